/** Turns round what follows in its clause. */
export const FORWARD =
  /\b(?:not(?! only)|never|cannot|without|neither|nor|unlikely|hardly|barely|scarcely|rather than|instead of|far from|fail(?:s|ed|ing)? to|refus(?:es|ed|ing) to|unable to)\b|n['’]t\b/gi;
/** Turns round its whole clause. */
export const WHOLE_CLAUSE =
  /\b(?:no(?!\.|\s?\d| doubt| longer than| less than| more than)|nobody|no one|(?<!\bto )none|nothing|nowhere)\b/gi;
/** Says by itself that something was not so: what a paraphrase puts for "not". */
export const IMPLICIT =
  /\b(?:left out|leav(?:e|es|ing) out|lack(?:s|ed|ing)?|omit(?:s|ted)?|exclud(?:e|es|ed|ing)|fail(?:s|ed)?|refus(?:e|es|ed|al)|reject(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|stop(?:s|ped)?|abandon(?:s|ed)?|missing|absent|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|different|difference|unlike|declin(?:e|es|ed)|unknown|unclear|uncertain|impossible|unless|except|ban(?:s|ned)?|forbid(?:s|den)?|refrain(?:s)?|clos(?:e|es|ed)|shut|barred|free of|until|only|deni(?:es|ed)|doubt(?:s|ed|ful)?|vanished|gone)\b/gi;
/** Prefixes that turn a word into its opposite. */
export const OPPOSING_PREFIX = /^(?:un|non|in|im|ir|dis)(?=\p{L}{4})/u;

/** Turns round what follows in its clause. */
export const FORWARD =
  /\b(?:not(?! only)|never|cannot|without|neither|nor|unlikely|hardly|barely|scarcely|rather than|instead of|far from|no longer|fail(?:s|ed|ing)? to|f(?:a|e)ll(?:s|en)? short of|refus(?:es?|ed|ing) to|declin(?:es?|ed|ing) to|ceas(?:es?|ed|ing) to|stop(?:s|ped)?(?= \p{Ll}+ing\b)|lack(?:s|ed|ing)?(?: of)?|(?:shortage|absence) of|unable to)\b|n['’]t\b/giu;
/** Turns round its whole clause. */
export const WHOLE_CLAUSE =
  /\b(?:no(?!\.|\s?\d| doubt| longer than| less than| more than| longer)|nobody|no one|(?<!\bto )none|nothing|nowhere)\b/gi;
/** Says by itself that something was not so: what a paraphrase puts for "not". */
export const IMPLICIT =
  /\b(?:left out|leav(?:e|es|ing) out|lack(?:s|ed|ing)?|omit(?:s|ted)?|exclud(?:e|es|ed|ing)|fail(?:s|ed)?|refus(?:e|es|ed|al)|reject(?:s|ed)?|avoid(?:s|ed)?|prevent(?:s|ed)?|stop(?:s|ped)?|abandon(?:s|ed)?|missing|absent|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|different|difference|unlike|declin(?:e|es|ed)|unknown|unclear|uncertain|impossible|unless|except|ban(?:s|ned)?|forbid(?:s|den)?|refrain(?:s)?|clos(?:e|es|ed)|shut|barred|free of|until|(?<!not )only|deni(?:es|ed)|doubt(?:s|ed|ful)?|vanished|gone|silent|unaware|lost|prohibit(?:s|ed)?)\b/gi;
/** Denies by itself what its clause speaks of; two denials in a clause undo each other. */
export const DENYING =
  /\b(?:left out|leav(?:es?|ing) out|omit(?:s|ted)?|exclud(?:es?|ed|ing)|reject(?:s|ed)?|refus(?:es?|ed|al)(?! to)|ban(?:s|ned)?|forbid(?:s|den)?|prohibit(?:s|ed)?|avoid(?:s|ed)?|absent|missing|silent|impossible|un(?!der|til|i|cle)\p{Ll}{4,})\b/giu;
/** After these a clause with "that" is told as so, even where they are denied: "without knowing that it had broken". */
export const FACTIVE =
  /\b(?:know(?:s|n|ing)?|knew|aware|unaware|reali[sz](?:es?|ed|ing)|notic(?:es?|ed|ing)|learn(?:s|ed|ing|t)?|forg(?:et|ot|otten)|remember(?:s|ed|ing)?)\s+that\b/gi;
/** Prefixes that turn a word into its opposite. */
export const OPPOSING_PREFIX = /^(?:un|non|in|im|ir|dis)(?=\p{L}{4})/u;

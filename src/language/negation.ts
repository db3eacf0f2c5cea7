import { IMPLIED_TABLE, PREFIXED_TABLE } from "./opposites-table.js";
import { normalise } from "./terms.js";

/** Denies what follows in its clause. */
export const FORWARD =
  /\b(?:not(?! only| just| merely| all\b| every)|never|cannot|no (?:evidence|proof|indication|sign|suggestion)(?: \p{Ll}+)? that|without|neither|nor|unlikely|hardly|barely|scarcely|rather than|instead of|far from|no longer|unable to|f(?:a|e)ll(?:s|en)? short of|too \p{Ll}+(?: \p{Ll}+)?(?= to \p{Ll})|(?:stop(?:s|ped|ping)?|(?:g[ia]ve[ns]?|giving) up)(?= \p{Ll}+ing\b)|(?:shortage|absence) of|devoid of|free (?:of|from)(?! charge)|preferable to|before(?=[^.,;]*\bany(?:thing|one|body)?\b)|(?:advis|warn|decid|vot|recommend|argu|caution|counsel)\p{Ll}* against|(?:keep|keeps|kept) from)\b|n['’]t\b/giu;
/** Denies its whole clause. */
export const WHOLE_CLAUSE =
  /\b(?:no(?!\.|\s?\d| doubt| (?:extra |additional )?(?:cost|charge|expense)| (?:longer|less|more|later|fewer|earlier|sooner) than| longer| matter| other| (?:evidence|proof|indication|sign|suggestion)(?: \p{Ll}+)? that)|nobody|no one|(?<!\bto )none|(?<!\bfor )nothing(?! (?:(?:more|less) than|but|other|except)\b)|nowhere)\b/giu;
/**
 * Denies what it is said to be done to: what follows it, or its whole clause where nothing does ("the motion failed") and in the
 * passive ("dogs are banned").
 */
export const DENYING =
  /\b(?:fail(?:s|ed|ing)?(?= (?:to\b|in (?:his|her|its|their|this|that|an?)\b))|refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)(?= to\b)|lack(?:s|ed|ing)?(?: of)?|avoid(?:s|ed|ing)?|resist(?:s|ed|ing)?(?= \p{Ll}+ing\b)|refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|prevent(?:s|ed|ing)?|ceas(?:es?|ed|ing)|reject(?:s|ed|ing)?|exclud(?:es?|ed|ing)|omit(?:s|ted|ting)?|left out|leav(?:es?|ing) out|rul(?:es?|ed|ing) out|ban(?:s|ned|ning)?|forb(?:id|ids|ade|idden|idding)|prohibit(?:s|ed|ing)?|barred|exempt(?:s|ed|ing)?|absent|missing|silent|neglect(?:s|ed|ing)? to|den(?:y|ies|ied|ying)|disapprov(?:es?|ed|ing))\b/giu;
/**
 * What may stand for a denial in other words, or bounds one: where it stands on one side only, a denial on the other proves
 * nothing.
 */
export const HEDGING =
  /\b(?:declin\p{Ll}*|refus\p{Ll}*|(?:do|does|did|done|go|went|manage[sd]?) without|(?:g[ia]ve[ns]?|giving) up|(?<=\bnot (?:by|for|to|with|from) )(?:us|me|you|them)|intact|untouched|unchanged|free|spar(?:es?|ed)|left(?= \p{Ll})|leav(?:es?|ing)|only|fail(?:s|ed|ing|ure)?|until|till|onwards?|earliest|off limits|would have|sav(?:e|es|ed|ing)|first(?= time)|(?<=\bthe )last|unless|except|apart from|all but|other than|elsewhere|outside|bans?|at (?:the )?most|st(?:oo|an)d(?:s|ing)? still|standstill|pass(?:es|ed)? over|besides|just|merely|before(?! \p{N})|yet|or else|not all|not every|otherwise|too|enough|little|few|fewer|less|least|rare(?:ly)?|seldom|sole(?:ly)?|end(?:s|ed|ing)?|stop(?:s|ped|ping)?|drop(?:s|ped|ping)?|remov(?:es?|ed|ing|al)|withdr(?:aw|ew|awn|awal)|abandon(?:s|ed|ing)?|discontinued?|abolish(?:es|ed)?|gone|los(?:t|es?|ing|s)|vanish(?:es|ed)?|disappear(?:s|ed)?|replac(?:es?|ed|ing|ement)|wrong(?:ly)?|false(?:ly)?|mistaken(?:ly)?|different(?:ly)?|differ(?:s|ed|ence)?|unlike|contrary|against|clos(?:e|es|ed)|shut|doubt(?:s|ed|ful)?|object(?:s|ed|ion)?|oppos(?:es?|ed|ing|ition)|if|whether|in case|even though|although|though|despite|in spite of|instead|away|stay(?:s|ed)?|remain(?:s|ed)?|(?:vot|turn|cut|shout)\p{Ll}* down)\b/giu;
/** After these a clause with "that" is told as so, even where they are denied: "without knowing that it had broken". */
export const FACTIVE =
  /\b(?:know(?:s|n|ing)?|knew|aware|unaware|reali[sz](?:es?|ed|ing)|notic(?:es?|ed|ing)|learn(?:s|ed|ing|t)?|forg(?:et|ot|otten)|remember(?:s|ed|ing)?)\s+that\b/gi;

const IMPLIED: ReadonlySet<string> = new Set(IMPLIED_TABLE.split(/[|\n]/).map(normalise));

/** Whether a word means a denial without telling one: "vacant", "decline". @param term stemmed and normalised */
export function impliesDenial(term: string): boolean {
  return IMPLIED.has(term);
}

const PREFIXED: ReadonlySet<string> = new Set(PREFIXED_TABLE.split(/[|\n]/));
/** Of few words are these a part by chance; "in-" and "dis-" are looked up. */
const SURE_PREFIX = /^(?:un(?!der|til|less|i(?:t|on|que|form|fy|vers)|cle|ctu|animous)|non-?)(?=\p{L}{3})/u;
const DOUBTFUL_PREFIX = /^(?:dis|in|im|ir|il)(?=\p{L}{3})/u;
const SUFFIX = /(?<=\p{L}{3})less(?:ly|ness)?$/u;
const NO_SUFFIX = /^(?:unless|nevertheless|nonetheless|regardless|doubtless|countless|useless|bless)$/u;

/** What a word denies by its own form: "used" of "unused", "harm" of "harmless"; undefined of others. */
export function deniedBy(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (SURE_PREFIX.test(lower)) return lower.replace(SURE_PREFIX, "");
  const base = lower.replace(/(?:s|es|ed|d|ing)$/u, "");
  if (DOUBTFUL_PREFIX.test(lower) && [lower, base, `${base}e`].some((form) => PREFIXED.has(form)))
    return lower.replace(DOUBTFUL_PREFIX, "");
  if (SUFFIX.test(lower) && !NO_SUFFIX.test(lower)) return lower.replace(SUFFIX, "");
  return undefined;
}

/** A turn that asks about the answer just given rather than about the documents anew. */
export type FollowUpMove =
  /** Which section it stands in. */
  | "where"
  /** Who says so. */
  | "source"
  /** What comes after it. */
  | "more"
  | "example"
  /** Whether it is so. */
  | "again";

const SAID =
  "say|says|said|claim|claims|claimed|state|stated|estimate|estimates|estimated|find|found|report|reported|write|wrote|think|thinks|believe|believes|argue|argues|argued|note|noted|count|counted|measure|measured|calculate|calculated|tell|told";
const IT = "so|that|this|it|them|these|those";

const PATTERNS: readonly (readonly [FollowUpMove, RegExp])[] = [
  [
    "where",
    new RegExp(
      `^(?:in |from |under )?(?:what|which) (?:section|part|chapter|paragraph|heading)(?: (?:is|was|are) (?:${IT})(?: in| from| said| stated| found)?| (?:does|do|did) (?:${IT}|they) (?:say|state|stand|come|appear|mention)\\b.{0,20}| (?:says?|states?|mentions?|contains?|has) (?:${IT}))?$|^where (?:does (?:it|the .{1,20})|do they|did (?:it|you|they)) (?:say|state|mention|write|get|find|read) ?(?:${IT})?(?: from)?$|^where (?:is|was|are) (?:${IT}) (?:said|written|stated|mentioned|from)$|^(?:what(?:'s| is) )?(?:your|the) (?:source|reference|citation)(?: (?:of|for) (?:${IT}))?$|^(?:source|citation|reference)$`,
    ),
  ],
  [
    "source",
    new RegExp(
      `^(?:who|what study|which study|which (?:person|expert|organi[sz]ation)) (?:has |have )?(?:${SAID}) (?:${IT})$|^says who$|^according to whom?$|^whose (?:opinion|view|estimate|claim|words?|figures?|numbers?) (?:is|was|are|were) (?:${IT})$|^who(?: is| was|'s) (?:it|that) according to$`,
    ),
  ],
  [
    "more",
    /^(?:(?:can|could|would) you )?(?:please )?(?:tell me more|say more|more|go on|continue|carry on|then|elaborate|explain(?: (?:further|more|that|this|it))?|what (?:else|then|next)|what (?:happened|happens|came|comes) (?:next|then|afterwards?|after (?:that|this))|anything else|more (?:details?|information)|what (?:does|did|do) (?:that|this|it) mean)(?: (?:about|on) (?:that|this|it|them))?$/,
  ],
  [
    "example",
    /^(?:(?:can|could) you )?(?:please )?(?:give|show|name|tell) (?:me )?(?:an?|some|one|another) examples?(?: (?:of|for) (?:that|this|it|them|these|those))?$|^(?:for (?:example|instance)|such as(?: what)?|(?:an|any) examples?|examples?|like what|is there an example)$/,
  ],
  [
    "again",
    /^(?:really|seriously|are you sure(?: (?:about|of) (?:that|this|it))?|is (?:that|this|it) (?:really )?(?:true|so|right|correct)|sure)$/,
  ],
];

/** What a turn asks of the answer before it, if it asks nothing else. */
export function followUpMove(question: string): FollowUpMove | undefined {
  const text = question
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[?!.,;:…]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:(?:and|but|so|ok(?:ay)?|well|oh|hm+) )+(?=\S)/, "")
    .replace(/ (?:please|then|exactly|again)$/, "");
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** A question without what is said around it. */
export interface BareQuestion {
  readonly text: string;
  /** It says that it leaves what was talked about before. */
  readonly changesSubject: boolean;
}

const PAUSE = String.raw`(?:\s*[,;:]\s*|\s*[.!…]+\s+|\s*[–—]\s*|\s+-+\s+)`;
const WH = "(?:who|whom|whose|what|when|where|why|how|which)";
/** What a question goes on with after a word that no comma parts from it. */
const GOES_ON = `(?=(?:(?:and|but|so|now|then) )*(?:${WH}|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|the|an?|this|that|these|those|his|her|its|their|our|i|you|we|he|she|it|they|please|tell|let|let's)\\b)`;
const VERY = "(?:(?:completely|totally|entirely|very|quite|slightly|just|only) )?";
const SUBJECT = "(?:topic|subject|theme|matter)";
const NOW = "(?: (?:now|then|next|instead|please|entirely|completely|for a (?:change|moment|second|while)))*";

const INTERJECTIONS = "ok(?:ay)?|oh|ah|hm+|um+|hi|hello|hey|hiya|sorry|thanks|thank you";
const REMARKS = [
  `(?:${INTERJECTIONS})(?: (?:there|all|everyone|again|then|now))?`,
  "right|all ?right|great|fine|cool|nice|good|perfect|excellent|interesting|wow|(?:i )?see|i understand|got it|understood|sure|yes|yeah|yep|no(?=,)|nope|well|so|now|anyway|anyhow|actually|listen|please|good (?:morning|afternoon|evening)",
  "(?:thanks|thank you)(?: (?:a lot|so much|very much|again))?(?: for [^,;:.!?]{2,40})?",
  "by the way|btw|incidentally|in that case|speaking of which|(?:while|since) (?:i'm|we're) at it|before i forget|on that note|for the record",
  "(?:and |but |just |only |now |then |an?(?:other)? |one )*(?:(?:quick|short|brief|further|last|final|small|little|silly|stupid|dumb|simple|basic|follow-?up|more|other) )*(?:question|thing|query)(?: (?:for you|from me|please|if i may|though|then))?",
  "(?:just )?(?:to be (?:sure|clear|certain|safe|precise)|to (?:check|confirm)|for clarity|(?:double-?)?checking|curious|wondering|out of (?:curiosity|interest))",
  "if (?:i|you) (?:may|might|can)(?: ask)?|if you (?:don't|do not) mind(?: (?:me|my) asking)?|if that's (?:ok|okay|all right)",
  "excuse me|pardon(?: me)?|forgive me",
  "i(?:'ve| have)(?: got)? (?:an?|another|one more|one|just one) (?:[a-z-]+ )?question(?: about (?:this|that|it))?",
];
const REMARK = new RegExp(`^(?:${REMARKS.join("|")})${PAUSE}(?=[\\p{L}\\p{N}"“‘'])`, "iu");
const INTERJECTION = new RegExp(`^(?:${INTERJECTIONS}) ${GOES_ON}`, "i");
const EXCUSE = new RegExp(`^sorry (?:if|for|to|about|that) [^,;:.!?]{2,50}(?:${PAUSE}(?:but )?| but )(?=\\p{L})`, "iu");

const CHANGES = [
  `(?:and |but |now |on to )?something ${VERY}(?:else|different)${NOW}`,
  `(?:an? )?${VERY}(?:different|new|unrelated|separate) (?:question|thing|point|note|${SUBJECT})${NOW}`,
  `another ${SUBJECT}${NOW}`,
  `(?:on|to) an?(?:other)? (?:${VERY}(?:different|other|separate|unrelated|new) )?(?:note|${SUBJECT})`,
  `(?:changing|(?:a )?change of|(?:to|let's|let us|let me) change|switching|(?:to|let's|let us) switch) (?:the )?${SUBJECT}s?${NOW}`,
  `moving on|next (?:question|${SUBJECT})|never ?mind(?: (?:that|it))?|forget (?:that|it|about (?:that|it))`,
];
const CHANGE = new RegExp(`^(?:${CHANGES.join("|")})${PAUSE}(?=\\p{L})`, "iu");
const TURN = new RegExp(
  `^(?:(?:now )?(?:let's|let us|let me|can we|could we|shall we|i(?:'d| would) like to|i want to) (?:now )?(?:talk|speak|move|turn|go|switch|look|come|ask)(?: now)?(?: (?:on|over|back))?|(?:(?:and|but|now) )?(?:turning|moving|coming|going|switching|returning)(?: now)?(?: (?:on|over|back))?|back) (?:about|to|at) (?<subject>(?!(?:it|this|that|him|her|them)\\b)[^,;:.!?]{1,60}?)${NOW}${PAUSE}(?=${WH}\\b|\\p{L}+ )`,
  "iu",
);

/** "Could you tell me when …?" asks when. */
const REQUEST = new RegExp(
  `^(?:(?:and|but|so) )?(?:i(?: was|'m| am|'ve been| have been)? (?:just )?(?:wonder|wondering|curious)(?: (?:about|to know))?|(?:what )?i(?:'d| would)? (?:just |really )?(?:like|love|want|wanted|need) to (?:know|ask|find out|understand)(?: (?:about|is))?|do you (?:happen to )?know|(?:have you )?any idea|(?:can|could|would|will|may|might) (?:you|i) (?:please |perhaps |maybe )?(?:tell|remind|inform|ask)(?: (?:me|us|you))?(?: please)?|(?:my|the) (?:next |last |other )?question is)(?: (?:is|about))?[,:]? (?=(?:(?:in|on|at|by|for|from|to|of|with|since|until|under) )?(?:${WH}|whether|if)\\b)`,
  "i",
);
const PARTING =
  /(?:\s?,|\s[–—-])\s(?:by the way|btw|(?:do|would|if) you (?:happen to )?know|if (?:i|you) (?:may|might) ask|if you (?:don't|do not) mind(?: (?:me|my) asking)?)\s?[?.!]*$|[\s,–—-]{1,3}(?:thanks|thank you|thx)(?: (?:a lot|so much|very much|in advance))?\s?[?.!]*$|(?<=[?])\s*(?:thanks|thank you|thx)\b[^?]{0,20}$/i;

/**
 * Takes off what readers say around a question: greetings, thanks, "by the way", "I was wondering", "something else". What is
 * nothing else is left as it is. "Let's talk about the bridge: when was it built?" keeps what it is about before the question.
 */
export function bareQuestion(question: string): BareQuestion {
  let text = question.trim().replace(/’/g, "'");
  let changesSubject = false;
  let subject = "";
  for (let at = 0; at < MOST; at++) {
    const turn = TURN.exec(text);
    const change = turn ?? CHANGE.exec(text);
    const said = change ?? REMARK.exec(text) ?? INTERJECTION.exec(text) ?? EXCUSE.exec(text) ?? REQUEST.exec(text);
    if (!said) break;
    if (change) changesSubject = true;
    if (turn?.groups?.["subject"]) subject = `About ${turn.groups["subject"]}: `;
    text = text.slice(said[0].length);
  }
  const parting = PARTING.exec(text);
  if (parting && parting.index > 0) text = `${text.slice(0, parting.index)}${/\?/.test(parting[0]) ? "?" : ""}`;
  text = subject + text;
  return text === question.trim().replace(/’/g, "'") ? { text: question, changesSubject } : { text, changesSubject };
}

/** Said before a question at the most, one after the other. */
const MOST = 5;

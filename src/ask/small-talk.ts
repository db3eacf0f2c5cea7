import type { Scope } from "./scope.js";

/** What is said to a person rather than asked of a document. */
export type SmallTalk = "greeting" | "thanks" | "farewell" | "capability" | "identity" | "joke" | "task";

const PRAISE =
  "great|perfect|awesome|excellent|nice|cool|good|good (?:job|answer|to know)|well done|ok(?:ay)?|i see|got it|understood|wonderful|brilliant|lovely";
/** What is said of an answer, not asked. */
const REMARK =
  "(?:that|this|it)(?:'s| is| was)(?: (?:all|really|very|so|quite|just|most|exactly))* (?:helpful|useful|great|perfect|good|nice|kind|enough|clear|interesting|all|it|(?:(?:all|what|everything) )?i (?:needed|wanted))(?: of you| to know| for now)?|(?:that|this) (?:helps|helped)(?: (?:a lot|me|very much))*|(?:very|really|most|so) (?:helpful|useful|kind|interesting)(?: of you)?";

const PATTERNS: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    "capability",
    /^(?:(?:so|ok(?:ay)?|hi|hello|hey)[,!.\s]+)*(?:what|which things?) (?:can|could|do) (?:you|this|it) (?:do|answer|help(?: me)?(?: with)?)(?: for me| here)?$|^(?:(?:hi|hello|hey)[,!.\s]+)*(?:how (?:do|can|should) i (?:use|start|begin|ask)(?: (?:you|this|it|questions?))*|how does (?:this|it) work|help(?: me)?(?: please)?|what (?:can|should|could) i ask(?: you)?(?: about)?(?: here)?|can you help(?: me)?)$/,
  ],
  [
    "identity",
    /^(?:(?:and|so|hi|hello|hey)[,!.\s]+)*(?:who|what) (?:are|r) (?:you|u)(?: exactly)?$|^are you (?:a |an )?(?:robot|bot|human|person|ai|chatgpt|language model|llm|real)(?: person)?$|^what(?:'s| is) your name$|^who (?:made|built|created) you$/,
  ],
  [
    "joke",
    /^(?:please )?(?:(?:can|could|will) you )?(?:please )?(?:tell|make|know|give|sing)(?: me| us)?(?: (?:an?|another|some|any|the))?(?: (?:good|funny|short|silly|bad|dad))* (?:jokes?|riddles?|puns?|songs?|story about yourself)(?: please)?$|^(?:do you know any jokes?|make me laugh|entertain me|i(?:'m| am) bored|do you (?:like|love|hate) me|will you marry me|how old are you|what(?:'s| is) the meaning of life)$/,
  ],
  [
    "task",
    /^(?:please )?(?:(?:can|could|will|would) you )?(?:please )?(?:write|compose|generate|create|draft|code|program|implement|make)(?: me| us)? (?:an?|some|the|me an?) (?:\S+ ){0,3}(?:poems?|songs?|haikus?|limericks?|story|stories|essays?|code|programs?|scripts?|functions?|class|app|website|email|letter|regex|sql|quer(?:y|ies)|jokes?)\b.{0,120}$|^(?:please )?(?:(?:can|could|will|would) you )?(?:please )?(?:translate|convert) .{1,200} (?:into|to) (?:english|french|german|italian|spanish|chinese|japanese|latin|russian|portuguese|dutch|arabic)$|^(?:what(?:'s| is)|how much is|calculate|compute|solve)\s+[-+]?[(\d][\d\s.,()]*(?:[-+*/×÷^%=x]|plus|minus|times|divided by|% of)\s*[-+(\d][\d\s.,()+*/×÷^%=x-]*$|^[-+]?[(\d][\d\s.,()]*[+*/×÷^=x]\s*[-+(\d]?[\d\s.,()+*/×÷^%=x-]*$|^what(?:'s| is) the (?:square root|factorial|cube) of \d+$|^(?:what(?:'s| is) the (?:weather|time|date)(?: (?:like|now|today|right now|like today|tomorrow|is it))*|what time is it(?: now)?|what day is (?:it|today)|set (?:an? )?(?:alarm|timer|reminder).{0,40}|play (?:some )?music|open the door|book (?:me )?a (?:flight|table|hotel|taxi).{0,40})$/,
  ],
  [
    "thanks",
    new RegExp(
      `^(?:(?:${PRAISE}|${REMARK})[,!.\\s]+)*(?:thanks?|thank you|thx|ty|cheers|much appreciated|grazie|danke|merci|gracias)(?:[,!.\\s]+(?:a lot|so much|very much|you|for .{1,40}|again|all|${REMARK}))*$|^(?:${PRAISE}|${REMARK})(?:[,!.\\s]+(?:${PRAISE}|${REMARK}))*$`,
    ),
  ],
  ["farewell", /^(?:good ?bye|bye(?: bye)?|see (?:you|ya)(?: later| soon)?|good night|ciao|farewell)$/],
  [
    "greeting",
    /^(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening|day)|yo|hola|bonjour|ciao|salve|hallo|buongiorno|buonasera|guten (?:tag|morgen|abend)|buenos días|bonsoir|salut)(?:[,\s]+(?:there|all|everyone|footnote|friend))?(?:[,!.\s]+how are (?:you|things)(?: (?:doing|today))*)?$|^how are you(?: (?:doing|today))*$|^what(?:'s| is) up$/,
  ],
];

/** Recognises greetings, thanks and questions about the service itself; anything with more to it is a question. */
export function smallTalk(question: string): SmallTalk | undefined {
  const text = question
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, "")
    .replace(/[\s!?.,;:)]+$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}

const REPLIES: Readonly<Record<SmallTalk, string>> = {
  greeting: "Hello.",
  thanks: "You are welcome.",
  farewell: "Goodbye.",
  capability: "I answer questions about the documents here, in their own words, with a footnote to each sentence so that you can check it.",
  joke: "That is beyond me: I only quote documents.",
  task: "That is not something I do: I only answer questions about documents, by quoting them.",
  identity: "I am Footnote: I answer questions about the documents here by quoting them, with a footnote to each sentence.",
};

export function smallTalkReply(kind: SmallTalk, { size, titles }: Scope): string {
  const about = size <= 3 ? titles.map((title) => `“${title}”`).join(", ") : `these ${size} documents`;
  return `${REPLIES[kind]} ${kind === "thanks" || kind === "farewell" ? "Ask again whenever you like" : "Ask me anything"} about ${about}.`;
}

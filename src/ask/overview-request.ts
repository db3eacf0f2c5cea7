import { contentTerms, normalise, tokenize } from "../language/terms.js";

/** What an overview should show: the whole in short, what it is about, or what it comes to in the end. */
export type OverviewRequest = "summary" | "outline" | "message";

/** Nouns for a document, whatever it is. */
export const DOCUMENT_NOUNS =
  "article|document|text|page|paper|report|piece|story|tale|manual|book|guide|essay|note|letter|post|minutes|agreement|contract|recipe|faq|chapter|interview|review|speech|file";

const OVER =
  /\b(?:summari[sz](?:e|ing)|summary|overview|gist|tl;?dr|abstract|synopsis|recap|outline|takeaways?|in short|in brief|in a nutshell|(?:main|key|central|principal|core|most important|overall) (?:points?|ideas?|arguments?|topics?|themes?|messages?|theses|thesis|claims?|subjects?|findings?|facts?|content))\b/i;
const ABOUT =
  /\bwhat(?:'s| is| are| was)? (?:(?:this|the|that) (?:\p{L}+ ){0,3}|it |this |that |they )(?:all )?(?:about|saying)\b|\bwhat (?:do|does|did) (?:(?:this|the|that) (?:\p{L}+ ){0,2}|it |he |she |they )(?:say|argue|claim|cover|discuss|deal with|talk about|tell|describe|contain)\b|\bwhat (?:topics?|subjects?|themes?) (?:does|do|are|is)\b|\bwhat is (?:the )?(?:topic|subject|theme)\b|\b(?:describe|explain) (?:this|the|it)\b/iu;
const MESSAGE =
  /\b(?:conclusions?|concludes?|concluding|thesis|(?:main|key|central|overall) (?:message|arguments?|claims?|points?|ideas?|thesis)|point of (?:the|this)|moral of)\b/i;

/** Words of an overview's request that name no topic of their own. */
const EMPTY = new Set(
  `${DOCUMENT_NOUNS.replaceAll("|", " ")} summarise summary overview gist tl dr tldr abstract synopsis recap outline takeaway short brief briefly nutshell
  main key central principal core important overall general whole entire point idea argument topic theme message thesis claim subject finding fact content
  conclusion conclude author writer argue cover discuss deal talk tell describe explain contain sentence sentences line lines word words bullet paragraph
  please quickly quick give write provide want know moral section part about`
    .split(/\s+/)
    .map(normalise),
);

/**
 * Whether a question asks for the document as a whole, and in what shape; nothing where it names a topic.
 * @param titles of the documents asked about: their words are the document's name, not a topic
 */
export function overviewRequest(question: string, titles: readonly string[]): OverviewRequest | undefined {
  const text = question.replace(/’/g, "'");
  const isMessage = MESSAGE.test(text);
  if (!isMessage && !OVER.test(text) && !ABOUT.test(text)) return undefined;
  const named = new Set(titles.flatMap(contentTerms));
  const topic = tokenize(text).filter(({ stop, term }) => !stop && !EMPTY.has(term) && !named.has(term) && !/^\p{N}/u.test(term));
  if (topic.length > 0) return undefined;
  if (isMessage) return "message";
  return OVER.test(text) ? "summary" : "outline";
}

const TOPIC_OF =
  /\b(?:summari[sz]e|summary of|overview of|recap|outline|explain|describe|tell me (?:\p{L}+ ){0,2}about|(?:say|says|said|mention|mentioned|state|stated|tell us|report|reported|argue|argues|read|reads|cover|covers|written|learn) (?:\p{L}+ ){0,2}(?:about|on|of|regarding|concerning)|what about|(?:the|this|that) (?:section|part|chapter|paragraph)s?)\b/iu;

/** Whether a question may want to be told a section rather than one fact of it. */
export function mayMeanSection(question: string): boolean {
  return TOPIC_OF.test(question);
}

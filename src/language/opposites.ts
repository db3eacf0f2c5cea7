import { normalise } from "./terms.js";

/** Words that pull two ways along one line: what one side says, the other denies. */
const LINES: readonly (readonly [name: string, up: string, down: string])[] = [
  [
    "amount",
    "rise increase grow gain climb raise expand more higher larger bigger greater exceed surge jump up double triple quadruple lengthen most highest largest biggest greatest soar",
    "fall drop decrease decline cut reduce shrink less lower fewer smaller lag shorten halve slump down least lowest smallest fewest dwindle plunge",
  ],
  ["length", "longer longest lengthen", "shorter shortest shorten"],
  ["speed", "faster quicker quickly fast rapid rapidly fastest speed accelerate hasten", "slower slowly slow lag slowest delay"],
  ["age", "older elder oldest eldest", "younger youngest"],
  ["worth", "better improve best", "worse worsen worst deteriorate"],
  ["weight", "heavier heaviest", "lighter lightest"],
  ["warmth", "warmer hotter", "colder cooler"],
  ["price", "dearer pricier costlier expensive", "cheaper cheap"],
  ["strength", "stronger strengthen strong", "weaker weaken weak"],
  ["rigour", "tighten stricter toughen", "loosen relax ease laxer"],
  [
    "assent",
    "accept approve adopt carry pass agree grant consent endorse confirm uphold",
    "reject refuse decline deny defeat veto dispute contest contradict disagree",
  ],
  ["leave", "allow permit let", "ban forbid prohibit"],
  ["door", "open", "close shut"],
  [
    "course",
    "begin start launch commence run continue resume prolong extend",
    "end stop finish cease abandon interrupt suspend discontinue cancel halt terminate",
  ],
  ["contest", "win beat", "lose"],
  ["membership", "include contain", "exclude omit"],
  ["severity", "severe serious grave", "mild slight minor"],
  ["rank", "first", "last"],
  ["arrival", "arrive come join", "leave depart"],
  ["outcome", "succeed success", "fail failure"],
  ["truth", "true correct right correctly rightly", "false wrong incorrect wrongly falsely"],
  ["liking", "love enjoy prefer welcome praise", "hate dislike fear afraid reject condemn oppose"],
  ["benefit", "help benefit beneficial", "harm damage hurt bad harmful"],
  ["crossing", "import", "export"],
  ["support", "support favour back endorse", "oppose resist"],
  ["frequency", "often frequently always", "seldom rarely never"],
  ["commonness", "common commonest frequent", "rare uncommon rarest"],
  ["ease", "easy easier", "hard difficult harder"],
  ["lasting", "last persist remain endure", "vanish disappear fade expire"],
  ["loudness", "loud louder loudest noisy noisier noisiest", "quiet quieter quietest silent silently"],
  ["brightness", "bright brighter brightest brightly", "dim dimmer dimmest dark darker darkest dimly"],
  ["gladness", "glad happy happier happiest pleased delighted gladly happily", "sorry sad sadder unhappy displeased sadly"],
  ["width", "wide wider widest broad broader broadest", "narrow narrower narrowest"],
  ["depth", "deep deeper deepest", "shallow shallower shallowest"],
  ["thickness", "thick thicker thickest", "thin thinner thinnest"],
  ["earliness", "early earlier earliest sooner soonest", "late later latest"],
  ["wetness", "wet wetter wettest damp moist", "dry drier driest"],
  ["fullness", "full fuller fullest crowded", "empty emptier emptiest deserted"],
  ["safety", "safe safer safest safely harmless", "dangerous risky hazardous unsafe harmful poisonous toxic"],
  ["softness", "soft softer softest gentle", "hard harder hardest stiff"],
  ["smoothness", "smooth smoother calm calmer", "rough rougher stormy"],
  ["wealth", "rich richer richest wealthy", "poor poorer poorest"],
  ["duration", "permanent permanently", "temporary temporarily provisional"],
  ["simplicity", "simple simpler simplest", "complex complicated"],
  ["plenty", "plentiful abundant ample", "scarce scanty sparse insufficient"],
  ["nearness", "near nearer nearest close closer closest", "far farther farthest further distant"],
  ["steadiness", "steady stable constant", "unsteady unstable fluctuating"],
  ["compulsion", "mandatory compulsory obligatory required obliged obliges must", "optional voluntary"],
];

/** A word's place on a line: +1 or −1. */
export interface Pull {
  readonly line: string;
  readonly sign: 1 | -1;
}

const PULLS = new Map<string, Pull[]>();
for (const [line, up, down] of LINES) {
  for (const [words, sign] of [
    [up, 1],
    [down, -1],
  ] as const) {
    for (const word of words.split(" ")) {
      const term = normalise(word);
      const pulls = PULLS.get(term) ?? [];
      if (!pulls.some((pull) => pull.line === line)) pulls.push({ line, sign });
      PULLS.set(term, pulls);
    }
  }
}

/** @param term stemmed and normalised */
export function pullsOf(term: string): readonly Pull[] {
  return PULLS.get(term) ?? [];
}

/** Prepositions that turn into their opposites: what stands after them is the same, what is said is not. */
export const OPPOSED_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ["before", "after"],
  ["inside", "outside"],
  ["above", "below"],
  ["over", "under"],
  ["with", "without"],
  ["since", "until"],
  ["ahead", "behind"],
];

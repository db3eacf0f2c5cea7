/** Past forms and plurals that no stemmer brings to their base: base first, its forms after it. */
const TABLE = `arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten
blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept
deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fly flew flown|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|grow grew grown|hang hung|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lay laid|lead led|learn learnt|leave left|lend lent|light lit|relight relit|lose lost|mean meant|meet met|mistake mistook mistaken|overcome overcame
pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot
show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood
steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
think thought|throw threw thrown|undergo underwent undergone|understand understood|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn
write wrote written|man men|woman women|child children|foot feet|tooth teeth|mouse mice|person people|analysis analyses|crisis crises|basis bases|datum data
january jan|february feb|march mar|april apr|august aug|september sep sept|october oct|november nov|december dec`;

/** A form's base. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  TABLE.split(/[|\n]/).flatMap((row) => {
    const [base = "", ...forms] = row.trim().split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

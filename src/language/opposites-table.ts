// Written by training/opposites/make.py from WordNet 3.0; its licence stands in src/language/NOTICE.

/** Words that say the opposite of each other: pairs between bars or line ends. */
export const OPPOSITES_TABLE = `abnormal normal|abolish establish|aboral oral|above below|absence presence|absent present|absolute relative|absolve blame
absorb emit|abstain consume|abstract concrete|abundance scarcity|abundant scarce|accelerate decelerate|acceleration deceleration
accentual quantitative|accept refuse|accept reject|acceptance rejection|accidentally deliberately|achiever loser|acidic alkaline
acquaintance stranger|acquit convict|acquittal conviction|act refrain|active dormant|active extinct|active passive|active quiet
active stative|actively passively|actual potential|acute chronic|acute obtuse|acutely chronically|add subtract|addition subtraction
additive subtractive|adjective substantive|adjusted maladjusted|admit deny|admit exclude|admit reject|adopted native
adoptive biological|adroit maladroit|adult juvenile|advance back|advance recede|advance retreat|aerobic anaerobic
aestivate hibernate|affirm negate|affirmation reversal|affirmative negative|age rejuvenate|aged young|agitate calm
agitation calmness|agonist antagonist|ahead back|ahistorical historical|align skew|alive dead|alkaline amphoteric|all no|all some
allow deny|alternate opposite|alternating direct|amateur professional|amicable hostile|amphibious terrestrial|ample meager
amply meagerly|anal oral|analogous heterologous|analogous homologous|analysis synthesis|analytic synthetic|analyze synthesize
ancestor descendant|androgynous female|androgynous male|anglican nonconformist|angular rounded|anhydrous hydrous|anionic cationic
anisotropic isotropic|annual biennial|annual perennial|anode cathode|anonymous onymous|answer question|antagonist synergist
antagonistic conciliatory|antagonistic synergistic|antapex apex|antecedent subsequent|anterior posterior|anti pro|antonym synonym
aperiodic periodic|applaud boo|applied theoretical|appreciate depreciate|appreciation depreciation|approbate reprobate
aquatic terrestrial|aqueous igneous|armed armless|arrive leave|artificial natural|artificially naturally|ascend descend
ascending descending|ascent descent|asexual sexual|asleep awake|assent dissent|asset liability|assimilate dissimilate
associate dissociate|asymmetrical symmetrical|asymmetrically symmetrically|asymmetry symmetry|atonal tonal|atrophied hypertrophied
attach detach|attached detached|attack defend|attend miss|attract repel|attraction repulsion|attractive repulsive|atypical typical
atypically typically|aunt uncle|automatic manual|avascular vascular|avoid confront|away home|awkward graceful|back front|back veer
background foreground|backward forward|bad good|badly well|badness goodness|bare covered|basic incidental|bear bull|beautiful ugly
beauty ugliness|begin end|beginning end|beginning ending|beginning middle|begrudge wish|bend straighten|beseeching imperative
best worst|better worse|better worsen|biennial perennial|big little|big small|birth death|bisexual homosexual|black white
blacken whiten|bless curse|blessed cursed|blind sighted|blond brunet|bloodless bloody|blur focus|boil freeze|bold timid
boldness timidity|boneless bony|bore interest|borrow lend|bottom side|bottom top|bounce clear|bound free|bowed plucked|boy girl
boycott patronise|boycott patronize|brave cowardly|brave timid|break keep|break make|break repair|breathing breathless|bright dull
brighten darken|brightness dullness|broadly narrowly|brother sister|busy idle|buy sell|caducous persistent|calm stormy
capitalism socialism|capitalistic socialistic|cardinal ordinal|careful careless|carefully carelessly|carefulness carelessness
cash credit|cauline radical|center left|center right|central peripheral|centrality marginality|centrally peripherally
cerebral emotional|change stay|cheap expensive|cheer complain|cheerful depressing|cheerfully cheerlessly|child parent
civil sidereal|civilian military|civilian serviceman|claim forfeit|clarify obfuscate|clarity obscurity|clarity opacity|clean dirty
clear cloudy|clear opaque|clearheaded confused|clergy laity|clergyman layman|close distant|close open|closed open|closing opening
coarse fine|coarsely finely|coastal inland|cold hot|coldness hotness|collective distributive|color colorlessness|colorful colorless
come go|comedy tragedy|common individual|communicate excommunicate|compact loose|competition cooperation|complex simple
complexity simplicity|compliant defiant|complicate simplify|compound simple|con pro|concave convex|conceit humility
concentrated distributed|concentration dilution|concentration distribution|concentric eccentric|concentricity eccentricity
conductor insulator|confidence diffidence|confident diffident|confine free|conform deviate|conservative liberal|conserve waste
consonant vowel|consonantal vocalic|constructive destructive|consumptive generative|continental intercontinental|continual sporadic
contract expand|contracted expanded|contraction expansion|contraindicate indicate|contraindication indication|contrasty flat
conventional nuclear|converge diverge|convergent divergent|cooked raw|cool heat|cool warm|correct falsify|cortex medulla
cosmopolitan provincial|counterfeit genuine|counterrevolutionary revolutionary|courage cowardice|covertly overtly|credit debit
criticize praise|crooked straight|cry laugh|cubic linear|cubic planar|curly straight|curved straight|danger safety|dangerous safe
dark light|darken lighten|darkness lightness|daughter son|day night|dead live|dead living|deaden enliven|deaf hearing
debilitating invigorating|declarative interrogative|decline improvement|decrease increase|decreased increased|decreasing increasing
decrement increment|deep shallow|defeat victory|defend prosecute|defendant plaintiff|defense offense|defense prosecution
defensive offensive|deficit lead|deflate inflate|delay rush|delicate rugged|demand supply|demote promote|demotion promotion
depart stay|deposit withdraw|depress elate|depression elation|deprive enrich|descriptive prescriptive|despair hope
destabilise stabilize|destroyed preserved|deteriorate recuperate|devolution evolution|differ equal|difference sameness
different same|differentiate integrate|difficult easy|difficulty ease|diligent negligent|direct inverse|direct retrograde
disable enable|disabling enabling|discharge enlist|discourage encourage|discouragement encouragement|dislike liking
disparage flatter|dissonance harmony|dissuade persuade|distal mesial|distal proximal|diversify specialize|divest invest
divide multiply|divide unite|divided united|docile stubborn|domestic foreign|dominant recessive|dominant subordinate
domineering submissive|double single|dove hawk|down up|downgrade upgrade|downstairs upstairs|downstream upstream|downtown uptown
downward upward|downwards upwards|downwind upwind|draftee volunteer|dramatic lyric|dry phlegmy|dry sweet|dry wet|dryness wetness
dull lively|dull sharp|dull sharpen|dying nascent|dystopia utopia|dystopian utopian|early late|early middle|east west
easterly westerly|eastern western|ebb tide|ecdemic epidemic|emigrate immigrate|empirical theoretical|empirically theoretically
employee employer|emptiness fullness|empty fill|empty full|end middle|endemic epidemic|energetic lethargic|enforce exempt
enjoy suffer|enrich impoverish|enter exit|equatorial polar|erase record|estivate hibernate|even odd|ever never|evil good
evilness goodness|exaugural inaugural|exclude include|exclusive inclusive|exhale inhale|explicit implicit|explode implode
export import|express local|extension flexion|extensive intensive|exterior interior|external internal|externally internally
extinguish ignite|extraordinary ordinary|extrasensory sensory|extraterritorial territorial|extrinsic intrinsic|eyed eyeless
faced faceless|fail manage|fail pass|fail succeed|failing passing|failure success|fair foul|fall rise|falling rising|false true
falsehood truth|falsity truth|fame infamy|familiar strange|fancy plain|far near|fast slow|fat thin|father mother|fear fearlessness
fearfully fearlessly|federal unitary|feed starve|female male|feminine masculine|feminine neuter|femininity masculinity
fertile sterile|few many|fewer more|fewest most|figurative literal|figuratively literally|figure ground|find lose|finish start
fire hire|first last|first second|flat natural|flat sharp|flatten sharpen|float sink|flowering flowerless|foe friend|follow precede
follower leader|following leading|folly wisdom|foolish wise|foolishly wisely|foot head|forbid permit|forceful forceless
foreign native|forget mind|forget remember|formalism imitation|former latter|forte piano|forward reverse|found lost
fractional whole|fragrant malodorous|frail robust|fraternal identical|free obstruct|fresh preserved|fresh salty|fresh stale
freshness staleness|friendly hostile|frivolity seriousness|frivolous serious|front rear|full thin|function malfunction
functional organic|functioning malfunctioning|future past|future present|gain loss|gain reduce|gaseous liquid|gaseous solid
gather spread|general local|general particular|general specific|generalist specialist|generalize specify|generally specifically
generous stingy|geographic magnetic|geometrically linearly|give take|glad sad|gracefully gracelessly|gradual steep|gradual sudden
gravity levity|greater lesser|green ripe|gross net|guilt innocence|guilty innocent|hairless hairy|half whole|happily sadly
happiness sadness|hard soft|harden soften|hardened soft|hardness softness|hardware software|harmful harmless|hate love
hateful lovable|hatless hatted|have lack|have miss|head rear|head tail|headed headless|heaven hell|heavily lightly
heaviness lightness|heavy light|heedful heedless|here there|hesitantly unhesitatingly|heterogeneity homogeneity
heterogeneous homogeneous|heterosexual homosexual|heterozygous homozygous|hide show|high low|hit miss|hollow solid
hollowness solidity|hopeful hopeless|hopefully hopelessly|horizontal inclined|horizontal vertical|host parasite|humble proud
humility pride|humorless humorous|hungry thirsty|husband wife|hydrophilic hydrophobic|hypertonic isotonic|hypotonic isotonic
idle run|idle work|ignoble noble|ignore know|ignore notice|ill well|illness wellness|inclined vertical|income outgo
incoming outgoing|indoor outdoor|indoors outdoors|induced spontaneous|inferior superior|inferiority superiority|infernal supernal
infield outfield|inflow outflow|inner outer|inside outside|instrumental vocal|integrated segregated|integration segregation
intelligence stupidity|intense mild|interdepartmental intradepartmental|intermediate terminal|international national
internationalism nationalism|interspecies intraspecies|intoxicated sober|inward outward|inwardly outwardly|irritate soothe
isometric isotonic|issue recall|joint separate|joy sorrow|joyful sorrowful|joyless joyous|juiceless juicy|junior senior|keep lose
king queen|lady lord|large small|largeness smallness|late middle|lax tense|leaky tight|lean rich|least most|left right
legalise outlaw|legalize outlaw|lengthen shorten|less more|let prevent|level raise|lie sit|lie stand|linear planar|linger rush
liquid solid|little much|live recorded|local national|location studio|long short|loose tight|loosen stiffen|lose profit|lose win
loser winner|lost saved|lost won|loud soft|loudly softly|loudness softness|lowborn noble|lower raise|lowered raised|lowland upland
major minor|majority minority|man woman|masculine neuter|maximal minimal|maximize minimize|maximum minimum|meaningful meaningless
medical surgical|mental physical|merciful merciless|mobile stabile|molar molecular|motion motionlessness|move stay|moving still
multiculturalism nationalism|multiform uniform|multilateral unilateral|multiple single|multiply singly|nadir zenith
naive sophisticated|naivete sophistication|narrow wide|narrow widen|nasty nice|natural sharp|natural supernatural|nay yea
necessitate obviate|negative neutral|negative positive|nephew niece|neutral positive|new old|new worn|no some|no yes
noisily quietly|noisy quiet|nominal real|nominative oblique|normal paranormal|north south|northern southern|numerical verbal
objective subjective|oblique parallel|oblique perpendicular|obscurity prominence|obverse reverse|off on|offshore onshore
often rarely|old young|oleophilic oleophobic|open shut|optimism pessimism|optimistic pessimistic|other same|out safe
overachievement underachievement|overestimate underestimate|overhead subsurface|overhead surface|overshoot undershoot
overstate understate|pain pleasure|painful painless|painfully painlessly|parallel perpendicular|particular universal|partly wholly
passing running|passionate passionless|past present|patterned plain|peace war|penalty reward|permanently temporarily
plural singular|pointed pointless|poor rich|porosity solidity|posteriority priority|postwar prewar|poverty wealth
power powerlessness|powerful powerless|precede succeed|preceding succeeding|precocious retarded|prefix suffix
preparation resolution|primarily secondarily|primary secondary|private public|privately publicly|privileged underprivileged
profane sacred|profound superficial|profundity superficiality|progress regress|progressive regressive|prospective retrospective
proximate ultimate|pull push|purge rehabilitate|purposeful purposeless|qualitative quantitative|quantitative syllabic
quickly slowly|reassure worry|refresh tire|relax tense|relaxed tense|religious secular|resist surrender|rested tired
restful restless|retail wholesale|ride walk|right wrong|right wrongly|rise set|rotor stator|rough smooth|roughen smooth
roughness smoothness|round square|running standing|rural urban|scented scentless|seated standing|sedate stimulate|separation union
sharpen soften|sharpness softness|short tall|shout whisper|shrink stretch|side top|silence sound|sink source|sit stand|sleep wake
sleepiness wakefulness|sleeping waking|smart stupid|sonic supersonic|sour sweet|sour sweeten|sparkling still|spirited spiritless
spoken written|stand yield|start stop|stifle stimulate|strength weakness|strengthen weaken|strong weak|strongly weakly
subsonic supersonic|subsurface surface|succumb survive|tame wild|tameness wildness|tender tough|thick thin|thicken thin
thickly thinly|thickness thinness|thoughtful thoughtless|thoughtfully thoughtlessly|thrifty wasteful|useful useless
usefulness uselessness|valuable worthless|vernal wintry|virtuous wicked|wane wax|waning waxing|worth worthlessness`;

/** Words that deny by a prefix what stands after it, in the same form. */
export const PREFIXED_TABLE = `disadvantage|disadvantageous|disagree|disagreeably|disagreement|disallow|disappear|disappearance|disapprobation|disapproval
disapprove|disapprovingly|disarm|disarmament|disarming|disarrange|disarranged|disassemble|disassembly|disassociation|disbelieve
discharge|disclaim|discolor|discomfort|discomposed|discomposure|disconnect|discontent|discontented|discontinuance|discontinuation
discontinue|discontinued|discontinuity|discontinuous|discourteous|discourtesy|disembark|disembarrassment|disenchant|disenchanted
disenfranchise|disenfranchisement|disengage|disentangle|disequilibrium|disesteem|dishearten|dishonest|dishonestly|dishonesty
dishonor|dishonorable|dishonorably|disincarnate|disincentive|disinclination|disinclined|disinfect|disinflation|disintegrate
disintegrative|disjoin|dislike|dislodge|disloyal|disloyalty|disobedience|disobedient|disobediently|disobey|disoblige|disorder
disordered|disorderliness|disorderly|disorganise|disorganize|disorganized|disorient|displease|displeased|displeasing|disproportion
disproportionate|disproportionately|disprove|disqualify|disreputable|disrepute|disrespect|disrespectful|dissatisfaction|dissatisfy
disservice|dissimilar|dissimilarity|dissimilitude|distrust|distrustfully|disunify|disunion|illegal|illegibility|illegitimacy
illegitimate|illegitimately|illicit|illiterate|illogical|illogically|imbalance|immaterial|immature|immaturity|immeasurable
immediacy|immediate|immobile|immobility|immoderate|immoderately|immoderation|immodest|immodestly|immodesty|immoral|immorality
immorally|immortal|immortality|impalpable|impartial|impassable|impatience|impatient|impatiently|imperceptible|imperceptibly
imperfect|imperfectibility|imperfection|imperfectly|impermanence|impermanent|impersonal|impersonally|impervious|impiety|impious
implacable|implausible|impolite|impolitely|impoliteness|impolitic|impossibility|impossible|impossibly|impotence|impotency|impotent
impractical|imprecise|imprecisely|imprecision|improbability|improbable|improper|improperly|impropriety|improvidence|imprudence
impure|impurity|inability|inaccuracy|inaccurate|inaccurately|inaction|inactivate|inactive|inactivity|inadequacy|inadequate
inadequately|inadmissible|inadvertently|inadvisability|inadvisable|inaesthetic|inanimate|inapplicability|inappropriate
inappropriately|inaptitude|inarticulate|inattention|inattentive|inaudible|inauspiciously|incalculable|incapability|incapable
incapacity|incaution|incautious|incautiously|incognizance|incoherent|incommensurate|incomparable|incompatibility|incompatible
incompetence|incompetent|incompetently|incomplete|incompleteness|incomprehensible|incomprehension|inconclusive|inconclusively
inconsequence|inconsiderable|inconsiderate|inconsiderately|inconsideration|inconsistency|inconsistent|inconsistently|inconspicuous
inconspicuously|inconstancy|inconstant|incontinent|inconvenience|inconvenient|inconveniently|inconvertible|incoordination
incorporeal|incorporeality|incorrect|incorrectly|incorrectness|incorrupt|incorruptibility|incredible|incredibly|incurable|incurious
indecency|indecent|indecently|indecision|indecisive|indecisively|indecorum|indefinite|independent|indeterminable|indeterminate
indigestible|indirect|indirectly|indiscernible|indiscipline|indiscreetly|indiscriminate|indispensable|indispose|indistinct
indistinctness|indistinguishable|ineffective|ineffectively|ineffectiveness|ineffectually|inefficacious|inefficacy|inefficiency
inefficient|inefficiently|inelastic|inelasticity|inelegance|inelegant|ineligible|inequality|inequitable|inequity|inessential
inevitable|inexact|inexactly|inexcusable|inexhaustible|inexpedient|inexperience|inexperienced|inexplicable|inexpressible
inexpressively|inextricable|infallible|infeasibility|infelicity|infidelity|infinite|infinitely|inflexibility|inflexible|informal
informally|infrequent|infrequently|inglorious|ingratitude|inharmonious|inhospitable|inhospitality|inhumane|inhumanely|injustice
inoffensive|inoperable|inoperative|inorganic|inorganically|insane|insanely|insanity|insatiate|insecure|insecurely|insecurity
insensibility|insensible|insensitive|insensitivity|insentient|insignificance|insignificant|insignificantly|insincere|insincerely
insincerity|insoluble|insolvent|instability|insubordinate|insubordination|insubstantial|insufficient|insufficiently|insurmountable
intangible|intolerable|intolerance|intolerant|intractable|inutility|invalid|invalidate|invariability|invariable|invertebrate
invisibility|invisible|invisibly|involuntarily|involuntary|invulnerability|invulnerable|irrational|irrationally|irreconcilable
irreducible|irregular|irregularity|irregularly|irrelevance|irrelevant|irreligious|irremediable|irreparable|irresistible|irresolute
irresolutely|irresponsibility|irresponsible|irresponsibly|irreverence|irreversibility|irreversible|irrevocable`;

/** Words that are told by a denial: to decline is to refuse. */
export const IMPLIED_TABLE = `abandoned|abolish|absent|abstain|accepting|alien|amorphous|amputate|anonymous|approximate|authentic|avert|avoid|awake|awaken|away
bald|balk|bar|barbaric|bare|barefoot|barren|bland|blank|blatant|blazing|bleed|blind|blithe|boring|boycott|breathless|broke|bypass
calm|carefree|chaotic|cheat|chilly|clean|climax|closed|clumsy|coarse|conceal|concealed|confusing|continual|continued|correct
corrupt|cowardly|cripple|crude|culminate|dark|difficult|diffident|dim|dizzy|drab|dreary|dried|dry|dull|dust|easy|efface|emancipate
enigmatic|erase|erode|eschew|ethnic|evade|evaporate|everlasting|except|exclude|exclusive|excommunicate|expire|exposed|extract
extraneous|fail|faint|fair|false|fancy|feeble|figurative|filter|firm|flawless|flimsy|foolish|foreclose|forestall|forfeit|forgive
forgotten|freeze|frivolous|futile|generalized|genuine|glassy|hamper|hard|hatless|headless|helpless|hidden|hide|hollow|homely|honest
hopeless|hostile|hydrophobic|icy|idle|ignore|isolated|jerky|kidnap|lack|languid|lean|limp|lone|lonely|loose|lost|meaningless|mere
mindless|modest|motionless|mute|naked|narrow|near|neglect|neglected|neutral|numb|oblivious|obscure|odd|off|omit|opaque|orderly
ordinary|oust|out|overreach|pale|passive|pastel|peaceful|perplexing|persistent|pitiless|placid|plain|precarious|preclude
preliterate|prevent|pseudo|public|pure|purify|puzzling|quiet|quixotic|raid|random|rare|reasonable|rebuff|reject|relaxed|relentless
remaining|remove|rescue|rest|retired|retiring|retract|safe|scoreless|secret|secure|senseless|serene|shallow|shapeless|shave|shirk
shortsighted|shun|shut|shy|sidestep|simulated|skid|skirt|slack|slight|sloppy|slow|snub|sober|somber|sovereign|spare|sparse
speculative|spoiled|spurn|stagnant|static|steady|steal|stereotyped|sterilize|stiff|still|straight|straightforward|strained|stray
strip|stuffy|stupid|sudden|suffocate|supernatural|surrender|suspect|swindle|synthetic|tedious|temporal|temporary|thick|thin
thoughtless|tire|totter|tough|tranquil|trim|useless|utter|vague|veritable|violate|vulgar|wasted|winless|wraithlike|wrong`;

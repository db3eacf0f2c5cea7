// Written by training/pieces/make.py from WordNet 3.0 and the model's tokenizer; its licence stands in src/language/NOTICE.

/** Entries of the model's tokenizer that are no English words: pieces of some, and names. */
export const PIECES_TABLE = `aaron abcs abdul abel aberr abis abram absa absc abst abstr acad academ acanth accr accum acet acoust acqu acrom acth activ adam adams
addr aden adhd adip admins admir admon adolf adren adrian advers aedui aegean aeneas affl afin afore africa afro agatha agglut agnes
ahmed aidan ainsi aint ajax aksum alan alaska alba albany albeit albert alex alexey alfred algor alice alison allah allan alle alleg
allen allev alloc alph alphab alport altern alyssa amanda amasis amaz amel amen americ amin amish amos amph amphib ampl analys anaph
anat anch andes andre andrea andrew andy anem angela angi angl anglo angola angus anigh anim anne annie antec anth antig antim antip
antiqu antith anton antony apcs apert apis apollo apolog appla appr appreh arab arabia arabic arabin arabs aramis arbitr arcot ards args
argv arist arnold arth arthur aryan ascii ashley asia asian asians asic asph aspx assoc asym async athe athens athos atic atopic atroc
attica attr aubrey aust austin austr austro auth autom avec aven avms avons aziz aztec aztecs babb backsl backtr bacter balaam balkan
bals baltic bantu bapt barack bardet barr barry bart barth barton basque batt bayard bazel bdfl bdist beale becky behav behcet behet
bele belize bella benef bengal benin benn benz bern bernie bert betsy betty bewild bhutan biden biedl bien bifida bilstm biom bissau
blaine blair blaise blake blan blas blueb boeing bohort bohr bois bols bombay bonn bool boris bors bosnia boston botan bott bounc bour
bowen bowie boyle brac brach brack brady braf bragg brah brav brca brett brian brid brien brist broc brocks brody brom bron bronch bronx
brooke bruce brun brunei bruno brutus bryan bryant bubis buddha buell buenos buffy bugfix burch buren burk burma burt burton byrd byron
cabo caesar cain caird cairo calab calc callee calor calvin cana canaan canada canc cann cannib canst capit capric capt carb carc carcin
cardi carey carl carle carles carlo carlos carn carney carnot carr carrie carson carth casc casper cass castro catal catech cath cauc
cava cavus cbor ceas cedric cele celtic cens centa cephal cereb ceroid cette ceylon cfpb cftr cgroup chagas cham chanc chang charl chast
chel chem chen cheney cher chiang chiari chie chim chlor chol chor chris chrom chron chrys chung chur cidr cidrs circ circum citr civill
claire clar clara clare clark claud claude claus clav clim clin clio clippy clovis clut clyde cnaeus cnns coars cocc codecs coel coff
cogn cohen coinc coli colin coll combin cometh comm comme commod commun compar compat compet compl compos compt comte conc conce conda
conf confid confl confus cong conj conll conrad consc consol consp constr consts cont contin contr conv conver coroll coron corr cors
cort cortes cortic cosi cott coued coun counc couns cour cours covid cowden cpsb cpus cpuset craig crav crds crean crete crev crim
cristo crohn crohns cron cros cruc cruz cryst csrf cuba cuban cuda cultiv curr curtis cust cvid cyber cycl cyld cyprus cyrus cython
cytok czech dakota dallas dalton dana dane daniel danlos danny danon dans dante dantes danube daoism dapp dapps darius darrow darwin
dave david davies davis davy dayton debian dece decl declar decom decr defl deinit delhi deline delphi demi democr denis dennis denver
deox depos deprav deprec deref derek deriv dermat desc deser desm desp desug deterr deut deux devic devlin devops devs dewey diac diana
diast diaz dich dickon dict dicts didset didst diego dietz diff dign dihyd dion dipl disapp disb discom diseng disent disflu dishon
disin disinf dism disney disob disp disqu dissoc dist distro divin divis django dmitri doct dogmat domin dona donald dora dorian dorn
dors dost doth doti doub doug downt doyle drash dropck drupal duane dublin ductus dudley duma duncan dunder duplic durham durst dutch
dwight dylan dynam dysf dyst ebola eccles ecdsa echin eddie eden edgar edison edmond edmund edna educ edward edwin eeoc egfr egypt
ehlers eigen eips elabor elaine elast eldon eleg elev elias elic elif elinor eliot elisa eliza ellen elliot ellis elmo elohim elvis eman
emigr emil emile emily emma emmy empow empt encaps ench endian energ engels enqu enron ensemb entert enth enthus entit entr entre enum
enumer enums envir envs eoas epid epiph epist epit epith epps equiv erato erbin erebus eric erie erik eryth esau escal esoon esrd esther
estim etat etcd ethel ethn etre eugene europa europe eust evac eval evalu evans evapor evarts evelyn evill exac excav excr exec exempl
exha exod exped exper expl expr extcod extr extrap fabry facies facto fahr faire fallot fals famili fant faqs farber fasc faso faust
feare feath featur feil felipe felix fema ferm ferr ferrer fertil ferv fibr figur fiji finn fitz flav fledg flickr flna flor floyd focil
foia folic follic footh forb forbes foreb forec foreg forew forfe forg forme fors foss fract frag fram fran france franch franco franz
fraser freck fred freddy french freud friths fritz frus fuchs func fyodor gaba gabon galvan gamb gambia gandhi gangl garcia gareth garn
garr garth gary gast gatt gaul gauls gawain gaza geneal genoa georg george gerald gerd german germin gett ghana gibson gideon gifs gini
github gitlab giveth glauc glenn glibc glor gluck glyc gmsa gnas gobi goeth goethe goin golang golgi gomez gordon gorg gorlin goss gould
gpus grac gramm grammy grande granul grap grat grav gravis greece greek greeks greg gregor greig gren griff groc groff grop grpc guam
guido guine guyana gymn hadst haig hailey haines haiti halley halluc hamb hamley hamm handic hannah hans hansen hara harb harley harmon
harold harris harvey hast hath hawaii heav hebrew helen helena helic hellas hemat henoch henri hepat herbiv herman hern hess hester
higham hilary hilda hindi hindu hindus hipp hippel hiram hirsch hist histi hitler hobb hobbes hoichi holl holmes holt homin hong hooke
hoosh horace hors hosp hous howard howe hpas htlv html http https hubble hudson hugh hughes hugo humb hume humili hund huon huss hust
hyde hydro hydrox hyperb hyperk hyperm hypert hypocr hypoth hyster iaea ibben ibid ibrd icao icct icrm idaho ident ieee ifad ifrcs igos
iiia iiib iiic illum imag immob immort immun impet impl impls impr improv imso inad inca incl includ incom incomp incon incons incor
incred incub indec indef india indian indisc indo indra induc indus indust ineff inequ inex infall infl influ init innoc inodes inout
inquis insens insin insp inspir instr insurg integr intel intens interc interl interm intert intim intr intra ints inuit inval ionia
iowa iphone ipvs iran iraq iraqi irish irre irres irrit irving isaac isabel isaiah isis islam ismail isol isoud isoude israel italy iter
itso ituc ivan ivoire iwslt jackie jacob jake jakob jampel jane janet jarvis jason jeeves jeff jejun jensen jeop jeremy jerome jerry
jess jesse jesuit jesus jewish jews jill joan jobset joel johann johnny jonas jones jordan jose joseph joshua jour jove joyce json juan
judah judd jude judea judy julia julian julie julien julius jung juno jurgen juris justin jython kaggle kaiser kane kang kangwe kansas
kant kaposi karen karl kate kath kayapo kcal kearns keccak keith kelly kenn kennan kenya kepler keps kerat kerry ketoac kevin keynes
kidn kiev kitts klan klein klog klux knox koch kogan kong koran korea korean kosovo kotlin kpis krabbe kramer krebs kube kublai kuehl
kuiper kung kush kuwait kwargs kyaml kyoto lact lafora lait lammle lanc lang lange langer langu langue lanka laos laron larry lars
larsen larson laryng latin latino latinx latvia laur laura laurie laxa lcat ldap leber lect leiden leigh lenet lenin lennon lennox
lentis lenz leon lept leptin lesch lesse leuc leuk leur levi levin lewis lewy lexic lexico leydig lgbtq libc liber libert libr libs
libstd libya libyan liddle lieth ligase lighth lilith lima lind linda lindau linkin linton linux lionel liqu lisa lisbon lith livel
lizzie lldb lloyd llvm locke loeys logan loki lola london lopez lorenz louis louisa louise lowe lowell lowry lstm lstms lubric lucas
luce lucia lucius lucy ludwig lufton luis luke luther luxur lyase lyme lyndon lynn lyons macau mach macos madrid magn magna magnus maine
maint mais majeed maketh makhno malawi malay mali malle malloc malone malta mamluk mamm mana maneu mang manip mann mant manuel maori
marco marcus marcy marfan marg marian marie marino mario markov marm martha marvin marx mary maslow maud maur maya mayst mccall mccrae
mccune mclean mcleod meade meares mechan meckel medes medi megal melan melas memor mendel menkes ment merc mercen merck merkel merkle
merr merrf messrs mesure metac metall metam metaph metast mexico miami mich michel microb microc midw miga migr miguel milady milan
milit milnes milroy milton misc misch misd mish mism missp mitya mixin mixins mkali mmhg mnire mnist mobil modele modulo mona monaco
mond mongol monoc monroe mont moore morgan morpho morrel morris mort moscow moses mott motte mowat mozart mrera mrna mrsa msrv msun msvc
mtdna mthfr mughal mult multi multic multid multil multip mund munich murd murray musa musc muslim mustn mutex mwes mxnet myel myers
myhre myof mypy myst nacl nadh nadph nafta najjar nancy nanos naoh naples nara narr nasa nash nassau nathan nato nattie natvis nauru
navig ncbi ncovi necess needn neil nell nemat nepal neph nero nerv nestor neur neuro neurom neuros neut nevada newman newsom nginx ngos
nhlbi nhpp nich nicol nicole nida niddk niger nike nile nimb nina ninds nist niveau nixon nmri noaa noah nobel nodep nois nomin nonc
nonex nonv noonan nora norman norris norse norton norway noth notre nouv novo nsaids nucle numa numer numpy nvidia nyhan oahu oauth
obama objc oblig obliv obsc observ occup ocul oculo odette odin oecd offic ogier ogowe ohio oidc olig oliv olmec olymp oman omar opcode
opcw openid oper opioid opitz optim oram orch ordin oregon orig orion orph orth oscar osce oscill osiris osmond oste ostp oswald otto
outg outp outr overh overr oversh overst overwr owain owasp owen oxid pablo paget paine palat palau panama panc panth panza papill papua
paral param params parap parc paris partir patern paul pavel pavlov pdbs pdfs pdgfra peac pearce pedest pedro peking pell penit penn
perc percy perf perfor peric perl perme permet perox perpet pers perse persia peru perv pessim pete pett peut peutz peyron phag phant
pharm phen phil philip phill phosph phras phys physi phyt pict picts pids piec pierre pilate pili pinn pinus pist pitt plac plag planck
planus plato platt platte pluto pneum poirot poland polg polic polit polk poly polyg polygl polym polys pompe pont pooh popen porph
posix poss powd powell pract prader prag prague prec precip pred predis pref prel prem prepar pres presby presc presup pret prett priam
princ priori priv prob proc prodig prog progen prohib prol prolet pron proph propri prosp prost prot prote protr prov prunus psrt psych
pten pter ptsd pubkey pubmed pudlak puerto punct purch purpos purs pursu puzz pvcs pwas pybi pydict pyerr pyeval pymem pypa pypi pypy
pyth pytype qaeda qatar quadr qual quant quar quarr quebec quilp quincy quoth quran rabb rachel radi rais ralph ramb randao rapp ratt
rawdon rawls rbac rbcs readme reagan reapp reass rece receiv recogn recomp recon reconc reconn rect reddit redef redir redist redman
redoub redsh refsum regex regr rejo relu rembwe remed remin remon remot rene reorg repl replen replic repr repres repro repud repur requ
requis resc resnet resp retin rett reun reye reynal rfcs rhedi rhin rhine rhiz rhode rhodes rica rico rieger riley rjump rmsf rnns
robert roch roger rogero rogers roland rome romeo romney ronald rosa rosie ross rossum rostov roth rpcs rrna rubin rubra rudolf runtim
rupert rupt rusizi russ russia rustc rustup rwanda ryan sachs sacr saddam sahara saith salem salix sall salv saml samm samms samoa samos
sams samuel sancho sanct sangu sanit sans sant santa sara sarah sarc sardis sarg satan saturn saudi saul saxon saxons sayre sbom sboms
scaff scal scala scap scaur scept sched schiz schn schw scid scient scipio scler scor scorp scot scotia scots scott scre scrup sctp scul
scylla sdist sdists sdks sean seaton selfe selim sella semic semin semver senora sensit separ septo sepul sequ serbia serde sergey serp
serv servic seth seti seward shah shak shalt shang shansi shap shar shaw shel sher shia shiloh shipwr shov showc shrek shri shro shultz
sialic sicily sidney sids sigm sigs silas simd simon simpl sinai sint sioux sirius situ situs sjgren slany slav slavic slis sload slos
slsa smok smolny smyrna snar snli snyder socio soever solic solv somali somat sont sonya sophia sophy sorcer sota sotos soule sourc spac
spain spake spani spart sparta spdx spdy spect speke spiers spina spir spong spons spor spraw sras ssize sstore stabil stal stalin stan
stat stats stderr stdin stdlib stdout steat steele sten stepan ster stere steve steven stif stim stip stmt ston stor storag stra strang
strat stre stri struct stsci stuart stubb stup styl subc subj sublim subm subnet subp subsec subsid subst substr subt subtit succ sudan
suez suff sulf summ summar sumner sunni sunsp superc superm supern supert superv supp suppl susan susp sust swann sweden swiss swyer
sydney syll sylv symb syme symph synd synt synth syria syrian syring sysct sysctl szary tache taft taiwan talmud tamil tant tarda tarzan
tast tatt tavy taylor tcheka techn tehran tele templ tempor teresa termin terr terra tete tetr texas thai thames thani thats thayer ther
thir thomas thor thorne thre thro thromb thron thund thymic tibet timor timur tina titus tobago togo tokyo toml tommy tonga torah torti
toyota trac trach trache tracy tran tranqu trans transc transf transl transm transp trask trav travis trem trent tres triang trib tric
trich trie trium trna trnas trois trop troph truman trunc tsay tsze tuberc tudor tumb tumblr tunn turb turin turing turk turkic turks
turnus twas tyler typh tyrann uber ubuntu udoe uganda ugogo uhha uint ujiji ukami ukwere ultr unal unass unatt unce uncom uncon uncore
unctad undec undert undes unequ unesco unhcr unic unido unim unin unint unix unle unoosa unpr unre unrec unreg unres unsaf unsc unse
unset unsh unsp unst untr unwr unwto upton urania uranus urdu urga urls ursula ursus usagov usaid usbek usda userid usgs usize uspto
ussr usur uswds utah util utils utis uvinza uyanzi uyghur vacc valgum valu vance vari vascul vedas vedic vegas vene venice venus venv
vera verd verde verkle verm vern vernon vers versa vert vertue vibr vict vida vienna viking vill vinc vinci vind virg virgil virt visc
vishnu vitro volum volupt vrsa vtable vulcan vulg wagg wagner wagr wald walden wallis walt walter wang warre warsaw wasi wasm wast
watson wayne wcag weath webb wegg weill wendy werner wert wesley wftu whats whenas whig whigs whor whoso wilcox wiley willi willie
willis wilms wilson winn wipo wist witt wolff wors wron wsgi wwii xanth xcode xctest xerxes xlix xxxix xxyy yale yalta yaml yankee yemen
york youll youre zack zambia zeus zhang zhou zika zope zoro zulu`;

// Written by training/peoples/make.py from WordNet 3.0; its licence stands in src/language/NOTICE.

/** Names of one place and its people, between bars or line ends. */
export const PEOPLES = `aachen aix-la-chapelle aken|aalborg alborg|aarhus arhus|abkhas abkhasian abkhaz abkhazia abkhazian|abode residence
abyssinia ethiopia ethiopian yaltopya|accho akka akko|achaea achaean|acme vertex|acores azores|acragas agrigento|adalia antalya
adana seyhan|adrianople adrianopolis edirne|adzhar adzharia|aegina aigina|aeolia aeolian aeolis|aerie aery eyrie eyry
afghan afghani afghanistan afghanistani|afrikaans afrikaner xhosa|aim bearing heading|airway skyway|ak alaska alaskan|akaba aqaba
akmola astana|al alabama|al-hudaydah hodeida|al-iraq irak iraki iraq iraqi|al-magrib maroc marruecos moroccan morocco
al-mukalla mukalla|albania albanian|alep aleppo halab|algeria algerian algerie|alma-ata almaty|alsace alsatia alsatian elsass
ambiance ambience|america american us usa|andalucia andalusia andalusian|andorra andorran|angevin angevine anjou
anglesea anglesey mona|anglo-indian bharat india indian|angola angolan|angora ankara|annam annamese vietnam vietnamese
antakiya antakya antioch|antigua antiguan|antipodal antipodean antipodes|antwerp antwerpen anvers|apogean apogee|apolune aposelene
appalachia appalachian|apulia puglia|aquila l'aquila|aquitaine aquitania|ar arkansas|arab arabia arabian|aram aramaean aramean
arcadia arcadian|archdiocesan archdiocese|archer sagittarius|area areal|argentina argentine argentinian|argive argos|aries ram
arizona az|armenia armenian hayastan|ashur assur asur|asmara asmera|aspadana esfahan isfahan|aspinwall colon|assam assamese
assouan assuan aswan|athenian athinai plato|atlanta tbilisi tiflis|atmosphere atmospheric atmospherical|attic attica ionian
aussie australia australian|australasia australasian|austria austrian oesterreich|austronesia austronesian
azerbaijan azerbaijani azerbajdzhan|babylon babylonian|backwoods boondocks hinterland|bagdad baghdad|bahamas bahamian
bairiki tarawa|balance libra|bale basel basle|balk baulk|balkline baulk-line|bangladesh bangladeshi|barren waste wasteland
basia basra|basilar basilary|basilicata lucania|basotho basutoland lesotho|basse-normandie lower-normandy|battlefield battleground
bavaria bavarian|bayrut beirut|beantown boston|beat round|bed seam|bed-ground bedground|beginning origin root rootage source
beijing peiping peking|belarus belarusian belorussia belorussian byelarus byelorussia byelorussian|belau pelew|belem para
belgian belgique belgium fleming walloon|belgrade beograd|benin beninese dahomey|benthal benthic benthonic benthos|berlin berliner
bermuda bermudan bermudas bermudian|bern berne|berth moorage mooring slip|bhutan bhutanese bhutani|bida doha
bisayan filipino philippine visayan|bishkek biskek frunze|bishopric diocesan diocese episcopate
bivouac campground campsite encampment|boeotia boeotian|bohemia bohemian|bolivia bolivian|bombay mumbai|borderland march marchland
borderline delimitation mete|bornean borneo|bosnia-herzegovina bosnian|botswana botswanan|bound boundary bounds|bourgogne burgundy
bourn bourne|brasil brazil brazilian|bratislava pozsony pressburg|breiz bretagne breton brittany|breslau wroclaw
brit britain british britisher briton gb uk|brno brunn|bromberg bydgoszcz|brow hilltop|brunei bruneian|brusa bursa
brussels bruxelles|bucharest bucharesti bucuresti|bujumbura usumbura|bulgaria bulgarian|burma burmese myanmar|burundi burundian
ca calif california californian|cabstand taxistand|calcutta calcuttan kolkata|calpe gibraltar gibraltarian|calvary golgotha
cambodia cambodian kampuchea kampuchean|cambria cambrian cymru cymry wales welsh welshman|cameroonian cameroun
campania oscan samnite|campong kampong|canada canadian|canara kanara|cancer crab|cantonal guangzhou kuangchou kwangchow
cappadocia cappadocian|capricorn goat|carelian karelia karelian|carioca rio|carolina carolinas|carthage carthaginian|casbah kasbah
cashmere kashmir kashmiri|castile castilla|catalan catalonia|cathay prc|caucasia caucasian caucasic caucasus circassian
celebes sulawesi|cemetery graveyard necropolis|centroid centroidal|ceylon ceylonese singhalese sinhalese|chad chadian tchad
chalcedon kadikoy|chaldaean chaldean chaldee|champagne champagne-ardenne|changan hsian sian singan xian|chechen chechenia chechnya
chemnitz karl-marx-stadt|chemulpo incheon inchon
cheremis cheremiss inger ingerman ingrian komi mansi mari mordva mordvin mordvinian veps vepse vepsian vogul|chian chios khios
chile chilean|chiluba congolese luba zaire zairean zairese|chisinau kishinev|chongqing chungking|christiania oslo|clearing glade
clichy clichy-la-garenne|cnossos cnossus knossos|co colorado|cologne koln|colombia colombian|communal commune|conakry konakri
confederacy dixie dixieland|confluence meeting|constantinople istanbul stamboul stambul|conurbation sprawl|copenhagen kobenhavn
corinth korinthos|cornish cornishman cornishwoman cornwall|cracow krakau krakow|cradle provenance provenience|cretan crete kriti
crinion trichion|croat croatia croatian hrvatska|crown summit|cusco cuzco|cyclades kikladhes|cyprian cypriot cypriote
czechoslovak czechoslovakia czechoslovakian|dacca dhaka|dae-han-min-gook han-gook korea korean|dairen dalian talien
dalmatia dalmatian|damascus dimash|dane danish danmark denmark|danzig gdansk|dardan dardanian ilion ilium trojan troy
dardanelles hellespont|dark darkness shadow|dec declination|delphi delphian delphic|demesne domain|destination finish goal
detroit motown|deutschland frg german germany sorbian|devon devonshire|dhodhekanisos dodecanese|dig excavation|direction way
district dominion territorial|djakarta jakarta|dnipropetrovsk yekaterinoslav|dobrich tolbukhin|donbas donbass
donetsk donetske stalino|dorian doris|dublin dubliner|dubrovnik ragusa|duchy dukedom|dump dumpsite dumpy waste-yard wasteyard
dunkerque dunkirk|durazzo durres|dusanbe dushanbe dyushambe stalinabad
dutch dutchman holland hollander nederland netherlander netherlands|earreach earshot hearing|ecuador ecuadoran ecuadorian
eden heaven nirvana paradise shangri-la|edo tokio tokyo yeddo yedo|el-aksur luxor|elam susiana|elisabethville lubumbashi
ellas grecian greek hellene hellenic romaic|empire imperium|empyreal empyrean firmament firmamental heavens welkin
endpoint termination terminus|england english englishman englishwoman|environment surround surroundings|eparchial exarchate
ephesian ephesus|epicenter epicentre|equator equatorial|eritrea eritrean|erivan jerevan yerevan|espana spain spaniard spanish
esthonia estonia estonian|etruria etruscan|extreme extremum|eye heart middle|eyeshot view|ezo hokkaido yezo|face facial
faeroes faroes|faisalabad lyallpur|fatherland homeland motherland|fengtien moukden mukden shenyang|fes fez|fiji fijian
finland finn finnish suomi|firebreak fireguard|firenze florentine|fireside hearth|fish pisces|fl florida|flanders flemish
fort-lamy n'djamena ndjamena|fountainhead headspring|france french frenchman frenchwoman|fringe outskirt
fuji fuji-san fujinoyama fujiyama|gabon gabonese gabun|galeras pasto|galilaean galilean galilee|gallia gaul|galloway galwegian
gambia gambian|gand gent ghent|gansu kansu|gascogne gascony|gemini twins|geneva genevan geneve genf|genoa genoese genova genovese
ghana ghanaian ghanese ghanian|giza gizeh|glasgow glaswegian|goeteborg goteborg gothenburg|gomel homel homyel|gomorrah gomorrha
gorki gorkiy gorky|greenbelt greenway|greenland gronland|grenada grenadian|grozny groznyy|gu guam|guangdong kwangtung
guatemala guatemalan|guine-bissau guinea-bissau|guinea guinean|guyana guyanese|haifa hefa|half-mast half-staff
halle halle-an-der-saale|hamelin hameln|hangchow hangzhou|hangout haunt repair|hannover hanover|harare salisbury
harbor harbour haven seaport|harborage harbourage|haute-normandie upper-normandy|hawai'i hi|hayfield meadow
hayti hispaniola hispaniolan|heath heathland|hebei hopeh hopei|hebridean hebrides|hedjaz hejaz hijaz|heights high
hell hellhole infernal inferno|helsingfors helsinki|hibernia irelander irish irishman irishwoman|hideaway hideout
hindoo hindu hindustan hindustani|hondo honshu|honduran honduras|house mansion sign|hungarian hungary magyar magyarorszag|ia iowa
icelander icelandic|id idaho|il illinois|in indiana|indonesia indonesian|intertidal litoral littoral sands|ionia ionic
iran irani iranian persian|irredenta irridenta|isarithm isogram isopleth|isotherm isothermic|israeli yisrael
italia italian italy sabine|itinerary path route|izmir smyrna|jabalpur jubbulpore|jaffa joppa yafo|japanese nihon nippon nipponese
java javan javanese|jed'dah jeddah jidda jiddah|jordan jordanian|juda judah|judaea judea
jugoslav jugoslavian jugoslavija yugoslav yugoslavian|jutland jylland|kananga luluabourg|kandahar qandahar|kansas ks
karbala kerbala kerbela|katari qatari|kathmandu katmandu|kaunas kovna kovno|kazak kazakh kazakhstan kazakhstani kazakstan
kentucky ky|kenya kenyan|key paint|kharkiv kharkov|kiev kyyiv|kinshasa leopoldville
kirghiz kirghizia kirghizstan kirgiz kirgizia kirgizstan kyrgyzstan kyrgyzstani|klaipeda memel|krakatao krakatau krakatoa
kulun ulaanbaatar urga|kurdish kurdistan|kwazulu-natal zulu|la louisiana|laconia laconian|lancaster lancastrian
lanchou lanchow lanzhou|lao laos laotian|lapland lapp lappland lapplander saame saami same sami|lassa lhasa|latin latium lazio
latin-american latino|latvia latvian|lea ley pasture pastureland|lebanese lebanon|lee leeward|leiden leyden|lemnos limnos
leningrad peterburg petrograd|lentia linz|leo lion|lesbian lesbos lesvos mytilene|levant levantine|liberia liberian|libya libyan
liechtenstein liechtensteiner|liege luik|lietuva lithuania lithuanian|lindesnes naze|lineation outline|lisboa lisbon
liverpool liverpudlian scouser|local locality neighbourhood vicinal vicinity|lombardia lombardy|london londoner
longitude longitudinal|lorraine lothringen|loxodrome rhumb|loyang luoyang|luda luta|lusitania lusitanian|luxembourger luxembourgian
lyon lyons|maarianhamina mariehamn|macao macau|macedon makedonija|maghreb mahgrib|maiduguri yerwa-maiduguri|maine me
malawi malawian nyasaland|malaya malaysia malaysian|maldivan maldivian|mali malian|man manx|manchuria manchurian|mandate mandatory
marche marches|marrakech marrakesh|marseille marseilles|mashhad meshed|masqat muscat|mauritania mauritanie muritaniya
mawlamyine moulmein|melanesia melanesian|metropolis urban|mexican mexico|mi michigan|midst thick|milan milanese milano
mindanao moro|minnesota mn|mississippi ms|missouri mo|mocambique mozambican mozambique|mogadiscio mogadishu|mohave mojave
moldavia moldova moldovan|molotov perm|monacan monaco monegasque|mongol mongoloid|montana mt|montserrat montserratian
moravia moravian|muenchen munich|mycenae mycenaean|nafud nefud|najd nejd|namibia namibian|nan-chang nanchang|nan-ning nanning
nanjing nanking|naples napoli neapolitan neopolitan|nazarene nazareth|ne nebraska|nepal nepalese nepali|nevada nv
newcastle newcastle-upon-tyne|nganasan ostyak-samoyed selkup siberia siberian yeniseian|nicaea nicaean nicene|nicaragua nicaraguan
nidaros trondheim|niger nigerien|nigeria nigerian|noreg norge norseman norway norwegian|norman normandie normandy|northerner yank
northman scandinavian|nubia nubian|numidia numidian|nuremberg nurnberg|oceania oceanica|oh ohio|ok oklahoma|olympian olympic
oman omani|oporto porto|or oregon|orbital suborbital|orumiyeh urmia|out-of-doors outdoor outdoors|outpost outstation
padova padua patavium|pakistan pakistani|panama panamanian|paraguay paraguayan|parcel tract|parish parochial|parisian parisienne
parthia parthian|patch plot|patrai patras|peloponnese peloponnesian peloponnesus|perilune periselene|pernambuco recife
peru peruvian|phenicia phoenicia phoenician|philippopolis plovdiv|philistia philistine|piazza plaza|picardie picardy|pilsen plzen
point point-of-sale|poitou poitou-charentes|poland polish polska|polar transpolar|polynesia polynesian|pool puddle
portugal portuguese|prag prague praha|prefectural prefecture|preussen prussia prussian|princedom principality|provencal provence
province provincial|rand reef witwatersrand|rangoon yangon|rasht resht|refuge safety|reims rheims|reservation reserve
rheinland rhineland|rhodes rodhos|rhodesia rhodesian zimbabwe zimbabwean|roads roadstead|roma rome
romania romanian roumania roumanian rumania rumanian|ruanda ruandan rwanda rwandan|sabah sabahan|sachsen saxe saxony|safaqis sfax
sahara saharan sub-saharan tuareg|saida sayda sidon|sakkara saqqara saqqarah|salonica salonika thessalonica thessaloniki
salvador salvadoran salvadorean salvadorian|samarang semarang|samarcand samarkand|sana sana'a sanaa|saragossa zaragoza
sarawak sarawakian|saudi saudi-arabian|schlesien silesia slask slezsko|schweiz suisse svizzera swiss switzerland|scorpio scorpion
scot scotch scotchman scotland scots scotsman scottish|scratch start|sebastopol sevastopol|seeland sjaelland zealand zealander
semitropics subtropic subtropical subtropics|senegal senegalese|serb serbia serbian srbija|serdica sofia|sevilla seville
sheikdom sheikhdom|shetland zetland|siam siamese tai thai thailand|sichuan szechuan szechwan|sinkiang uighur uigur uygur xinjiang
sitsang thibet tibet tibetan xizang|skopje skoplje uskub|slovak slovakia slovakian|slovene slovenia slovenian slovenija
somali somalia somalian|sousse susa susah|soviet ussr|sparta spartan|spitsbergen spitzbergen|stagira stagirus
stalingrad tsaritsyn volgograd|strasbourg strassburg|stratford-on-avon stratford-upon-avon|suburb suburban suburbia
sumatra sumatran|sumer sumerian|superficial surface|superstrate superstratum|sur tyre|surinam suriname|sverige swede sweden swedish
swazi swaziland|syria syrian|t'ien-ching tianjin tientsin|tadjik tadzhik tadzhikistan tajik tajikistan tajikistani|taegu tegu
tahiti tahitian|taipeh taipei|tallin tallinn|tammerfors tampere|tangier tangiers|tanzania tanzanian|tarabulus trablous
tartary tatary|tashkent taskent|teheran tehran|tennessee tn|tessin ticino|texan texas tx|theater theatre|thessalia thessaly
thrace thracian|tibur tivoli|timor timorese|tirol tyrol tyrolean tyrolese|tobago tobagonian|togo togolese|tonga tongan|torino turin
toscana tuscan tuscany|trent trento|trinidad trinidadian|tropic tropical|turk turkey turkish|turkestan turkistan
turkmen turkmenia turkmenistan turkomen|uganda ugandan|ukraine ukrainian ukranian ukrayina|underside undersurface|uppsala upsala
uruguay uruguayan|ut utah|uzbek uzbekistan uzbekistani|vacuity vacuum|valetta valletta|veld veldt|venetia veneto venezia-euganea
venetian venezia venice|venezuela venezuelan|vermont vt|vienna viennese|vilna vilnius vilno wilno|virgin virgo|warsaw warszawa
waterline watermark|wellhead wellspring|wi wisconsin|wild wilderness|wuerzburg wurzburg|wy wyoming|yemen yemeni|zambia zambian
zenith zenithal|zodiac zodiacal`;

/** Common Chinese words, in simplified characters, and what they are in English, a line each: the word, a tab, English words with `|` between them. */
export const CHINESE = `一代	generation
一代人	generation
一切	everything
一半	half
一定	certain
一带一路	Belt and Road
一月	January
一流	first-class
一般	general
一部分	part
丁杰弗里	Jeffrey Ding
七国集团	G7
七月	July
万元	ten thousand yuan
丈夫	husband
三个	three
三中全会	third plenary session
三分之一	one-third|third
三分之二	two-thirds
三大	three
三大挑战	three challenges
三峡	Three Gorges
三文鱼	salmon
三明治	sandwich
三星	Samsung
三月	March
上个月	last month
上传	upload
上升	rise
上午	morning
上半年	first half
上台	power
上周	last week
上市	listed
上市公司	listed company
上帝	God
上校	colonel
上海	Shanghai
上涨	rise
上瘾	addicted
上百	hundreds
上诉	appeal
下个月	next month
下午	afternoon
下半年	second half
下周	next week
下水道	sewer
下滑	decline|downturn
下跌	fall
下载	download
下降	decline|fall
下雨	rain
不丹	Bhutan
不匹配	mismatch
不可能	impossible
不同	different
不少	many
不平等	inequality
不断	constantly
不足	shortage|insufficient
丑	ugly
专业	professional|major
专业化	specialization
专业知识	expertise
专利	patent
专制	authoritarian
专员	commissioner
专家	expert
专栏	column
专注	focus
世代	generation
世界	world
世界卫生组织	World Health Organization|WHO
世界各地	worldwide
世界大战	world war
世界杯	World Cup
世界贸易组织	World Trade Organization|WTO
世界遗产	World Heritage
世界银行	World Bank
世纪	century
丘吉尔	Churchill
丘陵	hill
业务	business
东	east
东亚	East Asia
东京	Tokyo
东北	northeast
东南	southeast
东南亚	Southeast Asia
东方	East
东欧	Eastern Europe
东海	East China Sea
东盟	ASEAN
东部	east|eastern
丝绸	silk
丝绸之路	Silk Road
两个	two
两代	two generations
两倍	twice|double
两大	two
两用	dual-use
两种	two
严厉	severe
严打	crackdown
严格	strict|stringent
严重	serious|severe
个人	personal|individual
个人信息	personal information
个人数据	personal data
个体	individual
中世纪	Middle Ages|medieval
中东	Middle East
中亚	Central Asia
中产阶级	middle class
中位数	median
中共	CCP|Chinese Communist Party
中医	Chinese medicine
中午	noon
中华人民共和国	People's Republic of China
中华民国	Republic of China
中国	China
中国人	Chinese
中国共产党	Chinese Communist Party|CCP
中国制造2025	Made in China 2025
中国南方电网	China Southern Power Grid
中国水风险	China Water Risk
中型	medium
中央	central
中央委员会	Central Committee
中央政府	central government
中央银行	central bank
中子	neutron
中学	secondary school
中心	center|centre
中情局	CIA
中文	Chinese
中方	China
中期	mid-term
中毒	poisoning
中等收入	middle income
中美	China US
中美洲	Central America
中芯国际	SMIC
中部	central
中间	middle
中风	stroke
丰富	rich|abundant
丰田	Toyota
临床	clinical
临床试验	clinical trial
临时	temporary
丹麦	Denmark
主人公	protagonist
主任	director
主体	subject
主办	host
主动	proactive|active
主导	dominance
主导地位	dominance
主席	chairman|president
主张	argue|claim
主持	chair
主持人	host|chair
主教	bishop
主权	sovereignty
主要	main|major
主角	protagonist
主题	topic|theme
举例	example
举办	host|hold
举报	report
举措	initiative|measure
举行	hold|held
义务	obligation|duty
义大利	Italy
义肢	prosthesis
乌克兰	Ukraine
乌兹别克斯坦	Uzbekistan
乌干达	Uganda
乌拉圭	Uruguay
乌鲁木齐	Urumqi
乌鸦	crow
乌龟	tortoise
乐器	instrument
乐队	band
乒乓球	table tennis
乔布斯	Jobs
乘客	passenger
九月	September
也门	Yemen
习惯	habit
习近平	Xi Jinping|Xi
乡	township
乡村	rural|village
书	book
书籍	book
书面	written
买	buy
乳制品	dairy
乳腺癌	breast cancer
了解	know|understand
争夺	compete|race
争夺战	race
争端	dispute
争议	dispute|controversy
争论	debate
事	matter
事业	cause|career
事件	event|incident
事务	affair
事实	fact
事实上	fact
事情	matter
事故	accident
事项	matter
二十国集团	G20
二月	February
二氧化碳	CO2|carbon dioxide
亏损	loss
云	cloud
云南	Yunnan
云层	cloud
云端	cloud
云计算	cloud computing
互联	interconnected
互联网	internet
五个	five
五分之一	fifth
五年规划	five-year plan
五年计划	five-year plan
五月	May
五角大楼	Pentagon
井	well
亚太	Asia-Pacific
亚洲	Asia
亚美尼亚	Armenia
亚里士多德	Aristotle
亚马孙	Amazon
亚马逊	Amazon
交付	deliver|delivery
交货	delivery
交通	traffic|transport
交通工具	vehicle
产	produce
产业	industry|industrial
产业化	industrialization
产业基础	industrial base
产业链	industrial chain
产假	maternity leave
产出	output
产品	product
产生	generate|produce
产能	capacity
产能过剩	overcapacity
产量	output|production
亩	mu
享有盛誉	prestigious
京剧	Peking opera
京都	Kyoto
京都议定书	Kyoto Protocol
人	people
人们	people
人力	labor
人力资源	human resources
人口	population
人口普查	census
人口老龄化	aging population
人员	personnel|staff
人均	per capita
人工智慧	artificial intelligence|AI
人工智能	artificial intelligence|AI
人才	talent
人才库	talent pool
人才流失	brain drain
人数	number|people
人权	human rights
人民	people
人民币	yuan|renminbi
人物	character|figure
人类	human|humanity
人脸识别	facial recognition
亿元	hundred million yuan
今天	today
今年	this year
介绍	introduce|introduction
仍	still
仍然	still
从不	never
仓库	warehouse
他国	other countries
付	pay
付款	payment
代	generation
代号	code
代数	algebra
代码	code
代表	representative|represent
代表团	delegation
以色列	Israel
仪器	instrument
仲裁	arbitration
价	price
价值	value
价值观	values
价值链	value chain
价格	price
价格战	price war
任何	any
任务	task
任命	appoint
任期	term
任正非	Ren Zhengfei
份额	share
仿真	simulation
企业	enterprise|company
企业家	entrepreneur
企鹅	penguin
伊拉克	Iraq
伊斯兰	Islamic
伊斯兰教	Islam
伊斯坦布尔	Istanbul
伊朗	Iran
伏特	volt
休假	leave|vacation
休克	shock
休斯顿	Houston
众多	many
众议院	House
优先	priority|prioritize
优先事项	priority
优先级	priority
优先考虑	prioritize
优势	advantage
优化	optimization|optimize
优点	advantage
伙伴	partner
会员	member
会计	accounting
会议	meeting|conference
会议室	meeting room
会议记录	minutes
会谈	talks
会费	fee
传唤	summon
传感器	sensor
传播	spread|diffusion
传播赤字	diffusion deficit
传染	infect
传染病	infectious disease
传统	traditional|tradition
传统产业	traditional industries
传统行业	traditional sectors|traditional industries
传记	biography
传说	legend
传输	transmission
传递	transmit
伤	injure
伤亡	casualties
伤口	wound
伤害	injury|harm
伤者	injured
伦敦	London
伦理	ethical|ethics
估计	estimate
伺服器	server
伽利略	Galileo
位置	position|location
低	low
低收入	low-income
低效	inefficient|less efficient
低迷	downturn
住	live
住户	household
住房	housing
住院	hospital
体制	system
体积	volume
体系	system
体育	sport
体育场	stadium
体重	weight
佛教	Buddhism
佛罗伦萨	Florence
佛罗里达	Florida
佛陀	Buddha
作业	homework
作出	make
作品	work
作坊	workshop
作家	writer
作曲	compose
作曲家	composer
作物	crop
作用	role|effect
作者	author
佣金	commission
使命	mission
使用	use
例如	example
例子	example
供应	supply
供应商	supplier
供应链	supply chain
供暖	heating
供水	water supply
供给	supply
供过于求	oversupply
依然	still
依赖	rely|reliance
依靠	rely
侮辱	insult
侵蚀	erosion
便宜	cheap
便秘	constipation
促进	promote
俄国	Russia
俄罗斯	Russia
俄罗斯人	Russian
俄语	Russian
保修	warranty
保养	maintenance
保加利亚	Bulgaria
保卫	defend
保姆	nanny
保守	conservative
保护	protect|protection
保护主义	protectionism|protectionist
保持	maintain|keep
保留	retain|reserve
保证	guarantee
保释	bail
保险	insurance
保险公司	insurer
保障	guarantee
信	letter
信仰	belief|faith
信件	letter
信任	trust
信号	signal
信息	information
信息化	informatization
信息技术	information technology
信托	trust
信用	credit
信用卡	credit card
信贷	credit
修	repair
修复	restore|repair
修女	nun
修建	build
修改	amend|modify
修正	amend
修正案	amendment
修理	repair
修订	revise
修道院	monastery|abbey
俱乐部	club
倍	times
倍数	multiple
倒	pour
倒塌	collapse
候选人	candidate
借	borrow|lend
借鉴	learn
倡议	initiative
债	debt
债券	bond
债务	debt
债权人	creditor
值	value|worth
倾销	dumping
假	false|fake
假新闻	fake news
假期	holiday
假肢	prosthesis
假设	assume|hypothesis
假释	parole
偏好	preference
偏见	bias|prejudice
做	do|make
做出	make
停	stop
停业	closed
停工	stop
停止	stop
停滞	stagnation
停火	ceasefire
停电	blackout|power cut
停车	parking
停车场	car park|parking
停运	suspended
健全	sound
健康	health|healthy
健身	fitness
健身房	gym
偶然	accidental
偷	steal
偷渡	smuggle
储备	reserve
储存	store
储能	energy storage
储蓄	savings
催化剂	catalyst
儒家	Confucian
儿子	son
儿科	pediatrics
儿童	child
允许	allow|permit
元	yuan
元分析	meta-analysis
元宇宙	metaverse
元朝	Yuan dynasty
元素	element
兄弟	brother
充分	full|sufficient
充电	charge
充电桩	charger
充电站	charging station
兆瓦	megawatt|MW
先例	precedent
先生	Mr
先进	advanced
光	light
光合作用	photosynthesis
光学	optics
光年	light-year
光纤	fibre
光缆	cable
光速	speed of light
克	gram
克林顿	Clinton
克格勃	KGB
克罗地亚	Croatia
克里姆林宫	Kremlin
克里米亚	Crimea
免疫	immune|immunity
免疫系统	immune system
免费	free
兔子	rabbit
党	party
党员	member
党国	party-state
党媒	state media
入	enter
入侵	invade|invasion
入学	admission
全会	plenary session
全体会议	plenary session
全年	annual|year
全文	full text
全球	global
全球化	globalization
全球变暖	global warming
全球大国	global power
全球治理	global governance
全球社区	global community
全部	all|entire
八月	August
公主	princess
公交	bus
公交车	bus
公众	public
公众舆论	public opinion
公会	guild
公共	public
公共交通	public transport
公共卫生	public health
公共汽车	bus
公务员	civil servant
公司	company|firm
公司法	company law
公告	notice
公园	park
公寓	apartment|flat
公布	publish|announce
公平	fair
公开	public|open
公式	formula
公投	referendum
公斤	kilogram|kg
公民	citizen
公民社会	civil society
公章	seal
公约	convention
公证	notary
公路	highway|road
公车	bus
公里	kilometre|kilometer
公顷	hectare
六月	June
共产党	Communist Party
共享	share
共同	common|shared
共同体	community
共同签署	co-signed
共和党	Republican Party
共和国	republic
共建	build
共识	consensus
关	close
关切	concern
关注	attention|concern
关税	tariff|duty
关系	relation|relationship
关联	connection
关键	key|critical
关门	close
关闭	close
兴起	emerge|rise
兴趣	interest
兵	soldier
兵力	troops
其一	one
其他国家	other countries
其他行业	other sectors
其他部门	other sectors
其次	second
具体	specific|concrete
养	keep|raise
养殖	breed|farming
养活	feed
养老金	pension
养老院	nursing home
养蜂	beekeeping
养蜂人	beekeeper
内外	internal|external
内容	content
内战	civil war
内罗毕	Nairobi
内蒙古	Inner Mongolia
内部	internal
内陆	inland
内需	domestic demand
写	write
军	army|military
军事	military
军事化	militarization
军事基地	military base
军事实力	military capabilities
军备竞赛	arms race
军工	defence industry
军方	military
军民融合	military-civil fusion
军用	military
军舰	warship
军队	army|military
农业	agriculture|agricultural
农作物	crop
农场	farm
农奴	serf
农村	rural
农民	farmer
农民工	migrant worker
农田	farmland
农药	pesticide
冠军	champion
冠状病毒	coronavirus
冬	winter
冬天	winter
冬季	winter
冰	ice
冰岛	Iceland
冰川	glacier
冰河	glacier
冰河时代	ice age
冰淇淋	ice cream
冰箱	refrigerator|fridge
冲突	conflict
决定	decide|decision
决策	decision
决策者	policymaker
决议	resolution
冶炼	smelting
冷	cold
冷却	cool|cooling
冷战	Cold War
冻结	freeze
净利润	net profit
净零	net zero
准入	access
准则	guideline
准时	punctual
准确	accurate
凌晨	morning
减	reduce
减少	reduce|decrease
减少了	reduced
减少使用	reduce
减排	emissions reduction
减缓	slow
减肥	weight loss
减轻	reduce
几个	several
几乎	nearly|almost
几何	geometry
几十年	decades
凡尔赛	Versailles
凯撒	Caesar
凶器	weapon
凶手	murderer
出口	export
出口管制	export control
出售	sell
出席	attend
出版	publish|publication
出版商	publisher
出版社	publisher
出现	appear|emerge
出生	born|birth
出生率	birth rate
出租车	taxi
出血	bleeding
出院	discharge
击败	defeat
函数	function
刀	knife
分为	divided
分享	share
分公司	branch
分娩	childbirth
分子	molecule
分布	distribution
分布式	distributed
分店	branch
分担	share
分数	score
分数线	score
分析	analysis
分歧	divergence|difference
分离	separate
分类	classify|classification
分红	dividend
分裂	split
分配	allocate|distribution
分钟	minute
切	cut
切尔诺贝利	Chernobyl
切断	cut
刑事	criminal
刑法	criminal law
刑罚	penalty
划分	divide
列宁	Lenin
列表	list
列车	train
刚果	Congo
创业	startup
创业公司	startup
创办	found
创始人	founder
创建	create|found
创新	innovation
创新能力	innovation capacity
创立	found
创造	create
创造者	creator
初创企业	startup
初创公司	startup
初期	early stage
判	sentence
判决	judgment|ruling
判刑	sentence
判断	judge
利息	interest
利比亚	Libya
利润	profit
利率	interest rate
利用	use|leverage
利益	interest|benefit
利益相关者	stakeholder
别的	other
到期	expire
到来	arrival
到达	arrive
制定	formulate|set
制度	system|institution
制服	uniform
制约	constrain
制裁	sanction
制造	manufacture|manufacturing
制造业	manufacturing
制造业基础	manufacturing base
制造商	manufacturer
刹车	brake
刺杀	assassination
刺激	stimulate
刺猬	hedgehog
剂量	dose
削减	cut
削弱	weaken
前年	year before last
前所未有	unprecedented
前提	premise
前景	prospect
前沿	frontier|cutting-edge
前线	front
剑	sword
剑桥	Cambridge
剑桥大学	Cambridge University
剧场	theatre|theater
剧情	plot
剧本	script
剧院	theatre|theater
剩	remain|left
副主席	vice chairman
副作用	side effect
副总统	vice president
力学	mechanics
办	hold|handle
办公厅	office
办公室	office
办法	method
功夫	kung fu
功能	function|feature
加仑	gallon
加入	join
加利福尼亚	California
加剧	aggravate|intensify
加密	encryption
加密货币	cryptocurrency
加州	California
加工	process|processing
加强	strengthen
加快	accelerate
加拿大	Canada
加沙	Gaza
加油	refuel
加油站	petrol station
加热	heat
加班	overtime
加纳	Ghana
加速	accelerate
劣势	disadvantage
动力	driver|power
动员	mobilize
动机	motive
动物	animal
动物园	zoo
动画	animation
动荡	instability
动议	motion
助产士	midwife
助理	assistant
努力	effort
劳动	labor
劳动力	labor|workforce
劳动力市场	labor market
劳动法	labor law
劳工	labor
勇敢	brave
勘探	exploration
勺子	spoon
包	bag
包含	contain
包括	include
包装	packaging
包裹	parcel
匈牙利	Hungary
化妆品	cosmetics
化学	chemistry|chemical
化学品	chemical
化学家	chemist
化疗	chemotherapy
化石	fossil
化石燃料	fossil fuel
化肥	fertilizer
北	north
北京	Beijing
北京大学	Peking University
北冰洋	Arctic Ocean
北方	north
北极	Arctic
北极熊	polar bear
北欧	Nordic
北海	North Sea
北爱尔兰	Northern Ireland
北约	NATO
北美	North America
北美洲	North America
北部	north|northern
北韩	North Korea
匹配	match
区	district
区别	difference
区块链	blockchain
区域	region|regional
医学	medicine|medical
医生	doctor
医疗	medical|healthcare
医疗保健	healthcare
医院	hospital
十一月	November
十二月	December
十分之一	tenth
十字军	Crusade
十年	decade
十月	October
千万	ten million
千克	kilogram|kg
千瓦	kilowatt|kW
千瓦时	kilowatt-hour|kWh
千米	kilometre|kilometer
升	litre|liter
升级	upgrade|upgrading
午夜	midnight
午餐	lunch
半	half
半导体	semiconductor
半导体技术	semiconductor technology
半岛	peninsula
半年	half year
华为	Huawei
华人	Chinese
华尔街	Wall Street
华沙	Warsaw
华盛顿	Washington
协会	association
协作	collaboration
协助	assist
协同	synergistic
协定	agreement
协议	agreement
协调	coordination|coordinate
单一	single
单位	unit
单独	alone
单词	word
单边	unilateral
卖	sell
南	south
南亚	South Asia
南京	Nanjing
南方	south
南方电网	China Southern Power Grid
南极	Antarctic
南极洲	Antarctica
南海	South China Sea
南美	South America
南美洲	South America
南部	south|southern
南非	South Africa
南韩	South Korea
博士	doctor|PhD
博弈	game
博物馆	museum
占	account
占比	share|percentage
占领	occupy|occupation
卡塔尔	Qatar
卡路里	calorie
卡车	truck
卡通	cartoon
卢旺达	Rwanda
卢森堡	Luxembourg
卢浮宫	Louvre
卧室	bedroom
卫星	satellite
卫生	health|hygiene
卫生部	Ministry of Health
印刷	printing
印尼	Indonesia
印度	India
印度人	Indian
印度尼西亚	Indonesia
印度教	Hindu
印度洋	Indian Ocean
印章	seal
印第安人	Native American
危机	crisis
危险	danger|dangerous
即将	upcoming
卸载	uninstall
厂	factory|plant
厂商	manufacturer
厄尔尼诺	El Niño
厄瓜多尔	Ecuador
厅	hall
历史	history|historical
历史学家	historian
压力	pressure|strain
压缩	compress
厕所	toilet
厘米	centimetre|centimeter
厚	thick
厚度	thickness
原住民	indigenous
原则	principle
原告	plaintiff
原因	reason|cause
原始	original
原子	atom|atomic
原子弹	atomic bomb
原文	original
原本	original
原来	original
原油	crude oil
厦门	Xiamen
厨师	cook|chef
厨房	kitchen
去世	died|death
去中心化	decentralized
去年	last year
去碳化	decarbonization
去除	remove
去风险	de-risking
县	county
县长	magistrate
参与	participate|engage
参与方	player
参与者	participant
参加	attend|participate
参数	parameter
参考	reference
参观	visit
参观者	visitor
参议员	senator
参议院	Senate
参谋长	chief of staff
叉子	fork
友好	friendly
双	double
双循环	dual circulation
双方	both
双盲	double-blind
双管齐下	two-pronged
双胞胎	twins
双边	bilateral
双边会谈	bilateral talks
双重	dual
反倾销	anti-dumping
反垄断	antitrust
反对	oppose
反应	reaction
反应堆	reactor
反弹	rebound
反馈	feedback
发动机	engine
发射	launch
发展	development|develop
发展中世界	developing world
发展中国家	developing countries|developing world
发布	release|publish
发改委	NDRC
发明	invention|invent
发明家	inventor
发明者	inventor
发烧	fever
发现	discovery|discover
发生	happen|occur
发电	power generation|generate
发电厂	power plant
发电机	generator
发电站	power station
发电量	power generation
发票	invoice
发行	issue|release
发言人	spokesperson
发起	launch|initiate
发达	developed|advanced
发达国家	developed countries
发达经济体	advanced economies
发送	send
发酵	fermentation
发音	pronunciation
叔叔	uncle
取	take
取代	replace
取得	achieve|obtain
取暖	heating
取消	cancel|abolish
取舍	tradeoff
受伤	injured|injury
受到	receive
受害者	victim
受欢迎	popular
受益	benefit
受益者	beneficiary
受访者	respondent
受试者	participant|subject
受限	restricted
变化	change
变压器	transformer
变成	become
变暖	warming
变速箱	gearbox
变量	variable
变革	transformation|change
叙利亚	Syria
叙述	tell
叛乱	rebellion
口头	oral
口罩	mask
口语	spoken
古代	ancient
古巴	Cuba
古老	ancient
古迹	monument
句子	sentence
召开	hold|convene
召集	convene
可信	trustworthy
可再生	renewable
可再生能源	renewable energy
可再生能源发电	renewable power generation
可卡因	cocaine
可持续	sustainable
可持续发展	sustainable development
可用	available
可用性	availability
可能	may|possible
可能性	possibility
可行	feasible
可行性	feasibility
可解释性	explainability
可靠	reliable
可靠性	reliability
台北	Taipei
台湾	Taiwan
台积电	TSMC
台风	typhoon
史	history
史无前例	unprecedented
右	right
右派	right
右翼	right-wing
叶子	leaf
叶片	blade
号召	call
号码	number
司令	commander
司机	driver
司法	judicial|justice
司法部	Ministry of Justice
吃	eat
各个	each
各国	countries
各地	everywhere
各种	various
合作	cooperation|partnership
合作伙伴	partner
合作关系	partnership
合同	contract
合并	merge|merger
合格	qualified
合法	legal
合约	contract
合规	compliance
合资	joint venture
合资企业	joint venture
合金	alloy
吉他	guitar
吉普赛	Gypsy
吉林	Jilin
吉瓦	gigawatt|GW
吉隆坡	Kuala Lumpur
同年	same year
同性婚姻	same-sex marriage
同性恋	gay|homosexual
同意	agree
同时	same time|simultaneously
同期	same period
同盟	alliance
同行	counterpart|peer
同行评审	peer review
名单	list
名声	reputation
名字	name
名望	fame
名称	name
后代	descendant
后年	year after next
后果	consequence
向日葵	sunflower
向量	vector
吗啡	morphine
君主	monarch
吞吐量	throughput
否决	veto|reject
否认	deny
吨	tonne|ton
含	contain
含义	meaning|implication
听	hear|listen
听众	listener|audience
听到	hear
启动	launch
启用	enable
启示	implication
启蒙运动	Enlightenment
吵闹	noisy
吸尘器	vacuum cleaner
吸引	attract
吸引力	traction|attraction
吸收	absorb
吸烟	smoking
告示	notice
告诉	tell
呕吐	vomiting
员工	employee|staff
周	week
周一	Monday
周三	Wednesday
周二	Tuesday
周五	Friday
周六	Saturday
周四	Thursday
周围	around
周年	anniversary
周恩来	Zhou Enlai
周日	Sunday
周期	cycle
周末	weekend
周边	surrounding
味	taste
呼吁	call
命令	order|command
和尚	monk
和平	peace
和谈	peace talks
咖啡	coffee
咖啡馆	cafe
咨询	consulting
咳嗽	cough
品牌	brand
品种	variety
品质	quality
哈佛	Harvard
哈佛大学	Harvard University
哈尔滨	Harbin
哈萨克斯坦	Kazakhstan
哥伦布	Columbus
哥伦比亚	Colombia
哥哥	brother
哥斯达黎加	Costa Rica
哥本哈根	Copenhagen
哥白尼	Copernicus
哭	cry
哮喘	asthma
哲学	philosophy
哲学家	philosopher
哺乳	breastfeeding
哺乳动物	mammal
唐朝	Tang dynasty
售	sell
唯一	only|unique
唱	sing
商业	business|commercial
商业化	commercialization
商人	merchant
商会	chamber of commerce
商务	business
商品	goods|commodity
商场	mall
商店	shop|store
商标	trademark
商汤	SenseTime
啤酒	beer
喂	feed
喉咙	throat
喜欢	like
喜马拉雅	Himalayas
喜马拉雅山	Himalayas
喝	drink
喝酒	drink
嘴	mouth
器官	organ
噪音	noise
囚犯	prisoner
四个	four
四分之一	quarter
四分之三	three quarters
四大	four
四川	Sichuan
四月	April
回到	return
回应	response|respond
回归	regression|return
回报	return
回收	recycle
回族	Hui
回来	return
回流	reshoring
回答	answer
因果	causal
因特网	internet
因素	factor
团队	team
园丁	gardener
园艺	gardening
困难	difficulty|difficult
围巾	scarf
围棋	Go|go
固体	solid
固定	fixed
国产	indigenous|domestic
国产大模型	indigenous LLMs
国人	people
国企	state-owned enterprise
国会	Congress|parliament
国内	domestic
国内外	domestic|foreign
国内生产总值	GDP
国务院	State Council
国外	foreign
国安	national security
国安法	national security law
国家	country|national
国家主导	state-led|state-driven
国家元首	head of state
国家公园	national park
国家安全	national security
国家支持	state-backed
国家电网	State Grid
国家驱动	state-driven
国情	conditions
国旗	flag
国有	state-owned
国有企业	state-owned enterprise
国有化	nationalization
国民党	Kuomintang
国王	king
国籍	nationality
国防	defence
国防部	Ministry of Defence
国防部长	defence minister
国际	international
国际法	international law
国际社会	international community
国际组织	international organization
国际能源机构	International Energy Agency|IEA
国际能源署	International Energy Agency|IEA
国际象棋	chess
国际货币基金组织	International Monetary Fund|IMF
图	figure
图书馆	library
图像	image
图形处理单元	graphics processing units|GPU
图形处理器	graphics processing units|GPU
图灵	Turing
图片	picture|image
图表	chart
图论	graph theory
土地	land
土壤	soil
土星	Saturn
土耳其	Turkey
土著	indigenous|aboriginal
土豆	potato
圣保罗	São Paulo
圣彼得堡	Saint Petersburg
圣经	Bible
圣诞节	Christmas
在线	online
地下水	groundwater
地中海	Mediterranean
地位	position|status
地区	region|area
地区性	regional
地图	map
地址	address
地形	terrain
地方	local
地方政府	local government
地方的	local
地板	floor
地毯	carpet
地点	place|location
地热	geothermal
地球	Earth
地理	geography
地缘政治	geopolitics|geopolitical
地质	geological
地铁	metro|subway
地震	earthquake
场地	venue
场所	place
场景	scenario|scene
坏	bad
坐	sit
坑	pit
坚固	solid
坚持	insist|persist
坚果	nut
坟墓	tomb
坦克	tank
坦桑尼亚	Tanzania
垃圾	waste|rubbish
垄断	monopoly
型	type|model
埃博拉	Ebola
埃及	Egypt
埃塞俄比亚	Ethiopia
埃菲尔铁塔	Eiffel Tower
埋葬	bury
城堡	castle
城市	city|urban
城市化	urbanization
城镇	town
域外	extra-territorial
域外适用	extra-territorially
培养	train|cultivate
培训	training
基于风险	risk-based
基准	benchmark
基因	gene|genetic
基因组	genome
基地	base
基本	basic
基督教	Christianity
基础	base|foundation
基础设施	infrastructure
基辅	Kyiv
基金	fund
基金会	foundation
堕胎	abortion
堤	dyke
堤坝	dyke|dam
堪培拉	Canberra
塑料	plastic
塔	tower
塞内加尔	Senegal
塞尔维亚	Serbia
填补	fill
墓	tomb
墓地	cemetery
墙	wall
增	increase
增值税	VAT
增加	increase
增强	enhance|strengthen
增长	growth|increase
增长放缓	slowdown
增长点	growth
增长率	growth rate
墨尔本	Melbourne
墨西哥	Mexico
士兵	soldier
声	sound
声学	acoustics
声明	statement
声望	prestige
声誉	reputation
声音	sound|voice
处方	prescription
处理	deal|process
处理器	processor
处罚	punish|penalty
备份	backup
复制	copy
复杂	complex|complicated
复苏	recovery
夏	summer
夏天	summer
夏威夷	Hawaii
夏季	summer
外交	diplomacy|diplomatic
外交官	diplomat
外交政策	foreign policy
外交部	foreign ministry
外包	outsourcing
外卖	delivery
外商	foreign investor
外国	foreign
外国人	foreigner
外套	coat
外来	foreign
外流	outflow
外科	surgery
外语	foreign language
外资	foreign investment
外部	external
外长	foreign minister
多	many|more
多伦多	Toronto
多元化	diversification
多国	countries
多数	majority
多样	diverse
多样性	diversity
多瑙河	Danube
多种	various
多边	multilateral
夜晚	night
夜间	night
够	enough
大	large|big
大众汽车	Volkswagen
大会	congress|conference
大使	ambassador
大使馆	embassy
大公司	major firm
大厅	hall
大国	great power
大国竞争	great power competition
大坝	dam
大型	large
大型科技公司	Big Tech
大型语言模型	large language models|LLM
大多数	majority
大夫	doctor
大学	university
大学生	student
大小	size
大屠杀	massacre|Holocaust
大教堂	cathedral
大数据	big data
大桥	bridge
大楼	building
大模型	large language model|model
大洋洲	Oceania
大流行	pandemic
大熊猫	giant panda
大猩猩	gorilla
大米	rice
大约在	around
大脑	brain
大臣	minister
大自然	nature
大英博物馆	British Museum
大萧条	Great Depression
大蒜	garlic
大西洋	Atlantic
大规模	large-scale|mass
大规模监控	mass surveillance
大语言模型	large language models|LLM
大豆	soybean
大象	elephant
大跃进	Great Leap Forward
大连	Dalian
大选	election
大量	large|vast
大阪	Osaka
大陆	continent|mainland
大麦	barley
大麻	cannabis
天	day
天主教	Catholic
天安门	Tiananmen
天文台	observatory
天文学	astronomy
天文学家	astronomer
天枢	Tianshu
天枢一号	Tianshu-1
天气	weather
天气预报	weather forecast
天津	Tianjin
天然气	natural gas|gas
天花	smallpox
天鹅	swan
太平洋	Pacific
太晚	late
太极拳	tai chi
太瓦时	TWh|terawatt-hour
太空	space
太阳	sun
太阳系	solar system
太阳能	solar
太阳能板	solar panel
夫妇	couple
夫妻	couple
央行	central bank
失业	unemployment
失业率	unemployment rate
失去	lose
失明	blindness
失望	disappointed
失眠	insomnia
失误	mistake
失败	failure|fail
失踪	missing
头	head
头发	hair
头条	headline
头痛	headache
头部	top
头雁	head goose
头雁效应	head goose effect
奈米	nanometre|nm
奉献	devotion
奔驰	Mercedes
奖	prize|award
奖励	reward
奖学金	scholarship
奖牌	medal
奖金	bonus
奖项	award
奥克兰	Auckland
奥地利	Austria
奥巴马	Obama
奥斯卡	Oscar
奥斯陆	Oslo
奥运会	Olympic Games|Olympics
女人	woman
女儿	daughter
女士	Ms
女孩	girl
女性	female|women
女权主义	feminism
女王	queen
奴隶	slave
奴隶制	slavery
奶	milk
奶制品	dairy
奶奶	grandmother
奶牛	cow
奶酪	cheese
好	good
好处	benefit
妇女	women
妇科	gynaecology
妈妈	mother
妥协	compromise
妨碍	hamper
妹妹	sister
妻子	wife
姐妹	sister
姐姐	sister
姓名	name
委内瑞拉	Venezuela
委员会	committee|commission
姜	ginger
威尔士	Wales
威尼斯	Venice
威斯敏斯特	Westminster
威权	authoritarian
威权主义	authoritarian
威胁	threat|threaten
婚姻	marriage
婚礼	wedding
婴儿	baby
媒体	media
嫌疑人	suspect
子公司	subsidiary
孔子	Confucius
孔雀	peacock
孕妇	pregnant
字	character|word
字典	dictionary
字母	letter
字节跳动	ByteDance
存	store|save
存储	storage|store
存款	deposit
存活	survive
孙中山	Sun Yat-sen
孙子	grandson
孟买	Mumbai
孟加拉国	Bangladesh
季度	quarter
季风	monsoon
孤儿	orphan
孤儿院	orphanage
学	learn|study
学习	learn|study
学会	society
学位	degree
学年	school year
学徒	apprentice
学期	term
学术	academic
学术界	academia
学术论文	academic papers
学校	school
学生	student
学者	scholar
学费	tuition
学院	college|institute
孩子	child
孵化器	incubator
宁夏	Ningxia
宁波	Ningbo
宇宙	universe
宇航员	astronaut
守	guard|defend
守塔人	keeper
守护者	guardian
安全	safety|security
安全峰会	Safety Summit
安全法	security law
安卡拉	Ankara
安哥拉	Angola
安培	ampere
安徽	Anhui
安慰剂	placebo
安理会	Security Council
安装	install|installation
安静	quiet
宋朝	Song dynasty
完全	complete
完善	improve
完工	completed
完成	complete
完整	complete|full
宏观经济	macroeconomic
宗教	religion|religious
宗教改革	Reformation
宗旨	purpose
官员	official
官媒	state media
官方	official|state
定	set
定位	positioning
定理	theorem
定金	deposit
宝马	BMW
实体	entity
实体经济	real economy
实例	example
实力	strength
实施	implement
实现	achieve
实际	actual|practical
实际上	actually
实验	experiment
实验室	lab|laboratory
宠物	pet
审判	trial
审批	approval
审查	review|censorship
审查制度	censorship
审理	hear|trial
审计	audit
审计署	audit office
审议	deliberate
审问	interrogate
客体	object
客厅	living room
客户	customer|client
宣传	propaganda|publicity
宣布	announce
宣言	declaration
室	room
宪法	constitution
宫殿	palace
害怕	fear|afraid
家具	furniture
家庭	family|household
家暴	domestic violence
家谱	genealogy
容易	easy
容量	capacity
宽	wide
宽度	width
宾馆	hotel
寄生虫	parasite
密度	density
密码	password
密码学	cryptography
密西西比河	Mississippi
富人	rich
富裕	wealthy
寒潮	cold wave
寡妇	widow
对冲	hedge
对手	rival|counterpart
对照组	control group
对话	dialogue|talks
对象	object|target
对面	opposite
寺	temple
寺庙	temple
寻找	search|seek
寻求	seek
导弹	missile
导弹防御	missile defence
导游	guide
导演	director
导致	cause|lead
导航	navigation
寿命	lifespan|life
封锁	blockade
将军	general
尊严	dignity
尊重	respect
小	small|little
小偷	thief
小型	small
小学	primary school
小提琴	violin
小时	hour
小米	Xiaomi
小红书	Xiaohongshu
小组	group
小行星	asteroid
小说	novel
小费	tip
小麦	wheat
少	few|less
少数	minority
少数民族	ethnic minority
少量	few
尖端	cutting-edge
尘	dust
尚未	yet
尝试	attempt
就业	employment
就业市场	labor market
尸体	body
尺寸	size
尼日利亚	Nigeria
尼泊尔	Nepal
尼罗河	Nile
尾部	tail
局	bureau
局势	situation
局面	situation
层	layer
层面	level
居住	live|reside
居民	resident
居里夫人	Marie Curie
届	session
屋顶	roof
屏幕	screen
展望	outlook
展示	show|display
展览	exhibition
属性	attribute
屠夫	butcher
屠宰场	slaughterhouse
山	mountain
山东	Shandong
山区	mountains
山羊	goat
山脉	mountain range
山西	Shanxi
山谷	valley
岁	years old
岗位	post
岛	island
岛屿	island
岩石	rock
岸	shore|bank
峰会	summit
峰会成果	outcome
峰值	peak
崛起	rise
崩溃	crash|collapse
川普	Trump
州	state
州长	governor
工业	industry|industrial
工业化	industrialization
工业基础	industrial base
工业革命	industrial revolution
工人	worker
工人阶级	working class
工会	trade union|union
工作	work|job
工作时间	working hours
工作者	worker
工信部	MIIT
工具	tool
工匠	craftsman
工厂	factory|plant
工时	working hours
工程	project|engineering
工程学	engineering
工程师	engineer
工艺	process|craft
工资	wage|pay
左	left
左派	left
左翼	left-wing
巧克力	chocolate
巨大	enormous|huge
巨头	giant|Big
巨额	huge
差不多	nearly
差异	difference
差距	gap
巴勒斯坦	Palestine
巴基斯坦	Pakistan
巴塞罗那	Barcelona
巴拉圭	Paraguay
巴拿马	Panama
巴拿马运河	Panama Canal
巴格达	Baghdad
巴西	Brazil
巴赫	Bach
巴黎	Paris
巴黎协定	Paris Agreement
市	city
市值	market value
市场	market
市场份额	market share
市场导向	market-oriented
市场经济	market economy
市政	municipal
市政厅	town hall
市盈率	price-earnings ratio
市议会	city council
市长	mayor
布	cloth
布什	Bush
布宜诺斯艾利斯	Buenos Aires
布拉格	Prague
布莱切利	Bletchley
布莱切利园	Bletchley Park
布莱切利宣言	Bletchley Declaration
布莱奇利	Bletchley
布莱奇利宣言	Bletchley Declaration
布达佩斯	Budapest
布鲁塞尔	Brussels
师傅	master
希望	hope
希特勒	Hitler
希腊	Greece
希腊语	Greek
帕金森	Parkinson's
帝国	empire
带	bring|carry
帮助	help
常常	often
常见	common
帽子	hat
干	do
干净	clean
干旱	drought
干燥	dry
干细胞	stem cell
平原	plain
平台	platform
平均	average
平均值	average
平均数	average
平壤	Pyongyang
平方公里	square kilometres|square kilometers
平方米	square metres|square meters
平民	civilian
平等	equality|equal
平衡	balance
年	year
年代	decade
年初	beginning year
年底	end year
年度	annual
年费	annual fee
年轻	young
年轻人	young people
年金	annuity
年龄	age
并购	merger
幸存者	survivor
幸福	happy|happiness
幼儿园	kindergarten
广东	Guangdong
广告	advertisement|advertising
广场	square
广岛	Hiroshima
广州	Guangzhou
广播	broadcast|radio
广西	Guangxi
庆祝	celebrate|celebration
床	bed
序列	sequence
库存	stock|inventory
库尔德	Kurdish
应对	cope|address
应急	emergency
应用	application|apply
底	bottom
底部	bottom
店	shop
店主	shopkeeper
庞大	vast|huge
废水	wastewater
废物	waste
废除	abolish
度	degree
康复	recovery|rehabilitation
延期	postpone
延迟	delay
延长	extend
建	build
建成	built|completed
建模	modelling
建立	establish|found
建筑	building|architecture
建筑业	construction
建筑师	architect
建筑物	building
建议	suggest|recommend
建设	construction|build
建造	build
开	open
开关	switch
开发	develop|development
开发商	developer
开发者	developer
开始	begin|start
开始使用	start
开工	start
开幕	open|opening
开支	expense
开放	open
开放时间	opening hours
开罗	Cairo
开通	open
开采	extraction|mining
开门	open
异议	objection
弃权	abstain|abstention
弓	bow
引入	introduce
引力	gravity
引发	trigger|cause
引擎	engine
引文	citation
引渡	extradite
引用	quote|citation
引言	introduction
引起	cause
引进	introduce
弟弟	brother
弥补	compensate
弯道超车	overtake on the curve
弱	weak
弱点	weakness
弹性	resilience
强	strong
强化	strengthen
强国	power|powerhouse
强大	powerful|strong
强奸	rape
强度	intensity|strength
强烈	strong|intense
强调	highlight|emphasize
当事人	party
当代	contemporary
当前	current
当地	local
当天	day
当局	authorities
当年	that year
当时	time
当选	elected
录取	admit|admission
彗星	comet
形	shape
形势	situation
形容	describe
形式	form
形成	form
形状	shape
彩票	lottery
彩虹	rainbow
影响	impact|affect
影响力	influence|impact
影片	film|video
征兵	conscription
很多	many
律师	lawyer|attorney
得克萨斯	Texas
得分	score
得到	get|receive
循环	cycle|circular
循环经济	circular economy
微信	WeChat
微博	Weibo
微波炉	microwave
微积分	calculus
微软	Microsoft
德国	Germany
德国人	German
德州	Texas
德语	German
德黑兰	Tehran
心理	psychological
心理健康	mental health
心理学	psychology
心脏	heart
心脏病	heart disease
必然	inevitable
必要	necessary
志愿者	volunteer
忘记	forget
忠诚	loyal
快	fast|rapid
快乐	happy
快递	delivery
快速	rapid|fast
怀孕	pregnant|pregnancy
怀疑	doubt|suspect
态度	attitude
思想	thought|idea
思考	think
急性	acute
急救	first aid
急诊	emergency
性别	gender|sex
性能	performance
性质	nature
性骚扰	sexual harassment
总	total
总人口	population
总体	overall
总司令	commander
总数	total
总是	always
总理	premier|prime minister
总经理	general manager
总结	summary|conclude
总统	president
总部	headquarters
总量	total
恐怖主义	terrorism
恐怖分子	terrorist
恐惧	fear
恐龙	dinosaur
恒星	star
恢复	restore|recover
恨	hate
恶化	worsen|deteriorate
悉尼	Sydney
患	suffer
患者	patient
悬赏	reward
悲伤	sad
情形	situation
情感	emotion
情报	intelligence
情景	scenario
情绪	emotion
惊讶	surprise
惩罚	punishment
想	think|want
想象	imagine
意义	significance|mean
意味着	mean
意图	intention
意外	unexpected|accident
意大利	Italy
意大利人	Italian
意大利语	Italian
意见	opinion
意识	consciousness|awareness
愚蠢	stupid
感冒	cold
感染	infection|infect
感染者	infected
感谢	thank
愤怒	angry|anger
愿景	vision
愿望	wish
慕尼黑	Munich
慢	slow
慢性	chronic
慢性病	chronic disease
戏剧	drama
成功	success|successful
成吉思汗	Genghis Khan
成员	member
成员国	member state
成就	achievement
成年人	adult
成本	cost
成果	outcome|achievement
成瘾	addiction
成立	found|establish
成绩	result|score
成都	Chengdu
戒指	ring
戒烟	quit smoking
战	war|battle
战争	war
战俘	prisoner of war
战场	battlefield
战役	battle
战斗	battle
战斗机	fighter
战术	tactic
战略	strategy|strategic
战略家	strategist
截止	deadline
截止日期	deadline
戴	wear
户口	hukou
房东	landlord
房价	house price
房地产	real estate|property
房子	house
房客	tenant
房屋	house|housing
房间	room
所有	all
所有权	ownership
所用	used
所需	required
手	hand
手套	glove
手工	handmade
手工艺	craft
手指	finger
手术	surgery|operation
手机	mobile phone|phone
手段	means
手续费	fee
手臂	arm
手表	watch
扑克	poker
打	hit
打击	combat|strike
打印	print
打印机	printer
打压	suppress
打开	open
打猎	hunting
打破	break
打造	build
托儿所	nursery
执政	power|govern
执法	enforcement
执法部门	law enforcement
执行	implement|execute
执行者	executor
执行长	CEO|chief executive
扩大	expand
扩展	expand|scale
扩张	expand|expansion
扩散	diffusion|spread
扩散赤字	diffusion deficit
扫盲	literacy
扳手	wrench
批准	approve|approval
批发	wholesale
批评	criticize|criticism
找	find
找到	find
承认	admit|acknowledge
承诺	promise|commitment
技工	mechanic
技术	technology|technical
技术人员	technician
技能	skill
技能错配	skills mismatch
把握	grasp
抑制	inhibit
抑郁	depression
抑郁症	depression
抓	catch
抓住	grasp|seize
投	cast|invest
投产	production
投入	investment|input
投入使用	service
投票	vote
投诉	complaint
投资	investment|invest
投资人	investor
投资者	investor
投降	surrender
抖音	TikTok|Douyin
抗体	antibody
抗生素	antibiotic
抗议	protest
折扣	discount
抢劫	robbery
护士	nurse
护照	passport
护理	care|nursing
报告	report
报废	scrapped
报纸	newspaper
报表	statement
报警	alarm
报道	report
披萨	pizza
披露	disclose
抱负	ambition
抵押	mortgage
抵达	arrive
押金	deposit
抽象	abstract
担保	guarantee
担心	worry|concern
担忧	concern
拆	demolish
拆除	demolish
拉	pull
拉丁美洲	Latin America
拉丁语	Latin
拉美	Latin America
拉脱维亚	Latvia
拉萨	Lhasa
拒绝	refuse|reject
拔	pull
拔掉	unplug
拖延	delay
拖拉机	tractor
拘捕	arrest
拘留	detention|detain
招生	enrolment
招聘	recruit
拜登	Biden
拜登政府	Biden administration
拧	turn|screw
拨款	grant
拯救	save|rescue
拳击	boxing
拿	take
拿破仑	Napoleon
持续	continue|prolonged
挂	hang
指令	instruction
指出	note|point
指南	guide
指挥	command
指挥官	commander
指控	charge|accuse
指数	index
指标	indicator|metric
指纹	fingerprint
按	press
按下	press
按揭	mortgage
按摩	massage
按时	on time
按钮	button
挑战	challenge
挖	dig
挖掘机	excavator
挪威	Norway
振动	vibration
捍卫	defend
捐	donate
捐款	donation
捐献	donation
捐赠	donate|donation
捕	catch|arrest
捕鱼	fishing
损失	loss
损害	damage
换	change|replace
换油	oil change
捷克	Czech
捷运	metro
授权	authorize
授粉	pollination
掌握	grasp|master
掌权	power
排名	rank
排放	emission|emit
排放量	emissions
排水	drainage
探测器	probe
探索	explore|exploration
探险	expedition
探险家	explorer
接受	accept
接口	interface
接收	receive
接种	vaccinate|vaccination
接触	engage|contact
控	control
控制权	control
控制面板	control panel
推	push
推出	launch|release
推动	drive|promote
推动力	driver
推动因素	driver
推土机	bulldozer
推广	promotion
推特	Twitter
推理	inference|reasoning
推荐	recommend
推荐信	reference
推行	implement
推进	advance|promote
推迟	delay|postpone
推迟的	delayed
措施	measure
描述	describe
提交	submit
提供	provide|offer
提出	propose
提到	mention
提前	advance|early
提升	enhance|improve
提取	extract
提案	proposal
提炼	refine
提议	proposal|propose
提醒	remind
提问	ask
提高	improve|raise
插	insert
插头	plug
插座	socket
揭幕	unveil|inaugurate
揭示	reveal
援助	aid
搅拌	stir
搜索	search
搜索引擎	search engine
搬	move
搬迁	relocate
摄像头	camera
摄影	photography
摄氏度	degree|Celsius
摆脱	escape
摊位	stall
摘要	summary
摩天大楼	skyscraper
摩托车	motorcycle
摩擦	friction
摩洛哥	Morocco
撒切尔	Thatcher
撒哈拉	Sahara
撤军	withdraw
撤回	withdraw
撤销	revoke
撰写	write
操作	operation|operate
操作系统	operating system
操纵	manipulate
支付	pay|payment
支付宝	Alipay
支出	spending|expenditure
支持	support
收	receive|collect
收入	income|revenue
收养	adopt|adoption
收到	receive
收割机	harvester
收据	receipt
收益	return|benefit
收紧	tighten
收获	harvest
收藏	collection
收购	acquisition|acquire
收集	collect
改	change
改变	change
改善	improve
改正	correct
改进	improve|improvement
改革	reform
改革开放	reform
攻	attack
攻击	attack
放宽	relax
放射性	radioactive
放弃	abandon|give up
放疗	radiotherapy
放缓	slow|slowdown
政党	party
政务	government
政变	coup
政府	government
政府主导	state-led
政府支持	government support
政权	regime
政治	political|politics
政治家	politician
政治局	Politburo
政界	politics
政策	policy
政策制定者	policymaker
故事	story
故宫	Forbidden City
故意	deliberate
故障	fault|failure
效应	effect
效果	effect
效率	efficiency
效能	performance|efficiency
敌人	enemy
救	rescue|save
救护车	ambulance
救援	rescue
教	teach
教会	church
教堂	church
教室	classroom
教师	teacher
教授	professor
教皇	Pope
教科书	textbook
教练	coach
教育	education
教训	lesson
散文	essay
数	number|count
数万	tens of thousands
数列	sequence
数十年	decades
数千	thousands
数字	number|digital
数字化	digital
数字经济	digital economy
数学	mathematics|mathematical
数学家	mathematician
数学计算	mathematical calculations
数据	data
数据中心	data center
数据保护	data protection
数据库	database
数百	hundreds
数量	number|quantity
整个	whole|entire
整体	overall
整合	integrate|integrating
整合期	consolidation
整数	integer
整治	rectify
整顿	rectify
文件	document|file
文化	culture|cultural
文化大革命	Cultural Revolution
文字	writing
文学	literature
文明	civilization
文档	document
文物	relic|artefact
文盲	illiteracy
文章	article
文艺复兴	Renaissance
斑马	zebra
断开	disconnect
断电	power cut
斯坦福	Stanford
斯坦福大学	Stanford University
斯大林	Stalin
斯德哥尔摩	Stockholm
斯洛伐克	Slovakia
斯洛文尼亚	Slovenia
斯里兰卡	Sri Lanka
新	new
新兴	emerging
新兴技术	emerging technologies
新冠	COVID|coronavirus
新冠病毒	coronavirus|COVID
新加坡	Singapore
新年	New Year
新德里	New Delhi
新疆	Xinjiang
新能源	new energy
新西兰	New Zealand
新质生产力	new quality productivity
新闻	news
新闻自由	press freedom
方向	direction
方向盘	steering wheel
方式	way|approach
方案	plan|scheme
方法	method|approach
方程	equation
方言	dialect
方面的	aspect
施工	construction
旁边	beside
旅客	traveller|passenger
旅游	tourism|travel
旅游业	tourism
旅程	journey
旅行	travel|trip
旋转	rotate
族	ethnic|people
旗	flag
无人机	drone
无关	unrelated
无效	invalid
无罪	innocent
无限	unlimited
日	day
日元	yen
日内瓦	Geneva
日出	sunrise
日子	day
日期	date
日本	Japan
日本人	Japanese
日益	increasingly
日程	schedule
日落	sunset
日记	diary
日语	Japanese
日食	solar eclipse
旧	old
旧金山	San Francisco
早	early
早上	morning
早产	premature birth
早期	early
早餐	breakfast
旱灾	drought
时代	era|times
时代脉搏	pulse of our times
时刻	moment
时尚	fashion
时期	period
时机	timing|chance
时钟	clock
时间	time
时间表	timetable|schedule
昂贵	expensive
昆明	Kunming
昆虫	insect
明亮	bright
明天	tomorrow
明年	next year
明显	clear
明朝	Ming dynasty
明确	clear
昏迷	coma
星	star
星期	week
星期一	Monday
星期三	Wednesday
星期二	Tuesday
星期五	Friday
星期六	Saturday
星期四	Thursday
星期天	Sunday
星期日	Sunday
星系	galaxy
春	spring
春天	spring
春季	spring
春节	Spring Festival|New Year
昨天	yesterday
显卡	GPU
显微镜	microscope
显示	show
显著	significant
显著性	significance
晋升	promotion
晚	late
晚上	evening|night
晚期	late
晚餐	dinner
普丁	Putin
普京	Putin
普及	spread|popularize
普通	ordinary|common
普通话	Mandarin
晶体管	transistor
晶片	chip
智利	Chile
智力	intelligence
智库	think tank
智慧	smart|wisdom
智慧型手机	smartphone
智能	intelligence|smart
智能制造	smart manufacturing
智能化	intelligent
智能手机	smartphone
智谱	Zhipu
暖气	heating
暗杀	assassinate
暴力	violence
暴动	riot
暴风雨	storm
更便宜	cheaper
更多	more
更大	larger|bigger
更好	better
更少	less
更年期	menopause
更换	replace|change
更新	update|renew
更清洁	cleaner
更高	higher
曼彻斯特	Manchester
曼谷	Bangkok
曾经	once
替代	replace|alternative
替换	replace
最低	lowest
最低工资	minimum wage
最初	initial|original
最后	last|final
最多	most
最大	largest|biggest
最好	best
最小	smallest
最少	least
最新	latest
最早	earliest
最终	final
最终的	final
最负盛名	most prestigious
最近	recent
最高	highest
最高法院	Supreme Court
月	month
月之暗面	Moonshot
月亮	moon
月份	month
月球	moon
月经	menstruation
月食	lunar eclipse
有利	favourable
有害	harmful
有效	effective
有效期	validity
有时	sometimes
有毒	toxic|poisonous
有用	useful
有罪	guilty
有限	limited
朋友	friend
服务	service
服务业	service
服务器	server
服装	clothing
望远镜	telescope
朝代	dynasty
朝鲜	North Korea|Korea
期	period
期刊	journal
期望	expectation
期权	option
期货	futures
期间	during|period
期限	deadline|period
木	wood
木匠	carpenter
木头	wood
木星	Jupiter
木材	wood|timber
未来	future
末期	late
本国	own
本土	indigenous|domestic
本地	local
本文	article
本质	nature
机会	opportunity|chance
机关	agency
机制	mechanism
机器	machine
机器人	robot
机器学习	machine learning
机器智能	machine intelligence
机场	airport
机构	institution|agency
机械	machinery|mechanical
机率	probability
机组	crew
机车	locomotive
机遇	opportunity
杀	kill
杀害	kill
杂志	magazine
杂草	weed
权	right|power
权利	right
权力	power
权威	authority
权威性	authority
权衡	tradeoff
李克强	Li Keqiang
李强	Li Qiang
李彦宏	Robin Li
材料	material
村	village
村庄	village
村民	villager
杠杆	leverage
条件	condition
条例	regulation|ordinance
条款	clause|provision
条约	treaty
来临	come
来源	source
杭州	Hangzhou
杯子	cup
杰作	masterpiece
杰弗里	Jeffrey
松树	pine
松鼠	squirrel
极右	far-right
极权	totalitarian
极端	extreme
极端天气	extreme weather
构成	constitute|make up
枕头	pillow
林	forest|wood
林业	forestry
林肯	Lincoln
果园	orchard
果实	fruit
果汁	juice
枪	gun
枪支	gun
枫树	maple
架构	architecture|structure
柏拉图	Plato
柏林	Berlin
柏林墙	Berlin Wall
柔软	soft
柠檬	lemon
柬埔寨	Cambodia
柳树	willow
柴油	diesel
标准	standard
标准化	standardization
标准差	standard deviation
标志	sign|mark
标志着	mark
标签	label
标记	mark
标题	title
树	tree
树叶	leaf
树木	tree
树林	wood
树枝	branch
树皮	bark
栖息地	habitat
校	school
校准	calibrate
校园	campus
校长	principal|president
样例	example
样式	style
样本	sample
核	nuclear
核事故	nuclear accident
核反应堆	nuclear reactor
核废料	nuclear waste
核心	core|key
核心挑战	key challenge
核武	nuclear weapon
核武器	nuclear weapon
核电	nuclear power
核电厂	nuclear power plant
核电站	nuclear power plant
核聚变	nuclear fusion
核能	nuclear energy
核裂变	nuclear fission
根	root
根本	fundamental
根除	eradicate
格鲁吉亚	Georgia
栽培	cultivation
桃子	peach
框架	framework
案件	case
案例	case
桌子	table|desk
桥	bridge
桥梁	bridge
梁文锋	Liang Wenfeng
梦想	dream
梨	pear
梯子	ladder
梵蒂冈	Vatican
梵语	Sanskrit
梵高	van Gogh
检察官	prosecutor
检察院	prosecutor
检查	check|inspect
检测	detect|test
检疫	quarantine
检验	test
棉花	cotton
棕色	brown
森林	forest
森林砍伐	deforestation
椅子	chair
植树	tree planting
植物	plant
植物园	botanical garden
楼	building|floor
楼层	floor
楼梯	stairs
概念	concept
概率	probability
概述	overview
模型	model
模式	model|mode
模拟	simulation
模糊	vague
横跨	across
樱桃	cherry
橄榄	olive
橙子	orange
橙色	orange
橡树	oak
橡胶	rubber
欠	owe
次数	times
欢迎	welcome
欧元	euro
欧元区	eurozone
欧巴马	Obama
欧洲	Europe
欧洲人	European
欧洲央行	European Central Bank
欧洲议会	European Parliament
欧盟	European Union|EU
欧盟委员会	European Commission
欺诈	fraud
款	sum
歇业	closed
歌	song
歌剧	opera
歌手	singer
歌曲	song
正义	justice
正确	correct
正面	positive
此前	before|previously
此后	since
步伐	pace
步骤	step
武器	weapon
武士	samurai
武术	martial arts
武汉	Wuhan
歧视	discrimination
死	die
死亡	death|die
死亡率	mortality|death rate
死刑	death penalty
死因	cause of death
死者	dead
死胎	stillbirth
残疾	disability
残疾人	disabled
殖民	colonial
殖民地	colony
段落	paragraph
母乳	breast milk
母亲	mother
母语	native language
每个	each
每单位	per unit
每天	daily|day
每年	annual|year
每月	monthly|month
毒	poison|toxic
毒品	drug
毒性	toxicity
毒素	toxin
毒药	poison
比亚迪	BYD
比例	proportion|share
比利时	Belgium
比喻	metaphor
比如	example
比特币	Bitcoin
比率	rate|ratio
比萨	pizza
比赛	match|competition
比较	compare
比重	share
毕业	graduate
毕业生	graduate
毕加索	Picasso
毛利	gross profit
毛巾	towel
毛泽东	Mao Zedong
毫升	millilitre|ml
毫米	millimetre|millimeter
毯子	blanket
民主	democracy|democratic
民主党	Democratic Party
民主化	democratization
民事	civil
民意调查	poll
民族	nation|ethnic
民族主义	nationalism
民法	civil law
民生	livelihood
民用	civil|civilian
民粹主义	populism
民营企业	private company
民间	private|civil
民间社会	civil society
气体	gas
气候	climate
气候变化	climate change
气候目标	climate goals
气压	pressure
气温	temperature
气象	weather
氟	fluorine
氢	hydrogen
氢弹	hydrogen bomb
氢气	hydrogen
氦	helium
氧	oxygen
氧化	oxidation
氧气	oxygen
氮	nitrogen
氮气	nitrogen
氯	chlorine
水	water
水井	well
水价	water price
水位	water level
水力	hydropower
水力发电	hydropower
水土流失	erosion
水坝	dam
水平	level
水库	reservoir
水手	sailor
水手们	sailors
水族馆	aquarium
水星	Mercury
水果	fruit
水母	jellyfish
水泥	cement
水渠	canal
水灾	flood
水牛	buffalo
水獭	otter
水电	hydropower
水痘	chickenpox
水稻	rice
水质	water quality
水资源	water resources
水车	water wheel
水风险	Water Risk
永久	permanent
永久冻土	permafrost
永远	forever
汇率	exchange rate
汉堡	Hamburg
汉堡包	hamburger
汉族	Han
汉朝	Han dynasty
汉语	Chinese
汞	mercury
江	river
江泽民	Jiang Zemin
江苏	Jiangsu
江西	Jiangxi
池塘	pond
污染	pollution|pollute
污水	sewage|wastewater
污水处理	sewage treatment
汤	soup
汽油	petrol|gasoline
汽车	car|automobile
汽车工业	automotive
沈阳	Shenyang
沙	sand
沙乌地阿拉伯	Saudi Arabia
沙发	sofa
沙子	sand
沙拉	salad
沙漠	desert
沙特	Saudi Arabia
沙特阿拉伯	Saudi Arabia
沟	ditch
河	river
河内	Hanoi
河北	Hebei
河南	Henan
河流	river
河马	hippopotamus
沸腾	boil
油	oil
油价	oil price
油漆	paint
油箱	tank
油轮	tanker
治	treat
治外法权	extraterritorial
治愈	cure
治理	governance
治疗	treatment|treat
沼泽	marsh
沿海	coastal
沿着	along
泄漏	leak
泄露	leak
泉	spring
法	law|method
法人	legal person
法令	decree
法兰克福	Frankfurt
法国	France
法国人	French
法国大革命	French Revolution
法官	judge
法定人数	quorum
法庭	court
法律	law|legal
法案	bill|act
法治	rule of law
法规	regulation
法语	French
法院	court
泡沫	bubble
波	wave
波兰	Poland
波动	fluctuation|volatility
波士顿	Boston
波浪	wave
波罗的海	Baltic
波音	Boeing
泥	mud
注册	register|registered
注意	attention|notice
注意力	attention
注释	note
泰国	Thailand
泰晤士河	Thames
泵	pump
泽连斯基	Zelensky
洋流	current
洋葱	onion
洗	wash
洗手	wash hands
洗衣机	washing machine
洗钱	money laundering
洛杉矶	Los Angeles
洞	cave|hole
津巴布韦	Zimbabwe
津贴	allowance
洪水	flood
洪灾	flood
洲	continent
活动	activity
活动家	activist
流亡	exile
流产	miscarriage
流动	flow
流动性	liquidity
流失	loss
流感	influenza|flu
流水线	assembly line
流程	process
流行	popular
流行病	epidemic
流量	flow
浅	shallow
浇水	water
测	test|measure
测试	test
测量	measure|measurement
浙江	Zhejiang
浪费	waste|wasteful
浮游生物	plankton
浴室	bathroom
海	sea
海关	customs
海军	navy
海冰	sea ice
海南	Hainan
海啸	tsunami
海地	Haiti
海外	overseas
海岸	coast
海岸线	coastline
海峡	strait
海平面	sea level
海报	poster
海洋	ocean|marine
海洋法	law of the sea
海洛因	heroin
海湾	bay|gulf
海滩	beach
海狸	beaver
海盗	pirate
海藻	algae
海豚	dolphin
海豹	seal
海鲜	seafood
海鸥	gull
海龟	turtle
消化	digest
消失	disappear
消极	negative
消毒	disinfect
消耗	consumption|consume
消耗量	consumption
消费	consumption|consume
消费者	consumer
消费者信心	consumer confidence
消防	fire
消防员	firefighter
消防站	fire station
消除	eliminate
涉及	involve
涡轮机	turbine
涨	rise
液体	liquid
液化天然气	LNG
涵盖	cover
淘汰	phase out|eliminate
淡水	freshwater
深	deep
深圳	Shenzhen
深度	depth
深度学习	deep learning
深度求索	DeepSeek
混凝土	concrete
混合	mix|hybrid
清关	customs clearance
清华大学	Tsinghua University
清单	list
清晰	clear
清朝	Qing dynasty
清楚	clear
清洁	clean
清洁能源	clean energy
清洗	wash|clean
清理	clean
清白	innocent
清真寺	mosque
清除	remove
渔业	fishery
渔民	fisherman
渡轮	ferry
渥太华	Ottawa
温和	moderate
温哥华	Vancouver
温室	greenhouse
温室大棚	greenhouse
温室气体	greenhouse gas
温室气体排放	greenhouse gas emissions
温度	temperature
港	port|harbour
港口	port|harbour
游乐园	amusement park
游客	tourist|visitor
游戏	game
游泳	swimming
湄公河	Mekong
湖	lake
湖北	Hubei
湖南	Hunan
湖泊	lake
湾	bay
湿地	wetland
湿度	humidity
溃疡	ulcer
溢出	spillover
溢出效应	spillover benefits
溪	stream
溶剂	solvent
溶液	solution
滑冰	skating
滑坡	landslide
滑雪	skiing
滑鼠	mouse
滞后	lag
滞纳金	late fee
满	full
满意	satisfied
满族	Manchu
满足	meet
漂亮	beautiful
漏洞	vulnerability|loophole
演出	performance
演化	evolution
演员	actor
演算法	algorithm
演讲	speech
漫画	comic
潜力	potential
潜在	potential
潜艇	submarine
潮汐	tide
潮汐能	tidal energy
潮流	trend
潮湿	wet
澳大利亚	Australia
澳洲	Australia
澳门	Macau
激光	laser
激励	incentive
激活	activate
激烈	intense|fierce
激素	hormone
激进	aggressive|radical
濒危	endangered
瀑布	waterfall
灌木	shrub
灌溉	irrigation
火	fire
火山	volcano
火山爆发	eruption
火星	Mars
火柴	match
火灾	fire
火电	thermal power
火箭	rocket
火腿	ham
火车	train
火车站	station
灭绝	extinction|extinct
灯	lamp|light
灯光	light
灯塔	lighthouse
灯塔看守人	lighthouse keeper
灰	ash
灰色	grey|gray
灵活	flexible
灾难	disaster|catastrophe
灾难性	catastrophic
炉子	stove
炒作	hype
炮	gun|cannon
炸	fry|blow
炸弹	bomb
点	point
炼油	refining
烟	smoke
烤	bake|roast
烤箱	oven
烧	burn
热	hot
热力学	thermodynamics
热泵	heat pump
热浪	heat wave
热潮	boom
热量	calorie|heat
烹饪	cooking
焊接	welding
焦点	focus
焦虑	anxiety
然后	then
煤	coal
煤炭	coal
煤电	coal power
煤矿	coal mine
照料	care
照片	photo
照顾	care
煮	boil|cook
熊	bear
熊猫	panda
熔化	melt
燃料	fuel
燃气	gas
燃烧	burn|combustion
燃煤	coal
燕子	swallow
爆发	outbreak|erupt
爆炸	explosion
爱	love
爱丁堡	Edinburgh
爱因斯坦	Einstein
爱好	hobby
爱尔兰	Ireland
爱沙尼亚	Estonia
爱迪生	Edison
父亲	father
父母	parents
爷爷	grandfather
爸爸	father
版	version|edition
版本	version
版权	copyright
牙买加	Jamaica
牙刷	toothbrush
牙医	dentist
牙科	dentistry
牙齿	tooth|teeth
牛	cattle|cow
牛奶	milk
牛排	steak
牛津	Oxford
牛津大学	Oxford University
牛肉	beef
牛顿	Newton
牡丹	peony
牡蛎	oyster
牦牛	yak
牧场	pasture|ranch
牧师	priest
牧羊人	shepherd
物价	price
物流	logistics
物理	physics|physical
物理学	physics
物理学家	physicist
物种	species
特别	special
特工	agent
特征	feature|characteristic
特性	property
特斯拉	Tesla
特朗普	Trump
特殊	special
特点	feature
特许	franchise
特赦	amnesty
牺牲	sacrifice
犀牛	rhinoceros
犯罪	crime
犯罪率	crime rate
状况	condition
状态	state
犹太人	Jewish|Jews
犹太教	Judaism
狂热	frenzy
狂犬病	rabies
狐狸	fox
狗	dog
狩猎	hunting
独特	unique
独生子女	one-child
独生子女政策	one-child policy
独立	independence|independent
独自	alone
独裁	dictatorship
独裁者	dictator
独角兽	unicorn
狮子	lion
狼	wolf
猎人	hunter
猜想	conjecture
猩猩	ape
猪	pig
猪肉	pork
猫	cat
猫头鹰	owl
猴子	monkey
率	rate
玉米	maize|corn
王国	kingdom
王子	prince
王朝	dynasty
玩具	toy
玩家	player
玫瑰	rose
环保	environmental
环境	environment|environmental
环境保护	environmental protection
环境法	environmental law
环节	link
现代	modern
现代化	modernization
现在	now
现场	site
现实	reality
现象	phenomenon
现金	cash
玻利维亚	Bolivia
玻璃	glass
珊瑚	coral
珊瑚礁	coral reef
珠宝	jewellery
珠江	Pearl River
珠穆朗玛峰	Everest
班	class
班级	class
球员	player
球队	team
理事会	council
理发师	barber
理念	idea
理想	ideal
理由	reason
理解	understand
理论	theory
理赔	claim
瑜伽	yoga
瑞典	Sweden
瑞士	Switzerland
瓦	watt
瓶	bottle
瓶子	bottle
瓶颈	bottleneck
瓷器	porcelain
瓷砖	tile
甘肃	Gansu
生产	production|produce
生产力	productivity
生产总值	GDP
生产率	productivity
生产线	production line
生产者	producer
生命	life
生存	survival|survive
生态	ecological
生态系统	ecosystem
生成	generate
生成式	generative
生成式人工智能	generative AI
生效	effective|force
生日	birthday
生活	life|live
生活方式	lifestyle
生活水平	living standard
生活用水	residential water
生物	biological|organism
生物多样性	biodiversity
生物学	biology
生物学家	biologist
生物技术	biotechnology
生物燃料	biofuel
生物质	biomass
生育	birth|fertility
生育率	fertility rate
生计	livelihood
用户	user
用水	water
用水户	user
用水量	water usage|water consumption
用电	electricity
用电量	electricity demand|electricity
用电需求	electricity demand
田	field
甲烷	methane
甲虫	beetle
申请	apply|application
电	electricity|electric
电价	electricity price
电信	telecommunications
电力	electricity|power
电力公司	power company
电力消耗	power consumption
电力行业	power sector
电力部门	power sector
电力需求	electricity demand
电动	electric
电动汽车	electric vehicle
电动车	electric vehicle
电厂	power plant
电压	voltage
电台	radio
电商	e-commerce
电子	electronic
电子产品	electronics
电子商务	e-commerce
电子显微镜	electron microscope
电子游戏	video game
电子邮件	email
电容	capacitance
电影	film
电影院	cinema
电机	motor
电梯	lift|elevator
电梯口	lift
电气化	electrification
电池	battery
电流	current
电磁	electromagnetic
电线	wire
电缆	cable
电网	grid|power grid
电脑	computer
电视	television
电视机	television
电话	telephone|phone
电路	circuit
电车	tram
电钻	drill
电阻	resistance
男人	man
男孩	boy
男性	male|men
画	painting
画家	painter
画展	exhibition
画廊	gallery
界面	interface
留	stay|remain
留学	study abroad
留学生	international student
畜棚	barn
畜牧业	livestock
番茄	tomato
疏忽	negligence
疏散	evacuation|evacuate
疗法	therapy
疟疾	malaria
疫情	epidemic|pandemic
疫苗	vaccine
疼	pain
疼痛	pain
疾病	disease
病	disease|illness
病人	patient
病假	sick leave
病床	bed
病房	ward
病毒	virus
症状	symptom
痴呆	dementia
瘟疫	plague
瘫痪	paralysis
瘫痪病人	paralysis
癌	cancer
癌症	cancer
癫痫	epilepsy
登月	moon landing
登记	registration
登陆	landing
登革热	dengue
白	white
白俄罗斯	Belarus
白宫	White House
白色	white
白菜	cabbage
白金汉宫	Buckingham Palace
百万	million
百分比	percentage
百分点	percentage point
百年	century
百年来	century
百度	Baidu
百模	hundred models
百模大战	war of a hundred AI models
百科全书	encyclopedia
皇后	empress
皇帝	emperor
皮肤	skin
皮革	leather
盈利	profit
盐	salt
监护人	guardian
监控	surveillance|monitoring
监狱	prison
监督	supervision
监禁	imprisonment
监管	regulation|oversight
监管机构	regulator
监视	surveillance
盒子	box
盖	cover|build
盖章	stamp
盖茨	Gates
盗窃	theft
盘子	plate
盟友	ally
目前	current|currently
目录	contents|directory
目标	goal|target
目标群体	target group
目的	purpose|aim
盲人	blind
直到	until
直升机	helicopter
直觉	intuition
相互	mutual
相似	similar
相信	believe
相关	related|relevant
相关性	correlation
相反	opposite|contrary
相同	same
相对	relative
相对论	relativity
相当	equivalent
相当于	equivalent
相机	camera
省	province
省长	governor
看	see|look
看到	see
看守	keeper
看守人	keeper
看待	view
看法	view|opinion
看见	see
真	true
真实	real|true
真相	truth
真菌	fungus
眼	eye
眼睛	eye
眼科	ophthalmology
眼镜	glasses
着陆	landing
睡	sleep
睡眠	sleep
睡觉	sleep
瞬间	moment
矛盾	contradiction|tradeoff
知名	well-known
知识	knowledge
知识产权	intellectual property
知道	know
矩阵	matrix
短	short
短信	message
短期	short-term
短缺	shortage
石	stone
石墨	graphite
石墨烯	graphene
石头	stone
石油	oil|petroleum
矿	mine|ore
矿业	mining
矿泉水	mineral water
矿物	mineral
码头	pier|dock
砍	cut|fell
砍伐	felling|logging
砍伐树木	logging
研发	research and development|develop
研究	research|study
研究人员	researcher
研究合作	research collaborations
研究员	researcher
研究所	institute
研究报告	study|report
研究机构	research organization|institute
研究生	graduate student
研究者	researcher
砖	brick
破产	bankruptcy|bankrupt
破坏	destroy|disruptive
破坏稳定	destabilize
砷	arsenic
硅	silicon
硅谷	Silicon Valley
硕士	master
硫	sulphur|sulfur
硬	hard
硬件	hardware
硬体	hardware
硬币	coin
确保	ensure
确认	confirm
碗	bowl
碰撞	collision
碳	carbon
碳中和	carbon neutrality
碳交易	carbon trading
碳强度	carbon intensity
碳捕获	carbon capture
碳排放	carbon emissions|emissions
碳水化合物	carbohydrate
碳税	carbon tax
碳足迹	carbon footprint
碳达峰	peak emissions
磁	magnetic
磅	pound
磋商	consultation
磨坊	mill
磷	phosphorus
示例	example
示威	demonstration
礼堂	hall
礼物	gift
礼貌	polite
社交媒体	social media
社会	society|social
社会主义	socialism|socialist
社会保障	social security
社会科学	social science
社会经济	socioeconomic
社会经济因素	socioeconomic factors
社区	community
社论	editorial
祈祷	prayer
祖先	ancestor
祖母	grandmother
祖父	grandfather
祝贺	congratulate
神	god
神父	priest
神秘	mysterious
神经	neural|nerve
神经形态	neuromorphic
神经网络	neural network
神经网路	neural network
神话	myth
票	ticket
票价	fare|price
禁令	ban
禁止	ban|prohibit
禁运	embargo
福利	welfare|benefit
福利院	home
福岛	Fukushima
福建	Fujian
离	leave
离合器	clutch
离婚	divorce
离开	leave
禽流感	bird flu
私人	private
私有化	privatization
私营	private
私营部门	private sector
秋	autumn|fall
秋天	autumn|fall
秋季	autumn|fall
种子	seed
种族	race|racial
种族主义	racism
种族灭绝	genocide
种植	plant|grow
种类	kind|type
科威特	Kuwait
科学	science|scientific
科学家	scientist
科学院	Academy of Sciences
科技	technology|tech
科技公司	tech firm|technology company
科技巨头	Big Tech
科研	research
科隆	Cologne
秒	second
秘书	secretary
秘书长	Secretary-General
秘密	secret
秘鲁	Peru
租	rent
租户	tenant
租期	term
租约	lease
租赁	lease
租金	rent
秦始皇	Qin Shi Huang
秦朝	Qin dynasty
积极	active|proactive
积累	accumulate
称	call
移动	move|mobile
移居	migrate
移植	transplant
移民	immigrant|immigration
移除	remove
稀土	rare earth
稀缺	scarce
程序	program|procedure
程度	degree|extent
程式	program
税	tax
税收	tax
税率	tax rate
稳固	solid
稳定	stability|stable
稻米	rice
穆斯林	Muslim
穆罕默德	Muhammad
空	empty
空军	air force
空前	unprecedented
空客	Airbus
空气污染	air pollution
空白	blank
空缺	vacancy
空调	air conditioning
空间	space
空间站	space station
穿	wear
穿过	through
突尼斯	Tunisia
突然	sudden
突破	breakthrough
窃取	steal
窄	narrow
窗	window
窗帘	curtain
窗户	window
立	establish
立刻	immediately
立即	immediate
立方米	cubic meters|cubic metres
立法	legislation
立法机构	legislature
立法者	lawmaker|legislator
立法院	Legislative Yuan
立陶宛	Lithuania
站	station
站立	stand
竞争	competition|compete
竞争优势	competitive advantage
竞争力	competitiveness
竞争对手	competitor
竞争者	competitor
竞相	compete
竞赛	race|competition
竞选	campaign
章	chapter
章节	chapter
章鱼	octopus
竣工	completed
童话	fairy tale
端	end
竹	bamboo
竹子	bamboo
笑	laugh
符号	symbol
第一	first
第一次	first
第一次世界大战	First World War|World War I
第一章	first chapter
第二	second
第二次世界大战	Second World War|World War II
等于	equal
等同	equivalent
等待	wait
等级	grade
答案	answer
策划	plan
策略	strategy
筷子	chopsticks
筹集	raise
签	sign
签名	signature
签署	sign
签订	sign
签证	visa
简介	introduction
简单	simple|easy
简历	résumé|CV
算	calculate
算力	computing power|computing resources
算力资源	computing resources
算法	algorithm
算法改进	algorithmic improvements
管	pipe
管制	control
管控	control
管理	management|manage
管理员	administrator|keeper
管理者	manager
管网	network
管道	pipeline|pipe
箭	arrow
箱子	box
篮球	basketball
米	metre|meter
米兰	Milan
米开朗基罗	Michelangelo
米饭	rice
类	kind
类似	similar
类别	category
类型	type
类比	analogy
类神经网路	neural network
类脑	brain-inspired|neuromorphic
类脑智能	brain-inspired intelligence
粉红色	pink
粒子	particle
粘土	clay
粤语	Cantonese
粮食	grain|food
精确	precise
精神	spirit|mental
精神病	psychiatric
精神科	psychiatry
糖	sugar
糖尿病	diabetes
系统	system
素数	prime number
素食	vegetarian
素食者	vegetarian
索尼	Sony
索引	index
索马里	Somalia
紧张	tension
紧急	emergency|urgent
紧急情况	emergency
紫禁城	Forbidden City
紫色	purple
繁殖	breed|reproduction
繁荣	boom|prosperity
纠正	correct
红	red
红利	dividend
红海	Red Sea
红色	red
纤维	fibre|fiber
约旦	Jordan
约束	constraint|binding
级	level
级别	level
纪录	record
纪念	commemorate|memorial
纪念碑	monument
纪要	minutes
纳税人	taxpayer
纳米	nanometre|nm
纳米技术	nanotechnology
纸	paper
纺织	textile
纺织品	textile
纽约	New York
纽西兰	New Zealand
线	line
线上	online
线索	clue
组	group
组成	compose|consist
组织	organization
组装	assemble
细胞	cell
细菌	bacteria
终止	terminate|termination
经常	often
经济	economy|economic
经济体	economy
经济增长	economic growth
经济学	economics
经济学家	economist
经济衰退	recession|downturn
经理	manager
经营	operate|run
经验	experience
绑	tie
绑架	kidnap
结冰	freeze
结合	combine
结婚	marry|married
结束	end
结构	structure
结构性	structural
结果	result|outcome
结核病	tuberculosis
结论	conclusion
绘图处理器	GPU|graphics processing units
绘画	painting
给予	give
绝对	absolute
绝缘	insulation
绝缘体	insulator
统一	unification
统治	rule
统治者	ruler
统计	statistics
统计局	statistics bureau
统计数据	statistics
继承	inherit
继续	continue
绩效	performance
绳子	rope
维也纳	Vienna
维修	repair
维吾尔	Uyghur
维吾尔族	Uyghur
维基	wiki
维基百科	Wikipedia
维护	maintenance|maintain
维持	maintain
维生素	vitamin
绿色	green
绿色转型	green transition
缅甸	Myanmar
缓和	ease
缓慢	slow
缓解	ease|relieve
编写	write
编号	number
编程	programming
编辑	editor|edit
编辑部	editors
缺	lack
缺乏	lack|shortage
缺口	gap
缺席	absent
缺点	disadvantage
网上	online
网球	tennis
网站	website
网络	network
网络化	networked
网络安全	cybersecurity
网络攻击	cyberattack
网路	network|internet
网际网路	internet
网页	web page
罕见	rare
罗姆人	Roma
罗马	Rome
罗马尼亚	Romania
罚	fine
罚款	fine
罚金	fine
罢工	strike
罪	crime|guilt
罪犯	criminal
置信	confidence
羊	sheep
羊毛	wool
羊肉	lamb|mutton
美丽	beautiful
美元	dollar
美利坚合众国	United States
美国	United States|US
美国人	American
美国同行	US counterparts
美国家庭	American households
美式	American
美方	United States|US
美洲	America
美联储	Federal Reserve
羚羊	antelope
群众	masses
群体	group
翻倍	double
翻译	translation|translate
老	old
老人	elderly
老师	teacher
老年人	elderly
老年痴呆	dementia
老挝	Laos
老虎	tiger
老鼠	mouse|rat
老龄化	aging
考古	archaeological
考古学家	archaeologist
考拉	koala
考虑	consider
考试	exam
耗水量	water consumption|water usage
耗电	power consumption
耗电量	power consumption|energy consumption
耳朵	ear
耶稣	Jesus
耶路撒冷	Jerusalem
耶鲁	Yale
耶鲁大学	Yale University|Yale
耻辱	shame
聊天	chat
聊天机器人	chatbot
聋	deaf
聋人	deaf
职业	occupation|career
职位	position
职员	staff
职责	duty
联合国	United Nations|UN
联合声明	joint statement
联合签署	co-signed
联盟	alliance|union
联系	link|contact
联邦	federal
联邦储备	Federal Reserve
联邦政府	federal government
联邦调查局	FBI
聚合物	polymer
聪明	clever
肉	meat
肌肉	muscle
肖邦	Chopin
肝	liver
肝炎	hepatitis
肝脏	liver
肠	intestine
股	share
股东	shareholder
股价	share price
股份	share
股市	stock market
股息	dividend
股票	stock|share
肥料	fertilizer
肥皂	soap
肥胖	obesity
肩膀	shoulder
肯尼亚	Kenya
肯尼迪	Kennedy
肺	lung
肺炎	pneumonia
肺癌	lung cancer
肺结核	tuberculosis
肾	kidney
肿瘤	tumour|tumor
胃	stomach
胃病	stomach disease
胆固醇	cholesterol
背	back
背景	background
胜	win|victory
胜利	victory
胡椒	pepper
胡萝卜	carrot
胡锦涛	Hu Jintao
胰岛素	insulin
胶水	glue
胸	chest
能力	capability|ability
能效	energy efficiency
能源	energy
能源大脑	energy brain
能源强度	energy intensity
能源消耗	energy consumption
能源消费	energy consumption
能源系统	energy systems
能源结构	energy mix
能源部门	energy sector
能耗	energy consumption
能量	energy
脂肪	fat
脆弱	fragile|vulnerable
脉搏	pulse
脏	dirty
脑	brain
脑损伤	brain damage
脑死亡	brain death
脑膜炎	meningitis
脖子	neck
脚	foot
脚注	footnote
脚踏车	bicycle
脱欧	Brexit
脱水	dehydration
脱碳	decarbonization
脱钩	decoupling
脸	face
脸书	Facebook
腐败	corruption
腹泻	diarrhoea
腹部	abdomen
腾讯	Tencent
腿	leg
膝盖	knee
膨胀	expand
自主	autonomous|indigenous
自主研发	develop
自从	since
自传	autobiography
自力更生	self-reliance
自动	automatic
自动化	automation
自动驾驶	autonomous driving
自杀	suicide
自来水	tap water
自然	nature|natural
自然灾害	natural disaster
自然科学	natural science
自然资源	natural resources
自由	freedom|liberty
自由主义	liberalism
自由女神像	Statue of Liberty
自由贸易	free trade
自研	indigenous
自立	self-reliance
自给自足	self-sufficiency
自行车	bicycle|bike
自行车赛	cycling
自闭症	autism
臭氧	ozone
臭氧层	ozone layer
至今	since
舆论	public opinion
舌头	tongue
舞蹈	dance
航天	space|aerospace
航天员	astronaut
航母	aircraft carrier
航海	navigation
航班	flight
航程	voyage
航空	aviation|air
航空公司	airline
航线	route
航运	shipping
舰队	fleet
船	ship|boat
船厂	shipyard
船只	ship|vessel
船员	crew
船票	ticket
船长	captain
船队	fleet
色	colour
艺术	art
艺术品	artwork
艺术家	artist
艾滋病	AIDS
节	section
节奏	pace
节日	festival|holiday
节省	save
节约	save
节能	energy saving
芒果	mango
芝加哥	Chicago
芬兰	Finland
芭蕾	ballet
芯片	chip
花	flower
花园	garden
花粉	pollen
花费	cost|spend
苍蝇	fly
苏丹	Sudan
苏伊士运河	Suez Canal
苏州	Suzhou
苏格兰	Scotland
苏格拉底	Socrates
苏联	Soviet Union
苏黎世	Zurich
苔藓	moss
苗族	Miao
若干	several
英亩	acre
英伟达	Nvidia
英国	United Kingdom|UK
英国人	British
英寸	inch
英尺	foot|feet
英文	English
英格兰	England
英特尔	Intel
英语	English
英里	mile
英镑	pound
英雄	hero
苹果	apple
苹果公司	Apple
范围	range|scope
茶	tea
茶叶	tea
草	grass
草原	grassland
草案	draft
草药	herb
草莓	strawberry
荒漠化	desertification
荣耀	glory
荣誉	honour
药	drug|medicine
药品	drug
药店	pharmacy
药物	drug|medication
荷兰	Netherlands
荷兰人	Dutch
荷尔蒙	hormone
荷花	lotus
莎士比亚	Shakespeare
莫扎特	Mozart
莫斯科	Moscow
莫桑比克	Mozambique
莱茵河	Rhine
获取	access|acquire
获得	obtain|gain
获胜	win
菊花	chrysanthemum
菌	bacteria
菜	dish|vegetable
菜单	menu
菲律宾	Philippines
营业时间	opening hours
营业额	turnover
营养	nutrition
营收	revenue
营销	marketing
萧条	depression
落后	behind|lag
落实	implement
落成	inaugurated
著名	famous
葡萄	grape
葡萄园	vineyard
葡萄牙	Portugal
葡萄牙语	Portuguese
葡萄酒	wine
董事	director
董事会	board
董事长	chairman
葬	bury
葬礼	funeral
蒋介石	Chiang Kai-shek
蒙古	Mongolia
蒙特利尔	Montreal
蒸发	evaporate
蒸汽	steam
蓄意	deliberate
蓝	blue
蓝色	blue
蔡英文	Tsai Ing-wen
蔬菜	vegetable
薄	thin
薪	pay
薪水	salary
薪资	salary
藏族	Tibetan
蘑菇	mushroom
虎	tiger
虐待	abuse
虚假	false
虚假信息	disinformation|misinformation
虚拟	virtual
虚拟现实	virtual reality
虹吸	siphon
虾	shrimp
蚂蚁	ant
蚊子	mosquito
蚯蚓	earthworm
蛇	snake
蛋	egg
蛋白	protein
蛋白粉	protein
蛋白质	protein
蛋糕	cake
蜂箱	hive
蜂蜜	honey
蜗牛	snail
蜘蛛	spider
蜜蜂	bee
蜡烛	candle
蜥蜴	lizard
蝙蝠	bat
蝴蝶	butterfly
螃蟹	crab
融化	melt
融合	fusion|integration
融资	financing|funding
螺丝	screw
螺栓	bolt
蟑螂	cockroach
蠕虫	worm
血	blood
血压	blood pressure
血型	blood type
血液	blood
血糖	blood sugar
行	line
行业	industry|sector
行为	behaviour|behavior
行动	action
行动电话	mobile phone
行政	administrative
行政法	administrative law
行政部门	administration
行星	planet
行李	luggage
衍生品	derivative
街	street
街道	street
衣服	clothes
补充	supplement
补救	remedy
补贴	subsidy
表	table
表决	vote
表明	show|indicate
表格	table|form
表演	performance
表现	performance|perform
表示	say
表面	surface
衬衫	shirt
衰落	decline
衰退	recession|decline
袋子	bag
袋鼠	kangaroo
袜子	socks
被告	defendant
被子	quilt
袭击	attack
裁决	ruling
裁判	referee
裁员	layoff
裁定	ruling
裁缝	tailor
装	install
装满	fill
装置	device
装配	assembly
裙子	skirt
裤子	trousers
西	west
西伯利亚	Siberia
西北	northwest
西南	southwest
西安	Xi'an
西方	West
西方国家	West
西欧	Western Europe
西班牙	Spain
西班牙人	Spanish
西班牙语	Spanish
西瓜	watermelon
西红柿	tomato
西藏	Tibet
西部	west|western
西雅图	Seattle
要求	require|demand
要点	key point
要素	factor|element
覆盖	cover
覆盖率	coverage
观众	audience|viewer
观察	observation|observe
观测	observe
观点	view
规划	plan|planning
规则	rule
规定	rule|provision
规模	scale|size
规模化	scale
规范	norm|standard
视野	vision
视频	video
角	corner|angle
角色	role
解决	solve|address
解决方案	solution
解密	decrypt
解放	liberation
解释	explain
解锁	unlock
解除	terminate
解雇	dismiss
触发	trigger
言论	speech
言论自由	freedom of speech
警告	warn|warning
警官	officer
警察	police
警察局	police station
警报	alarm
警方	police
警示	cautionary
计划	plan
计划生育	family planning
计程车	taxi
计算	computing|compute
计算中心	computing hub
计算密集型	compute-intensive
计算机	computer
计算机科学	computer science
计算能力	computing power
计算资源	computing resources
计量	measure
订	order|book
订单	order
认为	consider|believe
认识	know|recognize
讨厌	hate
讨论	discuss|discussion
让步	concession
训令	order
训练	training|train
议会	parliament
议会厅	chamber
议员	lawmaker|member
议定书	protocol
议程	agenda
议题	issue
记录	record
记得	remember
记忆	memory
记者	journalist|reporter
讲	tell
讲话	speech
许可	permit|licence
许可证	licence
许多	many
论坛	forum
论文	paper|thesis
设	establish|set
设备	equipment|device
设定	set
设想	envision
设施	facility
设立	establish
设置	setting
设计	design
设计师	designer
访问	visit
访问权限	access
证书	certificate
证人	witness
证券	securities
证实	confirm
证据	evidence
证明	prove
证明过程	proof
证词	testimony
评价	evaluate
评估	assessment|assess
评论	comment|review
评论家	critic
识别	recognition|identify
识字	literacy
识字率	literacy rate
诈骗	fraud
诉讼	lawsuit|litigation
诊断	diagnosis|diagnose
词	word
词典	dictionary
词汇	vocabulary
试用期	probation
试验	trial|test
诗	poem
诗人	poet
诗歌	poetry
诚实	honest
诞生	born
询问	ask
语	language
语法	grammar
语言	language
语言模型	language model
语音识别	speech recognition
误差	error
说	say
说明	explain
说过	said
请假	leave
请愿	petition
请求	request
诺贝尔	Nobel
诺贝尔和平奖	Nobel Peace Prize
诺贝尔奖	Nobel Prize
读	read
读者	reader
诽谤	libel|defamation
课	course|lesson
课本	textbook
课程	course
调动	mobilize
调度	dispatch
调整	adjust|adjustment
调查	survey|investigation
调查显示	survey
调节	regulate|adjust
调解	mediation
调试	debug
谅解	understanding
谈	talk
谈判	negotiation
谈到	discuss
谋杀	murder
谜	mystery
谣言	rumour
谷仓	barn
谷歌	Google
谷物	grain|cereal
豆	bean
豆腐	tofu
象征	symbol
象棋	chess
象牙	ivory
豹	leopard
贝多芬	Beethoven
贝类	shellfish
负担	burden|strain
负荷	load
负责人	head
负面	negative
贡献	contribution|contribute
财产	property
财务	finance|financial
财务主管	treasurer
财富	wealth
财年	fiscal year
财政	fiscal|finance
财政部	Ministry of Finance|Treasury
财长	finance minister
责任	responsibility|liability
败	defeat
账户	account
货币	currency|monetary
货物	goods
货车	truck|van
货轮	cargo ship
货运	freight
质保	warranty
质子	proton
质量	quality
贩卖	traffic
贩运	trafficking
贫困	poverty
贫穷	poor
购	buy
购买	buy|purchase
购物	shopping
贴	stick
贵	expensive
贵州	Guizhou
贵族	noble
贷款	loan
贸易	trade
贸易战	trade war
费	fee|cost
费城	Philadelphia
费用	cost|fee
贿赂	bribe
资产	asset
资产负债表	balance sheet
资料	data|material
资料中心	data center
资本	capital
资本主义	capitalism|capitalist
资格	qualification
资源	resource
资讯	information
资金	fund|funding
赌博	gambling
赌场	casino
赔偿	compensation
赖清德	Lai Ching-te
赚	earn
赛跑	race
赛车	racing
赞成	favour|approve
赞扬	praise
赞比亚	Zambia
赢	win
赢得	win
赤字	deficit
赦免	pardon
赫兹	hertz
赫尔辛基	Helsinki
走	walk|go
走私	smuggling
赶上	catch
赶超	overtake
起义	uprising
起源	origin
起草	draft
起诉	sue|prosecute
起重机	crane
超	exceed
超导	superconductor
超导体	superconductor
超市	supermarket
超级大国	superpower
超级计算机	supercomputer
超越	surpass|overtake
超过了	exceeded
越南	Vietnam
越来越	increasingly
越来越多	increasing
趋势	trend
足够	enough|sufficient
足球	football
跌	fall
跑	run
跑步	running
距离	distance
跨国	multinational
跨国公司	multinational
跨越	across
路	road
路线	route|line
跳	jump
身份	identity
身份证	identity card
身体	body
身高	height
躺	lie
车	car|vehicle
车厢	carriage
车票	ticket
车祸	crash|accident
车站	station
车轮	wheel
车辆	vehicle
车间	workshop
车队	fleet
轨道	orbit|track
轨道器	orbiter
转化	transform|convert
转变	transform|change
转向	shift|turn
转型	transition|transform
转子	rotor
转换	convert
转移	transfer|shift
轮子	wheel
轮椅	wheelchair
轮胎	tyre|tire
轮船	ship
软	soft
软件	software
软体	software
轴承	bearing
轻	light
载	carry
较量	contest
辐射	radiation
输	lose
输入	input
输出	output
输血	transfusion
辛亥革命	Xinhai Revolution
辞职	resign
辣椒	chili|pepper
辩论	debate
边	edge|side
边境	border
边界	border
边防	border
辽宁	Liaoning
达	reach
达到	reach
达尔文	Darwin
达峰	peak
达成	reach
达芬奇	Leonardo da Vinci
迁	move|relocate
迁移	relocate|migration
迄今	so far
迄今为止	so far
迅速	rapid|swift
过剩	excess|surplus
过去	past
过失	negligence
过度	excessive
过敏	allergy
过早	premature
过滤	filter
过滤器	filter
过程	process
迈阿密	Miami
运	transport
运作	operation
运动	sport|movement
运动员	athlete
运河	canal
运用	apply
运算	computing|compute
运算能力	computing power
运算资源	computing resources|computing power
运营	operation|operate
运行	run|operate
运输	transport
近几年	recent years
近年来	recent years
近期	recent|near term
返	return
返回	return
进入	enter
进出口	trade
进化	evolution
进口	import
进展	progress
进度	progress
进步	progress|stride
进球	goal
进程	process
远	far
远期	long-term
远程	remote
远程办公	remote work
违反	violate|breach
违法	illegal
违约	breach|default
违约金	penalty
连任	re-elected
连接	connect
连锁店	chain store
迪拜	Dubai
迹象	sign
追求	pursue|pursuit
退伍军人	veteran
退休	retire|retirement
退休年龄	retirement age
退出	withdraw
退役	retired|decommissioned
退款	refund
退货	return
送	send
适用	apply
逃	escape
逃离	escape|flee
逃跑	escape
逆变器	inverter
逆差	deficit
选	choose|elect
选举	election
选手	player
选择	choose|choice
选民	voter
选项	option
透明	transparent
透明度	transparency
透析	dialysis
透露	reveal
逐步	gradually
逐步淘汰	phase out
逐渐	gradually
途径	way|path
通信	communication
通常	usually
通知	notice|notify
通知期	notice period
通缉	wanted
通胀	inflation
通讯	communication
通货紧缩	deflation
通货膨胀	inflation
通过了	adopted|passed
逝世	died
速度	speed
造	build|make
造成	cause
造船	shipbuilding
逮捕	arrest
逻辑	logic
遇难	killed
遏制	contain|curb
道德	moral
道教	Taoism
道歉	apologize|apology
道路	road
遗产	heritage|inheritance
遗传	genetic
遗嘱	will
遗址	site
遥感	remote sensing
遭受	suffer
遭遇	encounter
遵守	comply
避免	avoid
避孕	contraception
避难所	shelter
邓小平	Deng Xiaoping
那不勒斯	Naples
邮件	mail
邮局	post office
邮票	stamp
邻居	neighbour
郁金香	tulip
郊区	suburb
郑州	Zhengzhou
部	ministry
部件	component
部分	part|partial
部分内容	part
部委	ministry
部署	deploy
部落	tribe
部长	minister
部门	sector|department
部队	troops
都灵	Turin
配置	configuration
配额	quota
酒	wine|alcohol
酒吧	bar
酒店	hotel
酒精	alcohol
酗酒	alcoholism
酱油	soy sauce
酵母	yeast
酶	enzyme
酷刑	torture
酸	acid
酸雨	acid rain
醋	vinegar
采取	take|adopt
采用	adopt|adoption
采矿	mining
采纳	adopt
采访	interview
采购	procurement
采集	collect
释放	release
里斯本	Lisbon
里昂	Lyon
里程碑	milestone
里约热内卢	Rio de Janeiro
重	heavy
重力	gravity
重启	restart
重大	major|significant
重庆	Chongqing
重新	again
重点	key point|focus
重症	intensive care
重置	reset
重要	important
重要性	importance
重量	weight
野心	ambition
野猪	boar
野生动物	wildlife
量	quantity|amount
量子	quantum
量子力学	quantum mechanics
量子计算	quantum computing
金	gold
金字塔	pyramid
金属	metal
金星	Venus
金枪鱼	tuna
金牌	gold medal
金砖	BRICS
金砖国家	BRICS
金色	gold
金融	finance|financial
金融危机	financial crisis
针	needle
针对性	targeted
针灸	acupuncture
钉子	nail
钓鱼	fishing
钙	calcium
钛	titanium
钟	clock|bell
钠	sodium
钢	steel
钢琴	piano
钢铁	steel
钥匙	key
钨	tungsten
钱	money
钴	cobalt
钻探	drilling
钻石	diamond
钾	potassium
铀	uranium
铁	iron
铁塔	tower
铁路	railway|rail
铁轨	track
铅	lead
铜	copper
铝	aluminium|aluminum
银	silver
银杏	ginkgo
银河	Milky Way
银色	silver
银行	bank
银行业	banking
铸造	casting
销售	sale
销售额	sales
锁	lock
锁定	lock
锂	lithium
锅	pot
锅炉	boiler
锌	zinc
错误	error|wrong
错误率	error rate
错配	mismatch
锤子	hammer
键盘	keyboard
锻炼	exercise
镁	magnesium
镇	town
镇压	suppress|crackdown
镍	nickel
镜子	mirror
长	long
长城	Great Wall
长崎	Nagasaki
长度	length
长期	long-term
长期以来	long
长江	Yangtze
长沙	Changsha
长足进步	impressive strides
长颈鹿	giraffe
门	door|gate
门票	ticket|admission
门诊	outpatient
闪电	lightning
闭幕	close
问	ask
问卷	questionnaire
问责	accountability
问责制	accountability
问题所在	problem
间谍	spy
间谍活动	espionage
阀门	valve
阅读	read|reading
队	team
防御	defence
防止	prevent
防洪	flood protection
防火墙	firewall
阶层	class
阶段	stage|phase
阶级	class
阻止	prevent|stop
阻碍	hamper|hinder
阿司匹林	aspirin
阿塞拜疆	Azerbaijan
阿姆斯特丹	Amsterdam
阿姨	aunt
阿富汗	Afghanistan
阿尔卑斯山	Alps
阿尔及利亚	Algeria
阿尔茨海默病	Alzheimer's
阿拉伯	Arab
阿拉伯语	Arabic
阿拉斯加	Alaska
阿曼	Oman
阿根廷	Argentina
阿联酋	United Arab Emirates|UAE
阿里巴巴	Alibaba
附件	annex|attachment
附录	appendix
附近	near|nearby
陆军	army
陌生人	stranger
降	fall|lower
降低	lower|reduce
降水	precipitation
降雨	rainfall
降雨量	rainfall
限制	restrict|limit
陕西	Shaanxi
院	institute
院士	academician
院子	yard
陨石	meteorite
陨石坑	crater
陪审团	jury
陶器	pottery
陶瓷	ceramic
陷入	fall
随后	then
随时	any time
随机	random
隐私	privacy
隔热	insulation
隔离	isolation|quarantine
障碍	obstacle|barrier
隧道	tunnel
难	difficult|hard
难民	refugee
难题	problem
雁	goose
雄心	ambition
雅典	Athens
雅加达	Jakarta
集中	focus|concentrate
集中式	centralized
集体	collective
集合	set
集团	group
集市	market
集成	integrated
集成电路	integrated circuit
集装箱	container
雇主	employer
雇佣	employ
雇员	employee
雇用	employ
雕塑	sculpture
雨	rain
雨伞	umbrella
雨林	rainforest
雪	snow
雪崩	avalanche
雪梨	Sydney
零件	part
零和	zero-sum
零和博弈	zero-sum
零售	retail
零售商	retailer
雷	thunder
雷射	laser
雷达	radar
雾	fog
雾霾	smog
需求	demand|need
需求侧	demand
需要	need|require
震荡	volatility
霉菌	mould
霍乱	cholera
霍金	Hawking
霜	frost
霸主	supremacy
霸权	supremacy|hegemony
青少年	teenager
青岛	Qingdao
青年	youth
青年失业	youth unemployment
青春期	puberty
青海	Qinghai
青睐	favor
青蛙	frog
青铜	bronze
青铜器	bronze
青霉素	penicillin
非典	SARS
非军事化	demilitarization
非政府组织	NGO
非法	illegal
非洲	Africa
面临	face
面包	bread
面包师	baker
面对	face
面条	noodles
面积	area
面粉	flour
面试	interview
革命	revolution
鞋	shoe
韧性	resilience
韩国	South Korea
音乐	music
音乐会	concert
音乐家	musician
页	page
页岩	shale
页面	page
顶	top
顶尖	top
顶端	top
顶级	top
项目	project
项链	necklace
顺差	surplus
顾客	customer
顾问	adviser|consultant
颁布	enact
预期	expect
预期寿命	life expectancy
预测	project|predict
预算	budget
预言	prophecy
预计	expected|project
预订	booking|reservation
预防	prevention|prevent
领事馆	consulate
领先	leading|lead
领先地位	lead
领土	territory
领域	field|area
领头雁	head goose
领导	lead|leader
领导人	leader
领导力	leadership
领导者	leader
领导者们	leaders
领袖	leader
频率	frequency
颗粒物	particulate
题目	title
颜色	colour|color
额	amount
颠覆	disrupt
风	wind
风力	wind
风力发电	wind power
风力涡轮机	wind turbine
风扇	fan
风暴	storm
风格	style
风电	wind power
风能	wind
风车	windmill
风险	risk
风险投资	venture capital
飓风	hurricane
飞	fly
飞机	plane|aircraft
飞行	fly|flight
飞行员	pilot
飞跃	leap
食品	food
食品安全	food safety
食物	food
食谱	recipe
餐厅	restaurant
饥荒	famine
饥饿	hunger
饭店	restaurant|hotel
饮料	drink|beverage
饮用水	drinking water
饮食	diet
饲料	feed
饺子	dumpling
馆	hall
馆长	curator|director
首付	down payment
首先	first
首尔	Seoul
首席执行官	CEO|chief executive
首府	capital
首次	first
首次公开募股	IPO
首相	prime minister
首脑	leader
首要	top|priority
首都	capital
香料	spice
香水	perfume
香港	Hong Kong
香烟	cigarette
香肠	sausage
香蕉	banana
马	horse
马上	immediately
马云	Jack Ma
马克思	Marx
马克龙	Macron
马化腾	Ma Huateng
马厩	stable
马可波罗	Marco Polo
马尼拉	Manila
马德里	Madrid
马拉松	marathon
马斯克	Musk
马来西亚	Malaysia
马赛	Marseille
马达	motor
马达加斯加	Madagascar
马铃薯	potato
驱动	driven|drive
驱动力	driver
驱逐	expel|deport
驴	donkey
驻军	garrison
驾驶	drive
骄傲	proud
骆驼	camel
骑	ride
骑士	knight
骗子	fraud
骚扰	harassment
骡子	mule
骨	bone
骨头	bone
骨折	fracture
骨骼	skeleton|bone
高	high|tall
高兴	happy
高原	plateau
高度	height
高影响力	high-impact
高效	efficient
高新技术	high-tech
高校	university
高楼	tower
高科技	high-tech
高血压	hypertension
高速公路	motorway|highway
高铁	high-speed rail
高雄	Kaohsiung
鱼	fish
鱼类	fish
鲑鱼	salmon
鲤鱼	carp
鲨鱼	shark
鲸	whale
鲸鱼	whale
鳄鱼	crocodile
鳕鱼	cod
鳟鱼	trout
鸟	bird
鸟类	bird
鸡	chicken
鸡肉	chicken
鸡蛋	egg
鸦片	opium
鸦片战争	Opium War
鸭	duck
鸽子	pigeon
鹅	goose
鹤	crane
鹦鹉	parrot
鹰	eagle
鹿	deer
鹿特丹	Rotterdam
麻疹	measles
麻省理工学院	MIT
麻醉	anesthesia
麻雀	sparrow
黄	yellow
黄河	Yellow River
黄油	butter
黄瓜	cucumber
黄色	yellow
黄金	gold
黎巴嫩	Lebanon
黑	black
黑客	hacker
黑暗	dark
黑死病	Black Death
黑洞	black hole
黑海	Black Sea
黑猩猩	chimpanzee
黑色	black
黑龙江	Heilongjiang
默克尔	Merkel
鼓励	encourage
鼠	mouse
鼠标	mouse
鼠疫	plague
鼻子	nose
齿轮	gear
龙	dragon
龙卷风	tornado`;

// Written by training/lexicon/make_table.ts from the word lists there: not to be edited by hand.

/** Stems, and phrases of them joined by "_", a line each. */
export const THESAURUS_TERMS = `0
10
11
12
13
14
15
16
17
18
19
2
20
3
4
5
6
7
8
a
aaa
abandon
abat
abb
abbei
abbot
abbrevi
abc
abdic
abdomen
abdomin
abduct
aberr
aberrantli
abhor
abid
abil
abject
abl
ablat
ablaz
abnorm
abo
aboard
abod
abolish
abolit
abolitionist
abomin
aborigin
abort
abound
abrad
abras
abreast
abridg
abroad
abrupt
abruptli
abscess
abscond
absenc
absent
absolut
absolv
absorb
absorpt
abstain
abstin
abstract
abstractli
absurd
abund
abundantli
abus
abut
abyss
abyssinian
ac
acacia
academ
academi
academia
acced
acceler
accent
accentu
accept
acceptor
access
accessori
accid
accident
acclaim
acclim
acclimat
accolad
accommod
accompani
accomplic
accomplish
accord
accordingli
accordion
accost
account
accredit
accret
accru
accrual
accumul
accur
accuraci
accus
accustom
acet
acetabular
acetabulum
aceton
acetyl
acetylcholin
ach
achaean
achiev
achil
achondroplasia
acid
acidemia
acidosi
acknowledg
acn
acolyt
acorn
acoust
acquaint
acquiesc
acquir
acquisit
acquit
acquitt
acr
acreag
acrimoni
acrobat
acromegali
acronym
act
acth
actin
action
activ
activist
actor
actress
actual
actuat
acuiti
acumen
acupunctur
acut
acyl
ad
adag
adam
adapt
adaptor
add
addendum
adder
addict
addit
addition
addon
address
addresse
adduc
aden
adenin
adenoma
adenosin
adept
adequ
adequaci
adh
adhd
adher
adhes
adieu
adipos
adjac
adject
adjectiv
adjoin
adjourn
adjud
adjudg
adjust
adjut
adjuv
admin
administ
administr
admir
admiralti
admiss
admit
admitt
admittedli
admonish
admonit
ado
adob
adolesc
adopt
ador
adorn
adp
adposit
adren
adrenalin
adrenerg
adriat
adrift
adsl
adsorb
adul
adult
adulter
adulteri
adulthood
advanc
advantag
advent
adventur
adverb
adverbi
advers
adversari
advert
advertis
advic
advis
advisor
advisori
advoc
advocaci
aegean
aerat
aerial
aerob
aerodrom
aerodynam
aeronaut
aeroplan
aerosol
aerospac
aesthet
afar
affabl
affair
affect
affection
affer
affidavit
affili
affin
affirm
affix
afflict
affluenc
affluent
afford
afforest
affront
afghan
afghanistan
aficionado
aflam
afloat
aforement
aforesaid
afraid
afresh
africa
african
afro
aft
after
afterbirth
afterlif
aftermath
afternoon
aftershock
afterward
afterworld
ag
agar
agenc
agenda
agenesi
agent
agglutin
aggrav
aggreg
aggress
aggressor
aggriev
aghast
agil
agit
agnost
ago
agon
agoni
agonisingli
agonist
agonizingli
agora
agrarian
agre
agreeabl
agreement
agricultur
agriculturist
agronom
agronomi
aground
ahead
ai
aid
ail
aileron
ailment
aim
aimless
aimlessli
air
airborn
aircon
aircraft
airfield
airflow
airfoil
airforc
airi
airless
airlin
airman
airmen
airplan
airport
airship
airstrik
airstrip
airtight
airwai
airwav
aisl
ajar
ajax
aka
akin
al
ala
alabama
alarm
alaska
alb
albani
albania
albanian
albedo
albeit
albin
albino
album
albumen
albumin
alchemi
alcohol
alcov
alder
aldermen
aldosteron
aleatori
alehous
alert
alexandria
alfalfa
alfresco
alga
algebra
algeria
algerian
algorithm
alia
alias
alien
alight
align
alik
alimentari
alimoni
aliv
alkali
alkalin
alkalosi
alki
alkyl
allah
allai
alleg
allegedli
allegi
allegor
allegori
allei
allel
allerg
allergen
allergi
allevi
alleywai
alli
allianc
allig
alloc
allocat
allograft
alloi
allot
allow
allround
allud
allur
allus
alm
alma
almanac
almighti
almond
aloft
alon
along
alongsid
aloof
alopecia
aloud
alp
alpha
alphabet
alpin
alreadi
alright
alt
altar
alter
alterc
altern
altitud
alto
altogeth
altruist
alum
alumina
aluminium
aluminum
alumni
alumnu
alveolar
alveoli
alveolu
alwai
alzheim
amalgam
amass
amateur
amaz
amazingli
amazon
ambassador
ambassadori
amber
ambienc
ambient
ambigu
ambit
ambiti
ambival
ambl
ambul
ambulatori
ambush
amelior
amen
amend
america
american
americano
amerindian
amhar
amiabl
amic
amid
amidst
amin
amino
amish
amiss
amiti
ammo
ammonia
ammonit
ammonium
ammunit
amnesia
amnesti
amnion
amniot
amoeba
amongst
amor
amorph
amort
amount
amoxicillin
amp
amper
amperag
amphetamin
amphibi
amphibian
ampl
ampli
amplif
amplifi
amplitud
amput
amsterdam
amulet
amus
amygdala
amylas
amyloid
amyloidosi
amylos
amyotrophi
an
anabol
anaem
anaemia
anaerob
anaesthesia
anaesthet
anal
analges
analgesia
analog
analogu
analys
analysi
analyst
analyt
analyz
anana
anaphora
anaplast
anarch
anarchi
anarchist
anatom
anatomi
ancestor
ancestr
ancestress
ancestri
anchor
anchorag
ancient
ancillari
and
andean
androgen
android
andromeda
anecdot
anem
anemia
anemon
anencephali
anesthesia
anesthet
aneurysm
anew
angel
angelica
anger
angina
angioma
angioplasti
angiosperm
angiotensin
angl
angler
anglican
anglo
angola
angri
angrili
angst
angstrom
angu
anguish
angular
anim
animos
anion
ankl
annal
annalist
annelid
annex
annihil
anniversari
annoi
annot
announc
annoy
annual
annuiti
annul
annular
annulu
annum
anod
anoint
anomal
anomali
anon
anonym
anorak
anorexia
anosmia
anoxia
answer
ant
antacid
antagon
antagonist
antarct
antarctica
antebellum
anteced
anted
antediluvian
antelop
antenat
antenna
anterior
anteriorli
anteroom
anthem
anthil
antholog
anthracit
anthrax
anthropogen
anthropoid
anthropolog
anthropologist
anti
antibacteri
antibiot
antibodi
antic
anticanc
anticip
anticipatori
anticlockw
anticoagul
anticompetit
anticonvuls
antidepress
antideriv
antidiuret
antidot
antielectron
antielit
antiemet
antifung
antigen
antigovern
antihistamin
antil
antimatt
antimicrobi
antimonarchist
antineoplast
antiparticl
antipathi
antiqu
antiquarian
antiretrovir
antiroyalist
antisemit
antisept
antisera
antislaveri
antisoci
antithesi
antithet
antitoxin
antitrust
antitumor
antivir
antler
antonym
antsi
anu
anxieti
anxiou
anxious
anybodi
anyhow
anymor
anyon
anyplac
anyth
anywai
anywher
aorta
aortic
ap
apac
apart
apartheid
apathet
apathi
apatit
apeman
apertur
apex
aphasia
api
apic
apiec
aplasia
apnea
apnoea
apocalyps
apoge
apollo
apolog
apologet
apoplexi
apoptosi
apostl
apostol
apostroph
app
appal
appar
apparatu
apparel
apparit
appeal
appear
appeas
appel
append
appendag
appendicular
appendix
appet
appetis
appetit
appl
applaud
applaus
appli
applianc
applic
appoint
apport
apportion
apposit
apprais
appraiz
appreci
apprehend
apprehens
apprent
apprentic
apprenticeship
appriz
approach
approb
appropri
approv
approvingli
approx
approxim
apraxia
april
apron
apt
aptitud
aquarium
aquat
aqueduct
aqueou
aquif
arab
arabia
arabian
arabica
arabl
arachnid
arachnoid
arb
arbit
arbitr
arbitrag
arbitrari
arbitrarili
arbor
arc
arcad
arch
archaea
archaeolog
archaeologist
archaeon
archaic
archangel
archbishop
archdeacon
archer
archeri
archetyp
archipelago
architect
architectur
archiv
archivist
archwai
arctic
ardent
ardor
arduou
area
areflexia
arena
areola
argent
argentin
argentina
arginin
argiv
argu
arguabl
argument
aria
arid
aris
aristocraci
aristocrat
aristotl
arithmet
arizona
ark
arm
armada
armament
armchair
armenia
armenian
armi
armistic
armor
armori
armouri
armpit
aroma
aromat
arous
arrai
arraign
arrang
arrear
arrest
arrhythmia
arriv
arrog
arrow
ars
arsen
arson
art
artefact
artemi
arteri
arteriol
arteriosclerosi
arterioven
arthralgia
arthrit
arthriti
arthropathi
arthroplasti
arthropod
arthur
arthurian
arti
articl
articul
articular
artifact
artific
artifici
artilleri
artisan
artist
artless
artsi
artwork
arugula
aryan
asap
asbesto
asbo
ascend
ascens
ascent
ascertain
ascii
ascit
ascorb
ascrib
ascript
asd
asexu
ash
asham
ashen
ashkenazi
ashor
asia
asian
asiat
asid
ask
asker
askew
asleep
asp
aspartam
aspect
asperg
aspergillosi
asphalt
aspir
aspirin
ass
assai
assail
assassin
assault
assegai
assembl
assemblag
assemblyman
assent
assert
assess
assessor
asset
assign
assimil
assist
assiz
associ
assort
assuag
assum
assumpt
assur
assuredli
aster
asterisk
astern
asteroid
asthma
asthmat
astigmat
astonish
astound
astragalu
astrai
astrolog
astronaut
astronom
astronomi
astrophys
astrophysicist
astut
asund
asylum
asymmetr
asymmetri
asymptomat
async
asynchron
ataxia
ateli
atheism
atheist
athen
athenian
atherosclerosi
athlet
atho
atla
atlant
atm
atmospher
atol
atom
aton
atop
atp
atresia
atria
atrial
atrioventricular
atrium
atroc
atroci
atrophi
attach
attack
attain
attempt
attend
attende
attent
attenu
attest
attic
attir
attitud
attornei
attract
attractor
attribut
atyp
auction
audac
audaci
audibl
audienc
audio
audit
auditor
auditori
auditorium
aught
augment
augur
auguri
august
augustan
aunt
aunti
aura
aural
aureat
auricl
auricular
aurora
auspici
aussi
auster
austral
australia
australian
australopithecu
austria
austrian
authent
author
authoris
authorit
authoritarian
authorship
autism
autist
auto
autoantibodi
autobahn
autobiographi
autochthon
autocomplet
autocraci
autocrat
autograph
autoimmun
autom
automak
automat
automaton
automobil
automot
autonom
autonomi
autopsi
autosom
autotroph
autumn
auxiliari
av
avail
avalanch
avaric
avarici
avatar
aveng
avenu
aver
averag
avers
avert
avian
aviat
avid
avidli
avogadro
avoid
avon
avow
avuncular
aw
awai
await
awak
awaken
awar
award
awarde
awesom
awestruck
awfulli
awhil
awkward
awkwardli
awn
awri
ax
axi
axial
axillari
axiom
axiomat
axl
axon
ay
ayatollah
ayurved
azerbaijan
aztec
azur
babbl
babe
babi
babinski
babyhood
babyish
babylon
babylonia
babylonian
bacci
bachelor
bacilli
bacillu
back
backach
backbon
backbreak
backchat
backdat
backdrop
backend
backer
backflow
background
backhand
backlash
backlog
backout
backpack
backsid
backslid
backstab
backstreet
backtrack
backup
backward
backwash
backyard
bacon
bacteri
bacteria
bactericid
bacteriophag
bacterium
bad
baddest
baddi
bade
badg
badger
badli
badmouth
baffl
bafflement
bag
baggag
baggi
baghdad
bagpip
baguett
bahama
bai
bail
bailiff
bailout
bairn
bait
bake
baker
bakeri
baku
balanc
balconi
bald
baldi
bale
bali
balk
balkan
ball
ballad
ballast
ballbag
ballerina
ballet
ballgam
ballist
balloon
ballot
ballpark
ballpoint
ballshap
balm
balmi
balonei
baltic
baltimor
bambi
bamboo
ban
banana
band
bandag
bandaid
bandit
bandwidth
bane
bang
banger
bangla
bangladesh
bangladeshi
banish
bank
banker
banknot
bankrol
bankrupt
bankruptci
banner
banquet
banter
bap
baptism
baptist
baptiz
bar
barb
barbar
barbarian
barbecu
barber
barbi
barbuda
barcod
bard
bare
barefac
barefoot
barf
barg
bargain
bariton
barium
bark
barker
barlei
barmi
barn
barnet
baromet
barometr
baron
baronet
baroqu
barrack
barrag
barrel
barren
barricad
barrier
barrist
barrow
barter
baryon
basal
basalt
base
basebal
baseless
baselin
basement
bash
bashfulli
basi
basic
basil
basilar
basilica
basin
basket
basketbal
basmati
bass
bassist
bast
bastard
bastion
bat
batch
bath
bather
bathroom
bathtub
baton
batsman
battalion
batter
batteri
battl
battlefield
battleground
battlement
battleship
baubl
baulk
bawl
bay
bayesian
bayou
bazaar
bbc
bbq
bc
bce
bdai
beach
beachi
beacon
bead
beak
beaker
beam
bean
beani
bear
bearabl
beard
bearer
bearish
beast
beastli
beat
beater
beau
beauti
beautifi
beautifulli
beaver
beck
beckon
becom
becquerel
bed
bedcloth
bedlam
bedouin
bedridden
bedrock
bedroom
bedsid
bedstead
bedtim
bee
beech
beef
beefi
beefsteak
beehiv
beep
beer
beeswax
beet
beetl
beetroot
befal
befallen
befel
beforehand
beg
begat
beget
beggar
begin
beginn
begrudg
behalf
behav
behavior
behaviour
behaviourist
behead
beheld
behind
behindhand
behold
beig
beij
beirut
bel
belat
belatedli
belfri
belgian
belgium
belief
believ
belik
belittl
beliz
bell
bellboi
belli
bellicos
belliger
bellow
bellyach
belong
belov
belt
bemoan
bemus
ben
bench
benchmark
bend
bendabl
bendi
beneath
benedict
benefactor
benefic
benefici
beneficiari
benefit
benevol
bengal
bengali
benign
benin
bentham
benzen
bequeath
bequest
berber
bereav
beret
berg
berlin
bermuda
bern
berri
berth
beseech
beset
besid
besieg
besom
besought
bespeak
bespok
best
besti
bestow
bestsel
bet
beta
bethink
betrai
betray
betroth
better
betwixt
beverag
bevvi
bewail
bewar
bewild
bewilder
bewitch
beyond
bhutan
bi
bia
bias
bib
bibl
biblic
bibliographi
bibliotheca
bicamer
bicarb
bicarbon
bicep
bicker
bicki
bicycl
bid
biddabl
bidden
bidder
bidirect
bifid
bifurc
big
bigami
bigger
biggest
bighead
bighearted
bight
bigot
bigotri
bigwig
bike
biker
bilater
bilay
bile
bilharzia
biliari
bilingu
biliou
bilirubin
bill
billboard
billet
billfold
billi
billiard
billion
billionair
billionth
bin
binari
bind
binder
bing
binomi
bio
biocatalyst
biochem
biochemistri
biocid
biodivers
biodynam
bioethic
biofuel
bioga
biograph
biographi
biolog
biologi
biologist
biom
biomark
biomass
biomed
biometr
biopsi
bioscienc
biospher
biosynthesi
biosynthet
biota
biotech
biotechnolog
bipartisan
bipolar
birch
bird
birdi
birdsong
biro
birth
birthdai
birthdat
birthmark
birthplac
birthright
biscuit
bisect
bisexu
bishop
bison
bisqu
bistro
bit
bitch
bite
biter
bitmap
bitter
bitterli
bitumen
bitumin
bivouac
biweekli
bizarr
black
blackberri
blackbird
blackboard
blackbodi
blacken
blackhead
blacklist
blackmail
blackout
blacksmith
bladder
blade
blame
blameless
blameworthi
bland
blank
blanket
blare
blasphem
blasphemi
blast
blastocyst
blatant
blatantli
blaze
blazer
bleach
bleak
bleari
bled
bleed
bleeder
bleep
blemish
blend
bless
blessedli
bleu
blight
blighti
blind
blindli
bling
blink
blinker
blip
bliss
blister
blitz
blizzard
bloat
bloater
blob
blobbi
bloc
block
blockad
blockag
blockbust
blockchain
blocker
blog
bloke
blond
blood
bloodbath
bloodhound
bloodi
bloodili
bloodlin
bloodsh
bloodstream
bloodsuck
bloodthirsti
bloodtyp
bloom
blossom
blot
blotch
blotto
blous
blow
blower
blub
blubber
bludgeon
blue
bluegreen
blueprint
bluer
bluff
bluish
blunder
blunt
bluntli
blur
blurri
blurt
blush
blusher
blusteri
bmi
bn
bo
boa
boar
board
boarder
boardgam
boardroom
boardwalk
boast
boastfulli
boat
boatswain
bob
bobbi
bobbin
bod
bodi
bodiless
bodili
bodybuild
bodyguard
bodywarm
boeuf
boffin
bog
bogeyman
boggi
bogu
bohemia
bohemian
bohr
boi
boil
boiler
boilerpl
boister
bold
boldli
bole
bolid
bolivia
bollock
bolshev
bolshevik
bolsheviki
bolster
bolt
bomb
bombai
bombard
bombast
bomber
bona
bonapartist
bonbon
bond
bondag
bondhold
bondsman
bone
boner
bonfir
boni
bonk
bonker
bonn
bonnet
bonobo
bonu
boob
boobi
boogi
book
bookcas
booker
bookish
bookkeep
booklet
bookmark
booksel
bookshelf
bookworm
bool
boolean
boom
boomer
boon
boost
booster
boot
booth
booti
bootleg
bootload
bootmak
bootstrap
booz
boozer
boozi
bop
bordeaux
border
borderland
borderlin
bore
boreal
boreali
boredom
borehol
boron
borough
borrow
bosnia
bosom
boson
boss
bossi
bot
botan
botani
botanist
botch
bother
bothersom
botox
bottl
bottleneck
bottom
bottomless
bottommost
botul
botulinum
boudoir
bough
bouillon
boulder
boulevard
bounc
bouncer
bounci
bound
boundari
bounder
boundless
bounti
bouquet
bourbon
bourgeoi
bourgeoisi
bout
boutiqu
bovin
bow
bowel
bower
bowl
bowler
bowlin
bowman
box
boxer
boycott
boyfriend
boyhood
boyish
bp
bpm
bra
brace
bracelet
brachial
brachydactyli
bracken
bracket
bract
brad
bradford
brae
brag
braid
braill
brain
braincas
brainchild
braini
brainpan
brainstem
brainstorm
brainteas
brainwash
brainwav
brais
brake
brambl
bramlei
bran
branch
brand
brandi
brandish
brant
brass
brassier
brat
brave
braveri
bravest
brawl
brawn
brawni
brazen
brazil
brazilian
breach
bread
breadth
breadwinn
break
breakabl
breakag
breakawai
breakdown
breaker
breakfast
breakin
breakpoint
breakthrough
breakup
breakwat
breast
breastbon
breastfe
breastfeed
breath
breather
breathless
breathtak
breech
breed
breez
breezi
brekki
brethren
breton
breviti
brew
brewer
breweri
brexit
bribe
briberi
brick
bricklai
bricklay
bridal
bride
bridegroom
bridg
bridl
brief
briefli
brig
brigad
brigadi
brigand
bright
brighten
brighter
brightest
brightli
brill
brillianc
brilliant
brilliantli
brim
brimston
brine
bring
bringer
brini
brink
brisk
briskli
bristl
bristli
brit
britain
britannica
british
briton
brittl
bro
broad
broadband
broadcast
broaden
broader
broadest
broadli
broadmind
broadwai
brochur
brogu
broker
brolli
bromid
bromin
bronchial
bronchiol
bronchiti
bronchodil
bronchopneumonia
bronchospasm
bronchu
bronz
brooch
brood
broodi
brook
broom
broth
brothel
brothelkeep
brother
brotherhood
brotherli
brow
browbeat
brown
brows
browser
bruis
brunch
brush
brusqu
brussel
brut
brutal
brute
bruv
bryophyt
bse
btw
bu
bubbl
bubon
buccal
buccan
bucharest
buck
bucket
buckl
buckler
bucol
bud
buddha
buddhism
buddhist
buddi
budg
budget
budgetari
buf
buff
buffalo
buffer
buffet
buffoon
bug
bugfix
bugger
buggi
bugl
bui
build
builder
buildup
builtin
bulb
bulbar
bulbou
bulg
bulgaria
bulgarian
bulk
bulkhead
bulki
bulkier
bull
bulldoz
bullet
bulletin
bulletproof
bulli
bullion
bullish
bullock
bullsey
bulwark
bum
bumbl
bumblebe
bummer
bump
bumpi
bumpkin
bun
bunch
bund
bundl
bung
bungalow
bungl
bunion
bunk
bunker
bunkum
bunni
bunt
buoi
buoyanc
buoyant
bur
burden
burdensom
bureau
bureaucraci
bureaucrat
burg
burgeon
burger
burgh
burgher
burgl
burglar
burglari
burgundi
buri
burial
burli
burma
burmes
burn
burner
burnish
burnout
burr
burro
burrow
bursa
bursar
bursari
burst
burundi
bush
bushel
bushi
busi
busili
businesslik
businessman
businessperson
businesswoman
buss
bust
buster
busti
bustl
busy
butch
butcher
butcheri
butler
butt
butter
butterfing
butterfli
buttermilk
butti
buttock
button
buttress
buxom
buyback
buyer
buyout
buzz
buzzard
buzzer
bye
bygon
bylaw
bypass
byproduct
byre
byron
bystand
byte
bytecod
byzant
byzantin
byzantium
cab
cabbag
cabbi
cabin
cabinet
cabinetmak
cabl
cablegram
cabriolet
cacao
cach
cack
cackl
cacophoni
cad
cadav
cadaver
caddi
cadenc
cadg
cadmium
cadr
caecal
caecum
caesar
caesium
cafe
cafeteria
caff
caffein
cage
cagei
cai
cairn
cairo
cajol
cake
cakehol
calam
calamit
calcif
calcifi
calcit
calcitonin
calcium
calcul
calculu
caldera
calendar
calf
calibr
calico
caliph
call
callabl
callback
caller
calligraphi
callou
callous
callu
calm
calmli
calor
calori
calorif
calorimet
calv
calvinist
cam
camaraderi
cambodia
cambodian
cambrian
cambridg
camcord
camel
camera
cameraman
cameroon
camouflag
camp
campaign
campanil
camper
campsit
campu
campus
can
canada
canadian
canal
canari
cancel
cancer
candi
candid
candida
candidaci
candidiasi
candidli
candl
candlelight
candor
cane
canid
canin
canist
cannabi
canni
cannib
cannon
cannonbal
cano
canon
canopi
canteen
canter
canterburi
canto
canton
cantones
canva
canvass
canyon
cap
capabl
capac
capacit
capacitor
cape
caper
capillari
capit
capita
capitalist
capitol
capitul
cappuccino
capric
caprici
capsicum
capsid
capsiz
capsul
captain
caption
captiv
captur
caput
car
caraf
caramel
carapac
carat
caravan
carb
carbamid
carbin
carbohydr
carbon
carbonyl
carboxyl
carcas
carcass
carcinogen
carcinoid
carcinoma
card
cardboard
cardiac
cardin
cardio
cardiogram
cardiologist
cardiomyopathi
cardiovascular
care
career
carefulli
caregiv
careless
carelessli
carer
caress
caret
caretak
careworn
cargo
cari
carib
caribbean
caricatur
carillon
cariou
carmak
carnag
carnal
carniv
carnivor
carnot
carol
carolina
caroten
carotid
carp
carpal
carpent
carpentri
carpet
carport
carri
carriag
carriagewai
carrier
carrot
carryout
cart
cartel
carter
carthag
carthaginian
carthors
cartilag
cartilagin
cartograph
cartographi
carton
cartoon
cartridg
carv
carver
casablanca
cascad
case
casein
caseload
casement
cash
cashback
cashbox
cashflow
cashier
cashpoint
casino
cask
casket
caspian
cassava
casserol
cassiterit
cast
castig
castilian
castl
castor
castrat
casual
casualti
cat
catabol
cataclysm
catalog
catalogu
catalys
catalyst
catalyt
catalyz
catamaran
catapult
cataract
catarrh
catastroph
catch
catchabl
catcher
catchi
catchment
catchphras
catchword
categor
categori
categoris
cater
caterpillar
cathedr
cathet
catheter
cathod
cathol
catholic
cation
cattl
cattleman
catwalk
caucasian
caucasu
caucu
caudal
cauldron
caus
causal
causat
causewai
caustic
caution
cautiou
cautious
cavali
cavalri
cavalryman
cave
caveat
caveman
cavemen
cavern
caviar
caviti
caw
cbc
cctv
cd
cdc
ceas
ceasefir
ceaseless
ceaselessli
cedar
cede
ceil
celeb
celebr
celer
celesti
celiac
celib
celibaci
cell
cellar
cellphon
cellul
cellular
cellulos
celsiu
celt
celtic
cement
cemeteri
censor
censorship
censu
censur
cent
centenari
centenni
center
centigrad
centim
centimet
centr
central
centralist
centric
centripet
centrist
centuri
centurion
ceo
cephal
cephalalgia
ceram
cere
cereal
cerebellar
cerebellum
cerebr
cerebrospin
cerebrovascular
cerebrum
ceremoni
cert
certain
certainli
certainti
certif
certifi
cervic
cervix
cessat
cestod
cetacean
cfo
cftr
chafe
chaff
chaga
chai
chain
chainmail
chainsmok
chair
chairman
chairmanship
chairmen
chairperson
chairwoman
chais
chalet
chalic
chalk
chalki
challeng
chamber
chamberlain
chambermaid
champ
champagn
champer
champion
championship
chanc
chancel
chancellor
chancer
chanceri
chandeli
chandler
chang
changeabl
changeless
changelog
changeov
changer
changeset
channel
chant
chao
chaotic
chap
chapel
chaperon
chaplain
chapter
char
charact
character
characterist
charad
charcoal
charcot
charg
charger
chari
chariot
charisma
charismat
charit
chariti
charleston
charli
charlott
charm
charmingli
charset
chart
charter
charwoman
chase
chaser
chasm
chassi
chast
chastis
chastiti
chastiz
chat
chatbot
chateau
chattel
chatter
chatti
chauffeur
chauvin
chauvinist
cheap
cheapen
cheaper
cheapli
cheat
check
checkabl
checkbox
checker
checklist
checkmat
checkout
checkpoint
checksum
checkup
cheddar
cheek
cheekbon
cheeki
cheer
cheerfulli
cheeri
cheerio
chees
chef
chelat
chemic
chemist
chemistri
chemiz
chemo
chemotherapi
chequ
cherish
cheroke
cheroot
cherri
cherub
cherubim
chess
chest
chesterfield
chesti
chestnut
chew
chewi
chi
chic
chicano
chick
chicken
chickenpox
chickpea
chief
chiefdom
chiefli
chieftain
child
childbear
childbirth
childhood
childish
childless
childlik
chile
chilean
chill
chilli
chime
chimnei
chimp
chimpanze
chin
china
chines
chinwag
chip
chippi
chiroptera
chirp
chirpi
chitchat
chivalr
chivalri
chlamydia
chlorid
chlorin
chlorophyl
chloroplast
chock
chocol
chocolatei
choic
choir
choke
choker
cholelithiasi
choler
cholera
cholestasi
cholesterol
chomp
chondral
choos
chooser
choosi
chop
chopper
choppi
choral
chord
chore
chorea
choreograph
choreographi
chorion
choroid
chortl
choru
chowder
christ
christen
christendom
christian
christma
chromatid
chromatin
chrome
chromium
chromosom
chronic
chronicl
chronolog
chronomet
chubbi
chuck
chuckl
chuf
chum
chunder
chunk
chunki
church
churchgoer
churchli
churchman
churchmen
churchwarden
churchyard
churn
chute
chutnei
chyme
cia
ciao
cicatrix
cider
cig
cigar
cigarett
ciggi
ciliari
cilium
cincinnati
cinder
cinema
cio
cipher
ciphertext
circa
circl
circlet
circu
circuit
circuitri
circul
circular
circulatori
circumfer
circumpolar
circumscrib
circumspect
circumst
circumstanti
circumv
cirrhosi
cirrhot
cisplatin
cistern
citadel
citat
cite
citi
citifi
citizen
citizenship
citrat
citric
citru
civet
civic
civil
civilian
civilli
cjd
clack
clad
clai
claim
claimant
clairvoy
clam
clamber
clammi
clamor
clamp
clan
clandestin
clang
clank
clannish
clap
claptrap
claret
clarif
clarifi
clarinet
clariti
clash
clasp
class
classi
classic
classif
classifi
classmat
classroom
clatter
clau
claus
clavicl
claw
clean
cleaner
cleanli
cleans
cleanup
clear
clearanc
clearer
clearest
clearli
cleat
cleav
cleavag
cleft
clemenc
clement
clench
cleopatra
clergi
clergyman
clergymen
cleric
clerk
clever
cleverli
cli
clich
click
clickabl
client
clientel
cliff
climat
climax
climb
climber
clinch
cling
clingi
clinic
clinician
clink
clinodactyli
clip
cliqu
cloak
clobber
clock
clockwiz
clockwork
clog
cloister
clone
close
closer
closest
closet
clostridium
closur
clot
cloth
cloud
cloudi
clout
clown
cloze
clu
club
clubfoot
clubhous
clue
clueless
clump
clumsi
clumsili
clung
clunk
clunki
cluster
clutch
clutter
cmb
cmv
cn
cny
co
coach
coachman
coagul
coal
coalesc
coalit
coars
coast
coastal
coaster
coastlin
coat
coauthor
coax
cob
cobalt
cobbl
cobbler
cobra
coca
cocain
coccyx
cochin
cochlea
cochlear
cock
cockcrow
cockerel
cocki
cockpit
cocktail
cockup
coco
cocoa
coconut
cocoon
cod
code
codebreak
codec
codegen
codepoint
coder
codfish
codifi
codon
coeffici
coeliac
coelom
coenzym
coerc
coercion
coerciv
coeval
coexist
cofactor
coffe
coffeehous
coffer
coffin
cofound
cog
cogent
cogit
cognac
cognat
cognis
cognit
cogniz
cohabit
coher
cohes
cohort
coil
coin
coinag
coincid
coincident
coitu
coke
col
cola
coland
cold
coldblood
colder
coldli
cole
coli
colic
coliseum
coliti
collabor
collag
collagen
collaps
collar
collarbon
collat
collater
colleagu
collect
collectiv
collectivist
collector
colleg
colli
collid
collier
collieri
collis
colloc
colloid
colloqui
colloquium
collus
cologn
colombia
colombian
colon
colonel
coloni
colonis
colonist
colonoscopi
color
colorado
colorect
colorless
coloss
colossu
colour
colourfulli
colourless
colt
columbian
columbin
columbu
column
columnar
columnist
coma
comatos
comb
combat
combin
combo
combust
come
comeback
comedi
comedian
comer
comet
cometari
comfi
comfort
comic
comma
command
commandlin
commando
commemor
commenc
commend
commensur
comment
commentari
commerc
commerci
commi
commiser
commiss
commissar
commission
commit
committ
committe
commod
commodor
common
commonli
commonplac
commonsens
commonwealth
commot
commun
communic
communion
communiqu
communist
commut
comorbid
comp
compact
compactli
compani
companion
companionship
compar
comparison
compart
compass
compassion
compat
compatriot
compel
compendium
compens
comper
compet
competit
competitor
compil
complac
complain
complaint
complement
complementari
complet
complex
complexion
compli
complianc
compliant
complic
complicit
compliment
complimentari
compon
comport
compos
composit
compositor
compost
composur
compound
comprehend
comprehens
compress
compressor
compriz
comprom
comptrol
compuls
compulsori
compulsorili
comput
computation
computer
comrad
comradeship
comt
con
concaten
concav
conceal
conced
conceit
conceiv
concentr
concept
conceptu
concern
concert
concertina
concess
concierg
concili
conciliatori
concis
conciz
conclud
conclus
concoct
concord
concordat
concret
concubin
concur
concurr
concuss
condemn
condens
condiment
condit
condition
condo
condol
condom
condominium
conduc
conduct
conductor
conduit
condyl
cone
conei
confection
confectioneri
confeder
confederaci
confer
confess
confid
confidant
confidenti
configur
confin
confirm
confisc
conflagr
conflat
conflict
confluenc
conform
confound
confront
confucian
confuciu
confus
congeal
congeni
congenit
congest
conglomer
congrat
congratul
congreg
congress
congression
congressman
congruenc
congruent
conic
conif
conjectur
conjoin
conjug
conjunct
conjunctiva
conjur
conjuror
conk
conker
conman
conn
connat
connect
connector
connexion
connoisseur
connot
conquer
conqueror
conquest
consanguin
conscienc
conscienti
consciou
conscious
conscript
consecr
consecut
consensu
consent
consequ
consequenti
conserv
conservat
conservatoir
conservatori
consid
consider
consign
consignor
consist
consol
consolid
consomm
conson
consort
consortium
conspicu
conspir
conspiraci
constabl
constabulari
constanc
constant
constantinopl
constantli
constel
constern
constip
constitu
constitut
constrain
constraint
constrict
constrictor
constru
construct
constructor
consul
consular
consult
consum
consumer
consumm
consumpt
contact
contagi
contagion
contain
container
contamin
contempl
contemporan
contemporari
contempt
contemptu
contend
content
contentedli
contenti
contest
context
contextu
contigu
contin
continent
conting
continu
continuum
contor
contort
contra
contraband
contracept
contract
contractil
contractor
contractu
contractur
contradict
contradictori
contrapt
contrari
contrarili
contrariw
contrast
contrastingli
contraven
contravent
contribut
contributor
contrit
contriv
control
controversi
contus
conundrum
conurb
convalesc
convect
convei
conven
conveni
convent
convention
converg
convers
convert
convex
convey
conveyor
convict
convinc
convincingli
convivi
convoc
convoi
convok
convolut
convolv
convuls
cook
cooker
cookeri
cookhous
cooki
cooktop
cookwar
cool
coolant
cooler
coolli
coop
cooper
coordin
cop
copd
cope
copi
copier
copiou
copious
copper
copra
cops
copter
copul
copula
copycat
copyist
copyright
coral
cord
cordial
cordless
core
corefer
corinthian
cork
corkscrew
corn
cornea
corneal
corner
cornerston
cornet
cornflak
corni
cornmeal
cornwal
corollari
coron
corona
coronari
coronaviru
coronet
coroutin
corp
corpor
corpora
corps
corpu
corpul
corpuscl
corral
correct
correctli
correl
correspond
correspondingli
corridor
corrigendum
corrobor
corrod
corros
corrupt
corsair
corset
cort
corteg
cortex
cortic
corticosteroid
corticotropin
cortisol
cortison
corvid
cosi
cosili
cosin
cosmet
cosmic
cosmo
cosmolog
cosmologist
cosmonaut
cosmopolitan
cossack
cosset
cost
costa
costal
costless
costli
costlier
costum
cot
cote
coteri
cottag
cotton
couch
cough
couldn
coulomb
council
councillor
counsel
counsellor
counselor
count
countabl
countdown
counten
counter
counteract
counterbal
counterclockw
counterfactu
counterfeit
counterfoil
countermeasur
counterpart
counterweight
countess
counti
countless
countri
countryman
countrysid
countrywid
coup
coupl
couplet
coupon
courag
courgett
courier
cours
coursebook
coursework
court
courteou
courteous
courtesi
courtroom
courtship
courtyard
cousin
coutur
couturi
coval
covari
cove
coven
cover
coverag
covert
covertli
coverup
covet
covid
cow
coward
cowardic
cowardli
cowboi
cowhid
cowl
cowork
cowsh
cox
coxa
coyot
cozi
cpi
cpu
cpython
crab
crabbi
crabwiz
crack
crackdown
cracker
crackl
crackli
cradl
craft
crafti
craftsman
craftsmanship
craftsmen
craftsperson
craftwork
crag
craggi
cram
cramp
cran
crane
cranial
cranium
crank
cranki
cranni
crap
crash
crass
crate
crater
crave
crawl
crawler
crawli
crayfish
crayon
craze
crazi
crazili
creak
cream
creameri
creami
creas
creat
creatin
creatinin
creation
creativ
creator
creatur
crech
cred
credenc
credenti
credibl
credit
creditor
creed
creek
creel
creep
creeper
creepi
cremat
creol
creosot
crescent
crest
crestfallen
cretac
cretan
crete
crevass
crevic
crew
crewman
cri
crib
cricket
crier
crime
crimea
crimin
criminolog
criminologist
crimson
cring
cringeworthi
crinkl
crinkli
crippl
crisi
crisp
crispi
crisscross
criteria
criterion
critic
critiqu
critter
cro
croak
croaki
croatia
croatian
croc
crochet
crock
crockeri
crocodil
croesu
croft
crohn
cron
crone
croni
crook
croon
crooner
crop
cross
crossbre
crossbreed
crossli
crosslingu
crossov
crossref
crossroad
crosswai
crosswiz
crotch
crouch
crow
crowbar
crowd
crown
crt
cru
crucial
cruciat
crucifi
crucifix
crucifixion
crude
cruel
cruelli
cruelti
cruis
cruiser
crumb
crumbl
crumpl
crunch
crunchi
crusad
crush
crusher
crust
crustacean
crustal
crusti
crux
cry
cryospher
crypt
cryptic
crypto
cryptocurr
cryptograph
cryptographi
cryptorchid
cryptosystem
crystal
crystallin
cs
css
ct
cub
cuba
cuban
cubbyhol
cube
cubic
cubicl
cuboid
cuddl
cuddli
cudgel
cue
cuff
cuisin
cul
culinari
cull
culmin
culpabl
culprit
cult
cultiv
cultivar
cultur
culvert
cum
cumberland
cumbersom
cumul
cumulu
cun
cuneiform
cup
cupboard
cupid
cupola
cuppa
cuprou
cur
curabl
curat
curb
curd
curdl
cure
curfew
curi
curios
curiou
curious
curl
curler
curli
currant
currenc
current
curri
curricular
curriculum
currier
curs
cursor
curt
curtail
curtain
curtli
curtsi
curv
curvatur
curvi
cushion
cushioni
cuss
custodi
custodian
custom
customari
customarili
customiz
cut
cutan
cutback
cute
cuti
cuticl
cutlass
cutleri
cutoff
cutter
cutthroat
cuzco
cv
cve
cyan
cyanid
cyanobacteria
cyanosi
cyber
cyberspac
cyborg
cycl
cyclic
cyclist
cyclon
cyclopaedia
cylind
cylindr
cymbal
cymru
cynic
cypriot
cypru
cyril
cyru
cyst
cystic
cystiti
cytochrom
cytokin
cytokinesi
cytomegaloviru
cytoplasm
cytosin
cytoskeleton
cytosol
cytotox
czar
czarist
czech
czechoslovakia
dab
dad
dada
daddi
daemon
daft
daftli
dagger
daguerreotyp
dai
daili
dainti
dairi
daisi
dal
dale
dalli
dalton
dam
damag
damascu
dame
damn
damnat
damp
dampen
damper
damsel
damson
danc
dancer
dandelion
dandi
dandruff
dane
danger
dangl
dangli
danish
dank
dant
danub
daoism
dapper
dardanel
dare
daredevil
daringli
dark
darken
darker
darkli
darl
darn
dart
darwin
darwinian
dash
dashboard
data
databas
datacent
datagram
dataset
datasheet
date
datum
daughter
daunt
daw
dawdl
dawn
daybreak
daycar
daydream
dayglo
daylight
daytim
daze
dazzl
dc
de
dea
deacon
deactiv
dead
deadbolt
deaden
deadli
deadlin
deadlock
deaf
deafen
deal
dealer
dean
dear
dearer
dearli
dearth
death
deathless
deb
debar
debas
debat
debaucheri
debentur
debian
debil
debilit
debit
debri
debt
debtor
debug
debugg
debunk
debut
debutant
decad
decai
decant
decapit
deceas
deceit
deceiv
deceler
decemb
decenc
decenni
decent
decentr
decept
decibel
decid
decidedli
decidu
decim
deciph
decipher
decis
deck
decker
deckhand
declar
declassif
declassifi
declens
declin
decod
decoi
decolon
decommiss
decompos
decomposit
decompress
decompressor
decontamin
decor
decorum
decoupl
decre
decreas
decri
decrypt
dedic
deduc
deduct
deed
deem
deep
deepen
deeper
deepest
deepli
deer
defac
defam
default
defeat
defec
defect
defector
defenc
defenceless
defend
defens
defenseless
defer
deferenti
defi
defianc
defiant
defibril
defici
deficit
defil
defin
definit
deflat
deflect
deforest
deform
defraud
defrost
deft
defunct
defus
degen
degener
degrad
degre
dehydr
deiti
deject
delai
delect
deleg
delet
deleteri
delhi
delib
deliber
delic
delicaci
delici
delight
delimit
delin
delinqu
deliri
delirium
deliv
deliver
deliveri
dell
delphi
delta
deltoid
delud
delug
delus
delux
delv
demagogu
demand
demarc
demean
demeanor
dement
dementia
demi
demilitar
demis
demo
democraci
democrat
demodul
demograph
demographi
demolish
demolit
demon
demonstr
demor
demot
demotiv
demultiplex
demur
den
denari
denariu
denation
dendrit
deni
denial
denizen
denmark
denomin
denot
denounc
dens
denser
densiti
dent
dental
dentin
dentist
dentistri
dentit
dentur
denunci
deontolog
depart
department
departur
depend
depict
depil
deplet
deploi
deplor
deploy
depolar
depon
deport
depos
deposit
depositori
depot
deprav
deprec
depreci
depress
depriv
depth
deput
deputi
derail
derang
derbi
derelict
derid
deris
deriv
dermal
dermat
dermatolog
dermatologist
dermatomyos
dermi
derog
derogatori
descend
descent
describ
descript
descriptor
desecr
desegreg
desensit
deseri
deserialis
desert
desertif
deserv
deservedli
desicc
design
designedli
desir
desist
desk
desktop
desol
despair
despairingli
despatch
desper
despic
despit
despiz
despond
despot
dessert
destabil
destin
destini
destitut
destress
destroi
destroy
destruct
detach
detail
detain
detaine
detect
detector
detent
deter
deterg
deterior
determin
determinedli
determinist
deterr
detest
dethron
deton
detor
detox
detoxif
detractor
detriment
detroit
deuterium
dev
devalu
devast
develop
development
devianc
deviant
deviat
devic
devil
devilish
deviou
devis
devoid
devolut
devolv
devop
devor
devot
devote
devotedli
devout
devoutli
dew
dewi
dexter
dextros
di
diabet
diabol
diachron
diadem
diagnos
diagnosi
diagnost
diagon
diagram
dial
dialect
diall
dialog
dialogu
dialysi
diamet
diamond
diana
diaphragm
diaphysi
diari
diarrhea
diarrhoea
diaspora
diastol
diatom
diatrib
dice
dicei
dichotom
dichotomi
dick
dictaphon
dictat
dictatori
dictatorship
diction
dictionari
didact
die
dielectr
diencephal
diencephalon
diesel
diet
dietari
dietician
dietitian
differ
differenti
difficult
difficulti
diffract
diffus
dig
digest
digger
digit
dignifi
dignitari
digniti
digress
dilapid
dilat
dilemma
dilig
dill
dilut
dim
dime
dimens
dimension
diminish
diminut
dimli
dimpl
dimwit
din
dine
diner
dinghi
dingi
dinki
dinner
dinosaur
dioces
diod
dioxid
dip
diphtheria
diploid
diploma
diplomaci
diplomat
dipol
dipolar
dir
dire
direct
directli
director
directori
dirt
dirti
disabl
disadvantag
disagr
disagre
disallow
disambigu
disappear
disappoint
disapprov
disarm
disast
disastr
disavow
disband
disbelief
disbeliev
disburs
disc
discard
discern
discharg
discipl
disciplin
disciplinari
disclaim
disclos
disclosur
disco
discolor
discomfort
disconnect
discont
discontinu
discord
discount
discourag
discours
discourt
discov
discover
discoveri
discredit
discreet
discreetli
discrep
discret
discretionari
discrimin
discriminatori
discuss
disdain
diseas
disembark
disenfranch
disengag
disentangl
disfigur
disgrac
disgruntl
disguiz
disgust
dish
dishearten
dishi
dishonest
dishonesti
dishonestli
dishonor
disincent
disinclin
disinfect
disinform
disintegr
disinterest
disjoint
disjunct
disk
dislik
disloc
dislodg
disloy
disloyalti
dismai
dismal
dismantl
dismiss
dismount
disobedi
disobei
disord
disorderli
disorgan
disori
disorient
disown
dispar
disparag
dispatch
dispel
dispens
dispers
dispirit
displac
displai
displeas
displeasur
dispos
disposit
dispossess
disproport
disproportion
disprov
disput
disputati
disqualifi
disquiet
disregard
disrepair
disreput
disrespect
disrob
disrupt
diss
dissatisfact
dissatisfi
dissect
dissembl
dissemin
dissent
dissert
dissid
dissimilar
dissimilarli
dissip
dissoci
dissolut
dissolv
dissuad
distal
distanc
distant
distantli
distast
distend
distil
distilleri
distinct
distinctli
distinguish
distort
distract
distress
distribut
distributor
district
distro
distrust
disturb
disunion
disunit
disus
ditch
dither
ditti
diuret
diurnal
divan
dive
diver
diverg
divers
diversif
diversifi
divert
divest
divid
dividend
divin
divis
divisor
divorc
divulg
dixi
dizygot
dizzi
djibouti
dna
do
doabl
dobbin
doc
docil
dock
docker
docksid
dockwork
dockyard
docstr
doctor
doctrin
doctrinair
document
documentari
dod
dodderi
doddl
dodg
dodgi
dodo
doe
doer
dog
dogfish
doggedli
doggi
dogma
dogmat
dogsbodi
doi
dole
dolichocephali
doll
dollar
dolli
dollop
dolphin
domain
dome
domest
domicil
domin
dominica
dominion
domino
don
dona
donat
done
donkei
donor
doodl
doom
door
doorbel
doorkeep
doorknob
doorman
doormat
doorstep
doorwai
dopamin
dope
dopei
doppelgang
doppler
dorian
doric
dorm
dormanc
dormant
dormitori
dorsal
dosag
dose
dosh
dossier
dot
doubl
doublespeak
doubli
doubt
doubter
doubtless
dough
dous
dove
dowel
downbeat
downcast
downer
downfal
downgrad
downhil
download
downpay
downplai
downpor
downright
downriv
downsid
downstair
downstream
downtim
downtown
downtrodden
downturn
downward
doxorubicin
doxycyclin
doze
dozen
dozi
dpkg
dr
drab
draft
drafter
drag
dragoman
dragon
drain
drainag
drake
dram
drama
dramat
dramatist
drape
draper
draperi
drastic
draught
draughtsman
draw
drawback
drawer
dread
dreadfulli
dream
dreamer
dreami
dreamlik
dreari
dreg
drench
dress
dresser
dressmak
dri
dribbl
drift
drifter
drill
drink
drinker
drip
drive
drivel
driver
driverless
drizzl
drizzli
droid
dromedari
drone
drool
droop
droopi
drop
droplet
dropout
drought
drover
drown
drowsi
drudgeri
drug
druggist
drugmak
drugstor
druid
drum
drummer
drunkard
drunken
dry
dryness
dsl
dual
dualism
dualiti
dub
dubiou
duchess
duchi
duck
duct
ductil
dud
dude
due
duel
duet
duff
dugout
duke
duli
dull
duma
dumb
dummi
dump
dumpster
dun
dunc
dune
dung
dungeon
dunk
duo
duoden
duodenum
dupe
duplex
duplic
durabl
durat
duress
durum
dusk
duski
dust
dustbin
dustbust
duster
dusti
dutch
duti
dutifulli
duvet
dvd
dwarf
dwarfism
dwell
dweller
dwelt
dwindl
dy
dye
dyestuff
dyke
dynam
dynamit
dynamo
dynast
dynasti
dysarthria
dysenteri
dysfunct
dysgenesi
dyskinesia
dyslex
dyslexia
dyspepsia
dysphagia
dysplasia
dyspnea
dyspnoea
dysthymia
dystrophi
eager
eagerli
eagl
ear
earach
eardrum
earhol
earl
earldom
earli
earlier
earliest
earlob
earmark
earn
earner
earnest
earnestli
earth
earthen
earthenwar
earthli
earthquak
earthshak
earthworm
eas
easi
easier
easiest
easili
east
easter
easterli
eastern
eastward
easygo
eat
eatabl
eater
eateri
eav
eavesdrop
eb
ebb
ebola
eboni
ebook
eccentr
ecclesiast
ecg
echelon
echo
echoloc
eclect
eclips
eco
ecofriendli
ecolog
ecommerc
econom
economi
economist
ecosystem
ecstasi
ecstat
ect
ectoderm
ectop
ectopia
ecumen
eczema
ed
eddi
edema
edemat
eden
edg
edgi
edgili
edibl
edict
edific
edit
editor
editori
educ
eec
eeg
eel
eeri
effect
effector
effectu
effemin
effer
efficaci
effici
effigi
effloresc
effluent
effort
effortless
effortlessli
effus
egalitarian
egg
egghead
eggshap
ego
egoism
egoist
egot
egotist
egress
egypt
egyptian
ei
eigenvalu
eighteenth
eighth
eighti
einstein
einsteinian
eir
ejacul
eject
ekg
ela
elabor
elaps
elast
elat
elbow
elder
elderli
eldership
eldest
elect
elector
electr
electra
electrifi
electrocardiogram
electrochem
electroconvuls
electrocut
electrod
electroencephalogram
electrolysi
electrolyt
electromagnet
electromot
electron
electroneg
electrophoresi
electroshock
electrostat
electroval
eleg
elegantli
elegi
element
elementari
eleph
elev
elevens
eleventh
elf
elicit
elid
elig
elimin
elis
elisa
elit
elixir
elk
ellips
ellipsi
ellipt
elm
elong
eloqu
elsewher
elucid
elud
elus
emaci
email
eman
emancip
emb
embalm
embank
embargo
embark
embarrass
embassi
embed
embellish
ember
embezzl
emblem
emblemat
embodi
embol
embolden
embrac
embroid
embroideri
embryo
embryolog
embryon
emend
emerald
emerg
emeritu
emesi
emf
emg
emigr
emin
emir
emiss
emissari
emit
emitt
emolu
emot
emotion
empath
empathet
empathi
empennag
emperor
emphas
emphasi
emphat
emphysema
empir
emploi
employ
employe
empow
empower
empress
empti
emptor
emul
emuls
emulsifi
enabl
enact
enamel
enamor
encamp
encapsul
encas
enceph
encephal
encephalopathi
enchant
enchantress
enciph
encircl
enclav
enclos
enclosur
encod
encompass
encount
encourag
encroach
encrypt
encumbr
encycl
encyclopaed
encyclopaedia
encyclopedia
end
endang
endear
endeavor
endem
endless
endlessli
endocard
endocrin
endometri
endometrium
endors
endoscop
endoscopi
endospor
endotheli
endothelium
endotherm
endow
endpoint
endur
enemi
energ
energet
energi
enfold
enforc
enfranch
engag
engend
engin
england
english
englishman
englishmen
engrav
engross
engulf
enhanc
enigma
enigmat
enjoi
enjoin
enjoy
enlarg
enlighten
enlist
enliven
enmiti
enorm
enough
enqueu
enquir
enquiri
enrag
enrich
enrol
ensembl
enshrin
ensign
enslav
ensnar
ensu
ensur
entail
entangl
entent
enter
enterpr
entertain
enthalpi
enthral
enthus
enthusiasm
enthusiast
entic
entir
entireti
entiti
entitl
entomb
entourag
entrail
entranc
entrant
entreat
entreati
entrench
entrepreneur
entrepreneuri
entri
entropi
entrust
enumer
enunci
envelop
envi
enviou
environ
environment
envis
envisag
envoi
enzym
enzymat
eon
eosinophil
epa
ephemer
epic
epicanthu
epicent
epidem
epidemiolog
epiderm
epidermi
epidur
epilepsi
epilept
epinephrin
epipen
epiphys
epiphysi
episcop
episod
epistem
epistemolog
epistl
epitheli
epithelium
epithet
epitom
epitop
epo
epoch
epsilon
equal
equalis
equat
equatori
equestrian
equidist
equilater
equilibria
equilibrium
equin
equip
equit
equiti
equival
equivoc
er
era
erad
eras
erasur
erect
erectil
erectu
erg
ergonom
erica
eritrea
ero
erod
eros
erot
err
errand
errant
errat
erratum
erron
error
erstwhil
erudit
erupt
erythema
erythemat
erythematosu
erythrocyt
erythropoietin
es
escal
escap
escapad
escape
escarp
escherichia
eschew
escort
eskimo
esophag
esophagu
esp
especi
espionag
espous
espresso
esprit
esquir
ess
essai
essayist
essenc
essenti
est
establish
estat
esteem
ester
estim
estiv
estonia
estonian
estradiol
estrang
estrogen
estuari
etch
etern
ethanol
ethen
ether
ethernet
ethic
ethicist
ethiopia
ethiopian
ethmoid
ethnic
ethnocentr
ethnograph
ethnographi
ethnolog
ethnologist
etho
ethyl
ethylen
etiolog
etiquett
etud
etymolog
eu
eubacteria
eucharist
eukaryot
eulogi
eunuch
euphoria
euphrat
eurasia
eurasian
euro
europ
europa
european
eurozon
euthanasia
ev
evacu
evacue
evad
evalu
evanesc
evangel
evangelist
evapor
evas
even
evenhand
evenli
event
eventu
evergreen
everlast
evermor
everybodi
everydai
everyon
everyplac
everyth
everytim
everywher
evict
evid
evil
evildo
evoc
evok
evolut
evolutionari
evolutionist
evolv
ew
ewer
ex
exacerb
exact
exactitud
exactli
exagger
exalt
exam
examin
examine
exampl
exasper
excav
exce
exceed
exceedingli
excel
except
exception
excerpt
excess
exchang
exchequ
excis
excit
excitedli
exclaim
exclam
exclud
exclus
excrement
excret
excreta
excruci
excurs
excus
exec
execut
executor
exegesi
exemplar
exemplari
exemplifi
exempt
exerc
exert
exhal
exhaust
exhibit
exhilar
exhort
exig
exil
exist
existenti
exit
exocrin
exodu
exogen
exon
exoner
exoplanet
exorbit
exorbitantli
exoskeleton
exot
exotherm
expand
expans
expat
expatri
expect
expectantli
expector
expedi
expedit
expediti
expel
expend
expenditur
expens
experi
experienc
experiment
experimentalist
expert
expertli
expir
expiri
explain
explan
explanatori
explic
explicit
explicitli
explod
exploit
explor
exploratori
explos
expo
expon
exponenti
export
expos
exposit
expositori
exposur
express
expressli
expresswai
expuls
expung
exquisit
exsanguin
extant
extend
extens
extensor
extent
exterior
extermin
extern
extinct
extinguish
extol
extort
extortion
extra
extracellular
extract
extractor
extramarit
extramur
extran
extraordinari
extraordinarili
extrapol
extrasolar
extraterrestri
extravag
extravaganza
extrem
extremist
extrins
extrovert
exud
exult
ey
eyebal
eyebrow
eyecatch
eyelash
eyelid
eyepiec
eyesight
eyewear
eyewit
eyri
fab
fabl
fabric
fabul
facad
face
facecloth
faceless
facet
facial
facil
facilit
facsimil
fact
faction
factoid
factor
factori
factual
faculti
fad
fade
faec
faecal
fag
fahrenheit
fai
fail
failov
failur
fain
faint
fainter
faintest
faintli
fair
fairer
fairest
fairground
fairi
fairli
fairytal
faith
faithfulli
fake
falcon
fall
fallaci
fallback
fallibl
fallopian
fallot
fallout
fallow
fals
falsehood
falsif
falsifi
falter
fame
famili
familiar
famin
famish
famou
famous
fan
fanat
fanci
fang
fanni
fantas
fantasi
fantast
fao
faq
far
farawai
fare
farewel
farfetch
farm
farmer
farmhand
farmhous
farmland
farmwork
farmyard
farrier
farsi
farsight
fart
farth
farther
farthest
fascia
fascin
fascism
fascist
fashion
fast
fasten
faster
fastest
fastfood
fastidi
fat
fatal
fate
father
fatherland
fatherli
fathom
fatigu
fatless
fatten
fatti
faucet
fault
faultfind
faulti
faultili
faultless
faultlessli
fauna
favor
favorit
favour
favourit
fawn
fbi
fcc
fda
fe
fealti
fear
fearfulli
fearless
fearlessli
fearsom
feasibl
feast
feat
feather
featur
febril
februari
fecal
fece
fed
feder
federalist
fedora
fee
feebl
feebli
feed
feedback
feeder
feel
feeler
feign
feisti
feldspar
felic
felicit
felin
fell
fellow
fellowship
felon
feloni
fema
femal
femin
feminin
feminist
femor
femur
fen
fenc
fend
fender
feral
ferment
fermion
fern
feroc
feroci
ferri
ferrit
ferritin
ferromagnet
ferrou
fertil
fertilis
fervent
fervor
fess
festiv
fet
fetal
fetch
fete
feticid
fetter
fetu
fetus
feud
feudal
fever
feverish
fewer
fewest
fianc
fiance
fiasco
fiat
fib
fibber
fiber
fibonacci
fibr
fibreglass
fibril
fibrin
fibroblast
fibrosi
fibrou
fibula
fickl
fiction
fictiti
ficu
fiddl
fiddli
fidel
fidget
fidgeti
fiduciari
field
fieldwork
fiend
fierc
fieri
fiesta
fifo
fifteenth
fifth
fifti
fiftieth
fig
fight
fighter
figur
figurin
fiji
fijian
filament
file
filenam
filesystem
filial
filibust
filipino
fill
filler
fillet
filli
fillip
film
filmi
filmmak
filter
filth
filthi
filtrat
fin
final
financ
financi
finch
find
findabl
finder
fine
finer
finess
finest
finger
fingernail
fingerprint
fingertip
finicki
finish
finit
finland
finn
finnish
fir
fire
firearm
firebal
firefight
fireplac
fireproof
firesid
firewal
firewood
firework
firm
firmament
firmer
firmli
firmwar
first
firstborn
firsthand
firstli
fisc
fiscal
fish
fisher
fisheri
fisherman
fishermen
fishi
fission
fissur
fist
fistula
fit
fitment
fittest
fittingli
fivesid
fix
fixat
fixedli
fixer
fixtur
fizz
fizzi
fizzl
fjord
flab
flabbergast
flabbi
flaccid
flag
flagellum
flagon
flagpol
flagrant
flagrantli
flagship
flagwav
flair
flak
flake
flaki
flambeau
flame
flang
flank
flannel
flap
flare
flash
flashback
flashi
flashlight
flask
flat
flatfish
flatlin
flatmat
flatten
flatter
flatteri
flatworm
flaunt
flavor
flavourless
flaw
flawless
flawlessli
flax
flea
fleck
fledgl
flee
fleec
fleet
fleetingli
flemish
flesh
fleshi
fleshli
flex
flexibl
flexion
flexor
flick
flicker
flier
flight
flightless
flimsi
flinch
fling
flint
flip
flipper
flit
float
flock
floe
flog
flood
floor
floorboard
floorplan
flop
floppi
flora
floral
florenc
floresc
florid
florida
flotat
flotilla
flour
flourish
flourmil
flout
flow
flowchart
flower
flowerb
floweri
flu
fluctuat
flue
fluenci
fluent
fluff
fluffi
fluid
fluke
flummox
flung
flunk
fluor
fluoresc
fluorid
fluorin
fluorit
flurri
flush
fluster
flute
flutter
flux
fly
flyer
flyover
foal
foam
focal
focu
focus
focuss
fodder
foe
foetal
foetu
fog
foggi
foil
foist
folacin
folat
fold
folder
foliag
folic
folio
folk
folklor
folklorist
folktal
folli
follicl
follicular
follow
followup
fond
fondl
fondli
font
fontanel
food
foodchain
foodpip
foodstuff
fool
foolhardi
foolish
foolishli
foolproof
foot
footag
footbal
footbridg
footer
foothil
foothold
footi
footman
footnot
footpath
footprint
footrest
footsoldi
footstep
footstool
footwear
fop
forag
forai
foramen
foramina
forbear
forbid
forc
forcefulli
forcibl
ford
fordabl
fore
forearm
forebear
forebod
forebrain
forecast
forefath
forefing
forefront
forego
foregon
foreground
forehead
foreign
foreman
foremost
forenoon
forens
forepart
forerun
forerunn
foresaw
forese
foreseen
foreshadow
foreshor
foresight
forest
forestal
foretel
forethought
foretold
forev
forewarn
foreword
forfeit
forfeitur
forg
forgav
forger
forgeri
forget
forgiv
forgiven
forgo
fork
forlorn
form
formal
format
former
formerli
formic
formid
formless
formosa
formul
formula
forsak
forsaken
forsooth
fort
forth
forthcom
forthright
forthwith
forti
fortieth
fortif
fortifi
fortitud
fortnight
fortnightli
fortress
fortuit
fortun
fortunetel
forum
forward
fossa
fossil
foster
foul
found
foundat
founder
foundri
fountain
fourfold
fourscor
foursid
fourteenth
fourth
fovea
fowl
fowler
fox
foxhol
foxi
foxtrot
foyer
fraction
fractur
fragil
fragment
fragmentari
fragranc
fragrant
frai
frail
frailti
frame
framer
framework
franc
franchiz
franco
francophon
frank
frankli
frantic
frat
fratern
fraud
fraudster
fraudul
fraught
freak
freaki
freakish
freckl
free
freed
freedman
freedmen
freedom
freeform
freehanded
freehandedli
freehold
freelanc
freeli
freeload
freeman
freemen
freer
freestand
freewai
freewar
freez
freezer
freight
freighter
french
frenchman
frenzi
frequenc
frequent
fresco
fresh
freshen
freshli
freshman
freshwat
fret
fretboard
fretfulli
freud
freudian
fri
friar
friari
friction
frictionless
fridai
fridg
friend
friendless
friendli
friendship
frigat
fright
frighten
frightfulli
frigid
frill
fring
frivol
frizz
frizzi
frock
frog
frogman
frolic
frond
front
frontag
frontal
frontend
frontier
frontiersman
frontmost
frontward
frost
frostbit
frosti
froth
frown
fructos
frugal
fruit
fruitless
fruitlessli
fruitston
frustrat
fry
fsh
ftc
ftp
fuel
fuell
fugit
fulcrum
fulfil
full
fuller
fullest
fulli
fumbl
fume
fun
function
functionalist
functionari
fund
fundament
funder
fundraiz
funer
funfair
fungal
fungi
fungicid
fungu
funnel
funni
funnili
funnyman
fur
furi
furiou
furious
furlong
furlough
furnac
furnish
furnitur
furor
furri
furrow
further
furthermor
furthest
furuncl
fuse
fusion
fuss
fussi
futil
futon
futur
futurist
fuzz
fuzzi
ga
gab
gaba
gabl
gabriel
gad
gadget
gadoid
gaelic
gaff
gaffer
gag
gage
gaggl
gai
gaieti
gaili
gain
gait
gal
gala
galact
galactos
galahad
galaxi
gale
galilean
galileo
gall
gallant
gallantli
gallantri
gallbladd
gallei
galleri
gallic
gallon
gallop
gallow
gallston
galvan
galvanomet
gam
gambl
gambler
game
gamepad
gamer
gamet
gametophyt
gamma
gammon
gamp
gamut
gan
gander
gandhi
gang
ganglia
ganglion
gangren
gangster
gangwai
ganja
gao
gaol
gap
gape
gar
garag
garb
garbag
garbl
garden
garfish
gargantuan
garish
garland
garment
garner
garnish
garret
garrison
gase
gaseou
gash
gasket
gasolin
gasp
gass
gastric
gastriti
gastroenter
gastroenterolog
gastroenterologist
gastroesophag
gastrointestin
gat
gate
gateau
gatewai
gather
gator
gatt
gaug
gaul
gaunt
gauntlet
gaussian
gauz
gave
gawain
gawk
gawp
gaze
gazel
gazett
gcc
gcse
gdp
gear
gearbox
gearwheel
geek
gees
geiger
gel
gelatin
geld
gem
gemston
gen
gendarmeri
gender
gene
genealog
gener
genera
generos
genesi
genet
genial
genit
genitalia
genitourinari
geniu
genoa
genocid
genom
genotyp
genr
gent
genteel
gentil
gentl
gentleman
gentlemen
gentlewoman
gentlewomen
gentli
gentri
genu
genuflect
genuin
geograph
geographi
geoloc
geolog
geologi
geologist
geometr
geometri
geospati
geostationari
geotherm
geriatr
germ
german
germani
germicid
germin
gerund
gestalt
gestat
gestur
get
getawai
gettysburg
getup
geyser
ghana
ghanaian
ghastli
gherkin
ghetto
ghost
ghostli
ghoulish
giant
gibberish
gibbon
gibraltar
giddi
gift
gig
gigabit
gigahertz
gigant
giggl
gild
gill
gilt
gimmick
gin
ginger
gingerbread
gingeri
gingerli
gingiv
gingiva
gini
ginorm
girder
girdl
girl
girlfriend
girlhood
girli
girth
gist
git
give
giver
gizmo
glacial
glacier
glad
glade
gladiat
gladli
glanc
gland
glandular
glare
glass
glasshous
glassi
glasslik
glaucoma
glaze
gleam
glean
glee
gleefulli
glen
glia
glial
glide
glider
glimmer
glimps
glint
glioma
glisten
glitch
glitchi
glitter
gloam
gloat
glob
global
globe
globin
globul
globular
globulin
glomerular
glomeruli
glomerulonephr
glomerulu
gloom
gloomi
gloomili
gloop
gloopi
glori
glorifi
gloriou
gloss
glossal
glossari
glossi
glossopharyng
glove
glow
glower
glu
glucagon
glucocorticoid
glucos
glue
gluei
glum
glut
glutam
glutamin
gluten
glutton
gluttoni
glycaem
glycem
glycerin
glycerol
glycin
glycogen
glycolysi
glycolyt
glycoprotein
glyph
gmo
gmt
gnasher
gnat
gnaw
gnome
gnu
go
goad
goal
goali
goalkeep
goat
goate
gob
gobbl
gobbledygook
gobbler
gobi
goblet
goblin
gobsmack
god
goddess
godless
godli
godlik
godpar
godsend
goer
goggl
goiter
gold
golden
golf
golfer
golgi
gonad
gonadotropin
gone
gong
gonococc
gonorrhea
gonorrhoea
goo
good
goodby
goodli
goodlook
goodwil
gooei
goof
goofi
googl
goos
gop
gopher
gorbachev
gore
gorg
gorgeou
gorgeous
gori
gorilla
gosh
gospel
gossip
gothic
gotten
gourd
gout
gover
govern
government
governor
governorship
gown
gp
gpa
gpo
grab
grabbi
grace
gracefulli
gracil
graciou
gracious
grad
gradat
grade
gradient
gradual
graduat
graffiti
graft
grafter
grai
grain
graini
gram
gramm
gramma
grammar
grammarian
grammat
gramophon
gramp
gran
granari
grand
grandad
grandchild
grandchildren
granddad
granddaught
grandeur
grandfath
grandkid
grandma
grandmoth
grandpa
grandpar
grandson
grandstand
grang
granit
granni
grant
grante
grantor
granul
granular
granuloma
granulomat
grape
grapevin
graph
graphem
graphic
graphit
grappl
grasp
grass
grasshopp
grassi
grassland
grassroot
grate
gratefulli
grati
gratif
gratifi
gratitud
gratuit
gratuiti
grave
gravel
gravelli
graveyard
gravi
gravid
gravit
graviti
graze
grazier
greas
greasi
great
greater
greatest
greatli
grecian
greec
greed
greedi
greek
green
greenback
greener
greeneri
greenhous
greeni
greenish
greenlit
greenwich
greenwood
greet
gregari
gregorian
grei
grenad
grenada
greyhound
greyish
grid
griddl
gridlock
grief
griev
grievanc
grievou
griffin
grill
grim
grimac
grime
grimi
grimli
grin
grind
grinder
grindston
grip
gripe
gripp
gristl
gristli
grit
gritti
grizzli
groan
grocer
groceri
groin
groom
groov
grope
gross
grossli
grot
grotesqu
grotto
ground
groundbreak
groundfish
groundnut
groundskeep
groundwat
groundwork
group
groupi
grous
grout
grove
grovel
grow
grower
growl
grownup
growth
grub
grubbi
grudg
grudgingli
gruel
gruell
gruesom
gruff
grumbl
grumpi
grunt
guam
guanin
guano
guarante
guarantor
guard
guardedli
guardian
guardianship
guardpost
guardsman
guatemala
guatemalan
gubernatori
guernsei
guerrilla
guess
guesswork
guest
guesthous
gui
guid
guidanc
guidebook
guidelin
guil
guild
guillotin
guilt
guilti
guiltless
guin
guinea
guis
guitar
guitarist
gulag
gulch
gulf
gull
gullet
gulli
gullibl
gulp
gum
gummi
gumption
gun
gundog
gunfir
gung
gunk
gunman
gunmen
gunpowd
gunshot
guru
gush
gust
gustatori
gusti
gusto
gut
gutless
gutsi
gutter
guyana
guzzl
guzzler
gym
gymnast
gymnosperm
gynecolog
gypsi
gypsum
gyrat
gyre
gyru
gzip
habit
habitat
habitu
hack
hackabl
hacker
haddock
hade
hadron
haem
haematit
haematolog
haematopoiet
haemoglobin
haemolyt
haemophilia
haemorrhag
haemostasi
hag
haggard
haggl
hagu
hai
hail
hailston
hair
haircut
hairdo
hairdress
hairi
hairless
hairlik
hairlin
hairpiec
hairstyl
hairstylist
haiti
haitian
hajj
halberd
hale
half
halfwai
halid
halitosi
hall
hallmark
hallo
hallow
hallucin
hallux
hallwai
halo
halogen
halt
halter
halv
ham
hamburg
hame
hamilton
hamlet
hammer
hamper
hamster
han
hand
handbag
handbook
handcart
handcraft
handcuf
handcuff
handgun
handheld
handi
handicap
handicraft
handili
handiwork
handkerchief
handl
handler
handmad
handout
handov
handpick
handrail
handset
handshak
handsom
handwork
handwrit
handwritten
handyman
hang
hanger
hangout
hank
hanker
hanki
hap
haphazard
haphazardli
hapless
haploid
happen
happenst
happi
happier
happiest
happili
har
harangu
harass
harbing
harbor
hard
hardback
harden
harder
hardest
hardhat
hardhead
hardi
hardli
hardon
hardship
hardwar
hardwear
hardwood
hardwork
hare
harem
haricot
harm
harmfulli
harmless
harmlessli
harmon
harmoni
harp
harper
harpist
harpoon
harri
harridan
harrow
harsh
harshli
hart
harvard
harvest
hash
hashtag
hassl
hast
hasten
hasti
hastili
hat
hatch
hatchback
hatchet
hate
hatr
haughti
haul
haulag
haulier
haunch
haunt
havana
haven
havoc
haw
hawaii
hawaiian
hawk
hawker
hawser
hawthorn
hayfev
hayloft
haymak
haystack
haywir
hazard
haze
hazel
hazelnut
hazi
hazili
hdl
head
headach
headcount
headdress
header
headfirst
headgear
headlamp
headland
headless
headlic
headlight
headlin
headlong
headmast
headon
headquart
headrest
headroom
headscarf
headston
headstrong
headteach
headwai
headwear
headword
heal
healer
health
healthcar
healthi
healthier
healthwiz
heap
hear
heard
hearer
hearken
hearsai
heart
heartach
heartbeat
heartbreak
heartburn
hearten
heartfelt
hearth
hearti
heartili
heartland
heartless
heartlessli
heat
heatedli
heater
heath
heathen
heathenish
heather
heatstrok
heatwav
heav
heaven
heavenli
heavi
heavier
heaviest
heavili
hebdomad
hebrew
heckl
hectar
hectic
hector
hedg
hedon
heed
heel
heft
hefti
hegemoni
hei
heifer
height
heighten
heir
heiress
heirloom
heist
heldout
heliac
helic
helicopt
heliocentr
helium
helix
hell
hellen
hellenist
hellespont
hellfir
hellish
hello
helm
helmet
helminth
helmsman
help
helpdesk
helper
helpless
helplin
helpmat
hem
hemangioma
hemat
hematopoiet
hematuria
heme
hemiparesi
hemipleg
hemiplegia
hemispher
hemlock
hemochromatosi
hemodialysi
hemoglobin
hemolysi
hemolyt
hemophilia
hemorrhag
hemp
hen
henc
henceforth
henceforward
henna
hep
heparin
hepat
hepatocellular
hepatocyt
hepatolog
hepatomegali
her
herald
herb
herbal
herbarium
herbicid
hercul
herd
herder
herdsman
hereaft
herebi
hered
hereditari
herein
heresi
heret
heretofor
herit
heritag
herm
hermaphrodit
hermeneut
hermit
hermitag
hernia
herniat
hero
heroic
heroin
heroism
herp
herr
hertz
hesit
hesitantli
het
heterogen
heterosexu
heterozyg
heurist
hew
hewn
hex
hexadecim
hexagon
heydai
hh
hi
hiatu
hibern
hick
hide
hideawai
hideou
hideout
hierarch
hierarchi
high
highbrow
higher
highest
highland
highli
highlight
highwai
highwayman
hijab
hijack
hike
hiker
hilar
hilari
hill
hillbilli
hilli
hillock
hillsid
hilltop
hilt
himalayan
hind
hindbrain
hinder
hindi
hindmost
hindranc
hindsight
hindu
hinduism
hing
hint
hinterland
hip
hipbon
hippi
hippocampu
hire
hirer
hiroshima
hirsut
hispan
hiss
histamin
histiocytosi
histogram
histolog
histon
histor
histori
historian
hit
hitch
hitchhik
hither
hitherto
hitler
hitman
hitter
hiv
hive
hiya
hmrc
hoard
hoarder
hoars
hoax
hob
hobb
hobbi
hobbl
hobbyist
hobo
hock
hockei
hodgkin
hoe
hog
hoist
hol
hold
holdal
holder
holdup
hole
holei
holi
holidai
holidaymak
holist
holland
holler
holli
hollow
hollywood
holm
holocaust
holocen
homag
home
homebound
homecom
homegrown
homei
homeland
homeless
homelik
homeomorph
homeostasi
homeostat
homepag
homer
homesick
homestead
hometown
homeward
homework
homicid
homili
hominid
hominin
hominoid
homo
homogen
homolog
homonym
homophon
homosexu
homotopi
homozyg
hone
honei
honest
honesti
honestli
honeybe
honk
honolulu
honor
honorari
honore
honorif
honour
hooch
hood
hoodwink
hoof
hook
hooker
hookworm
hooligan
hoop
hoot
hooter
hoover
hop
hope
hopefulli
hopeless
hopelessli
hopper
horac
hord
horizon
horizont
hormon
horn
hornet
horni
horologist
horoscop
horribl
horrid
horrif
horrifi
horror
hors
horseback
horsedrawn
horseman
horsemen
horsepow
horsesho
horticultur
horticulturist
hose
hosepip
hosieri
hospic
hospit
host
hostag
hostel
hostess
hostil
hostnam
hot
hotel
hotfix
hothead
hothous
hotkei
hotli
hotplat
hotter
hottest
hotti
hound
hour
hourli
hous
household
housekeep
houseless
housemaid
housewif
housework
hovel
hover
howitz
howl
howler
hq
hr
hrt
html
http
hu
hub
hubbi
hubbl
hubbub
hubri
hud
hue
huff
hug
huge
huguenot
hull
hum
human
humanist
humanitarian
humankind
humanoid
humbl
humeru
humid
humil
humili
humong
humor
hump
humu
hun
hunch
hunchback
hundr
hundredfold
hundredth
hundredweight
hungari
hungarian
hunger
hungri
hunk
hunki
hunt
hunter
huntington
huntsman
hurdl
hurl
hurrah
hurri
hurrican
hurriedli
hurt
husband
husbandman
husbandri
hush
husk
huski
huss
hustl
hut
hutch
hyalin
hybrid
hydrant
hydrargyrum
hydrat
hydraul
hydrocarbon
hydrocephalu
hydrochlor
hydrocortison
hydrogen
hydrolas
hydrolysi
hydronephrosi
hydrop
hydrophil
hydrophob
hydrophobia
hydrostat
hydroxi
hydroxid
hydroxyl
hygien
hymenoptera
hymn
hype
hyper
hyperact
hyperbol
hyperborean
hypercalcemia
hypercholesterolemia
hyperglycaem
hyperglycaemia
hyperglycemia
hyperhidrosi
hyperinfl
hyperkalaemia
hyperlink
hypernym
hypernymi
hyperparamet
hyperparathyroid
hyperpigment
hyperplasia
hypersensit
hypertens
hypertext
hyperthermia
hyperthread
hyperthyroid
hypertonia
hypertrophi
hypha
hyphen
hypnosi
hypnot
hypnotist
hypo
hypocrisi
hypocrit
hypoderm
hypoglycaemia
hypoglycemia
hypogonad
hypophysi
hypopigment
hypoplasia
hypospadia
hypotens
hypothalam
hypothalamu
hypothermia
hypothes
hypothesi
hypothet
hypothyroid
hypotonia
hypotrophi
hypoxia
hyster
hysterectomi
hysteria
hz
iaea
ib
iberian
ibrd
ibuprofen
ic
icao
icc
iceberg
icebox
icecap
icefield
iceland
ichthyosi
ici
icicl
icili
icon
icteru
icu
id
idaho
idea
ideal
idealist
ideat
ident
identif
identifi
ideolog
ideologu
idioci
idiom
idiomat
idiopath
idiosyncrat
idiot
idl
idli
idol
idolat
idolatri
idp
idyl
ie
ifc
iffi
ig
iga
igg
igm
ignit
ignor
iii
ileal
ileiti
ileum
iliac
ilium
ill
illeg
illegitim
illicit
illicitli
illiter
illiteraci
illog
illumin
illus
illusionist
illusori
illustr
illustri
ilo
imag
imageri
imagin
imaginari
imago
imam
imbal
imbalanc
imbecil
imbib
imbu
imf
imit
immacul
imman
immateri
immatur
immeasur
immedi
immens
immers
immigr
immin
immobil
immobl
immoder
immol
immor
immort
immov
immun
immunocomprom
immunodefici
immunoglobulin
immunolog
immunosuppress
immunotherapi
immut
imo
imp
impact
impair
impal
impart
imparti
impass
impati
impeach
impecc
imped
impedi
impel
impend
impenetr
imper
impercept
imperfect
imperfectli
imperi
imperialist
imperil
imperish
imperman
imperson
impertin
impervi
impetu
imping
impiou
impish
implant
implaus
implement
impli
implic
implicit
implicitli
implor
impolit
import
importantli
impos
imposit
imposs
impost
impostor
impot
impound
impoverish
impract
impractic
imprec
imprecis
impregn
impress
impressionist
imprint
imprison
improb
impromptu
improp
improperli
improprieti
improv
imprud
impud
impuls
impun
impur
imput
in
inabl
inaccess
inaccur
inaccuraci
inact
inactiv
inadequ
inadequaci
inadmiss
inadvert
inadvis
inanim
inappropri
inattent
inaud
inaugur
inboard
inborn
inbound
inbox
inbuilt
inc
inca
incalcul
incandesc
incant
incap
incapac
incapacit
incarcer
incarn
incendiari
incens
incent
incept
incess
incessantli
inch
incid
incident
inciner
incis
incisor
incit
inclement
inclin
includ
inclus
incognito
incoher
incom
incompat
incompet
incomplet
incomprehens
inconceiv
inconclus
inconsequenti
inconsider
inconsist
inconspicu
inconst
incontin
inconveni
incoordin
incorpor
incorrect
incorrectli
incorrupt
increas
increasingli
incred
increment
incrimin
incub
incumb
incur
incurs
inde
indebt
indebted
indec
indecipher
indecis
indecompos
indefinit
indemn
indemnifi
indent
indentur
independ
indescrib
indestruct
indetermin
index
indi
india
indian
indic
indict
indiffer
indig
indigen
indigest
indign
indigo
indirect
indirectli
indiscrimin
indispens
indispos
indisput
indistinct
indistinctli
indistinguish
individu
individualist
indivis
indol
indonesia
indonesian
indoor
indu
indubit
induc
induct
inductor
indulg
industri
industrialist
indwel
inebri
ineffect
ineffectu
inefficaci
ineffici
inelast
inept
ineptitud
inequ
inequit
inert
inerti
inertia
inescap
inessenti
inevit
inexact
inexcus
inexhaust
inexpens
inexperi
inexperienc
inexplic
inexpress
infal
infam
infami
infanc
infant
infantil
infantri
infantryman
infarct
infatu
infeas
infect
infecti
infer
inferenti
inferior
infern
inferno
infertil
infest
infidel
infiltr
infin
infinit
infinitesim
infirm
infirmari
infix
inflam
inflamm
inflammatori
inflat
inflationari
inflect
inflex
inflict
infloresc
inflow
influenc
influenti
influenza
influx
info
inform
infra
infract
infrar
infrastructur
infrequ
infring
infuri
infus
ingeni
ingenu
ingest
ingot
ingr
ingrain
ingrat
ingredi
ingress
inguin
inh
inhabit
inhal
inher
inherit
inheritor
inhibit
inhibitor
inhospit
inhuman
inim
iniqu
init
initi
initial
initialis
inject
injunct
injur
injuri
injustic
ink
inki
inkjet
inkl
inlai
inlaid
inland
inlet
inmat
inmost
inn
innard
innat
inner
innermost
innkeep
innoc
innocu
innov
innumer
inocul
inoffens
inop
inordin
inorgan
inpati
input
inquest
inquir
inquiri
inquisit
insan
inscrib
inscript
insect
insecticid
insecur
insemin
insens
insensit
insepar
insert
inshor
insid
insidi
insight
insignia
insignific
insincer
insinu
insipid
insist
insol
insolubl
insolv
insomnia
insomniac
inspect
inspector
inspir
inst
instabl
instal
instanc
instant
instantan
instanti
instantli
instead
instep
instig
instil
instinct
instinctu
institut
instruct
instructor
instrument
insubordin
insuffer
insuffici
insul
insular
insulin
insult
insur
insurg
insurmount
insurrect
insurrectionari
int
intact
intak
intang
integ
integr
integumentari
intellect
intellectu
intellig
intend
intens
intensif
intensifi
intent
intention
inter
interact
interbreed
interced
intercept
interceptor
intercess
interchang
interconnect
intercontinent
intercost
intercours
interdepend
interdict
interdisciplinari
interest
interestingli
interf
interfac
interfer
interferomet
interferon
intergovernment
interim
interior
interject
interleukin
interlud
intermedi
intermediari
intermiss
intermitt
intermix
intermolecular
intern
internation
interne
internet
interneuron
internship
interoper
interperson
interplai
interplanetari
interpol
interpos
interpret
interraci
interrel
interrog
interrupt
intersect
intersex
interspers
interst
interstellar
interstiti
intertwin
interv
interven
intervent
intervertebr
interview
interviewe
interweav
intestin
intim
intimaci
intimid
intoler
inton
intox
intracellular
intracrani
intract
intramuscular
intranet
intrauterin
intraven
intrepid
intric
intricaci
intrigu
intriguingli
intrins
intro
introduc
introduct
introductori
introspect
introvert
intrud
intrus
intub
intuit
inuit
inund
invad
invalid
invalu
invari
invas
invent
inventor
inventori
invers
invert
invertebr
invest
investig
investor
inveter
invigil
invigor
invinc
inviol
invis
invit
invite
invoc
invoic
invok
involuntari
involuntarili
involv
invulner
inward
inwardli
iodid
iodin
iodis
iodiz
ion
ionia
ionian
ionic
ionis
ioniz
iota
iowa
ipad
iphon
ipo
iq
ir
iran
iranian
iraq
iraqi
irat
ireland
iri
irish
irk
irksom
iron
ironi
ironmongeri
ironwork
iroquoi
irradi
irrat
irration
irreconcil
irredentist
irrefut
irregular
irregularli
irrelev
irrepress
irresist
irrespect
irrespons
irrever
irrevers
irrevoc
irrig
irrit
isaac
isaiah
ischaem
ischem
ischemia
ish
isi
isl
islam
island
islet
ism
isol
isolation
isom
isoniazid
isotop
isra
israel
israelit
issu
issuanc
issuer
istanbul
isthmu
ital
itali
italian
itch
itchi
item
iter
itiner
itinerari
iud
iv
ivf
ivi
ivori
jab
jabber
jack
jackass
jackdaw
jacket
jackpot
jade
jag
jai
jail
jailbird
jailer
jakarta
jam
jamestown
jammi
janitor
januari
japan
japanes
jar
jargon
jaundic
jaunt
java
javelin
jaw
jawbon
jawlin
jazz
jealou
jealousi
jean
jeer
jehovah
jejunum
jel
jelli
jello
jenni
jeopard
jeopardi
jeremiah
jerk
jerki
jerkin
jerri
jersei
jerusalem
jest
jester
jesu
jesuit
jet
jetti
jettison
jew
jewel
jewelleri
jewelri
jewish
jibe
jiffi
jig
jiggl
jigsaw
jihad
jihadist
jilt
jimmi
jingl
jingoism
jingoist
jinx
jitter
jitteri
jizz
job
jobless
jock
jockei
jog
jogger
john
johnni
joi
join
joiner
joint
jointli
joist
joke
jokei
joker
jokingli
jolli
jolliti
jolt
jordan
josh
jostl
jot
jotter
joul
jounc
journal
journalist
journei
journo
joust
jove
jovial
jovian
jowl
joy
joyfulli
joyou
joystick
jp
json
jubil
jubile
juda
judaic
judaism
judea
judg
judgement
judgment
judicata
judici
judiciari
jug
juggernaut
jugular
juic
juici
jul
juli
julian
jumbl
jumbo
jump
jumper
jumpi
junction
junctur
june
jungl
junior
junip
junk
junki
juno
junta
jupit
jurass
juri
jurid
jurisdict
jurisprud
jurist
juror
jurymen
justic
justif
justifi
justli
jut
juvenil
juxtapos
juxtaposit
kaiser
kale
kangaroo
kant
kantian
kaolin
kaput
karat
karst
karyotyp
kayak
kcal
kedg
keel
keen
keenli
keep
keeper
keg
kei
kellogg
keloid
kelp
kelvin
ken
kerat
keratin
keratinocyt
keratoderma
kerb
kernel
kerosen
kestrel
ketchup
ketoacidosi
keton
ketosi
kettl
keyboard
keyn
keynesian
keynot
keypad
keypair
keyston
keyword
kgb
khaki
khalifa
khan
khanat
khrushchev
kibbutz
kick
kickback
kickoff
kid
kidnap
kidnei
kill
killer
kiln
kilo
kilobyt
kilogram
kilomet
kilovolt
kilowatt
kilt
kimberlit
kin
kinas
kind
kinda
kinder
kindergarten
kindheart
kindl
kindli
kindr
kinemat
kinet
king
kingdom
kingli
kingship
kinki
kinsfolk
kinship
kinsman
kinswoman
kiosk
kip
kipper
kiribati
kirk
kismet
kiss
kit
kitchen
kitchenett
kitten
kitti
klan
klaxon
klebsiella
kleenex
klein
klick
km
knack
knacker
knave
knead
knee
kneecap
kneel
knell
knickknack
knife
knight
knighthood
knit
knive
knob
knock
knocker
knockoff
knockout
knoll
knot
knotti
know
knowhow
knowingli
knowledg
knuckl
koran
korea
korean
kosher
kosovo
kpi
kreb
kremlin
kubernet
kudo
kuomintang
kurd
kurdish
kuwait
kuwaiti
kyiv
kyoto
kyphosi
lab
label
labial
labil
labium
labor
laboratori
labori
labour
labyrinth
lac
lace
lacer
lachrym
lack
lacon
lacquer
lacrim
lactas
lactat
lacteal
lactic
lactos
lacuna
lad
ladder
lade
laden
ladi
ladl
ladybird
ladylik
ladyship
lag
lager
laggi
lagoon
lai
laidback
lain
lair
laird
lake
lakesid
lam
lama
lamb
lambast
lambda
lame
lament
lamina
laminar
lamp
lan
lanai
lanc
lancast
land
landbound
lander
landfal
landfil
landform
landhold
landladi
landless
landlin
landlock
landlord
landmark
landmass
landown
landscap
landslid
landslip
lane
languag
languid
lanki
lantern
lao
laotian
lap
laparoscop
laps
laptop
larboard
larceni
lard
lardi
larg
larger
largest
larva
larval
laryng
larynx
laser
lash
lass
lassi
lassitud
lasso
last
lastli
lat
latch
late
latenc
latent
later
latest
latex
lather
latin
latina
latino
latitud
latt
latter
latterli
lattic
latvia
laud
laudabl
laugh
laughabl
laughter
launch
launcher
launchpad
launder
launderett
laundri
laundromat
laureat
laurel
lav
lava
lavatori
lave
lavish
lavishli
law
lawbreak
lawfulli
lawless
lawmak
lawman
lawn
lawsuit
lawyer
lax
laxiti
laybi
layer
layman
layoff
layout
laze
lazi
lazili
lazybon
lb
lcd
ldl
lea
lead
leaden
leader
leaderboard
leadership
leaf
leafi
leafless
leaflet
leagu
leak
leakag
leaki
leakproof
lean
leap
leapt
learn
learnabl
learner
leas
leasehold
leash
least
leather
leatheri
leav
leaver
lebanes
lebanon
lecci
lecher
lectern
lectur
ledg
ledger
lee
leech
leeri
leewai
lefti
leftist
leftmost
leftov
leftw
leftward
leg
legaci
legal
legat
legate
legend
legendari
legibl
legion
legisl
legislatur
legit
legitim
legitimaci
legless
legum
lei
leiden
leishmaniasi
leisur
lem
lemma
lemon
lemonad
len
lend
lender
length
lengthen
lengthi
lengthier
lengthwai
lengthwiz
lenienc
lenient
lenin
leninist
lens
lentil
leo
leonin
leopard
leper
leprosi
lepton
lesbian
lesion
lesotho
less
lesse
lessen
lesser
lesson
lessor
lest
let
letdown
lethal
letharg
lethargi
letter
lettuc
letup
leucocyt
leukaemia
leukemia
leukocyt
levant
levantin
leve
level
lever
leverag
levi
leviathan
levit
levodopa
lewd
lexem
lexer
lexi
lexic
lexicograph
lexicographi
lexicon
lgbt
lhasa
li
liabil
liabl
liais
liaison
liar
libel
liber
liberia
libertarian
liberti
libido
librari
librarian
libretto
libya
libyan
lice
licenc
licens
license
lichen
licit
lick
lid
lidar
lie
lien
lieu
lieuten
life
lifebuoi
lifeform
lifeless
lifelik
lifelong
lifespan
lifestyl
lifetim
lifo
lift
lifter
liftoff
ligament
ligand
light
lightbulb
lighten
lighter
lightest
lighthead
lightheaded
lighthous
lightli
lightn
lightweight
lightyear
lignit
like
likeabl
likelihood
liken
likew
lili
lilo
lilt
lima
limb
limbic
lime
limei
limelight
limeston
limit
limitless
limousin
limp
limpli
linchpin
lincoln
line
lineag
linear
linearli
linen
liner
linesman
ling
linger
lingeri
lingo
lingua
lingual
linguist
link
linkag
linker
linse
lint
linter
linux
lion
lioness
lip
lipas
lipid
lipoprotein
lippi
lipstick
liquefact
liquefi
liqueur
liquid
liquor
lisa
lisbon
list
listen
lister
listless
litani
liter
literaci
literari
literatur
lith
lithium
lithograph
lithospher
lithuania
lithuanian
litig
litr
litter
litterbin
littl
littler
littor
liturgi
livabl
live
liveabl
liveli
livelihood
liven
liver
liveri
liverpool
livestock
livestream
livid
lizard
llvm
lo
load
loader
loaf
loafer
loam
loan
loath
loathsom
loav
lob
lobbi
lobbyist
lobe
lobster
local
locat
loch
lock
lockdown
locker
lockjaw
lockstep
lockup
loco
locomot
locu
locust
lode
lodeston
lodg
lodger
loft
lofti
log
logarithm
logbook
logger
logic
logician
login
logist
logjam
logo
loin
loiter
lolli
london
lone
loneli
loner
lonesom
long
longbow
longer
longest
longev
longitud
longitudin
longlast
longshoreman
longstand
longterm
longwind
loo
look
lookalik
looker
lookout
lookup
loom
looni
loop
loophol
loos
loosen
loot
lop
lopsid
lord
lordli
lordship
lore
lorri
lorryload
lose
loser
loss
lossi
lossmak
lot
lotion
lotteri
lotto
loud
louder
loudli
loudspeak
loung
lous
lousi
lout
lovabl
love
lovei
loveli
lovemak
lover
lovingli
low
lowdown
lower
lowercas
lowermost
lowest
lowland
lowli
lowpaid
loyal
loyalist
loyalti
lozeng
lp
ltd
lube
lubric
lucid
lucif
luck
lucki
luckili
lucr
ludicr
lug
luggag
lull
lumbago
lumbar
lumber
lumberjack
lumen
lumin
luminair
luminari
luminesc
luminos
lump
lumpectomi
lumpi
luna
lunaci
lunar
lunat
lunch
luncheon
lunchtim
lung
lupin
lupu
lurch
lure
lurgi
lurid
lurk
lush
lusitanian
luso
lusophon
lust
luster
lustrou
luther
lutheran
lux
luxembourg
luxuri
ly
lycanthrop
lydian
lye
lymph
lymphadenopathi
lymphat
lymphedema
lymphoblast
lymphocyt
lymphoid
lymphoma
lynch
lynx
lyre
lyric
lyricist
lysi
lysin
lysosom
ma
maam
mac
macabr
macaqu
macau
macaw
macbook
macedonia
macedonian
mach
machin
machinelik
machineri
machinist
macho
macintosh
mack
mackintosh
macro
macrocephali
macrocosm
macroeconom
macromolecul
macrophag
macroscop
macula
mad
madagascar
madam
madden
madder
mademoisel
madest
madhous
madli
madman
madonna
mafia
mag
magazin
maggot
magic
magician
magistr
magma
magnanim
magnat
magnesia
magnesium
magnet
magnetit
magnif
magnifi
magnific
magnitud
magyar
mahogani
maid
maiden
mail
mailer
maim
main
mainfram
mainland
mainli
mainstai
mainstream
maintain
mainten
maiter
maiz
majest
majesti
major
majorli
make
makeov
maker
makeshift
makeup
malabsorpt
malachit
maladi
malai
malaiz
malar
malari
malaria
malawi
malaysia
malaysian
male
malevol
malform
malfunct
malic
malici
malign
mall
mallard
malleabl
mallet
malloc
malnutrit
malpractic
malt
malta
maltes
maltreat
malwar
mam
mama
mamma
mammal
mammalian
mammari
mammogram
mammoth
man
manacl
manag
manageri
manchu
mandarin
mandat
mandatori
mandibl
mandibular
mane
maneuv
manganes
mangl
mangrov
manhattan
manhood
manhunt
mania
maniac
manic
manicur
manifest
manifestli
manifesto
manifold
manioc
manipul
manki
mankind
manli
manlik
manmad
mannequin
manner
mannerli
manoeuvr
manor
manpow
manserv
mansion
manslaught
mantelpiec
mantl
manual
manufactori
manufactur
manumiss
manur
manuscript
mao
maoism
maori
map
mapl
mapmak
mar
marathon
marbl
march
marcher
mardi
mare
margarin
margherita
margin
marguerit
mari
marian
marijuana
marin
marina
marionett
marit
maritim
mark
markdown
markedli
marker
market
marketplac
marksman
markup
marmalad
maroon
marqu
marque
marqui
marri
marriag
marrow
marsh
marshal
marshi
marsupi
mart
martial
martian
martyr
martyrdom
marvel
marx
marxism
marxist
marzipan
mascara
mascot
masculin
mash
masjid
mask
mason
masonri
masquerad
mass
massachusett
massacr
massag
massif
massiv
mast
mastectomi
master
masteri
masterli
mastermind
masterpiec
masterwork
masthead
mastic
mat
match
matcher
matchmak
mate
matei
mater
materi
materialist
materiel
matern
math
mathemat
mathematician
matin
matriarch
matric
matricul
matrimoni
matrix
matron
matt
matter
mattress
matur
maul
mausoleum
mauv
maverick
maw
max
maxilla
maxillari
maxim
maximum
maya
mayan
mayb
maydai
mayhem
mayo
mayonna
mayor
maze
mcdonald
mcg
mdma
mead
meadow
meager
meagr
meal
mean
meander
meanest
meaning
meaningfulli
meaningless
meantim
meanwhil
measl
measur
meat
meatfre
meati
meatless
meatu
mecca
mechan
mechanist
med
medal
medallist
meddl
media
mediaev
medial
median
mediat
medic
medicaid
medicar
medicin
mediev
mediocr
medit
mediterranean
medium
medulla
medullari
medusa
meek
meekli
meet
meg
mega
megabit
megabyt
megacolon
megahertz
megapixel
megawatt
meiosi
melancholi
melanin
melanocyt
melanoma
melatonin
mellitu
mellow
melod
melodi
melon
melt
meltwat
mem
member
membership
membran
meme
memento
memo
memoir
memoirist
memoiz
memor
memoranda
memorandum
memori
memphi
men
menac
menag
menageri
mend
mender
menial
mening
meniscu
menopaus
mens
menstrual
menstruat
mental
mention
menton
mentor
menu
mephistophel
mercantil
mercantilist
mercat
mercenari
merch
merchand
merchant
merci
mercifulli
merciless
mercilessli
mercuri
mere
merg
merger
meridian
meridion
merino
merit
meritori
merl
merlin
merri
merrili
merriment
mesencephalon
mesh
mesial
mesmer
mesoderm
mesopotamia
mesopotamian
mess
messag
messeng
messi
messiah
metabol
metacarp
metadata
metal
metallurg
metallurgi
metalwork
metamorphos
metamorphosi
metaphas
metaphor
metaphys
metaphysician
metastasi
metastat
metatars
meteor
meteorit
meteoroid
meteorolog
meter
metformin
meth
methamphetamin
methan
methanogen
methanol
methionin
method
methodist
methodolog
methyl
methylmercuri
meticul
metr
metric
metro
metrolog
metropoli
metropolitan
mettl
mexican
mexico
mfa
mhz
mic
mica
micawb
michigan
mickei
micro
microb
microbi
microbiolog
microblog
microcephali
microchip
microcircul
microcontrol
microeconom
microfich
microfilm
microgram
micromet
micron
micronutri
microorgan
micropeni
microphon
microprocessor
microscal
microscop
microscopi
microtubul
microvascular
microwav
micturit
mid
midafternoon
midbrain
middai
middl
middleman
middlewar
mideast
midfield
midget
midlin
midnight
midpoint
midriff
midsect
midshipman
midsiz
midst
midsumm
midwai
midweek
midwest
midwestern
midwif
midyear
mighti
mightili
migrain
migrant
migrat
migratori
mikado
mike
mil
miladi
milan
mild
milder
mildest
mildew
mildli
mile
mileag
mileston
milieu
milit
militar
militari
militia
milk
milki
milkman
milkshak
mill
millennium
miller
millet
milli
milliard
milligram
millilit
millimet
million
millionair
millionth
millisecond
millston
mime
mimic
mimick
mimicri
min
minaret
minc
mind
minder
mindless
mindset
mine
miner
minerva
minework
ming
mingl
mini
miniatur
minibeast
minibu
minicab
minim
minimum
minion
miniscul
miniskirt
minist
ministeri
ministri
ministrok
mink
minneapoli
minnesota
minor
minster
minstrel
mint
minu
minuscul
minut
minutia
miocen
miracl
miracul
mirag
mire
mirror
mirth
misappli
misappropri
misbehav
misbehavior
miscarri
miscarriag
miscellan
mischief
mischiev
miscibl
misconcept
misconduct
misconstru
misde
misdemeanor
miser
miseri
miserli
misfit
misfortun
misgiv
misguid
mishandl
mishap
misinform
misinterpret
misjudg
misl
mislai
mislaid
mislead
mismanag
mismatch
misogyni
misplac
misprint
misread
misrememb
misrepres
misrepresent
miss
misshapen
missil
mission
missionari
mississippi
missiv
missouri
misspel
missu
mist
mistak
mistakenli
mister
misti
mistral
mistreat
mistress
mistrust
misunderstand
misunderstood
misus
mit
mite
mitig
mitochondri
mitochondria
mitochondrion
mitosi
mitot
mitr
mitral
mitt
mitten
mix
mixer
mixtur
mixup
mlb
mm
mmhg
mnemon
moan
moat
mob
mobil
mobster
moccasin
mock
mockeri
mockingli
mockup
mod
modal
mode
model
moder
modern
modernist
modest
modesti
modestli
modif
modifi
modish
modul
modular
modulo
modulu
moggi
mogul
moham
moieti
moist
moisten
moistur
moisturis
mol
molar
molass
mold
moldova
moldovan
mole
molecul
molecular
molest
moll
molli
mollifi
mollusc
mollusk
molten
molybdenum
mom
moment
momentari
momentarili
momentum
mommi
mon
mona
monaco
monarch
monarchi
monast
monasteri
monaur
mondai
monei
monetari
monetarili
moneylend
moneymak
moneyw
mongol
mongolia
mongolian
mongrel
monik
monitor
monk
monkei
monkish
mono
monochromat
monoclon
monocyt
monoglot
monogram
monograph
monolingu
monolith
monom
mononuclear
mononucleosi
monophon
monopol
monopoli
monopolist
monosaccharid
monoton
monotoni
monoxid
monozygot
monsieur
monsoon
monster
monstrou
mont
month
monthli
montserrat
monument
moo
mood
moodi
moon
moonland
moonlight
moonshin
moor
moorish
moorland
moos
moot
mop
mope
morain
moral
moralist
moratorium
morbid
moreov
morn
moroccan
morocco
moron
moros
morph
morphem
morphin
morpholog
morrow
mors
morsel
mortal
mortar
mortgag
mortif
mortifi
mosaic
moscow
mose
mosei
moslem
mosqu
mosquito
moss
mossi
mostli
mot
motel
moth
mother
motherhood
motherland
motherli
motif
motil
motion
motionless
motiv
motlei
motoneuron
motor
motorbik
motorcar
motorcycl
motorcyclist
motorhom
motorist
motorwai
motto
mould
moulder
mouldi
moult
mound
mount
mountain
mourn
mous
mouser
mousi
moustach
mouth
mouthpart
mouthwat
movabl
move
moveabl
movement
mover
movi
mow
mower
mown
mozzarella
mozzi
mp
mph
mr
mri
mrna
mrsa
ms
msg
mt
mu
muck
mucki
mucos
mucosa
mucou
mucu
mud
mudbrick
muddi
muddl
muff
muffin
muffl
muffler
mug
mugger
muggi
mughal
muhammad
mulberri
mulct
mule
mulish
mull
multicellular
multicolor
multicultur
multidimension
multiethn
multifacet
multilater
multilingu
multimedia
multin
multipl
multiplex
multipli
multiprocess
multipurpos
multitask
multithread
multitud
multivari
multivers
mum
mumbai
mumbl
mummi
mump
munch
munchi
mundan
municip
munit
munro
muon
mural
murder
murida
murin
murk
murki
murmur
muscl
muscli
muscovit
muscular
musculatur
musculoskelet
muse
museum
mush
mushi
mushroom
music
musician
musk
musket
muslim
muslin
muss
mussel
mustard
muster
mutabl
mutagen
mutant
mutat
mute
mutex
mutil
mutin
mutini
mutt
mutter
mutton
mutual
mutualist
muzzl
mvp
myalgia
myanmar
myasthenia
mycelium
mycobacterium
mycoplasma
mycosi
mycot
myelin
myeloid
myeloma
myocardi
myocardium
myoclonu
myopath
myopathi
myopia
myopic
myosin
myoton
myotonia
myriad
myrmecolog
mysql
mysteri
mystic
mystifi
myth
mythic
mytholog
myxoedema
na
nab
nad
nada
naevu
naff
nafta
nag
nai
nail
naiv
naiveti
nake
naked
name
nameless
namespac
namibia
namibian
nan
nana
nanna
nanni
nanomet
nanosecond
nap
nape
napkin
napoleon
nappi
nara
narc
narciss
narcissist
narcolepsi
narcot
nari
nark
narr
narrat
narrow
narrowboat
narrowli
narrowmind
nasa
nasal
nascent
nashvil
nasopharyng
nasopharynx
nassau
nasti
nastiest
nastili
natal
nation
nationalist
nationwid
nativ
nato
natter
natur
naturalist
naught
naughti
nausea
nauseat
nauseou
nautic
naval
navel
navi
navig
navvi
nazareth
nazi
nazism
nba
nco
neanderth
near
nearbi
nearer
nearest
nearli
nearsight
nearsighted
neat
neaten
neatli
neb
nebraska
nebula
necess
necessari
necessarili
necessit
neck
neckband
necklac
neckti
necrosi
nectar
need
needi
needl
needless
needlessli
needlework
neg
negat
neglect
neglig
negoti
negro
neighbor
neighborhood
neighbourhood
nematod
nemesi
neo
neoclass
neocortex
neolith
neon
neonat
neoplasia
neoplasm
neoplast
nephew
nephrit
nephriti
nephrolog
nephron
nephropathi
nephrot
nepot
neptun
nerd
nerv
nervou
nervous
ness
nest
nestor
net
netherland
nett
nettl
network
neural
neurit
neuro
neuroblastoma
neurodiverg
neurofibromatosi
neurolog
neurologist
neuromuscular
neuron
neuropathi
neurosci
neurotoxin
neurotransmitt
neuter
neutral
neutrino
neutron
neutropenia
neutrophil
never
neverend
nevertheless
nevi
nevu
new
newbi
newborn
newcom
newer
newest
newli
newlyw
newscast
newsi
newslett
newsman
newspap
newspaperman
newsread
newsroom
newt
newton
newtonian
next
nexu
ngo
ngram
nh
niacin
nib
nibbl
nicaragua
nicaraguan
nice
nicer
niceti
nich
nick
nickel
nicker
nicknam
nicotin
niec
niff
nigeria
nigger
nigh
night
nightclub
nightfal
nightingal
nightli
nightmar
nighttim
nigra
nihil
nihilist
nike
nil
nile
nimbl
nimbu
nineteenth
nineti
ninth
nip
nipper
nippi
nippl
nippon
nirvana
nit
nitrat
nitric
nitrogen
nixon
nlp
noaa
noah
nob
nobel
nobil
nobl
nobleman
nobler
noblest
noblewoman
nobli
nobodi
nocturn
nod
nodal
node
nodul
noel
noetic
noggin
nois
noiseless
noiselessli
noisi
noisili
nomad
nomenclatur
nomin
nomine
non
nonag
nonalign
nonattend
nonbeliev
nonbinari
nonblock
nonc
noncanc
noncancer
nonchalantli
nonchristian
noncler
noncombat
noncompli
noncontinu
noncrimin
nondigit
nondisjunct
none
nonent
nonetheless
nonexist
nonfigur
nonfunct
nongovernment
nonhuman
nonintervent
noninvert
nonjew
nonjewish
nonlinear
nonliter
nonliv
nonmet
nonmetal
nonmilitari
nonn
nonnumer
nonpartisan
nonpay
nonphys
nonpolar
nonprescript
nonprofession
nonprofit
nonproprietari
nonreligi
nonrepresent
nonresid
nonsens
nonspecif
nonstandard
nonsteroid
nonstop
nontox
nontranspar
nonviol
nook
noon
noontim
noos
nope
noradrenalin
nordic
norepinephrin
norm
normal
normalci
norman
nors
norseman
north
northeast
northeastern
northerli
northern
northernmost
northman
northward
northwest
northwestern
norvegicu
norwai
norwegian
nose
nosed
nosei
nosh
nosi
nostalg
nostalgia
nostril
notabl
notari
notat
notch
note
notebook
notecas
notepad
noteworthi
noth
nothing
notic
notif
notifi
notion
notochord
notori
notorieti
notwithstand
nou
nought
noun
nourish
nova
novel
novelist
novelti
novemb
novic
nowadai
nowher
nowt
noxiou
nozzl
nsaid
nsc
nuanc
nub
nuclear
nucleat
nuclei
nucleic
nucleobas
nucleon
nucleosid
nucleosom
nucleotid
nucleu
nuclid
nude
nudg
nuditi
nugget
nuisanc
nuke
null
nullifi
numb
number
numer
numeraci
numpti
nun
nunneri
nuptial
nurs
nurseri
nurtur
nut
nutcas
nutrient
nutrit
nutriti
nutritionist
nutshel
nutter
nylon
nymph
nystagmu
oa
oaf
oak
oap
oar
oasi
oat
oath
oatmeal
obedi
obei
obeis
obes
object
objection
objector
oblat
oblig
obligatori
obliqu
obliter
oblivi
oblivion
oblong
obnoxi
obscen
obscur
obsequi
observ
observatori
obsess
obsolesc
obsolet
obstacl
obstetr
obstin
obstruct
obtain
obviou
obvious
occas
occasion
occid
occident
occipit
occiput
occlus
occult
occup
occupi
occur
occurr
ocean
ochr
oclock
octal
octet
octob
octogenarian
octopu
ocular
oculomotor
od
odd
oddbal
odditi
oddli
odin
odiou
odomet
odor
odour
odyssei
oedema
oesophag
oesophagu
oestrogen
offal
offenc
offend
offens
offer
offhand
offic
officehold
offici
officialdom
offlin
offload
offset
offshoot
offshor
offsit
offspr
offtrack
oft
often
oftentim
ogl
ogr
oh
ohio
ohm
oil
oilfield
oili
oink
ointment
okai
oklahoma
old
olden
older
oldest
oldfashion
olfact
olfactori
oligarch
oligarchi
oligopoli
oliv
olymp
olympu
oman
omb
ombudsman
omega
omelett
omen
omin
omiss
omit
omnibu
omnipot
omnipres
omnivor
omphalocel
on
oncolog
oncologist
oner
oneself
onesid
onetim
onewai
ongo
onion
onlin
onlook
onset
onsit
onslaught
ontario
ontim
ontogeni
ontolog
onu
onward
oocyt
oodl
oolong
oomph
oop
oophorectomi
ooz
op
opac
opacif
opalesc
opaqu
opcod
opcw
open
openair
openli
openmind
oper
opera
operand
operon
ophthalm
ophthalmolog
ophthalmoplegia
opiat
opinion
opioid
opium
oppon
opportun
opportunist
oppos
opposit
oppress
oppressor
opt
optic
optician
optim
optimist
optimum
option
opu
opul
or
oracl
oral
orang
orangutan
orat
orator
oratori
orb
orbit
orchard
orchestr
orchestra
orchid
ordain
ordeal
order
orderli
ordin
ordinari
ordinarili
ordnanc
oregon
organ
organel
organis
organiz
orgasm
orient
orific
origin
orion
ornament
ornat
ornithin
ornitholog
oropharyng
oropharynx
orphan
orphanag
orthodontist
orthodox
orthodoxi
orthogon
orthograph
orthographi
orthopaed
orthoped
orthostat
os
oscar
oscil
oscilloscop
oscul
osiri
osmosi
osmot
oss
osseou
ossicl
ossif
ostens
osteoarthr
osteoarthrit
osteoblast
osteochondroma
osteoclast
osteomyel
osteopetrosi
osteoporosi
osteosarcoma
ostrac
otc
otherw
otherwher
otherworldli
otiti
otolog
otter
ottoman
ouch
ounc
oust
out
outag
outback
outboard
outbound
outbreak
outbuild
outburst
outcast
outcom
outcri
outcrop
outdat
outdo
outdoor
outer
outermost
outerwear
outfit
outflow
outgo
outhous
outlai
outlandish
outlast
outlaw
outlet
outli
outlier
outlin
outliv
outlook
outmod
outnumb
outpac
outpati
outperform
outpor
outpost
output
outrag
outrank
outreach
outright
outset
outshin
outsid
outsiz
outskirt
outsourc
outspoken
outstand
outstretch
outstrip
outward
outwardli
outweigh
oval
ovari
ovarian
ovat
oven
overabund
overact
overal
overarch
overaw
overbear
overblow
overblown
overboard
overburden
overcast
overcoat
overcom
overconfid
overcrowd
overdo
overdon
overdos
overdraft
overdu
overfit
overflow
overgrown
overgrowth
overh
overhang
overhaul
overhead
overhear
overheard
overjoi
overlai
overland
overlap
overli
overload
overlong
overlook
overmuch
overnight
overpass
overpow
overpr
overproduct
overran
overreact
overrid
overridden
overrul
overrun
overs
oversaw
overse
oversea
overseen
oversensit
overshadow
oversight
oversimplif
overspend
overst
overstat
overstep
oversuppli
overt
overtak
overtaken
overthrew
overthrow
overthrown
overtim
overtli
overton
overtook
overtur
overturn
overus
overview
overweight
overwhelm
overwhelmingli
overwork
overwrit
overwritten
ovin
ovoid
ovul
ovum
ow
owl
own
owner
ownership
ox
oxal
oxen
oxford
oxid
oxidas
oxidis
oxygen
oxytocin
oyster
oz
ozon
ozzi
pa
pac
pace
pacemak
pachyderm
pacif
pacifi
pacifist
pack
packag
packet
pact
pad
paddi
paddl
paddock
padishah
padlock
padr
paediatr
paediatrician
pagan
page
pageant
pageantri
pagoda
pai
pail
pain
painfulli
painkil
painless
painstak
painstakingli
paint
painter
pair
pairwiz
pakistan
pakistani
pal
palac
palaeontolog
palat
palati
palatin
palau
palav
pale
paleolith
paleontolog
palestin
palestinian
pall
pallet
palli
palliat
pallid
pallor
palm
palmar
palmer
palmyra
palpabl
palpat
palpit
palsi
pamper
pamphlet
pan
panama
pancak
pancrea
pancreat
panda
pandem
pandemonium
pander
pane
panel
pang
panhandl
panic
panick
panicki
pannier
panorama
pant
pantheon
panther
panthera
pantomim
pantri
panzer
pap
papa
papaci
papal
paparazzi
paper
paperback
paperhang
paperwork
papilla
papillari
papist
papua
par
parabl
parabol
parabola
parachut
parad
paradigm
paradox
paraesthesia
paragraph
paraguai
parallax
parallel
paralys
paralysi
paralyt
paralyz
paramed
paramet
parameter
parametr
paramilitari
paramor
paramount
paranas
paranorm
parapet
paraphras
paraplegia
parasit
parasol
parasympathet
parathyroid
parcel
parch
parchment
pardon
pare
parent
parentag
parenthesi
parenthet
parenthood
parentless
paresthesia
pari
pariet
parish
parishion
parisian
parisienn
pariti
park
parka
parkinson
parlei
parliament
parliamentari
parliamentarian
parlor
parochi
parodi
parol
paronomasia
paroxysm
parr
parrot
pars
parser
parslei
parson
part
partak
parti
partial
particip
participatori
participl
particl
particul
particular
particularli
partisan
partit
partli
partner
partnership
partridg
parturit
partwai
pascal
pash
pasha
pashmina
pass
passabl
passag
passagewai
passcod
passeng
passerbi
passion
passiv
passov
passphras
passport
password
past
pasta
pasteboard
pastel
pasteur
pasti
pastim
pastor
pastri
pastur
pat
patch
patchi
patchili
patchwork
patella
patellar
patent
patern
path
pathet
pathfind
patho
pathogen
patholog
pathologist
pathwai
patienc
patient
patio
patoi
patriarch
patrimoni
patriot
patrol
patrolman
patron
patronag
pattern
patti
paunch
pauper
paus
pave
pavement
pavilion
paw
pawn
pax
payabl
payback
paycheck
payer
payload
paymast
payment
payoff
payout
payrol
pb
pc
pcr
pct
pda
pdf
pe
pea
peac
peaceabl
peacefulli
peacekeep
peacemak
peacetim
peach
peacock
peak
peaki
peal
peanut
pear
pearl
peasant
peasantri
peat
pebbl
pec
peck
peckish
pector
pectu
peculiar
peculiarli
pecuniari
pedagog
pedagogi
pedagogu
pedal
peddl
pedest
pedestrian
pediatr
pediatrician
pedigre
pee
peek
peel
peep
peeper
peer
peerag
peeress
peev
peg
peke
pelag
pellet
pellucid
pelt
pelvi
pelvic
pen
penal
penalti
penanc
penc
pencil
pend
pendant
pendulum
penetr
penguin
peni
penicillin
penil
peninsula
penit
penitentiari
penmanship
pennant
penni
penniless
pension
pensiv
pent
pentagon
penumbra
penuri
peopl
pep
pepper
peppermint
peppi
pepsi
pepsin
peptic
peptid
peptidas
perceiv
percent
percentag
percentil
percept
perceptron
perceptu
perch
perchanc
percol
percuss
perdit
perenni
perestroika
perfect
perfectli
perfidi
perfor
perforc
perform
perfum
pergola
perhap
pericard
pericardi
pericardium
perige
perihelion
peril
perimet
perin
perinat
perineum
period
periodont
peripher
peripheri
perish
periton
peritoneum
perjuri
perk
perki
perm
permafrost
permalink
perman
permeabl
permeat
permian
permiss
permit
pernici
peroxid
perpendicular
perpendicularli
perpetr
perpetu
perplex
perquisit
persecut
perseu
persev
persever
persia
persian
persist
person
persona
personag
personif
personifi
personnel
perspect
perspir
persuad
persuas
pert
pertain
pertin
perturb
pertussi
peru
peruk
perus
peruvian
pervad
pervas
pervers
pervert
peski
peso
pess
pessim
pessimist
pest
pester
pesticid
pestil
pesto
pet
petal
peter
petiol
petit
petition
petrifi
petrol
petroleum
petti
petticoat
pew
pewter
ph
phage
phagocyt
phagocytosi
phalang
phalanx
phallu
phantom
pharaoh
pharise
pharma
pharmaceut
pharmaci
pharmacist
pharyng
pharynx
phase
phd
pheasant
phenomen
phenomena
phenomenon
phenotyp
phenylalanin
phenylketonuria
pheochromocytoma
phial
philanthrop
philanthropi
philanthropist
philatel
philippin
philolog
philologist
philosoph
philosophi
phish
phlegm
phloem
phobia
phoenix
phon
phone
phonebook
phonei
phonem
phonet
phonograph
phonolog
phosphat
phosphatas
phospholipid
phosphor
phosphoresc
phosphoru
photo
photocopi
photoelectr
photogen
photograph
photographi
photon
photophobia
photoreceptor
photospher
photosynthes
photosynthesi
photosynthet
photovolta
phrase
phrasebook
phraseolog
phthisi
phylogenet
phylogeni
phylum
physic
physician
physicist
physio
physiognomi
physiolog
physiotherapi
physiqu
pi
pia
pianist
piano
piazza
pic
pick
picker
picket
picki
pickl
pickpocket
pickup
picnic
pictogram
pictori
pictur
picturesqu
pid
piddl
pidgin
pie
piec
piecem
pier
pierc
pieti
pig
pigeon
pigeonhol
piggi
piggish
pighead
piglet
pigment
pike
pilaf
pile
pileup
pilfer
pilgrim
pilgrimag
pill
pillag
pillar
pillow
pilot
pilotag
pimpl
pin
pinafor
pincer
pinch
pine
pineal
pineappl
pinecon
ping
pinion
pink
pinkey
pinki
pinkish
pinna
pinnacl
pinni
pinpoint
pint
pinta
pioneer
piou
pip
pipe
pipelin
piper
pipework
pipistrel
pipless
pippin
piraci
pirat
piscin
piss
pist
pistol
piston
pit
pitch
pitcher
pitchfork
piteou
pitfal
pith
pithi
piti
pitiabl
pitiless
pitman
pituitari
pivot
pixar
pixel
pixi
pizza
pizzeria
pkd
pku
placard
placat
place
placebo
placehold
placement
placent
placenta
placer
placid
plagiar
plagu
plai
plain
plainli
plainspoken
plaintiff
plait
plan
planar
planck
plane
planet
planetari
planetoid
planetwid
plank
plankton
planner
plant
plantain
plantar
plantat
planter
plaqu
plasm
plasma
plasmid
plasminogen
plasmodium
plaster
plastic
plat
plate
plateau
platelet
platform
platinum
platitud
plato
platon
platoon
platter
plausibl
play
playback
playboi
playbook
player
playground
playgroup
playhous
playmat
playth
playtim
playwright
plaza
plea
plead
pleas
pleasant
pleasantli
pleasur
pleat
pleb
plebeian
plebiscit
pledg
pleistocen
plenari
plenipotentiari
plenteou
plenti
plentifulli
plethora
pleura
pleural
plexu
pliabil
pliabl
plianci
plight
plinth
plod
ploi
plonk
plonker
plot
plough
plow
plu
pluck
plucki
plug
plugin
plum
plumag
plumb
plumber
plume
plummet
plump
plunder
plung
plunger
plural
pluralist
plurilingu
plush
pluto
plutonium
ply
plymouth
plywood
pm
pneumat
pneumococc
pneumon
pneumonia
pneumothorax
poach
poacher
pocket
pocketbook
pod
podagra
podcast
podgi
podium
poem
poesi
poet
poetic
poetri
point
pointer
pointi
pointless
pointlessli
pois
poison
poke
poker
pol
poland
polar
pole
polem
polic
policeman
policemen
polici
policyhold
polio
poliomyel
polish
polit
politburo
politician
politico
polka
poll
pollen
pollex
pollin
pollut
polo
polycyst
polycythemia
polydactyli
polyest
polygami
polyglot
polygyni
polym
polymeras
polymorph
polynesia
polynesian
polynomi
polyp
polypeptid
polysaccharid
polysem
polysemi
polytechn
polytheist
polythen
polyvinyl
pom
pomac
pome
pommel
pommi
pomp
pompou
pon
poncho
pond
ponder
pong
poni
pontiac
pontif
pontiff
poo
pooch
pool
poop
poor
poorer
poorest
poorli
pop
popcorn
pope
poppi
popul
populac
popular
popularli
populist
popup
porcelain
porch
pore
pork
porki
porn
poros
porou
porphyria
porpoiz
porridg
port
portabl
portal
portculli
portent
porter
portfolio
porthol
portion
portli
portrai
portrait
portraitist
portray
portug
portugues
pose
poseidon
poser
posh
posit
positiv
positron
posix
possess
possessor
possibl
post
postag
postal
postcard
postcod
poster
posterior
postfix
postganglion
postgr
postgradu
posthum
postman
postmark
postmortem
postnat
postpartum
postpon
postscript
postul
postur
postwar
pot
potabl
potash
potassium
potato
potenc
potent
potenti
pothol
potter
potteri
potti
potu
pouch
pouff
poult
poultri
pound
pour
pout
poverti
pow
powder
power
powerfulli
powerhous
powerless
powerpl
pox
ppe
practic
practition
practiz
pragma
pragmat
pragu
prai
prairi
prais
praiseworthi
pram
prang
prank
prat
prattl
prawn
prayer
prc
pre
preach
preacher
preambl
precancer
precari
precaut
precautionari
preced
precept
preci
precinct
preciou
precipic
precipit
precis
preciz
preclud
precoci
preconceiv
preconcept
precondit
precursor
predat
predatori
predecessor
predefin
predestin
predetermin
predic
predica
predict
predictor
predilect
predispos
predisposit
prednison
predomin
predominantli
preeclampsia
preemi
preemin
preempt
preemption
preexist
prefac
prefect
prefectur
prefer
preferenti
prefix
prefront
pregger
pregnanc
pregnant
prehistor
prehistori
prei
prejud
prejudic
prejudici
prelat
preliminari
prelud
prematur
premedit
premier
premiership
premium
premiz
premonit
prenat
preoccup
preown
prep
prepaid
prepar
preparatori
prepared
prepay
prepend
preponder
preposit
preposter
preprocessor
prereleas
prerequisit
prerog
presbyt
presbyterian
preschool
prescrib
prescript
presenc
present
presenti
preserv
preset
presid
presidenti
preslei
press
presser
pressi
pressur
prestig
prestigi
presum
presumpt
presumptu
presuppos
presupposit
pretax
pretenc
pretend
pretens
pretenti
preterm
pretest
pretext
pretrain
pretreat
pretti
prettili
prevail
preval
prevent
preview
previou
previous
prewar
price
pricei
priceless
prici
prick
prickl
prickli
pride
priest
priesthood
priestli
prim
prima
primaci
primal
primari
primarili
primat
prime
primer
primev
primit
primordi
princ
princedom
princess
princip
principl
print
printabl
printer
prion
prior
priori
priorit
prioriti
prise
prism
prison
prissi
pristin
privaci
privat
privi
privileg
prize
prizefight
pro
proactiv
probabilist
probabl
probat
probationari
probe
probiti
problem
problemat
probosci
proce
procedur
proceed
process
processor
proclaim
proclam
procliv
procreat
procur
prod
prodig
prodigi
produc
product
prof
profan
profess
profession
professor
professorship
profici
profil
profit
proflig
profound
profoundli
profund
profus
progeni
progenitor
progesteron
progestin
prognosi
prognost
program
programm
programmat
progress
prohibit
project
projectil
prokaryot
prolactin
prolaps
proletarian
proletariat
prolif
prolifer
prologu
prolong
prom
promenad
prometheu
promin
promiz
promo
promontori
promot
prompt
promptli
promulg
prone
prong
pronoun
pronounc
pronto
pronunci
proof
proofread
prop
propag
propaganda
propan
propel
propens
proper
properli
properti
propheci
prophesi
prophet
prophetess
prophylact
prophylaxi
propiti
propon
proport
proportion
propos
proposit
proprietari
proprieti
proprietor
proprietorship
propuls
prorat
prosciutto
proscrib
prose
prosecco
prosecut
prosecutor
proselyt
prosencephalon
prosod
prospect
prospector
prospectu
prosper
prostat
prosthesi
prosthet
prostitut
prostrat
protagonist
proteas
protect
protection
protectionist
protector
protein
proteinuria
protest
protestant
protestor
prothrombin
protist
proto
protocol
proton
protoplasm
prototyp
protozoa
protozoan
protract
protrud
protrus
protuber
proud
proudli
provabl
prove
proven
prover
proverb
provid
providenti
provinc
provinci
provis
provision
proviso
provoc
provok
provost
prow
prowess
prowl
proxi
proxim
prozac
prude
prudenc
prudent
prudish
prune
pruritu
prussia
prussian
pry
psa
psalm
pseudo
pseudomona
pseudonym
psi
psoriasi
psych
psychiatr
psychiatri
psychiatrist
psychic
psycho
psychoanalysi
psychoanalyst
psycholinguist
psycholog
psychologist
psychomotor
psychosi
psychosomat
psychot
psychotherapi
psychotherapist
pterygium
ptolemi
ptosi
ptsd
pu
pub
puberti
pubi
pubic
public
publican
publicist
publicli
publish
puck
pucker
pud
puddl
pueblo
pueril
puf
puff
puffer
puffi
pugilist
pugnaci
puke
pulitz
pull
pullback
pullei
pullman
pullout
pullov
pulmon
pulmonari
pulp
pulpit
puls
pulsat
pulver
puma
pump
pumpkin
pun
punch
punctual
punctuat
punctur
pundit
pungent
puni
punish
punit
punjabi
punnet
punt
punter
pup
pupil
puppet
puppi
pur
purchas
pure
purer
purest
purg
purgatori
purif
purifi
purin
puritan
puriti
purpl
purplish
purport
purpos
purposefulli
purpura
purs
pursu
pursuant
pursuit
purveyor
purview
push
pushbik
pushbutton
pushchair
pusher
pushi
pushili
puss
pussi
pussycat
pustul
put
putrefact
putrefi
putrid
putsch
puzzl
puzzlement
pvc
pyelonephr
pygmi
pylon
pylor
pyloru
pypi
pyramid
pyrexia
pyrit
python
qaeda
qatar
qi
qin
qing
quack
quad
quadrant
quadrat
quadricep
quadrilater
quaff
quagmir
quai
quaint
quak
quaker
qualif
qualifi
qualit
qualiti
qualm
quandari
quantif
quantifi
quantil
quantit
quantiti
quantiz
quantum
quarantin
quark
quarrel
quarrelsom
quarri
quarryman
quart
quarter
quarterdeck
quarterli
quartet
quartil
quartz
quasar
quash
quasi
quaternari
qubit
queasi
quechua
queen
queer
quell
quench
queri
quest
question
questionnair
queu
queue
quibbl
quick
quicken
quicker
quickli
quicklim
quicksand
quicksilv
quid
quiescenc
quiescent
quiet
quieten
quietli
quill
quilt
quinari
quinin
quint
quintess
quintil
quip
quirk
quirki
quisl
quit
quitter
quiver
quiz
quizz
quorum
quot
quota
quotat
quotidian
quotient
quran
rabbi
rabbit
rabbl
rabi
rabid
race
racer
raci
racial
racism
racist
rack
racket
racketi
rad
radar
radial
radianc
radiant
radiat
radic
radii
radio
radioact
radiograph
radiographi
radiolog
radiologist
radiotherapi
radiu
radium
radix
radon
raf
raffl
raft
rafter
rag
rage
ragtag
rai
raid
raider
rail
railroad
railwai
raiment
rain
rainbow
raincoat
raindrop
rainfal
rainforest
raini
rainless
rainproof
rainwat
rais
raisin
rake
ralli
ram
ramadan
rambl
rambler
ramif
ramp
rampant
rampart
ramu
ranch
rancher
rancor
rand
randi
random
randomli
rang
rank
ransack
ransom
rant
rap
rapac
rape
rapid
rapidli
rapier
rapport
rapproch
raptor
raptur
rare
rarer
rarest
rariti
rascal
rash
rasher
rashli
rasp
raspberri
raspi
raster
rat
ratchet
rate
rater
ratif
ratifi
ratio
ration
rational
ratti
rattl
raucou
ravag
rave
raven
ravin
raw
raze
razor
rbc
rc
re
reabsorb
reabsorpt
reach
reachabl
react
reactanc
reactant
reaction
reactionari
reactiv
reactor
read
readabl
reader
readership
readi
readili
readjust
readm
readonli
reagan
reagent
real
realism
realist
realiti
realiz
realloc
realm
reap
reappear
reappoint
rear
rearchitect
rearm
rearmost
rearrang
rearward
reason
reassembl
reassess
reassign
reassur
reattempt
reauthor
reawaken
rebat
rebel
rebelli
rebellion
rebirth
reboot
reborn
rebound
rebrand
rebroadcast
rebuf
rebuff
rebuild
rebuilt
rebuk
rebut
recal
recalibr
recant
recap
recapitul
recaptur
recc
reced
receipt
receiv
recent
recept
receptacl
receptionist
receptor
recess
rechannel
recharg
rechristen
recip
recipi
reciproc
recit
reckless
recklessli
reckon
reclaim
reclin
reclus
recod
recogn
recognis
recognit
recogniz
recoil
recollect
recombin
recomm
recommenc
recommend
recompens
recompil
recon
reconcil
reconcili
reconfigur
reconnaiss
reconnoit
reconsid
reconstruct
record
recount
recoup
recours
recov
recover
recoveri
recreat
recruit
rectal
rectangl
rectangular
rectif
rectifi
rectilinear
rectitud
rector
rectu
rectum
recuper
recur
recurr
recurs
recycl
red
redact
redactor
redbreast
redden
redder
reddish
redecor
redeem
redefin
redempt
redeploi
redesign
redevelop
redhead
redirect
redistribut
redneck
redo
redoubt
redox
redraft
redress
redshift
reduc
reduct
reductas
redund
reed
reef
reek
reel
reelect
reemerg
reenact
reenter
reentrant
reestablish
reexamin
ref
refactor
refer
refere
referenc
referendum
referenti
referr
refil
refin
refineri
refit
reflect
reflector
reflex
reflux
reform
reformist
reformul
refract
refractor
refractori
refrain
refresh
refriger
refug
refuge
refund
refurbish
refus
refut
regain
regal
regard
regardless
regatta
regener
regent
regex
regim
regimen
regiment
region
regist
registr
registrar
registri
regress
regret
regrett
regrow
regrowth
regul
regular
regularli
regulatori
regulon
regurgit
rehab
rehabilit
rehash
rehears
reheat
rehous
reich
reific
reign
reimburs
rein
reincarn
reindeer
reinforc
reiniti
reinstat
reintegr
reinvigor
reissu
reiter
reject
rejoic
rejoin
rejoind
rejuven
rel
relabel
relai
relaps
relat
related
relationship
relativ
relativist
relaunch
relax
relearn
releas
releg
relentless
relev
reli
reliabl
relianc
reliant
relic
relief
reliev
religi
religion
relinquish
relish
reload
reloc
reluct
reluctantli
rem
remain
remaind
remak
remark
rematch
remedi
rememb
remembr
remind
reminisc
remiss
remit
remitt
remnant
remodel
remonstr
remors
remot
remotest
remov
remun
remuner
renaiss
renal
renam
rend
render
rendezv
rendit
renegad
renew
renin
renminbi
renounc
renov
renown
rent
rental
renter
reopen
reorder
reorgan
rep
repai
repaid
repair
repairman
repairmen
repar
repast
repatri
repay
repeal
repeat
repeatedli
repel
repent
repercuss
repetit
rephras
replac
replai
replant
replenish
replet
repli
replic
replica
repo
report
reportedli
repos
repositori
repossess
repres
represent
repress
repriev
reprimand
reprint
repris
repriz
reproach
reprocess
reproduc
reproduct
reproof
reptil
reptilian
republ
republican
repudi
repugn
repuls
repurpos
reput
request
requir
requisit
requit
rerout
rerun
rescal
reschedul
rescind
rescu
rescuer
research
resect
resembl
resent
resentfulli
resequ
reserv
reservist
reservoir
reset
resettl
resh
reshap
reshuffl
resid
residenti
residu
resign
resili
resin
resist
resistor
resiz
reskil
resolut
resolv
reson
resort
resound
resourc
respect
respectfulli
respir
respiratori
respit
respond
respons
rest
restart
restat
restaur
restitut
restless
restlessli
restock
restor
restrain
restraint
restrict
restroom
restructur
result
resum
resumpt
resurfac
resurg
resurrect
resuscit
ret
retail
retain
retak
retali
retard
retch
retel
retent
rethink
reticul
reticular
reticulum
retin
retina
retinoblastoma
retinol
retinopathi
retinu
retir
retire
retitl
retort
retract
retrain
retransmit
retreat
retri
retribut
retriev
retro
retroact
retrograd
retrospect
retrovir
retroviru
return
retweet
reunif
reunion
reunit
reuptak
reus
reusabl
reutil
rev
revamp
reveal
revel
reveng
revenu
rever
reverb
reverber
reverend
reveri
revers
revert
review
revis
revisit
reviv
revoc
revok
revolt
revolut
revolution
revolutionari
revolv
revuls
reward
rewind
reword
rework
rewrit
rewritten
rewrot
rex
rhabdomyosarcoma
rhetor
rhetorician
rheumat
rheumatoid
rhine
rhiniti
rhino
rhinocero
rhinoviru
rhizom
rho
rhodesia
rhombu
rhyme
rhythm
rhythmic
rib
ribbon
ribcag
riboflavin
ribonucl
ribosom
rice
rich
richer
richest
richli
richmond
richter
ricin
rick
ricket
ricketi
rickettsia
rid
riddl
ride
rider
ridg
ridicul
rife
rifl
rifleman
rift
rig
right
righteou
righteous
rightist
rightli
rightw
rigid
rigidli
rigor
rile
rill
rim
rind
ring
ringlet
ringlik
rink
rins
rio
riot
rioter
riotou
rip
ripe
ripen
ripost
rippl
rise
risk
riski
riskili
rite
ritual
rival
rivalri
rive
river
riverb
riverbank
riversid
rivet
riviera
rivulet
rmb
rna
road
roadblock
roadmap
roadsid
roadwai
roadworthi
roam
roamer
roar
roast
rob
robber
robberi
robe
robin
robot
robust
robustli
rock
rockefel
rocker
rocket
rocki
rod
rodent
roe
roebuck
roentgen
rogu
role
roll
rollback
roller
rollerblad
rollout
rom
roman
romanc
romania
romanian
romant
romantic
rome
ronald
roo
roof
rooftop
rook
rooki
room
roomi
roost
rooster
root
rootless
rope
roquefort
rosari
rose
rosehip
rosemari
rosett
rosi
roster
rostrum
rot
rotari
rotat
rotaviru
rotor
rotten
rotter
rotund
roug
rough
roughag
roughli
roulett
round
roundabout
roundish
roundtrip
roundup
roundworm
rous
rousseau
rout
router
routin
rove
rover
row
rowdi
rower
royal
royalti
rpm
ru
rub
rubber
rubberi
rubbish
rubbl
rubdown
rubella
rubeola
rubi
rubric
rucksack
rucku
rudder
ruddi
rude
rudiment
rudimentari
rue
ruff
ruffl
rug
rugbi
ruin
ruinou
rule
rulebook
ruler
rum
rumbl
rumin
rummag
rumor
rump
rumpu
run
runawai
rundown
rung
runnabl
runner
runni
runoff
runtim
runwai
ruptur
rural
ruse
rush
rusk
russ
russet
russia
russian
rust
rusti
rustic
rut
ruth
rutherford
ruthless
rwanda
rye
sa
sabbat
sabbath
saber
sabl
sabotag
sabr
sac
saccharid
saccharin
sachet
sack
sacr
sacral
sacrament
sacred
sacrif
sacrific
sacrifici
sacrilegi
sacrosanct
sacrum
sad
sadden
saddl
sadism
sadli
safari
safe
safeguard
safer
safest
safeti
saffron
sag
saga
sagac
sagaci
sage
sagitt
sahara
saharan
sai
said
sail
sailboat
sailor
saint
sainthood
saintli
sake
salad
salamand
salami
salari
salbutamol
sale
saleabl
salesman
salesperson
salienc
salient
salin
saliva
salivari
salli
sallow
salmon
salmonella
salon
saloon
salt
saltfish
salti
saltwat
salubri
salut
salutari
salv
salvag
salvat
salver
salvia
salvo
same
samei
sampl
samurai
sanatorium
sanctifi
sanction
sanctiti
sanctuari
sand
sandal
sandbank
sandbox
sander
sandfli
sandi
sandpap
sandpit
sandston
sandwich
sane
sanguin
sanit
sanitari
saniti
sanitis
sanskrit
santa
santiago
sap
sapien
sapl
sapper
sapphir
saracen
saratoga
sarcasm
sarcast
sarcoidosi
sarcolemma
sarcoma
sarcomer
sarcopenia
sarcophagu
sard
sardi
sardon
sarg
sarni
sash
sass
sassi
satan
satchel
sate
satellit
satieti
satin
satir
satisfact
satisfactori
satisfactorili
satisfi
satnav
satsuma
satur
saturdai
saturn
sauc
saucepan
saucer
sauci
saudi
sauna
saunter
sausag
saut
savag
savageri
savanna
savannah
savant
save
savepoint
savior
savor
savouri
savvi
sawmil
sax
saxon
saxophon
sba
scabbard
scabi
scaffold
scalabl
scalar
scald
scale
scali
scallion
scalp
scalpel
scalper
scam
scamp
scampi
scan
scandal
scandinavian
scanner
scant
scanti
scapegoat
scapula
scar
scarab
scarc
scarciti
scare
scaredi
scarf
scari
scarlet
scatter
scaveng
scenario
scene
sceneri
scenic
scent
sceptic
schedul
schema
schemat
scheme
schengen
schism
schistosomiasi
schizophren
schizophrenia
schnoz
scholar
scholarli
scholarship
scholast
school
schoolboi
schoolbook
schoolchild
schoolchildren
schoolgirl
schoolmast
schoolmistress
schoolteach
schoolwork
schoolyard
schooner
schwann
sciatic
scid
scienc
scientif
scientist
scimitar
scintigraphi
scleroderma
sclerosi
scof
scoff
scold
scoliosi
scoop
scooter
scope
scorch
score
scoreless
scorn
scot
scotch
scotland
scotsman
scottish
scoundrel
scour
scourg
scout
scowl
scrambl
scrap
scrape
scratch
scratchi
scrawl
scrawni
scream
scree
screech
screechi
screen
screenplai
screenwrit
screw
scribbl
scribe
script
scriptur
scroll
scrotum
scroung
scrounger
scrub
scruff
scruffi
scrum
scrummi
scrumptiou
scrupl
scrupul
scrutin
scrutini
scuba
scuff
sculleri
sculpt
sculptor
sculptur
scum
scumbag
scupper
scurri
scurvi
scuttl
scuttlebutt
scyth
sdk
sea
seab
seabird
seaboard
seaborn
seafar
seafood
seafront
seagul
seahors
seal
seam
seaman
seamen
seamless
seamlessli
seaport
sear
search
searchabl
searcher
seashor
seasick
seasid
season
seat
seatbelt
seaward
seawat
seawe
sebac
sec
seced
secess
secessionist
seclud
seclus
second
secondari
secondhand
secondli
secreci
secret
secretari
secretariat
secretli
secretori
sect
section
sector
secular
secur
sed
sedan
sedat
sedentari
sediment
sedimentari
sedit
sediti
seduc
seduct
see
seed
seedi
seedl
seedless
seedpod
seek
seeker
seem
seemingli
seemli
seep
seepag
seer
seeth
segment
segreg
seigneur
sein
seismic
seismolog
seiz
seizur
seldom
select
selector
self
selfharm
selfhood
selfi
selfish
selfless
selflessli
selfregul
selfright
selfsuperv
sell
sella
sellabl
seller
selloff
sellotap
selv
semant
semaphor
semblanc
semen
semest
semi
semicircl
semiconductor
semilunar
semin
seminar
seminari
semit
semolina
sen
senat
send
sender
sendoff
senesc
senil
senior
senor
senora
sens
sensat
senseless
sensibl
sensit
sensor
sensori
sensorineur
sensual
sensuou
sentenc
sententi
sentienc
sentient
sentiment
sentinel
sentri
seoul
separ
separatist
sephard
sepia
sepoi
sepsi
septa
septal
septemb
septentrion
septic
septicaemia
septum
sepulchr
sequel
sequenc
sequenti
sequest
sequin
seraglio
seraph
serbia
serbian
seren
serendip
serf
serfdom
sergeant
seri
serial
seriou
serious
sermon
serolog
seroposit
serotonin
serou
serpent
serpentin
serum
serv
servant
server
servic
serviceman
servicemen
servil
servitud
servo
sesh
session
set
setback
sette
setter
settl
settlement
settler
setup
seventh
seventi
sever
sew
sewag
sewer
sewerag
sewn
sex
sexi
sexism
sexist
sexless
sext
sexual
seychel
sgt
shabbi
shack
shackl
shade
shadi
shadow
shadowi
shaft
shag
shaggi
shah
shake
shakespear
shakespearean
shakeup
shaki
shale
shallot
shallow
shallowli
sham
shambl
shambol
shame
shameless
shanghai
shank
shanti
shape
shapeless
shard
share
sharehold
sharia
shark
sharp
sharpen
sharper
sharpli
shatter
shave
shaven
shaver
shawl
sheaf
shear
sheath
shebang
shed
sheen
sheep
sheepdog
sheepish
sheepmeat
sheepskin
sheer
sheet
sheik
sheikdom
sheikh
shelf
shell
shellfish
shelter
shelv
sheol
shepherd
sheriff
sherlock
sherman
sherri
shew
shewn
shia
shield
shift
shifter
shifti
shiftless
shiit
shill
shim
shimmer
shin
shinbon
shindig
shine
shingl
shini
ship
shipmast
shipment
shipper
shipwreck
shipwright
shire
shirk
shirt
shit
shiver
shoal
shock
shockwav
shod
shoddi
shoe
shoelac
shoeless
shoemak
shoot
shooter
shop
shopkeep
shoplift
shopper
shore
shorelin
short
shortag
shortbread
shortcom
shortcut
shorten
shorter
shortest
shortfal
shorthand
shortli
shortlist
shortliv
shortsight
shot
shotgun
shoulder
shoulderblad
shout
shove
shovel
show
showbiz
showcas
showdown
shower
showeri
showi
showman
showroom
shrapnel
shred
shrewd
shriek
shrill
shrimp
shrine
shrink
shrinkag
shrivel
shroom
shroud
shrub
shrubberi
shrubbi
shrubland
shrug
shudder
shuffl
shun
shunt
shush
shut
shutdown
shutey
shutoff
shutter
shuttl
shy
shyli
shyness
si
siames
sib
siberia
siberian
sibl
sic
sicili
sick
sickb
sicken
sickl
sickli
sid
side
sidecar
sidekick
sidelin
sidelong
sidestep
sidetrack
sidew
sidewai
sidewalk
sieg
sierra
siesta
siev
sievert
sift
sifter
sigh
sight
sightless
sightse
sightseer
sigma
sigmoid
sign
signal
signatori
signatur
signer
signet
signif
signifi
signific
significantli
signin
signpost
signup
silag
silenc
silent
silhouett
silic
silica
silicon
silk
silken
silki
silkworm
sill
silli
sillili
silo
silt
silver
silveri
silverwar
simian
simil
similar
similarli
similitud
simmer
simpl
simpler
simplest
simpleton
simplex
simpli
simplic
simplif
simplifi
simul
simultan
sin
sincer
sinciput
sine
sinew
sinewi
sing
singapor
singer
singl
singlet
singleton
singli
singular
singularli
sinist
sink
sinner
sinu
sinus
sioux
sip
sir
sire
siren
siriu
sirloin
sissi
sister
sit
sitcom
site
sittingroom
situat
sixpenc
sixteenth
sixth
sixti
sixtieth
sizabl
size
sizeabl
sizzl
skag
skate
skateboard
skater
skelet
skeleton
skeptic
sketch
skew
skewer
ski
skid
skil
skilfulli
skill
skillet
skim
skimpi
skin
skincar
skinner
skinni
skint
skinton
skip
skipper
skirmish
skirt
skit
skive
skulk
skull
sky
skylight
skylin
skyrocket
skyscrap
skyward
slab
slack
slacken
slackli
slag
slai
slain
slake
slam
slammer
slander
slang
slant
slantwiz
slap
slapdash
slash
slate
slaughter
slav
slave
slavehold
slaveown
slaver
slaveri
slavic
slavish
slayer
sle
sleaz
sleazi
sled
sledg
sleek
sleep
sleeper
sleepi
sleepless
sleet
sleev
sleeveless
sleigh
slender
sleuth
slew
slice
slick
slid
slide
slideshow
slight
slightest
slightli
slim
slime
slimi
sling
slink
slip
slipper
slipperi
slipup
slit
slither
sliver
slob
slog
slogan
slop
slope
sloppi
sloppili
slosh
slot
sloth
slouch
slovak
slovakia
slovenia
slovenian
slow
slowdown
slower
slowli
sludg
sludgi
slug
sluggish
sluggishli
slum
slumber
slump
slung
slur
slurp
slush
slushi
slut
sly
slyli
sm
smack
small
smaller
smallest
smallhold
smallpox
smarmi
smart
smarter
smartli
smartphon
smash
smear
smell
smelli
smelt
smile
smirk
smite
smith
smithi
smitten
smock
smog
smoggi
smoke
smoker
smokestack
smoki
smooch
smooth
smoother
smoothli
smote
smother
smoulder
smudg
smug
smuggl
smuggler
smut
smutti
snack
snaffl
snag
snail
snake
snakebit
snakeskin
snap
snapper
snappi
snapshot
snare
snarki
snarl
snatch
sneak
sneaker
sneaki
sneakili
sneer
sneez
snide
snif
sniff
sniffl
snip
sniper
snippet
snitch
snobberi
snobbish
snog
snooker
snoop
snooti
snooz
snore
snorkel
snort
snot
snout
snow
snowbal
snowdrift
snowfal
snowi
snowstorm
snub
snuff
snuffl
snug
snuggl
snugli
soak
soap
soar
sob
sober
soberli
sobrieti
sobriquet
soccer
sociabl
social
socialist
socialit
societ
societi
sociocultur
socioeconom
sociolog
sociologist
sock
socket
socrat
sod
soda
sodden
sodium
sodomi
sofa
soft
soften
softer
softli
softwar
soggi
soi
soil
sojourn
sol
solac
solar
solder
soldier
sole
solemn
solemnli
solenoid
solicit
solicitor
solid
solidar
solidifi
solitair
solitari
solitud
solo
solstic
solubl
solut
solv
solvabl
solvent
solver
soma
somali
somalia
somat
somatosensori
sombr
sombrero
somebodi
somedai
somehow
someon
someplac
somersault
sometim
somewhat
somewher
sommeli
somnol
son
sonar
song
songbird
songwrit
sonic
sonnet
sonni
sonogram
sonographi
soon
sooner
soot
sooth
soother
soothsay
sooti
sop
soph
sophist
sophomor
soppi
soprano
sorcer
sorceress
sorceri
sordid
sore
sorghum
soror
sorrow
sorrowfulli
sort
sorter
sorti
sou
soul
sound
soundless
soundli
soup
sour
sourc
south
southbound
southeast
southeasterli
southeastern
southerli
southern
southernmost
southward
southwest
southwestern
souvenir
sovereign
sovereignti
soviet
sow
sown
soya
soybean
sozzl
spa
space
spacecraft
spaceflight
spaceman
spacer
spaceship
spacetim
spaciou
spade
spadework
spai
spain
spam
span
spaniard
spaniel
spanish
spank
spanner
spar
spare
sparingli
spark
sparkl
sparkler
sparkli
sparrow
spars
sparsiti
sparta
spartan
spasm
spasmod
spastic
spat
spate
spatial
spatter
spawn
speak
speaker
spear
spearhead
spearman
spec
speci
special
specialist
specialti
speciat
specif
specifi
specimen
speck
speckl
spectacl
spectacular
spectat
specter
spectra
spectral
spectrum
specul
speculum
sped
speech
speechless
speechmak
speed
speedi
speedier
speedili
speedup
spell
spellbind
spellbound
spelt
spend
spendthrift
sperm
spermatogenesi
spermatozoa
spew
spf
sphagnum
sphenoid
sphere
spheric
spheroid
sphincter
sphinx
spi
spice
spici
spider
spideri
spigot
spike
spiki
spill
spillag
spillov
spillwai
spin
spinach
spinal
spindl
spine
spineless
spini
spinner
spinoff
spinster
spiral
spire
spirit
spiritu
spit
spitbal
spite
spittl
splash
splatter
spleen
splendid
splendor
splenic
splenomegali
splice
spliff
splint
splinter
split
splitter
splodg
splosh
splotch
splurg
splutter
spoil
spoilt
spoke
spokesman
spokesperson
spong
sponger
spongi
sponsor
sponsorship
spontan
spoof
spook
spooki
spool
spooler
spoon
sporad
spore
sporophyt
sport
sporti
sportsman
sportsmanlik
sportsperson
sportswoman
spot
spotless
spotlessli
spotlight
spotter
spotti
spous
spout
sprai
sprain
spraypaint
spread
spreader
spreadsheet
sprig
sprightli
spring
springi
sprinkl
sprint
sprinter
sprite
spritz
sprocket
sprout
spruce
spry
spud
spunk
spur
spuriou
spurn
spurt
sputnik
sputum
spy
spyglass
sql
squabbl
squad
squaddi
squadron
squalid
squall
squalor
squamou
squander
squar
squash
squashi
squaw
squeak
squeaki
squeal
squeez
squeezebox
squid
squiggli
squint
squir
squirrel
squirt
squish
squishi
squit
sre
ssa
sso
ssri
stab
stabil
stabilis
stabl
stableman
stack
stacker
stadium
staf
staff
stag
stage
stagger
stagnant
stagnat
stai
stain
stainless
stair
staircas
stairwai
stairwel
stake
stakehold
stalactit
stale
stalem
stalin
stalinist
stalk
stalker
stall
stallion
stalwart
stamen
stamina
stammer
stamp
stamped
stanc
stanchion
stand
standalon
standard
standbi
standoff
standoffish
standpoint
standstil
stanford
stanza
stape
staph
staphylococc
staphylococci
staphylococcu
stapl
star
starch
starchi
stardom
stare
stargaz
stark
starker
starlet
starlight
starri
start
starter
startl
startup
starv
starvat
stash
stasi
stat
state
statecraft
statehood
statehous
stateless
stateli
statement
statesid
statesman
statesmen
static
statin
station
stationari
stationeri
statist
statistician
statu
statur
status
statut
statutori
staunch
staunchli
std
stdin
stdout
stead
steadfast
steadfastli
steadi
steadier
steadili
steak
steal
stealth
steam
steamboat
steamer
steami
steamrol
steamship
steed
steel
steep
steepl
steepli
steer
steerabl
steersman
stein
stellar
stem
stench
stencil
stenographi
stenosi
stent
step
stepbroth
stepladd
stepp
stepwiz
stereo
stereotyp
steril
sterilis
sterl
stern
sternli
sternum
steroid
sterol
stethoscop
stevedor
stew
steward
stewardess
stewardship
sti
stick
stickabl
sticker
sticki
stiff
stiffen
stiffi
stiffli
stifl
stigma
stiletto
still
stillbirth
stimul
stimuli
stimulu
sting
stingi
stink
stint
stipend
stipul
stir
stirrup
stitch
stochast
stock
stockad
stockfarm
stockhold
stocki
stockist
stocklist
stockman
stockmarket
stockpil
stockroom
stogi
stoic
stoical
stoichiometr
stoichiometri
stoicism
stoke
stoma
stomach
stomachach
stone
stonecutt
stonemason
stonewar
stonework
stoni
stoog
stool
stoop
stop
stopcock
stopgap
stoppag
stopper
stopwatch
storag
store
storehous
storei
stori
storm
stormi
stormtroop
storylin
storytel
stout
stove
stow
strabismu
strafe
strai
straight
straightawai
straighten
straightforward
straightforwardli
straightwai
strain
strainer
strait
straitlac
strand
strang
stranger
strangl
strap
straplin
strata
stratagem
strateg
strategi
strategist
stratif
stratifi
stratospher
stratum
straw
strawberri
streak
stream
streamer
streamlin
street
streetwiz
strength
strengthen
strenuou
strenuous
strep
streptococc
streptococcu
streptomycin
stress
stressor
stretch
stretchabl
stretcher
stretchi
strew
strewn
striat
stricken
strict
stricter
strictli
strictur
stride
strident
strife
strike
striker
strikingli
string
stringent
stringi
strip
stripe
stripi
stripper
strive
strobe
strode
stroke
stroll
stroller
stroma
strong
strongarm
stronger
strongest
stronghold
strongli
strongman
strongmen
strongroom
strontium
stroppi
structur
struggl
strum
strung
strut
strychnin
stub
stubbi
stubbl
stubborn
stubbornli
stud
student
studi
studio
studiou
stuf
stuff
stuffi
stumbl
stump
stun
stung
stunt
stupend
stupid
stupidli
stupor
sturdi
sturgeon
stutter
sty
style
stylesheet
stylish
stylist
stylu
su
sub
subatom
subcategori
subclass
subclaus
subclavian
subclin
subcommitte
subconsci
subcontin
subcontract
subcontractor
subcort
subcutan
subdirectori
subdivid
subdivis
subdu
subfamili
subfield
subfold
subgroup
subjac
subject
subjug
sublim
sublingu
submarin
submerg
submers
submiss
submit
submitt
subnat
subordin
subparagraph
subpoena
subregion
subroutin
subscrib
subscript
subsect
subsequ
subservi
subset
subsid
subsidi
subsidiari
subsist
subspeci
substanc
substandard
substant
substanti
substat
substitut
substr
substrat
substratum
substructur
subsurfac
subsystem
subterranean
subtitl
subtl
subtleti
subtli
subtract
subtrop
subtyp
subunit
suburb
suburban
subvers
subvert
subwai
subzero
succe
succeed
success
successfulli
successor
succinct
succinctli
succor
succul
succumb
suck
sucker
suckl
sucros
suction
sud
sudan
sudden
suddenli
sudo
sue
sued
suer
suet
suez
suffer
suffic
suffici
suffix
suffoc
suffrag
suffragett
suffragist
sufi
sugar
sugarcan
sugari
suggest
suicid
suit
suitabl
suitcas
sulcu
sulfat
sulfid
sulfur
sulk
sulki
sullen
sulli
sulphat
sulphid
sulphonamid
sulphur
sultan
sultana
sultri
sum
sumer
sumerian
summar
summari
summat
summer
summertim
summit
summon
sump
sumptuou
sun
sunb
sunbath
sunbeam
sunblock
sunburn
suncream
sundai
sundown
sundri
sunflow
sungod
sunken
sunlight
sunni
sunriz
sunscreen
sunset
sunshad
sunshin
sunspot
suntan
sunup
sup
super
superannu
superb
superbl
superbug
superclass
superfici
superflu
superhero
superimpos
superintend
superior
superl
supermarket
supernatur
supernova
superordin
superphosph
superposit
supersed
superset
superson
superstit
superstiti
superstor
superus
superv
supervis
supervisor
supervisori
supper
suppl
supplant
supplement
supplementari
suppli
supplic
supplier
support
suppos
supposedli
supposit
suppress
suppressor
supraorbit
supraren
suprem
supremaci
supremacist
supremum
surcharg
sure
surest
sureti
surf
surfac
surfact
surfeit
surfer
surg
surgeon
surgeri
surgic
surinam
surli
surmiz
surmount
surnam
surpass
surplu
surplus
surprisingli
surpriz
surreal
surrend
surrog
surround
survei
surveil
surveyor
surviv
survivor
suscept
sushi
suspect
suspend
suspens
suspici
suspicion
suss
sustain
susten
sutur
swab
swag
swagger
swahili
swai
swallow
swamp
swampi
swan
swanki
swap
swappabl
sward
swarm
swarthi
swashbuckl
swastika
swath
swear
sweat
sweater
sweati
sweden
swedish
sweep
sweeper
sweepstak
sweet
sweetbread
sweetcorn
sweeten
sweeter
sweetest
sweetheart
sweeti
sweetli
swell
swelter
swerv
swift
swifter
swiftli
swig
swill
swim
swimmer
swindl
swindler
swine
swing
swipe
swirl
swish
swiss
switch
switchov
switzerland
swivel
swollen
swoon
swoop
sword
swordsman
swot
sycamor
sydnei
syllabl
syllabu
syllog
symbiot
symbol
symmetr
symmetri
sympath
sympathet
sympathi
symphoni
symphysi
symposium
symptom
symptomat
symptomless
synagogu
synaps
synapsi
synapt
sync
synchron
syncop
syndactyli
syndic
syndrom
synod
synonym
synopsi
synovi
synset
syntact
syntax
synth
synthes
synthesi
synthesis
synthet
syphili
syracus
syria
syrian
syring
syrup
syrupi
system
systemat
systol
ta
tab
tabbi
tabernacl
tabl
tablecloth
tableland
tablet
tablewar
tabloid
taboo
tabul
tabular
tach
tachomet
tachycardia
tacit
tacitli
taciturn
tack
tacki
tackl
tact
tactic
tactician
tactil
tactless
tad
tadpol
tag
tagger
taglin
taiga
tail
tailback
tailbon
tailor
tailormad
tailpip
tailward
taint
taipei
taiwan
taiwanes
take
takeawai
takeoff
takeout
takeov
taker
takeup
talc
tale
talent
talip
talisman
talk
talker
tall
taller
tallest
talli
tallinn
tallow
talon
talpid
talu
tam
tame
tamiflu
tamil
tammi
tamp
tamper
tan
tandem
tang
tangent
tangenti
tangerin
tangi
tangibl
tangl
tango
tank
tankard
tanker
tanner
tantamount
tantrum
tanzania
tao
taoism
tap
tape
taper
tapeworm
tapioca
taproom
tar
tarantula
tardi
target
tariff
tarmac
tarn
tarnish
tarot
tarp
tarpaulin
tarri
tarsal
tarsu
tart
tartar
tarzan
taser
tashkent
task
taskforc
tast
tastebud
tasteless
taster
tasti
tat
tata
tatami
tatar
tatter
tatti
tattl
tattoo
tau
taunt
taut
tauten
tautli
tavern
tawdri
tawni
tax
taxa
taxat
taxi
taxicab
taxman
taxon
taxonom
taxonomi
taxpay
tb
tcp
tea
teacak
teach
teacher
teacup
teak
teal
team
teammat
teamwork
teapot
tear
teardrop
tearoom
teas
teaser
teashop
teat
teatim
tech
techi
technic
technician
techniqu
technolog
technologist
tecton
tediou
tedium
tee
teem
teen
teenag
teeni
teeth
teetot
tehran
telecast
telecom
telecommun
telecommut
telegram
telegraph
telemetri
teleolog
telepathi
telephon
telescop
telev
televis
telework
tell
teller
telli
telltal
telomer
temblor
temp
temper
tempera
temperament
temperatur
tempest
templ
templar
templat
tempo
tempor
temporari
temporarili
tempt
temptat
tempter
ten
tenac
tenaci
tenanc
tenant
tend
tendenc
tender
tenderli
tendon
tenement
tenet
tennesse
tenni
tenor
tens
tensil
tension
tensor
tent
tentacl
tenth
tenur
tepid
term
termin
terminolog
terminu
termit
terrac
terracotta
terrain
terrapin
terrestri
terri
terribl
terrier
terrif
terrifi
territori
terror
terrorist
ters
tertiari
tesla
test
testabl
testament
testamentari
testat
testb
tester
testi
testicl
testicular
testifi
testimoni
testosteron
tet
tetanu
tetchi
tether
tetra
tetracyclin
tetralog
teuton
texa
text
textbook
textil
textual
textur
thai
thailand
thalamu
thalassemia
thame
thank
thankfulli
thankless
thanksgiv
thankyou
thatch
thaw
theater
theatric
thebe
thee
theft
themat
theme
thenar
thenc
theolog
theologi
theologian
theorem
theoret
theoretician
theori
theorist
theoriz
therapeut
therapi
therapist
thereaft
therebi
therefor
therefrom
therein
thereto
thereupon
therewith
therm
thermal
thermo
thermodynam
thermographi
thermomet
thermometri
thermonuclear
thermoplast
thermost
thermostat
thesauru
thesi
thespian
thiamin
thick
thicken
thicker
thickest
thicket
thickli
thief
thiev
thigh
thighbon
thimbl
thin
thingi
think
thinkabl
thinker
thinli
thinner
thiosulf
thiosulph
third
thirdli
thirst
thirsti
thirstquench
thirteenth
thirti
tho
thong
thor
thorac
thorax
thorn
thorni
thorough
thoroughbr
thoroughfar
thoroughli
thorp
thou
thought
thoughtfulli
thoughtless
thoughtlessli
thousand
thousandth
thraldom
thrall
thrash
thread
threadi
threadlik
threat
threaten
threateningli
threecorn
threefold
threescor
threesom
threshold
thrice
thrift
thrifti
thriftili
thrill
thriller
thrive
throat
throati
throb
throe
thrombocyt
thrombocytopenia
thrombosi
thrombu
throne
throng
throttl
throughout
throughput
throw
throwawai
throwback
thrower
thrush
thrust
thud
thug
thuggish
thumb
thumbprint
thump
thunder
thunderbolt
thunderstorm
thunk
thursdai
thwart
thymin
thymu
thyroid
thyrotoxicosi
thyrotropin
thyroxin
ti
tia
tiara
tibet
tibetan
tibia
tibial
tic
tick
ticker
ticket
tickl
tickli
tidal
tidbit
tide
tidi
tidier
tidili
tie
tier
tiff
tiger
tight
tighten
tighter
tightli
tile
till
tillag
tiller
tilt
timber
timbr
time
timefram
timeless
timeli
timelin
timeout
timepiec
timer
times
timespan
timestamp
timet
timezon
timid
timidli
timor
timothi
tin
tinctur
tine
tinfoil
ting
tingl
tingli
tini
tinier
tinker
tinkl
tinni
tinnitu
tinsel
tint
tip
tippl
tipsi
tipto
tirad
tire
tired
tireless
tiresom
tissu
tit
titan
titanium
titbit
titchi
tith
titl
titlehold
titr
titrat
tittl
titular
tizzi
tnt
toad
toadi
toadstool
toast
toasti
tobacco
tobago
toboggan
todai
toddl
toddler
todo
toe
toehold
toenail
toff
toffe
tofu
tog
togeth
toggl
toi
toil
toiler
toilet
tokamak
token
tokenis
tokyo
told
toler
tolerantli
toll
tom
tomato
tomb
tomcat
tome
tomographi
tomorrow
ton
tone
tonga
tongu
tonic
tonight
tonn
tonnag
tonsil
tool
toolchain
toolkit
toot
tooth
toothpast
tootsi
top
topic
topless
topmost
topograph
topographi
topolog
toppl
topsoil
tor
torah
torch
tori
torment
tormentor
tornado
toro
toronto
torpedo
torpid
torqu
torr
torrent
torrenti
torrid
torso
tort
tortoiz
tortur
tosh
toss
tosser
tot
total
totalitarian
tote
totem
totter
touch
touchabl
touchdown
touchi
touchscreen
touchston
tough
toughen
toupe
tour
tourett
tourism
tourist
tournament
tournei
tousl
tout
tow
towel
tower
town
township
townspeopl
towpath
toxic
toxin
toxoplasmosi
toyota
trace
traceabl
tracer
trachea
tracheal
track
tracker
trackpad
tract
tractabl
traction
tractor
trad
trade
trademark
tradeoff
trader
tradesman
tradit
tradition
traditionalist
traffic
traffick
tragedi
tragic
trai
trail
trailblaz
trailer
train
traine
traineeship
trainer
trait
traitor
trajectori
tram
tramp
trampl
tran
tranc
tranquil
tranquillis
transact
transaminas
transatlant
transcend
transcendent
transcontinent
transcrib
transcript
transcriptas
transduc
transduct
transfer
transferas
transfere
transferr
transfigur
transform
transfus
transgend
transgress
transgressor
transient
transistor
transit
transitori
translat
transliter
transloc
transluc
transmembran
transmiss
transmit
transmitt
transmut
transnat
transocean
transpar
transpil
transpir
transplant
transpond
transport
transpos
transposit
transsexu
transvers
transylvania
trap
trapdoor
trapeziu
trapper
trash
trauma
traumat
travail
travel
travers
trawl
trawler
trawlerman
treacher
treacheri
treacl
treacli
tread
treadl
treason
treasur
treasuri
treat
treati
treatiz
treatment
trebl
tree
treebank
treelik
treetop
trek
trelli
trembl
tremend
tremor
trench
trend
trendi
treponema
trespass
tress
tri
triad
triag
trial
triall
triangl
triangular
tribal
tribe
tribesman
tribun
tribut
tributari
trick
trickeri
tricki
trickl
tricolor
tricuspid
trident
trifl
trifold
trig
trigemin
trigger
triglycerid
trigon
trigonometri
trilater
trilbi
trillion
trilogi
trim
trimest
trinidad
triniti
trinket
trio
trip
tripartit
tripe
triphosph
tripl
triplet
tripper
trisomi
trite
tritium
triumph
triumphant
triumphantli
trivia
trivial
trna
trod
trodden
troi
trojan
trollei
troop
trooper
trophi
trophic
tropic
tropospher
trot
trotski
trotter
troubador
troubl
troublemak
troubleshoot
troublesom
trough
troup
trouser
trout
trove
trowel
truanci
truant
truce
truck
trucker
trudg
true
truer
trug
truli
trump
trumpet
truncat
truncheon
trunk
trust
truste
trusti
trustingli
trustworthi
truth
truthfulli
try
tryout
tryptophan
tsa
tsar
tsarist
tsh
tshirt
tsk
tsunami
tub
tubal
tubbi
tube
tuber
tuberculosi
tubul
tubular
tuck
tucker
tuesdai
tuft
tug
tuition
tulip
tum
tumbl
tumbler
tumid
tummi
tumor
tumult
tumultu
tun
tuna
tune
tung
tungsten
tuni
tunic
tunica
tunisia
tunnel
tup
tupl
turban
turbid
turbin
turbofan
turbul
turd
ture
turf
turfgrass
turk
turkei
turkic
turkish
turkmen
turkmenistan
turmoil
turn
turnabout
turnaround
turncoat
turner
turnout
turnov
turnstil
turntabl
turnup
turquoiz
turret
turtl
tusk
tussl
tut
tutelag
tutor
tutori
tv
twain
twang
tweak
twee
tweet
twelfth
twelvefold
twelvemonth
twenti
twentieth
twentyf
twice
twig
twilight
twin
twine
twing
twinkl
twirl
twist
twister
twisti
twit
twitch
twitter
twodimension
twofold
twosid
twosom
twowai
ty
tycoon
tympan
tympanum
type
typefac
typescript
typeset
typesett
typewrit
typhoid
typhoon
typhu
typic
typifi
typist
typo
typographi
typolog
tyrann
tyranni
tyrant
tyre
tyrosin
tzar
uav
uber
ubiqu
ubiquit
uboat
ubuntu
udder
ufo
uganda
ugli
ui
uk
ukrain
ukrainian
ulcer
ulna
ulnar
ultim
ultimatum
ultra
ultramarin
ultrason
ultrasound
ultraviolet
umber
umbil
umbra
umbrella
umpir
umpteen
un
unabl
unabsorb
unaccept
unaccompani
unaccount
unaccustom
unachiev
unacknowledg
unadjust
unadorn
unadulter
unaffect
unaffili
unafraid
unaid
unalign
unalik
unalt
unalter
unambigu
unanim
unannounc
unansw
unanticip
unappreci
unapprov
unari
unarm
unasham
unask
unassign
unassist
unassum
unattach
unattain
unattend
unattract
unattribut
unauthor
unautom
unavail
unavoid
unawar
unback
unbal
unbalanc
unbear
unbeat
unbeliev
unbend
unbent
unbias
unbind
unblemish
unblock
unbolt
unborn
unboth
unbound
unbranch
unbrand
unbreak
unbridl
unbroken
unbuilt
unburden
uncal
uncanni
uncap
uncar
unceas
unceasingli
unceremoni
uncertain
uncertainti
unchang
uncharg
unchart
uncheck
uncivil
uncl
unclad
unclassifi
unclean
unclear
unclearli
unclos
uncloth
uncloud
uncoil
uncolor
uncomfort
uncommit
uncommon
uncommonli
uncompl
uncomplet
uncomprom
unconcern
uncondit
uncondition
unconfirm
unconnect
unconsci
unconstitut
unconstrain
uncontamin
uncontrol
unconvent
unconvinc
uncook
uncoordin
uncouth
uncov
uncultiv
uncur
uncurl
undamag
undecid
undeclar
undecor
undef
undefend
undefin
undemand
undeni
undepend
underact
underag
underarm
undercov
underdevelop
underdog
underestim
underf
undergo
undergrad
undergradu
underground
undergrowth
underhand
underl
underli
underlin
undermin
underneath
undernourish
underpass
underperform
underpin
underplai
underprivileg
underr
unders
underscor
undersea
undershirt
undersid
underst
understand
undertak
undertaken
underton
undertook
undervalu
underwai
underwat
underwear
underweight
underworld
underwrit
underwritten
undescend
undeserv
undeservedli
undesir
undetect
undetermin
undevelop
undi
undifferenti
undigest
undilut
undisclos
undiscov
undisput
undissolv
undisturb
undivid
undo
undoabl
undocu
undomest
undon
undoubt
undoubtedli
undress
undu
undul
unduli
unearth
unearthli
uneas
uneasi
uneasili
uneconom
uneduc
unembarrass
unembellish
unemotion
unemploi
unemploy
unend
unendors
unenforc
unenthusiast
unequ
unequivoc
uner
unesco
uneth
uneven
unevenli
unexpect
unexpectedli
unexplain
unexplor
unfail
unfailingli
unfair
unfairli
unfaith
unfamiliar
unfarm
unfashion
unfasten
unfathom
unfavor
unfavour
unfeas
unfeel
unfertil
unfett
unfigur
unfil
unfilt
unfinish
unfit
unfocus
unfold
unforc
unforeseen
unforgett
unform
unfortun
unfound
unfre
unfreez
unfriendli
unfulfil
ungainli
ungodli
ungrat
ungrudgingli
unguard
unguid
unhappi
unhappili
unharm
unhealthi
unhear
unheard
unheed
unhelp
unhind
unhing
unholi
unhook
unhurri
unhurriedli
unhurt
uni
unicamer
unicellular
unicod
unidentifi
unif
unifi
uniform
uniformli
unilater
unilingu
unillumin
unimagin
unimpair
unimped
unimport
uninform
uninhabit
uniniti
uninstal
unintellig
unintend
unintent
unintention
uninterest
uninterrupt
uninvit
uninvolv
union
unionist
uniqu
unison
unit
unitari
uniti
univers
unix
unjust
unjustifi
unjustli
unkempt
unkind
unkindli
unknow
unknowingli
unknown
unlabel
unlaw
unlawfulli
unlearn
unless
unlett
unlik
unlimit
unlink
unlist
unlisten
unlit
unload
unlock
unlov
unlucki
unluckili
unman
unmanag
unmap
unmark
unmarri
unmask
unmatch
unmed
unmedi
unmistak
unmix
unmodifi
unmonitor
unmov
unnam
unnatur
unnecessari
unnecessarili
unneed
unnerv
unnot
unobserv
unobtain
unobtrus
unoccupi
unoffici
unoppos
unorgan
unorigin
unorthodox
unpack
unpaid
unpair
unparallel
unpass
unpasteur
unpat
unperturb
unpin
unplan
unpleas
unplug
unpolish
unpollut
unpopular
unpract
unpreced
unpredict
unprejud
unprepar
unprevent
unprincipl
unprint
unprivileg
unprocess
unproduct
unprofession
unprofit
unprompt
unprotect
unproven
unpublish
unpunish
unqualifi
unquest
unquestion
unquestioningli
unravel
unreach
unreact
unread
unreadi
unreal
unrealist
unreason
unrecogn
unrecord
unrecover
unrefin
unregul
unrehears
unrel
unreleas
unreli
unrememb
unrequest
unreserv
unreservedli
unresist
unresolv
unrespons
unrest
unrestrain
unrestrict
unrestrictedli
unrip
unrol
unruffl
unruli
unsaf
unsaid
unsalari
unsalt
unsanct
unsatisfactori
unsatisfactorili
unsatisfi
unsatur
unscath
unscrambl
unscrupul
unse
unseal
unseat
unsecur
unseemli
unseen
unselfish
unset
unsettl
unshaven
unshini
unshod
unsight
unsightli
unsign
unskil
unsoci
unsold
unsolicit
unsolv
unsophist
unsound
unspeak
unspecif
unspecifi
unspoil
unspoilt
unspoken
unstabl
unstat
unsteadi
unstopp
unstructur
unsubstanti
unsuccess
unsuccessfulli
unsuit
unsung
unsuperv
unsupport
unsur
unsurpr
unsurprisingli
unsuscept
unsuspect
unswerv
unsymmetr
unsynchron
unsystemat
untag
untam
untangl
untest
unthank
unthink
unthinkingli
unti
untidi
until
untim
untold
untouch
untrain
untransl
untreat
untrodden
untru
untruli
untrust
untrustworthi
untruth
untruthfulli
untwist
unus
unusu
unvari
unveil
unw
unwant
unwarr
unwatch
unwav
unwean
unwel
unwelcom
unwholesom
unwieldi
unwil
unwilling
unwillingli
unwind
unwis
unwittingli
unwork
unworthi
unwrap
unwritten
unyield
unzip
up
upbeat
upbring
upchuck
upcom
upcountri
updat
upend
upfront
upgrad
upheav
upheld
uphil
uphold
upkeep
upland
uplift
upload
upmost
upper
uppercas
uppermost
upright
upris
uproar
uproari
uproot
upset
upshot
upsid
upstair
upstream
uptak
uptick
uptight
uptim
upturn
upward
uracil
uranium
uranu
urban
urdu
urea
urem
uret
ureter
urethr
urethra
urg
urgenc
urgent
uri
uric
urin
urinalysi
urinari
url
urn
urogenit
urolog
urologist
ursu
urticaria
us
usa
usabl
usag
usd
usda
usefulli
useless
uselessli
user
usernam
usher
ussr
usual
usuri
usurp
utah
utc
utensil
uterin
uteru
uti
util
utilis
utilitarian
utmost
utopia
utopian
utter
utterli
uuid
uv
uvula
uzbek
uzbekistan
va
vac
vacanc
vacant
vacat
vacation
vaccin
vacuol
vacuum
vagabond
vagin
vagina
vagrant
vagu
vain
vainglori
vainli
vale
valedictori
valenc
valentin
valet
valiant
valid
validli
vallei
valor
valu
valuabl
valuat
valueless
valv
vampir
van
vancomycin
vandal
vanguard
vanilla
vanish
vaniti
vanquish
vantag
vape
vapor
var
vari
variabl
varianc
variant
variat
varicella
varicos
varieti
variou
various
varnish
vascul
vascular
vasculatur
vase
vasectomi
vasoconstrict
vasodil
vasopressin
vass
vassal
vast
vastli
vat
vatican
vault
vc
vd
veal
vector
veda
vedic
veer
veg
vegan
veget
vegetarian
veggi
vehem
vehement
vehicl
veil
vein
veld
veloc
velor
velum
velvet
velveti
vena
venal
vend
vende
vendor
vener
venetian
vengeanc
venic
venison
venom
venou
vent
ventil
ventral
ventricl
ventricular
ventur
venturesom
venu
venul
verac
veranda
verandah
verb
verbal
verbatim
verbos
verdant
verdict
verg
verif
verifi
verili
verit
veriti
vermilion
vermin
vernacular
verruca
vers
versail
versatil
versifi
version
versu
vertebr
vertebra
vertex
vertic
vertigo
verv
vesicl
vesper
vessel
vest
vestibul
vestibular
vestig
vestigi
vestment
vet
veteran
veterinari
veto
vex
vexat
viabil
viabl
viaduct
viagra
vial
vibe
vibrant
vibrat
vicar
vice
viceroi
vicin
viciou
vicious
vicksburg
victim
victor
victori
victoria
victorian
video
videocal
videoconfer
vie
vienna
vietnam
vietnames
view
viewer
viewership
viewfind
viewpoint
vigil
vigor
vii
viii
vike
vile
villa
villag
villain
villein
villu
vim
vindic
vindict
vine
vinegar
vinegari
vineyard
vino
vintag
vintner
vinyl
viola
violat
violenc
violent
violet
violin
vip
viper
viral
virgil
virgin
virginia
virginian
viril
virion
virtu
virtual
virtuos
virtuoso
virtuou
virtuous
viru
virul
virus
visa
visag
viscer
viscera
viscos
viscou
viscount
visibl
vision
visionari
visit
visitor
visor
vista
visual
vita
vital
vitamin
vitiligo
vitreou
vitro
viva
vivac
vivaci
vivid
vividli
vixen
viz
vlog
vocab
vocabulari
vocal
vocalist
vocat
vocifer
vogu
voic
voicebox
voiceless
voiceov
void
volatil
volcan
volcano
vole
volit
vollei
volt
voltag
voltair
voltmet
volum
volunt
voluntari
voluntarili
voluptu
vomit
voodoo
vortex
vote
voter
vouch
voucher
vow
vowel
voyag
vulcan
vulgar
vulner
vultur
vulva
vulvar
vw
vy
wacki
wad
waddl
wade
wafer
waffl
wag
wage
wager
waggl
waggon
wagon
wai
wail
waist
waistcoat
waistlin
wait
waiter
waitress
waiv
waiver
wake
wale
walk
walker
walkout
walkthrough
walkwai
wall
wallet
wallop
wallpap
walru
waltz
wan
wand
wander
wane
want
wanton
wapiti
war
warbl
ward
warden
wardrob
ware
warehous
warfar
warfarin
warhead
wari
warili
warlik
warlock
warm
warmblood
warmer
warmest
warmli
warmong
warmth
warn
warner
warp
warrant
warranti
warren
warrior
warsaw
warship
wart
warti
wartim
wash
washabl
washbasin
washcloth
washer
washington
washroom
wasp
wast
wastag
wastebasket
wasteland
wastewat
wastrel
watch
watchdog
watcher
watchman
watchtow
watchword
water
waterbird
watercours
waterfal
waterfowl
waterfront
waterg
waterhol
wateri
waterless
waterlog
waterlov
waterproof
watersh
watersid
watertight
waterwai
waterwork
watt
wattag
wave
waveform
wavefunct
wavelength
wavelet
waver
wavi
wax
waxi
waysid
wayward
wc
weak
weaken
weaker
weakest
weakli
wealth
wealthi
wealthier
wealthiest
wean
weapon
weaponless
weaponri
wear
weari
wearisom
weather
weav
weaver
web
webcam
webcast
weber
weblog
webpag
websit
webster
wed
wedg
wedlock
wednesdai
wee
weed
weedi
weedkil
week
weekdai
weekend
weekli
weep
weigh
weight
weighti
weightless
weir
weird
weirdli
weirdo
welcom
weld
welfar
welkin
well
wellb
welli
wellspr
welsh
went
wept
west
westerli
western
westminst
westward
wet
wetland
wettabl
wetter
wfh
whack
whale
wharf
whatif
whatsoev
wheat
wheel
wheelbarrow
wheelchair
wheeler
wheez
whei
whelp
whenc
whenev
wherea
whereabout
wherebi
wherefor
wherev
whet
whichev
whiff
whig
whilst
whim
whimper
whimsic
whine
whing
whip
whiplash
whirl
whirlpool
whirlwind
whirlybird
whisk
whiskei
whisker
whiski
whisper
whistl
whistleblow
whit
white
whitefish
whiten
whitespac
whitewash
whitish
whizz
whodunit
whole
wholefood
wholeheartedli
wholesal
wholesom
wholli
whoop
whop
whore
whorl
wick
wicked
wicker
wicket
widdershin
wide
widen
wider
widespread
widest
widget
widow
width
wield
wife
wifi
wig
wigwam
wiki
wikipedia
wil
wild
wildcat
wildebeest
wilder
wildest
wildfir
wildland
wildli
wildlif
wilfulli
wili
will
willebrand
willi
willing
willingli
willow
willpow
wilt
wimbledon
wimp
wimpi
win
winc
wind
winder
windi
windmil
window
windowsil
windpip
windward
wine
winegrow
winemak
wineri
wing
wink
winner
wino
winter
wintri
wipe
wire
wireless
wirelessli
wiretap
wisconsin
wisdom
wise
wiser
wisest
wish
wisp
wit
witch
witchcraft
withal
withdraw
wither
withheld
withhold
withstand
withstood
witti
wittic
wittingli
wive
wizard
wizardri
wmo
wobbl
woe
wok
wolf
wolfram
wolv
woman
womanhood
womanis
womanli
womb
women
wonder
wonderfulli
wondrou
wonki
woo
wood
woodcut
woodcutt
wooden
woodi
woodland
woodsman
woodwind
woodwork
woof
wool
woolen
woollen
woolli
woozi
word
wordbook
wordi
wordless
wordlist
wordnet
wordplai
work
workabl
workaround
workbook
worker
workflow
workforc
workingclass
workless
workload
workman
workmanship
workmat
workmen
workout
workplac
workroom
worksheet
workshi
workshop
workspac
workstat
worktop
world
worldli
worldview
worldwid
worm
worri
worriedli
wors
worsen
worship
worshipp
worst
worth
worthi
worthless
worthwhil
wound
wow
wrangl
wrap
wraparound
wrapper
wrath
wreak
wreath
wreck
wreckag
wrecker
wrench
wrest
wrestl
wretch
wretched
wretchedli
wriggl
wright
wring
wrinkl
wrinkli
wrist
wristband
wristwatch
writ
writabl
write
writedown
writer
wrong
wrongdo
wrongdoer
wrongfulli
wrongli
wrought
wry
wto
wuss
www
xenophob
xenophobia
xii
xiii
xiv
xma
xml
xpath
xrai
xvi
xxx
xylem
yacht
yachtsman
yahoo
yale
yalta
yam
yang
yank
yanke
yap
yard
yardstick
yarn
yawn
ye
yea
yeah
year
yearli
yearn
yeast
yeasti
yell
yellow
yellowish
yellowjacket
yelp
yen
yeoman
yep
yesterdai
yiddish
yield
yob
yobbish
yoga
yoghurt
yogurt
yoke
yokel
yolk
yonder
york
yorkshir
young
younger
youngest
youngster
youth
yowl
yr
yuan
yuca
yuck
yucki
yugoslavia
yule
yuletid
yummi
yup
yurt
zambia
zanzibar
zap
zarathustra
zeal
zealand
zealot
zealou
zealous
zebra
zedong
zen
zenith
zero
zest
zeu
zigzag
zilch
zimbabw
zimbabwean
zimmer
zinc
zing
zionist
zip
zipper
zit
zodiac
zonal
zone
zoo
zookeep
zoolog
zoologi
zoologist
zoom
zoonosi
zoonot
zoroast
zoster
zygomat
zygot`;

/** By term, a line each: which of the terms after it may stand for it, as gaps between their places, in three degrees parted by ";". */
export const THESAURUS_PAIRS = `hhJpyUlFiCiSKhCnoMrC;hdhyOjxFlK4UjqLzI4ahHjFiyVlhV;i7FioBhnEh9Ri-KmxQnQ
kiVRslSU
q-Jj0VhyX;k4ahrf
k4ZloK7HmkGhvNa;zQniGhhRhzB0cjlZ
k4YmmOloFmCiiQ
moNk2YloFioU;mnZ
q-FloF
nuSAjwQloFioZ
q-DloF;lhK
mYiEqwBmC;mb;qjY
q-BloFA;ocynY
hwDKOEMDihb5GiAoYBjMBchrUlnL3RihKi4JKC;hwJi+RjqfxK0Xnja;njajqYhqb
k4QhjVliYjlZi7U
jhGk7AliDjuWhHsEDATIBEA;j6TAhoMpqDiuJLh0P;quRivX
moFphPhgVB;utE
l8Dl8ZhmS;q4Bj1B
u2e;soMikV;njV
utAjwFoXC;urM
imDi6dmgDAm7f;;luO
;kkN
hqEr5DjwY;iwX
ipCh-eqZAnPhkfmDLi7BhyaiqXtEhH;koBJhAmANqFBqZpEhifk1Zi+Bhsah6CrG;iwIjkXi+Yo-I4G
v2X;ttG;kjLqOl3fjif
Bl3Om6B
i5UkWvXm6G;qoZ1dAhzR;iuf
noFjgDO;qoIlyT;syI
ciZj4akqSmpXED;h+NhpZkci5Hi9clsY6FhvYha;rQi8K
tG7fn7Bk2N;hsJk-dkpR
;twS;s-K
AhtCqseAj2ChtZ;8KlzbxHi+dAllfhuDpKhjB;osUhzO
htCljClpbhtRioRhtZ8C;h6fk1LxBhrFhzXh5WmkEiV;ntJjld8IoE
o4QlwG;n0KnoOwP0c
kqS;IkqK
;H
kqAi8diid;kpGnDQ
IkMjhLi9Fk7fkrXhnY;hThoch7RigBkjCmgd;joehyfmja6ehxWkI
B3fhxSA7eiuUm3HPnKkHh-KhrK;ipWjnVjoT;l4G7Jh2UkyZ
nzDiwWoqI;r0LlgFhhW
sIh9JA7ei4Mo4dhrK;i9BikeiQhuci1DixTwKoYpSh5d;lpfvWiwMhpLi4P
j8EtFpjT;lqRkwNmhAioR;ijX
l+c;rFh4Qj3P
ySAtBjjVUmHAxdAFyXjgGAhjChuECzRj8ah7elJ7f;wMqEjvYmVwWtMjVFkGmTqThwVhqGhrdlJsD1U8BlzA;kva-IiuFixflwPhoL
h0TlpZqhb;0HhgV
h1cGs5L;rzJvJkzV;kiB
k7Vi1LjOl7O;poeikH0Y
AhiWj-CjLkYojZ2M;hmIhiBnFiiaYo5ToC;k5Jp+c3a
llFo+f;hiWjQsmPhAhqM3a;roJigX
jHxLkwQojbhvD;indkgRovQ
k4Gi6eo1I;hiEjtXi2Tq1Z
oiIEivazP;k8WhgNiyV;w5R
ioFi8bh9ejgCiqdjha4F;hjCixPilBoQmrcwR4YsTi-L;miEipLh3RhsDh-O
UprJi4JkhU;jkH
t5O;m9F
ukA;mpOr6V;t5Nka
sFn5CmtC;htVixTlkN
uwEhoN;u0Q;jmek5X
hhdipFh2XhEsWhSzBh5TsZAi2HpV;jrdlfh+Lh-fivWhoTCnjc;jrc-Kl0Zm0NjR
h1BilfjqfnnJhpZhxH;h-ZqsZjgF;k3Sjwa
s9XhvVhpX;j7Dq0Yi4Q5E
h2JmtZk0D;piaqTlzA9A1G;j8T
;l-F;knahiU
AnMteocjOn5JlThjE1Rj2MiyX;kjEi0NkhHPiSj2A;nwEprI6MoT
nMteocjOl1ZijPhoY0bVmpE;4Up6ZjXiCjHlTj0OikY;kiT-Bl3DkQmnZwU
itTjF0I+DmiWhyLj5QhhcwTAnJiInOA;jnW5QnD6ejVmf3BlVCk9OvdxJwMhzZzN;sN0Cu6IhzHV
mlB
A8P1Ni5fsHscSwCigflCpLkVhnNh0UzFhpHuIhGhqeofwXqNhlWsU;jqchmazWi2ClGhqS9Rh-a5XijP2Kh-S;kesMn3YhyRA
8PnsQmzci2R;+TjtJj0ZkPjgYj-c2M;llVmxFh6BilXqT
AhhMlhfnlEk2I;k4Ehsbm5CixH2G;l1bk-F
ivGstYBhoPW;hhMhyCikTowNhjC;ypa
jmGAjqEhpDvNehyXhzRh5TpBilGAmaqWBhsC1J;krahldjtPhmB0UpEkR0QhvYhHhiNimKhmU;h9Ci1SxBl1OiTvJhgehdhkYk2e
jmG;wpW
j0IitXPirZ+JhtKh0Khlb-Ei6W;j8chyNmgGkja
uLi-Ml9QhxahmOubShgSkvT;mEhzHhqFjmc9HigYm8XnM;uDi7Pmjfh2OlG6IjzNkGisH
uLi-Ml9Pi4JAhwD;pjc
ihDh2NBh4dhzSUwcyZhpOxeEhmaloIhobA;7ciIrK1alvHrcrKirMlEpYjP1UhnQ4JjmS8I;iehlOimfo8d
;jRC;qzH
izDhzKi4YlhAl9W;khdjnUlf
lrK
h9Gjybp6B;ipUnZi8OkOl-Ukmc5I
;;iib
AAyKkrUiwK6L3RjxPD8OzFAinahhD;inA5ehzK+Si1Cl5WPA6YhsK;h1Ljnd6IoqCQhwP4D
jgelnAl5W;p-am1I1O;u8c
jgdrgVjod;pgIkuCzFA;sxc
nL;;DoyJilD
isPB0Li0MB2I5P7Dj0ehnSAjWiiHDDhpQhrE;h3Hj4KhrD6SiwchrE6MxBCjWwboMhwO;lwNiD5UuOhlUjjGh9Wi5IiI
kpd4VnwVisViBuW;liSjhMj4FjmV+A9A-U;h9d
liR;nsY
hJFhNXHjJBjNrOhxOi5eoWwU7dktezWhrLU6DihUwVhkPuQ;jUnYwGvZh6BjLjHh0Ki-AjlNzWhqJfX6Ch4DpU;nIhjaj5DkhIisIhvNAtOinZixG
tjfKi8C
jSyOqFihZpfiE+QvFpfWjrSiwLh-FAvAkiexF;iQhD4EjOknEhoEzb8flH-WlVh0I6F4BvGiGAhkDhlfpO2W+U;lVhhDzFhuJjGoWhgBh6Ki6RwKi9ckte
IiG7EkzMqoQ;niFnLhnYi-TnD;l8LvJmnRjmJ
Ai-WhByP5VjyDijInnNAA;ixDh0e7VikD4JnCh8efAh6eh8c+Kh7Ch3T;isBjgGjalGiqQ
ixCltCdikDAnmQAAnS;i-WipNjjKi1Wh9aknIkf
1MooDjqAjF;tkRnG;lzdqhUi0H
;;iF
;ShR
;;sqUlZ
iCjiUi3MhyUjUMh1YjzAisR;jCikVijEjkOiah1Bh2Gi4fuJ;jqDi0Fhqe1dmtYhpT
qYyXilYTilR3YiwVpyE;qZhxd0YwHtuV;7SwWj5YoqE
;jmP;qDriH
W8VimQhvbhiKkXuVorMhgJBA;jpb3HhsYkjUilW9ZiTqPi+DinL;inUiU7I9Q6O
mb-Yh9LhXAhChQ2ImLizfrAhwdwHimCivZi7c;mZi+ajEici1OmyHAlchwch-a2SpGzN;pJ9Rh8HbiPn3H2ChgcvchsfizM
joOlcj7Ro-C;1WkifhoNmxdK7HUi5U;jmbkjX
jlIliDm-X;mgXksHhzO
;jmb
ufhatBAwJiXlDD5QmfhvMAhpEAOqMAyWiySjCAhtEihL7FiJh-WhoM;DvczPhJhsYpQtMA8WhvdjzO9FqAsEinbYilL2AnFuS9TlD;ike-PkaheoOmGh1ChoF2K+MlvJinT6OTmL6V
1Th5cAq0Q;+Xi1AlvNA;rVjoAhtAnwL
Ch-OilVi3O;muDhxO;kuR
;BrM;i-fjrOh0Joa
;;A
mAlL2RlLkczEBhgOC4JsZiob4Qk3D;jkckoeimbi0f5Z7GhuSbivf;jkEj4KDoqc
AjtdAh+OBlMXAm4HAhoEjmc;ikd2YisanqH2apThxch1JA9HrY;koElzch6XljK6X
jtdh+Pm+Pi2Th4c6Mib;hxSzJjjTwFkjLjtQpPjnF;hqch9RijfmpbhkKlWhhIiuV
pJhnNhgTnRqO9aj5fakHj-dj6E;jjNhgYi5SlmOvG;4Fi8VigDwVh3PiKkzfl4X
hRflwThsGqzSM;jlRnzTl6c;m-K
Kl5KohehjQi7L;izFi+DmvViqR
;;nsX
;nsW
o1D
izBkoeq+M;G
izAnnT4V;qySmiX
jyC6Ri4RvAi4f+BhTjxT;4PBowAkocijd1ZiiA;w9I
m5d
8Vj0bVhjDBzNiDjzMipP4aXizCBAiyJ;-fjgMlwNhsP5GyfnUvRUj3Czc;h6Lhoah3IiLyEhlVjiKifi1RZhwcjPjnA
vMm4Co9Y;yhQ
k5CAp0V;m8ErPnwP
AArZh8CwFA1SiyG0EyGuJhgEkLBzSuQ6ItZ1cWhsMhkVzT3BrP4XkDzfnd;sAh0fmbqd6ci-ShyW4Fh6ehiSvQjwZqGuOhrM;n0XivWivQioa
Ahxd;r5L
hxd;h6Nl-B7JjkQ
iKA6QinJhNFtGlkXkqbVBoEi7U;m4GYj9Di3b;wCkPpkRj0b
r9MjnFjqQ;hvfctjIwR
;;mgH
;q7e
9CmoYn4TisT;8fj8aijPj4bknI
jobipV0Ph7WnHtT-X;-TlnQjtOijC;o3XirJoG
lZjhS;lXi9Go0Fj7S;jidnyfmF
Ah+QksAizPh+ahyenYqZ;vEtDhlXk0DllXrQh8fh6PD;i-DqShwL8ZinfkQh2C
vDhvMn6ei2LnYjnL;iiAkoQlHktC;j9ShwDjwK7MixRkoY
i5LkjU;krahhS4CAh+auQ;oyAk2Tjtf
;;tiL
A2ElhYjiA;hsQj8GqHhoErUknfzEixH;lvEBmwWkyV
;2E;o5ehA
hvG
;i2b
m7RkcvQ
ojN9ElsS;qiQkqZ6G
CChoPAkHiyW1CknWiO-Oh3MpItZAnBh0Khgc6b;jkYhsAwMzPilfhTrKhDh1UhiPvG2PF5GmPkXzXhoN8UiXAhvZ;j-OkbikBjtTjxA
jtMAkiOkuQ;iGvsT
l4IkyehWimB;jpKitZkxP
AhoSi2exDj4AhtFhqdoW-EmQi7CinQBkW;jgBkEOhsBhQhlY3KitGoYhiIdhnOkhHjB;hmEm9E7K3PyQimR+EihclVhuT
ADigSAIjUireWnGoNhSEpXizMjJwGoMpXhif4FlMhoTkEkaiwLAjEvZ7VkJ9Yvb;jMhlAsY1GigH3dnZiEsduXhkQ9cqawa8Cyd6ehsG6axDh4G4Q;iekdhgVivKxVyMrMkPireyUh9C4GDvG8fGjfzDj-f
icihYhwYo9QByW;kiPh1QklRi+ckY;kdimRijLk3PAhiGqYvAkyH
AipcplGmPqWjnO;l4Qh0fiwWigVh1Hizb;kTi7RpmJi-chgKh0X
l4PpvJ;r1TjyN
jkBioUjWE9fhvZhmQi1ehlPCjhd2ICK;9GisFuMhkCuJh3FtHjsehuAnYjhMsVh3J;lrDkqUhmJhsPjP0K
k1Plyd4HknMhuV;qnPBCah-a;tzU0YhyU
Ci4Cl7Cl2f;lvao0JrSjqX
;q5H;omM
;;qwK
omMsYl0OehRChpW;hgfFiyHsAhvbjjbi2djiSjkN;k-UmgB0Hfi3Zhic
imbqckoe
EDiDAhflqMi1ThtSivKjybhBhfA;2C2N2V1AoG2IkmORkEkGpKkhEkR;yfpJl8Fj5d
p0Ui+Vhld
;o6Pm1Q;okW
AeoDild2djaAuHhgByLCxRkmLAh+YhrQinSpIh4eByf;5NhgT1AW6fhpNlTwWtRhcisc2HobkiNjahuDlJhzUoA;kPyDiuJk0FiyLj1KjZitf

DuCkTpJilUnNilNiuKSmVj8djzYiE;7IhnY8PiIsDh1FrEAh4B3KClAiCiXhJnrCpCzIA-L;jxQhrFjzD
yc;qHvsc
;4S
jiRhgMi6UxAjtA;mRjqNhkV7elOlpN;oxZngP7P
b0dnasMhnMwHisPK6Ah0KlGiAj8dqQizE2CEhfA;qEjdkWpG3dhqaib0YhsA4ejYh+LChpM+XiT4Oildh+UyAS4G;sYleoMklHhkfjrdhubhRllZ
hqAkkP6Aj9I;oQNhhan3Xi+Q;llQroU
;qiA;luE
j8OtO3bh+Gsfh3cci8ShpQ7J4AZtSvKhzb;jnU3CsclQtF7RjjPjpBhlZ5EA1cjd+ZiiT;jkWhsRych-bsNPhuWi+HhqLhxbjwN
thU;;ulO
;i2O
i2Opue
hkIjrQkvYh5b;i7ajxD
m6PivHnvU;hpI;r9O
hE5Nh2SiwSl3RBj6f;qiZ
sucijQB;ilEh6TooB
qek3RnuChrHAh3VA;zHitb8I9U9A7dk6ahhWvOwc2MhsUitK;p1d
liPqxCM;l5P6P
vUm-DqlDqY;ozZi+Sl+D
6cm4R;jiShpehpenI
A6UtLhwaoOAibhhdkFh0Ek7eSkuZsZ;-OsTmfhkfi5AhgUDigQ2Ihxa;i8Ti1SkkJi3G+K
hzB4YkmAqDkzCj6ZC0d;6UxNlsfp4E;hsBqjL
igSjwbhiM;iwZmreixEkuA
lyIJjwYnpG;hwVhCkneB
CnbhhPh+HnmbAhBiOllU;ndhsOhkbh3cohYj8f;l6Jh9UhtLloZ
kjQAl+Hi2LlvH;kjSixdkiX;q0U
;qhY
h0JhzJnneiOl9Z;nbhhPnlUh-OAlpF;i5F
h3cimdonN6TiqQsQ;rwFknZ;j-VnzD
;owG;j9DFjmUhsJBi6I
;;9XjgN
mKhYh6ErY1TnTm2IAB0diubi3J8FhPhmB;pKjtYihdEhfkmB-aigRpZieuEqQilP;jpZn2Hh+bhNhdhnejoV
kD0JqkA;kiXjjO
hzWuyF;hzVlyPqrO
Bi3comfsG;h+HojB-U
AksKinci6EknOi+C;yCiwfhuMvVh9QhjCjkOkvT;lqYh0MkgChyczFjuW
h0OpVAA5VAhpenGhhTAhpOBi6CAhtciRhfhpaA6EwdmLh5V;ifh9VhnS7NlKimFlAuMh4exChvUiahTqHh6JteuXhzGhiF;7Y1FzXhoT0QvSjwJhatMhsRhoZhmFRO3PikFsSh6U
LxdrAihQEinZjGmQhiYi0IhmFBuMhrAAhkFiOk6L;yRBhyNsHvVipasSjL8LhiXhnQkfqejzIzNkwD;hnFk2ammD
qtZBj8T
AAjjHhmU4AaGirZyHood;lzHkiWhxL;yAiwDjoah2SjDhuDjyEhV
nBi6YhNkrRk-E;jjJh+UKWxSl6XhxT;kpcirdlChmTj9OhuY
;;lif
;m1Y;n8X
;x8c
s-bjhYh7G;ipaq-UH0W
h0MhrAjoBque;j-EjiAknd
h4M9NnxU;k3clvTisM
owfkiQjtMAiqL;m5Jh5Qp4LC;hxP-TCj9OjuX
yIlZh6NirFhMmf7Ph3IjzFhXkuVhyLhI;hze9Dl2Pk0DhTtVkkb;m6AhtQk1XhlZjsbSyM
iwJllGhxXpgT;hnQkoXilJh1NkiT;v4M
j8VQhgFmjH;hlHjuAshb;m0D
iqTi1flhA;jgao3I
spX
lEjmBjjZ+UhlAjkS;AjrBh0eqoRjfpJ;jrEh4L
AljO;ntUjoF
tgA;q1X;v5V
p0O
;4H;kzG
;k0K

l5T
CiBm2WCi5Mo2e;k6fkxEhMh+DpEmwUA;n2LjmC
;An5R;v7e
eitfu0L;n-D
iBm2WizIhckJozE;m4bkjP;mlSh2a-W
jAhiXxH+AhvHh8VhnCxHhjPmcrQxClWihHjMhdhFTeirNiyW;xUiuH2IrG5PhrYyFvI1Njf3E+fhlfhrPiTjgZ;hoV8QixYkasXjyPh7TkTsPhtTjqV
3IwEBrDxEi1IySlb2CqayTh5F4MioQsfCjoEh5YhCiL;7Zsai6Bk3bikD1E5Phpfh0S;jnThyBioBkmBmoGnS
wVjdioeh-YqoJ;hlbhsW
hwflHiiahxaUAh7MhnLkpSj6QiH-BmA;j5DhoKjUkG3Oilcj4PhwfinGwE;moNkyRmle
qgN
;;qgM
+SFmgMJHAi9ewImnTtT;jmaxKrXiRjnQnNn8L3eh7GiD;i-bq2U2E
sasHkmY8MliFixY;i-N;ntf
Ai+AmxSivNvEkRj8D;sD9frXsCmrDipNhtetIiubhvQ;nxWnhZi8X
i+AmxSi0apX;hqCrXpgShoTvCkTita;sCiyY
ABjlJmEjuBBrDl7Lixc4S;BjrRh+Jh+bipMhsBm9T;n-OjShyV
AAiVjiTmEAA2Zj9Ah2IhgWh7AuVhjQhnRmZh8PtJoI;3BwejwHxTXhnPnM6SubksCj9F;xLh3OigH1XsEhuSrFvMk3Z
jlKmEAAjtei8E;iWloHrtd;jiEAsyO
h7YhpQmEuwK;kOm1Bj8YA;ioYq3Jk5R
AisHhwbhuHj4CjqRbxDi0a;zGlfoYipNluHm4I;hlS8Fi8eSxYm9cipZi1T
ihXnhVjqSjma;9KhuchwZ;qwO
pzVkrWj9J
rmJ
iXApflualoL;4IjvFlpEjuLBhxb;s5QkhG
ikNjlAl8Y;iWhzdkgXnyXk8C;t0L
jD
;vrH;kxI
iW4Zk+Dha;r8C
iVJopCjve;ic;7P
vge;;4C
iT4ZugC;r7fh0W
0ZvDogampB;vdodvkV;0Br1W
7UjwFBhjIn2c;krbluI
;nSl7U;wY
h9KhifimVyQiwB0LzIsdjmOsM;j5YkgCkIhnWDi6Mh6R;lrcpRiwQkla
AGlbyGhzWhrLhhEkJ0YqShsQnCmQoHhgemF8Ul+O;wGiwChgKiFfnKhiA1f7Y3OhUrJjarKhsfhvD6VjiElP8UhiLrD;0S8EivL+NhkR5ThK-XmEhtHh7K8ZB3dhPhjchue
l8HBjpPEm6eh6CD;ikGhuZiwDivNnkSpY
n6Eizfj0e;h0T
;wiM;j7Irpc
kexN+ThtZl9ZzMAh3b;4GtWnmai+ZkjU4TS;kfs-O
4S3fkrQi2BtJ;hpShtJqkEhyQhqW;iuRmyBkjbizY
hU0NirO5TooBjhU;hWucqJovYhtGhlOvbuMipMxMh2E7f;4MibnmGksCj0VhqJ
vVoNnlfikdikDjpY;qjD
hfkmXjrWkmZihahuGHlHhjZ;hySl1ei0CkuaihG;hmejkcjxW
subluI
sua+UkvU;i8UmlV+MiiK
itP8QkyeijWhlahjAmLtI;h5dMzH8RhtDyTrGj3ClTi6YirYjH;hjEh7FjmHh1IjgG
;;r7Z
oiJ;q5e;uxc
AntGi9c

;luI
;jY
l5Do-B;h7Th+Fr9D
Ap0Ni0YhsM;koKtEnzY;o3S
p0Ni0Y;k1OpgE
kwd-KyLn3eimU;iTrCiFi8DAAikGAk9HhmXhNikdimTnOh8b;i-U
pW
AjkY;mrMj+IogM
AhqexNhoKjmSj2fnIjAitJh+C3elMi0AR;t5I
m6YI;hqeioUivCA4C
1fmBoNr4CipZ;8XrkN7Ri9E;j6OjsSk7ehvPinR
khMowC
r6PA
nhbib;u5S;nid
jiSiqZm1ehmCkvS;Ck3RhjTlkc
j2ElwKxM7PhqV;lldkgPxMmmG;j4I7Hi5GjmVj3c
;k1O
o2bh4Ah0Ljqc0MM;k-MmS1Fqnf;siei1V
;;nhW
sU1XhmThuXmB6fAoWR8NqXi0QyKha6RjOqEBsGrCiwDBklea;oahhBikMrFhqYhmSraisW1d9Q5FkufobvT5d3G;k5fkjdlG3VirTlX9ck8D
mofihHl0P;jyL1ZigajpD
C4V1SsYsOpahmYmThhZtFhZhHkpVvOmLkcjekOmif;i8JXi4FtfhiMsBFvKiLi4OhnZ+N2choF9U1XhuG;h3KjoNjjLmgS
ooW3Ri6IxCAhuZ;hCh9dioWlqQhrIhsIkhR;h8Domeh7d
p8N;te0JnxLorZ
hxNlZj0WjRizQi5ChzJ2BfhqBvYta;hjahpRjehnEjbuQ1Pidk0Jxchodiid;1GhxT-UhrCpdljOhtHhvRk5a
i2Lsvd;hoOhtPt0E
qBk8Ms+TA;i9Zk-HqRknTlyG;i+E
i5cChIiD0cjjSLixWhlfzPkvH7P;i2Pi5X3XrVlnRlLitGh8GhyUif;5ZilSh-QkvY
A2etSh4Wi1TpEAhgduaqpAAkU;oFdKArGFvUh2Ti2AhfixehzTxKubh2DkEAi3Z;h5dnwQkmNi0CA
0TiKnuBm+L;h5cjjanxM
;;u4Y
;nrF
kiRh1Ek3bimHhmdh5B;2Hk4Chibh3G3Zl7X2V;h2Jhvcr5MG
sZj9e8FllXhldh1d8EhhfigNkR4F;oDkWhyciqahmKoUizSkgbsNyX;n8civa
kuJjrSmgF0Cisbte;kuIigfm0L
7ImIjydm2V9Cl-M;ioQhuXimKmmbkazWlqG;oK7Bi1S7OBjViuc
jgHjQsnK;i9Bi1cyfk-L
pKq7ekqD7b;kqOjjYo9Q
rlJ
;o9Pj-R
rlH
;;l+H
DltJolD;jpZijUjme
AAlMpPlNiqRiUAOlNwKjlLixO8ZkTjzHnMivBkLhiHmN;iPi2DjCiRWcFhchfivRlxAhgImXuLAjZhlTh-aijV;j5GpuQindib9XuB
lNk4QlwMhtCAAmke;jgIjhA7eigQ
uciZiTqTh9IhPhAEhChQAiKciUiftKivU1X8Ii2S0Mh5IhlSh8FwUpSpD;iNi6WkYj5WhRh-J2C1QjKiiLh1PivfqZkb;xM1aryWhwZijI
jvAiOh7SGAigWmkLj6G;BAvKlrB7L1Dh1Qisak5S;jpThsC7EhsWhpLtK
ltJ


;voI
qL4Lk6WPjUiKizTijD;qKkpTAhnQZmnUhXjSJlgZ2E;hldp8Yhkf
wuK;moJknE;izA
0Jivaj9bBkZlXnLhoRhxHi1D7FhvAlBiqN;2JuDhmMhsVnCtf+IhnBoWmxU9P2e;tjOiqc
nyQm3A;kmZqib;n8Ckja
;;ygd
kmXhFjqQh2UlgL;i8Si7Vp+N;i+Xtzc
kYuajxJipGhyYDh6M6RmZhgR0Ri3cwW5A;2EjpL8VC8aAhwTi4FivfhsZj2E;kZj6UlrPiuP4T
;tvI
nxWlmY
AGjAdiPuZhQ8bFhWhRj-TvMkoWvXkT5JqGwBh3BimN7bvc;kE0XisHhpcwdjCjWyBqdhnadjXh0YsQn+Z;kTlkDjUnqLjmawd
jHlzXha;1P+M
i+R
GC4Pj3FixHhoEjve;jqeinFkYha;l2Q
J
xwK
;;ygS
s2c
hzcnoWh+A;h0VkrImGoyYi3I
mN;xtD
I4JhqDjzfhamgS;Ci7Ni6Yh6B4ZixQ;D
r2R
;s2XioJ
l2TiyOjve;l4O;4P
Cr4dklV0O;l2ShahzCmle
;8K;ngd
;;htT

;mEt2F
hzKiJAAD3eq5Bi8fnbh0H;zcnvNxEwAhjYDhhAimEkgI;q2Bh5c
;s2E
jmNi+UlkJ;ozYi1UcilLigbimRoe;jB
;q6G
iyKkgFrla
hC
hGkciwaqqOhpE;i7E;tlWhkc
hhMyCiyJpDlyHqOhrCiia;hoKmPnjOh4W7UhoDlpc
tgFyJjtK;r3Rirbi-F+N
kDu9W
Uhhch+Q+JnIhmeyLllKiyTzVh6JhxfrB;izSpNjiellMrPi0c7Y9B;h6fikLqqBnehtJh3f
vhY
smahmDkkA;mvFriI
iwO
7PisUh6d;AqoE

;;s+Y
;j+TmtDjd
rkBxJmnc;i4Oj-Rn0R
;;rkA
ilEm9VhhUi3Z;htVhtOhpFnufjiP
;;x9F
hqErhWlxI
;irA
hgbtNAjEi8cdyKPsR6LjChgchwQkyNhrEhhJiiX;bhtPhhQh4ImHdjyQhsMi6dlzTBiS;hkCrDjXogPi6Zi6L
qwSiqO;hwCo8P;6T
wuPhyP;unD
;;jnB
noQmqX;otRmmHvU
;;s2e
;suCjrf
0SjCp6FAivbkvalWZ;vSoEinTAk7PiiRi7OtBhiYjuG;kgSmxHj5F
ivbilPnpO;k1Mkka
;;m3O
q9H
jxVomKlSh+F;hqClnPl6BhuezXjra;p0L
k+WkuCAiwE;h8Am8bh6Hh+Ni8MhzG;v9G
AjnM

2Ih6VqUA5QimAhnFiwUi0QB;soUhlZhBhkEcuD4I;i1BhpUm7E
AqmBmEigXjnZ;yMhpXmzKi8Zh1VhjPEtG;i4ak2TitVi-X

knO5PkQiJxdh3ZwWiY6ZrLhyXl4Cyc;hMjvR8e2Mj7PhEh1CkvfhtNqR;tqE
h4QitHhrfjgE;i4LhkSnXk2GiyU
XAuPi0Cj3MihGwHhuQqV5TjmSBuWA;h7dhhUXmWp2I;hMiyPrSp-L
i5dikNioJoToQhjRkpChkbA;kck9VikD4QmqF2GigCA;k+YktN
khOh2R9Z;hvMjjC6V;mkY
;pmP
mSk+Kj1LjNmzPA;hxaj1Ah2YmmThZh9LisU;w-Azf
A9EHhmIloUkkKvGizG;9MmPhmHogLlgN
A9DHmudkkK;jJ6Zhrf;h7R
hpHqnM

;pyW
j4bvMijch4L7bhjD;djpEh-I
;;kxbouS
xRh2PnRtgC;qdivFmNmlTj0G3Dh-S;tfomN
ticisZ;qc;r+b
lpHmBjyGBmuA;i4YhmIwci1QnhU;r4Zj5C
;vzP
lncl8Wkua;pxalye;qkc
FoxXi1TA;4SptUhiHj9T
mlOOj9UnoQiZ;iseh8WhwPrOh0fhjbj7LkyH;1amrZkVk1XkuU
Bk8ZimXpCzck3BhmP;2HshKh5J;Axc
AkvRnrfkyd;oOh6UmgaiuTk3c
oPm7BpCiVxGk3BhmPyW;1NknLxOhoFkzXhsI;okaitW
kxQkmDhhWjifjWA;m-Eh7DioQjxd;xRxEi+UjxfjvMh9ZipV

AxMihWnUhRjhUBipWh+ZhgLkoJhwP;4Ah9akpIh8QvcjzchnKhyYzN;i5EpNlyIisOc
hoLhqXpGAiQitLjoRhxX6WlVlmAyT;hrThqGhUrBt9G;xMlQkkPhiUjyNh2Nh4PB
jrLDp3Q;lcl+JosC
ACrANlThjbipRoJAihG0OiyVjjXwV8EhX;ErAhqBhjDhkFrDhLndh9dhrWhsER0Ph6ImThC4b-XhjZ;i-P3KiocihakpUitK
xFkPj6I;pvKlnNiyP
;;wrd
hwAhyUmuPoJlnU;hnSreolbmqb;i3KialoY
AxBslQhqe;rAhpdixbh8JhEzGl7Ohsa;r4ckatH
rOpDsUh5ZjCnThveiIHjKhzEikZiHjHhiThtNkXAsA4fjTyRh5WhjQ;6G5MhJhqF3TsLh0eh3JhmXichWimYqI7Y2QmZpMjfjmUxbrDjF;ljXjeirehxcjgLlDjzT
;xuM
BniWisbjsb;nyBkQh2Fl-I8I;n2R
inV;ojIhhS;zJ
niWisbjsb;qsRk-N
inOAihYiuT;-OlnRbjzUige
;;w-O
h6U;k4c
mrHh6NiwYhof;npAiqdlycoF;o-P
pqDhnZ
nhPj8Ojsd;l1SryK;lzX
vSlHkuDh9M1MYtC6YAB9JkiAqdBApSJAAiifpIiAjU;0ejmdh9OjDkvYh5IkvelXjGmLV;pvci+HhsGi8AD
AhhPn0bnvI;hsOhnSjiNlgSsf;6IokNkuE2e
hhPpoV5blhS;i0AnBhalqJh-Lj-R
i0chnapHAq4J;nxLluahwIisc
4dl8ZipY;loKj3Dm-Z
zDosSBl2ei7Q;m8Cl6ZiI
Cp+bhqI
izTi9AjmNjrPi8J;-CjpSkrEwehyLjvah-TkQ;imLipYn0KjtcuI
o3BVihBi-HiyY;vEh3PmqHioZj6WjI6UivH;mvV
p+b;iwPkwVkne
+ajxHzJm9ZiUhB;koZhwMhpWjmS9H5JjXivb;i4dimAmLm9N
;tzLiyK
DngeooO;j-Sm4P
isFr4NhvC;ilYyCn8Oi6fiqfimA;x4A
hGikWh5SyVk0fxdJAoaAjjeivP0PoA;nwGiyBi3BtPkjeD;jgXiNhvIowSjX7K
;;sT
ilbkUuFivJitMmShMi6QiLimZqUh9TmZhLzTsLmV;2VUhzQh0Shnc8bh5di7Oh-Ei2RjOh3f;j-en9O8LhgDhwHi1E
k0VioQjW;l1Aj8FtMl2U;o3Co2V
uoEBjpU;o-Y
i0ejVihdmhelqXhzT;l+Nk9Okvch9HxW;jtLsyH
mkDn3NjnU;h9doWkgNikNjkG
;E
;;q-N
A;l1Jj6XhvK
l1Ij6X;h7AuoD
;msR
l4VzVEkoJ;i0bp4Ji5M
pgektT;hzHk-cl5HikRh0e;hvY
;pgd
pgcktT;hvWthF
i9GOhJh-X5H8G+dsXimJhmIKk1S7d;iiH7Lk3BhciJ-MhjDhxVhvZhNFtOi0QnfAuCd;pmChiOk2ch8E
iFj1aigGj1U;i7Nhmcp5bh6e;huA
pudA;i1djpIjvUpGl6PhqZZ;i4YjmMhqMyYphW
i0QjuC-a;hzfhkAo6HjvV
niTBhvch6RiMmwQ;+Ik-Y3Xh5AoyAiF
wFAkQHkwFaiFipDiXh0XsSAh5RhvX9O6CwHCnfivEB;hwXiwJhvV5IkRhmDkwTh8e7YuKuVwSh0G;hnRlQn2Rn3U
n0BlqVk-C;llFqpN
huYm5GkrH1Q;0VmQk8Mk+AiuE+XjyB;lrI
i9ahiK0blXmRn-Q;Aj2XpL1XhhHi9FjiO;p0aindi8E
;;kgE0b
q3MirBk-U;l5FqCqlB;mqH
wdhQ
2FkkMqzf;qlMjlAiud
kgQ7TjhahtEhmQhoQk8EAJyF;i7BwJ9KCijJhkcsYj8L;i6ahtcjNjkZiuZisL
AuZj7XRh+G;j6XjqI;p9Gj4WhhBi5FsM
uZ6HiyVvLuM;i3Sh3CrPiuGhgQkkU;ikOimCh+YjD
;;p3S
vlD;;xyc
k1JiwTj8a;praj2bkmUhT
;q6W;xya
wqF;xD;vuG
;nxD
q1ehoPhkE6eiwShsb;i-MimJhxDk1bhqU;i1U
ikW9HhvA+bkoLAhwfhxXkSlPkgE;i9Dh3ei7ek2DxYtd;itepIl8ZhoZi3UlNrRBAinIhkH4R
ArTiofi+Dh5LilczIuSjTkmEh-ZpR1A;qwQktMvbizLA
inPtMm9EyDsJxajlC2HwCh5I6CA;isPi9PhuCjrXi9fh6ehCi5bpH;x3W
;iyM
;n0G
ovK
l7UktBhtD;mjBinHtao7L
l7T;rnL;rnJ
pxW;pxF
;pxEQ
;;A
qehoBk1Hi4WuQhoCyJkJrGuLkmNkD;hlahxdnyBi3YjrC;k6Ahtf
i2FqnI7H;rzb
vJkdphUopf;2CkyRBkgYi6M
l7N
D;hzMrqC;piF
BimXjkEzLkrKkiY;itSqAqjEilQilT;mgekoUihd
;;l4H
lqci0Wipf;tvG
hzIr3D1P;h9dk0DnvKj0H;mxaiwG
l2djmNvG;s9V
riR;l2d;nuD
A
lyVn6LkvN;0Orqek1L-M
snT;snZAk0A;pvbO
;pxF
tof;;o9V
l3DonQjpC;hlIvxPkB
;;s+S
hhKh2T9HyDAhlAjoUoDlAlSvf3Fh+fABiyQpG7PmC8VoG;i8GmLh4JoJj2EwKhwChnbuLh3EhkaxZmDiLh3D;hgQyHhvKhje0MhwPh+KwLwPtYhxPhqWhqN
;;kS
AHjrc;hpNjoLkrNl3Bi7bC;mxB
jsEhlT;w8R
;;jsD
puUlwd
;;ApmG
l7DksHjmVi0I;iSjjW
k3RklLi4JjzM;hgIh6ejmVisak2QjUh+Cixe;o1R
voT;mhcizT
AhpEmpBhqY;wUiuTl9WkZmgW;k3Jj3TjpO
hpEmpBhqYkZ;k3Ipei5OnnY;wTosKl3Bh7F
m6ZinAlkf7S;hgEn8YozAkJ;n6TmpOjrY
jsSpwZ;ioPmpekZlK;qNviA
irEn6S
;ikM
j1FuYzdhkEOhpZhpIBjkf;i0HhvCzXuB5VilOi-chzEh0Ihzdh7V;k3Aj7dhgU
hrcjoG0A
;k4c
rzMzI;iuZhoZ
hxciuGomQ;q2C
u7S
vLpvNn0EhL
jA
hxWotAk-R;hmTi-TioVi+N
;;hFq9L
hEv4b;mDm1SBhjM;jzb
q8Z;htG
;;quCk9c
hFk7DlxX;;vrf
lDhkVoPrkVI;zVPloSlmO
sW;q9X;m3Ukmd
;;s7b
Ai0fAnIlYh3Xj8PiqEjjd;jgD7AjmUh0U2d8Li1ZhkaB;k5Oj9AluA
;jiC
ACk+Qj8UimbAkhR;Csb-P4Fi8Yi8A;j6dhiNi+D8B
BAsQ-djwYhIi+ZklTjgV;sdimfyf0AkgP-Zjsa3JjT;lsEi+cFlpahnC8S
BizZh6MwJiMn+Mh8Y;i7L0DktckqSGh5DyCtZiO;jmbitPk6fh0CkU
jmalzQj5YjnR;n9Lk1DixFsPrS;orFlnfhod
sQh4Ch1NhjFhIi6PkJ9aimbAkhR1Gpf;sa-PmsBiehkHpLmvVijJ;ikQh9JphDxf
rwB
i+bplK0FlK;s9S
h4CnSutS
AmoYimT;BiiVrnNhxJ
AiiVh9akua;poEjsExE
jZswMua;ovLh3dioD
AhlZBozXlpL;rtc
hlZBozXhoJkhB;nlAjwG;hgR
ABCvbjnOh8MDNjiDhreh6FCmB;iPktVtUmfuZ2LE3Cj-SkoX;j3RhuZm-ThhZ
lkZvGhnd5ZovT;Ek9U2Ck9Uh0M;3ai-UjkUiYzDkuXkkT
;;p6G
j3OhkLoch3Kh6Nh+Z4Jh6B;zKwT;hkDj5SjqGRn8I
llfnKkrOimCh3Y;9IoFnxNhufj4d;pbkS-blxPnW+QjvWkoc
;m0P;0OrkN
jZkBCqPHBmNhiNvPigehnXhqchlMhlAifhlFsV-QifAAhmMnJh5Zh-XW;nchDihE-ThmFhjXiNpKsEhjWh4J4EiQhLtWlYrR;iL2Zhmfk+ThvIijKhuOklK
;t2F
p6ahvMhmT;nvK
nvJ;rqG
niJh-Im2b;piNjKk1ZhhU
wOm0JiwFh3Oh5ahja;lPjzdiuIkrSk8FJ;jrY
i6GjiSo9Q
u-PxUitM;l7DqmN
A
hjSivDi+HhtBn6a;k5csDh0ShwAiyWJjjdh+LAhzA;mwfihXkjVjva
lwFokQ
yHuNpW;jyH
Aqsbj6SisQ;rLn9Z
qsbvZjqY;n1SzR;rK
pUhgUmHirFrxD;hiLwMv2f
l4Fksd;s-S
ikRj3J8PizOktc6Y;nPh3FhvKjgBjbmLhkBlvQ;yVpKhoRjmNstV
m6dk2V
KQC9XiJi-Eh5ThChnbsLiHiOqRhgUh4PhuOpCvHh2JhhBh0HyK;jmP3L0QhoQiiOiyOmYmsDkaiL;k1Vnci-eknQ
ikRkyekkc;tahrUhkcs-Y
;m5a
pNrEipXj5D;hidt5KuH
lvZmhU;hjQ
hjEl+Rk8W;i5cnmRnpA
Ki9ShNzMmchyLijJjlQjuWiZhYh2BhsR;rCwQkmUpZ0WAnNklQmTqUpSSjwFhuXQ;nhD
lsBB;lsA
k3S;nHr9S
k0W;tvR
jgXngA
QjlT5U1QhkDhCA9A5NsEhhQjwBkzT;A0IsLk5HVhzdHkWhkEh-RimZi3LimS;7DrpT
hgVilQi0KAhoB6QhhQ;jmDpoUhwPjnf
;;jN
;;xyB
5OhjM
khDm6akqD;j3Bi0HrYi6ZmwB;wiN
hldquWhyJ;i9Sjibh+dl8S3R;jyNisAj3GkwMjhF
hIxUlUHnLuJZmVkXhodtR+QMkVoQoCkRrOiesdh2GocsXkShGHCpYA1CkescrThWoFrdhjVrRkDlDjMlZhmHlThmIhrGjZnXiZiBmFUG;3IhEmQHAkYoSvDhAoFA8SPjFJiDzfnEBNCJwLme-FkYmFhYpKjNmUnEjIxdzdsMtQ1KmU5doOpKjMsUiahrIpQzYrckAjMixI;-YkgIi2Ah-Ch4NtbmkV
j+W2Fh-dtK;yXtVl0L0Z
ihUjWl3ACilU;saqzc
lxRiwHuEngThMA;loWoyT6Jh4G
imXk2Zl3E;nAn7Ii-I;jvMjuF
m9R
;;x7B
kWhqWhoMioIivIi+XjoDAh5ODine;kTizIjvOhzcvVijEloR;tBkxPApxH5D
j3DBhpAlsfnqZ;jmYsc-PkZoIjlaliG;ulf
E-P+B0Clwap6b;jrYhXngIisPljH
ChnLnVh2O5Uh5UwNhlbhIjEpbihEsfh5Oj5XqV-P;hnPi3ZShAzbhmb3I7JsThchhMChjOtG1bkHh0MkkLnHuH;rpJjqM
ixb+QihFyFilI6LCnP-BBimHpXi1A;itfh0IqVyEh8ZimQilch4UxQh8Uhvc9A;h3b6Arb4E2fyBFikE2CpJhgLQkub
hsYjAigDsai9EjpemNAhyejDAhWkOD1LkOh5F;iyRlgah3M-Sh3djJhDyTxMi1Opa2E;j8XkhMj-MwEijOoO
hnLi3ah5TikTiuEm9N;j-Yi0L6fhIjrBtVh0H
Es3cllJA;h0WoiD4R3ZhtZif8F;lrGrYh3WpUk3c6Z
nuVj0IiV;p1QhlaikJk9V;ozP
h2BirMj5NlgT;q4UioEGkrU;kgCmrP
inXikDo3N;tjL
;;tjI
;;x9G
kuUnpCj+C
;hhFpxY
An8ZixImxY;u+Th3W8S;j3X
j3WhkYjgJhjDhuEBnYkoU;miUq9GzA;jwXmreivPlvU
At+BvY;osCotMf
oqCh0Migblfj7T3FhIfjO;lhCh6AsWmOh1Y6Lj1ejgRkP;wwN
n+O;isRmwb
kFj6CsW;umPyQhgEh5O
o5KBlue;qpHjtZ
nmX
ljBnpKkDCqbiMAhLhtKAC;k+QAjlTtWkmPlFZhKqPjkf9U;ioarYqQimOnzfza
huPhhKllIjzPmwd;jiGdiwBhxWi9LlzI;Qp9AkuR
;8K
Ai1Xh+Dh-dtKjwS;j9WplX
hhRjxOiuDyLi+CCixVjzUyT;xYvTkuAjjU;syU
ArzaAi6U;iuQjnShwXIj9QjqB
i5Ko6Qi6U;l2ChwXj9ZvF
r9VinSjpD;kpb
h7ahgJi1amnaNCjG;kpan0a;F
;r5Z

jvfitNmR;3Jmhc
r7V;lmTm0PA
llJnsc;j6ViGlmdjochzR
lxFiNjUmiLlsZ;kpU2Y2cmmBhC;lxUClWi1YozK
lzSjU
;;o2O
ikfk-Oi3CkxKh9R;h-Yn-IhiGjgS

iyEn9I;iuU;i8S
irR
xBjrIn2b;l-Al5Ki7H
;niB
;;iA
AjmWhyIAiodh+UimL;joLhwTpxR1Zhlb;lBliNnYi2Ji-A
k4eCoiezF7N;lBkzdkTpaooM;lAjhVioRh-YhkcjrSkmU
i+KkiDjwOC;i5IhhMh0BmmanLlZ5a;uLihMpEnsYrKhvC
AWJj7ViiC;wbnzWi-Ojlf
WwEjyeiDlgIh9Yl-V;wangDh1FimDjyDuT4G;r7ZhgXi5IvP
QUsCHjiE+SnNhsEhlRAAAhVCirLitdh1B;hgckmYipHkxRh1GEjqd;hA7Ziycste
h1bqiaktP;4GhyHnlGkwa-e
hFhzPtEuoA;ihZikBr-L
uSkschOzZQAChtUk6WKjuX;lxIhYjkSi3CqKlKhRlsa;koYrbjNhgei5SjoRjIlhB
r+M
i+F
m4Bq1W;;iqE
;f
klVvJo-N;k1A0bj8B
jzOn4P3Tixb;klUirJi0b
;;n1a
m-DqhXuE;okEi+S
;jmbpxO;ryS
r2F
;r0d
;;p+Q
l3WCqiE;FqEi2WtjX
k1F7Mh4Ck5Mi-dhkA;l+Hh6XhoPh+RhxIjvXhhF;nwMn3Cihe

myek4V;klKlgImmY
h3E
DqwFtfrWrc
Jj7ViiCilX;wDA8Yi4Jh4dllD;8Mk7FnkHh9VqZ
s6U
;;ihE

;;myF
kBiWigRomHlbijbjjehtC;kExHh4CkoJlFjwEzb;m6ei-H
;m6f
;m7H
;s6N
;p+K;r5ZxB
j7ViiCCh7Um-V;inPk7QkiM


j9Fs3fhmG;mdovHkvG3fi+N;qpC
;qva
;;i4A

iwRnjIAmzV;h3MmzM

kkUlgIojY;lsKl+TkiV2IhkL;xoY
m+F;ktBooYsUhyI
;qvT
;noKlzP
lQ-EoPk1KmvKIhwCtSzf;nUnMhgN
AiFivXhrZhkZk9IBk9Ah2DAhkb;i7RnkK6MrQktC;jyJqKmSrJm5Q
iFivXh1OjrNitAlyezVsRhkb;j9XhkZwThFitIh+FBjsfjuJ;s7XihF
liRilUi3UmzGhkaA;l0MkrN
qjQ;uqSC
Es0J;h3Rk3ejxHirS
o1ZhyAkxS
qjNknBC;rlH
;uqW
qSxmL;qnD
qgTjdivXikf;4Ti6bmzb
k4Vmzci+AjmX;ksahzDi0Pn3DhsA;i8fs7QhhS
AlJmuAqyC;-Dn8cooG
lJmuAqyC;-C2GrBm7T;xhYiN
ihIAkiBhjNilKmR8chsCjyZ;hiLh2Wh1VhuchqWi8F;m8HniV
;;ssL
mXhXkHrVh5chqb8HwChxdjOl7OoFveiE3ZxYkLvQ;hmfimBmUjEhbhHciAAFWKhiBisLXtD4bhMh8cld0YkYhmGiDh3Dh4d;j2akLj7Fi9B2HlsL
j6AovaAhoU;spdhqY
nsc
hjdxMl3Q;ouBonV
;rnZ
;qa
l5HhhSjzN;luKi+Ql2ZK;vwd
Cq-fk6diPh+B;jgJj0Ck2MlajyU;iyJj-PiwUn7S
onYmmRua;o2Il3H+aipZ;uuL
izbh8Djkb;l1Xi5LkqH8N;hxIn2bi1S9D0ej+d
q-fk6diP;kvLioXqla
;ntCltP
jtXhwVikWirJ;jtKi7Mh8dorZ;iyfmpQjS
hnC;AuiRkQyf

s8a
;;qvG
mhPjxWlwH
k5O2CnkNne;As2RhHuf

u8Z
h5YhwWr3Q;j1cvVj8Lj7M
Aj4Q+X1MkhR;iiCl6Gj6ChwO;r+Y
iiXo2a;ryVhie;h4G
;sjX
VpTrydirA;6DvT8eidivUmzWmlB;pmV
rcjtXoJi7Bo1F;uGjiNocjjNj1Ojmf
EilXDixWluLjJnBiMvD3P+O5PAhyGhBiiX;o0foQhrSKpMnHoApYvcjod;i0M+Spke
jza-Qhmbh4RhmSB;oiehgAmmcyX;hsU
inRjxK;odj5G9d6Dk3Om8I;inDzW
Bl8OowchY;rlVjqUi3E
ClWjEh0FFi0BjlbipFhkVoKAAkfhmDhva;1CiJ+alQhgN1Z-KoEhoHhmAsIjHBhjDi-K2KpTi3AhtJ;hwScrrEjmT
jBbkoX0Wtd6FirJEoLhsIkQ3chye4IAhDndhqViiC;leipGrCwNkCrfhgbhKADinfFiuE2EjB5JycpKDhuUlclVirJ-M;oUijQhlLlvMihP2OiXj4B
hwYplUizF;pwSh6Y8OiiCD
i8D;Mm2dhmdh8E;ijLoia
AoMinVh+OjuM;Ck7Li1fkzEi8UpC;vkK
jElHonS;k7ZjvLm-SmU;j7YhqA
jDosa;orE
oKu7c;sb2dj3dhuPkkWi8W;nuLnBj+YjwB
u0Z
;u0Y
i+BzU1Ci4RA;juNh9clzBipYikEilA;niLhxYj3c
iiSjxOjkTh1Xhic;i9AmJk0KhhN;hkeqlFnEhzC
h+ImJoOl7CjtG;UixPj6Q;mrKrjI
ikRote;h+HkuMloV
BlJknViApaiuIj8VxE-UjQimMhhb9VV;hxPi5LtfhhKhtIj8NYhvUuLuD-Y;ikDreh-dobrVqqJhxD
jzI-QhjJjiW;i3Ci7XivSiwBh-b;nyHopahvN
PhwdyUjqWl1BYA3b4CjQhvM2eiWh8bCS;lTyUwYoNyR2Vh0IhZnYuEmMhuTrKtdnHkhclWufhK8QjtLhX;imApfh6Y5W9ShydjuNncpSiza1X
mC6b-YsM7Mob4JiuJirC2aoEsG5KrTh9fj1U;zVigOJ4b-TiCpRi5CqShvChmGi5X3K9M;jJhwUlchBi3ZhiQsbhmUhzNhieqehgaoCqDySmEhA4eSkH
;j7ZW;mBupC
;;j7Y
;rjXhwY;L
lbkwMspW;k0UjpCktSwUk6D;i-a
lakwM;;w-c
izHh8AlHhvWEhlci6ei5R9ShiTzS8dwI;4IhmCixFhmUxGlzMzdBhtTiQ;kvKjhU+Ej9RlhRnY
AjDhvUjcu4a;mkAj1KmO;hsf9RrmO
jDj9c-Kk9Jn4C;hyY8FYlsHihUjtBjmEA;h2Vj8BluPluI
;;nqah5Vm6M
AnzZ1Zh8Al5H;0Mm2M+Yj5Oj7a;lau2Thhdh6V
opRn1JAA;n7eoiM
;;qfnjE
lyOhyVihLB1BwcktKvUkchtLtD;qLh7evXhvYimW5PjM3T7WtTxJjXM4e2SrRjhdsVhAijK;jAkdisH0Z3XniOiKkkA
BiyVpiA;oucm0X
Hi4JhqNhjICtYlvG5eAO-bzChkRrLApPoN;hpPhvAjpKjuMh+HhlTpVydj9K;hhWhvIpsW
lNjVAyd9aqasEhXnThzWxYlhM6KmbvC5PA7a1AjjP;sBhtaqanUjSAivfkRpW0fhXioRuDhtf4Wh5EhgH;hxOjAm5CuIhuShoEiC2H5fkjB
k-Y;ryS
;k0B
iiGjdiuAhzWtYh+KhnNDjlWB;uKklVi4Jrbi1TiqDpO;qH9Fl-Vi-Gm-P
p0Ik4F+A;hjXhzAhiO
jncmpOk+V
3Fp6U2RO;i2JlDlmHmhc
lmAjoSi0P5Qjjb;jofo0ChgLiyM;osbnjA
t+dhrK;lmZ0UlAihO;hxSAmgPkhL
;;vrG
lxSjrekwIj9J;rwRhtdinbhoZ8G
hlc1Gvvf;hwM-Wo4Zh2dkrX;h0E
owEl3JjjTH;j6OqsejmU;m-V
;;xrBiT
Byaj4RjrJsHiRhiBvJ-PiwbhFkGkTlCBikL;hvHi2JiiVhvWxL+MpW0RklJZ;ijahvLp5R
A
toO
;;ioP
;;jiBo4XirY
usc
hjHn-RlqB;usc
Cv9R
An8TkzZj5B;jpRFl3X;n9T
j5LloCkyIA;jpQkqFoek7LjxN;mwLhsHh-H

hxPilXoxekqIjC4AB;h6Hh2LrsMhrKoJ;oYh2VuyAlU
spFAllL;hxOoXqxXkkW
hiFsyJisD;l2Zlpb
B0RtOihCAplB;i9TqyB6VhzU;ihOimemvLAktK
;o6E;A
0RtOjIh9Z5TqtIi1d;QqwS;h9XlyXuWjxc
r7I;pmF;pmU
AjzfhiIorQ;m2dl8KL
jzfhiIigU;j0Bp2X;szTuF
;r7F
qpNlb;jmeh2dlpChxV

5IhnAjYpxV;r4GI6W
igIjWp0F;ikBu+X
hY-eF;t3J;m9S
;hX-e
r9Y;q3Q;iif
h4fl+D;mlPhxRtB
AhoRimfn6J;hoRh0AhwV;j-K
hoQhpd9Ch-MjVkoZk-B;mgBinEm0J;itBh5BnDtMjsOhmB-S9Uj8ezE
rJjwEhnDhzch1PhsShhehzDnZihazGiuG;ipAtdvQhJhLlCvXi4PilIqGvWzLta-U6OnRh+U;hpShjXomZ
orf;m2Q
;;l2e
ioLjnShCiifiuMDhrD;ngfksX
kjNrAyAi9Fi8R;oejoQhwP
kuMmrZm9Y;kjM9CjGjvX
jzJi4WosVhiZ;jsDhqVhuch8Qn1R;qRr2P
ixfhnYiH7MqKjubAhqLA9LwK1DmGmVlc9JuerQL0XkZUsLschmA2H;2Kh1DtSh2Bpc-a3XhsDnBh+RG2ThOhnLhE7YrRjOuWtJJBhFjdhqShuCrM;i6Ak2Sm2GnH
prFjkU;sqE
ioMj8Pm3PhzfiwE;lhWmmKjoO;ltQ
p+Z
t7A
A
i4dngA
r8b
mid
BjPh+Bwd0atLhtCj2JknahpG;1XhsPtAjLhChgfeiOnyMmDyfnEh8LhrF;iySChT1TsIj4XjyK
o+eigUxH;itNlF0XoxL
ihRweBhCzUqKifjNAhpUjvGh5UsQqBhiLAnD1Eh5d3e;zFhgBudtAkC2SrXPj3ei3MhnLjXqNj-e;jPh-cmLoWlqCiuYhpazehwZjkF
;qqT;umT
juXAxBNm3LirV;uRjxXomYliT;ijR
kpTjdh9Uj7LlWknQ;h1GhobwAj6AlvLhyPncioKsa;yDi+LhmAyZk9Il5f
AkoIhvekmRAm7H;iiDmwBhsWl5O;q9IzGhwJ
i4Ql5ThsSBAAhxSlpT;uIhzZh+KLiHlGhvZi6CqCigd7Ej-HWhrc;l4HniT
miUlgUkud;vrSmSh+M
htD-VmxCAl-BiC;i4Am7ZwMA;j5ehnViuLhvE
uyB
8IpiJj3BjrN;hgd7CjqSD
BFQoHsJrcZjkXpEpDxO8D1Ehwf6HBkvanbhvM5HAhidBpX;hyGinU+OqVpU6FibxXh5XxdjNhkX3fhzc7VoNlUi0b2D;i8HtHBjLk9J8bixUh0ShuchlGhhX
llb
xqNB;9KlpIjgO;pqR
h4Ar0Q3e;i3Ri6bm5R
Ai4J

uAhIh5HtGzTigYigG9VjL7PAjobh0fh8N;hjdhqHhc5GxEyF0V0DhjQijGihYi6ejoEmGa;h1CjsG1ahiWixc
h1QpmAlmM;krF2Cp0XixI;viG8T
o3IjkYh4ah0B;hndvbmoFjpFj0f8M;jpKrpX
P
O;;o2S
oV
toE4V;llFoIlxL
ltOn6U4V;mxckscjiApd
oDkrbenoBqGitGIixW;nuMwB1bkqUzJixe;kpLp-E
otcvVjpWi0IqUnPhwQ;BhmZhgZhvLwFppGhD4Dizb;ifl-UkyKi5CiY+MuV

iuBmAyAilMi6HilFEGuftYsOhzOpOG0fyKsbzE;ihQxHhkKhsOhgMhxY2dvA+AhtaCoCjIpWhzShI;hkbhmamPahkApxBpPiqcvc
pT;jmWiSnoR;xUi3D3E
hvU3X5etQmtYk4e;hpamPjGlQh1dj1PyIh-Mj3UAh0H;i0Bj0WljU
k-fhuKBhmO;vfqkMhqc6P;hwJj3Eo1D
ioeDk9LkND3Oh5FitAj7K;3GizGkDmWkLvCkCWi0QwIi2NjtV;kUjlWhieoqU5SjxeA
ilFnFj-Zj9VhsPld;j6Lqfi9aqWknPjqKh8MY;1D
-eFigWjaonFtJh5D;rrb4OhxFjKjlE;sTwAotH
iD;-EoPiJjxCnxR
rrfjoZhlZhvC;jlWhhGh+eh3Um4D
;liF;hod
Xi4XAmAG9YoHhtPhnPioewL-BxFimJxKjZhpf;aihK4S0ctSijHjvEhjRjoX9bi0QjD;huSjmWknF3Ch7TisThvM
RswR;pzfwK;n1d
l8bkX5e;jpQmlAoV
ABjS2CmQwXhjaj5DioUl8EnFijHdhc;5f0ZhLsXiKiobiYzIh1DhhW3TkvFh2d-AwN6eEA;hhDt-EhhK
5XwmK;huYsxC
jT
5VwkN
n4Zi5f;Bm7VnqJ
;;nqH
l+DhsBuRizGiseA;nqGjoQkgXvQV;AnqDjha

;;mze
i4akzfm9E;wL1ah0Hl0I
l1J
l1I
I;i6J
5IhnSnChHhwRqFsMjlCiuMwbvKhvCiiA;iwAh5fmrH5doQldhuK;h4Ci0Yvcm-GhZi6f
AkmevUvQiyJkgZBivRnVizA;igOTirb9do9GjiJ;ilZmsI
hxFmnI;8LniImkK
n1LiuMhsKhgN;hmFjtMsVnwUjmb;j3QixF6FnlRh1BvJ
Ci4amGnAkrbhkSnndA;ihR3JtRhkNh5Ui5SkhW7S
ixZinVJj-CLlgIhrFhsfwM;7IitdhuewVh4CrIhrUhNiuQyYhcuJ;kqao5Z
htRk3S;uAp8Hjodj1X
i4YBCl9TlkY;moJMpxYh2N
i6AkYkrXiob-BrCisK;Bi5fhiXuCi1PEjxcjnJ-KtQ;CvAh7P8PldvWvFniQhN
;p3B

;ngJh7Kh2W;ntH
;;s7X
p3LisMloF;4d
;;w5E
k+Xiueh4T;j-UhhVi-Gk7a

AAihNlkKipfjqQhnSi2U;kvHiifj3QilF2Vh1V;vAn7Cl7IhsW
AihNksJmsR;xqB
ihNq4b;w3Y;myS
jtYlX8LwR;h4dmlWmPo5Hxf;isVh+W0FiyE
h3PixRm9NknH;onc;hpO6ZpxOjhC
wYk0ap9F;4Hupb-R
xiL
AhFiMi2EkpT;jEzZjnNnlY
jSzKiiZ
;kaA
sya9UjsH;ihXm5Uk0eoa;q1KhO
hnQ2DihSnhchyahwNh4Q7e;kmWopNkyaA;h3HhiUs5Y
kmRh9J1Zm3T;jzal6Mi9BhmAbhgJ
l9YrnH;mgVkxQI
;;n2V
tYnzAlzI;iibmyOl-RixJ
AAivfhxFvTAi1JjjN;u4W
Ah6TimUjkbvDsEioEm2H;khGj9Gm6H0Z;k-Oj2N1cmmZ
khI;khF
lfrVqjNjhP;jwPwDyCogW6RoL;kzBltL0Wh6ahmO
vIh-c5XhhShAi-ZkLhWjtboLlfiEoDpQBxIhNhuMjsJ;xSj4eucmOiiBpMAj8HjH2Vehoch0Qh0IkB1V;yehkGl4Ei5Z
sya
;i7G;t6E
uLjrNhHl6FkmbhXiqY;imZlkYQwUlMhyYi6Y7GxF;j5YmhGhKlFj-C
iidrsBwTjhD;rqEhoJhtFi9M;1Xs5I
;rgF
jwR0OyEkHl6NjgI;h2bySiten8Q;jAjpXliCh6OhgR
kJ
lvLjiI9E;nnf
q4HkuU
jrcvah+Y7U;hrZvBlyNnodi3P;hgMl9Ircjal9Xh7Y
mqdjzJiJwQyD;j8clgIhzakyd
hlQhPfiwal3S;nMmIvKqZjlG5Qh3N;s9f5f
klFk3ImvV;h3fmmN;juKkwI
BiIi3cm1e;6QqXltPhoUh0X;vxN
mydhoNAh2CkhYnR;hlRh+KhudhxAubnoD;tzJsU
iIrKmlCjxSh-KhKk7G;sRnjYDh-UnwD;iKh0Kr5BmM9N
;umQ
AhkQhgQjPjSAiIiAjAhEhoehsFpJiyCzdkCrSpJhiZhvE;iaitXimPi-UuPyQkuFofimI4Q;h1NsHnMiIhNhWiNBqHvKkX9azVhgRjoBhrQhgejMhzDiUhzc
ilBjuCuI;hlRh1VqzW
;;olF
itHnuQ;iqRoyNi5N;itG
h+Bwd2CkmJhpGjhLiIi2QF;kaiqFi4EipBj8cjJhvP;lF0V9ap9chbj0L
i5fh0YhThHjmFhkJjjW2Hi1WhuI;iXhnBtb1WikIhhNpPh7HivOh+Dj3A9RuE;jsQkrLhgTmmYiwd
kwLhIokN;u-K
vVj+dikWk5IRqT7QkzW;wG8Ij9Ckeiha6R-WhkQklOilK2E;ksXxVixaj3UjqCi1B
jnHkC-TipOhhYhxDh9SipZh4Gyd;hdOh8KhuVwcioChifkjZpKljc0R;vUjViiGxBjGrc3ShBkJk-IjhKk7f
jvNj0ZoL;2NkqFjjE;wpU
hfh9ThqVhlYmPh3DBmgb7FkPChvPiqN;mMhwWsGsPhL-WixSjah-BiakvXoHyUhlRLhF;BkJrXsChoIiiUh2PwFmkNimRilQjY
;;i1P
igejOHnXmMjuHhPigamZAzLLhqFGtDAh4OBhyUitO;4fhuWjGhGmWinfRxEipYijCl4S;iIilCk1azQhpM9a
ikVhxOlvbiDBlQi2RhmYjvIG;hlF0ek1YqqV;imBiD
;suR;tib
AvBlzC5YkwaZkdAjrGwW;kzKqV1YhoDkeAmKkqChI1akgf;tLh+S5RIj2Cm3RhrE
vAlzD5Xk1NhGi9btMwU;lPktZm6IkdDhyFh4d;rHigVpoKjwDDoU
hzdB2clNh5Nh3dl1BwHi3C;h0ByGkYlgfj6aiieirEhtHsI;imbu9Z
hzd2d7Or3X;wqP
jgPijFmhU;3M
;utV
;;mX
imAm5fAAhnS9Mh0Qhqc;vIhifk-VtT;4VWh9bmtZh-d
A-MiJmmblqKk1c;-PiKBnuW;s-X

3aj9Ssqb;3bj9YhhGiuBlwT
AnjbmuG7YoPoCivE;k0frRiJ2ejrNlhFlTh5RlO;kRsqA
tyChsL;lgQprQqJC
vkW
ouG4Lopf;xjM
m1Nn3djmT;lobosW
izDlJm7VkwDC;prNjtf
ABhxbhgfi8chnLjqMh5BhqY+WpCEiB5H;izB+M3MhmchnViiKiqcAhschnX;hvY1disZ9E7ej1e+b
qhThjBi-PpC7O;AhxchhBi8XopT0BigL;ilVtIj4Tk0ZjvC


nqGmpC;nrcmwd;xsI
rhGkmI;+PstX7d
moamiOA1CwD;m+PhzejlShmP;jlFhnW0VipOkud
AnxF8On8ZE;juIlFqkeisWuH5d;otU
m9ehvVn8ZE;nlSmyZ
t1HOhrNB;;htemyO
A;ipL
lVhjHhgM8Xj9bi3H;jlHk7EixchtNliS;ixQh9enmOk9K
nEhrVtJwAkydpvT;lvGhuTivakhFhmchlGhxW;hybs4U
u1S;;xuP
A
l5GkhZmpe;uClrFkjCixF
Ah8EkhVC;hrGs0U
l9d
h-HknQk9X;1Zk3a8V
k-JlkThhJh3FhsEAAC;imenpDhvXj0Y
ptB
5O0PnoL;h1Mj+D;w8D
o2ehqWjlNiyChrG;igO4VowVkuK
oDhmEEniYo6X;jyTi-Ki3G;xiK
hQnXh1GngRrQAhjPjqQjtG;kpUwD0PiSkoX0Lj6Gh0T-e;jueoiGh8BqW6bhhK
iwJlgfk4J;nxHCsIk5K
3fi0e1bitTqNpNtEhnYvAAuYnQI0ehtJjQjtC;zOlB3JiyWA8Lh5T2eCBivNh4VikFpAwchiAhgE;hrXlgB3Piga6Rm2e
q4Th2S;;soc4O
v0QChgL
knFhlGj7Zh2O;m4RitaimShkXi3Kyb;l3ejmKhvNloK
1NBhpOE;ybixRmhDtOj0E
C
BhzLk2Oqqe;hLhqP
iVmnFquN;hranRk2Qjve
hzLhgSjvflb;hJknRG-NjiG;hKhqOhneumdhI
qpa
;;vpR
jlC4Kp0fAjxD;jjFhgDpvFh6Ih4GmR;m6AhyfkzP
xMmfhlZsMh7DAxXkdiMACh0OhhCi-bsSiyS7T8S;tWhlBrdrShkMhvflGh7Cpe9bhRhkAmjFShkL;4DhmIikcCFhzPuJioCk6Wh6AoB
iB2BBjDwKhkcnKvKlK9Mh4Rtb9NFDh-UAifxExAhuJhK7a1J2NpE2Eh0J;hZtCh5TyOhrYrSpahlKdkNwSh7chwXB2ZzDh7AybhtRlNlUhpG;rKxezfjCjzIm5WivciFpekPiQpPhuU
k4V1TlHktChqR4aA;j0bodhuLhkGl0KBizEiyK;jJohSljHhvX
wDjwKlVosb1ThrBhmSjEqG;pMkiepkQ5KhwEhgE;hoahreh9AjI
BhzChlZjyZknQ8eAvOhsSlM9GhwP-K;AhlIjiOkF+CikQla0Sh1e8JixA+EqDhqW2ehMnEiQlF;Q+VsR4OhQh6FhwZvTqKiwHiubjqYzYiiZ
jlEi7Gkyc;PijWj0KrmInW;ipAoyH
hrWByXpEhrbhvKAhnXhgDQ9Th0Ih8KiuPhvahlC;jEioBh5MikXCyPimS9ViqD7Rj9T;ihUqvX
;;xkX
hyDA2fhrd5WnmOiJi1C9FAhwewH;txUiQhpch8XlO;hJjhOo0a
lwCi6cktV;uwfhidhgZ;l8f
h7Tifh6Sh2X;lvWhRk3Oh4Pi3TisE;h+Fh3bs1M
jldhzBkpPhiOkEjhThgOhhHhwH;sOjlSl4F8F0avOaknZhpN;m0SigInOtOhvJjtE
oYipNluHhfjzXipM;+Mhza;jjbllKjsehZ3B
rBBhpHh0VvVpBmIubjJ+fjEAoL9NoaRhhMhYiVi-KpBjtd;lY5E3AhtChjR3VxSoc7YhpIvIi3NiVilUEmUh0FtNhpG;ijelpHhC-UhpQhoDpe9Z
;;oxQ
hHyC7dkRhiJhkT9TklGi3XnbikTh0e;hDh5aAhtShpDk1ChlcikM;khfvXpUikLh7S2D0bqZrcwa2akzL
nvXixIkwPhzUtT;siPljK
vVsuCrL;lgchidioW
A3G+Fn-b;8QiiZiuZ
3G+Hhpa;8Oo4Z
modAijTisH;jzAk1PkDl0c
i4NjwQh-QjwTqVigKi4I;jldn0ahpBk-H;EipFisNtNhlVhjNjoRmgZmX
mobh-ShlIhJh3KhgOh6Ti9S;o-O5XimcigLjb;nxG7Ml2eqN
h0di5fhgFh5VlqR;A4FstFj0eA;ilfinUi6IlZ8bigb
h0flzZ;4F8WjnOyWrrI
j8XisAn4T;KooA;moZnhH
mjA
p8Q
4QjtdFKpTAhuBhibn5N;vTkiQLnuPpa;m+Eohe
;r1A
jzU;;rtQ
jsUitSi3O3JvNkzJtF;kjLh4JhjDngCi6M;jyW4ficivY
;;s3V
AsrBhqTh4d;i9Ph3WjjFTh0Xi9Nj5A
;vuT
l1dtA;k4HkwZnyG
j8M
;l3V
;j8K

i-OlmFh1U;4XimXi2IohF
;k2fvK
CA
sNivDjqEk8FjgWvJ7A;nAljN6SnmWoMFvWpNhhQ;m7alpI
uhF;ugf
AqsG;u+M
qsI
j8Hi0b;lmJhuT
AixVh6dsuZ;pxX
lxaj-bnpW;q5cjoZ
AhwZhkEi8LhoMBhnYoKh7JtRhjNscj4J6ajFA;hwZjIrHoPl5WoGjqNufAhjMsDh+dpbK;kvQiqIhnYlxI
Dh7QwXCkNjb-cuWAjRpN2WxI2LhmMvGAuHhpQkK4VApdickd+NqfpGrB6Bi+QsFB;wHkdiEhKpVsO0IMmAkHO1NlW6Hh0ZhsHqevIiRAmEhlWuY6KlXpJmPiOkJhUleuSlW1EuWuNhoX;1S7FiBoYpXvSAxC4KsOj0ehLmQpFrQhoXhsDiZtXnWmKhia

hoIh6Ym9PiqNjwVD;ijBxbxFhqI;nkWkmK
JAjnaieAArmLhuL;4ThzYipJluEipdjyF;spBipOhtM
xtPB
Aimbr8I;jtJmnI
ujE;p0R
LBhoZvuY;JEppXBj8FhC;j4BtGkuPnnL
m7d;H
;nqb
o6D
;nhR;pxM
;;ikT
jnbjA;;soX
jqZ;jnas3Z
tyICA
1Ci5OjrWhMDhxJklThkN;jvXj0Hl+KkdimE;r2a
B4EhtFmpGpSj9VtT;ilKh6WjyC8WkQhwWhuHhuahvIi6U;q-UhtGi3b
;v0C
Dhkbh8c4XjiLqYkbAhhapS6Ei1O-M+Jh8Fhf0J;lhchgM6VlViJktL9EmJjjDqanQhZqc;yNijZhhQn2Rjehua
4Dr9V
hoZogeBntX;j3TttM
hoYvuY;j3SlyE
Aj3TjpEErSl6P5LijH4W;0bh2ci7IksQi0BuBzF;lqFm+Kh3d9JhyC
lnEh5Tm-U;irXi7Ii8Nk1Rtf
qya;jwSniG;i-H
h3Dh8Wh7e7F5Z;lvTj+Di2J;hqU8YkkLpqL
;q8P
kzKjsKh7YjMjmAkC;jgJjkM
iVkuGh4Pi7Bkgah0D;mpKkuSi5FwA4Mh+Z;uzBhB

rVk7DvayTj0bhLiah-GLirQrch6F;jtWvewZsDhnSikGjueDhxS5e0JhsBxEchEA2d;-Yi1RmtEXhlOlDpPhRpCndkhYkfjP
;t3JkH
l6SAjrO;l5SjoLlrFi1J
l6S
hxRlmZhYkMj+X;khDmgKhvd;w7W
qzIh8MhMkmQ;n0IkkD4A5Y
4Fr8Th7CiuV;j3DkkSinKvGilGizI;hxFnlci7F

l3Ni-SYJhhJAqGqSlwK;luMhyGoPh0TmPhjNkhFiqZ;kuZkpGlelsM
AjuSiAi0Cj9cinQiekjW;juCi2TiidizShxd
FljCmoUiTi-R;jhcjjWp2ehib
vS
k+Dhah3ZkmGiR
;j6OrAjvG
;j6O
pkb2f
4UqK1Fh6HlSoDoViNFi2KksR4YhoR;sPk1PiyVh9CkjDC2EiYhzBpe;Ekoak3EiCioLK
s0FksU
rwZ;;rwN
wiD
iJjpKRpahxVochgLA4elmUi1TtQ3X9PiQ;hrVh5BhwUhlOCi5D7ai+IpJh7TijdjCwZ;oqGnrb
jgQvTAAsdiYoErNQhhXhkLjuVihTipdi5T;jkOqVhL4ErMpImTCmEhkDuSnXxKob-RhoOhzavThF8LjsC;jsMhhMjfkwIomF
kuLmmXmpD;ljfm3VlSisViif;j3fjiIdntH
AinUAruRjoC;oN7RmiFiwFjgQkuf
s2bh1XixW;kkHosT
h+QpCAh8Ri+diUyGChnIh2WhrMkib;kydjlEiiBsJhvetGhjXAhyb;hlSq9fhjWAjyQmQ
rYh6A6Ii4J3MinH+duChrQnKrdWtOvHi4ShuB;hufpBhjU0Qi-Sk9G2FlkH;iibjrAnYinI9CjpP
sjG
7Xk9a;irXinOipDiXk+Ai6JixM;v2W
;;xoZ
iFjzS6RigLo1I;k1Dipc
vRrWopOl-foN;ooL8Nkoc0B
h7Y7dyC2Fi+Wi+Ml6FqXuB;iqFk0Rj5Y3Hi+Q7RvGsOhY
wlR
hmK;vlL;tqB

AhlRvQhkCjqTm9T;h1ElbEhvEiAhUxBjL3ShwQl6bkRhAuE1e;q7fh0Ri0d
ADhtSm2Qi6SjjX;irU+TilMjtEj3WhL0E4R;h8FhuDiuA3djyYhgdlzd
htbmyE;htWnvCllZrJ
wjA;q+M;osD
roCmQhodjiD;o1N;loZmjA
;;lidjxZ
tpd4Q;;q+WmkV
k3KBk6RT;4NmjZiwUlNh+MjrW;ike+FmvEj4ZinPiB
xsQA
;nrT
;;m-K
iIiscngA;hrS
o7HA
yBhtPr0R;yGoU+Hrif
hxG
AhzCltfixY;i7ei0WhgOm4A
rUiYmW9JLH6eoFhpRxekOGEpHh0IscAAMivWhTrMhgSoWjLikMioFoY;hekfyXpfvNhXuXtGYhpVkQj0dhMjDhPxfyAhE6dkUzXArNsEQrSoLsBAh0NqRhjfiNrJiB0D1PlEhZ;ilU2XlFj3RiiMl4S
lgEnlSjob;t7T
ngf
hzDltc;m5B
Bh3DniJ;nrK
o5O
o5O
;vuG
jgVi1Ri5OlhfiwcmS;wewwLjV;oyO
;;o7T
bCltb;9Vn9Nj4U;o7S
BGMnXi3KycvIxY0J+JdjVid6PhhShyLhqR4RdBhEShLiFDPhAiNHjRNOBBCTACoZHnKhhXBhInGtFmJh5F;zRhxJhV8evY0OwYi+ejK4Mvdema3duC2KnDyUIUMTAMhFhKhCkfcGhDCFIHkWqHueuJnRisbnCkeqdC;qoUhkJhgWj2O
;opf
ljJjqShrBkoXBi1FA;irNIjEizf6NhsPinOjnCH

s8C;nkW-K
suR;suT
;Ds+LpS;ioL
tnY
npWjnB-UiyM0N;pKjoMhmSm4eCi0b;ipG
slFhJoW;Mk8Zi-T
h6XtPxQhuWkSh+Oj2NtSi4LjnK;oDkci3V2Q;mJiheh8CtAh3Kj-HhlXhPiqd
5SA
r-L
jgJn7M+I;oAn8Eigem3M
;;szR
;;qof
+DiJjxCm0d;1ThlXh2Zi4Jl1QiYIh9V
;sldhGna
;qGvqFA

;;sub
ioBiHimLn1bkcxC7NmOzTkY;j2MMozFiVijVmKAkQ;lsc5Xi4EjjXhM+U
nXr4CElYoIAWjyahO;igcloGAkjbhgFUDFhnPjmNte;nYjrJotcuIh6L
;;w8M
xrA;lqa
l+cllf4e;lqDjqWimF
AC8WkxEhyFh6DNi0Ti3I;CngBh6DhlQvfj9W;sRhwSm9FkrVhnOBhjI
BA8W8U+RhpFlNhnJhyE1AhlCAAMwSAhkNnX3ZkDhlahtIABmYAA;1LigMimPj+ShmLkQ4azSk0AsT;h9DhAsuK

q3OmhU;ngBzSplQ
8WkxEjsIOwT1chuC;hrNxSlifjvUipQh0G;ngBnmPA
i5SrXkHB-dpAhuQ3Apf5SyCCAxELvcjRhxFhwBhJxCeh8L5KlMhdQOjShfrWerRAkfDhD;i+VjXjBjaRhNZmNhEuM4W9VC1UMoEkDFhHjHNoPiO8Z2buaqOiMjS3LuZiiMpVQwOPwcqJzRzPanTWf6HhH;FjqeoQhuUh4DikNj2J2T
xoU
w3c;i1OhrYo+E
qT
j+DjlNhiNi1Mj+d;hgBldhrLjsb3Ij5Ti7DhyKxA;iwdkkZ
mgKjrXhqS;0alsOJuB
jkAvRijLiI0cLoEiHhLVijaPvc5W7DiiMd0XhnT;hmLhrbjvEjP3Zihc5IhsCmlFND
;otYllG
pah6ADk4HjCj2BhhQi4J;prRm4P
;q1L
AimamhYh-Q4elNvShgYD;jdpf5Jk3OkpQ2Bh8WhvYoTiiP;hnbhGkrMkzWisci6L
ooTi8EjuT;nb-etnG
omW
npXA
q7b
;;3M
ptC
h5d0BjtDkchhc4M;qSh1MimdioYhnOlpMqR;6c1cqvT
yKkwfnjCiwA;i2Uk1Nh2RhqJ-X;sqK0F
;h8cisA;kgb
;m3B
;;m-D
opCm5AilU;i9AsiJzR;ryA
ApZh+cDiyZloPitN;3EqDiwCiyQigHi1YmwO;k3Qmke
A3CqDhhR;ioWl7MF3ShoHqI;k7U
3C

hrVA0OhtJ2RAGjcmch8YAwAikXvTrUhlEuU2fh9GAA1RA2WhlE;h-cpDjWh3LJhhZ6G2HhEhjdiZilDoShjN6aUh2dlDiasPhnK3JqPA;pvW3Dh2L+WjvU
h0NtuPhxP;loQk7Ai9O
l8ZEnrP;Ahdl7BlBnzf;prP

8fk-Ukqb;8dpqTj8O;hlY
m9R
;;sjc
knSjtPkvF
iYhS2OiJh7UilAxbCiRktFhuahkfrX-eAhkIAA+B;jFhLmBiofrTi4dh6D9BhWh7VjrMhqA;8Ih3clnJi1d8UltK
t6O;rgV;k9Ai5SyfllZ
;;w-R
;s-B
i4WoyQ
i4UA
;iS
o+RivJhjQ;8B
vEl1N6Vn4Y;6SjwBva+Dm3Q;pU
j6aAnmNhhPk2Z;q+KiiWj4S;hnKh4InqKhlL
;szA
qxH
;lvN
ivDnsYi8ChiN;ohWkM
;;w7V
;;p0V
klX
h0L
;i8a
hiNkyTlnP;qobj-Fi9FC
ahpGh9c0JsYA0Yh3JBrEjhUhrK9KtMh8ZhKAh+R;temQjkGxbk4aimYi-RhxajF;jrMk1Ekldj-J
lkSl3dmsd;iuYiuBmnf
mPh0G4ZhtDhnVvU0JhzHhod2PiufhIqEhkGtFhRA;0ZhmUlHh5PhyWSsGhxXh8eiyYhzS8JC9XrIVhoMuE;iShqBxdjkIm0Fj8J
jyGh3Wlyai2Bj0I;qCqjLm1U;h-cmhK
;q8X
qhciuTi0V;3Rh5Si3G-J;loH
hidh2GipSm5IihWhpW;ijGjpTh3ehufjnJiiM;4N0Ck6CmjKjmSS
s9S
sTlGpe5Ai2F4S5Ih2Yh+Xhvciuah2W;h0dPiVjPuX4ave3WrUhjTuZh8XisN0JhhJi-ZE;iuGjrf
k2Q
mZ
mYikbngA
mX
jgNhoeY;knMjajmAn1f
AiuexO0VmU5TAh9PhJ1LyIhlDjuT5a;1EqRigYkhc5PhobjgFqXqLxaikAhhX;i4W-NhsYi4KhjZjmThIhpch-F
k1MAjmO;hzZijalpL;hic
hmC;;pKo3V0OnkV
;k1KvP
A1UnWl6Mpa;i6HhzFmjSiiP8S
1UnWmkH;h6ciyRjzWkyJ8S;ivdqIt-a
k3NhpKHliSiob;7clhUjCk6Ki3U
jmQhqLkhA;6HisDwJm0Zj1E;kgN
;nrPp3e;mua
;7N;swR
AAhxHlkFi0PjrAkmd;hxLiiOhoG
hxKSp9J;ktVm3b-J
hxHiiQl2E;hxJvqS;imOA
ifqDtZkFhrTh9DK0ZhrFh0WjpAmSlA+TmOimc;hBwS+Sh2b0JsZhkFnchjOoFqCtItchzHhnDpWhKuVhxMhgapZ;hCuevFijBj8Pi5ZhwBi9Kic
mrL2cj8ei+W;jlMkmIk5NiiQ9U;t+I
A5Bh4FBktcl6GAjjT;w0OtC;rqD
5Cl1S3HlzPjjU;k9QhkRq-N
hsF
l7ABnrQ;i0VjmJJp3b
jtW
hkAAmkR
;;u5d
o7JijSimWoEj5E;q+e
VqbjxFtQhzVijLzQleuVdrYhkTh-ThhCoKh5f;Brbi1IhXiYhnJjxW8CwcivW+ZiP+VvZjbBhxI8E;ksepkVipAiH
;0asxC
k7dosPB;t2ViyG
;w3d
uPyGqye;kxYk4Qj-Ajpe;lhP
hsehrcjhUjxfk4X;Vh+ChoZj0bjpCiwGikY;htBkjTl4LhwEjqV
;;w3G
j5bk7UoxX;mhcivJkoXh7L
AhHioQhjGt3BjR;inPhJAjuBj6LvBjoaleiiEjLhzP
iuWq6XijY;ksco0G
hpJhmTjiGi4c;jRkqUprLjkehB
;itJo6B;k7R
5Tj0QClxVjmM7K;9LhuNjmTtAoof;qgM
l6N
loIhyIktL;k8Tj0Vk6GjxC

ojbhsVA;xMn3Sildi+XiqP;vpK
;ttU;nyCxX
;;hzZs4T
mhWlzRihR;oE3YlsQ9O;k+GpGhnN
w3C;vGima
hkfhhJhrJj9EomBW6W;jGigNxAjjWjvByI5d
jgFK7QjgShTnnN;rHhjDhxaiiSrjL;huGijPtob
;;AsC
sBhgVhpFh6djeyd+YnVnAjiFCh2MlqY;sCDsXi6WitfixCjmKhoekVhhC;hqCh6F2BkhOiuX9XlT
ipNluHl-E;rtN
hjen-In6b;lzOndpueoUhrB;lmd
kmaquA4S;i4FjhUjxf
;ruG
BHxBnzCC;k+TkWjhFwGnpF;EsoF
;suZ
CDCwfhasMoR+atdkRihRiZVA3EdoflLqExBhhF8H3PiXoMtZ2ctJ9PhzcqGBjT0N3X;oApKnUhqX6UMOh4aucuavCjTkAzVi0YoJ9PhsThkFhZ9HhzQ;iLiKhjQ+NmiKwbhjShoZ8eihX
llblyfjlX;Tm2IimGh7W
woZ
kPm5RliCiiCY;Dh8MoDl2bihbhqN;i3DinKmpIlhZ
hnOinFsue;kSkxehOjsH
hbhlKk-Xkici8DjRhgN;Yi9DkzXhrfAi6ah5bhzKhbh1e;h0KkmQnsT
;vnT
imXi0BjQ3EFh5Lj3A1Skhe;iuKk-Dj7MxFizY;h3SjmWdpUnlBhVjuG
j2UiGAqBhgBh6RhrFCi6OlDAEhoaA6ME2Mh2HkbxD;jCijKpKhkbhpU3KhrOieDhuUmXoKh3VvFkesOhtLkQuFoPhvR6Z;hiDl3f0DhrMloN
mjNh0NjiH;n4Qi6ImI
wfnzC
hlS;;hwH
xZzPsnKinP6CsL;isB7FnZkkTk5bksC;i+SohJhhG
nSzRoH-Qj3WrkV;hjJhpVn5UhqZh1aj0M;3bh0Dj9ak3Bh+UizZ
llOhkKn0M;jyAl4D
;srT
i5fh6RjvI;wZlmLAohDi9S

kxKBn9e;q5a
myP;s7A6H
uqF;k9GL
Ih0bkxJijQhlU0QhyJiuX;htd-MhnWhjasnIiKmQ;m2IkhSh3Ij-A
5Nk7ZitZk-W;4UW2OlTjMoQl+bjzT;omek7CkKlM
BtncsPkO8E+WhlN;hyfhxPn7BksK
u1C
n2IBrZklWjhG;tJm9Aj+Oh-Ch+OhlKtU;w5FhS
vzW
;h+WqvLkpZ;ulB
;BitB
sgRh0fh8N;wiJ;h5HtGmxF
hCmlCk8B;jtJi5Cj-IhyB
8VpcjQrYihRDhtFi6KjjI;hgCkeiyTCiEh9Fh0U;-Qq8ViqUh7LzRA
AhyHnTlIh9P1G3NnsSh0DitbG;h7emXsUhhRhtLnoNhiZkDjrCE;+ShgW6Ot4T
Ah5ai3f3NruS;lgfo0N

;;k8X
i-U
;p8M
;vkc
;rQl-Um8BsZjyBD;ivM
;A
roQi6B;p2chxS;m6dkld
isBmgImme;sYr-akvV
ordA
;1E
;hpT
A
kgCtlT;hmehuXjrAj3NhrGf;1VlrAi2Sh6f
;nZ
h1C0BqrNFnVoeb;hhOzUBo2fh6HigV
;s0X
4aj8BjnBGltH;kyZhibh9DlyQioKhqJd;nzK4Jm9ekJ
jvIAj5LigehiJ;qDsKk0ZlT
mBhN-OoiLoP;kyEhrYhsb7e6chqN
iwM;k0ektb;lqN
lpWpQh2LqOnXi8X9Wh6V;k0ZCl+Z2ZrCAhtCiO3fhoL;j3DiIn8YiiLqOmInVitK
h1VmiOkJjzDhtc2f;h2MjiShiQhyNqciyQrGiAjIi7bi1NhIB;0W3J
;l8J;-E
CnLAC6G8b8NoSqbhWrJnUh5AhgUhtC9fDzNhlEhgUh-AwNqcsNhiT;hPyV3f4DkCmbmElFnWrEYmZhxetOxZvXle-GhsZiFhTvYoRpB3A2DhsDvIqQlCoCkdlKioSkYS;DhhWqL2d9eiyLyWxJjUilKhib5DsD4NjlTsfoD
voG
hsQi8chuRDqtd2f;0Jj0fhjVj0Ni3IhqchlY
hhWClkLpnO;0Dn+RhvK9K

A1cnPhtVhiIpZ1WjwMrK1cxCl1Kh7U;nTvDXh1P+FihPmCisAhjejzPh9ViqMH;hhIiclkbj5AhgZi2G

7Rhja5K2QhlEhkRsC+EwRtXh8VhFchgZuE6PAlAhhbhgbhgF7HvSFiE;+HwdV1Pofh2BhBxehmbBh8NmXh9IiGNiblWkEoBtCsJzWhFijOsKuBnFmZhgZA;o6fokP
w8Z
i0B
iAikHhwTwRhWhlAVqbinBhFBiyOxI;hpJjgVhhKiMi4bh0Zi3ZkQhjVuChJhrXhqH;onOk6M5R
;i3e
knMhmYVrsElX;luEizZjjZ
izPp5H;lsL;lhO
1Ah2Cr7a;4cryY
;uuM;njC
Xi+T7DpEhwEp4UnK;hoB6YAh1ThEyNi8Zh2KlH;itOhoSnzPoNnGizDhgK
;;r1E
GBnemVoehuThqGkrUwZineiuNqD4e;AEicijSiUi4Gi9di6UhsfmG0Mhkekb;irSi4Zh4M4N3H9YjhJvKmUj1A
;n8LwZ;tjS
;hoG
i9NmwZ;vuaAhnN;vuZ
;;mwQxXmlI
;ikN;k8Aq-J
hnKrlahgLi7R;ucoZksX;jrF
hyKk2Pm+U;opIhiL
;3U
psKkhD;nuDh+M
3FltQiGD1Wj-OjnO;2EfhZi1Dl6ShzPj1e;5a
vtbhyPE;vkS
rIsXrLhkZjpWitTuPlzT;qSsDhjVi6HklblsD;rxftU
pjL;;pjI
;uhT
mkR
;mnaktGN
yCm+ZjkNjsWjF;jHqF0KirBVhgKh5SigAi2bh5PksP;mduyO
;w4P
ssch-ZigU;BwtH
1aobl9X;nwVllZj+B

AAl5Ij7LkyL;krKhtaqb


jxHnzYliZ;jxGhgPmwEPjWiuY;k6LmqS
iJj5ei2NklVAoEiya;C6KjhboD7WlvchzQ1Ujva;qjXkrW
;krG
;tpf
mlQj+DlNzektX;myeipDomC
Ah4EjB4Z8flZ5UhACzbhuSSjbiHmGBArCnGikCWhcjAhlFi9MCh7GE;leijWhtWCoO7HBilZj-ahJRhiFzR9DhLoY;j7S
m4LoX0Dh1CBmbkuQ;j1Zl0PjiB
sja;j8O;j8N
m9DllRuVhvO;hPm9IimNimM3C;hifpjR
Ah8BjjTkzKikK;h6E-KpOipOi7fucIh1Q-J4J;p4Il0WhzK
h1AnA9MkZihMjoWvFi0a4KkvX;i7HsavUpCh0YikGh+MhnbsKqchlW0dGhsR;h6RhI7DreAiTnnQhqKjjVT
;rsM
;rsM
l7b;kjU
C
miRhtSiKjsA5RsQiwYhka;iWzOiJqIAh1Oxe-KtJh7fpWoRh5Y8diEhnXDyKhiYh0A7A;i9MvPmsX0OhoQ

n-Ih0DjoDj0PmV;n9HkgIhpSj3G;lodljL
;;zbo1Xlse
hqVpgF;rgL
n1D
ogBhsVkoI;i1Qtpb
;nyI
;;khO
;HvoP
Azaj-R
zaj-R
A0NhnNlMoAvLvGP0IrTh3YtXG1QisRnYhc2XychR6NiuVtF0S6VlA;h8KsakTkUhqInQk-YhqJhxDh5Z1PvEFhJ;h6RkpOh0K9DpNj+ZjyC
hreyAjJnc5DhlejUqQhtPkzDsK1dmBivHhMvJwQhwZ;0OtR4NhMtNtDnWjfkM4LmHinUhGhOAlChwQ9J1N8LxOid0OiJ7GhzPOMhO-Q;huTyUiieioR7RkvBnZkwN
oreigU5D;n5c
i4Zhf;mpH;i7Ol6J
ilXngA
hqDj5SjTkGm9Pi8c;4NmOiqHj9MocvMjkdkgHh6Q;hsNmgei7d
q9C
hzVjvMxHkhc2WAj2ChtVDkDlCvAjaxU;1SmpdhzOh1DmrW;ljIqzV
w1B;A;mnK
mnJqtW;h2Si4Am+A;j5Fn3JlkE
sqE;tkEj+b
;lif
kwfj9DAhxLAAlf3cqTi-B;htbhGlkeixRhoN;llE
iyLhLh2Zj1F;hoYpzOj0Z;rgDkra
lnAnrchxMivIxM;zbhsej3JqQj2MijehrG9ThpB;n0JqNk6c
;stK;nva
;rua
mhMi9GhqI;mhRi-V
ilXloTjgQiqSvL;hkemidEmDm0awQ;noAp3Z
ipeh2OkrXnUjnZiiC+DimQ;h4A6Pl+Uh6Z6EhwT;mVhxLixPirXD+Bh6Z0akoCrK
tOhidxcfnHjOQAoGBoSmIhtDAAAiRh+GkO0VmckoKimahuPhGhiJ;igSmctctVqAmO9euXhlFhnKxW4Z1ZrTi2amdvXh0I;ipPmiMi7bi5TzT
;kyb
jzO-LspR;-KhvEikJ;xjB
sSmrbhnGmoGhxHC;2IizYk1RmpXBhvSSI;jqHhsBpxb
mOq1Jh0E
joMm-AjyB;h-bjjIjZ2Z;k8U
ChmLj9OinM;hmPkkRyThta
Bi7GhuZhgdyTk-Hlqf;l7H2Tk0Bljd2H;swYkpb
l8dl7DK;AlgDh4anja;qgKm8J
rDj+c2CqayT-VknNhEhpfj2bhCVvW;mJ1ei8ci4Th6UAiVh4XiUhYrKtCi3Fh-DuUmK;igDhgVmaqKnqahpLtIksO
hmKAj9PnFigEF;9T6EAjrfiekE9FknJ;uxZ
m1Aosf
nwE
lkI0BhhRxGFhnb4c;kpcyRhhGjraiQjifjhB;ivTi8OhtY
ikZngA
qvPl4c
hnargHhpa;9BlsRkkSk5O
m4W;j4Gj8C;i8ZhhKhnQite
llUhzA7S;j4F;jjb+Fs6W
;;+K
lvLrrM;i5Xi1Uiuf;izAlrJ
u0Z;7Uk9E
msACixW;kyV
7awej3b;lkWqiT
niFmgKipJ
7Yt0cC
2Ckme8BjmDlkO;kUloR1XhgQkwf
0ZixN;;q7U
Ej5Zi2NklWoE
l3Dk9Fk5L;BrRi7Ei6ZosY
khA9Piibh6MpJn3N;YkwBihYhlchsThBiOwS9Yihcj+V;mya9Zl0A
mIjwOpuGhpK;l9CptB
;xV

m0KmuQhnG;oqZj5c
;itWknDj3QknA;t1M
JjzO1NlB7ajbxcsHh8ahE3I1FBzf1GjEkiBuD0QvV;hkHChiVuShrFvRmIi7SioI8PpNiMjasXkUKizUhCiuR;l-ZxEi+arF3MtI
;p-b
h6AjySl0U;jnIh9XwJ;h+Z
;;puUhsEjuA
F+Sj0asKBo7Yi2F;hjAn2O4ZhxToCipW;snZilN
juOnyNhJj4KwV;jpK5Mr4OxAkN;mChraouZhnQhwH3X
h8Cqhdi-P;r6T
izDi5ZmnDwLjlYE;hmJr0BnLimI
vnfiFE;m3E
j3U;;onQA
j3dQhxKwC2XjpRhlL4ViKjMitYhYh3LyF;h2R1ah8OlA-XsMlMj2aiiAj1N;kgMh5TmgLiqI
oxD
hyAh4IrsK;qGm8MycwVjwRh0f
;jqInnZ
nuDhub
8Kjfvza;iwAlsW2NogF
h6EoxMhhQ;h6A3JihQjqOhgYjU;utQ
h6DoxM
j1d;;l+V
kgDAnNirbjmYqPljI;izGhwQqpR6XqU;jzOsbmWwO
l-Y
jD;;vwV
AjgW8ammA7dioDhJ1enQyJhhK;jjdhkRCilauf0Rixb7KmUh3W;j7Yi2EpOkkDjxe
jgXniaH7UBioC+ZhtclX8I;jgWqjBlFizd
piQ;jpZ
ApAlgc3W-CkoDhscikF;hpOi1ChjXm6U;6BqrfllNxQ
s1Y;j5UhwI3Wl7I;6AvM
;;r5U
;;n1c
hjHliFhtUivX;;qib
;A
suWhgO;tvH
o-J;kwXpzFigU

;iU
RisZBo+SjnO;qnHh+N;wpU
Bh2Bn7Xh0CjyN0d;jwKmcjnHkibuMhoXhxIoZ;yDhiLhSkoSj3PkwD
;pvS

;1PqwL
OjrEl0Oi2GtLktJ;i+QrxDPhgP;j-Wi7GloDhiN
htCjpGpgO;jkE
;k2I
BAyG4DwQhtPuYrLhgenFhZmeleQkJnOpA-TAAyAEdTlDjIk5NiPAsDzerdh2C;qOnUDnExUoIsehCnLzBhWzSldpfhgRiGkerelOLhbwOhrGoKDWkUjTlChfnBhZ1asdjUhjHse4Khpdje4SwXhWoC5Q1P;kS7Vk-Umxch8T0f
q4A
j3ApehrRxZqUhlNzCh4F;i9IhhYhehtdDhibhpPmBj-DxAh8WiqJ
lsR;jlWk8DLmPAhyShiYjM
;h3Hh4fs2ZY
;ohH

m8RkiCxD;i-c;rvX
m8QkiDxB;i-a;rvV
;;j-a
isZmuRhrJksH;isbmuNi9brdkxM
o7K;slD
njZh7Zi2Ghsd;jqBrlD5ZnD;k0bimNzNivK
;orB
BCiEhlMj2DDGi6e;DhnQh0fh0b-PqdhlWl1LjyP;jqH
syT
k9cGi6e;jqF
kxKi8Fhvck1a;m7Ql7I8PhvQkS;i7E7A7DmmH

nhQjtf;n4fltXj4d
hjL9Sk8YxYiOhxIh3D6Yi7D;h+KsW5b7cnHlkBvehLnMCChgAi2XN;h4eiC1clhB3AhjJ1M
l-Xk6Tiob;hjY
;;rtD
wwX
lmfigG
ipRouai0H;k+ApyG;q1X
lMklUkld8Ulub;k2LhuUh2Z1ImKlxAhhShyb;wVoSjnKrjL
;wza
;pge
wIhrBhidiXpbhzZm2JhcyNi+P;hoLhrT2Hi4IhiWk1LpavKyZh2dmHhuO;qJtTilVlDtvO
hWhfkFi+DjO1VnjdksM;h1AhmJb;hUzFs5JjyY
ApQCA3V0TjGhQndxQhhKwRirRxOhXkfmPlBcUrdhrWAimJioZhgMSh+F;mf4YhC5c9YhgJwP8NxIobiKxEkDiC0CjU-Z5ShjRhyE2H+Eh-Vxa;oNhrLejFkDlbkxI9Nh6KlxZrRyXrf1d
krAnBzV;iiUqiO
;loF
pgOl3F;nuFivFi1M
;KAriF
;;j3Z
AIhkMnnWpd;lS-F;j3Y
JhkNmwB;hkV

jiVqfl0Bkwfi0LxD;ikXotJ;j3R
;p0c
;j7N
;j7I
;ose
;l+Sq+a
n0R1Si4Bi9G;n3f;nBl3OkrA
AElCjjJkrdjNwc4UzF4Y;jRhY5Yi4KhoajoOkehtaxX;WjsSmzBjyE
AjtHknG5HzXzFi9TkuV;ElCjG2TkhFi3Ui1QkK;+ei+Jo1BhgE
phPi8fzakuU;oOilYr0R;phO
jtLpah5H;hsBn1Li3M
;;okR
;;k6B
hsFkrCixJC;CjjBh9GhiJkoNinA;IqtAikbinJuI
;;krK
stChlMhlEoF;3EsKh2IhkFigFivd0RhgLlpJ;i5ZAhjUj0Riwfh4P

;;jrYhLpa
k0RjrfjhAjtC;wDuQnkVmrJ
;;uuT
;;p0J
A
j0WhrD;llN
;;h3U
i1blsMB1L;i-Mi8eh+bufmiT
3EuwJhyP;w1RkP
qNmZlPtYApO0djRnT2fhEiIiM4IjBkJkGhQlJsUkTnVmZkThlPhrLja3C0YldUidhXlTiHsD3J0FhraS5SwfiftHhhQ;A5FnxZ4OhwE8Yh+F8ZhBiqdb;liKkyEm9B
;jqe
;vtUT
qlS
AhkVyPsPvPisKkhAwSjAhkdjLRlnYA;D-VkbiGhtB9R2IhyesTnKjb2f3DsLrdpXhT8YvF;iuClBjhV9ZhzH6Z+e
;+BiwMmhbwL;A0ZwpA

l5Kjqc
iiJj9Lj0M;klBh6EEjhCD
;l6Z
h8Ilb4RpuShgX;s+PioO
;lwb;t0J
nyRj5H;k7Mk4PjmW
hqWABhwX7QnlMiN;4ZqfjGikfm1WX0OoH6WxFqQ;8LD7Um4Jib
vDtN
;tvJ
;0FrqQ
BzDptC;jvNmQ-QpXjxei1PkGlib;m3U
;jiS
hjYh2Wh6aCvMiWivBhhXtNvQqbGFsOike0biaajFjYrBhrI-Mtf;zDtejVYhGtAhyaQoFtQvSc1XhsJwDiK1U2fkEhLWkXjZnJuaqWiAhLoSjXpSpbmMlGrNzSiblOQcwdhThMCmSeyFTIqNhQwMh2J;mFimfh0KhcoX7RjwHmqJ

;;mpVklZ
k7Qwemwb+DzT;iqUi3JxcQsDi-MivHjiPG;mhX
lzbmpPhxI;hvDixPoDhqD
uxF
;;hsRtkS
1S;jyCrjS
k0E
kjIhoKozAi0J;puE;ioRn7J
hwH8KA+Zl2HjOirH;tTNycrOitPnfhhHhxFrXikZioAAigfMhiTimf;joYjrRj6O+BihH
pIkvDlyK;xN
oqA;ilR
-U;jI
l2Sl2S;jwd
isO;hgU

;oC
;htUtsW
hwOokL;;isJ
kjMvJipOmsH;mgUFipU
7RAkifhvcjkLxAl9aIBCBlXqE;iqIAiwUlpN0HqNhldi2NhiKA;iqHk7Bk0YkyB
iqdk8HiWjZkiN+awWhsF;ipDIhiTpub-M;kiUm-Ih8AjzP
h0XivPhoYA+IhmLkqEhc;7fhQhmSjBAsHhpG2CihU9JhvOitUi6Z;7dkV
m0M;;wqU
;lsf
mAjhQlmCmjS;ksNioej5dkha
hpDiAimAsyEoToR;hpIjyVjmIhnFhNhkElnN;j3AmjE
igDhoLo+Y;p3Nh0Ahvch-RmK
n5G;n5I;i6GmrY
q-b;uqJ
l5M
kBsUhjXhiDhnVDhvI;hcjJilboChkLyEhjah+Ol4Qj5J;joYpzcj3S
;jvb
;pC;psS
;ogV
wIj5HhdEila;kLkjMhZiB
m9X
hjch5BhjYjxdi0AmtQ;hoZvrL;p6e
i1IoBnYh9FnQouE;huAhlei+XsXzQj0d;rvR
;;iC
;Al4E
hBCk-CuIpGLAigLo9D;sT9b9f7akocrKvTAhoA-R3WjyVh7Yjc;hyLisFo1dhqfhkH
;l4C
;qsZ
ohPksZhoA;hLrEijEj6Mh3Jxfn7J;uuC
hvXiWjmQAjvWlXjKBlpP;hvYiZj-UxEyYn2G
kZhxVh7UxRvKyXpRtTh8Xndi2dHhvPiM;ivDi0ZFliGkvc;q9I
;;kzA
oqPklSizV;hQhgBi4Ek+f+ChiPvX;pjBjhT
i7fnyQh4D;inUl5VkjSiVoXhiK
;qd
inWi5EnyelDlJhEAi8ZLodkSF;6CigHhkeGkjKj7CDjxI;nSmhZ
3Jq6VkoajD;szZikHhiW6L;vvK
;m+bB;lhL
j-GErVhDspa;inQq2Q
;muQ
;;qsa
iwV5Z6ChsJkThqCi8WhxW;jqbnlJ
sPlsQnAmvV9F9Ah8a;iXsZh5Ph5Po4ZRmJSiqO;kvNi-aj1M
;jH
tpEEzA;htKr7djnEkfP
k3Hh5ak0AjkXV;kiU2Er8S
l3d
jlEAh7ei4SoblwO;xDivaigJkpSknHpe;sQi4GhiTjuDl8ViqW

hqXi0chqO;hzeqCluMhxTm5F;hzfoqS
AACpFja2GhIkXrHwVkPvfwBkL5ChLhxTuUDocAjblQAhQiuJChlLrLhJijWhd4SvPh7TpV;lN2U6Y7AoCwYhrf4EIrIuWhdnIhnG4QiBikSYlZihZzGkaA6FmWmR;h7MisJkqN3FjoMrdhpJ
inVhmSiFpuG;hpPErxPhgT;q1H
hpLilGl8a;uH7MqeiKlmBigPk8Oha+S;t5HiP
;o3U
;9OmvU
mxei5IkwQrC;jlEn2di-R;qrO
i3Bn+bl6KB;huVlxCiuf;phdj-QjoV
hX8cjlRhmeizR;sFjlShicoODjgT2Q
qlRm1W;kgAhjLlrOh7K
CD0ZhLbjSqTBjb-FuEJ3IiYiaiJAhqQCViPpGCpEAAAFBAABHsAACLQF2UApHqZArG5GnRAlcAhtEBGkEhekKoThMrGkKlY9IbFh0bpNjcApOjA9XAdGKoBnQ;hjE+d0H3AzMlEhxDkVmAmT7RpBlQYoKiaiodmfjgWiGiyGAhO;ksd0Yi-Y
;oiIlhF
;l-Z
ipTi6RrkH;ihfioD5dmFsKMjiUi0UkNyWmR;rU
;woM
nyM
2aktDydhsQl-bjkf;irel2EoqP
hlIBu9ddhc;hPzJmifj2O;s1VFh1V
nsY;p8Ik9c
;;sra

AipBijAEjlLh+a2F;rdiKi8Mk1WhuWlpQ;ipLiiRmwMhka
rckgK;ipBijA9QivWh3D2Fkxe
ogTlxViU;jkcqhEXhawf
;;rtH
;;jkZ
s6U
i0EhhPlFhQ8HzEuV1U1Aj+fXhxdhmUMi0OiB;iElfmU7RinEqeYhxUitDjoXh1drLiHnBh3YhiYqP;sDinelFh+H
;kgMmnXkpL
;ijc
ijbh9WsuO;toQjoP
;;hpA
Ehpc9DCkmEvFigejpP;qbhiThkUiuJjkZj-TlE3finRpfhJ;qqMklX8DnJ0I
inG
izFvXnqH;k8HjjKxGj8LhgfFhjR;stGhua
;inF
hnXpT6YouTkpX;ktdhsWh1L;niW
htKtuA;inACm2Jj5diyC
tGjnZFhiRj3Q;iPhnVk1HnkN6X;ljBr1c
ilfyPsShtP;yfpgViwfhrflHlO
kyS;qsb;i4P
Ak3JA6PC7Mi8Rj7RX;kscriByF;hoQjkD
k3K6S7MphS;ksTrnN0L;puL
;j5W
ksGnlRD;ihAhrfm9Yh4EK5G;-O
sjI
wzc;t6Y
ppJsdm5K;RkgPhzMq2J

4ZhkZ;sDpqQB
h1QpwZh-d;kiDoqE
l6QkvBj+diqM;qzO
+eeuMEtH8M0ShkErdi3SikfzNk5W;0avIitKhxZi0Qk1FsShsFkciqe;8Di9UhpRivXqKlSm2a
n0N;;lpW
;+c
;;h5b
;qpK
lJ-X9Ao4Yldh6Ehrd;hwbpveklN
rgZ
naqLVhrFilF0SioYwPhrTitN5YidmFsH9RoOilM0F;h9SkcpNrLhwDBiEhlMlUqTjpKh4ShiDjSyP9MemVhoV;npDjqKkuekN
;sme
jcloHAnsa;jkAhmHknLwe+XhmY;o1X
;h0WjSo4LA
;ryE
AqkH;8cjoH
B0H1XvPBAh3X4Eh1SzWi8R4TEBiyIuWChkcvQoJhyG;hKrasB0arNhZhgNzNyUjHsNsTpcyekEqahC7ByPuDsekR1KrCmClKGwI-Gi2CsDmF;rFkOqB0G8AhGjmfkrauJhpS
mrD
h5Pivfl+PEjhE;l8YiLh5Ph2W0ZivO;nwKm5U
h+f
;j0Yh0Al3A
;wkP
kyVjwC;h8d
kdj1WoyH;hmLiiehwdVkjOhpOhxEh0AhiM
kiQj9Asel5f1HhzX;noerb-GiD4bwQ7c;wvP
;oyN
;n-P2V
h7NiiYo4O6c;j+QlRqciUmvT
imb;imc
ima
ioBn-T
kD7PmhWja2OltWjwO;8MjJhiai3YpTke5Nh9O+BjuHijJiqK;m-PkkF
ApWhtQhkS6dh7TqbhjMlpazHjjA;imJp5axE4bmJlVxBikf;k1ZlzP7PjrQ
k1P8cBojV;k2DhnEhjMprQ;usH
tzdkL4C;k6KnhPmWiwFiiM
piG
lHAEhrfqGsNkTh0Dh1GngO4IixH;+FBiyGh5TBoQjrLl2Q0Y2Z;jsejoX
lGhsFqGsP;ioBh4Yn4Q
;vlN
omT
h7IngA
uyBA;stY
htR
AhtTl+GkkMsBhuN;nrakwNnd

hJqnPhqaimfpJ;lzXlpXh7S;jvH
j-MpBi+anXjUh0L4WitTipX;ioEhrTm1Dh6U3F1chmR;knXjic
Bj6EDvC8EyKi1IkqDh6Eh7S;iyQPi2OjtNvFhoJ6ZjoIrChgQtH;ixdhrD
o2U
s3I;t5M;t7I
;r8P
nlSnrZ;;qrG
;;rsN
;;kxW
;we
hpRoUBpItbFi1FhrbofjFlIzbilEh1IpN7chnAhgfhgTmc;4YlDoMrSpDhuYhoUivDuOhf9PkkAitXhsW;vUhrfjgLrThuLh5Phmdh1J
yQi9BpkUsKD;6Kr5Hiha;szR
;;m2A
szPtA
ClHpblBwFrehjN9QAjKsThSsHhkKqOlX2KuNzIiRiGkbNxB3ZKAADAAAAAAsZjGkc8VzMoDOnPlR0RAZtPmHifxHjGhMqfyO5J;vCClTqMoU1CArTh4XrCjOhnNodjOnVwTwFiYrQmC3UwBigCilKhiJnEyO5H3S;kdqgdizK
jyO

jxKhnFk2RBi9QyAAPh0b;ltOh4OjGo5Y;jqUmrZimEhkZ
;s0U;myX
;h9KkyVhmJiG
k6UA
xQk9Erd;yJk9Th9Rm9F

j6SitdjtGsB0fhka;i7Xl0EhtPvXtAjocA;k7L
kfu0F;hLqe4HlhSi5e;jB
;u5E
;imP
B7FixdhuClTqWh9bjNAjNAsJmKhhGSAh7cDqPsHi5XDpCmGhmMsbiC;DizLhvEj5di8dxf+biKhrT5FnWh9B;jnBhsIj9ChnPi0a
;s2P

;nsbk9Y
npLklD;hkVi-KkrT
p2Y;;n8N
j-Fl2DizJ;j-Hj+Gj2W
rgX
;s2I
rrH
;A
j8Yj1MnxS;hvLi2TmvDkvC6Q;umFzT
j4GhuBl3G6OlWilWxXZ;oDjwBfvN9QitXhiPilF
k4Xkwe;joImhLivbhkE
lyO;k-JlhdrK
AjsOhNikPzBhEiMh2Yi7esVitXBjAhhChgX;jpElJ0chuKh7ThnZi9Fh5Q2T;pbmnVnxX
m4MkjLhif4YhrBh7J;i9ajwJosT
FkrGiiTxMl3e7SChwX;htfhqHvTtVuWn-E0Bj1U;iuSk6A
ihDk-OmxGJ;iEqZ-Ro4E;wmf
;qsZ;q5O
tjF;micklPA
;nwX
;s3K
nwUmiEC;htZlgA4T
jgCeyJj7ephU;jF2PkhDh4YhsMi6dhmahrE-AiiSB
;q-dhlCimc
jgf
;ilT
hiUjtSsgT;ruP
hGA6YipdhodiKMhgQ0Hh1c+dhlKh8A9Ch2AhxN;hzJrPkDiiehrByVhqIGWirUlbkif;kxQigXincoMseS
kxT
i9SoJk2L9e;nuCozB;hF
i-PiAluHAjlFi4Aqf;hpZhtSk1F1dixfhjJkzS;jga
piS;piO

ovW
wsP
8GisE
h5AmhO6NnzI;hhLwShnYsiE;o7AngG
h8OrMAkvHyHAhNlNhgWhhf;sZl2GhoVk-c;h1K1DkAhlBi1Bildh8Qh3A
h5A
jTnKxRkye;hkPtzJ;nkO
;p5IrH
3RXJkHjQqApLhga2ArRA1EhiYh4cByXAjWh0AkvFAQ;qYlanekLtd5F3bpYobhlHreinG4FhtCuYW6NlXh0HkbhsH;6E6dn8VivT
mkKjmU;ivRs3X
h7Qo+ThjQhtd;6cm7PluY
;knI;k1XiX

o5A
ozI;oqR
nVpW8Bhrfh5T4Me7JhEtEhyE7f9SlgG-Sxa;ilMjnLhkHjwJOmbl4f;i5Hl9fhzdisfi1d
;viD2e
FA
hyCmYisQ1OkPh4QjmM;iPhzAtSkS3OkvPhsShnZmN6CxIksauK;wPj0HmmUhiIioaiqV
hvHiJ5BjsGhgZ1PlzD;plej8K;l2XjhM
oPiJ6dhjNjLhEhuFqdibDEjpFj3GiYIh6Hh6JqTL;hpBhoah7K0OvUqJhhJ2AB0cSh3CpOnVhtWtN5FlexQrA6L;qfm5VmjG
ipE;mqI

AkpJmjNkuU;u2P
qsXkuU;kpJsqc

henqYnyK;t0MhuBjE
lZ
hlKl+Vk5Fh4S;l7LihSkgLhgE;lvS
;t3W
ipZjudhiSkvMkFiBh8W;jkBiOjzTsVklbpK;r4N
;;llD
;nual9W;jmOlL
AkiPjkGlekqF;huJh2Nj2PrQkgV;hxCh5S
jkWhrVhoO3U8EGuFikIkzY;iqQSuJxTzamgHiuYigSh4H;-erpSkuE
;rV
jrEi-RhhdolM;jqfi-Vo+X;v+C
k2eljf8ahhO;k4fj0Qhla2asF;mmE
;kmb
wsf;wtB;kuZ
vJhjZmyE;vHyEuRo-ZhqMkvU
vIyCnjb;pxeioFkvU
juVyGppB;knLj1Qh6anIh-TyY
s1V
h4c;0Co9c;nM
FigbAiuaivPNh+Lh+Si2SiC;ioeisbnjfNi6QhtZ;mmIhqGhwcjBi9WyXhmE
1KxYbECoKsKhjOAsKhoSxB6LwZhuFitP-KhsF8T;iwfhBhrN3ZjiFi2Si8HqahxS
syFhb;nmAh6Oi3C
hxEhkI;h7ZmzZhkX0InZhsPhyBhyDhF;h6H
;lrb
;m-W

AxYGpBqakNmUpBkZAxSnhZAkCh1Xh7XmA9fpS;hrZ7WhiR2P6XioDhnahnChsasf;yMnUjmE
kgSm9e;i5en9L
jnYomdhoK;q7QhoD+e;rwH
nxbmxF;ikYnzG
7Sv6D;ljVh5Qp4L
;w1V
;l9Pl0X
;ltc
hCanKviZ;hjAjxKi3f;h-Q
qzdlW0UoCh0XrUpJ;jQpvMh8bihdMkAhhf
;;m3X
v4V
ixRhvZozaihS;loOn3C4f
j+D
zBkwDkzBhwF;szLhsS0G;l1Ki7Aizf
;;nlL
o1U
w1E
;lzF
h8Y
wpF

E1QAAABpVjYiFvSAkAA3SpXpIlKB-aoPkOjNAFsKmDnPoDheAwUAAiP6IzKAhPFjZiHzOFABBBnB0asfhUhLmWlZh9GhpTjKnEqIhvb;iZtSxA2eyJ4MqKhtQmLuSh+L1B8OkWxa-YelNIh+dhoFsPiZh7V;jpFjhIi-ZktIi3J
h5E;;s7Z
;;mxa
muL;1UrVj0Sh4OirLklR
;s7W
n+OlQioYi9A;n+P5Rk2V
l+VoxS;h5a6GjqWnrMyM0Q
r5I;rgD
q5B;hsB
jjQ;l+SuL
;;hyJ
ilYn0ejjO2C;lnNmuJ;iycqhI
;oEuoQ

1GjpJh8M;j+O-Sm-BktK
iqHTsaChyBiFi+Wh6YkkYucehjXlV;nEwGhzAoQkUAigSktDxEmHhve+Toc+FhqV;m5PiyfmIhyVimZtBhnEhtP
l-f-IvPqf7KikIkgO;hpAi4FqZjsWcJhgFhUh7Fi3UkAhxT;l+Ph3Q0E
hkbh4AkvHl9S
wsQ
k8R
Il2ZiqBm-C;hyUm5C5NnuR;kxX

;;mhA
AAh2KsNh4X2C-CABjrUm+ID;j7T2CzF;hsSu5O
h2LjuNsAqqB;iiZinRhmMjnfhwD;lwX

;j-CsM
oyG;;t1Q
oyI;oyF
sxC;4ZlqBpjQ
Aphci3P;h1d
o1dhoFmpK
DllBhkE6ek6Kkhd;hpei6VtchhSvfsNi0BB2Mh9TjiD;nOh-I
lf8Z5T9Yh-ZiyekxXMjHiyYh+B;oDlalO0Zi8IiFjlb+XjvYhzUi7C;k9O
iMisOp4LkkQG;hpYiqKhSnvMigchoe;iwSA
;;q6Q
BCiDlBLpJhiYjTqFkGbckdjPiQiDhDpX4EicwKBnLyTvBtfnCiXjFHhBisf6ZiWKwbid5arBCkOlcrUlOhVpCjfhFqBubhiF7BkAmToE;D-M6MrdJZlTkfchJhdAhHEjPzOHoepWhYoDvFuWxbkDiFkQkQkLiCpJ3BhZjBAqTqVsBwUiTSqQDhjWzehYhDTsYvchyKlcifhvac1chP;hlHhgOvUhiNiYmRmhR
iHkoX;inf
ihRipLozN;h3L;rtO
sqC
wc0GhgThxbBhiM0YArYh4AjC;h4CvLAoNjYhQhlGj4JtUhqPkoO;ikVnb-GjoFknYhiUh1C
sofh1dicilC;9I+bizXnrA
0KisRiEhjLj1Wwd;RiahsEi+YkzX;hja
;lka
ikM;ikL
iyPB;itIj9IldzR-eiyZjjN
izQheh1H
;oqC
nKxRm9Jhkd+F9Rj9I;B-Ql-HyFlCDjal2f+M0U;okDmkVmW
4bpgOj3W;r3LB
j7KjjNiiNk5G;okB
phF;m+XhlIiyY;otX
iuMwdzQ-XjZhlesYhnfh+MichpVN2bA-XibjmM;BiHAE3eikcnQjkWuXhiT3eqDhoOhJzWj7ZhxeiCF;iLljOrje
;rzQ;p3Xh7b
i-IhzIk-bhpUlwJ;jman1Ih3Cj2E
;tmW
;u+U
hkdhzDjhOhha+a2GinBqUhTtaAh0UtNhvI3U;jodzLh9Ph9IhgYivBh-EwPh-N;wKhsT6Rh8LFllMjqMuA
i6dtxK;i3JjDlUCijN
wsJ

iQ
;krY
OhpMrpB;nlJoIjzC;hpc
hjEi4TisTn-L;h9G3fjgEigAyVipNi+HjiP;r-Y
;n0P;n3G
;;j2P
;jyV
AkfhtYkyc0Xi9HjrL;jbqXktUiG6WpUn9L;pwC
hyYjpOk7N;kfm1N
ja5Sm7Vl5B;l2chjW+OzQmlKhxL;BhpZtgd
n5B
n5A;jZ
A
n4HhgJkxEi9MjV;n4Io1E;lgE
lgD4Yh-J;wnC
h5dktehhZjgai6Ei4a;hrci4KhPisci5EhEirS;xDj1LqVptU
h8ejqGmlW;llMmtX
hpNeigK3DilajShxAtF3C0ThqehyHhmbhXuLwAC7c;mnV6LjhRoHimchoIpHlFrC;ngR8anShlTjNhjSHh3Ch3GqW
hpLngEi2XhyEJh2W;khbirCh8P3DkhdjkV;khairHh+Cj9YhwLhV+N
qzdh9S;yBmhHlrYj9b
tgdh8NwJ;hxamPimTnIpkI;i1X
;hkS;hlZ

BAABA+Slbi+dxSiahzZB7fnXADbhlWipAiHhvSBrN+Yihaif;3DBhqZiuNmAWhmOh1PhrVhgf2J0YvSpRyGuO2eigQtG;+Hj4NpkO
l9ThqK

s3S;q-L
DsxBBjvC;3Aj4Gh8P8BmzU;nvS
Bj-G+T;n4EjpIi6L
A+Sj0S;jwXhtDhtZhjel0d-H;nnX
+ShjFhudkOiI7WqUhpXjjJjmFrPyRsSuTiiW;itDhoE-Wh1MhHhsNlvTzeoD3E;jwX
wtC
jgRkocktY;ktA7EkjU
t6CH
qgPh+e;4armK
tThhK3Oh0cikTkbpRk0EvejnA;wMiuDkZkLi4AjS+UsMuehiOtL2YhhWuDfj3R;4Ai0WjCi+SkgEiPjLkEjjfhwS

r-N;phY;r-L
jgLnnQlzW;+SmqVtOi3WkgK
jnMwTjyLj1D;kqYm4QiiM;h4JpnJ
j3fnnSjW;jnLp0epM
;hRorR;ljVnrT
;ljY;hgL
CAjnNnhc;AjnR
BjnNr7AqM;jnQjyVxck5F
;jmO
AjnNAnhbjlYhzJ;juOjrVizSi3PjnT;mxE
jnNA;p7W
h4AiwWk-QA;h1EwS4ap+Xjna
f;szNC
DAjxRhQ-AhvV9EyBm7Mh8YG;vS3Yl+Qh2BknO7Ih6WwA;itUmchiLkoKosf
hqYhwGjxLipa;pkJkgfhiFh+Fje;j7M
0Bh-ChlNk9WhgCwZpKkBsJhxC7G6PAwcAnO;jAtNi5VnqPYJ2R2cnJhoEuAmVh1R;7C5ElhBzeWIwY8Bjpcimb
i0PzDpehQ-Br3CA;jxThtdklOkuCi2G
l5FA;;kyE

jzB-Aisak6fkvH;nsSlb5C;hnFojJksW
uzL
ovVkiEh5D;qjEjnO
uPphI;uO;lgQ

ihIkqQhuVld0OmhW;tvc;spQC
viO
A9TpmOh6N;2C
jiGihTikc;2Bh6d
AAD2Im4MjrN;hyEp-B
EnuVnuZ;wqJ
2M7Vl8W;mlE;2Oq6V

;qmN

nuVo7O;u9P;q6D
hvDmuPmlQpLkG;Nn5Plya
;qgP
2OlrShnAh4Znuc;j1Vk-XljMi0S
;opS
h2CqgRFh7C;jbtnDhnY;wjJ
Nt9NA;8MvuK
thStY;hqcjxFoyJ
q2G;nwS
;nwR
AjgYhnPhPj+PsOiTizdhnCCixe;Pj0ehtOh1W5bntG;hmYlyOmmftRjiZ
j4avNrjK;hmYjjI
koH
jzGxRp2S3e;lnTmY
;lpb
1csZh3fisVipakpfinO;3LijbhvZhtHmjAvAh6Msavf;hCh9eqnE
AnrJhnOjzMpbhrP;j-f7dikSkichzJh3Oh2K;i9S
8exDijKi5YinRloY3dhxAE;k4O8NAjuGqIhmB5NvO5NoVi9RyP;ugLh0fvK
htDkpMwDhuZjlO;iucjgQo+F;wpM

7enEj6SnnAhuBqThoS;k7ZkxckzRqEob;r5Q
h7H
jsS;pLjjRBp6Y
yFinMqoe;H
Ah4EAAktcl6GAj6eAhKA;j5AhsZAi2BA1djpK;j6X
kjbn8O;hWh2NiiQpHkkWmlGigd

oqF
;6Q
;mgE
+KnjMhgQjvKilJRhgd;ihR0Nm8YihVkLyJiqahd;mqGnhPjbhgB
xdjvUoVn4P-Qi3f;pdjzU;j4VjvXl7a
igEohRhgF;j-A
0P;pkO;orF
qgO
r3G
iiMxfk9J1Mlhd;isLoxH
hrBohclvI9d;rKk6HqElwGhifhch9O;4Ql7aj1f6LiqZ
;6fi6bsrO
;suG
;;r6J
kgKouc3d;jiMhvJrfDi4Xh2Uj-L;iKl5HohR
AAjlWqlW;kmEnkd
Ajzan3F;i8UpCkzJo3L
kiAi5ThrSjjXjid;rrA
koclkG;hkAhUjjJjtOmuA
;oqc;q6I
AzQ8Qh-arGhIuGh4MijW6Wkhf;xTiAnsYm3LhS;iiVhoDlErGlsBiqU
j7EhHkqKk8W;rajvIvP;i9J
;;qlf
BjmLtemxR;jwAk9NiMjoW1U;o9FnxP
prI;tNhkZu1L;X
kSh1dl-FMi6ai6D;q8a+QyNhhJjhS;n0Ch0cjAwIhyHi3S
;isI;n3V
;8c
C8R4PqXAiBhnLOsAoJDhVuQiThyEHUiMnY8YyHOldlNFhmKjEnE2fhmLhsIlfhjdhuU;jLyfh4ChuG3GhmIyAsDwSncLpCjEAlerAhBnKtQ1X7GhHyEzV0W4SBmYBxN4GkYB6XhfiTiX;tBhmNhE1Th2NhjChrHjjQ-djvQirB
;;pyR
;s8e
qWqgHvAi3V;qbhoQuPhzd9fnkH;v3R
lxXppE
jOl5Ph3JhqCtahlDnYhiayXhxYza;hiUnOCwGkUi4bh0Di3ehrF2eh0QoKhyF;hvVq3U
AoG7YlcpdzEhT0djUjOjdpUigXxXjQiewS0QiYzb4VzV5ZkEhrdh0ThhT;BsaiF1DAhYjdpfkehnHqB6DrKxX7HjHhelPilVAzOja9BkWrGhflbmFhqchoNrUnZhsUtC;mVoWoExRiodzNkvDFnKhgd4Bi5XiqG
hpcAhG9O8BkrYkXhwInlQhP;qNloShmZC5Hk6d;joTrrY
k9Ehib;hgOmejnDlvU
;mrG;jhEnuT
AAkzXtY8e8VpEh9Gl5b;i-I6UlUjka

Aj1CoiJ;t9A
VhrIj-Gofh4BjoZBjnFh5b;qyBDici3RwK;CqyM
AhwR

Bm8FzZkei4JinCjpDoR;k6LivQjxK;nnTnZHi8I
;;v-E
h4QjvGh0No0X;j0dkgFm0Q
;;m8F
sVhkZl+fh6AB;Ho4Vi+ehzPhmP;Gi8cmwaimG
;;+O
qUkzclzHh6ZhP;r3DhhC;i0P
o0CJmDixa;n6fn2L;myHkkT

+KkkVkYhiMjuAkOk0etA;+LAhoPlyNhpHlgfnPhBlP
k1Zn8N;mjbh3H
;;piW
;pqKkgZ
;uhN
q-Dk-T;;kkBG
iJjxCnxRjvJ;9HmgWjqL5RiYh9e8R;jZlrF
;8E

;;isA
-ZCktImJhkLzVhqd3FktdikJ;hyMoJhjRkJhpZhybtVkUh6Jh5R5H;l6ZkvFhRobitNh5d
r2RjlGqS;msdlnf
lrH;hvc
kDrwf;h8JjjQjqRhmcirCimL
B7aFj-YitZnxD;h1Vi2Qk+Li+ZsewW;j+VhiM
;;m+F
-Nj8LkuWAAkB;8AjwFlweisEiEhqGinZtN;7akeq0Gi+A
hsT;7DmreirS;hoR
;huZ;lxc
ohOoW
;lgM
o4D;huTqoO+Xh7UnY;4Z
i3WpkCwC;kkUhmMnmOijctf
o4B
lial5S;v-L
hWh9fh7ZhxF;o6c0WhoZikdxOxU
Bj9Pj1H;niVIk-b
j9Q;;nid
j9P;yHkvWihCotG
qtch2ZhmU;X5Sk5Pmwf9L;upQ
i4Pjif9QtLihGhlGhgarWh0Ri0JAnFjY;huDj0Lh-DpBhxPjaPhDlWkjejWA;wQhtS2TtKikP0bkyAl8S
huGj4Kj5NhTl3C;ipNi4Wo-U;h3K
ijWham4TjqM;AiwTkS-Gs2Y;yYuLhpZqTmoUhlRhjF9AhlD
Ak2AkoEAuVh3Li7e;3Yhe;nwJi-D3W
3XomNimChkFh3Y;k2BhvehqHhtakRqGnHhkDh+S
qHtFt6Q
;;j9a
lgDkxM;jzPsOj1PRklT
;uxb;v5I
;;3L
rzU;tpS
rzTAi0V;;hzG
tpQ9Kh4e;q9D2Q;hzDqgO
;wmL
A9GinBhkBvdxe8NooPzQ;sboctThlXivHigPivUikW5f;hyQqIqmY
saj7PvdChuJmgRind;1X-cljGj-W;ryY
;orC
AhuXm9L
osD
AvVwDoDiuPhAhXhdEh1EnDhqY3DhvNi3GhrBhkZ;pflbrOhqHhnXnBiAkWtRjS5AI3FH4CkwK4HzZjye;hoB9Siheh7Rm0UJuLi-M
lsNmlSh6e;hqOiwVuE
;qjN
;jsIqiC

ixa
iiHmRisB3di2MuCmobhkG;q7O
mvcj3YhwL;j9Vp9F
pxL;u0e
r+d;j0b;k2f
jmamWDtKAiajtSi5PhyFhtF;kqS9BAj8GiLhvcisE0FhLijL;j8UjgF

BllbmdkxfiiCsWAh5d6S;j+Viydh3Q6QhnfhxCkoDiZ;jpah5LmlRhkfinIhyP
k1di-I;hrIu3B
;m8SmoQ
JlH6OAaqaAoKoJ9bAnWhHUjVxNimHhlRh3GlThvThrWhqPhqDdsM2TyOI;ABhkZhjenYvKhciA-ehhb2GzJhoShkFjfuWhZ+HhAhzIochscxVnI;hifh8ekzekEhpRiNtWh7Q
lhC+G;ioa5A
;qoA
lQi+JnUizYh4Wnjf;h8LhnPrta
jjZ
jjY
;m1D
A4GkwFlzYhkchme;xRokFl6B+I;9QjgYnie0a

v7D
lyFmkT;AlyPhyB;v3D

;nvXiM
mzWhhBk+Z;zNmgJh2CkhanPA
;nyL;szR
nvdk3DhiTioW;v8C
AEr1eh4d;jgVjlPZEhtbjnQjA;0f
h5Lh4ZoPj1digXjxU;hwViqAqyK;jyPjwY
5Z
pVl5Riia;owJk+ArHirU;oie
;;n8L
r6E
;jwc;qla
myEjIj1QjuZ;4GwFipNhpB6OlhDiwIoH+LvP;2eluekwT
qvb;rmA;srOhhR
;v6T
;ria
4EuPwJkiQk8Eh1VhxW;nwZjkUj7PhjN;i-KjpKjnBi0Dkc
t8f;n3O
jqIimGjjQl0PjGhqZ;hMXiyCi+RhgGk9UhrTi6G;njf
v6c

wGjgUhiMioc;wDkGruHh8W;m5S
;puN;lqL
hmCn6K;;rlD
1FhvOpsa7HlE;iuJhD4aitZjvWoR;k0Vkwaiqe9FhpA
iiRppMhhQyc;hlCl3Ph-VnhF

qhC
o9fkgTjmR;1TokTzYi0Kj7F
h6Kl7UhlCj1Z6B;tfAmkehiS;n1Ah6ai2AkgY
;msL;jqJ
7Yj2X
hgJElEqsX;hoRhvSh+ZhwIhtH
hlS
kViublpHmiUA;5Mi3An-Bjre3f
8Bj6aq8JB;j9Vi9N
;5Kh6E
hrbklPhzLliM;sTydkvM2LltI
4JzWodi+SjpJ;mKapBiiZ2f8Wj2EkuQi6S;hlAjuRiwZi9Fh-b
;mJ
hpLiwcjgPmUkxIiuDAijS;j0VhsZp3fhqf;sG2DiyMlqKlT
;ugZ
hnc
xUoO
n1QklQhqckQA;lndiGn-P;hoM5CkldxLrHxKj2HhH
;4T
;m5I
;inN
iiSvFRprZ6R;lkCmub
kUhlJ
;;swO
;uqK
pmbinL;ngSh7AigbzRixF

n3Dm4A;i7OnlB
hofjvHpnB;pbixel-KknFhtY;hpV
;;8M
;;8LlpT
i9TozdiX;ilWksenS;ohM
;;q5V
6JAhsXpjN;i3OrnbC;Bi3JpyP
;;mzD

6GsuE2O;izGsM
jUhkKh2OmyM;hiBkuPnf3bzCiuB5bhiOk9S
;;v7H
mpQAmc;hoQp5J2H8D
nvF1ah0GjwB;liDmuS
jCi2OA
;p0G
tHhqdqGinAo2S;hnSolShlJjkT;uyI
;olE
nJigPl1ImyK;hwFmtAj2QjhH;mei1TrlK
;inZ
ACk+KBkhT;rRh0droX
;pgD
ngB
AlsIo7P
i6Wi2LLhuN2OkYhvF;jTnYhrWlob6G9Jk8T;uOksBhtAmoBh8X
A6QlDArFiNwKlAhiHvRqXjxPhRjjWod8UhuZnPizL;hzStIiT-Fjci8PhlbnaiqZiua;isXl6AkxYh0b
igakVj9Lhtal4E;txdrE;nwY
htd;v4E
h4Urcp2citW;h2ci+ch4Q4Y6fh5WktDh1FqP;jmY
RnAhkZinGjnH;soIjpI3c;ovE
skbixa;tW7J7Jhwfj8ahiEihN;tjX
;;hqM
i8cjrewQhuOjrRhxJsc;moZndliT
ABhEhjJhX3ajGiVubtUjmEBtIh1amEhmBhvViImMijOtQhSpBhsXWzJ;hifudqWkJhnGXrQhmUhjKoGsUh0UkPGlKhqalCpc0JhKmQhhVhwNiqU;jcwHirMjiYh8KljY8ahuI
kkNiiIBhwBi0Q;AjoOjtAkqeiuF;2ZqnD
kkM4PuOh1VkqH;jmRjgFjvKhnZ1V;o4Ki5bjga
1akiRhuJjvKkpLh3N;ikAigKnjTmN;h0Up1PksV
;;wnB
mgY;k9e;r0I
mgX
;hnd
6TkBDoCCl-GimYhHsS8FmBnBlF2TBjT1PuEmPhhO;AvHj2KkXkpJqOnOkEjHoTpRhlIiRhtEtbjJ6H;plUi+fi7VndjH
hmeomAhIhoY;+UovRh1c;+Yrka
;ujT
ikZ5W9F;BjvHIi-ThmNnuQ5U;hkFj9R
;;ujR
iiXi+divf;i+OjjHn9b
;;nA
qzH
Hv0BoW;m6fi7Bhoe
;kiJ
AhqSngA

v5Akf
yZuwBhC;6K
;;B
igPwai8V;iOohHjpM6P
6aiicAj8ei7BDAhH;j0AnSp4ch-QoW;o8bihchrNqC
;p1c
hqL
ioA;+blmdhoc;llX
i8PjmWi8ZjkApbhyE;DiFhnAhuC0O5OhjJj4CjvY;knPmtasC
hwYhgEkwYhiG1FifhyFkdta;i3ThEwAqPirHhjDrfhhAyEje6HoRkThyEhqciWitI;NanrYimS3crY7Mh4W
;;utA
iG
i8L
A5dj8AnkWjob;iuAC9YhubjJnvV1Aobh2ZhkQ;mgfkzG

uoDtL
Ao7DlwN;nsV
o7DlwN;nE
qWinFkvWvNh1UkEkkTh+ZiaqB;iqbp8IimEnNChld;-WhkRkjBijGmiK
s3bjvS;l9Hj1e
hpRhnMjzbioRoEtAcihelOAwchra4F-P;iqZyBkZ7TkuLtLiuA1Oi+F7brS;h8BomPhoGkOikf
iHAqbh6FilL7FrEhShmarJjLoAidyMkSAZtRAkFiqUherWi+B;h3di+GDnBh+DrIuLyMhsZi1X
uenrLl6dG;-XmiTmtJhgX
hjRDi7chqAXjmLAqYi2c9C;pah7UyatcBi9JkjSlSQhke6G1WmEhmekX;i4LjrIj2GkakDilLh+LtG
kjOqiEihS;kjLh4Wrf;kjM
owV
l8AopQihS;kjJCsjY
j-P;o7P
qEmzGm9MigOkH;Aj2Di+Bn2Z

j-Lk7e;lpNnib;uvEkX
q-RvCh2eiyO;hnDr5buMAiue
;wiK
ireCt2H;lrUi6fh5HxZj4W;jsamld
;hzf;hietkR
liaipWi1Vl5d;kyPqe;iwX
;soO;hxSqmQ
i0XhiF;lsSklA
k3S0IqvQ;AjzbjiMlwa

ixOj8Fi2T;rwP;hrF
m2Uh7VldhvThpQiUhtU;zVABm0Uh0ZhuSxEj2DhwB;yZh4QkzajlbjN4X6PjwZ
hqDqkbjhB;j8EonRhbh1EkIwd
;7Ll0ek3L;nzb
;kke
xN
p9CigdjzH;thZ
ipXo2eihc;hpApkbjnM;+f
;;tT
0XovbxFkkWkI;jqHkjfklP
;s1X;p9e
kvMmqFk0D;qYhuZi9Mm2b
mLk2Yh+ZhQxPmqEwY;HhpR4Ii8Jl3Ixf;hhbj8OhyF+Km1ChmN
A7ejmFl-WPiqd;zOiiU0QjcmyMoYpSi7QpZ;i1d0NmmGkhE
lnAh2MjkNhsb+Ah3XhxL;AhwGikDtRi9KVuehwNhifh1OlG7TuE;7eiuUnVjiI8NhwEisd
qBitKqvM;lmfn-a
qA0Eh5FqvN;8Ph-f
0AkqIisXhgOhiUuWta;lodm7RjXhoN;1QACl9ZjrMi9L

ksBjpYm9T6fia;jyYhmDi8Myel+VsT7Z;uiHhtfuI
BwchjTmIhibqD2ejGiha9JqboSpPhvH6dhGj-GhhLoHmFhd;jI3Fmdh+ayJinGAhgJpDkSk1AjwT2F;i0YxHhsUrYlpM+e9FhhPhmT
;;kmf
i+J0GinGqE;nsAyCirMhhKjrS;j+Yi8K3KhwGhlTlyG
-Ml5BivXj5f;h2L;-N
tyQ;tra;jrEqgW
;;2Z
jrYipUqnW;jwakuTzK

;puJ
1IrvMjvB;o+EhuG
phd;msZl+W
iZpzDmGj6Q;hhZriZzR;isMmuVi2Z
5Zl8V2RhqF+Yi3B;k9Sh4akhGhta;m2RkdlxRhuL
k9RDh6Jm0SyenW;h+Ci-a-czKjjbmsc
+Mhgc9XvKh9OrAksYmDimHh0a;ApSiwfirYhgYmmfj5V;pZl2X
jckrMhwbi1chrR6chhUAiva;-YBh6Si6N5Eh4QvPhxWiqM-f;i9AAtXh7RktKipPh6P
k9OnvVh8A
hdhhQhrKhmYkqdNh9Nh1IirAsOVhicnO;h1H5TyWuP0aR2diyaxbhmPijEyMh9RhyLvB;hoIl0P
;mqc
;;ttc
skK
ihD
hjSm9LmqehhB;lmXi0X
CtgZ;krdOjyAh-EjwF
vqE
;;k2D
lWkmDjyPh-EhzehvKAsa;kgNrbCk8Wkjc;i7R0M-Qihd
ofrOhsOiG1b6U9ChIjlOhjWhhVh2OhgOiEiK;nYjEwZi3clVpDhqHhvU3Hh-d;hoShwPhjJj2flvJ

kzaknKm3B;qb
;;hlK
hlJp8J;h1Ul4fk1Knb;j1H
;;k7DpvP
uyd;k0A
nncnqf;i+Rh1NivHlod;ilBk-O
h3Jj4Nj4UsEjAkLjZkkRhna;AhqerKitIuLhxCjFh4BhkAiajUhUteiuTiqN;mXiiem5GmyAhJ

EAhkWj5DBjnDAnpV;DqdkIijdlwNhqUhgTkgI-T;l5WjoN
rN7Ql-VhsQhydilI;uGjyVirG;l+ej-F

;izF
ipNi0On6Y;;hkY
AikYi5BjlVhP;jpL
vCB1Rj5DqvH;vvd
BAjcA2EhbieOxJxDiQ0IikXrKuVoChgY2N8LBh5JAhtQh1fkAoOkcFsGhoWrM;kB2ClF6Gqf0GyewEqa4GeodhTAkV6ZjRF4cmJlfEiuThoWnAvDmDhpAkKhesIrO0EvImQiX;vHimOmPhqVtMhoXhdiqD5WW+QpBhAjwQif
moKisYhybAlrWtN;i5AkhOjNirEh9ajjZ;m6XllYC
jfuXhvDikejsHj3Kyc6LhpbD;hrei8Vh2LjjYhpXhkc9R3HiwL;jdh1RnpIi3Jh7GsF
CozAzE;k0FrWigM2O;qre
mkMwNh0EixVhzbhzD;iLwdlgXhgZh0CiuEh1W
ooeixWhzbhzD;iKwer7G
k0Cj+d;;mrV
poTj-E;muEjiFk4d
hwF
mrS;l-ShmYi4BhgBikNsB
;k2Z
j9XvGixCirYi6KijI;W+Oj8Gh1HAlzN;llDh7QndoFm2chuP
jf;;h1f
q-M
kxNhzDh5EjgY7Yi0a;llHpqY
;hDplP

h1ap3Oi6L
upY
ktDi+E;ssO
;j0GoqEiS
joclDl4Y;kEjpfhJwWlkP
qhTA;m8B;nnMmEoxa
i6OijA
sWk-Im9MrA;uxf
tgB
;;pza
onZnnH;uhX
5Vi3dkoG;hrEjnMQjxbn2H;kxV
k3VrqR;uyB
AmnWp3aH;rBv3A
;;p2T
j0Sj2WkjA;hnFqwNijF
kjB
ABC4BjUkMhAh4UpSh3CpWtWj6awRocklPjErW;7djY5C6S5cxenJ4bqKhmEpZiBhPkDvPubChpFlJzXA8flc+IhLilbKThnc;hhai7FjSj+Izf0JmyA
EnLrGp6Wk-LnO;yYmH-ZomChpdjjA-J;mBkhEhgEltEj1UlA
;rqQ
hmOj6VivWueh9WtKuPjgaxShgS;h4YjhbtCh1Qh6W5DiyF;hhRivNrdh7Pp2J
l0HlzDklG;jmZhgThvUjhZmzTD
;t1T
BnJunVhlC;iobixTsWm8VjoYtO;oVm4Sh+e
n8N5U;;rpL

AuxO

inU
ArJxdjzch2Cn9L;1KinHitehichhWlib;ikCwBozXhiChpM
kxEA;jzPo+Q
;;klR
;noL
;hoIn4IA;-G
3Eh0P;jvJo6T
l6GmnX;nkDj4DwG;nkC
hvKhqKinA6Ol9PBoErK;l7Gl9Phmf
r4V
jvFkteA
lDr5Jj3d;joEsGi5DjxM;pnSk-U
tP6RhzLmSihW4I3CoYirWxWmWlWhvVrbOnMhiIhhJ;hleh6f6ChgZrbsBhseqNhoHnPhtciqJjYzdhkW;pB1d-HmTjyd
;;n0Hi1G
;;v-U
;v8Y
0H6B5bhSh0fi8M-WA0O+ek0K;0Ih1G2XvAArWilSi3AwVhEhncjFiDkAhZ3LuK0K1J-ehoFpSmC;qlSoS5Ok7L
;;q8Q
uiU
;m7C
nc;nZnf;uiS

khFB;khGnqXhgW
hhJhrJj9EomBW;vrIxLha;hnW
zQ
r4Q
nmakkHirE;hqPuhB3d
;;iiZm+d
ujB
uOxah5Mimai5AkPi2Hh8IzS8O;rPjtA4Q4D4PjqAqEmfijLT9AhEizGqc;j5Xl8VhqRjld
;;hpVpjF
s1H
memDjrYLlnOklD;itOhrTAiwJhjBramvK;nmfCh5Wipc
;;v4d
i-Q;tgM
l4C2YijRhIiqJi7Z;0bh7HwJj4JhzK;q0B
hzFkmAxNzcnmOhpGxU;hyWqThHjqQwD;jpIh9BqtP
jrCjgaApTkS+ZhpBrdkkdudjEiW;nhWjsGAh2XigO;inWl2Miua
h2Sl4d;h-A5L
;K;iga
AigLj0IrB6Zj+NjJ;mif;uHmpBkpPzf
igLj0IrB6Z;m3JrXsNjpO;hxYllPkkfC
;i6X;q1R
BhAi5TAmkCj2Gh3N;q1SigcqR;o+Zh2Z
i6W
s0fhNh1f;hAjnZp0c
;;whH
;srL
wFi1AlwXm-H;m0WlwTjqX
;n+X;zP
hobzHkLAr6CtP;iqLpiBAi7V;inWtRpoe
BzYpbbh6V2G7c5EyAAlU0HlpYzfh7b1e;hGka3V9UtYhCqAA7FAA3OzSmdtIizYHkH1HhE1bi6SrS0c7DAhle0P;1NiNhpbi0JiVl4J
;9V

;l2Q

srN;n9G
;srM
AtQCAMhnPhtShseoiXhje-bpT;ihKhtShei5OiTh9fsIjNh4Wj+S;jjGric
tQCj1XsXh6GjlWj2fhqdN;tUh3Zh+H1TwTjrIjjW5czTMbvB;ilLimB8chkTkmNiqWhif
tT
jqAqamzbh0P;-Xl9KuZi8fjhBiY;llRhlRh6MijK5T
kwLh-MA;h+Jj7Hiia;v+W
qUnpV;hyFprLlhI
poKj2bhvN;pyNl0AwD;vmQ
l5Vo0d;k6Lktdl+D
iyTlydl0H;hpYorA;jtB
ApcSl5Ri9I5ChieAj-YsV;h-BhnGm8EyE0V;ivVPkmDirJhga
qPqyd;jmHl7C5ChuZ
kel6Xhudise;l-ZjkH;p8T
hkZDj4Yh8cijIh0c;hhNtdjhQmhditW;jnMhsGndojE
qyZ
;n3O
i+RmhCm5G;prai8K
n8bi+K
;h2b;1TqqU
tyV;;p7Z
p8I
AAh6VwXrZrEiU9GhpPoSiB7ChqS6cmK9YielbhNidAtAsKOnEhpDhLh3NsBhgN;7NiYoIjOhgEBoXlOh2ch3ehgFj2Wh7EmTjI4W;+HhyHtLh4DkvMj5G
AiwNokf;h6YpnA
o3Ah+M
;;j1L
loU
AFqoLlqN;B7Ju3J;p9YmjA
7Jj0bl4MlqB;kR2YhlCi9VmvLirRh6X
srAjnT;kkUrQm9IirR;7I
mqf;;kiV
hhdkiMDi3ejpNhpc;lkNpnY
lkM;;vzB
Dh2Wi4CyOI;yTkflvYj0XjqWhwD;jEm0PmjKhzY
4Ql-DjwLlqY;i-Z
oja;olGh5ajA
;ojZh7G
kuZyX;lhIp1S;B
roC
ietfjiRjdoEhhSIh8bizQi0HsSi3R;hlPsPh6Ll9bsNi4Fh0ehrY;h3G9TltZizQ2J
;hoW
hiKs3D
;tsd
;h-F
igGi4W;kpTkoE
iAh9R2Ch9el7TixH4F;h5AhoTrNlwNjkbhqU-M;uHEhwLkB
pmAlmM;;kzT
7Lh6Ml1RiwV;8Xk0DpjRkN;i8P
;8W
ugBpIhyP;i+D
kgUm7TiwIizZ;kzbioN;lyPomPuK
m3DxPj-Vi7H;ilPlifhyD;qvJjuIhmN
;A;s7N
hPjbuWhubhgJiGEkGh2fhSijJhmWjGydoDhwPiGh9c;i9dnXiLijf+SkSh9DjW6TuRrChiAhoXsK;jrShgWh4Tj3QhmS
;;vpG
zXtHj4Vk5Ci0UqZ;ijZi1ak5CjoS;n5N
h-aimX;wMlrfoxHhoY
kH
kI
DnGtY4FBBwItEtViJiBlSnf6LjDzRjXB8fkanJrLrGJYqHCiZnaAAPiRhficjMkcJvahHB0emfuahdvHuViXjVrB8JhxQ5Tdqa;htHoc2GkTkWjQA1DwAmPhaBkFwFJAsZzQ+FwckLA0LYhJnYldiD2KhGIlYkE+Ah6DzNsLBh7J3N;iKhpOtU3TijWixHhahlOkqJ
hpCttByI;xMh1YjUtuc;tgH
n1X;BptE;t2S
l0PmyI;q3J
htFkvCh5Mh3OkzZh5B;nqbkKlaBikF;k0EjiYisXjiB
jqHmoNl+D;jqFl1S3fhxBkyQ
MhzTsic;xHkyU;vxT
j-f
l+Ul1DkhX;j8dn2W
3GjuZjzd;mjLzCwYirUjrEjP;pjHiyP
ockiTp2Z;krNhuM;j7P
;j8domShnM;ruT
tqc;8ZuZixIo2b;sjP
hhLzchiOngbjzK;k3HscxUj0JsX;q2HjJiiK
3GvLp3T;h9eo2T;rzF0D
wVhrcjoeixYvKhgWS;EiFuLhzcjgfkhJhCjoW;+H
LllEB
llP;;K
DABA+JhoF8OuMAhmSsIikJIlaDFG9SiiB;qAiYisF4ShgVlHhhBuDN6cjNjflaGihRhxZ1C;2Mljd+e
;;hzT

lvchiE2PnyN;ihak4PzGmkA;slR2F-C
C;jxQ;lkMjwY7Z
B2FjVkOipApfhldW+NvV6QoGAlZDiiAqDipNi1S;lQoPkTpZiGhnchgbzQh7Rh1CjOKyErJhrBoYkgUhE4L;hnShzKipNksc
jnN
jxN;+KizBhmTi2a
l9I;pIjqDm1H
;n1J
hwO+bpY9GhuZirF2VhhRi8Sh2GzFhwE;huXh7Rh6ch0cuchoF;i4RimAAqsM
;;rmb
lJh3YhhTh3dloB;hByejiBi5Ok6I;iSm-Yhtd
hjTjyfnvV;;k2U
k2T
qApuEiEA;la;o7Q+Q
vyZ
+FjqUh9A6YvQ9Ri1VnChlLjlK;hmTirO4Ei3Pi2V
A9J;k9Qi9J
n6Z;9Jj5DjjQ
C-HkBhvfBimX+Phxb;rVnkezOFklL4D4chtY;vXzVjtMksb
s0FB;jwIkzP
;;thX
-HizehjCi6H;krQuSpgP;hjJ
j0Rk6AhMhmfhtcA1MzJ;i8NhsAhmCjlVi2QiieilZ;j6Ih6fhiJikUhhekmM
CAtqC;ijCogFoC-Z;o+S
B2clN2Ala9Ri8XrKjjL3PjLi2D3bhnSiT;A1ehDhhCi1RnpHi6BlPkd;ilG1Di3Em9CjXikGmW
rAhlMheyajrFiDkmGjxLhsMmVrS;hhHhjdhvUh8fivIhBsImiSjJ;uqa
2clMhoan2ejtf;hyLhwBiwC2P;qjF
AhkE4CmVkwWiqYhkVoC;hxMhraj2Oj3RllL;3Gpak9ZjpVhvehpNh1ZhtX
2fj2UimAj3Rk9O;hwTm-Fh1TzAktAoU;hkEhxRnrakjGhjc
AoiCknLqLiwL1Q;vkIkaA;iqa
oiCniE1P;p8WisX
izUqqa;sLj2FvBl7TjpN;sGvsY
txZ
ijQtxA
jqP;kRnxRmwf
hrMh9N2R;m8Q
;rne
s-Y
j6Ekia;tzM
;;tzL
0cizCuCi-RiMhpYhkUvJGiibMhRhldkN3T;kxbjxQhyUirC9ImQ;k7fj6Qiofhma

;spQ
ACj6I7Gi+RipPjNhzMvL6E9Z;-QludjyQElzJ;7O
Ck1Ph4chlUipP;hQiWuDpBhgShhTklEklehoS;muR
;p9T
;;muN

;;i9Q
;-K
;vqJ;lkX
klI;hoJ
m0SpgW;hjcqhBh4Si+P
;;nuZ
zEjIjIDyakRhWnFAlEizQj6PkZhtcAhjaiyTrY;zC+GjyajoSlQh5KjjEjX1D;zRlMioKi8WipErDh5Hi1T5T
yYj9ZxSmjUxIjhGufA;yDl9WivXjwFi2K;-IhDj+DhxInwP
oudksc;liFm3A
;;m+c
CjNvzf;lJt5RhqPtU
jrUsrU;AimLn8XitG

hwbjpQloHj8EhqOtUP;3LuchySmHlwYhxbjma2EhqQmL;izBkzdnhO
;yb1Cs2YjS;yamXivfjkRj+UinWi0X
uTkjO7dhlYBmchzHjcAhlZnaAhIiIrXA0Qh4f;5X9Jh9BnRhwWhuMArAhnN4YNyFikY8Gh8QyO;j0ClxYlzZ

mtahheisFkqE;i8Qh4MpxH
;oxb
;;ive
;;mqC
npL;htXr6S
uKsNAiNrZpEnLvQjEvGCycUh7DCh+OqLJABjRlEBAhrVhpKjPhKjahDjAhfCG7ShuEhLzTlAGnZkevEDkEAAC;uLnH7PmFDiFTmPiQpHufZi2DiDoFhkP3ZhrehuWiTkHAlc7YhnFoAkJ0JnQuMqYnI;ojI0bluLlMpA
jnZimUh6fyajjej6epSAnJ;i3Wi2VmtYjhJ;juU
;lqG
;;khG
;ukP;trT
6Um4X;ukH
;;xJ
0fhrEnAhxYxdivZrbMh5EdsXh4OhybkZ1WyRhqG;hiYhiAhldiIkAj0avKhsBhArOyYh1biyIhLhfhhI;oiHjhC-E8DhrM
lkVm9MkNmS;lGl0Bk5NhrD
A1WhoC3Eh+bi1fngUc;hjX7ClmSjpAhrYjmE
1WhoCAAlsBngSQ;i0eh-Hi1TkwMjgW6V
jlR4duAizR;izDhrPiqE2OioD
lapzFilHj7X;BmmBjoVqQ-Mk4d

nvGiuOlqT;pOowVmK
igN1MmpIi0ZcjjQ;l1PjkXlUmIifiZj2U;nzEn4c
AoamnRlgA;EoVr4fhwB2U;s-L+e
AAh+CipVhnZhgXyZ7ehnfA7QhhOinPnf;hnEhqM2PhxQBtNj3eh8YijPjW-f;h5KiqFhydjyalUnR
hwMkJAqUn3CCk2S;hzQhHhvZiiQh7Cnqd;oQhtVpkd
h-JtO3YmkV4Inbj5SqD;hwLi-F;h-LliZ8dhjZ8aigKwA7Zh4K
;p8V
rOjsI;ikYike
j1UksL
5UjdOvOmAmXzAMDmWobkciKwGhiKySlCrYCB1WlHiraxQpcke3VjKiqa3AhkJ;iWtR-SqTye7LoN0KhlJABjG+UBByXh3YBiPpV0OjamAbre3dJh-fAAoZhFh6LA;ineisCjgG5IzehwR1Rh-C

;vuC
k-aqsd;ikTi7IqlM
;m9M;GpmU
Fm9F;myX
Aj9NhkLhjAiiChiDmiS;ihZh+TkEi4T;k3G
ihYChxLqHickiSjdhiDA;j4AsQDyPqThvHhif9cjhGi1PhhAhcA;lhXqwC
hqW
;rU
h1EowC;tpb
hwZ-fkncBkMhldhoDkf4PinY;hoGyKhoAoZ6FCh1c9djMlXi5ajtJkN;ixNioDptF
;tqB
;iwe
h3Fivf0GilQiuKj9Jh9T;jnKC-Z0KkvVjHiOh9O;i9RiqJktB4Xkfi1W
3G3UxRi6VhxdksI;4SjuIhmRhjWnzX;7ai3DmrChjFkK
;oEk4M
juchxOhclkYB-S;uhOU;ttI
;liI
j6bxH;h-PilD3alyKyH;-botI
jzV
BqmKliW;lzEmlBDjxB
;qlf
qmTliN;r4EjxB
;qld
D5E9WkLh9IrfhzDhwc1Pkwa+a;iT0S-Xh7Pj2HlC;spTjuB
;5H;ojf
lgEh-e;ngAh5Wj9W
;;sjW
j4QrfppG;iMIn7LisX;5E
wFodusO;tcljG
ikQ;qL
r3d;n9Z
;n9Z
BA8NhtHjlWhoVjjcl3G;yRhoBwJl5V;lwDh0Gh+dwc7RjZ1HjNvCh0a
;hwW;hvR
h6R;m4Fkzf;qzP
ipVjlWhoV;8NhuMloI;m0D
yAwbpciNsFhqTtNp2C7S;5bycHmhXhNh9JhyeiJqAjCh5V;h7OhQkIhyIntU
CADzPhiS7Ynbi5bh-QjrAxLUh7HoNmChnfjFA;2YhUtThsMhmCh7Kkc6CjXD6TkQhgThnA4MmHAwTinNzU;ai3bhHo2OiOhlZ
vlN

ijKh2Eh6J+fnhNpfhjcjG;i5cj4dkrP;p-ZhtCinEhxI
l4QjH3RnpV;qpCivV2OqbhrG;jweiiYkpc0D
;c
8eojKh0WjlU;hzVk4TisM;j-F
rrb7N;4GqRi4Hh4TkhYhmYlPqF;hmciuW0XjhQkpL
kxJqzc;7L8Hj9FnvApb
;i5Wi5bj1W
;H
h4EhmLD6BhxMpHsA9WhiXjqbkyM;loahpbwPi3UhoehG;krKhxKnShzHjzY
m9CpgA
lzJh6dh3N;qtB3dlVtSj8P
BmHvDh6LhoMjdiewShuWJShoDkiIxeh4fnXh2K;hcsToKjhJ7VtO9NTiwGAimHtPhiRjU6ah5RO;l-Hh0ZjvB
j4GmewShvRhoD;quNh3PjuC
kvUhvA;hanlRAl8eh5R;slc

hoUilGj9b;hlQ2Rh5UowcrU
4WlrLk3L;4Yi1B
;mwS
BwTDsahicrAqZM1PA0V4bjZkOAvemRApHhmUodAuUiPiDpUoRuciAEhlTBOiwFiGiFnV;haAhmBwIrerciekFhgKpVsF0NB4Y1ZrBmPlS+FqMhgcYjY4FkUhjLzfC4dA8YA;isEkmQl2JxGmZ
AoxY1CAinA;ikFBkhP+Vi1SigV;mld
nxRAi8J-e;wXh7Kj5TFkoNh+fsZ;nvfhgHh8Hi+B
;r6G
A
hnb8Er-L;kblrM+BrJqUhpClnX;hnC6Yo1CjsKkW
;;iiC
m2ensG;hqejvblhTllA
n8YmnJ;lsY
ja
j1Gm8O;s6ChpG
jA;hka

j4QlmU;;mkI
iiOjyEhjYioAAiarOhJhuMh5VC+JAnToJ;mHkR0F2Ti9KDk7UhLzW2ci9fiQ;7VniDmlF
;soS
7T;m4KjrN
zUn0W;k9QplR
inVh5LpMjtT;hYhgfl+QvRihTkqX;knOh0Kn-d
;jkS
iveh2LinLj4P;juFjhJmgFmSyXpah1K
;irM1C
noJ;k5E
j9Z3Y;Aj3LiuQiHpsb;jpQk1N
pOzZizbhkMk-b;9KhsJk5NkoYj1Z
h5Rn8G2IhtE3biwR;llI1Em2Zi2G
;o-L;kjY
CtOOhpXh2ZhiXh4aBweLh5Dld8ahchPCHh8ehsd;jQqO5G3b6IA1E0MhlG4Pd7NjXhlDh7EhmGsCkbhrX5A;kkBhkC
;;ujO
i1AjyVzQ5ChoB+OJ;m7EhqWhxS;i1K
mqEk6A;kxHpyDA;iqK
ChpGoKhzT4IhwNxbhah9JsEkTwOA8WisW0T-Rh8EC;hwPjIqchgIkRhgOhiYnHMwZhtBiNvMhTh0Mvb3Mhefh5BhkKxMhse;jjEhwWjtY1MlkN

huPk2Mh2ehgT;nhFh1B+F;p3Z
hzVi0MhlYzXi+Rm5ZD;imKlxGnLirSkyH;j9QiiHiNlqF
lldnexal9e;mhSkhC;jsb
;luI
;lwYipS
A

qYsai6XngKiEknL;j0BktIjqDtUh4c;jjLvJsgV
qXsa;ljLj+Dmxa;j9R
;kV;mcq4A
jmGkLqU9AnyOuC;jmImjZi6SlB9Dh7e
AnxM;p6N
nxM;p6M
i8Yi+EAhhV;hBl5diU4KmVoHi+Gi5W;lWmrH0AkyC
AxbuSjsFisCinMyEjK;hjU1QlhOjIhxB9MoDiiBj0B;m8QmtI
xbj6YisCjXhMi3XvWAlye;hnfs6Th3E
;;2U
jA5ajAinZodjOj0Fh-frdnMhlDxOqZ;vSmPh0GhoLyDhiK;t7M


;o-YloOT


j2V
7Ui7BisF;k7CiiA
ltLnnfhW;kIh0Hp8U
Audq3UhgQ;ipdihVhrMj8cwU;krd0B3DhzT
h5Bh8S1dJllQ;iqInlBjnHwL
klCikFi9NhT;AmpcjhS
klBlhTkZ;mpHilEkzb;pmU
vtQ
oOs9a;tgYhgV;wY
;oN
KhqFqciUAxGk7C9JrPF5bmNobh6Jj2XI;hqKnY4LhmZilFkhKh5DjvOnPpa;jxD
Yr8bB;PivAs3V;n3K
j1Xh2BntamY1d;mFtShxAqxfH+fnbh0H
;n8E
j2R

hzckFjrWpD;hzd9EppXjwQ;owCnN
mxN;l4chB
i-BJhwOwMhoMnPA;kkLsWk6Fh9JhrbhuC;h0SrhXA


hpfFmP4Jl4MArOF5bvJ6J-fj2XN;lF9YyDiVxH2QkkQjlU8YqCjO3Zi7VA;hxY
rwS
rwQ;i+b
hkCvXhpEhsWrXh+MltD;kShnMizNuehrO4euPi1Uh9JrYikK;p-Y
kyQ
umG;rgf

mvBhnXtOk2L;koClYk8MhuBijE
iyNiqCovQ;h9G;ijN
k+J7ch5Umzd;hmMkza
;hmL
hmK
iqcm-BsC;jqF
i6cAjsc;viV
;mmb
qxAhrc;r8brAirN;iuXkoJ
;ibsmF
Cl6DhqQkjZ;i1Fj+J
;;n4V
AS;qzRlge
Si0PnH8digahrOi4JAmJvI;T-XhlGh5RhKktKhpC8RitP;kIwc4Vl+G
hpDjvCjhXjsVkvXhf;jhGh3EjoBhnKjnZjoY
D1ej0G;h7Oq9D
Ch7KoiJ;j4SksQ
AnkTimBisE;jkCo3V
ioek7U;npMihIisE
h1CmHh9EFH6djtKllUnNze;ksFnU5awJzRzGhgHkzNhmO;rzY
zWlyBsRivP5R;yKj2ShgFhlRh7a2VhtMAjgd;hrOkpP
hyajjeAl3D;hvMmpWk+Si9c;k2YhkY2Fm3T
hmcnlblqJD;ikEineqTjyWjoSAh8P
;kb
jnCmlQ;i9fJlndsd
inT-ah2GhzFnkJmH;h1ciXhWnP2Gntdh6M;i1J
mmI;mmK
;hrZivTwSk-F
;jwejtRh2U;tX
;vmR
m0eikOsbqQh+JvLjtM;juUhuUj6Fi2XxV;juRjvI
;psMkmC
wB3CLlX3WrBiuUhhRhkWmPhhXrLqHzOhSAlKAjLyFAi7GimA;jVCnciwBkiArWFnZhpG4bhvCLrCChyEwehuA;h0Qm4EhmPhwchMtDjvc
p2Jl9b;wA
;ikd
;hnBowX2G
;jR
;;inP
kiQC;t5N
myamidhvW;hiTllLqY5N
;r-WjqD
;qyW
hzIh2RpsR;ikJlxCiqe
lwRm7AjM;5bh4Dl4YkiV

roO

;Bshb
shch2I;ktLlyKi2H
i6UljAkkFAh2H;As6Bvb
;;shaA
i5PjrEkK;koVjsF
i5SrEhjch7e;tzLjQ
c

jiEkwDhSl8P;jmJhwa;itUnsK
i1blxS;ktZirWmyPE
mF5HAmahkdphe;-KhrXjyAhmB;rqM
;;irG
;q-E;ixZ
EAsb1VyAhaiyTvQh4dh5Uh6azLiEjNijH;HhhOhtdhoWsClkWjhWjob;jTzb5erCpiIktT
;;q7W
kFrya;o-Bh8TiyN
inIjhO7AtakkSjlJh0S;4UChuDhrXh2CjiRi0Bvb;BhiSlTmyflpI2GhqO
;krP;mwQ
AAhhD2bYhuGkqYBhnEhwOikA;zJhGsTo5PlF+aKkJrLjvIdR;hyPi3AhsXhxY0KiiQYpYvd
hiSxfmnWi-HjN;hhQhGzVjyF9eqdh5UpV0DhkHxLA0Z3I;nhFhhHiqXk-C
kuVqvH;jmfm4Yk-Chc;tmG
h4KsMh1EllI;oubh3C1OjP
;;ohO
;;uH

AtNkNihRmDouLzX;xdinXhwbj7MhpdjhU;lmJi-J
kuO5dhd;xc
h6H4a;iwUpnakJ
h1LhqZhxLh9Fk4Y;hjZ6VjiS
;;kxQ

toS
jrYLpsS;jsAquR;ozT
Ah6MhuYj4BjjGBpSh4X;7FpycDiwL1d;pxX
nhHjjGpUB;7Ek4GijDi3RiwP;izS
HhvDtKhpPixUoUhasGhUobnTieAiIhfrQjdhvcjXhudhDpKh-XhHqAoHiV-KkfoY;wNlfzOl0Dl+H;IpYoUkJk0Smla
;;u5a
AEBildhnfh9LisDhoF+K3DilLvX;pZh3HjnIivNCh2PAjicizU;G3OzHh9ElwW
n3UFhgdj4P;Eo1CigB;lhc
AmnZk7J
AmgAnX;oqKj8JhhQ
jwEi3TkFh+K;toE
j2P
AnzIiqWj8H;pZsel4GoqT;m9YiuPi2Z
A3bBnMhpXi1ZmIh0GkCiiDsSxXwAnShtR;hvHrEpcmfOhyc7dwWh8JrTkFkUuSyQ5bh1I2UiYjsG;ihFh9DhyA0ViAyGhlTTh5IhhR
n+YWrFhzI;lrJj0Jh1OjyW;puEksDhnK
q1S;psF
4Nl8djhJ;h0Y
;;hf
ifh6StrZ;4EhiIjzc
iiABlvRh+UAizJ;-NhiTj5Lj0Siob;muOk9dsa6D5f
wdA5GkjEhpGi4QZlFiaiIhnVhvA;hnAkBkjJ2MjkEqVhM3PmWAmah2SvLwF;isTm8J3ZzLrOhvN
pnJ;q0C
;rsc
nsAAj+UoW;oxQjhb
;hfrmf
;hjCj3Liwe
hpfoAmrVucmsA;9YngAimPhxJ
NkhYq+B;i7JhkV1Eo-A
i5fhpAh6EuSnySA;jzLiqLkyD-K
3bqzYC
Sq5UhrT;AnhY7Y

;t+H
j8WrLoof;j8Xk7SjkChoFuH;ote
;;n-J
vuG
AVileufA;YhsdlvT
VBhxdzeufBiqLm5E;hoEliGi8K4N1RhwYiSijD;ikcwYqVh-avXk9J
;qsT
Tmwfj2GhxIijAuf;hoDn+QhtehkJjpK;ryC
lPemNDhochpVilUl4P;mRqOAEhhIA2WjsThyRn9G;vhKA
i6bhmcyd;hXhDikLh4J3HiY;muF
CAB2VhuZhwOnXkVh6GobiAjwMAh3dyHzJoV1HvXhDhsR;lJh-MhxOh-XimYqf6ZhjKnH5e7IiRMwKBjGwQ;-RnqEh0dhxOyA1c
;ilU;qtC
kgQiiM4M9GtVltYmBqS;xU2Ji4JuPjkG2PiselOxPhhP0O2Whmd;qGh-ZpclVjyfuXuc-HinQi8W
AkiOpmVA7EN;j2CnWh+ciqc6ZhjKbh+SrH;h3ai6EsSmtU
sPhnGiqBkVh8ahqcjqd1e6CAhjcA;hsSdqFi6CsYkzBA0BoN;h2bklZoNh0HhjJhtOhjZivEnG
;o6e;i8Y
mnQk-L;p+OjqaA
n8fimSjF;4Y4Q;n9C
rjC
o0MtU5BhwAhnY5H;rVoqUiiS1Bhrbpe;wQjtPlzMpXi0YpVqGpU
lYrue
n0YhkBrGkiH;3Yj+Uh3Hk6PitT
AAAAAjtAhrHjCixcpXinHEACyIxZle4ZwDvXxThzEnV;htLhZkfhrUChhZtSnIhdyT4Axdi1YzSuGjOh6HV0Mh6SGxM;hxehoTj6djuV1MpGyDi8akA
htKmZjiNhZ8b-alsK;p+Nikb8Gh6ST;tzC
k7Oi7WinOhkC8VhzS;ihGn9EisWAhnehzC
Ap+MBAhkFkjN;;qsUrf
Ap+LBxTNjiN;hmHl6NsTj1L;hoEtAjjD
AAAkThZjNzDqMCQpbNjexPlajJYiGcDwNyPhiUydhjLmThU-RnLjJrV2Z4HodpIjAlBh7esX6GqTjJhBmBxBQ;rBndiGna3cyUtP3Bh+akHhThmX+cxEqYzRyEmEhxKoSH2QuH1Sh6a;jsEhzHj7NhjThsbmDhtYhpB
hnRn2CAhyYh1J;ixYhgb5Em1H;hpNlvPola
;qnE

hlMEhZud7MjIOkiBhVhmbjKhiPxZkjUqT7PR;i0ehpZj3JtJj0dhmYhsMmV;mlUkhNklD
voN
AA-N3Tp4S6A;ZsxA;qwP
h3FhpepoR;-O
3NipWxIk-Fj4B;5W9Kk0Fh8G
m-Sh1D;;pkd
j1DixF5HkO;jpBiycjrQmgM;vlF
;jhC-Y
ijNm8ChhQ
BAnlUBiuMA;hjO9anye6dnDkoP;Ao2f
AA9elMmiIhvchL4ckI2Grci3MhxC;q2A;h2d

AihFmjGhvVBh2BijM;hjLoNl-Ri3A;o2d4chmD
inHl9EBioWzOnGiK;hrYo8blma;inFjvKl4G
9SpRitNhZhySAiKhUAl3BwKpQhmIdioGEJ;k-DrMiOjOzThyLh5ZhvTwfocBjZmEwTlKizS;iiJn6Y
ltA;s0Ni4e
mbAmYrjeh5V;ltY8LjtHj1HpP;u4d
swb
nuUikCrQhtDh6d;+NpoQsMhrZ;kyRoThehtLnnO
;;ltE
uPwJn4Yh6RkmH;o3K-FmYF;nEj7M1MkgDh5LhhWh3LU
;;+Y
ihYnuChqG;3IhkdnzV;hdriahrJitQ
qSigSk1Ll5BwHCh6ViW;irEh0G3RjkIioJDj6UhvP;imKllXijY
8bhmKkamgSwAm7P;i+ehuAjWkyV;kwc
lkK6MhvSjqQrIia5OsJ;hqZoZ6DijIDhiPh6Wk+NAvAh7HoMpB;izThobpiC
lzTprb;s7a
;k4B;i+b
hFklfren9b;hJiiYh5ciG3Z
;n2Q
h2ei-QxFh0WhucrWknOuZ;kBhpUi9LApwOT;5XyEhqPiqD9OiiahgEtUimOhsbhpf
h2dmpbhgEtVj+V;krBixJi9IhJ
;;p0N
+Eigb;6Eoob
+PinPoqSisMhhN;ixSjOkBk2chpPhgUilBBh5NmC;mzGivM
;i2L
1Tj6QimbkiO6R;hTnUhpEipImZi2Sk3K;OvvP
;jzC;jxY
k2ajyDwdk4IFAhlVtD;htRmxKknW7K;2Gi1M6KpQmDo7X
hwJpnIjP;q7NjlOhhb
;;m7X
lzUiuMjwF;rHo8FjpF
npe;vXlNm0X
wZhsPhqVkiRjldA;h3Kh8FiZhmJhbhvDkjM-MixL;i2Bn6T
ADuI6E+ai4CqXhfiDA9VhnfhFACkEigChuQrdACiM9dpcrdnFC;jHjfThUmDycodhsBhHlQPldnIC5cxamYid+frM1P0bh9YjKhgEvWhuBpRvZ2O3AhPhakPwC;pRhnYjHjqGhiJpEk9C
n1IAA;p5U
p5T;jma
8UqsOj6O;DkvVoiRhiA;jvOi8T
j0P;lmU
inIpgYrdAh2I;hxFjGkqJrMmnf;hkMjLpiP
cikA3RhxDIiiAi1FGzCh1Oh-TiHAh7K;qbkxb1BAjzGjtAic6Xhzb;MohV
zIEhnE6cjAoJrNkZHivfnawJhwTh4GI-MvUkKjChhDpIoCrMhkCrIDA;9P-bnU8PxDoSqXhqeiCoJyE+AhEmH4bitFoXxZh0PmclCrXsf1UhbpNB;hEh4donNj8I-CmRoS
A8Kinehkfi9JuYwLlekU2alyI;hhBi9V3CjvKipP+brV;ohMj7e0a
j7ZicjkItK1NBlcl0H;h8OhnbzIxVCi9Knd;vmN
;lnKkmKisD;lnJ+Vj1b
lMi-XivGhK;lSjoIB
jwZ;i9RkoUmkPijC
l8K;riY
jpdvYmMiiKikfj4KwI3C;sQvBjmAhzYhnJ8P;BhwVstL
hlUh-Qp+U9U;l+NqH
o2T
ivZigYzQpX0Glyf;7QkgNksEkqK
k8b;liUpiE
Fj-Yp+d;Pj2Ni4Sobl3Q9I
wArc+ejoBiIpmJ;umctN


;tvd
;7Z
jMkej3Mj6OrMl5Bze;iPpfjiShChJiqJlxPhpM;kApmCh-MjP
ihFh7PiGydkvX;j6YqGkychkRhtG
hyIBkkVhnIn0c;kxIhlMhnWvXmiN
ngYjgK;h-Nh3fq1T
+RjvY3Qp5B
n2HPkvc;wInldK;xYmrB5f
;vxc
xflye;huZ1b
AlqKhyUm6MCoW;lqKhqDhvOhvLnMjrWA4BhjA;igKigQplW
h6CB;k0S
pkNkoF;pexfqxA
iLjpci7E7SAh-I;jJjkT
;jtVjvW
ozbl4U;pGiRjuLh6PtBisOlIk-V;pHh-BwakkHnvHB
5NjhPsFmyZiyQh0K;j7eiWIigAk6fhDj0c;j8YhmDpjN
AAAxfjjZioKi6MitfWpa;0BhqNkrJoUkAkNhnPjkJRpdjybiV;kmChqahlNhqajlU
rmTWpa;m0S-NtElub;h+Lk3ekRj2M

rxDA;rmRUB
zfhxHhnVnKh9TuenAodA-a5eTjMlvf;i8WzOjgFiuAlVizShkZhiFhlQOnehVkD;iqBzM4Bjrah2Tublxd
;;iPH
o7Q;o7RksS;uQ
vfkkFopU;mqFoIkla;h9Kj6U
m9c;iiHlgN
;o1Qj6d
rwV;;rwS
;r8V
AmhDjiH;mhZ
hayVhlS;h2QqnEC;psJ
sle8B
;;h8J
Ah9AisA+S;hgb
h9AisA1O;hga
Bo3digU;hsHlmQilIk4AhnQxd
;hgF

;lZ;oT
;;pgI
;nlXj1A4E;jzZ
;iqak6C
BouY
h4f;k0Gk3V
uai8FkzLwL;nhEm6M
r0D
AFi9JBhyOm1b;i0bmehiMjPjkFmySA;jtFnwXkpV
5HA6VwdEjsUzHhlFhpKhgChjAuD5biZh+b;HlHhB6UhrBhlIiRtPzLlPjVhhPh9d0VtZuAlOoQuCkGrfhiKvUpL4Wh-X;ErBj0ShpLtXwEhlH5GhwehwPh4A
t+G;;5H
hiG;;mH
;;lM

hpeopOA

lIjgLi5ZimAk6Uitd;qmNikD;jlcpmK
hzWmpUl9G;jwbFj7AjqI0E
qWioek5VwK;vai+LjqWh3QhxYD+Uj1ZuF;liBikFnxF
;j2F
;kgUvb
FkqNi8ApUntS
AAkZi+dk6ehwUj9J;p6bi3b
Alfh0WhpAmrTj9I;ka;ilT
mAi9WB;kZpqRj9J
;rN
OmSmhLisWk8O;rtDlA;kVmW
inciiQqzI
h4IyRjmItF;6BmyJjpeh3Z;5dooM

;t4F
otZ;-RirRvdnjb
;;oyD
jvdqiQhzE;jvflvUhiCilP
;;mpY
pnUhgQjic;rB4VmoVhN

l3dkyQ;yCl0RkjVhpI
;pE;pF
AlodhxMOmBh2W-YjzR6d;lodBwTmMh0Qiua;lKjZ7Kmvb
l5Pi9eluM;qlB

ApQl-eiXh4GmmF;oVj6Yh5XlrPi9C;qhU
r+CvFhjZ4VZB;loXnkTh9C
jwCtF;oxNkLjTixL;m5aiuCjqa
satDjpPle4XApG-Bl6Ajjb;6Al1cjyHikOhvNoRhqK;igCo2L
A6AxahgCpFksNlAvKhgWi3JmarFiJ-TvG;tR3LGihTilMjtdhiBh2ftP;irUhrC
6AmsS;nhS;nmU
AmJoSl9GpehzGjqLh6b;mLkJiofsThjKl8VhpPh0QyR;oGmVsvN

lpGmhc
BpnQ;h3RhyKoyAhC
hZjralkDipI;hHnofwVi4XikB;k4NjnOhmf
hFo1WjmB;h3PhlImqX
;rxV
BsYjH3Xh3fnXhVhvBIjahublifiR9T3EhiZjC8f;hxCzHhkKUpO4Z1OieiRivfhuWhiShzKUinW-N;iwMinMl6ahpEjsZ
;qtO

sakrXpuIhQ;sXhkIi2SAqiY
l0ZpiK
ipQ
;lqR

bliS;hpci1M4UrOo8G
HsOllIAi-CAi6Yh3YBsUkIh1Y;IhLjWjVjzSsRB-FpOxAngY;WoMiGhMk-RihPivI
;noT
ndiwTHm7VigSh6G;i4TDhHi3dp6L;iwX
ye7TmP9MBBOtVmjL;1AhakvalxbigAh2Q;hjWodqhLhnY7c
nxZjmTk1f;j3RinWhvQjA;rtb
syd;nxY
;jS;jE
j9GllFiie;hlIj5MhodjrLh9X;lgYn4c
kVseilCl+FkuRinD;jAtEi3WjtRh7Mm5L;qtSh6EjiTK
CiLFaodhPh3CyX1TVuIh1KAwMZhpXZzH7fpdhAhvOyVhX2C0Q5bpXvX;hLjWoXh+D9Z6PpUimF4fjKtK-dhhHjBhJschrUhjbjTuchzO;oGhrJi6dhnPiPtXkmHvbiPqKyYtYh-Y
;iTr5I;r-b
;iWr5F
jtf-bG;ilOjvJ
+NjlVnW7Fh7dj9YhoC9b9JkPhChjN;hiCxeof0bhlWjkVhuBhqZhxfhqQ;oIh8SnhAjrZ
hySp5Q;l8FlwM
CyPj6YtTljdh5b3S;mNmxS;l4BiwJ
m-Y
;m-WAh-I
yPj6YtTm9Z;mKpjXjmGi7D;hlIi+Xk5NiiNzI
o7Zk0Ah5a;hBoqS
hudh-Sj0UhtCkqA;ihe
rGigKi3UmyH;k4InoV
;;lb
oN
o2S;;q-c
A

BBACnBj3D8XoOleizfh5bhxeAnK;nL6Y-I4Iiwch+Wh8XL+Fj2K;iuB-JitBltJ9J
hGn9NioU;mic7PjgUh9H;hT
BhkF9Di5XzUi3LiM-DrdhkGxSAh8T;nJ4MzBioekhYAhiX;nHinThnW2Ttdh1UhhUiiAh0c
;rpN
k5ckkEirK;igWk8f1YhpUjDipB;iqRikH0Wjke3X
isA;pvZhxGilE
if2V+JhBAigXG4O5ShrVhqQoZxXY6OlZhhNqT3HlchmQJiBhnPhEhThLxJA;FzWh1Yxd+AxVmejfpThmIhkKmb6NAhwZndDSh7bi-XjZ;ixLnrM
spB
j+F;qkM
orPlpPsa;h0ZicnnY
ijchsKhiH;jwQhpDh2VjXyGmwB-C;vlE
tuH
u4R;u7R;nxHhrO
;u7R
;orKI;nyYnxY
i-B+Nyd;o+FmvH
B
o-XitH

Ah7e7ZmkfqNhvCzMhzch5d;i4MjrQwZ8PhiFuXjgBBiGrCoLlMh6CA;jiXhhZhmU5asbhhLinRhkNiyT
o8YkiI;;imB
lxB;sdmbhoCtvH;pbqmC
uhazV;Ll2Tl+J7XisN;ma
uhZqK;lkXpwX
j+fnje;yYjnZnmFjtS;n0biob
uShoNhgeApjQjiOGT;uRh0Gl+LirViwc6H;lIkrMisehjShrdi-RjMnYh-b
iWVJiKhGvXiyGAhqLqMoLYpBBhoUApBBoCh7C6Ridi5YAyDiF2PVD;iaigZjsWhuLhnOj8QilRrF;iIMhzcisJhjc9KirIi5C

i5Mhdh8N;jnY9fkjK;iiXmmOh2W
qC6Fh+SmOhvZdjMsLipKigIk8KzI;hrbxBiajd9LPigKnei4RhnKjDlMjFj5Y;hkRpwI
qjKsN;qjZlShKiMATXN
GjoIhpZ;lwIrJjjFh9Y1Z;ryf
F;u8V
nySnnc;ikIh3X
k2EijahgAi5Rhqc-K;k2NjrGjyAletd;Ah3UhhSkgXh7TjlR

imRpzI;A
mciajIAifhpQACsZkkSh-W1RhgKnBKhxUhIhWjlD;oKj4asEj8X2KhnXkZjahpAhhTikf;3fo6FioSja4Z
joIhpZ;lwD8b
mxZh-HhlGhwH;rmIkkH
pL1OpIiA4ShqThsNrR2PXBBkdxShqEkHhnLhtS;mZhqWpVwSAhpPuN2EoenEhiGjKiV0J6fliaqF5JhiO;TlpP5E5ciqZjakV1PiwOh7R

q3Y;j7U
kuLipAjxCA;mxV;+b
j1ahsZ4TikCWkdkiS;l0Bj6P;snW
lCl1fjtG6A;heh-UtnX;qiD
pxGA;hB
AyeihKrLk4RjGisYwV;h7DmlHtAh6XiBkdh4a;hwM8bi6Ik3YtJ
n4Hivf;yehoDlyVyRiuY;lnQ
Ah6Ik3JmMAm5T;8M9bzKixVhyKmGkhNrLnLilbh4S;irBhpEm5CjkOa
rWhuQjlAhyJmHi5LhoBi4L;njViqFhG+F3LnL;aiiM0aj-d
T;;qjH
;o9Kj9TB
BABizbltHpZ;3YoMimXh8Si8MpPqaiuF;oLh5QktJhxf
APm9V+YB;ouGjvN
kjJj5W;hpXmzGhlT;hgDnqc
B+MnZ7QhtfkrB6fqEvb;hxHyRkkdBkzWjmA4a;pNoXhoSigbhtRPizBivHKiQjzXhlA
;mtJ
tHjsXkuPiN;kY7Hl2Ql5dwR;pBloNhkKjkYjlE
jzcjjZi2Z;lsHhmbi7LwBixAhhYhrXkZ;zJh5f7CtDjjIhkUiuS

BDigWoRnNzbAnchjKsBzDuOhqAjJ2BkenLAkCkOTpDkZkUiXoLh0YmaisAOqXpayY;lXjI4ZhvPsd5Uh3KpHiZxZlFkDrD1J4NiIuMrejN2LigPi1B;wfrMsOzOh7FhvXnch2f2fm4X
jkYnckqFmIAjdhjPhwIjnD1ByV;qlZjrU;pAuMjlUjpB
ipMl3Umvf;n2ai+AjhQlS;n9DnmW
ipLm+Ch9Z3N;n7IlX8Xhhflle;n4G
h-M0Ek6Fi8Uh8ah-V;tW
huNh5TksJmkT2J;hoVhrcnmL5cRh0e
BBmchWFiRihWlVhmZ+coJkStYxbsRAAmQ3HAvXkboXobuPva3D9UlZqOCAlIA+ZAkGxHhka;hmUjevFXuX4L1DzS7NcoJtfhHYekHh8FjBhnJkMzOhkUxcDBjXiHhiPrPiKTAiPiC;oNh1JnClUpSpfkAhzXrV3L3HkY0QixXpdkQlAh2X8LinY
nAk4c
ioFkpcklIxR;vlB
;snI;hsNlqC
l+FxahSAAjwdh2Rjdh5U;l8cAhIivO6Clof;hbpgPsX-RhqOh2N
lvPi+ellEhzY;5CpqHhoKhmMhjY;p7Yj1N
;;hA
OCjjA;nIohPhkNhwYiyA;lkT
hMfL+WBj2Wm9Ph0Y;hoRk7KikL8MixDkMpUuNhhV;nVmyCjPkuEigG
hhO;tqT
BqYAh0GjJxLkMiichLueh4KkZ0ZjKChzFiyUqO;lZhbqOhvcUh3dhjYpD6KjfnCiWhvOjfqW8TnRioFh8C9fM;kAopakoIhgV
AhTikQtQxEjtRh7MoWi3E;opCj5L;TjkK
izWxDC;ttD
Ana-O9CMqZjxYjuWA1ehpIAjmC;rBAh5Mj6PzIhbh3KhyChxZ;tChgT6VjoZk5KmU8MhwP
na-OlxAjtYhpHjmE;ikZj8Pwdk9EjyE;ioLoiE
otIzUhyDvA;0SnsA;pgfizU
AhoY1Zj0ZhjS2VoUhlfhgCi9S;i3Dh5Gh7RhiaivJhgQ9f;kjUj9BhgSl5elN
h+RixXAhjBhjSmif;tiQh6C;s6A
TkXizGitSj+FjuWia2fh6B;jOk4Jhgc1NjvCixa;SjMAjgV7ehkOlkbkrK
tC;;izO
hFnJh4I+EimMkaikErR7Th0N;lei5AlhGhqKrN;kahuaiGjjIh0fhrXhsSjdjmAh+d
h-c;FhnD;qTnyak2F
4akjdi-JsGnSBhxAhXiTiaE;k8XilWjhUjMwOiYkgE;sSk3RlnKiW4P
;;kuQ
AAmRDjsEk6GhgTpSiT2chgOjlI;h6DnZpZqFiOi4DkQjnahzfhgLjue;h5dnzW
AmVl0Rj+U2cAi+S;2bh+XzIjnLhTxLA5TkkW;mSAihVi4UkrVauWjmB
mVn4KixY;mRh7am7b;otBioM
jqSk0WtPhhIirAh0PkL;qNhvFwQi7dmD1bTpVhwbhsFsUhwLimEd;RhmRrTmahrOmAizaBkakyAhwYza3bh2N
q6V7S;l6VipWi+Q
AxNjmCUhFjmXrDuGhjLzclwX;hsOh6Uwbbh+JpqJ;hhOqek4JhkEntJ
xNjmChajmX5KoahuNjof;hrKhBh6VhuYhuanZmtShqO8c;hqEhoThlFh-FjEiiU5Di2ZhiD
AAigXkwcmjU;n4LvehxCi5G;sQkEi1BpvU
qPiiKkkamjV;kgHkoBh3Y;AsOsmD
ShCkHhpdpalaiLAoJsFPuVACuJ2e4dDi-DvdAhmdjYjodCnVwTAxBAxWE;hUinItDh3FixOi2FhzZydiiPlWlA+d;lW4MhBhpEhTiuQllYizFh4F
EoC+PA0AikUhnOAhKh-HCsbkmO;PimWkXiCm0Bj3b6H;LihFkOlhVjtS6chtBh0c
itbpjH;itfihQh2DijHwfitDimB;ooS
AAiai6Ij3HhkX;kkFj1Ri6dlX;jlRnlEilD
Aiah9L8ck7eARiqZ;m0MkgH;jlQm+cirK
iai6Ik7eA;m0Ll7L;kXsgF
ielD+PA0AmXh9cCpM1coBhLh+YybhyWh5QwCh9d;KioJsIhnGtR9CjUqChiQCwJilBh4Jh4H4UhxPhH;iahRkzFjiJjqV2H+Tita
;loD
jDi2GAmse;lyUmOh3dmia
jiP
BlDh2LyMiyDigKAhrdsbhwdimKIh0Z8Y;j-Qi1MhqZjiL;Lh6c2VvRh5JvZj5Eh9MjxL

ACFkGTqDiwPkofAkxLjuB;oGChpJm-SizX1E-BX;lDSi6KmsYhwchvU
DkeAigKi6QhrdzNpLhjRsbj0Fi6a;leigW5LhwbigPtfl6P;IkGi7JlyRmzX
rlb
izL;muShwe
oCo4J;mfnnY
h+Umdh3B0X4QhtdnNhPhlQkpUiFA;hnMhgcipB2YpBhuAyXhgElDqF7UlpaiG;hhQ6di0KivYHxGh2OkFhqd
AiwVhkKh-EltFi-F;i8Wngf;oyF
sd2ChmUiF5GCvahlRpBjuThqejpAC6F;h3BwViiW3PhTwSCmMjhLhhE-LblfqbhrWzf3MqKxbJ;7fhibiOhtXhvImd8ZihFh0KlTh9Y8IiX
hLxEo2ftGh0N3IFjoY;h+S6KltahiU4MAhyQ;kf7CqqChoN
pzR
kGTRh5Ei7c;sZiyUh7SsSijA;kZbh2dklGkmJjlZ
OI5KmzUj3bAipY;jZh7Bh8Ki+AnmW9V;Zk1f0fhnQmL
;;mX
i9Xk7L0VlwdvP;hyPhlA-QkBhtbkgLhgKh-c;h-Si5F
jTh7d+EjvHhrXiwA;i9Yh5KwKilRAIk4Uh2U;msdhrX
;;ntB
AAtG0ZdjC0S6DjiOxehoPPlF3L9FAzHhlXhtGseE4ItQhgN;rGzFiYiQhhRhTuZhpHiiFnahdmEAuNhvL+CpM6X8IbpWhiAlGh3TvL;i0fkjWuJuXnZj7IhicldikG
;plGmYinM
hmB0S;mpGotU
jjGjtRh2U;iyB;r7H
jjI;iyB;onM
rBnmYklT;jiNmhB
hKhmCofhChvdn5KrXhwf7S;mfzYGihR8evX3Bh8f;h0IhtGAhqGk-LhkBsS
lsbzb0a;rkMhnP-O;id
0Zj1H9G;-VrzC;hpH
sK8Zi9WioekwJA;sMk6QwaigajyEhpUh0e6N;j+JhiCl9JhnF
IjzWphMizZ;hNmjW;suX
j-ZlqFllZY;h4fCn2aike
BhjM9exEiiOoZhzUigUxHdiej9TA;uMzEvcvfvNiiOzA5Bh-Q9UjqI;i-FmoDlvd
W+WBh7WAtbh5c6BhiYjuZhtcuHhJ4YlP;lChPhlCFjQwSkU2TinahsWvfuIkqJhsC;hjT5J+HipBjnFhwd8e
AiyPigYjiJmbhqXjIj5BhJ;kM4MkpQhrShsfhoKi9I8ViB8QhrN;hhP6ShiZhzMlQj+G4G
kzIAjiIjsLihQB;kyJhBhSkhA0Pj6L;kyHwTi5Si+f
iwTiydjMiJjqQhwOlhX;kBi3Bj1ZjwVeiAjvesR;i2CkmT7IhzKAk1X
nLjkaigMh7DhqF7BxVhrG;igJjiS+em8OsWiT2b;imU

hoBirUl3FhjFhrM7T;jgZ;iwGkxK
;piQ
myQ;p-G;nsd
;olX
rpB
rpAhmb;LvFoqTj3Ova;l0Km9I
AyVnXfhiN2cPinfojT;7PmXhyV0citIkxbZ;6UkycpQPklMi0SyesfoQhsC
6TaehhN2cDLinflsPi3D;mM0AfiuLijYiychsXiJkqP4V;hiGklWnpQD
;hif;lXlgFh4F
j+OkvW;olXlrWyZ;iY
;;txN
inDn1GmZh0OkR-I;8Jh5Kj5SzPhqTpOtVhA9Y;j9XktNiGjiS
m9M;rjL
A;mvY
iUhUmtH0ThiYjkLhqUtNiYiK;iTl-WhjZ8ZvNklR;oFm9ZChTiwBhhc
;;k-E
mCpInHAoBKnVp7UtV;7BkJuU;+DhRi4TmuZkgd
2UsMnck1KA+WkpXfhnNiqC;hxVrEkjR8TjjNhsWzckFi5B;hkdqjWhoTyRzA5B
nnLjxJhkSi3Y;;owO
AkR6QobhFixL5EjoVhpCHhYncAlQyPhmX1aQofqKlRieuA+c;jQrWzcE9H1PhgCjTmdhkZzVtKijZhgFkXFhjGoGqbhhNjVhyJnG4J;jPdiC7IhqMilLhtQjrMDqJCtAfiYjNi3A
pvIEjwb;-CowLlP
;i3J
s3L;o5Vj9U
l2aj2L;qxb0L

ivNhgdyT;h9BqzIh8c;lDpnH
Ah4bhgHhoCh3Gi4Sk9VKSvG;zIqDoSc9MhzNizS2LhpNinU;lNh-KicigZh1IuRhvahGkndtO8cvG
h5Ch+TigY8Wosc;mWjwPkmE;h4b
o4ZAk8F;hyF;mxf
lrUmP;lpWoDV
hFmEi8Rl0K7W1XixS;hGrRopBoPinDioOhqE;0Wj8eqkGhC
;p3D

;s1Q;svd
AivcjoRiyDhxYh9Aipb;ivehmFnoLA4DiR;kiYknbi-Z5Eh+fZ
l4OoqZ;ivcppJFqF
aiMhehiFirFi-KkxUhtGmGivc;lE2eEhhHnd5ApJIkjYj1Eh4bh4X;lvKpCixFm6c
j3TA;AhmSAhqVlyVrAsVhpc;hrPo-AhiD
BlLimfk0c7DAhlKhoUsCoCIh0Hhgb;lMhoatQAhlWhoekzXhlFhhbj5Y;ijNjgFiofh9I5O7IirOxW

kuLk7FABh0dA;hmQnrSisSiXjYi4I;q+c
zNi2Mh0J5RlrXG;7KhgSjkMihJ6Zra9KlPiwDvXhgAqHhP;6XlJ2ShmXBkgF-Tuf6HUh9d
iY+Gj1PyI1TieiuE5brHzbB;zKtQ7PjmLkbmXzCk0W;imdiwcixRhlMi6V
h+WmdnmOiJrUAkwejMjFAlN;nYzQnHhgUwNpWh7ekoKjxLhgS;9KlFH6JuIjmSl2QhlJ
q-YA;+c
i0I
;H
DjfABhhLeiOhpVuMh3HHjjKkteditbf;jNhgKPhKhIjclwWhgOxCigSjFjiE8Cpa;krM2WkyNjqa
;;i9Dj0Nj8E
i6Ij0LhnSAnK;nOitUj8MhlJi+XhdhqRjR;hcm-PjlEh0NizJ
DoxMhhQ;m8XnKlnI;szP
iqbnWlpHjsPhvf;h8Gk1Hj1epJhxK;6ZspS
Ao0Hhuc;ijPq4fwU
o0Gh-ZivD;s8P
7fsCCjvchrC4WHOnKhtNhhQkoMtE;lD3OrTzSi8Nh3RkJnDl+c7Qle;lsPhjFsPnhZ
tiU;jgE
jhAktBhtD;l9Qo-C
kjRsSmamLc;6KhxY8HkhGjT;XirUiwdmPhlVhiBh6Ijwc
vGipJhnJhoRokU;ogfUkpM;npBkjP
;majjI;h6f
;A
hsPn2Wl5L;ivRl7G
i3LlxFAm7R;irV7JlqN;mxDoyf
AiufjnUiKAivX1HiiI;kLknAilVh3Xh8R;7IiiL
krLhrIiKivZi3P;hpZo7R;j-P
l2TiKjlAhnK6d;8Nl1JjyS7c;h3TouGkzQ

;;m8Y

ikPufhkOk+e;tvW
j2G5XnqXhmQ;j2H2LolGBvI
roc
pBhyYjgAuLzboyN;jwVkzbkbk1DhjR;muAyU
IipMjgQjsYAkxV5L;lAk2DvEzYj-bh5RjrA;kfllImhG
ipUEknW;l9Ti5K
mnK;ikYkiQ;lkN
mnJ
nyL

;;i+S
Bl9Z;lpfihT

BhckNiKhnOhgSivUGDFSKnfyIhSAhtWteioCAAIhyRnb5KrOkM-Z5N;hlLi1GuH4aQiClVhYjlLqIkM4MhpchnGsNlUiSmeiKiM4E+O;isWkEiuFhA9YhxHj6T
o7M;oWk+QmtH;lgej+a
l9Xkjbjjd;qhND
;r5Y;inK
;;k0LAh6V
AA5IkpeiyfpWkrIiiKxd;ohFi9Hh5Ph6A;h6DmmZCkqP
ljIpuTuE;utTxd;qwT
5IkqCnoCsQh5c;hrMjoMjiMqXkqIhlZhuO;h6BmnTi8Vh5P
;;oflmD
Aj1cjpXj7N;iiIhzVlxR
hicuRiqD9YopE;4XouX-E0O;j7Ei4e
A6Ol9I;lgAwLlvV;mjHirDh4HkwB
6OklRwMhnJkoI;iqKjmAi+ChiNhuXiiEh0aqC;lwOltc4Y
htRlpJjlc;i6CivNl3f;h8Rp4G
4Tp5H;hgNjmBj0Y
iBDqtDhIwAhlemK;i4YonZ;rgf
t4I;AijWkjb;j7Vl5CksW
ovX;nuQhhHmvC;iiAl4NhtHhsP0ejre
lJhvXnaB7WhoYxNhBjpTipIikZ0aA;hwBiqP5Rb-LhYiraihW8XodjgL;otBkzT2O-Jlf
;k4M;k0Ch6Tk6U
AjDh6ZAjuP6Zi9dmR4bmGCrPiyaiH;j0bhyEh0YhgDiqVOrCAhmFhzHhzAb;hzeijHrDikfh0TsEhlE4DlUpDh+Hh2a
o8XhuDi+NiH;trS;kwE

jyC
AhL3AhUrD3WnhB9MjYjiHhwHpD;6BhodhIokN0O;X1Uh3Ri8Oh4K3E0AhwRiyF9V
6BhvMhbhiQjXCh8LlNuEpOhmQ5BhzXhqVAiOhgD1SaA;hLhsD6Eh3QkLh7KuD-OiyUma5LhLiToLjqF;2LuZ-BpPhxZhmIhhPjXhmdhPhmOhvBkkZ
;;6KBsHk4GijW
;q+e
DIBERSk0OoejOk8fAhNiDh8chfBzQpKhY-LA;h4JiucigGigL7EhgKh7ThmI0M5U;L7c+Bh8UkJ7QsS8QsYiibIjuehkO7B
qhHhydhW+VpB;iRjhEh7aQjkSh1Ei2V;kqWmvGqA
mxWAl1Nh4eAZ;iyPisUpak3Fh+TpW+e5L;o7I

l5Al9Q;j7F
u9Z;krd;ooChqc
jzSk0PksZ;iyLl1V;o9d
mqYhmdjJh0KlpY;ioMloehmEjoLnb;ijK
;;o6D
lhaj4Hh9R;oNovFikQ
jSnyXhlTA;jZn-Gjga
;o7d
AmiDisXjvSjJ;ipZmBnvNiiNh3P
hLixShjT7PjMsY7CiwNhMIoBhpCiGh7UjHh3IEnG;h6MkKinSh1ahhThndpDinNhqaRh+EA;ihDoUi1PirUi0KkoE
llMotf;tzK
hJi4fh7EsXjsdIhzMh+d;h6LjxMikD+chwNjlP;i+Gq3WjB
jzIknSklH;nsK9IlTi8ej6Q;jiS
hlSp-Dj9H;isRl3WmkT
o9PCjnI;lkFm+fhje;l0Z
AhnXtbWjkQjsJi0Cj5D;h1TzEkmeh3AtJjqb1Xh-Vha;nBkuSoehoGjHj6Wima
isetUlb8Xh3GiHwCi4AhkOh9dA;6MuZ3I7HcAl2Uh2VlGh4RoLhpW7V;qDtRiV9JhPiUxCiuDmPoHi8d1ElRhiJikOijQnH
i4ejiUkqDBi+M;vRjoVse;wHkqbi4Zk2F
l7SkqEApM;klFl+Y;hctThgLjyCiyMh0A
nmRk3CkThhchoV;hIozThwahgN3IhmV;tQpjJ
;pwZ
lgG
ApchwajdigZ7UiJkhIoXjgQihW;qAzBhT0d0OyJyO8G3BhmJiYi3Kh-bjrH1B;hH9Xh7Phdh9bkuAtH
k7EBiHhpBsA;pchwatZkgVhqL;k9L
AhiJ0blXk8B8Z;i5Ji9Fh-IyGh7BkvG
hiJ0b;i5Ik8QpboI
hkEhhOkpBjuOh6c+S;hDlA5TpAh0MhiFhhEipNtOhM5ehlDhkEF7Pi4Z;E4bhhRyHivIBmJ9Lj9Lh2IrC
CwGrCjSmcnMkYBhIwee6Gh6YjYjoWhoDh1V0IiwUI;6DxRipczMkle+K4QipUheh4HS;5W-ezCniAi7P
;mrd
otHi9b;ilQrPuVpwB;rgY
htGkYzJi4XprR;5Ti7bhkYk0TipehnVwc;7JwbmQhEj4cwIi1P
imEi4K6QikF3OhiaAjjMta6H;kOwKhhciRsYi1eiY4D3SiY-ShgVhuBqJ;h7FAluLmiLh2U
Ak4aAnifi1T;onMlkQ;ojOloP
hjf4fi7anjA;ojNzCk1Lhlf;jmVhpAj4Y
IGcnU-KwKJC6EhxLBwJSmXpMjPxYimH4fke6LrRtT0BhwKtIsT9d;vA+di6YsKlGndoZyfi5DsQAhhOqbh0GGikVjD;h8Nh8dllEyZh5d2MoRikZ
hoL
3cqLjxFlIkiAYj6IzS;hiHhjXnuCimQh9frH;h8PhqCqiZ
lhBhtAiuPhgQjic;nhLhNn8V;jkThrPte
AotQi7OhqU;h+CrlZiK
vJmqdipKkiI;l9AhrMhiQhuPjze;ikGoR4OkkcE
A8ambiEi0Ym9Gj4S;8dobi0cikWhLsE5Ij7FvEjwZ;7Xoak7dinU
hjWp0E4V;hkZhBl0A
ACqqDklX;ivJj2JhnSrHkufisQ;k8MntF
BhlQizHhgVPiChvKOh9Fuch8AChzYiGzL;hEzUtKvC+AM4RnJpLkwTuR4fj2E;k2Ih3Ii7SjgEipe
;j4c
hChkNiB;j9CmwI;0XszW
hlPoWhzejofhtHtdxG7T2di+S;hBhhAyRnBzOn6d;0Wm+Fk0NuJ
Ah8CpjSqC;i7WjxAkqZlfhyS;kjJkrGiiPlA
6UqvDhmK;h8CojL9Jic;hvW
nneiOl9Z;DnmXl-A
AigYCBjvXM0D;mAj5CirMh0L4CjxUxCimc;p9UhkTh6E
igbBjwE0Dk9A;sSirbilUjgX4CkiX;jlah0bntczYvC
6Q8LqQnFhpMlrf;4Bn+CjybhletP;jOj1AmmbkAyP
AilXuekHh7DA2JnSh8QoG3AI3fBhP4EhUAjI5RhiChauChnBGnL6L;huYqHANsHwamJwOi3chlAqeh5OsEAieAhKhPkB0dkUwYtbNibjJsLxOhb;ijYkhQioFQ5IhlMhVjpJ
jtJmnc-XhiU;rsS
l6UihMhqVh6L;vF;i5M
;u1T;hP

rvJ;kvA;kue
;+chgRjgQjzK1F;qiJ
AABmNhKrfjsA1U+bhvE4ch-B3LwdfAhcvUhsMpM;qQrRFkhW2Xh2Q7Jh4Lh1EuH+XOBuOh3S;1UqcnIvTiBiofi-LlUigBjzZ
nhbkif;rjbh+f
qOimArSpyLh+G;h3MirBj1Akehtdi9dhgc;9OhoFs6A
;nyP
rjY9ehhA;lmfh6Yk-ahhD
AB5KoBjMjvSiyZwRrYh5E;lE0Jkfifm2L
Bk0EHjjKrZ;hhOmyLjf
;K;9O
Xk-ai3EA2Rh3d;k0EHjmAksOh4Q;Ekc6PhajlYqof
;W
V
U+ZmJmxcmnU;-PkVhDn0Ql-b;hlaUoMhzEinJpkJ
;-N
uwA
uvf;k4X
AhoNh6aic3U8WjqXhkU;i+TvFhzEi-TkbiWiiJ2ChoHlE;imcixOjuNkhXHG
hoQh+Ri9Oigbm7a;9Ahpah3AknMiXklfizE;r0KhjV
qga;p-S
9DDhqNvLocigGhleivF;h5AhuAi7Ti1Dh9RhnHhwDzF;o3W
yGuRBZmPBuXhvelAqddhwc9LYifvBiRA7MnE+fhP+NPjaiMAApMJhyQtPAShRlRilb;tTuYiKtCh1K1V9IkClIjImTlSpbinBhFByX8CmBrN7V5NrOnaFlMyFoVuUc;jsAiCirRwFhpDiqEjgfhrc
pZpatKjNiBplYoF;hmMh5Bk7G+drSqXizH;kmb8HiuWlQkHhuOhyRjqB

;njDjkQ;-T
;;unE
p5P;p5N;j7BmiB
tbjteq4S;qoWjge;s9V
I3FhsfirMo5YTJ;olWh4E+G;k4Fh3Ml7G
jiUjqDl+c;kjAj1HjwE;lgLl+B
hvaACzLhzBCloBjsIh8bB;imJh3EiiPhlVAxLlrIiP;lyCkxQ
uLAipejrXoStPzTAiXAnNVAhwGi0HhrEie8V;h+Gh1ZmqMuQoMyeiqV0X;h-HhjKvWj5MjAwdqezb+H
uMm-Nl6S-T;toMqS
k+FnchmRiE;jiQokMh9U5LD;i0SpnJ
A9UAjeMj1cjLjDi4Qj+W7GjTqapfFGnD;h3JqHmGhuGhmSjHh4csEijG9MjjdNhkCrB;igKl3DiGhrJyLiah8Ki1axf
0UhiTqHo8BzIh4PAFInB;EmvKnMhai2V6filDhL0XjST;i1KlvJhgJjDkiA
tentU;hnSpja;l0e
;1Fs0Fd;3HsRsmEhhI
;;ozE
oZjpLAhnDjzW3Bh4F;oXschxLnPiiVyIkTmKikcm4f;AkejAk-FisDjJyd-SkiU
ncolCAilMh7KhNlF;k1PkgJmSsXi8Fi2K;k3UkrA
;0F
;;i8C
;jrc
h9I0RovWisS;jwOitSjmT

iuAhlOh1ZoYikCk+a8Y;i0TiqBhwM;Ak7Zp7P

h6bA0boqQ6XB;q+f
AraipHmOhNiuKhmAivP2WxH;Bj7CmaioahwSlP-c0Whwe4LjU;rdjjGkkUi+YqdhiS
khej5NknD;lrKkoFirM
rZ
lrI
q9VwCh5R;riGhtJ0UjFjJhnJ;l8NmlV
;kha
;;ogX
Bj9QjDlwUpVAi9X;CnGhwFvXhAyYPoidh6HyK;ilFj5JhmRlmTjPhwJra
;izF;j8G
p7A;inF

;AoxA
Aj8O-HpQA+GigcksEmOsUh6B;llGh7bhjJh4PhiJj7O;l2Il6NisP
-Ri3ahtasYpLpNhyALB8WnVj1MyR;j5DhiG1BlZAmNsFirOjTxehiLikYldhwGib;+Uikfqajudj2QhgZ
Gk8ZimBvUhlTAinb;6cj-HjrdAqZirW;9Lkze
h1N
xdjjRivHmpE;h3Jh1Mm0ah6SoYi3G;mmAm9choS
L4YvHkCjflFhhKEhsGqJilKhNhwNtQhFhkTnMAQAhmAnLh5ChQAA;jOhoSjO2WwV-IoPwSnbjAh4bjSAZh3SjLmTpahzEh6aqAhwf;ilHimS1chuUjmRwL
;qzD
l9Qi4Jub;j5eigY;nvL

remiQipUA;nyQjXybmyH;hyEkxGvbA

s8a;jvWrtAE;i2N
j7U
k7U;moSk0eF
;;urC
;4aj2E
q1Y
k2ZkD7HAinEBnUhiC-CjgR;lyei4BnBAh4Q;pmL6M
oxNnNhgN;q2WAjhJ;mmN
l4BkxIh6JhseiAhoN;iwci7SiUh+OhlOjjIrZ2R;l2cmrE7diJ
i6bo+ai5A;hpZj8JjMjrQif;u2O
u7B
h8PhgC9CsIhiF+YjflS9VJ;kWh3Zi7SdkSqE6QoTleiyRqcld;i3bijckmSk0Z
msUi4V0F
;;jtF
o1djrB;sgbi5V
;j7Jn7C
jqUi3ZmsAioR;oNk-Rhpe;HjuE
AijYA3JisU;lzJkvFhhNhoN8E;uuV
ijYjjfipMjyWjqX;ijZjvOllAh0A
hvQjsapXihSjfkmNh2U;oSzE9RlgAyaGl9bAkb8E;loThwVi8b
i3SivdY;owR
;kjW
lnP
;q6V

iV
izLnuF;hvXrrPhpG;kuU
AoRiyJlpYkkc;;puD
AjVkaulN;BjmMtAmyPijR;rvF
j5D;k0ZirPl9YhtD;lgCpoI
n-O;utd
;oO

ABitHnBj8YjocjxNwJ;hjcwKh6JhhVm+a;k0T9VzJ
h3Q1YiichLnWi8U4Q7b;hYh2B4EBj3T2ASkcuFkOBh+BhpasekH;h0G8OySmAn0P0fzO
B
wK;xRpMnpNh3ciiH
vTsqA;vW0YkwQhzL;mnSweiofknRhyd
;imZ
h6b;lzdj-D;j7Q
h0aiuSkjZ;h0ZinOkgfirY
xD9crPjevM8Fk5WhgfPxUAlJmaiAjmc6a;Fh6MjelMkhRlcpHioJAnZzFhAjzO9I0Q;+YojAoKilG
hqNh-Tl6XhgKD;h8FiKmFmkC0EnZknXhpA;inGoGr3P
Aidl0NvZjzfBoX;2XomVkhYiZ;iAk4LkqVi3C
hyHnCMindhiNvOtTjQiNi9b2DjAiDk9ZB;hfh8fuUhjZj0b6B5aqah0Iqehta;p1SldiahC
l2Kltf;h5Jomfi6K
jyWFkwBA;qpDh5NiuE

;pkKliLjFA;pmUjkG
An8GiuZA
xAhpAlta0JiuZ;htJo7AiWh9Bire;ta
nHmRxeAh4AxTn+RhpI;hkHuFhlOh0P7HlgZhRhsBipSpFiK;mDqbldj0HlcrXhlHKwVxLhmKi9GhqIhsC
;owV
jjO
ohOjwV
piC
AlvPinf;njc0ShlEhnN4ehtC;i5fyIisehrZlxW
n3P;nkXj5IhtC
BAkmSk2NjgK;kThkLi5QyAh0W

jlS8bkEn2Yjf
;jlRo3Z
vA;pyF
kgJnsO;isIivFn+ah2XF
;k7N
mmajqf;rjVilEQE
mhFmoD;l3DjNi3Zh1WiiX;iic
Ai8VCh+Fm2HipT;BihciiQjyV6SjoR;unO
ArxFipThhF;kQirXsP7ahiKm-K
n0fj8FipT;r6I


k6FiiDn-T;hiNqtHizX
kiPnrK;;qqI
;q9R
DvKhwLAhJjSiKwGh5JiJhDjlEjIhjAizaiyS;iV2DrEiCoK8VipAiiRAhtM2Ljvc3AjInQhvd;hnE-RlwNhmNranejhDhzQ
Aq1Hpa
qjE
;i3H
vKBhwKm7ejXlmN;hja7KiNiWh4JhxWhoFhlahjAjAi5P;sdnsUivSh+X
;;kzd
+VoTmvQkwD;ikI5QjVtIi2OGotU;t5R
iZiHq8H;nkZkiM
hlLp3NO;ouC

j-TjOiMhzL;bj6QmuSkhB
iiBkjfmyDjLiiN;mHiiTB5FjtStZhzaC;l2FloB1T
q0flOyP;i6bjgBjrZhvFuN;rnB
jwCk5KjrO;h-HmsKoZjiM2fuHvQhpLhP;ivXjseh-Miid
;twJ
hvIQsqH
mmf1QvDyAllZ;TjmcAiofnU0PhnGjjch2I;lwQ4Bh3Wjve
;lwP;o1QhnK
BjtfigFj4SjyF;j5HiwdjqNhrFtS8BnAoR;xUBAl2Ji+SA2EjqN
pmUjyL;luG7di8U
luF7di8PjyL;jtenxY
DhqarMjhTi0Gh+cApXlAi2Txf;1ChhVjkahqHAJhG-KikOoalbigRsQ7OoDhob;xDh4Pk9DlPhpHjlBizH
iqb;9X
;s+F
h-fhXq+bhrI;l5Q
2WmtErUjEiUh9Zi9I;AmrZ7XiwBMmGOi+eiXhdh4S;ipNqrP
njarUjE;ipMp0Xh3V;o+S
nvO
7et6I;qmXjlZ
knJiVqqH;kpen-Fh2e
iiYJwLC;hoGnjBhwe+f;i2El4a2a
;;shR
;mzA
h3KMktNhtIyI;mlIh7MlsY;n+M

lpah8OD;hncr3Fh3HiT;okX
hgWm+VhlOyZhlW;l3ShkJkgT;hqQj5EjsBjpa
hzDjiAiobtWmzd;kyVhkNiYn1T
BrF2LhN0dsShHjJ3MuHhQuDNkdja0alFkcKhOIheWhJiJhfhPpediRAQ0BmQiGhOhFBkQMkQmTsQhOjHZ8d9PoajIJEoLmfqGkWAlVsGDrShFjFiVkTvTrBjGDhvQFR;hieuF-IvKqFxM9QAjNhhPhK8AkZiZyajE2ZnflU0Llc2ShoS4TmWHikJ;iyOwSjYh8Yzchgfk2fjrC
ojWilL;ijViVl7amne
ioSjiPi2IinLJ;ijXhmIigSh1Q1Pi6Ij6G;ijT
m-f;m-d
n5GhwC3T0dh5ThzW;k3EkiGhnSjgDhgL
hoOioUhwBzbuOh3ej5Ph3W;0MjvZ9A4foZhch7Mi5LildtchoP;kgCh0fuOhgImpGhlK
;r4P
8Vo1LjqOjJhtJ;tekqDh9FisPuGh2Y;nuUimO
ilFuZnIzEreBjndhwDlxbD;sNiuczErbk4FjgKH;j2HhjZhxXjxe
;mjO
yJlsNrUh0F;yHmoJ-d9U;o3Y
oVyTmkRhhS-OAhlWhyHhqVFh2K;2KnBhxB2airQhidsNsf0O+H3IoHijHrUoSrcpS;xRjjLlsCjrI5fhnO
;s2d
;;h4aqoJ
sbjYjlHxFsbuFDAbEpSGoYoFjkYjiAhhcGh1S;liFdErcisFhkNjDhkYitNhJilA;Fizap0TiwC
BjmWi6XiyZhpL;i+fklG;izC
o0JhpM
mhOiyZ;wUk1Ck3cA
;;liE
sWp4F
ohPhndlzA;hxcqjc
iiLjjFSkyCD;nhViTmtC;1BiyKh+NK
;ijR
;1O
q6S;huGllXAnvZ
sjWxHqCuC3N;p4HBigcisI;i9Gm5Y
kzd;iVjvKnhIpa
n6AhnA;tKojak0RhmZ;nsA
AhxWjIilPkXuLAoT2RlIxKhydbBAqI7Nlahhc2BQienCpZhhIh1E0RB;oKkevFJ0akNhhFhqBuUtc1ftPiWiQhES0J+Sh-brepMpAhHRMhsVrJsJAuM;irWl0ezCinOhnC
h+fi3IksUtBrE1L;h+Tiufh4e8IiiY;iwIiwXhlLitKoY
j6Om5Ji+c;kjQnlWrb;qzXhldh5J
qza;;qzX

h0c;1G-WjpTA
n7Z
AqQjhQqUizWjFoEhjI;i2UhiH-e0coAijGhlGvY;ilOhpKknNl3N
AAikFoqLknK;nIqnJktY;riLj4a
AikFptZ;jtRm5Xi1N;quR
jtQngfhjOhqW;uwQrY;quR
j4Zl1BAzRkwd;hhCt0E
ltT
j+b


qlbhzXB;iTqjF
j7IhkWn4A
;u3K
rpX;;uuG
kuQibkrO;h9Fj3e
mrNizK;jxVpnP;i-QhlEimKkqKqZ
;;poI
lAqseoW;osIilQ
k7X;m1K
q+e
iHsAOh6epa6emyUhqHmZ;iIh6blf3ayTuemqPhhC;tdhK+V9PrtA
p6RisV
;ipBn+ChkJ
;;r4B
;iX
iH;j8Jj1OixI;kwFA
jvQGnyZrMhzThlD;hEjqQkDDh+LvMkuCvOiUj6N;o3Gj6Q7FhjN
mHrgC;izEopeioT
rmfjxIhP;l9W;riPj1S
u4I
;jrR

;jvK
;qiZ
;qlc
n4Tkmc;jWuGh1KptG;i2c
n5Gj1LB;j6Fi-Zj5ZhmYhgL;3Bs0D
mkV
j7ah1N;j1AooQ
AjyekqAjlUi-M;jzAhkZioQkgR;hwAriV
jyenvV;;iwD
hpKimBp6P;lvNh6NiDnkakB;Al-d
k6f
;nmL
;hmC9GohXh2GilL;ijKi9S
h-SpjLjH;h-Qh7HtTjMjnAifkYwLlV7UkNh0Yi1C+I;yTEmcoc-NizFhoPiwCiYmfilQ
;;urA
lwDioE;yAl-Rm1e;juUkpShN
yQjpFIkwMl9Z;xTj2VigOrU;l5Gowe
zUhtAj1MjTphBH;jvWxSoxGkXh+G
dkqVmjW1W;iqKilR1BlxatWThkE;u4D
rwC;u4C
kyc;rwB
;jc
;oiL
l+W;i0DqwD;ikd
kyVnL+diGrNhiQh6F;hobhlLh2DhzfjDjFi7LhlbkqfoW;oThpZ7J
uza;i3B
;joS
BoVluHh1Yi8Ci1H;zY4ejudhwEhyOjjIhicita;mrb
oW
;k7ThwEAouX
itIjkPi9Dmpb;jMizXiiQ
CAAAyehTI7XlRwRpHJrKh1MZhPkNhkRjgfiwM8V;iwYinHhkShzeklT;h2K6Gimdj9Giha
m5DlsP;jraolbqW
;;liXk0Y
0VhhS6FhBqGCh3TkNhkRjhAk4Z;ixRk+dklT0O;zBh9KinA
i7WhqZpchPldAi4R;kkarRiZn5Mh7d;zAm0Nh1flrBwL
yfh+QwRhvZlehkS;0TinBh8Ei4Shse;uY
hRhgW-QhlaisDpY1c8Wi3Ri0Ih3O;-U3XwRpbigQlS6HhGhxDh8R4I8Q4BhMi1WrRrW;hyEi1Oj+HjoKib
noV
Cp5PhJ;r8E

kkSGhwEiobhpG;4CkpFi4fhkVj9XhjD;mWnaj2GhqWiteizc
otchoEjwV;lwWjra8djtL;puGkzC
AlscmcjiW5Z;rMjxEi1QhkOk9TlCtNyQ+L;tYjWh0ei+WhhTjsd
lsdmbiiW;rLksO1BhlE
+SP-cilXlxN;k6Ik7bi7c
qgRh7I;kxHmzTh-FhpE

hpAp6LWiN;hvEi7QowKh0S;rkG
uma;k6e
kxel6GzJ;rvDh+chhO
i1a
1GkyLjhT;mvOhufjubhvR
;stP
lRmtVj-d;q3PlA-E
n-Yh-EikB6G;hsXirEk3KigVi3I;soe
;4H
3L8OmvO;o4E
;;jmF
jmEhzT
inOh8B;i4XlI8JlyK
;inN
i4MlreiiMofhiMhG7W;joBlGi3Kh-SjzVi+D;l8disYmsL
;;mhC
iV;h4do1D;svF

i3chrPuBqhL;n+PjyEjhD

BiiHsCh2SiyZyYBl2Eh3D;zVi1Y5bsVkf0EhjcjzN9dh1IuQzKvOhNxL;uIijNhpMjvP5BioC
u4V
hBiPh+UsDh0dhUjlTnHudk0LhgNwN;sah1M1cxHh-XB;ixUmThsW1VhhJ7XyY5C7OhhK
;rnR;rnS
;rnR
sIpkO6X;qjO
;hre
;hrd
u3K
;u3J
qGtDkuRize;n6H
F3N0Ysdn1Lj2Cib;nahxMlJknRi1Nh9elT;wRi+CkiHnUpci2QiuW
hciwR;Ai0FmgDiwX7H

;loB
A;hqbn6cimd;mnHllI
miGj2Ah7Q+D;qjOiybiiC;huah5ei+M9DjWxVhgYrF9IuNisG
AhHmLjJkLjQkPjR5VsWmI9ChiU4QitR9FhjKpXkM4BAdrQIi8XpO;nHh4binIrRqclKA4JhsOvdhrDhoIhrd;rVuNmAsBqGpWirT5aobhuPwRAhtDAvfhSite5I
p8D;ntK;h2M

h4QlxSkOipa;imAlpOiPipZjFjjO;l+ShvC
;0eh+G
j4Z
A

D
;lia
;;ozX
;orcldiFh1BkhB
p3Q;i4WqjC
lhOk7U
;;j6A
4HixH6K;ktUo4M
;qqc
jqQ
;n2P
4QjiMixbjyRQimZtK0CwI;iPhPoJwVhzUmNkyMnHi7IMoXi7djLwNlQpL
q9P
;q9Q
h+I0dzTnWhpLhiCvQihRwBiuC3EiuFpX;iOhZh6AjPpU2XiwIh0T8TnOhtJkInCyJisRha8N;ijHh7Yj+a1TjmK
UigeqdhyW0WpXi9Tj9RhnNK;5UjrdlJnPNlChgUksVhlPuPnQ+bhoKLxD;hvFjkIhenDiwJuRmdl5c
j-H
j-G;;i5P

;m1T
puJ
;;9A
kzYpX;kyMrE
;lmU
zCssf;j7B
jlZ;i5Jh0YkyV
r3e;hiC
pqY;i9Fn7Vhrd;h6e
k6ewe
uGh6BqckWhidijYueoA8EjDtNuPi6b5LwS;uIjjAiZhlBj3Yi-Zh1X;tUyMhqWlgJ
lgVhuWAi2CjwCeh+b;i3DipSkxXuchoHhxLC;yY4ah1JuN2EkzUkHisG
mvcj8Mi6S;5Dr1L2J
lpSltM
pVhpUixeYAqZtVjqXl8R;kqPiwXIh7cije;xIiiDjsIk7V
;ltS;lhR
;k6F

;;n6c
npM5d1QxT1fhFBj0awY;o6QihT
BwMi9FwPvZhyOjJhoMi2clDjgArGvXsN;igahvZipM-UmhesRA;kvR
jtUqlY;jwUivX5KnpN;ukR
nsClvQ3X;jtFizFrej7Zh3DiwJ;h1Th6ekxEiiD
k7WloWyNirGhlC;hgLi3Wh2R9GuM;s-a
;u2O;q2a
imA;jiJooZ
oV;wbma5fouI;qiV
u1L;l6d;ipb


iiQAi3UnBkvAk4H;j3aoia;mzE
imM+FWi1PhwfnK-Yje+aqXhhUtYFyJ;qLmbhrPj2f0ShpThuci7O4VhpU;k4Qj6H

lnEk1R4ehtC;ChlcmpE3F;hkF
lwblnT;ozRiiD
;;oqJ

;nkJ;hyS
hnKucAilPhmbloWsOOsKhnah-VqQD;jkAh-Uhub3Si5Dj3VsNnQ;hqStiFhE
;kgV
s5QhlZ;jiT
;hoe;nmJ
;Bmb
;;s5EhuT
AhrYpheI;hrUihMhwTiiR;pPqkHsQ
hrY;qtXI;qqd
svZA+C;hgArvR
;;hrW
Ai3RjSiqN+ZkFi7P;ioIh4D0SkjOitIwVhoA8f;yApyO
s+N;i7GnzA3O
A
;que
s5H;;qoE
luGk8MksJ;pgbl2E;sP
A
m4XhoF
;nhO
AyBq8f;kgDkyA
ulU;BzL


j7R;hpGmpV


j1BllMh-D;koSlpfhme6cOhrN;l7Z
jpbn0Ej2H;j1Um9FreimD
2DhzD;hjWihBj9J;k-P-Oj3c
;;r3Y
;k-N
;;q+A
hrF3Ml5G;iiCjkIkwWjwI
jlaA;h9Bn5Q
jlakhE;p2Rircixb
ioZnoeA7GkmA;h7Lhoa;i9N
vdhrbwc3UlkM+AjuT;Bhkd2a5FhnQjnQhkRiEAtb1fh3Zhmd;p6K
;t9V
hThjJtHBAigEl8Gh1ADAiTh1GyY;hyG2I7ZinFjkMizfjiIvZ;ioQ+XhoL+Qhyc-Fh7VhnZi5C
;;9R
quY
qmI
yCi9DqpF;q-T
knEjoAlqX;jkE;knHn3F

iscopepG;vci1OhmAm2ThkUind
qqHkgEpM;smE
i6Aidj1OjzPi0NmP;+KnwKobjzDD;ihTrhK9M
9XtpF;o1Fh+ZhhW
hvXhtHkWiwIqZ
;6T
sqR;k8a

6AlzKnKl7H;j5Wk0Hh7LhsV
;p4L
k8Cj6Bh3OjzE;lwTnchyM;hkKlvSjkB
hFlqbkjbmHAA;krRwbi9UhzHmNoEh2W;mqKfloNhPrF
;mmGovF

jtPixOjyPi+KuEC;ijBmxT3FsKhsIhrIhnM;joMmmRhxRhnJ
;;m8Pi5T
pkaDkrW
AksXiaixNnvJ;h7Oi2HivI
ksXiaiCivKkRkwPi6H;ksVi0I6KjmUi1M;hhP5djgJkhAmD
kvSi2B1Uj6Xi0K;iweAh7Wi4a
Bn+Tjrbh6D;QikLhiJoHmrDkte;luahV
p8Q
jnEh2WjgXmqB;ivDq1P
;pla
A5a4B6Yj-bA0O+ewK1bluNX;hzditDmyc0KqM5Y;kpf8W
hjQiCvIwetChzQme1ehnP2cmChsK1bipIie9RiShQ;9QoLDBi8DlaikBuWh6L-XlAkpf;hoCpsPipP9U
iXyAhzDpha;rpW8a
;;r6B
loEjwCjgIhPpS;hjakhYlhciiMkK;ktakqN9R
;snY
ibjvEhlZirTjlHhgI5A;ickmNh2enwa
l6H1eh6Z;ouXh6L
p+V2Fh4O;jjO
q0f;mmZjla;PmVplPiRmJ
8QpsPj0M;joenoIjsLwP;ruH
;;q1C

AhmMhuHqairdhzEi+aqRvXjwNlV;k-Qi1DhsEh2EhwHzToChG-V;j2dh5Bi5KioShwB7W
k-PloP;p9N;jgJmkE
ujY;p9M
nxPyYi+Q;l7Si+ahwK3f;mpN
;riX
;shU
tQDknYkgT;jjPxEuP3bjzO;luDiiOhpX6Q
jjNh3S6YnqZ;;jjLxJkga
AhwTh0f8bine0Q5XAlaxPuQ7V5fhlTrVMhVyI-Q;-TwflUwT8ahjLijA1J5Z4dsI7ahnblOhhI6M2ArE;xPhpFhrAhnRhrEhMwT5FlLuLh-U4ekH5fqJzEiV
jlVj5Yl6R-U;tkT;npVikVvD
s6A;jzQjrcm6G;tkS
h2F
IyZDiahRrOnHoblVhsWrXzJvMzKnJhAhBhqIlEh7MwOAnMmK2IhNNiMnPcQsV1Y+ShahtF;mVEhBQnJrFqbB4GqQqeuKkI9GnKjPhNAuJpH+fhlJwbmbnBuIvKoXySAhMhBiMpHGEiQsIpPmTkamR;4ElF-KiuWNzWhLmNnB6Wj0O2Oichb1QlVf
rXEhgbAjgfk4Mh0T;rZhhM2Sp7a
;psD
pgQ;h9Vm2TjtJ
rZqud
hsVj3Ghwakle;igL
;siS
ipRphF;q4DjhM
kDsse
k9Yl4Q
;p-H;mxf
;kjX
p0Z
;;ujO
tiN;kqM
jbomIkuT;k7WArN;s4Z
;i1dmhLhxTzX
lrIlvB;nwDlxc
;ugd;wDj+T
kuW;;nmU
;;p6P
AjwNhjRqDwZiqcidh7PjY;l-BAigWhqZmSrGxVh3f;isSk9Khrf7NlL3Y
n8YhtZmSnY;kzf6dj7VieuZtLjsW;ptT
p4I
j5aqwU;rzVhjK
;hoN
A8cnnPh2MirM5f;hpLm6U;prRvG
p8HjjeD;ojfh2Z;qwW
n7b
uob
2CpvL0C;5Uj6RiibjrMh9H;n+N
A
kyf
;;p+J
k7ajhR
AixUvcivHizdh5fiiD;ilZk1ekuMh2J9H;nsK
h9NjzL;jhRm9F
;;t3Y
hrIntZ
j-UoIlUEkrJ;kneh3apfksN
2LCqyQ

CikCimVkGlWkkO;izRnMi-HhmDoC9JhxN;B
2TmpQD;izeiyN
iqQn5K;qwFhlcnV

k6Xn9B;rXn9N;ic
hmLo2VjiH;k7NhuWjzW;ljA
;;kgH
AlgAh0X;n8fxU
q8J;m0Yh5a
;n2H
Bh5Fl1eiehRiW0ZisY;ilD;noR
;nyE
h5Fl4d
o0bfh4B;oCqlZyfnC;2O
ilTnxV-E;8bhoHjqThtKh0Kh6ThqNh+V
;ilT
k8HmvLi6c;k8LnkS
;;n-e
AhWKAhtK8Oj9WHhJhAjxSkTh5C1BkIqPhnVEqc;hsDjdhT3AhtbhqChrIxIherSwYpcj2J2DhfhzLA;hdRydnao2OwZ9fjkW
1M6TloQhCqCh9O;tTl+JhmCh6KAvCkrW;4OhybAhrFhxBizdhta7D
mUiifl0C0WiqI;h+N9C
k9chlFovF;h4AjlXChlHAovC
ijFj0DitQ;iiYl6ZmpN
yAkyf;ilEh-Hk3KinS
mcivcrhdH;vSjjGh8C
;slY
l4Vn0a5U;moc
hkMotHkxE;9Xo6OksUiL;5CklHhuI
lfiJiVBVEi7UhGvVmRpQAhlJnRhN-WZhkN0M-HuCmChkRhxbuA;lCblM7CyRoHh9WhmDhJwL-AiyJhXyJhgSjyW;jxLhgAwJ9BmMkgdihHsfhxPLlC
sheA
k9Zn1Hh5b;h6TjhG2J7bsL
A3Li0c6En4V;ehudj9a;joL
jsIlvT;3Li1A
j3LiweBn-I;Ordl5elbZi1Oh9Y+Z
;wb
;;r+H
i1PioD1I;k-byfzComYlI
;omX
AwOolCltA;k0Nh4ei8Oi6U;ioelxRuGjmMhuE
;n6Pj5a
;umO
h9YnT;6BhUq6GixD
;qia
DnPp7N;2C
hkRiAigOhThqbhpEh9coDhkLAwIAAmKiwSoDjK3D;hU0I9GhpcmVihGjie5J8WuShsf0chyWiE;h4Dh-ak2Ch+QjuHkE
jlYo4DhY;6R
t3N
nPntPitd

onP
p3PksU
ptBi3JA;n+EmjL
;q7d
jrW
p3DkjT;kRh0F2C-DBjndh6e;joLlvd
;pmY

AAtbuHh6MAhiTi-CBDAhCmWjtJAAAyaisW;C8Bieh-AioX0RlJ3VrDhHlcc0ci1YhkJC5XrfjS;hvCj-ShgUm8R
tcxFpuR;7Ni9Yi-C;i2S

uAioQnTklJ;stf
hLj1Kh2UmxJ;h4Fh6UkpPkiL
;l8HkwX
CihAn6L;mlFj2W0ch9cijX
hufAlkGjwa;hvB
huf
j5JmiCMhsV;AigftNhoWhwQi5D-EiyH;o6VnBijDhU
xel2YhnE;rYp5Lj5T;krJj+c
G
FnlLihTjMkMihawHigf;CkmAklC-I4Phlenai7b;uShtPimYhlbhoEj7Hhna
;;qsD
ntT
C
;;rjc
XhGhvUlJhOjE4YhmI7AhzZ2RiNlbmWipDvaioEDtKhnVqU;hpZhXmAsbk+dqRfqQh4ImcAlRqQoD-UhlchVhzf;hWhkYjbilOkpf
huPlWnQEipfAiBh1Qh3fj3DAiqY;pU6Vk1GhkYhQhmcrQ0ViAijD5L;tAkjehtRi+YmP6ah+A
h7e4IikEh-FqIhvc;hhC2ChfhxMh0Apsb;h1Uh0c6DimM
vQh2YkAiiGl1X;npd
kxJ
;lnRjkA
AmpflhWuD;8fmmPigUi1d;9XlVq1e
mpflva;8eq8MV
;m+L
h1Z
;ihX
Ar5GMF;lmAmzUA
zJkyV;l-TqG;r5T
r0ChiP
i0OhqK

hkd;qkChmR
5N;hlclrUh1E
owX;miI;pyS
tdjxM;uG
OXlJkChHhmGkO3fhwd4NmLnBhkSzXoWjwfi3XsKsV;i3bhvOisFmHsEzMzOiqS;jZinX9WohMinN
;;lpU
m9U
h2OjhLArNhmRh8MlyckE;L9Fk0VimWXjgXhtOseA6N
5eksQ;hwaArMjhcnxHDA;qiBhzEuA
j8dnscV;i8TirdhWmgEjPhgf;jkC
joG0Rhubk9b;tWuOBioPqlD
lra;m4Tjwb
AuVi0aHhhAkaimTwLrfhlM4XyBuUh1A0VdiEA;wXiqAoZhmMipU4elXnf6NlHhuGh-O;huUkOo-Z
yMlpGksWisfhjO;j9bsUkwKhtLnLhqe;hnOh8CmtJ
jnAlpc;owLmMk0M
AhwLi0GknXjXif;hrFkUihTh6QjkCi8QwV;jtJj8djqZijE
;kkSA
iMhtd;jpAiiPRjjdikJ
qhJuL;k6d
XkBlKhHtLiJzaiVkO0fisL+EzbpR-KmOi5BhlS9a;0evRoBpQhkchKvJh-VlrRh6c;lrJhiIhlfteoOjsS+Y
;j8B;hrL
FKknOjkK;2ZhjerlP
;;huS
;jJ;jK
jUAmUkBMhe;qNich4RmrUhnBioV;mqChme0c2K
;;t6V


;ujA
tDt1c;2Z4Do8H;uif
hYnpNoem1K;mmXl5f;lrA
k0Sk2QtSAkoZrC;6GhsJjhDkxUi9c;iuBjtZ
AiRj+EhiHPkd+HiOhhfh5Cj1B;lqehzCioGmMhxV;h7ChHirBllA
nrDob;mmUi9R
ApZBhybnvUjuC;hpOi9ehhZxBljdh1d;ksLjmJh8Oi4RhxE
h7BisLoqN;hpNzJm1TirA
;uFo6D
h8AjhcjvN;j+Ssfm+V;ktJ

n4DllehwF;JhoKkgfm9EnU;ivai5flqdsM
bEAhWAlLmah+MlqYhmK4XEiQhrC;hyXnnQ;rOl+SjuekyY
oqH
jmN
pMkzV;lJlKirfitPitP;t6J
HuMAh4Ai8LqI;ljcnzFAhJ
GihRjiC+Vm1Z;5PkpR;jT
q4N;q4O
mnPogdka;h4Cs3E
Bi2Ti7fxejMirV7D;k2e

i2T5eliS7T;hlDlOoIh9QjMhjChtUjNtJhwDqMjLvN7ZrPjoGpWqK;hzAqjF
oYoMk2dl9Y;iVj9Zj0V0c+D4H;qrd
uMhkfuEkcBhzOBhpSpO1Gm1ZAA;hzCpnU;p-Z
lqQ;m3GC;q-Pi+B
FnSkrJivZ6BhxRqDxR;qDeiUhsSi4ZcEj3NhtQtMjxWlO;iXl9IjuO7S
heud;h7MmlD
k-Ln3Y;hzAjrXrLliE
ilTk2OhoNkhW;kEmThuWlAj9Y-ZhjerB;0RjzJlvJ
KO;kpU;q9P
phR
hZlYhzUi3VAhek5LqEj-U;qcwQ+WflqW5ZrEhjP7V;j8NjmI6BitIjzQ
h+RlsP2IisC;QnxbjkRhvMhxP;k4GjoPmP0DluH

;p6f
hvGBiOEj-ei+UAKhPhoOhuaFirT;hUhrQiRNivci6JkYhzCkR1M7V5UhlPApG;hVkVmNwCyMi1Ei4Ij0RhsPh2D
AsYo8T7Ni9MrV;sYlPiPmtCh0a5e;plI-R
sXopdyWnH0Fi9MrV;nharchpB
;;mnbyX
NhOAjFUhQjSPpXhdkQ3Aj3dj4WiThKRehtdjrBpD;hbjdlDpY9Elejxfj8B0R0Yj7U;jdxFkMjhNhuZXhnHklIigAhnc
Oickldk3cjzf4Q;nvfAxNhhTkhO;GjOpsbhsSh3Y3P
;;s1b
hhUhkSh5T;imDA

AhXsGpoIE;o5IhuT7dG
hxQijMmhJ;hXriB
huDm-Hk9WlS;wd-E

;;o4H
ld6Hya2XjtFhsOncAhiOkqChzC;hgOhsJCh7OhgP+esTvApcBikLigC8IhwJ;9ehgPqRhmVi0ChuK7WigR
oyY;qF
mUlZXp6O7d;xEjuNpqD
rJxBlL1ajlNilXBhtF9TqE;pIkpAtFxIhyDhtCi5Z;j7ZlrY
kWlXApXiM7RjuOBoUVB1OjlaAhpJhkR;0WkLjxUh7Ll6S;h3MsnE
;jU
tpXjQ;k0FksR
nZhkZh1YinbBhjdkyP;lWkNwCiTilesU1Rudi8Rwfh3avW3YajnV;hkYtGizClnbhvFkUhmJnD
Akcj8cqnR;h4ShkE
sLj1Nhlcj5YoOipdizd;xJk4V1ejlL;myJlsUjA
xDhRhiKq5M;xR9BiwV;kmLihAhiDlqU
kxfk0XjiH;h5Lh0Fl1MhhYixGhjI
BAkNhuLj2dxMhiChyfjhX2T;hlAufyVigKhbiHjuchzK1KhvZkTxKhB5T3T;hvfwQhmD
kPi3ChrPqjCA;ApS+LnEh4C3KnwI
B
kkH;kN
kMikHwPhtYiGknCiuAxd;hyYhzalpShhL2TdigND;hvbmgMjhU
xStKikFmkSsTAhyIivX;irHhgInWi4R;ulV
lxe
q0U;lvN
hxYixTi0Yh0Hi7EiiZ;hxDBipdi8GxXhhDhiNj8LpL;hSj5PqHh7b+KkQjkTjkd
hxEj3UAAh9ZchFitKh7aiiKkJtT;zV9MjwfimK1EksF;h-HoS4MlsfjrZitV
;hsGqgR
U4H4biCBoHh+Gh0YhnRob;M4VuIiuNAh5LsKizRh+AjvNkEnNid;lBvdhf6CrJiwUh+ch5ThhGklT
;szD
BAijB4WjhYxOijVrFhle;xE7C2VHDh0OhXB5F5AhChlUhiDh4E+Z;mKn6Kh4Q
s-K;jnUlgbliRxM
AijC4VBh2bj-fC6MrckIuEhtSh2f;wXirZioWmOjmA6fh6QwN+N;iibpGhyf9Ni6HKpQxS4IimVh+c
xBiqWh2dhqai1EhxEnV;hsE2cquC;mHjzF5HjtchsEsL
jnR
ak7bh+Whrf+WmailCnAAijd;k7ElwA7GPrGi6O;i1eilChrFhtWvUj5N
pse;ryO
AAtIo-I;h9Qh6EjpKigAimC
AtHAozYrP;lIkgMlgHiqG;nhA
tHozY;m7KiqRmUijR;kka
jlEinAk-f;npTijOSvP
Aj7bApWyIl0WAG;hjDixfIjakDhrW3Tj9SuNhvIrXh4R;qPhmFioah1Ri1fh5FjSj4W
j5P+MwOlkIGipa;irIioSizYc;j4MtGiqVj8J
kNldn5Ii-B;i0f
AcjLhPktK6QnOkye3Z;ejXhjEBlRhAzRple;iRh-YilOkjai-R5H
kJhO6KtLCqXQ5JjidixHh+Z6V3bhlbhAlPmV;iQlWmVjaB3cuSZijbtOvDihMhtGA7SnT5Nhge9Q9Q;kIhmQiZi6El2brJh6Q
;;khLqsQ
mLpJo1Uj1K;vSo0Mi2F;p4alO
h0YsQjlGnuS;o8d;IunK
ubpRk2CxekpDhjM;reiuFk4GlpOhiJ;8U

l2amvH
mYmtAj+aB;o6B
;;ihb
qK
AlMydtmEqQ;ovRl5O
lMydtmEqQ;j4Tj+Nh9Ok0O;jElkYlpIjvB
hEjAhFjsGlyLk8IoX;yXzOkiNi7dhyBhrTjmV;hmFiyahubo4N
pQhkOiAhlLADh9Isf6Mh+AhgGjqM-A;wDhhPh8OhYhqMsUk2Gqah8Thic;6eh6PvQioTlGijBj5XzDh6Z
0OhEryJAh2Z;1UhnSlvX;nJ
vMijcA;j2RhwfijXm9T;sic
jCvN;qdptC
h3KhxOjJhrXiKAirQhgZhmShoOwM5Oh8W;tSi8XuYhtSjofiUh1GhwV;kfZjlNhvAi2GjlHhiRzE
;I
jCAhgch1djmDhkTpKh7Bf;+IaSjfh7Oi3Kh3SShkK3C;kClJi2LoiL+bxT
qIzEoFAl4TpLigWk9I;kXwE1bj8bhjEzPh3d6GwA;htRkyMluFhlWydhChkW
;jhI
j9cA
ArDkyOnqS;snL;qkd
rDhiGi4BDAwM+MipR4PAi2J6Rh1M;oqBjzRhpE9MJ;jektK8Vj2NhxC
htNqKrGFoiChsYBwf;k2dqWnzW;q5cjlQ
iieoiIhsZ6QnU;rNhsJmZp9d;lqGm1O
qgNh-GisS;lnd-HrEjuB;h6X
5ZmFhcsPhhGnJpIhuW4ei3PABkpJ;5anfhJqFhiYmYtehqeBiiMzOh3SpAiyTitU;7dmanYnhEmNhpI
lwbk0W;6F-Bjoc
;;iEnhS

A;;lrQ
i+GitIjyQ;h1F
AAteiwVlzO4N5flehrS8d;sJoEjrfh3VitNhiRzZqW;jcmtLh5L1ah9eyI6F
k-cijfhqD0YnYhUsfiV;ijSj0ShqYijW1J
tek3Xi-XilBBhrQh7Q;jaoMoEiqah3E2Ahgdja7B5H6bhmJjrU;ikEjzdhwChqBkgZ
jrcqmF;oVimVQ
i3LkoUhvd;i3Ipqc
nLiiSj8YjqS;hnAkqA
qrY;;mpN
Bl+d;;h+G
xehpOqzN;o7R
hvfhtc4VHinOi0e;hwRj6T0M;hvYr9G
;lpU
nLhkdi8A;lmFjmd9GrCrT
ojYD
hqZiuMpdhtI9ci7SAh-XibF;nFhiCoFiscmKtSoThzTvFiO2FtMlsF3G;jI1ZimZjuKh8J-NjyFyW
;;ilI
jwN;iUkhOhjLlgR
lud
;;lqd
igGj1UkuJ;mwB;l2K
qjV
;od
;xL
IhoennQIhnWi7H;lvQi7OwQlRhqKB;hqN
A7FmxDh9BkwS;iifwRlhLhzfipOinT;7HhnDngZxV
6EhAkjfitUoBsUhchlNP6Nj2D;iiai4YOh3Q4WY0LsRjkJ;7Gh4Li4TigWyfhpNkwT

i4Vk8EuP;hzah7Ah9OuMiyXh0A2euD;hmXhkUh1Dm3d
;q4N
jNB;kKh1En7E;pnB
jO
kPhjbsaiiDiraj2chlZ;itG
rQ+Tirah5HipXwVlChWSqEhvcB;hoJUfiBiwShxOj1Bpa8B;hlblJHPi3NktMkoP
pL
xA
;;pJ

;m5B
jnYhuTh4Uk+Y;jgambjDh2bkqNlfkpf;mRjjfm+B


orb
muZTmjN;syd
AhGqGo3bAhPk-T;pob;oCHLh1ImvQxGD
oVmlEi1OhQ;qbl-Y
;;j-ekiZ

tNhhAyXn-Ujvd;tJmoVhVmiH;plTA
j8Dh2OjvXlahiOiU3B;iEhpLkjWkzMh2B;j3bnlPhkQ
;qxLrS;hrLlya
AAjjDzfjvPjyAhsLEjc;0GivBj6HjFhhcjrG;mTi4Eq4W
;slC
jjDitGj9Ki3K;kxbi0X7dl2J;kxcuCo+a
claMjjGxI;igKhpXmBoGh2WhmVirb;i-Hk7Qkxd
BAh1DqoHvG;9ch7fhxKh5f5I
;;ssU
AtWr+b;h1ElqPhlZtM

;ssR
;ssQ

;hlQ
AAjMjYlVuctSjahkB1NhzVhhI+Wmeh2ThoL;kCoRkrDk+Oubi-XpVwOkY;lKmahsWkiYiwTkA4ehb1DkR-c5bhwerA
scluZ+Wjle;kkMh3ImidhmG;m+f
jMhleBjwekua;sShiPqGm+VzK5Wj+V;7YoqFlErBlM
joA7T6NjqJldhA1OAAAjNimOhmWD7D;iWi3dpPnQhuJsFhmY5IzVhqM0Yh1LzKhmP;ikWtRhsIigfjkeivX
hFAwDjjSCkjEqYABhjBhPAhiN;nmf;n2YikS0HjnU
;t8d
wbsLrXj8Dj8BAySj6M;k0UxEljS0E
BqDj3S2NhmSjlYrfDxYhiW;tFjpfkrflrV;o0Ik4N
ocp9Oh7F;xJ;JtiO
j3DqSh9AjlYsDxY;qDkuAjwIi8WhvD;klZi3IhuY
h1Xk4D;5Yi+LksBlzd
;ujK
hoeYhBn6a;kwalxPikP;swa
iRm9ZkCihEi8M;kwZizViwJi3Q;r2HrZkX
k1DhrOhtNtXqAhzZmThkR9G;vZ3D3Xi6EhhdhpUhf0KhqZjHhLinMh6SlR;kmJ8Yh6VirO1ShHsfhhJh+C
pnGihZAixH;p1IhzZioD;kvSh3b
rkdkCAixG;inZm-LihZ3finD;zM
;j1Op+Z;hmb
nBXCqCmmIAoJ0PhwKlE;k6RksF2Eh1PZh2X;j5UjhCnoP
iVhqaj3ForA;xekyVphI
nanShvfuaAi3BBtVi1G1Z2YA9e9chjQuM;hJGkWiNnInFh3Z6PiAh-IpSnaAlSiyA;1BigYq5Z
mXlMixch2DwOhnYh3amIhkeh7Z;qCk6Pi8XjicAi+e;oLo8f
huLhDknGi1Ch5eh+H;hah6EimQjmQhiZhhG;lUmH+akmfihPjmR

k9ejxe3B4Khjaiwb;k6Th7aze1GinShnSld;jjOh3Fh-Bk0O
;;qL
;loXjoE
;o3X
;rPmgd
;ptLhnP
;l+Gj9d
IkMhgLlXhnEhqdi7EmDhoG0L1YhhKnYsAnIjFpbhrV+P;ilBUjW+JjxejNhvWjoRivA;hahkZ3LijCkuBhve+V
Equd
2cojQh0T;j9KrNAmwK
;qvA
;;q7W
mmSizXh0T
k4Dl2Z
;;hnB
khOi3Vi4f;pEWmgKkoF;lwdk+V
AoYiQjSNhd7R8IpGknEhofhgUhqH;hmLmdhlAvbhtakchUuFh5ChtOisW0T;j+Ij-Ei0FnO2B
xIzCoOjoCqDh+Z;rJjSN2ckHjmQzXixMh6B;ipCoRyYFhrai4bhteCh6F
AhFhnel3GhhL8Z;sK9NiwL4ejjb9VrclVE;nSjsEi1fkkVtF
hFhneAANhpNhgTihKihcqbpGpSxSh1J;AKhpJk-fh4CisTseoZsUta;j9O1TiwWmyR
i7c2NhgWnmDmc;kvShlNzbkyTAjoI;hEhuUhvXmge5Y
;;t0a
;;khS
;;m1W
;;npf
;;npf
AJxFqKhhexIipYh9Ri+CAhTjsT3RmD;qanPDhkbmQlBi-S4Ej7W;mwLimDlkO
xBN;htXpoSoc
0RqXk0ZolSrFA;xdj7Zk-C;5Nk6WjgF
ktX
wH;xM
hTI7YkBi-WjLtbkdrHmR0EqdhjUtYJjgcwXCzVpB;vFQAkVhoe1JhubAjH9KqbjKhgIhlR8GhtM7CFoVnC;-GuairchlX1ahjHhyJifyB5apLhUoetAtZjgQ

zeh7Y6QsMqWhhAjTi-Oh5Xh-ShtIsRpDlI;htAikX8NigGtcuNh7bi8eihGiQ;5I1QipNpIhyNuPinB0Gixe
h7R
vVotDi7DisDEA;ijXi1Bh-ZjmFkkYV;ijW+T
nsXivEkoJ;i3AivbI4Jn4c;k-Bphd
7QhhSj9aj2X;AhLlgYAogI
CDmJjjSBiwX;inUlJpiR
;jqF
oMlgFk4D;ohThjehhC
lDh6FhqYAnuAizZ;vKjU3DjrPh1Nj3Mh9J

hkYjhaimPmXisdh8Eoa;mxB
Zlfi2diidk6I;nUk6a
isX9E;isY9FiwXj4V;ljC
ieAAm4Ui1bjmFAA;pxPh4a
n2H5ajkT;jwY4KomXhH
s6G
8FSwfhgKwMixKipBkhT;sTjuIlfqKj1Hjbhieh-V4FB;hzSnmRiPimP
PhtHvbmCmqH;sSkjUyasX
j1Rj5Gwbid;joDjiTkjD
;tpX
AAa-dowLhMkxcjK;h2BhsKhsSkqZhqctCh9JhxY;wEkyXhzFijRhyT
qmHjyZ;mpTn6d
ahnLZhzOhGioNiqUigKA;sNi1bl3Ni1HixajT;hgYoJjxWoAhzFnuO
lZXiPEjrMkTlqI9P+FigWiNiE;mIbiCh2MinE7SAhqBj2NivDnRkbiX;poQ
3GzK3PvThqRAnBhwQh1P6Mi2MFhobhtP;4HmSnZnf5Bh-TisUhpDmTi2UhodtO;hneDXjwT7LkWAjtM
DjmfuPsH+W;knclS;mtY
oiL;ooP;rzG
AhSAZibSBhsbh0UpQAuEkchrUhjJif5AuJ4ZhqBEuduNhuCwA4R;hVkQyJ1StLimTh8T0E8DmKoDoS2QB+OjCh0X;i-HihGjlU1ftJ3A1RhpOsT
alKo1c8GnfE;hyaiyEh5Wk-DhvW;j8Hh4B
j1PsHmA;jmfh5Ojnd;k7Nh2O
FlRjFn+C9MiiE;p4Q
oiHixb+B;k+RmvNiqb;nze
pgQljBA;hrKioJl7OiV9djrD
BhLctAyXoHiblNhV-W8YAqdhhNyKihFCh1ZA7Rh7TihYic;lXtV+LhXlB2dnahiemDqZhifzDiiN2b2DxR3UwB;rE3CpzSkI
pmV;oxM
h0JmvPChhI;j6Jk9SsJ5Z;h7Mj0M
lR;oma
i8diid;mao9Lh8Y
;;nhc
hnVD;iia;rwU
pU;o+B;N
;pgT
;;k-H

kHi3RhhAhlJjiL;jsWi9Lh6M;ujG

i-StW4c;mra
;C
;j7E
kMo0K3RAiuEilD;i8boSm+Khdj6HjU;kLhwYh3Km1TisC
AHxYmeCidoDCiG1IG4NDhkWjfhqHHmEi7RBhgbj1C;2MwB1HhuVlFlNiRrThkT0G6AhiImImFkTEj4LiiF;9bjWAjhTiwcnUhuLi1OqDxQhvAkb
hkFhwGDiiI3C;4frH3Nmtai2C;4djhIh8PhiS
AAl5HltT;m2N6R;pwIkzd
Am2L6S;h+DiwVjiEmqJ
iEnAnnPhuIhqE9LimfB;uQxbpkLhvAh5TpQ;lIhgAhgXh-Ah-cyFiuTh3RiwEc
2foQhjJnCxJhjWhmSpS-M0CkzWyNjchxN;imMhtNvGsBkOi3TkAjXikOoEh7cvXhU;ooUwThlU
hjbsahvRyRmiX;j6NhoS7UihJ3chpH;TlwfmrOBigU
j6M
;qwF
h7WhgNhmY;n4CkpMigJ;7YjnF
5Yj3Mh+H;h+Aj7d
;htV

;m5I
zCh5WpYo7b;p5AknP;mjP
hqFj3ZOBiyItDi3f;CwZ-KmpPnbhmXpGizTh9Mjc;h3SlxEh8MhzZiF
h4K;kFhmWl9Gm6P
;hqE
hqCh7bkuXhLhrE;qqJ
phG
uSAltLn8I;l-Cn8F;o2A
;l7c
mtAj+c;i4YInyZ
irN
hHlXhgOkOiyUhsaAijHi+A;uT2F8DisLhtWkJ7ejbjtThL+Ic;hmKrhK
kaimQhzEtehjIl9N;irVhhNAciPiiJhhHwBlJkjY;6SiyPilDhxf

hjKihEApgJ

AhxGh+GphG;kJkf6MisWlqRihHhhT;BnzIiIijch6Y
AkUjqWAeotN;hjVtQl3fkrBh6Y0I;p5Ph7E
jvLokbApQsOmK;-RkCtQh+Ghvdk6D;jwa-NhsY
m0Dj4ThY;k7elrake
tChjE-XljdijLA;hwE-c0EsOCh4eitSi0AjnU;h1fi+fjkZ
nyCh4Liwf;hoN8RiqAhjQhgH;p9H
kyLsHWj5YlSh6Gi2H;CkLjqdhsYCiseoSi6YrP+apGnPhkf;7AlnHinC
r7M;;nyA
Al6XijDmgO;kMltJi3KivZ+A;mxIyW
kL-OqzA;jej6c8chtBjwS+SZ;6ZmrYm6C
hwXhvMhsUk0Y;hwU
l2Bi+Vh2Ch1Ih8YG;nD;lta
ilRAihXm9B;knL6Li-ZhnHhNhRhrU;ktCl9U
isFikNj1M;l9b
lvQkduR;;plD
k-Plhc
koW2Fj8G;lvShhGhmOmrP;p2c
AwQo+Uh1HhrP;ikHi7bi8ejgTmOhtZhlW;7YnzKj3T
ptF;ikG;ikK
;l0Z
i9EikAjif
l7K;niI
o2AjvF;i5KkiXd
LiiEB;prai2M
pqL;oge

uF;;uD
jub3RjlJ;hnHmkR6Jl3F;h3NmhTrb
;o6X
Bh7fhnWuXjnAhpdAhqfBjmH;k0R0Jj6NikBAhjRpa;6Dl-L
s0X;od
hqPnzKj2c;m4Ui1Zi5c;mme
;;tyU
ipdiuNBwMjzYjiVhzJmEnEE;5DAihCh8GhbnDtM;7fj8MpnRC
;;zC
tLiJ1MhDkOjhLhyAhvLiAjwBrUcixC;hhFmZh-WoehvGqIA9N0XqSkid;hjQj1bFhoSh8NisdhkY
0WjoP;lrL
;;jtA
nmFk3M;jsf
h+ek2U5c;5dhmXiWlsE
ABxIhlQimQ8Ah4UirO;hqJhXhfjna2WkG-XhPzRvehndhvJyAitTlOnA
xKhlQk7G;lsS;txe
A
h2Zk7GB;xI
AhZhIChPhDOAAUAuYhsX+HB1UhyJub2XiMpejjA5HzFhxbieViboQBBDA;hZhKjaD8fhvW6FiXkBhXXmah7YjfjGhTxMjfhgciGikOi5AjbpIlJBD;lXDtBljOhjDiqDkvFnM
jFhPhSBh8Gn7JxInehjH;iJh8alCjnLkzatXh4Z2EEuc;mf
Ai4VhnIi2RhvMj6CoElIhY;h7aizCikLkyChT;i5ApFjwfhyW
vaioaJwejpGhyWAjhBhoE;MvLiyPZtcknIi3Hh4UlI;i5blnE
j+G7Hk8FkhO;q7C
kWam0SAi7NhlN;OlblyRmNhuA6YiqVhsNrZhwTC;j4KjyUiwOkkA
hiIihWh5W3UijAAirdxM;mSlUtVhNzA0OhgbkF+KhvDikUsEqQjyIpVkUnNiW;vCn2Uhle
xAqZA6VsRFxBlJhlbvRsCnTiSrBh+d6Bi5TpFA;6WhmOiBh2BjpEAiAhhNhmT;yLmsdsMilIi-d
k8Y4R;qkJ
0S6DhCitIi0GAlGliRoOjUhrR;ibj7Xj8Gi3ChhAmJ;oIpsVkie
Bh5CkyUh+Ji0f;itSm2F
;;mvNnxE
jlPk+T-S3ekka;itWj9fhuCi4LjuL;+fhwFi1al6F
;r2A
;;mnHjmJ
5XpeAlzMk5eh6GwC;otRi3V;kxFpqI
ogTkbqO;hxBlyNk3T;jwNooGwI
yWilQN9Y;q-cnC4TCh-R
i-FkyX;h2KvUnzP
r+ah3FhA;Ek2IhjMjhJk7DXB;qyM
tQBU4aJj4KlgChnL;hLinIAhtFhjChoNxAlsAhgd3S;uGhoD2QnybtGiyI
l6X;pTnhF
AhmSjufuPnf0EkoajyI;hlDh3eigZklHhyf;k6B3Ai3AhsEhiD+XlZh3I
k1S2Pk8ftAi0O;hxfzDkrXjjLknD;i9Bh8e3Bmpa
Ak2HkkWhpKhkRitf;sFiN4KYioJhmEpO1Oiak1R;pYzNn9Zk5B
k2HkkX;sEiI5Io8Sh-B;qtP
hnJsiEtO;ioQlzDk7U;k-R
jjTxI;MnzTi5b
;jtO
AmrUCimP5c;jnbh3Dl0eh8K2J;nhcinV
EwE6VkgRj3c;h1ap2Xe;hqQj2I
wKozC
oyc
;p-H;isO

wEvfqGkhAmhfqJ;h1VjqeAj-RjlG;iRlrainLhiE
h5KmnNhgTka;hkZjjPzO
nkC
;kwU
1bhpNk-T;iuclqbjxBH4O;hiJk3ChlTjnK
rV7RinUkocj4Y9Q;tHjnHh2MkkEjV1BhgBihIH
iBjrWpD;kjHmwAhsT
;oYh6Tk8ai9d
isAmid;;hgenuA
AmmKk3W1HhB;0chiCnmRjtR;6UkxJitLjxe
0blX8Ki9FhgPlpT1A;1WlwThhOxPhkG;hUj7XhuQoXihdhqC7KivA
ljG1eh-XA;;mmFh2E
;;n4c
;;h0W
qMrwHhsF;RiuXntf;m0X
BvR+JmJ9PAna0csV3HDmSsEhoHFApWLlIoeyJKhyRhDhnIrRjOChhSmb-HnalND;xByL2UxCmUh-bzXhOzcjGmaoUnTiiQifhRwQhmViH3BA7U;hvM7dhtM7NtdrFiwaj3PhpH
hjNrdh-DjsNxSh6WhzPoA;h4MiiQkrNah7NvYwOh7e;hjcm4IibinW
hhTh3dh4cyZnpE;hhSsKllIhxU;irDBinGjvGhahpIh-PR
h0Rh-Whlbirckgei3X;ixUiqEizNhsUlla;htPB0dnnXh8e
AtFhY+dhiAhhHitMkxfhY;ivGaSjtYh6bigBh6G;iqb
tJhgTqb3ZhgRh9UCvPGyUhnei3JiGof3XhiY;htchhJWihJltJkiK;tFtkQ
i1X5JiJAVAmP1dize-ai-RuO-fhnb;hShFjuOlToF5Uhuc5DhVOigOhgNAhpIkN;dm7blUlxH
ofhCirThajuDh0ck9ZiV6X;hxIjnM7diocmVh+ArSiuLhiX;jgPuZjb
AdKiDPmsclRh4R8J;lGhncuMh3HijfihYlwe;lPhhFq6P
jMPmgBsaiCjNmpI;iwX0Jtdi9alQhiE2M8e;lFo3TksV
h1cmvQ3K;oiH4fimRirD;m8X
kOlmE;p7Ni6X
kB7FkXhYhjfizcB4JnzB;jej7Op4A;tNkiBhyRhpF
baThIAhiI2X1diiTkmPyHjtZpa;hlfonejzQB;jA
iEh6Ik0GlQl6N;jARo8Y;o8U
iyCrjZ;ktch5N
AnFnQmA1SkqcmyK;hrXmKDq1Nh3S;hjDiYhAihFimLm-e
prdiuEtQ;hoJ;hlbh+dp2P

jZA
qnc;nfluL
kMjRo0O;ovJjte3O;qnb
;hiJpzR;hiKl8UnS
haj7Qj3G1XtT;scnnejhai1HiJpM;k+ekrNjoA5R
iXhWmEhKowL5FipX;kjeliGkc0LiqD6GwD;zE6DzEhsC6NnNkvV
kAj1Oi0I7cDhtOhhT-Ti2V;kmGiqRJmmf;-Mo7SkgQ
iAyVBrctLjkMimdhwQyb7NjlN;waDhhLqGi1MjqchwK0C;pBiapQsViE1NkkFhsKuL-LhlHH
h0Em3Oi5M;hmWjrPm6D
AhsCm-Hi4Eifhgc;j7Xi6cAFirIkPtalD;mwC4MhycmYtNh1MoX
orKA;l0Tj4PiqZ
mtTnlP;kzAiVksBhpfxK;oiU
Aka9djufkyC6Z;oqAAySjmb;j2UkzI1PjpO
hibnnA5eAjke;kaksdnxW;NoiR5TiY
;olC
q6cjlb;hlC
ljDh7Ql2fjOA;jnSnqJ
jHmvAjodhci4aoa;qHh1U1Po6B
ibAs4ElX;iJhmchkYqyK
M1VhpXh8DSkzDixH4F;qFipbhyFi+PiwKmB;qiZhqUhmP
rjL;h6RmzN8J;jxZonA
o1LjS;jsAh6LhrRime1HjN;iRk7BjjajTlrL
aiKjzdnpW;hOSlQi3alha;hA
Mq0O+A;pkRhvPh1Sh1L;8IimChvZhwKzKjmEkgV
pqa
BhiDqXh+GhmOmmJh+D;j+A8Pj6CubwRjkW;zcrTi+OiXqLilBk0Q
hiEqXAA;k6Pk8Ni-C4R
hiDqXixBllQ;jrBtYm-Ah+DiW;-OirTscoVwbkifiwC
PhVqpMirK;Zp9Eh2K
ooEi-AqO;oiQsMBhoR
;oiPh1D
h-OhyHiic;hSlmGogM;jc3Gq3Vh1O
AjDh1bh6MxdAkiTlOAhtGh2Z;htDitCmJl2c;mqFrE
xGmkCm6P;s-d
AjDjwejBiuOh5ExAAhoUHkBhiE4FyBwE;jC2YjrMjlMivfi+X;hna5TzfhnGo8J
n+Xk6T;ovbhsei8D
h3Cj1A4KluA;-BokNhwEhpVmJ;-OiLi6RhuD4I8ZhxVhoJ
apzJ;i2en1bb
hFsemXkCAh-VjOjMsDpD9aYrCjZEmciMuFkHiCkV6LiViLAnGmYkXiNiPlVhtZkAuflbiNxYzDM8fjJBhxU;sXoC1N5WdjQ4C0J-IrJilCtRkB5L1PkApYBimUre0eoMqe;i4Yj+TkwVnP
ktG


;tjA
ljXkuH;llF;llC
JjlQjzBi4arWhhG;CyTlnUklQ;sxf
;;iB
iwCtTioeC;oTjoI;ogE
hsAqb3BirSh3FiuJAkHE-Ajpc;i2TsXAi-GsYhVAnVilC-OlCj+H;jjI
hzDj1WifinLh9F;iam8CyZhXhiDuaoWuJ1Z;pvdhuF

;i0G
h4DjmSn5bnJ;joVhrcU+VnuF
;;h4A
;hkd
pxNrWhhG;yMjmZ

o7Z
iiCnsQhuc;npXike;knam1Wi0P
lzQiwa
h3GjnY;heAhiP
jsblGizHmtV;hkDlqPmvB;p4FhhPihI
DiDh0coiVi6X;jwOjpT
;;p5Z
oNnqS1Oi3H;hwFhkOhmbhvHh3OwPh0OknS;plDhpOi7Q
i2CAiickmBj+K;bhEo5QkmS;jjO
XSkhY;iOjzWilDkkd
;;o8F
snd
sndE;p2a
p-D;iEjgQAqgS
nYh9F;isPjmLilEhzR;t9E

ehrBh+MlvZhXvF1Yh2P;m2XigV7T;k7GmwShra
jiT
j4MipKiyAA;lyLjmAkmM
smMhlW
BiBpCoPjNijQvahXh-XCikahzdsah9AqD0KxIiM;fqKiqVkPhpb8Y6VoUhzfodlVh6MipEhec0e;rNDk-I
kuZ9Ij8Oj2E;lyHj1Xj4c2c
lsBn0AY;l7ZkgR;3C


o8E
NVhGh7QhtDnTigMnkOjUrM;l0KnjRmD;iPisT

n5Gh4AnBleB;j6ZhlLrTjxLhpJh-f;kmfh9ch+HhkfwF
;BhApvb
hUiwVlzOjjf;nrClwY
hACPpvIhlNiwD;owKhoV7dsAilQ;ojN

tIvPisZiweB1OinfjLhIhgdhrQh5N;hEmO4ftWkQkmX8ShmLkkb;8AiXkwJjrUksPsW
+TilH1OhpG0GhoF-FiA7O3QqKiCByYi6K;hgM8GxVjvAh5ShpPkqKhZ;hgLtTijCjsayNhxC
Ts4E;j+IpgHkC
R;j+Ho6Ppa
ApFnFvBhhYhuClrfoChgKh4XA;hWjtOyAqNhkWhuChkPhoemakQ;oyEjkAh6fmO
jvJioNpIhnfksQTihQ;m3B5Qk0e;lgQnkL
8S;;n8M
jqRnTigMnkT;s3BM
9Qr5PFGA;k6Gn3OkX
j7Sk8K
loCjjN8J;hpVi0f4Kj1H;kdhjLvYpoahxRhpK

;9U;rqd

jpOi4a2S;hvJkRk9CoGoEmpc;o5IhmWrU
;;miI
jyNi4M
Cj2P;jsFl8C
;;l-C
hDj3Vei7czJigbi-dzdjZQ;ixIrOyVh7S8DmVi5Xh2RhrR0V;jrQmvRhjEsNhhc
j3PmuE;koI
h5ByBqtB;ise
s4ElX;hmJr7V
mxe;8VmjQjmT
;n+B
YohZh4d5e;omXDhpFnJ;slR
msclQhxX;i6Mi2Dhhdh-f;s9J
r5G;5LrtL;m9X
;oyM;hhV
swDpc;O;hF

pvbj1I;hhZp0Si5d
EnoAivY7d;hNj6Ul9Y
AyarjA;hMt1X
yajjH-QyZlkQACi3e;nwWihDikA;m-Qm3S

ByWtVicQn2L;hjd2Ek7PAxNkuX;npUk0V
AhjJQh8VhlJqK7OiThvWhvShPmPkTh1LjhT;h8PhxRrM-AqAsMuWinKhyZ4djtD;khZhsQkzUuA
hjJAPA2EngFljT;AjgPqahtC1ZhnTh1CvI;j9RoIteika
hjIn2c

;q-PrbV
-cnoFAhvQ;o2Hh8ZzGiuO;igdmmf
;igc
BwUiuawWi6J1Li3T5HioAhJlP;8IkmSigXhvWBh9RnA;ijDhkbihZ-UKhzKkU4YjzGrXib
lichqGhiPlpG;mpYjxK;jwHi5F
wUyAimMjgJipanI8f;ipK+L-ej5WxbqNjhe;8GoemgOjrD
irIjmIkyFipGhiJ;hiKBj9HhFwVC;hiN5dhwIrI
GMCjsHrcmnE;lMhpd
FipfjmShqBiuTh7P7bkUjI4L2fiB;wYiiOiYtX;iyTiyfk3KxGwf
AVAh1SnBzIikDidiqBitOrO5e;iCi6L0LkuPvLikT0Z;j9NAjgFiR+R5ckcwYnPiYjc
p1dhyHisY;p1ahyI;lpGi8aj8b
k2bhkJmCA9LhlOmGsSk3PwO;nvAj0bxa;tbj1CzdjjBh6J
;k0W
jRluLkxQhmCCA;spMhlH
j4UjvGh6cjlZzZkR;izJ6fpLiuHChiKjzShpKlZyEjE5S;h5ThzcsMowT
;;m-V
;P
mgdm+I;xBi2Rjkb
kUiahGikNp4e;mEhsaUlTijFxSjgAhzTvKi3Q;uVoqdhAiiH
i5d;syK;jsJ
;pgfjpP
njOpEmjD;rtLh0GwD;lmS

;qrD
AjKj+UjveCjwB;le7RhyZh5FlkKh4fPhoJ;kgKioHkhE4N
h2eohahyBhoYwb;nyBh-YO;qpW
hyKpGn7J7d;lKm5TjxHioTrM;6ehxajufk4L
AAAi5Vi4GoDh3diG5bk2BAFAA;zdlAhhchhYwXhzExPlQiIhmLh0EsVkjHwO;qWhtLj3YqBAh4DimU3J
q0DiwI;9Dk0ai8E
lxdliEiwBH;9BnxA;6bs5b
o0JnOhiRisU;q5XxH;za
;;p1F
ChyB6Oi6HqYAhtOzfihKAiEGEie4Sub;hzfnLljMhsXjPhkRhqGAjV;ivFj4Riyc9dj0XiOuO
nhSB9ch6NA;pJlqajqV;jtJi9BvTkhSsbize
hzAAwaABxbnCk8cnM2ewChpWhhBjTA;h5DqcxZijBjoNiA0cipOuKmT;hxSmvWjlM
hpepdi5C5YicnbA0Q4RLrQoO4L2AyAAbiF5HiVuch2P;5dqPovflPhnUZW;o4QjjDre
;;hgGm9I
p2Q7d;xOpHknQ
o-A;ksd;9d
qtZ
h0J
h-KiycAo0SGwe;hgQikQFnsFirV;l+XlsV
l+M
tLhvYFHAtPtMidjuDBhlOkTzCrMjgWnT;i2Shc5ahrWhyGjmQ;hwdkiDA2MkzT
;hRihRtW
hjZj7Oi4WmgG;n2Klwe
i-Mi9L;n0O
HChnDj+G;GEikai7Jh7JuNhlK;ivRksLm4U
;lmAl7NsezC;h9T
AiwejkIh1cqGzAlpU;oxL
jnX;BAk2eihb8NjkS;knHpiBleiY
;;nrD

;;t7D
;;D
h7QpNjgO7XtOxJiLlZhbtVzfi7Yh5H;xIiibrLilfhzShheAjRlKjejVijRqQ0S2E;hgchkQuUirUigJ+UAlBhqSh5Dub
PAjlT1Qi2H2X0OjzXiRiSE;hgMmyF;moHhwH
P
AhnCqI5bsZioCE8YqXzTCjNhzFnWh1DhmCikUB;5WtNnAhoJkQlQ0F6RmVwZAjWhuQjXhlUsYke8DpTjvJnA;8aipFrDjUjsI-CkHxCh5Wh1G
hnNkwDinSh9Lj9J;-Rq1U1O8Y
lsPh3A
;;s8P
;oY
lSwZiNF;tWo-HwJekG;k+f
lOhuFm1UhubhnZoBhyQ;hiSinaktVhpMhyBigQnJV
;9V
hkFnmL;i5d
nkJ;t3T
i-Vi6fhsDtDxWCkZhsVpX;ipbjpOhsblQtUhoEhyIxE0b;CioBi2F8PhqZh3b7f
jiC
;o7P

AmxMlhQ;-cilXl-diqZ
mvPixAh+J;jlTqY
;p2U
jlQhtAkhE;j-IipXxdqR+L;ivCk1YhwGmI
szO9D;szN
iyRijMlsI
BhmJm-Aj3X;hmKmoP;lS
inKjrLiob;hSlqYm4e6b;7bAnHkvShlZivVh7Ph+I2F
r9CpC
;igF
k9ci2Mh8G;hrFp9b
hlXnpBigYhjch8C;FkgQifj+FyZhrfi-A;2Qo3fjPhuDhOh0chid
i2EmsUhA;mqJm4c
hgWh7BjPAyNkFhmChhAhpGh0O7Rh2ezW;hgBh-Fh1JhoSixWlkT;4UhiWhgPBjPklZkuF
;i7Xl+d;i-G
BijXhkShiVxA3HAhgbhUlT6chdhLhKhpfh4XiEkdhD;xYi+KhsLlHxS5VyD8UKhpIiiG2JhY+V;i0X7KkoNjnQ
j6T
uSnnZhuUhnMhma;kjQkrC;o1Ih3E
h4cqhH;kkZ8N
jEh2GmkHlxK;hjH2UiyCvGjiIksD;ijZj-Ii9ZsLjoD
kmR
CwFhlekSicnSkmJ7Uk6M;h2EoOvfjjUhlBvdyWlva;i1Mk4DhiU
hnCihQllN;jrPkxOBK;6CsPnpRh7M
l3S;j7NhE
h6XjZqjX;h9UiyViuVoEBjpa0N8C;ilJjsb9cnE2Fzf
;iSp+I
hhEojR;hGuKsnJ
GxcoL-YB2PoKjlJh1Ml2Z;FyEj2OjqWkkC;kkPAvVh6C

;s-X
;kkM
nzb
lhN
r3N;lhMixd
xcGnhF;h6BBkzehlSkjWhzC
l-XhuO;hiO-bsSmuU;i9E
0cl5R;jSiyCvBh6U8Jk8Ki2e
;jP
;;N
hzEl4BitW;opSlje
imH
;imG
CisUmtBija;kyYkvG
;koL
vNi5a-Cl5d;i3MtDljTyJhnbi5Y;koK
;;isU
n0I5RihHiuL;qvEhta;hlZ
AomU;jHk-TUimAjxc;ljNjyM
liKjkJiThwNihJ;jGjsHahyQRCnPh+QpclT8Xi0Oh1Z;7Oi3bovH
;onc;lxM
;hlDnB;o3d
rThpIjqG0RhvJoIkVi9KAjO;4EwfisFh2PiqXlbnDhoDhlHoU;lwQ
BjMBhBhnPh2Hj1DlxRCLve;kN2XivbhpbhiG;6DhuBjucisLi6G

soe
jPizBxailei4exZyUiWxLhmCCAhnNAoClB;jkO0HjsBhiPi9VhgbmAiAjOkdhX;lhbrJiuUqMkoNPhlS

n7SjpJhsM;kvXjpQ;3P
lxDhrWHuA;hqJi4bhrUoqF
7U
m+bpa;j+UjwB
;;pgS
;nkR
plP;h-Qi2M2anmR
;pwO
9folP;uKmmMl8D;9O
k1cj7Jqf;mrGipOrfk1Q;pgUhgM
NqiHjzP;mLp5IiL
hiYiufi3AiyOjkY;hkRmlP4MhnLhwZhiK;mqLmyK+A

;;lrH
opSDhwJ;r8c
;;mxZ
C
hCl7XjiC;kvV7dktTrSjnf;hoImyd
hpL9RiuV;ksamldh8M
0Z2ci7VuFmpD;l0QjqSwF;ouOh7XhtV
j0Ni1UmHl7P;jjPl1d;o0H
r9Z;loKkwPjkJ
mtJ
ouF
hd7Rj3d;owXh5R;p+BkF

iD;rpF
l5ckoc;qhB;mhI
kxbiYk3ToM;huchiFtMi3RwMAhmOk6aA;imapnB
hep-C

;n7K
;biAFh-E
PBmwHhuDh-cjkBzW;huNjuUitWsANmJxTyBj1R;ufnwQ7f1F
hwE
hxf8flveiQG2WjkaoJ;PixHlIh+XjmQh9YijaPh5D;qiHC
;;jzZ
hlAksEkiO;kxPhnGjxSknY
AsKrXl4G4U5BhlItD;iAhnH-eh-UuHyBhnK8bh5VtJlThFiLhhc5SAhzB;-Ekfp2BnC
mwJiyZxJ;hoVhgQitcBk9Gj2X
iIk4G;k6X
;prfkjMB;r8L
AnqJknZ;3Im0WitAsUsDhgLrd;snF
EikB5Em0MkClawEuWBkdyR;uYoOhsbiwBpMBhJjobhtd7fhTqc;nqJjB8Ph7ZvS8ahuH
nrd;p1A;t2K
;;isN
;;lkB

6YhpI5ElqOhsLhU;itfimAlUlDk0I
VtwU;ioG;txM

BpOhkKh1WhmdpOkZh8axF6LzR1O0Ahga3LS;pdwLoXsRoLqemcretaqJhoDh6DudyNAqEiUvNi6bjQiaApQkBKhoZwD;jyL5NoDi2JiOpfqdmLlqJ
hnFjnMjrQh+AjzS;i2Pi0Ah+Ti6S;irTigW
r9a;h0Bpjc-K
-KyKochgLDkpXikaimRE;hxWhpIh5EnpTh2e;l5b9FipN
i6do1I;6R3E
B9Hh9DnPi9Hi0ShsLjlNsM;veizTxKllXjjQ4I;h+Y
tlS;jhc
;9DoiJj+D
;s2L
iAh7EpwK;ihLicjmZlF
;o3P3M
pnW9J;ttN
hxVkZHpci-IhvS7AhzbpK2XjtI;htHm6YhhPh2DhySxc;9dhqehkBjuI

rob;pzR
hEm3LhvYiwQ;W0EtWhmcltLoClyMQ
qtA;FpkVA
FhnOzUn6dhhWiwO;hnW0OjjeAyfjsLhgUhuVxU;qkOB
;mgKi-Fkob
3AigWk7NBkqF;5WlvJ5dh5MkFi5V;4VkwNisf0U
eyJhnNjc-TlCnIoboZydwUoIyXhsbOiAhmExG7BoDS5AiRjCoFmeAjHiFhIhwCkJBiL;hmGiMlStOuchiOjY0BoGiC0RisHvahHhjGmW1ZrerasTmRiIpahxY;oJi8AhlCnCjhWxMh+O

MjsPmX0EBk8Yi8M;NknMn2OhuYjL;rkQlb
BhyFhhCxVhHioGjRC5AmLhhIofUkNhLyUhFlah4K;tG+AnRh6ZtWwakxPhuViapR8MqIhjc;mVkzd4LhmZhxRirdikNkGtNqX
;mha0d
lyI4aj6O;6diqA5IhvEkVDXl4d3E7G;tEi6HhgSi+f-LigOi5BtN

onS;p4A;nzd
;onXllE;onR
;o9e

i8HprNrW;hoYhyYi0Ah5Yh0Q
pkLhoE;pkM
irGl0EhkBksT;hnMjmIindjrNjwI
n-K
AhJEmeCyfhgNi3Ph1chiWnQmb0IAkTjwU;kQjf4GjpIlLjIj5ImIMwWxOnIjQsGhgKrahxW;2AoWjrKjhdi0e
quE;r3FhyO;rkCoChyB
knbj9RA;knakpA4SknW;6e
NAomYGliD;kiFi1Ti-Dh7Z
;;iya
hnBo0chgB;kyQmxAhpf;ksAmyWiqY
p-Ch4KA;l4EnCjuTxE
r4V;;ijb
9fh1MwApEkT5N1HICjdpKqNDlQtGlStSkUiAhRtZhXvDhoXB4EuPVnOihD;kch3XhjPsUhiDsbhlQiJnFiZ-LoZ8di0IqBuHhoU;r-I

;niU

;;n3G
Am+e;jvPwEk6bhoAigU;l1L
;m+e

jpUob;nnJiAi+bhuZ;koOo5I
AzVisNj3GirVkOhoZhheAoah1A;VbjIloAi5d6QhiQhoJiO5GhhU;i7alrF
m3Kk6d;lsa
jxL;kjKpZi2FmrJ;qqJ
BslSL;hCmyclxR;j5X
A
sle;mzdlxU;nsX
l2fmE;ruFh2T;kgMkyP
ojai+X;hjRh9MmxXpVxWsMh3UlB;riPhnR
khdh8Snvc;l+M+NiiTi3W
k0U;;j+Y
;zHlqKhwUzcizWiwB
nmTAk8FC3NhV;2AtQh1ej-NmmMhJ;h6Hn4NjsW
;;mK
;hmMjhb
;ilLizR
2LknKh0GoYhwJ9B;F2Y1Aj0ThuGkOhnGvOkpH;2bnAlxbhkEhib
hge;nmaiubhuV
;mzR
;8Y;jpC

kxKhsVA;k7Oigd6PhoFi3W
n6LhgO;hjLnemufjjN;mmY
h-KimRlEyKwaAhgfk8Gqf6K;F5LhoVi+XhoLiqChxV0Q;h7EkoH
m3KipM;knS
l0Ulke3H;hoXh3bm4UJve;hoHh3b
6Fj-Nxah7d;jgCjyIhtNimCzV;hoUkiSiqH
kiNnwbiZhxa;3A0Ooe5OhqBjtBhrJpakcqNmejhH;rmY
;p8K
;iiF2Q
;hoQ;i-e
pjX;vM
9Hj8Uizc;+VkyfkjGiuO
j2LkgT;kvBn8H
jhU;q6T
mzA;slD
AilfhrF;q0YhxS;h0e
ilfhrF;p-V1B
;hoI8ejjZm1Z

i-KltZlTEHAQ;lnfhnOl0eC;4XmpbhxE
kjJi7NTh8Uh7ehGhgK;qXh-QEigGlGDkkfh5KBoIqe;o1Bhud
i5JhpekIjBlGiuOk2K;jwZh2ckjf7UhkYd;3Bj4civLisFipM
;;n0U
;trD
AyLlpaliHhla;h6AMkhXliA;pxS
pxS;pxRhwOhiI
Dihbj2F-D0VkOi0WnK;iiLngbhlG5ah4V;hYhkKiqNjmYjhKqWjrL

;i3M
oke
nwKk4V;hgThiVjtZ
hkKhwehxThyYlmX
zW8Lhye0ZwYh6YHixPmb0Ch3fOWBinS;wYkgYjpDjkf;jiDkDhic-alF1IjsSjO7RjhT
;5I

;;tgK
AlkEila2Hh0NqKwQoe8L;mDh1JixX5LhpCjmE;iSm9OjwWh6Hhgc
p0VqKxW;iuQh+TixWk2A
BilYAvPjOxVhiXi5Ahtfh5c;hjNh1NhyYieh1btA7Ziif;i7HkxQ
jqPhiXh3Fiva;mkO;ntJ
;;ktG
m-a;4Ko9Lhxc
2QihPi-d-Kj2Z;xPivPitMhkKkpViF;rsO
jmakEj4ZjqI;ivfkiBliOM;Ak0S

tlB;mUkhO
qA5fiAiGileuVwCwOxQfjvBj8V;yOk9PhyNl5KjZa;qB7Ji+diifitN
1T
kbhwJl6V;lvDigV
A5IokHb;iwOhsMlgW
5IhuGwehyS6ei6FA+G;nYEi5X7EAuEkjSuc;tdiiPi7EjiFwTh8UB
p+JodZ;lxbl0G

4EBioah1Ii-ck3b;6fklZm4ImMhwRiF

jxXkLh5T;ryXwd
;A
onGigc;knO
jmJ
rgV;hJrvd
iiJikTvE;l4FBh4C;iyTqCk0F
;n8ZAlwI;kxa


lxfChQnyQhL;tnR;ivfjjS
PqPAnViuD5Mh0Hn+CCncC;3blGjxLioKhuXhQAjoR;h-ZhgE
PqPnWh5Z0I5N;h3aiiLksb
nwW0W;iqPvIk3f
BGirXh-ShQjXh5JQ5FjqOoY8chqI;Ci1ehgDhmRkwSnNvbjbh7A;mqY3e
mqW
ireiyK;sjQ

kvChsVA+K;kvEnlM

AAmI6EipIijHhoI7AhEGBiXlEDipZhvLhiD;hpDh+MjhShpBhRZJiuYrCuDi2Y;0Ih+LjzalUhrLl8H
hnZhIAhmUkmc5JNCSiTAhBiuY;iyajyOiwFkhZ7b;hgOmvf
hgNloT;n0NBlD
niO;ksb

hwPhdhxRimahlahlR-WqMkidpF;krfCkMvBi1exRhIAnPi0diuI;h8ZkGkhZi5Zh1KtE
;n2G
h0fn5GApW;irepChkVmoFjyE
puGpWpf;h+VpNhxTolN
CsLhoSAjGoXh+ajlTi8ChpZikM;hGhzcjEi-G2dhFh1di7UhqE1ZhuX;wbkmFkzJ

;nuH
k6KyVl9ChGikN;i4Ji4ThwGmuS
n-NhrSkYh5dyJ;rPuNhmfizBk+TitC;o3PzR
;lqD
tvY
AC2LjyHlU5NtLi4fKAhocBpUhf1Qh-F;hkBhpRh4PirDh-bi4S;iL0C
AAiIjtM1awLh6Ph1WhxCFB7fhkYvFhfuM;kHoUjclT9ezN+F-Ch9LijZhiPuSABmXh-Q;h0RmsFknU
p3OA;2N

iGBn+OlOhxDmbh-O;hjemFhFikJ5EjuFh1NqX8HhqY;2KhwFikDn8Xc
BAAkmLnFhwMqJ;j0ClkQ8Shmf;o3Yije
A
Atre
moJMjxZ;uDjjCiYyMm1W;4Ij1JkqdvW8C

;jne9Ki3BoG
BhI3ShIOqanXxBhpdjYhkNqXhlP9TAyJhiNlEhlf9eehcGnE;hoDxHhW9OAh3diBrUyEuZhP0BsRuJhgNmYrPjQAhjLvFhlI9L;hmL9DkhW
hJ
;6VhoY
ozB
;;o6I
msS;jsO9e;qqR
;onO
3AnwMjpc;2HjvJnrWh0c;p3S
mpam1c;qaxIihNpD

;;j6Y
miTh+DiyLh0DhgF;miUh+DkzT;mnIxB
otc;kgXjyGi0X
iMPinaBpgA;r3J
;rxI
nzN3NkbiPBiS;ovchyDhD;o0bjuS


mhHpQiIjhRhsL;ivPigL7G-Mj2D9H;r2DtL
qCh0B;Bq+O
h+D;oub
EpaAh0Bj2DlqH;ijH;nkJ
;;mkc
AAhC8UAhHtNh5FzOA4SrYifoaAi9Wh4RkUhqUoK;hyIhyXhyJigV8QhtcisTrLhrK;lVh6ThiIkHhyJi7ViVjlEigI
AhC8U0Oi-Q3Tj5AisRoL;lUtUqPhiOhkWhsVlTApGhpah8Xk+T;jmZhvOi+Hh0J
9Yi7KAhwGirI;yWrAoKjxFyDmiY;kjAmqb
pah5Hjwe;knBkiYh7G4ZioIhNie;pbufpMkOjjXh8Xh7D
imMhuWhzQi6c;iDm-I;k6H

iOKpuOh6b;iJr4C
khOinfjuZ;mqN
AllRiqAkuXhuJ;mqMhlH


jxckxTh0T;jxblwZ-R
KA
q-VihCnU;tkH
hiVh1dh3Uhxak9BV;jmKk0ElpW
q-a
hwK6JkmZ;iqVqsN
-drKMhgQ1NhmQWtOhzZwNAzNhoS4FkcjnO;mKtV0chrGhrSiaimRAisd4YlDhnLiK;h8Hh8CwIixZi9ZijK
;l2BlyehgH;oxd
l2B
hkF;nnTh1c;rlJ
kgUilZhtF;o7N;nzTi5Z
q0MhhT;i1O
AAjxFh2AoYiiMhhUOkmckX;+bigcinOiyQuRkEoEhyLitH;kCkwcQhpLh6fxfjVkei7SoHhgI
Aj1DiiFiiQuOrX;i7Dh2Pjia-Si2M;j1DiiJlanxe
khKh1etd;ngD5WuNk0WyE;j1DivQhrdpD
nOi+djS3YnMAiuAisNiiMAweoZ;iuE7bxKmclhJKhwXh0ajApN;h6SipWjvSnKhoMi6Q
teBr+I;k2P
hbpgQkhf;ioKphJ
+Go7b
skU;;mhJ
AACAyYiqbhVmRjiN0XuUhlbileAh+AoJoEmR;sJ4RnLsWsQmCzJrdi5e0bhYvPdRGmchesKiDqToBqDj2Z;i+aekzXjHYxGoQimLoIh0W
h1Cj6AjiF;mmK
q3WAh+A;rtHh4fmR

lrU9ChB;l1P
q3Ti1C;tmE
3BluG0G5crHizQiwdif;khKindhqKqdhiX6Z;liYi-SjrQQiiD
;qsZ

;nnYikbj2L
lVqRqjShpEhvR;mKh-Fh2EkcmyUqR0Y0ThlT;jmdjzZ5Kknc
;muDjmZ;qxF
;ojdh3fh-O
hhXi-Hinf;q+HV
;pW;p+F
iJehrK4Dh1Yh4XjCrMlYAAiYAirFpMhiOjtAhd;iH3OpLoGhgS1fh2ahdhoDjhSqLihNh3I;ikfh5JkwW
;;jqB
iH;mpP
i6Qk2Oh3RjvA;rb;n4E
poU
poT
;poS
poR;;s2V
wEjxAinEm4A;mnUOA
Aq3V;m8D
mmR1Q-aiobyb
;hwKpgF
k3WkgMof;s2dhO
l9YnR;i1Z
myE3YlyG;nhX-U
hmbk2a
orE
;orD
juO
udo5X;ucl4Pj8Y;n1Q
tViYhBl1SilHjhF;j3R
PinapsR;MinfpgA
lXj3K;kifkcj7C
wBAVkIi3B;wXl0Xj6V;xTjtOkpI
wUhmcilWi1Ik8Vh1f;kqNioQinH+Qh1V
-LnwEpThuBqJC;nkDh1BnPhlM0H;lldlrT1a
;yOjgQonM;ikI
hjXivJiqAmjU;i1A7HkqKh1RCiwN;kmA
Aj-YihUAyJi1E;Cm3E3MlrZvE;Bo8Ch9OhqB
mhLB1YixW;hxVoIhqKh0ZhkcizGknM;k3KhoMjrWkjN

8QAlkZA;mhJjnRsF;p-K
AfmibF5boPoM4W-fj2fF;mxE1EoQvWpMlXOjP2ehuQinTpa;khKvVhnLhrCibmcjBh1KkjO
m5VmlBA;hnDl-EEqDnOvcivG
DEBBDkShoFAiehyDi+Q7cuB3PjlRhsfpKAkK;CiLAh5ShxJCmZjHtRIrF5Uh6AhThpNhuAh4emchhFqZ;i2EhqK5ChtEkkQuc
h7O
;;uJ
ina;incm4YinHsO


;puY
rnF;niFvBl3Y

qlC;ihE0fl1P
hgJisYCj8ZhyVhhQ;jtH5U5ck8M
iDkiUrBjuXC;jkOj4FmlY;5XioKh8Eh+bhiD
iC;s9f
AhrZihEEilSvGiAnImBrDhqIkua;hDhuIh6T3di-ZimEhrOxDEqSma2G2f;ikHnpBhxO
;n4E
hvQn5N;n0diqa

jsem9Y;puN
;;s1N
h3fj5bh2Z+Xh3ZzXB;0Dhjen+eiKwe;nlDiuGhvL
h3f
;;nkb
AyLtYpe+ZsYuYoCiANhgLiSzVweiB4BrHhTkDnYldvAhzbhkV4OsThza;qCoBkHhrGxZhzQ0V1JhehtHjd0coL3H6MhhIJiHobhqJoXwD;k5LhLqDyMzZ
hqDmlNijOhgB;o4ThxL;qvI
jvIhiJh5Xlxf;jzX9W
tAxchpSjWBMiAxEhkI4Ki2DsViofipV;ioRh5amKh-eirWh6IoWpEhxQK;isai9BAhqIhrYzLj-J
;p6I
j8Wh+Se
yQMmtCjmE;h1YzOyE
sPkInkX;nyR;jhPnrOhrP
mgdj0J;j-N7Dk+A
lbn0fAi7R;7el8Gh7Gk4C;ouE
oElKABn9KoCvK;jLhtOilOkiPlvM;wDjoHivU
mgZ;j-KihP
rme;i6d+J
hvekwMhvWhpSi3UhgO;pXjVlpChxUlXhkUza;j+Qk5e
;;k3b
lnPn3Z
BmnHjkF;mjG
liJ+J;hpImuVi2A
mnHjkF;9DlmAmciscB;hrRkxY
r2bhyP;ngVksc
vdAjwSoHBmnB;kgSjxIj3Y
vUvPAljZ1Sh5AhvP;pyDvAYjhPmK
wBmvVi+A;lpU7MhWiEh8VkG;lxei4Q
;uf
AoUiN;pqWsI
rCFh3Rn0F;5ditOj2LiyAinZ;9Mp2c
htb;p0B;rpO
i9ShxLrT5MjzC4f;khK3KhoEjmIkkY
;hjb;Z
hlfDi8GC;hUhkLAnjBhsQD;i-Xixe
GiDjD1figEiWSmVhV;jlVhiDi3Vipc;lySjjG
;ntB
;n+Y;s+M
nxDhqX;ouOh-AhlV
o6MhuQ;j8SlsV;skH
izDi0QAkjBkX;-FnlRDhmYiV9Th2C
j-IhiQ;lXl4Zpd;ooUjFkvG
7HigEjJmXhTlkX;6RijRlFiChiFi4Qh1Oh2A;iDBjiCkGitDngH
;kGnV
;;hzK
lgL;hlMpkV
i3JhwRramoP;7Qipcl9XtMh+djN
q8F
i9Nj6IAhzbiwQ;hTkZmOiBiueSo-D;omCihW
rqa;krJ;qwB
;;iA
oMilBkbhkApsE;hdi7cnoDyF;jA
rTo9Shia;lwel5A
lwdj4Hhia;lwal5D
B2LLoOj6PnmX;2U4Vl7Zh5PkjRme;i7A-fjwV
A
2SErpWhnV;-Fj6QnqR

htXrNh2K;htYh9aBjbj6Fjia
saoXhtWjvQvaiqWlNilSh5BA;qDhAmRhpSsLjnDuEjCisFhhP6RhsKhU5X;rB3QOqezRvAoTkCjnEirCA
;;nvVD+b
s8F;lvK
s7bA;hgbh-BAhtXi6H
lrDmOlzd
sbjwe-EA;tHjwThqTi9QhiU;i5FjuSjga
vPiLEhmUCxalmD5D;iqdtPiQhiAh7XhzVhgTk1E;qoehmc
prA9K;h8Ym6Ih+G
BsM7RhMl6O4MrY;kahnFsfjhK1Tise;hqflUh8GtbiQioAjyT
;kck0S
n8HrY7NiO;sMhhGl2GrPj7C;vPhjBhvRjjD1BhiBhuHjrM
;;pld
;;o5W
AuFmRjuIhiQiUhnNhkfhxa;0AhxDwV6DhoEi8JhkHtPh7WudhpJ;h5Mnal7PhpOh9E
0XkjKi8R;ilDkqQ;uF
q7N
Aq7MhnU;0VjgE
0UqmYhnT;j0ZlxI
;;q9U
i5c4SiRhuWi0U+HyO0a2chkA;Ei8ChgMhhSi6G7OiV;Kk8Jiwc5IjjE
A+Ihrcl8dinAh0IK;i6QkoArJ;0CsXijWllN
A+Hh8GnzUizH;ntbiM;iqFhiMo1a
5JmeApubE;tdrInDikElnf
kqIltF;p3P;n1W
qEibBisUiK4aimShsP3f-KilKF;wAh5JhqRj8WiJlLnQmatCiV;vboMj8djjY9QoZ+QqNnRkb1C
AAiAiofhkHkzQkuIV2K;rblwHtPj8BjiTB;otM6E
5ChxehkHneikZm1W2KO;hpFjmBhyMhkVqfjyYhtC3BB;iBipAinch1Jh6QhkX+Bi2R
irAkmGlKjvAjiTB;h-PhvYneClwEkgTJE;mgB2LhsLh4ehmAh6L
AGjKmyJ;imZh6HjmTjmAhI;hektKkhZ
GnnNjlf;kgU
ljNi2D8YhnJ;tkL
pEijPioGhjLhNhtXk-QiFFoYAEoO;jjehiWhsbiCkoHiwH;8croL

i4AilKkzHjoS;+Vj0L;k9MhMjzF
;;lhGl3D
q3L
vNh3Dh4Ui2NlkQ;ktQi4OsVjkCjMzT;lNl6WjnLh+c
j7IiOiwelc;i5YIj0WvDhgJipa;hUjmYj9AqQ
hwIp+P;igXkoWmqC
;;koD
m8ZiqWh8B;pnR9a
Jq0C;q0Ji0V;ipF
;;Iq3P
jgRn4a;i2bpDn6Ch+e

lwa;i2Z
ksDlzS;xY
;tlY
J
BpuEhpK;;E
;;ttC
AjKwbjkGm-AixF;Ci7cnKmpY;jjIp4a
0Gl+Fm4D;2ClyK+J
EhganoTA8UkjC;hsGnzC-PhzPI;sej3emmOhmSAzZ
i7cn7P;i7dtEm0P;iJ
sBiSkmS;3Jn+Psbi+N;hE1Giuamsd
rB2ah5QoHiiKihHndCmeiscmRsMh5R;ild4KlhFiqKikb;uZh1EhkaiwO8PvM8DtH
jgXnGAEDosD;i4fjtN;lpO
nxChuB;ioUhpGyfk9CI;ihHktF

;nja

A
ojOlgA;uUjmVpkY;iai9Q+cnAnnZ
SjGkWjNAhVjclJPhmRhiB5EAikDlIhiXhmQh+djRkIpQlDKhKoQwT;jYjCwRoVxZigflUhCi2VhuQpViP7VFlY;tDj0Ph4FhnLL0FhxBlc
i4Q0Mljci3A;tBhzMhsPkvak9Y;iiCplX

qtRhpX;iAoQnjah0ChrUhlftLybyO;k-Ei2V
kkOhoSn1d;oWi0PlyP;kjSl6R
mWhW3Qh7DjRbAj1HlpOLkNjZ;i8UlL2foOhvAi1WikNh7K;lqc
mVi0MhQic;m0Y
ijK7YRpyC;i-U
hueA+TkuQkse;izWwGhzV;mpSi3d
AkhQouVA1P;mzd
khQouW1P;mzcl8J
n8fAjV4E0eChnT;xYmtYluN;lzTh7ChyRjwD
AklXk4Ki5J;jiRNT
pCo0f;h7KouXhtJ
qhK;hsXm9XisI4G
AkhKozZ

ijN;Gltalte
2LvPnS;hEhgApLqPinAhlcivH9PitQ;2OmuAkyD+P
miAk7XkUhsV;2Z6QniEyJyShqC;ivF1V8ZhxJh4J-f6OilY
hgVi3bsYBipCkNhBTh1Th5YTFtDkT2AzShkT;rEsYjnblJipMh3ZijQiBqe;qIh1HC3SjrHinak0K
8MhxWjwOCixV;1Nixai3NhoV;+JkwD
pJ
Akiel8Xi2T;h-GimfireCj5UipS;rrBhtG
hNiY5fmfrQh9Nhodh7AmFtOj-JhxGhcF;hQnWuNvHpKPyNuThgSNhdochhQiGpGsVmJ6KAkP9HjUpVhxVvcjB5Gh4R;pei6ArFhlIihKiBjsU
;tnP
pS0Rh5eIh0fizM;2JiiDjgO4L+JhoZj1D;hEjhMA3AiHh9HirEwDj8Q
;hhb
0Ah0e7BNjMhnfhqEoWpT;0BhEi4JhiKjwcuXisEijB;nuCmc2JhlVivX
nsX;;hrA
hqfh8F8YlVCpPxVh2DqRDnVhawXi-UABA4D;hyL7BvYhsPkibkKjUhyFvO;jsNhiBiOikTkqAlJ
Ar6f;kkT
AjrDsFsKc9Uh-Uh4d;hzaitMl7aAhvQkSpX;7EpiX
Aksd;h5MloO

lXi7XAkpV;i1Phnci7KilG;kvH
;wCimC
m1TAkge;hZ;6E
Qi4FiMjjHikCiodihT;xQhyHWitMh-Zhoa;jjThnCl9SsH
lpdjkQ
lpc
BhkejhAi3QBhna;b7ThtCzHl9R;j-bk5W
l+dmvG;9TikflmB
hkewAj7MhtDAA;ZhwcsShuW4ei3P-N;ogI5H
peAhPAhsMDtLsJHod8PzBApGj1bh1a3cVipTpY;kpPkxE
i+diUdo9UhjNA;jzcipOhvUwUjgd;j6J
JjsUkzHjBAk1L;k6JkqRnbrO;ioNm8Q

h-cAtK;zGn8K
hsKIoZ5EnEhhP1FjXyGipVjhKhlA-CA;sEhgci4K8ahiellEh2b;hmZhViuZhtP
m9V6PhhEh3WA;i4YpXyIkoW7aAwEhlY8K9L;k7QxPirGwF
;;n3F
AjgZk2G;1Mnyd
jgalZkwJB;jgYAkqT;ooJ
hlHh0Ghvd;hkSh5SVhjO
-Rh4T;rQnAn6AfimNh4OwWA;l3M
jsUhnJjrdjBAhpNLhgAiA;KjiLhuDh6V;hBj4e5cjvDtQh8I
h3KkpYjjX;l+Kl2N;lnah0b5Vi6a5b

3I
pwfD9E;9ClgNjnDsLh0Z;i7BkgXkzD

7Yhhbjxai6OikZ;j3OihR
h3dnoEh0H;nvahlPrCjyR;kqNjiRhdj0Uh3J
7Wh7HAiSjZpLhqcj2J;j5F;i-B
jkUn3B8Y;jmXh3Ni3Th-Ixehpa

PGh4d-ekNWhQOkBnOjIjgTj+BhjZmZ;hoSh4HkfjlKj9GhtZhgF;0Ml3LLrbhqSirT
U1Dm1A+Ij2Myb;i-GmXi4LhuA;i4VjKjgXknP
hkEhoJAhuRi2RhtahqD;h4G0Lm9Ah5C;0PwDkiZhkbwOhhFjhP
ihYphaB;s6R
;uf
;;nXi5N
AnVqLi9EhychpUm9Y;jjChhe;mwTjtR
nVAmHAkAhvPhtVAi8Qm9b;ihPhhRnwQimYmaoO;koY
kmYm5AA;jnb;mzF
nY7eCmvDikKhufmMhhXxWE;mMhdigY4di-cvJlua;q4WhjPhkB
hjWqoehzO;mLj0V;qxF1C
l3LmU;1OilatUo6f;oOlzK3AhsDiuW
lpKh+HiXqV4Pi8B;p+Y;myJ
jiM
;;qwP
;;jkL
GhndBhvJmXhjSi-QLlxKlO;h7IhjdikWmhRhW;-Uie4OkhCvF
mqU
i2NklWoE;ssZ;jmAlhI
m8ChrF;nkIJ;jldjtZ
jXyHioBlyI;pjdDhlZ
A+figLnkH;i7NqEhjLh7MhpAkqX;+ej1FksJjU-NiuF
i-LnkH;+fmuLhzBjxI;i7MltAlUkjU
hndBh1KWhQofjmchvCiudiqa;i+QhQhShgWi+ZLhgLjlBhuV;i0Qh7Jqe5N2bh2YvQ
n5OjpR5B;ihD8LpfhtOvX;nqEi6BihY
h7O;hoHiwbn7F;ooR
joP3Rh1Y;joQigLkzK9d;i4Vnib

j7QjmUjxdixFB;kpEpThtBlBAjhNjAhrML;plc8OhV
AjpTAk9W;h0E
h0Dh1PAk9W
AHh4ejwehXjqLtHhwNNh6b;h0Ci9TioSXmpOC;j1EhjNihClMiuSjzA
h0Bj2Dh0bj1L;Hh4elhBj5W;peswK
8Vh2dkjCl-C;oKm8ah6C
;8Uh2dqiF;oJi5HkjS
k0SjxP;pqI
AjwBjFsC-FhlRwdqFuMExdkejpY;i9dhpBh-Tj1EyF;iubilYh7FCk+V
;;k0T
;c;hO
s+f;i0J
ohU;hzZlqfl7O;oxb
3DqnSwA;kbjwdhoehrWi9GLimX;i1HhtDiuSmlN
ikJh+Ai7Ih2O;hxU7BkxAjpf;lgQ
qNEvJ;puF

Al+enNsJmY;4Qh6FpEnifi2A;inBq4R
p+a;h-Vj-IksD
Al-GjuZhkZ;j3H
j3GinfjuZ;mgFkyU
;;p8Q
A0boqQ;lsS
0boqQ
iqE;AyKirKjwS

Ah1TlkS
h1T;m6G
;oib
kTiyaoFiKi0ZyOzYtNhuUuW1f;h7WhqPiwcjqd5G;i-Vi3CnaxWjEipakX
AjxIC
jxLjiOAktQ;jxIoiD
j6Q5HoxJ;lzC
Aj9ZhlPkqIxZyf;j2Z6dm2C;hrHiiVh1N7N
j9ZlvYh6G;j2Y6dmgV
jxch1amE;jgEn+YpB
mxI
psR;izPlpE
;hP
RmvOk2K;jnHjiNxHkrXh-P;imAhQixdj2Ei9F
hycinL
BIAAjXBmaEkFihQvd8EwZh4ahSlD+Kh-I2H0JhrZ;HvGiIxI2I6P4Yteh3Ji5bhoV6BnYvRpQxf;lDiyHibkxOhhBnfvLihC
;;htU
AoI0IjgKSwRAneioF0Si8MhiT;hiApZhlAlwch2DFte;ihah0IkjVh8Bh4B
iqPpnL;jrfhqB
;;ipa
;mmc
;;p-B
A
inSn4DBiTT;jcmkD0ZjlF;qiPyb
ipV
zfuQkK0ahjWwE2NBh4HhmZoCjjfmAxf;i+ek6axSh+Yxe;pekFj-T
jZmcioX;qbh9LuY1JkuEj-D
qVjhQl3RhhP;izNjvCjhI8N;l7WsFi1QjvZ
iwQvdhseh4ahSisPihP;indh0VlteAhuUiqD;mmU

;R
mvOk2K;hnFm5Plkd;myO
oHoiTk1F;oJAjlZk0Th9Y
AmhfigWscAkwK;o6bjia;7SnvHvK
oiWsc;s-f
AhRh5O5Nj5BhpJkybmb;h7KkyEjzCjZ;yEisPigMh4D6J
i0Oj4f;mtQmjW
;inS
shNhgR
ngYmhU;zRsDrrJG
h-D


Ar7e+B;s5V
s6AC;khVo2J
o-RiS;o-S;phe
BDk6Ck0Rj1C;pa
jobhxDl-T;owI1LiqQ
k4VltQizG;khPhmS
i2VuCAo+Wib;n2fknGmN5R

qQiqJhfAijHopU;AsRi1fpkd8L
kLlcBiEioK+KhlThIAhmQjtfj1C;pUBrC1WhqIhYGAhmE8SXjrBk+O;jiRi2PhuVkxY
;7HA;nlcA
j2HlhZ;;i-F
mWDtKloZBh6Nk8ZA;j0YmlE;p9QjI
n3OlED;i6KmxXhiP
;;n8S
ptQ
igUl3QkK;h3BkqW
ioG;jtH
S
hzSrU3KoPlsAk3C;hzWhrKihQk8B;i2TjTkuOtJikU2EixK
iLBFyBOrDnOipZkFAk5fAkE;lGwFnofmCisfhmU;9Pj7cjtYiqI

hgGnvQ
;opd;ijI
hnJ;h1bllT

h0Al2dk-L;h0QybljNizC
jhc
A3e9BkgUlsT;3dp5a
3e9BkgVlsS;3cl9Uj8F
AmnLhlO;kmHk4FsKhwQ
jVkiQ5CxQ2PAjwaD;jWiaSHhpLk6H6ZJlgc;jTNh+UinSj2Uj-I
i+Rm7AjM;o7U1epa
kqSmlE

;k+G
p9T;hmI;pqE

mkLk7OtQh1L;imAktV;k8cmtE
;tiY;mxN
AhoN0WjpWqZkoLwP;md5Eh6Rwf+YiwL4GiiS;mtN
hgBhxcYkMmfieqE6ThheAIh9Ki5fiyJX;iyYnamejjUhgS9XAhlPhhQ;klZhf-BmzY
AD7Dqoa;ioY;i9Oi6bknQ
wRpRAAhBAAihXLjV+Nh6fhwUh0eD-Q;jhEtSkXrYh6W8Ih2JzZkAilY;kNjWqCh2SldlLShpMh4GhdhchoZlbh8LjpG
jdikaxY2V3MiuQxf;6ei7FySjscizXhWilTnV;qHhoEh-Ii0L4P4Zj5J
nkD5XlQhJkmT;imPk9SiGwNwN;nlDld
mxVi9R;zS
hkKvLhrei4bhvKrImazEhzIjhA;hTjHzZhTiuYhkIkYivRxQ5biydhrIkexE;vRipHwHBj9IlGk-U
;qtE
A
q2N
B
;;o+J
sah6Hjtc;kvTkwXj+YE
k-W;oqJ
;i7X
hW3Qh3NoDAj1Hk1U;h9Mh0ch3PhjdltS;ixWpqU
P;-Bo6P
P
hgW;juDl8eoFiT
;jwT;lpA
ilZFi3MxUhhW0OhjWjzPuLmO;oIEh9N3UjzG3aAhgLCkgR4O;Kiobkak4W9TkTh1Oh4V5f
;mwW
A

lvQj7K;llTkjP
k2HvUzSh5NCj6HA;Bh3BpDiRzKj3d;2Jh3Vi3fhlV
nhexB;l8Rh2Pi6Y
mrT;nwIj8dA;nybh+Z
;uOlkQ6fj5K;nwHihL



hxW
hgHnpB;m2Q

5DjuNiyZvM;noDPhkYJ
liBhwNj0S;jCmuZtK
l5DiyLkzV;jwY7K4D;iiVh3fi1O
KB
;;nmd
;kpc
+dkxQHoBhwX;j8A8HhgQ9Cmsb;+emqX
;;m-Ji3b
hjd;h4VjwBlzM
;;h3b
opJ
AB;jvc
Bk4I
Dk6Q;C
B;psXjrd
k8C
6VjmbrFsdkyfinKhkU;hlHh+Bi6TjscqQioc8A;AlyWjiR

jqbhjf;prH-V;q6e
JlpY;s9a
yJjhRppK;iaBn8QkpS;nsG4S
;n8A
F;piHjE
jnNBimLinFwUi1WhuG;hIpT3Zh7MpKhgXjQkqSilI;i7EpuLuI

AhrLjkB5Ch2QApV;n+MllI
k2e;m-C
spbE;-KpgAiyBjf;qvb
;tEqqB
xOjkdhzLBBB6EjpZtEkAhcrBlKAtGmTsTrI;mcqVhyRhsXh3NjdiZtfh-QoThydqdBqBqJ+HnNuQ;imZ1Jh2C4bhtBvN0NkxFqf
;ivT
mfn1ShxKxFh+B;j2K
h3C7XigI-AK8L1d;jIoU5TwYrM5Ji3MjwYya9ezC;mD8GmvIh2TikH
uLjiJFmhEEihO;jwUsRkmEikZ5ah-Z;1FpasdioejoSj-O
ufjkNn3Y;huSiiAhAmoShnZ
3Qh3Nj9M;mqehBltShA
;3P
;r0SpH
ltNqGizZ;nNiwGioQtIkvLiqZkZ;imTmChrCi8ShndAj2G
iyck3fkpTpH;inQh+U7LipNilBjuf
;s4Y
pgDi9S;hdrkLhzO;iiW
;i-G
hnIj9AhoXkyYzBqX7AhSkU;hjCh6Bj2XuPhxVh+EhqR9LkU;l0Xh+O
iYhBjmAivRilHjhF;iidFk8VhgRi5D2U;jvG
lWiuShxOhoSjJAhiOAyHhzJpBiNhnWtZHA;hakAoHoTh+MhwUhrRvIlHhibtM-AkIHjkfkMsUsP;iwBmNdjhJh-XocioU9EnGpFiFyH
iuSpXhrcEinOila1BOjyVAmH;h3RisYA2Oj7Cj3ObC;qpU
pnI
qpe;jT
npAi3W;nyWi4DhhD
ABmva1Nive;hwLjwR2VjiOiuZ;ihFjjAhrXk5E
mvc;BhicoNnuU;lgcjIkwf

hwEjwV;k7SipViveh6crC;hrKi+JkwKiuZ
o-Z;;qN
jmT;myb
3N;hE2JmqTlqR
i7QqjCA;8Vh2KjR
j5ZiwP0FAhoMhuF;mGhekCh-SkAj0Gteh0SvchiDrCinU;jb
m+O
irZhtdiwQ0EhoFhuNjSrEinS;mFmrasNi7Uh5W;iZ
ipDCtKhrdh4RIhMA;l7CIkoC
hnF4Ah8PhuDhzX0W;jWhnc3ehzRpnL;hzR
AmhFhufjpe;tN9QmjAiH;hhcjkeh9QjiXhpC
iYi3CAkIT9aqIi8UhgauOicUhuU1AF;i4flcjmUh7H1TigD;i4ehtbjoKlRhkEh0Wh9a

eisBseCjnO8OhxPhlM;fipQnPhiUhiTqdj-d;n-WjyA
8G
ihW;jVkvMAh-Ilma;pnB
AFl5SQCabPnRkoe6W;ChtExZplK;j3exPhyHliW
F;htGxZhwC;Bj8Bh9eqCknFzA
jeh7DnJozG;jY
AXsS7djZjgMhrOWOhzThyRmIyAyIBIhYsRoUh6B;mXnRh0eh5Rh9Evbj0RPpD8HhqE;h+cn4CjmJ
KANibl2OijDuEmL0QuFiua;i+Hi5fh6ZhzJhkc9bsSmZT0P;jckG8DwZhrHivWjVlWh4Qi4eBoBrchgB
jVFn5LhpCi8f;mjU;o5J
jOmgThrahpL0M;mwFind;4QloahdhsV
hJiBLBhjOhmJqajheATBKAHhAhnZivAqOsehdhrcBlBhY;htAzBpKqZ9bhyV1aIiiFivPhxL;h6OkJj8Fh+E
i7GhAk6KhcmNioImZhL3GBbKeA;i7AhrQAj8Xi0E
rpU
n9SiYi1H;jKjxSm3WnY;qsV
Y5FiKxeh5HhGlhIwPhkeItTwaxB;qLNhqaybtKlPuDj+RXhai0c;pFioJtUAnhHirZ

AphRjlE5W;otV;i7Ti8bhqa
l4OjpC;i7SnxIizR
ANjxM0AhtOhqL9d;iSqAh-H7Shre2OizQhlElC;hQzIjiViiEixNiiE
iRjvIhnOA5exK2CnajKlHwOlfhtbisU;NjmfwAnesChM8djFh1S9VzdkWsaEuIuXqG3VhzT;hPkVj-Vi+Nh0N7MikF
oTAp3d
hNmlaxclsGtYiK;hjHlgMh5VoCyD;qtf0ahsV
oS;;qgQ
;l+F
l4AltFlc;ihDhgfiTppX;hIrkA
HhO0LiwNAi7E+f0A;huR+WkzH
AkjUknO;lxTkiB0e;i+JjrC5R
AhpQrI5VvVBqHoJuXkBAilV2TAjchnFD;rchkKnVhjfzTiiABiajgSkcmNuQ5U0X;7ViYrAhvT3Yh+MhzTnThgZvApL
mqaigMiyCvN;jwHjyKisZhpcijK;h6Rh3XnnA
;i7b;q5e
;mgThmHitD;i5Bh9J
iqRhPiqIhyX;nPlxc;n+Xh1AhmBhze
isAm1EivR;n+W
4Th0MiMi5fnnN;4XmpO5Zh2b
AtchjMlqZkqHhyHkDjQ;hxLikPta4JigFhhNtHhsJ;jjTvfh4ahhfklYh8VrM
jrNm1ThrVhrbjV;0JhgehgH+Vi6G;hAm+cjjB
hI;j+Jjqf3JhiUj2J
nA0LCBiuIl0Chje6VCkJAhzO;erXwH1FhnbhqAi0Wh2N5NhofyWhwCjL;sV4WomBpCiwU
hYiY5NkgWigZhib+SB;hTi-AhjI;hXl8E8MqJ+Ghwc

iuIklVrWlke;mzf3GhwA
skU;ljNh8GllA
YhBtWnpX;jnbivajqP;o5L
AhcqFjpHjN0PhiXjIhqOhQA0JCiyGmJ;h0V8chgEjbh0FmIhahC3J1ehG6Qh+PhnC;iFizb-Qh+M
j1KzMhqRlpT;iEijEijQijfj-N;lnPijJ
jxAinEh2NjpNh4EqE;-YnhL;p8E
hkGpof;otL
vbjhC;vMkgX
hfVl1Be;iuCuN
;;hgY

;;myG
Rm-W;iAh7Nj8dkiL
njH
;o+C;ple
0HpsKihI;nxRj5LtU
h4Uqbl3P;sxH
AhPAhsMhifjU4aljGhmK2LiqJ;kgRnFl5Y;huChichuPjjc8HxDjqL
hQhsMDhib8Oj1eiuQlCqPhjPhyU;i0Shqbj4AwChpc7Ph6SDve;hPjrdk4AigInT
;0D
;ircjuS;0C
zZQhtYhzRkSjiRVAjehPiBj2C;j0ZFjHhyLtG5dtNAjRyK8Rh4XilM;8Ch9E7ZVyOhiNizbisehxblG
;iiD

m7GlpE;hzBi1BI;n-S
Vh0chtbhwFi5T+LhnXh2NhlC;ieiYBh-cjxAizSi9e;ntBFhoFiuPhke
;qtGxW;ntJjVA
hBjmAivRhzDyDh4ehoG;ojf
pzS;sxW
Ai8Qi6Xj8H;sPkqKhiRjInSllF;rG0Ok3R
hbiyK6MvGh5NiChiSjWAifiwZoVipd;nHh1UzbjOiiRhlanS;hOkufhpLhjbiB
AABnIjiACTloFhwPjexBwVjBpN;kKijdoOpNiKtZtSvChtM3EhydhTi-N;Zhyf-JknbBmN7a0eoGrF+ThkH7T2ejM
CnImzUh6LwIh-Qhkb;jpM9SjkVlpBnE;m6enAl3H
lkfhpdijKilQwVjB;OjpTFihRhvCqSJ4Ti4QoQhhC;i2JmEj0XsGnek3fiO
;;n+N
jpJC8PAi7BcCkHhrKUzIBnNlLAAhiL;hvUuWioFh3SvCtUAhjOzYhuB0OAikf;jpKkiHjlK0FwR0J
nhb;;q0V
AjsSi7XihFhvN+B;rNjhYmxUimc;i7fn7A
jsSk8d;rMj7MmwG;n7ckpa
AAAiqOvXqRkuFkiPmW;PipdjsYjoPzMhmF7W;nxNigf
ANi5Zk4XjmH;hkTigFhiZjpYkmF;infnmC
;h5SwcjgO

Ol5UiuThpQoEh2T;0O1KkoZ+JqX;kjGhrGpCj6Y
OpxYh+Y;hpYi5MhvOka5NjpO;m7Ui2T
DhvEloEjxQ;lrN;nxZ
mMhpWjMh-Cvewe-PmkOsapf;kvRhjSwQ4ElbjwDhxa;sjX
Ai7f9ahnOh-O9GpcqViDh2C8BhnK;qXi4AjsN1BloH;kjLvSjiAA2Ooahtf
i7fkgekrB;h7YkyVyJj2R
CrGGhjTj8EqckyTikS;nxajuChtQ;nwIk7G

AiwUhoDjhKpLjle;jbloO;m6M
kchoCl-PjVA;ivch1Li0ayIh5JmI
kqHhvGi9SCTleBAimGC;uZkHzQjjal+eizP;l3ChqChtd
ClyFiuZ+EhkLnEhobpBxMpb;qQjkOhwHjhbjHj2U;nnDllC
iY;o-G

i9JkpW9Hh-HiqP;i0Mi9Yh7Yi8Whob4R;4c8TkgU1UDh1B-GhnQ
hXiehatVAh0OAhwXoQlCilCpWhmWuMAzfyKoPF6YhNhtZoZtDiJ;hb+di2IhidhwXwapQnBwNhsThjcbyQkORhiCkFW;mhOhuQnDh7EhyD
pxUD;mgZ6Ktd
;h8F
jmAk0Z;q8A;qqV

j6R;qKl8P

n6DiwH;jvEmtN
AAA+eixRAoGBh+EhqatRhSpdh1LlCqPi2F;ivN8Pj4Ui+AlLb;i0F4DiiXpLhpF
KtOxGrAtOh0KtAhD5ah-Eub5C0Dh2U0WhrVvdChQ;jVh-QhtLoHiwEj7E2Hh8B;pMqKzRhwQhsevOikPirJhnLyF
k8JliK;jvVmwH
jTjsbuPjuchP-XiLyOsJ;nwfhofhxM;5H+Kh6HiZj2ElrO
Bl1XeHkyM;hKl0NBjmP;Ij4b
-HimU;h+Vilc3NkpXjyA;BlgTjhd
GOxYjiYigOAAdHAwGi5EyS0b;hjBwL8O8NisQ8Gj0I;hI
AhlXlhal9P;0QjlEBnDhsBLnqN
qOngfiyH;jlZmjQhX
;;m5b


Fj4LigU5KiOnF5Qh6P3NZAPS+Y;hpUhkOhhE0AzR7QlOoKh4Dh4W2MhzG
i5LhrfhxD;uelmR6fijeh1J0X
AkvL9azLhmIzKhvfhkfhrX9A;i9QjiFhqe1AimU;j0R6bhifhtdmelDjkJ
idnjdzK;4dpraiiH

;l2L
i8WnqYhyd;lhH1C
iucj6dhvXhpBuFiua;l2OkndhyHqV;+XjkcjrWkpP
n5RkmC;h7JzRmzY
+M;ixbkvC;m6Y
;;i5B
pvIh+f;kjNhxY
jsXvGjjfMlvM;sElsKhlKizZAha
;pwd
ichoFlRqOzRoL3bkZijchoWsQhsLh8LEoBwV0OzA;iTtc4WAtOpTiBnEh7aoRilasPitVxVhmS;hzGnauWjrLqT0ChlPj1Dwe
iSkrLi+cjod;q1Y
l1Be;xYkmH+HiqI
l1F;;mnP
oze;qqM;jtV
hiGh+Jk3Ojvc;hhWhAvB;q6M
ACAzfpGkFh6FoHrPtVhuJhcAjYMyDnA6VhaxXlSAAB1XrS9NqUiiUFErS;BEhhCyfhqGqBvVkbvBoZisAi3E6Gh9I;i1Pi7UAexRjbmjH
p4Fi3P;hiHhzGhiYh1EkVisR
xR9Ro5A;NmxO

AhvAh7e;kjI
jyBjzJ;jqfj6J
jvJM8JhhFlmE;owNj4P
o0JrSjqX;k8ZjE
;pwD
;;lsDjoDkiZ
lhU
hoUo9a;CiFkgTo0f;pnQ
BjuPhnTmZAA-UkgFxU;hHjtI;vK
jnf7fkoQzfh1SnNhoBrM;hTApViuO4BhZtOi+HjgQQiwSnH;mZj3TjgdjtDB
hoRi6Ho0f;iFirbiuclpN
A2amlU;2cAjsEhyK;stL
CAwflWjgdmZkOhThchqMhHhwFh8Thof+Q+XkZ0O;kKyRJyRqFxHodhwH6dhjGqKvLqQihCiMjGiqd;llSwBhMzY
rG
;iqG
kHl6NjgI
kGjzNhgKmuO;wfhqOhiRmwJi7V;loFj-G
ixdjByMFjnOioZ;igCkuDizd;Ghud
h3D;phBmW-R;zCmtM
;n6O;n7A
BixTAk+Kh8Sh7TN;EoH0XhwZ4WikP9RpZuFvGuPh5e
hqOk0Ci0WrPj3G;6Zm1chiS+f;mzGhvF
q7Hrc
ixOioGi2VkzLtS;k5ThjEhUilEhuV
ivMhxIsPihUmpLOD;zBntN7U;kgUi6CkF1fmcxF
nvZj4J;j0Kh2Vl9Q;h7N
m-Ai2T7ShmN;jtMjqKnEhvch-G;o1V
;j-WnlQhtT
l6GtIl7aqdhU;swJ;j3cnrKhpb
jcp3e;jd
;;i3f
pnG;ljAkkGh2H
h-aozA;h0em4EipZ
MpzH
BsJiiahoPmOxchibl6SvIA;SLsKeoLjhChoAAhZj6PhjBiwQqL;iaixL1JktGj+XlMnP
;;T
sJh+WpdhiWmNh1DmpQ;iYioLhjApQ3GwZVh9Sl7f;laiuJ1Jh2HuTl4duE7f
-fwPrkK;mvVmlA
AAl5akYkjQoBilJ;jaigbpXhjCm5ThlO+e;pkT


jYpgZlOjlR;hwcigZ6Qi9Vi4Hh-e
AAlBijT4Yj-EvCwchxah8L;h9QhkBAvZvWwNvTpIh2EizQ;hjLk2MixZknM



j8DhtYhjFjjdiG;qtLina
jhOhve4chxKzdmbh0YhyP;h9NrE4YsEkzDhgZ;orO
;e
mBjyGBhhai8eAh5Yh2MIhwZ;h6BAje9DkbhhPnVihLhL1SmJvBige9VAyBhwW;hiZ
j4Hj+VFjwJ;rnZ
JlRqZCiUhnXsIinShfh3NyZnXh1MnSzJ3bhsfhY;latQpZhpWBGhbkyG+FRkjI2O;nuf
m5PzU;hyG
hnBkhBjMhlAilCqcja6XhpMhlU;sM6TxNf-BwMufwZhsDhqCkYkQqf0Q8I9BhIhjKhpL;l2Y5VnUhoE8Joahhd
kuQhIrX;GqJryV8H;iI
n6Y;lyJ7GikM7azT;izfk9YpUh6M
ioVinBopU;qOh2A
;;l0L
hzX
;nqa;nqW
rwJ
lRtRhzQjUhfAhjCZ+PFizZh1M6cimUjIAD8CD;imShzD1bArWhsayeikShrFhsf;wLh1JyL
lCjrD+PnuL;lPjpchrch4aloZ

;ye;j+a
h3bomcivX;pCpsFpaivU
EAhgKmIh+KjuTrCkV0Nhbh8D;k7Xh+Z2Gk-R
tMuRU6QkRjPxXxYNIIuAiqHh5aDiwWhoJ;mJ1O7KjoFiThjHhwavM3TinK;h3Jnbi5LhwKzXi1O9RijQ
i2aAuGCkrOCkvO;nwVkgYuKwO;0Rh7UjgIm0S
igZn1OA;tYhzBm6D
;igZn1N
h5fsM+SnSh6DDLhsMmZkI5Dh9c;hgNmGihH;n5W
jkeihWP;jsRkqKk5H;n3Z
tNp4Fh+O;AjyVkOhxS0NhiNuLigK
loXnybA;yYjrPhrX
imMAhyZh3EAhkDlkX4BB;LtBi8SsejhPl8J;hkW
q9S
sge;nuPk7Y
;;imJ
AimHA;keihB
hmL-ch6KmjShpMhnf;irbj6djwbmYlZh0a8Q;imHnpf
tM;Gk8KmvP
h1Dlyf;ivXk4J
Q2FhjDh7J1ZjrdkrTvcoC;RCjhbqKhwHE0dAhVhpPMsNjChgQ+L0FiqD;j0A0JhqHh3MhYhyCzcjgX
n2b
iKm4Nj+L;tIj1Wh0XlT;j9MnlD
hiMiocixE;ozT
;ipA
AhoQydlHhmHsGi5WiBA8L5Wj6G;ke8JwApE-FikZwajZqThtVhpUvVxchid1Zhgc;hkYlkUisU
hoRk3OAsb+OluQ;hlfiQ4FhmHNh3Ah+N;igVkuIi1YhsaoB
;jlICi6U;l-f
h7M
msZ
;;jlFi6W
;;s5G

mkG
snX
;knR
mhQhlO;kxOk5M
;;llE
2Ek7QikV

nQisTiCiyb;hnBivBkpc
Ak8NAjiH;;ikA
k8N
j9XxZhsf1ejrLBhkZA;h4Nh8M6VJknEioLhochS;4Zj2Zk0V
hvcwByJhmdh9ChnOpWCjVATihWABnKyMBiXh4EuF;mUiPjNqc4JBvXALyGxRrbhlerSh8PsZiIoAlGoehQsDmRyRnN
nKh0Sh3LhmehvGikQiUh5WtWSiiM;i9AqblzN5GmA;p3WhhE
luEh5KjWhuSvfjYBB;hvYkiIh1LAimEtNsM;l0ch2e
;nvekZ

1ellesF;knM;lb
JoY8Fh7LodnOAAh3DsdxSnajrF6cuY1V;-cnJpRiAuLhlfhxdxei+Nh0XiwH;jnHijchncjtdqT
jhLrOhmRl+B;j7YnjQhlU;iqempOhsfh2Y
vb+DkjAhlSpS;jiPyahF;m2Skzf
l4dhRiWMiqT2R;wEjrLh6N8BBne;h-Zh8Rlsb
h6Ji5T;h6EjhI
l9E
hkKqrQhlL;kN
jsWuOm+YAhzO;jiZl0CqWhmWikVM;jnLmzV
;;jpa
;A
hkfirYh6B;igbhlfAiLnQhnfqVkNjR6eiiXmKizTvf;nGljRk1c
qsG;jpV;sgD
BoHhgOA9WxUhjEyHitU+I-XjzS;wMi9BhvPkBi8fk5G;jtPh8PiodjxR

oHh+Gh0Zn+H;iqHitYqYn0L;ilf5JjI
;imO
isej0T
;mhS
sxV;psF
AvJxSDhAh-DtZh+MhkIhCjcjUJCiBjmdiqP;hzRhtah+GoF1PhgOAwRpbivR-L;irfhuOigUklZipT
jufisCpBtQkf;j1FiyFk0QhjZ
myX;;h2Tq3S
l7A
;nZosN;qrH
SmuX;Ti1MyD
nyV;noKjma
nyU;rS1ekoEnhR
i3L
;;j1O
yKAhpLj7etYikaimWnOh8b;Ah-Yi9PjtDvVyDhkX;i0Soga
k9JjsfiuG;qwb
;hpJrcm1BjgH0V

;uG
myQhU3bk3MAwc;s0L;mzO
hZj-Gj0a;l6SiqUhqP
p8I;rhf
l9cvMC5E;n-EkyZ
zT3LrDyXj7Z4Ii2IhrF;jduRj-ThdhqJhmOh0FyPFjVi2M;jlMijZjWhqTjrT
iAAh6A;qvD
kxBogd;r+b
AmwRjnL;mwVl5c
j8UizcinChgIiyT;mwUk1O
;A
AhgeAinQhxTh5OjgAh-V;k6Hi8Sj8UpRtK;ltRikGiiRh+Kb
qiehwM;k6F9RiQ0U7Okod;hrGnmcjhL
huJhHpyT;ssG
l1MnS5OhehgXoFh8IlT3AqZ;jrchjUhvQhrFhgIiga;kDj+SiwUhhHmB
vPlsLhmAlpa;irIhO3VjsBl7IlL;mzTl6D
juVo9E;jkMjsEl7E
hFpUanAwdhrUi1GhQyVkpehgL;pdod2fi2VqW6SBChjYhrSijchqDuM;h9chmHi3JpVwboVjgL
lsAh+etJ;n6ZilA0Q;ivIiQhhNj7VmdiMirW
;rhO
hlQhgcqGjfh8E0WwapThqdhmLABABH1P-OFqLiFoS;yd9NtEyC+UhrdiJvNuduF2ZhvRhtOiOkbiOAjXtQhqeqF;mgDhqWiSjY
qvU
m3U;;m-M
ptF
;kpN
hsJhuW;i7d

jvC;jqPnsI
jxX
Ahmdh8H3JnVh7e;4djlYh2UihOi1c;j5VigNivc
vNhY;hiDojF;pmM

loIBjqC;iiV
;nzA
B4EiaioD5Di+IliJqEArGA;0UqC0ChyShsO4ZlZAjiepNsCjmT;j+X
Bn8Ik1d;ozRhrQAizJ
7Cr3EC;4EiaioG
n8Ik1dE;6er3I;4D
Ah1ehybnpb
h1ehybnpbA;jtUkM;uQiyK
j9Ammeiof;jzc2Coie
hwZl2Ukkf7M;h9LkoLj9PiN;2cimapzI
;n0Z
;swX
svS;;onP
poFiuBhgH;n8bjoNhrH;p1ZhvQ
;;m9J
xExeikGjiG;1FuAikCmmO
A
hWolTkoC;siKhM
o2CiUilb;ojUhveitc
j3U
i1RknIi6A
;j3S
i1P
AxLFsehvchsXhjOzf7EmckUhA6clVhwAjtV;hlAhgIxfh7VrXrJlZA0BElFrMh5N3Ai1Z;i+RimIiwO9X
j7FhjQhlG;k+UmE-ItQlpK
i9Fi8Rm9b;iwM
l5Wm9Y;r-H4K

hNh1Rireh1Z;DzSinFirJ;wPjL
ovPh1K4a
EoOmrbRk0ZhnV;iyZkhW;4ckhbmlf
4di2Vh2MiyO;m2TpBnQuG5RhwK;h7Hpie


n3D7X;i1DhkIj9Y
AoNmrbk1L;oNwJrjE1P;m0LQkrW

n8K;snM;n7G
jxauBkxFjtG;jgCi7ei1B
AnGhyZkMieh2ZjpZjjHnY5JB;6O0WiN4dcluM+Sh0PkF;irEijCh9Uj3Qh-Y
uBhre;nYnLhgTo9I;o4N
jpIpO1a7JiqE;nuChyQ
;koG
;;ivZjob


ktR9V
CjrAosb;jqJqIi6O;jqO
jqN
Hdn9Oh4C7diiN;BlEqqC;k0E2HnnC

hDhmYilK3XkgE0P9A-f;FkehsDjpIl4B;k0C2H
;;6D
huKBhmO;hBmMlsd
m7Y
q2R
AhqUm8U;jzVm9IlR
o6Q9Thhdh2e;n+Mh4C7e;jrK
jnH;jyGliNA
;khUya
AihJxJijFpNiekzO;jtYh0PllChsZjI;jqWhrC
ihJxJ;r0E;m9F
;R
qndtcuT9XE;j5JvCi8M1T
;ixaotJ
jyI;jyG;myGkvC
n1f;h8e;rlA
n1e;iiO;k6CmzG
;;rhP
hsXipKnXh6ftPhiWhjG8JBxX;hgNAiWhlHnFlBtK7YiqEiBAnGh0PhkBkaiuB;huaizLhzRhBzEuBhoCnKiwb
ltAinQisZ;luAhifipc9d
kte;iiDjhEjhSj8UrR
xE4evC1WjpKitKhyNEilTkF;xD9AqvUiZUsN;oyW
hXhdh1J;l4HjxV;iqC

;nib
liZhsF;k7PuZ8P
njKD;;l9H
8VqbhxdipH
;8U
CvQl0Ek5d;igQC;kRllN9eh-Gh8L8S
AsLzQkpJxChnPyfpJhpGvadipRkJGY;mehxWhvcyJhCj3Y1DybnY-biJ6dhlWO;klUhxQjCChkIljC
hkEjhMChxWjsEjjJ;i3HjvehiAj2W
-XhgVCihP8ajWA8PBiye+XByVtZ;h-GhKh6ShChRkfixWsfBoboV2avBqekWjQkUoIkGzBtXtFwI;qNlyUhqf1Q6chnHlLzY

i0Qi8f;Ak2a

h9DimXlxV7dh9C;hmYjtcmtS;jhJmtUoF6M
AnAjnVilTh2WiudA;jubipTh1c8W6NvFijM;qKi5f0Ah8CkCnRhuLkJrDh7D
k1OmgH;i-T

pkO;i8Ni5I
lkCkqT;poO+A
mhG
sRjB9VzFhtEh2YscD7ZhlExYKhzUA;ipOTlVLj5HmP9G3KiyfC;kZlIppJnG
lxN0a;jtU
;;o9C
;j5K

kEjNhtMhvE6djftA6Q4QhnRhpNhzIybhlV;kvBhzYvc5WhiLhpE;kkUh9DDimYpa8Y
;j-B
;;m2d
C5OCj-DileAhpYjbqU9b;hBhuNhsU+QmCjwA7SqXte;j+fh9Wh4KjnD
AhhHXjuO;ijIitMjtCyOvTsX;hiWlqTiyR
qbklTGm3V;hhIhMkgVhnei5QnU;j4BorW
lMjmSjyUi2G;m+Vh4JB
hLibp9b;lxEofkrF
PiyeuZAOh2GBtLjpNh8Hjb1I;igdyPzDlpKnLh1MikV;jiQsJsKjrIuQ0bh7N
AvOihah6Ihlaj5BhyCA;h+ahnTmc+IhuR;hI9Mi+Bl9DhxD
hHiwDh6GAAhuQ;vOhwSirVm4F;ixJjgDilI
pje
BqTAAhzOhmOobAhUhzfIoB4YhtWhFhS1DhRkBqCxIkIhpZwA;8IofnC-BhNrZlPkX1VvPuOtKhvIAuK0M0BhJpKikQAmKlC5D;pRzOhhEtYk+QsBnTh+PhvE

j7AkwP;jtQk8OhhB
CofyaiVnQi7dh4bhibhldh2PiFZyFEjBh2S;iiCikM0D2U+DhIhzDAzamTrJwVhrQ;9RqMjjOlKkWh7GhxLrSjye
;p9c
p6H
;j6WhtTB
AAAhmfk4QrMj4DuT;h2LrLkC4HhiRzXhrFkMldkrPiRhoD;oCnxBi2E
k0L;hnB
hpX0Fh7Ci7eihe;oKh1QAozanB
q3c;hmfptG

9DmpajkUhhI;hmRi0XivDhqbh+Di9N;jhY
hIjockqF;n+CnF;j8QmvB
A;B
A
jgZh0X;l9X
mjNjnZhwe;hkOrqH
DBhXhQhoW7X6Ok8X0C;BhaFtLvFtWhLyZ7KnLlb+OivJinUnLhlOrLoL;h+LhjflvLhiAi4J
zCwRjuMhyIhzckvG;n2T8T
hbj+a
nzW
B+OtQ;jtOqD

hrf;+O1R
oqH;k4Gigb
;;suN
n6F;plX
Bhne6bh+chjMitdAlChpVqMjFBhVhgf;hoChgBjDhpQiW4b2ShRiNqWhkF+MhzfiFiKjZR9FlD;Zm7AhuJhrMhgD
hsKntY;pkdpC

nzBlExahhNjfmQ8FC;hndn8EsUkNimO;n4H
;;phK
CnNh7AmWmJzQwch0GLjA3YsChVDiMCCDLAkWDi0eiiO;oThiB6ShkRhvD6T8KAUGjADi6HhnXmH5b2AP;pUwdh0di1KhDW
;piY

ipF;nNmsKi6L
;;q7M
kqKAl8f;n1OhxSh0J;qnN
AAAxOkN4SqYhwNuDh8YtOh+BoEnabitHha;El6fhnZ2cBpekJ5G-J6HA;tSkqBhreiuVzWwa
B
AA;ilamiJiyZ
Aq6d

p-A;ngIhnemc
k-VimCiiY;k4E
xIo3HyD;pak8OlhQ
hlah2fj-M;hxZj-D
hyZjzNvE;o3XigC
BGhjNhHhRkDBhgHhuRhwOqLhiV1G+HlGhqWApH;uQAsMoN-YoZlQxQi6AjN+M4PyWnHmfsbimPnTkAwMmfV;nlZxS2NuDkOzRxMzB
;H

p6M;;m2f
l6C
Dh+fwFhuGwBhoJjEiamHtK5ShAkIhHiWTkHGibsKnHDzLAqAiVChvOoP;AyPlZyC0HFiJkPhUqIhiCnXrWhlFh+YsKxa4GhSoMjHkBhuMoQ;iqZioD0ZkUhlBi7c1XvQh7U
hmPj7ChvH;j1Z;k6IkzB
;;ptJ
j7L;otd
wHjof;;mkG
;jf
pgFkP;mqX
;l9N
;ioa



;h7B
j3GChvGvUi+c3J;hyAi1ereAhlOk5DhxBnJ;jThgHhgGlZjoOi7EhmchnGhqA
p-ajGilU;hkCjpMiocj4G

;j4QivZ
;-P
;-P
jhblvAhga;jycl5XhoC
;l1e
;qjO;0U

odlvFjmN;mgSiiC
oiVjtZ;h7Jk9f
AjnGntU
q0b;Eh1EnDpRhhGmW;3KosV
;;jof
i-Zl0Aj3G;hwEh7X;j6MmjC
sjT;owailKmYhkL
jAqXi9CnwI9FsMmH;jVlsZkxBxA;jmN
AloYjrW;n4Lkwfkb;jnB
hDioX9EIl8QAhrR;1YKEjyD;j8Kl3TkU
;m5V

i9YpEntU;hoXh1blxV
qrfhvZ;hvc
EhzZhweocqfh1H1DFBzOkAihP4Jzc;hOubhhSjOh1Y+PhgD6LodoFi5JzBwE5c;nwbioIrehnM
;o-Y
;pqV
;jrD
jkZl3QtF;i6fjpBsNzHileHnT;mjK
Amse;p4CmKzb;o7R
mse;o-F4bmK
iFlvRm7e;qkC
;oxV
hsXm0YlQ+Q9ZhL;kjLpUhhXpfksDhzD

h+GmyXjgJvDkEqL;h+HinAitU;ihfhzTi9K
l5L;omU;h6a
l5L
jnUMi7G
ioJjpF;ixAjqY
;pkE
;;prf
OrDixIkVkoFxKA;jiFkwJ1U;iJ
hiSrpQ;sMohe;ouQ
knUrLBhgIi8Kb4GhuZhhR;hGm9DhyTh2TwDhjN;i+Vhodi6Pi8GikF
;;knU

Aj5L1HirGh9Eh6G;uejqPilA;h1Unof
mlQjxc;j5NisczPikY

AAsqD;jgPmxV1a
mkWAhrMxEh5Uh-S;oTi2IhmdUlrUCilP;jhVmahmUkfhvBhQi5X
;iSixD
kuO
IkrV;i3dl+ZhsQijY;q0F
k+Q;ha
;lua
hah3ZkmGiR;i0EoHmtNAA3Z0SkG;rDj5GhuYh2EoXhrPjiC
l3M
;nLi+Wlmdj2Y;qrT
nlc;q-U
hJh0co3PmH;jkNke7HjybhhN
n2ch4S;jlYl8W
itCAi+MinHrOh-ezTiBqJ;nlMh6Fh4CA

hSkpc;hQknN
Bh0I5ZkxW8W;0QkpAAkrb0K;hkBh6Wofjka2Yi3a
9ctdnhdhvA;vTn+Uh-D;iDj9a
h5ICm0R;oQ
i9XlqPj+K;hmRlzDk-B
ikenTi9AhZkpQ5VkYhvA;1ahufkmH1A-Th8XimI;hmZl5NzWhuV4S
9RilchlQlmY-GhkQ;j0OiHrAizWhkIhvNmT;khEhzEiwah1d
;miD
;i-P
An9b;jrLnyJyY4F
h4VhtR
miCl1d;N7Jp8Q;kxYkwf
M
ivX

;;n5H
pqd
itU
;;kxb
4djnJiqQl6R;j3coIlqB;8N
m0bjhE2P;E9LrnC;2co-EAisQQ
;kgF
;r7d;h6E
ICOi6ahvC8IhjOhvDh2b9RmZ;4KnLhue4IhjbjqMkTi+b9LmT;lyBhvKjxOhvA

BuCh-Q3VnWnAhwC2FnHkOhuYijNh+S1R;uAjpSiuRhlQjwP-WsG;ikFnpH
;;tf
;nyS
h6FqAp4E;ijJjqSihMhhcjjemY;8JiwZh5K
p9Ch5IACnG;inNijE6VivP4djhdmYsBnF;rxb
;r4H
AmxXioNnX;i8Gl+B;niE
o6FnX;i8Fj1RlyP;ksC
rNi6YhlF
sqO;rMAoxS
rNhqFABGD9TyclFhWBAizdAh8DnakMCh0JijF;iqMigYiOipRkS9UuDyPjZi+O;3ejtI7DnkE
;jraA
;l4V


ACkgGlgW
0NivbnYChmThpC;zBn6ThjM;i7E
qxPA;kgIohA
rF;hhDpwLhf

n5LhiB;-Bn8Olb
nlRDuHkKi4FhwC;jpQwIikYh4E
;l5B
inKj3ShlZlgZkI;yUj6IhyBhM
koZhkDm0Y;sK
kpfn4X;jvCk9ehiTh-J
ye-ZzDj4DiRi7CijNhoY;hoOvKiwXFi1P;0fjpNm3f
l9f;lsd

;jzCizK;hxLjiV
oVizd;hlOn-AwckF
Ahychha6Qi0e;j9PiiAvZ;jgO
Ahybk8UixZ;jgNuajgJqfhxA5R8HiuO;mkHkjbpA
ljUjnd;hua5An5QiuO;phK

hX+F
liFixY
;;rhI
rhH;l-YsC
hkfi9JpVnvR;kiNhwXiyBzWi8H;pqR
hlBi9K;kiI
oSplA+Nhc;i2elqPisMh9FB
;;h7e
A
Dr7S;i+BjtT
A+aliXkrStM;l0VkhCikHwcR;hzNhqAmmF
mnDjrKi3X;r+L
5aikCU;5XlmNl1d

;lqZ
luTpEuPBvYj9B;A8c1ZwWyJIh1Cd2XwOiBwdhiEvckhM;i-IyDomH
i-HpchkRBlxPzb;ptT;liI


Pjsemjc;khbkvOi6W
AoFpKtaknC-bhyS;lmQ3aqG;lgVoTisC
-LknC
i7Vh4AoIRkAhnPwB2A5SiC9PrQChCBkAmJpJqSEAT;7NrRh0esH+d0Zh7PXhrVjdhjQoXCihD0d;mc6e3O6QxLiqQ-XoUhvTihKzZmc
;onX
izXvTmF;lvOajrEhlVh-a
;6co1A;l4P
;r+a
jgTn8PA;iYpuR1DikW
o7KoY;ra4SnvV
6Ub3Qh3cqXKhjThPA3SofiZ0Oc2RmYpH+FlMqJxDlA5SsCtZ;CXhyFhjG4JhApDhgDiZ-FAhFvDoarOmUnOhoZnLqFQqNkXh9blPwef;2XjjFhoShiGk1IA
;q4G
;sU

B1GnV6OipKkwTilF;hvFhgAh6NrGj8AhgAhrT;hsWouI
;;m+c
h7Zm1AhgAh+V;mahwQ0YhgZjxcjRvH;khL
ktQkjJhgAh+U;h3KlnRixd
igZ
DBjKhifoQxc9N7Wh3LSesLi7JWhjFhYuABhuZuS;KC5TTkdnCoTtX3Ni9Ei6Z6XhU1bHlXwOibhlH;hqNhuZlfje3Qh4Mjzei9VG
njEk1I;l7ShvAi1H
EmgBi6DpG;qZipUoW2TmHikWjnK

lpd
;;hqX
5blsUknY;hsZn7C
o6F
;onb
k4RisL;lpY
lxDi+BijG;lwKG;r9A
Ch5IhVh2Wm-YE;ppa;qyL
;ljT;psF
;igR
ppXhrB;lofj0Li-Q;hkYopZ
ljQ
orfpL;kzYjma-T

sByD0DmrbkB;oga;hyK
;n5T
AqbhhSjzN;lvC

nlEmb;Mhrcn-T
h3JjsbhkXmSkvK;h3LufjvO7Q7Ph-AwUhrL;kxXnlI
B3UhiQrQhFiYAhyJVmOsEifoRhsTkAqBhLkeirclUhJ7AlYnM9QjOWA;A3WhnJvaufudiLAlenS+F2PoTsdsWjNwWjCsMwDsKD4WhjW;h4eiBsXjuZsB6ehpZlIhhD
hgdlmUjnNilTjNX;AjoCi-N
r4YA;mnQjnJE
oodjyc;luZijHh7IhmZhqR;lubmwK
;;ooc
iNjUB9Bh4a;KDmvKjF
q8ehsY;jiImEjiDxEjPj9YhgT
DmoW;muf
;k+G
mxH
QGj4NhqahkfAldGhGlvR;oIyXj4Zh7FhNAhtGkoW;7G
mub;1elya

lai1eo2e;Chib;ryV
hCmnCjXhrS6b;i5Yi0V+R6Jk0V
;mob;mrc
lXhjTjlD;kuM
lY9Bo-S;lW4BlrUjtEiyX;owI
h3ZhZsZh1FhoTiEkleh3e;koWtJmVkvT
oNk9akvX;juP;ixBnkc
i7SxAh-N9XiSkiB;h5RAkyWTjpT;3Kh6Xj6HJH
j6XqG
i9AlgKhC;ioU;mhe

mnb
moIC;l7XtZkbjB
A
AkuAh6NnO;nXi5SlhH;h2dk2H

;moO
;orD
l9J1ClmM;DhPmmX
3OhZh3C+CjtEjucpIhyPE;8Kioeh0Fnsd;hkSigTi4Pj+PinK
moU;moV;mrI
moInMAA;nQk4GhoR
;;l9F
;mvTB;moG
h3NlHibAj0cK;ydhkYwFiJuanH;iqH2ElPitQ
;r8T
inNkhD;mnH
jmRirJkkd
;;jmSirHiwf
Co1U;o1W;ipOp9Z
D
;o1U
iS;l3Wive
jmLvI4YrLjIndihWj-Y;Ai4E9LhkDjLj2Si1d;j+UCjoBj2W
AjrGrHh1DlhF;i9HkjPAhHkZk0E;zY
lrS
n2N;njR;k8f
o+XhW;ivWj+ej7d;lnbzWhtCknI
htCh3ekxO;j9Z
BhBrJtZhgHkdqdh1akAhJhkQC3W2GhvShlczY4f3QiZ;rKhNhuZuWoN7KmCsBAYhgCjkciQ9DocrOB;hFrwb
i8Bh6JlBhvWhPiKAhThjdhgM4SyM;h4AksHpduQkYibrG9dnPkAAvOxcifnGijW;mpR6ZiuA
hBi5FrHjkDhydrC2EvXfrO;hvCjwdd1HivChgK0OnG4fhgF;rIChwEjkIhwZsfrAoUh6B
hpQjyTxN5ajGhChgI;i4TLimfhmcjYivKh-R1Ule;lhTiod
hmUiaGj2HtS9ClkR;igTkrCkkI;mnM

h4aksdh2Jhwf;imHooM;-EwFiqd
rrA
p7U
AhVj9Th9AsO2WlmJ;l3fktY;inG
m-Q0Y;ipfhtajBimYnTivd5NxU;h+GhWhxStaimHmXwD
Ai7A;m4UuM;ktc

h7So6MK
GADoapjX;liPh-Gh7T;pocixY
Pk8XlW;;iqA
mOkpbm8T;h2IdjmOzNi5FvY;l8E
;hV
h2CsNkrNi8ME;pqM;oqH
AVk2a;k7U

ADm6Vk-T;psX;nkK
nkJimf;mvTi9AhhQ;ogYhrZirE
3Do0D;6NmvDjkR
r+Q
;kiP
psS;iwFixdm4F
;A;riE
9eJioLAA6LivI9OzPihbubhrL;xSsShsQ3eyZlHAhjQhvfAahEltE;h-Shlbh4KnoY

jzNinY;3SlkfiyRijb-f;jue
jUBhhHj3YvRhgR0FjM+G;jbmiOlKiJiRkgJ;mtciXi7Eif
hqAkwM;3C
lnQtKyR9chqH;hqclMk4M8HhrNsO;lnItUirU
k3Lh2Ajma;k1e0PhvTitX;4LmkbitV
krIudmnbzN;3B1Kk0BhnWpWhiHzZuQjUhjLpM
AApkQ;hoQweejgUjajle;soU
3Kh5Lm+YhvZ;kWyNhnRjNhobhkWjdhlIjrSqbhlf;ck9ZGiyLh7EhzB
ak+B6Zi0W2C;iiDkGjjfjD+dh4O-X;h4ahgT
;slX;j2E
irQjkUjqEmKi7H;pgM
qiJ

;m-Y
jyVo0d
m1EdBG;m2G
jpAkhPksF;ore
hkMk-b;nAjqcnlD
;;hvA
r3F;BozDjuG



jiG;7Nq4A
j6AhwaClfxJrMtNhqftAhxNY;7Ii-buVhhNlUmZ-bhoewdB8c6Q;k2PikPE
nzQhhC;h-GjgLjwDudA;hnNm+ckgH
FAr8G;k-Rm4W;oiIjnC
lqYGsUqQijZIucpN;l7WhpI1RiBjbpEoGsW;l2PipCjC
;h5MjxN
AlxKipJ4V;knGxek8a
lxKipJh7K;ozKA
rme1W;m4Th2XhtK
h9Hp+fD;h1DkreipXi+M
h9Gp+f
htSlqDh2c8fob;n5MsJmT1Mi3HoZ;h0ClXipbkqblai-U
smP;jqCo8K
i9BhhEhqHyfh9bhIzd8TLjApa;3ch-F-BhqN5fh-ehnDhgfoR;h9ZkhHhibwTh2c
hGnBj3SzT2E;p2S
i9FAmyZinS;lgNjiYh6Hh6F;Ti8TkwA
hEo5O
hD
hqAAjxcjwe7b;lhCkhNmFhrZ2a;k8A+Jlsc
hqBjxd;hpfkwIjuMhra
hChgTklSm5R;huNidh2ao4NkJ;lnI
;A
o1bihR;oqGhhN
Bn5Ih8X;hnZtbhma+Nhbi6Q2K3L;h2Lo7J

;hzGmmB
jBiwUm2A1c;jhCpjV
kmb
;r9B
;1Vquf
;ktT
ACHByUhjWidhgHiKCmYj-cpJjuSFhOnKhChPMAmaoYH;BHuJi0ThlCzGpThjA7GjShzHipRhPjIlHpABhH;kwZjFirF
Ai8IitJ;KniXJj3Y
ovS;i8I;krU
;krT
h5TY7bldCkwK;Hi8JvRj2bh7FhrW;i5Biibj9KitU
roO
;i8E
;i8D
snH;;ljUA
;h5O
oMizTmbh4MmrNAvbpZ;yYhmUhiVj+XijDh+LkIfmauD;ycqvM
;loI;o9Z
AjqL;i7ei1Wi9S


h5ImoChgN;q5e
hlE;iib
;;o1T
hVpQAudhI1IIiwdyekhGiwH;5G6Mj0AjuNvGhXsQitM;h0BisUh9AoZ5YhmMsPe5Y
ngJ
vGixClmBB;jibipGhrMj3M;qpW
;omK
AkaiFh1YhqP4NyP2EDinSkle;i0N;hsHi8ChgH
hEjoc;2PjpH
hwKh2YjOjsS;idljH
A8SnHzOh9chhXhM-UvFyAnXh5WAhrYhzd;iiWh6Ojjb;j-bhwK4YtUnMmRhlSjwFhR
jich1NAAhuZ2ZieAjRA;4JjkO3e7Nh-di2MhlYoO;nc1VktYhyTj5HhnX
;;lkS
BksVvah9AiNnXljN;Di1Gh1VhcmUBrAitdj5apZjVzE;zBpbmjBknQ
m-e
ksbivD;i1E
;;pqM
izAk5bh7I;l+elnLzG
;sjS
;;kqD

muU
muT
EhIk2YtDm2E;yNlvDirB
j+P
;j9f
nmNpQi7e;zYpqP;-OikBo3E
;;oxZ
r7KA;r7M
m-Q
BAjtOh2UhuSihH;ihRvAwN;iiK+UiFhnEiyHi0V
;jgeABojA
nMnCtOtexWyfFh+Gkmci3KsRFjQ;A-CiuMhwXmK1RAi5Y+ailE;kMlnI
jtO;uOk1UhzbpN;iiIk-C
;olO;koYBnoB
hpIj8CiyTimRE;AobhgMCi+YhqeikdtWh4a;phS
n3eChkWkY9B;llKBsIhN;kqd

;l8U
nwD;rsW
hgdj9e;4DAiydikHAlgd
lxTqVitVimc;i7Y


ue;k9aiuchgC
qnG;hoOouP

;;l3c
i2E;lkH
BmjTApFliI;9DpZ5J1Wi6DuVqdkY;Di8Ph0al9L+C

i-H;9BOlmDinK

;i8IGihVjjJh8TigBC;jqPirU
;;ohO


hvB;BhvInjFjsY

hvI;pOq1VhgC

yNnmc;pVq1U
BptFlS;hnFi2WlvMlT
o3bIhqK;msW
wErch7RkFhmL1IiVGwPFqJiRiKtVAItZi2C7P;uDtGhucAj+X9FiMkhT4DC;jvbo1I
hYl5YlnZiZkHhJ;r3V
rmFlS
;;isH
4NrFhgfhgXjgCj9f;h6XnqIh6CpanGA
ljcixU;orF
hnf;k+IwB
m-CjrQ;r3W
;;roQ
hWiWhnQDjqR5cAvfjjb;kPinShmRn2Q;rBOl+Bi5di8Y
mgR
m+ExL;k9C+Pl6M;hiNppU
;l2L
wHi+TjpXvSsRC;5RhxdjiF;hmdrc
AAiwStLijViybBIhzUhgLhzO;jsVhoDpfN5b1R6Pi3fhL3AqR;CjsYDj1a

;jsc
jsbj8Ji3fnVwUhie;jsSigal9FxW
yO;khK
hMouP;UjLl3alwG;qpW
OhLilCve6HmMh-FhbhiV;sX3ZlW9YJrFhmYAhtY;jxCj4MrA
A4OhvIpJ4GhvH6KtQhOtP8RjGwYyS3V0XhqSBV2I;6Wi3Vh7A5PhmbyHh4OuehiY;4Ii1RsfhsAh+G

;k1U
vFhhMxH6R-Whla7Bi9fAvJAlB;ihcrdizKnZ2MhkUWwLhei1fA;i4Om0VhjSqX
h6RjQieqEj6GLuJkmO;9C1SkyYiDhkfjpD;h3CkuVhoW
;iham5D;lpM
j8Ai5F;lhCj5a
r0d;mmYh5BkiA

ABj6dkPkNAn-a;h4Wh6EsWjKl-J;nvP
Bj6dkPjMogc;hsXhsS7Pufk3IhqS;Ak5Yi1U
lvQ
hsVhsS7PmEkPjMhAk3FjoV;jyXOsIkIhkPinDi2H;k5X
l0aqZ
hiJnPjU1PkZisZnpaJ;hpU0ekLwCB7aoChzGhjTi3EhwI+alF;mxX3I
;h+SkKixW

2Fk0b;JhhIilavAkqLpcj0e;2Jm5Ki8MC
Ah2OjmFh3RltG;jkFm2Vh2A;i9D
i9CnBjwB;hzeiPsEp+Z
jkLo4M;m0Fk4P
;isDhoN
;;i0e
8ehueixH;8c;pgb
AmqVjjf;itBiuXhvA;h+R
oyChiC;jkck1GhpQoH
;;n9L
1bDkkf;O4XitNAioNixM;r-P
xOm9Qh8chgd;i6Ti9ckqTh+O

j9Ij9E;i5fi+QivO;h1J
k7Q;i+QkhUA

AimfhnFhQmjIilc;q-A8O;oyHhhD
imfhoWAnvD;9biwJqTB3ahlVj8e;qlV4O
que4I;k7GmMizehsX;nsZ
;llei1W
l5YlqTkHhJB;hmEAwTp-CqW
;jrH
+eTmUhrSh4AhzbrHipfhyehgQ;k4GjQ5doZiHleGhGB;ppE
rxF
A1MilKi-G;ksD
q3SyF1H;1QlB6ZS
iSAC6bsUDimRqfqTfjY0LDufhkNisX+BhsS;8Ima+LnLikQhoWi4LhyOhne;lzdzc7Y
p1G;rfh3fihQh5ei2b
kneX
;;nrA

npXjhShoY
qlehiUyV;h8DhmSilUkwJE;jsJ

ihW

;k9akvGQ;jmB
imQh7YjhehiJ;msVkXhzH8T;jtX
ibjpAirD
;rH
hkRhxKj6PhuZ;3QsbhyX4Dh2F;imRmqP
imGhpC;3PhvBrG;hgP
3Ri3V;3OhvU
h0Ci+HhzMwahJlkC;hdvIhgOlzKjS;j5fhtZ+MvQvW0Lh0Z
pgEkaiuJ;i5Oild
mMiqLpsb;Qitf;j3E

Ch+Fm2HpC;hnYirWnqU
jzNl3B
F-ChtE
h+Fh1GyMiqAitVigQ;opTqZjQnYyc;i4UkhY
hobn5aiV0AiiL;piXi5D
;ikZ
n1TijI;h-SjFVnne
hxMi1X;K
;jd7FjrRm+N;l5I

;-DqqB
Gk3R;m+bvB;i7F
irOl2A;kwZi6W+T
kgWhwL;k-c
iF
i6AxDinO;ltWmjR
hlLlrc7MhtC;nmb
nzD;2L
phU
;sjO;h6PiiK
jvQ;jqf
izTlgfkjK
BjhJjqV7Yhtdi8H;i9ekpchzeivT;rtJ
l1N
pT4JinBhrCwOvMi7RpGhgZqJhpW;hnfkxCmdubhVh1ezbhsDh0DC;luFnGi6b

l1K
k1EjoZ4F;AjsAj0L
2Kk+AipR;iWj5MjkI
i1Hj8BUjrU;tblhPhiBi-D;h-cX
0Y;l6Y
;qzF
;o1N
ke
;lYkE
hzX+Bi1D
vUjnMmzX;hkJiyZjvZhya8doY;jsGj8BioV
A;;kmG
i-EhnATloM;irTh6SJn4a;kubhmf
kkejkci4M;j7P
j4I;hjTizJ

;;jmP
rzd;qGkoCkjI
hvfyIkgT
xHwKzEoEBh4F+RhJhlHhrchkSoK9K;hhbxIpLFhhbnVh-RtGhgbhnLkchLoahmCh4GnHqU;htDkd6ahdhmRyV8AmjG
o8J;jnK;hO
F
jqKozL;liWh7Z;n-C
;hRk3Om8I;yMm1Q
i5SkgYwIi+PhqK;imQnNrU;5OjyGi9arR
q8C;hxX
hhDjKAhsEixdxAiD8CluK;udDJ1EhpWhuS5HiWjmEjOqMmJi2K;vKk3A


;i8f
izAprJ;kkL
pcmnL2M4UiuE9B;7XhlQi3PjufjtI;hJigMmiehkG
Vr5L;kwMilR;2b

i6cktZ;qjahgZ
l6ci0Ph8N;vWjhYlrG;kwUA
;lzQ
roB;o9M
;hxCm3JhNjwC
n2M
lsD;j7OhwV+CjpE;kyG
k-b;wWl4ajyeh6I

Ao-ehtZ;FxBhrF
h1LnqSikI;hyao6d
qtXhhd;l2Zirb9H;Dnqa
A
BxBouX;ozWh5e
wMmoYimU;5Aj4B;hyW
xBhrFnjR;qlVnd;qxM
wRlgV;ogEj0G
Bl5R;quY4OpF;i6Ri-CktX

l5R;kzehzNhhbknC
2FivakCrSpJhjKsKhiHAie1E;uI3fuIj6DijNivd0V;kvZ

pzPyD
hyIyNhkJkQksEsJ;h5Bk6Hlkf;hyEh+GkgZ

xbn0ah0b;n0EyA
;lZ
krB;imehhUhgBh5HvJiqXirN;puY
;;i3J1D
qPkyYiuQ;icwJj9Si7AigB6eh4a;j6M
ipV
;;o6c
;Ao6a
i6cl-di3P;jdliOhyX;kxGjxQ

ijViiG5OpQ;jgFhlKh5U


uAkqDlxT;hwJhvGhiEigShhTkvTA;i-N
ioWkpCixPtCxf;8JiicpQhsNivKhvAjiDiB;izNnzQ
;qmd

;mia
nY
;mvC
AnLh5al5Y;xNhvYjhNk3e;p6U
ihGAl5X;psZtZ
;hiQ
AihXBjjG2dhsflKKhwE;ihZi6KlrV
ihXlnGlV;msP
Eh0LAhnG;ipQ
;;l1Z
jhJk5fFiqV;iahmPxKhnOjKo0S;krX
FHA6bAZkV0J1FuVhlB0fihJxBhvP;7Qi-VibuMhlOxGxcjwF;jkRjgSh0PisE
;i1e
BWiFhkBrChKzdFmblEsDTK4XwGPqHjeiKwbsJhNhHlWhLA7dh0NjXmYvYiWnJ2OiMjGnfpahCxSCnW;wMyIkLrA6XhSnPqWDkEvfkftRoRMjdjGiQvFiJnUpIhmblZhmepK1JnEvZ5G3QP;tFle0e3LiqAmavGyB+EsAlVG-OhjcpVAqOrNA3YiPhgG
X
ic-WhkWsGsDirc;iAilPo3P
k0UklT;nnAhpD
HA6bAE5UikBrCiwXwM;tYsLi6cVoFuJBhkIhFhiOjkIsRkPH;khG+aipM
rwO;inNh+GhtD
AAh6KjmTlGhZ4Rma2A9QFjoNhSpJ;sPk5ZmoI;mkRlzH
mgS8b9QF;k0JsVlGl+f;r3Y
rjNE;n7E
h4MkofjvG;hZhySAkAhtGm0ZhyBsb;h7blzOj8X
h-Bj4fhzO;h-AlsY
-NilclhF;imUh2DkU
A;6cjxEi4f0E;h0X
;6b5ahrW;j9UhtM
imem7bhrY;j9GkyI
DjhO;uAh-ZB;qgU
;Cm3D
koOA;3Tj-VkO
imaFhhLmPlPk1NichkBlE;nXHsBvVhsejQ2FimAi3YhtA;jvAk-X
AjhN1VvTj9CzO;tch9XuMi7IiiR;EhgK
jhN;jgS
iqG
;;iqF
i0K6Qk5JkPhpE;nah-AmlW4GnH;ooC
irPh7BkwTiqU;irBh7QhxTknb
sMh6GhJmpThhP;ovEh-D;-ZhmXm8Vva
ine
hgDhwCkhShxEinEC+A;hgBhwDijWl8I;hvZkzAvBj4U
Ai3YrAitChndh5J;iqdhbqehJizFkqLqW;p2M
irLsMrAitCkmOqf;iqcjE;m3a

AAjvYj1G;rfoxUh2L
Ankf;reh-JmyK
nkfsF;rsb
An7I1V;i0awRAh9Ah1R
jlLk1cild;i0ZwS
;owd
;;ntUh-S
;p4V;o6S

DhyA1AhjHhaAAMwSAhkNhjVivCkBmcirU;hlHjNKk4KiUFAhnChFoWiYhgSCiWkBAhjK;hyFyUsUsJh1VjsR1Qi1VoT
AhjN8OjdnHh1Lhnd8aAhiDnFioN;ijeivPilXjnG
kgOikYAyai+c

rfDnofhgK;lwIitH
;kqH;rnL
liCi4aj6H;mlW
l7SAl9A;i4K+ChV;rjE
j4ItZj6UAjwF;wci+AqKjyB;p-V
l8HhjJ;rajnHise6A
;9dqlW
i0I
;k1K
;;o0d
j-O;A

reublQ;qJ2Co1H
lrd
;;h-a
AzZk1JjnXhYhDzR;huMm-ZiX
huLniR2M;kiXj3B;q9F
;j2V
Ihheh9a1YmoE;hpM5IoGyFmXyB4Wm2S;j6Nk9U3A
;jldhhXmwN;htYwV

njfh5Z
rnQ
ktchuKjyR;bmWhvBkjGiUhvJ7X;iuTl0a
igBjlUi3e;i1UnrZ;luf


hheihS;NhoVh2Vi-UllO;qla
irVB
BkLA;kyRnbimUkvU
;kyGjzW
;kLA
;kpN;qmK
iiByOl9S;p-KlH;i0Ol0H
mzYwchsV;BuTkiYiiX;A



AsUk5Bk5W;hxLn5R
sU
;;hvd
;;hhQ
;o5J;o-S
nrckgV;nhXimVhqX
iqLzAlgcj4dlI;ikEjeiIyEZzC6FjkNyZj1L;l9Qj0XiqK
i4X4GiFhrWkrB;ioCpvD;jwWjmW

;lsM
;rsN
jkahkMhpCjvYiX;hmGh3Eh6Oksf;kqMlvU
m6KksD;7LnvDiZhxUhlM;joH
iwUi4AiwZipSh4a;h8GiwZ7TyWnU1a;m7d
;mib
;pxSiiT
AhlPI;lyQizG
hlPED;hlVh8akAkzS;ooe
nFpMhuWcBjvPhmfZi9f;nJjhAhtZi1XitIh4AjS

;rta
wShvRkvCllS;lvY;rxD
Ti2KirLBiwZ;k3PhyEhjR;krCjzW4CiwZ
A+TlFHTAh1YAAD+a3VjVlVAiBvChL0IhxCDinNAkN;jShhJhvXjpYhqXofh2ZxH;kkL
+Ti1E;;nyQ
hTnuAhnE;ixOlMj9S;n6a
BibirDMhgBwG7ehiRhxLwYvPh5fhgarJ;neh1Bh+R0S7d8ZrPGhqXvbpRhqN;pyO
nd
hiLqnK
;rpV
n+RjqXF;l7Eh3Z
r0d;hG
KhAn5HB;PiwXj6OhuYzSh8b
;xP
;h+ZhpCmM
;h-WhoD
nvEjzA;jb4DmzC
AkgA;pmH
kgAlmF
noB5YiFJkL;ohU
;;ltS
;hC
i2KirLiwbrS;l7Pi2W;hzFjuSjlNi-b
;E
qoO
C;n6I
;6Miic

n6DBzMh8b;n1TkL
;qqJ

i4S;hf
Ah1ZAiiJmqGzehhFC;h0NhrchzMO5AAkzDhyA;h1BjkXzQmlR
CkvX9LjiFAjoC;1fipPkkFkzd;iwTl+ahjU
sPpSlqX;sL

njShrX;ovJ
mgX
CiiPh8Ti4E
B
hvQyf;hvP
iiP;qnU
AnmT;jkapDhqai+Ki9K
nQi9IvHhahvXigehjL4a;UjQjpWhmGkUi+L0F
nT
;pqP;ojM
;roBA
B8Lh+ci7ChhAh4W;kUhTtMlmKhAkqC;ipTyK
;hkO
i7Il0ZvNi1d;mGl6WivFzf
i4Wi4NinDhEB;iyAowA;Ck6f
;;ixP
iuPnjXh2N;iyGwWmvLijVD;iuM
n5MpC;i6VAj4HhmL
;;ixM
tPh7DhmVA
tA8fhlanYDivVhiFAhvR;hlShhewFhmTirHirXxe;lnPh8P

;k9K
8cokf;k4b
8bn6d;huc
PhiFwOh-KlvKlS;JAhhNklekiH;OhhIn-N
qDkzCj6ZC
o4C
lkf;jtHj4WhiT5S;jkE
k0OTkwT;kzDkyG
j1fpI

l-YlwB;jN
lZ;;loc
;lX
;;hya

A
ixMm4F;pnA
l-R
o5RnZ;o0P;m4f
AjmJl6f;ovO

jwFivHjha;pka
;;isbm7J

q+Y
;p8H
jzR
j-b;j3An-A;p8F

iwTphD;onQ

;mgDAiwb;l7U
hjEvXh6M6Rh7dhoZh-Zie;7U3Dh2ci9AkjQ8R;j9ejyV
h-U
h-T;lsP
igZxDkxM;kcj1D;1A

i2S9ak5f;llYi0a2Lhvah3F
;plU
;h6G
;qmd

;j1On8Z
;hlTk7b
;pkU
AxcxJB3D5ZhpBrahWKjboc6PqdiAhpJiqAAheuFhlGxU;5BiyJtSh7UJ-MAwBhpWhhNjImVh8B;nmRzJ0H0V
h+DhsI8Rm7G;hjGqyL
xV0W;k1ai5Y
lpC;4ekuXh1bnahL

;;oue


;ozP
j7YlqKwT;i2B
AjhSizNkrah2f;huBsZAjXhmUhlGkhC;jqB7anF+Ii+R
l1Amia;l9eh5Q;1SivV
ovD-A;Ah2f4QioUhrN

ktWnL
kxKjifh8WA;m2Zi6A
7Am5I;kxJ4HsS
ipDqY4LjoMj2J0K;kha5RmyI

A
o0LhWirB;hsLmnZF

ogc
jZoGjGeiMhiOrFFhjKtRtJhibwJoXGpU4OAncid2QBjgHmODjdkDiIlM;B5csSxYhrbhgKhPAQhlFBsGjZjF5C5K5WrSkakIApYhxfhCBEQoKsAjBA;Sh9H2NhyOhrH7f2ZhkEi1b
k6B;q+O
ilUl4G;renxa
rd
igE;m2XjtH;hxJ
o1eivO

;n7V
iyaDk6X;hyXp5J
lyf;n7T
;m2M
m+X
inZk6ahmR;lgE2Zllc
oIooN;6Nnkcjkf
mqFk0D;lmVj0R;k6L
izZmnQ;rRvXh4RkQi-G

;iL
jvK;l4K

nrai3Z;j9Eh2Qj4U;h5Tp5N
vZmxcinP;noWhiLhtL
;;lhD

mgbiua;q-W
h6TjyNkrYhic;k0ThtCjjb
;;psF
AAE0FilXvEB-foY7ZhiWMCwDBHhxBi6D;h3HnFoaDhT3TA4PmAodhAvS5btBxZkJyE8YjdsMhqR;inKilJhhLoOpJiobrOtPqAyf
koDhlZxXiye;hveh5KAvZ;j0ei8F
AuKh4ckpIwXkhCla;mHimAh7ZiodihS;iyTrGiwDmapC3c

m9Y;i7J;P
j5RhrPrZhbhzdH;iwRrAngTA
Ki7c;m3ZxWd
lxAnE;i3fhvbhwLnL
kDknAjjX0Ci5H4F;hchueimLmOhpCkbijHh5O;icn-V
;ic
CjiTiqMldivB;BizBjjZioM;k3aoEhvN1Hh2L1O
j9PkkU;j+KhvI
n-IKhyV
h-AjuQ;j9N;pwK
;ltQ
Eo6B;qxA
nnWrM;ABiqJmpS
BiqJxQjnGkabhhIhtU;A0DAlua0N7BtNnOpUhkSigH;k+Y
hnClgOh4LzR;0Uj2Nh9WzR
hnckyAimJCyVB;hnavC4DizUjtJjbDhiA;huO6Hi8a
k5Kl4T;inO0Ki1DyAhkThsImFh2Z;i9Il8Ziie
;pnR
hkIo5Zh0I;ihPl7QhQh5a;l6b2KiwZ
;hpQ
icDn3MA;imRipL;n+D
hAAh8I7RuN9RzYihcnCidpDsSsWjlK;sKirOvNimDkiM;opa
hAnjX
i8Zn0a5TA;AvRhuXhlbjElNhgW;ipB2EiyMuE

;;R
BhrD4JhsPilBlKhleilNA3P;itMh1K1NAzG0QhoZnFjrG2WiJ;jvEj9UihBhxf
itL
hrD4JpcjnUjwXA;jvdiqYhgLlGvS;k4DAi2Vjwe
ljH
;J
KABEj2L;j2fAwZ
n5f;;o1f
hZhiX-EsLmYSl0GlapS3IE;hkEhhEi-B;Fj+AlgU
FE
CCE;h9W
J;lwE
C

hTi1BTl0G;hkLkpN;m6B
DA
E
ABj2Q
BEj2L;j2TAA
A
;Ej2L
;h9LkzD
;;ove

m8Mh4Si9C;qL
j2L
jsdhyGioYhzI;h1PkmVuJipS;h1OivO0Hldmgd
;mqZ

k3UkPjsU;iWpyb;lwZ
ipBjofhjH;m9elY3OtO
AhqChoYhqd;i7YmnF
hqChoYB;hhZoH
mldk7WCsd
;m-R
B0EjlchvVl5G;j9VhmH;hZq9Y
ioRpqR;n4HhrT
kO8HkjDAl-CJA;hgT
ilFi2f;hRjlF
o4Gi6L;plZ9c
hAhFydm3ai+Q;fyHhoQ;oIOh2MmPkif
BmZhjL6I4dh6f4N8A4O9RhxftehmX;CRMikK0UjtB+J7UMwcqMlChgB7O;lvXhjIjvdhoA
iua
fijOn+M;i9M
i9Lh6f4Nh0PAhse;lmc;mD
iuLh7X0d;i-Oi9doY
EhJHod7Wi9Ji6Q3Sh4S;tQhmUhtCjlR
puM

AloRh7d;pJmuUsU;h4A
hnXl8a;pIk-FhvO
puHC;pkYhpT
j4I;j4Hm5F0F
p1C
GhuFmgRQAdyXAWhyd;ChJGogLhqa;sO
hck4Oi5HhgM;hdk2MiqN
;o0E
;p2Z
nkQ
;lyL
Ai6ajiUlra;tUjtBuTlpb;hndj+YhoRjyDhoA
l9PhxZdyXjmK;tTitGj0M;hiNi4GhnWi1K
k3ZiwO;k3XiwRe2V;wJmtM0Q

AixFh0S;ihcpck+Y;p+G
klajkWyW;iU4XhwLhyWnIj3KjqV
xYnOmPiQO-EzEATkQZpDhobhqCiyWzeBuTwS-CzA;hgMlCinRkkRhoRi1C;i6ai9G5D
xZzS8P;i1Vh3Pkwe;ksOhhRjxc
ihc6HAmjAh6QA;i8Bm7B;ihbojL
tOkLnJnEhvUqYi8KigMtHyJjAhid-D;hZh-f3ThbjoJ
DuH
CuHhjV
Ai7FkxB;5cixSi5f
0AirVksQ;wfocihIioA
uHhUhiAAi0D3bvXhqBhqDiNhjbisb;uIhyAc8MhoSjwYvV;izMh2P
FhnR8OmDnX8ChnGsHhvCwCh-Qh7dB;h1PAtdhxBtbjSjJihUkyW;qzF

;pgJ
q8I;ikChpfh4H
3VjqAnjR;jhKike
A
;klZ

q5B;i-Y
rua
lQiBmOiZisTkjZknP;moUBk+G;h8Uh-M
;;ohF

DijQipLjqPA;klIj1dhxY
;;rnP
hzD


iiA4ckb4PlrI;luahldh2f4BnH;hoX6N
;;kxf
otc;;h0K
Ah-UhubjwWhkWjpe;ivAn+C
h-UhubjwWhkWjkF;iuf
hUhoA;NjoEnkOhkG
nuCeh8L;kwR
jrZnQ
hqRk2E;hubolR
oc;ksSjhMhgEiRh-c;2B

;ohMhY

ntchiW;ntb
n9XA;ihW
jjXiqSuBhze;jjZKlHikYitdh4V;jsZ
jjWBlS
;;jjV
mQqPhc6EorB;orNhvX;mBpqVhtJ

;hnc


ngb;k8W;myN
nhA

hFjmXktP;hHoiHjlY
;l5M;i+Kj1H+X
nyJhgEqB;i3bjhO
xD3EjxCiF-LAjyc;ufh9bhzR4c
4Y;i4Ci4ei6ShlV
j+Ki-F+J+Shgd;m2KhlEh8C;hkG
p2Q;jpDhtbixJ
j0G3LilQjlGhrP;vYliJl3Woe;m0djrZ
3K;kqZjiNjtC
m7X;h3ThnIvR
vVi7Hm4E;jmK

h3embjkJhjAh6Lqd+ZB;hrfrf2Z+BhmY5eieze1SvEuOioK;o4IlHtAimV
nrC;hpGlsB

k3W

;;rkW
lwRB;lwFizbpEqd
tdrIBimNhnTpSjEraiobkW8SsZietE0JcV;jkJpIqYpUke2Xpfihf1ZDjBwKkRpUlLAMsUnLyD;itZh7ehgR3D


jrY
kmZlzWhyP;lkNkoVigB
ntG
D0ftbAh2OhyF4SwBhCWkBoGoXsKrFhmK2LvRhrGrC;hrPijShEh0DyehrOhgR;hjCi8T-X1UwO
lkLvd
Km3djVhhY
;i1C;i5M
5VHodhsLqD8PAkIuEjG9TsDkS9PrFi8JhkW;hiehjShlKqbxM1bkcyAiGhpTh8IiFhneuLDkJ;ikThjVirdi2dhvO6b
h-MApuc;i6Fj0aivB
;;i+J
izXj9D;xVqf2Nk6GAh5V
mtK
;kwd
;h8Q
jqb
;xB
;jwP
hwVh5SlvI
;jwN
hwdi8fk7W
j+MD;ikU
;k+L
hqKj6avbjnKikCiOA;noEh0JhrH4a;m2Cjxe
;;onQ
h3U0TipChhRChmJtUAkXjyOhLC;BlqNh9SnKjtUlLhG;h3TzCjlUdhrfhiL

h3Si6Phkbi3ehuH;jiSi0IlrJ;qlC


;;n-Q
A


hydnrB;h1dkkF
hpfh3PhxWhxb;hvZlgajIhrN;ppHh5N
tYrdArKmbkiAiM1ch+F3DB;2MmAxCkiai5PyRSvJ;nZnoWi9f
okO
huF8Ql-Ri0EA;huGjmZ;0HHnvHhxPhoT
;0OzA
hrAhoQinIiqAklC;h8H2OkleklZqH;i2clJvXmnP
Ajc+Vma3H0FnH2fhwairAiH8JhxZ2M;rGh1RlWuVi4Vh2RijCiLrE;hrbh4bhhMmB0CmNrB
BrD+H;igZ7JiqS-aimftP1f;igdzd+HmsF
jbiwe
lnE-K0E;tQ7akjVkUkfi0HhmA;lyWixE

n+FitO;i8Im5T;lzE

AmsXhgV;mqFja3EkpJ;n1A
mwW;ikVh8OhicAhoUhoHjlE;h1cirGjoe
hnK
;owR
kwC
lwCh4b;i2Si5NA
AhpCilShzO;ozM

;;ohW
;miW
h6YkhF;hmZjzMh6WwQ;owY
nlV;nlP
k8CAkxE;rpM;o8W
;miSj2L
jwR
o8T
k5Bh2UitR;jrKliU;pyY
;ote
;;j8I
jpWkVhyIhyIhT6ej0H;jIi4Hj2W9KiyS;0Im7f
;nrN
nvP
;n4R
n4Q;jsAl3J
;poC;nvM

lrA
nvJ
jvT;i7Bkgeh0R
onN;qZk-fkoK;hxY
l4LivLjgcB;pmI
;;ktI
roU
;oD
6LtWjCcinbhjLhjTAizXzVh5FhF;xT0RhhdodoJyGhiQqPrOk4KD5Q;sAj4V


;;p6V





lhRika;k+ek4Y
koD
;j3Z

;m3KhsS
;;okG
mzR
;rwH
BvOjOxV-QjFAirX3JhjepMiuIuH;inOh1DiBhrcoXhhMj+dMlfka;k4fk7b
vPh3co9C;lgN-Ti6WsL;hkUiwbn0S
moVAkrI;j5YmIi3X;pmB
rX-TAnH;iqEkiSk9c;hjImiMi7X
;;hmJ
;lxd;iwbotJ

oa
l7L;l0Y
pW
;;kqW
;;iiAyE
;i0E
pKH;htBknIjzR;k9W

;rnE
pTonK
;;lhI
j-fnoMV;jfp7C
puahzO;ppWh4T;ksG
jxf
;3U
lCmtOh8Y;tCipPzJknW;kBfsFi4ShnX
3QkyPhxXhyMi0C;Ah8YjtelyE;k0dj4T

DsYhndyYpT4FhuA-BhoTsOirQjahrJ;jnIuS6GnVj2firQnGjQkO;A
;p4E
;k3M
m7M
sYm9X;m-VkpZ


ppJ;jvKizN
rmB
;k3F

AhtJiiK

k9E;i2V
;;ogU
lXQmuC;n+PxaiyQ
OhQmSimNuIiFhwCCJlUiwUA;AoPAi0EDmfi2dhrUpN0YiiC;k1VxJ
hoFh0PDO;i2bmDBhySO;+Gk-B
Jm6V

FimSipPikekiY;ixOCh5TlBmmT;pnF
iyTk9a;nwR3BhrG;pzN
;nY
tTmrL
4VinIkkTj2K;lSzLk8MkiH
pua
kwBA;imSoxH
myP;iiahxbjlH
hqfuUpE
hoPjpDj2ClEsQA;ltJuJhzE4M9b;oqHiW
;;mnP

Bi1bimFpb;sdhjOi1ahreqLjra;h+R



noTuTjha;ltej-E;m3Vi5f
sCijE+Fh6WhtWh5H5ZmV;;h2Y
rFhYsf;5WpEkLi1A-Gi6f2C;mtR
;k4A

DWhlXhqNoQhxQAkMhahiCh1EuO6d4Uh+BhZ;WCmQB7JnWtJChnHiWnNxEhuAh6chuUmV4GtZyb3G;k6XoDkvOhD
l3O
hlQhrN;lgBhkexYivE

M;I

;;mtH
k9MhyI
iwYigb;llX;liG
nBlhClpE;jvHAkjQi+RlI;qxf
;5J


;roR
Tj3Il1E;rmB
AqOhrUpbvGYi+PjuPzMkLC;jzEsdi9DrTihBkQh2AiF;sMqAhrKilJ7JhqG
ikErBi-JkjX;hyYhoahkN;uO
iwP
;kqZknDivP
;pyb;pzH
;nkF
;;l8J
k4f;jhQi-RjhI
noW;mO;lyG
inDjkd;xeh1C;mwJ
iwH
Am-dLkpR;kzMi7W
iwKiiPm3A;ngH
;roB
uBiGhiBwPnDYktOh7QkLhyZxE;qMi8UvT8IhoCsE1Qh9ElO;l1Wj1Xh6W
;h9B;uA
iJ
rqb

psN
ioV;Ej7L
l8a
l8a;hqT
qlAiX
nnCpK;j5FkmS;nnS
7Xi-TA8LlLk1cxX;hgci9NkVhqVxLjKpbhka6MxMhlG;qTAk1OoSlA

AAhuUJSBhoBinNhmf1ACrFvXi6YvXjN;i3Zseh6P7SiIpak5VjTA;jkK


hvR4bvH;k-E-PjmIh-J
h-CmtCikU6M;mlWi4S;o8B

kYqR3aikRhpOhD;eJojehpL;nnPivB
;;mf
hYliTh8UoN;oR5KhuMzeizEhybj2Y;htPkjPzH
CAkLhEzVrOCxJj3AhifhpVrCkHjMhT8BlDlIhiL;Bc7GiApBqXkDikDjRrEmVzciPRhpUmBmMhRhsNhaHLIFGEjL1blWhgQqJ;J5doTirZixVvc2XhjS
ptP
khTi8TAoLzIvJjK1FkPpEA;cn4e;mlS

;;osR
;lP
;lmY
mqWnAh7ehhR;mqYqEhwDpboD;mzR
ijLj5I-VFmM;hgJh2SlevTiFkuaipJ;hjc

i+HinemIjhPkK6MmE;i+EhhZl2F;pvFh2K
hzb2NB;k4Z0IkgO;hpQhoQirYkiNE

;irVhtN
9Y
l5S7Q
nlG

hTvImRpQAhrYAwYwUhgGlZ0MhuBi4WxDeidzM;B3LoEkhIYhuXihV1ImfhEjBwd6YlOjc;1W2X5bhxC+GzAhnVj5StK
juH
hhQADl1A;wapsB;i6aj7f
m2V
AixN3P8dh6U;j2Nhkfi-epPhoB;o5V+F
i0bh6al2C;mgRh4V-eOyRrStbA
AhjIhmBmjL;Bi-WpDhfliW
Ai8XsD;k9Y

;n9L
Jk1B;l6NlgV

;pyH;knS
hgIi+Gi0JzH-FiRkMhiJ3H;i2Cj5HhtRqdkWhtf;tbsXh4EjhIi4G
myazFhhY;mvJ4LhkRh5Q
isFl3K
m8Tjob;hqTo5Y
l9YlsA;k4P0DhhT2Aj7Y;jlY8XhqDhjAwPj2N
llJ;hwT-VhnL;ilGpbhkCm9T
;p5S;p4e
6f;jqOmqZ;lsA
BwClnT8fhpBiwP;CwDlnOjY
wDk2OxC9BhpB;l3X
wCmZThHkvKvPkE4d;4Wkta0ajdh+OzJmP
hPuTmXlgZ8f;wBlrKMiiA
hHjBo3V;hBCUh8fipVlvA;rdntIjkV
7E;h3RjkLiOkzH;j9O


AsTWh1RhoTuRiubh2FioEuO;irbmMjmSvRh7TiuZ;lnYhlC
tKh1Rod;hlTljKh2F
lwDi3P;3AhsUi9di0RD9I3X;ilEjlA
iXikAjrdj7R;p1EEhI;ikfGmwd7C
pxG;;p1I
;jlFmrf
;oE
n-e;k7Mk5LhiM

liT-azDhfwD;mZjxBiVuaiha;lvGhmPqU
;ixRkNj9N
F;ic
ArF;;kle
rF9Xj3Z;kld
i1Qh5diyGjwP;lmGknVhsXG;hwH
;qyG


;lgC
;ijD

k4Nh1Ah8Y;hJoge

kxdoDh0VAi2eoDjK3D;hqbhpEkhDD
Ci9Gk2UjiS;jnAksf
j2bl6W;AnqF

i9Km-UyF;7M;j8Nj3O
;qvE
igK;igJ
ACHhkOzfBvTjFlJjEjBhQhO+F0O7EhalahqD1Z-KjU3AhfhyP;jHnTkXhpKyfh+BuLoekdXhAoLIlMpMzLHoIjf9Wi7UhSje;NihNnfoS+csclIi8BhzT
i4XhtK;vAjCjkCh0RiuR+LuJ;ntchyPzT
;rkX

i1Om0Dhf;HlkWhO;tJiiGh1c
H
jB;o6X

jtGhiU

;;jwI
;;h0c
juDl7G;ipPl+dhic;m1A
l6JjQ;uTmkR
lpOhxR;;ivAkrZiiN

sZFjsE;ihYnSk1A;okD
k3b

;qwY

j3Pkzf;1X
m6Y;lpG
lrL

h6E
ixOhTjrIBjjauF;l+aiPiThHjKi5XuH;m5P
;k1d;piJ
AAlAisGAAlnNjkJBA;vGjYjidh5VAhmbhjCi6HhcApU;rMilfikOhoP1Z1a
rLilcBA8d;lBisHhkM2Fpek6S;hgfjyaj-Q
An4WjkLiI;QiwZhhPjAAi4WiezNh-fhiMsL;vEjuAi4IckmY

;ixF
ijRvDwGh0GjpahpG;nJhlXhhD5PtWhmOubilP;jieimFi9UhpS
ABh4GnIh+SjRhoEh3Mhc1MhxFnDG;B8biEixH-NixJFhkFhiSrd+K;hkci8bk+Z
h-RiiE;Amxe
h-Q
hGh+I
mxc;;5d
BFhuGhuCqTAtJJoBnGsGAAhgRhvO3fsbyYoSlQrA-TA;sIjK3M8XzBMuMhgMhrAhwThjCipIKZ;itHjhf
;n4G
kkBhdxP5MjnDsX;i8PjucisDh5J
;k4Pk0W
5VlmO;omZ
;l7P
;lqIihW
oA
nrdjsZ;n2B3F;hqb
nrcjsd;pjRh4fiG
;i3BlzB
myM;9Jh1Y

qbxSh5Yi9IjBjnJjcABh2VF;BqfkGwbTqFhmUh4PhsAitS6A;rDrZnwJoRF
;rA
onK
jgDBj7N;j6W
7QjoT;xRi+PjnIjiV
;kkD
jgAh5MiuZ;h9c
vB
;;qT
h8KjzT;mclwSjsfvKhiE;lvc
AkmYjmIVqZ;iblqUqf8ChtB;juTmzS
orbi1d;nCkxei0VqZi3V;ijA
AAMh2M2KEhoBjfodkkThiGhyOAA;hgMuKjVtL-R7VlehgUnfi+S5TnP-Y;h0NltGehqC9W
j-W

hgJhiFlgAhnB4L;h2Yk0F2T2B0e;kLhte
q7P
hmQiNDqXkyJ5O;hmRkQn+B

hzF;h0Gl4F;quQ
;ooGi1F
jme;hiMjvE
nnX;lsH
;k6H
h+Ih0IiN;i3b6O
k4citB;h2bljF6bvWzahM
;q7H
;nsDhgD;hze

;U

jWh2E6Dh3VqWjrZ1aivD;nmEhoXihUA;2LhpZhhGjkUhle0P3SyY
3KoPk2d;njShkAi7K
8BAkrBiuW2fB;jsN;h3fm0ZqXsA

7f
;msV;msT
;qlb
;;n0N
Dn7C
;muKkuO
;n0K
jtf;5IhiAEisO;h7S
n7Ch6D;m6ChsN
6FpiL;6Eh+ch1DhhdhlFizZ;nkD


omK

5f
iZiI;q4bhb
mvIhzGhiLh2V;h1T;h1VhyL
;h6PjwZ
riF;;kmG
;;k1Dh9B
B0EmNjUiYj9Y8dlDAjS8BABhvPhnEyb;pUesUmekBrK4WhtbpWihdlawE9e3IodrVAuG+FoGuA;jodh4EoIxf

nnWhoNikG;jlVj6cjqI;CnnU
nbrWktIlzekE;1FnuDhzQjK;0L


m6dmF;nsA3dtH+E;h7e
iqNl7f;pyN

iqa;imV
krPl+D;q5X
hjW;k0LhnX
B
klHCjhf;klIkiL
klGABkiJ;nnJjxK
nnIj6H;jwHjtQ4OjkGB;h+L
;;k7F
hjQi7T;6a
hsU3V
hjOi9UhpT;k0DhnX
AmvP
;l7Z

;igLBmmc
ipWkie;k3EoHl5d
k-b
o-B;o+Th8L
Tj3E;pmA
S

jDh6D
pgD
4URsP3O;vQkuEktDhmPM;A5E

h9D
h9C
h9Bm1R;oxd
htE
iwci1TigZ;j2QhqFNimE4Dipe;h7Tta
itWocigBh1VkJpT+Q;h0NkrY;kmF
;;o5A
;;n3Q
kvG
UomF;olQ
h8c;kgYmUilK1U;l+PhjNhvA
niM;;jsZ
niL
hyH;j3E

A5Z;kmU
E5Uk-H;kkbhXinU;h6TivYlgY
7UoiW
qge;A7FlkEhpA

jBlgd
5U;kkWhX
iYA2Z7Sn0AyY;kmafijY;h7QhgelQigbkmL
kzHjsM
-A
;;+Z
h+Dj7A;hjI6Y9Jk3BA;h8E
i6bjhVoY;ci6NmQ
A5HhnYjoahkJ;j2AhH

AAtaj0XqX7Xi1D;Ch0fvNkvNkhJ;tGh8EjG
qpf;jrW;B
jkWyUhxWikRjwQ;mOhiGAqWikAjxa0c
qqB;k4B
3QmqZlKsGtKivK0R;n-Q;qwF
i3WnO
sO;ixLiiZ
knVh3Ii7eh7W;miS1LjsGhOA;nsaiqEA
l+e;pjB
BojP
i4GnyG;i4InyM
;ojP
;i4E
mrThPizZ;njDhgc;4HnPklNknB
A;ngF

An2d;BhlXiqXnsP;nzOjR
;jwQ

;rja;ljW
;jzXnkI

;knG
;nqcjxO
koLm6H;Wl5QzP
wRvPwaiRtIoGhoYUilNhhNACqPlHhkMhrAmeie;lkI3M7E3IhmcM4DqcyYxW;5Qi8VzHi3Oi3IhNG
;jtKi3C
lQi1WjmCjyB;lRmgA
;;l7S
AhuCh5DisRivZ9cpU;hyGjfihNJktU;kjQkahla
qLhjWoCihNh8EivYiA;j1TyWhlajpAzd;j3dkrO
CpdACLsYhlFnM5YilZhoFwBnX7Z1Aya;DKvL7ElDhgEh3VqWiWuEsIjHwMoGtIiqMhiKDme;zUoN6Bk2Oh+R6G
;;7e
zSn4XnehxPR;lzA1CiyXhic;jtVtB
iqHCAh9PklQ3cChgNiD;rjL;j2ZihahifjqD
Ki9Gh3WigUjvV;Mm1OD
olGiyL;nJ0ThsemxT4c;uOk2Y4f
k4KjrTh0IK;inPk7M2L;ijLk2dhwR
9Wh-PjrJiV;ijKhzZksO

;qqY;jgY
;kyal0S;8B
poIiThnU;zJk-Nj3O;pnd
qyR;;qyd
;i0Z;hwZ
rE;nPhpI
CAyJioHiOAAjpNhkTh5dhgB;hrfjCi4MigG8d2R;Ek0Yj1Y

i9EnoB;mpEh1T7H
i9B
nkFme;i9C
;mmP
owG;hrP
pgH;pgI
Dk7a5R;l1T
k5W
CuNHockLi1AhwXhgfhoO2C
zVA7En1J;n0T
;k7a
uWjiFCj8H;jvB;7eknU
mjS
AzRlpPAksUA;o4KimA
l9C;zRp2F
hkZjte;mhZitV;kxG
vIkHpXj6HjxX4HK;rLjdoVi2Lj2DhjG+WhyBiP
;7d
sMA4IjjPAhqQjpetT;h7XjuB-V6FjtZ;Bj3b
;sL

isGkqV
hxd6fjqamNA;hkHiiWkzT7G;krRl7U1fB

;hiKira

hvQB-RlkG;qNhlDmjU
;q4F
;hhImrf;jmM

;k1S
ivdmxX
juEh4ViwT
Aucioe6WxN9CklK;htctTwGte4djZhqU2BhtAiiH;h4X
Aj2MtShjNi5N-Q;iqM0Zihb2B;h6dhnL
mzG;kjfm6Y;irTi3d8Ok+Z
GtM6ZiHj-XnDUhNh0WjBG3DHMwK;huWi6Oh4X4IteicjRhezOjOsPh7Rnd;inYixX
h2HwEi8MipThyH;AimMllThzVh1QjV
;o+U
jjO
lgd
hwY;jjH
;hoO

rUhOnUp5B;tBkclwV;miT4dhGirBA
iGqjC;jlHitE;l6G

;o0d
n5GhyX;pob;n-G

mamiD;lyKBjrG
k8LigcisS;iOhhJltX;n2Y
mlSh6e
h0Ci4akud
6PjpChnOrV;hyKmgI
h2Z;hsR

pmJ

loXiuB;pPl7eh4S
h+VG;h+X
piXhxd
kvBpbj1B;hmOmrC
hgS0aj7E
;HqlW
BhmJipKhpRRqL5ciMNF8A8OmFqatAigKiE;jNAhMxAkaiBHhkDh0BjPjFoNjEoDqZpf0LhNkfhIPihWpMDmIyTiPhhTmYqD;8diyLsRlAipChuflVhDsK
;;h9B
xGjqT9erBh4IhhR;hmKi1OB9chF0BhuRwDsOi2I;jvT
;mmO;mmM
Ihvdh7Knb9HnfEwUh-VkOxOipbmI;hwE4ThsQmbsFmMxNh8CsQhsDzXhgLoP;k1OitAiqbhhAmU
;k4Z
hhZRhmL3A+JwUhLhrEwChChLmIsV0I;kvFApCoAkAqE2CAmMKAhCipfhxHF;miJrO
l0bqaioTweqala7TCmC;hwRhGkuE1ahye7NjRhlT;mgA
pkE;qtL
5Bi-Ym+G;moKi7H
jkM
q+e;ngCj3C
lgAigY;poF
xIm-eh7B5ToF;3JhlRioRqej4Jh9O;ioG7fkgNoWi4D
i7D;ngD6F
m9b
ilclhF;hnGh2D;jhf

hHl+GjpK;k7HhxXkvF
EKieAVtdhlYrQ1YqZ4DczbKyS3ZjHA+Th3Z6W7J;DCGjCxTZhiZqR+AhwF6Wh3I3Kh3A;joCjyb
;O
;mhL


i5TnP;jhGzP
mnCTh3YfhkY;jLmJm9Ti+C;l4F

;piF
Al4bh-GBjH;o1Y
l4bh-I;m3JhkC
j8D8CisJjub;hrS0Ol6Ci5B;5cqjL
jvOhlNh0N
;;h5Q
jA;hrPkkMhqTBuV

mgd
k9JhzeIhwW;hmPnuLilX;k9L
hmRh2D
k6eh+V;hxa
CjhJh+D;;jZ
jhL;B

jWh9XinIikV;iiL+dkwN
niVi2L;oTirAkvY;hmY
ilPk9E;l5PhiJ
;;loC
;;loB
hxKj6P
;;phQ
oNlrD;j7e
m7Y;l2b
imW7Alpc;jbonbCiL;-JnmX
AEk-HhzTva7YChrIMA2aNpW;3Wi6GixHjiRkSnA;l9C
3Vi6GjweiiakX9I;;hzIhkImyXD
jxdjwcinHL;vV0KohUkX9U

;d

A3PhvW+fh3KiFAkX5UtQi7Z;hnZhhG9EGmahsXkTT0PBmKmQkgcpSDvX;i3MjiWiYkLi9X
o+f8IxZ;jmc0N
;;lzL
;;njIh7U
jmI
;h1V
hnC;jhZl5d

d;hlOi8ek8epU;ksc
AkkNjkfI;h7Zj9NhmYilS;lnNkgH
ljNjtdikC;mnY
j+Om7e;xe
;q8P
mie;mmM
j5S
M;jpF
k8blmUG;okS
hiSrPl2E;hjSkrLpPh8P;huDjhch2PkjM
AAirVhmGAhlKqAhShpDkrO;3DDhhJhzUi5QirAhvSO;k5LkwG
h6Ph3O;nOqwB
rTiPj6Kl6A;wTA
phM;qiOV;rS

kzK
iyXiGl1I;j6BlgY
hsfmZjudihR;j1Pi7FzR6GiqThf;knUj3M
hrRlMlubilF;hqLndpOihVhlPhjNh3Ii3W;kvPxa
lbFFwBhxGfhLsHyAlWrU0exZLh3RhiU7GlKCuD;lNUiwAhlaiCnFmDhuV5a;hya
Bmgasfi7HiU;hjfl+R;9XoVj6Ej-N
;qvN
luJ;h7M


AAi1UpFuRlnZhlIuS;i+esZiwAjyBqX;mlQ
i+b;p6QuS
o1G;pkf
m8Nh4a;muT;m-E
jkEj4Hh4aB;muSC
ABCh-chTiyHhChzbhtDciWhuD;i9LjkDh+a4Yud;i4CizZ1T
i4BjpMA;moc;k1A

AmhM;-cmTk6b

;k4F
h5WA;7KmgcBrI
kvE

AktBk8G;nqOpJhndhzR;n7M

nqMwd
j6Wk5W;AjqK
mKqaiRwehhFhkNqOrWhxAh4OjjQLjW;AGnKrIilRjkPhhV3MhueChoe;1IhwVi+chlUtHhwG
CiyEnUrAsbBhpXhrHwa;hpNkYiqHkWj9DirS;zMkYkqeh0P+GiuZsd
hkFj5Xva
EzA;;h2K
k7Q1e;hoBi2Mj7YiyM;h9W6R
yMBhsBhyAAljMhhc3NL;i+Fi9Nj5T;nNj6E4Z8cknL
;;qgc
HAkDnUj4Aj+SmVpUjdDwIhmKF;inRzNhzehzbsa+JicAzfFkZtCh5M;o-ehta
zAhjEhgMjlVh5P;mkBigCsO
;j-W
;pZ

m8G
j-B;n+filTpA
;n8J
qtO


;klbhD-V;hc
Ah2P3b9OrLi2WitL;huJ9CpetYjPoc1Ni8UuDjneI;jiej3SjmV
j5Eh0b;jtEj0OjqE
AVtdhnDqCC1YqZ8awBsXmFoMyUA5DlPh5EShiIxZ;iM0I2emYh5RqVkXimCDh8ehX;m0dhma
iqMjxA;Ah0Lh3FlnO;iDvQh1G4YhmJixB
Dh8Sk6I;o6U;i3V

;;m2d
;;hnLhwGn+c

;iF
;hvNjDo5H

qrTvJ;miBtQsdj+QW


;klX
;imV
igZh3Wm3CE;jOnoe-cijO;jFl0ainOi6M
2IkrG4VklXvUF;jNhvBjiAiiBj5E;n2dhsA

;hgMhqE3Bk1PyK;jjXjgQiuch+C
hR;nyK
nsehkR
;;poN
;k7V
;j1Hi6B
m3Pijf;o7FiL;kqL
;j6H
nzT;noG;hkA
nEhhP1FjXjInGnBPEhiZhmbjhKhlA-CA;sHjK5ChiHnBhTiShgNwQ2XivAh4ChrYiY;jpUk3I

hL-dl3ab
i4fqQj8E;nrZh8O;l6c
AAAtM1S6UcoAuAobhnNC2Shtf;1dtK7ah5FjwKhTCjtB;wWjuFmIiDsGi0cDlOhkF
;AmxW
knHhvB;jhF
h+R;;q3K
;mhP
Ch3HtEAhLqVAAiiOirf;i0U7IiqcA7Gobhge
m7Ejid;hwf
iweBmImuNhqR;n3KhLoKigarM;onZ
iwQ;ikMsCkreiwU;k7E
i0QkjC
;ihE
8UhJrJprKJ;tQ7ZhqBiwWhmD;9f
hlIyY9S;h3UknP;m6e
;;noZ
;h2U
3DnvT;zDyBm0c;jKk0H
hlE
AAo2Yld;jhbmD6NA;jnejlZi2f

kiL;kiN
;o8V
Ah7B
h7B
Ah8Qi-Gi5VA;h0YikKiwTB;k1P
j-fj1NA;h8QktHjvc
;nhG8J
;i4I
Ah1Ai6SnJAhAsXBiWhoLpZ6H;hhalkJrKAitPEiUhyc;h9NjpOk8H
BjvQhnKh5AhQoHilNiW;hhajtZiqB6I;h-M


+diqI;nAjiIhyTipT;hqN
niXh0XmH;hzF;kqZl+F

mZlgWC8fpAjwQ;lnRjYiiKiwQ;ldk3ahxF6cnN
n5a2W5J;hmPn+LhpBkf;o9F
lnR8f;ntW5Z
mQpRAi6KsSABjzE2b8K3X9Sjc;mRoDhvXja5Iud8XwRhzNhsdjPhhLkTuAtUnX;puB
h-JAh8Zj0TjgfC;h8RiIhsRniY;igX

hyO;;lqH
lnTAhzPhdjzR;h2ZjwbhoQAqdhdqV8V7L
m3Y;kvJ



hzLliMhOO;m2S;ozD

pga
iuN;zFh7JiR;i2E
;;lia
;;ilG
qrc;ivT;P
hwdjnXlzF;k0UuC;h4X
imVhjf5d;kkS;juQ
qrZ;ngBhmWV


kiY8O;huVDn0a;4chtUolE

nubi8Y
hgXnmQ;p9O
omR
h1Do2NjB;qrciU
l2Nk1CL;jjCnK
lnY
k4IlzF;hwQmmSi2T
B;jqF
A;hvDoGlvLB;h5Li8A
j0f
mnIkjN;mnJ+U;k4a

lgD0Bh0H;k0QiobwSiyb;plf
;k8QkR
jxX;A;h7f
jxWinJ

;;jjX




ogB
olLB;kiU
;;tC
;kzA
hvKotN;;q2P
oiHixQ;qzd
qzX
;;jsQ
jxHnT;o2J
j7Qjif;knJjnT
jxb;olTtQ
jyah4D;jyQh4KhmS
k3M;k1LjlF;n5T
;q2G;qsE
jxY;ouT

jwfllBA
i1cjmdhtWrJ;o2b
jxT;i1bl9A
o0L;iyXllV
huMjye;iqD
AAm-Yh+B;ikDlnRzZyP;m-c
o9b

ChzbhnDlsKra;EhiUnXnoV
AvOniN;kkPyY
kjL
i6f;tY
;A
hzZmrK
hzYm8P
koT
j1IlQjif;htAphOB
nem5TirI;jKh2An0F;Kn6X
jqczSl9B;j9T
hzTjjB
A;koO
koN;otc;i8Li0Ujhd

AkxVqIiuY3DvO;k0I4JiyKzV;h-FigUkxO
Aek0NmRjldvK;kxVi5B0E;jjJh4UhuCioA
iVnoA3DvK;iUkuLd;mocj7H
o1H3G;ngTh2e
htRnrbhxF;hzLhhWCkod

hiEixA;hzJl+c
j1d
lzIkof1P;jqTk3W
;h6Hh7S

jjXnlP;vA

kwJAi4NE;;hlCi4d
hoemb;qzG
jhFiJwOBkyb;igDimA
IksWivT;Cigeiek-Nhsa;Jj-Wh7d4V
;koY
;qnQ

lvO


1fiiK
mnL1O;mnK
m-J;ksWmjH


hYhuYi0JBj-e;VhnGlxL3Y
3O
vYp3N;pxN
GAh6SzfhqL;FilGhwIvG
nxR
ABkOoQhIkUivIhgNlNsHiYjXjidyCIhJ;GhOqShUhyYi6IhtGilJiYYhnQ0A;jqC4TpMl1W
FirS+VBzfA1FhpaiyShkLnDhC;kiW0O0Yudh1QtPAyIh-Z;ogb
p7Unf;;p0Q
oxPa;hSn8H
AANoAAh0K5WhpOAitch3JhrC;vd8Eisd5ShxG2GAhqS4EoKkSmR;kEiqJj-TjjB
Ai2RhiMhyT;j1Oh2CihHiyc;-f
8NjQXh1ahuChPhlLAAAihE6B0B;hvLhyUhOhgYhpaBiUh4L7KCzGhjXhQ;1Sh4AhyM2TkkG2GsD
1QjsfqB;hqIhtQhqV0PisMhtehwH;h7cm0EiiM
;;owB
n5U
AhidjgQh+a;m9GsJjna;n5a+N
i3YC;kjOh+a6b;hsa
puGjE;i1WizdkgE

ivFlqJhrT;3RilblchuK;hNkoX
kXjR9DpHlwKiuTlckA;hxUhwA2cjkEiwdhjX;p7d
hlNh8G;hlM
BhAnwN;jyUilOkShzUjhf
;jyT
qyJ;jyS;nxO
k8DyL;hvVlpD1T
;;j4Y
i2B
yP8A
;libi+XhyQiD;ppC
hY;k7F
hXCk5J
hWC

9QmqB;hqY;o4N
Mh5T+Z2SjnFlFmL2ZhudlDZhGZahHka;ob2KCh2MrRiZjMoGoEi+Uh5WhjO;sCh8Rl3LhvChb
otRjI;oxetK
B

wZ;m-J
j7ZA
j7Y;j7Z
pDNhpIjZBKpBh4VDlcuRh5ZvZDhsXKhye;qA+MrJjBmc2diQ8QiV0BjQiPsDKhgQd+OiNrAsPlPnP1enZjJBpJOzLha;hOlcnvE
AAAxTyOioV4VyUioDinGiBiWkIA;jSmVj7JlqFhjH;jlSm7d
ppSmf4Z;AxUo-Q
k4Ek4M;pnP

lnbkkZjdhiB;hsYk6O

zPirU;j0W
hhDpEBlpJ;sQ;myOhrN
BinGNm2N;h8U;Hh0Z
;h1B
Gpya;ioI
CkjEhvNhiO;sej6Oh7B;kuAisUjnUtL
lxN;jgNh3b
-NiqL;3Oo4EhgZ
AhqN3AhdsdhuHjDDAcKiU+HoflRzC6TxRhkcua;h-CyPhrAxKB2BAvDhsfjhfwY;lkAtBjKzCsT
ihOihUj-e;khWmgP;A
xKh0PhkC5ErIjwZwWhyCAE;lDkYiYh6KitDj7Yhid;kzd
xJijFpNm0c;xXjuMze

;;iyb
nTo-PlLEH;hvV4KkyM;pnE
hvUn8ZE;m6MisWhoF


pSjG;j9VjjVvS
hmMmb+HA;hmLksa;udlkQh5W
hSijWABkzF;iR7NhoYiZGhre+B+E+fhyY;j1dh8AhK
;j8Q
;;pcmP
lAoJlUhoSnzD;rcm9N;i3Wmmf
nexaovWhOhpA;zCoRmBl2Bi7L
oP;p7b
sKABkrMAisBwKEija;Di2SjOh4auRC3Bh7RmYAmOh2U;lnEh8Z9V
oNhxfi7ckmL-CA;hhPhrEl-M;jS
koci4E3chxQ;xOmnNhgC
iYmEh6bA1Xj1bA;kLloOhiSi7Z1c;ivJmTi9O
di1Rj9QvYiyb;hudirc;kK
iuKhlVj7RiN;ivHhkVAj7QiF
jzd

;;l-N
m4FizYnJrQsQAmH
hsEn+P;;nkN

AAABAiGhvbAhBirY2AkC6AzDirIzT0H;oJlTjHibyfqLVB5JtQjmTidrb;hCkEkRY8LhBosQ
ACqmfA;nVp7I
mmLkgW;qnD;nU
k5J;nT

luA;n+H8UhsD
o7c;otU
j8YlqK;wFk2Oj+V;ipI
jnIjrBh8N;h4NjwJ
llBilW;6dhrJkZqMhvEh-Z;imGliK
hVmRnoc;lze+VhiX;hBnGhzOkWhqGimDhlVigZ
hubo3e;hmGxUizVpT1XAh+Ih1FhoLpDA;pQAo-Shne
;;nmE
j1ai6Qh3T;hlLn1A
lGizHpImkM;kcmwO
pwK;jiNmtH
lzPAkvV;hbtBjLcjjY
lvMjsY;6Sj3U
;j7N;j7O
AjiIiBihOsbhpZ;ockLi5bhrchgfh+R;lzS
jiF;m+QuQlQ
;;itPiubhL
htf;i1RktJiyb
LhOjkPj7FhsL;diRpoE
p3EpO;lFhwUhgBArUhwQ
wDmrIh3P;i+bjrDhufhwW;pyS
;jLijVn-I
jKjxNJ2B
AjrciuChZ;iZ4M4Z1aijfwVilQ;4Si3Yk-W

;ovK

;;o5P
UAIAh3bqb0DhkYvPmCk5Y;htQ2InnU
;;qQ
lyG
hHioGizZmeisR;iNiqSi6Yige;nqF

xPkjNihei1B;psN9T
;ilJ
pfj6Wk1C;juZhpA
aiTpqU;ie
rBjSkuYoKjvDhiU;uVj1DqAnShkChzaivA;qSi7L0b6Rhjf0QkgC
AAkFHh2Gl-I;CmKjWmrI;tfinLh8Njwcpc
jNiepLhqck6XhkQ;j0EhuasXjE;qD
oiUhvf;mLhTpgAQochHiC;kOn1O
kNmxEhtBhve;mK;poQnaiJ
klWlwU;ktb
l7Y
nBOjJjSqCyOAnYTmEhAuK0ZHuXlWwYuBhfAiMmLxDxaArWheAkFkGoE1PhkQ+biLnDnB;iNhe6R0CnOhwMhThhbkUkVi2GpbtLyD+f;nAoUhuBqItCh-Hh8XhmYiga
i9Xh3fh-QjqQ;4P6TnPkyGoM;kzB
ALmO+Z;uLhkdiwGi1dzc;h0eijcktP
omK;uLiwe
GiLjNjditNmrdFbmMlR;ikNiqEmSk+BhGtN;rAico5CiH
hlSngV;olCuc

ktIl4D;YmtFi1I
mpU;mpV
i1FhkAwbAic;l7W8S
AlZpqKkCiM;m1Pj3f
p0H;lZk-KkjchQhib
Vp3G;;hsc


BhyHhzGinch3RuWi6b;mRhsKjZzSzNsRvL4fh2KhjdoIhH2Q;i9JjtR8HkSixR

k6BixS;;8I
hKqcmA4Vjndh4F;j4Lhibj9e;i4Ej0NikH
ptI;hnMn8e
;nnX
Wl6LjuSnOf9F;iMOijDniehR;wI
VhWqtA;ppejChiH
;ikL
iMikT+Thub1GGjMilFihX;knd-VBh9QiMrBhrc1d;oHjhJh4IsI
ljBkwV;lmThuMhgA
pH;j7TikftS
pah+LiyJoOikQitdyH;k8AqQiiLmToY0J;lpZilV
k6dk0K;mkT
koCk9B;imEnBl1E

;p+L
ZAkrUk1e;hT6S;kJjscl4e
ljYpQj2LrT;wU
hfijIopU;kQpuE
;ilH
kIB8Kh8H2ch9K2WhnH;-ChRl1VzfioP
4Th9Sk6JuO;myMisS
pXyIjtEClgWmI;hsclja;hnIlpPjzU
pW;lC
piI
ilBAnmQAA;psKmd
pzG
hlbh0VkX;hpG
ppZnT9FD;hWl4UjnYsNha;jhL
;;i0I
;;m0A
mWiF2NikZknQ;sehkPi+JAjtX;i2GvakxH
;;rJ
mKdhb;iySmyN;iyP
f;mE

;mHmP
hL;hmZkjC
j6NOhiW;o5U

htT;8VpEA
nkG
ZiUkoGk1enW;p1F

;phS
wdkgT
p6H;hlFj-FmB;yG
kZ
m6U;j4UipJ5B;ntd
iainXjoQh7H;j5IjuOtc;lkEi5G
jlOjAkiS;jbi+e;sM
i6OmpC;i1OmyQ;j5f
i6N;nvR
hiE2PnKk1U;hqN2Nk5HhnRhpM;lgDjqZh8fmc
i-UhwHyA;i9MjUle0f;oGi3CJjiB
iiBkkGj5Q;iCk+ahxDnf;j4c

jjKj1MhiN;i2NlkY;qoa
oyP
k2QAiwb;kNmiK;niBrdI

hgBlQ7NiySMsNh2ShYhtfAoA;ksbMi-Di7chI;i3etC
ARmVlc6Fhoa;nKhTiyL2G;jxbyKjwe
RmVlci1f;odjoSD8ekiUhzL;yYhnJm5L
;h1Y
lgHkjJmY;0Mh3Oj8d;plc
kNhjUhtAS2eqI7IyDAtRqMhgYigThhQ;lEne6bveubuLCh8G6L-G;kRh6birJjrOqTjAh-K
Hiic;uHoic-BC6c;jjSnpZ
iUigNnqOheka;iSl2F;kna
ijKhuCJl2X;oIyIi2Yi9di3R;jhVmNuIl3d
plXkN;k6Vhtei6XkX
ppcmX;PphX;prE
;;pjK
;o5d;iyd
orS;;o5c
uCh0ZnrBoP;jvEjPl0b;p2NB
;;sP
p2M;ita
-Mi1fmvI;iwFmgYhiTwB;qiV
i8Ol9ZC;jsKmkG
;pvT
oJBhyRlpL;hlNmKj8XhiE;mVlch3N
rXh3QntM8H;qtB;iiVC
ijHAopTD
;;oI
CjRkazf3XiQwOiXiABimKsfhPzShvB2UiFh2K;AjUhrcjiQtSh8Mh7UhqQ;zam5KilOxS
kyChiMh2X;o3X;oOihP
ihLh5RlmZ;TigWjpKh3R2Ch0c8P;o3T
kyAhiMhkSyeD;vA4DsOh9GsZhhVh5CvVtK;j6Z

j3X;8bh2PnsW;8cmtA
i-Qj0ShyJ;i-PhldoKD;i9OhwOh7b
l4fh9Bkd;hibiofk6T;hqJxOhwfmPiI
rGIkzF;rL;qG
ivAlqVhgV9f;pmD;o6XpF0P
jqM;i9JlqW
;hiW
i9PngM
;;jhe
;;piF

hodiublqIhRmKHqL;ibi-C
;nM
;nL
hzDhmfkla+K;jjKqe
mpM;5El8YixX;osR
ETAhhbhtOj2Cha3QAigNsa;tb0WhtQjNevShrU8frOsI4RrNh3PoV;i4IuQi9V4GnJlUh3RhSsG
puQ7G;he
;rN
phahRmKqT;piFicpN
DhlXwfjwX8JhvT;ibxW0Sj2DfnMoGxQ1e;h7b-YhoOjW+Pi3b
m4J;isOm3KqK
Al8Uh1a;p2G
sVhpI6AimWjpO3D+c;l8U2P;iqTitGhwEhqP
hzDCjQkfioGAnD7MhnfiNAFwB0PnD;pX5Ytdkfj5c1BhtfpO;6LilZh0ZsAlFhrCh+S
kzE
lQmpWiyHcmOhT;h3M7a
;kpE;kmG
hnHrA9RzPlzY;qQilMmnG;jTh8Oh1Nk9Z
lmOimU;ntEhtY2O
jmFimZ;rfhhVhwYmY
k4G;p6N
9Kh-FhnGhiGwNtY;h3AktDBrf;jnUksI
i8Pi5btZiwP;oJl7ah7e;hckyZ
;k+Y
qNimJInqM;mftDh8Si7W;ksO
;;mvU
sN;prY
phSyF;;ipf
pzX
;qZ9Urck9EirD
AjvUna3O+P3ehaqdBApeOC1PsFhqA;hwHk1KjTpEpRkX;h3dh3SjsWhiKhzb
mlN;hnck9U
lApjR8E;kuFi0fh9Qje;k6A
9Dl5Y;9Cl3KiIjye
A
uF
kfiW;oAlsa
lzE

AhrB8UhvX4DhNiekid;9EkzDh7FvB;iEjS
hKhdmIhkFjzIinG;hnHh7JlwMhvH

8SiercigCrBjkPnehsAmL;1Gi2UiBybh8A;-Q
hxIkXsXkhBiuQ;hsNxKihUwCi-UzIChuP3b;3drXoZlZsHjySi1CijA
;hxH
;;iZ
ob
ABkiclqTkH2Z;l2Ij0Q1V;qpa
pxauT;koKmgJ;kie
;;pxZ
m2LjoU;klEiwci0UnB
lxYh5Aige;hUptZ


lwZj0BM;jBkheidigX;klBjoTiyX
plH;poA
hhZitXj7JigC;inFi4IkpX;8Mh4JkzT
AinCfjkG;ijTkN
ijSjPjlGhqA;8KhrV;hydwR
B;o-H
;ppF
ivTlnehnS;;ivS

;o9c
chhd;l2Wi2H7I
hoV;ksS;lgH

isYlEmemzPhO;k+Z1F
isGirLikBiiEmc;nsd

j0TlvZI;igPxFn4O
A2EiiG;l9MrWj6W

A;ixZk1MhmJh+S;h+KmM1E
iwEhThgPk7GiNh8E;zWhwfkpR;i5ajKk1bh7G
xa;kiTitFj8H;k0Y
m6Oh8N;huZha;nkC
;;m6N
;nuP
;;hoB
puN;klZhUk2AlXhQ
A0fhhe0GA3HI1ApQxfYjEhuSoABifyBjNAma3MkYnFiLoX8ZM;QAiJlWpdsZsJod2SmCAxanNjdhDnXqTMhahvckfhtLhNlLAuDhR1ejThajL2a;Hh5chyKi5Q
jvT9Mi1ehwA;h6Dh0LlkRhlRN;h0RhuRh1Lh-O
hlcj5Y;kociL1di2DiwG;wHAnjI
;;nnT
+XpLi7dABjsai3ND;hoBGsdjibhqBhvDHitY;wchldkrKpAi2K


kpOi-S;;sAorZ
oKi9bmAqJmb;oO3ZilYh3Ri6Z;lwC
joT
;jyU;oMh5V
Ahhd;iwfm2L;pmZ
hhdn8YoTsB;iOphBxO;j1H
;;h6KjQ
mtOjxQ;i9BjwQ;kja

i-B
AAqPi-NhoFwCh5R9AVh5K;k0FuGsMh7Ci+E;joS
AqPnNi3fqAjHhqfqLhjYrM9AVvd;h2NhrPImK4Gh5QhuSipe;oiR
kyCipV9A;i1XmGh+DhoIhnO;qPlpSilM
AkrNpG8FincV;hjXnG3UhifhuLA;jzH
krNhlM
nyU6ch5E;nBh9XyXhkO;p0V
lwDh5AlI;i6Ni1Wh8chxA
qoJ;k0b

DiD
AjG7NlSAqKimVAwfihXhvN;;kX3WjtdAi0d
jY3Fi6LwfoLh1C;lrAhjFhpJ;kqN
p4E;rNi+HjjJjqX
;nYltbh2Oixf
A;kLwQyKwL4cmN2Eh7V;orH
jSXwQChiTpZqSkPmPiudhsJkfrQhmajH6dnYyJ;iBie2KhwZiwVkFnWi4NpfhgIhfud;mP3UndhDsGhjP2EjuXqbhoVvDqekImT0J
ChnD;5Alof
D;p3L
oCkyAjrH;4RnXj6OhpN6DhnDh4S;j4FmlY
j9U9H2AipVh1Q;ivRmiW;jBj6BioYAUj-c
i6FhWigNhmI+Th9Y;l8G9fhva0ftS;pS
p3H;i7Jyesf;6Dn1cjTpT

aiLm0RvS3f;m5Rh3a
AnN;jgBj0d;nwY
nN;mwakD;lqR
jYjyKkge
;;h3H
jnd
;H
;pjf
jsJhwdiK;qRhmbl+V

olS
pfosd
pY4eb3TwetWA6KuPhme8A;kiaijA1Ei7I;ohMcsSB
iNlnbhsD;hnfh+Mijdhqa7d
diSieilX;itJ;hZiqKlhA
6dUixGuYhjOFivFiJB;ihPhpRipMh8MidvWsR;ovThXhsP
;nwa
AkqD+BiMAhhF9brF;lpLhiMna;kLi1AixIO
n0bA;kqDhgOQhoO2C;lqU
psI;pjP
;iiRj3U

muNjzF;Ip0YyZA
A
iJjfyJimW8RsAiThAhMADhuYpLG-NC;iNjZmZkKBoPjFlUh6TkdhlFZAhTiicimW5F;iRjWhsKhqC9NwNkCzPnBmMxNhlejWh1Pyb
;;msZ

hNkOHkCiiej8FhkerFh2G;Yhe;lZjmThmY
i+Y;7Gk4Qh1T;uFj+Z
Ap0ftXjc;hqV;8Rm0Q
8QnwZkGhxF;nqFhnMh1B;0YlhChqc
piGiYhiS;h8PhhKmkM;jzP0Dk9V
jwNktIipX;hhHi3RxcBihZhwc

;kqW
;lIb;i1V
ijM

hEiWyM;kFpoDJ;1OnsA
iUi6J;1H
kqY+D;qEAqd
DA;hB
hjEjuNjrf;niX
;fi9Q
hbjVilX;lbilKmyQ
AciWJibhrSM;lE6VyelSseilLivHkPiuWmQxG;h0QksV
c;h1AjKiyK

ipSAipclzQ;kzHh6GjoU

ldAioWmaBod6ZklG;lOh5JjtIjiX;jsU-TsEvWh8C
hkXhxa;hhehmcmxP
puf

;ptb;iyP

h6M4J;+AuTmra
jsY
iBtGitIhyasIhwDisY;OjoThjSi6OsH;vbk4dh8E
;BlZ
AAlYkwJB;hjVjmd8bk8E;lna
lZkkYrQBxT;AhjTnuM;lmTa
jciwLh7XmD;lYiuNkgfh3FlM;ia
hoQrNhiQh6DB;hmHBiPjFkrG
qmO;htXj0LliA
n4YirKiJ;h1DmsS;7bkmH
lS8W6clNFhwUmnG;2GuKl4ShnMiQ;h6J
jzQ
kkYk3MqJhHhHLuQ;luF2f;YisH
;;m8S
i1dmlGhc;yG
i1cljIhiYlK;lyCiyU
onLiV;rR
jMAhIAjmUuOC5Q;inDisAizBhub
;mlC
iWJhFhVA4enjZ;jfHDchgIrdlenK2UoBAxZmzX;htbi7Zi9b

katOi9bDluI1JuDA;4WkifucpcqbmDtChxb;NsHk9c
;;l9Xh5A2X
h6LxNkmRh1bpRfvf;hgPhvchjD;hseiWhCjHle

;;nva

hpGioa1H-P;nmRjBiiU;knMhtEkiW
lxV;f+KD;l3dh5G
o-Fof;jemye

mvfC;iubl5Q;loJ
;mwB
AhiXknYxfA;kdhkD4fhgOEi2KlfhzDhSsQhxIdhAhc;h-Q3LhyZjoOh-M
kcizVk7F;i4UiVhibkiG;i2bizU
iiKjUlgBB;LvVj7SiuOsG;h9NliB
Nh-d
mkMixAxIhPBtf;imMmsPiblUhmZ
hgThiEhmaiarRhFCipZG;zRhsYhkQ1FmexZhvS;kld+atGqTh6dhzD
Ci2EaKi+C;msPqUjYhsB;naj8Fh+Y
Ah4VlZpfj1JFhwW;Ch+PiscApW3EhxQpf;h+RlpMtI
BlsJiiK;krOpXCjViud;h+Pk0c7K
i2E;hofhkF
krNpZiySADmV;jhZhzK
8PihZimZh+SpV;itAuW9I1OjjCiT;klDk+F
;h0S
;;oxG

jfilNl5Lhxc;kbk7Ch9Wh+FvX;xLlvI
;;m9U
jVh4HhgTBAk6QhrM;yGhzKhzIigb7ItM;i4EiuWhuA
AhrMhwbwd9cxKi-SwfnChWA2B;3YiQvdj9dh8IhkZ;i6YhrOjCixEhhT
4HjxTjyFAxBoW;;hyU
tV4LpTilXhne6MiyAhiCnZE;h0PhSvPA2OL8SjrZhuFhN3foPhB;hmSBpJkwVhiS

if
yIlmKuLA;-OjesCivfh4cAuY
yaqbhoZ9Jhodl3L;mW6IlkTh8Bh2X;p4T
;mS;mV
jlUkpA;nPmOhlWhxfi3c;mSjoK
itcpWAAj3c;lwV9UiSjA;hpD
hwJAh7JxZnXnNkxA;lzB;7DiwVh1M
k7CuakgN;k7EuV;lmUjG

k7CuVkgQ;ilZi1GuYiNH;jiBkkYiwd
;;lpa
D
o6ELhJsO1Z;jvFkjShlXlPiQ;D
pqO;k9F;khO
poHkV;kAisYl5d
i0GAnpY;ioXjmRj3N;i7YmxR
hSoHhoW3Fi1Hh4O+XhqYA8e;ieqEhuQkGhoW-Da0Xi4byEqIvGBoEpSY;9WqCmnGhjWuP

AAh3c6dinRjnT;mwfjvS;oiA6d
hxbmBkgcAipF;AjqDoei9ahxAiiO;3BjyJj3KrF
iyaimXZh2QBtNh+OhjNA;hjL0QigPhgKhnE7Dhmdh+R;kVhtEjqXhjTjThuT
DhuaipRyYlWjoT;lmLiqaivG;Ei0dh7clmJ
sZ6MiiD4OnOhiG2WhlShJE5IhsJlT;6BjnGRnOlpA;BhiHlhOhkCirG

nnY;npDi5e;lgYliK
huayCh3O4PluD;sW7XhsPh7ekhThsChU;AhoMoamOizNvBrf
wMkgOA;huZomPpT;hoNi8B
yFhzF;lmR
hIjnCh4alHAixP;+Y5EjKhtBhwXoBhySh2Rhge;QAkpSvAhrGimA

hX;;hYkgF
hNl8ShnY;n5Bimb
;h6E
;hV;kiF
rDhwejnTivCA4R;luXh9HoFhG4H;hAK
DhDnfzbkjZ;hQipKl5OjM;fj5X
;;qiS
lpb;ikAjlc
hiFk-WFK;hsd
8fhnfi8HA;lhF;lgZ
;;kpE
h6bkmX;nqY
iCqBi8dhuZ6VhscA;7YjE+I0KH8AhzahhK;jM7VhhJhnPZjgK7BiyQkJqP
ixQkQk7O;iCnkL
BiIn1V
V8Dk9AjwV;hxFitUk3U;1KivH6JscinWhqAilJ
hHAfhsR-MmYlid;ZEhIkLj-Ei7Tjd;hyG
;n7c
krOlnL;pyc
;L
huHi+CjwDAwB;EhuDl2f;kjU
J;hPhzHj4Q;jF
T;Y

;;e
huflTOm3J;AdhsdXBlYmT
huVldi3Y;5U4J3Dl3e;h0O
;b
i0ZzelRjmPnA;kGAjkRjvFoNkQ-WnR;k8FhhB
U

JfHhJAh-KC9T2cjxXhiOhOhmAvDC;hFkavYocvXi4FDi3WiiAha+T;ei5Q
qhY;i-dnhX
;kmS
hvW6DDtelhdh-NEpc;xRnpRh+LjYhR;krXh0RqJhvbh3V
;iqH
j2W;;i5E
m-LhnLh6B;krDh3Dh0Q
jvChwbhyQ
k-d;8BkjZ
j3Di-PB;lrZhqe
j7KjvP;i6Fm7R
EI
7cxNh5KAhhIoRnK3QteiuPvK;xfkldpP6Tmd0Xi4Z;ihchjQnfh0B8UpV
;;kza
7bkjZ;nfn7C
kyH;MkxY;kmU
i7ctG5C6SinRsQA;IhAjkMl2I;hIkgcilR
pXhkWhwK;ncllOi7L;itC
mgT
h5Uj8WhlU;jsLjvN
h-PjrJ;m-f
inTkuTpCiG;i8FmjV;6D0A
m2G;olF;hjC
GozThkY;7S9dl9Q
jobkThoEigPhtVh5a;htFhoPkiX;wHhTXhkIh5ShpCkX9Z6M
AhtRElzc;iA;hFouE
hfhrWlzchrJ;htRi6Aj3C;fIhrci5J+E
m5M;mtHsCi1I
huDjiRhEjkH;nIck6C6A;i4ehiG2VodhpYyU5A
lkQ

njRisb;n3H6DhgI;lbk1Ek2S
juJ3Oh6SmahkY;iwJjvbigHhpdrNjT
mgE;hgKCj+W
;ogaA;n8O
kiCAh7Nhgah3GhL;vRh1fCitQAjpB
kpN;oxM;omP
j6H;okP

mqa
nnIh4c;myeh6Q1W;ooG

ioXnvQ;klOijdzYi6c
kGplA1P
kGpoF;kKiie;mjP

m0B;hLsMn-Q

j4Hh9R;ijVirLhrH

ilX;ilUixM
Bi3EhoUhJ;AkhWi8f;C
AAyJh2bh5N;htLiyTi+W;ipNhqOh2aj6b
i-BhgXhJRi8f;yKikZhahpUkP
i3DhqPO;khCi9S
k8B-OijN;hEikWkuN0D3L
;mlF;jtR
osN;FhsMn5D;jqR
IiuXh7XkhT;hsRi4LpOk3I

ilN;iyXA4V2GYh6FqbhO6YikL;o5Xqd
ilJ
;i9A;oiB
Diybqbh1NA;hnchsB2Mj4bhof
hlHhrNAi1MjxYrTuHvM;ijf6Uh-Fj2blakK;mlI1WigK
j-WjYlkNhenC
o2dkY;ltFikThjJ;imJihK
iyaigKinD0I;vVh9N9Djak-dhmAjU;hwGhjTiGnVkwZ
Ai4RuDk3a;ljDi1P;jzM1b
hkShzeuDk0Z;jzLiiU
6Zmmdrc;jHk5JilLCb;hmQoFolN
Ai3EnHh5btLkge;imSlqQ-fpG
i+MinHkgeG;i3Ek4RhhL;oqR
m3f;muRjwf
Bh6Gihdi6YlS;j3O1RhzC2Mi1V;i6Xi-AmLjtH
9ajmd9GzahZzT7A;jxAoIhnP3ch2C;l3T
h6Gklb8OlC;ooI;1CipV9Li6Ji1V

;;ntD
k7U;;nkE
o1TiJ;Kpif
;lwX;luI
hxRkoJjoS;oqBvQwC;waigamtY
izLiuAipc;mxHhoKh+D;jkU

Bj+ShuH;j2Ej1C;lhKirb-E
k3N;k3O;jnKj2Y
lsai-O;xIjsfjsc;j2DhrE
k7CkiI;iiCuRkoEisA
o9LnP;k7Bj8A
hqch5ODh8WoJiqH;h3NhjN5Mjna;ilSi3W

;hrS
kjbh1D;htUmB
AlvV;B
B;lvVoXinfh6c


CB3QisU;kxRh+R;Dh4Th8AoDrLioa


;jkHirH;wTl-M
j0U;AkxL;ilC
j0T8X;jvN;jkFluf
;p5B
m9K
nyD

5T;kqIh0YhhPH

n2FE;lkIk6V
AjrWAkrb;hIl9Ahe
jrX
AhuD
;hwb

B;hE
krR;jze


;oiC
AhuFhjPraja-KhvVhtXjhM;hiBwdjcB-Ai2LAjf7aKh3Ph7O;hiCj2JhzW-b
i1SrYikUqK;h2cj6Ei-VhqV

;;m+C
ijJmnJ;jrM
kwUI;kwYQluP;mvV
nrOAh0H;hhEk5OqMhgA;irUhiK
o-W

;;ijC
knTkuahb;mvZ8N
iwSVkmLihYpT;iqcU4fj9Gi9I;halnY
kyGilMihZ;iwR
j3DlkSkA;hoSiuNk+T;itB
o1Y
i8Qk7M;lgW3N
hoPjxV;itHnqA
ikSiuDjR;nkW4R;pjM1a
kjN
jqIltcD;ua
;;jqH
pzL
cmwLi6IA;dh4UreoSikckUuDhmWhqYqAjQnE;iiCjyQhvD1dhqU1P
;imc
klI
;njG
Am7ahjC;i8akmKoB
nrG;i8ZikM
lpE
BjCn1W;jDn1W
BAse
h2UjciRhbiwGsXAhhXhHhqV;jBnSj6M;hpNjnX
ApHjWsamQiP2IpIjS4H5QpVh7DlaigMnVh2O;hW3Hh4Q2GiZhtYnVisKlM;mdmO0DklVkna
i-BjrS
;n6Q
6YAjyGvTxcoEAhJiE0dA;6bk-b;5bh+OhyKisG
;;ilU
h2blsN;pqN;pnT

itO;ilTnQiiND
AiR;iO
iRp+b
iM;;iQ
AAhgKnHi6MmODkdtUjjOkIoJ;hgLhwa3c4ekTi+J;itUhZhxXsJhrT2TqO-W
koPyW;khFnNjiB
koS;yIj0LhxZ;l5D
otdB
sQh2Uk-D;ihMhla

AlnM;hpO
jxHh1ekhTB;;hpN
AknChpPjCiqYhmB;kgHnFj2ChmS;l5F
knCqQhiBA;knMj3C1SwNiV
3Rh2ahzbjhB;hrOijEnEjvQh1V;jiAhzeh9BhvT
6dj7UmSEjqNhiD;jiNh0FUdiDuBhwVjb;k9Gah5DpYlO
ioN;h1C
;loSi7N;lxVi1fiH



jxel5c;p+J
ouBhoS;j1C
j1WqEj4QhtD;hoH6Wh+cnFh2C5KrT

oarfj7Eh9H;j0E5VhnH;i3Mi8Hihf


i4YmxBlS;jgXkmNisEpE
;;kge

;;lnYjvZ

ilbh6Xh4F;4VioFlFAhibh9RjpV;ltMschjO

;pwE

GQhjWi5Xi+XhnV;iuM-DilLhkVhei5e;5JjzKhqI0B1G
l6U
7e;7d
;;noZ
h3S;p4Q
AimRl6J;i0K
imRjmHi2eh6S;sAn0a
j5PltA;iMjsVUiuPjlE;ppJ
repZlwNhuAiLB;p6L;mxW
mlGj4d;3O;ikP

rbj1f;msc;jxUh3U
mxU;;n8H
AhhVAkXAzOkhe;h9ZmjT;h1BkekrO
hhVA;hmO

h8elvRhhA;lvFi8V
j4M;Ak9W
k9W;j4Li7Q;nqY
;opb
;hzcjvEhnP
5Z


A;kmellHsU


n6d
jnBh8Z;n6bA
kiX
h9XipMkjbiRhvM;hV6Kj6Wh6AhxF;j6D
;mwZ
;poR
l9Q
ifkkFh2ChtY;meXn5Eh4T

hJkI;hMkmBjrV

hqQkjZ;5IhnCi0W;qBh1Z9Y
hxdisM
jvejvB;9FhtMkqJXch0d;kiakoV
jsV;;h0KiiR

Dhfl0Q;iCkqM
BjjG2dhsflKhwP;izHlyZ
igd;AjwShyH+V;jjHmhD
igcyIivU;jjGi+J
heAAkqKhqE;nbjhQkjFiwThU;jgRioJuUipH

;h0Oj-J

;l6B
;koY
puK;h7di8einR


wejzW;iwchtY
liPi6ftC;mmNmS
h-E;jhL
;h-EhiF
;nnNhxb
ihV;k9S
;ihVA;n0U
;l1X
netWh3ChqAGoTA1FoNmbisRkB+VhRAtboNtNIF;hxDkb6UlC2AidjDuQRmdrUpFrcvUiqDh2RAE;1Sk5O
k0akgFA
lwO
lhQ
lnIjgX;hhQj3N
lnM
;rdnyZ
;;khP
cBhoDmMihB9b;dk2Q1A;hC
haAxfzMAhMAhxRkOCh0L-H-evXh0dAZ5c;mPtMyU7einardAhoIhEhsG6GxUoU;huOlsGxD

hYkMsAhoWb2dOiseA5WjFhuNRyJ5PhiP;hZ-bjah5ThEiiciuR;ilDxWi7PwLnZhpQ
h7Yj+DikP;mhFhta;i-CA

HkAnA7cqcimOtRjrV;lrSrbj-FJ;i+IiiHrX

psL

hoW;SBomC
;hoX
l7a;;l5Aiyb
liK
kAntR
l8a
pzMmY
ioF
o3OhgR;;kV

A2EmIAhlKLhif2IpDR0d;hlLhiWzSh2WlnU;tIoewTtfipNmN6FjjQ
ihZLh5I+Tk-f;iiEiif;8Oob8WiiSl1L
jrRh1Ci-ZjUWhQhlC;hsDAhyWsU+B7NjEi6dhof;hsPn9H
k6A
;oR
hM
;hoG
;hK
+f
BhoB
hoD
;hoB

;8G
l2Q


ohU

k3D;nqS0F
kB
BBAhA6YkiJnIi-K;eD1cijMh5MjjFtV;k0Xj4D4K
ivOi2Bj-U;ABl0WjyMuD;ngN
ivNi2BvSjwB;lnZsejyMuD;j3bqX
;;kuD
Asbj1VhyGivehwP;bFpSxFlgOvd;dpeiGkgQlnS
;qTiH;hA
jsHl5R;hreiqAyGiwC
;omd
h+Pl5dhrM
ychrWjrLhpS;tLkFh+Kjhd;j2T
;hxOh+QhwX
;A
hqZoflvd;koBi7W

lubtT;hwDBlQi2P;hnT

rPAl2DwW0Ah8U;fk-VhvBjDjKh0IhyH;4aiiB1Ei4G
p2O;p2P
;k7M;h-Q
hkW+TlmT;nqA-A;lhE
hxah-BjjK;n6I
hqQFoZlvd;knYihf5W
krHjjFikXC;hyTmwZiNhwB
tapLmobi6XA;3LnpJh6I

lkDqN+Hhhazexe;zBkdjkcjhMh8UxfqW;iuY

liAkwY
;k0B
jsZmua;ivO

Ei5IlqIhgQ;;FnnL8L
;;sA
j1bvNjtO;pXiHj1FsCh+U;k6XjpD
;;pW
;pd
i5ImqZ;ojR

pSxF;rakwJifBjkP;j-RkRtbjxP
Aj6EyMhT;prf;0NjqBloB
kuFxAkhTlVlN;sCkgNyRilchrV;h9LijMi-Li2f
k-F;sBjyUhgK
;j9Qif
hsNotYD;hanuCA


lkF

-Ykha;j1C
jmSAkuc
;;jmR

;ijPm4K






l4W
h0HhoJi6NkjN;A5Qj1ChoLjkf2JCnc
l3BhlM;i8Q
A6Yhtb6VIvZlImR2BjQhVFvGhvNAsOh2Z3C;ioD2XkEQyWjMheqTwYjCrRrShhXhrF;j9Gi6IK
6YovZ;jzOjjbjjX;i1Pi9a

S5ditGifvZhsBjiV9f;YqJncnchyFDmZoQ9UCh1YsU9UvDibvAuAsC0PtJ;0Slzb

;lqc
lvS
lqJilX;o0S
jLCosI;kqQ

h5XilL;l-W

l-Uh0TA;i3OjwH
k-P;i9Ui+B;wR
wNh1dUhiPimb;lrEh9c;isb
;;iqR

lpAiyG
;A
;A

jzSj6D;prQ;m1O
jnElhRE;DiuBk6H
A
msd;m3G


;;ppJ
;vJmoY
;huTk9K;noFhM
;;mqD
;;nqd

AfnShnPjyQ;ze
hAmyc;hwCi8A
oRmhM

kiKrZisN;jsFjnLjF+X;i-Ki4X
kuD

jai6WA8Wkgch8ECA;hqSxeiTqIkT9SmYhpYhrYzWxZQArf;lqY
kpShmS0C;m0Y0c
h8SAAwcmX1M0NlRxBHknLAK;h8RhiAlhFlG3VAG;h8Qm-d
ArNrSnBR3NkhYnRALZ-LijQ1I;8KhZzbrRhjZtA0BhhQ+fiHhqZqI;j1DlvX
h2Ch+fj6e;rNi3ZivXtD
;ixH
B;n6QhyOA

+Oi0Zl5UA;hlbm0S;xBirYhna
hLoe+C;hKxIzFiUljM;xPhpIkvLi2Q
;pma

;l+V

IHAkyDDj5A;h8Di2WhnAinJ
j9W;jkdkhB
BDhjM2KkOkqDiM7UtRzPN3G;sGsD1DBh2W-di3VImMiRhPoPhwBEqB;jlWl8I
;mnL

ilR;;lqF
;4G
tHl8ZoX;m2I;kqZ
h+GlmepYlAh1E;juKj4BiiT
kyMD;Hl7N
hyDfk4I;hgSyOhyN
hyCdB;hsdhUi7BihWi0Z;9djsR
A4b1ZAh0R1FsKsAcpClZAcyOoVsE2c1C;uaimLluU;lhR
huWiwCsI8Ph4G;kBhqTqWi4Kh3Ehrf;jlLzFhoehxL8b
;;lgT
;;huUjjA

;;orJ
kyDDAA;uAnnTqf;8dk+O
;kyCj5E

;mxG;mxQ
l-K;h4Fkoc


j2Bh0U;pzc

uNitVWihVhjUhL;h6I-LhmAihSj0L;hyM6b
2PklJ2VinF;h+KwMjlfhkThGh2b;izVAj5e
k+X;Ai2Hi1ShrJilD;-O

Akhf;l4Yj+F;jiB
jxR;htAhHigcyY;lnJ
klei7d;ptf

;jsJ
;n3N
vDlxb


;l8ehrKja
n3EhzP;l+Zi5X;igG
;k9V
9A;hrS
AAjZkCiyDA;sA1VhrJiiDi2Y;ntbnD
i6BA
;jyH

;;ire
DmvHyN;lzWhuBBibilR;n5A
l7RpHjjJ;A-Y+UsdivP;iah7SluVqC

lyCj4JnIB;h5Xm3XhjZ

zW;pbh0KNk6d;luG
knQiwZwXhhX;j0ArWxBipB
;n2a



noSsK;zQoBhiaAkrLhqPxAyBnG;pvD

CmMhwCmElOinIiBCnFhbjzfhchXqP;ihWDIh2RhAxc6chiTtQqMiqC;Bj+Kk1G8F

;+MjiBluBhY
mMqek1BiKjjPhjN;;l8FjzR
;hiR
kkR;h0K
AlvS


lwH;h3Sk5P
;;hjN
k1X
hvRjwchmS;lgP
;;kge
;j0e
;h3N
A

;Ah3I

;omF
j7M
mqJ;m0c
Fk0Fk9H;loFAh8VlZifh1O
6LC7Lj3LhleydA;hhe7fzdkgW6MmZ;jyd
sR
;;o1V
sP
BAmiQh0ImEzDhgVDBD;5I+I5YpLl6P8B;5Ci+PilJxOpFqR0Z2F3ZsGF
k0FzY;lnfAilPh1OuN
l+ShsB;n1Rh7H;m2O
h3OhjEi1AkhHF;5FihO9ZAk8T7a
9FjjDlmM;oiP
hlRl3B;LTkzU
l0Oh-K;k4alc1V1FtQ
npfije;;nX
;npe
hoY0bjoWuKAyTigD;inChvIhveuTixIkC7J;h4GmAnqE

;iyG5F
npa;ppQ
DhlF
hlI;iiN
;;hlI
hlGlgK;hlHtMkyO
hlFl3B;m8JlQ

mkFjwKD;3J
k+chyY;k5VrWhoTAjV
;;tM
tL;ixBm4F
D0GCwCrVsLjxBj+aiT;iHhmCQmtL;j1M
mqb;;jvR


h8Ol4U;0GhoD
iLl7Mh8F;rDkqFhoVjmL;BiIjzJioE
;jkN
;l9d
FjrdI;lpMj9J
jWlKi8SilIkT7W;h4XwPichf-VlHnTxFoO8G2Lhjf;jXh5RmuZ
;mC
of
;h4U
;e
tMyNisCIhnCkzG;nnG;lzY
;;lzX
k+G;nwNhK
hrSioX;nyI
8T2Hj+XkiG;k6JlH
;;iyK
pnB
qH;i3Nmvb;k9C
hubi+PwDkmG;hoej2ThkWjkF;otB
AjHjjGirE;jZnrH
jHl7Q;mve
aoJmhLhsI;pLlpEj4X;we
sehrNnzJ;ikL
;o8f
jiNjkAjgd;jiXnDpfi0KpF

0QhgZ4FtFrGxfvCh6VhpXBFrYB;NA4TmZsQrT+XrQjHUBhU8Nhub9OuV5FjZ;hsJh5JhtDh8Ci4L
;nrP
;lNl-U

;plQ;ksM
;;i6R
H;;nqf
DivAhpA3d;mLj1J
;;i4Z
;;i-fkpL
loM;iiewGi1Wh2D
CjTiOioahpA3dh7Y;mHjxKje;uP
hjPoJ;lrcpeF;l2Jiqb
m3Q
jlQjmE;iucAnjS;pmY
lkaimEhzV;iqRlbi0LixFhqV;h1BjvZ
;l7P;ngDh+G
;;l7Y
i2RiiQh7C;i2YlhFhqc
hFoVAhEhFpR1Ckfqah-ehmYhjQWZ4ZlUlVqSkS8flckInCmG;pZh0ah3KoR3VmDvMuOhlSkX8Ghc5V;mcidl7d8QA
iSoClxV;mBhdklchuVjpZ
;l7EhpN
oJntU
h0T;A

nQmJktO;kCk0Fi1V;isYh0Z
;;m+C
hmck0R;itOivOi8Q;Sl3A
h+O5B0F;xVED;h+Q
;;jrU
nsJ;mue
;;pc

BxfACBhIlMjIwMijDjMikfAsDzeiiAvd;zFTkenPhgWsdmN-CiiFiRh8Xh0c;zNvf8Rtf4OjxYh8P
;zBAVlDkqJknB;iqfjtFhgBixe
6HAitE;;zLmY
AyT;igOnuOjM;ijNkoG
pyJ
AnvLhxI;pgQF
nvLhxDEA;mlD;h1N
nXh+Xh7W;i-ToSrEoEjiC;nDhidn7N
m0J8Xh3Y
;zAo5a


;;k5e
AGHmXlJh3S2GhBT2CjOjnfMJvLzJhehuS;kKifhRjYBCh3ckcyDyTiXnDuVmZh2JnLuA-NChzH;kIifitZ
oie
Lh8Ukld;hvfhiB5T
rM;lzN
hhJ2MmZtAhSh5Vi+F;h5BzNk4ZsAhwVnb;AhlZzAhzPjrA
Ahidk4NjmS;kyChzRhrR;irYuUhlJ6a
jsV6H;l5ditXhDlaiehA;vajvc
Ih3Xh0HinXDDsbE1f0Z;h1WvFkPhGwHxAAOh7ZpYiHhkF7VFhgK;n5Oh3P
h3MEivE;hnPuFhcm9C
k7A;jkPh2RlM

Bk4dAE;6bhkfm7X;vX

i7V;-RlkG
iYh5bl-d;2Ai1Ih5R9W;h8Y0cjxC

lndhvC;kmO;kxRi7T
kmN
9Y4P;4cnhI

AjtF

Bk1b;hjfiYAk1G
uK;k1c;jwA
9QmM
AikYpFh+LrWhrfoHC;mT+TxTh+WhicjBuWikPhkO;mVl8H
Ak4A;hlGkrU7N

pjC
;A
pjA;AnZ

;h5AhtbrXzT9VkmR
lyFinL;jjLmqa
rbnmd;BjyOlwR;kxS
xL2LjvdknaA
;jyOkgI
;;piZ
vG;lFjgZtGjmKipO
lEkva
HhfGCAijIhhJlfkU4WqflGhxfAh4Txb;iP0BihBiVAkJoTuV0Vh0XhrMpT3f;j3PjzM
ihM
iFJ
ovc5C;ovJ
iKAhqAhlWAA1FiiHA;kuW
lud
l+Nh-ehxD;4dzHA
oYjpbjiBjBS;iAjgPkxVlOh0U
hfjzXipM;jsDmeiT;oXhzQh2a
AidoXiuJhxQhrf;l5W
rVlra
;k2W
jfjAtPmMhbhtTiIjhU7EnaABkckC0auQ;htJhwFMiuAhvVvZ;hvalMhwMixE6M

koDkgG
jiKh-eikYsH;0XhwZi8YpT3DwG;i0RtLoClKhyf
pI;sH
jPlzZiIMjxf;ApGk9enVqMO2V;jqWljM+N
l5aE;iGhG
;l5Q
jrJ
;;lkG
nQ;nP
;4M
BBwci7LhZfhMjD8epTi4Qh2Z;AxLjNiiE2JZhKhHCHhoe0I8OvRT+a7I;ybpctZh6HnfbhiQhyXpb

B0HjZh7byVnOfAhqazdB9R;yZpYlLl4L4O;jgHjiV

yXi8K;k6G
AiscuBiya;C0H+ehudjsb1PsP;hiF2BhiZiLkwH
Tm1UhiDhyP;lsF

iuI;n0d;nYhtd
m-ahqe;hgCjgajtW;mmL+KvO
AAlnF9G;hmH8YkMxWh4dA0Ejta;j5Khtd
rJk7d;lnG9G
hkRh0QvQ;niQ
;;piR
l3dK2c3SAkEjb;jtGmSE2bhrHiVpJhta;htW3IhnZhjAhlahJjqY
Amma;l2EhkXh8U

BiOzRhtCi+SAAB7B1dhiMwR;nMuWkDh7GoKhzKXKwDihd5ahrEA;jrDnFwVrShnF
;;o0H
h8Ah9Li5MhiO;lhW;lhaChwchyI
ksIAi6G;AiPnkAR;hSXDh8ThuS
;nmQ;nnC
;kpTimO
hgSRAoqd;iJ
Al1UhrbM;i1fkgQipI;luY

SBigZAlOxYkAhgZtLAjZAhb0Y3FAi4NvMkY;jRwDKhEApejehjYpTSrUrP3PrRkChOqaG1NkL6ArALhiHoe+E;2LhxUiyMipQsP

A
;hwf

;kgD
;j4J
iAjvODiwIY+AjD;jrEich7Y4Ahhd5ZsU;kiC
kzQ5QlT;ioZhiVmXl1d
koN;klD;n1F
ltCkA;j0SlzL
ivPm7e;ljJhhXwW
;pgB
;l1b;zT
l8I;jDxU
jCxUlnP;jxe
;;pkD
kqNALjNhyV5L;kqBkmQ;mxb
;0T;l8E

kZmEikGi+Gh8OjF;tGikcAigY4V8IlLkd5VhDsd8Aod;lClgHhgU
h9XiN;imBikN;hnIltf
JAh-A4VAhwHh0ZtMrFh-J;GBiMAQjPh8bhsfjCtOnGqciwTioL;jK
hiQ

ApbhkRBk-axU;mpFhqW
huOA;huNi8Zk4K
khN
hrVi8Ch0fh8N;k1Ujzb
AhqAhlWAA1FiiIhif;vXpAhqThhMhjIkIrdhyAh+F;iwezfwBxdhG
ivXi3Q;ivYl4W;jkdhnMklH
;khTkzE;A
AjyThgKkhX;jyTuexQ;jAi0WhqKhVimO
kyekhX

izHmjF;izTwE;h1d
;prJ
opK
iuUitT;n5A
ixHhzEkUlFhpICoUhtB6X;i-ahbh2f;mkThtX+BjP
rS4Kib;hmak4Z
jyCj1b;jyYhifhzWhT
l+ajuM;nhM
;l7X
M8J-WlVikOi9O;uQuG;i4CjpD
Amb;iJhlJ;j0Mk+R
mb+K;hnS
BoGzFdhNHTkuclbsJjhG;2Pi9Pj3Ghb;7A9SyFrdhoEjmT
jxJiUi7M;oJ
oGjpBiUljK;oIludh1Zh8H
oH
;oK
oJkxV
5I
5HkOh5KjkPhzf;;hb
kwPnb;l+d

ihW
;j2W
kUmjOjmT
;;kT
isOj3U
A
lzU

pnc;j6PhuZ
l9UigLhoF;yIjsU-Ui7V;mjejmE
huf
-JDjlK+XzZ;pO4JjjAhoJ;BpgT
nkG
+biajifitcitf;pMj-BhlStA;iTklOhkehyc
pL1akkGzZ;l3G7A
hmFl4EjN5a;isWhzI-LofiqMnChW;hidn7S

;;ijW


hmR;jiekuT;nxT
l2Q
l2Ph2Y;l0ch4KhzP;uO
pDkPpWFhWnS3WhhBtChlNh0PhgFydhoGuR;kUyahiLoY1IuWjXhlf1LpahjAhQ2T;kWklY2Phla
k5O;o0f
;ksZ
;B
ArHhgY;;rK
rJjL;rGAmc;hsAi8ShleirC
rGo4M;hxe
2A
;1f

isDyKY+K-W6GtbJfmX9a;oHhvBc1PwZwRvLE8GhyQ7chMuC;i9HhAnayaizK
A;iyN7IlfjmX0Q;wQjka
jnVlpLV;j1K;hjH
m-PhFB;ipPhzKi6Q3A;ixC


1Th3f;1Q
;h7E
;;nuBh5T
ite
;;o6J
CiflhPjwfkVtJE;0QmvLqBhsItO;AhlUyXhhIkhYoK
;ihB

nmbhzJtJAC;njXBh2KtP;i5U
;j5H
nqJ
EUkO6Aiwa;-PkxchZi6K
Ah6QtCikM;hjFsJhgdihB;ipA
hXjuA8HikVnE;iofhgA;h6Q4Eze

iZkjb
UpO;mrZ
lzA;;l2H
Ch-D1etDsR3cjmch0M;nLi4JhqflXrUqf;BitSnRhvD
htP

kwK;;Hjsc5Q8b
;;lnU
AhhNhmV;j+Qqe;l5UqehpRhsF

;;qJ
A

nKhrWmoJ
Ai0ZA;-dhueh1dk4D
iubldAklU;-c8Gh0AnMtHHC;jtb

hlKh4H

m+buW;phZ
nte;jzJhtLhqF

pOj3BoPhnRi8ED;kOkSpRsBsMhpF7B7ehnC;+SilKairV8H
hka
i8QhsC;mnGpV
h7X;7PjgUh9H
EAAAjFiEvfhqSk2XihY;j+Mi0Ji3L;hkVhyah0Hhvd

igD
;hKmnW
hscixK;j+GqVkve
Ci0C;izDmuf
BjFiAD;h8Lk6LizE
jGo3O;kzUhiA;j1NhsH
jFiAD;ppa;izVMkiS
;mjY
i4dhiGzej+W;ktPi6d;klVhI
jR

lvEhyVpJ;mhT9f;k1Eh1b
hhBi+P;moL
CACCnNADbxbzajKscpSvHEDAEhiMnUcFiHhjc3fkDuJ5atehiDjZ;iOhgch0SBrRoHteh5HiLoRA1SirU;xKlrOhpAh5O

kla;AkiB


;o0T

nub;k2byLjyR
iRlwJlOkFFhpA;;lNj2M
mqE9dAA;msJ
jjIivRhyVh5N;luJmB


BisAxClPZOjWhaiIAheGMe5ZhkaABhnerD;kftBkehjF4PlesGiL2GyGydh7DjP;jnEmF6RH5K
;i9V
h6EhiemYnaAiSehgJixR;jqA;xfh-fyDpa
ltf;kpD
hjIkqW;;lte
i8I
;j5W

i0K
nhN;0Hh3Ok5Kh+EkH;jvJigN

;j3OlpO;ilZ
;jhL
;mgR
uGjoF5eh4S
hdhAuMDpdjarWhgThsRjTuJAAwcuOqHhyURh2D;mKoBvbhChqPhrftP2BhOhe-GhkLoD1VqKA;Gj1TkcOoUhlSvUjRhjZhsM
olM;n8Yra

lwRjpI;lqb

;;i6U

BCzXSawEAhsSNkeleA5MiS3XhDehwQmTVLDFkDrWh5YxO;ABuMqHrQhhasMkPiWAlMDsFtbCA4XrMmNhlSvB1VoLoYxchbvU;vAhqAjpcvQhtBh6JrA
ivSnQ;kxF;nyT+A
juBi7R;kidvMxJi4SJ;jsQi9F3FhwQ
juBi3Sjd;j7K
lnG;m5L;hqH
loG9U;isA
;;khK

jNivWhxWh9V5eh8W;jsW;koWh+I

;lwNhwOqS;oyf

Ah9Rj-ChuX;hkJpF7CjzI;mtfuW
hwajwU6KZvWhjThiPxf;hlfhvOimLivRhrY;i1ckiPA
AtKixRhiEiWBjjKShlT;htX4Vh6WiVhlC1U5KhsF5D;hvF
nnY;kja


A;mkPoJitR;pkF

h+Zk5ZhrN;h8N-GmcikJ;ljch8UikS
rZh8C;AjlQjShlfpb;k4f

hjejpZqH;tO2Oh-dh0W;hjfnuK
;juN
h5f7Vk8W;zDlzCi1YA;AmmE


qB;kwe

yZ

I+cQh7Hh3cwRzejjQ;mcra4eivZ7RpS2SAjjbiX;0GhlRk0K
kyNhrEjhT;k7ZkjO
-M
jhZ
BrUne1Ei1SjJCtQioeh4A;jtdiZlBjT2epZ1SrVhrfh+S
iiEkjW;hmSwDRuD4Q5W;iiFh8Gi8V


;jkF
AJ0WjmBjmFhwKlJsUiJ;wainOsL2PIiuQBhpZkL;mqJh2Y
j7ClqZ
AmsC1DikT;h0P
h0OhpOyOl1N;inOhlUtciwLi4K;imPikGi2M

0V;hgW
;;jof
;;i6V
A
hpV
mufShhJ;mrd;ipY
j0S;j0JliJ;1Piamhfh-e
kxBh4NhmB;0GhkSh4dhnVkgO;i+UhiDioU

jeCzchLADLj-CAEuLoWBhRoChtYpRhqb;sOpMUmcBtZlCuJhsEuMh4TlIieydhlGh1K;h2U
lxb
;xD
ktK;tc;jjJJmgV

CBjJhzXlQrLpXuFqUwEsEh1WwNmJAh+faiE;iE0BoQCtIrBjfkLpPnW5IAO8PT7L9bkNjJrEiGpPhiUzBFtY;hKh4bh6EjqI

o1GF;ivD
mtC;+X4KnsB;nsW
;;ivB
h3dkU;zf;ileloa
;;ohW

;i2GiuZhgc;pb


klT;;+a


AiXqT2f-IoCvJ+foRoPnahtFhpGhxMhCnF;4ChIqZiWtWhhWwCjQiQhrL3S6S-QhgW;kob9HhiQijGqBka
lnQ;mgFiA
;ielsOh4X
;;lmO
;l1F
hgW;+HhkOi0bsS;jnd8J
kiQkmV;kiRie
;h3E

i3TksVmH;lmM;lvR
AixA1BlrD;ijEhib1V;ixe-S
jmC;ixAsM
ioT7Yh5AigC;jXWijLhiD
k8CoW
AhkIkIVAhCAhsLhKoFseyYmBhB6aqAh9MhpF;h5Ph1MhpQkdhgBhtbiKhiJShH;hqL9NjuLh1C
Ji2OhKCkKjXh4CzUBqAjGkAiyQ;hILlgLpe0aqLhgIEhxEC;hpHoMiuMmB2I7FizP

ijNqTlAjCinFqUh5f;pTi+JkrN;hlLj2WmWhkK
jzE;ilG

m-J
;;m1Q

;A
7UlEdBi0UisKhpJhqQ;jvDnIAj3a
i3Zizd;i8HjXi9C
mzB;ixF
;ouX
mY
Ajyf6ahxWrW;sMj2TiU;luH1Y
kjBi6G;h1ZitF
opX;ktV
mrAsZ;huDl8R;owK
ABjEj4ejJjlYh7Y;ipB+BuXpXjrOjPjLhvG;B9UmtG
jhKh1R;tFAhmJ

jEAj4dlkd;phF
j4DAhThlMC;l2W9WrahBhrC;jidhHh6HhqO
;iyN;nhL
iob;lhH;i+flra
h7B8YiwchnU8d;hhHkjR;phW

m0K2Xh2F;qbjuX;ra
icrS;lrA3C

;myc
m-A
ABlqIpVJ;9MjkOhyQAiuJ;omM
l0L;B
;h+Cj2G
l0I
BBBparYizHiUijIh1ZhqH1RBH;EjOqSkekVhQkV2I6CMmL9dhuYtDoNvSwDjZiD5H-EjEhLlI;2NhgUlraoA

h9OhrQ;igUhqf;h-S

;mxKizE
AxHopN;i-A;oqR
m9B;nkTh-Z


h2Z;AnkPh-Z;ovb
;;mxO
;ouW
jmUkgI;;opP
zejWhzXB5UydsDiYvHkTBhJFAAhEkP9YoQSinVhTMkU;mHAwEoH0DhJlGkRzKybiZjcnUrXlcdiVyAiWrJhhJmGrce5Q;irL-LhsEibjyJmO
;kkF

k4UmBAj4V;l7ciwEkXmQB;h0Am8X
jyK0Mzf;m1A;rZj4f
o4fA;hnRl6A
;iQiG
i3OhkHmQnY;ktO;hvRiyW
;;o0G
j-atP+PBirJYtMXka;mlBhyXhUBiVhJme6Z;A
j-ZhsAiwGmA;j-bhrdireFuEhB
i5VhxQ;koZhIh3Bhrc;kwH
nuW;jrch0Q
n3O;lqXisVlLE
BqBhChhNAA+Ki+XjoI;oRkmDhuSwJ;imCA-NhpBtWipa

lpXh7U;hsU+KA
hkRmlN;mkOxUioG
nsAkB7H;kBk5DjvY;kpHjgZ

AA3GXEFhnVjiChiRh9UpBwf;sTrLhiEzMUhtfrBhSnIj0exP;j-eiwI

3GkmUisD4J;4JjMiqF2Hzd0MjyB;h7BhAh-fk6P
;oiI
;oiH
1IsDGiPtWzFzIOuMh6YlRlE9N8PhlD;qThqahe8D9IjIhjPipBtR;j1LAjjaiiL
6R7Gk3W;k-JrK
Ajzf;hDj0FAi8CirY;jlaj8e

AhsUChkEh5U5fjuN;BkjfhhAvbxH7ahwKxB;kkDkuL

hsWA;lkQjuN;hsT
l2e
ilSimE9V;j-CyIhgU
hrW4c;iud
;omQ
piT
;;mxE
BBhqI1VmUwYsI7TrYCj+ficxR;ineqRlAkdj0TFBpX;j+Zh6SjnG
;;krI
jjX
;k-W
4GhtcikeimC;krFj+f
m6f
F1KzRioSpVhlCjCoWhThzBuAqH;uYmYimN1ThjR8T2Sh3C;5OyehyPikUySi0CsejM

ZlbuYjlaAhvZ9WFhwP;0cSiZhyCikZhlSyfiC4EhqX;1ak+Y
ltZ;njV

1Moqd;0Z;uTmXm5O
i1L;opaH
uRitG;5H-K
;ojQ
BinNj3eFhvN;mhIhuG;j+VjwX
inO;;hlIloY
inN;hxXBk8G;hlGk6LwW+W
;;mzJF


;A
h0Sj5WhkH;lsCjqP
kxSjnd;i1AhgKj1E;j2G
kyR
A2Ki9Zi5CAhxb;1Sh1W+LqQitQh6VnL
jkU;A
m8P;uYmtV
6KhlahlR;6OjrTf;jlOjkFigA
jhVhlb-E;mmX

mqY;h-Q8TkyV
inHhpRyG;jwaiiC
;;otA
l3Zi1G;l3Xi1Hla
i1Bksfh7YC;kuWi8TjC

h2Ij+Ch6d
DblgS;ivZhiF

l9L
ivW
;lhO
obhiBhufh3Sh+Q-S;hC8PpAAbjLkP2PrNigHizQhvH

;opb
;;7I
iI
7GBmla;h3F;iuL
iGIhtc;hwG
AqWmW7P;iwah-b
qWmW;AkwU
hsc
i2KAhJAzVA2cubi9U;h3Oiqai7b;o4H
i0RmoH
lqB;jzd;o8Y
;l7OqH
m5AA;iVlrHh7bhW;k5G

k7K
joe;loYlFjkE
;k7Q
;i7P
;i7O
i7N
ikWhuFhqbj0c;k9e
;;i4NioI
lgX
j6M
jnS

;hjQk5P
h2DhgUkQkuW;mqKje;mvU
jnF;jlR
;o8F
kwX

AACAAhpT;l2e;hpZ
hpZlla;mue
D;EhpTllE
mucV;jqG

o4M;B
;njb
jLnqf;;hlLkH
2QoQ

mjL;-QhzOjxG
i2dCi5Zi6IxQ;rMirUhtahgch0N;hxHkqM
i2e;;o+f
krV;l2a
jma;mrR
h2I;kqKkoa
;jR0IjN
;b
NBjwV;h6Jm5Q
;6F
4S

;iiR

A

lxOie;iyYj4A
BpQxVimPhlPqTpbh6K6N4b;hoPPh5YhhbiralOtI4Vta;i-c
;knH
;pQipMkjDtDiTh2P

kG;mT

jwWj7J;ozL
jwV;jwTliW
i-Dh1QrW;j2RjgSihA;huIjifvH
;h6ejsF
;;n7S
3TqQ;o4C
2ZigU;jmB
irYmrQ
otV;hgWj2UrSivB
khPh1O;lidjqX
FjIjkTBmZ-SjwA;rNhiQ1A4CmGuX+TjUjgShlPka;jQi7JwEmOkqd

wFjZnbj9Nj+aiT;0Q


zc;n8H+N


o4M
jGhqV;htWh5b
kV
1C;noa
AJEozf;J4ChmZpQ-M
4LtIhjB-MlsK;jsU;h-FhpB
;o8I
A-SvVkgYjP1fHimQpJALAN;rZlnZh1OhxQ;lwA
rYouI;lvfh5BhnI
nod;hwN;hwL
;ouEA
hnS;hnRm3Y
;wQ

sFkY;ksah9DisR
7Hh6OyVlrH;oKjZipSi4GvJ;ixfklZ

AuFoyX;i6Vkjf;m1R
uFAoyW
Sl0GAzf;TkRo0f
kwCB0a;1JlrIimY;hqDqEh3QhvFjzD

nnXhyP;m+OrW
k6I
htHm+WzE;mqWhwV+N
i5ABh-A;hlA6ZjxI;h7X9UikV
k4D

BJlGhzchiYjMCHhsBhtTU;Ch-K8bjIDSisO9Eh4NrM;ivLikbi2Vpc

;i7AijW
5ChhLmV7BjMJ;Ilxaixc;i-SjlEhqG
;iuL
hzehjPjhVh1X;GhpQqcAmvI
Ah6Vta1Lhhah4AzJh2ZA;j7ejB6ehvP;j4SkG
i9c+Ajf6Ajne;hyDmQ;mpOh4J

;i3Fj0a
Aj3ZvehyHpS;hmXktO
jrdioI;knYdhnJ
keihUtBoGAhKiLiiF;jNyCjIhhLhlDuVhrM4JyX;hvM3H4ViChdlqL
;;mkN
iYi+GAixV7M;i9BkH5Z;m4c
j1ajvN;j6W
iWi+GhhSk5Q;k6AhvDipO;onL
;m1K
kmc+f;i5XjnV;kP
hsJ

;i2XipT;mtS
FA
n1fqP;lgJh+OhzB

A
4Ii0A;5chkclqL
hgA


adiMh9cjF+HiuUlE-QpJh8V;hKjtLhrIzWhnZhFB
CAlzI
xe;o7d
;o7c;i-c
AlzI;-Vn1d
M-HkzTi7O;noWhgMhA;mLovZ
ksd4I;hhfkmNsSh1e;llA
k9QhgE;ixLod

;;lrZ
i0W

l4dh6K;l4ch6X
hhJ;wV
o0R;opdqR;uJ
nD;A


noJhiLvM
0KjNjD;kP2P
0JjNjD;0OmP
3WjDC;0I
Ah0JhpYlpNrR;jCkhGuT9Pi+IA;mkK
;ouW


;jX;nmA
PNiMkYh5DmA7MhpI-V;cQ0Hjgeh1ehpMyBhwf;k4OV

AhwZmfh-CwQhlBuLoaCjDPAA6Z;hyMClI-IiwJ-T+RjS;htdqBilLh9ShqV
hyO;knNigC
jod
hxV;htci+eiiT
AhyAipX;imRigOitY;hrTDhsTjahhAkxN
hgCrUiwA;hnbjalWiqLh9G;ubxPh7S
A
;m-V

Y3QlhMza;PiwYjsNhoS;kud
pSkY
7VjrBjlL;pJk+AhqRioE
mpL7e;mpM
o8V
ia;ijbmlY

BhrW


;;8f
hrciyf+EiNhrc;ioWlV;pHhiKV8M
hrchiP;igClzc
ivLjSrWcAi4M;h+Oxbvb;i+U
5RhzHirLjrW;hpfl1O

muT;iZhtHixBhch2FhsT;Ii+G

imL;jrG-a+ajub;lvL
iMmyV;l+dhhRhoW
iL
mra
;xa
pVoCihAuHhkYhlV0T+LhtS;kTj3RA;i3WmPBjzK
iyY
;msY;+PxIktG
C;h5Wj9W
;imHmxW;l1I
oiO
h5TmuL;irHhwH;l3K
;5Y

;kie
hvQ2LjZlLklc5OtO;;i8U3M

i9cJAjtBC;h0D6Aj4Ih+G;sPl+a

3Y;izcCimf;hwe
kwAikY2WuG-Y;h7Ei0Zhwa0C;hxE
;klWk2Y

9Rn+W;ilUk-G
itSXhW;iN7QlpP3D;i+a3Stfi6DjXhpG
mrK4XhyP
mnO
ChFisKAhkXyBhsf;jyS;lpa
jqK7M;klc
iyAhwDuFyC4J;hyBj9VnR
zfhnHhiHjXqX5JhsBhwBhqI;nbkkdhlbqWxH1MiFhyL;h2FktJ
;i9OjX
;0D
izK;;kZ

;;isR
tALhkQyJ5VhiL9FmIBhR;+azWxWi4MuAnThqb;8S7KjlOhpNh+AlN

Aond
ond
i1Vl5d;lmA;l6M
D9GtPi8ZoTEG4Z;9JCAjqEyNuEipN7e;kxEhmT2J
;i0C
jke
OAoua;lxdjhC
9FABtNjlNpX
ChmTGh3flQhnahcPvDCE2HUoQrdiItUmLN;hpdJiiVhnY8enKifexAd;iwai9K2B8R

hmbj3F;hmQjxVhoN;h9B
ihSi8Ehtc;rFilSjdj2e;zPh5Zj8BzJ
AOhsEhxdhpCArKBAnIilThrP;zAiqOlU4QsBhsdkX;mMkrD-PhfhsLhhf
iuHisE4SnR;itTjnAhrL;mMksWisfhjO

i6bjwU
;hvH;i5X
l7G;jxQ

myE;h+f
hiRA+K;m7K
A2Hk7Fi9MjV;hbivWi+QhoTS9M;hoFmtK
haivWi-bikB5KB;hoEitGk9E;h8ahiM
kA1aAhxPjnJkVhqO;jfipIl1N;jjU
Bmmciof;semLjIi7Rk9X
hrDkOjlPjR;vVpJixeitD


k5dhgE;mkEK
qXogLL;loU;nlC
isK;lrdh+c
Akladh6W;kla;olO
kla;mhP
sSljAjlLAA;imHj9M;kzM
AAlnP
AlnO
lnP;jwdsB


moP;mub

jjC;uc;ua
zb
CjuYqfkoM;hoY7CitRj1f;i1Jjvc
l5DA;l5CD
oqG;l5B;l8W
i5L;izImB
2fhsWhiPjgHwSvWhnVAiS;wUxMhwFClekZkdh9KhjG5LF;hFi0Gh-Nj8WkaA
l0f
lhF;3N
kiZE;3SkzSwc;inQxJ
;0U
xRUhiZAmsK;jIi4Tsej5M-CvV;loE3FjU5A
ivZjShyTi4B;k4OzH

AhuamNjrYhtE;nMhsKi4HzVyL;hya3XvahUhnL
i8BijS;mkK
;;k-T
;l6H6R
A;h2W



UBh1FitD;iqVkgfhM
Ah2Sh4OhuBhjYnIA;rXhBhsMhGrbkUydnP5QhnSpG3f1ZqW;h4ah2IpEhkc+BlW3A
h2S;AkxA

h2QDkXh7f9R7B;h-Oh3e9WxKhnQ;hpZi7akrO

vajNjD;h5b
OvZh2QkbkOiThmEhjHK-diGCsUmVijJ;AiOjhZva0LwC9AiTmT5JhpMrA;jrZPhvaj3a
;o1M

zEABjAhjO8b;i2U;ozR
AAmhDhhK;1dwMAAhpY0Sh4T3HA7WiN;niV
AhmIAk6Z;jlJivJ;myZA
hmIjkXi7P;l0TsP
;;yC
;yf
C

osf
moUnPhwQ;1VwMi7Ph5SjK;iDsbj6K
hmI;;owT
n4N;h1dmgA
imKhkYmRiqJhLa9D;hAhwJhiZlTTmJkNYtXhnfh2DhhJ;8D+P
lgQ
i1CrT9FA;hqABihO;iUh6KhyUmC4UkjZ
;koS
;kySind
;jiXliG
;j-K
;;zR
Dh9Pk9N;Cn7NB;ioKl1L
An7O
n7O;k9Gh9V
Ayf5NhoBkUlPhjNiP;hsQh8Dh4Sh5WhiU;h9Q
h9Pk9NhiU;hsNBh6FhhHjhDyK;mjD
AiiC;lfA

igGNxHdmd;kvOi8G;i3Oi0D

;;nlf
AknZ;lvB

i+W;iuRktd
jjDjnG;h7OlrUhiM

mK;lhehle
uM
owf;A
h6f;izN
koe
kocA;lpcF;pN
imCiZhrditEqJ;ifj0chwR7NlA;iqLioIwM
BNSjesAoFh1YhgVlahd4DMXpbAAyEpAsJjbWCzG4a0PjX;CVsLhWpHiRpV+QmUjd0R1LpYhM5NqaqbtPifqWhfibkUoAyNhLAwKwO;IqOhlcqXhmTk9e
;owR

jhehtfqVhiSh+c;jyUiqTigVE2H
kvdiIoNjhU;i7aknK
hhXhrVijI;hjLmpHlRqD3e
AmuGoH;k7Z
k7Yh6b;muG
jpB3UAhtK;luHi2G;okB
kQOjG+CzOtVmIlZwDABAImFjEhtAiQ3NuYuXmG6H5T;keiLkSif0Lh2UhuFoQhiM8SrBhRhoNhK;lBiuZlN+EpahyHvSiod
2Hh5Zsei2Sird;oRipYhrKhrRhpHhsZd;j7C
;n-Q

n-O
hqUvE;h5a
imO;imNixT
h6cpf0H7BApNh1A0FlQAh6QrY;kRseEixewQi4Khra;JyE4HhnUlWfjzMhgL

IC;imMvR8cjsS
i4R;+dpejxcinB;j6Ak1c
;owM
i+Gjqc;hiKD
M8Bh5U;zcirNkme

KlT;AjCiWJI
ldFBj8e;lZh4flnf;jjHivKmO
ld0OhhShwVhlS;sMhvOhzCnTixa
ABiiNiBhQvRjxFqBuH;hkNyPjRA3XjLijBhpKBuYuF;hzfmTh3e
;iue
;koV;hzZhle
h9YkUiAhRtZhWAoU0HihVySqAoHhkM;htLtAi3Hh-FuEC5DvQ;i5EjjF
hoF;lX
;iM
jvAjicikI;nbiqV+f
krW7d;hoMinQsS;mtA
lTmPlwBiiW;omM;lfivWoNh+ApI
A;lS

igG
mPl0d6T;xRhnUhrAhzX
m2B
jmb-DnNkGyB7E;jPkMi6TwJi1DioYnD;kvChuSM5aiK
C;A
;;l-V


mkJ
kC
;;inJ

mkf;j0Lh1WhU
khZ;xCk1N;nvU
ilCi3G;Ak8NhrW
ilBi3G;sM
sLkvbimW;l+SE
k9cB;ilHL

;inPhzXhoR
0C
0BkxKh9R;hhQh5Oh-LsDhpA;mid

sNk3HahqW;lgIjmVjX;A

MjlZivE;jxPijc
AxHhmFDhsOi2b;h8ViciudkGh3XhwA;jzShke
l6d;hjAirf;h3RkjK
SxAA6B2ahBleh6cudoNh0eyB;xS6EychrbsG4djNiiehvb;h+c
oiG;ikBk6H
;;m3J
EAhW-JiwE
;Fl1Ci9c


jxFh3EimF;hgek2M
AhW-J
hWlb5N;hhHiqDlZ
qLjPi3djehCmGAArIh0Tjc;mQihEhpPlDjoG;igL


hnIjyXh3VA;hiN7OiqZ

o2O
h4Lh5XjK;jrIIhlFjZxBtehhQ
;;m1C
n0f;kwA
;k2c

h9Z;ovQ
B
AtLhwK;ovO;m0C
tLhwK;tKmmW
mBCi2EAGBAhqH;5QFoZh5XJD5AtLDirWhE;i8X
1HrHisLBjRwV;jjGikVoD2K;jwU

mpN5Y;l+eqNxC;j7VlI
hofjjP;2ei9d

AEm5T;k0FilW

;;i3W
lia;rXhla
;A
i2Zi8GiyL;ksUhrG;j1I
j1H3OnJilVhjO;ksTnLhqe6UhyD;m5X
ilK7Z;lmR
;mtW
ilKh5e;jvM

csBh5K7Ujschza;WhCmoehmf;imK
isCyEh6AEqE;hgDh9Wh0Gh1J2Mf;k8W
AlpWikWVD;lXjKmsV4U
mlQhobW;;mydiZ5R
+V;jF;n5I
llF;lkf
;;kxX
n6SmKvaA;jgIllJ
owY

ouI
;m0G

mM
ia
4LDi8NAyZhpB;inbiuNigMhxDlP


;iYmxN
jtAiudA
l7e
CxelzetTrA2G;mCpXAhyBlbtTh6d3bhH8H7Z;nYj1UhxN
vNvbHhjZqAipBhzAjClTwC;A-P4U-EiEhmPsPxDhnGkVjY;sVhjOlqPh0K
vJ;4VlSh5WhhSkJ;itX
mldhuCY;xej9dsWh1R;knd
jqR5H
ihLjMwV;jzNi+B;oD5Y1J
;hxQ
mkE;i3XhtQ;jpOjpO
qCvata+MiI6OhvIkcA4ZhjEKPsT2S2WmQ;kYhqR+ThwF-boIjiA;imBi7D
;;lvd
;lvc
k9d;lvb
;m5b
m5a
nb
k3AhqS;ltI
hmA5QAhmbihZhxC;hpbj+L0VhtXjS
;h-Q
A;;ngB
lqB;kpKi2V
m0K
AAj5Q4b7D;k5VqZ
Aj5Qhqc;kyN7DkS

omZmN;jie
NAohC;h0BhxVwY1TjwR;ioT9FkoC

AlmMqP;zc

A0T


i4J
BnfA-NFhsZBzC9VhtfkOqPAYkYh6P;1KijFi3D+chtM;iuA
i4J;jtcA
i0OjzMh6P;itemRjtX;oBhqHhhE+A
;hnT

kmf;iudj-OC;iuc
iT;jHmgZh2ZvGG;zVhjfwQivZsJvSh5QyJxN
klShoP;pd1aktZjjT;iua1OiRilVigb
l4X;m+ZpD

Am2Y;n2E
m2Y-K;vZ
;;lnK
A


jhMikK
WhI
;;jN
hmH
ijLjpa
;sf
jOAVk3Zh1b;HKBiFhJoiE;TjL
AAMh1B-RiUFAk0A;hmfhyGj4ThtC;TowL
N;Sh0c-R;An+byB
M;kkRj6L
nhD;ngP
k7aire;k4Nh5I
kqK;izX


;ixW
AjnT;h+ViwXiiD


A
GmxG;iMk0VjtQ
;;n-D
i3I;Eh0c-Ribj5bhtCyB
h4MjjB
hIliZ;jnMhuPsDiChzT


AjOAk3Zh1b;jBkU3flVi+f1Hj5C;ijNh+bhiCi4M
;koIioc
m9U;k3Bh2RjQ

hqA;+MihdqXlmP
n1L;;n1N
D;LG

B
7P
FBEBogL;mP0eiQluZ
;i3Y


;;ije


3R;oqT;mvd

ogR

;;j9C

;l8IxK;mrNiL
;;l4d

;okZE
AjpWihc

9e

iqeQjnJ;hiPluK
irP
htK;lgShsV
AAjoelic;rPqIj1c;nnN
ArNBAjgCjsK;lLkmGifioA9M;ipD-bmN2SlThyO4b8A
rNtHl-IhoY;;lKmxR

lgX;jmDh8V
Nmrc;TGAAmqAhG
kK

AAlNkyclNhoQ;iAihNl9ViGP;krRsc7WtW


mEkP
k4KlOhM
;xdn8U;AyItV

m9V;ilRjjKhmE;iyZi5e1e

i+cjodh4e;jjVuai1I

xOksNhiH6F-ZmGf;xauM2YhxbhhHhmFiwH;xYtLjrP
k9bh8N;hvZ;juW
AiyXl8M;h-TAj2WivC;ngA
htHm5G;hiZAm8PnI


BihS;lrfi5EjIiS;MiwfnDhnJioT
mrUiiX;h4H

;kmM5J
mrS



nqG;k0YkOh1b;kFi7BjqZK
mKihGlvJ;sKhsWk-c;jxO
jzBjrShkB;mJn8L

muf;i8QjuZic;klD

AhuAjkG;tU
kHhsKjiU;jlGoX


SQk3b;kuZ;k0L
;mzJ

6dh7IAAFAAhmUhiGhqU;CzRCBpJCh5FsCiHlZjHi8JYh0d;hiRkhJ

;knc
hmTljK;n+P;n6G
Ai7H;hjA8IizB;h7QivMijN
8LmT4UjepRyJ5W8X7aoTAi5F;lJh2FjY0R6TtMhM0WAhiFiF;BwO6AhwWhhIuKyGjtG
j1XkyP

lsZipG;k4e
jKk4O;mwA;jM
Ak4Ph1b;kuFh+Nh2G
k4Ph1b;jdh-dh7JkjT

n1B
miU
AxYlCjCoPijKhwcBhRB;iaj8ZvQjJh7X1O;kyJh9XoX
tIivLh7XhyS;jscioU;i8Wh7U
;lzK

;k0W
hvchLzNlOhfiIhhaIzfj0P;B+YhoN9Mikd;ikUqD
;;ikT
+W;inGnGknb;kpD
msG


lpF
xNhnWirByEhTAigMvf;h1YhBhldh5U8fkAsAzdrX7R;2Tk7fMi6XD

sDkmKimM;k9N
h1NklP;lAjsXkvU;zJ
xGliW;ije;kwT
mtW;;k3a
kPirFh0JzZh1DX;xHiyQhgApelOjub;wIpEhwXxAwIimJxR


Al3Miwe;;kwOj3f
l3M;ngLhnf;k8a
hhW;nra
pUlwK;pOixW
jlcAlIhJivOA;jrFh1ZhiS;hhUk6Z

hc
hblna9K;iib
;I
H;D;orF
;A
iqdjgO
iDnyO;nW1Rk4b
AvGmpA;ipA1Zj3V
vGhwf;m4HAhsN
;;k7d
hQrPn9c;hIopY;hR
oqd;oqc
;hO
oqb;9Ql2G;kxM
9R
h9ch6ZDjtWAhjVA;k9Njsc
j4VhkW2YhyKhgaic;;ioB

;hlJ
DnoV;myKlRuEhhG;koF
khK;jre
;d
Id

Fj2S;iwak9M8H
hB
niB;;YH
C


m1Zh0P;lkDipd
;ikXhxc;ikUl5b
;npOhgY
;koI


W



1RoXAndjsLisBiS;nGhGnHpZtMmhdjSmT;h7alsPhidY
m7K;kpDj0Q;m8XhqI
ivJhjQi8RhtYiV;kqDlV;pWvF
A-Th2aicjmG;6Rl7T;-Jj+K
ioDkI;ioC-Jh7V
jxZh1O

jxXh1O
;k-X
;nSk7FjhC
DliVlNiqU;n5H
HhmJ2DiwfmbiyAhjB;A+dmnSBnR;vLklI6U
nmShjE;HopL
kDkgXre
m-U;loG
;;okU
-X1U;;vF
hrdm6J;nKl5A
l3X;kxQhmCilC
Rooa;opQ

hmam2XrX;opO
nmU;nlR
j8CivK;hreqJ
irL3TA;fjlWAOhyE;8Ii7DiqOilH
;B

hgPhmDhkV;imR
A;lge
;lgd

nxb


BkaVi2PkU9ftTsCxCioUvT;nKhlfyWi5ahgTh3cA;iT
;mtN
h-f;lQk0Ki4I;lwVihV



;muJ
jmWB;juRjlU
rDkiL;pX
;mzR
i5PjuS;jwBAinM
lDAcABjE2S3RsJ3PllK;ipEirfhrVxKNichlOpK;lJuAm7F
;hI
;kqC
Aixe9EqLkNxAnU3Cxf;hsF+BhkFrBV
hsEiieqKVilR;j9dpNh3J

iwT
JADh+VhnB;Dm5C;hta
AijCl3HpG;kjVi2P1KkL
klZhoRire;+Zkmd;+BkoGhzb
hqHkK1KiYpY3VHzcrCnKhyKvepA6K;jjekN2Z7YiThmYB;vE7P8YlLjgQsbh3N
CBi+AjajAlZhuehnA;hsKJ8Wb4JoI4a4d-YvdvI;vVi0M
uFhWmfioJnXDjkQtUzcC;hkEhlFkE1NLpJsMi6E;AwBmUiqah4d

AkrboQ;kuLiuH;kyZ
krbB;;kuQ
kyZ;i4Eh2J;k5V
AjsajsA;nxO;oci4QhDkqOkM
oYCitP2OhwPh7Q;i-ahoZh3fpShiX;hqLkwZ1UhgO

AhmUlIi0ZhvKh1CsA;h4a8bjXhoGrKuV0V;h+Xd
hrdi3cjhK;h4Zind
;jlX
jlWkqb;kvV

;;lyE
oKimB

n-K;lcAkyAjkT;l2Y
;;n-J
l2WilRif;hzf;lmGiqU

AEA;lvM;i2GiyR
ElqZhhM;kdlnK
lxHoE4L;lnRpWlR
kPkiEh5V;kR
rM;A

pXlJkyJhuB;i2AlNh0MwM;Ah4JkjD7P
AhPoDsb1BlXvQkzH;igUuStBiyb6K;+Vh-Zh5b0B
;hrRhjUi9F9C;n+H
;i6X
okB
;h4X

Ak0Z;hlP;knL
knLtN;5HsGjhbrSua

llb
jNjDC;hqA
AApdh1BigHFsZh8DkD;4QhvTihDkIhyNnT
kodh2f;hrWhqej5I;mwB
kpGvYhmd;j-NpO;ioC
jPk5Ii0Z;kPhgdhuLjybnQ;k9b
;jI
HjYitIlsI
UhlV
;ipc
Ah0R1FsKsAvZdhnJ2cijD;ipa5GudzLigaud;ijU
i2C7aAi0G;jjAvahnJ;i8Lh9a
AOB;2NitZA
OjjX;ipf
Q
n9KA
AhkNhLnShEhOjMwKnSrCjMjUkCpOhTsIuKmarFiJfpMhqbAhSzeySjFArWX;iOpRhhGibwaidkelGlFmMjaoGEiXsbhgYhLnHoGnDiXrfIh7E;0PhgQilej0J
huR;;hlZkgI


;irI

Bl8L;xEk0S
A


;vC;od
3LrTEpIivelKhwbAhS5DAhtI;m2f;jiCh+D+F
ioX6f;;j0d
iofijG;xb7bm7e

ksepV;KAk2SiAigV;Jn1B


n-F
;C
;hyC
;;iwM
ksXuCinT;k6bhvQ-EoK
ksWiyHjL;k2S
njC;ksVhhS




Ak2F;5Ul6B;ipK
5Tj8R;kgDjgE
lvK;krahpC
jlGoBh2V5I;j1P;moH
;jwRkbinZ


ksW;jK
i3WFivR;j9Pi0fhqR;ogR
Ak7c;mGyQ
;-Z
iPA
AzcjMh8ehtEilHqWkZhlYqP;GhwEhjbhpDiU;i8J
hwKhwZ;4QzShyAjAzAiyO;jkGioR
n1d
ljF;h2Y8CwKjmH

AMkhW6JhhJrZ;kgdhuLuPhxd
lvHAuQ;n1X
B7ci6WixE;oVQjtahhXhtA;hzE

AuA;j9Prc

B;mlchkJ



;;luU
k9AjjO;lzI;l0A
;hS
;;jrLi6S
hmQhhJ5cpZAAhwMixMmKDwZ;j7NAhlTipCpXqJ;xU8ZkbhqCkuZ
;;hzJ
;lyc
hqP;koWi3Y
ogX;h7HivO
lva;Iwfl3Uhte
A


luS
lHmnenK;kjR
nhThgK;hoLjoK9F;ikD
;;hkP
kjOhlc;hyRhVmtU
sRl8C
n2d;kpJhzB

lyH;hwJhnf
;kkK
;hqe;hhf
kjC

hpSXk6b;h0W
jwcA;k3P

;loR
kO
kNl4GimA;ihVJ
;hwal9F
hrQsWjhc;A

hhLhhXjMJlkC;wWqHhjPk3M;hnaJlU
jsDiyC;nuH

;;kpJ
AjCChjL;igCjMjuAisHiTD;nU
jChjOD;ijN

hmP
hpZk1S;;l0E
eB;AlzIivX
dBBipH7AkoX;7T3X2ejic-Id;hAmUmDi-euDivShpD
k+aiMiNh+K;ck+ZhNjd
ipJmUnWhT;bivL9fhucmRBilc;0Aiza
nsT;i1L
;;qP
itI;YBkHh7SltD;jL5FhtYhjKjlJ5F
B;knR

j4Puf;ntW
jpX


;jrJ
hyXh+a8T;irUjzIh4Vof
kiE;hsHihAiuRioO;jic

;jtLhxL
;kiV
h0Gjpa
AlhR;6EwEh-ChD;jwahtLvJ
qNsNzMh-ElJ4VhmB;i2AirSixb
jwWhkWjkF;juThlOiqO
ahbh4C7f0d;h6YlzdkX;mpd

;;mkP
n7T;l1C
Zif0NhAhBAoAivOhlVhvRlI9f;6DoKrHikDiGhldpdyO-E4U;8TllF


AAh9U;kjE
BAhkT4eociJvOnZhidib7XwX4ULBBLBN;tH3Q4KqUhSkTzRmAoaoOnGseuTnMvQiSzKjRmPuOnNnBkWlR;meh-VoWxQEic

0Sxchldj-CBbc;yUnehtCh7KioAd;5XsEh6G
ipI3QhiH;jgCjrc;nrJ
hzBl8a;hPC4di9fsNh5Dh4W;j4RhmT



;h1U

hlWA0XOl+Y;jiJ6d
;nsZ;k3f
j9MArdjyc;Dk7Bhpah3EiW
j1KC
jqIjgJ-Q;xIi2a;ipd+GiyXwH
k+Y;k+VA

vbltI;j6A;kuF


F;ksUlQ
G;m3c
AAvI;kqI
AAmkM;n0K;lMkka
AksPAje;hwOjxJ
hwNipcyEjfrE;lKpcjhV7S;koajoL
Bj6VsalZkS

lwJ;hUkrW
;j3Mh+Y
;n1A

;lhV;ixP
;luL
jpfh2N;jqB;lqN
;jpf


hbimB
mrc;itYh5H;kmd

;-cjuY
;yQkzf
h7G
j+d;4N
;izM
h4F
Bl6T;klJ


CkYj5b;klG
h6Di7Wh0E;j+W;Ch3fi9YhvQhnP
kzXi6U;hxR
mqGh1H
AAFwEAhnPiOqdhB5c+JijShoCA;h2cwGscsHfipe3G;2RiqVhmC
;j2dilR
imKW6Dh5chnB;wKh0d7KnZrI;k5ehzF

nsZ

;hiY
mgB;iPtWhnPknK
j+LjrP
;;m9b
hjO;h8ejLA;4I

Pf
;huG
lwU;lTnpf

ktb
;l6MikN;3OizZ
iqWj8H-K;mmfhnL;iqZ
;;n2E

hkLkiB

kpKAhF;kpXIjjN;h4JipO5KnXirc
;;i0D
;i0C

;xAkOmgR
fn3e;ivdiib
CAAfBJCCAAlIuYrXmFhwcsTrVB1QuBhXsc1epJ;hPBh7XqOmFh5e3TlB4T;3GliKqY
;C
jsY
AhPlif;mehoYtOhqDhGh9F;kna7L-I
hvd
knY
h5YhgQjic;n8V
;;i-XjqL
hhAhpd;kqb
j7M;jpDhmS
miZ;ilFh9S1N
A1JhFhjQ4bhvGvFh9R;hvahnewR9dsDhoahybE;hzOihP9N9f
xQkezUnbia;hzNiyc;lzG
hqEipJ4V;xdA
jmF;khEj0H;kve
jwLvThqV;iyFqYisZ;imBh5PT

mld8c;jrI
;9U
jxJkvM
ixbC;i3YyFDh-c
noR;nkG;8emkamV2T
;;B
A;noR;xMkwK
mnehgR;lnDihJD;h4P9ZirM
ivDh1OAwIwf;kxfiBi7Q


i1HA;;jtW
i1GBuVkgQ;jmNxV;jjf

n3e;jtQhmK
j+X;jnN3M
i2GhnchxLzD;;i-Y
lvO
sKkhI;kkI;kiL
h0D;ijJjVi0S
+B;kxJ
;iU
n0J

l1L3e
;h2D


lBj5E

mtT
A

kzAh8Z

nzc
AjCAj9AM;kjCjqX

imB
A
i7Hiid
tW;tV


AwIh7B5EyClayexIh3YjE;wGmqEiIjT0XAiJ;itQjvShhb
vVnGj+MyKiJ8NhnF;inXhvb
;hpYhhQ
AAk-aqHnM;nhU;jsHi5F
AhsU;m+K
k-a;lxPzb
;;l+A
;ktY
;j3U

;pE

;n8S
mkejD;lya
hqS;hpUuAhjd
jEhcizSk2B;qKpLm2T
hvGjlAuUtGwe;jlSuE;j2MiqT
kjV;kja-PhoECyL;ljJ

AsVmmbjM;sYktUnKhvQjCpB;k6MhnexA5R

mEheAAjS1bh6HiGhkKwEA4KlIjXjEpBkPhoYtM;rDisRkRi3XjH
m5ViIjO
;;h9A
hF;A

sYmnW;AB


;;sc
nyM
l+N;isWhoY
knEhXiX;i6YkQhhJhA
iG



i1C
D;h1Ii1e
;nlb
;nlB
kmbB
yUBApJ;j1T
qFG

Ak+RxU;hzE3ZxSiiE2IrUh8f;rDioaiqY
i0akUilBE2HrUhsP;ixUi+Rh8Z
i-FhgNnJK0NjNyLoNjTAhoV;h8QoXkZsFAhxHhHA4B5Hh8HG;h8R

hJklb;jwA;hubjxT

kwD;jlJ
CApYG0YijBhhQ;qAmGiuJ6CqbnU;kpAsO


ApYlxU;lqX
pYhgPkxE;pf

sbmoHkShduShG;ud4ch1AhxakchiX4SoXxXsN;jnd
;n7A

ja;D
AA8BRhOiehCleh0O0exGkXlVsGDh1Fhva;h2VvarEjuambVmahwI;CkrTjYhmbikG
hiFi1Y;i8U3X;h2YhsChsT
;l7Qh5bO;imOlvP
CzMjvUikDhgV;mnJhvA;i9RhzL
mmN;mkJhvE
;lvV
AoZkPla0Zi6IxehgI5FheiXhjZCE;1P2J8HiFmFi4ShrImDjRbV;iqIh3esKihFpNiR
ixK-P;ixIj4JhsbpA
lFkV;nIidKnwGkE
iyA;ivShyXhjH
irAh0Zjsf;imX4E0ah4d;Bk9A+H
;;j-d
;j-Y
;Ajyd
BjybpX;jqJklF;jzBA
mub;wC
jqHyLjyZ;jybMhiN;jzH
hgIsbh5JjVByL9ahrDhnf;htFk4M;hyCh7AHlTjvLqQ


i3U;kqf-M2fhtf;tFkwK


;j4C
h7G
AhBiOWigClkE;DfksFi9B;kib
hBloDh-J;hDijG;hC
ikJ
ikI;fjkb
kEh0ThsfkkO;hlGmhV;j9C
A
j9N;nqV
yFkiQhnF;yEGj1E1ciVhnAtB
l7b
yDlpY;l7a
oP
k4L
kuT;k3WiGsf;yOimU
ABGrKhuBhhf;nqW;nhG
BGi7MAjzb7C;rUhuAiA
mvR;hlMh2HisJ;H
i7T
9QipCizJhA;BhoWioQ3ehgF4KhlF;j9FhgFipUsO

;hiJhO
l7S
l9J;jkc
lpc;lkJB
h7N-eAkxf;xBimch1EixRrW;rL
h0c;h3airI
9UuRisDhzfwH;hyRqKi+IlPihb;kxRhnAQ
hySjzUhydAA;h8Sh5Ii6DxOrc
hySlmS;hyRpflkc

hnKtPlgMA;AwQ5GoemmL;rA+TisP
wR;i1O
AuSnemnM;uU
kmRh1bjRmf;oKj8STixN;jUhNj-cizE
luA;j3bisb;9Xi6EhtAvE
kjd;irFhoYwC;huX
AAiMllU;i7Y;k9Qipc
ipCi5QlOh-J;AhtWjvXivV;+E6QhjB
liS;ipBi+fh-J;i1UinZ
n4X

hWi9F;hamWinaT
lgB;i+b

h5ajhP
;j+d
hT
mpA
mof

i2Rh0c;i2Vj5A
i4H
C;i4G
i4F
i4E;hhel0cpG
i4D
;;i4C

htWnOh7T

AJEAAAAAABqawSzPlfh4SmVh1S6VnFmZuO;BLvKtDzGhjehgchoCtMoRilB;hkRhrf9XhiD
AIFE7PiwbildoH3fhkb;RAi7IhhIi2C;k9BhnErP8e
l7G3fhkb;lyd
h-G;hxL
iyHwcoS;;hia
senoG
Dh9d+PjmYhsD;uCmKiiTlQ2O0Ch4Ajah2P

h9fkhD
;m-c
AhvKhtBAiuSkauJjWhpdjO;hgCijfhkRhoPJ5F;jRqMjoLyT
FCB;lqEBsL;hjIjsZhxZ

;D
moF

moD
AD;;7DhHi2O9BtS
;hoajlG

lpd;Bivbh6A-c;DjDmyZ
oK;4CliYhzQ
jtV;k+G
;l-S
lSjwC;lQj4Ghrf;ivZi5f4D
;k4D
jRhEkRiLjxH9MhzL;BjaNkvYh4NhcPmX
8ZrWj2K;l6X
nVD0ehjd;itTixG7bzV;nQiiNi6T
nxV
nxU;hmD
jKjajrHjlV;jdivUkgAzX;h9YuLj-Y

jdiZisdikfi7b;kva;nwU
A
kgZwM
CAAAmTABioMoVIlChwFhlUlckD1YkdkJf;JBtRhchpZ3EiNjZlWK8G8GkX2CxN4JiGf;me
md;;B
h0W;l+E;hjHj+AitV
mbre;jhezdhlB
;m9H
;ivE;m9D
ivD;;mU


;l8e
;5Qh+N;iiO
i3d
5O-ZkqB;iiMDnLtfiyKlZpIh1M;vHzX




hnYikf;m1A

jwFCjYhrGhEBzFoMhgQ;h7Zitd2U1B;l0ChK

jJTrA;i1DkzQ;noT


;nnN
hgMvEkqL;n3N
klB
A

AhtCAAidj2ainV;i5Qi8G

;k-T
iuOh0GpYA;jgOhjDod;hqcimD
lEhjdxUhyNhoS;hudZhwCoE9Ihta;l0R

;inD

kkFh2I;kkGi8D
izd;i0B
;pR

ioEh6b;pYh+J
;h0Ti0Mi9B
DBhDxfloG;B0ZhiKipcCyauH;kyOi7G

liH;lhehmD
j9TrB;mV
;hF
tb;jqQimOE;i0S
hD



j4GsPh5c;nkC
iCiSKhC;lLjmUA;iFm9H
i+RksU
imH;kvcK

njf
mBkC
tQ8PoF
hoG;l8J

;imA
3eAk1UrL;3V

;4F
;;4c
BjlS;Ah3K
A
;mCm2E;kmN
nqc
lxH;5dhgJj-YkavThlE;jwUhF5ehzK
ncnkH

hxWknb;Ci8A
h5Tl3b;nwf
A;+Nl8a;h5Rj-H
AAA+IzHlzY;kzJhlOWhrR
;+K6Pj-chsT



nse;jve
hEA;kCmmEpC;jXmuWrF
;zR
B;j6VlE;hhGjgJ

htSl0I;htIilP;+BknC
llD;mkW

;;ja
;joP1Z
CimPjFh+Ph8K;hnL+AjE1KiShyUhiJiHhjGrMoD
j6b;j6a;ilL
j6a
ipW2W;AimOihVh8L;imQhxIjjBqa

i9ViSi+fhoY;i9W1E;jgJjgHA
lvBB;;nlP
AjSkO9O2PhzDyIhgPAvJmdc;2WHh2DixcmamZqVX;tVhqHh-QoLhqI+Y
;hlQh8E;i1Y
;moR




l9a

kPijRjwZ5G;pTi6Xj5H;i0T



;zb


;njJ



jwO;ksM
iSUYnoM;Cia;moK8YyQ

iZkxd;ivX
;m0c

m7L2Z



;;j7G


h6e


k7b;A



;iiJ



nKmiJ-E
sT

rA3C;h4QlsF

jsQ


i+e6MimQ0F;i6GjTxDiqM;h0K
m1dlb;mpThnN
m3P;lWmkT
ya;yY
iwVj-Y;mobG;-H
;;jhQ
oc
xfoRB;mnU6K
iqO
;l0V

khD

B
jmNh7b;F
;k2X
Ah0C-YrGhwJ;h0C6cj2F1B;0ahhK4Wh5N
AqFAikUvDnehpMh1X1B;mI4OhsKjalChRtdhqRhsOA;0ZhxZVkoE
m6F;qFikVvD

Nkajgej6W;lwd
ngd
AABCAhrAksPhgKDR;hrHh9FmT
A;2ah3Q
iuK
;A
Cl3RhgO7R;hrDijZ
;;hrC
;ngW
m4S
AnqBB;2Th3Qkpa

;;imT
A
jlZ
GmDuUjkSAlPhTQh-F;h7NhqfKnZEyY;mJhwG


;ixW

i2G;juC
;i2F3b
khB;j5LnE
HsXpPAhhO4DxH2Dvf;j3QvavAB;KnwZ

BjoNuVhrTbiuL;iyJ1HsZhvW2S;k5U
;jnQ;j9P
GifinDlUflgf;AiwDwQzTiiGkBAhqB;hkfhnJ-A5T
wb;B
;nkT
;;wZ
ivb;j3HvbvA
KhCl8Gh3M;hvNh4M6TijIsdvayX;VmnB
;;niP
AAidJ4SDxfpTvYiEmKxBAqCrYIzRrJBirJkB;jKudhlWjJuFmI9N+T;h2Ej1S
Aivb;hjZkpGobhvR;h+W
ivbhcjkChvR
nYlnP;ltcB8H1JqZ;luY
i6WhuC;koX
;iyPyP
;;iyO
isdh8E;kxd
inRhlM;jkG5birehjT;ilc
;KXnzT
h3UjhYxeijX;1RzD
hMCAk+LAirD;h5Mjkb
kuJ;k9Q
Aoeixbh4Sh9U;h4UtcksX;zAhpA6Oh9UwdhwK
nxM;kzSi9X
odmsO;l1G;3BlmR
;nyS
;i7ChzNhqW
l0W;hyN
hkb

;l4B

wQ;wOkyd
jqA
jvOhpc;k5K
;hpChxb
IhoA6DDjQkwd;h2TltUiV;hgekPoej-N

G
i5E

1Chjd;D
k6R

i4fi3d;-bqHljc;hqCijBhtKh8H
h2EiX;jqA;A


h1B5U;hoc0T


9R;vbltd
;nzF
mnZ5I;;mqU
nhB;tA
;yTei4GAimVA4a;yOF
AiKjahK5SpbzcBAhkIqaBpc2FA-eRnOmCkc3Y3UB;yXsQialM3LiCBCjPhoRqbqC1WidvG2U5bjYAyT;lkK
hmO4PhvGhgChgRhrBkNA;ivbzM;h+fk6C


itZhpc;ntB

;nmV
AlpM;htanYihfjrS;h0ZjkMhhN
hxE;hkSe
iiWjEkvC
3UixWi2C;GjmJhkJ-eAA;wL

Ah3bj1FhyZ;-DEtQ;k8T
k+M+T;;m-b
;npP

jxahoT;k6KC

;kwSwd
knD
;juQj9a
nBkmD
;nwO
lxApIhyP;hkDmoY

uPisG
koei7H;hpchgVk5a
BhqT
hlOvbjpGiiI

Ak2TDI;mRkwDhgA
R;ixQpehzbnHAC

sdm5K;hmLZ;kxR
lQAhxWkUoDlRi6dzZsA;h+Oj-B;lXhhT8HmamGhzftSAyX8f
iBmgYlMmQ;Ji6X
;h3G
;;i9A
tCiiehN;;AkJlmL8e
iwA
j4T;i5b9NhNhU;lwO

mjb

inSAhmR
;;hX
hzRhnE;hWm+V;k9f
kOmgRnRqT;jtL;kxU
;jsH
jX5LhpflU7K8HveioJhYkbBnR;4cDkBhgEzWhiX0AD0fh-XE;i2WxZhpSkGmR5CM
krU7O;j3X0B
0V

iNlbTkhT;iuNkjG;k6ch6a
C;hyWipT4AisL
;;huQA
-aj0Eh-L;-VmpJ
kwJh6J;hwXlvc;kuRha
hyeySsc1A;h6X;khTjoA
rVjIzQlgDjJnD;0GkP0fmexSjxWhmD;joTiyU
hiPk1OjIsa1f;rUhoUi+OochmcsF;mlc
kTlrI;yR;Kh0C5Rk2e
V4ahoThmI3SnAhoZ;hW
nlcB
nlbB
Aj3G;ikD


k6I;nqM
AhyaA8di3TRtShoftNO;hqE;zD3Dhid6eh-I
hoahIh9fh5P;qbikdi3ThtR;jrah8VyT
hhYk1c;kyLh3B;AhvI
8Lybf;hM;nPh6Yra
sWi4Wj9J;hGhoShzbixFB;2ZiuU
;-KmwE





;lnT
AkFjuPjqXF;jnD;kXisQ

pO8G;;hlX
vYld7crQh3S7XhwbjHoLkYzA;hxSqMkd4fhsNlJvcOhnIZjfKje4M;nVh6KzO

1Uj6Y;vW
1Uj6XrBh2GzB;irS

iuJ;iuKktK

hNjgC4VyNhM;AhnTl+L
jhP4Vza;hM2YvNjkfi5L;k3S

;k9B

;k8AwR
;oL

AAjzZiiKh3C;m7dxM;hyTlgJ
Amyb6N;5Bh-e1VlUh2FrT;nWjsDkC
i4fivEhzWxLA;itdkkdrZ
h0CAhXhlDAsRhyIsUh3U;huKjMhqOuEC;hzDqWBi2QiSiwc

BhGhkKAjIGlH6MhhCh9AikPE;5N0BhpNubnWwDqZqFyRilX;i2JvQkOh8V
;;huL
h3Ujsczd;hzRxEkJ0DoShlN;sZhhR4dhie

;mhXrT
;jnL
;imGhnLhjOijG;ilIivF
;k0U
nTiBi6Q
;irG
hxaisWjwK;hofhkIh0O;vZh9P
;lhH
AisH;luF
A3YhoToFAjSrPue3ShnVoEhlYvT;jemIhkSsclDrKEh4eh5QhvD;ilU
mzc;ioT
;kpT


kqA
iuKAj7N;X
BO5LAiqai3D;sZyFitUhqfhgX1V;inB
;;njX
jkW;nhe
;;9O
i8C;i3Wi5T

kpY
ClYrEh-FpCrQhjIhrW-HkFhY0O;xNkM1NdiIWrJ1KioV7JhmdxF;jah6NrOk8W

jnP;A

h6M
;j4Z
jgC4V;j6LA;jnUj8d
;A
iyGlc

l2T;8P
kkU;izG


;khfjjA
;;ire


;jwY;m-L
jyXh3W;i-Nkqe
AoR;;j0K
j0J;iE;nd
;lzWhiNmM
hof;k4Shwc
l+E;;moc

;iZ
moY;moU
A;;l6T
kgS;7Lk-G
;lhZva;niJ
jlM
;vU


hwPi6fh4K;3J1Ak6A;azN7Ck8a
jpfjrR;i+Gj3I
ipPikciranDFpb;m5fnQ;chlOisJ
kgT;m4cmWnR
kNhGkiS;;k8A



;;lsO

5Rhmb+QiiT;5QilPmOj1VtO;ina

;hwDj2VM;hud
lZia;irI

;;lhR
;0O

lUijM;k4D
;h0dhuJDyA
Ki2TihC;klPxaVB
A;lzf
;B

j7FilL;jjWivd;mnK

m+bhO
PjPLZiJ9XlICqGCjApNhzfKxYkEhoDxZiahBhaDjQjIjHwB;hbjDweyVhJELizZhwEyBiaLDhJmceuYpH;DhqSh4Ih1PhobtBjcvE
je
nUhtGj+b;ka5N2PllC
luL
huLBhgenGEigcAApf8YpCpV2XD;B0Z+AsRre8B8W2VrBsShG9HBT2P;2QlKjKoU0OhrBzBhoAhgG
jwerAhnX;0ai8FoNhsO
mycS;h4ZjrG
;imD


sI

jlYhgOpChT2QhwHD;0EiEhiBpCtJh3WivG;hibic8DobkvV

;pJ7G
CAixU;;juF
hlarNj5f;hmYh4NsKjmHzJ;L1DoBigWi7X
;jjX
AhiEvR0WlDmCkrC;kmBhjT9f;h+Vk3d
hiEvR5aidjE;h+VnXkhGuK;ta
1Uh0IimZhrJA;kpdmYh2NhkO
l8C
F5bvJh6J;hgV;m6VFhC
itBhhNjqXF;A5COhzN1bh-A

AAzfxJi6Bh5P;xBhwNiSsKhvDtKndV4erdze;hpIixNh2X
hlKhuMmKj0I;k0Z
zf;iwLi+B
ra5T8LpU3fjPjhGyIA;5bvJhhE5Fj3f;k5U
;;nnI
;m-H;ivS
iyG;nRmna;jvKh7fhoU
hvdBhzA;hoQnPjxY;nlI
j+I5V1bhgFmckW;pDxWh9ChnE8P;k9Dh8G
k9Z;i7F;jjAh6ZiuP

BiuUhvPYB;hzWiqO+b
iuU
iuT;;j+d
9LjiF;izahrX
uauQhwalSmci2O;iwLjChpLAh2ImD;zeApKhwY7FoVme
lzW;wV
L;9Eh-dhL;nnA
k5b;+L
9N;hlV
BB;hrPA;hpf
kyLhhX;kuAhgGkT;ngK
AAEhnDiSrDnCtR7RAhK0eyKlU2DjGsbhuc;vGf0OnRduboWmGpewXhqXhE4ZhyF;ipYpXhwN2O
Fk6Uub;hkF
hkT3OoSwGhxf;8N
ikVvDj8Fha;8X2Qixch1X
l6c1B;ikU

kmE
CpIAjIwCJAxOiEFAhkChmKiMiNtPscuGpK9bnfwZ;iNzJjAjEPxUiD2f+eyEoAjV2Rucha3TVwI;uQsSihS0NnalArfh7YiY5Q
sUkhB;iuXj3E;5Q
vW+Z;i8UhxA
ktU;;hsW

hkJiiMjza;hgRKnJ;iyb-D1NhiMua

hrHFlDDKhhKxG3cqDhch-PnFyN;hqVQiIhakgC2G;hnKkBhEwOhkWhgC
klH;jxK
l0T;hqMigY



Ak2bwR;lsd
lnN
ArEE;msF


lvU;ilU
;lvT
zYhsb;iuchzPoA
Aj9fjpc;j+D
j9fjpc;j+C
;jvf
;k1LA
hkQi-VipE
Hmkf
hrQ;nic
k3Zh9DoDEnF;wdi1Phveh6Z;ybl+G


;mgO
Am8I;sMi0b3M
hpClzF;i3D

jvT
kkF;lpW
;iuR
jhAhzI;iMhmah3X
;mYkgXi1e


l2R



m8b;lkV
l2M
jqU
hoG;1CA
;mkd

lvP;kzB8M



koRoWhlV;rS4OkyZA
;mG
lGm4R;i8W;hkC
kC;;hzDyD
;lzC
hkF
;nhG;izO

hR
nNzCjlKi8A;zXjwBwH;h6Pk7M
jmM
k7M;h4ShKjlI;jpChpQ

hrU9T;tM9UlhDmB;ioNjxD0P
huNk9S;di4a;h7OhtQ
;;ivI
rEj3C;T;mhG
k0C6WlO;Wia
f1e;ngX;nnL
AdHwHkgT;1cjkE0YkYh7F
d8T
hX
kwDhyS;m8I;h4P
;G
j1V;;hBhnJ
hpYh8E
;j8H

F;k0D
hrK;;knW
jnXuCyBipI;8XhsH;ijF
xC;UijU;iyV

jN2RwVh4WhUoehiMA;i5XGAxNiQhpK1R
kzdA
yE4ZiIlmKhf;0PwPluWoH;hrFh2N
qQ

;;B
rW;iBmzJ
kzL;kxS4f;Q
;lrH
jjIhgE;ije
hoXhKA+Gi8ZiiD;hrE9MhD;wG0Qi-ChmKrX
i4auE;isG4KjmQ
lzM;;hje
;h6J
lrM;l8ApT;mtD
kiS

HAwHj3SqQ;BAwMi1Bi3Mzc;iEuEkif

wOj9JA;;kzH
kra;jgL
m1R
uIhtckoG;jCoYh3ECihDsQBh1L;hqf
j+M;h5fiuc
iJ
h2N;kwbhQiiI
i+ThyG;kyLiiI
RhBkxD
jkF;iZisc;hmJ
AiYm-C;iaiiToRkzX;lzU
ilN;nhXD

itNh5V;h4D


k2XzfhzO;kvH1CkG;kvL
j4c




i7dpXjzR;joc
Z

;nemveiT
ckxG;iChkOiue1XnIkT1WhgW;lxChga

;;U
hc

kuF;8R

;iE
igD
iwZhqG;hhOi5S2b;j7DjoH
;Al7F
;m6YA

;hpNif
h9NhKkEGDjPhVT;h9TrW5NiqC;jhJ
jsd;seh1ftNj4f;itVj7R



kvXI;j9DhrV
isD
jjChsb;jqL;h9VhsH
DloS0Y
hLBkkcsC;knNpX;i1V

miRhW;oNmpA;jsL
;E
hzNh6L-B;ksa

hFkpF;msWxd

TkwT;hoA


AAlbhgH8disO;cGhha9DjxGrP;hhb6aitB+Rhnc

;ah-F;ioCjpE
kxf;d
Bh-CiwAR;m3X;kvW
A;kvU
ivTh-f;hkP6SiwAioR;ilQiqD
;i6Q;nha
kvR

;lwf
kvP;h-Ahue;h+d6eh3FimN






htKllC
AGnJknNhQ;ne

A;inY
AFkrB8S;ihEmSijRh5FlPhb;inWC0a
;inW
;hdliEh8M;ngY
htG


hiW
inHjgMhgP;hxVjzH;iheikX7M5Y

ktAjM;zEh0CmAh-Wmb;hpdvJh3C
5N;m5J
itKijW;knDilG
hhX;msK

AihelS;i0XktO

;jiC

i7O;2TrN9J

oYhwJoFkgA;hLh2V

AA9cAqf;hlUidOAh4HqNA3Cmb
A9drBAh4HqO3C;kfxSnKqThgJh0c;vFk1X
9cqTPhQj6K;hofioQ;k7Y
;;kgb
ixMhxd
njY;4P
jjNi6VhC
Ch7LzKAj7O;h2WhwWhvX;h2Z
hpV;j3U
;;h2W
D;tNjdhlAtPAkpA;izU

pJivboW;jhb

kkW;jiGsL9a

;iei3H
6H
h1TihWpMka0Y0H9Q;hxFCjVh4DCh1Whwf;inLjkN
;inKi6X

hInKAyEh9citEhyf;B1E8FhoAiwG;6Yl+G
;jzP;h5M
;hvT;oR
AAkBm5biN;h0AhuChgbjbi3FmS;kjRjKkK3G
AkBvSmsWB;2CvLisA5U;hmOhyN
kB;wWh+CkkJtJ;lob
lrW;jmH;hnA
kmXsV;iWjyFxbisC;nX
inI
isGhzPizE;j4TnDxG
;;pe
;;krM

;hjQ
;pG

6Rk7J;;l8Q
iMi+PnPhqQikJA;i3AHiMrOjiIvUqB;hkAjnRkB
;iYjzP
;6W
k5R
nMCBAC7KiQzDmQOGHvQuV4PiFoH1bh7N;hhBjNcnPnEjToLlahzFvDAElOpLGtNkEiE0Wla5e;pVhzLha

ABhQjxT2bnPoLrfOwQ;ailKAh6cHhpIAhZ;h+F9bjkC
;jzG

;jmZme
;k+W

AxERqH;7eluD;h-Drc
;xEqZ
kxQ-VNN;kbi5Bh2b;kclrEhP

A

;;1Y
DihXpSxJjvS;hvT7b;j9WiwU

BipZisD;-cj2DuVhmG;jwJi3V

irK;ipZ


IAlAmtOmME;nQmoNkChPrd;lIj2P
-djhP

A
sB
jjD;i-d;m1e

h9Jh0UhnX;h9KivHkF
;h9J
myQmM;lBi+d
m4c
AlqJ;k7UxDhyV
;m-N
xCk4S
kxMA;irT
k0E;zQ;mvE
;;llU
8Xj1I;hwPjuI
hVAB;i+D2Djgb
;jzE
lmU
8Ch1K2K;joXI0fhpD-S1J;ipXi2e


A;kuU;i3d
;kgThtZ

zC;muO;j4NjgXkU


AkxEipF;i-E
zei7R;i1HpbirL;joFhtd
lwK;j6ClU

iyTimW;j7GioI6F
;k5H


;msThf
hpVkiS;l3Q-M
k3S;ioF
;hqH



;kzJ
iqAhhG;hpdj+S
;hR3Q
5D
5ClvO
;tc
hKhgI1ChnYhlN2UbtQbuA;CjNlf2IpDamUtf2NihWqRhsUvaW;hpBigJ8I


;h3Li7e
lia;k0E



j6S;hS;kiZ
kgFxU;k1B

;hsE

hiH;oQi4DBjkdAqY
kK;k7QhwHkIsR;hmHi0EpV2D
hrLi1K;ikQ;h7Y

iWi0AhuWzU;hdi3Uhgd;kkJeikW
;jwe
i+PjtD
jjdN;jiDh6K;jjehrB
AN;Cm1X;lxI
AAL1el8f;kiLhubhkR

;j-M
h-d
Bi7CjrGS;jyXoZirK;jiYwEA

j7P;j6f


kqP;liMhqd
jkSA
kpN
;;mve
h9AiWia;h4EqPilHAizA;kuX
;j0Mi7KlT
hlRAhrdigZrRmJh3X;jEhiGhuNhhX;qJnXjjO
lwT;;i7U
h-R;h6Li0Z
;;k9N
;uBlVlNloU6O;lkM
k6e
izQyB;i9Cj-d
;h7G;jxN
;lO
AiV-KjmVh6A;hvTh0ViuV;h0FyXj6d

;hoTyH



uRkwL;-I
D
jlUjpV;jhB
;-IkkFhnM




xehjCobh8PjlV;wPizRzYitI;tFiJh9Gj6MyX

i7EisH;i7Isa0OhqX

Ai3Pj8P;1FBljP;j6Q
1E;mzf;h8R
;1F
imElT4B;i+DlZ
;hlC
itfhmW;i3MtV
h5O;-X
;hnZ
jwc0P
irQkyW
h7T;kvd;pJ
AhgIwci8MA;jzehsD0O;ivLmO
hxFB;hhIhuEh+EAyOV;lgB

+RlqT;hL4c6Prc
CAIpUiZqQrM0WtTvUAbiFjKoNwEucYABLEIoCpGhjP;AmAApZ0ZlIdybyBmbhSndmGoafnArQh-WhSzInf;j3W
Ci7D
I0L+JpSh7Di8X;0Wsch7HjKrHhdjnH;BnfnciuViL
J7Th4YchA2aipR;O7DJj1Yhka;3JjsG
xGhsch5PrGsN8c;vYh8AvJjxW;jgcirD2c

;mnL
rHsLsJmQBimTwcioX;rWdkxI;ird
;0X
h9Z3c7ED;jUoQi2PuK;nayRk+P
jUjtFD;+OJ;7B+QkmC
koM;0Lhnc
i0NciME7Ri6W;ixYlXhqZ;izehuM
hqYhrR2a;jtA
Aj0S9fijC;h4Rh+XijO;krB
ksEmMsW;h4QkuK;l4U
;i9F


8ak7Z


;i6d
BmW6ZoAlaoVh8KvN3fnfJCG;KmQAhoSmGhuGzExbrHwCGZwW;kN6diyAySA
k-K;isf;hxF
Acj8c4RtahAlPhhZ;hraB6H8FnIh4ZiAYhiAle;hEpYipC
;clpahiO;mtW
H;;sb
hXh-ejjN;nHk7PhpX;ihV9X

ikRh7LilSA4G;ikOh7Ji+C;kkP
h8Zh+Pmch5Y;hrA

B
lkehlJ;j4P;j3D
;qThfimc;i-dh+d6D2P
9BhhXBh7d;5JjYhBzWiiGhuKh6B;hnBxHi8D



ivX
mtO
;hnOrV
4ckIhiDoBkgN;h-A7e
rO;kwF

j-EwKxE;GnPhmGh2E;jjU7C
h5XisGh5Qqd;rMlVzBuNjiH1R;vJhpFjeh2disF
jzC;iuIjmS;jvB
;jzB

A

hhIZ-C;lhX;ilR
M
GQAikN5ThiDuFyHUIhpe;iiQh7CijGra;msZ
tHDAh6Y;0ThxAj7SuTpb
;;sR
;kqf;tJ
mpMA;;inD3DjqXO
Ai+F;;krNhqR
;2Q
iiJiVi8F;lhahqHP;i-DiiE
Alfk4ChuC;jqa
mDhjdh0AhlKioX;hxJipahidAhuc;lejfj2fhjP
kzehxP;;m6e

;i3f

;;8K
yIl7e;ikPuG

ioOhpS0N;mpN;mgZ
jyAA0M
h-R5Ih5VyC;h1RjS8choA;hyRiQipU

;j6e
;;2c
j7HsQAijd;hwWrBC;jjWhuZ
AihXilAnf;jiT4Jhd2U
ihX8J;j8apdilDD
kzE
;k-Q;j+A
hlO
S
;l4Q
h9ZkmQ;hyfpMX;h0LkC
;G
BkgUvH;CxXzR;h3Nh6D
;iqZkhUjU
;DljOhnO
5OyfqbImViiKhgZjD;hxCnLjWoFjWuVAhqAiX;7N0UlLiTiuF7Q
h9GhB;9d9d;m4A
;;i2X
infhsLi2R;m2f
kxL4M;i7T
;;jB
;yI
ifA


lX
wQzUk+dB;tHika;jrYi7L
CsP8FoBneiI6JirTiHjDrVyY;1NioZ1SlGiyV;j6O

hoY;jrUi7W
llTVlZ;jpF;j6L

1I
qTjvL
;i7KhiMtb
qWlai+Wzd6Gh+B;7LxehvZigLFhwE;hwYvN
;i8W

;jlf

;i4S
AilAvejxNzN;yWhyU-Ki9Q3f;kxRh0e
i0f;yVmjR;ilA
;;joS
ihB4FhgME
;C


;;h+B
kjI;pEh0bh5V
hnNeiyLh6OmZzA;i-AuFhya;jtK
j6X;jtFioAmZzB

kua;isN
;;kuZ
;;kuZ
;hkX5VjjY
;;iyG
uGjlc;j1YuY
mqFA;i8Kj+J
A
;nVjlG

l9cGBwB;-R2TknSBC;k7R
B;5Y;jxS
h+ZhhH7c;h1f0SjxU+L
;jlSrdh2dhoE

j0NiyS;;i+X
;mmf;k6L


pCklf;k4JhzB;jzC


;;i4e
;;lgV
;i-V
AhhRhjH;ilC6EhoZ
;m0B
ERm2J;hnGi1dEi5Y;j3c
6RoKAhkG;hye-Y;lgV
hibwB0FrS;Ajvc;h9VimPzQ
hiazX
O;i3Yma;0G
m2b;i-C
luCpaxF;hmQjpLhoe;hmRjpJhiGpX

kmb;mtY
iLlN;hMdhgFpDhpF9A;jR3G
iuF
BkOmtA;5FhF

mxP;6J
8R;uWtJ2Fh7a;jpd
h2G
6C


jpK;i+E
;wbid
h6Ah3LwU;ixWjxP;mtU
k0YA;hxA
;h2ShjLimG
i1Q
;i0Y
;zT
;wc;lhS
9DlnB1M;jtRlBiwAhahS;jrQjtX
hhehsJ+Q;mgS




j3MhxS;llG
vQuL

DBhtMhhTiC;hxGirW2Q6d1J;ivO
AA8VtJhrD;uZpGhXrClJjlPje;xK
A8VtJhrD+U;xJoNiftM;hmR
hpD;irI
BivAiCABCi8c1JhZ;j8Z2Q;hkGpJhjYpLjqX

ivAiCF;i6TjqX
h4BnQ9T;uEh-V;h+W
NxH



hMhtB;hBoe

itIjvb;AhvfsKhyAh8H;5BjjPle
;0E;kzXhpNvRiJ
k-U
mM6W

pIwbySrL-azHhpW4c+Y;qWmGoe6CtX6LBj2f;1TuEhkOqI+GhNhpR
ipJ4V;jiAsN

xHdkTiJ;lrA;qOjgO0E
;iiWiiD
AiiU
iiU


h8ZAi2ehiS;k-IjB;kza
;G
B

4R
if8MuMAieAjRA9e0CiRhblL+OnRh-Z;-J6MzIhrU2Bh9AkN;-QkKBhlA
k5W
Ai5D;itL;kiZ
;h8A
;h-C
A;j2DhtZ
;ljc

;4KhhP;hvT
;hC
C;mpb


Klpf;jwA9NAZvI;Th1Ph5OhH
vPA;iuC1TpBi8K


A4AkgNwR;oPhpApWpGhgAh6d;hpQ0AkpEhM
mjWkL;k4O;wKhqbkhX
;muB

h7Dj+Tmb;rEjjOoAhnK;i0I
mgS
;;h2Pirc
1LjtF;5a
hhQA;j5ahwC
;;3Y
mhO;kOk0d;hvDjvNnb
;i9f
;D
CjwA;jze5E
A
;iyQ
hxERhVilaAzX;1e2aoXh5akYhSsF;hhKrNmSjRvMqLhlC3H
AAuNACjMlMAmb3DU3Z1OCAChTChL0DsFjRhdyV7W;EjUqYud3EhIuWnZiPhgFhPldmV2AoQjJhiOKjCrR;uRvHllXuJ
h8f;+J
;jlFi9M


jvAjiTB;ixA;hsGpR7Dh5a
jwFixHD;jvdhhH;vOitVi-V
kiWB;mrI
AkiFlFhyQ;1Vj2diiB
h5A;j4JpblF;l5c0X
ilU;ilA
AhtYiU;huY
hwNK
l5C5B;lgW0V6U
mtA
C
;mtS
hoN


mtG;1KhkShyQ4WhgU;kyY
j4RiwG;lkSvE

;lgP


A

kBiZh1Dkie;hnBhhU;B

jsB;rEl+O
mY;i2f

j3N;hjVjjJ;+dj4HhoN

mlT

oKhrF;wapZh9CCrQ;wQ8R-BhtY6dhkE

ksd
;A

i+ah-Nf;i4Li2c
;;i9N
iqS;h9S8L0Qxeiwb;mxJ
;k0M

mhHM
;kgfiqQ
kge
A;k1a
k1Z;;kyE

jnXhY;jqUioA;iwU
h+J;-a
isO
;A
A;jS


AjkQhsT;j1QrC
kgSwR;mtI
jtJjb;pejgTkYhje;2DqXhpbc8IhrQnP
;uGxfjuV

;hvX
A
;itEkhS;1ekuQ
k5XhnR;hV;l7D
5S;lGj7c
lF
lga

A;;miS


;jtV

;;ksW
;ilX
AmMh1ajQlc7QiNhpZChIBYhyQ;hnJkUimQhnJhzO;2Bl7G
kuahqA3B;0Oj5Bh-V;hnIirJ8Jige
jlM
jrG
iiAixcre;lV
ikaimW
;hnPBxJ
jkAiqL
Dhneh1ShrOG;h4L

ive;6RiwJ
Ajjbib
jjbiB;B3BBivR
mJhic;lhL
jjZib;3D
ADigG;lK;tUjvK


A;ime


DAcKqZiyIC;zbh2fnQ
;zc
;isE0d
;hK
AhHiwfsCC;drEnUiqUhlSh8L
hH;ci9NC;iyH
-GiW;hiSi5EiqD
ire
;hzb
j7HiOiiI;jtH

AkYj2Y;j7F
kY;j7EM
jgX
h+atCvQhuUijX;;khYh2E

;kqD;mgP

k6Y;htCB

;jlGh8W
BC+SBuBhE2emU1UzZvPoE;GjfhhIhoXyeh0dkO;ilAhuNB4U
tVjvY;4Vof;jlGh1I
kEhsfrenaA;0VhwH


mtW;jhE;Bl-V
;hrd
;;jta


A
;jTi8F
jqA;lI
Ki9C;ipZnQ;i9Q
mJijJ;vJhnbyOhmJhkF;k0J
ipT
3Pi8H;jrI
ipQ
wV8N-FjxR;lbk2b
;ksX
;k9C
;h-b

;;l-D
qZBShjfhnelXjhc;iUhrIhvE;qYnVh+Q
xIsGhlW;rL
zN;h7TipK;0N
;mlZ

iRkiE;5a
qQh9McvLhMjcmdzCh0Z;hdhQhjb3WlcpUhoAO7ehyQnJ;iuK
;;iqf
T8T;inCh0WirC
nIqEpIh3J4A;iuM1Tqd;jlY
hsQA;hL
FpVi4T8N;C;j0f

;juK


j0E

;itDqCzBhmahpRje;hnX
jjWjgd;h2e
;;h0Z
hjWimD

;jtC
AisGisKh0Z;6fxC;l+HjD
k5IhQ;k4RhlThW;hsB
kgXh9T;vRh3bhzUlO
;lP
qNjwX;maqWliK;0W
;i4R
jtI;uPoCpTioJhgKwV;iR

;jnF
DkgYvO;wVh2P+DlXjE;h2LhgChxV


joXjdhyK;lai2K;kqA
k4YhyP;mvN
i4I
k7E

izC;h1Iza
mpP
hnEwflE;hmeuVkA

;kxN
;;hmb

j4P6G;jlCjrV

;sNi6F
8T

irK;ioQhiIhqU
hrE;rNhwe;jkei3a
imbChoA;O6b;Uke
AAkL2RhwOiwXCA;i6Sh2IjX-DBAhSxF;jwZ
k8FhvJ;xWnJivbjb;ipchwI
;ia
;kK

imY

AkpE;h1eh1b;h0b5Q
h1ci0V;-N;kK

lzW;lzY
;i1N
hyI;iucj0G;iub
kH;4U9O
7ehvUhic;k2chD;igT
AinNwbhpbqOkahM;yfehoDzfvboLh0CQ;uGhgTh6H
ksX;ksU

Dh6Z;msP
k2X;weipT

;j1W
hoSyGxBhxXBiuV;nHhyWijVhqT;i-QhmUhlJ

;h5e

;yF;inE
h3Bilc-c;itKhvLh-a;jvU

kVhpb0H;hgVhlVhY+a;huPuC

;AhuehoChodB;kwZV

lS;hrB

oT

CkKjX3OhgTkGlMqABjYmHnHlMhoNhkVse;TsD7FkEqC9csAqH6ZeRjMpAhnL1L;7KoViiW
;;k3R
jxSiWwe;jhUmf;l1S
oC;oJ
AmpE
k-QhpT;sC
ipZ
8F;hpJ-PhjU

iha;i4Qh4cnd;hgFi6Z
hN2GscigGhrD;hMBFlcCmF9epNnCuMh6aiGAmOlO;iiNhlAThqP
pch0PAzaF4dh0W0e;hhF9YzRmYnMoKlOhwJekVlHZpA;iyNiuGiTiX
iyMitV;juQhmdjIhia

jyFjB;j1J;j1aijP
;miC
CUOhHhfnfkTADhQ0S4RAAA1P5JAvY;sQnPzJh5atWiBschydqVzc;h0G
B;j5EhkI
6Q;iga
h6IhrV;9Ui7N;yGimY
Aifh6Wj0BlLzD;jiF3erXhjGhhI
h9WioEikM;i8FjIjqc


ksfh7Y;kGiwQj0D

h-Thue
DhgPkZwAuJrAwIlDxChL-P-XjeoIqA;kOrShZhye5JiQmZjDh4XySzM;ikcklB
l1c
i8A
Aj1E;i1FhtC;h2ZyJsFh5O
oD;ipDsBikZ
iwNhtGjK;Ikvd
A
ioO;k0F;I
hyR;;jtf


hpa;l9Y
kO0EjkH;;kb-I
hW;j5D
Ih8ctepBh+U;ldirDhxV;hmW
jmE3EhzA;jnC;hxWh5JhX
kqLA;kqN
ibhuesAhoQdhP0D-S;jSyYikbitE;h1Iyf9dh1W
pR

A

;;k3Z
kyS
uUyC;mY5Q

hqO
;9L
jtUvY;h2Y
jjM+J;jkXqDyZ1G6Z;jjO
i1GhlM;hhY9T;h6b

kmI

kuJ
hhT
ipCkhJ;mqK
isE4S
oPhiV
;oEiya;lwU
AyWhpICpZ;ChmcoOi2KjS
B;i3AhiR;h8C
j5Z;l9Y
h7dpc;ilZjrd;hiVsVi5d
;k4f
;vV

hkO
vblrP;j5ChpN;mnU

;;inO


ub;vOhgSijK6chxL

;uZ
A
;;1B
l-e

;i5Y

oXioOilU;tTi5N

;iB
;j8I4X
mkb

h9RhtbhlGhoR;h9IhuIi+b;pYinFyZ
AkqS;mrI;kwW
kqS;kwV
lDlpc;hWrLj-f;jzY
0L;hnW
;jgSixH
zWilLxe;vEhxWjxG

yOjG
;mkU
Al9W;j+BuehoN

i2C;zclHj3V;j8D

hzV;ZjqLhsN
hxQlAhwc;7BhF;jhA2N
;ivfhgBhnd

imVjrVnV;kse


;i4bi6U
;i1C
6H


;;mlX
;jmI;oa
;;krD
;;B
A
zX2c;;jsB
;0D
;huB;jmc

lNvShgYhxAhud;jQixCjgEmE
l6c;0f
hoF5PmYj9c;h1XrZjjerY;h8Xva

iqZ;tNsI

;klb
BAAhtah2XivO;xStch6Qjtf
;;C
AAl0BiZxAB;imWzHi6H;htc
Al0B;htbjU
htakmGiZ;i5cqVjjJ
AA0PhBsTD6fpeA3LkShnAob;9cjQjZhnfqRlEhXiDwdrFpdsJ9c;8CtehgP8UhlV5YtS
hiGjoD;hiEivS
inI
ijIjjJoI;lmThFoLBW;lmU
lmS;lwG
;;9A
Yh2LsViqYAhkH;jxTpNh7fjd;jsf
AsDjdkQjyb;jnV

OA
BI
AjLi8B;ijMDoLjkF
jShse1Q1ZmfkT;h6NhkFkV;khO

Ainb;5TpX9BjahvD;jhT
A;inb

EjBhwIh2c;nXjZhBA2TigMmV;qR3S5M

Al2S;lvN

hhZwZ1UsGlDjhQhT;ioKpCi-O;h3OvU
BhauS4bAhgZj0JhHjM;kVpR5U6NLxAweA1H;l4OmL
;;i6X
hna6MAhiT;hel9X;oO+b


2VqZ1Rh+AijG;2SyYkue;2UkgY
BkM
kmd
;;hnP
izehmJzS;ikbvDh5avG+F;i9Z
ioI;hCi+R

-cjkC;kkA
kqM
;;j4Q
BmgciJ


;0E0Jivd;jpM
uR3f;hucipLA2cA;kjS
ilZiyV3OBA;lvd
A

0S
k1W;kpG
uL;hsSiiK
jjJsb
A
;ihX
;;ljW


zW
;D




AioU1A;i7Q



Il6J;wVjlD
kjN;hgQliL;l8Z
;iyR
hsNhlW;jkT

;;L
K
ijThjX;k+b
;xZ
j1Q;wM2V9avJhhJ;jpY
;jnIhgd
AAibirIiuepc0EpHT;pGhdiqF4AhrYlPhaJGO;-DhoAqKisJ
mkK;k9E
mkN
ipT;hwC5UhsXhwQiYxKD;k9T
BDhjWhxQ;isJ0Li0O

lvO;neh2W

AChma8A;vajzf;ijBxaDlOrT
vZ;;hmd
BnKjZizJi1T;vY0NjsBnTzFxOiTC;juAhiGhkX
l-E;lsO


iF;luc
lwUA;jkMiMiqc
EitN4a;j0FzC;6G
;j1B

mlU

i9H;i9Fi8M;h+R
ltZ


Eh8P4A;zAhybh4Zh9ejQ
ktOd;hxF
isJjub;l6f;kjWihK

;;ipX

;3bhlVmKhhP;hmdtU
;;l-b
4bhkQclQrH9D;rMhpDtGhpRhW1I;zGiA

ABhkRhiO;;lUhoA
;pIijK

hkS;inA
A

ekPTi6P;2dh0bj6J;Dkie
h7T
;hqZ
;lXiE2ah3ZhwShiO;jwEipc
GSAqHhIrC1c+LBCjVpOnMBFhOrajKh7fuC;7VlKzWhoKzcvMxU0IiVbiHld;qAh1eShDhlNkR7M9KlVnZpL


lhP
AqS;hnDiiR0F;h9fAigL
rB
dWmGjRhsNj5C;5QigEjoF;lRhmFiiCijC
BCuNhwPAhgSiChzCTzY;htEj8JiO
ilA7D
;jgD

;mnG
;mfihb
5R;jrL;nUlhD
jtJ





;i-Y

A

ijXhtd;hkPitGijd;i+eP2E

qIjidie;jXj7a
i-TB;h4TyGje
7Rk6X
IAh1Aj0RjDiY;kxbhoB

;A
hyV;;izG
i8ciwU2O;jgA5H4S7T
AAPjlfhJ;uX
QjnJ;R;i2R
ochSlpN;hqZi0M;j2Y

A
l2D;jkPioG

4J;;kF
hwL;vShgcj+amE

;kyZ
kyY
sLmJivTi3L;kiWkOhyO;lBhsUxa7MlGpA0ZhyTtA
1AikQsN-E;1GhqV

mIikfiue;iyM;i-f
mDlvP;izE
uBijThkR;htEhkJ
jP0E3JhnCmbpBhJEoExQhyIkK;CjXlEU1GhzR+XxEifse+GibpJ;hrKjJj7MtX
jnN

k1ehiE

iuasOiwR;2Ii9b

DmLxKAAmS-JisCK+cBAUlMiEuX;B3XyMjEhfwH3c4JqBhvU;j5axT+LoctN
mfiwQ;mej3W;izA8X
+NjrX;iqUj1O;vAinShzG

3Xhld;3WkxJX

JmgV;jubiyE;hsG
h0Phsf;;l5T
5Zjucka;j9TijJ
;;mhA


;ktP


h5MrQ
juRiyD;-M;rK+LiF
;hiN
;loS
AtChxRh2bjC;oMiyS;oC
kIoZlhZ;hmDI4H
hJmA

hpMjtfrRhH;igM
jXlThmMC;jgb;hvXklP
jW
OBRADiPhCCvb4Z;hJjSh3chwUhD;jTEi6E
kUhod;j4M
jsA;jsB
;mke
lqEA;1D3bi+ah0P;inL
A;jgG
zUDhtSuaveqLhiU;qIqdhpYhXjKnRmNjVjhWhP;0bk4aoIjC
Ave4FhuN;hjH9OhkUhgB;se7O
i2S;i6F;sd7Oh8bBpO
jMjFhmXh1T
;mjJ
;;hH
;hG;jgT
iA-e
C;2BhwC;pGi1B
AigMj9K;hB
;hAhtF;l9X
jG;hgW


iE;h+N;i2H
j7MhxB;nNi3ChwD
;;ioOilU
AldAFhGB1HhO;nNhzBhzPwK9Z;hrahwDina
ila;;nN1B
;;O
;jub;mY
nEhhIimMrE;mXlrN
jgK
iWhA;;iX
;jM
NhS;O
;X
;;jtQ
AiS;jiFxa;hgF
ja;h0Plb;jtA
iT;jW
EMlO;i9R

;pB
jVjoQ;jUh2UjP0RhjWh9CpD;4GivB
;;jU
fi8M;d;kjE

B;;A
AQkUknB7H;hgTjyWiAyF;l9B
Ql8P;hrTjgTpCyEA
ifA;AoEi5J

ubjmLh4E
xD;k6T;xC
AxAhsehhLY;xABkpP
;k6R

OhRmUjwb;uG8G;NiW
i8f
hUiwFixP;mhb

iS;iiKiiJ;f
;e
hejqa;uCi9P4f;iQhiJ
mFLigT;hJjrFvKZihIE;1ShrZ

k0Z;l8P

h4B;lmJ
B0U;C7QoVjjBh1d;jke
lkP
AAjRxAhoIiqLhyaC;7RhhShzc;iIld
;0T
0S


;l2F
l8a
hlb;ilAhgA


-e
iXhjF

me;8S

A2aod8U;i0IrIhpb;kpQ
hqfqIhtT;hleirGmE
A;i8WhyP;nf4P
ihDKnfnNidYxOsRvT;vO2Hpbxdjhf;ipPhmJ

mR7IFvG;hsehJUhlGsQAjUoZh2ZA;5YiajQhGrRVjmf

A0CjkO;-KrOBHhxJ8C0ChrI
;hRl2J;-Jh8a
ilP
ChWBnLiIzCh6SirXAA;pDivchxA;iAnF


oEjIi1VhCAuJnTrd;9Kh7YirYwR
A9Mhbh7QhU;hgTh7c
9MjF;kjM;i8P
AiIjodAwV;1dhiAh0V
AjrH;iIjod




Bh9DjV;Ah4c
h9EnS;EiWkb
D;AigerV



0A;hqa
;lgd

zdmbjnI;sG;hxd

AjmRhjdhuO;lrL;ljB0a
yAlla;kW-bjrb0T;xSlmF
hUhQhLAhAi5d+N;hsAjlJ0S;hgOrU
htYi3c;irbhnapf;j1D
hC;hhXlIk4M
;hBhgU

uKBjNjhDuchkRB2D;hgWinN8f;Ah4B
;ifi5Pipd2E
;;lmM

pIivKlM;j7V
j7Ujf;i0T
j7U;j-T
ldAlgT;hvG;lla
AAuGndrTIkoP;6f;j2H

6d
jaiY;bi-Eie
;i6E
jqK

CH;;Tk0Q
J
ijG
A;HyDjvV;mgD
j4K;yI
AA
AlDh+DiyZ;hobmO

ChoCd;BhoE0cxShW;jnK1C
B
hoDA
hxRhoY;lasVi0Z;+B
hodqVhlT9BiUABhsQ;liK
BnLknU;nJ1ehiE5Sh1X;j4A

kuX;nL
kT
C;;joT

Avbj3c;ljA
lif;khQhhN;vbhnfhnV

lzB;uboPh6Z
h4FtW3H;oK;jqM

lgB
Ah0aE;h1B4HpC;kF
jKhxOGChU2DiuPhD;AmZAlShoQhcehtehhS7ShSpJ;-B2FjgK
kgI
hiPVhuJjgU;;jlSh8DwM
nK6Djna7WyK;kmW+KyZ;ofqf

c;jofh4d;jBihQ

AvJiqXiZ;;kxd
i6BiZ;hjbi1YhgL;jRrXi7AhnRA


h3R4H;htUi2fhoY;hyaijW

ApKiEj9WC;ipTh-VhyV;h5QkPvCjrP
knQhY;rPjuSvD
;kpd
AAAhC-H;WyDrah6L;klduN
BjdhibhBhzFoFmAqBimN;iuDhlGh6R;kmN
knA;kkE;A0BixT
A2IjveChnOrd;rNlKhnM+fjb4InCdh+HI;hoFilR2b

AhahoO;hXkS1fh8a;kpU
;i5K;mF
;;j0e
8D;8C
nY;iuU;joI
oOxFh7WisQ
ixWi+C;yeh6JoSi6C
llO;jvG
Ah0C8I8ViwC;joGkc+Q;+HknT
hAiwU7MvYhlLsKuR;+G3ThuL7ah5G;IhhK8N4YqGiGc2ah+L
DjyG;jyJ5ZsU
hnEijI;hpHrA;j0J
lrXtN;i4Zhpd;A
pVh5fsajoT;kjGhoP;iwPhiJ
hvUiiR;8Oza6YhnChmO;wOjkT2c
;;j1B
ijS;;jud
igX5crD;sIhzGja;h6Ljnc
5TlUNipF;hgKijRqVhsShhV;hmMkhW
yRk8a;ixIAha
igMh5B;h3ej-B;jqK
;h3e;jif


;isWjwK
;itf
A;h4dhhUi9H

iI;GjoW;zH

AD2D4RCiG5bci2K;oRh0ahka9HtGhtf;h3SOhzJ
DhuVCuOtT;2HhhJhmF0OcinR;sIjlf5H

1OhhThiBh6F;1NhhVLucyIMbkakT4V;sEipdhtUh1X
9Kh-A;jzJhlC;haShkJ
ifAhrOIjkKyb;6W2Ch-Rpbh+GT;NhCh7W
hjQ3I;h8Jh9ch2K;ivT
;ihNi1O

ichld8S;l3N
Al4ID;l4Q
l4ID;l4O

izT;hiC;W

iU;5Chsa4DqUzA
;huYjB;AlsV
;;lsV
j8f
5DwGAkgM;i2QhVi5H;iR
jpGhpN4a;8CoIkMilCipc


kRiMlWilWoAsM5a;tK7Xj2B;hhY6e1V
pXuLhiD5SmTvIxWCqK;ieiWnahXtBhvYiKhOqOile;pQmO
pZlOh8Y9W;pWjZhuXvZjbsO+f;FjpQ
kSiuT;;J
hTjmO;MjyZAh4F

l3P
BhoMhkIi0Y;hoNhmLvY;h5HjxC
lgG
;hoMhkIiBZ
iJuMqahgZh3ehQhsPjF;h+Zh1Zyc+B;vWixe

i1CDxH;H1clb-R5FqD;htThoLjU
6DAh4XhwAA;kjW;hyej7e
iwS;kD

UlZjyb;hiP5T
jya;jyZ
7TkXijB;PuOk2N;hzCi0F6a
hgKDqZh4DitK;isNhrJ;jif
nbj5S;uFi5JinX;uclgL
B
;B
Ahyf4Qi9NzB;;9ape
hyfkjD
hB


jle
AtIDoRD2AsIhhevP;I;oDhWitHyYtA
tMoRhiN;vCwcijB
AwfigMubAiS;htH;hxShuYqcnEib
i2WsFyIc;zO5XioB
B;kgO
;7DkX
A;jShhY;h4I
;ipPh2d
j4V;lZ



jzfikW;i+bi5c

AjhfhhcjB;;lOjmV
ipM;kjc


+Ph9Y;iuLhuV
;lmKhf


+UiiPB2Nh2TA;lvVC;jhH
hchxNjrYAuO;hzEjra;k+X
;;4D

h2Lj7U;ipAhkch3T;kjb
;i8B
;;i1D
E
ChmIACqUnKK;zH1DiJh4b8C9Yta;huMoGi0e0W
AjtNyD

jyO;hqUpJkY
AvGiVsIiiKtX4DkD;kgV
k+R
AkOmHoAiapbj5T;-Qh8X;2KilcihJ
1S;yX


FA
D;A;wDxVqE
hjdhwJ6M;kiL;zWh5N
;mSi3Q

;hnWi7Hhgf;h8ch1Q
A;j5c
;j5b
;i7M;ijI
i3S


k-b;hpL;hpIoKiyQ
hpH
ljJ
h6BjlfjG;hsNrQhnMyShS0BnG0M;yTiFi9Oyd
iqO;hhK
;ljG
hld;hwTkiT
DA1Z7aiV1b5TBh+G;h0S;kEhwM4CrIjhC

AyYihc8b;;scigY
yYxF;hkIj1I;jxR
AhjHxFhjKsBtF;BrNisO;4BhGh-a
jjaBsGAW;h5Dh2UwNiE;hxU

AjtJ;i3QhrN
hhejge;irP;+Gh2AjFBilG
k0M
h4C
h-KhrK;i6M

3Bh8FrUld;h0EnCjsb;3C
lkE

;jI
AlyU;hyEijU;hyHjzT
hyGkgO;rB6E+AmMhsE;sWhsf
;jF
wOhoKipf;ilB
;hsS
A


jxB
ioJ;hkEj+N;hsc
h1M;lViqT;h8fhmI


koZ
qG-E1O;hpK
DEiockO;hwM
AAF
M;AFh5E;jyS
G;h5Kh5H
hvb;E
;I
IjyF;h5HizS;C
;;C
A;ira
A;h5Ehjb2Q;DjyHtTsX
h5Dh5H;F2fi7E

BhqF;rP

hqF;kxe
jyF;h4ehwVoRuG

jjF;lue

;hkB
h1chjOhmIA;h3EvBi8HmG
l3C;iuR
hlCimc
jtMA
A
jmN
CAyShyKCAhnB;vclS8aiN5ekGizY;3Dh6EhtV7b4P


lkf;ikeh5chkJ;Aiya
yS;hyGh0Oh0A6S;iIoGvKjkf

;iAlyf
jkT;j-YhH

j7ehnM;hyc

;iiG
iiFhiRiob;;izW

jkVV


lmC;;h5C

i3PhEhicUnUhtHjGAhO;zQlCCilFlC;zKlOjU
4V
;;lsa
h-Ah9V
lwf

k9S
2bAi7a;;j7Z
;ivB
;hxR-M
6P-FhtNsX;oXxY;k+f
;6P


hLj8WhrA;ivIuFiiJ;hvSlQdhwIilM
;iua
kCluD;kXlsChF
i4S7X;ikG;lnA
j1YC
;l0H
kmW;j2b
;;hiWlc

;lpa
4AsGrSxE;;Alsb





ClsB;l2B
hoNChwb;hoJEDjjD;jqa
;i1Q
l1e;lsB

hiayXimR;qYhqc;huG7X
BGuAhlPmLqEh1MzGlLwL;h6A5HkRhvXrYvTqL;FjvX6Uwc


yDoC

AuD;j+G
CuA;hkF
k6A
xCimN;hxH
hd
liG;E+QzF
;liF

ApJ4bhmKhjA;nW0ah5Yh5f;hwRh4B

isG;nF
llc;hgY
BhsUhiP;i3YuR0B;i4XhiJwV

iW;hrChR;hiAh1V
;;i-c
mLqd3F;1N
yUhife3VhkRma-W;zajuC2P;isc






;j3C

;j3A



8f
;9D

5E;i4JhtcmcoN

lhD;i0N6fh0B
;k4fe

;j5E
izYinP
izX
;;D
hxPilCmf;hmOi3E

;;i8K
yY1ZmWwT;;1Q
jsRA





;jvL
dhpb;hqa
isJ

isH

;jgP

;kiUzD
hwLisFB;h1E
vH;hqP
AyPhnP;zAjmQ
Bh5dsehyR;yPhZinH;8KnD
Ai4R;jtPihW
itehrTh2E;3XilXijEva;lWpG
hoI;yc

A
C;B

ivJ;;Ah5F
k6VbmX;BhkGhuJpG0AmDhKhzR;iAi7fh8BuFqY
A7fh0R;rChpKpG
;Ri3A7b;Bi9LipF
;htF
i3Q;jzM
8J;3fhtQlXqC8a;ilf

iyR

;liA
BySoF;hpDi5A;ilMi+VwO

;sb8F


5W8Y;hhBhxH
itV;ikS
;xA1Kh3K
hqKhG;ijQ


;h0d

7aAchnJi6A;sdvYizL;sAk+Y
izK;lnU
i3LmC
;hiD;hiL
BxI3B;0M2DhgA;hqRhjSi-K
hoL;hpd
Aei9UiuY;hA1e3bpVhlb2e;jBi0Lh2c
i+M
A
hkMj+E;7Oinf;iocjY2X

jYuZ-YzYAzJmPh2VkI;CjWThDhsVIvajbAsRtGxUh3NjQ;hoYvdpT
imD;9B
iiJjc;hyJ
jWhXh8YjZCzImQ;jVhrfiYvZ9TxZhpE;h4Ti9e



;ivT


ByHhhNhWAqVwCmPhhOxB;hoSkAzOiA6YisD

hoUsYqV4DiwW;jxYmM
;ime


j0K



;+e;tS

;kmO

xHhbh+DsF;uMkpEqMpY;tE6Xhmc6T

huDiXipNhiJ;hyciuC
jpeyF

;wHkwK
BpU0H;mXoCvCj9Bxe;pUjThwP
huS;jTjgd;vPiP
9b;9ckuf

jPuP;hkUpa;jQjtD
;hlS
jgG
lid

Ak+J;;k9d

C7JhtChxb;DhSqFvcpAjdh4X9L;qKh9LhtZ
7Q
i4Y
AA;hoVuW;h4YjvJnF
A;hoUkmS;i7e
;lvF
huf8E;hvD6chqS;iwX
joJ;5coBh8X-J

E;Z
GhpfirT;hheCiZhiW
CJijGjF;XkgK
AA
AhvR
DIHhpAlb;sLhhf5NxSMhnfhiDrG;IljR
zTjgb;4OilJh4O;pIjjN
H
lOimahrNBhyN;hrfirP;hzRhzGwfhsB
GBk0F;Qj0YhtM;izOh9R
;;hhV
jyX
AhhSktJ
hhSktJ;ijQ
;;jqT
hPlmb;jChyfjyB;ijGjuR

;4D

;ioJ

;5N
;3W
hjboNh3YhC;4SsAh-PhEhjDhhJ
jmTimS;cikU

hsNi0W;ixEnSMF;h1b
i+H;2OBh5M
k7c;2O
AAj0cX;;j3N
Aj0cX;irT;2fh1LhpQL
j0cX;irSqYhgf;isK
;2MktL
DBhwHiwThhIhPhP;AivW9fh0e
;h2SsW
liU

BllE;hwJjzM
j6T;j4FhyPE
llE;hwI-J;ljU

liO
6A
jEkvQ;IhGyQhochwBjMhhY;h+B
;i3X
jyA;hjGkme
lV
htD;hvZqB3ShrM;jhR

1UkqL;ixainAmX
k-T

Ah3fK;llE
zYjvGchjE;imJjhE
k-T

;AimFnS
;itd

h-e
;hqc
hiUtT9Ih+e;AilM;8YqBixF3f
;8XzP9Ih7YjF;kvf
hSxZuWvIvPhPuCilRG;1GqQnA-Gofsfh6FD;hpRjsQ
b2ehnTrHlC9c;hnfhPqd0TmWCvAnPkBlFhf
;zN


jhR;yOhrd

hqXjwN;hqR
iiLAzJmP;iiO8Rh4EqBkD;jyD
iiN5Z;ThrKyRjZAzK;i8F
i8a
pNj7N;;pL



AAA-YmM6SihZnPmD;-chkfhoZ7Y


-Z;igZ
1JqBiO
jRhSyP1P3bitb9B;+e1UwR3chzSkc;hD
;;h2T

;hhd



0dhlNi9Q;hhSiyLhrF
ljb;igFhwM
DhhEhgNmehiXhrC;wUpcimR;hjR9MoZB4OhwNhalCkB

AhwZ;;k0M
hwZ;7anRiyb+C;jMhjNqBjgBrf
ise;AoU2AsI;oR
hU6RqdjZhkB;uL4V3QhqT;htVkPhmF
hT;jpF;kjS

hqHilF;kqN;k4X




k0D
kiKiGkRiGjY;kqXhKiAsW;h9fioRA

hqcB;hqX
kK

tFEG;uAikG;rD
Ah6N;jTqUhH
vJEkhQ;iWdh2Y
hgQhjbqPhiL;AkrP;h-JhxZ

BABqZiMA;iE;Q
sb
OinXqUG;igF
AAlTlFiN;kUoTP4W;iBWhsQhtK

tGAkgI;hmN;tJ
;kwd;k3N
AAiG7b1E9Bhye;0HvcihepC;uYci2M
kjJ
+Fh0DimJ;-Fimb;Akxb

hZwQ1djiH6eC;ioGipM;inFixP
llS;;hxDmb1G



0G

BAmWhqKhhIsV5FqEze;AxLjmfK9I;iyOijc
AA;j4W
qUjtS;hld;loK
j4U;j4GhwY
iBBj5OlQhX;hjV;j-G
jc
igY;h9a2bveikG;mU
;huQ
jFhEoZhH;jG
;kI
ipZzP;;ue
;;jS
;na

pFAiOhhb;hdpG-ShuE6a

6VqZiiBmSh0H;mbqEidkchVhgdhN2ThudmJ0e;hlMiiG
iH;S
iF;;uY
;jN
nNh0T;hnRkhB;nM
tW
;;oT
;oKmL
kb;;jS
AAuVCkgN;rRlc
AuYj8G
uVA0DjsL;rPlciga;j0C2V
mBiDkMhe;BkejM
rCc
;oD
hKTB;tVh1I
;oD
;;pH
;;kT
of;kShQ
AhTHlMLTjV;hMhMFhQkDjP
;hT;oT
pTD0a;jhY
kP
hCmGBmA3LkgW;nKBlY;uHilY
;;qW
;sd
tfilXA;AoUbqOh-TE;lJ

;kK
;hH
sbk4M;iZhpL;HkQ
ABtPhmLhoPh9b;;4B
BCFhmFi6FnP3d;jhI
j6B;lqT;jsMhzJ
rHk0ajS;huAhrW;i3CioK
;;h4Yi8U
;hhR
hkL;hkMrf;hkGitb
h0YvQisQ;hrdoQjpfB;rEhOhjKiyd
;;iI
;mN
;nJ
;ine;h9f
i8H;lkH;jxMZ
sX7E;i3NijH;qc
h9R;oC
k7P;iyN0RhiV5I;wK

jmA;h+F3D;jkW
bSiGoVM;ZiX
;;lSlFhlE

;;tV
BihF;CmI7HiiH-G;imKh6O
;;kma
;;tOi2Kvd

;hrK2I;ljK
mGA;mIAi-M;jjB
hrT;pXitG
;qPN
;;qc
iQivL4S;iLksA;ixfwd
tG;nG

D
Apb7V8W;sF;qQiuS
sD5OimCpb
;;hIoB
9ThkG0A;i1a
9S
rBhQB;hfjjJ;sT
HmMjV;lUhKhHjjI;hahAHkLF
jJCkJi0fzQAhkfyL;jKvPh6Mh6E;nOiiFhlG
kU;nVjGjgb
ib;;B
lTkA;j3Z
AAMMhdblUahJra;oWjFkye;lXivd
rOra;iU3L
MjFAiBjSahJ;sNkhA;rUlDmPh+K
lMiR;kUh7R;nM
;xHrfvIrOqY4D0P;hhPhhJi1U
I
AhmR;ihY
hmR7F

hAkIob;mRhxZhV
;ipV

k0M;kkS
ipS

;jG;pO
AjfiREkO;mT
jfiREkO;iejT
hFlKE6N
nNjbAnCkoa;2XiWi3O;i1M
DBwfKhAEoAj4F;h2RifdhndoY


vS
;A

yQ;wfiZmX
;lA
BnYxKB;i1Q;lc

mCwKiV;nY
;;qd
kbkOiQ;bjTVJkLhEjkM
;hd;lK

nO6EoM;jvF;hnEjld
hlX;sUhzBhvNhtD

lckKhO;kVhT

E;jvA
rT;;rE
kIhK;tE;4A
ipf;kjT3f
AjWhkSfjLjDiWjpK;hsVhhcsU3C;oCZvY
4Uzf;;hpJ

zXh+FhuIkUlH;izbhsJkX;lYh0WiyU
iiB;ipIi3e;yciub
sWiF;2Jvdi4P
;;hyW
h8ehRic;vGilM
qCi1Xh3Kpb;+OhjA


;iT

;;oM
qU
BAj5B;h4ZjmA
;rA;hsG
BBAh4S;iU+Eh-XL;hqevd+S
qO;kud;k+X

k2Z;k2a

hgUitR;h6X
jFiDkQ;pZ
h3Zh9A;j2K;hyGi4K

;;kU
AhmMhRh6ca;lQi+H;panYnRtFj7f
hmMh3H;hmK
nT;h8K;iiRjEAhxClF
;imU
kLjT;hKoKM5ZiqF


;j1K
i9N
mcijRh4ciY;jvS5G
imY;htXya
iWhCjRiRhoVi3M;hTkbhDi0HmeB;ha

oYqKDhbwD
iiQ;;mN
hHiaHkV;nL;kD
;jEekla;nOhW
hQlDpTj4fAoLnNoA;iSjsFmH;h+WrP
;hPljK
oV;nLPhA
ve;iiG
ma3Ej0P;hVjai8Wse
;h8Eoah2IhhZB

NAidjZiJ;jb
wX;wVhwHhjD

wTilb;ava
vQi-R;jga
h0fh8NwJ;xX;i2O
h3SBEAzEzYsch8I;9IAhkSjmA;+F3c1UD
ABhpLhiN5X;tTi+G;iiMizH
BhpLL;;AjrY
;9A
;kMpD
hGnFTA;hvGjza;hhakhH
iShHsIiC;j-VhgS
yJjtK


CwDhwJhVuJBh8MrT;mZpWrc;h-GjAuJ
qAlC4DqBvFhfioZ;qX-ahrPhgEqK6K;4Eh8UimG
hTtOimeh1G;jSh+di4L;j2G
wDhyAi2L;iwQ;mW

k1C
A
mPi5XuH;OiK;NiW



;hP


vYBhnKhre;;i9P
ia;jC
mHAigF

;hte
imfpJhgF;oWh5TlfhhQ;+UhkfsPhrQ
;ke;lb
mB;kdnY;nS


;;iE
iaicihI;xe
iFhkTisV8U;jfhuLqZiqI;jsb

jDkHD;lQ
;jCiN;lP
;he
DCAh0QiJhoI5Y;ElDhhcjNsIhtV;htcjhP
hW
mb3KigJtb;;jsL
nF5NkhH;nahmE
AAIhoZhsBuFS1A;hhBpNhpJ;ioD
A
;sMinGwJ
AjxD
h4Y
lH
iciIkiF;-PsPAmehfh2Dh5Q
mR
7NDi8KofhJsY;j4CvVmG;hiS7KhwW4G

kjPhc;j4MkN;vch0Qhgd
hnf;kZ;xb
BAjwT;A;kV
rMlLi-cD;iDhzMoHyA;jNhPh8Ch8FuA
AjwT

L;Yivb;xI
AkWhuF;PkKhvZ2XyUh7U;5Q
h0T;i9f;iFj1Z
AwBoXiMC+OsV3eAA;itWh+f0R
h5YhkUAiiY;wBiuN;7G
hHiaisFizZ;wF
0c;0L;i4E
;kV
jqeP;jY-Eioc;W
kmVA;AkAhhei2NqI
kmW;k9C
hsL;rJhlR;hmd
ALjNUh5FkYtN;lGoe8B9ToLAhnWuEuG;h+PjThjO
LjNU;ivb

wV4M2TmRBpQh2GjU;hpBuFSjna;h3A4bivE
hY
hHhxYh5R;hzBhrIuE;jeT
A;BAkdi6O;lG
;jtM;h1L
;;Ak1Q
irW;jD
ipQ;iChf
;f2F;kDjmL
;;jqDK
jNU;3ThvMmY6d
T

hH-N;h0K
Ai5V;6ByJizExGoUkA;+btNi7C1f

iYlJh9bjerBhrf8Y;mPAwcAyQi8H3A;ivBhvL

;mVpYkid
HmD;kL
kndB;;jqflH
lB;jkK
odhwJ-J;hkJ;pK
BhjcimPhjC;kxE;ioSmU

;jqM;ktP
;jpJ
DZiUGGiChrR9d;WJjAk4J;kmG

ljO
;;iaisF
jV;K;jpd8H
hb;k4K
Ai4FiAA
;i6H
i6G
jX;jJ
iHhiDvI;id
iOhE7f;lJ
PPudA;hATuGrO;h5AkE
AGkV;EhS8W

jKi0d;hzPhvPrC;O9RzYjtL


;;yM

;;kW
;kV5Q
hTjbwc;lOj0OhiZ;pY
ECERjLjtJ;hP7ah0O;ic
jhc;+JizJ
hFhB;hE
sI;;hmf

C;Hi3Y
;lT
imRhWVDjLhXbhLhgF;Ch0RneheqMhga;ibipfmahxU
hH;lB9Zjxa;ktZ
;jpY
iX;iYh+FhkE

iMAhL;uX;kHjsZ
AQA;ixIAN;krd
R;;4SxG
D
uThvAkLhiB;kZh4UjiQ;inK
isZ;sIiJ
iIhna
ihZA;kpfpC;hye

AhiNiUycAkD0KhhO;h0Zh2O;6dhkX
hiNjtb;h3f4Ph5Q;3d
iMh9SsV;iNjvW;hlI

D

iY;kFkmQ

0a;+T
;jb
A;iJhyE;h4F
9QF;h0NhlShsc;h1WjmW

8QwTh4BqY;yO
;8P
h8a
oX;mGC0D;kN

AkH;ktL;hjO
kHE;hjNiuT7I0J
jQ
hJh6G;h9G
4T3GjiGpD;4U;BimK
ArFhpAFoZiP;h7Q;h0O3O
;ioT;5A


iwJ


;jbk3H;i4Z
uTAiV;jYtT;ise
hDwH
zFARAA6Y1V;isZiva;zHiiTlFue
isI;isJ
5NrNB;;4IlU
;;h2F


WevMhhcsMhEqX;uYtLmHhiPhWqF5Ehwe;hTzX+N4RsS
;i4d
igPyXh-e;igOqY
cG;jJh4M;j3d
;;joB

hF;;jnI

A7f9biyT;hvbhnX;2PhrHzLh6P
;imaA;kkN
UjkU;3MhnGtNimQ;1Lj1T
hbh7V;h6TirV0F;imf
nAh6UhJhhR;BikEi2L;h5K
;izL
AjiIh4G;h6QxX4GtQ;meh8KzdhrLhC

xDwDkW;hqO3Mi2L;lha
ha
A7WhWxTtJA;7SzQtMmcAh+atC;kvI
7VzLA;hwYi+O;7W
lIklb;BkDhsWxJhgH
hxVh8O;2Ajve;hY

hwe5T;h+Vka-C;i-Ih0N
AiN3Ki0H6Z;tftW+PhvD9IuQnV

kpB;A
;;i8fnbhkE
C
A;hMsIh+AhzB;a
hL3Z6L;ZflBisR4NlN;h7EiNwchnD
qf6EiVi6K;hvZ4c9G
N;O;hOhB

kvZ;;izd

j3KoD;hnYivQnI;hnVilT


hQUDkK;hJjgU
AAh-AlCmCrX;;i+K
A;igF
pMh3c;tMFhxN9ZhRAlF;j+O
;jhG
;hV6J
yUimf;GhDhsc2Rh+C;h8JhzescrY1e
;hJh5B;heilZilH


hf
heiZ;hF
;hd
hDkkT;S;HikG
rfrLCnIhgE;+YhqF7PhjO;h9crZ
FvGqXhkWi6L;jhY

hMkmQ;X
hoO;iiU


;vGhpBmLA;jtDhrc
;hS

A
;kyb
AhhN;1bj2K
hhN;ClOwIj2K
jrX
;ksM
hhK;1Xj2K
;imK
Gh9ci6P;A3UhjfsKihExB;h4XirV


;jehmE
ivWioY;C
jkE;izE

k4M;;JsAoJ

UkmQ
zf;;ra
kqS;i7X
B
X;k6YA
;Y


TACk8a;YIkB
;;jsY
j4H



A;rNoX;B
kvW

IEmNinFh6W;hxOh6J;T

A+Di0M;8Bi6XoZ
;ipK;krD
kmQ;hyd
qOinNzflc;iub;ixeirF
kmMza;pB


koP

AkOjgNmQApEACqf;G4ShyT5O;iqBhhL
kOjwE;kN;j0X
Blerfh3E;AigUlB;xf
Oj-VnG;igUqe;N
;kqZ
;;tR
Ak3H;;wd
k3H;wcjjQ;h-N
A0DjsL;iOH
BAlHcj6H;AjrD0d;iVhvHhxb
jjY;5SjmL
joC;kgN
lHhsSh5G;lS3AivThkS;kCkvS

sUktF;jlJh0N;i2K

B
A
AjjG



rWi+B
hvPZ+A;igTCi3N
;;hvP
;iqY
;h6QvQV
iM

A


;kF

k9L

kmG;htA
Aiye
;h4O
ixJmYA;BhuKrIiqN
rNhyewS;kF
i4AA;h5T
;kpa
iE;jmV
irQ3O;iDipL
;oVhteBi7C;ioAra
AAjkF-CsIA;hpRh9YhpX


kwf;i3f


;;jgQ
jqf;hyYiAjkG
hpV
;j8F
jrT
;vK;i5C
;hvf
AnMh-H8YiH;hjP0V3Y;jjA

9fyNi7J;i+I;hkTuQ
qK0ZhxN;uZhwLwL;rA
;kzI
kvG;6e;xEqQ
;;hpX
hxB;kJ;lc
;nZikBhT;2V
iiXIAhja;AChzLigIhlL;9Nh+ThlV
AkoI;j+SpS
koE;j+RpW

;iid

hpVvKjc;htWvR8Xzd;iyS
h5Cjb;h+J7VC
2WhmEBI5aCoA;iqbvF

;;h8C
kwY;9C
;;hhH
qWhkQ3NqJqBh8e;jNi2Ih1P;h3fhkcd



ksT;7K

j5TkNpE;jlZhe;knH

;jnX
ivT;lE2GmVuHmU
A;hoQ


hxRi8AD;kHjtX7Y
iLDhlCnOlRxCh4CN7L;incxGnSiQ6KtBlBje;hGj8cC
AhzeyMwShyX;mMDiwP3ArQqA
htcirU;jiN1b

AlavR;i-W
la;ldvOiqIh3I
A


h7I4GvfhpEP;FnFhvHi2C;kgV





;h7C
k6C
jgJ;h6Ohlb;0EisD9O
DiRh4MhkIhqM;CisYxf;itAod

;h6U;i5G
kjMpY;;6C
;h6e

iSh3JiwO;jhS
kqK
5fh9OxB;k4b

AAAh1a;izIhN
i0V;h1c
h1b9K
;jmZhmR
hpD
ixE;iKkyE;0V
h6UhJhGhgK;hneiEoFiyb;hyLnB
;;h8C
BBnP1DkB3YtFhM;1ZnE7YhjT;wIlVhkC
joc

hmLkO;ldiXvOyU;8ejD
hThLyZhiZ;jmaya;ixF
1Q4QkIkTiya;huM
hxX;kie
;hrbi2F
hyI

sQj4P;k2L
;isR
BhCsBi4UhCpP+J;nIhmOi+bpJ;hvJmIhgZ
jwE;jwI;i-C
kuW;h1Ni2R
+W

h4Q
Fi-RhlX;oSkuO;xVi2Z
C
A
jgI
yI2S;0VjqJ

kgO


A3JoThyAlQjW;2S
;;hmX


hpdG1dipE;lThyOjTiiN2P;h7V
hqD


hpDikbhod;h1EbsMhiKpC;i6c
j3fjUtG;j1d
h6Jhse;ixAldlV






hQ
;pZ;2M

EhtT;iV
;A
hsS5J1IqThGhmS;K1dhZhsKhLioT;h+LnI
jkY;h2eitc
ktR
htT;;ioahsF

;;F

hLnBhvB5H0OqS0J;hFBhG7Ch+Eoerc;ivP

j9U;kkB

0OuApGAkd;hsH2fhiGhnZ;2fikV



h-X
;;kzZ
h1XixW
iyU
izUpOhpe;hhUh6QUhlU
;ilF
h8Nh-X;pAkpd;jnD
knY
j-OoI;;hoV
xVhrdpV9G;xIA3cOkPY4CnamehkR;h5B
;jkD

A;zM0a;i0Hud

hqS;jkc
hRB
qRAThuBi3C;ka8O
h4O;i3Gva

iqQze9CtHqW;hoVitL;qN


;htLi2L

;oFhtU



hzG;1LigG

jvY1c;lVh4L0S9Hhke

6M;jtG
;kwE
jhf

h5fhgK;h4YhhThzb
;hsW
AhsAjnH;hsChxZh1N;inIhmC

BhnK+BoJiHhvT;JhvfhViQjLpBsMlfyc8I;uQi3Q

marThQzJ2chkA;hxRh0V;izJ
hrE;h2RnA
izY

;;rT
hpLsKxYilH;inLvLh6R;qd
;hyE;imX
;j5F
EhsdpXhpchwV;MnHoKMhPjVrOvWmCpD;pAhmcsM
;jpPc



rdhhA
kic;kidlL
koA;rbj4W

;;h3W
hrE-J
JkhC;;hzG
i+X;nL
pAhgA3R4FhgX;hsVMiKhibh5Z;iich2V
i2N;irB


A2fAvQizU;jhO
2fAlWFpTh5UhG;jhO4X
A;ioL;hxZi3K
;itdhkV
;5F


nb
;j0P

;krW
hjH;hnch3Y

h9WirV;kTkka
ijA

h7DhvNhnK;pVjxb
iid
oejxUkK

;;ihY

isI
oXhgeiyb;BFiGyeh1WhyF;iMjzR
HhpE;;j+SA

iL
A
AigB5Rhld;7b;kxA
;lTj5d


hpE;hpC8D;j+L
DhjHhKh1AAzVLpa;hiTjsBibA;ipGh-V

qC;5O

hkTioWM
i+FhuK;i4I;k1N
BAAqUnKi7SLta;AheDhiT6I5VnJlUsH;iNjxA
;qX;CyK


qU;hkT;xfj2d
;kzD
D4Tkb;6ZA+PizI;vJ
;ilJ;uN
A0Qj4dA
;ktP
lcknR;hLiSirEh+J
qK;1Z
hU
;hT
j5C;8T
hmKiyW;hmWNnVFvFuAtVhjBAxe
ByLjwJvJ;mF;i7M
kyA
oTEG;yLh0Bh8H;yPj-Q
;Ahej6H;kgF

;hJ
;koLkF
j7Q;j7O


hxTixJ;;hsL

rLitdoA6Q;yXilT

A
rLjwO;rInL
A;htF
;h1A
IB;LnX4Vf
AhoDC;pMhhJi9V
hoD
hjPh5P
kyD

jiU
;h2X
pQh9L;ilU
BoQ3df4f;jCh-S;na

hgO;imH


;i7ZhpZhb


iW;mDkpO
iV;hjC;h+J
i3e

kgd
jsS

hlMyImKPnJkW;qB0MhnOiehazR
hgQjjJ;igMA


;;kjU

wDiZh1W
FoWsQnS;D1IBIqM;BxU
xL;kla

EiqC;hrD;jzRrI
C8ah3O;8c

;C1EAj7Y


hwe
c;9C7AhmW
DqZ;hiL
;j0I
AtIhhShkN;tKj2C

qW;krN




kkb;i5ah2A

;;i5Y

hwP


A;kOkmS
I8c;kN4O


i+B
;jsC


hwE


rM

;iIj+M;kpa
;R

;inR

H;h0A
hiE;hiDh1S;hoJ
F;C
zf;vLsE
hmW;;2N
C
Bh3V
klO;h3W
h3U;;3PhgF


9JjoM;+B+V
1QjvJ
;+O
;+IhhSyKV

jgU
;h3W

hhQ
;hyNitY


j6fhMrV;;jjU

A;j4I

;;hd
qL3QtQA9C;Bhqa;ktO


ijH

wKpQ;sYi5BhjO;hwY

B


5Q
sd;;h9S
;1U
;hyGnV
C;isV
Bzbjhb;imX;zfBajhPtS

A0ZtZjhH;iiT;iL
;1OlI

1MM;ixahV
;h6M;h6L
;izO
;hgdh3M

;vZ
CjNhCwQh7dua;ich5BixK;h6W
rWj1ZrG;oCuT
h7aAh+a
;iwf
;F3Cpc;mS
E0bsD;iqA

ue;uf
hTklf;iMi0Bh1B;i2N

AuKAySihZ;mMi6X
uKAyT;jhD
hpS9BnQ;vY1AhhckMh-d;irC

rdjqd
hkXhhZ;;imT
j4F
hgYkUGqMA;-XlBhmf;j1R
j9V
zX6M;iPnE;huI
pT3di4Jhf;zUxK;AoO+f
j5a;pS9byRihZ;Awc

4V;4Wh7ChwV

1Sh3YDG;pOh0UvOhjI;3KhhMoO
Ahwe;h+C;hhG
A;0A
h9Z;huazW;j3GsX

;hjU;nW
kqN;5N
A
;j8F

AAS6Y1U2YhK;inW
hxC;S
hxB;Q

mHhhaobxNAhmNhjN;Fjahse1XsUnC;mOmOh2L

imV
;hwb
;;hwa

iiGA
;iiG
;iiF


sH;rUjsA
qb


AAhwOyC;inY;hyA1G
Ah8elPC
6YhnZ;inG
;h7K

zL;ire
hqe9A


;i7M
hhZ
tI;hjI

hgIhiU;kkQ;jzc

;Ph+A;iwQ

4V
CA;B
ChsBi3HB
B


j4PxK;hM
a;iF;h5Q
kif
hkG;iDh7Z


j+Mkb;4RhrO
A;fhwbhlP;yS
;;eklJ


;yA
sOOj+M;BkjPnc;se3Q
h+A
sb
;sb
qNkChzUiEzaiM;sNh1bh1I;jakLmLjneuQ
E
;;kpX
;oIixThG;ioL
;AkpS
kpU;iKknH
ikaikW;pMh7QtHS;paikP
ikFhvU;ikZhwbza;ikcpd
;h5T
ikJ;ikB
;hhX

j9O;imV6S;h2e

nV;ne



A;kne
;inM;htG
A




AA
Ahme
hme


;ipA


;vb

sd

hrJ+DBhzZjF;LKFoa3EubmEhrM8S;C
;jhJ

;;kgB


oWiZ;i3Z



rd4T;hqF-H;tMEjtPiM
hpAtX;hrOinO
Ah9M

1N;1PioF
;1O


BhP;hSj6H

hQ;hP


pa
3dmSiYxH2YhrKublS;kWrRtUhiSKioJ;ihY
vLoSxR9Z;drIjiZ;ie6NhkI




;wGwM;h2Z
FN;QpNh+KZ
A;;-QjkK
jRkgI;-P;7D


;4N
ABjY;5Z1IhpR8B;tOhmZwejV
huZM;htXmP
juH;imOhvP

A
DjpC;iaif7Ph9RHhMHlGKjN;hkWxW0c
i5Q;;ixX

;sYmUheiwX

;nY
cwY8HETh1W+H;hjYrRIiqS;huZi7b
bkpY;9Rhwe
igAilU
hiADhmCtF;nK6byAaitB;qU9FhgJ
ivK;BxE

xE;ivI
uN
kRoI;tfpH;yU8J

ixH;hvMh8e

h-Z;h-a

MrF0AhwRhkJhZABDkUnT;h-AhgEmN;pK3LizZ
ChJ4aiUiNyP;5XuL;hjb
5G
;;iwF


3Gh9S;hrB;kiR
;j5M
A5K;hwJ
;hyG



;4Qi9N

wYtK;iFjKhnPhV7Q
iE7d


;;j2a

A0Bi5H4F;h5P
h5ShzW;6X+W;hqU
;+Th9Y;3SisJ
A;jPkYhlK;sa
h2D;;kmP
DLhvI;4YT
;hvX


ikG;jhO




;;joQ
Ch2Z1JYhjPB;hyKhjTnIhhb;mHhD+fhnc


hyH6XhjO;nIA

;h6N

Xpd;qTAj4K;hB5T8Hhmc
;;qN
;nd
F7J;-B
h-D;iXi-bhjb
;2a

qZ;iuF
jtf
7J
kjP;;iR


;;j8d
A
jqJ;hiT
AldhmEjP9dSA8A;pehiDlOrNA;R
iuF;3cjsd



hwU;;jqDnL
re;4b
;4cjldiT
ABAAACpSj2U;pPnZkTinE;iqX
Elc0A;1cvDlJ5Lifjf;hlHyFhyW
i7I8G;hqN
Ah6JimD;xAibjQ
hyUkSmSsbhrI;;ijO
itC
CpGsNhqDqV;xDhmE;j0H

AiME;j1O
iM
Ajre;hhezboKnRhqJxbjT;hPxH



2Si7L;wJh4K;h1AsV
Aj4V;j4TB
j4V;0Ujjd

rAsYkDioc;hcpAqBme;rBrX




;E
F
Ej2I




j2I;;juf
ind;jtX

ALhnPjIhE;ilEh8N;2KsQjf
MhrchnN;LhiS;h8P


j-e;hta

A

irT;hjU

tA;jxP
U;tD
zX;hP
AVhmYkN;lZhkeiJxG;hApVhidtc4M
hlCmZ;izKhvX
AdxQhG;oNrJW2R2O;hrB
dyXA;hiW
huD;4a+Ah5L
Fh9L


Cj3X
wTjhD;tf

;rLjsL;jqd
AAAhvMixE;jpTlelNA;qJhyJ
sQi+ZhL0AjT;;hiT
j0f;qJi1a0b;j5Fpb
h8QhsfBT2K;hvP;htYhT1Xh8M
;zGi8H
;ivT-Z
sR9IM
sKD

;;A
pf;h8LnRh8f
3Z0RkBvF;qCsZh3NjPmO1SsB;jrG

yP

ApZrHoKsS;zMhC;pN
ipChnL;ipBjY;zKh3J

h0G;-NnchkW
jwGoX;;htI

6AnWAkLBilPlX;hmP1bikV;hmcipe
BBhiWtXwF;h0YQ;j4J
Aj2KD;imA;B
;j2K

;hwO
FKiqK;sEhwWh0A;j+Y
jzA
;j+W


;pQ
;-fkFnNnc


h3Zh-d;0HioC


AAAhYiiDiB;hsN3HxI
hvb;AAjjF;i7d
AnB;9P3DhgH;ioQ
;jpZ
4Q;2PqBhwP;j4X

i+dhgA

DiTiAinMBhiHkWqX;6Zh4BxD;hhfhvE
AkhI;khH


isB3XB5e;isD3OzI


iRhqKxV;pTjpI;rZhiT-N
;hsb
;;6c


hhG;iNi5e
i1J;i6c



hlchgAmE;3IjcjC8GyHibsM1b;isD
;jjP

4SjblAikR;AmZkMlAxJhic;hyAh9R
8OlC;8NlA

;hwSipG
jRB7ZqLrGhE;AtBmQpfhhCA
j4f;A

-MlfkK;lajqZ;-KpC
tC;ijBhzP
isR;EhlT


iZj8V;+b

isM;uU
;qS
j5U
;jzLrH;3ArB

Pj9C;j9V




+ZhqT+G;h9NoPhmM;hvU
jF2B4YjK;;pBwD
;B

;irF
DlP8D
tOhsGrb3T;1dh6MhuU
iZ
Kh5C;izC





h0G
;j6c
AiB

F

hvLE4PL;peh+PQhJlGyM7H;ioe-VDrA

;hlQ


;;jxC
zAjgIiL

h-TA
h-SA

B8Bh0G;pEqJ2Y
hgM-YiiT;oTvHi2L
kdkEqJjhB;kc;zO
9QAhqehic0F;DyRzKiJrJ1M;jyZ



lbj4H;j+E



ofhtMtFqR;j0W;i7EwB

iAinM;ipP

7YoPoC8DAh4V;5etZkRhsUA



CpIh9A;sPiOjlP;ihe



VjlV;sFhMqKHlFqY8BoKichtbjT

hgE;hqGh+ezO;hCj7N
;ilV;jpE
;;8V9K

;hgZiyCI;hqb

AEABqB8QvYKA0e;E7cnHlIA3SmZC;h-O
iyX;G;hqV

jzS;j9e
E;hnKioT
hoNhhRha;AkK;f
;hoMhjM


8d
vY;vZ



juM;jlV

d;jidmL;inM

j3CnY;O
h9G;e8N
xM;sIpW
BDyUixV;iUwGhhMkahza;iOhkXuQh1FiH



2Wi6R;2M;j0c

;h4e



h0H
;pQhmIindhG
j+M;3PBjme
j2B;3P
;pHh1b
h1W;ihFh6R
pGhwA;j5D;BpD

j8Q;j3Y

jnK;j7c
AAi0P;h5e;inL



;ixb
inM;jpW
juI
;rRvbigV
irE;;hsU

lY;DhY
+CC
;oI
;jlF
j3R
wADh1W;vf
h+B;h1doEAhxM
h+B

EjN;B
h3O1b
CjN
A

jNipY


hsbhqcoMsZ;hlKnbhgW;hsah+K


;igP
i3U5X;juQif

HhyP0GAxH+e;1ZH2KjV1KhiAmZoY;3eH

;hyW

;D


A;ilG
ilF;ikR
;+YivBD
hpKh-M;4VhsP;juL


B9ZA;C



;;j0G
wSjNi0bhZAF;itb9A

ihQ;;ihO
ihQhpG
3MuB

ABAChiGpFIzA;FhiIpO1fjQhpDsI;hsI
j2O;7K3WjItGThqLhTAjY;hrfnKwb
B;;ilM
Ai8e;hiKi4N


A;B
A3A0K
hiSAigZ;4Ti4f;jqR
4Spf;;+d


hiC

A6YsT;wJ3C;i9B7E
wIimE;tMtLyJirC;jrA

AA
A
;hxYxS
AA;CnNhuBh6coP;h4eh3S

;nO
;;j4c
j1O;h5Eh8Khd
hgAh+V;imczYA

7fhkZ;8AyX
;;qM
A5R;;hsKimb

;imf


BhrG;i2L
;jrc


AABBAAuFtZhqHpW;jgT;Tisc
F;G8a


joc
imK;qExe
;8Bhze
A8a
8a;;7f
ihOhnD;;hrF
hqUwGiK;hqThsB
QihZhkIsQAmHA;ikO;ChyL
inHK;pfh9EOlS

ilIhpJ;ikS
hyV

Bqei+QE;hyY1ZhjU;rUi9d

qehnXh2Z;1f
BBpRJBiifLnfAGUChBb;uNinE;qdlNjia
jlU
pT;i2IhE
;pShwb
i2G;7XihI
i2FmZ
;h3Wh6e
hgBQjQ6I;jsfrH
j4e;iha
A;jkA
;+O
ikE
hkJ;7dlZ;huR
;h7U

;jxX;jsJ
1O
3C

;ipYhwb;rF
B;DzcmDi1E;jkA

xKh4U5bqeApb;BqAi0dvUoB

1a;qAsK;0W
htD
j4d

h3E

hgD
2Fiyd;kOAjtY;yQ
;hgB


;;iU
A

A;QuPhmLhua;ueuBinFnf
uJ;ZjjL;8fzY
iuY;hmFA;i6awK
;U
hJ;h5EwBof8Q
;vF;sZ
VhVUjS;jzM
iKJ;iW
BhrK
;;jud
hrKjawKh2I;sZAhiIh4c

;tN

B+DlC5Fhqe;oZ7foblXmYhkBtE;h9T


haKhyV


A


;;hlF

;;jpA

tP;;hwA
;zc;qZvLimetE
;;jyJ

;mI
h9U;;hqZ
i8b
hpE;hM2c-Y
ikJ;;iO



MIQ;;jR
LZ

;;I

jG;;iS
5cioUxS;hqK
hY;9P6Kh1S

iW3d;jInNjjQ

;ci7e
h3R;3Ywa
;Z
F
Dh0WhrK;Ai1N;9S8Q3T
A;B


9D;i1KhiV;h0VpD

;9V



oP
AIh4f;kY;Q
Ih4f;PkH
jB2D
AAAhU;kP;kQ-Q
h2X;vYhtc
nOhwbA;hSjqH
joC;jvT
kR
;j0b
;jiF

KhyV;H

;;ilV
jrf;h5a;S8OB
Nra;4Y
A
J;Lh+O;qXyJ

AhSiX5G;Chgf2M;hyYvI

mb2Wh-e;9QjPnDiib;hR
hyV;hQ3AhoYxY
A;d
E;ia
hDhzT;3e;h6f
jE
BjBh+H;6XhzA

;hFjrO

K;sZ
;iT


h4V;;h-S
hnZ;3Ui6X
rSV4J;sWi8J
zR1Tsb



oK;tPhoQh5a;kOi4C

2G


;A

ABDvU;BhfhnZiFnahckKqYrT;qHoQ2Z


yX;DAiwK;iwO


hb
vT;vUhqA

;htQ
iX
vQ

;T
8d
;;iY

;hpN;h7f
hdjsS;hbh9Q
;8D


B7E6UpRfhhMoO;7e4Z7U;hrRiqG
5e;6S7I;h1ah-d


jia;sO

AjvM;tFmYyJipD;5U

jvL;2M

;8Di2S
Xra;2S3I
BhRyG;yNqeiuM


A
hL
CL2c



;iiQ
B

ABkehxG;i8EA
h2H



AibzGiyF;huDhvN;ivIR

jpf;xF;idh9B

yb

;uE

Sh5SA





;;h-T

jhD;i9N


;7M


;vR;i+J
h7b

hmT
wPjgd;;hiAiwb
wO3T;BKhqB
;h5c


;hoB



YA;O

;;h9X







;rL0A





;rE

CAjqFiO;jnI



jqFiP


h0H

hxdhyK;hyA
;h-U
hxe
jAlemSi4Z
5bkFimV
;+D;nenR
hnah-V;joD
hG;hoR
;hG
hpG

;pG
;;A
ABAAAAArEhoZhhC;tchqNpUhlU
jd;;juL
;iW
AAB
ABA;jub
B
;jmB
A;1W
;1V2Xh6C
wd;jiZ
;jiW
htV;jsA
h-e;M
;EkK
;jnU
;;hiE


BoDiRxVsYhxN2d;jlQ;i6V
jlQ;hoPjBoX

hpEh-V
hnK;qe2XlOtIoFwP
jnL;jkT
jJAhwB
;rG+SnC0a;3W9D
;rE
sNtf
;hW6T
6LMFA;6OK
jmV;hxO
h8N-ZnB;pThyahmf
ijXoc;inahhF;JzFhvb
X


A;h1d

iEwQiQuT;qMpSjEAh1D;tUjAmM
7f2f5R;isP;hgB




iif;iiU
;5Viwf;5b
D;ABjjR
ABA2ViqG;0SkDi0E
BAhhR6T;hVjrC
h2F
hsQ


A


hhQzI


C
E
ipB3Q;ikUnR;iiElM
;jrJ;xIrNitb
D

hva;nA
;hD
;nHigJkOkY
;;jpW

;G;3Bi5K

h1KoG;i6I
;htc

;f


ihG
ihF
ixP;9WxUiehgQ;1Q5dh1G

;D
h7TN



;9E
BzChyJ
hkSinU;zZ;hlHhuP


;;i+B
jqB
jpT
jpTM;jPi7DqeM
;nU
hmX5T;tPjOAA7S3DhkZ


ipDhga;hkPhuO;h1B

iMh2AmV;wKifhnHke1fhGA



kOA
wQtDvQkLuX1MnbbnW;xa;vXiuJ

hrJh4f
sZ
hiRh4Z;hhMhLh4T
mKzIBh5AyN;qD;jkJ
EAB;G3ehhZ
G
B
A

AB
B;1D

B
A;jnY

;hiQ
2cve;5RyN;pf
;qAvQ;5QtJ
izU;oL;oMhyP
A;;lV
;;jkL



lV;h6b
AFctAh7OqYoO;i0Gof;pC9Ph+d
Dh+a+U;;i2Y



;h+a

;i1fvd
;hwWoa

;rN
CB
iuEhb
vSi2L;jlX;htI
B



jrD

5Lh2HE;3NahyE;h-O
;F
oXhuV
h8b



AhoaE;juN;kA
hoa
A
;vJ
Bh8X;hrb

rJhgf
iS
;;hwY
;;hwH
iT

AYmM3ThwchMhRjdkWE;hvR;hlbh9E
jF7U;jG7S
jgd;mAhkR;h2V

;;i+X
FEmd
Dh8S;hhPAAhyZxD;yU
AABhiFhlW;ioWmD;xFsZ0W
hiIA;4Hh5H
;uF
;iS
AnB;;9biBlIhiV
oDjE;;huU
;5DsA;h8P0T
jP;hsYh2e

A;;i4JvG
;uWhQ
i4ImW;i+d;jmR
hY;ichmI
B
A;i-X
i-W;;h9S8K
hmOBBigW;3DBwUhiSrH;hkAtYuI

D
mM3TwWhjEjdkbtD;i2H


ACtK8HhrC;jTmbvKBxXihaK
5Z;;jie

5Z

hzDhyejZ;ChjVnTmZpfhpc;qQ


;;jha
;hL;kF
;i+C
AA;jR2Dh3f7f;hkJ


;i6Z
;0f


A;;joD


iyK
nN
jM;hwR
;-F;jsN

;+PihB

+G
2UwV

A;V



Dh5ChF7AsM;ChuKEqFhUhmS;i-Gqc
;;izM
Bi1FA;;hnA

hnAhuEA

hmf
;i-A

inD
h6DhoJ;4ZioWiK;kLi1Q
hvM
Ai4Voe;i2Tqf;0V
0U8MA
CiO

i2b;imCtS

AhS;hdi+F

CAhgd
0AixK


4S;3c




ubwN






7GisA;jOiqC




B;i7Y;jjO

iDN;hD
A0M
0M
wZAh2GSwf;i4T;iiclN

hQ;kY;hha
;zQuI7I


iuY;oB

A
;iW
iR+H;C;htZh4e





iUitc;yRhzMifnJqX;jqQ




;iwM
jhC;ilI4D;jjW
;;7a
JhK;N
;pMi8a
;;5Y
qThlMAxeuCwR;qPilSlQ0c
;iwd
4b;jlB
;h3a

i9b;i7H;lVvFh7Z

qM






hwe

;jnD

mRBilc
;ipd

zQ;c


0A;h9R8c;i6Q
+I


8dhmG;hya
;hyZ
ijC;hyY;jhK

;+Q;nZ


i5d
oA-A;hma;iuf
F;ivf4e

i-WiT


jme
hmQ;i7d;jlC


;;i6Y
nS










jgC;hkWuP
BjH;jKjI;xV

jHh3N;pd;iTRwB

;wd6R;pb

;iwE
A;;jiW
7WimcB;kTnLhpAhiN;7SinL

jb8OA;hlSrEhxa;iShjN
qHod;qJhgK8R5e
bje;Lhd
hB;kO
mFsLnMh6FiQ;kNh1b;yW
3X;5Z;hma
;jG
AAAjR;iqD
AjS
jS

;lDixB;kG


;;ioE



jDkC;hrFqA

JlL;jd;pf
iWmU


;nIiqQ
pa
;hlQmNiEhlA;wV

BixND;Hhgf

BhODAvciXzNhhLmb;pdhWh9Gsf;i-f

hZhzdqJAqW;isKJ;8OhwP
;;rR


ixHD;hgf
lE;jM
igY;h-V
ivO
kA
AB
B

;ud

IAhcrYhG;uTsa5AsAuB
;jGA;sb


;i3P
;7J



A

AhuUsY-R;C

wS;h9G
;6Ehzd
A

;kQhrT;kR

P;Q
FKsLvDhVhrUOmFuL;jE5W





9GhsZ;zcpIiiY

A

CiNh1Q;;igblM

jb4F;8Dtd
iN;QjJ;h3e

A;irN;wB

AA;jNhvP;hkd
1a

A


;;mW
zQh5H;hWiqG


;vT
;Bila

;h3NmURnF;vfh1U

;uWkZ

9KhNhpe;xQtI

BiqS;i2B;hxE
AC;itc
C;itb
;huM



;hnQ;xS
itQ;ihW;3f
hna

i5B;hxH2e


1V
sf
iThsJ;kCi9P;h4a

;;5W

kb8f;ipU
hvN
ka8bpKhzU;iMwJigN





;hyV
iqI


kM;hmW
kN

;7G




iyM;;sR


;xZ
iXyI0ZnLhhT;CxG9RyG1O

;yd
yTh8a;0dh6P;xa5V
i9E;5PjRjdlG
hgf;9A


pLjJ;hP
yD

;hjDkatR;tY

BhrN5Q;I
A
hrN
lJiuOmc;hhUhpA
;hgS
;oO
;;5J
;ixJ

;ixWmR

tX;xdrf;i6N
;h+e
hEqX0M;C;IhzV



hJ
;;rZ



;b
;iyC








htVDjY4J;hiXhtf

E;ixE;wa







;ipa
rFhKArTmH;iPoWhgWoAHc1f
;inD
;mGwe
iM;sO
inA
-Y
AimFrB;;yY
yXh+P;qBVh7N;ioE
ixG
ijX;+f;xb
xUitM
A2VnGBlKhwXkf;htXiIhmY
htFQhrM;9ch2EkH



iQhG3E


;i6Y

iwO
BChyPwNmb;mKhgLlCnHnS;hrL1K
;D
+M0EiC
hze;;hrW


cFAA1aBhvb;hvI3Qlb;DlC

ixf;iyP

hS6KrEhxd;hVi8V;5GigD
rBhlZhelEpIzAA;rChoRkDjEhA;h0D
h3eidyA
8W
7Eie;yEijX

H;;E

AvY;i4e
AvX;0Rh6P
vY;6R
;;9d


9a
4P;hrP;i+H

hF;hEimG
hiKlbhoe;huH8AnE;hmAhrK


iuV;6b;2U
;i7F
hJipGnV;iQhgKhofRlc;irU
hIB;pJrboOlG
hiZhnU;-C
;iqN
AA7S
A7S
;7S

A1bB+UhmM;1fsTjUh0E;hmJte
;hoEhya
yQirQ;9L;hjPhyV



;7X

PA
H;lP
AJhhe;zPpS;hyQ
;;9C
IzEpV;;hiH

Oita;Q

hpC;dh7exc
hQisX;7Z2W5L;lHhzVhgV

;h-XsD
biazFjNyT9KEqe;kN7HyS
8XlG;;8a

wShkT;A;1d
i+O;A8S
;i+N

ShpE;i5J


7Y;rH2H;6Y
itYM;itZ
;itY
oB1d;L
BAhDhgKhnU;E;jFitW




ilTjN;hBikQ;8I


ilC


sNAMAzD;tKlG;7Y
;hkcjHhyG;+XqMhkW




N;+I;7M


;;hvU


AhyI;hiO;hyIhqO
oP9G;1XZuPyZ;hyI
i4ZC;i4d

A
iGhmf;itQ;nB

hmT
hkd;i0D
;oCna
;iuO
;hxY;hlW
hlA;i3E
3H-YnU

;hiJ
;hgK



Cirb;vWhXkL1d;8ahQtN


i5X

jBkcC;i3S;jU
aGU;hHG9X
7b
A
hIY;;wD

ikF;imC


hwF





;F

E;hW
tL;mC



W

AFD0RApAhke;nEnUhhc2BD;ipf

i1d;kS8Y

hxR;+LtElV0F
kBhtO

ACImI;i6P;yDoP
hWkdh3N;yC2ahxQ


iiS;IDhwE

jK;;isK


Ah-R
iA

0Z;hD;hGhqH

;Q
A
lB

mJK;h9O

CD;;-B
;h5T
A
;;igVjFA
;hgb
ldbhL;;kF
zF;i1S
lH;hvb;kW
;;hva
;kUhrHD

h1C
hvS
6V;yetc
hwE;A
;qN

rB
hkVhmK
;ige;hpN

A;+HA
;;h9R
hvN;hha
hvM
-ImYcoG;hvO
;;iyf
AAAAjLyftNhuO;i1E;iuS
;AB;2X
A2MtNAjQ9ItTiX;2WhjKqDqK;B
iuPmR;hjchgYtT
;qT;0d
;xS



kdizZ
D
;wW

UlSC;WoL

;kF

hxH;kThbhrToG;hqf
hxH;kShmJ;mQhrR4J

S7a



;irW
7byL1VyE;kdiR0akGhyT
A
;M
;pQmZ;pM

inSA

;;inR

AlRCiO

lQ;oC
;zVkc;h8P
;pR
pIh+e;Ah4c
;h8dwM
;hkBxE

;G
AFB
ECi3C;F;imS

A
;jM
;pC



i3C
;;1C

;hiU
CB7K;D;iue
A

Ama;;nB
ma;A
7K
AS;Yh8SrM

6Gh7ciE;pC;3W
i1D;1d


MFAhnY;NAAA
;pP
;pO
;J
L
pL;Khnc
J
irX;irVoC
I;hmD
;;h+N
;i2I

htO
F;hnf
E;iqb;ioE
G
;;pA
hlahmI;;2B
hne
;iqW
;ha
ob

e;jChE
BIuK4a;JhDive;5K

ixK
ixK

O
hQ;hge
hyd;hyf;hd


R;P;Q
QS7L8e;hC;hY


;8N




M;;hhW


A;hxc+J
hxb


AAinf
ioA;hSh0b;AhkG


qJ


AijH;Q3Yh+K;lU

B;;ikF

h+G;isY;6X
hTiMAhnCtIsB;hU4bhpd
BwU;vK;ZS
;vJ
vK
AivL;;ivL



3cuD;7M-E
;3b


;;pJ
AhsL;hnSfAhSiEkehXrR1L


inf;;zR
uApS;sY
iqJ
;;L

ina;zM;iF
AA
A;8BhA;uHuXtG
;uG;8A





6WlO;3G
AhxAlK;h2H;hwfjP

hsV;A
hsTAa;lShsIBkH;hjR0H3K
;hyT
izZ;;ikM

h-J;7ahoY
B;hH
imN;;mdyF

Ah+ZvM;h+b;iuI
;;h-I
ijK;inP;rEh8L
;hhE
CAvF
A;qX7X
rL8E;rJlRhzB
Aike
;-W

Ah2YnWA;hpJ

;isV




hM;ijD
wR
iof

ild;imAkM

hL3GiHA;4UhGP


;wS



;iwD
rYrShqc;rZ;itA
B;0Y
;iuMA

A

;Ziob;YKh3Y


DAiMjc;H;G6d





h4f


Vike;-S;hK+F


;h6e;xW




A




igThG;hgE

;ioW

C
zTkbLSAmP
;4a

;;-c
h5F;vdhpM


ilR




itB
;;qU

zD
zJjN;;1L
A

BhnT
AhnT;iiT
;hnT



A;LiiJ;igE
;hhE

;nX
B


AhzY;3P8U;wH
wGiK;+Ehia

yIhyV;yP
;;hra
7F;1C

CrPigT;isL


isI;isD
A;isC;5E
;iuL

A
B

hsf;;huY
5I-Da

A


4L
;h9S
AhrM8AR;tShyP;lSAimH
sF;sI;hqP
hzL;yc
;pO
;FzVhzJhf;J

;nR
GA;nP


;zehpU





A






;jIh7P
hlY
;rT
4X;;kY

zI
;rR


A;tW
;h1f


;0WhqB






;iB
A
A

;8dhvC
B


hzW

;hyF

itM;;wMjT
;;h7N
;9U

;xEhmWkZ;oRhvH

AAyY


;;xf





;D
;zCT




tc;;xY
M;C+YhuG
vL
hLitH;iub
xU



xQA;h6f
8Y

h3a;h1KQhfoC

;h3Y


;;jZ
itY
h9E

xEhiX;h-VnF;qd
;h4R
oN;oTh4I
ipT


;E;iuG


;pWhuN
hF;iqe;ucjG




A;kIh7J

h8W
;uA

;;G
vG


hyE
hiXhlKI;och-K
;;hI
uW;D

;h7S


G



;hC




hA
jLnN
qZ
;;qa



BGtNnI;hzR;zf

;hzP
7f



A
7S
;inG
3e

;hvY;J

AwenChW;iRuQoX
xBoW

;;imE

;BsU5P;imY

sU;imW

Ah-U;-fhgIpO;htP


;uBh1Z
;;wR



BC
;AD
BAkR;kW;h4c
AB;imN
Ah6O;ze
;tD


qf;;h+N

;tFpR

AiqKA;iqI
iqL;iqHC
;qJ

;W

;L
A
G
ilX;Jh-L
AijS
ijS

;6a


;;h1O

D4I;h8C;h1FH



;2F;h1B



DGikf;kF
tVhtC;Ah9OpC;h2N
;;vK
;h3d;hoD
jdDh2TFiQ;jf
;nIh2C;iiLB
imA



oPh9E;wB
AvfBA;X;h9Y
oN;;vf
A
htI





;FhwP
AAhtb;4b;xV
xU;uW;htc


pJ



;h3IqF
h2d
BAhxc;nP4XsA

;nN4W3B
hwQ
8B;8dsJ3J;xPh3L

;pD
BnR
;h5S
ByGhxO;nRhub;h8b

h2LtJ;h2K


;hxPA

;H
2N
;2T;ikN
sP
tQ;ikVT

;wShyD

;1RhzT
Ah0I


jI-T;;xe

FCwJCAjAF;huCjFA
hxI
;wbhwT



wP;wMjE9R
AA
A+B

AihG;h2N
ihG;;pG

hyZ;imJ
;htD







CtHh1BiJ;pDtQ4L

h6cA;ilZ
hwJxfiJ;;hwK
;qY
A




ChgB;AC;vd

hgC



h3W;-Z
A;;hvV


iP
hN
ApA
pA;iWwW

OA
A
A
;hP

B;hnF
;B
AY;hJhqA
hK

AuH;uF
AuDC
;uD

AE;h7c
h7c



A
nE
hgT
h2X;hvbnB

;h2bqG

A





igTE;hzJ
;tQ;nd

hyZ
AAAhyIAqLG;E



6S;h-cE

A

hoA


Fh3H;E;7I
;h8R
BYhvM;bhvPvC

;;iiM

h1S


AhG;uMrN

A;h2a
;h2Z

hgIhiH
iiWS


he
A;nU-VmbA
hnJ;nT
A
tN



h4f;nVhhX
;;hva
E;iiZ


;-D;hke

;ldhQmC



;hqQ
iiN;yThkc;h9CiG


A;h0c;0K+M
h0b;5G;0J

;sO
tR

sGhD;tQ
;;hsZ
iN;tN
;A


A;if

;h4C
lOiMhgWzQ;hAhwH

;htb



A;hrG

;hnZ


h5b;zB;h6KC
;hxLsb;h+Q
mHhrH;;h0U



ihS

I
igd
;;hua


;D
B;A

;h2C





CuD

uE

S


A

A

larC


hwT;jJ
;hM

Bh0N

h8Y;qDhpVT
te;B


AwX



B;1H
;hoV



A;h-f


hC
pIhyPC;h7cA;sU
;jB
CDvPsCqC5c;qflF;hmS
;h5Z


;G

;hya
;hyZ


;hlS

hlQ




tL;lZ



kc;JjW


h0N;Vob

;hStA;nZ
;;hkG



;h-B
;iPvd+YvK;hDhuVkU
;;h4d



ABvXhjUhc;hzO;nXhrK
hzO

;hzN
;;h4f






;hsT







;hwY



;hwD
;;hlb
oZ

hE
huI
iN

B;hK






4VYAB;wKoJW
;sL
;nc
mEhzZ

;hiRBvB

h5T;htJ



h4G;;zS


C
hmE;hmC
;hlZ

hsT
;h8G
;hgQ
FhyJ;hyO;G
C;hsA

hhS;hnP;kS


hyJ;hyIqZ
;;hsJ
;hjD
hiUDyRlL;hiC


h0I
;;rX


CobhS1cB9Q;jPqT0Qke;jdhyW


hgN;hgK



pd;vW

;hxA


;hzN
O

sAhnN;hwXkf;hzN


hwO;huM

qThG
3Vqb



oJ;-V
h6I
qY





wTxCAxWE;wUmXia



;8R
;;zG





;lI

hzb
CjRiHhjL;;kL
;rC
AjRhlU;la
jR9fnU;lfhjF;lZ
;A



B;hGnC
;h1A
pZ
A-JoB
hnL;;-J


A-Ike;hoN;6O
hkH


E;FhlO2T;Z

;D
Ah0G

ATIhsL;;hqc
;;htI

h8I;jJ;-J
;h2S

;;hjG
F
CahxFmW;HhoX

;hkY
;hjO
h2T;;h2N
;qS1B
-T;qR

Ahib;hehpO;h2O

A
;zVLnX

B;hqHJB

;hqE
Ch2N;mYhhW;iEmUnC




iEFlb;iF
;;ib

hgDqE;lShlC;iT9M
iE
V



K


A


ApJhuB;S
Sh2Y;RoXhrX


AE;nQ
LDCAHjG4R;FXhyD;C



;A
GnDhgV;IhyA

Z;E
hlW;h3C



RNhhQ;-b;nD

nB8A;hic
;h2Y

H

A
;8A
;;hgb

;;h1H

hmD


;8B

NjT8b;-J





;hW



hqK;h1M
AhxE;7V
7U
;hzZ
AiGhjBJhWhN;WhW7QnVnW
hlSiX

;;hiL

A;3D
E
;;hlG
;hlG
iOAhlS;;oC


jC7GAtA;A
;;-T
C
hhS;;jD
;hzIiC

hZ
jLhsbiHE;-Xya

hyR

hQhmD;ie

BhiH
;-C;hyD
;hiH
iO
;;hlP


;hjS

jE;3V
hDE;hB
7G
jB;Gib;hgQ

ATAA;QhqW
T;hrG
A





B

;hY


9F

f;wf
;U
E







;9c;hpX
;;K
ha
;hqS



F;E
7WnUhW;iY;hrD
;C








AhgZtT;;hI
hgZtT;hud


vf



A
hiL

wJ;;hmA

;huBP

;hmK





zZ9T;ibpVoDjVnGvYjL;hf

;hyV










7HhT;hkKmB

;hkA
AM6MjI;pT0CK;qE


9f;L





AC;yY



;A
6Mib;9W;9T

;hqQ;qGyb



;kC



iD
;hmW
;7N


CAofuMChSkT0E;c2ViS
hyE





hnb;hna
;htD
hxe


D



hid;jY

Ab1M
Q;hrD;1a
6W

hP;;hpW

htJ

;A9A;sf
;hvT

oGI;hkG




hrMC;;hoH

KwdtT;yYuBpX;yEjE2A




BA
B
A

A

wdkAN
DhChmSZ;5BhBtDjW;0E




hgbA











A
hhY
;9A




ThuL;hoE
hvN

;hwH;hwG
;hxA


O
;nI


;hpb


hnN;A
hiJnNkI;4C
hnN
;hpV












BCI3CD2M;6K;A




;F



1B





AA
A

hlR





hnL;qX



pU

hZtP


A

hoF;hsC
A
;hsX
;0Q



A
hiB
0Q

;hpT

;hhU


;mb
;hH;nWnR
lT
td+Q
;;vJ
;mc
nC

sb



FhZoZke;;oA


;Q


hZoX

;qN
oLYhY;lHjbze

sa
nD;mH
;nNkc
MqK

hhTA

tb
;;ic


;pa

uJ


kYkIhI

qFhN;yI;zSzb
;;rA
hcmciE;;uI
uC
wY;hnX
lP;lKoK






uK;kIkWmR

od
;oc
;hnV

oTjFiK;kZnAoZ



;;P
nS8L;hV
jR

;pF
hhO;pD
;oJ
;;of



AJhBhakUiAjH;rHnI
nbiAjH;JzH;rG
oXlO;tY

kU
cnCiYMiS;hkO





hGlRYlIlK;ic;qc8Q
yE



uH

jP;pE

tT
tS

kV


pTdiP;nGjD
;hie

qC
mdjMjQlZ
mf
nEjG

nNiNMAE5C;hjY
tE;oI3c



B
iWqd
hjK;jWoX
sT

sO
hanfhd;qYzO
;D


;oY
mKkYla;hVjZlC

;ob
pM




hO;hme

e;QBhnY



lS;kP
;;7f
;yRsH

;yA

;K
9V
L









K
0F
;yb

sH;kN
AByY

hgP










rX;kQ
;kR
mQkUF;mU
lbA;ob
kUkYP;od;vI
;hhK




;lOjY5a
hJ;;kN


qI;pF
;jd8D;je
DqfE;hNjIhJkA

nE;kGJhA
hgc
hU

mV

fkClN;jZjC
7S;7Y
ma


A;hkc
oD8X
;hkb
;mD0H




AhjX
;hjXH;hjd

;nf


EHiY



nJ+K;I
;H;ud

b;iOehRH
;a;5E
jE
jD;jXlNrF


iYjD-O;ia
iZ;hlO

id;;lahIiD


;kS

;QShiX


;jU



sb


VkJiThZ


;;1W
kL;kD


LiLAhhJ
nO


;hf
;le


nV
;-E
;;nE
;nD
lXkC5bA;;hga

;nX
oO;oM

hWhf;AiAlf





;jI



hC;hkQ



hIf;kF
AVDB
ZB
;5R;nR









iF;rF;9S



AiP
;iP
;nS


nH;lF

DBpa;hgZ

;VhLMkK;hG

ApQuLhD;B
8D
;8C
hhFCiE;R7PO;8T

hiS

hiTA;hiQ





ichb;f;jKa
TkRK
hiI;;wc




6L;iT;6U
jG




;hC
jT
;hO



;mD


lX;4D

Z
;lH



;lA
kI
;ke
jY;jO
;4K
B;1Q;oI

;lKib

AhVhI
ie

;;ic
kfjf
iN;7M

jT


lS;lP;hkF
xYA;xa;iXvd

M






;hic;uS



kW;kQ

;kK
wd

V

;;ha
I

jY
nB;0J



hHwE
iZ
U;hW

hehO;iTka









;nD

;iI



N;5V



hQhP;hX

;hL



d;hI

kA;kN;tS
5I



jI

;;5C
hA;wE

;;vS




;xK



















hO


hb


;zIqL


ElV
hD
hC;sM
;iE
Btf;mXzI

5e


F
lRB
lQB
9F

;hJ;X

;;yO









3D;;3G










rJ;;L2M




8H





;R
iZGe;EwDpR
zA



F;wDiL





;uR


A






6K

mc


;;ra


;;sG


C;nG


;nD

B
;;Y






;BI


mb;pW




;nG









;mM


4P


KtYiK
J;uC
K;I

AFB;wK
FBwB
AA;yHoe
A

;;E
A
BwB;GpcjULif;A

CBvc;DuP
vUF;vZpc
jD;lc
;ve
A



BASBhFA2EC;lKpc
;tKsY
2eA;G;TAhC
S



hJ2U
hK
;oT








;;xR
A1P
1P

BhFrc;;vW



A
;nf
;jdkbtD;oU
;xb



A

hfiT;hb
G
A
;;oT




oO
qU
A0V
pJA;0V

1H
Y;B


H





jFA



AAQ1S;uFoB;Q
2EC;2F
2D
2E


hT;Cof




;uK


kSD
;A
;;nM
B
AAAAD
ABCnD
AA
AiY;D
C;iY

hD;hV
;;A

;oO

ib
dhc;hP1P;A



iW
iVtM



;;vd
;oB










B;2Q
B
B2M;A
A

A

nO;;tN

GKhK


;B

A

hV

B


za
B



;iE
;hK
;;lP


A



;zD




Axf
xf;kW
xe
xdB;mEpL



A







nb
;;xQ





A







;0EA
lS
A




;A



A

A;wcA
wc;wb




A;if
;oDnK

CsO;ya


;hM


;xU
tUP
tTP
A

2E;mc;iHmP
;2D
;;hP


A

AChVAEkV
mUB



mQ;kNd
hc;J


;lY



;rRlY





;Csd


sdC;seA
;sc
sb
;;sa



A
;kU




M;F


A


GB
D
;;nDB


;vX

B;vMlE






A


;AF
AE

A;nX






;zL
pH



;Aye







tJ;tNA
E

tN








A




AB
B
vC


A;pX
pW;;pa
pVD


;qf

A;ve


;;iN
;sI




kE

A





V;qb
UiG


ABjJ;qG
;;sB


;A

;lR

B


A
A




kf
AL;lT
;;wY









;hHlb




;nN

EBTE;L

oO







hE;rM


;pD
BD



;jS


A


;sD















;tH



;mD


BnR;rJ;rL





HiXpA;CiQ







Xhf

;;iV

C





A

CC






A




AAA;lM
A



A;pD
AA;hN






;A


mN;kf
A;kBob

Fpb;E




A
pb

;jV


F;E




C



S;kA
A
A








C

A;kUlb






AAB
ABjQ
B





















E















;F






B






E;;D





;jE

;;E





nY



A;;mI




BBC;CT
;A




;CiT


iJ;iT
hR





CA;iJma


;C




oc


C;;hI




iH

hI



JF;kL

BEjV;;jf

E













;A


;A




A
AA


;lIH

J
AL
M



A









he



B


A





B




CAA;jQ


A






AAAjQ

;A


E;iJ






ACEFhTH;ENA



BD;KhK





AB




E;;D
C






AB






A;D




AB;B






B








;AhO


A





;A






B


;A























e




A

Q





A
Md
A;hA
;f
H



AP












A







AAB;;C



















hC
C













;A





A





B





A




`;

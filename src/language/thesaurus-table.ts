// Written by training/lexicon/make_table.ts from the word lists there: not to be edited by hand.

/** Stems, and phrases of them joined by "_", a line each. */
export const THESAURUS_TERMS = `0
000
000_per_cent
000_year
025_million
05_billion
05_million
0_carbon
0_dai
0_emiss
0_growth
0_hour_contract
0_in
0_in_on
1
10
100
100_degre
100_per_cent
100_year
100_year_ago
10_centuri
10_command
10_fold
10_per_cent
10_percent
10_time_as_mani
10_time_more
10_year
10_year_ago
11
11_million
11_year
12
125_per_cent
12_apostl
12_hour
12_month
12_month_ago
12_percent
12_time_a_year
12_year
13
14
14_dai
14_dai_ago
14_per_cent
14_percent
15
150_per_cent
15_hour
15_minut
15_year
16
16_year_old
17
17_per_cent
17_percent
18
18_month
19
1900
1900s
1914
1918
1920s
1929
1929_crash
1930s
1930s_slump
1939
1945
1950
1950s
1999
1_after_anoth
1_after_the_other
1_and_a_half
1_and_a_half_hour
1_and_a_half_year
1_and_onli
1_arm_bandit
1_at_a_time
1_by_1
1_dai
1_decad
1_fifth
1_hors_race
1_in_10
1_in_2
1_in_20
1_in_3
1_in_4
1_in_5
1_in_6
1_in_7
1_in_8
1_in_a_million
1_in_hundr
1_man_busi
1_man_compani
1_of_a_kind
1_off
1_off_levi
1_on_1
1_parent
1_per_cent
1_percent
1_point_5
1_quarter
1_side
1_tenth
1_third
1_time
1_to_1
1_wai_or_anoth
1_year
2
20
2000
200_per_cent
2010s
2029
2030
2050
20_1_dai
20_4
20_4_7
20_4_month
20_5_percent
20_5_year
20_5_year_marri
20_fifth
20_per_cent
20_percent
20_someth
20_year
20th_centuri
2100
21_dai
24
24_hour
24_month
250
250000
25_per_cent
25_percent
25_year
25th
26_per_cent
26_week
2_candid
2_class
2_decad
2_dozen
2_face
2_fifth
2_hors_race
2_hundr_and_fifti_thousand
2_in_10
2_in_3
2_in_5
2_level
2_month
2_of_a_kind
2_out_of_3
2_passport
2_side
2_state_solut
2_third
2_third_major
2_tier
2_time
2_time_daili
2_time_weekli
2_wai
2_week
2_week_ago
2_year
3
30_minut
30_per_cent
30_year
30th
31_decemb
31st
33_per_cent
33_percent
35
35_per_cent
36
36_month
3_decad
3_dozen
3_fifth
3_in_10
3_in_4
3_in_5
3_king
3_month
3_out_of_4
3_parti
3_quarter
3_rs
3_time
3_time_a_dai
3_time_as_mani
3_time_as_much
3_wai
3_week
3_weekli
3_wise_man
3_year
3_yearli
4
40_per_cent
45
47_per_cent
48_per_cent
49_per_cent
4_fifth
4_in_10
4_in_5
4_time
4_time_a_year
4_time_as_mani
4_time_as_much
4_week_ago
4_yearli
5
500
500000
500_million
500_per_cent
500m
50_per_cent
50_per_cent_off
50_year
51_per_cent
52_per_cent
52_week
5_decad
5_hundr_million
5_hundr_thousand
5_per_cent
5_percent
5_time_as_mani
5_year_plan
5_yearli
6
60_dai
60_per_cent
65
66_per_cent
67_per_cent
6_figur
6_in_10
6_month
6_monthli
7
70_per_cent
75_per_cent
7_dai_ago
7_figur
7_in_10
8
80_per_cent
8_in_10
8_week
90_dai
90_minut
90_per_cent
9_in_10
9_out_of_10
9_to_5
a
a_bomb
a_decad_back
a_decad_earlier
a_fortnight_ago
a_hand
a_level
a_number
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
abdomin_fat
abdomin_pain
abdominoplasti
abduct
aberdeen
aberr
aberrantli
abet
abhor
abid
abid_by
abil
abil_to_read
abitur
abject
abl
abl_to
abl_to_pai
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
abound_in
about_20
about_25
about_to
abov_all
abov_and_beyond
abov_averag
abov_board
abov_ground
abov_sea_level
abov_suspicion
abov_the_law
abrad
abras
abreast
abridg
abroad
abrupt
abrupt_stop
abruptli
abscess
abscond
abscond_with
absenc
absent
absent_from
absent_mind
absente
absolut
absolut_major
absolut_not
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
abus_child
abus_of_offic
abus_of_power
abut
abyss
abyssinian
ac
acacia
academ
academ_disciplin
academ_field
academ_leav
academi
academia
acced
acceler
accent
accentu
accept
accept_blame
acceptor
access
accessori
accid
accid_and_emerg
accid_prevent
accid_prone
accident
accident_shoot
acclaim
acclim
acclimat
accolad
accommod
accompani
accomplic
accomplish
accord
accord_to
accord_to_plan
accord_to_the_rule
accordingli
accordion
accordion_player
accost
account
account_firm
account_for
account_holder
account_period
account_statement
account_year
accredit
accret
accru
accrual
accumul
accur
accuraci
accus
accus_of
accustom
accustom_to
acet
acetabular
acetabulum
aceton
acetyl
acetylcholin
ach
ach_for
achaean
achiev
achil
achil_heel
achondroplasia
achromatopsia
acid
acid_precipit
acid_rain
acid_reflux
acidemia
acidif
acidosi
acknowledg
acn
acolyt
acorn
acoust
acoust_veloc
acquaint
acquaint_with
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
acrophobia
across_the_aisl
across_the_board
across_the_border
across_the_countri
across_the_globe
across_the_pond
across_the_road
across_the_world
act
act_as
act_compani
act_for
act_of_god
act_of_parliament
act_on
act_out
act_up
act_upon
acth
actin
action
action_group
action_plan
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
ad_time
adag
adam
adam_appl
adapt
adapt_to
adaptor
add
add_on
add_to
add_up
add_up_to
addendum
adder
addict
addict_to
addit
addit_dose
addit_fee
addit_job
addit_time
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
adher_to
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
adjust_to
adjut
adjuv
admin
administ
administr
admir
admiralti
admiss
admiss_test
admit
admit_to_univers
admitt
admittedli
admonish
admonit
ado
adob
adolesc
adopt
adopt_child
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
adult_educ
adulter
adulteri
adulthood
advanc
advanc_into
advantag
advantag_and_disadvantag
advent
adventur
adverb
adverbi
advers
advers_event
advers_reaction
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
aegi
aerat
aerial
aerial_attack
aerial_bomb
aerial_bombard
aerial_cablewai
aerial_view
aerob
aerodrom
aerodynam
aeronaut
aeroplan
aeroplan_manufactur
aerosol
aerospac
aerostat
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
afford_hous
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
afraid_of
afresh
africa
african
african_trypanosomiasi
afro
aft
after
after_dark
after_death
after_delai
after_hour
after_midnight
after_tax
after_tax_profit
after_think
after_work
afterbirth
afterlif
aftermath
afternoon
aftershock
afterward
afterworld
ag
ag_ago
ag_of_enlighten
ag_of_major
ag_of_reason
ag_old
ag_spot
again_and_again
against_all_odd
against_medic_advic
against_on_will
against_the_backdrop_of
against_the_clock
against_the_grain
against_the_law
against_the_tide
against_will
agar
agenc
agenc_work
agenda
agenesi
agent
agglutin
aggrav
aggreg
aggress
aggress_market
aggressor
aggriev
aghast
agil
agit
agm
agnost
agnu_dei
ago
agon
agoni
agonisingli
agonist
agonizingli
agora
agoraphobia
agrarian
agrarian_reform
agre
agre_on
agre_to
agre_with
agreeabl
agreement
agricultur
agricultur_export
agricultur_labour
agricultur_land
agricultur_worker
agriculturist
agronom
agronomi
aground
ahead
ahead_of
ahead_of_schedul
ahead_of_time
ai
aid
aid_agenc
aid_convoi
aid_deliveri
aid_group
aid_monei
aid_organ
aid_packag
aid_worker
ail
aileron
ailment
aim
aim_at
aim_for
aimless
aimlessli
air
air_alert
air_attack
air_condit
air_crash
air_defenc
air_disast
air_hostess
air_pollut
air_pressur
air_qualiti
air_raid
air_raid_siren
air_stewardess
air_traffic
air_transport
air_travel
air_war
airborn
aircon
aircraft
aircraft_carrier
aircraft_maker
aircraft_manufactur
aircrew
airfield
airflow
airfoil
airforc
airi
airless
airlift
airlin
airman
airmen
airplan
airport
airship
airspac
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
al_fresco
al_qaeda
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
alcohol_abus
alcohol_beverag
alcohol_depend
alcohol_drink
alcohol_misus
alcohol_tax
alcov
alder
alderman
aldermen
aldosteron
aleatori
alehous
alert
alexandria
alexia
alfalfa
alfresco
alga
algebra
algeria
algerian
algorithm
alia
alias
alibi
alien
alien_speci
alight
align
alik
alimentari
alimoni
aliv
aliv_and_kick
aliv_and_well
alkali
alkalin
alkalosi
alki
alkyl
all_ag
all_along
all_at_onc
all_but
all_but_1
all_clear
all_dai_long
all_ear
all_ey_on
all_for_noth
all_hallow
all_hand_on_deck
all_hell_break_loos
all_in_1
all_in_all
all_inclus
all_kind_of
all_manner_of
all_night_long
all_of
all_of_a_sudden
all_or_noth
all_out
all_out_war
all_over
all_over_again
all_over_the_countri
all_over_the_place
all_over_the_world
all_parti_govern
all_quiet
all_right
all_round
all_saint_dai
all_set
all_sort_of
all_soul
all_system_go
all_the_more
all_the_rage
all_the_same
all_the_time
all_the_wai
all_time_high
all_time_low
all_told
all_too_often
all_walk_of_life
all_year
all_year_round
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
allerg_rhiniti
allerg_to
allergen
allergi
allevi
alleywai
allhallow
alli
allianc
allianc_case
allianc_treati
allig
allig_pear
alloc
allocat
allograft
alloi
allot
allow
allow_for
allow_in
allow_out
allow_to
allow_to_leav
allow_to_marri
allow_to_stai
allow_to_us
allow_to_vote
allow_to_work
allround
allud
allud_to
allur
allus
alm
alma
alma_mater
almanac
almighti
almond
almost_50_per_cent
almost_all
almost_alwai
almost_collid
almost_empti
almost_everi
almost_half
almost_never
almost_no
almost_nobodi
almost_none
almost_noth
almost_third
aloft
alon
along
along_the_line_of
along_the_wai
alongsid
aloof
alopecia
aloud
alp
alpha
alpha_ursa_minori
alphabet
alpin
alpin_countri
alpin_pass
alpin_republ
alpinist
alreadi
alright
alt
altar
alter
alterc
altern
altern_dai
altern_energi
altern_servic
altern_week
altern_year
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
amateur_player
amaz
amaz_at
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
ambul_man
ambul_worker
ambulatori
ambush
amelior
amen
amend
america
american
american_central_bank
american_diplomat
american_presid
americano
amerindian
amhar
amiabl
amic
amic_agreement
amic_settlement
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
amount_of_monei
amount_to
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
ampute
amsterdam
amulet
amus
amus_park
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
anamnesi
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
ancient_civil
ancient_egypt
ancient_greec
ancient_rome
ancient_time
ancient_world
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
angina_pectori
angioma
angioplasti
angiosperm
angiotensin
angl
angl_for
angler
anglican
anglo
anglo_french
angola
angri
angri_about
angri_at
angri_with
angrili
angst
angstrom
angu
anguish
angular
ani_minut
ani_weather
anim
anim_abus
anim_bite
anim_cruelti
anim_experi
anim_feed
anim_film
anim_husbandri
anim_life
anim_test
anim_welfar
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
annoi_with
annot
announc
annoy
annual
annual_account
annual_address
annual_gener_meet
annual_meet
annual_report
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
anonym_network
anorak
anorex
anorexia
anosmia
anoth_countri
anoxia
answer
answer_back
answer_for
answer_to
ant
antacid
antagon
antagon_someon
antagonist
antarct
antarct_region
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
anti_drug_fight
anti_establish
anti_missil_system
anti_personnel_mine
anti_riot
anti_riot_polic
anti_semit
anti_terror_fight
anti_war
antibacteri
antibiot
antibiot_resist
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
antimicrobi_resist
antimonarchist
antineoplast
antiparticl
antipathi
antiplatelet
antipod
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
antithrombot
antitoxin
antitrust
antitrust_author
antitrust_violat
antitrust_watchdog
antitumor
antivir
antler
antonym
antsi
anu
anxieti
anxieti_attack
anxiou
anxiou_about
anxious
anybodi
anyhow
anymor
anyon
anyplac
anyth
anytim
anytim_soon
anywai
anywher
aorta
aortic
ap
apac
apart
apart_block
apart_build
apart_from
apart_hous
apartheid
apathet
apathi
apatit
apeman
apertur
apex
aphas
aphasia
aphthou
api
apic
apiec
aplasia
apnea
apnoea
apocalyps
apoge
apollo
apollo_mission
apolog
apologet
apoplexi
apoptosi
apoptot
apostl
apostol
apostroph
apothecari
app
appal
appar
apparatu
apparel
apparit
appeal
appeal_court
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
appl_of_discord
appl_of_hi_ey
applaud
applaus
appli
appli_for
appli_to
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
april_june
april_to_june
apron
apt
aptitud
aquacultur
aquarium
aquat
aqueduct
aqueou
aquif
ar_glass
arab
arab_kingdom
arabia
arabian
arabica
arabl
arabl_farm
arabl_land
arachnid
arachnoid
arachnophobia
arb
arbit
arbitr
arbitrag
arbitrari
arbitrarili
arbor
arborist
arc
arcad
arch
archaea
archaeolog
archaeolog_dig
archaeolog_excav
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
arctic_circl
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
argu_against
argu_down
argu_for
argu_out
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
arm_aid
arm_and_a_leg
arm_and_leg
arm_ban
arm_cach
arm_compani
arm_conflict
arm_control
arm_deal
arm_dealer
arm_drone
arm_embargo
arm_export
arm_fighter
arm_forc
arm_fractur
arm_gang
arm_group
arm_industri
arm_intervent
arm_limit
arm_maker
arm_man
arm_manufactur
arm_of_the_law
arm_produc
arm_race
arm_rebellion
arm_reduct
arm_robberi
arm_sale
arm_shipment
arm_smuggl
arm_spend
arm_struggl
arm_suppli
arm_to_the_tooth
arm_trade
arm_traffick
arm_with
armada
armageddon
armament
armament_industri
armchair
armenia
armenian
armi
armi_base
armi_chief
armi_exerc
armi_parad
armi_unit
armistic
armor
armori
armouri
armpit
aroma
aromat
around_the_clock
around_the_corner
around_the_globe
around_the_world
arous
arrai
arraign
arrang
arrear
arrest
arrest_warrant
arrhythmia
arriv
arriv_at
arrog
arrow
ars
arsen
arson
art
art_and_craft
art_connoisseur
art_dealer
art_enthusiast
art_exhibit
art_forger
art_galleri
art_lover
art_market
art_museum
art_music
art_robberi
art_show
art_theft
art_trade
artefact
artemi
arteri
arteri_diseas
arteri_pressur
arteri_road
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
articl_5
articul
articular
artifact
artific
artifici
artifici_fertilis
artifici_hip
artifici_insemin
artifici_intellig
artifici_knee
artifici_leg
artifici_limb
artifici_respir
artifici_tooth
artilleri
artisan
artist
artless
artsi
artwork
arugula
aryan
as_1
as_1_man
as_a_consequ_of
as_a_group
as_a_joke
as_a_last_resort
as_a_pair
as_a_precaut
as_a_present
as_a_result
as_a_result_of
as_a_rule
as_a_token_of
as_a_tribut_to
as_a_whole
as_desir
as_earli_as
as_easi_as_pie
as_expect
as_far_as
as_few_as
as_fit_as_fiddl
as_for
as_from
as_good_as
as_good_as_gold
as_good_as_new
as_if
as_it_were
as_late_as
as_littl_as
as_long_as
as_mani_as
as_much_as
as_of_now
as_of_todai
as_plan
as_promiz
as_regard
as_soon_as
as_soon_as_possibl
as_the_crow_fli
as_though
as_to
as_usual
as_well
as_well_as
as_yet
asap
asbesto
asbo
ascend
ascens
ascent
ascertain
ascet
ascii
ascit
ascorb
ascrib
ascript
asd
asept
asexu
ash
ash_wednesdai
asham
asham_of
ashen
ashkenazi
ashor
asia
asian
asian_tiger
asiat
asid
asid_from
ask
ask_about
ask_after
ask_around
ask_for
ask_for_it
ask_for_troubl
ask_in
ask_out
ask_over
ask_price
ask_round
asker
askew
asleep
asp
aspartam
aspect
asperg
aspergillosi
asphalt
asphyxia
aspir
aspir_to
aspirin
ass
assai
assail
assassin
assault
assegai
assembl
assembl_line
assembl_plant
assemblag
assemblyman
assent
assert
assess
assessor
asset
asset_manag
asset_tax
assign
assimil
assist
assist_dy
assist_suicid
assiz
associ
associ_footbal
associ_with
assort
assuag
assum
assum_name
assum_power
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
asylum_applic
asylum_seeker
asymmetr
asymmetri
asymptomat
async
asynchron
at_1_time
at_a_crossroad
at_a_dead_end
at_a_disadvantag
at_a_discount
at_a_distanc
at_a_glanc
at_a_guess
at_a_handicap
at_a_loss
at_a_low_ebb
at_a_premium
at_a_profit
at_a_snail_pace
at_a_standstil
at_a_stretch
at_all_cost
at_all_time
at_an_advantag
at_an_earli_ag
at_an_earli_stage
at_an_end
at_an_impass
at_ani_cost
at_ani_moment
at_ani_price
at_ani_rate
at_ani_time
at_arm_length
at_best
at_breakneck_speed
at_close_quarter
at_close_rang
at_cost
at_cross_purpos
at_dawn
at_daybreak
at_dusk
at_eas
at_face_valu
at_fault
at_first
at_first_glanc
at_first_hand
at_first_sight
at_fix_time
at_full_capac
at_full_speed
at_full_tilt
at_global_level
at_grassroot_level
at_great_cost
at_gunpoint
at_hand
at_hi_own_expens
at_high_speed
at_home
at_home_and_abroad
at_issu
at_larg
at_last
at_least
at_leisur
at_length
at_liberti
at_local_level
at_loggerhead
at_long_last
at_lunchtim
at_middai
at_midnight
at_most
at_nation_level
at_night
at_no_charg
at_no_cost
at_noon
at_odd
at_odd_with
at_onc
at_pain
at_peac
at_point_blank_rang
at_present
at_public_expens
at_random
at_regular_interv
at_rest
at_risk
at_risk_of
at_school
at_sea
at_second_hand
at_short_interv
at_short_notic
at_six_and_seven
at_stake
at_sunset
at_that_time
at_the_ballot_box
at_the_behest_of
at_the_bottom_of
at_the_box_offic
at_the_cost_of
at_the_crossroad
at_the_doubl
at_the_earliest
at_the_edg_of
at_the_eleventh_hour
at_the_end
at_the_expens_of
at_the_foot_of
at_the_forefront_of
at_the_front
at_the_front_line
at_the_gate_of
at_the_head_of
at_the_heart_of
at_the_height_of
at_the_helm
at_the_instig_of
at_the_invit_of
at_the_last_minut
at_the_latest
at_the_merci_of
at_the_moment
at_the_negoti_tabl
at_the_outset
at_the_poll
at_the_readi
at_the_request_of
at_the_risk_of
at_the_same_time
at_the_side_of
at_the_time
at_the_top_of
at_the_veri_least
at_the_weekend
at_the_wheel
at_thi_point
at_thi_stage
at_time
at_top_speed
at_univers
at_varianc_with
at_war
at_war_with
at_weekend
at_what_ag
at_what_price
at_what_speed
at_what_temperatur
at_what_time
at_will
at_work
at_worst
ataxia
ateli
atheism
atheist
athen
athen_of_the_north
athenian
atherosclerosi
atherosclerot
athlet
athlet_foot
athlet_meet
atho
atla
atlant
atlant_pact
atm
atmospher
atol
atom
atom_accid
atom_agenc
atom_bomb
atom_energi
atom_energi_agenc
atom_free
atom_plant
atom_power
atom_power_plant
atom_power_station
atom_smasher
atom_split
atom_test
atom_wast
atom_weapon
aton
aton_for
atop
atp
atresia
atria
atrial
atrial_fibril
atrioventricular
atrium
atroc
atroci
atrophi
attach
attack
attack_drone
attain
attempt
attend
attend_to
attende
attent
attenu
attest
attest_to
attic
attir
attitud
attornei
attornei_gener
attract
attractor
attribut
attribut_to
attrit
atyp
aubergin
auburn
auction
auction_off
audac
audaci
audibl
audienc
audio
audit
audit_compani
audit_court
audit_firm
audit_offic
auditor
auditori
auditori_impair
auditorium
aught
augment
augur
auguri
august
augustan
auld_reeki
aunt
aunti
aura
aural
aureat
auricl
auricular
aurora
auschwitz
auscult
auspic
auspici
aussi
auster
auster_measur
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
auto_industri
auto_manufactur
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
autom_teller
autom_translat
automak
automat
automat_translat
automaton
automobil
automobil_compani
automobil_industri
automot
automot_industri
autonom
autonom_car
autonom_drive
autonom_learn
autonom_vehicl
autonom_weapon
autonomi
autopsi
autosom
autotroph
autumn
auxiliari
av
avail
avail_oneself_of
avalanch
avaric
avarici
avatar
aveng
avenu
aver
averag
averag_out
avers
avert
avian
avian_flu
avian_influenza
aviat
aviat_accid
aviat_compani
avid
avidli
avitaminosi
avocado
avogadro
avoid
avoid_militari_servic
avon
avow
avuncular
aw
awai
awai_from_home
awai_game
await
awak
awaken
awaken_to
awar
awar_of
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
axi_of_evil
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
ba
babbl
babe
babi
babi_blue
babi_tooth
babinski
babyhood
babyish
babylon
babylonia
babylonian
babysit
baccalaur
bacci
bachelor
bachelor_degre
bachelor_parti
bachelorett
bachelorett_parti
bacilli
bacillu
back
back_again
back_and_forth
back_awai
back_bencher
back_bone
back_channel
back_door
back_down
back_entranc
back_into
back_off
back_on_track
back_onto
back_out
back_out_of
back_pain
back_rent
back_seat_driver
back_then
back_to_back
back_to_basic
back_to_front
back_to_normal
back_to_squar_1
back_to_work
back_up
back_up_datum
backach
backbon
backbreak
backchat
backdat
backdrop
backend
backer
backfir
backflow
background
backhand
backlash
backlog
backout
backpack
backped
backsid
backslid
backstab
backstag
backstag_area
backstreet
backtrack
backup
backward
backwash
backwat
backyard
bacon
bacteri
bacteria
bactericid
bacteriophag
bacterium
bad
bad_air
bad_appl
bad_at
bad_back
bad_bank
bad_cholesterol
bad_cold
bad_debt
bad_harvest
bad_health
bad_influenc
bad_loan
bad_luck
bad_smell
bad_temper
bad_to_wors
bad_weather
baddest
baddi
bade
badg
badger
badli
badli_hit
badli_hurt
badli_need
badli_off
badli_pai
badmouth
baffl
bafflement
bag
bag_and_baggag
baggag
baggi
baghdad
bagpip
baguett
bahama
bahrain
bai
bail
bail_out
bail_out_of
bail_out_packag
bailiff
bailout
bairn
bait
bake
baker
bakeri
baku
balanc
balanc_of_power
balanc_out
balanc_sheet
balanc_sheet_fraud
balconi
bald
baldi
bale
bali
balk
balk_at
balkan
ball
ball_gown
ballad
ballast
ballbag
ballerina
ballet
ballet_dancer
ballgam
ballist
ballist_missil
ballist_trauma
balloon
ballot
ballot_box
ballot_paper
ballot_rig
ballpark
ballpoint
ballshap
balm
balmi
balonei
baltic
baltic_republ
baltic_state
baltimor
bambi
bamboo
ban
ban_drug
ban_substanc
banana
banana_republ
band
band_togeth
bandag
bandag_up
bandaid
bandi_about
bandit
bandoneon
bandwidth
bane
bang
bang_about
bang_awai
bang_into
bang_on
bang_out
bang_up
banger
bangla
bangladesh
bangladeshi
banish
bank
bank_account
bank_bailout
bank_card
bank_center
bank_clerk
bank_collaps
bank_employe
bank_failur
bank_holidai
bank_insolv
bank_loan
bank_machin
bank_note
bank_on
bank_raid
bank_rescu
bank_robberi
bank_run
bank_rush
bank_staff
bank_statement
bank_supervis
bank_transfer
bank_watchdog
bank_worker
banker
banknot
bankrol
bankrupt
bankruptci
bankruptci_court
bankruptci_protect
banner
banquet
banter
bap
baptism
baptism_name
baptist
baptiz
bar
bar_associ
barb
barb_wire
barbar
barbarian
barbecu
barber
barbi
barbuda
barcod
bard
bare
bare_anyon
bare_surviv
barefac
barefoot
barf
barg
barg_in
barg_into
bargain
bargain_chip
bargain_dai
bargain_for
bargain_on
bargain_sale
bargain_tabl
bariatr
barista
bariton
barium
bark
bark_at
bark_out
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
barrel_along
barrel_price
barren
barricad
barrier
barrist
barrow
barter
barycent
baryon
basal
basalt
base
base_on
base_rate
basebal
baseless
baselin
basement
bash
bash_out
bashfulli
basi
basic
basic_food
basic_law
basic_right
basic_rule
basic_skill
basil
basilar
basilica
basin
bask_in
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
bathrob
bathroom
bathtub
baton
batsman
battalion
batten_down
batter
batter_down
batteri
batteri_car
batteri_farm
batteri_power
battl
battl_against
battl_fatigu
battl_it_out
battl_on
battlefield
battlefront
battleground
battlement
battleship
baubl
baulk
bawl
bawl_out
bay
bayesian
bayou
bazaar
bbc
bbq
bc
bce
bdai
be_build
be_develop
be_sick
be_strong
beach
beach_resort
beachi
beacon
bead
beak
beaker
beam
bean
beani
bear
bear_a_child
bear_a_grudg
bear_a_resembl
bear_arm
bear_down
bear_down_on
bear_earli
bear_fruit
bear_grudg
bear_in
bear_in_mind
bear_leav
bear_market
bear_no_relat_to
bear_on
bear_out
bear_out_of_wedlock
bear_outsid_marriag
bear_respons
bear_the_blame
bear_the_brunt
bear_the_burden
bear_the_cost
bear_the_name_of
bear_up
bear_upon
bear_wit
bear_with
bearabl
beard
bearer
bearish
beast
beast_of_burden
beast_of_prei
beastli
beat
beat_about
beat_back
beat_down
beat_everyth
beat_into
beat_off
beat_out
beat_per_minut
beat_up
beater
beatif
beatifi
beau
beauti
beauti_contest
beauti_game
beauti_pageant
beauti_parlor
beauti_queen
beauti_salon
beautician
beautifi
beautifulli
beaux_art
beaver
beaver_awai
becaus_of
beck
beckon
becom
becom_ill
becom_of
becquerel
bed
bed_and_board
bed_and_breakfast
bed_capac
bed_cloth
bed_linen
bed_net
bed_ride
bed_sore
bedbound
bedcloth
bedfast
bedlam
bednet
bedouin
bedridden
bedrock
bedroom
bedsid
bedsor
bedstead
bedtim
bee
bee_in_bonnet
bee_knee
beech
beef
beef_up
beefi
beefsteak
beehiv
beep
beer
beer_belli
beeswax
beet
beetl
beetroot
befal
befallen
befel
befor_christ
befor_dawn
befor_histori
befor_it_time
befor_last
befor_long
befor_on_time
befor_the_war
beforehand
befriend
beg
beg_for
beg_off
begat
beget
beggar
begin
begin_again
begin_with
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
behind_bar
behind_close_door
behind_on_back
behind_schedul
behind_the_scene
behind_the_time
behind_the_wheel
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
belief_in_1_god
belief_in_god
belief_in_mani_god
believ
believ_in
belik
belittl
beliz
bell
bell_tower
bellboi
belli
belli_button
bellicos
belliger
bellow
bellyach
belong
belong_to
belov
below_0
below_50_percent
below_averag
below_cost
below_forecast
below_freez
below_ground
below_par
below_the_belt
below_the_poverti_line
below_the_surfac
below_valu
belt
belt_along
belt_out
belt_tighten
belt_up
beltwai
bemoan
bemus
ben
bench
benchmark
benchmark_rate
bend
bend_down
bend_on
bend_over
bend_over_backward
bendabl
bendi
beneath
beneath_the_surfac
benedict
benefactor
benefic
benefici
beneficiari
benefit
benefit_and_drawback
benefit_of_societi
benevol
bengal
bengali
benign
benin
bentham
benzen
benzodiazepin
bequeath
bequest
berat
berber
berceus
bereav
bereft_of
beret
berg
berlin
bermuda
bern
berri
berth
beseech
beset
beset_by
besid
besid_oneself
besid_the_point
besieg
besom
besot
besought
bespeak
bespok
best
best_case
best_pai
best_practic
best_time
best_year
besti
bestow
bestsel
bet
bet_offic
bet_on
bet_shop
beta
bethink
betrai
betray
betroth
better
better_half
better_off
between_2_stool
between_job
between_the_line
betwixt
beverag
bevvi
bewail
bewar
bewar_of
bewild
bewilder
bewitch
beyond
beyond_belief
beyond_compar
beyond_control
beyond_disput
beyond_doubt
beyond_on_mean
beyond_reason_doubt
beyond_recognit
beyond_repair
beyond_reproach
beyond_the_grave
beyond_the_pale
bhutan
bi
bia
biannual
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
bicycl_path
bid
bid_against
bid_farewel
bid_for
bid_up
biddabl
bidden
bidder
bidirect
biennial
biennium
bifid
bifurc
big
big_appl
big_busi
big_cat
big_citi
big_datum
big_dipper
big_fish
big_head
big_on
big_pharma
big_player
big_screen
big_smoke
big_store
big_tech
big_toe
bigami
bigger
biggest
biggest_part
bighead
bighearted
bight
bigot
bigotri
bigwig
bike
bike_lane
bike_path
bike_race
biker
bilater
bilay
bildungsroman
bile
bilharzia
biliari
bilingu
biliou
bilirubin
bill
bill_of_fare
bill_of_right
billboard
billet
billfold
billi
billiard
billion
billionair
billionth
bimonthli
bin
binari
binat
bind
bind_for
bind_over
bind_to
bind_to_a_wheelchair
bind_togeth
bind_up
binder
bing
bing_drink
bing_eat
binomi
bio
bio_food
biocatalyst
biochem
biochemistri
biocid
biodivers
biodivers_loss
biodynam
bioethic
biofuel
bioga
biograph
biographi
biolog
biolog_divers
biolog_mother
biolog_parent
biolog_weapon
biologi
biologist
biom
biomark
biomass
biomed
biometr
bionic
biopsi
biorhythm
bioscienc
biospher
biosynthesi
biosynthet
biota
biotech
biotechnolog
biotop
bioweapon
bipartisan
bipolar
birch
bird
bird_ey_view
bird_flu
bird_of_prei
birdi
birdsong
biro
birth
birth_canal
birth_certif
birth_control
birth_defect
birth_mother
birth_name
birth_place
birth_regist
birthdai
birthdat
birthmark
birthplac
birthright
biscuit
bisect
bisexu
bishop
bishop_of_rome
bishop_see
bishopr
bison
bisqu
bistro
bit
bit_and_piec
bitch
bitch_about
bitcoin
bite
bite_back
bite_by_bite
bite_into
bite_off
bite_part
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
black_and_blue
black_and_white
black_contin
black_countri
black_death
black_economi
black_ey
black_figur
black_fridai
black_gold
black_list
black_market
black_mondai
black_monei
black_out
black_pud
black_sheep
black_spot
black_swan
black_thursdai
black_tie
blackberri
blackbird
blackboard
blackbodi
blacken
blackhead
blacklist
blackmail
blackmail_softwar
blackout
blacksmith
bladder
bladder_infect
blade
blame
blameless
blameworthi
blanch
bland
blank
blank_out
blanket
blanket_with
blare
blare_out
blasphem
blasphemi
blast
blast_of_wind
blast_off
blast_out
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
bleed_into
bleed_out
bleeder
bleep
blemish
blend
blend_in
blend_into
bless
bless_with
blessedli
bleu
blight
blighti
blind
blind_spot
blindli
bling
blink
blinker
blip
bliss
blister
blitz
blitzkrieg
blizzard
bloat
bloater
blob
blobbi
bloc
block
block_arteri
block_in
block_minor
block_of_flat
block_off
block_out
block_up
block_websit
blockad
blockag
blockbust
blockchain
blocker
blog
bloke
blond
blond_hair
blood
blood_bath
blood_brother
blood_cell
blood_clot
blood_donor
blood_draw
blood_fat
blood_flow
blood_glucos
blood_group
blood_in_urin
blood_loss
blood_monei
blood_poison
blood_pressur
blood_rel
blood_sampl
blood_sausag
blood_sugar
blood_test
blood_thin
blood_thinner
blood_type
blood_vessel
bloodbath
bloodhound
bloodi
bloodili
bloodless
bloodlin
bloodsh
bloodstream
bloodsuck
bloodthirsti
bloodtyp
bloodwork
bloom
blossom
blossom_into
blot
blot_out
blotch
blotto
blous
blow
blow_apart
blow_awai
blow_by_blow
blow_down
blow_dust
blow_fuse
blow_himself_up
blow_hot_and_cold
blow_in
blow_off
blow_off_steam
blow_open
blow_out
blow_over
blow_through
blow_up
blow_up_at
blower
blub
blubber
bludgeon
blue
blue_blood
blue_chip
blue_collar
blue_collar_worker
blue_harp
blue_helmet
blue_planet
bluegreen
blueprint
bluer
bluff
bluff_out
bluish
blunder
blunder_into
blunt
bluntli
blur
blurri
blurt
blurt_out
blush
blusher
bluster
blusteri
bmi
bn
bo
boa
boar
board
board_and_lodg
board_chairman
board_hous
board_member
board_of_director
board_room
board_up
boarder
boardgam
boardroom
boardwalk
boast
boastfulli
boat
boat_person
boat_race
boat_refuge
boatswain
bob
bobbi
bobbin
bod
bodi
bodi_and_soul
bodi_armor
bodi_art
bodi_clock
bodi_count
bodi_fat
bodi_find
bodi_languag
bodi_mass_index
bodi_part
bodi_temperatur
bodi_weight
bodiless
bodili
bodybuild
bodyguard
bodywarm
boeuf
boffin
bog
bog_down
bogeyman
boggi
bogu
bohemia
bohemian
bohr
boi
boi_soldier
boil
boil_down
boil_down_to
boil_over
boil_point
boil_sweet
boil_up
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
bolster_up
bolt
bolt_down
bolt_on
bomb
bomb_along
bomb_attack
bomb_make
bomb_out
bomb_test
bombai
bombard
bombast
bomber
bomblet
bombmak
bona
bonapartist
bonbon
bond
bond_labor
bondag
bondhold
bondsman
bone
bone_china
bone_densiti
bone_doctor
bone_head
bone_marrow
bone_of_content
bone_up_on
boner
bonfir
boni
bonk
bonker
bonn
bonnet
bonobo
bonu
boo
boob
boobi
boobi_trap
boogi
book
book_in
book_into
book_out
book_up
bookcas
booker
booki
bookish
bookkeep
booklet
bookmak
bookmark
booksel
bookshelf
bookworm
bool
boolean
boom
boomer
boomerang
boon
boost
booster
booster_shoot
boot
boot_on_the_ground
boot_out
boot_up
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
border_checkpoint
border_cross
border_fenc
border_guard
border_on
border_polic
border_post
border_strip
borderland
borderlin
bordetella
bordetella_pertussi
bore
bore_with
boreal
boreali
boredom
borehol
boron
borough
borreliosi
borrow
borrow_cap
borrow_ceil
borrow_cost
borrow_limit
bosnia
bosom
boson
boss
boss_about
boss_around
bossi
bot
botan
botani
botanist
botch
botch_up
bother
bothersom
botox
bottl
bottl_out
bottl_up
bottleneck
bottom
bottom_line
bottom_of_the_tabl
bottom_out
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
bounc_around
bounc_back
bounc_back_from
bounc_into
bounc_off
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
bours
bout
boutiqu
bovin
bovin_spongiform_encephalopathi
bow
bow_and_arrow
bow_down
bow_out
bow_to
bowel
bowel_cancer
bowel_movement
bower
bowl
bowl_along
bowl_out
bowl_over
bowler
bowlin
bowman
box
box_in
box_match
box_offic_hit
boxer
boycott
boyfriend
boyhood
boyish
bp
bpm
bra
brace
brace_for
bracelet
brachial
brachydactyli
bracken
bracket
bract
brad
bradford
bradycardia
brae
brag
braid
braill
brain
brain_bleed
brain_cancer
brain_damag
brain_dead
brain_death
brain_drain
brain_fever
brain_haemorrhag
brain_inflamm
brain_injuri
brain_tumor
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
branch_of_learn
branch_off
branch_offic
branch_out
branch_out_into
brand
brand_new
brandi
brandish
brant
brass
brass_band
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
breach_of_contract
breach_of_law
breach_of_trust
bread
bread_and_butter
bread_and_butter_issu
bread_and_circus
bread_line
breadth
breadwinn
break
break_arm
break_awai
break_awai_from
break_bone
break_bone_fever
break_down
break_down_barrier
break_down_in_tear
break_even
break_forth
break_free
break_heart
break_hip
break_in
break_in_fight
break_in_on
break_into
break_into_tear
break_leg
break_loos
break_neck
break_new
break_of
break_of_dai
break_of_the_fast
break_off
break_off_an_engag
break_off_talk
break_off_ti
break_open
break_out
break_out_in
break_out_of
break_out_of_prison
break_point
break_the_law
break_through
break_up
break_up_a_fight
break_up_the_crowd
break_up_with
break_with
break_with_tradit
breakabl
breakag
breakawai
breakdown
breaker
breakfast
breakfast_time
breakin
breakpoint
breakthrough
breakup
breakwat
breast
breast_bone
breast_cancer
breast_feed
breast_milk
breast_screen
breast_tumor
breast_x_rai
breastbon
breastf
breastfe
breastfeed
breath
breath_in
breath_into
breath_out
breath_problem
breath_space
breather
breathless
breathtak
breech
breed
breed_ground
breed_in
breed_season
breed_site
breed_time
breez
breez_in
breez_through
breezi
brekki
brent
brethren
breton
breviti
brew
brew_up
brewer
breweri
brexit
bribe
bribe_monei
briberi
bric
brick
brick_by_brick
brick_up
bricklai
bricklay
bridal
bridal_gown
bride
bridegroom
bridesmaid
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
brighten_up
brighter
brightest
brightli
brill
brillianc
brilliant
brilliantli
brim
brim_over
brim_with
brimston
brine
bring
bring_about
bring_along
bring_around
bring_back
bring_back_memori
bring_befor
bring_down
bring_down_price
bring_down_the_govern
bring_forth
bring_forward
bring_home
bring_in
bring_in_monei
bring_into
bring_into_line
bring_into_plai
bring_into_question
bring_off
bring_on
bring_on_board
bring_oneself_to
bring_out
bring_out_in
bring_out_of
bring_over
bring_round
bring_to
bring_to_an_end
bring_to_book
bring_to_heel
bring_to_justic
bring_to_light
bring_to_mind
bring_togeth
bring_under_control
bring_up
bring_up_a_child
bring_up_the_rear
bring_up_to_date
bring_with
bringer
brini
brink
brisk
briskli
bristl
bristl_at
bristl_with
bristli
brit
britain
britannica
british
british_empir
briton
brittl
brittl_bone
bro
broach
broad
broad_mind
broadband
broadband_connect
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
bronchogen
bronchopneumonia
bronchospasm
bronchu
bronz
bronz_medal
bronz_medallist
brooch
brood
brood_about
brood_over
broodi
brook
broom
broth
brothel
brothelkeep
brother
brother_and_sister
brother_in_arm
brotherhood
brotherli
brow
browbeat
brown
brown_spot
brows
browser
bruis
bruis_ey
brunch
brush
brush_asid
brush_awai
brush_down
brush_fire
brush_off
brush_over
brush_past
brush_up
brush_up_on
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
bu_servic
bubbl
bubbl_over
bubbl_up
bubon
buccal
buccan
bucharest
buck
buck_for
buck_night
buck_up
bucket
bucket_down
buckl
buckl_down
buckl_in
buckl_under
buckl_up
buckler
bucol
bud
buddha
buddhism
buddhist
buddi
budg
budget
budget_cut
budget_deficit
budget_gap
budget_hole
budget_shortfal
budget_surplu
budget_year
budgetari
buf
buff
buffalo
buffer
buffer_zone
buffet
buffoon
bug
bug_devic
bug_out
bugfix
bugger
bugger_off
buggi
bugl
bui
bui_back
bui_into
bui_off
bui_onlin
bui_out
bui_over
bui_power
bui_silenc
bui_time
bui_up
build
build_block
build_in
build_into
build_on
build_site
build_societi
build_trust
build_up
build_up_to
build_upon
builder
buildup
builtin
bulb
bulbar
bulbou
bulg
bulgaria
bulgarian
bulim
bulimia
bulk
bulk_of
bulk_up
bulkhead
bulki
bulkier
bull
bull_fight
bull_in_china_shop
bull_market
bulldoz
bullet
bullet_train
bullet_wind
bulletin
bulletproof
bulletproof_vest
bullfight
bulli
bulli_into
bullion
bullish
bullock
bullsey
bulwark
bum
bum_around
bum_out
bumbl
bumbl_along
bumblebe
bummer
bump
bump_along
bump_into
bump_off
bump_up
bumpi
bumpkin
bun
bunch
bunch_of
bunch_togeth
bunch_up
bund
bundl
bundl_up
bung
bungalow
bungl
bunion
bunk
bunk_down
bunk_off
bunker
bunkum
bunni
bunt
buoi
buoi_up
buoyanc
buoyant
bur
burden
burden_with
burdensom
bureau
bureaucraci
bureaucrat
burg
burgeon
burgeon_into
burger
burgh
burgher
burgl
burglar
burglari
burgundi
buri
buri_awai
buri_bodi
buri_in
burial
burial_chamber
burial_ground
burial_mound
burial_pit
burial_place
burial_rite
burial_servic
burial_site
burial_vault
burli
burma
burmes
burn
burn_aliv
burn_as_a_heret
burn_at_the_stake
burn_awai
burn_down
burn_hous
burn_lime
burn_of_the_dead
burn_off
burn_off_calori
burn_out
burn_rubbish
burn_through
burn_to_the_ground
burn_up
burner
burnish
burnout
burr
burro
burrow
bursa
bursar
bursari
bursari_scheme
bursiti
burst
burst_forth
burst_in
burst_in_on
burst_into
burst_into_flame
burst_into_laughter
burst_into_tear
burst_onto_the_scene
burst_out
burst_out_cry
burst_out_laugh
burst_with
burundi
buse_and_train
bush
bush_fire
bushel
bushfir
bushi
busi
busi_associ
busi_circl
busi_climat
busi_commun
busi_confid
busi_crime
busi_cycl
busi_dai
busi_deal
busi_empir
busi_hour
busi_leader
busi_minist
busi_model
busi_partner
busi_person
busi_plan
busi_relat
busi_school
busi_secret
busi_sens
busi_sentiment
busi_strategi
busi_tax
busi_travel
busi_trip
busi_tycoon
busi_world
busi_year
busili
businesslik
businessman
businessperson
businesswoman
busk
busker
buss
bust
bust_out
bust_up
buster
busti
bustl
bustl_about
bustl_with
busy
but_for
butch
butcher
butcheri
butler
butt
butt_in
butt_into
butt_out
butter
butter_up
butterfing
butterfli
butterfli_effect
buttermilk
butti
buttock
button
button_up
buttress
buxom
buyback
buyer
buyout
buyout_firm
buzz
buzz_about
buzz_around
buzz_off
buzz_with
buzzard
buzzer
by_2030
by_2050
by_2100
by_a_landslid
by_a_narrow_margin
by_a_whisker
by_a_wide_margin
by_accid
by_air
by_all_account
by_all_mean
by_and_larg
by_ani_mean
by_appoint
by_arrang
by_bicycl
by_bike
by_birth
by_boat
by_bu
by_car
by_chanc
by_coincid
by_contrast
by_dai
by_default
by_degre
by_dint_of
by_far
by_foot
by_forc
by_hand
by_heart
by_how_much
by_instal
by_itself
by_land
by_law
by_leap_and_bound
by_mail
by_mean_of
by_mistak
by_mouth
by_natur
by_night
by_no_mean
by_now
by_oneself
by_phone
by_plane
by_popular_demand
by_post
by_product
by_profess
by_proxi
by_public_vote
by_rail
by_road
by_rote
by_sea
by_ship
by_show_of_hand
by_surpriz
by_the_book
by_the_name_of
by_themselv
by_trade
by_train
by_video
by_virtu_of
by_wai_of
by_what_mean
by_when
by_word_of_mouth
bye
bygon
bylaw
bypass
bypass_surgeri
byproduct
byre
byron
bystand
byte
bytecod
bywai
byzant
byzantin
byzantium
c_section
cab
cab_driver
cabaret_artist
cabbag
cabbi
cabg
cabin
cabin_attend
cabin_crew
cabinet
cabinet_reshuffl
cabinetmak
cabl
cabl_car
cablegram
cablewai
cabriolet
cacao
cach
cachexia
cack
cackl
cacophoni
cad
cadast
cadastr
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
caesarean
caesarean_deliveri
caesarean_section
caesium
caf
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
cake_shop
cakehol
calam
calamit
calcif
calcifi
calcit
calcitonin
calcium
calcium_hydroxid
calcium_oxid
calcium_sulphat
calcul
calcul_in_the_head
calcul_speed
calculu
caldera
calendar
calf
calibr
calico
california
caliph
call
call_after
call_around
call_at
call_attent_to
call_awai
call_back
call_elect
call_for
call_for_help
call_forth
call_in
call_in_a_loan
call_in_sick
call_in_the_armi
call_into_be
call_into_question
call_it_a_dai
call_it_quit
call_name
call_of_natur
call_off
call_off_a_match
call_off_a_strike
call_off_the_search
call_off_the_wed
call_on
call_out
call_out_for
call_out_on
call_round
call_the_shot
call_the_tune
call_time_on
call_to_account
call_to_arm
call_to_mind
call_to_order
call_to_prayer
call_togeth
call_up
call_upon
callabl
callback
caller
calligraphi
callou
callous
callu
calm
calm_down
calmli
calor
calori
calorif
calorimet
calumni
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
cameo
camera
cameraman
cameroon
camouflag
camp
camp_out
campaign
campaign_fund
campanil
camper
campsit
campu
campus
can
can_of_worm
can_open
canaan
canada
canadian
canal
canari
cancel
cancel_out
cancer
cancer_doctor
cancer_patient
cancer_specialist
candi
candi_store
candid
candid_list
candida
candidaci
candidiasi
candidli
candl
candlelight
candor
candyfloss
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
canon_law
canopi
cant_read
canteen
canter
canterburi
canto
canton
cantones
canva
canvass
canyon
cao
cap
cap_and_trade
capabl
capabl_of
capac
capac_audienc
capacit
capacitor
cape
caper
capillari
capit
capit_increas
capit_inject
capit_on
capit_punish
capita
capitalist
capitol
capitol_hill
capitul
cappuccino
capric
caprici
capsicum
capsid
capsiz
capsul
captain
captainci
caption
captiv
captur
captur_soldier
caput
car
car_accid
car_bomb
car_boot
car_compani
car_crash
car_driver
car_giant
car_hire
car_hire_firm
car_industri
car_maker
car_manufactur
car_park
car_produc
car_rental
car_trip
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
carbon_captur
carbon_credit
carbon_dioxid
carbon_emiss
carbon_footprint
carbon_neutral
carbon_offset
carbon_price
carbon_sequestr
carbon_storag
carbon_tax
carbon_trade
carbonyl
carboxyl
carcas
carcass
carcinogen
carcinoid
carcinoma
card
card_game
card_player
cardboard
cardiac
cardiac_arrest
cardiac_failur
cardiac_insuffici
cardiac_oper
cardiac_rhythm
cardiac_sound
cardiac_surgeri
cardin
cardio
cardiogram
cardiologist
cardiomyopathi
cardiopathi
cardiothorac
cardiovascular
care
care_about
care_for
care_home
care_to
care_worker
career
career_best
carefre
carefulli
carefulli_choos
caregiv
careless
carelessli
carer
caress
caret
caretak
caretak_govern
caretak_presid
careworn
cargo
cargo_ship
cargo_train
cargo_vessel
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
carous
carousel
carp
carpal
carpent
carpentri
carpet
carport
carri
carri_across
carri_awai
carri_back
carri_forward
carri_off
carri_on
carri_on_about
carri_on_with
carri_out
carri_out_a_survei
carri_out_a_threat
carri_out_an_attack
carri_out_order
carri_over
carri_the_can
carri_the_dai
carri_through
carri_weight
carriag
carriagewai
carrier
carrot
carrot_and_stick
carrousel
carryout
carsick
cart
cart_awai
cart_blanch
cart_off
cartel
cartel_boss
cartel_offic
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
cartoon_film
cartridg
carv
carv_into
carv_out
carv_out_a_career
carv_up
carver
casablanca
cascad
case
case_by_case
case_histori
case_law
casein
caseload
casement
casework
cash
cash_cow
cash_crop
cash_desk
cash_dispens
cash_flow
cash_hold
cash_in
cash_in_hand
cash_in_on
cash_inject
cash_machin
cash_out
cash_regist
cash_reserv
cash_strap
cashback
cashbox
cashflow
cashier
cashless
cashpoint
casino
cask
casket
caspian
cassava
casserol
cassiterit
cast
cast_a_shadow_over
cast_a_spell
cast_a_vote
cast_about
cast_about_for
cast_adrift
cast_around_for
cast_asid
cast_awai
cast_doubt_on
cast_down
cast_light_on
cast_off
cast_out
cast_vote
castig
castilian
castl
castor
castrat
casual
casual_contract
casual_work
casual_worker
casualti
casualti_ward
cat
cat_and_dog
cat_and_mous
catabol
cataclysm
catalog
catalogu
catalys
catalysi
catalyst
catalyt
catalyz
catamaran
catapult
cataract
catarrh
catastroph
catch
catch_22
catch_diseas
catch_fire
catch_fish
catch_in_the_act
catch_limit
catch_off_guard
catch_on
catch_on_to
catch_out
catch_quota
catch_sight_of
catch_up
catch_up_in
catch_up_on
catch_up_with
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
cater_for
cater_to
caterpillar
cathedr
cathet
catheter
cathod
cathol
cathol_church
catholic
cation
cattl
cattl_breed
cattl_diseas
cattl_farm
cattl_feed
cattl_rais
cattleman
catwalk
caucasian
caucasu
caucu
caudal
cauldron
caus
caus_a_stir
caus_of_death
causal
causat
causewai
caustic
caustic_soda
caution
cautiou
cautious
cavali
cavalri
cavalryman
cave
cave_art
cave_dwell
cave_dweller
cave_in
cave_in_to
cave_man
cave_paint
caveat
caveman
cavemen
cavern
cavia
caviar
caviti
caw
cbc
cbt
cc
cctv
cd
cdc
ceas
ceasefir
ceasefir_agreement
ceaseless
ceaselessli
cedar
cede
cede_to
ceil
celeb
celebr
celer
celesti
celesti_empir
celiac
celib
celibaci
cell
cell_death
cell_divis
cell_phone
cellar
cellphon
cellul
cellular
cellular_phone
cellulos
celsiu
celt
celtic
celtic_tiger
cement
cemeteri
cenotaph
censor
censorship
censu
censur
censur_motion
cent
centenari
centenni
center
center_around
center_forward
center_ground
center_of_graviti
center_of_mass
center_on
centigrad
centim
centimet
centr
central
central_bank
central_bank_reserv
central_banker
central_comput
central_district
central_figur
central_heat
central_plan
central_process_unit
centralist
centric
centripet
centrist
centuri
centuri_ago
centuri_old
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
cerebr_cancer
cerebr_death
cerebr_haemorrhag
cerebr_injuri
cerebrospin
cerebrovascular
cerebrum
ceremoni
cert
certain
certain_of
certain_wai
certain_winner
certainli
certainli_not
certainti
certif
certifi
cervic
cervic_canal
cervic_fractur
cervic_screen
cervic_smear
cervic_spine
cervix
cesarean
cessat
cestod
cetacean
cfc
cfo
cftr
chafe
chaff
chaga
chai
chain
chain_down
chain_reaction
chain_smoker
chain_up
chainmail
chainsmok
chair
chairman
chairman_of_the_board
chairmanship
chairmen
chairperson
chairwoman
chais
chalet
chalic
chalk
chalk_out
chalk_up
chalk_up_to
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
chanc_on
chanc_upon
chancel
chancellor
chancellor_of_the_exchequ
chancer
chanceri
chandeli
chandler
chang
chang_back
chang_climat
chang_cours
chang_into
chang_mind
chang_of_faith
chang_of_govern
chang_of_mind
chang_of_power
chang_of_religion
chang_on_religion
chang_out_of
chang_over
chang_room
chang_side
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
chapter_11
char
charact
charact_assassin
character
characterist
characterist_of
charad
charcoal
charcot
charg
charg_at
charg_card
charg_infrastructur
charg_into
charg_point
charg_station
charg_with
charg_with_murder
charger
chari
chariot
charisma
charismat
charit
chariti
chariti_worker
charleston
charli
charlott
charm
charmingli
charset
chart
chart_hit
chart_top
chart_topper
charter
charwoman
chase
chase_after
chase_around
chase_awai
chase_down
chase_off
chase_out
chase_up
chaser
chasm
chassi
chast
chastis
chastiti
chastiz
chat
chat_awai
chat_program
chat_show
chat_up
chat_with
chatbot
chateau
chattel
chatter
chatti
chauffeur
chauvin
chauvinist
cheap
cheap_credit
cheap_labor
cheap_loan
cheap_worker
cheapen
cheaper
cheapli
cheat
cheat_of
cheat_on
cheat_out_of
check
check_against
check_and_balanc
check_for
check_in
check_in_at
check_in_on
check_into
check_on
check_out
check_out_of
check_over
check_through
check_up
check_up_on
check_with
checkabl
checkbox
checker
checklist
checkmat
checkout
checkout_counter
checkpoint
checksum
checkup
cheddar
cheek
cheek_bone
cheek_by_jowl
cheekbon
cheeki
cheer
cheer_on
cheer_up
cheerfulli
cheeri
cheerio
chees
chees_maker
chees_on_toast
cheesemak
chef
chelat
chemic
chemic_fertilis
chemic_reaction
chemic_wast
chemic_weapon
chemist
chemist_shop
chemistri
chemiz
chemo
chemotherapi
chequ
cherish
chernobyl
cheroke
cheroot
cherri
cherub
cherubim
chess
chess_champion
chess_master
chess_player
chest
chest_pain
chesterfield
chesti
chestnut
chew
chew_on
chew_out
chew_over
chew_up
chewi
chi
chic
chicago
chicano
chick
chicken
chicken_out
chickenpox
chickpea
chief
chief_diplomat
chief_execut
chief_execut_offic
chief_justic
chief_minist
chief_negoti
chief_of_gener_staff
chief_of_staff
chief_post
chief_prosecutor
chiefdom
chiefli
chieftain
child
child_abus
child_and_adult
child_custodi
child_fight
child_labor
child_plai
child_prodigi
child_soldier
child_worker
childb_fever
childbear
childbirth
childcar
childhood
childhood_ill
childish
childless
childlik
childmind
children_diseas
children_doctor
children_home
children_institut
children_rhyme
children_song
chile
chilean
chill
chill_out
chilli
chime
chime_in
chime_with
chimnei
chimp
chimpanze
chin
china
chinawar
chines
chinwag
chip
chip_at
chip_awai
chip_awai_at
chip_factori
chip_giant
chip_in
chip_industri
chip_maker
chip_manufactur
chip_plant
chip_produc
chip_scarciti
chip_shortag
chipmak
chippi
chiropodi
chiropodist
chiroptera
chirp
chirpi
chitchat
chivalr
chivalri
chivvi_along
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
choke_down
choke_off
choker
cholecyst
cholecystectomi
cholelithiasi
choler
cholera
cholestasi
cholesterol
chomp
chondral
choos
choos_between
chooser
choosi
chop
chop_down
chop_off
chop_up
chopper
choppi
choral
chord
chore
chorea
choreograph
choreographi
chorion
chorist
choroid
chortl
choru
chow_down
chowder
christ
christen
christendom
christian
christian_name
christma
christma_dai
christma_time
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
chuck_awai
chuck_in
chuck_it_down
chuck_out
chuck_up
chuckl
chuf
chum
chunder
chunk
chunki
church
church_and_state
church_ceremoni
church_choir
church_law
church_leader
church_of_england
church_of_rome
church_of_scotland
church_servic
church_tower
church_wed
churchgoer
churchli
churchman
churchmen
churchwarden
churchyard
churn
churn_out
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
cinemago
cinemat
cio
cipher
ciphertext
circa
circadian
circl
circl_around
circl_back
circl_of_stone
circlet
circu
circuit
circuitri
circul
circular
circular_economi
circulatori
circumfer
circumpolar
circumscrib
circumspect
circumst
circumstanti
circumstanti_evid
circumv
cirrhosi
cirrhot
cisplatin
cistern
citadel
citat
cite
citi
citi_center
citi_council
citi_councillor
citi_dweller
citi_father
citi_govern
citi_growth
citi_hall
citi_of_angel
citi_of_light
citi_of_london
citi_of_love
citi_plan
citi_toll
citi_wall
citifi
citizen
citizen_initi
citizenship
citrat
citric
citru
civet
civic
civil
civil_ceremoni
civil_code
civil_court
civil_disobedi
civil_law
civil_liberti
civil_marriag
civil_partnership
civil_right
civil_servant
civil_servic
civil_societi
civil_statu
civil_unrest
civil_war
civilian
civilian_casualti
civilian_death
civilian_servic
civilian_us
civilian_victim
civilli
cjd
ckd
clack
clad
clai
claim
claim_for_damag
claimant
clairvoy
clam
clam_up
clamber
clamber_up
clammi
clamor
clamor_for
clamp
clamp_down
clamp_down_on
clampdown
clan
clandestin
clang
clank
clannish
clap
clap_up
claptrap
claret
clarif
clarifi
clarinet
clariti
clash
clash_of_interest
clasp
class
class_action
class_of_it_own
classi
classic
classic_antiqu
classic_music
classic_world
classif
classifi
classifi_inform
classmat
classroom
clatter
clau
claus
clavicl
claw
claw_back
clean
clean_air
clean_bill_of_health
clean_energi
clean_ladi
clean_off
clean_out
clean_power
clean_up
clean_up_on_act
clean_water
cleaner
cleanli
cleans
cleanup
clear
clear_awai
clear_cut
clear_favorit
clear_forest
clear_head
clear_major
clear_mine
clear_of
clear_of_forest
clear_off
clear_out
clear_out_of
clear_up
clear_up_a_crime
clear_up_a_misunderstand
clear_victori
clearanc
clearanc_sale
clearer
clearest
clearli
cleat
cleav
cleavag
cleft
cleft_lip
cleft_palat
clemenc
clement
clench
cleopatra
clergi
clergyman
clergymen
cleric
cleric_worker
clerk
clever
clever_at
cleverli
cli
clich
click
click_on
click_with
clickabl
client
client_state
clientel
cliff
climat
climat_accord
climat_activist
climat_agreement
climat_campaign
climat_catastroph
climat_chang
climat_chang_denier
climat_confer
climat_control
climat_council
climat_crisi
climat_damag
climat_damag_ga
climat_deal
climat_denier
climat_engin
climat_expert
climat_friendli
climat_goal
climat_impact
climat_killer
climat_movement
climat_neutral
climat_pact
climat_panel
climat_polici
climat_protect
climat_protector
climat_protest
climat_research
climat_sceptic
climat_scientist
climat_summit
climat_talk
climat_target
climat_warm
climatolog
climatologist
climax
climb
climb_aboard
climb_down
climb_into
climber
clinch
cling
cling_on
cling_on_to
cling_to
cling_to_power
cling_togeth
clingi
clinic
clinic_studi
clinic_trial
clinician
clink
clinodactyli
clip
clip_on
clip_togeth
cliqu
cloak
cloak_and_dagger
cloakroom
clobber
clock
clock_in
clock_off
clock_on
clock_out
clock_tower
clock_up
clockwiz
clockwork
clog
clog_up
cloister
clone
close
close_about
close_advis
close_aid
close_airspac
close_at_hand
close_behind
close_by
close_call
close_combat
close_down
close_down_sale
close_in
close_in_on
close_knit
close_of_busi
close_off
close_on
close_out
close_race
close_rang
close_rel
close_result
close_run_thing
close_shave
close_stage
close_time
close_to
close_to_home
close_to_noth
close_to_tear
close_to_the_bone
close_up
close_up_shop
close_victori
closer
closest
closest_alli
closet
closeup
clostridium
closur
clot
cloth
cloud
cloud_comput
cloud_over
cloud_seed
cloud_servic
cloud_storag
cloudburst
cloudi
clout
clown
clown_around
cloze
clu
club
club_foot
club_togeth
clubfoot
clubhous
clue
clue_in
clueless
clump
clump_togeth
clumsi
clumsili
clung
clunk
clunki
cluster
cluster_around
cluster_bomb
cluster_munit
clutch
clutch_at
clutch_at_straw
clutter
cmb
cmv
cn
cny
co
co2
co2_emiss
co2_levi
co2_price
co2_storag
co2_tax
co_candid
co_founder
co_own
co_owner
coach
coachman
coagul
coal
coal_fire_power_plant
coal_mine
coal_miner
coal_pit
coalesc
coalfield
coalit
coalit_govern
coalit_of_the_will
coalit_partner
coalmin
coars
coast
coast_along
coast_to_victori
coastal
coastal_flood
coastal_resort
coaster
coastlin
coat
coat_of_arm
coauthor
coax
coax_into
cob
cobalt
cobbl
cobbl_togeth
cobbler
cobra
coca
cocain
coccydynia
coccyg
coccyx
cochin
cochlea
cochlear
cock
cock_up
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
coddl
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
coffe_hous
coffe_shop
coffeehous
coffer
coffin
cofound
cog
cog_railwai
cogent
cogit
cognac
cognat
cognis
cognit
cognit_declin
cogniz
cogwheel
cohabit
cohabite
coher
cohes
cohort
coil
coil_up
coin
coinag
coincid
coincid_with
coincident
coitu
coke
col
cola
coland
cold
cold_blood
cold_case
cold_cash
cold_comfort
cold_foot
cold_heart
cold_shoulder
cold_snap
cold_spell
cold_turkei
cold_war
cold_war_border
cold_wave
cold_weather
coldblood
colder
coldli
cole
coli
colic
coliseum
coliti
collabor
collabor_with
collag
collagen
collaps
collar
collarbon
collat
collater
collater_damag
colleagu
collect
collect_action
collect_agenc
collect_agreement
collect_bargain
collect_defenc
collect_lawsuit
collect_of_datum
collectiv
collectivist
collector
colleg
colleg_of_music
colli
collid
collid_with
collier
collieri
collis
colloc
colloid
colloqui
colloquium
collud
collud_with
collus
cologn
colombia
colombian
colon
colon_cancer
colonel
coloni
coloni_power
coloni_rule
colonis
colonist
colonoscopi
color
color_blind
color_vision_defici
colorado
colorect
colorect_cancer
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
comb_out
comb_through
combat
combat_aircraft
combat_drone
combat_jet
combat_mission
combat_neurosi
combat_stress
combat_zone
combin
combin_with
combo
combust
combust_engin
come
come_about
come_across
come_across_as
come_after
come_along
come_and_go
come_apart
come_around
come_around_to
come_awai
come_awai_with
come_back
come_back_from
come_back_to
come_back_to_haunt
come_back_to_life
come_befor
come_between
come_by
come_clean
come_close
come_close_to
come_closer
come_down
come_down_hard_on
come_down_on
come_down_to
come_down_with
come_first
come_for
come_forth
come_forward
come_from
come_from_behind
come_full_circl
come_good
come_home
come_home_to
come_in
come_in_contact_with
come_in_first
come_in_for
come_in_for_critic
come_in_handi
come_in_on
come_in_us
come_into
come_into_be
come_into_conflict
come_into_contact
come_into_contact_with
come_into_effect
come_into_exist
come_into_fashion
come_into_forc
come_into_law
come_into_monei
come_into_offic
come_into_on_own
come_into_oper
come_into_plai
come_into_possess_of
come_into_power
come_into_question
come_into_the_world
come_into_us
come_into_view
come_last
come_loos
come_near
come_of
come_of_ag
come_off
come_off_badli
come_off_second_best
come_off_the_rail
come_off_wors
come_off_worst
come_on
come_on_board
come_on_sale
come_on_stream
come_on_the_market
come_on_to
come_onto_the_market
come_out
come_out_against
come_out_ahead
come_out_as
come_out_in
come_out_in_favor
come_out_of
come_out_of_hide
come_out_of_retir
come_out_on_strike
come_out_on_top
come_out_with
come_over
come_over_to
come_rain_or_shine
come_round
come_round_to
come_second
come_short
come_third
come_through
come_through_for
come_to
come_to_a_close
come_to_a_conclus
come_to_a_decis
come_to_a_halt
come_to_a_head
come_to_a_standstil
come_to_a_stop
come_to_america
come_to_an_agreement
come_to_an_end
come_to_an_understand
come_to_attent
come_to_be
come_to_be_know
come_to_believ
come_to_blow
come_to_court
come_to_fame
come_to_fruition
come_to_grief
come_to_grip_with
come_to_harm
come_to_know
come_to_life
come_to_light
come_to_mind
come_to_noth
come_to_on_sens
come_to_pass
come_to_power
come_to_promin
come_to_rest
come_to_see
come_to_term
come_to_term_with
come_to_the_aid
come_to_the_conclus
come_to_the_fore
come_to_the_point
come_to_the_rescu
come_to_the_throne
come_to_trial
come_to_understand
come_togeth
come_top
come_true
come_under
come_under_attack
come_under_fire
come_under_pressur
come_under_scrutini
come_under_the_hammer
come_undon
come_unstuck
come_up
come_up_against
come_up_empti
come_up_for
come_up_for_sale
come_up_short
come_up_to
come_up_to_scratch
come_up_trump
come_up_with
come_upon
come_what_mai
come_within_rang
come_year
comeback
comedi
comedian
comer
comet
cometari
comeupp
comfi
comfort
comic
comma
command
command_by
command_economi
command_in_chief
commandlin
commando
commando_unit
commemor
commenc
commend
commensur
comment
comment_on
commentari
commerc
commerci
commerci_acumen
commerci_agreement
commerci_crop
commerci_instinct
commerci_rout
commerci_ship
commerci_treati
commi
commiser
commiss
commissar
commission
commit
commit_to
commit_to_memori
committ
committe
commod
commodor
common
common_cold
common_currenc
common_good
common_grave
common_ground
common_law_wife
common_market
common_salt
common_sens
commonli
commonplac
commonsens
commonwealth
commot
commun
commun_charg
commun_medicin
commun_of_monk
commun_with
communic
communion
communiqu
communist
communist_bloc
communist_countri
commut
commut_traffic
comorbid
comp
compact
compactli
compani
compani_bankruptci
compani_boss
compani_chief
compani_collaps
compani_director
compani_group
compani_head
compani_headquart
compani_manag
compani_owner
compani_profit
compani_seat
compani_takeov
compani_tax
companion
companionship
compar
compar_to
compar_with
compar_with_previou_month
compar_with_previou_quarter
compar_with_previou_year
comparison
compart
compass
compassion
compat
compatriot
compel
compendium
compens
compens_claim
compens_for
compens_payment
comper
compet
compet_in
competit
competit_author
competit_regul
competit_watchdog
competitor
compil
complac
complain
complain_about
complaint
complement
complementari
complet
complex
complexion
compli
compli_with
complianc
compliant
complic
complic_problem
complicit
compliment
complimentari
complin
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
compulsori_militari_servic
compulsori_servic
compulsorili
comput
comput_break_in
comput_breakdown
comput_capac
comput_center
comput_chip
comput_code
comput_crash
comput_crime
comput_error
comput_failur
comput_game
comput_glitch
comput_hacker
comput_languag
comput_power
comput_problem
comput_program
comput_programm
comput_scienc
comput_scientist
comput_screen
comput_secur
comput_technolog
comput_translat
comput_viru
comput_vision
comput_worm
computation
computer
comrad
comradeship
comt
con
con_artist
con_into
con_man
con_out_of
con_trick
concaten
concav
conceal
conced
conceit
conceiv
conceiv_of
concentr
concentr_camp
concentr_on
concept
conceptu
concern
concern_about
concert
concert_hall
concert_master
concert_venu
concertina
concertmast
concess
concierg
concili
conciliatori
concis
conciz
conclav
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
condemn_prison
condens
condescend
condiment
condit
condit_of_employ
condit_releas
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
confer_on
confer_with
confess
confess_to
confession
confid
confid_build_measur
confid_in
confid_of
confid_trick
confid_vote
confidant
confidenti
confidenti_inform
confidenti_talk
configur
confin
confin_to_home
confirm
confisc
conflagr
conflat
conflict
conflict_area
conflict_of_interest
conflict_report
confluenc
conform
conform_to
confound
confront
confucian
confuciu
confus
congeal
congeni
congenit
congest
congest_charg
conglomer
congrat
congratul
congreg
congress
congression
congressman
congresswoman
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
conjur_trick
conjur_up
conjuror
conk
conk_out
conker
conman
conn
connat
connect
connect_applianc
connect_by_video
connect_citi
connect_devic
connect_home
connect_object
connect_to
connect_up
connector
connexion
conniv
conniv_at
connoisseur
connot
conquer
conqueror
conquest
consanguin
conscienc
conscienc_ground
conscienti
conscienti_objector
consciou
consciou_of
conscious
conscript
consecr
consecut
consensu
consent
consent_to
consequ
consequenti
conserv
conserv_area
conservat
conservationist
conservatoir
conservatori
consid
consider
consign
consignor
consist
consist_of
consol
consolid
consomm
conson
consort
consort_with
consortium
conspicu
conspir
conspiraci
conspiraci_theori
conspiracist
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
constitut_court
constitut_law
constitut_major
constitut_procedur
constitut_state
constrain
constraint
constrict
constrictor
constru
construct
construct_compani
construct_project
constructor
consul
consular
consult
consum
consum_advic_center
consum_advoc
consum_climat
consum_confid
consum_good
consum_group
consum_mood
consum_organ
consum_price
consum_protect
consum_right
consum_sentiment
consum_societi
consum_spend
consum_survei
consum_watchdog
consumer
consumm
consumpt
consumpt_of_the_lung
consumpt_tax
contact
contactless
contagi
contagion
contain
contain_ship
contain_vessel
container
contamin
contamin_water
contempl
contemporan
contemporari
contempt
contemptu
contend
contend_for
contend_with
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
continu_educ
continuum
contor
contort
contra
contraband
contrabass
contrabassist
contracept
contract
contract_killer
contract_out
contract_worker
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
contribut_to
contributor
contrit
contriv
control
control_bodi
control_by
controversi
contus
conundrum
conurb
convalesc
convect
convei
conven
conveni
conveni_food
convent
convention
converg
converg_on
convers
convert
convert_to
convex
convey
conveyor
conveyor_belt
convict
convict_of
convict_of_war_crime
convinc
convinc_of
convincingli
convivi
convoc
convoi
convok
convolut
convolv
convuls
cook
cook_book
cook_meal
cook_pot
cook_salt
cook_stove
cook_up
cooker
cookeri
cookhous
cooki
cooktop
cookwar
cool
cool_box
cool_down
cool_off
coolant
cooler
coolli
coop
coop_up
cooper
coordin
cop
copd
cope
cope_with
copi
copi_cat
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
copyright_infring
cor_anglai
coral
cord
cordial
cordless
cordon
cordon_off
core
core_support
core_temperatur
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
coronari_bypass
coronaviru
coronet
coroutin
corp
corp_de_ballet
corpor
corpor_fraud
corpor_group
corpor_parent
corpor_punish
corpor_tax
corpora
corps
corpu
corpul
corpuscl
corral
correct
correct_offic
correctli
correl
correspond
correspondingli
corrida
corridor
corrigendum
corrobor
corrod
corros
corros_resist
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
coryza
cosi
cosi_up_to
cosili
cosin
cosmet
cosmet_surgeri
cosmic
cosmo
cosmolog
cosmologist
cosmonaut
cosmopolitan
cossack
cosset
cost
cost_a_bomb
cost_a_fortun
cost_cut
cost_effect
cost_explos
cost_more
cost_of_live
cost_of_school
cost_overrun
cost_price
cost_save
costa
costal
costless
costli
costli_failur
costlier
costum
costum_ball
costum_parti
cot
cot_death
cote
coteri
cottag
cotton
cotton_candi
cotton_on
cotton_on_to
couch
couch_potato
cough
cough_blood
cough_up
couldn
coulomb
council
council_flat
council_hous
council_tax
councillor
councilman
counsel
counsellor
counselor
count
count_against
count_among
count_as
count_down
count_for
count_in
count_on
count_out
count_toward
count_up
count_upon
countabl
countdown
counten
counter
counter_terror
counteract
counterattack
counterbal
counterclockw
counterfactu
counterfeit
counterfeit_product
counterfoil
countermeasur
counterpart
counterterror
counterweight
countess
counti
countless
countri
countri_folk
countri_hous
countri_of_origin
countri_person
countri_seat
countryman
countrysid
countrywid
coup
coup_d_etat
coup_detat
coupl
coupl_of_dozen
coupl_up
couplet
coupon
courag
courgett
courier
cours
cours_fee
coursebook
coursework
court
court_action
court_battl
court_case
court_cost
court_decis
court_hear
court_judgment
court_martial
court_of_appeal
court_of_auditor
court_of_law
court_order
court_presid
court_proceed
court_room
court_rule
courteou
courteous
courtesi
courthous
courtier
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
cover_cost
cover_for
cover_up
cover_up_for
coverag
covert
covert_levi
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
cpr
cpu
cpython
crab
crabbi
crabwiz
crack
crack_down
crack_down_on
crack_into
crack_of_dawn
crack_on
crack_open
crack_up
crackdown
cracker
crackl
crackli
cradl
cradl_of_civil
cradl_song
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
cram_for
cram_in
cram_into
cramp
cramp_condit
cran
crane
crane_fly
cranial
cranium
crank
crank_out
crank_up
cranki
cranni
crap
crash
crash_down
crash_into
crash_out
crash_out_of
crass
crate
crater
crave
crave_for
crawl
crawl_with
crawler
crawli
crayfish
crayon
craze
crazi
crazi_about
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
creativ_account
creator
creatur
crech
cred
credenc
credenti
credibl
credit
credit_card
credit_crunch
credit_rate
credit_squeez
credit_stand
credit_to
credit_transfer
credit_with
creditor
creditor_protect
creditworthi
creed
creek
creel
creep
creep_out
creep_up
creep_up_on
creeper
creepi
cremat
crematorium
creol
creosot
crescent
crest
crestfallen
cretac
cretan
crete
creutzfeldt
crevass
crevic
crew
crewman
cri
crib
crib_death
cricket
crier
crime
crime_against_human
crime_boss
crime_famili
crime_lord
crime_syndic
crimea
crimin
crimin_code
crimin_court
crimin_gang
crimin_law
crimin_legisl
crimin_organ
crimin_record
crimin_trial
criminolog
criminologist
crimson
cring
cringeworthi
crinkl
crinkli
crippl
crisi
crisi_area
crisi_team
crisp
crispi
crispr
crisscross
criteria
criterion
critic
critic_care
critic_ill
critic_of
critic_point
critic_worker
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
crofter
crohn
cron
crone
croni
cronyism
crook
croon
crooner
crop
crop_failur
crop_grow
crop_loss
crop_product
crop_protect
crop_up
crop_yield
cropland
cross
cross_border
cross_ei
cross_into
cross_off
cross_out
cross_over
cross_over_to
cross_parti
cross_point
crossbre
crossbreed
crossli
crosslingu
crossov
crossref
crossroad
crosswai
crosswalk
crosswiz
crotch
crouch
crow
crowbar
crowd
crowd_around
crowd_into
crowd_out
crowd_round
crowd_troubl
crowd_with
crown
crown_jewel
crown_princ
crown_wit
crt
cru
crucial
cruciat
crucifi
crucifix
crucifixion
crude
crude_carrier
crude_oil
crude_oil_price
crude_price
cruel
cruel_to
cruelli
cruelti
cruelti_to_anim
cruis
cruis_ship
cruis_to_victori
cruiser
crumb
crumbl
crumpl
crunch
crunchi
crusad
crush
crush_victori
crusher
crust
crustacean
crustal
crusti
crutch
crux
cry
cry_down
cry_for
cry_for_help
cry_off
cry_out
cry_out_against
cry_out_for
cry_over
cry_over_spilt_milk
cry_wolf
cryospher
crypt
cryptic
crypto
crypto_monei
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
cuddl_up
cuddl_up_to
cuddli
cudgel
cue
cuff
cuirass
cuisin
cul
cul_de_sac
culinari
cull
culmin
culmin_in
culpabl
culprit
cult
cultiv
cultiv_land
cultivar
cultur
cultur_diplomaci
culvert
cum
cumberland
cumbersom
cumul
cumulu
cun
cuneiform
cup
cup_final
cup_tie
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
cure_all
curfew
curi
curia
curios
curiou
curiou_about
curious
curl
curl_up
curler
curli
currant
currenc
currenc_fund
currenc_rate
currenc_reserv
currenc_union
current
current_account
current_asset
current_issu
current_valu
curri
curricular
curriculum
currier
curs
cursor
curt
curtail
curtain
curtain_call
curtain_off
curtli
curtsi
curv
curvatur
curvi
cushion
cushioni
cuss
custodi
custodi_battl
custodi_disput
custodi_sentenc
custodian
custom
custom_build
custom_duti
custom_made
custom_offic
custom_union
customari
customari_price
customarili
customiz
cut
cut_across_parti_line
cut_adrift
cut_and_dri
cut_apart
cut_awai
cut_back
cut_back_on
cut_both_wai
cut_class
cut_corner
cut_dead
cut_down
cut_down_a_tree
cut_down_on
cut_down_to_size
cut_down_tree
cut_forecast
cut_in
cut_in_2
cut_in_front_of
cut_in_half
cut_in_on
cut_into
cut_into_piec
cut_it_fine
cut_it_out
cut_loos
cut_no_ic
cut_off
cut_off_electr
cut_on_loss
cut_out
cut_out_for
cut_out_of
cut_price
cut_short
cut_through
cut_through_red_tape
cut_ti
cut_to_piec
cut_to_the_bone
cut_to_the_chase
cut_to_the_quick
cut_up
cut_up_rough
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
cyanot
cyber
cyber_attack
cyber_crimin
cyber_currenc
cyber_secur
cyberattack
cyberbulli
cybercrim
cybercrimin
cybersecur
cyberspac
cyborg
cycl
cycl_lane
cycl_path
cycl_race
cyclewai
cyclic
cyclist
cyclon
cyclopaedia
cyclotron
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
cytolog
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
dabbl
dacha
dachau
dad
dada
daddi
daddi_long_leg
daemon
daft
daftli
dagger
daguerreotyp
dai
dai_ago
dai_and_night
dai_befor
dai_by_dai
dai_care
dai_care_center
dai_excurs
dai_in_dai_out
dai_labour
dai_nurseri
dai_of_aton
dai_of_judgement
dai_of_rest
dai_of_the_dead
dai_off
dai_or_night
dai_out
dai_to_dai
dai_trip
daili
daili_commut
dainti
dairi
dairi_cattl
dairi_cow
dairi_farm
dairi_farmer
dairi_product
dairyman
daisi
dal
dale
dalli
dalli_with
dalton
dam
dam_up
damag
damag_claim
damascu
dame
damn
damnat
damp
damp_down
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
danger_over
danger_place
danger_wast
dangl
dangli
danish
dank
danseur
dant
danub
daoism
dapper
dardanel
dare
daredevil
daringli
dark
dark_ag
dark_contin
dark_hors
dark_web
darken
darker
darkli
darknet
darl
darn
dart
dart_awai
darwin
darwinian
dash
dash_off
dashboard
data
databas
datacent
datagram
dataset
datasheet
date
date_back
date_back_to
date_from
date_of_birth
datum
datum_analysi
datum_breach
datum_cabl
datum_carrier
datum_center
datum_center_oper
datum_flow
datum_glass
datum_goggl
datum_leak
datum_line
datum_loss
datum_medium
datum_mine
datum_privaci
datum_protect
datum_retent
datum_secur
datum_set
datum_storag
datum_theft
datum_traffic
datum_volum
daughter
daunt
daw
dawdl
dawn
dawn_on
dawn_upon
daybreak
daycar
daydream
dayglo
daylight
daylight_hour
daylight_save
daylong
daytim
daze
dazzl
dc
ddr
de
dea
deacon
deactiv
dead
dead_and_buri
dead_bodi
dead_certain
dead_civilian
dead_duck
dead_easi
dead_end
dead_heat
dead_in_the_water
dead_of_night
dead_on_arriv
dead_on_time
dead_or_aliv
dead_set_against
dead_tire
dead_tree
deadbolt
deaden
deadli
deadli_sin
deadlin
deadlock
deadpan
deaf
deafen
deal
deal_out
deal_with
dealer
dean
dear
dearer
dearli
dearth
death
death_camp
death_duti
death_penalti
death_rate
death_row
death_sentenc
death_tax
death_toll
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
debit_card
debri
debt
debt_brake
debt_burden
debt_cancel
debt_cap
debt_collect
debt_collector
debt_crisi
debt_cut
debt_forgiv
debt_level
debt_limit
debt_mountain
debt_reduct
debt_relief
debt_ride
debt_spiral
debt_trap
debt_waiver
debtor
debug
debugg
debunk
debut
debutant
decad
decad_ago
decai
decalogu
decant
decapit
decarbon
deceas
deceit
deceit_person
deceitfulli
deceiv
deceler
decemb
decemb_31
decenc
decenni
decent
decentr
decept
decibel
decid
decid_against
decid_between
decid_match
decid_on
decid_upon
decid_vote
decidedli
decidu
decidu_tooth
decim
deciph
decipher
decis
decis_goal
decis_moment
decis_support
deck
deck_out
decker
deckhand
declar
declar_a_saint
declar_bless
declar_unwelcom
declassif
declassifi
declens
declin
declin_to_comment
decod
decoi
decolon
decommiss
decompens
decompos
decomposit
decompress
decompressor
decontamin
decor
decorum
decoupl
decre
decre_law
decreas
decrepit
decri
decrimin
decrypt
decubitu
dedic
dedic_to
deduc
deduct
deed
deem
deep
deep_in_debt
deep_learn
deep_neural
deep_state
deepen
deeper
deepest
deepfak
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
defenc_agreement
defenc_allianc
defenc_attornei
defenc_budget
defenc_compani
defenc_contractor
defenc_counsel
defenc_depart
defenc_expenditur
defenc_firm
defenc_forc
defenc_group
defenc_industri
defenc_lawyer
defenc_minist
defenc_ministri
defenc_pact
defenc_secretari
defenc_shield
defenc_spend
defenc_system
defenceless
defend
defens
defens_depart
defens_minist
defenseless
defer
defer_payment
defer_to
deferenti
defi
defianc
defiant
defibril
defici
defici_in
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
deglutit
degrad
degre
degre_exam
degre_holder
dehydr
deiti
deject
delai
delai_tactic
delect
deleg
delet
deleteri
deleverag
delhi
delib
deliber
delic
delicaci
delici
delight
delight_in
delimit
delin
delinqu
deliri
delirium
delirium_tremen
delist
deliv
deliv_on
deliv_on_a_promiz
deliver
deliveri
deliveri_bottleneck
deliveri_chain
deliveri_delai
deliveri_rider
dell
delphi
delta
deltoid
delud
delug
delus
delux
delv
delv_into
demagogu
demand
demarc
demarc_line
demean
demeanor
dement
dementia
demi
demilitar
demilitar_zone
demin
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
demonstr_of_strength
demor
demot
demotiv
demultiplex
demur
den
denari
denariu
denation
denatur
dendrit
denerv
dengu
deni
deni_climat_chang
deni_oneself
denial
denier
denigr
denizen
denmark
denomin
denot
denounc
dens
dens_popul
denser
densiti
dent
dental
dental_cari
dental_decai
dentin
dentist
dentistri
dentit
dentur
denuclear
denunci
deontolog
depart
depart_from
depart_store
department
departur
depend
depend_on
depend_state
depend_upon
depict
depil
deplet
deploi
deplor
deploy
depolar
depon
depopul
deport
depos
deposit
depositor
depositori
depot
deprav
deprec
depreci
depress
depriv
depriv_of
depth
deput
deputi
derail
derang
derbi
deregist
deregul
derelict
derid
deris
deriv
deriv_from
dermal
dermat
dermatolog
dermatologist
dermatomyos
dermatosi
dermi
derog
derogatori
descend
descend_from
descend_into
descend_into_chao
descend_on
descend_to
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
desert_kingdom
desert_state
desert_town
desertif
deserv
deserv_of
deservedli
desicc
design
designedli
desir
desist
desist_from
desk
desk_job
desk_worker
desktop
desktop_comput
desol
despair
despair_of
despairingli
despatch
desper
desper_for
despic
despit
despit_difficulti
despit_doctor
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
destroi_by_fire
destroy
destruct
destruct_of_forest
detach
detail
detain
detaine
detect
detector
detent
detent_camp
detent_center
detent_facil
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
detract
detract_from
detractor
detriment
detroit
deuterium
dev
devalu
devast
develop
develop_aid
develop_assist
develop_bank
develop_cancer
develop_cooper
develop_countri
develop_economi
develop_fund
develop_lender
develop_world
development
development_stage
devianc
deviant
deviat
deviat_from
devic
devil
devilish
deviou
devis
devoid
devoid_of
devolut
devolv
devolv_on
devop
devor
devot
devot_to
devote
devotedli
devout
devoutli
dew
dewi
dexter
dextral
dextros
di
di_in
di_of
di_of_ill
di_out
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
dial_back
dial_down
dial_in
dial_into
dial_up
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
die_awai
die_back
die_by_suicid
die_down
die_for
die_from
die_hard
die_of
die_off
die_out
diehard
dielectr
diencephal
diencephalon
diesel
diesel_engin
diet
dietari
dietician
dietitian
differ
differ_from
differenti
difficult
difficult_choic
difficulti
difficulti_swallow
diffract
diffus
dig
dig_around
dig_for
dig_in
dig_into
dig_out
dig_up
dig_up_dirt
digest
digest_system
digest_tract
digger
digit
digit_assist
digit_book
digit_currenc
digit_divid
digit_meter
digit_monei
dignifi
dignitari
digniti
digress
dii
dilapid
dilat
dilat_on
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
din_into
dine
dine_at
dine_off
dine_on
dine_out
diner
dinghi
dingi
dinki
dinner
dinner_jacket
dinner_parti
dinosaur
dioces
diod
dioxid
dip
dip_into
dip_into_save
diphtheria
diploid
diploma
diplomaci
diplomat
diplomat_circl
diplomat_disput
diplomat_relat
diplomat_row
diplomat_servic
diplomat_sourc
diplomat_spat
diplomat_ti
dipol
dipolar
dir
dire
direct
direct_by
direct_distanc
direct_invest
direct_line
directli
director
directori
dirt
dirti
dirti_air
dirti_monei
dirti_trick
dirti_water
disabl
disabl_veteran
disadvantag
disagr
disagre
disagre_with
disallow
disambigu
disappear
disappoint
disappoint_in
disappoint_with
disapprov
disarm
disarma
disarrai
disassembl
disassoci
disast
disast_relief
disastr
disavow
disband
disbelief
disbelief_in_god
disbeliev
disburs
disc
disc_prolaps
discard
discard_food
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
discount_dai
discount_sale
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
diseas_prevent
disembark
disenfranch
disengag
disentangl
disfigur
disgrac
disgruntl
disguiz
disguiz_as
disgust
dish
dish_out
dishearten
dishi
dishonest
dishonesti
dishonestli
dishonor
dishwash
disillus
disillusion
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
dismemb
dismiss
dismiss_protect
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
dispens_chemist
dispens_with
dispensari
dispers
dispirit
displac
displai
displeas
displeasur
dispos
dispos_cultur
dispos_of
disposit
dispossess
disproport
disproportion
disprov
disput
disput_issu
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
dissatisfi_voter
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
dissoci_from
dissoci_ident
dissolut
dissolv
dissolv_into
dissolv_into_tear
disson
dissuad
dissuad_from
distal
distanc
distanc_learn
distanc_oneself_from
distanc_race
distanc_runner
distant
distantli
distast
distend
distil
distilleri
distinct
distinctli
distinguish
distinguish_between
distort
distract
distraught
distress
distress_sale
distribut
distributor
district
district_attornei
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
dive_in
dive_into
diver
diverg
divers
divers_of_speci
diversif
diversifi
divert
divest
divest_of
divid
divid_cell
divid_europ
divid_into
divid_up
dividend
divin
divin_servic
divis
divis_of_power
divisor
divorc
divulg
divvi_up
diwali
dixi
diya
dizygot
dizzi
dizzi_spell
djibouti
dna
do
do_a_bad_job
do_a_bunk
do_a_cours
do_a_deal
do_a_degre
do_a_favor
do_a_good_job
do_a_job
do_a_roar_trade
do_a_runner
do_a_search
do_a_studi
do_a_test
do_a_u_turn
do_again
do_an_about_face
do_an_experi
do_an_impress_of
do_an_injuri
do_an_interview
do_and_dont
do_awai_with
do_badli
do_battl
do_better_than
do_busi
do_busi_with
do_damag
do_down
do_drug
do_everyth_possibl
do_exerc
do_for
do_good
do_harm
do_homework
do_housework
do_in
do_it_yourself
do_justic_to
do_math
do_militari_servic
do_more
do_noth
do_noth_about
do_noth_wrong
do_on_best
do_on_bite
do_on_homework
do_on_share
do_on_time
do_on_utmost
do_or_die
do_out
do_out_of
do_over
do_porridg
do_research
do_right
do_scienc
do_someth_about
do_sport
do_surgeri
do_the_cook
do_the_dish
do_the_donkei_work
do_the_job
do_the_laundri
do_the_right_thing
do_the_shop
do_the_sum
do_the_trick
do_the_wash
do_the_wash_up
do_the_work
do_the_wrong_thing
do_thing_differ
do_time
do_to_death
do_too_much
do_up
do_up_a_hous
do_utmost
do_violenc_to
do_well
do_well_for_oneself
do_well_out_of
do_with
do_without
do_wonder
do_wonder_for
do_work
do_wrong
do_your_best
do_your_bite
do_your_duti
do_your_homework
do_your_job
do_your_utmost
doabl
dob_in
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
doctor_degre
doctor_dissert
doctor_thesi
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
doe_for_a_live
doer
dog
dog_attack
dog_bite
dog_eat_dog
dog_tire
dogfish
doggedli
doggi
dogma
dogmat
dogsbodi
doi
dole
dole_out
dole_queue
dolichocephali
doll
dollar
dolli
dollop
dolphin
domain
dome
domest
domest_abus
domest_and_foreign
domest_and_internation
domest_anim
domest_duti
domest_help
domest_intellig
domest_violenc
domest_worker
domicil
domin
domin_posit
domin_state
dominica
dominion
domino
domino_effect
don
dona
donat
donat_blood
donat_food
donat_kidnei
done
donkei
donor
doodl
doom
doomsdai
door
door_to_door
doorbel
doorkeep
doorknob
doorman
doormat
doorstep
doorwai
dopamin
dope
dope_agent
dope_control
dope_offenc
dope_offend
dope_test
dopei
doper
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
doss_down
dossier
dot
dote_on
dote_upon
doubl
doubl_agent
doubl_back
doubl_bass
doubl_dip
doubl_down
doubl_down_on
doubl_edg_sword
doubl_mean
doubl_nation
doubl_over
doubl_standard
doubl_the_risk
doubl_up
doublespeak
doubli
doubt
doubt_about
doubter
doubtless
dough
dous
dove
dovetail_with
dowel
down_payment
down_street
down_tool
down_under
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
downsiz
downstair
downstream
downtim
downtown
downtrodden
downturn
downward
downward_spiral
doxorubicin
doxycyclin
doze
doze_off
dozen
dozen_of
dozi
dpkg
dr
drab
draft
draft_bill
draft_dodger
draft_evad
draft_in
draft_law
drafter
drag
drag_along
drag_awai
drag_behind
drag_down
drag_foot
drag_in
drag_into
drag_on
drag_on_foot
drag_out
drag_out_of
drag_through_the_court
drag_through_the_mud
dragoman
dragon
drain
drain_off
drainag
drainag_basin
drake
dram
drama
dramat
dramat_author
dramat_societi
dramatist
drape
draper
draperi
drastic
draught
draught_anim
draughtsman
draw
draw_a_blank
draw_a_conclus
draw_a_crowd
draw_a_distinct
draw_a_line_under
draw_a_parallel
draw_a_veil_over
draw_ahead
draw_asid
draw_attent_to
draw_back
draw_board
draw_close
draw_down
draw_fire
draw_forth
draw_from
draw_in
draw_into
draw_level
draw_lot
draw_near
draw_off
draw_on
draw_on_experi
draw_out
draw_room
draw_round
draw_the_curtain_on
draw_the_line
draw_the_short_straw
draw_to_a_close
draw_togeth
draw_up
draw_up_a_contract
draw_up_a_list
draw_up_a_plan
draw_upon
drawback
drawer
dread
dreadfulli
dream
dream_about
dream_factori
dream_of
dream_on
dream_up
dreamer
dreami
dreamlik
dreari
dredg_up
dreg
drench
dress
dress_design
dress_down
dress_gown
dress_in
dress_room
dress_up
dress_up_as
dresser
dressmak
dri
dri_up
dribbl
drift
drift_apart
drift_awai
drift_into
drift_off
drifter
drill
drill_down
drill_for_oil
drill_in
drill_into
drill_platform
drill_rig
drink
drink_alcohol
drink_den
drink_drive
drink_driver
drink_problem
drink_to_excess
drink_under_the_tabl
drink_up
drink_vessel
drink_water
drinker
drip
drip_feed
drip_with
drive
drive_apart
drive_at
drive_awai
drive_back
drive_down
drive_down_price
drive_forward
drive_home
drive_into
drive_mad
drive_off
drive_on
drive_out
drive_out_of
drive_out_of_busi
drive_round_the_bend
drive_to_distract
drive_up
drive_up_price
drive_up_the_wall
drive_wild
drivel
driver
driverless
driverless_car
drizzl
drizzli
droid
dromedari
drone
drone_attack
drone_on
drone_strike
drool
drool_over
droop
droopi
drop
drop_a_bombshel
drop_a_brick
drop_a_clanger
drop_a_hint
drop_a_line
drop_anchor
drop_around
drop_awai
drop_back
drop_behind
drop_by
drop_by_drop
drop_charg
drop_dead
drop_down
drop_down_dead
drop_dramat
drop_in
drop_in_on
drop_in_the_ocean
drop_like_fli
drop_of_a_hat
drop_off
drop_off_at
drop_off_the_radar
drop_off_to_sleep
drop_on_guard
drop_out
drop_out_of
drop_out_of_school
drop_out_of_sight
drop_round
drop_the_ball
drop_to
droplet
dropout
drought
drought_month
drove
drover
drown
drown_in
drown_on_sorrow
drown_out
drowsi
drudgeri
drug
drug_abus
drug_addict
drug_baron
drug_boss
drug_cheat
drug_compani
drug_dealer
drug_firm
drug_giant
drug_kingpin
drug_lord
drug_maker
drug_polici
drug_resist
drug_smuggl
drug_smuggler
drug_store
drug_test
drug_trade
drug_traffick
drug_trial
drug_us
drug_user
druggist
drugmak
drugstor
druid
drum
drum_into
drum_out
drum_out_of
drum_up
drum_up_busi
drum_up_support
drummer
drunkard
drunken
dry
dry_land
dry_month
dry_off
dry_out
dry_season
dry_spell
dry_up
dryness
dsl
dual
dual_citizenship
dualism
dualiti
dub
dubiou
dublin
duchess
duchi
duck
duck_down
duck_into
duck_out
duck_out_of
duct
ductil
dud
dude
due
due_process
due_to
duel
duet
duff
duff_up
dugout
duke
duli
dull
duma
dumb
dumb_down
dummi
dummi_compani
dummi_pill
dump
dump_on
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
dure_the_dai
duress
durum
dusk
duski
dust
dust_cloud
dust_down
dust_off
dust_storm
dustbin
dustbust
duster
dusti
dutch
duti
duti_free
dutifulli
duvet
dvd
dwarf
dwarfism
dwell
dwell_in
dwell_on
dweller
dwelt
dwindl
dwindl_awai
dy
dy_cell
dy_forest
dy_out
dy_out_of_speci
dy_speci
dy_tree
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
dysmenorrhoea
dyspepsia
dysphagia
dysplasia
dyspnea
dyspnoea
dysrhythmia
dysthymia
dystonia
dystrophi
e_book
e_car
e_commerc
e_learn
e_mobil
e_monei
e_reader
e_scrap
e_wast
each_dai
each_hour
each_month
each_night
each_quarter
each_week
each_year
eager
eager_to
eagerli
eagerli_expect
eagl
ear
earach
eardrum
earhol
earl
earldom
earli
earli_20th_centuri
earli_bird
earli_birth
earli_elect
earli_enough
earli_hour
earli_mediev
earli_middl_ag
earli_morn
earli_releas
earli_riser
earli_vote
earlier
earliest
earlob
earmark
earn
earner
earnest
earnestli
earth
earth_heat
earth_tremor
earth_warm
earthen
earthenwar
earthli
earthquak
earthshak
earthworm
eas
eas_into
eas_off
eas_up
easi
easi_gain
easi_monei
easi_on
easi_solut
easi_target
easi_win
easier
easiest
easili
easili_lead
easili_offend
east
east_asia
east_german
east_germani
east_west
easter
easterli
eastern
eastern_asia
eastern_bloc
eastern_europ
eastward
easygo
eat
eat_awai
eat_awai_at
eat_disord
eat_habit
eat_hous
eat_in
eat_into
eat_out
eat_place
eat_up
eatabl
eater
eateri
eav
eavesdrop
eb
ebb
ebb_and_flow
ebb_awai
ebola
eboni
ebook
ecb
eccentr
ecclesiast
ecclesiast_law
ecg
echelon
echo
echoloc
eclect
eclips
eco
eco_friendli
eco_friendli_energi
eco_tax
ecofriendli
ecolog
ecolog_agricultur
ecolog_catastroph
ecolog_damag
ecolog_divers
ecolog_farm
ecolog_footprint
ecolog_impact
ecolog_parti
ecologist
ecommerc
econom
econom_activ
econom_aid
econom_area
econom_boom
econom_commun
econom_crime
econom_crisi
econom_cycl
econom_declin
econom_downturn
econom_faculti
econom_growth
econom_minist
econom_miracl
econom_mood
econom_output
econom_power
econom_power_hous
econom_programm
econom_recoveri
econom_relat
econom_sanction
econom_slowdown
econom_stimulu
econom_strength
econom_ti
econom_trend
econom_zone
economi
economi_minist
economist
ecosystem
ecotax
ecstasi
ecstat
ect
ectoderm
ectop
ectopia
ectotherm
ecumen
eczema
ed
eddi
edema
edemat
eden
edg
edg_of_town
edg_out
edg_up
edgi
edgili
edibl
edict
edific
edinburgh
edit
editor
editori
educ
eec
eeg
eel
eeri
eez
effect
effect_immedi
effect_on_natur
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
eg
egalitarian
egg
egg_cell
egg_layer
egg_on
egg_plant
egg_white
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
eid
eigenvalu
eighteenth
eighteenth_centuri
eighth
eighti
eighti_percent
einstein
einsteinian
eir
ejacul
eject
ek_out
ekg
ela
elabor
elabor_on
elaps
elast
elat
elbow
elbow_pain
elder
elderli
eldership
eldest
elect
elect_dai
elect_fraud
elect_of_a_pope
elect_of_the_pope
elect_result
elect_winner
elector
elector_fraud
elector_list
elector_period
elector_system
electr
electr_bill
electr_cabl
electr_car
electr_chair
electr_compani
electr_consumpt
electr_cut
electr_failur
electr_fault
electr_gener
electr_grid
electr_line
electr_meter
electr_network
electr_outag
electr_plant
electr_price
electr_product
electr_shock
electr_shortag
electr_suppli
electr_supplier
electr_us
electr_vehicl
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
electron_book
electron_monei
electron_scrap
electron_tag
electron_wast
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
elementari_school
eleph
eleph_in_the_room
elev
elevens
eleventh
eleventh_hour
elf
elicit
elid
elig
elig_for
elig_to_vote
elimin
elis
elisa
elit
elit_forc
elit_soldier
elit_troop
elit_unit
elixir
elk
ellips
ellipsi
ellipt
elm
elong
elop
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
embark_on
embark_upon
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
embroil
embryo
embryolog
embryon
emend
emerald
emerald_isl
emerg
emerg_aid
emerg_care
emerg_depart
emerg_economi
emerg_exit
emerg_food
emerg_from
emerg_fund
emerg_law
emerg_market
emerg_power
emerg_relief
emerg_room
emerg_rule
emerg_treatment
emeritu
emesi
emf
emg
emigr
emin
emir
emiss
emiss_allow
emiss_certif
emiss_free
emiss_levi
emiss_reduct
emiss_right
emiss_target
emiss_trade
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
employ_agenc
employ_condit
employ_growth
employ_guarante
employ_offic
employ_servic
employe
employe_repres
employe_represent
empow
empower
empress
empti
empti_hand
empti_out
empti_stadium
empti_talk
emptor
emul
emuls
emulsifi
en_mass
en_rout
enabl
enact
enamel
enamor
enamor_of
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
encroach_on
encrypt
encrypt_trojan
encumb
encumbr
encycl
encyclopaed
encyclopaedia
encyclopedia
end
end_call
end_in
end_in_divorc
end_in_failur
end_in_itself
end_in_tear
end_marriag
end_of_an_era
end_of_life
end_of_life_care
end_of_on_tether
end_of_term
end_of_term_grade
end_of_the_centuri
end_of_the_dai
end_of_the_decad
end_of_the_line
end_of_the_match
end_of_the_month
end_of_the_road
end_of_the_war
end_of_the_world
end_of_the_year
end_off
end_product
end_result
end_strike
end_time
end_to_end
end_up
end_up_in
end_up_in_court
end_up_in_hospit
end_up_with
end_user
endang
endang_speci
endear
endear_to
endeavor
endem
endless
endlessli
endocard
endocrin
endodont
endometri
endometriosi
endometrium
endors
endoscop
endoscopi
endospor
endotheli
endothelium
endotherm
endow
endow_with
endpoint
endur
enemi
enemi_number_1
energ
energet
energi
energi_bill
energi_chang
energi_compani
energi_consumpt
energi_cost
energi_crisi
energi_effici
energi_firm
energi_giant
energi_group
energi_poverti
energi_price
energi_provid
energi_save
energi_save_lamp
energi_shift
energi_shortag
energi_storag
energi_suppli
energi_supplier
energi_transit
energiewend
enfold
enforc
enfranch
enfranchis
engag
engag_in
engag_to
engag_with
engend
engin
engin_driver
england
english
english_church
english_horn
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
enlarg_on
enlighten
enlist
enlist_in
enliven
enmiti
ennobl
enorm
enough
enqueu
enquir
enquir_after
enquir_into
enquiri
enrag
enrich
enrich_uranium
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
enter_for
enter_into
enter_into_forc
enter_the_market
enterpr
entertain
enthalpi
enthral
enthron
enthus
enthusiasm
enthusiast
enthusiast_about
entic
entir
entireti
entiti
entitl
entitl_to
entomb
entourag
entr
entrail
entranc
entranc_exam
entranc_examin
entranc_level
entranc_test
entrant
entrap
entre
entreat
entreati
entrench
entrepreneur
entrepreneuri
entrepreneurship
entri
entri_permit
entropi
entrust
entrust_with
enumer
enunci
envelop
envi
enviou
enviou_of
environ
environ_minist
environ_ministri
environ_protect
environment
environment_activist
environment_campaign
environment_catastroph
environment_damag
environment_destruct
environment_disast
environment_friendli
environment_group
environment_impact
environment_levi
environment_mind
environment_minist
environment_organ
environment_pollut
environment_protect
environment_tax
environment_tobacco
environmentalist
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
epicondyl
epidem
epidemiolog
epiderm
epidermi
epidur
epilepsi
epilept
epilept_fit
epinephrin
epipen
epiphani
epiphys
epiphysi
episcop
episcop_see
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
eponym
epsilon
epsom_salt
epstein_barr
equabl
equal
equal_condit
equal_marriag
equal_pai
equal_term
equal_to
equalis
equat
equatori
equestrian
equidist
equilater
equilibria
equilibrium
equin
equin_surgeon
equip
equip_with
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
erupt_into_violenc
erythema
erythemat
erythematosu
erythrocyt
erythropoietin
es
esa
escal
escap
escap_justic
escap_rout
escap_stair
escapad
escape
escarp
eschatolog
escherichia
eschew
escort
escutcheon
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
essenti_worker
est
establish
establish_church
estat
estat_agent
estat_car
estat_tax
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
estuarin
etch
etch_on
etern
etern_citi
etern_life
ethanol
ethen
ether
ethernet
ethic
ethic_sourc
ethicist
ethiopia
ethiopian
ethmoid
ethnic
ethnic_cleans
ethnocentr
ethnograph
ethnographi
ethnolog
ethnologist
ethnomedicin
etho
ethyl
ethyl_alcohol
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
euro_area
euro_countri
euro_crisi
euro_zone
europ
europa
european
european_currenc
european_union
eurozon
euthan
euthanasia
ev
evacu
evacue
evad
evad_conscript
evad_tax
evalu
evanesc
evangel
evangelist
evapor
evas
even
even_class
even_dress
even_gown
even_hand
even_more
even_out
even_prayer
even_school
even_servic
even_temper
even_up
even_wear
evenhand
evenli
evensong
event
eventu
ever_more
everest
evergreen
everi_10_year
everi_12_hour
everi_24_hour
everi_2_dai
everi_2_week
everi_2_year
everi_3_month
everi_3_year
everi_48_hour
everi_4_year
everi_5_year
everi_6_month
everi_7_dai
everi_8_hour
everi_area
everi_dai
everi_effort
everi_eighth
everi_few_dai
everi_few_minut
everi_fifth
everi_fortnight
everi_fourth
everi_home
everi_hour
everi_hundr_year
everi_kind
everi_month
everi_night
everi_now_and_then
everi_other_dai
everi_other_week
everi_other_year
everi_quarter
everi_second
everi_second_dai
everi_second_year
everi_seventh
everi_sixth
everi_so_often
everi_tenth
everi_third
everi_third_year
everi_time
everi_twentieth
everi_week
everi_year
everlast
evermor
everybodi
everydai
everydai_concern
everydai_product
everyon
everyon_except
everyplac
everyth
everyth_includ
everyth_must_go
everytim
everywher
evict
evid
evil
evil_1
evil_spirit
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
ex_boyfriend
ex_girlfriend
ex_politician
ex_pupil
ex_serviceman
ex_soldier
exacerb
exact
exactitud
exactli
exactli_like
exagger
exalt
exam
examin
examin_magistr
examine
exampl
exasper
excav
exce
exce_budget
exceed
exceedingli
excel
excel_at
except
except_for
exception
excerpt
excess
excess_forc
excess_profit
excess_profit_tax
excess_weight
exchang
exchang_of_captiv
exchang_of_fire
exchang_of_insult
exchang_of_prison
exchang_rate
exchequ
excis
excis_duti
excit
excit_about
excitedli
exclaim
exclam
exclud
exclus
exclus_zone
excrement
excret
excreta
excruci
excurs
excus
excus_from
exec
execut
execut_board
execut_branch
execut_order
execut_site
execut_suit
executor
exegesi
exemplar
exemplari
exemplari_damag
exemplifi
exempt
exempt_from
exempt_from_tax
exerc
exert
exhal
exhaust
exhaust_fume
exhaust_ga
exhibit
exhibit_space
exhibitor
exhilar
exhort
exhum
exig
exil
exist
existenti
exit
exit_poll
exit_rout
exocrin
exodu
exogen
exon
exoner
exoplanet
exorbit
exorbitantli
exorc
exoskeleton
exot
exotherm
expand
expand_on
expans
expat
expati
expatri
expect
expect_mother
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
experienc_in
experiment
experimentalist
expert
expert_system
expertli
expiat
expir
expiri
explain
explain_awai
explan
explanatori
explic
explicit
explicitli
explod
explod_drone
explod_with_anger
exploit
explor
exploratori
explos
explos_belt
explos_devic
expo
expon
exponenti
export
export_and_import
export_ban
export_crop
export_duti
export_exce
export_market
export_surplu
expos
expos_to
exposit
expositori
exposur
express
expressli
expresswai
expropri
expuls
expung
exquisit
exsanguin
extant
extend
extend_famili
extens
extensor
extent
exterior
extermin
extermin_camp
extern
extern_relat
extern_trade
extinct
extinguish
extol
extort
extort_demand
extort_monei
extort_softwar
extortion
extortion_loan
extra
extra_cost
extra_hour
extra_incom
extra_job
extra_time
extracellular
extract
extractor
extradit
extrajudici
extramarit
extramur
extran
extraordinari
extraordinari_power
extraordinarili
extrapol
extrasensori
extrasolar
extraterrestri
extravag
extravaganza
extrem
extrem_heat
extrem_leav
extrem_rare
extrem_right
extrem_unction
extrem_weather
extremist
extremist_preacher
extrins
extrovert
exuber
exud
exult
ey
ey_diseas
ey_disord
ey_doctor
ey_examin
ey_for_an_ey
ey_specialist
ey_test
ey_up
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
face_about
face_awai
face_cover
face_down
face_lift
face_mask
face_off
face_off_against
face_out
face_recognit
face_scan
face_the_music
face_to_face
face_up_to
face_with
facecloth
faceless
facelift
facet
facial
facial_express
facial_recognit
facial_scan
facil
facilit
facsimil
fact
faction
factoid
factor
factor_in
factor_into
factor_out
factori
factori_farm
factori_owner
factori_worker
factual
faculti
faculti_of_medicin
fad
fade
fade_awai
fade_in
fade_out
faec
faecal
faff_about
faff_around
fag
fahrenheit
fai
fail
fail_a_drug_test
fail_an_exam
fail_crop
fail_harvest
fail_state
fail_test
fail_to
failov
failur
fain
faint
faint_awai
faint_heart
fainter
faintest
faintli
fair
fair_competit
fair_complexion
fair_hair
fair_plai
fair_price
fair_skin
fair_trade
fair_trial
fairer
fairest
fairground
fairground_ride
fairi
fairi_tale
fairli
fairli_trade
fairytal
faith
faith_in_god
faith_to
faithfulli
faithless
fake
fake_new
fake_out
fake_pictur
fake_video
faker
falcon
fall
fall_about
fall_afoul_of
fall_among
fall_angel
fall_apart
fall_asleep
fall_awai
fall_back
fall_back_on
fall_back_upon
fall_behind
fall_behind_schedul
fall_behind_with
fall_by
fall_by_the_waysid
fall_down
fall_down_on
fall_due
fall_flat
fall_for
fall_for_each_other
fall_foul_of
fall_from
fall_from_favor
fall_from_grace
fall_from_power
fall_gui
fall_ill
fall_in
fall_in_love
fall_in_price
fall_in_with
fall_into
fall_into_a_categori
fall_into_a_trap
fall_into_arrear
fall_into_decai
fall_into_disrepair
fall_into_disus
fall_into_line
fall_into_place
fall_into_ruin
fall_market
fall_off
fall_off_a_cliff
fall_off_the_wagon
fall_on
fall_on_deaf_ear
fall_on_hard_time
fall_out
fall_out_of
fall_out_of_bed
fall_out_of_fashion
fall_out_of_favor
fall_out_of_love
fall_out_over
fall_out_with
fall_outsid
fall_over
fall_over_oneself
fall_overboard
fall_pregnant
fall_prei_to
fall_price
fall_short
fall_short_of
fall_sick
fall_silent
fall_through
fall_through_the_crack
fall_to
fall_to_bit
fall_to_piec
fall_togeth
fall_under
fall_under_the_spell
fall_upon
fall_victim_to
fall_within
fall_within_the_scope
fallaci
fallback
fallibl
fallopian
fallot
fallout
fallow
fals
fals_accus
fals_alarm
fals_flag
fals_hope
fals_ident
fals_inform
fals_name
fals_paper
fals_tooth
falsehood
falsif
falsifi
falter
fame
famili
famili_busi
famili_compani
famili_doctor
famili_firm
famili_head
famili_histori
famili_home
famili_hous
famili_life
famili_member
famili_own
famili_own_compani
famili_physician
famili_plan
famili_relat
famili_run
famili_ti
famili_tomb
famili_tree
famili_vault
familiar
familiar_with
famin
famish
famou
famou_for
famou_person
famous
fan
fan_out
fan_the_flame
fan_violenc
fanat
fanci
fanci_dress
fanci_dress_parti
fang
fanni
fantas
fantasi
fantast
fao
faq
far
far_ahead
far_and_awai
far_and_wide
far_awai
far_better
far_east
far_fetch
far_flung
far_from_certain
far_from_over
far_leav
far_north
far_off
far_reach
far_right
far_sight
farawai
farc
fare
fare_dodg
fare_dodger
fare_evad
fare_evas
farewel
farfetch
farm
farm_anim
farm_commun
farm_fish
farm_hand
farm_labour
farm_livestock
farm_out
farm_worker
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
fart_about
farth
farther
farthest
fascia
fascin
fascism
fascist
fashion
fashion_design
fashion_hous
fashion_show
fast
fast_connect
fast_food
fast_food_outlet
fast_food_restaur
fast_heartbeat
fast_internet
fast_monei
fast_month
fast_track
fasten
fasten_down
fasten_on
fasten_onto
fasten_up
faster
faster_than_sound
fastest
fastest_ever
fastfood
fastidi
fat
fat_cat
fat_mass
fat_stomach
fatal
fatal_diseas
fate
father
father_christma
father_on
father_side
fatherland
fatherli
fathom
fathom_out
fatigu
fatless
fatten
fatten_up
fatti
faucet
fault
faultfind
faulti
faulti_softwar
faultili
faultless
faultlessli
fauna
favela
favor
favor_with
favorit
favour
favourit
fawn
fawn_on
fawn_over
fbi
fcc
fda
fdi
fe
fealti
fear
fear_for
fear_of_height
fear_of_open_space
fear_of_spider
fear_of_stranger
fearfulli
fearless
fearlessli
fearsom
feasibl
feast
feast_of_all_saint
feast_of_light
feast_on
feast_on_ey
feat
feather
featur
featur_film
febril
februari
fecal
fece
fed
feder
feder_court
feder_republ
feder_republ_of_germani
feder_reserv
federalist
fedora
fee
fee_pai
feebl
feebli
feed
feed_back
feed_into
feed_off
feed_on
feed_stuff
feed_through
feed_up
feed_up_with
feedback
feeder
feedstuff
feel
feel_around
feel_as_if
feel_down
feel_for
feel_free
feel_like
feel_on_wai
feel_out
feel_out_of_place
feel_sick
feel_sorri_for
feel_the_pinch
feel_unwel
feel_up
feel_up_to
feeler
feign
feisti
feldspar
felic
felicit
felin
fell
fellow
fellow_soldier
fellowship
felon
feloni
fema
femal
femal_lead
femal_vote
femin
feminin
feminist
femor
femor_fractur
femor_neck
femora
femur
fen
fenc
fenc_in
fenc_off
fend
fend_for
fend_for_oneself
fend_off
fender
feral
ferment
fermion
fern
feroc
feroci
ferret_about
ferret_out
ferri
ferri_across
ferrit
ferritin
ferromagnet
ferrou
fertil
fertilis
fervent
fervor
fess
fess_up
festiv
festiv_of_light
festiv_of_sacrific
festoon
fet
fetal
fetch
fetch_up
fete
feticid
fetter
fetu
fetus
feud
feudal
feudal_lord
fever
feverish
few_and_far_between
few_dai_ago
few_dai_later
few_inhabit
few_year_ago
fewer
fewer_and_fewer
fewer_hour
fewer_than_half
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
fibr_optic
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
fiddl_about
fiddl_around
fiddl_with
fiddli
fidel
fidget
fidgeti
fiduciari
field
field_of_studi
fieldwork
fiend
fierc
fieri
fiesta
fifa
fifo
fifteenth
fifth
fifth_contin
fifth_digit
fifth_of
fifti
fifti_percent
fifti_year
fifti_year_marri
fiftieth
fiftieth_wed_anniversari
fig
fight
fight_against
fight_against_drug_cartel
fight_against_terror
fight_back
fight_back_tear
fight_down
fight_fire_with_fire
fight_for
fight_for_breath
fight_for_life
fight_it_out
fight_off
fight_on
fight_on_wai
fight_over
fight_shy_of
fight_to_the_death
fight_tooth_and_nail
fighter
fighter_aircraft
fighter_jet
fighter_pilot
fighter_plane
figur
figur_as
figur_in
figur_on
figur_out
figurin
fiji
fijian
filament
file
file_awai
file_down
file_for
file_for_bankruptci
file_for_divorc
file_in
file_out
file_share
filenam
filesystem
filial
filibust
filibust_tactic
filipino
fill
fill_in
fill_in_a_form
fill_in_for
fill_in_on
fill_out
fill_out_a_form
fill_someon_shoe
fill_station
fill_the_gap
fill_up
fill_up_with
fill_with
filler
fillet
filli
fillip
film
film_director
film_industri
film_maker
film_music
film_over
film_score
film_shoot
film_star
film_theater
filmi
filmmak
filter
filter_in
filter_out
filter_through
filth
filthi
filtrat
fin
final
final_attempt
final_blow
final_decis
final_exam
final_examin
final_journei
final_option
final_product
final_repositori
final_result
final_sai
final_score
final_solut
final_stage
final_straw
final_whistl
finalist
financ
financ_gap
financ_minist
financi
financi_aid
financi_crime
financi_crisi
financi_district
financi_employe
financi_help
financi_investor
financi_polici
financi_record
financi_regul
financi_report
financi_rescu
financi_reserv
financi_statement
financi_watchdog
financi_year
finch
find
find_against
find_common_ground
find_fault
find_fault_with
find_favor
find_for
find_guilti
find_in_favor_of
find_it_hard
find_it_wai
find_monei
find_not_guilti
find_noth
find_on
find_on_foot
find_on_voic
find_on_wai
find_oneself
find_out
find_out_about
find_time
find_time_for
find_want
find_work
findabl
finder
fine
fine_art
fine_art_museum
fine_balanc
fine_china
fine_dine
fine_dust
fine_food
fine_kettl_of_fish
fine_weather
finer
finess
finest
finger
fingernail
fingerprint
fingertip
finicki
finish
finish_off
finish_school
finish_up
finish_with
finish_work
finit
finland
finn
finnish
fir
fire
fire_ahead
fire_at
fire_awai
fire_back
fire_bomb
fire_brigad
fire_depart
fire_escap
fire_in_a_home
fire_off
fire_on
fire_sale
fire_servic
fire_up
firearm
firearm_law
firearm_legisl
firebal
firebomb
firefight
firefli
firemen
fireplac
fireproof
firesid
firewal
firewood
firework
firm
firm_hand
firm_up
firmament
firmer
firmli
firmwar
first
first_aid
first_and_foremost
first_appear
first_bear
first_chamber
first_class
first_come_first_serv
first_cours
first_degre
first_ever
first_famili
first_finger
first_floor
first_half
first_half_year
first_hand
first_instanc
first_instanc_court
first_ladi
first_languag
first_light
first_match
first_meet
first_minist
first_name
first_nation
first_night
first_of_all
first_of_it_kind
first_of_novemb
first_past_the_post
first_perform
first_place
first_quarter
first_rate
first_respond
first_show
first_time
first_time_buyer
first_tooth
first_violin
first_world
first_world_war
firstborn
firsthand
firstli
fisc
fiscal
fiscal_author
fiscal_burden
fiscal_polici
fiscal_rule
fiscal_year
fish
fish_ban
fish_boat
fish_farm
fish_fleet
fish_for
fish_for_compliment
fish_industri
fish_limit
fish_out
fish_out_of_water
fish_quota
fish_right
fish_sector
fish_smack
fish_vessel
fisher
fisheri
fisherman
fishermen
fishi
fission
fissur
fist
fist_fight
fistula
fit
fit_for
fit_for_purpos
fit_in
fit_in_with
fit_into
fit_out
fit_the_bill
fit_togeth
fit_up
fit_with
fitment
fittest
fittingli
fivefold
fivesid
fix
fix_cost
fix_line
fix_match
fix_network
fix_on
fix_term_contract
fix_up
fix_up_with
fix_upon
fixat
fixedli
fixer
fixtur
fizz
fizzi
fizzi_drink
fizzl
fizzl_out
fjord
flab
flabbergast
flabbi
flaccid
flag
flag_down
flag_up
flagellum
flagon
flagpol
flagrant
flagrantli
flagship
flagwav
flail_about
flair
flak
flak_jacket
flake
flake_off
flake_out
flaki
flambeau
flame
flame_up
flang
flank
flannel
flap
flare
flare_off
flare_out
flare_up
flash
flash_back
flash_by
flash_flood
flashback
flashi
flashlight
flashpoint
flask
flat
flat_foot
flat_out
flat_screen
flat_top
flatfish
flatlin
flatmat
flatten
flatten_out
flatter
flatteri
flatul
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
flee_driver
fleec
fleet
fleet_street
fleetingli
flemish
flesh
flesh_and_blood
flesh_eat
flesh_eater
flesh_out
fleshi
fleshli
flex
flexibl
flexion
flexor
flick
flick_over
flick_through
flicker
flier
flight
flight_attend
flight_ban
flight_crew
flight_from_the_land
flight_of_stair
flight_prohibit
flightless
flimsi
flinch
flinch_at
flinch_from
fling
fling_asid
fling_awai
fling_off
fling_out
flint
flip
flip_out
flip_over
flip_through
flipper
flirt
flirt_with
flirt_with_danger
flirtat
flit
float
float_about
float_around
float_on_the_market
float_voter
flock
flock_to
flock_togeth
floe
flog
flog_off
flood
flood_back
flood_barrier
flood_defenc
flood_in
flood_of
flood_out
flood_tide
flood_with
floor
floor_it
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
flounc
flounder_about
flour
flourish
flourmil
flout
flow
flow_back
flow_from
flow_into
flowchart
flower
flowerb
floweri
flu
flu_jab
flu_shoot
flu_vaccin
flub_up
fluctuat
flue
fluenci
fluent
fluent_in
fluff
fluff_up
fluffi
fluid
fluid_retent
fluke
flummox
flung
flunk
flunk_out
fluor
fluoresc
fluorid
fluorin
fluorit
flurri
flush
flush_awai
flush_out
fluster
flute
flutter
flux
fly
fly_about
fly_apart
fly_at
fly_by
fly_in_the_ointment
fly_into_a_rage
fly_off
fly_off_the_handl
fly_off_the_shelv
fly_off_to
fly_on_the_wall
fly_out
fly_over
fly_past
fly_solo
fly_the_coop
fly_the_flag
fly_under_the_radar
flyer
flyover
fmd
fmd_viru
foal
foam
fob_off
fob_off_on
focal
focu
focu_on
focus
focuss
fodder
foe
foetal
foetu
fog
fog_up
foggi
foggi_bottom
foil
foist
foist_on
foist_upon
folacin
folat
fold
fold_back
fold_up
folder
foliag
folic
folio
folk
folk_medicin
folk_music
folk_song
folk_tale
folklor
folklorist
folksong
folktal
folli
follicl
follicular
follow
follow_after
follow_around
follow_from
follow_in
follow_in_someon_footstep
follow_on
follow_on_from
follow_out
follow_suit
follow_through
follow_through_on
follow_up
follow_up_on
follow_up_with
follow_year
followup
foment
fond
fond_of
fondl
fondli
font
fontanel
food
food_aid
food_bank
food_chain
food_chariti
food_consumpt
food_crisi
food_deliveri
food_insecur
food_menu
food_parcel
food_pipe
food_poison
food_relief
food_scrap
food_secur
food_shortag
food_suppli
food_wast
food_web
foodborn
foodchain
foodpip
foodstuff
fool
fool_about
fool_around
fool_gold
fool_into
fool_with
foolhardi
foolish
foolishli
foolproof
foot
foot_and_mouth
foot_doctor
foot_fungu
foot_soldier
foot_the_bill
footag
footbal
footbal_club
footbal_fan
footbal_ground
footbal_hooligan
footbal_match
footbal_pitch
footbal_player
footbal_stadium
footbal_support
footbal_team
footbridg
footer
foothil
foothold
footi
footman
footnot
footpath
footprint
footrac
footrest
footsoldi
footstep
footstool
footwear
fop
for_a_long_time
for_a_short_time
for_a_while
for_ag
for_better_or_wors
for_centuri
for_certain
for_decad
for_ever
for_ever_and_ever
for_exampl
for_fear_of
for_free
for_fun
for_good
for_hire
for_how_long
for_instanc
for_lack_of
for_life
for_noth
for_now
for_onc
for_pleasur
for_profit
for_real
for_reason_of
for_rent
for_sale
for_show
for_sure
for_the_benefit_of
for_the_first_time
for_the_forese_futur
for_the_last_time
for_the_moment
for_the_most_part
for_the_present
for_the_purpos_of
for_the_record
for_the_sake_of
for_the_second_time
for_the_third_time
for_the_time_be
for_want_of
for_what_purpos
for_what_reason
for_year
forag
forag_for
forai
foramen
foramina
forbear
forbid
forbid_citi
forc
forc_back
forc_down
forc_into
forc_labor
forc_labor_camp
forc_labour
forc_majeur
forc_on
forc_open
forc_out
forc_out_of
forc_through
forc_to
forc_to_leav
forc_to_resign
forc_to_work
forc_upon
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
foreclosur
forefath
forefing
forefront
forego
foregon
foregon_conclus
foreground
forehead
foreign
foreign_affair
foreign_aid
foreign_capit
foreign_chief
foreign_countri
foreign_currenc
foreign_exchang
foreign_exchang_reserv
foreign_fighter
foreign_intellig
foreign_invest
foreign_labor
foreign_languag
foreign_mercenari
foreign_minist
foreign_ministri
foreign_monei
foreign_offic
foreign_polici
foreign_polici_chief
foreign_polici_repres
foreign_relat
foreign_reserv
foreign_secretari
foreign_state
foreign_tongu
foreign_trade
foreign_worker
foreman
foremost
forenam
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
forest_blaze
forest_clearanc
forest_damag
forest_destruct
forest_dieback
forest_fire
forestal
foretel
forethought
foretold
forev
forewarn
foreword
forex
forfeit
forfeitur
forg
forg_ahead
forg_on
forg_paint
forgav
forger
forgeri
forget
forget_about
forget_oneself
forgiv
forgiven
forgo
fork
fork_out
fork_over
forlorn
form
form_up
formal
formal_wear
format
former
former_lover
former_partner
former_pupil
former_soldier
former_student
former_time
former_univers
formerli
formic
formid
formless
formosa
formul
formula
formula_1
formula_1_driver
forsak
forsaken
forsooth
fort
forth
forthcom
forthright
forthwith
forti
forti_percent
fortieth
fortif
fortifi
fortifi_town
fortitud
fortnight
fortnightli
fortress
fortuit
fortun
fortun_teller
fortunetel
fortysometh
forum
forward
fossa
fossil
fossil_energi
fossil_fuel
fossil_ga
foster
foster_care
foster_child
foster_famili
foster_home
foster_mother
foul
foul_out
foul_plai
foul_up
found
found_father
foundat
founder
foundri
fountain
fourfold
fourscor
foursid
fourteenth
fourth
fourth_estat
fourth_finger
fourth_quarter
fovea
fowl
fowler
fox
foxhol
foxi
foxtrot
foyer
frack
fraction
fraction_of
fractur
fractur_humeru
fractur_tibia
fragil
fragil_govern
fragment
fragmentari
fragranc
fragrant
frai
frail
frailti
frame
frame_up
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
fratricid
fraud
fraudster
fraudul
fraught
fraught_with
freak
freak_out
freak_weather
freaki
freakish
freckl
free
free_enterpr
free_from
free_hand
free_market
free_of
free_of_charg
free_passag
free_press
free_softwar
free_time
free_to
free_trade
free_trade_agreement
free_trade_zone
free_up
free_world
freed
freedman
freedmen
freedom
freedom_of_religion
freedom_of_the_press
freedom_of_worship
freedom_struggl
freeform
freehanded
freehandedli
freehold
freelanc
freeli
freeli_avail
freeload
freeman
freemen
freer
freestand
freestyl
freestyl_swim
freewai
freewar
freez
freez_dessert
freez_off
freez_out
freez_over
freez_rent
freez_temperatur
freez_to_death
freez_up
freezer
freight
freight_ship
freight_train
freighter
french
french_bean
french_capit
french_diseas
french_fri
french_letter
frenchman
frenzi
frequenc
frequent
fresco
fresh
fresh_air
fresh_energi
fresh_monei
fresh_start
fresh_talent
fresh_water
freshen
freshen_up
freshli
freshman
freshwat
fret
fretboard
fretfulli
freud
freudian
frg
fri
friar
friari
friction
frictionless
fridai
fridai_for_futur
fridg
friend
friendless
friendli
friendli_fire
friendship
frigat
fright
frighten
frighten_awai
frighten_into
frighten_of
frighten_off
frighten_to_death
frightfulli
frigid
frill
fring
fring_parti
frisk
fritter_awai
frivol
frizz
frizzi
frock
frog
frogman
frolic
from_abov
from_abroad
from_afar
from_begin_to_end
from_below
from_coast_to_coast
from_dai_1
from_dawn_to_dusk
from_head_to_toe
from_memori
from_noth
from_now_on
from_scratch
from_start_to_finish
from_the_begin
from_the_outset
from_the_start
from_then_on
from_time_to_time
from_todai
from_top_to_bottom
from_which_countri
frond
front
front_bench
front_crawl
front_door
front_for
front_line
front_man
front_onto
front_page
front_runner
front_up
frontag
frontal
frontbench
frontend
frontier
frontier_guard
frontiersman
frontlin
frontlin_journalist
frontman
frontmost
frontward
frost
frost_over
frostbit
frosti
froth
frown
frown_at
frown_on
frown_upon
fructos
frugal
fruit
fruit_farm
fruit_farmer
fruit_grow
fruit_grower
fruit_machin
fruit_plantat
fruitless
fruitlessli
fruitston
frustrat
fry
fry_up
fsh
ftc
ftp
fuel
fuel_element
fuel_poverti
fuel_price
fuel_rod
fuel_shortag
fuel_station
fuel_tax
fuel_up
fuell
fugit
fukushima
fulcrum
fulfil
full
full_board
full_hous
full_meal
full_of
full_scale
full_scale_war
full_speed
full_thick
full_time
full_time_whistl
full_to_burst
full_up
fuller
fullest
fulli
fulli_awak
fulli_book
fumbl
fumbl_about
fumbl_for
fume
fumig
fun
fun_fair
funambulist
function
function_illiter
functionalist
functionari
fund
fund_compani
fund_manag
fund_shortag
fundament
fundament_law
fundament_right
funder
fundraiz
funer
funer_director
funer_home
funer_orat
funer_pyre
funer_servic
funer_speech
funfair
fungal
fungi
fungicid
fungu
funicular
funnel
funni
funni_bone
funni_man
funnili
funnyman
fur
fur_up
furi
furiou
furious
furl
furlong
furlough
furnac
furnish
furnitur
furor
furri
furrow
further
further_educ
furthermor
furthest
furtiv
furuncl
fuse
fuse_togeth
fusion
fusion_energi
fusion_power
fusion_reactor
fuss
fuss_about
fuss_over
fussi
futil
futon
futur
futurist
futz_around
fuzz
fuzzi
ga
ga_crisi
ga_extract
ga_price
ga_station
ga_suppli
ga_up
gab
gaba
gabbl_awai
gabl
gabriel
gad
gad_about
gadget
gadoid
gaelic
gaff
gaffer
gag
gage
gaggl
gai
gai_marriag
gaieti
gaili
gain
gain_access_to
gain_by
gain_from
gain_ground
gain_in
gain_in_popular
gain_on
gain_the_upper_hand
gain_time
gain_weight
gait
gal
gala
gala_dinner
galact
galactos
galahad
galaxi
gale
galilean
galileo
gall
gall_bladder
gallant
gallantli
gallantri
gallbladd
gallei
galleri
galleri_owner
galleri_show
gallerist
gallic
galliv
galliv_about
gallon
gallop
gallop_through
gallow
gallston
galvan
galvanomet
gam
gambl
gambl_awai
gambl_den
gambl_game
gambl_hous
gambl_machin
gambl_on
gambler
game
game_hous
game_machin
game_of_chanc
game_show
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
gang_fight
gang_leader
gang_togeth
gang_up
gang_up_on
gang_war
gang_warfar
ganglia
ganglion
gangren
gangster
gangwai
ganja
gao
gaol
gap
gap_in_the_law
gap_year
gape
gape_at
gar
garag
garb
garbag
garbag_dispos
garbag_dump
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
gasolin_price
gasp
gasp_for
gass
gastarbeit
gastric
gastric_acid
gastric_ulcer
gastriti
gastroenter
gastroenterolog
gastroenterologist
gastroesophag
gastrointestin
gastronom
gastronomi
gat
gate
gateau
gatewai
gather
gather_around
gather_dust
gather_from
gather_in
gather_momentum
gather_pace
gather_round
gather_speed
gather_togeth
gather_up
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
gaze_at
gazel
gazett
gcc
gcse
gdp
gdpr
gdr
gear
gear_to
gear_toward
gear_up
gear_up_for
gearbox
gearwheel
gee_up
geek
gees
geiger
gel
gelatin
gelato
geld
gem
gemston
gen
gen_up
gendarmeri
gender
gender_reassign
gene
gene_alter
gene_edit
gene_modif
gene_scissor
gene_technolog
genealog
gener
gener_ai
gener_anaesthet
gener_elect
gener_electr
gener_imag
gener_in_power
gener_interest
gener_meet
gener_model
gener_plant
gener_practition
gener_price
gener_public
gener_rule
gener_station
gener_strike
genera
generos
genesi
genet
genet_engin
genet_make_up
genet_manipul
genet_materi
genet_modifi
geneva_convent
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
gentrif
genu
genuflect
genuin
geo_engin
geoengin
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
geotherm_energi
geotherm_power
gerd
geriatr
germ
germ_cell
germ_free
germ_warfar
german
german_democrat_republ
german_measl
germani
germicid
germin
gerund
gestalt
gestapo
gestat
gestur
gestur_of_goodwil
gestur_of_reconcili
get
get_1_over_on
get_a_cold
get_a_degre
get_a_diseas
get_a_divorc
get_a_fine
get_a_job
get_a_licenc
get_a_life_sentenc
get_a_loan
get_a_medal
get_a_mortgag
get_a_new_job
get_a_pai_rise
get_a_passport
get_a_prize
get_a_promot
get_a_rais
get_a_refund
get_a_shoot
get_a_tan
get_a_tattoo
get_a_ticket
get_a_visa
get_a_vote
get_about
get_abov_oneself
get_abroad
get_across
get_across_to
get_after
get_ahead
get_ahead_of
get_ahead_of_oneself
get_all_dress_up
get_along
get_along_with
get_along_without
get_among
get_an_ear
get_an_ill
get_an_infect
get_angri
get_angri_at
get_around
get_around_to
get_arrest
get_at
get_awai
get_awai_from
get_awai_with
get_awai_with_murder
get_back
get_back_at
get_back_home
get_back_in_touch
get_back_into
get_back_on_track
get_back_to
get_back_to_normal
get_back_to_work
get_back_togeth
get_back_up
get_badli_hurt
get_beat
get_beat_up
get_behind
get_behind_with
get_better
get_between
get_beyond
get_bigger
get_bite
get_bite_by
get_blame_for
get_bore
get_burn
get_by
get_by_on
get_by_without
get_cancer
get_carri_awai
get_catch
get_catch_cheat
get_catch_dope
get_catch_up_in
get_chang
get_cheaper
get_clear_of
get_close
get_close_to
get_cold
get_cold_foot
get_crack
get_dark
get_dearer
get_divorc
get_done
get_down
get_down_from
get_down_on
get_down_to
get_down_to_busi
get_down_to_work
get_dress
get_drink
get_dry
get_engag
get_even
get_even_with
get_excit
get_faster
get_fat
get_fire
get_fit
get_free
get_free_of
get_from
get_go
get_go_again
get_high
get_hitch
get_hold_of
get_hold_of_someon
get_home
get_home_safe
get_hook_on
get_hot
get_hurt
get_ill
get_in
get_in_a_fight
get_in_a_state
get_in_contact_with
get_in_line
get_in_on
get_in_shape
get_in_the_wai
get_in_touch
get_in_touch_with
get_in_troubl
get_in_troubl_with
get_in_with
get_injur
get_insid
get_into
get_into_a_fight
get_into_bed_with
get_into_debt
get_into_difficulti
get_into_gear
get_into_hot_water
get_into_offic
get_into_on_stride
get_into_parliament
get_into_power
get_into_shape
get_into_the_countri
get_into_the_final
get_into_the_habit
get_into_the_lead
get_into_troubl
get_into_univers
get_involv
get_involv_in
get_it
get_it_across
get_it_back
get_it_monei
get_it_name
get_it_over_with
get_it_power_from
get_it_right
get_it_togeth
get_it_wrong
get_kill
get_kill_by
get_lai_off
get_less
get_longer
get_lose
get_lucki
get_mad
get_marri
get_more_expens
get_move
get_near
get_no_repli
get_nowher
get_off
get_off_drug
get_off_lightli
get_off_on
get_off_on_chest
get_off_scot_free
get_off_the_bu
get_off_the_ground
get_off_the_hook
get_off_the_phone
get_off_the_subject
get_off_to_sleep
get_off_with
get_off_work
get_old
get_older
get_on
get_on_act_togeth
get_on_at
get_on_bear
get_on_board
get_on_comeupp
get_on_finger_burn
get_on_for
get_on_hand_dirti
get_on_hand_on
get_on_head_around
get_on_in_year
get_on_march_order
get_on_monei_worth
get_on_on_nerv
get_on_own_back
get_on_own_wai
get_on_skate_on
get_on_the_ballot
get_on_the_bandwagon
get_on_the_bu
get_on_the_nerv
get_on_to
get_on_tooth_into
get_on_top_of
get_on_well
get_on_well_with
get_on_with
get_on_with_it
get_on_without
get_onto
get_out
get_out_of
get_out_of_bed
get_out_of_control
get_out_of_debt
get_out_of_do
get_out_of_hand
get_out_of_jail
get_out_of_prison
get_out_the_vote
get_outsid
get_over
get_over_a_cold
get_over_an_ill
get_over_it
get_over_the_line
get_over_with
get_pai
get_pai_for
get_past
get_person_to
get_pick
get_poorer
get_power
get_pregnant
get_promot
get_punish
get_readi
get_readi_for
get_readi_to_leav
get_real
get_religion
get_rich
get_rich_quick
get_rid_of
get_rid_of_pest
get_rid_of_wast
get_rid_of_weapon
get_rob
get_round
get_round_to
get_run_over
get_sack
get_scare
get_send_down
get_send_home
get_send_off
get_send_to
get_sentenc
get_shoot
get_shoot_of
get_shorter
get_sick
get_sidetrack
get_sign
get_sleep
get_smaller
get_smart
get_someon_to
get_somewher
get_squar_with
get_start
get_stick
get_stick_in
get_stick_into
get_stop
get_stronger
get_stung
get_su
get_support
get_support_from
get_take_over
get_taller
get_the_ax
get_the_best_of
get_the_better_of
get_the_blame
get_the_blood_flow
get_the_boot
get_the_chop
get_the_death_penalti
get_the_drift
get_the_flu
get_the_go_ahead
get_the_green_light
get_the_hang_of
get_the_idea
get_the_job
get_the_job_done
get_the_messag
get_the_messag_across
get_the_new
get_the_nod
get_the_pictur
get_the_point
get_the_push
get_the_sack
get_the_truth
get_the_upper_hand
get_the_vote
get_their_food
get_their_monei
get_there
get_there_first
get_thin
get_thing_done
get_through
get_through_an_exam
get_through_custom
get_through_the_winter
get_through_to
get_tire
get_tire_of
get_to
get_to_bed
get_to_first_base
get_to_grip_with
get_to_know
get_to_on_foot
get_to_school
get_to_sleep
get_to_the_bottom
get_to_the_final
get_to_the_moon
get_to_the_point
get_to_the_top
get_to_work
get_togeth
get_togeth_with
get_told_off
get_tough_on
get_tough_with
get_trap
get_under_control
get_under_on_skin
get_under_wai
get_undress
get_up
get_up_earli
get_up_off
get_up_speed
get_up_steam
get_up_to
get_up_to_date
get_up_to_mischief
get_up_to_speed
get_upset
get_us
get_us_to
get_vaccin
get_warm
get_weaker
get_well
get_well_soon
get_wet
get_what_come
get_what_you_want
get_wind_of
get_with
get_with_it
get_with_the_programm
get_word
get_word_of
get_work_up
get_worri
get_wors
get_wrong
get_your_act_togeth
get_your_hand_on
get_your_monei_back
get_your_own_back
get_your_own_wai
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
ghost_town
ghostli
ghoulish
giant
gibberish
gibbon
gibraltar
giddi
gift
gift_child
gig
gig_economi
gig_worker
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
ginger_up
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
giro
girth
gist
git
give
give_a_boost
give_a_boost_to
give_a_chanc
give_a_concert
give_a_descript_of
give_a_diagnosi
give_a_discount
give_a_diseas_to
give_a_fals_name
give_a_hand
give_a_help_hand
give_a_home_to
give_a_hug
give_a_jab
give_a_job
give_a_job_to
give_a_lectur
give_a_lift
give_a_medal
give_a_miss
give_a_name
give_a_name_to
give_a_perform
give_a_prize
give_a_reason
give_a_repli
give_a_ride
give_a_ring
give_a_rule
give_a_second_chanc
give_a_sentenc
give_a_speech
give_a_statement
give_a_talk
give_a_talk_to
give_a_titl
give_a_try
give_a_verdict
give_a_warn
give_a_wide_berth
give_access_to
give_advic
give_aid
give_an_account
give_an_account_of
give_an_answer
give_an_award
give_an_exampl
give_an_explan
give_an_inch
give_an_interview
give_an_opportun
give_an_order
give_an_updat
give_and_take
give_approv
give_asylum
give_attent_to
give_author_to
give_awai
give_awai_a_secret
give_awai_for_free
give_back
give_back_to
give_battl
give_birth
give_birth_earli
give_birth_to
give_blood
give_caus_for_concern
give_chase
give_comfort_to
give_consent
give_consider_to
give_courag
give_credenc_to
give_credit
give_credit_to
give_detail
give_direct
give_effect_to
give_emphasi_to
give_evid
give_express_to
give_fals_hope
give_forth
give_free_rein
give_go_ahead
give_ground
give_guidanc
give_heart_to
give_help
give_hope
give_impetu_to
give_in
give_in_on_notic
give_in_to
give_in_to_pressur
give_inform
give_inject
give_instruct
give_into
give_it_a_go
give_it_a_rest
give_it_a_shoot
give_it_a_try
give_it_some_think
give_it_up_for
give_lesson
give_life
give_monei
give_monei_to
give_notic
give_notic_of
give_of
give_of_on_best
give_off
give_off_a_smell
give_offenc
give_on_all
give_on_life
give_on_name_to
give_on_to
give_on_word
give_oneself_air
give_oneself_awai
give_oneself_over_to
give_oneself_up
give_onto
give_or_take
give_order
give_out
give_out_leaflet
give_over
give_over_to
give_permiss
give_pleasur
give_power_to
give_prais
give_prefer_to
give_pride_of_place
give_prioriti_to
give_protect
give_reason
give_refug_to
give_rise_to
give_shelter
give_short_shrift
give_someon_a_break
give_someon_awai
give_someon_notic
give_someon_the_creep
give_someon_the_slip
give_someon_up
give_support
give_testimoni
give_thank
give_the_all_clear
give_the_boot
give_the_cold_shoulder
give_the_game_awai
give_the_go_ahead
give_the_green_light
give_the_impress
give_the_lie_to
give_the_nod
give_the_order
give_the_right_to
give_the_runaround
give_the_sack
give_the_slip
give_the_thumb_up
give_the_vote_to
give_think_to
give_to
give_to_chariti
give_up
give_up_citizenship
give_up_drink
give_up_for_adopt
give_up_for_dead
give_up_for_lose
give_up_hope
give_up_on
give_up_on_job
give_up_on_life
give_up_on_seat
give_up_power
give_up_smoke
give_up_the_fight
give_up_the_ghost
give_up_the_struggl
give_up_the_throne
give_up_to
give_up_weapon
give_up_work
give_vent_to
give_voic_to
give_wai
give_wai_to
give_wai_to_traffic
give_weight_to
give_woman_the_vote
give_your_life
give_your_name
give_your_opinion
give_your_word
given_name
giver
gizmo
glacial
glacial_ic
glaciat
glacier
glacier_melt
glad
gladden
glade
gladiat
gladli
glanc
glanc_at
glanc_off
glanc_over
glanc_through
glanc_up
gland
glandular
glandular_fever
glare
glare_at
glass
glass_ceil
glass_in
glasshous
glassi
glasslik
glaucoma
glaze
glaze_over
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
glioblastoma
glioma
glisten
glitch
glitchi
glitter
gloam
gloat
gloat_over
glob
global
global_heat
global_north
global_player
global_posit_system
global_power
global_south
global_warm
globe
globin
globul
globular
globulin
glomerular
glomeruli
glomerulonephr
glomerulu
glonass
gloom
gloomi
gloomili
gloop
gloopi
glori
glori_dai
glori_in
glorifi
gloriou
gloss
gloss_over
glossal
glossari
glossi
glossopharyng
glove
glow
glow_with
glow_worm
glower
glu
glucagon
glucocorticoid
glucos
glue
glue_down
glue_togeth
gluei
glum
glut
glut_of
glutam
glutamin
gluten
glutton
gluttoni
glycaem
glycaemia
glycem
glycerin
glycerol
glycin
glycogen
glycolysi
glycolyt
glycoprotein
glyph
gm
gm_food
gmbh
gmo
gmt
gnasher
gnat
gnaw
gnaw_at
gnaw_awai
gnome
gnp
gnu
go
go_1_better
go_a_long_wai
go_about
go_about_on_busi
go_abov_and_beyond
go_abroad
go_across
go_after
go_against
go_against_the_grain
go_against_the_law
go_aground
go_ahead
go_ahead_as_plan
go_ahead_with
go_all_out
go_all_the_wai
go_along
go_along_with
go_amiss
go_among
go_and_get
go_and_see
go_ap
go_around
go_around_in_circl
go_around_with
go_as_far_as
go_ashor
go_astrai
go_at
go_at_it
go_awai
go_awai_on_holidai
go_awai_on_honeymoon
go_awol
go_awri
go_back
go_back_and_forth
go_back_home
go_back_in_time
go_back_on
go_back_over
go_back_to
go_back_to_basic
go_back_to_normal
go_back_to_school
go_back_to_sleep
go_back_to_work
go_backward
go_bad
go_badli
go_badli_wrong
go_bald
go_ballist
go_banana
go_bankrupt
go_befor
go_beg
go_behind_bar
go_behind_someon_back
go_belli_up
go_berserk
go_between
go_beyond
go_blank
go_blind
go_break
go_bust
go_by
go_by_air
go_by_anoth_name
go_by_boat
go_by_car
go_by_the_board
go_by_the_book
go_by_the_rule
go_camp
go_cap_in_hand
go_cheap
go_cold_turkei
go_concern
go_crazi
go_dark
go_dead
go_deaf
go_down
go_down_a_storm
go_down_as
go_down_badli
go_down_for
go_down_in
go_down_in_flame
go_down_in_histori
go_down_in_price
go_down_on
go_down_the_drain
go_down_the_pan
go_down_the_rout
go_down_the_tube
go_down_to
go_down_well
go_down_with
go_downhil
go_dry
go_dutch
go_easi_on
go_extinct
go_far
go_fast
go_fifti_fifti
go_first
go_fish
go_flat_out
go_for
go_for_a_dip
go_for_a_drive
go_for_a_ride
go_for_a_run
go_for_a_song
go_for_a_spin
go_for_a_swim
go_for_a_walk
go_for_break
go_for_gold
go_for_it
go_for_noth
go_for_the_jugular
go_forth
go_forward
go_free
go_full_circl
go_full_tilt
go_further
go_global
go_great_gun
go_green
go_halv
go_hand_in_hand
go_hard_on
go_haywir
go_home
go_hungri
go_hunt
go_in
go_in_fear_of
go_in_for
go_in_search_of
go_in_with
go_indoor
go_insan
go_insid
go_into
go_into_a_coma
go_into_a_spin
go_into_action
go_into_administr
go_into_battl
go_into_busi
go_into_debt
go_into_declin
go_into_detail
go_into_effect
go_into_exil
go_into_extra_time
go_into_free_fall
go_into_hide
go_into_hospit
go_into_labor
go_into_liquid
go_into_mourn
go_into_orbit
go_into_overdr
go_into_partnership
go_into_polit
go_into_product
go_into_receivership
go_into_recess
go_into_remiss
go_into_retir
go_into_revers
go_into_servic
go_into_the_red
go_into_town
go_it_alon
go_kaput
go_larg
go_live
go_mad
go_mainstream
go_mental
go_miss
go_moldi
go_nativ
go_near
go_nowher
go_nuclear
go_nut
go_off
go_off_air
go_off_cours
go_off_duti
go_off_on_1
go_off_someon
go_off_the_boil
go_off_the_rail
go_off_the_record
go_off_the_road
go_off_to
go_off_to_war
go_off_with
go_on
go_on_a_bender
go_on_a_diet
go_on_a_journei
go_on_a_rampag
go_on_about
go_on_air
go_on_and_on
go_on_at
go_on_board
go_on_displai
go_on_foot
go_on_for
go_on_forev
go_on_holidai
go_on_hunger_strike
go_on_leav
go_on_offer
go_on_record
go_on_sale
go_on_show
go_on_stage
go_on_stream
go_on_strike
go_on_the_attack
go_on_the_dole
go_on_the_market
go_on_the_offens
go_on_the_pill
go_on_the_run
go_on_the_wagon
go_on_tour
go_on_trial
go_on_vacat
go_on_with
go_onlin
go_out
go_out_drink
go_out_for
go_out_of
go_out_of_action
go_out_of_busi
go_out_of_control
go_out_of_date
go_out_of_exist
go_out_of_fashion
go_out_of_print
go_out_of_product
go_out_of_sight
go_out_of_style
go_out_of_us
go_out_on_loan
go_out_to
go_out_to_sea
go_out_to_work
go_out_togeth
go_out_with
go_outsid
go_over
go_over_budget
go_over_old_ground
go_over_someon_head
go_over_the_border
go_over_the_edg
go_over_the_top
go_over_the_wall
go_over_time
go_over_to
go_over_with
go_overboard
go_past
go_pear_shape
go_place
go_privat
go_public
go_quiet
go_rate
go_red
go_right
go_rogu
go_round
go_round_and_round
go_round_in_circl
go_round_the_bend
go_round_the_hous
go_round_to
go_round_with
go_rusti
go_sail
go_separ_wai
go_share
go_shop
go_short
go_short_of
go_sidewai
go_sightse
go_silent
go_ski
go_slow
go_so_far_as
go_soft
go_solo
go_some_wai
go_sour
go_stale
go_stark_rave_mad
go_steadi
go_straight
go_straight_ahead
go_swim
go_swimmingli
go_teetot
go_the_distanc
go_the_extra_mile
go_the_same_wai
go_the_wai_of
go_the_whole_hog
go_there
go_through
go_through_a_phase
go_through_hell
go_through_the_ceil
go_through_the_floor
go_through_the_mill
go_through_the_motion
go_through_the_roof
go_through_with
go_to
go_to_ani_length
go_to_auction
go_to_bat_for
go_to_bed
go_to_bed_with
go_to_blaze
go_to_church
go_to_colleg
go_to_court
go_to_extrem
go_to_great_length
go_to_great_pain
go_to_ground
go_to_hell
go_to_hospit
go_to_it
go_to_jail
go_to_law
go_to_market
go_to_on_head
go_to_on_reward
go_to_piec
go_to_plan
go_to_pot
go_to_press
go_to_prison
go_to_prison_for
go_to_ruin
go_to_school
go_to_sea
go_to_seed
go_to_show
go_to_sleep
go_to_someon_head
go_to_space
go_to_the_aid
go_to_the_author
go_to_the_bathroom
go_to_the_cinema
go_to_the_countri
go_to_the_dentist
go_to_the_devil
go_to_the_doctor
go_to_the_dog
go_to_the_gym
go_to_the_loo
go_to_the_mat
go_to_the_moon
go_to_the_movi
go_to_the_polic
go_to_the_poll
go_to_the_theater
go_to_the_toilet
go_to_the_troubl
go_to_the_wall
go_to_the_wire
go_to_town
go_to_trial
go_to_univers
go_to_war
go_to_wast
go_to_work
go_togeth
go_too_far
go_toward
go_under
go_under_the_hammer
go_under_the_knife
go_under_the_name
go_undercov
go_underground
go_unheed
go_unnot
go_unpunish
go_up
go_up_a_gear
go_up_against
go_up_for_sale
go_up_in_flame
go_up_in_price
go_up_in_smoke
go_up_the_wall
go_up_to
go_viral
go_well
go_west
go_wild
go_with
go_with_a_bang
go_with_a_swing
go_with_the_flow
go_with_the_tide
go_without
go_without_a_hitch
go_without_food
go_without_sai
go_without_sleep
go_wrong
goad
goad_into
goad_on
goal
goal_decid
goali
goalkeep
goat
goate
gob
gobbl
gobbl_down
gobbl_up
gobbledygook
gobbler
gobi
goblet
goblin
gobsmack
god
goddess
godfath
godless
godli
godlik
godpar
godsend
goer
goggl
goggl_at
goiter
gold
gold_back
gold_band
gold_bar
gold_deposit
gold_hold
gold_medal
gold_medallist
gold_mine
gold_reserv
gold_rush
gold_standard
gold_winner
golden
golden_ag
golden_goos
golden_handshak
golden_opportun
golden_parachut
golden_rule
golden_share
golden_state
golden_wed
golf
golf_club
golf_cours
golf_link
golf_player
golfer
golgi
gonad
gonadotropin
gondola
gone
gong
gonococc
gonorrhea
gonorrhoea
goo
good
good_at
good_behavior
good_book
good_condit
good_enough
good_few
good_food
good_fortun
good_fridai
good_health
good_intent
good_judg
good_mani
good_mood
good_natur
good_night_sleep
good_shape
good_time
good_train
good_valu
good_vehicl
good_weather
goodby
goodli
goodlook
goodwil
goodwil_gestur
gooei
goof
goof_around
goof_off
goof_up
goofi
googl
goos
goos_bump
gooseflesh
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
got_the_run
gothic
gotten
goug
goug_out
gourd
gourmet
gout
gover
govern
govern_agenc
govern_aid
govern_allianc
govern_bodi
govern_bond
govern_control
govern_critic
govern_debt
govern_employe
govern_expenditur
govern_fund
govern_grant
govern_monei
govern_offici
govern_own
govern_parti
govern_partner
govern_post
govern_reshuffl
govern_run
govern_secur
govern_spend
govern_support
government
governor
governorship
gown
gp
gpa
gpo
grab
grab_at
grab_awai
grab_hold_of
grabbi
grace
gracefulli
gracil
graciou
gracious
grad
gradat
grade
grade_retent
grade_school
gradient
gradual
graduat
graffiti
graft
graft_onto
grafter
grai
grai_zone
grain
grain_alcohol
grain_elev
grain_store
grain_warehous
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
grand_coalit
grand_prix_driver
grandad
grandchild
grandchildren
granddad
granddaught
grandeur
grandfath
grandkid
grandma
grandmast
grandmoth
grandpa
grandpar
grandson
grandstand
grang
granit
granit_citi
granni
grant
grante
grantor
granul
granular
granuloma
granulomat
grape
grape_harvest
grape_pick
grapevin
graph
graphem
graphic
graphit
grappl
grappl_with
grasp
grasp_at
grass
grass_on
grass_over
grass_root
grass_up
grasshopp
grassi
grassland
grassroot
grate
grate_for
grate_on
gratefulli
grati
gratif
gratifi
gratitud
gratuit
gratuiti
grave
grave_ill
gravel
gravelli
graveyard
gravi
gravi_train
gravid
gravit
graviti
graze
graze_land
graze_on
grazier
greas
greas_palm
greasi
great
great_bear
great_britain
great_depress
great_firewal
great_hunger
great_major
great_mani
great_plagu
great_power
great_toe
great_war
greater
greatest
greatli
grecian
greec
greed
greedi
greek
green
green_belt
green_card
green_electr
green_energi
green_finger
green_group
green_light
green_lung
green_movement
green_parti
green_power
green_space
green_tax
green_thumb
green_with_envi
greenback
greener
greeneri
greenhous
greenhous_effect
greenhous_ga
greenhous_ga_emiss
greenhous_gase
greeni
greenish
greenland
greenlit
greenpeac
greenwich
greenwood
greet
gregari
gregorian
grei
grei_area
grei_hair
grei_market
grei_matter
grenad
grenada
greyhound
greyish
grid
griddl
gridlock
grief
griev
griev_for
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
grin_and_bear_it
grind
grind_awai
grind_down
grind_on
grind_out
grind_to_a_halt
grind_up
grind_war
grinder
grindston
grip
gripe
gripp
gristl
gristli
grit
gritti
grizzl
grizzli
groan
grocer
groceri
groin
groom
groov
grope
gross
gross_domest_product
gross_nation_product
gross_out
gross_up
grossli
grot
grotesqu
grotto
ground
ground_floor
ground_forc
ground_heat
ground_level
ground_nut
ground_on
ground_troop
ground_water
groundbreak
groundfish
groundnut
groundskeep
groundwat
groundwork
group
group_action
group_of_voter
group_togeth
groupi
grous
grous_about
grout
grove
grovel
grow
grow_apart
grow_awai_from
grow_economi
grow_from
grow_in
grow_influenc
grow_into
grow_old
grow_on
grow_out_of
grow_popul
grow_to
grow_togeth
grow_up
grow_up_in
grow_weari_of
grower
growl
grownup
growth
growth_market
growth_of_citi
grub
grub_about
grub_out
grub_up
grubbi
grudg
grudgingli
gruel
gruell
gruesom
gruff
grumbl
grumbl_about
grumpi
grunt
guam
guanin
guano
guarante
guarantor
guard
guard_against
guardedli
guardian
guardian_saint
guardianship
guardpost
guardsman
guatemala
guatemalan
gubernatori
guernsei
guerrilla
guerrilla_fighter
guerrilla_war
guerrilla_warfar
guess
guess_at
guesswork
guest
guest_bedroom
guest_hous
guest_of_state
guest_room
guest_worker
guesthous
guffaw
gui
guid
guid_missil
guid_tour
guidanc
guidebook
guidelin
guil
guild
guillotin
guilt
guilti
guilti_of
guilti_plea
guilti_verdict
guiltless
guin
guinea
guinea_pig
guis
guitar
guitar_player
guitarist
gulag
gulch
gulf
gulf_state
gull
gullet
gulli
gullibl
gulp
gulp_back
gulp_down
gum
gum_diseas
gum_up
gum_up_the_work
gummi
gumption
gun
gun_attack
gun_ban
gun_battl
gun_control
gun_down
gun_for
gun_law
gun_legisl
gun_run
gundog
gunfight
gunfir
gung
gunk
gunman
gunmen
gunpowd
gunrun
gunshot
gunshot_wind
guru
gush
gush_over
gussi_up
gust
gust_of_wind
gustat
gustatori
gusti
gusto
gut
gut_bacteria
gut_feel
gut_flora
gutless
gutsi
gutter
gutter_press
guyana
guzzl
guzzler
gym
gymnasium
gymnast
gymnosperm
gynecolog
gypsi
gypsum
gyrat
gyre
gyru
gzip
h1
h1n1
h2
h5n1
habit
habitat
habitu
hack
hack_around
hack_attack
hack_datum
hack_into
hack_off
hack_to_death
hack_up
hackabl
hacker
hacker_attack
hacknei
haddock
hade
hadron
haem
haematit
haematolog
haematopoiet
haematuria
haemocyt
haemodynam
haemoglobin
haemogram
haemolyt
haemophilia
haemoptysi
haemorrhag
haemostasi
hag
haggard
haggl
haggl_over
hagu
hai
hai_fever
hail
hail_as
hail_from
hailston
hair
hair_loss
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
haj
hajj
halberd
hale
half
half_a_billion
half_a_centuri
half_a_dai
half_a_dozen
half_a_million
half_a_year
half_an_hour
half_as_mani
half_as_much
half_bake
half_centuri
half_heart
half_hour
half_mast
half_of
half_plu_1
half_price
half_time
half_time_break
half_wai
half_year
half_yearli
halfwai
halid
halit
halitosi
hall
hall_of_resid
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
ham_fist
ham_it_up
ham_up
hamburg
hame
hamilton
hamlet
hammer
hammer_and_tong
hammer_awai_at
hammer_home
hammer_in
hammer_into
hammer_out
hammer_out_a_deal
hamper
hamster
han
hand
hand_and_knee
hand_around
hand_back
hand_down
hand_down_a_sentenc
hand_down_a_verdict
hand_in
hand_in_hand
hand_in_homework
hand_in_on_notic
hand_in_on_resign
hand_in_to
hand_it_to
hand_made
hand_me_down
hand_of
hand_off
hand_on
hand_out
hand_out_leaflet
hand_over
hand_over_fist
hand_over_power
hand_over_the_rein
hand_over_to
hand_pick
hand_round
hand_ti
hand_to
hand_to_hand
hand_to_mouth
hand_up
hand_work
handbag
handbook
handcart
handcraft
handcuf
handcuff
handed
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
handov_of_power
handpick
handrail
handset
handset_maker
handset_manufactur
handshak
handsom
handwork
handwrit
handwritten
handyman
hang
hang_a_leav
hang_about
hang_about_with
hang_around
hang_around_with
hang_back
hang_by_a_thread
hang_down
hang_fire
hang_from
hang_in
hang_in_the_air
hang_in_the_balanc
hang_in_there
hang_it_up
hang_loos
hang_off
hang_on
hang_on_everi_word
hang_on_in_there
hang_on_the_line
hang_on_the_wall
hang_on_tight
hang_on_to
hang_oneself
hang_onto
hang_out
hang_out_the_wash
hang_out_to_dry
hang_out_with
hang_over
hang_parliament
hang_round
hang_separ
hang_togeth
hang_tough
hang_up
hang_up_on
hang_up_on_boot
hang_up_on_hat
hang_upon
hang_with
hanger
hangout
hangov
hank
hanker
hanker_after
hanker_for
hanki
hannukah
hanukkah
hap
haphazard
haphazardli
hapless
haploid
happen
happen_along
happen_by
happen_on
happen_to
happen_upon
happenst
happi
happi_with
happier
happiest
happili
haptic
har
harangu
harass
harbing
harbor
hard
hard_and_fast
hard_as_nail
hard_cash
hard_core
hard_currenc
hard_disk
hard_drink
hard_drive
hard_drug
hard_feel
hard_heart
hard_hit
hard_leav
hard_line
hard_liquor
hard_luck
hard_nut_to_crack
hard_of_hear
hard_power
hard_press
hard_sell
hard_time
hard_to_believ
hard_to_come_by
hard_to_find
hard_to_reach
hard_to_swallow
hard_to_tell
hard_up
hard_wear
hard_work
hardback
hardcopi
harden
harden_of_the_arteri
harder
hardest
hardhat
hardhead
hardi
hardli
hardli_ani
hardli_anyon
hardli_anyth
hardli_ever
hardlin
hardon
hardship
hardwar
hardwear
hardwood
hardwork
hare
hare_lip
harelip
harem
haricot
hark_back
hark_back_to
harm
harm_emiss
harmfulli
harmless
harmless_lie
harmlessli
harmon
harmoni
harmonica
harmonica_player
harp
harp_on
harp_on_about
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
harvest_hand
harvest_worker
hash
hash_out
hash_over
hash_up
hashtag
hassl
hast
hasten
hasti
hastili
hat
hat_trick
hatch
hatchback
hatcheri
hatchet
hate
hate_comment
hate_crime
hate_motiv
hate_preacher
hate_speech
hatr
hatr_of_foreign
hatr_of_jew
hatr_onlin
haughti
haul
haul_awai
haul_befor
haul_befor_the_court
haul_down
haul_in
haul_off
haul_out
haul_over_the_coal
haul_up
haulag
haulier
haunch
haunt
haut_coutur
haut_cuisin
havana
have_2_leav_foot
have_a_babi
have_a_background_in
have_a_ball
have_a_bash
have_a_bath
have_a_bear_on
have_a_career
have_a_chanc
have_a_chat
have_a_child
have_a_cold
have_a_complaint
have_a_crack_at
have_a_crush_on
have_a_degre
have_a_desir_to
have_a_dig_at
have_a_disabl
have_a_diseas
have_a_dread_of
have_a_dream
have_a_drink
have_a_duti_to
have_a_fear_of
have_a_fever
have_a_field_dai
have_a_fight
have_a_fit
have_a_fling
have_a_flutter
have_a_futur
have_a_gift_for
have_a_go
have_a_go_at
have_a_good_effect
have_a_good_time
have_a_grudg
have_a_habit_of
have_a_haircut
have_a_hand_in
have_a_hard_time
have_a_headach
have_a_heart_attack
have_a_histori_of
have_a_job
have_a_laugh
have_a_lie_down
have_a_lie_in
have_a_like_for
have_a_look
have_a_look_at
have_a_meal
have_a_meet
have_a_monopoli
have_a_nap
have_a_narrow_escap
have_a_need_for
have_a_parti
have_a_plan
have_a_pop_at
have_a_prefer_for
have_a_problem_with
have_a_question
have_a_reput_for
have_a_rest
have_a_right_to
have_a_role_in
have_a_row
have_a_sai
have_a_sai_in
have_a_screw_loos
have_a_seat
have_a_seat_on
have_a_share_in
have_a_shoot_at
have_a_smoke
have_a_stab_at
have_a_stake_in
have_a_stroke
have_a_sweet_tooth
have_a_swim
have_a_talent_for
have_a_talk
have_a_tast_for
have_a_tendenc_to
have_a_thing_about
have_a_thing_for
have_a_think
have_a_try
have_a_vote
have_a_wash
have_a_weak_for
have_a_whip_round
have_a_word_with
have_access_to
have_against
have_an_accid
have_an_advantag
have_an_affair
have_an_allergi
have_an_answer
have_an_appoint
have_an_argument
have_an_earli_night
have_an_effect_on
have_an_end
have_an_ey_for
have_an_idea
have_an_impact_on
have_an_infect
have_an_influenc_on
have_an_object
have_an_oblig
have_an_oper
have_an_understand_of
have_and_have_not
have_anoth_think_come
have_around
have_at
have_at_heart
have_author_over
have_awai
have_bad_luck
have_been_around
have_breakfast
have_butterfli
have_cancer
have_charg_of
have_child
have_cold_foot
have_come
have_confid_in
have_consequ
have_contact_with
have_control_over
have_custodi_of
have_deal_with
have_debt
have_design_on
have_difficulti
have_dinner
have_done_with
have_doubt
have_doubt_about
have_down_as
have_enough_monei
have_experi_in
have_ey_onli_for
have_faith_in
have_feel_for
have_fun
have_go_for
have_good_luck
have_got_to
have_had_enough
have_had_it
have_high_hope
have_hope_of
have_in
have_in_common
have_in_mind
have_in_store
have_it_awai
have_it_both_wai
have_it_come
have_it_easi
have_it_in_for
have_it_off
have_it_origin_in
have_it_out
have_it_out_with
have_jurisdict_over
have_kitten
have_knowledg_of
have_link_to
have_lunch
have_merci_on
have_misgiv
have_monei_to_burn
have_no_busi
have_no_chanc
have_no_choic
have_no_choic_but
have_no_doubt
have_no_home
have_no_idea
have_no_job
have_no_monei
have_no_problem
have_no_respect_for
have_no_time
have_no_time_for
have_noth_to_do
have_off
have_on
have_on_hand_full
have_on_hand_ti
have_on_on_mind
have_oneself_to_blame
have_out
have_over
have_patienc
have_piti_on
have_possess_of
have_power_over
have_problem
have_reason_to
have_recours_to
have_regard_to
have_regret
have_respect_for
have_root_in
have_round
have_second_thought
have_see_better_dai
have_sex
have_someth_against
have_success
have_surgeri
have_sympathi_for
have_symptom
have_talk
have_the_abil_to
have_the_best_of
have_the_blue
have_the_courag
have_the_edg
have_the_edg_over
have_the_final_sai
have_the_gut
have_the_last_laugh
have_the_make_of
have_the_mean
have_the_monei
have_the_nerv
have_the_power_to
have_the_right_to
have_the_upper_hand
have_the_wherewith
have_ti_to
have_to
have_to_do_with
have_to_go
have_troubl_with
have_up
have_what_it_take
have_word
have_word_with
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
hazard_wast
haze
hazel
hazelnut
hazi
hazili
hba1c
hdl
head
head_and_shoulder_abov
head_awai
head_back
head_coach
head_cold
head_count
head_down
head_for
head_for_home
head_for_the_hill
head_for_troubl
head_home
head_in
head_into
head_of_deleg
head_of_depart
head_of_diplomaci
head_of_famili
head_of_govern
head_of_household
head_of_polic
head_of_state
head_of_the_armi
head_of_the_church
head_of_the_compani
head_of_the_famili
head_of_the_household
head_off
head_offic
head_on
head_out
head_over_heel
head_pain
head_south
head_straight_for
head_tax
head_teacher
head_the_tabl
head_to_head
head_toward
head_up
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
headset
headston
headstrong
headteach
headwai
headwear
headword
heal
heal_over
heal_up
healer
health
health_author
health_center
health_check
health_food
health_insur
health_record
health_resort
health_servic
health_statu
health_worker
healthcar
healthcar_associ
healthcar_profession
healthi
healthi_eat
healthier
healthwiz
heap
heap_of
heap_on
heap_prais_on
heap_up
heap_with
hear
hear_about
hear_from
hear_impair
hear_loss
hear_of
hear_on_the_grapevin
hear_out
hear_through
hear_voic
heard
hearer
hearken
hearsai
heart
heart_and_soul
heart_attack
heart_beat
heart_bypass
heart_defect
heart_diseas
heart_failur
heart_murmur
heart_pain
heart_rate
heart_sound
heart_surgeri
heart_valv
heartach
heartbeat
heartbreak
heartbroken
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
heat_bill
heat_cost
heat_system
heat_through
heat_up
heat_wave
heatedli
heater
heath
heathen
heathenish
heather
heatstrok
heatwav
heav
heav_off
heav_to
heav_up
heaven
heavenli
heavi
heavi_drink
heavi_drinker
heavi_good_vehicl
heavi_hand
heavi_heart
heavi_industri
heavi_metal
heavi_price
heavi_rain
heavi_shower
heavi_smoker
heavi_water
heavier
heaviest
heavili
heavili_arm
heavili_indebt
heavyweight
hebdomad
hebrew
heckl
hectar
hectic
hector
hedg
hedg_about
hedg_against
hedg_fund
hedg_in
hedg_on_bet
hedon
heed
heed_the_call
heel
heft
hefti
hegemoni
hei
heifer
height
height_phobia
heighten
heir
heir_appar
heir_to_the_throne
heiress
heirloom
heist
heldout
heliac
helic
helicobact
helicopt
heliocentr
helium
helix
hell
hell_bend_on
hella
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
help_along
help_down
help_hand
help_off_with
help_on_with
help_oneself
help_oneself_to
help_out
help_over
help_to
help_with
help_with_enquiri
helpdesk
helper
helpless
helplin
helpmat
helsinki
hem
hem_in
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
hemodynam
hemoglobin
hemolysi
hemolyt
hemophilia
hemorrhag
hemp
hen
hen_do
hen_night
hen_parti
henc
henceforth
henceforward
henna
hep
heparin
hepat
hepat_failur
hepat_insuffici
hepat_tumor
hepatocellular
hepatocellular_carcinoma
hepatocyt
hepatolog
hepatoma
hepatomegali
her
herald
herb
herbal
herbal_remedi
herbarium
herbicid
herbivor
hercul
herd
herder
herdsman
here_and_now
here_and_there
here_to_stai
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
hermit_kingdom
hermitag
hernia
herniat
hero
hero_or_heroin
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
hew_down
hew_out
hewn
hex
hexadecim
hexagon
heydai
hgv
hh
hi
hiatu
hibern
hick
hide
hide_access
hide_awai
hide_behind
hide_charg
hide_from
hide_internet
hide_mean
hide_microphon
hide_out
hide_power
hide_tax
hide_threat
hide_weapon
hideawai
hideou
hideout
hierarch
hierarchi
hieroglyph
high
high_and_dry
high_and_low
high_and_mighti
high_bear
high_blood_pressur
high_brow
high_content
high_court
high_court_judg
high_earn
high_earner
high_end
high_fever
high_flyer
high_ground
high_hand
high_hope
high_incom
high_level_talk
high_mind
high_plain
high_point
high_profil
high_qualiti
high_rank
high_repres
high_rise
high_risk_bond
high_salari
high_school
high_sea
high_season
high_societi
high_speed
high_speed_internet
high_speed_train
high_spirit
high_stake
high_standard
high_street
high_tech
high_temperatur
high_tide
high_time
high_voltag
high_water
high_wind
high_wire_artist
high_yield
highbrow
higher
higher_court
higher_educ
higher_interest
higher_levi
higher_tax
highest
highest_court
highest_incom
highest_judg
highest_offic
highland
highli
highli_gift
highli_pai
highli_qualifi
highlight
highwai
highwayman
hijab
hijack
hike
hike_up
hiker
hilar
hilari
hill
hill_walker
hillbilli
hilli
hillock
hillsid
hilltop
hilt
himalaya
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
hing_on
hing_upon
hint
hint_at
hinterland
hip
hip_bone
hip_fractur
hip_prosthesi
hip_replac
hipbon
hippi
hippocampu
hire
hire_car
hire_fighter
hire_killer
hire_out
hire_purchas
hire_soldier
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
histor_center
histori
historian
hit
hit_a_brick_wall
hit_and_run
hit_at
hit_back
hit_back_at
hit_by_a_car
hit_for_6
hit_it_off
hit_it_off_with
hit_man
hit_on
hit_on_the_head
hit_on_the_idea
hit_out
hit_out_at
hit_over_the_head
hit_singl
hit_song
hit_squad
hit_the_hai
hit_up
hit_up_for
hit_upon
hit_with
hitch
hitch_a_lift
hitch_up
hitchhik
hither
hitherto
hitler
hitman
hitter
hiv
hive
hive_off
hiya
hmrc
hoard
hoard_up
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
hoke_up
hol
hold
hold_a_candl_to
hold_a_grudg
hold_a_meet
hold_a_posit
hold_a_press_confer
hold_account
hold_against
hold_aloft
hold_apart
hold_at_arm_length
hold_at_bai
hold_at_gunpoint
hold_awai
hold_back
hold_back_from
hold_back_tear
hold_by
hold_captiv
hold_cheap
hold_compani
hold_dear
hold_down
hold_down_a_job
hold_down_price
hold_fast
hold_fast_to
hold_fire
hold_firm
hold_for
hold_for_ransom
hold_forth
hold_good
hold_hand
hold_hostag
hold_in
hold_in_check
hold_in_common
hold_in_contempt
hold_in_custodi
hold_in_high_esteem
hold_in_high_regard
hold_in_place
hold_in_reserv
hold_in_store
hold_in_trust
hold_it
hold_it_against
hold_no_brief_for
hold_no_water
hold_off
hold_off_on
hold_offic
hold_on
hold_on_breath
hold_on_fire
hold_on_for
hold_on_ground
hold_on_head_high
hold_on_liquor
hold_on_nerv
hold_on_nose
hold_on_own
hold_on_tight
hold_on_to
hold_on_to_power
hold_on_tongu
hold_oneself_aloof
hold_oneself_back
hold_onto
hold_open
hold_out
hold_out_against
hold_out_for
hold_out_hope
hold_out_on
hold_out_on_hand
hold_out_the_prospect
hold_over
hold_over_a_barrel
hold_prison
hold_respons
hold_steadi
hold_still
hold_swai
hold_that
hold_the_floor
hold_the_fort
hold_the_kei
hold_the_line
hold_the_purs_string
hold_the_stage
hold_to
hold_to_account
hold_to_ransom
hold_togeth
hold_true
hold_under
hold_up
hold_up_a_bank
hold_up_as
hold_up_on_end
hold_up_on_hand
hold_up_to
hold_up_to_ridicul
hold_up_to_scrutini
hold_up_traffic
hold_up_under
hold_water
hold_with
holdal
holder
holdup
hole
hole_in_the_heart
hole_out
hole_up
holei
holi
holi_bibl
holi_book
holi_citi
holi_communion
holi_father
holi_ghost
holi_grail
holi_land
holi_man
holi_order
holi_place
holi_scriptur
holi_see
holi_site
holi_spirit
holi_virgin
holi_war
holi_warrior
holi_week
holi_writ
holidai
holidai_compani
holidai_home
holidai_hous
holidai_leav
holidai_peak
holidai_resort
holidaymak
holist
holland
holler
holli
hollow
hollow_out
hollywood
holm
holocaust
holocen
holstein
homag
home
home_affair
home_autom
home_base
home_buyer
home_care
home_comput
home_countri
home_deliveri
home_educ
home_ground
home_grow
home_help
home_improv
home_in
home_in_on
home_life
home_loan
home_loan_bank
home_made
home_offic
home_ownership
home_pitch
home_player
home_price
home_purchas
home_remedi
home_school
home_secretari
home_side
home_stadium
home_straight
home_stretch
home_team
home_to
home_town
home_victori
home_win
home_work
homebound
homecom
homegrown
homei
homeland
homeless
homelik
homemad
homemak
homeomorph
homeostasi
homeostat
homeotherm
homeown
homepag
homer
homeschool
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
hone_in_on
honei
honest
honest_broker
honesti
honestli
honeybe
honeymoon
hong_kong
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
hook_into
hook_line_and_sinker
hook_on
hook_up
hook_up_to
hook_up_with
hooker
hookworm
hooligan
hoop
hoot
hoot_at
hoot_with_laughter
hooter
hoover
hoover_up
hop
hop_in
hop_it
hop_off
hop_on
hop_over
hop_the_twig
hope
hope_against_hope
hope_candid
hope_for
hope_for_the_best
hopefulli
hopeless
hopeless_at
hopeless_search
hopelessli
hopper
hor_d_oeuvr
horac
hord
horizon
horizont
hormon
horn
horn_in
horn_in_on
hornet
hornet_nest
horni
horologist
horoscop
horribl
horrid
horrif
horrifi
horripil
horror
hors
hors_about
hors_around
hors_doctor
hors_race
hors_ride
horseback
horsedrawn
horseman
horsemen
horsepow
horsesho
horticultur
horticulturist
hose
hose_down
hosepip
hosieri
hospic
hospit
hospit_acquir
hospit_admiss
hospit_bed
hospit_bug
hospit_depart
hospit_stai
hospit_ward
host
host_of
hostag
hostag_take
hostel
hostess
hostil
hostil_takeov
hostil_to
hostil_to_foreign
hostnam
hot
hot_air
hot_air_balloon
hot_beverag
hot_blood
hot_button_issu
hot_drink
hot_head
hot_line
hot_off_the_press
hot_on_the_heel
hot_potato
hot_spell
hot_spot
hot_spring
hot_topic
hot_up
hot_water
hot_weather
hotb
hotel
hotfix
hothead
hothous
hothous_ga
hotkei
hotli
hotplat
hotspot
hotter
hottest
hotti
hound
hound_out
hound_out_of_offic
hour
hour_and_a_half
hour_glass
hour_work
hourli
hourli_rate
hous
hous_arrest
hous_bubbl
hous_buyer
hous_crisi
hous_fire
hous_lender
hous_loan
hous_market
hous_of_card
hous_of_common
hous_of_god
hous_of_lord
hous_of_prayer
hous_of_worship
hous_price
hous_shortag
hous_to_hous
housebound
housecoat
household
household_chore
household_help
household_product
household_remedi
household_spend
housekeep
houseless
housemaid
housemaid_knee
housewif
housework
hovel
hover
hover_around
hover_between
hover_over
how_accur
how_bad
how_big
how_bright
how_broad
how_cheap
how_close
how_cold
how_come
how_common
how_danger
how_deep
how_dens
how_did_he_die
how_did_he_escap
how_did_he_lose
how_did_he_win
how_did_it_end
how_did_it_happen
how_did_it_start
how_did_she_die
how_did_thei_die
how_did_thei_meet
how_differ
how_difficult
how_do_you_know
how_doe_it_work
how_earli
how_easi
how_effect
how_expens
how_far
how_fast
how_few
how_good
how_happi
how_hard
how_he_becom_rich
how_he_di
how_he_got_in
how_he_made_monei
how_healthi
how_heavi
how_high
how_high_up
how_hot
how_import
how_is_it_made
how_is_it_us
how_it_end
how_it_spread
how_it_start
how_it_wa_find
how_it_wa_made
how_it_work
how_larg
how_late
how_like
how_littl
how_long
how_long_ago
how_loud
how_mani
how_mani_child
how_mani_come
how_mani_countri
how_mani_di
how_mani_live_there
how_mani_person
how_mani_person_di
how_mani_vote
how_mani_were_hurt
how_mani_were_kill
how_much
how_much_it_cost
how_much_monei
how_near
how_often
how_old
how_poor
how_popular
how_quickli
how_rare
how_reliabl
how_rich
how_safe
how_seriou
how_sever
how_similar
how_small
how_soon
how_strong
how_tall
how_thick
how_to_get_there
how_to_make
how_to_stop
how_to_tell
how_to_treat
how_to_us
how_wa_it_discov
how_wa_it_find
how_warm
how_well
how_well_know
how_wide
howitz
howl
howl_at
howl_down
howl_with_laughter
howler
hq
hr
hr_depart
hrqol
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
huddl_togeth
huddl_up
hue
huff
hug
huge
huge_datum_set
huge_number
huge_sum
huguenot
hull
hum
hum_along
hum_and_haw
human
human_caus
human_chain
human_milk
human_resourc
human_right
human_shield
human_traffick
human_trial
humanist
humanitarian
humanitarian_aid
humanitarian_corridor
humanitarian_suppli
humanitarian_worker
humankind
humanoid
humbl
humbl_origin
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
hunch_up
hunchback
hundr
hundr_metr_runner
hundr_of_thousand
hundr_of_year
hundr_year
hundr_year_ago
hundr_year_war
hundredfold
hundredth
hundredth_anniversari
hundredweight
hungari
hungarian
hunger
hunger_after
hunger_for
hunger_strike
hungri
hungri_for
hunk
hunker_down
hunki
hunt
hunt_about_for
hunt_around_for
hunt_down
hunt_for
hunt_in_pack
hunt_out
hunt_up
hunter
huntington
huntsman
hurdl
hurl
hurl_abus_at
hurrah
hurri
hurri_along
hurri_awai
hurri_back
hurri_off
hurri_on
hurri_over
hurri_through
hurri_up
hurrican
hurriedli
hurt
hurtl_toward
husband
husband_and_wife
husband_famili
husbandman
husbandri
hush
hush_hush
hush_monei
hush_up
hush_up_a_scandal
husk
huski
huss
hustl
hustl_into
hustl_off
hut
hutch
hvac
hyalin
hybrid
hybrid_car
hybrid_drive
hybrid_vehicl
hydrant
hydrargyrum
hydrat
hydraul
hydraul_fractur
hydro
hydro_power
hydrocarbon
hydrocephalu
hydrochlor
hydrocortison
hydroelectr
hydrogen
hydrolas
hydrolysi
hydronephrosi
hydrop
hydrophil
hydrophob
hydrophobia
hydropow
hydrostat
hydroxi
hydroxid
hydroxyl
hygien
hymenoptera
hymn
hype
hype_up
hyper
hyperact
hyperbol
hyperborean
hypercalcemia
hypercholesterolemia
hyperemesi
hyperglycaem
hyperglycaemia
hyperglycemia
hyperhidrosi
hyperinfl
hyperkalaemia
hyperlink
hyperlipidaemia
hypermetropia
hypernym
hypernymi
hyperop
hyperopia
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
hypothes_about
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
i
iaea
ib
iberian
ibrd
ibuprofen
ic
ic_ag
ic_box
ic_cap
ic_cream
ic_lolli
ic_melt
ic_over
ic_sheet
icao
icbm
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
icj
icon
icteru
icu
id
idaho
idea
ideal
ideal_moment
idealist
ideat
ident
ident_theft
ident_to
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
if_not
if_so
ifc
iffi
iftar
ig
iga
igg
igm
ignit
ignor
ignor_doctor
ignor_of
iii
ileal
ileiti
ileum
iliac
ilium
ill
ill_conceiv
ill_consid
ill_fame
ill_fate
ill_health
ill_health_retir
ill_temper
ill_treat
illeg
illeg_copi
illeg_download
illeg_drug
illeg_immigr
illeg_log
illeg_posit
illeg_strike
illeg_trade
illeg_work
illegitim
illegitimaci
illicit
illicit_fund
illicitli
illinoi
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
im
imag
imag_analysi
imag_gener
imag_recognit
imag_synthesi
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
immedi_famili
immedi_superior
immens
immers
immigr
immigr_worker
immin
immobil
immobl
immoder
immol
immor
immort
immort_of_the_soul
immov
immun
immun_from_critic
immun_respons
immun_system
immun_to
immunocomprom
immunodefici
immunogen
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
imparti_court
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
imperi_china
imperi_palac
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
import_ban
import_duti
import_person
import_tariff
import_tax
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
imprison_dissid
imprison_for_life
improb
improb_event
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
in_10_year
in_12_month
in_1_place
in_2_mind
in_a_bad_mood
in_a_bad_wai
in_a_coma
in_a_flash
in_a_foreign_countri
in_a_good_mood
in_a_hurri
in_a_nutshel
in_a_row
in_a_safe
in_a_sens
in_a_tight_spot
in_a_trice
in_a_vacuum
in_a_wai
in_a_wheelchair
in_a_while
in_a_word
in_abund
in_accord_with
in_addit
in_addit_to
in_administr
in_advanc
in_agoni
in_agreement_with
in_all
in_all_honesti
in_all_likelihood
in_all_probabl
in_all_serious
in_and_out
in_ani_case
in_ani_event
in_arrear
in_aw
in_bad_faith
in_bad_shape
in_bad_tast
in_bankruptci
in_batch
in_bed
in_between
in_bloom
in_breach_of
in_brief
in_broad_daylight
in_bulk
in_cahoot_with
in_captiv
in_case
in_cash
in_chao
in_charg
in_charg_of
in_chief
in_circul
in_collabor_with
in_command
in_comparison_with
in_competit_with
in_complianc_with
in_concert
in_conflict_with
in_conjunct_with
in_connect_with
in_contrast_to
in_contravent_of
in_control
in_cooper_with
in_crisi
in_critic_condit
in_custodi
in_danger
in_danger_of
in_debt
in_declin
in_defianc_of
in_deficit
in_demand
in_depth
in_detail
in_detent
in_difficulti
in_dire_strait
in_disarrai
in_disguiz
in_disput
in_distress
in_doubt
in_drove
in_due_cours
in_due_time
in_effect
in_essenc
in_excess_of
in_exchang_for
in_exil
in_fact
in_fashion
in_favor
in_favor_of
in_favor_with
in_flame
in_forc
in_former_time
in_front_of
in_full
in_futur
in_gener
in_good_condit
in_good_faith
in_good_hand
in_good_health
in_good_shape
in_good_spirit
in_good_suppli
in_good_time
in_great_demand
in_hand
in_harmoni
in_hast
in_her_nineti
in_hi_eighti
in_hi_fifti
in_hi_forti
in_hi_prime
in_hi_sixti
in_hi_teen
in_hi_thirti
in_hi_twenti
in_hide
in_high_demand
in_high_spirit
in_hindsight
in_honor_of
in_hospit
in_hot_water
in_hous_train
in_instal
in_intens_care
in_jail
in_jeopardi
in_keep_with
in_kind
in_labor
in_larg_number
in_law
in_leagu_with
in_lieu_of
in_light_of
in_line_with
in_live_memori
in_love
in_love_with
in_mani_case
in_mani_wai
in_memori_of
in_mid_air
in_moder
in_most_case
in_motion
in_mourn
in_name_onli
in_need
in_need_of
in_no_case
in_no_time
in_no_wai
in_offic
in_on_element
in_oper
in_opposit
in_orbit
in_order
in_order_to
in_other_word
in_pain
in_panic
in_part
in_particular
in_partnership_with
in_peril
in_person
in_phase
in_piec
in_place
in_place_of
in_plain_english
in_plain_sight
in_poor_condit
in_poor_health
in_poor_shape
in_possess
in_possess_of
in_power
in_practic
in_principl
in_prison
in_privat
in_profit
in_progress
in_protest_against
in_protest_at
in_public
in_pursuit_of
in_question
in_rare_case
in_reaction_to
in_realiti
in_recent_time
in_recent_week
in_recent_year
in_recess
in_recognit_of
in_relat_to
in_respons_to
in_retali_for
in_retrospect
in_return_for
in_reveng_for
in_revers
in_ruin
in_search_of
in_season
in_secret
in_sequenc
in_servic
in_shambl
in_shape
in_shock
in_short
in_short_suppli
in_shred
in_sight
in_silenc
in_small_number
in_so_mani_word
in_some_case
in_spite_of
in_stabl_condit
in_stage
in_step_with
in_stock
in_storag
in_store
in_success
in_support_of
in_tandem
in_tatter
in_tear
in_term_of
in_that_case
in_the_absenc_of
in_the_act
in_the_aftermath_of
in_the_air
in_the_bag
in_the_balanc
in_the_black
in_the_case_of
in_the_come_year
in_the_cours_of
in_the_dark
in_the_distant_futur
in_the_end
in_the_event_of
in_the_ey_of
in_the_face_of
in_the_famili_wai
in_the_flesh
in_the_forese_futur
in_the_futur
in_the_grip_of
in_the_hand_of
in_the_heart_of
in_the_hope_of
in_the_interest_of
in_the_interim
in_the_last_decad
in_the_lead
in_the_light_of
in_the_limelight
in_the_long_run
in_the_long_term
in_the_major
in_the_make
in_the_meantim
in_the_middl_of
in_the_midst_of
in_the_minor
in_the_name_of
in_the_near_futur
in_the_neighbourhood_of
in_the_new
in_the_of
in_the_old_dai
in_the_open
in_the_open_air
in_the_order_of
in_the_past
in_the_pipelin
in_the_presenc_of
in_the_process_of
in_the_public_ey
in_the_red
in_the_region_of
in_the_right
in_the_same_boat
in_the_shadow_of
in_the_short_run
in_the_short_term
in_the_spotlight
in_the_vicin
in_the_vicin_of
in_the_wai
in_the_wake_of
in_the_work
in_the_wrong
in_the_year
in_theori
in_those_dai
in_time
in_total
in_touch_with
in_train
in_transit
in_troubl
in_tune_with
in_turmoil
in_turn
in_uniform
in_unison
in_us
in_vain
in_view_of
in_violat_of
in_vitro_fertil
in_vivo
in_vogu
in_want
in_want_of
in_what_wai
in_what_year
in_which_citi
in_which_countri
in_write
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
incap_of
incapac
incapacit
incarcer
incarn
incendiari
incens
incent
incent_and_threat
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
incit_to_hatr
inclement
inclin
includ
inclus
incognito
incoher
incom
incom_declar
incom_level
incom_tax
incompar
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
independ_counsel
independ_judiciari
independ_media
independ_of
independ_palestin
independ_school
indescrib
indestruct
indetermin
index
index_finger
indi
india
indian
indian_corn
indic
indict
indiffer
indig
indigen
indigen_peopl
indigest
indign
indigo
indirect
indirect_conflict
indirect_tax
indirectli
indiscrimin
indispens
indispos
indisput
indistinct
indistinctli
indistinguish
individu
individu_offend
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
industri_accid
industri_action
industri_associ
industri_magnat
industri_nation
industri_relat
industri_revolut
industri_worker
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
infant_death
infantil
infantri
infantryman
infantrymen
infarct
infatu
infeas
infect
infecti
infecti_mononucleosi
infer
inferenti
inferior
inferior_to
infern
inferno
infertil
infest
infest_with
infidel
infight
infiltr
infin
infinit
infinitesim
infirm
infirmari
infix
inflam
inflam_gum
inflamm
inflammatori
inflat
inflat_rate
inflationari
inflect
inflex
inflict
infloresc
inflow
influenc
influenti
influenza
influenza_vaccin
influx
info
inform
inform_on
inform_secur
inform_settlement
inform_technolog
inform_vote
informat
informatician
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
ingrati
ingredi
ingress
inguin
inh
inhabit
inhal
inher
inherit
inherit_diseas
inherit_disord
inherit_document
inherit_tax
inherit_wealth
inheritor
inhibit
inhibitor
inhospit
inhuman
inim
iniqu
init
initi
initi_capit
initi_public_offer
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
inland_ic
inland_revenu
inland_waterwai
inlet
inmat
inmost
inn
innard
innat
inner
inner_circl
inner_citi
inner_ear
innermost
innkeep
innoc
innoc_of
innocu
innov
innumer
inocul
inoffens
inop
inordin
inorgan
inox
inpati
input
inquest
inquir
inquiri
inquiri_committe
inquisit
insan
inscrib
inscript
insect
insect_killer
insecticid
insecticid_treat
insecur
insecur_work
insemin
insens
insensit
insepar
insert
inshor
insid
insid_help
insid_job
insid_out
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
insolv_administr
insolv_court
insolv_judg
insolv_manag
insomnia
insomniac
inspect
inspector
inspir
inspir_by
inst
instabl
instal
instanc
instant
instant_messag
instantan
instanti
instantli
instead
instead_of
instep
instig
instil
instinct
instinctu
institut
institut_investor
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
integr_circuit
integumentari
intellect
intellectu
intellectu_disabl
intellectu_properti
intellig
intellig_agenc
intellig_citi
intellig_grid
intellig_loudspeak
intellig_machin
intellig_meter
intellig_network
intellig_offic
intellig_power_grid
intellig_servic
intend
intens
intens_care
intens_farm
intens_livestock
intens_therapi
intensif
intensifi
intent
intent_on
intention
inter
interact
interbank
interbreed
interc
interced
intercept
interceptor
intercess
interchang
interconnect
intercontinent
intercontinent_missil
intercost
intercours
interdepend
interdict
interdisciplinari
interest
interest_group
interest_in
interest_rate
interestingli
interf
interfac
interfer
interferomet
interferon
intergovernment
intergovernment_panel
interim
interim_govern
interim_presid
interim_solut
interior
interior_minist
interior_ministri
interject
interleukin
interlud
intermedi
intermediari
intermin
intermiss
intermitt
intermix
intermolecular
intern
intern_camp
intern_combust_engin
intern_conflict
intern_court_of_justic
intern_crimin_court
intern_law
intern_lender
intern_market
intern_monetari_fund
intern_relat
intern_revenu
intern_secur
intern_strife
intern_trade
intern_treati
intern_war
intern_water
internation
interne
internet
internet_access
internet_ad
internet_address
internet_advert
internet_blackout
internet_block
internet_cabl
internet_censorship
internet_compani
internet_connect
internet_control
internet_crime
internet_cut_off
internet_giant
internet_of_thing
internet_page
internet_retail
internet_secur
internet_sensat
internet_shop
internet_shutdown
internet_site
internet_speed
internet_traffic
internet_troll
internet_user
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
intervent_forc
intervertebr
interview
interviewe
interweav
intestin
intestin_bacteria
intestin_flora
intim
intim_partner
intimaci
intimid
into_a_vein
into_the_muscl
intoler
intoler_of
inton
intox
intracellular
intracrani
intract
intramuscular
intramuscularli
intranet
intrauterin
intraven
intraven_drip
intrepid
intric
intricaci
intrigu
intriguingli
intrins
intro
introduc
introduc_speci
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
invas_speci
invent
inventor
inventori
invers
invert
invertebr
invest
invest_compani
invest_firm
invest_fraud
invest_fund
invest_loss
invest_manag
investig
investig_custodi
investig_judg
investig_magistr
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
involv_in
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
iot
iota
iowa
ipad
ipcc
iphon
ipo
iq
ir
iran
iranian
iraq
iraqi
irasc
irat
ireland
iri
irish
irishman
irk
irksom
iron
iron_curtain
iron_defici
iron_dome
iron_ladi
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
irregular_heartbeat
irregular_migrant
irregularli
irrelev
irrepar
irrepress
irresist
irresolut
irrespect
irrespect_of
irrespons
irrever
irrevers
irrevoc
irrig
irrit
isaac
isaiah
ischaem
ischaemia
ischem
ischemia
ish
isi
isl
islam
islam_fighter
islam_jurisprud
islam_law
islam_republ
islam_state
islamist
islamist_fighter
islamist_preacher
island
island_nation
island_republ
island_state
islet
ism
isol
isolation
isom
isoniazid
isopropanol
isotop
isra
israel
israelit
issu
issuanc
issuer
istanbul
isthmu
it_compani
it_entrepreneur
it_failur
it_industri
it_problem
it_research
it_secur
ital
itali
itali_capit
italian
italian_capit
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
jaguar
jai
jail
jail_fever
jail_opposit
jail_sentenc
jail_term
jailbird
jailbreak
jailer
jakarta
jam
jamestown
jammi
janitor
januari
januari_march
januari_to_june
januari_to_march
japan
japanes
jar
jargon
jargon_free
jaundic
jaunt
java
javelin
jaw
jaw_bone
jawbon
jawlin
jazz
jealou
jealou_of
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
jesu_christ
jesuit
jet
jet_lag
jetti
jettison
jew
jew_hatr
jewel
jewelleri
jewelri
jewish
jewish_easter
jewish_faith
jewish_new_year
jewri
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
job_ad
job_advertis
job_agenc
job_applic
job_center
job_creation
job_cut
job_descript
job_for_the_boi
job_growth
job_hunt
job_hunter
job_interview
job_loss
job_market
job_offer
job_open
job_profil
job_protect
job_search
job_secur
job_seeker
job_train
job_vacanc
jobless
jobless_benefit
jobless_figur
jobless_line
jobless_person
jobless_rate
jobseek
jobseek_allow
jock
jockei
jog
jogger
johannesburg
john
johnni
joi
join
join_up
joiner
joint
joint_ach
joint_compani
joint_govern
joint_lawsuit
joint_pain
joint_project
joint_stock_compani
joint_ventur
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
journei_to_work
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
judg_of_inquiri
judgement
judgement_dai
judgment
judicata
judici
judici_branch
judici_decis
judici_error
judici_system
judiciari
judo
jug
juggernaut
jugular
juic
juici
jul
juli
juli_septemb
juli_to_decemb
juli_to_septemb
julian
jumbl
jumbo
jumbo_jet
jump
jump_queue
jump_the_track
jumper
jumpi
junction
junctur
june
jungl
junior
junior_partner
junior_school
junip
junk
junk_bond
junk_food
junk_statu
junki
juno
junta
jupit
jurass
juri
juri_member
jurid
jurisdict
jurisprud
jurist
juror
juryman
jurymen
just_about
just_desert
just_in_case
just_in_time
just_now
just_over_half
just_publish
just_the_ticket
just_under_half
justic
justic_depart
justic_minist
justic_system
justif
justifi
justli
jut
juvenil
juvenil_crime
juvenil_delinqu
juvenil_offend
juxtapos
juxtaposit
kaiser
kale
kamikaz
kangaroo
kant
kantian
kaolin
kaput
karaok
karat
karma
karoshi
karst
karyotyp
kayak
kcal
kedg
keel
keen
keen_on
keen_to
keenli
keep
keep_a_close_ey
keep_a_diari
keep_a_distanc
keep_a_lookout
keep_a_low_profil
keep_a_promiz
keep_a_record_of
keep_a_secret
keep_a_straight_face
keep_a_watch_on
keep_aliv
keep_an_appoint
keep_an_ey_on
keep_an_ey_out
keep_an_open_mind
keep_apart
keep_at
keep_at_bai
keep_awai
keep_awai_from
keep_back
keep_busi
keep_calm
keep_clean
keep_clear_of
keep_compani
keep_cool
keep_cost_down
keep_count
keep_down
keep_fit
keep_fresh
keep_from
keep_from_do
keep_go
keep_good_time
keep_hold_of
keep_hous
keep_in
keep_in_check
keep_in_contact
keep_in_mind
keep_in_power
keep_in_prison
keep_in_shape
keep_in_the_dark
keep_in_touch
keep_in_with
keep_it_quiet
keep_it_up
keep_off
keep_on
keep_on_about
keep_on_at
keep_on_top_of
keep_open
keep_order
keep_out
keep_out_of
keep_out_of_sight
keep_out_the_cold
keep_pace_with
keep_peac
keep_price_down
keep_promiz
keep_quiet
keep_quiet_about
keep_record
keep_safe
keep_score
keep_secret
keep_silent
keep_someth_back
keep_tab_on
keep_the_book
keep_the_chang
keep_the_faith
keep_the_law
keep_the_lead
keep_the_peac
keep_time_with
keep_to
keep_to_oneself
keep_togeth
keep_track_of
keep_try
keep_under
keep_under_control
keep_under_wrap
keep_up
keep_up_appear
keep_up_at_night
keep_up_to_date
keep_up_with
keep_warm
keep_watch
keep_watch_over
keep_word
keep_work
keep_your_distanc
keep_your_head
keep_your_job
keep_your_mouth_shut
keep_your_seat
keep_your_word
keeper
keg
kei
kei_in
kei_player
kei_rate
kei_state
kei_up
kei_wit
kei_worker
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
kettl_drum
keyboard
keyboardist
keyhol_surgeri
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
kick_about
kick_against
kick_around
kick_ass
kick_back
kick_down
kick_in
kick_in_the_door
kick_off
kick_off_shoe
kick_on
kick_out
kick_out_of
kick_over
kick_the_habit
kick_up
kick_up_a_fuss
kick_up_a_stink
kickback
kickoff
kid
kidnap
kidnapp
kidnei
kidnei_diseas
kidnei_failur
kidnei_stone
kidnei_transplant
kill
kill_civilian
kill_germ
kill_off
kill_oneself
kill_yourself
killer
killer_diseas
killer_robot
kiln
kilo
kilobyt
kilogram
kilomet
kilomet_per_hour
kilovolt
kilowatt
kilt
kimberlit
kin
kinas
kind
kind_heart
kind_to
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
king_court
king_evil
king_of_beast
king_of_bird
king_of_the_jungl
kingdom
kingli
kingpin
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
kiss_of_life
kiss_off
kiss_up_to
kit
kit_out
kitchen
kitchen_cabinet
kitchen_garden
kitchen_rang
kitchen_stove
kitchen_wast
kitchenett
kitchenwar
kith_and_kin
kitten
kitti
klan
klaxon
klebsiella
kleenex
klein
klick
km
km2
knack
knacker
knave
knead
knee
knee_joint
knee_prosthesi
knee_replac
kneecap
kneel
knell
knickknack
knife
knight
knighthood
knit
knit_togeth
knive
knob
knock
knock_about
knock_around
knock_back
knock_down
knock_down_price
knock_into
knock_into_shape
knock_it_off
knock_off
knock_off_cours
knock_off_work
knock_on
knock_on_effect
knock_out
knock_out_of
knock_over
knock_togeth
knock_up
knocker
knockoff
knockout
knoll
knot
knotti
know
know_about
know_as
know_for
know_how
know_insid_out
knowhow
knowingli
knowledg
knowledg_base
knuckl
knuckl_down
knuckl_under
ko
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
kurgan
kuwait
kuwaiti
kyiv
kyoto
kyphosi
la
la_vega
lab
lab_rat
label
labial
labil
labium
labor
labor_camp
labor_class
labor_conflict
labor_cost
labor_disput
labor_exchang
labor_forc
labor_leader
labor_market
labor_movement
labor_offic
labor_relat
labor_scarciti
labor_shortag
labor_union
laboratori
laboratori_anim
laboratori_rat
labori
labour
labyrinth
lac
lace
lacer
lachrym
lack
lack_in
lack_of
lack_of_blood
lack_of_chip
lack_of_exerc
lack_of_faith
lack_of_food
lack_of_hous
lack_of_iron
lack_of_monei
lack_of_oxygen
lack_of_personnel
lack_of_rain
lack_of_sleep
lack_of_space
lack_of_specialist
lack_of_staff
lack_of_vitamin
lack_of_water
lack_of_work
lack_of_worker
lack_practic
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
laden_with
ladi
ladi_finger
ladi_in_wait
ladi_maid
ladl
ladybird
ladylik
ladyship
lag
lager
laggi
lagoon
lai
lai_about
lai_asid
lai_bare
lai_by
lai_claim_to
lai_down
lai_down_arm
lai_down_life
lai_down_of_arm
lai_down_on_life
lai_egg
lai_hen
lai_in
lai_into
lai_judg
lai_off
lai_off_alcohol
lai_off_worker
lai_on
lai_on_hand
lai_on_the_tabl
lai_open
lai_out
lai_out_monei
lai_out_plan
lai_over
lai_person
lai_sieg_to
lai_the_blame_on
lai_the_foundat
lai_to_rest
lai_up
lai_wast_to
laiciti
laidback
lain
lair
laird
laissez_fair
laiti
lake
lake_michigan
lakesid
lam
lama
lamb
lamb_of_god
lambast
lambda
lame
lame_duck
lament
lamina
laminar
lamp
lan
lanai
lanc
lancast
land
land_down_under
land_forc
land_grab
land_ground
land_in
land_in_troubl
land_line
land_mine
land_of_fire
land_of_morn_calm
land_of_opportun
land_of_smile
land_of_the_free
land_redistribut
land_reform
land_regist
land_registri
land_rout
land_strip
land_with
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
landslid_victori
landslid_win
landslip
lane
languag
languag_model
languid
languish
lanki
lantern
lao
laotian
lap
lap_up
laparoscop
laparoscopi
laps
laptop
laptop_comput
larboard
larceni
lard
lardi
larg
larg_amount
larg_cap
larg_citi
larg_compani
larg_comput
larg_datum_volum
larg_languag_model
larg_major
larg_margin
larg_number
larg_quantiti
larg_scale_product
larger
larger_problem
largest
largest_part
larva
larval
laryng
laryng_promin
laryngectomi
larynx
laser
lash
lash_down
lash_out
lash_out_at
lass
lassi
lassitud
lasso
last
last_10_year
last_12_month
last_4
last_8
last_breath
last_but_1
last_but_not_least
last_centuri
last_dai
last_decad
last_ditch
last_few_week
last_few_year
last_gasp
last_hope
last_journei
last_judgement
last_lap
last_man
last_minut
last_minut_goal
last_moment
last_month
last_night
last_of_all
last_out
last_place
last_resort
last_rest_place
last_rite
last_stop
last_straw
last_supper
last_week
last_will
last_will_and_testament
last_word
last_year
lastli
lat
latch
latch_on
latch_onto
late
late_2020s
late_21st_centuri
late_bloomer
late_goal
late_riser
late_shift
latenc
latent
later
later_epicondyl
later_than_plan
latest
latex
lather
latin
latin_america
latina
latino
latitud
latrin
latt
latter
latterli
lattic
latvia
latvian
laud
laudabl
laugh
laugh_at
laugh_ga
laugh_off
laughabl
laughter
launch
launch_into
launcher
launchpad
launder
launderett
laundress
laundri
laundromat
laureat
laurel
lav
lava
lava_flow
lavatori
lave
lavish
lavish_recept
lavishli
law
law_abid
law_and_order
law_breaker
law_court
law_enforc
law_expert
law_firm
law_of_nation
law_of_natur
law_of_physic
law_of_the_land
law_offic
law_suit
lawbreak
lawfulli
lawless
lawmak
lawman
lawn
lawsuit
lawyer
lawyer_fee
lax
laxiti
laybi
layer
layman
layoff
layout
layov
laypeopl
laze
lazi
lazili
lazybon
lb
lcd
ldl
lea
lead
lead_actor
lead_actress
lead_astrai
lead_awai
lead_by
lead_compani
lead_economi
lead_guitar
lead_ladi
lead_lamp
lead_lawyer
lead_man
lead_negoti
lead_off
lead_on
lead_part
lead_politician
lead_posit
lead_role
lead_share
lead_singer
lead_the_wai
lead_to
lead_up
lead_up_to
lead_violinist
lead_vocalist
leaden
leader
leader_meet
leaderboard
leadership
leaf
leaf_through
leafi
leafless
leaflet
leagu
leagu_leader
leagu_of_it_own
leagu_tabl
leak
leak_out
leak_tanker
leakag
leaki
leakproof
lean
lean_in
lean_on
lean_toward
leap
leap_up
leap_year
leapt
learn
learn_a_trade
learn_by_do
learn_by_heart
learn_by_rote
learn_datum
learn_difficulti
learn_disabl
learn_machin
learn_man
learn_of
learn_societi
learnabl
learner
leas
leas_out
leasehold
leash
least
leather
leatheri
leav
leav_alon
leav_asid
leav_behind
leav_certif
leav_exam
leav_for
leav_hand
leav_handed
leav_hander
leav_home
leav_in_the_lurch
leav_it_at_that
leav_no_stone_unturn
leav_off
leav_on_mark
leav_out
leav_over
leav_payment
leav_school
leav_the_scene
leav_to_remain
leav_up_to
leav_wing
leav_without
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
leg_fractur
leg_prosthesi
legaci
legal
legal_action
legal_advis
legal_ag
legal_basi
legal_battl
legal_case
legal_certainti
legal_challeng
legal_cost
legal_counsel
legal_disput
legal_expert
legal_fee
legal_fight
legal_foundat
legal_framework
legal_gap
legal_holidai
legal_loophol
legal_minimum
legal_practic
legal_proceed
legal_profess
legal_repres
legal_system
legal_tender
legal_text
legal_uncertainti
legat
legate
legend
legendari
legerdemain
legibl
legion
legionnair
legisl
legisl_branch
legisl_period
legisl_propos
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
leisur_center
lem
lemma
lemon
lemonad
len
lend
lend_a_hand
lend_freez
lend_itself_to
lend_market
lend_rate
lend_squeez
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
lentigo
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
less_and_less
less_import
less_than_a_month
less_than_a_quarter
less_than_a_third
less_than_a_year
less_than_expect
less_than_half
less_than_ideal
less_than_plan
lesse
lessen
lesser
lesser_charg
lesson
lessor
lest
let
let_alon
let_die
let_down
let_fly
let_go
let_go_of
let_in
let_in_a_goal
let_in_on
let_in_water
let_into
let_it_be_know
let_it_go
let_it_slip
let_know
let_loos
let_off
let_off_firework
let_off_steam
let_off_the_hook
let_off_with
let_on
let_oneself_go
let_out
let_out_a_cry
let_out_a_secret
let_out_the_dress
let_person_know
let_person_vote
let_slide
let_slip
let_slip_through
let_someon_die
let_someon_down
let_someon_go
let_someon_in
let_someon_know
let_someon_off
let_someon_win
let_speak
let_stai
let_stand
let_the_cat_out
let_the_side_down
let_through
let_up
let_up_on
let_us
let_woman_vote
letdown
lethal
lethal_robot
letharg
lethargi
letter
letter_box_compani
letterbox
letterbox_compani
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
level_head
level_of_the_river
level_off
level_out
level_plai_field
level_up
level_with
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
liabl_for
liabl_to
liais
liaison
liar
libel
liber
liber_democraci
liber_struggl
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
licenc_fee
licens
license
lichen
licit
lick
lid
lidar
lido
lie
lie_about
lie_ahead
lie_around
lie_back
lie_behind
lie_down
lie_in
lie_in_bed
lie_in_state
lie_in_wait
lie_low
lie_off
lie_to
lien
lieu
lieuten
life
life_after_death
life_cycl
life_everlast
life_expect
life_form
life_imprison
life_in_prison
life_satisfact
life_save
life_saver
life_sentenc
life_span
life_stori
life_support
life_term
life_threaten
lifebuoi
lifeform
lifeless
lifelik
lifelong
lifelong_imprison
lifelong_learn
lifelong_prison_sentenc
lifespan
lifestyl
lifetim
lifo
lift
lift_off
lift_out_of_poverti
lifter
liftoff
ligament
ligand
light
light_athlet
light_bulb
light_hair
light_head
light_heart
light_into
light_meal
light_on
light_out
light_rain
light_shower
light_skin
light_sourc
light_up
light_weapon
light_year_ahead
light_year_awai
lightbulb
lighten
lighten_up
lighter
lightest
lighthead
lightheaded
lighthous
lightli
lightn
lightn_war
lightweight
lightyear
lignit
like
like_for_like
like_mind
like_to
likeabl
likelihood
liken
likew
lili
lilo
lilt
lima
limb
limber_up
limbic
lime
limei
limelight
limescal
limeston
limit
limit_compani
limit_period
limit_time
limitless
limousin
limp
limpli
linac
linchpin
lincoln
line
line_manag
line_of_contact
line_on_pocket
line_up
line_up_against
line_up_behind
line_up_with
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
link_to
link_up
link_up_with
linkag
linker
linse
lint
linter
linux
lion
lion_share
lioness
lip
lipas
lipid
lipoprotein
lippi
lipstick
liquefact
liquefi
liquefi_ga
liquefi_natur_ga
liqueur
liquid
liquid_asset
liquid_crisi
liquid_fund
liquid_ga
liquid_sale
liquor
lisa
lisbon
list
list_of_candid
listen
listen_devic
listen_in
listen_in_on
listen_to
lister
listeria
listless
litani
liter
literaci
literaci_skill
literari
literari_figur
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
littl_by_littl
littl_consol
littl_finger
littler
littor
liturgi
livabl
live
live_ammunit
live_area
live_be
live_cost
live_down
live_expens
live_in
live_it_up
live_music
live_off
live_off_the_land
live_on
live_out
live_out_on_dai
live_perform
live_room
live_round
live_standard
live_through
live_togeth
live_up_to
live_wage
live_with
liveabl
liveli
livelihood
liven
liver
liver_cancer
liver_diseas
liver_failur
liver_spot
liver_transplant
liver_tumor
liveri
liverpool
livestock
livestock_diseas
livestock_farm
livestream
livid
lizard
llm
llvm
lng
lng_termin
lo
lo_angel
load
load_of
load_up
load_up_on
loader
loaf
loafer
loam
loan
loan_shark
loath
loathsom
loav
lob
lobbi
lobbi_group
lobbyist
lobe
lobster
local
local_administr
local_and_foreign
local_author
local_author_hous
local_busi
local_council
local_court
local_govern
local_level
local_offic
local_person
local_produc
local_resid
local_side
local_tax
locat
loch
lock
lock_awai
lock_down
lock_horn
lock_in
lock_into
lock_jaw
lock_stock_and_barrel
lock_up
lockdown
locker
locker_room
lockjaw
lockstep
lockup
loco
locomot
locomot_driver
locomot_engin
locu
locust
lode
lodeston
lodg
lodg_hous
lodg_with
lodger
loft
lofti
log
log_cabin
log_in
log_into
log_off
log_on
log_out
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
loiter_munit
lolli
london
lone
lone_attack
lone_mother
lone_parent
lone_perpetr
lone_star_state
lone_wolf
loneli
loner
lonesom
long
long_ago
long_await
long_distanc
long_distanc_race
long_distanc_runner
long_for
long_gone
long_haul
long_hour
long_in_the_tooth
long_last
long_life
long_lose
long_overdu
long_rang
long_rang_missil
long_run
long_serv
long_shoot
long_sight
long_stand
long_suffer
long_term
long_term_care
long_term_ill
long_time
long_wai
long_wai_off
long_wai_to_go
long_wind
longbow
longer
longest
longev
longitud
longitudin
longlast
longshoreman
longsight
longstand
longterm
longtim
longwind
loo
look
look_about
look_after
look_after_child
look_ahead
look_alik
look_around
look_at
look_awai
look_back
look_back_on
look_down_on
look_down_on_nose
look_for
look_for_work
look_forward
look_forward_to
look_into
look_like
look_on
look_on_as
look_out
look_out_for
look_out_on
look_over
look_round
look_sharp
look_the_other_wai
look_through
look_to
look_up
look_up_to
look_upon
lookalik
looker
lookout
lookup
loom
loom_larg
looni
loop
loophol
loos
loos_stool
loosen
loosen_up
loot
loot_art
lop
lop_off
lopsid
lord
lord_it_over
lord_of_the_manor
lord_supper
lordli
lordship
lore
lorri
lorri_driver
lorryload
lose
lose_a_leg
lose_a_match
lose_an_elect
lose_blood
lose_conscious
lose_contact
lose_control
lose_control_of
lose_count
lose_deliber
lose_face
lose_faith_in
lose_fresh
lose_ground
lose_hear
lose_heart
lose_hope
lose_interest
lose_it
lose_job
lose_mind
lose_momentum
lose_monei
lose_on_cool
lose_on_life
lose_on_temper
lose_on_wai
lose_out
lose_patienc
lose_power
lose_sight
lose_sight_of
lose_sleep
lose_strength
lose_support
lose_temper
lose_the_lead
lose_the_titl
lose_the_war
lose_the_will
lose_valu
lose_wai
lose_weight
lose_your_balanc
lose_your_hair
lose_your_head
lose_your_hear
lose_your_home
lose_your_job
lose_your_licenc
lose_your_life
lose_your_memori
lose_your_mind
lose_your_monei
lose_your_nerv
lose_your_seat
lose_your_sight
lose_your_temper
lose_your_voic
lose_your_wai
loser
loss
loss_make
loss_of_conscious
loss_of_memori
loss_of_movement
loss_of_power
loss_of_speech
loss_of_talent
loss_of_weight
lossi
lossmak
lot
lot_of
lot_of_monei
lotion
lotteri
lotto
loud
louder
loudli
loudspeak
loung
loung_around
lous
lous_up
lousi
lout
lovabl
love
love_affair
love_child
lovei
loveli
lovemak
lover
lovingli
low
low_angl
low_back
low_bear
low_blood_pressur
low_blow
low_budget
low_carbon
low_consumpt
low_cost
low_countri
low_densiti
low_densiti_lipoprotein
low_emiss
low_end
low_energi_bulb
low_hang_fruit
low_incom
low_iron
low_kei
low_mood
low_on
low_pai
low_point
low_price
low_profil
low_qualiti
low_rate
low_rent
low_season
low_spirit
low_statu
low_tax
low_temperatur
low_wage
lowdown
lower
lower_chamber
lower_class
lower_court
lower_earn
lower_hous
lower_outlook
lower_pai
lower_price
lower_standard
lower_tax
lowercas
lowermost
lowest
lowest_pai
lowland
lowli
lowpaid
loyal
loyal_to
loyalist
loyalti
lozeng
lp
lpg
ltd
lube
lubric
lucid
lucif
luck
lucki
lucki_escap
luckili
luckless
lucr
ludicr
lug
luggag
lukewarm
lull
lull_into
lullabi
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
lump_it
lump_togeth
lumpectomi
lumpi
luna
lunaci
lunar
lunar_land
lunat
lunch
lunch_break
luncheon
lunchtim
lung
lung_cancer
lung_diseas
lung_infect
lung_of_the_earth
lung_tumor
lupin
lupu
lurch
lure
lure_into
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
lyce
lydian
lye
lyme
lyme_diseas
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
m2
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
machin_intellig
machin_learn
machin_translat
machin_vision
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
mad_about
mad_cow_diseas
madagascar
madam
madden
madder
made_a_saint
made_by
made_by_hand
made_for
made_from
made_fun_of
made_him_famou
made_in
made_it_illeg
made_of
made_out_of
made_to_do
made_to_leav
made_to_measur
made_to_order
made_to_pai
made_to_work
made_up
made_up_of
mademoisel
madest
madhous
madli
madman
madonna
madonna_and_child
mafia
mafia_boss
mag
magazin
maggot
magi
magic
magic_bullet
magic_solut
magic_trick
magician
magistr
magma
magnanim
magnat
magnesia
magnesium
magnesium_sulphat
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
maiden_name
mail
mail_order
mail_order_compani
mailbox_compani
mailer
maim
main
main_charact
main_cours
main_dish
main_door
main_entranc
main_meal
main_outlet
main_point
main_road
main_street
mainfram
mainfram_comput
mainland
mainli
mainstai
mainstream
maintain
maintain_school
mainten
maiter
maiz
majest
majesti
major
major_of
major_player
major_road
major_vote
major_war
majorli
make
make_a_beelin_for
make_a_bet
make_a_bid_for
make_a_big_deal
make_a_bomb
make_a_book
make_a_breakthrough
make_a_cake
make_a_calcul
make_a_call
make_a_case_for
make_a_chang
make_a_choic
make_a_claim
make_a_clean_breast
make_a_clean_sweep
make_a_comeback
make_a_comparison
make_a_complaint
make_a_comprom
make_a_confess
make_a_contract
make_a_contribut
make_a_copi
make_a_dash_for
make_a_deal
make_a_debut
make_a_decis
make_a_demand
make_a_detor
make_a_diagnosi
make_a_differ
make_a_differ_between
make_a_discoveri
make_a_distinct
make_a_donat
make_a_draw
make_a_film
make_a_fire
make_a_fool_of
make_a_forecast
make_a_fortun
make_a_fresh_start
make_a_friend
make_a_full_recoveri
make_a_fuss
make_a_getawai
make_a_go_of
make_a_guess
make_a_habit_of
make_a_hole
make_a_home
make_a_joke
make_a_journei
make_a_kill
make_a_land
make_a_list
make_a_live
make_a_loss
make_a_mess
make_a_mess_of
make_a_mistak
make_a_mockeri_of
make_a_move
make_a_name_for
make_a_nest
make_a_nois
make_a_note_of
make_a_payment
make_a_phone_call
make_a_pictur
make_a_plan
make_a_pledg
make_a_point_of
make_a_predict
make_a_profit
make_a_promiz
make_a_propos
make_a_purchas
make_a_recommend
make_a_record
make_a_recoveri
make_a_refer_to
make_a_report
make_a_request
make_a_reserv
make_a_return
make_a_sacrific
make_a_saint
make_a_sale
make_a_save
make_a_speech
make_a_splash
make_a_stand
make_a_start
make_a_statement
make_a_stir
make_a_stop
make_a_success_of
make_a_suggest
make_a_threat
make_a_treati
make_a_trip
make_a_u_turn
make_a_visit
make_a_vow
make_a_will
make_a_wish
make_adjust
make_advanc
make_allow
make_amend
make_an_accus
make_an_agreement
make_an_analysi
make_an_announc
make_an_apolog
make_an_appeal
make_an_appear
make_an_applic
make_an_appoint
make_an_arrang
make_an_arrest
make_an_assess
make_an_assumpt
make_an_attempt
make_an_effort
make_an_enemi_of
make_an_enquiri
make_an_entranc
make_an_entri
make_an_error
make_an_escap
make_an_estim
make_an_exampl_of
make_an_except
make_an_excus
make_an_exit
make_an_impact
make_an_impress
make_an_invest
make_an_object
make_an_observ
make_an_offer
make_an_order
make_angri
make_arrang
make_art
make_avail
make_awai_with
make_babi
make_beer
make_believ
make_better
make_bigger
make_bread
make_camp
make_certain
make_chang
make_cheaper
make_chees
make_claim
make_clean
make_clear
make_cloth
make_coffe
make_colder
make_concess
make_connect
make_contact_with
make_cut
make_decis
make_demand
make_difficult
make_dinner
make_dirti
make_do
make_do_with
make_easi
make_easier
make_end_meet
make_enemi
make_everi_effort
make_famou
make_faster
make_food
make_for
make_friend
make_fun_of
make_good
make_good_on
make_good_us_of
make_happi
make_harder
make_hast
make_headlin
make_headwai
make_histori
make_holi
make_hotter
make_ill
make_illeg
make_imposs
make_improv
make_inroad
make_into
make_it
make_it_big
make_it_hard
make_it_into
make_it_through
make_it_to
make_it_up
make_know
make_land
make_landfal
make_law
make_legal
make_light_of
make_littl_of
make_longer
make_louder
make_love
make_mention_of
make_merri
make_mincemeat_of
make_mistak
make_monei
make_more_expens
make_much_of
make_music
make_of
make_off
make_off_with
make_offer
make_offici
make_on_mark
make_oneself_scarc
make_or_break
make_out
make_out_a_chequ
make_out_as_if
make_over
make_peac
make_plain
make_plan
make_poor
make_port
make_possibl
make_pregnant
make_prepar
make_progress
make_promiz
make_provis_for
make_public
make_redund
make_refer_to
make_repair
make_repar
make_rich
make_room_for
make_sad
make_safe
make_safer
make_save
make_sens
make_sens_of
make_shift
make_short_work_of
make_shorter
make_sick
make_slower
make_smaller
make_someth_of_oneself
make_space
make_stronger
make_sure
make_the_bed
make_the_best_of
make_the_case
make_the_cut
make_the_final
make_the_grade
make_the_law
make_the_most_of
make_the_rule
make_the_switch
make_the_team
make_threat
make_troubl
make_up
make_up_a_stori
make_up_for
make_up_your_mind
make_us_of
make_wai_for
make_war
make_weaker
make_wider
make_wine
make_wors
make_your_debut
make_your_home
make_your_mark
make_your_own
make_your_point
make_your_wai
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
male_chicken
male_lead
malevol
malfeas
malform
malfunct
malic
malici
malici_program
malici_softwar
malign
maling
mall
mallard
malleabl
mallet
malloc
malnourish
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
mammari_carcinoma
mammogram
mammographi
mammoth
man
man_and_wife
man_best_friend
man_made
man_mission
man_of_god
man_of_letter
man_of_the_cloth
man_overboard
manacl
manag
manag_board
manag_buyout
manag_director
manag_school
manag_to
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
mani_a_time
mani_time_over
mani_year_ago
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
manipul_footag
manipul_match
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
manor_hous
manpow
manserv
mansion
manslaught
mantelpiec
mantl
manual
manual_labor
manual_worker
manufactori
manufactur
manufactur_line
manufactur_plant
manufactur_site
manumiss
manur
manuscript
mao
maoism
maori
map
map_out
mapl
mapmak
mar
mar_rover
marathon
marathon_runner
marbl
march
march_on
marchen
marcher
mardi
mardi_gra
mare
margarin
margherita
margin
margin_of_error
marguerit
mari
marian
marijuana
marin
marin_energi
marin_litter
marina
marionett
marit
marit_breakdown
maritim
mark
mark_down
mark_out
mark_up
markdown
markedli
marker
market
market_capit
market_collaps
market_domin
market_economi
market_entri
market_garden
market_launch
market_leader
market_power
market_price
market_rate
market_research
market_share
market_stall
market_studi
market_valu
marketplac
marksman
markup
marmalad
maroon
marqu
marque
marqui
marri
marri_coupl
marri_in_church
marri_into
marri_pair
marri_to
marriag
marriag_agreement
marriag_band
marriag_break_up
marriag_contract
marriag_vow
marrow
marsh
marsh_ga
marshal
marshi
marshi_ground
marshland
marsupi
mart
martial
martial_art
martial_law
martian
martian_surfac
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
mask_ball
mason
masonri
masquerad
masquerad_ball
mass
mass_anim_farm
mass_burial
mass_claim
mass_consumpt
mass_datum
mass_destruct
mass_dismiss
mass_expuls
mass_extinct
mass_for_the_dead
mass_grave
mass_kill
mass_layoff
mass_murder
mass_of
mass_produc
mass_product
mass_shoot
mass_transit
mass_troop
mass_withdraw
massachusett
massacr
massag
massif
massiv
mast
mastectomi
master
master_degre
masteri
masterli
mastermind
masterpiec
masterwork
masthead
mastic
mat
matador
match
match_fix
match_up
matcher
matchmak
mate
mate_season
matei
mater
materi
materi_us
materialist
materiel
matern
matern_line
math
mathemat
mathematician
matin
matriarch
matric
matricul
matrilin
matrimoni
matrix
matron
matt
matter
matter_of_cours
matter_of_fact
matter_of_urgenc
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
mba
mba_programm
mcdonald
mcg
mdma
mead
meadow
meager
meagr
meal
meal_with_friend
mealtim
mean
mean_of_payment
mean_of_pressur
mean_of_transport
mean_to
mean_to_an_end
meander
meanest
meaning
meaningfulli
meaningless
meantim
meanwhil
measl
measur
measur_devic
measur_instrument
meat
meat_eat
meat_free
meatfre
meati
meatless
meatu
mecca
mechan
mechanist
med
medal
medalist
medallist
meddl
meddl_in
meddler
media
media_freedom
media_offic
mediaev
medial
median
mediat
mediat_mission
medic
medic_center
medic_check
medic_colleg
medic_cover
medic_examin
medic_faculti
medic_file
medic_help
medic_histori
medic_insur
medic_leav
medic_man
medic_orderli
medic_record
medic_school
medic_staff
medic_test
medic_treatment
medicaid
medicar
medicin
medicin_herb
medicin_man
medicin_plant
mediev
mediev_center
mediev_period
mediev_time
mediocr
medit
mediterranean
medium
medium_size
medulla
medullari
medusa
meek
meekli
meet
meet_of_leader
meet_up
meet_with
meg
mega
mega_merger
megabit
megabyt
megacolon
megahertz
megalith
megapixel
megawatt
meiosi
melancholi
melanin
melanocyt
melanoma
melatonin
mele
mellitu
mellow
mellow_out
melod
melodi
melodramat
melon
melt
melt_awai
melt_down
melt_glacier
melt_ic
meltdown
meltdown_accid
meltwat
mem
member
member_of_congress
member_of_parliament
member_of_staff
member_of_the_board
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
memori_chip
memori_loss
memori_servic
memphi
men
menac
menag
menageri
mend
mend_wai
mender
menhir
menial
mening
menisci
meniscu
menopaus
mens
menstrual
menstrual_cramp
menstrual_pain
menstruat
mental
mental_arithmet
mental_disord
mental_health
mental_home
mental_hospit
mental_ill
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
merchant_fleet
merchant_marin
merchant_navi
merchant_ship
merci
merci_kill
mercifulli
merciless
mercilessli
mercuri
mere
merg
merger
merger_talk
meridian
meridion
merino
merit
meritocrat
meritori
merl
merlin
merri
merri_go_round
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
mess_about
mess_around
mess_up
mess_with
messag
messag_app
messeng
messi
messiah
metabol
metacarp
metadata
metal
metal_music
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
metavers
mete_out
meteor
meteorit
meteoroid
meteorolog
meteorolog_station
meteorologist
meter
metformin
meth
methamphetamin
methan
methan_ga
methanogen
methanol
methionin
method
methodist
methodolog
methyl
methyl_alcohol
methylmercuri
meticul
metr
metr_high
metric
metro
metro_station
metrolog
metropol
metropoli
metropolitan
mettl
mexican
mexico
mezzo
mfa
mhz
mi5
mi6
mic
mica
micawb
michigan
mickei
micro
microb
microbi
microbiolog
microbiom
microbiota
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
microplast
microprocessor
microscal
microscop
microscopi
microtubul
microvascular
microwav
microwav_meal
micturit
mid
mid_centuri
mid_flight
midafternoon
midbrain
middai
middai_lunch
middai_meal
middl
middl_ag
middl_class
middl_east
middl_eastern
middl_ground
middl_incom
middl_kingdom
middl_man
middl_of_nowher
middl_of_the_centuri
middl_of_the_night
middl_of_the_road
middl_passag
middleman
middlewar
mideast
midfield
midget
midlif
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
migrant_labor
migrant_worker
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
militari_action
militari_aid
militari_aircraft
militari_allianc
militari_base
militari_bloc
militari_budget
militari_build_up
militari_chief
militari_coup
militari_court
militari_displai
militari_draft
militari_exerc
militari_expenditur
militari_forc
militari_intervent
militari_judg
militari_junta
militari_leadership
militari_manoeuvr
militari_might
militari_mission
militari_oper
militari_outlai
militari_parad
militari_rule
militari_servic
militari_spend
militari_strike
militari_support
militari_takeov
militari_trial
militari_tribun
militia
militiamen
milk
milk_cow
milk_produc
milk_tooth
milki
milki_wai
milkman
milkshak
mill
mill_about
mill_around
millenni
millennium
miller
millet
milli
milliard
milligram
millilit
millimet
million
million_of
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
mind_own_busi
minder
mindless
mindset
mine
mine_clear
mine_clearanc
minefield
miner
miner_fertilis
miner_oil_tax
minerva
minework
ming
mingl
mini
mini_job
miniatur
minibeast
minibu
minicab
minim
minim_invas
minimum
minimum_pai
minimum_wage
minion
miniscul
miniskirt
minist
minist_for_the_environ
minist_of_defenc
minist_of_economi
minist_of_financ
ministeri
ministeri_chang
ministri
ministri_of_defenc
ministrok
mink
minneapoli
minnesota
minor
minor_govern
minor_role
minster
minstrel
mint
minu
minuscul
minut
minut_account
minut_silenc
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
miscalcul
miscarri
miscarriag
miscarriag_of_justic
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
misquot
misread
misrememb
misrepres
misrepresent
miss
miss_out
miss_world
misshapen
missil
missil_defenc
missil_shield
missil_strike
missil_test
mission
missionari
mississippi
missiv
missouri
misspel
misspelt
missu
mist
mistak
mistak_fire
mistakenli
mister
misti
mistim
mistral
mistreat
mistress
mistrust
misunderstand
misunderstood
misus
misus_of_fund
misus_of_offic
misus_of_power
misus_of_public_fund
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
mix_bless
mix_in
mix_up
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
mob_boss
mobil
mobil_comput
mobil_home
mobil_oper
mobil_phone
mobil_phone_manufactur
mobil_provid
mobster
moccasin
mock
mockeri
mockingli
mockup
mod
modal
mode
mode_of_transport
model
model_on
moder
modern
modern_slaveri
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
mohammedan
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
molotov_cocktail
molten
molten_rock
molybdenum
mom
moment
moment_ago
moment_of_silenc
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
monast_order
monasteri
monaur
mondai
mondai_to_fridai
mondial
monei
monei_back
monei_demand
monei_in_circul
monei_launder
monei_lender
monei_manag
monei_market
monei_polici
monei_spinner
monei_suppli
monei_transfer
monet
monetari
monetari_author
monetari_fund
monetari_polici
monetari_tighten
monetari_union
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
monk_and_nun
monkei
monkish
mono
monochrom
monochromat
monoclon
monocyt
monogam
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
monopoli_watchdog
monopolist
monosaccharid
monoth
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
month_ago
month_end
month_of_fast
month_on_month
monthli
monthli_bleed
monthli_payment
monthli_period
monthli_rate
montserrat
monument
monument_to_the_fall
moo
mooch_around
mood
moodi
moon
moon_land
moonland
moonlight
moonlight_job
moonshin
moor
moorish
moorland
moos
moot
mop
mop_up
mope
morain
moral
moral_high_ground
moral_superior
moralist
moratorium
morbid
more_and_more
more_expens
more_often_than_not
more_or_less
more_than
more_than_20
more_than_25_per_cent
more_than_2_third
more_than_33_per_cent
more_than_50_per_cent
more_than_a_centuri
more_than_a_decad
more_than_a_hundr
more_than_a_million
more_than_a_quarter
more_than_a_third
more_than_doubl
more_than_enough
more_than_ever
more_than_half
more_than_need
more_than_tripl
more_than_will
moreov
morn
morn_and_even
morn_meal
morn_sick
morn_star
morn_till_night
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
mortal_ill
mortal_rate
mortal_sin
mortar
mortgag
mortgag_lender
mortician
mortif
mortifi
mosaic
mosaic_law
moscow
mose
mosei
moslem
mosqu
mosquito
mosquito_net
moss
mossad
mossi
most_want
mostli
mot
motel
moth
mother
mother_and_father
mother_compani
mother_countri
mother_earth
mother_languag
mother_milk
mother_of_god
mother_russia
mother_side
mother_to_be
mother_tongu
motherhood
motherland
motherli
motif
motil
motion
motion_pictur
motion_sick
motionless
motiv
motlei
motoneuron
motor
motor_citi
motor_industri
motor_vehicl
motorbik
motorcar
motorcycl
motorcyclist
motorhom
motorist
motorman
motorwai
motorwai_charg
motto
mould
moulder
mouldi
moult
mound
mount
mount_up
mountain
mountain_bike
mountain_climb
mountain_climber
mountain_pass
mountain_peak
mountain_railwai
mountain_rang
mountain_top
mourn
mous
mouser
mousi
moustach
mouth
mouth_off
mouth_organ
mouth_to_mouth
mouthpart
mouthwat
movabl
move
move_around
move_awai
move_back
move_forward
move_hous
move_in
move_in_togeth
move_into
move_off
move_on
move_out
move_pictur
move_round
move_staircas
move_stairwai
move_to_tear
move_up
move_walkwai
moveabl
movement
mover
movi
movi_capit
movi_director
movi_score
movi_star
movi_theater
moviego
mow
mow_down
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
msc
msg
mt
mtb
mu
much_less
much_work
muck
muck_up
mucki
mucos
mucosa
mucou
mucu
mud
mud_sling
mudbrick
muddi
muddl
muezzin
muff
muffin
muffl
muffler
mug
mug_up
mugger
muggi
mughal
muhammad
mujahideen
mulberri
mulct
mule
mulish
mull
mull_over
mullah_regim
multi_storei
multicellular
multicolor
multicultur
multidimension
multidrug
multiethn
multifacet
multifunct
multilater
multilingu
multimedia
multin
multipl
multipl_offend
multipl_person
multipl_tabl
multipl_time
multiplex
multipli
multiprocess
multipurpos
multistorei
multitask
multithread
multitud
multivari
multivers
mum
mum_and_dad
mumbai
mumbl
mummi
mump
munch
munchi
mundan
municip
municip_tax
munit
munro
muon
mural
murder
murder_of_the_jew
murida
murin
murk
murki
murmur
muscl
muscl_in_on
muscl_loss
muscl_pain
muscl_wast
muscli
muscovit
muscular
muscular_atrophi
musculatur
musculoskelet
muse
museum
mush
mushi
mushroom
music
music_academi
music_compani
music_hall
music_instrument
music_piraci
music_publish
music_school
music_score
music_work
musician
musk
musket
muslim
muslim_faith
muslin
muss
mussel
must_leav
must_pai
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
mutual_assist_claus
mutual_defenc_pact
mutual_fund
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
myocardi_infarct
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
n2o
na
nab
nacl
nad
nada
nadir
naevu
naff
nafta
nag
nai
nail
nail_down
naiv
naiveti
nake
naked
name
name_after
name_and_shame
name_of_place
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
narcot_trade
nari
nark
narr
narrat
narrow
narrow_down
narrow_escap
narrow_major
narrow_mind
narrow_win
narrowboat
narrowli
narrowli_avoid
narrowmind
nasa
nasal
nasal_discharg
nasal_surgeri
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
nation_aeronaut
nation_anthem
nation_bank
nation_bankruptci
nation_broadcast
nation_church
nation_coach
nation_debt
nation_holidai
nation_hymn
nation_incom
nation_insur
nation_park
nation_servic
nation_side
nation_song
nation_squad
nation_team
nation_trainer
nation_uniti
nationalist
nationwid
nationwid_strike
nativ
nativ_citi
nativ_countri
nativ_land
nativ_languag
nativ_person
nativ_speaker
nativ_to
nativ_tongu
nativ_town
nato
natter
natur
natur_catastroph
natur_caus
natur_conserv
natur_conserv_group
natur_death
natur_disast
natur_ga
natur_habitat
natur_law
natur_lover
natur_mother
natur_occur
natur_parent
natur_park
natur_protect
natur_reserv
natur_select
natur_world
naturalist
naught
naughti
nausea
nauseat
nauseou
nautic
naval
naval_ship
navel
navi
navig
navig_system
navvi
nazareth
nazi
nazi_camp
nazism
nba
nco
ne
neanderth
near
near_and_far
near_defeat
near_east
near_futur
near_miss
near_sight
near_term
near_the_end
nearbi
nearer
nearest
nearest_rel
nearli
nearli_50_per_cent
nearli_all
nearli_alwai
nearli_everi
nearli_half
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
neck_and_neck
neck_fractur
neck_of_the_womb
neck_of_the_wood
neckband
necklac
neckti
necropsi
necrosi
necrot
nectar
need
need_to
needi
needier
needl
needl_and_syring
needless
needlessli
needlework
neg
neg_growth
negat
neglect
neglect_diseas
neglig
negoti
negoti_leader
negoti_leverag
negoti_round
negro
neighbor
neighbor_countri
neighborhood
neighbourhood
nematod
nemesi
neo
neo_nazi
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
nephrolithiasi
nephrolog
nephron
nephropathi
nephrot
nepot
neptun
nerd
nerv
nerv_agent
nerv_cell
nerv_compress
nerv_damag
nerv_ga
nerv_pain
nerv_poison
nerv_rack
nervou
nervou_about
nervou_breakdown
nervou_system
nervous
ness
nest
nest_build
nest_egg
nest_site
nestl
nestor
net
net_0
net_incom
net_loss
net_pai
net_profit
net_worth
netherland
netizen
nett
nettl
network
network_access
network_citi
network_devic
network_failur
network_home
network_oper
network_outag
network_secur
network_site
network_speaker
neural
neural_network
neuralgia
neurit
neuro
neuroblastoma
neurodiverg
neurofibromatosi
neurolog
neurolog_impair
neurologist
neuromuscular
neuron
neuropath
neuropathi
neurosci
neurotoxin
neurotransmitt
neuter
neutral
neutral_zone
neutrino
neutron
neutropenia
neutrophil
nevada
never
never_befor
neverend
nevertheless
nevi
nevu
new
new_agenc
new_bear
new_blood
new_boss
new_broom
new_busi
new_compani
new_confer
new_elect
new_govern
new_head
new_item
new_job
new_kid_in_town
new_leas_of_life
new_minist
new_mother
new_owner
new_ownership
new_pope
new_report
new_servic
new_stone_ag
new_version
new_world
new_year
new_year_ev
new_york
new_york_citi
new_yorker
new_zealand
newbi
newborn
newborn_babi
newcom
newer
newest
newli
newli_arriv
newli_build
newli_found
newli_wed
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
next_door
next_few_year
next_in_line
next_in_success
next_of_kin
next_step
next_to
next_to_last
next_to_no
next_to_none
next_to_noth
next_year
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
nick_of_time
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
night_and_dai
night_cloth
night_in_a_hotel
night_lodg
night_owl
night_person
night_school
night_shift
night_work
nightclub
nightdress
nightfal
nightingal
nightli
nightlong
nightmar
nighttim
nightwear
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
nineti_dai
nineti_minut
nineti_percent
ninth
nip
nip_and_tuck
nip_in_the_bud
nipper
nippi
nippl
nippon
nirvana
nit
nitrat
nitric
nitrogen
nitrogen_oxid
nitrou
nitrou_oxid
nixon
nlp
no_1
no_avail
no_big_deal
no_brainer
no_chanc
no_clear_major
no_comment
no_comprom
no_confid
no_confid_motion
no_connect
no_cost
no_doubt
no_effect
no_end_in_sight
no_end_of
no_entri
no_fewer_than
no_fly_zone
no_frill
no_go
no_go_area
no_good
no_growth
no_hold_bar
no_if_or_but
no_increas
no_later_than
no_laugh_matter
no_less_than
no_longer
no_longer_popular
no_longer_publish
no_loss
no_luck
no_major
no_man_land
no_matter
no_matter_what
no_mean_feat
no_meat
no_more
no_more_than
no_profit
no_progress
no_prospect
no_respons
no_right
no_room_for_error
no_sign_of
no_small_feat
no_sooner_than
no_stone_unturn
no_string_attach
no_ticket_leav
no_trace_of
no_us
no_vacanc
no_wai
no_wai_out
no_win
no_win_situat
no_wonder
noaa
noah
nob
nobel
nobel_laureat
nobel_prize
nobel_prize_winner
nobil
nobl
nobl_art
nobleman
nobler
noblest
noblewoman
nobli
nobodi
nobodi_els
nocturn
nod
nod_off
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
nomin_valu
nomine
non
non_aggress_pact
non_believ
non_cash
non_cleric
non_govern
non_interfer
non_intervent
non_invest_grade
non_monetari
non_nativ_speci
non_negoti
non_prescript
non_profession
non_profit
non_smoker
non_verbal
non_violent
non_work
non_work_dai
nonag
nonagenarian
nonalign
nonattend
nonbeliev
nonbinari
nonblock
nonc
noncanc
noncancer
nonchal
nonchalantli
nonchristian
noncler
noncombat
noncompli
nonconformist
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
nonperform
nonphys
nonpolar
nonprescript
nonprofession
nonprofit
nonprolifer
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
nonverb
nonviol
nook
noon
noon_meal
noontim
noos
nope
noradrenalin
nordic
norepinephrin
norm
normal
normal_school
normalci
norman
noroviru
nors
norseman
north
north_america
north_atlant_allianc
north_atlant_treati_organ
north_korea
north_korean
north_star
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
nose_job
nose_out
nose_surgeri
nosed
nosei
nosh
nosi
nosocomi
nostalg
nostalgia
nostril
not_a_few
not_abl_to
not_allow
not_allow_to
not_ani_more
not_anymor
not_anyon
not_at_all
not_attend
not_avail
not_bad
not_befor
not_befor_time
not_broadcast
not_connect
not_drink
not_enough
not_ever
not_far_from
not_far_off
not_for_profit
not_go
not_guilti
not_inform
not_know
not_life_threaten
not_long_after
not_long_ago
not_mani
not_move
not_much
not_nearli_enough
not_often
not_on_speak_term
not_possibl
not_present
not_support
not_the_same
not_to_mention
not_true
not_understand
not_well
not_will_to
not_work
not_yet
notabl
notari
notat
notch
notch_up
note
note_down
notebook
notecas
notepad
noteworthi
noth
nothing
notic
notic_period
notif
notifi
notion
notochord
notori
notori_for
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
novichok
now_and_again
now_and_then
nowadai
nowher
nowt
noxiou
nozzl
nsa
nsaid
nsc
nsclc
nuanc
nub
nuclear
nuclear_accid
nuclear_arm
nuclear_arsen
nuclear_bomb
nuclear_deterr
nuclear_disast
nuclear_energi
nuclear_exit
nuclear_facil
nuclear_fission
nuclear_free
nuclear_fuel
nuclear_fusion
nuclear_inspector
nuclear_missil
nuclear_phase_out
nuclear_plant
nuclear_power
nuclear_power_plant
nuclear_power_station
nuclear_protect
nuclear_reactor
nuclear_test
nuclear_umbrella
nuclear_warhead
nuclear_wast
nuclear_watchdog
nuclear_weapon
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
null_and_void
nullifi
numb
number
number_1
number_10
number_2
number_9
number_dai
number_of
number_of_dead
number_of_employe
number_of_inhabit
numer
numeraci
numpti
nun
nuncio
nunneri
nuptial
nurs
nurs_back_to_health
nurs_home
nurs_staff
nurseri
nurseri_rhyme
nurseri_school
nurseri_song
nurtur
nut
nut_and_bolt
nutcas
nutrient
nutrit
nutriti
nutritionist
nutshel
nutter
ny
nyc
nylon
nymph
nystagmu
oa
oaf
oak
oap
oar
oarsmen
oasi
oat
oath
oatmeal
obedi
obei
obei_the_law
obeis
obes
object
object_detect
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
obsess_with
obsolesc
obsolet
obstacl
obstetr
obstin
obstruct
obstruct_investig
obstruct_of_justic
obtain
obviou
obviou_problem
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
occup_train
occupi
occur
occur_to
occurr
ocean
ocean_floor
ocean_liner
oceania
ochr
oclock
octal
octet
octob
octob_decemb
octob_revolut
octob_to_decemb
octogenarian
octopu
ocular
oculist
oculomotor
od
odd
odd_and_end
odd_job
oddbal
odditi
oddli
oddment
odin
odiou
odomet
odor
odour
odyssei
oedema
oenolog
oesophag
oesophagu
oestrogen
of_1_mind
of_2_mind
of_ag
of_cours
of_foreign_origin
of_good_qualiti
of_hi_own_accord
of_import
of_it_own_accord
of_late
of_no_avail
of_no_import
of_no_us
of_nobl_birth
of_note
of_own_free_will
of_poor_qualiti
of_sound_mind
of_the_essenc
of_unknown_origin
of_unsound_mind
off_and_on
off_cours
off_duti
off_guard
off_hand
off_kei
off_limit
off_line
off_peak
off_road_bike
off_season
off_shore
off_sick
off_side
off_target
off_the_agenda
off_the_air
off_the_beat_track
off_the_book
off_the_chart
off_the_coast
off_the_cuff
off_the_grid
off_the_hook
off_the_mark
off_the_market
off_the_peg
off_the_radar
off_the_rail
off_the_record
off_the_scale
off_the_shelf
off_the_tabl
off_the_track
off_the_wall
off_work
offal
offenc
offend
offens
offens_war
offer
offer_of_peac
offhand
offic
offic_block
offic_build
offic_hour
offic_job
offic_staff
offic_tower
offic_work
offic_worker
officehold
offici
offici_bodi
offici_currenc
offici_dinner
offici_funer
offici_media
offici_polici
offici_posit
offici_post
offici_receiv
offici_religion
offici_trip
offici_visit
officialdom
offlin
offload
offset
offshoot
offshor
offshor_center
offshor_compani
offshor_platform
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
oil_and_ga
oil_compani
oil_drill
oil_extract
oil_firm
oil_giant
oil_group
oil_leak
oil_major
oil_of_vitriol
oil_on_canva
oil_output
oil_paint
oil_platform
oil_pollut
oil_price
oil_produc
oil_product
oil_rig
oil_shortag
oil_slick
oil_spill
oil_tanker
oil_wealth
oil_well
oilfield
oili
oink
ointment
okai
oklahoma
okra
old
old_ag
old_ag_pension
old_as_the_hill
old_as_time
old_boi
old_boi_network
old_citi
old_contin
old_crime
old_devic
old_fashion
old_flame
old_folk
old_guard
old_hand
old_hat
old_maid
old_new
old_peopl_home
old_person
old_quarter
old_school
old_stone_ag
old_timer
old_town
old_univers
olden
olden_dai
older
oldest
oldest_child
oldfashion
olfact
olfactori
oligarch
oligarchi
oligopoli
oliv
oliv_branch
olymp
olymp_champion
olymp_game
olymp_gold
olymp_titl
olymp_winter_game
olympiad
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
on_a_budget
on_a_daili_basi
on_a_grand_scale
on_a_knife_edg
on_a_larg_scale
on_a_level_with
on_a_massiv_scale
on_a_monthli_basi
on_a_par
on_a_par_with
on_a_perman_basi
on_a_regular_basi
on_a_roll
on_a_rota
on_a_shoestr
on_a_small_scale
on_a_temporari_basi
on_a_voluntari_basi
on_a_weekli_basi
on_account_of
on_air
on_all_four
on_all_front
on_all_side
on_an_annual_basi
on_an_equal_foot
on_averag
on_bad_term
on_bail
on_balanc
on_behalf_of
on_board
on_borrow_time
on_call
on_campu
on_charg_of
on_cloud_9
on_condit_that
on_cours
on_cours_for
on_credit
on_death_row
on_demand
on_displai
on_dry_land
on_duti
on_edg
on_equal_term
on_everyon_lip
on_file
on_film
on_fire
on_first_name_term
on_foot
on_foreign_soil
on_friendli_term
on_good_term
on_ground_of
on_guard
on_hand
on_health_ground
on_her_own
on_hi_own
on_hire_purchas
on_hold
on_holidai
on_home_soil
on_home_turf
on_horseback
on_ic
on_impuls
on_it_knee
on_it_last_leg
on_it_own
on_land
on_leav
on_line
on_loan
on_locat
on_merit
on_moral_ground
on_no_account
on_offer
on_pain_of
on_paper
on_parol
on_principl
on_probat
on_purpos
on_record
on_reflect
on_remand
on_request
on_sale
on_schedul
on_screen
on_second_thought
on_secur_ground
on_shaki_ground
on_show
on_site
on_solid_ground
on_stage
on_standbi
on_stomach
on_strike
on_suspicion_of
on_target
on_tenterhook
on_the_advic_of
on_the_agenda
on_the_air
on_the_alert
on_the_attack
on_the_averag
on_the_back_burner
on_the_back_foot
on_the_backburn
on_the_ball
on_the_basi
on_the_basi_of
on_the_bench
on_the_big_screen
on_the_black_market
on_the_blink
on_the_book
on_the_breadlin
on_the_brink_of
on_the_card
on_the_coast
on_the_condit_that
on_the_contrari
on_the_death_of
on_the_declin
on_the_decreas
on_the_defens
on_the_dole
on_the_doorstep
on_the_dot
on_the_edg_of
on_the_ev_of
on_the_fenc
on_the_fring_of
on_the_frontlin
on_the_go
on_the_ground
on_the_ground_of
on_the_ground_that
on_the_heel_of
on_the_high_sea
on_the_hook
on_the_horizon
on_the_hous
on_the_increas
on_the_initi_of
on_the_internet
on_the_job
on_the_job_train
on_the_level
on_the_line
on_the_lookout
on_the_loos
on_the_mark
on_the_market
on_the_mend
on_the_monei
on_the_move
on_the_net
on_the_nose
on_the_occas_of
on_the_offens
on_the_order_of
on_the_other_hand
on_the_outskirt_of
on_the_path_to
on_the_payrol
on_the_pill
on_the_poverti_line
on_the_pretext_of
on_the_previou_month
on_the_previou_quarter
on_the_properti_ladder
on_the_quiet
on_the_rampag
on_the_rebound
on_the_record
on_the_right_track
on_the_rise
on_the_road
on_the_rock
on_the_rope
on_the_run
on_the_same_dai
on_the_same_page
on_the_same_wavelength
on_the_scene
on_the_seab
on_the_side
on_the_sidelin_of
on_the_sly
on_the_small_screen
on_the_spot
on_the_street
on_the_strength_of
on_the_surfac
on_the_tabl
on_the_up
on_the_verg_of
on_the_wagon
on_the_wai
on_the_wai_down
on_the_wai_out
on_the_wai_to
on_the_wai_up
on_the_wane
on_the_warpath
on_the_water
on_the_web
on_the_whole
on_the_world_stage
on_the_wrong_track
on_their_own
on_thin_ic
on_time
on_top_of
on_top_of_that
on_tour
on_track
on_trial
on_trial_for
on_vacat
on_view
on_weekdai
on_weekend
on_what_basi
on_what_ground
on_your_own
onc_a_centuri
onc_a_dai
onc_a_decad
onc_a_month
onc_a_week
onc_a_year
onc_again
onc_an_hour
onc_and_for_all
onc_bite_twice_shy
onc_in_a_lifetim
onc_in_a_while
onc_in_blue_moon
onc_more
onc_upon_a_time
onchocerciasi
oncolog
oncolog_specialist
oncologist
oner
oneself
onesid
onetim
onewai
ongo
onion
onli_option
onli_the_begin
onlin
onlin_abus
onlin_advert
onlin_crime
onlin_game
onlin_lesson
onlin_network
onlin_order
onlin_retail
onlin_shop
onlin_storag
onlin_store
onlin_teach
onlin_trade
onlin_user
onlook
onset
onshor
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
opec
open
open_air
open_and_shut
open_cast_mine
open_conflict
open_hour
open_market
open_mind
open_night
open_ocean
open_onto
open_pit_mine
open_posit
open_sea
open_sourc
open_time
open_up
open_up_a_shop
open_up_about
open_vote
open_wind
openair
opencast
opencast_mine
openli
openmind
oper
oper_cost
oper_expens
oper_fund
oper_on
oper_room
oper_system
oper_theater
opera
opera_singer
operand
operat
operon
ophthalm
ophthalmolog
ophthalmologist
ophthalmoplegia
opiat
opin
opinion
opinion_poll
opinion_research
opioid
opium
oppon
oppon_of_the_regim
opportun
opportunist
oppos
oppos_to
opposit
opposit_figur
opposit_leader
opposit_leadership
opposit_parti
opposit_spokesmen
oppress
oppressor
opt
opt_for
opt_in
opt_out
optic
optician
optim
optimist
optimist_about
optimum
option
optometri
optometrist
opu
opul
or
or_more
oracl
oral
oral_administr
oral_contracept
orang
orangutan
orat
orator
oratori
orb
orbit
orbit_debri
orbit_junk
orbit_road
orchard
orchestr
orchestra
orchestra_leader
orchid
ordain
ordeal
order
order_around
order_of_arriv
order_of_magnitud
order_of_monk
order_of_nun
order_to
orderli
ordin
ordinari
ordinari_citizen
ordinari_member
ordinari_mp
ordinari_person
ordinari_worker
ordinarili
ordnanc
oregon
organ
organ_agricultur
organ_crime
organ_farm
organ_farmer
organ_food
organ_grow
organ_labor
organ_produc
organ_transplant
organ_trip
organel
organis
organiz
orgasm
orient
orific
origami
origin
origin_inhabit
origin_of_the_name
orion
ornament
ornat
ornithin
ornitholog
orofaci
oropharyng
oropharynx
orphan
orphan_diseas
orphanag
orthodontist
orthodox
orthodoxi
orthogon
orthograph
orthographi
orthopaed
orthopaed_surgeon
orthopaedist
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
ostent
osteoarthr
osteoarthrit
osteoblast
osteochondroma
osteoclast
osteogenesi
osteomyel
osteopetrosi
osteoporosi
osteoporot
osteosarcoma
ostrac
otc
other_half
other_side
other_than
otherw
otherwher
otherworldli
otiti
otolog
otter
ottoman
ouch
ought_to
ounc
our_galaxi
our_ladi
oust
out
out_and_about
out_cold
out_loud
out_of
out_of_action
out_of_bound
out_of_breath
out_of_charact
out_of_content
out_of_control
out_of_court
out_of_court_settlement
out_of_danger
out_of_date
out_of_door
out_of_fashion
out_of_favor
out_of_fear
out_of_hand
out_of_hospit
out_of_luck
out_of_monei
out_of_necess
out_of_nowher
out_of_offic
out_of_order
out_of_own_pocket
out_of_place
out_of_pocket
out_of_power
out_of_practic
out_of_print
out_of_proport
out_of_reach
out_of_school
out_of_season
out_of_servic
out_of_shape
out_of_sight
out_of_sort
out_of_spite
out_of_step
out_of_stock
out_of_sync
out_of_the_blue
out_of_the_loop
out_of_the_ordinari
out_of_the_question
out_of_the_race
out_of_the_run
out_of_the_tournament
out_of_the_wai
out_of_the_wood
out_of_thi_world
out_of_thin_air
out_of_touch
out_of_town
out_of_tune
out_of_us
out_of_view
out_of_wedlock
out_of_work
outag
outback
outbid
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
outdist
outdo
outdoor
outdoor_air
outer
outer_space
outermost
outerwear
outfac
outfit
outflow
outgo
outgo_presid
outgrow
outhous
outlai
outlandish
outlast
outlaw
outlaw_munit
outlaw_state
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
outright_major
outrun
outset
outshin
outsid
outsiz
outskirt
outsmart
outsourc
outspoken
outstand
outstretch
outstrip
outward
outwardli
outweigh
outwit
ova
oval
oval_offic
ovari
ovarian
ovat
oven
oven_and_hob
over_1
over_100
over_100_per_cent
over_100_year
over_10_year
over_18
over_20
over_25_per_cent
over_30
over_33_per_cent
over_50_per_cent
over_66_per_cent
over_a_quarter
over_a_third
over_and_abov
over_and_done_with
over_and_over
over_budget
over_half
over_indebt
over_sixti_5
over_the_border
over_the_counter
over_the_cours_of
over_the_hill
over_the_limit
over_the_long_term
over_the_moon
over_the_odd
over_the_past_decad
over_the_past_year
over_the_phone
over_the_top
over_the_weekend
over_the_year
over_time
over_twice
overabund
overact
overal
overal_major
overarch
overaw
overbear
overblow
overblown
overboard
overburden
overcast
overcharg
overcoat
overcom
overconfid
overcrowd
overdo
overdon
overdos
overdraft
overdrawn
overdu
overdu_rent
overeat
overexcit
overfe
overfit
overflow
overground
overgrown
overgrowth
overh
overhang
overhaul
overhead
overhead_cost
overhear
overheard
overheat
overindebt
overindebted
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
overnight_accommod
overnight_rate
overnight_stai
overpai
overpaid
overpass
overpow
overpr
overproduct
overprotect
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
oversea_investor
overseen
oversensit
overshadow
overshoot
oversight
oversight_bodi
oversimplif
oversimplifi
oversleep
overspend
overst
overstat
overstep
overstretch
oversuppli
overt
overtak
overtaken
overthrew
overthrow
overthrow_govern
overthrown
overtim
overtim_period
overtli
overton
overtook
overtur
overturn
overus
overvalu
overview
overweight
overwhelm
overwhelm_major
overwhelm_win
overwhelmingli
overwork
overwrit
overwritten
ovin
oviposit
ovoid
ovul
ovum
ow
ow_to
owl
own
own_a_home
own_by
own_expens
own_fault
own_flesh_and_blood
own_goal
own_interest
own_pocket
own_side
own_stadium
own_troop
own_up
own_up_to
owner
owner_occupi
ownership
ox
oxal
oxen
oxford
oxid
oxidas
oxidis
oxygen
oxygen_depriv
oxytocin
oyster
oz
ozon
ozon_deplet
ozon_hole
ozon_layer
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
pack_anim
pack_awai
pack_hous
pack_in
pack_into
pack_it_in
pack_off
pack_out
pack_up
pack_up_and_leav
pack_with
packag
packag_deal
packag_holidai
packag_tour
packet
pact
pad
pad_out
paddi
paddl
paddock
padishah
padlock
padr
paediatr
paediatrician
paedophil
pagan
page
pageant
pageant_winner
pageantri
pagoda
pai
pai_a_bribe
pai_a_compliment
pai_a_deposit
pai_a_fine
pai_a_price
pai_a_ransom
pai_a_salari
pai_a_tax
pai_a_visit
pai_attent
pai_attent_to
pai_back
pai_back_a_loan
pai_by_card
pai_by_chequ
pai_by_instal
pai_cash
pai_chequ
pai_comment
pai_compens
pai_cut
pai_dai
pai_damag
pai_deal
pai_dividend
pai_down
pai_down_debt
pai_duti_on
pai_extra
pai_fighter
pai_for
pai_for_itself
pai_freez
pai_fulli
pai_gap
pai_heed_to
pai_homag_to
pai_in
pai_in_advanc
pai_into
pai_killer
pai_less
pai_lip_servic_to
pai_more
pai_no_attent
pai_off
pai_off_a_mortgag
pai_off_debt
pai_on_respect
pai_on_wai
pai_out
pai_out_of_pocket
pai_over
pai_over_the_odd
pai_packet
pai_rais
pai_respect
pai_rise
pai_talk
pai_tax
pai_the_bill
pai_the_penalti
pai_the_price
pai_the_rent
pai_the_ultim_price
pai_through_the_nose
pai_to
pai_tribut
pai_tribut_to
pai_up
pai_with_your_life
pai_your_debt
pai_your_wai
pail
pain
pain_joint
pain_killer
pain_relief
painfulli
painkil
painless
painstak
painstakingli
paint
paint_of_the_sea
paint_on_plaster
paint_theft
paint_wall
painter
painter_of_portrait
pair
pair_of_glass
pair_off
pair_up
pairwiz
pajama
pakistan
pakistani
pal
palac
palaeolith
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
palestinian_state
pall
pallet
palli
palli_care
palliat
pallid
pallor
palm
palm_off
palm_off_on
palm_sundai
palmar
palmer
palmyra
palpabl
palpat
palpit
palsi
pamir
pamper
pamphlet
pan
pan_out
panacea
panama
pancak
pancak_dai
pancak_tuesdai
pancrea
pancreat
panda
pandem
pandemonium
pander
pandora_box
pane
panel
pang
panhandl
panic
panic_attack
panic_disord
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
papal_elect
papal_envoi
papanicola
paparazzi
paper
paper_fold
paper_monei
paper_over
paper_tiger
paper_trail
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
paracetamol
parachut
parad
paradigm
paradox
paraesthesia
paragraph
paraguai
parallax
parallel
parallel_import
paralys
paralys_leg
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
parapleg
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
pare_back
pare_down
parent
parent_compani
parent_home
parent_hous
parent_right
parentag
parenthesi
parenthet
parenthood
parentless
paresi
paresthesia
pari
pari_accord
pari_agreement
pariah
pariah_state
pariet
parish
parish_priest
parishion
parisian
parisienn
pariti
park
park_area
park_garag
park_lot
park_space
park_ticket
parka
parkinson
parkland
parlei
parliament
parliament_vote
parliamentari
parliamentari_elect
parliamentari_term
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
part_and_parcel
part_of_the_furnitur
part_time
part_time_cours
part_time_job
part_time_player
part_time_studi
part_with
partak
parti
parti_boss
parti_chairman
parti_confer
parti_congress
parti_convent
parti_in_power
parti_leader
parti_leadership
parti_line
parti_meet
partial
particip
participatori
participl
particl
particl_acceler
particul
particul_matter
particular
particularli
partisan
partisan_issu
partit
partitura
partli
partner
partner_state
partner_up
partnership
partridg
parturit
partwai
pascal
pash
pasha
pashmina
pass
pass_along
pass_an_exam
pass_around
pass_as
pass_awai
pass_by
pass_down
pass_for
pass_into_law
pass_judgment_on
pass_off
pass_off_as
pass_on
pass_on_a_diseas
pass_on_cost
pass_out
pass_over
pass_over_for_promot
pass_stool
pass_the_buck
pass_the_hat
pass_the_time
pass_through
pass_to
pass_up
pass_up_a_chanc
pass_water
pass_wind
passabl
passag
passagewai
passcod
passeng
passeng_aircraft
passeng_jet
passeng_plane
passeng_ship
passerbi
passion
passion_about
passiv
passiv_resist
passiv_smoke
passiv_smoker
passov
passphras
passport
passport_control
password
past
past_10_year
past_centuri
past_decad
past_few_week
past_few_year
past_ill
past_it
past_love
past_month
past_prime
past_time
past_week
past_year
pasta
pasteboard
pastel
pasteur
pasti
pastim
pastor
pastri
pastri_chef
pastri_cook
pastur
pastureland
pat
patch
patch_through
patch_togeth
patch_up
patch_up_a_quarrel
patchi
patchili
patchwork
patella
patellar
patent
patent_disput
patent_infring
patent_right
patent_violat
paterfamilia
patern
patern_line
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
patient_file
patio
patisseri
patissi
patoi
patriarch
patrilin
patrimoni
patriot
patriot_loan
patrol
patrolman
patron
patron_saint
patronag
pattern
pattern_recognit
patti
paunch
pauper
paus
pave
pave_over
pave_the_wai
pave_the_wai_for
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
payrol_tax
pb
pc
pcr
pct
pda
pdf
pe
pe_planu
pea
peac
peac_accord
peac_activist
peac_agreement
peac_broker
peac_deal
peac_envoi
peac_forc
peac_initi
peac_negoti
peac_offer
peac_plan
peac_process
peac_propos
peac_talk
peac_treati
peaceabl
peacefulli
peacekeep
peacekeep_forc
peacemak
peacetim
peach
peach_and_cream
peacock
peak
peak_hour
peak_season
peak_time
peaki
peal
peanut
pear
pearl
peasant
peasant_rebellion
peasant_revolt
peasant_upris
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
pedestrian_cross
pediatr
pediatrician
pedigre
pee
peek
peel
peel_awai
peel_off
peep
peeper
peer
peer_to_peer
peerag
peeress
peev
peg
peg_back
peg_down
peg_out
peke
pelag
pellet
pellucid
pelt
pelt_down
pelt_with
pelvi
pelvic
pen
pen_in
penal
penal_code
penal_coloni
penal_court
penal_law
penalti
penalti_notic
penalti_shoot_out
penanc
penc
pencil
pencil_in
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
pension_fund
pension_insur
pension_off
pension_scheme
pensiv
pent
pentagon
pentecost
penthous
penultim
penumbra
penuri
peopl
peopl_repres
peopl_republ
pep
pep_up
pepper
peppermint
peppi
pepsi
pepsin
peptic
peptid
peptidas
per_annum
per_capita
per_cent
per_dai
per_head
per_hour
per_month
per_night
per_person
per_squar_kilomet
per_squar_metr
per_unit
per_week
per_year
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
perfect_chanc
perfectli
perfidi
perfor
perforc
perform
perform_anxieti
perform_art
perform_enhanc_drug
perform_well
perfum
perfus
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
period_of_notic
period_pain
periodont
periorbit
peripher
peripheri
perish
periton
peritoneum
perjuri
perk
perk_up
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
perpetr_of_atroc
perpetu
perplex
perquisit
persecut
persecut_of_the_jew
perseu
persev
persever
persia
persian
persist
person
person_assist
person_best
person_comput
person_datum
person_datum_theft
person_power
person_smuggl
person_smuggler
person_stake
person_traffick
persona
persona_non_grata
personag
personif
personifi
personnel
personnel_cost
personnel_depart
perspect
perspir
persuad
persuas
pert
pertain
pertin
perturb
pertussi
pertussi_vaccin
peru
peruk
perus
peruvian
pervad
pervas
pervers
pervers_of_justic
pervert
peski
peso
pess
pessim
pessimist
pessimist_about
pest
pest_control
pester
pesticid
pesticid_free
pestil
pesto
pet
petal
peter
peter_out
petiol
petit
petition
petrifi
petrol
petrol_bomb
petrol_duti
petrol_engin
petrol_price
petrol_station
petrol_tax
petroleum
petroleum_compani
petti
petticoat
pew
pewter
pga
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
pharma_compani
pharmaceut
pharmaceut_compani
pharmaceut_group
pharmaceut_industri
pharmaci
pharmacist
pharyng
pharynx
phase
phase_in
phase_out
phase_out_coal
phase_out_fossil
phd
phd_thesi
pheasant
phenomen
phenomena
phenomenon
phenotyp
phenylalanin
phenylketonuria
pheochromocytoma
phial
philand
philanthrop
philanthropi
philanthropist
philatel
philharmon
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
phone_around
phone_back
phone_call
phone_compani
phone_hack
phone_in
phone_maker
phone_oper
phone_tap
phone_up
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
photovolta_system
phrase
phrasebook
phraseolog
phthisi
phylogenet
phylogeni
phylum
physic
physic_activ
physic_distanc
physic_educ
physic_exerc
physic_inact
physic_law
physic_train
physic_work
physician
physicist
physio
physiognomi
physiolog
physiotherapi
physiqu
phytotherapi
pi
pia
pianist
piano
piano_player
piazza
pic
pick
pick_a_fight
pick_a_lock
pick_a_winner
pick_and_choos
pick_apart
pick_at
pick_hole_in
pick_off
pick_on
pick_oneself_up
pick_out
pick_over
pick_pocket
pick_side
pick_through
pick_up
pick_up_a_bargain
pick_up_a_languag
pick_up_a_signal
pick_up_an_infect
pick_up_from
pick_up_on
pick_up_pace
pick_up_passeng
pick_up_speed
pick_up_steam
pick_up_the_bill
pick_up_the_phone
pick_up_the_piec
pick_up_the_tab
pick_up_the_thread
pick_up_where_leav
pick_your_brain
picker
picket
picket_line
picki
pickl
pickpocket
pickup
picnic
pictogram
pictori
pictur
pictur_galleri
pictur_hous
pictur_write
picturesqu
pid
piddl
pidgin
pie
pie_in_the_sky
piec
piec_by_piec
piec_of_cake
piec_of_evid
piec_of_music
piec_togeth
piecem
pier
pierc
pieti
pig
pig_breed
pig_farm
pig_farmer
pig_head
pig_influenza
pig_meat
pig_out
pig_out_on
pigeon
pigeonhol
piggeri
piggi
piggish
pighead
piglet
pigment
pike
pilaf
pile
pile_in
pile_into
pile_of
pile_of_debt
pile_on
pile_on_the_pound
pile_on_the_pressur
pile_out
pile_up
pile_up_debt
pileup
pilfer
pilgrim
pilgrimag
pilgrimag_site
pilgrimag_to_mecca
pill
pillag
pillar
pillow
pillowcas
piloerect
pilot
pilotag
pilotless
pimpl
pin
pin_and_needl
pin_back
pin_down
pin_hope_on
pin_on
pin_the_blame_on
pin_up
pinacotheca
pinafor
pincer
pinch
pinch_nerv
pine
pine_awai
pine_for
pineal
pineappl
pinecon
ping
pinion
pink
pink_slip
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
pipe_down
pipe_up
pipe_water
pipelin
piper
pipework
pipistrel
pipless
pippin
piraci
pirat
pirat_copi
piscin
piss
piss_down
piss_off
pist
pistol
piston
pit
pit_against
pit_worker
pitch
pitch_for
pitch_in
pitch_into
pitch_tent
pitch_up
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
place_name
place_of_execut
place_of_interest
place_of_pilgrimag
place_of_prayer
place_of_worship
place_to_live
place_to_sleep
place_to_stai
placebo
placehold
placement
placent
placenta
placer
placid
plagiar
plagu
plagu_by
plai
plai_a_joke
plai_a_part
plai_a_trick_on
plai_about
plai_along
plai_around
plai_around_with
plai_at
plai_awai
plai_back
plai_ball
plai_by_ear
plai_dead
plai_down
plai_dumb
plai_fair
plai_fals
plai_fast_and_loos
plai_field
plai_for
plai_for_monei
plai_for_time
plai_hardbal
plai_havoc_with
plai_host_to
plai_into
plai_into_the_hand
plai_it_by_ear
plai_it_cool
plai_it_safe
plai_off
plai_off_against
plai_on
plai_on_fear
plai_on_word
plai_out
plai_role
plai_school
plai_second_fiddl
plai_sport
plai_the_field
plai_the_fool
plai_the_game
plai_the_market
plai_through
plai_to
plai_to_the_galleri
plai_truant
plai_up
plai_up_to
plai_upon
plai_with
plai_with_fire
plain
plain_sail
plainli
plainspoken
plaintiff
plait
plan
plan_ahead
plan_economi
plan_for
plan_on
plan_out
plan_stage
planar
planck
plane
plane_crash
plane_maker
planemak
planet
planet_earth
planetari
planetoid
planetwid
plank
plankton
planner
plant
plant_base
plant_deriv
plant_diseas
plant_eater
plant_protect_product
plant_tree
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
plaster_of_pari
plastic
plastic_pollut
plastic_rubbish
plastic_surgeri
plastic_wast
plat
plate
plateau
platelet
platform
platform_work
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
playoff
playth
playtim
playwright
playwrit
plaza
plc
plea
plea_agreement
plea_bargain
plea_deal
plead
plead_for
plead_guilti
plead_with
pleas
pleas_with
pleasant
pleasantli
pleasur
pleasur_park
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
plenti_of
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
plough_ahead
plough_back
plough_into
plough_on
plough_through
plow
plow_into
plow_through
plu
pluck
pluck_out
pluck_up_courag
pluck_up_the_courag
plucki
plug
plug_awai
plug_in
plug_into
plug_the_gap
plugin
plum
plumag
plumb
plumb_in
plumber
plume
plummet
plump
plump_down
plump_for
plump_up
plunder
plung
plung_in
plung_into
plung_into_dark
plunger
plural
pluralist
plurilingu
pluripot
plush
pluto
plutonium
ply
ply_with
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
podiatri
podiatrist
podium
poem
poesi
poet
poetic
poetri
pogrom
point
point_at
point_blank
point_finger
point_of_no_return
point_of_the_compass
point_out
point_the_finger_at
point_the_wai
point_to
point_toward
point_up
pointer
pointi
pointless
pointlessli
pois
poison
poison_ga
poison_wast
poke
poke_about
poke_around
poke_fun_at
poke_out
poker
poker_face
poker_player
pol
poland
polar
polar_ic
polari
pole
pole_star
polem
polestar
polic
polic_brutal
polic_chief
polic_custodi
polic_forc
polic_inform
polic_offic
polic_oper
polic_presid
polic_raid
polic_record
polic_state
polic_violenc
policeman
policemen
polici
polici_institut
policyhold
polio
poliomyel
polish
polish_off
polish_up
polit
polit_anim
polit_asylum
polit_footbal
polit_parti
polit_persecut
polit_polic
polit_prison
polit_trial
politburo
politician
politico
polka
poll
poll_dai
poll_open
poll_station
poll_tax
pollen
pollex
pollin
pollster
pollut
pollut_air
pollut_charg
pollut_right
pollut_water
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
polyth
polytheist
polythen
polyvinyl
pom
pomac
pome
pommel
pommi
pomologist
pomp
pompou
pon
poncho
pond
ponder
ponder_on
ponder_over
pong
poni
poni_up
pontiac
pontif
pontiff
ponzi
ponzi_scheme
poo
pooch
pool
pool_resourc
poop
poor
poor_as_church_mous
poor_condit
poor_countri
poor_harvest
poor_health
poor_in
poor_visibl
poorer
poorer_nation
poorest
poorli
poorli_pai
poorli_think_out
pop
pop_in
pop_into
pop_off
pop_out
pop_pill
pop_singer
pop_song
pop_star
pop_the_question
pop_up
pop_up_shop
popcorn
pope
poppi
popsicl
popul
popul_densiti
popul_figur
popul_growth
popul_increas
popul_size
populac
popular
popular_place
popular_press
popular_vote
popular_with
popularli
populist
popup
porcelain
porch
pore
pore_over
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
portabl_comput
portal
portculli
portent
porter
portfolio
portfolio_manag
porthol
portion
portli
portrai
portrait
portrait_of_himself
portrait_painter
portraitist
portraitur
portray
portug
portugues
pose
poseidon
poser
posh
posit
posit_balanc
posit_side
posit_test
posit_trade_balanc
positiv
positron
posix
possess
possessor
possibl
post
post_16
post_mortem
post_traumat
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
postnat_depress
postpartum
postpartum_depress
postpon
postscript
postul
postur
postwar
postwar_boom
pot
pot_and_pan
pot_belli
potabl
potabl_water
potag
potash
potassium
potato
potato_chip
potato_crisp
potato_famin
potenc
potent
potenti
pothol
potter
potter_about
potter_around
potteri
potti
potu
pouch
pouff
poult
poultri
pounc
pounc_on
pounc_upon
pound
pound_awai
pound_the_pavement
pour
pour_cold_water_on
pour_down
pour_in
pour_into
pour_monei_into
pour_out
pour_out_on_heart
pour_rain
pour_with_rain
pout
poverti
poverti_line
poverti_threshold
pow
powder
powder_room
power
power_balanc
power_base
power_bill
power_blackout
power_compani
power_consciou
power_consumpt
power_cut
power_deficit
power_failur
power_gener
power_grab
power_grid
power_line
power_network
power_on
power_outag
power_outlet
power_plant
power_plug
power_point
power_price
power_product
power_provid
power_share
power_shortag
power_station
power_struggl
power_suppli
power_supplier
power_transfer
power_up
power_usag
powerfulli
powerhous
powerless
powerpl
pox
ppe
practic
practic_detail
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
prayer_bead
prayer_leader
prc
pre
pre_empt
pre_own
pre_trial
pre_trial_detent
pre_war
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
preciou_metal
preciou_stone
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
predat_prei
predatori
predatori_anim
predawn
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
predispos_to
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
prefabr
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
pregnant_woman
prehistor
prehistor_time
prehistori
prei
prei_on
prei_upon
prejud
prejudic
prejudici
prelat
preliminari
prelud
prematur
prematur_babi
prematur_birth
premedit
premier
premiership
premium
premiz
premonit
prenat
prenup
prenupti
prenupti_agreement
preoccup
preoccupi
preown
prep
prepai
prepaid
prepar
prepar_meal
prepar_to
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
presbyopia
presbyt
presbyterian
preschool
prescrib
prescript
prescript_free
presenc
present
presenti
preserv
preset
presid
presid_elect
presid_famili
presid_judg
presid_of_the_court
presid_over
presid_speech
presid_spous
presid_wife
presidenti
presidenti_address
presidenti_coupl
presidenti_decre
presidenti_elect
presidenti_hope
presidenti_race
presidenti_spous
preslei
press
press_agenc
press_ahead
press_ahead_with
press_charg
press_confer
press_down
press_for
press_forward
press_freedom
press_home
press_into_servic
press_offic
press_on
press_on_regardless
press_releas
press_secretari
press_spokesman
press_upon
presser
pressi
pressur
pressur_group
pressur_sore
pressur_ulcer
prestig
prestigi
presum
presum_dead
presum_on
presum_upon
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
pretoria
pretrain
pretreat
pretti
pretti_good
prettili
prevail
prevail_on
prevail_over
prevail_upon
preval
prevent
preview
previou
previou_convict
previou_month
previou_week
previou_year
previous
previous_convict
prewar
price
price_agreement
price_at_the_pump
price_competit
price_cut
price_demand
price_fix
price_hike
price_in
price_increas
price_index
price_level
price_of_oil
price_of_petrol
price_out
price_out_of
price_reduct
price_rise
price_tag
price_up
price_war
pricei
priceless
prici
prick
prick_up
prick_up_on_ear
prickl
prickli
pride
pride_oneself
pride_oneself_on
priest
priesthood
priestli
priestli_celibaci
prim
prim_and_proper
prima
primaci
primal
primari
primari_care
primari_dentit
primari_educ
primari_forest
primari_school
primarili
primat
prime
prime_minist
prime_rate
primer
primev
primev_forest
primit
primordi
princ
princ_of_dark
princedom
princess
princip
princip_meal
principl
print
print_music
print_off
print_out
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
prison_camp
prison_exchang
prison_guard
prison_inmat
prison_of_conscienc
prison_of_war
prison_offic
prison_sentenc
prison_swap
prison_term
prissi
pristin
privaci
privat
privat_compani
privat_consumpt
privat_educ
privat_enterpr
privat_equiti
privat_law
privat_life
privat_part
privat_school
privat_sector
privat_secur
privat_talk
privi
privileg
prize
prize_draw
prize_fund
prize_monei
prizefight
pro
pro_and_con
pro_player
proactiv
probabilist
probabl
probabl_not
probat
probationari
probe
probiti
problem
problem_area
problemat
probosci
proce
proce_against
proce_from
procedur
proceed
process
process_capac
process_power
processor
proclaim
proclam
procliv
procrastin
procreat
procur
prod
prod_into
prodig
prodigi
produc
product
product_area
product_cost
product_facil
product_line
product_piraci
product_site
product_worker
prof
profan
profess
profession
profession_bodi
profession_footbal
professor
professorship
profici
profil
profit
profit_by
profit_from
profit_make
profit_margin
profit_warn
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
program_code
program_error
program_languag
programm
programmat
progress
prohibit
prohibit_area
prohibit_substanc
prohibit_trade
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
promiscu
promiz
promiz_land
promo
promontori
promot
prompt
promptli
promulg
prone
prone_to
prong
pronoun
pronounc
pronounc_on
pronounc_upon
pronto
pronunci
proof
proofread
prop
prop_up
propag
propaganda
propan
propel
propens
propens_to_bui
proper
proper_meal
properli
properti
properti_agent
properti_boom
properti_bubbl
properti_buyer
properti_develop
properti_market
properti_owner
properti_price
properti_regist
properti_tax
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
propos_law
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
prosthes
prosthesi
prosthet
prostitut
prostrat
protagonist
proteas
protect
protect_area
protect_countrysid
protect_from_creditor
protect_monei
protect_natur
protect_of_datum
protect_sex
protect_speci
protect_zone
protection
protectionist
protector
protein
proteinuria
protest
protest_group
protest_march
protest_parti
protest_vote
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
proud_of
proudli
provabl
prove
proven
prover
proverb
provid
provid_against
provid_for
providenti
provinc
provinci
provis
provision
provision_govern
proviso
provoc
provok
provost
prow
prowess
prowl
proxi
proxi_war
proxim
prozac
prude
prudenc
prudent
prudish
prune
prune_back
pruritu
prussia
prussian
pry
pry_into
psa
psalm
pseudo
pseudomona
pseudonym
psi
psoriasi
psych
psych_out
psych_up
psychiatr
psychiatr_hospit
psychiatr_ward
psychiatri
psychiatrist
psychic
psycho
psychoanalysi
psychoanalyst
psycholinguist
psycholog
psycholog_treatment
psycholog_warfar
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
public_administr
public_author
public_broadcast
public_compani
public_conveni
public_debt
public_defend
public_demand
public_employe
public_enemi
public_enterpr
public_ey
public_figur
public_financ
public_fund
public_good
public_health
public_holidai
public_hous
public_inquiri
public_interest
public_monei
public_offer
public_offic
public_opinion
public_order
public_outcri
public_prosecutor
public_purs
public_safeti
public_school_system
public_sector
public_servant
public_servic
public_spend
public_toilet
public_transit
public_transport
public_vote
public_work
publican
publicist
publicli
publicli_fund
publicli_trade
publish
puck
pucker
pucker_up
pud
puddl
pueblo
pueril
puerper
puf
puff
puff_out
puff_up
puffer
puffi
pugilist
pugnaci
puke
pulitz
pull
pull_a_face
pull_a_fast_1
pull_a_muscl
pull_a_sicki
pull_ahead
pull_ahead_of
pull_apart
pull_around
pull_asid
pull_at_the_heartstr
pull_awai
pull_awai_from
pull_back
pull_back_from
pull_down
pull_face
pull_for
pull_in
pull_in_the_crowd
pull_into
pull_off
pull_off_a_coup
pull_on
pull_on_leg
pull_on_punch
pull_on_weight
pull_oneself_togeth
pull_out
pull_out_a_tooth
pull_out_of
pull_over
pull_rank
pull_round
pull_string
pull_the_plug
pull_the_plug_on
pull_the_rug_from
pull_the_trigger
pull_through
pull_to_piec
pull_togeth
pull_toward
pull_up
pull_up_short
pull_up_stake
pull_up_weed
pullback
pullei
pullman
pullout
pullov
pulmon
pulmonari
pulmonari_carcinoma
pulmonari_tuberculosi
pulp
pulpit
puls
pulsat
pulver
puma
pump
pump_in
pump_into
pump_iron
pump_out
pump_price
pump_up
pumpkin
pun
punch
punch_in
punctual
punctuat
punctur
pundit
pungent
puni
punish
punit
punit_damag
punit_measur
punit_tariff
punjabi
punnet
punt
punter
pup
pupil
puppet
puppet_govern
puppet_regim
puppet_show
puppet_state
puppet_theater
puppi
pur
purchas
purchas_power
purchas_price
purchas_tax
pure
purer
purest
purg
purgatori
purif
purif_plant
purifi
purin
puritan
puriti
purpl
purpl_state
purplish
purport
purpos
purpos_build
purposefulli
purpura
purs
pursu
pursuant
pursuit
purveyor
purview
push
push_ahead
push_ahead_with
push_around
push_asid
push_awai
push_back
push_back_against
push_back_the_date
push_button
push_by
push_for
push_forward
push_in
push_into
push_off
push_on
push_on_luck
push_oneself
push_out
push_out_of
push_over
push_the_boat_out
push_the_envelop
push_through
push_through_a_bill
push_to
push_to_the_limit
push_toward
push_up
push_up_daisi
push_up_price
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
put_1_over_on
put_a_ban_on
put_a_brake_on
put_a_limit_on
put_a_name_to
put_a_price_on
put_a_question
put_a_spell_on
put_a_stop_to
put_a_tax_on
put_about
put_abov
put_across
put_ahead_of
put_an_end_to
put_an_offer_in
put_asid
put_at
put_at_eas
put_at_risk
put_awai
put_back
put_back_the_clock
put_back_togeth
put_befor
put_behind
put_behind_bar
put_blame_on
put_by
put_down
put_down_a_deposit
put_down_a_pet
put_down_a_rebellion
put_down_arm
put_down_as
put_down_root
put_down_to
put_emphasi_on
put_first
put_foot_down
put_forth
put_forward
put_forward_the_clock
put_head_togeth
put_in
put_in_a_bid
put_in_a_claim
put_in_an_appear
put_in_an_offer
put_in_charg
put_in_charg_of
put_in_danger
put_in_for
put_in_hospit
put_in_jail
put_in_mind_of
put_in_order
put_in_place
put_in_power
put_in_prison
put_in_storag
put_in_the_ground
put_in_the_pictur
put_in_the_post
put_in_the_shade
put_in_write
put_into
put_into_action
put_into_effect
put_into_forc
put_into_oper
put_into_orbit
put_into_practic
put_into_word
put_it_on
put_it_to
put_monei
put_monei_into
put_monei_on
put_off
put_off_by
put_off_until_later
put_on
put_on_1_side
put_on_a_plai
put_on_a_show
put_on_air
put_on_an_act
put_on_back_into
put_on_cloth
put_on_displai
put_on_finger_on
put_on_foot_down
put_on_foot_up
put_on_hold
put_on_ic
put_on_make_up
put_on_mind_to
put_on_notic
put_on_probat
put_on_record
put_on_sale
put_on_the_brake
put_on_the_line
put_on_the_map
put_on_the_market
put_on_the_throne
put_on_trial
put_on_weight
put_oneself_forward
put_oneself_out
put_out
put_out_a_fire
put_out_a_hand
put_out_a_statement
put_out_feeler
put_out_of_action
put_out_of_busi
put_out_of_work
put_out_the_light
put_out_to_pastur
put_out_to_sea
put_out_to_tender
put_over
put_pai_to
put_pen_to_paper
put_person_off
put_pressur_on
put_right
put_someon_first
put_someon_in_hospit
put_someon_through
put_someon_up
put_someth_by
put_someth_right
put_stock_in
put_store_by
put_straight
put_the_blame_on
put_the_brake_on
put_the_cart_befor
put_the_clock_back
put_the_clock_forward
put_the_question_to
put_the_squeez_on
put_through
put_through_colleg
put_through_it_pace
put_through_to
put_to
put_to_a_vote
put_to_bed
put_to_death
put_to_flight
put_to_good_us
put_to_rest
put_to_sea
put_to_sleep
put_to_the_sword
put_to_the_test
put_to_the_vote
put_to_us
put_to_work
put_togeth
put_toward
put_under_pressur
put_up
put_up_a_build
put_up_a_fight
put_up_bail
put_up_for_auction
put_up_for_sale
put_up_monei
put_up_price
put_up_to
put_up_with
put_upon
put_weight_on
put_word_in_mouth
put_your_foot_down
put_your_mind_to
put_your_name_to
putrefact
putrefi
putrid
putsch
putschist
putt
puzzl
puzzl_out
puzzl_over
puzzlement
pv
pvc
pyelonephr
pygmi
pyjama
pylon
pylor
pyloru
pyongyang
pypi
pyramid
pyramid_scheme
pyrexia
pyrit
pyrotechn
python
q1
q2
q3
q4
qaeda
qatar
qi
qin
qing
qom
quack
quad
quadrant
quadrat
quadrenni
quadricep
quadrilater
quadrupl
quaff
quagmir
quai
quaint
quak
quaker
qualif
qualifi
qualifi_major
qualifi_staff
qualit
qualiti
qualiti_of_life
qualm
quandari
quantif
quantifi
quantil
quantit
quantit_eas
quantiti
quantiz
quantum
quantum_bit
quantum_comput
quantum_processor
quantum_technolog
quarantin
quark
quarrel
quarrelsom
quarri
quarryman
quart
quarter
quarter_final
quarter_of
quarter_of_a_centuri
quarter_of_a_million
quarter_of_an_hour
quarter_on_quarter
quarterdeck
quarterfin
quarterli
quartet
quartil
quartz
quasar
quash
quasi
quaternari
quattrocento
qubit
queasi
quechua
queen
queen_of_the_adriat
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
quick_monei
quick_profit
quick_temper
quick_to
quick_wai
quick_win
quicken
quicker
quicker_rout
quickli
quicklim
quicksand
quicksilv
quid
quiescenc
quiescent
quiet
quiet_period
quieten
quieten_down
quieter
quietli
quill
quilt
quinari
quinin
quinquenni
quint
quintess
quintil
quintupl
quip
quirk
quirki
quisl
quit
quit_a_few
quit_a_lot
quit_alcohol
quit_drink
quit_on
quit_some
quit_the_opposit
quitter
quiver
quixot
quiz
quiz_show
quizz
quorum
quot
quota
quotabl
quotat
quotidian
quotient
quran
rabbi
rabbit
rabbit_on
rabbl
rabi
rabid
race
race_driver
race_heart
racecours
racer
raci
racial
racial_motiv
racism
racist
rack
rack_railwai
rack_up
racket
racketi
rad
radar
radial
radianc
radiant
radiat
radic
radic_cleric
radic_leav
radiculopathi
radii
radio
radioact
radioact_leak
radioact_wast
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
raffl_off
raft
raft_of
rafter
rag
rage
ragtag
rai
raid
raider
rail
rail_accid
rail_against
rail_freight
rail_station
rail_transport
rail_worker
railroad
railroad_worker
railwai
railwai_accid
railwai_employe
railwai_station
railwai_worker
railwayman
raiment
rain
rain_cat_and_dog
rain_down
rain_forest
rain_off
rain_or_shine
rain_out
rain_shortag
rainbow
rainbow_nation
raincoat
raindrop
rainfal
rainforest
raini
raini_dai_fund
raini_season
rainless
rainless_season
rainproof
rainwat
rais
rais_ey
rais_pressur
raisin
rake
rake_in
rake_in_monei
rake_over
rake_up
ralli
ram
ramadan
ramadhan
rambl
rambl_on
rambler
ramif
ramp
ramp_up
rampag
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
rang_of
rank
rank_and_file
ransack
ransom
ransom_demand
ransom_softwar
ransomwar
rant
rap
rap_out
rapac
rape
rapid
rapid_deploy
rapid_growth
rapid_offens
rapid_puls
rapid_reaction_forc
rapidli
rapier
rapport
rapproch
rapt
raptor
raptur
rare
rare_diseas
rarer
rarest
rariti
rascal
rash
rash_of
rasher
rashli
rasp
raspberri
raspi
raster
rat
rat_on
rat_out
rat_race
ratchet
ratchet_up
rate
rate_cut
rate_hike
rate_increas
rate_of_exchang
rate_reduct
rate_rise
rate_set
rater
rather_than
ratif
ratifi
ratio
ration
rational
ratti
rattl
rattl_off
rattl_on
rattl_through
raucou
ravag
rave
rave_about
raven
ravin
raw
raze
raze_to_the_ground
razor
rbc
rc
re
re_educ_camp
re_elect
re_enter
reabsorb
reabsorpt
reach
reach_a_comprom
reach_a_conclus
reach_a_dead_end
reach_a_deal
reach_a_decis
reach_a_peak
reach_a_settlement
reach_a_standstil
reach_a_verdict
reach_agreement
reach_an_understand
reach_break_point
reach_final
reach_for
reach_out
reach_out_for
reach_out_to
reach_the_final
reach_the_top
reachabl
reacquir
react
reactanc
reactant
reaction
reactionari
reactiv
reactor
reactor_accid
read
read_aloud
read_and_write
read_between_the_line
read_into
read_off
read_out
read_over
read_skill
read_through
read_up
read_up_on
readabl
reader
readership
readi
readi_for
readi_made
readi_meal
readi_monei
readi_to
readi_to_wear
readili
readjust
readm
readonli
reagan
reagent
real
real_economi
real_estat
real_estat_agent
real_estat_boom
real_estat_broker
real_estat_develop
real_incom
real_name
real_wage
realism
realist
realiti
realiz
realloc
realm
realtor
reap
reappear
reappoint
rear
rear_door
rear_entranc
rearchitect
rearm
rearmament
rearmost
rearrang
rearward
reason
reason_out
reason_with
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
rebirth_of_learn
rebirth_of_the_soul
reboot
reborn
rebound
rebound_on
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
recapit
recapitul
recaptur
recc
reced
receipt
receiv
receiv_less
receivership
recent
recept
recept_room
receptacl
receptionist
receptor
recess
rechannel
recharg
rechristen
recidivist
recip
recipi
reciproc
recit
reckless
recklessli
reckon
reckon_on
reckon_up
reckon_with
reckon_without
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
reconnect
reconnoit
reconqu
reconsid
reconstruct
record
record_break
record_compani
record_deal
record_deck
record_high
record_label
record_low
record_player
recount
recoup
recours
recov
recover
recoveri
recoveri_plan
recreat
recruit
recruit_child
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
recycl_economi
red
red_armi
red_blood_cell
red_card
red_carpet
red_figur
red_flag
red_hair
red_hand
red_head
red_her
red_hot
red_ink
red_letter_dai
red_light
red_light_district
red_line
red_list
red_planet
red_tape
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
rediscov
redistribut
redneck
redo
redoubl
redoubt
redox
redraft
redress
redshift
reduc
reduc_cost
reduc_emiss
reduc_hour
reduc_interest
reduc_sentenc
reduc_to
reduc_to_ash
reduc_to_rubbl
reduc_to_tear
reduc_work_hour
reduct
reduct_target
reductas
redund
redund_notic
redund_payment
reed
reef
reek
reel
reel_in
reel_off
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
refer_standard
refer_to
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
reflect_on
reflector
reflex
reflux
reforest
reform
reformist
reformul
refract
refractor
refractori
refrain
refrain_from
refresh
refriger
refuel
refug
refuge
refund
refurbish
refus
refus_collect
refus_food
refus_militari_servic
refus_to
refus_to_eat
refus_to_speak
refus_to_testifi
refus_treatment
refut
regain
regain_conscious
regal
regard
regardless
regardless_of
regatta
regener
regent
regex
regim
regim_critic
regimen
regiment
region
region_conflict
region_offic
regist
regist_offic
registr
registrar
registri
registri_offic
regress
regret
regrett
regrow
regrowth
regul
regular
regular_hour
regular_time
regularli
regulatori
regulatori_author
regulatori_bodi
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
rein_back
rein_in
reincarn
reindeer
reinforc
reiniti
reinstat
reintegr
reintroduc
reinvest
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
relat_to
relat_with
related
relationship
relativ
relativist
relaunch
relax
relearn
releas
releas_earli
releg
relent
relentless
relev
reli
reli_on
reliabl
relianc
reliant
reliant_on
relic
relief
relief_agenc
relief_convoi
relief_organ
relief_packag
relief_worker
reliev
religi
religi_belief
religi_commun
religi_freedom
religi_hous
religi_law
religi_leader
religi_liberti
religi_marriag
religi_order
religi_servic
religi_toler
religi_war
religion
religios
relinquish
relish
reload
reloc
reluct
reluct_to
reluctantli
rem
remain
remaind
remak
remand
remand_prison
remark
remark_on
rematch
remedi
rememb
remembr
remind
reminisc
reminisc_about
remiss
remit
remitt
remnant
remodel
remonstr
remors
remot
remot_control_aircraft
remot_learn
remot_work
remotest
remov
remun
remuner
renaiss
renal
renal_calculu
renal_failur
renal_graft
renal_insuffici
renal_stone
renal_transplant
renam
rend
render
rendezv
rendit
reneg
renegad
renew
renew_energi
renew_recess
renin
renminbi
renounc
renov
renown
rent
rent_arrear
rent_brake
rent_cap
rent_control
rent_debt
rent_freez
rent_limit
rent_out
rental
rental_car
renter
renunci
reoffend
reopen
reorder
reorgan
rep
repai
repaid
repaint
repair
repairman
repairmen
repar
repar_payment
repast
repatri
repay
repeal
repeat
repeat_a_year
repeat_offend
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
report_back
report_card
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
republ_of_ireland
republican
repudi
repugn
repuls
repurchas
repurpos
reput
request
request_price
requiem
requir
requisit
requit
rerout
rerun
rescal
reschedul
rescind
rescu
rescu_deal
rescu_fund
rescu_packag
rescu_plan
rescu_worker
rescuer
research
research_center
research_institut
research_leav
resect
resel
resembl
resent
resentfulli
resequ
reserv
reserv_bank
reservist
reservoir
reset
resettl
resh
reshap
reshuffl
resid
resid_in
resid_permit
residenti
residenti_care
residenti_fire
residenti_home
residu
resign
resili
resin
resist
resist_bacteria
resist_to
resistor
resiz
reskil
resolut
resolut_against
resolv
reson
resort
resound
resourc
resourc_us
respect
respectfulli
respir
respiratori
respiratori_distress
respiratori_infect
respiratori_tract
respit
respond
respons
respons_for
respons_forc
rest
rest_dai
rest_home
rest_of
rest_on
rest_place
rest_up
rest_upon
rest_with
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
restrict_area
restroom
restructur
restructur_govern
result
result_from
result_in
result_of
resum
resumpt
resurfac
resurg
resurrect
resuscit
ret
retail
retail_center
retail_price
retain
retak
retali
retaliatori
retard
retch
retel
retent
rethink
retic
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
retir_commun
retir_fund
retir_home
retir_pai
retire
retitl
retort
retouch
retrac
retract
retrain
retransmit
retreat
retrench
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
return_call
return_fare
return_ticket
retweet
reunif
reunion
reunit
reuptak
reus
reusabl
reutil
rev
rev_up
revaccin
revamp
reveal
revel
revel_in
reveng
reveng_attack
revenu
revenu_author
revenu_offic
revenu_system
rever
reverb
reverber
reverend
reveri
revers
revers_cours
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
revolv_around
revolv_door
revuls
reward
reward_and_punish
rewind
reword
rework
rewrit
rewritten
rewrot
rex
rhabdomyosarcoma
rhesu
rhetor
rhetorician
rheumat
rheumatoid
rhine
rhiniti
rhino
rhinocero
rhinoplasti
rhinoviru
rhizom
rho
rhodesia
rhombu
rhyme
rhythm
rhythmic
rhytidectomi
rib
rib_cage
ribbon
ribcag
riboflavin
ribonucl
ribosom
rice
rich
rich_and_poor
rich_countri
rich_execut
rich_in
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
ricochet
rid
rid_of
riddl
riddl_with
ride
ride_for_a_fall
ride_on
ride_out
ride_the_storm
rider
ridg
ridicul
rife
rifl
rifl_through
rifleman
rift
rig
rig_out
rig_up
right
right_awai
right_group
right_hand
right_hand_man
right_hander
right_moment
right_now
right_of_wai
right_to_die
right_to_vote
right_wing
righteou
righteous
righti
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
ring_around
ring_finger
ring_in
ring_off
ring_planet
ring_road
ring_true
ring_up
ringlead
ringlet
ringlik
rink
rins
rins_off
rins_out
rio
riot
riot_polic
rioter
riotou
rip
rip_apart
rip_into
rip_off
rip_off_custom
rip_out
rip_through
rip_to_shred
rip_up
ripe
ripe_for
ripe_old_ag
ripen
ripost
rippl
rippl_effect
rise
rise_abov
rise_against
rise_from_the_ash
rise_from_the_dead
rise_in_tax
rise_market
rise_ocean
rise_out_of
rise_power
rise_price
rise_sea
rise_sun
rise_temperatur
rise_through_the_rank
rise_to_the_challeng
rise_to_the_occas
rise_up
rise_up_against
rise_water_level
risk
risk_capit
riski
riski_path
riskili
rite
ritual
rival
rival_parti
rivalri
rive
river
river_basin
river_blind
river_cross
river_mouth
riverb
riverbank
riversid
rivet
riviera
rivulet
riyadh
rmb
rna
road
road_accid
road_crash
road_cross
road_map
road_price
road_safeti
road_surfac
road_toll
road_traffic_accid
road_user
roadblock
roadmap
roadsid
roadsid_bomb
roadwai
roadworthi
roam
roamer
roar
roar_off
roast
rob
robber
robberi
robe
robin
robot
robot_car
robot_taxi
robot_weapon
robotaxi
robust
robustli
rock
rock_and_hard_place
rock_art
rock_climb
rock_salt
rockefel
rocker
rocket
rocket_attack
rocket_fire
rocket_scienc
rocket_test
rocki
rod
rodent
roe
roebuck
roentgen
rogu
rogu_state
role
roll
roll_around
roll_awai
roll_back
roll_down
roll_in
roll_off_the_line
roll_on
roll_out
roll_over
roll_up
rollback
roller
rollerblad
rollout
rom
roma
roman
roman_cathol
roman_empir
roman_republ
romanc
romani
romania
romanian
romanist
romant
romantic
rome
romp
romp_through
ronald
roo
roof
roof_of_the_world
roof_over_on_head
rooftop
rook
rooki
room
room_and_board
roomi
roost
rooster
root
root_about
root_and_branch
root_around
root_canal
root_caus
root_for
root_in
root_out
root_up
rootless
rope
rope_dancer
rope_in
rope_into
rope_off
ropewai
roquefort
rosari
roscosmo
rose
rosehip
rosemari
rosett
rosh_hashanah
rosi
roster
rostrum
rot
rota
rotari
rotat
rotat_shift
rotaviru
rote
rotor
rotten
rotten_appl
rotter
rotund
roug
rough
rough_guid
rough_sleep
rough_sleeper
roughag
roughli
roulett
round
round_down
round_of_applaus
round_of_talk
round_off
round_on
round_tabl
round_the_clock
round_trip
round_trip_ticket
round_up
round_up_the_cattl
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
row_race
rowdi
rower
royal
royal_court
royal_famili
royal_game
royal_hous
royalti
rpm
ru
rub
rub_alcohol
rub_in
rub_it_in
rub_off
rub_off_on
rub_out
rub_shoulder_with
rubber
rubber_stamp
rubberi
rubbish
rubbish_dump
rubbish_tip
rubbl
rubdown
rubella
rubeola
rubi
rubicon
rubric
rucksack
rucku
rudder
ruddi
rude
rude_to
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
rule_against
rule_class
rule_coalit
rule_elit
rule_in_favor_of
rule_of_law
rule_of_thumb
rule_out
rule_over
rule_parti
rule_the_roost
rulebook
ruler
rum
rumbl
rumbl_on
rumin
rummag
rumor
rump
rumpu
run
run_a_bath
run_a_risk
run_a_temperatur
run_about
run_across
run_after
run_against
run_aground
run_ahead_of
run_amok
run_around
run_at
run_awai
run_awai_from
run_awai_with
run_behind
run_by
run_cost
run_counter_to
run_down
run_down_build
run_errand
run_for
run_for_cover
run_for_elect
run_for_it
run_for_offic
run_for_presid
run_gun
run_in
run_in_the_famili
run_into
run_into_debt
run_into_difficulti
run_into_the_ground
run_into_the_sand
run_it_cours
run_low
run_mate
run_of_the_mill
run_off
run_off_copi
run_off_the_road
run_on
run_on_empti
run_on_ey_over
run_on_the_bank
run_out
run_out_of
run_out_of_fuel
run_out_of_ga
run_out_of_monei
run_out_of_steam
run_out_of_time
run_out_on
run_over
run_over_budget
run_over_by
run_past
run_race
run_riot
run_risk
run_short
run_the_gauntlet
run_the_show
run_through
run_to_ground
run_to_seed
run_togeth
run_up
run_up_a_bill
run_up_debt
run_up_to
run_water
run_wild
run_with
runawai
rundown
rung
runnabl
runner
runner_up
runni
runni_nose
runni_stool
runoff
runoff_vote
runtim
runwai
runwai_show
ruptur
rural
rural_area
rural_commun
rural_depopul
rural_exodu
rural_person
rural_popul
rural_region
ruse
rush
rush_about
rush_around
rush_hour
rush_off
rush_out
rush_through
rusk
russ
russet
russia
russian
rust
rust_free
rusti
rustic
rustl_up
rustproof
rut
rut_season
ruth
rutherford
ruthless
rwanda
rye
sa
sabbat
sabbat_leav
sabbat_year
sabbath
saber
sabl
sabotag
sabr
sabr_rattl
sac
saccharid
saccharin
sachet
sack
sacr
sacr_cow
sacr_text
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
saddl_up
saddl_with
sadism
sadli
safari
safe
safe_and_sound
safe_bet
safe_conduct
safe_drink
safe_drive
safe_from
safe_haven
safe_sex
safe_zone
safeguard
safer
safer_road
safest
safeti
safeti_net
safeti_reason
safeti_signal
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
sai_a_prayer
sai_bad_thing_about
sai_good_thing_about
sai_goodby
sai_goodby_to
sai_hello
sai_in_advanc
sai_in_court
sai_it_wa
sai_no
sai_no_to
sai_noth
sai_noth_about
sai_out_loud
sai_over_and_over
sai_so
sai_so_in_public
sai_sorri
sai_thank_you
sai_the_same
sai_under_oath
sai_what_happen
sai_when
sai_who
sai_who_did_it
sai_why
sai_ye
sai_ye_to
sai_your_piec
sai_your_prayer
said
sail
sail_boat
sail_into
sail_race
sail_ship
sail_through
sail_yacht
sailboat
sailor
saint
saint_nichola
saint_nick
sainthood
saintli
sake
salad
salamand
salami
salari
salari_cut
salari_employe
salari_increas
salbutamol
sale
sale_price
sale_tax
saleabl
salesman
salesperson
salienc
salient
salin
saliva
salivari
salli
salli_forth
sallow
salmon
salmonella
salon
saloon
salt
salt_awai
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
same_build
same_date
same_salari
same_sex
same_sex_marriag
same_store
same_time
samei
sampl
samurai
sanatorium
sanctif
sanctifi
sanction
sanctiti
sanctuari
sand
sand_storm
sandal
sandbank
sandbox
sander
sandfli
sandi
sandpap
sandpit
sandston
sandstorm
sandwich
sane
sanguin
sanit
sanitari
saniti
sanitis
sanskrit
santa
santa_clau
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
sarin
sarni
sash
sass
sassi
satan
satchel
sate
satellit
satellit_debri
satellit_navig
satellit_navig_system
satieti
satin
satir
satisfact
satisfactori
satisfactorili
satisfi
satisfi_with
satnav
satsuma
satur
saturdai
saturdai_and_sundai
saturn
sauc
saucepan
saucer
sauci
saudi
saudi_arabia
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
save_bank
save_energi
save_on
save_up
savepoint
saver
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
scale_back
scale_down
scale_up
scali
scallion
scalp
scalpel
scalper
scam
scam_artist
scammer
scamp
scamper
scampi
scan
scandal
scandal_sheet
scandinavian
scanner
scant
scant_comfort
scant_solac
scanti
scape_goat
scapego
scapegoat
scapula
scapular
scar
scar_tissu
scarab
scarc
scarc_ani
scarc_anyon
scarc_water
scarciti
scare
scare_awai
scare_into
scare_of
scare_off
scare_to_death
scaredi
scarf
scari
scarlatina
scarlet
scarlet_fever
scatter
scatterbrain
scaveng
scenario
scene
sceneri
scenic
scent
sceptic
sceptic_about
sceptic_of
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
scholarli_associ
scholarship
scholast
school
school_ag
school_canteen
school_child
school_dinner
school_fee
school_head
school_holidai
school_leav_exam
school_leaver
school_lunch
school_meal
school_of_music
school_pupil
school_report
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
sciatica
scid
scienc
scientif
scientif_societi
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
scope_out
scorch
scorch_earth
score
score_of
score_off
score_out
scoreless
scorn
scot
scotch
scotland
scotsman
scottish
scottish_church
scoundrel
scour
scourg
scout
scout_about
scout_around
scout_out
scowl
scrambl
scrambl_for
scrap
scrape
scrape_a_live
scrape_along
scrape_by
scrape_in
scrape_off
scrape_through
scrape_togeth
scrape_up
scratch
scratch_out
scratchi
scrawl
scrawni
scream
scree
screech
screechi
screen
screen_actor
screen_name
screen_off
screen_out
screen_programm
screenplai
screenwrit
screw
screw_around
screw_down
screw_over
screw_up
screw_up_courag
scribbl
scribe
script
scriptur
scrofula
scroll
scrotum
scroung
scrounger
scrub
scrub_out
scrub_up
scruff
scruffi
scrum
scrummi
scrumptiou
scrunch_up
scrupl
scrupul
scrutin
scrutini
scuba
scuff
scuffl
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
sea_energi
sea_floor
sea_journei
sea_lane
sea_level
sea_level_rise
sea_mammal
sea_voyag
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
seal_in
seal_off
seal_the_deal
seal_up
seam
seaman
seamen
seamless
seamlessli
seaport
sear
search
search_high_and_low
search_out
search_through
searchabl
searcher
seascap
seashor
seasick
seasid
seasid_resort
season
season_allergi
season_labor
season_pass
season_ticket
season_worker
seat
seat_of_learn
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
second_ballot
second_best
second_chamber
second_class
second_half
second_half_year
second_hand
second_hand_cloth
second_home
second_in_command
second_instanc
second_job
second_languag
second_last
second_life
second_natur
second_passport
second_place
second_quarter
second_rate
second_recess
second_round
second_thought
second_to_none
second_wind
second_world_war
secondari
secondari_diploma
secondari_part
secondari_school
secondari_school_graduat
secondhand
secondhand_car
secondhand_smoke
secondli
secreci
secret
secret_access
secret_agent
secret_document
secret_entri
secret_polic
secret_servic
secret_talk
secretari
secretari_of_state
secretariat
secretli
secretori
sect
sectarian
section
sector
secular
secur
secur_author
secur_check
secur_compani
secur_firm
secur_flaw
secur_forc
secur_gap
secur_hole
secur_job
secur_leak
secur_pact
secur_reason
secur_screen
secur_servic
secur_updat
secur_vulner
secur_zone
sed
sedan
sedat
sedentari
sedentari_work
sediment
sedimentari
sedit
sediti
seduc
seduct
see
see_a_doctor
see_a_film
see_a_plai
see_about
see_ahead
see_as
see_come
see_ey_to_ey
see_fit
see_in
see_into
see_into_the_futur
see_off
see_out
see_over
see_red
see_round
see_sens
see_the_light
see_the_sight
see_thing
see_through
see_to
see_to_it
seed
seed_capit
seed_monei
seed_player
seedi
seedl
seedless
seedpod
seek
seek_after
seek_employ
seek_nomin
seek_out
seek_prais
seek_shelter
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
seiz_land
seiz_on
seiz_power
seiz_up
seiz_upon
seizur
seizur_of_power
sekt
seldom
select
selector
self
self_defenc
self_drive
self_drive_car
self_emploi
self_fund
self_harm
self_incrimin
self_inflict
self_injuri
self_interest
self_justic
self_kill
self_learn
self_made
self_medic
self_mutil
self_perpetu
self_portrait
self_reliant
self_righteou
self_suffici
self_support
self_teach
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
sell_at_a_loss
sell_down_the_river
sell_like_hot_cake
sell_off
sell_on
sell_oneself
sell_out
sell_over_the_counter
sell_up
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
semi_final
semi_legal
semiannu
semicircl
semiconductor
semiconductor_compani
semiconductor_industri
semiconductor_manufactur
semiconductor_plant
semiconductor_sector
semiconductor_shortag
semifin
semilunar
semimonthli
semin
seminar
seminari
semit
semiweekli
semolina
sen
senat
send
send_abroad
send_awai
send_awai_for
send_back
send_down
send_fly
send_for_a_doctor
send_forth
send_home
send_in
send_in_troop
send_into_space
send_off
send_off_for
send_off_the_field
send_on_love
send_out
send_out_for
send_pack
send_round
send_to_coventri
send_to_jail
send_to_prison
send_up
send_up_a_balloon
send_up_price
send_up_the_river
sender
sendoff
senesc
senil
senior
senior_barrist
senior_manag
senior_offic
senior_offici
senior_politician
senor
senora
sens
sens_of_balanc
sens_of_hear
sens_of_sight
sens_of_smell
sens_of_tast
sens_of_touch
sensat
senseless
sensibl
sensit
sensit_subject
sensor
sensori
sensorineur
sensual
sensuou
sentenc
sentenc_to_death
sententi
sentienc
sentient
sentiment
sentinel
sentri
seoul
separ
separ_of_church_and_state
separ_of_power
separ_off
separ_out
separatist
sephard
sepia
sepoi
sepsi
septa
septal
septal_defect
septemb
septentrion
septic
septicaemia
septicemia
septum
sepulchr
sequel
sequenc
sequenti
sequest
sequestr
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
seri_of
seri_of_event
seri_product
serial
seriou
serious
serious_ill
serious_injur
sermon
serolog
seroposit
serotonin
serotyp
serou
serpent
serpentin
serum
serv
serv_as
serv_on
serv_out
serv_time
serv_up
servant
server
server_farm
servic
servic_disrupt
servic_station
serviceman
servicemen
servil
servitud
servo
sesh
session
set
set_about
set_abov
set_against
set_alight
set_an_exampl
set_apart
set_asid
set_asid_a_verdict
set_asid_time
set_at
set_at_eas
set_at_rest
set_back
set_back_the_clock
set_befor
set_down
set_down_to
set_fire_to
set_foot_in
set_foot_on
set_forth
set_free
set_go
set_great_store_by
set_in
set_in_motion
set_in_stone
set_in_train
set_light_to
set_off
set_off_a_bomb
set_off_an_alarm
set_off_firework
set_off_for
set_off_on
set_on
set_on_edg
set_on_fire
set_on_heart_on
set_on_mind_on
set_out
set_out_for
set_out_on
set_out_on_stall
set_out_to
set_sail
set_store_by
set_straight
set_the_pace
set_the_scene
set_the_stage
set_the_tabl
set_the_tone
set_the_world_alight
set_to
set_to_music
set_to_right
set_to_work
set_up
set_up_a_busi
set_up_a_compani
set_up_a_meet
set_up_a_tent
set_up_an_account
set_up_as
set_up_by
set_up_camp
set_up_home
set_up_hous
set_up_shop
setback
sette
setter
settl
settl_a_score
settl_account
settl_back
settl_down
settl_for
settl_in
settl_into
settl_on
settl_out_of_court
settl_up
settl_upon
settl_with
settlement
settlement_deal
settler
setup
seventh
seventi
seventi_5_percent
seventi_percent
sever
sever_burn
sever_packag
sever_pai
sever_respect
sever_time
sever_weather
sew
sew_up
sewag
sewag_plant
sewag_work
sewer
sewerag
sewn
sex
sex_chang
sex_drive
sex_trade
sex_work
sex_worker
sexi
sexism
sexist
sexless
sext
sexual
sexual_appetit
sexual_desir
sexual_intercours
sexual_relat
sexual_transmit
sexual_transmit_diseas
seychel
sgt
shabbi
shack
shack_up
shackl
shade
shade_in
shadi
shadow
shadow_cabinet
shadow_economi
shadow_govern
shadow_minist
shadowi
shaft
shag
shaggi
shah
shake
shake_down
shake_hand
shake_hand_on
shake_off
shake_on_head
shake_out
shake_palsi
shake_up
shakespear
shakespearean
shakeup
shaki
shale
shale_ga
shallot
shallow
shallowli
sham
sham_treatment
sham_trial
shaman
shambl
shambol
shame
shame_into
shameless
shanghai
shank
shanti
shape
shape_up
shape_up_to_be
shapeless
shard
share
share_a_home
share_fate
share_govern
share_of_sale
share_out
share_price
sharecropp
sharehold
sharehold_meet
sharia
shariah
shark
sharp
sharp_ammunit
sharpen
sharpen_up
sharper
sharpli
shatter
shave
shave_off
shaven
shaver
shawl
sheaf
shear
shear_off
sheath
shebang
shed
shed_light_on
shed_tear
sheen
sheep
sheep_breeder
sheep_farm
sheep_farmer
sheepdog
sheepish
sheepmeat
sheepskin
sheer
sheet
sheet_music
sheik
sheikdom
sheikh
shelf
shell
shell_compani
shell_out
shell_shock
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
shift_for_oneself
shift_work
shifter
shifti
shiftless
shiit
shill
shim
shimmer
shin
shin_bone
shinbon
shindig
shine
shine_through
shiner
shingl
shini
shinkansen
ship
ship_abroad
ship_in
ship_lane
ship_of_the_desert
ship_out
ship_rout
shipbuild
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
shoah
shoal
shock
shock_by
shockwav
shod
shoddi
shoe
shoelac
shoeless
shoemak
shoestr
shoot
shoot_at
shoot_dead
shoot_down
shoot_down_a_plane
shoot_in_the_foot
shoot_off
shoot_out
shoot_spree
shoot_the_breez
shoot_up
shooter
shootout
shop
shop_arcad
shop_around
shop_center
shop_floor
shop_mall
shop_price
shop_steward
shop_street
shopkeep
shoplift
shopper
shore
shore_up
shorelin
short
short_and_sweet
short_chang
short_circuit
short_cut
short_distanc
short_distanc_runner
short_fuse
short_hand
short_list
short_live
short_messag
short_messag_servic
short_notic
short_of
short_of_breath
short_of_cash
short_of_monei
short_of_staff
short_on
short_on_time
short_out
short_period
short_sight
short_temper
short_term
short_term_lend
short_term_loan
short_time
short_time_work
shortag
shortag_of
shortag_of_credit
shortag_of_fund
shortag_of_skill_worker
shortbread
shortcom
shortcut
shorten
shorter
shortest
shortfal
shorthand
shortli
shortli_after
shortlist
shortliv
shortsight
shortsighted
shot
shot_fire
shotgun
shoulder
shoulder_blade
shoulder_bone
shoulder_out
shoulder_to_shoulder
shoulderblad
shout
shout_at
shout_down
shout_for_joi
shout_from_the_rooftop
shove
shove_asid
shove_off
shovel
show
show_a_clean_pair
show_a_profit
show_around
show_forth
show_in
show_in_the_cinema
show_interest_in
show_into
show_merci
show_of_forc
show_of_hand
show_off
show_on_face
show_on_hand
show_over
show_round
show_someon_the_door
show_the_red_card
show_the_rope
show_through
show_trial
show_up
show_up_as
show_up_for
show_will
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
shrink_from
shrinkag
shrivel
shroom
shroud
shrove_tuesdai
shrub
shrubberi
shrubbi
shrubland
shrug
shrug_off
shudder
shuffl
shuffl_off
shun
shunt
shush
shut
shut_awai
shut_down
shut_in
shut_off
shut_off_the_ga
shut_on_ey_to
shut_out
shut_out_of
shut_the_door_on
shut_up
shut_up_shop
shutdown
shutey
shutoff
shutter
shuttl
shuttl_diplomaci
shy
shy_awai
shy_awai_from
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
sick_absenc
sick_and_tire
sick_as_a_dog
sick_benefit
sick_fund
sick_leav
sick_man_of_europ
sick_of
sick_pai
sick_up
sickb
sicken
sicken_for
sickl
sickli
sid
side
side_against
side_by_side
side_dish
side_effect
side_hustl
side_job
side_street
side_with
sidecar
sidekick
sidelin
sidelong
sidestep
sidetrack
sidew
sidewai
sidewalk
sidl_up
sieg
sierra
siesta
siev
sievert
sift
sift_out
sift_through
sifter
sigh
sight
sight_loss
sightless
sightse
sightse_tour
sightseer
sigma
sigmoid
sign
sign_awai
sign_for
sign_for_a_club
sign_in
sign_into_law
sign_off
sign_on
sign_on_the_dole
sign_out
sign_over
sign_up
sign_up_for
sign_up_to
sign_up_with
signal
signal_at_junction
signal_loss
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
silenc_of_arm
silenc_payment
silent
silent_era
silent_film
silent_major
silent_movi
silent_tribut
silhouett
silic
silica
silicon
silicon_vallei
silk
silk_road
silken
silki
silkworm
sill
silli
sillili
silo
silt
silver
silver_anniversari
silver_bullet
silver_hair
silver_line
silver_medal
silver_medallist
silver_screen
silver_wed
silveri
silverwar
silvest
simian
simil
similar
similar_to
similarli
similitud
simmer
simmer_down
simpl
simpl_major
simpler
simplest
simpleton
simplex
simpli
simpli_put
simplic
simplif
simplifi
simplist
simul
simultan
sin
sin_citi
sin_tax
sinc_2010s
sinc_last_year
sinc_when
sincer
sinciput
sine
sinew
sinewi
sing
sing_along
sing_out
sing_star
sing_the_prais_of
singapor
singer
singl
singl_currenc
singl_hand
singl_market
singl_mind
singl_mother
singl_out
singl_parent
singl_us_plastic
singl_woman
singlet
singleton
singli
singular
singularli
sinist
sinistr
sink
sink_in
sink_into
sink_monei_into
sink_or_swim
sinner
sinu
sinus
sioux
sip
siphon
siphon_off
sir
sire
siren
siriu
sirloin
sissi
sister
sisterhood
sit
sit_about
sit_around
sit_back
sit_by
sit_down
sit_down_with
sit_duck
sit_in
sit_in_for
sit_in_on
sit_in_parliament
sit_nav
sit_on
sit_on_a_committe
sit_on_on_hand
sit_on_the_bench
sit_on_the_fenc
sit_out
sit_room
sit_through
sit_tight
sit_up
sit_well_with
sitcom
site
sittingroom
situat
sixpenc
sixteenth
sixth
sixth_sens
sixti
sixti_6_percent
sixti_7_percent
sixti_dai
sixti_percent
sixtieth
sizabl
size
size_up
sizeabl
sizzl
skag
skate
skate_around
skate_over
skateboard
skater
skelet
skeleton
skeptic
sketch
sketch_in
sketch_out
skew
skewer
ski
skid
skier
skil
skilfulli
skill
skill_emigr
skill_labor
skill_shortag
skill_worker
skillet
skim
skim_off
skim_over
skim_through
skimp
skimpi
skin
skin_and_bone
skin_color
skin_diseas
skin_rash
skin_tone
skincar
skinner
skinni
skint
skinton
skip
skip_class
skip_off
skip_out
skip_over
skip_school
skipper
skirmish
skirt
skirt_around
skit
skive
skive_off
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
slack_off
slacken
slacken_off
slackli
slag
slag_off
slai
slain
slake
slake_lime
slam
slam_into
slam_on_the_brake
slam_the_door
slammer
slander
slang
slant
slantwiz
slap
slap_down
slap_on
slap_on_the_back
slap_on_the_wrist
slapdash
slash
slash_and_burn
slate
slaughter
slav
slave
slave_dealer
slave_labor
slave_ship
slave_trade
slave_trader
slave_vessel
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
sleep_depriv
sleep_disord
sleep_disturb
sleep_in
sleep_late
sleep_off
sleep_on
sleep_on_it
sleep_out
sleep_over
sleep_pill
sleep_qualiti
sleep_rough
sleep_sick
sleep_tablet
sleep_togeth
sleep_with
sleeper
sleepi
sleepless
sleet
sleev
sleeveless
sleigh
sleight_of_hand
slender
slender_major
sleuth
slew
slew_of
slice
slice_off
slice_up
slick
slid
slide
slideshow
slight
slightest
slightli
slim
slim_down
slim_major
slime
slimi
sling
slink
slip
slip_awai
slip_back
slip_by
slip_disc
slip_in
slip_into
slip_into_a_coma
slip_off
slip_off_the_radar
slip_on
slip_on_mind
slip_out
slip_out_of
slip_past
slip_through
slip_through_the_net
slip_through_your_finger
slip_up
slipper
slipperi
slipperi_slope
slipup
slit
slither
sliver
slob
slob_around
slog
slog_awai
slogan
slop
slop_out
slope
slope_off
sloppi
sloppili
slosh
slot
slot_machin
sloth
slouch
slough_off
slovak
slovakia
slovenia
slovenian
slow
slow_down
slow_down_growth
slow_to
slow_up
slowdown
slower
slowli
sludg
sludgi
slug
sluggish
sluggishli
sluic_down
slum
slum_dweller
slumber
slumber_song
slump
slung
slur
slurp
slush
slush_fund
slushi
slut
sly
slyli
sm
smack
smack_of
small
small_amount
small_arm
small_bowel
small_busi
small_caus
small_child
small_farmer
small_firm
small_hour
small_intestin
small_minor
small_number
small_part
small_scale
small_scale_farmer
small_screen
small_share
small_stream
smaller
smaller_group
smaller_parti
smallest
smallhold
smallpox
smarmi
smart
smart_assist
smart_citi
smart_devic
smart_glass
smart_grid
smart_home
smart_machin
smart_meter
smart_phone
smart_speaker
smarten
smarten_up
smarter
smartli
smartphon
smartphon_maker
smash
smash_down
smash_into
smash_to_piec
smash_up
sme
smear
smear_campaign
smear_test
smell
smell_out
smelli
smelt
smile
smile_on
smirk
smite
smith
smithi
smitten
smock
smog
smoggi
smoke
smoke_and_mirror
smoke_cessat
smoke_exposur
smoke_gun
smoke_jacket
smoke_out
smoker
smokestack
smoki
smooch
smooth
smooth_awai
smooth_down
smooth_out
smooth_over
smooth_the_wai
smoother
smoothli
smote
smother
smoulder
smudg
smug
smuggl
smuggl_in
smuggl_out
smuggler
smut
smutti
snack
snaffl
snag
snail
snake
snake_in_the_grass
snakebit
snakeskin
snap
snap_at
snap_elect
snap_off
snap_out
snap_out_of_it
snap_up
snapper
snappi
snapshot
snare
snarki
snarl
snatch
snatch_at
snatch_awai
sneak
sneak_awai
sneak_in
sneak_into
sneak_off
sneak_on
sneak_out
sneak_up_on
sneaker
sneaki
sneakili
sneer
sneez
sneez_at
snide
snif
sniff
sniff_around
sniff_at
sniff_out
sniffl
snip
snipe
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
snow_in
snow_up
snowbal
snowbal_effect
snowbal_scheme
snowdrift
snowfal
snowi
snowstorm
snub
snuff
snuff_out
snuffl
snug
snuggl
snuggl_up
snugli
so
so_far
so_far_not
so_that
so_to_speak
soak
soak_in
soap
soap_opera
soar
sob
sober
sober_up
soberli
sobrieti
sobriquet
soccer
soccer_fan
soccer_field
soccer_game
soccer_match
soccer_player
soccer_stadium
sociabl
social
social_advanc
social_assist
social_benefit
social_class
social_democrat
social_distanc
social_divid
social_hous
social_insur
social_ladder
social_media
social_mobil
social_network
social_secur
social_servic
social_state
social_statu
social_stratum
social_system
social_unrest
social_welfar
social_worker
socialist
socialit
societ
societi
sociocultur
socioeconom
sociolog
sociologist
sock
sock_awai
socket
socrat
sod
soda
sodden
sodium
sodium_carbon
sodium_chlorid
sodium_hydroxid
sodomi
sofa
soft
soft_drink
soft_on
soft_power
soft_spot
soft_spot_for
soften
soften_up
softer
softli
softwar
softwar_bug
softwar_compani
softwar_develop
softwar_engin
softwar_error
softwar_firm
softwar_glitch
softwar_hous
softwar_maker
softwar_updat
soggi
soi
soil
soil_degrad
soil_eros
soil_loss
soja
sojourn
sol
solac
solar
solar_cell
solar_electr
solar_energi
solar_farm
solar_modul
solar_panel
solar_park
solar_plant
solar_power
solar_radiat_manag
solder
soldier
soldier_for_hire
soldier_of_fortun
soldier_on
sole
sole_proprietor
sole_trader
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
solvenc
solvent
solver
soma
somali
somalia
somat
somatosensori
sombr
sombrero
some_place
some_time
some_year_back
somebodi
somedai
somehow
somehow_or_other
someon
someplac
somersault
sometim
somewhat
somewher
sommeli
somnol
son
son_of_god
son_of_man
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
soon_after
sooner
sooner_or_later
sooner_than_expect
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
sorbet
sorcer
sorceress
sorceri
sordid
sore
sore_point
sore_throat
sorghum
soror
sorri_for
sorrow
sorrowfulli
sort
sort_of
sort_out
sort_out_a_problem
sort_through
sorter
sorti
sou
soul
sound
sound_off
sound_out
sound_speed
sound_the_alarm
sound_the_death_knell
sound_the_retreat
soundless
soundli
soundtrack
soup
sour
sourc
sourc_code
sourc_code_avail
sourc_of_incom
south
south_africa
south_african
south_korea
south_pole
southbound
southeast
southeasterli
southeastern
southerli
southern
southernmost
southpaw
southward
southwest
southwestern
souvenir
sovereign
sovereign_debt
sovereign_debt_crisi
sovereign_default
sovereign_wealth_fund
sovereignti
soviet
soviet_troop
soviet_union
soviet_union_armi
sow
sown
soya
soya_bean
soybean
sozzl
spa
spa_town
space
space_agenc
space_author
space_debri
space_flight
space_junk
space_organ
space_out
space_travel
spacecraft
spacefar
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
spare_room
sparingli
spark
spark_off
spark_up
sparkl
sparkl_wine
sparkler
sparkli
sparrow
spars
spars_popul
sparsiti
sparta
spartan
spasm
spasmod
spastic
spat
spate
spate_of
spatial
spatter
spawn
speak
speak_against
speak_as_1_find
speak_comput
speak_highli_of
speak_ill_of
speak_of
speak_off_the_cuff
speak_out
speak_out_against
speak_the_truth
speak_to
speak_to_the_press
speak_up
speak_up_for
speak_volum
speak_well_of
speak_with
speak_with_1_voic
speaker
spear
spearhead
spearman
spec
speci
speci_extinct
speci_rich
special
special_ambassador
special_counsel
special_dai
special_design
special_entri
special_envoi
special_forc
special_investig
special_major
special_need
special_oper
special_polic
special_power
special_prosecutor
special_repres
special_share
special_tax
special_troop
special_unit
special_zone
specialist
specialti
speciat
specif
specifi
specimen
speck
speckl
spectacl
spectacl_wearer
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
speech_assist
speech_recognit
speech_to_text
speechless
speechmak
speed
speed_awai
speed_by
speed_of_sound
speed_off
speed_ticket
speed_up
speedi
speedier
speedili
speedup
spell
spell_error
spell_mistak
spell_out
spell_the_end
spellbind
spellbound
spelt
spend
spend_cut
spend_fuel
spend_power
spend_time
spend_watchdog
spendthrift
sperm
sperm_cell
spermatogenesi
spermatozoa
spermatozoon
spew
spew_out
spf
sphagnum
sphenoid
sphere
spheric
spheroid
sphincter
sphinx
spi
spi_on
spice
spici
spick_and_span
spider
spideri
spiff_up
spigot
spike
spiki
spill
spill_into
spill_oil
spill_out
spill_over_into
spill_the_bean
spillag
spillov
spillwai
spin
spin_around
spin_doctor
spin_off
spin_out
spin_out_of_control
spinach
spinal
spinal_column
spinal_injuri
spindl
spine
spineless
spini
spinner
spinoff
spinster
spinsterhood
spiral
spire
spirit
spirit_awai
spiritu
spit
spit_it_out
spit_out
spitbal
spite
spittl
splash
splash_out
splash_out_on
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
splinter_off
split
split_atom
split_awai
split_down_the_middl
split_from
split_in_2
split_into
split_off
split_on
split_open
split_person
split_the_atom
split_the_bill
split_the_differ
split_up
split_up_with
splitter
splodg
splosh
splotch
splurg
splutter
spoil
spoil_ballot
spoilt
spoke
spokesman
spokesperson
spokeswoman
spong
spong_down
spong_off
spong_on
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
sport_behavior
sport_center
sport_field
sport_ground
sport_hall
sport_of_king
sport_shoe
sporti
sportsman
sportsmanlik
sportsmanship
sportsperson
sportswoman
spot
spot_kick
spot_on
spotless
spotlessli
spotlight
spotter
spotti
spous
spousal_abus
spout
spout_off
sprai
sprai_paint
sprain
sprawl_out
spraypaint
spread
spread_like_wildfir
spread_of_diseas
spread_of_infect
spread_out
spread_the_word
spreader
spreadsheet
sprig
sprightli
spring
spring_a_surpriz
spring_back
spring_for
spring_from
spring_into_action
spring_on
spring_onion
spring_to_life
spring_to_mind
spring_up
springi
sprinkl
sprint
sprinter
sprite
spritz
sprocket
sprout
spruce
spruce_up
spry
spud
spunk
spur
spur_into_action
spur_of_the_moment
spur_on
spuriou
spurn
spurt
sputnik
sputum
spy
spy_agenc
spy_on
spy_out
spy_program
spy_softwar
spyglass
spywar
sq_km
sq_m
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
squar_awai
squar_foot
squar_meal
squar_metr
squar_mile
squar_off
squar_rigger
squar_up
squar_up_to
squar_with
squash
squash_in
squashi
squat
squaw
squeak
squeaki
squeal
squeal_on
squeez
squeez_box
squeez_in
squeez_out
squeez_out_of
squeez_through
squeez_up
squeezebox
squid
squiggli
squint
squir
squirm_out_of
squirrel
squirrel_awai
squirt
squish
squishi
squit
sre
ssa
sso
ssri
st_nichola
st_petersburg
stab
stab_to_death
stab_wind
stabil
stabil_mechan
stabilis
stabl
stableman
stack
stack_up
stack_up_against
stacker
stadium
staf
staf_level
staff
staff_cost
staff_council
staff_cut
staff_involv
staff_member
staff_reduct
staff_shortag
staffer
stag
stag_do
stag_night
stag_parti
stage
stage_a_comeback
stage_a_coup
stage_fright
stage_name
stage_plai
stage_trial
stage_work
stagger
stagnant
stagnat
stai
stai_1_step_ahead
stai_abreast
stai_abreast_of
stai_afloat
stai_ahead
stai_ahead_of
stai_and_fight
stai_apart
stai_at_home
stai_at_home_order
stai_awai
stai_awai_from
stai_awak
stai_by
stai_clear
stai_clear_of
stai_cool
stai_for
stai_in_1_piec
stai_in_bed
stai_in_power
stai_in_the_background
stai_in_touch
stai_off
stai_on
stai_on_cours
stai_on_top
stai_on_top_of
stai_open
stai_out
stai_out_of
stai_out_of_sight
stai_overnight
stai_the_cours
stai_the_night
stai_tune
stai_up
stai_up_late
stai_with
stain
stainless
stainless_steel
stair
staircas
stairwai
stairwel
stake
stake_everyth
stake_on_claim
stakehold
stalactit
stale
stalem
stalin
stalinist
stalk
stalk_off
stalker
stall
stall_for_time
stallion
stalwart
stamen
stamina
stammer
stamp
stamp_down
stamp_duti
stamp_on
stamp_out
stamp_out_corrupt
stamped
stanc
stanchion
stand
stand_about
stand_against
stand_alon
stand_apart
stand_around
stand_asid
stand_back
stand_by
stand_by_and_watch
stand_by_on_word
stand_clear
stand_correct
stand_down
stand_down_as
stand_fast
stand_firm
stand_for
stand_for_elect
stand_for_offic
stand_for_parliament
stand_guard
stand_head_and_shoulder
stand_in
stand_in_aw
stand_in_for
stand_in_line
stand_in_on_wai
stand_in_the_dock
stand_in_the_wai
stand_off
stand_on
stand_on_ceremoni
stand_on_ground
stand_on_on_foot
stand_out
stand_out_against
stand_out_for
stand_out_from
stand_ovat
stand_over
stand_shoulder_to_shoulder
stand_stone
stand_tall
stand_to
stand_to_reason
stand_togeth
stand_trial
stand_up
stand_up_against
stand_up_comedian
stand_up_for
stand_up_for_oneself
stand_up_straight
stand_up_to
standalon
standard
standard_of_live
standard_rate
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
stapl_food
star
star_lawyer
star_role
starch
starchi
stardom
stare
stare_down
stare_in_the_face
stare_out
stargaz
stark
starker
starlet
starlight
starri
start
start_a_famili
start_again
start_all_over
start_at
start_from_scratch
start_in
start_off
start_off_on
start_on
start_out
start_out_as
start_over
start_point
start_term
start_the_ball_roll
start_up
start_up_a_busi
start_up_capit
start_up_compani
start_work
starter
starter_home
startl
startup
startup_fund
starv
starv_into_submiss
starv_of
starv_out
starv_to_death
starvat
stash
stash_awai
stasi
stat
state
state_agenc
state_aid
state_attornei
state_bankruptci
state_bond
state_broadcast
state_budget
state_church
state_coffer
state_control
state_debt
state_depart
state_dinner
state_educ
state_evid
state_financ
state_fund
state_funer
state_home
state_incom
state_invest_fund
state_media
state_of_emerg
state_of_health
state_of_sieg
state_of_the_nation
state_of_the_union
state_of_war
state_offici
state_own
state_own_compani
state_ownership
state_plan
state_project
state_prosecutor
state_run
state_school
state_secret
state_secur
state_spend
state_support
state_televis
state_tv
state_visit
state_wealth_fund
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
static_caravan
statin
station
station_wagon
stationari
stationeri
statist
statistician
statu
statur
status
statut
statutori
statutori_basi
staunch
staunchli
stave_in
stave_off
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
steal_a_march_on
steal_datum
steal_ident
steal_into
steal_paint
steal_up_on
stealth
stealth_tax
steam
steam_ahead
steamboat
steamer
steami
steamrol
steamship
steed
steel
steel_industri
steelwork
steep
steepl
steepli
steer
steer_awai
steer_awai_from
steer_clear
steer_clear_of
steerabl
steersman
stein
stellar
stem
stem_cell
stem_from
stem_the_flow
stench
stencil
stenographi
stenosi
stent
step
step_asid
step_back
step_back_from
step_by_step
step_down
step_down_as
step_forward
step_in
step_in_for
step_insid
step_into
step_into_the_breach
step_into_the_shoe
step_off
step_on
step_on_it
step_on_the_ga
step_on_the_toe
step_out_of
step_over
step_over_the_line
step_to_1_side
step_up
step_up_a_gear
step_up_effort
step_up_pressur
step_up_secur
step_up_to
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
sternal
sternli
sternotomi
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
stick_around
stick_at
stick_at_noth
stick_by
stick_in
stick_in_on_throat
stick_in_the_mind
stick_it_out
stick_on
stick_on_neck_out
stick_on_nose_in
stick_on_oar_in
stick_out
stick_out_a_mile
stick_out_for
stick_point
stick_the_knife_in
stick_to
stick_to_on_gun
stick_to_on_word
stick_to_the_point
stick_togeth
stick_up_for
stick_with
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
stillborn
stimul
stimuli
stimulu
stimulu_packag
stimulu_plan
sting
sting_into_action
stingi
stink
stint
stipend
stipul
stir
stir_in
stir_into_action
stir_up
stir_up_hatr
stir_up_troubl
stirrup
stitch
stitch_togeth
stochast
stock
stock_exchang
stock_farm
stock_list
stock_market
stock_market_crash
stock_market_debut
stock_market_launch
stock_up
stock_up_on
stockad
stockbreed
stockfarm
stockhold
stockholm
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
stoke_up
stoma
stomach
stomach_ach
stomach_acid
stomach_bug
stomach_flu
stomach_ulcer
stomachach
stomp_off
stomp_on
stone
stone_ag
stone_circl
stonecutt
stoneheng
stonemason
stonewar
stonework
stoni
stoog
stool
stoop
stoop_down
stoop_to
stop
stop_at
stop_at_noth
stop_broadcast
stop_by
stop_dead
stop_drink
stop_for
stop_from
stop_in
stop_in_on_track
stop_off
stop_off_at
stop_out
stop_over
stop_short
stop_short_of
stop_smoke
stop_talk
stop_the_rot
stop_work
stopcock
stopgap
stoplight
stopov
stoppag
stoppag_time_goal
stopper
stopwatch
storag
storag_drive
storag_medium
storag_system
store
store_co2
store_datum
store_price
store_up
store_up_troubl
storehous
storei
stori
storm
storm_in
storm_into
storm_off
storm_out
storm_surg
stormi
stormi_weather
stormtroop
storylin
storytel
stout
stove
stow
stow_awai
strabism
strabismu
strafe
strai
straight
straight_awai
straight_line
straightawai
straighten
straighten_out
straighten_up
straightforward
straightforwardli
straightwai
strain
strain_after
strain_at
strainer
strait
strait_lace
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
stratospher_ozon
stratum
straw
straw_poll
strawberri
streak
stream
streamer
streamlet
streamlin
street
street_art
street_artist
street_drug
street_level
street_musician
street_perform
street_singer
street_vendor
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
stretch_a_point
stretch_awai
stretch_back
stretch_out
stretch_out_a_hand
stretch_the_truth
stretchabl
stretcher
stretcher_bearer
stretchi
strew
strewn
striat
stricken
strict
stricter
strictli
strictli_confidenti
strictur
stride
strident
strife
strike
strike_a_balanc
strike_a_blow
strike_a_chord
strike_a_deal
strike_at
strike_at_the_heart
strike_back
strike_dead
strike_down
strike_down_a_law
strike_dumb
strike_fear_into
strike_forc
strike_gold
strike_home
strike_it_lucki
strike_off
strike_off_the_list
strike_off_the_regist
strike_oil
strike_on
strike_out
strike_through
strike_up
strike_up_a_convers
strike_up_a_friendship
striker
strikingli
string
string_along
string_of
string_out
string_togeth
string_up
stringent
stringi
strip
strip_awai
strip_mine
strip_of
strip_of_citizenship
strip_of_titl
strip_off
strip_out
stripe
stripi
stripper
strive
strive_after
strive_for
strobe
strode
stroke
stroke_victim
stroll
stroll_player
stroller
stroma
strong
strong_drink
strong_mind
strong_will
strong_wind
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
struggl_against
struggl_along
struggl_for
struggl_for_power
struggl_on
struggl_to
struggl_with
strum
strung
strut
strut_about
strychnin
stub
stub_out
stubbi
stubbl
stubborn
stubbornli
stud
student
student_accommod
student_fee
student_grant
student_ground
student_hostel
student_life
student_support
student_teacher
studi
studi_group
studi_up
studio
studiou
stuf
stuff
stuff_full
stuff_up
stuffi
stumbl
stumbl_across
stumbl_block
stumbl_into
stumbl_on
stumbl_over
stumbl_upon
stump
stump_up
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
sub_invest
sub_saharan
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
subderm
subdirectori
subdivid
subdivis
subdu
subdur
subfamili
subfield
subfold
subgroup
subjac
subject
subject_matter
subject_to
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
subscrib_to
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
substanc_abus
substanc_misus
substandard
substant
substanti
substanti_meal
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
suburban_growth
subvers
subvert
subwai
subzero
succe
succe_in
succe_or_fail
succe_to
succeed
success
successfulli
successor
succinct
succinctli
succor
succul
succumb
succumb_to
such_as
suck
suck_in
suck_into
suck_out
suck_up
suck_up_to
sucker
suckl
sucros
suction
sud
sudan
sudden
sudden_death
sudden_infant_death
suddenli
sudo
sue
sued
suer
suet
suez
suffer
suffer_from
suffic
suffici
suffix
suffoc
suffrag
suffragett
suffragist
sufi
sugar
sugar_level
sugar_pill
sugarcan
sugari
sugari_drink
suggest
suicid
suicid_attack
suicid_bomb
suicid_bomber
suicid_drone
suicid_vest
suit
suit_up
suitabl
suitabl_for
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
sulphur_acid
sulphur_dioxid
sultan
sultana
sultri
sum
sum_up
sumer
sumerian
summar
summari
summat
summer
summer_break
summer_game
summer_holidai
summer_hous
summer_olymp
summer_resid
summer_time
summer_vacat
summertim
summit
summit_meet
summit_talk
summon
summon_up
summon_up_courag
sump
sumptuou
sun
sun_power
sunb
sunbath
sunbeam
sunblock
sunburn
suncream
sundai
sundai_rest
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
sunshin_and_warmth
sunshin_state
sunspot
suntan
sunup
suomi
sup
super
super_bug
super_rich
superannu
superb
superbl
superbug
superclass
supercomput
superfici
superflu
supergrass
superhero
superimpos
superintend
superior
superior_to
superl
supermajor
supermarket
supernatur
supernova
superordin
superphosph
superposit
superpow
superpow_rivalri
supersed
superset
superson
superson_speed
superstit
superstiti
superstor
supertank
superus
superv
supervis
supervis_author
supervisor
supervisori
supervisori_author
supervisori_board
supervisori_bodi
supper
supper_parti
suppl
supplant
supplement
supplementari
suppli
suppli_bottleneck
suppli_chain
suppli_network
suppli_of_food
suppli_problem
suppli_shortag
supplic
supplier
support
support_actor
support_of
support_oneself
support_part
support_role
suppos
suppos_to
supposedli
supposit
suppress
suppressor
supraorbit
supraren
suprem
suprem_court
suprem_court_judg
suprem_court_justic
suprem_court_presid
supremaci
supremacist
supremum
surcharg
sure
sure_of
sure_to
surest
sureti
surf
surfac
surfac_mine
surfact
surfeit
surfer
surg
surg_forward
surg_up
surgeon
surgeri
surgic
surgic_mask
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
surpriz_at
surreal
surrend
surrend_to
surrog
surrog_war
surround
survei
surveil
surveil_devic
surveil_softwar
surveil_state
surveyor
surviv
surviv_of_the_fittest
survivor
suscept
sushi
suspect
suspect_of
suspect_terrorist
suspend
suspend_prison_sentenc
suspend_sentenc
suspens
suspici
suspici_of
suspicion
suss
suss_out
sustain
susten
sutur
swab
swag
swagger
swahili
swai
swallow
swallow_disord
swallow_on_pride
swallow_up
swamp
swamp_fever
swamp_ga
swampi
swan
swanki
swap
swap_around
swap_over
swap_place
swappabl
sward
swarm
swarm_over
swarthi
swashbuckl
swastika
swath
swear
swear_at
swear_blind
swear_brother
swear_by
swear_in
swear_in_as
swear_off
swear_on_the_bibl
swear_to
swear_to_secreci
sweat
sweat_it_out
sweater
sweati
sweatshop
sweden
swedish
sweep
sweep_asid
sweep_awai
sweep_in
sweep_into
sweep_into_power
sweep_off
sweep_off_on_foot
sweep_out
sweep_over
sweep_under_the_carpet
sweep_under_the_rug
sweep_up
sweeper
sweepstak
sweet
sweet_corn
sweet_scienc
sweet_shop
sweet_tooth
sweetbread
sweetcorn
sweeten
sweeter
sweetest
sweetheart
sweeti
sweetli
swell
swell_up
swell_with_pride
swelter
swerv
swerv_off
swift
swift_attack
swifter
swiftli
swig
swill
swill_down
swim
swim_against_the_tide
swim_bath
swim_pool
swim_with_the_tide
swimmer
swindl
swindler
swine
swine_flu
swine_meat
swing
swing_back
swing_behind
swing_from
swing_into_action
swing_round
swing_state
swing_the_balanc
swing_to
swing_to_the_leav
swing_to_the_right
swing_voter
swipe
swirl
swirl_around
swish
swiss
switch
switch_back
switch_camp
switch_from
switch_job
switch_off
switch_off_the_light
switch_on
switch_over
switch_over_to
switch_side
switch_to
switch_to_anoth
switch_to_industri
switchov
switzerland
swivel
swollen
swollen_ankl
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
symphon
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
synchroni
synchrotron
syncop
syndactyli
syndic
syndicalist
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
system_crash
system_failur
system_relev
system_softwar
systemat
systol
ta
tab
tabbi
tabernacl
tabl
tabl_salt
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
tack_on
tacki
tackl
tact
tactic
tactician
tactil
tactless
tad
tadpol
taekwondo
tag
tag_along
tag_on
tagger
taglin
taiga
tail
tail_awai
tail_back
tail_bone
tail_off
tailback
tailbon
tailor
tailor_made
tailormad
tailpip
tailward
taint
taipei
taiwan
taiwanes
take
take_a_back_seat
take_a_bath
take_a_beat
take_a_bet
take_a_bite
take_a_bow
take_a_break
take_a_breath
take_a_bribe
take_a_chanc
take_a_cours
take_a_dai_off
take_a_decis
take_a_dim_view
take_a_dip
take_a_dislik_to
take_a_dive
take_a_fanci_to
take_a_gambl
take_a_hammer
take_a_hard_line
take_a_hike
take_a_hint
take_a_hit
take_a_job
take_a_leaf_out
take_a_leak
take_a_like_to
take_a_long_time
take_a_look
take_a_look_at
take_a_nap
take_a_nosed
take_a_pai_cut
take_a_pictur
take_a_pop_at
take_a_rain_check
take_a_rest
take_a_risk
take_a_seat
take_a_shine_to
take_a_shower
take_a_side
take_a_stand
take_a_step
take_a_test
take_a_toll
take_a_toll_on
take_a_trip
take_a_turn
take_a_vote
take_a_walk
take_aback
take_account_of
take_action
take_action_against
take_advantag
take_advantag_of
take_advic
take_after
take_aim
take_aim_at
take_along
take_an_exam
take_an_interest_in
take_an_oath
take_apart
take_as
take_as_read
take_asid
take_at_face_valu
take_at_on_word
take_awai
take_awai_a_licenc
take_awai_from
take_awai_the_right
take_back
take_back_control
take_back_word
take_befor
take_by_forc
take_by_storm
take_by_surpriz
take_captiv
take_care
take_care_of
take_care_of_oneself
take_charg
take_charg_of
take_comfort_in
take_command
take_command_of
take_control
take_control_of
take_cover
take_credit_for
take_custodi_of
take_deliveri_of
take_down
take_down_a_flag
take_down_a_peg
take_down_the_tree
take_down_to
take_drug
take_effect
take_except_to
take_fire
take_first_place
take_flight
take_for
take_for_a_fool
take_for_a_ride
take_for_grant
take_fright
take_gold
take_heart
take_heed
take_hi_life
take_hint
take_hold
take_hold_of
take_home
take_home_pai
take_hostag
take_hour
take_ill
take_in
take_in_a_show
take_in_by
take_in_cloth
take_in_hand
take_in_lodger
take_in_orphan
take_in_refuge
take_in_the_sight
take_in_vain
take_in_wash
take_industri_action
take_inspir_from
take_into_account
take_into_care
take_into_custodi
take_into_on_confid
take_into_on_head
take_into_partnership
take_issu_with
take_it
take_it_easi
take_it_from_me
take_it_in_turn
take_it_name_from
take_it_or_leav_it
take_it_out_of
take_it_out_on
take_it_upon_oneself
take_kindli_to
take_leav
take_leav_of
take_legal_action
take_lesson
take_lightli
take_live
take_longer
take_ly_down
take_measur
take_medicin
take_no_notic
take_no_prison
take_note
take_note_of
take_notic
take_notic_of
take_off
take_off_after
take_off_cloth
take_off_for
take_off_from
take_off_on_hat
take_off_the_agenda
take_off_the_air
take_off_the_market
take_off_the_menu
take_off_the_price
take_off_weight
take_offenc
take_offic
take_on
take_on_a_challeng
take_on_a_debt
take_on_a_job
take_on_a_role
take_on_board
take_on_chanc
take_on_cue_from
take_on_leav
take_on_life
take_on_mind_off
take_on_own_life
take_on_passeng
take_on_place
take_on_respons
take_on_seat
take_on_time
take_on_toll
take_on_trust
take_on_water
take_on_word
take_oneself_off
take_order
take_order_from
take_out
take_out_a_loan
take_out_a_mortgag
take_out_a_patent
take_out_a_tooth
take_out_an_enemi
take_out_an_injunct
take_out_insur
take_out_of
take_out_of_circul
take_out_of_context
take_out_of_school
take_out_of_servic
take_out_on
take_out_the_rubbish
take_out_to_dinner
take_over
take_over_a_compani
take_over_a_countri
take_over_as
take_over_from
take_own_life
take_ownership_of
take_pain
take_part
take_part_in
take_person
take_piti_on
take_place
take_pleasur_in
take_possess_of
take_power
take_precaut
take_preced
take_pride_in
take_prison
take_privat
take_refug
take_respons
take_respons_for
take_reveng
take_reveng_on
take_risk
take_root
take_second_place
take_serious
take_shape
take_shelter
take_shot_at
take_sick
take_side
take_silk
take_sit_down
take_someon_on
take_someth_up
take_step_to
take_stock
take_stock_of
take_the_biscuit
take_the_blame
take_the_bu
take_the_cake
take_the_chair
take_the_crown
take_the_edg_off
take_the_fall
take_the_field
take_the_fifth
take_the_floor
take_the_form_of
take_the_heat
take_the_helm
take_the_initi
take_the_law_into
take_the_lead
take_the_lid_off
take_the_life_of
take_the_mickei
take_the_oath
take_the_opportun
take_the_place_of
take_the_plung
take_the_rap
take_the_rein
take_the_rough_with
take_the_shine_off
take_the_side_of
take_the_stage
take_the_stand
take_the_sting_out
take_the_strain
take_the_temperatur
take_the_throne
take_the_time
take_the_titl
take_the_train
take_the_troubl
take_the_veil
take_the_weight_off
take_the_wheel
take_the_wind_out
take_the_word_out
take_the_wrap_off
take_thing_easi
take_through
take_time
take_time_off
take_time_out
take_to
take_to_1_side
take_to_bed
take_to_court
take_to_drink
take_to_flight
take_to_heart
take_to_hospit
take_to_it_limit
take_to_on_heel
take_to_piec
take_to_task
take_to_the_air
take_to_the_cleaner
take_to_the_hill
take_to_the_road
take_to_the_sea
take_to_the_street
take_to_the_water
take_togeth
take_turn
take_umbrag
take_unawar
take_under_on_wing
take_up
take_up_a_case
take_up_a_challeng
take_up_a_hobbi
take_up_a_post
take_up_an_offer
take_up_arm
take_up_resid
take_up_room
take_up_space
take_up_the_caus
take_up_the_cudgel
take_up_the_slack
take_up_the_stori
take_up_time
take_up_with
take_upon_oneself
take_with
take_your_own_life
take_your_time
takeawai
takeoff
takeout
takeov
takeov_bid
takeov_of_power
takeov_offer
taker
takeup
talc
tale
talent
talip
talisman
talk
talk_about
talk_around
talk_back
talk_big
talk_into
talk_it_over
talk_machin
talk_of
talk_of_the_town
talk_on
talk_out
talk_out_of
talk_over
talk_past
talk_round
talk_sens
talk_shop
talk_show
talk_therapi
talk_through
talk_to
talk_turkei
talk_up
talk_with
talker
talkshow
tall
tall_build
tall_ship
taller
tallest
talli
talli_up
talli_with
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
tamp_down
tamper
tamper_with
tan
tandem
tang
tangent
tangenti
tangerin
tangi
tangibl
tangl
tangl_up
tangl_with
tango
tank
tank_up
tankard
tanker
tanker_accid
tanker_ship
tanner
tantamount
tantrum
tanzania
tao
taoism
tap
tap_for
tap_in
tap_into
tap_water
tape
taper
taper_down
taper_off
tapeworm
tapioca
taproom
tar
tarantula
tardi
target
tariff
tariff_bloc
tariff_free
tariff_talk
tariff_union
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
tart_up
tartar
tarzan
taser
tashkent
task
task_forc
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
tauromachi
taut
tauten
tautli
tavern
tawdri
tawni
tax
tax_allow
tax_author
tax_avoid
tax_bracket
tax_break
tax_burden
tax_chang
tax_cheat
tax_collector
tax_concess
tax_credit
tax_cut
tax_declar
tax_deduct
tax_dodg
tax_dodger
tax_evad
tax_evas
tax_exempt
tax_form
tax_fraud
tax_free
tax_haven
tax_hike
tax_incom
tax_increas
tax_law
tax_level
tax_load
tax_man
tax_offic
tax_on_earn
tax_on_inherit
tax_on_profit
tax_on_wealth
tax_overhaul
tax_parad
tax_payer_monei
tax_polici
tax_rais
tax_rate
tax_rebat
tax_receipt
tax_reduct
tax_reform
tax_refund
tax_relief
tax_repay
tax_return
tax_revenu
tax_rise
tax_save
tax_system
tax_take
tax_the_rich
tax_trick
tax_windfal
tax_with
tax_year
taxa
taxat
taxi
taxi_driver
taxicab
taximan
taxman
taxon
taxonom
taxonomi
taxpay
taxpay_monei
tb
tcp
tea
teacak
teach
teach_at_home
teach_practic
teacher
teacher_colleg
teacher_educ
teacher_train
teacher_train_colleg
teacher_traine
teacup
teak
teal
team
team_captain
team_leader
team_manag
team_up
team_up_with
teammat
teamwork
teapot
tear
tear_across
tear_along
tear_apart
tear_around
tear_at
tear_awai
tear_down
tear_into
tear_off
tear_off_a_strip
tear_on_hair_out
tear_open
tear_out
tear_to_shred
tear_up
tear_up_a_contract
teardrop
tearoom
teas
teas_out
teaser
teashop
teat
teatim
tech
tech_billionair
tech_compani
tech_firm
tech_giant
tech_mogul
tech_sector
techi
technic
technic_colleg
technic_fault
technic_school
technician
techniqu
technolog
technolog_compani
technolog_entrepreneur
technolog_firm
technolog_giant
technolog_group
technologist
tecton
tediou
tedium
tee
tee_off
teem
teem_down
teen
teenag
teenag_year
teeni
teeth
teetot
tehran
telecast
telecom
telecom_compani
telecommun
telecommun_compani
telecommun_datum
telecommut
telegram
telegraph
telemetri
telenovela
teleolog
telepathi
telephon
telephon_call
telephon_compani
telephon_link
telescop
telev
televis
televis_quiz
televis_screen
telework
tell
tell_apart
tell_fortun
tell_from
tell_li
tell_off
tell_on
tell_the_futur
tell_the_truth
tell_the_world
teller
telli
telltal
telomer
temblor
temp
temp_agenc
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
temporari_contract
temporari_solut
temporari_work
temporari_worker
temporarili
tempt
temptat
tempter
ten
ten_of_thousand
tenac
tenaci
tenanc
tenant
tenant_farmer
tend
tend_to
tendenc
tender
tenderli
tendinopathi
tendon
tenement
tenet
tenfold
tennesse
tenni
tenni_elbow
tenni_player
tenor
tens
tens_up
tensil
tension
tensor
tent
tentacl
tenth
tenth_of
tenur
tepid
term
term_break
term_of_offic
termin
termin_care
termin_ill
termin_notic
termin_period
terminolog
terminu
termit
terra_firma
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
terrifi_of
territori
terror
terror_attack
terror_cell
terror_group
terror_militia
terror_network
terror_organ
terror_suspect
terrorist
terrorist_attack
terrorist_group
ters
tertiari
tertiari_educ
tesla
test
test_explos
test_fire
test_for
test_group
test_launch
test_posit
test_subject
test_the_water
test_tube_babi
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
testifi_to
testimoni
testosteron
tet
tetani
tetanu
tetchi
tether
tetra
tetracyclin
tetralog
teuton
texa
text
text_ai
text_gener
text_to_imag
textbook
textil
textual
textur
tgv
thai
thailand
thalamu
thalassemia
thame
thank
thank_for
thank_to
thankfulli
thankless
thanksgiv
thankyou
that_is
thatch
thaw
the_hagu
the_other_dai
the_turf
theater
theater_compani
theater_group
theatrego
theatric
thebe
thee
theft
theism
theist
themat
theme
theme_park
then_and_there
thenar
thenc
theolog
theologi
theologian
theorem
theoret
theoretician
theori
theori_of_evolut
theorist
theoriz
therapeut
therapi
therapist
there_and_then
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
thermal_bath
thermal_spring
thermo
thermodynam
thermographi
thermomet
thermometri
thermonuclear
thermoplast
thermoregul
thermost
thermostat
thesauru
these_dai
thesi
thespian
thi_dai_and_ag
thi_month
thi_time
thi_week
thiamin
thick
thick_fog
thick_skin
thicken
thicker
thickest
thicket
thickli
thief
thiev
thigh
thigh_bone
thighbon
thimbl
thin
thin_down
thin_end_of_the_wedg
thin_margin
thin_out
thin_skin
thingi
think
think_about
think_ahead
think_back
think_big
think_fit
think_highli_of
think_machin
think_of
think_of_as
think_out
think_out_loud
think_outsid_the_box
think_over
think_proper
think_straight
think_tank
think_the_world_of
think_through
think_twice
think_up
think_well_of
thinkabl
thinker
thinli
thinli_popul
thinner
thiosulf
thiosulph
third
third_degre_burn
third_dose
third_molar
third_of
third_parti
third_place
third_quarter
third_rate
third_spot
third_world
thirdli
thirst
thirst_for
thirsti
thirstquench
thirteenth
thirti
thirti_3_percent
thirti_6
thirti_6_month
thirti_minut
thirti_percent
thirti_someth
thirti_year
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
thousand_lake
thousand_of
thousand_year
thousandth
thraldom
thrall
thrash
thrash_out
thread
threadbar
threadi
threadlik
threat
threaten
threaten_gestur
threaten_speci
threaten_with_extinct
threateningli
threecorn
threefold
threescor
threesom
threshold
threshold_countri
thrice
thrice_daili
thrift
thrift_institut
thrifti
thriftili
thrill
thriller
thrive
thrive_on
throat
throat_infect
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
throttl_back
throughout
throughout_the_year
throughput
throw
throw_a_fit
throw_a_parti
throw_a_spanner
throw_a_tantrum
throw_around
throw_asid
throw_awai
throw_awai_societi
throw_back
throw_cold_water_on
throw_doubt_on
throw_down
throw_down_on_arm
throw_down_the_gauntlet
throw_for_a_loop
throw_in
throw_in_jail
throw_in_on_lot
throw_in_the_towel
throw_into
throw_into_confus
throw_into_prison
throw_into_relief
throw_into_the_bargain
throw_light_on
throw_monei_at
throw_off
throw_off_cours
throw_off_the_shackl
throw_on_hat_in
throw_on_the_scrapheap
throw_on_weight_behind
throw_oneself_at
throw_open
throw_out
throw_out_a_case
throw_out_of_court
throw_out_of_work
throw_over
throw_overboard
throw_the_book_at
throw_to_the_wolv
throw_togeth
throw_up
throw_up_a_problem
throw_up_on_hand
throw_up_on_job
throwawai
throwback
thrower
thrush
thrust
thrust_asid
thud
thug
thuggish
thumb
thumb_a_lift
thumb_down
thumb_up
thumbprint
thump
thump_win
thunder
thunderbolt
thunderstorm
thunk
thursdai
thwart
thwart_prosecut
thymin
thymu
thyroid
thyroid_cartilag
thyrotoxicosi
thyrotropin
thyroxin
ti
ti_of_blood
tia
tiara
tibet
tibetan
tibia
tibial
tic
tick
tick_bear
tick_bite
tick_off
tick_over
ticker
ticket
ticket_sale
ticketless
tickl
tickli
tidal
tidal_energi
tidal_power
tidal_surg
tidbit
tide
tide_over
tidi
tidi_out
tidi_up
tidier
tidili
tie
tie_breaker
tie_down
tie_in
tie_in_with
tie_the_knot
tie_to
tie_togeth
tie_up
tie_up_a_prison
tie_up_loos_end
tie_up_traffic
tie_up_with
tiebreak
tier
tierra_del_fuego
tiff
tiger
tight
tight_fist
tight_lend
tight_lip
tight_race
tighten
tighten_on_belt
tighten_up
tighter
tightli
tightrop_walker
tile
till
till_receipt
tillag
tiller
tilt
tilt_at_windmil
tilt_toward
timber
timber_hous
timbr
time
time_after_time
time_and_again
time_bomb
time_consum
time_limit
time_of_the_month
time_off
time_out
time_tabl
time_travel
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
timpani
tin
tin_open
tinctur
tine
tinea
tinea_pedi
tinfoil
ting
tingl
tingli
tini
tini_share
tinier
tinker
tinker_with
tinkl
tinni
tinnitu
tinsel
tinsel_town
tint
tip
tip_of_the_iceberg
tip_off
tip_out
tip_over
tip_point
tip_the_balanc
tip_the_scale
tippl
tipsi
tipto
tirad
tire
tire_of
tire_of_war
tire_out
tired
tireless
tiresom
tissu
tissu_repair
tit
tit_for_tat
titan
titanium
titbit
titchi
tith
titl
titl_fight
titl_holder
titlehold
titr
titrat
tittl
titular
tizzi
tnt
to_and_fro
to_begin_with
to_date
to_let
to_the_point
toad
toadi
toadstool
toast
toasti
tobacco
tobacco_tax
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
token_strike
tokenis
tokyo
told
told_off
told_report
toler
toler_of
tolerantli
toll
toll_charg
toll_road
tollwai
tom
tomato
tomb
tomcat
tome
tomographi
tomorrow
ton
ton_of
tone
tone_down
tonga
tongu
tongu_of_land
tonic
tonight
tonn
tonnag
tonsil
too_close_to_call
too_earli
too_expens
too_few
too_good_to_believ
too_late
too_littl
too_mani
too_much
too_old
too_soon
too_young
tool
toolchain
toolkit
toot
toot_on_own_horn
tooth
tooth_and_nail
tooth_decai
toothless
toothpast
tootsi
top
top_brass
top_compani
top_court
top_diplomat
top_dog
top_earner
top_floor
top_gener
top_gross
top_gun
top_job
top_judg
top_lawyer
top_level_talk
top_manag
top_of_the_tabl
top_of_the_world
top_offici
top_out
top_politician
top_post
top_prosecutor
top_salari
top_secret
top_speed
top_stock
top_storei
top_the_bill
top_the_chart
top_the_tabl
top_up
topic
topless
topmost
topograph
topographi
topolog
toponym
toponymi
toppl
topsi_turvi
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
torpor
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
toss_and_turn
toss_around
toss_asid
toss_out
toss_up
tosser
tot
tot_up
total
total_up
total_war
totalitarian
tote
totem
totter
touch
touch_and_go
touch_base
touch_down
touch_for
touch_of_a_button
touch_off
touch_on
touch_up
touch_upon
touch_wood
touchabl
touchdown
touchi
touchscreen
touchston
tough
tough_it_out
tough_on
toughen
toupe
tour
tour_compani
tour_de_franc
tour_oper
tourett
tourism
tourism_sector
tourist
tourist_attract
tourist_industri
tourist_resort
tourist_trade
tournament
tournei
tousl
tout
tow
tow_awai
towel
tower
tower_block
town
town_author
town_center
town_council
town_hall
town_plan
town_planner
town_wall
township
townsman
townspeopl
towpath
toxic
toxic_asset
toxic_ga
toxic_loan
toxic_metal
toxic_wast
toxin
toxoplasmosi
toyota
trace
traceabl
tracer
trachea
tracheal
track
track_and_field
track_down
tracker
trackpad
tract
tractabl
traction
tractor
trad
trade
trade_agreement
trade_associ
trade_awai
trade_balanc
trade_ban
trade_barrier
trade_bloc
trade_bodi
trade_deal
trade_deficit
trade_disput
trade_embargo
trade_fair
trade_gap
trade_group
trade_in
trade_in_human_be
trade_insult
trade_link
trade_off
trade_pact
trade_partner
trade_restrict
trade_rout
trade_school
trade_secret
trade_surplu
trade_union
trade_unionist
trade_war
trade_with
trademark
tradeoff
trader
tradesman
tradit
tradit_healer
tradit_medicin
tradit_music
tradit_remedi
tradition
traditionalist
traffic
traffic_accid
traffic_circl
traffic_fine
traffic_jam
traffic_levi
traffic_light
traffic_safeti
traffic_signal
traffick
tragedi
tragic
trai
trail
trail_awai
trail_off
trailblaz
trailer
train
train_accid
train_colleg
train_crash
train_datum
train_driver
train_station
traine
traine_teacher
traineeship
trainer
trait
traitor
trajectori
tram
tramp
trampl
trampl_on
trampl_underfoot
tran
tranc
tranquil
tranquillis
transact
transact_levi
transact_tax
transaminas
transatlant
transatlant_allianc
transcend
transcendent
transcontinent
transcrib
transcript
transcriptas
transduc
transduct
transfer
transfer_fee
transfer_of_power
transfer_price
transfer_sum
transfer_tax
transferas
transfere
transferr
transfigur
transform
transfus
transgen
transgend
transgress
transgressor
transient
transistor
transit
transit_govern
transit_presid
transitori
translat
translat_softwar
transliter
transloc
transluc
transmembran
transmigr
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
transplant_organ
transpond
transport
transpos
transposit
transsexu
transvers
transylvania
trap
trap_nerv
trapdoor
trapeziu
trapper
trash
trauma
traumat
traumat_brain_injuri
travail
travel
travel_agenc
travel_agent
travel_bureau
travel_compani
travel_document
travel_industri
travel_mediat
travel_person
travel_player
travel_sick
travel_to_work
travelcard
travers
travesti
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
treasuri_bond
treasuri_secretari
treat
treat_net
treat_to
treat_with
treati
treatiz
treatment
treatment_arm
treatment_plant
trebl
tree
tree_fell
tree_plant
tree_surgeon
treebank
treelik
treetop
trek
trelli
trembl
tremend
tremor
trench
trench_warfar
trend
trendi
treponema
trespass
tress
tri
tri_and_test
tri_and_trust
triad
triag
trial
trial_and_error
trial_court
trial_period
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
tricki_issu
trickl
trickl_of
trickster
tricolor
tricuspid
trident
triennial
triennium
trifl
trifold
trig
trigemin
trigger
trigger_off
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
trismu
trisomi
trite
tritium
triumph
triumph_over
triumphant
triumphantli
trivia
trivial
trna
trod
trodden
troglodyt
troi
trojan
trojan_hors
troll_factori
troll_farm
trollei
troop
troop_deploy
troop_review
trooper
trophi
trophic
tropic
tropic_diseas
tropic_forest
tropic_storm
tropospher
trot
trotski
trotter
troubador
troubl
troubl_area
troubl_free
troubl_sleep
troubl_swallow
troublemak
troubleshoot
troublesom
trough
trounc
troup
trouser
trout
trove
trowel
truanci
truant
truce
truck
truck_driver
truck_farm
truck_farmer
trucker
trudg
true
truer
trug
truli
trump
trump_card
trump_up
trumpet
truncat
truncheon
trunk
trunk_road
trust
trust_build
trust_in
trust_to
truste
trusti
trustingli
trustworthi
truth
truthfulli
try
try_hard
try_on
try_on_best
try_on_luck
try_on_patienc
try_out_for
try_to
tryout
trypanosoma
trypanosomiasi
tryptophan
tsa
tsar
tsarist
tsets
tsh
tshirt
tsk
tsunami
tub
tubal
tubbi
tube
tube_station
tuber
tuberculosi
tubul
tubular
tuck
tuck_awai
tuck_in
tuck_into
tucker
tuesdai
tuft
tug
tug_at
tuition
tuition_charg
tuition_fee
tulip
tum
tumbl
tumbl_down
tumbl_out
tumbl_to
tumbler
tumid
tummi
tummi_bug
tummi_tuck
tumor
tumult
tumultu
tumulu
tun
tuna
tune
tune_in
tune_in_to
tune_up
tuneless
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
turf_out
turf_race
turf_war
turfgrass
turk
turkei
turkic
turkish
turkmen
turkmenistan
turmoil
turn
turn_a_blind_ey
turn_a_corner
turn_a_deaf_ear
turn_a_profit
turn_about
turn_against
turn_around
turn_around_a_compani
turn_asid
turn_awai
turn_awai_from
turn_back
turn_back_the_clock
turn_blue
turn_down
turn_down_a_job
turn_down_an_offer
turn_down_the_heat
turn_down_the_volum
turn_for_help
turn_head
turn_in
turn_insid_out
turn_into
turn_into_a_profit
turn_it_in
turn_king_evid
turn_leav
turn_of_the_centuri
turn_of_the_millennium
turn_of_the_year
turn_off
turn_off_the_road
turn_off_the_tap
turn_off_the_water
turn_on
turn_on_a_friend
turn_on_back_on
turn_on_coat
turn_on_hand_to
turn_on_head
turn_on_nose_up
turn_on_stomach
turn_on_the_heat
turn_oneself_in
turn_out
turn_out_for
turn_out_in_forc
turn_out_of
turn_out_the_light
turn_out_to_be
turn_over
turn_over_to
turn_over_to_polic
turn_pale
turn_point
turn_red
turn_right_round
turn_round
turn_sour
turn_tail
turn_the_air_blue
turn_the_clock_back
turn_the_corner
turn_the_other_cheek
turn_the_place_upsid
turn_the_screw
turn_the_tabl
turn_the_tabl_on
turn_the_tide
turn_to
turn_to_account
turn_to_advantag
turn_to_ash
turn_to_crime
turn_to_for_help
turn_to_good_us
turn_to_ic
turn_to_jelli
turn_to_stone
turn_topsi_turvi
turn_traitor
turn_turtl
turn_up
turn_up_at
turn_up_for
turn_up_late
turn_up_on_nose
turn_up_the_heat
turn_up_the_volum
turn_upon
turn_upsid_down
turn_yellow
turnabout
turnaround
turncoat
turner
turnout
turnov
turnov_tax
turnpik
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
tuxedo
tv
tv_interview
tv_seri
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
twentieth_centuri
twentyf
twice
twice_a_dai
twice_a_decad
twice_a_month
twice_a_week
twice_a_year
twice_as_high
twice_as_like
twice_as_mani
twice_as_much
twice_daili
twice_the_size
twig
twilight
twin
twine
twing
twinkl
twirl
twist
twist_around
twist_off
twist_round
twist_someon_arm
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
type_in
type_up
typefac
typescript
typeset
typesett
typewrit
typhoid
typhoon
typhu
typic
typic_of
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
u_turn
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
ugli_duckl
ui
uk
uk_govern
ukrain
ukrainian
ulcer
ulna
ulnar
ultim
ultimatum
ultra
ultra_marathon
ultra_process
ultramarin
ultranationalist
ultrason
ultrasound
ultraviolet
umber
umbil
umbilicu
umbra
umbrella
umbrella_organ
umpir
umpteen
un
un_climat_confer
un_court
un_peacekeep
un_tribun
un_troop
unabl
unabl_to
unabl_to_read
unabl_to_walk
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
unafford
unafford_heat
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
unawar_of
unback
unbal
unbalanc
unbear
unbeat
unbelief
unbelief_in_god
unbeliev
unbend
unbent
unbias
unbind
unblemish
unblock
unbolt
unborn
unborn_babi
unborn_child
unboth
unbound
unbranch
unbrand
unbreak
unbridl
unbroken
unbuilt
unburden
unburden_oneself
uncal
uncanni
uncap
uncar
unceas
unceasingli
uncensor
unceremoni
uncertain
uncertainti
unchang
uncharacterist
uncharg
unchart
uncheck
uncivil
uncl
uncl_sam
unclad
unclaim
unclassifi
unclean
unclear
unclearli
unclos
uncloth
uncloud
uncoerc
uncoil
uncolor
uncomfort
uncommit
uncommon
uncommon_disord
uncommonli
uncompl
uncomplain
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
uncount
uncouth
uncov
uncrew
uncultiv
uncur
uncurl
undamag
undecid
undecid_voter
undeclar
undeclar_incom
undeclar_work
undecor
undef
undefend
undefin
undemand
undeni
undepend
under_12_month
under_18
under_1_roof
under_25_per_cent
under_30_dai
under_33_per_cent
under_50_per_cent
under_a_roof
under_ag
under_anaesthet
under_arrest
under_attack
under_budget
under_canva
under_consider
under_construct
under_contract
under_control
under_cover
under_cover_of_dark
under_develop
under_discuss
under_duress
under_fals_pretenc
under_fire
under_ground
under_guard
under_hand
under_hous_arrest
under_investig
under_licenc
under_lock_and_kei
under_new_manag
under_no_circumst
under_oath
under_oblig
under_own_steam
under_pressur
under_protest
under_repair
under_review
under_scrutini
under_sedat
under_sieg
under_strain
under_stress
under_surveil
under_the_aegi_of
under_the_ag_of
under_the_auspic_of
under_the_command_of
under_the_control_of
under_the_counter
under_the_direct_of
under_the_guis_of
under_the_hammer
under_the_impress
under_the_influenc
under_the_knife
under_the_leadership_of
under_the_microscop
under_the_name_of
under_the_pretext_of
under_the_radar
under_the_skin
under_the_tabl
under_the_term_of
under_the_weather
under_threat
under_wai
under_water
under_wrap
underact
underag
underag_fighter
underarm
underclass
undercov
undercov_agent
undercut
underdevelop
underdog
underestim
underf
underfund
undergo
undergrad
undergradu
underground
underground_economi
underground_railwai
underground_station
underground_storag
underground_water
undergrowth
underhand
underl
underli
underli_reason
underlin
underman
undermin
underneath
undernourish
underpai
underpaid
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
understaf
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
undevelop_land
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
unemot
unemotion
unemploi
unemploi_person
unemploy
unemploy_benefit
unemploy_line
unemploy_pai
unemploy_rate
unend
unendors
unenforc
unenthusiast
unequ
unequivoc
uner
unesco
uneth
unev
uneven
unevenli
unexpect
unexpect_death
unexpect_event
unexpect_winner
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
unfit_for
unfit_for_human_habit
unfocus
unfold
unforc
unforese
unforeseen
unforeseen_problem
unforgett
unform
unfortun
unfound
unfound_claim
unfre
unfreez
unfriendli
unfulfil
ungainli
ungodli
ungovern
ungrat
ungrudgingli
unguard
unguid
unhappi
unhappi_with
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
unimpress
uninform
uninhabit
uninhibit
uniniti
uninjur
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
union_boss
union_chief
union_leader
union_member
union_offici
unionist
uniqu
unison
unit
unit_kingdom
unit_nation_court
unit_nation_troop
unit_state
unit_trust
unitari
uniti
uniti_govern
univers
univers_admiss
univers_entranc
univers_fee
univers_ground
univers_teacher
unix
unjust
unjust_verdict
unjustifi
unjustli
unkempt
unkind
unkindli
unknow
unknowingli
unknown
unknown_vulner
unlabel
unlaw
unlawfulli
unlearn
unleash
unless
unlett
unlik
unlik_to
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
unman_aircraft
unman_vehicl
unmanag
unmap
unmark
unmarri
unmarri_clergi
unmarri_coupl
unmarri_mother
unmarri_parent
unmarri_partner
unmarri_priest
unmask
unmatch
unmed
unmedi
unmistak
unmix
unmodifi
unmonitor
unmoor
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
unoffici_strike
unoffici_vote
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
unpatch
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
unprosecut
unprotect
unproven
unpublish
unpunctu
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
unrecognis
unrecord
unrecover
unrefin
unregist_work
unregul
unrehears
unrel
unreleas
unreli
unrememb
unrepeat
unrequest
unreserv
unreservedli
unresist
unresolv
unresolv_murder
unrespons
unrest
unrestrain
unrestrict
unrestrictedli
unrip
unrival
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
unscrew
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
unsurpass
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
untax
untest
unthank
unthink
unthinkingli
unti
untidi
until
until_dawn
until_death
until_now
until_then
until_when
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
unwant_effect
unwarr
unwatch
unwav
unwean
unwel
unwelcom
unwholesom
unwieldi
unwil
unwil_to
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
up_against
up_and_down
up_and_leav
up_to
up_to_date
up_to_now
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
upmarket
upmost
upon_applic
upon_death
upper
upper_chamber
upper_class
upper_floor
upper_hand
upper_hous
upper_respiratori
upper_storei
uppercas
uppermost
upright
upright_bass
upris
uproar
uproari
uproot
upset
upset_stomach
upshot
upsid
upsid_down
upsiz
upstair
upstream
upsw
uptak
uptick
uptight
uptim
upturn
upward
upward_mobil
uracil
uranium
uranu
urban
urban_growth
urban_plan
urban_popul
urban_sprawl
urban_transport
urdu
urea
urem
uret
ureter
urethr
urethra
urg
urg_on
urgenc
urgent
urgent_want
uri
uric
urin
urin_sampl
urinalysi
urinari
urinari_tract_infect
url
urn
urogenit
urolithiasi
urolog
urologist
ursa_major
ursu
urticaria
us
us_as_excus
us_car
us_central_bank
us_cloth
us_for
us_of_forc
us_presid
us_state_depart
us_to
us_up
us_visa
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
usher_in
usher_into
usher_out
ussr
usual
usur
usuri
usuri_lender
usurp
utah
utc
utensil
uterin
uteru
uti
util
util_compani
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
vacant_post
vacat
vacat_home
vacation
vaccin
vacil
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
valid_currenc
validli
vallei
valor
valu
valu_ad
valu_ad_tax
valuabl
valuat
valueless
valv
valv_replac
valvular
vamp_up
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
varieti_of
varieti_of_speci
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
vassal_state
vast
vast_major
vast_number
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
veer_awai
veer_off
veg
veg_out
vega
vegan
veget
veget_garden
veget_grow
veget_grower
veget_plot
veget_state
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
vendetta
vendor
vener
vener_diseas
venetian
vengeanc
venic
venic_of_the_north
venison
venom
venou
vent
ventil
ventral
ventricl
ventricular
ventur
ventur_capit
ventur_capitalist
ventur_forth
ventur_into
ventur_investor
ventur_out
venturesom
venu
venul
verac
veranda
verandah
verb
verbal
verbal_abus
verbal_attack
verbatim
verbos
verdant
verdict
verg
verg_on
veri_concern
veri_few
veri_high
veri_hot
veri_near
veri_old
veri_slow
verif
verifi
verili
verit
veriti
vermilion
vermin
vernacular
verona
verruca
vers
versail
versatil
versifi
version
versu
vertebr
vertebr_column
vertebra
vertex
vertic
vertigo
verv
vesicl
vesper
vessel
vest
vest_in
vest_interest
vestibul
vestibular
vestig
vestigi
vestment
vet
veteran
veterinari
veterinarian
veto
veto_right
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
vice_presid
viceroi
vicin
viciou
viciou_circl
viciou_cycl
vicious
vicissitud
vicksburg
victim
victor
victori
victori_at_home
victori_parad
victoria
victorian
video
video_call
video_game
video_link
videocal
videoconfer
vie
vie_for
vie_with
vienna
vietnam
vietnames
view
viewer
viewership
viewfind
viewpoint
vigil
vigilant
vigor
vii
viii
vike
vile
villa
villag
villag_priest
villain
villain_state
villein
villu
vim
vindic
vindict
vine
vine_grower
vinegar
vinegari
vineyard
vino
vintag
vintner
vinyl
viola
violat
violat_of_intern_law
violenc
violent
violent_fan
violet
violin
vip
viper
viral
virgil
virgin
virgin_forest
virgin_mari
virginia
virginian
viril
virion
virtu
virtual
virtual_assist
virtual_currenc
virtual_realiti
virtual_realiti_glass
virtual_world
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
vision_loss
vision_screen
visionari
visit
visit_on
visit_with
visitor
visor
vista
visual
visual_acuiti
visual_art
visual_recognit
vita
vital
vitamin
vitamin_defici
viticultur
viticulturist
vitiligo
vitreou
vitro
viva
vivac
vivaci
vivid
vividli
vivisect
vixen
viz
vlog
vocab
vocabulari
vocal
vocal_cord
vocalist
vocat
vocat_colleg
vocat_educ
vocat_school
vocat_train
vocifer
vogu
voic
voic_assist
voic_box
voic_control
voic_recognit
voicebox
voiceless
voicemail
voiceov
void
void_of
void_of_the_bladder
volatil
volcan
volcan_erupt
volcan_rock
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
volunt_for
voluntari
voluntari_organ
voluntarili
voluptu
vomit
voodoo
vortex
vote
vote_against
vote_bloc
vote_cast
vote_dai
vote_down
vote_for_woman
vote_fraud
vote_in
vote_into_offic
vote_into_power
vote_of_no_confid
vote_off
vote_on
vote_out
vote_out_of_offic
vote_paper
vote_rig
vote_right
vote_slip
vote_through
vote_with_on_foot
voter
voter_turnout
voter_vote
vouch
vouch_for
voucher
vow
vow_of_chastiti
vowel
voyag
vp
vr
vr_glass
vulcan
vulgar
vulner
vulner_to
vultur
vulva
vulvar
vw
vy
wacki
wad
waddl
wade
wade_in
wade_into
wade_through
wader
wafer
wafer_fab
waffl
wag
wage
wage_bill
wage_cost
wage_cut
wage_earner
wage_floor
wage_gap
wage_increas
wage_negoti
wage_tax
wager
waggl
waggon
wagon
wai
wai_in
wai_of_life
wai_of_live
wai_out
wai_to_work
wail
waist
waistcoat
waistlin
wait
wait_about
wait_and_see
wait_around
wait_for
wait_on
wait_on_turn
wait_out
wait_room
wait_tabl
wait_up
wait_upon
waiter
waitress
waiv
waiver
wake
wake_to
wake_up
wake_up_call
wake_up_to
wake_with_a_start
wale
walk
walk_all_over
walk_around
walk_awai
walk_awai_from
walk_awai_with
walk_back
walk_down_the_aisl
walk_free
walk_in
walk_in_on
walk_in_the_footstep
walk_in_the_park
walk_into
walk_into_a_trap
walk_it
walk_off
walk_off_the_job
walk_off_with
walk_on
walk_on_air
walk_on_eggshel
walk_out
walk_out_of
walk_out_on
walk_over
walk_past
walk_stick
walk_tall
walk_the_beat
walk_the_street
walk_through
walk_up
walker
walkout
walkthrough
walkwai
wall
wall_in
wall_off
wall_paint
wall_socket
wall_street
wall_street_crash
wall_town
wallet
wallop
wallow_in
wallpap
walru
waltz
waltz_off_with
wan
wand
wander
wander_about
wander_around
wander_awai
wander_off
wane
want
want_for
want_out
want_person
want_to
wanton
wapiti
war
war_bond
war_captiv
war_chest
war_compens
war_correspond
war_crime
war_crime_court
war_crime_tribun
war_crimin
war_fatigu
war_game
war_hero
war_invalid
war_jet
war_loan
war_memori
war_monument
war_neurosi
war_of_aggress
war_of_attrit
war_of_conquest
war_of_independ
war_of_liber
war_of_nerv
war_of_religion
war_of_word
war_on_drug
war_on_terror
war_repar
war_report
war_veteran
war_weari
war_zone
warbl
ward
ward_off
warden
warder
wardrob
ware
warehous
warfar
warfar_agent
warfarin
warhead
wari
wari_of
warili
warlik
warlock
warm
warm_blood
warm_heart
warm_planet
warm_through
warm_to
warm_up
warm_up_the_audienc
warmblood
warmer
warmest
warmli
warmong
warmth
warn
warn_against
warn_awai
warn_off
warn_siren
warn_strike
warner
warp
warplan
warrant
warranti
warren
warrior
warsaw
warsaw_pact
warship
wart
warti
wartim
wash
wash_ashor
wash_awai
wash_on_dirti_linen
wash_on_hand_of
wash_out
wash_soda
wash_up
wash_up_liquid
washabl
washbasin
washcloth
washer
washerwoman
washington
washington_base
washroom
wasp
wast
wast_awai
wast_burn
wast_dispos
wast_dump
wast_food
wast_inciner
wast_manag
wast_no_time
wast_on_breath
wast_site
wast_time
wastag
wastebasket
wasteland
wastewat
wastewat_plant
wastrel
watch
watch_for
watch_on_step
watch_on_weight
watch_out
watch_out_for
watch_over
watch_the_box
watch_the_clock
watch_thi_space
watchdog
watcher
watchman
watchtow
watchword
water
water_bird
water_cannon
water_crisi
water_down
water_hole
water_infect
water_level
water_main
water_on_the_brain
water_on_the_knee
water_pipe
water_place
water_pollut
water_power
water_retent
water_scarciti
water_shortag
water_suppli
water_tabl
water_treatment
waterbird
watercours
waterfal
waterfowl
waterfront
waterg
waterhol
wateri
waterless
waterlin
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
wave_asid
wave_awai
wave_down
wave_of
wave_off
wave_power
wave_the_flag
wave_through
waveform
wavefunct
wavelength
wavelet
waver
waver_voter
wavi
wax
waxi
waylai
waysid
wayward
wbc
wc
weak
weak_economi
weak_growth
weak_link
weak_point
weak_spot
weak_will
weaken
weaker
weaker_posit
weakest
weakli
wealth
wealth_gap
wealth_tax
wealthi
wealthier
wealthiest
wean
wean_off
wean_on
weapon
weapon_aid
weapon_ban
weapon_build_up
weapon_dealer
weapon_deliveri
weapon_depot
weapon_embargo
weapon_export
weapon_industri
weapon_law
weapon_manufactur
weapon_of_mass_destruct
weapon_reduct
weapon_sale
weapon_sanction
weapon_shipment
weapon_smuggl
weapon_stash
weapon_store
weapon_suppli
weapon_trade
weapon_trader
weapon_traffick
weaponless
weaponri
wear
wear_and_tear
wear_awai
wear_cloth
wear_down
wear_in
wear_off
wear_on_heart
wear_oneself_out
wear_out
wear_out_cloth
wear_the_crown
wear_thin
weari
weari_of
wearisom
weasel_out
weather
weather_bulletin
weather_extrem
weather_forecast
weather_glass
weather_observ
weather_observatori
weather_report
weather_station
weather_the_storm
weav
weav_in
weaver
web
web_address
web_domain
web_page
web_shop
web_user
webcam
webcast
weber
weblog
webpag
webshop
websit
webster
wed
wed_band
wed_dai
wed_dress
wed_guest
wed_parti
wed_recept
wed_ring
wed_trip
wed_vow
wedg
wedg_write
wedlock
wednesdai
wee
weed
weed_out
weedi
weedkil
week
week_ago
weekdai
weekend
weekend_hous
weekli
weekli_hour
weekli_rest
weep
weigh
weigh_anchor
weigh_down
weigh_in
weigh_in_on
weigh_on
weigh_up
weigh_up_the_option
weight
weight_gain
weight_loss
weight_problem
weight_reduct
weighti
weightless
weightlift
weir
weird
weirdli
weirdo
welcom
weld
weld_togeth
welfar
welfar_state
welfar_system
welkin
well
well_attend
well_balanc
well_be
well_behav
well_build
well_deserv
well_dress
well_educ
well_equip
well_establish
well_found
well_heel
well_inform
well_intent
well_know
well_like
well_made
well_mean
well_off
well_organ
well_pai
well_prepar
well_preserv
well_read
well_receiv
well_respect
well_rest
well_time
well_to_do
well_under_wai
well_up
well_vers
well_wear
wellb
welli
wellspr
welsh
welsh_rabbit
went
wept
west
west_countri
west_german
west_germani
west_midland
west_wing
westerli
western
western_allianc
western_hemispher
western_militari_allianc
western_world
westminst
westward
wet
wet_month
wet_nurs
wet_season
wet_weather
wetland
wettabl
wetter
wfh
whack
whale
whale_catch
whale_fleet
whale_hunt
whaler
wharf
what_ag
what_amount
what_ar_the_chanc
what_becom_of
what_can_be_done
what_caus
what_caus_it
what_color
what_dai
what_date
what_did_he_do
what_did_he_sai
what_did_he_win
what_doe_it_cost
what_doe_it_do
what_doe_it_eat
what_doe_it_mean
what_for
what_fraction
what_happen_if
what_happen_next
what_happen_to
what_happen_when
what_he_di_of
what_is_in_it
what_is_it_about
what_is_it_call
what_is_it_for
what_is_it_worth
what_is_know
what_is_leav
what_is_need
what_is_new
what_is_plan
what_is_the_caus
what_is_the_differ
what_is_the_point
what_is_the_reason
what_is_the_us
what_is_wrong_with
what_it_is_made
what_it_is_worth
what_it_look_like
what_it_tast_like
what_kill_him
what_kind_of
what_lead_to
what_length
what_number
what_percentag
what_price
what_proport
what_share
what_should_be_done
what_size
what_sort_of
what_time
what_type_of
what_wa_wrong_with
what_went_wrong
what_will_happen
what_year
whatev_cost
whatev_happen
whatif
whatsoev
wheat
wheel
wheelbarrow
wheelchair
wheelchair_user
wheeler
wheez
whei
whelp
when_did_he_die
when_did_it_end
when_did_it_happen
when_did_it_start
when_doe_it_close
when_doe_it_end
when_doe_it_open
when_doe_it_start
when_wa_he_bear
when_wa_it_build
when_wa_it_find
when_wa_it_found
when_wa_it_made
whenc
whenev
where_did_he_die
where_did_it_happen
where_doe_he_live
where_doe_it_live
where_doe_she_live
where_from
where_is_he_buri
where_is_it_base
where_is_it_from
where_is_it_hold
where_is_it_keep
where_is_it_made
where_to
where_wa_he_bear
where_wa_she_bear
wherea
whereabout
wherebi
wherefor
wherev
whet
which_parti
whichev
whiff
whig
while_awai_the_time
whilst
whim
whimper
whimsic
whine
whing
whip
whip_awai
whip_boi
whip_into_a_frenzi
whip_into_shape
whip_round
whip_through
whip_up
whip_up_support
whiplash
whirl
whirlpool
whirlwind
whirlybird
whisk
whisk_awai
whisk_off
whiskei
whisker
whiski
whisper
whistl
whistleblow
whit
whit_sundai
white
white_ant
white_blood_cell
white_cell
white_collar
white_collar_crime
white_collar_worker
white_contin
white_dress
white_eleph
white_flag
white_hair
white_hous
white_lie
white_wed
whitefish
whiten
whitespac
whitewash
whitish
whittl_awai
whittl_down
whizz
who_build
who_build_it
who_can_appli
who_come_after
who_come_befor
who_come_first
who_come_second
who_design
who_di
who_did_it
who_direct
who_discov
who_find
who_find_it
who_found
who_found_it
who_he_marri
who_invent
who_invent_it
who_is_affect
who_is_against
who_is_allow
who_is_behind
who_is_in_charg
who_is_in_favor
who_is_lead
who_is_respons
who_is_to_blame
who_kill_her
who_kill_him
who_lose
who_made
who_made_it
who_own
who_own_it
who_pai
who_pai_for_it
who_plai
who_plai_him
who_run
who_run_it
who_sing
who_sing_it
who_take_over
who_wa_arrest
who_wa_hurt
who_wa_in_charg
who_wa_kill
who_win
who_write
who_write_it
whodunit
whole
whole_bodi
whole_dai
whole_distanc
whole_heart
whole_length
whole_night
whole_time
wholefood
wholeheart
wholeheartedli
wholesal
wholesal_price
wholesom
wholli
whoop
whoop_cough
whop
whore
whorl
whose_fault
why_did_he_leav
why_did_he_quit
why_did_he_resign
why_did_it_fail
why_did_thei_fight
why_is_it_import
why_it_is_call
why_it_matter
why_wa_he_arrest
why_wa_he_famou
why_wa_he_fire
why_wa_he_jail
why_wa_it_ban
why_wa_it_cancel
why_wa_it_close
wick
wicked
wicker
wicket
widdershin
wide
wide_awak
wide_of_the_mark
wide_open
wide_rang
wide_share
wide_spread
widen
wider
widespread
widest
widget
widow
width
wield
wife
wife_beat
wife_famili
wifi
wig
wigwam
wiki
wikipedia
wil
wild
wild_about
wild_anim
wild_beast
wild_card
wild_cat_strike
wild_goos_chase
wildcat
wildebeest
wilder
wildest
wildfir
wildfowl
wildland
wildli
wildlif
wilfulli
wili
will
will_to
willebrand
willi
willing
willingli
willow
willpow
wilt
wimbledon
wimbledon_champion
wimp
wimpi
win
win_all
win_at_home
win_back
win_by_a_landslid
win_elect
win_goal
win_hand_down
win_on_heart
win_on_spur
win_out
win_over
win_round
win_seat
win_streak
win_total
winc
wind
wind_band
wind_down
wind_energi
wind_farm
wind_gener
wind_heal
wind_orchestra
wind_park
wind_power
wind_speed
wind_strength
wind_turbin
wind_up
wind_up_a_compani
wind_veloc
wind_wheel
winder
windfal
windfal_tax
windi
windi_citi
windjamm
windmil
window
window_dress
windowsil
windpip
windward
wine
wine_grower
wine_harvest
wine_make
wine_waiter
winegrow
winemak
wineri
wing
wink
winner
wino
winter
winter_game
winter_month
winter_olymp
winter_sleep
winter_sport
winter_time
winter_weather
wintri
wipe
wipe_off
wipe_off_the_map
wipe_out
wipe_out_a_debt
wipe_the_floor_with
wipe_the_slate_clean
wire
wire_servic
wire_telephon
wireless
wirelessli
wiretap
wisconsin
wisdom
wisdom_tooth
wise
wise_man
wise_up
wise_up_to
wiser
wisest
wish
wisp
wit
wit_stand
witch
witch_doctor
witchcraft
with_child
with_time
withal
withdraw
withdraw_support
withdraw_symptom
wither
wither_awai
wither_on_the_vine
withheld
withhold
within_dai
within_reach
without_book
without_condit
without_context
without_electr
without_emiss
without_excus
without_gain
without_help
without_hesit
without_knowledg
without_major
without_notic
without_nuclear_weapon
without_pai
without_paper
without_prescript
without_result
without_sign
without_tax
without_trace
without_warn
withstand
withstood
witti
wittic
wittingli
wive
wizard
wizardri
wmd
wmo
wobbl
woe
wok
wolf
wolf_in_sheep_cloth
wolfram
wolv
woman
woman_in_leadership
womanhood
womanis
womanli
womb
womb_line
women
women_suffrag
women_vote
wonder
wonder_child
wonderfulli
wondrou
wonki
woo
wood
wood_alcohol
woodcut
woodcutt
wooden
wooden_hous
woodi
woodland
woodland_creation
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
word_blind
word_for_word
word_of_god
wordbook
wordi
wordless
wordlist
wordnet
wordplai
work
work_ag
work_against
work_at
work_camp
work_capit
work_child
work_class
work_condit
work_council
work_dai
work_experi
work_from_home
work_group
work_hour
work_in
work_like_a_dog
work_like_a_dream
work_man
work_miracl
work_of_art
work_off_a_debt
work_on
work_on_wai_up
work_oneself_to_death
work_out
work_out_a_deal
work_out_at
work_overtim
work_parti
work_permit
work_person
work_placement
work_popul
work_round_the_clock
work_stoppag
work_through
work_time
work_togeth
work_toward
work_trip
work_up_a_sweat
work_up_an_appetit
work_week
work_with
work_without_pai
work_wonder
workabl
workaround
workbook
workdai
worker
worker_movement
worker_repres
workflow
workforc
workforc_reduct
workingclass
workless
workload
workman
workmanship
workmat
workmen
workout
workplac
workplac_accid
workplac_train
workroom
worksheet
workshi
workshop
workspac
workstat
worktop
world
world_bank
world_champion
world_championship
world_climat_confer
world_court
world_cup
world_power
world_premier
world_record
world_titl
world_war
world_war_1
world_war_2
world_war_ii
worldli
worldview
worldwid
worm
worm_ey_view
worm_out_of
worri
worri_about
worri_sick
worriedli
wors
wors_off
worsen
worship
worship_servic
worshipp
worst
worst_affect
worst_case
worth
worthi
worthi_of
worthless
worthwhil
wound
wound_soldier
wow
wrangl
wrangl_over
wrap
wrap_in_cotton_wool
wrap_up
wrap_up_a_deal
wrap_up_warm
wraparound
wrapper
wrath
wreak
wreak_havoc
wreak_havoc_on
wreath
wreck
wreckag
wrecker
wrench
wrest
wrest_from
wrestl
wretch
wretched
wretchedli
wriggl
wriggl_out_of
wright
wring
wring_on_hand
wrinkl
wrinkli
wrist
wristband
wristwatch
writ
writabl
write
write_back
write_by
write_down_in_valu
write_home_about
write_in_stone
write_into
write_off
write_off_a_car
write_off_a_debt
write_out
write_record
write_to
write_up
writedown
writer
writer_cramp
writer_of_plai
wrong
wrong_convict
wrong_note
wrong_order
wrong_wai
wrongdo
wrongdoer
wrongfulli
wrongli
wrongli_convict
wrought
wry
wto
wunderkind
wuss
ww1
ww2
wwf
wwi
wwii
www
x_rai
xenophob
xenophobia
xii
xiii
xinjiang
xiv
xma
xml
xpath
xrai
xvi
xxx
xylem
yacht
yacht_race
yachtsman
yahoo
yale
yalta
yam
yang
yank
yank_out
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
year_2000
year_2100
year_abroad
year_after_year
year_ago
year_and_a_half
year_and_half
year_awai
year_by_year
year_end
year_in_prison
year_off
year_on_year
year_out
year_round
yearl
yearli
yearli_report
yearn
yeast
yeasti
yell
yellow
yellow_card
yellow_fever
yellow_jack
yellow_press
yellowish
yellowjacket
yelp
yen
yeoman
yep
yesterdai
yesterdai_even
yiddish
yield
yield_to
yob
yobbish
yoga
yoghurt
yogurt
yoke
yokel
yolk
yom_kippur
yonder
york
yorkshir
young
young_and_old
young_buyer
young_child
young_compani
young_crimin
young_firm
young_graduat
young_hors
young_ladi
young_man
young_mother
young_offend
young_person
young_talent
young_woman
younger
youngest
youngster
youth
youth_crime
youth_crimin
youth_worker
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
zebra_cross
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
zion
zionist
zip
zip_up
zipper
zit
zodiac
zonal
zone
zone_out
zonk_out
zoo
zookeep
zoolog
zoologi
zoologist
zoom
zoom_in
zoom_in_on
zoonosi
zoonot
zoroast
zoster
zygomat
zygot`;

/** By term, a line each: which of the terms after it may stand for it, as gaps between their places, in three degrees parted by ";". */
export const THESAURUS_PAIRS = `igezwHpMlGkRMiDt2R4A;qci3ImvRpUhzIxHnrehoAhpeiAlJk9cpyP;lqIkjbiuelkEl+Jr+TqE
upXh2alhfljdmraod
X;Y
hg7I
;6mN
upP
;upS
kvJhhWj-L;B
qnX4nf6J;8sLmlP
luFiTotU;kvHhhWwkDuzR
+vXAkK;17b
k1Ix9DixP;k1JstN
moPllX07R;3K
moOllX07R;3Ju7T
Lhg6QA;M
nzOe49OAb
wgD;1iC
joW
1iE;hh9Q
wgC
wgC
;hg6W
miBhxItvb;1jE
D;C
hfhgwR
he;hgyQ
hgyB;29X
29Wp0J
hYnxIpiPh1Jk7H;nzRtuD
nXAnrI;yqa
rxFq0dm+UjoU;o2Ki6Q
1hU
1hR
h6NAFm7Sr8UhtHr8Nizad;hlHuzSh+FjoehmAl+Z
hd
;yrL
uoS
iOhiU0yau5I;mK1KqkEkS1nbklKB
yrN
hY
;23e
1hI
o1etvYqpHqEj3A
r4aqsbqpHkhH;r3Y
kD
;kD
hQ
hP
c2kUqpH
;b
v4K
6kf
G
vlNAm-dqpHkhM
8ie
2lKqpH;ppH
hF
hE
wQid1lOsJkK;wUlsUojZ;02a
RBhkwD;hkwY
2lFqpHA;zMhj9D
hh4Y
ypXvuf
rjJi5F
rjI;pxXkqW
v+V
hjrU;t8E
t8D
izD;t8C
;t8B
8pI
pxQy3W
0xK
0wY
;hh4M
mrFqqPr8Ni2Z;wzB
mrEqnbu1b;wyM
e
v3O

9nVzDkxZ
r+exxP;slB
w6Er3C2X;A
w6Dr3C2X
p+Lm0etoMFT;wzS

q6H
lsJmmN28J;k5G
hgwQA;p-T
kRq1UjsTO;p-M
kZAhh2C;p-V
iehg0EDN;p-RrgI
hEP0+DljYB;p+d
hHAq4UC;iBp8Y
9pK;p-L
81d;p-J
poA;p+U
qhIwpVohD;qnL
HAv9O;3+M
A8sKhtc;r5UygS
96H
qhEzmIlkQ;hiua
K9mUlkd
;hkjJ
JqoKmnQpI;5qL
9nD
pqdx7RorK;i6E


6jC
i3T07cq3H;hh-J
hgva
hg2S

w5EnnF;5pV
hmb8zdA;kge

hwWhmbPhEFPMj7dhofjJvJOpcChIi3Zr3EhnBjzJlyZLN;i3YlrFn+LhhGhnIt7P;ulem-Vi4E
ozSilRrqGl+Zl3b;0+V
hh2eA
;0-D
yne;wyU
pvY
pvX
0vFQ
iT
bm1E
8GluNvyL;msd1hf
hR

6iO
9kW
9kV
Zq3en5R
Y;q4X
;wtR
Q;8hT
ynM
pvG
iF
Nm1E
htL6hD;noKutF
hD
6iC
6iB
6he
;6hd
6hd
6hc
3hZ;09f
ulD;jK
F
S

lM04E;m1Eh9J
nvKowa+Q;nvLhhV
EhVFryA;0zY
o7Vl9C;mrY
;6hT
q3b
IiT9kO;zvY
hVryG;hb
I
iWR9kB
1avsAthf
DiTA;zvT
o6Y
;owR
w2Pm1FA;3rU
iTA59VjmY;AzvO
mpRz2XlqJ;iT59U
himG;ooY
;hh4UBA
hh4O
hh4Q
i3NyvDloG;i2I
rzT
jFrwMu6W
i2H
lyNqwAp+UmzHiC2VGAZIBEA;m-aAipAzqQk6fMi9X;1jWk9D
ukGF
NywNisD
hg1A
pte
1yD;puB
;ptc
hg0I
;hg0H
wrb
08YijZ
C
U
hg0W
oxH4jI;3gJ
ChVE9kO;zuW
0yRshf;4W
Fha8wZ;zuU
hV9kT;ha
Mpzdp4R;hkha
iFq8S1JqgPkrTFikTkud
Bha8wZ;zuQ
G
ha8wZ;zuO
y6EjmckpM;ipB
rtS
p7DqnVsyb;nmc
hhrSiI;hg1O
hhrRiI;hg1N
hhtLK;hhsP
;A


hgze;hhsd
p6V
rzQyzIinfB;8yK
F07Y
wqb
;xxT
3Zw5Yj6A
3Yw5Yj6A
BhLApiX;ztc
ryA;0xX
hLpiY;hM
;BA
p6JawkR;8jB
rzBurH
rzAurH
ylB
;p6I
q1VtjRind;1yOm-M
uiS
uiR
uiM
;M
;uiK
uiQAF;niC
uiY
q1TjsU
xwb
xwa

q1P;uiE
uiC
;uiF


q-FvhR
p5W
p5V
uheviQ;4zNj9Z;uha

E
wpZ


v4U
9kO;zsY
q8LjlMOugR
hh1d
8wamrYzME;8sD
D06F

ykJ
0uW;06M
zsQpkG
j+PlkHs-LAs6J;;p4F
A
piX


vxO
AA
1yLhvW
1yKhvW
2kZCktT;6yR4G
;nvN
;h2H



16Y
77a
5-Z;j1W
inM3+Lm4M;kwX
igMhqI2NABAhfpABzQh7bkG1LvJAzOhuBX5YuJWhjEmcBBnIla+O5TjqCABHkPexVQipM4b3Ci2LuUEidByBhY3Xi8TipChAABE7YahxPASAkC;h9QijUjyaMhPpIO0MbHzUuLwU5e-f2JhRFljdwLkoZsQkpSwPi7KjsSuMhmR;kwFl0CnmBxjfhxI
yvOsxT;61S;ntCvMs2Kl8C
Bqsbu1Q
lgCpcxNtdusRl+R;02fhnPBjlD;kuJ
uzOmiNhB;01aqwf;5jT
hSkAm6Dp4Pr+ehFD;jsYi0BnKlmXngVqoZhwfjhQiP;xWluV
2EhwAwpMo7f;isRptWpyK
s5bE;66Oj2b;5-P
AitW1sAAm7Zi5W;hsaqzWh9GmtCAp0XjgDvKhzJ;xgbjpI
itWpyZr5GizIkoRi5WhoO;jlfo6Yh8ejjCjpfjudrjSlA;u9ImrAigMtL
irS
+1R
hhvI
kofq8SDivfqwEh5H;vvGt-LhhDhiUjb
tzA
n3V;On3H
;N
mjT
n2Vmyekve;n1WqMU
Nmfl1SlpIq4bopZizA;iRilPj1AjuMpsHruc;mhei2ZtnAh6Si6FmA
l8fBwiC;nMq+bq5Pk6Z
DAhjWjgCBh4MkmXsnOisXhCtNlXj4Bi6B;kkCl5bk0EjmA;quBikOkpNpgC
y2cAnwP;6nF
;77A
vtFliev1c;3xEpuRhzF
0CjvXAAhiS1ZkzAtNAixG9IkchBJCJllApsSi6B;jtPh4ej9dkAjpemkNlia8Hvb2DjnT;pyA+amqei7AlhP
kjZvzA
;uuZ
m-A2Uy-N;pyRqwKrlXkjX;j2P
ksUmxaloUmiL;xDjlKm8N
8bA5Ul2PhOoUAhheAGhhFnpSCixDirQEhvennAjvNlbh5O;5XuRmudpShjF2QlWGrfwC1LkpOixBi1NoP2UhzEhwEqqW;n-Mh7CmmXlgUqtMixW
i6RJq9Oz8a;-Ch8R
hyIhrJNzqYmrX;3ud6Bo7A;nrH
o4KmwUnErpH;y3JkrVhjF
Ah6ZmmHkO+Ukdoai7HrvVAh3ahhahlejuX;igeihGsdjzKhEyxJrH;ozA0yfhvP
ppDyzO;h6ZmD4zehWivLhvP;26Vj0X
lO6CopQxmJi2R;khUnwZxzF
ovfm9Lw8R;h6DmlMmpQ0xW
q6Vl3IFkzfEhvGA;o6Vh-FmrF;hhoe
kiAlmek3VmuUksQl5Ph0A;h7Hk4Hj9Mzat3EhiShnR2Ml8S;rkWl6Vjvci4ZjvQ
hHy-flqHn6T;l5W
r4DszKizf;19Gqob
mvY
;mvX
wgAlnfhjMiPnmc;4oKmJh4JEimMpZ
pzFhmQowOkiY;5hS
p5blMq4X;p5f
ivWnqHllJ
vqdi+KhK;2sIq5P
29Xopej0R;hgpP
1KouBl0Z;0mdA
i3SszHyhQ;w3Z
wgBicypL;hioP
7pIoiM;t2C
78J;rzf33S;7pHqd
0MwgbslaB;iuTk2PqsXA8R
zyZpjfisL;m-I1-S;l+Zqwf
kDh1MAkrBi-MhX1ZiAhtIEk2TkM2cRlmAlEzKiW;mmFoWjtMjhbipNliFiweDtoV;mmEhyBsxVs1bmM
i8JkgcnqdupJijYsAi-asLhwe;jvT1qIj8Bh4e;otWorZ
;lvB
xF5rai0QivXk9L;m9J14FlrVhkR
i+Kt1Qo4E;yrQ4TqwZh2LhwW;nge
zrUn-Rh4B;okJi6PilVh8b;nzMh+X
7sBjiCh9W;q+Y
ArA1I0FkYilRnpOZmxDBsdioNhlKsNm0ZkFhrCvMjiV;ntFl2aoRonZRkRngYpFhiPFhqepQ;vnMyjVhmbrQ
rA1I0FkYAh6Vqai-Jl-alfoRktVi1NhiMhRhLsNnVh+Ehmcj1HhiCMFuZ8EimQ;hkGwrAj5KnDlGlLsImzboeiyGh1N;nrbh3cswSnUr+Y3D
h5Hy2MhpE;hhrB
oiEjqQwrd;wtf
9jAD;4nGkzE
wdjoQyRkchqNhxZtlJ+WilVnhbilQ7OArOiWpPA;l-ThqEqMhxfmZrXhzeqQOriQ8S9M8cjgbhkH;0ZhiQ9vIjhNY
zpWjwQhK;03XijSd
wnb
rsT;lkB
AhsYhpW+DkkX2X5QhR+LluTmY2HmJi3fhjFh+ThiUisQ1chSijPAvCAwChhSACoLnRjeiqUvO;mkFh9B6CvOi-cjzcxAiuIh4Zj8OhxMj6LhpajxA;nDzXv-HjpZA
hsYvtGs0Vk-b;h0YmkSo2HlTmgDmqGvDwChhTCoIC;prGupMjmBklW7U
Ah4Xl3K2HjiWhuLnTlAiQjMh5DisXHjLoNoyLAj3HGhjZj0H;owCi8Pj4HiqDouMkncuehwf;qpYrhT
kuJhgGw+NnhaCi2JhJi4I+P;h4Xi8Rj6Xx+Ih-c;hj9H
l9VAmjBj6Y+LhWjpQjjYjnKtBklEArL9cBimBhtZ;n5IilHolPitXhjX6KpVhiXi3IhfigRktMh3G;jqQk4ChkLstVkThlch5ciNihWo-d
l9V;hgrZ
myYkxRhZl8LigQiyOjmNijEh9elqd;nhGi5XttHn0M
3AlxUp6GjBi6Ai7fiuHA6FYh4fDorJ;oWi6Si1El+Ni8fkjOttPsB;2WlrathbjtcqMhtOm2YmJkxI
3AlxUs3IlqHBi0E;yuV
jyLsDi5ZABhrckAh0GknZhehwIhib9LAh9P7QEiuch+bA6OlwcoXhrQjRh4eA;hsBoGyehnWrxW8D5JktYqPzLvfhmNipchnAkqJigWhla;kZh-dkmCyuS
k5E
mqYujLhe;zzW8L
mqXujLhe;zzV8L
;lPC;1oI
k0ai8TmoMqpVq5G;nqYnsZuI
pzF
jqSmxH0tHiySvB;kkJtTlmUnCtsNn3Wh3Q
;;j1b
DA8CohUmiOh5JhsLhKm8CFhzJhhPAkyfh4GE;kgChvBi5Gh4Tm3bq-YeBkbhxDi7W;i9Bl-chwSxrAfjhUhyZ
qwZ
jlM
;jkW
lvArpWhtHpyQlc;0pIs4YhhR;9vN
luf2pNmrE;ynHovShhPA;5jQ
qZlqZ5pV5c;;DxoXkpG
hzFi2eBhkZk6AO2M5LlBABnZoIyVnR+BioDi-akjOsOBAhuQmFkLjYAlb5ZnJqHigJsKGAED0SAAGihVijQ;i-dm7Ij2Wijak8ci4OhtP8SmIJlf5SxMi9G;p8JkAh5Yh3Yi9DmiPjxEljUkA
n2PhuWwgGkubjI-U;plFnuLnoZl9JihYh2BhqS;jsY
plE;u+D
iBHiNaIkZBClMhOvKiiAtEwW4T3QichHAjuEuLtfBjVyIhxciXkRkKiflciSiXnPiNlqItAuXilH9C3arMiwNchjKkKAkF3ezQhvChgPYhLBAZhQIHXBAAIDBhJAMfhRC+eAh4AyUoZ;lQtb4I-KjpOoGkakXi7WhzEh0Hf+UDjkbhvftAhjMjlQ3drJigNuXhFfhrbjsOyYhUkba;qZh-Ym+AppNk6Si2HA0SkoZk4T
;-4A
6nUOlnN
lN7N2HjuTqfkUwXidhxe5ClDyEhFi3OwBh2UhlPhWh2ThwCABj2Jh7Nh5CT2KjqHh4Y0Dh9SvayH;kFhLsJ5fpbj8G+Jlei1dixXpGmLhuIkbitJmQndhzUsBjhKh5UhqL-BjfLh8Eisfwf5a3Qhza;oAh6PhhUi8KkftBh1Xj1Um7BhnclpboyS
MjXhvLopc1nJ;ugL3PiuXmjQsP;q6I-HtrZl-L
DkiLhqQhblY8WhqEmvHiiZkgGm8djwVjnAAA;kxOi-PhyUjjM2Gkahtc-NGR8NoVj4LhHBjxLjqajUh6Oj4CjhZ;kpRlrGnDtVmkd
kpRk6N
7iA
i1F
j4CNAS4Fj9Kn9afkhJBtzOAApD;lsckjKnvaluQjyEn+WmM
;ryO
hgAs8R2MjuImwGlVq2O;6ielLqdiqNlJ;qmH04Uk-A
;;jQ
jQhK;diRsqZ
;;43CqE
jNioCh-EhwAk-Gh7HhibhpLrOUjqR4QjrYhnLAAhDhwdhBidhqOEi9Dhd;kYj8Ij2Xk5Ei1NlQjoYjnWloC5GimcBhuM;mjUk5dj5Ph2QsjJivR
yLhgdh2VimPoIhAj2dhyPh4RAHjPkejHY2SjpBlSqzK4CkFhmR0L2BiTpIjzR;yOi3OhoL+AowXBy3L;hrShhCm+fxtf
w2Z;l9d;wa2zD
hDhyBh3I7ShzXitbijHqd-YvQnCQnnIh7fKnwHh9aADA;mjJhmMivBp7EkhQhyOkOU4Ll1Jj+B;kgckTh3LhwAhwI
qHh4Aj3UjEAhViDhkTqCmgD1Sh8PjdiahkIhkbkuNwGj-Ll1M;qCAlyakNkJk9Nk-apiZAqLzCFioUkgIyeH1UtO5H;uJh0Ij1RhWkBv+WhzKh3ShgaixZliV
iiIi9erhMhJiRHjTl-MkrW7ImrN
hoT0-KniF;++S
;j5N
mgcoLoudxyQ;hgJnzWiufuiAUhxThDlyH;l+Vo6Q
l8Nq7PtpNF;riMp7YjlX
+hK
;l+V
wcmRiCSBA5RCBoaiWlWrBkapEIhxAsBi1MAipVBajbzdChoD1fh7b1eLirB3ImUAAi0YkgZhxVjFAj8KhiVAhuEive;J4XhjUiEipSpcxE9PAhuZi5Roubh5bvU4KktJekiThoBnIte6bhrSmU;j8Dh+FnSjEsYpXi+ZjyGhyRigHqwTkuVhxehDqEhkc
;hzb
6CpgUBoyDonQie;i1CjlEnSrpZilP
;h+Z
;qzfkS
h-L
qzdkS1nb
-fjueA14R;h0Yk8cr7WB;zMl+GiwOwgD
CjvWj-ZmmL;r9AkwY;n9B
;BzB;ltLmrQk1CrS
;;A
oaqGhmdpApQhiYHDh1bnWJhrR2KktMi1DDtel4KjmbIAh8dhteBpSitWxN;l7UjsZl3Uk4Uk8AhyBhtHi9BiCkqW;l5Zn7OTwsA
AmoSBjtYBochRCilYlmRk6LhWCitXAimCmrP;j7ehpZkpQl0LqgbhrEuIi-XjrbAhqN3c;nzZswIjwSp0MhnG
moSjtal3PiSpmZlgQjxWhmVjY;i1dhlflzK-am+Ii2XmrQtYmrb;iqRj2Fj1Wt9WikHoch3Hk-T
vTilChwRsUGAtM5KhxMk5MnNi3e6ZcvdhrOhwdi6IiGjah0WAkcmCvc2TjOh5Ui3BS-NA6Aj1b;j9Ch7ch1ImpNhpDnqVh-R6PjjVjpbiF;hkUlvDj1GhkXkyOtQo3bq9d
vSilCh9G60D;wuY
iRhKqhGihGnAhtA0zKIR5JAf;iShKl4Uv3PrsN;t6K
qlCj1G0zV;iQ
NqxKw+RiialkS;k1LloSuoNkoJ
;;u9X
;u9W
xwD
k1Ho-L1jA;J
k1GvtFhmR;1nCr7K
mvRhrImsZoPhkIlqFijQiLmtS;hlQBvgAiyQojCkjMhwFj2Q;hhwW
mwFsndxtG;nwcs8A
txA
hyBh3IhmG1QimX4LaikRFhqWjZ0dn5fhnVKnEi7M6BAwEleiGk5CADAkwOpT;h2Xitfjjak7OmFnlSieipDh4MhhGsehgFhQniR+Z;jmFiyPi+Nke+FjtRm0RlEk+NhGi2dmPmmK
4Et8RxwJ;hjmd
hi8QqLD;q7T4rN
o0LAz+A;t1J-QuxR
;ltc
DBzOjuH8CAhqJk4dh4Ah5IhiVh6OoLBhqYhgIhqDhkQhmMfiyEiiZhkOhsT9MhsToN6dqR;zZi+RvCzOhzLlzWkyLhnMjydiqJ6UmjGuV7U6eihD;v1Lk6Zk2FkpS
A
C+-Q;+-R
r7di2RnqY;sgE
Bi2K;34F

i2K;jmJs1JhzemoQ
jOBhuUj8bicoVhcPzTmgWAhsKioQhuUowUdBsKk9S3N;lzHkqSjwOhCk5YjmWhtMAj4ch+EChwHhoflFkZ4C;4dlXzhSm1f
3-Il9Smqf;izThH6qU9R
;;rhT
;16F
hyUs+SvgZkxf;hyNnjOlhFn4dogV
;93V
mhXkiOAhsFlhErA4EioW;h2Dj8Rl9b6djiDkrPirdhwR;x1Ak8FxA
qkFnwRioW;rwM
oQl2W;oLlvax8XnmF;l4Ev3PqU
AjtZEEigdhKmnHEsFjAicjAl2DhleiyFigchkGtI3VlufAEH;3U5XikCihLmtJhmWh-LkndkpM1QjsajvIjBoLAB;lsE2VizTh2BmgHlVjuI
3Ti2FipApzMkndrLjEj7NhkGtImmWkJAB;jtenQh6cmnHoUp6dp5C;njYi0VoqTh9Sk2Qoof
lgPHjuFijbFhzL3B5Ei9Ih1HRjrGpLqxIiuT;n5Xh+Lh1IQzekJHktL1S-S;xoApmHm2C
qye4rF;s9Mo3O;6lH
AhgRptNnsA;itMniA2CjtVhgL5Fn6EhgVk2N;p6QBuqNo4J
;hgR;x6Ahb
iyD
hgyS;k7e
t0PoKhrU
wyTh3LqnS;0tWolBhxA
qoM
iwPkjJv6P;2uD
r9JqmK0croE;l4K
mzQuxQhyc;rmY
mqfjpFh8WpwN;hgte
s2OkiKzmS;p0E
yFhgtVhgR;26S
1jHhqbkG;p8S
s2LkiKzmS;p0B
LEimGAnNk5D6MnUklNxH7bi8HhnJlfJhiFhgCjqeuUB4XArNjgOAiiehkSJjNjEQtS;ElvPrTikRhjJhlMh8fkbzHi-FsauNiUjtKike8ehlZIhxKpdmehiIiuYhyPtIkHDiqZ;nmenFkleomSmxL
r0CsuYkjS;hj8L
;hgnP
mcrqNmuXoyH;imT
rlQp7fE;knG
iuBvxJmJ;+pK
rgTk8Kq4G;uzHk0S
opGsgcjoX;4hQ
zwB6A3d;n7LirY
rgQk8Kq4G;uzEh9I
mnHApgRo4T;iZ+xD
qubqsIiLkmf;mhckqTqqR
CimJlgR4Po6fi-biyMwAh3ErFlrZkgaMlc6K;ltDtFSinViKiochxNmgPxWikAhQiyUnvIjY0V;ihAuwchyLh2L8fknMh1dj-Tofi8T
Cj8FhgE;45Wqa
;6+Z
ADrPi7cqWdMdAnT0RjuSjevfvJifbvbkmFiwfkH4HWkIvLzJilZhvFlblUlQimVldoejTi2IIh+FUnF6JGh8CmBhDhpYhmV;kKihX2L3FAexfjwZhuErckc8dhgIjqOhlP5LzYhieh5KhhNh7eiwLhrJhgNj0YhsC;jUneh6VkxZ9ThkTyaoGmjBhkKj4Sh0fT8PhwWVnfhlNnzX
jSj4ShlXAhyXi1CkjZrrfqZFhlJxM;nrKjiep3Il1BoX;mZkhUj0Gq3ABijYyEhmGotC
AklNmqPnwUi3CivYrByOmgGltFA;qvWkzPlkLj5Ti-BloN4c;mOlsPy8MlwcimWixS
qvVHnwRi3FptQltF;3yQmzC
l6Cj8TmBKhmX6FkifEjBMmeilHloYioLLl9VhmRCQ;hyIkvW1fiiH2UkubhlekyaigTi7btCl4Q+ci4b;p0Eqleh-Si5fkNhqG
osFsqTh1Vn5Ei+O;01IDChdj6f;6-KhnDjhK
Ck+AsrVriW;p7SyiB5KmgC
jyW;11D;w1a
;;1jU
w2EzRq7TjejDEivU;h4FWk4O1RizUnvGl2LlwKl6J;pgCtqVhlJhXk-Tikd
j-fzBo-L
HIiRAjEpzQm5UjgSi2Gh8Lm1ehOifA;-fhtPhrWhlE1BhjFpzWVlBlMtfn9Xld;8I0dr9Pn4Q
p5djjF
z4VlsGimX
;x7Hs7X;wzY
x7EBuxH;hgvI
BhIAuGhvMivAhuelQA1eh6JhgPC+EkfjRhhCvRzCmqRhkdAj5HitXhrLoZAi0MuLjmeBhsb;hoAh9YhoWhBh0LikPtX9E7cnGmgPhqRxa6LngMlOi3cocjqeuE;mJ7Xk5Np-DlhFm7Sndk+e
hJ;mjd

I1WmA0dhoai8PrNnBAjwWhmTixKi4QWoNj4bjwTpVh9fi4RiLhuDwFjFpXMhiKrdB;hvUipJhzWpUrNmXh3XhmaxZBk2JjLh4GCmMiWlEhSuhPuFhuVBhvO;muKisfopM
7fzTopc;p4e1na
wqau1dk9V;l2djvN
j4bkoA28Uh7U;ztFk3B
xd+rSh7U;prAquB
7e;wa+va
;hma
Al2fh0fzOuWAj0Fh1AhuECmzLp1R;pXmjaigSh0NpXsgF;xnOtyNh6N
nrfn5S
hB+MzM2AipShjRkiURh6fk1QmPiTl1OtZhvcxKk6fhqcFifAh4O;wWkfmD0ahpfiwWqThgBiwBhybnFlqMCirXh1KmZkZh1aj2anMixEhiBuN0MYndMhiKrdAjic;zandzSnyJircolIi4cidp5O
i7S
;29e
;0xInpK6aA
;p5J
hlDhjTnwLh6fo+Kh0db;uQSh6dwjEl4X;pqW3pb
;0sN;p4Q
nhU0RhuFjpEhuchlcjuJiT0Ak6ImTiqQhxbhuLKhXxQArN4ApVjWhzc+ahjP;lwLvDhiGjdyenRiX7Lh4Ch3G2Zh7UjiPmsWikBhtabhrHmIiiIfjwAmd;l6fioJhlDllI7Zkai5Xl3NiuGi9Fm1a
6jU;;8iB
;k6T
k6TzzH
h+Hl-bqpbjtf;lnDm0B
tyNlrZupT;ina;3-B
hJhtKjjNkyJsxOBnqG;0tK
4+Wj9XB;j8XhiUioIxqd
xTk-Yj0XhvRurJiuXAjrXA;8Ik4chuPh1Kh4Ci1XqhAh5BhgY4Ghqfi3JksF;z6f
pmD11NV;q1TixG
3cuuLzndzT;xuGl-Nq8F
hvBujc;l3fihYixZyE
BhuW2di7KC0NBkbh2DmUjnRj+VIiBirJksPUoyTR0X;h2D2TsVilJ2bksGizYDkych0Li6Wozd;loCk8Jp3Tlgdh2G
l1RBlpG;13WToyT
i5LhvVosT-CpzSniRahtD;huW+FrjBzqe;isV08Q
j1PmtOjkM;kxStvRlkEojU
i3KntISopJukD;i1MhXn-LB
Ctah6Gj3RvhCIhVkcAFnsZitG;taitQimSjhNxgbn0G;q3JlhVi5Yqhb
nsbAs-LloGqlO;nsdl9OopK;1tL
;0sH
h1FhmCEjkFlvWpzKkcrwZ;tah6Gu7Rj9CImTp6G;lhb
jhBklRxoPhzWkrNzf;3qPn3b;nnUwmb
;xlD;njLMnqOi2fBl7S
;;hzGlxb
pUkSjpV0XhtCqZivNh3AlFh5Gm9UhkdABhkAk5Sh7NiBAjiYhnP1bCkVh7D;vXmnNj9ePjEhpNhWonViiRj1RuWkI5e0AkuB;miTwpRjzfhfiSinXmgU
;spM
lfhgU01L;nrYnmc
i6Q9rN;i6Pr4Ez4e
Bk+Rxqf4D;jtdw9YiiJ
An5PluQmnAwDnkel8D;6fk9ZirChgQk1Si1emnfonBwK;pzdknTovCi4VhmIm2b
i7cxdAAhsfjUBisDqWh+NBDjzdYi0UjxSFisUStBkMioMIhyL7DsFjuYkva;kLjxNiqUhsWoCk2K9EhiGj0IhjZi5DuMjJmPtHjjbkF1e6bjjXimdijd;hwMhlShmJirWhiT5GosCiJ0GjgNixHiiUhLXhsLkge0XjrG
O6Z3Lj+SIi5ahhFmFuPkXjgEhic0TA-Si5KjXilPC7bi2FAigPjVi7cvQhtf4AKDjgK0X;7QBjhG1ahiRiuYAhwD8HnZhhFhzGtXihCiwPpW+Jm0YhiO6Bn3Y;ikVo5StuC
0-bCnsd
BBl4eh9WhuahCAMl-NChoLh2PDl9ZoqVhvX;qmOh7YqRi5fi-e9J3Ni9dL;6fk8WmgYk3GjcjiWmybiC
;pmX
sDBk-VrHhcAjpN3ZuXh5DepSuUlZyHhsAnB5YilFDKNI9DFj1XAhpU6FjzGChwHhsflf4Ci2I;l5DjsOKhFhhch4EOjkeoiYikd0Vlqeja;n2Wl0BoTi8HnzXiyO
;hh9b
;;pnB
;tqV;wpP
;hi+X
6hSl9bi-H;kmM2pKHhja
i7bi2SmgT1wS;nnAm5co+A
jjSh3Nv7I;ozHsjDkwL
v-ahmen+Fm5NAAkkAF;twTNj8Ay1AR;i3Fh7QNn3Zn7Z
A7ErFjvD3QjwRiTrMh8BBBhjXlHrDi+InoRjCIk2eCjoRBjckEhZkXizLhfuA;i7Gh3OsmLhhZn-NiX0blhYi1P;tyCjmcpkAigKmsIXhnL
rnU
kxGjyJAihIlwUrBi5LttVj0f;ilEn7Yl0TjqLn1bo9b;-jX
njDAV6U+Xk3No5A;ihLmnD45P;toT
knRk7Qrod;l0fyhK
41G
oHl8GmtTiydindmoF;AmkJi+B1nDnSuM;mkMjje
ApoJ;vkfmqI
6ha;1vF;-mJ
z5K
;hmR;ooV
;otU

q2b
DiZlpaojLNEmlEijE6atlEmK;o5HpoEhhArNj0OvGsmCB;v3ImnA
l+RjvRo7Ri+B
;Av7B;-pD
hKktQBp1Vz1C;wsS
iZlpaojLkxHhhAsKnDrBv2X;twTotR;rvZk5Jh4B
kVBAh9aE+Tich1Gi0R7MoLizCAhcsYpBOnFhBzbh3YkMhIhkAioCnQmAyGldHhOmAA6GpHDMj9YjdhOkGhcYhOmUjaKDhYLwX8XitWkT5ahF3ZqXi7OhhU;6PkmNrTjCkI4cpNzekA4LIyFi4cvEmHxb3JhmPhzQlGhqNsNh3JiqGyXhDhnQwfhIkEl3IloF;inRh2WkzQpQ1QotfjzCoXhgGivQmyc
;zob
hlIiA+MBzPhhdi7HigF+YuShvOBAEyb+O9DjdiKAJoFj1Xh1dkiIkb3HFmheimRhiVOhRjF;hwV2ZBlkNqxFktFhmBhsQBitKjmA;l-Wi3YlyMowerubpW
ojFw4D
5KmFj2F0Qjyd1lN;iiciyX
i2YoFj9Hi4IaAk+OivGoxRnpRjKhsapC;m8HioZlLnYh0LlxNnrci2WknIhnU;r1AqjOr+N
0qV
;;0qU
h1EWsnIVZLBmoB5Sshf2a;l+Z8JyQjYn0NvTvkAh1IjoHkV;lzb10AhrB
8zB
8zA
0N4Nn1Ih5YruBkwV;lzJ;vlY
AlwJugTkyY6MldnzW;zKh3B0B6JppEj+OkxIi7J1bk0NjjV;vwbtuelqC
lwJugTk8AxE;iqL0ByzDiyE6KlfkzG;zJk+T
ABl8IpEh2fl1KB+WpnNipck3ah2J;BmlQjtTlkek9Mi0EszZsT;wsdkYjpY
AAkJl3epEAAhmAlhKj-ehhHh2L2dh2Djwc-Oh+Kh0Q6MqRjtV2A3P;hlAhhPmvF9Oei3I5HtBiiD7IiQlwOi9Lnyc;6CjrDjwQhqA0Xj9J+YhjIpmf
l8JpEAAnsFmpW;kKpwE31Y;l3XF5lU
jqUixTpE84A;nMtqLn-UB;klE18Xo1L
A8LjuDhxdhoDiwRo7AyCl7VhLhiQjvBhtG1Oj6a;8JwYuQkpYp4Mh+IkRHhpYl-Rk2X4W3B;iiTh1elnChchhdu7ckrAk8d
j4Rs7Dh8MAmtZmgF;hyai3Ui5KxyEihW;1mC
z4Mn9Hnpc
hh0G
24S
kURvEh3XouMlkcm1V;hrPmncsgGmscDi6S;53Bn1X
;ke
;kd
;kTIF
;j0B
;ire
j8el1Otld;kOi8PnyBm0CppTppG;7iG
lR
;+vE;okG
kfhrHpmSjM;3-L
keOw5SngJ;lK;hwG
kf36L
93Y;;hrD
kbhrH2vFlud;kd36Ji8P
vlF
hgJ-Dw0Bsgf;4I0H+qW;+V33O
hwOmoNFimMwrP;n5BsoE
;tRq9O;5H
jtdwUh2Uj3dhpXjqEi6WhqMhuCzJj1SirQzd;ktSiwZj-EloOlGisbAElkZpLjoHhuHA;p2E2OmqLojV
AGrOsezFoepKKirThgZhEhtdh7dnDhnMF3Zi-djbiVMDBVzfiazCoe0Uh9YuNqCjKhoElxUhgZinfrTh1R0IhH;4Tk8ShzdjAhPqKigShjduOiydiTh2Uhc5HmG0Oi8Oi-ChtDkyMhnWoRwahsNhzbzA;-Zh2Wkxdh3fiqNisUjeivJoJjhDjwchwRBhuGiNihJi3W
q8PCn7OGtmRi9LK;j8Xi1Bk5DmiDt1F8Ti9M
wmKk6Om+W;i8O
;hghL;nhK3iW
pO6Wh5Ai7PouZkjThtaEjqK;hrX3Lu9WmhanzNh1Hf;pP5+e
hsHhqDolfmwI8a;ipVi1L06Zi7EivP;kvBt8Bn9Nk7d
iWhhAkzMhqCxqAl3C+LG;ib2G2MxxBizfisc7N+Bkof8Wjjfh5V;hrfkCu-RotTnjdijM
4AzTu-SkkAkiRl2JwG;0vK
jTihPlwAn-AooMAj1Ti9MIoIAipF;i5Tr+NltVorLkjJ;ilCl0AoxO
4-Bqhc;ytVryO
ulNq5Sh2OorQkOGJ;luQtgCh8JkgF
ksch2BohMiWAE-DhjQi8RhkMhyU7Wh8eqL9X;jnJXhlBh2BHiwD-S5Fk5VhFh-Bhxf0CjuOBihGktVkZ;h9Lj0Pl9Fk2flzB
y4HSqtV;mkE0nO
hg9c;;3-J
wwV;14d;89G
AvlOl1V
hi7A
;p+M
;mQ
hnXpvByyX;jqXjzf4jL
Az5ck7YiyJ;n0W7RwlS;x5B
z5ck7Y;owHy3X
i5Jh2Hj1eh8f7erdCySla0bhoHDjJkyYiqFhtIlgcCj7d0aA;lBwRiWlubAAj7IEAq9WiwXiAj7VkwWuDjsCA;l0Q
qiPhncwkH;--Q
wA
AisLjvZ+G;snApbooPvnV
BisGhgSivJ+GlsSonQqalZk5GjxAhtbnflhES;7sU
;88B
t0LJ;isGkmNk4AAipX
hjZtMve38KkpG;hyb21Ch1ZloU;ngMn1Tp1Ei0Tkme
nqPx5I
prVqzEhmIQ;hmZipe
imB
hmR
k+EktNosK;E
8-S;ovS
;-qR
;1gQ
;1-Q

37NA
ilYsmOkSj1N;9rE;uuC
l4QkjUmmIooaikYomd;Co0Siler0Fs4E
m3QsiUhjahtfi2P;prJkpHllQhjbr8I;m7dhwRm4GmnLnlD
;ovf
qmDhkXkxZiTh4RjrUjnVmpOhtBO;piFpShuY1na;4qak-A
;;usC
0B0SzSipTi0RAqchwdAvLch2XEmCzEpAALhtHh5JhARzeBBAiqKpehiEjChoZmT0eASIhgFxZjpbhmEBnoWiS0KhS;uUh7bj-a0IiqQiwHhzYivAAi1OhvThxXh3YoxOvc8Ehibhzf;o4YpuDpShybktMqUh1QppV
rjBntNxsX;q9NlkK
Bo1SrW;55V
x+L
phJw4J;o1S
16MA
ysX
roKqwUkyG;l5Dw3ej6A
npR3zUi5F;v3T
npRpBn-Z;6kR
q+Zl3fxrL;liS
rZhlVkpS
m8LovVy4a;5zZ
l7b7-Zlb;hhvM
vyZpnXo-Y;q+T
l7ZwrMkmV;1pd
hhxH
r1VlmQq4L;mwMhjLkhdogA
DhrchmJpBuB5WwXh1CyMqah9c5DjXiQp-A2SuLnenexUpzEh5O;ltVhJk+b+BjlO+SN+JkWlxcimZh5AhmXisdiiePhlCiyN;jidl-JnvLruI
;-7bNA
w6IhvdlyO9ODizW;hZjxNj-fsiTiyViuHn7J;jrZxjIj1A
0kU;1IhmJvzTwkf
i3QrImzUqMmuchWl0Ti5FhqdhFivN8A9I;h-WitDmeioPmU0KhsSjTq2G6Wi1Oj5N;hiAi-dh7ciqSyLrtGi8ai2Wo0Y
k-B5ma;inUi2V7wW
wCo9Rp6WwwCB;lwSksFioOkkAvGomSqwZ;lwf
lkOJhbpOhgGm7AXlvOj1UomLh7U;k-GlibhxfhzPq2NoQkvPj4diyMqd;htOkmDjtSquX
BhpR3HjvBk2T3XRh2ZjLChgUhoWm8ThYhMh4fq0CApPBb;tOhDNDyHH-FjlNk9bidmuGjpU6K9ZjnbofAlnf6Y;jnWwhTnzFlpBA
t6N
hhIoIvrRtpe;jnUl3FwgD
;;9pR
;vhI
nrPjoKqwSksYigRjuI;hoGo2QjlTj1ShwNrlFhqe;jhTi7d34NH
zYnjLh3Ni2Kniah2civXjgEh1YiiZCBj2MlNhlcrf;tLmOjhQkhQisdzPhlHlkNn8S7G8IjyF;wpDk1V
wB71U
n-YolOroGhpDk1ezB;n-Wk-ftnV
xxY
hvQrCmzVu0ThwerpE;kkXi0RkoUtreoIhnGp+R;tQhxSk+MhwLNmVmgR
l0alM41U;lvSk3EhqProC
uc2qMn8Ph8G;n2Wn0bxmd
25M
;ylcn3R
25K
;;riY
qgP
Hp9DxkO;mjDj6Qn0H
;xyK
DAqDsCqTjtbA3PAibAOBWoMjaAARnZ8F8XigVxPh+HicmCsb2BAmT-L9ElLkCilRhD3ADiXHuNhsNqJtKsMAivJhoXCCCAhreGAtBkCqaECCAhfsDMkY4BpV2JlVsauXhDheh5NnUh7MAnEmE;kGk+IoDiIlDfhMIiSjFj+JKvemWhpJlMUlFtGmvaj0Vh4HrY+AAmCijWhdj+Kj5J;m9bzvJkpCkGigU3Z
l2Z2qZM;m9a
l2Z;2J
lyc2yAi1O;o9azxB
qEo1TsiZi7WBArvX;l0alzCizGkrS
2GkclW1ejycjMYiNiLEhViDAjThDjUlI2ck4KigZmUh-OqCi6HioF5XAqJqYhJuODizElEh4NrDDAzHh4BhhItf4bLlGwBlenH;kBjnBh+QYlHnOirZinIinHhkekTkoSkChuXhgDmE3Ujob7dhretJudEGhfhpLpV7fsavbhehtQzQlah1TnE;6VhrK3yBi3cknX
mrCkDjtAbBGltdr2HnjD;FA2VqiWixeh1OjqMk7JpjT;miUivBhxdj3di7f6B
;j9F
p9FD
2b
;p9E
p9H


;+qX
wO1F4IEpjPTmbkZuUinJhzLiSlFHhlRzWkrAppYj8f;wNn8VMiwLhYpVtjYiCnQLpqBhsf;ijK0vPigC
x4Qm0SoI;x5JpnL
otB06aB;otO
h9fmvA;9nb
8NmiVixCoqG-SikWn-FjkA2C;r0Xl9ZjxR;k2a
hgUxHBj2cxRh9GkpIlDAfhQijTCEBACpEyWqaiqWlai9bljdAlNoIhhFi9enFknc;GhoI4PinLhhYhwTqf3Ah4DjwDvBs-Ih7IhpK;6mektD
koKw5OlkA;koJrgGmgYk8N
A6lXm4b;voS

koHrgFl5I;6lX
;npDj0f
koFw5OlkA;koErgGmgY
6lRDlJAAkuS;hxVBo3Lv1DknLA
voJq9GE;koEqkI7fzoa
vwTs8d;nxSuqXmxNH;wnSn9a
;;hjvN
nxQhNn9Sj2RpmL;luTlmM0sM;lyI7rQ
oe2SmvOhsPigSG3DAhqKh9YAhb9djEvPHAj0Xhtc2WhzGlVAhkGi6ZndimCB4AsShsXilBwS;hoCl+Xh0QhHhuQrXBjqG9Wj7ShyYjzWhjfixSm4MnUuG;ofm9YsiekxDhqG
wuCroOj7b;1xAivT
72Qi3FhkV;s9YsnH
;65V
vvSqlV
RKmBhJic7UiQhzDPjTiErBnkT-BpxbhobnThsBxXhhCjjYkqIhoEhlA;oGhjUkvXilEhiAjdnIhna3PhpKisPlDlNjpW9Fu0J;oXpoBqBv3Qmma+b
;K
hEiwYG
l7QpvFy+G;k4a
BhrW2vD;mlS
m-Pp2DjtD;0iW
36a
FqyCzxN;jvE
2-Ahjak7G;Bo4K1M8Es1C
hmRvS26X;h2D
ptXu1AA;k2JyoU
biwYG
hJ8xSmlO

AAhrLpmS

hrLppf;qxe
ViwYG
mMqrPjMlkcjB;hmIh1U8qVmd;-oT
lxP
LChqYm4emmKivPngJ;jrdhIi3BkgfsRjMh8H;qxG
j6Hw+Ut-Q;qwO
zpXkwU;hrH
36K
qxZ
KxwE
hioG
;;hjuL
5xd
i8FvnPj+Z;i9GoncrPx4ek+Q
qH;v1Jyue
jrS
JhqRivAm3RjMmpMmhVB5e;Clrblkbk8RhsIlpQ;D
30M
;5xXkiT
qxLmoGngJ;q0Y;hqY
D35XnuJyJhjZ;qxKjMkxGr5N
;hxK;uqC
1ie
;;iwY
xwA
;pc7mI
i7FkQAAEhtb19Fl4FvHi7E;-MvyR-ehkHh-WFipNj6RntT;1wLjxC
;5xB
l8alyOrwE;xwRludhfj4Vj8Qj9Q5S;mH
;2hftoP
k1Povc1yE
hM
hSoIk1P1jUisS;lrf;6pQimE
h7KhgMk0ByCspYxJi3ej3E;inIrSu6JjuCh-Eiifp6Z
v9S;v9RmkJ
-6YBA
6hO-TmyM;32DkrYl1Fh5G
nQ91J
bh8KhyailBhxBqTisUhnc8JkAqydjkMhsRhnej2diqEBkF9b;k5B2Ml1bFk0Fm-AyMk6Kh2ch+C;jqSj7R1nTudi9bi3f
98Y
4xYijOn0D;tgW1pF
kxS
hwIkvSjmK;A01X

;;5-O
;nlIt3boe
22f7VrzR;lhcotKvkS
;;22e
j-Du0fh8elqL;ixJi6fihawgQl2I
owT;;hjmE
iqO2vNqsG
;kpB
ACh6T3QAlClpcCAAkC+fSwcqBh3cqNqVoMhgRHkIsZuJzYi8Oo1KjwP-bsAj1B;hHixCh+VjhbuSADjdkuaj7di+UlnHj5M+Vj-Hh4FBnJ;igIzPnLw7dllXluf
DijYl9LmmE
;B
ohL
igEwlX

;8vP
1mdkyb;i1AyqI;hue
hg3Zi4N;8pS
kxD
;kwf;l9e
u8YsmU;xkWr8S-e
;;5yX
;48Nm0V
hlPkLpjNhzKjGk7VkqQAuehbhJi0OAhzFitT0LjiXihOnTkHhWDAxK;3OyPkoeAAqyNinfh4Bh1I4QizTvazEiiehpFk7VjVT;noCuhdnmV
kwYj-RvzV;owLpvO
hjwS
;;tuK
2pS;2nT
mwCxoRodjuG;iqeq5Fr1Mi0KhpEmmK;z4A
pgYqsJAkzY;juLuvUjuMj+EloOjiI;-4R
Al+b

hnXjrV5IbhodknJjuLlqGk9IB;5Ax9Sl+WijIhSinGha8Ih1R;k9BioIu9M
A9QitbmrMirYsUqPn5Irbj8Fk6AhpIiuR;9QixBt5WBl8Ei-diiFE4T;lnfqkHk4cl3S

y+O
nxYhxUoOjOhrKk0UhhFAjbh2LzJhVqVjgBq6S5N;kAmpchyfhpHzYosUjTjkCo0Xi3ayM;6vY
wwR
jlKkqJi4HhvAiZFjhUiyBkqXprV;lhcigdrQm6LhtIirQ6Ikqc
iOA0Rikei8an+EksODChoSi4H0GhrRmiCD3LA;juIiiGapWz-BluXhD;kBk3J3W0sV
lqMj1Zk9Y8AoepAwKlKigfolGimCAA;oIhuLnvIl0DhxNsiThrDj5dA;pgaqrN
npRjrei2L;i0El3Ahxe;rud
;y5S
qNpgYo1BlbsxfB;i5Jm0Rk3NsiDiej3QkmJ;hhyO5U
ukBkiB;hghG
ukAkiBsxf;hghF
AhzWKiobrrOoiS6Qk6d;h0BsCinPwzZpzQ
AhzVKt0KoiS;mPhuRiyR;jtV
ipF1hY

;z1e
pnOvB6iF;kpK
kaq-b08W;hjnI
8uGiiOh4f;hiB
02bjwfqiY
jApkKrvS;pob
xTmhL0sF;6-W
m1RtyBu-K;rkI
hkMnkAp8G
hkLpuV4jS;9vS
rpN24H0L;higC
W
pnDlgZl4d;o0E
kjAvpfjpI;6wL
lgfroRkjb;hgpK
kCrsGq7H;12blc
pnDlvLn6NBA;rmQ
noGpb6wa
nyBh0A48Z
2sertYhre;0+P
o8D6qL
+wDi-b;+2a
n0P44b7M;0-W
rmNhpGmLm2QtgY;lqMv1Z
rmNq4dqtf;y4c
pmd-OqvNrqb;o3AisWjoI
oP10dknC
l9Vu2KrsT;pmb
kiSjreh4I;7nM
pmZjiJ3od;wrO
;hhzG
juTzxXlrI;hhvO
qlT
lqYmke22I;lqC
hAp6A;qoQ
1T31AhqF;v3E
nnTpb6wa
mwV
4qRhqFkkA;hhtI
pgejEt2T;v+O
p4Kuofo0U;v7Y
tc0sOpmB
jSluNiI;9H2pK
lpYjxT6qO;hggE
utEozSi3d;hh1Y
ywfhqLl9P;hg5B
jD+tah7U;vxZ
lnMl5Vvib;5+N
hqKmmYh0b;8+P
hj2B
3keo6fj2B;jK
m7c1QlnXj4Yh5diiS;hPmgFjvV
;;ooLx4A
6ZjnPtUuoQjChQi4XiGo8Lhf;uajzVhmaqFtkBm-ZhoCj2c;yNw-X
jnP28ZkwF;uZ;4iT
pxHuEoxNCsjI;lmTh9bhgQmwatya;34Om-G
;+7J
puJtneokf;zzLqwJ;0wB
HxsOlucAltF;hqMznHirfnnc
ruWhJo+StyYjb;krLjrLjkC0Wk0EijUnvQoqQ;hletjZuIpmHoyZ
Do8Wk9C0X4WhlWpmJiiW;hmN4scjna;C7K
trW
BvnIhlW;5zL
AokNv5Do4b;rVjufs2Sk5KpiI
rWs-chid4WjHhiOpmJiiWhlA;hlEn3RhhGjtUuGpmPiwS;wyak3X
onepxOikfl8ClIF;umIj5Ok0BmuE;6dhhZlrKondnjWjtHkrV


A6VihPh8VBAxeiDl0GB0Rj+fhiNj7XimcBn5WhsGhxX;hpT9Ni1Wm-dipcj7BhoJm0fipJHjoShjJ;lncuOr9Ek7djU
hhGsN4WiyPAA0DAjXhpFjgKn5DikJB2YkNxGAhrCqUplcxKjC9Ahrb;iscivaiQ3Bp-Sx7Z;6VsVnyWinJowIjoJjkeD
0uS
m5POt0TyP
mjeD0gF;nerkfxtF
hmL
ACucNqbijQkmArXAkvZhuezGluEl7U5dhzAIlM;EucivFinYhuSsIvTDkdAxSk3Sjkbi+Kc+QjxMsEiFhwGh0b3fhtF;lxThmektAloNopJkxO
6JrJm-Q;zvZp1Kk4X
;;hgyS
izZjiTt8BsAp9J;ilK2DxicsmL;k-AqJrmQ
A6F43CisWmkC;uciuakxYj7ZhVigWr9Tise;34MoV1e
vKuGmR2OjwdkJrMi1BiQhBNmAAhgQhjPhgfhFKhChQf6B5TlK0Xi+LlEjPcEACCiD9ckJEhiDi9DnDA0ShxEld7WivZhiaioCiuW;htEhuPiBiyEhEhnPyKjrWhkMjvYisOiIjGjSkvKuLkLhwChqYpfvbpWhmZjmPhDh3b4SzGnb;pnfmQmsUi7Vl5BnIniP
lwDx1N;puVmtTo6VmrH
o5XurY;hi7G
hrLpzEvgK;24F
hjfwxYlvV;o6H
q+Osmei5L;poN
x1WlvV;7gM
7C2qIi-e;x0a
hjbw4Tloa
owAitEzxH;o3b5zd
hjZw4Tloa;x1S
;hikH
CuscljHmqO;utAhgfwJi7DlNsGmvUkzbh8Y;v+H
useljHmqO;+uT
khV;wwBilH;hiA
uscljHmqO;0-YpuY
khNAj0Nl4d;h3HqmRhAohej9U
;;hhxF
q6Aq4Cr-A;1yH
jqZ;o0W
s3Vj7bk-TiwO;vgdk1BqxVrS;yqM
znGiiH
0zf
0zdh4Fr0T
0lWuEtpS;rtR
0zP
yuH
0zX
0zV;w5Y
tyUr8VihH;whS
06K
tyQ
tyOnnampe
k1EwlE

upFogJmmD;quclkcjBykF;qrP
3IsNoiOhpEh-Kjf9A3Xh1HhDySh2EGBh6KhzQAKkTOl6W2LBIAyXLAAkjftLiajd;hjel7Lj5WlAqgdjvKo0CpDjXnWc;zwFltDiuMl3VD
Ch6Gv8TuvG;itQirbl3Orqf4d;hsaw7EosLhsd
lmN09QimC
ozCq3RnpU
h6Gt1EnCljIG+d7ZpxK;+Oj6axNiQrobj8Wnza
k6NimDtFA2nR;7Et0B9ShwapiAi6Gk0G
hqWq-V-SAlhMQ;pvRo6OtvX
hhPxqeBj2FnhXlkQ;ugVrwejQ
D0mPi3U
k4clrbn0WmuWltb;h2Ll+Kp8YhjLjnAmsRj-MpD;j-PklUwnLmsUhjU
;1iV
x5NfkkZlpFloE;2WjpBtqak2Km-ZmFhyEk3Z;s-P
0mPB;kyQp2Ho1L
B
0mR
hiN92C;hiOhhiR
0mO;0mN
1IhgShwKk-ChhRu-LkUiJ;n0bjkCj0VmrEihDhqflZkvSlM;lmfj3OrBu+Y
;7hDlkd
DuoNwiL;nkRu5R
kpR36Qi2P;j+HhmXwoYlsek3Vj8U;hi4A
hPj8djmBhlPpuH9SkSnS7LMAuKAl8Jk3UpFAhmNuE;p8Zj6chzVlgWk3BAyCzZkrWAiREJABlVjhGD;lyejLizdx5NlLh1F
;;vf
j+Loe-NkqZi3ZjyeoMiClrUrOjWj-SxHj4HpcjCodlc+a0VrJ;hmKhTi-ai8TipDh+ck4KjEl4bjzZk+VmHjlK;nlRw6Nh2Ch0ejgTlhS
piN
5-Yi9L;onT01ZmpD
ksdhgW0sT;2sT
;piL
;piP
ouBl0ZlL0QA;qtepjT0LriQ;x5IwpQ
8qEFl9d;ysK
0YklcrbjxTm2PpImvPqiAi5P;ricriQooMjubhla;mmR50U
rsFwkEmkV;jwWvCn9MliYmnO
;E
;;2rX
A;qvAphFi7P
qufphF;jrb82R
q4FBq3T;s6e
q4BCBiiPGo0XE;k6Z0gclrF
yvIoqP;i6RqrCr0ckgajrK;i0I
;yvH
yvGoqP;i0G6nD
1LkIJklaiJrWSiI8AixQh0NAkJiwQixexTknMiwMLioEm1ahtc;j4eh1MlxOAk7LiQiah7FikXjjDi3JhYL1flpNwKE2MhE;zgUh1fpiCjzD
iSm3Qj9Jo1YB;lrMh9SrhPpnfj4T;iwD
zuaA;k8OmoBoqHtFq9Gi0VhB;lmYl9Vj+AhiQxpT
k6HmvTi1Htdq-A;i8IipTymMh9Hh8eAi3R
AutGBjhWjxJkMssb;h1Jl6Mjyeinbj7ZwsBiN
0+T;22E
4JArNLhhKpPm6UhMnVl5ahasFjqPzRAiqJhjUi3Eh0fhyEhiOCqaAk3PChR;h6F7VkxUi-ViuNoCi9VozCjwEhsZqC5Mub1Y+Ki8T;ilNpOwkKu4F
4I9vEqd;4J
v6RqjGpsE;ppU1oU
ixLulSo0QhhV;hjVrLpnLrjCkrRh6GmxC;p4f
luXh3CEhoVqVqLw9EmlX;Am4MtLhqPikXm+fmgf;z3XknLlqI
;;nlZhoa
19LklVpvP;q4cyE1hW;s2I
+DiQ
hmPnyC15Y;0xQl+blga
nmXh0Nj-KkUjpWi-Vh-eiyOpoDAM4f;lqe5IhwUPllCixX8OhqbmnM;lqTiqWpdnsdk8Nkxb
A2RAniYhVk5YhyfxwT;m9bn4B;0kJngXihGk-XhhO
2RhyEk2R7Y7dlwXxwW;llJi9d0WlgFhoGh4KokU;j8Uj8Wk7OmE
n1An3cl9V;;z7J
4gHAmkU;;hirS
oufh1HkzDn7XnvThiI;zpXm5Yn5WiB
AzpVjpL;6ha

;2kD;hirO
puYorMu1Mh8I;+Yi2au5DsuR;+xa
;vsL
16IioQigRhxLlgSiuU;lxIj5ekjJp0fivJ;lhU
j8dh3cizUh9Mp2MAjiGi5ZnAnTnwM;ltXjgdm9TjoAl9DhjR0K;ktJ3OsufiwBlqCoYwZBAkoGisUhhA
AuWkrflwLk6TiiCBirI+MlE3bvJn3LjtWrCsJhsM;1nHovV6PkoL3FB
kiE4bu4E7FoKwPhrKl3JhrM8Djofh2RB;kqVlsAj6Uj2NBjmCl0HjxEjQjsCh2U3F;hi5N
;p2Z
;qtZ
2kWs0Y
;k3E
;v6Y
xoR
q9Oh5KohJi7Y;rrSlye9WwyO
q9Nq0UA;27Z;27I
2gVl2X;2gW
;2gU
v1IAj9L;zxS
;zxRhC
;;A
tYitHpqTmpUhgIiuUhhEmH0M4HojNoN;iiJjjFv0HloHmxF;o4Ljsf
liX05Ahub;3wa
3FrerkFnxUv2D;hmJouMBpxWlmD
q9G
D;i7d3gI;yxL
BkhBl3XhqVp2An6R;ktD4G0yUkjUj8d;rnWpxZkgF
;;q3X
p4ZmyEkuR;68A
i7Z31ChqS;jxXpydu4cm1e;tkEltC
q1anzBJChiJB;58Q
2yWj2Ho8b;q1c;voW
A
qrGwsXowI;hjN3gTo9FhvQ
4yG;4yMAo5T;zwEQ
;zyE
6uT;;ypc
q2NxjGmhR;ihX-hdnH
;2rY;5+F
7b-OrX8AijUhvY8UAioSk-COi7RyJoIyK3ahpGj+bBBk4QvCh7UqShpYrD0FvF;k+EuQpOjjRtIl0BMjichoPi8FilHR+DjjOikLhqKqdlJiwKhCwH;h5ZhhKi5bh8GhnakgGkkFhhIhoZ0KjjOiuJird
z9H
o5A1yPh7U;lsTjtAqtN
;;mE
AHmlB;ipUmgGp-Oq4SlkSC;tjC
mlJikQ;hhsd
;;mlI
zuTqsE
;;Azgf
q9Cp5FmkKlnN;jDl5C
o0Qp0Nh3Ljybm2X;h5PjyAl+Dl+Lo-FnOj5Gk5L;x3V
+pd;rpTmuA
AipLtvBiwUwK;+Qkyes3SnfrvN;o0Fo0PmwH
ipLtvBiwUnfoKugU;o0EwEm-Ht8d;+PxqRq4Sj1T
ugDkwfp4ch2M;h5LwvUv9IrD;wjKshOmhM
klAihFr-dMn1XhuZ;kkeiiErpaqJrH;tJ+iQ
ymQ
koTwqJtrF
;j9G
m2R0Uhpah7Jvddj8MitLElqS8ZrpY;i+SEihHiqNhpP3MTh0LkUitMJjI9Sh+dhnMk9Ji7cjgDjpcjpU;ozbo+Uijf
prJh0fV0zE;3yS
itSmgShmC
;o3D
3wYhgH;kyHinV
i6CksIxqT;18F
9xe
8XzqZunFjA
kC
i5Sxtci3Vm5O;ilVlsDluKmse
xiH;xiN;hM2sM
hLwpG3TFuwS;oFt5NBioa;m1A
2oW;ixJ
2sY;hhjA;1jdprL
hMo6CsoMj8FoichA;xqU;+vJ
mbijbwD23cI;hiYhMp9UrzW
0E14PA;2sS;t6SozI
2sTA;;55c
AliCFrKoOjiNphUk2Hl1I;lyXhsInyXjoThyYhvKljDimBC;o3dpiPqrM
;l2C
ACpgPpjHxMj9SAzdm9ChyL;C0Lh6OFhuflmSnja;m+Zh+EnpCh1d
BAzeh8Jj8SivejUnndojTl3X;0NkrL+DhgcpnFh9ZmvChsNlJ;p9WnjCVqjMiwBh8J
Bk-UjlS7HjRw7Gj1T;lrdhgRp7foqJIjtEhhN9ElA;l9Wk0Eq0AjmcmD
h4UklAskAntMmmQ;woOpjEk4GyU-b;xhNqgPiye
zejqSi-Dh-EjUngYnEh7JxMj9SAnxAhtaxS;0Kh6OtxWlMinc4Msqdj2X;j9fjqRy8AhgF
znL
3qO
lxGy8PhnSnf;59C
joTtM8+e
As1bk1P;Bj7B22TjhA
Aj7Bi-DsZqkK;zlCmqG5D
lJ5pc1N;xrKjrRkvR
AikONx6Xqid;3lR
ikONx6Xiydnvf;u7bm-N;h6c
ABC9Zl7fAj3LEhLnnfizEjyfFqb;jVokE3WuQhiOinVFh4Yn-Wn6c;m6Fi3du+Jh8f
puBhjOjwWh6ZwsI;Eo-Lhxaq6SjkN;hrBlucnoOlYhwGovcohE
;;0gQ
m6CigdyeSkzYj4OkgchpRjoA;hjI9IntT;ihPm9dn8QZvqc
pxNxTj6Kj5cimRklejkU;h1GuZv3Fi5Pnla;uItQh4Zr1N2Ih1Em-Aonc
;tre;hlI21J
ElHlAE2UKBrNiiF6YhuWinSiwfj2ViqJhvPhlQkLigACAhhQh0UlfBAikFufjuNjxYhA;qQhIhlIi2fh6OilCipRkJxDh0Di6QjvKhkSkUiJ8QzL1I;jRhpPiqEqwcjhGkjJi5Roie
;E
omau7S
s6VhkR;t-G
6sIB;6sL
lHkkV;A
lGkkUC
;7nK
0hRi-BioK;v1B
v1A;3gS
uybknes2G;y7elPozYiiD
+Lt9Nk8NjrJjnCimR;nNm1Ml3SpjLo9UO;mma
lqKl3eyuD
98MhmRkqd;q-S1hO
A
h-fkzUmwNjlBB3ZuwS;o4M5JkuSjgNlrULl0Nj9aDixC;tkEkwBn9Zm4e
qoFw8E
hgb6FwZ;myM
A1iPnpHk0U;yQwrH
1iPhocmgK;v8chga;yP
uLh9MsXknf3xA;h+ItQwW-hU
q5JiAn2MihbhhCGn7b;6gEjwSI
wKjuLniHi7YluTokUhzW;pdjqbi1Zm0VmY2TiqUqwY;hiMxFirEl9D5mS
ugbptW
NfDh2XjVoRlhfj2MiPj0OhgeiWifvGh7JBfmfnUjrThpahmCiVzC4Ajlah3ViFvDixOhsB;l9ShmHhoMh3L7brbigEhnBh1bh8QjjP2ZlpYixFhcAhlLizFmSjE;oyNsdnpIomR
j+ZAp8Kovb;6fiwLilF6rS
;j+Z
;t-O
uD3NkqcoqT;h-A72M4E
qnYtmT;igW
h-QsyWpxd;lqEu-Wtzf
PlvRhZhhbpRjjMEilQjuXmmBmpXlLjRjuRijG;yGhgYn0F6AhnYAhsfouB2P0FvXhBmvci+RV;uwe
qgVklPtjF
qhEBilD;qgU
kkHkxL;pT4lI
oxF;68W
u7V
l0Ou1c
fAigFxTjqJnchhAhrchzZifBzUiPAwHmYtJeAajJBGEkBDiT-crchseuSxAh8KEBnfjmQjyOiibzGh9ehcAh7fCh8O;DhlA2MlTo8ThI2O2JjoJIlWijFkiVhpaizch9QjxJj9Q;hxa28d
eq+Brgf;hh0J
dl8Elhc;1-f
cl8Elhc;ysV
h7OkhdlhQAj1LhzXikR;l9AzoTi3El+A
;;kY
;;hiuf
hvGiie
nnZviSn8P;m5SmhGhgEl5OsuVjnM;hgjT
ilM1tSi5X;lvRl4dliZrrNhrS;mzHkxeozfowTlwf
;0T
5mH;k6Q
FBhYhhBpecsW6HhLvSoBAhtP9S4Ch3CUoLuBxUoV7GlAh2Gj1dtK9FpHhZhEE9OA-foW3J+eiNxAyfijZyPlfnGmTtKinJqGiyJihTlAzYpTkerPZI;hqKhVsVMAoYvA-KhWuEAh1eQlCJjVhgVsWCTCYhgYqLikTnN8GxKvYoV0FxaqUhhYhkC5bhjVhgWqYh6NwItJmS2KlXiuWuWhpV1KnIpakte;h5ZnpLm6Hj7Cjte4brxL
l+K
ntJ
l+I
;E
jxfmga2H;pyU
jtYA
jxauqZr7X;94D
pwY5-X;hi-E
vyPhsSxiW
l+B
nkLhsTk8NhlK;hiB4YryMh1E
j5LnOslfCkmV;4c14J
qrVmjI+Ut1DhdA;p2Fx-BhwIjyf
kiTqjPrpI;ocwmZmjV;mtfn4E
umD
;;hjoI
mDiwMiwRj7cmxYhtakhNmkbFjsPrNj-f;mAlhDntIjwd9EkhOqqC;5UonDBz6ShvM
m5LCipTr-bt+OBA;l+E2Ph4LobtKn1cp1U;8pQ
Fh5Qh5RhpSn0Ej-BlgZmxZnpS;mmSjAu6Bk0Rp0S
DinNuIjmJhodwbFACh7eAhpHuNlPGjaULhiSBqTiyYhRjfuGh7OijR5JioEhmCjwDj+MyBhLhsD;inSj8OhhBVhPhpVivTpJkLh7LipYxQiLikMEnPh5Y5ahxUmHh8VhhEh0IjvBizFpYhiV;2-GmjH
l8DqsH;pyG
k8chyXj8Phzak+Ah-MCCsKhzeCkqUvKk8X;kxXi6Q3C+DliNk4BkhWjkD-SjzNlbi0eh6H;joFh0YyShoGhrR9eIl3ZhpYseisahHojE
iyIlFj3RzD0TkjTAikaoSjpGPI-cTjBhIinPBjjFhElXAiOlahNpOvBwHmJ0GJFhlehpPKrdh5R;k+Jm6HiNvPjvEjwBh0TjjfoWkOiRhkM-XlodxBhga;niDpnHn4Zhhbj5byG
inNk9Rj2Mlsbk4Ks8L;nlUmmainfhRmzO1Pi9U
Jo7esvcmZtX5eMi5Yp3GDEDD;jibw3bhtOh0EizTkZhue;p-E4Lk8MsQpnbhuN
hjL;D
9waA
rldwvVA;A
;71T
5+YptX;p6M
vzXnhejf;z4SiuLj4ZpsV;x1W
jlTkiKo8ak7Uk5Th1VAiteA;roLibq3Pj+VHogF;nlct6Q
kkEj8PykK;6lK
;;6ke
;;hjrZ
omNvyGn0G
xlW;h8Oz7I
AwnJk8XssO;97HjpbhtD;m6L
h4dlhMijHnpWixGirQD5cn9D;r+L1yEhhV;mwEt0bk8XqoG
A76Z9P;xmKwibhL
xhNjlWj-IoUnyPhlVhchLjZ;plHk7L-SzEjrUhnfm9fl+QlV;hg7V
;moI
wpY;kvct6b
;n-M
lKm+M7QC;8qUhkPiiYi-Z
yiEhdqqZ;07KmwW
quX
u+Uh-a
psEiqWTijchxYHilNlweh+KnICwOjIAiCi3LADipQkoU;pgUBioZi7WhaiRisH8doiKnVhJhY1OmkchoR;kmT7bvPj-MwlbhiJ
j7K2kBuD;v8Tp9L
59I;s8VppU
56BkoN;+pO
i0Zh-RrnMniKsnV;l2ahMk4fkrIlxOq+R;S0lGowG
;h0D
BljfjrRk8NhlKkgLhVjiK;nifzjL
;yxX
h8emwXmjTBhoMl7XDkwRm-T3Y;hhG7KoqdntU;5sW
B3xeClnKD;kyEmjUkobCEJn5ImhH
;85R
lpNyoTlnKDl-L;q1Xkobn5a5P
4ieklSl+P;htamvO
jwPh8ZlhdttUPFlD;n9Iwnc;F
;38b

mvEk0H8Z;hrAszF
o-Ou-V;pzJurCA
pxNv6W;m-Aier9HmjNi9B
qtOkJmbtkBp8S;n9ChmYh1EtpPiO;qubDqJmuZwpG
qxXmb
;hikG;x7P
kgJq7VlnHozbj5c;j2ewwYBirYluU

k+MwrK;kyX;lte
kuI
-d2ZlqTwvW;rmKszYloQ
;u3WkgW
;;iV
Al+Hi4YAmgRkiCkiG;o3Az8JhreirZ;mNpuGyemxBl-e
o2fCxjUhhPh3F;mPowQoP1CxoZ;mMl3akpLlsTiiamwKojU
lxAo-SnkGD;lpRh1XjnOtvIsApZhvX;7Sj4b0SvtP+OizH
hinI
4rdA
mvNp2DjtCA
xgV
6jd
6jc
trDpwK
;hinC
20M
AXMngPkkF;-Ov3NBmgTl6A
X+WmvLnHrsYj0Vq+F;-Nu2bjrckiRm2B3Ah3Q;3-Hh8Blxb8M
+nA
QY4OHl0Ph3IsWjqXjiDAAAiUBAEk1LkzUjhL;h7fn4YmhOo0YjhZFmnR;hDh0Dk5f5sN
jlI01eovQ;htJi+dvkaouch-O
hMjiJ2d81N;j6Tj7K4zP
sHvQpPAn3BiDhuHhPACj4XmfjvGhalqdByQLlBhpXh5ABiiUob6QxazWiyU;p1Q4ViVntYDlrIxXpTiNp7H;n7O1bkIimem4LmpRmfpqL
4lN
lwT
h8PsgA0qW;;krX
;hD
n1Y7dy0Y;oxXhsApkY
m0IwwEhoHk5N;n1XlxDl6f
;;v8R
uuLzjR3f;w2Jl-N
;l+Fz3K;3wE
32U
;30Z
;;0oM
q6aC06T;F1Lk-Y6zV
oxfh6Tk0fppIl2JipR;rlHk9Ci4Qj3Bi5Dm3NhxR;v1WuzOj0H

tzApxC;n1NrsYruf
joM
E1zZ6ByE2G
MngPkkFlxA;+VAh0EliOjvfrxO;h1CplTu-aj3WyC
n1X
54Y
;;j5d

;+yc;tpa
;h7Z
;ntD
lAlFhhOi4exhX0Jj5AmkOijY;lFhiPjpPpoKpFm9LmMhpP;uiUl+a
;uiW
;ujY
;54P
tpbpwK;0oF;38ZhjN
ngPkkFHk+FyUs8C;kkeq1Fn-X


niH6hJimP;sExveoubhwFlwN;09I
;1zM
;;lnc
;h7M

jpMhybABu6OBs1e;jpKt7Mm8C
jpLhydu6Q;B
;4gY
;jpJhycB

n0QrsYu7E;qiZtgMn7Thofhzf;hh8Q
utG;okPxtLzai-f
;1zB
;vhHq5T
oHh7TwDp4As-bIi4H4ShmW;tKveh7f
BiWk8FikEipakgbm8YMh9EnwejnWAijM;lsPmoWmqahkDhmWh9HyPouNj7H;mycuVuL2cu2Z
2oE
iWk8FAi6chzCh7ZoLh8UhOipVinBiqaA+Ehdp9ehiNxXjWijMAA;njBipahkRiVl7Ej7HMmuCkvchpE4W;56Xj+K
k+bvrdu5M;psb
ptAl0Alpas1cijLC;q0Ep2T
0zV;80DD
GvUu0SAqrR;jpRp7NnnVk2F
x8Pi+Mo3Z
0zSogND;25S
;80I
2SrxN2rC;06A
vUCjd
vrX
vUu0SAloFlWjHk6MkiV;huXjpCh8XjzWqxe
o4PutCluQmgH;okFj2Tl+Qu8BiuK;lvJ6ieh3J
AoLtse0ia;h5bwvTvsd
oLtseM0iN;h5ahrVzNuwP;hhzKjB
j7CAozLiwYktHoch9ditdm+a;igLjofi9ejqAjvbl0G;uqKtzf
;;5jE
rbiPrE1AjweiiarfhrIhkRjlWhkJnEh-SjApmTtW9YkfhuBhlOlUhlZ4A;inSkjUpVkPjJhThCiPEFcSikXk7DhtHhCyThxcjQj8RrShjFpHilciYjnBj0L;m5LmMo-Jl7VhmHqjP
k-Pk+Vv6Q;Ch5F
Bh5F
huOhpemhDAs8d;o6I
p+C1pd
m+IygRBilC;4+diqB
vxJ
iiZhicsrRitP;xtXv2E
;29O
;2Z
q9WjoYnpZ;qpInhEq9CO;-mC
E2yHplVjdjuO;l0SojBprTqDm1Z;k-LoyClreuwZ
ygF
w+YhhLq6N-f;x-eq4QijbkjT;86W
qmQ
lhQjoInxf;q3em3GonahzS;i+GwnZk+ch0MhkInuK
2yHplVjd;ondl2WzvN
22E;vxQnkMjie
msai1Ll3Zk1K;mrUmsHkiAwkf;lgPtzQlX
ipD57e;A8kfoWhmO
ukKugW
mhXimWFoiO1Qo7R
;;1yY
sqVnrPAqtI;ruS5c
;z2F
zbolehyOogcniIrT1Pijah0EqB;AytAnmFiC6W

96EA
juBAi4a36K;m3a-Co8Xnwa
;juB
Am8Sh4EhvMprD;j8QsqKnxVi4T;4mU
j9NypV;3xdh-Y;jrY
;4vU
j3J
a1I3uGksC;hxb8Ih2QnLwFAj9LuuXrvc;zkI
4MmlMwOm9OtnSj0b;8El0TscnuAntWl5b
FpBlSBipYhqOUkzOshMlGuMoUkf7VhnZh4AhtIAvVixLhZj1G;x7M6GinbO7etetbwa7Tj0diuN;liQhxMzhO
m1Jh6RivOk5RisRF;w1GiofrvWhsd;izQ
koQm0a;0Hm6Mh6Lh2Iq5GsxY;kmXhlC
CrvZxpUid;26Qmjck8M
DqRpTipMQO1AGikWizfkqFjpNhnVhkYigXisGsPiXDABAoWikIi7Kj8chX;AhpMjYhwOqGpRh8dIhjeh5ftSjxPi0T6OlQBinEl2KhrauHluKioF;i9NiJ28LmrC
CluRovBthK
jViPhzdsOuYh7TbhDSGhUhgXitT9BqWmLA1RkQoPhhTsa2GqCAk3YhEwLKoKioWzI6TvDoHhdsDhiJhjDqAjF+NAiKxMMIAAhpBhleyIRh3NAAhqA2I;rEhyFizWhPhGhIlNwK9BmMwch9diKATl9AGi+Lh7ThmZwJ9MvGyAuRvHhNi0buJjfnAh0HhoZh0UhNhsc;zbj7biiIspQj6QhlTmKnoZ
i+bzhMk0K;zyGjxah3fj3GD
luII;Qt9BisWj3O;j+Rw6H
AzSkoejqNohVulaM;Co8Zm6Io5WlvNuF;+kZ
jYvZw+E;o9PopdtnT4C;ngPi1W
xxW;jXxjU
zQ9xF;5YhpGm6Nj9Jo4Dlkb;vzEqVn2KmwR
9pW
p3e;9pV
lxShgWhnTm6YD;mtcj2LstNkiOkqPj6F;u5DjgMnpS
j9Sm3OnvUjtHh9V;lvdpeqmbikP;ikZ09WtCi9E
m6ekHx6X;llW
j2aisBjnM;hqY
j2BArB1Pm9NqBh0ajuIm1civFjgdhoE;Wk+Yn-S;s8R1wC
khDnydqlQksXjgd;j2AppAq4C
DqAn6WkRvfrHtFhwbI9MiheChf7FhnPGBijXhCkrc+T8OFTXMhT5QlIxWh7Ph6EimGhrLhF;iuUxIhyDCFjvI3V4fDhtFlcj6Sh2ahkG2SkmOeh7G7Q3M6Ph9GhzMh4F;kgO8DjuFuT4L1xOitb
C51ShsE;hvAhwb
k8Q0za;luZ0hC
m0Sh6RipfnrS;lmYlrLmiMlkdjzU;v4FwheiqY
Pi-JhgS6fAjvUhmUND5CkkX0HhibBIikRkrdeAhqLvb8dlIi5fhtKjRjuBNX;qWhkG+LyShgNhrUi9JiSschhBtekiG1P9ZpRDn+bqEjChRMhT3NhT3O6UhgalsEiAhjI;kja4TjlAhwEi7IjwMm5fuTwXk7FhrB
rKhzHh8G3IkahsFuYhtGjjMpWkWAitblgJhiAwU-dhrS1ThgGAivMm3R;hnAjrGiKtSQhpTh4LkUvSitdhgGjwNvKjkXisYi7CijYhvBh4L7E;lMi+YqPhUk+XioVh1ci+XjnPh3V1EijCuZxXhkapNhShrEhGoY
7vI;ngTb;rJ8xE
;;ngS
;23fi4F;L
rBooP49R;oxMn4Io4G5MpmX;l0L
rAooP;+3I;hhwe
lhEjoTnPj-GAFi9NlpQloGh6diiVhrYAhzN0E;hvDinIkzXivDh9BrqShmdBiydke;opansah5fn0Rpmf1X
AlGi8Lnc9zG;swDnwLsH;i2Ch3N20T
lGnneh8fq9du5M;jhSh4UhdrqMkhHmuPmnXA;jpPnoSsiTqnf
;;vuVjybs-O
Av6WhpbLjzExRq3P;hoWuldh1dnqInyDh6C;rC9ueilAjnf
wnI9IAklCq3IGBh5YA;wmRv4P
;;3Nu7O
hkVAjhVADpeAhPicFF8fh5ZIBjlInPrHAifZyPlfnChnXFZ1T2dqXh8HhpR2JBhgUhpMj0fBhnOChuLxchgfhenA4M1HioRpJpTiA;2OjvRG-Eiyfkuf4Sh+NuYhlUihe1S6anENh5UhmP0Ml5XyRsVjxS;lEtekvchiEhmRvrXjDnzB
BlgPy1e;xwNszX
JloRiqailUGF8LshOhtBBZh4DhkMipazfBAuR7B;iuMi6MkwSAizek7BipQj4bikduLhjWnqI;igBi+BznI
qTqEAhhGh4ezL7ViNArLi7UhhdqTh3PAHlafiFDACF8PhyLsLzDAAltCh5YrQ6RhxBAhlDfnHAiIhoMLuRjjWlAh+ZsGmNjf;4ai2DyOM0CmVAktEod4FhnKhemaB0EjFk6ehleitEh1UjkVh+ai5U;i-clDuoLhmJiuaivTkIhrBhsAnuP
ppO;3yE
;owV
sKjwZoVkrCjjAhjFhiShvdFGhgbhwKwVhpDvRMhkYk7MEC;9KnzJl9IhibwXlvWkkNvY;2Kh1Cs0Hl6Fs+f
z5Zo+TihY;ijDjjOh2a
miOtxJpqZ
;69e
69d
htX0sGhmMS;llXoGrlYr1C
p5Bn3AlnGhsOl7c;l8Noex+eh4flna;xsPt4Y
7-bi6B;p6Th0A7SkqA;jgCBs3dn7N
p4I
;;+7b
qwXolDolMnpc;3uVixOkobizHhpY
ioGhoc+0A;i+Qh+HykGjhZojP;jkS
xyIq9fl0ab;m+a1xMl9E;u2A
hg7EhqQ;;hilCmR
miPA
ChmNm8Jn8Y2UlcipNC3filRkuVhLmUpdrRBkob;i9Ck7Hk-OjpLhkEigYtfhlSn8FiC;kgKi0O0lG
;s3Z
A
6zH
;;kqS
;A;l4JyoaktS
l0GkB57F
l0LjyE;l4I
85L
iiMw8Yp6E;85L
ppF
C-+e
AwoIpiSnne;mmRMs1P;wpa
m9Or+eotbM;mmQp1FsVptNm8f;txMi2bj9K

taiyFj6cm-OrkRoiUjThrXB;jvQjhR3pfi2LsP;0HjlA9lTnA
vd4ufApxf;tZiyFvP10bn5S
ihB5rIk3Q;q6br5G
hgjd
BhpS3Cj5DAzjU;lxJ1vGh0CjrN;j8EkhVunIAoha
;yxG;A
hpS3CmXjyLhrL1vBk8Z;S14O;j1asgI5SngR
4iD;zjX;zkI
Cm1ah-YxwY;t9VrxAe
Am1bh-Y;B

m1ah-Ylnf;m2F0gX;5vS2Z
;4he
1hG0J;mhFjlEr0RjiV

hxOiofEmZptFqpD;38ZPhxN
j6Nmcz7N;khM9zP
jSh8XAN;7wW;uya
igK;jRh8X
4lS;2kZ;j-I
jtdsyNAB;szNjsT5X
AiuCkhSw0WrtRAF;itYjhfi3R;npe
itXiyRhvLj8UndpwfpyG;sqNk2Es4Y;k3fjiUsU1KojaitXiheh1CnlThuN
3dYmqcirXAktXivV+Ti0Ciqdi7frfj-EhpSkrZ;krV7G5ZjGiSnN5am1MhpIjtEvd4MhkcjP-Uh0bhzBrAj6P;ivZioOxlS
xrO;t9G
;;q7E
kqQk6DhpQiAkmdhlDk2OJi3K;u3Toyb
;pkT
n0ezehiUm+al-R;0al9Ui7F
oobuhCs8G;n0dh2UoFopC
m1BmrYwzDinA;mrCirYj9QkhOu+Q;3Z30S
k-Uh+RmEhzM1Uk+XhUjmMPivDdAihJ6ahkZxQrUoQhxVhgH0UUhpAnGbhhD3Wh3ZhyN;hsZjoM1Fi-SvfikTi0Li1bwSj5KGh0FjbnCAh7ToHhra0WmQ-a3KdVhbmQi6QinQ+B;lsLqpZs5KsL
zrOl+W;5hO
kqeonStpZi-FkRkxf;ptL1Ls9KmgQ;qqG
0rc
75K
A
lqIu1c
4kQ
svL
FoFj1EhjShiL0NiobFAsYOirDrBhgehIhCiCAiLA0bkjeYoMZm0AhgaoJimfimQhjIjiP;hrfiyM9XlDhLh1HhJidixfh1Yh1PxMpvZqfqHhmfsHjsdi5S;lhGCiChkbxPo6Pngc
m8DuxNB;05L
+Hr7CsvB;0kH
moF35R;pnD
mjLzxAh0O;m5U
y5Dj5U9I;k5InahiGo7Eo-f
j9KhjVBhLhgavSkZkHBixSondj3I3RwThpJ4LAsGhgcjyahxcj2b;hnMh8a5e9XmAhmDwcRmsdisRi7ciqGivTmbyEhhEl2VhgViSiiW;oFj4OsE0DroBllAipBhoMi4Ml2f
;1sX;8vH
muSD-YhPFplXludi3IhvV;+emxIxrVpoA;kgc
h5UxMiiFdhDZiFhgGitTnSh1DjiZn6Y1Oh9bwdh2anVi-AFtaB;iicuY2ShlAhRhGcLDIhgR7MhyTjmEkGkgXqqBi-cwDkkCyZ;hlblrBilVhpPq6MrpQ
Ah2ZmnWi-HpwEAs7IB;j+Ft6ci0ernF;2vChgOi1V
h2ZjydouVkgTi0WEABtfizPp5W;+Ti-QjyISjPpfi-Cm7R7Vj6Dhuen2Ieh0CtT;q9Yu8D
sueqoboyF;++Kqejud
i5Gh+NioUr3TAmNq8Sic;loYuwX9XJ;m+SivRmnJjjf
9mR
h4By1RngemkJ;h-Uh0AmnVK
hWpKpesXpV0ThFl6LwEuThqZiwZh6Hi9Uh3GBosXvCjiIhtCAh0e6U;jiHj8Hh6VhveitMlAllAhlWj4bi7Nh3JvbrOipLiyMhuD;hKmlWWkOjnEn2Ah7Yk5Pi9Vi9YiqehwQ
zmFu-ID;hC
lnUjvWhxd;uvO
o6KozQ
H
hilPLA;t3Y
mnB7+GK;TmmRB
ptCk7Nz1a;hh-V
Mm3Ct5C;m3O7uE
dhikLJ;hila
-9NinaR;chikc
ksJjgGB
hilEE;hilR
ZhikLJ;hilW
CAE
hAzjXs-c;mmd
ihc
6ayqf;vJ
zlYA;vI
mmb79fK;GQmmAB
zkUPM
H
mmQ7+HK;DmmRB
s1amvZ;vD
mmOAG79fK;BmmRB
xGv2RnhD;w9f

PzkEl9A;kpC04RpjB
;j7X
m2ZA;hike
tyCuCq5f;59eB
HhikLD;hilE
hikTKD;hikO
s1SznDioH;s1J1va
mmDPs9YV
szHjgYp+U;5he
hikPKD;zkFvgE
hItvS0zN;hilC
AhikLD;hikd

jgflpR55U;hiyf
p4R
oiS
hikDY;h4Uq8BmvF;zpP
;mlbG
jrT3tKhxR;lmYlsKuwE
AloG

9BhVjrL5dhiHj8WitLi8VhqEsDmRh5ZhCmkLhxehwTj3a;ikQi0SiehpO5FiMhkGhnAhrRjtVkuHj7Dllcl8XrMiM;jmdmkbhubjsLlkC
zjb
;jydA
;zkCG
zkN
;qgFiwBkma
ihEhmLAk6Tuobp5M;ohQhqC0iIkuf;+hJh+f
yiHl-SjqKjrR;isD-DtlHmxdm4eh9B;mmC3ha
V
U;;yhL
zG
6yBhyB;p3TxRsnJ
qpFwoahyB;tzYo8VlzVxJ
k8aiI;l6eu0H
u4OlnSotG;khG
rzOkiKzmS;oxE
rzNkiKzmS;oxD
yNn+chTitJtid3dkwALkuVzKA;nqQonS8BhvaojIhmTijWi8GhD;n-A0xd
xuFhnbmlEk8VwH5CisJ;Bipah+ViwUhiPzmYhShvOk5D;mIsnbpyAk9ElTh6H9a
;loQ
iySimOoX+Lj0eAwcmvJnfhpMYjkVFR8PkEycE0I5AijapPToAhTJbhnDtQ4YzNhuN;j8EhjXh5Oi7Ri7HjtFhvBD6GjcoMhuSi8MLiGsSlavai5AmOibRbhnI;imYiuDqJhAh5Az4W0Lk2R6T
1FonZihZ;mhDkei2aihaq6D;hjblgbhpW
i8LoMhjPhte3KkwQhDhZATh-ZA7QhgZh-choeigWjgCi5KjRjochgTjHiiZ;iwatFmHocjgQotIhjXj8Pi9FhvBi1MFjkGrJ;lhYn2dquY
mtV7uOC;yvBvvT
ppZkjeOitUA;hgR0+ZipJhuO;i9em9SygJ
hzduZhsUABwfBqEEhBiCJhfh7Lh2FhmbjOhGhXGqChmdAEalUKh1WiqalNEhoXEhwKiMEChAhpaxQi3IyF3eB2FhgADEsN6CsLBiyHAh0IwDiTAAhwF;htLh3JjiZlUpeoZ9WkGjQhFmxOhgXiwYi+Xl8KrP;tTl5Xh+YxuVhxamtfC
k3JhrCy7G;tSq5Q
hpdi7JxJmmYxNxfN-e0WMn0EiuTpG;ngb3Qngf4BolV3TluajtNe;hqK
h8XOj4MnNxpO3UjqC;3mEhwOi2PnPl4T;6a8Vxwd
lC;h7TwDlJmvVwjF
3mTmlOisaiqC;l-Uh7Wk4Hj5IthI
7jaNKI;iuBniM;itc
hTloYApMHhyIySi7Tj4TkyF5FilC7Jj9ChkZmYi3Hi7Y;hWj8AhuLhiW3ElkNnmfisMl8fh7Bk8V;i6dl4WqhAhjEj0VkuBjib
lqOnvf;lqL
F
Lq0EB;F
D
HozHigfw7J;50L
lmVj1JhpA;qke
Cz4EjgR;ozO
k6N;2oZ

q0IskN;pvI
;j7K
B
ozHigf
19Knof;x1a

V5pQ;z3e9d;v9J
sjFoTiiQ;mlbtoYtP
DBrIhlfXqZhhbijNoqTk0DrmGuKitfhoIhJiR;hyOhoKiZ2XjKkkYlKhkbkwPikRhwJovBjsDigZ8ThnFEA;h+G7-YilT
;s+A
;hxb
yhI
hxK-+K;i6V5mO
rJsyS
hxI-7Y
whWEl6XA;Buuat9V
;;vsG
smGjld1PElrYufj5BA;vsFmwLnsf5KhZ;AvsBmhQ

t4Bi2R;;t3d
locqmWtkK;hhRhnCjiTskW
q3N
q3M
S;lrC
hwaiqBtbnRivL2N0CnyPknGxLhqD4Yi1Pj-R;k7KjkIugRhrfvKnfi1J;jrOk5a+au9LjNlvA
z4S
An7D6AhkIhyXjRkxSn8MDk0HwWkxW;j6HhFkpfh-SyrAl1V;klPt1E
i-YthR;h2eu3JAr5U
v8Tk4Si4Jh7f;iofmnQ6Dv-amoT;m5Ql-ah-Ft5CjsM5H
LlobpTtWp3JizEt0RA;j8QhsU3XihSkuYmlDnuWh0Q
k+Ij8PiepudhOMpnLivdi3b0V;h1JkwFiyIhofk1O4Vi9UiCkxQ-NiQ-A;oiPyqF
zjehjUitC;jvF
;t3U
-hF
miVoyfjncikWrjG;jtBlmWikRl9YYrqS
;wuD
A3-LAA;w-Y
3-MA;hqf
wtBjlK;xnc
;o9X
i4ep5A;8J0uWl+Jm4B
loZBCnuelyXpuT;s4UNllDt6ci-b
lqPnWp6Ii5DhxUikdxakmL;BlqPh6F9TmybJjsSj5cl6Ch+D-B;C-AjzXhueoU6G-AvnHhf
;z8R

hi3c;u1Ej9Zjof;vwB
;;57H
z9Pk3Zp2S;hwF
-wb8btH;hg6e
-wa8btH
jjVkoTykU
kmHr6Tvvc;n9X
qvTj8MpjK;v+C
mqThwahwA;hgsB
llR6rD;nsd
31Viwf;wjZ
hrLioOnzY
k5F6pa
jjNkoTivG
q3Qp1Ms6P;zvV
q6Bw4HixO;sod
kuLpvciW;y4a
ojMtvI;q3N
;pN
hga
n1Pz+eh4M;jwB
3wO;hhhJ
o0J4vD
y6Hof
pxSj4W06C;sjK
k0E0xHpZ
hgTm0I1rN
z9KjwfqiY
0zUtwX;3lJ
zjZmnQkT;5ka
O65C
poblwGtrV;8qe
4+XkpE
y5dof
k0Zwocici+f
mKytAhzNs8G;-0E
oleqtLhzZs7a;mJ
mUlrU2yF;3yO
lyIiiIi2J
oxVstUlvH;r9Y
kuIyxa;hh0V
kzU0xHpZ
u0Uk0M
u0Tp9WoyY;H37M
mxKC26Q;m3E

kzP0xH
lzCu4Z;59Y
hjT
hjSzqTiyS
8kChjHj5V;-uV
;;hhkb
pmDmofjyX;nrfihanifpqI

AAj3IkUrpEkqXmmfitJhxGjuVzO;onEj3Yh0cn0aj9ExK1BjpC;9awoTrjXi8U
Aj7dpvRsrK;hikU
j7d16c;hhiZ;t0S
mqDoZh1BhjF;jrRmgGnhMuNwwPhpL;k1IjsIhmPmtd
;t7f
jpBkzUu-XojH;xiW;iwahxDz0Tl4L
hgco2H0qZ;htW8yNiiK
hhxG
AhboKi9AihOFBj2cl3Spxci3E;pUThhWl+Ovsd
qGhhXj8X
;rdA
q4D
5rSh4AmmA;j8au0MoyCwV;1+QiX
iqBhpbj3SvmBi7Xi7WjyZhoZ;n5CxuYoqNC;joYigO6iA
w-G
n4ck1bh7Hs7D;mzFs6KlyUilAhPh-e
n4bk1bu2L
ska1ya;spPpwfK
;;v8P
6av3KkqQdmsD;kgDt9drtOkvF
ABk6Ji0e5aAzXmoTmjO;rvCyjG
BjvKkgEhtMmoT1K4Uk1Oskd;nvKo9YtlEhtG;poGpgFhgfr-T
wtBrmSixO;t-A
nvP;nvI
tU1A0qDxQlxK;muO-Z-Pw+WhwYxc;ouPr-WhwEjpJina
hiUnrCs8e;ouO
mPI3eisRhoWkVhqah8aAhQhqKinKhrV2aAh1cnFiJ2Nh0fhLi7RhxBlLpfqDkKtRtNiEiDFkIB6aiFi5EiaipM-dwWhXiuE;GBBhiFhxAOlsO8CtblrG2OBizCk+flYhlHnMhSilLjUGDjgWjiHlFhtW;hkcijXsqGl0f
ogLnrWA;4wTB
ogKlnWijf;spB
ogJnrWuwJ;i2U
mjNznfhsE;2+FitKi7H
mnTptaooc;jhFsiA
3+K-F5B;l3UkjB
v1MysZ
l4bp8P;lkF01N
stRjnY;hiiE
mjHuzDk0c;3zUiyV
stPjnY;hiiC
5rF
;lqc;72B
8WhrDk2KFhZjZnzek-QohXjOkxF;klIn3CjvXX8asJjhFlvYhuehja;m+EtkWkCpAnxd
j-f2+JhheluL;3hbiobi1SlpM;hpR50Y
;2wC
muGhoK+MrPs+WlvM;jnehnWklTw3U;pEl-KrnRj4Jh4c
qc
qsUnrQh2E;vnO
2kPAjyRk7Y
wuH
mnI7Qk7O-BkI9WB;i1C6TjzForUoiNl9GliV;h9CsyP5clJroGj7b
niYm8Q;r+Hu4X
tmNnjFkMhqR9F;nnCrsYjkRBoqL
imUiaiZkwTs0N;verG7K1Nl4Ih1Uk2C;5+FhzX
n2Zq7Osqd;jqAtiW;mqYqiU
BoGlhLunN;hyUzWijdpqLizIjpB;-nE
imbiyco7FIMiyCFjqan1DvQmyXA;imYj0GiyckgWJhlWuiZh9cAAB;7oH4e
oGyeIisJlxX8Zhid3emPhoN0NnhCiiDh7UiRipTj8fhoNpR-K;4XivDnxL+Mj8DD7JMjhKhuRk+ejuEAkhL;oJi-N36SsOh6O
;8sU
Ch-ckftfhqXhVjQrUlWAjFjDkDhcqYCh2OnGilakXsRhLwYAFBvUloWyDhgGvdmVBwVvCiqDkPxShjH0JpC+GlIjtWigP;pBkgfwWj6Gh9clqJhgA4T0bnwWxKxUi4JAh2Vhoc;jla3bxQjXiCiRjVBwB6CmYh4DhqMi7Xm7Hi4Lh5Ekdi9ZnEjgR
k7Bj5cviM;k7AtvWkF
o0dp1Z;yqY
kibmvTh4A;imajkQ1zA
;;w9D
k1bvwM;kxfn1HqkKljRj3b;k1am6T
j1EhjShkXpuMhjFhtWbkTl1GjIk-CiNiIhS;rXktCljZl2eixFliWlbi3JkiF;sKhlKh3f0tFiUnjK
lpPi8aiEjTnyNiiQwZl8FhiE9XhmZi3MAhBvQipG6X;ocioJ4NhsOj2AimThwIj7RlmIjxdiMlsBRh1Dhqd6V;moGp2OitErvMk7X
ooOjUojGpgb;wgCt7I
xatLksGi6Uk6Y1GpwYZyJhyFmyLh+U;hgPh1NnrOpej6ThtZh0Fh-Giren3dj6a3J5U;ojdhiNmtJnqcmnKk3L
qrMloPjzO;tqM
;hh9G
mgflRxNhocAl7ch+WjnLj1ShvLAi2Fj0YhkG;nXSjtbizKhgQj1RhzbIi1Qn+KwYptfhse;-DmSj8T9ckJwXhvEhIoErlZl4NppD
msSlpIjseqO;hrBojMnrB;hgxS
najwHwDhEDh7TjPuLhxBsGixDAfhQzQhwCAAAAACAAAC7ci1QonUtXhhFpMIi7Oknc;tdi6b3Q5NhfhzMi5Kh3XhsQmUkpelbh5bj6Di7NyThiM7KhuPMhM;DrB1E1EisVj3ckqJhnVr+MknPj5RlJ
Aonfqua;5yf
y2a
;loH;liG
iqBhyTlLJyEhSnWnsGiXoVBYLkiCuEACjfhpWPixAR4MCh3ZhtBDi+XikcmUhlMhiU;hwBi9DlFhYpWkhZhOhlNi5QhFiAirJtfkkMljH3SlsI;oEkkAqiZhlJi6ehuI
;7A
k0OsyN;zjbmgK
kiJizLsrSiREoZloDiiDmvEG;imIhoNp-cz3c;kkPpO
;5lB;6oL
C+HrtWihFjzLlmLhCobDhnPkpXQ2HsMhLhBHhBAAJkRLyF;ouW2dhuDj5NmWAyPonciYhqdltCAhHima;7Kj4RhqENouUs8NiwV
o5IvkI;83S
;+qb
+DrtaihEphEiWlxe2EhnR;sRoiBpxclnOobGhnMhyYi3P2HsMhLhBhJBJkRL;2aj8ezgNmvArNwC
jjNFhuWoAjkUksKrtDhhZk-GuL;jjVhmRoPq5Zi4Vk3Zj2ck5AikThhA;krG9tE
jjQhuYhtO35W;hgyI
l1Ej+ftmT;htC
;88H
;;vB
kpeuuEAAitLh0ei8BiyW;+eihcqyV+c;hvThKj0It6aj6K
Ah7XDkMtnbqjMo5Q;h7fkMCv2I;6kS

huMnjV47e;huNnkDoqFqxG
Ahha0ZtrTskBhsZqCxbqdAqPdksB;oxK9RkHiqFnjBlhIkrMqHh2I3AhlRoc;rO46B
7mKizW;pubzoN3ZC
+vc
xwJhxPhxNfujV;q7Sm2SjtTs1O
t+Ru9LmhI;qgNxtT
k+Eoal6D5PMn7FoyZDDD;zoWmtZ
ABjgOh9Nlvaj4JmqIjtMiuVh8OybJkch3C;k+ChxbhuBivWj4VkoOkrGBivUirX;i9DhsQkkCh-ci6anncigI
0wMipVlubybh8J;AjgPh9PlvVxnahmSj6M;kpT0LoqNpncmwW


vqOr-f;vsPsvQ;hiuf
2yUoie;h5G5hRh1I
rlZh8blyQAmrNAhkdvYudjiMjR;uxEitf6RmgUinNG;l9ZimChsUl6eoxO
A
y7KmlJ;huZljGwvF
Av0ah6WviZF;mqbnN1hSk1VzNh0H;xvQ
uwPi-BviZF;vkRsvJ
7tUhAiwXB;;i5Rt6I
A;kwP
taijRh-BhvCpiXljY;l+Qq1IlmTizUpkI;k8DjrRvvdplJ
p-Bk+WozG
l7UqiLwkE;lpN
l4V2-cpd;uxa
mtamlS2hV;E
jnTF12S;45M
o5XwrP;qW
1wfi9IlmB;h8K
okSx0P;sqZ

vHkiYz4R;hgaspTo-Q
mjKw-Xq3e;xyQ
k9djvWx7W;u7J
qsLtpO
75QGD;hhoG
l4Jm4Ww0V;84G
kzXjLvwC;u0F
IiqM21ZpjD;GkoIv6K
k0Yx0R
hgHn8O;hg-G
jqVN-ue;hi6V
7SurXs9Z;nqL
i-Ck6AhvL
l4B2-WF
iqO21ZpjD
uwGt0Z
5gGpjC;iqM
5gF;u0S
hikC;lzA
myNEouZ
hJytAi0d;-J
o6XvyYlf;46C
j4Xv+aI;Aj5K
z3RjmSknd
k9C
kwcuwF;+tP
l2NhzX2qM;pqF
l2Jhza2qM;pqE
z-Zp0YivF;olf
iwLh3Y05f;R
xldi9f;0je
hnOrifs-K;lrP
6durXl+J;86U
vmUrtJ;91A
msCEv8f;owT
vmSrtJ;uvL
hI
qnQOolZ;qoB
o6GvyYngA;puE
o6FhtPulI;puD
vsZRzmA;rqO
0Aj1Ms-A;siL
k8VjvWk6K
5zclsb;hh6M
oIzuTI;j4IxgJ
1wIihejiH;1nT
o5evyYlf;8qZ
u3emgXA
m4PhvM6rH;m4Q
mwMr8Rl-G;u1JjW
ohZh+bmJ;hhzC
olZ+al2E;0nar9L
iKy6PhjdLhhM;znD
5hMi2Zk6L;w5e
mkKrmEt1I;w6O
qgQvgb;2oA
koes-AimW
mrdkGx6X;kvc
olS+a;hgkf
xzZhjdhtf;xza
xzbixa
z+M;y4D
ytAh0Gs7N;i9YukY
k9fu1cV
z+ajQhqbq9S;z+J
krDl1CihR;0gF
qgFFihL;krC
y3P;xzU
kvRh8AkG;myMu0c
kvQmFh1a;iBmtW
uuI6IqmNh+Zh3Zh1PP
i0YkzLmG;i0c
ivAuGzjQ;2hN
j3ET9uG;7kQ
lrUygEn8f
38Mk+Rh2c;+xc
szHr9c
2mUi4Q;5kW
zodpzIkX;5oN
n4EtiOqlAiuS;lyL
lyKyiWnqR;hhuG
jyD0tQlrF;ntP
0yC;ynNimTiMra
tjVh8PC;6uV
qhTqwUksV;olP
s2Tr0clkI;wvZv-Xh9T
jiOhsbh-A;mrL
vwDqgbluM;u1a
nlJ+Zr5Z;hghc
hDu6Hnqc
nvJvuequO;hhtN
voAl5fkjV;d05V
yNpiVm5a;hxN
jtU6xPhkE;skd
mjbimcxyd;xuP
l4NqiKwkF;vse
o4MlsWqmB;4xF
0gN
hvYw2XjiJ;05M
wvLBV;v7R
j2JlsZPnrC;ksZsiV
k6LhpImxL;59P
yDpG1Y
wydl+VqvW;wza
zVpob;qjS
zUjrdlgW;qjM
j2Dv+ahzR;j2e
wyZu3I;uyO
i9MKh5d;y2J
j0XyrUs4C
s-NhycigL;klW
vkGqgbn4J;vnM
snKjnY
nwZo+bqza;wuf
l0buqI
l-CnnY0mH;3le
lqKygEijH;p2S
z2NqzX
4HurXtze;1iJ
nuM59N;tC
3pVhqFkjC;03S
l8Yznf;03G
lxAz+bluM
ksJwtemxbj7O;ysF
7Xy-Xl1Q
pA18D
pmMj4QwxX;hZ
y6PhkJ;1gG
6jFjtdkpP
m+EW;znX
Alpb3oG
lpb2yF
0sCh4al7c;0nN
o3HpzRl-G;qkX
iuA67EI;j9C
kzUhyRjI
ktNkxc4xI;yQmSthU
ktMkxc;t6X
6ibjtdkpP;07C
0xZuiU
k5Ez3P
o2fs3EjiO;whU
i7bi+XogD;j7N
t7ZmwPl5Q
p+V
v1Ly3biA;0vHlXjO
2nB6LrvE;hiwQ
rMixb5U+Vqmex6b;qoGkjIk9KnzfisQiqai3L;i9J50Q
9pD;;hivL
AmpUp9Mv9Q
mpUluDooRVsjRA;4Kq-QoqTk8R
BjsbozLC;ivO5tX
nrE
sgK
hlOivAo+BAqiS;hlNpgHi7Z
syR
myIi1VrqRijQjjTiyMHADjgX;knVvkQi+Rm8S
pzFyB0+Z;ztdr2E
-tF
znF
hsShoGvvG;jhLntY;hhjd
ykeimTl+RlnKiiR;j3bhrYx5coyR
l4Kt5Q;hh8F
tBioJDGJu8Rw3G;msInmPltS;hhua
iQtBjiGvgHwWAiqMmiQmoG;n6L-NhsWkDpxchwPm+RjqfhuC;mnLxiejsf3Bh1FijV
k1Wq6UppI;vwBN3Mpkb
hqHk5chqXkgHh9Y6D2eyUi4T1eA4TuZBBNJIhwMizGmLmyB;hhUpNhtTk1XFh4ak8ehpOCBk5FajtKkgUwKhjGimEhuZ;iwRqzYh4Ij9PhtRszQ
yuAh4W;0mc
;C0nAM
L0mMUC;tsa
0mTGK;4xY
umcmgDs+M
;0mc
C0nBkqQ;0mZ
0mPGK;4xU
0mOTkqQ;A0mW
0meBC
j7ax8E;lsJ
8qI
0nB
4rCBj8D;pgc
0mLAU;tsOm5b
x5GknCjhF;x+b;43fhpH
kmP06e;ooIwwF
-nVhBhwb
n1XisWo8GjqJ;ujdk4PkmGiiDluYhhK;rnbnoai7Sp+c
hkNJiubhI;hgDk3KtjW0Em6S
D
Ci9aqiPz5B;hbiuX
vuR
jVs8Vz9f;iwRtJqiem9W
i9ah9UnvM1N;hYn2eNihZnoT;hZiuWiqG8mUhc
1lSspO;lgP
;;+0K
l4chqbsnCBn5ABmte;l1Zh5Kz0cj1Di8BzV;ulSjlYo0a
9esFPinTNA6GGjlWAhiVAAAoZoWEECh-K0MhxbocABBh+X3flsR0CBk4Ph1cI+NM8R;3LhsV4dAC2G5Gh2EjdjgCpcklU2B3E4ewRvViUimSr5Tfh4P;hqCioSj8OCHj3Khmfk+LpgOjuS6P
iWwQ2cGkYhhGqKkaC+ajQAzPrZ6PiIlCsXhWnYjSjb5f1MdxaIqV6PoNHuCpTiTMjOkfxbhesdZha0NCKAh+PFD7JMkDAxLof4T3YyMBkBhgToAhY-BzdlJxfAnKhiIiR+VmSjEmRf4QhCvDhlWibmTmckMjEEAoVAvbmerElHhmXAhVpRM+dlDA;iO3DjwP8HhqPhkNyfpBsDhzZ3AXjdiN3HhMjLnChvYi0fhoIi7EChocpH4DjqIhmch2YDwThM1MqFqBh8cpPB;ye-GhoJlAm6EuxTk1XkBuQnJvPxPioF
;9tF
o3RhuWoUp6di1dhwGT;i3Bj7Cyci9MjpbrlaBk5Hk6D;kVw0SpzJi+X
7Vl0Y5cqEjpciBBAqeKhoLIThJBLliFAntXhnSpEiuAA3Vh1NkIDCjbuR;vJmiTEhrYk3KuqKhvQh1BhuaAhuF;iraiwUjrAlZ
Ci9PilSkoLhzPpNEpbGVhwX5F5dhiYsNhyKicj7LhwVA4BpHisTsVMIBoPBJhkWrChjbh7RAAhDAALhpfkeF;BijMlzcmBigRh0YiqWhuboRhrM7IisDh8JkxRh5c3S8Bh2XhiAhVpNidiEuN;Yh1a6DhsIoNjkJjgNh6L9elpLkyCmpLhrKj1U
iwWp8MzkX;lyJr1B5I
l5AmrPpyR;Wj8Hn5N1wTzQ;kqUx5K
iwUIhiE1aikHjhPBi-NxRiWuLhlXduTUh5N3WDisNwdi1YArXLkzZh1aAhuKh1H;kOkpQjjHizYi6PLhoDkvKhxekwfhtenpe;j4b1rR
;;hh0d
yLipVAhvBinJhwSvuLjGljJh9HAAisWhmH;7iKlDitGjtIne;halzMx-N
krDzpPngR;l6YioH
qpHm7NosCl2M;9gUimJhyT;r+U
jsXnQjmDjuW;qoZiHmaqyLjnElhOkpE;jyPjhP56B
l6Ei+Hp+cilHoGluYh+WimUirM;1Tl1Ts2Uh9Ohkf6YhDolSh+S;t4PkpGsJzKjgBmmZ
uQi1Yhzf+VGq3KNkPBHMm+RkHUklVjpc;h1UjiV;l2YrpcmyBiLhsD
v4IAn6N;-nQ
ycIisOi+V6FCOmDAteqR8YmDi+CkaAkcqSpJheiiPrSbikIjXjal2KvERAW+FiqB5LigIW1K4Fve;pGhtAMhsE7Eh3UigD5I3FhiZhuM8XhkLiwYhiOlpDkFkgKEsYi1c1Y4Dh8P;j8UrtchNiiEirBiyByLh3f
;;xzH
hWhgAh1clLhYh-VFBihOh1NhUp4Rj9NhkHtSjFhHhaiwbhqBjtS;hSjpJAiyZipUq1VitRj5N;ntM6B0Ylwfj-MhgbhxY0LzF9fhtLord
hhWh1cima;1qT
hh1d
vtUk8Xo3EjiTyV;1hSjsApqd
nqC
;42G
7AAjmKlpUimciAuoXzEl3F;AkhSlpMi-TlgHm4H
6f5hWzE
Ahobh4awyM;hxDj9Gk3bi0R
hobh4eisO;hxByjB
s+bJkrYj2H-X;msMqzFrNq0U
liMn8Y9Mjiem2Y6Fj0Hk-C;l6Al5KqvcitIphA;Jkqekma9AjvViqNmxQrgJoY
s+ZkgWipBhWjtCh9IjqdlnZ;yyAhrRksAj0UmW;vvbh7Dq4P3E
jgXh5FjpJikVk7KqkBhrAlkB;EhqKv1Dpndm5WA;klbj5WniOpDh4dkka
B
Bk5Z
B
Ak5Y;8lYlrd
jhEshf;hqKh2Hh5FklbhoD25L
njHl7KtzShtG;Mw+c;s+ctzT
s+V
koFohK
0jN
hqbmqSFPvUBj8Hi3Zu1d;7OnsPTwiTvT;urBvtN
;3xG
mtH;;3kE
mjZl2Zl4fhsJ8Uo4V3Q;nvLktDivLtwNljF;mrdhxAlZmoV
;;5vG
noK
A47Biufj0C;lrGjlNntebjpClyTnnU
;++E
rlEhkJ;o3Iqoeuhd
nia
;r1Q
;niY

lvKrrWjlQ;hrQkjcl1RwoB
knO
s+V
hglZ
;o1BhiU
DAwmb;m0b
1dChjbi7WxRnpSlnek4BlwajG9Ih4Lkd;rZpzciwCunTwEH8f1AilR;uoHqqF
1fhjb6qe
7-N;7-D
Am0WimNnrWljJ;92P
m0WpyEljO
niRmwR;p3WkmD
Ak3XjmK5kO;ztV
qsPphEt0c;2iCl-U
Ai6GiiTlucj5LDitcvaJj6M5Wh7K8enkThnJkMA;i6GlL2KzLspZvamsdhgFAh6M6Pj+MxBQ;okOmgYitcqyO
DiwV8YhiLCmKmIh1N9UAmNvLhzThjWCchPBXA3JAC-WhYGwXirb0TiBGkcmWBoe8bMikEoWh1TAxNkYoO3ehhBvVzcze0N9fkhWhpfxQAtZO;8QpBjWiFxd5WhpWYqBmHQhkRnUhxPhxUhrGpXAhhPkWjgWve+amPArQipP6bh6KoJwVsBjCoXiJqN9RoGhkc-H6Si1YjqFJ;hmJhzbjFvV3d3aA9LhtN0EjqOloRicsezd7SivNiuCkB9GsHpEijC

irBjrGu1OkvIm5UG;kgZ7f9QirG;u9YoiJ
LAl8ajeAAw2Umpai7b;hrPjkOkibsoMkkHm+F;44QkrUi5N
hiuEO
Aknc37R;mlEtvA
8jO;z0E
PCira+xS;LJziJEnnWiL;m5V6KqsFtzX
TBisAiWwzS;isY
isPCDA
uoL;H
;vnM
w5PhxP
;u5d;ztd
;;kkC
l8bkA;;44E
mgZ;l8a6gN
7kOSA
hlXlhAn-AiJIjkXn5JinF;moGo0XrmDpZkvZ;3zP
Dhqci6atod4Xnkc4WhtR;kkejlZomHh+EwQi8CixYizarPizGlqN;2sFiyHlue
ixV;ixc
xua
isCCCAA;-od
HiiDjJjuPhrfnpO4InaAikb2ahchoX4ZktWhxakFh6ci-O4ViM7U;ptdi6digXxXiaovMh0SqDmkYxGrViFtX;hgTj+Rh6XwrIoHiza
xuX
hqa4hN
iraw2RCBt6b;m5CkuJ2zO
;irdCDA
;isCw2J
irXJw2Jt6e;isCAksbspJ
;isAw2J
Fm5Pn-BDHwMlgJliJhgKBhxckjThhS;hlKjpXlpcp5DlkK1Thkbh-W;qgHu3Qjmah2fi9N
;m5VyyMAhgMA
m5UyyMAhgMA
;6sZ
m5SyyMhgO
v8O5B;m5Wp7ao2O
p4cQk-Dtlb;kuclpcm+Mo6V6M
i0dzidhkX;modvuc;lvM
jlMjrLj4Zi5Kh6Z;qoXo-cloI;ivVh4do7FypC
;2lY
orOojQjyblNl-SqEloO;lxVm9U
kLoiAk6Nl4dnuQjlM;tgMo-GljF8YhuNjwG;9lFhH

1CjnBBiTlxNoJhtYlLlZia-IsUhrbhbjLSl0KjTlOZWKJhbkOj1EYj-ZsXzEjqS;mlShge8O6YVxLh7Z9bhjJjvWm0dFi7MhyMhoKi3N3IhIhVAhxd;h4ek6NulNhPihfoCwWjU1LrIn0dlRlC
1BnvU40J
;7uCnXD
r7JAngL;r5Sm8cqjOk3X
r7J
i7SrnViVwEnxa;nrftqSi1P;hhiU
qsehWAjOlZj5EnnNjpVhbk7cAi9E;uxBhjdojAhrIhxT
hqZ3-Zj0RkoV;m4JpuAkzY9Ej4QlnX;i7F0yD

r2bmuahGhCh1bAxBsG0RtWj1aiyTj1b;qnEkxOrIjraLpOh4EyAnscknX;ojOqkOoPqkK
mAn2bqoY;n9C
AmmSiTmmNopVkgekBk6Ei7Q;mlempQkvelkVi2GkB
LonRhrRtuOkPluRmZi6Sh1Q;l0UnkFby8NJh1O
7U
;7V
7U
pmSjMk4QonAlR
2vD
;2vD
;ngDzeohP
;ngE
whZ

y6BhpA
2M1H2dhkMjnTtSCAtOduGjGH9HsfhlNhLjMhHDhBmLTipGmVhvW7VPAEZHhIntMhvPA8NhtSNAVAncAhPjf8GheADHGhWlahDAAmDhnQkShuAh8Q5E;2Lo5d7eAxRPk3FhAj4Zn6SHhrOlXjjDuZ;Fn5Bq6XiSkpVM
;mzP
5pSolA
3rF;;3qQ
--d
jXl+ZhCyGjkb8Yi7WAhyap9PlsF5WhkRh4BlL;iyEjmGi6PjpICmlChpal0XwBj1Fj3HkGhpb;xnUukd
lyC2JAE9GkVtT2chOjiYiySm5Nlej1MkrclpD;l3dvEhahva2UhC0cvECrXjtUpcxI0J9ayQiiYiwYjgP4PiAhzBmpC;mjch+EmRqtYvtc
-sT
2sX
oiWkyA2IhmBilPrKhOk4ArrdDmOH;p0QuuSpZkvIj3c;m8GnpYhEuob
AkpABnnev2TkbhgLk6VFB;vNh0TotZkGkpP4QkhQl1Hl1bi6S
hyfipU1yGjqHkuVB;nyLxxM
A4tT;4wI
j0O0PAAjpI7ZkmbmGigHjS-SAGizfjqHiwOn3QhiTCtL;j5UjB2c4XAjhVnwYkhIhgVixW9Xh+RAjgL;inH2ofh+KGmxMtS
kodqyPhjF;v+b
1HjwaAhrHk5GEuOEW9ah5F+Zj1WhzMhibitJrH6YezX7alwaimVpR;i3SvDiiV-Ci0Kk0Jn4Qh5RhsPpyd;khKmkdhsXk2VihCmlL
4vW
hxWqnb;kuej-Tl5auApudllNk6d;-ta
;;hilX
kAmxNhwHltCw8R;oyTmjY
7Z1MxoTrzYvJ;xhEh4ZohUhld
jwOhxH9XhrAhpUjyCpBimYluZrpWxGzE;ksck0Ll0anqGhpIlzMh5H6Y1HiH
hgmJ
ioK;+uP;61Q

AinJ7MihHnqIn5Nl6Bj6W;jibrLhIixBjFhdhjUkdhvWkkEArxImShW5MhqG;2lGi+FlrJ
BDi1LukBlxKl4I;kufhxQkpBokbm8IiShoLhtR;jxPivBl3Lh6KnoMh5dqpE
nwEn4Fk0T;5qc
i1at7D;i1Pv4cp0Z5I
hgjI;2qH;xrP
27NrfioRmhd;yjS;p+MtjJ
;;pzBovW
61QhtQ;;2qYrtY
o2XBq4ahW;hrJs9Ck-BoHhLj6ImoL;klGhwdt6anmSkvGkE
hitIA
;voChYj5c
;;u2c
kMkvfrvIjmT;iyU
ysPA
hhIi1G3yX;hhVvCh4d2wU
P
i7TnkTujZjJiQ
Ai-Hr5Yk5V;lpdltSi8cs-d
1XkNsHh3RUShzFtQiqJhhUpHKF1Nkyb6eABPk1Iibe2KiiDvUlYj-WhvSi-BuZ;kBoDhiY0b7YidhgczbhGiqfmYovIiMmXiahmWhmDhThuIpdhsXAyB1PW1AzLySAjhY3aipMkP0fiO7PhtcpaiS;kmLhkcocowOkoIq5Q
26aAA;26Z
lvNthQk1L;o-Y
psEvnWmrQ;73b
u4b
i-Sr5K;ukP
BjlUvkO;vnW
yqE
yqE
xhU
wsTpyK
;++c
AlycmiKmlGppek+LoH;+ShgzGsT;x+c
hgiZ;o+O
8pdA
s-CA
s-BA
;;ysX
hbCqmJ;h2Bw2Dm9O;ysW
cHPuJjpZh3d9T-LhhdhsTtShZlUAmYiapeJh2HhDnEpf8DjXZ0Nh0XwAi7Hi1fiFhhbrYiNBhNahXjQLWhIkBJkeRVBBCdBCyAHrIhgJhhfDiDxH1XBlUkGhiWikS;hjYjhNiLhvE5chmdhibiyBi+LhzGoTh6B3DhFrWh1U7BhkctOrU5SJZQdAOiKhahNnJhSGhSCGLKoRhGjWtY+f7WsSmLjFoIhochXAixepanM+RG;1kfh-Gh7JnlB
;j3f
n+SzgDj-R;46W
4uXxbpha;mmS
woei4Oh3K;l3BsvZ
8hbDk6N;hg8L
6lc
thItkMm+O;xiJnpYAAh5T;B
jrU2c09cpsc;42Tk2Bk1T

j0WhiT0qK;h3f
wrco0Opha;85F
4vMBvR;3pd
olEs9I;hmC
qrHutXppD;ilX3d01Z
ilW2zHppD;3zO
hSxmSAq5J;LxlMo5A
;45H
k6SqlZjjL;hme

kmeqgNu9J;5vB
n3FilRxla;7ia
vkep8Kpoc;e
z6Zk0JvF;4+Vn2T
ua4vGjwR;omOhyY
45MlGhU;vsY
kkMniIt6PkpI;kkfoGiFirJ
ktF1tL;m6V1+c
;hGxmT
pzDn6QiwDojKACk6LB;ktZKlCk+fitZjkWkpBmlNH

55H;u8Yh7Z
4-c;4-e
;E58SyK;kpX
6uV
vkemvNh1Sk5EhnAkwJ;xFl8DisEuxcCh6ajkKkvLAhgL;kqZ
1kEjnd
4yHhfsS;PpkbnkS
juM7F7ZiyKoOlkWnzQ5Xk8WhRmgW;uYoQlgJhqb;qMj-GjoK4Xk0LokIiiDibkra
huEB
4pM
lxTwzXh6Z;uVwqGklPsmA
;;5oc
;;1lB
;xwd
h2VlJmvVusb;hmRipJi+Bm1OrnPjVIjwa
;4zQhOrT
-zQ;yR+3NA
uT
uS
6+N
mnWBrod;rhR;5gM
kpJjCj9GwqUnF+Jh2MrAhnTmZ;m5ONmtZrxZjbkjMoPAne;qkPi3Ql1Sl8SiPhzG
uJFq3KjnFp9THoMreAhAngMhZ;j+CrlbAogQh5UbEFisHl4ChlL;uRmgdx8S0ajyd
;;hhkQ
;yrc
hiqP;qhL
sjEqhJyBhvf;qgIohYkiG
ACh0CoyGkwPjzNPk9alkD;Cu2ZjzNiqL+MnoH;2Wi7Su4CohdiufBioI
BAh0Ch4Jh2MiqBoOiwekwOhiaiwSAAO5XAiuOrKhqHlLinai2bABuNAA;hmJj4DklZpmYisGpFhrOhgVo5TwC;jyIhO5mE

1+LrgE;u2ZhgRxnG
h0CoyGojcQ5YhyTixN;ixWhgOrkSm8GkiZjlO;u2Zt1dA
lleyQmaBh7YzIj7Mh4U3ChuEmehoSCC6OL5GmchXjgRi1SiIhgOjej6dmHhnCoXiIURkViGvChL+SAqdFiA;luelUkAmEhChTesNjF8ZhyRi2cCh2MSwawPFhOjbQsPjGh9IhtW1Z1JkFiflShxd5Vj4A0QhH9cfhhZvdhvWhgNepFdhBh2WiJ;WmgSwXi-ZkzOksMm6PhtG
2zAAk7G;n9ftxG
5nXmldi7H;I
uyMoiJq3e;hgtF
xmSA
z4OrqXi6W;47YpiP
t8EirN8a;i-G
iuEm2NlzA;j7X
z4LsxMhR;luT50RjlA
k5ajrGAuvR
mgfn-As8d

luPupXsye;-jB
;soC
;tnP
k5cnhKikahmB;9qE
ltBqP8uS
uxSumX;4jD
himG
hg8N;k9RiudyxH
ye
nmYn0EihYloEnqc;h7EsHivTnqdh8HnzMljSi9FhqJ;k2EpoL
snGjrNjyJi3Y;hlCrkSOhnA
l2K7Ck2RWsHjfh1JPwajKhVrUkgaP5Gh8MhtEj4AjdhmWi0G;ioLiwCiyFk-DvOh4fj+VhrCi4BrzAeH
llG31a;l3c
u4ZrzUn5Y;k4M
n1BxkOn4J;hg+O
soBniOjpN;ukA
xkBLu7c;20J
;x2TpvX
xSjxBDquajWnlMigSljS;zkFs+d
;16W
BknFs+Jj9bhrSpH7Sh9CD;mVyKhwap5XpgJhmfjsMi+OuMj1R;iqciQpkDpyHknXl0f
uDjvKy5D;xlQ
xlPlwGmuN;uCh8X6zT
w-P
vkGA
2lT
;;hod
zmF
;r8K
jtJhkXnqGqMhuWhjJhsJ;zNjoej4XmgGioCqiD3L;hwShpb1wL
0PsToyAvgKk1K;k-CqoPjuHhzQhjNh2Y;45IhjF
45H+a;1qGjpHlbknM;o3TwhU
nhepmc;nzVwrT
B45D;o3RwhU
lpf;jxPkoF;nsQ
ib42JAA;iqfr1OusS
;;u0e
xmGtiTj7f;lsD41ZhlE;3rV
AxZj3YJk4doockTjsEkoW;hoR2RktSmqRkiEloWsnM;o5KttC
AhoP2RihatqZkT;kpSsvZGhzRivKze;pia
hoP2SvxH

iZivBAhqaimdhtcFGkbDBEsblmXAhmJkiK5P3RiqW5RhrTh0dh7eBAhpIAh0GGFh1b;j8GBtdlTjheLinNiuYh3WhNimfmcksRvYh9AhxCdjnHtElW0CiwJ-T1YHU;zrXh1SjkBhzAmzT
nxeh4ZttU;1rY
j8Ej1Lsyf;n2Z
;o3H
;k0Z
jgU7pLitS;p9Gq+OlkZ
q-V-SAElhHpxd;AjSr7czEu6E;zje

h0ZqqGpjO;h0UzuGniN;inM
uzA
;;4ve
4vdkBlW;mYs2A
n1dojWo2f
kfiKhpJkLjvGkjRhzXCxWpmWiyUihd1Ch-FAiuDAAh0Y;lThcrbknV0RmnUj8fikRjBjwVmjSi4W;hzSjoDrsLlsehxLp9P
;n2P
70Y;2uI;plKm3IhqBp5G
;;hhuR
;59U
BlkBx9J
lkBA
lkBM;krH
;kX
ywNk1Wh+d;hzJ
ywMm0U;w7d
r8G
7Nr9Jh8Ju2V;hwImsEhkMi3ItqF;yC
h7Vuek2UGprcmiaChoGJ1VlkHjrcM;Bh7NpuBrhOlIjH6GizEOm+A;iqRjlSv4Kh-UikK
nhI59N;hgwN
hg+VPC
nhOivQ3tb;x3B
;5oC
10W
;q7B
kzTvxLluMihH;w0bre
;;hhlM
;;z2F
BnzN
;A
nzMovM;nzNovMzE
jgN
;lra
ihZpwJq2H;1nBnpeluSD
iD0Gh4cjtGhnU1fAhvI9Aj3EL4RipFnWodinMApN4OirTuBhmW5ShlZigDsdhdCjvS;4drZl5Y9Yn0EjKjjNknd0Ojlbh7Ahieh+bjU;mgWqyOogYnxF
AmpZA;8wV
mpZw7R;8wU
p2KsyDr-U;kzDkyMtwF
krHhse6yK
sO5finQhsVixPiwdh5fhzfjmGiubhzAkrDiC0SilM8PjDHhmK;hkfiqIuXjiLi8ZzaVhoPjsNj5GliFi8fh4GDh+HzMbh-IhhY;kUiudhmFl4euodnsJ
koV77M;vpVu5Wigc
yWl8UipOhmXspBk9dm9L;yQ08QsrX;j7fs4F
yPl8a7rN;hijd
;2oS
l9dslGp9E;5qJ
05MkqElpa;hqWjrdlmTjhU;p8d
;8ib
iiHjiJVktHlrFplTj3Gi2f;khKmvRksBjjWmhEj4L;htDhmGqoBr9JmrAc
56e
3BpJyPhvFk6Uh3Dircj3Ej7ei+ckxbjvd;jiEXnHlN7ehpH-DhoS7YjiYhlUj-Nk2Fhibh8Rl9LH;kyGnod
jibwveC;xgE
o3LjoJu0H;v2a
jvPDpxA;kyD
j6X0nFl5f;kqLimahmf
3jM4Qn3R;kya
uhPhjXn7f;liJr2I
o4C
sb
sakhBu1c
sZ
ipVjnIipRejlVjjashB;n3JlYn1PMu+E
ZkyP9VhlfsHhxMCllNhYhndhlfipMkTiqdj-GhyJ;hlM3Jj0KpnYhwaiwGl3HwezOhkLkochwX;ljZh5Ui5fm1ZimNmhbhVivYj+a
k7Z1E0kS;qxF
N
kye
;i-W5iB
OioI78c;TAo0C
B
MFjjQ;Ro0D1wc
juJrpN;BSA
lhDuxej4M;orKk6cl9OvM

hhAjxUr2U;o0J
ioBG
xAh2by+c;k7H
ksLhjWzgT;ksSjuG3vT
B
4nJ;zjGpme
s2TuC;3+WhjYA
1lckkboxM;AlwNspb


;o0L2ta
Bo0O
yydi8YjiL;kyQ9oW
o0Jv6H;9kE

ozaCn1E;i+VKj9Cr2LuuT;ihM
inOhlPo2Nh-Jm+Ukf;;wSyiIhkXtpR
;ozYhiZ
AAhlQwUk5KiiCirLFAiXMGiLkMKi4KhTQ0ZinAj3Ti-Rh1IovD;lmPi5fksVlibkjNj0Wh5B
hlRwU8AhmA6DpvJ1KsgZ8a;jtTkzDi8DLl1civXmlIh5BhoR;k0DyK76L
iyGskZ;u3CA
;iyFigE
o6cj2FHqhXkmf;hyHquPudn9Sh1eliV
l5CBixMpxYqtT;hvCkpWhgRuwNm0c;nqd
;vlRy1a;tzP
;hxS;5id
BAi7EriAljTmsKn4Q;i7Jj5BivF
;i7J
i7Ha0qa;ohIu1ch5S
i7Ej5DssQ;i7G+qO;klOA
kMvZiS6AqMiwXiiKhodWhvJh7Gh8KivO4fkdmrLrSmRh4WuFhmVAjnB;hT9Uh6RjgPhnU2Ai3MhgZivY0duZ7c+ei3BmWivewUiWqXzPi5EihFuB;hU7C+Tj3LpgVlpCi-PlwOld
;wnJ
toYhvBnzOluf;l3GpuVprGj-Ah9U;76f
-M
AhtGjpKCp9JrgAAmiZ;hg2QhgX;2+e
htHslfhqaq1cmia;poLjrP1jL
ixe
r7bBrfunF;k7QngIKzqS
mmA
ikCAs9V
;;9tT
yrMj-PkiUvGnmO;2qe
hFzShiDAltM2YkoUjmehoZhuCod1XhGqTtEirUjwTigGxajwF;D1Gk8BiOkFioFovTh6Y6Gk9EhzGjdh8QrE2blQBi-fhqI;ogCzkAkvfiS
sjZ
;r+e
;hkJ5pU
pkBxtTB;7tck5T
;hg7P
6JhkE1wc;osXq0SnzImgQ;pva
u7bhSA;hzOB
hzNtoMhS;jtJ
izLixDjwfhyL0WhH9HAj5TjxHh7ShlWkqah5E;hBkAj0NihMmJovEi3Wj3BkwKkqG;izSo2LryXi2dmtR
wrThvehqN;-oV
zN
n5GurS;poetuO
n5FurS;podtuO
;o1K
zlZqzX;zlc
hhqZ
xsH
;0uM;hg6D
m-VriPwhP;szMlnXn5KjxP
ChTkoLh6Vx6VjqCmzInI;kmYhTAnsSn7Fhlel9arSkkMkPi8Y
k2N19RnxA;h7I
0wLmjSnxA;h7Hi7E
kxc2jJknK;n-cyiW
itIimRm5GmkQ;mSn-IzsRl8diK
;kvdypF;pjJ
huKm3OKsvPl4ZhyM;h4Oi1Hm-XhgNwkL;02J
r6Z
p8IkxQoseqtX;pmeo0No9FmvZ

mwMqqAi0cB;-AwlfkrKlsLkza;+1T
;68W;vzWhmV
;;i-S56F
szTlzGlxEj2X;ubhuIruOh3a;pqJwSj5I
hg6G;7TkjW
imIh+firQo9SkyJroKhDhmT;mHj7MzPnZm6OnmHhiQh3H
36dhvJitB;omOlsW
k1E;0gU
lvTShydntFiFt6H;0EiiLi5GkjG2xE;i1fj7A6yO
;orI;A1O
1FoVh1TirUjsApYhmN6JimQ2VpYl+CCjqFlzbklc;1OD3Slmcl-Nlqdl-XimdpeihV;iuWjmZhqZpqAk+JhyXpK
kpYr2VruLimJhjS;3kH
hxGzAwyVu3d;rubufy5FvGioR;p6K
n1a1vWh3Ve;ljNm2Snqc
irW
;3lN
BK+Uv-LM;prDpLnqJhiNt4Y;G41M
;5gI
EEH+Nid6XuYhqWvc3AobjsSwCnEhEBijDkTFhZ6Qob8OhgNh-Zh5GAhpRjXrBiStB5Fhma3IwZ3KCsPGjmYyIBlBwM-ChpY;uVwOuPDi0BhrQRRjuN9Ph4Z7GpWrZsBhlFhjOitUhxJ4ch0TivFilCjYh5cjjLh0bB;kakLiiRh5es-LhkAinQinBh2Hj9C
luOjjU4ainZ;u1DqgMk7Q
u3Y2Inue;ocv9W
p4VsnXl7D;at9WkuWjye
hgmc
oYupNp3Rj7LhA;Ej2EsRsnDkmQiqG;lgZkqCtvWptH
iqTj9F5xV;oHYowXieohN
jRimVqyXPopflmUnPh-G;hBlrRqmQi6eAlvHjpAjpHjOi4e;jhCo6cu0H
tyRptGrhG;kvG
;+zD
klYk8SoLinXNj7bk7AitShrbkjDjzG;htLjkOq3PnzZhiVk7O;joZmhbhHxevgdjDm4A
m6RjbAwBilRktJjGsdirYnNNinSrai7LoMFHioQAh0PFhrJjrWoO1J;mL8NAjiRudihZi0RioFjjDlREjiaqEsGjuF5enZ7HiwZpH5Xxfi-NhnW;ihCssFhgMi7Dp8E
8lMA;hiX
j-OB;p0B
tc;i8bCqzN
rnU
;4hM
s2CjrHmiO;wiWlzJqN
+Nv-L
inY;;i5R
-XhnV4zXksahmC2C;kuIhrYuUpvWplVAojW;ltNw-Uh9f
nmfxnIkwW;43e
tehkBxKh9Fn7G14G;ijFisNwzEipIjkDm3G;hrMjiYo4MpoQjwRlnA
p4BjuPu0L;mxUswO
;45d
lmV-IiveomQ;+Gq3MBv6clnZ

osABw1V;2jP
iIt2YjjD;52Oh1J
82I;podN
KjkTp3Jkzbh9ehvAi8bkyA;i2Th5QinDimT43NlNra;t9WohFjiLnsc
huYqjQlpFpqV;htLhHhqPsIlHzNs0YnjH;xhYpjHpZqb
Cq7MFmGhiJiLJs+ahtS2TndAh0VClCMah6Sh5Q;i+Ri3Uw2PouE
9mX
mqT
rjZGk6GC4Zn9emgC;4Zurbn4ej1Sj9eh5R2Z;hhhCjR
-nQ
;j6G1lIn+O;8ra
;CkvZ
4qOjiSj3a;--B;jrL5dt-V
-WnlNx3B;22b
iPIp9Zi7Ki2Fm-C;wXl1Hm2eokTi6XlvGkoN
hiAkoO16a;lvG
h3WxTlU3Vj1ECUDoWixUm5KmhK;h9MpWk1VCjGk1Rjwc;h8U2nFksIjuZ5QA
m7ZCzc;BmzEC
;n8I
;mzEoVU
Ei9HuVuZikIhmMhnGKFh9ZvkDjmVkoDhJ;jwLlGqWzPh8Mh8TMD9GhkEukQiiUncmiUF;h7Ih-bhrI7tD
jsBlgWwmO;0sR
jsGz6DjmS;hg+S
j1PqWksP;49B
kgMxybC;ihZo8C
BjrblgWh+Kp6Us4IhA;pvXx8c
;pvbm+B
9mO
;;poD
lua
;0vA
;+uJ
;1Vs4DtjP3em5BH;kzX
4wXhkC8N;4iS
;A
29FlqI;z5djjG;utcohE
kuJtlarvC;3d4kaotO
xydQ
;hnR
;iuG
Ajf
jfnmb62P;iqDi0RnzSnsNi1DhF;hoDrqDlzLjvY
;uX
-1G
-1K
t3CzgZ;60A
;r8Y
jlIhkX1jPGrAA0JhZmwe;igGhlEDnxNQq1FjmCxcjsA
thG;54Y
;5tV
htXnpMnzfYqqC;oxPjhckjVq1akxYigOiD;v4Hh6HtkTnb
mrThCo0VkgIiqT;yM2cpqT3G
rZiDh8Cw3GvU;ovUj9Ei4Eh8dhyci3X
k1Dh1B;o3Np-T;qyd
qrKhjYj0T1exJl2Vh3Zjqf;o3EFh9UriJhoX4RAiwNjWhsci2J;m7ZjSw5fj3c2YsYqckyb
jmEs9OoWm8fizHhuO;jmcl4EjhEjtL2flmQxckXkXlpVk8PhPD;hmchrX
;shM;h7d
etAFABChkZtMhsYsZhuRsO0KDlS0ErLi+ZBhpYpe+JhwYi-YhtSYhvIigchjL5Cj1S+XzarB1Lh1R;jfhgdhuP4d1fmIrDrJocqYzLiVvNjibh2VwTIjW5OsF7bnJh6P7Hh4bkXjahnQxMuZhmThsQhkUhqH8azVsKtQnOzTj0CiSLrAoZhI;figFyJhtFhwMl+RhsXhtGkQkkUipChrc1ShtOmnB1TvM
tep-TolF;izMi0R
vC4iH;shP
w2Dn7EimC
r0I1vM;oxT
22W0R;zgF
zgErpa;22V
;20W
29Eh2Iklc;85P
;s9S
;hyb-5eA
j8Av2Jk6D;4sP
r7U
ljQhhSh5R;n+Azja
lyB6gbuX;u8FktT
j3A0za;t5A0U
j5DzpPl8R;kkD8ra
t2YAjjC
0xQ
wnXoqP;vc
vbrifs-K;kzbjwI
s5dwgEliN
07Gj2dknc
ouEhiZrqG;o-K
h3BlxVryY;y7R
khSjhB60P;4xI
j2V0za;t4V0U
+iajzA;+ic
1oSApqO;hg5H
+zB
izIlmLj8dEuzFl4Shqa;hlOmzRjqGnwNlpLisaiqO
h-TUq+Tx+d;hlIw4Gi7OhzG

ChnYweizFh5R1ThoXoobhgShgd-DrgYjjUlL;tT7ThTjkFhyVkzN4SliAimLm4Nj1SktUO;h-DlargBn0Ah5Hk-N
mhWu3HZ;mmCswB
h-B0zFC

h1Gh3IABtaoPhhF4YvWhLoSh-EhmJpVAbuOhjJvaxEvRAhwM2FAkLkO9cB0HjnUiThLh4K5MhuOApeiiYh8SpTh6ChnchgfNhfjV;h5f9LdrRnShER1TuWi-chZhnXh9Hh0eOjiKA3dvIhAxBimIhjNkHQmdpbmLsXrCrf1bhlIhIkhe0GlQ9XtPrQAhvKAlL4elL;ypLvrC
ntOpnMpiD;tuQstB
lkczpChI;mpEynX
lkAmxehvf
;9xK
ypGqhMliH;wF
ljdjjDwmZ;4wY
ljciyQs+K;m2J
stI
;uuQv5fiqA
hhsW
liI
liH
k7H
jUkgAi2Y7IjHjsbhTyXk5ZkWDk-O+K;isXltZi4OxPl7ejsCk9fmAilC+fhPi2XiqJ;xrSo6ehvD
BynNiyU;D06C
o+TyoMC

BA5qL;kjR
ynJBiyV
AkjO;5qM

;liO
n1OjwEhT1+SxD;rlSlycl9d
;ouP
k6K0hY;q0D;pwT
upUwnfjmG;lxV
ikMkoTuqM;4xY
hlajlY4jK;hsV3tM
;86W;u4T
hJwVh4OhiRh-dhyPdvKsIjyaEBEsSusFjnFhsQqMXa;iqKh0PAi9JiJhjWm+djuPoO;kvTioOwlJ0RsNk5GikL
;9rd
oiEj5Pn6Y;9vN
;;32S
DAMCtarUwdi4diqKl1CkjYjYhpNkkfjDksXzFDhxe;JGkZj+ekTlnWm2TpS5Bk4NiwDqYhoZioRoB;ksFlpDk5RhsVh3bhtel4U7HwNm2B
;49I
rwV;zX
;tkN
Awqbp+J;uL
6pF;15K
;ywD
Bj3Bp-G;D
KlhZxyf;21D

xpT;wqWhpN;6pA

;iqS
yvc
lqAugF;++bAh6e;++a
t6YisBtqT;vzO;t0AhjBr5b
;kgX;plW2uc
ipD2zTh-HlpL;5bwVoqO;mgb
i9bqlfttK;xtQh2c

;hqO
zlPn2L;q+CkuHj5V
hpXo6Ai0foBEhtPn3emiK;hnQiEkQk6Bs2OjnUm5U;hvQ
oyYriCi9Q
kfnqX1rH;0xD
+9Qi4NG;+sd
0F2X4AikEnkSllAhkOqvF;yZ2BiobljQpyRqmS;3xW1R
umKqgcknE;3Im6d
y2B;;y1a
;8kJ
s4Q
;tiNo2bO
hgMq-PjxdmnYmrRnF;lRxehoPkjbiUh+Zk8IkpKk+djmOotb;rd9qa
zzehybhkd
;hg-U
48Kj7MjzG;BhgqY
hnCyRs0M;vxSp8QnnO

AAr6KDn6Uo5b;ogcj5K8d



mvNCs1J;2vdkvP
2weAA;22e
hgxV;15J
;v2O
uhUpwdi5Z9P;ugfoxQ
2xGn-c;mvC
2uamI
mvNnpWido4dpuG;mvAh-TuhFQmekyQ;pjCtxX
khMl6ahTmSlhIh7JkPrpd
jYm-NjxViiQA-OooTDABuLk5fisH;EhyNi8Ti0AtRh9JsiFi8PhlUmyU;08an+e
t2cooTD;4sY
h2WjpKivZ;4kO
;ogN
;61U
s+Yn9cpOhhBoxU;t3IkyIvwT
C9StfpIh0HVjRlehnYsVwK2QqXAAoP5GwGhYBhAhN6LIAsSkfHAAOlSBAhdIyJiNjYiodf8GUkUidpSCAzJGBvJAiHhnYjiQYkJlYigPjwGXCGFBLCxchrODBAAAAABBAHuXAAyFndkfLhJXCApWh3YhSEyChiBD;Bpdhhah8fDCXD+fixGDuBh8AC5NhNkauOjChShsLixUisClrQhUhQVh+KhiDvchpbiGzA;niA
7-YBG;xgY
ouKl9Ktze;jtM
uoQsahmcjmDCsdowa;m4CspJNl5Q
4tI;njL;njK
uhDtRp9A7Qi7a;iUhtQtgbknBknOhsE;iiHy+L
Ai4f7Pl4aqlQknb;jxDhzNtelvMmqF3OKjoMh0Jhte;0mLq1Ui5T
jjBxNhwAmWkiCn+X3Zk8Whtfome;lmdyDhiDuKkoNk0Nj-dinFzF6AigLhpSci7e;jxQiVhsKxdAjCv2ViuQmhGa
;3gS
;3gU
soFksP;nvQ
J
hhYrzBi7ZmHkpQipRhyKyDk2YitW;kThjPlJ0SCjgZ8Nh9X8Xk9IhW1HsYj0Fh-BjbikbNhlIh5TjlBh8Q;lpb7fujHhkOirR
t8FhY8cn7f;t3DsN
t9eo5Ji+YD;j0fjmb
k+H03cn8d;-sT
liZqze;v3Dk6Y
t+V;0sbiqJi+cmoW
z5fze;zzK
mlUW;yvH

wwfjiCmjfm3FtX;wsPn3SisKnhT;quXq8P
;;hjRx8aqyK
ijGsJmuSsqT;x9HkwM
v8W
w1HiyVoiA;k+H66T
;v2O5MugH
;;nqT
MiyR;L+0A
AhjbnvO;w2A
hjbnvOoiU
BBhkWivMndsO6a4MUhnUzQAk3ZhgXJhoDk1J4CjMhnQhhXifhxLkyShiPhjYhnCmX;j1BzDnQoRiresHkxTm0Pi3Oh9d6ZjrChpBsLAiMhXB0bFhb9T;jyOpkejsEh9KuBnuFmwc
yqF
n3VA2oO;+gG
2lE
hlUhrdhlVkbArdhpOimAqI3HhnJoLh4TQ1JiUXiqTm4M0b5IxaoeuMklUheqPAiMhXB2d9RBwcinB;hkX8AhxMhd0M3FrGmMlNhwDqVnAk-S2UhUiMAwchvThqNh2ZhxJhxY-RkLhnbjOhuOjkEaWhOSiia;i2IhlYj0Jl+Nhwao7VqdonR
n3S1ieilM;j0C
xxej5UhrW;wmY
ktZ1WiUyZp+ChuB;s3ZxXj7Rk1J;lmfs6I
kiZu1c
iuYnlDyE6Ut0Al6B;htLtKkjAo+XzAhhdmhSn5BjnC;iyIs4dl7R
h0c9UpM
2na
jhHmxRh9GoqXhxHAm7Zi5PGoIoWyYkVhpG;hnEtrejpIjoKrvd;pzB15G
y6RsvIA
hg5B;A;thV
thUz3L;jlMlgZu7W;m+AwxJpoE
43V;6rBnxA
;pyXy0f
jqU2cj3AAhID1KCBpmKEi9dNBqYhpGyJjjV2Hh7Uk6M;i0YiJrrek2Ci0Nr9E;p2P
x1ai+CimZ;0-G
k4DjCihehiKo1H;isBz6Vm4E;2tKotE
pleo7WqyH;ppapyP
;v-N
w2BlvNrxY;v-E
55E;-ue
v-J
ppVo3aqyH;tuV
hoL7qci9e;-vI
lwCw1HmtQ;hg9J
lvTjyX2yJ;w0c
y7ajpNlD;llR
svdwiAjgK;-xD
;orV
hjUphTvjJjhckpQhqQ;hjQBi3Pn9D8LnzRj6divKh7FiwV;v6R2Kphb
3xchvJitB;n9NlsW
wzep2Pnc
kxE;kyTz8N6U
3wKiiJ9S;n9U
40A
;48f;vwS
;3sN
syUl7Ji3U;syal-Q
kiPrqQmhHkkEhhC;ilCs5NKtOs7F6X;u+Wy3C
kpGi-Gj2PmycrJmjaj7LigMj9S;jtQhqIqtLi0MjwThtNi2L;rLjiKkvNmmcFh0TjwWhxbn5V9F
;uue2F
3CijKhiThJrTlKbAwDBlRmKoaoYCqIipZAAAlAAkxI5RlOmS7avIAooGklbAi6LkUhyI;ABj6RqW4Oze2PrJh8PnG2VjvdirdhmThyHhlQ-Ik7XqMhhFjiMpM;koLtpEloHlrChqR
3Bjzd38N;w1K
loApmCp9Z;5+C
2fviHsuD;l9eq3J
myE4sX;srR
;oyA
mzLh+T47a;h7Hi0Ykhd;hh7S
1YtyGitEr7RjgAE;hnSk3Fq1Hr+MBi9ebJ;l+ei6Pz3S
svHzhFhF;8xI
qd16Ni-G
l8DvnCmuX;j5Tl4c4bigM;pmP
CinKnsLlzZ;inOo3dhrdi8Q
BlmGi4AjhB9MuQp7Vp7ahxV;l3SmvIhuFpiFpuIhxC;5lWokZ
sqNrwfO;AptWk6Ytwa;01Ds5W
zPhiAmOj7QhUCAikdhU7UyEBAhxP9MheiBqPhyYwLi0Hi6eh7S8DhaAAzQh5ZhoQhUzYGiiJAh+SD9LhRhF8ZjQ;qYhqUmPhrKj2dm2YjwRtHAkCi+dtfjeiZzN3NpSk3Ij8QyNoJ;j5dh0crf2Tv1OipF4botN
21Q
jrQzzQE
inHAnschraknMAGx5V;h4Eh1AAmmMxA6RindonX;9gA
ujRwkZ
vxK
p0YikRiwO9QHi0UhqV;n+BhoFjlOm1Flfl7Gl9c;kzGmuejnR
kgfu1c
1ufq0Z
iqF2oWiyN;h3HrzGoiUplP
63e
m8Gk2VNi0Zi3Pj-UF;jlUJj2Go+X;loRh8Vi+Dl2C
jldm9MkkYhrVAnB;jlTj2QqjO;lyUh6F6iT
6pK;vuLkE
;;h5I
kjd
q0IzBiySzxI;lkEmjGlqZ;k5Tr2T
lkDqoEppT
9vY;h0QqlO
ttBLk-L;oyI
h0Z9OnjB;p1N08O
u2DrxDkyW
h0X7pSP
hoPn-Yi6Omsbp5Y;oQq7Ah1fh+Oo9H
hlXkzH;mkB;2lM
Im-EmzWooXuO;17f
r2Uqgapka;E0LllDm5JpkRniJ
13Opka;8tE
nrCigIkpYof2Yj0YudnCqb0bAtYthd;hJotalxOijai0OhVkchoRh1Dj1JntP;ugbhyfq4T
lzcjuGoZ;0uN
twVhkFxgH;-6L
qZmuMo1Aq+XhvYB8ai0F;sqbysK
;hgC
t5D;skCh1B

uiUsmHiqN;xvZm+H
kvAsqAAsoa;kufp0HnnFh4Yl+V;7qd
RQizKzWjsShoMrTh3X9TmbhrS8XiqDh2BhOhjVhxHChkJhjdmDi-OinXizb5L8A8Z;ijfCigUlA0disAhjVuRm5Hk1JhxXvXlAmG7MnWMk6PhZh1Vi-Z;swJhjQl5W+RhoU3I

+tU
;q9F
1qKsqA
t3f
;02a
jwaAnxZrrJ;l6NknchvM;j4B
o0IxiNk3O;;zrFi4dmtM
Ih6Vm4d5XFBCitDlgEk8JhvLkwahqFOjue;iiAnrUo3ShrWjjHtUh5fhbitf;4zQkkT
BxU;xS
ptSyqEk5T;ntE
xU;xQ
mqMwjBiXnqP+F;l9Rhve4lF1YmB;qKizZx5ZiiNi2KhxP
jze0wNl6W;3-I
k6J9VksfiBXDGnRzJACxJkpRJl4dh9FAA4fhodEhnQxGkXuK7I5WsXzHEoLeBhK;inKBn9TkElvKkQp5KvMkuP
52NhnVj2EjEE;ulbrwWhmYxekXijKhpPB
m7dBi8B;;xqSF
m8MVkgPhjMAhMiChuXm3WigXhvcjVlCkxKAiYjlchgV;jrJhhSjvTrTi8I4QoFqMnuQlJj4Jj9LjjG;nqBk7Ar5eksc
toAupDl4c;09K
jlPqtWq8NorM
nyfmuGxqC;jtB
u6ClvLrnR;u5U
stMhkQB;-6D
x5A
i+Cjid3yT;xfroLjiFhofhpFmwTjhd
;mgfvzB
vtei9W
h2GnSprVljeAs2NjzcBBA;k0Br4XhwDu5F
h2FnS;hg2C
jxFx3eigS;jxBhlTj8Cn7bh-FkZ;84K
jxEx3e
h6Qk9MwsC;;ssS
npSBsHkHi3IjvampTzcp1O;k6Oi0Y1obh8FxT;m0E1XuYhlR
ugNxnc
t-Xx5a;-0Q
0nVriXrU;3yG
ihF9pdtJ;uhd
ihEi8L6tR;25e
k4Nv2Uq3a;nvQ
ihCppFrvT;22V
luT5lehkB;ijF
lkTpuXqmV;hh1R
nGn0MtrM;unN
2lF;srB
uvLl6cq8D;tyK
svY
lB;;-ib
BjwIh9Xh1at4AhvJkmYiFhsCtbhpNh5N;lyCipPDl0N-DhmelmAhuQrYjoD;nhRm9PsJn-bmzU
nmN38Q
luBvtaJhueBkmXh8E6Sh+dpKhsR;luAsZv0Qk7IpQlgN
yzG;l-Y
AwAqsRhMh4OBJHh8KonFixcktIj2F;itCk4DisJuwV;hxb1lHpwAhoY
5sQ;m+dj-Bh4OrrW;hxa7G
;;39U
;;v-C
iiEq8Ui6blgZ;;06R
;A
5iOh9Z;7gK
yvD;ouWz7YjzD

;kR
hJhndjmOFyyTmrA;yqKi4Ojrf;hgkV
hKkuLA;kvZ
FjqKpyTj8NkMiaiwdihfhjGsIdCjZmjRrPhkH;jmLjoJsMj9bj3XiqYhdlxO3WnAilEi-f4Y;hgWimQjGpjan0UorB
jqN1nR;j1E8zS
;5gB
zxVmhAkkL;22cm0S
t-JkPpsY;0oD
;zse

;hoE1uT
hEmkQsqSloGzVojM;lqf3xTQile;noanhbqgQiiS
nlPe

izbmoDyxH;lyI
;o7e
RAhgbhtFhjLiqO+PyDiybxWuCiMsQ1dZmT0ciLtAh+CMBhmYEhZhDyAlCo7WkcA1Zhnd9ei2c9e;yKuZFvU+KwV5RhNsP-FiWhmHrBwGilFwG8D0e0WRiYhkWi1HyHDhRwImBnciYqCichnLhhYneh8M7GhmciwanAhvAhocieuRhlIhsA;nYh1VqyTs2Aj0ChwC
xlEh2ZB;y7fwGA
j5QqnUhtM;ytJ
v6EpHuhN;u0X
x1RAuoN;vuP
k0HovAkmZ;kzaq6W
16Bqkb
twJikGmxL;w4W
jsT80P;rVpnW
m7Xh4MmpC;m0e
1qJBA;1qN
p-UimBjte;qpEk3Sh3Y
itbl1BypR;yqZ
wpD
k-a
usFvmfK;6rajnYA
riAsG
1+a
m6FwEj3VhrD7EimBhoXjyF;loTh+XjAj7TTi3ZirasYnwG+Ej0FioBilW
riAmlR;l3LrgEXzXAjgVh8FmH
wic
;jsGjha5yUe
;w2X

utTAkkRj3LhjP;lsO;3tB
utSn7fhjN;lsM;3se
;;noU
hndjmOt6Di4eoqX;kuSt5bl0BweozJ
kuMAB;A
kuLAB
kuM
yoM;4tQ
u3ej3EloGixO;mjA24Nh5Psd;o4UlyChlNljJ
;xwF
;jiE
BCjQimSm-OADMm6Y;DiqCi9KjoRi5Y+HisKq6Jm0f;mjL
5nB
ppWDMm6Y;mjJ
ovbAm8ai-Lo6K;usIrhIh5PjhdpU;llLhzXh2WtuL

u0Km6f;wkdqrRnlO
iiBh3bigPo0VhiFmJi9ZigKhschzalmI;j2UzRhrdkEhvZwWizBo5DhmWiPuRCCh2JllOPlpM;juXiahkLrhYh0Xh6YhxI
h1Xm9ao9U;lsL
jxQl0T;iia
swBpyQkmf;iiV
;;3pD
hgwN
q4JkoA
koJx2ck8H;pqIzyM;16Q
pcn2Sp4ahwIq0G;o7ZkmBjsBhrQoEquTimHi6a;+AyJl5P3iB
hlC7sb;9yDjlR
;ywW
-gM
9Ni1Eh3djF2SjnBuqfiN9YkuQhtf;irDiwIhoBm1cigUpkQtf8NhnNjubGreiof;xd8Tj6amS7kC
iajJnelpaqLhlNvqVouW;joSh8bhT;iVhmP51Lm5L
;miK
GwNHAhuChqTlKiJsK9fh8R-Nk7ShqU5GiMkfmZuLrBhUfke8YioCAkrAkncijMfBDAAAhmKioE;sVhsAjUhZhzEhwJh7ThgCirThwakexOiblS6RsflHif7eofoOijRhqGipXi5bqD9Fh7Wj8c4RhhC;uYi3FiDlKmDoWqjZh0KjvSq6J1b9JvGhwb
z6U
j8SwkE;h6O
h+CsiDlqe;80F
lpMvtCspL;01f
n3Pm-Ow6M;+iP
l8U4lZ;hhxH
ogKxBh3L;j9N0wG
qwQq9YA;q7B
mhUmha;sjQ
moJ
yvZrlS;vvIlifk1B
;MA0gUBiwJ
;0hD
;;m7Z
AJikKvtItf;qBh6a;m7Y
OikMt4J;ikU

lvVA6YsnbozWk6KBhmF;kgLuyCjiR;m6f
7mC
;0gX
;ngL
;ngG
xmV;xyT
;stV1kQ
v8cMhxPliHlxH;wiY;sXsgbo3a
EEpMl2Hp8clbhpfhlLhuNhqT;ldkGhxFlgCiyYn9bnRi5S9Q;hBmnautJmvT
lvN6wY
hE
hD
SpvC;08Ir6a
AmoWpzeh2Z+NhuNlmIowe;EpMlLhsHnybm0QloNpS;h6elpVyiBh+e
yyQlxQhiVowc;udkhY33b;yxd
mqAwLkuU;ixawgBlqA
;;xlC
;;pjC
izMpsQlraU;ElzKj6ajrBouLj+X;K1qQj7Vkxe6T
nsfL;;ojR

4-TimWivMvB;htJ1HjgViiVlnDlmbhgQinRp9U;ljIAihXoyLlkTjjd
pM

;;mlfjXwL
o5Cn8cl5emqO;9R9AvoWr3C
;;86L
;;z-e
A
m2fi1bVA;qoK
;yxV

kpS;;jsX
k9WskJBhgE;lrMm9LkkDhhfroW
htM9lLi4N;hg-frK
yEtRtB3cAzJhldlVtWhlRiBncjbhqPoepOqKiLsThiP7bsY2Lodirdi+SlFhlXhwVrEhMlZiOndkP0fhuC-Qi0FhGhvdhqGlI1ahwY;Dhwcv-BhlXjhVh3Cjwdh1DiJj5Y0ZiF;p9QqieszT
pgGrqd;0zB
roJq5S
mkVl3ZryA;nvF
;mkU
;++DhD
0-Y
IilE5dsZyX7FkyfinKIh9ek9FhiGtdigSlYXp2NAhgbT;Lh8GoZjRiyEh1EhqWikVtah4e3TnT0MkUhlfh6czAyBvbjah-Q4c;kxGoYm5NirMjpIhoRikT
h8X+gaA;04A
isa1uKB;F
jxRkhCi8f;z3S
jsBtzQ;k4V
yxH;yxJ
w0Ch9f;3yE
ywOhvL;s0HW

;h5RkxSmyVmyChmbsnN;AhoXhgpZ
hg+G
skLmyX
j5XjAo3JWnqbs-CA;n2Ck8chKl7FYuuJ
;smI
jzNpFhnez0Nh+G;6hLkwM
7pH;kpLngH;7pC
v5WntM;plcq5Rl6K
ipEmWABi1fh0SvrWlBhyD;hwIzBlUj9cuyfhHhiKuKhxN-NwP;h3GDh2CuqXjV
sxVprY
Allbh0T;5tE

7T7W
;7gL
;hoA28Q
EhmKzvQ;mtMrDiiAyCosRk9NvCpkL;uke
o6QqveE;8nD
;lyO
jlbn9Jm4a;kgW
lkL7hK;lkO
ijHjgfuFjnXG2EA2RzLlhWkIijB2chmU0WYJ0Ij6bhqelVIhGlbmU3fi2KhtG-F;hmK4DmfhNhU9Zi0IievT2WhjWhMh7Xj1X2SjchtXhxTmPhcXoDlftEhmA0HjKjGsTmexAxNrCuByIhiZjLoShZiPhiViXjDDrLiLhkUWIvfuE9Zi-C;rIkjWi8Umc0VizQnoHsmC
4kQWkrZ;jxO
q6OqwclnS;1rGhkQ
ijEkiP2C;33J
koG2Z05N;yP5gX
hqawtIo7c;hgsL

;;toWomO
pmBh8Tsakc4br0dh5GhkO;kqcl4ChuVchjDl4dk9Ul9UIjxb;s3d
rxVswRi8Y;i4XkwayKjzH
9pK
;;i1J6zf
hqY;mxN3ge
ngMah3A2ka
nyHjuQxgIk2f;zpc;kmIw2c
i6ZhzHEh3WssemVk0b;4fahkN2ckoYuTi4LnHj0PwdknKkvXBj1QNiqMjxSsV;mgYn-cntUh6Gj1c
4ei4E
iuAvxDopM;i7C

hg5T
5V0qVrG;q9J
t+YkhYtjb;zrOmtalrFwY
4Y0obk7Q;4Z
;t0U
lnNz0S;lnO03Dj2O
kiNvrBh3H;kiLvrb
uM;njY
tnPDtuD;jvZnuZu6PluG
j8I4gJA;xiS
;x9a
nsDu0YpiU;h4Xi0fv0R
jR
lnfswNiqB;0jf
ktAorE;2sY
3sPn9bf;trVvlSi6B
;hgsF
lkL
vOowIsmP;-e
xtX;khK
h7R;lZ
r-BrpK;mvE
ktM;h9H

;tb
svBq8OitK;i2Lp4GqjEnoD
mxA2Qwjf;w+A
i6NnuCj+QihCj5UhzSqfBGI;knapsG;ktC
nyShidl2DsoQ;s1VKk4L
h1LAn1UktWmkJ-Oq7aKCDCnV1I;kpaAk6dr4PhhdxfimVlrKh1FA;kpZqzJo-dopL
kpa7ufhO;-4Z4C
kqTq1NmIoNn+XhzKhiXiyN;kmYhVh+Xzydh9L;nwXu+cjwGmzO
hoLoFqWhsPklUmOLqbhvbnNhsPAhpCAhHhBL7Kh7MyHk+R1FAqfhmQIjF-AiW+MzZjpbiFYaELj+G;h2AiElH+XjQA-JkdA1Q9ThsBhyOlqQh3Si5Yk5Z2dkuekoIjViI;h1cnJ
luFoyAA;;hgkH
;rid
+5L
qVlzerzer2G;onGl6HnuYn4Q
isImIj8fjya14HrQ3V;isXm5Xn6PihGiQipPp8D;m5Ytwd
k2Xiifh7V;j5C
j5BimZyyV;0mKi-Ti0bj-YsO
i0OhkRosC;hhsZ
wpH;wpJ;ljHt4Y
2EvzBllE;y7f
2sb;8yJ
sjVw5Z
nN3GioWh2LinWFj+T;jLkDhZhiai-MtSihBhmWjjCknNpgTigPnmD;mgLz8JngZ
rkI
vrMuLCtkV;4sb
muJp6WllE;y7Z
;mtB
;vG;znC
;w+Z
3OmDhKnhGlOAECuQkjDhkV;oD1TIm7fmVlGisHo+O
utd
ikAjjHiiZowHlmKr9E;isC+xH;0uC
k8BrSvekrQ6Pw0V;i2WijPm1MhkNhqJnkC;3sV
;;kI
;Ashd
hRLOp3Mhrf7VMAkkJDw7a;3Bh6Nh0NhvMp4b5ehifCisbh5ChoUm-ZjpLof;jjYkiIylXi2fipX
ExsBp8N;i5ar4B
lgOmlI8D;kvRwwM
;shZ
;1rB
w-cogAiuN;iU0Hj8eo0Vj3F7Iuye;84Q
i5VAqEl9ZBoqJoVkIBCm7RjlVA;i5XqHoqdhwYhiQu0E
hoPm6bp1T;uiGjpZ
hoOs5WjpZ;xkE
oWjhUjnLhhWAhiTihLvehnAi1Vhmd1AlgIHi2GkS;kzBl-bGqtAoyY;2oI
mxWjnFmyF;o2C
;;o2B
xuGn0Nlpb;jIh8Dk9UrnPigbh7ehhC;y1fl4P
llewnNiVjhQ;kkSs7BnvEnCtEijO
;0Z
kkUl8RlKmgfpiMseqNhdBluALrRmBJ;hydjwdijROp6SngHDm8N;sfs6X
plKj-InhV;-xQ
htT2jKn+YjL;5pckrYh5fhxZ;+-H
;uvKB;qhX
nnJM9NhV48a;kkN18K
;t4T
;;1qf
k1WhvQhwLj2MxYizMl+Xi6O;mlUvsC
3CrrfyDstAh5dh2LjsR;lR3DjrPjpHypKbtNfkyU;ouAnkWngP
v5X;mP
v5W
61PIhnK;i1Z3-dl9IvHhI
o+Sk9Eo5Il9MhZ;nxehvS4gV
shX
l5GhCknGmpU3Bqkf;hjAksTkyGpjEoga2X;3HlgViiQokdrmQksA

iyPk2Bj1Z;jmVvBr3Li+Qs-N;jmWxsc
BGACxFBnBhqWhWpcAS4G5VoLA5K-fnahvRlA5X1UlAhtXhkfhgMDsGpPAlIiEMlXAiLimXixTCitBzOiVj+EjWqR6EsCoAxMhnXiiP0V;qAhsIh0RhsRsChiCh2Fhhf2PhyTS-QmK6DtGob5chzRhuQidkkIcqVi2fiDlV7ZhiSsWAh4RsGrY;jxNkqJp9ahpGmiV6bitJ
zmCowH;jxM
zlUrme;smcv0U
;qzD
3-NmnM;okc
ivAw2Ql-Y;jwS
ngfmidvpR;6gF
iuaw2UitB;jnV
q6EjqI
kkUimHjPhsCnodq+XhvYBjxA;iuchIy2ZkzJihA;16L
iuXj8Qs6D;6Rh1T3MjIriBj9UptEkKh-D;72BlH
rM;yic
;h4Ot2P
t8aloLo2axH;l6FwrUl1L;1ob
k+Pw8aq3XC;i3dr5NlkK;y0FnzUl7R
jah2Tl6PjrMl7Q;2Rl7NinNvODnxXhhY
npNt1TsvW;npKjpEq9KjqY
;npM
aEhoKiZhInAxYCpSh3P2XJhsQlKlGiZAjoXCbyLvRE7TAAAFCAABK+ZADPQFhpLAxc4IA3ThvUsJAqFAi8bBLnCjGnCuThT5ZmbpCh0RhDGjkP8CmQAyZkLhrBAhJGNuf1G;iich5JhhLhsGhjTqDkoYofzPpRh0fzNrNcyGuFkmHtLlxSjRk2GAhd;ooWh5Pm+L
htEv1Dpob;+a
jjcl2Kz2B
m4Jo8D3T;rjbBqrU
mqc3tEA;ivZhW
lvS47H;lvTkrBkL
;N
iiVt4Hu0G
ilfo9Zp5Y;r-e
;8nd
M4jU;5wS
rjU
rjb8D
jgfCioW;37T
5vHGA;t5Zr1T
k+AohVv1K;sjJ
u6cao7X;joJkkTwqN
C

qhTNA;k8fllAj9b
Prif;u-Z
;A
sgA0qW

-5WhJ;hoS
;xhQpob
;s0R
koXmrB1sP;j7LknUiwUqRhgaNmlOllFmf+DsT;1E
;hggI
;u-d
v5K
hsGpnKhrai6NrwLl1d;ktCs0HvnX
ilHC90DhJiR;iYhlRs8bnpA;5uVGjlN
vtZ;0ucprH
;;47W


AkoAj+XHnxCkgUhnE;1WkElqVq5Di4AqhA;koNj+Dt-ZigX
1VnxKliN;koAj+Xi2DltBjuZhnEo2Y
k6emhc;m9XjN
w9eqnLmL;l5e02DhGichjB
m2IlrNnhZ;zjK
;;3oO
;;l5a
55D
k5Wh9DpHhfh+XigBhlMhzJhian2NAiOi9BirWhUk6Ilf;kBqfsGh2Aj-QxNhHh1eitUlmTmnKjkD2fjNsdjwAhyD9e;2CkjQoAj9H
k5SioOy0N;k0bz6E
tnChyH;k5R0-d
k5W26Y;xzA
noV25U;76a
;l7b
;56K
8mZAAB
t1JyhU3K;t0R
3pW;mxO
lkLn9OtxP;6nb
32PBokE;-xU
sBm2Iw+e;liE
6bmoHvxf;3gf
nmRtqenyG;msaikR
7gEnAlkF;7jN
jRm+AF;k5bh2OtFm7So7Vi7c
4-I8N;wjb
;nsLt1CopC
;j+C
j+BjxE5iW;6zSmhH
;;iuK
MiwAhzVCpxT1Mj-XmocohI;zMihZihHlodnmKnoKqfhubkuSubhP;1lfohahyGrH5Z
y3DAl1b;shT
vpLNu2U;r7MjoQlHotGmqb;siGx+J
t2RjlABwpKhL;nmBmwXhnR
nmAn4Jh9G;t2QjlCwqW
;x-S
02EKAqjaBuE
l+HkgS3oE;1sJ
kjd
k3W6Hv5a;pmKn1P6NnmcigJbisa;49Gi+F
;kjc
ipU3ehrZx1IopU;oqNj8FjtK;u4D
ktMx1IopU;nnQ
i0Z7nK;kjWCumYnoXliZ
3ah4SjlUA-JFipGo1Lo3F;AkCisIjmUk6UimAj4HlEp1Vh1Y;qxT24E
m1Sq+SqsM
kgc+a6Bi6P;hlLy5Gkufi0LsDsP
o0J;1rN;k-b
An4IhlZAi3ACigIlsSnsQhG;onaA21J4f;itKl6G
o+Di3DigIxnT;onQ2+D5e;z0B
vwH;m9a
lhFh8TxiQ
omKijItlTWnkM;j5NiuQu+djjbOhyK;h7C
4rG
sxR
hg-I;75V
hEzgIhhYsuD;bntOksf0oc

hwEikE;2BzuDB
jnUz1WjyR;nwExra
smLo+FnqYktU;12Z
Eh6LhMuMxWGhLzEhuUhoDiqJ1KkRhbTJ4ShnRhgFCjuCBktN4ThbmQm9QvCiChlTvH;hoP6Tksei7HhmVl1Fo1V6BizUnfkwM;h1OloNj0clmd-JoTs4J
4pR
h1N
q8dlgEk7Q;84G
i9Mihdh+NqnV;w4d
w4crwCB;jqKnnUx2e
k-Ih+Sp6f;i9K
irKhoI2pL;58Q
v8f;;q8W
;h6H
;;jtW
;1kC
oMh8Uh2BmiIizRltMklCBpEjtZL9SrA7KtGiIoOkUkH-H;jgdzrZkFn9V
2sW
tewFlfcivZj9RAhsRhqGkoHhlMiyWk5HhpXneoU5Ih6dwAj5KhvB;+Di1dndxGwVjgJBjQjmEzS7fmoejsXh+HpJhiAh6RiDscivV;vlfmwSoyamG
BxsOmlJ;xjS
3yM5BA;zgP

;40W
mHq6XBu0c;l4Eiqfpza+dihYioD;x+K
;jmLlLylWM
;3wK
A07W;h2Tl-E
NhnGhoI9LGAjiKhxXk1ThlDjhXi4VhqGMBk4E8ECitF9StUi6Q;iJ1K5FhqWxViahzWhoPhjJmD9DhpD9fhyHrE5dhIhtEhoN-VzInMhwN2UqHnYT7bh6Uk+VhhDqc;0LrHxYhpdhtaiYnqRo8G4BirB
i+Fh7F8hH;o6Q
1PjoAytU;n-a
;pnD
iiB1+c;uqI
kqDjjJrxP;htMi7T
zgL;ntK
;w9d
pmFpyOi-J;njWryc
zgIhhY;C
v1KkhF
nyVvpOmzK;jsF

tyG
jsbk0Ks-MMl0O;suPoOjwZjuThkbkvR;v1Gs7c
j1Xy8T
;m0SkmRrve
;-6B
o0ZosG;jyd
nRm3Ex9c;inKj6NjgahTpnTi0ci5EjiKiqf
nwfprGDzfq6ehxCi1c;vlN4ch8dkBh2S-ChvZ;hgyE
kvf16M+W;shevxCi2Rh8T
;x4B
;w8DhjG
jwJj1EysZhxP;noNqZ7Njdt6H
kjH;kjI
kjG
klSw6d
mUh0bs6LnFh4dp-Tm1b;h1WmHigBlmVhwNoOigSkgNhuTmwPkrPkjeH;uvTojC
h7PD9jN;3sZ
GxJi4Nh5ZhzPlgK4AikdqkIhnDl1H;kiT0if-fhwfrHuI8dj8O;o7RsoWhwamzT
jgW0tek1e;i0R3rY
m0RqrP;m0S
mzNrHtgG;i3Fj8Q
j3R;n-R
hjA
r3NnpL;mmP
hxSnpMi8MHv4I;o7cjzQikdx0e;8-f
7qapRh0G;piVu7GsBliJj1M
y0d
oFAEi4dvK0YpDi-HkvJt0chsck1E;h4aDk1JkvFEzeImCmzIrjWhmW+R;mnWn5Q
oEi5DvK0a;klMjoMwsR
;+tB
xnE
jvfu1c
9rQA;4+F
i6V
Ai6bsxMj0Rkrcxbi5F;vsIoyJwb

iEwxXkvShkJhqJikKiiZuG;r5bqtcjuU;msX
3yCknEuG;2nX
nrQ0JnjCwSmSjjeh2fj3Rwek3P;klUitQuwOjoFhuShoAiyV;n+Znqd
k3UhkWkvS;nrP
m-X;nrOm-O
BEhAhjOhmYkyQFhjbizfhrXlufmzZhuXivRhnJAtOizV;k2JdmlKnjU7MixfhzOmpM0HhxK1b;k1RitW
2-RhvJitB;nrClsW
m+EB
;wrF
k1NitWlnD;njN+Q
;y8G
x-Y
n5Bs8AhiHhqFixU;xwWm0SAjxb;75c
;3+V
u+Lurb;;1oW
irEA
;wqd
;;3nL
;;ozI
;hhf
ilfoVzTJuG3XGlzPBzNjhMsBlFnehqJjzP5HjhfuVhvaivQVijWh0Hob;hvVoYwG5GtZizLinOpdmhY+SjYh7Cn2Wk8ainM;hgJiwTmhDhnLjnbjyMiyGjgG
oqEx7F
hjflody+S5WJ;hyI34EkmT;5qM
;;uhR
5qK6a
JpN0TpC8M7eh4Mh3ZAkH6diJ9Ljqa7boAhpM9chxKkDjOnUO6Fh1QKAAEAABAAB5JkYnDhwRhnErJTwLoPhpfAhQ4PtSnB8fwBhd0chgahiF;+HCqOyNxOhmDAzfjoI6SmNjwQ4WkH0U4AhkAkdhhBpShkB9KkgUj9QiqVsXhgahiCh0C;nX02Dk5P
n3P
tW
z1TBA;z1U
l2HiwTz2O;s8X
q9WnkEptP;w6K
jnKh1HkH;lgbx6W
vmYo2Rj-F;8tM
mxI
;wrN
mvYiwAq2ABlmIhlbAfjqd;rlCj6BnIwxG;mjfuhaj4WioF
;5uU;t7Y
;jzHqkWisLiV
pjMC
hiPqlOhib;hjSqvMj8Ytte

m+SmwAmzZ1RhjTiha;ljIswYi9F6F3ImjEA;pxB
srGoL
od9vX;iH1ShsYq8LlvA;kY
;94U
m8eB;r8M
;kjC
F5G6Jk0Ei8LsV9AzMkmTnDAmGB0RiPhCpWqXh3AUAjxfhN4KyIlyQGwBsBh2dhiQkYif;DEk3Ji5Lj6flrAlqGhkXhyXjYi5Bh0cuJjsU;l+Ki4Xo+BiyXk0U
h2K15EoJ;57Y
h2J15EoJ;57X
h2Ni6Mq2A;m7B
o2evgXhtR
;5xc


;vucppc
uwN3IoiE;ikTlwJp+U
0mD;;w2V

nrCs2Tk0B;nrEptCm6Q
2sZ
;5xT
3lP
;A
nlUozXuxD;i+Hk9Wt9OoxWhma;8rVhtV
2FlmG+WjvbDsHrwAhwYoXklShqAiR;ucib8OlsZhIhkIi2DlpBh-LklW
pgIqkS;l-atkDk2PimC
3nK
r3X;qqNqsWzN
AyOl0LjWjmVibijRhoKhMtSjtSloPqCxCR6Tj1VBlaijEhyT;jxSiwLpJhoAkjQnSjxditHi3Gi7DjqJ0a1b;yLtnZusG
ukRogRh+KhvfixajrY;lpNosCwlS
37Pn1R;s+TwvO
IomKluV9Argch2AXjgR;i7OijBhgX3Y-YugGi2ehlJm7A;kwWq1M
q1dv7Hj3a;kwR
l-G3YkF;k+Ou3F
i7L4tZhiL;vha
j5Mq7GijRqtVP;jM3Vh+MyiH;-9B
;1rA;2hS
1iXloD;s8XoldA
;v2V
;5zC
v2PryPX;i7Fq5ahsT
lvAkI+ephOxmZ;lDhsDn+dktci+UlnHilCiyfijEj0IB
;2qQimcktY
lzHlwQ
;khb
ihGmvd4pI;3qA
iDAhzRigG4BhuYixakEhQjjNhpLj1ThwUhiGhsYjoTh6HjuMitRA;jkKxPkmC4DjhVhoAhjLhwPKhBi9Ch8UpInwO;ozalnLkqGvZhjEU
;A
Eh1Pm+S;j2Bw2W
hggf;osO
Bj7ek4F;0uZ
ylIhe;-1C


vFj+RuiEmwJ
o0A
lpJzEq5ehvC;vxVwjH;ha
hg2D
hg2C
ltQiMkAj4Zqe+M2fkvUh3CAmgBlvIzLEiuZkD;ivBiuFiuIAojQhxck3Lh-UigRmxD;lyY
nrP2rDizB;-hc
y1C;y0Y

pkDovVu1Z;hglP
ziPtpX
h1Ykqb
jsNtnShoeulP;h+FhjPh+R49R;ymatmE
9yR
jxU0LSk7IBkI5MjGh8ZiiahlYGjVpUigUhvJhE2ZhhejpXhGkpVWAnN-d;6Z5YroDiwOi1MknNiwUj6N;jmahkElIihdm7ckjZj2MjjV
;kmAJ
kmJ
t5T
kldJ
jsI
mVuchgTp8L;ilW7wW;u8Y
;0pXxU
htchGNnGBAlf4PiFsfh0fhqMzfAhxCjlfYjzMCtWhiBCCmFi3Sqbkrcj6QAX;1KrSuSnU-AhOhnChnW1VvCitEh0Ok1Oh5Bi2G8FdhrVqZjgCqOizIh2Vi6J;hxbh0Rw1TksF
wMk2BuqS;t8Yl0J
wLk2BuqS;t8Xl0J
s+EmxB;kxX6gL
jwOyyCh+bi4KjtUA;hzJuwOqqb
r4B;n+P;o7QkP

yjS
n-GtAh+Y6Ak5CrDhxN;xiHqMqtG
xD32Ci0c;xiD
uI0TAh4MikMj3OwVGkP5X7XiOioOhMyLjoYhvRh+Oh8MmjMChwHhtWhrE;khFk2BhtYhgAhmRhtNm9eRrLqyS;k-NtgNjoLkuAlmP
;+nfhhb
KA
jiLpdkuXh7P1Aj4Amue;jbjjE2UoShnHqlEi0GiySsRhyR7BohdhjN;hhIm4XtuUh-ckpdkiN
h2G-kO;2sBuW
r5Rr6BkwB;jiJ
i9bjHhpan4Sh-Uhsfq1Eh9b;y7SntZ;sgBmgZ
wDlJhzbnYh3LlEhQi1e4ZlXSEn6QZnkRjVIjqRj0ezIN;BitbinBj3BijIhmd7Ih5dhyXhDhpdajqRwbsMixI3bh0HpXhjMwVh6V;1YunXr1U
l2cswUj6Ah1V;ynO
u9OaowP
v-VrhJjmX;vrEn8R
koK;twA

AoiMtoMoyP;oiZ1xQ
1qZoyP;oiM4-M

ievsVu0G;7tWi6UnU
rH
ioWszOpkWjvb;sxBknPnoNIh-D;rzE
;q4aw7QlwS
kpelrYiyKigYo7dmCicjvW;l4YkLoqE7XokKtb;34V
iQk4I3+I;i-Rhke
zpCj7UiSB;2+D3C
z5IjuAB;3kW
ipXl8Gt0U;i3J
3kUmCwb;k6V
;;q1K
;vyVrod;l8dpT
An0BnuWsWome;i8Qi+Dote6In7V;jgMjjT
lrCvQi3Qj2Jhvbh3EKhkXj-Ui0CmlB;kqWbzdhkehmXtoVksHklKi5M;h8F26eowK
;5C
mlXnqXh-BvyC;mkNnsAxkE;-wQ
kjCk6arvRhxQh6X;ptLoifiuLhoF0Y;tqd
;n9c
hgxB;hgxD;ouZ
-FikLugdB;+fhgC-ayxQiqLorQ
-E-cvlMB;z8Uj+EorQ
7ueC
VmrDhiPzof;n+To5XjuasRjwAhjK
5wb
jsX;hoSy0C;uP
wif
ANj4TAk4EmhVhAj6fj3FlmIjc8O;hpQi-Ikyd1LupJRl2JilK;trBisVi7QmNlyQhjFirC
;N
uyctnRlqA;pwf
25P9UpiH;l-B4Fw9G
pxAypLlqA;i5Tm3L
hqKhgUhIHEybzAh-SA2FiyLh8eihHhhajiBkvPh6UiwTtVhqZ;kzUhXizEhyEn0bk9ZlqP3VjhR
isHMA;isI
knTwhQnme;m9Wo7S
5qfjF;vhSjwJllP
jgbh5N;jwWujTiuAhiLsOivJi-OjmOhZ;juQ
26EhvJitB;nlVlsW
jwUhqP75D
s9S;z7Fn9I
;rjP
;uzR

DhjZLvW0ftBqRtTnUA9Bt7FhuTLnXjhPjsYqXhoI7KxJ;i3dhuCh9BhqSipFlkXixaivbiuL6Y;hlJtEl6R
i7R5nch9Q;mifB
BntR;90N
r8Qv-E;93W
nuEu7C;ljFw7A
l-LxqaiqHhsLk5J;2kHiqXzXhnB2fi7V;3sO
qgOl7dspd;kgAwnW
h1J-vR;qyYj8Oy1A
;hhka
;s0Zq6d
rwM;rwR
hWiNuc+mc;ikQm0am1W;j2V
13EqOhoErfjjK5fuG;nfo-Dq5IjrRj9AUoPikZ
m3CvgAhqF;1iV
;;uib
-of
k0Vi9Tx9dkkS;q7OvoXhyS
nqE
hnAprCpyVi4I;5tFizehvQ;shKl0IlkC
;;vgV
x9P
hhjZ
;rwA
;r6L
jyW5kS-H;x1eklEj3KhoT7KvPtD
hgmW

PhqTAAEBwfoajG9TAmbAhmNwd0doUBiiZwInQ3XAG6cnS0due3ViGA-fACkdhzOhtWAiGIkfkE+WHBBCBuGhwN0SkDhZsLpYjvLizQkKrV9Eiqe;lb7T+IhsA-AhtUxQjsP4dhkVj+YhufhvDoPhrXh2dhfnLMj4BiqKhgflSjob;miAnuAl+TomTliK
hrHsuZt7G;74U
;I
hrGw6Ur6O;GmhX
;A
hrChgW83V;-vJ
l-cz8aA;m1dpkY
BmhWq7Q;hqe
;71C


p0JAovH;hqb
jsU;;59W
;;t6W
t0T;hqX0Sm8ck4OkwQn+f
;59T
w6YnQkoelra;w6ZhnFo-A
s1ewyG;jtThqUn9ZuhShkGhuL
35I;2zI
2gU;i5A
l4W;s1b9F
;;jiC
ivNhzawpdijHjxXAhsF;q5Xr3bhjD;k2f03F
;wP85K

hqJmgMlmS;nqUi-Nt3Loqd
kqAdxfHjpOjLniTjwLn6b-bhCipDrA;uE-Si8TsWlWAkvBpwJhodrKi3DhzQzOh8Di2E;umAltRsOi7Vj-V8PitOiwQ
k3Bi0J;40D
k8Ujpe2hd;63b
3pNkvL;vyMkhC
k8VAh4Z;m1S
k8VhpRvH;k8U
s4Ah6ahhB+RhpekkYn6M;izPk+b3PonChJchyPjRj0LljGqXjiC;s1Uj3U+M
u7ZjpatgF;xnN-O
inJjiSqkWroK
hgyV;r8X
qnI
JslKk5AtmI;AjiSuqdhuJulX;o1H
hg0NF

;;s5M
AAjoM0Yi8crOhvRi0GDrKBBpFmuBi4UAjwfjmZjvEE;nlUhvRigG0H;i5c9lK
joNnsZ0DrSz3B;j9GkqGjtOmuDjhYjxC;r0a

ivAmyCOihP;nrO9Y
x4W;;7xG
x4c;x4V
5pU;hwSrqfx0Y
Ay1flkE;jnW
x9Si0NrwR
KhEjofzYKm3IDinboMoBhwYpnM0Gm4Y;i1JkoC9D8Hh-NhpKhoKxJliABhySjqZlkQhgK;vFj1V
tuKylF;s2S
tuJylF;s2R
l9Jrpe;opP
sNh4NhtMhxbkwXl7eo2CQlSi1SivZjuP;xNraqFhqflnakFnxPh9AmwXjlAloV;qpF
jiSstLryU;toE
jlHjrL5oF
k6fhqTvlc;z6E
ktGw9KlD;73d
mFkqHn4WjEsnHn9dM;i0cj-YiGwkBj1Mi1a;kzEA
rrC0tW;rrB;2iR
DhICkPoahZyfhnF5FmAFxLnZhFhXmXlFjfiQhJ2ShqEiEnB+JlfEtahgMjChMiBlMLyLiLmToAf4N6PiJkMkWoBjOlXHhLzLhsIi1GjfxSsIQD5EkDK8RAlChgCyCwIEmEsThGyBuPjJHkEAtEnTABhZCxQFvKnBDABpA8U8GtVhnWlVoRyX;hOhgZ5ahxV1UMhZnPnZhHhRiGChXKoPhlVJvO5ajDxLhoQjdhqEhxclGjAwAlcmBjXtYh1NiIuNAwZue0GhpTkEiYyKDh9ChnPiGiDhC0Q+disDzToKsZlditAhChuSkC;ioBh7G2JihSobvftlL
ooMA;stc
44FApIh1HC;mqUm+TttN
u-Zp4Kh+S;mqTy2a
ooJ;zta
koa
hIimSyFkgUIodisVp-O;jyBxFhFl2WlOmsGjtKoxD
tnUrEp5S;z1G
jxf21Ql+K;-me
joZvhOk4a;ypetmZ
l9Hsa;7-R
mqLhsUnwO;tof
ktdm-bs5e;qtR
nnAAkxR;r4R
scBozSjpFhuUzOmrP;sdtpbhTqrNl3K
hmL88d;51D
j2ShkCo8B;t4K
sZBi8XnrQtma;mkYkwHsjF
jxV21Ql+K;87a
onaBm4Z;nmd2lW
ksWh9LhsU;Ko9A
hpIC5rX;x-f
;smD
jzfngX1tQ;33E
j9XC3+E;j9e
s0X
j2d1ShzP2gL;ireipQ0wO+N
5Alme01f;nvLz8f
l-ek3VxoV;ygR
l-dxpJh8T;j1T
ohP
vWl5WjzYirGj9Pq8C;AAjdpch+Rj9IhsUr6G
26dj8ZhqA;r5e
mpVhsUnoQ;o8e
mpUilFlua;n2J
imellfnsDxU;jtO
p0X
z0I4D;P73G
k7AhkW9EyHiuSviTh1Ih8a;Bk2RLUhJiiLiCAiga
t2JrqAirU;l-T
k3Sz4O;64A
u+TqhUh1I;ltP
u+Sr2d;koR
koQpmHxiW;u+R
kToiQ;klQ
j6GksZx6b;joU;3nH
42a
hiFhkMhiG5Fi3NIi5ZrZhxTA+SjtPuOr6Q;jpb6eBrdlPhYiqOi6BmgP-GizSn7Y;kgIrQh6Ln2IomKihdjnY
41AjpJlJj8R;h2ah5VlgNvrO
hnUkqXkFimExFi2ElxI5Z;hGkei2blwaqma;ikS
;rkB
;qze
j-d;j-c
k0cBrsK;ksVphYpChlchgdjX+dk7Hl7A
k2DiJjuO;61S
;xqB
uchgTu8Qh7AiichyPnzH;Jh7Ls2JhpAwdEmXq0Wh-HhlE;xiIr5CrP
7nOBA
wsABmW;D
FuxWkhS;A
xwM
BwrcA;4zE


hvIy6Pm9R;31DC

njantakhSpkG;xhe
xwFhjB;uxUiwIk6GqqQ;xvf
ABkuHhgRhiTijUAyYjpI7DiuSj8MmUimIhdhpPAh8BmKi1Jjkf;GkJAFhtbj8JtdnyY5TitehjOzQizEiAhiZnwfi0ImAa;kSqxO10R
tsL
tvSOvpP
mxN
luZygb;3vW
A0nDjoT;3se
;3vX;0nDjoY
luVjmIq4LwPimHjoAnlG;l8UwnOjnQm9O
;6wX
;+hF
imHi4SnuWh9Th5atVAhiBkoB3ciX1PAjiR9Li9K-T;mhMhkNloGikIhwAqYhzJk9CjxIhjMjxM;hhDiwJhsVj5AarxYmhQ9Y
CskRl7b;yyf
tvIOvpP
BwyRhtX;wyU


ljY7tI;k9WkbtdIlhAqlAjwcnwC
miUw4H;+nP
lwOuyLnzK;l1Iz+e
hgxS

juT
kP
;ooO
VizS22a;vgRwCnhV;i0J
AijFlhXmmGi5MNszX;jxRhmFnpPkpK8OkqZlySl5M;4nY
krM4tK
wkQ;wpN;wtC
wkP;;m3J
;mxB
AAmdCiJi3RhwZl2eikI6VhhblwTsVl3XrNh8Qird;mc2Sn9MhqaieikH3KhkalufhMonB;z4D
AjgcpsB;upR
mdi5enkYifpvMuXn-W;pKugFr1B
;l6W
nDhwJu5Aq5D;skTilNimL9Xr9SisJ;Di0C6qE
k0elwQqwc;29b
4zankF;h9Q
wwK
wwJ;nK
Bhghe
hghf
wuehzWAoyblsIBsR;o+ZnwKwlF;qrV
qrUigYkiP;hgha
hghe
jsQp9dh+bl9AixTi0ZlgY;i2ckyJvMjYl9Rl3UhUhtWi2c;hiKm8dzUzqb
jxCnobsrd;q1As6F
inHsLhDjvPhkXqchwIkYivJhxYkYjnDyY4WwZhvVhwY3VnGi4YAIOiqKiOhkH9OEhoX;irUq+LhvJmgNvDkibisG5TqZzE;u1TiherPirdlUh9GhIjhUjrU+F
izRlpIAk7GJmVkpUlpFi4OhKjwU;nzdl9Kj3KhpTn2fl5A;nzbl9Vj5TnpTjgXiMihX
12djxT;hjWs3GqrVnmH
ntDy6Ej3a6E;i-QqMkjSwey4a;k4O
;ilR;isZ

CAABAh5brSlxUhuVqKi0chqFLh2SyIADhFikCkyUjGi0FD2Uh5dj0PkB;hsNDiuSk2Z8JbjjejqQixHijbhoDhoJ4XxQhlK6DhsEjyf9d;h4dn1Vypa
szCizdlle;hsOt6M
hsLizMo3P;h4b

51B;2wW
D5neDmpF;hsLnjPk-Oh2esyP;v4T
BnvLi4P;wvJmkNllR
Ah5bm8c;muAj5bjnLipMq0BikL;vmH
h5bihAizCAnBnYh5chxCjiHmlHl4T2Yhkd1QhkQj2I;ksMioYiwTknehOi-fqjJhmR3ehrA;muB
hg0C
lycp2Iore;oreiwTo1G
ordrlakG;jsV5tG
orcrlakG;jsU5tG
72aH
00XjyS;hwI22X
Z6aigChnJjhLitRhrA7Z9AwVtbphJ4Xh5Qi-DpIhpN;hhOklYnDpEoCm2AvAh0S9QhhCh5OhiIhoMh-W0QhKnlf;huRk4HlennWn5TjDnGlal8Ei+H
hhNimNryCm+Oh2K;lzJpldo1O
hG6L
i8GxxYjjR;hgvF
3lLofiA;28a0V
yrekwaqe;3nW
jjUytMorC
lhDuyJjtWmwN;m3do+Uj0M
jyBskPnqR;hqQ
zqdoNp+E;3oD
jnSywRrkT;poL
ltcwtY;ltThiWw7I
h2aj3E1+L;l6J
lgWtHtIn4Y;yctiU
ltdxnL7N;tjJ
s1HtcyK;mgR
q6fwiH;i0O
l6J2V;-lJ
hmKj4VxxH;k0P54I
70B;wpO
hgaslCw2V;1+A
r0KigeppN;s1Btc
n9HosDwkO
u2WnqPhkJ;rydr9L
r1frgej8Z
2+OvHjE;27R
i7Gp5a;hmV8xM
i7OxxYjjR;3uF
3wYokA;3uE
iyDk4ez8f;88D
uhAn6OoR;0nd
i6PtuSroO;irJixD
i7GzgGokA;2jf
mxAw+em9Y;kwaO
mrWwwFqe;3mZ
oyS2lA;ilE04K
i4R00akjf;mxX
qrKmrMl9amA;WlxIurBr0L
z9Ai3QmA;-gV
uzXviJ;n4C
xlNt7J;toE


4mB;yyM;4le
lxLtsaiDigGqpI;h4UtufhjVlhLn3N
l9G-cosGnmH;omAuvVj4O;jpAzmb
m9CvyYlf;l9F0gLwU
;iBxsE;qxDuzJ
ywZk6E;osGlpE
jrAk-HrqB;84H
;qxF;h+N
CBl9fvlU;Al+G
Bl+Aknf0hfuf;l+DoqGhkfpgX
;l6d
Bk+E-aChzNtyDl-RjkX;mnXj+IkiHkmVhkQk6Qmof;t2U
ijKj1Xm6K
l9fC;0rV
joUk5brmHA;jkB8ahsQ0xYl9G
zoVC;zoZ
hH;5sVC

FAmuIiEqTh4MkuBhwJhnGtmXjrIDI;-AhvVsyfjmZohOhybjpdhkY;krcpTilJp+Ev4T
vhVlpGpiF;+6C
Ai0FizHh1Ikzdh-EAIMksK;zhRnraiqYjmOtE;njK
njLmsN;m8RrgV
hmEjtMiqZi2YdonC8UiahnE7WvUoKmfzGi4Bh1KPh4cA+aAtL;lF7FlhZs9Ii4GdNhqYhnGuFilJrO2Q3OizR;hyEhwZq6GhqPhAhHhpCn0XkxI
k1NhoVwEiE-RhjQnyIwlKG;muKj7To4YonflgU
srXA;;ozP

mwMijAl+LpoFoxB;vvbrehvX;iuOxgGoif
9sa
xyIn3Lj0E;04Al-B
9Iy7T;9H;qrf

j5Pl3PirRhyDjjApAF-er5L;hyZkyLwzXj7dwD;43SL
+oA
Ah3LzjejpR;hpe
l0Zk9Bk1C;hpdjnF
AAEhqMuraAmrH;i-G0sB
Fv2HuoI;hgta
hqRh0Ss3HC;tlV;hqU2gR

;v2L
;0+X

v2Hw3M;9+Q;2hQ
Aimezet8Br4YwfFoI;TwwKquH
9gYF;Aimd

;00F
hqWj+Jn4YilZjtPulS;m4RrjJp4DlhC
lodv5eryE;oke
locv5eryE;okd
;xoE
jlY0uOJimZhtX;ma6yGizA;-5I
R77HM;h1A+5a
6nD9F;i0VnvSw9f
15ZhjS;v4Q
;v4P
ABlxdivajBphO0LlMliQioWCk+e;cm3Lj3Yj2Fh-It-F;iuZr4Ir+B8Ol5J
5rMC;5xV
iuXkwd
m-VhiC2zO;iuXl2Nq-X
ohX
mxKhqOz8Bh1N;riXte
;roM
hpb4BjlMl7Ek3NolKkvc;htCj6Zi-ftVj1Dr0U6bj3R4d8F;hfjzF06W
;voM
AksIjkCXh5DlsV2LbipOm4F2BtXAikQ;nwKizWBkyZ2SnpLi8WjxFi4N;lsK
h2Qhifj0TngHkpHqgRh2IiuWJ;p+aimEAm7CzIiiYhvG7KhxPwAloKhsa;8gDjhX7W
i4Epvf-OjiCl5D;kuQnjVxwN;hgsA


h0OtcAokdumQi9YvSFBDizE;qjcpyEorC9Nwe;35Z
kwOn9Oq0E;kxU
3kZk-BkpR;l0C12f
h0L+iT2M;4tYk4I
nQhgjD;noV0D
kwKn9OqrJ;3hei9K
kxPn8ItmA;kwJtpC
zvZtXpxY;p2L
szCqsJuM;1pD
2-LuMj-F;3iM
jtS
mlA;zNlyBBswCn8M
hjEkiC1jK;I
AjpJAAAp9JrgAAniOChXA;m-aj4DAl8RAhgKmqD;niH
n5ewsY;jLjldj4b4Lprdr9UjzJ

xpS
v3N;hyG
;s-I
h7Mnjan+Ch5SjmTjsRkqcWhvY;j6ShgLvjHjxNpAhiOk4SiP;tsKtxHnIiiX
qE
hibmweyTwkEh9Vk-W;0Vm4Ay7T;m-OonCrlX
l9HsdtjH;ztb
tgGqxX;h3Boid
j3Ww+Fh9Y;nuY
hnP;zjB;xrM
00B
31W
j7Z8UrrX-epwS;kqNyiS
12Di4VkS;vsVm1G
;60YA
hnOkwJmue;syL
i1Ew-SqnZhrF;3DqgO7KpzThpfh6DiekgV;huTstDnpXhzNksN
k7WwqXhqB;--d
;hyYlnO47M
itY4sLl2D
m6Fx0fi3W
h-Enof3wH;jocjqR
m6Dx0f;4xFkzd
;5iR
;;39H
nxKxyXhtA;l0Qi+Uh0ATmkIjpDnpO;kEsqRvsD
AAl7K1hU;n+VvjX
AmybwvP;lqUwWq0Ywpe
n0Mm4Ji3bl9LmiD;3iL
ojJrxZ;ipcjBl2OooRsnE
;pjGonX;2hQ
HhlKh2BjwE5DlAC9VjtQhtKiuKEhyOhyGjmSkuR;hiJAjOq8Ij9C8HhlEj7LGMm0XhkaBiG;j8UilfpF5FskBkjC
4la;juXztduP
CotBw4a;nkcspLjsf
Bj8P1pM;nkbkxArlK
Aj8P1pM;nkahoHuuD

moYu6bmzL;s6Ev3S
npc;nlJ
nkYkdp5TpnL;4KmsKhiZ;lrf
;;0+N
Bl8C6ZunN;mrWrjFjBmmBhqN;ysCurH
zvX;7WikE9oX;hT
rWjgUtkVQllfi5OizO;2rRhzRhiZiiWl1S;wnKjkdkY7Oi6UlvB
j+QuiF;j+Kt8N
;kpf;wtH
;h4X
Fh4DhrWzYAjBilVU5CzCDjF9CkLkwOJYjFrShxVrQhmKQpCoJIiwAmQqMhodhciiCiqCqetIirAimY;nShjVjhei9Wh+EjjEhjL1b+YkH6IOuSkHAofxGhFtThjahmKiTDhsHhOhlBhiYua4UhvMBuNBhmahrPpYBhjbiQkRnJ;7IimKhZhjMjqdjiBi-YmqSh2Im5Hkmf
vkFhyPv1F;rrUwrN
mgdhsUnoQ;35f
;;z+D
;5-O
j-flsVlpK;mqG
2R0wc6MlnX;2ZiqT5Ii-PiuXuuI;-je
r6ex-J
nUktDj+Noc4ci7Ci2P0TsLilZqeiX2Be8DhkHtIihE0TKtS3bxAAjGyDhkMJkJhkclZ;FDimUsES4QpZmoFjxFlyZirdhsbjgFuejoF;i6c15H
nS2zNqY;20G
tvL;96K
zxD;i5e
tsRlxL
1-VmrA
i5bw4S
s9Ypha1Y;21Oj0T
;slb
j8KxnOlxU;opa
1-QmrA
KxClThyRodvHxNuViChoblXmclcwG1HirY0Th4EhmXkOlR3emXhoYCiREhcrH+DhsdAhuOhqYoI0OCAh7QjnHikP7Ph3Y;L6KjChsAAjGlRvHndinNwAh6C0ChoU1XihUuViKnE+QhvRh4IBhkfva8E3anZzRibmLkGvYipaheh8CzdxK5MinH1Vse;vHvKtchkej9LhuPp9DhFuNijBhqSlsMkhV
iqGjmb5hP
s9OWqO;izQq8I
s9NWqO;izPq8I
kjcimGiE
;+pS
r2WlwGm9V;r9P
itf
kjYo6K;qlVxgP
uycm3IhqF;01X
kjWimGiE;mmPj-D
iyGCiEhvGh1QqoQnGi6fixDquYAsNiS;1CroBiqITh9Ko8P;l-D3xB
qmFi3Z;h9SxGl+MsiN
;ttb;lyHv8c
AAl4QjvehlFiuRhvC0Bj9Nq9Z;lvChyCuNnwM

Am4Rw9A;76b
hEi0Jozb5djuRmlPBmhTAjoO;1zJDjdlnN8A;E1zS
Ai8M

;lpC
lpB
DutBhqKAxFlhHklJl8I5c;qhHlpfm9P;vlPwcLlxM
utUhpaA
mpPj7Vnne;opB
;;-wF
jofn7AjpAt8FAiwf;m4IpxEsxS
;;utN
6CikEtjMjsOB;PyidlzIjlRiub;OlrQupJj5d
Ji4ItxE;8td
h3T0-FlmQ;zO
2uehgFJ;3vKnsaE
;;h6T
1dpyMk7JmvFjsaiC;31Cigb;k3b
rrOBt1H;84I
qoc
x6Yrfk8Wo1W;wyHuoQ;t3eohJ



h6LmwEinOyKioA0GhqMk6amKIhyYimFllI3D;sDhuIAimej-YnzI7KivSpyAsOibpc
h6Kl8Gt0U;tsK
p4RIBvxY;tiSjvWk0J
;;y-S
;ztVnuC
;8sG
2ubpgU;;n6XH
lJmvVwjFm4E;h5Fs4JmwLhyKjVjxDh0C;pcrsK
spKi7Putd;uxO
j+bqPzye;krR
;h2f
i1Xu0Lp-I;k8X

;;kpH
h8WDpxA0HihcFhsOivFh1Boidj6b;i-KuEh-YnFi1XkyRyfnLj0ajxJhwe;ssYo4TheubkxKjzO
nqSyqL8a;x9c
h8Uj3Xq5B;34J
ugbjrA;klA1rQ
s8RpxI;+6F
30BmmayN;tvTqhP
rod;i7J
qD3nG;jwEm6Nm-JixTklDkua
Eh2MGosclpFusU;jkQllErkElpW7D9e;nuDi+a
qjUlpFptU
h2WhtXm-E;orS
h2VhtXlnD;qjS
;;uyJ
h7bonUpqELDnT;h2TmzFskDkpOmOiwOj9RhkQ;h2MnU1zCl8A
k7Z61R-A;h1V
i2C;h0FtwHk5B;ivf
;i5E;r7J
h4Si3Oi9ftAh+Y6AlkG4eqMtVLm-Fi-e
;qra
yiA;i4d08Lh8Dj4Xse;huX
k4K05B;xvLl2G
0zJpjXA;5vC
lhYy+A+V;n7QjtNugSkoA4B
yhc
qyRr3X;-xa
kJjyPjxakkN;ynXhvaimKkhchjVhnE
CnsBo4S;u8ZLpsQ
hjKkwJ1+O;u9E
nsC;;u9D
nsB;hjIptDkscv7a
1sCjiYita;hUhxDqwOsrah5E;87W
liZnqRh5Uid5RkleigKh7J2CBjnEk2WBCCnVsbmR;i3cn6IkoN0ai6HwYhAiOrDnzRnJA;hgAizchkQ7HluOhrEo9PrkJ
lzUpvao3W;-5G
i4JopZn4JjPq4P;kkamrYx7W;jnC
j8ZiQuuWmoL;AkvArTh8a55J;hkG-fijMzZtydirbihIhxIisB
Ahsfh9SsQmifo0FMhlBjjISlya;hsVkB;whNltUhsT
hsUJotSozXkoXh-Gj0G;p6bjqKi8FisSyBzWsDh4WmBj1F
2D1W7-T
;;nsd
khDmhci4N;mnK
m1Rj1dpwS;m2C6do4Man1K
;9rK;-lK
;;hsG
o3Wu3O;65M
0qNjkWAlpa;;jgU
0qMmudh9Wi8Y;t+cosNhja;jgM0uW
;hgnE
Dh4Vj-UirJh6ChpZh+YhhOkVnxRiJidniThgahe;6KvQ-Dh7Sl5Mkoeljbj5chvd;i-Wxd06N
ioeo+Vk+M;i7R
wmR
l2SmzY;l2E
G5fmlehjOh6CDjoOhhOn4RhkMhvYiiQiua;hpXh7IrhZlUh5fl+Ip5a;3tU
HjkX6gc;40Q
F5epjU;C
E94R;uje
wmL
Cp9PzoF;3kT
A
ojN;ojS


;xqQ
Ai5KuyW
xsB
CM1VoQ9ayQkrchNmDlOAEAhoT5RqEBijbvEofirQhzTijG4LjrChIhtXwLNKIilfhhX6fuNzUh1X;f0UpI2cipKinZwMjRtA8ClRi2RIh4aIhmGo5HhoUhnem5R;ivVhvSkiJk-Vs0XU6Ul0K
B
;A
mlA
j6KkWz1N;kgF8uc
j-AjjLjkC;j-B0mL
r5Y
oOkO16M
i+dAlkE
mlJpjHn1Y;o2U
mlIpkSqnD;9tK
GmlDtkX;kwWl1Sw8JigH
;-xG
iuV33ClrG
j+XjjLjkC
iuThwCi7Y;kpK
rsXr+Aj1T;iyRk0e8e
;05M
x0G;mlD09Iloc

kzN
j6DpIl0Rh4SlsR3Dsjdh3X;2oM
tzdnsJi4V;nsF0qZ
z7F;9wU
4jJjiX;m4K;p7M
;7mA
r5c
Al7QrHFhgLDkcojJlsKi7JiwcjM0AAhuF;nsW6Ei8WAn-FkGizGktXhmdiHj2M;nqOnlP
luVsa
l2MnxdhS
toJhSunV;ksH
l2K09V;ihYsqc
1FmsLllD
hnSnzNlxM;usS
jjF21Ql+K;8tK
jyQh7d;7wY
mjSy9ChzF;ihT
54Ti0TjpW;jjC
hnNtkaE;o6b
jhRk-HrqB;8uY

;wlB
DrgPwNpgTj0T7eAj0WhwF;ntXmoDjxHh7AikDi5MojOlf;l-Qk6csiWilGkuDi4N
n1K4ta;nhG
p5SmuO;izH9oU
n1N
;uvEr9V
hKAAbABpVyNhieAhTwSBtQvEh1QMPtKAhWelFhlaimThtchVADhiIChgVikBjobsDpGitaIlDimDAoei0FhxeEmU9GiTzd+OhqKha;dBipAh5NtS+RjXjRiiRjmch3C6ImXi0Ih7PyB7NjehzOhUi7VzOi0KhrFhHsY;inJjoIq2YmTiwJlK5AjoE
s7PoyCn8WF
JiiXq4J;ihMzqL
iodi9NzrP;BioC
HiiXq4J;lvPnJv0c
;Q
;-+J
lmTxrO;k1Dwc5xX
;hgpW
ivGhge58N;ihI7oW
ipYpXnsT;imfpkc
yrM;y5L
PDl1dsW;V4PsiEjjC
;llf
imZ0+Vj6Q;IigY
hzY3mA;z1Hp1H
Pl1dsW;Rv9XtsQ
imWznNlxY;FigY
lmH
v+KoGumS;llXq4OoL
9qO
igej1L;igaA3gG
ioKi9Nr5J;huD

izF
A
9uJh1f;yrPt+S
vwZhqG;s6b
iiHq4J;igSyJizDwkd
;m+LkS1nb
qtHitH;kiQhvc
;1gX
rHh3FjzPsWm4BjxItwG;jvRimM30L
l1c
l1b
6-f
6-e
;t+A
ChsVp2RrkXh9Oivc;hgTj4WkzNowJrochuJ;h3Ml0bvkahga
l6AhsU;otJ
2jJitQh1I;m6G

-lf
AcA8FrhPr3B;BAdr+Ni+V;-gM
r+T;u+D
i-ck-H

mhDmjK
;v+Pjf
t7eiqRplZ;hkIs3bjqan1QvDA
;wjCBI;5sJ
v+WozTimDkhW;-oW
DG3xbjxF;lvXnzbiLEjgWmiJlW;hmT
tmDhSi-D;rzZAhvX
tjRiQjgW;tnV
j4Vq2AilF;mic
jpdEjoCzQo5dj6Omtd;i6akqc17J;myYopJ
nlVAt6K;8L
hxS
zVsrVkhL;xxDpwewbkwR;w7G
5Ehe41U;t-B
;;wyU
37O
;mvK;08G
mxWnnPlJnmEmuf;hsRhhUh-MijejvLihfp2Ik4IxVh+E7U;hqDr5Co3B
hvIliI2qf;4oT
1tW;24B;48Liia
;-lG
;2zP
hsQ+d5DirWm4EpvWjkBjnC;ktDlgHmmGsLl3bnxKhzN;luAn6CmvNk0drT
1pPm1ejW;ihKmzC4KineknduQrzTkLB
;1pO
mgcl6Tl+Xq9fmWigQ;kMekzLnnAh6RptGi0XljF;u9H
;u9G
;u9F
j4BlsVlpK;miI
mgYo8K
-mH

;lvM
;wuaQ
lvI
hqas7Sk-d;ulN
xqUoiS;huW
huVv7d
;ulKA
s0Nx1c;5Hv9PtzQ
nlctoQ;npJ
28Z;7sf
3Oi8H;ymd
onQnoMhvX;yzfuY

2+N;A

AjmOF
jmO;jmU
xrPhvL
m1SxuN1U;+9f
hxG0iE
k2espS;3pI
h0L0zc;vpLu9W
4Y4rd;h0M
yyF
jsADhwO;jsB
1ia;6vH
p1ev4Phmd;1rH
M+1V
hqQ+KklK
z5HruA
nvb3wQA;hzC
qncl1D;qoJ
Zn5aotS;woEnkc
j+Zr-E;s1WnmR
yuN
ymJoM
zjJjiNhjA;ujZ
uuJhtFq3U;28c
mvTvyYlf;p5F
uzHmmeE;L
d+0X
l3Cm8I;hgrP
y4Ko2E;y4L
s7IhHkuQ;xrN
jpMurOjQ
2Mp1FnlU;x9IxLryT
wjfpwD
;5kS
jU8nS;zhL
nkTjM
04DikIosC;1xO
uyb7Flrd
;5gA
ttUk2Qrhe;qd
j3Ho-Kqkd
0vQlHh+J
2lIDniR;K
oRktH46I;vjA

v9Ro6a;Am0I
v9Qu-E;4iW
-jB;y1Y
98PpJmS;7ld
ivY0+fjub
jEt5W;xnT
;+gX
ttHk2QjlH;9nU
2kYI;sN
+9b
k6GuqM

s+JjsNu6F
jpIiJq7E
y3Lj3CosQ
8ClxLjkMk5Y;7dnL3jOj9a;umS
;yqChoW;rlO
ioGwvd;;20P
hkMi1GngBsrNiLhyIjYpaI;knJkWhtRivdnGxGnXi3UnhIwC;p0OptWkiXh6SisI
;q5M
j2XznZigPhiP;imfslYj6YtjN

0xR
yzWnqdtKl1P;hlYw8XhvVk0Jnkd
jpCs9Rh8fniDhzZ;4FAtgRitK;wlHjwCk4cn2A
;tqX;l+R
;4-C
hyIn9I
h-QFne1hX;isCiyfk4WjrfjgT
inU
hEB0E;hF
nQkter7Or1SB;hvAk9Yw2Nm1ShgI
C8mNA;8mT
;6se
hydokW1gdD;npNngJ
8mO;hucjmO
q4b
iwWpqWjhfp1Q;1ehoNp0OhtFqpY
;njE
njDB
hsdhkBuKmybSm+E;qWhZvWyZjkMhqTh-Ao0BoqWlrf;imZnsElpel2LjxO
wwdF-C;29b
;qU
itD7Wj5anlVuVozCk-GAj2d;m0MkgFzhMiqN;1JhtSkxRshRqd
Bpvet6H
;8pJ

iqf
-KwX
wlbnzci0cqDD;q-aldvxB;irahpNpuOhhW2Jhpem4KhT
vjV
;htP
;umB
;j9b
j2Y4ehIztPh1c;q6Xsvc
uhJ
uhI
oAilb7W
;;5lA
;86R
zkHj9D;u1bjwWkgD+BllK
6iDA
q5UluRs7B;llWvrH
isUntQysF;xSk0Us-Nn-RjgU;itN
;;hzM
;;hzLruR
lpAx-Gkf;j7Cp9BwM;w2V



;;2iC
hwF
hwCBAitJy-A;k+EE3oTD;Bk9az5S
;;t4Y

hvf5kWhwa;k2B2V
lfilJAi+busU;iiVp3RqMhsPhqKk8OhsNh8RpsZ
;;-nO
tmUDtV;irf0jdhmKh1O
v7JhhajmdmyN;q2Ysvb
lHk9AA
huJ;z7f
3HiuYwTkqax-c;AiqYxmSh+Ql9F;9pE
ihZxwV
;w9Q
tTjxNsyEszX;i4Dt5Gm6amgT;tHk5b3kE
;j-C
ACqnAhBovX;0Si-Mm0HwuI
;y3d
u1H
AruHxoA
lkZm2HQi5OhyHnMi8a;mOtbiwFrwUh4GhxVpoc;5XpkZjlMsgBj5d
5mC

0qa
ChwLtebwHkH8JmbwCdhtC-Z6Tn8WjcuQhekPlwUnAuPBhvRi+ErQ6YhgaBjhfY;ivbtS2djZh6Fkb9YjjPjkIirN2Okqakwb;klDs7Lo0LjrM
wlE
;h+azmU
j0JmVphFjiNq3J;7kS9A;v+U
i0V;+-O
jmRzB0hDk+J;jjQmzCj3Ih4ChxbjyFouYi2D6I;l3Z
hdsMikEkgMn3N;40dmhKh0Q;xub
4saliV;4Gh0NhsXi-IpnYh3YkkH;6qf
;;iuV
ptZvxD;hiH
lnen9RhhZi6WmpejhA3G;tlOvLp2Y
BChEBhMh0RvKiGhnckKjYCB6bGiQ4Bi6YEAdpWAFsBnAjOj3XB2YhChyebh1XrbhtLmUsPtTAADDiWyJiiAjApIAGvf2F4Bh1YAuOyBwRiOwRhjY-ChAhuO;bijH3AEzQlYimfhF4KmGjkGi2dsK2ahyHjLhydnFMrGipPsepDxHhnBiPpJh-cLLAh8c7GkckrF;nN8MkpRnuFj3SpyTihOipa
+YwlU;lxU
z+NjjV;8nQ
vT6mMknL;lpUk3V
rgUpuOmqT;lnV
uoUs8E;tiWlyH
z+JirSzS;29O
pqB
hjTisdzoCn4G;D24N
lmF;kjR
lkK1H1rB;2pY
SkycDGAMvpbnmOj4Q;ilTq8c
jwNzmMhV;24N
47T;r+P
jyW3xZimW;4ne
i0Ri-PhjF;4uC
zQjuEqQ;19M
m4SvmDk2b;lpGxzE
lpFw1Pk2b;o4WujT
s6fvmN
87Hh1O;ukL4Z
Dhf-3K;AAi6Rx7VjmH
iC00F;38Q
iBlme2gL
lof1sL;7pL
hf;loeyzO
o+K1xesL;23f
i2c2geisH;zFi+G
i6I19RnxA
zDhuE1R;23M
4ifm5R;h1Ui9L2iI
inThiUq7E;slB
inShiUq7E;h4Mt9Y
loWhvLz8f;h-D
1xBhoc;h-M
wyClve
2oeqcB;l4Y
ywYn5e;h4Pq+I
w9Y
inV48B;n-S
iibmpJrxBopC;ksbslBl5Kh5M
+vasL;23Q
n4NlpFBjkZk9I;Al6VoiaovBkyO;hpU0-D
n4MipdhoajqJomZ;l2InrLm7PirShiF;x+SlqBmgL
hlVo0Ajncm7PopCi1f;j3YkgSu-BpL;i9Xz9BohJ
;;hglM
hubo2Siyd;huWo3O;3uV
s4L
;iqA
6T1AsKDsPBACjtCktHsH1QiqODiJ8L1N9ejuPhTzehAhoGlApDCqTpdnZhoOBnXhUAiBwUtQBoQxLsKrf3IlFhpC;B6Qi+AkhfnZnhHiyR9RtRoEmTsRxJikGkFi1J4LpbhsEsX;zhMlsClyCpYjR
zhLjwLjiT;k6LxiYlhd
ioXxnKiDiqf;h7dx1XjgA;h8B2tX
;8sX
j4chxGh7M;BmqSQnjEi2Xt-ChjDmK;ikdowZ
;;8sV
j2Bm-Tlod;lqBnvSvtE
;zdjoCthBotS
;;sM
1xJ
I+4TzF;uqGlzEisY
;nzT
AiuIu1c

-hAuB
-c9iVhQ;hvQ
;;C
jyZ+OnjVs+F;jYw2PmkRh0F
5pF
hwGj4fApgVlzEDAiU;mzXyR0hIjxAzF;yxdj3divKyY
;z9F
iuA
j9d;h9EqnV7Yi5T;q7a
j0GAhyMj3ej9NiyHjqHhrGkoUXzKkNjiUhzA;FjMioSiyFhiMh5RjsKiyClgXinWhiZjgT;n9Xt9CzK
E5kPjid;y4Q
i4Qh3SjW5XhkFolZijYhmFubisGYqZpBK8C8dBCjvd;k+QhQ7N2Ah5GkqbihchgUh1KhsBmbhuEtaPoMh5YrUzSioeAAvClSkmV;Wev1RkiXhqM5MhsEjwW
;-ib
;;8-C
jN;o+O
lmOj3e;vuD
AhvAomauiUmrC;kpKCh3Oj9Xnfu5UhoKyPjmeijf;s4YpgR

82R2I
h6WA7ua;wjbjiI
82Q
1ke
AyuSqtf;v2V
yuSqtf;sa
ySkhWohPiiAhmBjnYmenzQjwdjQzD;khP0wbktMrZDh7S;h+Hh5fpqFkjAr5V
5yYm0H;szYnlT
iserQuehpLhzZinTkyckrJwKAlP8XhEivVAxRB0anRA+LhKi3RhhZtbkKh3AhmW2LoXB;khNhlQobh7Yh2IolQ6Tk0ItN3euNlsHhlZ7ClA;jsaxnKinVoEkjJ
xnMjB3R;isfvta
jWAzFjmCk7ZioW6PiUitf3WuZsckG7fnVAhchjNBnNkkfiT3Bl4X;jlYmwQTuUknC3V-e7fi6Wk9d
ytMAA;B
qrV

6Rvxdq8cK;h+Es6dsnFilE
7pO
ikDF+LksH6M3QioBhJh8fkqaB8XisfiuBBBAKhJhoLvA0BvLAAAiqW;wfjpLhke4FCnlcqInzdqLRiiRh0FhoUvDiuRmW;k-Rn9fnoOoFmKkgWj+D2S
uzXqvMjwG;k-SsyOB
n3M06Tj0R;n3Jk6cxO;n3K
xxfjpaiuEAi8QAA;3pdlnM
syEv-Zj0R;n3HC4vG
nuZ;yvP
xLt+QttNjqRvB;Am7VngDvgA

nuVq-e;roXt0N;9jQmW
irJ
iod0iX3FjsKkwOa;ioZ35b9GCkyS
;-9E
kmBG72a;rtAlyEjwU-Mnqa;mmHtyP
;i+V;ijL6yI
q3fk+Qk9Eq3P;pwF1S;kxT
;42T;i5T07F
k5JijU;ryWokJ
p5Ah4Sz2Z;Am1bnrEqxM

kzXo4SlzV;3mO;ivZ
8FisCq5GhjTlUipVsGi9WipQnai3N;hidABujfjsAixVhicnhS;hgfjkMqtWmlVmRhuWhsSm0I
8E
iuH01QmhM;npaxjKjFjtBoW+a
r7dAynE;n2A1+C
33LG;h2Wr9HpjW;wiU
;n6B
+B
0qfj0Bm1f;6nI
kgBytJj7X;isHy7MmiO;h9H
;;4P
hnBw6Xhgd7Jn-DoW;l+Cp8Dn0e
knEqfj2cjkF;5wE;0tK
prSs2NouH;zBi1dmvGtpR

rbp5SjoU-EjLhqOl1ahhOloZ+K;KitQhnMm7GrrE7e;ihQoucjjdimTszRh8e
ljJ
AAh4MkzAhqCi3aWqlIhCkrH;hiTj5dhiUqbunfvb2DlnM6K;k8JhiNt3Bntc
h4N;0zM
h6KpmAjwEmiaiwCh7QjwIirf;Bi3akge7am+ShbhlZi8SnNh1Ni-coJh3T+P;h4MkmXxenrXihXi8QknB
n0X
xTksa10I;rgJvyR
xShqTjiG10M;h5EjuJ
hkZprPlkEhyeiqa4N4S;roCtmWnOirY;hoZCEsxZmzSlsJ

o4BntCtkXhnGjb;m0EjnLmpB8Mrzf1BhoL;8rCioOhiG
FmM2biiVrDh+UwIhzaDnHk1HzFh5Y+MDLtHtOi-dhuHiIn1ahzarEsQkE;mIhvDrMjtFhkTl8XIh7G0emMo2GmzOhxB;k6a8Xj5I-SquBh3Wh3WiiAiuG
;mR
mQ
l6DvnQ
jkUCiyWizH
;;n9D
lqVhna7OlhOuRi3e;v1b7GkwOh6Cm1J;ntbm+Hh0Ti8XihYqnc
h9dsoflgZniD;jjF;h9e
h9cpuDs3U;umYw8W
o0eBljbhjKsoRAhqLjjC;oxfCypK;mgR06c
;;hqI
mkYl6QzxV;mtfqlMhjB

;zyR
hoQ3mQmpC;y1fivT
m8Wr-NklVlzD4Fe9G;trErxJ
lQz5JqbniG;ihb2tDhkb;knBuoPk8A
h0Nstch2HimOh-dlgbjgG;quEjzIn9OixO;uiNqRqyVjgL
8gB
quChMj2Xs2AhqfuJ;jvTngDikYhhJmnEr-V
h8Vh0Sh3U9Nk6GhNoB0RiFoyVqbFkiUiuRlD4DjqF;AxGkyY+Rk8diibr-EivRk2U;xOsmb
nci7Nk-QhpEimbhlAiievPixHi3ahzMhiL3HFjvACJdjZhtF;h+VBjlCm6YhxdjuJ8WigRhiGimFikXh7D;locA3Hk-Jo6XkjVjvI
0+Q
qteuxej4S
kFh-YipIitdihWDn4VaCj3GjhKk2a2chahyYrF;jgehsfhhN9XhtFTipPl3A7KiwBj0ZhiWkgSiwP-P;irJskM
DhsMhiP0wY;8+Z
l5PB
9nd
ic;J
hsM;iuc6vY
ktYsob
G
G2weA;A

;AA
vzN;AB
iU;Bw2F
zmPBA;zmQ

q8OA;2we
;o8M
;tnV
;;69P
4uE
jzP
ijXupUoXsoQhwF;rjWlpT
C6lQ;o3MSn5Oj6dmwe
+rA
;;p2U
qRosXn6Bj6di+Ii6dA3W;nxehldCqyOnyB;llZhmWi-Lkqb
va2cisRjNhqNh2bAi1MiPm4HinNh7djiZh9ZjUjW;CtYlShkGlgKrAyaj9ai6ehzFj3U;irai1UioTo3QqoQ
pR37Tire;hmN5qRjoK
sUk0Us9O;lhEvqP
hmHAopVBh6B;Apve
hmGAopV;pveA
hmFjxbAod;hhUouH
hhWwkD;lgf
h2HjqcvqK;lgf
ChmEj6d;hmEzlI
hmF5qRE;95C
pI37Tire;hmE8yc
hmCBj6ZkuP;hmBzlI
lgfBvqI;lga

pyMo8asmF;zA
;;ilc
ilb0oK;jhQBs4KozPvT;m5f
;;qhcy5O
9oU;pzG
vvPt5D;lqbkoJlrZp+W;j5IrnM
jlEoxenwVzclAoOmTn-eh9V;CiuW0Ik0Th4AjsPkJjwOirKmRmciL3UkwGkyJ;sCj2Mu6er8RjY
A
n3TA;0pG

LCyfhxWogAqSFImsGBt0K;KzCnGj8IsjNi3bh4On4UhtP;suOmtT
qvawsA;qlF
;qve
qvd
qwB
qvX
qvb
qvW
zZh0Ms7OizAjkKkhE;4Wm6Il5S;s0cn4J

;k2T
khamtTvlE;;ika
Cj4Um2VGmqKiD;l8V
;qvS
qvX
6CChqQoqTFz+Y;+yF
IBnHAhtNjLkIT6L8bjXhoChnWhG-VBh5AhkenK5ChjfqSigNBShjIsFhwIHipZhjFSAiyWjpAnHlafjUIvKoLF2Yh7CibAiKBA7f;nUhtLoChrMvchoAhkRhjezWi1ChF0SnMImbhvYpKHh0PzOpBFioBiqbinCvI7CuGisRnciIjT0InAiO1T-RzJtSmc;6IkgXrZi2Ah2Qi-FiVktYh8KhBhzSuYhQm9WkU
h4Mq9W;u7IvxZ
sgRi2AjgKqqf;Lx2Z
x2eoVkzC;2yZhA

Ix2RC;FriKunb
tiWiqBisOjlHA-G+SitUh8XjwKhjPW;khe+Sppflbk5QjrPmlX;urMp5II
zzE
urY
nL6YiyEkoIojbm6AhjchzRi4GD;iwGl7QkpOmpdilNilFh4ZhuVktZ;nJjgdv2bk4FjxWhhB
;p7L
Cx2RhtC;pyfhgCkjEhwFrme;1ja
ksankChsOhgajkNi9TijAi+RjoK;kU-Pq4HihbjkKk6SjhI
xiUlgVi+RjoK;kT-Q39W
pychvKm0JnzR;;tra
zpCnrP;tvamkSpkB
i2Y
trX;s1fitNlqDh7XkhK0A
s1eotcn6T;8gd
s1f
;p3Q
h+dltHnlJk5LliSknG;bh7aolOjyYAq4F;q8Vj7D4KtIs3RipO
BnsDB;h+ct+U
nsFh6X

nN8uC;;jiT
2qM
puRjvDjyGl5IhuElrI;rgayid
;hfziQ

jiOz+Jl0Q
wzSsmK
pnKmtY;v0YBppE
;m4GxpTmL
l8AtAs7cltF;nWmhShXhmfrvY
m4Gt6eB;utW;vuJpYwgC
lkMlqT
2Qq7NtmH0b;9mf
6kS
;;z6V
xgftvc;8qQ
;vqE
v9R
h0Jk-Lp2Y;ivEnhHhGnpfuxV;pvA
p5P2kQ;9nD
AtiZy1UK;0L-pO
;;0ga
m5Yo7KntT;ipH1qJkrT
n2Y
SBFhwUmTmUhJjjUvP0fijRh1P6P+Fh6El7Y8OvZipUj9NoFhanNhpNkL0bhnR;h4ElbhpLhwOhwKhncsKvBimf7Wilb1fjKjErVhhR2MUi1BnXhiCAh2Kofh5CjNksXNdh5E;igZlqPnOo-ehjYhwEr-a
w0HixLp3I;p5e
lyVtjEj2a;llX19J
o2Xt1NoS;hrA1qX
0uBivYl+e;w0E
64akhM4b;2sShwC
h+Sm2fnRq0MhqO;Bh3byGq9TRQh5Lk2NrIivB
hzcl+Uo3P;pxGrwK
h+Qy9N;o8A
h3aj7DhqUBh4EqCqvW;jnFoyQp0IADopA
h3ZywNm4K;2wI
lych8bl3J;rjD
hxDx-bmsI;t7M
hzej+bsjI;h4clkK
l2Mu3KouX;29Q
2xY;h3G
03JmhFk6I;9hchvM
hzXqlW;7gR
r5UzK;stA
HsT2M0kQplSrF;hjJvRh0BxmXipammChtW;qMn+fi7OqzXniRnC
27R;27K
inLosXlpCsTqNjhA2S2C-Hl8Q-YhvE;jmbm6DhkUjqNj5GhrXk2S;h-akxC5WlhGykC
smZquan3K;l3YixckgQmgcshXK
smZovMh-N;hlLrhMjMv+U
v8S
;70C
;8+G
GsM81Mh2J;kgMmgBhkEtoFmgK9O;vDusKj9F
2rbk-BhyM;k7E12f
noc
k7CxwWk-B;6yC
krNGAshZhwJi5V;;24N
;krMGA
hycAA;wtO

A9lW

j+W
A0AhlIn0LjzavuZ;hmekgImoEh-CisDptc;j2bhhIx9cijPisL
ptVA;m2XyxX
;;n6K
;vvG
;iqKwudD;h8W
hvGi2B;AmrWytX

suBr7V;u-PnmB5S;u-O
Ai1FWisboBloQBh7arlQBzD1UB;svKrlQivd
j6QhoH;4gGh1I
iqXi-P
lqGp4dr0J;s-a
j6NvpGmxX;4oB
30W
mrOqjdA
ocBj3J0gam+P;l6a9am1Zm-G;znFpta
3Chybi7FrBltLhkTuEhqdxWk6F8esKqDi1F4eUucigZilZ;imPjmUh6CjkM6S-Xi0U5TiiC5UivBkrUmUhmciqN;vWhsThxepMozD
sobr3C
v2e
tkCnsK;imcq7Y
;;wiKk9R
;;-5H
;-yV
5nD
hlCMhtahrdiajtAisYkvah-GMhkXhpX3Eo8D;hlDi8FhqJhgWC6VlwOlxI2ApGhdipYlDkFmBiQhnQ8VhmIhpLijdh8EY5djApH;06IuNhsappX
piZnoNkwFkxG;kwYqpPhxK
hvFklBurE;hkHqa0W
;J
;-0J
nufm8TC;srNj-MmoS
H
lwJvqdhnX
;r0Px8Y
lzUvnQ;7pC
nua;npT
J;-0C
2iah5Cn4D;lxc
tTA7-D;8sZ
urKphP;urLojE
smWnkclgT;p8IqrckkAlnW
;;2lH
8sU
;urG
tN;tKuC;8sS
y5F

nyVBFA;nycvqfigJ
h+firQo9Sv6UhD;+qQhnQjY;iof
hjW
3zd
vsUnvUk4a;itD79Zh0f
;h+I;j0VvoB
8tP
4chkTjkXlwWl1enSlnVjtHhnch6PjlBA;zWmvIiqGh-Nhrdm0PxWrPj8JhCh4BjTkwY-E;nlBs6PisSmnd
i6Dv6OngF;-MuuP
iyZsrI;k9M
0lTquO;k2U5+D
uyPpiDkS;rsEslA
uyOpiDkS;rsD
njPm5P;jpB8ViB2kd
uyMpiDkS;rsBslA
jyby0A;8nb
jya02VijD;krY38B
kgYxxHn8P;oCjuE3na
jjPkEz9N;u3eotE
4KhHk4X;rzYq+L
jyWz0Mh2Sk+F;4iD
lwae;ltTjU23I
i-KG5rK;nP
;;irTy6L
5tE
rJqJmtSNr3LnmMvD;krWi3XAmgQixYxCsuL;vsMDjuTkgI
;;-nf
lpd;6lY
i3KhtSolJhnckiAiJhGhpDjmFl1NCA;hlRjqe8Qo6SjiHiyO;13O

;omOA
i3Hu9bqnH;rkIw4G
2ailbh9XmtBCBhkB9WhrZt6Rh+IhrB;i7ThKvDhQkvajua-Ou7SklB;mgAliMz2I
k6AM;k6D
mjMnoEA0XpHh+Ei0dyfn0QhmZkblX;u6bmtOAjmYkgc;j9WsyRk1d
qrapjZ7f;kgc
qIlgAv8V;nxZ
jiWs3O;juUhwR
;L;jxZ
Ajweo0dvTh0Sn1GlL;s6G;4FtsEonAhiS
jweo0dvTh0SzXic;ukK4V9DmlF;i5RrqXogMD
;ljb;16O
sZ
BhYlheAtxYm3Ejwa;16Oj1I3J;y1Sjkc
ljZ
5sWiejtb;hYl9Qz-Y
;;-7T
;47P
+Lk2DAswJs4J;t-EqxGmgC
3he;htSvkH;hjF
iqP-XnFBtoerjF5V;kjWy6aAl4Y;j+C7MzpG
EMpL6BjMyKhDjmIhuDhpEBhEAlXkOwXvOh7M-YofAnVhmKl9cisBhZh2OhoZj4Xhhf6I;iInQhvehvS3DjD0YAhgWGf1MAAhsSkedsHmLvHhkctNpTqZpGliXJnWhzBhThlPlnX0HhnYh8UAh2LhwC;hmOpZiiSmjYmNr1U
juYt4FAh2F;+tK
huBrTquS;85R
rxP
o0a
2gFk8C;jyJ
mvN
5-M8Zi-X;91H
l+IuofprV;17N
17Mn3Q;pmJ
lxb1qHigN;2wam9Y
mueJA
xtXmoZh9W;ouG
kiTjsc0JBqvLjlY;nvN2yI
lgWniSyK;r1M
spBx4S;hvS
yzFjlY
;h5G

;snX
22W
47W;wuP
;47V
A2YHAYipIivTj6Kv9ZitYh3AuG;jxei6VlEm2fkKj6H-fmZjndnxZ;lwZ3hO
2YHm-Bh0fj9VmpKm-di1bQh9TB;3BjgGj-Fiuchnam2MlxRhzWhoQNfhjZjvC;j3AlsWinEiiGoofkrEioL
3A
mgf4LukHjgV;Ah7cs0ChkSlpGl3fjd;rhAiocjyDkhXhva
09SjgV;mge
09Rira0a;slc
preknXA;jtMo+IkhL;-3A
xYqxKk+K;i7AzrApxH
znFm7Xi9M;z3GqsE9I;+jO
srcw0M;qoRo+Sq8F
k1VsmNq-f;irfxwU;mmZ
BwXaGspHmgGhqZh-YMyTm-Cvb;juTioGu9EhkFhgX;kvXhapxCk5Eh4F
24d;q6S
xSG10OyT;l2YtkPhqZiyY
nXstOjjOkvC;s1JmqI;0pG
ikEDxUAjmRkxVj8TkpHjhJ;h+J3Rm2YsoYkwZ;l8Pj0a5Xv3C
DuqV;B
;u6L

m3Cx5A;mgP

11H
l9G;wlJ
loDtwcsvH;zsDlpX
wtdl0b
;jiX;hrc0+F
7jI;;0oA
h7IytJ
CAh5XhuFhgPB1QxUkVhnU3e1Sh4YhhAJAfqP1WiR-GwdWqPiqAh6SrKAh0FlNqKiDkAA9MxaaAArcivOiGAi7LrOpeA1DhyXAeIhdkJA;h1WkDsSlZh3SWxPpOkqH2MjgNiiIqSm5alDhyUh1QtOjCmCh0GjlBY;h5ci3e1NkwCprQm-D
;vgB
jpcn5WGAQlnCu4VU;jpa
AkxXxoW;joAzkJ
ynQjyd
;;m8d
rrO
5jS
AMolVikAj1HwHlpZhjYmobjyFAAhiS;Bh1Q51FjoXhJibiLBA;0sCrua
h1PkrAjrC+Pn3Bh4HhjZp2HhJibAiK;nKhuGh7Em9Zszck4Ri+f
47Gl8P;okLhnIt2Xk4R;h1O
tpZ;;n1B
h+XpgQIltZmkWiyY;q-Qx9F
q-P;;+4Q
KjiJmmUhvYhF;hhduLrwRnnWmpAi+S;lAugUrzUjnL
F
A
C88H
hhZk1G1jKlgV;hwHm3JjH
hwG5qDlgV

0tOipE;y3f
hxKs0Dm2ep7N;lrV
w5F;w7PjxcmB
;w5Ej0G
poehwe;q4Xy3D;C
psP
22a
kS6Wl3SpWvHjoYhFj8ClgMk7X2ejlAh6B;ikf2FjqVtkG1AljRjrKihQ;jjCh1ar9Klkdhla
;iqD
h-V58B
7vD

;66C
;jvA
jwFm1P;pgOo0F
jJqV5JbhoK1ApdhqQjtHvN6fhjfizXwBjwFklZi7eh6ch0AhnC;6ItCDh+AipA6aigEtHwcn7ThvdFiyAFjlOivHiiR;5ehIizDke
AttYl1WiiWn2V;k6Ul7AktatgU;pxV
88c;4uW
h1MjlassSk7a;h3XqoZxpenX;llJ
;h3W
8oHwSi4N;lnb
nxPuzBipLirVlgV;oqChoDk9Tp9Z;siKv4Q6d
65Sh8FjkP;omY
ukYhqOm3HxAl2F;j6Fr0di-ci2B;1vYmych8e
;A;57M
iMmUhgQiqBh9VnCZAoBj7B8PjJ8KivQ6RnSigSlBtW-TtVhzBmI5FlJjPrehhe0RhySioFi8Y;lnSxXkUlxch5YCqPj2MlWh6D5eyeh8Tivd3PluN;mkRjgFj4BntLije
;;+ma
hpC0KoqPpxVk7MzM;j0bmzApxUmhX;woD
sJB;ryF
jvWk9W;+SryFwuFilB
me9wP5B
mf9wN5B
Gsf+YhmMBB6D6f4XiZiUqJyGioYyRhtLnEBh+OmMvA5C3TJd6MCkCrNAATjVjSlDkNpALhoShPBhlJtL5FjU-C2OjQnO0Eh4ajlUhqJhFtb;iyJvIhoBpWnZmAAhsdhgD8ciNB1HhnXKA-ahlEh6UhoYlWAhgHhDiPvd0DkGhnHhRSrUnCh4ZjqDhnVyeBjpahzc;jZiqc3OhtIliHl1Vifh9QomG
kobswT
j0Pr+BvU;iyH
EwiVo4e;pzRp6SopC
irE7jW2Y;-Xi9NqK7lS;6mU
wiYD;BzuA;73F
skbsuf;18U
iyFp+MjyDjrJo7ajkD;vzJlVoeBkiQ;pzNmwakyLl5J
wiZo4U
mhet3Mq6I;mhcs3DhoWi2eo3c
Vi+BolXwzO;-Rp-JiUhF;+2E
nwU
szOq4Xn0G;nrYwgJ
kmDotHB
hvTm8fn8e;s6XhpEhpSksHmoDnC;y-Jkvf
vQo0DzoBi4V;pjQjoShmEo4I;npN
+0b
-pJ;nrWh4MjqIr-IipW;3lC
pkCrqNmoa;h3Y2ak9Bx-Z;4tU
h+LhiCh+HvkXm1L;qjT8biThjNnjE2Y;17ElLj9S
hvS3Iu6UllY;jtKyrZ;3rMhpM
+vH
+bisEn7Hk+P6RimPhK;KjK7Gi6EntOn+Zhbl+W;h5a
almXl+UDDlhW
lnRl+U;;Z
JAKAh5RiiKh1HhiLBh+ahyL-B3KMjzINoSHEOGhyRkjJ+L;wbmdkpGhzFBi7VzcyQoMhrM4cQihOlPmToKGj7Si4Rhna;huPq+Lh8S
huTllSv5W;huO
m+ezrN;xsX
v4e
AvrO

huOllSv5W;huJ
;;i+B

rjO7Uh7chzfulP;jxeq5EhrUr2a;4xchrah-f
L;mzf;rkIngQhwI
KhtZlHmQkjE2YjvUhUh2MrY6ah3C2MAoRHj8PyHkoEljd;pNnDqJnD1GjBihfigehrLk+bjsbkZK7G3Gi1dvVn4XhehoK;ioWi6KmhFoxD
l9Fi+YkmJjiOBmjP;ksEr4RwC
;m7P
;wkX
;u5R
;snI
;u5E
qlcrpH;qlZ
hna;z3V
ihEt2Sk7a;qchhV
l8d
mzT;h5Sk5ejxIlzL
sxN;vSmpWukS
v4Q;whf
i4Yh3Awdlfh4IkmLDk1ehkCinclpSjuGhjIi0U;i0RjtCljfjkehlRikM;k-alwfBz3f
rlQ
;wnJ
;;21C
obBAhgUADihbh+Nk3CYljLlnGn-U;hUhncEl0fm2Upke;jevhIisa
iiAn-Duxe;;qiO
qiN;p5d
xPzxHibC;qM;ywJh0Z
+5B
h5NnmKkheh3PhiAhxZlhBvdimJl9V;imRkuQisOmiXk+W
Ah4J;qvJl8H
wrQ;h4JooUmoT
Gh6Vmci0fBlkAuBigcjoX;0SvnF+WHn+XhwThzMinc;9IhkRnrIpob




5sID;mxNqna
6pe;;6pd
h6Vk+YjnHl6a;pkBhkVx0R;ihS
m8HqxXjciuLixMAhoHhnU;llFj6Ai+AmlVk7Nj+Fj-F;nnJk+Fh-bksEh6MolM
GA61b;j2Uw+e0Dh1C;y3C
FhuWCndA2BvKnah3Lh8EjmDh8AoGwAmpGhoBldi1PiqNhsYAAiwSjF;DhtRhTh0amjYixLjoPoxTlyToZmN;j6GhnZm+WthemTklPoM
huboA4-E;0jM
ryD

zTilGjM9di9NlnTiXk9bvSizamyUBi4WoLud;h+Gh7bi8YlblkIkzSiF2er4Ejb;86L
xhI
huWndijLwvEmsW;i8Fi0DmxThlC;01M
AiiThnRsF+JppWk4Mh+Q0D;i6HitSo2UnrAprF;hvLuTq1QmzXi3NisCjuMioI
hvBn4Tk2YnrAo8M;i5Eu4NjmehmBoiasL;iiTi4Wv3bn+Sh0B
Fw2QCoiZyGk0Hhtd;+gDmGB;knD
;w2Y

45S
;45R

w2QCtpJhtc;0pVkvX

k2Wjvcx8OQ;3dnoYhtVjzfopZmqc;2U+1O
7tS
j2f7na;3sR
yvQ
mjc;nUv6csyR
ivHjwHhvZ;uya
;23H
6lZ
nnGpnC;7xJ
;;7xI
hrekyLhgFnjbkZivDitc6NGj4bNlJiqVmLh0A;pvenpAjldkqWh6EqL;qrIn8YkgZiqM
l4SwvVl7J;3vU
j3JpuS;tldppehoJ
;qke
l4P2gEqa;3vR

;45T
AACnnKixZmHmgUi5WhwfEnMi6ahhChzfh9J;h7EokcYjxfm-OGmtOnRj5E;h1K
Dp-Mj0FisOi5WAhweCm8H;AiIkcBA-PhEADtFh0Vh+Np9EnzCiuQ;tzZ
0qb;C
;0qa
;;tzT

;;loI
;h6d
;unVv-f;rlO
o4Yh7b;ipK
ugaxhf;iiN0vPjvblxD
j7Pv5ak6L;ynS
14BhwQ;-oD
;ihOpuX
;;v5B
hoYlLkeF+FpBiGpeBnKigNkjdQhrQmtPzLixLBh-HoJk+YoSABsX;hoShyAn+VlUlHmnF0FDirF6fkAlzLlQhIqDhnU;hpHoLj8PnkCkvZ9TjqGk-Ch1K
hoFokbhvSp1IihVhgVl8HyfA;hmNsqbmG4PkoJmsDk9P;h6biAo4KjiEuwe
xwHouC;q9Hs6e
;;u2I
CmC-jO;pa78Th-dhhP
mpay7Tmja;Aj9Xw3RkwC

i6Bl+eAhvaqrclhUhqeGkeehP9Lh-a9AhKjDhX;hgFvL3Ai5KqV8XrsAjgAmgFhyXjGh8Xsd;k3Bq1OtqM
;hoMhgP59NmT;hoKqWkvEnxCn4QkhCk5L
7RjgFkoK1G4GhtZ8aijTEwSi8RyDAiiUuMAhejB6AAhgFjwN+Phse;hzGhvFj5FuFsej4XjhCB6KihDh3cT+Tj+Nh4dhjUoXhyKmftX3O4H;m7RsoHquY
jrDhpchuK;umE
jrChpchuK;pxWBk0K

miVj8SjzSinSkuJlMolU;Almek3Vy1F
miUp3cs5I
;x-C
;;kxJ
;;tqP
vwY;i0K3+c
7F5JAjLySxMqEtFxRmX5XChmaiUahjWj5PCjqKkSjfvfueMABlaoLBAi4eh6cjCAvWkdhflZhVkHiYDGh1Q0EiiKBAiREIAAAADAAAAlNhnbqIHsKhRmK0SDlZAAC9c;LA6ZxbhtIoHOjAhGoWnA0X5PhIjrchThlDDioEiasBhpKhpYhkawYiodi1EkGmUAoBh1YisLpdiQoapFhmDqX3NtIpe;w5BhyGqpHqLtU
oqet+Af;-H1qa
yVn0TF;+yA
;jxF
h0M68b;j8M
x2S;jxFmrK
Dh0FA
pudAnqF;8xN
3tE
pubAnqF;8xL
h0FA
h0EA;h0G
6mZ7cipV
h0CA5kc
j8CEqpS
;hhQhiQmtf
l9Ul+Rj0K8Tl8InqQreApf;k9fm+EsjFl3E;muU
;rsN
;;n+Q
;8xB;64a
hzcuqb;8wY
;;hkf
hrUijHyZjjQh9OltL7RhHjtEiAzcjkTjkcpThvJhhJihM;igQh4fiuGjYAqAprai6bhLyFhhUjhRljfiAlShte;w3Al3eh9Hh3Ti1D
rlAtmHoXsD;pKsiJppditY
Ahsbh-AhuElieh0SkOjEj3YstX7BhEiR;iiChrAkqLCmyf-MmkLiuHl9Hf
hsbh-AAAslJiyIqlfwJV;k6Bi9PilalzTorSl3Chxe
l6Phzdh3Ol7Q;k3Qi3Al4Zh4dkkZ
qHznFzHkgCnqf;BthemvHFzQh5Qo6F

v5LkzEp4D;xBx9Fsa
jvOhsJt7Tk1eiPmgM;slHmpDrNpdkEkbm+F;v+QurM
igEy0N;skZ
AvZtpaptE;GvI37Pjjehnd;6ldh-T
BAjsIlxMi-dh7dhtAhqcizJKhvDh8MkoR5O;inPisEhrIkoRChgMnvJjrZkiYlQijZ;jlVliUj9dnhbpRuE
jpb1mImR
i5DlYAvAwxaFpgL;i9KhTi5RilUjpbj8Pt7X;vCixazhM
jtb9ehsUtvRhqVzbnoQxDA;i5CmyK;jtdr2ShseitOhxNj3e8dh0IjlY
l4OwpZm9e;jta
;0qL
2cmrX;j5RlnT
m+Kp4Y
hyVlFhD6ZpQqAhlOhEIrJuOsPkGhjZi-YnapM+MkHJsIwSCBhsPpLBvYjgGmAA-Ljd6PiUpVnLoPhsYkVpenUj7cMsFtJyKnNyShlHhlb;Akb+Sh0cvIhmArchpA0RijAizBABuPh0ScChnYnfjoaBjfyBhiQlZrChJtMsehmJVjxMpOAB5ThMi9CAzD;kiYl6NmiShuChuai4ChkVj3A
25P;6kW
;h-P
B;C
riKr3B;6kT
A;10V
ksX;10U
r8Uo2Y
r8To2Y;q1J

;+wK
q3fzzW;j5Em-BzoJ
;uzb;HzkA
GuzT;t9d
AnsK2Qi9Jh-ej-DhViSikBrhS;j0Okod6Rl7VnpZ;qjc
jwEkIFi8HpLyUwOo8ClZhViSikBA;njXh0FZhrD8Ji6Fikeh-ej+DhuPlqehvMiaB;q-bz5Q

iuO
;3J
i-Mx5I;61b
i5Lh5Fhb8Vo6cDnOildiyBpWhwHkgWhvIkwF;iqM9JitF0MixNCjzQh-fkbyRlkEmrbxV;k0MlyZytA
;62F
;kyW
jiIl6PhvEYk1doLkofnmCjsd;l9FYi+bhvJo-PmejQjtY;loBmhGozchwBoDk9V
;qsUA
;8nc
qsS;z9K
huVhnQ8Em4fjmOotX;hxDnrFi+Mh-Vu3L;h1MlkMtzYh9BoZ
;uVqsB
mvT-cvToWixXnOybpoVBmGhyQFJkqe;AF8T7uViB;66Z
mvSutAB
;ugf
j7bykThiN;m+VukE
mgYu7X;joQq7A
j7ZykThiN;m+T
liVkF22X;kqcxzT
hvUzsYhhS;mvM
;rhC
noHh8Y;jtVlqah4Pq9d7G;h7bxya
m6S
B07TppT;shYr3GImsQjX
;06d
07dppJ;34dmsQ
;06b
IhxRhwCmSj8JhzWjwWjmAhgTnvChjchhGhiUXi+W;ADlC+RqbhzG6Hi8So2TnY;45amwS
hxZ3xCijb
DsjNjrX;vvI
7nIHh1E;q3W
mqJAxiD;h5R
hxV3xCijb
jjcqlEYt8fi+N;hxU;w6T
q5Gknf;vhCjuTnlZ
;;4uY
nkRBhzUswEjJiQl4H;kaZwpfk4X;hxR
hjLuE8vD;6HrkV
j7Q;1B
34W;wuO
;wvC
FAh1aiwSkjZjyRhkKhpWFCEivO1Ui4Vq4K;hoGtexa-QhhNihOmucj+UlLisB;r9XjqNj2b8Sh1ZlJhlLkD9ajsL
kkL
urWL;B6ze
;kkJ

;i5A;i3M
h2GhxEimehAi6DphPhiPq3O;usAl9HPi2J;12S
kmNn2LiuBjlRNl+H;h1aiydr0f;t-V
hnEABA5JyLkCxKmZirW-Hs1XAhnYhzGA2AlEodvbi2MoNmbhtF;hyUhgGKniQmiShXj1Gi6AlBySlCjvK1L;joNhbpEjmYvwT
i7UzxYknd;6jZ
r9UxtD
i2ekT35W;2tLj2L
COAEhoeh3Ah0ZsdhsHigAhlJiuNi1ejWhiIitejjBB2fuDhJvVhCjxX6TCqbCh9bkMA;MhtOiT0dh0H8Jh4W1WhjHhsNiuNnbhzNnbXLh0ZnDilMikPwG9JpJA9OpdkoUhiG;hWk9DjTykJlBisW
hjcsI8wK;hkCs4C
jscu7HlqG;hwNqpW
siNvwU;liM
15EB;i9C
15DisI;1uG
v+JumcrL;xnUpnG
sqGpua;4lK
siIj7eumc;6uZkhW
liGnndhmI;siHmpO
i6LiqGorZ;1ma
liEngA;sqCt7L
liDngAqkB;sqBt7L
liCngAjmS;muJijPm2en8Q
siCj7eqwR;+gD
htM8yV;k1CwwJ
+gB

j2UjvAk8Jh7Jt1YxSh2bkN;lhdo7MooV;0vOixEkxfitK
spPkUhvdukV;1lJkydhwR0XiiM;m1dlrfoqOhmc
;hK
h2dxjEi+QmmQ;i8RqzPk7I;n6e

2-Fh2M;hvYwKlnYk5cn7UilWpCzB;m+SijImwen+X
pwM0vM;h0ChuIpgWuoM7G
p8S;lhWngAnlI
;L
jjGilfTh6Ti0RhyC2IyHioeh1YmrOo2M;rpSizThoflgbipBiE;pjOjrbvIjnEm4Z
-0H
wVhvf2iX;wvQ
u8Qw3U
n1PkrYj1bjrB;1rXhmNrR7JjoSkjB
DqehgRjkUizHmczAjchrW5ThkVjNRhibSThmUO9d0MjzSh2Ph3atZhibCjzduNi+K;kC8Dtdl1Ki6UhhChzVUlnNAj+U1ZijfmZ2c7IjpKO;szNjrTmvV
kwI1+O;wiQt1O
hgErNjkU0kb;ptB
njP9dhrWjmJi5P;1ucjkQmvF
psfjlY;jevocBq-OjpK;4zM

iqYEkieplX;ikIhkJj2Nx1R0J
;u3L
+3X
u3J
hwKh9WpwIh5LKnpf;hwSk9F
;t5U
GhjbD0Eh5R4GxDQhuYAh5NikerIsNA+eqAAxAizSsZA4OkUlC6cwO5VifEineBhAk1aiWjAsJ;jcAilI6B4K2BlMlHimKhhUhjGh4bBhsBhtB2f0CoRhxJ9Th5ciAlXhvbnDh9RhoRDhvHAh9fF;kqbpyEq7Zhidrb

1tTlod
;p5JyvF
wxcBjkBjnClrHiqM;wxYt7C
Bj7duiGhlPAj+V;j8GBpkcinBk8Mj4E;thb
j8HvnN;zjW
v7AAlyPh0W;hjfjmUo2OVosXjxI7W;v5AiiejuZlrS
;37a
A
iofhyJ4zP;ner1Hh4R3W6SiuMp9W;ioAhrfynKmzHmZ
yqX;;j0J
qrMj9JulW;ivEn7Sp-Ypvf
xiP
wsesia;r4Y
mU
m+Au1C;57WizA
lJ;ijJ

CnkFr0Hj3W;;s+V
;B
A
o4S
j2OosSioYkuTAkJzNiAixRAjyFCh-EAuAtU;qaqDhlIhkdm9FRp1IiChiZhpQl6dkT;h0Su6Wr+Z
73I;p8T
;44G
h0P;urXmrI
hobv7K;qzdx6O
kiPkhMAA+CnkGqxa;jUh8YtjA2Wj+KoqT;o8djwfvye
hqFyuJn8a;hsT0ob
1vTuEhkC;7tU
hqDh7HwzB;hsR6oW
hrQhwCz1N;i2c80X
;l4G
kxHkpSk5dnsK;mwQnmdrtAvdhgA8IiyR
;kpVhnI5kS
-iU
vtW;qnZ
n4ainf;AniMl-bkfx+V;mlSqrR
zJhkLk+UjqOp8N;h3XiuSq-Mn5Mm7M
h3U9sY
jlDw5fhqeiwEhsUkzS;rkEhncs7Bk7E
;y4O;o3I
M+FaijKjvRjlePjyYchjLXj0OqbhxJiMjaHLjwai0Pkva;mC5JhoShnWhxOAhxCijZiyHibhtQhHiiKmLh9EhyYh+JioI1JqOiySh3G;o3RiwT
mxaFCw1Yk7B;p4Z
hgVEo4F;p4HlkBC
hgU;p4GlkB
syBnxPmpdh1T;h2N
;mgL
p4SjzGoxH;wvL
+LuyUsxb
+Ko6Nl4G;8ib
;8idJ
0uNkd;0uO
;;8uR
k4dosehqAhvXizAh0TN;l-OowAiwAjhM;k5H
tsCpkV;p3cy2RA;knA
NijJoItDjgZh+IkhQ6JmIj3G4GxQrHzGAhxNzEj7V2RzHigXjqWR;i3VkUyLh+QpGjgYivEzNP4QjhFjB4PjajnZ7chqKiThH6Mi2eipX+AiWiuW;l1dkoGm4IhyDp3T
u7G+I;yoS
;-vL
;ijU
D
ljH4gDijN;DvzY
isYhzakZz+e;58Z
0qCq7NmY;n3I
9jIA;1xB

0zX
;ooD
i0VllPtcjlFhyCjrCioE;n6Hh0YlzUjkFh0K;0gf
inaAr6M
i7cmhRNAi7LhgTl-Ns1SS;j-IslTsHk2AosD;n3bk7YnKqkK
vkShgIijG;E
rkc0N6HrvX;s5bn5U;msM
;r5Z
;r9DkrM
;uiC

yncAxG
m0KrmLkjN;A

;xiM
xiL
A

zf6ABAlpQ0OloZh-Zm-Oien7E;0HmnIitAjsQkgLmoP7Qj1C;0IlhOhiV4pJ
13EnZ;9yJ
zd6A;rhAn6FsmO;n+E
;nb;tB14c
sjcrI;ijXhkC
vhT;hkCjb
l9bpL2fi8Uu1e4T;l9dtqdlnXoeh1fjrT
Av6J;0mG
v6J;0mF
llXnmDBivF;hYsqFkGh3KzTtHltBlrT;petvYhucote
BhlW2AjxZuTi8GtFllUhiMjrP-DlYipB;igXhjB+VqsEuCi8eh0QtBj6Mm0G;u6fr5O
;l8G
hlWn-bllUvVhXwekwMhhDAqse;iod6jejiA
;;hsS
kVhxRkXknGAyViajfljTjtNj4d1BtaihVhgc2f;hhQEqFi7OixGh-FiuMkhM;7-L
k2K54ThJ;1xcnxE
k2J54ThJ;1xbnxE
k2Iw7Ro9B;9if
FmzZw3E;llJylem5P
3rDAB;FvsB
hrViiL;sjMmjd
G3qaB;3rG
0oNjiSA;CvsBn+e
E3qaA;BvsBn+e


;A
s+eqrcF


;mrH
mrG

;y4Ep+dhD


ngG
h0Ilrel7G;queksH
q7Br3BnhV;psE
r3et6AjF;mai7V0wI
AhgI12Xh9b;kmNk9GjiKnzfhjT;pkAh4MhpUjqY
jjHj7HilDLqxb;kmdvrHmiN7E
o3ekyAl4DjS;AtrKmhC
o3dqqEqK;tpekuSovR;ziB
+wf
wXo+aw-H;6lailA;hjS
;wW
OitJIwEjbAhiUqpV5Bhvf+ZAIhsMsZufjpOm5LK;itUBCrHhuHiuQhuSkgfixZi-EhsX9KjmDhXpMjjKd8GilNqIOAA7V;m1Q
hBhD4gZF;XkvQ5wQ;wjf
m+ajXh8Ci3Mt+flcqNhwI;rc8Di0Fh6Hz+Nfh-OvHi7E
o+TxrbiO;19e
19fj6M;ksAk3V
;wrd
;m-U
m-T
ngD

i7RmMn-A2M;i7Sh3LzqemtP;x8SuD
t6Z;soahL
luKSkmFhnQirWvbA;o2YhhZpzVjtEi3Mi7T;i8T23VA


A4chBhzFBBAHpP7Gxfh7LDhvRiGxbPpX3ElpDOkPjMMigIB+XAAHhsMCHCsUuWhyXh0fhWpKCxUixVd8GivNPHAAvE;obAuLEiKhlU+JjcwKyQhqUiiHh9Al4Sl+ThxMwZmXhvDljXB;i4S
itE06V;ziR
3na
ziTklE;luD
ihHXT4airTj5FG+dAkhVqoR;AoCh5PAvDl9N8ai-AhzVhkOk9EjyC2Okmf;0tf
ihGjlao2F;ihS
13Ih6E;ihF
ihE6G1uH;1wGi3U
p7M
8xT;2qY
;hN
t2VisQ5HpgV;o9RsVp+WizGkiU
joFhsNl+Owve;jrX;j6H
q5WhwVj0Zs3U;imNqjf
;imM
imL
knWvgc1N;mmd
hG
liYIokI;96Y
;tlW
1xRiwR;4hd0bkwJ;kvGp5P
hnIh2IhgR;i5Mi2V
;kd4zR
CsqH1VincnxPh9FA;k4GpoN
n1S;n1T;wlU
Aa;11Rpve
ak3Itch-AllFi+WliWExO4G;hGh6XiiYkvCjCpmcinOh1ZkxL;nWhiRhpAs-L
l8OxZhtB
AAirfn9dl9dmvEoyGjL;lyNk3cmrQivVl+SmoP
wncvkX;w1a
-sT;lyL
DhrOn1U;jmM2zD
CjmIxlB;njNp6a
AvnWkjakqK;l6AymC
klGriP;vvDj8NkqK
i9XoQj9BaNi4cm5Yp4f4ahiY;pmZ2Vh6a4NhrGhrch2Io7Gitd;3wf
hoLr6Q6KYk9Jhsa;hmAn5GizLijXj6ehpJizCAl9C;ivfpzP
i6GnpIAitQo7W;i1MtwWpyBlvM;qjNipUhvEtiP
inDvuXqjCN;j8ElqS8UnkVmjYAj9R
;pf
mhKttA;lsfSryPhhY
kiRh-Ok2cjhQt5WsF;i-MjFiIzOhmFwhLjpD;k6K
i-L40fi0R;j4JzlQ
0-a6e;tpMstJ
jtewqXhqB;+yF
i-IhjE7e;k6G
0-Xm1UiqZ;38K
tka;hzUrxK
;iwKlqShrWqlS
;m1YooVjpD;-N
;+gC
uldknL1LzDjve-bmpF;mxakmJnyOk4Uhke;mxTorL
;ztfohL
hiahlMfpGhrNzUl-YBApGh9DiwKpWilE1FwaqF3HjcAoNEmWhiRMl0Fj8U;mbC0OkpXp3XyOIrHi1ehqEi1ROyBDjiLhoIioK;i8eu4fikOi5Ihd3AmtY
s+UqkSnP
I

j9Z;j9Y
mW;z9D
ksf;kxL
2nC;2nB
s3QnmVi+V
jkfqyZhkam3Upwd;-lI
5wI;4+e
u7Im4c;+3C
z+CrnD;hiOnmV
;j9P
;inZx6ChqX
;mM
;;kiA
ozfD;78F
hzZstSryNi-M;h+arpV2dhye
o3CmhRkFloN;h0W
;4nWmhf
;10D
i6ZjrezuG;j8NskVkvb
msClvTAIrmFh7DlXA;hxWjhfs+SnuG

25CA

;B4sJ
4sKjuJ;ppfrkYllX
ljCi1dhzKnjLn8RGhwIh9Z;A58XhjK
;;4sIG
lgWogNqG;o-AnhM
lhB8UjhIkiD;7xPnF
hE

l1Bi0VnzFEiGhrGah1ck9KjtW;mgAkoQlyFhb;ktSv4U
;opM
;xrJ
k7Dsnf;pyGlkBsucN
tPhtHAsFihSy4e;h6TitXoqIiyf;28G
;;koQ
;2oI;kzP

AGA+FhiI8biEmgQhrO8di1Jj1VjsN9YjFnEkgJjwX;Lh9KizIiyQ-GjXxIqxPlzImoO;oBhlMhqXyay8VorM
xzVkqG;omO
n+Pt+AhC;yY1qX
vhTqyeB;5pI
;;2gf
qD3tU;y3PjpOlnV
kiUnvGhtT+Kn7Jmndi8A;hvSDixYi4Tk3UmhXk1E9c;BigPqLugEqhWhyZh+Q
;pmZ;t6P
ABh8ZhkPhFi9fAhFhJhqXvKVoK7MijEkvcnAALGiwXCimXyRihFh5EhrY;hnQhYzNloDBh7drmApLh3GQqQzEmuPhJU;i5TmnFjkDjoFhgXj-biM2K3F
igT8WtwNlzBnE;h9NjL+VoyFh0Q3Qj1VzPhiBiiU7YAhpNhrM;viWh3BkxZpnI
1rUwc;1rV
p1Ez+e;mhWuuOplHiR;6uf
jha8SjzYrlQ;x6UjlDhgcnG
;;w3F
;;hgH

A-AmXjwHrLlvNsnbhoQ;hlaj7Vkicn6ai1Cl3C;ruclve
p0dh8PiL;hlZ
pfkuCm5J;rxD
jnThtRivdnG;kxeo3IqxboD
i+FiyZkpDj8dBApgX;iiahtNnsd
;;p6C

6+G
mtSJDzsc;mtb1xY;ylM
Ajndi-Fo8Al6VCvVjnZ;hzSz5fFk1KhxO;z4L
nzLm4fkMhAxKl6VvYBB;hzRoyIh7IkhOlqek1Q;k3a
Xi0N2Ri1CihNkkaxUkP5ZjC7UsOkAAjDjaxOlEjgbnQiyHiEzMj4XhL9CuWlPhvFmUwF;hjKoNhiAsvXriC;Y4ItZmEqoOr4A
jrWorEwoY
v+Xsga;DBhscsrFunM
;B
13dmnbhub;7-Yhuf
hsbDAtwL;v+U

9uW
t4AimQsgd;u9JtiE
qnFixL+T
mvTiNr3NI
l0ZGokZroG
ypNrtE
7-L
hgC
mtIuzbm+G
;;9uJ
BEMDj-MiwdljbkuWi0NhzBhsKklchkS;4Bi+Pn6LkzPLjtBFl6Bkxd;HhtWhgZj0aspa

wjThDioUm+U;EymcjwM;q+L
AtpNpoN
As3XxU;xyAniVioQ
m1MmzfoSj-f;69G
ngW
Av+Akscnzc;4JzesrBv2W;u8ZkxOlgF
PhuJBrJirBm0fyejoSmXj7J2L8VhiEqei3F;i0Ryd2CsPSkjfikbhhEj3WxSlMpehlJhhahsUi-ChuDkfmuH;j2bk3KjtMhnOkQhuAh+BTjvbh6P
F
C
;B
ysdh6ZhvX;wydiAk4X
rSz1U
mwHmdj8Krqf;C
1uThxO;1uP
u4Qm1cn0F;2yB
kubihImd;ttd
otNEozXjqJ;0qc
0qThA;xhJjqA
owan7d;wzT

jgexmOh4E;i+F
muelsIprD;+Yq5WjBC
wzCX+Li4G;r0GnjEi-Mm+a;zxJotKh5V
DtYh3f;ikdqtX
CsyR;ikc
;hgW
qzD
tY
13M;ztR
huds2Gl6V;i8O
;syJ
;;jO
nQjmD67U;huOh4YowX
j4CEsjAj4aCk7O;h5Th+SozennNknT;t2CpqD7Nh0Gh3B
hjSChpRppPhjFhtWbOkEiPi6WinfhCpGlVjIipGV7Th5RmJ8YpcipD;ioKmAk8eksWhqEmlcxTic2F3QpcCpOjrT7Cxf0W;krGu8YhvN9ZzLi8B
4cBhnf
zlR;11F
3gUkjUE;3hW
vxGAnqd0F;x+alxM
06di8QjL;2uZ
;kV20W
kU2wH;v4R
;igcoyEk9P
iserMt4VhlXr1L;h3Ju5akrQi4F
isdzoC;r2Np+P
SozC1iT;loBjnThwfxzC
hvBA0oVksO;h5SlzJ
hvA0oWksO;h5R
;nsaA
k7ToajwKj9T+bu0KA;m6Zl4No7Uh3d
huCptJrdr3BK;onFu3N
a19Hi0X;AviWhuB

;8lQ
nyd3CzctnIjld;oqBqiRl1EiqGhlK;x4O
q-PhjXhzK;iyC
;;wzI
+5G
AhHj-Y4eBpyL;hbiwCspT
hHODi3bhnJ4eCi2ajqPjwfiQo6clEsY8Yi3L;iqPhzGpxBl1dhpfhnPi8ClFkkL;j9V8L3alpUhgDpvX
;1qU
hFt-Gniei4JkmW5M;iqOw6FixNilKl9P;3uM
rNhXjNsbHh-fhxEvAxOh1Uj8aqVq5B;tJlUwWAEh1TAoHhjE7eikTihPi8ShySh2Ju0E;93XA
9Q
lnOjrThsfhA;kQjAj6CktNh4dpM;t2B
HAChrdizMhiCh9ZhtKnKj9VzHjWm5WAjlNhkXBPhmctKhxE8RhWiuR;rFjyIjiGljfksC9BhuPijfrchrHh2fkCQhiICmEzOxfjvH;h5cv2Vi9Ji6IhkMhsP
sZonPmjb;sUr6N
9hFlB;rsM
;j-T;1rE
owWkuRh5YhtA7UqyFrFyH;hkKhlbmlchlEmnVhlOtakoQpQhhEiiWhkKh0Wh4B;4bjuCwVseotfhmO1eihHkgUl2Z

xwGo6HA

Ao0AyrRAhxHQ;m-NhtIklAk6ahuPijfhMjxL4L;jgHm5S-DsnV
8Zh+DimShIjpbnKCj5PoNi4aliJhlVhmXh0FE3Mh2FA5f;iwKhHuLm5I-Wo+CAhnetV;i+bpyayAjjYircizCh+Tk+Xse
5pL
;ywP;lrB
toSptQ;0tQmyGC
wvekrTlH;hvJhne;wwB
2xB
ylI1Mhrdi3JixEh1e;7TxsKj0ChpDi2KvN;hibnqIrpUvclicxUvW8J
rf3nP
v-GiuIxan6amG;htZo5UjtNpjRk9e
1nGBkO;14K
KAAAAjhAQKHAwUAuZitIHi4U-RhViUEoYjoWtWhnZAwSkpUEBChidsQAzGnQhDAAhqabmMtFiYxK5bHDnKhjFAAiwb2M;ixOiUnMi1SFjhRhjHxXkVhnHhrahlTlmNhiC8alFjrVhChnCjqSJhlW;i4RiuSo+fm2HhhBzJhjflvCkP

Ml3Pj4W
1wbi9L;j4W01ZmoaI
;jlDC
1wHk-BkpR;j-Q12f
kjC1nHinE;IjpH
1wXpmY;j4S01Z
inCymSnjX;1wEoyG
q+SqsB;u+f
mvJtiPi6FkN;jsa
ixDqBnsKkQh2JiiRqmF;jkcCxoMkhXh0GjqSW;7xN
q0ZludkpciiWh3TjpJ;j2aw2PkucAi1EiwZ
Al+VuuVBBiiZnxb;19CAinU2LhxVhH;1qHwf
A0tKBhheRmhI;imcs5eyDm9J;iqByJnvS
HFCBAkAlMicrF+CjVvKCUuNXkZhkYBqEkEidjPhDEoBxQsChreqMxOitKhiYioUufkHiGhxWtfhDlGjAuTuUkPhjchpY0dtXkImej3OzUhkI2TxXjbjYnS1Qa;6SrLjGtAhldmAhgC2Uh0P5brYkgHAnBhdiydjFhwCqA-WyRhAAAXhXhhA+Zqfi8CwZJhrS5bhxFjnK;mscktIn1eh9Jiwbubi1YiyN
1vck-BhiG;j-F12f
ipGuxOr4G;ipJvjA

;mnc
t-BngbikH;4qe

voL
k3L;msU
h6BvAnH;mnXBntY
n5RlpKouC;isbiqGlwD
kiOpgMutf;1vS
isZijfoyA;k3A
10Ri5ejiI;k4Kk2chuX
10Qi5e;hsd
k4Iw8G;3oE
s6IA
jcikdwqfAi7Qjif;kzRilU5Kh8Is+c;irIsoNu-a
i5Dh6Jo9B;i5F
;1hS

ilGFjG0Yh2BkZaqRj4JinfjtaiKigVlIioW+Ln-JxXhkYb;k4Hj0enzY5Cm-VioRi4YoLhyQ;tlDn8Mn6O
+oG
AAh5BhlK0qchwB;iJ5pd;1vS
i+Vi3cziZ;h5C
hsSkpfhiLrnem4N;hwChuJqxLj7Y
pha
phZAouG
u-BjlV;3yZ;y-Z
m9OmoSh4elc;mncmoDm1KrhO;+gG
;l2Oi6S
j6du7SigU
BAuwM3ZGkydA;ihLh1UwkPhxbqQn7U;Aypf
AAh2ZqOsvBB3Zi+AjVhqFnHhqXxWlvFisO;1tRpa;i+K
uwN
BiuShoIq5MBisdDi9cBhyBhuQkqf;ihItKm+RmiXlpJp2c;ypdhqFijG
iuTuuZD
khOs7ZHBktDhiRqHkNn0F;iuRy1Jp4f;khGoiFriE
h2Kxek0SqbkEkkJAjBhdCq8EhhZxRilWsSkgUHhI;q5N4ZifmChmAjhAjyFi2ShgaxBBmYrMhiVoRk9G;j5PwxR
onPv1T
r1J;5xella
yQDrG2vFj2G;r2Wh3PmyTnkSxA;9sC
5rC
v1YkiK0RiyJj6N;h3SzqExcizQ;p7a4CiOi4MugP
v1XkiKjmb;y5V
muLB
;;r1a
+d5DwyejmWn5S;kjYumah1ArUK;zDogch6On9FjlJh+WjyMe
hhRhqK0je;9uV
;;h3f
j4Wv7KiqS;hsPh-ewnT;lf2sNi2Vkoe
5NjvHq3Rq6AhmeCi+FmT;koRkmHh5NmkUkuDLnpIi0Q;Fj-ZrwekjC
BKJ
BkpDv6D;TmtN
szMlxA;ykOp8Y
XA
;AEYjzMkgIFunR
En0OF2qT;ouUttWoie
HP
hjB46LiyY;wicu6E

GOr7P;r2H
n0U2qT;ouPttW
;I
;ouOh6D
ykDA;8gc
iqJ0oP;iqL
m8TAxvN;jO
HGEA;u-Y
j-QoZklJltTF;6iU
j-MG25N;H1ma

kPopWq7R;pgT
F;G
wkD
yjZA;8gS
Gr7P;r1Y
A
j-JxnG;HkoB
;mtH
ipL;mtG
BEA;u-L
ipZC;ipb
EA;u-J
4fpI7tE;wiDu6E
hiH46LiyY;wiCu6E
j+cGkkZ;1mS
nzb5a1wY;17N


uUhlRAilGnbl1Tn2X9ds4C;luCkiZlLpmHihW;p4L
htQipfkrMjmGhrHi-PDhyRk0JiRyYkOhzP3Ok7c;iresZhyLi9CiwHEilej1KhwXhBj4akhCA8VjrVrH1JxT;k1LjzYx3K
j9HjmC;sie
2c09c;irc6iA
klVj0X;sicmrA
r+Pj1NmpMn1c;58J
3nK;qtK;ltc
EjBlgGj4DW-VZaJAEi8VsvD;jNhwFindkvMjftEFBhgLhHvJ
p7djzIsxf;kie
p7cirTpsC;uiQ
p7br3W;snP
1renSjqO;p9P
hzNo5W;j9L
;whD
jgCmsP5MhnBjrJi6O1fn3Lhkc;nIioWm8QKyybb;hvE+HisUl-Sh4fkiXihd5XkhcizPizX
jsbngX
y+Eh8Vk6E;jsahoHl4P
i-ft1Jihd5Zn0A;psNlralqGhV
;;z6P
h1Yj6F;hvRxsI
h2MkofxqYk3NhwC;kyAlMrPqzdi1Th2UkjCCj1EoT;ugTk6N
licm-O;6Hk6I
libm-O;6Gk6I
;k5c
hoZosCk6XnsWh0c;kHxeigYlwaqdmgQo2V;hb+6W
kqeyuJihB;hoe
;txV
;m4R;m2T
qnHigZllX-KphYPAh6B2Bqf;ivUuiFohLhzB;hpQlhUitU7HwTxoH
0oS-Oj7E;09E
ipNjmPnvQ;kzUjnX
09CkmB;kka
ipLjmPnvQ;kzS

08f;72Q
izczjfnM;1-amnChxR
;;u3E
h6dk2IihVjrIk4Om1U;A4ZyqbmlI
4Zv9Z;5sQ
vrd;-LoWujY
hgeitPi2LpoKmgcA;jgLj5JwLjpdibi+KtQnreh7ClhO;k5Jw1A
QPBFpGAkYuNjahmfh3OOIhhS5ZhlJhLA3cEhUkNhqP+etTlAnIrVibjfBh5XirBicIDSmfhCoHAuRjbJiFi9EsThvV3VBB6XBIACkJmDh0VvFhgPtLI5ViifDoAKvS;GYkfnHIkZhAjCoY-XtS5IXCh4XiZqQiTsWvQDhuH-WhzMpaqejRhya3cZhuUhhA4KjhBlKh4Y8b8IihStVhnHhnP-DheiMqMzAya;2Ph-Ajan9bijGyKpoL
j-OB2gM;m3C
rvA+f
ruf
wob
q3ClnSI;+1S
qlb
v+TIhVhiE;9wM
Pv7AEjB;piNk4R
o5C
en7Lv0QO
tsOE;i1Jh6H
v+OqhD;h7Wk3E
v+NqhD;qE
r2Tv2YhuJ;lR
;kgB
hhB10X;3wV
v+J
j-PhvL;yZjC
;6jN

ssDl0blwM;q2M
v7F
v6fjIrua;v-D
v7AjG;t6P
qgC
+qC;xnS
v9fID
tvNiuZixX;wgA
o9KniL;ttA
hwQisN5oQ;vyN
quBmrEptT;2-J
pqRklJqgJ;GirLhzOr+YvkPA
H3vc;n7T
v6Z
v9XIA;ouYryN
0hF;mhK
;rtd+f
hyM1lFnjb;EpzAv4eika;mxWm+I

m5c;rqL
j+Yj8Su5U6bBJjucjqNlR;i0HjZp7a3Tr-T;ihJlCy9R
hWj5LhsQkoYLkpZlkYLhgAjhdkiNkCAjoN;3JoqYhwdhnJAnkdmrZmFh2cizI;Ww0c
hjJHh4fpRDhwYpOzQ3ApOJoGRh8Mj-WwUhoXi8ajmPU-E1Y+NpKlfh+XuL6N0eh1R1ZaB4E;hzShpDwatTh5dhhUkUhqQyT2YipZjBwMhnJh5RiMpNh5ci5NhtYxHhjUjsMrLpOze1E9NlP5ZB;iLjhaxxFnsBhsdsc3Z
GhxZpTNjubvPAjtKl+b3RhoMsPpMhleqnM;h6WmwVh4TnhRkkWh2e4Y;w0ZntBhqC
Dqjbs9H;h7SvqI
EorFpnY;jsK

Aqjbnhb;h7P

;ptD
omQkUm2SzfhwVBsNqxT;jsFiuDh2eh2KCl+dse;+iB
;rrBoiJktI;rrAh5Unhb
tYluZyWluNiam8X;tfluTAySDh0Q
l8Rmjdm8Z;u7D
mzd;lpdp7cr6Aj2N
suQ;2sb
l9JpJh7WrAhqNjkJkuCm8HhgThyO;5O3Mm-Hjvai4JhtD;DizO5uD
ijP4vA
8cyqaj-D;lU
ijNj5H01Yh3B;szK2A
ymd
kuCloBhwetfhlUq3DvQ;hwXphDokdsfoqJ
rqblkVk8T
qyd;pkXigTxoG
Goscz1a;fnvGmpU3Bq1ch8V
Fm0bh4A;htd
+VyRh2SjlcioApBtRh5HicxvQ;8wByO


;7pX
;hxD
lHuKn5JCh8bl+d+Lq7R9b;jY1Sl3ehahVl4aqzBizC;mHzhCjyEmc
htWlnD;lG
Av0X;xvK
;xvJ
j0ekwDBiLAjehsfhei3DmmX;AolAyBhWpvfh+QiyFjwO
olAiOuyA;4iN
ipPqsd;qhK
i1EBpsbi4FumY;p3aipXi4d4Hr3b
u9Ml3E;jxRj-J1pB
h2Mn6Vh3fynW
v-LhJoxV;+cvgFhK;hgat3NhoQ
;+-E
hhDshf;iwNhqN
opWBh6B





;2ge
mkA
pgK

AruUjpXsgA-NJvB;ruUi7biwfi8KsUmzOChqAhzF;jzTk7CypU
jlXW;qhR
y+AokM;1S7I1vD
jHmgFoJi-Xj7ah6ADj3R;kel+M
zsX
kcu8Mj3V;AABE
vhMDj3f;kay0F
BEvhA;ka2-O
;muQoqJ

ABo4DmqEi+ahrIpsCQ;0FjYnrGj7I8Ek7dpXpuN;0GjsfhgIp3JugBG
ygI;ojHt7N
yhC;56a
shC;ojTp8Sl+H

htDm3Y2ftgClldixb;omBkSJkofpoFhem+d;onGi9Txpd
CCAhgYmtKlkUxVlkYkoZhG2E;hkXiqXp7DzJvEndiiWl6bZ2ImzHnB;o5Li-Hi0Himal-A
jubkZz+e;4gJ
79ehvMhhO
w-ElzAhG2E;uqOhwZ4Kq1W;jvFq9SoEm4N
5qJ
2zL

3pNB;w-AlzAhEB
hkRi2aixd4Hk0I+VvDzEAh6bh7EdnOqoei2F;loOhkclCnnYk3OrRk5TikOimbh6WX2NkFmV;kkBhnUiiCnwDjqN4Zqmb
hoZi9WloF;j4R
;;jLJ
ytWojAJ;ytXotV;7d
7cxxY;6wW
9epiWv8U;trfxYn7D;jtGo5L
u5H;j2Xrpc
;yjIhOnjJ
hnLpue
3oI;;3oF
;4gI
As5UmiO;s7B
iGhieiiDlxX;i9U1kIC;zqa
6kC
6kB
4wbhzEC
;;jrN
AjsZl7KiiT;h6a
jsZl7KhsS;h6Z
CunVkgXjxI;irYr7ekgaphNh8QhnF
vjY;19P
;h5N
unV
;uX;zI
;;y1Z
;vkVm5EhwT;nkd
;kkfq+S
Bx5R
jjV;qhEFpof
8PltFqmQhpK;u+Ts+d
3wR
BFltUQknJs7X;k2VwWjicmEm0Ts0PA;mtfv4DoiV
;+3L
htHAhpWhjbFn+WhoXipDi1bh2XCh9c5Sh0PkPAj+O;HuEhHQhraiqbiuNvdhqXh3BoHkfiiLj4EhvR3G4NqJ0S2ImIzSijY-XxIh1KjxB;E2an2Ci-Y4IhhPipFh3Ci1Pi3SjsQ
8hR;;htH
h9V;;vI
;;uJ

wBh4SxvODksB;4kK

uFlxam2OkwQo6bk2H;09Kj+b;mgQy-d
i2Xt3brtV;mzZao6dmmNhmM
2Pj9bq9B9R;9clxfohWjqIi6ULhyem7X6d;rjakhTugd
;nua
;ouYhrX
FprVl6AvJt5a
AAtPluUCJqFnzTi2JjgD0KkbQUhuEhpZkgIhiane;s5DhhEmqPlpAi1brD
AvAi6JiyZi8Cq4RnyThqa;tQz3UlMUhuEhpZljD;j9U
vBltCS;tPzjJnyU
;4D
TwZs3Ok7dpnc;3jNpe;tLqW
khRlqD0jF
jidhiHl7Mh4S7c;huKuhXmmIjuK;huExsf
A
;A

;75E
x4O;h4akyDh6Ck9PpkZ
;;x+b
myR07Vi2W;myXsiWigPj9Z
vtJ
;;tsO
zjQh8fl-a;3UhoYtvVhf

snMo8H;hiKsjfn9FisW
;0S;0U
BrsQjoAWpEjqHh0ZniVhwP;rsRD9ZuFjkYk8H;uImKhsct7V
;u0U
sqFl+LqoD;07Y
vtA
rCs9ZikYnxRAhelrW;tof
;rB
A0fogShiIj0GpAjwQrwW;zUogbj9ThyEo1Vl2R;02A
sjEshM+JipEhpBhBG;rsHt3OjyE
myfh2DyyR;x9dnWlFkyE;uzbkwWmpS
5c0HAnnV0Fh5cAtPh9aq-bl9T;huHssEm9Aj7JjjQvBipI;j0CyiT
12VmuTinP;tvJ
AhuG9ch6L0ej7KmoZmH6RimPk9cuFzfkCilG7X;6ehmeNj-Uk0D8EmiP3EihJjiD4X;kmFj3C
huGt3U;u-T;vmI
BwNsIigIh6Uo9I5AjhMmgdj2ZAhD;wQmTj+H+RjiKr9RinVjkDhsE;zBpV5ic
wP10VhrE;xvM

rtJrybN
BzjX;jhejmQx3JiN
iamsOo9FixckiV;iDvqH+MlmIkjY;qsTmnLiuS
iAylMl6XI;jhcisCt1X
;3se
P5QkThnOjtDwMGjUkkfRlIjgJpyZmBh6HhyShoKydkEh1c;izJhoBiqJhdhiSiieh1PjSjN3GkgUi+IigK+RigKZkrQhxX;kvFl8XrjViwBmuJ
jvOx4a3U;hqHtrG
w2PsjdhK;1mS
vlP;03Y
tnNphVm4e;2pC
i8Nigeq9d;ptD
pnAzrX;hqC
quIqrJjmF;mjPu+d
mjMFjV;AmnKklO0gb;tzO
mjLFjV;mnKklOjmTw6H
imO8oHB;0uZ
jsConVuiS;4nVBhuShif
;rzX
mjHFjV;qsV0gb
mnC4mGH;mjG
;1nb

5VpydykRhe;5Ph5JmzbAzvE
r+bxmY
kjE
5kV;rvc

hIrjd;ioVmkBh+e5Nxgf
J5Il-Rj8QhkfHAmiIClkGjyTG2OpGi9ChFF;KiFsLlFnzchhMNiiFuRhlFl3ChpGlLmuaAA;hDzAjNiAq4Tj-Sk8Q
5R94Y;x9G
;vpR
yLkvDIu3Yj5Zj2A;lhREjCm1Yy7B;kvP
mY7NhBAhsNsP8U5dEDBAhCEKMPXCAA3HmfBh0BmMGiXIlHahAhhGhlA6Ji0ShjOhoJijHmV4CYh4KktX+HPh7Ti9a;jJhjFjHh5LhyGIQi5ChDGiMiLdjZjvJqxDj7EjlRhtR;igFtH03Jisfh8G
v4Pmhco-A;ogDk3Ri7IlV;3kR
5uG;v4O
;rY;qe
opKqxVj2c;iiJo9CipEmuajzb;rhdu1V
skY;h3A
tbzQj9LtlNmwZh4NmSj+FR;qZ0BllKooVjwAszd;1oGjsUl9SN
JiemAOhbtShejhP9WldhuKcDEA9f5W0V4GnIh+PIhkGdiwQhFhlPhmcxRPECxbiChtXhmQEzUAvGlVhpOhnYoTpChmKwa5IhwH;iFsLsMtRCh2OhpEigVivA6ak3XhmQkc5Diidh-TldhSzAizVihFyW6ei5B;zAimSm5YiwKkY9BohG9EiazRhmI7Bj4U

;h4X
;xzR
riVmxdq-T8H;6vU
;vxL

h1W
;pQ32E;4mW
;pX32T
mvJjjHG;j9Cokd
h3NkyHitc3Eh6ej3Ch3ClxSlciqFigBh0AlLhQiiO;h9Y8P0OhjCjnPmYm2Yi5bipPi8Mi1V;yejpLvkPmrH
;vwIm5R
i3b0qD;swMqyF
DhiPBouO+ch3Nl0U1QpSDh2EhqCh4NmPBhuLkoY;AwIiwYrvW;snJlmL
ChiPouQ;5of
u8R
;u8MDj3R
hiPBn-XuW+crjCHinFj3Z;wForWjrOmqFGpLDtIizJh4CmRyI8ClrO;iiBm1Np5fj2ehnE
ytco8Ajlf;hSxzR
ivdkgMowWi6bn8O;j2Z
3IjwGm9FsvK;qsCt8I
;;vK
qzejD;AzvJ
zBAynX;2oW
zBqgao7L
ymb;;2oN
A

CACAExIn5YikW1DpHlgCjxGi9BMuB;ExShsDh3ehvYmqGj7Dj2EhCh4RniH;krNijBl+TqrHh3W

nHwqTktG;s-Zh5Zl4Cjve;oA
AABigTh0fm6KhlPlzfkKh2B0IihDhjaBj7I;xUhoM+MluFonaBipN;xSj6bjyIhyd+Pj1Ch0Kj-XjjO
j1WrzE;B
qwA
;29G
quRokGkqM;j0YrkAhjUi0bmRkkZ;kkHl0YhsBmoWhqB
koH;zyXi3Jkub
qXhkEh2PhKGk8aIh-MhuFi+bixUyD8NhShuNvIh3V2XAhrHraixIMidh8DhKiEhc1H2KE;IhkTi+HhoZi3BhrL0ZmI3DikbinXqah9KAi4OsYWUjtVluZrX;kxCv8d
Ahxf

46R
orB;06L

x0cp-K0J;i7QpLvxS
j6ejkfjjM;ngKjtbj2AmT6RswfhsZ;+mf
7na
9nO;9rQ;v3Zi4V
;9rQ
;x0XK;v6RupN
lyLi3OhxU08U;yyfskc
B
y3CksD

AjtKhydtwUyNizZhnCi-ajoG;lhfogGhpRhsCiqG4UlwfDjU5MsBobjoLB;l7bjlYiudhzJhiYh1Tkubh8Qlmb
ywdn7C;;j+R
r5M;5WrCioO7nB;1R02F
tuYu5a6b;mGqrHh0Prtfh3XkkD;xD
nwHjhFtkGkydvB;rmZl+Tr+A
osVugUC;hjGnhXukdmwB;v+ZkxE
ise6se;5lC
knPpjUpiD;qkZstB
8TinPh8SARhiUhsIppOnmfhpFkoChJhC;8Rh2QhmMjpEp9WkmZjuV0C0HpGhxD;uZptKk8PinaitDl1LmbrFjxQ
lhJAp3L;B
8jIwa;jgF
;lhIB4wf
h-es5JimG;u5H
;3gX
;3gW
mjXm+Bwwf
qFhXNjFha4Ik+JBjQh5eigOserCqOhNuBCh6DhgCAsdEtHiwYhiLAhzakKkobnJ0LAsY+akIhkYYI;AqIjwGitPhvSjjO9Ki2ZjFoTivQnhTkmNuB;pUPi5BlyRizWh4bk4Jk+U
r4Ai6J

llflOk-U;Amkfi+cimemje;j5Jt1UjkZ
imfwhcC;inA
1Qhqfj7MsIizdhxHhEpdaWjIxHhvMi9b9VhZi8NpjWhlZ;irdhiMkSnSh9chNlgLoQral0CilHkfpGlKntP;igbzzN
oyNn6Y;xiVpjQ
irbhpchuK;lKupPoiY
jyay+X;3mB
lyYAusfluJ;v7X
zzG
61A9O;jpViie
iseikW;22W
09CosT;1UiqXx4FBo2L
;jyK
h+djOqyR;kpE
moamsCxzH;wsNt9P
AVBqjYqwLjQxI;iRiSizGj8f2KttJxW
nrVt+A;xqMjuAByGC
1hAoUhC;02D
voVl0cjX
1oCiUkV
8cyqAlZ;jnJwnc
iwV0lVh1I;rsKmsQ
wsFs9F
tE;k9FswWj8C
nwKojf;m3A
v0J;v0W
hOi6CI;kR9F
igD-GhxU;h4L
iqSv3Ch8D;+V
hjMw+Hh8D;+Uhrc
h+RssemzU;ptJk9Bm8L
zOp3A;rgcsmQ
zmRoLq4V;7pHtPhvMhjG
k9CtvS
jxe;hW5yR
wvMs7S-L;jxd3lMizW
vyJhvL;h-P2jH
kO0zJpvV;78B
nqft+A;htFz1OnLC
qvKu9YE;72Qiwb
myM4Qt+A;1peC
0zeiTn0c;2vG
j5OhqcipaG;j6UjzW
kqMqjHs9Y;xcjiV
72LhvMhhO
01Rk4Qi8G;ktJ09W
rS3I;01E
ouR2Yz3Q;zlA
r2PhqJvwC;uL
ouP2Yz3Q
j5GnpI
-fk7QrlV;jxNuB
itDixU
kqCqjHs9Y;xSjiV
j0Hq5Bs9Y;mrVwjD
jzTjX0-L;kP
-aixNiqC;l5NrnT
k2Juofo0U;7zd
jzQ1jDhpV;kMjmZta
jzPpiVlie
riF;01C1bo8b
jtA65a;q6Ku7ZsTjnV
ltUz+XE;71Ziwb
kH4yH;svE
qtRj7X;qsH0Ul8MkgY
riAloZ
jsbktY2sB
i3FxxHn8P;isU3na
h6T;h6Xt+M
rreB;42J
jwa;2uJ1XivCj0R
tqCxlS;stI+W
igR00Gl4O;kweo4R
vyZ;i6L
xkbkhHj0Y;uR
t1UzO
igN2-brU;ipMimBijGt2Xp-cib;njO
tpcsjF;h3T
h3SryI;14e
h9civfIr-N;lsWn9D
h3QryI;5sf
h3PryIsjF
qiLpuQlkf
r1MhqJvwC;tI
suPouZ;nvS
zvQlmI;jRsqc
suNsnK
lrRunPi6U;t4d
suLouZhzU;nvO
jwOwoLhkJ;CDjwAo+Co5S
hhPvnV0F;qGwzG
zvcq1b
mmIjvFryL;s6C
ptQrgej8Z
j0d18R
jwBpiKozB
jwA;5yK
iSnmRt+A;1oF
i2R2paksZ;q9L
70UhvMhhO;zqBq9G
08Zjmak4e;l8OmxQ
i9L6pQ;qqIy8W
h2cnK35F
h4GziC;99N
06FosT;01VBo2L
;jvN
14CzA9K;tof
ktAIn3W;lran9D
y4Aohe
thAsxf;j0Y
pjL;5wf
05emvDiiZ;0vRlcp2P
pGjpShvL;mD45B
pFAhrB;q+N
h0HzvJ;h0Uqf04L
40BrA;jyWk3V
hgMlE;x8f
oqKwnFtP;jyU
oqJw0V;4ze
jvdm5Y;23b
hxU1mF;tB
knB6az8f;odjpS
23Y;mT
ioFt7U;4qL
h-dj3Li3LowH;l5HioS
vtDrb;i-L
xYIxxY;oY
k8N0pE;0lQ
o+VyzFE;zyD
kxZwtAtA
0xFk5C;mhMolI
8WjvR;ksR+Q
hxK4oNiub;yfn5C
owahwI-N;+tf
inaqoVh6I
tgG;1nD
inYhmfx3V;knP
wpBkpJqc;0zXpRl6V
ksBI;lqb5BnkB
0wciTn0c;2sE
ouFn6Yp4f;umL
jqQktYtzFk0YkkC;1zX
kwSnxHppT
jxa1sL;opQj9YogAivYM
0wXn3Q9I;9lU
23B;oMjb
yR;0zW
piGr+c;piU
oChrC;h+Szjc
juLwhA;4yD+R
neh9J26T
piCs9X;1gfkuW
hhW;06CkvP
4Xy4Sn-X
n7Kk0RogQ;inG
moQohTujM;rzE
+jXhX;9iI
mgRitCsiV;0wJ
0yAk4Q;8mY
oB3I;0pHoLipc
-J1+I;oA2zO
lyStzfpyB;thLmlb
kiCnndq8K;-HqhUpkR
2uP;17K
krH39LhX;tmU
krGI+Q;l4Bh7NlzUvsV
usM;jtak-Q
pQjnF4Y;upY
krD0J30J;jvX
i+NhmPx8c;hve
w0Wl5R;wrF
krAIn3W;lpal4aikI
vvWk9d
n1TuoX;4yA
5ocEk6D;7yJ
h+fpqGonA;mR1R4uMhsc
imQhpchuK;thRsjW
h1cziC;qsMzuW
vvQ
lxJliPlid
0zLyK;0zcoUiCjIAhCfQ
HmhHj8MuzV;ryY4PmifjvYhrS;3qQ
GmhJywA;9oM
v1TtuZ;j1ekre
qjOkqVh1floOiyWh5I;qkAm3RmwKqY7P;Ai-EihUptKjxXl6K

m4L;r1S
j5Qz9N;A
rNkFkMBlJipGDI2OjjFSh5Gh5bi9DkgchkEh9PpdOi8OjFiPl5esL;tdn+ehjKn9BhlIhpT+NnElEh-Bwfh+Zj8U;hlRyqdkoVmQhua
mhHBj8KuzV;rySh9X
ugcj4Bh-Ti4P;2wZn8T
vFhjftHjRhvai1OyViNhDh1NlNhuJkK0ZhpahHcCqR+GtNimMpVnMAilb1Th6dkpODAlcLhiGhgKh6Z;rKilY1R7cAj0DhiehvEjcxdqZilLvEkI+Zh6PpgAE0cxchqHigN;hBroQhyCh2VksclZpGhpNk1KjsO
;8kT
yvamkA;hX4ya
;o6K

jrLBAyrFirBL;ohJ
jrKBA02HL
pyT8KVj6ZCrNmlLA;ugUjqef;hzG
m1AiJhgUjmIhsThqBjiQYqCnvbFABA;iqYhhJAovFInvXlnAK;4yfhod
oam1RlsGm1chxLhmUhuP5e;jVjtdt4athJ;0xV
zvLA;iJ
B9dj3CH5chxFpgVlBjoAAhsbA+EBinOl0RA;jmPqvbjjG4FjpEjAmejvdlja;ivLh1InhTpnGzY
imAy1Bj5X;1hH
whBk5f;9dioPslDhtekrK;rmG
AjlMq7GqaAs9Ie;huf9NA4BhgRm0bjnGqEnuVzEvMktRjjX;khMxgemnPhR
yIiyGn1NjmVqVlhCieiqTluY;u7akuFiIh2AhqZvM;hTjybhoYpuG




;7pL
;urM
7oSHL
hC;;0ye
;ysDnoZB
BADk0IsmNzUilO;hlHwEkoalgeivZjpQxK0Bh+fipeohJP;tVjkXqqai9S
AeuzVh1DJ;xzBmqb
o4bnxGird;ijKumNisF;h1Kv5F
DhyNArIAh0NjnChyek0AzGixUh6Rxe7Nmzb;iwUhkRksGloYCpOlPokNmoHhgN;vBtLipOk7PjmTYlgWk2XOjVnhTihL
hyQrJwze7N;j1F
;stc
;twa
0Qnpcppdlfs5UP;oGhseszfjpdnxYhlW;uPrlTizcl9Hmhb
nzbm3AlgI;rsMi3KlnMhgPk3fikRijWtZ;+GjmIh8Zh2Dm0eh+Qk1J

KDjwBuJvZhrJAuGhhUisKJ-N7BhgB3JhFh6BkQhyWpctCBnbmGhBwNoOnRkTscPjkItHk2LAPvRsPhncC;pWkYhpFi3U8GivK6Gi8FzMmOhlPxOmdwAhkPh4TjW3Z0JmThqQj5Dk2B;6U0LyXhmCkyFjrTrHjvNhqIszV
yY0yNnwB;o4X
j7Yq-doqS;j8AB
zzVqhP;moKxuf
;uiL
jGmK;23X
8sYE
3mGkhd;hkR
vpHouL
ryInsbhvH;2vE
l5VuGkmPluctAAwMh-Ci1JmsA8ShnW;03AmyC;uG2Km-Bm8N
j+Ps8Bk4DnlC;v9IlxbmhDqc;wqJt1O
j+OvgSjvfhsf;wlO1BhzUigDp1O;wgR
jtAhmQq3UlyMj0Pj4Q;1J
ipEj3Op5Kr6KhgY;ihIi0RvvXhpRhBjoe
FBrOiFHjQjyVuFh4XAkIkfThoT1ehyesWoAmK0TFjHhlB2erGAAqKhjeAhnKpevfuU5X5JnWjOhhEh4NrSzDYAoISsVh2SYoM4fmLh0b;h+HmF-ed5Dh2A6CFhqEhuEjVh3QiRrV+PiRiWhKnGiLj6MmNijIhBDnV-VBmCiiKhiMDBmDkEiEipD0DkPhJHkajC;tQi8fsKpM0X2BpektY5ShpCh4WnX-XlgGwGmVnBjpNh-Cj-L
y2O
;;zzD
l6DpgL;u6N
rS3zQijb
rTquS
j6dlyJi6Wh5Qn0EhhS;+iK
zkK;4zN;imLsiP
jhPhtPoiLhsSifAAmwajkXmJjzc;rpAhlXAiSlgU8AxHp4A;jZyyF1fh3XiyEjue
;jhO
;jhNonQ
m1FG6HkhMAmjBorJhChrTKh6J-b;hoUzqQhhAhoRipPipH;0mTniB
;10F
;;hc
hBGl1Z;rdw8XigIi2UlmG;rgG
iKiJNhxXCovJtpFjsU;ihCq7CkrchxUk2IoXwI9QimP;sNugalZooLkiP
h2Z;68K
PwCBi7amLhhTqLl1PhS0ajwfoThnTuDMiuDqa9DkgO0B;pNjCvei1caksKi4WtMhzQnL5FjUi5YoIzEhwEtCkocj3KhrQO;mexrTn5XikT
;C
ADt7O;iiA
;t7S
q+Y;nke
kgLp7E;t7T
mYpVB;jf
;t7O
o4IhhK;D
kgHA;t7MA
jzPv5f;xmJ
;wO

upblsd
wL
AjAj0c7fhlNl7UitAjwAuBlgP;xrGm6W;hAl4P
kzfhlLD;r1AvqV
AEsChyL0chiHTyKk-ZjF+MitdE3cxXiqUAjgNAhpZh5bpVpEAAhmDAkzG2F;wSAjlMmiRxZipIhuFiNjqAi7Ii5emzS;zfhzUhzHn4QpqCqTh4Fjja
s4HwkY
D02WomE
u7V
0hD
;+tI
sChyLrxQ6bmraisVl5O;izLhibphUhpYBouapVpEhmFAlpMmD;j6WxiT
xwWhhTi5C7H;-cv5b;yyMk6e
AihChqJouZiufhiUwEitdh9QlrKqS;kzAGoFj5HQhkXjzch-ak8Oh1dh7O;o6In-Sh5IqyRvF
jrLmuRIh-fAiuerpSj3U;6tAi9L;5ya
cnNk4MmiXn1KmuQkEhzajmJ;lXmqPkkNh5HpchpWmtZk3d;blPAlyVizGi0Op7YogE
0A;;kzR
hQrPjjCh+QCEEjkaAhZirHnPikGigK2Dh7Uh4Zhka;pGlleBn9TjraiqSzcZ;nWiuJlZnqej0IioDi5BmLmhIjwY
jtI;Mh+L;vev7Yo8J
hoBAltP7SjkPi8fiNWhNhBiwAzcrKTCbtEB6PhkY0PkdiZRjJkSFh4JLjtTjoT;mwbhgHjkQkjSl6XlD+DjOnqL;zIqrbp-bjThwJ
hoArhH;q1Tqke
t4GiwCkpS
hneytUhkc;q1R
;;pyP
BDqKAEh+KhoR0DAxYiuEpCibh4G-Wl8IpQhhS4FhgI2DjbhkBoJwVhmXi3A5P5JhtEAA;jkCtPvd1VpHjyci+TkQmRmsGhNi8bh-Ti1YAj2G;jjawlP
;jxS
DqQiiGp+Am6C+NlB+fBl8f;hkOjyEhrAi1flmEjM5KBhwHlkdi0Wh5Xi-fA;qOCjwLngDosThH+HmlO
A;u6R
A
;u6P
qQwsEkwV;qKjneu8B;xwakhE
izVjwIqzJ4X1ThkGzKj4XjqRpA;vRikBvX7ZnjfoFhtVb0bi8Qi1P3Hi6BksWhT;Vh9V0FwYi3FqImuUBobo2Ri+dhhJh2Yi-e
16Mh2L;i3SpxWk4FlnT
B6YjSj8PhjXhpTkeMsKdhEhFAwXjqPAh2WahlepZnK7GipXhhLksMimQj4M;ilVj4ewJ5NyJhLvYAj2EwlEhxX;h2IvLq4WilZt5N
6ZniOm4a;n5fooP
6Ym-FjIj7IAwAhmVhmZpZhiR7GivcmkX;ikKhHj4frBhjehgMhzci8LxZoLqhPh4ZtWimShxZ;iicivGjoQknKmZkiFh0Kk-QijE
AAjwBqwYrpT;ivdtwYhpGi4Zljc;zAmOliNzuT
vTjzSp9UrpU;orTo+Ijje;Aye4zT
ViNmLikLnIuLpEckAAtb4YACAeiTABtQvWLiBALCvAiIiQAxVjSlfDJoUhiOiOySjM7DyKhXDh+akhE8SB4IhvcnChgAhRhiXklMClRmfhW7OA3VAhicidDJsJ;jCj6I6chgeJ1CjZh+M-TirWh6Y9FlhSmahzXhmIhjLClYj9DpFmMhqZHwfC;oWhpChJipKiPmmXqlck5IjoR
FsLhxDBhnFlkQi6ZAhVj8PC3FlvHivf;Sj4NoYjfmiNosam9Sh6E;OjwSmNrrFmvHhzXi9Ci1N
klAtxalwJB;klUlzCjnekpf7JktXkrX;xqK
BAkaAkkM-ch6MjkDhJhsLivYh8bioGFf;msN1Nh6Ai5WktElrUrVkhR;l7XvhaklN
lpHq4bT;AulG
AkajqNh5cq4aATkxd;ulGnpE;l7Vu4ZkuN
kalkKq4aA;ulFq9W;nN4mF
kfnLhxDBhnFsDk4MhD5YhzasBhWitfTOhsXhhFjkXihHhoZtRxNixehqA;Mj8U4VjsIhkHh9akazNisXH4fklHjmEj0YhsIi4fiG;kbiEp9Vl+GmqQhrLh5Fk1c

;ouQi3G
lEk9JAskIh2Bi4A;o4UjgPtYjrYr5W
l1CFq6N;lsI
;j5c
Bnbi+d+Xm0Fj8ZAi4aA1Ki4BkmaIjkJh0a;oqTl7PiyNlvM;LjmBhqKhjAk-O2CnuTjtOmzG

ACFmaXvSk5Sj3aiqANiNh1VAHpQhbhsbJjmKhoGi9ehnCxXlxVtZ;sTFijYhpJ+RoycktAk1OhqCh5Wakoc;nbhMloLt2Mi2djgN
DnWAjucnidi+C9KucIirB1LDm6Pk2MzN;nEiQjuWh5HkqFkkY0Vk9Ti9ejhTkiY;ImalqBspLspc
2xM
kzR;t7Pi8R
sPrpGm8F;qdviX
jrSrOksIh5GhrYjhbqehaitTn+OjAA;h-Bh9Sl-bhpHwai+M-EilWnNyfh1Fp9fjT;h2LhxYmzRk7CH9FjrLoJiuZ
AkueAh-LhnO6TjrPh6Iovdl8I;loWhkDlDt4f;x6L
0LhkEimJjCh5HOh6FizIpcrLm8BivRmpaChuPh6H;i+J9OlvUhwdhc9VHuFkgch-fh+KhgPzDhLtH2FiwRhvShmDtChmIa;huNh9OlAjtIj5NqTh3DkmZi-fpajvLh0WkU
iX6Kyka8ei9ShqGIFh6RhnVjlK;jrQh2OsjGh8BhvNKi8TnhD;nchsS1lZisL
zzY
maAWhLjiQnnMi4S;0Dk8UliaxTilerVhvW;nRhai+cpwTohImnd
hQQhocjudh9QEm2ZkT5FhgHk8EioQEDDhwW6QioSM;mKjmUkzSmrOl8ah6Sl+Ihrc;iDqhWhnBi4LpV
;;qV
ltDq0dhxRqqE1M;i0PirOi5VmajmOn6Zh6Sj7Z;juSm3R
mEjoMh+QosNioDk5I;ltGOk2PhgbkmKAOplIjqC;t5PioD
mDipf
mCipf
;;vrL
ODIAzZhiShHkVhoRhwVmiBhqHhnAjfimEiUpIh0fhyDBAhlYihJi3fhhXNhpP2Ih7W;xDhhHjSjWh8fiEhgYjwLktdxTjLzKA1Ji-MnQhsB1bhqKhlNyOhLySh+B1OpSisYhnS;k2Yp0Q2R6e3ZnhYiqRrBj5W
hjKm8fjjJ
;ECBD5xaA
LzmU
hoO;hoP
uqWk8IjiS;q9WjtN
;35B
klYniLlzb;roGu-b
hjJAm8Y;ogMoxf
;zoMksBD
1aqyGlzb;roDu-b
l-cqyNsqA;mgC
j0XwbniL;roBlzZpsB
hjFm9Bjif;0XuH
;zoI
zmSA;x6EhsP
m9EkqWu-d;rnd
zoCksC
h4SxvOksCC;B30G
q3eB
q3fAqiTi5Q;rnaogIksC
ijCs0XnnG;lgb
hidp0bvf;hoJulP
q3a
;tpF
t3EPwuM;q2Nw2GhxP
qhGjndi3MhyX;qhEy9W
t3CPvmP;q2L
;y5WsOkkX
h8KhoR;todv0Y
l2KooVjpD;kwc;35D
l2N;kwd;xoD
wDvlFn9U;l1Dthb
hch8bvSjDjhQwmZ4ci7Ph8P;DAiHnZhhSH7fjgXi0Hhndh0Oj4J;i4di6DAj6Hp2fh-L3Z
lzAz7G;qkFr1VlxA
hrXhtD4xZ;loX
lyez7G;qkDr1VlxA
hvY3+K;7qT
lybwmZlwc;hrc4iF
rsDhqJhvf;2sHivfigE;jf
-NoqQh5b;hzB3zE;igc
ySCAhuBvOktHihFBCoWyCAh3MhFCKGDBP+ZhqUjtFk4YAjpXA;yYorfFhqD6LuAyaj8EmlI1IhtKhgMimK8fhza;onEiyGrlBivC
Qm1LhGFCibBG5Ck6Ye9OkTr4ThqSj2C;hcm1OjGlzZxdC;5gY
mmYhjNN-eq3covXhiGe;jhaCwpZkiO
Eh4Ih4R2Xpeh8KigOhyG1LjpWj5U9IhKlBnzBV;1RhgD7SE-S9PlvPhkThxfkiDh0Ymmf;lvWttNqhB
jwfmvWwvP;ixM6sY
fhxXCi5U5HAA7OnXBjpThqI9Q1UikZljOiShnSi4b+RibhzGrB;BnUhZh6PGoGhhZmShwekkUhbhwai-c3a3Jh4SAmwBi6R;h4ThvVh9Ml5BmuUi6HhwF
hjOi8Z;hpSt-F
joHh9Ny1Y
AkxQh8Kjvel9X2DirHmMnqZhb;mEhpCpzHi9Yi2KimMlvHh+EjNhyWitA;h1QhxDioOktMnNn6Vhqb
p9aAl9WmsIkmHB;p8QhNiSn+AhkYnsV;p8N-el1JlpH
ktfAikFh8OiNhLh4TIhDIwclVjEm1Bi0HjPArdo4fsfA;lUhjRikY6C9PkLjhElL1Ak5QmwXhNiSlgZh3Z1O;k6Vp2GhuajlNBo8U
+lJ;kte
qWmoJhCyEklPhsTFipIhtZhpIhuVhjQiuB;juUnuDh7KttE2VlEhke;j3b
Bx+I;vhd
;k8B

4kd
k7er5D
h-KkmAhpajcrxIh9Bi0UhzO;lxdhkUl4IhiCo+Mhwa6QhnXhga;ktJqpf
;y1L
uhE;0rW;vqK
mlIhpao4O;xib
22a
mwRwmHAh8IuZ;N3AxuVm+HhmU;r8Ntnd
xpJ
A8NuThUhiR6IXhrfiTtM6Lk0PpxDh5RjkIhlYj7UA;hsYpW4cXChZ3SkOhpNhNBhpPmgSo3HhJtS;hrPqhK1CiBolAk7IhrH4ZuQiuV
hrOhIhdh6bZhrdhGhMl8IqmOluI;pHhhZhUk1ZlqMltPitOjG7GnwQhhH;h2Optft-VE
pW;h3V;oKq5RjwX
ooMpqT;xjIqkf9Q;je
;;7oH
j6Dt3ei1bpejhenSikA;huRjrPpiF9Wi4CtQ6AhKh3G;onJpmHkTlyZ
uxW;2qd
A1yLxM;t9Q
jaiYt5HhgAiqBl1bivJhiUlfjP;jZs2KilWh-A6Un1R;rUuzcGiIk9Uh4O
;;q3X
obuMCsZAkSAodOrPxUlyMhgdAnmMhlCk7N7P0RkpD;ochjKmOzFkVisVFh3KlyUn-a;hwdiEmoDs8TnyU
;hoY
hkFzTrGqyYAh+BojUiFiqFkkb;i0F0GptRh7Il8WixUhkKrNlhV;h6V07VitShqUhhIhkS
;s9T
vhUm1IimJk+A;;x2Z
CmZhrMsdhNl+Mh-Fi+JjtZnWioWKiHtRAwS8UipdhqFXhHwavc0blM6PhtG;lAyBhgdEh2dhtKi6cmL2fisUhmD+CkmNh4CmUIhhb9fvG3NihanOkLi7RrKhmP;kfhXiYhsOisOl5Ci4RmvfD3KE0YhKkPkWluE
+hT
wqKhhUjmW;zkB
zqWGm+G;hyGx4YwQ
;k+Y
xkaopQ;nlc6AplEhgMnoa
lzRmvPnlCioS;1pchoR

ksLjhBhrd;joQ16HjuD;nRy-H
AjhZigLj0IjuflyJpsRNc3QiC;9JyWsOhQhtWoVkmAl7ZhhPi1Xj9a;nejtBmCloRjuGhlVi6HiGn7M2Yh-P5T
jiYk3Ukrdh-QiuEtpL;panvWo6OrpF;jhZ
ykGDpof;i2B;uhH
rqQtL;rnIwFhR
hXoclubsqCh2ThhOljZ;hYxUxqfvSkjFkxXh9N;hhCo6QzgWhb
;z+c
xvTn7X;tqZ
orfw-KA;5rH;5iD
AktIn5DlmPi7NjuGktZ;ktOjqGuoKAhyTjS;o5QozPluFhwUj3XhB
smMv9e;ktIzoeJ1I
hLjLjAh2ZlzH5Gl2Ejqfk-Hi4FqMjqFhvE;BnThmVFh7XsCh4MwYSjjImlUkreixbj1ci7K;rzLyflkYs3b
nxZ
kVh5a
Akvfh6ChwGABhsAkkKFj1XAhpUsTllcbjyVoK;Ch9SAiyIswL0R1NirX;ijay4fiiD
xgW;yqM
;0yf
GkOjKj7OilIilC3DhyLj-ch5ZhTAAihXiNilY3VsTRinN+DArbiIlQhweschpW;ndijL7SAhvaA9Ei5LYa8ciqPm3YikCtbhwbnkE;jzJnrVkqdj5Khubhubk5T+N
7raA;ntV
q1Bl7cq6a
wyUo0N;nd
lwTwmZlwc;hpU
u5e2ah6B;69L

njIi0Ah3QkzCjgJANi+CAjpFhyYlA7H;h9LorShnaRmnRkoHnEoNlsP;2hM
;7hZ
;2gf
9MllOkzKhuDqmUiZ;htDh5cnyBj-Gh6G2LhxaqHk1DhhDihbwRkY;hrWnWhrAiuNDpkciiA8PhrPYjzY
jbkYhsAi6CkoNhc1byehjXpehjJlHTBk7IhBhsN5M+YBh-FBhsDj2Ihma;9G3Khydn1BnUqHhqKo6e;j5em0Nk1HiwQlkd
;77S
jsIrThgWo4Sl1BjG6IAhtAm8VkbkMAndA;qfhiBpdh7Whhe4FljFi+WjWlhTmyUikJ;hvUnJMhyD3Vn2Wq-Iine
2jYFi2C4V;hxZ5tX
k3S
;L
HldABh1WhJidijETtbhhLk7ZHipLj4ei4KigcjtXiLhidhjBiiDiSyD;lJhzNhDiEhVkblmLnmBiiWhgEjwMlamiBhofxI;ptKhuKo-Jmsb
9kF
xrT;qvA
9jHY
;;lsNozdnhb
kkN2UApGhrK6CAi5Bjbj1BihLA3NhxenkS;qRkwNplKh9Pl0diMizSnV;iSu1Kl+bjick4M
t7YihM;lkJ
Dx3eigS;uwRsGp-P;5nI
j-eDCAAEAxGi3ShkPAkLh4MmmbmmHhqOCmLZAhlVyX;jnFq5Bm3bvYjgc;hsM5jY
Ax8Ai2D;jzD2vJ-D
x7fjzYk+M;6iP
htZxGCjhRh8InWUi-MpZiuchyBJSCsDi7JigSl6c+HEqZ7QyD;nLhnKwNhnTm8drDjuLmdqOruehwQqP;rrOixTyYtuB
6sa;lxO
lzCp6Ui7Y;sxcw7N
o6JrOzXzanXAhF;hrEi6Mh7MpjcnO;cklGmueqAi0Mh0ejyPmyM
3IkqCjyYxKh-auqDhlNsVD;w7fekwEjuU;vjKn7Z
ksH2tR;1iOl-H
;pVmmMiyU;jlO
;A
ioMwvIkrampa;ktJtge
k-OspbBjoCpxH;kiKh7cIr5O;t-bwiZ
Akran3GlYAClgZeBhjZj3D;mMpnWkxWjqAjrS;hsfkgN
puCi0elYlgfk7c;ihKy0C;ozP
sjAlYh4EktTimZhwJ;huSsyKmzIhxO;i-Wx2GovS
ugd

;;uwa

j0dhhVjkRqmP;7lc
n4EAihDugBixT;n4Gh8BvwdChlT
24X
tVi5EnsN1HhqJwiK;nvHp0YnEo7Th7a;t7E7e
Lj+CnqAm5JBo2chpa;nQqqa2Phpdn3KjpJmrJ;nPrhCr0W
j+NMqhe;syDlvU
tmcp9Z;j2cpvb;q-f
tmXCp9a;p8Y
xejkbmmJ;ziQ
tmZp9Z
v1Z
kgUzjD;4lO

;;lud
BsyN;roFkgc

JjBldjehoNA9Ph8CizPhpdiA6NCAhhZuLIEIhKAhDrKhnTiVAAAAlX1Jh7M6HqBhgG8OAFhjEoKNC5OABAKi4GmMtNhva+ZoWCABAEhyehwS;GAh7ShtRhwTilNhhGuF6KFhzDQiWoNiOjVmpTxenbhvKioFivYzA1BkbsQkLkPhmfh4Q;koCnJmoChDh5ei+anpH
3oQ
;83O
;3oK
q7e
;3oM
;q7c
rnchqJ;8iJ
rnbhqJxoT;8iI
ypV;sfq2Ssqe;q5fn3R
syDn9NmjY;0vJD
s7A;7sZ
h+Un8I;h9OtpC
;33f;j6N
;;p-BAj9B
AAhpTp0Ok+Z9SohJ1FAkShxXhpWhnD;s0HknekjLhiHjmRmDidjlK;jkEt3YDogD
q+Dx4ThjH;8xDhnD;1oF
hpTp0St9c9YhtOhvL;imVn3Xl+M-En-Z1GkShxWiwb;jkCt4ZlkbjsV
;;tbrlQ
Bn3Vm9AhyFFlzX;jxNkmKrnK
;wnD
h3b8aluaUirTv9Z;hobu+Ai4Eh3fhjZ;oiSmhN
0sQC;w+e
BhrVs+FvsM;q4W8eqwS;tgYkzIjidonY
r1Ui0H
hrVptA9Di0An8J;kgBn1Rl+Ph7Ci2KkmBizC9N;r1bqsAhwc
iiUnKr9UMO5cj4ahtD;lmdPl-brge;jpI0mN
hoVslAn+Z;hzfnwDnsY
jHDp9BmZTiTq7MiF+bisbpc;liHxkV;2nL
7Hj4JltLmpHrqF;Aj1Fpxfo4X;okNr3AomL
mxY-So+Lhleo7N;mzXmao1ZilKj4fAooT;jxCs+SivdixNhoGmiB
x1V
nQi0TqCjPB0MhjcCj1ChmBhEpPhsflhIrNj1ZnNj9HhtRAjkR;iyaluah8fhDh1FqNiUWk6OiUhYjxNkOhvEzFlxc;xxao4DhoYhrXyV
;quV;p+Uj9Eo+D
BkRjmXCAOn-bh6fi7THi3KrUhuPoZKD2Dj1ahxIkUixZ;n2DjtHjsAxXhhGvekkcV0fJinZjqQisUqdiF;i5UlgL+OkuMjrO2Qh+ahtRoHzNj1Ajke
viDhG;zlW
ysPiwOl9WkU;6-P;p5L
;jrNAFEr3B
u9Km5R
m2Q6dnram5R
AiMoJ1CoSiYwAhuS0WA+ShzZPhAiCh0FhYPhPh3ckChVhiVhsQMICwIhwLhrVinVAAhjC0fCkYhAhzDBhjAAisZNhJdhThf1MAGAACEvP9E+FzdFA;hrFinFjUi-Ok6fmzdhxchjYhlHjvK8Y;bhkCjlUm9ZjyOhzbhkXi3Yk4FigK
hrFizJmYjlFlWNkhJqRhgd4MigIh4DisOwRiuMAkbh9Y1W5AiCA;iMioBhwTi2LjDh-KoDj4XlBICwIvBhxckld1ClZpZhvGhXnHwJjbAisZNhJiR3NHACEvPiiGtHA;hkd2Ih6Y0CkqPitBilFuaigaiciuHiyan2Z
;;hrRDxHq3akpe
;2kT
ELBEhLXn9WijRHiaiViDrFmChvU3LInoMChYjUjtFmMkUBhge7eiQpFhsRAhuQ;jhLmlS5PjwGj3Shuch7PjuLiyOhiJhiWhrd;PhtXh2Mk1CqGioZxTh4VhiDj8JJmrDitYhvI
qsAi4R;iC
mxHt9YirR0CiPh5Gle1A;jal1Xk+QWmrFjgSk+P;pxFsnb2D
ugeAqzbjrCAhB;k1SmhRvPpnBjzE3Ah-Ahpa;ypV

sqOrnT;ojZ
91d;k2Jk9S;xpGivU
upQkI;rsD
nzcp1KohQ;k1NmxMmiJ;yuK
o6Nk6bigalGjnEliWoXAkqK;j8Yr4eiuKmgBxQ;j0X
l5ekmcjD;;ynY
q8MnrKjtb;tGx2fj5G
o-BlsStyf;A

lLv5QisFFGqzJ;lUw8CltK
yrF;yrB
As-Lk1HmrZpb;j-WuEv+Vj9WjrB
iKk2AjgahoW6NuYxUh1ClhKhXJueipfjYjuOpYjqZFqd;jlanFl4ajqJihfizGvGj+Yi2DWj1KA;jvcvYm4DkwOlkHn8F
rhCwpe;7qf
iI7aFkqJliPxTkuRhsU8eJi8ayFjmA;jlZolDknNiiFi3fmmLB;lvG2iBjY
nzQo9Pn1B;vrHihToFlqXnnR;l3e
h7V00VnvJ;koKs7FrnH
ytaDmiU;q-JttbipJ;sgP
Ah+Q+ThXnydm1Vkzdm+eT;i8ehgW4OpoAjob1bmlfhnTjvamM;qXqgSrFi5NkOngDknR
kpF-frLi7LjvYKkZhqNTlgNiiHzWjjKAhrchiW;hrZ3bhrMh8AhGAsuRjhAqFjwYrdizJhnM;vS3ekGh0aiWlEhgQmofqArVl-IhkOpch9VkkNj3HpT
o7A;5ib
r-f

ixThtM
1mF
llNnpVomcBl7Z;3cnkPehhS;4ep5DlnbpgI
svComdAvb;o+dr0J;id0dh6WopYk+CjmZ
u-Wo-LsCimZh9e;iFx8Ri3Ih+RhqGizA;1FzgR
;z1W
q6I
CvEi3XlclnRh9VjAn6evVpHrJliYj0ZhieiVA;vKhgAiChobhhdhsRh-ViiMhvJ5NhvSiStJlgehgDiyUmnX;iHhvbj2aiellEowF7Z
zia
zpA
qyBDici6KyP;vEi3X2Np1XimO;q0e
Ah3BhoaqVrgfhyZ;h3HjvBm+fj4ZhrbjoEolB
h3Bhoa;lmIq4D7YvY
h5ah+KjsGl0MhjUj-Hh0T5F9JhJiobkWh4NpdFGhyRhSE;iBnChqCvWjqOhhUh3XtNimJksNhjKifhsainGhiD6MhAh1Hlgc;WhpCh8ahiOmqGBpWh6XnxZjkP0F
S4QzfkfkGAlRwAqbJBiaqYxXhJxAhpPh0BjqSkXh9UhhLjyLilOhpRh6PhmJhtUyWhxDhjFJJ;hrJpXhHxInLncFhxBiwF-QhvFkJj5UkvR2J8XhuSkrLjBnZjCi8UX;hqZh4dhlBvjRluB
AHF;G
DD
DE;ziI
CE2je;ziH
prIkzclgI;jzH
J;B

;B
sOqjKAorI;y7Ch6ch6KigT
A;F


Dh7N7mK;t2L
Ey9Lh4H;prBtlI
;t0M

6tH;t3U
xxelrM;j3S6e-YzvM;2pS
irLqbhhCm9cswClmI;hqGmtAi5HiiMm5GkqLhtUyWzS9K;hsQ7WvQiKo1UhhEloH
x5EhxSn9A;59c
1tIl-Thgb
itC4dySinZiCAJEAiXHjOiletHhrBuL0Z+ekrHhoYihYOBCkgMigC4TBhpRh9K;le8Fh8Ujb1ZiwckpIjchuYhkcxOkEh0TijIi0RvD;jmeCr+Sr6IjgF
;w9Z
ApsUhhbAm5PmzKk6G;xnVNp3X;xhbp+A
h5ChwfnkNtsbBA;xha+Vo-Jh2M;l+Bj6BnyT
NGhDrah0KhgEJCh2EhxNizUhCiLhoVWoPuClKlRhhYkuThrIoPhzNxC5ahnD0UiuV5C1DuZ8L5O;oODuDh4Nm0UmChgBmPrZtDhGhoRlwG0DAh9I0bjlShAj6LkB;joZk2cqvUhmVjnYhrfvej4W
AltJ

ihb
hnbubhyTjjVjwExEi7ak+NiAngRhvcinU;h2WhyMvHhoHsnJiyCj-Oj6NwC;jodi0e09B
;h2a7rd
q6VjgOkwWh8fl-a;9Mt7BhfjxNAh8epxB;l6Qj+V8I
AxyHlmdivJ;jrQ3lUjP
3Et1SkqRn8f;swZiyZiqVi1Dm+VhlW;j1byfhyYpqehE
AhuRqEiSmnJmZtsDm+Y;huWsQmnSkzcKAkS9ChmCnsB8cm2R;hsdsarhSkue
h4Wz8ahyI;h6AhIsxA
CCplf4co4VilHn2XAA;ksVo3Lipe+JopPkkE;qzEulb
E8zS;08f
jK+Ii5J;41Y0K
Bh6bmkAAiwIXiVjkGRj0A5AjrLCAjmYhZchrPjmR;hNhga0M9fh3chPilE5TyGhsTogJ4UhwfnhXi0G;qrJjuMloDl2Yj-T
;n-B
hLh5PianqR;owC4Lr6J;hiG53C
h6a1Bh8dhqEi1fhyXj2Zi1W6A9Qh0dhkDjkdi4B;hKh1IhkMsXhkWOhqEvlWjlPAAhje;hiFu1co9R1J
AjoKy8e2D;lqNouCn8PtHi-f;o7Ko4Nj4NmW
hrQ1vcimZ;joKxjYhzflF;iyA
vjBkcrwZ;DvgerzF
AjuYGBooUhAhqa;oX1On1OlhPjjOhqRm0VhnLj9T;0pZiiTj2b
jufBopVhqapoZ;zOkxHlwemidhqRn8B;l8ekzeumdhrM7f
hrMhzQxFwFjwfj2AnnL;hoBw5Um2TirZ2Y;kRn5cstRmDhgT
BrPwIhrFhxCqPqBubjPAEBnAGA+PAyEBmELViJudtEChzcyDlWA-ZQROBDhBIhfsY2EilDzGhelC4bhpVJnCAmXLkBCyFAEEAlPDiHsIAJDhgSiRCkTqVibiQhR9NhoazTAMnSjAVKpPtHzAeh7VHrD+EtPxe;8Ah0SybAQzfhmZMtUhqLiDhPiYsKzFk4EuHhxeyG1XjuJ5OAkYChUiSldhkGqchiD4LhDoXNmEzXhpRkY;j1LpuKkuRShsOiiNidmuC
lzT;jvR
npesyGh0bijP;3gN
stNkmMiqUjsC;3D;lme
;8-V;he

3ldA;p3Z;p3N
ikQ
;ikP
m+CpndljV;hxQh7SnsIniQhlF;0wR
DABpahc0fi+Qh+DhEAnVCBzDiBIh4Wh1Ph2LhjXh3EmVhyAhlBh3P2BhnUhhSiFBjFBA8Ji9Xwa0O;wD0UJi5FkXh+Qkej6PiDqIhlVhxOiXh2Fh+DhJjlajgY5JikRUB7GjhQ;hkHvdtB+bkTl1Pl+fpGj9GniH
o6JhR;u4fikO
w0IojF;kie
;6gNNA
u5Dn5E;2wCj-S
vekiL5Az0NjvL;i-el6DnwTpOivGlzfikJizV;hvGioT6jX
;v3Q
2vfh7KikH;rjNj1SpxNike
ABhpWsAkGk2WlZjnTqdk4dhpO2QjmS8B;nRhiKnCkZu1V
BonQihIHmiK2S;h1ZujOyH
;L;hvS
cm1SAkjOlxMBhneijZ-D;qoZHmmVolRjpL;EnJhqfjInxJzsa
;b
a
ZhxRodrenifj5TjnOn2Rj8UhsJ;hyNmXhKbrZwgOl6JlrC;h7La0ZjlflwExpS
;hyK
8zX;p9LpD
8zW;quQ
Bmfh3OhOiLh4KrWhyQxJkTwciZhgZatQtPhxRizBMkWjzaJWmS4fhOXqa4MlApTj3JhtBkwV;lxN9KhflI0R6OtAAioPmgfhFoLlFijPhwChreiuCnC;j6UmzHm6PnvKHH
iiKmvN;j6T
iiPkvImwdkiNs5T;huXirak3SoyIlYn1Dk+d;3uZitE
0uc;0sZ
hvGDitEhlfxIllYi1BkyB;jkGjtQmtTlkajtbirYjjN+E;ykD
9R3HFhJrTD9VhyBhiRtahXjIjb5fiNzQiWnfNiFXIzILfKEDB+YmWAhhViaOIikehAlM2EjOBh7NiMrEh1biPh5ATBlWjQAAvbKKiAi5JAoW2ZBhGiEqNABhHkWLPjLh9UyWhqd;0d5DjF5JigbhqOilEhiAhrVkenHlOpUkNhYle3BhqZjlJhSP-fhxMvcxbhwSkRhtS4MvDGnIuA8dwM4DhB;noKiUiyOiuVhoZijFkxDl8bilZ
;4+W
zpaABpjG
vBxY0MkHianochUFD3FjnSliKi5BvC;h8Cj2Yq-Ch1P0Y3fk6P;pmXh2Zk5F0FoGivdi+FmmB

;u6dl9E;hzB
;;8nd
0jT;0jR;osNr8Z
1Ln5F0vJ;06PmiL;6lQ
LhmdivEimdkJkfjyFpzRjOjlAknbdK;xlRMjkEh1M;qtUjwBq8a
l3cjjbk9XriQ;o7VnxCmsJ;q5erpZ
iyfDIhhNklVCq2L0Zl0ejuBM+S;j5ek3KkqWijRIhqXj0LmwIjU;r8Bo2Y
z+f
2DFkvLn8P3HzDhiQAlfB3CDhJA2Th9PhpHj2XhxBhnakXhqC;jrQkpamrdmpVI3JvNhmck0C8F;jsdiqbh6Wn5SlUhoXzZhiSh3Z
2Ku4XrrZhuV;66XyH
j+Qm4SrHi2fjJ;l3Xw+aj8BhpaI;k8FzgM
jgIi3NohT;16a
AhwAAmFMh7SkvPiJipJkPlQlrchIldhqcigbj6XKFhzJwAATCzLzOKHqE;jgFxdtcikSh0Li6XlKivbhhczGkiMh0ekvREACh3IVqYhpA7F;jwGs7EjOitFhkZkDjuGk7ZhpS
hjAh9DxdiyP5MmqdiQovcnEhmZh7UEABAh3GAKLqAXirGA;IlieAi6ImgAqZiOloUhqZkjOjChvTnbc;k9IsmMh4JkOn9C

1Rv9S;igdy-F;sia
;hjW54XhI;hnBxW5kShwE
;y8O;x8A
y8N
tSkgZFhtWoTmNsR6LAABmPi2JniUhoGDjmSnvb;tLN3Ei2SyZiyEi5ahjXnBuVkmTi8f3GiwPjyci8a;CnQkaq3Jk2VvQhiZh1En+E
kuRjjXuuP
;87f
reyWk+FnChFihY3SktHklfAhlLBhoRhuAvcjhMAhfzOBCJj9aA;o+NhrZn3Kqc1Lh3Cj6Ck-R;qscoqH
4-D;xxX
;hiEm2S
;;lrc
;noC
jqKhsNx0Wk3T;nvHlmZmlP

ksSjndj1exZksYptDh1G;k8Fl7QjlJ;AqyHyzL

jnJAAhrfjuMt6Jh0DB;2nS
GyPhqfi-WtdjGAi-EjgGh5LK4Dk0ChtE6RqQn2c;HotMsXk7Ui8brTh1IhqIi3chwEnb;yZm6OouKlyN0PimC
rM
;thB
w+OkvH
5mc
Bo6Fn4Q;rtd
j4DngB;yzX
o6FizWlkZn7D;rtYosBksG
yO
rtW
2iThhFj0O;2tdi0LhvRmPleh5A;sxYr7J
;o6B
ytB;;w+F
El9d8Sh2cmDkufmvWvWAivOqEi+RhoO;BDqei2F9ciDhpAYhvOksHiJq9Qj3QhgX;j3apgZimLp8alUi9DuX
;pyQ
j7B;C0mA
42M;0mBk8b
;k5P;ovP
0mA;j-C

;Bx4P
p5J;0xJ
AmnJjVtTYh2LhrcjbyauUHAipPj4b5KFrS9TlLjjOi1F2FAB2OjmJhFF;l8BAmDh1WijfhlBhqMisairM3bitCh-KnpH;smGrjSkxS
hzDmrAjic7YzF8Vi9XXLhzFsVm5ThsE;ooUioZhoDsRAsbhgLkrelF+Ch-DkjH1WitRjK;hxRkoMhyJnmJm9Ph-R
Iq1FklD+disFDBGkjS;hrbpkIhqUGlsPAwSkob;hvIqrd
i9Lp+F
+IjmZh2aBhHBkah2dhibkqUjFiZnsTAhwUioRCBsUxa;+KiiWhlAh7cjThjKh0MjwU4TCnod0Bi5KhOzbljD;tuHtjKh9P
+Hm6ZlzQ;jhA2lW
MhpA5HqZoBoMh9eEnRG9ci-N0VjrbhhLiBjci8H1PhY7aAhpKrHASAinZuFikWlHhpZjLAA;AlHinVmEhnJhhQnPi3b3Shkd0NjcjyekWAhEi9PuAmIsQwfiqQwVjxH8YisX;j4Kl6VhoSjiamhS4E
p1bktH
;1uS
s3JlqH6G;orGkjO;vzJ

yTtpNkpLM;v5HwLhiLsnS;i3eqyV4VD

6kM;nuH2oBG;liW
oua
qyL;omOlsVoyCKC
;;8tE
;hpCouN
1zI
qrclDBh1ABkwOPueh4dh3JmiH;r-IlvUrQAjka;y+GhwN
;kqBqsU
jha
x5TtOh8a;10JImgW;tuc
spdozCjzLi5MiNime;k1Rm6flej5Sirbl3O6BhwX;sncslPh5UkX
lqHyvBliG;imYo7QpAkzRAihXlB;9kP
9zH
09B3X
q6Vq6A;i+OzxD
jpCilSi8R-Bh+QinPmTnUhyGhF;nPjhTnkJhGnQyCh3C3ToOk6O4Hpa;llJltIolBo8R
;ytM

t5TlibhnS
;;npd
yhZmpV;4qUlnL
;ouJvlE
nmKl5OshGknT;tDq7Pi5F;Hnre
Aj1ZIh1Hl9B;sgPowVigQirPh+A;8xZ
j1ZnySktJm7emgC;j2CoqLp3bjka
i0HogJtZkiFnTn-ZjvR;tZ-Nh3ckzNmzAhhJGrwaAmYhoY;rpKjiHlzO
lkemiehC;x4F
;piD
roD
;1+S

kK
k6Sv1N;i0T3tViiA;p2f
Atfk9Mr6IhkXmuY;5vc;zxb
AmLnS8jD;CmxBhkJtgZkid;3nR
ogAqSBD;qpIkuArvfimE;q5KxwH
oqW
w8T;8xA
;tb

BGktfwVpgWmlOm6N6E;h4dhiekwai3Atje;qpAh2IhuT

EjiBhrfl1PhSpYwPhpAkhJhpZhyG;iYi-ZhxXFo9PhhXYnW7SxULitbpZ6QiqL4EpA;i7ah6EhwM9SviHhmdhnL
;9qV
o4f
uuZ
2+Q;k1b
;y5bm9E
B
7UB;+NtVv5CjjDj+W
5cZ5lF4L;6DhiSqnajhD;txY4akrdolbi4b
;j-b
jmf;sjDn2T;oua
i8YmkeonV;i8XlzEonIklU
9ch1XyenGhjGhtF8WqWh1LhiGkEl-OCUhiUh3RbvVFCzNAoHpXiVhsZIipVi0WhnJ;HjmNnGoci9OixBkoMqCtNkpOAtEhlehTm9OhqOhvL;hyLxkRuUkiM
;y2fD
iqak6Yr2Hh4dP;joXlCqRtzShiVtDolEiiK;kgRye30E
AlGsjbhoEm1EDsT;hmJxodn7CkX;jMqtIorYllb
h2UhiFsKTl5GigUlEF9T7FuYkTBlrDhpekYiclkMjmchgXLC;jLijXhnOhhajhLnwXh7EhrcyajgE2Li-N;z+HoTkQhP
snUqrL;jlExoclzM

n0LGpuAA;ppbrzJnOjqMkoK

;y7IpsDkMA;y+Pl8R
AivfAEkqWp6RktOB;9gA
9YioJr+dhwNktO;ivekqdugdnEj0Akoc;3U
37F
rTre7aAjxXh-RifkxYuVkudmiUirMM;h8L8UisHkubh0OpzMAiQh-C1ZkqcrXjD;pYzdobosAxdwOizdO5d6diwOlrCi4XiqK
;x4R
mmO
w-Lmsc
y4C
AnpOkvLk0c;u9VhxJigOilShxYi0a;lqGh-EljOizDq7U
wtX;u-RnnHi0a
BApsSpiGl2G;nXigFm4VhoHjra

mwAiwQsBu4NnS
;mvfx1A
6B;z4X

o8GumV;kscmmPvtTi4KM
kyOl3M;jS
;qzK
twdmnI;2yGkpeVF
k8XorEk1GhtLluK;soanQ2ck1Xi+Sj-V;j1J
j0ZrvJnK;x9C
AlvTCljAs4GktS;BjzIl1CnkchuamhV;8oJ
AwtJm9TktSh+H;nRkuE5fi6WioJtrC
woUniIktS;39Z

;m8O
qwTkhKvlF;h2b1xRk6S
pgYulK;;1iB
;2mK
O6Xi0dAhcqSkGhjZj-QYhKAA9SidhKmoclCEh8ZKGAzOi3fhveh2VjgS+EhEvF;kehkJydjPzGh2NxHh5Tj0Dj-RMiudfsYhlGmwPhzVnNrCi2U;iiah9LstGiiB1NyRl7SizT
N6Xi0e;yzc
M6Xi0e;yzbo2S
ixMy4W;iyaxuD
iwOiKn0AmwK;nhA
;D
m4d
jvem4DihcmpBiiS;yzL
1tE
jsXlOtgF;m4ap2L
y3SqzW;zkVqmU
ixEhN;1pb
A1yO2E
0xa
;lkI
6XBi0cu9EmSn7Jh3N;h7XhzIjToUk1DjmLiwUiuLhVLh6clblpK;2Iv7GkrZj5Q
9oW
wueoF;l6BiYnnUluOBH;qnY
hxZwfFAupUooT;j7Gh1fxPhEhpWmgMHvwG;72O
tuD
j7G
kcjH2lX;vgIn4G
oE
h+M0mNX;x0N

o6NRnEoRjhfspM;hUosasyaxVm5c
jzOp8DsuIlXj2V;qBj5YBigTn6B0cjnZI;snLp-Shoa

z6An3Q;nkd
nkcs1Cn3Q;z8T
1yFuBhjP;lsKnnImqSi2X+J;24G
qgSh2ap9P;pvJ
nvVGsIpwNmkf;jueugSwDl1AhrZhjW7LilelE;k0SoiUj+Bj2X
nwO
k-Vi0HphJiFm4a;3uH
;7od
izahN5hU
srEEhlGhhH7KhsWp4X;hGm-fXk6VuMhuIitClyfjnNhxa;r8Qh2ejpemrX
A3iL
y-GkjE;srDimS
xoUhxD8O;srNimI
6yR;r8MuTC;yiFimZ

B+PKlnAhPhkckqKklejhPRktUijFvJ;orDjwDh6WmmPiuV5chzV2GvdwB;+OWAsyZlrbChqdmwQ
y9engc;r2Uh-IloF
r2Th-IloAngc;nsFu+c
Oh3fzG0UmkHhoC2PkrJj+YAvXnIlrQAhgbizT;hjWh9WhjemtRuditHAKhSh0BkoHuLoSj7K1Lh7StKiiA;9YjnSq-XpVizJl9UkwZ
huUmqQptR;oyG
qhOW;qzZ
zsd0V;65C
I6pDipR;vuL
tvLu1ThxB;pzT
qhKWxT
hjPzgTm5W;DhjOiqT
jsGotTj+a;hyb
h7J;oqX
5vRhgc
hjLzgTm5W
kpW;hwC
;6pD
jvViZ25figf;suF
hlTt3e3RuYkGjyGl1A;Bt3YhuQk6XRodVl8ckAjfjkM;kkE10L
;82I
u9Q3RuY;kkC0iIjrB;ywf
4rC;kkF
v1A
htR78c;04emnT
psJkBzzb;pwKvnajlS
j1EiehmBFs3IhgG;inFu3WwBi4ch6C;liHszKhme
x1ThgG
;;4tN
;uiMsoA
jhZTqrNi1YhhV;tuAjwAp1HxS;w6K
81d

rsaj3LE;imV4jZjgFla;xlK
hzZvndh-UhlWikG;spaimWnzP;iqYozVm4DmmI
i6bntfimeijR6NsvN;qlTijSoTu1R
GyOhiPlGhoH5YhZmJh9PhrQiIhpDhVsUlShmboBqfLiZJkThOjRlMjKja1dhBtZAX+FrGjChWhOVEpBNoMvAhgPhcmJhKhwfh1RuUneAWHsTuR1NpAAqc4IhQ0AhUkclLxX8NyfmfFi0UFS;h5e8eh+c+KhwbhoXigIRkeikRiVh0amalNhuSlJhmTufoXhqHoQhmLitOhtD4HIj6D;k7fhvX0Fj+OhrLihMo8RmsM
xkCj6ensG;C
toJACq0cktb;C
o6Sl7e;u1ZZ
xjfj6ZF
jkGqjfD
xjdj7R;j6RketiArpR
kiXntDlwJj+QAW;j6TjqKkpZjoAhzRk-RnhE;j6H
llcpwN;u1U
t8Iizfh4IhhVhkDhmXCDj3ci0f;qrGn8eimGk6ehlBhxB
;31e
t7QV;yoPjsY
inLj5X1BhS5XPhifzFhyThqJhhEkLjrUBm6cjyG;hiKiyflyawLhiLh3G3NjbjoenBlhSksA5YilJ;o7djpKhlShzRslOh5V

q6Yl7Pq+c;slC
;36O
huRyqGmsdlPikW;4Dp0Rj4Jkxe9SjjE;vzGkpf
j9EhhatWigC0HrMBmuBjhYBqmfE;0Yk3figFzerOpwClxPI;olZiqYjmemyH
;tqb
-PliQm3U8EjkO;-LtvGijehzL;ylO
tS+etpaiqEh1JDijCjiTi3fMi-I;hlBqKjibiqVk-VimS0C4GhxGhzQhsBsAkiTxL7F1cxT;+OnjZqzYmnfh5Vh5M
;69e
;57Q
;;jjM1pR
1MndhgMkgFxKlZkY-JGlTiIjahmb7D0bFADhIOC1eTlJsMyNjlRi6BigVjgK4FyAkIhwLJi-B;mlLzHkjOhOF7SEk8Xh9ckOuWhzIkrVyJiIj6b;Xk+Jz4Ik4Z
r0RkYGN
Ar0WxW;Lr5H
CHr0LkVAECm6LokK;smN
r5P
q7dp+QnsW;Bq7d
17Qk8Y;PokO
;ED
t6cVA;t7D
;1wM
83c;3re
Kq7Kv8Y;Iq7S
qmY0dp+Q;82C
;ytG
r0LvjV;HokOj0KAEC
E63bJ;q7X
q7SBxrF;6Fz-d
Bm-ZmnDk4NipZ;lyPpsC;k9F
x-Mipa
tmdk4N;8cqoBpkGA
rzV
rrMptG
rzT;;q7Q
0V0gX
xgAiqBqtA;i3Q06c
j2Xnteao7TD;u5HlMsqJ;hiUl+CkkJQ
;j5X
j5X;hjK
2gR;iyBrwZAt-K
4vThoKxb5e-M;0hFDj7YknF;lvOuwG
qmU;jdnwVt6D2E
wxSikA;2cxjIo8Mh4E;vtU
Ei3GmIyWlNhgTuUjmfuLhkJAqahqKrMhrCjhRhGBAzAAvCCrZyepWh9MhrYZmKtFxShxe1ei1UhudF;DsQqG2eKvO5ToH2HtVhhPi-ExGpMhibzVhtZhjWlAjfhdX+TihcdhUjwFzTwd0PiHYPi0KwKvH1Jf4Z;ktDsxX-akjBisK

hhWzjZkpP;33Z
orf6eAvzEA;mqZqsYn+Q
oreqsA;tqL
jtTm7bouO8LxLhkR;jtFmuHjFjxBlrZ;k2Jmjbi0UkvWuL
orchtKr3Bl8N;pmYt1e0T;1wIitNjvS
;osG
v8Ll0G;v7a;1wH

ihH8Dk-J;hidh6OAkmEjyRB
w2J
AxVm2Y+NluLlIrEiqF;j4LhqbjmZikNhncwIkpFihAhgL;j9YjvMo+Qq4S
AAj7HxsKohe;rB08Movd;2vQnlc
Aj7HzxC;nrItuSlsU;1nN
jxYj5Ot8Eikdi6E;84c+N;1nS
opernEA9NowK;h2a7xY
r2H
o5c


03RjmFF;jb0zS
ovGipUvja
;9ta
29Q;;80M
p-ZjQoqeJ;jrGo5c
uqE;kna
t2Sk7a;n1IyqD;mgCjoNktTn+b2f
;;zoS
oD1kb0F;xxQj7A
qyI;ulI
2pd
jO1XSjwF0LiuTthJizHrGI;jPjnVuZhyLhqL0XoLhhIsmfh+f;4Thdh3Lh7E3nC
Gl9Ty3K;qQlzK
F40e;qP
nrM
0MhzX2qM;0J
mxdr-d;xnM
hray-E;jsA
rxF;l-Y
0kckwB
;knCw1Jikf
;;37O
;kH
jH;oxHnxUkvR;qhUA
qwQjiO;t2U
sxai5G;23A
nvDWHllJp7C0bjpah2X;hSnmRnfDkoG-WorJ+DmInoR;ykJnuXhwFh2e
pU2tS;k9TxpAkvZ
2wRoVm3EiS;thZ;2wNm-V
9wM
;noA

;nvU
;0yE
;03Y
llRplbijaEFnhFJ5DDA;BlcB4QjjBstYnhU;llG
0qej-F;47A
lcwpJnhY
lbwpJnhY;4qI
roNlqEmzPB;otTl-Ui4HksHiuWijF;hlT57Q
;roM
tsN
owRjuM;okDwhb
vF
An-Co4Xl5GluZ;ogNisUkqHn2G;i1A2-V
n-Cuxe;;k4E
ipQlmBzsY;r7cjuZiXtuDtO;CtkV
dywR
p9OrDtvF;zuX
qxA
;vjT
;ijUh2Pw8NjrFj8K;j6Fm-a
h+OhxLzEiqCjShNhnIkyJAljJGpLBBAi3WHoSh4BAmPByIjlOjjA;h-chvUibi8dhHh9c+cuYmpblApP6WlekIh1KnPhiSh9Fiobi3Jh7O;-LFqSvJh+WmwCi5MkzSkDsUkgP
h-KhxU;3a6iZ
ouO;zub
iwO4Fzpd;rlA
iwN4Fn8L;wkD
;;8sQ
r8QkyM;+PthEs5D;ntSpgekV
-En0PhFo8Pq5N;9dovIklVwa;sxKv5K
hgWNizcj8DAhxdACjkUFpetqNj4TL;l0ah8JlOhsPwxKoAjta
hgVrnGxtG
hKlhCk5Nl4Sl0GhsU;krIl1Yhiaq0C8TdijB;9wL
lkKk8VmtL;lC5tG
3pJ;9wJ
qkd;3pI
;mJ
;xhS
tjF;k-V10W;j9D
ksZh9SfGiXhFBGiMTVjMhhCisUrAh8bkOiV8Hh5WjuW;ioZiqRh6VoXiwXjoWkNuNirYi6HijEogB5c;uNirLh3X
i5Y6Zo5E;vrF
9mV;lmA
;nif
BvCr+BjkEluMlpf;hgfhufoiFjlajjBl0DihRkxA;t4E
vD
;qyDjlaDv8b
kwanvHl2cr6S;lXkrD1IlpB
CABA-ciCUh0anYhjF2LQ0C1Sj-ThChdnEipQkTkclwMjpDhrOh1bhgIkS;k6ElyezJhzKsPjgdjjZi0Ph9KlocAjAD;i-Oh6HlyZn0Hj2c
usBqmM;noawjJ4M
;;rgTo-d
hiDh9Ih6GhZyESk3UnEipQl5epgP;k7PrlTn1UhkF;hgAj5Olyf
ltRj9P2ahepCAl0Cp5a;poK5QjUvjJi-O;-fumNjqAp3Xhpc
jzGpvZ;k8e4rG
-dj7Ph8BjsJpDizEwiSBAMA;hiAkrOk-Ml0DivKqyB;6G
iWh2ah+LjpZliF9Ohgdh+Ck9elnNjgO;h0ahsAhmE0ZloPoVhvbjchZi+aj0IhtOhzRhudiYk7L4Z6c;i5Pmycn6Il-dkY
uGADu6W
C0jLhe;4jf
;mkW
poBJi+Ck0DisH;hnRp2Ul1eh+Qnzah2P;rauCouKizPk9Ik0A
mgWixapjBioSuYmqb;r+WmwRh0Cm0W;zzGorS
FClveh8akpRtRjwV6HVh0dhxE;H0Dk7djmPlpOirbozWjTzZpP3A8Yh7M;5AkdjjUnjLirPmqQ
wvBuJ3U;0H
khXn0cD;shBqhK
BF;2-B
r2SqrXj-V;sgf

;puR

ykQ;puP
0IriJtKh8GirW;0Cp4ahpNipT
y0N;qkU

hzHUh7Fl4cq2GL;qwDpuBl1P
0uOinDhtX;qiWsyJj+eh-P

ipez9BrOhPkWhhE;izQnmfl4SqxAi1S;20G
huEjxPwkH;71V
p7TqxX;m1M
uyQqgc
8lY;qxA
qjQrgPhnG;miNxlNj8Jh1K
lkB

hieqnLmhX;t8Ri-DmoLjiQ
;5qR
oRt5Nnvb;18AqAh9A
w9ZjtAkjYh4Z;ivXl6OptEjyLluV;44X
;hna
hmKh1cumX;ymM
;;m-A
m+fjwM
syG
kmQk-V;loc7CitVq9d
;kmP
loKr8Gj4KsYijWiDh+f;kqSi3XpImhOj2em3blxF;tgLktCr-Y
;;tnQ
kS;jlByiB;5uX

2lWimK;p+N
lnVj+U8SziH;w7bmuVl5B

Gj5D9FjHkuVlhWhicBriIisInTtO;hgdwWlzJihJ6boChlFirHm1Ch6YjtC6b+OzPhc9atM;5JkiDj5Jm4Lh2JkgF
lsf3hR
;BloBo0H
GCsyO;t8J
loKnqMA;m1d
ECsyO;t8H
9xW
hTkEjzJ9GkvXiFimBj+S3O6Vh3dnhLhjOzd0b;3LjhXhuYh8akpcBhjLod;k7GtAkgLhnciuQhqchich2KhvMh7c
Dw+cD;34E
plfn5CpzV;F
v+W
Aw+dC;34B
w+d
;v+T
x5LwJE

;26Z;26a
;26Z
1XzgBhtB;0zd
;iuPh7P
;iuO
9vG
;9vF
yH0EqhBlrU;wzQ
IhmUhoB2Pk2PhzQnSBp4FjanhOkH;tTi3YsKj+Al-FhlHj5Fjyeqf;8Em0NoyNuLwIk8Rk6W
;8uU
;5pf
jHk5Xtib;AlgXs-Bk2Oh0E

lqdBX
;rsR
A;itAw3Qj-R;twMpya
toTivKkpGjxeigM;0zblnBj2G;izbkvdmsRhvfnKhrFh4M5Fhub6bk6W
CCiEhCpcmRmSkYnFkJjapPna8W6UlBjVmbhoEhUjK1LkBPuN2cQZ2NIA-XlXhqaqFkDAxL-ZjgLH6fyBAAlRhpNhAwboHuImLkGEmNjMlJ5PAAjc1aEQ0ADCA4ShgKZmEVhQodFh3CMzesT6G;scjoJijaxThnc4QhgJ5KwOrdSh8RipKhobhvV2OjRioNi4ChgFichqS;0e0Zre4ewO2BmmFhrUzEi4EhpOBivUAhgXjDkxRh1C
qkY
j8K
;hmL
;6iA
i8Rn-K
0mX;v7M;i+f

jkAsnfxUkjV;kiLr8XlCkiClUmlP;tiPi5T
;hhfj8C
osA
A

D
;rgT
;;x+d
;xyNqCiei-anuY
0gF;lob08K
q+SppL
;;oyf
2yW
hnOl9VihG;p9Tw5C
;1iD
nmc
vuC;wuV
qxck8Ek4O
hnZnsElkZm0DcknAhhchlY2H;kEiBwG6JjocsTqkf3OlgfS0BlxLkL0brY5W
2oA
;2oF
jyAhtJihEvfi7fimFhiAj8Q7Vkwchsakwa2A;kDiUjrQmG1fiqVlpJjjfh8auEiwHlZvdhiak3TiPhpJ;j6QllWn6KhkEmhU
jrGAlIuqI;B

;jrF
;C
qganiL;3pG
vnd;itTk-QquD
nwIq8OrkS

hHmMjwMzZmbhyeoKiyMhmYtZmgNWniMmLivFYh5OhqV;FhoXivEh1HpbiqLyVxciXiPuSpbQnZijLkmMj1NuXsQh5Q-HrQiiIh6PPhqX;i0anwQjTqNlnJ7VqWq2A
wkN
3sCya;3+c
i1Fj0X;qyM
2RzlcklZ;i5R
2QzlchnCdi9YA;i5Qype
0M4gQh4G
0LnK35F
mI

pgE
pgD;;lqB

;umQ
zyD
;;hwM
qmXtZwkF;qjVwc
;rqI
9yR
-K5uH;o0G
m+M;lqAkzXo2H
kKhuSCnqQVu+FA;h9IjxSBjtJ
miItqD;miHv9DixR;jnX
qwHhmB
4SA9eilLAsKA2bDnXAFjsUkRjRAxKj1OwRAlbtGh+BkSDACC3GoWAwflnXoONhmFAhoE+Sh9f;AC4RjvW3Gi+RkQ3OhzbnselwBB5Ii1L;3Y9di3ArqV
lnCzoa
j7SstUnhY
hoAh5b0pF;y6N
lmfzoa
oyer1c;jvU
k-BrqBpjc;wkQ
q8fi+QAliZlOhsQkxP3QiXjwA;lldl3Hj4NliX3ditXjlQF;+ahvAkoLhiehvEpgRmWkuR
yqNpwC;kkU
n-NAAwoQ
p8Q9Hv-U;4sL
t8RnnGl2G;hnZ4ldhmQ
rwDqqS
xR7OhtJlrNnO6ZaF4F4Gh-QivNijbq3M;p5Ck2GOj1Fj-H;8RkjKokXo-Q
;r4d;q+K
;que

m0L;;w1N
vrDPh2XhmEhjJhjAiDCm+a2X;yrUj5d
vrZ
vrRh2X
;AvrP
vqfi8B
C7LmxAiDhvV-CjoClWiuHk8HnWl+MwHza-a;j2PkmNk+Uhvfr5U2TA;p-N
t3S;s8B
nuSz9O;n8cloQhmEt0L;8hX
v5LqrYhma;ntdl3OyDnlajrBk3I;i-Hk9Spiej2c
;t3P
qxZqmYsQ1Mk1Xh1d;h3bm2PjsQh7c2Z;6sd
vmK
ihW4uaiwb;ihT
;9tZ;16N
kkC;m4OwoX
vdi6YiCA;7cqChyHj2dt+ZmmH;01C
9ra;s8d;krC


j4fSm1Ludo3JkJowX;otNQv0F;uia
kkci3PFcknfh3Ji8FtKh3MmN2chiExZkEwVhtN4IIFjcBmKmLnYqXh8cA;ySpXiyKo4fhqTiyQixVluHhzVihS;qsbnwJ
9hI

rqfo8FhxYi0a;CikZt6fhnM;igU
r+eqgH;x-Nj5T
;;xvU

8oY
;vhA;i5I
HhnW+X5XA4KkxCwD2ehwMjgelxGhuc1WlJhNmQvfi0TjpWha4bH;m7Wh+LipWi9WhzblgPk0WiqKyB3K;isN6pRkU
hmK;2c
1Sw6brjK
hoSwnW;21D
9jb;1hd
jgJyiB7A
vkCjrD;2c
1NzoC
z2Fo9N;21I
uhHl0cjX
jsTk8AjtK;8rV
;phE
jtS2zJh5S;m4W
;ipT;vkJ
;CsGzQ
;-ZC7hH
-YC7hH;;6gIioP
AitYy4eR;itTk-djqKkiO;xC01U7V
itY;1mXR;1hN
5wAAh0Z;h3b33U
;;itW
AlmN4WlpGijLmUlvG;koFk4UhmZn-ekwYhhOixDhqP;9Pz7D
6qe;l-IvoZhwI
A
;1qB
6gS;;09G
r6CpmdotU;y2Nq4Z;1W
A
uqCi0N
;u7X
A9Q2qP;pgRo8A
8jL;B-a


l3djhUDt6L;Aipct8K
o5Vl1fokK
o5Ul1fokK;ipb


olMqldj2I;p2LqiJioOh1AhHi2R;s+C
nmdviTngW;omLtuC2XksB

hjYjmdinK;igLk9An-H;q7IioBm7U
;;38Z
rW
;mxekpG
;;2pU
itDBhvJs6d;j5bnvco1Om7F
itCxyD;j8Oz8f
m+eAA;jwIwuBk-W
jpMj1RooEl1Sn+IQAhM;zwTtVkufkuIvH
kpVvtRMhuOoiL;jsUjvN;mve
6OizNhlRiocqxBh4Um1A;CijMhqVh0Xj5FmlSirMicF4ShqFjmKizD;0jO

;74O
iHihE1HCAlnGhfrwcjhKZAkEjtU+Q-X;i4WhwOizCk5UmjCk8DlveuE6H;kpKi4Ei9Vh7EjgbiiOjpRitYliO
21V
;;hxc
1qU
06Y
9Xm9Iz2H;2sb
p0QmsLqiA;m8C;p0TuyU

kzexpAwS;6XmjVi7Os3biiPkqG
1hEnwFA4I;4zW
h1BkoXxTnyPm4OlpUqR;h0YwiZvSngGK;j5J24RhqK
Aj5HpnM;uA

hzL61V;yhYj0aijD
i1Sj5ZoSltH7O
;hsZ
5nG;q2f

hsAstBsBrrL;oyfpiZjpUi7C
;0hD
q2AnuQjjbm0H;sgK5Ki+Pslb;iiWshIl8Q
hcomIirXhPhhYngIkI5AAApHAA;lzMjjdhia8Ml+Li7fpTtAjrP;t0bhLp-YiRyB
;szD8Hv9O
mqV
lvQ2bhxGB-RBj4D0ZmzCl5A6MCC;j-ehvSkKikBjoLhyPltehtdyGi1ci5Oh-T;njcsvVi7WiyV
ssEp1O
;3pM;uyblrE
zjAGokb
;oqd
Ap7Ujdk7XunZ;jtUm1fk3U
p7UjdBjek3WoIm3Yh-L7XksT;p7Rk-Wh7Tl6ak+K;h8ZhwZnkUn8HxT
p7TjdzjR;qjS
p-UlkBhzEnjak3A;k8WCk+Ylne
Co3aojcmlGj2D;bkhfi+d6CsoVooD;r8UkQ
utf;3mUxN
0ob
nhWj3PmiQrxK;k4B1-A
;zkd
EhrYhsKlBhxAPkcm5IiqSMhkXigc8IhrTqmKhM;i9FhxEi6Jh5YnpDlrBhmI3Dh3H;p4Ah0G
piM+Cj3S;qgNypV
i9I
kuY
i4I
ihQif6FhmFmaNBFzLi+OhxKjdoe0F0civehoA0VitahsD3DjyAlQh1TndkTjJhwG;hzKyGDGjtD2Fi6RoUpB-Mjhf4Rjych5ZmfjlNk4R;ioZzuVkzNhrB

;9jc
oxS
;s8U
ld7djmdy2V;2-Oh-Z
;;4hO
rvBm5Gl3FhevA;ihapnbpybkpTnY;p8borQh1E
;5hW
mEn5CisIk1Fj1einYh-bhuPAimf;mFpwajvEuiQ
s7dhiHjyW;x3Mjnb
vkGloOhrUj0H;m7T
he13Q;twBl-a;atGziFjPpL
hwRzuTm4f;nlRusWmmChmK;3nZ
4za
hmCz5AsU;wvJ
;;15Q

AimJi8GhyBlhVjhYlyOyehhFmtSxP;q7dlvKixZjgMjjNhlHrOkUhqS;otXjyRltVklOi5Uh9H
q7cqhS;0qQ;m1WssV
8ga;0qP
wkVhgJluZ;s+elsHi2ZhxS;tzQ
;2zS
;4sM
3KDkwMkgChgQljXivPoXhxL4LmvS;m7VhpdhM9WhsPh-IlmVngQkiC;r7SknTinchwd
AhmC;wsO

;qoPAn8DB
m7Pj4dh3VuiF;;m7MhtRojI
FirQkzQlqZAhqZhjRh6PBoM-L4YThwZhyTipUxSArZhlchuT;hnFh5Lj7Mi4IkgGhkPh6UhpW1chxXi2djoIwa+AvY;9J8Hhyajyci8Zi9Hhf5Phrd0J7Gk9HpWhxc2PhiAoJkJ
y0Fl+W;28A
pjev9W;h5PnqLBisc
;spf

5hTChhb;h5N
m-Dn5VrrUhua;62W;v2Cj8K4H
;moC
6kR;ojIm1Os6P;62U
jgI
XQMjT0GAmEDjLiDtZAtRsauNpZiuVhqPEB+dAAhyb1MhnNuRjLAkRsWKidEmGh1cqS3X4WAigbAhiIKqUpK1HTArSrKiWUEAkauBhXAAhF2NhpPsNh1DiPivN;hGrfIiAUnLiUzSiS0aDhtI5d0BvEhoYnPivWodkajDAwcnT0HihVirV9ZqNsO5EhgSsWhgZAhThSjdoUsBRGlAie0HwOvbpUqL;hpJqbh8ImpDPhiGjMtbuNh2dm3ehrUmdjFhoOtPiN
;7mU
qmOrkP;35B
1vP;34W
hlG0lVh1I;wuNlkM
ysShpKm1D;ilG2vY
h+XxwDm8E;tAx-QhiU
sfhxWxwD;29N
+GxmU;tzA
2kdknf;2keknd
h+Tz3OuM
hiRn8ItxP;hhLtpC
AsZi4TwpG;skD
jlNo2F;5-C
sYrgLohO;r0bh-A
ufonbE;y1e
vAjgd9WkxWi8DqqWkiR
;ymL
Dp9biEmgQ;hkCo9U
hkXl8Wv+H
wgTtXivT;rmK
jzRjtassf;ngFv-O;zuX
hjeo8B;qhT
zuKi5M;isb
5O;2nW
vIqzek7D;riP
ipP1sL;nhFr9Z
kyGm7HolT;1tD
pzbxwctH;uyG
+ZpmZh5epvXhgEkhV;p-HRt4M
+Yu7Fh+S
ywDuWp-c;roM
i7AssVktL;vFh1F1xJ
0gdkiHB;j8T
i7FssOktL;qxQ3I
;mgM
p-Sr3d;ipF
w1blxN;wtap5O
zJ1sG
ipCzld
wVkWz1N;2Q8uc
ttfl-Y;rdr3I
8U26TijA;sqF
o3dmrDt4X;7vK
hje1jD;hha6tO
k5flpE;snW
zHFh8TAnrApoai-O;zJh9IhvA0oI
;ztdjuI
y7F;jwTuudmrb
zK1vf
iveo0fi+JogA;j3f
;4tV
ktNyyS;1+ElzT
nS5pe
q3SrjR
hoM;0ue;t-X
;puW
qpBpxW
;;7-W
6yN;p2e
nJxmeoyJ;q0RF5D;6gY
;ljPtiIi4AhpE
r0YquEksR;whBqtf
;6vO
;77I;5cpjS
m9BH

5cC7hH
m9Fi3avf;lQulP
m8dH;m8f
vvB
p9U
p9T
p9YnC
p9F;;vuc
;;0jZ
EmgEh7HipPzOhkXh9Ki4OkMjnSncnxR;tibCj4VivOqKyBhhYj0Q;kyUriTiuBhyKnMhsU
AB

5-A;C

w3KizTqKqc;qkch4GntbkY3S3LmuA;zvb
z-B;0jB
o2TxzJiqK;31MinY
;inU
wrV
AhzZvvZjhBk5EhuJ;iqUu4M;zsf3K
0nFmkeE;xjAjhU;1wC
w2G
8ua
hhZz2MhpD;hqOo6TkiZmsGjzb;w5T
A
qjO
;;0tN
q0QmjS
Ak8Vh6UlrZlhAjpcj8H;kjequMosbjtRhqD;v6G
jwHoyc;m3Kt2X
8nB;;7ue
iuBv5d
o+V0ZnUKosO;pzQjwSuBopI
hiGH16W
2pb

CkhAl2FnCnToiH;k-PhsDmvch-E4Vh0Ii1c;B
hiXt3XD;lgUmre
kvCwmX;1vQiqWqc

qzCvsA;zJw5P;la
ikeykGmhf;q0Ci+Qm6K;rkP
;;o-N
Aq9SjlT;w3V-R
2mb;ujGjzf
;wtb
xkU
0+S

BjpMs2GmShflfhiOkte;kif;vzQ
;wmH
jpMs8Z

yhehRjlV;uH06chmOsG;hlS
kkdv4eh9e;h0JiuZn+WiyOjmNjrdi0Wjvb
;kkd
q1NssalmN;q1St1a
;;w8A
TiMhHDiufh+QkwQinJioGIiBiLm2InCjtdhwImcyCh-dFjT3W;ivGmYiRhzbkgXiydi2E+Gjf-a9TxOm6bhyRjEizPBlS;kBhI7UzaykK+Ah7Fl5C
rgConAmkP;q-Y
0mEo5Q;u0H
vpJ
PmtUr1I;i0Y
Eu6W
u6a;qzE
;L
L;0mM
u9buiD;otAw4G
qzA;u6W
9ma
hnLphf;q+c
0sSj1AA;8rH

olDDi-XuvT;yqLhsen4M

Bi3es8O;6me
;i0K
i3es8O
hgLhzchCl6dl6chZ0EjHnMhndioC;1OtgFivdjoFC4EokY;hoAjoOAj8AjhOlnJizUhtS
;6ja
rYkhTsqbhkFkqL;j0Qi4W
q4Vhzd8Hv9O;EjmOnxdCiwKBv9H
B;C
toZA;olL
toY;toa
BtoVB
toW

j+fo2Tkvf;j+Ns5OryO
7dqsO;kiblrPo+YklY
sDlqd14TI;4NnsQj7C
;48a
j9J1tf;xuO
s4GupFhpO;twI
ihFx0DoqMlS;h0dyqcolAmG;hpDpxAi8L
u7W;3xT
qXjDjVCbEuaIGmgLhPpf-OmZofoStaAipP1fhbhxThdh3S1JuC0a7T+P5KpEima6ID4GWAkbhuV4IhtF5FA;ofhVnMhyNhjezAk0PtDjainNjQhochwXlhOiZ9CigVimFkzWd;n+HiiJhgVigUpXntKknY2divJhHvY
rhG;ptRqke
4rUA
q4Ku9UjmA;jrPnoThvdh1Q2I
AhmLk+MbhvPh7Vu1Z;hIizZplf;nlC
n1Eq4I;hmLmue
lsbjlIk9PBu9F;SzAs5NoehNlmOjwPh4Q
nczha;nLr3Z
xzM;6S
;;4lM
luUlpOhtO;q9DhoNhmavvMpf
;xoS
A6DmrRpuEhuTmzTjpR;qkZjzKlyBlwa;ksIsnQ4Sl-Ti7Q
;wzYnjM
;8pV
jzRwW;hsMlW2nYkwf
;0za
Gsb0nC;hkM
ihLkMk9RqMTsMhnHhVhH+Xi7OirAhpatAiaihdA4eBBoHhbjCh3YjpHvRmEhic;jQhgVh1fj0drTkQhtYiKi6UjjSi8ZhkRhMiToYsJhkO5einEkNsEvEIlN6AiuSmF5M;jnKlsIpiFjwamrWlS


ntVyvF
m+eHBFAxlMjMC;huK
7uB
sbv+PkoS


xpR
z+colA
zuelrcA;w4arjW
;2mG
n0P
l5YoahpQDEp7GAi2X6Hi0UyEtScmV5XijW;pBi-Jzb7Vi-XBmuBj0Rm7Q;ntJq4d
;zlM

EAiQzS8MkkFAi+Sl1MLEBjOrHmxABAEhjVh5MijX1C;GhyOlQk5Gk8BhvZnUhmM3CpWsNhHhjUqYkzLikMEh5E1bkL;i0DprVh7Ttjb
h1RrmYne;h1Q
35M
v2LrqQ;4jWi5D
Dn4LygY
2EhhczzBA;hxVnjVl1M;l2Y

2IlgO6Sowc;5sU

jCouCjrOsqD;jnMk+TowGnwR
;s+NorQ
Dj7XwqN;trMm+BhmSj9Pj5A
itThsUwsM;riZ
izcArtZBm0Gjtahje;ize
izcrtZqiDhje
oyKBifrwYjEizO;Bj7V7Tj6ci8WlvKh7Vk5A;yrbxGj5JiZ
oyHiwNpmT;njK
7Vs0XiyF;yY0kbm-b;p3Nn3U
K
Jvtdj3QlPmPj-E5Sj1U;CZpvMogDh6WhpGipHzFlqd;3Mi3Hl9VikGisbnoViwT
N1lV;;1mC
v9G
G5+E
;;20S
iJiJizJtGiZlDh9JiXrXnJFAhRikKnAdoXxU+PjqChoMmJKEnOsKtEhgYi+OrXxB8Ph5S-K+aN1f+XhhFjYhPENBHB0G;irIiIqKoO3CEihZmLIhIjHowV8VPiWrMnNjkXqIApYzIwJh9QhwP-diQi1XjQA;kGiiAldlwCo2U
n8JnzQ
siRjtH
siQjtH;npN1ka
;8uG
SiySpIxSImhTAiYjtPjrem8FAklL;vXhxUq4Mh9LiGivD0ZhoDjPj9Ph3R;0ZprPjhHl0PqZhtXj0Q
M
Jm3RkpH;m3ewxCB
H
6F22FB;Is9E
1lV;A1lT
ooLs9I;1lT
;O
nuHu2Y;72BkA
nuG0ra;72A
B4D;m3WkpEsnf
jrT;jrUmsT
I
;G
;ivet7I
wzVhpFmG;yjI
k6Wr4dhpF;yjH
3veFhwB;C5gF
p4M;p-P
;zkbm4V
s8dqyf;5VmlcB
3oO;m3LFkoesnf
p3WX;A

jtdh+IjgKihYj6Y0Ui9b;h7BhqFjSj6ZuRjoOx+V;jhGkwch7Tkle
4BjvWmPlrHq4f;v2X
p-c
i8IAnSi8arvRA;k0NioNkxJmiC
CjzXh1aooQpyI5X;hzRt2Fj3Qk9H;h1HpZ1+U
zhHn3Q;zjb
zhGiTn0c;08O
jzXp+LqsA;hzO2qEZ
;u2a
jiF6jA
;j8N
D39LOF;rrPsyPA

yxVA

8SohOitJjwf;tiCvY;39a
pjYttFhlXimV
lzDjoV

h0U
ihS;01HitW
htE;ikSr4Vjqf
x6C;tmd;z2B
1aoxQu+a;2H
hChVnelWhQildsOhyWrWjpH7NhmJtSvDuXh4ZhjQ5P3MilejxAllBvb9EhGhZ;hKwaB5YBEk5ailZhlIkwRsb-dhidhhXkqI;nCkrAi9avzCkiY
jxB1FshV
zsT
xtZmyU;mX

hibh4XI;olI
h4Uz+e;3wA
Oo5E;urINo0O
hnDhiN3lD;rnN
hiXh4X0kZ;jwZ
q7DinD;thd
hiVh4XnyB;3rK
iyAvtIqG
78O;kwL
vrEBkma;omZ
i0C5wPD;jkI
;klF
;;rxf
u1C
jjZnpNFA5Ciqej1NnnYjgClS;Ph0Kq4TkjBblxSi+Q3XFhob
txSomAl5d
huOm9QjgBi+Gl6fhpRl1bhkfiG;i1SAnQzIk6Pivau0XNAi7c;0xbjlShgV
o5EqkVkhbiUnei2Bh8T;liRhrQuLkyVkArvCnRikM;m7O
;qnX
l4KhlfufDhrOi-POpoM;1B8dBlrWz9V
r5M;l4JmgCizYm1C
C2KmfAl9KKqcinKmTiyKh0e-X-ShoC5QhhTAsHhgZwYqYhei-dhxJAOEhejDD;4YzVICAk9ZwEi5SixFh7bh5AqZtDhtcpPzeigKkjA;iyMmcy7L
7Al+ZuvV
+OkpAhzHlzQr6E;i5Vjwez0aiqP
6fshNoiAk8JhzP;o6B7Do2SiyJvMixM;imLk0Ls4Q
nqEqva;x5CpXo6J
Ai0dm4DolAmSlG;irWoRluUmbjvXkjSh6clvG8M;n1VohBmhfkmQ
miPp5d;ptBBorDBH
kHiwU;nvOkpPXl+Ij-M
0wW+A;qyW
hVmKnKhQFB5YBETkGhicjdsOqHhjOwWsUyEioSGRhBihXsL+I7S+AvTikUEqd6LkoNinDigaivFeOje;HhhV+VIsV1YitBR6DiThlW1dhMipW6UpAKkkNFiuHjwfh8T1Fhkbi7NnS;r2TihEiwV1WvMmrNiiF

irPniZD;hvPmgWh+HvrU
BAiyW;vgN
jjFoiXiqe;twe
iyX
iyW
irKniZD;hvKmgW
jjBlnPCCihXkoB;7xE
;o3W;irW
FdpwHmoR;hkSima3hX
;;iyH
;lW;lY
mGApKmIMiLntWwuLGh+U;vVkWjyCi5Iq7TilEkwdjB;txfiwbhjXhsY
;;7wU


;8hV
0E7tW;hlEhtXp4Lo6W;8hU
jGv0UxHssJ;trfq8S;r3e
v6Y
qkOpmO2CCitYlvT9a;huSi5DnmBozel7Z;k1Zoma
BJGkLi3Ti9XjhIhLnCjfh+CPpEh8BkSinIjoZre4Dl8Ch6R;mmP+TkyXi9chkcjoSqDi9MikJ;jtKkdl+Jp8P
CjyI
poBh+R;poAnxO
JkkFvlL;FIzqYpxb
G
A
;zuA
jMpses9T;isMtoWm4Z
Em1R2nH;AIzqYmU
;E
;t8HknNk-R

pnXh+R;pnWnxO
A
88Y;DkkAvmXppDoZ
;iY
;A
pnSmrMha;v3H

nkQoyUxE;trJl0V
AuJBjkXv5Mm1K;ioYnnMigahocpwEjtU;p4CmuJjpWlwWise
jtHmidwiV;ioXhqLupDksC
;1Bk5Kt3c
jwBJbuQm6HhndoSloD;plExditXrIqxHl4W;p5G

itFhyfsuQp7Bi0V;PinOm6BivZWtsYuI;k4Dm6aqlN2G
;stI
hOGAiaBnKqCilbh4RhgbnXiDqvTinNhnXHjeibiwT;vNipLi+GoWi-cpwK;xBtgPmvJo5V

xtN
npdksP
ihU
tVqqekpAtrF;nenHl0ClkOk7aEslb;7vW
K1FAjxXkzKiqe2L;rmTu2SAhZzN


Hi5dYO+ZiXDhuKpdlmQqSALzKhrVi2f-RNhnZlHh3UxQhvbhtR6FAOBxVhhazKhmH9C;htDp4M8N;lW
spFpxSkEACjpL;1-C
h-OrtGs5WisOqL;jmL56G
ujP
BmjFmqF7NkXkwShxO;qrO
isV
mjFh9dmtLjuYhyK;8PhlenXuflnTqIigIi9LkY3MjgayClNhgWhuA1FmjQtA8P;i5V0+G
sbrbq2CroF;kNpiUnjDhjJh4Shod;1nH
1FinU-cqGBktSBixSMzKhThqBo8Bj8cAAzI;i5bosNnjOh3UiiIhsV6FAQxVhjQh3c;0tY
ooRjuN;upVC;2rWloR
MqfjhJlYDh2YhtUvOi7G8PhjAkPjZi-ChsWnVh+FCDzZxAA4SpXhBHC3YimSkekCkTiCyKqBAimH8A;uShejbi2ZhMipThrIjgJhMFh9KlvWizF2encmqOnP;kQs+FmsQhyG
zlHiH5B;voK
w1KklI;voT
;w8f
06R;voRhsW
w1HklI;voQ
;0iD0N
jM0Y;jvBtuS
q9JikGs7V;i5YoiH4GpzS
;thP
klWqsNixKn6b;mEpTi5HtIpmGh1dioW0Q;hgRovYqtN
SSyuC;p0NizD;2od
y8E
jGnYwOizMmyQBmOh4dkPiChWnlUxCkiEhsFAh+K;wEhgQh6Ejbj3Mj3WkxDhrZ0RhrTzdxB4SqZK3YirRkC5B9FhzE;o3QmwXhsWkuYmwL
;8wR
;6mO
;iyN
j2WsgPhnYkqJ;WwlHl2JjiLitS;qtEmwbqfhoPqje
VhkU;jlU

;0nQ
iyQBkPKixNwaloKhgVToaltEAThfiqWANhmJhhAyRhSh1FixH;idhkZhnejWQmyLjgCioYpGjjNnFhobhyKhxUiwABwD;iemIpahhC+Nm5MlnIm+JiyOjjF
;0nS

wud
Ayey0KhvCl4LwR;yeqDkDukVi7VhwQ;zhVh0W
ydxuThlXqYhkJl4LwR;vlb3TilP
;;ttdhhO
QiRBkJZBiEjNhfWwelbHGHKkMkIBhnaGAFIUTqah4aiPkANvXiMXkdGMhpYj4bzDjXjoTiLDke7Fi7OkEhVDchG7TkBAh1RirMh9NAAh3LjG5U;jBlMkMjCxFlJAhwaAiXrah2A3bhEl-UGUktEM1IipehjMhoLhYi1bhDtRhjZAjgV;lZ7YrKnoUi+AjBinKn+IkgWh7W
0mL
SkPpuXpnLm+fhkb;wgUA+Jh-Gn1Z;HlFzsQi2LjxPhjY
;zhF;56e
h7VirFk-D;kmHQ
lhUqrSo-X
nqO
AicxNznfH;lzVs6UivYh1IV
i2Wl2bruX;ic2wO
ixBviHpoamE;4Ch7e

;skI;ymS
oUxfa9chjUhxOqVuThofmjNi1SwKEh5TngahpJi7I;h5Vi5UCk9eh-dh8T1ThmJzEGj2Jj+Xh6Ziqb;h1Qigf2WjyPlnYi+EhuLj4N
x8X;vC
pVoca0qOh1I;4RotDx0X
wZhiVmWhezK2GnyZkvcBiwFh1FxCivb;tHpzI+Khrfi9civclpa;o2TquP
wYu3eipP;hzO
meoNAxEmLHZkMhsFGGQMrOh4ajRyTEjlNimIAK0IhDhDwH6Oh9bkheKirNrEh7GxFCuV;qKheA0XiCiXAhWkWkoKkgZj1Fh3QD8GAjjLhqAkna;jlN4yY
;nkU
;lQ
;slW
66LkD;qmZozZ

rJAijQi7fHhuSk9dCh-bkubi5UhuB;oJmV-WlIknX-ShkBhtI2Rl-R8OjkY7Z0H6ahImkd;ihX2Jm0UqgDi6InXixAtQ
rIn0C
AnD7MoldpyChWp4Z;jnVhsJh6CqnP
yKo2DimLntMsKkrc2SqIDFhDj7T;7ZpwOhqWhrRl-K;t-BqmJve
4PlOijH2sN;8Eh1QmzR;puMj+dinbqjQ
p-fpjdl+Y;jqWksbrmNh4clkOhyW
FAmOi2Eo4dhlGh4ajlQl5BhvZ;iiH9NhoMlnMjYicm7Ai8KhkajgUmGhoXiRhtT9d;izdhnIjvZ
nrQh5JoP;pga
t-T;Ar6b
;t-S
inLy8R;nxG
mQmlNjjRzoNB;AtXh4TsAk5Xh4GuoB
C
prT;mOn+P
i3bA
mMkmIh7GjnJkGolVkwXhlS;i8RkuUqtbh6ChrHjdkiAD;izUtuVlwZ
8A7WljfspLzZAi-fkxD;kwfjjB2PlqB;8tX
ssF
hhKswComfmS;soVn8D
i6MmwCkuJxbjmKlsMiIj7N;i2LIl+Zl0HhqNh6Dh+Ci+HkuYrY;iSoya3Qj2ah2cvZl0Xl-M
hpboShkEwDhzFnVAyOiwXAiiWkJhmKBAhCAQEAxAhKikd1JwAhLhPh-NipI6Mi7JyXQhOh2ZnLhiKlUlLIAiYX0RjViH;-Xh2SihSlze3ekvNhkLh0Sm4M;j4FyUipOq+Zmodk0I
;iuJjuMOxrJ
hOhqVhuHlABzAinCi7BjzVigXjftUwbo0dHijIhKigKS;hFhrF5JmoVAj5fyfk7djzEmodqL1XmI;nK7XmOhsf8Fmlej8EjxJh9an5M
;l5Sz9Y
WAkhJiqamxI7Mkic5Nh-Pj6K;7ShyXhzOIEkuUiWFhtZh3fhHikeipTh2YhsOh6DhmFAsKjESoQhoJhO;pEw0ZjmB
AOt0TyP
s+HB7GxGArsfirf;01W
Tq3P
Es+Z;s+a

7+P
Pq3P
QtgYjnc;s+R
s+DV;K



;7+I
I;q3Y
CHwoU;Atgb
ItgYjnc;Bs+H
;01H
FB;tgZjoC
tjF;pub
s9YH;s+K
tjF
1zdk2S;nsNp-CpvW3N
AjiKjID7Sh5NhLvfChrYiobh-Ki9fi9PLvXhgY2TmL8NhmFAsKifERAoQ2XxRhOJixe;6Nlydk7ZvWmhahxHjuZhO9IrZh1Y;khCwSkyYhzAl0KMxD9bhtaknSjwI
6alxJj0Xi8QigGi+Ci4dxM;itShzWq8dq0A;oMoqOhtfm8KiuX3J


nsI
Beq2Vj5Ci3V8c9BpZklMpeCj4C;q1IkoGBjrMBi8ThyUha3RlqA;miZkyFi1Ki9R6Rm-Z
u7D
zsGklN;n9W
zsF;3yA
AAyTigfi8Ot7Rl5U;izahgUh7TioD3Ym0fj1cj-SiqX
AySAyoJwW;nCplVp1Dksf;vlB
ySyoJ;uwUkxGpYkjG;prV
nnbkxLptY;v0ej3XX7a
BpgTAsAhgKAHIm3FkjKdK;h+bhqaljFIlPvVixWhuNnoR+Gi3X-Hi8J;vFimFl9Tj0Tk9AjmJlSm+S
qtBhmfp0Q;psW
l1Li9RsFhtchkUhGArYh+SlhLiqLAJkqcnP;kwRl1GlrchDqhF;oxR7DkuVnsX
lcoewzdluZ;mgZ
AhCkUiAp8dh3C1GkkIkoQhvD;hElEh-ICpZhQhuZy+K;jLj8elwan+Gl1ah1e
lYhfhxG2QC3fiZwFHPhyVniehyf9DilcjxSh0IhsYiuOhPoZoLhob;jKnXpVpBChtR-fjGjofirIyY9NhEj9Ci6dAh0FqfhvEjch7R-QhhMhyLiqQ;lXilZkCnhPq6R4Gj3P
i4L1uFmR;;pnFz2O
oYseyrOmkH8AI;1TisDiqAtzNk+X;0ieoJ
jgd9UBntaqqWkiQA;yzU;J8xb
0X2Eq7f7NogcimC;xBl4Hp8LqgMhyI;hzD
;4E0vY
s0HspW
pJt4dnyQB;yvA
;;j-U
vCr1T
AnMhjO6uG8c;x3Wq+H
nMhjO6uG8c;oxbn6Tjsfo8N;kJruEp-RmrR
59A
hTkChTogJq3RjkYhiZk2W4M;9ehlWpwelvNi7KixWmkW;ijUmuYi-ewrU
tTiiZjfjnDmRAFigNhFhYh+b7Yh4Wj1Fh+SmsJh2V;5TigdliMjEizc6Fo7E2fj7Ph6d;hwekxGhlck0AyDj8QnjZhqOi+K
;jnI
;m7W
hiBkZDplfu0SBi4I;hnDitHsnL;qB
1QlnXA;ouVjhJkpVs8D;45E
kE5Q;vcrkLotJ
+fDh2fAvShnXinOH4VnFaWADWTHrWipSmHGD5B3Ii3ZByRhpOuc8aBhXhZBhkdwKhgK1IkXAiWCA+SAhqZjdpZ2ClZ2AhvEJ;yfsEh0fAhfihYh1AhkejR8ei7NmpdjVsaAh2Ahge4DhgbnLnGzSyB;mZhInrejgEluTl3YigChtf
jlX
;J
kEAh7Xf6LiqVhjHpZkmaioAiqVxBjpShF;h2HhTanFkyTXmgWjpYBGYh9PhsE;lRnammYv8YikOhgV
vDhmBtZAs1O5Hj0E1DxdAdi9TADA8QkmH;mO9QhnapmGigWhlXjqYhta9Xj2bkoY;ivbqxXqpMisV9dhWikZ
;m4Y
v1H;v1G
pidA
AwAqrUumK;4-e;04T
wAh-Rm9DHB9DileirGh+DhqBBllNh2ci1K;tvWj9VngcinIh1VQ;lMp5KinOm5bi6H
ivW5A4bGj+Ds6Fi3LBhnd;qrc4Gu1f;2iVl4a
khSw4Qi3Mh5Etb;wMi4JuT0qF;r2es6c
0ubkiekpd;ryVh6NzCmuT;jwD
hvQpUkF0Ci2UiO5TyCjlFh3EvDi3Z0ChuGBBiyIk7S5CrJ;hvRtXhXwRi7Z4Xhjdi0SBkjMhvDhsTh4YuFk5Rk0S;hyHsJtBvkeqVirf
h9Iu+WioR;ryT
sqJBowD;hvch9Wn3E
;;jBvoN
p-K1b;6iXi4H
A;;r4P
mxFlnIm9M;jhY
;8vC
l3FyyV
CAzSwNAkhPhsHGBCIDDCluPl5ZhtWzZ7NTsBBiyNh-MrD;xLyBizEhvAhsNoMirS6EjCh7A4Di-ChwVh-PhiB0DjpH;lMt5DjvUhsAjvZhleh4A
koVl3J;n8A
koUjzKije
rgOkrBipZhoLrEiW4bjH;kiXozVizcj4Xhka
zSokfiyel6Mj+ZIiyGjsG;lIreyBlwEj3GhvPAnCh0OoTh8MhrJhzdhiS8BjLoXiyPiqOhiS;kjYoyRi8WioHn7L
33IE
33I
;33GE
;liLA
n4azqf;sJk9Ya
mkbo-Ci0L;mkYyzJ
qEkkUo9PmnO;ikOqmVnoX
1ne;;twR
BllXn6P;;j3K
8YixdibEj1eqgBonB;yxS
i3Lj5H1DhpMMkwBk8c;i5Co+ZhpHnyY;i3E4la
;r2D
qHijWnja;rtDmmeh0RyY0G
ipakCnja;zoT
xjQM
isBkvQ6O8L3BhjFhvBkPpNhuehhYi0A0ViNhiMChsCiDihFheoXhBlSF;peh-Sxc4MkvV-doG4AxThlch9YhmPkXhnF4Gp9VhxU;kMhpEloFniZj2Kh5Gm+E5J
;;kmR
GuiEmwJ
omA;jOpnGioKpuD
snR
;;r3S
j9JnzBMhiJBolG;rwMirQ;szZ
02U
;tFt0f
;t8G
s9B
;8B
IipGvvbMiqFl0J;soLlnGhiLoaisfa;irP
AhxDiwTr5MuKi9YonI;khch9AqqMi9PkrBj9L;hxLivIu9Y7d
hvXhLiwTm9Xk8QtI2VjIijQQhvYm3N1Y;khHm2JhGjrEh3IhOhif1el8G;hxKkuKl6PkiHhgKiqPone

mnQqhW5XC;i-blgEkkA1ak6di8YhvD8c;ikGisck0es6T
;xjBk9T
kWCqibh7al7G2AoSi9Pi5IuL;lajoRwrXkpb;zkE
kYqibn3Bm1M;sjPmxHoSi9PjnU
mLihdB5OluLk1dm-IioE;izeitA
wLh6ajtKisIpSqYAjuaAkoE8TpWiOBV3aiqdqcajie;ioHehViemzMjlJi2Tjqb2JuIh2F;ijBpOKcm8CovToof
1nZ
tarhT
7V
;;tY

;utYjiY
nsbi-djtJpyC;m4ZzfqZjsXonHqLn-Z;pIntEtre


xyD
3qD
t5PhWr7U;53A
t5S
55f
ChTAuPyuKDEheh+Vh7JlyS;lmet-W5aA;sCOOjsAt7dhifD

j8OvhY;y+Q
sdtrHlmJiH;vNtiY


;;plIn8c

ych-ZhsLwxSmxP;ySt2Ciar3e;zhZM
pgQjtEmvSoRigdlHhqb;idiqFp6dotHjnO;owSt5AiuG
tyIk9HjKAj1KlPkX;lmFr2ak2M0Q;isds0N
BAnlVhqBngbmxGi6aGoQ;hlHmgfn5Ilbh8TmqJ;pUmqT02W
xiAp8L;vsC
;48Z
nlV6FkqMj7IjnblvH;qjblsX0e8KqrF;qjc9fw7A
hGoQTnsQhob;j9Vj4AwSqcj2UigQkzVkgY;m2Ap9Lo3V
DAjiXi0ey3B8D;h2LkzSjrbj0Rh3U
5rC
;5rB
;;5qe
A2KxnTnsd;jiYshKijJ1U

;5qb
i1U;5qa
upa
txZ;2tIkX
;iiS
ABAkZAlanNsSidxE3ImLxWvQEhocxYifiPhJnahkCecpZxEi5XFDqI8R-EtfGhmV3BoGisVkCkUhClMhmDqFiWheuVqWDAFAACnCjVhvTjSBhqfAOCARMjdiyC0VrR;lWsAjgFhkLiC3VhwQS5HrFBiqe5Fm0MiiC5Rh-MhpSiwDsN+auA;nHpdi8JpuTk3ElPhuUiVhlbpTh-Ph5DiuQyU
kcqxC;iqF
zpL;3kJ
yEsqCh0cl+c;prNjwXr1eigZ;vjG
kZilIDorVFnrChmDh+Wi-bj2IqT;xTimC2Lh+OhyXkhF8RhtLk7MhClM+BoBqFiX6MhBAGAnFhzJhuUAOCSkKiyC0V7T;hyZxvZnL2HnM
ABiyQAijXh7MW8GAAqbhwVhqUofnGlsA5arAhLhpCAAAAAlFiKCAlSj+eKisfCDlYhhZtR;jWmnWmK1fxZndizN8SilLh5PhhYilcnbhkAjochqc+Shgf;kmZh2MjmFj9Xl-Ck0V
zgSD;nuW
x-PABpjG
nuUrxb;56H
hRA6XkkPjrfDjtak0EzPAEigGiDAigc;vzU;wsEj7DhpIl6B
;74A
7Wf4R0FplCnsZK9NhMDnjeJ;hpdo+Xhmfp1AhlH
BuKsVosRhpXiuTmgFzCHFhhPJAimC;1Tk6Qi-OozEp9A;ygOo7a
sc0xej4R;9P;L6wC
ovR4Aj4LmgFzQhhP;uKqifm5YlwPi8a;puMlxDiyb
jmGqxb;hvPnhKozPqnZ
;8rT
;jtZ
ipRehShsAhiXm6cnsLhyc;qhTqzNDkqf;5zU
jNvhQoNj0Xl2K;qhSlrbkvZluI;33ehgSnS
knLmiR9fh6LiuOhCAAtP3Mwfi8XArWiqbh9J;5dhsLh1Am3GioIiyQjJhiUiuYkUiDkoAjqanU;puch4ej5DkmIhlOib8EigfjvI

zkQj-ADkvH;z9ajmAj+V;p8XjxI
27KoJFkvB;ksAu4Oj-AhzDj+V;hkF
;otRy5D;imG
qUfE0HtsNA6ThiXi4BnL;q2WotIhlUjoPhEjlW;o9Ol1Lt4X
jSiuCo7XUvyV4O6B;hgAqsDxlVhS
rXtYhJigZhgZ4L0BAh1CkxETJFvcvBk8EFhrNhmLAh5Lh4fiod3V;hbKmdjQtMwbcj9dirbkEkoBvICCrNAnVzQknd;hmMk9A09H
qHmZiOlgXAhgChsIinOtX4DioHhjeiqSrMihQjnKvAABAA4VAkwP;uMlpblzZlzTl5KEhnWkqY;sJy1R
zhakmI;hxD2vY
i2EiallPk1Zk+LjrMj9H;iRjxel0ImtZh8Dh5Z;oJoLh7KqgSj6Zl7Y
jhVysahnRBnJ;jhT
q+FhxVh6Eh5Oh0UhsDpOrezZJinPkxCA;q3VjyHhuX8DoUkieh1T3GoQ;nmcjwcj4No8H
lxBk0LkqIEqwWwH;;uV
uuY;r0WmkV
n6P;ysH
3nK

iyTjjJ;wGtmBmiV;z4d
nza;r9RnvRita
;s-OnpF
KmK1FhmBqOiqGhmc+JhKikEizPi3M1dimIoQhgGhiRihTtanFyEBuOjbvHkWixOh5G;knVelfmKi5UniEvLizak6QhoKk3B;iSijLh0OlsNowLi2ah8W
viEnhB;23Z
F1vf
hrQxlEi-OCA;phbwXAsvS
;1wDC
;;2nP
tsbljWi-O
1wD
qxUq+K
;;imT
pnGloIlnL;tEctjRokQ;srQplS
AEsTjFobOlbhxUh9NlXA4dxChgZmenqXixOh8MzUh6Yh0W;ilTuOi4ZxFhmci8GpSkQhgFjyJiwIkuahpZ;pjCn2Kk7TtFhrK
rgc;vhZ
iE1qX;8wX
sZqkK;zuG
7oe;36E
rvLryC;hiJ
-AhhcvXn5d2Dkgc;vZobOhsFmQoTnuFhsUk7bjmYhHjuH;kuChuchrCFi5Sl1Ai0TFjpE
AhTioBi1RhGAhBqlIh6AhhW1AhmEM7N1LnjR;0Ph2GjkE8DiyahoMjHmjch6JzEoKG;rFogCllOn+H4G
hTioBBAZi0U-RisNkmcj7GzVwN2F7PjjemrM;AOiqDi1bowFjwGhhVh7F7a1KA3I0A1QhjMjrQ;phbhkKlmIr9A
mueh6Dh9Ct2X4N;qgAiyC9Uo3KAmlb;hSi3ekmIr6ehrC
;;7nM
;;pnF
;;uoc
;;v4A
;;v4A
DO4WoCyDimchjEtCtA4PkjWCH3Vi+JkgHhuSkCAjImvX+TkeyT;vKzOEioNvBpOnjJhzUm8codl7f;t-VkqVpqf
zvXyfA;p3F
zvWyfA;p3E
k9P
-YhP08eA;i2BzoEue
AhmNzIi9FlUh9ChBl2EvhP9fAA;hiDl5Vi+MpyE;hvVrhIl2H
swbv-Q;hmN
p6Fk7R
8K;hhE
iCUh0bmA4Xh2Jk6TlT4XjFnf3YrAlAnMlAlVzVwXitW3BEOlxehifChrDwRi9A;4ehHAsBizIikWjpIBlKh5Y+KlTh1GirQhyUiyTh0fbzGtdk1f;h5T8XmnGikAhxCh8OjiPkDhkQhrEyBlQxL3N9Ylzc

+JnCh0Xi+d3LAlMja+JCqIAsM4Mh-dFpeoNltNjoPAodiIjiU2CoBigCzYD5ZqZ;i0KlzehyRj-fhkE7M0ci0Hl4Fj0RkO;hvPhoQmjOsAjpF1WkoWhnGk4B
j1WvlJ
y6eklb;h0Ok3V
7Kx5blmGkzJGA;klXmuVj6Il-Un+KiJ;klWi-T
uuV;AuubhlRk5bA;uuZtyV
;uuYD
v9TnTkjEomP;mldlsJIhuUutd;rgTxnJ
wlG
hydimFphbm7B;AhWrkcGvoZ
ACGpQk6AAAAizYFjyYAWhvOskPjxS;krc7Dq-LnnR
ljXi0F;rqX
;n3f
rerodo9c;xgVihRh9H
nXhsWindh3AikHEC5Nh7NQknTnrZivHirRhzb;5UpahnaohDjnanhZj+b
rmYv0Z

ihMmvUlBc4GAkoSlVoDk1RAjuH0M;uga


epBmpc7NSjzdkOAo+OhyK;rBmvVBktG
ljTjBiwX;lmWiwclifngS;rpc
jeAAu5ek4DmqHAA;z1WjxG
wsLhscl9F;m3GhvQhsAv-Wha
6jN
hzYhahgci-WhmcHlsQkman6Cj0O;1CopRnbvbnoYmSh+bj7Ph0AF;jjEvtKkMkje
Ui1ahjMratvV;1BpsOhqP9b
otMmobhqP8RAlC;n0chkBk6dn6U
;64M
BAhAvIhsChmRiyKBi-XKPhpZoMh0Kl+F1HoRA0DEAAoNkchlVA2CBAh-TtCsKDGAj4NAnYABlV;wHi5NhuEitNi6PhsRh8FkxPoOHtIisb5Gj7Di2Z;9QquBi9fkmHi7N

0+dmyQ;txfu+A
hAinKhHkoTpfk1ArHknJjxPAwd5U;0bmwInyXjqPtQoSA0DEBipEBAh3DoPtCsVj4MnbAB;h8MtLovXxei9fumO
opDtma;j3M17D
ocaidKnjM7ZwJmnJ7DAjgHh0dhjX1VlNjrZtYicifhjC;pNhBiVjhFuflyKh5FBiuBniMk7ftJoFjI;zmP
hrXAhgd9T4Jh6HiyEhQvTAqajlNjnBhtNk-TbhDi0VimT6Y;huBofiGtAcwXh0CkkR-dk1IiNiwPsGlgRi1b4Q;ioBEhFosWh7SnRCmqa
DkwMneh7N6KRUhI8TicJ3LzDEhoe0di7WjkWh9IkoDhMimBRh7N;m4Ri4SoXhqSl1PqM7dE+AllE;t5c
xiHrgG;xtDD;3zV
AiLAelAUBi4Fh8Gi1OrSAoWA8bnbi9Zh6YkZh4IpACubhwMijflAL9YkWiVyNjgQ5XhhM;iOmchlDhoTjOnK0dkmHhsOj2ThkIh9GoRvetWhseBhyNmDjlY;m-XkkLmjbhsIzPhrZhqRi2X3B
hLneyqchuTwLL;jhJmrZjzBprBjjf;pgNjwV
nvLqdye6SpEljXilCzF;nuEisahpDmocsO;q6OjnG
pnaA;AqkQnoO
Axsd;pwe

FoTjZAjyMCl7RnvO2VAhN+PhiOCi8EhoKjoXA;p7OqnZ
xiAk3eh4Hj-E;q-cssBklF;woN
ivZirPvXhYmJGMhpYj6KojA8ah6CkpZh6Q4JB;iuUhFi5QpOi4HlAjuJi+ek0VnCh4TirNj0OkO
BiBhB4ShiCuRpMrGlbi6EhiDhjbA4RmNh3ehrSj6CCh9OiSrdCzbBhyEhDCAyfhxVjQmLAhsP0Ni+KmE;oZ8Ch5AlYqeiqZtMi3BoDwHh-QyD8fkgDhtMhiMhjNhsYhhW1FkwN;yZhrJz-XnJ
zjZ;x8V
jmbt+FCh8P;o9cpvDzQhtN;j2VozJ
oTrwPitB;xpfj4R
myekves5C;qCy2QjxW
rqDr7A;;vpe
inWFr+EmwY;kkQhpIvof;3va
tVljD;y3I;a
-Pj0d;y7E
8oI;;rhZ
39Vmc
lByyNnxE

mamqQivXipPl7I;ohUlxNjyY;8uC
tkV
ngdLhhOhsG;t2H
;C
rpaxlb;o+c
nHp-conRhlSAwdkuDj7MAB;mvWrPwKGhoJsnViWnoNnf;nFjhLk4bs3Ak3U
KJhhYsUDmJtECjOA+LyaNhsaD8fDCCJizQmPElBh5Ac4HNzHlndBh5LtEhkaAhgRBinMiiYmJh-I;hqYA7MhjEtfiqVIh3DrbnMqIjOwLixMhY+PhsehnRhgEXqDqJpAKk7XitZj2F;h4BlGBntRk8K3XixNk+X3RhnAirVmP
Dj0b;G
j0e
8tB
kwQ
j0b
hvAJj1Lj3Un-RisclwUi6b;DrrYlwJ
hvJ
;j0Y
8sb
hucj1Vr3J;rrYttS
iiLj-FTkuLh2X;huXzVh0St4Ik-Q;huVnuXj2TilV
;q6N
AAs4SqoI;upYh6G;zzdo7Y
AupWh6I;j6TmkcmkNrzf
iepalgFmnbkuYi0YitJh6Q0djoGBhBA;5ahhUomAhnKpzbi4NjoFvTABA;ndh8HilNljKj9WhiNk1KjnfkyfhB
id29J;69K
hsDuNipf9ehtYizIisR4Xh0BhuCouAhsOoJi1A;kqAkgc-M1RpGlyGmKlAj6YwXj8B8KjS;xtahiFigA
ihdAArStbkmRhnZphGizf;o9WivJhyXj+ShuTinG;bssOsjYBjxF
o9V
;1ya
4UKi+Ii6N5Rh+dvtcJ;wxKomOjoIqA;h0bn1L
hwOozMj6V;j6RBCo+S
hwNozM
;i2O

tkfixLp3I;mqW
;u5S
hkWJhwei+JAAvbhOxsZijcA;idhHAAwmQtejrLokI;toP
isXBiyXGAhah1NnKkrehdABk+A3aliT;DhgMh6LikIr0YuAikIyOlnJjtAmT;jtDsqLjqAjhLkA
rsJq4S;7wD
juG;mUiqQtkQs3L
;isX
isTljLo6KiPiub;1oF
y7V
7IhCr-Wu0c;thIu3f;yqG
;s7f
t4dnyS;mpWhKvgM
zpB
lkZ
hQoMh9QsOllaGAhpBhmUh5aAiwLhtAlremtfeO;8MhnJh9dl7Wi9SmVh8NncwKl2XiQh6AhJ;ilY29e
;78M

;tuW
inK40c;lO
nGk9Mj+I4WiuZrgE;llAi9AAhAjDkoUh3ahpDpEnxV;hyPmvQksBjhZ

ihGloWBx1P

Ai+ch8Gjpajuat-W;mVpOhxUitJimVhwJqsMj2KipT;BwnKkZj4ZjxP
AnAn9bAhDjtWs+U;ihY9Dh8Gq9Tn9XjofhvB;0kfjxe
okckjfrtRA7d2cqE;h6LnL9DlmBi9VpiK;onFh7Oi7C
umYnmHjR;q8GqnYpB
2PilFi+ZquTj4RA;i6ci-UhvC9KDj5Hkvek6Ll6B;jqKniZmmW
wlRjjVllM;ipGh-Bl3VhzBhb5Vh2FihCjjT;0tA
q0NohC;rqe
rqdnqR
pyM;wlO
pyLhqJ
o4Pnsc;zpCllM
qnL5PhYntMoCjrAk8Q;CmSn+Ci3WCk8DsNlnS0KijbwXtch4R;hzXryfkoF
4uN;;wlK
As6MkhDroS;mTsmYlhDk0SihY;uhfhtR
mSh7N2ia;mFo9Oh4Gi1Hmzeh7ciC;hzMt-Xs1K
i9FkkZi6OBo-b;i8f
s0HlzVjhfjrajrIM;pf;snB
koeAlnCtsI;pwDh7Fl2PikXiJjTizb;p9DrsW
lzMkwGnle;s+b
sqMmb2O;;zhO
rjAp0X
pybhvEnwQ;sqOh3Aiudr8d;0hD
AhgDk2HlvJotCjpWi2A;kmfm+Vl0BlyDwBi5Wh7C;h0XwkWnod
l2LlvJopVjsTi5U;kme2vV;knC
;sxV
m8fktLl7Y
s7D;vtK
yqOm1f;msZo0DhF
LkkBH;zsZltB
zqK;xhG

8d;;8a
okHhqamtU;inTt1FhtJq3a;juEtkZ1B
;yyF
Bj3fjxa-OmxcipDAitJMmqJ;qtOhxbm-WjjOhgNAioWwW;hyVtoQ
58L;vb
ixRwlVnlD;syOHinHk3Wl0P;tuM
;;7kO
lielzLBhocm2Gl-IivTvXzRH;hvWAk-QkiWkJuVhgd;h1NpgdxxPC
;;hmI
AA5eBETkGhlEhVjQodxW1a2bAsTiAEMuQhAiAihQioTnY6UoGZh4ZireFoInAjciV3VhgUk4E1NAhIk4NjL;CCBsLhIhuYsXlrKyJi+T8KAhtUhxXycMnxZ;ihfo1eYiuDj1ZkubikI
ipM;kA
1gInkb
p7XjrAokU
ipJopdszH;7xM
qjMh+Pn0Z
p7UtsI
wgInifsK;qna
p7StsI
AilTt5R;66R
jXihbjha;66Q
;msJ
hoKn4X;sjY
;;ohS
vyPo-V;ohR
j9fllblmfh3A;hyIivDkHr8O
;pja
ABhiFDiqGl0Uh2euIi9RkyRi3AivZjwcmMjG;ixCjEjTh9S1ClmOh0Gmdh0YjChtY6HiqPi3BhjDkrJnGxN
hiHDiqGq3O;slG;7jI
A
jsQq3OB;hiF
AAjGAhUChXhKYAAaAhgYi5fi+EB1AhgXjmP3DhmTibhU7ahWBlwWhwSuFhB3DjgYjRhDjMqYBBDBA9Y;jHhXkZEh4Xj+WihQkAvSiChAoej2UmNlPiM-ByHxPhoZkCj9Sj4HBhzXnCrBnGBD;oBD9SrvAimXkjdolG1f
oc6jI;oDa
kfhXiDBArZjvZntKBo9WhiZtYisaAB;kBj6doBn9CotZF8RjyShmEFyV;pY
Bi9Eiue-SQJhrShuDkyGK8Vi0RihFlrOvDpGiN;j3Oi1DBj0Eh2SiuAo5OjJ;mtI5Mm+UjkX
zrA
-Ah+DhyDJh8DhPjalEhF9WiULlHsOjdldhwZkgWjkXBl4BFiue;e9ejvfh9MlL0fhf+OoqRlhKjyYpG;muRqyN
5xM
piWh1PpnCnwM;2nI
mZeu0PAlieine;fnesuZqKi8ahuJksIi6f3DizWI;o6ZngWkubn8Q
h-Yj1HpcAAhjWqNhGjxdhyaj+VFi6bBFhwahgC;pHtQ7OiBhjehsWjkOsIh4djkSkhN1Y3Tm6ZxFmUsFlS;9dwrcijA
rjHpiDkS;n8cslA
rjGpiDkS;n8b
hGhgRyN
hhXolVp2a;h-PpjY
h-T8ewhN;l+a0nR
kJh7I4mY;ihV6bjiGspF
l0UupKhzG;ijf
AhhSzWAh2S5EHh8erVi3M7e5RxKtbxKj2FhtDlrKvBA;BhydivFjDk2RmxNAiPh6CikU;hkauhC2Mj8Sl6e
klKh8e;A
klJh8ejjC
q+Gh0W;09U
hoRhwVkLmidlhZJyTm7Ci6KvGmFihG;kKo-HluILhRiiWlgdh8b2a;uOzvKn0S
2geliN;v-GlxD
hoQ
;hoQ
;pjP
;1wN
+X;hoN
BjzBqlUj2alhak2b;l2ZtoL
;;t-DuqX
nqYlap1Wh4YhrHn-N;l2fohVi7HlkPmxM;h5Cj-Zl2brjF
kveiZt0b;4kB
qfruP
iqWADjjJjgMriSA;6nU;tuQmhI
hxRwEBs0Mo6ajochkb;x2VlnP;qlXx5C
hmH7ND;kA
t4GjnZpA3ShpL;jhYssTo-S;omBwjN+L
hkfllWeUirT;2zXuNhzSCjwJ
ngJplU;jsBhqNvuK
r5Bs6QAi5ZDiC;EqxKinDl5eo7WhDH;14S
7QBZhrDVo+UpuKitO;iIk+JAj2Wh-aitd+ZqvFh4AhkH;8LivaipUu-C4fk8f
s5X;wbvpd
AimWopS9e2A-KojQmwSmd;ijXk5R4ThUhBjnYn9fi-V;q5LhyUlhBivSiiHijfqci1U
qwJhzfpib2ck6f;jjPhlAp5El6eoiB;m9Ij8BhyWshX
AinOopaluaiyHFirSimL-euf0ZAinChNFyC;3RlNidhnOAhYGl8GirJAhe0chqWjXm7Bh9fimLC;xFhlVw7co2A
qxJohN;3QlGhsNy0fj-D;1uY
ioF4vS3Y;lgOr3DpnG;rmV
ntEhob;TwpAlmZ
;oha
Bt4TCkrQhpR;n5PjsPq0Wj4JhgY;vsNj8V
yyAkOkQ
AAAAEhgIFBhxWi3NhlfiYhClvVm7U;jqcz+ZhM;ixXo3b
hgQx+T
hgP;iyO
hgO;iyN
hgVx+L;sjM
hgYx+H;hgR
yke;z2W
;00I;l1J

BhgG6I2cj+Gk+T0dqkNhjE9F;jqTjnak2bBhjdmtHj2IivM;jVskbklRh-a
h6c38P;1wP
sjG;3qZ
jzOtsSh7Xmc;ijJnuQhqV
vvG
;qlC
hqNi0WrmN;l5Hq7TmyIHh2K;h-Zq4EitWl8L
2ahxUknbhzVosfm-Kh-G;7EkqJmGjpWjtGnyPlThpah+WjzdI
zK1sd
zJ1sdmiB
ifn-A2M;pqHsvIi8T
;vJj2IrkNllY
koQhsFk3InzI;muE;h9TwhV
AjoTmTOBACp9Nhkbn+FhBhicsW;hobimLvmam1O;hzRqwTkvYmzd
ADhoVqVh7VOm+QijVp-YhiV;hqOilJFp9Liod9UiiDhvViqU;iSo+Wjiatcj9Eirahxck+R
EhzK;unJ
B
EjvU
Cke;4sV
jvR;jvTzgT


y1ZB;hoS
rsbhqRj7IC;;tsbjrY
;;wyV
;;joS
zJ35dimS;hCl4Su0U;uqW
F-FhlYzJlGqHhrJlSUhkOCnGwNdIhsL6ShrCfte3OqKihLFA8KhApdxJ9Udi5dhUisI4PnUGijZtChsfravFMjW;hiV8AiLhzOhlb4JrLnQxKhgMiwKhyJhZ+DmKqNwE4Eh+Zh7QkUiG6RirEkMhrJAtchvb;i+Si1AjnChzK8a7Xk1fnmYimd
;76J

jvB
nyE
ige9OisNhrYhsPm7G+TjmajiXzb;ikfhsek8HvGiwVl8BhKjvE9PhiQjvP;ihZu2RlKkkX
h+NkwbmGPjzVhvbt2GiqK;h+M5cJj9Vk4di3FjhRqyRP;lyRYk1Om4CkOipJj6FY
joJlsTikGk6TnuElkW;l9Xk-DlkKiyQp4M;i3HJhsNvmGj3d
A6VjHh6Xjhcirbk6Uo0MiV;l5OhHhTnkSjzAjyDjuN;lyF
6dh9Y6AipRiqEjpL4cH3eHhgdixYlhSjExUhqEioV;i4VjgYhDksPqrfn3T;6V6oR
wzcAk7G
ohZilDixE
hY1mImR
wzZj+Km4Ze
mlUnVh2QjDqPAWAoBhmWk5TyAh2F3akiY6X3diiLh1CuX;iAhNotcmUsChyYi4Qh6ciHQjxOh+NLisdnS;hJvgXqSqtJ
7nU
vSjDlybkdk4FipJhiBinLpsRjBhoK5a;jiEn0VvHhrPkofsLjzE1ck2MigZ;njRhgRvL
AhIMiQRt8V0HjpHhtEjoe;mSivJhhLkxbpdkhCj9bqlE;nCigH2yF
kGRikCFAklPm5N5NkNvXmBl3Yqdi6OiyA;l8JzRI-dhjGluG0Fh8JhsdhuJ;mRyuHoiL
kFuxN;uhN
jseq4Bjjbhra;xiWhvYklSkjV;vhd
lTr8G;0rSlxH
kexKFhiOocjPABi7ciKhaYhfDiCYkVlxThdxMwHtchiS7Dm5PHlsE4D;kZzSj0Q0QkjIh5fw0I;6epnZjiZi1a
hHdWhQAihGiBhyNilHkvVNeJFoiN-PmyfsA;ilekqFtiYm6BB;jX
iLiBqrC;6ld
kMqrCv2M;ia
iUj2dAAAjuFm5K0Fo-DihD;jVUy1Xl9B;y0R
kvVrchiXkgen4Nm9di4B;p-Cjvd
kvUrc;p-I
onV
32BoF
ke;kS
BsSwYqThpTivfnwOszX;izcvcM2hWjhY;igKlKlDlvNktYtnX
;hoBmwC
ztCk-B5W;ite;ilTlpey1S

kPA
1lA;uEpvIi2C
56cA;t2V
lNoUymB;x-KmxXhpa;1ke
;h-ItnXm3M;h-JtmDuX
iEo-VnqEhkM8c;6DvyFlzTk6Pid4E;rmTokAmtKhiP
;1pa
idHBiGvMkBipWAAhsLPukNhqNhsQjpYFAXDErAA;jiXh-IqEj+Lp3OqAhoQkzfhmV6I;hmBhxNhpKj-AhvTxWo1R
;joe
kbo2Ni5Aineh8eDizCh4Th9WimIBi1K;puJkyZMr-b;h6cyvdn0d
iJhmAJ0J9UnvKkwFiBiyMhlchvCh7AkpT;hheDiiF1YmuZmwNi4PhlL;vfoawW1OjOhxVprXi5d4ch6XiiUd
jnRurflrF;iqQn-Es-J
Ai0HAnFhvMtoJloIlO2QhuEirOmA;kqbUjEkvYl3XGK3bjuCmL5dqA;ugLh2bi7Rpe5TjoSsG
xzFA;sxLngKk3H
t8EtsA;qrKmFoqQivahjX;xkC
AmDh6Ai2OhFhdludAmGBHDELhjMhInqQh0HnAhka;p+NnxQChkJmoV;o3Qo3ChqGmue
igIvuJhwQAmoT;mDqiRmHBLQqqPkiT;PxkKhvPkO
;xoK
2odmhX;ikL
r2Mjwcq0WmNA;n5St9V
jYk+El6PBkIjidOhNk9QhoElGrJAizFijGCqAtL;0OjrWikaxpb
jLAxoCo5MAnB;iWiscjoD0zX
OhqBi1ShnEAj3Vhdl5GhkEAihVk2bh0A;0MMltMjsMklGh9dh-XAisNtH;07UivHivC
ujR3LogN;j1eunWhtE;oxYv4Y
lmJ7Gj4Ih3RpUiwT6Oh7YhoJlKlpF;7XnjSh6SihFipQnKi2MhsZhlLkD;jBrhSl9DmTp4e


dibAj0UAk-ZioQAl3c-IhNihBi8EhlciN1LizM;hUXrLm0Jp-I2V;hG
M18PihY;zgBi6XjuKi+H;h0dl3Ei+Ii7RhvJl3Fn1b
zrZ
Bh-EyImXRAAh0EHjBhbh0MB8eLvfhQoXiqLJqc4PaisImnNhsCiVyNhe3OFAidCBreikUsch4ajAA;i1HkuO0chqBh4KntGAd1OuIvTlmK-D;hmf0InnLjazXkmGo+I
h-F5AYA4-HAA;q6fplfl7NhhM
h-E5ASk7FhPAhtCiqSisIllFo2Sif;n+G8Lh5Hq5EiVyNhe3OFAidCBreixRlSh2J;h7GmjA7HsdhiFogQk1Q
QiBsSswCotRAjnNhrY;c0xSjvA
jlLmrMhzAFmoQk7K5bwA;pzanwO6XEijU
uuN;xkIi+c
j-Vkxdj-V;har8Mu3H;kbhuV2rbi2D
AjcjvPlgH5VBn+ewSAitXjmc;i5T5IlpJqBq8O;t2V9b
hiUtxbsrK;6rA
AjcAk3Jj5LjZi0Oh-UjwShjLBilCOqNijGh0JhgP6K;jbhuGn7EmtJkwEl4J;itTh1BikAi6OxhI
w9Dpla;ygTivflxZ
jwGhzFjehiCAiedKiLhTjjNBivehlJ-QhdiejnQsYhmNiwbijCSAEBCBGzOtSUB8NG;h6YjuDhiFlBjpAplVi7Qi3fsO;h7NjNnhbjhbhkYihRi6CilJ
hAnkcj4MAo+OhyPkiRhN;mqCvlAhE
hN8ErSnZAk9EnJmNmW8LE2Hh2QhA5LvGEqVkG0JnXiZnYh9NjVlGAqQrGpOkIkZpLizElX-VqckbhjWhgNMh+GnQBh8a6I;6GuchobihNnbzAh2Fhwdh6GtUqBkqJ1AnahxShgSoJxYBkxH2BhiCpfuZ;m1dohcorGsL
xuH
krRzak-b;krLr4F
30W

4lc;6uN
r3Tohc;r5P;r5K
LilRAclvenheidk9K4bihQ;DhlSp6Ih6Jn7J;53b
;;iO
xFAk5awWhiDhofj1MDjtBlEqvL;wfh2emoVm9e;xgB
59f
i2F6AhoB-SClhQjnej1YhhFAmFGh9Dk1GKhpV;mpQhkMBl5W3cjfA3ej7Rh6UpYnvU;nta
nQi-MojR1BlJklRjsc0V;jUvkM+HkNh-a1MzL4PhrD;z2Wi7N
jTxnQjgV
;rzQ
;mjV
jxan0TthFh1Jkfof;n7Ii1AYh-Nt8b
;;jxX
olB;inS
z4W4bihQ;hlKn1Y
mf
q-S
;q-R

yze;6tX
kkFlxCp-di8E;kkHr1Ej7c;p1Gs8Fk1V
ikMjDqoPk3QojKA
ikWiCA8ctAn1eurI;iJAiiG
ohBwfk6OssL;ijSr7CspW;0mDihLj9F
DiWjtbw4elxC;owBmuO
;;0pU
xSl0LqkFhkClnd;jhZjjci5ejjRjpc8Vi8Hn4R;zhKiyAlkc
j2fwU4WjRhkdFiTXJiGYY0VjzTj-FkgVnvN;hAhSyxCk+EBi7N;nuM
cVppA;jFo0Ckkbn7O
;;y0S
5nC
5nCE;0iZ
00V;iZnqJBtnQl6L
vekrQ;l1fm5Lkidi9V;8lI
xuYhAmjPfCnC
zhX
hFxVilNyB9MhfhHhcDaEAPAoSCHKjlRhsDsbmGBmRpIdySxHhDpMh+ChoBzWtazMh6SiX2JkZ3ZKBDvcTAhBA0Lh8crMyZpVUEAAOi1OACvH;h9GhlSnMie-ak8FGqXh9Ejlai7MO4ehXhtXk3djyM;q+SsqLi3Z
;ppRB
knHAiZjid;nrd
o6EksPlhUA;suXmgGn6W
lmHi-Hw-Lh1e
BiW1RvMmMlrdhjPiZkIhAkOj6dHj-ei8B4Cj0e8chjIiQOK3LiQ;hF3Il4UoYiyQinWxB4MtejoEvZnajvDkjDtFjChE+a;4SFrqW
qkJihAnjOngY;suTm5EnkChtb
slJulVa;olUk3cnzC;huC
q-FhA;kpT

hPLyycoxT
SXhWj6Ykgf0Bj8Ri0Gq9AkVuF2U;sxGmtSniNnR;jIl3K
1jf
i4GspNhzBjkItaHBGCsBI;o+biqB8CmxHhwe8YkhB;p0JnxaiiG-K
x4GizI;EhEz3J
iIl+GSroWjgYi7L;v7WqqW
ze
z7Q;mRrL
mzW
hEEailQxwYineDitJilQ;yiBimUh1I6Rh5LihQ;xmO

9X1fkDhoWk7ZjjAh7ZThnEkrSlCiAh8ciyMjpG;hOvEhtAhgZqYpwOh8ZijdogJ;h0emDquJmpKohS5E
h6ajof-FhwchnZi6O+Qh0bkD6R6E6BkV0RvdAuKhnb2QkUDWhiDlhW;h9MhlS4Y6QtG1enmEjxGiqAn+LiG;h9KhgYlyYm2A9Wi3U
W6hPA;j1eltKxlfkd
U;pjIw+csA
C1UtD5CinOoQkiZqkZrHhmLE5QHi4H6FGhI;BiGkpTPkiF4Y2Uitfi7Sh+Hh4fzBpKpZ;yldmhLi-BzK
4xZ
0lAksW;kra
ouVknNvCizJotcajyO;u5QhrRo+S;rzKtvQ
h3T;p9Hs8S;w6G
n+H0Bj8RtxN;6gDQ
h4es+JroZGJA;q9Iu5foA
k2XkpBpua
iyDjrEuLh4PXjWj2KkvbhrchtEksYjvBzcrb;ikaAsYj4clS9Hh2UhxHjElmAh9Il3Uhte;qQilBhjNzlNi-ZirG


juF3Qm5Jr5bB;h5MisKzsS;3nd

igajSjkPizKiqHjhLh1FmBl1EMzeh8crSh4f;jgXrGm-JzDjnM3XuQQimPjsUhnIkyWnW;ywNina1P
;;tnb
oyQlmL;t4d
CmuAipYqwdkrI;ogGroS
;kuR;thd
hSl4MjhDiQ5Ch7OjlThhAsXjoJljFR4F+RkJb;l+dhgAhvdj1AhuRrGlpdjrei2A-O;n-PsvJilSzGimI
o5Bspc;p2M
j1Xh+T0tE;l3U
moMz5CAnB;isG4hJ
;xoB
uvIhub;h3dtyHl7B
;w9Q
hFxkJjqFhvY;xqchNirEuF;5jd
t8V0Fi2d;m5flyRikLj1a;6nd
mH4lZ;hxR30G;vmY
ltRpjLBh9KyOhtR;ymW;igG
51TuN;Y;hV

jzBwkHm6U;igR0gUlkF
KBv3Gkvch1IJ;iFo+MrsEn9C
J0nF
;19B
AhmV3gM;iC1e0zCmuM
AhmUnwTh7fhsdApqamIADlgHhoE;wnJjyaksd;vpKswF
sgGttb;igL
1tRl+K;4iF
u3A
x1WmlRjoW;34a3ZizM
37H;x0G
FhmJ3GochOwqA;ioDhvcq-SB+QowV;v5Xo8X
EimNhOhqdjuTCoWkKYhMh8RlO2Bh7VjRi+Xi2biSqUmcjjEuPiNnRk5d;j8BkxCveh8A9A0B1ckoRi+OhvUmwN;ppCi-Ho0A5R
utKkkY;2c
;0nD
q5F
q5F
imNDDEDdAhvch9cAhtOjsepUn4Bp1F;AimPljX0Yi5dhvEivajiB4A;piQwJ9YksB
imMwrP

;22MyahZ
h8cvyQBi3M;ysGk0VkyB;kvRs-WksF
;kvQ
BhjNmlDhnDloXhxXk8ShwSuFj8QiAmChlJ;h3Il3Vj6CBoMlDBigDh6Hi2TBjwMtJh+b;k5BjhJkndh0YMjkWoChuLm-WwbjM
r2YileioWp8U;t3Om3a;ovWlnK
ArZ3ShiElrTrAjsXBoMlFigLkwSqfh0EiN0DhpFCh9TB;lxCiofh7dh5NivIh+RhmPhjavMmhJ;h3GzKtpamie
;0mX
kKlwGm4clpJjpFi1Ph7bAhyH;ikIKptQhY5PE;ikUh3IkvSuK
JODkpXkhFwQptHivMi7Uh5Hi7B;rTi1b
8hI
HklenIhlPm5Ti1ekqTjxbh8GoHkXhjehwKkRhQ;hjXlhMuBhhUuHAiPlCvpPkL;mkGl3Io2LhgbhjI
i1e
AaEkdjqSsb2QAhqGBQAGkzBlakyUjUkoAuWpOEhvT;ldm4WhxamxIpHh1X-DhichlPhzQhna;piKAmkCkBh0ahwCnL9auNlCoe
0jOjgNkxR;0jCjgR;shNlpVn0U
q2AimWpaAihJh-UxQ0Fo0dhmQ;rgBliWm6ZhpG;+TosAhrbmgSjnb
xlRAkc
;qxf
oUqzMhxeoxPimNGAA;z2NAlyXh5IA
o8Bm7GjnKivAj6M+QlN;mlJinfsG1OkhZCimfm4DizIoR7UjTh1Y;j3Ok0cxIwtP
;;vpb
;T
liNojThverzU;hkGm1UmiA
qToahWliazsa;vMi7VYrBlpfhjUl8fi6e8NlvF;hgSxwWhWj+b
h-MAk5W4Z;53b;orC
;y7TmvP
vwauTrlR;3sRjgO9I;r9R

;1uC
CoMpgdm-ZFAAmyF;vGhxUkvHxXjhXp2cjuHhPixX;pnDktQn2ThwN
wpMl+B;qgD
n8Lhsfm-f;2nN
jxUw5Qi9UizC0e;wpKjxCP;1rF
jpewawrDh1Ik2R;tAkzEqoHmuZkrDuF;h1PkiCnmIo-Y
BAAm4ZkvChmDtHjuAkChxWApRonVAFABA;hpanDioZjlbhsRjnL6WoZjeiwdi9RyDjwEhoA7d8JhkPEhke;5Hi7ao2PvSAjuHkhUhrI
12N;5R
19RkzD;h4cq1FlxC
m0Kl5WpvOkycJ;h4ZwmK;h1L6gJ
p0RhzKnhRqaihZmchuWhoA7d8AI;kpXyhd9V;hpW
;0iN;0iJ
0iIi0Yima;zvD
HEsMbi8A5B7FlD0HhoXk9fvUAi7NhhfjtcnQAkfCAGGnLE1M3YCBAFB-MhlZ;CjsTtailcofjiOl8HiyclYh9Ii1eAmV;l7Pn3ak-Th3dm0PmGhiK

;o-M
vpDk8Oh1I;voC
vpClkMhtK
u-dteBhzIjsGH;2Rr6Gmnd;ordltEhmBnwX0Plgb
jqdBh8XAChrFwHpzSsehrE8ViuMioZlYA;j2YhxDhrDkqRmmKiQhoekrShhDsQ;joat7Bl9Y
r3UwoS;qyZ
i3c0Rj+Ci3fh7IkFrOAhjch2PhAxbwDhvbhhMhhUAiOlAhwSkV-bjmG;hyC3Kx2flCna1R3dAF-VcZ;yvWmiU0I
0lO
;;h9fu-P
kgMibnzEouch1IDJA;hkTwLjtWmzT
kwPl4XovX;qiR;h6A
0tGhtK;voZk8O
isF
1yP

jsY
AktJmgRSAwlMIhoD;h+ZpSluAFuiNktc;tiSqnL
h+Y41D;ktJ
tgW
+Vi+LaBLAh2RhiJldm6TBitAnWhhA4Ml8ZtN;m0Liah6ai9bi9Xl3f;jnZpnOAhoMo7M
;lOkzPhnR
h+JmtH;h+S
huChsUwsM;qjI
qiSs1XimU;24B
tkXr4J
lsAxsHjoG;23f
m0S;m1AnkcpoI
vzEnod;28H
vyfooYkgQ;79c
wuYjyPk7T;zuD
htahsUwsM;jzAmvf
q4ApiQkS;nyC
h0Xnndp2a;3ja
h0VjN3rO;h4G
y4V
yoKkOkQ
y4T;5wO
h3f2tI+F;h4C
n6PhekrI
nyU-N;oyD
o6Ou9Q
l1MtwB;hvZ
+Uy4M;hjSosDo-U
h9TI+Q;q5RlzTmpTjiasS
itT0pE;x2W
u1OotS;h0Q
usOqvc
48KiT;vnY
miChwI;oxZ
;yjU
vL;26N0W
6M17Jj2d;hT5lR
h2A3oBi+H
pvLp1U;s6MokU
mzW;m0E
nyE-N;oxT
z1EjiE;23A
nqW
h1dn5IjrA;zkbh6A
l9OhlZ;l9AhnI
Sh9A3kB
r3U
nKs4N
6AnwXugB;o1ct0f
n3GxIh2a;n3Yi6d
n3XwWk6c
l0ci9D;tzC
5c4sX;EhjcjsLykY
jamvN
w2VhqFxP;wiH
ngW
pgMn7fjmW;n8U
5X17JixN
;ivLyqf
;yvD
3mF;y+H
ymVLof;ywItd
pgGn7fjmW;n8O
o7HhlTs1X;yyClK9H
huAl2TlsW
h2Uw7LhiV
3pe;l8I
h1Cuqb;whGl4S
urJo2I;3hU
;w2G
7gO
tQlyOy0I;pzO
26GhGk-A;78B
7gE;p9C
htWl2TlsW
lwIr6Y;2+e

4X2hJlgH;1sZmvC
p9Axie
6-e
pzFl9WspJ;77Z
hrFmuBkvG;56PilF
oxEp3A
o-Rn7fjmW;n7Z
ptdjrAigF;09T
h0Tthaic
ijewqJ;yoPrD
yoOlYlK;ylb
;rpJ
mgK
xhVl3ehxF;i6cz+ck6D
25TEk6D;5jA
j0QtpO;rqS
rue
jmG5Mka7GAjemrH;j+Jl1H
mxehpX;4F
mxdhpX
pyUk3XtvI;77I
hqUswZm8N;snSK
4N17JixN;hiS
mxZ0lI
t2ak7WhxC;t2Z
w1Fh7VkkQ
jxGr+espJ;77C
4I17JixN;hiN
ilMppFliXrpR;wtUqjW
otcqhJ
nlSl1e;wqK
HFirXpsK;GHlnbmnZjwW2Tine;l6QpmSsxF
;r5Uq9Y-GhjE;j7H
ArAlyWkvI8RhAhkfjqEyShmdp1f;k9JtkShoR
n3H;BAq0XklXhxYl9G;pyaxhCtWnU
;;v5X

;;7-e
;;G
Ah8FAh7KhwPhkUlrQLhrMhjKhhHjPoQiR5ZhnElnbjoT;ChiJlqL5DkzAjheh6MAnUnFuUlKj6S2ThtGhoa;h-OjpHhjVlibj5Oh0ICmYiuAjuFhke
v0U
A
v0T
UAn0BhoDlwZ2ZwWhkXnhTkakFE;h7aurY;tyFi-Y
U
AirW5XisXhhKhyOhjEh7dqRJhrc1ZwI+MECmCinC0frajjCixLj6NB;hwS7NwYj0JoMybhlY1D+bsEyW1aAlAi6anHigDsYwBnKhuc1KmpLwd;h1Gl-M4Ykam3Yh0dlQhjXjqNjsW
isWubp4fkpCjyEntZ;h6F2pEhnQhmW
siSjrI
;;6jC
;yZ
tSD8TjGHi1aw2Oi-N;tVuNyzRhhZhfnb;ruK
tNi7OurXiyfiuArHjgD;ijWl2bo2fipDi-Kj+eofV
;h2T
imXvva;m4A
pgXk2QjlH
vvI;76F
nmekmPhrUi5R3C-EHtMiudya;lwHm8Zi8Ane3finei+YhkHhtD;Glsfl-ehsFi3Sjifh2E
;A
x2Q
zmR;y6V
hyf5wPD;ijF
nvQ
;ywa

AusfpyX;h7Fl4crtYk5B
upSkuTj7R;n0B4M
;0iQ
nzei3en5X;piPkxMhrawehzC;l5ap2Ei3VpB
phDsmHkwWAhtZ;54A
l4auvV
phACw2a;phEw2bB
mpFkpJqoU
BiqWu9WnpJ;iqTt2Y;tT
jiMipPwZmufkrK;iasgWs9AhnU;hzdAwWqnNitekvTjwTjwAhxB
4xXvb
;kxb
rsRk+NjqKG;i3S0rP
ipBmrappWj0bitEjifK;QpjeoOn0OhlWixPluW;hqOynZmRi8chUjkSihb
mwfssKha;t1Zs2B
Dh+Ohck+bCHADCnFAEhmclbzCh4fh7WhkJhxWi9chyHjzBhlF;h+JloGjpIisbliApyF;hvEioLjpDBmYoobowG
G7wM


quWljD
;nnA
nnAj4fphc;m-R
oxXjsKn6e;z4Higc
o2Ky6B
nmdj4fphc;m-OnS
;m-BrwM;nmG
DjyJybhgJ8EiQiFhAtDoAG6ahyZxJ5BrGhOuSA8OBimWiGqQhtcjMhZiViqfIBjwYjEmTheh1LhxczJ;hjOm4Pvbi1ByF5ShwKtS8WhwOTipJj+KhzBjYhuE;muVh9DolbmjX
;rwG
;lqO2vQ
o7E
9IvwXiycisQiyU;psNoxU;ynTjlV
jzU05Q;puHijQ
puS;puTppe
mMjuAtmbqJnLjwfmkB;ilFhvdmpc-Zl8IxUn8MyK;lmHojMlvc2Rmpd
pyF
FhgQiuSnIxJicBGhJAChbA5Z6Ok+aMi3EhrEudpoAiwA;jvB5bhvfmxeitB7GhgLqhE;mvNpwBigR

i8L
;pqd
iuFlpUqlC;j-YiRkjZozfBO;hxC6Ov0LjrY
s0N;o8HhQ
j2M0PkLk7RlgDqwd;knWmQl5ak+frcBmiYhnAh+FiyOA;loDniSh-etChnQhhD
;kL00G
ihNr8bliEirRlb;iE8QllXYz2d
-KoiU1Q
HhjSuAijWBioa4BizOkEjxFjqXqsX;GhkBozemxNn9a;ptYAhhTj3L
nmCsiX;m+U

;6nH
;ptU
wqB
ryQ
4nJ;ryPk2e
hjSNinTs9Y;j1KBqxEijJn9MivKA
thZi+W;ijYi-D3cs4c;niL
pZ+HwKsvThlKn8X;pUmmLhiRj7ehrGptBk8L

qE
;h4J
;pV
qB
;pM
pS
;;Q
joXsxNkuR;x0cppf
lpT
;lpS
Cl1Gs4akjU;qsBovZ
7yE;p3a
-Qnjdh0LrjG;myDhgBqgS8OisLlmL;p3Z
l1Hw8T;;l1G
wqThyKj1Wkwf;1yZi+d;iqQ
AxwU;pDrrHhQkhcm1a;r1HmzO
rzTl9Ajdi1NjhOhjI;pCohchCjoHbUrSj2JxVoYh2Nk8FjiY;hzJm8QwsX
;xyQ;spV
hZ05B;s4al2G
;ioYxB;yrX
5AizYohK-Zi-GtFoRlsaAlW;huJhlYmgAjuMksTqKsKioHinU0H;soR
i6an7R
i6Zn7R
OpcChNitWk1ZjiKh7LitRqtRFAAABCP1Y;rXhmdmyVitIihI;hxJj8HnmFkxblsW
soNntaigf;opP
kzKt9RO;yyL
6jU
x+KrOhrZ;ymV
olGrDp1Y;hnG1mB
olFrDp1Y;hnF1mB
smJ;y3Q
;v7f
qD
2pP;p7L
nvCymR;okW
5oD
0lY

5nZ
qAhzMkkehBhDsChmMmfi1JhxejpZiiB7WhgYAAkIjGhhRimNGAAiwEAsMAlV;AmhdhvWhmHm3GiiAlqVh3ItMrIiKmOmNhd;rySxIk0K3Pn-KUikQ
ztWl-fyE

w3bmjci4Y;qnJmrY;hsc
sobi6IU1c;i2Em1Nh4ChiKv2Z
hzD;xrS
vmLvU;pgdm-f
iwEpgZ
;;y5H
u3F
twXjkao0H;ljDlrdmhD
2pBkQkpB;k4WplborHlsG
;thRyJ
;vuX
zjc;kwImlLhtTtzU
;z2M
h4BYxlO;8Q8Ks6VrgM;h2b
phCh1SnqRFve;t6Bi-AhtCzLo+K;y5Gh-V
O07Wm7V;uY0nWkI
ikHmpHllPk9DmoI;inRtwThqEioKjhFimI;t3OsqVh9C
;xoR
rlDAk1I;kvP;shI
mqdAo9NvayRFAhpYAKi3JjtA;4sNlT
;;uuP
D
jDs5Ql5Z;qnHh6XooQ1cl9M;iyRukZ
06W;o8amgcktNA
i0di1bAlrQ;qiEr4Mj3R
hnMhxNm9JhgFr8T;svHmnO8V;x9IjsRi-E
oyQlkT1Rq+b;nwNq9B;ylV
orEwoWB;n-Jj8eosPl6I
umF
wbPkkcjnAp-U
lbhxUkuBkwS;ygXjpK;0zToC
6sSA;07J

nH;3jA
mRhxAimFkbvMqDhiIm4RolPioc;jZqgAnnejtHnlb;tmY
h3Rq-NoiA;tmY
qrOoTh2fGnjIAzD;jhTjmLhhIloX9XJiuHpnfA;lqcysF
twBl+PzE;sxf
nA0yP

;w3Z
;idmNJk6A
hFChBABr7TO5ch0divOj4Ul1NhtX;jhB+HnrWkwCzYUrOhjL8SngO;-Iv+HhzBhnG
p9JCm9S;w7A
AhoU

x+I;z6E
p9FC;w6c
jjO
jmbiiEyWAErgYkJIHhBhpKknfh-BtKA;hBl6ctRpVkjQmiIigXhySi+JsN9ChajkJA;07RG
l7WrlRnxW;hA
l7VrlRnxW;f
h3Fn3SvnF;4yd
q1O;69C
07M+W;mucp5RuMhvG
n0JtcyK;-T
3Vncn0d;hN
p9Zm6eikW;w8O
07I+W;woK
hwevnXjV
hxYvwBhkf;txT
qoYsrI;w6a
09U;03C
;;oxH
iqUp+Dn0N;qqLiqTm2IojU
BhG4IB0DhmThlPqyKhqDhsMDikM5diyI0XhiX;nNisai6Tkpe-KhlbiuOhyDjgJoA6ChQpJiHkJKnWh4Zh0SjIDixJ;h9dpO0jTrF
1dxwWk-B;2sd
usEkzchhC;izJi7QlpJBpoam5L
y1M
ncq+b;rnG
r1D;ztXn5WB;4wd
Ak7Sq8Wl-GimR;hsPt9HyUktR3S1aima3A;5kf
GlldigXszcpCrK9W+TbnChqU;+Ptej5HltH4HEjAmjJiyAhzTlJ1G;v4JmIh2SjsM-Vh8ZioY
;74H
;3+C
v8Ir7c;0iN;74D
;;l0f
;;r2E

hxVj0HigXqqZiucjI;l5Xk4fpMyAouH
iU7qT;lsf;7tc


CQPDlNAuQiqQkwWisP1XnfiUhBj4a7JhiLrHIJWwN0QhkVhofh+TBhzUf;RGM0U7GzK9evPhiJvbrdhhL-H3Miubj1F6Z-GAxZjVhgLllZwWmeAxEnHZh7PhpD;otfhyJyJlnGjQwczcvYp9Y
h0LIr2e;izFn9D
old
jtG;7sR
z6d
6FhvLz8f
qkW
muNk+M
p2Xk6ItX;jnI
w0Gi+c;z6Y
4Cl4epuO;iuT
x7Vxbpha;xgYuW
v5OikZj9c;v5U
s4W;I
x+UpwU
;x6E
0Xs7UjrO;JhpV
hwQz2a
ozDr0f;jsX
2HnqPyK;+Ei5cj6Y
hhZ3lD
qyCnhS
j7Do9J;k0N
4Iz5I;iyf
huP2hW
3Y2V40J
hvMvnXq3Y;hwH
qyCkqHknY;x6J
jwQ
5NhvLz8f
qkMn7Y;2lY
qvLvnO;sgF
5KhvLz8f
jwLlqTw6M;orP
wtGrpD;2lU
wtFrpD
qmH;72I
72H;wtD
3L2V40J
ivNkPnwFmwDjzEmzJ;mwdltdj2VlnX;lybksf
4zW;jqMy7eigb
h8fhnb8YwUirBEowFj7NkwYF;jkci1YhiWj0LuhbjgV;s1JiibkgC
m9Kw8R;hwHh0Z
Gh4YkhQhhfwHlzQljTiyHl2NhhO;-WmvXhhcp8NmmThkZ;k7O
DnvJwvP;6sc
4ob
m8Nydz+T
h4bl5QymW;s8T
nvJhhc
6sQ;nsS
;h4Sw9Wnrb
;54e
mNklCzqG;lgYkUm5eme
rzemlBn3N;yjd
;ypChpR
kgOvlZh5D;hI6-G
jkdpOJmShTlQhjLsKzLpVlkfi7ThvMhldnLhpSkFxfhtLh+YkpD5B;Di9MuoaqUh3ehuSh6c1Ah0e3E3B;h6Ljyai4Em6J
;h6L
ymehkC;32a
ngBr0G
67Q
qpS
06K;i9K
nxD;h4G

3gS;q-Lo-C
kZu0bi3Zk2C;jJhiI8XjrWq+ctXqxehC
;63dMA
1tS;ZzhZA
bivNAAhxXhlPAopOmxY7MhoDksW;iwRh5LpGm7FF9SmqOh-cjhH-ah+T;0+HF
z4bh1I;u7L
hrLorZ;xtT
k-e0zY;02M
hzYzhO;ypN
;tjKlzCn8R
BAkEhmPlrTklD+eGktPCmhHipI;DhuSkhOojNh3HjkVoVlzKi4W;hsdqvNkvRhqF
hoZngAujI;owX
hsbsnO;huUx-c
opJvpP;uN
opIvpP;uM
tzcE
tzbE
FAiYhI+exPhuA+LxekRNiQvXhqBzEmazWsbsOrQnX1choftH8chzVhnPSkZilb7Wh1TvBhQhvfjXkUiPybkRsMBmOjUhThhOhrBtDBme;itQkIsd3eyJrG7RpQirYkXhkcyLjLhvSktW5VkLihWpEhsa1N6A0A1CmHxSiuI;xam9cipftVl9ahkYjwF
k-c
w7Om0V;63O
Aoudw9H
oud

ohfsb
ohesb
3QhvL
k6L;ssb
wkenpDDjpM;wkf

BhGojLqIhmNDpsIl1b;hUWpzCu+HirRqL;25K0V
okTqIA
0+DmhC
WjlK7ZIsEhLC-VAkZ1UhmFhPkxFmLChyPkPsQh5MvThBoGiAbhichIoGisGhjHhrT;6Kh+IvBhnej1a0NhkYnjChwPi5Uka2Bh7ayKhza;uMq2YhmBiwJi7Fktaj6ClU9N3U
z3fh1I;u6P
nwJj9CrjQ;mvI
jjCCmzCouShiN;AynX
Gi4JvsJhIhT;xhH
qxKnqR
qxJnqR
w0HsW;w1A
1D1yBjlW;nwd
mwBv3b
okGuG;7Asd
p2AouShiO;ylchT-U
2SryHpnS;5+J
hmakFhmLksGnnb;i4QA
hmZkF22X;vAxzT
onPqxD
okAuG;6asd
ojfuG;6Zsd
n+SihJnve;lmEtqF
n+RkPpsY;p-b
ojcuG;6Wsd
hoNptFtqF
;tkMhxY
sobh2WkyJitX;hvdl-PhxRi-dnUGhXq+IoGhoThnb;5TnjPh4Il7Mh8Ij0blhU9N
yyNAhgMA
zya;yyPhgL
qgFnuY;0mU;wnf
;xvLpue;xud
;yyI

niYq-HnhBwZAA;ABiwdktKikLjhIjyDi8B
2nHjsU
1mYijb
5za
zgUiqe;zgV
;qvA
lwTHroeikPopf;ivBnyJkzHmiIm0Y
w5Z
OIKieFsZEhgNGGBGHMGihHiawelOhoZkjR2Ei-FlAkMiLh+YDtLrehnJKmVliLAB7c7A;HlGkInNhgWYSrFivBhzAj4aqQoFjsYj9ZpAhC9NhhNuAmV2BinF1OivI;hoByWn+fmgHk8Z
0iBizW;yqP
-Qq+S;joXxrf
-Pq+S;joWxrf
muAhhAvgT;omP
p7Qx3P
skSp9W
zwCm5R;D2iI
hxM;x6T
;qsf
hxVn3SvnF;01e
6pQ;GAMzvJiyJ
k9Tv4Pj-b
7rD
vlO;u6Q
hxF;46a
vlM;u6O
v5PFk8T;hxD
kzQrsDAqpT;zvX
zvWm5R;2iA
oldswVjuQ;s2B
vlH;u6J
nsM6IptC;7rM
hxDimFkbw2M;hwdhLjjM
p0N
hvB4xM;qrK
hxAzhO;swO
n7EqjV
hxH+GnkaSkwPjlKp-c;H
p0In2Np-c;w7f
Fp0B;hoN
mpOz2Z;kva
zvJm5R;2hT
+RwSqtf
hwS;hyZ
1tJ;4kVivd;22e5TivW
p0akvbjlYH;p0BSooKhpIokD;hvK
hPEAAAhqTjgRk6PFolZGJpmSCMA;pnAlvKlsVj5E
hT
n0C
;;mnQ
hyI7AklMt5Xh+W;j1EhhAl0UsrAi1U;p9CsxOklb
itIr+fopR;ose
lnKxuK
;ngI
0yPjySD;swEvOmufhjI
4mX;;liG
h4Oh7Si0ChkI1amJhyNhwTOUlWtHwHDrEhjCrA4BmUiVjbwFoCiGhgUikUBhxA9ShOtB2Vi9H;qKj9Zi-L7Dh-ShiUh9TkM3MkMh3XuUh2Wk7c9D6Sh9c;4zJ
swCp7U;U
o5GtyO;59H
Aphd
FA

vnbBB;FMvnJD
svdkvOnvR;H
vnZBB;vnaD
vnZAB;vnd

phW
vnVBB;rjPkkGD
6wO
sqFl6S
AC;E
svUr-A
vnW;vnX
;wgLp7K
svQA
svPAooN
vxJh8V
;2-Y
;2-X

vnL;vnK

;;wsD
GviG;olM8JpoHiuPj-Y;ssJ
olEvpP;qI
hjUkF22X;rbxzT
hjTkF22X;raxzT
jsT;jmT3-K
jmS;7ld
xsf;qjV
;viG
3mF;lwRxK
n9csb;vvLkZltfjhS;p1OwuP
CEhgQixU-S8WAh4DntekmemVivSioSBwLi8W;DBfhEnBr0XkElpThtNihBi2BjYhsdhyb;ngSqrb
liBkmaq3S;30C
C
4rBi8W;y0C
06J
;xsK
u0V;BplVomQ
iR9f;5+L
u0Tpla;plVi4Gltf
ooL;ppR0elpMr8M;1ld
C4+HP;hPuuaqtR;o0d
zrG
A
4+X;uwHqtf;v5J
j9WowArb;3zKi0V;pifo8E
xnGlsI;imElhPsyRyT-Y7TjnclW;2zIiwN
vU
pmEj3QumJ;s9QihDj0XlwM
qvd;;pgH
6yP;A-dr6NjhRhodk6HkrG
qtAryC
3Ij0X;o0PmrA
-boxe;0jZ
-a;8TznE
vuEDpofDhiRiM;hmB-ekxTogVroEhb;kjZv2KmmL
;;rB
;irQnpL
;lkGl7Q
hmPkxBlwFjiVxBi3X4X3M;IhmehxBo0Ii4QnZikJtVzCn-M;hnDwMsvch+Bh-G
htMl9H;y0S
hmNhsOlkWl6Dje0UAprFjlOcCI;m7GrpQo+EA
h8SQ;l9CpxMkwIi4V
;uvU
;h1W;n8b
;mrNxvL

qoAi0cB;rjaj6DhtOinLlwM
wxAh5N;imBxFt5Wl7J;tsc
k6Kk1OrJhsD4VAimZo8UUrGzQhrD;JhrVi3Y7GmuAitJklVi9KhpY;klCphD
u0ckjL;p0C
sqcp8FhwN;iwTk2Os-dQ9K;iuZk3V
qsUp7dA;uoa
htOpzM7HjzL;nmNnkcivQkjPhoU;iwKprQksX
p3WBqkR
n8ZnySkqZ;n3V
j2GlyBuzRmGiuR;hnHhwLwIi2KizLm5divQtfqAyMpakTh0QizQhzL;26D
r6Jt1C;ttC
;0sc
;k+dh3Q
;iwD;nmG
y9R;6d
h2QpqWk6C;h5JqtMn2fk6M
ovRn7f;qiUvkV
noc;mvVv4O
uue;49Q
AllQjjCt0c;19MjhR;joS
llQjjC;0yahqQ
ivf;ivbi0Hm0Ws4e

nlQjuXniQoKGHAS1G;r3WivOijZoxLN;hqat8Ii5E
lvKj6S6Vk9BVjrGj2XiGihf;zOk8FJkqWpShBn8XjrMCzbwY;yiEi5c
ixTkmWjFiuLqHmPpSk8bo+ci7L;ooGjvEnxXh3civPhK;hnRo9Xk9AkmSk3V

;;wnO
;67c
A+YixGpoSp0YivF;kjQVo0Ap0b;z4V
z4Z;z4Ui6GipV
Hk+PnyGikMhjXnDk9Ise;k-Lt9UimPhvfjnQ;jHioBl8TmtPlwf0Mmqd
C
6vJ2M;zmCk4I
ymJooe;zmBn-T
y8dJ

;m0N
xod
v-fpiH;h9YjjSnkU
inZkoXjiS3JipCp8d
hiYsAhyHi0Mh0fEhmaHhlTjvHJpZuZi6AhoYrMhlej0OTYhc+UXjgI;7fUpWmjf0Risbj-aTilNl9U;npOvTh+XigfnEhmTmsZoKh0Ll5F
3qH
;hsH

;;6hd
ArxTkjUhsci7azehgQzEh6a;rYj5Wl5Ih2cixWl5e;kfu+OmyXjwdh2W
z+AzehkF;mgNj+Jlido+a
DllKAqLAhgXnEhmVigOGluUizGAjsY;imTkxZjkGlWjlOhiZhjMtKhuYird;ngLo5S
n+OigOoiC;tnZ
v5cn8a;tnAulA
n+MigOjoZk5I;tnX;v7J
;;p+a
kLh0VtqCAjxGkkLCuUAhjZA;hqMiqcEp9flhWhsAjmI
hsF;x1M
hmaluaizNIi3UvShgakK-Om5SiiF;wcsV9Nlseihci3DitRn7XjG;3xA

i0Q
xU1C40c
hmWp8e;A
;1hW
i0M
n5UlHnqcmkb;miLoqfpyNR;AqvL

ioc4hb;sHpqA
yJh0fjUmUlxZ5fhgfhoZ6aiEmxKnmC;hgSrjAjiaq1FlAhG;yKh3XniVkqNkqL
hlI
pHi-es3B;siHj8d
AhudxhWhL;mjEi6GpzO
hudj5ShuTjkTh5BltIAhuThU;uGEhgSl5Xh0TF9fn9F3d;4flqDl4Yl7V6Nj2KB
0wdvViC;smdq9R
k2HlvJ
hqEIl9Tj0Gludo-K;hzJp5Os7OqHi1blK

opJlbj0Y;38P-D
;A
puRn-Bj1Nmkc;p1Q
u-R
n5Cx9G
2wYihT;ie32F
k-bkzFhod;swfBjvc;mne6Ao-S
z9N;w1MAqtG;qsC
t+Tl+Y
;oqW
qpM
7tH
snADCiBukcjA;6xO;miSmmV
;pZ
CoPC;pK
olLlxKAD
;x7G
;oSU

pT
pW
pV
9at-P
+Ct-I
+Et-G
+E;u9L
;9N
+Tt+a
;+T
dyfAAscArSlwTqDhuFAAjpMiCu-fDwCC;hpPtEh3RmzShckxJi0fjGGmoe;k6WirL
nnHhuFyrR
cyfsfk7VhqThuI;j-dk1Oo3f
;qhY
o8InkPhpB;l3ZhlSpkU
BSl6VkgWjCrEjyHWhsakkZihOyMh8Ah-d;Cmxeh8Ti3EopOwC8XnDj3R;t9JhqP
t9H
l7IltU;46Z

qkQi0cBige;qkVt7A

MAqdh0HlqPidvckhVizBhuVhKJBlVoBDkqYDjiKh1G;izZi-ChmZhgJmhHinQifiAOkyQ2C5Xlkf;hjDlkRnuPqbirVrjQ
;42K
Ih-I
wiAjG;wiC
sybogEB;H
nzJ
Cs1J;rvD


0vc;h-f
kzCo8UhhU;wpOhuU
;j1Y

iwViWHhxGh8RhwdniHhqfPFTkPEiJkyQ;moKhpcYl4ck2Fi4Lk6Oh5Y;h-Gugd
h-Fq5DhiQ;wnJCoA
vnE;p+P

jhGjFtMiTh6Jhob9XCinS0ZCRkXhid2Nh3dRhEigLD8WA7H1MhlKi9Bh6NUhwKuQreI;krHlxDZsKnd4ei+ahBBh-ChIpd4ShRArFk8Wjah7ci4E;k2EmNooGlqBjpV1I
;wqU
joWwnNA0W;l7T0YikDkicohBm3Z
npWsmN0WzT;k4UyJjpTv8Z
F2HiyMA3W8EkmamqNlpRi3Kj5Z;iMjmP3Nm8ahjPiPjqcloPi4IhlRi0a;9Zp+corM
jpABhzW
ExgJipM
kgO5a1wY;yoA

;v7e
riL7eruRhaj6I;m6NlqNi-GskO
srSk0WipMrXj3AhgW;0e8EjrMlxdprMk4O;ykWhlA
;r5H
7pA
DIhmSktShiGi8IAkUrPyAAhhD0alsBOFisDBlInflHjHhqW7Ai2P6Y;inUj2UjzEk6Ji9SyUlwO0HimW;kdhiA
k1Uu9M;0uE
pxMq3fh7H;xyPkZ
pxLolci2S;r3XoxTh7H
GAkRogehqW2Xzbh7Ah0M7YmVh+Vi4BHBh4CiqI4YkcxexG;oJuNmcpFihBiiSitGh4Cj0OhzUi0Ch4E-XACtEj+B;joBt5fn+I
qnG
k4JspWA;7hA
jnZlyR2A;rvI
qtTp1O
0lf

0jaA;hmUpuJ

kPBhpAj4JuIrtcpUhrGhsWtOjybqeh4E4Y;inItZhfluMhyCmzbjiE1bh4Mizc;hmRkgUkydvkZhC
;6vE
3zH
FADpyatci7A9Sh5B;orSp7Jh5AipI;ykekjW
;htS
A
jlH;joO

AmsH
A6-d
t5PRmvR;3anvNkChnSs2A;htGozUolZ8Nh4L
;htL
onQszclvN;A


;kvBicjnXh2AltMtI
LiahrSiLCVCAqItewZ2XA9VAoBB3TiIPhCqKh8TkXh8KtW5ch+ah+HAjcwArdAAh+SnUiqXh4DhMjAGnZvDhsdAA;ixUhvXxLsXh7HDjgPtWiP8U7P6cjChkNqF0V5S6BhhRpC2alDAika-UirChqZ;iteizAoqN
2BjrJ;6vd
2A4sW;khK3mY

thV;iqL
DDx+G
msQk2H;o6W
1bw7R
x+L;riW

h7e;50d
ib
;hxcjuX
x+G
;;yqG
p5SAkoD-SD;inNl4Ih5Z;1mG
;xsf
hnc9bvnFmsM;hmCopdupFi0e;0jf
imD1zG
hmA;xscphG
t9AsiQ;zMhgfltA2M

mM;;o5G

tjaiIj7Nk5NjjEhza;lvHn0Vj9UouW;t3F-d
x2L;pmJm+Fk8e

kIhTlyeOx0H;4kP
;35V
wlJhsZnMjJBja0I;x5Xi9ehO;ygWm4a


tiA8FkFi2Wi6Ai0D;mgGhvei3YhyMijPm3Xh1a;4iE3O
xfjyayV;E2sL
yF;kkZ
;k3RAGtgL
;k3a
k3M;x4C
hKwLABAOklBnxaChuNBo0R;yBkuJ;vrT
t3WB
xe
xbJ

;t3S
xdxqR;Aod
;xc
;k3MA
k3Mnxa;xSA
;;tyJ
cBhLrIhrBCkd7bk8Y8KjNAhzarQxHjbsUMiuejlShtMh5cnPi5Kkbqd;jRi-YkyCivF3Pj6IhwaiyLk6b1NijM;pTkxYi3ClGjoClnfjTl9YjyL
7jU
11MA
Y
Jk5JhU02S;k6X03I
4kK
64J
k2Is1Zi-Y

;AMsrC
xrfi-Ymgd;0rL

+YikFh2M;k6P03DE
PA;rwG
k6e;v4JhtF

jiapkXj-E;j-P5XpjV
HD16K;n1BhyU
GjlckuX;n1AhyU
;xtPknLA
k5DsxUomS;k6HQ02X
;E
mTx2AmnU;wzEnwZ
xrSpgW
xtKknLA

xzbmvS;4kB

hFiyN;izVyoX
BhLh2KhqUh2MlwIhtJniIpNkxKvb;oW2d4GjiTi6AEi0KrTmRQuAiyXjubphA;n2ZjiblsUi9K

h3Zm9LAjhEkwK;+Z4c0aouS7Tr3Y;pqNslG
wLkuUnoaH;pyTn9BjrchuVkkCkApY;wP9J1PqbnqJj9Zjsd
k2M
lmYjlFjpNlvY;iWvhT;rgG
6kF;t+D
kEPzxRj4I;jH4la
pmNk0cmpN;t8R
ArxNkrSoxTiyR;t8QigR



onDo+Ai-O;onCqyAhrSxf
OA
2uFjxa2P;6pS
ijfAk2GjtDi6VpqdhZA;n2Ho5Op5a
2uY
i-bi4IoyE;l4Fz7C
h-E2ahQi2ItEh1SikUhBhjViyeeuL9JAhhWimchwVpRRl7M;pb3GhwXj7fi2AmBkxBBkmEhxYpfipTjW;kzQkgWhhTljNlrWklX
t8H9KnoB;2hV
slV;t4MoK
nxTqxX;i8X
;srTq+Ch3c;x7Q
srW
inD;vvQjhW;3hU
plBkveiwF;8AxvO;wlFlpa
18aikP;mwS

AAolfjtYuIkgXh7URn5YmN;h9MlmAkwLk5ThgClUrejgHkvQ;mFqxaTikbjxKhjUlPnAl3RvShuY
AosCkiaj-b+Vwe;m9GjsHl9Ah3eltT;osCkierWusI
pnBjnbhkE;viChsW+UotMhrV;osCllKitLuR
tCnpEkYhsaueAk9UikWihPkpTC-ZvLh8W;kpUhzUh9X+TvZpxDZjiFjkMjZrU+Q;kxLk7am4RsLioRlzY
2FB4uf;q6F
jMy1MnxO;lyYx4E
h7cysY
45a;;thA

CACAtSxRiwFh9ehkXuchdjfibramkIhjE5YikJj-HmZAjvZqdzFyDQc;zeh2TuVh0R3V0H6atX6A4JkDh2VjiXhleiQ6dhKhEhHrVia6cjbwGrZzelyChqb;niJhGphSkPhGhjFsQkmXtQjgb

vT
j6IomIl5c;t1D
2hKAjvZ;3xDi+FyD

r7Ch-KhI;sqV
myCvvElgC;6vG
hqdikMqkBhkShsc4Zk6akvAnST;pnFkzciqJ3fh5bh1P;rtdl1YmuMUj2W
;1uI

;vwZj+Km4K
qExQi6aDnNjBhakXOJAhJkvKh1QmkSjQVk-ekT8TiFChxVCi0KC;qd7LivZBhvQlChXhlKioHrGhpMhXrqYvQudhhFhkNijT;n3CniPhsTolC
vhQrgf;ulXl5G;13L
lhK16A;xnFjlMj9a
iianjdk0Astc;2rahZ
;ioUG
;wa;0wa
kEhCi4ImJikXjzWjuOmA-TrBBAkcAkkWxWiiFmwJiX;AkBhsB1FyAjjCh2HjtUjOilEl1D2YkkZi9T;lkdj7Uo2X
twMrAlB
o8T
oIkiW1kf;nvPo7E


;;n6a
jd;t7I
m8LpkJjkAmuc;zN;wrK
zlQ
zlP
;zlO
zlN;;5yQ
7RorZkySsmS;t5ASA
A2hM;u7T
t1Vhlch+FkiOhlE
;i-fy2M
hvb
q9BnpFwY;5yYhY
s8C3U;m1S

urIhoeqlO;vlBh9D
ivBqsd

xxO
;xxN
oiF;kS
5Yyre;5Xs+dniX;wne
3YkFhShiAhsWlnDlifj9FijfhjehVi0K8Rhb;ipOlCmkPo4GmnN9H
y7Ji8Vvd;1+Z
hTlyeyrT;Yl0Ix0H
qbozT;prPpUnwH
rJwDAAbrE3Bh1StIj9b;8Js4Bm-W;9UolLoqW
7Mb
8FjiKtPkyXltRFl5cjvVi4c;klEl1FkzRj8Ih8EjtZ
h+Tv5PwOi4D3CJ;vqMi+HtZioGhmU;ryBqlehvT
tnKq0WilN;-GnqAv-a;lkB
ipSualwckxcr5S;m0UhwIosPjkcKk+D;pyJ
;3nM
AplAj-fAhqQk3Q;Cu0PhnJp7Rhkd;ByvWj0Oi0G
jpOMhtHiuYADi0MjpUAAKGI2B5OjsKhmG;jiQhuAjjAjreh9Gk9an6K;q8TiiKmuKn5O

h4HDhHrrKA;lxSnyOmif4Q;0zA
FAiDi+CmUVBAhgAKppJJ4H0EwVAtMFvMoM4Nh2WhoHh9bhXAmBjrVGHAA;jrDiL0AqoRhkOPjFpbhhTvQoMOlDvK7Li6Xj9LA7Q;ppC-eipVi2elErGlbi+Rn8c
vue
q1YnpCn-A;oiH
;ume
umd
;6P
v7ep8A;54A
u3ejnEn+CBT;ivIkiFo8bMxPqYhiAkzOj9H
59W

;poa
h4a
bEBBInSAKGixTAkVqYjrd6IlxTh5duBrKCAPBBBCAhtRjkUCi-JinWsMArE;ajNAkvVjsTCqAob8Xa2WhxBjxQiWpCihJi3XjzbpbhvR+c;m2UiwIh5Ei3Pn0M4a
v1fS
v2J
UzH
Z4K
pDBC;oeFvsYSF
v1e
;v1aDBG
;v1dIj9Y
zze
v1e;v2GH
v1fA
;v1f
0oY
v1c
v1SDBG
v2AH
v1PS
v1W
GD;zyL
v2D
v2F;oe
v1M
v1N
zH
kxa
;;3e
lye;lzNtiDkyD2c


;zyA
3mN;vme6Dq5R

07e;k7dh6Fq7T
h-el-SCnzci9BigB;n-Whyeh3XpkB
jFpsC3Am2SF;nyfnoRrrG;hvKmgQj1bj2JihW
jE;57Q
Fi4HlnAEkmThmPkDtRrMxQivColW;hSi8Jk9Dhtel9Mj9Qi3IhmeNybsahiLhlD;lkFurai8F

;54Z
B
;msW
;tiU
;wrR
i+AwoJ;wmLksE

n-ItrI;zxQ
;;5vb
ktAn3cjsWh5bjmKhoWBkxG;hlJjnZv1QkYhhK;vrJkwQjhP
ktA
;;vqV
A+Whgf1ci-YhgD9LrfiaWijHtR9M8blAh1fyGjEoPsQqd+di9SilJh2K1Ci8a;wCuJrPjzEh0DjhZhvPhgMjSiiE5PnVhkUzHhlHh0PigUJjCtWi0GqZ8V;q-HiCuMhgUhtV
i1TtoKEj9Kh-I;ymejhG;1zb
ktErwYE;v+A
oiUivXjsAqwd;opKiob
m6EytS;s7cpwS
2AhnehjMnUirXlLOhDZjMuWA+KihJh1Dk-U7FklHknJ;l0bj2KrWkjRkkKj0AtP6BiwVV;l8Xl7CBi3UivZ9GnvO
;0pK
o9Qj5SiA
o+D
-EeuhYl8N;koAhuAhme
1HmRvrJ;wjB;nvAugBi2T
tjOm8P;pkDh8dpkY
qBAwtMAlnOkzYS;h4LjwKpsRjnMpkB;x1H
qAwtO
;x8dn+U
tYpCACh0U9WlnYjMAlgPAj7SrHAnI1DWirAAhwBjnDuP;kdi7ToO4KkvVmnUAh1LqrG;6Vn5NllM
tjI;pjej-K
3mM;m8Kh5S
i-HqjLi8ZinJkRltOhxdB;vTnFr4SyIivJpeigMhlU;piMpkI
02V;A
;AA02HL
02T
02S
;;q8Z
rzMusS
Bt3Kl1W;tvU
rsCh2b;izYt5AlkE
t3Kl1W;h6Sr0fsWknaM;i4CqiS
4jPi4N;vkVouG
6LBosVwBfr8P;pnEm6enoD
j-XunW;ynMb
6AhkHArxChmQjkGi6X;z5c7ShPlzSxZ
6Qs6IhsSluQ;r3Wh6dkCkAjuAmM;slElqb
;4e
AuFjGjhVRwvY;zrc3D
xMHkvOYvhW;hyIjvSi0RnoGk3KkuP;h6d0ge
i7ZxjBmjf;z+B;3qA
nqJi6V8ChoQm5IhwY;ppZh0RisYl4Tn9Q
;ipc;d
isdTm9TE;iXiqWAvgJiydJjtZ;nsVk4G
IjLmAhuJllDuAWoNiA;n0LihJlrOklejtQ;smGl8A
;v4Z
h8U;w9b;5+Q
whHiuLltP;x2Aj6MisQ
jmGP4ck-Hn0EhCh5J6UHCh9XHhsLkH;jmCl4Xl8akrJh-L;46Q
o+ZsnK;zoHlyH
o+YsnK;46O
khUivOjpEh6JAn3TApK;h+LlkOqkNWilZlLh6Si+Tod
plLimJ;qVh8Lq3D8C;xtGkfolB
h3WllDuXoPhep8Eve;h0Vl2FmNiWihLluTi9djqW;jLBnvClckzYtkB
;ncsV
;;j3D
pvGh6XiICovMiNmyW;isFy9P
m3Ki+ShgMryU;h4Kl7Zrla9Qj+MnW
2oe
nqDnqZAi9Ak2d;iboTqZiemxMWxkT;xpZj5H
3tE;p-d;12G
jve;;jI
uAi-eiwNxKihTx4D;jFnnMhyVrsb0OhjC;mK
0Jy1MikN;sjdroC
sjcnlYikN;sjYroG
jhZ
BhqaQzYpgatzO;hrHhzJs3YjoHl0eAimdsN;m8Nh+cm7X
A
hrFF3oCimf;h-Dpgbt6O

i7bhzDjzf;i7clhWBlKnxVl6R
n9SB;n9Vp0N
2MmUsRmHlLjtch8dmXh1UkYh0HhxVhoRhtHsJkDFimboKHAhyThlGnKqdBjW3HxRh0UhiFA;wJjHtZi0J8fhhCmrS6dwLknfh-ahyci6eiRhlT;zOh0VZzbiiVhoaxbvXmqAkjUA
KmvWq9G;lzX
;h0C

x9A
tBjChid;57P
;igR
2JwvL
slEk2Z
B00U
kzA;3rc
1md;5c
mvX
rU;4gP
1mc;q1CqxX
hzV
;;v+cFh2a
54W;sgd
54KA;ikAloTAi2NltN
r6BqGq-d
2AjhPkdllHiiJCi4Cr9E;2OjpNkWk9MOizOBlzJh-B;m5Ym-Hluc
5anPZjrPNhrNqmahuZ;l5e+ajBijMj0JjlDh6co1E;1ndiuT
k0fu3Vh5F;k0etvbj4H
J1CAAh8diJs1WhvDyT;oViwE3L+SBBmxQhhVk4I;i3N1DkyQ7QlfkzfmxD
;AF
DvqK
kuD;64J


B

;vqI
urfmnYI;pBq2D
judes6JvAyThvCldHIh0R;1CimD1El2OmjIzentd;5ai7Wj5YmkehjSihRiyLmkF
;;zhX
;;ysE
A3WvaolLijSkcPiyCh9Lidi6LniV;hmCkobhlYhvBi5MlncikK4bj7L6ch8e;kvHvLr7KioMj+O
hnRp1TloG;ludo5C;3W
2nN
A2nMixC;hnPnnK
hnO0-eixB;ouZqzN
;;2qB
m6PhtHnLi+QlmHhwJhlIhmVhsIipX;Enneh3MinCltJhrIkS;Srick3RhvNmhA
Ah9NAhwfjXhnZ+ckqfnBk2BmPhmW8TknDh6LhrKN;m7FjqeiZk+IwJje;hmN9cluEp8e
Ah9MAhybjqZu2bk1N;juOm8QlwQkDuT;l4dilaw4e
hyUwQRzwbI;3O7AxIluUqgK
p+Dqmc;p+FqnB;wpM
xYkICmkFtThnFkoai5fhuZhzHkuYP+G;7MjxWhoQi3InzGjGwMsRpf0WkSo4f;7B0WpoTl8HhvMveh8E2audmKhvB
AGkMi4epckWAyPkGhhBjRyQjFikapEihRi4e2Oh7C6SAyPihfjkRlBiMiiN0YhFhvB;0Rn2bnZklOhjMnhdl9SD;x0Khvf
hyLisLh7Lhxb2EFDEwLIklMj5Ko4dhvBAhf;i0O3XA2WhhBlrEi+PuThxezAngVioGhxMD;kTl1Wk7GjkRjqMh-bh5Tk7Q
oiI
;66G
;oiHD
;oiTB
oiE
;oiD
lrCuZniEpRhlCoDmqeEk7PhhJTD;k5cjoAwaGMqwVnqSrDRhJE;tqQhnZixejoSixKi7C
09aj-Oh8X;AzuL
;66AhL
AMmAjmZiOh5dpnf;lxdj2emnOmgeia;kHqqcnpd
Mvvdmgd;poM
rtBloJhuHire;6yN
uLjpWhGinSk2ch6aiQi6R5Rh8DAhjT3d0Yi4TifhrJjEHqcAHrIA;h6ZkmDhwTiiLi0dlGjhalgFk1K;h6W3gC
syTsxLhzQ;63G
5rC;4+U

mmd

h9fk5dktHoyNiycjpS;h9aDo3K;rlGiAm0K
;;rqHq3K
2gF
ngH
tmI;nlamgK
6FiwchQiVdihHjzKhlaj+fAnQk0JliD;qiclqS1Fl8NmFhtV;pSthGl5EkhM
o8LmJhpBj5cIpfvYhrbAiVAjmR;m5fNjvGj8d3fh+HkpP;jXn1AnzeyH
jyM0iI;k9XpgEruX
9L;;p5W
h+DmpChyO;nsL
qnUk1KDkoYGj6a;zmQ3Y-R
J17G;17MlhM;l1D
;;I2gM
ntAu2X;m1c2Mu5IjuN

sjb;m1a
+RpiDmrMknU;hiK
;61a
K
BzzWisV;;E
;;7jQ
AmKhgbAAiqPh9chcjlIl1ZjyKkhKj6RAhhP;ClvQh3bpGsgc;nwUyqI
hnGtlNsyc;hpcswPh0L
FilHvpJAhzSn7D;i5Fv6Uh+VjqFL;2Ao6Ur9EiuMA-C
nnMu4c;nnNyJs2D;kY
0TkEOiXkgWBhsMkvbCnpcajweCBklA;+JwAw0R3Ul7G;jHhnGmpAsnf
zMhzNxYrLmLiJPBArVpZjkCqMkgej+RrIiBDkfmdZBlchtTi7GCwM0DuBi7FA;jqcildh5Np1VkqNj7T;5Qk0GirWk7Th8W6Wh1UzQ
ntPqZAEDj-CpwKi3X;m5Fm9d;r3V
ntOqZF;3-Y
wgSizB;hElzMi1QhmepncR;k-XpmW
2Twjb
;ynT

;vqS

A
xlYprQ;5In2exlQ;lVnnDh5auSt-W
halUmMmTAiUrQpfiTDkchsRiR3Mha6csPhDhjKfhiYhjCoZhGlbjqG0SyTiShgK5A6EAkNFjNhjAmNnEjeKhvdyOmc-AnIlUuX1WYhavS9J2KhkZiIoP;nOjchkABC0Sh4QiFjSkpUqfjIlClqAoesHhxJvCuKjJh0OUrHJm3QzA;2Ho0XjqVivThAhjGi8DrN
jhZh5XA
hvJwiX;o9J
zgTh1I;qxT
5d4oT;h4X
kiJsnC;s1Q
5bxtHmzA
hrB;i+N
hgTn3OxoJ;4oF
mkYn4cpiN
mkXn4cpiO;t9V
wThb;pqU
o0Z
;yxJ
o5K;6+d
sc3-d
o5H
hsGiT1xG;o4Y
hsV
o4Ai1L
hsDiT
uob
;F
skAu6b
huT;1rT
twChFkgB;hsG
twB;hsH
j1L
pGouQ
phaxsW
hmcmNHaCnmEo8P;4nFirD
o0PonH;huM
o7AnjYn-c;10H
mkBhpJ;ntM
o9fj3PkqC

0KmjFkHAhiCohRrGfhThrYoLhblkEBhsF;1CkoOigLhH+Xo7ao8J;lnex-P
3nOBA;xiWozK

vpR;ppE
qmLrqYixNG;jLuEpzCl3NtDjQitHizMkTFisDkLyR3NhqK;rmQlhf
pueisbGuzQ;uTm5GquI;psarjC
qBkDh0Uh3LFjqckKhBAk8XAinTp-WMnXkb;nnAmehpAyYi4TllfkiTjvK;r4Q
qAm7IhVjW;uvD
lrNh+XWx+Q;nqa
jvVAiyco4TovM;mwb-QjrF;t9Lk5d
x8Y
BppZv9YAhtcA;uuC
61S
ppZv9ZhtcA;uuAq5R
jqFHl-QnlKqeAlehpWhoGSipXlWhmdisC;hhdirKQjyeohFqiB;spZjyRi5Tmyc
ApyOo+Rlxc;nuTUX5D
vGyhZ;kyFw3ai4c
01X;i5Nu1OkvRh2a
AppTwkJ

lrc0vK;Ir+CqoN
hrQhiZ4a;iIiiZwYhxUk3GirNk1Wh0ak9W;hsFt+Oo3ChsE
mYv5C;jnE
tvApmGpJinK;htQizCt9WhiOhlXi4F;mpehoAh4Ei+fjtSh5QhwOkuN
2ZhtJhgN4WuKtR3XrLi6EZ1RDkFJPCndsTj-MmZhLVh-c-ZmXAtHh0IBhkEhBdKpVwDmdharFkTFhgNkS+MhjLrCyP;yL-Chyf4O7ehiIiqPhhKlSkFk1HjjAkgVkGwY;xJkqbHh5Qm5Vj-AozA
h5YkpakgLjjaDkwR;hoFmuClxXina;h-Mp-S
;wiH
vZ
Ak2Ak2BrnEk8J;k6Zk7Ok1JDniHkgM;3uQijR
iUkKh4ItNyHmNsVkuLi6PjwSoR4Yn1ZisaiPI;iYsehhM+ehhLTh5PhjCh7bPjO0dijGiYuX4E1LhtfApch3HmSuXi9LhgIlbh0Wi8G;wZm-dwei1Kj5YiYmpL
DlrO;lrTAqhJ
;NE
Qs4estS;vse
;vsf
GisMi+b;vsaS
KivSqqC;isVjI
nvPinRo0dB;G
L5mR;vsZ
Ks5AstQ;vsY
J5mR;vsX
isN
ivX;lrJqhJ
G5mR;5mZ

o6E8b;o6OsO
kpHtgRmwF;uxJ
;vtF
1qY
ivQE;vtG
vsNSF
kpCtgR;AuxD

;65H
vPhvAhrGtHi-HNj0Ik4WhkEiWA;hsAlqVl8Bh2ahzMirXkgIi5X;hRnsQAhqPlEj1IkyI5WnoT
i5SpWpIdl0MT;ilJvva
;jsRdl0MT
hlTh4IrHisKh6XQlVAtY3AhzQilI7ExX;BhlShRh0chXlgdivak4Zh4N1UkwDj7b;v6drchoaioRk7L
n2NmqRorf;vtLpmG
hlRA
nwEmG
v4a;;i1e
i1dk-Nh4csbG4Q7BjqAychEsfiQhiDl6aDBFhpF;kiSh-FhlHi0Jn1cnRmVimT9A5cktT;n8NivXkWj+WopVoM
puIAupS;rvH
A4pe;knflnH
Cn6Z4W6BhQh6dj7Pjlb;klIljRrkPSjhdpUwN;h2Xy4V


Aqpb;kuLq3F

oAAnkNAopP;mybivMlyWj7P;qtH
;+Ll1M
uvZAntWChN;iQ;h1D
Vm2FtSi+bhRjiCj7Ukpbj1R;hhDkrDblkdj4EirQ;nvSitQrpPzY
r2Ql9E
r2P
Bhgb4byTxXsTkWhteWJJhFiCiIjvE3KqNlpJBioRpWiyKiiTmT5FixP;hFh4Sj9GhvRrkO;pmcpjB
tnbr7f;h9XlwJp9S
h8XvTh6Nn7fi7YAAnnH;hDj9NiO3clQjSi8BhsWqNlpHh7e2NiyKipH5FixP;w-GhqV
wEBiCBj5OThiJ-CH2EhvchoWAmHyGm3W+KimYhtGhZkreyNAA;i6JngWowH
wDb
npEjShFxkch+LB;osSk3ei0ehiIl7O;o6Y
On9RphCkaB2Zh1WmhRA;j3SnmYogKxMK1e;l0WtqI
Nn9RphC;zwNmhU
jlWrkF
k8HFhlK;hkIwyO
jnK
jkfLhiIigXqaigIh1XmT6RhwQi8fl5AiqNhsZC;zMiyNmuTh1Shre9Tp5Hi-D;ivTiSmhYi6a
u+VAhzLh3QjrYA;m6MnMsBhgKotLhuBAhgRioch7Mhue;rhD7Ek1b5E
;;wwN
Ck+aisYpkShkH;hqBtmZh2ThjU
koV+f
sbnndoiI;nrVp-e
nrUpDo7LB;nrSAorN;xrB
itBk1Mi4JnU;irZtDkvHfiiF
ihbk0JixF+S;yNwdwtdhEknHjnV8PC;swZ
;iqYqjd
Li8Glgei4JioQkgHkaBisCGDAPh-GiZyG;Kj0Xj4bjiWjvClhBudi8A;hQo5Eh7Amtc0ej3N
kqdpiFlxVkgO;tnBq3P;r0AjpHhyGlmHh4B
65B
hwL
z4JJh5K;h9BroZl4W5YBCjrS;nkGn3eo6C
;jibw+dA
h4Li-RnpMlsOkkV;h4Rm9Dj9A
ksKlzQiTjWouWhUjjc;v9KimFyJm0W;p9Dl8KiQnkAi5J
h4Jk8LAtckUtVi8Zm4f;o4I;npL
i5ck4Ju-Ph1G;n0djvTlpfjxYhkBi0T

XN2cuXhGsdjK2FpaibNALlayZBCBAiD4G1eA5Qlf9YlNfhfSmXqYoEA7Csa0EAiOhrCi5EsZwSkL4AhTihJqEvdA7HAmBAhhBhOAmFmahbrZA0MhoZsNAhiCrPD;iyLrKPyUj6bnehrftSkyD1UqRAldj0bisVi5Whtf;hnDs5ChQyTiuYkuY
xjD;zvT
n9EtgO;zvH
2nI;5lc
qsJ
ehrAupRVh2BnlR3N;npRqFlzRiuQia;nhPjdl+dn5c
irHi0UiSL9RHi8YlsaizYisPmtd;h7JixL0H-ctqRjzK;hnOhkWpnAiue7Kh+Ol9a
loex2eD;54V
;8e
woIhP
hrLjjMsoV;;sfm-E
Asd1Xm+ZjoSi2es8G;nuailE;uoYmnV
sdAAtZDnWh2VcjViqXi4ZAAAh4MknBAi2JpzFhdwa;jgE8f2B1NimEuqOj-F0Awc;p5e
ohOl-R;sc
p3UAtiSA;n2H;usR
tAh6SEEGiCOjzF7DizBm4BkhDi-OsRhzGhlaN;qajBlsShyTmiE6TqoR;2hWipVh-J
iqG1nBi5B;qZoyZ;11ThvC
swV2H;hrTl4fzOw+f;uFs0NhpFixNkzb
jqGhzVlKmyNj5TmH3chlEl5Gi9O;0xWl2f;urG
xyS;wtN
ntf
;npc;10Y
p7aA
;;nxW
NinTpVBkjNzCiiQwekdllBNl7fkoIoOAhI;kyLi3GiifihIOj2R+Ai7MA7HAmBAhhBhPmFmatVA0MyGjYihLrT;iiHlWiqFowZ9O
AB

;kpK

t+Q
y-T
;p7S
mzWooXuO;u8PqlM;nzYp1Z
u8JitH;vqcJ;nzVm5L
lHhpBl5SqwU;y9NiJiqTk2R
AihJhyXj1TtzTh5OD;zemwZuRinLj4CinFi8ZoOh9ajpE;ihHo0ZogTpQh8LkrY
npVtzT;ihJt4Ui8VmxV;nkXqmSpInzd

ixJBk1QfhftQhnCivLi5Ei1Qk0EkhaA;inT1MkrPhehdhxetUC0EAlkDdN7AhT-Qh7bA7HAmBAhhBhOAmFmatVA0M1fihLlJmFD;mxOj9YwchrJh0Pjhf4W
;i2V
w0ImqXhrf;lndh-DuRjhS4H;v1GlqIj6E
joOhqEknLnsfmgIjiV;ixc2QlwbkpVphfnZhwe;xrQ
2xe;xrP
n3Ihvd2UiwIkxO;n3Jj9SlhKj3AiiH;nhFtrC

o-VmmemzLk8CF;p6b5Ii3CoPDlwNmPiwGU;zjUh1RmC
AAn4WAApxC;klX
klWOjyRAApxC
n4WB
DZktWnoaHjCmqd3Fi8dXjqU;klUmsZ4cjuQhDr5PC;owRirLj7BqbkxGm4W
Aq-D;O

v6M;r3b
klQnxajqLm4Y;ZjyA7VnodjiJm-f;vf5oN
Qkla
Pkla
C
vhT;A
;I
0uB
jyTyVx0f
JklanxC;klO
vhO
klT
;r3K

Ekla2xT;klJnxY
vhJ
v5c;r2fL
;klN
t-L
klHAnxa
h8dkyZohZq7U;tFu+GjoB
;h8ckyZy9O;tEm+an-L
q2DmxMjjO;zsD
AolcmD5Rh+QitU8Vyf3fNhkMnImvN;nnFivYkgfmzehkT;mpLksZjwYCpuI
;;q2E
;hA;hd
6mB;mwR
xhA;kkWq8Gq3R;x6c
hvU1oL9O;mHorDizDi5GloOJhDkuA;mxXi5ek9CrlS
lsOj-GlyNjjB;khTijSo5AmoM;rnI
wTMhkA;zzQ

24Y
AolFlkMuDzOrGl6cA;hyPk7Q2Ntsak6a;lye02Y
v9Hk0A;lkOolDojM
AtpcmpNikO;o1A
o0fk0cmpN;trDosV
;;0tT
AA2I1WxoW;r7c
2J1WxoW
y0W
l8U;AhiVmkHm9a


AkoQqwc
koQ;u5N
;xjD

mIm4aqKjMliHhsPhhX4DizP+UhoD;k0Ui+Vk8EmqWhxI;npPllS6B+ZkOkidqe
AooJH
ooRmkIAovR;ooJvzZ
o9bh3IwgG;spN
ApjSipSolT-YhkV;o0Ph9Zs2R;jpMk5FjqUh8E
pjSqvGj2A;o0Oh9Zrkf
opKjpSrb;nqBvuOwR
upN
zxF;mvTqqC
;hbulJ
cumXo+c;n1GmnR9WosVjwG;lwfmZlmGm5Ul7G
jlb;i4fzsK
kjUk5d
p4L
jpD
lT
CDKAAkUFECsYOrMixViiWhc3DB-M1A9WAkNhpRiqWAPVhgDiCpJFhzRj2ShgDrAhkEi1Z;M+AjKhnThnP9QihQhtIkB8Ri5ZuSlpIivWhxfsWhnDxN8M;oSm2KjTo0Vh7CwV9QkjR
;o9f
yjD
iwP2-D;itMv1T
;o9c
Oo9HhuF
;;j6F
AtHhvbnlCYhpIArQkoHhpVloOinQ;inVhiOjhNq1MjkLJ9P;lpCjpfoiCjtIjxb
l9Kx8N;n7fi7a
l8HA;;l8D
;t4G
;;0xe
A
l4as+Sh7eCofYrE;kbt0dhjPl9M;08UhgE
l7e
;l8A
hqXFCA9TmYimIizI8JAhwGFjyciiUtX8O5NkmHpXhrfizH;ivRk4cptB5Nj8YhoN;wRrKpwA
ioUtwMl8E;hqW
kWtGl9O;yMlnEhkZ+Po5cnwO
xcnqXp0chuMiiA;mvLngLlwOh1SsGC;tie2Uk2emxK
mrF-Oh3AhpXiqWAhhJiCkoZj6e;l5GjoUqrJBjgPklG;t3c

;R
umXo+c;iwEuvRp2Y;uqc
tGiuBuycnJjgbAl1EC;tLAn1bCo-RjzJ
AtuWj0E0dDBByahvXmwaA;ypfhcAmiT;h7VvyO8N
xib0d;6rP
AhZkyAh8ZnzGijRAoV+PhtJh7YJklEpJ7P;k1KpuPmySqL;hlAmjCj9GjtbhvA
mwUnzE;ujbrjN
;l4b
4zBh8F
vkHrsf;hqI4K28XG
lkd


AjrK1hKhoEkfBBqM;jrK5Bv7cAl4I
0gIl5RBO;puWwmBBlDqM
y3DmL;y3E;y9E
BDi3TnD6DmhPiFie-Bo2TRm+L;wYi7R
n3CjnLrve;x5GhqEk0M
q8bqoAkzH;psUioE
m+EzMCxkKjD;wwTn+UnehwW

0amnHiGAkgIv1R;A5Zm0dxrVh5e
nXsaBlCh9bjnA9NhxRhsWlEnD2MhQBiuNmoDqMmhDzM;wSI7ehxcpYwKjjFhfGAikNh7ChBmoBiuZm+T;nuXlvTizIo1T
;h7QH;vtRE
o0bpyX;;noY
rHFhgLCr7IBjqIi-Sl6WC;oxTr4QlhW;0wDoO
xvLnne;hgP
wxOoHW;niSsuKDigb
;;w5V
zzJ
lnarqcmbB;krVpjI
l6I;oiG
Y
0kf
i5IC3ThYyYhgG2RhhUrDkgYlnX+CisSuTzCClzO;kmF9YilDj-UlnCjlU5C;m+AkOowZ7ej8Chpek8G
jEBHhpFWjczcuCAAAhEaAiKCCDhCAFAlDmLRsbhDkHhoC+bisMofABmYkL6EiVjDiwNqAdjhVh8HMALOhDnF7RnSrVAjWBIABAAQlECBtWCoQhwRmWDE3U9ehwYhahhP;pLpb6eoxDm9NoXzbj8civJ;h-Mo+GmsBksR
;j3V
midr6Y;hmA
hlf

ilAv1b
;xtI;ltI

iwe;kpVqyA

kmRksAnjRjvBCl5GBA;knNhxLikIn4di6Mrdh0ZhvEpI

ntb
AhzZi0KolVqxD;hzE0jO
hzOKi0KolWqxC;hzDs9fnlO
At5Yh+e;p3Ao+Q5IjkT
mamvAjhDhvX-ahzEAmtEX;mckKbPj0AnkUi7JhtYNpqd;mXalkdk5Ym6Nnwc
nnfthTlXB;noAIrlfhtCxMtH
qnCrsS
p8T
;rkN
0wa;ivW;ztO

t1GplI5Wi+H;l3Co2c;riUsrP
;6yc;upb
Ai-HiibmwV0coibhhY;sBh5QktJwE8VinPkzMhvej3b;ukO
ilRkoEakJrboXlRyCGh3Jh+HAO0VjfhqNh1QloZkxLhD;jrMjjK0IqQmoYh4Fh1dAinCigd;p2HsZhvXs4I
ijAl8C;m+Wu9J
AHh7Y1nU;l8A;nmXl2Vn5e
hjF2cBBhZBAlqENmJ7eX+ZSj0YkHi0SqXVh0chhBJObFAADEDh8bPAahoYkFhvCAirNjBA;hjTkkMilB4Cqa3bjqMuahxBjhChmdLLmcktK;oMmB6SkzXsNxcUiqEjrcrQkJinBqYjwcl-U
04W
nTl0PhmYhnWh5LAkxR+J;h7Jm6LhuNmqbk8Ahdj5dwG;2CjtVknclrZhqChwCnmf
vzbA-aM;wzZ
06G
niZD;lkW
k8P0Up5fhxBnahehyWkiNikO8K;l3QjyRmhAkQhgc5ElxZjgE;vtHpG
uqIltO;hrH
isNh5YAjkditGiUjjPiuJlMuBLqGrJ+HjlVlkNyB;iEmWhuHjJl9ah+b0MnOk0BhjdhpJlmSikYmT3byN;-ZmgZ3SDn3RnHpoN
;1vX
A
2qJ
B
slMub;kkI;y1Q
7Ek9Um0F;qvUorQnwPG
rnamnS;xvJ
xvM
;nkO
nkN;qlF
kDhwJAkJh3Ri7U0UAnkMo+L;libjqCjrMisKqnA;mtJx-U
xxaKnuU;nxQAA
mrdiwcB;mre
Sj8C;ijIymQ
T
imT;okJrrQvPjc
;opY;r3A
vGlnMIlsN-MyYhzMhkXh+LngdyAoS;ufOlnHhvbj8YjlQhqEBh5JDnxEh0J;NmgOnIpoNh1BmYjpBjuYhjA
vF
;uoa
A

sjNnsE;rwHn7Z
q5Y2ZhwDjpbFnpLA;CksO6YlRhwNnnV;hwQk3SlpGiwL
pcikI;qnK
vnKhjN;tmPjkJlmC
uhT;wmWntKA;wqPjxd
;9SrsVh6TnjK;wmVj1V


hwK

kjA
j8B
imAvnJ;u0T

h4XopZk4N5d;vyObiheK
rrUjgWm7R;mQukA5M
tgHkxSoyBnZ;i0Vl1Zh-MhkRqyR;lsWjyfloO
OB;swTm6I
;;vxB
lyJi6W;qmR
ikIqiVH4Ki1D;phXh6SijRhzbr-Y;ikJtwR
ikF;twC;vkBliC
isB;kyDnkdq+R
;;kvf
xuB
AF;ood
Fq8G
Jq-BorE;G
C
;B

zqM
BswCtqb;zzKmnK
rhV
h7In0d7MyNhyAnjFktBh6P;iuPlhUl5MmmEzAksHhxE;Cspbl6E
;zqI
swAm6I
zqG
v-FBjd
n-E3Yeh2cAlwL;zwGh8Q;2zN
Lr5N;6pc
hpPiDk0GiyFx2K;mGDivUuoXn+A;v6NhsC
;w5T
Hi1arSPBilDowalrVXnchQjdAA8GrJAhyAHEjqL3VhO;9PwahhSFlaRTwnQnHjmB

;2rTHBC
n2BDiiMioRktF5MikRi3NwSipC6b;jU0PhyDk+ZtAitMlbn8FkvG;njVx5S6a

Aj4Ym2Yk0FAvX;w8fp3e
q6Q;vjY
49ZE;ikasZynGkvFqG;10T
2rILFjqL;7Zi0YmrHn6EhrdhWXnchJAFjSIAAASlECBtZzaAhxYWkhf
hoMhvD5PlnRjgaLBCh6emhG2brLkDyBpJAhiKrN4Bvc;hQrV7NAhoQ2eisKi3FTsLi9XoekahkCjyHsPjgf4YDvH9Fh1BrFyP;l5MhrLjuVhqAi5W6YhnaooM3Z
r5Th8J
Ah3PiiI

tCl9O;r2A

o4M;hoOytP
BF5hY
r5M

uvZ
o4H;qmN

;mqI
tHwtAi7UhiCj1H;o4E

kuLiqOj7Fh0YMh8dhnKqtUA;mLzLihMhwc-Ah4Dlldm4Ghieh2KnOhnO;rLh9Zt-JjiWknQ
+alvNhIAlLARAhFh0bNk5ZIm3FFTkhG;ivEnGj2ah9G6Kn-NkkVh3Ujwa;huY1Jh1bk6WmrHn2P
;rhF
;xvZ
hhVnvLu-c;j9UksViYr+Gi1P
;s4B
;38W
;s3e
a
QJh3B2kY
e;a
wlDI
3yF;hC
;V
owAj-Rj0H
wmb;38O
koazzV;yvU
;s3X

swa
swEnMhnd
;r7O

38I




;l4X
l4DonE;s3O
;s3G

q-GhwXnIhne
r4Kimb
snYh4al7c;h+CyqK
E
h3B







snOh4al7c;nlG



;2-D

svXmehoDr2c
svcugBEH;s2WhnWM
h0UkzGn5C;jsGqyfhLqnAhG
;h0T
;3-ItQ
r+Y9Ik0S;vZi1Mj3ekqE3PoyVknXmG;l3fsSi0bl2HioVCnkF


m3Ko8aoqetQikR;l8ZkiChqKksIkidmyf

;58A
phHp4QlyZ;jBjlWmLz3Ji5B;lvU


;noM
wJixfiiYmoBhXhgPAhyQo3ZhjDvRhvMlCqI;h8WsKk8Ennb5ei5Pj2Fi0Nh1PqA;suSj7H
kFhShrcACmpOLAhrbncjvFi7bhhJl9f8RhbhuG;lvbhLpxKh7XlxEhmb;omP
pIi1Ti6AhgCjlJijBlGBiiAmTB+ei9EvVkBTjcvQhld0bhjXHAA;iemU0L1Qh8YjpVjkLinahoEhTnN+F7e9bhyZndhIimNhvfisEkYwXhhR;mpCyShDmgbj0StLkqBh+XrKuckd3I
mnK2Yi9eHjyTxJj8ahpMhAm4bAtE;kuVltQAhhTnlKm9HhHD;1pF
prBoyA
;u8L
znV
1pR;lO
kuPrjLloKwb;kuOr6PliCilM
ABrtXi4AhnCk0b;j-anoThzalvVjjeh8D;loYmkQi4SpmN
ula;BipJhuIu0Jknd;roNkaozW

j-DnpH;q-cksek0bj0Uyf;j3SmtIonAlgC
y5M;;2B
nzJ;urf
h0Uq3f;hchyftxYp4c
ssT
;ssS
;xka
;h0T
5rGS
5rY
niLi4KwwCB;h+Ek5CkL
o8Xi8P5ZCChqchiXAimWi5Y;qQnLmYkwC6PlRnqU3Di8M9NiiZ4Xj9Z;lV
vgb
mjGuDirKj1RdhqehiVimDi6Mla4Zj9XhpR;qRnqAm1e2Jloaj0M;kC
mjH
jsREiDhV2RAhic1bAC7Ri0EhQjtTkKLJiBAhiblPmxGhkCS;tjUJhqLmxC
jiHihcj8Xi4cjlbhoU;lPjyKh5bjmUxyK;klB
Atuei2Al0E3Q;7di6fsqWjN;inDn4Sj0ElzRisc
kCi3LtEjUhbhjNApHyMhyXAnAah7JGJGD7XmZOj-Izavd0XLhkXvArNjIhLhC+I5ShnD1KAOR2eCLhxfAS;nBm3XpJisQkiKvQi4HhlPklb;m+YjgcmjVpNh8QjlXjue
nneAinJ;nyM

hThtQj9b4F6dDmvGhwZi6EimWjoZ;hVl-Z0Rh8XimGwXn0Q;w9Lm+A
h9SnoKutC;ixQGwvNj5B
ltLhG;lWqtUDj3Rp7W;zoA
BHjjPhbiEkThKi+Xm0LTCiKhGVtXj0dpFhOAi4cqSA3Wh8E;DisV2boNGjcqDhrDn8fqgM;o5ehqOjgEpzI

HtiN;j6JhrDjhG;BpiQj+UyKn4BhsE
mCk-V1Jw0U;lb
BhK8HiGciyTmOmxEh8G4TdRjgChnO+GyasahgUnc7WDKiZhhLvdjmK;ubwZizXh9cjzFj8T8OmxVmMhOvVh7ch+f;ljYvgYmkC
jzLv1T;thKphW
WAVkIsiRK2HiNj4S2WsMhpH5Z+cjzd;hvAl4AluBnbjsVi8TilGigV0AqRhB7dhkE;lfrfilXhwejgfk6XoWzJjnMljED3a1Qh1R
Vx8J
lWGhpAlgaqqAisMlsT;tyb;yqb
lMtuciwKimGhpN;unIkgS;h2Nr4YiViya
iFieUBi8PApREiDhVi1f4EkgJh-ckKEAaCOAMhJilakyP2a2BifhzaAhkGBmShd;j6BhtH4e4Mh1AQjgWhzOCRJj2Hk0Dh6ThkR;k8emTn-ajwM
u1D;k9B
6iA
6hf
;50F
i6Gj1XxciWojchnEjApTj8fsPpcAAAifh0SCMDKBhSNhJA;nhTi9TQniTlpd
;voHG
khL
5qS
voEG
;hySr+Bi5K
3sb
h9Hu8Zjeimajhd;kfovRs5A3Z;1tT
;h9GxnT
hHh3UlGuIjOhgKrah4KigEjUhGp0c-fkQilKL2ChoV9Qh2PvC;1XTnfh3ehJrffkNhhSh0FA7QnN5Kn1AakeliG;zUmhNybAtxYkkZ
23K;piX

Ay9Bl6Oh2R;oyXpkX;niLl8RiqW
s+cl+E;niKurNlgJ
AVAmXjcvG9Rl+E2YBNhmSpdiuJxJKDihMmEAhxH5ByC9EAAhpWA2JZkyU;jY2YloLhxSShHjJi6DhlWuNkxbilKpY;iFhtDnpXknKkvPj+Q
jXnyR2YiuNBhwZhpAhkXtflKpS-dodh-L4bkxZ;Vkvcjjc4UNrNyB8YiDhvPlajpIh1KyEwPpS1FAlVN6QpC1RXZuFh1Yi5P;iErVpwIltCi+Qh1SkmC
r2fj0Gh0Y;ykJ
ySA0nS
iBt3I+Bp+D2emJ;ipRrpBjnCrHhhV;1vbhwFijE
yR;;06E
;tqR
j-Qo8dqoPpe;ltAh-HkFunOjpU;hc3jI
OheAhvfmgZA+bChhWi9f9Ih1EhoZn1H;j8NioaitRmxM
Nw2eS;z9O
Ap7En1C;soAn2EhpO;nmfm1WhsN
BDhqOhoSmf6UzHh+ShgEBybxN-fvbFiyI8UnGrFhlYIndwKiUhyRiPjsdiiN;wJoQjmX3PischkQj-OJuMjkOinCrCsT8YhwahuR;h8blAhyGjqUhsSj3cjlaseh8c7EzK
3iC
j0B;qyZ
viUC
uqU

t+Kj0HljM7F;opSm+dkvNi3Oj3e;k9FjxaugN
;njY;2wH
;ttcigYkwc;m+Rj4b
mhGiLkzZjkZ;wZsvE;w7XjifixLiwQ
;v1a
i4bjqUs5Ck9C;w7V
qVhrMEkuRicimYhkfilJqtCUYi-A;Ah2DRm6fm2GhvNjlUiof
h2Bymd
;2mP
AhgRhrbVTkc7HzOjzINhich3cjzV5Z3Xl6Ah4aiiKzboAPAVmJ;jlU7Zk0ahkZhlNj8eh8a1Mi0d;nuXhiHjtNikeohSjhQ+f
n+On5FlkEi1HCitCnHhI;huQi7PivYh5Ulvch4PmjPkmG;hLvhZl8N
hW;ppOmpKhrNiiNm-K
wFyB6COF2Uh-HjobwajqQkgWh4cJD5NrXimV9MlN1CCoMCAh3a6aDAD1RqA;hJ7MhiSijPi9Di7TjgNh6Xi5RboKhxMiqShtbimDmVsH;8QiiawwewEk0V
h8es4A;r1K
h8ds4A;r1J
iRlCh5IhnXJn7ZhoGhXkDhya7d5MhlYh7NLOkpG;iEnnfixG;iPtnQhvOxch2Bi9W

;3mJ

mmDooTzPpyB;uubhndi4G

40J;rsPj1VpyE
ehShgZvwE;jmUjjahtRllToTl4O;yrP
AiT4Dj2YkjPlbhvHh5UwSiqdiAAhpcLk4CpD;kpBirYh4PoRjjXqHlRqDhpfhmBiVhxNj0MiyH;jAm3Nh7Mj-d
o1AhtcixOqge;ifl2Ikpcj+CnrT;r0GkiD
pbuGh3VJ5CCRlheyYB0JjrNhoCh7XjpRhoWh4ThnJhwQDhM7T;ijWsClsSn3FhrS;0yA
hubt7EmiT
;5lB
i9Xywa;x3B
hjbnnZ;hjEpqd
iWhLs5ThG;mla+R
;;ilJ
owf;6b
;;usM
VvjX;ick+PohBnwQ
vpT

;y2R;zmF
huZzsLj1J;wnHnnG2e
k5e4Arjd;5pI
BiCB1ZrDhmf7A2PDi4JkPhrMhufkPjuSk0fFipMhqSktY;psY0dlwG0Ak2P;j8Ji3ai2Vl+fhzD+HmtN
a
iEj5OTi3ZhvPh5RlsUkxcoe3XioRi3a;jlDjzNiyGsVm5O5IiwYhzLjpYEhkW;iCohbphaj9WrW
;huU

yqZ;hvOkzYm-H;huS
pRtO3GhPh8KhlYAvUnVmLC-MGSimQCoGBhah8ehxBh8eAyPXAkUjLiLiUhhKBijJh8B9ShnTiyWmO2E;ivbmkOYlCjgGhjOhtV2UDmThkLhvQpSjjctYjsO;h+ClgXh2KhNhrTh4GlgYkwQi-Vld
u+dA;q9TkhLV
;lvW

u8Ep3a;klVl8b;w8a
bkqYjicjlElsZhydirGjuKh1d;lDoWOlsHm-fk3Bl5P;wgDFiiHlgPh2Z
;1vDhrH;wgSlZF
hShiAiOnMAC8PmFjiI2dhtRLAhzYjvFhiSh3fhIAhhIhydCHFwQhlSBlViuUhCrGwHhb;iwIBfpPt0OzS
z-F;5qM
AnkKl4cizPkuL;+Enhfi3TipIlCuXj5fhUiwaAjrG;5DhqUq5L
idk+E1DhhchueyduZj0MiMhLmYLh0eldNAFlGk2EzFkkF;wWkvfhzDkKirdhzTh9BxJuXhuYirG;iGqtLiyFh9QkP
ABBxAi5RhhdjvAHatMwHhqBitQh3Qj0MjhclAhoK+FAkCxR;rEirXiEhkaigH1UsPkG4e8LhnAi2FhoVi7SiTl9P;hJkmViuZolDCrBhyXhkDwE3Zh7dipWhoShvanA
DxAj-JWn3UizEjmVhjGkgTh1E3F;n7VilFl9Kp0bzW;u7csAq4V
CzlYl1Y;u7e
rvSi2Ij4AkvID+BAkC;Tn8CVkgCi+KxAKhuBlwPvThzR;m6dpPnka1UtZo+WiV
;;w7H
n7RECijSBipHi9UhNElXiufhFhnZBuDofUAiqe;j-CtNkQzQk7VjqK3N5YAh-KhiSi8chtODj5a;n7XoiKmhXhmR7U5P
n7Z
vnX;;2oD

AjoCk6Ol4UjyXhPFi6NihX;6anoek2Wn9Jj+C;njVvoC
oiRprMhP;6ZplYsrHijHhnG;w3Yn+D
BAAinZAkIkfkdSEdiArHi8MhgDvGuZBzP-EiQmiAjOwLhpUD6MTlLmGhjKh-GiR1ShrcoK7N;cixJ2Ti4Sj0GjnPl9PhjaiwfhxV;wnLj2D
nwbo2N
AZi1IjWi5bhtcppEmkU;i2bnRkyLihRvDl4cschtHhmTjiRiRijchhL;l9Xt4K
;k7ZhlUl6e

aknKo5ekqSiwRxGjrQ;hwFikYo+Oh3DyH;p6KinP7Sm-c
amsMtwAj8X;j0dmlLi5apHhtFmjc;u8YlgQ
FhlWigF4OkxAmlUj5bBi4d;jsZliXjtNmyChyL3OhuF;woS
1kf
h8GnmAngV;h8F
vQWjvRndkpShhUicJjK5eihMh0SFAAQzbAiPSAmGAzQVijVnQChgS6KAhzKAnHlChyGADvcwGtfiCX;ksYmhPimd+c6SjUqRqSi9Cj9CixM;4zQ
AwWmzCh7JAESipRj8TzXhgZwVydAAAjIijHhmBhha7ehwIABoc;wWoJm0UhxflmWhkTpzY6I;p6S4Hl6IBhnIsVi+B
njZn6PosN;k+bpmLhganmO
E7DJjiYkiKhsKivX+flzDi1djBhxTimZ;ovMn5EimNktEikH;wlPo3e
1kWAAB
xmLlzD
3kG
AmzUipDl8fwLl+Z;qQr0J;u7D
sXjuDskUlZF;myWjrak7GhlNjnCrN
fhtDo4Di6dlmcLfAsUAHAktHDREG;hjGqBo5EriOh7HjkU;s8bipYiyM
;ehtD
;3jZ

owetwa;mkB
;3kM
;3kG
3kK
DhkdhjXvVXivLi1TSjmPhtMksGh6aWzMhyXBqAxIigVtS3NAmaySjA;4Qj3Cj4ci8Vl5YlYh1WoQllO;vuNpvW
C1gR;niK
lC;y5X

nlFopDh2Kj7ckhC;m4DhmSjmPhtMjuZi4ezMh8aixehhMqP;h4Mi7DonehkMDi+ah9EiqH
iZpPjQpA2eAhnEjQAjjeAi-c6GoCj-QyPhlBhga6BehlbhhGyZhSh5IiEipDrRuI0VlC;jNiiPmySilFjgX6QjOvSpdjOlJ5di0RiiLfhsBpQZhxDlThA;twJi0SrTjsNjoH
z7VX;tuQhtL4A
;lhM
ogH;n-b
n1PMo3ZoKhzKwVhlT;n1brkFj5fsJyD;1qX

pjA;5As-e

w1Dk1E;opGsqa
BAAiieoI3TkPllHAwAfzBiBjpXirBsekErJiUvTjjDkdCIjUDlHyLBAAAhR7XkjE;jlZihShqRhvczAm2Ql0DnBhI;m3bhqSkha7LinX
n2Zo8O;wzM
RpWK2NhhehyPhjJjoR8KkShxRj5a5dhuWhiPjqOhuUikDhkPDBCjD;qFlsCi2MwB2Di1dhzDh4WkEklUCIjYlHyNABhRlJhwUjpJ;1F5biiQjrHjgd2TkibksJioThsJ
rhMp3A;oqOsvX
qDi1Ni1HAi3X9em2ciSh0bjWhmZ1f;joMipXABhSqybipGi8G;h5Ui-Kj2elAnncp+C
Cs6fhGIosM;iKs4VDl4f;Uo9M
ijdqDlnfC;3CkyQkzdhjQAi7AlqIm3cC;EroKl4O

RZhqenpUkkdBBhEIA9BlichhehnehqO;i8ChsOipZhxPk8LhxPm3E;iH
hsKR
mjB7X
AjmNnVluQk9ImhBk5b;hwEhxVmaktJhpYhd1EioaMt+B
5Oh3O1HsyHAGlFjyJhldnJwZijX;jhBk0Zr3ViS
zgW;;u6F
ClnLn8Xild5YAitJhzR;llO
;wjc
vqC
wjc;p2L
;xiX
;o5Oh8F
Mi9dpfl0ajxCyKhsGkYrMhxUjqPhschFAfYhqd2Z;jkAwbi7Kh5Shwf9Gh7dqXucjkSjoRhqejiC

6iS
;y8G
q3enpK6aA
tgOAohX
m-ci+Ji9N;hjKr3ChvNj4EjnFhwV
AjvP6JmRl9HhyFlEOhpN9YhiPchketOisL1PA9NvemWDsRGiiTh2SlajX;8CmpMmmbijVhFrIhgNhtEi5b0N;o0bh4cimEixGreuDmgU
ocvmHhlb;h5CzoUj1J
i4AhqK
;s4EAl2W
;s5V
;s7O
nkEuhQjhW;rpMhyA
mwemoMhjUi3EisL5Zkya;s7Sn8JjgevQ;iifn4OmoPohD
;z6X
w0Dn5A;k-chwfsvT
ihd;m0ToxU;u7C
ziE
;;m-O
z3Uj+E;p7Ei+aA
jpck6HhhXj2dinYaqhd;+PjwZowHihHk7LFjC
;z7A
ochoPhsdoawCpbkR5ehwfqbhtUqJjuXK7XinC6KiucjsauCFud9L7ehoN;oR+Wh+ZjeqEAxYxQ1Qncqaj+MsPkkI2MkvfhlDitP;koB3NhgRm5cyehiFikYniF2a
k2S4G
;pF

pHq8Njd;C
ohc
rmIpvf;hhBj1ThgZw8di3Z
oKVDqhLl1BmqCAAAAB;2pTG
;koU
s5ThG;hqepvNigWkiX
s5Z;;t5I
k+QhoV
yhD;i2By0I;omL
i6PkvQpnMm4L;i5ehKhpQ;2xQ
ICAhvFwQ5Ukobvd4B8Oi2MiLBxbZhhIqChtclChiHoAAABhnC5Kh6UwJj1DJK-X;JEi4Yh4Ii1G0NhhHqUhgetDkwclkCh5WjjR;m5Gl4QAhShgQlariF
i5XuhU;AsxV

sxVAb;Cr-Xye
;C
w6ZhAa;41Y

syUspEI
o8FjnLomL
0pck9I;i6Qj+MijGjjQzLknf
hqOizQxoQ;Nuqe

Aj9ckiD;p6Q
ovRm8A;ogAnrP
oqGSh8Zh3aqmM;x6Rm+Z
yiBlZzQmgC;rhRlW
tlB;z5A
5E;;r9fmjfn6e
rpa
jyYxxH;CnVpyLwkZ;zqG
BiVomQitLrCAAimEntMhmR;iaomM;hkI
n5Uh5BpMn4dhnYjtRtbyXhpc2U;leJ2WmjBhvKje-JkGlsUl3KhDkvTza;wLpiblwImqPB
jyVmnLwkZ;nVmnbkyEqiG
Ah0Yl8DntD;h1EAolEi-T;5iB
ODAhpMqXGhgNFzUi8Hi2EW2fmciVjIixHiOh5G6ThhDhjEhuChneChkKihRmHhmGmKhwB;sChpBPh-M7choQ2EjjRhpXiqawS6fyHj5XkMmUkyQ;ryehnHjBhga
w8Mmxaha
o7buyK;sxO
Cp6Dm+K;40R
w4A;m+RilfjkYi8FpoN
wuFlY;w9V
w4OkuJ;p6D

uke;qgA

AIB;Ml6bvre
K
vvS;w4P
mnQnwO;mqHj1T

mqD;u7XpwM
8M
;l-Z
ruci4e
rPs+WlvM
rOovSh+estQ;hpMj2GilbswFlkV;r2EnzV

;Al6bvre

mzejd-fVmuMkiP;lrdo3ck8A;Jj9c
k3Jk2fAiEj+fAl6e;y9GtDh6S;htJt3N
;w0Z;w1N
BmnarSApyDjtIj2eTilP;K0LhqTkvQhoCklOh+KxI5AhgF1GjxO
j1Zp0Nk1S5PnhL;h7Zs6Whveh5Mh8XlgF;utcizJ
2zU0S
mzHkpZlpAord6F;q8biqUiKj5Oi5Jh2d
mtT
mtS;mzF
l7N;wyK
mwSjlE0Gj8W7ZABjwXm+WuYF;htOljEqsLh2G;p1WlkLoJhqFpf+Q
m5IBh8N;m5Lh8OhjS
mwUEjkb
mwPHhnR;viQ
p7OmpOnkT;ozYjoJruC;k-J
viVk-eh+WihL;omMmuctFi1Ekie;ymI
p+I
;p0PtxGisT
iuAmvJjuH4M0XAn1SChyPAubhhQybjZhNFyC;6VrwZs9a;o8IumOh+U
4xL;5hL
juC;o+W
4xJ;5hJ
qY0nT;qZ
;;m9A
5kf
5ke
zpG;rsUn8YjuC
lrVw5C;kzUthIk1b
ez+G
BGhUBBhNAC2WkOhKhdhlLsShalKQOADEeEBiVJhYdWIiOKOQjoCh5PeJwY2F7JhoCxHAjUpVk1LBhqEpdh5ai2eNlBA0SAhya;hOEKiU7PhcyLhhXmTPjtWiyaioSBjFmwV5aikekuK8A;pEmtNhmOoxcnwbmWpR
E2nO
hgB

lI
ohVv+I
ikA
BrmEstR;qtG
;;jY
+Qh9OjvDsHimF0Ih2ThtYkmSkvPi7fhnQlalP;hWnEi9YhKjjHh8UhVzfhuM6Gbj5VioOBhpSRpdh5ai3MihFzN;uGmoChmOjpL9brkA3PhtO
i2PhrS11S;unVrva
CAouesUhahFkkQmePnyMtJijPh5F;qSltG3Jh-as8Qirdhve;zje
tqXn-W;33M
pO2rH;rnM


qOy5MqSl4c;kjQksCh3TlzHliSjyP
DEAsWhoJkoDhtIhgYl3fahgMhgB4Gi-Zj4N;lnTijIAhjahnL5I5PyEjpUk7B;jpEp5ekvXn-P
orP
;D
ouY
z8YJ;z9B
;B
ouekzesQsiW
I
l9H;xnF


h0f
;qhM
plAi1DinTl4Pjd;15Gj-Y
hhMzxG;p0a
nqOjkPhrUjhBhoVpXjiJjmc;lnH1XhtI8Ro2HihI;xyN

;kb
uEh6Vigfk1XABh9Nk3E6ZALjqVzShmAh0FLBi3e;AkqJyLArTh4GnNivFrWj6YiPhlSxO3Nj7ah+FA-Xi3Z;jnZ
wvO
o-QuoM;qxd
o-PnvDLm4f;3oR
n2e
ieFqT7HFjdjxcM7fkwFiXjrMhhKsHqZMi6FuKhjEhsYi3bhd;CAtT-KyDj7QBLiHl4Ah0I2X6TlShxfTn1HhtI;wjG
idqoV;k-AjsKm3Y
hiZ2hd;qrY
pzB;hpDope
pzA;pzB

u3RhnY;ktJ
iia5AHiBjRtP-UpOhpCi5HFaCi6RlNrMAiLh+ch0NioS2PBmfh1YC0QiUh5NAAh7B;+HigRjDhUrT+aqIjOihD2anZhjB-Njfi2ZhnZnW5OmGmboUxchjB2V-Oh4ShPwchmZweigW;s7RhsZtSimAh4fwFh-B
l3AioAE
r+Ps4I
nmBjnI;p9B
o-NoyA

5LhsZkb5QoqT;zhO
;07E
w3Yi5ZmoA;wkZ
wtfnB;3tC
wtenB
n3SmH9N;2+Y
n9Z;s4d
n9Yk+D

;izQ
3pE;25E
mpSk6a
p5BjiVxB
8X;4mR
mvKitJ;3je
mjGi5MokR
42E
3od;una
sybrwD;o5W
yrf;xzD
syHoPp+C
xzJBn8P;xzKi8P
ijIkejwPs8dLi6AkF;i7PjzU
06O;ovA
mvAqxb;zmS

nlE;p8E

;jyP
3jP
s7Frmf;n9B
xlC;rjZ
rjYmhI
r5SstY;rjX
r4Y
35UiiS;07G


;3oI
umeF
wsJ
j-Hj5G
l3aylV
l8TovdlD;02F
rzPkiS;ohephI
ohd
iqE09bhzb
r-ZzeroF;4iC
37dmD;wrZ
yjOh1I;tle
v1c;xjB
v1b;xjA

03CigWrc;3nZ
nodv9P
pvdooJ;5iE
;u1M
07Vj3S;06c

moCsB;n0Pi1N
moBkha;m0D
l3Qsmc
lxQlpPk8G;0vI

l3ElrTh1F;qpY
0kM;wzQ


;p6a
04H;joQ
jY
uwI
kgWjtNttB;06N
mofpG
moe
qoOhQxe;G4A3tSh5W;lG
wxa;swDhxIj4ch3IhnT;mzFpxJuIjwK
l6KkvSv1R;4Fk2F
;;s0V
kuT
;v4f;v4Y
3zf
qZ-Ljzc5XvMiGAh+dfh-HFhpTjxdjlMhxPkmSjVADh5RH;l3YjnAhqeBxci7ChhPj-aivdi3b;hmBkwAhja
hpV

u4HrLk6V
t6E
B
qoP;k7c
vkI;A

vhS
qAn-CAh-Gt9B;qOn9UizJjxEp4WhpO

;hpX0tN;pvZ
k0ewgZEksU;1czqO1eksY
ZCizJ4CigKikShvHoNljDyemDhoViOjyY;pmCjShyJj7L4LzElyfjxQqC
4AlQ9IbiqNuAsbPnIhmE+DaKOW9Ki6GhyIpPjnSDk2GixN;JsMhtIi6E3Fl3ElMiqEi4S5DhvOkte;k0KzblvWi-LhkCk9fiiOj2N
ABG;KDxL

h6OhterxK;t3S

krA9UogQ;krJo9K
h5fi5eA
Alnen6V;tiW

lgYPnI
ntUo8OD


;h6E

B

nuHo7Y;2se
;B
h5SryN;t2X
p1as9O
kmciwVB4cECkwAhjAi+ICkvKj3b;r9ZkkLn0bxRI9aOQ;hsIlhCl-TsiY
m4L4EuN;mtKx7Q
+Oh7Gi0WikMswVDA;9ekwRtgC
;luPu0e
i4ChrHyYjHyOqZtHVhraCxPhiLkOioRENnDnNiqUrKnTwW+Cj1Chyejxf;izQ3ekrNhya;wvP
nwMo8S;rxR
vkV
nwKkgfS;ohdopVo6c;wsd
9AoiEr-IjvVhjR;D+fnuJrci7YhvMh7D+Xj0H
xwYine;x2d
mnElKzvH

r0fhPurcA;hoYolUioA
lZj7ViIhybAjmRjvRAh-Pp0ChrYB;hC8Km+B9Pl5criL;joZ
pyc;A
pybC
2za
4qE;v-Go4E
;;l2P
Al2NA;pBlsfjwTkxb
jqfirOj7crpbizQinM;mnbmoMhjUmyctenRjjZh3B;l2Nt-H
9L;bq7NsxP
kwMrjW;msUpnM
hOhqdkfjoNjvdoYCYAhuHmpYogRhkMwG;hPCnqZ2Bi7eGhyKBjHioGP6JlHh1dh8DhoNkhA;owThtQizMjlKjAi6Phjbl4N
;kpH

k0Y07S
Mwqe;ozI
opS
;m9djiE
l4UhByjC;3xV
Iwqe;5wP
3wJyE;3wX
smKryX;4gM
v2R;j8Xr5b
ruNi3J
DmiGqoX;opL
1hS;v2Oi9Pm8F
q8Njd;hEupGhsBn2O
hjEktQpjB;lwUjiTmuOpxKhhF
wqe
pjF
kGuyLn1L;8Wo4TjkIrL;psWtwJ
;A
AA2rc


-XikUk5YlkEklJAyAjybAhEjyL;x+V
;l5E
IjuFhyFtRimJ5ZlxEiTFh2ShrRnjD;oPi5EhmNxZigRhzBiyShqCnJ0MiyfinahgDhjaioOhkCh4F;joHqvWksa
EouE;t3d
GxkF;xkO
xS
ACE
CBC

sxJojF
;B
juWp6UD1Xh5MqmN;jpVkPh-XimJhBjqQj6Y;ltcozdk+Yi9SuZ
;nvfTl4a;tpK
lgJ
t-D
;;nvcl5K
;;59W

tvJ
4yH;oxa
tkB;p8M
lyYzqS;8U
trOimJ;qqMphE
;;rsf
hvcq-Uj6R

yOl-PkAk+R;jsElqeohf
Aq8ZBl5A;;lyK
q8Z
l7dnPjpQ7Gi6WhmCmqJBiqHA;imGiwDj7erHhqRMn+FkxQh6djI;h0Kozdo3b
A

xjO;j+c
zUjGhfh9OSCiamO2ZmWhuFUxGxKisej6cikd2LDFlZFaj3GGBvdhgHCkBjlY-M;ublamZ2VirRBhqcjGDdhiF+Y6JijZmMzEj2L7PkCrdnYvLlAzSvdhiYtE
Ekzdh-FIM
BniQuvK;A


s8Ki4Alwd;v4R
mU;rgQ
ihd
qrb
lsU
xTkoJmTCjtdipWixJuPBj5cBhficjuGhkWfHj1KA;ixLkuC2NhPq3PhwOnPla;0mSilD
xSxlN;2qe
5H;x5S
k4Q;m-L
6gO;x2d
h0dwCqiehtJh8dlbiyYhA9XmVHB0T;i-I+BoyHjiMGj+KA8RzX;s0RjkS
o7Xr-A;06Z
;v-ZnH
54N

hvLryGzd;p7W;sZ
SzXi0Aj-TyAvaAAjpEhhY9cuSmqCh3I7LhgY;ixP6I6fkehiRimMjiDhiGlyAjoCkvZ;n0YklDivImtL8K
k0Ln+dkgW;qhImyUorQ

;uqZ
npN5Jiqeq9GyY;h+NjpBCCjsM1RtuHh2F+L;mlLr5ci3XjmV
;npT
hjMi2Co0TihEvUqmYR;nrAhqPia;uvHo7J
knMk-Qj1bhflfQkkEhrX;ChkAolChqWiiIhxBMta;lsHj+Cp+P
xmcAiR;z4d
;l3S
tkWAQ
k+HlwKErR;k8clxQrA
tkU
jmb0sTihZ;nb
znYkrV;52B
ijOl-AhmHtkSCAirbmdAD;nrSjbpwUehlD0QinYj8AhON;n1Hs3a
;;n7C
iFmOttdqKhqRiEp0a;B
hdhuGswU;sxa
jnalhOjvf;ltWimMAlIvcisc0CoEoSh3Cj4JpVlpK5Y;xLrnCo9P
1zN;n6c;4nT
BzAi7SAimQsC2LixH7bjvBhjfwdhlGh7ehA6Zl4PnfSAkJ;hkLi+NhI2Bi3DyH9Ch8WnQknNhnfpmC;ojRjzKktVm6S

zAliEjzWikWxSsdrya;mkOkwc0HuwW;l0VhuAoT
u5WksBD
;l1E
mnYnjT
;trN
5teM;ztY
y9E
B8elThoGB2DZiE7Hiah8WdhpPxOsDj-figMhMmQmbfFjAxNjjTwAh7GBzU8Pi3Z;ksfhtIAhvGj5JvPhyRhiP0LAtC0XuUk1RrKh1e;mmQi3UkiFn2CkjK
jlYh5F;ryJ
hpcm8ck5PuQ4LDnZqzd;o1Hk+Co9Ah2V
uoS;;kzJ0vH
tgH;m9B
nqHmxIm5O;yOxsV;1yG
yMi5Ii+D;2tV
yLi5I;usX
duhY;em0BhiT
wkF;vzMmma
wkE;5Tioeo0Ftka
+e
m2S
;;o2d
hnbAC4Nh9DhienqWvd1Qj7NCkwZBuDjsCA;FikAh5OhuWlxQAmuNhgShhMiuT;mzEvxP
53J
krSz-d


lhQ04VA;vyQ
q9bmuCk-D;18X
;jvZ-Ps8Tl+Q7Z

;hhD
uoHjVhuVoxJAhpQ;50A;upS
jKphJtDm3K;s-HigcilHiuXjsM

j3W
jhP
ovV;hzL
0wL;27V
tlZ5ODhxG;w3Ko4F
mLAhlC+MhpA-ShventBhqVlici5P;nThhBpjCjWi2einUi8Thhdblfk7K;nxekjWwJiqDmpP
qtI
jRAktFwK;kxVxoQ
qpKvmF;4lY
AukZmiY;ukeq0e
pqWk6CkiLigMkyJ;ukdo8U
;A
EjhQXjifhzVi+QjyRl0Ki1VFhiU;q4KlxWntJsJ2A;snGj7Sj9bj1ThI
;kxfx9I
5iX
;5iW
G4jB
05Hi9b;q4EiiYjWhjUh0Un-e;jzCuoXl7R
j6crAy1e;4+E
h+Uq2XuXhqNjYh7HoVlLwZjlJoBhzVpPpAijXhE;ohKilVjgNivDh1Vklc;pbprFk0Jh9QoW
u1O
hicr-YigUp5H;mlOhUhpAm0Oq4FwO;urBq3Z
omFw2W;nwDm0Zq3T
iL1fjTtP3ShkUBjkVliGjDhsKhjHmnCyHikHigDmT;2SzCinAk4UhnTwThtZHDioRhkJhrUkiAizGiE1Q;lodimblyDuI9YuTl3A
wsEA;skP
0HlzG;mqN
;opK
utb;opJ

mnKm4C;nH
hpI3ehpL1ZnsBiyEkuGFj+AA;ihGquOl9D
hpH1ha;ytA
skHjzcwTjE;wvSkkXhuL;mqGjRiiGntbqXjIkuV
;26W

hqLh+PirR3RmUj2JhlQhqMvfivEiiMGBACIhqOh6IG9GjFwP;hpXSi9AhgRhiWh6WizLjMhnf8J2ThmXi4FkTi2AjBnLkZAwV5PigX1Z;tpAiudjblc
hqIh+RuoJ;2wf
lweskfkqP;x6M
xhYmzA;itI
t2enoZB
tqTr1W
5vO
joU
u1LkyF;17a
3rVmO
q4NBnza;vuF
t2XnoZB
j4PqrJmpT;ynb
lvJj2Tu4V;ysH
3Niwfm8W;j2ay5X
;pnQmwV
16G
t3cEB4LvRnP;vne;u8X
zvI
;p+O
j2MjlF;m8Z

omF;n8duqV
orR
BjrKkhOh6BsWjxY;hzdn6FjpDjyFlra;plZj4KksY

hiCjM;jjBv+b;zkH

rzXBmna;lvD
;wjV
DhyFxBlpOh8YlsapsIuFA-RB;hsehvUhuXjmOi5Ah2OrDAlzQxY2KlnW6Z;puF
;n2Q
;4vZ
BwxDo-H;ygEiyXAk9W
ijK3tBD;hyFxBlpU
wxDo-HG;ijG3tG;hyE
DkxNjoJulFA


;1+f
kxNjoJulFAA;okBoe;hgcmnD
prGrvCkmf;ozdhrMvhZ
koKrobn6MhoB;lnXn9WrYnnclB;hwGlvPyuE
wrF;05D
s9Nk8O
;wmZ
u6Zl8N;otI
mhSr0MjjG
k0HryOic;jQ4yA
;5tA
5qK;;xnC
pkHqiHkzMh+f;wyRmtBitC;0jKi8J
;;u6C
hmBh+PkyCmiM;htXh3LkxOr5X
A
iMxkQllVi9R;4pNhb
oscouJ0G;lme
mX3pZ
ivWujVhwVmIkrT;xiEi8akpM
21e
o5C
mzDomIlsU;mzF
;o5A
mzB
AhmYMh1UjrWi-Kh4XhvUhwArCoehUhxDnbi9Amvd;jneiqNhjNisNhrDzK-QrDAhiMEqWyWjoChuPi4KilL;nkNkofk5Xh4D
pnch4ZitC;rgUsXigR4Fp5R
m+al-Rs8J;mrImzE
s+Ls8G;4lNh1H

swW
hfk1Rk9EjnF;HhrAivYjgHkzXqzE;hkPnH
j0LA


x2KjmGh4F
FzYt3DXo8NAAimd;mvWn7M;hzWplTr-Z
hzZ5Xl6Ijmcigfi8D;iwOr+OvEzG1dhuGi9d;ljfxxN
ntT;v0b


wpeh1G;myQiydnkR
AzXt3Do9FAA;zX-Y2tUhtc;uqdWotJ

roRlpc;htIqqErmdh0e;wvP
otThiRopOmqJ;nmdl7Sk3E
otU
AxOj8TvNrbjSj2WmlWhxAkid5GhtMB;iofh8QkAjUh2GhCqpDh8JjsQmF;mkFkgVj3Wm9GjwW
hgDi5LhkAr8d;yIwHjkKxvX;ypd
mkeptXh1A
nxFJonA;19A
ymI9O;5tM
;znY
nxMonAjqO;roC
l7Kh-SA2bhrLhuMkwY;juNosAkiIi8T
;n6c
;s6e
n7C
;p8P
;h2P;mqHmxS


qjLh-M
Cn+ft2RilXhpK;n+C2LluC;n+J
n+I
IiDw0MjvJh5Uj2V;BtU1sJ;quVhydttP

iKjqbhgBj2FhzRnsehoMh5UihY;GtNj7Jmvbrmb;quThyd

;;ioN
kjeOitU;iHvPmgLmjN
u3b
2nV
Aj0ctxeA;omDtGtpDrF
ytbh7FikdjgT;w2QjvJh5W;ogK
n3N;oxFpwaB
;pyc8T
AltMhhbiuJhzLyYkfo7Z;okOjkKqiKirfjV;n+UiyJ
ltMhhb;33D;u5T
;d
t2Cn2R5dA6UhncG;plJ3Wj3Uh4dhgY
t0NoyDivE;E
t0MoyDivE;D
1sR5d;t0L
;muKwoR
oxQ;oxN;uoGoxT
woN;lnM;3iH
woM;luY;q4Ps1f
;;26D
1Ojrbk1T1RjxA1Eiiah6Gh4CVhkD;jgUAkPi7NpRnY6BigOitGh9IiTFtFi9WilWoJkvF;klRluBjjZhOhgV5EipGrNlkC
0sU;zna
snRj+RkwJ;soah9akoah7D
qkJ;luLl8bl4KnkW+S
hChmOimdkXhpVhsImzDkoFjkUIigXh5GlO;hnQi8Rz-JjTf-X;x-P
mDlOkwPD;s8JiuRj-U;miW

5xE
;vqT
rqHi4G;q7dhlWhxT
vrME;n5U;tkT

okE

i5byYjsRi9DhzX
jtCm4W
jsUI
i6B
i6A;i5X
;i5f
YhjMsqApmV;lsCD;sar0Hh1Yjvdj0Fh9B
S9FhkEpUjbBhTlPMoT5GhSksJzdmKi+VhgFimMiW9LvYivJqdB2GiLABD9KiUiWi8HodhJhI;xSilfija3BipHhsKhem6YhkQhnUueh6biTh7Kh0VlIb;p3djhblTRh+ApqK
r-XkmV;0pD
;4yB
4yB
wmKiB;wnA
wnUksQ;47A
sqJj9JksQ
woJl+B;wqF
0zY;0oBa
hsCrobn5f
x3U

wjFic
tmFC;0oX
2YuoRlpL
voT
wgHimF
nuJ;4wX
wlckiV
jmNmwahEjhBmlclxWhe;m0YngJh-fniE
C4wf;A
p3Lu7Q
2pO
p3Ju7Q
i+ZisPDknBhvZmZJh8QMk3Ih8WB-ehidjhV;k-GFpciIj8EiAhenXk3Z8TBuNtBhnAhgP0cnYmCsSvflKhrL5c2S0E9Y;6AspQivHhhbh1OipJoVhvH
wxZ
l8C;muN
t0RiqJ
y-ZkrViiS

mwfl9D;AqxJ

lmTkuBqvAh5UjsE;jqbnjYssC;nqGspVyZh2X
IwYn1KkuIjiNk0EAhjT;omSk1VilH6ehvXh1QhgPj4J;5bm3AhyIjxXnSqci1FmKyHj0c
m7Jtmd;xjC
jiKu7S6M;x9J
wja;0rG
mlM;v1O
x1N;zqW
pkP;vof
nzW;pkO
lqDliQizTwC;twM
qvJr2E;nlW

zgE;ngMl1W
rqeooMh1Z;tyZl0HihY
zzK;rqd
toa
8cmPFDjAi5fhEhpGi4dBjnIhiHRhpamcijK0UqTO5QitDAA-EAiW;tDvZnAk8YcoeLmicCHhpVqbh3ShnQlmGF;sbsMzlZsT
mhEuqQ;wiF
5xW
wiDkpP;z0M
mhBx4S
;hnQ
5xI
whfkqGG;1ja
hjCsjbkvc;v6Y
whdkveB
v6WmuI;whf
ojWkpS;0oM
hjGngOkpSn7C;sPz7a
stZhjQ;ojY
;;yyD
;pjdwxE

qenSihZJh+Zi8Shmb2dlJyOhbJhtBQaqbhqeipeiqApMjhChjfh2G8f;qlUjlC8Shxch7eiyc;p1OjzbDj+U1Xh3U
BHqnS
2jX

BqnYo5L
p7X;ilF

;r0W
qnX;xnW
qnXjkF
;ptS
5hQ;;uvL
FildCouVknaBiqXDoA3CCh7F;kAkgei6OimXpYmvIhwM3F5Q;ptQj0SjjKmrO
pvO;m1E
v-GinS;xnP
nxLr6O;njL
AjgWhEnmJ;ltYk6UmrfhlE9a2H;jjTq6ek4b
6ApuGHs7e;jgXiaolaixYlkXtT;phcvoT
tKnyWm8PllK;u8TjpfB
lZlM0rP;stFwfn9E
DiPhJvd8NnGj+T4O8eGDCKNajnaItMuJoAlwBudjoAzCmZmJ-YiuY;zHk3arT3bhnHqjCuCjtUj6R;ntK4ShhOmnW2HhkDjxZ
;nrc
nsQ
nsU
AnyJ

hjO;nrc
nsH

;rmG

nsM
hiK
hsajlVtsG
kzT
nsDxU;mpe
hiG;hiH
hzJmHnjbmyRiwE;w3Z
CcwKxOwYk3UjzMGiuEeShyU-BiERHjnD-LsMhrWhvJAh8A0FA;h4bnJiwE2eitWtRh8OiuOwFsWC;lAi2extSi-c

2xEAB;p3Y
kdmmRjzBMFi+Orie;hiWkmTk1cmtSmxShiD;mrEmhYj6G
i7bxtTnF
;p+TvhA
vzN;psG
ztA


usV
kY

E

;whVAA
4tU

v6C;0vV
kS1nb
y9a
Z4ABAhyXhiVB9KxPifCAlUigPpbrGmTPkOtXizGL6JhmRjZiyahQiPwRhdhRwNBkQDnThaAAE0BsLyNqHQuaAidCBijYG5Qh5CiX;h0LhjIpFla3WsfwLhlbhbxbsSqa6G6P3e2d4Si9RA-Q-QhjCjM1BkpKCqDmPjPhhX8O;2ciiMisW8LpyHxYtNj4ci9A
jjdjxN;wza

;tpB

n8HmgM
m1Gp+O
jjauuM
m1Ep+O
0kf;20E
vuN
hhZ;vqZ


wie
x2a
zhfH
qvdk+I
vwM;llL
h4Hl3SJ;hvUnahb
j9YjyA;mqF
huNnG
kYo5fqiH
l2esBhgK
;htD

plOonFnyTA;ohepmAihJ
L1C3QQhoGkbsYlpI-Fi7YhZmGpch7eBilAilNhkVifhIhpbelei5O;j3eyf-VksKhgQhzfh0QiUi7eAhnTre0Shhci2b;i5JyEmxVpUmAj1ci5f0bmxd
suDk4Mm+T

;rvZ
t8C
Bi3I6P;hnc
s1BA;y9E
i1X
ptTk1MowJ;qmD
i2Ex2TEA
;0tT
0oO
;pkYi2MC
AAAjpBp6b0bm9ZhlT;k0O1MvWhnOisX9Pi4VnbqGosNkWh7O;zAv2FltI
qrI;jpD
jwGh0Qj8PloYj7B;0GkwMCw3VsX
2nE;jpBy3T

tThhViIfhQAiHRublYjZpC8IhDN4VixABvchqbjpEmBhtShoZsFhfhhSje2dHnShqblbqbiiJtDhrfhxGDhPvV;joJl9Ih0Vi9NhnfhkBwbjoKioEhzZhzU;noe
m8W
;nwGpxc

nvR;zmP

kIjwKkmZome;wyetM;pnAspZ
A14S;B
A
nnCjlTrra;thE
trBl+SjlT;jkR2jE
WBkViShpMhHhchDAPAoVHKyNhrWhwLtehvBnsGh-ZhlLA;RkbGuTtHtdmDhkbhjOiNhoCh0ZnCBoDnWlLh+HjzMhiJklasSiwT0dtS;llDileqvLijbljT
urPlmc;ilK
x8P
zyK;x8O
v+DjIiD;wiY
;p7KjnO
AFG;Pu+J
FG;O
zuM
;k3D
xuTtT;nqY
x8G
xtS

mgYtxG;lkV
hmXh7cnlMjjXi7NoqZ;wlBh3L
jiXC
jiWC
kcpoM
p6cjnO
jiSr7YhiQ
iif

Bi5VhjI;ohI9J

j8e;i5Vh1T
mkcrja;qyBj9X
;;5ma
wrV;q0ForE
Dh2Lh0NhH+ZfhpPj5Fh+Pjei4MyHhUhiUBnMiyHxQjaRlJBjTIikC;jtH-XhuakCi6fjUhmehyZidlKzEh2AnGh2RjjUmflQnNYiEh7Hoc;jGuxOizei4Wigc
z-f
z-G;jtFunM
j9QutD;y+Byb

v-enPhhAihDrKtIh6XI;jsAvwT6foIj8I;wnP
;;y4H
hAMuIiahiaikJh4ZiRoHpWhkXhkAnMirc3TblYhpB1ciAFlACHGQAnODlhSiyBhqO;0FhpMh8Th+BiiPi5Ph7chwVAYHlfFlpFKhtVhjXrXhlXhsbhX;1eh8Qj0OllYpZY
whQ;pma
owOl3M
oxZoS
j+Vntd;rsU
;opK
0rWh3F;osA
r6LjobqhM;3vV
kyYu+d

knXzmN;l0Y
ujRBG;k2MrhS
l3T
i9M;30W
A
msb;jjF
s-O;llT
ooc
oob
ujQAq8B;sychwXElic
qgDrQD;p-d
0qM
;o5Z
;k3H
nrem1clM;j3YS
xZhtB
l3OA;qrT
Er2SirA;r2P
Rl7coqS;1-P
qyFi3Mqjf;3qI

ovfliN
r2SirArnM
2iRh8MhjG;ixU2qJ
msJozP;msH
0qOh3Q;sgS
sub;v9S
5ob
ouUu+U;owWihA
kuQlvehzWt8V;ktbvic

nrKCktV
l3cqsO;41I
i5F;5oZjCC
;y5M

l7c;xDt1LlpL
;;2sH
p5TMrsEhMH;wiGi+YilLhLhkO;1oC
;1nD
;1mJ
1nf;zgcimM

1nb
PAAhiUzQipC9Ai8LhkPjyX2MjxDrRychIk4Oia;Ts7MipJhkSByQmTh0Qh5Gh6YA;8BpzUi5SkwChlIhjY
Gp8I;P
BK2rH;L
;jtJ

xjdkS;klK
jMxlHmvY;t9X
FD;L
CA
uzehkfnc
pzdioWrhc
;F
vjC;E



B
AA;l2frrTloR
A2rE;ilD

0tK;vhBihcxC
q-HkrEj4MK;qwN
hiLygMhkB;0LrgSpzL
jlDj3cn3a;klYolC
jmA
krBnpZ9N;ykPkgd
LQhrUThkKvXhbjYxKN9K0XAyb2LNisIi8UyFzICtN6ahpEh0HsNhySC+WBAuIh7TiiQ;9dAh0SuHizDqcoXhjGlzNkRh8KhlEhjbvNuP2Wzaj1QpFlV9W0DhN;vqY5NhrC9GoQhnOhmThkJ
0mQB
8Szpe
;l+X
pgVrlX
pgUrlX;ilW
9XzsR;m6N
u+dlnO;lgG
muCiyO
0KAk-e;l9N
l9MjjC;0mH
;R

0mG;;uqe

s5P
MjoS-J7VhgNh4U5AwU3eneisQCkSBkHqH3V9FFzRhWmQiAjRhBlVUlb2GBuSJQdQhlOAiGucpCEi9NuFisN;JhjT7Yh3dhrWGiZwJhcubimF1MxWisRhlFircxdhhAhxThfBvApYoTi8Asf;l9GkpOhxMpJh-HltKhlXhoEjqA
shM
nhY
pgH
nhW
;xoF
n2etzfA;n3AujR
v4OW;pmRlnB
utSl8E
xoB;xxE
jmIn7ZAi9O;o6A;q0Ao5U
;;ztU
piW;xxA
qT1Wn-RjvD;;tpL
;nD
y0FnL;t1X
y0EI;t1WmvS
;s+CA
;s+C
;l6L



;k9d
jiLl5RFi5Y9WlsAhsbk-a;kmElvQyCUivepjLitA0X;mBi7FizEnMmwOliCivKiuAihO
jhGw2Qk0P;x-T
kiLlkH;twa
0uXkTkkD;jhPm9DkrHnpc

;o+fkyS
ltYqhA;i5R
;i5V
nnZquViiB;osCrgWiyI
;szK
z+Kh1Ei4O;N
;0-J;h0A


yWsjWl6S;tjRj2K
s2MkjO;x0Q
;swC
w5dmxR;k+JpvM
An0Fure
2gE;FkwJvE2eh9RvTjnG;h+Dw8O
k-T
;;n3E
nkWq4TnhL;kiaj6C;phMrpG
4pA;x2PkrbrBh0f
lH3Gm+LuwFhqN2BzD;mXsjAonYhqG;nyI
Dr7HmjP;wmco0QqU;nzf
8X3sM;k-N
zifl4L;ylW
k-L;r7ItqW
hVl5dh4HarlRCi7d;h8AKFn5J;pkaq4EmL
pkZmlfqc;v+L
u+Zj+L;svD
ibl-V
;uuB

m-T0Bure;j1FjsAq0H

1ueiqd;kiL
Jktcjhe0V6JjkahlPMBhgOnfj7IhwWhrO4A;ie9OjpSnEjqRh8DikQhuYvOtTlqC-DhpChqV;v6NkpV9fikF
szU



;y0I
;znA
;n7T
nvdCAmvMhmcjnDBA3DkL;m5EmxY0KhnBj+UPyb;tpX
nvcq9R4L
Am3YlsPhkYxIk4PhvUA;i9OxkdqDhuX;yrZ
t6K;m3YmxIlpRhvXDApe
svM
jcsnEs5d;1gW
x5M;x5b
j8Fs8BoOh9Dihahcjxb;pvOudiocwCkyMj3cizD

kPk9UshB0Xlzf0dqLCB7b;liFkvRkzBqvBlb;lxNjoBlrL
s4N;xgE;k9N
s4O
n1IPlze
l5MmxM;mmTm1D
;y7V
;;zsEH
WjczcuCA8TCiJhAChsKvMqMlBisMqCqS5WiVjDi7MkiC7aMAJBOhDhqKrV3ZCh5CmREDEh1T;hnbkTl9MozDhnUj1C;kD
kiQ
i-L2ha;6MvoFhwI;xzD
p0ayaCimIlmUhZJhsXjiHhwR;iQu7Gi6GjwM9ThzA;nhWizAlvDloWj6U
quYjvb;mrd
;;p0Z

Eo-YhgVkwIjycj2A;+UohMj-K;k1Xt8H
k1WigG;vyM
o-chpK;A


ttAm0N;o-ckuFhiUkhC

AA49S;nlVszQhvY
tnPkHAitW+KjubjxQ;yLmwdivDdqlZJj6b;npGtKiqfoAjgEiBlld
;lBmlV
qgJ
Wp8F;h5dk6FyPq8Ui8Hj1R;1+b
0tFiiL
nmQq8V;h5X
q9f;jM
;snJ
jMh8Hi8IonAlRnzD;mrLyKspMAAh1PhnIlb;3Zo4Wi9djgesbizKlwD
zxN
qxT
tib
wuDAnhN
zmeAoY;znA
;qxP
s1I
;wFniSp9Ym5Q;1uH
vqEkgS;20B
vqDiuaniI
vqCiua;x6D
iQk0Lw7HsF;nvIpEh4Hm1BihH
vxLmge
1yJi0R;vxK
v0BliF;xxb
1zD
wkIjvb;nyHrlX8F
mgUAl+Zj9Q2bj4ShtVjeEwRhT;vpKjqIjxaA
n+L;wX
r-NqvL;2wN
nlYq8V;h4f

khMxxN;nlE
1kE;xiD
vpF4fB
1yX
iRp4U;iPCpzb
HilHiqLhxfo9VhxWizXhmeueh-J;h5TpiGJooXhmM;jiJkgLyGmkPhsflgP
4iZ;wqI
4iY;wqH
cmgbhzA;xwN
0rQiuS;25Fhvb
i2ZhjRt3Bi3V;+YwzLj-E;jZplL
+X;0pC
+Wh4A
k6QLs2W;xU
m-VqlFnuc;jwMq-Rpkf
xkaD
j9ZCh2KrNhrfi5Qh3KiNh3AAirMid4fi3eoPrdsW9foW-GhpGhNhM;h7Hj4aohahqBh1FjzLj-Q;jwTrvX9Ui5Zhub
phamlfzR;vyX
;A
ntL
t1ZmhA
l0Cy0E;0mR
koQ;l-P
j9S
l-Nl-JopR
i1bk3Kioap+ZigPh4N;o3AkJwbk7IihOi6ewe;prLjkTktGjpB
y5e;uzU
;tnH
;njO
AwyZ;n-AuuS8FhvO
k5Si4V
tnGqsR;SiyVzyX;qkRozW
R
mje

;;woM
zqF4Z
l1DrXtwYD;ikP
;;qlH
z0S
z6Ah1E;z7H
iubm7OkrIq7R;o8ZtLp+J;i0I
umYl3ehxFA;Hi1b12X;iqOx0MAkoVhC
;pqI
;35A;k7Q
PESm6Ui+Ah9fh9Ci0Djsch9RtH;iuErfjoBhxEinFj6RisBqUl6bhqWoV;ssHi1cm6Fipb
vsatU;vnF
v4Vj0Y;rzB
t0d

B8Pklb+KhwJxazVi7DhnEtWnSixakiEjwChwP;8NhtZmyFkxaikBm5HhtM-T;lyft9J
;;8M
;v8D
hiBj5O3PymT;lxdmzJjyGigfl3ZoX;i0IluWj0D
k9Z1Gx9G;l1V
k9Y1Gx9G;Al1T

puJ;pjA
kuHv7XjhImIACpc;kuIhoekiIh6AksHhxDl3Yoc1b1M;3rG
;3ze
AuiPknEsd;m8crsf;vkF
ypUsd;m8bnlTqpY;p8H
o5cp8U;uiO
4Em6DipA
tpehhVjhd;0pB
49c;4CAx2T
4Dj9VAEHEhzJhofuIiIBAljDAjrZsKpQCjjZj5N;l8Rj+NjQkrEvShxZ4XhlUnGloX;itPnjEhwdtsH
q+Apqd;0qZj7F
;ohAA
;s2L



ACpqDprE
h5Al2ByJCilJi0I;h3Hv5Timc;m7A
15ND;pqFu7C
3Z;i8dy8SkI

wrIigL;i5GvyUqA
ijItlTW0YoTihcjuX2Kh1Q;n5ThmZkgDjjb
v+Ll5Iirb;vxJ
;v+K
;s3C
l3BnpZimZpqSqb;h2VomTjjWiA
p2TitFsiO;5X
p5JuwJ;olYpqJikWjzB
h3ClEixC3RjBtGnqLlRj-UhnOrch5EiDkZh6AinB;j1JhjGk9XIlmL;h5Znsfs8I
wnXi1f
xuQ
ohQ;h9Q
spcivV;wqc
ypL;ugJ
2HnmA;2G
nkFtuc
2FnmA;u8c
tvajyW
kkGigIv+I
q7FsoH
nkAu+V;mkN
r6FvN;G
FspMivV
ltLsuS
njc;hhf
stAjmCkvZ
27YnN;j5C
s+e;hychqaplQ

jG
;jF
5lY;o0Tk5H;kpDmgO
yTmsD;jtevtQhhcmI
siWqhe
siVmQq4V
AkwKh9eh3ClkL;pkVj8P8Q;nmZ
BhwGi0OhbpW4Po1G3HkgO4El5ZA;kkWjiB+Tj5WAh+d4ei2Qhudh-AksE;tpYn+NxF
;07Q
rwZl8WuC;kkGhzFvkCksE;y1W

lMi0W
ruBkwV
;;20K
20JAA;thV1N
jtLl+bvHt8J;psMjhJkwVhodjiGild;zqM
psGp+E
jtMl+dr9E;psF
znYkkT;w9D
yUy9Zh-RjS;myCqkfk8KjsUF
lcr8JA;lT;k9Q
lKk4EzA;utc
lJk4EzA;utb
A
F33b;nhVm1D
Ci4HqtZosG2IB;swCntbj3bhqBa;kxLiuXr5Y
2qRhT

tvNmqFlkW;3+P
ivfkxOhL;ivNq0PqsR

;r9c
slIvG5XG5Cn2E;Ei1Dh6chhE-BKjpThFhzY+dic9Hh+N8GnsL;nlGhtBvgP
j2DuEx5Q;19X
AD19S;19U


nlB0KikEBq6DhlZ;zxF;ruI



hZogMr2B;prOotIlqd
AxfhiNhkbo8bh4Hi7V;r2HhpFyA;rrCwBkmJ
i5Jo8b
-cvTqUFAVnCAjHija7AhRhchjcTCIwSjrUCvZTtBkNhwF1O8LhoMhvGlch1aAhATqStJDhGEldlNkKEiQjMTP1G0CECheh+e;hleyI6IhgCjrC5Mh8PhlGjzEhChoLhlMpainMvKCyEh7JhmJhvQ;udiwTh6QhvVhmRk3Eh3BuPi3TklPhkXqa
usfluJ;qod
usei9Qh3Q;0rE
v1K;1nT
z7G
k5dvhH
qoYlsO
v1Gklc
q4T;syA
k5ZizZ
;yE
yDkpbhtN
l7Wowd
l7Vowd
qoQ;vrT
qob
;xkE
;ztH
jlEhCHhZjgYhkAuNqwBAigQM;mpDl9PiAmiaipYlJjpX
mpBhyO
;iwfxkH;s1C
;3-e
noFvmLC;nTzwChtOj6P
yrKvE;4FizYuxe
iwXhdh9bjuE5cTh7CjCAh1TtUkThjdhDhrQpC0Ch5QpL1O9WzGhuF1CxK;WicksZigDhzSqfuYhzfmBigLAiV6Qua6AqTrEitdtC0ahQzbmUjvBnM0W2BhX;iqVm0biudh8So8GD
FkvEq9G;LD
B;H
P2kB;t0I


;J

H


i0VolW;q6L
H4Uvzb;nvO

DniKw+G;mwI
B
kvd
ujcl8C;F
niKw+L


;2jf
;4V

GinHsYhyCAvWkoNAqMj2SBhtMipDhhbi2LhzQ;kkQDh8Pj2AyWi1Tk3Th-Qi2V;j8FwpH
mjci6Tkgb
mjbi6Tkgb
uzK
2hZ;poa
o4YkmPn4F;o+K
;;u8W
k7bs7Bh-Qjvb;taiqSh9NhmfijQm8ImD2E;ppU
p8En6Yh-Qjva;k1aqmck5V
lsV
SBnWjoPzLlWhich1Bh9Bi+XsRThW1HlndhbiqBjG6HBinOOhlK;ZDiuMYod3fzXmEhQ7VhkQl9YljDhzHlchvcLqX+Djch3e;j2NjgGtNoEhzSjscmzalxPM
nwY
tmOA

lsXAs+V;lsZpuW
r7V;xO
vjRouX;s5Si1Rlod
GHq6DioD6akqawK;1bl2TyTh2JpKkgDl+R
I
GyoEh2e
EyoK0b
kkGr1e;3zU
1Wn-R;yoL
s-Jloe;2nM
tiPlla


;xzS

r7C
;;j4G
iuVq+KolS;j7VvnJ
ynd
;xjK
qxbk0T;r6d
spOlqMknP;soLG;35f
Dk4Phdj2UtncE;znb;17K
wlB
;rvA;zsb
;lre
znXi3H;r5Tm0DlsC;jtHwkD
rud
xsTzE;qnfmkGh8T

nzDxsT;njC
xuHjxJ;xuK
yrRize;svd
nzAZxrZ;kP
lrFp8KpjD
ktaxsO;nye
z-C
nzRExrZ;5F
swI;loQ
swH;kJ
lnDqCunL
njcx3O
ofihL2rZ;qoY
niEmgB;j6P
kEsrd;q+dnK
m+ZotXI
ptbvxL;svPowX
lmcuxO
pnLomS
noXFlmf;3jM
oRihR0-b;3oM
LBBFtzWnqQ;ljCIjyd
u6UmqJ
vTmyG;viO
t8G
6F;2iZ
rgA3O
j3ejmOuyN;vsO
h7Vo+BpQ;rgXl8C
rtG;0kY
;z+K
jves5K
ogD;tycprb
lnX;J
;m3W
0+P;tze
m2UhqAhvX;4I
0+N
lxfl4T;ihW
q5ZmZifjgZ
lyao1c
vsVhqAlzF
1lfiC;i+e
0+H;o1T
mxDq8A
ihPjwQ
pwc
nyJE;nye
1fvChvTh4LjgJpiBmC;wzU;ktK
ktBsoOkS;wvN
;wpK
A0MjoYnpZ;skO

vlIqB;fj4TrrVkla
k0FlzSmSApN1WiXigArSuBokE;k0R9Yi0TkoAhvOhyHj6M6ai1X;qiPtsJ
k3Jnkb;sqT
Sioa7ZAhobpfkB1HhXkXAyCBhzchhcXpP0FlbwH5Ph-SnAxbiANFDAAscktMqbibh4UqHsIxPO5BkTaA;Rioc9ThiRkQ6N2GhhP9actJApFsFhyXh0GsB3U0foFkF7WkH3JpVyV5WBHhxW9HhrD;k2TiM8Km6Z0ehzfioFsOigf
vsJhI;uoQ
m0Cn0Ml3A;n4Z
t0R
LmvOhuHp9ABH;xhM;B
;mvZ


k3czA
t4B;ugf
klCAnna;n9YrjU
rsd
k3YpwMuJ;u3X
q0D
;rsa
rsZj9F7D;zlR
x6XJ
k3TzA
i6dqzFmjAj5ekSb;An2Tl2M
3wQA;ttAmjZI
v4WhtMmvO;siXj1bj0biuWihN;sjVr7D
;;xmC
kJmbLi7ZjzI;Mft6KkK
2rGivU;noWvNl5XhjQmUnvEhwD
EtvQ;t6X
;q8H
t9Y
hPMnwEuehB5Ni0DigJAqNJMhYqkPGmN;vah-Hn5Ci1F9MiFAixMnzDye;ivR
;n1J
t6S;imVrpA
lmS
qcmvOwuM;Djmejze;3oV
iMtsQlZiwChzX;m2AlsKh0ahxFouI
;tvY;t0W

qYjpamoC;p8L
rDi7Zx1O;qXipAq8SmrVk+K;x0J
ZpGikfilTiD7JjsZh2f5ekAn4PjqG;hyMohH3TtMlEouQ
lyL;O

;H
;K
rzX;T
KhH;i6J
JhHi4W
O
El5BkD;3zA
lvTjsL;w2Digc
rzS
;PiuEmvd
M

CFw1YiqUiwM
BzgT;C
i5e

lxZ
AjyTx+J;jmZ

vmG

phd;jmV

mzO;w0V
k1d7X
kzYkqHAA;kzZ
vKrjRonG;nnfhiB;mhMt4T
m5HhkIkgChyNlLn7C;k1aFo-EhAmkd;ioAj+MnudNL

o8TvY
m9BpwAhU;l1I;tie

ttV
tuEF;s3X3epPkIqsW
A
AogRh6QjzKtAi7FBE;uKm4LpvZ;kyZpkO

;tuN
;xpJ
s7WAhiZnjVitS;JiGtrZ
ioCViXj0fipTmqcm1PwSi4NG;iwak9KjjIuiJ;jrFkiWluWnnSkpJ
;E
nta;B
B
;kxUtmakiR

4tV
tuOlzN;tuP;tye
tuBseAA;tdq4WinN
;;s7M
;t6eB;ttf
kzGwejVAnkAL;igMizIhgNjB8fwR;l3GhtWqak6Y
wkN;35G
lzUn6X;tsb

nxWk2MnzL
;;nzTk0OkvU
Fx+P;x+U;l2DzgA
t4Y;t2b
t4X;ssI

F
;x+P
jb;swSkyf
hyFloMvDkZicfTMhiJhmE1ToI3Ii2J-HizWBivViuJ;CyOsKlzUijDEh7SoLngJlhe;piaCmjZnkG
kwIlrTh1F
nxSchvC;v8b
AhmHh7Oj9aDU7G7QjlVluBkib2JirZBoX;m+EhUn9PAiHnEotS;iib
r8Y
wiN;5MhkBqhIhfjhA;q5V
yuSiU;l-Pn5bnxJ;r1ShiAixbn6a
r1RlvchpC
i0GphJolN
j+bjuUo0d;pha
DhZ0Ah3Ki0HlfvdjtPmMiEitLHhoIhrci0HipGhP9LuJhtA-Pjb;0CiOkoDkE0RwPihQqExNBbiidl1FnAh4EydxEB;iA3kU
nmRk0d;uvM
3YmjahoWinXpRi9aAibjJBiMigWigC+NyahpL;kzZmelWomWxP+GnOSkBwIoWhyYuSndA-K9DvetJj4e;tvRhzOkxd

hZm1P3YmgQi8G3UhpShhDhbxE;kmYngWhDhlTkuVigGhkF4RhtAhsJ;zeSkuEmkGi1F8cwJtWjyd
jzbnjXyX2ahrVlDiOh5To6U;m0VVj1I8ZikXlek0Hj-I9Ind;rpRkiM
q3e
;q3d
q3V
32SS
iiW;q3T
q4J

jtYlahBhpcDUiuB7Nh7E9EmA5XhwepwZIh3E;locorKogU;tsU

k0Qo1BjhMjiM;lxXv-b;i3OhvMk1B
29H
0jC
AiPpgfj2Q0N5RzSp2b;swPowA;lyd
u7ThgX;l2ZjhYlDklHsCk2GhvahpM;llZiHjnD0OklXsOhgR
uwc
;uwb
Am5O;uvd2f;p6d

liPw7DQ
HAEwEy8X;rsLjyRjtM;zlKkvN
TrhLqd;;l2Z
sIpzUs-U;kxOhEmvahkNlhb9P;s5Y
;iO
kxF6IosXlwII;zoS;xoW
BhEo5FhzX;q2a


AEuzVpgU;ztC;via
viZknE;okSl1ZlySikD;wzKi5OkhL
D30R;ztA
infxhb;itZs8VmmO
3+f
2kY;poA
zsc;mgLlrRsoM
;A;2yS
7Eh6YPpBhjTChLjtSiYABhwXk1Zh0XhlCi1YhxV7NijN;9bhgQ3cjhShxShsFneBimai0NAbhTqgL;lnSiqQjxQtxb
;w0LkjU

;k4I
oyMkkJ;ioZqxdk3fkmfhuE;oqf
mbLhxDhzGn1Y8fh4OhnHkah1M;nRr2ahscpTjJjQn6Z;t4EjWlvRkV
j5Go8P;ind
r3M0ahgKh3fiuakvL;j7PuDpkVh1JixK2Y;r3E1KknD
;A
kpRmrT;rWqpP
;p3H
quHjpFmgFuSH;qrIhvZi3Qkwb;iqKsuJkwX
;AB
31c
A

4hI
Bp1P9br+b4W;inUh1fpjQinBwIijShnN3KlfipQuA
w4K
o-Z;3rV
phI;yvc
BAy7HloUjJ;jyEhtThDl0dval2O;44P
B
ioFj7bq5diyRi+Kh1I;pLh+Li+PkLi6Dh6OnPisPmoB1GisE;hFrjbRkxSj1Djic
hDrkOhuak8IhqQh6GDjxTA;lqSmcmpFmQh0VjmEh-VCE;k-Ah3T
;4zR;o2E
l4PmsWmhLrFlma;yxH
07M

;u7Z
oxEwmG
uqehHIG;usR
l7Ni0Tk+C;p+I
vxJ
qwHj6K;qwF
n3Qn0GogT;xsI
jqOp8N;tJoiCtvZ
;;knC
3tF;Bx5RmwL



noT;ivc04M
koM
o8Mi-IUqQ9JzT8RisX4OjlXhNnW;iufmvA1RipFqBqGh9QilRhiVBh4Nh4Yi6HBA;qsXknHM
r7Ul+JD;1oD
v9Yh+f;koJ+Ql-QmtL6SB;jwQtxDnzU


GAj-Jz6K;rmIspH;w4QmiI
;o9b
r7OY0SzDj8cT8LwL;k4UogSiqPhkeifoG0TvE2O;suFkjHnQ
;k-Rm8Q
AsnIkhRhyB;pwM-ZpqS
snIkhRjxd;x6cB
24Fhif;uvcjjKi8f
lkGy1OK;kvWoeopFFkoSlvf
lkFy1O
kkMqqJiuK0Yh5MsV;syQj0J5VsZhmXk+H5I;kuJxVkqTonFqblsK
k-e;w8Z
41P;ojQwxP
m-EiiXi2OhgSjtYiChoch4cPkGvG;ipWkoVijUizThtXjxKirGioAvR;llBn5ZigO6NjtH
iLtAo0OhiPhzP;z8F
0IpWpIh0IkhViABowPkhMj8VR;rpQlwEj5Oi7O;hHm+DowE
iJylC
iI
j5fBjjckhfmuQ5Z9ehmQpL;rqInsSvFi1PhhU;rgWh2OqhK
j6B5EmtO;j5eo9Emuci1Q
iMjkKowFsyR;kmKjejsGwyQpd;r2a
;A
x-akif;xpUihb

BkrOo1PhoDh9Uj0M1EHBh6LhjD2Q;jxe+LiuFh-HiHACluGhiJCAhucjwb;kxFxmQ
wmZ
;ksemJrzOmkH
mVmjes8ehva;nnExrT
mUmjepnD
pwB
ntTkockwe;kpf
p1Bpvf;1jGi3Z
;39F
;ilb0vW
;p7F
FKCMB3e2aodoW8ThzNuDDh5PhbKHKiBEuHi0T5KIkletMAlzGHEhlHHhWrPhNhUOAoXrZI;RL0WtOoYlvLxNike+QvGyEh8ehyclFigAhgHktQhbjQnCsBDjC;qiWlakyb
Conf
m+FoiTtM
Q;hjb
;m+DhpblpMpmG
mpEpke
ihL;hifo8Y6UtyX
kjcr6Y
Nk-EjuU;l5Snyfo7B
VniRj8K;hrTw4e
qvc
m+BlpC
m9bkhLpuZ;xuBkhf
;1vYHL

m9Y-RnjB;20F
3+F;m9Yi2MuqAF
A5dA1PluGj4PhjNlgW;P1OiRmiQCj1FhgcjvCSnlehpK
xzH;m9V;p3M
;p3L
hjKi-d7ahDhwVsVEowP;Mm9Thndm6IjtQi7H;m2akpSnkRkyT
BvgbD;vhF

vgb
3yRA
25C
;m9N
;m9M
42V;;ruXB
-MAvzI2M;k+athY
vImuAuMjjAIwGr4BA0b8E;igTi+Fh+Un3Fj4Zj6XnPhGoFzA;igX0wa
q+c
;r3P;ytE
AojJ;m9GlpZlrX


k+Tr4GigL;2lL
jK
jJ
jtC;lsR
;;x-B
DjXAwRyCChmfiXhifqcqRRjzUhqXhiBj6Gj8LhhfEi8N3Y;GirShlX7ThxHlyclNmpU+KjRzfkzX;ktZk3Gj3FuNhxcilI4YhMhxd
;koe
kqYq0Ei9K
kqXm5F;xmc
jYkkeG;ygL
;viQB

koB
koTsoe;r2M
koUqzT
h6ZlqPp7VAH;nrRkzDivEnlB;1oP

h6X;utU
;xgc
FpKjPk1ciyGhuEhgVhzPIj9cn1Q;msI;khblucinA
i0C

z7b


hWogX;imdm8F
h4eiufjsEvLmpT;mLruB
Ai0D0X0YiDE8Aj3fh4LkJigX6ZhkRsOjqMAi8AiyX;lrdjzVl9X;pjLjhOhrL8HsAqJimWmsTkJ
k0Wi4Z1ZitIAAi7QhsHkYClNCmgc;ipdm1FhqMqVhwSjwVluGh6Mqb;uGinYpnSi6anpCikJ
ryHr9P;;ryF
Ip4ahoRjvakMrSp1E;KmudjmakFsWB-EkoJnndsPkchuF;igazXsnEn7a
rmGAr8W;q9L
wtO

;4pU
;p5B
0rX;tiQ
u7Q
xlCmta;u7P
p6Ak7T;muT
;;zoX
mpWplVj0b;s9dp4G+I
mU;4wC
;;p0Q

t3c
t3b
38F
EjBAqsfhidsmQ;h-TriUkrc
phO;phP
;pgL
vlCwEl4C;iiLyyG;jiFktLwoA
;;x4A
35RA;35U

knLqzT
BBxAmCyUoO8QBYL9QAi0dh1AxAirdCA9Bi0fj0d;3GkzI5ahiT;lrLh7LoLilflhHk8D
;nmWGBvsT
uDidAlIYAAhiDK5Q6LArYhnV7FkZBFj5J5cCAnmelhC0QMoR;B0KitMlmbi8esThkEAllGh5Ij8U;ocr0d
o8LiwDB
n3QkPsQ;h5Tp4Bi9JuV;lrJpyH
;w-R;pyQCtxH
j4Pn6ZkwekwYF;A8Xi7XDl3Yi4Mj7V7Tj0f;y3B
4QqLjxNmuflgcAAAAACimbrUuMhvV;htMqlbDzLiAqAhkGmpG;p2A
wkG;vhY
lrFvxQ
wkE;01A
wkD;vhV
j4MsrVkwb

;s6F
v1R;2+H
jkeohJ;ipaBl6BiyehsUApxE
t0X
;wtE
yuElkF
smVyZkvSksH;m9D


h6c;rkdkqPh-L
1ke;j2dwkP

;;sxF

ksXm9D;loB
u-C
09DjlT
4uT
pwN
rlTnvb;kqJ

4iT

;rjR
jlCdhrE;q6b
Bp3A
08ZjlT

lhHtze
lhGmkC
zpZhtQ
qpVh4al7c;lnNk9RolK

06b;4iG
pvHXhvL
mwQ;rwe
EGm9aj3VivVAvIjiMh4VkwU;zOioW4ChhcwOhoZVlzZ5cyVnOmsH;Om9VjjarwEhrW
Lo3RoiD;mwKlmF

nzZ;nzY
vgf;mvK
;q1X
;mwD
roI
;n6S
mvFcxwc
rsaque;xiN

i8Xklb;i7ZhXqnVkkf


;m9KKkmVlzWj7IjwJI;oiEh5Vixa

;;w4A
l8JhhK
;3tXY
mvPF


kkf;Cj6KrDtySmuB
kke

klO;hiS1pOh6B

hjE8Dr4SitN;hjD1pE
hjCviF
;qnR
;qnQ
BzrHpD;jzflrMqsApG
qwanwVMi4b;t0EnrNE
h7I-Fj5QoSiqXhoHsfJ-BJwKlPjK4DAR8Yk+eh6O;h4A5DjkKAn5Xh0SjHnyUhzUD;orIwmd
BABq8W
B

q8Y;s6R
xxP

jOszZp5bjBlchShnK;3wC
20GnQ
;;l7b
ipW-NijWh7OoBl4AnkcwA;k+Ut-EjtesApXA
rvekvP;xqe
;rvd
j1L;rkF8W
u5Imwd;3wX
;;22f
jMCCkBi3IhiJEmrOh3ADC8Bl8TA;nYlzcizOuof;hkYSsqNlrNltM
Cqjd
i+a;1-Y
nSr8GhlB;toQ
24A

jKsgQ
sjXD;o1S
sjUize;jE
xestdi0e
htEjiPmlbi-ShiP+H;yRtWqRiuUi8IhhGi9Stch0cq0V;jlHyoE
qjQ
;stR
h7FhzUioUjChkYH5CwZmmH2N4BC;hwC9GjpfihLknD;jzK2Q
MAmjQA8OkpSHCj9BO2BEJjmUihdivdpD;i2QkpfhlNiha+AShschlVhuJsAhkTjvCxShZhoAvI;OolVDm4O

rqClkE;rpf
;yrG
rpd;vnG


hpN;hoa
03O
p4I;u4S

rlDkS;rlP
p6SmjA;qnNhiH

;olZ
hvIi+Gj4InhJlxGuI7Ph9f;kuJj3Fj5Vq6Thla
;4gd
wtY
h+R;plP
h+QuoJ
h+PuoJ;nkI
iJxxA;hHlGsxRqjM;1oJ
;0H
diBiuBhAJi8fhiZh6JpVj3PkRigR;h0Uh1cyYh0MS4LivCAi9C;osNm7A2A

;0+D
BipbhufVFh2S0Wh6Mi5OhtR5Thb3PhzDla-aAhlbhuLhtNijdMb-PMvB;ivPl+RjwchsLikchiMh7Ih5Z7ah1T;ipWl9GzMi5FjtX


;h2XozXq5c
wYlInIA5IiQ8DiXhuRhhZh0F5RhlUiuLeUI7PCxVlA-BieiqN8V-LA-YAnFj9KzJApT;1CjlHhuN1MlqWiRsZhgbkDsc1OhgEf9JieixPhsPhvJAhvM;m2Es0JiodzI
;loQ
loWjzHj-P;loR
miE
hlajnOwEkOlRyCnuXV9Xn+X;i8RhsNo-QjcihMmvG;k5FovYioL
;mrO
j8K
;loRs+F;r4U
o7SltE;roUsJmxXl1H
mkEzNwxB;mobliSh-QjnHn5V
ApgEtlb

C

yzI
q6J;1vO

ABo6CnSmcAjmbr-V;k6cjzOzOlKrzQ;v1M
Bo6CnSlMvoC;khAi1Zh6H3Oo+Ei5f;Aq7Gk6D
shR
kgei1Zh6HpBnSlMhPo+BmoQ;ouHQyemXiuQ4OjlZlrK;q7F
piB
sqTye;s9W
jmO1dlKhnbnUhnMjuEt9OhI;j8HhmVma-fEh-IsBjkah9DlmXi+NhqPuB;ujGhjJ
j8G
;lxI
;liamVk9L

ikep2B;Ljidk5Q3ToiAzBm9H;ilDtwQl2YD
m5c
Ak4DmobjlWqkM;nlXnfs-bizX;m+K
rbAkK0CekHnFltRoMmfjmQjyOiib;iwUikOifxAzhe
nuSwyB;umVo1F
vrb
;l7Ki1J
w8a;z8Hkf;mta
i8Ui+PlmQ;i8M;y1F
Al8UnzWl8EkoS;l8UljKiwS;lib
x3Mh+I;nvJo2Qi1CtU
;;wuY
ikSEo4H;XisKluNAklOk1C;4mQ
h8bt3ejzZilI;m5dl3WorCjuV

s7C;3jK
o+KnoZ;m5Cl4XkyT;k2T
q-U;niFn3cD
;qzI

Blvfi3biNoxZi4DkgAA;2qOh0K;x4Nh8H
lwAi6Jvpe
lvfi6JAt-Y;i+KlpQvMEhpJiuDnlY;1gOhoa
;qhD
;qhC
qhB
nwGhJt-Bhjb;l5ellDsYkyci5Y;vuQ
4pN
rsTm4FmkS
;ryGycklE
kzDllBuNitFooRh0LlchSB0SyV;jxYChmUk9dwGtld9G
;ojE
i-cdxD+ZWBh2NtYrTZixNjnDzFkrJhiIilHhyPhjV;jqGnuPnChtVuKkIqYMhYBqrC;zkZ
3hV
kiHw7NivE
Aijak2Hl6H;p5B
1-A4fhtX;ijfzDh-QX
kDACi5T-eEktXvZxbhPnChwPEsWtCikckuTh+MimV;i7PsXh-Lqdj4fvPizKliTjmNh-S;spMhiehyQ

j9V
kFthI;tlD
sgQkvc;u0K
prM
u0I;sgJ
0he;hzWj3JkgBjzFk-Z
pvFhb
0hc;lqe
;;vrI

vofmiGh9G;hQ
voemiGh9G;hO
1gfh1Phna;k-AisRkrFoyeN;okK

lnV

;rjRomOX;n6W
lvLj2el5Tihf;t1KtIi7Xh4V;onJ
kVn-DkrY
;hya
jvFjhEnwbh3G7O;ipThlMjkYh1Vjnf;lvMsmN
;v4M
luXi6Y;ipRjlZ4P;jiA
ipUl-Z;ipQjmN
h8Si4Ii7YkViuHjlbAAxIxIhSiuUhxNjmBUiqa;jFh5biqGjqAkXkuVmXh6Z6TlV;o4Ri9Sh0A-R3ahkWjmJ
ihWsnf;sW
tpM;3-I
tpL;3-H
s3VyL;n1G
h8Ii4N;vmO
s3TiuZmlZ;h8H
prS
;3-C
s5elxU
rbr6Qh0ciE
yzbpTkoO;m3bktb
2MluOx+V;Xl-D;o0U

ywI
CljAjsYprNyb;j4Yk3Ct5B
ovWq2J
Gi-Vi7S
ljAjsXA8Hk0Ektcj6W;xnazMmNxU-Y;m2Yn6M
jia4Pu+YGkaDhrdj0A;y6JllS
;lrY
v5UAkfkrU;lkYkRXt9U
kmUlnI;R

;mQi5Gm3Ds-a;szO

;i-Xz3B
Mq3W;u3e6f;m7F
l6Eq9K;qhPlqfh8G
pjbjgQA;rpC



jP

vnOmiGh9G
m4UhpakkV;r+RrjC
jwLqxbhsEi2T;vjA
j6OqlXhxJ;uiG
sobjxX;imH
y3W
;4uN;k8Vkge
opP;oiJ
msDpwan2c
HChjbhpHkxOqWjek8JhqJlBhsRoLhbhyCpKyRh2GFcmVhzPh0E;jhYkiIohbjkGkvN;28D
nhTrkLlkF
BE
H
E

vlVn9c;ype
ssb
hvOh2Rk5QipXhmR5ElpPwKioLyFh+eB;hkSi0eo5brAhgFiSjgThkIi8Xi6JC;r-KtPlnT

;xrH

uhDAmoF

ssU;28I
mJqsSl+VhtE;AokIm1Q
inLqjdkmH;kDo4Al9U
mwVnxNbmuf;h2XqqAihRluA;lkbf
iib;s2H
;14Z
;x9O
0L
;7b0X
kzbh0Tlre
h5fh-Gk7BiiTqzU;juallWmuYjhWihDwG;okXnhbkqH
F;1xI
htbl8an4a
h5cjySw6M
2mb;lsO
2ma;27Q
A1xC
1xC
A;;psH
nmOilXhWp-W;l6QjxehBu5e;p+GivD
pqTl+dlxT;o7H
o1T;jtHlmV

;;n6X
3pc;hwbozbn5B
kkMhjXn7f
h8YhrfhsIrdBhqPimBh3EpZiicisNioKuch2c;jpehobtYFilA0UhiVi1Z0Xh+eikMqHjOweimKjlUpb+J;kgfwXhrVkCiwL+dh+HrlA
;mrQ
vwao5FB;4pX
htSw+R;n8W;iC
iAhrPw+S;iB
H
ohEwjR;rsRjqc;wzZ
;iHq5GsxY;h+ZtnE
m3en4e6Il8Qige;luUxW3T;i2KnhSlxF0P
3oY
mgJu5Yiub;uwb
2lT;kxE
h1aGhuUqFAi3ClmK9ZibhkJxcqla;h4ULdh0fixTi9Uh2dlcl4QnEzOrCk9I;h5Np6C


;niM
mrdx6J;ppa
hxDl-ZmxLhjKhwAk6ChpY;i6eirfl0Fmpbmnc;hdllOr3TikX
c37H;qgMkqC;ipH
;w8Q
m7NosI;09WhyT
ordkqKk9Rj3a;h6PmxIqjB;qgVB
;sqI
20e;yvb
;kwOmhfmzSifmzN
v-b
r8H;o7Sjgbh0emuM;qlG
r8Kh1G
rob;h8Co8Ii2Yjnfj5VjjJ
roa

;h6d
Cy0eAi5V;Hh8ejjC
y1C
y1E
k1St-Lj6W;kyPuiPi5V
y1Ai5TAhwR;svDksHh5R;DvrV
A
Bh8ew3a;x7FjzM
h7UszYklM;i2RnqZ;kyL
h8ejjCt0X;1hcsThhA;12L
;ipd
htb8A
h7cqpE;w1Vm1T
Bs0O;1ychgdtN;m7Bl5Powe

s0O;qxEi5fh9fn4B
vdh4M7Qk3BmVBwVvCiqf0NihIDAlUhgaADzUAjnP;h4Ah8eiK9HnrHPj5DlhNhkP;p-T
zoZ;h3f
j9XlrTtjT
k0PxqZ
ioGr-U;r-W
h4FwjQ;kwT
h4EwjQ;t9K
zoT;h3Z
x7T;t9I
ohK
sgAj7F

z-VhhY
kxQ6HizKAAnDoiP5FmmK;k6EpsApzK;kxKj4YntK

h+DvlEjqd;v8Lhlb
;7W
p2Y;lyZirXh0fjvY-BkrGkmF;ztV
;;m0ShwI
hxUpxAksZ;xJhvMohZlsfj4Sh8QjkE;o5S
l3J
;;yqD
hrQ;AyqB
m8JrtXCk9F;5Dq6Wi7R;qjVm4B
m8IrtXk9I

lqVkibh6LvX;noBl1L


h2MAhTpiAquY;kvEi3Qh9Wj-Ph6UorNC;nmS


l1botQk4bzHhrf;i7Nkqb4Ri1OkrEi7Fl3WmO;muFu2T
zwF;z+f
zwE;z+e
s7YhqF
s7XhqF;rV
;1kU

j2KljI;2vC
;tkY
htJ
;t+a
AhsCj6MrkA;h9RjodmnKo-B;0sf
lmPArjf;zqFhiY
j6R
;jrf
AlnCBmqahmZBivarGKi-C;lnEl5dqkc
lnCnxYivarR;t7E
LkzYAitL;l3T
k0EhxToxG;y7Q
;;stZ
nzJo6MKk1T;xBjqEhiRi2UlPjoZs7O;p5B
wtW
aNAi4aAbuIhrUhkF-OinHhwWj3R6Ai6b;i6KmhNkC6ditA9KhjZm5M;n3elwAjgTk6O
e
BAWM;A

Z;b
Y;a
;myU
RdvQjnGsZhSqKhVhhDAAFuKrT0ckKhDQhgWsRhd8VRxElcmMoLjF8a2VhaiEqKiRAhyYjhYmfwZ5ckP4aoDsKyFmDjesDsPhIybzRIvSO;1ShmD1M6fsEvQpEhtMjewI2CpbmN3eoA4YvPhDwHmMkR6FjOuHtHiSikLrCirWzRhlI4P9BhlahtPhOA;h2DrFh4DhqWkwQtUhlS-Hh4ezBoAKh9NilGvCA9U2AEhkZiYh-D
Hj9CigN;l+RurB
;15f
moUlhA;hnOrnBjvRm+cV
s2F
;j9G
opOH
;trFE
wvW

s2P
hteqvE
;s+J
w7Q
;voU
s2C;s2K
kwUkyet9H;rnG
e
wOi7CinV6G5Hk0A;vNlkBw0Y
qydn1U;vkQivO
NAi4aAEh6UAkidyNk+S5GoQ;h3Ahgal4ZWtU6aBipKjVigKmhf4GmFI;pjcikCkgd
6V;BB6QttOm6S
LA;B


6RB0ne;6Q
;k6e
3jE;lzGj5Ji7Y
AAk8RmsXpRiXhqTHpNhqZh3XKmhBiItG;h0Lp+TrqP;tmHqxc
tgIHh0Hh3XK;qyB3IpRq9J;34D
2tVG;wsa
k4KopQm4N;vAkkJAlCjhQsyXitAhia;k+Nq1anke
lifnuNi9f;lidqtA
jlVkzSBIhjRolJ;lyDjrAnM
A;i4bngUlnMhmM;kzW
;i4ah6ai9b;o+Si7M
lyVtoJi2a;o9Yo1A
Dnyb;h3OkpRC;03f
;CurY
pybA;izYokLnZ
9Zk0XHirSpBoKk8Uj8alGisbpe;htKJ2chtWigK1InHhyMkhWliUi+Q;onSpqL
AnyahgU8bntKhjL;h3Kkkd-ElxPj4U;EjoC
nya;nxW
l4c
;;l4b
mvZh3To+RoUi2S;htPklEr7WhucrK;xlY
l8Dj0AowZkqP;l7Bj1DjhRolV
;s9JA
h0Tj9VhdsiPipM;xyNj-A;jnMiqatpHhkV
l0L
jnYi-SkhUj6ei4FksNChrW;jnV5KimJkqTrhf;ktSo2QhgHnkb


Am2C+YktOiqQjoa;l6aka1djQliLoqbzf;0mD
l7c6F+YktOojX0J;l6Zma;usb

AAopWm3R;hzcw9JjpR
AvhI;hzbknds1L
vhI2H;26W
AwtUhnb;mwQhpIAjzYi-R
n5YozbksS;mwPhpJ
;x1P
;;vyJj4S
jrF;A0pU;yrH
AhzW+d


;qhTS
IkwFhiaiuFiMAAO5XAiuOh6ek0UqCuRkjG;j1OkFMpoGjVFAipJhQuamAigOCmWnWAioK;kwP+Z7N4bjtYmlShnGk6A3C
x4N
ytD

CjyAhxbmRwejnZizAhwdAh+UtNkza;lqVlmSj9ImpG

vld
pjHkjeAhlcl6A

h0ATuqdh+K;skYksD
;p2K;2yd
rsflgBnmZ;tna
v9M
s3LArkE;m3Fh7HjJ;2tU
o2H5Di6NkuNOmsT;h8amrTvdm2d;02U
A;p+U
hpZo4O
s4Jh-X;hzYm6AkyHhwC
q3BqtM;q2Y
kvb;xpR
hsFsqS;2gU
kvZ;j5M
wkdh1I
rwNE;0wb
i8Q0-c;umd
mrSloYiiH
lhZhqW;wkQ
o0T;mmM
32K;jmQ
jkKjiG
i8Kl6d;llU
t9BhwdntX;thb
p6OrnK;lgM
32F;jmL
thY;u9N
q-ektcntX;thX
ovYl8RkS;uqP
j7G2bx7R;lhD
y-FC6J
kyFvpW
;rwB
rzbrjD
y8e;26K
o2bplDjlJ;osf
2tW
lzOsoOjlJ
;15d
;15c
ttD;jxR
tgQl6b;thJiD
q1HlAooT;l-floA
ijBqzSiyK;02a
xlG
i8QAk0D;tgMhsI
nwU;usQ
nwTryV
lkajnI;ona
uxRhkCk-Z
w1F;kuU
kuT;wkB
m6EngV
v1Q;t6Z
1gW;osMpb
nwL
;lgT
t-S;j7dj9C
mhc;hkNh9SzqT
mhb
j9EylQ;hkL
j9DylQ;x5N
ulKkOsZ;ukEhDxD
u1Jhb;uxF
uwCmO
ukWyA;uwS
u0HShU;t-G
ulFBvR;s-Wh0WjE
uwPjIiU;u0Y
ulDBvR;u2M
u0DShU;4K
ukMyDA;ntNm7J
ulA2ejlY;yjI
kwYAztM;wkL
m4KtyM
;o3V
l1XtqU;l7f
l7ek+D;q3C
j8OqoL;itWr3F
k2Brsa;k4b
q2XwChR;zhW
hxQi4N;zlE
ysHloV
y2a;n3H
vxY;uzJ
0yLizC;m4R
vwb;kwL
nvLryV;npLDorfAjjM
mwM+dryV;mwAsob
nvJ;zhf
nuFt5D
q2X;q2P
0-G
;r-I
stc
k7A;yqP
;tvN
s5B
mgU
k4RknY
pgJ
;jzZ
i1D;pjK
jwBuzQ;jwJ
poSp0Y
kpGkPqtH
wiBh1I

;voTo1W

lwC
yjK;zoYkwV
yjJl2D;phXnhL
yjI
tub;3kE
krOsb
riN
nyQltb
uzShb;rpcrkU
uzRhb;q7UjyN
0qB
t1Oj+K
p2PhhY;tvN
l0cpyZ;m3NnuR
kiRw5A;37B
mnXoiT;m2E
mnWowA;uqK
p3HkqC
l-WsjC;ozenwS
uyISiY;utU
k3bt0U;nwa
nyCvyc;nyIqmN
p3CkmE;hnciOrxa
r1Hine;t9V7H
u0L;t9F
u0KksG

iuAonWsnS
h-AivWztN;kuY
wyML;j1O2M
jjT
tzN;v1P
q-KrnH
t8c
p1Wj+XpkH
k5OoKmiG;k4VrwCjnH
06c
i3Ym+X;j4Jo+X
39C;t8X
t8W;39B
toKiqE
toJ;s-X
ktM0F
jua-OztM
rsR;5B
kzO;k5EoK
tyeiiB
rkC;w9O
q0PjB;knbmuR
s6Zl4DivE;j8S
xyMvMl2D
vyElvb;tnf
ztekjd
u1XhvC
ozdu+J;v2Vn7E
vhKowO;ztb
06I;35X
j2R;xjL
txcqG
u-TnnY;unO
l7fk6I
tnV;s6Ni3M

lgdmiGorf;k1d
lgcmiG;k1c
hpAuwKl8I
;11T
uhXkOsS;uzA
kmG;uzU
o5Y

std;vic
y2f;y3E
qqb;xrc
ome;kmU
;o2A
o1fokV;wrD
ujf;k-Uw3I
;t-O
huEkzG;yud
0NpXHbiiYjzdr2d;omG
hjPl2J
m1Y
nwEvyc;nwKqmNi1G
kmNkPqtH
jtFiwNsjC
;o9Jk9d
jzLs-ak6F;poJ
poGs4d;x9EFpd
jhai7U
umVptD;tzc
mhEA;xuBkwG
0nP
uyW
1+F;j4U
l9J;ylb
l5AsnK1b;zsF
;xtb
h5Xs8e;yqQ
ysLksW
;ppA
lrbqsJ;tje
ltPvS

nzD
jhLp5W;nrLhlE
j4EmxVnhA;sxa
o4Km4B
muSj7U
k-Pt8N
ljDojA
h8Nk3JsjF;m1V
o8c
k3Ai1XwpF;lud
p0GmlJ
hnO0sT
p6H
vkO;v8T
hiW1lN;35K
k4d
uwChb;rmM
s0ImhFk6I;x0D
jsAqlXhxJ;h9D
poXozf;tvb
k-Av9W
;u0O
k4W
x-M;t5e
zkZkxL
nwfjjU;h3ClzQ
y1F

s4K
jrVuzQ;s4JD
nqO;y9E
;x-E
l8A;l6dnnK
l7f
kGuyIn-O
16PhzW;t2Sj7Pj8XvG
q4TjxLi9W
;woS
1uXvG;xxf
umL;q-V
umK;q-U
omDtgJ
l7WkpE;5C
qxGjuAB;ioDwzf
ioCr3D;t-I
ioBr3DB
owEluf;t-G
3uZ;y0Q

vmMnta;q2YjxP
rlPjsI
qweiKtX
rtZ;2jW
v4P
j1eo1B;33W
u1ahiI
svC;nld
s6D;u1Y
roRj-E0b
swB;t6HimV
r7S0N;02c
q1Jh6V
i+Hq8UijC;v8G

s8AqhcC;nkf
vrEijH;29c
unV;vvL
ruE
;kiTp8P

oxEpwQ;z-M
rtG
npE
i0Wi2IthS;lnZ
lvX;uga
;q6X
j1RhjXn7f
uof
t+e;v6S
soAovN
j1NhjX;tja
hubu4anvR;i0O
unFhxP
wpWiF
jwPzgZ;kmcsmc

k8ephC;t9T
o2Ml2GirZ;w7c
wrX
u8V;3wE
klCnnQ
s4Il6b
uoHnK;wgL
x9G;l1b
k5Av-N;x5cvd
x9E
x9D;ziR
hyTrvF
hqJjjRt8d;ujU
ylAk0L;2oS
l2bxW
irJ
irIwtT
zuX
hqDT-Q;zvf
vhS
qrV;qvH
qtK;qvG
vqK;urb
tiM;ykR
vhN
vhM
v6c
hkIuwKl8I;kL
jvR2MhC
rqS;hmHqkL
rqR
l4Wh1MuiU;hkE
hkDs1Cn3Q;v0O
iyT
yyH
hkAs1Cn3Q;ipPjvCttb
;rrT
imPjyAuzc;kmc
v2I
hjcuwKl8I;t4f
hjbs1Cn3Q;v0G
vgc;luC
vgb;luBhiQnuR
l4Ko1f
;swXq7O
yzH
jnf;ssc
kgd
t2PnhA
3sB;r1C
mxBqnDmnE

q+Kn7N
q+JitZllQ
q+I
nmfryV
t2H;tsA
28e;0pb
28d;wrZ
t2E;1-Z
usRiqAkqF;4Z
s2Qlkf1b
zgdiub;hzH
l3Wh6I;m8S
uybjlYhP;S
02f;2yQ
;kqAk6DnyH
kxesxf
trUqG
m1GngT
;ttY
yxCjC;t1Yk7O
x7F;k5Nv9K
nxV;utCnnf
k6Ui2f
t5GuEhkC
thIloI
thHloI
yhUlf
uqW;nmHsoF
k0G;1-E
x6c;lzRv7a
ozLp3MjlS
uyIjlYhPk4F
uyHn-O
uyGjlYhP;l3V
jnG;ttF
okCkoM;x6W
n+XGl2I
oiRt7J
n+V3dskH;spB
klGx4S;l2a
u-W

;htA
jvY3bx6R;k1V
ildx1Ti5V
26B;yvE
ijWr3DB;jyOqoc
ijVr3DB
w+d;oiZ
tgP;k9O
ywDk6I;puU
ikNjyA;u6P
k5Wq4N;0pf
oiBs1L

ikJjyA;kkWwlQ
ikIigMhxT;0qG
1+H

3zI
n-aJ
jxfmxVj6L
-CovF;szM
t+Mha;ukb
uqIhb;umEmA
jxCo9Lq7O;3rV
;i2YkkFvmN
mib
;qoZ
;i9T;xwH
oza;A

hnZhkLvQ;hkWh3Aw8Q
rvO
;;k3C
Bh3fpyRl-AidhdhlV;j-AtlNlH
;1yV
j+etqVhqP;o6anjZ;15A
;omJ
LjjAkgbhgXsib;juHhtUyThnK1A6EhtTswS;otLprOhzQ
;ntTh3JstY;j+H3H

uzEjyU
mgRwmA
Aidh1dhRlieizYi6Nm-T;hA6SkWjpCiwTluSkJi2Kh1U;l3Rq5U
syZm4N;itd1gJ
k3LhtfFlgLlgI;hCyElxauof;r0S
r3e;r3fj7J
;r3ej7J


jjAknP;OjtMj2AluWpwI;02C
lxME
B6AM;qjMwJj5RorQ
;qiUmzO
9H;6AMjJ
;poR;02Y
k7ChoOroK;0pVqL;mjKq3e
t5dG6Qi1f;ChsOo0bj5Q;B
mlQrlD



AhpBAp8epkC;kiUu4T
hpB
;;khA
;;jiR
;x8X;ypQ
vjJnrN;uuWknOi2Z
luOhoOpxEnlBpfO;liDnKlAhnLhAhmahtUl8WhmJm+Y;svNnkBkkG
zIl7dhvJiXi5In+S;lpNyjV;n+GmhN

;rxE

;2uR
nsGh8HiycmxXjV;jpZjtFj2OojJ;prBq2M
ukIohB;iufuwCkPjmAh4W;nyA
l8fltIk0LkzUjkE;kyQk9Uh6BhgLtHhqJ;umO
jwGtS;tvC
imNh3K;x-d
p-W;rmD
rkauU
;shT
jpa
t1Qkf;t6b
khJwxK
juOpqA
imF;imT
imE;imS
i8StjL;ziE
jhY;iwN
jtA2bx7R;kkc
itc
itb
l1PrwNiqN;zwO
usSmmC;ivKo9P
i3c;nsN
pzYm8P;plS
owB;o7d
owA
rkHuU
i3Xryb;spb
k6W;hja
ujEjI;umO
0yM;ivBo9P
rpbopC;utR
k4Op+O
t9LmC;q2Q
kyXriW
xlOijb;l1AryQ
x4Hh+a
l0erwNiC
ujKhkCkrY;t1F
ovSr2E;i3LisP
z2LhiJ;h2X
k4Bp+SnsW
2yF
k7Zrpe;xyDpK
p8c
hmJswG;hmM
ilE;t+V
uiW
owGlyO
uiQjI;ula
i3Ap4D;t2C
jqU;klS

30c
krGu9Q
p+F
klcl5Z
khCqhJ
;t1Nm4L
;twD
s0RhmJ

;nhb
uoQ;soX
uoP

hsPs0VkWiA;ulY
yyD

tchmdjwK;jzC
snHjG;n6H
h0Y;olDkqS
;0wE
3vC
s9P;jhdp7T
w9N;tzL
rje
z5U
ihB;kkS
;yxX
skBhxC;l1d
skAhxC
;xlT
hlDi-d;oxd
jsP
iqOv5C
z1QBjye;3oS
2oL
n6P
svEptS;t8d
rjQ;1wPjY
rjP
umYpsc;3oT
hkZ;nuQ
;igR
ijT
i2ThtM
x9B
hrVxnDlgV;ljLo5LksWlqB
toP6e;lyB
ypMpKlgV;yrL
3zM
j-V
jqK2bx7R;kwH
kkMl5ZpvQ-c;zta
lvOkrQ;3zI
h0Vzhd
toHk2b;wkF
h0Tzhd
z0GhiJ;h0S
r7Yn8a;t4Y
;24R
kkEvpKhvI;ztS
l6fosShrM
qsb
;qsa
uidosd;j-HlkV
j-GlkV
2oF
ykYixN
suFhtY;tpK
t3Ui9MhnP;pqK
kkDloHssI;psM
ykUixN;17S
u5L;k+K
oscA;liG
p6KtP;luZ
svdmjYj1K;r0P
hyMq2G;w3Z
umO;wwX
j8B
yoNpKioJ;3yO
p6EtP;luT
uxO
kjOl5Z
hqa;kuL
hqZpsG
x+FivS
;hqZ
rhf;rhe
kzL
;m-M
lsGm1c
skKmb
i0Cp7H
srE;siZhO
hiIrvSjpf
k2f;hgD
huHrjRjpf
stI;luZkvDklT
i4LtjL;t4B
jmHq0E;txR
l0Eomc;uiW
njA;j+DqnS
u4F;llL
vhK

ywe;hqG
ihUwtT
zzHjzA;zzJ
7IGy4S;z0H
rhIj3K
u3d
jlbs8E1K;txF
ulL;lud
rhF
rhE
vsKi+G
t3c;txE
;vsf
kiKl5Z
;rge
n3bp3W
u3S;lkY
;mmU

ype
r5Vn8a;t2V
5arrJ
;rkY
mmeAWtMj0YqAiyAk2bzMiAhpM8b;vH8DhjDitUltVjxKhYjzJiqRivNhM
t7EhYO;osZ
w3Li2M;tlf
;p9G
mmbl-U;n3a
mma;n3Z
mmY;izfrsX
tlX;x8T
lvIn2N6e
niQn0Z
pqKk2Ijuc;x3P
ugSj2b
tlSk2bQ;o8An3J
yva;3wQ
;x9A
yvY;3wO
t8O;x3J
hoexmX
yvV
tlL6eiV
l0NolA;2ka
t+D;xgIiC
3wH
t9RkqKloJ;ynY
spKlyXl0C;unT
jodvkb;16J
ypAA
nhen0Z
jjTlmVn5B;jjS
kyZlmJ;kyd
stKmjYj1K;hgGqxV

;sxE
;zrYj0S
CjiGAQ;r1Uk5c
jiLE
jiI
jiGFBFDkmG;jiHBLj-QmUowN;w1L
jiLkmS
5NyIjlFhGBm-DAimehEl4Y;5Tmxei5Dk4Bk7Ti8Yre
m3E

;2sd
hrWjmJo7NpzW;rxJ;21B
dmiHk3KDkuThgHA;lsZk5Vi8eh7A;plIm9KhuJkvQ
cmiHk3K;wpN
tvB2e
mjCo7Jhqe;tsU
lsUq8V
mjAdnkD;pgJ
AiyctKHTAjrAAADh5Kh1CmcrdAiQ5PhZhjNi4TLkydAnD;zFiuFi8QmsaiuSscjqShqH;o5c
iycloe;;vnS
n7aM;j6O
iGu-eiuO;l4FqWmxahgFj7XB;v5e
viEiuO;iF
DxPk-NSijFi4ch6Vi4LhifkwHhue-J;6fjyBm8eh4NyMiuchxZi2G;p5Bp0L
3lU;ssU
E;3iI
6c
i+HzkU
;2ib
wiCmgCJ;skQjkG
3iD;hT
14H
KhNv3aD;Ql3JnuPizDhkbj7M
;hta
;kwBi6YpV
;kxIi5P
vhNm3O;0Gh5VszO
Aovb;ysN
ovbp8Q
u3UhwejdLoG;woI
;;rtf
;hP
miHk3KkuX5K;slFlgb;j+Qm7Fl5ClsW
;F

0zQ
C;v5J
srAksF;inZkyLp8c

v5CDhkSj7M;vvNpP
;05B
uuV
t4S;t2c
mpU;wO
HkiCRkhBhvIq3Q-Lh+HQ;j-ei+RjhWhXhrVBo4di2M;khGmrNhhErwR
2qWC;6AttW;F
j3YqsQ;21E

0dn3FjtW;wmI
4d2vQ
r3Gn9R;lnZ
h7G0vM;5attW;5Z
Cp4Nh0clzeAmmW;h+dk+DhhamuGo7R;l3Orpfisb
hic8EqvF;hiV

utAi0J;xhJ
suE
Ck5Hj1NlqP
B
j5S-V;j5Q
k5H;0yG
;u6R
AmnFotJ;nmLtRi3FlpKlzC
6Pmra1djai-FAj1EijYhvE;b0LhmMkrQhsVitZpMlpPhlN
6S
;yzW;wrV
;2gSA
DivNj+Alvdh8CjpF;1diEhjGqnaiDopG;loFhmQ
;wZ
t3XpV;suN
;jgX
mtOq1FhgQlge;3er2Mk0JhmU
mpYlqGkiShOD;l5Ov-E;Dqtd
ihFhgRtkZ;qsY
;;l4Y
lzNt5Vi0K;l5ahpDsqMj3MG;lzK
v4Bxb;msVAnmFilA
;;l4V
hlCkhXiuYA
hkJiuSijEyJDk5RihSAsVinO;jiWigbycxeilJk1akrE-a;riCjsB
skb+Yi0E


;qyZ
iwRv1O;qrJ
iwQvkP;j4Y
Ti9b-Yj7YqrcApC;MBi8fokZnwY;Si8avnY
-CpzSniREDR
qyUniR
kuBtnD;qyT
x1f
q+N;nyfngTiifhvd;nlO
qiJaooW;qgNoqe
qjDooW;z-W
ogbuZ

sscqpV;0I
3W;;rlA
;3UqtR
;;j9b
ylR

A
l4Vs5a;yuR
ssU
x5IsC;xtT;t7Z
AnoZq8P;xha

n2Xk1Yl4X;yqZ
;;lxJs-V

0oA;B
;l2V

10U
;z-J
n8O
oxX;oiLvkM;z-H
0tbi4b
2uP

5Y;5X
l3TxlJ;w0M

p8JouQ
h7Xjnas-V
yyZ;1hW
urNo4A
yqW;n6M
qhPqnL
qvYp5O
s0YixP;i5Gwod
p0c;19M
1pI;p0b
jgMy8d;1nd
utWhocijD
smElmc;2YqkKn-Z
smDi1Rj-G
smC;jjbpiK
x9GixN;ngI
vxF;29C
slf
;yoa
nyFv2D;nyX
ksKjifkI
;t+J
1+K;2pW

yjYj6P;xie
mgPizX;xzJ
;hlX

k-b
mgLhxPqmX;nxP
yxd;xsP
3iS
pXijci7VtqF;ipO
0nfjKhoW
m7XhzXt-M;0ne
nxV
3nY;pjC
hzSIspZKf
v7Wl4J;p3N
t3PmO;irD
iifotIjkf;z4Z
t2IppD;t9OhL
tsErKnM
t8FhUf;p2N
v-fJ
tsPvThU;tsR
t8ChUlsM;x9f
okel4X;o0X
t8AhU;kqFpxH
txRrXhI
uoVi3W;uodiuJ
1sLh6d;rzU

-T;-Y
thM;mgW
moL
j6F;urJ
r6X;x-d
1tSE;1rT
jjMhjXn7f;jva
viO;viD
;j6A
moEm6c;l-R
ngWhpFipB
yoah8E;qgC
njU;ntO
mgFp8S;v8ZmgAA
j5am8M;uqe
j5Z;l1c
qtZ;ksL
rob
sra;k5C
uyNhhd
n6fmof
l+enzA
uqYjuZ
o+O;lkK
zof
t3c;rqY
jzZp5X
s+Ip-c;x1E
pxXsnG;wzS
j4OivB;26B
lyKmlQ;pjW1RmgS
o8Sngb
h1Dkpe;hlfvC
wgG;l+S
rzKmtM;mhL
k4PoyIof;tvW
1nY;txQ
jiNhjX;voc
tqVi1L

niTmwf;ihI

k3FnwQ;vuW
l+IwoR;uqBi4S
uqAn8Y;l+H
pyW
upen8Y
l+EnmW
lyPmgM;r4Sq1O
i9H
3jQ
qpN;zlM
qiKluJhtK
lqYinG;w3U
1zB
lgHs-VE;0lU
s8HmDj4H;s+H
vwPhtK;-S
lkOm0Slwc
;ukH
w6P
;hsJ
yrD;qhS
t+Zmpd;n5U
0oW;p2H
kpCqhA;usU
vka;jyR
t+V;0oT
yqd
h+UriKk5C;2gX
uhU;xle
plJt0M;x5Z
0rG
1vd1e;1xQ
utV
lmKqlF
siPhc;n6R
twa
t7C;t0W
w5c;usa

j7UzmS;w-Q
x-CkuD;zwI
ynV;tqJpB
vvUhtK
lyeule
hmGrpCloI;vsb
mzCwxN
hwQj1Mo0a;hwT3J
i0Wu1C;mzMq2R
i0eHs9b
hwRimNt3I
u2a
ihFp1Z;y2T
l7FpiDkS;i0a
koKmiU;vvJ
itShpH
mlM;nha
jwM;sgI
;j-Joc
04K6b;qrV
l8VkocstL;ulQ
xoS;pvN
j3B
2hX
xof;vrEh9Ki2X
juOmvV
2oC;3hX
zuD;w4K
xoL;i-HyxN
;tsb
p8Mb
rqAF
h6M;07S
irEnjc;0kc

j2UziS
zBA
lgXpyMihR;pwe
j4b;w4a
knRmiU;knc
rtKl4O;upGi7f
m1AlsT
j2N
v2I;wmO
i-eqoL;toM
qyYjmBj5a

lgNkuFn5E;1tU
p6M;l9Qj8a
vyH;15J
juAtiE;1gU

jtJx+V
lgHsnK;psK
j1E;l8BoE
rwE;22H
;mkE
l7Jv1D
n3WmsQi3W;ukP
;j3N

oudo1D;xtf
;o4O
mjd
lkEo-c;t9Qi1CpE
xxQ
l7Ar4H
lkBj6d
l8CnjG;s8Y
l7Pt5Z
3gL;2gA
nrCvrD;pzZ
r+fpkN;u9R
v+bipC
ljau+V;huE
kmOsoL
ljYsma
hgdq+f;k9Al4N

l7eqnD
0iKjKh1d;voa
t9Qn5P;unM
s+bl5f;s+B
lyTnpB;ziP+bA
s9fl6Z;j4b
n+cm4B

vzT
m0EvpO;qvS
k8Ujma
jwK
0hfjKhoW;z7LG
slAliE;trB
ijLxvP;1tf
tochlL
spKk+B;xof
k+cqiO;ttW

qyf;znN
r-blmI;psf
juCujAksZ;x0bkpN
o+B
klCw2dC;2pd
utfzE;o+B
;o9c
;r6Z

wqWi2M;s5L
qyVpuY;z6a
sjPn-X
iiax+RjK;zyKoU
r+b;t1b
j4YyuZ;l1O
liTmrD
snI
liRvkY;klF
liQ;l5O
jxaxhB;pyb
;j0BsgOB
1gf;20W
o5V6T;o-f

pgIzeroF;o5Tsod
s+En0R;pzGltQ
xvS
h3Pz2Z
p0DroF;pgE
o5O;p0CkiF
llNtR;ziC
q-SkiDjmX
szDh5JntT;o+F
kjM
;tsM
;ugJ
lhekxf;prD
t3Z;jzXp3P
p5CO
trElFG
ozS
wmV
mhQ
p3L
;r8L
k8Kk8Q
ymc
t3PkjC
p3G
p5NtX;qnL
3gC
x6OEilR;sgH
huLh8Q
jwTrXp6Mj2LD;lvM
ixQtlTh4D;vzY
mzLqwDknV;mzM
;tmK
x6IkuD;26Q
m3Pt8V;jqW
uhHn0V;ptGkqGi-MhkS
uhGi1Sl3a;0oa
l4DizX;xqd
jxaivB
jrKpwH
11Y;u8G
9I
uoA;p6R
urKo1J
qlDmyY
vqQhtK;kjU
sqZjjW;muH
kzb
kza
2-L;v7Z
z4aEB;11O
iwbqlWk4A;vzD
v7VBlT;21d
jrXumY;whd

lkLh2XvoA;trI
jqAh2R
hxfozZ;r+U
w4E;0oE
l3ajmH;w4D
jxEisL;l4B
;tqZ
ijRi5GhmPnkL;tpU

rqZm5c;ykb
wkfh0IkuD;x5N
s2ajxK
k5Q
;+d
lrWqrL


m8JtiOh1f
x6F;qlVqwW
qwQmtDiiJ
psIotah8G;nnU
t9FiqT;t6P
rkYF
psFota;02H
3Wq-RipY;05H
t9BiqT;tjF3FihbijW
r7f
z+Oh1f;s9N
;unB
u9d;uqY
hxDwtT
tzXiqAkqF;h6HjuH
u6VsI3J;mpN
hwT;k-S
mzMwoS;vjE
x0KIjoG;h3Bv9O
k8OxWsrI;0gE
p1C;s3N
xyYixN;0iYhO
0iX;xyX
h0T;1rN
uiB
z+cF;ilK
xiLl2D;iua
i6Ei3CmoU;jmSr6A
k8FxWsrI
k6dqiOk7T;uqH
;1qI
qkc;huJ
1mM;l2H
wjXh0I
uhX;ogO
r5Hrf;sjZ
i5bhjXriW;jmJozJ
i5ahjXriW

soPlrO;xzV
n+FmqfH;vrD
ogH;vmY
i1bprM
oqT;v8b
;1pa
pqUnkC
hwCr+c;hwQ
jsKqhJ;rmA
lzSt+Bh1O;k6YlwEi+Z
nzPF;u5X
11Q;rnBk8a
zzF
uhF;hvP
mUmwN;q1ZkjY
uhD
z6Di-O
zxMh1O;qqV
;xyP
l7IhyN
q3O;ziS
jrdqhJ
11F;11b
q8WkxT;quBkrJiiMimZ
lzDvzQ;k6JlwE
0ib;p7W
;jvU
k3dumf;n6T
w1RixH;pzT
r+Wn-X;hrI
xyXI;00K
j3A;16G
l0ZrkLkpX;zoZi0R
j-F;o5Bonb
mycrlX
p1Q
hvFopa
v2I
u7c;uoX
pnSo2J;x9bB
shK;kuS
u3HihB;jqQ
hyZtkM
izKlrT;08c
izJngZrsC;01N
i4Y;0+E
jmGqxX
i4S4W
;poF
phfl5R

jmBqxX;ntL
;l0F
l8e
n8ck9d
jzIn1SltU;jzbrybnoC
whZh0IE;znI
l0A
s3W
myD;x3b
lsBspcE;2kC
lsAspcE
tnN

kvb
whQh0Nkte;x1Z
irXu0e;irT
n7G5C;o2B
juPssf;zuB
;mpa7b
xnZ;r-TAk3O;r5K
jkOo7Ek3O;snO
r-Sk3O;1kd
ixJ-Gj0YhtcjzbipGkkJmVjtY;ihBhvGjvElyIn5DhmJhlb;n-Ym4e
2vf
knH
knGh6e;lhQl9K
kpIhjMozC;oanvT;hwB

l5Fh3HpiI;qxdk8QhoTjjVjhT
;x+G
20B;va
;ysc
;j7R
;0jV

;nyPu+L
;i0fptN
;x8X
AhrHhmDBhqMh2aira2LmGKuexdhsWzBiQisBk2EAjY5Ih2EhrK;h7RlnN0Dj2JJh5QM8IiuMipPlDsXjqY;uoAhlPhkYhnT
khUi-dhwRs5A;ixL0nD
nmL
hqchqd;p3Ck-Cl2Q
q4I;h7No6Ki-ExUhc

;;wzd


;w+S
w+R;lwZ
n8NqjIhpA;l4Q
FGmzIk6KAotDivJyF;jqAyJAmKi3AigZnzJh6WkjH;nhAhvL2ch2IltI
;J
2hH
;F
;D
D
AyoSknc;o6M
Eo6G
l3VhxKkvZ;ngY

r8K;w7T
tiC;nmIl7Y

rtTruU;r8JjrG;hwKlof
hwJqkX;hxao0V
r4TkxG;noZ
qlIk8ZB;k7YlpQk8Q
ivdn6f;pkJ
viAB;k7WlpPk8R
mxPlja;ta
wtak+H;1sD


Dh6Hu5AilTA;Ej2HhxQk0Giqe
A
Alna;nQ

A;qub

poAtK
puRlzRj7TA;tqLlyb
h-WtiL;puQhpZ2G

k6V2dhxPmkInjV7U;ooOh5MshD

A
xhDjFkkW;jnCr6aK
;viN
v6A
mOvHvBiWkNi8IHjhc3MpQh6Lla8CvVP2HhlMAxYjThsUBlwIoOIydpRrf;Xh9F3LpMj4ch1SjCATisSB0RnBkJhubhvFhxDhoSB6IiyGhRMEWqZyEuTmbA;hOj-OhzJhiYmmHhnaijPk9Q
v1Si6B;+a

h5cs2A
i5PzoV

swYEiwH



hnF07E;2hI
2hZ
-I
lzJi7fmxU
i5G;hxC
knX;knY
tsJisFjC;2hd
;i5B
;7a
;syc

;hpF
x2TE;m8N
p9doqIhE;u1JmvV2X
kyAriF;0eu-E
0d
knM;tpUm0P;jsX
;o0Z
xkGkpb

j8Ti6Skgc
iuYs3OvO;lqI
niP
;vvX
luOhDphM;jvRyuZ
roQ;vvV
h+Xo1XkxV;A

;tpC
t2W
k3XpoOioL;qodhlfp0C
tewnf;h+Gt4Nl1d
qzHAijEouH;qzAm7N;p+Z
lycr7d;0LhrMjzHnSl2G

;jX
nmd;ryZ

uuQlvFi0I;rqenpb;j5Jy4S
hmOGs1UhqDjnYI;upKijAi+S
;lvJ
;;qqF

;utS
usK;tlQ
shYkyV;1mN
6P
j7NnjEosZh1Z;p2KisUl7P
;;y0T
PHAE9JNhEtcoJhjNZjqDiS3WGh4Z4LtEhjO9VBhiORE5WIACIi7ElShDhrWikGhzO;j2EuHxafkFhlNwYAhkItewHjFhkbhsI0dhkUmH-dh4Umf6Li1Z;k3EkuYh7EtHwOkof4M2Z7ChkQ
r9Pk-L;o0F
w+CyLnF;Ur9N

r9Mk-L;o0C
w8bi7D;r9PkqEjwLh8Z
;w9LT
pjEE;pjKA
n1eknN;w8e
r+G
;r+H
;r9ZkpY
w9YyL;Kr9N
r9Q
w9K
w9M;w8WUE
t6dJ;i5Znif

r9U
m+K-C;trC
;w8d
w8Li7D;r8fn6Q
r9b
;w8G
ozNisS8Vk-M;jqKjzZB2f;nvZlxE
AhiEj0FopY6cnuIrf;pbk3EjyLktLj7J;luP+DkzVrEvEhtA

t0QooX;mnZ;U
n3Ei3f1XkBi8eBAI;lpO+YtpBC
NmoY;tqZ-EhP
rlFsY;l5Mi5Qi-Fra
iPjeo7fjzJBh+UBChoQGAinQi8UhzP;iOjpNkmdsHi0GoVj4VjsPkjUwJ;kFv4S
u0Ohoc;iN
u0NhochhD
iLuyA
;kC
Cm0EkqAqckyZ;BlxGl9dknH;p5duCi2OhkejqEhtf
n+Yn9M;ogAi-S
v2MOjnI
klEm6M;n+W;y7L
;q-Q
Gxre;0zE
unG4G;ADk+CshG
Dk+ChqRmiCnPhMh2FhBi8M;ChsfAq9S-UhzZ5YtF0GisQjxU;qmT
tlY
rwd
i-DpyVjmBhmZ;hvPnzAjxE+B
i3ChMhYlYilekmEAmX4ckbhkQkifGhlMBhOl4I;izfrf1HhwXllaBmocqPfhqH8A;joOhxYl2U
5Nj+JllAksbmqZhqA;k3EhxOk8MhlRh8Ni4HsVjme;mrcrgKj2E
xnU;ygA
iwfmzHqwdi7D;kpIrpJiOj1A;r2PhqRk2I
j5Vv7O;iwe
;jiA
kUHvoPI;k1Ok2e;v0M
0pBhO;inRixY
hIAkgeiiH2ehxZhuRjyPvdlGvJ6N3K0bloZ;3IliFhhakkJn7A;wqA

;A
AKvsZ

hEuiN
mqSupFhpGH;Ahlei+FixalLnAijX;k6UhzTk3W5M

;;U
BjjehqJi5QkjcpeijVkkLAh2I;ljRjlYhxKAhhDhjeipBvEmoAhvPlC;nlfnpfknRiuL
ljQ
jjehqJ1GmoGmyAA;nnZkuLh4fqF+S;p6TAk6UmwR
qsWitI
;L
MBBFnxV;nyNAhhT
vsZ;;xkV
iMiuah9O6KuahCq0CtRyehxYE;iwaihakjLh4CovJ;HohWpwX
;0zV
stW
FF
CCF;kjD
K;rjf
C

iEl1PhDq0C;iwfovC;ttU
EA
F
BBnxb

BFnxV;nxeAA
A
;FnxV
;kiXo9J
q1d;;w2G

tyajvbluU;zS

nxV
niUjkIkgejlWj4Y;jzGolE+ekpU;jzFk6BhwaoZq-O
;s3Y

p6SnemmF;kSzhU;rlO
k8QmrRh-G;t1dsPhtS4S
AjiYivRivF;mpNrwD
jiYivRD;ite0X
svVo4aDhhR
A1oUhhR;1oT
2qG
;t4Z
BhvCmpYjgNqwc;ohKitI;jK1iP
k7bx3P;vqCixO
nbikVoheAq7UPA;isN
kyclvc;iem3Y
xpOlpJ;x9ZiiP
xpN0Kk0e
hXiHhsfriJBh+UhodinPAiqD;hW4czClHitMvN;uQhQj2BuNogQ
uxf;sya
FrVi2fhvGh5ejxAhpNh0ahobh6JjmZ3Ah+S;GVakyJhyImrChyah2VYhiPxNnYijRhnY;rjPigVm4Kijf
jiaqhJ;v7W
kyAmkEpmE;hV
phW;lmQ
jiXqhJ;v7T
lnL
hRkwKvqJ;mrb
mrajxAhpNi9WAi5e;q1F;qQ
lmCj7MhlE;mvVlqA2HqhC
GiSIxfiobltVlqboIhnKjyUA;hjIitejhBl+W
y4Y;F
jxFib;swe
y4Z
o5B
Aq3ZjrH;yDs4c4E;j3J
i-UrjP;yCqlSizJ
t+Sk5fAD;x8OizK
n1c;n1bs9f8f
j+LvnE
IjoJhmEjvfloIhvYUAAjchkLAXjnSi4V;DiSGivMtqDi5c;hgZ
;u3P
jNp8YlgOigV;jOp5Tkjf
;xhS
;zoB
ujD
qlGhqV;lwS
;roFriM
AmoDlyfp-U;hjRm3JhlMqhZ;jgAn1FipGm7YigY
igAp7Ci8CjdhkLl7H;hjQlkSm2I;iuOlsKiwRk+L
p8F5IjzG;p8BkschNhuc;hnasuBhof
mrDjxAA
p8D
u+c
BlwAjgS;ksK1Fpqb;z1X

oxOl6bhne;lHigCi8DjhAuDniemiZ
hpc3IpejBTh9OhpFAhDwWhRtJixHiqDk5BhmRDhkQ+KhsZhrD;isAwakmLn6XiuFlgB;moVlqAhuZ
08b
0hfvA
v1Sl5c
;jqL
riR
l2Ph9Qtsb
ltAi7fiuH

xxXk9Y

2yZ
hrDhxJhvc;l2IjwfoqB;pmOh6JmzL
ksLh9TArpCjqXA;mpcs+S;ksJv1R
hjJoD1JqajhG7Nloej3b4ChmLkFioBhsc;jAkoah5KjXmiS
DhkR
ChkRipO
AmoaooU;iiJk+CluO
hvDlgZohR;hoH6EkmNkkb
hkRiNinAAlkNhyP7OipeiyLjdirbkqH;hkSjkchTihVilZm1O8N;lyPjua
IAOi+ThyVtCuNjNh0IixKzPi2P9Qj2YjrdD7b;jzAB9Hi+S6ZoNuCj3KorH;01M
p2ch9Zo2V;t5W
irMq5Epod;08U
tgSpmY;v+H
tgRi9L;v+GmoaI
h5B;Iq0B

qkK;y-Y
zzBi4U;z2I


tgKpmY;v9f
p2J;F


jyRB

;x0O
1gP;kxOizJjvE
h6EAmuFtoK;mxUkiH
ttW
mxS

mxQ
A
;oxM
imV


08P;mvQ
2qZ
pGkM2CjapAk7OnvciI0IoO0VmpT;s0ADpgC;khFj9C
;;v6W

BFkwRk2emgeIm3R;ovdm-ZjmN
0kMhO;k0Vzdu7K5N
voYm3X;hI
pzak9KmgS;0iS
jlR;m3L
;;11L
jvD


ktOh6NnShmCqkM;rhdijfjnOhsb4Z;jgDhvF
;;pxQ
w0Ii5A;svX;jwd
AiyRh1Qi9Wm0LilQmpb;lqayEuwH
iyRh1Qi9WjnajsQilQl4N;lqZ
koBiyIrN;14D
jCweitGi0AqqF;V0EmnItxAijI
u0Xjej6d;pvO
ngSsG
jiNpkP;jpQv6T
xe;pnFltOigAmLj2Y;h2f
r4SO
;v8CiV

u0RimN;u0Q
v1MB;ktE
xrVh5G;sjF
m1ckrN4cjhK;m2BLmZkjQkxHjyP;nif
xmSh9cjmG;vxf
o8Qs3VhL
kqW;rvf
ruFq2O;xlS
wxFiOrA
m1WlkK;rhE
zxTh8T
m1UEnF
;;m1T
sBhH8MjIYbJh2azevxF;hufErgGj9ZhxIAhyC;qQyzFikc

;i+X


t9U;qiV;tiP
t9a


iKm4aoqF;iNv8Tl+d
;rzX;mtOm2ah6G
u+PigWvO;miRlxD
hpch1Om+RjLhqbpMAnhY;hlDj+bjiRh3K
igYl2Gn9B;mjIliMloCixA
oiYl1Fh5Th6FilI;tncipGj5F;i6E
zoE;m8Wi9YktZ
ntch3ej6WmnJigd;hmNqhTq4cyO;tmGm1G
nuK;ApjU
nuJ
tmVh9K;s-G
i5LvwV
h9W;pjSlvcmqF
tyQ;j1ei4F4E
hmGl5Cs-D;m5A

4Wi+DvfkrOkfh2GijIhjKimVyWikRB;jkOyMh1Eh3HhuChiKhsQkVhoMhiD7c-AktI;xoXnUhhfj+B
xhA
i8Vs+W

2sO
p7W
w-f

0mYhqQ
uvP;jgLqld

p7Q

0mThqQ;;1wR
klOm-JC;rkGk8ByZ1I
hjRoZyaiEBrKjgAhiHzEh6TzCiShcySkifpah3F7cjahhLhkVhCb;m2OuLyExHzbhoAxUj2YhrVZkWhiInVvC0VAZ2OtV8N;lpFj4fh4HhtP

1me
;0sc

hH
hFm4a;18b
nhG
o7ZqzZi4N;qxColBjyD
uzN
Th0ahieAjtI5ejPhwYhBSwBhiSoN7VhWclJ1KuFyI1Hh3KyHhqStO4WijP0U;jjRkjNhNjoS-TiubCh-P;i4QlsZihBhnKhhf
uxI;wmR
uxH

o8e
i4I
;tqI
mlQ;z3Z
uvd
q7C
mlNi8H;w3F
q6c
i4Bp0b
jxbi6JugC
mlJijE6a;spImA
spH;2xT
zgO;viN
qwQ7L
PtrDmWiiN
;l+A;mlE
ihMH2Eizf5JhrfApa4LqMnJhzK1CmAh1f1Hl2Th4N;i3ch-SipOyEhhJpEhmQoPhgPicisUjyOjaiyGxRElX;kzFinWkwdlhDjiMhnI

02bA
knXAyjI;mldm3KkzI
ttd4Q;tyH
s7Sn6R
0nRuR
;;msV
sa9dhHkvcnjT;1Z0X6JhpQpsEBjqS
s6S
;pvG
;khO
m+V
;hpc
;noM
m4Z;17U
ikalHhgZjyfqrZ
;noJ
jrNl9Dpnb
oiZD;k0d
;qkT
jhFnwP7NyViqNjjcj3fAmZA;ixeiuIzIiTjWouWjlVi3QhgN;tmem-F
;;wmL
+Mi3NFhaaAIhrMkzChxQDmMLinExQnGAqAjgcinehoeiSFF;Cj2AnkWjtVxBjlZjhLrIiU;j1WhqKmjbiJiwRiiQ
rmGpK;rgM

0IjkUl3ZmYh4Klnei6e;mzNk8Bp8F;0gD
p3P


;;v5D
A


juEuiX;jzCojJ
jgYjxGjhBi7S;jpZp1TkUi0b;ywFi8O
pzAi7S;jgX
jgWmyIi7S
jgVmyIi7S
hiS+PAA5HqRitGluVkEhqfjxFhraCqb;yfhpDpChhTn+BllUhjUZhlV;3aujFlzC
whF;ilF
whE
jnYh4Pqrb-QhAk1VC;zGiSLixTmvF;hzXhGuqXjmIh7T
;C
p7V;i9P
wzG
lgBq+F
mvbA;ilTAkqI
;h0YhoS
hxToL
jiHi5IkjVkjHn-Q;khOh4dnyNn1P8f;mhAoX3SsgV
CnXivKoXhrCVhxXsHhjCjiekEi8PhoLkZCLAh2bhrYiRh1H+PxQ;+b6WiyKsShlLi4eipUzcitFvbhLh5LhtNABlVJtPjY0NhxU;jkUjxKikYqfhiZrOzS
m1em0U;lhP
vhdkjP;vhe
B+WihB;krdh9VkqKh8EkkY2ZhyR;ksChxIhvKsrW
nWl1T
q1Eh6c-fG;hiBh9Wn-Wnfnak-fiub;rpRk2W

v2KkzT;mpYs9I;rqK
;qrF
As5Uh8W;s1dlahnLooW;vkT
1Eh9On9JAivLk-WW;k0ajzJinWDipUiqdl4A-ehM;jyak1ImmL
s-J
qvf
;uuM
i9D
;w7d
puB
yvSi0A;ztR
rkJjnK;mgQljWA
AAi-KkmHjlX;xhI
A;kqU

j+enoO;;v8C
;spe
j+OivNlxS;i8NnhdjmY+E;w8K
r-O;j+NktJlvY
ujX;ujR
qhFAo1S;2hG;xuN
;spZnjA
hwJl3X
xuKiP
xraiO;s-J
xuI
p8fjgbkyC;ngNp2R;zhC
p8e;i5R
jrI;w2C
hkem+X
;w2b
;;n+b
m9VnWjjXi5HiFh0aA0bmhB;mZmhblrRhtFh4KliN;h4StjJ
;mgS
;BC
u5R;Hu5C
1vS;D
j5DjrAn1DB
uoFj7b;r2V
1vP;A


;uyC
u5J
u5B;H
;vrJ
vrI;nhXriS
mgE;ytf;u4e

q7P

u4a
u4Z
nmO;mnansdjma
wmE;+Ep8WonJ;jrd
q8chrX
;imU
Arxek0Ul4RJJ;yrF
wmT
usL
usK;;ppa
1-W
;5X
ihH8LlOhFkpPisGijSAk6GmThkTi7AhP;hvGhrcigB8UtJ7eipbwfzRphYGhlG;-Wn4M
jjDjoDA;BjjA
h5PhkBmU
jjAjoEA


;;zuU
usCjnB;q2ZjkT



wjLC;qiChxV
hhVvhX;wjK
qiAD
qrcj6Z;qmPpkG
o+S
zpV;n2f
qsL
;tqVi1S
;;wgZ
tic
;2uK

xvF
;ujF

BtL9XnEhmVh7MlAAk6JhnXigAwA3ZknP6O;k6H0SiwciTi5IuJh7Zk4Di1PanSnY;p8FpqK
hrEjuJivTuqIjH;qoKh9BllahhD;i4fk4YuxF
szJCogY;luYiqctAlkaoie;yqZ
-EikDAqR;BHlgRn4PprV;i3IrtIl2D
mndkgdoyD;1qE
jjH

p3b
uxB;jmR
j3GjrApkU;j6B
;njZ
;;i6f
;jgRonQ;l3Hvqe
jif
;ooC

6e
r9f;rrf
8L
;;pjL
;;kwRhsC
wxU;l8T



7bIrxa;jlBomIniF;qjf


;18O

tYuKkkNr8N
;;qrM
onAt4RhV;pSztY
y6WiyV;ywCi9W;poB
nqc
nqb
i+ew5GhtUA-E;h9P
zHstaj4N;hiek9G+KogL;pTpS7PlvWiyY
qxd;uhF
h9Bo9Ri6MjiZkzIiT;CkkTm2dqkC;p2Fm-c
q6Sq1O
nnGhvL

Ere2RixThmQ9AhlGi8dhzairI6Ek2HlMisH;m4a5Ih7DtCm+PkjDvMrMrB;B
;lhM
;zqb
;p5d
t0Q;rf
hiQtua;t6GonR


yvQ;nlNlkd
16d
;p5W

AjlUkgK

qjS
qjPB;mgO
;;v6T
1RhNsuP;v2VhlRkzM
hGkO1FkwI-MjZi+JUNqBkvQA;OH6CAluRHqMlpGiqQ0IhlQkhL;p3b9J


m5H
uvI;hW

P
FywS
e;ste
d;H
h+KAo0Z

k2MuCu9A;z7D
ywS
ljGh4X

;u-C
stV;V
Ai-Q;i9K

moYHc;mpW

zzV
isLwWjrSHc;mgDpNBjifU;iwCpwD
LtzA
tkb

Gk4Pk1Rj4Inxa;Al3NACjuPoEnuMj6E;ysA
w8PD
l5CpjH;u8dhqWi6Z;zjW
;4b
hnAsoM;lwT
1DhpMkven0EUm4Y;0ahqDpsdn9U
y6F
puAA;k4Pv-V
tgZ;kxXi+HmiB
jhb7Y0B
2PuCh6DiuRkjTh+ILAkFkCtMi-AhlKlUlLADEEDzMC;hzNikJvfjoOjvC0Upai7VJhtLihQhnCH;wvGmH
;;swb
v+KB
El+XkiGyH;hiZinFlyMhkchmS3PmuN;koU
iyY;2T
o8K;mhU
o8JP;mhT



utV7NlwU;rhCn2R;ttMlyL
hgfkzOhuAjzYixbjwWh2Zrb;r4P;j3E
05Q
p4Vi8XpqX
s1MkiS;z9W
j3AjrK;q2E
s1KltL
noLk8D;utB
noK;utA
-NjD9MjvCTO;h-V1flcliSihWlnehsG;s5V
;p6C

hEahuY4axDi7etdjhCDmNXjLh4bjkH7FKh0eh1D8YAixPjA;hbC2ENh8ZrS3cTizVjKsK+Wi8GjoLi9apLh2V4F5Lhxe;p9YvQo0Khd
omb
ohXhqP
s5MiA;s0V
i1Hm3K;psM
jqW;rva
jqVp+S
w9apK
jpNvvc
w9Y
r8Z6e;kmL
r8Y6ej2b;kmK
w9VpK
q3V
W;el1J
t+e
utB7R
j7cj2bh4fhIp1f;nyX
prXhrPorY;jgMhlDu+N
;kkalme
kkZlnL
pieojYh8FrM;pjPjuFipLk0H
r7Tlf;j+J
s3LmrPR;wuH
wuGwVG
ziZ;xmT
uif
prO;oge
3Wp-Co9f
prMhvd
l-f
qwIlDmoH
r-XlmU
;l1WA
rwH
i4Ci9Q;qndikK8Clga

NllD;J

;;s4K
klU
qiKi5Hird
l1Mj6I;qxX;qrE
2Yp-Vp3a;nlBIn7BluJmZ;0vP
nV;h+GjD


;2gK
iDnzFrhM;16Q
A9Ti3S3BhnGhAlsdi+cSjsVjUoBhjEoFF;nsVhiMlla4SkiJoUi+TlK;hgd5Fi1DktFhvKirS
kzEhgKluBn-T;jvai2bioK;hoa
hmNj+Vvf;lxO
;pkQn4MkvC
q1bosD;zhd;ziP
q1aosD
;uiC
;;r9a
p6SltO;mvIDl3Cl9F
;p6Y
p6X
utJB;2Csb;rmb
k6bmhS;hzajle;s8O
l0Y
At5PVooP;pyTlnM
l1Aj8Yswb;t6D
;1-X
hoKlGCh+LhlKwbbkuJj8IjpZnXmUjPi9A3U;9Pl6U7Sh+Ntdh1MmWzDhkfj0ezV;rtdnmRjmV
zsGb
kxJmNwmJ
muN
kxHmNwmJ;wiO
muL
5Aj4En-A;wiM
q2PipDm2N
ttO;xlV
4d0kc;qyP
xlTjM
p1cC
xlRiwKwD;htF
q2Jo-RhU;0lf
p1ZC
r6S9Uj5G
suT
4V
-az9W;p1Y
kyB;r-Y
p1TC
-Xo5crjZ;whd
m3OjlV;r1I
-V
-UirTpsC
jxAkhdprQ;x0S
-SirTpsC
suIi9Z;v4F
j-W;kwA
;j-V
vrf;mtS
k5akhHpyD;h8d
nuAo1G;mqEhid
kwKmNwmJ;whR
v6P
0gR;luV
p1Di-b;s1F
p5EjjZ;rwQl0H
p5DjjZ;rwP
r5a9U;wwW
s3OhyDh3X;r5Z
kxLn8W;8G
vrT;v3W
;kkL;hmf
kd
vhQpT
2jI

k2d
k2c
y0S


k-A;En6Y
r9b
r9b;i+b
z9WjR
umX0D;n3Xn-S;uqF
iqOlwJBhtdufoehXnxIhtC8R;iwcl5TqCiqPhjQkIudimeh0R6ch-RuQ;8UBpqBvCpI
ztA
poLrvB

n6U;w8Z


BA5QzDxRjNRhibSTBi5MijM0ChuGAimehkLCA0ThgVjxSh0awSsKeqV;ijOj8PyPbjyLh0YjcvKo7ZrfA;mxd
qlRjrO


jmJh4JhhF;qlRh8FmkXjue
ujO
kpSsoVj6Ih3O;srdluA;xqd

yK3ThwMkjLhsOhpThVkdhyY;iOOjoPs2Ti2T;uqAk7U
;;1U
rblgflhXjrEzY;3Qh6PjhR+IljVi4fm8f;jiXogZhmJ
hDAwZhT4OwU5HG+anpKh9AiyH0FrAmHjJFh6TocBpEhxM;hBhMlejHh-EiMtJyemckkbwP2drBhgfkFiFioIkCpfpRiPi5XjVHShIMKIkRhwHqGhWhwYtchmJ;hPinFqSkwClgX3JhtVilf
s7Lj4N
szTmmOhiL;f
;mvBlyI


wwIA
xJ
wwGA
2Mmne
syW
l+W;z8F
wzN

wzMimJ6V;f
1vP;w1P
mpPtzCjR
q9Y;y5T
vD;vC
mlDF;tuE
o5Mh-Dl9I
q4P1A;p0A
ZsiT
h7Oucx1H;zyI
r9Kh1A+E
r9Jh1A;zzb
inb2WpvM
zwRhS;h7K
zzANrW
pvK8RkkAA
s+Hl6e;j6S
isI;yyX
y0d
q7R
ovXlkYAwQhnR-FmFhuYmWxRC;hMvrFi6c;sqb


;;wxe
;yM
;qyJ
syNrPj2XikG;syPxEi9H1frE;thJ
kvYntAh0ULsG;ihYtIjuZod2ekVovOktD;izT
kvXi4BqPBl-N
txa
;nnZ
iudl5Hj0PihH;nyK


moPkndrMl5Cldh4brU;hsIk8DikTq3B;y4Ui-X
jvShwHF;p3ZhlKn4C;i8Ji5bksPn7JN

;liGi0U
irT
r3XhsJ


uie

shWqcoU
shVzR;ssS
qMhlbof2NAi9ZC6C5einLoPhidi0KkiOAkbhpG9XhBjP4a;ChpUvP0Rn5KiAhmehrNj2VoGhvMtHiPlI7ThoRhIvXof;h2Ohpbh4ci6Hh-fhgfinAnmfxG

nhU
iwMBDmwRknT;hwFygC;micnmJ
1uR
toW
Al1HhjWh-KjqX;nyHirAlxAzdixY;xmch-b
ilej0SjwBqyY;imCp8fjoPh6ZPhsEzV2MA
m0G
m0F
CiyQirfr0F;DjofjhFuRiSp5B
m7NlzB
m7MlzB
AmmRyP;qiK

;vxd
OpyS;r4WpjA

;y+M;o9N
vEh-Sl8Ck1HhmRh8BmLoIimJhlY;l8Sm8Mi3b4IpRilA1O;hmHhhMjvGlyGloK
tgGhmMiiP;s4ehwdinPjsB
lsUqwR
txcmrC;i9dw9Q
r-Uh4BopK;p3Phkdh6UhqTnpJ;m0Zh9aipZh9P9Sm7I
;t3V
t3U
quZ;jqKioZihJ;k1W7Ah8Bs+J
nhBnkV;x1G
s1Lk-Z
l9C;tiF
;zrf;zqb
inf;m6Zsnd;q7O
BhubsFp5bhwfitBk0V;ChvEqlNmD
hucAFAj5DkvT5bhjChxCFisbF;hvBjmDtYk0fh8fnNhpSAChmT
hubFpKVhPh+Tm6LhhAmWhqShnb;h6Qo3GhofmWjxXhlcqK
rIhjbpGp8Qhwf;huasFjSp8IPj3a
rAlRxlF;pRhLVj8Fk3AqnN;hibuoNl3d

ioD;j3fmnTjQo6O;ooJ



FjLiQ+GhGjqNisI7Vk3cjlUhzRi2GyN;lsGpdmgP4HjwOkuK;qzFiiE
DomY
r2QBqnU;A

h2NhlNo7B
imWmgB;DimT
hlKjqN8H;i2fp4UjlUhzR
r2MqnVA;r2N
;i-L
;omU
0WqsMsOk6c;h4Gi5El3Jk8WDh2ch1D;k1PmiM
tYktGmqRnxW;ziOEhf;k1FLsqbh8O
srMmra
w6Z;zjN
q-Ll5GiqZ;w6Y
k5WsxO;rlN
;w6W
srH
rlKhlb
r-VuEhkC
r4PliC;koQ
y8S;;ziJ
k1HutB;mzIspI
;3M
v2O;p8ZpkahxK



;zxG
qxf
rxRnoJ
piR
urIk3R
08e
irQp9F;soH
i-Jn7Yq8C;n1a
kpHj-NiiV;n2R
vvJijb
pgMmqA;n6D
hzdtwC;0yB

uqfk3R
iqFitJ
rxEopb
kxPxiG
moJruR;i+P
h2Q;1pC
hzV2MutT;uwT
pzE;tuS
0yC;1zR
riF;u2KjvM
n0Hk5JiD
pzAj7N
hzPwpT;ipc
ooD
rxO
t6J
k3BokQ;snU
02J
q7emiJjwC;q+D
xyL;u4J
uqLk3R;hX
zhc
h4I;uQ
phQ
stZ;0rM
n5KstO;x9N
y+Z
i3Gp3d;phY
wxCld;zgH
l-Ei7K;oG
;qZh+NkuB
pjfhwehrA;kwN
11f
i-Z;j4J
m4Zl2GirZ;snG
o0Jj6Vire;v7I
qwJ
t3X;iuN
iuMrpJ;0uc
;k5U
l2E;ugM
mqdo8W
uwVpc;vjI
k4QijYqhF
ssP
pga
iwAnsXmvS;tuF
mme;x1Q
qvd
nyb;onB
rxJ;rxLqif
jtCo8S;nuV
plVjoYirZ;smU
s0W;j9T
i2Lmpb;pgd5W
rwF
ipRl8fssO;0xe
ipQyoMhB;isPm0K
isUivB
u1DE;l2Wn9J
l2V;t-G1b
ulWh1S
v4SjoA
u-d;kmRunV
uofk3R
iwKmkWlwQ;i1HrwC
wvG;uK
w2D
xgA
u2Xi6B
vsf;xwb
qvG
kmamzVnhN;ijN
nyV
k1G
qlPn8a;siP
x9bhiJ
w1Vj8V
06I
k1B

vsUijb;05S
r4b;nyW
nxZk6E;olf
iqP;mjA
w4Z
inextD;mkK
izFpmJ;t8G
spdi8YA;stG
l0Tn4D
rvC;s8H
stHirZ
hzY0U

ntEqmO;i-ADo+FlyV
hvPwyG
ioJ
hwa2M;inIr1M
ioHr7c;hzS
nxJ0Fi2d
nxNk5J
okRo2JA;zwe
jrPwmP
imEqrcorN;vjC
mjQl6Dp7N
i0Rx6T

w5P;0lf
;s9F
t1NsIh-P
miCtzCjR;hwR
n3c;12K
mrE;qmS
m9B;m8Y
zgT;lnP
j3YhwYn1C;ssM
o8VjtA;jmekvN
uWmuG
l3G;rjM
y+Q;skZ
j4Ko0X;hyc
lzTs9Y
;s9N
jhKoyU
yzX
iiemvV
p6I
q1bl4DivE;zoZ
w4L
wnB;rwF
trLl-fyE;uJ
trKhpD;ruaouU
shYl+Y;t0Y
vlN
u0Wl1Y;txP
kzJhd
y9f;skI
kzH
o9d6C
;wqH
k1OA;k1R
nwE
usTj+A

9Xnmb
9W
izItxR;0tc
uiY;uwA
isansX;ygB
p5R;qtf
lico9Q3J;itR
ihQ
l2ElsF
q0Qj7P;k1C
pqO
liXo9Q3J;itM
omKn6M
;t-C
rse

0gCh0c;o4a
jpU;zwE
klUugG
k1Y;l5Y
o7BmuG;p2D
z8Nh4M
swBorQ
njKslRiuG;z2E
9F1ZyjT
nvI
nvH
w4G
6Qr+I;s4Yh+E
huFl7Nr-G;z2Flf
i6OlvLrnR;jtLwkC
pmJ8R;qnf

tsD
hnYr3B;owX
hxI
i0ExlP;htM
4HxvP;j4D
x1Fjmc;y5E
nvfhgS;w6A
pdp-Co9f;sqd
x+cj1J;qsW
owej5G
skUmne
ixex6T
pgXrwT;yrG
l0Rpzch1U
zSpxS
s6R
wrdivE;i1F
i+E
siNnBm4A
spS;nc
sgMjX;s6F
spQ;stG
okf;v-M
ixSx6T
sCruQ;sgI
n1BmqLm8A
irci1Kp0a;lsVoyN
nuA0F;soF
wwKEk6D;yhQ
ohIo2K;ztV
p0YnoZA
htLs8dizP;urf
lwbhnc

1qN;1sF
lxHnuE;zyN

;w0Y
w0X;j0U
;qmcqhD
;m5Q
wvdipMiwb;0pc
qlWvem2N
05c;soY
suK;oyE
hyC

pne;j4Io3C
;j0KtgCk1R
mjT;soS
kjT
m3X1V4TkgV
iwcpve
j2Si5L
qyTl4D
q3I;y7J
xrV
rqShtE
rqRh-K;slZ
qiXh7HhgckB+W;sCngUlXhlHjzE;q3VinUxI
;lsdnBnlC
F;mL
A5V;;owM
5Vh5RnsL;owL
lzPjubkyCmwC;qoeolZilJN;jhU
;loKu8I


;p+Z
;koV

pwOi9Lj4N;jEvvb

-KometAi9YBluJvRElfhic;i1ei7OntANkhY
p8YoyH
Cl+Yo7ClwO;muEorb
nrSrqF;AunQ

l+dtoe4f;igI;n+Zm7C
;0gb
wwG
kjE;kjD
hEECHhxIA6fhlJchV-KjKlZlVCoFlKkDiEibhySofAkGhFhibhsTkOoaitB0cH3Bh8GlExKhiZjBhgUhyYnAPAF;nAyItKitThwFj0IhT2LwKoAehNDtaMpPnGvB-FIvLnBh6bh9QCIjmPlEqN;hWkkWxD3ShyShhIpdliajkJ
opDoqG
j1Ti0H
sqNmzE;sqC
xxb;mzC

nqUulY;o-TmzB
vkC

j1Mo0a
s5H;qT
swP;swR
j1Jo0a
tof
v4K

ljR
;tvCk7B
I
qpPlM;jzS
;F
p8P
jjCi+QkpB;jzPn2N
l4G;yqC
p-HhC;o9fjiJ

o9dh5R;9Mn-e
9L
ipAhrYm3d
bhgO

j0Wqka
h1AxlY;ihDitJmc


xsT
p9G
RquD;tmd
jyCu3I;6Y

moVrO
jxfhwYn1C
l2Ui7K;hkIjcmgcjnKkxQh4chjZ;utDjoHhiK
;1vI;-Q

lyIszZjB;HqmBhV;hhAkoGjlW
H
lR;xqX

m3DiqapmE

;;m9D
;;jqJ
h4YwtBjd;k1crsWimI;s+K
rwDmB;hjbr2X
quDi4V;;loWn9OkpW

hgOHmuMtxD;klSwFo2G;v5d
pud

;0hZ
0nY

nrCo9K;htPogFm5Z
tmQ;qta
qxX

j2X
jjSlDhvChEiHxMiPh5ckuCBmhQ6NC;n4HhjNi7ekEjciAkTlyL6Si0F;tkK
r3ChtG;lvC
lvBmnf;tkI
lsSv9B;pqa;x4V
KCoC1HkuBSAp1Cl4aDCe;hkdkSl-XjuBCipCiiRlibiPA7S;5OkzAj+AisQhlJhqC
q4X
wzT;lrZ
toK;lrXB
npE3AtjT;K
lrZPo6E;lrf
lsC
s-TijHA
ClrPhuV;q4Q
v4D
lsAh8Q;C
5DkyLTAhuA;oFljch8NhzNuPhten6N;ilcnhWnrW
5G

BhyAAhpHslXh+Cj6bBpP;hNlqTh2HmQAlnBlOhnAkgWh4HwD;hkPm7Lk+chGn7E


;lrJ
ksChiB4GjmdmiRi2Y;uBiqHiuMhmd6NilLDoX6GkhK;mmOkmelxVizU
ksBi7fiuH
jvB0Klpa
juI
ptF;vvX
kjJlpa
JBjxUJuLDkgLnWimBjkeiShqHjlDtMJ;KigBibk7PijFhpXAsLi7MBKh9aqNhjThjUzehre;isMl8Rpsa
igLhxTuzc;jjR
j5D;r0G
;kqf
kqe
jjNuN;ylY
s1blvb;jxa
j4Pnf;o7J
jxYuVulG;s1Z
tkM
kgMkoG;As1W
kgL
iRj9Y
s1U;;h8P
OGi8ci+OwTB4ahF4KtE2EAAh4Mi2ThuZ7N+Y7CqFzWhtPA;-BlThqDh9FhnLa2JinBipNi5GimCkjGNe;llClwe
o5B;1iX
msU;Eh+N
oxPipJ;G

xN
;iuQ

z9X;C

q6S;w6H

;z9U
l7Uk3J;z9U
;u-S
orZlJ8QhsYl-Uhhf;l7SmtJkwUjnB
;pvCo+F

h7Zp9B;v+I
;ryG
;qvGj6B
yK
upGmmH;u8ehsX;i0X
upFmmS;x6Ni+FpO
;lzSqxa
s4Y;igOjtZ

oSvNRjIhjR8Kh+W3VlyUkPmnYlZADi4GDBG;H4IJkZmHhgFhAvWlbixFjsKiwOkvZh4NhpN;4d-TunUsdR
A


3cz3I;r6T
ilEp1No0R
4Gw4W;4MssO
;4T
wgE
mgWBnmB;n6H
h9emuG;hmOl3YmhbmhW
;osE
mgTjxPkwS;j9X
hjP
3eF;7N;3S
j7Am8X;sTq+LmwU7Fhwf;q3W
j6fngWhhc;x7T
v+F;t9E
j6dnveo8a;sQ
AoyDl5ThKzM;kSqua5FhwDi2U;m5Zs0J
wnelge;wHphLk7OzMk-M;kqQ
MAVjuCh1LZihdwewZn2SikZiyOHE;ikO5WmUA8Oh+Eh8JrPh4FualzIh1LtZhxN;jpAqqTjeixIh+Q


lWkhYutB
n7V
lqVnuEilQ
v3dB;l1bonFh6c
juDh-I;luSs7E

ArpbK;qgBonC
rpa
m3en8YjuC

ojei+B;q-b

ijfilPptUitChyP;juXo5GhrHhrNhpY;oDi8H



02I
itPjEE2fo5LhuL;itQmWvvZ
ugB
jmO;5FivEriD;z9C
s2VA;whCk8N
mrM;ioAm7E
uhU;qxH
j7bomektd
iiWouO
ipWs5R;ipNB
siX;wwV
;iiT
;pyc
j9YDjkEkFhlCAovWjOAAiT;l0chscp7C
nmGk7V;j9X
pxAkrW;juYp0fh3B-UhrVhd
;01c
;upfh9Y;jnc

;a

lL0QAhPi6eh4JjsAwbmqDhvbjqThiS;hufsuSitej0LA;h3Diqeigfl+AioYhlch1dhiM

h4GrDpmE;t5PimYlrR
AAh+AFk3ZAAjzIkyQhsRB;h+Gk3YuoD;jyHs2DwQhgf
m2CpyO;A
woQ;woO

h9e
;uDr9Z;srb
;zxd
;;u5a
EvlE
;v7b
;svGotM
;u5W
m6R;h6Vh+NGk6E;j6A
vlEj2D;tkHi6P
h7Wxqe;h7Vj6djneh6QijcloI;t6J
nmDkqe;iib



v+O

h7O
jalf;0wQlB
sxBjlFinTi8G;jsI;jtFjgb
;j3Gm4W
1qX;;owZ
;;ppXjvN
CKhpJyQkalChrUl5aiHtHhxOBlKnNFlFhyeFCikcpMtE1DvZpehhT5L;3IlAA7UpBmV0QhzbheIkTiuJ8Jj2SoQ8eh7NhtHuI-AA6RhrbrBhjdiC;mvVjvftXhjc
qtM
wtR
;wtQ
r7Enrb;w9K
q9D
qmJjrLijQ
txUijQ
wtL;jxT
ojZopQ
txR
wtI
p1ShtXlsB;ilP

uheirGj3U;mpKnoImmU;Cuhc
jfoKmM1co2NqnEqL;h1JuiQjlHjc;h0P
0d

x3E
tlJvX;uqBhvN1Jigf;j6H
wuY;ysJ
k-Lq+a;y0J

lgV;kwV
o6Eq8F;0zT
ipF;poDipd
B
ovKDlxZ;ovMnxZ
ovJBBnxX;uhHh-ekuf
uhGnnf;m9PmvEhvdl5NG;j+Y
;;p0M
iofl7E;h8I
i6OhyG

iocl+GioBhiU;pnaipd
AszX
;rxW

;kkJDhZr6T
k+QnuF;puNtHq3P
p8N;jiG
;AA
A

xyP;xxfjnb
dhrEmpV;x-W
c

mDj2b
x0X
h5PWyDhwSB;hjCo2KowDh3AT;Dh6A
j8f
j8e
j8b

j8Z
j8X
j8W
j8W
j8Us1a;wwV
i7J
lqPk+Tj4Wl0P;nrciydPkiAhuLkmR;j5chkG
llVtSj6Ni+TpPuVh9D;jrHotQ;owW
uE;;xoL
llWj+N;llU
;;u-S
o-W
ptV
Yv-K;v9H
j8TowU;omStTj4Whqa;r2Bigfi3V
t3X;;m4T
t3W
hkGo9U;x+b
s9Vh6VsG;njd
jlQl3X
jnE;hrEiqIj-M

Ah6Z;oxYj+Z
Eh6UApzEhiR;ouUjCj9a;j4UlgApxI
h9Hv0H
zrY;Ah8Vp6QisI

mcp9H
h6U;ouPjC
lYBh0YhyYu5P+Q;oxYhKhdj1c;j5cihHpOj8dolP
pmdmrF
ijI
;;ijB
rRjzZnub;ioeh2Eh6Po9WA;j6b
iodkyPkiX;m7O
l4Pl6asc;hNl4Dqb
Ah6GiuHmlQijfh5N;nrGqN
urN
BAhgbjsSj+MxHhvUlhL;Djtf-MotQnvJ;hgFj+XkV
ktQ
z2e;m3J;B
mnehuBi2XkgYhuSlnH;wfh-fD4AktBmvbhoB
z3B;pva
h3fr-Vqf2M8DkqPhwE;vyA;z-C
l0RsJ
-B;lrCj9N
0MkMjrHjrJhlRh9XhkPAkpXhrPmNi6W;nU-Il9Vk3UhlDhjWnOliThWB;usPkwRA
r3G;x7Q
Bv6P
l1GuiL;l1LuiQ
;v6P
;l1E
srQiOGlpP;t6OigY;h4drJojHokL
C;t0T

;t0R

Au-B;BisGkzVj3OqpY;u4SmV
;m-d

hqO;1uJ;qkX
;yub
;nmNtrN

;o0LogF
0-f;uodm2d
o2Js2D;jDrtChhU
BGpb6UlS6LtQChFNGDBPwWlApB0T2AijMY4dwBjhAhiK1MAKiK1IpbhjOlEqdwJkAApAkYJiK9B0XwFZoVjJ;obyDyKl4CjgMhsPhkBpKChvY3Qh6MRhrKzW3RhoR;h6Vl5Bhjek+JlqZhaH

tkK;vuY
qiGjzWl9W
;x6D
;tkH


;j4R
jzOqiI

h0Vh8ds4Q;vxP
;ytD

;m5JllP
vQlpRmhBm+B;vRrwY
pU;;rxa
Ai+Gjuek4Bk1Bh+OxJ;jnLpXklMeomb;osXpHimV
8LihaybklMjuXk1AkB;nyXhjGimVmpEhkI;n3OoiU
pjO
hY6DADP6ailKvehwfkmNinL-FwYh2ChuUhiQ;hdOzUtQh0TqFimdjsAwblY4G6ZlD5KuE3Yk4Oh0YGpT;hycqdhzFo8Ij4bh4Z
v5a;k8N
xyeh9C
pze;wnW
m1Q
8MqnV
h9Fs6B;s8A
;shP
hRx9I
iuAiCt5J;kqe
hW;0xR
;x+a
knXl2O;zwN
8GqgA
wiZ8B;vsI
hdF;zwH
;n+c
n0c;n0d
x+T
x+a
+Il2XjuV;l5L
prLnmDi+R;hI
hMozI;1sY
qoC;quG

hjQsmMk0I;jmdu3WD

mgAolVj8GA;mgWhjZ
iuW
0we
tiQC;knI
h-FliAxO;nyRltG
o0LBnwN;pM
;zve

;msS


skE
niH
r8Ih6G;t2Xkqc
lzapiJ;xmFACH
q7K
C;x2R
j8ZisQh1F;zxE
;p4fA
x2T;v3O
v3IlF
x3U
iuB
;;h7Z
hxJu0cA4PiwSd;riShgOlnah6d;m4LhjB

xqaAh6c
;rkeD
;xiTBY
xiSBY
k+TCAj0an0Hh1LhBhxEjF;1rV;nzUj3bh9MmmG
wna
;x9K
x9P
;x9NJ
Ol7JjuJjyBmyT;Rs7QD
v8DkzD;1JhmRjgdstEhsP;hgEplThuN

kkJwrQ;x9V
0vM
kyBk8GKhmWljXh6LhrKN;k5PkuTmKkpXhoZ;kpco7Hi+R
h-OiqVhxDmoUlFmjJ;kpbjqCokQ

;z1d;mhE
;pkSqtH;h8D
q5Nl5RvEhhdjch6C;hwUl4N7Zh7PHhhIiSl+MhkA;yjO
hwTihJnve
D0id;;0jW
;lua;jjK
7I;1ditL
DAhvOkmdkUABmkVioLj1RhwL;i4QmVlzXjvIh5UhoZ;FppNm6E
riGpgW

l7Gtyf;slIjpZh6G
l7C
t7DtC;l7E
;r-Z
wtM;i3M
smF
x0W;x0X
Dp1AhyK;rnV
pxK
CjO8VI1WlcizOTOiuABjgOh7VhwV8YD-dBsCHlrW;mFhmRhjAAigW
hxEAhtZu8H;u4W
;p1A
hgOl+CCntW;m7epgX;h8BonH
hpSqyL
AhxAqhJMohYA;xmej8U
ryX;hxAyjP
ipam6ci6Q;r5NkyM;piM
rxanR;yuW
rxZnR;yuV
hhAvdtfnuVk7Mh4Sh1bN;7WlK1PljYnhMijZigai0LnG
hgf3NupF
;h8B
8eAhsUmqKAiuGmrH5Z;j6CmxSh6dhzbmla;Fn1M
xtP

A
qnc
;8Z

lhfn7b
ioGD+DAh8UmnHpZHAk8OlBiM;ioAOwUjyMo4Kh+F;o4dq4MhwED

;DuxS
bI
jmKotXI
oiJ
liei-X

;ilTk0FDX

jhPCikJpwe;6DinNr1E
;00D
;ikIsoG;mqW

;pqG
lmbswb
m6UjtGk2Q
BhgIjuahjIhxIhpShweoie;i9R8GhnR0AhvGufiqRhrFiyIklP;j0D
nkLD
AhmLmtD5Xh7KlsBihH;hrAj0H-PhpUi1UhrF;j4Xipb
s4D;otHs2Z;lhFliDhzJptc
LEAO9brGhoBjeFkHkQhwPlhTkB5YxJdiKhnRB6P9DHmHBNhtUIBCJGe3Dsd+Gi5N;i2IoYl2R0PBBAivJwc8S7ZlDnIjMhnckQ+ci+P2S;k7Dk2T
m9JoyNjR;vlZ
jmS
v3Yyb
r4ChLj+I;r6G
r4BhL
;srB
n+Gl0Pl6M


iye;l9ZikO
xsa
i1YthW
h+dvta
;i+V
;i+U
v3L;i1U
m6N
pwV
ohf;l9Q

;h0U
;r1K
xsO;h+T
-Vu3N
jvKhoLlpSkpBjnLA;Ck3ZpyAjpOi3GsT
Br9Hl0M;jvJ
k3UmnS;qsA
xxV;xxU
mka
p9HkvNk8dhS
jjR;mkR
;iyI

7BiPzcynW;9LwSqrZ;r5XhuJkSk2DA
oBzlZ;mndk5A;rtT
tjDjNh1I;u6S

w+L;w+Jd
swOh9UzBAnWnXAiRi1I;i5Xp6LlwE;vwN
vxAiC;sze

1AjoOonQ;rgbBmuB
pjIByb2BjhOk3f;oKh-MqtC;u8Z
r+Aj1T
jrbluFoyF
h5FmxWhOiid4e;jnUrtR
jwV;i6U

ygW

qqWkyD;4Irlcjvf
kiUG;kiW
x4cixJ
o+FyHm4Q;irXsoB
iiVhrWnve
h9S;tlZ
;kLzqT
jOhiKAhlYhEhJYktIhqT4YxGZxehvejQUGh1bh1aucwWtOkNwGh0Ch3ElQkS;qPBmYvexZmSjWIuRWhHh4Lhvah6TmTlbwEkVtBybxQhnXiCnKhfXkgJtOF1ShiRkThwXqL9Z;h9Sk+AhhOpUkgHi6BuYiSzC
r-R;k5I
r0d
k9X
ilNk2Si1Q;m-J
k8G
qtKhoc
r0Y
juBnvepnX
iraq5X;ooC
r0Y
ryOic;0hJ
sgOBlsb;qF
irZpmS
ryIkKpjW;wjE
rrFrM
r2RksQ;0pd
nDije;vtf
pf0R;p+J
s3PmjV
omD
yjAhsC;j9J
iqdprNksQ;o+Z
iqcyxZ;r2f
jvMomc
vtF
vtE;iqZ
z8b
r0aFn0F;vpf
zuWuC
pTimP
jkGrwNijb;p1G
ynJhnJ;i8P
;wVxlM
ivf;s-e
r1eksQ
r1d;jvA
ilYrmb
s2c;j4M
;9c
r0cjV;rrC
r0b;r4R
s9D
iqIqnYi-E
iqH
iqGhtVuvP
vwCksF;osJ
rzQ
m0K;ntQ
5ThiG;y1U
pwZigN;r0Eonf
pwYqrK;rqB
hkHshU;pvW
z8BJ;o0I
z8A
r1KomU;rpd
o4EmoIk7Q;i7X
rzd;vjH
qkY;p7R
uqI;x1W
;vpB
ruEi3ahnP
;05S

ipTpsC
ipSpsCjqO
q3fhzbhsA;t0Q
ryf;y9D
rpQrM
ipOpsC
ipNn3d
i7Ikhak2Lj4W;i8C
nsYkmVplZ
hzNynf
mLnmb;qgU
rpSpua
m8ekiQ
mIm2UjjT;pvH
pvdn7M
xrJ
8T;igL

u+Sj0Y;rtR
l0NprE;mzA
skL;hvD
xoO;kje
uydiCihY
+Wi3b5I
utE
o3Di7Zonf
luJ
oxI
ioXtiK
rzQ;s3L
iuD;xqa
y+I;vqf
zsT
5Gu-H
r9YB;wgG
q5ehjYB
p2Uj6T
;ioO
whX
04J;txF
i8RivB;s0a
zsKhrc
h-a
04F
zsH;jzZ
;v-b
;;j9C
hpWmwKh0CzCjpKiiF;irOluEPhzfhUhoSiya+b2ek7J;m4T
;r9M;r9K
hFi+QjxN4UhzbvAF8eixFhmNoQhjGkiEpN;i-Sh4ci1RsM2Bpd-GjvL3ei8EhjYhuQvb;pmOkuOkyVhvIwb
tiV;zvP
qyT;t5F
trb;wxa
;psY
igXYi2ahjBikJ6SiPiub8ViXhcof7chka;o7LAwQtcmY2fhhbAuQNAiXk1AitMF;r2E2a

ixZqkF;soM
igUi3TnwA;o7IAh4BhrSnuU
j3D;k0H
pqVhC;pqU
I

h9Uial+Q;h9TmhNh-f
p5PixL
nsOJisW;p5Q
CssUhkbjuK;o7B
Hs1N;soCoxB
pqNhCqhY;ogVA
o+EjuPhkb;o6e
ouKpzU
kgXwMviS;nvQ
h8bkDA;h8Wpua
igfj1O;h8VE
n-C
s1N
nhYkazcjnGvdhgTjpJCEtWEkQkfwV0DpZhoSDnd;i-bjBniJ-JtOhlXjkUh7WmMh1f;ryF
x3f
s4Sm5c;zqS
s4R


rxPhmA;x4B
x3d;z0N
hyXmiAs7C;sgEl2U
mif
1gP;tvOngZ
p4Uj4R;x-N
hobtmKj1dhlRqf;hwUirNkvIxDm-XjuX;k2chrSn1XwSlhK
syf
l0Lr7d;twNhxS
tqa
kzdhjRi5Mlrc;isNjrA;l+b


iWn5fj0PmvB;pwVi6MowT
hKPlJTkN9ZikIhgahhSxP+TA5CjU-QGiC-NhsbkSCh6AiiJhwehvLhkX5PB;hJCLmFhlbhAihR+ShuIjiYhzNhqOh4IhuWjqQ;mrPm5e
;ahzP
uiH
rrWlyP;hCrqWlxcj7A
nDlpPk4M;p+d
G
;owc
hDl8BhvI;lxT
;kgW
R
LHu7N;ngS3Q
jwCisb;jwO


w2a
w2Z
;p6B
malpLA
lwG
s8I;5a
hzWBp3PlyM;04G
n3PNimK;e

J
;mUGp3P

nC;s8C
wuarN;b
hzPAjwd
D

;A
i4C
kP;jva
kOhThmV
l8HH
;A
zvbAhhP
rqTlyPj6Q;w8T
;T
;rya


lwFJqWa;l7ehvL
lcLjwAjtNk5Oeh+ChwYhJirW;mTsUtoWlsdwC;rlP

kqF
;imLs1U
;xzY
ArmSjzdCpY;w9N
rmSj0A;s7ZioS
z7S
niai6V
n4WhxJktQmrK;izfhrOrhGlha;hzWzpB
m2RitDi9K

;;jxD
lL;izbokLirNO8C
0pf;0pe
ryH
pyEi9NWjiE;iqFuxXj6UL;pyH
iqMjrA
pvIjxB;jhf
Cl8bj6B;;qW
l8d;B

qTkgTkjVj7S;ksWhwEoyO
tzfllE;xfk1BouD;iqb
kyGphX;rnLh-K
;;qmD
;;qmC
jhEnwbh3G
;;xzA
xZqtA;n7C
tmfA;rjc
w0d
kzXhqEqiQ;rEv1PCjU;h7Zt7P
BGi4dqXj9Lh6R7Ei7ZhhT5ZH9PGhvchkXSAhhUXtA;7b0Cl1fkvamlAmOsL;rsZ
k1EhpF
hvchzfkhfmuQkmKmWhqO;uuHHitT;jlNinGs0SG
5EiTmqamtYksQR;hlZ9Mv3QmWhrE

mib

;hT

A+Ywb0OjCitIhzRhwcTKAh5SkPAmZhvR5bi0ZpXi2T;9AhvOh4byOhwCKrMi6InXhBoFhgCBpUpMnxPsXIhoP;lsNl8JjYmKl7P
xuKhte2f;moahue
;;q+R
;;t1Mj4b
moE
;jqI
irU;l+ErqU

hX;ioOl9SpodwS;o2E
GooYl4MP;j5YntLioSkqc;qlKn4P
jpF;pgW

;mzL
jpChsV
jpB;pgS
h+Wi2f
p9Gm3Kj4J;r+X
n+Gs5d;hoQ
;07X
r1K;r8P
n0Y
h7Ujqc;i3O
i3Npge
a;mre
pxPp0dJ;v1H
zmW
igY6Fq8T;iiRigYmzWubjvP;i7BmhYjgAnxb
;igX
i7V
i7U
lvE
igT6Fw1O
i7R
EA-QjiA5SirPAAhwAxWxTiEisDhpPmlV5Z;hvGHihCjhSlpFktJqciuDO;psbozD
nmatqV;psa
shO;s3W
0xO
nmXilfrkV;poQ
j3NjvI;wCxifi+J
1ZtYlicBinaq2O;hmWAisAAW
hjRoiJp+e;w9D
;0tX
xyN;zkYb;1W


phI
llNjJq0W;n1JpwK
i4HuYm0ej7O;ntalgahoWhzckiCiQ;otNm+Y
i1freqtEkqH;iyRxE1LkjQh-TigCjtdliW;o7Y+I
uAFG-KjnOhSiAxQ-bpchgQhjchgFRjkYimKh5VpaD4E;tSUk8DiwLiRsPoWi1bhsI;jlJ
ErxW4Vl0XmV;imGrtY;h5IxAnudn2L
hvYiQhS
hvXiQhS
;z6L
ntcqwJ
q1X;j4T


AAlpPuL7Vqodh+IyR;l3f5Nk5Fm+BvX;r6c
l3c;y6ZyR
w8P;x5I
tnRAj0e;srVE;tuB

miankUj0fC;srTH
FBCkofiEiwXinIhGi+Di0TidnOi7L;l1el8VwHjsNh0B6L;luCljYhgd
k4Gkgb;r5C
k4Fkgb;r5B
zrKBA
uzAjuU;qxXC
ryP;ryU
ltcmkRE;siV;pkR

AryQ;h8WtQpoE

;pqD
j2IA;h1TrxSB2b
ksBkvG
ksA
Bo2NppD;ujMvdi1PixZ;vlX
uzJllW;z6T

ujJhiK
n4cpiNB;AmvM
BDuLrGDtEjL9HiqVRh8O9N1fikdiMxPjmRirMjpWPoe;Heua5HkmCl9GigLhqdjhTFh+O;hsMjmSlrUinW3Fi8U
;C
hqL
hqKysd
lvK6b
;B
hqH
hqGxsR
Ej7ZhoWsR0MhgdLioJ6WhzFhgBknHjhT;ixCrGk2Wob9EkkGimBhjajhU;hpZnUoqbjgVh6JkvW5Q
jych+J9V
nIh-GntZhgP;wnA
;wmf
ahoS;;jsB
pvDhsH;itWlwJnlFkwH;j8Bhyc
hoPBi+EizGqMBp2DhmZzFhhJhQ;l2WhpCkqPnpM;vTn0LhpUh2Dn7F
qjM
nkIrwF

;;ziC
cAqd0UnnNnqBqG8alaF9Jh6aM;k1F9TjoBi7C3Bh7flLAhmVRnXhhTi+a;xwCinP
;moB

C
ogCo4a;zA

w0e
ydhPp6DmT
w3f;ouZ
h-I0ajpa
qjW;umA
x6F;s6F
;FssOnqH
pkWo3TiuW
w+PB
;wuG
hsY
stIluc
v0R

hoSiiTh-UjsCizSjsE;r3Tj7e+Q
;ogX
;yO

;k3O
tna
n-M;vsQj5ewJ
;vnQ

z2L


;opbhVh3O;nO
;opa
nnakhb;xuN
DiejoZhzDhxO-ak5Vk9Ui7UuMcF;jFi4Vh+FvA3OmX6ChnLlpV5PmlQha;mgAnjcl+K
;mgd
xoE
0xaWF
k+Di1JzWitO;m0Pm9al+R
;onD
TkN9ZinV9JDhhSxPigS6KG2KrFFwMjfrHxTCtPhgDsMj1Leh6F2b5X;oRhlAhtIsIjwB7Tocj7AFj3dhe;s3UiuY
ysB
nuDipU-Y;nwKjnI

LtmT;irGv8H
rpH
;lpN

Gp3J-a;p3Y
y7H;ppc
jzBkoJ;jydh6FuzM
w3Q;lpS
okIq6ID;juKphe
lpQq0X;o1YA
lpPrtd;v+H
p3JF-U;p3R
iqa
svD
u1Y

k3Wmwc;FjmKjoZqoP;nN+TjschmFiwBkxX
J




Eh-Wh4fphc;xlI;lsV

;;s6W

h-X;;irJjhHviN

;nR
;i+KlOwsX
jjYiye
yqJhuc
v1JkhW;jjW
ppM
s5Zje;s5akwP
ivEriD;uyK
jhEyN;j4K
k2AvyW
jxQl9P
l2OkjO;knY
w2N
q3B
+JowH;qzDp1K
rxYluL;r-R
k1Z;yuG
;olV
;sTh2e

jvK
zoG
noGkhH
q2X
njY;u5N
;sMh2e
ijK
hufjgb
ziP
;pyH
p1NkvG;hgC
ktfliK;ngBiyM
u5FisJ
ttCH
vvE;rpCpmE
puHU
ijNotQ;k1FjR
qyMj3Gk6M;ijNjnbikTi7T
k8MhuM;t4K
olYijUkuP;qyK
skGn5Y
xtW
z4V;hkO
iiZ
;huU
;z4S
z9Z;mrP
ijBimMvyU;pkbokZiyF
;i8Ph4Jr2c
;i8Oh4J
w1H
vVrjNh3a;zhB
klTlsFO;hjdjwQ
p-d
nnGkhH
hhbwxJ;uuXjkO
niY;u4N
k0J
klNlsFO
ktDlkO;m-F
tvT
xkS
mtYjjH;jgTovV
k6eo8G;slf
i4Turb;ljejhTr1O6I
01J;01O
mhDtqS;juNq0W
mpcriI;qoa
ihYr-X;mxG
x-T
kvVhiQpmc;0wf
ihd
hjNn8cilU
hjMlmJi2S;n5UjsJmmA
iha
o9IpiEhsJ;zra
hkBztN;kT-O
;zmM
psc;qoPlnVh7UjlN
psb;nvc
psamjI;xrY
p3X;l0R
xjd;ljRu3C6U
00X;mzA
8QonT
pgEhwX
nuMjiOj3G;xjZ
qwKopD;slL
q-Em5b
z3G5W;l3V
rvNtYxI;q-C
s7D
hndrzE;j1W
rkdimC
jieqrSj2F
xjQ
j1SluLmgd;hnZ
kzIr2c;viT
k4XshQ;7U
r1Dl9B
kyek9KhlV;pwX
prb
obqtQ;v6M
w5B6S;rgA
hmKjsPuqM;kjb
;usU

wzO
ojTijUllR
rjU;o-M
kybvyW;ukB

zsehnR;rwD4K8OnvahL
soN7A
tjPlV
ivBpge;nA


eokX;olU
olV
;qmd
;kvD
klRjoaspZJ;lXt8Ah6Jj8P;lKq7BkodlpM
hpLordhtdn4V8HL;lWi6Ol-Mj3FnhW;u4fi4N

;h4Li7dhlbo-A-G;l-Dl1GlgFjqB
jD;usH
uiaivF
;;x5Q
;psG
;npOk+R

t6N
s7AkoZ;xjNjK;otI
;nzF
t6L0O;t6K;ihT
qaigIh1XmTlCqfpPRMhwMD4UikKl5AiqNhsZC;7VkEhrVipQqCiOkZikc8MhoWkySjxRinKpS;mpNphR

;hH


ieh2erjbhE
lqdzZnrW;ugYj4O;rkN
r2Ch0Ksb;m8R
7Z;z0Z
IAE8UhjEigKhOtF0TuKiyBNhnRhnChsP;hpT2ciiBjtYmrMieDmvH;hhEm6IpLid2Jk8ZZpAiuL
kgV
p0H
;lka
okVBmqc
;i6P

twEnBj1P;k9Lo5d
4NnuQ
qzD;AssN
onNi1YA;l5I
q9F



khT;;0tU
;rua
DjrfhQ9dAiCvMAAj-MksUiqVqX;ljTh6fklKAhxYzIigJ
jsC
thVl3C;i9U
k9PBqYssUilX;u5FjKuBjzR0J;v0c
k9A;krOxQonUivEqXijP;prB
jpEsZhtPmwEyA1OjjM;p+d
;kmP
hyBiZ4Px6QhI;8YhwXhoYhqajvLhqJilJ;h0c
ijVhqbh2W;juBn7f;thP
;;t8E
;jrO
hqWuoO;hkB-Qs7J;lAo-W
u+b;tyR
ijQ
GAlhYr4VqU;l6FsTh6CA;mmPl+ZluN
;s-a
;mmX

lha;E
;iqe


ogU;ogW

;xlB
AjyX
jyX
DikIh6JltRloZDAl2O;jkZksLkuDE;pgb
jke
jkd
q4bC;pya
n8bm4CEl2O;j+SogXm0C
u0d
;ttPh4I
s8HhwP;s3F
;lpO
HzFiyPMlwIsfBhGAA2SBqMhuQzcA1ThyP;ybhrCzK0UojKmUBpKrXAncGk8fEkarJiuA;j-cmlFo6N
jmJpiDkS;r0G
jmIpiDkS;r0F
xqK
jmGpiDkS;qlc
xjU;0oR
soIkS
jmDpiD;ssa
Bm+DilFjkfkUxFksBkb;h9cm4PknOhyR;kic


h1SkyIo+E;pYl+FjkUkpBhlD;ivY
i1Nq6UjrETrR;jhQk8A;otTq5Z
hjIr9DiyT;y-a

pQi8XtYlJmsLJnNhmXiZAABAAtQ5BhJh5cAj-W3LtRIA;oofh8emChneiwCBhsMA8KABirY;oKpmfi3Qh2PtE
r3AitB;y4W
iwLpmT
rlFxY;qle
iwJpmT
r2citB
r2b;qlb
r2a;ujc
qlPhxJ;ukB
u+YhxDhjMpf;inIjnPskNihOvH;xmR
vOp2Ihwf;ukChwI
oeoGuHAlrUhiSDBiyMj9LhsQ5QhjFhmah2Cof;of0QjjJmKhmC9bh7R9Qi8Ti6JmOikYoG4IwOqM;yiN
qnLhvJitB;o1C
kiPEAjyTmzZl2AiYC;j+CjJisGxOs2J;klI
kiOAqmS;j+C
;wD

jgD;;qpe
qlWBi8DjTm4C;jsHlgAh5SijTA2JiCjV0Gh1Mh9A
;xlO
tlO;nsQtJlrV
h4Wt2N;h5IrsEitXA
vvD
s6a;o1R



p6Mh7Z;pmP
p6Lhhc5c
jhfGp1JiQX;s4d;wzW


xtN
k5J;hjQj1djU;llf
Boza;A


;;p4B
;;ksD
zvX;k6a;U
i8bmpGqpT;o-B4c;juP
s4C
;zwC
;zwB
ktch9Wh3H;oiU;m7d
zvRI;trJinVhZ
u7U

zvc
ogEhwa;i5GVu3K;hsGjhQvhV

ulYlpS
h7Wt4b;y3K
vyX
joPwmYoO;zwInI
q9JoxdhA;l9Eue
qld
zvT
plQqpT;i8Jr9Ek7U
B;mrB
A;i6KyLqrIB;jvZlxF
noE
h2Uqkcnxb;pzainXh6V;pmN

lrZkmHhnRjhP;o-akmM+Ok3C;x1A
;ptIld
ptHld
njO;A;j9O
njNj9S

;;l+C


;k-B


voP
vwcC;ogM
;;7I
;o8Q
i6bv7X;;0tD

jiD
vrXk6f;0mf
0mW
;jiA
jhf
;;m5A
niZtE;w6V
n1VlzO;onfl+P
njV;vxShiL
nkfjnA;nkUjnIiiZ
pkO;pgcmgE;u+T
;0sW;zyO
njS;wtG

niRp3bB
llWmgai4A5N;w8D
njN;llVruA
w2X;lgWp8L
i5Sm8b;kzf
AAtrKj+H;kqYp2QhmShqR;trf
trWj9c

CjnCinFqmJhgI;EigAxGujQ
A+QmrGnlN;ojGhhJ
ohNsjN
luIAs0O;8L
;A
jnAsgN
jmftpE
oqR
nrSpLlzO;i3cxidP
1Fs5Yk0D;kXj1HuqC;LviI
m1fhkSq6R;n5G
jmaDl8Y
A;oqM
oqL;wsP;lxAlkUl-I

Bo6byDkzBhrahlb;o-YhvEk4MhsI;kjGj5Uo0b
ugCixW;vrd
AhJo-Zrcl+dhlV;o6bllFhnG;l-Cjtciyakya
kBt7ehrahlW;kAuEonbhK;r+DniM
w5Shod;ttVjwG
i4VunWiuV;jmRDh+FGojf

h-PKlmI;jmPrpc
nsT
q5En9Lhtc;m2Lo2J
;j7Qjwd

roW
l-VNMtsE;+E

o5FAljLE;;inLlyV
ivWtK;0nY
l6fkMhqMEoqI;klHjkT9I
DNoyYkzP;LkmIkIpoGi9G;Sn8QjoYhxF
ovO
qzT
ozH;EozD
t5O
o3O
wwF;kmR

;7Rn3R
;osS
hgHh-W
hhOymc;zoDG

qzI


hoTkgK
r7ThrP;r7P
tra;oyYrtb


x6Lisa
iVi7clmABnse;YitFqyGhtb
hqY
rKzYAypU;yoN
JAj7Y+Di4G;GksIi-T4T
uvR
AClf1MhUnNk5DijAqe0BlWmDl6IhqBKhb;JiM3WiFhfjnVllMixNkuakMdh-UhnI;m1ahqcwZqsB
IhxGjkVigMChkJBhjbiqalmOh8GpEhG;ogXhkXhoR1ZjpO4YBhqDjwf;vqS

y1RqJ;w6O;ysM
wyCiC;iSvjH
CAN1DAjqQhmRi2CKkrCjpai0e;-Oh3AFk7RhrLi5ShqYBivKh3BuZlSqF;lVk0EnvIl+f
kZutH;n9AjS
1T
AlmVirNi7O;jubj8dirQiWzPhnSAiuWk2e;h7e
h1ZmDhEhxXh3ai8QhFhfZhwCiWzPAAAhnPAiuWhvehwS;i8WjgTiSiidiuYBjRjoYhzEChsah3JhZ;hoFjwSjjfhnYn-ahjSvK
hoDmnTwWyU;iydi1Li4DhkYkuCi+SirM;j+MsxTj3A
;;wwB
vgX
AiiRl-FjyO;tne2NmlM;vgdh9c
lodL;ohXjyOhzW;i3Y
ykUjf;llWllPnxW

k7aqkXi2V;hqakoesHi8I;iLosK
xIkEhyVrJBnfoZhkCAo7QAMicjcM-ODitChrPnPkP0OBzJ;jkIh1Yhidh0UhneAktTk8SigC;y1b
ioDj0a;ioC
Bhauuf;nlYj6Qnfjkel5a
;nlX
0nB;nlW;uwa
ptGhkf;i9TqiPhnC
;;nyL
lmF

tc
hjdh3K
;p-RlsIjgDiH;x8B

iX;psA
iWHppA
iVH

h4E3M+Wo-eNKDEhrTBh8B;i0QrmNya;xgP
hCnBlZh8HAkXLQwE7EhwMh1FmBpDKA4ahrchWiCzShnM2PxSDInBhJhGDrK5I1GtJrShtRrLBhCnUAoMhDhNahNhTlM2HmZ;2EhkdHqPka1MiAijT2XkToM3XuQlsFi8W3Wh6fh1H;6Jj3Yq3Oi8DiR

l7Lr-Gra;mhA
wsOlN;wza4F
B

hhasqQ;tsB
n3AA
n2f;n3A
ElKldqeRhoOhncvGBNuRhiYzIoNnGvL3dDoT5GFi4UuNhhACCCDBh+ToAsLNqUhciiHvThkT;3Ph5E3WuKqVhjCkQigVjV0etFmSkZyaOh7dhah7YkbzT7DoRsLmdhrbsInQBtUR4ZiV;iPxZumS


l8K

mrFmxS;2Zkie
;mrE
hmB
;p7J
JBBhiKhjFknBvChqFhhNkmXhqFjhIiOThbjDlOA;kXiQoMoBliNAisDp-YiiJ;mkTs4J
pmR;omK
liQ
;u6D
hlNjmLt2D;0gS
w4Y
mjV
z7a

mjXr4e;yqX
jjDj3UrhKrChna;BhiMxlP

msUi6WlyOjkWMoF;trBkuQ
k2H

z9S
qnWnwOpalEh-d;i3Opjb
x4E
hkYkyf;nqO
h-I0BNEp-UhQj-M;6K;szRiyH
BkvcPo8Vj8c;j-N;MjpR
;jqB
LoiBqnU;kxA
DjsYk1Gi2Aigd;6dnvajqO;o1TkuCl6BhjQ
q2L;l6djsT
h7Ak6V;hqFw7Mh+B
hgc
EizdhyeiM0Xi8UkJDAhHhMkOh6SuYoGhhBh1HhjSiqQ6Y;hzAiwX8Ci4J9KEhrMA3Ti1KilIjqIhqU;qhA0bkUhhQ5c
;Bjnd
wsJ;B
jndi3MhyX;y9U

kmcj6dnse;n-Aq+O;A
hhcjraioIhrY0GjuKjjOhnUHitMCG;wdlcjTj1CkwNnwFh5R;o-V
hhbiuJhzLyYszL;hiSm6GhjE

o6Gh5U;;lhW
0BwuRD2IoaFK;i-BhxRoyX;x5B
i-AviZF;tjKk1VinV


2QkE;n5Nl2T-X
irZtKh8BMB;irSotB;9Zp7Ljre
hekrHABlcosOiycjQhWjqf;jCh1di2IjTHi4dhzRh3Rh6Ci+InR;nsIjqdhZ
;n3emlL
;;2bqA
waqModi5dumJ;5Rtkc;lpVshA
0N6HwvUhZipa;hkLwSsAq9NlrW
1D;y1E
tKsZBBjjaijdmckei5BAh5VFh2B+BhiIAHh1HPijE3K;GjQIkakPk6YmQjue-XJhiej2WqPCqHjkGhuT;qnLjtWh3H

i0K
0fjnUloCojOhsZC;igIi2dryS;vD
osfAAliTAhvQjgK;hiHr+Ih+X
jKyHj0UBAhjRzKmtJB;vfp-Rh+SlyG7b;k8FqFlyW
;kqI
hErPk6dhkRmrE9P1ckjM;rChOixPk3L;vd
k6UiudnkKkX;k8CitLB5VjSmmejZ
npP;jgZ

;;rva
s-FliBofub-eAtE
i2Xvof;;t1Y


CAAABBAiRjjCAhGk0NhnNlXhwGBhhRk5ahiO7M;B0YnTlOjehoO2UZBhvX2RmjbFkc1O;hKvSldfh2MhMv7a
;rvO
E
F
poXhwG;x2c
ADzpZG;zdyrU
r6QnvM;zqE;zc

ppA;za

qxH;vmUh+WikU
xnA;wsN
n4HqgV;hgNpmEnwK;kyN
mxWmhXj6T;j4TmwY
qjEj+E;hzei6SmOxGi+TjyQ;kuQpua
hdyWhydspIlnL;qoDyBuXhrCikd5EkkG;hEzQjpQnOizHj8aimZkhd
i-ewpb;irVhsEk5ZxPhpTKjxSjrWh-F5ZBhV;2NAxnOinS
;;t5C
nsUljejyH;iqJu6R
wfk6OyEr6G;wN+NrrV

qkVoiD;l+KsnX
q5TAomXmZ;iF8akHhSh5bkwf
qzSmzd;hzAnpQ
;n2R;n2T
Al+FlDkhazDivS;1WlcizOTjheitBh7VhwViof;q5W
l+C;trc6btJoE
;;k5Sk1diA
i8cA;ivNi2fotGk5J
NsVmiRniMi6a;hEtaxxa
yvBsT;xAjkJhxbA2Gi-N
hgUslIjxI;l4dmoZi9Mi-M;ypK
irC;ubkgWu5Q
uam8QNhlU
Cm7WkocjG;uEhmVh0HhqBkiThjUj8H;htHl3VpsC



;pzEfm7Z

;;xjX
ZAIAj4dxF-PihIHsC6cqMpjS;i8Lhuet1H
;v7U;3Z
q3X
hPkxFk+KxGkue;tVkrLlvJj1d;ugU

hiMogaj6LljT;yhYh1X
;ktQ
3Fnvfo8f;ngDinB
hBtawrNhpZ;uM
4SmFm7dh3NhZJAACxOm0Uh1P;+anlDzFscigBjkfhpVjjO;4Al3dhlehtfh-XhpBnyP
AAvbIjsbrjQ;CyPkasjf;9dkoVj2UmxB8f
ubjVtVAi8Yo+LilE;nqDi2M0CkM;3M
vuIi7B;yQiBxoBVqYhIiL;wHuwJ
wGsrNiyTi7A;yP;x9JpRiP
ooXABqlK;o3G
roIA
zLWkImFyAhlZDlPrIhDzJhM0e9bnWJnFG9VqU7U4TkIAkDrGhgZhgQA0BjRApKBpDvMhrDipeFDHLhtOjFpOxOqRB;tXiNhtAhqOhezHiiGN5bjOh7CnenNlkUxb-dhhYhuR;zKsajiFuW1Ij8BjvdirSjzP
w-Y
v9Z;Bisc

;ApvC
v9W
h-Dj4MjsYj2Zl-Q;hwMh3Q1BorRyQ;o-Y
ALyThpSwFh3Ik4JKA1Hh7dh0al3P;+KipZk7LhtTmCjrPhnB;j0Hj+VosD
v-A;+L+GinOh2GjiCKAkmAl3P
GtUkDlCkzDmNhldq9dIdqAmd;ksNhkJjnJrSpmFhNzN;4MlNw6flC
isWtyH;v9R7L
z9G;r1U
o2NqxQ;rashIlnJ
siGk7Y;siM
jvdh2Risb8RHkbA;mobinCi4Dh5B
AxYx0WkRjY;s7Tnid
yrB;xYpzKn4Sha
rXykT;;i7T

jvb
BhYhvTh1FlWAjjJkhQh5QhtT+TlqfhI;yWhydhiCuc9X7JKnRhhA7dhqajiEinZxOhLhva;l3Cmudh1ZpLkyI

prLk5Y;;h3F
iFibhYlSuEpECApfhgboCAGmoUHBxZFbixcQADdiBuUBi5e-DEhpH;jGizXk7Oh7ekVl-djHhtFiyb;lsPm7cksC
otMyO
;iuMED
yjCA;iwJocu8Q

l-N;t9A
rVq7Um3CpEfh6b;tSOkgGtvHhb;hgY
rUhdz2C;x+ajeigT
;ksK
tShjWjaJ2NjBrZxVWASGhPhgIhvPrPlJ8YwHmSPoU1fhobIlCsGhwcT5EuLjR6GhBh7SrSwAEhY8YlNhhMsU;h1PkzfhQihZh7QBjwLkC4Xi1XhgA;1AmiVjnEzM
qgZopU;qmdi0Dh-Q
2I;n3Gj7Q7J
3Cj6Ch1IjmczLj8BiMktZhkU;pvQ3Kj4IwRuZhtC;qrbkjY
ptfo3Q;r4S
otOppH;kuRrbqzS

;y4c
;m5M
m5M
;x4H
x3YwP
hgZ
ovAmpR;s3N
x3E;ymGre
2QpjNlkI
mlR
hnf;onI
p5bhwf
syJitS;u9O
rnUj1U;nN
;x4Z
npLmmf
o3DowJ;hjA
2Hj6DlpJ
hhFy5R
npHmmfF;txb
nlSP
h+bq0P9P
sxfitS;u9E
onK;i9C
x5S
;mqM
mqKtZhvc
1K;qlM
;ido7H
nhJn8Ph8G

m4YqiA;u-E
xoK;s7H
iubmrYkY
iuamrYkY
smN0W
8BmsO
qrS;AzuV
qrR
m5Erpf
;z7P
0W
otcpvbhoA
l+Jp9Yi-I;qA
0Z
i8MlzN
thI
;kkM

y2L;xF
sxDhKisH;lZ
msb;ppE
h7Sh7Gv8X;p2Z
;w1a
0md
mXigbmtL
kvXhlE
xqM
q1Ao9F
igKo0T;jxDjocksFj6b
igJthc;jkS
yrU
hlUvvc;noA
igG
qsWomE
q9d
l5A
ixRlgapif;hlPhsQ

hlNvvc
ivKn7FiD
mtFrzIhuP
y1U
oyF
hlIvvc;nnU
u2NivE;xpa
1eh1dp5I
hga;quFnnf
q9JluM;moUhpaqlO
q9IluM
rFmvV;qmL
zkZ

qmIirC;i6c
otVjwOm-c;hUlhL
wqX;wqa
wqZ
hgQ
o9cl4DivE;mnJ
xlE

pXjrU

tpHj7Y;u7Z
xzJNxW;p2Z
h6Gh7H
h8Qrxf;nG
h8Prxf;nF
y1N;oyU

kxU
q2IktJh3V;nrO

jOme
otBo0U;u3N
o9AmjK
vgK;o8f
isRmgM
;miL
ysS;mkU
le
m0M
zxK
h7f
m2Fr0U;kzC
zfxgIh0Q;t9d
s4T
rpNxW;piG
znf
;zne
;msF
okI
ppc
osOjwOm-c;lhZ
;x0d
nrVpnc;nrE
p2Ihwf
ltVwQ
l5AlE
khW
khV
nrX
;nuP
v+T;0iI
wod;juO
0iGJ
x2Y
osAjwOm-c
;ivK
i1RjtBkyL
xhG;j7PhgM
wU;npBp2W
rwQlye
mkS
kvFi6d;mhThjW
;ipV
o6V;nL
q7EluM
;j1B
lsTm2c;lsN
;nlK
jzW
jyPm3Opnd
;wyW
xfp8QkpP;hF
yyB
;iajxe
qibof
sCitJ
sBitJ
l7d;l0Z
l7cmqUmlT;h3a
j6ZtlW;qrX

irMh-AplW;p-a
kxPt3X;jiB
kzUpuaj0P;rib

lrUp5b
lgNjpNqtS
hyIo9C
ljdsAsjf
p0aj3J
ljbsA
osTiM;oDq6D
k9R
mpAk5Qo1X
mpbFlP
rtFihR;tvA
o+SnuM;shJ
ppOj9E
j2AhkRroP;s2F
u5A
m-Apha
njUNmnF
njcmtc;lwW
hhYvvc
q5cluM
nwOlK
nzKmoe;unZ
soa5G

wZp8QkpP
s1YlgF;9b
l2ByKsqU;pjK
riS
sxPlyL
mvF
m3I
orX
l5RlnR;nifj+N
p+E
wjH
8c;lS
o5Ji+c
;ha
mlbrvb
l0X0F;mof
l0W0F
mnFXi8I;icmhA
r6F

p5ZihH;l1T
qwE
xiT
h4Qj4LkuU;l3K
h4PlsUi6L;h3P
h4OlsVi6K;h3P
svHwF
;q0B
qlaiD
p8DwO
qtCiYjG
iyd;qyL
nnTjsI;u-X
qsfkD;ysC
moM;qzJ
rgG
iyPpnD;pyS
q3X9S;noV
miUQl0G;o4P
mpVosZ
mnIr-A;rgZ
j6d;rgA

uydioc;slX
u4XE;u4b
hwFp9b+E;p5A
q-bk5Y;v2G
k8at0Z
k2Wk8Li-X;z2F
p4cj1D
irK
l0UhtSmnE
lvRk1R
luGkyIhqa;msc
nxRm0O;m4VnsO
jxe
2Gt0e;y6N
hkGtmdkvH
yjA
rgG
;toE
-Vvvc;s0D
q-LhuR;v5E
v5DjpW;zke
qkWpZ;j0D
whc
hvQi1N
qhA
y2O
j9L
r2Tn5A
xuANhG;mlP
jhRl4E;o5ZkuKh0W
qkN
lidomI;e
mwcp1e
xsVra

xqM;h1N

mmTsnY;nrL

ovaA;zyI

toc
h2b;wvV
u2A;utO
m0Xh0P;orXplM
j8e
;moJ
rmR
jzFAsoT
mwRyL
h5I
yte
t0T;o6J
ivdkgMq5P;mwT
ivW;h0a
i+EhuAkiT

wNjiPutC

j8Q
h-akuK;s+B
qqS7Q
sqX9P
k6f
jzMm2b
;imQ
iua;niL
mkJoahI;mlAi8I
mtDhI
q7R
miOiwX
n7O0NpxL
zxC
miVrvb
imYmya;yvO
izZ;izYrZh+ShyO
q7K
hhI1c;qzN
s0aj4b;skO
k6Ph3W
k6VrgE;tnV
k6RotCizE
imQ;o5L
;lrW
k6KI
lxcC
qtT
n6e0NpxL;xua
kjP;qsW
zlV
m7Fn+RhlU;l8T
nhSpJ
pjP;hkJk8S
mvPomL
;p3e
mhfi2Lo5P;ksf
smQkxcP
o2I
;xxS
ygS;x8A
uzH
ohPljTkwe;j9B
sxPj7O8b
lxexfr-A
x9TA;yjQ

oB
v8U

olRo0U;uvd
k6djpNlD
hsYo9Ch9f
jpNvJ
wpD
kxSsgZ
hwBjmcpmc
igDx3P
ZBopWo9f;hahqX;lEm2Dq4Z
mqFjtAucnjawT;2W
iGkgJhxIJt2fse;lLx4f
;jqR3d
lDBhnNqGj0bh0UjrMhoR+NKhxF;h0LiNigJAo7PAAnG9OiMD6AhzBh3P0OB
hmPj3Mpoa3d;srPk1R
sBhgKj+Oi5CKopNhmEAnY;izBi3Km9C;ilKqjCmzP
sA;mA
xoP
kiJBtzOAA;x3Cnd
x+e
ijAjkKoP;ioJ
mpUrqBpFh6bH;hdq5WmsWxNiC;l0I
z9E;;k6T
;;suZ
oHibhpXktLn5e-SAsS;xbzVh1Fl0BImsRvfj5J;k9fhoRorX
;;uS
nWhHiO;k3Ps0G;k3D
hC;nQ

;nTqA
hS;ikbn8T
nqUciiH;w5Z

ijGyH;hvC0BR
tsa
hAjIlkfjgOo9fArOA;yiJ
fooXo9f

;xnV
3JqDnxbyJbEiyIAkqdE;iqUmoY
yob;ihZn3ToZ;4d
laj+cjnO;r9B
s8H;noTkhRhyP;uiJ
jMknemjOj0V;npLmpS9NhhX;p5GljC

mlclYnvb;kUl8E;xI
lnIsiV;k9Fs0Q;nqE
lnH;ulW
h7chzfqfo3b;irfhxCo9Ki0Bimc;pxYmsajrVuC
lwLi-bhkRptQ;ltHnN1FhjNr0f;qLllSKl5R
j+Znyam-a;iQpwWi4TuP;noe
p+Fo5Y
mhLm3Gh-c;k-Up4b;zsA
wsc
o7DAuTkoaweAAhBj7ZhkbD;lNrtX;toc6GL
;mgA

h3FsGh5akuArZQ7BjiPjRi-YAAuWB;h3Im0ANlzZlrLAjE;ljdhhP
AVoNpFhzVitVj8aknIirMhgAHi5M0ZkP;pGheitMixLhyHopW;m9E-FmzQ
VoNpFluatwR;rEmxAVhwViemyVhgAHnNize;6Ui4Js8H
;jrU
pyNn3TqM;8cjxFnqW;xvL
lNiiL0YlJh6chWh0VyXhvKsR3TAzc1Mh+IixahvVhuA;mNrbh0VR0dhoK5BCh1YhEh-FhwSh5cpRhxahrGAh6MU;lSj0UktLmpPwJvejpN
;vyc
inPryO
h-BwxZ;nhfowJ

Hj-V;zRv3DhwYCh1N;miStzX
jIj8St4XiEmP;jGq2Q;oiU
isHhzci8LNq1G;qLhgKlxElpdlqM;l3B0D6Cq0G
xvClC;ppWiuZlxHoB
xzZoE;Pxnc;x1X
;;xpW
;w6D;k5C
wgT;;w6C
zMjsIt5MqX;m4dmYqxM;yjZB
iyIrjb;;xQ
yjY;kwe
h2KltNr8O;kzUr2ah1R9F;y5e
lsDj6bnzXG;m1Aixfo0f
;x6b
qMBjpZp5KluS5J;ijIAvdnsUh+E;oNpFjvT
wOjvahoWszDhsXse;lxcukG;j-OC
kgIBv1PH
;;qL
CkMmThkYhxJnRWkC4GkdAjSFhuBZ2NLB9P9bJlWqOiXlaoPRhYACD4SlI1NwNtDhnWzSAB3FBjY2HahvL9J;AkQi0CmHkyehjNtVuZjtHhhBBi3LqBh3c;8Htlcj8VhgV
knHRktOh8NjsH;w3Q;rCj-T
j+Cjtep7a;Zj9HmlEjnEhpfjjdh2f;w3L
o1Gh8NinQhmBDb;1FhwXhiGjzY0cigKjnH8J7P;nrY

nnRlid;hxdjoDt6c;hxesod
lyQm9Vjnf;lyHitGtDD;ltai-EjtK
q6OiFj0OnO;h+WipUipcpmBB;ivbhlQjgPqdjP
vdIo-S;wC;uT
kyLqkKikMhrV;xvP;w7Uuc8I
mvVkrW;ltVijejqek+G
;h+Ri1bknNk-R
ltbthC
;;l-Z
swPmof;;xoO

iqKjsHhxEqgThcqHKsd;jVl8E
yzc;pP
;pO
jnUigen9Wh4D;mid1E
r6C;hoYrrJk9N;wjX
LXBxRhkDnYi1bhjPAKkTOi0NjhZDkKqAhjOExCehqa-MhjelGsV7Q;zWhqYi1LnEiRzPzNitDh0TzB1ShzG2NhjAiqMsS;lkbhkellBhyZrYuXjrEhcwf
;toaL
r4G;q5O

r4C;p+S

oxX
x5Sh1U;iM
;wI
xndhcqHtI;xoLlbrK
FikAhpRmxAhufjgD;jQ9PhrLnkchYrard-ChtC;j1Qh1TixWmPh5RlhH
n8R;n8a
s4H;kufs9TsR
ArjJjpL;qwenyR
xYi6YhnTkoLmwFhqIhsP;rjJhrT;ksRkzAi4Ni0U
i4T
jnQFlbnXkmeAEBAABsOhzeipDkQOH9ShnSrb;tfhyLhkdnakiQi7WhnBhnahzNua;hsJkofjjb7OoCiubj9R
o2Y;l2V
nAsgYi8NijHhDpfiQ;jvJhrE
;olU;ogQ
inD-HhtTEBhvEAqzM;ufklLsiO;kQj3cjndpsQ

p9BklMj6X;uiUi5Qhgf
mobj9X;waikXi7I2ZpiI
pgF;ypI
hmJsTj5VivYigB6G4N;juDogEf6R;mreoiK
;o4c

lsQlqB4Slje;qfrkAj9S;iIo2Q
;pwS
uZknMOtze;oX3UGj1RlvQ;oqb
;;soT
xM;x2P
xnT4f;;krY
ygS
;vPh8A-AphXk1I
Bm6NpcDiUhpKh2ahrHkO2LKAzFSDhqXyEizX;jjPoveoaxRyWna;jwGjqBmmVh9XjgJ
;ioc
ryR;iodpqO
mMxrehzG;ovDk9Ej6InD;ppH
hyVrjW;hyUq-FkKm6Q
A
0E
mLjdtpE;qWqpF
qwV

AiySh1Ki-RhqLiDkBn+S;hyWm6GBh+Nj0T4a;iUkY
hViQpVioQm-AkiW;ioBj6Lo1Kh5BirD

hyCmV6HkhNxWl4Qtdi7WsHh8C;hiXlyEiQhgWjrKh7I;h4X
EBjkdkGjPzDkwMi+Xk-V;i0DhlHj8W7Wl1AhrVFiqFhyc;hnF6CzAyLzTmyElsFj3S
kKloPujM
hnIkwPoufkpNjG7Z
wuf;wvG0M

qsJ
xxR;hnL
;jsU

;jkb
;;jK
sb
ABn7Gp8dlchvV;hqXprbm+Rhhe;zxK
x+D4f;olSroG;n7I
;;x+C
s1Tl+M;n-Ck2Ek-aoe
qtUjxOj3G;hcx4O


mwYj7CAnhcQhof;jZn7ElDj3b;n-GmlIkyZ
xuJ;xxc
h+Dk9DnjdvUjmR;knElrQogZ;hxWjuEo6M
AkmfiEl8T;kgYnY
kgXmHl+Yivd;hxUi2b;joD4O
B;xkV
;xzO
k0ZosMhyXBiwS;;k0Y

;xjI
hCh-B;q3RltfhsV
iuBFC;iuPl9Z;p0N

kvQpKuAswDhV;pxIhhR
kuak3Ej6GkieqS;ujX

njTqpXM;j8c7Vu5b
AhkXkhSA;rkH4bnoD

A;k5Wo9FivQjvG;j6JoLhmV
k1aibeAimJl1fjwLkPjqW;hgSjiBokU;lpGmZo9MjrW

6H;n7VkuJnrR;o6F
hqEr0Rj3a;jhXiV;tuZ
;;s+V

;unC
u2b;lqY;itJ
x5I;ogejVo+EpDha
AhiZh5YiFwM+QAh0RM2YAuQjbtF+AetRivWxCLlLhgSpAAuPhgVxTpBsfkQvIhmOT;UBjBoayB7S4btSqHhiWqLAhtBuDlZjCrKyWhFidi1ErOitcpBkAqNA2Lhfh0NkcAianS+X;JjzEjiGk-d
m8FhxWk+djkN;jzNjlUp4Gh1XU;jqei6FjiLjyD

imLnrWAhU;omOkAhrDk+Fk4Z;3SBt2L
;;t5Q
h3e2Pi+RimCqYHCjtUBPi+KhwSj0IF;itKhT9Vl6Hikdi-IJkqN;4Ui2Ln9UzVlpU
iuNlvVrxQ


onBl1L;;xNwmR
sJl+BqfwdrLi5R;sNhvBkuWjlHlmB;qrG
mqKhnJnja;qrH
k-ShuT
oja
s4dAkwG;mUm6Bp1C;sJjyT
Ah-B;k3Ws5O;xwK
h-BvlBtAue;jHxpA1f;nkM
;;jzTmC
slemvP;lwQm1c;n9a

l8Z
BAvDmjLijGhhJjpJh2LhZjmc;o5Q+JxXj0RlhcvF;mwO

AvDuZl0RwNkMivVvTikb0Zh2LAhYhnG;juPizDMuLhoAjndi7bkjG;vzJ
o1VkqUh2L;lhRsHj8EijZiwI;vDqkVkkW
BihakrSh9OIAAFtZAiEAEiZhuXJhlRjjRAhY;ihYwQhtWipTivSAiIoW;niA
orHh6c
oqciiIJ
usbh5SjlB;qZj5AhhOiqM;yhc
nsRi-FjxOqC;lpelhZj4Mi-F
ynIhoO;o7b

Eia
AkJhuSmWpaByXjKAjAiCjBkifAsdwP4Ah5chjXjbhgKh4AjDochjIjoY;nxCoyQ;mQhtMm1NDk9Y
kfhrAl0a9NuZjgU;i5UnqWijQisK;opP
u3BjvR;wWmhPlzGmgR

;rSqtLjpXkxN
A;lU9RhqFhich0JhyXjpe;wjH
kYa2emSAG0CMI-Q4QtbwM2Di1EhmQiKrbAuEkRh2Kia0ZocTwSjQhGiCAmTh6SxWiH1GtUKpBpNhhHjS;iYkChqXJi8a+HkhQmcralwBxahyTiI4P;qAhuXvakX8Hh6ehyXmpN3UiyL5CvZkbofhuV

ocnC
szX
B;vvN
uiM


CitB;hseqgF
D;ylJ
rfo9cmtT;hqexJnuPioMhyEiyKi8N;noRrrG
nzchkCzDhiXkrUjiR;k1Or6U;jdnvCkiNBjU
ljMmEkVj-PihHh7Gj6C;l5HlpQh7QjifhjByT;tY
ylF;lsbhtK0K;huau9blSvc
i5H
hCjBs1L-Xh0J;s9PjxR
ArB;l-Gm1N;uqJ
rB;ssbnX;qjT
kXnhCntW;u-F
;;jvW
mvW
;IrqK
;xsX
6OldmxIm5O
ixTkkBi6HjTpoA;vRi3KriT

v4A
uVwoK
uLhyCGhcKhzG5J3DiVBh5Z5XilUAh1A;n9Cj6fhnMlkT;vxYhL2eJ
jHqgDi0JhzEwI;iuSj8Mj4MiyCh1J
hHjGlRklX;kxe;iMksfp2C
DhrSlShOhkWj-NGFK3OijXIhiRjxdiSCByH;AhrUiyQi1Tkgdj1WkHhmN4G;wsIibilB

ptD
hrSA


;uqJ
Aoofh3LjQAh-bh6RyB;qheihXuO;lcliSk7PW
uwNA;oofh6cYitOhsG;qje
x2O;xsA
;j-ZngG

soMm5d;KyhfhtEE
A
jAmVhickoTpBhyfzYlJiIiCDGizSyBZBhdh8LKDIuX;jFmNpbpQTxZncqCj4QPApRigPhECjF2FAixSM0di9ChThtQhkZ;jJmLi+WiwZhzd9NmThmPqEqKhgRisGnchhYilT3N
rsZinV
rX;h+Yr9YB
;;slP

hZnLIlRkibAknSAjkLipOwZjjK;fiOlJAr1N;pBmtIijE
l8f;hyFphIjqQ;0bn5d
AhmEk6FhwHhmembiMphP+JjXof;iyP;h0Zs1e
h0YnpUnoenYi1G;ugEivBi+F;hjRp1fiwK
xqQjSihA;j3bijYruc;niChiTppY
m9VosAkka;h+HlsU-cEj6JjkG

;oqc
;oMhC;lic
kiC

hQjdhiH;lbxwYJ;hmFurd

;vpab
qrY
jIl2C;hkX
oqbDh2L;ubE1S
DD;hK
iiTmyGWmze;tuD
;hIl7W
iOmJklX;pDklAs0S
DhCjdMkbi9chG;oJh0AhtFnU0YklFkyfoFkxToahoO;jsBohF
+f
woYhvD
;rwa
hC;jsZkHk5e

krMA1Tj5Eq0GA;o5cjtHl8S
lhA

pCAkrQtcB6ShuahvHmyFpR;oSjyFmrEmlQiuT;m4Dh1X5b4SjzI
imehfi7f;igKiqFszf
x6R

;x5F;k9P

j1AhoV;h5Lhlar3W
tua
m4M
iQ3XAk-Ni4L7Yi2Yk3VA;SmwWh9ClsCzY;7DpmHj0V
;BpD
ABpBitEmuGB;ikOmmehzfpoE;p-f
pDoiI5CB7MnkA;BikLQurM;p+Ne
o0Z
mUk5AjzFxT;pBk2Rn2OjwCpZ;jd
incnE8Hh5WkCjqRB;isICjTuNn9f
ztI;jgXm3CpwK
u3JkwalC;jtAslW;h1XoiD
oVh4ch3FoJIjgersK;hoAhgYq7QizSkW;j0e
AniL;toM
niJBuA
khA
ohFo-RvBhNhIL0K;qqJhtU;hBkwa

;;tjQ
ljbr7SiJ;-D
ljapzZ9ThrFoY;qxMlmT
v9UkF;xR
mBAhRBmuL2XLhtZhMVjxRhqDk6e0Z;koPkxGk+di7di4P
;r3b
BjbMiXiDAhxbt5D;mVNEfijE7VoaqXhoU4KKhgNsqK;jhVlnZlxd
A
;tsD
qkQlzD;w2L

nW4Dl+DDqnf6chjOB;huAogQ1PzYxeub4bjmD;RyLpxC
;;rlajufh0U
j1D6f4AnoQjuQwahC5W;h9Ni6RiLioD;i-UkchOlPod
mrG
;;upF

iwchKhMjCkpOhkQJH2RhUiW+KjxFFoXD4H;hjFnhYizKi1VrYlYj3H;olMizMntR
qwc;hHh6RD;q9FjuB
xmWqb;mXszM
kramnUiqE1C;l+Ui-R
Ch7enzc;pwAnid


lqC
4QpEhkQqmEBR-Ti4RsP;k1frpR;qge
;sse
AijFXliNi9UhgFAkFhJBjuYA;nch7QtGhvTilFGk4aqYjjGiQhhSitKhBhNiL;j7ehpKjkbmiLjxO
nblhPplZ;lpVtQh+Kn7Q;llIk+X
kgelZnrMimbB;O7SnwekxZ6ShiQ;j5ApvQ

Pj8N
r2ck+I6WhRByZ;knQspakHqCild
h+SiidhtfhiTlbyJhSLmNhoYMAhPi0NiZ;hiQi6PhxY6OPhlJrR-Oi2X;oiOh5T1LyajxIi+Z
DlkOfMl0J;smK0AmUi8K;rfn0EjxK
BjyXnNvXm8HFjhJ;Dj6HkyOA2LhjIi-P3D;j6Kqic0a

BqmMkhG;osY2MJlZkzb;j6Fo5Ih0J
lkO;iwViiA
osX2Vhifj2SABFqMhqaPyJ;mkPi+T
h2cj6QrPj-Sj3bxT;kyRhmKhyZhlFzQlnMkC;ohNpqN
pqPxf
;jsE
y8f;lyB;wvH

mUklMm6RktcitO;napsdiyf9dj6R1U;+Qqvd
;;tlV
mJjjLtMijKLAo6J-Zh1c;hgHjlfjlHj0Ih2f5b;lpCk1Wi3b
m7S
Ai9Pi0bnM-VhychjDl5Z-cqGlEA9Z;hsalKhiVnInkWj0XirD;l2QisMmak2Wiod
huNm8Im+SChgDvB;;jpX
4GhzY4VJhhLi+YirOhsLlkeh0NqJG;jsEhd4EJhyfXhxVmqei6YiIhjNqfhT;isRF4GopVilD

lP
hgKAj9eOl-M9GNEKklGC;h8ErF8ekzdjlSC+OJ
2ThBqA3biuBigMimQq7U;qOh1Np5Aj5di4K;yrT
;qHAB;qN
msen6W;rRtEiyOjhZk5c;qKmxV
k0czJAAlnMmdhzJiSijHsW;o6Ih1Lh6SkVlS;i6P
jmFAjwc9dsSsZhLmtUinN;q1fEk+f;h0bliMi-M
ptb1NnxA;ptd1IlAk5J;p+UkS

ptb1InxD;kmalme1LjZTQ;mlBn2UktV
;;qjG
D
trRjyWNhRxMhjDoN;m8WnxKiuLobjB;D
x0R;pwV;n7Q
xxTmM;mek0Lrof
lhZJt7A;krKmiCniO;l5Or+f
jcrSi6JhjUijSjiVjnHh5Ei0UAh0I;lRyCi-Dlei0Ih2BhZhndljIhrUxR4RGpbsXhE;h5Z1Nr5EipE3P
jtNn+N;joE

ACjxZhtOktXmnH;svUmzG;vzVhwP
joXpEnscAk1Q;ChsIloWtCltNjkAj3R;hsCm+HnnP1X
hsH
m1AC
AIk+eksKhMh5OZhoGN3MAj8Uh+LB;ioUhpEj7Ch8TikHhzaixdjvF;nTjhAmmfh+PoPi2c
tnL;rmO
;svQ
svS
;svW
hsCrjPjkA
;svS
svO
rmDigf;j4I
;svM
rmXHigC;rmFirS
HisDqOsRDkpGD-YqEi6Zi5e4XjyJ;p+BktPkqSsF;JliTjzapxT
zUh6DklKhpAtWh7ThtUipdibIh0ailCnO;hzFmnaiFsVp0c;FilPpwSimbkiQ
h1bwlD;C




nmXh-ehZksMAAAnci4bV;t-eloO;p1YpyW
jjE7XjtShqBqoK;zNilZipNrVh+Hhpfi6Xk-OitOjY;Bi5EuIpWk7FhgAxL
;p9Y
9DkxFjoFB;jjCu-X7d;i5FlnF
hgPjlK;hhOkVo4D
jAmtYjlPnZAljB;h6fh2RkIi6di5Prci+BjvChyF;WAoqC-QisVksW
;j5A

h-R
jN;;jOn5V
jDrlOwQh-e;nhTDohSj+E
;nHjtBAA
;jL;n9L
wbjmDmjNkzMDh3R;qsSj3KsfhYh3F;iWK
EiYrKhqJn9J;jGkrerpTlX;iVntN
h-P;;znW
j0Em0U;h-V
qiY;kjbl+f
ilNvco9QKW2GA;jgY
h4NisdlweA;p2H;p1X
;;opS
j1Kn8e;uiP
BjeuUAjRl8ci0VAhuIhlThvAChrf;h2WlQh8OhkSJh9Ci8Xh9Q;lVh2XihZixfhfluTh1OkxEqb6N
h8Mmlc;h8NA
yT
j4WksNhiVDqkX;huX
k9FmbpnZ;jdt3D
BkEu9Y
iHh1cpoBm0L;jnQkwAphU;hoLliZhsO1TknIi3fj7Y
iZAhJi-CAlU6SzXrJowehWAhsTAjhWA;iLEhSlfn4fltfnL;joZ
;vqB
osZpyQ;x-M
;S

jiOioTjiYm9CE9LA;JjiFo3Mh-D;n-H
otbn6SA;vqd
woP;otZ
otYm9E9O;t4d
M;jEjobm9X;lI
Ajwd;nyI

hfnlH;iE

;;iK
jkDnWcs7N;AiJi-OhFBoQqC
jjApAFlhRnka;hyQh1fhjVipBo9G;jrR

;iG
liHiFhuKoJl7crc;mOCk3Ah1GmodxdqGiiCtf;puXh4d
hf

hUhHIhVAj8TCigFhmfh-Fk3JinEheh2NhnFQ;iXmMhhCxfhmQiuDi0HNliDkgCiOh5NKU;iKl1A
olEhiZ
m+AC

w5Hisa
vuS;w5IhtR
IhmTvjD
;j3UvuG
siL
j3S

;vjcUA
;hmQ




;luF
lwKt1V;mhHtkH
;okR
jkbhoFK+MiahRhPpzcjpFJ5d;hgEuoFjmasYjR;osPjgc2NjjJi2T
;ktMhkI
;lxW
xyO8J;h2Ww4L
lxU
HktGnuV;A
;O

;C
Evma
lxM;ktD

lxN
H
nrMn7N;lxImuGjnYA
kEkob;ssL
yuMGB;lxG
lxNAD
;ktC

lxC;lxJA
;kse
yuGGB;lxA
;ksW

wrbA
lwco4Hkkf;ksPhka
;ktI
nnJr7HU;;lzX
trAiwajmJ;orAjnQjrV
m6Vi4Ti9d
pzI;h1an9J
npWlubK;qmCiyd
nwHmwa;l1WsvG
EI
h1V9FhCrcjsdAh5a0WreDhnP4Pjschxe5Z;hgOomfIuEhtfvfhmIlgc;j-airAtZi9IhzUzb
;;pgH
h1Un9J;rKvqQ
o9a;No9K;okV
l6F3fyc3AhzBipNh9KzfCj5D;IhKmpXq1S;hSn6PkhX
tZi0Ni8b;rHp+Il2P;k0R
rvd
jyOnnPioU;m3EmqY
j7ZmoU;tsX
kpAovFyblG;l6RrrH;hyZhvC
s4F;v5f;imW
Hw0Oh4R;h1Lh8ertE
mxdmeiqPj0Wi-VjlD;i-bikbn3Vh1V;8ZjUiZirbjtcitGnEhzShzY
AjgMAHonSioFHChUhhCjtIAtZA;iUu0L;hPwpX
iTi+BqvYHi3M;jgMAlldjhciqFhhC5eizJAtZA;hJIi+IlkXh1d
pjck2U
s+G;sncD2Bk6R
jhbl5chTj8TEijK;pSiFprPhuC;lzdh8ahsUuQirYhhchvO
p6M

t0XkmI;u-fhuOhuC;nepkHowJ


m5ZhpKjsStAilc;k6Lm1AkhRiiCzKoX

rvK;ihXEnwO
itel9aitHixWB;izal-AlnJh3JA;vpe
MlW
HA
kkSj3LAjtAh-EjuahO;7ZmKjiJIk6VAmqG
kkRj3L;pxZ
ooV;wuM;v7U
nuRpuV;v4f

sjf
t8Mjpa;szMj1Mhgf;v-S


krDuhY;oiVj+bhjHlnW
lWxrdhtc
lWxva;lakib;r0X


s0X;hW2SvwH

nrKjtb;kiHk3EinT

klX;klLlhM
ClwJiochQ;An7Plua;D
BAhicjpDivZhgbioKnrY;jgbk4R7XjpVhrO;ktJi2GjhLnnP
;P
l-Qh5VhQVlua;hidktLkGhnKhgboeh-LnrY
lwIirCX;n6WlwF
puFh2DkpW;hPkkdouYhoehxd
;r5W;m4a
j-MkrGnUn1Gh6C;Fi+dutL;m0W
Ik3CjzFn8c;i-ChgIkiWwEWo5P1C

klMn7W;k+PBh3ZhlDhBjrH2FjCh1Jj5d;w+Lsc
kkf
;l8bq-c;v0a
Dk+V-HjhUAinBjwW;iyfkTiqJhySnge9Mh0M
izdinVAAlhFj8DjgUwMyfhoK;kiXh8KjxWkoEi9ApGlQ;r5bhnQj+Y
n5DmTpwAiVpL
w4PoF;qpRkjNipO;knMj-B
jqHh0Lkgej5XmYhmcj8TB;9Ej3ah-MlOpvXh5NpQ;jlDh8VtLuXopB
kzN
AiwEiNAjhOja3Bo+RT8XiqbA;p4RlrapN;niehlb
izEjgd6co6CjsWA;nidj2en8L
h0Sr9UzEzB;kUimSnjdkjSCiChjQ;i1btIvhB
AlxNtLjpazVnxT;kndqjciiLwX
l+Zj9Qm0W8cAI;lxNo3IilO;wkY
s8P;srVm2e
K7NhxehlUjzAkDADoKicA5JAkVVKiejnD7TrEisC;nqPhlci-VhpZk7O;l4clnZvTmmY
;ohW

;nwYhoD
GkgD;xjR
;h+e
;jzM
h7JQmmNnRhbqJhgZhiVLiOhocnKreLhiM-EigKL;itEkwXvYinThoQjVjlT;q8K
n4Eh6D;ntX
AinJ;qN

jzBkuKjuShlNwHsPkibA;jzHstZigT;hpUk1ZhzHlmak7O

;;ukN
m0Ti4d;;t2c
w2Via;LxpF
;qyQ;qtb
jmTiwDlqKmnS;wje5d0D;hgbj8EsoJ
lhBk0bksE0M;sxIi0YjmX;mqM

Bn3OixZ;noTm5M;p1bkufiiR
pnM;pnN;mvbm7Y
qpIl+C;hhRm1Si4AjyY;noVitD
psdn1M;kgJ7SohektN
xiKpA;pscnrT
i8ZjtBVjrHtQj7aAvf;hyVh8dipFhrOBmgchxK;kmLlpS
mqQ;mpa

;i9c
ogVi+c;jhSpE
AqxE;B
B;qxEsTk0XjmY


CBhvRk6U;o9MjxQ;DjxGj1StBzQkpS


;mqIkmV;hgXruC
nmZ;Ao9G;kla
nmYh2N;m7b;mqGqpS

;yzB
tpM
utG


hzAr9XD;opbjkYiiAS

u+OBchC;p6PlkckiX
AhXj5ci6dAosU;hUjkQonHjD
hXj5ci6e
AjiN
;jlf
o6Hi5N

B;hX
ouL;nla



;v2D
EjiOh6XhgXnbh0ai3Jh2eAhiZl3Q;ildhkClGBigbk7MBmOh2MQjwBjqK;ilenici-Ph6d
szc
h-C
jtC
;n+I
lvJ2Qj2c1G;jvDnjUl9dipZ

;;trX
kiMsia;m2C
o8HN;o8OUqmW;sue
uiOAjif;ikAphK1Fh-Q;kyfimb
xlO

;;kiE
omUoxDkT;svRh0L
k7Yen-VkhIrP;kyFWh5MnnSluY;iVqhX
mjN

k9bkhDj9KkhJ;k7V
nqVp1RlH;i5dijSisWpsP;k2H

w2a
l8JpnW;p1MhpS
ymS
i5Yh0Qk9VA;k2Nt6D
pre
klIi9Th8cmD;t5ShzH;xpOhsS
oga
m0X1KoqWhnID;8f
;;m0W
ykF
hSo3NivUpHQ+Xj3KhsDA;hTjxL0DxGioEigBnK0eisJoBixfxbmJrX;kgDm4Gi-MhvEikAhsO
;kqD
ojU
t3B;t3A
2S
AtnKipJ;l9Cn5brI
uiG;l9Bj5I
qjb
BkKvhG;kLvgf
JD5J
juYmLkTiXAk9a0CMh+JhVixG;kJwKnuX;i7EmiR

;ApuR
0Rq4RA
vhQ
vlI
vlK


ABAxRnX6YuUtYhhRubmXh5YhqXwZjtXrCkgctfjhB;iNhvUjtAhxWjdi0PqckvVoS;tZsUhqan6Wn5K
A
A

miTmiK
;vnc
qXhrMGhtbh4e2ZDjiX4PhgEqQhFAkFkfCAwJC2JjAAyUiFk7A;h0UhYkvNj6RhkY;h0bkgSi3TkuB
;;knI
juVqoH;xzA;xvE

qkM
k3H;knHuZkkRG
AjJ;jF
jJn+Crkd;jja
jD;;jI
AAijL1BlmDoXhNpLClN1MmjBoHtO;ijMi7Mh0HhrTmPl0N;k3OiSjiX6aiqPhsezOikU
onKhlX;n8Yrfl4Q
ooX;hlfm-Di7e;rie
wpcB
4ajqIpyJ;j-AixG
;ssOizIAC
;u-VD
upeA
u-Y
;upcA

;klf

BqgT;i7Q

m-ajgNnwJB;;i7O

AolNisIkfk4fh7G;n7DqVnoQh7f;rjC
olN4Sh4VB;olYnpehkS2SjP
hvdjoUh4RhtTl4O;i+Pj8fsWmxPjlI;mnAi+Djvajia
h4Gi9PkwKqKGmwMhxE;mnRi+QhJhPie2Si9CqP;pwPcjqT2IoX
kuE;jsI
;qifl2d;qzTlsdjK


vkQ
niaqxc;zhQ
wsWiic;nnN
noRyDnqHinS;i5FhpVj7OsMjkEhvQ5d

xG6PnvejvI;nmChxeigd;l0GliUkpQ


l3Ar7DoZ;mkfn3LkpE5D
;;n9B

;;qhXm5I


hzDGi1MjzHHBxZFhAixXRDdiBkne;hzCkyDpJEh7ejzViwdjvQ;quB2Sinf
wuP
npTyO
n7crld;riT
n7brld;riS


n7bD;x+S

JTiyNljJjnJisZixN;k4OihTj7MinQmJisGsZiqL;h0EniEinRhobhqT
rnU
h9C;h9B
;;t+T
jvZs5W;y1f



AkpXlxdl4J;luE
kpXlxdxOlsejnb;4Ou7Q
nvCp+N;jfm4ehBkvTl7Z;xxK
4M1DqwHjgOjWH;y5T;syD

r8EkvAi2N;hwS;kmR

4InmG;n+Skrf;niRjkH
syS;;vrI
AAivFAnRA9Vn1d;j6Rr6U;jsHoNooD
ivGnS;ivH
ivFA;i2Y

j5Gqrcima;qvel3A
ntX;BpxC
A;pxD
pxC;ntVlpB;uhZ
;wje
;jqcmtUita
h2a
siR

A;omPpuahiM


osYiTm6F
mwKjqZ;vpQA
ogB
j6OksJn-BmTizL;jFh6GnpVjpejle;nxP
;sxC
;xwP
rsb
kdojJjkJi2F;uVhDvkbjje

iZpXh3V;icolbm0B

1VincnxPh9FA;h2JioallU;1UjoCijD
ssHA
joLkwP
ngJmvU;h+Vi0BomBhMhZjqU;ogEomR

m5I;;jrMkgO
vrO
EBjLq7J;jRozA

BmqahmZBivarGi-N;lseqxc
kgH;AnhLi3Kh9A;mqbrgE
kgGhsVkrZ;mqalqc
BjKAAoyeioJ;wXmibnyIk6YiK;mmKkgP6Jk0M
mmJ
jL;B
p+f


;jrNnrf

;rnR
;oxB
x7J;j4Glxekof
;vhAAAAA
vqb
hmBm8L;loAixO
p4Hl3L1a;r-NsD
j8E;mnf
;j8YirF
;t8fjgF
khI;pxO
;khQD+B;u-T
;q9P
waI9Mjnfi1HKvUAhoesCrMk7BoPh2HhTBxQrBhjPhaF;jnLmYh5TqIhlekdmK5STrc4dtV2N7Xk2HjgeCF;htWpiV
piKomdB;AloC
;NAG
;B
;piH
wb;xA
kjX
G7Nh2aFmxbj3FC;zOBylb
p8Ak7B;JpwJ
kgZimc
kjT
IhzP;ntTjsc
;J
phe
7Nooc;h2VyLqyRj7Wiha
wUymX;xoa
nrIp9QB;lnU
nrHp9QB;lnT

q4II

mvAkpOkmV;n-I
w3AA;C
v5Vh5e;v4RhM
lnAijfp9S;lnMrwc
xPk9bj0TnydBAC;lhVjsAjlD
w2eC;FykT
C;w3B


lvGrnT;w2Y
hzE
;lhOr1K
qxQ
p1a
qhAl-X;iuGm7S
qjQ
;o3F
;5Ru2e
;;n9S
hGBi5PpVj8Bh4V;hHpmEhkLnsO;hM
iRAifnZ8cBAhlQoGEhfAiuGydmJM4JiAikQhhcxZ9KAHBAiV+d8CkXtVjQlFiZArPuchwUAhB5WwEA;tL9BhsRhsKh4Hi3AzJBiqFhcGEixYjMqBnfhkV7Wqa;jifqkD8b


iOqO6SiuLhHh0IPkoBAhyamDi2WUhrZhqDigZ;iPiremNjtXidj0Ik-a;kpGhqRlgahjLuTi3I
;D
;F
;nta

pza;l6Y
;B
m-YhiG;rmUH
miM
j2bnvWkpJ;r0Ni-M;miIC

HpPuXhodlFxJvVj0eGxU2BhNm0B;qqO1MnzEhI;mgYjzL3D

x1S

i6C;TBv+E
;i6E
rpU;;rlHlkA
p4G
pPuwI
onYjkVH;qxA
kuWp8Vj-BwE;ihS
kuW
w5Sh8F;;qT

AjdhrFuFAilPiqDhlXuRhfhoG;i0Uh5ehuTjiNp6Z;9QxbhoFzdktIpdhvTmmS
khShHjvbEDh4PjiXlqVYhhG;kiZkgO;h9K3IhuCj-bq3b
igehQk0Zi9GkydhtAmThNhch1d;i+aAjkD0Ih6IhrfnKl0fh7W;i-Guxc

prM
;yV
he
;i5R
;hc
iqd
Bi5M
i5P
;i5M

;h9F
q+c


v4B

pnO;uiOhvU
qD
DBADhXh6akkZh5GA+X3dsch2cXilDihM;hQEhwcvdj5HjmZmgDuKrM;pjdnmThgX

lmIk4HnsW;BBq8OmxOhjO;tyZ
1Q
lmGk4H+SmuD;qka3VmxOhjO;ntbxC
;;o5D
E8enhZi9Zk-ai0b;hMP2BDhkUpwF8Z;hO3ElUn6Gp4c
D;hb

jiav3I
hb;9Y
ha7c;3ZlE;hX
iuS
m4VqzJ;i-QkqGhlckzQ
;v-I
j8ArpQijZ
hofizKmsIiuL;+PoSj-fltb;nrF
;jmaj5Ci1U
;A
i9Gsbqsb;ovPlnX
;vjG
qza
vjE

qvM9R;jkeCBoZloB;i4V


6FABmlYk2X9apQ8cjtC;hYpzWi6WlLpFjoWi3Y;h4FkkChjWliZ
omE
;k1T
yzV;yzW
;ptR;j9U
i0NhyJp6V;uhPigd;p2X
jnCj5dl3L;vqF
i8XFsVqsb;ovAj3KhwM
o0GJl+Yj5VI;joSsyAjEi1I
-J2Pr8KlqLP;h2JugKjmO

;n0J

p8RyMh7eioRhlS8b;hpJtYl-Zl4djta8L9G;llG
std;h1LogL
n2ao-B;wob
stbhia;h1JixZ

p4SozZ
i9dH;piW
m7FsiS;lmJ

AEvClqeqgVhua;o4G;Ht8Rh+N
EA
;;7W
nqB6cm3F;R1elEYngO6cjxU;psMmuX
;;2P
7f;3D
vClqervQ;v6X
;vB

j6D
foiIhrI
nsBA;nxb
zZjicksJ;4fjoK
jmGhkfkwK;0Q
j2Q;h8O

mpPjob
j6A
2Bld+aohaj8RA;7GozCjfMmne;n6OoR8Jm7A



AlgOiwUhlKjO;x4G;hsRmsJpzU
h8XjdkOm0Y4WxBnhHnQrVoUE;8Mn6A7WkmOi4K;j6Dkhdl1UlkO
pyT;8Lm8Zh4d
;n3XkA
i-ettGGitcJBG;mIuxKAkkB
By7b;y7N
Ay7aA;y7M
y7S


p8O

tzf
isHnrS;noG
muSAoyE
;;muR

;kmcs3G
rwb
isE
;o5a
yyc





rlA
jpOiCizfAljDmenyF;Ch4LnheioKl7OhsYQDwC

yrP
riYipZ;l-O
jJh3VmMiuJh6IJ7UoHrUhqTkeiTG7OixNtSDzHjkdhwA;hEktdh0QlfShgclMkH3b6PkI1ezaihJsKiuK;n3ElrFhC
jmKnoInpf;t5O
y2Q;o7W
soG;sgf
xqdtS;q6B
ouI;o6b
ib
hrAnwQlL
;qxe
m-Lj7a;sjR
jmBhpK;t5F
ntbmrNQ;h6U
ixatwT
jlehpKtod;t2QiR
xqTtS;hta
o5anvDiO;lhO
q0Xkf
mpVC;tiR
nveh2Uoua;ppQ
s2OiF;pmSijLhsO;s2J
rpd;o-MkgG
poZiTpjB;pqY
kva
piL;w3b
h6HtrS;qkd
rpYh1T

o-I
qmc;vhV
ksSkuIlzC;utf
hjSomcksQ;hxUjxBkjN
;vzLi+H
ntGhxckmZ
nvPhvPklb;yuD
nvOl1L
mpDC;nzVmkb
ogS
pqd

pqb
pqF;hjI
s1f
kpKk6D;pjP
o0Y1evI;n2T

h5S;h5U
wzO;qwZ
s1Z

qwW;t2N
h5NkvJ;moU
s1J;plSmxa
moVjhY;nzE
jyKk-bzF
jyJi3Y
ilH-M;vwM
h5HnpP;h5J
h5GkoT8L;qxA
;nuW
s1B;j7G
;h0K
x0S
irX;b
lid+W;v6P
tuN
tgd;hH
qwF7fC;jwE
qwE
o-A;hpD
n3Wi4d;nsB
o5SlzC;o9F

jveluIitX;osF
ysb;ppZhmE
jkBhpKtod;t0TiRh4T

ppWl9N;ppd
hxbk2A
yQj6D;ksT
h4Q;h4S
liM+W8L;v5e
irEniAkvT;t8a
ksQ;ktEk6Zj3ZR
nxChnKjpC;hpRpmCn8V
wyf;wxdhI
jjWl1M;hoSumWE
mnQC
lgdorYoQ;qwW
poV;ikG
qvO;qvN
h4Fr-F;h4HyTjkch7TloN
ntDA
r0Om9O
w7f;jgV
iqXjkc
xzd;xzQ
jjLnzZ;l+Z
jjKkzP;tzc

phM
r9e

phJnSjqO
orGijZ8C
oyb1e;ppB
n0B
h3Vv7B;niVl8Gl6N;luSloH

ah2Hk1alc8QixDmhSAhoD;hC2SvIwbi2YvWZtEwBhyLHi-b7Zh6Q3avW7R5exH9IhiL;hrLq1Q
wiB;Z

nue;4R
t5f
j3bq+C
s5W
;t8V

qlX;qlW
qtE
qkXkva;wxc
lXHwmH;ova

jwHkmG;rwI

rwGjqXC;lzYmsC
pxA;l+Lh+DjsI;hiA
hhbjnJhFimTj-R;qmMj1a;k+S
;;kxF

qjIlkb
;A
;A

niYntN;x0e;s7R
vkU
msCp1EG;FlhBo6KilV
msC
sJAita
A
soQ;s-H


;;xvY
;hgKsgU
;i-JpnZ;t7IhT
s5P;;sjM
;;uqa

AiAwMivDm1R;hqS
iGs1d;jhRlyJ
yMrwa

n9L5CkvG;m2el-enah-E;mhFk-b
i9Aj1K
n1Q+ewY;k+S
i8e;m9Z

o2JnbnZ;w5K
;r3B
s2W;v1F
osN
vJsnK;k8V
o+AiGliF
nxS
;pgF

jQloDp9b;vkK
opZk2b
otMkxH
n1B;kpd
n1A
luRjnJ;t9A

nFl4HAhxNn5MjqWRA;i5V7VlM0UxQh0TrJ5bhvTi1KhoHhoIhBA0Y;qlM
ouJihUhocwQh3D;s5fhiU
;ouJ
j1MAAhqPsRhkLhjcwP6TQn6YAN;j1KiqCpxXnQhibAJ;j1Jtlf
j1JDlqO
o-dB;j1M
j1IlqSn7c;o-f
o-cC
F5DxKZlepArXhIhgTicilGF6Sh0eBjYEAhwXhrLBAvNAUhSoK1M1JAoQzchBOEiGi-HhxI;jKh-QjL+AzDisH2BhjKh9fh7YjNi5fyCi2Ska;nlUqgU

s8C

uiNBlC
;unR
jqaj6TnuTjuEA;5DlsakvU7A
5C
5B;5Co2O
;lmQ
B;vmMiyOH

imMk7Mq2fH;ixas0P;hjEk5Lipb
hf0Bh-H;hehkFhrSjSpwbl3C;hkGiuJowMk9V

;xpB

;ruP

KNAlqRjxCDnnU;j0QkRljSioSktd
nzf;moQnvA
DDiuXhhWoaomRkJh0EhiVhjbQ-CxOtBB;6G5HhpTCjqJh+JliPKoVkPiY6FiraGxW;mpKq5F

j5P
;r+T

knVBiqD;;qkK
;hzI
8L5XqsUyL;s9L;oxB
j5Jp8U8ToOi1GpM;m6Em+Fj3S
9Ln+XD;NroM
jkViEo+Z;ipa8Ljia
jkUhQT;i8JiClvfj3Gk6M;ilYmqS
Fh0JhqAAjnThlX6czKhFtCqaBChThlIwP2FhsIhvBi5a;-EkxEqmY;p0V
;pzJ
qnM
-B

+f
i+Lk2Z8OhucjsS;oDi2GwVlsEjlVi7K;moYhjCioTjhNh9X
;;pzC

;;i+Il8Z

;;wjO
o7UDCA;+BugTzX;ikFpkF
;o7TnnY

;sxH;sxX
rvQ;jtPolP


nmVi+U;ytX

+Sk8ehOh6Rh4DileiH;jxdikaigYj7Vm9S;jlIh6J
jlKl-G
o7E

hwNn5FhrMkwT;j5RhpYl4IioPiIjmW;lrJLm9a
tvb;ljJ
pvd;FlxJk1Yi4Yj7A;ioB

m-Pp-EAC

lkZjnD;lka


;m-G
o6d;o7B
An8Y;rjSnvA;mkD
m-C;i8EhPj9RhhQ;p-d
ooJloC;x+T

;m2J
;viE
-MqzH


l-T
;rrSi6BoP
vhXizC;rvElmK;j+I
;pte
ike;i6I
ACAoDpNlmcA;6ShxQiybj4Pk-d;uwesW
isCjsP;isB
A
nxK
l4PA
;nhQi4d

;;k9V
EssVAAhjN;q6Ci2GBlTj9I;vkT
rofyClzV;AipGhyMhgWkrd;mMj1Fq0Ixf

q3Cm9XzcB;jxFs7aijB
wsf

hsV;3BjkFTpoZ;qtB
orFikOiyBhlWh7G;njW1GhgckrW
;i5Bs1O
i5A;vuP
o3PiH;txT
n7Gh4ThDB;otB
;o1M

o2cm0P
omBk2b
s2NmO;o1I

vQ
nvah6E
o+D;ppd
k-BhQokQi9C;X

lnTm9BjgZ;prfoSniC

h5elpFqmE
;vgb



umGA3Bjld;hrd1Vh5OAonWi5O-D4CpW;yid

HuFhgZkWh2YrbqeArTkhWiTCqciOngPiJkTsMhtL;h3VipJEKjqchLhjbhsdijN8bveknJ;GnzVo7Ph1O
;G
jqVrb;wkTh0Q
khBk7N
;vpT
ijX

;ileirGjoFqoIkU
uF3Oo4VjUmkHhwCStV;x2ViL;rpem6W

;isX
yne;tja
tmCpKlgV;klG

olX0H;jnb
AlJqqc
lJ

qxC;jrapmc
;;itY
pgO
jgEm1GioM;jgbm0Q
;;ogS
;nlM
;jsJ
A


;AjrP

;v8H
nwF
skA;s7J

rlQ
Vo9bpqb;qhFBj0C2JkZiyY
VApqV;jhb
h-MFhpfj9FhqMh5citM+HC;irdhuIhuIjoZklZh4BsL;nhU
7H
;;wxJ
7F
SAn+Mj3ZjpenWjd+Ch8OPEdDE;uQhvJhvMh6Hxaq3P1XhgVhW;h9Ulsekgf-M2DvQhwEhmC-ThiJF
noO;l7AhtMhiap7a
;ynQM
;B
l3ZruTB;p4SiyKk7Q
s-PloO;xod

ynaRD;sqZ
voJhiAB;wqL
ymX;w4F
k6SqtTjgC;wqHh+C


;AroS
hAq7PsBhiG;cw3D
voB
o9bhiS;qgPBkvGiyYhmF


ruJi8b;u+Qjnc;s+C
h9HAhvKisCk3Dn3DhAI;h9Gj7ThyXApkS1ahgRhP
ijal7KpsU;v0C
ixHq2J;hBhbo7U
q6FkhB;pkLrJhqOhoF9P
k2ZpyXj3I;;xG
;upQ
tX5chtYAhjdkSi5Xi6HNrR9CNEKAhheydiwIC8Bhlalb;j3a0Oi7Yi1Y+Pk-TnFhlc;juBsTt0a
q7P
i1LomS


mkCkjT
v9P
swa;h6J


m8Lj-N;wif
;lmJ
sqB
lud;omGJ
rqWS;u9f
liD
rnW
;rnVhiG
xhQ;qic
p9MnvTMA
wlP;k9b
;q6V
;k8a

;lqEhqD
uoW;xyN
DiwF
iwIuH;khS
;;iwL
iwGpqK;iwK0Bo1I
iwFq2J;tmTof

r4Rm1IJI;h6B
pxcjiF;plK2PivNApW
;;8Q
8P;lmCssB
8O
GhrPVhhfya2IjkEjwenxFla;kfivIZspZ;nle
kpL
htL;A

sjf;;m7B


j3JrmD;hrPirU
mOrmGj6P;4KombitZl4B;BmFm-fkmS
;mnY
;rse
hJm0GN;qiDnpc
oTrPl1Ij8HpWhThza;juOhpSmCjXh2VoJtFhjPsFh2ChoeiuQ;oUjwHsrV

m5RiiW+J;qvQ
pgWm9Y;pgX
luTjtS+J

ngWl1a;puBhhD
tre

trc
h+Nn0Z
juDouL;ljY
oHmxe
s2VTiC


h1Zm7I;vcdySj5Ai+Kh3f
ohLk2b;rya
oxAhhW;o-N
klfjnPl8E;ntV

ngLqYl3A;tiE
pgDoiZ;pgE
;mrF1Dk+W
llfm4f
k9Liib;qvb
soTvKX;voD
MnMD;j3E
trN;q+X


;x2Z
q9P;s4Z
ptE;onR

;tN
yf
;jtJ
;hX


7chrFktDNimPovR;uiN;q4F
;x+S
;;q4D
ptR;uzNjJ
i3bkrN;u3L
ihUhiGnwZn3F;pmTrP
;inc
;;lpO
xsC
2A;lyQr5c;prc
k8Fh+V;k8EswH
i9Wl0c5Yn2Z;i0Cm9filQl4N;wkV
AmdmkWkpB;oNuoB
mdrnJ;swP
hSyOBruTi9I;0aqgfnlI;hmM
6ciyKuuR;kkd
;w4c
mjNl4HlxE;mkAscxWk8H0P

hrbiJkeAhzWh5E3KzR+J-aMikODhlbi3IBG1NCI;hBAh7LqVyAzLikexZmehDBiBh2ZizGh7C3dh4UmX;i4fjxNiwAjzKk+Y
;tvS
r0R
qmKE;khN
;O
onC;vhG
nyWinB
uoE;x+f
iuU;iuX
u3d
qqc;r3f
wmMsF;stO
utA
wmKsF;stM
A
ouQ
A;npB


pvH
pxI
;uqV
;sArsb

pqbAn9R;xoK;owR
;;l2T
H;;upe
DlhdinFhtA;tQnhJ
;;l0H
;;l+LopC
p-I;kgWhpNk1fjpK
CoJkdk0SjeiiTShtAHjuQhxJ;tMm6cmM;-H
irNsL;qnd1DH;q+BkyE
s-D
-GlqWl6c;lhMNimSrhK;xrQ
p6BkwDiwT;k6PrckzTlkOh+a;jmdmzE
trW;rnW;trRjuV
lgc;eu0E1V
lgZr5L;du0E
;;rnf
lwdjzKh3ah8W;lxEpwWh-U
jNxXAhXiQ9N-SoayGj6ciofijJciChuI0aqbyNpUhqPndlRyUwU;1DjlEjrd0WhkArR9G9TilOyXhyFlQhiJ;vblIrlEh1EA
4V;urZA
lTwbqya;uVjKogWi2dmhC
mjd
;rnDi3F
yOure
jlN;A

wStXoqH;pNo5ClsC;k+RjgZ
ozW
;;toI

iwdo2T;k-Nkrel5b;hGq-I
j6Ah4ChiEA;hmXED;j6C
m0I
;;m0F
usL;suU
;;1F

OhmXACBiTyKlC4JhtRkeiuWmMkgUA1Zhndj0b9emQ;hpGhDxGrSh3EhhYrYh1fj7Jkfi6A-Ri8Q;hpShibhwOhjIhqem0UjtL




hpZ

3c;urA
hqDhtTvctsb

;uwS

h7W
;hoWAhFyAn7Dl8HilX;k6TmnEh9Vk5L
;u4H
h9TAkuY;h5F;hpD0M
0P
AwM3U;j9IumAlW;kjNohL
yof
C-Zq0bi8RirWB;w8XO

;w9B
uxHirMJBC;r4N;jnW
xJkgdjtR;l9SwAzYuHl3S;vSilMu0E
s4Zh8Ji+e
m2IhqBm0X;qhE
;k4UogC

ypE;hoOw2G


;;pmD
hGQJuPpYKLjqahwOhLVhmImRlrN2OSQhmRhjNiUizB;qJmNiWndBDjyaqM-IhgYjNsT-NqGjkPtR8IijEEi5X;qHmNk9G
k7Q
k7Q
qlQK
n6cG
;I
jtLinPkqS
f
vyC;ltW

ltT;ltV
I


F;dD





XjsYnnB
a
jtO
i0ckpEqtd;ltO
k8UtqTA
NvzX
tgCmb

;ktT
u5N
ptY

xU;v2K
8M
ltGhwQ;xrU
uoN;nC


m9UroI;ltD
vzX
Wj0In-C;i9YipHhrR
3F;q3P
olIn3Q
qiF
K5BhtWhkIrIhVmN8JiIjpThiIhFh5Cid9WGuShqIjtf;jtThucuSoyT3M6QhvE4M;GitR-JjmMmpS


vzG
szKlmb
;jtC
;jtE
Aipeo8Gl4M;o3KjhOi7W;k7J5WilbhrF
mzbhzC;rjGk4ShInMjJhA;hiWm4F
MjrHjnRklMLD4EFhrKhtQ;jmdhmXpNhP9C9BAQjqG2dkSilBh6UIhyGhjE;vjLjhd
ula
mzE
jpahEkDk3QokMhkG;ive2bkFtgH
pma;mmTjgIrK

CpieDG;h9Dh9cs5b;hiR


l2Q;ikJpwe
lcjuLrzQ;h1Gk8UjmOh7A;j0ShxWmtL
nqU

p9Ei-H;omK;o2Sl1b
omJ;j+C
iiAhmC;h6NtqJ


Am1b

Eo8S;irPjSAo5D

i-OuCA
q2F
hgR;o8T;m5O
ihUpV
BuJhnW2aigNPAxCizSAhB7DyUVhiBMkHCGhsNxWOAAGhwF;pElF5SoS8I8Jj6Th+SlL8DXjuRkLR2bh6NhmVA;uOrlY
snJ
AphL;isXokfh1Q

ixErgXjxE
;B
txa
txZjxE;AwT

jvN;jvKi6X1NhmPhxFohX
q1TkuG;mlAr8F
4ct+B;Cm-Jqjd;o2b
hlAhrAAmwYn5KAB
iwB
mzU1De;m-Jn3R
;;xiW
hhXjhTjrb;rVl9L3Ml-RkjG
ooD
rTovX
UkPaJFAkpVh6aqZnfhuVvVqFjjQAjsO4S;lILYhwKj6BjeAlcwY4bhoJjiJi5RxahnD;nmOniG
j6CswU;j6E
mqf+GDi0O
j+S;yiJ
vkP
mqcDB;p9cH
;lK
NlE;ruZ

AjiBi4L;l6U


mqVkjf;mqZ
xd;s5NjY5S
j+H
kVhK
wlIhwE;wkS
lYDh4AA6PiuHBCqW5ej3CA;lZosR
quP
rsOj9ai4Y;h5e+HB
kRDABCCHsPmtTl5bjYb;kQl+bnuClChjGpbi9I
kPBHBKm+RkHkmKimJ;m0FrdjT;xVjjHjrG
kX
AmUySk6Zi5KiyA;rjU
5HqmF
;o-G
pXlLhjWqeiRi4cjKlxEhyBzCACoClUhwT4I;i5Wi-MMkvPhiHh3QhmI;i9FpQjhQk2Ch0N

h2aknciqEj3Fj7Z;h3A
mjFjxKkuB2F;hzGi8Mlkd0chqShia;lsD0duZoNi8I
swO

rMnfoZqmcltC;8F
pCq2BkKRm3Y;AzKpqDwd0TUhuA;mwYpyMh6a
rjcE;lUjL
;rjN
mxY
;;p3P
vc;vb
;h5K
PCJCrY3PjnRioXiGhIEjSlHoJAhsABwKIhX+RhLDh4NDAUhtNABAlUIABIhiFd-NCF0Fhra;bsK3ZuMijch0VjbhlYeiZiOHLioThoSh3G7XhEh1bLrZhlLiWhlX;hwYvU0ZjxbtehAh+Pi-a1P
KhvAq1S;m8Q
G
iqMnye;iqD
ouf
v3Y
;h0E


skW

;u3K
skT;hvA

krCn5e
iqAr4A
CnjA;skR
u3L
u3BJ
njA;skO

Fq5Rl9V
l9f
o0X;nkUn+Sinc
mzaiViwY
mzZiVlS;m1bjX

q5R

ChxYmIh+Ih0D-LrehIIitGhnZBh6ZivEKBBJi5QBU;hvbvQoFimC4PAh1CmkTh2NhgUh6K;l9Yl1Y
s9RA

hvYlnJn-QJ;pkbkuaLhiGN
Bk8N4Hk3R;DhxYhwUi-cmrOhvG2U;ioAhlIinQjIo1X
n-di8W
hJs4YinDi4N;qpO

lgW;u6d;vWi3a
tpEi0Z;ijfl4ImzQ;r5TijZ8G
u2R
v+DlB;s+a
n8FklH;tpB
CAmBp3Mh4Zh6T;mVELilXh8epM+ZjkIAhkImub;nqIizK
;o2Mi-e
;j9aMA
5bpjU;p9Ph4Z
iqYjnH7E;t4Q
;;xiP
q-aOhtZAhzFBmFoQB;m0RrVFhrGiwfkcwJi-e;i5Nh0Zilbh-CioSiFmiM
;jgS
m3Xhza;s-c
m0O;uhH
CmvbAlqO;q8TikIjtC
roSh4I;o7I


MkdhwBi1FhuOimPAhzDABBh2ChsYB5KhtH7UhvdPuBA;uehmPmLjwZraPhlBh3AdQ9HqNjsHxfhvJiqTB;mxbsLhiIwViqR
w2O;u8S
mxW
h7X;AoiU

;u8L
rzA;A

-S;-Rn9T
pvQic

pyNhC;pyL
;;wpU
jzEj2WlrFinE;pyJ;pyOQjiKjhJ
k9PjwHHAlyQ;BkdXt6aZ;jPhIEjzEi8T
otWI
;ugQA;uhK
;opUkmK
ilEYBv2T;kW
Aq7Qi7JR;ltAntAkhT;qtD

hKDpD6HiJjDhqAGhlLlMAiHlErQ+blSjdiFuGA8SBOjArEE1JAlNAiVoOoThRAWheAhdsdmDmBIDHDnCeiWhZpeAjWGDAUlECBiJWqYjHKoKjRlMkChcA7DJkWCfjMpIyd5AhiCkGCoSiUALFAAhAADsEuA;ndhoSPiLAuemAh9WsCxAbyT1RhtayHlbiF1aO6LuLoIhnRkcnNwYSipStShwB;h1Pi+Bkzbk0K2U
v4I;jhM

orZ;jhKh2N
pyK;p5H


BruW;Adq3K


i0I
kQ
ssd
p3EkxH
j+cote
f
j+ZA3I;q7K
orLAk0S;mtTijGnzV
;olTigY
;pxc



hyWlqUkqd;PmWrgQ
;quI

A
;i8O

;n5f
;nnV
jWm4LFk0XhPihYJmKihQ;mwfjSjtOhuLiqNhvIyF;n+A
o3IhyZrE;k1Dh8Iraq2K
onQ;oiE;u7N
qqGoI;ngGqyP
lhCs5d;p0SiiIhhO
;w8T
;q7L;hvb
rna;mXhrP
mWhrPp1S;m8b
;;xnD
j3LkzHAPkdi-Hhvc;opUn6DhlF;szJ
;hyC;rnW

qJvNknAlpZj6SmZ;8ekpdAjvQhxQh0Htfpfh0Zic2KhoYtX;qXptfh-e


j1ZmJ;kwNj6I;itXqpe
hKAhmYixbh1TAi3XjiN6ezTjxN;hEEkbAVmIj9bivXkN8WrSvQlkdkgM;mf
s4N;tEsnP9L
rpZ;V
hhA;j3U
KV;skX
tA;F
u+e;E
;phH
;s0N9L
;D
rpR;N
sa;C


sX
A
UomH;skL
B
;njJ

;ija

u+O;m+Rl1N9L
;rpE


iqShuV;h0Zu0J
sje;ngO

imJ

A0JikEBpzRhmR;sgDi4L
i4PA;i4OlyQo5S
;q8L
n8M
i0dlwcjiSj3a;o7Sm+a
;roO
DhmaiCBhpRiuHBABiEhiQhjEize1JkUhsY;hgF3dAAixWhhc5MihAmKzQjjRj1O;liehiP6VhkNhZ
ClgZ
lgfo9QB

hmaiCj3bk7e;lgbq4E;mlKinDn3R
;n8Uord;A
Am8Yh4dnyZ8A;m8X-b5T;lUloUivGiDkja
o1WnyZ

lnPrjG;loP6M;jmF
;x6J
v6J
k-EkqS;vgA
lkWi7cmZnZiuYGvJh-G-RhsI;ljH4HkRjjPkuFj4C;r1Ki-ZhtNlC
r1L
5bhuIkD;isKpgQ
m8DnlU;m9Hh+TjmYiJ
rrImyP;t1J
rmP;rmG
Sh8Zh1e0Tj8Cl3R;+F-H;lvCmgZ
GiYqRjxD;kbipK;m-KpnH


s3OB
;ipW


tKAh8FOvuB;itf
BwAhrShFiDHhdopLsJ1flxX;hzflqWnoLkY;h7FhwRhra1LiqPmmH
hmFjxAijYjVkzO7M;xB
wAQMmpfjVmoEiflehIi6Y;wIXqsOjuJjpU
wf
;xC
xBo0P
hWh3I;iQnhLj1Uhzb
hVZh2OlcjuQh2Oj1UsMBhnMiiF;;kF
oyLwZ;rrR

knM
sF
;nkX
pJr1KmhI
;;pI
k8Km4P
A
q3N

xzW;nwbiyV
rpNkgRilT;htJmqRh0Xl1T;r0Vmjd
i5D
iiIFl+fhzUhpJ;2chuOl8NipH;Lw+E

;tlH
vvPhyE;qqU
iiEttI
iiDttK;nvc
iqOtkZhyI;qqR
2V;qqd
iiAttL
v9Z;mmB
vvQ
t7Z
ihHjXl8CkyE6HjwU;2QnwAimJ4M;mJn-SikYjoO
2PhrLnyahpJ;q9Nh1M5f
;l+EA
irFrkemfhvJ;k8Pi9MhzTxUk3bqGlE;imSuzB

;;kqM

iwc7e
i8S

qoJj9P
olT;omW8F
olShC
;xhb
puV
owIhkJvd
p3M;w8M

;owF
kxN
owD;owE
jtDA
olInzN
k9C
ntH
olDn7EpB;olF

;w4c
ovb
i7dlpBnxb
olAie;ovZn1A
pvJ7AnxA
ovX;ovY
wYw7K
m-E;jsX
ohE
i7W
iiVmsc;xFn+N
iiUiuF
i7T

okV
;xge
jsO
k8N
xHtzO

lrDi-e
lrCq1K;lrB
ovGhkJ;ovH

k-N;lqf
sxT;okNixdhwW
okH
onH;lqc
szf

iqe;mgMoyJ;uyc

q6f
q6ejvf;q4HjySizC;hmH
0emG5LFiQrAhpHikA3QijNjieilEhkOh6IhmBL;nahsbh5I5QhlO5emHijIhpO0FijThehyV;neogNhmSiqQ
j1RmvB;7Hi6L
qkS
j1PmvB;7Fi6L
pkF;wnA
;orP
xnI;B
A3Uh7e;;3X
3WuZ;3TA0N;izTlxeimVkzL
3TwvPB;i9a
hyRna+S
;hyQ

i5ZigN-PhHh5Eh0Zh0S4LYkNuEh+L;yPi1ciVtZhjN9O8S-EMhwDh3QhrRh5XjJ4D;l2FjEsbhmWk6W
n1dikH;mqF
w5Y
r1a;l6cl8A
r1Z;l6b

v-J

A;lkdhuPodmhWhvI;hobl2Z
moVp5ChF;m-U;ilD
k0JikOsNh+Vi0eh3ehMFhCTjnSxM;k0Bbfi8cllVhzV;liZ


hxXjqN;hxC
;jvV
;;urXjlY
k8U
;;wuE
ClKpxZmwSmIhjJH;hvTsqMxTiiNhjR;AipWhhOikFnwI6C
;kkZ

t+MivThjJDC;t5VHi0BhjS;lvK
;ntM
ulV
GYpAh2Gk3Q;igNoxdiflnZ
Ai1a5GhhfisGhtGjyK;BilE0SioKjxJ;kzS
jSj4di6XhzGAkkZqC;kzRh3dmjc6FTj9P;jvBh2RhhN
oqO
jQmzVl4B;oqN

lCsanwS
Y1L;snB
q1D;;q7V
EkhAPhnQ2e1ehsOh6AknAnWipUvb;xIjwDh6DisboH2Z0P;Dk8MsWi2C

w0fA
i1I

owP;;HmzFhvAhyT
p-I;;p-R
AijCivI;n2NwS;rhayfi3SiiC

;;2L
A

xIivNskE
BloXA;ihFi+ZjgIo1f
;m8Q
k-doZAn1WitW;ihDhxfjkcyf1FIE;m0X
vsF
ipOjvE

twH7E;xkS
usJ;m8AiySi2e

;s7a
1Ltdm2NsXjMinOh3GBjzQD;pArd4NyAybi1ahuThxXhDDiqS;h-KkkDfksBh3d

;v9Q
poU;wY
n5ToC;v8b
n3R;iqA
n5Rvc;q1Ii1M
kuXmmP
opMirZ
iqdstD
0UwkX;u1M

jzB;i2V
h-A;lnX
ioM
l0ZiwZ;r9PxT
jyBl9S;h5Zl4Cjve
UDAAlAlThmMixYo0Fjze;Mn2Hk6ZllS;ioEjkDi9ai6Y
oqC
r0L

HMqWssL
lZj9WnlI
ANC
D;H
;nqE
Aomaif

KB
OqU
hxP
opWn7M
FC


kjD
;iKr+W
i1GlgY;n1evPomD
Flmf;llZsgS



BlAkRhB;jzTpjOk-F
lBwqDB;o3Fiid;ngWiwE
lAkRhB;x2G;lmOQnwA
;ryd
ltXPihW+AnuQ;nhThqJl2O;ogMiG
tkY;ozCk2T

mQ
;tkV
qtPjobwc;rvAijG;o8BjpG
ihTl1d;r-O
UACDxLADhFmD+R-MmPhiWzM3UEDAEiiAsahOGjCihUhkVoGqA5dh5J4HhzTrX;kEihAjnFB1TuH9JjnLkZvGAhpMoVkgY;hqYp7Ti1ei-Z
;uvG
;K

;wmA


q6Q;n8e
jnX

rvN;A



q5L
;q3K
syb
ohW

ogH;Bn6W
n-R;v6W


;wlN

utR;o-PhhVmyB
jVqwRqSmWIi2V;;rGnlP
sjOjOh6TAA;smV
nwK;s4f
mhEkzAjnIi-R;qrZrA


Ej1JiYhhH9MpPDcVmGjNkXAibHAPhLhva3ZhuHACyb3b-O-I;pWhhOnYh6Kh3QpB1RkNhsS7KhjTj5fnWjob;mnXrFhwWJhtD
pgc
qrO
mwOjD;t1A
;l3T
jtEipSrGuMAjUhLh6HllKjob;msN;hrAj4Z+NxH
qrK;3cntK
ilHomD;;qrJ
l1Q
;ntA

lmf
t1M;rIhjZjpLpiMjuLoc;m1Nj5S
slMkse

;npbp4Z;ktX
;l9c
;rtE

hkZmjOhoZjvb
ibiLhlCDvNlDxThjNhkYndh-PqVldncuBAA9e+KyajnYWi3e;ve1D4RhPi2WixT1OVhkfhcjCh9LiueuYhkDvBA;KnnDnSatVikR+KlZitaimW
vdl-G;l2X

j0Q
vyC;vlBwZ

qwMl9V;qlY

;k4Y
;;lxM

IChuJXhJ4aAi6KQmbrdAhxTjdhmFhchPi-RtfhFhGPHlT9Yi7ehqc;HBhkbwIxSinM1fmDlPDpRD2E8OCGhnf0LtHisO3bhyNtKwK2DiYhlN;hmUikdmpP-Fi+Gi8S9Q
sxL;syD9a

;mwf
kgOjoLkrb;o0bknYjwT
j+LBkmT
syS

k-YqV;oyP;u0LhrO
mzWlud;n8F4QhhBluNL;mxQlxKhxSisJ
mzWlmOoN;nvb
p+J;s7L;ivQ
jrOm0Eh7A;k5f
;;n5d

mNk+Qi6FjyBh6NjhCAB;mxZlrG;okTj4L

;qwHjkNyN;wjG

Aj+YnnZjgN;inEuPh+PmwL;sqKhhR
i8Lm1NhyViChhSioPhxWhpS;iqEi+Jj9YlgYihU;lpGnxAA
D7BoKj3S8PiBhqE1ajTACkoPh6IfCCAEh6E;i2Sh6SjoRjUikchnQhvai2MhndI;i6B
n9I
;vwA
hsS
uhC;n9J


A;r4YwCkoJ;xrS

j8KRkCo5Li1c;j8Wh4ArLj9Y;p2Jj9Zj6E
hhQjxS;BmlMmNijLyS;pha
1K

imVmlI0V;hjVhiej7Ui-B;imZt7L
;m0J
jvEh5WprK;htRquQk4ZA;Ar8A


-BmiS;oyY

hsdB
AiaA;G


Th9bWJhuSilVjkR4IEkYhoQl0WzUAlE;wR8HhmQk+AhuHwchtNAl1WnM;hvFh-Vo7N





o1Kiyf9Pk5d;pmBn5Y
h+U
l+f
G2NqTtB-KhnZjhO4BmFjFiFD0ekqIjlM;mzJkbvClZhkYxchrU1T4VDijLjuY

koGlKAYh8TAlmAqNhhZhZh5OA;iqY9VThkEhjSnAhyG;koHjscl0L
hyOv1F;syb
koEs-O;u4Q
rsSl6f
;joK



;mjL
ALhvRmgJBmlAirWnIxExBBlA;hpGkkV2HhsQOkyDBiyQpE;skNjnT
nwHBp-K
;nwI
BsnUhtRj6J;jkL
-Z
jkJizM+Tq5F;kyIh-d9ck2P;kwfj2MltT

hvP;igZ
;;mrV
;;lzI
A
iuU
mtQl9XbzTlChtC;snP;k1Y
nlQ;nlDpia;hwRkarzBjpK
lzBjgFjvOitB;hubh+TjtSinRnuC;l6Bh+ckpU

rFhOhnIicBDUhgNqPl-BCI9GxGBiVuTi-cwTGikL;hiGubXqNB2KqZhjDiuU9XjmZpYkQhmWiqai-J;joH
qyOhmd;mvH

ltD
qzW
;hqM
osK;hkam3U;miKJrqY

ZBpSqdnairToHsV1JwI5AyShhLxVAjlAhhWpDBzJi8bhGia;lThrYsIE2C0bqbImcoYxBtDhsGAVvMhjfdh0Ah3XrYmTxHkQ7Sh6S4VIhjc;jMj1HjsRmsC
PqgB;p6d
;N

;BmofQ
kmJ

ohb;joU
k1E

soR;P
puNi6C
soPpD
nwMj0M
okS
qgU
pekqHl1f

mxLyS;wzIkI
sxM;xmN
ikYnzR;vvA
hlLn5L;hpc
h2Fi1K;soF
ujR

wlFI;k+V
0YrzI;h9AhqeuhK;upe
;lge;k+T
jrAxc;htf;kvYp+L
;E

;B
lqI


;;vra

;lpTkwZige;9T




n-I;;h9M


iuF



DoP6ThjViiUvYuTqbh7DtDrXwai0VhyWhkBivGjJF0R;h0GhawPjT6NilG8OmYjJiuYhvHh1Dh-chyS;okAh3dikPj4KtIsG
oSlqH
kpQ
r6d
p-N;rsLmX
oZh1XopcAnG;oYqlRjzI
;;p8I
;q5S
igUhvJpvJAhnLikZ;h8BEh0c2ZkrWrE6J;mpJh0H
h8Ut8J;v5A
n6bn5X;n6dkA
;jnd

lsCotTsF;p8G;quR
BlhJhkBNA0GhrCn6NApA;kodh8I5bxS;liOh3J
mlb;A
mlZ;lhJ2A
kzAhvSjmLklY;rEdklah7F
plc0F
KEimGmEhUIhXA+HhTiNh4ChXvF1UhlVoVhXhwf2Bj7ch8a;itChqDi8IisaoSh+WjgDkThxQchO;iwPihMmpLjsH
G
;iuP
imTsga;E
;q3H
;wa
imQsgaC;BunL
;pZ
imO;unL


n-T;B



;l2f
UjwKh4VZhXLndmbi4NrehoNByNkanQjgXh1Q9AH;jAhNptX1IhnD2NiiTEiyZIC;iuAvZk4doVhmMh3Bk6B

kpFzInGlaj+d3aj1RhtA;9Alrbi8RluU;incm9QwbinV
poN
ohC;niHimE
niI
poK
;usO
txIA+f
;w+I
m7aEiyNkqZ;poGmB
niAj0N1Y;ktY


txD
;;s0S

;A
h4DoKhQTlkJktdi0Th+O;m0MyHGniYiY
upT

lrSk8A;lzcmblrW
sve;lgX
;v7T
uc
ClrUh2BhqSAi-BhABDuEqA;hhHl8RhB8FjT;qrUhrT

rrN;n5L
n7JlyP;jlJk1U
v0c;osC
skR+d;i4crtD;v9Z
GBpSnmUlLmmXwTi4M;k0PhzC+LwBmwamLkPi0B;Hh6bsrS
t8UjpE
qiD;J
qiC
qiG
qiA
qiE
l8fi-f;hiVAh-J

pSAnmTp1H;xlV
4FmxWAjOigOIigSilU;q7Eh3fvUvRhRikP;mgAhPjqGi1N
;liN;t0T
k0DltV;pwa;l5Mp9E
j5ZhzRk0HiqCBh-K;ihFn4A;xna

szBh0Ui+B;+Kmuc;hgM
pK7D;qlchtX
rtEDk5BB
snR
;swJ
roGioM;jhV
GBqkNzDL;h6Tl+Ti+fAk0G;vwN
E
qkb
qkY
B
tvf

q4A;B
;j-Wm4H
q3d
fBB7cyDj4ehiZjVj+aisJle8AigA7K1OSL;FcpB5XnVnQhVmNhoCh5QQqUh5diyZ4bvChgW5IrWnajGhtBhrHoUjZwB;hxCh4bqtAwP
7Ni4J-Ys5G
kiC
En4V;B8b
8ct9V;M
8bA
xtA;xiG
kzKrkb
O
xmF
jpU
;k9BV
;omL
h0Ml8d
i8Z
;A
h0Nm0U
kgSipZjV
kwA
j-BrqZ
mhB
DjpFtpZ;BumT
k0RpqO-F;r4A
k8V;kgM
jhD



n4B;xrf
vld;ihG
v6bhpT;tpM

j+Cira;kjNiqF;khe

olV;ssLk-F
AhoIvrK;l4M;v1I
tsP;t6Ujwa



joW;At6Pjwa;v8A
;;ssV

;v6O
mmPn3R;;vzQ
hrUmKjlOBhrMhmTyEjfwErNjbAjJCBjMhAGAiLqUh5KyJdiybhpMiAQrF;tLBhiVsBhkGhV0DoKhhMhgRmNlUzOyfoNhLjd9XiOhPka4AmcAh6WoGhgRhQhtP;k3Kh0ciwIkPm2AoN
piP
hwBrnA0H;jgKHtqR
imb
lrI;j9S
n7RimC
piKm9D
v9B;r-akqe

nreqcC;nxXtV
nrdqcC;n-MhD
o+P
qxH
piDkSD;m1GqO
vjS


;r-Q
n7EhrU;qhH
jhPkwfo3d;q9T
nyOoqF
wqM;wqL
mrRp+Y
kgbr7V;irV
ogC
uiHh8T
owYh8H
kgX;t9O
phU;qlM
n0Zm8b;n0c
phS;v+W
n7d;n-T
nyCoqF
;n6V

o+BtLAm+a;rickzDmJtSK;jgfs7J
m+d-Qhid;sxY;+dm8U
wuUB;ipQrpa
tzK;p-H
;mZiV
lrHiiUqIqc;oqH;i4ak-N
tjH;;wha
n0E1eh8BDkzQdyNZmW;r4ajhVheBlShToQh0e;B
;ovX
n0CiyCk7YnU;nmCuBixek0KHzHhI
n0BkmT;vvG
luQi3T;ogfiNjsdi4T;oxL

urJ;msajjP
msZ;urI
u5f;qkJk1UoaF
E7UiJh2XABigelsLluAtQ;B5CnzMi5DhgH;kseBh2LioX5ck2C

rlT


qiEj4b;i0ZigeB
ikEr-f;r3YhmRkgT
unKlWhnf;oSo-NmvC;ohUmiV
utBC;utA

ahAAArZhiSYEGAhxMfqTzBkwd-Dhc1ThvA6MlUhqVhmVrNvdA1b;-XxKilXhidWi0VvbhewDkpLiyE7b;n0Wk1B

hb
j4Psnc

kvA;u7V
p+D;j6F
qjak3c
;u7W
i9f;u7a

;pxe
;hxe

n9D;wrL



;t5Z
oGm4f


otN;otP
hGj3So5Ci3B;hH
nhB;tnd
;k4frgf
ngf
r3M
hwTqxV

j3UoP;j4OsnC
;Z
ipPh1F
xkH;qmY
wqX
voF;wkA
;J
j-ZmnW;j+B
r6b
soR



qnD;tvNi+a
r9CigW;upW

knV

;n2Y
ntUnyd;ovL
n9Q;soZ
;k4F
;hiY
nE
oqC
knM;o4L
j2arzC;v+X
v7b;p7Z
m-f;j4f
iga;q6a
r2L
w2W
AhuL7fhtFj0Fh8TjoehvVhRhlD;hvRkOkuFhrAhhehnIwYipNlUjwH;j2AjKjzYo5a
vnW;rYm-eh5S
stc;u5a
;hiL
koTBhE
;l3CB
igR;q6R

qmImnG;wtN
;vnO
;vnN
7CwNyMLjH6NhtC4GodP5Wi2B2XqfpQh5Dh7TAh4Y;6TioPsKhxXh3AiLkYh7Ck1M4U;nhWAmhHj0A
i7eiuH
hrOu+E
hyKhxZo-M;ppe4G
AmiG8eA;iWm+bAloRkvW;miGnyB

ArPinECipOjmbhzLmmY;Bn4Jh-S8XhjUh6d9WhrFhrJ;n4NokA
q4Lj4T;wK
iyWA;j2FmgHmmY;iyT
qpVuZ
kqHirIhvZh6JAAhgBlgN;nwehhBh+C
;nwd
ivNh5E;k5Q
opCi0c
;vsD
xmB
;;spa
DBlainPhyMtEA8FoYrahzfyTEirLi9SijbjZ4OqWhFkU;kvMwFpXoTm3aJB8S;nwTjsImlY
nwSzd
;j3U
;;okT
l9Z
;vco9QN
hvJi8Aj5AigJAilG;okQnsa
tmS
hShqH+XjmEhrHvVijJlCxGiXjoK5FyU;hhVqGkkUhrIh7A9Z7IhsbjnH;hxChhGjjLj-Khhdk6Q3ArG
xiD

;hQ


jlZmtF
;w8R

ivT;jlI
ipC
q2U




m6f;p8Q
;jqR

hwPmnX;m7H
;otT
pzb;oqJ
Lhqckke;u8I
igRsoJ;xhZ

vkS;m7BkoZ
;o+Jkud


i-FB2Q
-E;otJ
;o9U
s-F



hLyH3Cl2UpFK3XiYh8Yh6DG0dCh7OAuU;hpdajVjjPh6GigUimehnIiMh0WihN;hrLpoD
D
lvLzbq6f;loBpyZhB
ulN;ulP
miI
nze
miG
;kgSouT
l8f;sO

s+M
qmS;t1D

hqLv2T;hpQ;hgEqEs9X
hqM
lkU;vvTI
hgBkub;hvOihP
;vnL
CktLm1HnfHjGi6G;rkbpFi6d;nvDm5Z
sjK;uoL
ktM;l0F;iiGqhC
ktL;i6TBpoS;ihQppK7bihR
;;ssAG

;iiY

;A
jgSnnciiT;qkImiB
owfmqM;i9WimQh8TnhD;nie
l+Aizf
AhrUlzFk3MraAh5PhmV;hqajoThzC4KkwTjvHoZ
igRj+bkoJ;B

tnb;hgTsnE
j0A
hwViuLiiCqqL;hxKkvc8Y8BhE;mgSl8JjyQ
l4cijEh9e;r5R

r+U;j9bIhyBo3b

ktEisJ8J;m5Qj3G
qwW

;;vza
q5Nk6N;qjH2Bk6PpC
lkOjnLlmdjpAD;orYl3SkE

jsQnmSj1Y
DhFpuE;k5VihS

rlc
k5S
;pvK
3Bh4Di9NjkFj2LiiN;hPh1GuSAhenanMh0UxQj0DlmOiqW



;vvR
;;hyO
iY
hyMABr+N;jue;k3U
hyM
iVdi1I;i4W
Bkc0dqABhtdmjJG;k8Ajza

5aqA;AovY
ixa
lmLAiAAhiYAhpQ7Rl3f;jvUklDl2V;wuK
i2Aj1H;D
mrGhpQ;loL
loKisN;n0Z
m8OnmCi4U;ulY

ljVr2T
qgP;m+S;w6I
;rgM3Q
noal5YA;jaqkIj4XiV;o9R
tiS+H

pjO
mlOk7b;p+TpRlzV
;pjV
;lvI
;lvH
lvG
kpBi0BisNm0c;ppc
;;lqGkkB
puL
npL
mja

;h-Kpmc
jtRh5XnYoyP;r+Ila;snF
mjE;mge
;w5U

ovV

tvJ
tvI
AACAAitO;q4L;itU
itUp5a;slV
D;EitOp4A
slThZ;moK

wvPB;B
;t1V
uZt5D;;ijUpZ
hrZtYp6Z-O

r0F;h6HjlXm1b
lnOClmQljNhoY;7YkrZiwcigWjrV;i5fopX
lnP;;w-a
onU;q4I
mif;sgA
juP;ojIn9P
kwM
1f;vA+Olc
;hB
RBm6H;j2UssB
;hxE
hue

;klA

A

qvAlRC;lhTm9M
F4R7BknOiiLzVzBj6FhvLhhG;iqEiUjwPh6ekwF1V3HhoexH;l3D
;qjdjkA
ikWm5V;t8R
t+L;t+M
kqE;v1W
;n9P
;4RkpGn8T2ZlHi-N

wF;0F

m6InqF;wiD
m6H;m5dpoE
l1VjgJ5X;njVl8UjxV;i2Jl6B-Q
;j3VmlB
;;u9X
htJwM;wxd
hsIj9J;miB
k0Nr5Z
v0a;h7cm-Q5Kk7D
n0Gjkc;p0XmgC
auQl1HByZh1Xm0G;8Hh5WkChtAhoDrO+Jh0Lkbl+SihVqb;vNllehiDqbohB
;i3M


hiVlbsenrMnxFla;hpL


;oqX
sPjUlsT

r6Y;mqN
1I
hqQmtUlkY
ntK
velsT;wsI
jyIirT
1D
1C;1D
i2O

soa;Asoa
soa;soZ
mob
p9A;p9K


hnb;u+Ch5F


wyB
uOimZ;i1CjuJ
wMhhIh9CskG
;vye
hpQAiiS;t-Z
hpQ
AOEwkT;NhtXixWvXh0J
huE3IiqFh0JqhJ;mzV;j-bilP
;w7G

Dh5Z8dnnBuTmPhpZKj9V6IBhIAT;8Ip2djsbi3F;qsP
j+R;nrE
;p1N

8Ev6H;qsLjzSh6Z
t-a;i6MpkA;i6C
hrB;v1FC
iqK;iqJs3H
;hjSr4PD

8XnM;oqKjzCkvF

h0CjxX-Up+K;2PmFkpHlkA+N;lgEogd

A-GwjQ;luOn-Q;s9P
-GAwjPAA
hCq0CAhmU;hDwXwkZ
ouJBhqQ;hpbqlNj8Q;itY9AjnQizAmvZ

t+Ki4N;ttXzX
phc
i0Os9RhuFO;r+ai+Fh5F

lrYEhgPixO;ikTh7fmuB;j4bhzLj+K
AjmC;jqS

;ppL
o+U
;v6b
CJKyDjiKh8FmHHLirTlPi3HhVhzOjpCJ;BLj-UhxKmDIakuYh2EjnSvP;k6Pj6HltYyJ
l-J
A

AlqM

l4D
;luN

RuhW;AtmV
jqQmhF0I;m9J

phI;r7G
;lvOj8H
hvXimNsShuGmMN;JqwLk2Z;l3Gl+Ti1B
;k4V
-DirCh-Dl2KjrE;HisV+SAr7b
Bj2a4ChkGtBhwZjpKhkXjkdA;nrYkAhxLi7O;nmPmI
;rid
lzEh4RlQhvblxJxU;oNi9ehCsFBktZmiU;r8SjnK

shB;loam4L
AnlP5JjiZye;ioeorD
myKkhX;n+ZhYire
xG8Zija6Z1buCAhYlBj7JhS;uM7IlXhnF-HihA+NiqdhvKhlck7G;i4Sh0DhqLjbiVp2W
htfhM




;;r1K
tJlsTAk3XhyW;lyAoPhvX;tiO
ojX
v2E;q8Q
i4FqlM;o5G
;j0W

nta;tqS
;l7A
kkX
m-C
kyQjjVllM
;r7b
hnf;nkA
o5b;jnbhsW

;j1d
wvcA;wxU
ngFxIhD;m9SyJ

;l+J
piX

pxF

nrK;nre
n-ajE
h9b
lwW
;nuAxA

;nsM

yC


o9W

p2Z;p2b
ppF;hwckna

n0G;hmR
lud;l6D
hgUmyUorQ
m8exN

m-J;wia
l9O

r0TEirU;qA
qvA
i3dksV4E
k1KhvM
nsVh1B;h+Q
mxZ
t6EjK;vzN
l4Z;nyco8b
tycI

;rzInGk6B
u7d
4cumY;qyc
qyb;n9e
hkG;w5Y
nzPm+Q;t6J
q+H;hvM
nrC;noT
h+C;h+D
inEoiA;inH
itCkxDp6Z
j2IuXk8F;nnLmwQ
kwUopC;n0K
j4a;kxO
k7KjxM;jnY
k+F7N;vyX

ltb
l4E;hnV
k+B7Np5D
l7Bl6I;i1a
mkS
m9Nk3a
m9ZlLp1N
m7RiS;m+G
2YmqO
npR
nqP;ktf
nrK;toC
m6O0ZhC
i1Qlse;oiO
;olC
o4RL
rnT
qrViC;jmD
l-Bi8H
nrW;jlA
q9I
q+L
o7F;oqP
rnM
rzAAhxE;rzF
l6LhiNk3a
1OsuC;v4K
j0Vl5fkqf
t4Th1f
nvV;nvW
txdpehyU;t4R
k9Em-Gj1K;l4S
s8T
wvZ
hke;ulD

ttA
;nndkM

j0J;t5J
ruU
;nub
niI
k8KitD
pqJ
;npM
nqHhgb
jmG


lwKmoE;lwO
t9f
rsQixN
;i0F
muG

m8H
hgHhY;w3S


miH;v3I
;vya
;lwN



;mnI
ivK0Fi2d;jjS
iqfkZk0d
izYjlGinX;ogW
jkdkjV

jlNhzR;ltN
j2N;ouY

q-Jh9W
l1Ahye;noA

lvY



s5J;o+H
voB
m-N;hjM
m9a


miJp0V
;poGh0A
o-CjiD
;n0R
;m-O
w5J
h7M
m1Pm5X;xO
m9P;p1E

nna

lsR
lgOlhS;q2b
lf;ia
o9eizZ;le
puc;puS
pub
rvNpD;lnF
u3V;iyPlgK
rqYixO
ljDihY
mscj+K
lsG

p-S;j1U
hhcmtUlkY;hhdi5EkqPkkE
nlMkqY

vhJ
;olS

n9V;qqd
l7ahqG
l1C;hrL
m6E;u3H
ojLA
v0Z
k9UksT
jpKirT
lpKlMl1L
u9F;m9X
l0a;kkM
tzdqM
rvUoC;m0K
rvTE

mqAipV;mpf
j8Fn7N
m0F;mpe
m5M;m5N
l8W;l7IhwQ

roH

knQ
t4a

l0Z;rnL
vsc;ugO
o9Q3J
yLmqO;ioG
nrP;j6S

w0T
lzM;nrQ
luHhhZ
lnL
klauU;hvB
s8ZhwP
n5X
nyOjqGh9W;nyQ
iwdjlG
;myS
ruWE
;vhY
;vqW
owYl8I
jwcuXsze;m4Z
lseA
m6Zm3UJ;njA
j-fi4Nnge;j9Vp3R
plV;q5W
k1c0N
llDizA

;kmR
lpE
k1X0NhqF
lzL;i6U
k4R7Np5D
k1UhiF;lqC
l7N;m-XqY
;m7IhhW
xKmqO
wUmyT;nnc
m6V;njE
v3dC;l2Ah2O
qkW;NnjJ
n9Hm-A
l2Gi4d;n9X
l2FinUxI
okB;m6S
m1GigX
usG


pjf;t5B
hzan0H;k7O
p1X
m6JirY;6O
rtRE

m+GknE
vkK;owL
o-MkjB
;iZ
kmZ
mnZipV;rtK
mnYqT;mnX
j5ditZllQ;rtN
;j3b
qT
m9D
2S;r5N
krfh7SipV;mnR
vSsuBA
l3B;ntfmpS
;m2e

iwA

u+C;u9K
niUpyU
vwF
uqVhrc;p9W
wlR
vmfhhU
wwE
loD
nkah1B;o6J
rsY
;oxH
klf
lvXoiPh7Q
m4Ym3e;m-f
jUlsTh6To4FAuB;o5Vi4aklb;vhc
;szM
nzWh8b;ljHmkK;md
ipG

;k+HkoD;r6J
FA
usBsT;pmJj+IixG

A
hlBlkHlrbihC;hoPisbqgb
hwO


hDhPjfj1PkWhzHkzOofilUwMjsJ;iAmrMisehlGi0JiCB
nyA

DAqpH

7N;wxO
i2J;jtKhlTr+O;lud
AjjUnlS;hwAu0G
QhvOo5HllZ;t1QhuZhN;pcv7E
At1P
OvmP
ogLhvL0Q;h0aohO1YjtA;pvM
l5U
pgICigT;k1KvSj7P

;;p8I
k7Q


q2QjyG;q2LDjyb
hzd;5d
wgD;vlO6S;2X
rX;A


t0fAhxOhnc;mtP
+QlclN;nShiM
+PlclN;+WrH
hkLlND;+O
AjhNiqNp2RtTrF;lGnqL5Xh6elrXH;rrZ
;vwI




;mT;tyF
cSjfnbjtToVhvIisJh9V;hOT+Rl5Wjjbi2a-Wi3d;o1UjT
kLqmT

r5F
;qhU
lrA;j5S
wwG;ikR
lqe;vjC


FhuehsMtKiwGhhM6RiAufA3EhgRySqYqTkWAEkPVABtawA9M6PhDh6PA;i+PMpdh2Gk0Th7TuPhzMkfirO;isa8Ij6Wj3Oi2C

l7OmrA


rqN;rqS
i+W;n0cj6f
mkJ
i9E;isclzAkoM
Ai9TkjYlxG;kiPh0Mh9Gk+O;ineEi5ClZh8QosM
hxc2Gk5I;igSnP0UkkVj2G;3G7Ej0L
A
;tld

dhkPpzJhhA;Sk0OmsCixC;ojA
vFnM
hqZmpAmpR;uXplYi5CkgZ
rzBh9d;rzE
wya
kS;j+XrmC

itJkyG;tgN
Im-Gh4O;hoG
j4C
Binf


;;hsH
ioIk9Zh6aDkMixY;klXrH;uXh5Dah8f
ioJioW;j5BqwG
kyUlc0ThMDlnY;j1E+a7N;ltE
hnZjlGkqPmlW;ilbrgZ

lWkqOAQhnXmuaAjgX;lFi1KkuRkIjqYi5Q;KlsS

;lU

kiG;mnYh2Ah7YmyN;qiT
jfsvS;rkDikGh7c
je
r3W
;7H
vJraj9I4KiheipZhpYh9ZilK;niHA;lhNrEBnhK
k4M
zU;r4a;hvThqRomC
D;juTnlZ
C
;kiMsoV;qtL
u7O
juPnmMktb;kqQi2W;q0J
;hoE

;ntT
i5chnZlKrHohIhsXyU;;lpahsZ
knIsjO
wqW

lsFNAihAkpMCkkVNjDA;jiahuCj+Xi-FjvL;0Gric
;lsX
;lsVC
;lsUC

hlO;k6CDkiH;i8R
olHktchpPzYh9G;jwMk0XjhahsK;i9C
;nyZpgC

htTvlA;khJpvE
kvehMiD;kThqIqhPh1E;ltYhrf2bl0bnGh7e
;kwC
r2fh4Li4N
rwO
EiOktTBijLR8Mi2L;m0O;p6B
m0G
mmUhsEhb;n1K

k3Ji0e5JhmFhwL;i+EnldxM
zArCiyOh6flM4ShoLi0ch8LhoGh9f;sbnzEioc4BhmQhnaiXi6N;jmVojY
lwe;ltJ

;lrPlM
;+P
pgX
k5H;;oN

;;ksX
0ZUh9MChXpHhhUhsWDtNhuLh6SrMBiV;hwOhwI+clhL6Lsdi5e;hrRh+El4ZisejufnO
tiI+K

AhhHh9CskE
viP
k9Eq3P;pyd;q7V
GhtZ4ZlyQsAMKhzU;htfDAmqehhd7Nkvchoc;omfivHhwO
s8Si0E
;kwQk2O
;k7A
l4JCB
hCFvyW;qnWl4c
;hK
htYAC4WiDIpXlyM1U
FigMHyQi6IqAinThbhBf-fSEhpXZzUyPiThkTrdhO;ilUMh1IivUilFh3FxdlRhPhmFhD;k0Ylsahpeh-A
m0F;m0Q

moP;noe

igVnjF;igIm4Hitf;jzO
j7OlnSi0C;xFkjYmam7N;9RjyGnkXhsd
QbirUjgDwNiFh5RCzBFEAvAksGiiH;8ZkubnNhuS3Yi0TrZ;qan9Th9cjIi9Lhya
O

F
;lpM
;B
tyCAhpWA

iif
8O


i4Qo2I;Crid
j9Hj7W+U;k6RzTj+Z
quFkuC;q+TiqE

wqN;lmBpzN
kwOkqdhtWyf;kvXl9ai6A;qKoiAk8JhzP

llemwR;lrG
;i5O;ljJ
q9M;mxd

suU;j3J
h5CBige;s-L
FhiXnwdhyXh5Q7VisDqdsT;jKhwLjidiElrPi2LfhwP;iidsnK
CqmP;hzW

jyIsgQ;C

qmOl4c;vyX
jEkzJiEltZi1GhuNhoTBGC;iiXk0eowB3R;jyWh6e
lhe;C
vyb
ouc
lhZAA;jA
vya
mUhgbAjifl+IsEi2H;mTkoOqrW;l1X
CAruekmf;0DoSmMlwGpiS
rdrjF;hrX
ioIxUl1foQ;3NvClgbkvI

rue;A


o6QigW;rqWN
vau5KhQ;p3c;tvX
;oqBjrR
wTqhDB;qxc
ktTijf;p8bj9Y
;mxS
An0YiQjvP;n0Y;u+N
n0Y;rmZ
zRpvXmhPBA;khTnoL;otW
AAp1S
Ap0b
p1S;mwaxb


ryU;soV

l0f;2O;2J
+G
DmuCwDn7f;ijMh7AkqQm4F;k9NmvF
C;D
q5HB;q5EG
vnT;q5D;rgM
ljT;k5GqL

wdyXhoEhyBiiC3UiqKisP9cqI7bh-aHqC;4T-Pi-WGpFpKmLj1SiiEhsTqSI;iCk7MjyHnuGqTB

;I

;s2f

;vvQ
myB;qpKl9R

p+B
m7c

Kpob
mxb;qpEl9R
Ipob
igciuH
imJ;imO
ouL;ouO
mmHiyZ
lxQApiB
;uX

qvV
l8QjsKl-B;hjQ
ntBBM;hjWo3Khja;kia+Z
-F;+e
5SehwO4WCr0T;lCilfi8f7GnoHhsZhjX;p2XhsXlBh2a
kySmFi8bluJ;o3ShkJ

AAi4TrbmkMi+G;qbi3IhhPj6NhoIhhF;jgYhoB8RjEilb
hgY;k5C
loPj9Z;rqa
;;pmI
v6N;q7Fh3R
Awkc;jof



bEjkVknc;kocn5Dhd

CjodBA+ZilbizdhkZhM9YrbAvS3d;xdhDi5MhVzDoFhhXzDhndisVuehLhtZhyGzV;jsBjhYtZimEh6dpBhzH
njL
joe
jod;Aond

jobHmcjqIh3YhxX;j3JjjAh4ChgTi0C;ilelvLonM
nxcA

2dlclN;jtF
R2ejqFqSnQkEikPijTSh-FiWE+bsTjmcxO;Bjel4Y4QhjS-Jh5XlPrN5G9Yh+b0W;mpAhBi1fnib

;wmS

8VICBkftYh9DhxI;k+K;wiK
;8d
AArlcile;hhS9XJAi0DhpVjkUhuNAh6ajc;tsD
Ah-IJpmJ;l+FkyL;svKA
h-Il9El1E;qwR1K
;;7E
;8P
D
n8Wmqc
8V
vvR;k+aqwf
ryC5CisJ;hhJ9XlsLjyLkU;jRyLnje
h-R;;v8D
use;jnfriH
khEimLqVktDhYdh9b;hMi8Ih9UpIhPoSvNhB1RiqXjuLh4MhuI;hrRijN
nrGnoT;hoO
q5NjpR
l-SoyY;lkQ
poB
k8OyEh1SC;rBh8NckgR;kGjvQi7KpGhpPn9b
;n4c
;osCkxL
;l0FppC
;nnK
;;9Y
Dj0appT;CuwNI;klaquE
AuwO
uwO;piMj7d
A8dh3eimcnfoLigFmR;i1AjuUjmPj0Jh1M;j0b
h0GigTiySm3Ah1M;i0cCjrQh3Ul-U4R;rpJ
Aj7I;pCA

j5AT9IhKtC;oldl1G;lgSk8J

;;txA
An4C;qiY

lsK;kxYowID
l7KmlA;jxcqjVhyM



pQ;prHilf
1F
v9Z;A
jxA;k6O
n5U
n5QC;p5WI;ub
kiDkTiwSkwH9F;lJm2Ki7YhzFzG;kqbkhNhhX


G5asAhjFiXimMh9EoRhuYViD0RAAhgeqMqJ0CAmcaChnThudhsD;HehjKkfyUigRsRlZhkHhnIwUkbhwKhoU6JkVhhRtaub9MhQA0ehnT;wSitOi1J


zVszJhvY
roA
nXs1Q;vhd
;v8P

lzEi0G2XiiUjwa;mzLktNjzHHhxC
onKkGyRlzf;loIokQ
h3Ji3ej6M;h6ashJodtAhzF
AsoTuf;o-f
o-ej3e;soT
mkQhmDAi2U;qhRk7E;u8C
nFRlNhyMhuL2WrUqHhhRABBMqKEkNiyIkdhtW4cqFnWyZsGhrBhpGjF;nVjJnBkFhkQjrAiyQxKikdhrUwU0Eich6fiD0JA;nakzDpYh1dwejjQ6EklT
AnD;opU
nD;opT
hiGjyH1SllDknA;tPkpfitOizYi2FimXhJ;m-S

Cu1aG;hybi2R
;u2D

hyYtjI
ixJ9N;juY
kjAB;kifk2S
jwduIhlHhxbAuQjpEhhU1dDi7QhgA;nDzWGlge6IlvQimT;O7ch1VildqKiBnhMh5A

OU;kjA6Ph2VmzT
ljSquD;hzMzOm3RksS;m+Ko8d
;v4D
;v2XmG
lrOlmRAhsT;h4BG


hHk8aud;+dkvBomM
k+K
;k+MD
oc
hDnW;AlEjMbI
oZTBnnN;oRjuPp9a;l7NkyMsa
pG-eipBBNi3ZijJsL;pApSi-Pi8Jqej2Thsc
o6G
SBioLhyeiejSwFqJl7d2UmT2P6PC;Lh8UhsKmeAhoMkHj9SitFBhkb6N;jlLrCjjI

j+Tj9c
;L

;L
I
;G

mqP;juV

;o6O
j+Snoa
;q4S
jwB
F

n8B
ssG;tmT
;kxR
;n4Z;jiHiiX
j0VmUiVjb4IiFAuQhoEj9J+S9Cuah3d;i1e5Wk6Qkhc6MFhkf4c;lkBl6b

owAntA;thb

neh8N;nd
ilE;ilA
nc
;nb
n-Z;jSnnZ
mtWl-aj6T;rZksPh4a
n9Hh4J;ilMkpVzJ;smH
nWpaqtAj1e;u-Y;oQk0JtZj2KxM
;poX
A;nU

j4A
pBq0Wh4Y;6Miydiudi8Y
s2R
j+bihahnQhXapfsUoX1PudhzXBh7K;kfmfltZ5WloDkiJsS;olXi6aVh3fkP
riNA
mzO
mnb;mnf
D;A
;;rjN
jDr3f;s0S


rrb
lW
qnUrJ
;;kjV

rsS;m1QjkciN
nuE;5Yo5c;uhF
kgGlhE;AphUi6f
kgFlhE;xW
xVovTkqc;riDF
pjcS;kgXZ


;kkDi7bivR
mwE;urJ
+N
+Mozbj5c;h3UjuZj2d2Ji2R;rpE


xVo9VhYi4R;ppIl6Dof;G
spV;uxQ
ppG
;A
spS
h4X;h4c
mjaA;l9P

Ql-Ckza;mxNkiE
E6MiuZViyAkGioI2EBAh9f4F;jydkAktZqIjyLitL;m0OimA
;m0N
6P;joc
;qiP

q8X;h5ekzWh6X2EBAi2F;jpcnyY
X6FAh4OhnbhLrdjqA9JwRjrFhgF;6ch4RhiKixByAhuKoHknBipa;j2C
u4S;j+GpnD
;;s4C
EAiQh0Ik6F
;FqzJlvM


mpPnPjmB3WjwZ;h2Wo-d
AiQh0I
iQoehrJ;h3BkwbpB
udkflrEmchLpQAAxbjoCnf;CpYj8IiqanNmtIh7Z;j4G
kan+b

mwa


ijZm5GjxAA;h5Hh7TkjZ

woP
jsOCioA+AkT;mnfKijFmBhgV9VilE

;;s1B
qle
unK;onZ
;o3J


j0V;v8A
DzE;szX
CzBCjhLo-C;v7e;szQ
j0U
j0T
zBCjhLo-C;ycsgQ
pEDk+TCGDAitT;hnbHxSjuCPDhvF5LDk4ChV;loO
;q-P
D
lnZJqjd
lnZ;lna
lnXioP;lnZ
hmV2djqCO;n1Z
-N2Mi0LigHBBlHA+GinIijdhiCB;l6Vj8DxFhxB;mwA

r3cnXhvF;riE9MhgG;nhKrS
ivDlxV;hjBlzI

AEs9I;oxHktI

;;lhZ
puRB;wNiuL
;A
lgIluZkxd;ohVi3B;m2b
m2ahrFvJksfhzP;ohUvMixMh6Zi2X;s+L
B
A
ovT

kgXh2Zl8U;pzc
;m8D
;snH
kgWjpYknN;mtb

hExKjxOh0bmwAiwR;ehJsgQigT;kkA
ktD-fjsfFzd;h1Kj3AjhTjtKhpFhC;piM
AAnoTixEi3XhtNYI;oVkIkgSooMhpA
r3eimfZ;noUloc;sxFkXhqK
hkQqzM;sxM
hxf;jf;use
pxb;pxR
;;otR
uuNoJzM1KAA;k+T3ZprB
;ikb
v-O

v6H
;szd
njS

pV
jS
hlXKlwJAhhDizC;kmGkwSkhYiucwT


;jSswM
mqckzDA
q+A
H7NjlLBn4J5TyUhhB;pLvDBjiaqX4Ii5GzchsDiJh-Dhwa;rLm5WjhP
kgc;kiG
kgb
nkfi0c
llGmzY;llF
3Z8OJipPxSknWjpMkchnd;Bh0Oh3Uh0djDioI1IuaAzPiybpYmB;yCiqZqjDi7C

3TmuV;hmRqajwah7ZqC;kwC
r5FisPa;7NnvD4IjtI;n3e
mnGhqI;puVA
j5RmK+P;m0Bl6f;rXhschyG
;jhC
rqZ;lhViyC;mlFmsa
uG7GhkDh2NjKhzBizYqFIhwViocPc1ChhBhvdra;nMi0Ch1Ai4Nh8duGl0X;kjalnT

;;qpI
;qpH
plY;qpG
;s-A
s+f
rO
o4QivL;qiA
iqHhsbAiqLj2NjmM;iwcnmfhnTi6ckR
;j3C
A;;toA
p6e;n6dltB
s0H
;u1Q
lqZ
AAm+MhwGh1L;o9YzM
Am+MiyW;ouUh1LqI

vlcCEyZ;l6Y
vmD

PBu3L;jkRi7J4QhqCmuc;knNh4an+A

Ap0b3H;9T

B-QG
;-Y

v5N
liW
BrXAihVKivMBhlVhxEi8anRvfEa1Ci7PuQ;hhLkhVlmBigVimO;kyD
liW;msEM
k9GnhMi7P;kyBrGmrH;rai2Oh4ah2K
;itY
v5H

n2a;kzJn2JC;kzI
jRvnf;lPrxMi3ehjNM;9LiuU6dk0G1fhgWjrc3PhrP

n0NiyN;uPhnDovIl7b;kzFhpfkZkgYj6e
q5SisTwe;lmVn-Pwd
tmF

;yb
As5H;uoO
s5HhvF;4N
;;p2W
A

iqT

l4Oj7R

;p7A
Yhe
;;lU
irQ
j+CmmI
;0A
lXBhAo7JjuQ;JLBkFhbu-C;Wlb
AAOjoHh1SjVFAo5T;isdi2ZnscijT;WwgG
P;VjoBh1S;Au0GhsU
O;nzEnhD


ouLk+C;trK
phdk1D;o8Ej0J
n+b;k8I


;k3f
Amib;j2Dk0QklU


A
Hsvd;kNo1RmnX
;;u0T
lhQ;FjoBh1SjcnuLijThsU
jtGl0K
hepuc;miUi0T2Jjbjqa
khH


AmAAo7JjuQ;lLlchqV0TloKhrUnkd;kgLjvJiiWk-H
;n6Nk1O
tkY;o6AjuUnF

izC;hzekjFxMp5U
;l+K
jlTriBtX;;unY
H;dG
Q


D
htf
A
hte
TBEBp1JliB;pahkBlPq0F
R
D;k7eqqQmK
+S;A

;pV

jtE;jrPhkc
hgE
mrE5Y

JpgR
pO
o8B
;lhR


;;kgW



hle;v0L;stT

u3R

;;noV

;q+bhpP;skIkI
;;q5X

;vjWF
AmmKj7XlwG

hzI

ksQhDmjZ;h9FqyH
kuV
i7K;prJi8W
CAh2bkuJpzF;xdxWmyCuT;t2D
A

AxZTAl2amyd;nen7alNkxHhqf;kpdh7IpMhmbuYi+Rh4Ghod
xZ3fryNh9G;;ndszA

prT;mgVjuG
NsmI;haJAAshPiW
mV

AAoIo0KqLBi1b;jbj8Rq6akThf;okH4Ph3ChgC


pBnS
o8TqSiO
;8NvgZ;A8c5F

tkYhX;kjMl3LiyG;k7HlqAhvc

l1BmqCEAi7S;l9Z1Nlra

7MlldjmWh9Rh6IhuArMiS;8L7bhzAi6Fh6IitIktT;8I4TmrW
h4Bo2Y;umE
vgEA;c
u5V
7I;vlS

7G;vlQ
;R
nEl1bniU

i0Vi5e;luV

otE

u5H


h3R;ulU



u5A


pub
;D
uuB;s-E



h3E;ulH

izf;ltf


pmej3a;i9a;msZ

Dk6CrjH;j4CAm9Mkxd;tpW


k1L
i6MsvH;ikWAswF1J
irF


Ej8R;qifljfpD;Qk3NsHimdk0D
m4Bn-N;smD
m4An-N;smC
;skX
skTC-Ki3V;jrf

;n3KhxY
skU



t4J;o1VnUjuQ;lNlvHmsaN
oEj+SqhQ;rWnBi6GpwA;mwX
uoJ
myUklZivPh2G;oCu1f

srW;lwNmzdmE;nzN

Ai7Nl1K;0V
lVi5KlzM;l+WtB


aao7f;oqI;o1D
;szR

htOjxFCCFACioZigei4Z;D+aDCyEDhlYinW8HiXpBkSl2ahLi0X;ilLnrV


;n7a
itOp0E;uzc;utA
DluX;imIhxMk5M;jwckyEknc
;A


hwL1YhqYnFwfhmChoKh4eh2cuFAloQ;mZjpemYhjdhwd5XhYhoSAihejA;D4bh7Ci6Vh4L7YhjAmvM


m4Uo3S

qlSkhS;o+C
kIo+M;stI;kN
Bo8KjuQ;ooNj-Di4S
i+T
o8KjuQ;lFj6bjqCn1d

umD
r1S
B7SqZlX5HhzVimVi5TBiVV;jXnnIhgSlZjiI3AhlU;oxFj8CvM

0EvYLksUjrbjnC;mqFkqD;lxAjrW

uyd;i1J
;qxO

;o2A
i+AjVhgTpRiMkah7ePhkFAk7Rh7b;Gh1GixAh3Nkhb;kiAxU



s5K
;;khb

h0c;kmHsWomG;n9I

sma


p9X
6fnb2UhzaklOhleiXSj-bxFGhHnB;joZhKimajnbh4QlSsA0ThjI0QhnN;hmQppeOlqLS
hjbusR;ssZ
o7ch8X

yPn+bkrJ;pmB
jnen0d;mHmqRorQ;+G
6Up3I;kgP;ouA
spb;;o7K
lRkvfi8FhpRjtKhF;6XlhVh1D3DqXmrT;5HyBjgMhia5WknIhnd

lRs0T;ovC


Aq2ck6JiP;;otZnjQ
q2ck7e;tpZinM;plJ
ikI;t6F
ufqre;uYk-c
mgABnahYk1OA;mncjkPirO;ikGo7O

iI
iHACp9Kh9W;j+U
j4d;KhzG
J;F;v3Q

;A
ksQl3B
v3IH;t2H
iRuiV;rQhlXApjf
A3VskH;kqEhqOnlB
3VjjE;s7dEitb
;;pkG
haxUvjS;hQv1Z;hb
v3G;vpWtK
;hY
v3E;hzNriK;ovc
hzO
j1ajqYFmyaBiiFA;pmEmvZ
ngSilQhsKjhEh8Llc;;koA
snB
;irR
Dt2Q;szXna3Ph8Z;n+L
nuG;mpChoK
h+T;hF
IhH

Fm7I;k3QplMh5W
hL
tuI;;hAJ
C


l8PksWhOiuIi9P;o8B2MkqI
;kiYi4R;kiNq0d
ioY;t3Uh+X
;n-L
ioG

lpNl+V
f

roA

hiMFiXsPMkTA3IvZ1Jk9fiCDkFj0E8CjE;rNiJrHzKhiWucq4ejdoX;jzHqieiiFf
h2b;ozL

tjX;ogcm1D;tlMiqK
hrSjqDh+dl5IinGlO;oiRrG;vM7M
ojA

m0RAA;oiO
m0UllI;r5a
AihFjgRqTmjR;htcn7ejvN;igEnnD
kpHnH;kpGh5GjuF
myWjoW

myUjoW
prG;prE
prF
;sOpjVl4c
EpwCtch-Eild;urR
JVhwSraxBhRhkJj3f9SsURhgPhsHivTihf;Bh-WrzXBpChlOmN;4Pn+Zh1C

tzQiiG;Iv1G
lTnyB4E
toe;p+D
;inY
;;vqS
ihahmN;q5K;4G
i4Vs1c;sErmQ
q4G;oxPimNHj8I
Yv0O;v1P

iucsnG-B;v1N




tzY;tyH
nmElgb;i4Twd
kuKhtXKmta;hLl-fFfi9W;hyNlsYk2Zj7C
;B

ijQijXihA;kmF
A;ptG
;ptF

uhd


EnShGloBnX-FyO9R2MhifAkgdhhI;sGivD-dlmOh7SjlHC;jZ

qhK
;sD
;spe
j7D;oZo4ZlgS;qtdj0P



;ssN
mheB;msbmpe
xEn5A;vR
;s1f
lscmzJ;iiTkseBkoL

oJAhPAASkShrIoDhoZ2VhtejoZlOxGhqfkmThc;kqPkuOi7N-MPkFh3K7N;oR5Js7P
;khf
oXsoQ;p7Q
rzdC;C5E
o4a;jrFopC
jrL
;jrHDooPM
;hM
;oiN
Aj8I8VjVhwe1HmJsO3BuXhuN9cqS;i5FhzRh-Z2JZkjH
i5Ej0O1GZkuX;k8UisQ1FjwE

k3M
MADj5IinJ;FtgM;i9H
AkhCqtH7K;n2AlsA8dlO
n5BiyDkjE;igSn4Y;h-Cn8IjmU
szJhvY
i2OnfhjTlFvehsZJhiPyIlLtejoN9LvUhjL;4flkamPhmfh3SlGh6Y3DB;4Th+JhxGpXl3KzNjkY

DBl1GlUkCoXi5RhlNhtX0H;i5aNhwJiDhvCsBhuIhvRilb8Y7M;5SlkK
2bifuEkuUrSFl4TsO5A6PGC;irEh-MoQhpENtT4Ak4U6L;B6fsWkyOjoB
;jmdAB

AonPvN;ordk5D;o0G
onPD;;osE
o0G;lqajhG;phI
AmqVm1O;uhG;uMlrUhWn-KmB
uICk5ahiOi9Di9V6U;l3OioejzexBh1T;i2SonMhzfhvB

AivHpSk1ehwWhtSjkSvH;juHh5ClPikP4R6ZhoW;j5KhG
i4ak9Pl7L;juGkgS
;mgS
mgRn-T;ovA

;;qvf
tXkmb
;tX

u9H;qJAo0Nl3B;q3J
;;u9G
q3Hj9UoI;jmX;p7PklC

AEA;qsJ;loEk4R
Eqkdijb;oJp-U
quVtCh3Y;p+avdpA
nSn2Bj2M;nU
xP;A

vNpQo1bjhM;lneoNi-G9Kj9I;Ajtan8WhwO
AiKsd5GhwPpa6Uo5D;j9J4O8Wk5Sh4S;igej0ejpahoO
;i4fh8XlyOh8N;u6R
;lvN
vra
;jud

Ao5A;itT;n-A
n-D5c;hsKhhHlxM2I6Z
jnO

;uqF
p7D
lclND;i2H
CAvTjqFjyBF8ej5dnF;hrJi9dj5bnfjoUtK


ohVjxa;i5GivVnoC;sxE
oif9PizE;nsB1S;kpD
mHjldl7Ak6M;oMilDiwZnhQtM;ppD
;lV
ImWkxHqhF
hJiwA
;ktR
AjnThlX6czK5DhYirehsIj2N;ktPhvK4ChmckiA6Vh-E;kiD
loIhsOBBAlod;l8Z5Wire;lzIjvL
BhBABl9R;hoTk1bM
h-W
hBh+Tj+XDE;ktX
hE
u5EBjQ
h5e
;vub
MirOiPuXhdhfkf8IuD4LlMmNmBtahe3W8VuFzfkCiD0fi2FAiI+a6fnIC+GhM;kSvRioYkF8QlDoRoXpTwHmVsQFjS5Ah+IiTsHzFsTjU9diFi9CuW;hlEijEj8dm5M

luG
;G

t8Y;t8a
j-P
ohYA
H

;ClmP

s7D
i+U;;itentf

;uyA
;lvI
;lvCD
oqS


;kvZ

BrrK;+To8a
A


;5Y;tc
hpKhgEGxWkrYsGh9T-PAiQh4TC7Phqd;psfjwN;l7DjxZijd
h+TisZhxdI;;m8Z
l9KI
krbj9A;hgAh9Qs4S

oqCzD;MAo9EiSkhB;Lulc



u-a

;C
;jjS
;;k2T
opZ5LkqV;pjYjhdhwZrI
opYlgBjc;o9E2G
tuX;opXigV




Bo8U;hwJrlW;ktC

hwHnsM;nwCl7K
qrc;ooPisQ

mgCrajsFh3H;m9W;sic
;myRqbkxd


oqG;mV
lqUNBk0Wk6I;npElrEilX;vlA
ApmD;qYhib
;ikG
kVB
EhjalNj8HitPktKyOpSh6PjT2U;QjhCijYijTmd;lyZ


lrNA
AD;h2E
hwXnIhnehOi4N;htJhtVi6CkchhblkP;l+PkqE
;B



unH
p2fk2S;jrZh3N5WmnN
utR

mtEn-N
APnzHhzCipM0G;k2Hi7di5UhkOiuL
qrYAhkP;umd
Ch8OliFljP;tPhQmwHihAi+B;jlH


B4FmxDvLrPk-VjA;h2GlyY7M
noel6b;i0Y

Br+X;r+Rh4N



;;qqc
poCl9P;qxd;qzK
vlR
;jJ
;;moNl2Z
hyL+dh5AhwFuFLAi9Gk1KoJIhqM;nmDAisAklBtB8O;-Mh-HmciuQomI
AmpAkkW;ntc

;;jlO
;qxM
i4W;j6VkoJloL
mqO
;koV
hdt3X;s9C
mwJ

ijc
ikB
ijf
ikA
ikE
ijU
ijU
ijQ
ijO
ijU;ijZ
ijV;ijZ
ijNhBq2T;s8B
jybm9B;qpT
lyRn9C
ijSHmiR;hM
qvahzb;qsa
r5A2DiI
luJ
h1ZtvW;jzPkyT
qsA;N9YrkWimH
s6b

uGj0VqjC
t+F

A


qqC
oOsjTqM;n4J
trbh7b;iyfl+Sh3P;kiR
;;itW
n4GiqW;jjYiCshZ
1KrtE
uqO;ojcjpN

qvW;jgMiqW
rveB


;n5U
q+T;hzWhkZ;inI


n3U

i2ShDplV;jnR

m1GA;Wo8cB

;qhY
nM
nLjkbAohUj8U;j-PJ
;jhHq6G
stW
i5X1MlzU;B
;poY

;kzC
h0JyDh6ZmMNpvU;9H9Oh-CphK;iyXNqB
mqKlmA;t7b

;;ojd
IClBACiqY;j7alZmsdkxGlaE;rb
lNiqb
iwJ;iwI
J;ra
sDjiMr6W;sV


uhHB
m0PA

khJA
rUD;rW
lBiqcH;khH
;rR
ivc
i2Wo7J;;qzQ
hRT;AqxUk5H
hQTBkrMhxKn8MpH;h7RhoZhpJl6GiiehC;iFqGsWl0E4PljUh6a
hbJ
ssG
jsEl+doFkXj0J;hNpsBlTnL
ksBkemTyMjOj6CBwa;hMk2Rh2Hi5LwPBj9J;hjYk+Z
t5M;llc
;;xK
CkxJ;hJTlZj1Fp+C;lLh5Jiudh-RmmehkZ


;t6d
B;ogY

ngNhgI;t6a
mlC

mpA
soU
sgG;moUmoP
;mobl3J
jjQjyOh3G;kvHniCi7Z4M
n2B;i6LjyEk-dkhA;l7S

;msWi-N
;n3B
jmdmiR
BhuClmUi+f;h5K+LjsaiN;m0Yi1J+N

BADwf6HhsFjtAkZlRhxQinb;lnMksOkue
iAhkO


m0S
;C
;ljb
mkO;ogL
i3MnwZ
iodHkrFhiKhjFl4N;ipQklEipO4Xj2P
hYiPjuNh1UhhE;jyKqpXmO;slX

;;r8E
u5V;q0H
hakEhvCiRiAAwXj9DvXimAjiQqNhsD;h5KxFyAj6XiUioJ2HhoWh4bhhE;h+Rp3T


l-G


ASj3Q;n3N
TAhvEV1XnFhqVvZjJnUhC4BrNxehoJAKlHmKh2DV7cHMvBhoORDCMCP;3fh1PhpXySiHoNhlGoFyBtKwT5A6Dxd5djKpGhlSmapL3QoXpNnLvS;rDj8duPhhcKje
sqM
l3N
mgEKphP
knZhc
l3Ke;l8T
hjPmuIhZ;hjNmuX
;n1E
hjN;hjL
puR
knThcua

J
mrK;pgd
A

siU;n7E
kqCh7U
spb

hjVhrch-bn5HCfhU;hhH4EivZjtRkxHhI;h3f2TjoH
krNhsLh-A;l2amyN;t2f
huNh1ak8Sl8D;iEGh2dlmX7FmNjtWi7W;ngHitM
;r7c


;m-e
jkF;iG


n4A


;joO

iuHBqZ4UhJrgJ;l5chwJ
;t4W;o+J
nrLA4Dm5B;DpjRi4WjgCld
m6cD
mmNmgbhuB;-Alib;ksGh1WloN9X
psf6X;pscA


8OqxN;niJ;osL





G;opWqc
msci0c
H;s8G
AA6F;olT
AAr7R;ulO;nAn+R
AopQAnM;i-Sm1B
i-RkkDhlanNzX;mezFl7Gh0F;oiYl7W
Cnka7NqepB
omf

qre;iEopD
;m+GkiW

;unf

;p0P;k-S
;qpD
mmJjrE;mmL;qjJ
l-Rj-F
;mmI


iXkmb

spL;kzajra;n-R

;ijSmqY
;hgXo9K
jzMpqB
jzLh8f
rnT

nwC;h2C
;lia
juK
CrqB;n8V




CmFnpR;n8Q
jyCloHjsF;nvZ;CjuClsXjhdh8C
o3AljZ;jiD
smZi+E
EAG9KJivekKzIhVhwBh4JkoQIh8ZC;jsJ7d7SzOhDkrdh0N;hyYklTinb
l3K
pgA
r4N

;m9VkvK
knEchwEjrYi0BI;9RjnchyDrS1K;piAjoY

t4Y


;iqB
ryf;jH6Niveojd
nvJmlN
;;tlW
iqc;j2MlYA;h2E
iqb

RhQ
;i8Q
qtf;octzQ

otG
;rpbj6I;h0Wk0S
kscnzcCAhvB;shBh5X;kuH
;jwW
;;urG

iscnxL
p4Okqd
n1FvOAiH9Xh1Vj9AA;mpXh7SOiwUjjE4e;juVkmNhvQzCkjR
n0W
;;lkD
;lkC

;+ZxdrpC
hQuzd;k9Rj4I
GBAhOBKCCAApOhmG2TqYi4FyR3ABhqB5NjW7chvZwc;iDCj1KxZxNjnShuXqGhyb;h0Rp0EyZ

m1KnxY;F
hV
m1I;C
;D
muO
Bhfp5CkzR;rViyb4YiqEicj4e;oiFh2CigW

i+e
oiC
jxMh8fl-a;u-P
;uzX;l2PmwJ
inYioC;onb
noY;mlWirG
r5R;klWjzChmX
JhxBheh+ahwJi0b8Pj5c;i+cirO5Zh6Z2Ji2GiudG;jlXj1Eh6Lh4J
Fm5R
;lqL

i+Yq7Y
;jjX
lqHD

4cmhX3H;isE
hyNhuD;vgD
-EzbhjXsTla;jlNk5N;q8B
i2ckhRhyB;-YA
l-F;n0Am1e;oxa
Am0G+DixG;lhFwYkwH;kmbjqeY


r-Fhrc;mpJ
;igL
;i4X
;hqa
m1IoyH
lgSIhmQj7JA;lqH8ZOj7E
tyZ;tsZ;h-CrqaoZhxW
;;B
A;tyZ;-Bo2c
sjThvE;p+Uj0AD;jvVh4SktU
k8Gi-ZC9bhjG;mwCikMjIlkQ


lmfA;;mwb
lmeB1InxD;mgEhhC;l8K

uzd;mwPinC
nwZ;miXhuH
loGinPi8RhsX;;l2I

;ngT

qsE
2Cn2a;n7T;n4A
joJ;kiXlKlgN
ijQ;ozP
;jF
uoL

rhPhpb
;jrM


oFnnd

srf
B


o2Sj7M

und
AlHMAntXWX;n5amgC
lHnuc
kmf
A
lvXkgD
6N;6D


A9bfj4HhlfhhTuVhjchjQjqAjf;9XsjIjIjehjTApM;k6Im0eh3U
8d3LnnBhkDjNh+ah3e;kpEi4P
;i2PigS
AApzRvS2e;tpb;muElxa
Ai6S;tmE
pzR;q6DhlZ
;;rxd

;ouL
;nhU
qsY

;yN


;vhL
r+Olb;q8V
i3Y;i2J4OiiB
lcjKljAovI;zW7UsmF
i-Zl5e-QzUhqJ;mgI5P;m+Xk4O
m+Wrf;nrD
n7P;n7Vh+TiuTF8Q;p6I

A4er9SmM;5BouJwAF7YigTjQtS;pnKiye8BhiR

rbkXABmJtZhkSjneic6DAhrF9VAhtNoKlMtMlTwRpAh6U0TmenZ;2Hk0cmVluClc
u1M

jiG
tgDjIjZ
;;j3c
hO;A

4fr+U;AB


;;5N
umD
rzK;k5HijF
oiAjOlG;lvYmNigEhXi2I
kR



lmd
D;jrDk-F
;tvY
;tuY
ohXS;ohZ
huBEAzDnyZksR;m+Ljxe

zUK

ApyAhmR;jnNhvR7Pj-bhwF0Ejsa;2HkvKksZ
lmcmYkkKKhwE0Eiid;liAAl2QjgY
l2Jh+RtOOhoUnS9cqFAucoAEh9e;j3PuVvRzKKi6JhWShwKh0WjpZM;j3Q
lpBtGh8S;lpM
jG;qkM

j3L
oiW;m3VhqQjnZ

jJm0NBhqX8X;m0B;i-Qm1J
;jA

oyZA;mgJ
EAyfKhxQj0Zihd;zMuJkzLhwF2RuF;omX1Q
mpD
;zE


Ayfq6C;qkS
yfikPo1S;zK

5PshGlYiMyRhS;9bh2Ei+Ti9WobirLhsDtB2Q-a;mlH
;u-J

oT;Y
UAigYZhclSiBoSi9ehkHhjfpBqc4IJUADMjoEh0Dhgc;juF5J7DmzesfbsJh+F3H;XorBmAiyZj5S
;oyM
HF


;pnNT
pme
Lq+M
knN;oxT
knY


oqcE
hElxf;hGkiLirHolf

C

A
o9G;m-H

s-K
irFk4U;lxZpE-OnpT;jtdisVi2W
;rsTjlThI;kmZqsf

EGhufAmrKkoBhvE8HCEA;siairJmB;lzCjga






hvE


xGArsfjCioc;r+Girf
;q2b
SsGkBoIhVzShkbllQhgZinRhtGiRjGh-TIF;hzRhlChydpPpXliPi3TnUjdcb;k1DjjU2TkhXtWjG
;E
C-A
kiXE;L


noN



I



BkiL

kiL;mtT
qiDhje

lgYhzN;lgNnkTiuUxM
pMpY;uTkeNupTmY
lhU;k8ci7OijE
k1Xi+EkrehoKvR;knUhsbhkEjuViiO;BptMh+D
spZ;;n0K
nzd;nza
;Am3L
Cm3I1U;mrKn0G;m3XA

svI;hgF
mrHhhVmyQ;m3IYijX;m4A
inE0TjlepGHhhVh7Ii3Dh6P;i7Zpjc;jkSjqFLoPmyKuS
muZA


lpc;m5ZhvWh5Nh0ZinT;4Lo2f



;njC

j0G
IhVkchDpKAjyCiiRnpZhd;MhTlB8WiPmuCxcmc6CksbnJ;n6J
u8K
;hlW
snT;qnT


nvU;nvV

;hgS
hVvLAyXo8fjwU;hYkhM;hX
kjE
kjD;hTl+a
;mU
nSjpMivKnzN;ivFrgG;nte

h4Hr0T



AnuO
nvG;nuOmlX
hsEntXizW;hrdRm1fhsKkditV2J
rtSB
hsCqhS;rtR
vU
pjW
ovF;piBlG2B;hsfj+c
ABM1W5PiiLh9N;t0O;tnZ
BMlvAAngJhkS1H;2Gi7aiS
svZ;ivHjgGkvV;N
lvN
ihSkgJlnTiY;FizXkhFhwbh7Mh3Lh2a;nvAh-dkgW9A
rsNmf;ruD


elmV;twV

;iqTiC
rtH
jsS
rwR;l+d

qiQ;p5MD
j0Fh6aAore;hqLj-NjiWk3TvZ;1X
luf
jpN;juRksC
;u7G
ihV4MkrZjgMhpA;jlNyLlyQqTj0V;o0XiyZU

jlNm2ajhWAA;j2VjpElwJ4DyW
jlNp4R;jlMxHpxT

ixWA3ZpvIA;BhpMhrWwUr1E;1Ih-YkrD
lgPpgW;nwC
hpO;lmJ
B9ZqDtFmBpDKj-Nm-FhxW;9chmai8EivctWiuX;miU
;shT
lNn7DjuQmFrX;wXntBhMk7Q;mejanzBk+W
h7StOBFBj1W5H-P5BI-HhjJVBzKrdjkW;nkVsLktD;iiAljBi1NhlF


;l+f
n7a;k1UilKhhE;i-W
BAkZAp6G;hiEktJ;puZkgf
;hyb
kyQlkOoCjwU;Ai8EmyRksc;iiMhuDh+b
p2e;kyPlsRjwU;lmVkoA
u6J

iflxC;kDsYkuEX

p0C;l0A

jSjuJl4eA
;nyV
ibeAjuL
skJ
skI

lndjiN;loBnnU
lqT
D;lqS

lqQ
lqP;ipfqwVrP
lqO
;;lqN
7K;klO
i+LsFjpS

ICeGABAABAB0EhpVhhMqEjlGuGh8Ohoeh6asVqSyI;MhChnG4HhgZiiah6DivY1R6Lj7G;iuDixFhxGiiX
wLl6elrH;t7C
hU
;r7Y
hTA;hO
mrGlrH;t6e
hGKA;mwL
wFrmG;t6c
t6I
DdHG8Uhd-JkuY0Aj7aAvF5euWijM;hMAluOh-chrCj7D;puHivDyEhrM
u5L

eH
o6YiyNhoVijO;q9e
j7b;jjI
lhF6YwG;;irA

ltZ+J;j-Xpa

okL
6Nt4H
Kj5ah2Ok5PhxZilY;hkUtJj2XnehoahocjxRnFjgZ

C
lhL;lhE
qpf
;p9F



j5cn5Z
;tlN
Ki-YiwFAi0Yh+d0E6InFh+TpC;imUhmCiwbinEi2EPhtS;oM7cl7VhlZ

n-K

C
;n-L
q6W;iyCDooc
m-b;htY

;okc
n-K
HDC;qiXBhgG;irRmmLjnM



;D
siL

siJ
BE;;h9RhZk5Ph4Z9V

;izFl7Q

qiN;Ck9PjqAh6X;EnQsxC

wR;h5Jpycixf
muZ;pwX
;r0c
qamzb;qYnlfixN;k9Nlkah3D
;pkY
oThGoJlMndmvSmEhlGuLjjQ;CocOowAjxUiESqK
;ldmwJ
igMyEm-G;rsB
vaDhwMh9E;k5ek3Yh6IhhF;uZkkRlld
upJ
upI;ivOr5b
nya
mNhImUvAl6fl3TrR;ofk6AnyX5F;j5N9WnzE


oekak1RkiVlrO;oxU;unZ
A
n2U9K
hCAAAsVABkuatBnMi8ZiwGh2amHkYhH;hkHkJj2IjYlYoTh2Jh3Ti6HhkTiNhH;uA
jxLluTlwU;UuwA

fk9Xp+R
A
liG
o+T
;o+P
jxI;lpcj2YitP

;jrUosD
;uqX
IlpP;ppK

UDsZ
lkXjFoV;mzT

joTB;u8Y
svH
svG
h7D



okV
;pcstShrP
sic;hI
nxA;sib




tA;;C
joD;ArxF;iqQnpGksJ

sdhgL;l4bhnaipD
;tgM
;k7U;tgI
k7T;;sW


;o9NC



;rvS
;h6NjuI;j+P
loV
h6Lh1PoqW;j+NhNyO2Jk5C2PwYi2W;hmPhjT




iwbj7a;s2P

mxchCoVi1OhLBhrTudhyPhoO;Cj1PkwXhsEhvB;q+ViQ


pyP
pyO
ljL
ujE
;nsZ
inPkqSle
mpf

;qP


maU+KkrY;lZjqCh0AorZ;tvV


;ttd
ile5DoqV;u2a
iwaltA
A

Ai7XAAkfm7ZkjE;lqVl3A

;pxG
k6Pi+dxNU;l2HikNwb;i2Rj+V
qSipT-Ai6BiyD;i+LhTi1GwSh4Pi+a;q-C


;kuH

n8RjuJ;n8Ylna
liQ;liU
;xK

kvcjqD;zLj8N
;jpMk7Zlme
NCjQhqbl1A2TjxVhgH;LhwWh7RkpWThkI5b;o2Glnf
l4e;nB
Ph1eizf;I
hud
;i2J
AjbozK

;h8M
AjYhsH;huV
;njV


p0Y;p0PivO
nvU0c;tI
imb;jT

hkAstb;mpAkwQF;ljT
jQ




nkT4fj1f;tpK
lGkRMiD;qTmgTD;lJs9d
lyfolA
ksY;oxDV

tpJ
sIoV



hjRhxTvF
iya;ruK
;i4e
jvCl1L

;ksM
h4CAo8E0L;h3R
;lxd
;h4K
;;h5E
BmiP;AjsQ
A
;sVsyJ;ohI



t4C
q6G;h6Xh4Jn2YqC6FihP;m1NiZhxejqC
iNhdif;iO
s6IAnO
r5E5W
uDm-P
hnV

;mgGllC


rsQihG;hld


p2Ci4Y;jyF

s4A;9e
i5Vp6V
;wG1W
;rtK

;ntD

j0Fh0Y;wBk4bhkK
s-QhzF;jgR

l9Hm2ajY
soS;usW
;hyF

m4W
;rse
KmAAo8U
;hlZ
hmH

;hla

;snRhtd
k9VA
k9UpjD

tjBG
piW
s7N





jnIM;rjc
usM

ld
q9bC
snVikA;snW
mzN
thA;usE
i7Tqia;tgB

;k8S
o+Si0T


ssEsP;uA
sYtsO

jhXolV;Flrd
jwFq5N;CunY
B
A

AuBstI;ihDq6F;jwAn2I
BAAtdhyehgQqnM;o4VitSeihL

;igehtOn3YiiV



t7L;myL
hdA;mcr9StR;mPsqCuK

;htAq7N
C;npKpQ;ilJlwN


i6JqqE;i5cj9V;igTn3M
p3f;r6N

;;mS
;mjfhsG
CkrQlHjxEj4J;ivYh5elChhSkXjkUimbjfh2MvO3C
npT;npQ;kpW
npS
kwchkH;AkrPj2Mj4K;krRi4El3KuT

lwGkXl9Oh9G;lwHhpW;l0fl-TA
q0eH;;tpJ
BmJoah8JhoPtCivVxHzVh9FBhlUtBhC;h0NMjOi+Ek3arR3KzBhG;hiIiqdj1evZi4Hh3Y

;irO+Iivb;ljM
;siM
rzI;muD
skI;skG


;+N





;k4AlpO
mxV

kI



j4M
;j4L





rwD

nUkmAm4Fhpa;6Mljem-d;lhQ


iyD

;htV


;tlZ
p2b



mzf;opI
kRZhWt2R;Ckb;shXhmYhtI

kao4H;k6M
;szL

s7VhvV



;;nqO


jyG


ppa;A



;klH




uer0LhvY
hgRlS

iS7XhoJ;juahtTorY


mrR


lzIh0IkrZ-D;lpSnShhFk1Y;jmN
s0QnZ;sjKimX
s2J;par6J
hue;huZ
k7anxeh9T;lxcmwQH;iiR
;;l5T
6C

hrFwJQ;shAhjL
kyb
;rgL


n2P

B
mhGjyT;H
;phZ
AjmEh6TyVi-I;jmEhzTnkE8S;hxbh5BhuVjqC
B9GFj8E4HuViyFjrE8S;tAh0dixUmCnGiR6Fivai+DE;hxai6RhEn-C
rsO
s6N;9Gj8K4H

o9Hi5U
ToXl3SniF;q5F
tjD
GABCAi2NbotShxWGd;i3UjsYuD

;t5C
;t5B


i3QBB
A;h0MjkJ
k4V
;A
Crkdhxdh5E;i3Kj6c
;;i3J
;tiW
s3Z
At4LG;h0FjkJn+K

;;ksH
A
mgK
KuFhjKl2XAqciTUj9N;jyciuSMveGhlD;uPi9Q
BlmV




;k+A
;jzG

lkH;mxD
k7bm7W;lkGhsb
n2P;noItR
kWkhHiwM
r+O
jtR
jtQ
o8V


xL
;-c
;-Y
;jmc

hkc
pN
pD
;1C
m+A;rjHC
sjV


;tlV


-Y
r-H

m+DA9O;n7U
kwK;qyd
kqO

l-O
m9R;rib
kqKihH
;kiS
;-P


ssN

szD

nhHlyL;sjf
k1ckBn5X
oB2Z;xSsd
h7Vl6BhjG;hhS
JhhHxSAh5ShtL-GhqF9QuOlvW;njS8X-Sb;MuqK

CmjN-GixOfk2Z;k9JhkN7Vi4Fh1F;plW
;mhW;nuZ
mhVn-Q
HkZivJh8XobhNpwP;BhpVkfjrN+BhgUkNkkNocAh+a;irAipQh0Phyf
kxCp6Z;k2O
hoThxU;B
;tpO
;;hoR
k5a;njH8Y-S
MiD8PqwEjiB;i+XjjWh2N4CjsFyB0WhtQ;ar+T
;;tjd
BAkWMhkBAYybDpD1FwehhFiWpPE+fAvaJ5IYhjK4fb3PidhTAh5OhsHpZ;lIhnVh-akO+cpRh0Yh5bvNAhkV;jqFnka
h+FowZ;k-BlwB
Ak5a;ipPonTvXirC;j4N
k5aiYmkGirC
4Cp8L;qyQBhyL6c6U;qzS
lqdi4Q;ojK
;k9OhgM

;;k9M
k1RjuI;o4H
ktXigO;l8bhzLk0Qh+V;kqH
;NhVuuW
jsMl5AhpDj3U;hxOhhA
ieDAprXAkvA;juel9LkkC
ova;prD
A6TkwbjwIjxV;jtc9cokD;huEilJhvcj5ThlLivd
urU;o8DlhGta
6Sr3UhlG;rgD;h1Pp5T
;utL
;lrdjkci4G

kVh4al7c
kUh4al7c
qyeCsO;jiQ
+GhsU

;rle

;onR
hqR;hqMoqN
mme

m0YiwO;plG
;iyci4Y
RSiwahyRGmLopJ7W;jrDp-GlO;ijWpfuYn1d
krE;kkY
ZtpO;M
YtpO;L
;U
PGtpO;S
kqf;kkT
;K
H
;HBC
ojS
ujJ
s0C
kqX
Ms9f
;J
kqUizc;igak9M
CkqQ;B
kqS;J
AkqQ
B
C
i8M
quM
D
C
kjeBj8D
s9f
tpO

G
lnR

hwQh9E;D
plf

lnMlxA;ihWzBpzX;i0Xj5Bi4DjtL
jpYjY;mnL;A


joAhvS;iyHhjd


h+M;hocqlW
;uuH
r+YhiU;;skR
;thM
thL;hiH
imN;hsXhHk+FAkvNAhpW;hsRH
JjAxfiJhsZyDhoGBBh7e2dDzJhreAiiEYuBqSpVhgChzXC;hsczblSpchuPjFBDlYimA3HyRhqfjahlPhpUhiUlGAhsf;qhL
q-dEX
jkao0H;i-N
mjPJ;ljWrehKnrL

rP
kjR;kldk3Y


i2JE;i2L
iuHhwJiVh9IzD4FhnCiieBqTh4YleA;k5KhhHkwN;j+To3W


3Ej+Witdi5f;uiQ
hrJ

twA;tve
Dp2T0HAjoM;i7XtEj6YmkI;jnVl8Qild
kuClV;kuE
oVkzBhD

BiqD1U;irQhK
BlhN
i-Y

kkLmAomC
h1WkwOlqa;Hl-UimXimSAA;hpK
i7M

AjrankQiua;igME4F;poc
prYihM;;s-G
;t6Y

m4EitS;plSD



;o1R7W
ogD
;myXnuX
2Wn3K
;upR
q5CwSi4N;iqbr3L

hkRkmN

ojKlma;i0Dh9Do5Y
Bi1b
isc7NmjYEABBj1A;p3KkY

ApgaDJkvN;1aorBiiK
TozFhlWA;hlchjPiyAwajmetSAC


hhYh2Aq4CAB;ikAqHhBhpSiEp0b;o4L
0FAAi2boXyepGlmDhHpehlNzL;j+BnwA;0Vh6dh2TqapEjiF8dAhoUh1F

kLr0CoXoF;JlrN
;jrAqtP
;;lxK
hhfj3JiDniR;;AxYp7KhzP
k5I
nmH;lqBh5fiNjJ;q4L
t+Q
r5RA

ksaAilS
;;kB
jmBilKmnD;kAs9B;prP
xdrpCrWtI;mxD;o4W
;msU
xFhsViuFobhvB+L5Xhha5VAAAimH9GiFrQK1V;hkPzUDlRxOhtC+MiiQhkLFhnbjxME;lkGhhGizZnHpMh4PhN
orNh8J;nlEhmS
hxR
i9P

mJoRpahMPbnsZ;k3On1A;pmYjrO
CoyarG;jkXkpBhwIkjY
;;i8OA
iiSJm6NjxE;iiOr4M
h7OmuIBsCh9PhwW;jgQqhHhgC;oyKkK
Ah7M
q1N;p-I
jlDhkezAhlSj1eCsa;jyMmmFd;n2fmkX
xUuUnNhgemhOhDnKjlRjbrL;hwZnBhjUsBhjOipQkxbh2Q;mlUllK

hVinAo9VkQ2A7e;hgHimal0AtBivexF;r8A
zDqkU;hsa;MjmbhvUo2Z
ehGtOhpFirKihHhvJrci3C;kV
twVGD
twUG
AnkP;koK


plf;t+L
BjlFAhzflvGZ4Uh7bhjPiA;i1PksBiyeAkGjZAE;huYhmZigBhvIkjQ
;s9d
huLhlFhbjvN8TiwBicAkGLjFHAE;-Hj5elvGioS;muIj7Xhgc
htf3el8Ah2fhtCitU;o5bjoY;Bi9Q
knbmnA;r-M
h8dhgRiL;kJp0T;5UjqYyR
iDqA1bk8Qk3GiyVhO;kAiwdi+WliAE;h0ZkqA
tS
huU;rkO

;iiEsmT
;tya







;qoT
ByVmpGmgCJ;miT;zOkne


9ChwL;;itQ
hoYqPhve5DjjNh3Ki-NjWsblIhhViS;jjG3OnThoIi1Cta6OZivfenFNlFhnT;5ZjqM+J
E


hzEnjb;hoU
hzEnjawZjkPhhW;kzI


k2e;k2foiY

lWlyehyBhkIjG;AixFriV
l4UhyBhnP;lVhxM6Cl9Zlkb;piD

psY;pqd
t7W

;poWhoL
;6T
r2StH
r6CwP
6a
;pmP

kxO;tuI
s9O8E;snI
m8Bl-R
n+U;r2E
koGmkJ
swAhS;sqD
rof5W
itDqiahzF

m7a
s9F8E;r4S
mzKirB
kjEhwD
s7I
sgAiC

;n+O
;o1J

pmVivavc;r-W
;smM
3LttH;rsW
1WiuL
smB
B2QjlF

2QtkL;j7V
l8N;p-f
;m4f
;ntZ
t3H;mzZ
iza;t8A
;m3Y
kyFhrb;sqW
r5A;mtaluG
koX;s1G
hTl6Q
n9S;slb
mjJ

uje
mjSlyFild;kmU
kkOD;onM
r9HnN
;1E
jgKpkN
koM
kkJkidpR
kvD5BozJ
;ujV
o0bj1J
;memxJ

AAm8Mi8UhpGjhG;otVCkqQ9aCtO;jjDppF
AotTChkAkCjGh1a9Kh3N;h2JjxCAhqNrZi2R3G2a;3fmkNna
oAk-KlgXiwDhrHE;k0Yn3OwZ
thZB
qah-O6cBiGpfdhXDh4UA2ClHcijeodtP2FrRi2FA;i6NnH0Vh5R4HI;jjX4AClgLjHk4G
;jU

JjSioIDIlJKoGhyfh6Aj+OjsaBtEG;h3A1KsciqL7AxP-TyF3ehpLj6U;liM8KpKj9d
Aq9L;E

tqW;t+K
tyV;hlU
;tyUB


;hlQstA
;;i6F
pZjgPJm3LhjN;jkBhicmRhjNtMirTZ;hibh3RhwUh8b


oof
opD
opG
hpA
;hof
jpY
;klanid
;ooT

opV

;r0NwT
;miG
mne;kpCimQimCj4H;knOk0F
;n5ThiG
3Jjck-J0QjvA
;p+B
;muf
;ZE
;kwK
jhOkuam1I;ixOihajhZ;hmIjtB
;p6T
AkyG;qzC
AjQ0Q8BirKtCClQyT7chvJi0AueAAh6K8J;wNrPh-T8UncxfGjpTj0cizR;knZ
stN;ksU
;omL


onW
k0eCnrN;iU
ahLh0ZGkkOluO;MhiC9NkuRixTikdhgY;kqN

Eh3B;CACh2e
AH;tqN
NG


J
Gn4IB;M
;H
o+P
B
M;F
hgd
k7P
FA
i7R
rfhqX
1b;tpe
ikZ

n4CB;AirR
nhdi4C;irRlsRihd
mufjrB;pgf

;tpX
;;tpW
l6b;tkd
;;h8M
luM;lkFl0G

omV

dzLiYwdjvAyMyNimCi7LhtflOiO3GhFkdxf;yM3FmahkahAkChc5MhgYhkTjlOh8dh4BxC5P;vajrIyGpnB
;k2OhsNB
hwLjmBEhsKi8W;k2R
syB
i2F;syA


N;R



EFxWBhaqpB
;hpO
hwAkyR;G
q9Dh1X
sya;Ihlb
zZ
n3eAkoQ;m6F
zXntV
k0FhZ;k1d
miL
D
q8V
hgD




hoWK
miC;A


j0W
miK;nlB
lyevKhiW;nnTA;miSnrS
;Ao+R
k4XrJ;lkD

rhD;h6H
hre
Bn5PhjMk5I;k6Q
BA
Do8Y


;t2C



;n1El5T
;;kwC


;m1O;s-C
m5GjxB;lxfoqd
A4E;m8U;m8Q
lqMhyCD;sC;3I
;q8ZhxYoW
iwO;pgCi+U
ruJ;;r9b

;tL
r9W;r9N
;N
hvK;nM

iyNo-R
tyD
;D
tyB
hvH;nI


hxE
kpD4E
o5Fk6R;tzJ
mrVk7e;lgA

;niO
jiYm9H;p-b
r-V2dD;s2V
hvCr2c;me
hFiY0V
j3d;p+Y


pgR
ugO
hic;V
rsa;spN
r6S
kqD
lcuY
kuX;jiT
igFkrR;hmD

ohR;iF
o0JjoL;r8Z

;1W
jhcI
lwflnY;lc
lb

mgR
hRktRkgL
mvI;hXkD
nNmlT
miToBntR
p-c;hd
hiG
p0H;iqU
kiClLklY
;hM


hqeruA
2B


he
sxCtS;mgG
i0EhpP

nqD;m2T
m2S;nqC

hnehkTmzE;Es3Y
q2VhyO;q9C


k2M;k2R
isNj9Ei1f
n2KhhZ
lgd;tge
tiO
;rtX
p-b;mP
soa
lcs9C;tjL
p+D
vfmne
htb

ryT
lod
hrFh7engG
qiYBj4e
i5WhuT
i3e
o8BieBh-L
;twO
kgalL
FkgR
;ivO
;skJ
l7X
kAh5choV;MjXqoX
p8N
kgR
lmKBxS;l3T
rvAxY-C;sgS

h7H2R;ieF
llYxW;n6G
htEo0N
j8Io6N

orHktF
o+K
jXlrC
o+O
j-Zk3a
h9No1N;luX
j1Cmma
j7fozMtS

rqC8S
iqfj9E
S;s-T
iqdj9E
;jyB
b
iS
ktQknL

;nhO

klC
inBlD
MsrS
ipb;i4J
l0H2E
i+fI
nG
sjC
mtX
;kiI
rwH
r1HE;tjE

iuS2U;dmlF
;vN
i2Q
rvK;ruM
hsVljG;vK

;V
m1b
j8H
j8G
mrI
lyM
kteA
she;noU

k2F
i7e
jNs9CL
t0YiA;t1DU
;t2a
rgG
k2TjkI;qlA
lyfnoP;stc

;kze
lmMzE
j+bB
;n0F
q5d
jBs9O
itU


nMk0E
tnU
ozY;hrW
hFi3c
n4F;llb
mV
ilOlD
iyI;rwHH

;jvI

l0X
k0Tn5P
j+HB
jgZ;jxT
i4WU
k1D;siK
qyTmT
q9b
q9a
;s2R
mxb;lmR
;Ar3M
rxY
ivckkM+b
lwfmgd;rxR
l0I
muE
l0G
l8dj8GhsH
lrVhoN;h4ComZP
sDhIiuO
p+A
tUopc;tT
i6L;ruL
k0Q;j9T

nhai2M
k7Al9R



k0J
mrG;s8P


hPs9O
uY

t4D
rpD
irSipD
jiSioT;qob
;tZ

qxNmT;hpI
i3NizUkmI
i6B
i6A;q5Y
qxQ;q3d
stX
s-GzP;tze

j5P
j5O
roU;mxE

hnd

hne
hoDr2c
t5U;hoD
GknC

hpZ
s2P
j0RohDkU
j0QjwR;hpF
j0PihH
knC

k0D
B;;q+d

nrL;hvapvA
;pxc+N;s-C
l1S
;9P


i2LlsXjqfhXhwN;hpfhjapkc;hMhkNhuXplO
mhGmkV;loIm9P

;qpE
kkWi8ChnWkjQxAL5b;srXxU;iCiiPktQ



sqA
kkT
ngV
;B
s9F;ABs8b
s9E;Bs8b

B
kkM
;s8ZG

nqd;sqAuB1V
pKhQnvb;;o+E




;;qnJ

hsciqLhxdkpa;hsbj8Msbm2bhjR;khV

;i1OnmWO;izR
rDke;kmd

;;pzB
;hlY

qej4d;o3N
;i7Zi0fLhlO
hBk5Qj8Y;nzVhiPhEB
A;q1C
;B

niMkmV;lyDliS;rzP

s3JiZ

EhOnHSckKh0FoGEwMhKsGvK8BhoDF6HOhiIpOixN8TjWhMiAEjbkakB1PnTAoU;Hjflc9bmX6DhQEPk7fjjD+ZlZMDhToOe0S6V;ZiqRjlEjnPixeyAlQ8F
mbhehI
omH
SAo2E;opa

JqlZ;tiR

j4LmxTAhse
irA

tF
KAo2E;opS


;nkf

r0W

krUA

rkM
oG


uHiuAn3a;pHhtFhkPpvW
qpN
hrbhmOBh5etERZhEi4bhhKAA9LYMuWhiMlQnfsChmHApKhS;DFhlUhyW8NxThyUHh3DhrO+E4DhThqbMYhwX;hoJocmZvEhnWiqOhmViiYxfh4U
AsFkta;sH
sGktZ
tvK
o2EAA;rrN
Bo2CAhkB
kCo5P;h3a
o2CA;o2B
mtT0bi0F;hlWloCvYi8R
njFizO;B
shJX;jpSmtM

;j+a



3H

i0UAqnF
k-W3Ih+WhAzNiKhvairMD;hkbidihFuVzUjsLktH;h9fkSh1UtFole
h9eHm4C;knT

zB
;zDhtU
DAABkwNozb;J;mob
j9U
iiVzOmuT-bi4R;ikAjkZ5T7Olhehpb;VhlXtDjzal1O
;lyA
AAhyEiQnT6RpI+dnQpboJL-dvS9audhBMhiRlQdh8dhvGlIydqA;jgFh+VinfuRhXhsB+NhxS;jzQoyU
;kmU
DlPh2V6RhmTpDkIlShsanxB;jgEzKrS5WhgJvS9audhBMhiRlQdizGyFmX;5S
;j9O
;kwN
l9H
kwM
;l9F
hmNi9ZknailExDAh4aC;n-VsJjmOikC
riM
JhsMtCuWjpO;h5X;srUGid
lxe;ioP

trD
koVigQmgCJ;AhrJPi8ZhnGkjY

ABhkJ9MlmRjyc;-di3QkFxTi7M8OsKdh3D2P6Y;ioKk4Fjvc
ihYiyVtGm5D;oxO
ihX
hkJ;ktFl8I
2LhrTh2CuIhrJmYl7K3QB;hsM7Zh8NhtBm8AwH;o5Z


huD;;ttV
;s3N;krc
kxM;tdruJ;mqZj5bh9X

i0LBi8O;inMtBm-I;tqF
nlWhwNhyChxcpOmJ;yZ8OjvKipFh0R;ppSi-f


prF;liY;lwaj6LksM

BkqYi7JhPE;i4eksSikU
kqY
hyFi4R;;nnS
h0clze;k0Si0J
8T4Ji1IAjKmetTxZk8F;ktMmTivWIjuVod;hkJAwQi1Hh1AxEtB
njZB
njY
;ktP
qzZ;-L
X;h0JjxJhe;tuY
o6H;h2G

h0b;iiD
BH;isfA;ipF
otaimQ;onciiEoG;s8A
GAJilJjHyMiBxEIvckXhvVKDiEAkM+VoMhmJnfhxalH4GiyO;9BhUhiCtMhe+NtfofwahgCi0bhLh2WiuY;kjZwKi8LhqK




msV;msU

Ko6bhmHi5W;h-f
igRhtdta5bjjQ;hxL
j8K4HjQnlCiG;hzUhkRk9HjrE
;mpG
juN

mpD
;mgf
rgN8S;j8E

n3L
MyNAkM8IEOA9YjDFAihHhiLhnfBBkFkOkX4YzShlGhCwAhrfqIzM3E;ElFhgfkImCY-diWsb+dh3BhlGtTmbhpehmMjQhneZ0P;7azUj1LhpXucoU5QjwEjYhve
;B

E;A

C;AhmF

;qtT

qwd;qwe
;tNA
2dnvf;kqFnlT;hsJ
9Bh0R;lkPjiMk7E
omb;;iuf

h-Yj6RmxP;h4cdsO;kyUh9ChqOinU4M

zL
isIIiHlYDLh8PEBhhGhuArJpIKBkKBh-Lh3YoOhheiRGC;iqWhLkGiSh6Nl+ShjShuY;ilHnIiGhhCh+Th9Y

;tjS
n1B;muY
q0M;iqDj5O




Ao0ChoL;qmM
p8O
B0VIi5B;r3I
juB
pgB

qtB;j9ItP
;qtA
hjJiyR;kqTjiXzb
Anlfmpe;nmCE
nlfmpe;nmG
;msU


;oyBA
igBlyBkmZ
HrvA
itJ;tkf
o2NjsTwOM1M;-Kk6bi5JjqS;hiGq7Y


;rpK
AsyC;3Gk2bhvF
ioOqpT;k9F

msG
nza;qiB
;kqS
ltajib;kfijZjkf

;uensfk5L


q3U




szT;p3Y

q3N
lxHxW
imN;hlPA
2GmzZl4c


;rub

qtO;ouTh+Z



mjch5duHisB;2GhpPo4KA
;uH
ovb
qJssX;lke;h-Z

skEB
ZEnOizNAjkLmnTA;lwUh7b;i6ShiS
;qyO
iMqsV;jV
2PqsU;lxO


;mkF
iuL
wP;tjf
rhdncrN
;hHA
jqZn4GvG;Inlf
l2JM
l2I
hHjyKhkdi0N
hc
hehI
haruJ
rwD

riXvG
jzLmf;lvV
rqTjR
9X

opSmWi5E;U
snC
;K
;B
rzH;rqB
oP
;smd
k2QmoFwf
q-a
;kX
q+bW;qjS
qzF
;tkN
tlT
nTriD;rze
rxd;U
r0Shc;rke
kkS;siD
N
ltQwSlhL;k0B
rzD
oodmWi5E;tmJ
rrJ;q-O
n+Xj1J;j7A
kxenhI
tlH


j7L;lnH
jyKhkd
tmc

j7H;q-E
onN;hf
;q1Ki3a
;rzU

rtF;rtJ
rnRB;j0Tp0c
hzSqXDDBm3O;h+b
;tgf;k0Y


hc
uD+Vh9Rj9JCloK;hhSmvZ9A;jqKo4F
l4Z
plVzM;jmfiQmkKrD;l+Eite
xH
isAh1Go2KPBA;4HhyXpqRoD;j-bm8R7f
ivcplO;hFk9K;jsSixO
;;krD
zWm5e;b;roF
i1I
ouQh8EnR;dkei2I
hIhlallI;jnRp4W;tuA

BhEI9Cnsa;hkTl5AhpBnFjrJ
m9TktS
hEhyB
jK
nwTB
ooTjhE;kmJorO;jnE
;K
m1f;;hIikN


ipDjvA
;izPkuL

H;ouS
irT;iyTnB;n6Z

wOj6R
h9dj9C7WhkfkgL;hxbmbioB;j3e
+A;Wj5G;kzW

lUhoC8cjmRlQxLAigZA;k+ZIAhkDkZisJhyJ
ouKB
-ShrPjBpxMiQvY;hiW9SqOp0cyCmU;irPjjI
ya

kwci6M;;B
1f;jZr9f
otS;oqYh3F;T
;qjW
lzUh-M;j5S
inHiQAh2Hl3Tj2W;irOh0chO;8chjElzQitO2U
iyTiqW8QjkfC;klIhwdl9e
o+BhzC;;h-D
;jqR
qkB;q-QuG;r3H

l9A
nvb;nwI
i6c
IA9Cm-DwEhnfjqN;BB9Hk6OlrC4f;kA5BnwO

9KnoBA;;otP

i8RlmT;lsF
siF
6Ci0An+F;lJxBjiBEj7X1MDjkN;irG
nlb;jqEkzO
kKivE
jkI;opdiOj0R
loajhB;osLj0R
hchRopM
lgDiqGob

l1W;kekna;iiH
ihd;r1NhlC
Akcs-I;kej2atbo6L;qxW
j7Y;tkAE
ntV;ksX
koWjyM;jnD











;miZ

i-e
pzO

yY
j6D
iWO


5OkyR

-chge;tiP
p1e
yWC;p-X
m+e

p1J
iDp9O
miW
;miW
hgboof
;W
k5UjtdkpP;k5V
Ap6L;thI
thH



oyNsOhjDi5B;omLhvCoI;omQ

m7F




lhH1Um0H;l+F
hE;i8H

nPLj8YA
;ter6NmC
hLigd1ChtTklbid;ibh-LkzdhrDqGnOh0DhvO;qsahvM
i1Y
;p+Y;e
iU

oke;hxC


p+Q;if
;j3X
hkGA


jyf
kwFivEAB;h5Li1biwIhrA;m-SmnQ

;Aq9D
;svYB

;ioDkA
jvChfmGREkZiJZlkX;jvJwfhyLk0L;ltN
mmD;A3DjgF1dRniY;koPnnb
ktZ





;p+f
onFK;nidi7P
klO
lzCi0L;mgd;jvTiwW
Dp+GhjZ
haDn2fyN;n6PvB;k4A

vQAi8EivctWiuXh4d3Whb5Y;mBodFqoEhkK;mlG
;J
i+djoPJhgT6a;CojA
B
4J

mEL;la


hPn+N;r1GhnD
p9I;kjF
aooW;ilZ
tle


AAqZh3Rh1GkvJ;hEJh6ch2Pm6H0E;h7ChyekxGh+Ph8D

;hCjxW;j+TmuN
kuBj8WM;hG
BjxTk0XY;soa;onE
A;onC
h+RitTj6b;h+MhzGk0XuTjzY;j6dksE
;k-J;tkY

ome

;i2Wn2B
kta
ombE;jxRi2R;jxMhtFjqZj-E
omb;jxRAk1L


mmT
ktS



jmH

isepvW
AItNihLAl3AiN;vJ

A;j+E
BGivIi1LigY7Eh9I;h4Ih8OpLhmdi7a4FixRnJiF;j+CChmU
;r-K
;j+B
;jGp0DjpZ;tif

iuA


h8A
izGhqJoEhmGitfh+clB0ABI8ZD;i8OivMksZ;j2FkjMh4bhtU
sva
;inO
ojKlF;hgbi8UrDj6UrM;ioThgMjkG
hiHqHhqUp2fB;stb
koWkgaqCknJ;n7Ij5K
r0T

h6Zp5X;r0T
ksAn-V1WD
Aj2EnW;k2TouZ

;lyA


ljF;hoLyXh2W

xBwcimasP2MhFAkpViwL;iPjlC
j6Klwa

NBhzfAzA;iiGkSZAjpJzUGhuJrb

;s2X


;jxC
lkL;l0J
r3S





;j4d
BpFhqazCAjpJzbhuJljTA;pG+breyJh4cjmd;6Ao+O

hzfyJahfnvIi9a;inDknZ;pnZ
;;nuE
kyFjhH
toE;hqQ
lzRluWhQ
CjrdhhNBnkG;jkZi3UjiI;jkc
ioD;m6D
;;jkZ
E;3TlPimU0SAn8W;k0e


xYkrR0F;lxM

BAn2I;lxa4Nh4H
AA
;n2K
n2I;n2J

;mSk5L
huE
jiOj3G0NpThuDhjKhqb;i7JJlZjlUGjuCiqZ;j9DmoH
lrM;j9Cl2O

kPrbBN+LjtIk9Ii0O;BhkIh3MihflkR;hvGq-O
;myf;joY
wLp-D;i5G;wJ
LDnTnyfhhMkgflG;jgFixQihMhXmFkxbwVrd;n0amHlVh0A

iyQlhND;n0Y

i8Dk2b
nhT;n6d
i8Bk2b
llF
ljf
nyalvT
;i7d

DnT6Ah8JqkIF;hnD6UktUhwa;ijKi5I
A
A

nT;7cjxGnwdhkL;qgP
p-EHlS;vYDJlpY;ikA
n6PyZ;lfmuehlRkjD;uf
;n2K
j8T
kmNjlckxI;m7UwW9E
;;yH
;;ogQ

;h+I
k3H;xH


huQpnD;;q-f
lTlqFvAitbj9MB;k5bSkQ5Nl1D8H6H;h-Dmhclf
;mFmxZ

;huV
pkQ
iFsLCBACuRCxNuAlDvWkKxLpeXRJ8P7JBHBkShpCjAWhXhZvUqMhjZhmFh5ChgW;RhEh3OnHhNsXxHmMsWoAjhX-RBEnc7TI3YpAjDhgFmSh2L;yBi8Eib

h2B
h5N
xYE;itc
ksUjyA
uRixD
jxIore
o9diF
p8Ph8T;nxb
;ozI

jrfhakS;jyXmNS
jyMJh3Z;jpN

tiH

rqR
kvBnta
;qmcA
jyL;jpW
jqChkbnta;jpXi3U
uBkgbnta
lqT
lqSmyD;kub
ihJl7S
jpSoMJ
jpRoM;jyI
o7chM
h4ImqHhA;p5U
mub
i0O;itBSkuD
ihC;jnG
kuSmmZhnA
jxXh4D;lqI
r8R;q9A
jrW
j1PmvB;j5F2FowT

h4JpxR
;kyU

kyS;q6K
h6Y;p2P


jxLh4DiyX;lpcHn1b
joLoeh4D
joKoeJh3Z;mvA
r3b;qkF
lhA
m3M;tEk8S
h+Fk5F
jvNmwQ

ktcnta
ktbnta;B
r3T
ktZnta;i8eo+c
r7T;q-T
o8JhcI
lpA
isClwZ;ve
isBlwZ;kqa
pjC;jwHlyZ
kqY

jufmwQ;j4d
hzfi6M
hze;kuL
loX;jsAh9D

jwRh4DhlS
lgIjhJ

DBiFmtShsQsL6A1ZP7P;hIj3ZAj0KNizBBib;jtQh1cl-A
j5B
;jS
;hH
;mva

;l5GtN
;pqe

E7EhDyMqoFhkc;huZp-d;jvGzE
k5Z


;r9N
;7EzQ
;huW
nGohJikUZR;nEk+Tjyd;nHqhTkV
m0f;m1A
nC
nBo2d


A

;;hkD
EjySwHAhhAmtV;i2QhsTjjH;nlZkuO
nuO

BkgDk6C;h1EnlE7Dh6G;mrFlgZ

kia;kgD


KAoWr0CyBS;sSrpdpXjM+Y;pAm3X
h1Gl4e

A
ye

lyY;lsC;slR

jsBjiEi0GB;jsHkzcnN

;jsF
r8ayB;oXlrX
sub;qqJ
DqgW;plW+Ii6Y
k-D;qhe9H
maq4K;qhd

;s+U
7Tpja
ooFA;kjO
o3X;hge;r1H
;;p4C
hvcm5B;i3emyf
iHBB;lpDhoVlxK
j-J
s9Q;mwG
p6G
huajgMhsQ;l9LQhpZi0KhuOhtU;kgPlvG
jzQklclgH;qpQ
l2c


lxf
;lxe
A;ojf;k5d
;nsai5W

+VnmE;r0M;m5Rl4NqI

;hgD
qjN3M
AonbksV;lqf
hhci+aipdmueP;k1A1dk2A;l8Qi-W
qsF;m8XuY

kwej8A0d;AngDrRj5bh2R
A

;phX


;ryBiQ
imIjnfk1D;q3Lhzc
o-O;j9b
;ioM



;o2W
khPihSB;ioCn1d
;hfhoO
hqa
hqZqhY


;mie
;1Z
hTh3bhodinXiqEhvbhB5WhG3O;HmCpMhlXuRjYwD2JhmRkpAyciiYhoZb;ilPj5Lh3W



hwDqxQ;pzc
jiI;jgUp8Y


jjb;jjIlzN
pyc;o3Y



ngc;iC;nyK
ntMhmR;o6U

;ixZ


h6fl4F;uLlgOal5IAvb
nf;plQirMmbhib;igYk-czehuf
iwTk9X;j2T;jqO
5b
lCkzRi9ShrY;iVk9Gige;n0dhCj4T
;mtD
lqDmmU
l1IS;lxfj1a;l1Kiva

BOi7X;DspW;qtL
OAspK;qtN
AAMhlZq6R;nxZi7Ph8O

;nrR
jwMj-G
BliAmnUX;mwJ0AkmC;lzP9VA

nkI;niJ


n9Q;pycigE
l2XA
n7Z
;;r5J
jsTjcjY;jlGvEklFAk9G;okd

;mzYlkIxH
h-fAivWklc1SrbpYi5A;mQh5IizViiI;wduOl2H
qsO;;llb
jwB;joHk9C
;;pqW
;3GqNpPp4Kh3D;p3L
i3ImuT
kzGhlc;loPnzD
luB;jpd;muG
;pe
jjGm8E
jjFm8E;l0a
Elah1GllL6JjqC;i3Qi+ck4d;i-K9EnnE





;imNhic




4Mo1H;h2G
I


j6S
rvY
l5Gl-C;lwP
;h2EhxfmtOh5f
kVi8FotLhL;f




C-AhlM7btFj1Gl9d;7Ik6ThjdkuG;1ajejvOnhMhqS
;B

A

pcptd;pd

lkfGk3Q;llL4GhpQi1R


Bk7cnpF;hkQJpzL;niW

hkO;slC;jrS
;k0Mm+cV

;hkV
j7CsVhtT;lpasL
;h+e
kqPxfh3Y;k7X8R
jmV;h2Y
;ilD
mtFhoV
knQo2K
jqO;oxI;vK
Ah4IhiHloRA;myci8FhkI;ksJsI
i6QM;h5aiyRj2VAhrfhK;pvB

h1Dp4D;jVhqFhxfxW
UAMvMkbzDzThoF1E8PAiOlAndwQ8Z-bcABOEItK7Bh7c;IqbAvGhkFwIhH9J-dtKjMxIrQvehRsf5LjxXiI+ahAApfuf;m7I


B

;jhOhzC6aA


jnHhyR;n8J
MlkX
Uhifh5SuBjvXltK;hje2EjtOnP0XjfmgZ;LscuTkwWkF
FA
;EA
A;G
A
;E
j+DJ


;soL

NhubjlfiPiHhtRkuA;UhuFNm9RnDihE;hnamrE
9QivZjtK3QyNnKAh5ZhtA;5WjtY9HrGKiVi2F9HirN;lvbkychhe

;rqL
xU2W0YxZFj+fhjGj9Q;yEiNo3B;knU
oha
A;hjZ
moB
jsbhrFh1DX;matCk-N6S;sVhgXpqO
mammJX;h0TN;huGh4Xn5A
zEnmYrYmZ;hifinU
hjB
kvclAiPlDHGh0WlkN;kvZsUi1D;kzFi+N

ivPiqDhtR;mmf
CmzWh0duJAAj1S;jlCj1EkgIhvJ;n+S

o2b;A
ogY2B2V;jkfokP;q3L
;lnZ


hxMpmD


;lkX
BbqPhuK0ApKtMzVmDmPqBBjMhnVKAzUlTiX8ah0UvIPEIh5YjMxb;hOqBAh1akRxGqCi0dhjXhgc-N9QKhI6f;oAhuQk4ChkaA
jkQmyWd
nzI;itX
ljb
k2U
;qdr6d

p3f
jqbhrU
;i2c
;k7NmuD
h2G
hxM
p3Z;p2b
p3Y;p3X
izenia;hyE
qsU;n-W
;mhE
mhD

lmO;jre


p3DhT;p4K
p2Q;p3O
jhJiH
jhIo3Y
riB;lbq8ItU

psZ;knb;i5a
Ahfj-fjnBhza5ehTnahxA;iwKChqDh3TtZjzDcjGbhxNpB;iHuBkjH
;hfp+KhyH;r0X
Q;;0U
jEjuNj2ZivT;rCppNh8Y;jxNh7X
AA;6A
A
;5e


j3Tj1Pj5dAh1D;j3Oj1LkqHhlG;nzI

jqSinZKhmdqHsPjqM;iud

AkyR;l9H


C
p3Sh1T;m+U;m4d

;vWkMj+L;ltRj+MhrGhiE
hwZh8VBj0fnOi2ZhRi2Z;hqfleiJhnGj3VjhXjmF;iiahgcl1e
















krQ
r0C
;iid4e
hqFnHh8OwTnrAhL;jtMh2E
xT;owU
A
hC;hB


nrPhkB-a;Kqfinejha;l0Ph1K
jmEi8DhyXjpHub;xPqN-Z-El-AhlI;5SiqQlSjnCktR
;p0a

jmB;i6YijJ
i6XAijI
mwD;kpGmoF;moY
;mwC

A

h4Cah3J;pyP;j5G
A
Brqa



Q

GXDj3NhyeiiUhgXhiAiBRh9A;jzKj0Rj4FxQ;ryX
0WDAjqX;hhdi3NnnQ4f6f
;;zT
;n9U;0Y
4OqzAA;;j+IhsAmgRV
AlqH;;n+Gi0N
;hlG
jzDlFl4M;pyYh9SiE;lsLkkP
AoXphWimEBD;miU
obikHi9AmZigI6VjkVBD;i5FkqJtY4ahgKAAipf;oWlYm-VioQ

o4VitS;;s3C



;k+Q


r4b;;hvf
;rzE
+FncqrZkd;j3J5V

khKitMhnA;ArrO;rgJ
h4K
muVAhmfi2CB
jtXhyJj2MhgP;i-RlQhzaiwd;i6XkFkra


hkd;njD
;;hmF
njYGHzQCoJAdoX8Gipa;ilRyYwIE;l0Sjhe
DjyHkkA4H;lydhwLjThxD

hrHjwT
hrG
jyHGh3d;nmZvOj6HhD
nyEhlF
;ptU;npX
h-b
U
;q1d
jrRn5C;i7XtdhA;i9YmN
;G
BntThkA;C9chhe;jiOjrT
;kkFnvRoY
;Dp1Kh5I
hqN4TuBxHLpQkhLikYjFhK;inMxLrOlGuBpK7JBHBAkRhsDiOhZ6BiGjU;huGhpJndkAkyGh9E
jqYhO;hzJh1Vhzc;syR
;;k8Q
kgYiyJAk7PA;swV

o0YhsH;nTk+L
nT;;lC
;+f
lAA


oTkF

7MhiZpkbD;2Uj6Z;mjflkR
RzMh3MtCsGjEhwIk5ZjJkE0N3a;hjZ3KjwAhnFtfkxO;nia
Bk8B

BJ

k7f
;mnT
qkGuG;K
CAB;B
AAAB
h1R;C
jxP;B
;A
;A

k7V

iqf;mjLlkf
p3afqd;Al-e;niI
qjauG

hjE
wYmwd

;lldijK0P
wbqDh3SMhoOiuQhmZh4ZSjtb;huQhjbi2QkhXIird;i3d3K
;j7N

j7L
;loD

;l5T

;k-X
Dj6V8J-TlwNhuQ;-Ai8Qh7VlqFh0V;o0aiyO
A
Aq7R;i1F

k2f;+crwH;j6V
;;l+W
jxIhvFigVH
;C
;sH

;;jrL
nwb;uHi9CjyG
ipChKk5NjtFoDhhV;lsQ5Zjpa;mnC
nja;mmJkqWoDhhW

ova;kmG
ovf;;ovZ
;;ovb
;h+WhtImnJ
;;kyC
3Ul8P;m6B4a
ruAhA;lncnvD
s3A
A
;rCl7Q

n9fi9cIC9F;h1LhrDn7IBC;pmW
D;hrS;muK
jsdiiEh3PAE;jgJhjIm1Zh9S
jgIkmI;k1G
jgHkmI;k1Fl2d
;l5J0cjwWiiK

m2GkxW;;lsL

;rnb;plF


uRoiX;phNiwY;myW
jmC
ktN;phL



;;lgJ
;;pxB
;vbk+U
hiKhqB;oxC
m-ah9a
Ah3UijG;j7EhyQirV
;sqc
LWsvY;iock-eEloJ;m+Z
pxG
htOuUAijE;i7Xh4N;pwf
C;m5C



Bh7c-ThjR0bhyO;Ch7dkvOlxB;jqdknOhtb
;mmO
lgFhrI;lgA
h7bhlJ
P;k+MuF;hhY
swP;ltJ
h1Jiuc;ozQ
qlXuO3W;inUmqbiiW;inVmqVh6QrY

n3C;r4b
jNoVk+ahkF;iFhGh4D0OipVh1M;lDhpG
kpH
BmNr+W;hrIiC

slE;htJ
hxAn1D;4N3fhqGjta;mhD
jgY
hsY


mgC;lsC
8S;8RlDi1M
jmBjoPhgW;kyRhoEloE;r4d
jmAB;CnvE
;l6PE
jle;ihYikP

o6ZA;i4b
;jhCiiXksJ
k7F
r-S
pmY

;k5Z
;hhI
;9B;pyN


hxZpyFhxG;mnVrakuNiMiD;mkOmwM
m8L
h6UiuUh9D;q-B




m9aEjhM;p3R
6U4H

sxd
CD5R
MAhwdqqRBA;itRitD

D




mra
mraM
qK
r2c
sxQ
DBizAh4TKlL;i4ajehvGi7XhvahwP6c;ktD
AAhwc8FitDnhH;5GvLje4MoRmkImV;9K
Ahwc8FitDh8Rh0SjvDhAA;9JvGkN8Q;inS
irV;kkK
BkrUlWGBDl2E6ciG;nnUhva;ikDvAh+SzJmgC

krUlWM;lkfmgC
jiZsUh6G;3YjwZ;jtc
T9I



hXiyWp8S;hLwB

knWmyc;B4Jh+bxTjgHj4B;hrJl8EoJ

spe;hiV;o5DihP8VpS
pvN
pdhvM

uUhMA8MdxNAzJwdh9DhjPh-D3bhsXhvUoZA;yOqQvchwJ2Kh0KFnhG;hkP-Eh8GzQh6Jkei1O
mtY
mtUimW
m5O

khRhyB;lzV1O


9IhKoJkY;qhP;yBlxFhnG
;j3Qj8H
Aj3O
j3O


jqZBluJh4T;puckC;o5G
;J
B

hqT
kEhwE-JAkYClNCh1JhoQjfjTpSijTuEFjwU;h0GhxEhiAi5GhwBjkduM;h1XuAIh9F


pkC

Alib;koV;nwF
;joT
;jvF
A;m7ai5W
;p1Q

;hqVh6Y;i2U
jlC
;hR
C;rwb


LkzKlseisN;msdiheEhC8LjjE;Vi-NjrVjO
7DA;krNhrGwIloQ


AhqKn3ZA8e;vIiqBuCzch9Fj2X;itZ+Un8KkU
rjDqJwU;piEhhI;8HirEnyZ
;sgE

jnJnuQpJ;zNl2TzbivC;k5T
q-D
rrHyJ;r9eE;jgbkuf
rrG
hkGmre;htE
igSC;nkFi8B
;;hqB
rgG;mKo+P;i2Dm3etb
;0V
;lsK
;D
CyMLyFjlDhkWqSzcdpaFPpaijS;hlAlzbh1X
A
;k2Y
yJCLxZKAhzfhGiU0Wina+VCNqLAhrQ;hmBhsLtGjsSsbjLya;igOxdqKlA7VzVirOhxe
KB5KFGlapJApWhsKhAhqfhrDYACieDhYhoeyEyNjfhhHhoV;Pka0Y3dhMLhqMhd7MsJmZh8XlLtGqJvDhhIxRkYhxOLkehgE;5e4PpwRhmE
riE;rkF
ixL



hvZplN;jkE
lyfj1MhC
lyej1MhC
;q+U
lyZCj1M
jrQ;hyW
qlY
;l6AlnK


mqel9SD;kxO;ixOuEhxTj4W
mqek7Q
;ixM
mvckwBD;mtcimU;6YkvelvB
nwPCk3Q;r2N
AhlLB5Wua+fA+chrQh3czOBCJh2U7chrIA;hlLm9bqOjzD
jkG;itf+fA+chrMDhpYuDzOBCJh2UinF;q1bhqd
j8K;j7R
Ai0EjR;i1T
i3WO
q0Xh0c;pwY-Oh0Z
r+DA
;r+D
C
;r-N
irbI

;jyX
r+f;hlCigNjhAhuGimE;o3Z
nhbktW;p5N0d
o6A;ojb

;pwT


A


mfkLi+dnyR;ipEh3b;C
B

uAl3e;zRq-E

rG;k-X

ngE;ijZl-M;h2Pnpbh9G

roU


vHitH;+EwCjyeS2A;9ah1Ph1Ji7Gh5Gh3W

j9TkwWhoG;ouL
h1K;G



hkd;hkS
;izZh8C



luFj-LhC;liMlle
;;lrW
kkE;jtKh3chmThhBk7T;soP
;o8J


q-QT
;ntXksB
ntW
A;o+Q
o+P;;o4J

l-Aid;mjckof;kzd
juc;h+F
kpa
C;B
;B
D;mR
A;B


kpd

Al4eBi8R;m8Kwc
ntGhoL;r-f
moeqP;xSlyDrairF;hnV3dilaiPh3Mi7ZtT

shT;i3f
;m4R

;5BhlQmyT


;i3E
A
;ksCn3C;hnLoxQ
pnCh4N;iC;q3L
hsU;oZnld
oY
pxJ

pS
A;;rhS


;mqX


;;ouJ
;j8U
AsTi+foDoah3Jjdi3UDhZWhLitT;iqdmVklIiwKi5E;hnZrgX
oxNijKhxZ;hkXnqZjwX;iqcksCh7Ejzd
l6b
mlE
j3XlkGze;rQ
j7Nkwe
jkf;irFD5S
l4Okuc
NirO3bEipWi7DJ;jjVAipX
jjUllM
i-DkP;i5E
oofA;jjS
ooSC
rgJ-R
i5ElvX;jjP
ltO
ooOC
r-X;nqd
jjLllM

kyf;htSk2c
Al3flL
l3fjI;BhodDk0H
sGigZH;p0V
l3dlL;hpB
ADj1H;qb;4JmvM


A;j+V


DAhHhMzQk4RIikf;hjajjXvG
juK;hje
;kqXhpN
;ia
AiUkzf4CIikf;hI0dtPkrIijejrL
iUnxL;hHltPI;k2U
h9JkA;iiGljeklL
kqQ
;i9I
nlTjUj0R;mrc

AqJm7V;nlR
qJ;nlQO
lzaABABBA
lzaCD;lzf
jyO4A-FjgVj3U;h3R;nwIjjG

;oqR;q+U

poc;izHD

;l7Cj6W
JCh8MF2AiAhmfuEhqUhoFhibuU;OpDh+YioGhkFjrQoL;j8Ci9TBh0C
;C
;lxK
mhG
pkQi-O;CmhC




5ZmvA;hrH1W;l7QjsV
pIivb2WrcB;hlai1c


;l0OmtH;Bq9O
;ixW
;;muV



AA
A;malrD

mjR;qc
hMlsC;kmFvG;ltY
sOj4Z;7ZimUhiaitYipB;o8V
hrCxE

7DjqB
klE


;h9C
k1D5I;i0T
;n-clB5Hh7L
irM2ejlY;irO
kkd;iqJ
l1T;kkc
muSh9Whd;jkL
nmY
jrA0Gh2I
;i6a
hxQ

ipED

;i6V
mgJ;koJ
;l7D

;h8c

;pmc
omB;i5OnF
ioMiMqT;iqb
;pmZ
i6L;i5Y
i5XS
;h8I
kkH
AhoYlwC;mmPhuL
m4ba
kkD
8Sh2Bh3FmwF;qXo-R
;otN
;pqZ
;jza

;;q7V
zQEZihRirQqYlvI;kOivNi4F;zPtQjye
;iI


+K7Th+I;0J
hie;jqCk1G;hkQ
;rsM

kIn6X;hsc
qnV
zDjtOiP-biSnOsPhlUjkJ;jMkBiiEhpFoB1YitQRh6aiyRzQ;kwA
Eknd
k9N
hlU
;psd
ipO
;;knd
hIh4H;j+CjnGkqG
tCyDwFjoFhrL;kwGhoA3W;l7O
ixLM;iP
OxYljLh1E;L;m8E
A
InqN;A

m6X
;nqU
yBm4S
;m7G


;mvA



m6N

lhG;ktXzMhjWixVh-BlG;ipd
l3UlxE;jhR
;;i9A
ikCj+OA
;mhP

odl5Q



7SU

miI


;msA
AkrZk3fi9Z;ChvLhgb;q5dnD
plHhc;pjZh1fjI;iwJ
jE

ntCjsf;6PjlJjjdpD
;pf
yNmxS;sHydpsc;hkJ
;ljB


msMitT;5Btd2LkiTinJ+F;lR

;ixLnxcA
;l9S
MnsXhoC;9WjhGh7VsTnG;jgOh-FjmM
o1G;9Y

;pif
ivK;ppB

;j1G
xeH



mgKqbjkQ;qEk-d;ood
;piX
pkGi4N;slE
rjY
slC
liK
pnH

k5J;i9PhmG
r5A
ipD6XrV;ioK2Hnb
iqF;iqEhhWk5S

;o2U
;;ioG

m-dh4Z;l6BmtE

hyZ;2JlmK
h4A

hvHi7E;kjBijXhvJhpIizO
iub;1Ai5M;l5ek9b
j-RFiwY;Uh1T;hBoa
DAoFhtOi1Bk+HDAh7D;lnXjuJnAhuWBAiJhjF;mzf
h5Ni8QjL
l0e
n7G;jpJ
pofi1M;-asNk0aqP;klZi8O
;la
;oE

j-O

Aona;i-fjqE;i9KhyH
i-dlpa;h8E;oI


qrW;qrZ
yPhqB

;k+B
i5H;kwTm1T;kwI
oF;hrZh0T
h3Fi0FikP;phLhc;jzY
;i+Kn0c

FkgdnUD6Ui3IyYpDjB;hhYhOiqWhmJ8XqMkSjpOU;4Oh7cjuK
ojM;hhX

mlc
;koQ
kzT
ouf;otN

DjqY;sgF
pgf;+VkpB

;kwVirC
irJ-OhgfhkPh4QBqSksS;tCi8Vj-Bi0Q;lwJiyXh+T

;jpY

;hgX;kgd
jiLklXihb;kuAi5BikUhrU;myL

oRirNhjJ;h+RigLkSh6D;izd6W

;Ai0bisNi1XB;o1ahI

rF;ivA

va

Lndmbhtdh2OmRrZ2BBmYrUsLtYiyCh2M8fS;iczUhzemIwDh7H1S2Ph5RhKalaxEh5X5N3Y;h2KuGj4a
o4CA
jxX
;o6I
kzL;juP

ohU;noO

ktC;A

m8H;;piM
m2JjUhnV;l0XtI;qte
uZrsN;vE
Ar5T
pwGipM;1N
knY
h3M;isBh4CioH

i5R8C;lkJjzQsf;h9YlmB
m7SipG
jZhmU6U-ci0ZlLh0LhgZ2D;jYBGqCFqPh3LuavC8Bj3fjRDsGqZ;j2dioDiFi4T
ydovQ;n+P
i+f
yb
piX;o0I
4V

oxciI
4S;4R
q1d;p7E
ivSJY;ikJ

l5EkoI
4N
p4K;pjQ
4L;m2Y
l5K
;pgE
;ijA
l5L
iwB;n9A
;9d
9JljHA
o4T6V;joA
jjM;qnf
l+IlpH


l4U
;pzE
;hjZ
ifosA
i7Z;kkK
;hpN
jxM
hpLqwE
p6d

iV;1U
j5Ri+D

+b
k2M

lzO;o5c


rbklH
k7d;pjX



n2R8G
i6dB;ihd
xDi9WAhncHhxZjkbhY8I;h+WhwahnQtKsMxasPi+PhNoAmOhDrH;k2ek5BjFlP
lkFhqe;pjD
k2ck4Q;mvEiuQkQhxf

m1ZjY;m5U;m6Oj2b
;rkN
IhDPhTjcsfpADGiChoBzU1VAAAzN4DhySA4R+LHHjiOMa;0RtBhmIjqU9BkCzSi+PuJhvL;i7b
0M
loQ7P;mkX
0K



B;m-JisT
hzG;jyR
joQixc;h3ZlnN;+Ykke



BkNjpKm5FnHhsN;ijfjvehsYhgEh7Rh+Y

jtYkzBj5Z;lpXlBmsL


ouJjpA;mbk0Tm7e

jwVi+J
J7PCxBwOnV4Z5G5N9YochiEiEijGhtXlKya5Y;nS0CiTi8PhxYkOtRoDjuY3G+T;j6en-L
AqsOG



;l3e
o+V
qsK
lpZ
Am5A;k8Di+I;jgQhkW3Fj0T
sd;klI3AknV
kzIizKwP;NoyZ
A
khY;o7X;N
i3a;;muG


irP;q5X

DnMhoejmCivB;;neh6R
;Ck2O
k2Q;B
ihL

iD;m-A
JjsS8ExRj-B;qCkqNjnQ;imX
l6dhrFhtNhxD;l9c;i2LjxOjR
ooNA;ooP
kBiyO3Hh4cB0ciVlWhhRike;lchgXkhLkzP;i9chjWh5MjuN

wIA

A

;;pgW
o5L
5UhkP5G;rGhyL

isP
;h3b
mtV4R;jgZ
6ak7OijWnf;l4W3ShpQhlYhnS;l2M
k8ailO;h-OhxC;jqJ

ohb

m3J
owM
h-I
kmEn1VB;r7L
r7b
kqdhtW

uch+K
AA
;ijA
;iif
jmW;uOk5f;qlN
;itC


B-JAireCAya;DimbsJk6ayYmE
jrN
B;lgXh-X;jrM
nga;q7E
jrHye;j+Fmod;igRyTlzY

;piP
;7G

oQ6GhgZ
7NmsZjsJ;kmFi5AJi0S;r1S

;;kgP


6G4ZhhCl8G;6fh4fkiXh5RivD


;6D
A
;;hkb
rhI

;lle

vHkmfkpJ;4IloE

;je
;nkWh4O
rwY

jtbi8XirCh7F;jtQi9MlxD;wQklOhhL
Foqc;r9T;o1Y
4E
ilY;iwY


h6No5b
oqc;o1S

h6Ko5b
oap6I;ic0Qn3F;m3H
hiQ;ioM
hjLhkf
;m3Y
m3X;qqO
;lxYk1E
sB0IkkQhkZ;6Mi4Jm0R
r0W;ouP




+Wmf
;rwH
Bjgfn6X;nya7Ph9L


k-J;hhXvOnlR;nkF
nlV;nlFhhJ
i7U;hBmpAi2P
k0I
j4F;uW
kjQi7O
i3TrGi+f;hzaiI;lyThqC
mmX+FBPhgZ;kzQh+Wiua
l+A

qf

khVwFl1NqP;ouE


miS
;lkLlkP
;k9M
hyY

m5K

;;rya
;0IlsB;ub
;;orX
;;B
A
hiahpQ;;mrK
;hjP
;ixE;mhD

pH7Sh9Ci-Di8a;mSk1VluOrC
q1Z;hkZ
ipDhtEufnvd;jhb0FmhDuf;jsLhhT

kqI;4D6C



;ohY
BAAiwcjrHktY;9R+PjqVmxF
;;C
AAqpdjPhqLO;kiUhkAljM;iwe
Aqpd;iwdnL
iwcn5AjP;lmT1Ql7U

LAhjane0GFhsa2IBhrGoKhtYhlQvcipU;h6DkelLiqXzboVjGjShhY9DyC2ehrK;h2G1Oh+Hh3ditXhpLxE
;nxX


i7blua;otd
loG;rhe
;ilT

kpV
kpUiqN
m0B
pwF;mqO
igBmqH;h-fkzf
kjK
j6MkuEhvfqI2HyV;p4ShIqRBc;p4T
p4R;qkO
;;h4J
iAjiW2Mk3EFh1L;mzbuWjqbpN;mtY
jnClrH;q2a
oyM
E1TlToQnhQ;mib
i8N0GhvF;8T
i8M0GhvF;8S
ixKlkY;jnL
7Ilnb



hJA
DX
ClalhToF;j6KDxcl3W


mFivdhqehoGsTsQ;joOimEpQ;n6B



M9Zi0YHwXmvW;DBhxHwBhxJoPi6d;lzV
KqrS
m2F;FkjX
ikP

puQ;lzE
G
B

jvbjuJ;hxE
wJ
inRkxV;ovQ

A;kjSmvW

Hkfi1UjtHhgI;sSnZhTDhqbj3KvXh3M;yKhtAhqS
n-P

AqsG;qib

h+d6VhqN4LoalxNjR;kkFxbluR;jkR+A

h+bilD
JjB3ZhuTAh-KhvfllYDlUoe;nXwShvJhvYhRhhXhhKhNhic;qubxX
InTkhH;mnc
5ChmJA

rkQ
koR
;jxP
;igA
koO
;;lmd
inKhvXAimJ;jO5JqnU;tHh5R


9BvSxUhlPj0QqGjrc;9PqZJjd9Cj+CknMA;hsTn1Q
quR;AquM

quLV

BnB
ojY
;;ima

k7HilJhvc;j+K8dj0f4ehtN;lsP



q3f
kjY;hGluG

h7Hmhe;n9J
opT
;;m+H
BroZlO


;hoe-Ik1b;mmQ
4NhtH;iyUkrKAh1PA;n8U
kgEljN-NBA;qif
A

hpV
o8f;ooD
4H;itekhJ
l5G3X
A
;j3J
;;pzX



hoP
;D





AkmHhmP;lpH



Nq2B;8Ll9e
hoA0fl-ZAL;h8fpxC;q8F
h8el-a
h8dl-a
;k5Q
itcipe;l9E
j7f

;;hD
hC
hoE
hoCj0V;m6F
j8XimA;ptW
;-M
m5cC;7dhqRh4T9Dh9Z;mnI
j-C
;miUikD
HBkZAjkXkU1OAtEjsIhuDsDhgG5ff;wQjKkqXhuXi3GoaiFJKR;h6ainT0Pk1S


n9O

koJ
;kjY
n7P
rxQA;prL

rxU
koD;i1MhzFizAivHsRjB9DK;psD


MJigfi8W;ksfhkfk3V
qpU
qpT

;3E
m2V
B
ksZ0U;o7L
ksUC
1B
;n0T
kjQh-OhxS

qhY;tajhb


FGilHh1B;5JnkJ;j7FhhTZpA5O


A


5D;;ilO
FrfmeoRi0XiDh7Bh8Fi+AzQOI;5CqS+CmybtL5a-POpeI;mtMinGh0N

;r1J
h7AowE

rlU;p9d
1d

ie;qgZ
qjGA;l8DlCkjP
FkvIhxB;m2ahtW;hyR
hyQk2P;jpf
;m4Q

rzN

lrY;lrTloV;jwI
p-T


Fjqehxa;hmdi4fj1BjndrM
owQhI;i3C
;m7U
ktQmrK;q4P;n9Mj1K

;;koG

;huNh-GvLiiA;ilU6D

;;rnc
hwGh9HiPse1Ph4W;zTisB2eizOhdhvC;hnFjC

AEiiKigdm-T;;oaioB
Bjwd;wSj9O
jwe
AA


iiL;kjI
A

hHnJha5GkvT;htBi-DnoK;Dn8N
jpS
;iqe
;pekOhrNjmKjkPh0f;mwSklJ
KXAyChX4ehiRh8KBCmVwPudBeeje0MlEh1Xh2T6d;4N8UnchichFAiqShmMRrB6E-E+ZjEhHjHnY;xTjiYYhSisCnVh6DhvDmZqR0R

kpK

;otN


pwE
AyImxC;imDkhYhrc;jvNFkke
zC
hKiKqXlAiwSm-U;hyLjzSmnI;pUikBj-Oj2P
EC4Qi5KMOh+emSivF2GhD6C;hgUhvPnpPjQ


j9U
j+VhzX
;lyM

;r2B
;sQj6O
hyK;mpf;uDpqN
msO





;lyB

B



8aBjRBMAqMBixWh2H-XpK;+UhjOiwd+ThhRj4CJ;lvZhahoD

yDl6IkT;mInwQ
lxfBhU;jlHhlVnW
h0bo5E

PCi-Zm5ekBjZ;o3BigN
jgLm7I




;A
i9B;;k6d
lrYkzIhyF;l0Ch2MhsOhne
A;k2N


AAhCmgdib;6K
hDmjZ;iF;lgM
veiEp1V;isLlpZ;nmM

C
ohZ
ohY
quT;l+Dj-W

hwM;;mV
i4V;7Sh9GnoVrC

;o4K
o4J

jtT
jtS;jtY
0PxfkzQk9G;n9MnDiyO;ofiyUhgeh0EsauUhuYiuNhjb
rpd
joHniU
hqBAj7b7BhtXyZC;hqDLipO
;jiI
hpfL
;mgd
mgc
;lkYhjR
ilZhtehxf
ilY
onC
hqEpvA;hqG

rMkgVk6M;jkYh0W;l0L
A;moG

qbFqhO;k7H
4cj+TitY;iwOimW
ojG;qvS
ckPhpHhkJTirasA1OibIrVhpUitIrE;hDkVpZhBhoc5TimHh4OhqQlJ1NhrNkA7M;itBlannL3T

mvD;mjf

;rmX
p6D;p6E

Z
I;BrmR
;Q
;rmR
;LD
jsXj3f
otQ;B
otP;Ahhe
;kyV
lyWhiLijI
;rmK
B
huB;H
k4a;qqf
k4Z


p5Q;p5R
j5AlzS


iqVj4b

p5K;p5L
moI;osT
lyGhiL

mjA

o9fAhzP

kxX2AkzS;hqelrK

EqfhjPAApOh3Zk5aYhtGMAamciXhlMhL;ChuH7blalb8QhuUhtf9NisD;nsMhgBhsRrRhjP

rek1X;rdnoC;k6Fh0a
h4CmyNi9R;kpcm+C;5NkldjqL

huQihJ;huPopFhI

Ji3WcoyE;mtUk9P;iuH
i9Wi5f;;q2f
hrYlLhmbhuPlJ0ILikChiQoOimb;nyQj4P
;;rrG


;ovQ


jlN6K
i3Wcj0Wk9N;h5Q;xeh3WkH
itc

;h9e
;p3F
;l1B
jmbmwJ

h6C

A2Ti6MjyHmR;uDk5I;tN
nHvLpoX;ijGPhtJ
hQqe

ipDl8G6GwPhI;j2Y
lZpKinQD;l1fhmQ;i2Ln1a
lY
QESAEkKiOChgPhnWieh6Q;hQmZjmBh9R-QhekvC;lSLlpc
nfioR;npT
mpM;mpN
;rxU
p5HC;hpQhmLl9Hi9E;kkC
kkB

A;l1B
hmeLixD8ChgOyKinX;wQ5BiqFjYnCtVsTlJlzZkI;hpFo0ZwCoP
AhhLhkWi6M;h-Gh4JinUihV;2UhwC
lgP;lmK;2ThwCj4LBuT
lMmFikUjqQ
;rvI
;;hQ
;hP;l2R
iSh6a
F;hrWi2J;vKlhB
Bj3FntX;hIAA

;hGizJ;rkd


lDq2X;h7b


iV;jwd;lgB
nvOisZ;sVlmDi+I
;;kmfkpJ
AqXALhYBhoahb+XxWBDAkjUEjrb;sfi8PjjGhnDhzZ;iuDi7Xkmd
khT;;sfhoU
;;Q
;mtf;ra
rZmiE
sJh7Tklf-K;rYp5E
l2G
kPiL;;kT
;mM
OjC;P
;c
;;msC
AkO;l5bhnT;h7J
nC;i+IrB;mrG
kP;me
hrS
EQqI;lvQ

;vD
mcxdBYiaizYi5W;mbjiSmYhpCirYjjJ5d;hvDk0I
;;mb
hMlte;hK;n+C

B;;A
AWpGokChoFhsF;h7YjzQjrLiP5C;rkF
WrhVhX;iuJl-WvD5BA

lfBlyd;BuBlqa


hgFmjai5V4B
;p9V
;p9U
hjP;pla;hjO
AhjMivfihThS;hjLCoiK
;plY

Xifqbm+G;-Ghsb;UlS
lua;ixP
jG5Aj8MDk3R;rtR
jF


lLAhqSp3M;j7YkkV;hI
;hH
jYmnP;-ClqDh3F;lJh8Q
rFWj5R;iZmoAhlVfj1GG;hrbitH
klT
o8N;rjN
B




jkX;p0G
ChqF;Fh0KsSmlai9O;mgJ

pxQ
CAnKmJhG7FAAChnchG7RhLFAA-Ch2Higbqdh3MApHrOAC;h0Nh8JhCjgRj2X;kcpA
hqH
hqDpzY;jue
;hqC
hqB


;qxM
rjY
ijE;khDh-Q


h6a
mHh9B


sL;h2G
ksa
AhtJtJhzZ;k9S4Hi0J;oqK
itJyWi8C;ijVkuc3A

A;lwPjkU;tUhte
3KPhrMhrRrBXvBtVlBhPhjb0TnIhf9I;hhJhhW0T2HhCsOj0eCh-W;kpWinG

rUhyGG7OoA;izFiZdimP7EDmcsKjkdA;hxckLkehd1ViImmd

IhpNlyTvGjnIlX;h6AzBMIjiMh7JDzcufipV


mpah1T
n-N
;moP
lvEA


;jZq0DL;h5Xj0P
;lvAA


;B
ivb;jmD


khY
UjKErakRlJQU9WjsdksKBA;uRjpchsejlI;kJrS

lb
lauO;0L
qLl5G
h4T;lvMitP
0L;llH
pxa
lV


htD
Ek+biCB;lhE
lQ

lvC
AlgeB;lhA

pxP


sanBlai4TimHhQA2VqPuW1TzCVhfoNH;5G9HjuSksM+D



Ah2NiOjwKlc;h6cj0J
h2NkN;n9ZizA;lvF
DkUmjLBsKhL5b;hrDh6FjkZ



AmoC;kUmjL




B3Ni6FnD;A3BiwJnE
3BMi3BjDuKk9e;ElRmQ
D;Aj5V1O
3L


hoZn1H;ivAmuY
hiC
;psD

hoVpXmpG;7T;i5c


DmhBipMiwbJ;p5f;puVhrK
pwP
q7M;oqQ
pwN
hkRp1HC;oLh4Bm1L8C;hjdp1V
jbiJiAAhChLk+PlKmZHhhCiNW7BiwR;tMnBh2TlYi4MjtY7a;h6c2C
i0LlvL;ktaizBzT;nlF
iOq0I;h8VpJpjJ
E



pxC;iJh6GnvahS
;h2K

R+CClOinXjza7LpPhuTD+AOMyA;h7EkoDh-K;UjlJ
E
;wT
;Q
htU;Lhndkf


JiiB;B

HiiB
;A


wI
o2Z
o2Y

iiB
miW
;pyW
o9I
;lGlpKisXh3Nhwe
;;pyW

wFkzRuK;nvX


nvUnY;k8a
nvU;n3M
pGAAppU;i1GizIhvPjpd;pxf
;m3e
pEirf
AA9ZsbxGPn7U;hxd;nmQ

hxb
;plP
mGjX;hTl0WlU
pdlsK
;lpE
mmF

HL;;hAo8E



;-ao6F

N
j9A
C;Lhkc7Il6Q;rpR


npX;hlD
BAp5V
-Ro6F
AoAj0flge;ioRsP

DinHhY;CinNhpPhhPiS;mhMhvB
izf
B
inIE
i4VixL;oa8dk7S;h2M

ioRzHisAh+TkHABimQ;ioYnkD
BCrah+PAmoS;CqOhqXigThvajsf;npH
jwV
iO
iN

oyU;ra
nH
Cm2R;;mjG
;hwZ
AxdBKNiaqbiock8U;ptb
xdBYmjYi3I;yKjInkVhzP;hgPilQivM

qrB;-AtVjsA
DjmSiB5RjThqVhgZ;uU;mmB

mnN
qiX

;htR
;qhQ
qiT
rlV;jmO
mnG
rlT;jmM

ppU
Ai9LhE;i+ShxcvE;mG
lKi3fhGKKjbDhsVigUlQiIisAhH;MpIAxFijTkfiQi4eimJhoJiItG;h3ZhnHl+A


;F




;pN


;i+c

n3R
h7dhDi5UlwX;;l+Mjsb8C
rHxY9WhuKk+KhoR+DpR;ojchsFhpK;vB3d
8e;mnd
A
ueqoT;q4B

hN;mjKjoK;kRj6a

;hN

A-BkrGlN;;o1Z
lqIlNk9Y;h-IlrXh3F;lA6AlmIiwNA
piG
zJlyD
;mlM
jlGhsehZiyWhxb;pNioWluVh7D;i6BksM

B1cjDnuFGimeS;kpBj+MinTzM;jqBpC8TmrZ

okfiN;5AmzT6R
;ooH
CAAhXsXANhqFoLjpIkzU;hFhkFxTjvc;oiP4X
kQl5G
;lrS
BlWh-DhSjlKvOoU9Nj9G;kweiwIi7U;ojP
okK;ogE5L;Ahmak3U
ChqQm4TFh5MhhER;4cpFijbh7JqPh1RrWhIjuQha;inDkkDh1T

;k3I

AiTirFhlW;iPnIhpOj0P;ona
;lpJ;oJ
;;nje
yDkxE
hyf;hye
tImB;kxb;miE
uEhhNjuFktb
k9Xktb;mI
k3XlrA;hlNjqMuXlkW
pwIhrE;m4N
AihA7ZmFhxQh1bihZiieN0d;sDkPhLlwHoHigKine;h2In6S
hUwJklYhyWhoDh5R0Shja;h2HqYhgLi6dh6cjlE;Rh6Ch4WhtN3UiWhDhxRjwD
;jwc






Fm+V;m+YhvIyF
ilKkgC;irByAlvL;niZ
p4ShjP;lnChxShkA;A
B2GjnV3Yl7DrF;j+CkgPh5e;k1CirI
;n9D0M

i0ZkpbihQ;hzJhiVh1fiySihO;hhXmiFhpd
;;njc
j9Z;;m3b
j4ShzHyP;6Ei8BnH;jsCmgE
C8XAyPoCUh6XiwIinGiDA;h4dkiZwLi3DigY;ikFnvS



h3K;rjc

hkSo9K;k2WFjC
j3bjzQ;jlJnyd;mlP
;jlJ;l6Q


;kuam1I
lqD;kwX
A;jpRiiDluQ

jB;MmiZ;hlW

DGhqEhpKCjUh0PhaiVk7T;0Wi9RinMh8d4Oiwf;jkaajiP
;kwS
;ksH
0T;i3P
GizPC+K5ZCA;hqLh6KitIhtOhOj-A;6CmlQhtR

hpFh7AnEh9JLjwNhwN;vL5YzWhnLM+RhkcPhMDCpMnLxYhkPhmNiqV;5bklUi-ai+d
uBGhmPvcjqPHhiWkgf;l0JhtFh+I;iQTihP


;n7Y
kAAivFK7Sh8WjtI3N;hwdhlZkjVyAjuPiH;NhUjva
h+dhtc;judj9Pi4O;kzX
;j5WljZ

jdimYh2QD;q5T
Aq6YhS;q8S
q6YGhL;q8P

k6b;h8A;c

jVkzO9D3R;huWizZhwADwKrZhFhgZ
;izTkb;Ap7S
;msP;p7S
nyf
mQqF+C9XAi2DkzD;lhTldlga;jS
i2R
jqXh3DhhcIAi0ShgNtY;hyduDqPkhHpTkjW
rkc

;n1D
ldlfLubhgchjNh5Tyc0D2dhiQjhM;8Fhvfh9Rk9Y;h7Uh2PhnA
2MD2Zh+bhvJAwQD5AhrHMxXh+F;kBmEyJjTzEi6YjWjF3Ai2UhmW;2FrI
2VpUjtUh3J;2LmJizZ9Rme7KigC;Imkd
nIkzD;;N
iFl-e;QngcBi3UA
miDj2f;nhM

q5Z
DirBijZk8H;iqGioBhiI;jqbmrd
;ijT
;ijS
ppF
;irBijZjIiC
jG-Bvdh+V0Bi+RiDimOkM;j1NjuLAhgelDhmT;hhCk3Y

k+IKhhC;KhpfoTh7Vhua3U;iyGiuWpO
juUixA;l4OpX
hwEAjpYjkNA;n-I;i8Pnlc
k2E;lLn9eA

hBqHnhQ;h9Whya
nge;ngc

hyKmUkiJhsE;b+fowN;i8blnThnJ
k7Z
h4dP1KjsOksF;kuWi6Q;l6R
zbrem8RizR;9YljRkhb;-YpjQ
-a
A
-XB

-V;-Z
-U;B
S


8OjB;lgC
Bm-BE
;B
Ai8NhwTlnOhuL;;h1Iza
i8Nn7I
hD


l+Z;qvD
A8ELtIDhlT5Wiia5ZkjThB;JqqH;zfiUkvGhgBhhS
8QtIh-O;hgB4GkiJ
BsGYAGaiJxej1H-JAjHkwK;ixPn4P;i4Ei+cwQ4SkP

llM0ZhqJhC;hmNhqfkzF
Bn6E;n6M
;hxOmU
AqvE;lXh9GosF;jpK
;kqTjvX
nrY;qH



niZj6P;l1KloN
kwD
AkcpZkyIiQ1UxIjGlC4N0UkD;;pcl+a
kcklVmdxf;n-b


h2Hj5d;kyTjgK
;pxMiQ


h2OjqT2bEhxAAi4WC;qleWJE;l4E
iRi7XmpOA4b;i9YmpZ;pnH

;;htU

hjSh5UodEmzU1U;kqFitEi4c;n-c
;lvd
;;lhL
N
LimaFCADAxHxBKh1KpPhlWcOiTjsB8W;hmJhkeiTjtVvShuLhrV2b;izWzClmS8E
hvR;irH


2J


inH
noCA;hjI
inEB
Am2NhhYd;n4N
;n4M
ngJ;itXyEqB
AhgDkHxJkhJhgOhrdoN;n7D
pmZ
EjXkUWtdhLsckKuJh-QvPoWAh5FhdnFitb;Bh4Ej4WkoG;hqXklKj1K

4Q

k1Y
hpV;hlK


FA
D;A;hhD7byX
igWi-Ih5V;k-Hi+M;hmajqC
;xfliG

;iqFl0JhvS;jzEjtS
A;nuM
;nuL
;lub;j+a
lnOM


k-IhiLtDi5eve;isC;irfuZllF
isB
ird
ptL
jtVjyc9NAoPEhiFkNhjV;iwV4KisThqJiOhiVrf8F;hlPiZl4HhhA
kre;h8P
;ptI
imX;i4Qn6U
FAhqIhxOkWEhrAhwIHjvL;sViGiyBmzE;oDi4YhvP4Hl2D

l8L;loS

AhlVj7Xh9X;;9Fj0b
hlV9b;ikJm8C;m-F
Ah-dhgZinVzPhiO;C2eifkuX;htIhYj8O
l7dHhgcEe;jrHjxO9cjF;i7X
n6T

AikWkxQ;loBDHi2F
h+CivV6LHAAAi2CA;ktXi6NsNtKioM;h2IjpanaBj8J
o6J
jpH
j4Bi6B;ltX

hsDjxB3doQ;jgMwJmjE;hsE
hlKk4J
puJ

;nB
AqyO;i9RkpD;i9amyX
i9Zn0W;5RhsKh5UrHi7c;9Biwd
;me
hiJipSkwWha;kjC
hiIm8E;hiT
;ixI
A

kiZhjX
kjF
m+b
kpB;ikHnoH;ixc
jlM;xCklZ;jzXina

k6Aj3a
opY
4HhzehrPC;isC
HEkpboD;i5L
itFmxY

CAF


O;AFjtH;nhF
I;jtNjzX
i4P;E
;K
KngW;jtKlhJ;C
;;E
A;kvJ
C;jtHilShva;FngY5L0G
;mxT
p4Y
jtEjzX;FhsBl0T

BitR;7O

itR;o3E
mxMvJ;jsfjjZvd6R

l7R;qpL

;ikP
jmPCilaitPA;joI+DllbrM
q8J;k0F
WimFktY
m5NAA
A
mhU
hKCpE7EilO4IYAwMrah2IjW;hiAoFhzamWhvYqaJVDkyK;hsKjuLi+OhoUhyR


k-PhD;e
hIjjT
entD;p6O
k-R;kqF


W
p2e
lgA
kzZ;pvK
;qiK
k-F
GGk-Ah1cf
qhU;kjZ
;inW

kjEiwZ

qhP;kjU
k-Hh2c;k+YG
;lmJ

i7dm2E
i0S

k+T;k-T
n5Y;k+YHh2c

k-S
Bk+K

;k+K
k-R


n1XhW;mrehqG
hgZowE
;h1bjpK


puL;kiEj1Vh0J;Ck9e


pLC6a8G;i8TjkAi-Xh3K;kRzY2XmoU

;kJqzE
kIqzE;kgK
l9F;n5Gha

nyIh5f;jgF


;j9S
j9Rh-akob;;lgR
l9L
l9K

l9IhZ


pwD;;jsH

h4OjwGBhQ-CsNA7bhFsEAiwMnBAiOA;hmHnJCkkdnT;hlbnclM
itN
n6E;l9U
loShse;kyK
;n8b


i6S;m1N
8OnkB;8Q
muE
nwH;i6L
qvE;htJ
i6N
htHpha;htE
htGpha
1f
ise
h3UkgA
llc

lla
lxO
lxN;lxS
p8N;nE
m1P
hrG;hrH
jhdnvT
7b;7d
quT;uW
;hke
quR;uU
llP
;l1a
7VyMkrC;7X

llL;m5M
llK;m5L
ouahrczT
jlF
7PBk9N

o0c

hnFj9d;o-C
llCzJ
hjP
o+f+R;hkN
hsF
;;qjB
j2Jj9B
qtd

pjI
hpPAl2U;;nwf


;kzC
;i6Mh9I
huOh+BizDhhf;zZ6V;pkf
;huO


iAnzLiiK;kzU8fj1L;i2ZsBhMi6Nj-S

l1d
p9a



;kyV
sHqjc;tIqhChP
loYh6Z;kgG;pyS
ojY
nmIM
;q0a
okK;noD
;;h-foa

;p5H
hrI3c0bhiQinKmD6TioW;;AqjY



ijBkrR;hqE




HqhY;q4H
ioSABNjiB;ioNTDmjS;myG
CB;ljP
ikO;pjI
ikN;pjH
;B
ikL;pjF

q3f;qhY

ihEhiRjnKBhnN;3Uh+DuIjiUhvA;i0Jh2B
1Xj0V;1Z

;ihDl-Thgb
BH8TijdsJzdjsAhgemb0T;jsfhyFoNi9XwYze8Q;Gm6Whtc3Q


hiSrH

B8Wo6F;n1S
i8eAm5d
C8T;iiZ
o+G
hgbkmM;i8L
pG
ppC;Gh2ZhmV
;l6P
;ppA

B1ZhqMinOisOjrACJIB;yMhgWjyLjsR;i4Zj0W
kna

kuH;xN
pwf;h9C
BEh4YiF2JijRzUA7QlL3NjuV;h5JjvL1UhwQ;lqNimP7a

qM;Eh4YiFxWkSi3GA7QlL3N;igBjoR
;;l0I
wGxLhnG;hnN
hjYihGHAhchqfivKAsEhvY;hlBm1Zhge;kvT



jlD
+fkTihO;hkc
hjS;hmP
hmO

;nsO
jkdhrc;kwR
;o9E

jka



2Z4f
lne


nqU
ksB



o8V
ljbhyd
k7b
uKhgO

uI






;nnR

;nnP


n0c

hmTiuH
hmU
2GpV;-d
o-H
oXB
;knU
;lgc
mtA;mrT
h2ci1f



lgW;m0X

hkG+JD;DtCiqH
o+b
zapd;kgM
m8Z
lhR;iiM
hhdmC;hlf
7ctAo-I
zSVtA
lqO;lqN



hja+Ji-E
lyJ;jfjU


nblqK
lzQ
6c
i4eM;kwW

ljX

;6K
ltG
ltF;lpd
luP

;lpaktP0Z
mye
lpY;hiM
jjH
myb

hkP
htMluM
hiG


zMqekP
j-djgE



k+GiCkvH

o4G
ixO
lyK
0fp6Z
nvL



k0X
huawd



lsD


pqO;kwa

;-d

jxG9VlmL;G
hiD+J
kua;m1R
kuZ
j3Z

lkNllb
p1B
jhG
zP
4V
7NnZ
lyG
i8Fi1f;lyI

n1S
m6Ki0Y
iyDi-f
zclLj7U
iuc;7HhgP
jxXhsG;jyC
hrY

iuY;7DhgP

n1I;nwf
;p2f
kwXk2M;pnG

H;6dkqBwZ
lM
tekzO
;6a
myW

hyc;jiH
2IhhWmxG
l1Q;n4X
hkF
h6M
;mwR

hyVjqS
jkUnpI;jlH
;+P
o4F
;zXoHiA

;qjR
lmZila

hgR+Ji-E
zR;7Z
n0C
6Km5WhnC;6N
m9R;zO

jwS;k8Z
hlHpob
qkV
lrL
kO;kQ

lmLila;olU

mxW+F;nwA
nsD
lmR;lmQ
1fowE
jtH;i1KM

9UyQ;+d
o5F
i1G;i1T
h5J
;ipY
jsK
nvQkD;mxK
1VowE
o4e


kif
k-X
;oW

hgC
5D
h5SzE
h5RzE

oP;hoe

nhW;kuV

;p0a

1e

jic

huA
;huH
irCigU;iqe


hlf;ljSi5SqSpf
j5UkrV;j5T
m0ZjxH

;j4V
phB;k8Ah3Tiwa
;o2JhS


;nmK
k6Hj-E
k6G

;;F
i2ekqFtF;h-Lluf
j0U;lyB

;;loQ

9AhlatWhhe;;hhF

imM
m1J

mvGH






;mzR
hHila;inD
koI


koF


;luW

;n4C5V
i1Ek3VB;i+Q
3Z;imV
A8UirA;qZyUmqb
DqUi8cB3ajoWiydka;8UiZioKh-U;htCtd
lqJ;j-B
;jnVB
AljP;mxDj0H
kuPi6Ai-A;hjckmGj2FhoX;ocuK
kuPlkbG;p0R
iiL;9H
hpL
A
D;B

kyL;;BjmR

o4OhApKyU;Bh7ci8TvChtSqdjDi5M;jClnajsY6d6c
AhsTjnS;xZirYxF
;dlhOh6I;FlpbkkE
;A
Aa;B


kqG;itS
liG;m8P
htEl5D;hkKi4DqO2X8HhgSjiLrb;j9C

k4V

;piN
I8StW;ijTlzX;j8KlsYhmQ





C


;0Lhue


hoKh4f;h3djgI
ktc;j7A
ivN;6ShkTwFi7H
inViN;j5C

;sA

;i+T

hsOEhTireliWyO;0Q5JlnW;zKppW
o5S
k6Y;pxY
lhZoQ
;h5B;h5M
B6ahnR;-QhoPh9c;ioBioUlyK
iiN;inA
AhSlqNhpajtC;hVhhFhwDyTimCh0f;kck8fjnA
lrV
A
h8PivLhndjwNF;hsAknb;kifoBhoV

mD2Yh9AhkNGhlcqKjkHlV;JlfaiZiuZhJ9SmeA7P0XhrEi+Cpb;ijFhiZxT


i4c
pa;luW
;i4X

j+E;hxCitH
j3Nmf;i5V
i4T
lfjUjtUmXIlNhgPqK;lZiuWlI9Rh3EhrUh+I;jlVltC



;kzQ


E8JigBHjAC0GhgbrfilR7c;ijYoehnCjNhlBtGkuK


iwIvN;iwV
nyH
ijf7X0GhuTk1E;m6EsH
;j-c


m9b





;h1C;1X

;n8R

6eiVjsTAnQAkfQybhqSb8H9S0WEAhG0Z;2fn9JvO2VlN;1GhsWivXh5G
iwM





-D

ixYkJkzLhxE;i7Ek6U
m4P
mrVhgA


;5Gomc
CvZhjPn-K;rGsK6bjiLkjVhpP;vYlLi6P
iyU;ldl7Ehhf;4KjT

hyK;hzJ-OnvD

lY2G;h8U1b;lZmyQ
;h+N
lvO
pnQ
jI;l+C

Ao8d;;o8K

Fhreh4C+QiiOBhkI;HiYva7EhItWoJjrUh+d;wcjwFjgA



huR
ljE
BA;ilE+a;jmJmwCxL

A;ilCoiT;loD
;qnU
izOh1G;izVhxVi5a;k2W

h8A
mpB;hpRubj0Mihb

E;hA
JipCk4J;h4QDkQija
COj4fmJ;en0W
AA
Ai0E
GKJimYsP;zdh+UhuahidOixXhzT9L;NppN
+Fodl4C;hnBkkBjnJ;vImhR


nmK
J
pOkkNi3YBi3Y;irYk5Q;i9BjpW+dikJ
IBovK;UngIimM;k7djvK


qme;;h4C
m7NjrP
Ah3fovF;qmc
h3fovF;j6R
;;msZ
iSp2d;lHi8Xm3D;j4fmyQ

;hmR

;kiT

;ilT
;hpI
iqC
;hlf
h7VzRjxCjN;hnS1QkjHjfh8PhqWxA
iibkjfrDCjyJ;hdj7d

ivRlmE;k3QreOF;jhX
j5X8C3F;hjYBjxd
o5X;hjY
GBl5bhmOiG;;nlI
nic


;HniU

G
BngKiG;ksc;hkQjpOi1BQ
;E
ngKiGF;ksaybilI;ktd
;niT
B
ksXh7P6M
A

;hjKonI
LBBi3FjtAhwRhwMhNjfkICA;Hk0eh+Ei0Y
pvL;Km8c
i3T
npT

uS


;jiU3B
j0eA
pna

BpueD;i3JjtAjgelN
npH;nmCi4NG
pueD;i3Ih9V;pqV
2f+J
puf;pud


pnR
hsD
mAh0RArWkrWh6P8Q;QhZA7atLiiUixcBwNnHhze;jxI


;lhJ
m6K;h6HojP

9G
7UA
7U
pGjhcmnc;l5U
iwI;i1VzKhuNi1D;l8J


hhfkuUqOjmJAA;k5Cj7bqY
;l6Y
pgW

CjkdhA;pwb

hqWN
9Um5PhBh+c;j+Vl4c
pgU

;Aj+RyT
;kxL

jzX
;isT
h5M9Rh5Vj0W;Aj9K;hxMwYljQhjN
;hxLhlRh5VjwNkI;opD
iU6T7JhgS8Gie9Xj7EG-W;hhOzMtHh8H1T0CjpJDB;inXmpR
oxOC
hMhkZisR4Lpch+O;ilQiD3MuJ3bvYD3W5CmYpfjB
;jvdh0A
9ImvdhK;9H


A

jybrA
l8H;7Yi1S
i0R;ovA

isImrT;ird
j4HGlPhgMqK;j4Qh0KjlYzEsH;m7G
;Dk2U



2VmwS
j4KhwI;aitVhiYmXGlPhgP;loQ
lqH
uVntA;;uR




BAAh0csGhzbkhNrVmf;h1EinJi3ChtR
;n2R


h1A;j1B
hhRyVja
mDiD9bhqAhsUkwCh7N;hzVhrY1YnYhtNi-FmX;iM
imVhuP;plX
;;jif

;h4I



hhEipElpM;h3ZloAihR
;jqI
;jqH
k0V;k3Z
puf;j0Ejje

Lh2bh-euch2fxCijM;5M0WktO;h6ch6X0ABhzHivdiEmZmL
D;pJ
A;myK
C


;myG



Ai3c;i4C;ouT
hlDhyYE;hvVqV9dkqShrV;lVh9B1XlxGwO
kvS;AtLhlT5W;tI
jPhsT0DoOimbhlJxS;2AhtdhtIi4Y;iyEoJinN
jO;mpf;n5Z

irQkqO;oiL;o0L
lDkH
l4H;j0L
hpR

9C



ouH
n1WlDlXiUkH;oiThOiFwZ;jwJksaA
;l-M

isaC;isT
mb;md

0GFK;1Skjf;xN
qhb
;khC

AjqC;levdhT
3GHnyP;kXhHjkC
h1dilY3XBBAimD;ToiX;jyXjmY
ioQ

khb;krf
ioN
hke
k+G
ioK
kvM
hka
ioH
ioG


kzA;h+W

kye


k6WjC


BABwMjIAjnT;jL;hC
zD
hAkjU0cJ;jzX
AAoUnXjJ;nDsTbhuCyQ;jIciwdizW
6O;nrD
zVAnxG;iiU;0C
;opJ;oyB

LAjDhuGhqeBAh5VjiJhhE;-Q8fkoPwB;2AhHltT
LjD

n4W

jL
jK
3BA

2f
xUkkQ
xTkkQ
n4N
hxOjnEj6W;hzBkxR;AoqR

iU4SAhpRh8Uj-ZhnMrBAC;imRh+SklE;kjCkwJ
ikZ;pzX
A


pzT;ikV

pzW;;i3dtOhqX



-G

KApSiuGigO+chtByT5F;J4ZmrSQhqO;k4Vj3V


M;B






AA;nkd
vOm0Z;ihJ;p6b
nkb;nkHi3O
iTBh5DA8bktTlamWkThiTC7YA;h7H;nwS
lP
j0b;jvLhsDhmQj5S;pQ

;izO
kCiJsZhS;kD
;mK
kpG-V;;1V


;;lB
;rP


tVAjCigYiwI;iLtSh7Li2Ph8B

hpYieuRlNj0UxDsNi2DAKQBJhdkHBBEBAA;pXueldErSiGh-HhbzS4PhtEhwAnb-KoZpOB;igOkmY
jrJmuI;jrI

iV;V
iT;;1L
;kZ
qSh5CAhoah-f;ilUjmCkvc;qM
ze
;;sU
;sEpE
melyEhC;;lK
AA1ICkNOAk5JiyY;wYpAmtI
A1Lnre
1IAhkcmsF;wWpABOj9Y7R;m+UhiN
oZjFmPiUkU;DnJlA
re
oXm0E
wChS
;rb
hUdBj2D;zbjka

;sA
;;tW
;;mT
tO;mSiH
AheQoIPflK;hViMGiGmPkZ
;he;sf
uEDhjehpWCi-Q;iuWjjbrIuN
mX
hLpQBBoQhsJh4Zh1FhG2TjvK;qdBoK;0XkmD
;;vV
;zB
0PklYA;BtAfxQj6QAE;nc


lqOknM;mRljb
;hP
yepGo4T;kDirZi4B;Kmb
ADzYiqDipbwXYi8Z;;hpP
DDGihawbi3Yh6BAvVpNhnC;l9F


npch6M;p-T;mwbizM
wPonQrYhKre;izBMixDmH;k-NkkG

;;jnRlnH
;h4C
h-L;h-M4W;h+fk8c
i-Y8IksZ;ivSvYioOj4ZH;wNiFikHlgL
;;jN
;pY
;rC
sQ
;kmC;jwe
lyf;pyd;m7Be
yXh0X;lgBj3A;wC
kHjrA;sK
1eokD;k4PhuMh4ahwL;5B

ikBHkgL;jxFhrauT;miZ
oP
m0c

nzc
hFUjZsSP;hDkElkH
ijcyehgA;;oCnZimb

;;zf
Bj2IlhItI;CpShudkoZh2C;kjWjxF
;;n8O
;pwe;zXltT9B

iubhEhnC;iuahoG;pxD
pQA;pSAl6T;mgO
ivG;uNkxA
kgNAI;vbS
;;wN
kDjqTLhoWoAhuIi6A;jcohT;k4DhoG
zP;rI

D
AuZh0O+L2X;yE;vckzc
yChxSksIwe;jhU
;;iIrX
hxFCimNhmF;k9b

hxDimT
;pwH
wTiDBhjIkuIhtN;jOmgJ;yY
PApYlK;oZiGhMmjJ;jJhGRmQF
lLDmKh1LjoFiFodhlAAh1EhpciE;lN4Ujzc5Th+DzKhvU;rSj-RirF
;p4T
D

;D



nnM
mY-Y;rRkUl-R
kQ;;B
oTlU;nkC
AAOhAichGoFhBJhZ3I8W1VnDAiOxZjchnCnFh7XEhTEipW;sYkYlPosO;oYk0W
xA3I;kBhnQ
OlDAjClChLhZj2Ni8Thd;ubjOhjJhlAnDAiOxZjchnCnFh9Q+H;xGpEtcj1E
knKA
oIjS;mZjtc;rH
7Wkvc;7D1KhgQ2JyDhsKhyO;h5MigCk5P

I
AilS;j3Q
ilShxc

hWmQsN;qIh3GIhmAiD
;krI

otL;n5J
krF

uM;lElhN;uG
AmBkHGmEoa;qN
mBkHGmE;kYlT
iKndGhuP
rJlSAsan9P;hnVjIlvK;k9L

WB6XOhdFudm+T5R;jkXkRhXi0QvW
jrAC;hiUioMk6M

h7TB
piO;ovD

iwHmpT;iwW
BX



hvA;orB

jtU
;m2U
;iiV
mlB
mkZ

kA


3Y
nkM;A

9K;6XnHqI
;nL
BrE+aG;k9A;oe

pG9QjH;rE
;;vc
nGmQjN;hMlJhCMmIhRmnc
;ie;nf

qahvMyM;m3R;imJl9A

ikF;yBjhcjjQilf

ofmChc;mfiO
kjM

O;m3K
wb;;wJ
mQiD;ye;hoX
krO;n3Uhka
KlD1MuWTA-KiFlblfiChVhQiqBiPiblVudCjY9SAh6QrYA;+MhmEtBihJ-DhqC;rdhI8I


ipG


ixO

8Y
ohK+c;ipd
;iof
hpEWAhnLizHvIj0V;6QizXh4MiPiblVudCjY9SAimK;irN


hhWi1OhgGhuLhtGmDlZ;k6Mi4QmH;oRjhdk4c

igVBA;igN
j5P;kqAljQ;hgMk9R
yAkW;hmN+MlsQ
;;i9M
jvIiTlU;3KkkE


uNlsMi1X8H;hyCilO


;jQ

;;sH
vK
BCnne;jnbl-I
;vZ;iwV
DBAjnSjCjmAB;BjPh1KkjQP;iuX9OiiL


vC;olO;pmf

owEM;lkHjsS

h4Vk9J;jrf
kYjDmJ;uF
ijDhjGj5I;nkM;i8ZliT

;;nE
BilCjeuFhpZh+WAJBhV;AoEl5Y;uIteuC6VnsB
l-Z
ilCjyV;ike
rB;juU;j8UnEAjhQmH
klO;klM
m4X
mYkeh1X;hfsBShySk0W


;ngI
l3Q
qCkjGjpajI;m4FhlF
klbP;i0MhiDhkY

kGhRlAjUivClhH;iLnDhZloesMC;iS

lvU
sczfGGjTvYudjhFlC;lpU
j+D;;pM
hakSJmNlld;rA;mO
okE;kYhWn4G;rDiJ
iHnQwPnUA+epVqTizRh3FGEAA9LAArMuP3B;kB2HAlqPxepChJh2V;jyb6D
;o3a


iD;n9V


lqH

;hep0S
sSk3IAknM;qYWhJ

5J;j8D
pZhpFFkYjrCNiH5JirD;iDAlVl2d4V
;juI0MjnZh6BC

hiGo1H
SAkMlQjEo9f;ld
6c;6Pi9QiqF

6NkkZ;hD5W

4Yl+S;l8Y
jiSj3a6E;+e;k-J
jmKBFAhnOhrM3WjqH;hxUAiqBl-V;h0EhvahqeD


BBh9GuZDCACABiiO4R+c;1Cl9F;j9UkxO

BisAb;;AmyF
;hxH
;mPuO

hOqTdBmzX;i2bm8W;h9Ln2I
jXiCzdlVilP;hhDmwdh7F
-TmyM


EAA5Ui-IkH4ABABjtH0T;pfwR0a;jzdpP4A
uGqAhwKyd9SkUkjC;vKh-BiwMilOuYhqD;hoZj0OkgI


iE1fkmRjiB;lQj4Gk-K;nkF
5WjjRk6A;k1M;pa
k1Kkhd;k1O
k1Jkhd;k1N

iqEmjR;mic
A
pRlyL6S;QjV;PkN

8Gn1U
o0V
;iL


5JIDisDijU3Qi5a;;l3W
kS;kclsLD
pJAj8f
pIiuH;pJ
pH

;i1G
j-InbuGijZ;sTjxBsPikD;h1cirB0Bi4K
;nI;ob
pB;nHsf;rC




;;jL
kQkE3FjnH;hgL
jO1LGmTA2AtSiYhbLqTGpFjkQCZAABNFqNAwSJADAAUDhNhmTmADIAqLA;lahvahnUzIkqT;m0D
ilf
kbldG;oE
;kajJ;oD
;jF
DADAjhfjXi0ahsb;GnSigfmF2Si-V;i1Hlwc
ic
qIhrDkkH5f;;mzT
qThxI5Rm8W;rTipY
CAKisDixChlGfhjX;h9CxYitE;kpc
ntD

A
;zdknahnf
Am6I
jpH
oD
kUjEFhxXiBAwUiIjIh0S5QjNlAEiyKnchmI;h4C5dBtIjHsFjjCjlD
pc
hvCLmKkGrYlgPtOhVwGqG;nmR1FoM;h-ehyMjkThjS



n2ZiA;nmanX;8TjlfikE
iqXh0d;nG;hgR
CAAnQClThtGi9IihZBA;B;nB
m5V;B
yDrRjhbi2EAjcG;jU6CilRuZhia;lEiHj0PjzExQ
Am5SC;nVlThtGi9Iihb


e;hPk0V;-V
Fmfi4O;hFmEi6ZhsEhgGDGhCpCjid;hrK
B




jhe;l4Y;jSniS
M8ItUkQDh8C7LhzFAA;kxTjwShvA
L;M
G
D;H

h+RA



lnU
pwd

huQnif
jqViuRAj3R;8Ik9A;huO

hYjeijKirelgV;8N
pW6AkhRjqV;hjA;ltC
;mb
mxEY;lIh6TkyN;e
ilWhEAuPlkKAA;BlUihDlmXsH
n5W
npAwX;pnE
iyH;xUipI;ioM
APkddCjrRGBICDrAhB1VkpW;nSvGh3DcjVhucoIrNBiwSzK0N;j0MpNioZ
PkddCo3a;k0S

A

+HhuEhtKsAbtbjkPlI-IwEkJ;isL5KOhHmlM;jlKhvGk3Q

iU
iAi9Pj0CipU;i-Ri5O6MC;lShB
ACjtUvfh9AE;BAnGlzM;nQ
;CjtUvfh9A5f;jic
1OA;ota;AoyB
kuKhsL;kO

krP;ifiZ
;hWhlP;lamqV
;;mwBN
kdd;hnejgFpIh7P
f

iCh6T;jhH
DlxbizOhnR;hrbhmdk+WA1Y1EsT;h2e7YloGhuD
nhB;nmRrJ

lyMj6Q;lxc

jenIAiFlCiPyZ1UqCmfjYXkTxX8DAENABCAlMcpTDBmEiIZABiGBDBAcHABsHCDuUtAzXzVpWtTnTmbnINAnXe;pIA+LAnC0IrPkre+QxT9c;kzQi8G

;pQ0Snta
OoV;mO
n7VC;;mxHnR






nG;mkX
sdi8cilR;ikF;uL
BiifktMhyU;onX;kqHpK

;mwM;ojB

m7S;mub
AEhIjaGLiYi0Vh2d;hFLkLqWjlGlwT;n5A
hrehxLmpD;i9TmpD


p1G
inJitf;;jekvJ
lKjnPh+Gh8L2d;W;mvXhpF
iOo3SpT;o5S
Ik-ZubjaA
DnyC
BB
A
;C

A


;lyR

lyP

S
lG;kT
iaihB7d;jZ
jChbh1XC;nI
TR7dA;hGV7CzQ;jpVoR
AImNhxVnzK;Fhbh2B
;lsUD
mpP
kThybj3eh3H;i-Ujiaya;Rh0ahoDmvW


;;hgC
ouc

hxK;;mO
lsLDj+e;mNhxLJ
hblWnW2U;nRniLh9e;vR
GCETkf1Hmhb;hXhyUjkAhoR;kE
lG

7HllSAAjwc;h4JlkZ
hIhThqAlsMBh1Ne;hHhhG
zd;;ioa

C;HlvA
;nX
iqWhnRBnJCAtViAWGkbiWhLjCCIqDdAhbhfh2DijfhH;Ciqa2dvVmJyOikf;kBkrbqZi8c
hN;nCh6Jmvb;ojE
;mvI
jd;jej4ZipH

jIAiCppW;7M;ldm2S
ASA;k3YAQ;ogc
T;;hqLhkE
F
qNwai7PoYikUipGhhd;majuKl6H;koN
lY
hjR
kwF;0Hmd
jEirZ
j-AD;n+AwL;i-J

AigclHkC4clJAoQQhlKinA;jiEjvRsI;hwJiqB
igcmlX;joOhuNjnE;hoZ
jQj3c0T;jRm6S;imK

DitYi2QofwW

kDl+B;lfk7di9E

hje;h5X
;lS
A;jPi+J;joY
h3XK;jhYixCinT;jkcmjP

hzRhhejxT0E;hgK
;hzQ
j0P

uM;oZOhmP;mL
ltF
AmF;oiZ;ijR
mFG;ijQk6QhkWrXhkJ

lF
hejuLlnS;j2I
hsEjQDGDhrFlwX5d;hsLj7G-d;DknH


AyUivKbzKkdjpPhnKuE;jxe;jidhsG
;kqC;hsV


k2V


;lWpgJ;lxA
7RAjHl4V;lTyRmb;kwW
C;AA
jsO



hU9G
hhPAhBABh1fhra;kwJk4K;hhSkqBob7R
;l2Z
l2Y
;2a
kvR;kvS
htU
huA4BABrCipKmb;o5b;hrUtA
j5EhlKka;lgD;jlU


fhT7V0cAB1P2d6fiWwNj9T;7V3KuWijSiAvVh4di1V;iPhiTh8HhuIhhN

;lxA
j9LhoajpKR;j9HwR
hSG;kajtH;nnL
;;mtB

hc;;msD
;h3T
Ch0eh3Xk0X5OB;i7EioDrd;hmdi4MhrEi8A


;knPA;n2U



dmnB;hpRivc1Vj+e;hkem6O
iVjsMGAnLADAijbjkWAA;juckqNhrS;knV
rPjzbibikG;BkkMlhM;jrM
;lmO
BAihfhqSiFMAQCMCBtSkTwFmOhoOjje;juZhgXh2a3Q;rNj3HhreilLhU
krW
;plX

+HhhSod;ixAhuOlgZ;pyR
iY
Bh0bjLuEzQ6eAtBAlmR;hyGhH-MAnD7BoSlKA1ErWivWyQ;olJ

hzMhB+KAnCAiFAhhN6QrWzXjwe;i8ClpE;h0b
nSj4Rj-M;BlTi2UhjWihf
i9a9Ti6KiG;hmAmyc;iV

i8ThwI;j5XpUh-H;l9NizS

AjUhsAh-MhtfiN1SOhgBhmZ;6S6Kh5NjgVhqR7Q1R

n8X;A
;h8Q;l4FvHh1I



E
AoYpjA;iD4Aj0QqKjNizF;hL
KhXhsahyQh9ChEjtDwHEhM;hKhIoYk7BhrfqQh-VNuV;jxflO8TiwM

j-e
1G+YybCkaFirMYFjNlAECA8Gh1fnc8V;i6ZhvNh-a

6A


mhE



SjveABGlyB;TlhM;hehM

onG;;lmW

mkGhhbpf;isAk6ApC;irMkpA


iAfDoA;hZl-L
AAj1AlLpQoQhgHuSG;;l7J
A;j1Bndh+KG
vbjuZh8TW;5SGjgSh9HkEEpA;nvA

;mgC
h1Vk-F;iJhzQjyA

hgUkxSjkS;JhOi2a8GvajvThiT;j0YjmMyJudhxc
j0X

o3G;o2JhI
jvehxO;hUjuH;iUklaj5J


iV
iUkRD;hQ
;iT
hOn2W;W;Kkjb
3UzEHDvAigW;h6Pivch9ChzP;j4Wyc
h6K
h6K;j6e
G7OoAsIimfjaloG;mhF

hbhwZirZ-IAhgH4DAhkX;hA
l+A
itO;kiD


;7OiuYwHD;m2firZ
;iF
l7A

A
;oxB
AigQ;hnGm5N
igQ;CpL9Wm5N
myN
;ohB
igN;hnCm5N
;kmY
Mj4ZThiQklb;EhqHiCxZh1WE1AjzShoJ;jsGkqN






lhB;mDiqb
mjJ

k1CiMBjuN7d;C
mnJ;lnM

pGjiZnUAi-YiuK;m1A;K3Wrc
;i-Y

an5C
hid;;3I
n+Q;l3S
B
hB;pnTB
;hD


CaBCnXhiA-e9ehnCQmT-C8fhyMhmf;hDKnV

A
ra;rb
;;m2O
nmd



A;2YsS;B
oqB

PFrVkmUjpD;i+Ojzd;b



A0WhmCDJIhgejQBh8easChxfhXhrc;h1Gej-ehvDqQ
;h6dJIhgejQhrGxZsdhxfhtU;n-F

hwZAmoH;jgf7T-JhgH

1RkuMBGPEhlCrG;kzfh-X;llbkmA
lkc
;lkFUA
;llQ
jrNktLhtf;yH


n7U

BncHhmKipR2ah5PpQBFJhCADEAAXAtYACtE0X;HhwCi-Dh4epY;ksLilO

oEknIhlWhtL;nZ;niU
BrBkQwRjqYweAijB;Aj-FmRuZkzd;hgF
Rj+VjxEpd;j-Fwb;Q
;n+X
kU+UigUjWjqG;;5G
ApgJ;;+M
j9CA4UkqQ;+Lj3LisS;j8e
AkPOA-cmsF;jaTk5b
BApZhSnlS;AmxP+Z2RA;kNi7BjnT
mnC;hyLl9a
mtC;nxA
pZi1SjyA;qKhtAk+Vh2d;nOovY
;pY
kvM

4EouI;mpIi9A;ltT

hte
B
A
AmmI



3Bl4X

i6XiCihY;j-LCliY
;;i7J
;kvB
;jzb5KhZ
kW
vI
A



;oB

psP

n5A;i3A
AloW
;jvR

llbrSA;ABi5J4ZkjY
lxNA
2VjlAhkW;oO
lxLA;jyD
;n9W
kQ;mrF
kvbh2J;kPkrK
jrD;zKi3XEloV;kpXhgN
EAj6TiiYqMhtA2MBAkOGJ;ixWj6RhjDhgG
orN





ovM;lxG


;;mhP
m0O;jhOjWmgM
ixa
;nrT
m1I

;8N0G;lyX

;i8c
;A
EwBAj3SyAhsWjK;ildhpJhrWoK;mmC
jC;jA

kobk2H;osK
koak2H

h7chhXlkH;l8S;ioL5Y
1GhoXi8GqS;7RjhdhjM;2A
;o5O
ipXmhB;h0a;-F4D
qd0G
;;iyS
i+O;oZ;ta
;xaj+FuG;hrM


khWQBAipE;LDjiHj+ShtK3I;h6ej+Hh5S


BI


;ovF



khMj9H
D;l9L
An7E;nuEsX
n6b;nuDtA


;khZ

iyH-Gme;i4AhhXh7YhiB;lna
jxQmd;j7Rh5eI
htUiqWBhIh1bCuf;kuQhnH

;;j3C
oyC;h6H
;;iiE
1JimGhrd9dyAi0Y3V;nEluBi2Y;juXirJiS
llL



1E


llE




AAinUiiaj6S;h3J
olD
olC

rONijDk4dlJsF;mpNjC;n5P
omU;i4V

;msO
liOADCACAAA;sIhqesB5Svch1X
liN
liM
kqN;jsW;2A
kqM
liJ
liI
liH
h2fjrG
C;ivL
kgR



i+cloNL;oEm2AhpT
i+b
DkfEhtW6JtMrBhP+JBjmfRhgJxbmd;iuEhgH7AhpeuWjVhmIzLuJsL;iVnqMC
miC
nsS


k-QBY

;D7d



H7UA
l4J
oieC

j9e;j+D
j9d;j+C
nsD
nsC
7V
BjkGqTkNyUoUIlN5fhsI5FpEA;tKNkhYmV4EhiKlYwOsW
nzWD
i4Fh3JmVhmAhqW;mkAhhO
ilA

AsU7S;l-U
sU;sX7Pk3LjhO
BjhTk1CA

mrc

j0bhzQ9Dh-PhE;JvVi7Vk6A;nvf
omB








imZ;j0R

pmX
mgb;jzaitB;hmMk6NhrB
OkWjvLiqVh9f;Mk7ShhS;k8IwU
l-H;AG
;l-G
;pnG
1Vk+J

sQlyX;sX
;k8B
l3K;l3I



;jzW;lzQ
nzFyb;;hzL

;j0C

kXjtekreXAA;miGh7S
n-M
hzLj8Z+a;pkM


AAAjqDhtA;lndhd
lpa;jqF
jqEh9W;k3F
;mqDh9E
ive
imJi+Hh9F;kOk0HxTjxK;hnA
;hgO
;hgN

;hgL
jzbibiGihf;iuOiWuWk1V;i-fyA
;;j2f
FFvQhpBnNhvO0dic;hrPtXh2bipC;9etdinA




mvT

hiXhnbnfE;tSjK+DhjN;h5DmB
Ahta
hta


idiKhmGikH;mpY8K;lkL
hqehtQnJsQkyD;i4c
i+d;nyR
;izck9H
i-f
phV
iTzcm+V;o-e
n1G
osD;k2WkKjxOlThI
Lhe1SlwQhPxAhyX;vJioTltM5d;i6RvEijK

;o4T
m6T





kiY
;o+e
m6L;m6P;l+O
otL;jpHk6Q
h8T

jwC
mgY
Kl-Dh1e;wPowW;hhLltM
;G


E
;mgS
A
l-d

hjBhra;hpGmjT

nuU

j6LEk6D;nzF


ChtMxGjmYqblZ;hsS
luR
hsQ
;;irb


iwaPhqTkiR;sVjiUmej1OhwZ;j2G

ixI


ivOkoGipD;joZhc0Rudh4Jwb;l1U
kI0G
lpW
kG0G

ivJkoH
j-a

;nnf
nne
njOkO0T;nhE
jzLi5M;ljdqaqM
lvT

k1e
;khK



;iwD





iS
;xc;hrZ

Hi3O;nC
hrYjiO
;A
i1SAhvHboNlchiPxAEhUAiZABh-A;QhrDkBiyNjClZh8YilS;j5DrS
hrV
mmH;jsQknT

orI
i3O;;kpGi2W
mjJi7H

;;I

iKtKi+Zh0chjNyN5Z;iDCkRhzWj9CuRzf;lhL
;iU



nqT;nyd

hoc7AwKAoY;i1BhrHimYijY;hsVkqa


k0U

moB
k0R





l6K


j6V
;;o7C
jqHBkuTAA
lmQ
loGyZh9A6F;iiIiwGhlciBh2FhjW
;kkC
j2MjyG;wRopE;msA
n6V
nsWtd;;iuX
hhOi2LvCh+Y;hhAAhuHToLhOhsb5Vseh4T;jwQ

;mlD

E;BBhmdhmV;lpC6V

B



iyC;mmA
lHB
yYIfi9Ylha;qdh2f



l7D
l7C

imN
jvQ;lvM8G


k2dhlShqf1eC9D;iuLkxd;yM
luciub
lubiub


;i2Vk7L

;vDi7Q




jlF;hpckic

kydilT9D;rRjsThuNhyCikN


h0P;m1O
;ozO
mhT

jzHihf;jxAikKi6C
;i1W
AhZivSjO9WiwZi3E;i0eh7BhrYi+Z;kmUiuf

JCisDvJhoRpbwFjVhwK6G;Vi+SkHkemJuBqH2YpZhiehla;7dluP

;BInjV


j8D







sV4SiShkChsIipX;jiVjnT;lnJ
iyf;jsRqX
lpO


0J;;0G
iwA7FhmVHj4G;kxY8ajmc;zE
;jjM;klS
;njY
iQi0CmYAAvMhjID5Z1UmJivV;ZiKrDwRNlGnB1a+GtIte;wHisS4Z
n9A

;hvO
jApU



hocijD
;j8X

iZ
iY
;kpAmaE

jiclsM;lgT


;niQ
;nvH
ovX;ltGizC;hjb
hja
hpO
i8D
hnB
i8B

i7f
;i7e
igPj2J




jvUivE

i5Khb

sG+E
nsX;lod

0N;hNyK

h2F

lsN
rN


;hqAl6H
hpfigW
lsH

h7ejwGixN


;jsT
;j7H


i0X
mtQ;m8P

rN+E


i3G
;3H



iuS


kxY;kxc
mtC;m8J

;mrehB



yPihT
yOBP9KEi6cj9K;opQ
nuL;nuMsd


zAnnK;yKm+P
yf

;koY;jsX

iwTIilI
XipclhW;A;jjM
F






l6O;rH
tWA5AhJhkeB6cxOAA8KABE5bhxW;izOQlSipbi1UtRHAA;j9QjkH


l0O;l0S



lrQ;k3N


AhrcA8NBk6L;l+H
hrcAqRLxPjzchd;l+HhkR
B;kxI;jgLk9E
;i4H
;k8Fh8f
;hvd

i4D



re
jiQjQhhL;m7G

;omI
ijT;iqajwT
;kre
A
o5D
j1AkpM;nCn3N
j+K

jxGhxehsAimO;uYm1R
j+H
hoZj5AB
tcm1IlT

;;j7Y

4KkhEjvb
tUigXk3C;DFkKhkcjuKiuU;kSm4G
kgHi4YjX

HitW;;noKB

kP
AkqA
Aj4ShrJuah2a;h1K;o0K
;oRnhA


itW;itShzL;noE
FijShXjtWA-JNsA;iifmsMlbA;k0HjpW

vY;hwb



ilLktAP
l5RiwW;lvS;o7R
KBAxIxBlwCLxO;AIjXEihMhxUh5JrSqXxI;kRm1L
myaLV
j3G



xQxM
hiR;ja

hiP;jY
;xMj2b;DhiV



xI;hqX6N;hiKm7V
h-Yl+G;xHhuX


;o3c
DhvKpC;hzNBh7Hk7H;9D
;ksA;5T
AhoDnkOB
;osU
oaojY;iYjEk4OjuE
wb;hqJ
jJ
;jI
nhA;h3G
ozB
hzT



n9K;n4I

k5O;k5Q


;nnJ
hrdC
hrf
inTk4erR;ipW

i6L
i6K

k5f

j4QhgQB
;k5A
nV





inE;ipH
oyE
inCk4e;ioWOwWhS5PhjZ5UhyQChpP
CEsI1MjnVjjfuJ5L;oUosV;l0K
EAo1C

o1H;o1G
oQkjFj+I;ixC
juO

o1C
sAMK;hhVjrUjgA;hiAnzC
;CiPnhG;npA
iS
iR

;hY
;n8FtW
nia;niW


jgKhiCjrMA;iyKhwB;iyJ
j-T
ojBB


zEk+HuHqV4c;zIvIksG

l-ThgbhQ;ngO

A
zLmvZ;yfvM
A;i1B
;jmR
JC;NqbhybiF
AiqdE;uJihAluD
iqd
iiTjzf
5X
o1U

mhS
;jqR
vGj+R;ksJ
CsFhxSiFhvK;jaj4O;qf
jQi0c

h9Y;ktB


kjH;l1FigZlB


jI;oPooc
jH;iiE;j1D
lvS

nqP
mvd
mnU







imWhkXpBZ3CpV;wYhpNiyJmejChha
h+UlzV;j5QA



ltP;ltV;nyD

+WmEjuK;kkV
GuD7BuO;EhpGBK0A;ChhJ

hgM;n3K

Ek1S;iwc;m4Fuf
Ch3Zjvb;h3W

;ChpCAnqd


i-e

e;h4ChzaitU
Dzf;ihD
;m5D
A6BiiBipa;6Fm3V

zW;ooe



;ivN

n1N;lySi-W

;;lyQ

i-N


A;mKoiG
Ih4M;mJhxY


l4X
;mvK


i-C


0a


;jInoE;omR
;W

;kyD

K;jnE
ihak8f;ihRjuE;isP
;ihTB
;hrK
;hrJ
F;C
hnY;9c4H
xfh3Y;;hsO
CkiV;D
BjrX
n4U;jrY
jrWpa;;huKh9M



h5DmhC;h6bh4P
hqRmsb

;h7e
;h7Uh9EhsBhI

l-C
;jrZ


igX
;jkTkmU


niPhb+b;;mia

A;m+e

;;ic
DzRhHhlFnJjVoCnWqCDDh7PkdhlE;Gi0VjjY;ouZ
k6XA;E






kpK

hhZxR;6PltMh+N;jhI

B


hyM
6Y;;j2G
;hrY
;jkMqc
C;k6c
BhoElzQ;kxG;hoRBhelxc6F

DhqM4elyb;koV;jW

;hhQ

;hrPpY
ipb
hrNY;lkZjU
;jwF;jwE
;loM
lkD;igGjwV
j0M;lxB



;hhC
DlShPhjXj4M6Y;kUjuCk8N;jwQ
4bm1YiJ9L;wV8cmyf
;owV
jySAjvR
;ljH
;LhuNxU;sS


IhqS1P;k2C
;n8R

khHFQj6Q;k7K
+fA;-E
+f
iSogMF;Ajclpbi+F;ltY


D9CdhhdkhN;sGlzJ


;nwC
9CdAhhehtdkiC;l-M
iyYuM6a0aAuF;hgahmIipanRjyU;k4P


;kwY

kwW;kwZ

5CmjU
imcipW;;kwW
B
m+T

h-RoMDR3MAh5L;h+BoaiyM;m6d

nmX
hoQh0R;jfuM;i9M
yLhvHk-EiQ3J;hoN+b;AwXh7J
ngX;yKh5WhjGjzf;Ahib

hyB;hyDj3aixH
jvZhpR
mhI
mhH
0C3RjxfNGi6I;yEjkAhnfh2JhzM;hvBh+N4Z
AjiK;j2E;ihG
A;hof
j1X;i+FhrS;m9A8V

;ilA;vX
oqF;hzG
A
ilH;njd

ABhCh1fhrRhwIiQ;kya
jif;hC

jiXF;f

sTijOyPhnACihLiiO;TmPi7XhuQ4DqG;tFtOjxI
Q
;BG
JE;LD
F
lzS;lzU

m4J;kua

ovR;me
A





kwc
;jiB
;;jiA

kofC
;kpB
;kpA


5I;4PmlC
3N

lrJ

ABjhahoT;kyQ;jjchte
Bj0P1YF

h1fi0U;kxa
;jyT

hoE;k7L
i3Ih7V


8O1MiuOofwW;l3S
iiN
8T;ikX

h-YirQ;n9d;m4U



xdlJjsU;fkhR;ljO


i+A

hyIGkiRhN
CA;B
Ci5IlgKB
B



m+VhqX;iI
hS;jN;jue
n4e
imQ;jLj9T
jK
jJ
jI;jsS


i-Z
h7MBlvTuKjOsc;hyEi6Y
I;hWjhYirM;hnB
jjOpD
jjNpD
jjMpD
;jkM
i+M;1T
jsN;jkK


;;hNogF



;hlb
7AhNnvS;Bn7YwO;8PhqQ
khS
8M
;8M
lIxKkXjbjqWjPChiSmB;7FjvHiyb;oDqesGl8RhjU

ioV
sR


J
;;opH
W;zEk-GkU;k0E
nqG
kc;k5R
;jvG
iiH
jmX
;AooQ
oof;kNokC
ktfj6P;0fj5F5Cb;1TkpM
ktIiqRhrT;kteisThtb;kuEyR

;jvP
ktL;ksa
iiHA;iiF

npG;kwWhwF;jqR
npF
jqNj+W;htC

yD;yS



ilf;ilW
A;omG
;kyY;i7R
Al+b;l-P
l-O




AA
Aivc
ivckuWhkc


;k2O


;hiB

8c

i5Ah+DEiySoS;XOM0AhrR-MoVi3VhqF;K
;k3Fi0E

E
lja
;A

Knxd

;mgW

;;nxM


0FmE;lvP



xMpOhte;i2eigRjuJ;9QUmmLlc
lnE

;9N
6X;ic
i0F2D;i4bj9Z
AkgQ

htA;htHksS
;htG


EkNDsHlEmV5Sj6LhK;kZniH
kRksU
l7P;kQ
;8U

kU;kN


lnF
A2D

hxSrQkUhiBhzUihPhkErF;qa4L4cirQLDkgW;kpK

;C
A
i-U;lnA
knb
hhCwOhjQ9R-Xjha;iY4el1Z;nOhzVitd
mlF




;hjG9K;jqS
FhW;hZ1Jj9fhe
Ah+QCE;h+W;h+Sl-M
pIn0V;h+R;h2d


;hzC
RIHoV;h0YhqO5Wh6GhlWA9L;9cioUhoXnS
;U
9a
muL
ipN
A

mwHBqE;kxH
mwKqC;nrK
;ntJ
m4S

6aAE





9Pm4H;9Ki7B





mqS;moY

oiSB;oiVjBC
i+DNxTnd;i8boa

jlZ


mvOB;kwOipG
;mvP


A
LhnYjsfhlWhLsZ;nPnFhyLi6chgOKhXHmXKjY;iqN+YhwH

;l8M
irU

aipPhI
igc

lzM;;llR


l6HAhAKB;7XsEkGk5I

;xQ

iPhiOh3WFWjlJh3c;ioG2CIkkV;i9VlsD
iOonJ;h6UjlA
klWj8D
iiLHiyE2EvP;sckEhxUhiahDizSh+X;3ah5RijC
;EH
K
A

Km9N;noED
;loO
Im9NqP;noC
Hm9N;noBD

Fm9N;nnfD



;iqY
;hvT


hjVj9e4R;BhjI

hjIk1ahA;lhS
+J

rIwE;9Txa;hmMh2e

lkN;i9ajuK

joH8Z;klC
;joG
hN3chkLhxSjBhwPh0JiGADBDrF2A;lZj9eh4Pnf;1BhqQk3T





m2f


krd
nrN
l7d

rK
jlP
k8Oh8T

k8Mh8T
l7W
l7V
4ZkjPG;m4d

;liF
kkS

FiWhwUlAjahkKhkE;hyS+L;inF
;AinV
inV;inckrA
;kka
hxQ
;;liA


hvFhoAAixLG;i3Fi2P;n5b
;m-c


;k9C


;m-W
AhxV;i+G
;jhB



;hwTlnO

hiO3a;lAnditGhch6M
kfh1I


;;m5V

FhoPGAAimHLAaCjGNAhPi3LhzPA;jsViIhO

;juM
igYksH
itWiU
;juJ
hoYivEi0fhzQ;hoPHrLh4LiQLAalI;i2P
j3e;j3c
hzY
;h7Gj6C;hvJkxV
A7B;mYiRnchDioJ;6c
joC;;oiK
aUi7e;hwchG

;A

hkbpA

CGi8e
;j0Y
j3K

;mzF
;j0a
;jyD
J



;mzaA
H
juN

ijQ


;i8W


krA;l9D




;;mlR
LjoJhxThJPhzeC;DjgVirVrQh6K;tNheh9fixI
miL
;jmI





;n4U



jgNh7bhzP;vAI

;j5B

iD0T;2VAnjO;iUhxTh0FiwG
;;2N
;xM
Qh1E;h1Wlb
kiM;lAl5Niid
;htR


;lsb

2f;k+M







msO
;lsO
h1E
n8B;;kP
;k8M

;lsK
;;nrb
A
mnHE;imJ
brZEiqdkYigXcAhoZ;1SiiEnN-ZA;hY





k2K
i8K


i3O


wX


;nmY
;k9W
j0V


xW
hC
;hB




k9M;huAmve



i9Ch3X;;mmGqC
jxB
;k0V
k0G
k0W
;k0X
4E;hvU
;hvVmhPla
GBABAC0Bm0MTrK;zTvGoJkrM;k2R
mvb

mzTJ
hiW
j3Y
jnThuX;hqe
FkKnJhmJmtb;hqd+fqVh0MmNmb;iqH9Ki+R
lxVhpO;i0W
AigRh0BifjuLuV;hhXlAmG
i-fnMoKvTmJweigK;njB;koV
hsN
k7T
CzD3Qi3azR;hiNike;mzT

AmFE;m1R
mF
Bmodhmb;iBiiLhhK6CuEigChpMnK;hdhjH




hralkd;hgJjxf;jkZhgR
Am+a;m+PK
h-Lk-O;hpNl1A

iNwHkB3JGlXhGABBBAGAmZiGh8Eikc5d;lGxEzRra;2Y1M



hsB




;F
H
Gm5E






m5E;;msS
kxL;mqe

AMivfkfhL;OktBjrB;hrQ6IoH
Qi2HiuP;MimL;j9R



n0f;i4e

A

k5Z;ioH

6a;mwF
hC;7D
hoJ;lG
DhA7EyGhhOBmJ;tNinRjChoRi+Q;kDzBihShjNhsH
kCirbmL


hkdhmQqY;lkXi2L
AjdhhAjKioM;yR1ZXhsChwb;i1H
jdhkLA;imN
jc

i5Q;hwOihYi8C
Gj-F



Cm+D
hheluL;9E

;4MmlW;mnR
FAB2AilEj6bDB-L;jsXi4cndoSL;1bjnf
n1b
1Z



5fltahThtamN;;imD
m2K;2NljQ8ID;nhY5b

j9ShlPhiIMYhvB;i7O;i4eiGhyEjrP


;hnKllb
;k-EhuA
6Dh5ON
5WJ;5Y

;;A
1J;j9LuEjsA
hvDhnZlfhlP;2D2VjwalArD9M5H;mnU
h-E;jkS
mnS

;NTkxF







;hoa


iyf;iye
n5S;imb

;kxZ
mwF
mwE
h-U

h+O
mmc
h+M
h+L;k8a
lse
h+J
;kxO
k8W

hpGjzN




j7a
;kxF







;myT
k-ChnC







h9O
hnA

h9L
nmH;npJA
h9J
;h9I





G;T
F;S
E;R
h8f

hjP

MAyQ0UtQGhH6f3ehTif;hlPhMjhKjrM;yK
moI







D



kyKh5X;Kh0MGh0GhTifhkImf;hlBjwY


jgb;h8LxBiqG
mrZzM;;i1Z



jR0VmIxQyLBoGBhEilEh0TnU;isB3G3Uj6W;isZj-W
kgd
A



inR;klWi3Z
EBikGA2ChnX;jhKY;m9X
ikM2D
Cm4HO;krc;D
k4SigG;k4U
k4RigG;k4T
;m4H

;i6K
KCT2GAj+U;2YjlAiwP;nwP
k1dE;k2c
K;J

A

mvK
;nwI


;yO
;h+aoVrMsX


A

mmT
iha9UjnB;h+U


jxDjqcJjZ;hlSksLhqK


kmL
BAEidklTid;i0Gh0F+F

i5I;AEl6F;lxL
EtS;h3QhpIilU;kxF
;C
lrDjC;luFtY


;miX
htQ;hpU1Zi-C;m+W

l1Gh7F

LjdlBkuJBhxCnL+c;hxRjyO2e;iiZi7a





ha

kE
An1U;n1G


k3JhjHBh0D;k3Lhie-J



jbiwThpF;yPl8e;2JigUiiR
;i0O
;;hxP
ixM
nW
ntA


ihQ;jUltd

lmW;lvT


4E
iqWihbqYipZ;hrMmPobhuAuYhgTjf0a8L;k3M


;l6A

FhtELoDsFAChoKiyRhjGeB;HsfoHpGhjWimb;i9JjsV





ihakgB
j2S
h1VsP;h1SsF



;i6TkpJ
nJBh2CyK9BhT;B4ZrS0OilZA

niV;B


h9LsNld;rKl-c;h9JwV
5GC;knDizC
k3T;FiqI



lLntG;h8P

k3N;8B
;4e
;0K
nlX
2MjqT;mzB9a;hqY4c

m7T

WntL;nuF
B
;A
T




h8Ri2QhsL;j7YwPh5H;i5F
mVhnehuHwP;;xR8b

;B

;k1Z
Gqdh4C
6Ai8F1O9TpB;hpEh4Rh+DiyE

hpC
kzK
mE
KjgafFAjRvZhzF;jmIh9D





jrW
;npF
AkT

H

i5BHAAGh3URi8BDc;zSi0ahpPTiDnI7Zh1YhBC;kyQhuCDzU



;iqM


;;msb
hkGlvFmL

khLA
khKA
khJA

Dh2ZjpF;xfyWhre
moM

igViiFj1J;xG7Nk7L
qOnMyWlxQ;qF;hkV

h6cAi2ehyMhvB;KhjLhnHia9Fhnc;myQ
kxb

kuG


kuD




rdnkX;nwW


vP;nwd
yBi-G2axe;m3H;lvH0T

lBkuJ;kzN


hsZqCxbqdAqPdoBhqMAjkM;hwe8AmVi5BD
ioX



CzBj7a;4flCl4a;klT




iMi7YmFi5H;4LiHyMLtGyZvdiHhqItUnIijOtHmG
;jqY







jnY;hjc
6J


igW;CiwCjwShtA;jSnqA
BB

B
ntBD


;nrUhL

;0Ij4W;mgP
;;h4ch9W

;ihXkxRJ;ixB
iiZuG

dIAByUh3EhmKLEhkH;hFh2euKnBAh0csZE;khJ
irC
i2MiyM
R;nnL


hrZA
jxJ
JhuYj5LR

jxQ
zQjhQ
zPjhQ
irJ;lrE
;P



huYj5d;l7f




;l2b
;j0D
jxB


A

ivYh1N8EhrWkPM;K;ivX



sB

mzJ;nvK
E;iqaj-C
isL2DhwBiPiqG;AoAi8b;iF
;isKioV

kqY
h4T
9P;9R

m-B



mmc;l7G


iCi9e;l3CoW;kuX
A


7SjnOhqD;jY

netOmrLwG;hNm2W
nwf
lV


j8I;hdh3X


hgC;2axI
aDhhfjnChvMBA;lH9YioToPiwF;kfilNhkKiyeid


knYh8T

l5J


l5G
hgE

h-X

mkC

knMh8T
knLh8T


jrB-c
ktFh2Q
;hse



mlX;mlZ



hoelkb;hoDhxSj+D;m3W

;jzJ



jrGO
;xRilWkqGjA
nvS;hqPBmlI
m8M;hqP
;wUjuQ
juK;kiFjoZ
xFjiR;nke;CwP


nsG;nhQ

l8L;nrJ

AAlkb;j0X;kuG



;k-I

kuJ;l-O
mmQ

hsLDpEAA;1KhgHj4U
kzP;;izH

qZkrZijClR;OjDkye

h7F;izI
ksG
h7D;k2N
h7CxO




jIC

h6bY;m+c
;vD
;l5H
nhf
9NEjuA;9E
ksJ
j9P;juNvCAitR


j9N

EmF;B
jwehoK
CmF
A

mFkyf


FimdsLmcmC4RhpVlTpfxP;MimVsaimE;izOjtX
;E
mxJ
lyI;mjY
E


k0Fh7D
j+BizB

j4XiqZ

i6Ah7Q;i+G
lxe
;khB
lnchnD;moKnA

CMjoEhkSA7Gh4b;hnQHhqbwThnOhxGra5I;hsVhf

j-I

;j-Uhxc



irH

;joQ

;D


A;kqI
kqH;kpQ
;h8MkpWhD

hvYB8ajwa;hvXi6O;moE

;i2I
Bh7GC;E



5O

;;m5J
+VlVi-Oh5fiGAJ;k5Mhme


i5EhqPC;;kjP

kjUh8P
htM5O

ODACiiFuRJhsThhBioa;ViiIuahyamKh+T-U;iyH
ire

koC



lkD
lkC

knb
iiS
iiQ
iiP

5DjtBi5S;h1ZhzTlG5Adh8IkHjOCFrV;ixN4O+X
;kmE

B;;kqN
AltU;iiJlmL


A;B
Ahqahlb;m0L
8MhmHAjzMhlPB;hwVlgKjJ;l-R
hwUxf;;h9G


iiC

CnNhtU0RyY;9ehrX;ltXh1V


9b+R-f8ThsU;B4Q8P9RkwV;mgL
A
B




AA
A
;jnHhgE
jnGN;htYh5R
BA;DuHi-FjhF3I;jzJi7Q
;kkO

;uI
;;nlc
m+I;jzSjqXjb
h-Qjvb;ksH+UA

h3biqN;h3fhoa
;;0A
EDhySllQ;i7B;ixVklZ
;G

;m3X

;Am4G




;ksI



CiwC;i0QiwT

;miI



BABCAA5X+KizCvehoC;lyK;fk3K

G;Hh5D


l9A
krJ;zdhkJ

;h4EjjB
Ah5D
h5D;;h4C

kkUh3a;l8S;ivd
ivJhoUjP;ivIi2I
hHkkTh0B-eAtEE;koe;HjoN
;l2C
j6cA


hrO;noT
6BjyOQirU;zTj4ZUqV

kpeigD;kpC
job

F0VlodJ;jpBhlWh2Y;1SloI

;npB



0Vi0Fi0Z6GA;hqS
KByWLBkjfLraAGcHhNhE;6ekoe;0UpMl7Z

zPkjf


lmOC;B
;i-Z
lmM


l4I
yY;lkShV
;yXjkH
lkQ;h3Kj1J
lkPoD
;jxBjnZ

h+WRkczFhmR;kxUh1A+B
k+Z


igIoC;h7PkaC
nmA;kkU
A;l1d
;h8S
koC
ikK;h3MpF;i-d

htd
;j4b

;m0Y;mlK
hpR
htX

;i5fh4fi2G;0S

YiwYXkHBjK;ahjdvG9Xj7D;l2A




;ixM
i7c
l+X

h+Y
mmR


ilY


h+R
k5S
iC

mmH
hkDk7Q
ltH;l4S


+bjzWhiR2DBmazA;ByNk8G8H2J

hqF;yN5X;hmI
i9J
nlO


jvS





h9Y
hrakwN;nUSmvI;hgd

;h9V


;;kV


A

A;hA6FiwXipV;7C+Kj8EvF
6A;hQl0A;h5MhrV
k4F;imUB;lpA5d
;hK


iF;j0J9BtJhsc
;7L;3C
hKidhMmK;m6C
kHL2D;lH

Bi6B
;;mrf
i6BoP+BisKzA;3DUiqTi4F

B3U;kgR

3U;kgP

;4L
hrP




Gh6emZh4Lh-J;wPhze5FrQsah3M1c;j7c
Gjqd;hoL
;C

ltJ



jFOjnI


F
kndA



knZA
jgG

;;ikX


;;l8Q
knT

4P;;jjT
;hmI;zMhgNj9B5a
;;m4F

;rN
j8G;;i5V
lrI
irR;iShtYiiF
knE;;kR
kQ

kO;kZ



VOhDhzBhgL;;nE
UhS;mzJ


;;Q

hwL;kE


mRAtd;;kV
hzNj-Qhob;i4G
jR;h5eh4Ei3I

kahva;mXsTl4R





;hXlpN

jxU;hvO7F
;hS
L
JjrPijUhsX;BEliB;h5eh7Qhnd
D
;H
AE;C
AEj9U
DA;j9Z

A;B


h5H;lheiha;jrOyF

;h5c



vR
AZjzU;oe;hG
ZjzU;hFnX
mLhrf
RAAiaiock5P;oVijbh9T;oWh6O

;AQ
klG






-QhAB
;Dj9a


kmPAE



jvO;8AjhA
tZjkYD;iWmie
-TXi3ZsPh2R3R;myY
oG
;m+J
;lxY


OjnI;L


;;koS
hzV
mmS;j0T;hJh3KB


hB1B;hxI
A
L;fj9X;zZhkY

AiWlHhxG;Ch+ChzC;jnL7a

tBhsEjyP;h5EkerGj6E;iV
iva3NAi5NmM;iUhuMixL8H
;mnD

A;ha
W;lT
iDjpA;hwJ;j3K
mG
TlRAAAABj8A;h1YjiH





mkF
kydvB
k4W
lsE
mkB


k4R






;hUmmc
;jmO

O;2S
;kZ



jyP;;j-T
jyOjmG
ioL;hvKlof
0WhFhtZ;2clnf

hmZhvN4J
lD



uc;4Ai2RjlD;oQlhJ


hsJ
;jpf


;A

EBD8PhsOifhFhHjQhN1Y;FjbioeqIlRsSkanM0EwW;ySzAhxI
;D
CmhP




hlO;DAk6H;k6L


jX
8O;8PhxcjQhjE

l9N
k5A;Ai-C

lG

8Ita

;hb
h3V
;;lG


;i2T;j6K
kFkuNh+I;jcj7J
;h2U


h4S
Vh0dh4cwahChwFzC;h2Oh2FhtQ;i8FkjS
j-D
;mhB
;G
DhH

jwL;m-V
P;H



FltA
j+Y
juP;l4K


i8MBhsF;i8b

;htZ
hzU;h0Kh5U;jtdjxX




lxM;2A

MmkAuQ;3MwZ9PktF;hzG
;lxAiA







;i7T
lyY;lya
xelD
jqX

myQ;hsV


hjB;hqDDArN6J8GjtU



loNhxK

hG0R;hsXhyD


CiQhkb;hkIzDkxX
iS


B

iI
CWhtD



;kiZ
B

GBoVjlK;loBA
j8d
;hpU




juC



FlAhmYkxb;i-HiqO;k3QU
oT





miM;hiClye;lIj5L

hlf

;6M

dj1LI
cj1L;Bj2P
bhhAi0K;i-T





;;j+G

luL;lpO
j2cjD


;h0P
;m7S







;+ThmL;lqU
j4X

ixL
hhDlmJwIA;;h-Lk6Z

hhB
hhADBhyC;IPi4b






5Vhgc
yR;j1f


;izB




hAB;S
M



;;j7L








;zevL2Z





;zX

GAmmUnE;l9Q
hoWiuT
j3J





mmUnM


jrC


jnIivF;jnR
;j+G

jnO

jqShyKhS



lQqSvTlhK;iha

AhxdmIj+c
i2b;kjO
;h4I;uJxJ
i0TjpW;mgO
jK;i2M
hlR
;jJ
i3T

;wK






;;A
WBAAAAAzKi2JhzI;7ci3QwZh6M
K;I
S
l+R;K
N9Kpf;M


;l6M
;hvI
E;l+L
;9S
B
;k-C

Gl9fA
ilD;G
l+F


l+C
;hoc
;l+A
m5Q;l9e
mJh1U;mjX;mxY
;kH
AAB
ABA;myN
B
;l5W
A;hrb
;hrahvfjgC
hiK;lyL
6Y
;lyA
i+H;msO
j9a;f
Ihwb;HnD
;l-K
;h+O;h+N
l1S
h+M



HuBkPhiEhhbitUhzG;l4a;lkQ
hwb
l4Y

;l4W

iofhgfiubhM;i1XkSvTisZ
l4a

i2SjtF
kQiuZAK;yfhqS1VF3BuF6Y
;F
GlkD;DB
A

;B




k8C
l+O;l3B
lEAAjjH
;0ZiiQtKhie;htch9b
B
A

lA
;zM
3f5W
ihV;iPhxd
hxUOFC;IhxPL
D;EA
AF
hxS;F
A;C
AB
;A
;A

hxM

l7c;jlI
j3ahuAtZ;wCjnah7d
;A


kkZsf;ksEh5L;LhmDi9d
;A

Y


A;jtF

iWhiVlChhD;xQ2XkNAjkPhqS;7JmErD
2EEoV0ThzahqK;kxS;h6c
j+S



kjf;kjS
;hwDk5J;hwV
E;ABl0Y
ACAhsEkhFDwDhQ;iHhnKlElgI
CAiBAh6Sh6fi2O;iDmrL
jte

yIipT


A


h8UhuX





D
F;Z
ktR-L;klarW;kieoX

;mrQ;hjPxMk0b
D

jif;rc
;hM
;sLj-KlTlP
moJ;;moF

;I;hsTlpF



jsatB;ljN
;i-S

mf;hK


khT
khS
k3V7W;h3JhrEkKhyP;hqZh4Bi2E




;D
ilXhxGT;xL



;h2Q
BhnOjhS
iuTkgC;hoY;iwMiqF


;;loQ

mqA;moW
moU
moVhJ;mPlic-GhK
;tT
iydhtT;9AmJAAh5GhoDihN
jqF
jmO;i8S



ktPh8L;iuWiqZ;jtX

kJi7bySsHh9aL;hiIlcitPpb9VhMC

hhO





oDB
hiV1HhmXnA6U8cqQhf1a;hlR;hhQknA


lR
lwC;lkG

moA

i6Qi+F

7E
iqAi6R;ioMhci6J
rFhlCHjoPhkQGC;0S;l5W



IAC;KhtaimH




H
B
A

AC
C;hpW


B
A;mkW

;ipZ
hsIhmQ;hwKhqf;1B
1L


1OD;2K
;2L5e;hwFhiO
Bk6L;wJ;wKjlQ

k6L

A;;pc
;;l7b

A


qA;j1X
i1c;lxG
IGhC8cjvCtTrI;k6dsA;ybh-LjsO
A;E


D


pN
C;B
Ej9WhqC;;k9e




;j9W

;k8ZhkP
;jkIvH

;4c
CB
kyXiC
hgWlgZ;mhD;i+f
B



msa

hvcjkQE;hschGjgR;j+Z

;I
yLi0PpeA
jwZ
yJ
j7M




Bi1Ue;myM;nK
i2V
i1U
A
;hgP
Bj7K;i8I

5NikC
lC
lwV;;jlM
hhOkvB
;;jkW
lE

ShPiapUhyGSiOUxJh+SiHiIkdmJJ;jiQigZ;ixUjoK


ijf



mOkoI


jyf
ijQ

lkD
htG
itG

ijK
j9ZtH
lXh+J;lYh9P
lxE;qWite;jvJ
igK
;;lsT
bEuc
Zj5ch9a;ipMAAiwbhmH;hlZ

k6K
UABiqQh-NihE;kramf;hkDyahyQ
;EI
F


;l-f

K
F




;yI



;mhS
A
ilb

iqTD;htJjoT
;9b
;je
AvA;;h2GuZqNh6P
xFnB;hC;jgC
;huThgY;j5Z7U
lX;i9Pi9H

B;;k-Ehla

;+Tja
k-CuB;lsZ;mia
id;kbixL
B
A;luZ
luY;;j7Ehlf
ixRBCjzA;hraChnRh5auD;itU5a2X

G
sPh1I+Uh2NkdmTDhia;h+Wi9Z
lgMiA
jpGh5EC;AjpE
;liO
+R

GC0UnZhsBAuDijM;mMwa5GChrRjzdN




jnN

hwH;;l5S

hwI

jpTi4Pna;GisduGseweiob;3F
A





;;l3D
iHA-C9K4Q;iG;nA





;lrA
AAA;lchqDjmBh5a;ite
BA



;liH

;hoE


A;;mmX


k2a
xI
lX;jkR
;kgD
;ijX;muL

jai1B
;iiajse

i4Z
iiK
hqbhoT

FjwV;hF
kA


jd




KhvGiiOhZiZhkG8e;JhuepJhoGFwPlFCh-A;lvH7H
jxfilZ
iC;6M
hOhgX


;;k3b
Dk6LB;;iyb
Ck6N;k6P


iyZinRB
lsX
iyY
;lub

koR

j2DhlIA-H;huekoJmK;pFk3T
jiO
Bk-A4M;k8J7D

hnRh+ZA
EkGi5I



k8Q;knHwe

CiT;jRluX
hA
f

CAiob
hmVk6Z


hvA;htG





-ahlW
;J




















hxXpLh2XizZ;nSkoC






E;lnC;l9P
lnB2M



jXX;iA
Ahmfi2CBh6PA
hmf;j9E
iM-JCjmES2F;k+V7U;kiRmZ

iR;rU;ipX
;hlUhkBhvQ


kxX;zA

A
;lH
kWijU;J;jgAjlB

C
A
kS

juW;irW
jjN






mLktG;hkGjiJjKpNyVwE;mqf






;kzL
l2Aib;klRhmW;l+X
l4c
;;h+M
h8C
aiL;e
;3I
;2Hltb
3Z
;;hvR
3ZIhLwQhYoChwRA8YxWhlM;C3Uj7FnIhwW

jkL
jkK


;kzY
huK;mhY
;jyN

ltM;lma;uE5RjrZ
qC

jlZ
uA
pH
hmX

pEk2c



3M






jlT
izV

;mlO

wPBj9JA
wO
;klR
ktY;wM
;kqI

hlP;hZ


hmFi1G;j7Lhpe;llV

hmDj-E

;A
BhleB;jna
ijf
jnZ




ihDigZ;jnY
;jnX
khb;jnW;l5Y

;ikQ;zM


lkF
zbigF;izW;kwf


8X





hsc

I;jgSAhxKh2C
H;iuZ

;xO
l2Fla


mlI

iyc;lpW;mhX





;iuL


;;lmA
ya



nV









kxb
Bl2e;ivS4N


CpYnF;pcmR;hiG


pYjqfh1N;3G;ofW6d

;hgeh6V;3E



;kxf
BiiL;;l9Y

h+fi+a-XD;sQtWizHhxEsU;h+Wj-J
k7P;k7Q
l8GhL
;Cl9R

l9N;C

j5dzI


AA
A

qPh8GD;hzK9TzIi5A;oSipF

;i4N


imR;B


3QsM;3ZihVhsDh0D
iMqQ;hVmK
kK;rZ
rZjQAHEzJ3Ki8IkZ;rYjne;hjK

koB
koA
hie
l1D;i2X







k0C
hgU


kjS
k6e
hiPi6J


kgW



ndiyZ
l0N


yd





lge


k1P
hqE;h5B;ixV
;oD

AAAoW;koF
AoX
oX

kxH;sS9SjvN;qJ




;;klO
jgVh8T


oDoM;i5ZyQ
ue

Psf;pd;2E

nOtN


;wakhW
1e
;ivfsGjDh0d;-K
-J
i8NQ;i8M
-Hh8b
-G
-F

BkxfD;hfhoT8A

hXkADApExLlMhlOnVhzYpJ;1ciAjuIye;l2f
k5E

j8R

k5A
l1arB
l1Z
+Pj6N



l9b
;nR

lb
laj-G
;iyPi2O



k-C
8V4R
3G

3E
k4L

i-O;ihI

;k7Z









8YkhW
9Oi9e
;rJ



j7I;j7P

;kpS
l1O

9E

klE
l1J

kOjmVuXAtZ;kpPO;h9YisP
;llC

;;2C


kwBD;ikU
rAEE;nO
j6f;j5O
ktY
pD
AB
B

;6c


NAkX0PhRh3bi6A;6OhhahtJxCxZhgV
iyU

;ndA;3X


;k9I



;h7f



A

FOuayHTsJRheApWhjPnNsahXh0HG;XhwLjzZ;hpV








;hlE




;hrY

;l+L;l+N

krH;G
El+F;l+I
;hmR


8ZzQjlf;hnKditR
;h5NCixPA

E;l2T
;8Y


A

;qDi1Qhe;qH
;qG
hI
he;hf
hSM1GhlJiWilbTnchjb;nBh2V

hGyL




i7B;I

;h2E
T

;k6Y

W
jld;4b

h1c


;h1MY

U
;E
ljF
;C




B;F
E






i6A



A

i8N;kvC






h9JinH-I;hhL7bj1a

A;ivT

EkXjmb;;j5Gle


nIh0A6S;h7P6G

kX;TmS;jrT

A;kmF;6W

AA;mUi+R;irS
hvb

A



;;tQ


hgajnB;jFkjRhF


;6E
;Bj+T

;jqfqIUoV;6bjjQ

;4fne

h9WhdhjO-ewNMhA;+HhhN





5S


Ckkf;k5M;i-e

AC;kpM
C;kpL
;i7Z



;iwT;+Q


koe;j5X;h0J
ixE

hrTj4G;hqXh1JhiA






hvO
2B
lOi3C;oMlvL;jub


lL

;;h3a

pUh8f;kjV
i9M
pT8c-dwYi7Q;lC6QjyO
luFrB
luE
luD

loV;loU

kuL

va


vX
wNG;wS

izUjD


j+T

of;3X
i0R
ltQrB


nd

nbh+A






;jkA
kjS


oI;iuS

oI


;h5V




kwH;;0W


;9U
lfhnehmUtVhvZ;a8Ih+Z8Ehja
kvW

j4V
1F

jlG
jwZ


kkZ





;rG





jyS
0S


;+H
9cjre;htDi8W;8dh5S
lta;h2IlNoLpF
h2Itd;h7V


vQlC;iR
9L

;inWpa1J;2G


Bi2RhlH;L
A
i2R


qTkpX0J;ilNh+D

ijS;ijR
;uH
;;h2A
;ktP
;jqO
;kuVzR


lhd

;i4A

2D;8chge;loH

;j0W
iWwNhvd;M;TjkE
CkvY

;C
kvY
kvY
;A

LiC;yc
K;iN




kiQ
ib
;;yc



;iC
;kxJ









i5PGnahgT;imXimB
;j6W

;kqG
;i5T


hd
yQh8b
H;kuP;7F

B








;khf


yBhdC-drQ7RHAh5FhG;kQtRikOtUJhB+C

j1E




kre

knC

knA
kmf

;J


ikS


jckpN
;j9Y
;qHhnV
itK

jX7ejwV7Z;zJ

j9S
ihX
Dj8RyV;k+G;hoe



hoahuQh3bua;vOejsD;j+b




ltc
kvB
j4KS;igA;hnR
hmRkqd
FAkehrdseBpTiuDvH;i0QjflfigK



ksE
h-C
i3UVitH;kfh4ci3ZtX
hwc



kWiGhwK




;lpE

ksWABA;0djpKA
DEjhJ2JpJ;pcikOnDsRrL;i0b-c


;F
h+UhiYiO

h+S
jjB;;i1I


hKFAAhvYCh0BA3M;i9K-Pna;GoG
jYixN
kS

kwb;kyA


ifh2U0eigS2S;jHltC;h0djxL
wZiuTiGoSrBhhVA;waixYnMjfhM;jjE
jqGjY2e
h6W
h4XlQ;hnaj1M

I;;E

A4R;lla
A4Q;htUi7P
4R;h3R
;;h+P



h+L
hzd;i1H;lwW
wS;jvJ

ic;iUj7A
imIqLh-A;i8EhlMvI;itOiiV



koV;h4L;hxD
A



B;A



;lrH
ibj+avf;lCihfh8KYta;kjB
iaFh7B;uGhgRvHpD
inAh6T;igN
;khT
AAh5G
Ah5G
;h5G

AhvZChzaGiEikf;hveqMsOmU2Qile;itQ4F
;iwOi6U
hiSlRh7YisO;h9XivG;ioRi4B










;h5H

hWA
I;oR
AhJ3GhtXB;hrdxF;jgf
;;h9H
hIhqSxO;;imH
ijd

hWkmX;hZ

ixQ;iLjtV6N
ja2dhFjsdEL-A;h6chmBhiR;oIjiTh8O


0M

hmA
jkZ



;jgU
jP
hvV
iwT
mV;ma
mU;mZ
lgc;j-N




h0M



hiU


;jyLwJ
hWjZhrGlchiXhnDG9b;mLh5f-Q

mJ



h7YpF;;h8B

7eoXigb;H4KF;hue





jlM

lve;Ah7M
;lvd

aCCiwMCi1R;ixUi0G




h5W;wbhzA;h2d

3RjvCBhTB;knV
irL
;knT
rMhyO;P
FAhfihfh6T0W;I;kOkqL

A
d





j5ekS;hdj3f;h7A


j5E


yfAMEhuI;0B1WjpY;h5a
kkL;iqOkVi6E;h+ZxYh3Q

sZ




lW



tG

hA;h+C;h5A



;;i8B


IjhJ;inE;jhRisB
D
ixCB3L
D




hnA-bA;hma
rYoekUhyE;1L5EhH6b9R;jhJ
;lkPP

lmEC;lmI

A
iWitV;koI;pP



isT




isO

iqI;k7a

;qdqQtO
;kpX
;jgN;irJ
iqN;liL
hwNh2HpF

;imP
kxK;ihf



CkjB;hiXkcmfhoF;h7YiA5D

kxG
lnb

jYnHG;ljA;kU
hAGY;hOGh+S


h6I
A
hNb;;hke

j3S;j6E


i8H




i+f
;i+e
;G

F;hd
-W;oQ




Z

CFDhtFAxFh3C9D;AqB3Th9R7eD;j-U
htSxF
i-G

lge;mEh-J

jgL;h-H3IpO5K
lOi5DhX

ACJod;pMhEqCiTjCkvV;hpFvS
henLAhEqCiTjCh2S+Kh6Y;hpEhnCi5Y


yBmPAhMi7P;JDi+Y

kT;;knC


Bjxc
nM
iR

htQ;hK;hNi1B

;T
A
nF

pDR;juT

EE;;ihI


;jqG
A
kvI;;jzHkMA

;ikf
oQhLjCqPia;;lZ
hrG;lgT
nU;i+M;mX
;;i+L
;mVi3ZF

jkS
i7fhe
h5J;hqf6C
i+Z;A
;vf

wbiIB
iqMh6a
;jzV;i0F

A;h-eH
jvH;;jvD
;jvG
i9f;imS
i9e
iiapXhNvPB;i+C
;;k8D
DAAAkbyTA5N4Gh4F1MjIJ;3ThfCkmQY;kuD



;ABk1QhH;hxM
Ahwf4GBlFhqEhhOleQ;3RA5Yh5EtOpNsQob;B
ktdyD;ipJhvJhhO
3Qj9fhH;wJ;huT
;hpD



nLlgVA
nKlgV

I



jxL

;hnO
kvG
XpDG;btL

;mI

i-a;mZjQi2Rpc;i2B
;i-a

0CirYh9GI;mWivF;qKi2OhjT

bwMjGlChjG



;knS
vOQDhsC-f7Lhra;nOkchwKnZi4f

A
;V
;uX4K;uR
itY
j8VFLD
j8a
;;j9J

CpADCjX



of;pDja
pF
;hsIqA;jtV
0eBlC;ua





uLjwG;BAjoX
kpD
;juO9W

;ipN7K

;G
AFB
ECllT;F;j7H

A
;lF
;uE



llT


;;hvB

;inR
DBh7OiyE;E;k0W
CA
A

ArL;;rS
rL;A
h7O
IY;hGjtYzE
G;B
;C
EjuX
j2Z;B



;juX

h4ZNjqPjQ;AA5E;h0b
5F;h5G

lhY;hxO




OFCixO;PAAA

;6N
;6M
;K
M
6J;LixU
K
kpP;kpM2O

I;ivO
;;jvd
;lkI

i6b
F;ixX
E;knW;khC
I
;;5d
ivFh8I;;hyP
ixX
;knR


;ic
5W

;hrf
hM;kUiN
DKhkFhsN;Nhak4U;h3U
;E
klY

k6Z
k6a

U

iO;ilA
jhW;jhY;if
iqc


Y;V;W
XhGh8fhqE;hZ;iZ
iY



;h+a




k9Y

T;0Q;imE



Ah5P;jgGh5B
h5PhmV



ABkhTF
khV;iQjia;BisU
A;E
B;C

khb;B


9F



Aj2J;hAh1DjuX;pK

HkhX;koS;j3Z
D
F;A


;A


jvL;kxR;h7b
BiOjFhQAkPmZhDhXA3EhqfvZxH3S;iRh4Dh9d
D


;A

ChnR;hlW;hEZ

;hlU
hlV
A3Jj-a;kAA;k3E



h1L5L;h9EhtT
h1N
A;h1V


;h1G


;;5W
Ci4V;iwUhGAhdkcmOhduchwL




khb;;htf
hjXxE;hhW

koY
;;O

khVD;htZ;ja


AA
Ai1G;h9ahV;hkC7H2X
;hkBhxE;h9Z






h8EnR;h0L
AhzZAlRhlKlc;jkQ;i+Wja

i5F;A
qQmXCiE3AhuODd-Z;AoaiSi0GBkW1B9D;irU7Ahwa

;jgO
hqMFa8EWHAikczFA;;j5G
lgU


i0F8Opc;h9Qh8f
E;iG
j-E;;2Uhhe




BhsaijEoSTqOyP;jwC;k2I

;;jwS
j2fA;khL;-KjiH
;ilL
GBhlMjnfhC;izLh6chU
H
hgd
CqM;+YhwJ
A

-ShwV;-PpGivL
Bj8HA;hya

kvU;iie

i1aiiS
AhsKh4RqSA;i0X

;kyD




ic;j2T
hoL
;ihS


kmf



j-C;j-FsT

jCh0SkLA;h3YMOBiAY
jB
jA
if


;hoF
;hoE



;k6N
pAiFkYwQ1DxLrFhjD;FhgM;kzR



ihZ
sTjG


hgIi0Z;hgK
hgH;hgJ

C;hwD
j2S
;k1bA


A

;hfkoOkC;hThEjlB


kwB

kvf









DDAjVxH;CIkmW;Kh7V









jnN


hZAj7f;iiN;iQh-Y



ikRhkZA
ijPhlZ
;jpd;hrH





;j6S
ElNqB

A



oNmb




iuThieiM;hsM2P+L




iiXhlZ
iuM




iuH;itJhvb

;koJ


P
htVpeRXApL




ijGR
ijF
ijIH
h3e

;ilB
;h3b


;h3Y

;;ihb
jmV;hnGh-V



j9I




kya
;;9Q

hsX
hsdnW;;hxE
A

BixB;qU
AixB;j3S
;ixB




A;Oj3L;jwM
;imV

;5F
B


Ai-R;h2FhpX;hoV
hoUjP;h-ahyc



hrZiyH;hsA
;;i1a
;hzZ
h7J;hxG

C+ajyd;kyD


kyA;kxY
A;kxX;h4b
;k2Z

A
B

i3b;;i5Z
h5AhsbhEA

A


h3Y
;jsc
Ei1XhyXhR;hjAiuR;2CA
1e
;1d


hhB;hhE;i0H
i-A;htC
;8D
;GhvDi3HmC;K

;5E
HA;5CuU



;hvYh9G

k4e



A







;wNi-F
makcijE;igK
jyJ;hgN
h4O;;1C

huX
;hgL



C;hkZ


;jjB


;hySh9D

hyH


hyE






;uc
A
A

;ihGiyW
ksZ
j1L

jvN
vD

;jhA


;jlB
;hxc









htX6V
jwA;h1d
itF



i+F

;k1a

jna


juI




;jkE


j0D


jvJ
3Q


hzUh1f;htA
jvE;h8R
;jrc
;jvC





;i+a


sT
sS

2e

jsJ
;oF


pS
h4X
h4W

kqQ

kqO
;kqN

kqL



itR

;jyF
;0H







;oP




;kxM





ksN


kmLhX;hnf


h0C1F

iqQ

kmE;knc

;jxF
;nS



;kld
jrM

;hiD
i3e
;ipd
jyR
hzQ
hhJ
ipa



hqKh8T

;jxR
jtO




h2P
j+e




h2J
;lc

igA
hjA
jgM
ipC-I;joN
j4P
;i8K


h3O;htH
hzfzW


hkW

;hwc

ija
kvG



kd

ipT





knF
knE


i4A;hT

;ioC
ioB

inf

inc
h1H









ira
j0D


h0P

jpa

kmH







klf
kle

klc
klb
i+G

hvA
kKh-X






3f


i2M

;j6XV











i9F
;i9E



;huC






hhT


hye


kqT

hsW
kqQ

i-WhhO;-X









jgD

igV

qS
jlK


;i8H


hgT



wGBjye


yZ


i+XhhO;khe
hrT
hxV



jvQ

ixb

oP

;i3K


hY
;ixb



izU
;hrc







hkDmT
;jjf


hjD




;izL





jnc





6I



iiW


imb
B


i0f;h-X




;iyP

kqd;;+CoH
;;i+c
;h3B

xeitP;hgShS8b7CmP;vdiqC
;hgR





jgO;jgN







;j9b

kjM









CAhiM
;hiQ



;;hgc
hgb






;D
;hjEiA





5d;;hgU

R;Ch3TiyS
8B
hckqT;ksY
hgP



hgLK;i9P
h1G
h1F


i5M;i1eZiUvc


;i5J




zJ;;oF
krP
jhV

-ah0K;joe1F;0d

h1H


;i6G
ud;vei7L


kkI


;I;krZ

hyK
;xZinb
hMhgRES;hQhEkkF;7LmM








A;oWjgP

jhC
;6H

;;I

8D


ixc
h+XihYha;wWjgKxE
kgcP;jP
;;jO
7Ei2W;D

;i-I


G



;jN




jb

nWtW
1R
;;1U



hcI3YtR;izV;hmA
hN;ME
GUA
O;hQD
X;hY
hGC;E
W;hW
;hF
I;h5V
hY
;BhC
hD;CE
f
hD

C;hED
A;h5N
AC
;h5KA
C
;c
;h5I
;iqBhyf
N
;P
R;c
;N
Z
M


;hlB



joM
I

f

;K
;T
F
G
C

B



;D


H

;jnY





;ixY
hyI;A
B




A
hxY
j0BA;j-E

hpb

;isd;V

C-ZqGlE;ka7LvC


hgDvB
;B
A-Y
-e
-X


;;j8F

;G2OhqD;j8f


;-X
igV


2O;j8Y

QjpFha;h2Zh1A3R;ipJ










j-L
iod



kK


;5Hi9NM

;;+R



HF
O;hvO
OB;M
LD
K;NA
K;hvK
HE;I
;AL
EAnH;nP;i4F
i4H

8f
AG;j9E
Ai7O;hjL
;2Z







zQ;;jmP

;2awN



AkkGA;BkjT
kkBF;kjUR
kkG
;yK

;hJ

;S
BL
B
J
K

j6UL;Pjpf
Aj2d
j2d


;hvQ





;;izM

OhrYh1B;jhC;iyeM


j6Q








hlL


;hmB;iyP



ADGCAj6X;mF
K
4Lilc;ArFi5V4T;i0H
;;8N
;i2T;ihb
laFi4EMmG;le
;tAi3X;j0AT
j8U



vPjsT;9P
E9JBC;hD8N;jmA




vJ;;9J
A
ioE





B
A;IisJ

BAipI;ua9d;-c
ipK
-a;7S;ipJ


G
wc




B;i1X8S

jyJ
i1B
CAiuH;tZhqCua
td

i8B;tWhqB9Z
isJ
hwSiN;hxUxChuK;-SjiH

;wU

BBuC
;i8V
HhgLioHuY;uEimF;jkW







i0ChjJ;i0B

jsL

;itSA

;I
hpH
;hpO;j6I
2a
5W;j6Wf

;+Ki3d


;hlIi8V
HixD;A
H
H
G
F
E
D





lNh1P;;-Y


OC9OEDjfBN;+GhqWkMA



9G;C



hiB

itB
;+Fi1C



9W;9RkIhrB
AA
Ah0Y

BhlKsIihK;i0W

hxTihK;;wD

ivC;j9B

;inS







F5Ci8DlC;wF5FhgP




jhFB;j8N
irThpSlC;;irW
;zV

A




Eh3B;ABC;9B



h3C




i5V;h2X
i4IA;hqTisa


D;;iqY
A-H
-H



kN
hdi0I;i3H


AxF
xFi0G;kW9F



QA
A
A
;iW

B;h-I
;C
Bd;hbijK

iQ

A6S;6N
A6LF
;6L


AE;jnK
jnK



A
tM
h3P
i4K;irBtV



;i4T6c

A






jydH;ivT
sR
;5W;va

sO
;i-b


iua
CAAiuAA9BM;G

xS3Q



hwF;jxcG

A

igH



hAi3Zhb;e;hwf




we;ixJ
;jqf
WhLhsN8b;iDipMhlW



itQ




irD













;;j2a


i1e


FEhX;6B0J


jtc


;C



;huB

B;i4K
j4T
;i4I

h2Cigd
j3HU









kB
A;uBhwBpPB
h+C;uA
A
4K



i+F;uIhzG
;;ipY
E;j3F


;h0T;h7H

;qUjMqS






jsE;iiY

j2V;hiXh4V;jsElH
i6b;i6a


A;i0Z;hkXhpb
hsHhoQC;htI;hkW

;iuQ


;3D
4M

2YhM;4L
nH;;ilV

lP;4H

;B



A;mN

;i8d

pclKhxAhqD;iYiod


;inA



A;ijS

;h-N
+S


jlT;hjD;jmcI
j2B
;irfhiQ;jwL
sFh-f;;i0Y




sAioS

i0R;sB
i0Q












h7d




ize




htL


hyR



htE;htG





iqZ
;1N





j0R


M
jzJ
;;imd


;ikN


;E

B;A

;i3X






D4E


4F

f



A

A

qY0K

;A




iqG;lP


;iZ

Eizb
Ai0E



;yMigFhI

3V;D




N+E




i3B












HlF;hjT




;h9e

pB




B;jxE



hW


wSi4ND;jpGA;1C

;kO
MD7XxJsf2JnU4I;yXqO;h7K






h7D



;jkY


;G

;iwE
;iwD


;h5e

h5c





2I;rI






ob;MmP


i1G;hEvV


;iI4M;tf

;;h3Y




;jwG
iuV;jd7VhtYhkf;hXinFsL

itK

lB
;4I

i1C
;;jjP



DB8Ah2XDAme;iyV;uBijL
izB
ird
iybD
iye

;iye
;;jjZ
jiM







i4J;iiV1F

;jpX
jpW








;hyKhS


;isS



;irP
;;h5X

vM

hO
ila
kP

B;iE






hgaoGhAAG;8bsEZ
;0V
;uO
rUi6RP

;h1OC5b

jlY;ikW
;irK





0JhfitU;;hif



;A
A3H

C
h6B;h5d
i4V;h5S

iif
;jrZ
;hyP
IiyN;iyO;J

E;iiC


h0E;h8C;pU



iyN;iyF7E
;;iiS
;h2L
-E;9P

7I

hpZ


;A



;-N
h1PDhnWrQ;h0N


i5E

;;2J





hBuIiT-eIh8H;EnTxS8AmK;oLi3X




;i-e
;iyV
hxd;T
























i0G

hxE;hwY





vfhxG;0AKmB
hxI

;iuW


;i2Z
P

2AihB;iuDvH;i3B


isV;ioJ

;i+T
xAkU
hmMtc



tU;hwB
jnY
0E







6S


A
7O3WA+dhOlNNpLkEA;7PqTjR





;hsD
;;hgc
6G




pe









;pG



i6C
GmMjKhyUlS;;oB
mb

mRA;mU
;0K
BBBmIh2C;pZ
;CB
mMhsDpe;pdhyO;pX

BmO

mO
;A



C;jEqFA

;i8W
yI

HhudqZ
B

;A

hvAB;A


h5X;;hud



FhubmP;h7E;hpB





h1L


EB;Hh3Ehya;iG

;F
Ai7D

CheRijc;;h-U


;;imN

jqH;mB;hud
;jge

;;h0F
hE
hBhRi0DuK;hKh6Q
;la
0Z;M




hiV
;G0M
;lS
;D
S








;ire
;lG



h7CC;h7DC


jgC
hiDB;hiAAAB



;h1M
;hzP
jgE;;i-b
isN;yH8S
;i7F



huV;yC

IhyP;ifh-I;i-b





B



A
;-JNpK

D;h9SZG



;h9N
Jh5XA3MuF;pXhwGyB;idsNrJ
B





i+H

h5ZhjWU;h5Y


jDFrF;jE
;;kF

huavE;nah3a;jchqa
jDh7NF
h3A

e

;4S

N




;isB
A


AwCBixB;ah4O
bvIhpDhnd;ZvIisA


AJ;qX
RGDAHkOmVA9L;Kdi3L;H
C;B
P






;A
HqEXhuG;Li2F


e;E
h1e;jhG



WPhwS;huN;qE



qAhoT;hyN5Y

;jgK

I


A
;hoZ
;;hvO

;;i+E

h2Q

rE
;hpF


PlGhqB;htW





;iV




ige;i+Y
Ai1F;hoX
hoW

;i6R
HEidhyILjIjd;hNiChoQqAzQ
AA;C
B;A






kV



h1SlQ


;;hxM

A;hic
E
;;h1D
;h1D
jGAh3S;;uE

qX
kIhnZC3H;A
B;;htW


F



hwN;;kE
;i5OkY
;i5V

;ihJ
iI
kPiuTlJG;htXhqZ

;i4T


i4O

hch4F;jd

BpahnH
;hsZ;i3d
;hxC
jJ

;;h1R


;hyb

kI;hjE


hME;hK
hnY
kDF;JkB;hua




AZAA;VikF
Z;ika
A


h7R;tc


B

;iN





hqN



hC;6Z
;V
F

;inchI






;hrH;ihD
;;K
iP
;ikC



F;E
hoWpdjI;kC;imI
;C







;ilZ

BhvKhhOJ;;ha

hvKhhO;iyR


5W




A
hxP
;hxO



6E;;h5N



;iwHhX

;h6a

hwR
pf





+Qh6K;kHxGpfkPpX5OtDmc;jD





;i7A


ixb








hnfiB;h1HyL
C



;h0M
AShmVkP;vQ7RU;yT


hrV;R








DC;9C






;A
hmVjY;hrG;hrD

Dje;ioU;yU3N

h-E










;oM




lW
;h8N
;hnX


DAwYBxVCiJlfhvA;hNhhJjP
wc;wf
i6I








igF;igD
;iwF
i5f
i5e

A


G



xF


hzC;na



AhD-T
V;irZ;-e

hmT

kY;;inF
h5N;hrW
h5M



iwf

;AhpX;1E
;i2B

vPR;h3X




isVCADAGG;;ikJ

N6IxQ;8Iyb7e;7UjThtK







BA
B
A

A

6IkRY
jAhTABhhC9diA;hkShG6brO;9Z





























i3W


;hkY






uR
;hiG


h0c


htc







ilB
h4G;N



;iyc


















h4N



9C



2O

hzP








hsJV

hiM











A
hwE

h1B;hnD






hDixN;iiK
iza

;i1H;i0W
;i2I



d
I




X
W
;V
;U

S
;rK


;inT


ihF;A
hyI1GpT;hgF

2E
inM

ihB
;inJ












DCJ+eD+GJye;hjL;C

ixB




;G



8S
8R





AA
A

h9b



wa


ikB;vR



uA

iKyV
iJ



A

ilT;iuT
A
;ivT
;8A






A
hzJ
7d

;ipM


;hyb



;qV

;uG

;htSA

;hM;rPpD

uf

of
zEh8H
;;0R
;qS
qY

xd



HiAtNlQ;;rd




lG;Q


iAtK

;vH
sGhAiS;oRkU5f
inF;inO
xd
qa;pY
;rHmC
MvF

hzFX

zB
;;jO


;uO

zP


oClOhT

vAhS;5D;6WhrG
;;ve
iJqeiT;;zP
;iI
zH
2X;inB
of;oZqA








zP;nPlenO

tM
;tL
;imf
;A


tAjXiO;oEoUrC



;;S
rLhzS;hf
mV


;ta
h1K;tY
;sV
;;tU




AMhGkUlaiPjP;wDpJ
sDiPjP;M6H;wC
tKmBh5A;ye


oA
hBrHjIOib;igN


rGhiG




hOodhJlfnI;lb;vVh3B
4e




zL

mO;tX
;e
yV

yT


nc


uGhBiY;rJjW
;h9f

uX
hFpZkBjbnd
rC
rJjY

rUibOAFhwE;h-Z
yE;sYhnB




C
lStC
;rKA
h-C;mbqL
xR

xMhjD
AkTpZiAhtZ;vP-M
;huc
;FiE

;te


;tF
qHlPnY;kMkNmL

;tJ
tc

hOY





;K
iA


;M


;hyD



ha



;O


he
hrR









iiB
;G
wX;wU







hqd
;B
itE



;M










iInN



vT


hX
;iI








hZ;ilL

hJ;aBinM




mc;lL
;B;hoH
;tX




;3A4F

;2I


;N

hrc
N











L
5K
;3O


uN;lCh5MA
AB3K

h2H










td;lV
;lX
oFlDG;oJ
nNA;qY
lalPP;qa;zD
;h6I





;mfkDhzH
hT;;lS


sL;rB
;kbhzA;kc
DtEE;hXkGhVkK

ob;lLMhJ
h5Z
he

oL

hJlJmA;kejT
hpE;hpT
oQ
;hzH

A;ijN
pfh5M
;ijO
;nX+b





BigC;F

D;igChZ;ihZ
B;htZ




;pV


FKjS



ofh8A;M

;K;yW

hB;ibhRheH



h9P;d;hkR
jf
je;kXmGua


jSjVh9K;jV
jU;ika

jY;;nGhOiK


;lc

;UVigZ


;kb



wI


clOiZiC
pE
hY


;;8D

lS;lK



NjDAh-C
oc



;iV
;nK



pD
;h3Z
;;oQ
;oP
nCkdh2GA;;h8L


;pJ
qB;pf

iKiO;AiXma





;kL



hQ;ijf



hchL;lK
AYIG
hBG
;hnf;pD










jE;uK;h1d





AjP
;jP
;pD


oX;mN

IGsQhxC;h+B






;hDhXNkZ;hd

FsD4MjNhX;G

;h+T



hzA
;hpVpJ

h+HQjV;ahyChI;h0P
A





ihA
;ihA

ihEA;igd





jNiBhvC;hL;jed

XlDL
igU;;1M





huP;jChpG;hua

jY




;hN
kH
;ha


;AA


;md


mQ;hmW
E






c
;la



;lT
kU

;lQ
kD;jZ
;hnR
B;hgH;qI

;lckJ

AhahO
jJ

;;jH
lRlT
iX;hye
hyb


jc


mE;mB;ijf
2dBhja;3B;jA1d

N







;iiT;yR



lG;kf

;kZ
1f8C

X

;;iC
J

kH
oe;+d




hN1f
jA
X;hd


iEhV;iZmV









;pE

;iO





P;hwa



hUhW;hb


;hO
;huV


hA;hL


kR;lJ;xP
hwL




jS

;;hwE
hB;1f

;;0P




;5W




















hV


iC


;-J8A


EnT
hK
hJ;wI
;iN
ByZ;obhrJ

h0D


F
nPB
nOB
h6b

;hR;e

;;+M










huD;;huM











hS




ue;;LhtG




h5W



hpK

;T
jcRhE;E6I5W
hhV



G;6ImK






;2U


B







h2d

pO


;;wL

rU


hhM;G



;;wV
;hjVM

C5d;pd6B


;pa

B
;;hH









;IM
;D

DO






pJ;tA





;pX













;oV



hzV
D






M2emJ
L;3K
N;K

AHC;9R
HC9F
BA;hkU0H

A


;;G
A
CtUvQ;JtLpIhAoI;B


DC8e;F4c
4B
8HAK;8R5d
kB;nb
;9B

A




MAXChJChweD;nGzZ




hhA

;-K




;2AhgS
hvahO;G;YBhF
X



hS0UuMuQ
hT
;rF













;;hjQ
Ahtc
htc
2S
ChJ0e;;8Z




A
;qJ
;kdmThie;rH
;hmI



A

iKjU;iG
J
A
;;rQ







rI
wd
Ahse
tGA;hse

htX
e;B0S


I





kMA




CAT9bMyA;6d2G;V

hQ
hweD;hwf
hwd
hwf





iB;CtE




;8H


mED
;A
;;qC
B
AAAAF
ABCpZ
AA
Aja;D
C;ja

hR;iG
;+GJ;C
B


;sR

jc
hJiR;hehwd;A



jX
jWhhE


;A

;;hkP


;sB




hF







D;hyJ


G
AFhxe;F
;C




A

A

rF;;9N

GNhc


;B

A

iK

C



htf

B




;ib
;hc
;;nW


A


D
C





9I;hsN




AhpS
hpS;mJ

tX
hpPB
hpOE;pH7W




;hsV






A








uX
;;hoY





B








;hvAA
oZ


A




;A
rY;sL


mA

A

A;hoChO
hpQ;hoB




A;kB
;wO1Z
hL
D-b;htJ
mR


;hb





7OhVKZB;hrB
+LjDhX
qA3NhX;oSJC1KjN


A

hyH;uD;idwI
;B

B
;hyD
;;hZ




A

ACiCAIrG;te
tWGD



tS;nQCjU

iP;L


;sC




;+SsE






;DhhR
;hhV


hhRG;hhWA
;hhQ
hhPB
hhP;hhQ;hhO



;pE
A
;qN





T;H




A


LB
I
;;xAG


Bje




;hoP

B;hncoH






A


;AJ
CG



C;zT











;huR

-U
-R
4W



;AhuB








hjJ;hjQA
J;6I
K
6GA
hjP

;B







A









AB
B





AB
B
hna


Bhja;8D

8BnY;;8G

7fE


;-I

VA;hpF





hgc;hgd
















A



;;mY
;hhA


;uJ





qLCBud


A





hY;-F
hXmJ



;ne



AKoW;9L
;;hiB



hgcMT







;A

;vS

;A




B


L;ma




G

qZ

CA


A






kH


uB
hAU;hXvP

hT


4b

qd







4R

Q
4O











X


;;hoK
jGzdnb
















3N
;jCyS











5Z
;1f

hHBhCF;hQzFqb
N


;Y

C;AA



V


hgC


;A


















3Q










iJ;+O



;5T
ID










;oT


AE;hiU








;-J























uc
;8F

;hhV
;uV

D
D
F









;yT

hE

K1V;9Y;9a














bnM2Z;Wla
WxL


iC


;LK
;C









;T









hDmI


;;nJ

C





A

KD















A




;rP

CBBAB;wV


;A



AhS




C;5W


AAkMGJ;kC



;zG













zf













IA;LA








;D







zB;vH
;F

D

;C
B


yP
B;tIxK


L5b;J
A;K








B

5b

;BsR
;F

;oV
A
;A







H;F





E

jQve



;zPWF

iD;sZ
H




1Z


E











;f


Ge
;A


hB;CuUrV













;D


























FADB

A


lX
AFqf
F
;B















C
B
;A
A


2d






;kLzB


;vS



























;yD






































0Q











T
































;N
















B







S;;R

;A



















;oc





mG










ib




























sX


kb
taO
uI;tZB

;;N














wG




















A;;tF




HBC;Ic

se




;A




;Cla


lO;la


jR





IA;lNsJ

M;A






;D





xI


D;;jF





lJ

jK




hNJ;qF





hR










THoD;;pE


AH;BD
EC;DO
;D


AC;O
CD
E;A

DG



;G



H









E

D;C








;H
B











oX


;C






B

DA





;qZL

hI

BhI

hJ









A














;I


















je



C



B









C;hU
mY




DBA;nI



B








AAAnH

;A


H;lC









hODHFjT;hVQA






hL

hL
hH
;U


W



hA












T



















DE;NiN








AB




G;;F


C






OB

AG
C







jGA









hQ;A



B;F








AC;BA









F











d


;AiO



A







;A






O

















;E
;H

































A


hW




B


hF





A
hBhS
Q;iK












D


hK
;hZ

L



ER

A
















A








PAB;;R




;G



;F
I

I;H
F
























hJ
C














;A






B
A







B







A




`;

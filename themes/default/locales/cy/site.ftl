# Rhannau'r cyfeiriadau. Mae newid un yn torri dolenni i'r safle.
path-committees = pwyllgorau
path-meetings = cyfarfodydd
path-agenda-items = eitemau-agenda
path-invitees = gwahoddedigion
path-councillors = cynghorwyr
path-documents = dogfennau
path-decisions = penderfyniadau
path-issues = materion
path-search = chwilio
path-accessible-formats = fformatau-hygyrch
path-accessibility = hygyrchedd

# Pob tudalen.
title-divider = –
home = Hafan
skip = Neidio i'r prif gynnwys
menu-label = Prif ddewislen
menu-more = Rhagor
crumbs-label = Rydych chi yma
language-label = Iaith
language-en = Saesneg
language-cy = Cymraeg
only-in-language = Nid yw hwn ar gael yn Gymraeg eto. Mae'r testun isod yn { $language }.
part-only-in-language = Nid yw'r eitem hon i gyd ar gael yn Gymraeg eto. Mae rhan ohoni yn { $language }.
contact-us = Cysylltu â ni: { $email }
licence = Ailddefnyddio
table = Tabl
previous = Blaenorol
next = Nesaf
not-found = Ni ddaethpwyd o hyd i'r dudalen
not-found-text = Nid oes tudalen yn y cyfeiriad hwn. Efallai fod camgymeriad ynddo, neu fod y dudalen wedi symud.
not-found-home = Mynd i'r hafan
moved = Mae'r dudalen hon wedi symud
moved-link = Ewch i'r dudalen newydd

# Hafan a phwyllgorau.
coming-meetings = Cyfarfodydd i ddod
latest-meetings = Cyfarfodydd diweddaraf
no-coming-meetings = Ni chyhoeddwyd unrhyw gyfarfodydd.
committees = Pwyllgorau
members = Aelodau
meetings = Cyfarfodydd
former-names = Enwau blaenorol
former-name-until = { $name }, hyd { $date }
date = Dyddiad
meetings-count = { $count ->
    [zero] Dim cyfarfodydd
    [one] 1 cyfarfod
    [two] 2 gyfarfod
    [few] { $count } chyfarfod
    [many] { $count } chyfarfod
   *[other] { $count } cyfarfod
}
committee-kind-council = Cyngor
committee-kind-cabinet = Cabinet
committee-kind-scrutiny = Craffu
committee-kind-regulatory = Rheoleiddio
committee-kind-advisory = Ymgynghorol
committee-kind-joint = Cyd-bwyllgor
committee-kind-committee = Pwyllgor

# Cyfarfodydd.
stage-planned = Wedi'i drefnu
stage-notice = Hysbysiad
stage-agenda = Agenda
stage-decisions = Agenda a phenderfyniadau
stage-draft-minutes = Agenda a chofnodion drafft
stage-minutes = Agenda a chofnodion
# Mewn rhestrau, lle nad yw'r gair ei hun yn dweud digon.
listed-planned = Dyddiad wedi'i bennu; manylion i ddilyn
listed-notice = Hysbysiad wedi'i roi; agenda i ddilyn
held-stage = { $stage } (wedi'i ddal yn ôl)
held-notice = Wedi'i ddal yn ôl: dim ond y rhagolwg hwn sy'n dangos y cyfarfod hwn.
planned-notice = Wedi'i drefnu: dim ond y rhagolwg hwn sy'n dangos y dudalen hon. Llinell yn y calendr a wêl y cyhoedd nes bod stage: yn notice neu'n hwyrach.
draft-notice = Drafft yw'r cofnodion hyn. Gallant newid cyn i'r pwyllgor eu cadarnhau.
decisions-notice = Nodyn o'r hyn a benderfynwyd yw hwn. Bydd y cofnodion yn dilyn.
removed = Tynnwyd i lawr
removed-heading = Tynnwyd y dudalen hon i lawr
removed-on = Tynnwyd i lawr ar { $date }.
item-removed = Tynnwyd yr eitem hon i lawr ar { $date }.
status-cancelled = Cafodd y cyfarfod hwn ei ganslo.
status-cancelled-to = Cafodd y cyfarfod hwn ei ganslo. Dyddiad newydd: { $date }.
status-postponed = Cafodd y cyfarfod hwn ei ohirio.
status-postponed-to = Cafodd y cyfarfod hwn ei ohirio. Dyddiad newydd: { $date }.
status-abandoned = Cafodd y cyfarfod hwn ei adael.
status-abandoned-to = Cafodd y cyfarfod hwn ei adael. Dyddiad newydd: { $date }.
corrected-on = Cywirwyd ar { $date }.
mode-in-person = Wyneb yn wyneb
mode-hybrid = Hybrid: wyneb yn wyneb ac ar-lein
mode-remote = Ar-lein yn unig
open-true = Agored i'r cyhoedd
open-false = Heb fod yn agored i'r cyhoedd
open-part = Mae rhan o'r cyfarfod wedi'i chau i'r cyhoedd
ended = Gorffennodd
published = Cyhoeddwyd
confirmed = Cadarnhawyd
attend = Sut i fynychu
webcast = Gwylio'r gweddarllediad
contact = Cyswllt
contents = Ar y dudalen hon
decided = Penderfyniadau
attendance = Presenoldeb
attendance-present = Yn bresennol
attendance-remote = Yn bresennol ar-lein
attendance-apologies = Ymddiheuriadau am absenoldeb
attendance-absent = Absennol
attendance-attending = Hefyd yn bresennol
substitutes = Dirprwyon
substitute-for = (dros: { $name })
speakers = Siaradwyr o blith y cyhoedd
councillor-name = Y Cynghorydd { $name }
declarations = Datganiadau o fuddiant
declarations-caption = Y buddiannau a ddatganwyd
declarations-who = Pwy
declarations-item = Eitem
declarations-interest = Buddiant
declarations-left = Gadawodd y cyfarfod ar gyfer yr eitem hon
declarations-dispensation = Gollyngiad
interest-personal = Personol
interest-prejudicial = Yn rhagfarnu
sittings = Eisteddiadau pellach
sitting-from = O eitem { $number } ymlaen
documents = Dogfennau

# Eitemau.
agenda-items = Eitemau agenda
item-number = Eitem { $number }
item-title = Eitem { $number }: { $title }
item-added = Ychwanegwyd at yr agenda ar { $date }.
item-urgent = Eitem frys
item-withdrawn = Tynnwyd yn ôl
item-taken-after = Trafodwyd ar ôl eitem { $number }.
issue = Mater
invitees = Gwahoddedigion
part-minutes = Cofnodion
part-decision = Penderfyniad
part-recommendation = Argymhelliad
part-purpose = Diben
part-reasons = Rhesymau
part-alternatives = Dewisiadau eraill a ystyriwyd
part-background = Papurau cefndir
part-documents = Dogfennau ategol
part-public-summary = Crynodeb cyhoeddus
votes = Pleidleisiau
votes-caption = Canlyniad y bleidlais
vote-side = Pleidlais
vote-count = Nifer
vote-names = Enwau
vote-for = O blaid
vote-against = Yn erbyn
vote-abstained = Ymatal
vote-carried = Derbyniwyd
vote-lost = Gwrthodwyd
vote-casting-for = O blaid yr oedd pleidlais fwrw'r cadeirydd.
vote-casting-against = Yn erbyn yr oedd pleidlais fwrw'r cadeirydd.
exempt = Cyfyngedig
exempt-about = Ni chaiff y cyhoedd weld papurau'r eitem hon na'r drafodaeth arni.
exempt-because = Ynddynt mae gwybodaeth am:
ground-paragraphs = { $count ->
    [one] Yn rhinwedd paragraff { $paragraphs } o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972.
   *[other] Yn rhinwedd paragraffau { $paragraphs } o Ran 4 o Atodlen 12A i Ddeddf Llywodraeth Leol 1972.
}
ground-confidential = Gwybodaeth gyfrinachol, o dan adran 100A(2) o Ddeddf Llywodraeth Leol 1972.
ground-act-1960 = Wedi'i chau drwy benderfyniad o dan adran 1(2) o Ddeddf Cyrff Cyhoeddus (Mynediad i Gyfarfodydd) 1960.
ground-12 = unigolyn penodol
ground-13 = pwy yw unigolyn
ground-14 = materion ariannol neu fusnes rhywun
ground-15 = ymgynghoriadau neu drafodaethau am gysylltiadau llafur
ground-16 = cyngor cyfreithiol sydd wedi'i freinio
ground-17 = hysbysiadau, gorchmynion neu gyfarwyddiadau sydd i'w rhoi
ground-18 = atal trosedd, ymchwilio iddi neu ei herlyn
ground-18a = rhywbeth a ddywedwyd yn gyfrinachol wrth bwyllgor safonau
ground-18b = ymchwiliad gan swyddog monitro neu'r ombwdsmon
ground-18c = ystyriaethau pwyllgor safonau ar ganfyddiad

# Dogfennau.
document-kind-report = Adroddiad
document-kind-appendix = Atodiad
document-kind-pack = Pecyn agenda
document-kind-minutes = Cofnodion
document-kind-presentation = Cyflwyniad
document-kind-background = Papur cefndir
document-to-follow = I ddilyn
document-formats = Fformatau eraill
file-kilobytes = { $kind }, { $size } kB
file-megabytes = { $kind }, { $whole }.{ $tenth } MB

# Mynegeion, pobl a materion.
decisions = Penderfyniadau
councillors = Cynghorwyr
issues = Materion
pages = Tudalennau
divided = Yn ôl dyddiad
years-and-months = Cynharach a diweddarach
previous-page = Tudalen flaenorol
next-page = Tudalen nesaf
title-page = { $title }, tudalen { $page }
title-scope = { $title }: { $scope }
index-more = Y rhai diweddaraf a restrir yma. Dewiswch ddyddiad i weld pob un.
index-empty = Nid oes rhai.
items-count = { $count ->
    [zero] Dim eitemau
    [one] 1 eitem
    [two] 2 eitem
    [few] { $count } eitem
    [many] { $count } eitem
   *[other] { $count } eitem
}
vote-line = { $result }, { $for } i { $against }
vote-counts = O blaid: { $for }, yn erbyn: { $against }
votes-of-councillor = Sut y pleidleisiodd y cynghorydd hwn
declarations-of-councillor = Buddiannau a ddatganwyd gan y cynghorydd hwn
attended-by-councillor = Cyfarfodydd y bu'r cynghorydd hwn ynddynt neu yr anfonodd ymddiheuriadau iddynt
since = o { $date }
up-to = hyd { $date }
invited-caption = Eitemau y gwahoddwyd y person hwn iddynt
as-councillor = Fel cynghorydd
as-invitee = Eitemau y gwahoddwyd y cynghorydd hwn iddynt
ward = Ward
party = Plaid
photo-of = Llun: { $name }
in-office = Yn y swydd
interests = Buddiannau
interests-register = Y gofrestr buddiannau
attendance-substitute = Dirprwy

# Fformatau hygyrch.
accessible-formats = Fformatau hygyrch
document-unsuitable = Efallai na fydd y ffeil hon yn addas ar gyfer defnyddwyr technoleg gynorthwyol.
file-pages = { $count ->
    [zero] Dim tudalennau
    [one] 1 dudalen
    [two] 2 dudalen
    [few] { $count } tudalen
    [many] { $count } thudalen
   *[other] { $count } tudalen
}
file-more = { $about }, { $more }
request-format = Gwneud cais am fformat hygyrch
request-about = Os ydych yn defnyddio technoleg gynorthwyol, fel darllenydd sgrin, gallwch ofyn am y ddogfen hon mewn fformat sy'n addas i chi. Dywedwch pa un sydd ei angen arnoch.
request-mail = Ysgrifennwch at
request-form = Gofyn drwy'r ffurflen
request-more = Rhagor am fformatau hygyrch
formats-reply = { $days ->
    [zero] Byddwn yn ateb ar yr un diwrnod gwaith.
    [one] Byddwn yn ateb cyn pen 1 diwrnod gwaith.
    [two] Byddwn yn ateb cyn pen 2 ddiwrnod gwaith.
    [few] Byddwn yn ateb cyn pen { $days } diwrnod gwaith.
    [many] Byddwn yn ateb cyn pen { $days } diwrnod gwaith.
   *[other] Byddwn yn ateb cyn pen { $days } diwrnod gwaith.
}
formats-subject = Fformat hygyrch: { $title }
formats-body-item =
    Dogfen: { $title }
    Cyfarfod: { $meeting }
    Dyddiad: { $date }
    Eitem: { $number } – { $item }
    Cyfeiriad gwe: { $url }

    Y fformat sydd ei angen arnaf:
formats-body-meeting =
    Dogfen: { $title }
    Cyfarfod: { $meeting }
    Dyddiad: { $date }
    Cyfeiriad gwe: { $url }

    Y fformat sydd ei angen arnaf:
formats-about = Tudalennau gwe yw'r agendâu, y cofnodion a'r penderfyniadau yma. Ffeiliau yw'r papurau eraill, ac ni all pawb eu defnyddio. Gallwch ofyn am unrhyw bapur mewn fformat sy'n addas i chi.
formats-first = Lle mae papur gennym eisoes mewn fformat arall, mae hwnnw'n sefyll o flaen y papur ei hun.
formats-which = Yr hyn y gallwch ofyn amdano
format-tagged = Ffeil sy'n gweithio gyda darllenydd sgrin
format-large-print = Print bras
format-easy-read = Hawdd ei Ddeall
format-audio = Sain
format-bsl = Fideo yn Iaith Arwyddion Prydain
format-braille = Braille
format-other = Fformat arall, neu iaith arall
formats-how = Sut i ofyn
formats-say = Dywedwch pa bapur o ba gyfarfod sydd ei angen arnoch, ac ym mha fformat. Mae'n help gwybod beth yr ydych yn ei ddefnyddio i'w ddarllen.
formats-beside = Wrth ochr pob papur mae dolen sy'n dechrau e-bost â theitl a chyfeiriad y papur ynddo eisoes.
formats-form = Gofyn drwy ffurflen
formats-form-receiver = Mae'r ffurflen yn mynd at { $host }. Nid yw'r safle hwn yn cadw dim ohoni.
formats-form-document = Y ddogfen
formats-form-document-about = Ei theitl, y cyfarfod a'r dyddiad, neu ei chyfeiriad gwe
formats-form-format = Y fformat sydd ei angen arnoch
formats-form-details = Unrhyw beth arall y dylem ei wybod (dewisol)
formats-form-name = Eich enw (dewisol)
formats-form-email = Eich cyfeiriad e-bost
formats-form-send = Anfon

# Y datganiad hygyrchedd.
statement = Datganiad hygyrchedd
statement-scope = Mae'r datganiad hwn yn ymwneud â { $url }, archif cyfarfodydd { $council }.
statement-use = Defnyddio'r wefan hon
statement-use-about = Rydym am i gynifer o bobl â phosibl allu defnyddio'r wefan hon. Gallwch:
statement-use-zoom = chwyddo'r testun i 400% heb golli dim ohono
statement-use-keyboard = cyrraedd popeth â bysellfwrdd neu â'r llais
statement-use-reader = gwrando ar bob tudalen â darllenydd sgrin
statement-use-script = defnyddio'r cyfan heblaw'r chwiliad heb sgriptiau, mewn lliwiau golau neu dywyll
statement-feedback = Adborth a gwybodaeth gyswllt
statement-feedback-formats = Os oes arnoch angen dogfen mewn fformat arall, fel print bras, Hawdd ei Ddeall, sain neu braille:
statement-problems = Rhoi gwybod am broblemau hygyrchedd
statement-problems-about = Os dewch o hyd i broblem nad yw wedi'i rhestru ar y dudalen hon, neu os ydych o'r farn nad ydym yn bodloni gofynion y rheoliadau hygyrchedd, cysylltwch â ni:
statement-enforcement = Y weithdrefn orfodi
statement-enforcement-ehrc = Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy'n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”).
statement-enforcement-eass = Os nad ydych yn fodlon ar ein hymateb i'ch cwyn, cysylltwch â'r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS), sy'n gwasanaethu Cymru, Lloegr a'r Alban:
statement-eass = Y Gwasanaeth Cynghori a Chymorth Cydraddoldeb
statement-technical = Gwybodaeth dechnegol am hygyrchedd y wefan hon
statement-commitment = Mae { $council } wedi ymrwymo i sicrhau bod y wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.
statement-status = Statws cydymffurfio
statement-status-full = Mae'r wefan hon yn cydymffurfio'n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe.
statement-status-partial = Mae'r wefan hon yn cydymffurfio'n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, oherwydd yr hyn a restrir isod.
statement-status-none = Nid yw'r wefan hon yn cydymffurfio â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, am y rhesymau a restrir isod.
statement-barriers = Cynnwys nad yw'n hygyrch
statement-barriers-about = Nid yw'r cynnwys a restrir isod yn hygyrch, am y rhesymau hyn.
statement-not-accessible = Diffyg cydymffurfio â'r rheoliadau hygyrchedd
statement-burden = Baich anghymesur
statement-out-of-scope = Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd
statement-improving = Yr hyn yr ydym yn ei wneud i wella hygyrchedd
statement-preparation = Paratoi'r datganiad hygyrchedd hwn
statement-prepared = Paratowyd y datganiad hwn ar { $date }.
statement-reviewed = Fe'i hadolygwyd ddiwethaf ar { $date }.
statement-tested = Profwyd y wefan hon ddiwethaf ar { $date }.
statement-tested-by = Profwyd gan

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

# Pob tudalen.
title-divider = –
home = Hafan
skip = Neidio i'r prif gynnwys
menu-label = Prif ddewislen
crumbs-label = Rydych chi yma
language-label = Iaith
language-en = Saesneg
language-cy = Cymraeg
only-in-language = Nid yw hwn ar gael yn Gymraeg eto. Mae'r testun isod yn { $language }.
part-only-in-language = Nid yw'r eitem hon i gyd ar gael yn Gymraeg eto. Mae rhan ohoni yn { $language }.
contact-us = Cysylltu â ni: { $email }
licence = Trwydded
table = Tabl
previous = Blaenorol
next = Nesaf
not-found = Ni ddaethpwyd o hyd i'r dudalen
not-found-text = Nid oes tudalen yn y cyfeiriad hwn. Efallai fod camgymeriad ynddo, neu fod y dudalen wedi symud.
not-found-home = Mynd i'r hafan

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
draft-notice = Drafft yw'r cofnodion hyn. Gallant newid cyn i'r pwyllgor eu cadarnhau.
decisions-notice = Nodyn o'r hyn a benderfynwyd yw hwn. Bydd y cofnodion yn dilyn.
removed = Tynnwyd i lawr
removed-heading = Tynnwyd y dudalen hon i lawr
removed-on = Tynnwyd i lawr ar { $date }.
item-removed = Tynnwyd yr eitem hon i lawr ar { $date }.
status-cancelled = Cafodd y cyfarfod hwn ei ganslo.
status-cancelled-to = Cafodd y cyfarfod hwn ei ganslo. Caiff ei gynnal ar { $date }.
status-postponed = Cafodd y cyfarfod hwn ei ohirio.
status-postponed-to = Cafodd y cyfarfod hwn ei ohirio tan { $date }.
status-abandoned = Cafodd y cyfarfod hwn ei adael.
status-abandoned-to = Cafodd y cyfarfod hwn ei adael. Caiff ei gynnal ar { $date }.
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
declarations-nature = Y math o fuddiant
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
since = o { $date }
up-to = hyd { $date }
meeting = Cyfarfod
role-then = Rôl ar y pryd
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

# Yr hyn sydd o'i le ar archif, a beth i'w wneud. Un neges i bob cod.
problem-no-content = nid oes ffolder { $folder }
    .help = rhedwch y gorchymyn yn y ffolder sy'n dal content/, neu enwch hi â --site
problem-empty-archive = mae'r archif yn wag: dim pwyllgor a dim tudalen
    .help = crëwch content/committees/ENW/committee.cy.md (neu .en.md), a ffolder i bob cyfarfod wrth ei hochr
problem-no-site = mae content/site.yaml ar goll
    .help = crëwch hi â thair allwedd: name, url a languages
problem-unreadable = ni ellir darllen { $file }: { $reason }
    .help = edrychwch ar ganiatadau'r ffeil, ac a yw hi yno o hyd
problem-link-out = mae { $file } yn ddolen sy'n arwain allan o content/ neu mewn cylch
    .help = rhowch y ffeil ei hun yno yn lle'r ddolen
problem-not-utf8 = nid testun UTF-8 yw { $file }
    .help = agorwch hi yn eich golygydd a'i chadw fel UTF-8; mae ar lythrennau fel ŵ ac ŷ angen hynny
problem-language-unknown = nid yw { $language } yn un o'r ieithoedd: { $known }
    .help = cywirwch hi, neu ychwanegwch yr iaith at languages yn site.yaml
problem-no-front-matter = mae'r rhan flaen ar goll
    .help = dechreuwch y ffeil â llinell o dri chysylltnod (---), yr allweddi, a llinell arall o dri chysylltnod
problem-front-matter-open = nid yw'r rhan flaen byth yn gorffen
    .help = rhowch linell o dri chysylltnod (---) ar ôl yr allwedd olaf
problem-front-matter-long = mae'r rhan flaen yn hwy na 64 KiB
    .help = symudwch destun hir islaw'r ail linell o gysylltnodau
problem-front-matter-deep = mae'r rhan flaen wedi'i nythu'n ddyfnach na 32 lefel
    .help = chwiliwch am fachau nad ydynt byth yn cau
problem-yaml-feature = mae { $mark } yn dechrau angor, alias neu dag, nad ydynt yn y fformat
    .help = rhowch y gwerth mewn "dyfynodau" os yw'r arwydd yn rhan ohono
problem-yaml-syntax = ni ellir darllen hwn fel YAML: { $detail }
    .help = rhowch destun sy'n cynnwys colon, neu'n dechrau ag arwydd, mewn "dyfynodau"; mewnolwch â bylchau, nid â thabiau
problem-unknown-key = nid oes allwedd { $key } yma
    .help = { $nearest ->
        [none] tynnwch hi, neu ei chywiro
       *[other] ai { $nearest } oedd gennych mewn golwg?
    }
problem-key-twice = rhoddir { $key } ddwywaith
    .help = cadwch un ohonynt
problem-key-missing = mae { $key } ar goll
    .help = ychwanegwch hi at allweddi'r ffeil
problem-wrong-kind = mae gan { $key } werth o'r math anghywir
    .help = { $kind ->
        [text] ysgrifennwch destun, neu un i bob iaith mewn bachau cyrliog: en, colon, y testun, coma, cy, colon, y testun
        [word] ysgrifennwch un gair neu linell
        [flag] ysgrifennwch true neu false
        [count] ysgrifennwch rif cyfan
        [colour] ysgrifennwch ef mewn dyfynodau, am fod # yn dechrau sylw: "#0b5563"
        [list] ysgrifennwch restr: pob cofnod ar linell sy'n dechrau â chysylltnod
        [people] ysgrifennwch un person i bob llinell, islaw | ar ôl yr allwedd
        [items] ysgrifennwch rifau'r eitemau fel allweddi, a'u hallweddi eu hunain wedi'u mewnoli oddi tanynt
        [map] ysgrifennwch ei allweddi ei hun, wedi'u mewnoli oddi tano
        [paragraphs] ysgrifennwch baragraffau'r Ddeddf mewn bachau, er enghraifft [14]
       *[other] ysgrifennwch werth o fath arall
    }
problem-bad-date = nid yw { $value } yn ddyddiad
    .help = ysgrifennwch flwyddyn, mis a diwrnod â chysylltnodau, er enghraifft 2026-10-16
problem-bad-time = nid yw { $value } yn amser
    .help = ysgrifennwch oriau a munudau mewn dyfynodau, er enghraifft "14:00"
problem-not-a-choice = nid yw { $value } yn un o'r rhain: { $choices }
    .help = { $nearest ->
        [none] dewiswch un ohonynt
       *[other] ai { $nearest } oedd gennych mewn golwg?
    }
problem-bad-url = nid yw { $value } yn gyfeiriad gwe
    .help = ysgrifennwch y cyfan, o https:// ymlaen
problem-bad-colour = nid yw { $value } yn lliw
    .help = ysgrifennwch ef fel # a chwe ffigur o 0 i f: "#0b5563"
problem-faint-colour = ni ellir darllen dolenni yn { $colour } ar { $background }: { $contrast }:1 yw'r cyferbyniad
    .help = dewiswch liw o 4.5:1 o leiaf (WCAG 2.2, 1.4.3): un tywyllach liw dydd, un goleuach ar gyfer accent-dark
problem-bad-email = nid yw { $value } yn gyfeiriad e-bost
    .help = ysgrifennwch ef fel enw@enghraifft.cymru
problem-bad-slug = ni all { $value } fod yn rhan o gyfeiriad
    .help = { $better ->
        [none] defnyddiwch lythrennau bach o a i z, ffigurau a chysylltnodau
       *[other] defnyddiwch lythrennau bach o a i z, ffigurau a chysylltnodau, er enghraifft { $better }
    }
problem-bad-number = nid yw { $value } yn rhif eitem
    .help = ysgrifennwch ef fel ar yr agenda, er enghraifft 5, 7A, 5.2 neu 77/21
problem-date-not-folder = { $date } yw'r dyddiad, ond { $folder } yw'r ffolder
    .help = cywirwch yr un sydd o'i le: enwir ffolder cyfarfod ar ôl ei ddyddiad
problem-folder-not-date = mae'r ffolder { $folder } yn dal cyfarfod, ac nid yw wedi'i henwi ar ôl dyddiad
    .help = enwch hi ar ôl dyddiad y cyfarfod, er enghraifft 2026-10-16, neu 2026-10-16-arbennig
problem-committee-without-file = nid oes gan y pwyllgor { $committee } ei ffeil ei hun
    .help = crëwch committee.cy.md neu committee.en.md yn ei ffolder, â'r allwedd name
problem-item-without-heading = mae gan eitem { $number } allweddi, ond dim pennawd yn y testun
    .help = ychwanegwch bennawd â'r rhif hwnnw (## { $number }. Teitl), neu cywirwch y rhif
problem-number-twice = mae { $number } yn rhif ar eitem uwchlaw hefyd
    .help = rhowch ei rhif ei hun i bob eitem
problem-number-unmarked = mae'r pennawd “{ $heading }” yn dechrau â ffigur heb farc ar ei ôl
    .help = rhowch atalnod llawn ar ôl y rhif os rhif yr eitem ydyw; os nad ef, dechreuwch y teitl â gair
problem-not-a-sub-item = nid yw { $number } yn estyn rhif ei eitem, { $item }: fe'i darllenir fel pennawd cyffredin
    .help = ysgrifennwch ### { $item }.1 am is-eitem, neu ## am eitem ar ei phen ei hun
problem-underlined-heading = mae llinell o = neu - o dan destun yn ei droi'n bennawd
    .help = dechreuwch y pennawd â ### yn lle hynny, neu rhowch linell wag uwchben y cysylltnodau
problem-top-heading = teitl y dudalen gyfan yw pennawd ag un #
    .help = defnyddiwch ## am eitem a ### am yr hyn sydd y tu mewn iddi
problem-unclosed-fence = nid yw'r bloc hwn o god byth yn gorffen
    .help = rhowch linell â'r un arwyddion ar ei ôl, neu tynnwch y llinell hon
problem-part-after-sub-item = mae “{ $part }” eitem { $item } yn sefyll ar ôl ei his-eitem gyntaf
    .help = symudwch ef uwchlaw'r is-eitem gyntaf, neu ei wneud yn bennawd o bedwar # ar gyfer yr is-eitem
problem-part-without-item = mae “{ $part }” yn sefyll cyn yr eitem gyntaf
    .help = rhowch bennawd yr eitem uwch ei ben, er enghraifft ## 1. Teitl
problem-nearly-a-part = mae'r pennawd “{ $heading }” bron yn “{ $part }”, ac ni chaiff ei ddarllen felly
    .help = cywirwch y gair os y rhan a olygir
problem-foreign-part = gair iaith arall yw “{ $part }”
    .help = ysgrifennwch “{ $own }” yn y ffeil hon
problem-no-such-paragraph = nid oes paragraff { $value } ymhlith y rhai sy'n gwneud gwybodaeth yn eithriedig yng Nghymru
    .help = defnyddiwch 12 i 18, neu 18A i 18C (Atodlen 12A, Rhan 4); neu cyfrinachol, neu Deddf 1960
problem-exempt-unclear = ymddengys fod y llinell hon yn gwneud eitem yn eithriedig, ac ni ellir ei darllen
    .help = ysgrifennwch hi fel y llinell gyntaf o dan bennawd yr eitem, er enghraifft Eithriedig: 14
problem-exempt-numbering = mae eitem { $number } yn eithriedig, felly rhaid i'r ddwy ffeil rifo pob eitem, ac yn yr un modd
    .help = rhowch i'r pennawd yma y rhif sydd iddo yn y ffeil arall
problem-contradiction = mae'r ddwy iaith yn anghytuno ar { $key }: { $first } a { $second }
    .help = mae ffaith yr un peth ym mhob iaith: cywirwch un, neu tynnwch hi o un ffeil
problem-lists-differ = mae gan y ddwy iaith restrau gwahanol o { $key }: “{ $first }” mewn un yn unig, “{ $second }” yn y llall yn unig
    .help = os yr un peth a olygir, ysgrifennwch ef yr un modd yn y ddwy; os nad, ychwanegwch yr hyn sydd ar goll
problem-name-fits-two = mae'r enw { $name } yn gweddu i ddau o bobl: { $people }
    .help = rhowch mewn cromfachau yr hyn sy'n gwahaniaethu rhyngddynt, fel “J. Jones (Cwmllan)”
problem-no-name = nid oes enw yn “{ $line }”
    .help = ysgrifennwch un person i bob llinell: yr enw, llinell doriad neu goma, y rôl
problem-not-a-picture = nid yw { $file } yn llun y mae porwyr yn ei ddangos
    .help = cadwch ef fel PNG, JPEG, GIF, WebP neu AVIF
problem-picture-without-words = nid oes geiriau gyda'r llun hwn i'r rhai na allant ei weld
    .help = dywedwch rhwng y bachau petryal beth y mae'n ei ddangos: ![Yr hen bont](pont.jpg)
problem-no-such-document = nid oes ffeil { $file } yn y ffolder hwn
    .help = { $nearest ->
        [none] rhowch hi yno, neu cywirwch yr enw
       *[other] ai { $nearest } oedd gennych mewn golwg?
    }
problem-path-outside = mae { $path } yn arwain allan o'i ffolder
    .help = rhowch y ffeil wrth ochr y cofnodion a'i henwi heb ffolder uwch ei phen
problem-active-file = gallai { $file } redeg sgript ym mhorwr pwy bynnag sy'n ei hagor
    .help = cyhoeddwch hi fel PDF, Word, PNG neu JPEG yn lle hynny
problem-document-without-file = rhaid i ddogfen enwi naill ai ffeil neu gyfeiriad
    .help = rhowch file neu url iddi, neu to-follow: true
problem-exempt-and-public = mae { $file } yn eithriedig mewn un lle ac yn gyhoeddus yma
    .help = tynnwch hi o un ohonynt
problem-file-unnamed = nid oes dim yn enwi { $file }, felly ni chaiff ei chyhoeddi
    .help = enwch hi o dan documents os yw i fod yn gyhoeddus
problem-no-such-issue = nid oes mater { $issue }
    .help = { $nearest ->
        [none] crëwch content/issues/{ $issue }.yaml â theitl
       *[other] ai { $nearest } oedd gennych mewn golwg? Os nad, crëwch content/issues/{ $issue }.yaml â theitl
    }
problem-no-such-item = nid oes eitem { $number } ar yr agenda hon
    .help = cywirwch y rhif
problem-same-path = mae gan ddwy dudalen y cyfeiriad { $path }
    .help = rhowch slug neu rif arall i un ohonynt
problem-not-translated = nid oes fersiwn yn yr iaith hon: { $language }
    .help = ychwanegwch ffeil yr iaith arall; tan hynny dangosir o dan nodyn yr hyn sydd yn hon yn unig
problem-item-not-translated = nid yw eitem { $number } yn y ffeil arall ({ $language })
    .help = ychwanegwch hi yno â'r un rhif; tan hynny dengys ei thudalen y testun hwn o dan nodyn
problem-no-accessibility-page = nid oes datganiad hygyrchedd
    .help = mae'r gyfraith yn gofyn am un: ychwanegwch accessibility â'i ffeithiau at site.yaml, neu ysgrifennwch pages/accessibility.cy.md ac .en.md
problem-statement-lacks = mae'r datganiad hygyrchedd heb { $key }
    .help = { $key ->
        [contact] ychwanegwch contact at site.yaml: mae'r datganiad yn dweud wrth bwy i sôn am broblem
        [not-accessible] dywedwch o dan accessibility beth nad yw'n hygyrch, a pham: not-accessible, burden neu out-of-scope
       *[other] ychwanegwch { $key } o dan accessibility yn site.yaml
    }
problem-no-formats-address = nid oes cyfeiriad ar gyfer ceisiadau am fformatau hygyrch
    .help = ychwanegwch accessible-formats ag email at site.yaml
problem-pdf-broken = mae { $file } wedi'i difrodi: ni ellir ei hagor, neu ddim i gyd
    .help = gwnewch y ffeil eto o'i ffynhonnell, ac edrychwch arni cyn ei rhoi yno
problem-pdf-encrypted = mae { $file } wedi'i hamgryptio
    .help = cadwch hi heb gyfrinair a heb gyfyngiadau: gallant gau darllenydd sgrin allan
problem-bad-messages = ni ellir darllen y negeseuon yn { $file }: { $detail }
    .help = ysgrifennwch bob un fel enw = testun, ar ei linell ei hun
problem-message-unused = nid oes dim yn defnyddio'r neges { $message } ({ $language })
    .help = tynnwch hi allan, neu cywirwch ei henw
problem-messages-missing = mae'r negeseuon hyn ar goll ({ $language }): { $messages }
    .help = ysgrifennwch bob un mewn ffeil o'r iaith honno yn ffolder locales y thema, neu yn content/locales/{ $language }.ftl
problem-message-variables = yn y neges { $message } y mae { $variables }, na roddir iddi
    .help = defnyddiwch yr hyn y mae neges y thema ei hun yn ei ddefnyddio
problem-message-without-variables = nid yw { $variables } yn y neges { $message }
    .help = rhowch ef lle dylai'r geiriau sefyll: hebddo ni ddywedir rhywbeth
problem-bad-template = ni ellir darllen neu ddangos templed: { $detail }
    .help = cywirwch ef yn ffolder y thema
problem-no-theme = nid oes thema { $theme }
    .help = rhowch hi yn themes/{ $theme }/, neu tynnwch yr allwedd
problem-changed = newidiodd { $file } tra oedd y safle'n cael ei adeiladu
    .help = rhedwch y gorchymyn eto
problem-not-ours = mae { $folder } yn dal { $file }, na chafodd ei ysgrifennu gan adeiladiad; ni chyffyrddwyd â dim
    .help = dewiswch ffolder arall â --out, neu gwagiwch hon
problem-unwritable = ni ellir ysgrifennu { $file }: { $reason }
    .help = edrychwch ar ganiatadau'r ffolder a'r lle ar y ddisg

problem-to-translate = testunau sydd eto i'w cyfieithu: { $count }
    .help = ysgrifennwch y cyfieithiad lle mae'r nod, a thynnwch y nod

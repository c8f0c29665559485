# Yr hyn sydd o'i le ar archif, a beth i'w wneud. Un neges i bob cod.
problem-no-content = nid oes ffolder { $folder }
    .help = rhedwch y gorchymyn yn y ffolder sy'n dal content/, neu enwch hi â --site; mae cofnodion init FFOLDER yn creu archif newydd
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
problem-language-unknown = nid yw { $tag } yn un o'r ieithoedd: { $known }
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
    .help = edrychwch ar y llinell uchod hefyd; rhowch destun sy'n cynnwys colon, neu'n dechrau ag arwydd, mewn "dyfynodau"; mewnolwch â bylchau, nid â thabiau
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
problem-date-not-folder = { $stated } yw'r dyddiad, ond { $folder } yw'r ffolder
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
problem-contradiction = mae'r ddwy iaith yn anghytuno ar { $key }: { $first }; { $second }
    .help = mae ffaith yr un peth ym mhob iaith: cywirwch un, neu tynnwch hi o un ffeil
# Y rhif ar ôl gair rhan: Cofnodion 34.
stated-minute-number = rif y cofnodion
problem-lists-differ = mae gan y ddwy iaith restrau gwahanol { $key ->
        [invitees] o wahoddedigion
        [documents] o ddogfennau
       *[other] o { $key }
    }: “{ $first }” mewn un yn unig, “{ $second }” yn y llall yn unig
    .help = os yr un peth a olygir, ysgrifennwch ef yr un modd yn y ddwy; os nad, ychwanegwch yr hyn sydd ar goll
problem-name-fits-two = mae'r enw { $name } yn gweddu i ddau o bobl: { $people }
    .help = rhowch mewn cromfachau yr hyn sy'n gwahaniaethu rhyngddynt, fel “J. Jones (Cwmllan)”
problem-no-name = nid oes enw yn “{ $line }”
    .help = ysgrifennwch un person i bob llinell: yr enw, llinell doriad neu goma, y rôl
problem-not-a-picture = nid yw { $file } yn llun y mae porwyr yn ei ddangos
    .help = cadwch ef fel PNG, JPEG, GIF, WebP neu AVIF
problem-picture-without-words = nid oes geiriau gyda'r llun hwn i'r rhai na allant ei weld
    .help = dywedwch rhwng y bachau petryal beth y mae'n ei ddangos: ![Yr hen bont](pont.jpg)
problem-no-such-document = nid oes ffeil { $file } yn y ffolder hon
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
problem-join-missing = { $mode ->
        [remote] o bell y cynhelir y cyfarfod
       *[hybrid] cyfarfod hybrid yw hwn
    }, ac ni ddywedir sut i ymuno ag ef
    .help = dywedwch sut o dan join, yma neu yn ffeil y pwyllgor; neu rhowch gyfeiriad gweddarllediad
problem-no-accessibility-page = nid oes datganiad hygyrchedd
    .help = mae'r gyfraith yn gofyn am un: ychwanegwch accessibility â'i ffeithiau at site.yaml, neu ysgrifennwch pages/accessibility.cy.md ac .en.md
problem-statement-lacks = mae'r datganiad hygyrchedd heb { $key }
    .help = { $key ->
        [contact] ychwanegwch contact at site.yaml: mae'r datganiad yn dweud wrth bwy i sôn am broblem
        [not-accessible] dywedwch o dan accessibility beth nad yw'n hygyrch, a pham: not-accessible, burden neu out-of-scope
       *[other] ychwanegwch { $key } o dan accessibility yn site.yaml
    }
problem-statement-at-odds = mae'r datganiad hygyrchedd yn ei wrth-ddweud ei hun: { $form ->
        [full] full yw ei status, ac mae { $key } yn rhestru'r hyn nad yw'n cydymffurfio
        [to-come] { $date } yw { $key }, sydd eto i ddod
       *[reviewed] mae { $key } cyn y diwrnod y'i paratowyd, { $date }
    }
    .help = { $form ->
        [full] ysgrifennwch status: partial, neu symudwch yr hyn nad yw'r rheoliadau'n gofyn amdano i out-of-scope
       *[other] cywirwch y dyddiad o dan accessibility yn site.yaml
    }
problem-no-formats-address = nid oes cyfeiriad ar gyfer ceisiadau am fformatau hygyrch{ $instead ->
    [none] {""}
   *[other] : dangosir y cyswllt cyffredinol i ddarllenwyr yn ei le, heb ddolen wrth bob papur
}
    .help = ychwanegwch accessible-formats ag email at site.yaml
problem-pdf-broken = mae { $file } wedi'i difrodi: ni ellir ei hagor, neu ddim i gyd
    .help = gwnewch y ffeil eto o'i ffynhonnell, ac edrychwch arni cyn ei rhoi yno
problem-pdf-encrypted = mae { $file } wedi'i hamgryptio
    .help = cadwch hi heb gyfrinair a heb gyfyngiadau: gallant gau darllenydd sgrin allan
problem-bad-messages = ni ellir darllen y negeseuon yn { $file }: { $detail }
    .help = ysgrifennwch bob un fel enw = testun, ar ei linell ei hun
problem-message-unused = nid oes dim yn defnyddio'r neges { $message } ({ $tag })
    .help = tynnwch hi allan, neu cywirwch ei henw
problem-messages-missing = mae'r negeseuon hyn ar goll ({ $tag }): { $messages }
    .help = ysgrifennwch bob un mewn ffeil o'r iaith honno yn ffolder locales y thema, neu yn content/locales/{ $tag }.ftl
problem-message-unknown = nid oes neges o'r enw { $message } ({ $tags })
    .help = { $nearest ->
    [none] ysgrifennwch hi mewn ffeil o bob un o'r ieithoedd hyn, yn ffolder locales y thema neu yn content/locales/
   *[other] ai { $nearest } oedd gennych mewn golwg? Ysgrifennir neges o'ch eiddo eich hun mewn ffeil o bob iaith, yn ffolder locales y thema neu yn content/locales/
}
problem-message-variables = yn y neges { $message } y mae { $variables }, na roddir iddi
    .help = defnyddiwch yr hyn y mae neges y thema ei hun yn ei ddefnyddio
problem-message-without-variables = nid yw { $variables } yn y neges { $message }
    .help = rhowch ef lle dylai'r geiriau sefyll: hebddo ni ddywedir rhywbeth
problem-bad-template = { $kind ->
        [syntax] ni ellir darllen templed
        [shown] ni ellir dangos templed
        [unknown] mae templed yn defnyddio enw nad oes dim yn ei ddwyn
        [parent] mae templed yn parhau { $said }, nad yw yno
        [circle] mae templedi'n parhau neu'n cynnwys ei gilydd mewn cylch
       *[other] ni ellir darllen na dangos templed
    }{ $kind ->
        [parent] {""}
       *[other] { $said ->
            [none] {""}
           *[other] . Dyma eiriau'r peiriant templedi, yn Saesneg: “{ $said }”
        }
    }
    .help = cywirwch ef yn ffolder y thema
problem-theme-file-unused = nid oes dim yn darllen { $file }
    .help = { $nearest ->
    [none] mae cofnodion theme yn rhestru'r enwau y gall ffeiliau thema eu cael
   *[other] ai { $nearest } oedd gennych mewn golwg? mae cofnodion theme yn rhestru pob enw
}
problem-no-theme = nid oes thema { $theme }
    .help = rhowch hi yn themes/{ $theme }/, neu tynnwch yr allwedd
problem-changed = newidiodd { $file } tra oedd y safle'n cael ei adeiladu
    .help = rhedwch y gorchymyn eto
problem-not-ours = mae { $folder } yn dal { $file }, na chafodd ei ysgrifennu gan adeiladiad; ni chyffyrddwyd â dim
    .help = dewiswch ffolder arall â --out, neu gwagiwch hon
problem-output-unknown = ni ellir darllen { $file } yn { $folder }, felly nid oes neb yn gwybod beth a ysgrifennodd adeiladiadau cynharach yno; ni chyffyrddwyd â dim
    .help = gwagiwch y ffolder ac adeiladwch eto, neu dewiswch un arall â --out
problem-unwritable = ni ellir ysgrifennu { $file }: { $reason }
    .help = edrychwch ar ganiatadau'r ffolder a'r lle ar y ddisg

problem-to-translate = testunau sydd eto i'w cyfieithu: { $count }
    .help = ysgrifennwch y cyfieithiad lle mae'r nod, a thynnwch y nod
problem-unknown-code = nid oes problem â'r cod { $code }
    .help = { $nearest ->
        [none] mae cofnodion explain yn rhestru pob cod
       *[other] ai { $nearest } oedd gennych mewn golwg? (mae cofnodion explain yn rhestru pob cod)
    }
problem-no-such-path = nid oes dim yn content/ â llwybr sy'n dechrau â { $path }
    .help = { $nearest ->
        [none] ysgrifennwch lwybr o content/ ymlaen, er enghraifft committees/
       *[other] ai { $nearest } oedd gennych mewn golwg?
    }
problem-code-fixed = ni ellir diffodd na gostwng { $code }
    .help = mae'n dweud bod y cofnod yn anghywir neu na ellir ei ddarllen: cywirwch yr hyn y mae'n sôn amdano
problem-notice-late = cyhoeddwyd yr hysbysiad ar { $published }; y diwrnod olaf ar ei gyfer oedd { $due }
    .help = cywirwch y dyddiad os yw'n anghywir; os nad yw, gofynnwch am gyngor a ellid cynnal y cyfarfod
problem-agenda-late = cyhoeddwyd yr agenda ar { $published }; y diwrnod olaf ar ei chyfer oedd { $due }
    .help = cywirwch y dyddiad os yw'n anghywir; os nad yw, gofynnwch am gyngor a ellid trafod yr eitemau
problem-decisions-late = cyhoeddwyd y penderfyniadau ar { $published }; y diwrnod olaf ar eu cyfer oedd { $due }
    .help = cywirwch y dyddiad os yw'n anghywir; os nad yw, dywedwch yn yr adroddiad nesaf pam yr oeddent yn hwyr
problem-notice-due = roedd hysbysiad o'r cyfarfod hwn i fod allan erbyn { $due }
    .help = cyhoeddwch ef nawr: rhowch y cam notice, neu agenda, i'r cyfarfod
problem-agenda-due = roedd agenda'r cyfarfod hwn i fod allan erbyn { $due }
    .help = cyhoeddwch hi nawr: rhowch y cam agenda i'r cyfarfod
problem-decisions-due = roedd penderfyniadau'r cyfarfod hwn i fod allan erbyn { $due }
    .help = ysgrifennwch yr hyn a benderfynwyd, a rhowch y cam decisions neu un diweddarach i'r cyfarfod
problem-late-item-undated = daeth eitem { $number } ar ôl yr agenda, ac ni ddywedir pryd yr ychwanegwyd hi
    .help = rhowch added a'r dyddiad iddi o dan items
problem-urgent-unexplained = mae eitem { $number } yn un frys, ac ni roddir rheswm
    .help = ysgrifennwch y rheswm ar ôl urgent yn lle true
problem-added-late = ychwanegwyd eitem { $number } ar { $added }, ar ôl y diwrnod olaf ar gyfer yr agenda ({ $due })
    .help = dywedwch ar ôl urgent pam na allai aros, neu ei thrafod mewn cyfarfod diweddarach
problem-published-to-come = { $stage ->
        [notice] dywedir i'r hysbysiad gael ei gyhoeddi
        [agenda] dywedir i'r agenda gael ei chyhoeddi
        [decisions] dywedir i'r penderfyniadau gael eu cyhoeddi
        [draft-minutes] dywedir i'r cofnodion drafft gael eu cyhoeddi
        [minutes] dywedir i'r cofnodion gael eu cyhoeddi
        [confirmed] dywedir i'r cofnodion gael eu cadarnhau
        [corrected] dywedir i hyn gael ei gywiro
       *[added] dywedir i'r eitem gael ei hychwanegu
    } ar { $published }, sydd eto i ddod
    .help = cywirwch y dyddiad; os nad yw'n anghywir, ysgrifennwch ef pan ddaw'r diwrnod
problem-stage-to-come = mae'r cyfarfod hwn ar { $date }, sydd eto i ddod, a'i stage yw { $stage }
    .help = cywirwch y dyddiad neu stage: nes cynnal cyfarfod, planned, notice neu agenda yw ei stage
problem-published-too-early = { $stage ->
        [decisions] dywedir i'r penderfyniadau gael eu cyhoeddi
        [draft-minutes] dywedir i'r cofnodion drafft gael eu cyhoeddi
        [minutes] dywedir i'r cofnodion gael eu cyhoeddi
       *[confirmed] dywedir i'r cofnodion gael eu cadarnhau
    } ar { $published }, cyn cynnal y cyfarfod ({ $other })
    .help = cywirwch y dyddiad
problem-publication-never-dated = nid oes dim yn dweud pryd y cyhoeddwyd unrhyw gyfarfod o'r archif hon, felly mae ei ffrydiau yn aros yn wag
    .help = rhowch y dyddiau o dan published: {"{"}agenda: 2026-12-02, minutes: 2026-12-15{"}"}
problem-publication-undated = { $stage ->
        [agenda] nid oes dim yn dweud pryd y cyhoeddwyd agenda'r cyfarfod hwn; y diwrnod olaf ar ei chyfer oedd { $due }
        [decisions] nid oes dim yn dweud pryd y cyhoeddwyd penderfyniadau'r cyfarfod hwn; y diwrnod olaf ar eu cyfer oedd { $due }
       *[both] nid oes dim yn dweud pryd y cyhoeddwyd agenda a phenderfyniadau'r cyfarfod hwn; y diwrnod olaf ar gyfer y penderfyniadau oedd { $due }
    }
    .help = rhowch y diwrnod o dan published: { $stage ->
        [agenda] agenda
        [decisions] decisions
       *[both] agenda a decisions
    }
problem-gone-too-soon = { $now ->
        [none] cyhoeddwyd { $path }, ac nid yw yno mwyach; rhaid iddo aros tan { $until }
       *[other] cyhoeddwyd { $path }; mae gan yr eitem rif arall nawr, a'i thudalen yw { $now }. Rhaid i'r hen gyfeiriad arwain yno tan { $until }
    }{ $below ->
        [none] {""}
       *[other] . Aeth yr hyn a oedd oddi tano hefyd: { $below }
    }
    .help = { $now ->
        [none] rhowch ef yn ôl, neu dywedwch o dan redirects ble y mae nawr; mae i bob cyfeiriad ei ailgyfeiriad ei hun
       *[other] rhowch ei rhif yn ôl i'r eitem, neu ychwanegwch at redirects yn site.yaml: from { $path } to { $now }
    }
problem-ground-not-theirs = nid yw { $ground } yn sail y gall y { $body ->
        [council] cyngor
        [community] cyngor cymuned
       *[committee] pwyllgor
    } hwn ei defnyddio
    .help = { $body ->
        [council] defnyddiwch baragraff o Ran 4 o Atodlen 12A, neu cyfrinachol
        [community] defnyddiwch Deddf 1960: drwy benderfyniad o dan y Ddeddf honno y mae cyngor cymuned yn cau eitem
       *[committee] dim ond pwyllgor safonau a all ddefnyddio 18A, 18B ac 18C: dewiswch baragraff arall
    }
problem-part-one-cited = “{ $words }” yw'r rhan o Atodlen 12A sydd mewn grym yn Lloegr
    .help = paragraffau Rhan 4 yw'r rhai sy'n berthnasol yng Nghymru
problem-exempt-unexplained = mae eitem { $number } yn eithriedig, ac nid oes dim yn egluro pam fod hynny'n drech na budd y cyhoedd
    .help = ysgrifennwch y rheswm ar ôl y paragraff a llinell doriad: Eithriedig: 14 – mae'r cyngor yn dal i negodi
problem-grounds-differ = mae eitem { $number } yn eithriedig ar seiliau gwahanol yn y ddwy ffeil: yma'n unig y mae { $ground }
    .help = nodwch yr un seiliau yn y ddwy ffeil; tan hynny mae tudalen yr eitem yn eu rhoi i gyd
problem-explanation-not-translated = eglurir mewn un iaith pam fod eitem { $number } yn eithriedig, ac nid yn hon: { $language }
    .help = ysgrifennwch y rheswm ar ôl y paragraff a llinell doriad yma hefyd, yn iaith y ffeil hon
problem-name-given-away = mae { $name } yn eitem { $number }, sy'n eithriedig, ac yma yn agored
    .help = tynnwch yr enw allan yma, neu gadewch ef os caiff pawb ei wybod
problem-exempt-same-bytes = mae { $file } yn gyhoeddus, a'r un ffeil ydyw â { $exempt }, sy'n eithriedig
    .help = tynnwch un ohonynt: rhaid peidio â chyhoeddi o dan enw arall yr hyn sy'n eithriedig
problem-paper-looks-exempt = mae { $file } yn gyhoeddus, ond dywed ei thudalen gyntaf “{ $words }”
    .help = gwnewch y papur yn eithriedig os felly y mae; os nad, tynnwch y geiriau, neu diffoddwch y rheol i'r ffeil hon gan roi rheswm
problem-link-to-nothing = { $form ->
        [empty] nid yw'r ddolen hon yn enwi cyfeiriad, felly dim ond ei geiriau a wêl darllenwyr
       *[other] nid yw'r ddolen i { $target } yn arwain i unman, felly dim ond ei geiriau a wêl darllenwyr
    }
    .help = { $form ->
        [empty] ysgrifennwch rhwng y cromfachau enw papur o'r un cyfarfod, neu gyfeiriad cyfan o https:// ymlaen; neu tynnwch y cromfachau
        [anchor] ysgrifennwch gyfeiriad cyfan y dudalen o https:// ymlaen, a { $target } ar ei ddiwedd
        [page] ysgrifennwch y cyfeiriad cyfan: { $better }
        [list] ysgrifennwch y cyfeiriad cyfan: { $better }. Nid yw'r hyn sydd ar ôl # yn enwi lle: mae rhesi rhestr yn mynd a dod
        [nothing] nid oes tudalen o'r fath ar y safle: chwiliwch am yr un iawn, ac ysgrifennwch ei chyfeiriad cyfan o https:// ymlaen
        [text] { $better ->
            [none] ysgrifennwch gyfeiriad cyfan y dudalen y daw'r testun yn rhan ohoni, o https:// ymlaen
           *[other] ysgrifennwch gyfeiriad y dudalen y daw'r testun yn rhan ohoni: { $better }
        }
       *[paper] dolennwch i bapur o'r un cyfarfod wrth ei enw, neu ysgrifennwch y cyfeiriad cyfan o https:// ymlaen
    }
problem-link-broken = nid yw'r ddolen i { $target } ar y dudalen { $page } yn arwain at dudalen
    .help = cywirwch y cyfeiriad, neu tynnwch y ddolen
problem-anchor-missing = mae'r ddolen i { $target } ar y dudalen { $page } yn arwain i le nad yw ar ei thudalen
    .help = cywirwch yr hyn sydd ar ôl #, neu tynnwch ef
problem-address-gone = { $now ->
        [none] cyhoeddwyd { $path }, ac nid oes tudalen yno nawr
       *[other] cyhoeddwyd { $path }; mae gan yr eitem rif arall nawr, a'i thudalen yw { $now }
    }{ $below ->
        [none] {""}
       *[other] . Aeth yr hyn a oedd oddi tano hefyd: { $below }
    }
    .help = { $now ->
        [none] dywedwch o dan redirects yn site.yaml i ble y dylai darllenwyr pob cyfeiriad fynd: from a to
       *[other] rhowch ei rhif yn ôl i'r eitem, neu ychwanegwch at redirects yn site.yaml: from { $path } to { $now }
    }
problem-redirect-to-nothing = { $what ->
        [place] mae'r ailgyfeiriad yn arwain at { $to }, man nad yw ar ei dudalen
       *[other] mae'r ailgyfeiriad yn arwain at { $to }, lle nad oes tudalen
    }
    .help = { $what ->
        [place] cywirwch yr hyn sydd ar ôl #, neu tynnwch ef
       *[other] cywirwch y cyfeiriad ar ôl to
    }
problem-redirect-from-page = mae'r ailgyfeiriad yn dechrau yn { $from }, lle mae tudalen
    .help = tynnwch yr ailgyfeiriad: y dudalen a wêl darllenwyr
problem-bad-redirect = ni all “{ $value }” fod yn rhan o ailgyfeiriad
    .help = mae from yn gyfeiriad ar y safle hwn heb ? na #, fel /hen/dudalen/; mae to yn un ar y safle hwn, neu'n un cyfan sy'n dechrau â https://
problem-redirect-twice = mae dau ailgyfeiriad o { $from }
    .help = tynnwch un ohonynt: dim ond i un cyfeiriad y gellir arwain darllenwyr
problem-redirect-loop = mae'r ailgyfeiriad o { $from } i { $to } yn arwain yn ôl i'r man lle mae'n dechrau
    .help = arweiniwch ddarllenwyr i gyfeiriad sydd â thudalen
problem-old-number-twice = dywedir yma ac mewn man arall mai { $number } oedd y rhif yn ModernGov ({ $key })
    .help = chwiliwch am y ddau yn ModernGov, a chywirwch yr un anghywir
problem-redirect-not-served = ni chaiff darllenwyr /{ $from } eu hanfon ymlaen: ni all { $host } wneud hynny
    .help = tynnwch yr ailgyfeiriad, neu dewiswch westeiwr arall
problem-old-not-served = hen gyfeiriadau ModernGov nad ydynt yn arwain i unman, am na all { $host } eu darllen: { $count }
    .help = dewiswch nginx, apache neu netlify, neu gadewch i'r hen safle redeg ac anfon darllenwyr ymlaen
problem-link-out-broken = nid yw { $url } yn agor: { $reason }
    .help = cywirwch y cyfeiriad, neu tynnwch y ddolen
problem-link-out-left = dolenni i safleoedd eraill na chawsant eu dilyn, am fod cynifer ohonynt: { $count }
    .help = nid oes angen gwneud dim: dilynwyd y 200 cyntaf o bob safle
problem-heading-jump = mae'r pennawd “{ $heading }” fwy nag un lefel islaw'r un o'i flaen
    .help = tynnwch # nes ei fod un lefel yn ddyfnach, neu rhowch y pennawd sydd ar goll uwch ei ben
problem-vague-link = nid yw geiriau'r ddolen hon, “{ $words }”, yn dweud i ble y mae'n arwain
    .help = gwnewch ddolen o eiriau sy'n enwi'r dudalen neu'r papur
problem-bare-address = ei chyfeiriad yw geiriau'r ddolen hon
    .help = ysgrifennwch eiriau yn ei le: [Yr adroddiad blynyddol](cyfeiriad)
problem-table-without-header = nid oes rhes bennawd i'r tabl hwn
    .help = dywedwch yn ei res gyntaf beth sydd ym mhob colofn, a rhowch linell o gysylltnodau oddi tani: |---|---|
problem-words-in-brackets = cymerir “{ $words }” am farc HTML, ac nid yw'n cael ei ddangos
    .help = rhowch \ o flaen ei <, neu rhowch gromfachau eraill
problem-sentence-in-capitals = mewn priflythrennau yr ysgrifennwyd hyn: “{ $words }”
    .help = ysgrifennwch ef fel brawddeg; defnyddiwch **dwy seren** i dynnu sylw ato
problem-pdf-untagged = nid yw { $file } wedi'i thagio, felly ni all darllenydd sgrin adnabod ei phenawdau, ei rhestri a'i thablau
    .help = cadwch hi o Word neu LibreOffice â thagiau hygyrchedd, neu ychwanegwch fformat arall o dan alternatives
problem-pdf-without-title = nid oes i { $file } ei theitl ei hun
    .help = llenwch y teitl ym mhriodweddau'r ddogfen, a'i chadw fel PDF eto
problem-pdf-without-language = nid yw { $file } yn dweud ym mha iaith y mae
    .help = gosodwch iaith y ddogfen, a'i chadw fel PDF eto
problem-pdf-scanned = llun o bapur yw { $file }: nid oes testun ynddi
    .help = gwnewch y PDF o'r ddogfen ei hun, neu trefnwch i'r testun gael ei adnabod a'i dagio
problem-pdf-only = { $count ->
        [1] dim ond fel PDF y mae 1 papur cyhoeddus: yr un hwn
       *[other] papurau cyhoeddus sydd ar gael fel PDF yn unig: { $count }; yma y mae'r cyntaf
    }
    .help = lle y mae gennych, ychwanegwch y papur mewn fformat arall o dan alternatives
problem-community-contact = rhaid i gyngor cymuned ddweud sut i gysylltu ag ef: mae { $key } ar goll
    .help = ychwanegwch { $key } o dan contact yn site.yaml
problem-community-members = rhaid i gyngor cymuned ddweud pwy yw ei aelodau, ac ni enwir yr un
    .help = ysgrifennwch ffeil i bob un yn people/, â kind: councillor, neu eu henwi o dan members y cyngor
problem-community-member = rhaid i'r cyngor gyhoeddi hyn hefyd am { $who }: { $keys }
    .help = { $file ->
        [none] ysgrifennwch ffeil i'r aelod hwn yn people/, â kind: councillor, name a'r allweddi hyn; ward yw'r rhan o'r gymuned y mae'r aelod yn sefyll drosti, lle mae wardiau
       *[other] ychwanegwch ef at content/{ $file }; ward yw'r rhan o'r gymuned y mae'r aelod yn sefyll drosti, lle mae wardiau
    }
problem-community-minutes = { $stage ->
        [none] mae'r pwyllgor wedi cwrdd eto ers hynny, ac nid oes cofnodion i'r cyfarfod hwn
       *[other] yn ôl ei gam mae cofnodion y cyfarfod hwn yma, ond nid oes rhai gan yr un eitem
    }
    .help = { $stage ->
        [none] ysgrifennwch hwy, a rhowch y cam draft-minutes neu minutes i'r cyfarfod
       *[other] ysgrifennwch beth a wnaed ac a benderfynwyd o dan bob eitem, neu ychwanegwch y cofnodion fel papur o dan documents
    }
problem-community-accounts = rhaid i gyngor cymuned gyhoeddi ei gyfrifon archwiliedig, ac ni chafwyd hyd i'r un
    .help = gwnewch dudalen iddynt yn pages/, â “cyfrifon” yn ei theitl
problem-community-paper = mae'r cofnodion yn enwi “{ $title }”, sy'n dal i ddilyn
    .help = cyhoeddwch y papur, neu tynnwch ef
problem-dates-differ = { $second ->
        [none] dim ond yn y fersiwn hon y mae'r dyddiad { $first }
       *[other] mae dyddiadau gwahanol yn y ddwy fersiwn: { $first }; { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(a { $more } arall)
    }
    .help = ceisiwch ganfod pa un sy'n gywir, a chywirwch y llall
problem-times-differ = { $second ->
        [none] dim ond yn y fersiwn hon y mae'r amser { $first }
       *[other] mae amserau gwahanol yn y ddwy fersiwn: { $first }; { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(a { $more } arall)
    }
    .help = ceisiwch ganfod pa un sy'n gywir, a chywirwch y llall
problem-money-differs = { $second ->
        [none] dim ond yn y fersiwn hon y mae'r swm { $first }
       *[other] mae symiau gwahanol o arian yn y ddwy fersiwn: { $first }; { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(a { $more } arall)
    }
    .help = ceisiwch ganfod pa un sy'n gywir, a chywirwch y llall
problem-votes-differ = { $second ->
        [none] dim ond yn y fersiwn hon y mae'r pleidleisiau hyn: { $first }
       *[other] mae pleidleisiau gwahanol yn y ddwy fersiwn: { $first }; { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(a { $more } arall)
    }
    .help = edrychwch beth oedd y bleidlais, a chywirwch y fersiwn anghywir
problem-figures-differ = { $second ->
        [none] dim ond yn y fersiwn hon y mae'r ffigur { $first }
       *[other] mae ffigurau gwahanol yn y ddwy fersiwn: { $first }; { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(a { $more } arall)
    }
    .help = ceisiwch ganfod pa un sy'n gywir, a chywirwch y llall
problem-other-language = mae hwn mewn iaith arall ({ $language }) i'w ffeil ({ $own }){ $count ->
        [1] {""}
       *[other] ; nifer y paragraffau tebyg yma: { $count }
    }
    .help = cyfieithwch ef; tan hynny tynnwch ef o'r ffeil hon, a bydd y dudalen yn dangos y fersiwn arall dan hysbysiad
problem-title-in-other-language = mae'r teitl “{ $title }” mewn iaith arall ({ $language }) i'w ffeil ({ $own })
    .help = cyfieithwch y teitl
problem-letter-lost = collwyd llythyren o “{ $word }”{ $count ->
        [1] {""}
       *[other] ; nifer y geiriau tebyg yn y ffeil hon: { $count }
    }
    .help = ysgrifennwch y llythyren eto (ŵ neu ŷ gan amlaf), a chadwch y ffeil fel UTF-8
problem-letter-garbled = “{ $meant }” ddylai “{ $word }” fod{ $count ->
        [1] {""}
       *[other] ; nifer y geiriau tebyg yn y ffeil hon: { $count }
    }
    .help = cywirwch ef, a gludwch o'r gwreiddiol â golygydd sy'n cadw UTF-8
problem-part-not-translated = nid yw { $passage ->
        [none] testun eitem { $number }
       *[other] “{ $passage }” eitem { $number }
    } yn y ffeil arall ({ $language })
    .help = ychwanegwch ef yno; tan hynny mae ei dudalen yn dangos y testun hwn dan hysbysiad
problem-section-not-translated = nid yw'r adran “{ $heading }” ar gael yn yr iaith hon: { $language }
    .help = cyfieithwch hi, â phennawd o'r un lefel; mae'r adrannau eraill yn cadw eu trefn
problem-paper-not-translated = nid oes fersiwn o { $file } yn yr iaith hon: { $language }
    .help = rhowch hi wrth ochr y llall a'r iaith yn ei henw; efallai fod y gyfraith yn gofyn amdani (Safonau'r Gymraeg)
problem-text-not-translated = nid yw “{ $text }” ar gael yn yr iaith hon: { $language }
    .help = ysgrifennwch ef yn ffeil yr iaith honno, neu rhowch y ddwy iddo: en a cy mewn bachau cyrliog; mae lle i'r hyn sy'n dod yn ôl dan terms yn site.yaml
problem-role-not-translated = nid yw'r rôl “{ $role }” ar gael yn yr iaith hon: { $language }{ $count ->
        [1] {""}
       *[other] ; lleoedd y'i defnyddir: { $count }
    }
    .help = ychwanegwch hi unwaith dan terms yn site.yaml, yn y ddwy iaith
problem-decisions-differ = mae nifer y penderfyniadau yn wahanol yn y ddwy fersiwn: { $second } yma, { $first } yn y llall
    .help = gofalwch fod pob penderfyniad yn y ddwy, ac yn dechrau â gair penderfynu
problem-entries-differ = nifer y cofnodion yn y rhestr hon { $passage ->
        [none] yn nhestun eitem { $number }
       *[other] dan “{ $passage }” eitem { $number }
    } yw { $second }, ac yn y fersiwn arall { $first }
    .help = gofalwch fod pob cofnod yn y ddwy
problem-published-later = cyhoeddwyd hwn ar { $date } yn yr iaith hon ({ $language }); cyhoeddwyd y llall ar { $other }
    .help = cywirwch y dyddiad os yw'n anghywir; os nad yw, cyhoeddwch y ddwy gyda'i gilydd o hyn ymlaen
problem-translation-outdated = { $number ->
        [none] newidiodd y testun
       *[other] newidiodd eitem { $number }
    } yn y ffeil arall ({ $language }) ers ysgrifennu'r cyfieithiad hwn
    .help = edrychwch a yw'r cyfieithiad yn dweud yr un peth o hyd, yna rhedwch: cofnodion new translation --confirm a llwybr y ffeil hon

# Pam y gwrthododd y system rywbeth.
reason-not-found = nid yw yno
reason-permission-denied = nid oes caniatâd
reason-already-exists = mae yno eisoes
reason-a-file = ffeil ydyw
reason-unsaid = nid yw'n dweud pam
reason-storage-full = mae'r ddisg yn llawn
reason-read-only = dim ond darllen y ddisg a ellir
reason-invalid-name = nid yw'r system yn derbyn yr enw hwn
reason-not-a-folder = ffeil, nid ffolder, yw rhywbeth yn ei llwybr
reason-a-folder = ffolder ydyw
reason-address-in-use = mae rhywbeth arall yn gwrando yn y cyfeiriad hwn
reason-address-not-here = nid oes gan y cyfrifiadur hwn y cyfeiriad hwn
reason-timed-out = cymerodd ormod o amser
reason-connection-cut = torrwyd y cysylltiad
reason-connection-refused = nid oes dim yn ateb yn y cyfeiriad hwn
reason-name-unknown = nid oes neb yn adnabod yr enw hwn, neu nid oes gan y cyfrifiadur hwn gysylltiad

# Yr hyn na ellir ei ddarllen fel YAML.
yaml-list-open = nid yw rhestr mewn [ ] wedi'i chau, neu mae coma ar goll
yaml-map-open = nid yw'r hyn sydd mewn { "{" } { "}" } wedi'i gau, neu mae coma ar goll
yaml-quotes-open = nid yw dyfynnod wedi'i gau
yaml-key-expected = disgwylir allwedd yma; a yw'r llinell wedi'i mewnoli fel y rhai uchod?
yaml-colon-expected = mae colon allwedd ar goll
yaml-dash-expected = mae llinell doriad cofnod mewn rhestr ar goll
yaml-colon-inside = mae colon mewn gwerth
yaml-dash-inside = ni all rhestr ddechrau yma
yaml-sign-first = ni all gwerth ddechrau â'r arwydd hwn
yaml-escape-unknown = mae ôl-slaes mewn dyfynodau o flaen arwydd na all fod yno
yaml-control-character = mae arwydd anweledig na all sefyll yma
yaml-value-expected = disgwylir gwerth yma
problem-target-missing = dim targed i gyhoeddi iddo
    .help = { $known ->
        [none] enwch ffolder, cyfeiriad sftp:// neu s3://, neu rhestrwch un o dan publish yn site.yaml
       *[other] enwch un o'r rhain: { $known }
    }
problem-target-unknown = nid oes targed o'r enw { $target }
    .help = { $known ->
        [none] os ffolder yw hi, ysgrifennwch ./{ $target } neu ei llwybr cyfan; o dan publish yn site.yaml y mae targedau ag enwau
       *[other] dewiswch un o'r rhain: { $known }; os ffolder yw hi, ysgrifennwch ./{ $target } neu ei llwybr cyfan
    }
problem-target-twice = { $name } yw enw dau darged
    .help = rhowch enw arall ar un ohonynt
problem-target-bad = nid yw { $target } yn gyfeiriad i gyhoeddi iddo
    .help = ysgrifennwch ffolder, sftp://defnyddiwr@gwesteiwr/ffolder, neu s3://bwced/ffolder; o dan ffolder y defnyddiwr ei hun, sftp://defnyddiwr@gwesteiwr/~/ffolder
problem-target-no-folder = nid yw { $target } yn enwi ffolder ar y gwesteiwr
    .help = ysgrifennwch y ffolder a ddangosir i ddarllenwyr: { $target }/srv/www, neu o dan ffolder y defnyddiwr ei hun { $target }/~/www; os ffolder y defnyddiwr ei hun yw honno, { $target }/~
problem-target-secret = mae'r cyfeiriad yn dal cyfrinair
    .help = tynnwch ef allan a'i newid, gan y gall eraill fod wedi'i ddarllen; rhowch yr un newydd yn yr amgylchedd: COFNODION_PASSWORD ar gyfer SFTP, AWS_SECRET_ACCESS_KEY ar gyfer S3
problem-target-is-output = { $folder } yw'r lle y caiff y wefan ei hadeiladu neu ei chofnod ei ysgrifennu, neu mae'n dal hwnnw
    .help = enwch ffolder arall i gyhoeddi iddi, neu un arall i adeiladu ynddi â --out
problem-credentials-missing = nid yw { $variables } yn yr amgylchedd
    .help = gosodwch yr hyn a roddodd eich darparwr storio i chi
problem-key-unreadable = ni ellir defnyddio'r allwedd { $file }: { $matter ->
        [missing] nid oes ffeil o'r fath
        [locked] mae ganddi gyfrinymadrodd, ac ni roddwyd un
        [passphrase] nid y cyfrinymadrodd a roddwyd yw ei hun hi
        [public] allwedd gyhoeddus y pâr ydyw, ac mae angen yr un breifat yma
        [private] allwedd breifat y pâr ydyw, ac mae angen yr un gyhoeddus yma
       *[broken] { $reason }
    }
    .help = { $matter ->
        [missing] edrychwch ar ei henw a'i ffolder; mae ssh-keygen yn gwneud pâr o allweddi os nad oes gennych rai
        [locked] rhowch ei chyfrinymadrodd yn yr amgylchedd fel COFNODION_PASSPHRASE
        [passphrase] rhowch gyfrinymadrodd yr union allwedd hon yn yr amgylchedd fel COFNODION_PASSPHRASE
        [public] enwch yr allwedd breifat, sydd â'r un enw heb .pub
        [private] enwch yr allwedd gyhoeddus, sydd â'r un enw a .pub ar ei ddiwedd; peidiwch byth â rhoi'r un breifat i neb
       *[broken] gwnewch bâr newydd â ssh-keygen, neu copïwch y ffeil eto o fan lle mae'n gyfan
    }
problem-host-unreachable = ni ellir cyrraedd { $host }: { $reason }
    .help = edrychwch ar y cyfeiriad ac ar eich cysylltiad, a rhedwch y gorchymyn eto
problem-host-key-unknown = nid yw { $host } yn hysbys eto; ei allwedd yw { $fingerprint }
    .help = cymharwch hi â'r ôl bys y mae eich darparwr yn ei roi; os yr un ydyw, rhedwch y gorchymyn eto â --trust { $fingerprint }
problem-host-key-other = nid { $host } yw'r cyfrifiadur yr ydych yn ymddiried ynddo: ei allwedd yw { $fingerprint }, ac mae --trust yn enwi { $trusted }
    .help = gofynnwch i'ch darparwr am yr ôl bys; os { $fingerprint } ydyw, camdeipiwyd un: enwch hwnnw; os naddo, gall rhywun fod yn clustfeinio, ac ni ddylid anfon dim
problem-host-key-changed = nid yr un cyfrifiadur ag o'r blaen yw { $host }: ei allwedd bellach yw { $fingerprint }
    .help = gofynnwch i'ch darparwr a newidiwyd yr allwedd; os do, tynnwch linell { $line } allan o'r ffeil { $file }, a rhedwch y gorchymyn eto; os naddo, gall rhywun fod yn clustfeinio
problem-host-refused = ni adawodd { $host } i { $user } ddod i mewn { $tried ->
        [none] (ni chafwyd hyd i gyfrinair nac allwedd)
       *[other] (rhoddwyd cynnig ar: { $tried })
    }
    .help = { $shown ->
        [none] rhowch y cyfrinair yn yr amgylchedd fel COFNODION_PASSWORD, dechreuwch asiant SSH, neu enwch allwedd â --key
        [password] edrychwch ai cyfrinair y defnyddiwr hwn sydd yn COFNODION_PASSWORD, ac a yw enw'r defnyddiwr yn gywir; neu enwch allwedd â --key
       *[keys] ychwanegwch hanner cyhoeddus yr allwedd lle mae eich darparwr yn derbyn allweddi, enwch un arall â --key, neu rhowch y cyfrinair yn yr amgylchedd fel COFNODION_PASSWORD
    }
tried-password = y cyfrinair
tried-key = ffeiliau allweddi
tried-agent = allweddi'r asiant
problem-host-denied = mae'r storfa yn { $host } yn gwrthod: { $matter ->
        [name] nid yw'n adnabod yr enw yn AWS_ACCESS_KEY_ID
        [secret] nid cyfrinach yr enw yn AWS_ACCESS_KEY_ID sydd yn AWS_SECRET_ACCESS_KEY
        [clock] mae cloc y cyfrifiadur hwn yn anghywir
        [rights] ni chaiff yr enw hwn wneud hynny yn y bwced hwn
        [expired] mae'r hyn sy'n mewngofnodi wedi dod i ben
        [region] mae'r bwced mewn rhanbarth gwahanol i'r un yn site.yaml
        [full] mae ei lle i gyd wedi'i ddefnyddio
       *[other] { $answer }
    }
    .help = { $matter ->
        [name] copïwch y ddau eto o'r lle y mae eich darparwr yn eu dangos; gwnewch yn siŵr na ddaeth bwlch gyda nhw
        [secret] copïwch y ddau eto o'r lle y mae eich darparwr yn eu dangos; gwnewch yn siŵr na ddaeth bwlch gyda nhw
        [clock] gosodwch yr amser cywir ar y cyfrifiadur, orau oll o'r rhwydwaith, a rhedwch y gorchymyn eto
        [rights] gofynnwch i bwy bynnag sy'n cadw'r storfa adael i'r enw hwn ddarllen, ysgrifennu, rhestru a dileu yn y bwced
        [expired] cewch rai newydd gan eich darparwr, a rhowch nhw yn yr amgylchedd
        [region] chwiliwch am ranbarth y bwced, a nodwch ef fel region y targed yn site.yaml
        [full] cewch ragor o le gan eich darparwr, a rhedwch y gorchymyn eto: bydd yn mynd ymlaen o'r man lle y stopiodd
       *[other] gofynnwch i'ch darparwr beth yw ystyr hynny
    }
problem-host-no-bucket = nid oes gan y storfa yn { $host } fwced o'r enw { $bucket }
    .help = edrychwch ar yr enw ar ôl s3:// ac ar endpoint yn site.yaml; ar dudalennau eich darparwr ei hun y gwneir bwced
problem-host-lacks = ni all { $host } ddisodli ffeil mewn un cam ({ $what })
    .help = gofynnwch i'ch darparwr am weinydd OpenSSH neu ProFTPD, neu cyhoeddwch yn rhywle arall
problem-host-no-folder = ni ellir gwneud y ffolder { $folder } yno, nac ysgrifennu iddi: { $reason }
    .help = edrychwch a yw'r ffolder wedi'i sillafu fel y mae eich darparwr yn ei wneud, ac a gaiff y defnyddiwr hwn ysgrifennu yno; yna rhedwch y gorchymyn eto
problem-host-failed = methodd y gwesteiwr wrth { $file ->
        [none] ffolder y safle
       *[other] { $file }
    }: { $reason }
    .help = mae darllenwyr yn dal i weld safle cyfan; ar ôl unioni'r peth (disg lawn, cysylltiad a gollwyd, hawliau sydd ar goll), rhedwch y gorchymyn eto, ac fe â ymlaen o'r man lle y stopiodd
problem-host-held = mae rhywun yn cyhoeddi i'r gwesteiwr hwn{ $since ->
        [none] { "" }
        [here] { " " }o'r cyfrifiadur hwn
       *[other] { " " }(ers { $since })
    }
    .help = { $since ->
        [here] arhoswch nes i'r rhediad hwnnw orffen, neu rhowch derfyn arno lle mae'n rhedeg, a rhedwch y gorchymyn eto
       *[other] arhoswch nes iddo orffen; os cafodd y rhediad hwnnw ei ladd ar gyfrifiadur arall, defnyddiwch --take-over
    }
problem-host-lost = cymerodd rhywun arall drosodd tra oedd hwn yn cael ei gyhoeddi, felly stopiodd y rhediad hwn
    .help = siaradwch â'ch gilydd; ar ôl i'r rhediad arall ddod i ben, edrychwch â cofnodion verify a yw pob ffeil fel y dylai fod, a rhedwch y gorchymyn eto
problem-host-foreign = mae'r gwesteiwr yn dal { $file }, na chafodd ei gyhoeddi â'r rhaglen hon; ni chyffyrddwyd â dim
    .help = edrychwch ai dyma'r lle iawn; os gellir disodli'r hyn sydd yno, defnyddiwch --replace
problem-many-removals = câi { $count } o { $of } ffeil eu tynnu; ni chyffyrddwyd â dim
    .help = gwelwch pa rai â --dry-run; os yw hynny'n iawn, defnyddiwch --delete
problem-manifest-broken = ni ellir darllen maniffest y wefan { $address ->
        [none] ar y gwesteiwr
       *[other] yn { $address }
    }: mae wedi'i ddifrodi, neu rywbeth arall ydyw
    .help = edrychwch ai dyma'r lle iawn; os felly, mae cofnodion publish --replace yn anfon y wefan eto
problem-no-manifest = nid oes maniffest gwefan yn { $address }
    .help = enwch y ffolder sy'n dal index.html, neu gyfeiriad y dudalen hafan

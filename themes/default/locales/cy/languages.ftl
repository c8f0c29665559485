# Pam y cymherir y ddwy iaith, fesul cod.
explain-dates-differ =
    Mae dyddiad sydd mewn un fersiwn ac nid yn y llall yn anghywir yn un ohonynt, ac ni all neb ddweud ym mha un. Yr un yw
    dyddiad sut bynnag yr ysgrifennir ef: 6 Chwefror 2024, 6ed o Chwefror, 6/2/2024; 6 February 2024, 6th February.
    Mesur y Gymraeg (Cymru) 2011 a'r safonau dano: ni chaniateir trin y naill fersiwn yn llai ffafriol na'r llall.
    Chwiliwch am y dyddiad cywir, a chywirwch y ffeil anghywir. Os yw'r ddwy'n gywir, mae un yn dweud mwy: dywedwch ef yn y ddwy.
    .title = Mae dyddiadau gwahanol yn y ddwy fersiwn
explain-times-differ =
    Mae amser sydd mewn un fersiwn ac nid yn y llall yn anfon rhywun i gyfarfod ar yr awr anghywir. Yr un amser yw 2.00yp,
    2yp, 14:00 a 2.00pm. Chwiliwch am yr un cywir, a chywirwch y ffeil anghywir.
    .title = Mae amserau gwahanol yn y ddwy fersiwn
explain-money-differs =
    Mae swm sydd mewn un fersiwn ac nid yn y llall yn anghywir yn un ohonynt. Yr un swm yw £1.2 miliwn, £1.2m, £1,200,000 a
    £1.2 million. Chwiliwch amdano yn yr adroddiad, a chywirwch y ffeil anghywir.
    .title = Mae symiau gwahanol o arian yn y ddwy fersiwn
explain-votes-differ =
    Faint a bleidleisiodd o blaid a faint yn erbyn yw cofnod penderfyniad, ac mae'r ddwy fersiwn yn ei roi'n wahanol: rhif
    arall, neu o blaid ac yn erbyn wedi'u cyfnewid. Mae rhifau mewn geiriau yn cyfrif fel rhai mewn ffigurau: un ar ddeg o
    blaid a thri yn erbyn, 11 o blaid a 3 yn erbyn, eleven for and three against. Edrychwch beth oedd y bleidlais, a chywirwch
    y fersiwn anghywir.
    .title = Mae pleidleisiau gwahanol yn y ddwy fersiwn
explain-figures-differ =
    Mae ffigur (pobl, paragraffau, canran) sydd mewn un fersiwn ac nid yn y llall yn anghywir yn un ohonynt, neu
    wedi'i adael allan. Mae rhif mewn geiriau yn ateb un mewn ffigurau, hyd at gant. Cywirwch y ffeil anghywir.
    Lle mae ffigurau gwahanol mewn gwirionedd yn y ddwy iaith, gostyngwch y rheol ar gyfer y ffolder honno dan checks yn site.yaml.
    .title = Mae ffigurau gwahanol yn y ddwy fersiwn
explain-other-language =
    Mae paragraff o bymtheg gair neu fwy mewn iaith arall i'w ffeil. Rhaid i dudalen Gymraeg fod yn Gymraeg (Safonau'r
    Gymraeg), ac mae darllenydd sgrin yn darllen yr hyn sydd arni fel Cymraeg (WCAG 2.2, 3.1.2). Caiff dyfyniadau, enwau a
    theitlau fod mewn unrhyw iaith. Cyfieithwch ef, neu tynnwch ef allan: lle nad oes rhan mewn ffeil, mae'r dudalen yn
    dangos testun yr iaith arall dan hysbysiad sy'n dweud hynny.
    .title = Testun mewn iaith arall i'w ffeil
explain-title-in-other-language =
    Mae'r teitl mewn iaith arall i'w ffeil: yr un yw yn y ddwy ffeil, a geiriau un iaith yw ei eiriau, neu mae mor hir na all
    fod yn enw. Mae teitlau'n sefyll mewn rhestrau, mewn ffrydiau ac yn yr hyn y daw chwiliad o hyd iddo: yno nid oes gan
    ddarllenydd ddim ond yr iaith. Cyfieithwch ef.
    .title = Teitl mewn iaith arall i'w ffeil
explain-letter-lost =
    Nid oes ŵ nac ŷ mewn rhaglenni ac amgodiadau hŷn: maent yn gadael marc cwestiwn neu flwch yn eu lle (Gr?p, yngl?n), ac ni
    ddaw chwiliad o hyd i'r gair mwyach. Ysgrifennwch y llythrennau eto. Rhag iddo ddigwydd eto, cadwch fel UTF-8, a gludwch
    o'r ddogfen ei hun yn hytrach nag o dudalen we sydd wedi'u colli.
    .title = Gair a gollodd lythyren
explain-letter-garbled =
    Darllenwyd testun UTF-8 fel pe bai'n Windows-1252: aeth ŵ yn Åµ, ŷ yn Å·, a chollnod yn â€™. Ni ddaw chwiliad o hyd i'r
    gair, ac ni all neb ei ddarllen. Ysgrifennwch ef fel y dywed y neges, a chadwch y ffeil fel UTF-8.
    .title = Gair yr aeth ei lythrennau'n arwyddion eraill
explain-part-not-translated =
    Mae'r eitem yn y ddwy ffeil, a rhan ohoni (y cofnodion, dyweder, neu'r penderfyniad) mewn un yn unig. Mae ei thudalen yn
    dangos testun yr iaith arall dan hysbysiad, sy'n onest ond nid yr hyn y mae Safonau'r Gymraeg yn gofyn amdano.
    Cyfieithwch hi, â'r un pennawd neu air yn ei hiaith ei hun.
    .title = Rhan o eitem mewn un iaith yn unig
explain-section-not-translated =
    Mae gan dudalen bennawd â'i destun mewn un ffeil ac nid yn y llall, neu'r pennawd yn unig yno. Mae adrannau'n ateb ei
    gilydd yn ôl eu lefel, eu trefn, a'r hyn sy'n gyffredin iddynt: ffigurau, dolenni, hyd. Mae darllenwyr un iaith yn cael
    llai (Safonau'r Gymraeg: dim llai ffafriol). Cyfieithwch yr adran, neu tynnwch hi o'r ddwy.
    .title = Adran o dudalen mewn un iaith yn unig
explain-paper-not-translated =
    Mae enw iaith yn enw ffeil y papur, ac nid oes un ar gyfer y llall. Dan Safonau'r Gymraeg rhaid i agendâu a chofnodion fod
    yn Gymraeg, a phapurau eraill lle mae eu pwnc neu eu darllenwyr yn gofyn am hynny; rhaid i bob un Saesneg ddweud bod un
    Cymraeg. Rhowch report.cy.pdf wrth ochr report.en.pdf. Os yw'r ffeil yn y ddwy iaith, tynnwch yr iaith o'i henw.
    .title = Papur mewn un iaith yn unig
explain-text-not-translated =
    Nodir teitl, lle, rheswm neu'r cyffelyb mewn un ffeil, ac nid yw'r llall yn nodi ei un ei hun: mae tudalennau'r iaith honno
    yn dangos geiriau'r gyntaf. Nodwch ef yn y ddwy ffeil, neu ysgrifennwch ef unwaith yn y ddwy iaith.
    .title = Testun byr mewn un iaith yn unig
explain-role-not-translated =
    Enwir pobl unwaith, ar gyfer y ddwy iaith; geiriau yw eu rolau. Dangosir rôl sydd dan terms yn site.yaml yn iaith y
    dudalen, ym mhobman, am byth.
    .title = Rôl mewn un iaith yn unig
explain-decisions-differ =
    Mae penderfyniad sydd mewn un fersiwn ac nid yn y llall, neu sydd yno heb ei air (PENDERFYNWYD, RESOLVED), ar goll o
    fynegai penderfyniadau'r iaith honno. Yr un yw penderfyniadau cyfarfod yn y ddwy iaith.
    .title = Nifer gwahanol o benderfyniadau
explain-entries-differ =
    Mae rhestr sy'n hwy mewn un fersiwn nag yn y llall wedi colli cofnod, neu rhoddwyd dau at ei gilydd. Mae darllenwyr yn
    dyfynnu (c) o benderfyniad yn y naill iaith neu'r llall: rhaid iddo fod yr un.
    .title = Rhestrau o hyd gwahanol
explain-published-later =
    Dylid cyhoeddi'r ddwy iaith gyda'i gilydd (Safonau'r Gymraeg: heb fod yn llai ffafriol). Cyfrif dyddiau'r gyfraith ar gyfer
    y cyfarfod, pa iaith bynnag a ddaeth gyntaf.
    .title = Cyhoeddwyd yn ddiweddarach mewn un iaith
explain-translation-outdated =
    Pan ysgrifennwyd neu y cadarnhawyd cyfieithiad, cadwodd y ffeil stwnsh byr o bob testun y'i gwnaed ohono, dan
    translated-from. Testun arall sydd yno bellach, mewn mwy na'i fylchau. Darllenwch y ddau. Pan fydd y cyfieithiad yn
    gywir eto, rhedwch cofnodion new translation --confirm â llwybr y cyfieithiad.
    .title = Testun a newidiodd ers ei gyfieithu

key-translated-from = Yr hyn a ddywedai'r iaith arall pan ysgrifennwyd neu y cadarnhawyd y ffeil hon, fel stynsiau byr: new translation sy'n eu hysgrifennu.
key-translated-from-language = Yr iaith y cyfieithwyd ohoni.
key-translated-from-text = Stwnsh yr hyn nad yw'n perthyn i unrhyw eitem.
key-translated-from-items = Stwnsh pob eitem, yn ôl ei rhif.
argument-new-translation-confirm = Dweud bod cyfieithiad yn gywir: mae'n cadw'r hyn a ddywed yr iaith arall nawr, a bydd check yn dweud pan fydd hynny'n newid
translation-confirmed = Cadarnhawyd: { $file }
translation-alone = Nid oes fersiwn o { $file } mewn iaith arall y gellid ei chymharu â hi.
translation-not-ready = Ni ellir cadarnhau { $file }: { $count ->
        [one] mae 1 testun yn dal i aros am ei gyfieithiad, ar linell { $line }
       *[other] mae { $count } o destunau'n dal i aros am eu cyfieithiad, y cyntaf ar linell { $line }
    }. Cyfieithwch, tynnwch y nod sydd o flaen y testun, a chadarnhewch eto.

# Pa mor bell yr aeth y gwaith o gyfieithu cofnodion pob pwyllgor.
argument-check-translation = Dangos, yn lle'r hyn sydd o'i le, faint o gofnodion pob pwyllgor sydd wedi'u cyfieithu, a beth sydd wedi aros hwyaf
translation-language = { $language }: { $translated } o { $items } eitem ({ $percent }%)
translation-waiting = yn aros hwyaf: cyfarfod { $meeting }, ers { $since } (eitemau: { $items })
translation-nothing-waits = nid oes dim yn aros

# Yr hyn y mae `init` a `new` yn ei ysgrifennu mewn ffeiliau, ac yn ei ddweud.
scaffold-council = Cyngor
scaffold-chair = Cadeirydd
scaffold-no-interests = Dim i'w gofrestru.
scaffold-venue = Neuadd y Pentref
scaffold-standing = Ymddiheuriadau am absenoldeb | Datgan buddiannau | Cofnodion y cyfarfod diwethaf
scaffold-first-people =
    Y Cynghorydd Mair Example – Cadeirydd
    Y Cynghorydd Huw Example
scaffold-first-items =
    ## 1. Ymddiheuriadau am absenoldeb

    ### Cofnodion 1

    Dim.

    ## 2. Datgan buddiannau

    ### Cofnodion 2

    Dim.

    ## 3. Yr archif hon

    Ystyried sut y cyhoeddir cyfarfodydd y cyngor.

    ### Cofnodion 3

    Edrychodd yr aelodau ar dudalennau cyntaf yr archif. Enghraifft yw'r cyfarfod hwn: dilëwch ei ffolder pan fydd gennych
    un eich hun.

    PENDERFYNWYD – Cyhoeddi cofnodion y cyngor yn y ddwy iaith.
scaffold-accessibility = Hygyrchedd
scaffold-accessibility-text =
    Rydym am i bawb allu defnyddio'r wefan hon. Mae ein datganiad hygyrchedd yn cael ei baratoi. Tan hynny, rhowch wybod i ni
    am unrhyw beth na allwch ei ddarllen neu ei ddefnyddio: [{ $email }](mailto:{ $email }).
scaffold-about = Am yr archif hon
scaffold-about-text = Agendâu a chofnodion { $council }, yn Gymraeg ac yn Saesneg.
scaffold-accounts = Cyfrifon
scaffold-accounts-text = Mae'r gyfraith yn gofyn am gyfrifon archwiliedig y cyngor yma. Rhowch rai pob blwyddyn wrth ochr y dudalen hon, neu dywedwch o ble y gellir eu cael.
scaffold-page-text = Ysgrifennwch y dudalen yma.
scaffold-stages =
    Dim ond y dyddiad y mae stage: planned yn ei ddangos. Newidiwch ef yn notice, agenda, decisions, draft-minutes a minutes wrth i chi gyhoeddi pob un.
    Dywedwch ar ba ddiwrnod y cyhoeddoch bob un, ar gyfer y ffrydiau: published: {"{"}agenda: 2026-12-02, minutes: 2026-12-15{"}"}
scaffold-days =
    { $agenda } yw'r diwrnod olaf i gyhoeddi'r hysbysiad a'r agenda: tri diwrnod clir cyn y cyfarfod (Deddf Llywodraeth Leol 1972, { $kind ->
        [community] Atodlen 12, paragraff 26
       *[other] Atodlen 12, paragraff 4, ac adran 100B
    }).
    { $decisions } yw'r diwrnod olaf i gyhoeddi'r penderfyniadau: saith diwrnod gwaith, a diwrnod y cyfarfod yw'r cyntaf ({ $kind ->
        [community] Atodlen 12, paragraff 26ZA
       *[other] adran 100C
    }).
    Ni chyfrifir penwythnosau na gwyliau banc, oni bai bod clear-days yn site.yaml yn dweud hynny.
scaffold-minute = Rhif cofnod diwethaf y pwyllgor hwn oedd { $last }: ewch ymlaen â { $heading }
scaffold-exists = Mae { $file } yno eisoes. Ni wnaed dim.
scaffold-no-committee = { $nearest ->
    [none] Nid oes pwyllgor { $committee }.
   *[other] Nid oes pwyllgor { $committee }; ai { $nearest } oedd gennych mewn golwg?
} Enwir pwyllgor ar ôl ei ffolder o dan content/committees/.
scaffold-no-theme-file = { $nearest ->
    [none] Nid oes ffeil { $file } yn y thema ddiofyn.
   *[other] Nid oes ffeil { $file } yn y thema ddiofyn; ai { $nearest } oedd gennych mewn golwg?
} Mae cofnodion theme yn rhestru ei ffeiliau.
scaffold-no-theme-name = Ni ellir galw thema yn { $value }: dewiswch enw ar gyfer ffolder yn themes/ nad yw'n default.
scaffold-no-date = Nid yw { $value } yn ddyddiad. Ysgrifennwch ef fel 2026-12-08, neu 2026-12-08-arbennig ar gyfer ail gyfarfod y diwrnod hwnnw.
scaffold-no-time = Nid yw { $value } yn amser. Ysgrifennwch ef fel 18:30.
scaffold-no-file = Nid oes ffeil { $file }.
scaffold-no-id = { $better ->
    [none] Ni all "{ $value }" sefyll mewn cyfeiriad. Ysgrifennwch lythrennau bach, ffigurau a chysylltnodau, er enghraifft cynllunio.
   *[other] Ni all "{ $value }" sefyll mewn cyfeiriad. Ysgrifennwch lythrennau bach, ffigurau a chysylltnodau: { $better }
}
scaffold-no-name = Dywedwch beth yw ei enw ym mhob iaith; mae hon ar goll: { $language }
scaffold-no-source = Nid yw { $file } yn bwyllgor, yn gyfarfod nac yn dudalen o dan content/ y gellir ei gyfieithu.
scaffold-translated = Mae gan { $file } fersiwn ym mhob iaith eisoes.
scaffold-machine = Ni ellir creu { $file }: { $reason }
init-name = Beth yw enw'r cyngor? ({ $language })
init-url = Beth fydd cyfeiriad y wefan? (https://…)
init-email = I ba gyfeiriad e-bost y caiff trigolion ysgrifennu?
init-name-example = Cyngor Cymuned Enghraifft
init-url-example = https://example.wales/
init-email-example = clerk@example.wales
init-examples = Mae enghreifftiau yn content/site.yaml o hyd; ysgrifennwch eich rhai eich hun cyn cyhoeddi: { $keys }
init-next =
    Nesaf: bydd cofnodion --site { $folder } serve --open
    yn dangos y wefan yn eich porwr wrth i chi ysgrifennu. Enghraifft yw ei chyfarfod cyntaf.
new-name = Beth yw ei enw? ({ $language })
new-title = Beth yw teitl y dudalen? ({ $language })
new-not-a-name = { $word }: ysgrifennwch yr iaith, hafalnod a'r enw, er enghraifft cy="Pwyllgor Cynllunio".
new-named-twice = { $word }: mae gan yr iaith honno ei henw eisoes.
new-made = crëwyd { $file }
new-committee-next = Nesaf: edrychwch drwy'r ffeiliau, yna crëwch ei gyfarfod cyntaf â cofnodion new meeting.
new-meeting-next = Nesaf: ysgrifennwch yr agenda o dan ei phenawdau, a newidiwch stage: o planned i agenda pan fydd yn barod. Mae'r sylwadau ar y brig yn dweud pa ddyddiau y mae'r gyfraith yn eu gosod. Mae cofnodion serve yn ei dangos eisoes.
new-page-next = Nesaf: ysgrifennwch ei thestun. Gyda menu: true ynddi, bydd yn sefyll yn newislen y wefan.
new-translation-next = Nesaf: cyfieithwch yr hyn sy'n sefyll ar ôl pob nod, a thynnwch y nod. Tan hynny bydd pob adeiladu'n dweud faint sydd ar ôl.

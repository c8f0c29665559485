# Yr hyn a ddywed --help, a'r hyn a ddywedir am alwad na ellir ei deall.
about = Troi ffolder o gofnodion yn wefan ddwyieithog o gyfarfodydd cyngor
argument-site = Y ffolder sy'n dal content/
argument-lang = Iaith geiriau'r rhaglen ei hun (en, cy)
about-build = Ysgrifennu'r wefan gyfan i ffolder
argument-build-out = Y ffolder i'w hysgrifennu (public/ ger content/ os na ddywedwch)
about-serve = Dangos y wefan yn eich porwr wrth i chi ysgrifennu: bydd tudalen yn newid cyn gynted ag y byddwch yn ei chadw
argument-serve-port = Y porth (8080, neu'r nesaf sy'n rhydd, os na ddywedwch)
argument-serve-host = Yr enw neu'r cyfeiriad i wrando arno (127.0.0.1, na all ond y cyfrifiadur hwn ei gyrraedd, os na ddywedwch)
argument-serve-open = Agor y porwr
about-init = Creu archif fach gyflawn i gychwyn
argument-init-folder = Y ffolder i'w chreu ynddi
argument-init-name = Enw'r cyngor mewn iaith, er enghraifft cy="Cyngor Enghraifft"; unwaith ar gyfer pob un
argument-init-url = Y cyfeiriad a fydd gan y wefan
argument-init-email = Y cyfeiriad e-bost ar gyfer cwestiynau a fformatau hygyrch
about-new = Creu ffeiliau pwyllgor, cyfarfod, tudalen neu gyfieithiad newydd
about-new-committee = Creu pwyllgor, ym mhob iaith
about-new-meeting = Creu cyfarfod, ag eitemau sefydlog ei bwyllgor a'r dyddiau y mae'r gyfraith yn eu gosod, ym mhob iaith
about-new-page = Creu tudalen, ym mhob iaith
about-new-translation = Creu'r fersiwn o ffeil sydd ar goll: rhifau a rhannau yn eu lle, testunau wedi'u nodi i'w cyfieithu
argument-id = Enw'r ffolder neu'r ffeil, sy'n rhan o'r cyfeiriad
argument-new-committee-name = Ei enw mewn iaith, er enghraifft cy="Pwyllgor Cynllunio"; unwaith ar gyfer pob un
argument-new-page-title = Ei theitl mewn iaith, er enghraifft cy="Cysylltu"; unwaith ar gyfer pob un
argument-new-translation-path = Y ffeil, er enghraifft content/committees/council/2026-12-08/meeting.en.md
argument-new-meeting-committee = Ffolder y pwyllgor
argument-new-meeting-date = Y diwrnod, er enghraifft 2026-12-08
argument-new-meeting-time = Pryd y mae'n dechrau, lle nad dyna amser arferol y pwyllgor
argument-help = Dangos y cymorth hwn
argument-version = Dangos fersiwn y rhaglen
argument-completions-shell = bash, elvish, fish, powershell neu zsh
argument-manual-folder = Y ffolder i ysgrifennu'r tudalennau ynddi
argument-schema-out = Y ffolder i ysgrifennu ffeil ynddi ar gyfer pob math (y cyfan i stdout os na ddywedwch)
about-theme = Rhestru ffeiliau'r thema ddiofyn, neu ddangos un, ar gyfer eich thema eich hun
argument-theme-file = Ffeil o'r rhestr, er enghraifft templates/footer.html
argument-theme-copy_to = Copïo'r ffeil i ffolder y thema hon yn themes/, i'w newid yno
about-schema = Ysgrifennu Sgemâu JSON o'r allweddi, y gall golygydd eu cwblhau a'u gwirio â hwy
about-completions = Ysgrifennu'r hyn y mae ei angen ar eich plisgyn i gwblhau galwad
about-manual = Ysgrifennu tudalennau'r llawlyfr ar gyfer man

examples =
    cofnodion init fy-nghyngor
    cofnodion --site fy-nghyngor serve --open
    cofnodion --site fy-nghyngor build
examples-build =
    cofnodion build
    cofnodion --site fy-nghyngor build --out /var/www/cofnodion
examples-serve =
    cofnodion serve --open
    cofnodion --site fy-nghyngor serve --port 9000
examples-init =
    cofnodion init fy-nghyngor
    cofnodion init fy-nghyngor --name cy="Cyngor Llanfair" --name en="Llanfair Council" --url https://llanfair.example.wales/ --email clerc@llanfair.example.wales
examples-new =
    cofnodion new committee cynllunio --name cy="Pwyllgor Cynllunio" --name en="Planning Committee"
    cofnodion new meeting cynllunio 2026-12-08
    cofnodion new translation content/committees/cynllunio/2026-12-08/meeting.cy.md
examples-new-committee = cofnodion new committee cynllunio --name cy="Pwyllgor Cynllunio" --name en="Planning Committee"
examples-new-meeting =
    cofnodion new meeting cynllunio 2026-12-08
    cofnodion new meeting cynllunio 2026-12-08-arbennig --time 18:30
examples-new-page = cofnodion new page cysylltu --title cy="Cysylltu â ni" --title en="Contact us"
examples-new-translation = cofnodion new translation content/committees/cynllunio/2026-12-08/meeting.cy.md
examples-schema =
    cofnodion schema --out .vscode/schemas
    cofnodion schema > sgemau.json
examples-theme =
    cofnodion theme
    cofnodion theme templates/footer.html
    cofnodion theme templates/footer.html --copy-to ours
examples-completions =
    cofnodion completions bash > ~/.local/share/bash-completion/completions/cofnodion
    cofnodion completions fish > ~/.config/fish/completions/cofnodion.fish
examples-manual = cofnodion manual ~/.local/share/man/man1

help-usage = Sut i'w galw:
help-start = I ddechrau:
help-write = Wrth ysgrifennu:
help-publish = I gyhoeddi:
help-more = Ar gyfer eich cyfrifiadur:
help-commands = Gorchmynion:
help-arguments = Yr hyn y mae ei angen:
help-options = Dewisiadau:
help-examples = Er enghraifft:
help-value-options = DEWISIADAU
help-value-command = GORCHYMYN
value-dir = FFOLDER
value-place = FFOLDER|CYFEIRIAD
value-language = IAITH
value-name = IAITH=ENW
value-title = IAITH=TEITL
value-shell = PLISGYN
value-url = CYFEIRIAD
value-email = E-BOST
value-port = PORTH
value-host = GWESTEIWR
value-id = ID
value-committee = PWYLLGOR
value-date = DYDDIAD
value-time = AMSER
value-path = FFEIL
value-theme = THEMA

mistake-unknown-argument = nid oes dewis { $word } yma{ $nearest ->
    [none] {""}
   *[other] ; ai { $nearest } oedd gennych mewn golwg?
}
mistake-unknown-command = nid oes gorchymyn { $word }{ $nearest ->
    [none] {""}
   *[other] ; ai { $nearest } oedd gennych mewn golwg?
}
mistake-missing-argument = mae hyn ar goll: { $word }
mistake-value = nid yw { $value } yn gweddu i { $word }{ $known ->
    [none] {""}
   *[other] ; mae'r rhain: { $known }
}
mistake-no-value = mae angen gwerth ar ôl { $word }
mistake-number-of-values = mae gormod neu rhy ychydig o werthoedd ar ôl { $word }
mistake-twice = mae { $word } yno ddwywaith
mistake-conflict = nid yw { $word } a { $other } yn mynd gyda'i gilydd
mistake-other = ni ellir deall yr alwad
mistake-help = Mae cofnodion --help yn rhestru'r gorchmynion; mae cofnodion GORCHYMYN --help yn dweud beth y mae ei angen ar un ohonynt.

manual-name = ENW
manual-synopsis = CRYNODEB
manual-description = DISGRIFIAD
manual-options = DEWISIADAU
manual-commands = GORCHMYNION
manual-examples = ENGHREIFFTIAU
manual-version = FERSIWN
manual-see-also = GWELER HEFYD
manual-made = Tudalennau'r llawlyfr yn { $folder }: { $count }
schema-made = Sgemâu yn { $folder }: { $count }

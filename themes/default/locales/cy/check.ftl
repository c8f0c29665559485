# Yr hyn a ddywed `check` ac `explain`.
cli-note = nodyn
about-check = Chwilio am bopeth sydd o'i le ar y cofnod cyn iddo fod yn gyhoeddus
argument-check-strict = Trin rhybuddion fel gwallau
argument-check-format = human, json, neu sarif i letywyr cod
argument-check-today = Y diwrnod y cyfrifir dyddiau'r gyfraith ohono (heddiw, os na ddywedwch)
argument-check-published = Y ffolder neu'r cyfeiriad gwe sy'n dal yr hyn a gyhoeddwyd ddiwethaf (public/ ger content/ os na ddywedwch)
argument-check-links_out = Dilyn dolenni i safleoedd eraill hefyd
cli-check-no-date = nid yw { $value } yn ddyddiad: ysgrifennwch flwyddyn, mis a diwrnod â chysylltnodau, er enghraifft 2026-10-16
cli-check-no-sarif = ysgrifennir --translation i bobl neu fel JSON: nid oes gan gyfrif linell i SARIF ei nodi. Gadewch --format allan, neu ysgrifennwch --format json
cli-check-not-published = nid oes gwefan a gyhoeddwyd yn { $folder }: enwch y ffolder sy'n dal ei index.html, neu gadewch --published allan
cli-check-right = Nid oes dim o'i le. Cyfarfodydd: { $meetings }, tudalennau: { $pages }.
cli-check-counts = Gwallau: { $errors }, rhybuddion: { $warnings }. Ystyr pob un: cofnodion explain COD
about-explain = Dweud beth yw ystyr problem, y gyfraith neu'r safon y tu ôl iddi, a sut i'w datrys
argument-explain-code = Y cod mewn bachau, er enghraifft notice-late; heb yr un, rhestrir pob un
examples-check =
    cofnodion check
    cofnodion check --strict --format sarif > check.sarif
examples-explain = cofnodion explain notice-late
value-format = FFURF
value-code = COD
cli-explain-head = { $code }: { $severity } ({ $family })
cli-explain-unknown = Nid oes cod { $code }. { $nearest ->
    [none] Mae cofnodion explain yn eu rhestru i gyd.
   *[other] Ai { $nearest } oedd gennych mewn golwg?
}
family-reading = darllen y ffeiliau
family-languages = y ddwy iaith
family-days = dyddiau'r gyfraith
family-exempt = yr hyn sydd ar gau i'r cyhoedd
family-links = dolenni a chyfeiriadau
family-accessibility = hygyrchedd
family-community = cynghorau cymuned
family-publishing = cyhoeddi

# Geiriau y mae rheolau'n chwilio amdanynt.
check-standards-words = safonau | moeseg
check-schedule-words = atodlen 12a
check-part-one-words = rhan 1 | rhan i | rhan un | ran 1 | ran i
check-name-titles = Mr | Mrs | Ms | Miss | Mx | Dr | Athro | Parch | Barch | Parchedig | Barchedig | Syr | Fonesig
check-company-words = Cyf | CYF | Cyfyngedig | CCC
check-vague-links = cliciwch yma | clicio yma | yma | darllen mwy | darllenwch fwy | mwy | mwy o wybodaeth | rhagor | dolen | y ddolen hon | y dudalen hon | lawrlwytho
check-accounts-words = cyfrifon | archwili

# Yr hyn a ddywed y rhaglen ar y llinell orchymyn.
cli-about = Troi ffolder o gofnodion yn wefan ddwyieithog o gyfarfodydd cyngor
cli-site = Y ffolder sy'n dal content/
cli-lang = Iaith geiriau'r rhaglen ei hun (en, cy)
cli-build = Ysgrifennu'r wefan gyfan i ffolder
cli-out = Y ffolder i'w hysgrifennu (public/ ger content/ os na ddywedwch)
cli-error = gwall
cli-warning = rhybudd
cli-help = cymorth
cli-built = { $pages ->
    [zero] Dim tudalennau
    [one] 1 dudalen
    [two] 2 dudalen
    [few] { $pages } tudalen
    [many] { $pages } thudalen
   *[other] { $pages } tudalen
} yn { $folder }; ffeiliau a ysgrifennwyd: { $written }, a dynnwyd: { $removed }
cli-nothing-written = { $errors ->
    [zero] 0 gwall
    [one] 1 gwall
    [two] 2 wall
    [few] { $errors } gwall
    [many] { $errors } gwall
   *[other] { $errors } gwall
}, { $warnings ->
    [zero] 0 rhybudd
    [one] 1 rhybudd
    [two] 2 rybudd
    [few] { $warnings } rhybudd
    [many] { $warnings } rhybudd
   *[other] { $warnings } rhybudd
}. Ni ysgrifennwyd dim.
cli-serve = Dangos y wefan yn eich porwr wrth i chi ysgrifennu: bydd tudalen yn newid cyn gynted ag y byddwch yn ei chadw
cli-serve-port = Y porth (8080, neu'r nesaf sy'n rhydd, os na ddywedwch)
cli-serve-host = Yr enw neu'r cyfeiriad i wrando arno (127.0.0.1, na all ond y cyfrifiadur hwn ei gyrraedd, os na ddywedwch)
cli-serve-open = Agor y porwr
cli-serve-at = Rhagolwg yn { $url } (Ctrl+C i'w orffen)
cli-serve-read = Tudalennau: { $pages }; amser darllen: { $time }
cli-serve-changed = Wedi newid: { $what } ({ $time })
cli-serve-changed-much = { $count ->
    [0] Mae llawer wedi newid: darllenwyd popeth eto
   *[other] Nifer y ffeiliau a newidiodd: { $count }
} ({ $time })
cli-serve-open-to-all = Rhybudd: gall eraill ar eich rhwydwaith ddarllen y rhagolwg hwn, a chyfarfodydd sy'n cael eu dal yn ôl gydag ef.
cli-serve-not-opened = Ni ellid agor y porwr: { $reason }
cli-serve-blind = Ni ellir gweld newidiadau, felly ni fydd y tudalennau'n ail-lwytho ohonynt eu hunain: { $reason }. Dechreuwch eto ar ôl newid rhywbeth.
cli-serve-failed = Ni all y rhagolwg ddechrau: { $reason }. Rhowch gynnig ar --port arall.
preview-errors = Gwallau: { $count }. Mae'r dudalen isod o'r cyfnod cynt.
preview-warnings = Rhybuddion: { $count }

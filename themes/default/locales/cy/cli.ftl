# Yr hyn a ddywed y rhaglen ar y llinell orchymyn.
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
cli-not-finished = { $errors ->
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
}. Ni orffennwyd y wefan.
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
cli-serve-failed = Ni all y rhagolwg ddechrau: { $reason }. Rhowch gynnig ar --port neu --host arall.
refused-method = Dim ond dangos tudalennau a wna'r rhagolwg hwn: mae'n ateb GET a HEAD, a dim arall.
refused-host = Dim ond yn y cyfeiriad a enwodd wrth gychwyn y mae'r rhagolwg hwn yn ateb.
refused-without-host = Nid yw'r cais hwn yn dweud i ba gyfeiriad y mae.
preview-errors = Gwallau: { $count }. Mae'r dudalen y tu ôl i hwn fel yr oedd cynt.
preview-warnings = Rhybuddion: { $count }

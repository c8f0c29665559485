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

# Yr hyn a ddywed y rhaglen wrth gyhoeddi a gwirio.
about-publish = Adeiladu'r wefan, ei gwirio, ac anfon yr hyn a newidiodd i westeiwr gwe
argument-publish-target = Enw o dan publish yn site.yaml, ffolder, sftp://defnyddiwr@gwesteiwr/ffolder, neu s3://bwced/ffolder
argument-publish-dry_run = Dweud beth a gâi ei anfon a'i dynnu, heb gyffwrdd â dim
argument-publish-delete = Tynnu'r hyn sydd wedi mynd hyd yn oed os yw'n fwy na degfed ran o'r wefan
argument-publish-replace = Edrych ar bob ffeil ar y gwesteiwr, ac anfon eto'r hyn a newidiwyd neu a gollwyd yno; hefyd dros wefan na chafodd ei chyhoeddi â'r rhaglen hon
argument-publish-take_over = Cymryd drosodd oddi wrth rediad a gafodd ei ladd ar gyfrifiadur arall
argument-trust = Ôl bys gwesteiwr SFTP am y tro cyntaf
argument-key = Yr allwedd SSH i fewngofnodi â hi
argument-publish-sign = Yr allwedd SSH sy'n llofnodi'r maniffest
cli-nothing-published = { $errors ->
    [zero] 0 gwall
    [one] 1 gwall
    [two] 2 wall
    [few] { $errors } gwall
    [many] { $errors } gwall
   *[other] { $errors } gwall
}. Ni chyhoeddwyd dim.
publish-warnings = { $warnings ->
    [zero] 0 rhybudd: mae cofnodion check yn eu dangos.
    [one] 1 rhybudd: mae cofnodion check yn ei ddangos.
    [two] 2 rybudd: mae cofnodion check yn eu dangos.
    [few] { $warnings } rhybudd: mae cofnodion check yn eu dangos.
    [many] { $warnings } rhybudd: mae cofnodion check yn eu dangos.
   *[other] { $warnings } rhybudd: mae cofnodion check yn eu dangos.
}
publish-to = Targed: { $target }
publish-gone = Rhybuddion uchod am yr hyn sydd ar y gwesteiwr yn awr: { $found }. Ar ôl cyhoeddi, ni all neb eu gweld mwyach: nodwch nhw, neu unionwch nhw'n gyntaf.
publish-resumed = Torrwyd rhediad cynharach yn fyr: mynd ymlaen ag ef
publish-would-resume = Torrwyd rhediad cynharach yn fyr: bydd cyhoeddi'n mynd ymlaen ag ef
publish-looked = Edrychwyd ar { $done } o { $total } ffeil ar y gwesteiwr
publish-planned = Newydd: { $new }; wedi newid: { $changed }; i'w tynnu: { $removed }
publish-progress = { $done } o { $total }
publish-unsigned = Rhybudd: roedd maniffest y wefan hon wedi'i lofnodi o'r blaen, ac ni fydd yn awr: ni roddwyd allwedd.
publish-would-add = newydd: { $path }
publish-would-change = wedi newid: { $path }
publish-would-remove = wedi'i thynnu: { $path }
publish-would-need-delete = Câi { $count } o { $of } ffeil eu tynnu, sy'n fwy na degfed ran: mae angen --delete ar gyfer hynny.
publish-was-dry = Rhediad prawf oedd hwnnw: ni chyffyrddwyd â dim.
publish-nothing = Nid oes dim wedi newid ers cyhoeddi i { $target } ddiwethaf.
publish-done = Cyhoeddwyd i { $target }; ffeiliau a anfonwyd: { $sent }, a oedd yno eisoes: { $there }, a dynnwyd: { $removed }
about-verify = Cymharu gwefan a gyhoeddwyd, neu gopi ohoni, â'i maniffest
argument-verify-what = Ffolder, cyfeiriad gwefan, neu darged publish
argument-verify-strict = Mae ffeil nad yw'r maniffest yn ei rhestru yn fai hefyd (nid ar wefan, nad yw'n dweud pa ffeiliau sydd ganddi)
argument-verify-signed_by = Yr allwedd SSH gyhoeddus y mae'n rhaid i'r maniffest fod wedi'i lofnodi â hi
verify-progress = { $done } o { $total }
verify-changed = wedi newid: { $path }
verify-missing = ar goll: { $path }
verify-extra = nid yn y maniffest: { $path }
verify-signed = Llofnodwyd y maniffest â'r allwedd { $key }. Cymharwch hi ag un yr ydych yn ymddiried ynddi, neu enwch honno â --signed-by.
verify-signed-as-expected = Llofnodwyd y maniffest â'r allwedd a enwoch chi ({ $key }).
verify-signed-by-another = Llofnodwyd y maniffest ag allwedd arall i'r un a enwoch chi: { $key }
verify-unsigned = Nid yw'r maniffest wedi'i lofnodi.
verify-signature-gone = Mae'r maniffest yn enwi llofnod nad yw yno.
verify-signature-wrong = Nid y maniffest hwn a lofnodwyd.
verify-unfinished = Mae rhywun yn cyhoeddi'r wefan hon, neu torrwyd rhediad yn fyr.
verify-whole = Mae popeth fel y dywed y maniffest; ffeiliau: { $files }, wedi newid: { $changed }, ar goll: { $missing }{ $extra ->
        [none] { "" }
       *[other] , nid yn y maniffest: { $extra }
    }
verify-unproven = Mae'r ffeiliau fel y dywed y maniffest, ond ni phrofwyd mai maniffest y cyhoeddwr ei hun ydyw; ffeiliau: { $files }, wedi newid: { $changed }, ar goll: { $missing }{ $extra ->
        [none] { "" }
       *[other] , nid yn y maniffest: { $extra }
    }
verify-differs = Nid dyma a gyhoeddwyd; ffeiliau: { $files }, wedi newid: { $changed }, ar goll: { $missing }{ $extra ->
        [none] { "" }
       *[other] , nid yn y maniffest: { $extra }
    }. Anfonir eto'r hyn a newidiwyd neu sydd ar goll gan publish --replace.
verify-more = Mae popeth a restrir yn y maniffest fel y dywed, ond mae rhagor yno; ffeiliau: { $files }, wedi newid: { $changed }, ar goll: { $missing }, nid yn y maniffest: { $extra }
verify-not-strict = Nid yw gwefan yn dweud pa ffeiliau sydd ganddi. Gyda --strict, gwiriwch y ffolder, y cyfrif SFTP neu'r storfa y mae hi ynddi.
verify-has-extra = Ffeiliau nad ydynt yn y maniffest: { $extra }. Gall eich ffeiliau eich hun (security.txt, prawf i beiriant chwilio) aros; edrychwch ar yr hyn nad ydych yn ei adnabod.
argument-publish-out = Y ffolder i adeiladu ynddi (public/ ger content/ os na ddywedwch)
value-target = TARGED
value-fingerprint = ÔL-BYS
value-file = FFEIL
value-what = FFOLDER|CYFEIRIAD
examples-publish =
    cofnodion publish
    cofnodion publish --dry-run
    cofnodion publish sftp://clerk@example.wales/~/www
examples-verify =
    cofnodion verify https://example.wales/ --signed-by minutes.pub
    cofnodion verify copi/ --signed-by minutes.pub --strict
    cofnodion verify sftp://clerk@example.wales/~/www --key ~/.ssh/id_ed25519
    cofnodion verify public

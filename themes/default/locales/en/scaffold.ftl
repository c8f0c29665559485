# What `init` and `new` write into files, and say.
scaffold-council = Council
scaffold-chair = Chair
scaffold-no-interests = None to register.
scaffold-venue = The Village Hall
scaffold-standing = Apologies for absence | Declarations of interest | Minutes of the last meeting
scaffold-first-people =
    Councillor Mair Example – Chair
    Councillor Huw Example
scaffold-first-items =
    ## 1. Apologies for absence

    ### Minutes 1

    None.

    ## 2. Declarations of interest

    ### Minutes 2

    None.

    ## 3. This archive

    To consider how the council's meetings are published.

    ### Minutes 3

    Members looked at the first pages of the archive. This meeting is an example: delete its folder when you have one of
    your own.

    RESOLVED – That the council's minutes be published in both languages.
scaffold-accessibility = Accessibility
scaffold-accessibility-text =
    We want everybody to be able to use this website. Our accessibility statement is being prepared. Until it is here, tell
    us about anything that you can't read or use: [{ $email }](mailto:{ $email }).
scaffold-about = About this archive
scaffold-about-text = Agendas and minutes of { $council }, in Welsh and in English.
scaffold-accounts = Accounts
scaffold-accounts-text = The law asks for the council's audited accounts here. Put each year's beside this page, or say where they can be had.
scaffold-page-text = Write the page here.
scaffold-stages =
    stage: planned shows the date alone. Change it to notice, agenda, decisions, draft-minutes and minutes as you publish each.
    Say on which day you published each, for the feeds: published: {"{"}agenda: 2026-12-02, minutes: 2026-12-15{"}"}
scaffold-days =
    Notice and agenda have to be published by { $agenda }: three clear days before the meeting (Local Government Act 1972, { $kind ->
        [community] Schedule 12, paragraph 26
       *[other] Schedule 12, paragraph 4, and section 100B
    }).
    Decisions have to be published by { $decisions }: seven working days, the day of the meeting being the first ({ $kind ->
        [community] Schedule 12, paragraph 26ZA
       *[other] section 100C
    }).
    Weekends and bank holidays aren't counted, unless clear-days in site.yaml says so.
scaffold-minute = The last minute number of this committee was { $last }: go on with { $heading }
scaffold-exists = { $file } is there already. Nothing was made.
scaffold-no-committee = { $nearest ->
    [none] There is no committee { $committee }.
   *[other] There is no committee { $committee }; do you mean { $nearest }?
} A committee is named by its folder below content/committees/.
scaffold-no-theme-file = { $nearest ->
    [none] The default theme has no file { $file }.
   *[other] The default theme has no file { $file }; do you mean { $nearest }?
} cofnodion theme lists its files.
scaffold-no-theme-name = A theme can't be called { $value }: take a name for a folder in themes/ that isn't default.
scaffold-no-date = { $value } is no date. Write it as 2026-12-08, or 2026-12-08-special for a second meeting that day.
scaffold-no-time = { $value } is no time. Write it as 18:30.
scaffold-no-file = There is no file { $file }.
scaffold-no-id = { $better ->
    [none] "{ $value }" can't stand in an address. Write lower-case letters, figures and hyphens, for example planning.
   *[other] "{ $value }" can't stand in an address. Write lower-case letters, figures and hyphens: { $better }
}
scaffold-no-name = Say what it is called in each language; this one is missing: { $language }
scaffold-no-source = { $file } is no committee, meeting or page below content/ that can be translated.
scaffold-translated = { $file } has its version in every language already.
scaffold-machine = { $file } can't be made: { $reason }
init-name = What is the council called? ({ $language })
init-url = What will the website's address be? (https://…)
init-email = To which e-mail address may residents write?
init-name-example = Example Community Council
init-url-example = https://example.wales/
init-email-example = clerk@example.wales
init-examples = Examples stand in content/site.yaml still; write your own before you publish: { $keys }
init-next =
    Next: cofnodion --site { $folder } serve --open
    shows the website in your browser while you write. Its first meeting is an example.
new-name = What is it called? ({ $language })
new-title = What is the page's title? ({ $language })
new-not-a-name = { $word }: write the language, an equals sign and the name, for example en="Planning Committee".
new-named-twice = { $word }: that language has its name already.
new-made = made { $file }
new-committee-next = Next: look through the files, then make its first meeting with cofnodion new meeting.
new-meeting-next = Next: write the agenda under its headings, and change stage: from planned to agenda when it is ready. The comments at the top say which days the law sets. cofnodion serve shows it already.
new-page-next = Next: write its text. With menu: true in it, it stands in the site's menu.
new-translation-next = Next: translate what stands after each mark, and take the mark out. Until then each build says how much is left.

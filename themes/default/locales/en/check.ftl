# What `check` and `explain` say.
cli-note = note
about-check = Looks for everything that is wrong with the record before it is public
argument-check-strict = Takes warnings as errors
argument-check-format = human, json, or sarif for code hosts
argument-check-today = The day from which the law's days are counted (today, if you don't say)
argument-check-published = The folder or the web address that holds what was published last (public/ beside content/ if you don't say)
argument-check-links_out = Follows links to other sites too
cli-check-no-date = { $value } isn't a date: write year, month and day with hyphens, for example 2026-10-16
cli-check-no-sarif = --translation is written for people or as JSON: a count has no line for SARIF to mark. Leave --format out, or write --format json
cli-check-not-published = { $folder } holds no website that was published: name the folder that holds its index.html, or leave --published out
cli-check-right = Nothing is wrong. Meetings: { $meetings }, pages: { $pages }.
cli-check-counts = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}. What each means: cofnodion explain CODE
about-explain = Says what a problem means, the law or standard behind it, and how to mend it
argument-explain-code = The code in brackets, for example notice-late; without one, all are listed
examples-check =
    cofnodion check
    cofnodion check --strict --format sarif > check.sarif
examples-explain = cofnodion explain notice-late
value-format = FORM
value-code = CODE
cli-explain-head = { $code }: { $severity } ({ $family })
cli-explain-unknown = There is no code { $code }. { $nearest ->
    [none] cofnodion explain lists them all.
   *[other] Did you mean { $nearest }?
}
family-reading = reading the files
family-languages = the two languages
family-days = the law's days
family-exempt = what is closed to the public
family-links = links and addresses
family-accessibility = accessibility
family-community = community councils
family-publishing = publishing

# Words that rules look for.
check-standards-words = standards | ethics
check-schedule-words = schedule 12a
check-part-one-words = part 1 | part i | part one
check-name-titles = Mr | Mrs | Ms | Miss | Mx | Dr | Professor | Prof | Revd | Rev | Reverend | Sir | Dame
check-company-words = Ltd | LTD | ltd | Limited | LLP | plc | PLC | Plc | CIC | & Co
check-vague-links = click here | here | read more | more | more information | link | this link | this page | download
check-accounts-words = account | audit

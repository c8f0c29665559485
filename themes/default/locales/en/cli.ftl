# What the program says at the command line.
cli-about = Turns a folder of minutes into a bilingual website of a council's meetings
cli-site = The folder that holds content/
cli-lang = The language of the program's own words (en, cy)
cli-build = Writes the whole website into a folder
cli-out = The folder to write (public/ beside content/ if you don't say)
cli-error = error
cli-warning = warning
cli-help = help
cli-built = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
} in { $folder }; files written: { $written }, removed: { $removed }
cli-nothing-written = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}. Nothing was written.

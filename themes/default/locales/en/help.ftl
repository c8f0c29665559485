# What --help says, and what is said of a call that can't be understood.
about = Turns a folder of minutes into a bilingual website of a council's meetings
argument-site = The folder that holds content/
argument-lang = The language of the program's own words (en, cy)
about-build = Writes the whole website into a folder
argument-build-out = The folder to write (public/ beside content/ if you don't say)
about-serve = Shows the website in your browser while you write: a page changes as soon as you save
argument-serve-port = The port (8080, or the next that is free, if you don't say)
argument-serve-host = The name or address to listen at (127.0.0.1, which only this computer can reach, if you don't say)
argument-serve-open = Opens the browser
about-init = Makes a small complete archive to start with
argument-init-folder = The folder to make it in
argument-init-name = The council's name in a language, for example cy="Cyngor Enghraifft"; once for each
argument-init-url = The address that the website will have
argument-init-email = The e-mail address for questions and for accessible formats
about-new = Makes the files of a new committee, meeting, page or translation
about-new-committee = Makes a committee, in every language
about-new-meeting = Makes a meeting, with its committee's standing items and the days that the law sets, in every language
about-new-page = Makes a page, in every language
about-new-translation = Makes a file's missing version: numbers and parts in place, texts marked as to be translated
argument-id = The name of its folder or file, which is part of its address
argument-new-committee-name = Its name in a language, for example cy="Pwyllgor Cynllunio"; once for each
argument-new-page-title = Its title in a language, for example cy="Cysylltu"; once for each
argument-new-translation-path = The file, for example content/committees/council/2026-12-08/meeting.en.md
argument-new-meeting-committee = The committee's folder
argument-new-meeting-date = The day, for example 2026-12-08
argument-new-meeting-time = When it starts, where that isn't the committee's usual time
argument-help = Shows this help
argument-version = Shows the program's version
argument-completions-shell = bash, elvish, fish, powershell or zsh
argument-manual-folder = The folder to write the pages into
argument-schema-out = The folder to write a file for each kind into (all of them to stdout if you don't say)
about-theme = Lists the files of the default theme, or shows one, for a theme of your own
argument-theme-file = A file of the list, for example templates/footer.html
argument-theme-copy_to = Copies the file into this theme's folder in themes/, to be changed there
about-schema = Writes JSON Schemas of the keys, with which an editor completes and checks them
about-completions = Writes what your shell needs to complete a call
about-manual = Writes the manual's pages for man

examples =
    cofnodion init my-council
    cofnodion --site my-council serve --open
    cofnodion --site my-council build
examples-build =
    cofnodion build
    cofnodion --site my-council build --out /var/www/minutes
examples-serve =
    cofnodion serve --open
    cofnodion --site my-council serve --port 9000
examples-init =
    cofnodion init my-council
    cofnodion init my-council --name en="Llanfair Council" --name cy="Cyngor Llanfair" --url https://llanfair.example.wales/ --email clerk@llanfair.example.wales
examples-new =
    cofnodion new committee planning --name en="Planning Committee" --name cy="Pwyllgor Cynllunio"
    cofnodion new meeting planning 2026-12-08
    cofnodion new translation content/committees/planning/2026-12-08/meeting.en.md
examples-new-committee = cofnodion new committee planning --name en="Planning Committee" --name cy="Pwyllgor Cynllunio"
examples-new-meeting =
    cofnodion new meeting planning 2026-12-08
    cofnodion new meeting planning 2026-12-08-special --time 18:30
examples-new-page = cofnodion new page contact --title en="Contact us" --title cy="Cysylltu â ni"
examples-new-translation = cofnodion new translation content/committees/planning/2026-12-08/meeting.en.md
examples-schema =
    cofnodion schema --out .vscode/schemas
    cofnodion schema > schemas.json
examples-theme =
    cofnodion theme
    cofnodion theme templates/footer.html
    cofnodion theme templates/footer.html --copy-to ours
examples-completions =
    cofnodion completions bash > ~/.local/share/bash-completion/completions/cofnodion
    cofnodion completions fish > ~/.config/fish/completions/cofnodion.fish
examples-manual = cofnodion manual ~/.local/share/man/man1

help-usage = How to call it:
help-start = To start:
help-write = While you write:
help-publish = To publish:
help-more = For your computer:
help-commands = Commands:
help-arguments = What it needs:
help-options = Options:
help-examples = For example:
help-value-options = OPTIONS
help-value-command = COMMAND
value-dir = FOLDER
value-place = FOLDER|ADDRESS
value-language = LANGUAGE
value-name = LANGUAGE=NAME
value-title = LANGUAGE=TITLE
value-shell = SHELL
value-url = ADDRESS
value-email = E-MAIL
value-port = PORT
value-host = HOST
value-id = ID
value-committee = COMMITTEE
value-date = DATE
value-time = TIME
value-path = FILE
value-theme = THEME

mistake-unknown-argument = there is no option { $word } here{ $nearest ->
    [none] {""}
   *[other] ; do you mean { $nearest }?
}
mistake-unknown-command = there is no command { $word }{ $nearest ->
    [none] {""}
   *[other] ; do you mean { $nearest }?
}
mistake-missing-argument = this is missing: { $word }
mistake-value = { $value } doesn't fit { $word }{ $known ->
    [none] {""}
   *[other] ; these do: { $known }
}
mistake-no-value = { $word } needs a value after it
mistake-number-of-values = { $word } has too few or too many values
mistake-twice = { $word } stands there twice
mistake-conflict = { $word } and { $other } don't go together
mistake-other = the call can't be understood
mistake-help = cofnodion --help lists the commands; cofnodion COMMAND --help says what one of them needs.

manual-name = NAME
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-options = OPTIONS
manual-commands = COMMANDS
manual-examples = EXAMPLES
manual-version = VERSION
manual-see-also = SEE ALSO
manual-made = Pages of the manual in { $folder }: { $count }
schema-made = Schemas in { $folder }: { $count }

# What is wrong with an archive, and what to do. One message for each code.
problem-no-content = there is no folder { $folder }
    .help = run the command in the folder that holds content/, or name it with --site
problem-empty-archive = the archive is empty: no committee and no page
    .help = make content/committees/NAME/committee.en.md (or .cy.md), and a folder for each meeting beside it
problem-no-site = content/site.yaml is missing
    .help = make it with three keys: name, url and languages
problem-unreadable = { $file } can't be read: { $reason }
    .help = look at the file's permissions, and whether it is still there
problem-link-out = { $file } is a link that leads out of content/ or round in a circle
    .help = put the file itself there instead of the link
problem-not-utf8 = { $file } isn't UTF-8 text
    .help = open it in your editor and save it as UTF-8; letters such as ŵ and ŷ need that
problem-language-unknown = { $language } isn't one of the languages: { $known }
    .help = correct it, or add the language to languages in site.yaml
problem-no-front-matter = the front matter is missing
    .help = start the file with a line of three dashes (---), the keys, and another line of three dashes
problem-front-matter-open = the front matter never ends
    .help = put a line of three dashes (---) after the last key
problem-front-matter-long = the front matter is longer than 64 KiB
    .help = move long text below the second line of dashes
problem-front-matter-deep = the front matter is nested deeper than 32 levels
    .help = look for brackets that are never closed
problem-yaml-feature = { $mark } starts an anchor, alias or tag, which the format doesn't have
    .help = put the value in "quotes" if the sign belongs to it
problem-yaml-syntax = this can't be read as YAML: { $detail }
    .help = put a text that holds a colon, or starts with a sign, in "quotes"; indent with spaces, not with tabs
problem-unknown-key = there is no key { $key } here
    .help = { $nearest ->
        [none] take it out, or correct it
       *[other] did you mean { $nearest }?
    }
problem-key-twice = { $key } is given twice
    .help = keep one of them
problem-key-missing = { $key } is missing
    .help = add it to the keys of the file
problem-wrong-kind = { $key } has a value of the wrong kind
    .help = { $kind ->
        [text] write a text, or one for each language in braces: en, a colon, the text, a comma, cy, a colon, the text
        [word] write one word or line
        [flag] write true or false
        [count] write a whole number
        [colour] write it in quotes, because # starts a comment: "#0b5563"
        [list] write a list: each entry on a line that starts with a dash
        [people] write one person to a line, below a | after the key
        [items] write the items' numbers as keys, each with its own keys indented below it
        [map] write keys of its own, indented below it
        [paragraphs] write the paragraphs of the Act in brackets, for example [14]
       *[other] write a value of another kind
    }
problem-bad-date = { $value } isn't a date
    .help = write year, month and day with hyphens, for example 2026-10-16
problem-bad-time = { $value } isn't a time
    .help = write hours and minutes in quotes, for example "14:00"
problem-not-a-choice = { $value } isn't one of: { $choices }
    .help = { $nearest ->
        [none] choose one of them
       *[other] did you mean { $nearest }?
    }
problem-bad-url = { $value } isn't a web address
    .help = write it whole, from https:// on
problem-bad-colour = { $value } isn't a colour
    .help = write it as # and six figures from 0 to f: "#0b5563"
problem-faint-colour = links in { $colour } can't be read on { $background }: the contrast is { $contrast }:1
    .help = choose a colour of at least 4.5:1 (WCAG 2.2, 1.4.3): a darker one by day, a lighter one for accent-dark
problem-bad-email = { $value } isn't an e-mail address
    .help = write it as name@example.org
problem-bad-slug = { $value } can't be part of an address
    .help = { $better ->
        [none] use small letters from a to z, figures and hyphens
       *[other] use small letters from a to z, figures and hyphens, for example { $better }
    }
problem-bad-number = { $value } isn't the number of an item
    .help = write it as on the agenda, for example 5, 7A, 5.2 or 77/21
problem-date-not-folder = the date is { $date }, but the folder is { $folder }
    .help = correct the one that is wrong: a meeting's folder is named after its date
problem-folder-not-date = the folder { $folder } holds a meeting and isn't named after a date
    .help = name it after the meeting's date, for example 2026-10-16, or 2026-10-16-special
problem-committee-without-file = the committee { $committee } has no file of its own
    .help = make committee.en.md or committee.cy.md in its folder, with the key name
problem-item-without-heading = item { $number } has keys, but no heading in the text
    .help = add a heading with that number (## { $number }. Title), or correct the number
problem-number-twice = { $number } is the number of an item above too
    .help = give each item a number of its own
problem-number-unmarked = the heading “{ $heading }” starts with a figure that has no mark after it
    .help = put a full stop after the number if it is the item's number; else start the title with a word
problem-not-a-sub-item = { $number } doesn't extend the number of its item, { $item }: it is read as a plain heading
    .help = write ### { $item }.1 for a sub-item, or ## for an item of its own
problem-underlined-heading = a line of = or - under a text makes it a heading
    .help = start the heading with ### instead, or put an empty line above the dashes
problem-top-heading = a heading with one # is the title of the whole page
    .help = use ## for an item and ### for what is inside one
problem-unclosed-fence = this block of code never ends
    .help = put a line with the same signs after it, or take this line out
problem-part-after-sub-item = “{ $part }” of item { $item } stands after its first sub-item
    .help = move it above the first sub-item, or make it a heading of four # for the sub-item
problem-part-without-item = “{ $part }” stands before the first item
    .help = put the item's heading above it, for example ## 1. Title
problem-nearly-a-part = the heading “{ $heading }” is nearly “{ $part }”, and isn't read as one
    .help = correct the word if the part is meant
problem-foreign-part = “{ $part }” is the word of another language
    .help = write “{ $own }” in this file
problem-no-such-paragraph = there is no paragraph { $value } among those that make information exempt in Wales
    .help = use 12 to 18, or 18A to 18C (Schedule 12A, Part 4); or confidential, or 1960 Act
problem-exempt-unclear = this line seems to make an item exempt, and can't be read
    .help = write it as the first line under the item's heading, for example Exempt: 14
problem-exempt-numbering = item { $number } is exempt, so both files have to number every item, and alike
    .help = give the heading here the number that it has in the other file
problem-contradiction = the two languages disagree on { $key }: { $first } and { $second }
    .help = a fact is the same in every language: correct one, or take it out of one file
problem-lists-differ = the two languages have different lists of { $key }: only one has “{ $first }”, only the other “{ $second }”
    .help = if they mean the same, write it alike in both; if not, add what is missing
problem-name-fits-two = the name { $name } fits two people: { $people }
    .help = add in brackets what tells them apart, as in “J. Jones (Cwmllan)”
problem-no-name = there is no name in “{ $line }”
    .help = write one person to a line: the name, a dash or comma, the role
problem-not-a-picture = { $file } isn't a picture that browsers show
    .help = save it as PNG, JPEG, GIF, WebP or AVIF
problem-picture-without-words = this picture has no words for those who can't see it
    .help = say between the square brackets what it shows: ![The old bridge](bridge.jpg)
problem-no-such-document = there is no file { $file } in this folder
    .help = { $nearest ->
        [none] put it there, or correct the name
       *[other] did you mean { $nearest }?
    }
problem-path-outside = { $path } leads out of its folder
    .help = put the file beside the minutes and name it without a folder above
problem-active-file = { $file } could run a script in the browser of whoever opens it
    .help = publish it as PDF, Word, PNG or JPEG instead
problem-document-without-file = a document has to name either a file or an address
    .help = give it file or url, or to-follow: true
problem-exempt-and-public = { $file } is exempt in one place and public here
    .help = take it out of one of them
problem-file-unnamed = nothing names { $file }, so it isn't published
    .help = name it under documents if it is meant to be public
problem-no-such-issue = there is no issue { $issue }
    .help = { $nearest ->
        [none] make content/issues/{ $issue }.yaml with a title
       *[other] did you mean { $nearest }? Else make content/issues/{ $issue }.yaml with a title
    }
problem-no-such-item = there is no item { $number } on this agenda
    .help = correct the number
problem-same-path = two pages have the address { $path }
    .help = give one of them another slug or number
problem-not-translated = there is no version in this language: { $language }
    .help = add the other language's file; until then what is only in this one is shown under a notice
problem-item-not-translated = item { $number } isn't in the other file ({ $language })
    .help = add it there with the same number; until then its page shows this text under a notice
problem-no-accessibility-page = there is no accessibility statement
    .help = the law asks for one: add accessibility with its facts to site.yaml, or write pages/accessibility.en.md and .cy.md
problem-statement-lacks = the accessibility statement lacks { $key }
    .help = { $key ->
        [contact] add contact to site.yaml: the statement says whom to tell of a problem
        [not-accessible] say under accessibility what isn't accessible, and why: not-accessible, burden or out-of-scope
       *[other] add { $key } under accessibility in site.yaml
    }
problem-no-formats-address = there is no address for requests of accessible formats
    .help = add accessible-formats with email to site.yaml
problem-pdf-broken = { $file } is broken: it can't be opened, or not wholly
    .help = make it again from its source, and look at it before you put it there
problem-pdf-encrypted = { $file } is encrypted
    .help = save it without a password and without restrictions: they can keep a screen reader out
problem-bad-messages = the messages in { $file } can't be read: { $detail }
    .help = write each as name = text, on a line of its own
problem-message-unused = nothing uses the message { $message } ({ $language })
    .help = take it out, or correct its name
problem-messages-missing = these messages are missing ({ $language }): { $messages }
    .help = write each into a file of that language in the theme's locales folder, or into content/locales/{ $language }.ftl
problem-message-variables = the message { $message } has { $variables }, which it isn't given
    .help = use what the theme's own message uses
problem-message-without-variables = the message { $message } lacks { $variables }
    .help = put it where the words should stand: without it something isn't said
problem-bad-template = a template can't be read or rendered: { $detail }
    .help = correct it in the theme's folder
problem-no-theme = there is no theme { $theme }
    .help = put it in themes/{ $theme }/, or take the key out
problem-changed = { $file } changed while the site was being built
    .help = run the command again
problem-not-ours = { $folder } holds { $file }, which no build wrote; nothing was touched
    .help = choose another folder with --out, or empty this one
problem-unwritable = { $file } can't be written: { $reason }
    .help = look at the folder's permissions and the space on the disk

problem-to-translate = texts still to be translated: { $count }
    .help = write the translation where the mark stands, and take the mark out

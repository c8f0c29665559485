# What is wrong with an archive, and what to do. One message for each code.
problem-no-content = there is no folder { $folder }
    .help = run the command in the folder that holds content/, or name it with --site; cofnodion init DIR makes a new archive
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
problem-language-unknown = { $tag } isn't one of the languages: { $known }
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
    .help = look at the line above too; put a text that holds a colon, or starts with a sign, in "quotes"; indent with spaces, not with tabs
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
problem-date-not-folder = the date is { $stated }, but the folder is { $folder }
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
# What a number after the word of a part is: Minutes 34.
stated-minute-number = the number of the minutes
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
problem-join-missing = the meeting is { $mode } and doesn't say how to join it
    .help = say how under join, here or in the committee's file; or give the address of a webcast
problem-no-accessibility-page = there is no accessibility statement
    .help = the law asks for one: add accessibility with its facts to site.yaml, or write pages/accessibility.en.md and .cy.md
problem-statement-lacks = the accessibility statement lacks { $key }
    .help = { $key ->
        [contact] add contact to site.yaml: the statement says whom to tell of a problem
        [not-accessible] say under accessibility what isn't accessible, and why: not-accessible, burden or out-of-scope
       *[other] add { $key } under accessibility in site.yaml
    }
problem-statement-at-odds = the accessibility statement contradicts itself: { $form ->
        [full] its status is full, and { $key } lists what doesn't comply
        [to-come] { $key } is { $date }, which is still to come
       *[reviewed] { $key } is before it was prepared, on { $date }
    }
    .help = { $form ->
        [full] write status: partial, or move what the regulations don't ask for to out-of-scope
       *[other] correct the date under accessibility in site.yaml
    }
problem-no-formats-address = there is no address for requests of accessible formats{ $instead ->
    [none] {""}
   *[other] : readers are shown the general contact instead, and no link beside each paper
}
    .help = add accessible-formats with email to site.yaml
problem-pdf-broken = { $file } is broken: it can't be opened, or not wholly
    .help = make it again from its source, and look at it before you put it there
problem-pdf-encrypted = { $file } is encrypted
    .help = save it without a password and without restrictions: they can keep a screen reader out
problem-bad-messages = the messages in { $file } can't be read: { $detail }
    .help = write each as name = text, on a line of its own
problem-message-unused = nothing uses the message { $message } ({ $tag })
    .help = take it out, or correct its name
problem-messages-missing = these messages are missing ({ $tag }): { $messages }
    .help = write each into a file of that language in the theme's locales folder, or into content/locales/{ $tag }.ftl
problem-message-unknown = there is no message { $message } ({ $tags })
    .help = { $nearest ->
    [none] write it into a file of each of these languages, in the theme's locales folder or in content/locales/
   *[other] do you mean { $nearest }? A message of your own is written into a file of each language, in the theme's locales folder or in content/locales/
}
problem-message-variables = the message { $message } has { $variables }, which it isn't given
    .help = use what the theme's own message uses
problem-message-without-variables = the message { $message } lacks { $variables }
    .help = put it where the words should stand: without it something isn't said
problem-bad-template = { $kind ->
        [syntax] a template can't be read
        [shown] a template can't be shown
        [unknown] a template uses a name that nothing has
        [parent] a template continues { $said }, which isn't there
        [circle] templates continue or include each other in a circle
       *[other] a template can't be read or shown
    }{ $kind ->
        [parent] {""}
       *[other] { $said ->
            [none] {""}
           *[other] . The template engine says: “{ $said }”
        }
    }
    .help = correct it in the theme's folder
problem-theme-file-unused = nothing reads { $file }
    .help = { $nearest ->
    [none] cofnodion theme lists the names that a theme's files can have
   *[other] do you mean { $nearest }? cofnodion theme lists all names
}
problem-no-theme = there is no theme { $theme }
    .help = put it in themes/{ $theme }/, or take the key out
problem-changed = { $file } changed while the site was being built
    .help = run the command again
problem-not-ours = { $folder } holds { $file }, which no build wrote; nothing was touched
    .help = choose another folder with --out, or empty this one
problem-output-unknown = { $file } in { $folder } can't be read, so that nobody knows what earlier builds wrote there; nothing was touched
    .help = empty the folder and build again, or choose another with --out
problem-unwritable = { $file } can't be written: { $reason }
    .help = look at the folder's permissions and the space on the disk

problem-to-translate = texts still to be translated: { $count }
    .help = write the translation where the mark stands, and take the mark out
problem-unknown-code = no problem has the code { $code }
    .help = { $nearest ->
        [none] cofnodion explain lists every code
       *[other] did you mean { $nearest }? (cofnodion explain lists every code)
    }
problem-no-such-path = nothing in content/ has a path that starts with { $path }
    .help = { $nearest ->
        [none] write a path from content/ on, for example committees/
       *[other] did you mean { $nearest }?
    }
problem-code-fixed = { $code } can't be turned off or down
    .help = it says that the record is wrong or can't be read: mend what it is about
problem-notice-late = the notice was published on { $published }; the last day for it was { $due }
    .help = correct the date if it is wrong; if it isn't, take advice on whether the meeting could be held
problem-agenda-late = the agenda was published on { $published }; the last day for it was { $due }
    .help = correct the date if it is wrong; if it isn't, take advice on whether the items could be taken
problem-decisions-late = the decisions were published on { $published }; the last day for them was { $due }
    .help = correct the date if it is wrong; if it isn't, say in the next report why they were late
problem-notice-due = notice of this meeting was due by { $due }
    .help = publish it now: give the meeting the stage notice, or agenda
problem-agenda-due = the agenda of this meeting was due by { $due }
    .help = publish it now: give the meeting the stage agenda
problem-decisions-due = what this meeting decided was due by { $due }
    .help = write what was decided, and give the meeting the stage decisions or a later one
problem-late-item-undated = item { $number } came after the agenda, and doesn't say when it was added
    .help = give it added and the date under items
problem-urgent-unexplained = item { $number } is urgent, and no reason is given
    .help = write the reason after urgent instead of true
problem-added-late = item { $number } was added on { $added }, after the last day for the agenda ({ $due })
    .help = say after urgent why it couldn't wait, or take it at a later meeting
problem-published-to-come = { $stage ->
        [notice] the notice is said to have been published
        [agenda] the agenda is said to have been published
        [decisions] the decisions are said to have been published
        [draft-minutes] the draft minutes are said to have been published
        [minutes] the minutes are said to have been published
        [confirmed] the minutes are said to have been confirmed
        [corrected] this is said to have been corrected
       *[added] the item is said to have been added
    } on { $published }, which is still to come
    .help = correct the date; if it isn't a mistake, write it when the day has come
problem-stage-to-come = this meeting is on { $date }, which is still to come, and its stage is { $stage }
    .help = correct the date or the stage: until a meeting was held, its stage is planned, notice or agenda
problem-published-too-early = { $stage ->
        [decisions] the decisions are said to have been published
        [draft-minutes] the draft minutes are said to have been published
        [minutes] the minutes are said to have been published
       *[confirmed] the minutes are said to have been confirmed
    } on { $published }, before the meeting was held ({ $other })
    .help = correct the date
problem-publication-never-dated = nothing says when any meeting of this archive was published, so that its feeds stay empty
    .help = give the days under published: {"{"}agenda: 2026-12-02, minutes: 2026-12-15{"}"}
problem-publication-undated = { $stage ->
        [agenda] nothing says when the agenda of this meeting was published; the last day for it was { $due }
        [decisions] nothing says when the decisions of this meeting were published; the last day for them was { $due }
       *[both] nothing says when the agenda and the decisions of this meeting were published; the last day for the decisions was { $due }
    }
    .help = give the day under published: { $stage ->
        [agenda] agenda
        [decisions] decisions
       *[both] agenda and decisions
    }
problem-gone-too-soon = { $now ->
        [none] { $path } was published and is gone; it has to stay until { $until }
       *[other] { $path } was published; the item has another number now, and its page is { $now }. The old address has to lead there until { $until }
    }{ $below ->
        [none] {""}
       *[other] . What was below it is gone too: { $below }
    }
    .help = { $now ->
        [none] put it back, or state in redirects where it is now; each address has its own redirect
       *[other] give the item its number back, or add to redirects of site.yaml: from { $path } to { $now }
    }
problem-ground-not-theirs = { $ground } isn't a ground that this { $body ->
        [council] council
        [community] community council
       *[committee] committee
    } can use
    .help = { $body ->
        [council] use a paragraph of Part 4 of Schedule 12A, or confidential
        [community] use 1960 Act: a community council closes an item by a resolution under that Act
       *[committee] only a standards committee can use 18A, 18B and 18C: choose another paragraph
    }
problem-part-one-cited = “{ $words }” is the part of Schedule 12A that holds in England
    .help = in Wales the paragraphs are those of Part 4
problem-exempt-unexplained = item { $number } is exempt, and nothing explains why that outweighs the public interest
    .help = write the reason after the paragraph and a dash: Exempt: 14 – the council is still negotiating
problem-grounds-differ = item { $number } is exempt on different grounds in the two files: { $ground } stands only here
    .help = state the same grounds in both files; until then the item's page gives them all
problem-explanation-not-translated = why item { $number } is exempt is explained in one language, and not in this one: { $language }
    .help = write the reason after the paragraph and a dash here too, in the language of this file
problem-name-given-away = { $name } stands in item { $number }, which is exempt, and here in the open
    .help = take the name out here, or leave it if everybody may know it
problem-exempt-same-bytes = { $file } is public and is the same file as { $exempt }, which is exempt
    .help = take one of them out: what is exempt mustn't be published under another name
problem-paper-looks-exempt = { $file } is public, but its first page says “{ $words }”
    .help = make the paper exempt if that is so; if not, take the words out, or turn the rule off for this file with a reason
problem-link-to-nothing = { $form ->
        [empty] this link names no address, so readers see only its words
       *[other] the link to { $target } leads nowhere, so readers see only its words
    }
    .help = { $form ->
        [empty] write between the brackets the name of a paper of the same meeting, or a whole address from https:// on; or take the brackets away
        [anchor] write the whole address of the page from https:// on, with { $target } at its end
        [page] write the whole address: { $better }
        [list] write the whole address: { $better }. What stands after # names no place: rows of a list come and go
        [nothing] the site has no such page: look for the right one, and write its whole address from https:// on
        [text] { $better ->
            [none] write the whole address, from https:// on, of the page that the text becomes
           *[other] write the address of the page that the text becomes: { $better }
        }
       *[paper] link to a paper of the same meeting by its name, or write the whole address from https:// on
    }
problem-link-broken = the link to { $target } on the page { $page } leads to no page
    .help = correct the address, or take the link out
problem-anchor-missing = the link to { $target } on the page { $page } leads to a place that its page doesn't have
    .help = correct what stands after #, or take it away
problem-address-gone = { $now ->
        [none] { $path } was published and has no page now
       *[other] { $path } was published; the item has another number now, and its page is { $now }
    }{ $below ->
        [none] {""}
       *[other] . What was below it is gone too: { $below }
    }
    .help = { $now ->
        [none] state in redirects of site.yaml where readers of each address should go: from and to
       *[other] give the item its number back, or add to redirects of site.yaml: from { $path } to { $now }
    }
problem-redirect-to-nothing = { $what ->
        [place] the redirect leads to { $to }, a place that its page doesn't have
       *[other] the redirect leads to { $to }, where there is no page
    }
    .help = { $what ->
        [place] correct what stands after #, or take it away
       *[other] correct the address after to
    }
problem-redirect-from-page = the redirect starts at { $from }, where there is a page
    .help = take the redirect out: readers see the page
problem-bad-redirect = “{ $value }” can't be part of a redirect
    .help = from is an address of this site without ? and #, like /old/page/; to is one of this site, or a whole one that starts with https://
problem-redirect-twice = there are two redirects from { $from }
    .help = take one of them out: readers can only be led to one address
problem-redirect-loop = the redirect from { $from } to { $to } leads back to where it starts
    .help = lead readers to an address with a page
problem-old-number-twice = the number { $number } that { $key } had in ModernGov is stated here and elsewhere
    .help = look both up in ModernGov, and correct the one that is wrong
problem-redirect-not-served = readers of /{ $from } won't be sent on: { $host } can't do that
    .help = take the redirect out, or choose another host
problem-old-not-served = old addresses of ModernGov that lead nowhere, because { $host } can't read them: { $count }
    .help = choose nginx, apache or netlify, or leave the old site running and let it send readers on
problem-link-out-broken = { $url } doesn't open: { $reason }
    .help = correct the address, or take the link out
problem-link-out-left = links to other sites that weren't followed, because there are so many: { $count }
    .help = nothing has to be done: the first 200 of each site were followed
problem-heading-jump = the heading “{ $heading }” is more than one level below the one before it
    .help = take # away until it is one level deeper, or put the heading that is missing above it
problem-vague-link = the words of this link, “{ $words }”, don't say where it leads
    .help = make words that name the page or paper the link
problem-bare-address = the words of this link are its address
    .help = write words in its place: [The annual report](address)
problem-table-without-header = this table has no header row
    .help = say in its first row what each column holds, and put a line of dashes below it: |---|---|
problem-words-in-brackets = “{ $words }” is taken for a mark of HTML, and isn't shown
    .help = write \ before its <, or put other brackets
problem-sentence-in-capitals = this is written in capitals: “{ $words }”
    .help = write it as a sentence; use **two stars** to make it stand out
problem-pdf-untagged = { $file } isn't tagged, so a screen reader can't tell its headings, lists and tables
    .help = save it from Word or LibreOffice with tags for accessibility, or add another format under alternatives
problem-pdf-without-title = { $file } has no title of its own
    .help = fill in the title in the document's properties, and save it as PDF again
problem-pdf-without-language = { $file } doesn't say what language it is in
    .help = set the language of the document, and save it as PDF again
problem-pdf-scanned = { $file } is a picture of paper: there is no text in it
    .help = make the PDF from the document itself, or have the text recognised and tagged
problem-pdf-only = { $count ->
        [1] 1 public paper exists only as PDF: this one
       *[other] { $count } public papers exist only as PDF; the first is here
    }
    .help = where you have it, add the paper in another format under alternatives
problem-community-contact = a community council has to say how to reach it: { $key } is missing
    .help = add { $key } under contact in site.yaml
problem-community-members = a community council has to say who its members are, and none is named
    .help = write a file for each in people/, with kind: councillor, or name them under members of the council
problem-community-member = of { $who } the council has to publish this too: { $keys }
    .help = { $file ->
        [none] write a file for this member in people/, with kind: councillor, name and these keys; ward is the part of the community that the member stands for, where it has wards
       *[other] add it to content/{ $file }; ward is the part of the community that the member stands for, where it has wards
    }
problem-community-minutes = { $stage ->
        [none] the committee has met again since, and this meeting has no minutes
       *[other] the stage of this meeting says that its minutes are here, but no item has any
    }
    .help = { $stage ->
        [none] write them, and give the meeting the stage draft-minutes or minutes
       *[other] write what was done and decided under each item, or add the minutes as a paper under documents
    }
problem-community-accounts = a community council has to publish its audited accounts, and none is found
    .help = make a page for them in pages/, with “accounts” in its title
problem-community-paper = the minutes name “{ $title }”, which still is to follow
    .help = publish the paper, or take it out
problem-dates-differ = { $second ->
        [none] the date { $first } is in this version only
       *[other] the two versions have different dates: { $first } and { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(and { $more } more)
    }
    .help = find out which is right, and correct the other
problem-times-differ = { $second ->
        [none] the time { $first } is in this version only
       *[other] the two versions have different times: { $first } and { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(and { $more } more)
    }
    .help = find out which is right, and correct the other
problem-money-differs = { $second ->
        [none] the amount { $first } is in this version only
       *[other] the two versions have different amounts of money: { $first } and { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(and { $more } more)
    }
    .help = find out which is right, and correct the other
problem-votes-differ = { $second ->
        [none] these votes are in this version only: { $first }
       *[other] the two versions have different votes: { $first } and { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(and { $more } more)
    }
    .help = look up the vote, and correct the version that is wrong
problem-figures-differ = { $second ->
        [none] the figure { $first } is in this version only
       *[other] the two versions have different figures: { $first } and { $second }
    }{ $more ->
        [none] {""}
       *[other] {" "}(and { $more } more)
    }
    .help = find out which is right, and correct the other
problem-other-language = this is in another language ({ $language }) than its file ({ $own }){ $count ->
        [1] {""}
       *[other] ; paragraphs here like it: { $count }
    }
    .help = translate it; until then take it out of this file, and the page shows the other version under a notice
problem-title-in-other-language = the title “{ $title }” is in another language ({ $language }) than its file ({ $own })
    .help = translate the title
problem-letter-lost = a letter of “{ $word }” was lost{ $count ->
        [1] {""}
       *[other] ; words like it in this file: { $count }
    }
    .help = write the letter again (ŵ or ŷ, most often), and save the file as UTF-8
problem-letter-garbled = “{ $word }” should be “{ $meant }”{ $count ->
        [1] {""}
       *[other] ; words like it in this file: { $count }
    }
    .help = correct it, and paste from the original with an editor that keeps UTF-8
problem-part-not-translated = { $passage ->
        [none] the text of item { $number }
       *[other] “{ $passage }” of item { $number }
    } isn't in the other file ({ $language })
    .help = add it there; until then its page shows this text under a notice
problem-section-not-translated = the section “{ $heading }” isn't there in this language: { $language }
    .help = translate it, with a heading of the same level; the other sections keep their order
problem-paper-not-translated = there is no version of { $file } in this language: { $language }
    .help = put it beside the other with the language in its name; the law may ask for it (Welsh Language Standards)
problem-text-not-translated = “{ $text }” isn't there in this language: { $language }
    .help = write it in that language's file, or give it both: en and cy in braces; what comes back belongs under terms in site.yaml
problem-role-not-translated = the role “{ $role }” isn't there in this language: { $language }{ $count ->
        [1] {""}
       *[other] ; places where it is used: { $count }
    }
    .help = add it once under terms in site.yaml, with its versions in both languages
problem-decisions-differ = the two versions have different numbers of decisions: { $second } here, { $first } in the other
    .help = see that each decision is in both, and starts with a word of decision
problem-entries-differ = this list { $passage ->
        [none] in the text of item { $number }
       *[other] under “{ $passage }” of item { $number }
    } has { $second ->
        [0] no entries
        [1] 1 entry
       *[other] { $second } entries
    }, and { $first ->
        [0] none
       *[other] { $first }
    } in the other version
    .help = see that each entry is in both
problem-published-later = published on { $date } in this language ({ $language }); the other was published on { $other }
    .help = correct the date if it is wrong; if it isn't, publish both together from now on
problem-translation-outdated = { $number ->
        [none] the text changed
       *[other] item { $number } changed
    } in the other file ({ $language }) since this translation was written
    .help = see whether the translation still says the same, then run: cofnodion new translation --confirm and the path of this file

# Why the system refused something.
reason-not-found = it isn't there
reason-permission-denied = permission denied
reason-already-exists = it is there already
reason-a-file = it is a file
reason-unsaid = it doesn't say why
reason-storage-full = the disk is full
reason-read-only = the disk can only be read
reason-invalid-name = the system doesn't take this name
reason-not-a-folder = something in its path is a file, not a folder
reason-a-folder = it is a folder
reason-address-in-use = something else listens at this address
reason-address-not-here = this computer doesn't have this address
reason-timed-out = it took too long
reason-connection-cut = the connection was cut
reason-connection-refused = nothing answers at this address
reason-name-unknown = nobody knows this name, or this computer has no connection

# What can't be read as YAML.
yaml-list-open = a list in [ ] isn't closed, or lacks a comma
yaml-map-open = what stands in { "{" } { "}" } isn't closed, or lacks a comma
yaml-quotes-open = a quotation mark isn't closed
yaml-key-expected = a key is expected here; is the line indented like those above?
yaml-colon-expected = a key lacks its colon
yaml-dash-expected = an entry of a list lacks its dash
yaml-colon-inside = a value holds a colon
yaml-dash-inside = a list can't start here
yaml-sign-first = a value can't start with this sign
yaml-escape-unknown = a backslash in quotes stands before a sign that it can't
yaml-control-character = there is an invisible sign that can't stand here
yaml-value-expected = a value is expected here
problem-target-missing = no target to publish to
    .help = { $known ->
        [none] name a folder, an sftp:// or an s3:// address, or list one under publish in site.yaml
       *[other] name one of these: { $known }
    }
problem-target-unknown = there is no target { $target }
    .help = { $known ->
        [none] for a folder, write ./{ $target } or its whole path; targets with names stand below publish in site.yaml
       *[other] choose one of these: { $known }; for a folder, write ./{ $target } or its whole path
    }
problem-target-twice = two targets are called { $name }
    .help = give one of them another name
problem-target-bad = { $target } isn't an address to publish to
    .help = write a folder, sftp://user@host/folder, or s3://bucket/folder; below the user's own folder, sftp://user@host/~/folder
problem-target-no-folder = { $target } names no folder on the host
    .help = write the folder that readers are shown: { $target }/srv/www, or below the user's own folder { $target }/~/www; if the user's own folder is the one, { $target }/~
problem-target-secret = the address holds a password
    .help = take it out and change it, as others may have read it; put the new one in the environment: COFNODION_PASSWORD for SFTP, AWS_SECRET_ACCESS_KEY for S3
problem-target-is-output = { $folder } is where the website is built or its record is written, or holds that
    .help = name another folder to publish to, or another to build in with --out
problem-credentials-missing = the environment lacks { $variables }
    .help = set them to what your storage provider gave you
problem-key-unreadable = the key { $file } can't be used: { $matter ->
        [missing] there is no such file
        [locked] it has a passphrase, and none was given
        [passphrase] the passphrase that was given isn't its own
        [public] it is the public key of a pair, and here the private one is needed
        [private] it is the private key of a pair, and here the public one is needed
       *[broken] { $reason }
    }
    .help = { $matter ->
        [missing] look at its name and folder; ssh-keygen makes a pair of keys if you have none
        [locked] put its passphrase in the environment as COFNODION_PASSPHRASE
        [passphrase] put the passphrase of this very key in the environment as COFNODION_PASSPHRASE
        [public] name the private key, which has the same name without .pub
        [private] name the public key, which has the same name with .pub at its end; never give the private one to anybody
       *[broken] make a new pair with ssh-keygen, or copy the file again from where it is whole
    }
problem-host-unreachable = { $host } can't be reached: { $reason }
    .help = look at the address and at your connection, and run the command again
problem-host-key-unknown = { $host } isn't known yet; its key is { $fingerprint }
    .help = compare it with the fingerprint that your provider gives; if it is the same, run the command again with --trust { $fingerprint }
problem-host-key-other = { $host } isn't the computer that you trust: its key is { $fingerprint }, and --trust names { $trusted }
    .help = ask your provider for the fingerprint; if it is { $fingerprint }, one was mistyped: name that; if it isn't, somebody may be listening in, and nothing should be sent
problem-host-key-changed = { $host } isn't the computer that it was: its key is { $fingerprint } now
    .help = ask your provider whether the key was changed; if it was, take line { $line } out of the file { $file }, and run the command again; if it wasn't, somebody may be listening in
problem-host-refused = { $host } didn't let { $user } in { $tried ->
        [none] (no password and no key was found)
       *[other] (tried: { $tried })
    }
    .help = { $shown ->
        [none] put the password in the environment as COFNODION_PASSWORD, start an SSH agent, or name a key with --key
        [password] look whether the password in COFNODION_PASSWORD is this user's, and the user's name is right; or name a key with --key
       *[keys] add the public half of the key where your provider takes keys, name another with --key, or put the password in the environment as COFNODION_PASSWORD
    }
tried-password = the password
tried-key = key files
tried-agent = the agent's keys
problem-host-denied = the storage at { $host } refuses: { $matter ->
        [name] it knows no such name as the one in AWS_ACCESS_KEY_ID
        [secret] the secret in AWS_SECRET_ACCESS_KEY isn't the one of the name in AWS_ACCESS_KEY_ID
        [clock] this computer's clock is wrong
        [rights] this name isn't allowed to do that in this bucket
        [expired] what signs in has expired
        [region] the bucket is in another region than site.yaml says
        [full] its space is used up
       *[other] { $answer }
    }
    .help = { $matter ->
        [name] copy both again from where your provider shows them; look that no space came along
        [secret] copy both again from where your provider shows them; look that no space came along
        [clock] set the computer to the right time, best by itself from the network, and run the command again
        [rights] ask who keeps the storage to let this name read, write, list and delete in the bucket
        [expired] get new ones from your provider, and put them in the environment
        [region] look up the bucket's region, and state it as region of the target in site.yaml
        [full] get more space from your provider, and run the command again: it goes on where it stopped
       *[other] ask your provider what that means
    }
problem-host-no-bucket = the storage at { $host } has no bucket { $bucket }
    .help = look at the name after s3:// and at endpoint in site.yaml; a bucket is made in your provider's own pages
problem-host-lacks = { $host } can't replace a file in one step ({ $what })
    .help = ask your provider for an OpenSSH or ProFTPD server, or publish elsewhere
problem-host-no-folder = the folder { $folder } can't be made there, or written to: { $reason }
    .help = look whether the folder is spelt as your provider spells it, and whether this user may write there; then run the command again
problem-host-failed = the host failed at { $file ->
        [none] the site's folder
       *[other] { $file }
    }: { $reason }
    .help = readers still see a whole site; when it is put right (a full disk, a lost connection, missing rights), run the command again, and it goes on where it stopped
problem-host-held = somebody is publishing to this host{ $since ->
        [none] { "" }
        [here] { " " }from this computer
       *[other] { " " }(since { $since })
    }
    .help = { $since ->
        [here] wait until that run is done, or end it where it runs, and run the command again
       *[other] wait until they are done; if that run was killed on another computer, use --take-over
    }
problem-host-lost = somebody else took over while this was being published, so this run stopped
    .help = talk to each other; when the other run has ended, look with cofnodion verify whether every file is as it should be, and run the command again
problem-host-foreign = the host holds { $file }, which wasn't published with this program; nothing was touched
    .help = look whether this is the right place; if what is there may be replaced, use --replace
problem-many-removals = { $count } of { $of } files would be removed; nothing was touched
    .help = see which with --dry-run; if that is right, use --delete
problem-manifest-broken = the manifest of the website { $address ->
        [none] on the host
       *[other] in { $address }
    } can't be read: it is damaged, or something else
    .help = look whether this is the right place; if it is, cofnodion publish --replace sends the website again
problem-no-manifest = there is no manifest of a website in { $address }
    .help = name the folder that holds index.html, or the address of the home page

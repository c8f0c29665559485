# Why the two languages are held against each other, code by code.
explain-dates-differ =
    A date that stands in one version and not in the other is wrong in one of them, and nobody can tell in which. Dates are
    the same however they are written: 6 February 2024, 6th February, 6/2/2024; 6 Chwefror 2024, 6ed o Chwefror.
    The Welsh Language (Wales) Measure 2011 and the standards under it: neither version may be treated less favourably.
    Look up the right date, and correct the file that is wrong. If both are right, the one of them says more: say it in both.
    .title = The two versions have different dates
explain-times-differ =
    A time that stands in one version and not in the other sends somebody to a meeting at the wrong hour. 2.00pm, 2pm,
    14:00 and 2.00yp are the same time. Look up the right one, and correct the file that is wrong.
    .title = The two versions have different times
explain-money-differs =
    An amount that stands in one version and not in the other is wrong in one of them. £1.2 million, £1.2m, £1,200,000 and
    £1.2 miliwn are the same amount. Look it up in the report, and correct the file that is wrong.
    .title = The two versions have different amounts of money
explain-votes-differ =
    How many voted for and how many against is the record of a decision, and the two versions give it differently: another
    number, or for and against exchanged. Numbers in words count as those in figures: eleven for and three against, 11 for
    and 3 against, un ar ddeg o blaid a thri yn erbyn. Look up the vote, and correct the version that is wrong.
    .title = The two versions have different votes
explain-figures-differ =
    A figure (of people, paragraphs, a percentage) that stands in one version and not in the other is wrong in one of
    them, or left out. A number in words answers one in figures, up to a hundred. Correct the file that is wrong.
    Where a text really has other figures in the other language, turn the rule down for that folder under checks in site.yaml.
    .title = The two versions have different figures
explain-other-language =
    A paragraph of fifteen words or more is in another language than its file. A page in Welsh has to be in Welsh (Welsh
    Language Standards), and a screen reader reads what it holds in Welsh (WCAG 2.2, 3.1.2). Quotations, names and titles
    may stand in any language. Translate it, or take it out: where a file lacks a part, the page shows the other language's
    text under a notice that says so.
    .title = A text in another language than its file
explain-title-in-other-language =
    The title is in another language than its file: it is the same in both files, and its words are those of one language, or
    it is so long that it can't be a name. Titles stand in lists, in feeds and in what search finds: there the language is all
    that a reader has. Translate it.
    .title = A title in another language than its file
explain-letter-lost =
    Older programs and encodings have no ŵ and ŷ: they leave a question mark or a box in their place (Gr?p, yngl?n), and
    search doesn't find the word any more. Write the letters again. So that it doesn't come back, save as UTF-8, and paste
    from the document itself rather than from a web page that has lost them.
    .title = A word that lost a letter
explain-letter-garbled =
    Text in UTF-8 was read as if it were Windows-1252: ŵ becomes Åµ, ŷ becomes Å·, and an apostrophe â€™. Search doesn't
    find the word, and nobody can read it. Write it as the message says, and save the file as UTF-8.
    .title = A word whose letters became other signs
explain-part-not-translated =
    The item is in both files, and a part of it (the minutes, say, or the decision) in one only. Its page shows the text of
    the other language under a notice, which is honest and not what the Welsh Language Standards ask for. Translate it, with
    the same heading or word in its own language.
    .title = A part of an item in one language only
explain-section-not-translated =
    A page has a heading with its text in one file and not in the other, or the heading alone there. Sections answer each other
    by their level, their order, and what they share: figures, links, length. Readers of one language get less (Welsh
    Language Standards: no less favourably). Translate the section, or take it out of both.
    .title = A section of a page in one language only
explain-paper-not-translated =
    The paper has the name of a language in its file's name, and there is none for the other. Under the Welsh Language
    Standards agendas and minutes have to be in Welsh, and other papers where their subject or their readers make it likely;
    each English one has to say that there is a Welsh one. Put report.cy.pdf beside report.en.pdf. If the file is in both
    languages, take the language out of its name.
    .title = A paper in one language only
explain-text-not-translated =
    A title, place, reason or the like is stated in one file, and the other doesn't state its own: the pages of that language
    show the words of the first. State it in both files, or write it once with both languages.
    .title = A short text in one language only
explain-role-not-translated =
    People are named once, for both languages; their roles are words. A role that site.yaml has under terms is shown in the
    language of the page, everywhere, for ever.
    .title = A role in one language only
explain-decisions-differ =
    A decision that one version has and the other lacks, or has without its word (RESOLVED, PENDERFYNWYD), is missing from
    that language's index of decisions. The decisions of a meeting are the same in both languages.
    .title = Different numbers of decisions
explain-entries-differ =
    A list that is longer in one version than in the other has lost an entry, or two were put together. Readers cite (c) of a
    resolution in either language: it has to be the same.
    .title = Lists of different lengths
explain-published-later =
    Both languages should be published together (Welsh Language Standards: no less favourably). The law's days count for the
    meeting, whichever language came first.
    .title = Published later in one language
explain-translation-outdated =
    When a translation was written or confirmed, the file kept a short hash of each text that it was made from, under
    translated-from. The text is another one now, in more than its spaces. Read both. When the translation is right again, run
    cofnodion new translation --confirm with the path of the translation.
    .title = A text that changed since it was translated

key-translated-from = What the other language said when this file was written or confirmed, as short hashes: new translation writes them.
key-translated-from-language = The language that it was translated from.
key-translated-from-text = The hash of what belongs to no item.
key-translated-from-items = The hash of each item, by its number.
argument-new-translation-confirm = Says that a translation is right: it keeps what the other language says now, and check tells when that changes
translation-confirmed = Confirmed: { $file }
translation-alone = { $file } has no version in another language that it could be held against.
translation-not-ready = { $file } can't be confirmed: { $count ->
        [one] 1 text still waits for its translation, on line { $line }
       *[other] { $count } texts still wait for their translation, the first on line { $line }
    }. Translate it, take the mark before it away, and confirm again.

# How far the translation of each committee's record has come.
argument-check-translation = Shows, instead of what is wrong, how much of each committee's record is translated, and what has waited longest
translation-language = { $language }: { $translated } of { $items } items ({ $percent }%)
translation-waiting = waiting longest: the meeting of { $meeting }, since { $since } ({ $items ->
    [one] 1 item
   *[other] { $items } items
})
translation-nothing-waits = nothing waits

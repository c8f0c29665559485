# Search: the words on the page.
search = Search
search-label = Words to search for
search-about = Other forms of a word are found too. Type “looked after children” for a phrase, school OR college for either, -budget to leave a word out.
search-button = Search
search-without-script = The search needs JavaScript. Without it, you can use the indexes:
search-filters = Narrow and sort
search-kind = Kind
search-every-kind = Every kind
search-kind-item = Agenda items
search-kind-decision = Decisions
search-kind-document = Documents
search-kind-meeting = Meetings
search-kind-person = People
search-kind-page = Other pages
search-one-item = Agenda item
search-one-decision = Decision
search-one-document = Document
search-one-meeting = Meeting
search-one-person = Person
search-one-page = Page
search-committee = Committee
search-every-committee = Every committee
search-year = Year
search-every-year = Every year
search-order = Order
search-best = Best first
search-newest = Newest first
search-results = Results
search-more = More results
search-none = No results.
search-ask = Type what you look for, or choose a kind, a committee or a year.
search-next = Try fewer words or other ones, take out a filter, or look in the indexes:
search-count = { $form ->
    [one] 1 result.
   *[other] { $number } results.
}
search-phrases = { $form ->
    [one] 1 of the results looked through so far fits the whole query.
   *[other] { $number } of the results looked through so far fit the whole query.
}
search-elsewhere = { $form ->
    [one] 1 result in English
   *[other] { $number } results in English
}
search-elsewhere-words = Results in English with these words
search-busy = Searching…
search-failed = The search index could not be reached. Try again, or use the indexes.

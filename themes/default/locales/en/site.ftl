# The parts of addresses. Changing one breaks links to the site.
path-committees = committees
path-meetings = meetings
path-agenda-items = agenda-items
path-invitees = invitees
path-councillors = councillors
path-documents = documents
path-decisions = decisions
path-issues = issues
path-search = search
path-accessible-formats = accessible-formats
path-accessibility = accessibility

# Every page.
title-divider = –
home = Home
skip = Skip to main content
menu-label = Main menu
menu-more = More
crumbs-label = You are here
language-label = Language
language-en = English
language-cy = Welsh
only-in-language = Not yet available in English. The text below is in { $language }.
part-only-in-language = This item is not yet wholly available in English. Part of it is in { $language }.
contact-us = Contact us: { $email }
licence = Reuse
table = Table
previous = Previous
next = Next
not-found = Page not found
not-found-text = There is no page at this address. It may have been mistyped, or the page may have moved.
not-found-home = Go to the home page
moved = This page has moved
moved-link = Go to the new page

# Home and committees.
coming-meetings = Coming meetings
latest-meetings = Latest meetings
no-coming-meetings = No meetings have been announced.
committees = Committees
members = Members
meetings = Meetings
former-names = Former names
former-name-until = { $name }, until { $date }
date = Date
meetings-count = { $count ->
    [one] 1 meeting
   *[other] { $count } meetings
}
committee-kind-council = Council
committee-kind-cabinet = Cabinet
committee-kind-scrutiny = Scrutiny
committee-kind-regulatory = Regulatory
committee-kind-advisory = Advisory
committee-kind-joint = Joint committee
committee-kind-committee = Committee

# Meetings.
stage-planned = Planned
stage-notice = Notice
stage-agenda = Agenda
stage-decisions = Agenda and decisions
stage-draft-minutes = Agenda and draft minutes
stage-minutes = Agenda and minutes
# In lists, where the word alone says too little.
listed-planned = Date set; details to follow
listed-notice = Notice given; agenda to follow
held-stage = { $stage } (held back)
held-notice = Held back: only this preview shows this meeting.
planned-notice = Planned: only this preview shows this page. The public sees a line in the calendar until stage: is notice or later.
draft-notice = These minutes are a draft. They may change before the committee confirms them.
decisions-notice = This is a note of what was decided. The minutes will follow.
removed = Removed
removed-heading = This page was removed
removed-on = Removed on { $date }.
item-removed = This item was removed on { $date }.
status-cancelled = This meeting was cancelled.
status-cancelled-to = This meeting was cancelled. New date: { $date }.
status-postponed = This meeting was postponed.
status-postponed-to = This meeting was postponed. New date: { $date }.
status-abandoned = This meeting was abandoned.
status-abandoned-to = This meeting was abandoned. New date: { $date }.
corrected-on = Corrected on { $date }.
mode-in-person = In person
mode-hybrid = Hybrid: in person and online
mode-remote = Online only
open-true = Open to the public
open-false = Not open to the public
open-part = Part of the meeting is closed to the public
ended = Ended
published = Published
confirmed = Confirmed
attend = How to attend
webcast = Watch the webcast
contact = Contact
contents = On this page
decided = Decided
attendance = Attendance
attendance-present = Present
attendance-remote = Present online
attendance-apologies = Apologies for absence
attendance-absent = Absent
attendance-attending = In attendance
substitutes = Substitutes
substitute-for = (for: { $name })
speakers = Speakers from the public
councillor-name = Councillor { $name }
declarations = Declarations of interest
declarations-caption = Interests that were declared
declarations-who = Who
declarations-item = Item
declarations-interest = Interest
declarations-left = Left the meeting for this item
declarations-dispensation = Dispensation
interest-personal = Personal
interest-prejudicial = Prejudicial
sittings = Further sittings
sitting-from = From item { $number }
documents = Documents

# Items.
agenda-items = Agenda items
item-number = Item { $number }
item-title = Item { $number }: { $title }
item-added = Added to the agenda on { $date }.
item-urgent = Urgent item
item-withdrawn = Withdrawn
item-taken-after = Taken after item { $number }.
issue = Issue
invitees = Invitees
part-minutes = Minutes
part-decision = Decision
part-recommendation = Recommendation
part-purpose = Purpose
part-reasons = Reasons
part-alternatives = Alternatives considered
part-background = Background papers
part-documents = Supporting documents
part-public-summary = Public summary
votes = Votes
votes-caption = How the vote went
vote-side = Vote
vote-count = Number
vote-names = Names
vote-for = For
vote-against = Against
vote-abstained = Abstained
vote-carried = Carried
vote-lost = Lost
vote-casting-for = The chair's casting vote was for.
vote-casting-against = The chair's casting vote was against.
exempt = Restricted
exempt-about = The public may not see the papers and the discussion of this item.
exempt-because = They hold information on:
ground-paragraphs = { $count ->
    [one] By virtue of paragraph { $paragraphs } of Part 4 of Schedule 12A to the Local Government Act 1972.
   *[other] By virtue of paragraphs { $paragraphs } of Part 4 of Schedule 12A to the Local Government Act 1972.
}
ground-confidential = Confidential information, under section 100A(2) of the Local Government Act 1972.
ground-act-1960 = Closed by a resolution under section 1(2) of the Public Bodies (Admission to Meetings) Act 1960.
ground-12 = a particular person
ground-13 = who a person is
ground-14 = someone's financial or business affairs
ground-15 = consultations or negotiations on labour relations
ground-16 = legal advice that is privileged
ground-17 = notices, orders or directions that are to be given
ground-18 = preventing, investigating or prosecuting crime
ground-18a = something told to a standards committee in confidence
ground-18b = a monitoring officer's or the ombudsman's investigation
ground-18c = a standards committee's deliberations on a finding

# Documents.
document-kind-report = Report
document-kind-appendix = Appendix
document-kind-pack = Agenda pack
document-kind-minutes = Minutes
document-kind-presentation = Presentation
document-kind-background = Background paper
document-to-follow = To follow
document-formats = Other formats
file-kilobytes = { $kind }, { $size } kB
file-megabytes = { $kind }, { $whole }.{ $tenth } MB

# Indexes, people and issues.
decisions = Decisions
councillors = Councillors
issues = Issues
pages = Pages
divided = By date
years-and-months = Earlier and later
previous-page = Previous page
next-page = Next page
title-page = { $title }, page { $page }
title-scope = { $title }: { $scope }
index-more = The newest are listed here. Choose a date for all of them.
index-empty = There are none.
items-count = { $count ->
    [one] 1 item
   *[other] { $count } items
}
vote-line = { $result }, { $for } to { $against }
vote-counts = For: { $for }, against: { $against }
votes-of-councillor = How this councillor voted
declarations-of-councillor = Interests that this councillor declared
attended-by-councillor = Meetings that this councillor attended or sent apologies to
since = from { $date }
up-to = until { $date }
invited-caption = Items to which this person was invited
as-councillor = As a councillor
as-invitee = Items to which this councillor was invited
ward = Ward
party = Party
photo-of = Photograph: { $name }
in-office = In office
interests = Interests
interests-register = The register of interests
attendance-substitute = Substitute

# Accessible formats.
accessible-formats = Accessible formats
document-unsuitable = This file may not be suitable for users of assistive technology.
file-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
file-more = { $about }, { $more }
request-format = Request an accessible format
request-about = If you use assistive technology, such as a screen reader, you can ask for this document in a format that suits you. Say which one you need.
request-mail = Write to
request-form = Ask with the form
request-more = More on accessible formats
formats-reply = { $days ->
    [one] We answer within 1 working day.
   *[other] We answer within { $days } working days.
}
formats-subject = Accessible format: { $title }
formats-body-item =
    Document: { $title }
    Meeting: { $meeting }
    Date: { $date }
    Item: { $number } – { $item }
    Web address: { $url }

    The format that I need:
formats-body-meeting =
    Document: { $title }
    Meeting: { $meeting }
    Date: { $date }
    Web address: { $url }

    The format that I need:
formats-about = Agendas, minutes and decisions are web pages here. Other papers are files, which not everybody can use. You can ask for any paper in a format that suits you.
formats-first = Where we already have a paper in another format, it stands before the paper itself.
formats-which = What you can ask for
format-tagged = A file that works with a screen reader
format-large-print = Large print
format-easy-read = Easy Read
format-audio = Audio
format-bsl = A video in British Sign Language
format-braille = Braille
format-other = Another format, or another language
formats-how = How to ask
formats-say = Say which paper of which meeting you need, and in which format. It helps to know what you use to read it.
formats-beside = Beside each paper is a link that starts an email with the paper's title and address already in it.
formats-form = Ask with a form
formats-form-receiver = The form goes to { $host }. This site keeps nothing of it.
formats-form-document = The document
formats-form-document-about = Its title, its meeting and the date, or its web address
formats-form-format = The format that you need
formats-form-details = Anything else that we should know (optional)
formats-form-name = Your name (optional)
formats-form-email = Your email address
formats-form-send = Send

# The accessibility statement.
statement = Accessibility statement
statement-scope = This statement is about { $url }, the meeting archive of { $council }.
statement-use = Using this website
statement-use-about = We want as many people as possible to be able to use this website. You can:
statement-use-zoom = enlarge the text to 400% without losing any of it
statement-use-keyboard = reach everything with a keyboard or by voice
statement-use-reader = listen to every page with a screen reader
statement-use-script = use all of it but the search without scripts, in light or dark colours
statement-feedback = Feedback and contact information
statement-feedback-formats = If you need a document in another format, such as large print, Easy Read, audio or braille:
statement-problems = Reporting accessibility problems
statement-problems-about = If you find a problem that isn't listed on this page, or think that we aren't meeting the requirements of the accessibility regulations, contact us:
statement-enforcement = Enforcement procedure
statement-enforcement-ehrc = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”).
statement-enforcement-eass = If you aren't happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS), which serves Wales, England and Scotland:
statement-eass = Equality Advisory and Support Service
statement-technical = Technical information about this website's accessibility
statement-commitment = { $council } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status = Compliance status
statement-status-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
statement-status-partial = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to what is listed below.
statement-status-none = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, for the reasons that are listed below.
statement-barriers = Non-accessible content
statement-barriers-about = The content listed below is not accessible, for these reasons.
statement-not-accessible = Non-compliance with the accessibility regulations
statement-burden = Disproportionate burden
statement-out-of-scope = Content that's not within the scope of the accessibility regulations
statement-improving = What we're doing to improve accessibility
statement-preparation = Preparation of this accessibility statement
statement-prepared = This statement was prepared on { $date }.
statement-reviewed = It was last reviewed on { $date }.
statement-tested = This website was last tested on { $date }.
statement-tested-by = Tested by

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

# Every page.
title-divider = –
home = Home
skip = Skip to main content
menu-label = Main menu
crumbs-label = You are here
language-label = Language
language-en = English
language-cy = Welsh
only-in-language = Not yet available in English. The text below is in { $language }.
part-only-in-language = This item is not yet wholly available in English. Part of it is in { $language }.
contact-us = Contact us: { $email }
licence = Licence
table = Table
previous = Previous
next = Next
not-found = Page not found
not-found-text = There is no page at this address. It may have been mistyped, or the page may have moved.
not-found-home = Go to the home page

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
draft-notice = These minutes are a draft. They may change before the committee confirms them.
decisions-notice = This is a note of what was decided. The minutes will follow.
removed = Removed
removed-heading = This page was removed
removed-on = Removed on { $date }.
item-removed = This item was removed on { $date }.
status-cancelled = This meeting was cancelled.
status-cancelled-to = This meeting was cancelled. It will be held on { $date }.
status-postponed = This meeting was postponed.
status-postponed-to = This meeting was postponed until { $date }.
status-abandoned = This meeting was abandoned.
status-abandoned-to = This meeting was abandoned. It will be held on { $date }.
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
declarations-nature = Nature of interest
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
since = from { $date }
up-to = until { $date }
meeting = Meeting
role-then = Role then
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

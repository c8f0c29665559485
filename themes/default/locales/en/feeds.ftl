# Meetings to come, the site map, feeds and calendars.
path-next-meetings = next-meetings
path-site-map = site-map
next-meetings = Next meetings
coming-day = As the record stood on { $date }.
coming-more = Meetings further ahead are in the calendar.
follow-committees = Calendars and feeds
follow-about = Add a calendar's address to your own calendar and it keeps itself up to date. Give a feed's address to a feed reader, and it tells you when an agenda, decisions or minutes are published.
follow-label = Follow
follow-feed = Feed of what is published
follow-calendar = Calendar of meetings
site-map = Site map
site-map-record = The record
site-map-people = People and issues
site-map-about = About this site

# Atom feeds.
feed-title-archive = { $council }: agendas, decisions and minutes
feed-title = { $topic }: agendas, decisions and minutes of { $council }
feed-stage-notice = Notice
feed-stage-agenda = Agenda
feed-stage-decisions = Decisions
feed-stage-draft-minutes = Draft minutes
feed-stage-minutes = Minutes
feed-entry = { $stage }: { $committee }, { $date }
feed-entry-item = { $stage }: { $item } – { $committee }, { $date }
feed-items = On the agenda:
feed-decided = Decided on:

# Calendars.
calendar-name-archive = { $council }: meetings
calendar-name = { $topic } – { $council }
calendar-cancelled = Cancelled: { $name }
calendar-postponed = Postponed: { $name }
calendar-abandoned = Abandoned: { $name }

# The foot of a printed page.
print-page = Page { $page } of { $pages }

# What a printed meeting is called.
print-notice = Notice of a meeting: { $committee }
print-agenda = Agenda: { $committee }
print-decisions = Decisions: { $committee }
print-draft-minutes = Draft minutes: { $committee }
print-minutes = Minutes: { $committee }
print-planned = Meeting: { $committee }

# The foot of a printed page.
print-page = Page { $page } of { $pages }

# What a printed meeting is called.
print-notice = Notice of a meeting: { $committee }
print-agenda = Agenda of { $committee }
print-decisions = Decisions of { $committee }
print-draft-minutes = Draft minutes of { $committee }
print-minutes = Minutes of { $committee }
print-planned = Meeting: { $committee }

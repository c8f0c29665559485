# Troed tudalen argraffedig.
print-page = Tudalen { $page } o { $pages }

# Enw cyfarfod argraffedig.
print-notice = Hysbysiad o gyfarfod: { $committee }
print-agenda = Agenda: { $committee }
print-decisions = Penderfyniadau: { $committee }
print-draft-minutes = Cofnodion drafft: { $committee }
print-minutes = Cofnodion: { $committee }
print-planned = Cyfarfod: { $committee }

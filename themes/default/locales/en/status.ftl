# What became of a meeting, in a word before its date.
status-label-cancelled = Cancelled
status-label-postponed = Postponed
status-label-abandoned = Abandoned
# Beside the new day of a meeting that was put off.
moved-from = Moved from { $date }.

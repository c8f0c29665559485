# The language itself.
locale-name = English
locale-open-graph = en_GB
# Which language the program speaks where the environment names none that it knows: the lowest.
locale-rank = 1
# What ModernGov's addresses call the language (LLL).
locale-moderngov = 0
number-group = ,
joining-between = ,
joining-last = and
# Words at the start of a committee's or a matter's name that lists don't sort by.
collation-articles = The

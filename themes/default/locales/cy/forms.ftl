# Ffurfiau geiriau, i'r chwiliad.
# What may follow an apostrophe without belonging to the word before it: i'r, diwygio'r, a'u.
forms-clitics = r | n | i | w | u | m | ch | th | d
# The first letters of a word, and what they become (soft, nasal, aspirate). "-" is nothing.
forms-mutations = p > b mh ph | t > d nh th | c > g ngh ch | b > f m | d > dd n | g > - ng | m > f | ll > l | rh > r
# What may come before a vowel (ei hysgol), and the vowels.
forms-before-vowels = h
forms-vowels = a | e | i | o | u | w | y
# What may stand before an apostrophe in a name, and be typed as a word of its own: O'Brien, o brien.
forms-joined = o | d

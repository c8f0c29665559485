# The forms of words, for the search.
# What may follow an apostrophe without belonging to the word before it: council's, they've.
forms-clitics = s | t | d | m | ll | re | ve
# Endings and what they become, in steps divided by ";": in each the first that fits, where three letters are left.
forms-endings = ies > i | ss > ss | us > us | is > is | s > - ; ied > i | reed > ree | eed > eed | ed > - | ing > - ; bb > b | dd > d | gg > g | ll > l | mm > m | nn > n | pp > p | rr > r | tt > t ; ie > i | y > i | e > -
# What follows the figures of a day (18th), and what may stand between it and its month (18th of March).
forms-ordinals = st | nd | rd | th
forms-in-dates = of
# What may stand before an apostrophe in a name, and be typed as a word of its own: O'Brien, o brien.
forms-joined = o | d
# What stands, in capitals, between two words of a query of which either is enough, in every language.
forms-either = OR | NEU
# Little words, which say nothing in a question that has others.
forms-little = a | an | the | of | in | on | at | to | for | by | with | from | and | or | is | are | was | were | be | been | what | when | where | who | which | why | how | did | do | does | has | have | had | about | that | this | it | there | many | much | decided

# How texts in this language are read when its two versions are held against each other. A language without these is
# left alone. Lists are divided by |, spellings of one thing by /.
reading-months = January/Jan | February/Feb | March/Mar | April/Apr | May | June/Jun | July/Jul | August/Aug | September/Sept/Sep | October/Oct | November/Nov | December/Dec
# The orders in which a date is written; other words stand between as they are. A date of its own has at least a day or a year.
reading-dates = day month year | day of month year | day month | day of month | month day year | month day | month year
reading-ordinals = st | nd | rd | th
# What follows an hour before noon, and one after it.
reading-morning = am | a.m. | a.m | in the morning | midnight
reading-afternoon = pm | p.m. | p.m | noon | midday | in the afternoon | in the evening
reading-decimal = .
reading-currencies = £ | € | $
reading-percent = % | per cent | percent
# What a figure is multiplied by: after a space, and at once after an amount of money.
reading-scales = thousand 1000 | million 1000000 | billion 1000000000
reading-scale-letters = k 1000 | m 1000000 | mn 1000000 | bn 1000000000
# Numbers as words: they answer figures in the other version.
reading-numbers = no 0 | none 0 | zero 0 | one 1 | once 1 | first 1 | two 2 | twice 2 | second 2 | both 2 | three 3 | third 3 | four 4 | fourth 4 | five 5 | fifth 5 | six 6 | sixth 6 | seven 7 | seventh 7 | eight 8 | eighth 8 | nine 9 | ninth 9 | ten 10 | tenth 10 | eleven 11 | eleventh 11 | twelve 12 | twelfth 12 | thirteen 13 | thirteenth 13 | fourteen 14 | fourteenth 14 | fifteen 15 | fifteenth 15 | sixteen 16 | seventeen 17 | eighteen 18 | nineteen 19 | twenty 20 | twentieth 20 | thirty 30 | forty 40 | fifty 50 | sixty 60 | seventy 70 | eighty 80 | ninety 90 | hundred 100 | one hundred 100 | a hundred 100 | twenty-one 21 | twenty-two 22 | twenty-three 23 | twenty-four 24 | twenty-five 25 | twenty-six 26 | twenty-seven 27 | twenty-eight 28 | twenty-nine 29 | thirty-one 31 | thirty-five 35 | forty-five 45 | half 50 | a half 50 | quarter 25 | a quarter 25 | three quarters 75 | dozen 12 | fortnight 14 | million 1000000 | thousand 1000
# Words that are frequent here and that the other languages don't have: by them the language of a paragraph is known.
# A word that another has too (at, is, plant, pump) stands in both lists, and says nothing.
reading-words = plant | pump | hi | pan | tan | dim | nag | gall | dan | er | bum | the | of | and | to | that | was | were | is | be | been | being | are | for | by | with | on | from | this | these | those | which | who | whom | whose | would | should | could | will | shall | may | might | can | must | had | has | have | having | it | its | their | they | them | there | then | than | as | at | if | or | not | but | into | upon | within | between | during | through | before | after | about | against | under | over | above | below | all | any | each | every | both | some | such | more | most | other | another | also | however | therefore | where | when | while | whether | what | how | why | because | since | until | so | said | asked | noted | advised | explained | reported | received | agreed | resolved | considered | presented | members | member | committee | council | councillor | councillors | report | meeting | minutes | officer | officers | chair | chairman | chairperson | public | service | services | year | years | his | her | she | our | we | us | your | you | my | do | does | did | made | make | given | following | including | regarding | approved | confirmed | subject | first | next | last | out | up | no | one | two | three
# Endings of words that only this language has.
reading-endings = tion | tions | ing | ings | ment | ments | ness | ity | ally | ight | able | ence | ance | ould | ough | ship | less | ful | ively | ly | n't

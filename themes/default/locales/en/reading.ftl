# How texts in this language are read when its two versions are held against each other. A language without these is
# left alone. Lists are divided by |, spellings of one thing by /.
reading-months = January/Jan | February/Feb | March/Mar | April/Apr | May | June/Jun | July/Jul | August/Aug | September/Sept/Sep | October/Oct | November/Nov | December/Dec
# The orders in which a date is written; other words stand between as they are. A date of its own has at least a day or a year.
reading-dates = day month year | day of month year | day month | day of month | month day year | month day | month year
reading-ordinals = st | nd | rd | th
# What follows an hour before noon, and one after it.
reading-morning = am | a.m. | a.m | in the morning | midnight
reading-afternoon = pm | p.m. | p.m | noon | midday | in the afternoon | in the evening
# Twelve by day, and by night, as a word: it answers the figure in the other version.
reading-noon = noon | midday
reading-midnight = midnight
# Before an hour, in words.
reading-half-past = half past
reading-quarter-past = quarter past | a quarter past
reading-quarter-to = quarter to | a quarter to
reading-decimal = .
reading-currencies = £ | € | $
reading-percent = % | per cent | percent
# What a figure is multiplied by: after a space, and at once after an amount of money.
reading-scales = thousand 1000 | million 1000000 | billion 1000000000
reading-scale-letters = k 1000 | m 1000000 | mn 1000000 | bn 1000000000
# Numbers as words: they answer figures in the other version.
reading-numbers = no 0 | none 0 | nobody 0 | zero 0 | nil 0 | one 1 | once 1 | first 1 | two 2 | twice 2 | second 2 | both 2 | three 3 | third 3 | four 4 | fourth 4 | five 5 | fifth 5 | six 6 | sixth 6 | seven 7 | seventh 7 | eight 8 | eighth 8 | nine 9 | ninth 9 | ten 10 | tenth 10 | eleven 11 | eleventh 11 | twelve 12 | twelfth 12 | thirteen 13 | thirteenth 13 | fourteen 14 | fourteenth 14 | fifteen 15 | fifteenth 15 | sixteen 16 | sixteenth 16 | seventeen 17 | seventeenth 17 | eighteen 18 | eighteenth 18 | nineteen 19 | nineteenth 19 | twentieth 20 | thirtieth 30 | hundred 100 | half 50 | a half 50 | quarter 25 | a quarter 25 | three quarters 75 | dozen 12 | a dozen 12 | fortnight 14 | million 1000000 | thousand 1000
# To these a number below ten is added: twenty-one.
reading-number-tens = twenty 20 | thirty 30 | forty 40 | fifty 50 | sixty 60 | seventy 70 | eighty 80 | ninety 90
# What follows a number and is added to it: five and twenty.
reading-number-ends = and twenty 20
# To these a number below a hundred is added.
reading-number-hundreds = one hundred and 100 | a hundred and 100 | hundred and 100 | two hundred and 200
# What stands after the number of those who voted so, and what may stand between: eleven members voted for.
reading-votes-for = for | in favour | in favour of | in support
reading-votes-against = against | opposed
reading-votes-abstained = abstained | abstaining | abstention | abstentions | abstain
reading-vote-fillers = vote | votes | voted | voting | voters | member | members | councillor | councillors | were | was | cast
# What stands before and between the numbers of a vote: by 5 votes to 3.
reading-poll-before = by | vote of | votes of | majority of
reading-poll-between = to
# Before two numbers with a hyphen, these say that they are a vote: votes were 9-3.
reading-poll-words = vote | votes | voted | voting | division | carried | lost | passed | defeated | approved | rejected
# Words that are frequent here and that the other languages don't have: by them the language of a paragraph is known.
# A word that another has too (at, is, plant, pump) stands in both lists, and says nothing.
reading-words = plant | pump | hi | pan | tan | dim | nag | gall | dan | er | bum | the | of | and | to | that | was | were | is | be | been | being | are | for | by | with | on | from | this | these | those | which | who | whom | whose | would | should | could | will | shall | may | might | can | must | had | has | have | having | it | its | their | they | them | there | then | than | as | at | if | or | not | but | into | upon | within | between | during | through | before | after | about | against | under | over | above | below | all | any | each | every | both | some | such | more | most | other | another | also | however | therefore | where | when | while | whether | what | how | why | because | since | until | so | said | asked | noted | advised | explained | reported | received | agreed | resolved | considered | presented | members | member | committee | council | councillor | councillors | report | meeting | minutes | officer | officers | chair | chairman | chairperson | public | service | services | year | years | his | her | she | our | we | us | your | you | my | do | does | did | made | make | given | following | including | regarding | approved | confirmed | subject | first | next | last | out | up | no | one | two | three
# Words of titles on an agenda, which are no part of a name: a title with one of them is in this language.
reading-title-words = apologies | apology | absence | minutes | declarations | interest | interests | matters | arising | correspondence | questions | announcements | business | report | reports | review | update | updates | budget | estimates | applications | planning | exclusion | public | press | confirmation | previous | urgent | recommendations | appointment | appointments | election | strategy | performance | draft | quarterly | annual | monitoring | accounts | payments | receipts | petition | petitions | highways | lighting | recycling | homelessness | safeguarding | procurement | treasury | outturn | regeneration | enforcement | licensing | consultation | consultations | governance | membership | vacancies | vacancy | staffing | salaries | remuneration | allowances | policy | policies | procedure | procedures | programme | programmes | motion | motions | resolutions | statement | statements | feedback | presentation | presentations | verbal | flooding | drainage | fouling | allotments | playgrounds | maintenance | repairs | invoices | reconciliation | precept | assets | complaints | compliments | welcome | introductions | closing | remarks | requests | responses | proposals | proposed | changes | findings | overview | summary | actions | nominations | representatives | arrangements | priorities | risks | donations | inspections | attendance | forthcoming | ongoing | various | fees | charges | constitution | corporate | emergency
# Letters that only words of this language have, in words of a title that start small and so are no name.
reading-title-marks = k | q | v | x | z | ee | oo | sh | ght | tion
# Endings of words that only this language has.
reading-endings = tion | tions | ing | ings | ment | ments | ness | ity | ally | ight | able | ence | ance | ould | ough | ship | less | ful | ively | ly | n't

# Ffurfiau geiriau, i'r chwiliad.
# What may follow an apostrophe without belonging to the word before it: i'r, diwygio'r, a'u.
forms-clitics = r | n | i | w | u | m | ch | th | d
# The first letters of a word, and what they become (soft, nasal, aspirate). "-" is nothing.
forms-mutations = p > b mh ph | t > d nh th | c > g ngh ch | b > f m | d > dd n | g > - ng | m > f | ll > l | rh > r
# What may come before a vowel (ei hysgol), and the vowels.
forms-before-vowels = h
forms-vowels = a | e | i | o | u | w | y
# Endings of plurals, and of those who do something (-wr, -ydd, -wyr), and what they become: the first that fits, where
# three letters are left. The longest come first. A word that only looks like a plural stays as it is (newyddion, hwyr).
# An ending starts after the first letter of its words, which a mutation may change.
forms-endings =
    orchmynion > orchymyn | erchnogion > erchennog | ifenyddion > ifennydd | lynyddoedd > lwyddyn |
    entrefydd > entref | ewyddion > ewyddion | nghenion > ngen | mhellion > mhelliad | weithiau > weithiau |
    eisiadau > ais | olisiau > olisi | nghorau > ngor | thrawon > thro | ryderon > ryder | eddygon > eddyg |
    wirion > wirion | wmniau > wmni | lybiau > lwb | iynau > iwn | yrsiau > wrs | iannau > iant | yrddau > wrdd |
    yhoedd > yhoedd | eolydd > eol | ermydd > erm | ontydd > ont | eysydd > aes | lenni > len | glwysi > glwys |
    estri > estr | swyddi > swydd | sbytai > sbyty | lentyn > lant | erched > erch | ylwyr > ylydd |
    alwyr > alydd | elwyr > elydd | olwyr > olydd | thwyr > thydd | ygwyr > ygydd | ogwyr > ogydd |
    yddwr > yddydd | rddwr > rddydd | ermwr > ermydd | oddwr > oddydd | union > union | ysiau > ws | odydd > od |
    onydd > on | fyrdd > fordd | feydd > fa | wersi > wers | rethi > reth | lwyr > lwyr | hwyr > hwyr |
    gwyr > gwyr | siwr > siwr | thwr > thydd | alwr > alydd | ylwr > ylydd | adwr > adydd | nnau > n | oedd > - | yrff > orff |
    refi > ref | iaid > - | wyr > ydd | iwr > ydd | ion > - | iau > - | au > -
# Plurals that no ending makes, each with its singular. Their mutated forms follow from the table above.
forms-plurals =
    tai > tŷ | cynigion > cynnig | gwŷr > gŵr | coed > coeden | bysus > bws | bysiau > bws | ceir > car | meibion > mab |
    menywod > menyw | gwragedd > gwraig | mynwentydd > mynwent | cestyll > castell | capeli > capel |
    pysgod > pysgodyn | cŵn > ci | goleuadau > golau | rhenti > rhent | negeseuon > neges | pleidleisiau > pleidlais |
    broydd > bro | cymoedd > cwm | harbyrau > harbwr | palmentydd > palmant | nyrsys > nyrs | bechgyn > bachgen |
    lleisiau > llais | cyfrifon > cyfrif | pynciau > pwnc | oriau > awr | ieithoedd > iaith | geiriau > gair |
    punnoedd > punt | lloriau > llawr | drysau > drws | toeau > to | ffensys > ffens | meini > maen |
    cerrig > carreg | nentydd > nant | llynnoedd > llyn | gerddi > gardd | anifeiliaid > anifail | adar > aderyn |
    blodau > blodyn | rhieni > rhiant | chwiorydd > chwaer | brodyr > brawd | cyfeillion > cyfaill |
    gwirfoddolwyr > gwirfoddolwr | ymddiriedolwyr > ymddiriedolwr | troseddwyr > troseddwr | clercod > clerc |
    meiri > maer | peirianwyr > peiriannydd | oedolion > oedolyn | canghennau > cangen | aelwydydd > aelwyd |
    anheddau > annedd | tacsis > tacsi | ffosydd > ffos | carthffosydd > carthffos |
    ffynhonnau > ffynnon | tomenni > tomen | gofynion > gofyniad | cynhyrchion > cynnyrch | sylwadau > sylw |
    ffeithiau > ffaith | corneli > cornel | pyllau > pwll | camerâu > camera
# What follows the figures of a day (18fed), and what may stand between it and its month (18 o Fawrth).
forms-ordinals = af | ail | il | ydd | ed | fed | eg | ain
forms-in-dates = o
# What may stand before an apostrophe in a name, and be typed as a word of its own: O'Brien, o brien.
forms-joined = o | d
# What stands, in capitals, between two words of a query of which either is enough, in every language.
forms-either = OR | NEU
# Geiriau bach, nad ydynt yn dweud dim mewn cwestiwn sydd â geiriau eraill.
forms-little = y | yr | a | ac | ag | am | ar | at | i | o | yn | ym | yng | mewn | gan | gyda | neu | na | nac | mae | oedd | yw | bu | sy | sydd | beth | pryd | ble | pwy | pa | pam | sut | faint | mis | benderfynwyd | penderfynwyd

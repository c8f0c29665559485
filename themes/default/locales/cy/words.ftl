# Geiriau'r fformat: â'r rhain yr ysgrifennir cofnodion. Y cyntaf mewn rhestr yw'r un a argymhellir.
words-purpose = Diben | Pwrpas | Diben yr adroddiad
words-recommendation = Argymhelliad | Argymhellion
words-invitees = Gwahoddedigion | Gwahoddwyd
words-minutes = Cofnodion | Cofnod
words-decision = Penderfyniad | Penderfyniadau
words-reasons = Rhesymau | Rhesymau dros y penderfyniad | Rheswm dros y penderfyniad
words-alternatives = Dewisiadau eraill a ystyriwyd | Opsiynau eraill a ystyriwyd | Dewisiadau eraill
words-background = Papurau cefndir
words-documents = Dogfennau ategol | Dogfennau ychwanegol
words-public-summary = Crynodeb cyhoeddus
words-exempt = Eithriedig | Esempt | Cyfyngedig
words-confidential = cyfrinachol
words-act-1960 = Deddf 1960
words-and = a | ac
words-councillor = Y Cynghorydd | Cynghorydd | Y Cyng | Cyng
words-letters = MBE | OBE | CBE | AS | AC | YH
words-decision-marks = PENDERFYNWYD YN UNFRYDOL | YN UNFRYDOL PENDERFYNWYD | PENDERFYNWYD | CYTUNWYD
words-that = bod | fod | y | yr
words-table = Tabl
words-to-translate = [i'w gyfieithu]
# Nad yw rhywbeth yn gyhoeddus: yn unrhyw le mewn papur, neu lle mae llinell o eitem yn dechrau felly.
words-not-public = heb fod i'w gyhoeddi | heb fod i'w chyhoeddi | nid i'w gyhoeddi | nid i'w chyhoeddi | ddim i'w gyhoeddi | ddim i'w chyhoeddi | nid yw'r adroddiad hwn i'w gyhoeddi | nid yw'r eitem hon i'w chyhoeddi | eithriedig yn rhinwedd
# Yr un peth lle nad oes dim arall mewn llinell; ac am bapurau.
words-closed-lines = eithriedig | cyfrinachol | cyfyngedig | hollol gyfrinachol | preifat a chyfrinachol | gwybodaeth eithriedig | gwybodaeth esempt | gwybodaeth gyfrinachol | gyfrinachol | gyfyngedig | esempt | busnes eithriedig
words-closed-papers = adroddiad eithriedig | atodiad eithriedig | eitem eithriedig
# Yr un peth am eitem yn unig, lle nad oes dim arall mewn llinell; ac fel rhan o deitl, rhwng ei arwyddion.
words-closed-items = preifat | breifat | yn breifat | eitem breifat | sesiwn breifat | ar gau i'r cyhoedd | ar gau i'r wasg a'r cyhoedd | wedi'i chau i'r cyhoedd | wedi'i gau i'r cyhoedd | heb fod yn agored i'r cyhoedd | nid yw'n agored i'r cyhoedd | ddim yn agored i'r cyhoedd | heb fod yn gyhoeddus | gwahardd y cyhoedd | rhannol eithriedig | yn rhannol eithriedig | rhan eithriedig | rhannol gyfrinachol | yn rhannol gyfrinachol | eithriad | esemptiad | wedi'i eithrio | wedi'i heithrio | wedi'i heithrio rhag ei datgelu
words-closed-titles = eithriedig | esempt | cyfrinachol | gyfrinachol | eitem eithriedig | eitem gyfrinachol | eitem breifat | eitem gyfyngedig | adroddiad eithriedig | adroddiad cyfrinachol | adroddiad preifat | adroddiad cyfyngedig | mater eithriedig | mater cyfrinachol | sesiwn breifat | rhannol eithriedig | yn rhannol eithriedig | rhan eithriedig | rhannol gyfrinachol | yn rhannol gyfrinachol | hollol gyfrinachol | preifat a chyfrinachol | heb fod i'w gyhoeddi | heb fod i'w chyhoeddi | nid i'w gyhoeddi | nid i'w chyhoeddi | ddim i'w gyhoeddi | ddim i'w chyhoeddi | eithriedig yn rhinwedd | wedi'i eithrio | wedi'i heithrio | ar gau i'r cyhoedd | ar gau i'r wasg a'r cyhoedd | heb fod yn agored i'r cyhoedd
# Am beth y'i dywedir, beth sy'n ei wadu, a geiriau'r gyfraith.
words-closable = eitem | adroddiad | mater | papur | busnes
words-negations = nid | nad | ddim | mwyach
words-law = paragraff | baragraff | pharagraff | paragraffau | baragraffau | pharagraffau | atodlen | adran | deddf | ddeddf
# Yr hyn nad yw'n sefyll dros unrhyw lun.
words-pictures = llun | ffoto | ffotograff | delwedd | sgrinlun

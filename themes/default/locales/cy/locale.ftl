# Yr iaith ei hun.
locale-name = Cymraeg
locale-open-graph = cy_GB
locale-rank = 2
locale-moderngov = 1
number-group = ,
joining-between = ,
joining-last = { $sound ->
    [vowel] ac
   *[consonant] a
}
# Before these beginnings (in lower case) "ac"; before figures that are said with a vowel too: "paragraffau 12 ac 13", "2 a 3".
joining-vowels = a | e | i | o | u | w | y | â | ê | î | ô | û | ŵ | ŷ | á | é | í | ó | ú | à | è | ì | ò | ù | ä | ë | ï | ö | ü | 1 | 8
# But "a" before these (as written): the w of names is a consonant.
joining-consonants = Wa | We | Wi | Wo | Wy | Wr | Ya | Ye | Yo
# Geiriau ar ddechrau enw pwyllgor neu fater nad yw rhestrau'n trefnu yn eu hôl.
collation-articles = Y | Yr
# Names in which n and g are two letters, with / between the two.
collation-apart = Ban/gor | ban/gor | Llan/g | llan/g | Pen/g | pen/g | Bron/g | bron/g | Maen/g | Tan/g | tan/g

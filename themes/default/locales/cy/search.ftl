# Chwilio: y geiriau ar y dudalen.
search = Chwilio
search-label = Geiriau i chwilio amdanynt
search-about = Ceir ffurfiau treigledig gair hefyd. Teipiwch “plant mewn gofal” am ymadrodd, ysgol NEU coleg am y naill neu'r llall, -cyllideb i hepgor gair.
search-button = Chwilio
search-without-script = Mae angen JavaScript ar y chwiliad. Hebddo, gallwch ddefnyddio'r mynegeion:
search-filters = Cyfyngu a threfnu
search-kind = Math
search-every-kind = Pob math
search-kind-item = Eitemau agenda
search-kind-decision = Penderfyniadau
search-kind-document = Dogfennau
search-kind-meeting = Cyfarfodydd
search-kind-person = Pobl
search-kind-page = Tudalennau eraill
search-one-item = Eitem agenda
search-one-decision = Penderfyniad
search-one-document = Dogfen
search-one-meeting = Cyfarfod
search-one-person = Person
search-one-page = Tudalen
search-committee = Pwyllgor
search-every-committee = Pob pwyllgor
search-year = Blwyddyn
search-every-year = Pob blwyddyn
search-order = Trefn
search-best = Y gorau yn gyntaf
search-newest = Y diweddaraf yn gyntaf
search-results = Canlyniadau
search-more = Rhagor o ganlyniadau
search-none = Dim canlyniadau.
search-ask = Teipiwch yr hyn yr ydych yn chwilio amdano, neu dewiswch fath, pwyllgor neu flwyddyn.
search-next = Rhowch gynnig ar lai o eiriau neu rai eraill, tynnwch hidlydd i ffwrdd, neu edrychwch yn y mynegeion:
search-count = { $form ->
    [zero] Dim canlyniadau.
    [one] 1 canlyniad.
    [two] 2 ganlyniad.
    [few] { $number } chanlyniad.
    [many] { $number } chanlyniad.
   *[other] { $number } canlyniad.
}
search-phrases = { $form ->
    [zero] Nid oes yr un o'r canlyniadau y chwiliwyd drwyddynt hyd yma yn cyfateb i'r ymholiad cyfan.
    [one] Mae 1 o'r canlyniadau y chwiliwyd drwyddynt hyd yma yn cyfateb i'r ymholiad cyfan.
    [two] Mae 2 o'r canlyniadau y chwiliwyd drwyddynt hyd yma yn cyfateb i'r ymholiad cyfan.
   *[other] Mae { $number } o'r canlyniadau y chwiliwyd drwyddynt hyd yma yn cyfateb i'r ymholiad cyfan.
}
search-elsewhere = { $form ->
    [zero] Dim canlyniadau yn Gymraeg
    [one] 1 canlyniad yn Gymraeg
    [two] 2 ganlyniad yn Gymraeg
    [few] { $number } chanlyniad yn Gymraeg
    [many] { $number } chanlyniad yn Gymraeg
   *[other] { $number } canlyniad yn Gymraeg
}
search-elsewhere-words = Canlyniadau yn Gymraeg gyda'r geiriau hyn
search-busy = Wrthi'n chwilio…
search-failed = Ni ellid cyrraedd y mynegai chwilio. Rhowch gynnig arall arni, neu defnyddiwch y mynegeion.

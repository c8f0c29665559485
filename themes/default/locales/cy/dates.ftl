# Dyddiadau ac amseroedd. Rhennir rhestrau gan |, ac ar ddydd Llun mae'r wythnos yn dechrau.
months = Ionawr | Chwefror | Mawrth | Ebrill | Mai | Mehefin | Gorffennaf | Awst | Medi | Hydref | Tachwedd | Rhagfyr
weekdays = Dydd Llun | Dydd Mawrth | Dydd Mercher | Dydd Iau | Dydd Gwener | Dydd Sadwrn | Dydd Sul
weekdays-in-sentence = ddydd Llun | ddydd Mawrth | ddydd Mercher | ddydd Iau | ddydd Gwener | ddydd Sadwrn | ddydd Sul
weekday-evenings = Nos Lun | Nos Fawrth | Nos Fercher | Nos Iau | Nos Wener | Nos Sadwrn | Nos Sul
weekday-evenings-in-sentence = nos Lun | nos Fawrth | nos Fercher | nos Iau | nos Wener | nos Sadwrn | nos Sul
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $weekday } { $day }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }
date-with-time = { $date }, { $time }
evening-from = 18
time = { $hour }.{ $minute }{ $period ->
    [morning] yb
    [evening] yh
   *[other] yp
}

# Dates and times. Lists are divided by |, weeks start on Monday.
months = January | February | March | April | May | June | July | August | September | October | November | December
weekdays = Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
date-long = { $weekday } { $day } { $month } { $year }
date-day = { $weekday } { $day }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }
date-with-time = { $date }, { $time }
# The hour from which a meeting is an evening one.
evening-from = 18
time = { $hour }.{ $minute }{ $period ->
    [morning] am
   *[other] pm
}

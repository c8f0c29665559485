# Yr hyn a ddaeth o gyfarfod, mewn gair cyn ei ddyddiad.
status-label-cancelled = Wedi'i ganslo
status-label-postponed = Wedi'i ohirio
status-label-abandoned = Wedi'i adael
# Wrth ddiwrnod newydd cyfarfod a ohiriwyd.
moved-from = Symudwyd o { $date }.

# Cyfarfodydd i ddod, map y wefan, ffrydiau a chalendrau.
path-next-meetings = cyfarfodydd-nesaf
path-site-map = map-o-r-wefan
next-meetings = Y cyfarfodydd nesaf
coming-day = Fel yr oedd y cofnod ar { $date }.
coming-more = Mae cyfarfodydd pellach ymlaen yn y calendr.
follow-committees = Calendrau a ffrydiau
follow-about = Ychwanegwch gyfeiriad calendr at eich calendr eich hun, a bydd yn ei ddiweddaru ei hun. Rhowch gyfeiriad ffrwd i ddarllenydd ffrydiau, a bydd yn dweud wrthych pan gaiff agenda, penderfyniadau neu gofnodion eu cyhoeddi.
follow-label = Dilyn
follow-feed = Ffrwd o'r hyn a gyhoeddir
follow-calendar = Calendr cyfarfodydd
site-map = Map o'r wefan
site-map-record = Y cofnod
site-map-people = Pobl a materion
site-map-about = Ynglŷn â'r wefan hon

# Ffrydiau Atom.
feed-title-archive = { $council }: agendâu, penderfyniadau a chofnodion
feed-title = { $topic }: agendâu, penderfyniadau a chofnodion { $council }
feed-stage-notice = Hysbysiad
feed-stage-agenda = Agenda
feed-stage-decisions = Penderfyniadau
feed-stage-draft-minutes = Cofnodion drafft
feed-stage-minutes = Cofnodion
feed-entry = { $stage }: { $committee }, { $date }
feed-entry-item = { $stage }: { $item } – { $committee }, { $date }
feed-items = Ar yr agenda:
feed-decided = Penderfynwyd ar:

# Calendrau.
calendar-name-archive = { $council }: cyfarfodydd
calendar-name = { $topic } – { $council }
calendar-cancelled = Wedi'i ganslo: { $name }
calendar-postponed = Wedi'i ohirio: { $name }
calendar-abandoned = Wedi'i adael: { $name }

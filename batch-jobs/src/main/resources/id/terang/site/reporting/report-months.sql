-- Months of agencies and units as the open data publish them, of the metrics that tell who has reported.
select figures.metric, figures.place, figures.period_start, figures.state, figures.value
from release.current_figures as figures
where
    figures.metric = any (?)
    and figures.place_kind = 'office'
    and figures.level in ('agency', 'unit')
    and figures.period_kind = 'month'
    and figures.breakdown = 'all'

-- One metric at every place of these levels for the totals, without breakdown: what its page compares.
select
    figures.metric,
    figures.place_kind,
    figures.place,
    figures.period_kind,
    figures.period_start,
    figures.period_end,
    figures.breakdown,
    figures.breakdown_value,
    figures.state,
    figures.marks,
    figures.value,
    figures.numerator,
    figures.denominator,
    figures.base,
    figures.lower,
    figures.upper,
    figures.band,
    figures.as_of
from release.current_figures as figures
where
    figures.metric = ?
    and figures.breakdown = 'all'
    and figures.period_kind in ('now', 'quarter', 'year')
    and figures.level = any (?)
order by figures.place_kind, figures.place collate "C", figures.period_kind, figures.period_start

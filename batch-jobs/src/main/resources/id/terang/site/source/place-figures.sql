-- Everything published about one place; breakdowns only for the periods in which pages show them.
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
    figures.place_kind = ?
    and figures.place = ?
    and (figures.breakdown = 'all' or figures.period_kind in ('now', 'quarter', 'year'))
order by
    figures.metric collate "C",
    figures.breakdown collate "C",
    figures.breakdown_value collate "C",
    figures.period_kind,
    figures.period_start

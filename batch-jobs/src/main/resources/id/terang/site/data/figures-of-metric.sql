-- Released figures of one metric, in the order of their full key; the same bytes on every server ("C").
select
    metric,
    place_kind,
    place,
    level,
    period_kind,
    period_start,
    period_end,
    breakdown,
    breakdown_value,
    state,
    marks,
    value,
    numerator,
    denominator,
    base,
    lower,
    upper,
    band,
    as_of,
    release,
    synthetic

from release.current_figures

where metric = ?

order by
    metric collate "C",
    place_kind collate "C" desc,
    place collate "C",
    period_kind collate "C",
    period_start,
    breakdown collate "C",
    breakdown_value collate "C"

-- The download of one metric, row by row in the order of the full key; the same bytes on every server ("C"). A text that a
-- spreadsheet would run as a formula gets an apostrophe in front; numbers are typed and never need one.
copy (

    select
        figures.metric,
        case when figures.place_kind = 'office' then regexp_replace(figures.place, '^([=+@\t\r-])', '''\1') end as office,
        case when figures.place_kind = 'area' then regexp_replace(figures.place, '^([=+@\t\r-])', '''\1') end as area,
        to_char(figures.period_start, 'YYYY-MM-DD') as period_start,
        to_char(figures.period_end, 'YYYY-MM-DD') as period_end,
        figures.breakdown,
        figures.value,
        case figures.state
            when 'suppressed' then '[c]'
            when 'not_available' then '[x]'
            when 'not_applicable' then '[z]'
            else figures.state
        end as state,
        trim_scale(figures.numerator) as numerator,
        trim_scale(figures.denominator) as denominator,
        trim_scale(figures.base) as base,
        regexp_replace(current_setting('terang.unit'), '^([=+@\t\r-])', '''\1') as unit,
        to_char(figures.as_of, 'YYYY-MM-DD') as as_of,
        figures.release,
        regexp_replace(figures.breakdown_value, '^([=+@\t\r-])', '''\1') as breakdown_value,
        figures.period_kind as period,
        figures.lower,
        figures.upper,
        regexp_replace(figures.band, '^([=+@\t\r-])', '''\1') as band,
        nullif(figures.marks, '') as marks,
        figures.synthetic::text as synthetic

    from release.current_figures as figures

    where figures.metric = current_setting('terang.metric')

    order by
        figures.place_kind collate "C" desc,
        figures.place collate "C",
        figures.period_kind collate "C",
        figures.period_start,
        figures.breakdown collate "C",
        figures.breakdown_value collate "C"

) to stdout (format csv, header true, encoding 'UTF8')

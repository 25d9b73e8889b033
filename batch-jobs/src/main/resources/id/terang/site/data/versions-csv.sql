-- Every version that releases knew of the revised figures of one metric: the first final value, then each that replaced it.
-- Versions of running periods are left out, which move every night; a figure that is withheld today gives none of its past away.
copy (

    with

    revised as (

        select figures.*
        from release.figures as figures
        where figures.metric = current_setting('terang.metric') and figures.marks like '%r%'

    ),

    versions as (

        select * from revised
        union
        select before.*
        from revised
        join release.figures as before
            on before.metric = revised.metric
            and before.known_to = revised.known_from
            and before.place_kind = revised.place_kind
            and before.place = revised.place
            and before.period_kind = revised.period_kind
            and before.period_start = revised.period_start
            and before.breakdown = revised.breakdown
            and before.breakdown_value = revised.breakdown_value

    )

    select
        versions.metric,
        case when versions.place_kind = 'office' then regexp_replace(versions.place, '^([=+@\t\r-])', '''\1') end as office,
        case when versions.place_kind = 'area' then regexp_replace(versions.place, '^([=+@\t\r-])', '''\1') end as area,
        versions.period_kind as period,
        to_char(versions.period_start, 'YYYY-MM-DD') as period_start,
        to_char(versions.period_end, 'YYYY-MM-DD') as period_end,
        versions.breakdown,
        regexp_replace(versions.breakdown_value, '^([=+@\t\r-])', '''\1') as breakdown_value,
        versions.value,
        versions.state,
        trim_scale(versions.numerator) as numerator,
        trim_scale(versions.denominator) as denominator,
        trim_scale(versions.base) as base,
        nullif(versions.marks, '') as marks,
        first_known.release as known_from,
        replaced.release as known_to

    from versions
    join release.releases as first_known on first_known.ordinal = versions.known_from
    left join release.releases as replaced on replaced.ordinal = versions.known_to
    left join release.figures as today
        on today.known_to is null
        and today.place_kind = versions.place_kind
        and today.place = versions.place
        and today.metric = versions.metric
        and today.period_kind = versions.period_kind
        and today.period_start = versions.period_start
        and today.breakdown = versions.breakdown
        and today.breakdown_value = versions.breakdown_value
    where today.state = 'published'
    order by
        versions.place_kind collate "C" desc,
        versions.place collate "C",
        versions.period_kind collate "C",
        versions.period_start,
        versions.breakdown collate "C",
        versions.breakdown_value collate "C",
        versions.known_from

) to stdout (format csv, header true, encoding 'UTF8')

-- staging.deliveries, release.gates → release.source_quality: the four shares of the data quality score of every source.
insert into release.source_quality (release, source, dimension, numerator, denominator)
with

span as (

    select releases.release, releases.run_date, releases.as_of, settings.nights, releases.as_of - settings.days + 1 as first_day
    from release.releases as releases
    cross join (select ?::int as days, ?::int as nights) as settings
    where releases.ordinal = current_setting('terang.ordinal')::int

),

loaded as (

    select deliveries.*
    from staging.deliveries as deliveries
    where
        deliveries.outcome = 'loaded'
        and not exists (
            select from staging.deliveries as later
            where later.sha256 = deliveries.sha256 and later.delivery > deliveries.delivery
        )

),

-- A delivery tells of the days from its first event to its last, and of quiet days after it until the source is late.
told as (

    select
        loaded.source,
        min(loaded.first_day) as since,
        range_agg(
            daterange(loaded.first_day, least(loaded.last_day + sources.freshness_warn_hours / 24, span.as_of), '[]')
        ) as days
    from loaded
    join ref.sources as sources using (source)
    cross join span
    where loaded.first_day <= span.as_of and loaded.last_day >= loaded.first_day
    group by loaded.source

),

completeness as (

    select
        told.source,
        (
            select coalesce(sum(upper(part) - lower(part)), 0)
            from unnest(told.days * datemultirange(daterange(expected.since, span.as_of, '[]'))) as part
        ) as numerator,
        span.as_of - expected.since + 1 as denominator
    from told
    cross join span
    cross join lateral (select greatest(told.since, span.first_day) as since) as expected

),

-- The last answer of each night; a night that was held asked too.
asked as (

    select distinct on (gates.subject, releases.run_date) gates.subject as source, gates.severity
    from release.gates as gates
    join release.releases as releases using (release)
    cross join span
    where
        gates.gate = 'freshness'
        and releases.run_date > span.run_date - span.nights
        and releases.run_date <= span.run_date
        and releases.ordinal <= current_setting('terang.ordinal')::int
    order by gates.subject, releases.run_date, releases.ordinal desc

),

rows_of as (

    select
        loaded.source,
        sum(loaded.loaded_rows) as fit,
        sum(loaded.rejected_rows) as rejected,
        sum(loaded.duplicate_rows) as repeated
    from loaded
    cross join span
    where loaded.received_on >= span.first_day
    group by loaded.source

),

shares (source, dimension, numerator, denominator) as (

    select source, 'completeness', numerator, denominator from completeness
    union all
    select source, 'timeliness', count(*) filter (where severity = 'passed'), count(*) from asked group by source
    union all
    select source, 'validity', fit, fit + rejected from rows_of
    union all
    select source, 'uniqueness', fit, fit + repeated from rows_of

)

select span.release, shares.source, shares.dimension, shares.numerator, shares.denominator
from shares
join ref.sources as sources using (source)
cross join span
where shares.denominator > 0

-- Hours between the end of a source's newest event day and the beginning of the night's date. A source that has never
-- delivered is only a warning, until the day by which its file says it must have begun (freshness: first-by).
with

newest as (

    select
        sources.source,
        sources.freshness_warn_hours,
        sources.freshness_hold_hours,
        sources.first_by,
        (
            select max(deliveries.last_day)
            from staging.deliveries as deliveries
            where deliveries.source = sources.source and deliveries.outcome = 'loaded'
        ) as last_day
    from ref.sources as sources

)

select
    'freshness' as gate,
    newest.source as subject,
    case
        when newest.last_day is null and run.run_date > newest.first_by then 'hold'
        when newest.last_day is null then 'warning'
        when (run.as_of - newest.last_day) * 24 > newest.freshness_hold_hours then 'hold'
        when (run.as_of - newest.last_day) * 24 > newest.freshness_warn_hours then 'warning'
        else 'passed'
    end as severity,
    coalesce(((run.as_of - newest.last_day) * 24)::text || ' h', '-') as observed,
    case when newest.last_day is null and newest.first_by is not null then newest.first_by::text
        else newest.freshness_hold_hours || ' h' end as allowed
from newest
cross join ref.run as run
order by newest.source

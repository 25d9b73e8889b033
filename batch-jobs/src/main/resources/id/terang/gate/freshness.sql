-- Hours between the end of a source's newest event day and the beginning of the night's date.
with

newest as (

    select
        sources.source,
        sources.freshness_warn_hours,
        sources.freshness_hold_hours,
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
        when newest.last_day is null then 'warning'
        when (run.as_of - newest.last_day) * 24 > newest.freshness_hold_hours then 'hold'
        when (run.as_of - newest.last_day) * 24 > newest.freshness_warn_hours then 'warning'
        else 'passed'
    end as severity,
    coalesce(((run.as_of - newest.last_day) * 24)::text || ' h', '-') as observed,
    newest.freshness_hold_hours || ' h' as allowed
from newest
cross join ref.run as run
order by newest.source

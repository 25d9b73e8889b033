-- Which staged rows are not simply new. Within a file the last row of a key counts; an earlier one that says the same is a
-- duplicate, one that says something else is kept as an older version. Against the facts of earlier deliveries likewise.
insert into staging.versions (delivery, line, state)
with

delivery as (

    select deliveries.delivery, deliveries.source
    from staging.deliveries as deliveries
    where deliveries.delivery = ?

),

valid as materialized (

    select staged.line, staged.key, staged.content_hash
    from staging.${table} as staged
    cross join delivery
    where not exists (
        select from staging.rejected_rows as rejected
        where rejected.delivery = delivery.delivery and rejected.line = staged.line
    )

),

repeated as (

    select valid.key
    from valid
    group by valid.key
    having count(*) > 1

),

numbered as (

    select
        valid.line,
        valid.key,
        row_number() over (partition by valid.key, valid.content_hash order by valid.line desc) as from_last_alike,
        row_number() over (partition by valid.key order by valid.line desc) as from_last,
        min(valid.content_hash) over (partition by valid.key) <> max(valid.content_hash) over (partition by valid.key)
            as differ
    from valid
    join repeated on repeated.key = valid.key

),

replaced as (

    select numbered.line, case when numbered.from_last_alike > 1 then 'duplicate' else 'older' end as state
    from numbered
    where numbered.from_last > 1

),

latest as (

    select
        valid.line,
        case
            when known.content_hash = valid.content_hash then 'duplicate'
            when known.key is not null or numbered.differ then 'superseding'
        end as state
    from valid
    cross join delivery
    left join fact.${table} as known
        on known.source = delivery.source and known.key = valid.key and known.is_current
    left join numbered on numbered.line = valid.line
    where coalesce(numbered.from_last, 1) = 1

)

select delivery.delivery, replaced.line, replaced.state
from replaced
cross join delivery
union all
select delivery.delivery, latest.line, latest.state
from latest
cross join delivery
where latest.state is not null

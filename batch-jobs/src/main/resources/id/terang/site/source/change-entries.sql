-- What one release changed in each public register: entries that came, that say something else, that became overdue, that went away.
with

release as (

    select releases.ordinal
    from release.releases as releases
    where releases.release = ?

),

before as (

    select entries.*
    from release.entries as entries
    join release on release.ordinal = entries.known_to

),

now as (

    select entries.*
    from release.entries as entries
    join release on release.ordinal = entries.known_from

)

select
    coalesce(now.register, before.register) as register,
    count(*) filter (where before.key is null) as added,
    count(*) filter (
        where
            (now.content, now.office, now.area, now.citation)
            is distinct from (before.content, before.office, before.area, before.citation)
            and now.key is not null
            and before.key is not null
    ) as changed,
    count(*) filter (where now.is_late and not coalesce(before.is_late, false)) as overdue,
    count(*) filter (where now.key is null) as gone
from now
full join before on before.source = now.source and before.key = now.key
group by 1
order by 1

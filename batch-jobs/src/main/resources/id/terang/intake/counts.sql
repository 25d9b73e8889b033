-- What became of the rows of one delivery. Counted from what the steps left behind, not by subtraction.
with

delivery as (

    select deliveries.delivery
    from staging.deliveries as deliveries
    where deliveries.delivery = ?

),

rejected as (

    select
        rejected.line,
        bool_or(rejected.reason in ('unknown_office', 'unknown_area', 'unknown_value', 'unknown_metric', 'unknown_indicator'))
            as has_unknown_code
    from staging.rejected_rows as rejected
    join delivery on delivery.delivery = rejected.delivery
    group by rejected.line

),

rejected_lines as (

    select
        coalesce(sum(coalesce(staged.lines, 1)), 0) as lines,
        coalesce(sum(coalesce(staged.lines, 1)) filter (where rejected.has_unknown_code), 0) as unknown_codes
    from rejected
    left join staging.${table} as staged on staged.line = rejected.line

),

versions as (

    select versions.line, versions.state
    from staging.versions as versions
    join delivery on delivery.delivery = versions.delivery

),

duplicate_lines as (

    select coalesce(sum(coalesce(staged.lines, 1)), 0) as lines
    from versions
    left join staging.${table} as staged on staged.line = versions.line
    where versions.state = 'duplicate'

),

accepted as (

    select
        count(*) as facts,
        coalesce(sum(staged.lines), 0) as lines,
        count(*) filter (where versions.state = 'superseding') as superseding
    from staging.${table} as staged
    left join versions on versions.line = staged.line
    where
        versions.state is distinct from 'duplicate'
        and not exists (select from rejected where rejected.line = staged.line)

)

select
    accepted.facts as accepted_facts,
    accepted.lines as loaded,
    rejected_lines.lines as rejected,
    duplicate_lines.lines as duplicate,
    accepted.superseding,
    rejected_lines.unknown_codes,
    (select count(*) from versions where versions.state = 'older') as outdone
from accepted
cross join rejected_lines
cross join duplicate_lines

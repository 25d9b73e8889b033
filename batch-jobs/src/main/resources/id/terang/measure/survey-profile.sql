-- measure.responses → measure.counts: who answered, one characteristic at a time.

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
with

sums as (

    select
        leaf,
        month,
        case grouping(sex, age_group, education, occupation, mode, service)
            when 31 then 'sex'
            when 47 then 'age_group'
            when 55 then 'education'
            when 59 then 'occupation'
            when 61 then 'mode'
            when 62 then 'service'
        end as breakdown,
        coalesce(sex, age_group, education, occupation, mode, service) as breakdown_value,
        count(*) as value
    from measure.responses
    group by grouping sets (
        (leaf, month, sex),
        (leaf, month, age_group),
        (leaf, month, education),
        (leaf, month, occupation),
        (leaf, month, mode),
        (leaf, month, service)
    )

)

select 'survey.responses', 'office', places.place, sums.month, sums.breakdown, sums.breakdown_value, sums.value
from sums
join measure.place_numbers as places on places.number = sums.leaf
where ('survey.responses', 'office', sums.breakdown) in (
    select measure, place_kind, breakdown from measure.wanted_cells
);

drop table measure.responses;

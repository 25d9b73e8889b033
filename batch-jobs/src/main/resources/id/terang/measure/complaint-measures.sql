-- measure.complaint_states → measure.counts. A complaint counts in the month it was received. Wide first, then one row per
-- measure: adding a measure is one aggregate and one row of the unpivot.

drop table if exists measure.complaint_sums;

create unlogged table measure.complaint_sums as
select
    coalesce(
        office.at_all, office.at_channel, office.at_classification, office.at_category, office.at_closure, office.at_age,
        area.at_all, area.at_channel, area.at_classification, area.at_category, area.at_closure, area.at_age
    ) as leaf,
    month,
    case grouping(channel, classification, category, closure, age)
        when 31 then 'all'
        when 15 then 'channel'
        when 23 then 'classification'
        when 27 then 'category'
        when 29 then 'closure'
        when 30 then 'age'
    end as breakdown,
    coalesce(channel, classification, category, closure, age) as breakdown_value,
    count(*) filter (where is_verifiable) as verifiable,
    count(*) filter (where is_verified_in_time) as verified_in_time,
    count(*) filter (where has_limit and (is_resolved and not is_undated or is_overdue)) as due,
    count(*) filter (where has_limit and is_in_time) as resolved_in_time,
    count(*) filter (where has_limit) as with_limit,
    count(*) filter (where is_resolved) as resolved,
    count(*) filter (where is_undated) as resolved_undated,
    count(*) filter (where is_answered) as answered,
    count(*) filter (where is_reopened) as reopened,
    count(*) filter (where closure <> 'unknown') as closed,
    count(*) filter (where closure = 'confirmed') as closed_confirmed,
    count(*) filter (where closure = 'silence') as closed_silence,
    count(*) filter (where closure = 'officer') as closed_officer,
    sum(rating) as rating_sum,
    count(rating) as rated,
    count(*) filter (where is_open) as open,
    count(*) filter (where is_overdue) as open_overdue
from measure.complaint_states as states
left join measure.complaint_leaves as office
    on office.family = 'complaint' and office.place_kind = 'office' and office.place = states.office
left join measure.complaint_leaves as area
    on area.family = 'complaint' and area.place_kind = 'area' and area.place = states.area
where in_scope
group by grouping sets (
    (office.at_all, month), (area.at_all, month),
    (office.at_channel, month, channel), (area.at_channel, month, channel),
    (office.at_classification, month, classification), (area.at_classification, month, classification),
    (office.at_category, month, category), (area.at_category, month, category),
    (office.at_closure, month, closure), (area.at_closure, month, closure),
    (office.at_age, age), (area.at_age, age)
);

-- Nothing is wanted of this place, or the complaint has no such value: an open one has no closure, a closed one no age.
delete from measure.complaint_sums where leaf is null or (breakdown <> 'all' and breakdown_value is null);

analyze measure.complaint_sums;

insert into measure.counts (measure, place_kind, place, month, breakdown, breakdown_value, value)
with

counts as (

    select counted.measure, sums.leaf, counted.month, sums.breakdown, sums.breakdown_value, sum(counted.value) as value
    from measure.complaint_sums as sums
    cross join lateral (
        values
            ('complaint.verifiable', month, verifiable),
            ('complaint.verified_in_time', month, verified_in_time),
            ('complaint.due', month, due),
            ('complaint.resolved_in_time', month, resolved_in_time),
            ('complaint.with_limit', month, with_limit),
            ('complaint.resolved', month, resolved),
            ('complaint.resolved_undated', month, resolved_undated),
            ('complaint.answered', month, answered),
            ('complaint.reopened', month, reopened),
            ('complaint.closed', month, closed),
            ('complaint.closed_confirmed', month, closed_confirmed),
            ('complaint.closed_silence', month, closed_silence),
            ('complaint.closed_officer', month, closed_officer),
            ('complaint.rating_sum', month, rating_sum),
            ('complaint.rated', month, rated),
            ('complaint.open', null, open),
            ('complaint.open_overdue', null, open_overdue)
    ) as counted (measure, month, value)
    where counted.value > 0
    group by counted.measure, sums.leaf, counted.month, sums.breakdown, sums.breakdown_value

)

select
    counts.measure,
    places.place_kind,
    places.place,
    counts.month,
    counts.breakdown,
    coalesce(counts.breakdown_value, 'all'),
    counts.value
from counts
join measure.place_numbers as places on places.number = counts.leaf
where (counts.measure, places.place_kind, counts.breakdown) in (
    select measure, place_kind, breakdown from measure.wanted_cells
);

drop table measure.complaint_sums;

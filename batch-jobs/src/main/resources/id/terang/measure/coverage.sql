-- measure.counts, fact.entries → measure.coverage. An agency or a regency that delivers anything of a subject delivers it
-- whole: within the months between its first and last, a place below it without a count had none. A register says all there is:
-- it holds until today. A zero in an area is sure only from when and as long as every agency that serves it has delivered.

truncate measure.coverage;
analyze measure.counts, measure.day_counts, measure.distinct_items;

insert into measure.coverage (subject, place_kind, place, first_month, last_month, sure_first, sure_last)
with

leaves as (

    select split_part(measure, '.', 1) as subject, place_kind, place, min(month) as first_month, max(month) as last_month
    from measure.counts
    where month is not null
    group by split_part(measure, '.', 1), place_kind, place
    union all
    select
        entries.register,
        at.place_kind,
        at.place,
        date_trunc('month', min(entries.day))::date,
        date_trunc('month', run.as_of)::date
    from fact.entries as entries
    join ref.places as office on office.place_kind = 'office' and office.place = entries.office
    cross join ref.run as run
    cross join lateral (
        values ('office', entries.office), ('area', coalesce(entries.area, office.area))
    ) as at (place_kind, place)
    where entries.is_current and entries.citation is null
    group by entries.register, at.place_kind, at.place, run.as_of

),

deliverers as (

    select
        leaves.subject,
        leaves.place_kind,
        ancestors.ancestor as place,
        min(leaves.first_month) as first_month,
        max(leaves.last_month) as last_month
    from leaves
    join ref.place_ancestors as ancestors using (place_kind, place)
    where ancestors.ancestor_level in ('agency', 'regency')
    group by leaves.subject, leaves.place_kind, ancestors.ancestor

),

covered as (

    select deliverers.subject, deliverers.place_kind, below.place, deliverers.first_month, deliverers.last_month
    from deliverers
    join ref.place_ancestors as below
        on below.place_kind = deliverers.place_kind and below.ancestor = deliverers.place
    union all
    select deliverers.subject, deliverers.place_kind, above.ancestor, deliverers.first_month, deliverers.last_month
    from deliverers
    join ref.place_ancestors as above using (place_kind, place)
    where above.distance > 0
    union all
    select leaves.subject, leaves.place_kind, above.ancestor, leaves.first_month, leaves.last_month
    from leaves
    join ref.place_ancestors as above using (place_kind, place)

),

served as (

    select
        deliverers.subject,
        'area' as place_kind,
        below.place,
        max(deliverers.first_month) as first_month,
        min(deliverers.last_month) as last_month
    from deliverers
    join ref.places as agencies on agencies.place_kind = 'office' and agencies.place = deliverers.place
    join ref.place_ancestors as below on below.place_kind = 'area' and below.ancestor = agencies.area
    where deliverers.place_kind = 'office'
    group by deliverers.subject, below.place

)

select
    subject,
    place_kind,
    place,
    min(covered.first_month),
    max(covered.last_month),
    greatest(min(covered.first_month), max(served.first_month)),
    least(max(covered.last_month), min(served.last_month))
from covered
left join served using (subject, place_kind, place)
group by subject, place_kind, place;

analyze measure.coverage;

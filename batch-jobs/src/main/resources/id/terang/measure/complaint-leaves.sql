-- measure.leaf_places → measure.complaint_leaves: one row per place, so that a complaint is joined once and not once per breakdown.

drop table if exists measure.complaint_leaves;

create unlogged table measure.complaint_leaves as
select
    family,
    place_kind,
    place,
    max(leaf) filter (where breakdown = 'all') as at_all,
    max(leaf) filter (where breakdown = 'channel') as at_channel,
    max(leaf) filter (where breakdown = 'classification') as at_classification,
    max(leaf) filter (where breakdown = 'category') as at_category,
    max(leaf) filter (where breakdown = 'closure') as at_closure,
    max(leaf) filter (where breakdown = 'age') as at_age,
    max(leaf) filter (where breakdown = 'outcome') as at_outcome
from measure.leaf_places
where family like 'complaint%'
group by family, place_kind, place;

analyze measure.complaint_leaves;

-- measure.counts, measure.distinct_items: a share of a stock (of the target villages, of the families on record) counts only what
-- happened where the stock is known. Else a total would divide what everybody did by what some have told. Left out here are
-- measures that serve such shares alone; a measure that is also published by itself keeps all it counted.

drop table if exists measure.stocked_places;

create unlogged table measure.stocked_places as
with

shares as (

    select numerator as measure, any_value(denominator) as stock
    from ref.metrics
    where numerator is not null
    group by numerator
    having bool_and(statistic = 'ratio' and denominator not like '%.%')

),

holders as (

    select distinct measure as stock, place_kind, place from measure.stocks

)

select shares.measure, holders.place_kind, below.place
from shares
join holders using (stock)
join ref.place_ancestors as below on below.place_kind = holders.place_kind and below.ancestor = holders.place
union
select shares.measure, holders.place_kind, above.ancestor
from shares
join holders using (stock)
join ref.place_ancestors as above on above.place_kind = holders.place_kind and above.place = holders.place
where above.ancestor_level not in ('portal', 'province');

analyze measure.stocked_places;

delete from measure.counts as counts
where
    counts.measure in (select measure from measure.stocked_places)
    and (counts.measure, counts.place_kind, counts.place) not in (
        select measure, place_kind, place from measure.stocked_places
    );

delete from measure.distinct_items as items
where
    items.measure in (select measure from measure.stocked_places)
    and (items.measure, items.place_kind, items.place) not in (
        select measure, place_kind, place from measure.stocked_places
    );

drop table measure.stocked_places;

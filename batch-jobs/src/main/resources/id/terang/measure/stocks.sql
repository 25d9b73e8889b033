-- ref.stocks → measure.stocks: what there is of something, at the places that hold it themselves. Every village is one target village
-- unless config/stocks.csv says otherwise.

drop table if exists measure.stocks;

create unlogged table measure.stocks as
select
    case when measure like 'eligible_desil_%' then 'eligible_families' else measure end as measure,
    case when measure like 'eligible_desil_%' then 'desil' else 'all' end as breakdown,
    case
        when measure like 'eligible_desil_%' then replace(replace(measure, 'eligible_desil_', ''), '_', '-')
        else 'all'
    end as breakdown_value,
    place_kind,
    place,
    valid_from,
    value
from ref.stocks
union all
select 'target_villages', 'all', 'all', place_kind, place, date '0001-01-01', 1
from ref.places
where
    place_kind = 'area'
    and level = 'village'
    and (place_kind, place) not in (
        select place_kind, place from ref.stocks where measure = 'target_villages'
    );

analyze measure.stocks;

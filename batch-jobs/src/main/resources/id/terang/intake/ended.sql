-- How many entries a delivery ended, and how many of the same offices count after it: the gates judge the one by the other.
insert into staging.ended_entries (delivery, ended, standing)
select
    deliveries.delivery,
    count(*) filter (where entries.absent_from = deliveries.delivery),
    count(*) filter (where entries.is_current)
from staging.deliveries as deliveries
join fact.entries as entries on entries.source = deliveries.source and entries.citation is null
where
    deliveries.delivery = ?
    and entries.office in (select absent.office from fact.entries as absent where absent.absent_from = deliveries.delivery)
group by deliveries.delivery

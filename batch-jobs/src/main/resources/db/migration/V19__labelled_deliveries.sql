-- File names may carry names of people: to the public a delivery is known by its source, its day and its number of that day.
create view staging.labelled_deliveries as
select
    deliveries.*,
    deliveries.source || ' ' || deliveries.received_on || ' #' || row_number() over (
        partition by deliveries.source, deliveries.received_on order by deliveries.delivery
    ) as file_label
from staging.deliveries as deliveries;
comment on view staging.labelled_deliveries is 'Grain: one received file by its content, with the name that the public reads.';

-- The export of a whole city holds the rows of every agency; those a source does not keep are counted apart.
alter table staging.deliveries add column other_rows int not null default 0;
comment on column staging.deliveries.other_rows is 'Rows that keep-rows of the source does not name: somebody else''s, read past.';
comment on table staging.deliveries is 'Grain: one received file by its content (SHA-256). The ledger: physical = header + blank + other + loaded + rejected + duplicate.';

drop view staging.labelled_deliveries;
create view staging.labelled_deliveries as
select
    deliveries.*,
    deliveries.source || ' ' || deliveries.received_on || ' #' || row_number() over (
        partition by deliveries.source, deliveries.received_on order by deliveries.delivery
    ) as file_label
from staging.deliveries as deliveries;
comment on view staging.labelled_deliveries is 'Grain: one received file by its content, with the name that the public reads.';

alter table release.delivery_ledger add column other_rows int not null default 0;

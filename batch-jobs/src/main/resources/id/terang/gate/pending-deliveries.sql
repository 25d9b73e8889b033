-- What the gates judge: every delivery whose fate no published release has told yet. A file that was held stays pending on
-- the next nights, although it is received only once. The release of this very night does not count: it may be made again.
drop table if exists pending_deliveries;

create temporary table pending_deliveries on commit drop as
with

told as (

    select distinct on (ledger.sha256) ledger.sha256, ledger.outcome
    from release.delivery_ledger as ledger
    join release.releases as releases on releases.release = ledger.release
    cross join ref.run as run
    where releases.state = 'published' and releases.release <> run.release
    order by ledger.sha256, releases.ordinal desc

)

select deliveries.*
from staging.labelled_deliveries as deliveries
left join told on told.sha256 = deliveries.sha256
where
    deliveries.outcome is distinct from told.outcome
    and not exists (
        select from staging.deliveries as later
        where later.sha256 = deliveries.sha256 and later.delivery > deliveries.delivery
    )

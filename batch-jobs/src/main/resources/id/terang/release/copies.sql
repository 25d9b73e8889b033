-- What a release carries besides figures: the ledger of its deliveries and the arithmetic of its compliance scores.
insert into release.delivery_ledger (
    release, source, file_label, outcome, received_on, physical_rows, header_rows, blank_rows, loaded_rows,
    rejected_rows, duplicate_rows, superseding_rows, other_rows, last_day, sha256
)
with

already_told as (

    select distinct on (ledger.sha256) ledger.sha256, ledger.outcome
    from release.delivery_ledger as ledger
    join release.releases as releases on releases.release = ledger.release
    where releases.state = 'published' and releases.ordinal <> current_setting('terang.ordinal')::int
    order by ledger.sha256, releases.ordinal desc

)

select
    releases.release, deliveries.source, deliveries.file_label, deliveries.outcome, deliveries.received_on,
    deliveries.physical_rows, deliveries.header_rows, deliveries.blank_rows, deliveries.loaded_rows, deliveries.rejected_rows,
    deliveries.duplicate_rows, deliveries.superseding_rows, deliveries.other_rows,
    deliveries.last_day, deliveries.sha256
from staging.labelled_deliveries as deliveries
join release.releases as releases on releases.ordinal = current_setting('terang.ordinal')::int
left join already_told on already_told.sha256 = deliveries.sha256
where
    deliveries.outcome is distinct from already_told.outcome
    and not exists (
        select from staging.deliveries as later
        where later.sha256 = deliveries.sha256 and later.delivery > deliveries.delivery
    );

insert into release.compliance_totals
select releases.release, totals.*
from score.compliance_totals as totals
join release.releases as releases on releases.ordinal = current_setting('terang.ordinal')::int;

insert into release.compliance_dimensions
select releases.release, dimensions.*
from score.compliance_dimensions as dimensions
join release.releases as releases on releases.ordinal = current_setting('terang.ordinal')::int;

insert into release.compliance_indicators
select releases.release, indicators.*
from score.compliance_indicators as indicators
join release.releases as releases on releases.ordinal = current_setting('terang.ordinal')::int;

-- The metric behind an indicator is shown as published, or not at all.
update release.compliance_indicators as indicators
set metric_value = (
    select figures.value
    from release.figures as figures
    where
        figures.known_to is null
        and figures.place_kind = 'office'
        and figures.place = indicators.office
        and figures.metric = indicators.metric
        and figures.period_kind = 'year'
        and figures.period_start = indicators.period_start
        and figures.breakdown = 'all'
)
from release.releases as releases
where
    indicators.release = releases.release
    and releases.ordinal = current_setting('terang.ordinal')::int
    and indicators.metric is not null;

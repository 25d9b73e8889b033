-- What a release carries besides figures: the ledger of its deliveries and the arithmetic of its compliance scores.
insert into release.delivery_ledger (
    release, source, file_label, outcome, received_on, physical_rows, header_rows, blank_rows, loaded_rows,
    rejected_rows, duplicate_rows, superseding_rows, last_day, sha256
)
with

numbered as (

    -- File names may carry names of people: a delivery is known by its source, day and number.
    select
        deliveries.*,
        deliveries.source || ' ' || deliveries.received_on || ' #' || row_number() over (
            partition by deliveries.source, deliveries.received_on order by deliveries.delivery
        ) as file_label
    from staging.deliveries as deliveries

),

already_told as (

    select distinct on (ledger.sha256) ledger.sha256, ledger.outcome
    from release.delivery_ledger as ledger
    join release.releases as releases on releases.release = ledger.release
    where releases.state = 'published' and releases.ordinal <> current_setting('terang.ordinal')::int
    order by ledger.sha256, releases.ordinal desc

)

select
    releases.release, numbered.source, numbered.file_label, numbered.outcome, numbered.received_on,
    numbered.physical_rows, numbered.header_rows, numbered.blank_rows, numbered.loaded_rows, numbered.rejected_rows,
    numbered.duplicate_rows, numbered.superseding_rows, numbered.last_day, numbered.sha256
from numbered
join release.releases as releases on releases.ordinal = current_setting('terang.ordinal')::int
left join already_told on already_told.sha256 = numbered.sha256
where
    numbered.outcome is distinct from already_told.outcome
    and not exists (
        select from staging.deliveries as later
        where later.sha256 = numbered.sha256 and later.delivery > numbered.delivery
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

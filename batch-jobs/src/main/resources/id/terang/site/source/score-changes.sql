-- Indicators that a release gave another value than the release before it: why a total moved.
with

shown as (

    select
        indicators.office,
        indicators.instrument,
        indicators.dimension,
        indicators.indicator,
        indicators.scale_max,
        indicators.value,
        indicators.origin,
        releases.ordinal,
        releases.release,
        lag(indicators.value) over earlier as value_before,
        row_number() over earlier as version
    from release.compliance_indicators as indicators
    join release.releases as releases on releases.release = indicators.release
    where releases.state = 'published' or releases.release = ?
    window earlier as (
        partition by indicators.office, indicators.instrument, indicators.dimension, indicators.indicator
        order by releases.ordinal
    )

)

select
    shown.office,
    shown.instrument,
    shown.release,
    shown.dimension,
    shown.indicator,
    shown.scale_max,
    shown.value_before,
    shown.value
from shown
where shown.version > 1 and shown.value is distinct from shown.value_before
order by shown.office, shown.ordinal desc, shown.dimension, shown.indicator

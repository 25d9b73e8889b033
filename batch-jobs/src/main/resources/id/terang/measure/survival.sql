-- measure.day_cells → measure.survival: Kaplan-Meier, open cases counted until their present age.

truncate measure.survival;

insert into measure.survival
with

risks as (

    select
        cells.*,
        sum(events + censored) over (curve order by day rows between current row and unbounded following) as at_risk
    from measure.day_cells as cells
    window curve as (
        partition by measure, place_kind, place, period_kind, period_start, breakdown, breakdown_value
    )

),

steps as (

    select * from risks where events > 0

)

select
    measure,
    place_kind,
    place,
    period_kind,
    period_start,
    period_end,
    breakdown,
    breakdown_value,
    day,
    at_risk,
    events,
    round(
        measure.product((at_risk - events)::numeric / at_risk) over (
            partition by measure, place_kind, place, period_kind, period_start, breakdown, breakdown_value
            order by day
        ),
        12
    )
from steps;

analyze measure.survival;

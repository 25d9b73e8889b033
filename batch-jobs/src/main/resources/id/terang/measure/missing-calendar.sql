-- The first year in which a complaint has a date, or the night itself lies, but which ref.working_days does not hold.
with

spans as (

    select
        least(min(received), min(verified), min(first_response), min(final_answer), min(closed)) as first_day,
        max(run.as_of) as last_day
    from ref.run as run
    left join fact.complaints as complaints on complaints.is_current

),

years as (

    select generate_series(
        date_part('year', coalesce(first_day, last_day))::int, date_part('year', last_day)::int
    ) as year
    from spans

)

select year
from years
where make_date(year, 1, 1) not in (select day from ref.working_days)
order by year
limit 1

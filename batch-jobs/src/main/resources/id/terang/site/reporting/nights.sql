-- Nights before one day, within the days told, and the night with which the database began.
select
    nights.run_date,
    nights.outcome,
    nights.held_by,
    nights.reasons,
    nights.minutes,
    nights.rows_in,
    nights.rows_out,
    nights.pages,
    (select min(first.run_date) from release.nights as first) as first_night
from release.nights as nights
where nights.run_date < ? and nights.run_date > ?
order by nights.run_date desc

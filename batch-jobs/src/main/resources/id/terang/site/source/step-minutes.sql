-- Started minutes of every step, of the last night before this one.
select minutes.run_date, minutes.step, minutes.minutes
from release.step_minutes as minutes
where
    minutes.run_date
    = (select max(earlier.run_date) from release.step_minutes as earlier where earlier.run_date < ?)
order by minutes.step

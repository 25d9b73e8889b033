-- The newest published release at least 28 days older than this one: what a reader means by "last month".
select
    earlier.release,
    earlier.ordinal,
    earlier.run_date,
    earlier.as_of
from release.releases as earlier
join release.releases as now on now.release = ?
where
    earlier.state = 'published'
    and earlier.ordinal < now.ordinal
    and earlier.run_date <= now.run_date - 28
order by earlier.ordinal desc
limit 1

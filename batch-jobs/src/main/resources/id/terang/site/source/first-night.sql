-- The night with which the portal began.
select min(releases.run_date) as run_date
from release.releases as releases
where releases.state = 'published' or releases.release = ?

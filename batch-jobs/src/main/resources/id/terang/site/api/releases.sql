-- The releases that were published up to this one, newest first; this one is still being prepared.
select
    releases.release,
    releases.run_date,
    releases.as_of,
    releases.synthetic,
    releases.previous_release,
    releases.code_version,
    releases.config_hash,
    releases.input_hash

from release.releases as releases
join release.releases as now on now.release = ?

where releases.ordinal <= now.ordinal and (releases.state = 'published' or releases.ordinal = now.ordinal)

order by releases.ordinal desc

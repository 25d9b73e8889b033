-- The release of the same night on the same inputs, configuration and code, unless a later one was published since.
select releases.ordinal
from release.releases as releases
where
    releases.run_date = ?
    and releases.input_hash = ?
    and releases.config_hash = ?
    and releases.code_version = ?
    and not exists (
        select
        from release.releases as later
        where later.state = 'published' and later.ordinal > releases.ordinal
    )
order by releases.ordinal desc
limit 1

-- A new release of the night: <run date>.<n>, numbered through whatever became of the others.
insert into release.releases (
    release, run_date, as_of, state, code_version, config_hash, input_hash, synthetic, previous_release
)
select
    night.run_date || '.' || (
        1 + (
            select coalesce(max(split_part(others.release, '.', 2)::int), 0)
            from release.releases as others
            where others.run_date = night.run_date
        )
    ),
    night.run_date,
    night.run_date - 1,
    'prepared',
    night.code_version,
    night.config_hash,
    night.input_hash,
    night.synthetic,
    (
        select published.release
        from release.releases as published
        where published.state = 'published'
        order by published.ordinal desc
        limit 1
    )
from (
    select ?::date as run_date, ?::text as input_hash, ?::text as config_hash, ?::text as code_version, ?::boolean as synthetic
) as night
returning ordinal

-- What one release says about its night: one row.
select
    run_date,
    as_of,
    code_version,
    config_hash,
    input_hash,
    synthetic,
    previous_release

from release.releases

where release = ?

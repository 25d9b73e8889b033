-- How a night ended: what it told when it was published, what it received when it was not. Never undoes a publication.
insert into release.nights (run_date, outcome, release, held_by, reasons, minutes, files, rows_in, rows_out, pages)
select
    night.run_date,
    night.outcome,
    night.release,
    night.held_by,
    coalesce(
        (
            select string_agg(gates.gate || ' ' || gates.subject, e'\n' order by gates.gate, gates.subject)
            from release.gates as gates
            where
                night.outcome = 'held'
                and gates.release = night.release
                and gates.severity = 'hold'
                and gates.acknowledgement is null
        ),
        ''
    ),
    night.minutes,
    files.files,
    files.rows_in,
    files.rows_out,
    night.pages
from (
    select
        ?::date as run_date, ?::text as outcome, ?::text as release, ?::text as held_by, ?::bigint as minutes, ?::bigint as pages
) as night
cross join lateral (

    select count(*) as files, coalesce(sum(told.physical_rows), 0) as rows_in, coalesce(sum(told.loaded_rows), 0) as rows_out
    from (
        select ledger.physical_rows, ledger.loaded_rows
        from release.delivery_ledger as ledger
        where night.outcome = 'published' and ledger.release = night.release and ledger.outcome = 'loaded'
        union all
        select deliveries.physical_rows, deliveries.loaded_rows
        from staging.deliveries as deliveries
        where night.outcome <> 'published' and deliveries.run_date = night.run_date and deliveries.outcome = 'loaded'
    ) as told

) as files
on conflict (run_date) do update set
    outcome = excluded.outcome,
    release = excluded.release,
    held_by = coalesce(excluded.held_by, nights.held_by),
    reasons = case when excluded.held_by is null then nights.reasons else excluded.reasons end,
    minutes = excluded.minutes,
    files = excluded.files,
    rows_in = excluded.rows_in,
    rows_out = excluded.rows_out,
    pages = excluded.pages
where nights.outcome <> 'published' or excluded.outcome = 'published'

-- These tables are emptied and filled by every night, which analyses them itself: autovacuum would read each once more meanwhile.
do $$
declare
    rebuilt record;
begin
    for rebuilt in select schemaname, tablename from pg_tables where schemaname in ('measure', 'score') loop
        execute format('alter table %I.%I set (autovacuum_enabled = false)', rebuilt.schemaname, rebuilt.tablename);
    end loop;
end
$$;

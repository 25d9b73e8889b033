-- What most rows of one delivery were rejected for; the value, which may be private, is left out of the example.
select
    count(distinct rejected.line) as lines,
    (array_agg(replace(rejected.message, '''' || rejected.value || '''', '''…''') order by rejected.line))[1] as example,
    (array_agg(replace(rejected.message_en, '''' || rejected.value || '''', '''…''') order by rejected.line))[1] as example_en
from staging.rejected_rows as rejected
where rejected.delivery = ?
group by rejected.column_name, rejected.reason
order by lines desc, rejected.column_name, rejected.reason
limit 1

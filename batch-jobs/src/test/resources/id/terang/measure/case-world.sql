-- The small world of the cases in src/test/cases/sql: places, calendar, legal limits, and what a row says when it says nothing.

insert into ref.places (place_kind, place, parent, level, name, area) values
    ('office', '*', null, 'portal', 'Semua dinas', null),
    ('office', 'dinsos', '*', 'agency', 'Dinas Sosial', '35.20'),
    ('office', 'upt-a', 'dinsos', 'unit', 'UPT A', '35.20'),
    ('office', 'upt-b', 'dinsos', 'unit', 'UPT B', '35.20'),
    ('office', 'dinsos-2', '*', 'agency', 'Dinas Sosial 2', '35.21'),
    ('area', '35', null, 'province', 'Jawa Timur', null),
    ('area', '35.20', '35', 'regency', 'Magetan', null),
    ('area', '35.20.02', '35.20', 'district', 'Parang', null),
    ('area', '35.20.03', '35.20', 'district', 'Poncol', null),
    ('area', '35.20.02.2001', '35.20.02', 'village', 'Sayutan', null),
    ('area', '35.20.02.2002', '35.20.02', 'village', 'Desa kedua', null),
    ('area', '35.20.03.2001', '35.20.03', 'village', 'Desa ketiga', null),
    ('area', '35.21', '35', 'regency', 'Kabupaten kedua', null);

insert into ref.place_ancestors (place_kind, place, ancestor, ancestor_level, distance)
with recursive

paths as (

    select place_kind, place, place as ancestor, parent, level, 0 as distance from ref.places
    union all
    select paths.place_kind, paths.place, places.place, places.parent, places.level, paths.distance + 1
    from paths
    join ref.places as places on places.place_kind = paths.place_kind and places.place = paths.parent

)

select place_kind, place, ancestor, level, distance from paths;

insert into ref.months (month, period_kind, period_start, period_end)
select
    month::date,
    period_kind,
    start_on::date,
    (start_on + length - interval '1 day')::date
from generate_series(timestamp '2014-01-01', timestamp '2026-12-01', interval '1 month') as month
cross join lateral (
    values
        ('month', month, interval '1 month'),
        ('quarter', date_trunc('quarter', month), interval '3 months'),
        (
            'semester',
            date_trunc('year', month) + case when date_part('month', month) > 6 then 6 else 0 end * interval '1 month',
            interval '6 months'
        ),
        ('year', date_trunc('year', month), interval '1 year')
) as periods (period_kind, start_on, length);

-- 2026: SKB 1497/2025, 2/2025, 5/2025 (17 holidays, 8 days of collective leave). Earlier years: weekends only; no case needs more.
insert into ref.working_days (day, is_working, ordinal)
with

days_off (day) as (

    values
        (date '2026-01-01'), ('2026-01-16'), ('2026-02-16'), ('2026-02-17'), ('2026-03-18'), ('2026-03-19'), ('2026-03-20'),
        ('2026-03-21'), ('2026-03-22'), ('2026-03-23'), ('2026-03-24'), ('2026-04-03'), ('2026-04-05'), ('2026-05-01'),
        ('2026-05-14'), ('2026-05-15'), ('2026-05-27'), ('2026-05-28'), ('2026-05-31'), ('2026-06-01'), ('2026-06-16'),
        ('2026-08-17'), ('2026-08-25'), ('2026-12-24'), ('2026-12-25')

),

days as (

    select
        day::date as day,
        date_part('isodow', day) < 6 and day::date not in (select day from days_off) as is_working
    from generate_series(timestamp '2014-01-01', timestamp '2026-12-31', interval '1 day') as day

)

select day, is_working, count(*) filter (where is_working) over (order by day) from days;

insert into ref.working_day_ordinals (ordinal, day)
select ordinal, day from ref.working_days where is_working;

insert into ref.legal_limits (classification, working_days) values
    ('information_request', 5), ('aspiration', 5), ('complaint', 14), ('complaint_misconduct', 60);

insert into staging.deliveries (source, subject, file_name, sha256, bytes, received_on, run_date, synthetic, outcome)
values ('case', 'complaint', 'case.txt', 'case', 0, '2026-01-01', '2026-01-01', true, 'loaded');

alter table ref.run alter run_date set default '2026-11-22', alter zone set default 'Asia/Jakarta',
    alter release set default 'case';
alter table ref.stocks alter synthetic set default true;
alter table ref.metrics alter multiplier set default 1, alter minimum_base set default 0, alter counts set default 'cases';

create sequence public.case_row;
do $$
declare
    subject text;
begin
    foreach subject in array array['complaints', 'visits', 'survey_responses', 'assessments', 'entries'] loop
        execute format(
            'alter table fact.%I alter source set default ''case'', alter delivery set default 1, alter line set default 1,'
            ' alter content_hash set default '''', alter office set default ''dinsos'','
            ' alter key set default nextval(''public.case_row'')::text', subject
        );
    end loop;
end
$$;
alter table fact.complaints alter channel set default 'lapor', alter classification set default 'complaint',
    alter category set default 'other', alter status set default 'received', alter reopened set default false;
alter table fact.visits alter programme set default 'jemput_bola', alter partners set default '',
    alter status set default 'held', alter people_reached set default 0,
    alter reached_desil_1_2 set default 0, alter reached_desil_3_4 set default 0, alter reached_desil_5 set default 0,
    alter reached_desil_6_10 set default 0, alter services_identity set default 0, alter services_health set default 0,
    alter services_family_planning set default 0, alter services_work set default 0, alter services_aid set default 0,
    alter services_disability set default 0, alter services_other set default 0, alter cases_found set default 0,
    alter cases_followed_up set default 0;
alter table fact.survey_responses alter mode set default 'paper';

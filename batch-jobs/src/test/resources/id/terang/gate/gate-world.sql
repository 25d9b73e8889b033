-- The night of the cases in src/test/cases/gates: Monday 2026-03-02, release 2026-03-02.1 (number 100); and what a row says
-- when it says nothing. A release with a number below 90 is published, one from 90 to 99 was held.
insert into ref.run (run_date, as_of, zone, release) values ('2026-03-02', '2026-03-01', 'Asia/Jakarta', '2026-03-02.1');

insert into ref.gate_limits (gate, limit_value) values
    ('unknown-codes-percent', 0.5), ('volume-percent', 30), ('ended-percent', 50), ('ended-entries', 3), ('score-jump-points', 10);

insert into ref.metrics (metric, subject, statistic, numerator, decimals, minimum_base, counts) values
    ('laporan', 'complaint', 'sum', 'complaint.received', 0, 0, 'cases'),
    ('kunjungan', 'visit', 'sum', 'visit.visits', 0, 0, 'activities'),
    ('ikm', 'survey', 'satisfaction-index', null, 2, 0, 'people');

alter table release.releases alter code_version set default 'code', alter config_hash set default 'config',
    alter input_hash set default 'input', alter synthetic set default false, alter as_of set default '2026-03-01',
    alter state set default 'published';

insert into release.releases (release, ordinal, run_date, state, previous_release)
overriding system value
values ('2026-03-02.1', 100, '2026-03-02', 'prepared', '2026-02-28.1');

insert into release.releases (release, ordinal, run_date, state)
overriding system value
values ('2026-02-28.1', 80, '2026-02-28', 'published'), ('2026-03-01.1', 90, '2026-03-01', 'held');

alter table ref.sources alter subject set default 'complaint', alter freshness_warn_hours set default 24,
    alter freshness_hold_hours set default 48;

alter table staging.deliveries alter source set default 'lapor', alter subject set default 'complaint',
    alter file_name set default 'a.csv', alter bytes set default 1, alter synthetic set default false,
    alter outcome set default 'loaded', alter sha256 set default md5(random()::text),
    alter received_on set default '2026-03-02', alter run_date set default '2026-03-02',
    alter refusal_code set default 'content';

alter table release.delivery_ledger alter source set default 'lapor', alter file_label set default 'a',
    alter outcome set default 'loaded', alter received_on set default '2026-02-28', alter physical_rows set default 0,
    alter header_rows set default 0, alter blank_rows set default 0, alter loaded_rows set default 0,
    alter rejected_rows set default 0, alter duplicate_rows set default 0, alter superseding_rows set default 0;

alter table release.figures alter place_kind set default 'office', alter place set default '*',
    alter level set default 'portal', alter period_kind set default 'year', alter period_start set default '2026-01-01',
    alter period_end set default '2026-12-31', alter breakdown set default 'all', alter breakdown_value set default 'all',
    alter state set default 'published';

alter table release.compliance_totals alter instrument set default 'ORI-2022', alter period_start set default '2026-01-01',
    alter period_end set default '2026-12-31', alter indicators set default 1, alter filled set default 1,
    alter lowest set default 0, alter highest set default 100;

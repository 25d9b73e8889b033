create table release.withheld_views (
    release text not null references release.releases,
    place_kind text not null,
    branch text not null,
    level text not null,
    metric text not null,
    breakdown text not null,
    period_kind text not null,
    filled int not null,
    small int not null,
    primary key (release, place_kind, branch, level, metric, breakdown, period_kind)
);
comment on table release.withheld_views is 'Grain: one declared view of a metric that one release leaves out in one branch (a regency, an agency, a unit), because more than the allowed share of its cells is below the threshold.';
comment on column release.withheld_views.filled is 'Cells in which anything happened.';
comment on column release.withheld_views.small is 'Those of them below their threshold.';

create table release.source_quality (
    release text not null references release.releases,
    source text not null,
    dimension text not null check (dimension in ('completeness', 'timeliness', 'validity', 'uniqueness')),
    numerator bigint not null,
    denominator bigint not null check (denominator > 0),
    primary key (release, source, dimension),
    check (numerator between 0 and denominator)
);
comment on table release.source_quality is 'Grain: one share of the data quality score of one source, as one release counts it; a share that cannot be counted has no row.';

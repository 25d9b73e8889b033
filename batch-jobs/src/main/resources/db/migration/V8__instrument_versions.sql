create table release.instrument_versions (
    release text not null references release.releases,
    instrument text not null,
    checksum text not null,
    primary key (release, instrument)
);
comment on table release.instrument_versions is 'Grain: one instrument by which scores of one release were computed. A version used in a published release may not change.';
comment on column release.instrument_versions.checksum is 'SHA-256 over weights, scales, steps, bands and rounding; words are not part of it.';

-- What was frozen stays as it is; this is how each night knows.
create table release.frozen_files (
    path text primary key,
    frozen_on date not null,
    release text not null,
    bytes bigint not null,
    sha256 text not null
);
comment on table release.frozen_files is 'Grain: one file of a monthly frozen copy. Append-only; each night compares the files with it.';
comment on column release.frozen_files.frozen_on is 'Run date of the night that froze it; also the folder below arsip/.';
comment on column release.frozen_files.release is 'The release whose data it holds; empty when the database was lost and only the files told of it.';

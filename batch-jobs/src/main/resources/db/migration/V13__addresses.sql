-- An address once issued never leads to nothing: what is not made any more becomes a page that says so.
create table release.addresses (
    address text not null,
    release text not null references release.releases,
    state text not null check (state in ('made', 'gone')),
    language text not null,
    title text not null,
    primary key (address, release)
);
comment on table release.addresses is 'Grain: one change of one page address: made for the first time, no longer made, made again. Append-only; releases deleted from disk stay in it.';
comment on column release.addresses.title is 'Title of the page when it was first made: names only, never a figure.';

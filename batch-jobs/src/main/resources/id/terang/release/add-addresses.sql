-- One row for each address whose state differs from the last one known.
with given as (

    select
        ?::text as release,
        ?::text as state

),

pages as (

    select page.address, page.language, page.title
    from unnest(?::text[], ?::text[], ?::text[]) as page (address, language, title)

),

latest as (

    select distinct on (addresses.address)
        addresses.address,
        addresses.state
    from release.addresses as addresses
    join release.releases as told on told.release = addresses.release
    order by addresses.address, told.ordinal desc

)

insert into release.addresses (address, release, state, language, title)
select
    pages.address,
    given.release,
    given.state,
    pages.language,
    pages.title
from pages
cross join given
left join latest on latest.address = pages.address
where latest.state is distinct from given.state
on conflict (address, release) do nothing

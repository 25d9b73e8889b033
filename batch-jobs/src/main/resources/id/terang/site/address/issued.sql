-- The last thing known of every address before or in one release.
select distinct on (addresses.address)
    addresses.address,
    addresses.language,
    addresses.title,
    addresses.state,
    addresses.release,
    told.as_of
from release.addresses as addresses
join release.releases as told on told.release = addresses.release
where told.ordinal <= (select ordinal from release.releases where release = ?)
order by addresses.address, told.ordinal desc

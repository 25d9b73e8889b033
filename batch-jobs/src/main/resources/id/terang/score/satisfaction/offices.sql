-- Every office and the office above it.
select
    places.place,
    places.level,
    places.parent
from ref.places as places
where places.place_kind = 'office'
order by places.place

-- Levels counted elsewhere, by office and the day from which they hold.
select
    stocks.measure,
    stocks.place,
    stocks.valid_from,
    stocks.value
from ref.stocks as stocks
where stocks.place_kind = 'office'
order by stocks.measure, stocks.place, stocks.valid_from

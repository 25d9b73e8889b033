-- Which systems sent the responses of each office, month by month.
select
    senders.office,
    senders.source,
    senders.month
from measure.survey_senders as senders
order by senders.office, senders.month, senders.source

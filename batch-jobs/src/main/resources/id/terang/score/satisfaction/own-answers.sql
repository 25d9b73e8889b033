-- Survey answers of every office by itself, not rolled up, per period.
select
    months.period_kind,
    months.period_start,
    months.period_end,
    counts.place,
    counts.measure,
    counts.breakdown_value,
    sum(counts.value) as value
from measure.counts as counts
join ref.months as months on months.month = counts.month
where
    counts.place_kind = 'office'
    and (
        (counts.measure in ('survey.answer_sum', 'survey.answers') and counts.breakdown = 'element')
        or (
            counts.measure in ('survey.responses', 'survey.score_sum', 'survey.score_square_sum')
            and counts.breakdown = 'all'
        )
    )
group by
    months.period_kind,
    months.period_start,
    months.period_end,
    counts.place,
    counts.measure,
    counts.breakdown_value
order by
    months.period_kind,
    months.period_start,
    counts.place,
    counts.measure,
    counts.breakdown_value

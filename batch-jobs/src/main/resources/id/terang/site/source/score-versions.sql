-- Every release in which an office's self-assessed total became another, or was first known.
with

shown as (

    select
        totals.office,
        totals.instrument,
        totals.score,
        totals.filled,
        totals.indicators,
        releases.ordinal,
        releases.run_date,
        releases.release,
        lag(totals.score) over earlier as score_before,
        row_number() over earlier as version
    from release.compliance_totals as totals
    join release.releases as releases on releases.release = totals.release
    where releases.state = 'published' or releases.release = ?
    window earlier as (partition by totals.office, totals.instrument order by releases.ordinal)

)

select
    shown.office,
    shown.instrument,
    shown.release,
    shown.run_date,
    shown.score,
    shown.score_before,
    shown.filled,
    shown.indicators,
    shown.version = 1 as is_first
from shown
where shown.version = 1 or shown.score is distinct from shown.score_before
order by shown.office, shown.ordinal desc

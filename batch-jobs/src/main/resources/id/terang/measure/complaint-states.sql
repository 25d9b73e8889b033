-- fact.complaints → measure.complaint_states: one row per complaint received up to as_of, with everything the measures ask.

drop table if exists measure.complaint_states;

-- The legal clock starts at verification, else at receipt; day 1 is the next working day. A due day past the end of the
-- calendar lies after as_of in any case. What happened after as_of is not known yet.
-- (offset 0: compute each expression once, not at every use.)
create unlogged table measure.complaint_states as
with

statuses (status, in_scope, has_answer, is_resolved) as (

    values
        ('archived', false, false, false),
        ('not_ours', false, false, false),
        ('resolved', true, true, true),
        ('reopened', true, true, false)

),

run as (

    select run.as_of, working_days.ordinal as as_of_ordinal
    from ref.run as run
    join ref.working_days as working_days on working_days.day = run.as_of

),

known as (

    select
        facts.office,
        facts.area,
        facts.received,
        facts.channel,
        facts.classification,
        facts.category,
        facts.closure,
        facts.status,
        facts.reopened,
        facts.rating,
        run.as_of,
        run.as_of_ordinal,
        coalesce(statuses.in_scope, true) as in_scope,
        statuses.has_answer and coalesce(facts.final_answer, facts.closed, run.as_of) <= run.as_of as is_answered,
        statuses.is_resolved and coalesce(facts.final_answer, facts.closed, run.as_of) <= run.as_of as is_resolved,
        case when facts.verified <= run.as_of then facts.verified end as verified_on,
        case when facts.first_response <= run.as_of then facts.first_response end as responded_on,
        case
            when statuses.has_answer and coalesce(facts.final_answer, facts.closed) <= run.as_of
                then coalesce(facts.final_answer, facts.closed)
        end as answered_on
    from fact.complaints as facts
    cross join run
    left join statuses on statuses.status = facts.status
    where facts.is_current and facts.received <= run.as_of
    offset 0

)

select
    known.office,
    known.area,
    known.received - (date_part('day', known.received)::int - 1) as month,
    known.channel,
    known.classification,
    known.category,
    case when is_resolved then coalesce(known.closure, 'unknown') end as closure,
    case
        when not in_scope then known.status
        when is_resolved then coalesce(known.closure, 'unknown')
        else 'open'
    end as outcome,
    in_scope,
    is_answered,
    is_resolved,
    is_resolved and answered_on is null as is_undated,
    in_scope and is_resolved is not true as is_open,
    is_resolved and answered_on <= coalesce(due.day, as_of) as is_in_time,
    in_scope and is_resolved is not true and as_of > due.day as is_overdue,
    limits.working_days is not null as has_limit,
    in_scope and (verified_on is not null or as_of > verification_due.day) as is_verifiable,
    in_scope and verified_on <= coalesce(verification_due.day, as_of) as is_verified_in_time,
    is_answered and known.reopened as is_reopened,
    case when in_scope then known.rating end as rating,
    as_of_ordinal - at_receipt.ordinal as days_open,
    case
        when not in_scope or is_resolved then null
        when as_of_ordinal - at_receipt.ordinal <= 5 then '0-5'
        when as_of_ordinal - at_receipt.ordinal <= 14 then '6-14'
        when as_of_ordinal - at_receipt.ordinal <= 60 then '15-60'
        else '>60'
    end as age,
    case when at_response.day is not null then greatest(at_response.ordinal - at_receipt.ordinal, 0) end as days_to_response,
    case when is_resolved and at_answer.day is not null then greatest(at_answer.ordinal - at_receipt.ordinal, 0) end as days_to_resolution
from known
join ref.working_days as at_receipt on at_receipt.day = known.received
join ref.working_days as at_start on at_start.day = coalesce(known.verified_on, known.received)
left join ref.working_days as at_response on at_response.day = coalesce(known.responded_on, known.answered_on)
left join ref.working_days as at_answer on at_answer.day = known.answered_on
left join ref.legal_limits as limits on limits.classification = known.classification
left join ref.working_day_ordinals as due on due.ordinal = at_start.ordinal + limits.working_days
left join ref.working_day_ordinals as verification_due on verification_due.ordinal = at_receipt.ordinal + 3;

analyze measure.complaint_states;

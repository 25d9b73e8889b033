-- What a single row cannot know by itself: other tables, and the order of its own days.
insert into staging.rejected_rows (delivery, line, column_name, value, reason, message, message_en)
with

known as (

    -- A list without rows knows no code: every value is unknown, never let through.
    select
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'channel'), '{}') as channels,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'classification'), '{}') as classifications,
        coalesce(array_agg(vocabulary.value) filter (where vocabulary.breakdown = 'category'), '{}') as categories,
        (select min(working_days.day) from ref.working_days as working_days) as calendar_begins
    from ref.vocabulary as vocabulary

),

checked as (

    select
        staged.*,
        office.place is null as no_office,
        staged.area is not null and area.place is null as no_area,
        staged.channel <> all (known.channels) as no_channel,
        staged.classification <> all (known.classifications) as no_classification,
        staged.category <> all (known.categories) as no_category,
        staged.status <> all (array[
            'received', 'verified', 'disposed', 'not_followed_up', 'in_process', 'resolved', 'pending', 'archived',
            'not_ours', 'reopened'
        ]) as no_status,
        staged.closure <> all (array['confirmed', 'silence', 'officer']) as no_closure,
        staged.received < known.calendar_begins as before_calendar,
        staged.verified < staged.received as early_verified,
        staged.disposed < greatest(staged.received, staged.verified) as early_disposed,
        staged.first_response < staged.received as early_response,
        staged.final_answer < greatest(staged.received, staged.first_response) as early_answer,
        staged.closed < staged.received
            or staged.closed < staged.final_answer and not coalesce(staged.reopened, false) as early_closed,
        staged.status = 'resolved' and staged.final_answer is null and staged.closed is null as undated
    from staging.complaints as staged
    cross join known
    left join ref.places as office
        on office.place_kind = 'office' and office.place = staged.office and office.place <> '*'
    left join ref.places as area on area.place_kind = 'area' and area.place = staged.area

)

select checked.delivery, checked.line, broken.field, coalesce(broken.value, ''), broken.reason, '', ''
from checked
cross join lateral (
    values
        ('office', checked.office, 'unknown_office', checked.no_office),
        ('area', checked.area, 'unknown_area', checked.no_area),
        ('channel', checked.channel, 'unknown_value', checked.no_channel),
        ('classification', checked.classification, 'unknown_value', checked.no_classification),
        ('category', checked.category, 'unknown_value', checked.no_category),
        ('status', checked.status, 'unknown_value', checked.no_status),
        ('closure', checked.closure, 'unknown_value', checked.no_closure),
        ('received', checked.received::text, 'before_calendar', checked.before_calendar),
        ('verified', checked.verified::text, 'dates_out_of_order', checked.early_verified),
        ('disposed', checked.disposed::text, 'dates_out_of_order', checked.early_disposed),
        ('first_response', checked.first_response::text, 'dates_out_of_order', checked.early_response),
        ('final_answer', checked.final_answer::text, 'dates_out_of_order', checked.early_answer),
        ('closed', checked.closed::text, 'dates_out_of_order', checked.early_closed),
        ('closed', '', 'resolved_without_date', checked.undated)
) as broken (field, value, reason, is_broken)
where
    (
        checked.no_office or checked.no_area or checked.no_channel or checked.no_classification or checked.no_category
        or checked.no_status or checked.no_closure or checked.early_verified or checked.early_disposed
        or checked.early_response or checked.early_answer or checked.early_closed or checked.undated
        or checked.before_calendar
    )
    and broken.is_broken

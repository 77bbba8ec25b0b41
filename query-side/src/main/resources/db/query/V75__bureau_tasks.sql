-- Since when something waits for the bureau: a queue is worked off from its oldest.
alter table organization
    add column decided_at       timestamptz,
    add column change_asked_at  timestamptz,
    add column renewal_asked_at timestamptz;

create index paid_service_notice_to_note
    on paid_service_notice (bureau, notified_at) where noted_at is null and ended_at is null;

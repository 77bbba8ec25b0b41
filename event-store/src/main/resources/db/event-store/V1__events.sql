-- All events of the service in one total order without gaps: the position of an event is also the order of its commit.
create table event (
    position        bigint                   primary key,
    aggregate_id    text collate "C"         not null,
    sequence_number bigint                   not null,
    event_id        uuid                     not null,
    type            text collate "C"         not null,
    revision        smallint                 not null,
    at              timestamp with time zone not null, -- when it happened, by the business clock
    payload         bytea                    not null,
    metadata        bytea                    not null,
    constraint event_of_aggregate unique (aggregate_id, sequence_number)
);

-- what an auditor filters by
create index event_by_type on event (type, position);
create index event_by_time on event using brin (at) with (pages_per_range = 32);

-- History is written once. Whoever owns the table could drop this, but not by mistake.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed';
end $$;

create trigger history_is_written_once
    before update or delete or truncate on event
    for each statement execute function refuse_change();

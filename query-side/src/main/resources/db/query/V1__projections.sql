-- How far each projection is. Changed in the transaction that changes its tables.
create table projection (
    name        text   primary key,
    version     int    not null,
    position    bigint not null, -- of the last event in the tables, -1 before the first
    build_until bigint not null, -- the head of the history when building began
    built_at    timestamptz
);

-- Events that a projection could not take, and what follows them in their streams.
create table parked_event (
    projection      text   not null,
    position        bigint not null,
    aggregate_id    text   not null,
    sequence_number bigint not null,
    type            text   not null,
    cause           text   not null,
    primary key (projection, position)
);

create index parked_event_by_stream on parked_event (projection, aggregate_id);

-- Axon's tokens and who holds them
create table token_entry (
    processor_name varchar(255) not null,
    segment        int          not null,
    token          bytea,
    token_type     varchar(255),
    claimed_at     varchar(255),
    owner          varchar(255),
    primary key (processor_name, segment)
);

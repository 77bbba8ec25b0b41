-- Where the keys of this deployment are known by: the files themselves are kept outside the database.
create table key_fingerprint (
    name   text primary key,
    sha256 text not null
);

-- How far the events have been handled, as Axon's JdbcTokenStore keeps it.
create table token_entry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
);

-- Mails that could not be handed over, as Axon's JdbcSequencedDeadLetterQueue keeps them.
create table mail_dead_letter (
    deadletteridentifier varchar(255) not null primary key,
    processinggroup      varchar(255) not null,
    sequenceidentifier   varchar(255) not null,
    sequenceindex        bigint       not null,
    messagetype          varchar(255) not null,
    eventidentifier      varchar(255) not null,
    timestamp            varchar(255) not null,
    payloadtype          varchar(255) not null,
    payloadrevision      varchar(255),
    payload              bytea        not null,
    metadata             bytea,
    type                 varchar(255),
    aggregateidentifier  varchar(255),
    sequencenumber       bigint,
    tokentype            varchar(255),
    token                bytea,
    enqueuedat           varchar(255) not null,
    lasttouched          varchar(255),
    processingstarted    varchar(255),
    causetype            varchar(255),
    causemessage         varchar(1023),
    diagnostics          bytea,
    -- by the business clock; absent when the tries are used up and an operator has to look
    next_try             timestamp with time zone,
    constraint mail_dead_letter_order unique (processinggroup, sequenceidentifier, sequenceindex)
);

create index mail_dead_letter_due on mail_dead_letter (next_try) where next_try is not null;

-- Axon writes the time of the next try into its diagnostics only: a column can be asked by an index.
create function mail_next_try() returns trigger language plpgsql as $$
begin
    new.next_try := convert_from(new.diagnostics, 'UTF8')::json ->> 'nextTry';
    return new;
end $$;

create trigger mail_next_try before insert or update of diagnostics on mail_dead_letter
    for each row execute function mail_next_try();

-- Work that is done once whatever the number of nodes, as db-scheduler keeps it.
create table scheduled_task (
    task_name            text                     not null,
    task_instance        text                     not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);

-- One row for each conversation, by its last message.
create table thread (
    thread_id       text primary key,
    organization_id text        not null,
    job_seeker_id   text        not null,
    subject         text,
    last_message_at timestamptz not null,
    last_sender     text        not null
);

create index thread_of_organization on thread (organization_id, last_message_at desc, thread_id desc);
create index thread_of_job_seeker on thread (job_seeker_id, last_message_at desc, thread_id desc);

create table message (
    thread_id  text        not null,
    position   bigint      not null, -- in the history: the order of the conversation
    message_id text        not null,
    sender     text        not null,
    kind       text,
    subject    text,
    body       text        not null,
    sent_at    timestamptz not null,
    primary key (thread_id, position)
);

create table message_read (
    thread_id  text        not null,
    message_id text        not null,
    read_at    timestamptz not null,
    primary key (thread_id, message_id)
);

-- Whom the organization named for complaints, as it was when the message was sent.
create table complaint_contact (
    thread_id    text   not null,
    position     bigint not null,
    message_id   text   not null,
    name         text   not null,
    phone        text   not null,
    mail_address text   not null,
    primary key (thread_id, position)
);

-- The names under which organizations appear in an inbox.
create table thread_organization (
    organization_id text primary key,
    name            text not null,
    category        text not null
);

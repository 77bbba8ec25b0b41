-- Contractors write in the name of their municipality: messages show both names.
alter table message add column joint_applicant_id text;

create table thread_contractor (
    joint_applicant_id text primary key,
    name               text not null
);

-- The bureau of each organization, for what only that bureau may see.
create table report_bureau (
    organization_id text primary key,
    bureau          text not null
);

-- Messages that were reported as abuse.
create table message_report (
    message_id      text primary key,
    thread_id       text        not null,
    organization_id text        not null,
    job_seeker_id   text        not null,
    bureau          text,
    kind            text        not null,
    text            text,
    reported_at     timestamptz not null,
    closed_at       timestamptz,
    note            text
);

create index message_report_open on message_report (reported_at desc, message_id desc) where closed_at is null;
create index message_report_closed on message_report (reported_at desc, message_id desc) where closed_at is not null;
create index message_report_of_bureau_open
    on message_report (bureau, reported_at desc, message_id desc) where closed_at is null;
create index message_report_of_bureau_closed
    on message_report (bureau, reported_at desc, message_id desc) where closed_at is not null;

-- Messages in which words that the law may forbid were kept for a reason.
create table flagged_message (
    message_id      text primary key,
    thread_id       text        not null,
    organization_id text        not null,
    bureau          text,
    words           text        not null,
    reason          text        not null,
    flagged_at      timestamptz not null
);

create index flagged_message_of_bureau on flagged_message (bureau, flagged_at desc, message_id desc);

-- Answers of job seekers that no account of the organization has opened: few among very many messages.
create table unread_reply (
    thread_id       text not null,
    message_id      text not null,
    organization_id text not null,
    primary key (thread_id, message_id)
);

create index unread_reply_of_organization on unread_reply (organization_id, thread_id);

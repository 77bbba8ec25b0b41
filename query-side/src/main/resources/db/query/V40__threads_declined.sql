-- Threads that their job seeker has declined and not written in since.
create table thread_decline (
    thread_id   text primary key,
    declined_at timestamptz not null,
    reason      text
);

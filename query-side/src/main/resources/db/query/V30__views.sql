-- Who opened a job seeker's profile, and who wrote.
create table view (
    job_seeker_id   text        not null,
    position        bigint      not null, -- in the history: the order of the log
    organization_id text        not null,
    kind            text        not null,
    at              timestamptz not null,
    primary key (job_seeker_id, position)
);

-- The names under which organizations appear there.
create table view_organization (
    organization_id text primary key,
    name            text not null,
    category        text not null
);

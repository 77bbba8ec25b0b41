-- Candidate lists of organizations, with who stands on them and what was noted.
create table candidate_list (
    candidate_list_id text primary key,
    organization_id   text        not null,
    name              text        not null,
    made_at           timestamptz not null
);

create index candidate_list_of_organization on candidate_list (organization_id, made_at desc, candidate_list_id desc);

create table candidate (
    candidate_list_id text        not null,
    job_seeker_id     text        not null,
    position          bigint      not null, -- in the history: the order of the list
    account_id        text        not null,
    added_at          timestamptz not null,
    primary key (candidate_list_id, job_seeker_id)
);

create index candidate_in_order on candidate (candidate_list_id, position desc);

create table candidate_note (
    note_id           text primary key,
    candidate_list_id text        not null,
    job_seeker_id     text        not null,
    account_id        text        not null,
    text              text        not null,
    noted_at          timestamptz not null
);

create index candidate_note_of_candidate on candidate_note (candidate_list_id, job_seeker_id, noted_at, note_id);

-- Every application for use, as it stands.
create table organization (
    organization_id text primary key,
    bureau          text        not null,
    name            text        not null,
    category        text        not null,
    legal_basis     text        not null,
    licence_base    text,
    licence_branch  text,
    state           text        not null,
    submitted_at    timestamptz not null,
    changed_at      timestamptz not null
);

create index organization_of_bureau on organization (bureau, submitted_at desc, organization_id desc);
create index organization_of_bureau_by_state on organization (bureau, state, submitted_at desc, organization_id desc);

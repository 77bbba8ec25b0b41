-- Every application as it stands, with what became of the use, for the lists of the bureaus.
drop table organization;

create table organization (
    organization_id    text primary key,
    bureau             text        not null,
    name               text        not null,
    category           text        not null,
    legal_basis        text        not null,
    licence_base       text,
    licence_branch     text,
    decided            text        not null,
    lapsed             boolean     not null,
    state              text        not null
        generated always as (case when decided = 'APPROVED' and lapsed then 'LAPSED' else decided end) stored,
    usable_until       timestamptz,
    change_waits       boolean     not null,
    renewal_waits      boolean     not null,
    second_application boolean     not null,
    submitted_at       timestamptz not null,
    changed_at         timestamptz not null
);

create index organization_of_bureau on organization (bureau, submitted_at desc, organization_id desc);
create index organization_of_bureau_by_state on organization (bureau, state, submitted_at desc, organization_id desc);
create index organization_change_waits
    on organization (bureau, submitted_at desc, organization_id desc) where change_waits;
create index organization_renewal_waits
    on organization (bureau, submitted_at desc, organization_id desc) where renewal_waits;

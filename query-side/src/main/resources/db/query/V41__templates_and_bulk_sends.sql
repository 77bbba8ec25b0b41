-- The templates of organizations. One that was removed keeps its row, without its text.
create table template (
    template_id     text primary key,
    organization_id text        not null,
    name            text        not null collate "C",
    subject         text        not null,
    body            text        not null,
    version         bigint      not null,
    changed_at      timestamptz not null,
    removed         boolean     not null
);

create index template_of_organization on template (organization_id, name, template_id) where not removed;

-- Bulk sends, as a list shows them; the rest is folded.
create table bulk_send (
    bulk_send_id    text primary key,
    organization_id text        not null,
    subject         text        not null,
    state           text        not null,
    recipients      int         not null,
    sent            int,
    send_at         timestamptz,
    rule            text,
    drafted_at      timestamptz not null
);

create index bulk_send_of_organization on bulk_send (organization_id, drafted_at desc, bulk_send_id desc);

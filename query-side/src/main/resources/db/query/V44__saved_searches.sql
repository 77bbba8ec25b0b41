-- The saved searches of organizations, as a list shows them; what is looked for is folded. A removed one keeps its row,
-- without its name.
create table saved_search (
    saved_search_id text primary key,
    organization_id text        not null,
    account_id      text        not null, -- the owner
    name            text        not null collate "C",
    digest          boolean     not null,
    changed_at      timestamptz not null,
    removed         boolean     not null
);

create index saved_search_of_organization on saved_search (organization_id, name, saved_search_id) where not removed;

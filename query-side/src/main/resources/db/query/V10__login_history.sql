-- How the logins of an account went. Which browser it was, or whether it was a trusted one, is not told.
create table login_history (
    account_id text        not null,
    position   bigint      not null,
    at         timestamptz not null,
    outcome    text        not null,
    primary key (account_id, position)
);

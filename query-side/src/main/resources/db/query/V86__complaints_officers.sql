-- Who is 個人情報管理・苦情処理責任者 of an organization now (S-14): earlier messages may have named somebody else.
create table thread_officer (
    organization_id text primary key,
    name            text not null,
    phone           text not null,
    mail_address    text not null
);

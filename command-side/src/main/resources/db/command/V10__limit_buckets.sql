-- How often was asked, as Bucket4j keeps it. The id is derived with a key, so that no address can be read back.
create table limit_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);

create index limit_bucket_expired on limit_bucket (expires_at);

-- Passwords, hashed. A row is written before the event that names it and never changes; a new password is a new row.
create table password (
    password_id text primary key,
    argon2id    text not null
);

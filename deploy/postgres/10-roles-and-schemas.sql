-- The roles and schemas of the service, in the database `hellowork`. Run as a superuser; running it again changes nothing.
-- Used by the embedded PostgreSQL and, as an init script, by the one in docker-compose.yml.
-- Passwords are set beside it: a role without a password cannot log in.

do $$
begin
    if not exists (select from pg_roles where rolname = 'hellowork_command') then
        create role hellowork_command login nosuperuser nocreatedb nocreaterole noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'hellowork_query') then
        create role hellowork_query login nosuperuser nocreatedb nocreaterole noinherit;
    end if;
end
$$;

revoke all on database hellowork from public;
revoke all on schema public from public;
grant connect, temporary on database hellowork to hellowork_command, hellowork_query;

create schema if not exists event_store authorization hellowork_command;
create schema if not exists command authorization hellowork_command;
create schema if not exists query authorization hellowork_query;

-- The query side reads the events, writes none, and sees nothing else of the command side.
grant usage on schema event_store to hellowork_query;
grant select on all tables in schema event_store to hellowork_query;
alter default privileges for role hellowork_command in schema event_store grant select on tables to hellowork_query;

alter role hellowork_command in database hellowork set search_path = command, event_store;
alter role hellowork_query in database hellowork set search_path = query, event_store;

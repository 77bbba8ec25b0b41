-- The query side reads events and changes none. Its role may have been made after the tables: grant at every start.
do $$
begin
    if exists (select from pg_roles where rolname = 'hellowork_query') then
        grant usage on schema event_store to hellowork_query;
        grant select on event_store.event to hellowork_query;
    end if;
end $$;

-- The organizations in use, by name, for job seekers who want to know who may be shown them.
create index organization_in_use on organization (name, organization_id) where state = 'APPROVED';

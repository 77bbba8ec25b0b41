-- The organizations that were approved, by name, for job seekers who want to know who may be shown them.
create index organization_admitted on organization (name, organization_id)
    where state in ('APPROVED', 'SUSPENDED', 'LAPSED');

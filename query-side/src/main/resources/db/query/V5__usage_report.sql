-- What an organization did in a fiscal year, 1 April to 31 March in Asia/Tokyo.
create table usage_report (
    organization_id   text not null,
    fiscal_year       int  not null,
    messages_sent     int  not null,
    seekers_contacted int  not null,
    replies           int  not null,
    primary key (organization_id, fiscal_year)
);

-- Whom it has written to in that year: each counts once.
create table usage_contact (
    organization_id text not null,
    fiscal_year     int  not null,
    job_seeker_id   text not null,
    primary key (organization_id, fiscal_year, job_seeker_id)
);

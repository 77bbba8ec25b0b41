-- What an organization, and each contractor within it, did in a fiscal year: all items of the annual report.
drop table usage_report;
drop table usage_contact;

create table usage_figures (
    organization_id           text not null,
    fiscal_year               int  not null,
    joint_applicant_id        text not null, -- empty for the whole organization
    messages_sent             int  not null,
    seekers_contacted         int  not null,
    replies                   int  not null,
    job_applications_accepted int  not null,
    regular_placements        int  not null,
    other_placements          int  not null,
    complaints_received       int  not null,
    complaints_solved         int  not null,
    paid_services_notified    int  not null,
    primary key (organization_id, fiscal_year, joint_applicant_id)
);

-- Whom it has written to in that year: each counts once.
create table usage_contact (
    organization_id    text not null,
    fiscal_year        int  not null,
    joint_applicant_id text not null,
    job_seeker_id      text not null,
    primary key (organization_id, fiscal_year, joint_applicant_id, job_seeker_id)
);

-- Which organizations had use in which year, and so have to report it.
create table usage_year (
    organization_id text not null,
    fiscal_year     int  not null,
    primary key (organization_id, fiscal_year)
);

create table usage_organization (
    organization_id text primary key,
    bureau          text not null
);

create index usage_organization_of_bureau on usage_organization (bureau, organization_id);

-- What was reported, as far as lists ask.
create table usage_filed (
    organization_id text        not null,
    fiscal_year     int         not null,
    zero            boolean     not null,
    late            boolean     not null,
    version         int         not null,
    reported_at     timestamptz not null,
    corrected_at    timestamptz,
    primary key (organization_id, fiscal_year)
);

-- Complaints and consultations as they stand, without words.
create table complaint (
    complaint_id          text primary key,
    organization_id       text        not null,
    job_seeker_id         text, -- absent for a consultation
    bureau                text        not null,
    raised_by             text        not null,
    organization_involved boolean     not null,
    prefecture            text, -- of the desk, once it takes part
    state                 text        not null,
    month                 text        not null, -- in which it was raised, in Asia/Tokyo
    raised_at             timestamptz not null,
    changed_at            timestamptz not null
);

create index complaint_of_job_seeker on complaint (job_seeker_id, raised_at desc, complaint_id desc);
create index complaint_of_organization on complaint (organization_id, raised_at desc, complaint_id desc)
    where organization_involved;
create index complaint_of_desks on complaint (raised_at desc, complaint_id desc) where prefecture is not null;
create index complaint_of_desk on complaint (prefecture, raised_at desc, complaint_id desc);
create index complaint_by_organization on complaint (organization_id, state, month);
create index complaint_by_bureau on complaint (bureau, organization_id, state, month);

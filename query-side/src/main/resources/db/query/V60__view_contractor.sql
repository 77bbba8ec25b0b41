-- Contractors act in the name of their municipality: the log shows both names.
alter table view add column joint_applicant_id text;

create table view_contractor (
    joint_applicant_id text primary key,
    name               text not null
);

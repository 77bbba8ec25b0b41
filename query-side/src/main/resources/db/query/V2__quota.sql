-- What an organization has used of a day's 1,000; days are those of Asia/Tokyo.
create table quota (
    organization_id text not null,
    day             date not null,
    used            int  not null,
    primary key (organization_id, day)
);

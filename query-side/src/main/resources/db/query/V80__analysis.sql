-- How often something happened on a day in Asia/Tokyo, in the whole service: no person, no organization, no place.
create table analysis_count (
    item   text not null,
    day    date not null,
    number int  not null,
    primary key (item, day)
);

-- The reports of one year, of all bureaus.
create index usage_year_by_year on usage_year (fiscal_year, organization_id);

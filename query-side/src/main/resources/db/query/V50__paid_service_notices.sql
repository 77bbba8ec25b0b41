-- What organizations notified their labour bureaus of, as it stands.
create table paid_service_notice (
    paid_service_notice_id text primary key,
    organization_id        text        not null,
    bureau                 text        not null,
    kind                   text        not null,
    amount_yen             int         not null,
    text                   text        not null,
    notified_at            timestamptz not null,
    noted_at               timestamptz,
    ended_at               timestamptz,
    replaced_by            text
);

create index paid_service_notice_of_bureau on paid_service_notice (bureau, notified_at desc, paid_service_notice_id desc);
create index paid_service_notice_of_organization
    on paid_service_notice (organization_id, notified_at desc, paid_service_notice_id desc);

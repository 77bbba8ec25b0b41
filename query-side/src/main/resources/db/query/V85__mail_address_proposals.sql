-- Which accounts wait for the second officer of an office (S-65): no address, nobody's name.
create table mail_address_proposal (
    account_id  text        not null primary key,
    office      text        not null, -- the bureau's code; empty for the Hello Work desks
    officer     text        not null,
    proposed_at timestamptz not null
);
create index mail_address_proposal_by_office on mail_address_proposal (office, proposed_at, account_id);

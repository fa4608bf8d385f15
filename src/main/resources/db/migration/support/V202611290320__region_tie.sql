-- What ties the authority to a partner, as an officer recorded it; those of the pack stay in the pack.
create table support.region_tie (
    id                   uuid primary key,
    form_key             uuid not null unique, -- the same form sent twice records one tie
    partner              text not null, -- slug
    kind                 text not null check (kind in ('FUNDS', 'SITS', 'CHAIRS')),
    representative_name  text not null, -- who sits for the authority; empty when it only funds
    representative_email text not null,
    since                date not null,
    until                date check (until >= since),
    source               text not null,
    recorded_by          uuid not null
);
create index region_tie_partner on support.region_tie (partner, since);

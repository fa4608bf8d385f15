-- A code sent to the address invited, before its partner writes anything but a signature.
create table commitments.address_code (
    commitment_id uuid primary key references commitments.commitment (id) on delete cascade,
    code_digest text not null,
    sent_at timestamptz not null,
    attempts integer not null
);

-- Browsers that typed it, for a short time. The digest holds the address: invited at another one, it is worth nothing.
create table commitments.address_proof (
    digest text primary key,
    commitment_id uuid not null references commitments.commitment (id) on delete cascade,
    expires_at timestamptz not null
);

create index address_proof_of on commitments.address_proof (commitment_id);
create index address_proof_ends on commitments.address_proof (expires_at);

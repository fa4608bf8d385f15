-- Addresses to which a person may reply about one dossier; only the digest of the secret is kept.
create table applications.reply_link (
    secret_digest text primary key,
    application_id uuid not null references applications.application,
    account_id uuid not null,
    made_at timestamptz not null
);
create index reply_link_application on applications.reply_link (application_id);
create index reply_link_made on applications.reply_link (made_at);

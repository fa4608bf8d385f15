-- What one recipient may read, in one statement.
create index consent_recipient on consents.consent (recipient, subject_id desc) where revoked_at is null;

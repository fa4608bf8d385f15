-- A partner's own detail of what it brings, read by its holder and the service only.
alter table commitments.commitment add column shares jsonb not null default '[]';

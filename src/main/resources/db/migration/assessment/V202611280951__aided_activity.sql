-- What the aid pays for, as the de minimis regulation asks it before the vote.
alter table assessment.recommendation add column activity text not null default 'ADMITTED'
    check (activity in ('ADMITTED', 'SEPARATE_ACCOUNTS', 'PRIMARY_FARMING', 'FISHERIES', 'EXPORT', 'DOMESTIC_PREFERENCE'));

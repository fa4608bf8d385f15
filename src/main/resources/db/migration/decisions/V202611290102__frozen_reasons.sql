-- What the page of a decision shows, as it stood the day it was taken; empty for evidence frozen before it was kept.
alter table decisions.evidence add column reasons jsonb;

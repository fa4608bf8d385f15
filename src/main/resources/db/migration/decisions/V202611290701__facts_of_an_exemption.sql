-- what happened, when the beneficiary of an aid was not heard before it was cut; empty for those recorded before
alter table decisions.change add column unheard_facts text not null default '';

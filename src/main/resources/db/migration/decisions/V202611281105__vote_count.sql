-- M11: what the vote counted, on the whole act and on each dossier; empty for acts recorded before it was asked.
alter table decisions.act
    add column members_in_office integer check (members_in_office > 0),
    add column votes_for integer check (votes_for >= 0),
    add column votes_against integer check (votes_against >= 0),
    add column abstentions integer check (abstentions >= 0),
    add constraint act_counted check (
        num_nulls(members_in_office, votes_for, votes_against, abstentions) in (0, 4)
        and (votes_for is null or votes_for + votes_against + abstentions <= members_in_office));

-- I3: elected members who stood aside on a dossier are in no voice of its vote.
alter table decisions.outcome
    add column members_in_office integer check (members_in_office > 0),
    add column votes_for integer check (votes_for >= 0),
    add column votes_against integer check (votes_against >= 0),
    add column abstentions integer check (abstentions >= 0),
    add column stood_aside text[] not null default '{}',
    add constraint outcome_counted check (
        num_nulls(members_in_office, votes_for, votes_against, abstentions) in (0, 4)
        and (votes_for is null or votes_for + votes_against + abstentions + cardinality(stood_aside) <= members_in_office));

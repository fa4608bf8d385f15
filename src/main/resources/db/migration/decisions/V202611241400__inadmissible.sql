create schema if not exists decisions;

-- I1, I5: a dossier found inadmissible is not voted: the competent authority signs it, told in full.
alter table decisions.outcome alter column act drop not null;
alter table decisions.outcome
    add column signed_on date,
    add column signatory_first_name text,
    add column signatory_name text,
    add column signatory_quality text;
alter table decisions.outcome drop constraint outcome_kind_check;
alter table decisions.outcome drop constraint outcome_check1;
alter table decisions.outcome
    add constraint outcome_kind_check check (kind in ('AWARDED', 'REFUSED', 'INADMISSIBLE')),
    add constraint outcome_award_has_an_amount check (kind <> 'AWARDED' or amount_cents > 0),
    add constraint outcome_voted_or_signed check (
        (kind = 'INADMISSIBLE') = (act is null)
        and (kind = 'INADMISSIBLE') = (signed_on is not null)
        and (signed_on is null) = (signatory_first_name is null)
        and (signed_on is null) = (signatory_name is null)
        and (signed_on is null) = (signatory_quality is null)),
    add constraint outcome_sent_once_signed check (signed_on is null or sent_on is null or sent_on >= signed_on);

-- The day each award was voted, and its amount. Whoever reads it checks that its beneficiary knows.
create view decisions.award_day as
    select o.application, o.reference, o.amount_cents, a.voted_on from decisions.outcome o join decisions.act a on a.id = o.act where o.kind = 'AWARDED';

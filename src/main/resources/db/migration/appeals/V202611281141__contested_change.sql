-- I7: what is contested when it is not the first decision: a change of it, known on its own day.
alter table appeals.appeal
    add column change uuid references decisions.change (id),
    -- another request against the same decision came before: it interrupts nothing (CRPA L411-2)
    add column repeated boolean not null default false;

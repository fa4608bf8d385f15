-- I6 (CRPA L232-4): the reasons of a rejection by silence, asked for once, told within a month.
create table decisions.silence_request (
    application uuid primary key references applications.application (id),
    reference text not null,
    rejected_on date not null,
    asked_on date not null check (asked_on >= rejected_on),
    due_on date not null check (due_on > asked_on),
    asked_by uuid,
    given_on date check (given_on >= asked_on),
    appeal_until date,
    reasons text,
    mode text check (mode in ('PORTAL', 'LETTER')),
    document uuid,
    given_by uuid,
    check (num_nulls(given_on, appeal_until, reasons, mode, document) in (0, 5))
);
create index silence_request_waiting on decisions.silence_request (due_on) where given_on is null;

-- A5 (CRPA L311-1, R311-13, R343-1): documents of a file asked for once its decision is known; a month of silence refuses, then
-- two months to refer it to the CADA.
create table decisions.disclosure_request (
    id uuid primary key,
    application uuid not null references applications.application (id),
    reference text not null,
    wanted text not null check (wanted <> ''),
    asked_on date not null,
    refused_by_silence_on date not null check (refused_by_silence_on > asked_on),
    referral_until date not null check (referral_until > refused_by_silence_on),
    asked_by uuid,
    answered_on date check (answered_on >= asked_on),
    kind text check (kind in ('GIVEN', 'PARTLY', 'REFUSED')),
    words text,
    document uuid,
    answer_referral_until date,
    answered_by uuid,
    check (num_nulls(answered_on, kind, words) in (0, 3)),
    -- what is refused, even in part, may be referred to the CADA
    check (kind is null or (kind <> 'GIVEN') = (answer_referral_until is not null))
);
create index disclosure_request_of_application on decisions.disclosure_request (application, asked_on desc, id desc);
create index disclosure_request_waiting on decisions.disclosure_request (refused_by_silence_on) where answered_on is null;

-- Acts of forms, each done once: the digest of the form's key and of who sends it, the digest of what was typed, where it led.
create table runtime.single_act (
    digest   text primary key,
    said     text not null,
    leads_to text not null,
    at       timestamptz not null
);
create index single_act_age on runtime.single_act (at);

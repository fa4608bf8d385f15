-- A reminder brings a link of its own, since only digests are kept; the link of the mail before goes on opening.
create table cofunding.link (
    digest text primary key,
    funder uuid not null references cofunding.funder (id)
);
create index link_of_funder on cofunding.link (funder);
insert into cofunding.link (digest, funder) select link_digest, id from cofunding.funder where link_digest is not null;
alter table cofunding.funder drop column link_digest;

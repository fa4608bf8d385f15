-- A step of a programme may wait for the opinion of a committee.
update programmes.programme
   set value = jsonb_set(value, '{steps}', (
       select coalesce(jsonb_agg(step || '{"committee": false}' order by rank), '[]') from jsonb_array_elements(value -> 'steps') with ordinality as each (step, rank)));

-- A description run by several partners said its own name twice, as in dla-dla-creuse: the partner's is enough.
create table programmes.renamed as
    select slug as before, regexp_replace(slug, '^([a-z0-9-]+?)-\1-', '\1-') as after from programmes.programme where slug ~ '^([a-z0-9-]+?)-\1-';
insert into programmes.programme (slug, partner, position, value, retired)
    select r.after, p.partner, p.position, jsonb_set(p.value, '{slug}', to_jsonb(r.after)), p.retired from programmes.programme p join programmes.renamed r on r.before = p.slug;
update programmes.cohort c set programme = r.after from programmes.renamed r where r.before = c.programme;
update programmes.candidacy c set programme = r.after from programmes.renamed r where r.before = c.programme;
update programmes.caught_need n set programme = r.after from programmes.renamed r where r.before = n.programme;
delete from programmes.programme p using programmes.renamed r where r.before = p.slug;
drop table programmes.renamed;

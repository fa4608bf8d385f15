package fr.levain.support;

import fr.levain.accounts.Accounts;
import fr.levain.applications.Drafts;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import fr.levain.projects.Joinings;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented projects ATIS admitted last year, followed to their end: what a yearly report is made of. */
@Component
class DemonstrationYear implements DemonstrationData {
    private static final Caller HOLDER = new Caller.System("demonstration");

    private final JdbcClient sql;
    private final Partners partners;
    private final Accounts accounts;
    private final Consents consents;
    private final Drafts drafts;
    private final Joinings joinings;

    DemonstrationYear(JdbcClient sql, Partners partners, Accounts accounts, Consents consents, Drafts drafts, Joinings joinings) {
        this.sql = sql;
        this.partners = partners;
        this.accounts = accounts;
        this.consents = consents;
        this.drafts = drafts;
        this.joinings = joinings;
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        var adviser = accounts.byEmail("lucie.faure@demo.levain.example");
        if (partners.find("atis").isEmpty() || adviser.isEmpty()) return;
        int year = LocalDate.ofInstant(now, French.PARIS).getYear() - 1;
        plans(year);
        yearBefore(year - 1);
        filed(year);
        sessions(adviser.get().id().value());
        milestones();
        fundings();
        for (var plan : ids()) {
            consents.give(new SupportId(plan).subject(), "atis", SupportPlans.FOR_THE_PARTNER, now, HOLDER);
            if (plan.getLeastSignificantBits() % 3 == 0) consents.give(new SupportId(plan).subject(), Consents.AUTHORITY, Set.of(Shared.FOLLOW_UP, Shared.ANSWERS), now, HOLDER);
        }
    }

    /** Those admitted: every fifth candidacy was refused. */
    private void plans(int year) {
        sql.sql("""
                insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                    holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit)
                select ('0000bbbb-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, cast(:year as text) || '-ACC-9' || lpad(n::text, 4, '0'),
                       ('0000bbbb-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('0000aaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'atis',
                       case when n % 3 = 0 then 'fabrique-a-initiatives' else 'incubateur-atis' end, case when n % 3 = 0 then 'creation' else 'sortie' end,
                       'ENDED', least(opened + 150, make_date(cast(:year as int), 12, 31)), 'COHORT', 'bilan-' || n, 'Projet inventé ' || n, 'Porteur inventé', '', '', '', '', '',
                       (array['33', '24', '47', '86', '79', '16', '17'])[1 + n % 7], opened, least(opened + 130, make_date(cast(:year as int), 12, 31)), least(opened + 150, make_date(cast(:year as int), 12, 31)),
                       case when n % 6 = 1 then 'DROPPED' when n % 6 = 2 then 'PAUSED' when n % 6 = 3 then 'COMPLETED' when n % 6 = 4 then 'MERGED' else 'CREATED' end
                  from (select n, make_date(cast(:year as int), 1, 20) + n * 5 as opened from generate_series(1, 60) n where n % 5 <> 0) s
                on conflict do nothing
                """).param("year", year).update();
    }

    /** A dozen that ended the year before: what they became is told in last year’s report. */
    private void yearBefore(int year) {
        sql.sql("""
                insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                    holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit)
                select ('0000bbbb-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, cast(:year as text) || '-ACC-' || lpad((90000 + n)::text, 5, '0'),
                       ('0000cccc-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, ('0000aaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'atis',
                       case when n % 3 = 0 then 'fabrique-a-initiatives' else 'incubateur-atis' end, case when n % 3 = 0 then 'creation' else 'sortie' end,
                       'ENDED', ended, 'COHORT', 'bilan-' || n, 'Projet inventé ' || n, 'Porteur inventé', '', '', '', '', '',
                       (array['33', '24', '47', '86'])[1 + n % 4], ended - 240, ended - 10, ended, case when n % 5 = 1 then 'COMPLETED' else 'CREATED' end
                  from (select n, make_date(cast(:year as int), 8, 1) + (n - 100) * 6 as ended from generate_series(101, 116) n) s
                on conflict do nothing
                """).param("year", year).update();
    }

    /** Some of last year’s projects filed a dossier: they are those of Claire Exemple, who said that each is one project. */
    private void filed(int year) {
        accounts.byEmail("claire.exemple@demo.levain.example").flatMap(found -> accounts.caller(found.id())).ifPresent(claire -> {
            var dossiers = drafts.mine(claire, 1).stream()
                    .filter(each -> each.submittedAt().filter(at -> LocalDate.ofInstant(at, French.PARIS).getYear() == year).isPresent()).toList();
            var followed = List.of("bilan-4", "bilan-6", "bilan-9");
            for (int i = 0; i < Math.min(dossiers.size(), followed.size()); i++) {
                var dossier = dossiers.get(i);
                var before = new ProjectId(sql.sql("select project_id from support.plan where origin_ref = :ref").param("ref", followed.get(i)).query(UUID.class).single());
                sql.sql("update support.plan set project_id = :project, title = :title where origin_ref = :ref")
                        .param("project", dossier.project().value()).param("title", dossier.shownTitle()).param("ref", followed.get(i)).update();
                if (!before.equals(dossier.project())) joinings.join(before, dossier.project(), claire);
            }
        });
    }

    private void sessions(UUID adviser) {
        sql.sql("""
                insert into support.session (id, plan_id, held_on, minutes, kind, summary, visible_to, held_by)
                select gen_random_uuid(), p.id, least(p.opened_on + k * 25, p.ended_on), 30 + 15 * (k % 4), (array['MEETING', 'VIDEO', 'CALL', 'WORKSHOP'])[k],
                       'Rendez-vous inventé.', 'HOLDER', :adviser
                  from support.plan p cross join generate_series(1, 4) k where p.origin_ref like 'bilan-%'
                """).param("adviser", adviser).update();
    }

    private void milestones() {
        sql.sql("""
                insert into support.milestone (plan_id, code, reached_on)
                select p.id, m.code, least(p.opened_on + m.days, p.ended_on)
                  from support.plan p cross join (values ('faisabilite', 60), ('creation', 120), ('premier-emploi', 140)) m (code, days)
                 where p.origin_ref like 'bilan-%' and (m.code = 'faisabilite' or p.exit in ('CREATED', 'MERGED'))
                on conflict do nothing
                """).update();
    }

    private void fundings() {
        sql.sql("""
                insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome, granted_cents, answered_on)
                select gen_random_uuid(), p.id, 'Financeur inventé', 1500000, p.opened_on + 40, case when p.exit = 'DROPPED' then 'REFUSED' else 'GRANTED' end,
                       case when p.exit <> 'DROPPED' then 1200000 end, least(p.opened_on + 110, p.ended_on)
                  from support.plan p where p.origin_ref like 'bilan-%' and p.exit <> 'PAUSED' and not (p.exit = 'DROPPED' and right(p.id::text, 2)::int % 4 = 3)
                """).update();
    }

    private List<UUID> ids() {
        return sql.sql("select id from support.plan where origin_ref like 'bilan-%' order by id").query(UUID.class).list();
    }
}

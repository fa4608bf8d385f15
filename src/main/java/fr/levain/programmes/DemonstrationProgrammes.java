package fr.levain.programmes;

import fr.levain.accounts.Accounts;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import fr.levain.projects.ProjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An open call of ATIS with its first candidacies, and sixty candidacies of last year for a yearly report. */
@Component
class DemonstrationProgrammes implements DemonstrationData {
    private static final String INCUBATION = "incubateur-atis";
    static final String FACTORY = "fabrique-a-initiatives";

    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final DemonstrationScouts network;
    private final Accounts accounts;
    private final PartnerTeams teams;
    private final Consents consents;
    private final JdbcClient sql;

    DemonstrationProgrammes(Programmes programmes, Cohorts cohorts, Candidacies candidacies, DemonstrationScouts network, Accounts accounts, PartnerTeams teams, Consents consents,
            JdbcClient sql) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.network = network;
        this.accounts = accounts;
        this.teams = teams;
        this.consents = consents;
        this.sql = sql;
    }

    /** Before the follow-ups, which take up the projects admitted. */
    @Override
    public int order() {
        return 84;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        if (programmes.find(INCUBATION).isEmpty() || programmes.find(FACTORY).isEmpty()) return;
        lastYear(LocalDate.ofInstant(now, French.PARIS).getYear() - 1);
        sql.sql("select project_id from programmes.candidacy where token like 'bilan-%' order by applied_at").query(UUID.class).list()
                .forEach(project -> consents.give(new ProjectId(project).subject(), "atis", Candidacies.OF_A_PROJECT, now, new Caller.System("demonstration")));
        accounts.byEmail("lucie.faure@demo.levain.example").flatMap(found -> accounts.caller(found.id())).filter(each -> teams.of(each).contains("atis"))
                .ifPresent(adviser -> today(adviser, now));
    }

    private void today(Caller.Account adviser, Instant now) {
        var day = LocalDate.ofInstant(now, French.PARIS);
        var cohort = cohorts.prepare(INCUBATION, new Cohort.Details("Promotion de printemps", 3, day.minusDays(12).atStartOfDay(French.PARIS).toInstant(),
                day.plusDays(25).atTime(LocalTime.of(23, 59)).atZone(French.PARIS).toInstant(), day.plusDays(60), day.plusDays(300)), adviser);
        cohorts.publish(cohort.id(), adviser);
        for (var title : List.of("Conserverie des invendus du marché", "Atelier vélo des collégiens", "Taxi solidaire du Blayais", "Recyclerie de chantier"))
            candidacies.enter(INCUBATION, new CandidacyDraft(Optional.of(cohort.id()), Optional.empty(), Origin.HAND, "", title, "33",
                    "Projet inventé : une première équipe, un lieu prêté, un modèle à vérifier.",
                    new Candidacy.Contact("Porteur inventé", "porteur@demo.levain.example", "", "")), Optional.empty(), adviser, now.minus(Duration.ofDays(4)));
        network.load(adviser, now);
    }

    /** In two statements: nobody acted, so the journal has nothing to say of them. Three are of Claire Exemple, whose dossiers follow. */
    private void lastYear(int year) {
        sql.sql("""
                insert into programmes.candidacy (id, programme, project_id, status, origin, origin_reference, title, department, words, name, email, phone, organisation,
                    token, applied_at, since, answered_at, admitted_at, reason)
                select ('0000ffff-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 3 = 0 then 'fabrique-a-initiatives' else 'incubateur-atis' end,
                       ('0000aaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, case when n % 5 = 0 then 'REFUSED' else 'ADMITTED' end,
                       case when n % 3 = 0 then 'HAND' when n % 2 = 0 then 'REQUEST' else 'CALL' end, '', 'Projet inventé ' || n,
                       (array['33', '24', '47', '86', '79', '16', '17'])[1 + n % 7], '', case when n in (4, 6, 9) then 'Claire Exemple' else '' end,
                       case when n in (4, 6, 9) then 'claire.exemple@demo.levain.example' else '' end, '', '', 'bilan-' || n, applied, applied + (10 + n % 15) * interval '1 day',
                       applied + (10 + n % 15) * interval '1 day', case when n % 5 <> 0 then applied + (10 + n % 15) * interval '1 day' end, 'Réponse inventée.'
                  from (select n, make_timestamptz(cast(:year as int), 1, 10, 9, 0, 0, 'Europe/Paris') + n * interval '5 days 6 hours' as applied from generate_series(1, 60) n) s
                on conflict do nothing
                """).param("year", year).update();
        sql.sql("""
                insert into programmes.caught_need (id, programme, status, title, what, place, department, said_by, scout_email, caught_on, since, recorded_by, study, studied_at,
                    study_from, study_until, study_ended, opinion, people_met, project_id)
                select ('0000abcd-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'fabrique-a-initiatives', case when n % 3 = 0 then 'TAKEN_UP' else 'SET_ASIDE' end,
                       'Besoin inventé ' || n, 'Besoin inventé.', 'Commune inventée', (array['33', '24', '47', '86', '79', '16', '17'])[1 + n % 7], '', '', day, day + interval '60 days',
                       '', case when n % 3 = 0 then 'Étude inventée.' else '' end, case when n % 3 = 0 then day + interval '50 days' end,
                       case when n % 3 = 0 then day + 5 end, case when n % 3 = 0 then day + 55 end, case when n % 3 = 0 then day + 50 end, case when n % 3 = 0 then 'FAVOURABLE' end,
                       case when n % 3 = 0 then 12 + n else 0 end, case when n % 3 = 0 then ('0000aaaa-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid end
                  from (select n, make_date(cast(:year as int), 1, 5) + n * 15 as day from generate_series(1, 18) n) s
                on conflict do nothing
                """).param("year", year).update();
    }
}

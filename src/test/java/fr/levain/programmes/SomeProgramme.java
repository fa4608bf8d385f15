package fr.levain.programmes;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Cohorts, candidacies and needs of their own for each test, made through the faces. */
@TestComponent
public class SomeProgramme {
    public static final String INCUBATION = "incubateur-atis";
    public static final String FACTORY = "fabrique-a-initiatives";

    private final Cohorts cohorts;
    private final Candidacies candidacies;
    private final Scouts scouts;
    private final Studies studies;
    private final ProgrammeRounds rounds;
    private final Accounts accounts;
    private final PartnerTeams teams;
    private final TestClock clock;

    SomeProgramme(Cohorts cohorts, Candidacies candidacies, Scouts scouts, Studies studies, ProgrammeRounds rounds, Accounts accounts, PartnerTeams teams, TestClock clock) {
        this.cohorts = cohorts;
        this.candidacies = candidacies;
        this.scouts = scouts;
        this.studies = studies;
        this.rounds = rounds;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    /** Of ATIS. */
    public Caller.Account adviser() {
        return member("atis");
    }

    public Caller.Account member(String partner) {
        var by = new Caller.System("test");
        var person = accounts.open("Conseil d’essai", "a" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        teams.add(partner, person.id(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    public Caller.Account persona(String name) {
        return accounts.caller(accounts.byEmail(name + "@demo.levain.example").orElseThrow().id()).orElseThrow();
    }

    public Caller.Account somebody() {
        var person = accounts.open("Camille Essai", "c" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    /** Open today, until in thirty days; it starts in sixty. */
    public Cohort open(int places, Caller by) {
        var made = cohorts.prepare(INCUBATION, details(places), by);
        cohorts.publish(made.id(), by);
        return cohorts.find(made.id(), by);
    }

    public Cohort.Details details(int places) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        return new Cohort.Details("Promotion d’essai", places, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)), today.plusDays(60), today.plusDays(240));
    }

    public static CandidacyDraft draft(Optional<CohortId> cohort, String email) {
        return new CandidacyDraft(cohort, Optional.empty(), Origin.HAND, "", "Épicerie roulante", "33", "Un camion qui passe dans douze villages.",
                new Candidacy.Contact("Camille Essai", email, "", "Les Semeurs"));
    }

    public Candidacy applied(Cohort cohort) {
        var who = somebody();
        return ((CandidacyResult.Made) candidacies.apply(cohort.programme(), draft(Optional.of(cohort.id()), who.email()), who)).candidacy();
    }

    /** In words, as anybody says it. */
    public static CaughtNeed.Entry said(String title) {
        return new CaughtNeed.Entry(title, "Les équipes du matin.", "education", "Libourne", "33243", "33", "Mairie", "");
    }

    /** Studied for a year from today. */
    public void study(CaughtNeed need, Caller by) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        studies.begin(need.id(), today, today.plusMonths(12), by);
    }

    /** Studied, favourable: it looks for somebody. */
    public CaughtNeed opportune(CaughtNeed need, String findings, Caller by) {
        study(need, by);
        var until = LocalDate.ofInstant(clock.instant(), French.PARIS).plusMonths(12);
        studies.conclude(need.id(), new OpportunityStudy.Notes(until, 30, findings, Optional.empty(), ""),
                new StudyConclusion(StudyOpinion.FAVOURABLE, true, "Deux employeurs paient."), by, clock.instant());
        return need;
    }

    /** Asked into the network of ATIS; knows Libourne. */
    public Scout asked(Caller by) {
        var libourne = new Area(Area.Kind.COMMUNE, "33243", "Libourne (33)", List.of("33"));
        var details = new Scout.Details("Claude Essai " + UUID.randomUUID(), "", "s" + UUID.randomUUID() + "@exemple.fr", List.of("education"), List.of(libourne));
        return ((ScoutResult.Invited) scouts.invite(FACTORY, details, by)).scout();
    }

    public void nightOfOffers() {
        rounds.lookAtOffers();
    }

    public void morning() {
        rounds.tellTeams();
    }

    public void rounds() {
        rounds.erase();
    }
}

package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.SubmissionResult;
import fr.levain.applications.Submissions;
import fr.levain.stateaid.AidedActivity;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.Completeness;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendations;
import fr.levain.calls.Calls;
import fr.levain.committees.DemonstrationSessions;
import fr.levain.directory.Claim;
import fr.levain.kernel.HolderKind;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Siret;
import fr.levain.stateaid.Basis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What Claire Exemple’s invented dossiers became: two aided and one refused last year, one refused a week ago with its feedback. */
@Component
class DemonstrationOutcomes implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationOutcomes.class);
    private static final String CALL = "innovation-sociale";
    private static final String WHY =
            "Le projet répond à un besoin réel. Les habitants n’ont pas encore pris part à sa conception, et le budget ne dit pas qui paie après la première année.";

    /** @param awarded in euros; zero when refused */
    private record Told(String title, String summary, int awarded) {
        String asked() {
            return awarded == 0 ? "9000" : "" + awarded;
        }
    }

    private static final List<Told> LAST_YEAR = List.of(
            new Told("La conserverie des voisins", "Les invendus du marché deviennent des bocaux vendus au prix des voisins.", 9_000),
            new Told("L’atelier des deux-roues", "Des collégiens réparent les vélos du canton avec un mécanicien retraité.", 14_000),
            new Told("Le taxi des aînés", "Des voisins conduisent les aînés au marché et chez le médecin.", 0));
    private static final Told LAST_WEEK = new Told("Le garage des voisins", "Un garage où l’on répare ensemble sa voiture.", 0);

    private final Accounts accounts;
    private final Organisations organisations;
    private final Calls calls;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Assessments assessments;
    private final Completeness completeness;
    private final Assignments assignments;
    private final DemonstrationAnalyses analyses;
    private final Recommendations recommendations;
    private final DemonstrationSessions sessions;
    private final Decisions decisions;
    private final Notifications notifications;
    private final Feedbacks feedbacks;
    private final PlatformTransactionManager transactions;

    DemonstrationOutcomes(
            Accounts accounts, Organisations organisations, Calls calls, Drafts drafts, Submissions submissions, Assessments assessments, Completeness completeness,
            Assignments assignments, DemonstrationAnalyses analyses, Recommendations recommendations, DemonstrationSessions sessions, Decisions decisions,
            Notifications notifications, Feedbacks feedbacks, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.calls = calls;
        this.drafts = drafts;
        this.submissions = submissions;
        this.assessments = assessments;
        this.completeness = completeness;
        this.assignments = assignments;
        this.analyses = analyses;
        this.recommendations = recommendations;
        this.sessions = sessions;
        this.decisions = decisions;
        this.notifications = notifications;
        this.feedbacks = feedbacks;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 61;
    }

    /** A dossier that a change of the pack made impossible is left out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(_ -> invent(now));
        } catch (RuntimeException e) {
            LOG.warn("Les décisions de démonstration n’ont pas pu être inventées.", e);
        }
    }

    private void invent(Instant now) {
        var officer = person("nadia.bertin");
        var head = person("helene.roux");
        var author = person("claire.exemple");
        var open = calls.bySlug(CALL).filter(call -> call.current().takes(now)).isPresent();
        if (!open || officer.isEmpty() || head.isEmpty() || author.isEmpty()) return;
        var holder = organisations.attach(new Claim(
                "Les Voisins d’à côté (inventés)", HolderKind.ASSOCIATION, Optional.of(new Siret("99990003800012")), Optional.empty(),
                Optional.of("3 place de l’Exemple, 33500 Libourne"), Optional.of(new CommuneCode("33243")), MemberRole.SIGNATORY), Optional.empty(), author.get()).organisation();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var autumn = LocalDate.of(today.getYear() - 1, 10, 6);
        vote("DEMO.000.CP (inventée)", autumn, LAST_YEAR, holder, author.get(), officer.get(), head.get());
        vote("DEMO.002.CP (inventée)", today.minusDays(6), List.of(LAST_WEEK), holder, author.get(), officer.get(), head.get());
    }

    private void vote(String number, LocalDate day, List<Told> dossiers, OrganisationId holder, Caller.Account author, Caller.Account officer, Caller.Account head) {
        var act = decisions.newAct();
        decisions.record(act, number, "Commission permanente", day, new VoteCount(52, 40, 2, 4),
                new Act.Signature("Camille", "Exemple", "Présidence inventée du Conseil régional"), head);
        for (var told : dossiers) {
            var reference = file(told, holder, author, day.minusDays(70).atTime(11, 0).atZone(French.PARIS).toInstant());
            assignments.take(reference.value(), officer);
            completeness.declare(reference.value(), "Dossier inventé pour la démonstration : ses pièces ne sont pas jointes.", officer);
            assessments.start(reference.value(), officer);
            decide(act, told, reference, day.minusDays(5).atTime(14, 0).atZone(French.PARIS).toInstant(), officer, head);
        }
        decisions.transmit(act, day.plusDays(2), head);
        decisions.outcomesOf(act).forEach(outcome -> tell(outcome, author, officer, head));
    }

    private void decide(ActId act, Told told, ApplicationReference reference, Instant heard, Caller.Account officer, Caller head) {
        var amount = Euros.of(Long.parseLong(told.asked()));
        var cost = amount.plus(Euros.of(6_000));
        analyses.sign(reference, cost, officer);
        recommendations.make(reference.value(), new Proposal(
                true, cost, Euros.ZERO, amount, "", Basis.NO_AID, "Activité locale et non marchande.", Euros.ZERO, AidedActivity.ADMITTED, "", "",
                Instalments.ADVANCE_AND_BALANCE), officer);
        recommendations.validate(reference.value(), head);
        if (told.awarded() == 0) {
            sessions.unfavourable(CALL, reference, WHY, heard, officer);
            require(decisions.refuse(act, reference, WHY, head));
            return;
        }
        sessions.favourable(CALL, reference, amount, heard, officer);
        require(decisions.award(act, reference, amount, head));
    }

    /** Its letter leaves, its author opens it; what would make a refused project better follows. */
    private void tell(DecidedOutcome outcome, Caller author, Caller.Account officer, Caller head) {
        var reference = new ApplicationReference(outcome.reference());
        notifications.send(reference, head);
        notifications.consult(reference, author);
        if (outcome.kind() != OutcomeKind.REFUSED) return;
        var read = feedbacks.of(outcome.application());
        require(feedbacks.review(reference, new Feedback.Typed(read.lines(),
                "Réunissez une dizaine de futurs usagers et écrivez avec eux ce qui change pour eux. Cherchez ensuite qui paie la deuxième année, puis revenez : l’appel reste ouvert."),
                read.version(), officer));
        require(feedbacks.release(outcome.application(), head));
    }

    private ApplicationReference file(Told told, OrganisationId holder, Caller.Account author, Instant at) {
        var draft = drafts.open(CALL, holder, author);
        new DemonstrationDossier(told.title(), told.summary(), "33", "33243", told.asked(), "6000").pages()
                .forEach((page, typed) -> drafts.save(draft.reference(), page, 0, typed, Map.of(), author));
        var result = submissions.submit(draft.reference(), true, author, new Arrival(at));
        if (!(result instanceof SubmissionResult.Submitted)) throw new IllegalStateException(result.toString());
        return draft.reference();
    }

    private static void require(DecisionResult result) {
        if (!(result instanceof DecisionResult.Done)) throw new IllegalStateException(result.toString());
    }

    private Optional<Caller.Account> person(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
    }
}

package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Drafts;
import fr.levain.applications.Submissions;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.Completeness;
import fr.levain.assessment.Instalments;
import fr.levain.assessment.Proposal;
import fr.levain.assessment.Recommendations;
import fr.levain.calls.Calls;
import fr.levain.committees.DemonstrationSessions;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Siret;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.Basis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented dossiers at each step: one just filed, one being assessed, one heard by its committee, voted, notified and published. */
@Component
class DemonstrationDecisions implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDecisions.class);
    private static final String CALL = "innovation-sociale";
    private static final String WITHOUT_PIECES = "Dossier inventé pour la démonstration : ses pièces ne sont pas jointes.";

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
    private final PlatformTransactionManager transactions;

    DemonstrationDecisions(
            Accounts accounts, Organisations organisations, Calls calls, Drafts drafts, Submissions submissions,
            Assessments assessments, Completeness completeness, Assignments assignments, DemonstrationAnalyses analyses, Recommendations recommendations, DemonstrationSessions sessions, Decisions decisions,
            Notifications notifications, PlatformTransactionManager transactions) {
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
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 60;
    }

    /** A dossier that a change of the pack made impossible is left out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(status -> invent(now));
        } catch (RuntimeException e) {
            LOG.warn("Les dossiers de démonstration n’ont pas pu être inventés.", e);
        }
    }

    private void invent(Instant now) {
        var officer = persona("nadia.bertin");
        var head = persona("helene.roux");
        var open = calls.bySlug(CALL).filter(call -> call.current().takes(now)).isPresent();
        if (!open || officer.isEmpty() || head.isEmpty()) return;
        var account = accounts.open(
                "Claire Exemple", "claire.exemple@demo.levain.example", Optional.of("05 00 00 00 09"),
                new Caller.System("demonstration"));
        var author = accounts.caller(account.id()).orElseThrow();
        var first = holder(author, "Le Four partagé (inventé)", "99990000400014", "23030");
        var second = holder(author, "Les Veilleurs du Limousin (inventés)", "99990001200017", "23030");

        var decided = file(author, first, now.minus(Duration.ofDays(25)), new DemonstrationDossier(
                "Le four des quatre bourgs", "Un four à pain remis en marche et tenu par ses voisins.", "23", "23030", "12000", "6000"));
        decide(decided, author, officer.get(), head.get(), now);

        var assessed = file(author, second, now.minus(Duration.ofDays(12)), new DemonstrationDossier(
                "Veiller ensemble", "Des veilleurs bénévoles relient les aînés isolés.", "23", "23030", "15000", "9000"));
        assignments.take(assessed.value(), officer.get());
        completeness.declare(assessed.value(), WITHOUT_PIECES, officer.get());
        assessments.start(assessed.value(), officer.get());

        file(author, first, now.minus(Duration.ofDays(3)), new DemonstrationDossier(
                "L’atelier du levain", "Transmettre les gestes du pain d’un bourg à l’autre.", "23", "23030", "8000", "3000", true));
    }

    private void decide(ApplicationReference reference, Caller author, Caller.Account officer, Caller head, Instant now) {
        var today = LocalDate.ofInstant(now, French.PARIS);
        assignments.take(reference.value(), officer);
        completeness.declare(reference.value(), WITHOUT_PIECES, officer);
        assessments.start(reference.value(), officer);
        analyses.sign(reference, Euros.of(18_000), officer);
        var made = recommendations.make(reference.value(), new Proposal(
                true, Euros.of(18_000), Euros.ZERO, Euros.of(12_000), "", Basis.NO_AID,
                "Activité locale et non marchande.", Euros.ZERO, AidedActivity.ADMITTED, "", "", Instalments.ADVANCE_AND_BALANCE), officer);
        if (!(made instanceof Recommendations.ProposalResult.Made)) return;
        recommendations.validate(reference.value(), head);
        sessions.favourable(CALL, reference, Euros.of(12_000), now.minus(Duration.ofDays(9)), officer);
        var act = decisions.newAct();
        decisions.record(act, "DEMO.001.CP (inventée)", "Commission permanente", today.minusDays(6), new VoteCount(53, 41, 3, 2),
                new Act.Signature("Camille", "Exemple", "Présidence inventée du Conseil régional"), head);
        if (!(decisions.award(act, reference, Euros.of(12_000), head) instanceof DecisionResult.Done)) return;
        decisions.transmit(act, today.minusDays(3), head);
        notifications.send(reference, head);
        notifications.consult(reference, author);
    }

    private ApplicationReference file(
            Caller.Account author, OrganisationId holder, Instant at, DemonstrationDossier dossier) {
        ApplicationView draft = drafts.open(CALL, holder, author);
        dossier.pages().forEach((page, typed) -> drafts.save(draft.reference(), page, 0, typed, Map.of(), author));
        var result = submissions.submit(draft.reference(), true, author, new Arrival(at));
        if (!(result instanceof fr.levain.applications.SubmissionResult.Submitted)) throw new IllegalStateException(result.toString());
        return draft.reference();
    }

    private OrganisationId holder(Caller author, String name, String siret, String commune) {
        return organisations.attach(new Claim(
                name, HolderKind.ASSOCIATION, Optional.of(new Siret(siret)), Optional.empty(),
                Optional.of("1 place de l’Exemple, 23400 Bourganeuf"), Optional.of(new CommuneCode(commune)),
                MemberRole.SIGNATORY), Optional.empty(), author).organisation();
    }

    private Optional<Caller.Account> persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
    }
}

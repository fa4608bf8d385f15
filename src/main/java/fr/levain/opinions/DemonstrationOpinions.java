package fr.levain.opinions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.time.Duration;
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

/** On the dossier being assessed: one opinion received, one awaited. Invented people. */
@Component
class DemonstrationOpinions implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationOpinions.class);

    private final Accounts accounts;
    private final Assessments assessments;
    private final Applications applications;
    private final OpinionRequests requests;
    private final OpinionLinks links;
    private final OpinionLinkStore passes;
    private final OpinionAnswers answers;
    private final OpinionStore store;
    private final PlatformTransactionManager transactions;

    DemonstrationOpinions(
            Accounts accounts, Assessments assessments, Applications applications, OpinionRequests requests, OpinionLinks links,
            OpinionLinkStore passes, OpinionAnswers answers, OpinionStore store, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.applications = applications;
        this.requests = requests;
        this.links = links;
        this.passes = passes;
        this.answers = answers;
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 70;
    }

    /** What a change of the pack made impossible is left out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(_ -> invent(now));
        } catch (RuntimeException e) {
            LOG.warn("Les avis de démonstration n’ont pas pu être inventés.", e);
        }
    }

    private void invent(Instant now) {
        var officer = accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
        var direction = requests.settings().kind("direction");
        var science = requests.settings().kind("scientifique");
        var view = assessments.all().stream().map(CaseFile::application).map(applications::view)
                .filter(each -> each.status() == ApplicationStatus.UNDER_ASSESSMENT).findFirst();
        if (officer.isEmpty() || direction.isEmpty() || science.isEmpty() || view.isEmpty()) return;
        var today = LocalDate.ofInstant(now, French.PARIS);
        ask(view.get(), direction.get(), new Opinion.Person("Ines Essai (inventée)", "Direction de l’innovation", "ines.essai@demo.levain.example"),
                today.plusDays(10), "Ce projet relève-t-il plutôt des aides classiques à l’innovation ?", officer.get());
        answer(view.get(), now);
        ask(view.get(), science.get(), new Opinion.Person("Marc Delmas", "Université inventée", "marc.delmas@demo.levain.example"),
                today.plusDays(14), "Qu’est-ce qui est vraiment nouveau ici, et comment le vérifier ?", officer.get());
    }

    private void ask(ApplicationView view, OpinionKind kind, Opinion.Person person, LocalDate due, String question, Caller by) {
        requests.ask(view.reference().value(), new AskedOpinions(kind, List.of(person), due, question), by);
    }

    private void answer(ApplicationView view, Instant now) {
        var opinion = store.of(view.id()).getFirst();
        var key = requests.draw(opinion, now);
        var pass = passes.pass(opinion.id(), now.plus(Duration.ofHours(1)));
        if (!(links.open(key, pass) instanceof OpinionOpening.Inside inside)) return;
        answers.declareNone(inside);
        if (!(links.open(key, pass) instanceof OpinionOpening.Inside reading)) return;
        answers.send(reading, new OpinionAnswer(Optional.of(OpinionVerdict.FAVOURABLE),
                "Pas de vente, pas de prototype : les aides classiques ne conviennent pas. Le projet a sa place ici.", Map.of(), Optional.empty()), false);
        passes.forgetPasses(opinion.id());
    }
}

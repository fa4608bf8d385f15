package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two given on each invented space, enough to tell how severe each reader is, where the invented head turned the options on; on
 * the other call they stay off, as the pack says, and one reading waits for the invented expert.
 */
@Component
class DemonstrationReadings implements DemonstrationData {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationReadings.class);
    private static final String WAITING = "innovation-sociale";
    private static final String READ = "espaces-equipements";
    private static final int[] WORTH = {3, 2, 4, 2, 1};
    /** Readings of each reader before anything is adjusted: as many as there are invented spaces. */
    private static final int LEAST = WORTH.length;
    private static final String REASON = "Lecture inventée : les engagements des partenaires sont joints et datés.";

    private final Accounts accounts;
    private final Assessments assessments;
    private final Applications applications;
    private final ReadingCalls calls;
    private final ReadingRequests requests;
    private final ReaderActs acts;
    private final ReadingStore store;
    private final PlatformTransactionManager transactions;

    DemonstrationReadings(
            Accounts accounts, Assessments assessments, Applications applications, ReadingCalls calls, ReadingRequests requests, ReaderActs acts, ReadingStore store,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.assessments = assessments;
        this.applications = applications;
        this.calls = calls;
        this.requests = requests;
        this.acts = acts;
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 72;
    }

    /** What a change of the pack made impossible is left out; the rest of the demonstration starts. */
    @Override
    public void load(Instant now) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        try {
            apart.executeWithoutResult(_ -> invent());
        } catch (RuntimeException e) {
            LOG.warn("Les lectures de démonstration n’ont pas pu être inventées.", e);
        }
    }

    private void invent() {
        var officer = persona("nadia.bertin");
        var head = persona("helene.roux");
        var expert = persona("marc.delmas");
        if (officer.isEmpty() || head.isEmpty() || expert.isEmpty()) return;
        var views = assessments.all().stream().map(CaseFile::application).map(applications::view).filter(view -> view.status().isOpen()).toList();
        for (var call : List.of(WAITING, READ)) {
            if (calls.terms(call).isEmpty()) continue;
            calls.declareReader(new CallReader(call, officer.get().id(), List.of(), List.of("alimentation", "mobilite"), List.of("23", "87"), 12), officer.get());
            calls.declareReader(new CallReader(call, head.get().id(), List.of(), List.of("sante", "solidarite", "bien_vieillir"), List.of("16", "86"), 6), officer.get());
            calls.declareReader(new CallReader(call, expert.get().id(), List.of(), List.of("energie", "numerique", "education"), List.of(), 8), officer.get());
        }
        calls.terms(WAITING).ifPresent(terms -> views.stream().filter(view -> view.callSlug().equals(WAITING) && view.status() == ApplicationStatus.UNDER_ASSESSMENT)
                .findFirst().ifPresent(view -> {
                    give(view, terms, officer.get(), 3, Map.of("ENV", 2), officer.get());
                    give(view, terms, head.get(), 3, Map.of("RECHERCHE", 2), officer.get());
                    ask(view, terms, expert.get(), officer.get());
                }));
        calls.terms(READ).ifPresent(before -> {
            var terms = turnedOn(before, head.get());
            var spaces = views.stream().filter(each -> each.callSlug().equals(READ)).sorted(Comparator.comparing(view -> view.reference().value())).toList();
            for (int i = 0; i < Math.min(spaces.size(), WORTH.length); i++) {
                // the expert is a point more severe on some criteria, more lenient on one: neither is right
                give(spaces.get(i), terms, head.get(), WORTH[i], Map.of("RECHERCHE", 1, "ENV", i % 3 + 1), officer.get());
                give(spaces.get(i), terms, expert.get(), WORTH[i], Map.of("RECHERCHE", 3, "PORTAGE", WORTH[i] - 1, "PUBLIC", WORTH[i] - 1, "MODE", WORTH[i] - 1, "GOUV", WORTH[i] - 1),
                        officer.get());
            }
        });
    }

    /** Before the first scores, as the screen does. */
    private ReadingTerms turnedOn(ReadingTerms terms, Caller head) {
        var now = terms.switches();
        calls.amend(READ, new ReadingTerms.Switches(now.readers(), now.days(), now.expires(), now.dispersion(), Optional.of(new ReadingTerms.Third(20, false)),
                Optional.of(LEAST), true, now.threshold(), now.calibration(), now.allocation(), now.analysisRequired()), head);
        return calls.required(READ);
    }

    private void ask(ApplicationView view, ReadingTerms terms, Caller.Account reader, Caller by) {
        requests.ask(view.reference().value(), terms.kinds().getFirst().slug(), reader.id(), false, by);
    }

    private void give(ApplicationView view, ReadingTerms terms, Caller.Account reader, int score, Map<String, Integer> others, Caller by) {
        ask(view, terms, reader, by);
        var asked = store.of(view.id()).stream().filter(each -> each.reader().equals(reader.id())).findFirst();
        if (asked.isEmpty()) return;
        acts.declareNone(asked.get().id(), reader);
        var open = acts.of(asked.get().id(), reader);
        var marks = new HashMap<String, ReadingMark>();
        open.judged(calls.grid(terms.kinds().getFirst(), terms.call()))
                .forEach(each -> marks.put(each.code(), new ReadingMark(others.getOrDefault(each.code(), score), false, REASON, "")));
        acts.score(open.id(), marks, open.version(), true, reader);
    }

    private Optional<Caller.Account> persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
    }

}

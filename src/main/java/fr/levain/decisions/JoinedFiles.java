package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files joined to a deliberation, read with it by those who read the decision. */
@Service
@Transactional
public class JoinedFiles {
    static final String ACT_KIND = "act-file";
    static final String DOSSIER_KIND = "decision-file";
    private static final int MOST = 100;

    private final JoinedFileStore store;
    private final Decisions decisions;
    private final OutcomeStore outcomes;
    private final Applications applications;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JoinedFiles(JoinedFileStore store, Decisions decisions, OutcomeStore outcomes, Applications applications, Documents documents,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.outcomes = outcomes;
        this.applications = applications;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** @param about empty for the whole act */
    public DecisionResult join(ActId id, Optional<ApplicationReference> about, Upload file, Caller by) {
        decisions.act(id);
        var application = about.map(reference -> decided(id, reference, by));
        if (store.of(id).size() >= MOST) return new Refused("fichier", "Cette délibération a déjà 100 fichiers joints.");
        var now = clock.instant();
        var owner = application.map(dossier -> new Subject(DOSSIER_KIND, dossier.value())).orElseGet(() -> new Subject(ACT_KIND, id.value()));
        return switch (documents.store(file, by, owner, now)) {
            case UploadResult.Rejected rejected -> new Refused("fichier", rejected.reason());
            case UploadResult.Stored(var document) -> {
                store.add(new JoinedFile(Optional.of(id), application, document.id(), document.name(), LocalDate.ofInstant(now, French.PARIS)), by, now);
                events.publishEvent(new FileJoined(id, document.id().toString(), document.digest(), now, by));
                yield new Done();
            }
        };
    }

    /** With a decision that is signed, not voted. @return in French, why it cannot be; empty once kept */
    Optional<String> join(ApplicationId application, Upload file, Caller by) {
        var now = clock.instant();
        return switch (documents.store(file, by, new Subject(DOSSIER_KIND, application.value()), now)) {
            case UploadResult.Rejected rejected -> Optional.of(rejected.reason());
            case UploadResult.Stored(var document) -> {
                store.add(new JoinedFile(Optional.empty(), Optional.of(application), document.id(), document.name(), LocalDate.ofInstant(now, French.PARIS)), by, now);
                yield Optional.empty();
            }
        };
    }

    private ApplicationId decided(ActId act, ApplicationReference reference, Caller by) {
        var dossier = applications.byReference(reference, by).id();
        return outcomes.find(dossier).filter(outcome -> outcome.act().filter(act::equals).isPresent()).map(DecidedOutcome::application)
                .orElseThrow(() -> new NotFound("outcome of " + reference));
    }

    /** All of an act, the oldest first. */
    @Transactional(readOnly = true)
    public List<JoinedFile> of(ActId act) {
        return store.of(act);
    }

    /** What went with signed decisions that no longer stand, by the change that ended each: for the service alone. */
    @Transactional(readOnly = true)
    public Map<UUID, List<JoinedFile>> ended(ApplicationId application) {
        return store.ended(application);
    }

    /** What goes with the decision on one dossier: its own, and those of the whole act. */
    @Transactional(readOnly = true)
    public List<JoinedFile> with(DecidedOutcome outcome) {
        return outcome.act().map(store::of).orElseGet(() -> outcome.recordedAt().map(at -> store.signed(outcome.application(), at)).orElse(List.of())).stream()
                .filter(file -> file.application().isEmpty() || file.application().get().equals(outcome.application())).toList();
    }
}

package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.decisions.DisclosureRequest.Answer;
import fr.levain.decisions.DisclosureRequest.Kind;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import fr.levain.law.Delays;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of a file, asked for by its holder once they know the decision: a month to answer, then silence refuses and the CADA
 * may be asked for two months (A5, CRPA L311-1, R311-13, R343-1).
 */
@Service
@Transactional
public class DisclosureRequests {
    static final String KIND = "disclosure";
    private static final int SHORTEST = 10;
    private static final int LONGEST = 4_000;

    private final DisclosureStore store;
    private final ChangeNotices notices;
    private final Applications applications;
    private final Participants participants;
    private final Documents documents;
    private final Delays delays;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisclosureRequests(DisclosureStore store, ChangeNotices notices, Applications applications, Participants participants, Documents documents, Delays delays,
            Accounts accounts, Outbox outbox, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.applications = applications;
        this.participants = participants;
        this.documents = documents;
        this.delays = delays;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<DisclosureRequest> of(ApplicationId application) {
        return store.of(application);
    }

    /** Not answered yet, the most pressing first. */
    @Transactional(readOnly = true)
    public List<DisclosureRequest> waiting(int max) {
        return store.waiting(max);
    }

    /** The dossier, when its people know of a decision on it. @throws NotFound otherwise */
    @Transactional(readOnly = true)
    public ApplicationView decided(ApplicationReference reference, Caller caller) {
        var dossier = applications.byReference(reference, caller);
        if (!notices.knowsADecision(dossier.id())) throw new NotFound("decision on " + reference);
        return dossier;
    }

    /** By whom it concerns. @throws NotAllowed for a guest who may not act */
    public DecisionResult ask(ApplicationReference reference, String wanted, Caller by) {
        var dossier = decided(reference, by);
        if (by.isOfficer() || !participants.access(reference, by).files()) throw new NotAllowed();
        return keep(dossier, wanted, today(), by);
    }

    /** Received by the post or by mail: its clock runs from that day. */
    public DecisionResult receive(ApplicationReference reference, String wanted, LocalDate on, Caller by) {
        var dossier = decided(reference, by);
        if (on.isAfter(today())) return new Refused("recue", "Le jour de réception ne peut pas être à venir.");
        return keep(dossier, wanted, on, by);
    }

    private DecisionResult keep(ApplicationView dossier, String wanted, LocalDate on, Caller by) {
        var told = wanted.strip();
        if (told.length() < SHORTEST) return new Refused("documents", "Dites quels documents : le service doit pouvoir les trouver.");
        if (told.length() > LONGEST) return new Refused("documents", "Raccourcissez : 4 000 caractères au plus.");
        var now = clock.instant();
        var request = new DisclosureRequest(UuidV7.at(now), dossier.id(), dossier.reference().value(), told, on, delays.accessRequest(on), Optional.empty());
        // sent twice by a slow network, it is one request
        if (!store.add(request, by)) return new Done();
        events.publishEvent(new DisclosureAsked(dossier.id(), on, request.clock().refusedOn(), now, by));
        return new Done();
    }

    /** @param file what is given; empty when words are enough */
    public DecisionResult answer(ApplicationReference reference, UUID id, Optional<Kind> kind, String words, Optional<Upload> file, Caller by) {
        var dossier = applications.byReference(reference, by);
        var request = store.find(id).filter(each -> each.application().equals(dossier.id())).orElseThrow(() -> new NotFound("disclosure request " + id));
        if (request.answer().isPresent()) throw new Stale("disclosure request " + id);
        var told = words.strip();
        if (kind.isEmpty()) return new Refused("suite-" + id, "Dites ce que vous communiquez : tout, une partie, ou rien.");
        if (told.length() < SHORTEST) return new Refused("mots-" + id, kind.get().withholds()
                ? "Écrivez pourquoi, en droit et en fait : un refus se motive (CRPA, article L311-14)." : "Dites ce que vous communiquez, et comment le demandeur le reçoit.");
        if (told.length() > LONGEST) return new Refused("mots-" + id, "Raccourcissez : 4 000 caractères au plus.");
        var now = clock.instant();
        var given = Optional.<DocumentId>empty();
        if (file.isPresent()) {
            switch (documents.store(file.get(), by, new Subject(KIND, dossier.id().value()), now)) {
                case UploadResult.Rejected rejected -> {
                    return new Refused("fichier-" + id, rejected.reason());
                }
                case UploadResult.Stored(var document) -> given = Optional.of(document.id());
            }
        }
        var answer = new Answer(today(), kind.get(), told, given, kind.get().withholds() ? Optional.of(delays.referralUntil(today())) : Optional.empty());
        if (!store.answer(id, answer, by)) throw new Stale("disclosure request " + id);
        events.publishEvent(new DisclosureAnswered(dossier.id(), kind.get(), now, by));
        mail(dossier);
        return new Done();
    }

    private void mail(ApplicationView dossier) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(), "Dossier %s : réponse à votre demande de documents".formatted(dossier.reference()),
                """
                Bonjour,

                Le service répond à votre demande de documents sur le dossier %s : %s
                Si un document vous est refusé, la page dit jusqu’à quand saisir la CADA.
                """.formatted(dossier.reference(), instance.link(dossier.path() + "/communication")),
                Optional.of(author.id()), Optional.of(dossier.id().subject()), "decision.disclosure")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}

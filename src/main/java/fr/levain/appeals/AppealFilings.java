package fr.levain.appeals;

import fr.levain.appeals.Appeal.Channel;
import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.Contestable;
import fr.levain.decisions.Evidences;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Filing an appeal: on the portal by whoever acts for the dossier, or keyed in from paper by an officer. */
@Service
@Transactional
public class AppealFilings {
    public static final int SHORTEST = 30;
    public static final int LONGEST = 12_000;

    /** What was read on the paper. */
    public record Paper(LocalDate postedOn, LocalDate receivedOn) {}

    private final AppealStore store;
    private final Applications applications;
    private final Participants participants;
    private final ChangeNotices changes;
    private final CourtDelays courts;
    private final Evidences evidences;
    private final Documents documents;
    private final AppealLetters letters;
    private final AppealMails mails;
    private final Delays delays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealFilings(
            AppealStore store, Applications applications, Participants participants, ChangeNotices changes, CourtDelays courts, Evidences evidences,
            Documents documents, AppealLetters letters, AppealMails mails, Delays delays, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.participants = participants;
        this.changes = changes;
        this.courts = courts;
        this.evidences = evidences;
        this.documents = documents;
        this.letters = letters;
        this.mails = mails;
        this.delays = delays;
        this.events = events;
        this.clock = clock;
    }

    /** The delay to appeal against the decision on this dossier; empty while nothing was notified. */
    @Transactional(readOnly = true)
    public Optional<AppealPeriod> period(ApplicationView dossier) {
        return changes.contestable(dossier.id()).map(contested -> delays.appeal(contested.knownOn(), contested.mentioned()));
    }

    /** Filed on the portal. Late, it is told so and recorded all the same. @throws NotAllowed for a guest who may not act */
    public AppealResult file(ApplicationReference reference, String reason, List<Upload> files, Caller by) {
        var dossier = applications.byReference(reference, by);
        if (!mayFile(dossier, by)) throw new NotAllowed();
        var today = today();
        return file(dossier, Channel.PORTAL, reason, files, today, today, by);
    }

    /** Received on paper: the stamp of the post says whether it is in time, its arrival when silence answers. */
    public AppealResult enter(ApplicationReference reference, String reason, Paper paper, List<Upload> files, Caller by) {
        if (!by.has(Role.ASSISTANT) && !by.has(Role.CASE_OFFICER) && !by.has(Role.HEAD)) throw new NotAllowed();
        var dossier = applications.byReference(reference, by);
        if (paper.receivedOn().isAfter(today())) return new Refused("recu", "Le jour d’arrivée ne peut pas être à venir.");
        if (paper.postedOn().isAfter(paper.receivedOn())) return new Refused("poste", "Le cachet de la poste ne peut pas suivre l’arrivée. Vérifiez les deux dates.");
        var known = changes.contestable(dossier.id()).map(Contestable::knownOn);
        if (known.isPresent() && paper.postedOn().isBefore(known.get()))
            return new Refused("poste", "Ce courrier est parti avant la notification du %s. Vérifiez la date.".formatted(French.day(known.get())));
        return file(dossier, Channel.PAPER, reason, files, paper.postedOn(), paper.receivedOn(), by);
    }

    /** Another file, while the answer is awaited. Empty once kept; else why it was refused. */
    public Optional<String> addPiece(ApplicationReference reference, Upload file, Caller by) {
        var dossier = applications.byReference(reference, by);
        var appeal = open(dossier);
        // an officer adds what the post brought, nothing else
        boolean forThem = appeal.channel() == Channel.PAPER && (by.has(Role.ASSISTANT) || by.has(Role.CASE_OFFICER) || by.has(Role.HEAD));
        if (!forThem && !mayFile(dossier, by)) throw new NotAllowed();
        return addPiece(appeal, file, by);
    }

    /** Its author gives it up: the first decision stands. */
    public void withdraw(ApplicationReference reference, Caller by) {
        var dossier = applications.byReference(reference, by);
        if (!mayFile(dossier, by)) throw new NotAllowed();
        var appeal = open(dossier);
        store.move(appeal, AppealStatus.WITHDRAWN);
        events.publishEvent(new AppealWithdrawn(dossier.id(), clock.instant(), by, appeal.reference()));
        mails.withdrawn(dossier, appeal);
    }

    public boolean mayFile(ApplicationView dossier, Caller caller) {
        return !caller.isOfficer() && participants.access(dossier.reference(), caller).files();
    }

    private AppealResult file(
            ApplicationView dossier, Channel channel, String reason, List<Upload> files, LocalDate sentOn, LocalDate receivedOn, Caller by) {
        if (reason.strip().length() < SHORTEST)
            return new Refused("motif", "Dites ce que vous contestez et pourquoi, en %d caractères au moins.".formatted(SHORTEST));
        if (reason.length() > LONGEST) return new Refused("motif", "Raccourcissez : %s caractères au plus. Joignez le reste en pièce.".formatted(French.number(LONGEST)));
        store.lock(dossier.id());
        var sent = store.of(dossier.id()).stream().filter(each -> each.status().isOpen() && each.channel() == channel && each.reason().equals(reason.strip())).findFirst();
        // the same appeal sent again, by a second click: it is registered, and answered as the first time
        if (sent.isPresent() && store.pieces(sent.get().id()).size() == files.size()) return new Done(sent.get());
        var contested = changes.contestable(dossier.id()).orElseThrow(() -> new NotFound("decision on " + dossier.reference()));
        var now = clock.instant();
        var evidence = evidences.of(changes.contested(dossier.id()).orElseThrow(), by);
        var court = courts.of(dossier.id(), contested, evidence.id());
        // a second request comes in time as long as the court may be asked; it moves nothing
        var period = new AppealPeriod(court.first().mentioned(), court.until(delays).orElse(sentOn));
        var dates = AppealClock.of(period, sentOn, receivedOn, court.wasInterrupted(), delays);
        var appeal = new Appeal(AppealId.at(now), store.nextReference(sentOn.getYear()), dossier.id(), channel, AppealStatus.FILED, reason.strip(), now, dates,
                contested.change(), evidence.id(), evidence.digest(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
        store.add(appeal, contested.knownOn(), by.signedIn().id());
        for (var file : files) {
            var refused = addPiece(appeal, file, by);
            if (refused.isPresent()) {
                // nothing is half filed: what was typed comes back with the reason
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Refused("pieces", refused.get());
            }
        }
        events.publishEvent(new AppealFiled(dossier.id(), now, by, appeal.reference(), channel.name(), dates.isInTime(), dates.silentOn()));
        store.acknowledged(appeal.id(), letters.acknowledge(dossier, appeal, by));
        mails.filed(dossier, appeal);
        return new Done(store.find(appeal.id()).orElseThrow());
    }

    private Optional<String> addPiece(Appeal appeal, Upload file, Caller by) {
        var now = clock.instant();
        return switch (documents.store(file, by, appeal.id().subject(), now)) {
            case UploadResult.Rejected rejected -> Optional.of(rejected.reason());
            case UploadResult.Stored(var document) -> {
                store.addPiece(appeal.id(), document, now);
                yield Optional.empty();
            }
        };
    }

    private Appeal open(ApplicationView dossier) {
        return store.of(dossier.id()).stream().filter(each -> each.status().isOpen()).findFirst()
                .orElseThrow(() -> new Stale("no appeal is open on " + dossier.reference()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}

package fr.levain.appeals;

import fr.levain.appeals.AppealResult.Done;
import fr.levain.appeals.AppealResult.Refused;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.decisions.ChangeNotices;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.Stale;
import fr.levain.law.Delays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when the author of an appeal knows its answer (I8): read on the portal, deemed read, or brought by the post. */
@Service
@Transactional
public class AppealNotices {
    private final AppealStore store;
    private final Applications applications;
    private final Participants participants;
    private final ChangeNotices changes;
    private final Delays delays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealNotices(AppealStore store, Applications applications, Participants participants, ChangeNotices changes, Delays delays, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.participants = participants;
        this.changes = changes;
        this.delays = delays;
        this.events = events;
        this.clock = clock;
    }

    /** Theirs, the latest first. @throws NotFound when the dossier is not theirs */
    @Transactional(readOnly = true)
    public List<Appeal> theirs(ApplicationReference reference, Caller caller) {
        return store.of(applications.byReference(reference, caller).id());
    }

    /** The first consultation notifies; consulting again changes nothing. */
    public void consult(ApplicationReference reference, String appeal, Caller by) {
        var found = theirs(reference, by).stream().filter(each -> each.reference().equals(appeal)).findFirst()
                .orElseThrow(() -> new NotFound("appeal " + appeal));
        if (by.isOfficer() || !participants.access(reference, by).files()) throw new NotAllowed();
        found.answer().filter(Appeal.Answer::onPortal).filter(answer -> answer.knownOn().isEmpty()).ifPresent(answer -> {
            var today = today();
            var sent = answer.sentOn().orElseThrow();
            known(found, sent, delays.electronicNotification(sent, Optional.of(today), today).orElse(today), by);
        });
    }

    /** @param receivedOn day on the postal receipt */
    public AppealResult posted(String reference, LocalDate sentOn, LocalDate receivedOn, Caller by) {
        if (!by.has(Role.ASSEMBLY_SECRETARY) && !by.has(Role.HEAD) && !by.has(Role.ASSISTANT)) throw new NotAllowed();
        var appeal = store.find(reference).orElseThrow(() -> new NotFound("appeal " + reference));
        var answer = appeal.answer().filter(each -> !each.onPortal()).orElseThrow(() -> new Stale("no letter of " + reference + " waits for the post"));
        if (sentOn.isBefore(LocalDate.ofInstant(answer.at(), French.PARIS))) return new Refused("envoi", "L’envoi ne peut pas précéder la réponse du %s.".formatted(French.day(answer.at())));
        if (receivedOn.isBefore(sentOn)) return new Refused("distribution", "La distribution ne peut pas précéder l’envoi. Vérifiez les deux dates.");
        if (receivedOn.isAfter(today())) return new Refused("distribution", "La distribution ne peut pas être à venir.");
        if (!known(appeal, sentOn, receivedOn, by)) throw new Stale("notification of " + reference);
        return new Done(store.find(appeal.id()).orElseThrow());
    }

    /** I8: not consulted within the delay, deemed known on the day it was put at disposal. Safe to run twice. */
    int deemUnread(Caller by) {
        var today = today();
        int deemed = 0;
        for (var appeal : store.unread(today)) {
            var sent = appeal.answer().flatMap(Appeal.Answer::sentOn).orElseThrow();
            var known = delays.electronicNotification(sent, Optional.empty(), today);
            if (known.isPresent() && known(appeal, sent, known.get(), by)) deemed++;
        }
        return deemed;
    }

    private boolean known(Appeal appeal, LocalDate sent, LocalDate on, Caller by) {
        if (!store.known(appeal.id(), sent, on)) return false;
        changes.answered(appeal.application(), appeal.reference(), on, by);
        events.publishEvent(new AppealAnswered(appeal.application(), clock.instant(), by, appeal.reference(), on));
        return true;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}

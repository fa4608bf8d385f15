package fr.levain.applications;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer reminds an author of the pieces asked for; besides the reminders that leave by themselves. */
@Service
@Transactional
public class PieceReminders {
    private final SupplementStore store;
    private final Applications applications;
    private final ApplicationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PieceReminders(
            SupplementStore store, Applications applications, ApplicationMails mails, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Why nothing would be sent, as officers read it; empty when a reminder may leave. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(ApplicationId application) {
        return Optional.ofNullable(refusals(List.of(application)).get(application));
    }

    /** The same for many, in one statement: those to whom nothing would be sent. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, String> refusals(Collection<ApplicationId> applications) {
        var refusals = new HashMap<ApplicationId, String>();
        store.awaited(applications, today()).forEach((application, awaited) -> refusal(awaited).ifPresent(why -> refusals.put(application, why)));
        return refusals;
    }

    private static Optional<String> refusal(SupplementStore.Awaited of) {
        if (!of.status().isOpen()) return Optional.of("Ce dossier n’attend plus de pièces.");
        if (of.awaited() == 0) return Optional.of("Aucune pièce n’est attendue de ce porteur.");
        if (of.paper()) return Optional.of("Ce porteur écrit sur papier : relancez-le par courrier.");
        return of.awaited() == of.recalled() ? Optional.of("Ce porteur a déjà été relancé aujourd’hui.") : Optional.empty();
    }

    /** One mail for each request that waits, once a day. @throws Stale when nothing may be sent any more */
    public void remind(ApplicationId application, Caller by) {
        if (refusal(application).isPresent()) throw new Stale("reminder of " + application);
        var view = applications.view(application);
        for (var request : awaited(application)) {
            if (!store.recall(request.id(), today())) continue;
            mails.recalled(view, request, today());
            events.publishEvent(new PiecesReminded(application, clock.instant(), by, request.id(), request.missing().size()));
        }
    }

    private List<Supplement> awaited(ApplicationId application) {
        return store.of(application).stream()
                .filter(request -> request.kind() == Supplement.Kind.PIECES && request.isOpen() && !request.missing().isEmpty()).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}

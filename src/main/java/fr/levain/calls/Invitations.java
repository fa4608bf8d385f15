package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Subject;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a call by invitation. */
@Service
@Transactional
public class Invitations {
    public static final int PER_PAGE = 50;

    private final CallStore store;
    private final InvitationStore invitations;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(CallStore store, InvitationStore invitations, Outbox outbox, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.invitations = invitations;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    /** The latest first. @param page from 1 */
    @Transactional(readOnly = true)
    public List<Invitation> of(CallId call, int page) {
        return invitations.of(call, PER_PAGE, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    @Transactional(readOnly = true)
    public int count(CallId call) {
        return invitations.count(call);
    }

    /**
     * Invites addresses and SIRET numbers; an address is written to. All of them, or none.
     *
     * @return those that are neither: nobody is then invited
     */
    public List<String> invite(String slug, List<String> typed, Caller by) {
        var call = found(slug);
        var unreadable = typed.stream().filter(each -> email(each).isEmpty() && siret(each).isEmpty()).toList();
        if (!unreadable.isEmpty()) return unreadable;
        var now = clock.instant();
        var told = new ArrayList<String>();
        int count = 0;
        for (var each : typed) {
            var email = email(each);
            var siret = siret(each);
            if (!invitations.add(call.id(), email.orElse(null), email.isPresent() ? null : siret.orElse(null), Optional.empty(), now, by)) continue;
            email.ifPresent(told::add);
            count++;
        }
        if (count > 0) events.publishEvent(new CallInvited(call.id(), slug, count, now, by));
        told.forEach(address -> write(call, address, now));
        return List.of();
    }

    /** The author of a dossier of the first phase goes on. @return false when they were invited already */
    public boolean inviteFrom(String slug, String email, UUID application, Caller by) {
        var call = found(slug);
        var now = clock.instant();
        var address = email.strip().toLowerCase(Locale.ROOT);
        if (!invitations.add(call.id(), address, null, Optional.of(application), now, by)) return false;
        events.publishEvent(new CallInvited(call.id(), slug, 1, now, by));
        return true;
    }

    public void remove(String slug, UUID id, Caller by) {
        var call = found(slug);
        if (invitations.remove(call.id(), id)) events.publishEvent(new InvitationRemoved(call.id(), slug, clock.instant(), by));
    }

    /** Whether this person, or one of the organisations they belong to, may open a dossier. */
    @Transactional(readOnly = true)
    public boolean admits(Call call, String email, Collection<String> sirets) {
        return !call.current().access().isByInvitation() || invitations.isInvited(call.id(), email.strip().toLowerCase(Locale.ROOT), sirets);
    }

    /** Slugs of the calls a dossier of the first phase is invited to. */
    @Transactional(readOnly = true)
    public List<String> callsOf(UUID application) {
        return invitations.callsOf(application);
    }

    private void write(Call call, String address, Instant now) {
        var terms = call.current();
        var until = terms.closesAt().filter(now::isBefore).map(at -> "\nDéposez votre dossier avant le %s (heure de Paris).".formatted(French.moment(at))).orElse("");
        outbox.send(new Message(address, "Vous êtes invité à répondre : " + terms.title(),
                "Bonjour,\n\nVous êtes invité à déposer un dossier pour « %s ».%s\nConnectez-vous avec cette adresse.\n\n%s\n".formatted(
                        terms.title(), until, instance.link("/appels/" + call.slug())),
                Optional.empty(), Optional.of(new Subject("call", call.id().value())), "call.invited"));
    }

    private static Optional<String> email(String typed) {
        return Email.read(typed).map(Email::value);
    }

    private static Optional<String> siret(String typed) {
        return Siret.read(typed).map(Siret::digits);
    }

    private Call found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }
}

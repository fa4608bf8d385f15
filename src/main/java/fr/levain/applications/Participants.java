package fr.levain.applications;

import fr.levain.applications.Participant.State;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on a dossier besides its author: invited by name and address, each with what they may do there. */
@Service
@Transactional
public class Participants {
    private final ParticipantStore store;
    private final ApplicationStore applications;
    private final Ownership ownership;
    private final SignOffStore signOffs;
    private final DossierSettingsStore settings;
    private final ParticipantMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Participants(
            ParticipantStore store,
            ApplicationStore applications,
            Ownership ownership,
            SignOffStore signOffs,
            DossierSettingsStore settings,
            ParticipantMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.ownership = ownership;
        this.signOffs = signOffs;
        this.settings = settings;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an invitation leads to.
     *
     * @param addressed whether it was sent to the address of whoever reads it: it opens to no one else
     */
    public record Invitation(ApplicationView application, Participant participant, boolean addressed) {}

    /** A mandate, as the author gives it. */
    public record Mandate(DocumentId paper, LocalDate until) {}

    /** In the order they were invited, those who left among them. @throws NotFound when the dossier is not the caller's to read */
    @Transactional(readOnly = true)
    public List<Participant> of(ApplicationReference reference, Caller caller) {
        return store.of(ownership.readable(reference, caller).id());
    }

    /** Who works on each dossier, invited by name. Whoever tells it to somebody has checked that they may know. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, Set<AccountId>> joined(Collection<ApplicationId> applications) {
        return store.joined(applications);
    }

    /** What the caller may do there. @throws NotFound when it is nothing */
    @Transactional(readOnly = true)
    public Access access(ApplicationReference reference, Caller caller) {
        return applications.find(reference).flatMap(view -> ownership.access(view, caller)).orElseThrow(() -> new NotFound("dossier " + reference));
    }

    /**
     * Sends a link that opens to this address only.
     *
     * @param mandate with {@link Entitlement#ACT} only
     * @return false when this address is invited already: nothing is sent twice
     */
    public boolean invite(
            ApplicationReference reference, String name, String email, Entitlement entitlement, Optional<Mandate> mandate, Caller by) {
        if ((entitlement == Entitlement.ACT) != mandate.isPresent()) throw new IllegalArgumentException("A mandate comes with its paper.");
        var view = theirs(reference, by);
        var now = clock.instant();
        var secret = secret();
        var invited = new Participant(ParticipantId.at(now), view.id(), email, name, entitlement, State.INVITED, by.signedIn().id(),
                now, now.plus(life()), Optional.empty(), mandate.map(Mandate::paper), mandate.map(Mandate::until));
        if (!store.invite(invited, Digest.of(secret))) return false;
        events.publishEvent(new ParticipantInvited(view.id(), now, by, invited.id(), entitlement));
        if (entitlement == Entitlement.SIGN) {
            signOffs.ask(view.id(), invited.id(), by.signedIn().id(), now);
            events.publishEvent(new SignOffAsked(view.id(), now, by, invited.id()));
        }
        mails.invited(view, invited, by.signedIn(), secret);
        return true;
    }

    /** A new link, as long as the former: the former opens no more. @throws Stale when they answered already */
    public void resend(ApplicationReference reference, ParticipantId id, Caller by) {
        var view = theirs(reference, by);
        var participant = found(view, id);
        if (participant.state() != State.INVITED) throw new Stale("invitation " + id);
        var secret = secret();
        store.renew(id, Digest.of(secret), clock.instant().plus(life()));
        mails.invited(view, participant, by.signedIn(), secret);
    }

    /** Taken off by the author, or leaving by themselves. What they wrote stays. */
    public void remove(ApplicationReference reference, ParticipantId id, Caller by) {
        var view = ownership.readable(reference, by);
        var account = by.signedIn().id();
        var participant = found(view, id);
        var leaves = participant.account().filter(account::equals).isPresent();
        if (!leaves && !isOwner(view, account)) throw new NotAllowed();
        move(participant, State.REMOVED, Optional.empty());
        events.publishEvent(new ParticipantRemoved(view.id(), clock.instant(), by, id));
        if (!leaves && participant.state() == State.JOINED) mails.removed(view, participant);
    }

    /** To somebody not signed in, while it can be answered: the address it was sent to says who they must be. */
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String secret) {
        return store.byLink(Digest.of(secret)).filter(participant -> participant.isOpen(clock.instant()))
                .flatMap(participant -> applications.find(participant.application()).map(view -> new Invitation(view, participant, false)));
    }

    /** @throws NotFound when the link is not, or no longer, one of ours */
    @Transactional(readOnly = true)
    public Invitation invitation(String secret, Caller caller) {
        var participant = store.byLink(Digest.of(secret)).orElseThrow(() -> new NotFound("invitation"));
        var view = applications.find(participant.application()).orElseThrow(() -> new NotFound("invitation"));
        return new Invitation(view, participant, participant.email().equalsIgnoreCase(caller.signedIn().email()));
    }

    /** @throws NotAllowed when it was sent to someone else @throws Stale when it is answered, withdrawn or out of date */
    public ApplicationView join(String secret, Caller by) {
        var invitation = addressed(secret, by);
        var participant = invitation.participant();
        // a second click finds the dossier open, and does nothing
        if (participant.state() == State.JOINED) return invitation.application();
        if (!participant.isOpen(clock.instant())) throw new Stale("invitation " + participant.id());
        move(participant, State.JOINED, Optional.of(by.signedIn().id()));
        events.publishEvent(new ParticipantJoined(participant.application(), clock.instant(), by, participant.id(), participant.entitlement()));
        mails.joined(invitation.application(), participant, by.signedIn());
        return invitation.application();
    }

    /** @throws NotAllowed when it was sent to someone else @throws Stale when it is answered, withdrawn or out of date */
    public void decline(String secret, Caller by) {
        var invitation = addressed(secret, by);
        move(invitation.participant(), State.DECLINED, Optional.empty());
        events.publishEvent(new InvitationDeclined(invitation.application().id(), clock.instant(), by, invitation.participant().id()));
        mails.declined(invitation.application(), invitation.participant());
    }

    private Invitation addressed(String secret, Caller by) {
        var invitation = invitation(secret, by);
        if (!invitation.addressed()) throw new NotAllowed();
        return invitation;
    }

    private void move(Participant from, State to, Optional<AccountId> account) {
        ParticipantLifecycle.TABLE.check(from.state(), to);
        store.move(from, to, account, clock.instant());
    }

    /** A draft or a dossier under way, its author before it. */
    private ApplicationView theirs(ApplicationReference reference, Caller by) {
        var view = ownership.theirs(reference, by);
        if (!isOwner(view, by.signedIn().id())) throw new NotAllowed();
        if (!view.status().isDraft() && !view.status().isOpen()) throw new Stale("dossier " + reference);
        return view;
    }

    private boolean isOwner(ApplicationView view, AccountId account) {
        return ownership.access(view, account).filter(Access.OWN::equals).isPresent();
    }

    private Participant found(ApplicationView view, ParticipantId id) {
        return store.find(view.id(), id).orElseThrow(() -> new NotFound("participant " + id));
    }

    private Duration life() {
        return Duration.ofDays(settings.current().invitationDays());
    }

    private static String secret() {
        return LinkSecret.drawn(24);
    }
}

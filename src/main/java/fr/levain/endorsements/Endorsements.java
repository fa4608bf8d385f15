package fr.levain.endorsements;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Participants;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Partner organisations speak for a project they were invited to read. Its holder reads it first and joins it to the dossier or
 * not; the authority reads what is joined, with what ties it to that partner.
 */
@Service
@Transactional
public class Endorsements {
    /** Characters. */
    public static final int LONGEST = 2_000;
    public static final int LONGEST_FUNCTION = 120;

    /** On the page of an organisation. */
    private static final int SHOWN = 100;

    private final EndorsementStore store;
    private final DossierReaders readers;
    private final Applications applications;
    private final Participants participants;
    private final PartnerTeams teams;
    private final Partners partners;
    private final EndorsementMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Endorsements(EndorsementStore store, DossierReaders readers, Applications applications, Participants participants, PartnerTeams teams, Partners partners, EndorsementMails mails,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.readers = readers;
        this.applications = applications;
        this.participants = participants;
        this.teams = teams;
        this.partners = partners;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** @param reference of the dossier it is about @param open whether it may still be taken back */
    public record Spoken(Endorsement endorsement, ApplicationReference reference, boolean open) {}

    /** In force, as whoever works on the dossier reads them. @throws NotFound when it is not theirs to read */
    @Transactional(readOnly = true)
    public List<Endorsement> of(ApplicationReference reference, Caller caller) {
        return store.of(readers.readable(reference, caller).id());
    }

    /** Whether the caller carries the project or was invited to the dossier. */
    public boolean isTheirs(ApplicationView view, Caller caller) {
        return readers.isTheirs(view, caller);
    }

    /** What the holder joined to the dossier: for whoever may read it whole. */
    @Transactional(readOnly = true)
    public List<Endorsement> joined(ApplicationId application) {
        return store.of(application).stream().filter(Endorsement::isJoined).toList();
    }

    /** Slugs of the partners in whose name the caller may speak now: not of those who carry the project, and once each. */
    @Transactional(readOnly = true)
    public List<String> mayGive(ApplicationReference reference, Caller caller) {
        var view = readers.readable(reference, caller);
        if (!DossierReaders.isOpen(view) || participants.access(reference, caller).owns()) return List.of();
        var given = store.of(view.id()).stream().map(Endorsement::partner).toList();
        return teams.of(caller).stream().filter(each -> !given.contains(each)).toList();
    }

    /**
     * Given twice by the same partner, the first holds.
     *
     * @throws NotAllowed for who does not answer for that partner, or carries the project themselves
     * @throws Stale when the partner has given one, or the dossier is decided
     */
    public void give(ApplicationReference reference, String partner, String function, String text, Caller by) {
        var view = readers.readable(reference, by);
        if (!teams.of(by).contains(partner) || participants.access(reference, by).owns()) throw new NotAllowed();
        if (!DossierReaders.isOpen(view)) throw new Stale("dossier " + reference);
        // what the database keeps of an instant: the digest must be found again from it
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var who = by.signedIn();
        var application = view.id().value();
        var given = new Endorsement(UuidV7.at(now), application, who.id(), partner, who.name(), function.strip(), text.strip(),
                Endorsement.digest(application, partner, who.name(), function.strip(), text.strip(), now), now, Optional.empty(), Optional.empty());
        if (!store.add(given)) throw new Stale("endorsement of " + partner);
        events.publishEvent(new EndorsementGiven(given.id(), partner, now, by));
        mails.given(view, given, partners.nameOf(partner));
    }

    /** From now on the authority reads it. Joined twice, it is joined once. @throws NotAllowed for who does not carry the project */
    public void join(ApplicationReference reference, UUID id, Caller by) {
        var view = readers.readable(reference, by);
        if (!participants.access(reference, by).files()) throw new NotAllowed();
        if (!DossierReaders.isOpen(view)) throw new Stale("dossier " + reference);
        var found = find(view, id);
        var now = clock.instant();
        if (!store.join(view.id(), id, now)) return;
        events.publishEvent(new EndorsementJoined(view.id(), id, found.partner(), now, by));
        mails.joined(view, found);
    }

    /** What the caller's organisations said of projects, the latest first: theirs to take back even when they read the dossier no more. */
    @Transactional(readOnly = true)
    public List<Spoken> spokenBy(Caller caller) {
        return store.of(teams.of(caller), SHOWN).stream().map(each -> {
            var view = applications.view(new ApplicationId(each.application()));
            return new Spoken(each, view.reference(), DossierReaders.isOpen(view));
        }).toList();
    }

    /** The partner no longer stands for it, before the decision. Done twice, it is done once. @throws NotFound for anyone of another organisation */
    public void takeBack(UUID id, Caller by) {
        var found = store.find(id).filter(each -> teams.of(by).contains(each.partner())).orElseThrow(() -> new NotFound("endorsement " + id));
        if (found.takenBackAt().isPresent()) return;
        var view = applications.view(new ApplicationId(found.application()));
        if (!DossierReaders.isOpen(view)) throw new Stale("dossier " + view.reference());
        var now = clock.instant();
        if (!store.takeBack(id, now)) return;
        events.publishEvent(found.isJoined() ? new JoinedEndorsementTakenBack(view.id(), id, found.partner(), now, by) : new EndorsementTakenBack(id, found.partner(), now, by));
        mails.takenBack(view, found, partners.nameOf(found.partner()));
    }

    /** Whether it may still be recommended, joined or taken back: until it is proposed to the decision. */
    public static boolean isOpen(ApplicationView view) {
        return DossierReaders.isOpen(view);
    }

    private Endorsement find(ApplicationView view, UUID id) {
        return store.of(view.id()).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("endorsement " + id));
    }
}

package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Decisions known to their applicants, and somebody who had no part in them. */
@TestComponent
public class SomeDecision {
    private final SomeDossier some;
    private final Decisions decisions;
    private final Notifications notifications;
    private final Accounts accounts;
    private final Embargoes embargoes;
    private final Clock clock;

    SomeDecision(SomeDossier some, Decisions decisions, Notifications notifications, Accounts accounts, Embargoes embargoes, Clock clock) {
        this.some = some;
        this.decisions = decisions;
        this.notifications = notifications;
        this.accounts = accounts;
        this.embargoes = embargoes;
        this.clock = clock;
    }

    /** Notified today to its author, on the portal. */
    public ApplicationReference awarded(Caller.Account author, int euros) {
        return awarded(author, euros, true);
    }

    /** The same, by a letter received today when its author wants no mail from the portal. */
    public ApplicationReference awarded(Caller.Account author, int euros, boolean portalConsent) {
        return awarded(some.proposed(author, portalConsent, euros), author, euros, portalConsent);
    }

    /** One ready for the vote. */
    public ApplicationReference awarded(ApplicationReference reference, Caller.Account author, int euros, boolean portalConsent) {
        var act = some.votedOn(today());
        decisions.award(act, reference, Euros.of(euros), secretary());
        return known(act, reference, portalConsent, author);
    }

    /** Its letter is on the portal, and nobody has opened it. */
    public ApplicationReference unread(Caller.Account author, int euros) {
        var reference = some.proposed(author, true, euros);
        var act = some.votedOn(today());
        decisions.award(act, reference, Euros.of(euros), secretary());
        decisions.transmit(act, today(), secretary());
        notifications.send(reference, secretary());
        return reference;
    }

    /** Another award, on a dossier taken up again: nothing of it was sent. */
    public ActId votedAgain(ApplicationReference reference, int euros) {
        some.started(reference);
        some.propose(reference, euros);
        var act = some.votedOn(today());
        decisions.award(act, reference, Euros.of(euros), secretary());
        return act;
    }

    /** Its outcome is told to its author, on the portal. */
    public void told(ActId act, ApplicationReference reference, Caller.Account author) {
        known(act, reference, true, author);
    }

    public ApplicationReference refused(Caller.Account author, String reasons) {
        var reference = some.proposed(author, true, 10_000);
        var act = some.votedOn(today());
        decisions.refuse(act, reference, reasons, secretary());
        return known(act, reference, true, author);
    }

    /** A deliberation of today, whose letters may leave. */
    public ActId transmitted() {
        var act = some.votedOn(today());
        decisions.transmit(act, today(), secretary());
        return act;
    }

    /** One that speaks of other things: it was voted the day before. */
    public ActId votedBefore() {
        var act = some.votedOn(today().minusDays(1));
        decisions.transmit(act, today(), secretary());
        return act;
    }

    /** Transmitted, and under embargo for ten days. */
    public ActId sealed() {
        var act = some.votedOn(today());
        embargoes.set(act, today().plusDays(10), secretary());
        decisions.transmit(act, today(), secretary());
        return act;
    }

    public ActId notTransmitted() {
        return some.votedOn(today());
    }

    /** A case officer of the same team as the others, who never saw the dossier. */
    public Caller.Account colleague() {
        var person = accounts.open("Inès Essai", UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        var team = some.persona("nadia.bertin").teams().iterator().next();
        accounts.grant(person.id(), Role.CASE_OFFICER, Optional.of(team), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    public Caller.Account secretary() {
        return some.persona("sophie.lambert");
    }

    private ApplicationReference known(ActId act, ApplicationReference reference, boolean portal, Caller.Account author) {
        decisions.transmit(act, today(), secretary());
        notifications.send(reference, secretary());
        if (portal) notifications.consult(reference, author);
        else notifications.posted(reference, today(), today(), secretary());
        return reference;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

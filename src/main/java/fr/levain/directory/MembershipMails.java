package fr.levain.directory;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to when someone asks to join. */
@Component
class MembershipMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    MembershipMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void asked(OrganisationView organisation, Caller.Account caller, List<Membership> memberships) {
        var text = """
                Bonjour,

                %s demande à rejoindre %s.
                Acceptez ou refusez cette demande sur cette page :
                %s

                Si vous ne connaissez pas cette personne, refusez la demande.
                """.formatted(caller.name(), organisation.name(), pageOf(organisation));
        memberships.stream()
                .filter(each -> each.status() == MembershipStatus.APPROVED)
                .forEach(each -> send(each.account(), "Une demande pour rejoindre votre structure", text, organisation, "directory.asked"));
    }

    void decided(OrganisationView organisation, AccountId account, boolean approved) {
        var text = """
                Bonjour,

                Votre demande pour rejoindre %s a été %s.
                %s
                """.formatted(organisation.name(), approved ? "acceptée" : "refusée",
                approved ? pageOf(organisation) : "Si c’est une erreur, parlez-en à un membre de la structure.");
        send(account, "Réponse à votre demande de rattachement", text, organisation, "directory.decided");
    }

    private void send(AccountId account, String subject, String text, OrganisationView organisation, String kind) {
        accounts.find(account).ifPresent(person -> outbox.send(new Message(
                person.email(), subject, text, Optional.of(account), Optional.of(organisation.id().subject()), kind)));
    }

    private String pageOf(OrganisationView organisation) {
        return instance.link("/organisations/" + organisation.id());
    }
}

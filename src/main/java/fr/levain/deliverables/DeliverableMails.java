package fr.levain.deliverables;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a deliverable. A mail says what waits and where. */
@Component
class DeliverableMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    DeliverableMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void filed(ApplicationView view, Deliverable deliverable, AccountId officer) {
        send(view, officer, "deliverable.filed", "%s : à lire, dossier %s".formatted(deliverable.label(), view.reference()),
                "« %s » est déposé. Acceptez-le, ou dites ce qui est à reprendre.\n\n%s".formatted(
                        deliverable.label(), instance.link("/instruction/%s/rendus/%s".formatted(view.reference(), deliverable.code()))));
    }

    void judged(ApplicationView view, Deliverable deliverable, boolean accepted) {
        send(view, view.author(), "deliverable.judged", "%s : la réponse du service, dossier %s".formatted(deliverable.label(), view.reference()),
                accepted
                        ? "« %s » est accepté. Votre dossier dit quelle aide peut suivre.\n\n%s".formatted(deliverable.label(), instance.link(view.path()))
                        : "« %s » est à reprendre. Le service dit quoi.\n\n%s".formatted(
                                deliverable.label(), instance.link("%s/rendus/%s".formatted(view.path(), deliverable.code()))));
    }

    private void send(ApplicationView view, AccountId to, String kind, String subject, String text) {
        accounts.find(to).ifPresent(reader -> outbox.send(new Message(reader.email(), subject,
                "Bonjour,\n\n" + text + "\n\nDossier " + view.reference() + " · " + view.callTitle() + "\n",
                Optional.of(reader.id()), Optional.of(view.id().subject()), kind)));
    }
}

package fr.levain.endorsements;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever carries the project is told; the words themselves wait on the page of the dossier. */
@Component
class EndorsementMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    EndorsementMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void noteWritten(ApplicationView view, String reader) {
        toAuthor(view, "endorsements.note", "%s a relu votre dossier %s".formatted(reader, view.reference()), """
                %s a relu votre dossier et vous a écrit des remarques. La Région ne les lit pas.""".formatted(reader));
    }

    void given(ApplicationView view, Endorsement given, String partner) {
        toAuthor(view, "endorsements.given", "%s recommande votre projet, dossier %s".formatted(partner, view.reference()), """
                %s, %s, recommande votre projet. Son organisation : %s. La Région ne le lit pas encore : relisez ce texte, puis joignez-le à votre dossier si vous le voulez.\
                """.formatted(given.signatory(), given.function(), partner));
    }

    void takenBack(ApplicationView view, Endorsement given, String partner) {
        toAuthor(view, "endorsements.takenBack", "%s retire sa recommandation, dossier %s".formatted(partner, view.reference()), """
                %s retire sa recommandation.%s Vous n’avez rien à faire.\
                """.formatted(partner, given.isJoined() ? " Elle n’est plus jointe à votre dossier." : ""));
    }

    /** Whoever gave it learns that the authority reads it, and where to take it back. */
    void joined(ApplicationView view, Endorsement given) {
        accounts.find(given.account()).ifPresent(giver -> outbox.send(new Message(giver.email(), "Votre recommandation est jointe au dossier %s".formatted(view.reference()), """
                Bonjour,

                Le porteur joint votre recommandation à son dossier %s : le service qui l’étudie la lit. Vous pouvez la retirer tant que le dossier n’est pas proposé à la décision :
                %s
                """.formatted(view.reference(), instance.link("/partenaire/recommandations")),
                Optional.of(giver.id()), Optional.of(view.id().subject()), "endorsements.joined")));
    }

    private void toAuthor(ApplicationView view, String kind, String subject, String text) {
        accounts.find(view.author()).ifPresent(author -> outbox.send(new Message(author.email(), subject,
                "Bonjour,\n\n%s\n\n%s\n\nDossier %s · %s\n".formatted(text, instance.link(view.path() + "/relecture"), view.reference(), view.callTitle()),
                Optional.of(author.id()), Optional.of(view.id().subject()), kind)));
    }
}

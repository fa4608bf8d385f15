package fr.levain.applications;

import fr.levain.accounts.Accounts;
import fr.levain.documents.Upload;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.messaging.ReceivedMail;
import fr.levain.messaging.ReplyResult;
import fr.levain.messaging.ReplyTaker;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A reply by mail is a message of the person it was asked of, with the rights they have that day, or nothing at all. */
@Component
class RepliesByMail implements ReplyTaker {
    private static final String NO_WORDS = "(Pièces jointes, sans texte.)";

    private final ReplyLinks links;
    private final Applications applications;
    private final Ownership ownership;
    private final Accounts accounts;
    private final Exchanges exchanges;
    private final Instance instance;

    RepliesByMail(ReplyLinks links, Applications applications, Ownership ownership, Accounts accounts, Exchanges exchanges, Instance instance) {
        this.links = links;
        this.applications = applications;
        this.ownership = ownership;
        this.accounts = accounts;
        this.exchanges = exchanges;
        this.instance = instance;
    }

    @Override
    public Optional<ReplyResult> take(String secret, ReceivedMail mail) {
        return links.of(secret).map(link -> {
            var view = applications.view(link.application());
            return accounts.caller(link.account()).filter(person -> person.email().equalsIgnoreCase(mail.from()))
                    .map(person -> posted(view, mail, person))
                    .orElseGet(() -> keptOut(view, "SENDER", "Il ne vient pas de l’adresse de la personne à qui nous avions écrit. Répondez depuis cette adresse"));
        });
    }

    private ReplyResult posted(ApplicationView view, ReceivedMail mail, Caller.Account person) {
        if (view.submittedAt().isEmpty() || ownership.access(view, person).filter(Access::writes).isEmpty())
            return keptOut(view, "CLOSED", "Vous ne pouvez plus écrire dans ce dossier. Appelez le service");
        if (mail.tooLarge()) return keptOut(view, "TOO_LARGE", "Il est trop lourd. Envoyez vos fichiers en plusieurs fois");
        if (mail.text().isBlank() && mail.attachments().isEmpty()) return keptOut(view, "EMPTY", "Nous n’y avons rien trouvé, hors du texte cité. Écrivez votre réponse au-dessus");
        if (mail.text().length() > Exchanges.LONGEST) return keptOut(view, "TOO_LONG", "Il dépasse 5 000 caractères. Raccourcissez-le, ou joignez un document");
        var files = mail.attachments().stream().map(file -> Upload.of(file.name(), file.content())).toList();
        var posted = exchanges.post(view.reference(), mail.text().isBlank() ? NO_WORDS : mail.text(), files, person);
        return posted.refused().<ReplyResult>map(why -> keptOut(view, "FILE", why + " Ni votre texte ni vos fichiers ne sont ajoutés. Répondez de nouveau"))
                .orElseGet(() -> new ReplyResult.Taken(view.id().subject()));
    }

    private ReplyResult keptOut(ApplicationView view, String reason, String told) {
        return new ReplyResult.KeptOut(view.id().subject(), reason, told + ", ou écrivez depuis votre dossier :\n\n" + instance.link(view.path() + "/messages"));
    }
}

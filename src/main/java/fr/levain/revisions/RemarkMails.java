package fr.levain.revisions;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Subject;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whoever opened a consultation that a remark waits: once, until all are read. */
@Component
class RemarkMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    RemarkMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    /** @param opener reference of who opened it */
    void firstToRead(Consultation consultation, String opener, String page) {
        Caller.accountOf(opener).flatMap(accounts::find).ifPresent(person -> outbox.send(new Message(
                person.email(), "Une remarque à lire : " + consultation.title(),
                "Bonjour,\n\nUne remarque attend d’être lue sur « %s ».\nElle s’affiche une fois que vous l’avez publiée.\n\n%s\n".formatted(
                        consultation.title(), instance.link(page)),
                Optional.empty(), Optional.of(new Subject("consultation", consultation.id())), "consultation.remark")));
    }
}

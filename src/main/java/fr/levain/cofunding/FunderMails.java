package fr.levain.cofunding;

import fr.levain.applications.ApplicationView;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What leaves for another funder: the title of the project and where to answer, nothing of the file. */
@Component
class FunderMails {
    private final Outbox outbox;
    private final Instance instance;

    FunderMails(Outbox outbox, Instance instance) {
        this.outbox = outbox;
        this.instance = instance;
    }

    void asked(ApplicationView view, Funder funder, String secret) {
        send(funder, "cofunding.asked", "Co-instruction : le projet « %s »".formatted(view.shownTitle()), """
                Bonjour %s,

                La Région instruit le projet « %s » avec votre service. Votre part des coûts et les dates sont ici :
                %s

                Dites que vous l’avez reçu, puis votre vote, attendu le %s. Un code envoyé à cette adresse signe chaque réponse : transférer ce courriel ne permet pas de répondre à votre place.
                """.formatted(funder.contactName(), view.shownTitle(), instance.link("/co-instruction/" + secret), funder.dueOn().map(French::day).orElse("dès que possible")));
    }

    void code(ApplicationView view, Funder funder, String code) {
        send(funder, "cofunding.code", "%s : votre code de co-instruction".formatted(code), """
                Votre code : %s

                Il sert une seule fois, dans la demi-heure, pour répondre sur le projet « %s ».

                Vous n’avez rien demandé ? Ne donnez ce code à personne.
                """.formatted(code, view.shownTitle()));
    }

    private void send(Funder to, String kind, String subject, String text) {
        outbox.send(new Message(to.contactEmail(), subject, text, Optional.empty(), Optional.empty(), kind));
    }
}

package fr.levain.opinions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who is written to about an opinion. What leaves for a person asked says no more of the project than its title, and is
 * about the opinion, not the dossier: nobody reads it there. What leaves for the officer names nobody.
 */
@Component
class OpinionMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    OpinionMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void asked(ApplicationView view, Opinion opinion, OpinionKey key) {
        toPerson(opinion, "opinions.asked", "Votre avis sur le projet « %s »".formatted(title(view)),
                text(view, opinion, instance.link(key.path())));
    }

    /** What the officer reads before it leaves. */
    static String text(ApplicationView view, Opinion opinion, String link) {
        return """
                Bonjour %s,

                La Région vous demande votre avis sur le projet « %s ». Comptez environ %d minutes.

                Répondez avant le %s, sans créer de compte :
                %s

                Vous dites d’abord si vous avez un lien avec ce projet ; vous pouvez aussi décliner. Un code envoyé à cette adresse ouvre le dossier : transférer ce courriel ne permet pas de répondre à votre place.
                %s""".formatted(opinion.person().name(), title(view), opinion.kind().minutes(), French.day(opinion.dueOn()), link,
                opinion.kind().silence() ? "\nSans réponse à cette date, votre avis est réputé sans observation.\n" : "");
    }

    void code(ApplicationView view, Opinion opinion, String code, Instant until) {
        toPerson(opinion, "opinions.code", "%s : votre code pour donner un avis".formatted(code), """
                Votre code : %s

                Écrivez-le sur la page de la demande d’avis. Il sert une seule fois, jusqu’à %s (heure de Paris).

                Vous n’avez rien demandé ? Ne donnez ce code à personne.
                """.formatted(code, French.hour(until)));
    }

    void reminder(ApplicationView view, Opinion opinion, OpinionKey key, LocalDate today) {
        var late = opinion.isLate(today);
        toPerson(opinion, "opinions.reminder", (late ? "En retard : votre avis sur « %s »" : "Bientôt : votre avis sur « %s »").formatted(title(view)), """
                Votre avis sur le projet « %s » %s le %s. Comptez environ %d minutes :
                %s

                Ce que vous avez déjà écrit est gardé. Vous ne pouvez pas répondre ? La page permet de décliner.
                """.formatted(title(view), late ? "était attendu" : "est attendu", French.day(opinion.dueOn()), opinion.kind().minutes(), instance.link(key.path())));
    }

    void prolonged(ApplicationView view, Opinion opinion, OpinionKey key) {
        toPerson(opinion, "opinions.prolonged", "Vous avez jusqu’au %s pour votre avis".formatted(French.day(opinion.dueOn())), """
                Votre avis sur le projet « %s » est maintenant attendu le %s :
                %s
                """.formatted(title(view), French.day(opinion.dueOn()), instance.link(key.path())));
    }

    void withdrawn(ApplicationView view, Opinion opinion) {
        toPerson(opinion, "opinions.withdrawn", "Votre avis n’est plus demandé", """
                La Région retire sa demande d’avis sur le projet « %s ». Vous n’avez rien à faire.
                """.formatted(title(view)));
    }

    void thanks(ApplicationView view, Opinion opinion) {
        toPerson(opinion, "opinions.received", "Merci : votre avis est reçu", """
                Votre avis sur le projet « %s » est reçu. Le service qui suit le dossier le lit ; vous n’avez plus rien à faire.
                """.formatted(title(view)));
    }

    void received(ApplicationView view, Opinion opinion) {
        toOfficer(view, opinion.askedBy(), "opinions.toRead", "Un avis est reçu", "Un avis demandé sur le dossier %s est reçu.".formatted(view.reference()));
    }

    void declined(ApplicationView view, Opinion opinion) {
        toOfficer(view, opinion.askedBy(), "opinions.declined", "Un avis est décliné",
                "Une personne consultée sur le dossier %s décline. Demandez peut-être l’avis à une autre.".formatted(view.reference()));
    }

    void recused(ApplicationView view, Opinion opinion) {
        toOfficer(view, opinion.askedBy(), "opinions.recused", "Un déport est déclaré",
                "Une personne consultée sur le dossier %s déclare un conflit d’intérêts : elle n’en voit rien. Demandez l’avis à une autre.".formatted(view.reference()));
    }

    void silent(ApplicationView view, Opinion opinion) {
        toOfficer(view, opinion.askedBy(), "opinions.silent", "Un avis est réputé sans observation",
                "Le délai d’un avis demandé sur le dossier %s est passé : il est réputé sans observation. Vous pouvez encore le prolonger.".formatted(view.reference()));
    }

    private void toPerson(Opinion opinion, String kind, String subject, String text) {
        outbox.send(new Message(opinion.person().email(), subject, text, Optional.empty(), Optional.of(opinion.id().subject()), kind));
    }

    private void toOfficer(ApplicationView view, AccountId officer, String kind, String subject, String text) {
        accounts.find(officer).filter(person -> person.hasAddress()).ifPresent(person -> outbox.send(new Message(
                person.email(), "%s : %s".formatted(view.reference(), subject), text + "\n\n" + instance.link("/instruction/" + view.reference() + "/avis") + "\n",
                Optional.of(officer), Optional.of(view.id().subject()), kind)));
    }

    private static String title(ApplicationView view) {
        return view.shownTitle().replaceAll("\\s+", " ");
    }
}

package fr.levain.network;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Subject;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the network writes by mail: to those who want it, and to those who asked. No mail holds anybody's address. */
@Component
class NetworkMails {
    private final Outbox outbox;
    private final Instance instance;

    NetworkMails(Outbox outbox, Instance instance) {
        this.outbox = outbox;
        this.instance = instance;
    }

    void asked(Introduction introduction, String by, Person to) {
        send(to, introduction.subject(), "network.asked", "%s souhaite vous joindre".formatted(by), """
                %s souhaite être mis en relation avec vous, à propos de :
                %s

                « %s »

                Vos coordonnées ne sont pas données. Acceptez ou refusez avant le %s :
                %s

                Sans réponse, la demande se ferme d’elle-même et vous ne recevez aucun rappel.
                Pour ne plus recevoir ces courriels, ouvrez ce que vous avez publié et choisissez « dans mon espace seulement » :
                %s
                """.formatted(by, introduction.about(), introduction.message(), French.day(introduction.closesOn()), instance.link(introduction.path()), instance.link("/mon-reseau")));
    }

    void accepted(Introduction introduction, Person asker) {
        send(asker, introduction.subject(), "network.accepted", "Votre demande de mise en relation est acceptée", """
                Vous demandiez à être mis en relation, à propos de :
                %s

                C’est accepté. Chacun peut maintenant joindre l’autre :
                %s
                """.formatted(introduction.about(), instance.link(introduction.path())));
    }

    void declined(Introduction introduction, String word, Person asker) {
        send(asker, introduction.subject(), "network.declined", "Votre demande de mise en relation n’aboutit pas", """
                Vous demandiez à être mis en relation, à propos de :
                %s

                La personne ne peut pas donner suite.%s
                D’autres porteurs ont peut-être fait quelque chose de proche :
                %s
                """.formatted(introduction.about(), word.isBlank() ? "" : " Elle vous dit :\n« %s »\n".formatted(word), instance.link("/reseau/projets")));
    }

    void lapsed(Introduction introduction, Person asker) {
        send(asker, introduction.subject(), "network.lapsed", "Votre demande de mise en relation est restée sans réponse", """
                Vous demandiez à être mis en relation, à propos de :
                %s

                La personne n’a pas répondu à temps, sans doute faute de disponibilité : la demande est fermée.
                D’autres porteurs ont peut-être fait quelque chose de proche :
                %s
                """.formatted(introduction.about(), instance.link("/reseau/projets")));
    }

    void stale(Profile profile, Person keeper) {
        send(keeper, profile.subject(), "network.stale", "Votre fiche dans l’annuaire du réseau est-elle encore exacte ?", """
                La fiche de %s a été vérifiée pour la dernière fois le %s.

                Dites d’un clic qu’elle est exacte, modifiez-la ou retirez-la :
                %s

                Sans réponse, elle reste en ligne et dit depuis quand elle n’est pas vérifiée.
                """.formatted(profile.name(), French.day(profile.verifiedOn()), instance.link("/mon-reseau")));
    }

    void suspended(Person person, Subject about, String what) {
        send(person, about, "network.suspended", "La Région a suspendu vos envois dans le réseau", """
                Après un signalement, la Région a regardé et a suspendu :
                %s

                Vous ne pouvez plus publier ni demander de mise en relation. Si c’est une erreur, répondez au service qui suit votre projet.
                """.formatted(what));
    }

    void readmitted(Person person, String reason) {
        send(person, Accounts.subject(person.id()), "network.readmitted", "Vous pouvez de nouveau écrire dans le réseau", """
                La Région lève votre suspension :
                %s

                Vous publiez et demandez de nouveau des mises en relation. Ce qui a été masqué le reste : retirez-le, puis publiez un nouveau texte.
                """.formatted(reason));
    }

    void practice(Person author, Subject about, String title, String what, String path) {
        send(author, about, "network.practice", "Votre fiche pratique : " + title, """
                %s

                La fiche :
                %s
                """.formatted(what, instance.link(path)));
    }

    private void send(Person to, Subject about, String kind, String subject, String text) {
        outbox.send(new Message(to.email(), subject.replaceAll("[\\r\\n]+", " "), text, Optional.of(to.id()), Optional.of(about), kind));
    }
}

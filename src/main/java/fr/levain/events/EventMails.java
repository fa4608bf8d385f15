package fr.levain.events;

import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Attachment;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a meeting. A mail never repeats what somebody needs to come or to eat. */
@Component
class EventMails {
    private final Outbox outbox;
    private final Instance instance;

    EventMails(Outbox outbox, Instance instance) {
        this.outbox = outbox;
        this.instance = instance;
    }

    void toConfirm(Gathering gathering, Registration registration, EventSettings settings) {
        send(gathering, registration, "events.toConfirm", "Confirmez votre inscription", """
                Quelqu’un, sans doute vous, inscrit %s à :
                %s

                %s Confirmez dans les %d heures :
                %s

                Si ce n’est pas vous, ne faites rien : tout est effacé.
                """.formatted(French.plural(registration.people(), "personne", "personnes"), told(gathering),
                registration.mayWait() ? "Il manquait des places. Quand vous confirmez, vous entrez sur la liste d’attente, ou prenez les places libérées."
                        : "Aucune place n’est encore retenue.",
                settings.confirmHours(), link(registration)), List.of());
    }

    /** The form was filled in again with an address that is registered already. */
    void known(Gathering gathering, Registration registration) {
        send(gathering, registration, "events.known", "Vous êtes déjà inscrit", """
                Vous avez demandé à vous inscrire à une rencontre où cette adresse est déjà connue :
                %s

                Voir ou annuler votre inscription :
                %s
                """.formatted(told(gathering), link(registration)), List.of());
    }

    void registered(Gathering gathering, Registration registration, Instant now) {
        send(gathering, registration, "events.registered", "Votre place est retenue", """
                %s à :
                %s
                %s%s
                Votre inscription, et comment l’annuler si vous ne venez pas :
                %s

                Une place annulée sert à quelqu’un d’autre. Merci de prévenir.
                """.formatted(registration.people() == 1 ? "Votre place est retenue" : registration.people() + " places sont retenues", told(gathering),
                videoLink(gathering), accessibility(gathering), link(registration)), List.of(calendar(gathering, now)));
    }

    void waiting(Gathering gathering, Registration registration) {
        send(gathering, registration, "events.waiting", "Vous êtes sur la liste d’attente", """
                Toutes les places sont prises pour :
                %s

                Dès qu’une place se libère, un courriel vous la propose. Votre rang, et comment quitter la liste :
                %s
                """.formatted(told(gathering), link(registration)), List.of());
    }

    void offered(Gathering gathering, Registration registration) {
        send(gathering, registration, "events.offered",
                registration.people() == 1 ? "Une place est libre : confirmez" : "Des places sont libres : confirmez", """
                %s pour :
                %s

                Confirmez avant le %s. Ensuite, %s à la personne suivante :
                %s
                """.formatted(registration.people() == 1 ? "Une place vous attend" : registration.people() + " places vous attendent", told(gathering),
                French.moment(registration.offeredUntil().orElseThrow()), passesOn(registration), link(registration)), List.of());
    }

    void lapsed(Gathering gathering, Registration registration) {
        send(gathering, registration, "events.lapsed",
                registration.people() == 1 ? "La place n’est plus retenue" : "Les places ne sont plus retenues", """
                Vous n’avez pas confirmé à temps : %s à la personne suivante.
                %s

                Vous voulez encore venir ? Inscrivez-vous de nouveau :
                %s
                """.formatted(passesOn(registration), told(gathering), instance.link(gathering.path())), List.of());
    }

    void left(Gathering gathering, Registration registration) {
        send(gathering, registration, "events.left", "Votre inscription est annulée", """
                Vous ne venez plus à :
                %s

                Merci d’avoir prévenu. Vous n’avez rien d’autre à faire. Vous changez d’avis ?
                %s
                """.formatted(told(gathering), instance.link(gathering.path())), List.of());
    }

    /** @return 1, or 0 when nobody can be written to */
    int moved(Gathering gathering, Registration registration, Instant now) {
        return send(gathering, registration, "events.moved", "La rencontre change", """
                Le jour, l’heure ou le lieu a changé. Voici ce qui vaut désormais :
                %s
                %s%s
                Votre place reste retenue. L’invitation jointe met votre agenda à jour. Si vous ne pouvez plus venir, annulez votre inscription :
                %s
                """.formatted(told(gathering), videoLink(gathering), accessibility(gathering), link(registration)), List.of(calendar(gathering, now)));
    }

    /** @return 1, or 0 when nobody can be written to */
    int cancelled(Gathering gathering, Registration registration, Instant now) {
        return send(gathering, registration, "events.cancelled", "La rencontre n’aura pas lieu", """
                L’organisateur annule :
                %s

                Sa raison : %s

                Vous n’avez rien à faire. Une question ? %s, %s%s

                Les autres rencontres : %s
                """.formatted(told(gathering), gathering.cancelReason(), gathering.details().contact().name(), gathering.details().contact().email(),
                gathering.details().contact().phone().isBlank() ? "" : ", " + gathering.details().contact().phone(), instance.link("/agenda")),
                List.of(calendar(gathering, now)));
    }

    /** @param days left, as they are: a round missed, or another date, and they are not those of the setting */
    void reminder(Gathering gathering, Registration registration, int days) {
        send(gathering, registration, "events.reminder", days == 1 ? "C’est demain" : "C’est dans %d jours".formatted(days), """
                Nous vous attendons :
                %s
                %s%s
                Vous ne pouvez plus venir ? Annulez votre inscription, quelqu’un prendra votre place :
                %s
                """.formatted(told(gathering), videoLink(gathering), accessibility(gathering), link(registration)), List.of());
    }

    void feedback(Gathering gathering, Registration registration, String secret, int people, int days) {
        send(gathering, registration, "events.feedback", "Votre avis, en deux minutes", """
                Vous étiez à :
                %s

                Donnez votre avis dans les %d jours. Il n’est relié ni à votre nom ni à votre adresse. %s :
                %s

                Votre attestation de présence :
                %s
                """.formatted(told(gathering), days, people == 1 ? "Le lien sert une fois" : "Le lien sert %d fois, une pour chaque personne venue avec vous : transmettez-le-leur".formatted(people),
                instance.link("/agenda/avis/" + secret), link(registration)), List.of());
    }

    void invited(Gathering gathering, String email, String why, String organiser, String token) {
        var stop = instance.link("/agenda/invitations/" + token + "/arret");
        outbox.send(new Message(email, "Invitation : " + gathering.details().title(), """
                Bonjour,

                %s vous invite :
                %s

                %s

                Lire le programme et vous inscrire :
                %s

                Pourquoi vous ? %s
                Ne plus recevoir d’invitation aux rencontres, sans compte :
                %s
                """.formatted(organiser, told(gathering), gathering.details().summary(), instance.link(gathering.path()), why, stop),
                Optional.empty(), Optional.of(gathering.id().subject()), "events.invited", Optional.of(stop)));
    }

    private static String passesOn(Registration registration) {
        return registration.people() == 1 ? "la place est proposée" : "les places sont proposées";
    }

    private static String told(Gathering gathering) {
        var details = gathering.details();
        return "- %s\n- %s\n- %s".formatted(details.title(), FrenchDates.span(details.startsAt(), details.endsAt()),
                details.isRemote() ? "À distance, en visioconférence" : details.place());
    }

    private static String videoLink(Gathering gathering) {
        return gathering.details().link().isBlank() ? "" : "\nVisioconférence : " + gathering.details().link() + "\n";
    }

    private static String accessibility(Gathering gathering) {
        return gathering.details().accessibility().isBlank() ? "" : "\nAccessibilité : " + gathering.details().accessibility() + "\n";
    }

    private String link(Registration registration) {
        return instance.link(registration.path());
    }

    private Attachment calendar(Gathering gathering, Instant now) {
        return new Attachment("rencontre.ics", "text/calendar; charset=utf-8",
                GatheringCalendar.of(List.of(gathering), instance.address(), now).getBytes(StandardCharsets.UTF_8));
    }

    private int send(Gathering gathering, Registration registration, String kind, String subject, String text, List<Attachment> files) {
        if (registration.email().isEmpty()) return 0;
        outbox.send(new Message(registration.email(), subject + " : " + gathering.details().title(), "Bonjour,\n\n" + text, registration.account(),
                Optional.of(gathering.id().subject()), kind).carrying(files));
        return 1;
    }
}

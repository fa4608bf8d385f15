package fr.levain.catalogue;

import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Subject;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The mails of an alert: its link to confirm, then what is new. Each tells how to stop. */
@Component
class AlertMails {
    static final int SHOWN = 10;

    private final Outbox outbox;
    private final Instance instance;
    private final SearchWords words;

    AlertMails(Outbox outbox, Instance instance, SearchWords words) {
        this.outbox = outbox;
        this.instance = instance;
        this.words = words;
    }

    void toConfirm(Alert alert) {
        send(alert, Optional.empty(), "catalogue.alertToConfirm", "Confirmez votre alerte sur les aides", """
                Quelqu’un, sans doute vous, demande à recevoir les nouvelles aides de cette recherche :
                %s
                %s.

                Pour la recevoir, confirmez dans les 3 jours :
                %s

                Si ce n’est pas vous, ne faites rien : votre adresse est effacée dans 3 jours.
                """.formatted(words.of(alert.search()), alert.rhythm().label(), link(alert, "")));
    }

    /** @param aids new ones, one more than shown when there are others */
    void news(Alert alert, List<Listing> aids, Instant now) {
        var shown = aids.stream().limit(SHOWN).map(aid -> "- %s\n  %s. %s.\n  %s".formatted(aid.title(), aid.funder(), when(aid, now), instance.link(aid.path())))
                .collect(Collectors.joining("\n"));
        var others = aids.size() > SHOWN ? "\n\nIl y en a d’autres." : "";
        send(alert, Optional.of(link(alert, "/arret")), "catalogue.alertNews", aids.size() == 1 ? "Une nouvelle aide pour votre recherche" : "De nouvelles aides pour votre recherche", """
                Votre recherche : %s

                %s%s

                Voir toutes les aides de cette recherche :
                %s

                Arrêter cette alerte, sans compte :
                %s
                """.formatted(words.of(alert.search()), shown, others, instance.link(alert.search().address("/aides")), link(alert, "/arret")));
    }

    private static String when(Listing aid, Instant now) {
        return aid.next(now).map(date -> date.kind().label() + " le " + French.day(date.at())).orElse("Sans date de clôture connue");
    }

    private String link(Alert alert, String act) {
        return instance.link("/aides/alertes/" + alert.token() + act);
    }

    private void send(Alert alert, Optional<String> unsubscribe, String kind, String subject, String text) {
        outbox.send(new Message(alert.email(), subject, text, Optional.empty(), Optional.of(new Subject("alert", alert.id())), kind, unsubscribe));
    }
}

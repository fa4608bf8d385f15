package fr.levain.programmes;

import fr.levain.directory.Partners;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody who catches needs is written about their place in the network. */
@Component
class ScoutMails {
    private final Outbox outbox;
    private final Instance instance;
    private final Programmes programmes;
    private final Partners partners;

    ScoutMails(Outbox outbox, Instance instance, Programmes programmes, Partners partners) {
        this.outbox = outbox;
        this.instance = instance;
        this.programmes = programmes;
        this.partners = partners;
    }

    void invited(Scout scout) {
        send(scout, "programmes.scout-invited", "Devenir capteur d’idées pour %s".formatted(partner(scout)), asked(scout, """
                %s vous propose d’être capteur d’idées : vous dites les besoins mal couverts que vous voyez là où vous êtes. %s les étudie et vous dit ce qu’ils deviennent.
                """.formatted(partner(scout), partner(scout))));
    }

    void invitedAgain(Scout scout) {
        send(scout, "programmes.scout-reminded", "Rappel : devenir capteur d’idées pour %s".formatted(partner(scout)), asked(scout, """
                %s vous a proposé d’être capteur d’idées, et attend votre réponse.
                """.formatted(partner(scout))));
    }

    private String asked(Scout scout, String beginning) {
        return beginning + """

                Acceptez ou refusez, sans compte, au plus tard le %s :
                %s

                Sans réponse, votre nom et votre adresse sont effacés après ce jour.
                """.formatted(French.day(programmes.needSettings().answerBy(scout.invitedAt())), instance.link(scout.path()));
    }

    void joined(Scout scout) {
        send(scout, "programmes.scout-joined", "Vous êtes capteur d’idées pour %s".formatted(partner(scout)), """
                Merci. Gardez ce lien, il est le vôtre : vous y dites un besoin, vous y lisez ce que deviennent ceux que vous avez dits, et vous quittez le réseau quand vous voulez.
                %s
                """.formatted(instance.link(scout.path())));
    }

    void takenOff(Scout scout, ScoutLeft.Why why) {
        send(scout, "programmes.scout-off", "Vous n’êtes plus capteur d’idées pour %s".formatted(partner(scout)), """
                %s
                Votre nom et votre adresse sont effacés. Les besoins que vous avez dits restent à l’étude, sans votre nom. Vous pouvez toujours en signaler un :
                %s
                """.formatted(why == ScoutLeft.Why.QUIET ? "Votre page n’a pas servi depuis longtemps : elle est fermée." : "%s vous retire de son réseau.".formatted(partner(scout)),
                instance.link("/programmes/" + scout.programme() + "/besoin")));
    }

    private void send(Scout scout, String kind, String subject, String text) {
        outbox.send(new Message(scout.details().email(), subject, "Bonjour,\n\n" + text, Optional.empty(), Optional.of(scout.id().subject()), kind));
    }

    private String partner(Scout scout) {
        return programmes.find(scout.programme()).map(each -> partners.nameOf(each.partner())).orElse("Un partenaire");
    }
}

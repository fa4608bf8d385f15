package fr.levain.programmes;

import fr.levain.directory.Partners;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever said a need is told what becomes of it, once for each act: a scout who wants it, or anybody who left an address. */
@Component
class SayerMails {
    private final CaughtNeedStore needs;
    private final ScoutStore scouts;
    private final Outbox outbox;
    private final Instance instance;
    private final Programmes programmes;
    private final Partners partners;

    SayerMails(CaughtNeedStore needs, ScoutStore scouts, Outbox outbox, Instance instance, Programmes programmes, Partners partners) {
        this.needs = needs;
        this.scouts = scouts;
        this.outbox = outbox;
        this.instance = instance;
        this.programmes = programmes;
        this.partners = partners;
    }

    @EventListener
    @Transactional
    void on(NeedStudied studied) {
        tell(studied.need(), "Un besoin que vous avez dit est à l’étude", need -> "%s étudie ce besoin. Fin prévue : %s.".formatted(
                partner(need), need.study().map(each -> "le " + French.day(each.until())).orElse("non dite")));
    }

    @EventListener
    @Transactional
    void on(NeedOpportune opportune) {
        tell(opportune.need(), "L’étude d’un besoin que vous avez dit est favorable", need -> "L’étude dit qu’une réponse peut vivre. %s cherche qui la portera.%s".formatted(
                partner(need), need.study().map(each -> "\n\n« %s »".formatted(each.word())).orElse("")));
    }

    @EventListener
    @Transactional
    void on(NeedOffered offered) {
        tell(offered.need(), "Un besoin que vous avez dit est proposé à un entrepreneur", need -> "%s a proposé ce besoin à un entrepreneur, et attend sa réponse%s.".formatted(
                partner(need), programmes.offerDelay().map(delay -> " avant le " + French.day(delay.lastDay(offered.at()))).orElse("")));
    }

    @EventListener
    @Transactional
    void on(NeedTakenUp taken) {
        tell(taken.need(), "Un besoin que vous avez dit trouve un porteur", need -> "Un entrepreneur reprend ce besoin. %s l’accompagne jusqu’à la création.".formatted(partner(need)));
    }

    @EventListener
    @Transactional
    void on(NeedSetAside aside) {
        tell(aside.need(), "Un besoin que vous avez dit est laissé de côté", need -> "%s laisse ce besoin de côté. La raison :\n\n« %s »".formatted(partner(need), need.reason()));
    }

    private interface Saying {
        String of(CaughtNeed need);
    }

    private void tell(CaughtNeedId id, String subject, Saying what) {
        var need = needs.find(id).orElseThrow();
        var scout = need.scout().flatMap(scouts::find);
        if (scout.filter(each -> each.status() == ScoutStatus.ACTIVE && each.mails()).isPresent())
            send(need, scout.get().details().email(), subject, what.of(need), "Ce que deviennent les besoins que vous avez dits :\n" + instance.link(scout.get().path()),
                    scout.get().path() + "/arret");
        else if (scout.isEmpty() && !need.said().email().isEmpty() && !need.stop().isEmpty())
            send(need, need.said().email(), subject, what.of(need), "Vous avez laissé cette adresse pour savoir ce qu’il devient.", "/besoins-dits/" + need.stop() + "/arret");
    }

    private void send(CaughtNeed need, String to, String subject, String what, String end, String stop) {
        var link = instance.link(stop);
        outbox.send(new Message(to, subject, """
                Bonjour,

                Vous aviez dit ce besoin : « %s », %s.

                %s

                %s

                Ne plus recevoir ces courriels, sans compte :
                %s
                """.formatted(need.title(), need.said().place(), what, end, link), Optional.empty(), Optional.of(need.id().subject()), "programmes.need-told", Optional.of(link)));
    }

    private String partner(CaughtNeed need) {
        return programmes.find(need.programme()).map(each -> partners.nameOf(each.partner())).orElse("Le partenaire");
    }
}

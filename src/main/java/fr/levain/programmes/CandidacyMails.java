package fr.levain.programmes;

import fr.levain.directory.Partners;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a candidacy or a need. The answer itself is read on a page, never in a mail. */
@Component
class CandidacyMails {
    private final Outbox outbox;
    private final Instance instance;
    private final Programmes programmes;
    private final Partners partners;

    CandidacyMails(Outbox outbox, Instance instance, Programmes programmes, Partners partners) {
        this.outbox = outbox;
        this.instance = instance;
        this.programmes = programmes;
        this.partners = partners;
    }

    /** @param byPartner somebody else wrote it down: the holder can take it back */
    void received(Candidacy candidacy, boolean byPartner) {
        send(candidacy, "programmes.received", "Votre candidature est enregistrée", """
                %s pour « %s », avec le projet « %s ».

                Vous suivez la réponse ici, et vous pouvez retirer votre candidature à tout moment :
                %s

                %s voit votre projet et vos coordonnées tant que vous ne la retirez pas.
                """.formatted(byPartner ? partner(candidacy) + " vous a inscrit" : "Votre candidature est enregistrée", programme(candidacy), candidacy.title(),
                link(candidacy), partner(candidacy)));
    }

    void answered(Candidacy candidacy) {
        send(candidacy, "programmes.answered", "Une réponse à votre candidature", """
                %s répond à votre candidature pour « %s ». Lisez la réponse et ses raisons :
                %s
                """.formatted(partner(candidacy), programme(candidacy), link(candidacy)));
    }

    /** A study looks for somebody to carry it. @param lastDay to answer; none when it waits */
    void offered(CaughtNeed need, CaughtNeed.Offer offer, Optional<LocalDate> lastDay) {
        offered(offer, need, "programmes.offered", "Un besoin étudié cherche un porteur : " + need.title(), """
                %s a étudié un besoin, et pense à vous pour y répondre : « %s », %s.

                Lisez l’étude, puis dites si vous reprenez le projet%s :
                %s

                Ce lien est le vôtre. Tant que vous n’avez pas répondu, personne d’autre ne reçoit cette proposition.
                """.formatted(partner(need), need.title(), need.said().place(), lastDay.map(day -> ", au plus tard le " + French.day(day)).orElse(""), instance.link(offer.path())));
    }

    void offerReminded(CaughtNeed need, LocalDate lastDay) {
        need.offer().ifPresent(offer -> offered(offer, need, "programmes.offer-reminded", "Rappel : un besoin étudié attend votre réponse", """
                %s vous propose de répondre à ce besoin : « %s », %s.

                Dites si vous reprenez le projet, au plus tard le %s :
                %s

                Après ce jour, la proposition va à quelqu’un d’autre.
                """.formatted(partner(need), need.title(), need.said().place(), French.day(lastDay), instance.link(offer.path()))));
    }

    /** Taken back, or unanswered for too long. */
    void offerEnded(CaughtNeed need) {
        need.offer().ifPresent(offer -> offered(offer, need, "programmes.offer-ended", "Cette proposition n’a plus cours : " + need.title(), """
                %s vous proposait de répondre à un besoin : « %s », %s. Cette proposition n’a plus cours, et son lien ne s’ouvre plus.

                Votre nom et votre adresse sont effacés de cette proposition. Ce besoin vous intéresse encore ? Écrivez à %s.
                """.formatted(partner(need), need.title(), need.said().place(), partner(need))));
    }

    private void offered(CaughtNeed.Offer offer, CaughtNeed need, String kind, String subject, String text) {
        outbox.send(new Message(offer.email(), subject, "Bonjour,\n\n" + text, Optional.empty(), Optional.of(need.id().subject()), kind));
    }

    private String partner(CaughtNeed need) {
        return programmes.find(need.programme()).map(each -> partners.nameOf(each.partner())).orElse("Un partenaire");
    }

    private void send(Candidacy candidacy, String kind, String subject, String text) {
        if (candidacy.contact().email().isEmpty()) return;
        outbox.send(new Message(candidacy.contact().email(), subject + " : " + programme(candidacy), "Bonjour,\n\n" + text, candidacy.account(),
                Optional.of(candidacy.id().subject()), kind));
    }

    private String link(Candidacy candidacy) {
        return instance.link(candidacy.path());
    }

    private String programme(Candidacy candidacy) {
        return programmes.titleOf(candidacy.programme());
    }

    private String partner(Candidacy candidacy) {
        return programmes.find(candidacy.programme()).map(each -> partners.nameOf(each.partner())).orElse("Le partenaire");
    }
}

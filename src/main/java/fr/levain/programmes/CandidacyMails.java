package fr.levain.programmes;

import fr.levain.directory.Partners;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
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

    /** A study looks for somebody to carry it. */
    void offered(CaughtNeed need, CaughtNeed.Offer offer) {
        var programme = programmes.find(need.programme());
        outbox.send(new Message(offer.email(), "Un besoin étudié cherche un porteur : " + need.title(), """
                Bonjour,

                %s a étudié un besoin, et pense à vous pour y répondre : « %s », %s.

                Lisez l’étude, puis dites si vous reprenez le projet :
                %s

                Ce lien est le vôtre. Tant que vous n’avez pas répondu, personne d’autre ne reçoit cette proposition.
                """.formatted(programme.map(each -> partners.nameOf(each.partner())).orElse("Un partenaire"), need.title(), need.place(), instance.link(offer.path())),
                Optional.empty(), Optional.of(need.id().subject()), "programmes.offered"));
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

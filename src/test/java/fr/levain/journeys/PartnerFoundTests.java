package fr.levain.journeys;

import fr.levain.testing.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A holder with a telephone finds a project like theirs forty kilometres away, and is put in touch with somebody who agrees. */
@JourneyTest
class PartnerFoundTests {
    @LocalServerPort
    int port;

    @Test
    void a_project_searches_a_partner_near_it_asks_to_be_put_in_touch_and_the_other_agrees() {
        String request;
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.page.setViewportSize(360, 800);
            holder.opens("/reseau");
            Pictures.of(holder, "reseau");
            holder.opens("/reseau/projets?pres=23030");
            holder.sees("à vol d’oiseau");
            Pictures.of(holder, "reseau-projets");
            holder.opens("/reseau/annonces");
            holder.types("autour", "Bourganeuf");
            holder.clicks("Chercher");
            Pictures.of(holder, "reseau-annonces");
            holder.clicks("Un lieu pour un atelier mobile, autour d’Angoulême");
            holder.doesNotSee("@demo.levain.example");
            holder.clicks("Demander une mise en relation");
            holder.types("message", "Nous avons une salle libre un samedi sur deux.");
            Pictures.of(holder, "reseau-demande");
            holder.clicks("Envoyer la demande");
            holder.sees("Votre demande est envoyée");
            request = holder.path();
            holder.opens("/mon-reseau");
            Pictures.of(holder, "mon-reseau");
        }
        try (var other = Visitor.at(port).signedInAs("Karim Benali")) {
            other.opens(request);
            other.sees("Jeanne Morel souhaite vous joindre");
            other.doesNotSee("jeanne.morel@");
            Pictures.of(other, "reseau-reponse");
            other.clicks("Accepter");
            other.sees("jeanne.morel@demo.levain.example");
            Pictures.of(other, "reseau-en-relation");
        }
    }
}

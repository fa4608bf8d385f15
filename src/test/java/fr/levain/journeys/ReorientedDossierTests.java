package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.SomeApplicant;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A dossier filed under one call goes on under another: nothing is typed twice, the day of reception stays. */
@JourneyTest
class ReorientedDossierTests {
    @LocalServerPort
    int port;

    @Autowired
    SomeApplicant some;

    @Test
    void a_submitted_dossier_is_re_oriented_with_its_answers() {
        some.callClosing(TestClock.START.plus(Duration.ofDays(60)));
        String dossier;
        String reference;
        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens("/appels/innovation-sociale");
            holder.clicks("Commencer un dossier");
            holder.begins();
            dossier = holder.path();
            reference = dossier.substring(dossier.lastIndexOf('/') + 1);
            new FilledDossier(holder).fill(dossier, "La cuisine qui change d’aide");
            holder.opens(dossier + "/verification");
            holder.accepts("declaration");
            holder.clicks("Déposer le dossier");
        }

        try (var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
            officer.opens("/instruction/" + reference);
            officer.clicks("Proposer une autre aide");
            officer.page.getByText("Appel qui ferme").first().click();
            officer.clicks("Voir ce qui est repris");
            officer.sees("Ce qui n’est plus demandé");
            officer.types("motif", "Cet appel finance mieux une cuisine déjà prête.");
            Pictures.of(officer, "reorientation-proposer");
            officer.clicks("Envoyer la proposition");
            officer.sees("est proposé au porteur");
        }

        try (var holder = Visitor.at(port).signedInAs("Jeanne Morel")) {
            holder.opens(dossier);
            holder.clicks("Voir la proposition");
            holder.sees("Cet appel finance mieux une cuisine déjà prête.");
            holder.sees("Ce qui est repris");
            holder.sees("Le délai de réponse n’est pas recommencé");
            Pictures.of(holder, "reorientation-accord");
            holder.accepts("accord");
            holder.accepts("declaration");
            holder.clicks("Passer à cette aide");

            assertThat(holder.path()).as(holder.text()).endsWith("/accuse-de-reception").doesNotContain(reference);
            holder.sees("prend la suite du dossier " + reference);
            holder.sees("La cuisine qui change d’aide");
            holder.opens(dossier);
            holder.sees("Réorienté");
            holder.doesNotSee("Décision en préparation");
            Pictures.of(holder, "reorientation-suite");
        }
    }
}

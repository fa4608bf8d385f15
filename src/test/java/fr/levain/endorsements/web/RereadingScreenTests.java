package fr.levain.endorsements.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Entitlement;
import fr.levain.applications.Participants;
import fr.levain.applications.SomeApplicant;
import fr.levain.endorsements.Endorsements;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** S06: a partner reads a dossier, comments it for its author, and recommends it to the service. */
@LevainTest
class RereadingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired SomeProgramme partners;
    @Autowired Participants participants;
    @Autowired Endorsements endorsements;
    @Autowired Accounts accounts;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account author;
    Caller.Account adviser;

    @BeforeEach
    void people() {
        author = some.person();
        adviser = partners.adviser();
    }

    @Test
    void S06_what_a_reader_remarks_stays_between_those_who_write_the_dossier() {
        var dossier = some.filed(author, clock.instant());
        joins(dossier, adviser);

        assertThat(get(dossier.path(), adviser)).bodyText().contains("Vous relisez ce dossier");
        assertThat(post(dossier.path() + "/relecture/remarques", adviser, "remarque", " ")).hasStatus(422).bodyText().contains("Écrivez votre remarque.");
        assertThat(post(dossier.path() + "/relecture/remarques", adviser, "partie", "projet", "remarque", "Le budget oublie le gaz.")).hasStatus(303);
        assertThat(post(dossier.path() + "/relecture/remarques", adviser, "remarque", "Relu en entier.")).hasStatus(303);

        assertThat(sql.sql("select count(*) from messaging.message where recipient_email = :to and kind = 'endorsements.note'").param("to", author.email()).query(Integer.class).single())
                .as("one mail for one reading").isEqualTo(1);
        assertThat(get(dossier.path(), author)).bodyText().contains("2\u00a0remarques de relecture à traiter");
        var page = get(dossier.path() + "/relecture", author);
        assertThat(page).hasStatusOk().bodyText().contains("Le budget oublie le gaz.", "Tout le dossier", "Conseil d’essai");
        var note = sql.sql("select id from endorsements.note where text = 'Le budget oublie le gaz.' and application_id = :id").param("id", dossier.id().value()).query(UUID.class).single();
        assertThat(post(dossier.path() + "/relecture/remarques/" + note + "/traitee", adviser)).as("who only reads settles nothing").hasStatus(403);
        assertThat(post(dossier.path() + "/relecture/remarques/" + note + "/traitee", author)).hasStatus(303);
        assertThat(get(dossier.path(), author)).bodyText().contains("1\u00a0remarque de relecture à traiter");

        var officer = officer();
        assertThat(get(dossier.path() + "/relecture", officer)).as("not the authority’s").hasStatus(404);
        assertThat(get("/instruction/" + dossier.reference(), officer)).hasStatusOk().bodyText().doesNotContain("Le budget oublie le gaz.", "remarque");
        assertThat(get(dossier.path() + "/relecture", some.person())).hasStatus(404);
    }

    @Test
    void S06_a_partner_recommends_a_project_and_the_service_reads_it_once_its_holder_joined_it() {
        var dossier = some.filed(author, clock.instant());
        joins(dossier, adviser);
        var officer = officer();
        var give = dossier.path() + "/relecture/recommandation";

        assertThat(post(give, adviser, "organisation", "cress", "fonction", "Conseil", "recommandation", "Un projet solide.", "habilite", "oui"))
                .as("not in the name of others").hasStatus(422).bodyText().contains("Choisissez l’organisation", "Un projet solide.");
        assertThat(post(give, author, "organisation", "atis", "fonction", "Conseil", "recommandation", "Un projet solide.", "habilite", "oui")).hasStatus(422);
        assertThat(post(give, adviser, "organisation", "atis", "fonction", "Chargée d’appui", "recommandation", "Un projet solide.", "habilite", "oui")).hasStatus(303);
        assertThat(post(give, adviser, "organisation", "atis", "fonction", "Chargée d’appui", "recommandation", "Encore un mot de plus.", "habilite", "oui"))
                .as("one for each partner, and what was typed comes back").hasStatus(409).bodyText().contains("Encore un mot de plus.");
        new Mailbox(sql).found(author.email(), "(recommande votre projet. Son organisation : ATIS)");

        assertThat(get("/instruction/" + dossier.reference(), officer)).bodyText().doesNotContain("Un projet solide.");
        var given = endorsements.of(dossier.reference(), author).getFirst();
        assertThat(given.isWhole()).isTrue();
        assertThat(post(give + "/" + given.id() + "/jonction", adviser)).as("its holder alone").hasStatus(403);
        assertThat(post(give + "/" + given.id() + "/jonction", author)).hasStatus(303);
        assertThat(post(give + "/" + given.id() + "/jonction", author)).hasStatus(303);
        assertThat(get("/instruction/" + dossier.reference(), officer)).bodyText().contains("Recommandations jointes par le porteur", "Un projet solide.", "Chargée d’appui");

        var reader = participants.of(dossier.reference(), author).stream().filter(each -> each.email().equals(adviser.email())).findFirst().orElseThrow();
        participants.remove(dossier.reference(), reader.id(), author);
        assertThat(post(dossier.path() + "/relecture/remarques", adviser, "remarque", "Encore une remarque.")).as("access lost while writing").hasStatus(404).bodyText().contains("Encore une remarque.");
        var back = "/partenaire/recommandations/" + given.id() + "/retrait";
        assertThat(post(back, author)).hasStatus(403);
        assertThat(post(back, partners.member("cress"))).hasStatus(404);
        assertThat(get("/partenaire/recommandations", adviser)).as("its own words, even when it reads the dossier no more").hasStatusOk().bodyText().contains("Un projet solide.", dossier.reference().value())
                .doesNotContain("La cuisine mobile du Thaurion");
        assertThat(post(back, adviser)).hasStatus(303);
        assertThat(post(back, adviser)).as("twice is once").hasStatus(303);
        assertThat(get("/instruction/" + dossier.reference(), officer)).bodyText().doesNotContain("Un projet solide.");
        assertThat(get(dossier.path(), author)).as("told on its timeline").bodyText().contains("retire la recommandation jointe");
    }

    private void joins(ApplicationView dossier, Caller.Account who) {
        participants.invite(dossier.reference(), who.name(), who.email(), Entitlement.READ, Optional.empty(), author);
        participants.join(new Mailbox(sql).found(who.email(), "/invitations/([A-Za-z0-9_-]+)"), who);
        clock.advance(Duration.ofSeconds(1));
    }

    private Caller.Account officer() {
        var by = new Caller.System("test");
        var person = accounts.open("Nadia Essai", "o" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        accounts.grant(person.id(), Role.CASE_OFFICER, Optional.empty(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    private MvcTestResult get(String path, Caller.Account as) {
        return browser.get().uri(path).with(user(as.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account as, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(user(as.id().toString()));
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

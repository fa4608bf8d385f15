package fr.levain.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.Applications;
import fr.levain.decisions.SomeDossier;
import fr.levain.desk.Flags;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class FlagScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Flags flags;
    @Autowired Applications applications;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    @Test
    void a_dossier_escalated_to_a_team_is_found_by_it_then_resolved_and_both_stay_written() {
        var reference = some.filed();
        var officer = some.persona("nadia.bertin");
        var assistant = some.persona("paul.giraud");
        var page = "/instruction/" + reference + "/signalements";
        var team = officer.teams().iterator().next();

        assertThat(post(assistant, page, "equipe", team, "motif", " ")).hasStatus(422).bodyText().contains("Écrivez pourquoi");
        assertThat(post(assistant, page, "equipe", team, "motif", "Deux projets semblables, zélé porteur.")).hasStatus3xxRedirection();
        assertThat(post(assistant, page, "equipe", team, "motif", "Encore.")).hasStatus(422).bodyText().contains("déjà signalé à cette équipe", "Encore.");

        assertThat(get(officer, "/instruction?signale=equipe&q=" + reference)).bodyText().contains("/instruction/" + reference, "signalé");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Deux projets semblables", "Signalé par Paul Giraud");

        clock.advance(Duration.ofHours(1));
        var flag = flags.of(applications.byReference(reference, officer).id()).getFirst();
        var resolution = page + "/" + flag.id() + "/resolution";
        assertThat(post(officer, resolution, "reponse-" + flag.id(), "")).hasStatus(422).bodyText().contains("Écrivez ce qui a été décidé");
        assertThat(post(officer, resolution, "reponse-" + flag.id(), "Instruits ensemble.")).hasStatus3xxRedirection();
        assertThat(post(officer, resolution, "reponse-" + flag.id(), "Deux fois.")).hasStatus(409);

        assertThat(get(officer, "/instruction?signale=equipe&q=" + reference)).bodyText().doesNotContain("/instruction/" + reference + "?");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Instruits ensemble.", "Résolu par Nadia Bertin", "est résolu.");
        assertThat(jdbc.sql("select count(*) from audit.entry where facts::text like '%zélé%' or facts::text like '%Instruits%'").query(Integer.class).single()).isZero();
    }

    private MvcTestResult post(Caller.Account by, String path, String... parameters) {
        var request = browser.post().uri(path).with(user(by.id().toString())).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
        return request.exchange();
    }

    private MvcTestResult get(Caller.Account by, String path) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }
}

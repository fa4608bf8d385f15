package fr.levain.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.committees.Committee;
import fr.levain.committees.MeetingId;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ScenarioScreenTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired SomeDossier dossiers;
    @Autowired Applications applications;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    Caller.Account head;
    Committee committee;
    ApplicationReference best;
    ApplicationReference middle;
    ApplicationReference last;
    MeetingId id;

    /** 24 000 € for 30 000 € proposed: a committee arbitrates. */
    @BeforeEach
    void aMeetingThatAsksForMoreThanThereIs() {
        officer = some.officer();
        head = some.persona("helene.roux");
        committee = some.committee(SomeCommittee.RULES);
        envelopes.declare(envelope(), "Enveloppe d’essai", 2026, Euros.of(24_000), true, BY);
        best = some.scored(some.dossier(committee, "Le four commun", 12_000), 4);
        middle = some.scored(some.dossier(committee, "Le lavoir ouvert", 11_000), 3);
        last = some.scored(some.dossier(committee, "Le verger partagé", 7_000), 2);
        id = some.convened(committee, best, middle, last);
    }

    @Test
    void what_if_tells_at_once_who_passes_who_waits_and_what_is_left() {
        var page = html(get(officer, simulation()));
        assertThat(effects(page)).containsExactly(best + " retenu", middle + " retenu", last + " en attente");
        assertThat(page.text()).contains("enveloppe essayée 24\u202f000\u202f€", "reste 1\u202f000\u202f€", "Creuse (23)", "Service ESS Nord", "Association", "Commune de 2\u202f000 habitants ou plus", "Rien n’est décidé");

        assertThat(effects(html(post(officer, simulation(), "enveloppe", "30 000")))).containsExactly(best + " retenu", middle + " retenu", last + " retenu");
        assertThat(effects(html(post(officer, simulation(), "enveloppe", "24 000", "seuil", "60")))).containsExactly(best + " retenu", middle + " retenu", last + " sous le seuil");
        assertThat(effects(html(post(officer, simulation(), "enveloppe", "24 000", "taux", "80", "regle", "ordre")))).allMatch(effect -> effect.endsWith("retenu"));
        assertThat(effects(html(post(officer, simulation(), "enveloppe", "18 000", "montant-" + best, "0", "regle", "premier"))))
                .containsExactly(best + " sans aide", middle + " retenu", last + " retenu");
        assertThat(envelopes.of(envelope()).reserved()).as("nothing moved").isEqualTo(Euros.of(23_000));
    }

    @Test
    void what_cannot_be_read_is_told_and_nothing_typed_is_lost() {
        var wrong = post(officer, simulation(), "enveloppe", "beaucoup", "seuil", "101", "taux", "x", "montant-" + best, "dix", "nom", "Essai");

        assertThat(wrong).hasStatus(422).bodyText().contains("Écrivez l’enveloppe en euros", "Écrivez une note sur 100", "Écrivez un taux", best + " : écrivez un montant",
                "value=\"beaucoup\"", "value=\"101\"", "value=\"dix\"", "value=\"Essai\"");
        assertThat(post(officer, simulation() + "/scenarios", "enveloppe", "20 000", "nom", " ")).hasStatus(422).bodyText().contains("Donnez un nom au scénario");
        assertThat(post(officer, simulation() + "/choix", "enveloppe", "20 000", "lieu-1", "departement:Creuse (23)", "moins-1", "beaucoup")).hasStatus(422)
                .bodyText().contains("Contrainte 1");
    }

    @Test
    void A1_a_choice_under_constraints_is_marked_as_a_computation_and_says_what_it_costs() {
        var page = html(post(officer, simulation() + "/choix", "enveloppe", "18 500", "lieu-1", "departement:Creuse (23)", "moins-1", "2", "unite-1", "dossiers"));

        assertThat(page.text()).contains("Choix calculé", "meilleure liste prouvée", "traitement algorithmique", "il ne décide de rien", "saisir la CADA", "sans coût");
        assertThat(page.select("a[href=/regles#choix-sous-contraintes]")).hasSize(1);
        assertThat(effects(page)).containsExactly(best + " en attente", middle + " retenu", last + " retenu");
        assertThat(html(post(officer, simulation() + "/choix", "enveloppe", "18 000", "lieu-1", "departement:Creuse (23)", "moins-1", "3", "unite-1", "dossiers")).text())
                .contains("Aucune liste ne respecte cette contrainte : au moins 3 dossiers : Creuse (23)");

        var saved = save(officer, "Choix de Creuse", "enveloppe", "18 000", "calcule", "oui", "lieu-1", "departement:Creuse (23)", "moins-1", "2", "unite-1", "dossiers");
        // A2: what it was made of is kept with it
        assertThat(get(officer, saved)).bodyText().contains("traitement algorithmique", "au moins 2\u00a0dossiers : Creuse (23)");
    }

    @Test
    void two_scenarios_are_kept_compared_and_one_is_adopted_once_by_the_head() {
        var strict = save(officer, "Ordre strict", "enveloppe", "24 000");
        var wide = save(officer, "À 80 %", "enveloppe", "24 000", "taux", "80");
        assertThat(post(officer, simulation() + "/scenarios", "enveloppe", "24 000", "nom", "À 80 %")).hasStatus(422).bodyText().contains("s’appelle déjà « À 80 % »");

        var compared = html(get(officer, simulation() + "/comparaison?gauche=" + idOf(strict) + "&droite=" + idOf(wide)));
        assertThat(compared.select(".lv-differs").text()).contains("Le verger partagé", "en attente", "retenu", "5\u202f600\u202f€", "Creuse (23)", "+1\u202f000\u202f€");

        assertThat(get(officer, wide)).bodyText().contains("La direction adopte la liste").doesNotContain("Adopter comme liste");
        assertThat(post(officer, wide + "/adoption", "version", "0")).hasStatus(403);
        assertThat(post(head, wide + "/adoption", "version", "0")).hasStatusOk().bodyText().contains("Ce scénario est la liste de la séance.");
        assertThat(post(head, wide + "/adoption", "version", "0")).hasStatusOk().bodyText().contains("déjà la liste de la séance", "Rien n’a changé");
        assertThat(post(head, strict + "/adoption", "version", "0")).hasStatus(409).bodyText().contains("Une autre liste est adoptée depuis : « À 80 % »", "n’a rien remplacé");
        assertThat(sql.sql("select count(*) from audit.entry where event = 'ListAdopted' and subject_id = ?").param(id.value()).query(Integer.class).single()).isEqualTo(1);

        assertThat(get(officer, room() + "/salle")).bodyText().contains("retenu par la liste", "9\u202f600\u202f€");
        assertThat(get(some.persona("lucie.faure"), "/mes-seances/" + id)).bodyText().contains("proposé et pas encore examiné 24\u202f000\u202f€, reste 0");
        assertThat(post(head, strict + "/adoption", "version", "1")).hasStatusOk();
        attend();
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        post(officer, room() + "/dossiers/" + last + "/appel");
        assertThat(get(officer, room() + "/dossiers/" + last)).bodyText().contains("La liste de la séance le place en attente, pour 7\u202f000,00\u202f€", "value=\"7000,00\"");
    }

    @Test
    void a_scenario_of_another_agenda_or_beyond_the_envelope_is_not_adopted_and_says_why() {
        var tooMuch = save(officer, "Trop", "enveloppe", "30 000");
        assertThat(post(head, tooMuch + "/adoption", "version", "0")).hasStatus(409).bodyText().contains("La liste dépasse l’enveloppe de la séance de 6\u202f000,00");
        var kept = save(officer, "Avant", "enveloppe", "24 000");
        post(officer, room() + "/ordre-du-jour/" + last + "/retrait");

        assertThat(get(head, kept)).bodyText().contains("L’ordre du jour a changé", "1\u00a0retiré").doesNotContain("Adopter comme liste");
        assertThat(post(head, kept + "/adoption", "version", "0")).hasStatus(409).bodyText().contains("Rien n’est adopté");
    }

    @Test
    void I3_whoever_left_a_file_of_the_session_simulates_nothing_of_it() {
        sql.sql("update committees.meeting_seat set email = :email where meeting = :id and number = 7").param("email", officer.email()).param("id", id.value()).update();
        post(head, room() + "/dossiers/" + best + "/deports", "siege", "7", "motif", "FAMILY");

        assertThat(get(officer, simulation())).bodyText().contains("Vous vous êtes déporté").doesNotContain("Le four commun", "Le lavoir ouvert");
        assertThat(post(officer, simulation() + "/choix", "enveloppe", "20 000")).hasStatus(403);
        assertThat(post(officer, simulation() + "/scenarios", "enveloppe", "20 000", "nom", "X")).hasStatus(403);
    }

    @Test
    void screens_of_the_session_hear_that_a_list_is_adopted() throws Exception {
        var kept = save(officer, "Ordre strict", "enveloppe", "24 000");
        var screen = browser.get().uri("/mes-seances/" + id + "/flux").with(user(some.persona("lucie.faure").id().toString())).asyncExchange();

        post(head, kept + "/adoption", "version", "0");

        assertThat(screen.getResponse().getContentAsString()).contains("event:change");
    }

    @Test
    void a_favourable_opinion_without_money_waits_then_is_proposed_when_a_refusal_frees_it() {
        hold();
        assertThat(get(officer, "/listes-complementaires?enveloppe=" + envelope())).bodyText().contains("Le verger partagé", "En attente, dans l’ordre");
        assertThat(get(officer, "/instruction/" + last)).bodyText().contains("Liste complémentaire", "Rang 1");
        assertThat(envelopes.of(envelope()).reserved()).isEqualTo(Euros.of(23_000));

        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(post(some.persona("sophie.lambert"), "/decisions/" + act + "/refus/" + best, "motifs-" + best, "Le projet sort du champ de l’appel, comme dit au règlement.")).hasStatus3xxRedirection();

        assertThat(get(officer, "/instruction/" + last)).bodyText().contains("décision à proposer");
        assertThat(get(officer, "/listes-complementaires?enveloppe=" + envelope())).bodyText().contains("Décisions à proposer", "7\u202f000\u202f€");
        assertThat(get(head, "/instruction")).bodyText().contains("décision à proposer, sortie de la liste complémentaire", "/listes-complementaires?enveloppe=" + envelope());
        assertThat(applications.byReference(last, officer).status()).as("nothing is awarded by itself").isEqualTo(ApplicationStatus.RESERVED);
        assertThat(envelopes.of(envelope()).reserved()).isEqualTo(Euros.of(18_000));
        assertThat(post(some.persona("sophie.lambert"), "/decisions/" + act + "/attributions/" + last, "montant-" + last, "7 000")).hasStatus3xxRedirection();
        assertThat(get(officer, "/instruction/" + last)).bodyText().doesNotContain("décision à proposer");
    }

    @Test
    void D06_money_freed_serves_no_dossier_twice_that_an_embargo_hides_the_award_of() {
        hold();
        var secretary = some.persona("sophie.lambert");
        var hidden = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        post(secretary, "/decisions/" + hidden + "/embargo", "embargo-jour", "30", "embargo-mois", "12", "embargo-annee", "2026");
        assertThat(post(secretary, "/decisions/" + hidden + "/attributions/" + last, "montant-" + last, "1 000")).hasStatus3xxRedirection();
        assertThat(get(officer, "/instruction/" + last)).as("nobody is told").bodyText().contains("Liste complémentaire", "Rang 1");

        var act = dossiers.votedOn(LocalDate.of(2026, 11, 20));
        post(secretary, "/decisions/" + act + "/refus/" + best, "motifs-" + best, "Le projet sort du champ de l’appel, comme dit au règlement.");

        assertThat(envelopes.of(envelope()).reserved()).as("the other favourable file alone").isEqualTo(Euros.of(11_000));
        assertThat(envelopes.of(envelope()).committed()).isEqualTo(Euros.of(1_000));
        assertThat(sql.sql("select count(*) from audit.entry where event = 'ReservePromoted' and subject_id = :id")
                .param("id", applications.byReference(last, officer).id().value()).query(Integer.class).single()).isZero();
    }

    /** Favourable to all three, signed. */
    private void hold() {
        attend();
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        for (var each : List.of(last, best, middle)) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(post(officer, room() + "/dossiers/" + each + "/appel")).hasStatus3xxRedirection();
            assertThat(post(officer, room() + "/dossiers/" + each + "/avis", "sens", "FAVOURABLE", "montant", each == best ? "12 000" : each == middle ? "11 000" : "7 000",
                    "pour", "7", "contre", "0", "abstentions", "0", "version", "0")).hasStatus3xxRedirection();
        }
        post(officer, room() + "/levee");
        post(officer, room() + "/proces-verbal");
        assertThat(post(some.persona("anne.vidal"), "/mes-seances/" + id + "/proces-verbal/signature", "version", "1")).hasStatus3xxRedirection();
    }

    private void attend() {
        var typed = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) typed.addAll(List.of("presence-" + seat, "PRESENT", "mandat-" + seat, ""));
        assertThat(post(officer, room() + "/presences", typed.toArray(String[]::new))).hasStatus3xxRedirection();
    }

    private String save(Caller.Account caller, String name, String... typed) {
        var all = new ArrayList<>(List.of(typed));
        all.addAll(List.of("nom", name));
        var saved = post(caller, simulation() + "/scenarios", all.toArray(String[]::new));
        assertThat(saved).hasStatus3xxRedirection();
        clock.advance(Duration.ofMinutes(1));
        return saved.getResponse().getRedirectedUrl();
    }

    private static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Reference and effect, line by line. */
    private static List<String> effects(Document page) {
        return page.select("#simulation tr:has(input[name^=montant-])").stream()
                .map(row -> row.select("input").attr("name").substring("montant-".length()) + " " + row.select(".lv-tag").text()).toList();
    }

    private static Document html(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String envelope() {
        return committee.calls().getFirst();
    }

    private String room() {
        return "/seances/" + id;
    }

    private String simulation() {
        return room() + "/simulation";
    }

    private MvcTestResult get(Caller.Account caller, String path) {
        return browser.get().uri(path).with(user(caller.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account caller, String path, String... typed) {
        var request = browser.post().uri(path).with(user(caller.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}

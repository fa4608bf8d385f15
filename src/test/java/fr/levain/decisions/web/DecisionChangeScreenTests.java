package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.decisions.ChangeNotices;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class DecisionChangeScreenTests {
    private static final String ENVELOPE = "ami-innovation-sociale";
    private static final String WHY = "Le titre était recopié de travers de la délibération.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeDecision decided;
    @Autowired Applications applications;
    @Autowired DecisionChanges changes;
    @Autowired ChangeNotices notices;
    @Autowired Envelopes envelopes;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    Caller.Account author;
    Caller.Account secretary;
    ApplicationReference reference;
    String here;

    @BeforeEach
    void an_award() {
        author = some.author();
        secretary = decided.secretary();
        reference = decided.awarded(author, 12_000);
        here = "/decisions/corrections/" + reference;
    }

    @Test
    void a_clerical_error_is_corrected_with_both_versions_kept_shown_and_journalled() {
        assertThat(post(some.persona("nadia.bertin"), here + "/erreur")).as("not by the case officer").hasStatus(403);
        assertThat(post(secretary, here + "/erreur", "champ", "OBJECT", "valeur", "Le four commun", "motif", WHY)).hasStatus(422).bodyText().contains("dit déjà cela", WHY);
        assertThat(post(secretary, here + "/erreur", "champ", "OBJECT", "valeur", "Le four à pain commun", "motif", "court")).hasStatus(422).bodyText().contains("en 20 caractères");
        assertThat(post(secretary, here + "/erreur", "champ", "OBJECT", "valeur", "Le four à pain commun", "motif", WHY)).hasStatus3xxRedirection();

        assertThat(get(some.persona("nadia.bertin"), here)).bodyText().contains("Erreur matérielle corrigée", "Le four commun", "Le four à pain commun", WHY, "Sophie Lambert");
        assertThat(new Mailbox(sql).of(author.email()).getFirst().subject()).contains("un courrier vous attend");
        consult();
        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains("Les versions de la décision", "Le four commun", "Le four à pain commun");
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).hasStatusOk().bodyText().contains("Le four à pain commun", "Lettre qui l’annonce").doesNotContain("Sophie Lambert");
        assertThat(sql.sql("select facts::text from audit.entry where event = 'DecisionCorrected' and subject_id = :id")
                .param("id", applications.byReference(reference, author).id().value()).query(String.class).single()).doesNotContain("four");
    }

    @Test
    void I8_a_letter_that_waits_is_announced_in_the_space_of_its_holder_until_it_is_read_and_says_nothing_of_its_content() {
        assertThat(get(author, "/mon-espace")).as("all is read").bodyText().doesNotContain("de la Région vous attend");
        post(secretary, here + "/erreur", "champ", "OBJECT", "valeur", "Le four à pain commun", "motif", WHY);

        assertThat(get(author, "/mon-espace")).bodyText()
                .contains("Un courrier de la Région vous attend", "href=\"/dossiers/" + reference + "/corrections\"", "au plus tard le <strong>8 décembre 2026", "réputé lu le 23 novembre 2026")
                .doesNotContain("Le four à pain commun", WHY);
        assertThat(get(some.author(), "/mon-espace")).as("of somebody else").bodyText().doesNotContain(reference.value());
        consult();
        assertThat(get(author, "/mon-espace")).bodyText().doesNotContain("de la Région vous attend");
        var second = decided.unread(author, 12_000);
        assertThat(get(author, "/mon-espace")).bodyText().contains("href=\"/dossiers/" + second + "/notification\"").doesNotContain("Aide attribuée");
    }

    @Test
    void another_amount_is_voted_drawn_from_the_envelope_and_refused_whole_when_it_does_not_hold() {
        var act = decided.transmitted().toString();
        var before = envelopes.of(ENVELOPE).committed();
        var elsewhere = new Subject("application", UUID.randomUUID());
        envelopes.reserve(ENVELOPE, envelopes.of(ENVELOPE).available(), elsewhere, secretary);
        var tooMuch = post(secretary, here + "/montant", "acte", act, "montant", "12 500", "motif-montant", WHY);
        envelopes.release(ENVELOPE, elsewhere, secretary);

        assertThat(tooMuch).hasStatus(422).bodyText().contains("L’enveloppe ne suffit pas", "Rien n’a été enregistré", "12 500");
        assertThat(envelopes.of(ENVELOPE).committed()).isEqualTo(before);
        assertThat(post(secretary, here + "/montant", "acte", original(), "montant", "12 500", "motif-montant", WHY)).hasStatus(422)
                .bodyText().contains("C’est la délibération d’origine. Le montant change par un nouvel acte.", "12 500");
        assertThat(post(secretary, here + "/montant", "acte", decided.votedBefore().toString(), "montant", "12 500", "motif-montant", WHY)).hasStatus(422).bodyText().contains("votée avant la décision");
        assertThat(post(secretary, here + "/montant", "acte", decided.sealed().toString(), "montant", "12 500", "motif-montant", WHY)).hasStatus(422)
                .bodyText().contains("Cette délibération est sous embargo jusqu’au 3 décembre 2026");
        assertThat(post(secretary, here + "/montant", "acte", decided.notTransmitted().toString(), "montant", "12 500", "motif-montant", WHY)).hasStatus(422).bodyText().contains("transmission");
        assertThat(post(secretary, here + "/montant", "acte", act, "montant", "12 500", "motif-montant", WHY)).hasStatus3xxRedirection();
        assertThat(envelopes.of(ENVELOPE).committed().minus(before).cents()).isEqualTo(50_000);
    }

    @Test
    void I6_an_aid_is_taken_back_after_its_holder_was_heard_by_an_act_and_the_money_returns() {
        var before = envelopes.of(ENVELOPE).committed();
        var act = decided.transmitted().toString();
        assertThat(post(secretary, here + "/retrait", "acte-retrait", act, "effet", "retrait")).hasStatus(422).bodyText().contains("Demandez d’abord ses observations");
        assertThat(post(secretary, here + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.")).hasStatus3xxRedirection();
        assertThat(post(secretary, here + "/retrait", "acte-retrait", act, "effet", "retrait")).hasStatus(422).bodyText().contains("jusqu’au 8 décembre 2026");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Votre réponse est attendue jusqu’au 8 décembre 2026");
        assertThat(post(some.author(), "/dossiers/" + reference + "/corrections", "reponse", "Ce n’est pas à moi.")).hasStatus(404);
        assertThat(post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.")).hasStatus3xxRedirection();
        assertThat(post(author, "/dossiers/" + reference + "/corrections", "reponse", "Encore.")).as("once").hasStatus(409);

        assertThat(get(secretary, here)).bodyText().contains("voici le bail");
        assertThat(post(secretary, here + "/retrait", "acte-retrait", original(), "effet", "retrait")).hasStatus(422).bodyText().contains("L’aide se reprend par un nouvel acte.");
        assertThat(post(secretary, here + "/retrait", "acte-retrait", act, "effet", "retrait")).hasStatus3xxRedirection();

        assertThat(applications.byReference(reference, author).status()).isEqualTo(ApplicationStatus.REINSTATED);
        assertThat(before.minus(envelopes.of(ENVELOPE).committed()).cents()).isEqualTo(1_200_000);
        consult();
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().contains("Décision retirée", "Aide attribuée : 12\u202f000,00\u202f€");
        assertThat(get(secretary, here)).bodyText().contains("la décision ne tient plus", "Délibération n° TEST.");
        assertThat(browser.get().uri("/projets-soutenus/" + reference)).as("no longer published").hasStatus(404);
    }

    @Test
    void I8_a_holder_sees_nothing_change_of_an_aid_taken_back_until_they_read_its_letter() {
        post(secretary, here + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.");
        post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.");
        clock.advance(Duration.ofDays(20));
        var mine = "/dossiers/" + reference;
        var letter = sql.sql("select document::text from decisions.outcome where reference = :reference").param("reference", reference.value()).query(String.class).single();
        var pages = new String[] {mine, mine + "/notification", mine + "/explication", mine + "/dossier.json", "/dossiers"};
        var before = Stream.of(pages).map(page -> shown(get(author, page))).toList();

        assertThat(post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "effet", "retrait")).hasStatus3xxRedirection();
        assertThat(applications.byReference(reference, author).status()).isEqualTo(ApplicationStatus.REINSTATED);
        var waiting = "Un courrier vous attend. Consulter le courrier";
        var answered = "Vos observations sont reçues. La Région vous écrit ce qu’elle décide. Relire vos observations";
        assertThat(before.getFirst()).contains(answered);
        assertThat(shown(get(author, mine))).contains(waiting);
        for (int i = 0; i < pages.length; i++)
            assertThat(shown(get(author, pages[i])).replace(waiting, answered)).as(pages[i]).isEqualTo(before.get(i));
        assertThat(get(author, "/documents/" + letter)).as("the letter of the award").hasStatusOk();
        assertThat(get(author, mine + "/corrections")).bodyText().contains("voici le bail").doesNotContain("Décision retirée");

        consult();
        assertThat(get(author, mine)).bodyText().contains("À l’étude").doesNotContain("Un courrier vous attend");
        assertThat(get(author, mine + "/notification")).hasStatus(404);
        assertThat(get(author, mine + "/corrections")).bodyText().contains("Décision retirée");
    }

    @Test
    void I8_another_decision_is_explained_whole_though_the_letter_that_ended_the_former_one_was_never_read() {
        post(secretary, here + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.");
        post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.");
        clock.advance(Duration.ofDays(20));
        post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "effet", "retrait");
        clock.advance(Duration.ofDays(1));
        decided.told(decided.votedAgain(reference, 9_000), reference, author);

        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains("9\u202f000,00", "Les élus souhaitent soutenir tout le projet.");
    }

    @Test
    void a_holder_who_was_told_reads_it_in_their_list_and_at_the_head_of_their_dossier() {
        assertThat(get(author, "/dossiers")).bodyText().contains("Décision notifiée").doesNotContain("Décision en préparation");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Décision notifiée", "Convention et versement").doesNotContain("Décision en préparation", "Vote prévu le", "ne veut pas dire « accepté »");
        var refused = decided.refused(author, "Le projet ne sort pas de l’offre déjà présente sur le territoire.");
        assertThat(get(author, "/dossiers/" + refused)).bodyText().contains("Décision notifiée").doesNotContain("Convention et versement", "Décision en préparation");
        assertThat(get(author, "/mon-espace")).bodyText().contains("Décision notifiée");
    }

    @Test
    void an_outcome_notified_before_this_was_kept_is_known_in_the_list_too() throws IOException {
        sql.sql("update applications.application set outcome_known = false where reference = :reference").param("reference", reference.value()).update();
        assertThat(get(author, "/dossiers")).bodyText().doesNotContain("Décision notifiée");
        sql.sql(new ClassPathResource("db/migration/applications/V202611290100__outcome_known_before.sql").getContentAsString(StandardCharsets.UTF_8)).update();
        assertThat(get(author, "/dossiers")).bodyText().contains("Décision notifiée");
    }

    /** The words of a page, without what changes each time it is drawn. */
    private static String shown(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        var text = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return text.startsWith("{") ? text : Jsoup.parse(text).select("main").text();
    }

    @Test
    void I8_a_change_is_read_once_its_letter_is_consulted_and_is_contested_from_that_day() {
        clock.advance(Duration.ofDays(60));
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Vous pouvez demander un réexamen jusqu’au 25 janvier 2027");
        assertThat(post(secretary, here + "/montant", "acte", decided.transmitted().toString(), "montant", "12 500", "motif-montant", WHY)).hasStatus3xxRedirection();

        for (var page : new String[] {"", "/corrections", "/notification", "/explication"})
            assertThat(get(author, "/dossiers/" + reference + page)).as(page).hasStatusOk().bodyText().doesNotContain("12\u202f500", WHY);
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Un courrier vous attend");
        assertThat(browser.get().uri("/projets-soutenus/" + reference)).as("nor the public before them").bodyText().contains("12\u202f000").doesNotContain("12\u202f500");
        assertThat(get(author, letter())).as("not before it is consulted").hasStatus(404);
        assertThat(get(secretary, here)).bodyText().contains("12\u202f500", "pas encore consultée");
        assertThat(post(some.author(), "/dossiers/" + reference + "/corrections/" + change() + "/courrier")).hasStatus(404);

        clock.advance(Duration.ofDays(3));
        consult();
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().contains("12\u202f500", WHY, "notifiée le 25 janvier 2027");
        assertThat(get(author, letter())).hasStatusOk();
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("jusqu’au 26 mars 2027");
    }

    @Test
    void I8_a_letter_unread_for_fifteen_days_is_deemed_read_the_day_it_was_made_available() {
        post(secretary, here + "/montant", "acte", decided.transmitted().toString(), "montant", "12 500", "motif-montant", WHY);
        clock.advance(Duration.ofDays(15));
        notices.deemUnread();
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().doesNotContain("12\u202f500");

        clock.advance(Duration.ofDays(1));
        notices.deemUnread();
        notices.deemUnread();

        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().contains("12\u202f500", "notifiée le 23 novembre 2026");
    }

    @Test
    void I7_an_aid_taken_back_is_contested_from_the_day_its_letter_arrived_by_the_post() {
        reference = decided.awarded(author, 12_000, false);
        here = "/decisions/corrections/" + reference;
        post(secretary, here + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.");
        post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.");
        clock.advance(Duration.ofDays(70));
        post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "effet", "retrait");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().doesNotContain("Contester la décision");
        clock.advance(Duration.ofDays(5));

        var at = here + "/courrier/" + change();
        assertThat(post(secretary, at, day("poste-" + change(), "3", "2"), day("recu-" + change(), "2", "2"))).hasStatus(422).bodyText().contains("La réception ne peut pas précéder l’envoi");
        assertThat(post(secretary, at, day("poste-" + change(), "2", "2"), day("recu-" + change(), "4", "2"))).hasStatus3xxRedirection();

        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Vous pouvez demander un réexamen jusqu’au 5 avril 2027");
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().contains("Décision retirée", "notifiée le 4 février 2027");
    }

    @Test
    void I6_an_amount_is_not_cut_before_its_holder_was_heard_and_the_vote_comes_after() {
        var early = decided.transmitted().toString();
        assertThat(post(secretary, here + "/montant", "acte", early, "montant", "9 000", "motif-montant", WHY))
                .hasStatus(422).bodyText().contains("Ce montant réduit un droit", "L121-2, 1°", "9 000");
        assertThat(post(secretary, here + "/montant", "acte", early, "montant", "9 000", "motif-montant", WHY, "entendu", "demande"))
                .hasStatus(422).bodyText().contains("Indiquez le jour où ses observations ont été demandées");
        var asked = new String[] {"entendu-le-jour", "23", "entendu-le-mois", "11", "entendu-le-annee", "2026"};
        assertThat(post(secretary, here + "/montant", new String[] {"acte", early, "montant", "9 000", "motif-montant", WHY, "entendu", "demande"}, asked))
                .hasStatus(422).bodyText().contains("jusqu’au 8 décembre 2026");

        clock.advance(Duration.ofDays(16));
        assertThat(post(secretary, here + "/montant", new String[] {"acte", decided.transmitted().toString(), "montant", "9 000", "motif-montant", WHY, "entendu", "demande"}, asked))
                .hasStatus3xxRedirection();
        assertThat(get(secretary, here)).bodyText().contains("Observations demandées le 23 novembre 2026");
        assertThat(post(secretary, here + "/montant", "acte", decided.transmitted().toString(), "montant", "8 000", "motif-montant", WHY, "entendu", "PUBLIC_ORDER"))
                .as("the ground alone").hasStatus(422).bodyText().contains("Dites les faits qui dispensent d’entendre le bénéficiaire");
        assertThat(post(secretary, here + "/montant", "acte", decided.transmitted().toString(), "montant", "8 000", "motif-montant", WHY, "entendu", "PUBLIC_ORDER",
                "entendu-faits", "Le préfet a fermé le lieu le 2 décembre.")).hasStatus3xxRedirection();
        assertThat(get(secretary, here)).bodyText().contains("Le préfet a fermé le lieu le 2 décembre.");
        assertThat(get(secretary, here)).bodyText().contains("Sans observations préalables : Ordre public");
    }

    @Test
    void I9_an_unlawful_award_is_not_taken_back_after_four_months() {
        clock.advance(Duration.ofDays(150));

        assertThat(post(secretary, here + "/observations", "fondement", "UNLAWFUL", "motif-retrait", "Le règlement exclut ces dépenses de l’assiette."))
                .hasStatus(422).bodyText().contains("23 mars 2027", "Le règlement exclut");
    }

    private void consult() {
        assertThat(post(author, "/dossiers/" + reference + "/corrections/" + change() + "/courrier")).hasStatus3xxRedirection();
    }

    private UUID change() {
        return changes.of(applications.byReference(reference, author).id()).getLast().id();
    }

    private String letter() {
        return "/documents/" + changes.of(applications.byReference(reference, author).id()).getLast().letter().orElseThrow();
    }

    private static String[] day(String field, String day, String month) {
        return new String[] {field + "-jour", day, field + "-mois", month, field + "-annee", "2027"};
    }

    private MvcTestResult post(Caller.Account who, String uri, String[] some, String[] others) {
        return post(who, uri, Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new));
    }

    /** The act that awarded it. */
    private String original() {
        return sql.sql("select act::text from decisions.outcome where application = :id").param("id", applications.byReference(reference, author).id().value())
                .query(String.class).single();
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

package fr.levain.appeals.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.appeals.Appeal;
import fr.levain.appeals.AppealDaysTrigger;
import fr.levain.appeals.AppealStatus;
import fr.levain.appeals.Appeals;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotAllowed;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class AppealScreenTests {
    private static final String WHY = "Nos partenaires ont signé depuis : leurs engagements écrits sont joints.";
    private static final String REASONS = "Le projet ne sort pas de l’offre déjà présente sur le territoire.";
    private static final String OPINION = "Les engagements signés existaient au dépôt : le critère était mal lu.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeDecision decided;
    @Autowired Appeals appeals;
    @Autowired DecisionChanges changes;
    @Autowired AppealDaysTrigger days;
    @Autowired Applications applications;
    @Autowired Assessments assessments;
    @Autowired Envelopes envelopes;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    Caller.Account author;
    Caller.Account colleague;

    @BeforeEach
    void people() {
        author = some.author();
        colleague = decided.colleague();
    }

    @Test
    void I7_a_refusal_is_looked_at_again_by_another_person_on_frozen_evidence_and_taken_up_again_by_an_act() {
        var reference = decided.refused(author, REASONS);
        var here = "/dossiers/" + reference + "/recours";
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Vous pouvez demander un réexamen jusqu’au 25 janvier 2027");
        assertThat(get(some.author(), here)).hasStatus(404);
        assertThat(file(author, reference, "trop court")).hasStatus(422).bodyText().contains("en 30 caractères au moins", "trop court");
        assertThat(file(author, reference, WHY)).hasStatus3xxRedirection();

        var page = get(author, here);
        assertThat(page).hasStatusOk().bodyText().contains("Réexamen en cours", "Sans réponse le", "23 janvier 2027", "jusqu’au 24 mars 2027", "engagement.pdf", "accusé de réception (PDF)");
        assertThat(file(author, reference, WHY)).as("a second click").hasRedirectedUrl(here + "?fait=recu");
        assertThat(sql.sql("select count(*) from appeals.appeal where application = :id").param("id", applications.byReference(reference, author).id().value()).query(Integer.class).single())
                .isEqualTo(1);
        assertThat(file(author, reference, WHY + " Autre chose.")).as("one at a time").hasStatus(409);
        assertThat(piece(author, reference)).hasStatus3xxRedirection();
        for (var officer : new String[] {"nadia.bertin", "paul.giraud", "helene.roux"})
            assertThat(piece(some.persona(officer), reference)).as("nobody adds to what an author files by themselves").hasStatus(403);
        var appeal = latest(reference);
        assertThat(new Mailbox(sql).of(author.email()).getFirst().subject()).contains("Votre recours " + appeal.reference() + " est enregistré");
        assertThat(new Mailbox(sql).of("helene.roux@demo.levain.example").getFirst().subject()).isEqualTo("Recours " + appeal.reference() + " à confier");

        var text = text(get(author, here + "/" + appeal.reference() + "/preuve.txt"));
        assertThat(text).contains("DÉCISION : aide non attribuée", "Motifs : " + REASONS, "PROPOSITION : favorable").doesNotContain("Nadia Bertin");
        assertThat(Digest.of(text)).isEqualTo(appeal.evidenceDigest());
        assertThat(get(colleague, appeal.path() + "/preuve")).bodyText().contains("Intact", appeal.evidenceDigest());

        for (var first : new String[] {"nadia.bertin", "helene.roux"})
            assertThat(post(some.persona(first), appeal.path() + "/prise-en-charge")).hasStatus(422).bodyText().contains("un recours est réexaminé par une autre personne");
        assertThat(post(colleague, appeal.path() + "/prise-en-charge")).hasStatus3xxRedirection();
        assertThat(post(some.persona("nadia.bertin"), appeal.path() + "/avis", "avis", OPINION, "proposition", "REOPEN")).as("only who took it").hasStatus(403);
        assertThat(post(colleague, appeal.path() + "/avis", "avis", OPINION)).hasStatus(422).bodyText().contains("Choisissez ce que vous proposez", OPINION);
        assertThat(post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "CHANGE_AMOUNT")).hasStatus(422).bodyText().contains("n’attribue pas d’aide");
        assertThat(post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "REOPEN")).hasStatus3xxRedirection();

        var ruling = new String[] {"reponse", "REOPEN", "motifs", OPINION};
        assertThat(decide(appeal, ruling)).hasStatus(422).bodyText().contains("Choisissez la délibération");
        assertThat(decide(appeal, "acte", decided.notTransmitted().toString(), "reponse", "REOPEN", "motifs", OPINION)).hasStatus(422).bodyText().contains("transmission au préfet");
        assertThat(applications.byReference(reference, author).status()).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(decide(appeal, "acte", decided.transmitted().toString(), "reponse", "REOPEN", "motifs", OPINION)).hasStatus3xxRedirection();

        assertThat(applications.byReference(reference, author).status()).isEqualTo(ApplicationStatus.REINSTATED);
        assertThat(get(author, here)).bodyText().contains("La réponse à votre recours vous attend").doesNotContain(OPINION);
        assertThat(get(author, "/dossiers/" + reference)).bodyText().doesNotContain("Décision reprise", OPINION);
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).as("nor elsewhere").hasStatus(404);
        assertThat(post(author, here + "/" + appeal.reference() + "/reponse")).hasStatus3xxRedirection();
        assertThat(get(author, here)).bodyText().contains("Recours accueilli", OPINION, "jusqu’au 25 janvier 2027");
        assertThat(get(some.persona("nadia.bertin"), "/decisions/corrections/" + reference)).bodyText().contains("Décision reprise", REASONS, "la décision ne tient plus");
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).hasStatusOk().bodyText().contains("Décision reprise", REASONS);

        assertThat(assessments.caseOf(applications.byReference(reference, author).id()).orElseThrow().officer()).contains(colleague.id());
        assertThatExceptionOfType(NotAllowed.class).as("who instructed it the first time").isThrownBy(() -> some.started(reference));
        assertThat(get(some.persona("nadia.bertin"), "/instruction/" + reference)).as("she may still read").hasStatusOk();
        assessments.start(reference.value(), colleague);
        assertThat(applications.byReference(reference, author).status()).as("and another proposal may be made").isEqualTo(ApplicationStatus.UNDER_ASSESSMENT);
    }

    @Test
    void I7_an_award_contested_for_its_amount_gets_another_one_from_its_envelope_or_nothing_is_recorded() {
        var reference = decided.awarded(author, 12_000);
        var before = envelopes.of("ami-innovation-sociale").committed();
        file(author, reference, WHY);
        var appeal = latest(reference);
        post(colleague, appeal.path() + "/prise-en-charge");
        post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "CHANGE_AMOUNT");
        var act = decided.transmitted().toString();

        assertThat(decide(appeal, "acte", act, "reponse", "CHANGE_AMOUNT", "montant", "90 000", "motifs", OPINION)).hasStatus(422).bodyText().contains("ne peut pas dépasser l’assiette");
        assertThat(decide(appeal, "acte", act, "reponse", "CHANGE_AMOUNT", "montant", "11 000", "motifs", OPINION)).as("it never costs its author what they had")
                .hasStatus(422).bodyText().contains("La réponse à un recours ne réduit pas l’aide");
        assertThat(latest(reference).status()).isEqualTo(AppealStatus.PROPOSED);
        assertThat(decide(appeal, "acte", act, "reponse", "CHANGE_AMOUNT", "montant", "12 500,50", "motifs", OPINION)).hasStatus3xxRedirection();

        assertThat(envelopes.of("ami-innovation-sociale").committed().minus(before).cents()).isEqualTo(50_050);
        for (var page : new String[] {"/explication", "/notification", "/recours"})
            assertThat(get(author, "/dossiers/" + reference + page)).as("the answer is not read before its letter: " + page).bodyText().doesNotContain("12\u202f500", OPINION);
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).hasStatus(404);
        post(author, "/dossiers/" + reference + "/recours/" + appeal.reference() + "/reponse");
        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains("Montant modifié", "12\u202f000,00\u202f€", "12\u202f500,50\u202f€", appeal.reference());
        assertThat(decide(appeal, "acte", act, "reponse", "CONFIRM", "motifs", OPINION)).as("answered once").hasStatus(409);
    }

    @Test
    void I7_a_second_request_against_the_same_decision_does_not_move_the_day_of_the_court() {
        var reference = decided.refused(author, REASONS);
        var here = "/dossiers/" + reference + "/recours";
        file(author, reference, WHY);
        var one = latest(reference);
        post(colleague, one.path() + "/prise-en-charge");
        post(colleague, one.path() + "/avis", "avis", OPINION, "proposition", "CONFIRM");
        decide(one, "acte", decided.transmitted().toString(), "reponse", "CONFIRM", "motifs", OPINION);
        post(author, here + "/" + one.reference() + "/reponse");
        clock.advance(Duration.ofDays(20));

        assertThat(file(author, reference, WHY)).hasStatus3xxRedirection();

        assertThat(latest(reference).clock().isInTime()).isTrue();
        assertThat(get(author, here)).bodyText().contains("ce second recours ne prolonge pas le délai", "25 janvier 2027").doesNotContain("14 avril 2027");
        assertThat(get(colleague, latest(reference).path())).bodyText().contains("celui-ci ne le déplace pas");
        assertThat(sql.sql("select html from letters.letter where about_id = :id").param("id", latest(reference).id().value()).query(String.class).single())
                .contains("n’interrompt pas le délai", "jusqu’au 25 janvier 2027");
    }

    @Test
    void I7_an_appeal_filed_before_another_decision_is_told_is_against_the_one_its_author_knows() {
        var reference = decided.awarded(author, 12_000);
        takenBack(reference, 20);
        clock.advance(Duration.ofDays(1));
        decided.votedAgain(reference, 9_000);

        assertThat(file(author, reference, WHY)).hasStatus3xxRedirection();

        var appeal = latest(reference);
        assertThat(text(get(author, "/dossiers/" + reference + "/recours/" + appeal.reference() + "/preuve.txt")))
                .contains("DÉCISION : aide attribuée : 12\u202f000,00").doesNotContain("9\u202f000,00");
        post(colleague, appeal.path() + "/prise-en-charge");
        post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "CONFIRM");
        assertThat(decide(appeal, "acte", decided.transmitted().toString(), "reponse", "CONFIRM", "motifs", OPINION)).as("what it contests no longer stands").hasStatus(409);
    }

    private void takenBack(ApplicationReference reference, int days) {
        var versions = "/decisions/corrections/" + reference;
        post(decided.secretary(), versions + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.");
        post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.");
        clock.advance(Duration.ofDays(days));
        post(decided.secretary(), versions + "/retrait", "acte-retrait", decided.transmitted().toString(), "effet", "retrait");
    }

    @Test
    void I7_an_aid_taken_back_is_contested_and_looked_at_again_by_another_person() {
        var reference = decided.awarded(author, 12_000);
        takenBack(reference, 70);
        var application = applications.byReference(reference, author).id();
        post(author, "/dossiers/" + reference + "/corrections/" + changes.of(application).getLast().id() + "/courrier");

        assertThat(file(author, reference, WHY)).hasStatus3xxRedirection();
        var appeal = latest(reference);
        assertThat(appeal.clock().isInTime()).as("from the letter of the withdrawal, not from the first").isTrue();
        post(colleague, appeal.path() + "/prise-en-charge");
        post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "REOPEN");
        assertThat(decide(appeal, "acte", decided.transmitted().toString(), "reponse", "REOPEN", "motifs", OPINION)).hasStatus3xxRedirection();

        assertThat(latest(reference).status()).isEqualTo(AppealStatus.UPHELD);
        assertThat(assessments.caseOf(application).orElseThrow().officer()).contains(colleague.id());
    }

    @Test
    void I7_two_months_of_silence_reject_after_alerts_and_an_express_answer_may_still_come() {
        var reference = decided.refused(author, REASONS);
        file(author, reference, WHY);
        var appeal = latest(reference);
        post(colleague, appeal.path() + "/prise-en-charge");

        clock.advance(Duration.ofDays(50));
        days.pass();
        days.pass();
        assertThat(new Mailbox(sql).of(colleague.email())).filteredOn(mail -> mail.subject().contains(appeal.reference())).singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("23 janvier 2027"));
        assertThat(get(colleague, "/instruction")).bodyText().contains("1\u00a0recours, réponse avant le 23 janvier 2027");

        clock.advance(Duration.ofDays(11));
        days.pass();
        assertThat(latest(reference).status()).as("the last day is still time to answer").isEqualTo(AppealStatus.UNDER_REVIEW);
        clock.advance(Duration.ofDays(1));
        days.pass();
        days.pass();
        assertThat(latest(reference).status()).isEqualTo(AppealStatus.REJECTED_BY_SILENCE);
        assertThat(get(author, "/dossiers/" + reference + "/recours")).bodyText().contains("Rejeté par silence", "motifs au service", "24 mars 2027");
        assertThat(post(colleague, appeal.path() + "/prise-en-charge")).hasStatus3xxRedirection();

        clock.advance(Duration.ofDays(1));
        days.pass();
        assertThat(latest(reference).status()).as("silence answers once: somebody is at work on an express answer").isEqualTo(AppealStatus.UNDER_REVIEW);
        assertThat(sql.sql("select count(*) from audit.entry where event = 'AppealSilent' and subject_id = :id")
                .param("id", applications.byReference(reference, author).id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void I7_a_late_appeal_is_told_recorded_and_an_officer_says_whether_it_is_looked_at() {
        var reference = decided.refused(author, REASONS);
        clock.advance(Duration.ofDays(70));
        assertThat(get(author, "/dossiers/" + reference + "/recours")).bodyText().contains("Le délai est passé depuis le 25 janvier 2027");
        file(author, reference, WHY);
        var appeal = latest(reference);
        post(colleague, appeal.path() + "/prise-en-charge");

        assertThat(get(colleague, appeal.path())).bodyText().contains("Hors délai", "D’abord : le recours est-il examiné ?");
        assertThat(post(colleague, appeal.path() + "/avis", "avis", OPINION, "proposition", "CONFIRM")).hasStatus(422).bodyText().contains("dites d’abord s’il est recevable");
        assertThat(post(colleague, appeal.path() + "/recevabilite", "recevabilite", "non", "recevabilite-motif", "Le délai de deux mois est passé, sans motif légitime.")).hasStatus3xxRedirection();
        post(author, "/dossiers/" + reference + "/recours/" + appeal.reference() + "/reponse");
        assertThat(get(author, "/dossiers/" + reference + "/recours")).bodyText().contains("Non recevable", "sans motif légitime", "il n’a pas prolongé le délai");
    }

    @Test
    void I7_a_paper_appeal_counts_from_the_stamp_of_the_post_and_is_acknowledged_by_a_letter_to_print() {
        var reference = decided.refused(author, REASONS);
        clock.advance(Duration.ofDays(66));
        var assistant = some.persona("paul.giraud");
        var here = "/instruction/" + reference + "/recours-papier";

        assertThat(paper(assistant, here, "20", "1", "2026")).hasStatus(422).bodyText().contains("parti avant la notification", WHY);
        assertThat(paper(assistant, here, "25", "1", "2027")).hasStatus3xxRedirection();
        var appeal = latest(reference);
        assertThat(appeal.clock().isInTime()).isTrue();
        assertThat(appeal.clock().silentOn()).hasToString("2027-03-28");
        assertThat(sql.sql("select count(*) from letters.posting where reference = :ref and why = 'NO_EMAIL'")
                .param("ref", reference.value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(get(author, here)).hasStatus(403);
        assertThat(piece(assistant, reference)).as("what the post brought").hasStatus3xxRedirection();
        assertThat(piece(some.persona("sophie.lambert"), reference)).as("who records votes").hasStatus(403);
    }

    private MvcTestResult piece(Caller.Account who, ApplicationReference reference) {
        return browser.post().uri("/dossiers/" + reference + "/recours/pieces").multipart()
                .file(new MockMultipartFile("piece", "bail.pdf", "application/pdf", SomeFile.pdf("Bail"))).with(user(who.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult paper(Caller.Account who, String uri, String day, String month, String year) {
        return browser.post().uri(uri).multipart().param("motif", WHY).param("poste-jour", day).param("poste-mois", month).param("poste-annee", year)
                .param("recu-jour", "28").param("recu-mois", "1").param("recu-annee", "2027").with(user(who.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult file(Caller.Account who, ApplicationReference reference, String reason) {
        return browser.post().uri("/dossiers/" + reference + "/recours").multipart()
                .file(new MockMultipartFile("pieces", "engagement.pdf", "application/pdf", SomeFile.pdf("Engagement")))
                .param("motif", reason).with(user(who.id().toString())).with(csrf()).exchange();
    }

    private MvcTestResult decide(Appeal appeal, String... fields) {
        return post(decided.secretary(), appeal.path() + "/reponse", fields);
    }

    private Appeal latest(ApplicationReference reference) {
        return appeals.of(applications.byReference(reference, author).id()).getFirst();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
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

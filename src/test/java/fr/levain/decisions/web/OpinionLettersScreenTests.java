package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Reorientations;
import fr.levain.committees.Committee;
import fr.levain.committees.MeetingId;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.ReorientationsToPropose;
import fr.levain.committees.SomeCommittee;
import fr.levain.committees.SomeSession;
import fr.levain.committees.SomeSession.Said;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the signed minutes to those who wait for nothing else: deferred, better elsewhere, on the reserve list. */
@LevainTest
class OpinionLettersScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committees;
    @Autowired SomeSession sessions;
    @Autowired Applications applications;
    @Autowired Reorientations reorientations;
    @Autowired ReorientationsToPropose toPropose;
    @Autowired Accounts accounts;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    Committee committee;
    ApplicationReference funded;
    ApplicationReference deferred;
    ApplicationReference elsewhere;
    ApplicationReference waiting;
    MeetingId id;

    /** 15 000 € for two favourable opinions of 12 000 and 9 000. */
    @BeforeEach
    void aSignedSession() {
        officer = committees.officer();
        committee = committees.committee(SomeCommittee.RULES);
        envelopes.declare(committee.calls().getFirst(), "Enveloppe d’essai", 2026, Euros.of(15_000), true, new Caller.System("test"));
        funded = committees.scored(committees.dossier(committee, "Le four retenu", 12_000), 4);
        waiting = committees.scored(committees.dossier(committee, "Le four en attente", 9_000), 3);
        deferred = committees.dossier(committee, "Le four ajourné", 8_000);
        elsewhere = committees.dossier(committee, "Le four ailleurs", 7_000);
        var said = new LinkedHashMap<ApplicationReference, Said>();
        said.put(funded, new Said(OpinionKind.FAVOURABLE, "12 000", ""));
        said.put(waiting, new Said(OpinionKind.WITH_RESERVE, "9 000", "Deux partenaires signent."));
        said.put(deferred, new Said(OpinionKind.DEFERRED, "", "Le plan de financement est à préciser."));
        said.put(elsewhere, new Said(OpinionKind.REORIENTED, "", "Une étude de faisabilité convient mieux."));
        id = sessions.signed(committee, said);
        clock.advance(Duration.ofMinutes(5));
    }

    @Test
    void what_the_committee_deferred_or_put_on_reserve_stands_so_once_the_minutes_are_signed() {
        assertThat(status(deferred)).isEqualTo(ApplicationStatus.DEFERRED);
        assertThat(status(waiting)).isEqualTo(ApplicationStatus.RESERVED);
        assertThat(status(funded)).isEqualTo(ApplicationStatus.ON_AGENDA);

        var next = committees.convened(committee, deferred);
        assertThat(status(deferred)).as("put on the agenda of %s", next).isEqualTo(ApplicationStatus.ON_AGENDA);
        var act = some.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(post(some.persona("sophie.lambert"), "/decisions/" + act + "/refus/" + waiting, "motifs-" + waiting, "Les crédits de l’année sont épuisés."))
                .as("the assembly may vote on the reserve list").hasStatus3xxRedirection();
    }

    @Test
    void all_the_letters_of_a_session_leave_in_one_act_and_once() throws IOException {
        var page = "/seances/" + id + "/lettres";
        assertThat(get(officer, "/seances/" + id + "/proces-verbal")).bodyText().contains("Dire les avis aux porteurs");
        assertThat(get(officer, page)).hasStatusOk().bodyText().contains("Envoyer les 3 lettres prêtes", deferred.value(), elsewhere.value(), waiting.value())
                .doesNotContain(funded.value());
        assertThat(pdf(get(officer, page + "/" + deferred + "/apercu.pdf"))).contains("Il l’ajourne", "Le plan de financement est à préciser.", "Cette lettre n’est pas une décision", "réputée rejetée");
        assertThat(pdf(get(officer, page + "/" + elsewhere + "/apercu.pdf"))).contains("vers une autre aide", "Une étude de faisabilité convient mieux.", "vous choisissez");
        assertThat(pdf(get(officer, page + "/" + waiting + "/apercu.pdf"))).contains("9 000,00 €", "au rang 1", "une réserve : Deux partenaires signent.", "ne garantit pas une aide");
        assertThat(get(officer, page + "/" + funded + "/apercu.pdf")).hasStatus(404);

        assertThat(post(officer, page)).hasRedirectedUrl(page);
        assertThat(post(officer, page)).as("asked for twice").hasRedirectedUrl(page);

        assertThat(get(officer, page)).bodyText().contains("Envoyées", "Mise à disposition sur le portail").doesNotContain("À envoyer");
        assertThat(told()).isEqualTo(3);
        var author = author(deferred);
        assertThat(new Mailbox(sql).of(author.email())).filteredOn(message -> message.subject().contains("une lettre du comité")).hasSize(1);
        assertThat(get(author, "/dossiers/" + deferred)).bodyText().contains("La lettre du comité", "Le comité ajourne votre projet", "Ce n’est pas une décision", "Décision en préparation");
        assertThat(get(author, "/mon-espace")).bodyText().contains("de la Région vous attend", "/dossiers/" + deferred + "#avis-comite").doesNotContain("ajourne");
        var letter = Jsoup.parse(text(get(author, "/dossiers/" + deferred))).select("section[aria-labelledby=avis-comite] a").attr("href");
        assertThat(pdf(get(author, letter))).contains("Il l’ajourne");
        assertThat(get(some.author(), letter)).hasStatus(404);
        assertThat(get(author, "/seances/" + id + "/lettres")).hasStatus(403);
    }

    @Test
    void a_reorientation_of_the_committee_waits_on_the_desk_until_it_is_proposed_to_its_holder() {
        assertThat(get(officer, "/instruction/" + elsewhere)).bodyText().contains("Proposer une autre aide au porteur", "/instruction/" + elsewhere + "/reorientation");
        assertThat(tasks()).contains(elsewhere.value());
        assertThat(toPropose.references(some.persona("ines.lagarde"))).as("another team’s").doesNotContain(elsewhere.value());

        var target = reorientations.targets(applications.byReference(elsewhere, officer)).getFirst().slug();
        assertThat(post(officer, "/instruction/" + elsewhere + "/reorientation", "vers", target, "motif", "Une étude d’abord.", "delai", "15")).hasStatus3xxRedirection();

        assertThat(tasks()).doesNotContain(elsewhere.value());
        assertThat(get(officer, "/instruction/" + elsewhere)).bodyText().doesNotContain("Proposer une autre aide au porteur");
    }

    private List<String> tasks() {
        return toPropose.references(officer);
    }

    private int told() {
        return sql.sql("select count(*) from audit.entry where event = 'OpinionTold' and facts ->> 'meeting' = :id").param("id", id.toString()).query(Integer.class).single();
    }

    private Caller.Account author(ApplicationReference reference) {
        return accounts.caller(applications.byReference(reference, officer).author()).orElseThrow();
    }

    private ApplicationStatus status(ApplicationReference reference) {
        return applications.byReference(reference, officer).status();
    }

    private static String pdf(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
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

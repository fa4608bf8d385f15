package fr.levain.committees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.committees.Committee;
import fr.levain.committees.Committees;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Seat;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SessionScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired SomeDossier dossiers;
    @Autowired Applications applications;
    @Autowired Committees committees;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    Caller.Account chair;
    Caller.Account member;
    Committee committee;
    ApplicationReference reference;
    MeetingId id;

    @BeforeEach
    void someMeeting() {
        officer = some.officer();
        chair = some.persona("anne.vidal");
        member = some.persona("lucie.faure");
        committee = some.committee(SomeCommittee.RULES);
        reference = some.dossier(committee, "Le four délibéré", 12_000);
        id = some.convened(committee, reference);
    }

    @Test
    void M03_without_quorum_no_session_opens_and_no_opinion_is_given() {
        assertThat(post(officer, room() + "/ouverture", "autre-jour", "oui")).hasStatus(422).bodyText().contains("Le quorum n’est pas atteint : 0 sur 7, il en faut 4");
        attend(4);
        assertThat(post(officer, room() + "/ouverture")).as("weeks before its day, it is asked for twice").hasStatus(422).bodyText().contains("Cette séance est prévue le", "cochez la case");
        assertThat(post(officer, room() + "/ouverture", "autre-jour", "oui")).hasRedirectedUrl(room() + "/salle");
        assertThat(get(officer, room())).bodyText().contains("Les dossiers n’ont pas été figés avant la séance");
        assertThat(get(officer, room() + "/salle")).bodyText().contains("Les dossiers ne sont pas figés");
        attend(3);
        call();

        assertThat(opinion("FAVOURABLE", "12 000", "3", "0", "0")).hasStatus(422).bodyText()
                .contains("Le quorum n’est pas atteint pour ce dossier : 3 sur 7, il en faut 4", "value=\"12 000\"");
    }

    @Test
    void I3_a_member_sees_only_the_public_summary_before_declaring() {
        var shown = get(member, file()).getResponse();
        assertThat(get(member, file())).bodyText().contains("Un four tenu par ses voisins.", "Ce dossier vous concerne-t-il de près")
                .doesNotContain("Montant proposé", "L’analyse du service", "12\u202f000");
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(post(member, file() + "/note", "note", "4", "jeton", UUID.randomUUID().toString())).hasStatus(404);
        assertThat(post(member, file() + "/interet")).hasStatus(422).bodyText().contains("Dites si ce dossier vous concerne de près.");

        assertThat(post(member, file() + "/interet", "interet", "aucun")).hasRedirectedUrl(file());
        assertThat(get(member, file())).bodyText().contains("Montant proposé", "Votre note");
        assertThat(get(some.persona("jeanne.morel"), file())).hasStatus(404);
    }

    @Test
    void I3_a_recused_member_neither_sees_nor_scores_the_file_and_leaves_its_quorum() {
        post(member, file() + "/interet", "interet", "aucun");
        post(member, file() + "/note", "note", "4", "jeton", UUID.randomUUID().toString());
        assertThat(post(member, file() + "/interet", "interet", "deport")).hasStatus(422).bodyText().contains("Choisissez le motif");
        assertThat(post(member, file() + "/interet", "interet", "deport", "motif", "OFFICE")).hasRedirectedUrl("/mes-seances/" + id);

        assertThat(get(member, file())).hasStatus(404);
        assertThat(post(member, file() + "/note", "note", "4", "jeton", UUID.randomUUID().toString())).hasStatus(404);
        assertThat(post(member, file() + "/interet", "interet", "aucun")).hasStatus(404);
        assertThat(get(member, "/mes-seances/" + id)).bodyText().doesNotContain("Le four délibéré", reference.value()).contains("1\u00a0dossier : vous n’en voyez rien");
        assertThat(get(member, "/mes-seances/" + id + "/dossier-de-seance.pdf")).hasStatusOk();
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        assertThat(get(officer, room() + "/dossiers/" + reference)).bodyText()
                .contains("Quorum du dossier : 6 sur 6, il en faut 3", "mandat ou fonction dans la structure").doesNotContain("Lucie Faure : 4");
    }

    @Test
    void I3_the_times_out_and_back_are_noted_for_the_minutes() {
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        assertThat(post(officer, room() + "/dossiers/" + reference + "/deports", "siege", "6", "motif", "FAMILY")).hasStatus3xxRedirection();
        clock.advance(Duration.ofMinutes(10));
        call();
        clock.advance(Duration.ofMinutes(19));
        assertThat(opinion("FAVOURABLE", "12 000", "6", "0", "0")).hasRedirectedUrl(room() + "/salle");
        close();

        assertThat(get(officer, room() + "/proces-verbal")).bodyText()
                .contains("Déport : Odile Exemple (lien de famille ou de proximité)", "Sort à 10\u00a0h\u00a010, revient à 10\u00a0h\u00a029", "Quorum pour ce dossier, déports déduits : 6 sur 6");
    }

    @Test
    void R04_a_member_reads_a_possible_tie_before_declaring_and_the_secretary_with_whom() {
        var head = some.persona("helene.roux");
        assertThat(get(head, "/comites/" + committee.slug() + "/reglages")).bodyText().contains("Mandats et fonctions déclarés");
        var seats = SomeCommittee.seats();
        committees.amend(new Committee(committee.slug(), committee.title(), committee.calls(), seats.stream().map(seat -> seat.number() != 2 ? seat
                : new Seat(2, seat.name(), seat.quality(), seat.email(), true, false, List.of("Maison des voisins", "Les Semeurs"))).toList(),
                committee.rules(), committee.version()), head);
        var dossier = some.dossier(committee, "Le four et son jardin", 12_000);
        var other = some.convened(committee, dossier);

        assertThat(get(member, "/mes-seances/" + other + "/" + dossier)).bodyText()
                .contains("Un lien est possible entre vous et ce projet", "Un mandat que vous avez déclaré", "Vous seul savez").doesNotContain("Maison des voisins");
        assertThat(get(chair, "/mes-seances/" + other + "/" + dossier)).bodyText().doesNotContain("Un lien est possible");
        assertThat(get(officer, "/seances/" + other + "/dossiers/" + dossier)).bodyText()
                .contains("Liens possibles", "mandat déclaré dans « Les Semeurs").doesNotContain("Maison des voisins");
        post(member, "/mes-seances/" + other + "/" + dossier + "/interet", "interet", "deport", "motif", "OFFICE");
        assertThat(get(officer, "/seances/" + other + "/dossiers/" + dossier)).bodyText().doesNotContain("Liens possibles");
    }

    @Test
    void a_score_sent_again_by_a_failing_network_is_kept_once_and_another_screen_is_told() {
        post(member, file() + "/interet", "interet", "aucun");
        var token = UUID.randomUUID().toString();
        assertThat(post(member, file() + "/note", "remarque", "Solide.")).hasStatus(422).bodyText().contains("Choisissez une note de 0 à 4", "Solide.");
        for (int sent = 0; sent < 2; sent++)
            assertThat(post(member, file() + "/note", "note", "3", "remarque", "Solide.", "jeton", token, "version", "0")).hasRedirectedUrl(file() + "?enregistre=oui");
        assertThat(count("OwnScoreGiven")).isEqualTo(1);
        assertThat(post(member, file() + "/note", "note", "9", "jeton", token, "version", "0")).as("the form already sent, badly filled").hasStatus(422);

        assertThat(post(member, file() + "/note", "note", "1", "remarque", "Autre écran.", "jeton", UUID.randomUUID().toString(), "version", "0"))
                .hasStatus(409).bodyText().contains("Vous avez donné une autre note (3)", "Autre écran.");
        assertThat(post(member, file() + "/note", "note", "1", "jeton", UUID.randomUUID().toString(), "version", "1")).hasStatus3xxRedirection();
        assertThat(count("OwnScoreGiven")).isEqualTo(2);

        var lost = UUID.randomUUID().toString();
        post(member, file() + "/note", "note", "2", "jeton", lost, "version", "2");
        post(member, file() + "/note", "note", "0", "remarque", "Tout compte fait.", "jeton", lost, "version", "2");
        assertThat(get(member, file())).as("the answer to the first was lost, and the member changed her mind on the same page").bodyText().contains("Tout compte fait.");
        assertThat(count("OwnScoreGiven")).isEqualTo(4);
        assertThat(journal("OwnScoreGiven")).as("the journal tells no score").doesNotContain("score\"");
    }

    @Test
    void each_member_scores_before_seeing_the_others() {
        post(chair, file() + "/interet", "interet", "aucun");
        post(chair, file() + "/note", "note", "4", "jeton", UUID.randomUUID().toString());
        post(member, file() + "/interet", "interet", "aucun");
        assertThat(get(member, file())).bodyText().contains("autres membres pour cette séance s’affichent ensuite").doesNotContain("Moyenne des membres");

        post(member, file() + "/note", "note", "2", "jeton", UUID.randomUUID().toString());
        assertThat(get(member, file())).bodyText().contains("Moyenne des membres : 75 sur 100");
    }

    @Test
    void two_officers_record_the_same_file_one_wins_and_the_other_is_told() {
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        assertThat(opinion("FAVOURABLE", "12 000", "7", "0", "0")).hasStatus(422).bodyText().contains("Appelez d’abord le dossier");
        call();
        assertThat(opinion("WITH_RESERVE", "12 000", "7", "0", "0")).hasStatus(422).bodyText().contains("Écrivez la réserve");
        assertThat(opinion("FAVOURABLE", "12 000", "5", "0", "0")).hasStatus(422).bodyText().contains("Comptez 7 voix");
        assertThat(opinion("FAVOURABLE", "90 000", "7", "0", "0")).hasStatus(422).bodyText().contains("assiette retenue");
        assertThat(opinion("FAVOURABLE", "12 500", "7", "0", "0")).as("more than the service proposes").hasStatus(422)
                .bodyText().contains("Écrivez pourquoi le comité propose davantage", "value=\"12 500\"");
        sql.sql("update committees.agenda_item set requested_cents = 1200000 where meeting = :id").param("id", id.value()).update();
        assertThat(opinion("FAVOURABLE", "12 000,01", "7", "0", "0")).as("more than was asked").hasStatus(422).bodyText().contains("le comité ne propose pas davantage");
        assertThat(opinion("FAVOURABLE", "12 000", "5", "1", "1")).hasStatus3xxRedirection();

        var head = some.persona("helene.roux");
        var late = post(head, room() + "/dossiers/" + reference + "/avis", "sens", "FAVOURABLE", "montant", "9 000", "pour", "7", "contre", "0", "abstentions", "0", "version", "0");
        assertThat(late).hasStatus(409).bodyText().contains("Nadia Bertin a enregistré à 10\u00a0h : favorable, 12\u202f000,00\u202f€, 5 pour, 1 contre, 1\u00a0abstention.", "value=\"9 000\"");
        assertThat(count("OpinionGiven")).isEqualTo(1);
        assertThat(journal("OpinionGiven")).contains("\"voters\": \"1,2,3,4,5,6,7\"", "\"for\": 5").doesNotContain("Vidal");
        assertThat(get(officer, room() + "/salle")).bodyText().contains("favorable", "enveloppe de la séance");
    }

    @Test
    void I4_minutes_are_drafted_corrected_and_signed_by_the_chair_then_nothing_changes() {
        post(member, file() + "/interet", "interet", "aucun");
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        call();
        opinion("FAVOURABLE", "12 000", "7", "0", "0");
        close();
        assertThat(get(officer, room() + "/proces-verbal")).bodyText().contains("Présents : Anne Vidal, Élue déléguée, préside", "Quorum : 50", "Le four délibéré",
                "Avis favorable, pour 12\u202f000,00\u202f€", "7 pour, 0 contre", "Désaccords exprimés");

        assertThat(post(officer, room() + "/proces-verbal/texte", "texte", "# Séance\n\nTexte corrigé.", "version", "1")).hasStatus3xxRedirection();
        assertThat(post(officer, room() + "/proces-verbal/texte", "texte", "Un autre texte.", "version", "1")).hasStatus(409).bodyText()
                .contains("Un collègue a corrigé le texte", "Un autre texte.");
        var mine = "/mes-seances/" + id + "/proces-verbal";
        assertThat(get(member, mine)).bodyText().contains("Texte corrigé.").doesNotContain("Signer le procès-verbal");
        assertThat(post(member, mine + "/signature", "version", "2")).hasStatus(403);
        assertThat(post(chair, mine + "/signature", "version", "1")).hasStatus(409).bodyText().contains("Relisez-le, puis signez");
        assertThat(get(chair, mine)).bodyText().contains("Signer le procès-verbal");
        assertThat(post(chair, mine + "/signature", "version", "2")).hasRedirectedUrl(mine);

        assertThat(get(chair, mine)).bodyText().contains("Signé le 23 novembre 2026", "par Anne Vidal, Élue déléguée");
        assertThat(journal("MinutesSigned")).containsPattern("\"digest\":\\s?\"[0-9a-f]{64}\"");
        var pdf = Jsoup.parse(body(get(member, mine))).select("a[href^=/documents/]").attr("href");
        assertThat(get(member, pdf)).hasStatusOk();
        assertThat(get(some.persona("jeanne.morel"), pdf)).hasStatus(404);
        assertThat(post(officer, room() + "/proces-verbal/texte", "texte", "Trop tard.", "version", "2")).hasStatus(409).bodyText().contains("est signé", "Trop tard.");
        assertThat(post(member, file() + "/note", "note", "4", "remarque", "Trop tard.", "jeton", UUID.randomUUID().toString())).hasStatus(422).bodyText()
                .contains("Le procès-verbal est signé : aucune note ne change plus", "Trop tard.");
        assertThat(post(officer, room() + "/reouverture")).hasStatus(409);
        assertThat(post(chair, mine + "/signature", "version", "2")).hasStatus(409);
    }

    @Test
    void I1_an_act_takes_a_dossier_only_with_a_signed_opinion_and_shows_it() {
        var secretary = some.persona("sophie.lambert");
        var act = "/decisions/" + dossiers.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(get(secretary, act)).bodyText().contains("Le comité n’a pas encore rendu d’avis");
        assertThat(post(secretary, act + "/attributions/" + reference, "montant-" + reference, "12 000")).hasStatus(422).bodyText().contains("inscrivez-le à une séance");
        assertThat(post(secretary, act + "/refus/" + reference, "motifs-" + reference, "Le projet ne répond pas aux critères.")).hasStatus(422);
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        call();
        opinion("FAVOURABLE", "11 000", "7", "0", "0");
        close();
        assertThat(post(secretary, act + "/attributions/" + reference, "montant-" + reference, "12 000")).hasStatus(422).bodyText().contains("attendez la signature");
        sign();

        assertThat(get(secretary, act)).bodyText().contains("Comité d’essai", "favorable", "11\u202f000");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Comité", "procès-verbal signé");
        assertThat(post(secretary, act + "/attributions/" + reference, "montant-" + reference, "11 000")).hasRedirectedUrl(act);
        assertThat(status()).isEqualTo(ApplicationStatus.AWARDED);
    }

    @Test
    void a_deferred_dossier_comes_back_to_another_meeting() {
        attend(7);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        call();
        assertThat(opinion("DEFERRED", "", "7", "0", "0")).hasStatus(422).bodyText().contains("Écrivez pourquoi");
        post(officer, room() + "/dossiers/" + reference + "/avis", "sens", "DEFERRED", "motifs", "Le plan de financement est à préciser.", "pour", "7", "version", "0");
        close();
        sign();

        assertThat(status()).isEqualTo(ApplicationStatus.DEFERRED);
        assertThat(get(some.persona("sophie.lambert"), "/decisions/" + dossiers.votedOn(LocalDate.of(2026, 11, 20)))).bodyText().contains("Le comité a ajourné ce dossier");
        assertThat(get(officer, "/seances/" + some.planned(committee))).bodyText().contains("Le four délibéré", "Inscrire");
    }

    @Test
    void an_even_vote_follows_the_voice_of_the_chair() {
        attend(6);
        post(officer, room() + "/ouverture", "autre-jour", "oui");
        call();
        assertThat(opinion("FAVOURABLE", "12 000", "3", "3", "0")).hasStatus(422).bodyText().contains("cochez la voix du président");
        assertThat(post(officer, room() + "/dossiers/" + reference + "/avis", "sens", "FAVOURABLE", "montant", "12 000", "pour", "3", "contre", "3", "abstentions", "0",
                "president", "oui", "version", "0")).hasStatus3xxRedirection();
    }

    private void attend(int there) {
        var typed = new ArrayList<String>();
        for (int seat = 1; seat <= 7; seat++) typed.addAll(List.of("presence-" + seat, seat <= there ? "PRESENT" : "ABSENT", "mandat-" + seat, ""));
        assertThat(post(officer, room() + "/presences", typed.toArray(String[]::new))).hasStatus3xxRedirection();
    }

    private void call() {
        assertThat(post(officer, room() + "/dossiers/" + reference + "/appel")).hasStatus3xxRedirection();
    }

    private void close() {
        assertThat(post(officer, room() + "/levee")).hasStatus3xxRedirection();
        assertThat(post(officer, room() + "/proces-verbal")).hasStatus3xxRedirection();
    }

    private void sign() {
        assertThat(post(chair, "/mes-seances/" + id + "/proces-verbal/signature", "version", "1")).hasStatus3xxRedirection();
    }

    private MvcTestResult opinion(String kind, String amount, String inFavour, String against, String abstentions) {
        return post(officer, room() + "/dossiers/" + reference + "/avis", "sens", kind, "montant", amount, "pour", inFavour, "contre", against,
                "abstentions", abstentions, "version", "0");
    }

    private ApplicationStatus status() {
        return applications.byReference(reference, officer).status();
    }

    private int count(String event) {
        return sql.sql("select count(*) from audit.entry where event = :event and facts::text like :meeting").param("event", event)
                .param("meeting", "%" + id + "%").query(Integer.class).single();
    }

    private String journal(String event) {
        return sql.sql("select facts::text from audit.entry where event = :event and (facts::text like :meeting or subject_id = :id) order by at desc limit 1")
                .param("event", event).param("meeting", "%" + id + "%").param("id", id.value()).query(String.class).single();
    }

    private String room() {
        return "/seances/" + id;
    }

    private String file() {
        return "/mes-seances/" + id + "/" + reference;
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
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

package fr.levain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Supplement;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.Assignments;
import fr.levain.audit.Journal;
import fr.levain.committees.CommitteeRules;
import fr.levain.committees.RankedBy;
import fr.levain.committees.Meetings;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.opinions.OpinionDelays;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class BatchTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committees;
    @Autowired Meetings meetings;
    @Autowired Assessments assessments;
    @Autowired Assignments assignments;
    @Autowired Applications applications;
    @Autowired OpinionDelays opinions;
    @Autowired Journal journal;
    @Autowired Decisions decisions;
    @Autowired SomeDecision decided;
    @Autowired TestClock clock;
    @Autowired BatchStore store;
    @Autowired BatchRunner runner;
    @Autowired JdbcClient sql;

    @Test
    void what_will_be_done_is_read_first_then_done_once_whatever_the_clicks_and_told_in_a_report() {
        var head = some.persona("helene.roux");
        var nadia = some.persona("nadia.bertin");
        var free = some.filed();
        var hers = some.filed();
        assignments.take(hers.value(), nadia);
        int mails = mailsTo(nadia, "confi").size();

        assertThat(post(head, "/instruction/lots", "acte", "confier", "ref", free.value(), "ref", hers.value())).hasStatusOk().bodyText().contains("À qui ?", "2\u00a0dossiers choisis");
        var preview = post(head, "/instruction/lots/apercu", "acte", "confier", "ref", free.value(), "ref", hers.value(), "agent", nadia.id().toString());
        assertThat(preview).hasStatusOk().bodyText().contains("Confier à Nadia Bertin", "Impossible pour 1", "Déjà suivi par cette personne", "Rien n’est encore fait");
        assertThat(assessments.caseOf(id(free)).orElseThrow().officer()).isEmpty();

        var confirmation = "/instruction/lots/" + key(preview);
        for (int click = 0; click < 2; click++)
            assertThat(post(head, confirmation, "acte", "confier", "ref", free.value(), "ref", hers.value(), "agent", nadia.id().toString())).hasRedirectedUrl(confirmation);

        assertThat(assessments.caseOf(id(free)).orElseThrow().officer()).contains(nadia.id());
        assertThat(journal.timelineOf(id(free).subject())).filteredOn(entry -> entry.event().equals("CaseAssigned")).hasSize(1);
        assertThat(get(head, confirmation)).hasStatusOk().bodyText().contains("1\u00a0dossier fait", "1\u00a0dossier refusé", "Déjà suivi par cette personne");
        assertThat(mailsTo(nadia, "confi")).hasSize(mails + 1);
        assertThat(get(nadia, confirmation)).as("somebody else’s").hasStatus(404);
        assertThat(get(head, "/instruction/lots")).bodyText().contains(confirmation);
        assertThat(post(nadia, "/instruction/lots/apercu", "acte", "confier", "ref", free.value(), "agent", nadia.id().toString())).as("not hers to do").hasStatus(403);
    }

    @Test
    void one_dossier_that_fails_leaves_nothing_half_done_and_stops_no_other() {
        var nadia = some.persona("nadia.bertin");
        var asked = some.underAssessment();
        var first = some.underAssessment();
        var last = some.underAssessment();
        var person = new String[] {"nature", "direction", "nom", "Camille Avis", "structure", "Direction des transports", "courriel", UUID.randomUUID() + "@exemple.fr",
            "echeance-jour", "1", "echeance-mois", "12", "echeance-annee", "2026", "question", "Ce projet vous aide-t-il ?"};
        confirmed(nadia, "avis", List.of(asked), person);

        var report = confirmed(nadia, "avis", List.of(first, asked, last), person);

        assertThat(get(nadia, report)).bodyText().contains("2\u00a0dossiers faits", "Cette personne est déjà sollicitée sur ce dossier");
        for (var each : List.of(asked, first, last)) assertThat(opinions.of(id(each))).hasSize(1);
        assertThat(post(nadia, "/instruction/lots/apercu", "acte", "avis", "ref", first.value(), "nom", "Camille Avis")).hasStatus(422).bodyText()
                .contains("Choisissez la nature de l’avis", "Indiquez le jour attendu", "value=\"Camille Avis\"");
    }

    @Test
    void several_people_are_asked_at_once_each_by_a_link_and_those_asked_already_get_nothing_more() {
        var nadia = some.persona("nadia.bertin");
        var one = some.underAssessment();
        var two = some.underAssessment();
        // addresses whose domains nobody else has: no tie is seen
        var awa = "awa@" + UUID.randomUUID() + ".exemple.fr";
        var lise = "lise@" + UUID.randomUUID() + ".exemple.fr";
        var asked = new String[] {"nature", "direction", "nom", "Awa Essai", "courriel", awa, "echeance-jour", "1", "echeance-mois", "12", "echeance-annee", "2026",
            "question", "Ce projet vous aide-t-il ?"};
        confirmed(nadia, "avis", List.of(one), asked);
        String[] both = {"acte", "avis", "ref", one.value(), "ref", two.value(), "nom-2", "Lise Essai", "courriel-2", lise};

        assertThat(post(nadia, "/instruction/lots/apercu", with(with(both, asked), "nom-3", "Sans adresse"))).hasStatus(422).bodyText().contains("href=\"#courriel-3\"", "value=\"Lise Essai\"");
        assertThat(post(nadia, "/instruction/lots/apercu", with(with(both, asked), "nom-3", "Encore", "courriel-3", awa))).hasStatus(422).bodyText().contains("Cette adresse est écrite deux fois");
        assertThat(post(nadia, "/instruction/lots/apercu", with(both, asked))).hasStatusOk().bodyText()
                .contains("Demander à Awa Essai et à Lise Essai un avis", "sauf à Awa Essai, qu’on sollicite déjà", "Possible pour 2\u00a0dossiers sur 2");
        var report = confirmed(nadia, "avis", List.of(one, two), with(asked, "nom-2", "Lise Essai", "courriel-2", lise));

        assertThat(get(nadia, report)).bodyText().contains("2\u00a0dossiers faits");
        for (var each : List.of(one, two)) assertThat(opinions.tally(id(each))).isEqualTo(new OpinionDelays.Tally(0, 2));
        assertThat(new Mailbox(sql).of(awa)).hasSize(2);
        assertThat(new Mailbox(sql).of(lise)).hasSize(2);
        assertThat(get(nadia, "/instruction?q=" + two + "&colonnes=avis")).bodyText().contains("0 sur 2");
        assertThat(post(nadia, "/instruction/lots/apercu", with(both, asked))).bodyText().contains("Toutes ces personnes sont déjà sollicitées sur ce dossier.");
    }

    @Test
    void decisions_are_notified_together_once_read_over_and_those_that_may_not_leave_say_why() {
        var secretary = some.persona("sophie.lambert");
        var author = some.author();
        var ready = some.proposed(author, true, 12_000);
        var held = some.proposed(some.author(), true, 9_000);
        var undecided = some.underAssessment();
        var act = decided.notTransmitted();
        decisions.award(act, ready, Euros.of(12_000), secretary);
        decisions.transmit(act, LocalDate.ofInstant(clock.instant(), French.PARIS), secretary);
        decisions.award(decided.notTransmitted(), held, Euros.of(9_000), secretary);
        String[] dossiers = {"acte", "notifier", "ref", ready.value(), "ref", held.value(), "ref", undecided.value()};
        int mails = mailsTo(author, "").size();

        var preview = post(secretary, "/instruction/lots", dossiers);
        assertThat(preview).hasStatusOk().bodyText().contains("Notifier la décision, par une lettre à chacun", "Possible pour 1\u00a0dossier sur 3", "Rien n’est encore décidé de ce dossier.", "Rien n’est encore fait");
        assertThat(mailsTo(author, "")).as("read over only").hasSize(mails);
        assertThat(post(some.persona("paul.giraud"), "/instruction/lots/apercu", dossiers)).as("not his to do").hasStatus(403);

        var report = "/instruction/lots/" + key(preview);
        for (int click = 0; click < 2; click++) assertThat(post(secretary, report, dossiers)).hasRedirectedUrl(report);

        assertThat(get(secretary, report)).bodyText().contains("1\u00a0dossier fait", "2\u00a0dossiers refusés");
        assertThat(journal.timelineOf(id(ready).subject())).filteredOn(entry -> entry.event().equals("NotificationSent")).hasSize(1);
        assertThat(journal.timelineOf(id(held).subject())).filteredOn(entry -> entry.event().equals("NotificationSent")).isEmpty();
        assertThat(mailsTo(author, "")).hasSizeGreaterThan(mails);
        assertThat(post(secretary, "/instruction/lots", "acte", "notifier", "ref", ready.value())).bodyText().contains("La lettre de ce dossier est déjà écrite.");
    }

    @Test
    void authors_are_reminded_of_the_pieces_asked_for_once_a_day() {
        var paul = some.persona("paul.giraud");
        var waited = some.filed();
        var complete = some.filed();
        assessments.askPieces(waited.value(), List.of(Supplement.Piece.awaited("COMPTES", "Comptes du dernier exercice")), "Il nous manque les comptes.", 30, paul);

        var report = confirmed(paul, "relancer", List.of(waited, complete));

        assertThat(get(paul, report)).bodyText().contains("1\u00a0dossier fait", "Aucune pièce n’est attendue de ce porteur");
        assertThat(journal.timelineOf(id(waited).subject())).filteredOn(entry -> entry.event().equals("PiecesReminded")).singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).contains("rappelle"));
        assertThat(post(paul, "/instruction/lots", "acte", "relancer", "ref", waited.value())).bodyText().contains("déjà été relancé aujourd’hui", "Possible pour 0\u00a0dossier sur 1");
    }

    @Test
    void proposed_dossiers_are_put_on_an_agenda_and_the_others_are_told_why_not() {
        var nadia = some.persona("nadia.bertin");
        var committee = committees.committee(new CommitteeRules(Rate.percent("50"), 5, 7, false, true, true, RankedBy.SERVICE, 20, List.of()));
        var meeting = committees.planned(committee);
        var ready = committees.dossier(committee, "Le four commun", 20_000);
        var early = some.underAssessment();

        confirmed(nadia, "seance", List.of(early, ready), "seance", meeting.toString());

        assertThat(meetings.agenda(meeting, new fr.levain.kernel.Caller.System("test"))).singleElement().satisfies(item -> assertThat(item.reference()).isEqualTo(ready.value()));
        assertThat(applications.view(id(ready)).status()).isEqualTo(ApplicationStatus.ON_AGENDA);
        assertThat(applications.view(id(early)).status()).isEqualTo(ApplicationStatus.UNDER_ASSESSMENT);
    }

    @Test
    void all_the_dossiers_of_a_view_may_be_taken_and_a_choice_is_asked_for_when_none_is_made() {
        var paul = some.persona("paul.giraud");
        var reference = some.filed().value();

        assertThat(post(paul, "/instruction/lots", "acte", "relancer", "tout", "oui", "requete", "q=" + reference)).hasStatusOk().bodyText().contains(reference, "Aucune pièce n’est attendue");
        assertThat(post(paul, "/instruction/lots", "acte", "relancer", "requete", "q=" + reference)).hasStatus(422).bodyText().contains("Cochez au moins un dossier", "q=" + reference);
        assertThat(post(paul, "/instruction/lots", "ref", reference)).hasStatus(422).bodyText().contains("Choisissez ce qu’il faut faire");
        assertThat(get(some.author(), "/instruction/lots")).hasStatus(403);
    }

    @Test
    void a_batch_cut_short_is_gone_on_with_where_it_stopped() {
        var head = some.persona("helene.roux");
        var nadia = some.persona("nadia.bertin");
        var references = List.of(some.filed().value(), some.filed().value(), some.filed().value());
        var key = UUID.randomUUID();
        store.add(key, BulkKind.ASSIGN, Map.of("agent", nadia.id().toString()), references, head.id(), Instant.parse("2026-11-23T09:00:00Z"));

        runner.run(key, 1);
        assertThat(store.find(key).orElseThrow().those(Batch.Outcome.PENDING)).hasSize(2);
        runner.run(key, Batches.MOST);
        runner.run(key, Batches.MOST);

        assertThat(store.find(key).orElseThrow().those(Batch.Outcome.DONE)).hasSize(3);
        for (var reference : references)
            assertThat(journal.timelineOf(id(new ApplicationReference(reference)).subject())).filteredOn(entry -> entry.event().equals("CaseAssigned")).hasSize(1);
    }

    private String confirmed(Caller.Account by, String act, List<ApplicationReference> references, String... choices) {
        var parameters = new ArrayList<String>(List.of("acte", act));
        references.forEach(reference -> parameters.addAll(List.of("ref", reference.value())));
        parameters.addAll(List.of(choices));
        var sent = parameters.toArray(String[]::new);
        var report = "/instruction/lots/" + key(post(by, "/instruction/lots/apercu", sent));
        assertThat(post(by, report, sent)).hasRedirectedUrl(report);
        return report;
    }

    private static String[] with(String[] pairs, String... more) {
        return Stream.concat(Stream.of(pairs), Stream.of(more)).toArray(String[]::new);
    }

    private static String key(MvcTestResult preview) {
        try {
            return preview.getResponse().getContentAsString().replaceAll("(?s).*action=\"/instruction/lots/([0-9a-f-]{36})\".*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Mailbox.Mail> mailsTo(Caller.Account account, String word) {
        return new Mailbox(sql).of(account.email()).stream().filter(mail -> mail.subject().contains(word)).toList();
    }

    private ApplicationId id(ApplicationReference reference) {
        return applications.byReference(reference, some.persona("nadia.bertin")).id();
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

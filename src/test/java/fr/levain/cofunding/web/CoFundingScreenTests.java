package fr.levain.cofunding.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.cofunding.CoFunding;
import fr.levain.cofunding.CoFundings;
import fr.levain.cofunding.CostSplit;
import fr.levain.cofunding.Funder;
import fr.levain.cofunding.FunderAnswers;
import fr.levain.cofunding.FunderRemindersTrigger;
import fr.levain.cofunding.FunderStatus;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class CoFundingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committee;
    @Autowired CoFundings coFundings;
    @Autowired Applications applications;
    @Autowired FunderAnswers answers;
    @Autowired FunderRemindersTrigger reminders;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void two_funders_share_the_costs_once_and_the_other_acknowledges_and_votes_from_its_link_with_a_code() {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true);
        some.started(reference);
        var officer = some.persona("nadia.bertin");
        var here = "/instruction/" + reference + "/co-instruction";
        var email = UUID.randomUUID() + "@departement.example";

        assertThat(post(officer, here + "/financeurs", "financeur", "Département de la Creuse", "contact", "Lou Essai", "courriel", "pas-une-adresse",
                "attendu-jour", "15", "attendu-mois", "2", "attendu-annee", "2027")).hasStatus(422).bodyText().contains("Écrivez son adresse", "Département de la Creuse");
        assertThat(post(officer, here + "/financeurs", "financeur", "Département de la Creuse", "contact", "Lou Essai", "courriel", email,
                "attendu-jour", "15", "attendu-mois", "2", "attendu-annee", "2027")).hasStatus3xxRedirection();
        assertThat(post(officer, here + "/financeurs", "financeur", "Département de la creuse ", "contact", "Lou Essai", "courriel", email,
                "attendu-jour", "15", "attendu-mois", "2", "attendu-annee", "2027")).as("sent twice").hasStatus(422).bodyText().contains("est déjà dans la liste, avec cette adresse");
        assertThat(of(reference, author).funders()).as("one funder, beside the authority").hasSize(2);
        var ours = funder(reference, true);
        var other = funder(reference, false);
        assertThat(ours.lead()).as("the authority leads").isTrue();
        var cost = of(reference, author).split().costs().getFirst();
        assertThat(post(officer, here + "/financeurs/" + other.id() + "/saisine")).hasStatus(422).bodyText().contains("sa part des coûts");

        assertThat(split(officer, here, ours, "20 000", other, "10 000", cost)).hasStatus(422).bodyText().contains("Un coût ne se compte qu’une fois", "20 000");
        assertThat(split(officer, here, ours, "beaucoup", other, "", cost)).hasStatus(422).bodyText().contains("écrivez un montant", "beaucoup");
        assertThat(split(officer, here, ours, "14 000", other, "4 500", cost)).hasStatus3xxRedirection();
        assertThat(post(officer, here + "/financeurs/" + other.id() + "/saisine")).hasStatus3xxRedirection();

        var link = new Mailbox(sql).found(email, "(/co-instruction/[\\w-]+)");
        var page = browser.get().uri(link).exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Le four commun", "4\u202f500,00\u202f€", "15 février 2027").doesNotContain("14\u202f000", author.email());
        assertThat(browser.get().uri("/co-instruction/inventé")).hasStatus(404);

        var vote = new String[] {"sens", "oui", "montant", "4 000", "acte", "CD-2026-118", "vote-jour", "20", "vote-mois", "11", "vote-annee", "2026"};
        assertThat(open(link + "/vote", with(vote, "123456"))).as("a link passed on answers nothing").hasStatus(422).bodyText().contains("Ce code n’est pas le bon", "CD-2026-118");
        assertThat(open(link + "/accuse", "code", code(link, email))).hasStatus3xxRedirection();
        assertThat(funder(reference, false).status()).isEqualTo(FunderStatus.ACKNOWLEDGED);
        vote[3] = "4 600";
        assertThat(open(link + "/vote", with(vote, ""))).hasStatus(422).bodyText().contains("Votre part des coûts est de 4\u202f500,00\u202f€");
        vote[3] = "4 000";
        assertThat(open(link + "/vote", with(vote, code(link, email)))).hasStatus3xxRedirection();
        assertThat(open(link + "/vote", with(vote, code(link, email)))).as("once").hasStatus(409);

        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Plusieurs financeurs instruisent votre dossier", "Département de la Creuse", "4\u202f000,00\u202f€ votés", "chef de file");
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Co-instruction", "Aide votée");
        assertThat(split(officer, here, ours, "15 000", other, "3 000", cost)).as("settled by a vote").hasStatus(409);
        assertThat(get(author, here)).hasStatus(403);
    }

    @Test
    void another_scheme_of_the_same_authority_answers_by_its_own_officer() {
        var author = some.author();
        var reference = some.filed(author, some.holder(author), true);
        some.started(reference);
        var officer = some.persona("nadia.bertin");
        var head = some.persona("helene.roux");
        var here = "/instruction/" + reference + "/co-instruction";
        post(officer, here + "/financeurs", "financeur", "Région, aide aux tiers-lieux", "contact", "Hélène Roux", "courriel", head.email(),
                "attendu-jour", "15", "attendu-mois", "2", "attendu-annee", "2027");
        var other = funder(reference, false);
        split(officer, here, funder(reference, true), "", other, "4 500", of(reference, author).split().costs().getFirst());
        post(officer, here + "/financeurs/" + other.id() + "/saisine");

        assertThat(post(officer, here + "/financeurs/" + other.id() + "/accuse")).as("not by somebody else").hasStatus(403);
        assertThat(post(head, here + "/financeurs/" + other.id() + "/accuse")).hasStatus3xxRedirection();
        assertThat(funder(reference, false).status()).isEqualTo(FunderStatus.ACKNOWLEDGED);
    }

    @Test
    void S09_our_award_is_bounded_by_our_share_and_from_the_proposal_on_the_split_stays() {
        var author = some.author();
        var officer = some.persona("nadia.bertin");
        var reference = shared(author, officer, UUID.randomUUID() + "@departement.example", "9 000");
        var here = "/instruction/" + reference + "/co-instruction";
        var cost = of(reference, author).split().costs().getFirst();
        some.propose(reference, 12_000);

        assertThat(split(officer, here, funder(reference, true), "14 000", funder(reference, false), "4 500", cost))
                .hasStatus(422).bodyText().contains("renvoyez d’abord la proposition à l’instruction", "faites d’abord changer la décision par un acte");
        assertThat(post(officer, here + "/financeurs/" + funder(reference, false).id() + "/retrait", "retirer-" + funder(reference, false).id(), "Le Département se retire du projet."))
                .hasStatus(422);
        committee.favourable("innovation-sociale", reference.value(), 9_000);
        var act = some.votedOn(LocalDate.of(2026, 11, 20));
        assertThat(post(some.persona("sophie.lambert"), "/decisions/" + act + "/attributions/" + reference, "montant-" + reference, "9 000,01"))
                .hasStatus(422).bodyText().contains("la part de la Région est de 9\u202f000,00\u202f€");
        assertThat(post(some.persona("sophie.lambert"), "/decisions/" + act + "/attributions/" + reference, "montant-" + reference, "9 000")).hasStatus3xxRedirection();
        assertThat(split(officer, here, funder(reference, true), "1 000", funder(reference, false), "4 500", cost)).as("once voted").hasStatus(422);
        assertThat(funder(reference, true)).satisfies(ours -> assertThat(of(reference, author).share(ours)).hasToString("9\u202f000,00\u202f€"));
    }

    @Test
    void S09_a_split_that_changes_while_a_funder_votes_waits_and_is_told() throws Exception {
        var author = some.author();
        var officer = some.persona("nadia.bertin");
        var email = UUID.randomUUID() + "@departement.example";
        var reference = shared(author, officer, email, "9 000");
        var here = "/instruction/" + reference + "/co-instruction";
        var other = funder(reference, false);
        var cost = of(reference, author).split().costs().getFirst();
        var link = new Mailbox(sql).found(email, "(/co-instruction/[\\w-]+)");
        var code = code(link, email);
        var vote = new FunderAnswers.Vote(true, Optional.of(Euros.of(4_500)), "CD-2026-118", LocalDate.of(2026, 11, 20));
        var resplit = new FutureTask<>(() -> split(officer, here, funder(reference, true), "9 000", other, "1 000", cost));

        transaction.executeWithoutResult(_ -> {
            answers.vote(link.substring("/co-instruction/".length()), code, vote);
            Thread.ofVirtual().start(resplit);
            var deadline = System.nanoTime() + 20_000_000_000L;
            while (sql.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
                assertThat(resplit.isDone()).as("it waits").isFalse();
                assertThat(System.nanoTime()).as("it reaches the lock").isLessThan(deadline);
            }
        });

        assertThat(resplit.get()).hasStatus(409);
        assertThat(of(reference, author).share(funder(reference, false))).as("the share it voted on").isEqualTo(Euros.of(4_500));
    }

    @Test
    void a_funder_whose_vote_is_awaited_is_reminded_then_our_officer_is_told_and_may_remove_it_with_a_reason() {
        var author = some.author();
        var officer = some.persona("nadia.bertin");
        var email = UUID.randomUUID() + "@departement.example";
        var reference = shared(author, officer, email, "9 000");
        var here = "/instruction/" + reference + "/co-instruction";
        var first = new Mailbox(sql).found(email, "(/co-instruction/[\\w-]+)");
        clock.advance(Duration.ofDays(75));
        reminders.remind();
        reminders.remind();
        assertThat(new Mailbox(sql).of(email)).filteredOn(mail -> mail.subject().startsWith("Bientôt")).hasSize(1);
        assertThat(browser.get().uri(first)).as("the link of the mail before").hasStatusOk();
        assertThat(browser.get().uri(new Mailbox(sql).found(email, "(/co-instruction/[\\w-]+)"))).hasStatusOk();

        clock.advance(Duration.ofDays(10));
        reminders.remind();
        assertThat(new Mailbox(sql).of(email).getFirst().subject()).startsWith("En retard");
        assertThat(sql.sql("select body from messaging.message where subject = :subject").param("subject", "Dossier " + reference + " : un vote se fait attendre")
                .query(String.class).list()).as("to who follows the dossier").isNotEmpty().allSatisfy(body -> assertThat(body).contains("Département de la Creuse", "15 février 2027", here));

        var at = here + "/financeurs/" + funder(reference, false).id() + "/retrait";
        var field = "retirer-" + funder(reference, false).id();
        assertThat(post(officer, at, field, "court")).hasStatus(422).bodyText().contains("en 15 caractères au moins", "court");
        assertThat(post(officer, at, field, "Le Département n’a plus de crédits cette année.")).hasStatus3xxRedirection();
        assertThat(of(reference, author).isShared()).isFalse();
        assertThat(new Mailbox(sql).of(email).getFirst().text()).contains("n’attend plus votre vote");
        assertThat(sql.sql("select facts::text from audit.entry where event = 'FunderRemoved' and subject_id = :id")
                .param("id", applications.byReference(reference, author).id().value()).query(String.class).single()).doesNotContain("crédits");
        assertThat(post(officer, at, field, "Le Département n’a plus de crédits cette année.")).as("once").hasStatus(404);
    }

    /** Under assessment, our share typed, 4 500 € for the Département de la Creuse, asked. */
    private ApplicationReference shared(Caller.Account author, Caller.Account officer, String email, String ours) {
        var reference = some.filed(author, some.holder(author), true);
        some.started(reference);
        var here = "/instruction/" + reference + "/co-instruction";
        post(officer, here + "/financeurs", "financeur", "Département de la Creuse", "contact", "Lou Essai", "courriel", email,
                "attendu-jour", "15", "attendu-mois", "2", "attendu-annee", "2027");
        split(officer, here, funder(reference, true), ours, funder(reference, false), "4 500", of(reference, author).split().costs().getFirst());
        post(officer, here + "/financeurs/" + funder(reference, false).id() + "/saisine");
        return reference;
    }

    private String code(String link, String email) {
        open(link + "/code");
        return new Mailbox(sql).found(email, "Votre code : (\\d{6})");
    }

    private MvcTestResult split(Caller.Account who, String here, Funder ours, String first, Funder other, String second, CostSplit.Cost cost) {
        return post(who, here + "/repartition", "chef", ours.id().toString(), CostSplit.field(ours.id(), cost.line()), first, CostSplit.field(other.id(), cost.line()), second);
    }

    private Funder funder(ApplicationReference reference, boolean ours) {
        return of(reference, some.persona("nadia.bertin")).funders().stream().filter(each -> each.ours() == ours).findFirst().orElseThrow();
    }

    private CoFunding of(ApplicationReference reference, Caller caller) {
        return coFundings.of(applications.byReference(reference, caller).id());
    }

    private static String[] with(String[] fields, String code) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "code";
        all[fields.length + 1] = code;
        return all;
    }

    private MvcTestResult open(String uri, String... fields) {
        var request = browser.post().uri(uri).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
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

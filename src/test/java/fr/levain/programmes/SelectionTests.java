package fr.levain.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.audit.Journal;
import fr.levain.consents.Consents;
import fr.levain.consents.Look;
import fr.levain.kernel.Caller;
import java.sql.Timestamp;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S02: who enters a programme, the waiting list, and the needs caught before anybody carries them. */
@LevainTest
class SelectionTests {
    @Autowired SomeProgramme some;
    @Autowired Cohorts cohorts;
    @Autowired Candidacies candidacies;
    @Autowired Selection selection;
    @Autowired CaughtNeeds needs;
    @Autowired Consents consents;
    @Autowired Journal journal;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void the_last_place_given_to_two_projects_at_once_is_taken_once_and_the_other_keeps_its_standing() throws Exception {
        var adviser = some.adviser();
        var cohort = some.open(1, adviser);
        var one = some.applied(cohort);
        var other = some.applied(cohort);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(admitting(one, adviser, barrier));
            var second = threads.submit(admitting(other, adviser, barrier));

            assertThat(first.get() instanceof SelectionResult.Done).isNotEqualTo(second.get() instanceof SelectionResult.Done);
        }
        assertThat(cohorts.counts(List.of(cohort.id())).get(cohort.id())).containsEntry(CandidacyStatus.ADMITTED, 1).containsEntry(CandidacyStatus.APPLIED, 1);
    }

    @Test
    void a_freed_place_goes_by_itself_to_the_first_of_the_list_in_the_order_of_the_jury() {
        var adviser = some.adviser();
        var cohort = some.open(1, adviser);
        var in = some.applied(cohort);
        var first = some.applied(cohort);
        var second = some.applied(cohort);
        selection.admit(in.id(), "Très abouti.", adviser);
        selection.putOnList(first.id(), "Bon projet.", adviser);
        selection.putOnList(second.id(), "Bon projet aussi.", adviser);
        selection.moveUp(second.id(), adviser);
        assertThat(candidacies.find(second.token()).rank()).isEqualTo(1);
        assertThat(candidacies.find(first.token()).rank()).isEqualTo(2);

        candidacies.withdraw(in.token(), new Caller.Visitor());
        candidacies.withdraw(in.token(), new Caller.Visitor());

        assertThat(candidacies.find(second.token())).extracting(Candidacy::status, Candidacy::reason).containsExactly(CandidacyStatus.ADMITTED, "Bon projet aussi.");
        assertThat(candidacies.find(first.token()).status()).isEqualTo(CandidacyStatus.WAITING);
        assertThat(journal.timelineOf(second.project().subject())).anyMatch(entry -> entry.sentence().equals("Entrée dans le programme « Incubateur d’ATIS »."));
        assertThat(new Mailbox(sql).of(second.contact().email())).first().satisfies(mail -> assertThat(mail.text()).contains("/candidatures/" + second.token()));

        cohorts.change(cohort.id(), 0, some.details(2), adviser);

        assertThat(candidacies.find(first.token()).status()).isEqualTo(CandidacyStatus.ADMITTED);
        assertThatThrownBy(() -> cohorts.change(cohort.id(), 1, some.details(1), adviser)).as("two are in").isInstanceOf(fr.levain.kernel.Stale.class);
    }

    @Test
    void once_the_cohort_has_begun_a_freed_place_waits_for_the_adviser() {
        var adviser = some.adviser();
        var cohort = some.open(1, adviser);
        var in = some.applied(cohort);
        var next = some.applied(cohort);
        selection.admit(in.id(), "Oui.", adviser);
        selection.putOnList(next.id(), "Oui, sans place.", adviser);
        clock.advance(Duration.ofDays(61));

        candidacies.withdraw(in.token(), new Caller.Visitor());

        assertThat(candidacies.find(next.token()).status()).isEqualTo(CandidacyStatus.WAITING);
        assertThat(selection.admit(next.id(), "Une place s’est libérée.", adviser)).isInstanceOf(SelectionResult.Done.class);
    }

    @Test
    void nobody_applies_before_the_call_opens_or_after_it_closes_and_a_project_is_there_once() {
        var adviser = some.adviser();
        var cohort = some.open(3, adviser);
        var who = some.somebody();
        var made = (CandidacyResult.Made) candidacies.apply(cohort.programme(), SomeProgramme.draft(Optional.of(cohort.id()), who.email()), who);
        var again = new CandidacyDraft(Optional.of(cohort.id()), Optional.of(made.candidacy().project()), Origin.CALL, "", "Encore", "33", "Encore.", made.candidacy().contact());

        assertThat(candidacies.apply(cohort.programme(), again, who)).isEqualTo(new CandidacyResult.Known(made.candidacy()));
        assertThat(candidacies.apply(SomeProgramme.FACTORY, again, who)).isInstanceOf(CandidacyResult.Closed.class);
        clock.advance(Duration.ofDays(31));
        assertThat(candidacies.apply(cohort.programme(), SomeProgramme.draft(Optional.of(cohort.id()), who.email()), who)).isInstanceOf(CandidacyResult.Closed.class);
    }

    @Test
    void a_partner_reads_only_its_own_while_the_holder_agrees_and_nobody_answers_twice() {
        var adviser = some.adviser();
        var candidacy = some.applied(some.open(3, adviser));
        assertThatThrownBy(() -> candidacies.open(candidacy.id(), some.member("cress"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> selection.refuse(candidacy.id(), "Non.", some.member("cress"))).isInstanceOf(NotFound.class);
        assertThat(candidacies.open(candidacy.id(), adviser).contact().name()).isEqualTo("Camille Essai");
        assertThat(consents.looks(candidacy.project().subject())).extracting(Look::person).containsExactly(adviser.name());

        selection.refuse(candidacy.id(), "Trop tôt : voyez la CRESS.", adviser);

        assertThatThrownBy(() -> selection.putOnList(candidacy.id(), "Finalement oui.", adviser)).isInstanceOf(Stale.class);
        assertThat(candidacies.find(candidacy.token()).reason()).isEqualTo("Trop tôt : voyez la CRESS.");
        consents.revoke(candidacy.project().subject(), "atis", clock.instant(), new Caller.Visitor());
        assertThatThrownBy(() -> candidacies.open(candidacy.id(), adviser)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_project_written_down_by_the_partner_is_told_to_its_holder_who_may_take_it_back_and_is_forgotten_in_time() {
        var adviser = some.adviser();
        var email = "h" + UUID.randomUUID() + "@exemple.fr";
        var made = ((CandidacyResult.Made) candidacies.enter("fabrique-a-initiatives", SomeProgramme.draft(Optional.empty(), email), adviser)).candidacy();
        assertThat(new Mailbox(sql).of(email)).singleElement().satisfies(mail -> assertThat(mail.text()).contains("ATIS vous a inscrit", made.path()));

        candidacies.withdraw(made.token(), new Caller.Visitor());

        assertThat(candidacies.find(made.token()).contact().email()).isEmpty();
        assertThatThrownBy(() -> candidacies.open(made.id(), adviser)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(750));
        some.rounds();
        assertThatThrownBy(() -> candidacies.find(made.token())).isInstanceOf(NotFound.class);
        assertThat(consents.of(made.project().subject())).as("what was agreed about it goes with it").isEmpty();
        assertThat(sql.sql("select title from programmes.candidacy where id = :id").param("id", made.id().value()).query(String.class).single()).isEmpty();
    }

    @Test
    void a_need_is_caught_studied_declined_by_one_and_taken_up_by_another_whose_project_enters_the_programme() {
        var adviser = some.adviser();
        var need = needs.record(SomeProgramme.FACTORY, SomeProgramme.said("Pas de garde avant 8 h"), new Caller.Visitor());
        some.opportune(need, "Trente familles, deux employeurs prêts à payer.", adviser);
        needs.offer(need.id(), "Dominique Essai", "d" + need.id() + "@exemple.fr", "", adviser);
        var first = needs.find(need.id(), adviser).offer().orElseThrow().token();
        needs.decline(first, "Pas le temps.", new Caller.Visitor());
        assertThatThrownBy(() -> needs.offered(first)).isInstanceOf(NotFound.class);

        needs.offer(need.id(), "Alix Essai", "x" + need.id() + "@exemple.fr", "SCIC Exemple", adviser);
        var token = needs.find(need.id(), adviser).offer().orElseThrow().token();
        var taken = needs.takeUp(token, "La crèche du matin", "", new Caller.Visitor()).orElseThrow();

        assertThat(needs.takeUp(token, "Encore", "", new Caller.Visitor())).isEmpty();
        assertThat(taken).extracting(Candidacy::status, Candidacy::origin).containsExactly(CandidacyStatus.ADMITTED, Origin.NEED);
        assertThat(candidacies.admission(SomeProgramme.FACTORY, taken.project())).contains(taken);
        assertThat(journal.timelineOf(taken.project().subject())).anyMatch(entry -> entry.sentence().contains("Entrée dans le programme « Fabrique à initiatives »"));
        assertThat(needs.find(need.id(), adviser).status()).isEqualTo(NeedStatus.TAKEN_UP);
    }

    @Test
    void a_need_nobody_answers_is_taken_back_by_hand_or_comes_back_by_itself_after_a_reminder() {
        var adviser = some.adviser();
        var byHand = offered(adviser, "h" + UUID.randomUUID() + "@exemple.fr");
        var alone = offered(adviser, "s" + UUID.randomUUID() + "@exemple.fr");
        var token = byHand.offer().orElseThrow().token();

        needs.takeBack(byHand.id(), adviser);
        assertThatThrownBy(() -> needs.offered(token)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> needs.takeBack(byHand.id(), adviser)).isInstanceOf(Stale.class);
        assertThat(needs.find(byHand.id(), adviser)).extracting(CaughtNeed::status, CaughtNeed::offer).containsExactly(NeedStatus.OPPORTUNE, Optional.empty());
        assertThat(new Mailbox(sql).of(byHand.offer().orElseThrow().email()).getFirst().subject()).startsWith("Cette proposition n’a plus cours");
        assertThat(journal.timelineOf(byHand.id().subject())).anyMatch(entry -> entry.sentence().startsWith("Proposition reprise"));

        var email = alone.offer().orElseThrow().email();
        offeredSince(alone, 29);
        some.nightOfOffers();
        assertThat(new Mailbox(sql).of(email)).hasSize(1);
        offeredSince(alone, 45);
        some.nightOfOffers();
        some.nightOfOffers();
        assertThat(new Mailbox(sql).of(email)).hasSize(2).first().satisfies(mail -> assertThat(mail.subject()).startsWith("Rappel"));
        assertThat(needs.offered(alone.offer().orElseThrow().token()).status()).isEqualTo(NeedStatus.OFFERED);
        offeredSince(alone, 46);
        some.nightOfOffers();
        assertThat(needs.find(alone.id(), adviser)).extracting(CaughtNeed::status, CaughtNeed::reason).containsExactly(NeedStatus.OPPORTUNE, "Aucune réponse en 45 jours.");
        assertThat(new Mailbox(sql).of(email)).hasSize(3);
        some.morning();
        assertThat(new Mailbox(sql).of(adviser.email()).getFirst().text()).as("no refusal").contains("sans réponse : proposez ce");
    }

    private CaughtNeed offered(Caller.Account adviser, String email) {
        var need = needs.record(SomeProgramme.FACTORY, SomeProgramme.said("Pas de garde avant 8 h"), new Caller.Visitor());
        some.opportune(need, "Trente familles.", adviser);
        needs.offer(need.id(), "Dominique Essai", email, "", adviser);
        return needs.find(need.id(), adviser);
    }

    private void offeredSince(CaughtNeed need, int days) {
        sql.sql("update programmes.caught_need set since = :since where id = :id").param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(days))))
                .param("id", need.id().value()).update();
    }

    @Test
    void a_candidacy_withdrawn_shows_nothing_more_to_the_partner_and_takes_away_only_the_consent_nothing_else_rests_on() {
        var adviser = some.adviser();
        var who = some.somebody();
        var cohort = some.open(4, adviser);
        var first = ((CandidacyResult.Made) candidacies.apply(cohort.programme(), SomeProgramme.draft(Optional.of(cohort.id()), who.email()), who)).candidacy();
        var same = SomeProgramme.draft(Optional.empty(), who.email());
        var other = ((CandidacyResult.Made) candidacies.enter(SomeProgramme.FACTORY, new CandidacyDraft(same.cohort(), Optional.of(first.project()), same.origin(),
                same.originReference(), same.title(), same.department(), same.words(), same.contact()), adviser)).candidacy();

        candidacies.withdraw(first.token(), who);

        assertThat(candidacies.open(other.id(), adviser).title()).isEqualTo("Épicerie roulante");
        assertThat(candidacies.list(cohort, 1)).singleElement().extracting(Candidacy::title, Candidacy::token).containsExactly("", "");
        assertThat(candidacies.find(first.token()).title()).as("its holder still reads which it was").isEqualTo("Épicerie roulante");

        candidacies.withdraw(other.token(), who);
        assertThatThrownBy(() -> candidacies.open(other.id(), adviser)).isInstanceOf(NotFound.class);
    }

    private Callable<SelectionResult> admitting(Candidacy candidacy, Caller by, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return selection.admit(candidacy.id(), "Oui.", by);
        };
    }
}

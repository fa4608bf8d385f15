package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Submissions;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at once on one dossier under embargo: the second waits for the first, then sees what it did. */
@LevainTest
class EmbargoRaceTests {
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired DecisionChanges changes;
    @Autowired Embargoes embargoes;
    @Autowired Notifications notifications;
    @Autowired Applications applications;
    @Autowired Submissions submissions;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    Caller.Account author;
    Caller.Account secretary;
    ApplicationReference reference;
    ActId act;

    @BeforeEach
    void an_act_under_embargo() {
        author = some.author();
        secretary = some.persona("sophie.lambert");
        reference = some.proposed(author, true, 12_000);
        act = some.votedOn(LocalDate.of(2026, 11, 20));
        embargoes.set(act, LocalDate.of(2026, 11, 28), secretary);
    }

    @Test
    void D06_an_award_recorded_while_the_dossier_is_being_withdrawn_waits_and_is_refused_whole() throws Exception {
        submissions.withdraw(reference, author);

        var second = during(() -> submissions.grantWithdrawal(reference, some.persona("helene.roux")), this::award);

        assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(Stale.class);
        assertThat(status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(notifications.of(id())).as("nothing is kept apart from the dossier").isEmpty();
        assertThat(sql.sql("select coalesce(sum(committed_cents), 0) from envelopes.holding where subject_id = :id").param("id", id().value())
                .query(Long.class).single()).isZero();
    }

    @Test
    void D06_an_award_recorded_while_the_embargo_lifts_is_told_with_the_others() throws Exception {
        clock.advance(Duration.ofDays(6));

        var lifting = during(this::award, () -> {
            embargoes.lift();
            return new DecisionResult.Done();
        });
        lifting.get();

        assertThat(status()).as("sealed before the embargo lifts, never left behind it").isEqualTo(ApplicationStatus.AWARDED);
    }

    @Test
    void D04_a_letter_sent_while_the_decision_is_being_mended_says_the_new_thing() throws Exception {
        var other = some.votedOn(LocalDate.of(2026, 11, 20));
        decisions.award(other, reference, Euros.of(12_000), secretary);
        decisions.transmit(other, LocalDate.of(2026, 11, 21), secretary);

        var sending = during(() -> changes.correct(reference, Correctable.OBJECT, "Le four à pain commun", "Le titre était recopié de travers.", secretary),
                () -> notifications.send(reference, secretary));

        assertThat(sending.get()).isEqualTo(new DecisionResult.Done());
        assertThat(sql.sql("select l.html from letters.letter l join decisions.outcome o on o.letter = l.id where o.application = :id").param("id", id().value())
                .query(String.class).single()).contains("Le four à pain commun");
    }

    private DecisionResult award() {
        return decisions.award(act, reference, Euros.of(12_000), secretary);
    }

    /** Runs the second while the first is done and not committed yet, once it is seen to wait. */
    private Future<DecisionResult> during(Runnable first, Callable<DecisionResult> second) {
        try (var person = Executors.newSingleThreadExecutor()) {
            return transaction.execute(_ -> {
                first.run();
                var running = person.submit(second);
                while (!running.isDone() && sql.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) Thread.onSpinWait();
                assertThat(running.isDone()).as("the second waits").isFalse();
                return running;
            });
        }
    }

    private ApplicationId id() {
        return applications.byReference(reference, author).id();
    }

    private ApplicationStatus status() {
        return applications.byReference(reference, author).status();
    }
}

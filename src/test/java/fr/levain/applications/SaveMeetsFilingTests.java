package fr.levain.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.levain.applications.SaveResult.Closed;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.applications.SaveResult.Saved;
import fr.levain.applications.SubmissionResult.Submitted;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is said to be saved is in what was filed; what is not is given back. */
@LevainTest
class SaveMeetsFilingTests {
    private static final Instant NOW = TestClock.START;

    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    Caller.Account person;

    @BeforeEach
    void someone() {
        person = some.person();
    }

    @Test
    void a_save_sent_at_the_instant_of_the_filing_is_in_what_was_filed_or_given_back_as_too_late() throws Exception {
        for (int round = 0; round < 6; round++) {
            var view = some.complete(person);
            var together = new CyclicBarrier(2);
            var filing = new FutureTask<>(() -> {
                together.await();
                return submissions.submit(view.reference(), true, person, new Arrival(NOW));
            });
            Thread.ofVirtual().start(filing);

            together.await();
            var save = drafts.save(view.reference(), "projet", 1, retitled("Au même instant"), Map.of(), person);

            assertThat(filing.get()).isInstanceOf(Submitted.class);
            var filed = submissions.filing(view.reference(), person).answers().text("project_title");
            switch (save) {
                case Saved _ -> assertThat(filed).contains("Au même instant");
                case Closed closed -> {
                    assertThat(closed.typed().text("project_title")).contains("Au même instant");
                    assertThat(filed).contains("La cuisine mobile du Thaurion");
                }
                case Conflict conflict -> fail("no one else wrote on this page: " + conflict);
                case SaveResult.TakenOff left -> fail("nobody was taken off: " + left);
            }
        }
    }

    @Test
    void a_filing_that_meets_a_save_under_way_waits_for_it_and_files_what_it_saved() throws Exception {
        var view = some.complete(person);
        var filing = new FutureTask<>(() -> submissions.submit(view.reference(), true, person, new Arrival(NOW)));

        transaction.executeWithoutResult(_ -> {
            drafts.save(view.reference(), "projet", 1, retitled("Juste à temps"), Map.of(), person);
            Thread.ofVirtual().start(filing);
            var deadline = System.nanoTime() + 20_000_000_000L;
            while (database.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
                assertThat(filing.isDone()).as("it waits").isFalse();
                assertThat(System.nanoTime()).as("it reaches the lock").isLessThan(deadline);
            }
        });

        assertThat(filing.get()).isInstanceOf(Submitted.class);
        assertThat(submissions.filing(view.reference(), person).answers().text("project_title")).contains("Juste à temps");
    }

    private static MultiValueMap<String, String> retitled(String title) {
        var typed = new LinkedMultiValueMap<>(CompleteAnswers.pages().get("projet"));
        typed.set("project_title", title);
        return typed;
    }
}

package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.decisions.DecisionResult.Done;
import fr.levain.decisions.DecisionResult.Refused;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Stale;
import fr.levain.testing.LevainTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Faults of people in a hurry: nothing is lost, nothing is double. */
@LevainTest
class SameDossierTwiceTests {
    @Autowired SomeDossier some;
    @Autowired Decisions decisions;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;

    @Test
    void two_officers_who_decide_the_same_dossier_at_once_decide_it_once_and_the_second_is_told() throws Exception {
        var author = some.author();
        var reference = some.proposed(author, true, 12_000);
        var one = some.votedOn(LocalDate.of(2026, 11, 20));
        var other = some.votedOn(LocalDate.of(2026, 11, 20));

        var ends = atOnce(
                () -> decisions.award(one, reference, Euros.of(12_000), some.persona("sophie.lambert")),
                () -> decisions.refuse(other, reference, "Le projet ne répond pas aux critères.", some.persona("helene.roux")));

        assertThat(ends).filteredOn(end -> end instanceof Done).hasSize(1);
        assertThat(ends).filteredOn(end -> end instanceof Stale || end instanceof Refused(var field, _) && field.equals(Refused.DECIDED)).hasSize(1);
        var application = applications.byReference(reference, author);
        var awarded = application.status() == ApplicationStatus.AWARDED;
        assertThat(count("select count(*) from decisions.outcome where reference = :reference", reference)).isEqualTo(1);
        assertThat(sql.sql("select coalesce(sum(committed_cents), 0) from envelopes.holding where subject_id = :id").param("id", application.id().value())
                .query(Long.class).single()).isEqualTo(awarded ? 1_200_000L : 0L);
        assertThat(sql.sql("select count(*) from audit.entry where subject_id = :id and event in ('AwardGranted', 'ApplicationRefused')")
                .param("id", application.id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void an_act_recorded_twice_at_once_is_one_act() throws Exception {
        var number = "2026." + java.util.UUID.randomUUID();
        var signatory = new Act.Signature("Camille", "Essai", "Présidente");
        Callable<DecisionResult> recording = () -> decisions.record(
                decisions.newAct(), number, "Commission permanente", LocalDate.of(2026, 11, 20), new VoteCount(53, 41, 3, 2), signatory, some.persona("sophie.lambert"));

        var ends = atOnce(recording, recording);

        assertThat(ends).filteredOn(end -> end instanceof Done).hasSize(1);
        assertThat(ends).filteredOn(end -> end instanceof Refused(_, var message) && message.contains("déjà enregistrée")).hasSize(1);
        assertThat(sql.sql("select count(*) from decisions.act where number = :number").param("number", number).query(Integer.class).single()).isEqualTo(1);
    }

    private int count(String query, ApplicationReference reference) {
        return sql.sql(query).param("reference", reference.value()).query(Integer.class).single();
    }

    /** @return what each ended with: its result, or what it threw */
    @SafeVarargs
    private static List<Object> atOnce(Callable<DecisionResult>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var people = Executors.newFixedThreadPool(acts.length)) {
            var running = new ArrayList<java.util.concurrent.Future<Object>>();
            for (var act : acts) running.add(people.submit(() -> {
                start.await();
                try {
                    return act.call();
                } catch (Stale stale) {
                    return stale;
                }
            }));
            var ends = new ArrayList<Object>();
            for (var end : running) ends.add(end.get());
            return ends;
        }
    }
}

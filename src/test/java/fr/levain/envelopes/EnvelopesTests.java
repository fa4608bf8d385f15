package fr.levain.envelopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.envelopes.Draw.Drawn;
import fr.levain.envelopes.Draw.Insufficient;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class EnvelopesTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired Envelopes envelopes;
    @Autowired JdbcClient database;

    @Test
    void commits_what_was_reserved_and_gives_the_rest_back() {
        var slug = someEnvelopeOf(100_000);
        var dossier = someDossier();

        envelopes.reserve(slug, Euros.of(40_000), dossier, BY);
        envelopes.commit(slug, Euros.of(30_000), dossier, BY);

        var envelope = envelopes.of(slug);
        assertThat(envelope.reserved()).isEqualTo(Euros.ZERO);
        assertThat(envelope.committed()).isEqualTo(Euros.of(30_000));
        assertThat(envelope.available()).isEqualTo(Euros.of(70_000));
    }

    @Test
    void refuses_whole_what_it_cannot_give_and_says_what_is_missing() {
        var slug = someEnvelopeOf(50_000);
        envelopes.commit(slug, Euros.of(30_000), someDossier(), BY);

        var refused = envelopes.commit(slug, Euros.of(30_000), someDossier(), BY);

        assertThat(refused).isEqualTo(new Insufficient(Euros.of(20_000), Euros.of(30_000)));
        assertThat(((Insufficient) refused).missing()).isEqualTo(Euros.of(10_000));
        assertThat(envelopes.of(slug).available()).isEqualTo(Euros.of(20_000));
    }

    @Test
    void the_same_commitment_twice_draws_once() {
        var slug = someEnvelopeOf(50_000);
        var dossier = someDossier();

        envelopes.commit(slug, Euros.of(30_000), dossier, BY);
        var again = envelopes.commit(slug, Euros.of(30_000), dossier, BY);

        assertThat(again).isInstanceOf(Drawn.class);
        assertThat(envelopes.of(slug).available()).isEqualTo(Euros.of(20_000));
    }

    @Test
    void release_gives_back_all_but_what_was_paid() {
        var slug = someEnvelopeOf(50_000);
        var dossier = someDossier();
        envelopes.commit(slug, Euros.of(30_000), dossier, BY);
        envelopes.pay(slug, Euros.of(10_000), dossier, BY);

        envelopes.release(slug, dossier, BY);

        assertThat(envelopes.of(slug).available()).isEqualTo(Euros.of(40_000));
        assertThatThrownBy(() -> envelopes.pay(slug, Euros.of(1), dossier, BY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_database_itself_never_lets_an_envelope_go_below_zero() {
        var slug = someEnvelopeOf(1_000);

        assertThatThrownBy(() -> database.sql("update envelopes.envelope set committed_cents = 100001 where slug = ?").param(slug).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> envelopes.declare(slug, "Essai", 2026, Euros.of(-1), BY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sixteen_at_once_never_draw_more_than_there_is() throws Exception {
        var slug = someEnvelopeOf(100_000);
        var draws = new ArrayList<Callable<Draw>>();
        for (int i = 0; i < 64; i++) draws.add(() -> envelopes.commit(slug, Euros.of(3_000), someDossier(), BY));

        var drawn = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var result : threads.invokeAll(draws)) if (result.get() instanceof Drawn) drawn++;
        }

        assertThat(drawn).isEqualTo(33);
        assertThat(envelopes.of(slug).available()).isEqualTo(Euros.of(1_000));
        var journalled = database.sql("select sum(m.committed_cents) from envelopes.movement m join envelopes.envelope e on e.id = m.envelope_id where slug = ?")
                .param(slug).query(Long.class).single();
        assertThat(journalled).isEqualTo(9_900_000L);
    }

    private String someEnvelopeOf(long euros) {
        var slug = "essai-" + UUID.randomUUID();
        envelopes.declare(slug, "Essai", 2026, Euros.of(euros), BY);
        return slug;
    }

    private static Subject someDossier() {
        return new Subject("application", UUID.randomUUID());
    }
}

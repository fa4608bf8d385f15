package fr.levain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LevainTest
class ReserveListTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired ReserveList reserve;
    @Autowired ProfileStore rules;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient sql;

    String envelope;
    Subject awarded;

    @BeforeEach
    void anEnvelopeAllGiven() {
        envelope = "reserve-" + UUID.randomUUID();
        awarded = new Subject("application", UUID.randomUUID());
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(20_000), BY);
        envelopes.commit(envelope, Euros.of(20_000), awarded, BY);
    }

    @Test
    void the_next_in_order_is_promoted_when_money_is_freed_and_officers_are_told() {
        var first = waits(1, 15_000);
        var second = waits(2, 5_000);
        var third = waits(3, 5_000);
        reserve.enter(List.of(first, second, third), BY);
        assertThat(reserve.rank(third)).isEqualTo(3);
        assertThat(envelopes.of(envelope).available()).isEqualTo(Euros.ZERO);

        envelopes.release(envelope, awarded, BY);

        assertThat(status(first)).isEqualTo("PROMOTED");
        assertThat(status(second)).isEqualTo("PROMOTED");
        assertThat(status(third)).isEqualTo("WAITING");
        assertThat(reserve.rank(third)).isEqualTo(1);
        assertThat(new Mailbox(sql).of("helene.roux@demo.levain.example")).anySatisfy(mail -> {
            assertThat(mail.subject()).contains("Liste complémentaire", first.reference());
            assertThat(mail.text()).contains("Rien n’est attribué", "/instruction/" + first.reference());
        });
    }

    @Test
    void I1_a_promotion_sets_money_aside_and_awards_nothing() {
        var first = waits(1, 15_000);
        reserve.enter(List.of(first), BY);

        envelopes.release(envelope, awarded, BY);

        assertThat(envelopes.of(envelope).reserved()).isEqualTo(Euros.of(15_000));
        assertThat(envelopes.of(envelope).committed()).isEqualTo(Euros.ZERO);
        assertThat(journal(first)).containsExactly("PutOnReserve", "ReservePromoted");
    }

    @Test
    void in_strict_order_nobody_passes_before_a_bigger_file_and_where_the_call_says_so_the_next_that_fits_does() {
        var strict = waits(1, 18_000);
        var small = waits(2, 4_000);
        reserve.enter(List.of(strict, small), BY);
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(25_000), BY);
        assertThat(status(small)).isEqualTo("WAITING");

        rules.rule(strict.call(), new CallRule(true, false));
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(26_000), BY);

        assertThat(status(strict)).isEqualTo("WAITING");
        assertThat(status(small)).isEqualTo("PROMOTED");
    }

    @Test
    void earlier_sessions_come_first_and_who_is_withdrawn_leaves_the_money_to_the_next() {
        var late = waits(1, 6_000, Instant.parse("2027-03-01T13:00:00Z"));
        var early = waits(9, 6_000, Instant.parse("2027-02-01T13:00:00Z"));
        reserve.enter(List.of(late), BY);
        reserve.enter(List.of(early), BY);
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(26_000), BY);
        assertThat(status(early)).isEqualTo("PROMOTED");

        reserve.giveUp(early.application(), BY);

        assertThat(status(early)).isEqualTo("LEFT");
        assertThat(status(late)).isEqualTo("PROMOTED");
        assertThat(envelopes.of(envelope).available()).isEqualTo(Euros.ZERO);
    }

    @Test
    void committing_less_than_was_set_aside_promotes_too() {
        var first = waits(1, 5_000);
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(30_000), BY);
        var proposed = new Subject("application", UUID.randomUUID());
        envelopes.reserve(envelope, Euros.of(10_000), proposed, BY);
        reserve.enter(List.of(first), BY);

        envelopes.commit(envelope, Euros.of(5_000), proposed, BY);

        assertThat(status(first)).isEqualTo("PROMOTED");
    }

    @Test
    void releases_at_once_never_promote_the_same_money_twice() throws Exception {
        envelopes.release(envelope, awarded, BY);
        envelopes.declare(envelope, "Enveloppe d’essai", 2026, Euros.of(80_000), BY);
        var holders = new ArrayList<Subject>();
        for (int i = 0; i < 16; i++) {
            holders.add(new Subject("application", UUID.randomUUID()));
            envelopes.commit(envelope, Euros.of(5_000), holders.getLast(), BY);
        }
        var waiting = new ArrayList<ReserveEntry>();
        for (int i = 1; i <= 30; i++) waiting.add(waits(i, i % 2 == 0 ? 7_000 : 4_000));
        reserve.enter(waiting, BY);
        var releases = new ArrayList<Callable<Boolean>>();
        for (var holder : holders) releases.add(() -> {
            envelopes.release(envelope, holder, BY);
            return true;
        });
        // withdrawn at the same time: neither money nor order is lost
        for (int i = 0; i < 30; i += 6) {
            var gone = waiting.get(i).application();
            releases.add(() -> {
                reserve.giveUp(gone, BY);
                return true;
            });
        }

        try (var threads = Executors.newFixedThreadPool(12)) {
            for (var result : threads.invokeAll(releases)) assertThat(result.get()).isTrue();
        }

        var promoted = sql.sql("select coalesce(sum(amount_cents), 0) from scenarios.reserve_entry where envelope = ? and status = 'PROMOTED'")
                .param(envelope).query(Long.class).single();
        var after = envelopes.of(envelope);
        assertThat(after.reserved().cents()).isEqualTo(promoted);
        assertThat(after.reserved()).isLessThanOrEqualTo(Euros.of(80_000));
        assertThat(after.available()).as("nothing left that the next could take").isLessThan(Euros.of(7_000));
        var twice = sql.sql("""
                select count(*) from (select subject_id from audit.entry where event = 'ReservePromoted' and facts ->> 'envelope' = ?
                 group by subject_id having count(*) > 1) s
                """).param(envelope).query(Integer.class).single();
        assertThat(twice).isZero();
    }

    private ReserveEntry waits(int place, int euros) {
        return waits(place, euros, Instant.parse("2027-02-01T13:00:00Z"));
    }

    private ReserveEntry waits(int place, int euros, Instant heldAt) {
        var id = UUID.randomUUID();
        return new ReserveEntry(new ApplicationId(id), new MeetingId(new UUID(1, 1)), envelope, envelope, "2027-" + id.toString().substring(0, 8),
                "Le four commun", "Les Semeurs", Euros.of(euros), Optional.of(700), heldAt, place, ReserveEntry.Status.WAITING, Optional.empty());
    }

    private String status(ReserveEntry entry) {
        return sql.sql("select status from scenarios.reserve_entry where application = ?").param(entry.application().value()).query(String.class).single();
    }

    private List<String> journal(ReserveEntry entry) {
        return sql.sql("select event from audit.entry where subject_id = ? order by at, seq").param(entry.application().value()).query(String.class).list();
    }
}

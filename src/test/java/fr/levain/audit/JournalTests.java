package fr.levain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class JournalTests {
    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Journal journal;

    final Subject subject = new Subject("test", UUID.randomUUID());

    @Test
    void tells_the_latest_fact_first() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Happened(subject, 1));
            events.publishEvent(new Happened(subject, 2));
        });

        assertThat(journal.timelineOf(subject))
                .extracting(TimelineEntry::position, entry -> entry.facts().get("count"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, 2), org.assertj.core.groups.Tuple.tuple(1L, 1));
    }

    @Test
    void forgets_the_fact_when_the_act_fails() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Happened(subject, 1));
            status.setRollbackOnly();
        });

        assertThat(journal.timelineOf(subject)).isEmpty();
    }

    @Test
    void refuses_a_fact_told_outside_a_transaction() {
        assertThatThrownBy(() -> events.publishEvent(new Happened(subject, 1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    record Happened(Subject subject, int count) implements DomainEvent {
        @Override
        public Instant at() {
            return Instant.parse("2026-11-23T09:00:00.123456789Z");
        }

        @Override
        public Caller by() {
            return new Caller.System("test");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("count", count);
        }
    }
}

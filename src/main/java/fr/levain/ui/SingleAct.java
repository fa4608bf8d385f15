package fr.levain.ui;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.French;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a form asks once, however often it arrives: a second click, a network that lost the answer, a page gone back to.
 * The form carries its key ({@code ui/once}). The same sending again answers what the first answered; another one under the
 * same key changes nothing, and is shown beside what is recorded, to be sent as an act of its own.
 */
@Component
public class SingleAct {
    static final String KEY = "_acte";
    /** A page left open that long is opened anew. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SingleAct(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Done(String said, String leadsTo) {}

    /**
     * @param sent all that the form sends, one text or several by name
     * @param act done in one transaction with the memory of it; a page instead of the way on means that nothing was done, and
     *     what it throws undoes it: in both cases the form may be sent again
     */
    public View once(Map<String, ?> sent, Caller caller, Supplier<? extends View> act) {
        var key = texts(sent.get(KEY)).stream().filter(each -> each.matches("[A-Za-z0-9_-]{24}")).findFirst();
        if (key.isEmpty()) return act.get();
        var typed = typed(sent);
        var digest = Digest.of(caller.reference() + "\n" + key.get());
        var said = Digest.of(typed.toString());
        var made = transaction.execute(status -> {
            if (!take(digest, said)) return Optional.<View>empty();
            var view = act.get();
            if (view instanceof Redirect(var leadsTo)) sql.sql("update runtime.single_act set leads_to = :to where digest = :digest")
                    .param("to", leadsTo).param("digest", digest).update();
            else status.setRollbackOnly();
            return Optional.<View>of(view);
        });
        return made.orElseGet(() -> again(done(digest), said, typed));
    }

    private static View again(Done done, String said, Map<String, List<String>> typed) {
        return done.said().equals(said) ? Redirect.to(done.leadsTo()) : new AlreadySentPage(done.leadsTo(), typed);
    }

    /** Waits for whoever is doing it. @return false once it is done */
    private boolean take(String digest, String said) {
        return sql.sql("insert into runtime.single_act (digest, said, leads_to, at) values (:digest, :said, '', :at) on conflict do nothing")
                .param("digest", digest).param("said", said).param("at", Timestamp.from(clock.instant())).update() == 1;
    }

    private Done done(String digest) {
        return sql.sql("select said, leads_to from runtime.single_act where digest = :digest").param("digest", digest)
                .query((row, _) -> new Done(row.getString("said"), row.getString("leads_to"))).single();
    }

    /** What people typed; what the page sends for itself begins with a low line. */
    private static Map<String, List<String>> typed(Map<String, ?> sent) {
        var typed = new TreeMap<String, List<String>>();
        sent.forEach((name, value) -> {
            if (!name.startsWith("_")) typed.put(name, texts(value));
        });
        return typed;
    }

    private static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> several -> several.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    void forget() {
        sql.sql("delete from runtime.single_act where at < :before").param("before", Timestamp.from(clock.instant().minus(KEPT))).update();
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> forgetSingleActs(SingleAct acts) {
            return Tasks.recurring("ui-single-acts", new Daily(French.PARIS, LocalTime.of(3, 20))).execute((instance, context) -> acts.forget());
        }
    }
}

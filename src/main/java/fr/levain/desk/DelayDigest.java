package fr.levain.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.Teams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.law.WorkingDays;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each working morning, a team is told which of its dossiers come near the day on which silence becomes a refusal: one mail
 * to each of those who handle them, none when nothing presses.
 */
@Component
class DelayDigest {
    private static final Logger LOG = LoggerFactory.getLogger(DelayDigest.class);
    private static final int LISTED = 40;

    private final CaseRowStore rows;
    private final ServiceLevelsInPack levels;
    private final Teams teams;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DelayDigest(
            CaseRowStore rows, ServiceLevelsInPack levels, Teams teams, Accounts accounts, Outbox outbox, Instance instance, JdbcClient sql,
            TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.levels = levels;
        this.teams = teams;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    void send() {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        sql.sql("delete from desk.digest where day < :oldest").param("oldest", today.minusMonths(1)).update();
        if (!WorkingDays.isWorking(today)) return;
        var alerts = levels.levels().alerts();
        var byTeam = rows.rejectedBetween(today, today.plusDays(alerts.getFirst())).stream().collect(Collectors.groupingBy(CaseRow::team));
        byTeam.forEach((team, dossiers) -> teams.members(team).stream().filter(this::handles).forEach(person -> {
            try {
                transaction.executeWithoutResult(_ -> {
                    if (isFirst(today, person.id())) outbox.send(mail(person, dossiers, alerts, today));
                });
            } catch (RuntimeException e) {
                LOG.error("The delays of {} could not be told to {}", team, person.id(), e);
            }
        }));
    }

    private boolean handles(Person person) {
        return accounts.caller(person.id())
                .filter(caller -> caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD)).isPresent();
    }

    private boolean isFirst(LocalDate day, AccountId account) {
        return sql.sql("insert into desk.digest (day, account) values (:day, :account) on conflict do nothing")
                .param("day", day).param("account", account.value()).update() == 1;
    }

    private Message mail(Person person, List<CaseRow> dossiers, List<Integer> alerts, LocalDate today) {
        var parts = new ArrayList<String>();
        int told = -1;
        for (int days : alerts.reversed()) {
            int from = told;
            var near = dossiers.stream().filter(row -> away(row, today) > from && away(row, today) <= days).toList();
            told = days;
            if (near.isEmpty()) continue;
            parts.add("Dans %s au plus :\n%s".formatted(French.plural(days, "jour", "jours"), near.stream().limit(LISTED).map(this::line).collect(Collectors.joining("\n"))));
            if (near.size() > LISTED) parts.add("et %d autres.".formatted(near.size() - LISTED));
        }
        return new Message(
                person.email(),
                dossiers.size() == 1 ? "1 dossier approche du rejet implicite" : dossiers.size() + " dossiers approchent du rejet implicite",
                """
                Bonjour,

                Sans décision notifiée au jour dit, le silence vaut rejet. Une demande de pièces suspend ce délai.

                %s

                Toute la liste : %s
                """.formatted(String.join("\n\n", parts), instance.link("/instruction?delai=%d&tri=echeance".formatted(alerts.getFirst() <= 5 ? 5 : alerts.getFirst() <= 15 ? 15 : 30))),
                Optional.of(person.id()), Optional.empty(), "desk.delays");
    }

    private static long away(CaseRow row, LocalDate today) {
        return row.rejectionOn().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
    }

    private String line(CaseRow row) {
        return "- %s, %s : rejet implicite le %s. %s %s".formatted(
                row.reference(), row.title().isBlank() ? "sans titre" : row.title(), row.rejectionOn().map(French::day).orElse(""),
                row.officerName().isEmpty() ? "Personne ne le suit." : "Suivi par %s.".formatted(row.officerName()),
                instance.link("/instruction/" + row.reference()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> tellDelays(DelayDigest digest) {
            return Tasks.recurring("desk-delays", new Daily(French.PARIS, LocalTime.of(7, 15))).execute((_, _) -> digest.send());
        }
    }
}

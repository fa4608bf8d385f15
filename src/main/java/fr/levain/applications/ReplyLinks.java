package fr.levain.applications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Digest;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.messaging.ReplyAddresses;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses to which one person may reply about one dossier, for a year; only the digest of their secret is kept. */
@Repository
class ReplyLinks {
    static final Period LIFE = Period.ofYears(1);

    /** Who may reply, about what. */
    record ReplyLink(ApplicationId application, AccountId account) {}

    private final JdbcClient sql;
    private final ReplyAddresses addresses;
    private final Clock clock;

    ReplyLinks(JdbcClient sql, ReplyAddresses addresses, Clock clock) {
        this.sql = sql;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Empty when this instance reads no reply. */
    Optional<String> address(ApplicationId application, AccountId account) {
        if (!addresses.areRead()) return Optional.empty();
        // 128 bits in letters whose case mail servers may lose
        var secret = Digest.of(LinkSecret.drawn(24)).substring(0, 32);
        sql.sql("insert into applications.reply_link (secret_digest, application_id, account_id, made_at) values (:secret, :application, :account, :now)")
                .param("secret", Digest.of(secret)).param("application", application.value()).param("account", account.value())
                .param("now", Timestamp.from(clock.instant())).update();
        return addresses.of(secret);
    }

    Optional<ReplyLink> of(String secret) {
        return sql.sql("select application_id, account_id from applications.reply_link where secret_digest = :secret and made_at > :since")
                .param("secret", Digest.of(secret)).param("since", since())
                .query((row, n) -> new ReplyLink(new ApplicationId(row.getObject("application_id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class))))
                .optional();
    }

    int forgetOld() {
        return sql.sql("delete from applications.reply_link where made_at <= :since").param("since", since()).update();
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().atZone(ZoneOffset.UTC).minus(LIFE).toInstant());
    }

    @Bean
    static RecurringTask<Void> forgetOldReplyLinks(ReplyLinks links) {
        return Tasks.recurring("applications-forget-reply-links", Schedules.daily(French.PARIS, LocalTime.of(4, 10)))
                .execute((instance, context) -> links.forgetOld());
    }
}

package fr.levain.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database, so that any node answers any browser. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class BrowserSessions {
    /** Both what is used and what forgets the old ones: two faces of the same rows. */
    record Kept(JdbcIndexedSessionRepository rows) {}

    @Bean
    static Kept keptSessions(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            @Value("${spring.session.timeout:4h}") Duration timeout,
            @Value("${spring.session.jdbc.table-name:runtime.spring_session}") String table) {
        // of its own: a session is kept even when the act that touched it fails
        var transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var rows = new JdbcIndexedSessionRepository(new JdbcTemplate(dataSource), transaction);
        rows.setTableName(table);
        rows.setDefaultMaxInactiveInterval(timeout);
        rows.setCleanupCron("-");
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(rows);
        rows.afterPropertiesSet();
        return new Kept(rows);
    }

    @Bean
    static QuietSessions sessionRepository(Kept kept) {
        return new QuietSessions(kept.rows());
    }

    /** Marked secure by itself when the page was asked over https. */
    @Bean
    static CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("levain");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    static RecurringTask<Void> forgetOldSessions(Kept kept) {
        return Tasks.recurring("accounts-forget-sessions", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> kept.rows().cleanUpExpiredSessions());
    }
}

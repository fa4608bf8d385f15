package fr.levain.journeys;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mail, the latest first. */
record Mailbox(JdbcClient sql) {
    /** The first group of the pattern, in the latest mail to this address that has it. */
    String found(String address, String pattern) {
        return sql.sql("select body from messaging.message where recipient_email = :to order by ctid desc").param("to", address)
                .query(String.class).list().stream()
                .map(body -> Pattern.compile(pattern).matcher(body)).filter(found -> found.find()).findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in no mail to " + address)).group(1);
    }
}

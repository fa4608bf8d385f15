package fr.levain.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find in their mail, the latest first, whatever the other tests sent and whenever. */
public record Mailbox(JdbcClient sql) {
    /** @param subject of the mail @param text its body */
    public record Mail(String subject, String text) {}

    public List<Mail> of(String address) {
        return sql.sql("select subject, body from messaging.message where recipient_email = :to order by written_order desc").param("to", address)
                .query((row, n) -> new Mail(row.getString("subject"), row.getString("body"))).list();
    }

    /** The first group of the pattern, in the latest mail to this address that has it. */
    public String found(String address, String pattern) {
        return of(address).stream()
                .map(mail -> Pattern.compile(pattern).matcher(mail.text())).filter(found -> found.find()).findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in no mail to " + address)).group(1);
    }
}

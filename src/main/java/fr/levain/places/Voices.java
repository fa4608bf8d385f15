package fr.levain.places;

import fr.levain.kernel.Digest;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells one visitor's voice from another's, a month long, without keeping who they are: a digest of where they come from, of the
 * space and of a secret that is drawn again each month. The former secret is gone, so that nothing leads back from a digest; and
 * dropping a cookie makes nobody somebody else.
 */
@Component
class Voices {
    private static final int IPV6_NETWORK = 4;

    private final JdbcClient sql;

    Voices(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param from an account, or the address of an access to the internet: one home is one voice */
    String voter(String slug, String from, Instant now) {
        return Digest.of("place-voice\n%s\n%s\n%s".formatted(secret(LocalDate.ofInstant(now, French.PARIS).withDayOfMonth(1)), slug, network(from)));
    }

    private String secret(LocalDate month) {
        sql.sql("""
                insert into places.voice_secret (month, secret) values (:month, :drawn)
                on conflict (only_row) do update set month = excluded.month, secret = excluded.secret where voice_secret.month < excluded.month
                """).param("month", month).param("drawn", LinkSecret.drawn(24)).update();
        return sql.sql("select secret from places.voice_secret").query(String.class).single();
    }

    /** Each device of a home draws its own addresses in the network of the home. */
    static String network(String from) {
        var groups = from.split(":", -1);
        return groups.length < IPV6_NETWORK * 2 - 2 || from.startsWith("account:") ? from : String.join(":", java.util.List.of(groups).subList(0, IPV6_NETWORK));
    }
}

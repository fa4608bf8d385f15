package fr.levain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59,94287082",
        "1111111109,07081804",
        "1111111111,14050471",
        "1234567890,89005924",
        "2000000000,69279037",
        "20000000000,65353130"
    })
    void gives_the_codes_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @Test
    void accepts_a_clock_half_a_minute_away_and_no_more() {
        var now = Instant.ofEpochSecond(1_111_111_111);

        assertThat(Totp.stepOf(Totp.code(SECRET, Totp.stepAt(now) - 1, 6), SECRET, now)).isPresent();
        assertThat(Totp.stepOf(Totp.code(SECRET, Totp.stepAt(now) + 1, 6), SECRET, now)).isPresent();
        assertThat(Totp.stepOf(Totp.code(SECRET, Totp.stepAt(now) - 2, 6), SECRET, now)).isEmpty();
    }

    @Test
    void writes_secrets_as_apps_read_them() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.fromBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
    }
}

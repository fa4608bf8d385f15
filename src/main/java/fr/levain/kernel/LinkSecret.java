package fr.levain.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses, in letters an address may hold: the end of a link that opens by itself. */
public final class LinkSecret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    /** @param bytes of chance: 16 for 128 bits, 24 for 192 */
    public static String drawn(int bytes) {
        var drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** Six digits, easy to copy from a mail: they prove an address beside a link, for a few minutes and a few tries. */
    public static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }
}

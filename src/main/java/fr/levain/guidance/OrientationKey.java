package fr.levain.guidance;

import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import java.security.SecureRandom;
import java.util.Base64;

/** What opens an orientation: whoever holds the link may read, change and erase it. Only its digest is kept. */
public record OrientationKey(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public OrientationKey {
        // 128 bits, in letters an address may hold
        if (!value.matches("[A-Za-z0-9_-]{22}")) throw new NotFound("orientation");
    }

    static OrientationKey drawn() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new OrientationKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Digest.of("orientation\n" + value);
    }

    public String path() {
        return "/orientation/" + value;
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "OrientationKey";
    }
}

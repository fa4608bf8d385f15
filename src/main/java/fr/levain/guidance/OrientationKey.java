package fr.levain.guidance;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;

/** What opens an orientation: whoever holds the link may read, change and erase it. Only its digest is kept. */
public record OrientationKey(String value) {
    public OrientationKey {
        // 128 bits, in letters an address may hold
        if (!value.matches("[A-Za-z0-9_-]{22}")) throw new NotFound("orientation");
    }

    static OrientationKey drawn() {
        return new OrientationKey(LinkSecret.drawn(16));
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

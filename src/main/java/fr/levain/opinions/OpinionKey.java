package fr.levain.opinions;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;

/** The end of the link sent to a person asked. By itself it shows what the public may know; only its digest is kept. */
public record OpinionKey(String value) {
    public OpinionKey {
        // 192 bits, in letters an address may hold
        if (!value.matches("[A-Za-z0-9_-]{32}")) throw new NotFound("opinion");
    }

    static OpinionKey drawn() {
        return new OpinionKey(LinkSecret.drawn(24));
    }

    String digest() {
        return Digest.of("opinion\n" + value);
    }

    public String path() {
        return "/avis/" + value;
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "OpinionKey";
    }
}

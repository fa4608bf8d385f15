package fr.levain.commitments;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;

/** What opens a partner's page: whoever holds the link may read and propose, never commit. Only its digest is kept. */
public record EngagementKey(String value) {
    public EngagementKey {
        // 192 bits, in letters an address may hold
        if (!value.matches("[A-Za-z0-9_-]{32}")) throw new NotFound("engagement");
    }

    static EngagementKey drawn() {
        return new EngagementKey(LinkSecret.drawn(24));
    }

    String digest() {
        return Digest.of("engagement\n" + value);
    }

    public String path() {
        return "/engagements/" + value;
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "EngagementKey";
    }
}

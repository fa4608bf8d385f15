package fr.levain.places;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import fr.levain.kernel.NotFound;

/** The end of a link sent by mail: it opens one sheet, or one proposal. Only its digest is kept. */
public record PlaceKey(String value) {
    public PlaceKey {
        // 192 bits, in letters an address may hold
        if (!value.matches("[A-Za-z0-9_-]{32}")) throw new NotFound("place link");
    }

    static PlaceKey drawn() {
        return new PlaceKey(LinkSecret.drawn(24));
    }

    String digest() {
        return Digest.of("place\n" + value);
    }

    public String path() {
        return "/espaces/cle/" + value;
    }

    /** Never in a log by accident. */
    @Override
    public String toString() {
        return "PlaceKey";
    }
}

package fr.levain.catalogue.web;

import fr.levain.catalogue.Facet;
import fr.levain.catalogue.Listing;
import fr.levain.kernel.French;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** An aid in words. */
public final class ListingText {
    private ListingText() {}

    /** When: closed, to come, until when, or always open. */
    public static String when(Listing listing, Instant now) {
        if (listing.isComingAt(now)) return "Ouvre le " + French.moment(listing.opensAt().orElseThrow());
        if (!listing.isOpenAt(now)) return "Close depuis le " + French.day(listing.closesAt().orElse(now));
        return listing.next(now).map(date -> date.kind().label() + " le " + French.moment(date.at()))
                .orElse(listing.kind() == Listing.Kind.SCHEME ? "Aide du règlement, sans date de clôture" : listing.isOurs() ? "Ouverte en continu" : "Sans date de clôture connue");
    }

    public static String natures(Listing listing) {
        return codes(Facet.NATURE, listing.natures());
    }

    /** The codes in words, in the order of the facet; empty when nothing is restricted or known. */
    public static String codes(Facet facet, Set<String> codes) {
        if (codes.contains(Listing.ANY)) return "";
        return codes.stream().sorted().map(facet::label).collect(Collectors.joining(", "));
    }

    public static String source(Listing listing) {
        return "Source\u00a0: " + listing.source().replace("« ", "«\u00a0").replace(" »", "\u00a0»") + ", " + French.day(listing.sourceDate());
    }
}

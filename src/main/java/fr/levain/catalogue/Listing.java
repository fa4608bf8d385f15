package fr.levain.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An aid in the public catalogue, as a list shows it. A set of codes that holds {@link #ANY} is not restricted.
 *
 * @param funder who pays, by name
 * @param funderTypes codes of {@link Facet#FUNDER}
 * @param places where it applies: {@code france}, {@code region:75}, {@code departement:23}, {@code epci:SIREN},
 *     {@code commune:INSEE}; empty when its source does not tell
 * @param opensAt empty when it has always been open
 * @param closesAt empty when it never closes
 * @param cutOffs relèves, past and to come, in order of time
 * @param source where what is told comes from
 * @param sourceDate when it was told so
 */
public record Listing(
        ListingId id,
        Kind kind,
        String slug,
        String title,
        String summary,
        String funder,
        Set<String> funderTypes,
        Set<String> natures,
        Set<String> holderKinds,
        Set<String> places,
        String placeLabel,
        Set<String> phases,
        Set<String> themes,
        Set<String> spendings,
        Optional<Instant> opensAt,
        Optional<Instant> closesAt,
        List<Instant> cutOffs,
        String source,
        LocalDate sourceDate,
        Instant listedAt) {
    /** Stands for every code of a facet. */
    public static final String ANY = "*";

    public enum Kind {
        /** An aid of the authority, open without a call. */
        SCHEME,
        /** A call of the authority. */
        CALL,
        /** An aid of someone else: told, never computed. */
        OTHER_FUNDER
    }

    public boolean isOurs() {
        return kind != Kind.OTHER_FUNDER;
    }

    public boolean isOpenAt(Instant now) {
        return opensAt.map(opening -> !now.isBefore(opening)).orElse(true) && closesAt.map(now::isBefore).orElse(true);
    }

    public boolean isComingAt(Instant now) {
        return opensAt.filter(now::isBefore).isPresent();
    }

    /** All its dates, in order of time. */
    public List<Deadline> deadlines() {
        var dates = new ArrayList<Deadline>();
        opensAt.ifPresent(at -> dates.add(new Deadline(Deadline.Kind.OPENING, at)));
        cutOffs.forEach(at -> dates.add(new Deadline(Deadline.Kind.CUT_OFF, at)));
        closesAt.ifPresent(at -> dates.add(new Deadline(Deadline.Kind.CLOSING, at)));
        dates.sort(Comparator.comparing(Deadline::at));
        return List.copyOf(dates);
    }

    /** The one to keep in mind. */
    public Optional<Deadline> next(Instant now) {
        return deadlines().stream().filter(date -> now.isBefore(date.at())).findFirst();
    }

    /** Its sheet. */
    public String path() {
        return "/aides/" + slug;
    }
}

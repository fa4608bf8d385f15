package fr.levain.places;

import fr.levain.kernel.BareText;
import fr.levain.territory.Point;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two sheets tell of one space. The method is kept and told in docs/espaces.md: the share of groups of three letters that two names have in common
 * (that of {@code pg_trgm}), with the address or the distance as a second witness. A likeness of names alone proves
 * nothing; nor does an address alone, where several spaces live in one house.
 */
final class Likeness {
    /** @param nameShare from 0 to 1 @param metres empty when one of the two points is only that of the commune */
    record Witnesses(double nameShare, boolean sameAddress, Optional<Double> metres, boolean sameCommune) {}

    enum Verdict { SAME, DOUBTFUL, OTHER }

    /** In one commune, names that share that much are one space, wherever they were put on the map. */
    private static final double NEARLY_ONE_NAME = 0.9;
    private static final Pattern STREET = Pattern.compile("\\b(avenue|av|boulevard|bd|bld|rue|r|place|pl|route|rte|chemin|ch|impasse|imp|allee|all|quai|de|du|des|la|le|les|l|d|bis|ter)\\b");

    private Likeness() {}

    static Witnesses between(PlaceSheet one, Optional<Point> there, PlaceSheet other, Optional<Point> here) {
        return new Witnesses(ofNames(one.name(), other.name()), sameAddress(one, other),
                there.flatMap(from -> here.map(to -> from.kilometresTo(to) * 1000)), one.get(PlaceField.COMMUNE).equals(other.get(PlaceField.COMMUNE)));
    }

    /**
     * @param threshold share of names from which, with a witness, two are one
     * @param nearMetres how near is the same spot
     */
    static Verdict verdict(Witnesses seen, double threshold, int nearMetres) {
        boolean near = seen.metres().filter(metres -> metres <= nearMetres).isPresent();
        boolean far = seen.metres().filter(metres -> metres > nearMetres).isPresent() && !seen.sameCommune();
        if (far) return Verdict.OTHER;
        boolean witness = near || seen.sameAddress();
        if (seen.nameShare() >= threshold && witness || seen.nameShare() >= NEARLY_ONE_NAME && seen.sameCommune()) return Verdict.SAME;
        boolean somewhat = seen.nameShare() >= threshold && seen.sameCommune() || witness && seen.nameShare() >= threshold / 2;
        return somewhat ? Verdict.DOUBTFUL : Verdict.OTHER;
    }

    /** Groups of three letters in common, among all those of the two names. */
    static double ofNames(String one, String other) {
        var first = trigrams(one);
        var second = trigrams(other);
        if (first.isEmpty() || second.isEmpty()) return 0;
        var both = new HashSet<>(first);
        both.retainAll(second);
        return (double) both.size() / (first.size() + second.size() - both.size());
    }

    private static boolean sameAddress(PlaceSheet one, PlaceSheet other) {
        var first = street(one);
        return !first.isEmpty() && one.get(PlaceField.COMMUNE).equals(other.get(PlaceField.COMMUNE)) && first.equals(street(other));
    }

    /** The number and the words of a street that are not written in ten ways. */
    private static String street(PlaceSheet sheet) {
        return STREET.matcher(BareText.of(sheet.get(PlaceField.ADDRESS))).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static Set<String> trigrams(String name) {
        var found = new HashSet<String>();
        for (var word : BareText.of(name).split(" ")) {
            if (word.isEmpty()) continue;
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) found.add(padded.substring(i, i + 3));
        }
        return found;
    }
}

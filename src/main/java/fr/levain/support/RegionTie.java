package fr.levain.support;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What ties the authority to a partner.
 *
 * @param partner slug
 * @param representatives who sits there for the authority
 * @param source of the fact
 * @param assumption nobody has confirmed it yet
 */
public record RegionTie(String partner, List<Kind> kinds, List<Representative> representatives, String source, boolean assumption) {
    public enum Kind {
        FUNDS("finance", "la finance"), SITS("siege", "siège à son conseil"), CHAIRS("preside", "la préside");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** In the pack. */
        public String word() {
            return word;
        }

        public String label() {
            return label;
        }
    }

    /** @param email by which a member of a committee is known */
    public record Representative(String name, String email) {}

    public RegionTie {
        kinds = List.copyOf(kinds);
        representatives = List.copyOf(representatives);
    }

    /** What ties them besides. */
    RegionTie and(RegionTie other) {
        return new RegionTie(partner, Stream.concat(kinds.stream(), other.kinds.stream()).distinct().toList(),
                Stream.concat(representatives.stream(), other.representatives.stream()).distinct().toList(), source + " ; " + other.source, assumption && other.assumption);
    }

    /** « la finance et la préside » */
    public String told() {
        return kinds.stream().map(Kind::label).collect(Collectors.joining(" et "));
    }
}

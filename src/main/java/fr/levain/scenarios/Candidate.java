package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the session, as the computations see it.
 *
 * @param points out of 1,000; empty while nobody scored it
 * @param proposed what the service proposes, or what the committee said once it did; zero when it takes nothing
 * @param heard the committee gave its opinion: neither a rate nor a threshold changes it
 * @param places where it stands on each axis, in words
 */
public record Candidate(
        ApplicationId application, String reference, String object, String holder, Optional<Integer> points, Euros requested,
        Euros proposed, boolean heard, Map<Axis, List<String>> places) {
    public static final String UNKNOWN = "non renseigné";

    public Candidate {
        places = Map.copyOf(places);
    }

    public List<String> on(Axis axis) {
        var known = places.getOrDefault(axis, List.of());
        return known.isEmpty() ? List.of(UNKNOWN) : known;
    }

    public String outOfHundred() {
        return points.map(Points::outOfHundred).orElse("—");
    }
}

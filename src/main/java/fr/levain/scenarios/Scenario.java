package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A computation kept under a name, as it was shown.
 *
 * @param computed chosen by the choice under constraints, not by the order of the results: its terms, constraints and data are
 *     kept, so that it can be explained and made again (A2)
 */
public record Scenario(
        ScenarioId id, MeetingId meeting, String name, boolean computed, Optional<AccountId> author, Instant savedAt, Terms terms,
        List<Constraint> constraints, List<Kept> lines) {
    /**
     * @param proposed by the service when it was kept
     * @param points out of 1,000 when it was kept
     * @param wanted in full
     * @param given zero unless it passes
     */
    public record Kept(ApplicationId application, String reference, Optional<Integer> points, Euros proposed, Euros wanted, Euros given, Effect effect) {}

    public Scenario {
        constraints = List.copyOf(constraints);
        lines = List.copyOf(lines);
    }

    public Euros given() {
        return Euros.sum(lines.stream().map(Kept::given).toList());
    }

    public long funded() {
        return lines.stream().filter(line -> line.effect().isFunded()).count();
    }

    public Euros left() {
        return terms.pot().minus(given());
    }

    public String path() {
        return "/seances/" + meeting + "/simulation/scenarios/" + id;
    }
}

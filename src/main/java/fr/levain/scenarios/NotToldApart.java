package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.PossibleRanks;
import java.util.List;
import java.util.Map;

/**
 * Files around the line of a simulation that the readings do not tell apart: one has money, another waits or is under the
 * threshold, and their possible ranks overlap. They are to be discussed, whatever the computation says.
 */
public final class NotToldApart {
    private NotToldApart() {}

    /** In the order of the lines. @param ranks of the files that were read; the others are never on the list */
    public static List<Candidate> around(List<WhatIf.Line> lines, Map<ApplicationId, PossibleRanks> ranks) {
        return lines.stream().filter(line -> concerned(line) && lines.stream().anyMatch(other -> concerned(other)
                        && other.effect().isFunded() != line.effect().isFunded() && overlap(ranks.get(line.file().application()), ranks.get(other.file().application()))))
                .map(WhatIf.Line::file).toList();
    }

    /** What the committee said already, or the service does not propose, is not for the line to decide. */
    private static boolean concerned(WhatIf.Line line) {
        return !line.file().heard() && line.effect() != Effect.NOTHING;
    }

    private static boolean overlap(@org.jspecify.annotations.Nullable PossibleRanks one, @org.jspecify.annotations.Nullable PossibleRanks other) {
        return one != null && other != null && one.overlap(other);
    }
}

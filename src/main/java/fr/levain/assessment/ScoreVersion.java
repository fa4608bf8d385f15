package fr.levain.assessment;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a score sheet said when it was kept.
 *
 * @param number from 1, without a gap
 * @param perMille weighted result; empty when nothing could be judged
 * @param reopened why the sheet was opened again after this version; empty when it was not
 */
public record ScoreVersion(int number, Instant at, Optional<AccountId> by, boolean closed, Optional<Integer> perMille, Optional<Reopening> reopened) {
    /** @param by empty when an act of the assembly did it */
    public record Reopening(String reason, Optional<AccountId> by, Instant at) {}

    /** As people read it: {@code 62,5}. */
    public String outOfHundred() {
        return new ScoreSheet.Result(perMille, 0, 0, 0).outOfHundred();
    }
}

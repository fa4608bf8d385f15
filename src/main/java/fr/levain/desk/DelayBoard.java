package fr.levain.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How each step stands against the level the service gives itself.
 *
 * @param votes dossiers whose vote is planned after silence refuses them
 * @param since first day of the twelve months that the past is read over
 */
public record DelayBoard(ServiceLevels levels, List<Line> lines, List<LegalLine> legal, List<LateVotes> votes, LocalDate since) {
    /**
     * A step, of one team or of all.
     *
     * @param team slug; empty for all teams together
     * @param past empty when nothing ended in twelve months
     */
    public record Line(Step step, Optional<String> team, int running, int late, int soon, Optional<Past> past) {}

    /** @param median, ninth calendar days: half the dossiers, nine in ten, took no longer @param held ended within the level */
    public record Past(int ended, int median, int ninth, int held) {
        public int heldPercent() {
            return Math.round(100f * held / ended);
        }
    }

    /** Dossiers of a team near the day on which silence becomes a refusal. @param days at most so many days away */
    public record LegalLine(String team, int days, int dossiers) {}

    /** D6: dossiers of a team whose vote is planned after the day on which silence becomes a refusal. */
    public record LateVotes(String team, int dossiers) {}

    public List<Line> of(Step step) {
        return lines.stream().filter(line -> line.step() == step).toList();
    }
}

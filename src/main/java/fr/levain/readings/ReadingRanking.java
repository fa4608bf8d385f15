package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import java.util.List;
import java.util.Optional;

/**
 * The dossiers of a call by the scores of their readers: a computation that lights the debate, not a decision. The raw score is
 * always there; the adjusted one stands beside it.
 *
 * @param lines the best first, by raw score: the adjusted one never takes its place
 * @param severity what is known of readers; empty when the call did not ask for it
 * @param above how many dossiers stand above the line by raw score; empty when nothing draws it
 * @param lineTold what draws it, in French
 * @param whyNoInterval in French; empty when there are intervals
 */
public record ReadingRanking(
        List<Line> lines, Optional<SeverityModel.Result> severity, Optional<Integer> above, String lineTold, Optional<String> whyNoInterval) {
    static final ReadingRanking NONE = new ReadingRanking(List.of(), Optional.empty(), Optional.empty(), "", Optional.of("Aucune lecture n’est rendue."));

    /**
     * @param raw out of 100
     * @param adjusted out of 100, severity of its readers taken off
     * @param interval between which ranks it could stand; a single rank when nothing tells
     * @param toDiscuss the interval holds both sides of the line, or the raw and the adjusted scores are not on the same side
     */
    public record Line(
            ApplicationId application, String reference, String title, int readings, double raw, Optional<Double> adjusted,
            RankIntervals.Interval interval, boolean toDiscuss, boolean parts) {}

    public List<Line> toDiscuss() {
        return lines.stream().filter(Line::toDiscuss).toList();
    }

    public boolean isAdjusted() {
        return severity.filter(SeverityModel.Fitted.class::isInstance).isPresent();
    }

    public boolean hasIntervals() {
        return whyNoInterval.isEmpty();
    }

    public Optional<SeverityModel.Refused> refusal() {
        return severity.filter(SeverityModel.Refused.class::isInstance).map(SeverityModel.Refused.class::cast);
    }
}

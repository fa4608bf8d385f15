package fr.levain.decisions;

import fr.levain.assessment.LineSettled;
import fr.levain.assessment.Recommendation;
import fr.levain.assessment.ScoreSheet;
import fr.levain.audit.TimelineEntry;
import fr.levain.committees.GivenOpinion;
import fr.levain.eligibility.Verdict;
import fr.levain.kernel.French;
import fr.levain.opinions.ReceivedOpinion;
import fr.levain.readings.ReadResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a dossier was decided so: what was read, scored, proposed and voted, as it was kept. Who scored is not told.
 *
 * @param verdict what the rules said of the dossier, sealed when it was filed
 * @param overruled by id of a rule, what an officer said instead of it and why (A4)
 * @param scoring empty when no grid was closed
 * @param readings of several people apart from one another, named where their kind says so; empty for a call that is not read so
 * @param proposal empty for an inadmissible dossier
 * @param budget what was kept of each expense, and why, as officers settled it; empty when they took it whole
 * @param committee once its minutes are signed
 * @param opinions of those who were consulted, unnamed where their kind of opinion is anonymous
 * @param algorithms computations that took part in it, and what each did to this dossier (A1, A2)
 * @param journal the acts that led there, oldest first
 * @param minutes of the committee that said its opinion: the journal of its session keeps them
 * @param withheld its reader has a reading of the dossier to give, or stood aside from one: neither scores nor opinions are shown, the committee’s included
 */
public record Explanation(
        DecidedOutcome outcome,
        Optional<Act> act,
        Verdict verdict,
        Map<String, String> overruled,
        Optional<ScoreSheet> scoring,
        List<ReadResult> readings,
        Optional<Recommendation> proposal,
        List<LineSettled> budget,
        Optional<GivenOpinion> committee,
        List<ReceivedOpinion> opinions,
        List<AlgorithmUsed> algorithms,
        List<TimelineEntry> journal,
        List<TimelineEntry> minutes,
        boolean withheld) {
    /** For who does not know yet of what was done since. */
    Explanation until(Instant at) {
        var day = LocalDate.ofInstant(at, French.PARIS);
        return new Explanation(outcome, act, verdict, overruled, scoring, readings, proposal.filter(made -> made.madeAt().isBefore(at)), budget,
                committee.filter(given -> given.opinion().at().isBefore(at)), opinions.stream().filter(each -> !each.on().isAfter(day)).toList(), algorithms,
                journal.stream().filter(entry -> entry.at().isBefore(at)).toList(), minutes.stream().filter(entry -> entry.at().isBefore(at)).toList(), withheld);
    }

    /** The committee may quote scores when it says why. */
    Explanation unscored() {
        return new Explanation(outcome, act, verdict, overruled, Optional.empty(), List.of(), proposal, budget, Optional.empty(), List.of(),
                algorithms.stream().map(each -> new AlgorithmUsed(each.kind(), "")).toList(), journal, minutes, true);
    }
}

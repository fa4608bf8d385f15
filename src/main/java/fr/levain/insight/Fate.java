package fr.levain.insight;

import static fr.levain.insight.FunnelFact.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a project beside a partner, from what is known of it: the stages it reached, and why it went no further than the
 * last of them. The one rule of the funnel, for every partner.
 *
 * @param reached one at least; a stage that was skipped is not there
 * @param reason why it stopped; empty for a project that has results
 */
record Fate(Set<FunnelStage> reached, Optional<FunnelReason> reason) {
    private record Sign(FunnelFact fact, FunnelReason reason) {}

    /** For each stage, what is told first of a project that went no further: what may still move, then what ended it. */
    private static final Map<FunnelStage, List<Sign>> SIGNS = Map.of(
            FunnelStage.ORIENTATION, List.of(
                    sign(INVITED, FunnelReason.ONGOING), sign(REQUEST_OPEN, FunnelReason.ONGOING), sign(INVITATION_DECLINED, FunnelReason.UNANSWERED), sign(REQUEST_WITHDRAWN, FunnelReason.WITHDRAWN),
                    sign(REQUEST_UNCLAIMED, FunnelReason.NOBODY), sign(REQUEST_DECLINED, FunnelReason.DECLINED), sign(REQUEST_PASSED_ON, FunnelReason.PASSED_ON),
                    sign(REQUEST_ELSEWHERE, FunnelReason.ELSEWHERE), sign(REQUEST_ANSWERED, FunnelReason.ANSWERED)),
            FunnelStage.CONTACT, List.of(
                    sign(INVITED, FunnelReason.ONGOING), sign(REQUEST_OPEN, FunnelReason.ONGOING), sign(CANDIDACY_OPEN, FunnelReason.ONGOING), sign(CANDIDACY_WAITING, FunnelReason.WAITING_LIST),
                    sign(INVITATION_DECLINED, FunnelReason.UNANSWERED), sign(CANDIDACY_ADMITTED, FunnelReason.ADMITTED), sign(CANDIDACY_REFUSED, FunnelReason.NOT_RETAINED),
                    sign(CANDIDACY_WITHDRAWN, FunnelReason.WITHDRAWN), sign(REQUEST_WITHDRAWN, FunnelReason.WITHDRAWN), sign(REQUEST_DECLINED, FunnelReason.DECLINED),
                    sign(REQUEST_PASSED_ON, FunnelReason.PASSED_ON), sign(REQUEST_ELSEWHERE, FunnelReason.ELSEWHERE), sign(REQUEST_ANSWERED, FunnelReason.ANSWERED)),
            FunnelStage.JOURNEY, List.of(
                    sign(FOLLOW_UP_ACTIVE, FunnelReason.ONGOING), sign(FOLLOW_UP_SUSPENDED, FunnelReason.WITHDRAWN), sign(FOLLOW_UP_COMPLETED, FunnelReason.COMPLETED),
                    sign(FOLLOW_UP_PAUSED, FunnelReason.PAUSED), sign(FOLLOW_UP_DROPPED, FunnelReason.DROPPED)),
            FunnelStage.APPLICATION, List.of(
                    sign(DOSSIER_OPEN, FunnelReason.ONGOING), sign(FUNDING_AWAITED, FunnelReason.ONGOING), sign(DOSSIER_INADMISSIBLE, FunnelReason.NOT_ELIGIBLE),
                    sign(DOSSIER_REFUSED, FunnelReason.NOT_AWARDED), sign(FUNDING_REFUSED, FunnelReason.NOT_AWARDED), sign(DOSSIER_CLOSED, FunnelReason.CLOSED), sign(DOSSIER_WITHDRAWN, FunnelReason.WITHDRAWN),
                    sign(FUNDING_WITHDRAWN, FunnelReason.WITHDRAWN)),
            FunnelStage.AWARD, List.of(
                    sign(FOLLOW_UP_ACTIVE, FunnelReason.ONGOING), sign(FOLLOW_UP_SUSPENDED, FunnelReason.WITHDRAWN), sign(FOLLOW_UP_PAUSED, FunnelReason.PAUSED), sign(FOLLOW_UP_DROPPED, FunnelReason.DROPPED),
                    sign(SURVEY_SILENT, FunnelReason.SILENT), sign(FOLLOW_UP_COMPLETED, FunnelReason.COMPLETED)));

    static Fate of(Set<FunnelFact> facts) {
        var reached = EnumSet.noneOf(FunnelStage.class);
        facts.forEach(fact -> fact.reached().ifPresent(reached::add));
        if (reached.isEmpty()) throw new IllegalArgumentException("reached nothing: " + facts);
        return new Fate(reached, reason(last(reached), facts));
    }

    /** How far it came. */
    FunnelStage last() {
        return last(reached);
    }

    boolean wentFurtherThan(FunnelStage stage) {
        return last().compareTo(stage) > 0;
    }

    boolean stoppedAt(FunnelStage stage, FunnelReason why) {
        return last() == stage && reason.filter(why::equals).isPresent();
    }

    /** What nobody noted the end of still goes on. */
    private static Optional<FunnelReason> reason(FunnelStage last, Set<FunnelFact> facts) {
        if (last == FunnelStage.RESULTS) return Optional.empty();
        for (var sign : SIGNS.get(last)) if (facts.contains(sign.fact())) return Optional.of(sign.reason());
        return Optional.of(FunnelReason.ONGOING);
    }

    private static FunnelStage last(Set<FunnelStage> reached) {
        return reached.stream().max(Enum::compareTo).orElseThrow();
    }

    private static Sign sign(FunnelFact fact, FunnelReason reason) {
        return new Sign(fact, reason);
    }
}

package fr.levain.insight;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a project beside a partner. Some facts reach a stage; the others only say why a project went no further.
 * The facts of a project are one number, a bit for each, so that a whole cohort is counted in one statement.
 */
enum FunnelFact {
    REQUEST_RECEIVED(FunnelStage.ORIENTATION, true),
    REQUEST_OPEN, REQUEST_WITHDRAWN, REQUEST_UNCLAIMED, REQUEST_DECLINED, REQUEST_PASSED_ON, REQUEST_ELSEWHERE, REQUEST_ANSWERED,

    REQUEST_TAKEN(FunnelStage.CONTACT, false), APPLIED(FunnelStage.CONTACT, true), NEED_TAKEN_UP(FunnelStage.CONTACT, true),
    CANDIDACY_OPEN, CANDIDACY_WAITING, CANDIDACY_ADMITTED, CANDIDACY_REFUSED, CANDIDACY_WITHDRAWN, INVITED, INVITATION_DECLINED,

    FOLLOWED(FunnelStage.JOURNEY, true),
    FOLLOW_UP_ACTIVE, FOLLOW_UP_SUSPENDED, FOLLOW_UP_COMPLETED, FOLLOW_UP_PAUSED, FOLLOW_UP_DROPPED,

    FILED(FunnelStage.APPLICATION, false), FUNDING_ASKED(FunnelStage.APPLICATION, false),
    DOSSIER_OPEN, DOSSIER_INADMISSIBLE, DOSSIER_REFUSED, DOSSIER_CLOSED, DOSSIER_WITHDRAWN, FUNDING_AWAITED, FUNDING_REFUSED, FUNDING_WITHDRAWN,

    AWARDED(FunnelStage.AWARD, false), FUNDING_GRANTED(FunnelStage.AWARD, false),

    CREATED(FunnelStage.RESULTS, false), FIRST_JOB(FunnelStage.RESULTS, false), SURVEY_ANSWERED(FunnelStage.RESULTS, false),
    SURVEY_SILENT;

    private final @Nullable FunnelStage reached;
    private final boolean enters;

    FunnelFact() {
        this(null, false);
    }

    /** @param enters whether a project enters the funnel by it */
    FunnelFact(@Nullable FunnelStage reached, boolean enters) {
        this.reached = reached;
        this.enters = enters;
    }

    Optional<FunnelStage> reached() {
        return Optional.ofNullable(reached);
    }

    boolean enters() {
        return enters;
    }

    /** Counts only from the day the project entered: what it had obtained before is not the partner’s doing. */
    boolean countsFromEntry() {
        return ordinal() >= FILED.ordinal();
    }

    long bit() {
        return 1L << ordinal();
    }

    static long mask(Predicate<FunnelFact> which) {
        return Arrays.stream(values()).filter(which).mapToLong(FunnelFact::bit).sum();
    }

    static Set<FunnelFact> in(long facts) {
        var found = EnumSet.noneOf(FunnelFact.class);
        for (var each : values()) if ((facts & each.bit()) != 0) found.add(each);
        return found;
    }
}

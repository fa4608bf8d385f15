package fr.levain.programmes.web;

import fr.levain.kernel.French;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.ScoutStatus;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How the states of programmes are said. */
public final class Words {
    private Words() {}

    public static String of(CandidacyStatus status) {
        return switch (status) {
            case APPLIED -> "À examiner";
            case WAITING -> "Liste d’attente";
            case ADMITTED -> "Admise";
            case REFUSED -> "Non retenue";
            case WITHDRAWN -> "Retirée";
        };
    }

    public static Tone tone(CandidacyStatus status) {
        return switch (status) {
            case APPLIED, WAITING -> Tone.WAIT;
            case ADMITTED -> Tone.OK;
            case REFUSED -> Tone.KO;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    public static String of(NeedStatus status) {
        return switch (status) {
            case CAUGHT -> "Capté";
            case STUDIED -> "À l’étude";
            case OPPORTUNE -> "Cherche un porteur";
            case OFFERED -> "Proposé";
            case TAKEN_UP -> "Repris";
            case SET_ASIDE -> "Laissé de côté";
        };
    }

    public static Tone tone(NeedStatus status) {
        return switch (status) {
            case CAUGHT, STUDIED, OFFERED -> Tone.WAIT;
            case OPPORTUNE, TAKEN_UP -> Tone.OK;
            case SET_ASIDE -> Tone.NEUTRAL;
        };
    }

    public static String of(ScoutStatus status) {
        return switch (status) {
            case INVITED -> "Invité";
            case ACTIVE -> "Dans le réseau";
            case DECLINED -> "N’est pas venu";
            case LEFT -> "Parti";
        };
    }

    public static Tone tone(ScoutStatus status) {
        return switch (status) {
            case INVITED -> Tone.WAIT;
            case ACTIVE -> Tone.OK;
            case DECLINED, LEFT -> Tone.NEUTRAL;
        };
    }

    /** Where the call of a cohort stands today. */
    public static String of(Cohort cohort, Instant now) {
        if (cohort.status() == CohortStatus.PREPARED) return "En préparation";
        if (cohort.status() == CohortStatus.CLOSED) return "Close";
        if (now.isBefore(cohort.details().opensAt())) return "Ouvre le " + French.day(cohort.details().opensAt());
        return cohort.takesCandidacies(now) ? "Candidatures ouvertes" : "Candidatures closes";
    }

    public static Tone tone(Cohort cohort, Instant now) {
        return cohort.takesCandidacies(now) ? Tone.OK : cohort.status() == CohortStatus.PUBLISHED ? Tone.WAIT : Tone.NEUTRAL;
    }

    static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    /** From 1; what cannot be read is the first page. */
    static int page(String typed) {
        return typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 1;
    }
}

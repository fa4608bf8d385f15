package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.events.GatheringKind;
import fr.levain.events.GatheringStatus;
import fr.levain.events.RegistrationStatus;
import fr.levain.events.Seats;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the states of the agenda are said. */
public final class Words {
    private Words() {}

    public static String of(GatheringStatus status) {
        return switch (status) {
            case DRAFT -> "En préparation";
            case PUBLISHED -> "Publiée";
            case HELD -> "Tenue";
            case CANCELLED -> "Annulée";
        };
    }

    public static Tone tone(GatheringStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case PUBLISHED -> Tone.OK;
            case HELD -> Tone.NEUTRAL;
            case CANCELLED -> Tone.KO;
        };
    }

    public static String of(RegistrationStatus status) {
        return switch (status) {
            case TO_CONFIRM -> "À confirmer";
            case REGISTERED -> "Inscription confirmée";
            case WAITING -> "Sur la liste d’attente";
            case OFFERED -> "Place proposée";
            case EXPIRED -> "Proposition expirée";
            case CANCELLED -> "Inscription annulée";
        };
    }

    public static Tone tone(RegistrationStatus status) {
        return switch (status) {
            case REGISTERED -> Tone.OK;
            case TO_CONFIRM, WAITING, OFFERED -> Tone.WAIT;
            case EXPIRED, CANCELLED -> Tone.KO;
        };
    }

    /** What the public reads beside a meeting. */
    public static String availability(Gathering gathering, Seats seats, Instant now) {
        if (gathering.status() == GatheringStatus.CANCELLED) return "Annulée";
        if (gathering.status() == GatheringStatus.HELD || gathering.hasBegun(now)) return "Passée";
        if (seats.isFull()) return "Complet, liste d’attente ouverte";
        if (seats.capacity().isEmpty()) return "Inscription ouverte";
        return French.plural(seats.left(), "place libre", "places libres");
    }

    public static Tone availabilityTone(Gathering gathering, Seats seats, Instant now) {
        if (gathering.status() == GatheringStatus.CANCELLED) return Tone.KO;
        if (!gathering.takesRegistrations(now)) return Tone.NEUTRAL;
        return seats.isFull() ? Tone.WAIT : Tone.OK;
    }

    static List<Choice> kinds() {
        return Arrays.stream(GatheringKind.values()).map(kind -> Choice.of(kind.word(), kind.label())).toList();
    }

    static Optional<GatheringKind> kind(String word) {
        return Arrays.stream(GatheringKind.values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** {@code décembre 2026} */
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + month.getYear();
    }

    static YearMonth monthOf(Instant at) {
        return YearMonth.from(at.atZone(French.PARIS));
    }
}

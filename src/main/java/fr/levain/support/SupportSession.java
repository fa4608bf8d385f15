package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting of an adviser with those who carry the project.
 *
 * @param minutes 0 when nobody noted how long it lasted: only some funders ask
 * @param heldBy the adviser
 */
public record SupportSession(UUID id, LocalDate heldOn, int minutes, Kind kind, String summary, SeenBy seenBy, AccountId heldBy) {
    public enum Kind {
        MEETING, VIDEO, CALL, VISIT, WORKSHOP;

        public String label() {
            return switch (this) {
                case MEETING -> "Rendez-vous";
                case VIDEO -> "Visioconférence";
                case CALL -> "Téléphone";
                case VISIT -> "Visite sur place";
                case WORKSHOP -> "Atelier collectif";
            };
        }
    }

    /** Who reads its summary. Each reads what the ones before may read. */
    public enum SeenBy {
        TEAM, HOLDER,
        /** And whoever the holder lets read it: the authority, another partner. */
        REGION;

        public String label() {
            return switch (this) {
                case TEAM -> "L’équipe seulement";
                case HOLDER -> "L’équipe et le porteur";
                case REGION -> "L’équipe, le porteur, et ceux à qui il l’ouvre : la Région, une autre organisation";
            };
        }
    }

    SupportSession seenBy(SeenBy readers) {
        return new SupportSession(id, heldOn, minutes, kind, summary, readers, heldBy);
    }

    SupportSession withoutTime() {
        return new SupportSession(id, heldOn, 0, kind, summary, seenBy, heldBy);
    }

    SupportSession withoutSummary() {
        return new SupportSession(id, heldOn, minutes, kind, "", seenBy, heldBy);
    }

    String told() {
        return "%s le %s%s. Lu par : %s.\n%s".formatted(kind.label(), French.day(heldOn), minutes == 0 ? "" : ", " + shown(minutes), seenBy.label(), summary);
    }

    /** « 1 h 30 », « 45 min » */
    public static String shown(int minutes) {
        if (minutes < 60) return minutes + "\u00a0min";
        return minutes % 60 == 0 ? minutes / 60 + "\u00a0h" : "%d\u00a0h\u00a0%02d".formatted(minutes / 60, minutes % 60);
    }
}

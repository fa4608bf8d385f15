package fr.levain.calls;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stage of the selection, e.g. a reading of the dossiers, then a hearing.
 *
 * @param on the day it is planned; the last one when it lasts
 */
public record Stage(Kind kind, String title, String text, Optional<LocalDate> on) {
    public enum Kind {
        PRESELECTION("preselection", "Présélection sur dossier"),
        HEARING("audition", "Présentation à l’oral"),
        OPINION("avis", "Avis d’un comité"),
        VOTE("vote", "Vote"),
        OTHER("autre", "Autre étape");

        private final String code;
        private final String label;

        Kind(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** In packs and in inputs. */
        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        public static Optional<Kind> named(String code) {
            return java.util.Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }
    }

    /** Stages drafted before they had a kind are of another kind. */
    public Stage(@Nullable Kind kind, String title, String text, @Nullable Optional<LocalDate> on) {
        this.kind = kind == null ? Kind.OTHER : kind;
        this.title = title;
        this.text = text;
        this.on = on == null ? Optional.empty() : on;
    }

    /** {@code Les porteurs présélectionnés présentent leur projet. Prévue le 3 mars 2027.} */
    public String told() {
        var day = on.map(date -> "Prévu le %s.".formatted(French.day(date))).orElse("");
        return text.isBlank() ? day : day.isEmpty() ? text : text + " " + day;
    }

    /** The first one planned before the one above it. */
    public static OptionalInt outOfOrder(List<Stage> stages) {
        return IntStream.range(0, stages.size()).filter(at -> stages.get(at).on().filter(day -> stages.subList(0, at).stream()
                .anyMatch(above -> above.on().filter(day::isBefore).isPresent())).isPresent()).findFirst();
    }
}

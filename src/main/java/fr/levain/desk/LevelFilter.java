package fr.levain.desk;

import java.util.Arrays;
import java.util.Optional;

/** Dossiers whose step runs: {@code instruction}, is late: {@code instruction-retard}, or ends within days: {@code instruction-bientot}. */
public record LevelFilter(Step step, Standing standing) {
    public enum Standing {
        RUNNING("", "en cours"),
        LATE("-retard", "en retard"),
        SOON("-bientot", "à terminer sous 7 jours");

        private final String suffix;
        private final String label;

        Standing(String suffix, String label) {
            this.suffix = suffix;
            this.label = label;
        }
    }

    static Optional<LevelFilter> read(String word) {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Standing.values()).map(standing -> new LevelFilter(step, standing)))
                .filter(each -> each.word().equals(word)).findFirst();
    }

    public String word() {
        return step.word() + standing.suffix;
    }

    public String label() {
        // payments are not followed here: past its term, nobody knows whether an award is late
        return step.label() + ", " + (step == Step.PAYMENT && standing == Standing.LATE ? "terme passé" : standing.label);
    }
}

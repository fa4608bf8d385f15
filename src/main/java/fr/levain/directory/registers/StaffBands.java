package fr.levain.directory.registers;

import java.util.Map;
import java.util.Optional;

/** Bands of paid staff as Sirene codes them (nomenclature « tranche d’effectif salarié », INSEE). */
final class StaffBands {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("NN", "aucun salarié"), Map.entry("00", "aucun salarié en fin d’année"), Map.entry("01", "1 ou 2 salariés"),
            Map.entry("02", "3 à 5 salariés"), Map.entry("03", "6 à 9 salariés"), Map.entry("11", "10 à 19 salariés"),
            Map.entry("12", "20 à 49 salariés"), Map.entry("21", "50 à 99 salariés"), Map.entry("22", "100 à 199 salariés"),
            Map.entry("31", "200 à 249 salariés"), Map.entry("32", "250 à 499 salariés"), Map.entry("41", "500 à 999 salariés"),
            Map.entry("42", "1 000 à 1 999 salariés"), Map.entry("51", "2 000 à 4 999 salariés"), Map.entry("52", "5 000 à 9 999 salariés"),
            Map.entry("53", "10 000 salariés et plus"));

    private StaffBands() {}

    static Optional<String> label(String code) {
        return Optional.ofNullable(LABELS.get(code));
    }
}

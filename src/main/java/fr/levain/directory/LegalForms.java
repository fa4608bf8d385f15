package fr.levain.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** Legal forms in words (INSEE, « catégories juridiques », Licence Ouverte). */
public final class LegalForms {
    private static final Map<String, String> LABELS = read();

    private LegalForms() {}

    /** @param code of four digits */
    public static Optional<String> label(String code) {
        return Optional.ofNullable(LABELS.get(code));
    }

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(LegalForms.class.getResourceAsStream("/reference/registers/categories-juridiques-insee.csv"));
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().filter(row -> row.get("niveau").equals("3")).collect(Collectors.toMap(row -> row.get("code"), row -> row.get("libelle")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

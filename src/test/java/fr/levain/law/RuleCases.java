package fr.levain.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference cases of the rules, by code. */
public final class RuleCases {
    private static final JsonMapper JSON = new JsonMapper();

    private RuleCases() {}

    /** Each case as (input, expected): {@code expected} is a text, or JSON when it starts with a brace. */
    public static Stream<Arguments> starting(String prefix) {
        var file = Objects.requireNonNull(RuleCases.class.getResourceAsStream("/reference/regles-cas-de-test.csv"));
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Arguments> found = rows.stream()
                    .filter(row -> row.get("regle").startsWith(prefix))
                    .map(row -> Arguments.of(JSON.readTree(row.get("entree_json")), row.get("attendu")))
                    .toList();
            if (found.isEmpty()) throw new IllegalArgumentException("No case for " + prefix);
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    public static LocalDate day(JsonNode input, String field) {
        return LocalDate.parse(input.get(field).asString());
    }

    public static Optional<LocalDate> dayIfAny(JsonNode input, String field) {
        return input.get(field).isNull() ? Optional.empty() : Optional.of(day(input, field));
    }
}

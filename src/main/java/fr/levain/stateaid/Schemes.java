package fr.levain.stateaid;

import fr.levain.law.LegalParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** The exempted schemes, as dated data. */
final class Schemes {
    private final List<ExemptedScheme> all;

    Schemes(LegalParameters parameters) {
        var file = Objects.requireNonNull(Schemes.class.getResourceAsStream("/reference/stateaid/regimes-exemptes.csv"));
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            all = rows.stream()
                    .map(row -> {
                        var end = LocalDate.parse(row.get("fin"));
                        // E8: a scheme lives some months after its regulation (art. 58)
                        var extended = end.plusMonths(parameters.at("rgec.adaptation", end).whole());
                        return new ExemptedScheme(row.get("numero"), row.get("intitule"), LocalDate.parse(row.get("debut")),
                                extended, row.get("hypothese").equals("oui"));
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ExemptedScheme> find(String number) {
        return all.stream().filter(scheme -> scheme.number().equalsIgnoreCase(number.strip())).findFirst();
    }

    List<ExemptedScheme> inForce(LocalDate date) {
        return all.stream().filter(scheme -> scheme.isInForce(date)).toList();
    }
}

package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.law.LegalParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The exempted schemes, as dated data. */
final class Schemes {
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\s*(SA\\.?\\s?\\d+)(?:\\D*?\\barticle\\s+(\\d+(?:\\s?[a-z](?![\\p{L}\\d]))?))?.*");

    private final List<ExemptedScheme> all;

    Schemes(LegalParameters parameters) {
        var file = Objects.requireNonNull(Schemes.class.getResourceAsStream("/reference/stateaid/regimes-exemptes.csv"));
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            all = rows.stream().map(row -> read(row, parameters)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExemptedScheme read(CSVRecord row, LegalParameters parameters) {
        var end = LocalDate.parse(row.get("fin"));
        // E8: a scheme lives some months after its regulation (art. 58)
        var extended = end.plusMonths(parameters.at("rgec.adaptation", end).whole());
        return new ExemptedScheme(
                row.get("numero"), row.get("article"), row.get("intitule"), intensities(row), Euros.of(Long.parseLong(row.get("plafond"))),
                LocalDate.parse(row.get("debut")), extended, row.get("hypothese").equals("oui"));
    }

    private static Map<UndertakingSize, Rate> intensities(CSVRecord row) {
        var found = new EnumMap<UndertakingSize, Rate>(UndertakingSize.class);
        Map.of("petite", UndertakingSize.SMALL, "moyenne", UndertakingSize.MEDIUM, "grande", UndertakingSize.LARGE).forEach((column, size) -> {
            if (!row.get(column).isBlank()) found.put(size, Rate.percent(row.get(column)));
        });
        return Map.copyOf(found);
    }

    /** The parts of the scheme that these words name: all of them when they name no article. */
    List<ExemptedScheme> named(String words) {
        var read = REFERENCE.matcher(words.strip());
        if (!read.matches()) return List.of();
        var number = read.group(1).replaceAll("\\s", "");
        var article = read.group(2);
        return all.stream()
                .filter(scheme -> scheme.number().replace(".", "").equalsIgnoreCase(number.replace(".", "")))
                .filter(scheme -> article == null || scheme.article().replace(" ", "").equalsIgnoreCase(article.replace(" ", "")))
                .toList();
    }

    List<ExemptedScheme> inForce(LocalDate date) {
        return all.stream().filter(scheme -> scheme.isInForce(date)).toList();
    }
}

package fr.levain.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The parameters delivered with Levain, in a file people can read and compare. */
final class ParameterFile {
    private static final String PATH = "/reference/law/parametres-reglementaires.csv";

    private ParameterFile() {}

    static List<LegalParameter> read() {
        var file = Objects.requireNonNull(ParameterFile.class.getResourceAsStream(PATH));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return rows.stream().map(ParameterFile::parameter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalParameter parameter(CSVRecord row) {
        return new LegalParameter(
                row.get("cle"),
                new BigDecimal(row.get("valeur")),
                row.get("unite"),
                row.get("sens"),
                date(row.get("debut")),
                date(row.get("fin")),
                row.get("nature"),
                row.get("source"));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}

package fr.levain.opendata;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of awards as its publisher wrote it, and where its columns are. Only files whose licence is known are delivered:
 * they are listed in {@code reference/public-awards/sources.csv}.
 */
record PublicAwardFile(PublicSource source, CSVRecord columns, String text) {
    private static final String FOLDER = "/reference/public-awards/";

    static List<PublicAwardFile> delivered() {
        return rows(read("sources.csv"), ',').stream().map(row -> new PublicAwardFile(
                new PublicSource(row.get("slug"), row.get("title"), row.get("funder"), row.get("licence"), row.get("published_by"), LocalDate.parse(row.get("read_on"))),
                row, read(row.get("file")))).toList();
    }

    String digest() {
        return Digest.of(columns.toString() + text);
    }

    /** Those that say who, how much and what for; a line that does not is left out. */
    List<PublicAward> awards() {
        var awards = new ArrayList<PublicAward>();
        for (var row : rows(text, ';')) award(row).ifPresent(awards::add);
        return awards;
    }

    private Optional<PublicAward> award(CSVRecord row) {
        var name = cell(row, "name");
        var amount = amount(cell(row, "amount"));
        if (name.isEmpty() || amount.isEmpty()) return Optional.empty();
        var place = cell(row, "commune").isEmpty() ? "" : "%s (%s)".formatted(cell(row, "commune"), cell(row, "department"));
        return Optional.of(new PublicAward(
                source, cell(row, "reference"), name, siren(cell(row, "number")), cell(row, "object"), amount.get(), year(row), place, false));
    }

    /** Publishers write SIREN and SIRET under either header, with spaces and quotes; a number whose key is wrong is none. */
    static Optional<Siren> siren(String typed) {
        var digits = typed.replaceAll("\\D", "");
        if (digits.length() != 9 && digits.length() != 14) return Optional.empty();
        return Siren.read(digits.substring(0, 9)).filter(Siren::hasValidKey);
    }

    /** {@code 12 160,00 €} or {@code 24000.0}. */
    static Optional<Euros> amount(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,12}(\\.\\d+)?")) return Optional.empty();
        return Optional.of(Euros.of(new BigDecimal(plain).setScale(2, java.math.RoundingMode.HALF_UP))).filter(Euros::isPositive);
    }

    private Optional<Integer> year(CSVRecord row) {
        var written = columns.get("year").isEmpty() ? cell(row, "day") : columns.get("year");
        return written.matches("\\d{4}.*") ? Optional.of(Integer.valueOf(written.substring(0, 4))) : Optional.empty();
    }

    /** Under the name its publisher gave to the column. */
    private String cell(CSVRecord row, String ours) {
        var theirs = columns.get(ours);
        if (theirs.isEmpty() || !row.isSet(theirs)) return "";
        var written = row.get(theirs).strip();
        return written.equals("NULL") ? "" : written;
    }

    private static List<CSVRecord> rows(String text, char separator) {
        try (var rows = CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(PublicAwardFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.levain.decisions;

import fr.levain.kernel.Euros;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What an act decided of each dossier, as a spreadsheet says it: one row per dossier, with {@code reference}, {@code issue},
 * {@code montant} and {@code motifs}; other columns are for people. Nothing is mended silently (O16): what cannot be read is told
 * with its line, its column and its value.
 */
public record ActFile(List<Row> rows, List<Problem> problems) {
    static final List<String> COLUMNS = List.of("reference", "issue", "montant", "motifs");
    static final int MOST = 300;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** @param line in the file, the header being the first @param amount zero for a refusal */
    public record Row(int line, String reference, boolean awarded, Euros amount, String reasons) {}

    /** @param value as it was read */
    public record Problem(int line, String column, String value, String reason) {}

    static String text(byte[] file) {
        try {
            var read = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return read.startsWith("\uFEFF") ? read.substring(1) : read;
        } catch (CharacterCodingException old) {
            return new String(file, WINDOWS);
        }
    }

    static ActFile read(String text) {
        var problems = new ArrayList<Problem>();
        var rows = new ArrayList<Row>();
        var header = text.lines().findFirst().orElse("");
        var separator = Stream.of(';', '\t', ',').filter(each -> header.indexOf(each) >= 0).findFirst().orElse(';');
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true).setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(false).setTrim(true).setAllowMissingColumnNames(true).get();
        try (var lines = format.parse(new StringReader(text))) {
            for (var column : COLUMNS)
                if (lines.getHeaderNames().stream().noneMatch(name -> name.equalsIgnoreCase(column)))
                    problems.add(new Problem(1, column, "", "Cette colonne manque. La première ligne nomme au moins : %s.".formatted(String.join(", ", COLUMNS))));
            if (!problems.isEmpty()) return new ActFile(List.of(), problems);
            var seen = new HashSet<String>();
            // a cell may hold several lines: a row is told by the line it begins at
            var each = lines.iterator();
            for (long before = lines.getCurrentLineNumber(); each.hasNext(); before = lines.getCurrentLineNumber())
                row(each.next(), (int) before + 1, seen, rows, problems);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException unreadable) {
            return new ActFile(List.of(), List.of(new Problem(1, "", "", "Ce fichier ne se lit pas comme un tableau CSV. Enregistrez-le au format « CSV UTF-8 », puis recommencez.")));
        }
        if (rows.isEmpty() && problems.isEmpty()) problems.add(new Problem(1, "", "", "Ce fichier n’a aucune ligne sous ses titres."));
        if (rows.size() > MOST) problems.add(new Problem(MOST + 2, "", "", "Un fichier porte au plus %d dossiers : coupez-le en deux.".formatted(MOST)));
        return new ActFile(List.copyOf(rows), List.copyOf(problems));
    }

    private static void row(CSVRecord line, int number, Set<String> seen, List<Row> rows, List<Problem> problems) {
        if (Stream.of(line.values()).allMatch(String::isBlank)) return;
        var before = problems.size();
        var reference = value(line, "reference");
        if (reference.isEmpty()) problems.add(new Problem(number, "reference", "", "Écrivez la référence du dossier."));
        else if (!seen.add(reference)) problems.add(new Problem(number, "reference", reference, "Ce dossier est déjà plus haut dans le fichier."));
        var outcome = value(line, "issue");
        var awarded = outcome.toLowerCase(Locale.FRENCH).startsWith("attribu");
        if (!awarded && !outcome.toLowerCase(Locale.FRENCH).startsWith("refus"))
            problems.add(new Problem(number, "issue", outcome, "Écrivez « attribution » ou « refus »."));
        var typed = value(line, "montant");
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        var readable = plain.matches("\\d{1,10}(\\.\\d{1,2})?");
        if (awarded && !readable) problems.add(new Problem(number, "montant", typed, "Écrivez le montant voté, par exemple 36 643,50."));
        if (!awarded && !plain.isEmpty() && !plain.matches("0+([.]0{1,2})?")) problems.add(new Problem(number, "montant", typed, "Un refus n’a pas de montant : laissez la case vide."));
        if (problems.size() == before) rows.add(new Row(number, reference, awarded, awarded ? Euros.of(new BigDecimal(plain)) : Euros.ZERO, value(line, "motifs")));
    }

    private static String value(CSVRecord line, String column) {
        return line.isSet(column) ? line.get(column).strip() : "";
    }
}

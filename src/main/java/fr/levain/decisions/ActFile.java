package fr.levain.decisions;

import fr.levain.kernel.Euros;
import fr.levain.ui.CsvCell;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What an act decided of each dossier, as a spreadsheet says it: one row per dossier, with {@code reference}, {@code issue},
 * {@code montant} and {@code motifs}; where a vote had its own count, those who stood aside or other conditions,
 * {@code conditions}, {@code pour}, {@code contre}, {@code abstentions} and {@code deports} too. Other columns are for people. Nothing is mended silently (O16): what cannot be read is told
 * with its line, its column and its value.
 */
public record ActFile(List<Row> rows, List<Problem> problems) {
    static final List<String> COLUMNS = List.of("reference", "issue", "montant", "motifs");
    static final List<String> VOTED = List.of("conditions", "pour", "contre", "abstentions", "deports");
    static final int MOST = 300;

    /** Conditions were proposed, and the assembly votes none. */
    private static final String NONE = "aucune";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * @param line in the file, the header being the first
     * @param amount zero for a refusal
     * @param own what the vote on this dossier had of its own
     */
    public record Row(int line, String reference, boolean awarded, Euros amount, String reasons, Own own) {
        public Row(int line, String reference, boolean awarded, Euros amount, String reasons) {
            this(line, reference, awarded, amount, reasons, Own.NONE);
        }
    }

    /** Where a cell is empty, the conditions are those proposed, and the count is that of the act. */
    public record Own(Optional<String> conditions, Optional<Integer> inFavour, Optional<Integer> against, Optional<Integer> abstentions, List<String> aside) {
        static final Own NONE = new Own(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

        boolean counts() {
            return inFavour.isPresent() || against.isPresent() || abstentions.isPresent() || !aside.isEmpty();
        }

        /** The vote of the act, but for what is this dossier's own. */
        public Optional<AssemblyVote> under(VoteCount whole) {
            return counts() ? Optional.of(new AssemblyVote(new VoteCount(whole.inOffice(), inFavour.orElse(whole.inFavour()), against.orElse(whole.against()),
                    abstentions.orElse(whole.abstentions())), aside)) : Optional.empty();
        }
    }

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
        var conditions = value(line, "conditions");
        if (!awarded && !conditions.isEmpty()) problems.add(new Problem(number, "conditions", conditions, "Un refus n’a pas de conditions : laissez la case vide."));
        var own = new Own(conditions.isEmpty() ? Optional.empty() : Optional.of(conditions.equalsIgnoreCase(NONE) ? "" : conditions),
                voices(line, "pour", number, problems), voices(line, "contre", number, problems), voices(line, "abstentions", number, problems),
                Stream.of(value(line, "deports").split("[\\n;,|]")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList());
        if (problems.size() == before)
            rows.add(new Row(number, reference, awarded, awarded ? Euros.of(new BigDecimal(plain)) : Euros.ZERO, value(line, "motifs"), own));
    }

    private static Optional<Integer> voices(CSVRecord line, String column, int number, List<Problem> problems) {
        var typed = value(line, column);
        if (typed.isEmpty()) return Optional.empty();
        if (typed.matches("\\d{1,4}")) return Optional.of(Integer.valueOf(typed));
        problems.add(new Problem(number, column, typed, "Écrivez un nombre de voix, ou laissez la case vide : le décompte est alors celui de la délibération."));
        return Optional.empty();
    }

    private static String value(CSVRecord line, String column) {
        return line.isSet(column) ? CsvCell.read(line.get(column).strip()) : "";
    }
}

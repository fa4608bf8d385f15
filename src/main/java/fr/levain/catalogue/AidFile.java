package fr.levain.catalogue;

import fr.levain.kernel.BareText;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a file, one after the other. A file that is not whole is refused, wherever it was cut. */
final class AidFile {
    private static final int MOST_ROWS = 50_000;
    /** A quote that is never closed would take the rest of the file for one cell. */
    private static final long LONGEST_ROW = 1_000_000;

    @FunctionalInterface
    interface Row {
        /** @param cells by plain name of their column */
        void at(long line, Map<String, String> cells);
    }

    private AidFile() {}

    static void read(Imports.File file, Charset charset, Row each) {
        try (var letters = new BufferedReader(new InputStreamReader(file.open(), charset))) {
            letters.mark(1);
            if (letters.read() != '\ufeff') letters.reset();
            letters.mark(16 * 1024);
            var delimiter = delimiter(letters);
            letters.reset();
            var gauge = new Gauge(letters);
            try (var rows = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get().parse(gauge)) {
                rows(rows, gauge, each);
            }
        } catch (UncheckedIOException cut) {
            throw cut(cut.getCause());
        } catch (IOException cut) {
            throw cut(cut);
        }
    }

    private static void rows(CSVParser parser, Gauge gauge, Row each) {
        var rows = parser.iterator();
        if (!rows.hasNext()) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier CSV qui contient des aides.");
        var columns = columns(rows.next());
        long line = parser.getCurrentLineNumber() + 1;
        int count = 0;
        while (rows.hasNext()) {
            var row = rows.next();
            gauge.nextRow();
            if (row.size() != columns.size()) throw new UnreadableFile(rows.hasNext()
                    ? "La ligne %d compte %d cellules au lieu de %d. Rien n’a été importé : corrigez-la, puis recommencez.".formatted(line, row.size(), columns.size())
                    : "Ce fichier est coupé : sa dernière ligne, la ligne %d, n’est pas entière. Rien n’a été importé : téléchargez-le à nouveau.".formatted(line));
            if (++count > MOST_ROWS) throw new UnreadableFile("Ce fichier compte plus de 50 000 lignes. Découpez-le, puis importez chaque partie.");
            var cells = new HashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) cells.put(columns.get(i), row.get(i));
            each.at(line, cells);
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    /** Counts the letters read since the last whole row, and stops there: what is held in memory stays small. */
    private static final class Gauge extends FilterReader {
        private long letters;

        Gauge(Reader file) {
            super(file);
        }

        void nextRow() {
            letters = 0;
        }

        @Override
        public int read() throws IOException {
            var letter = super.read();
            count(1);
            return letter;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            if (read > 0) letters += read;
            if (letters > LONGEST_ROW) throw new UnreadableFile(
                    "Une ligne de ce fichier dépasse 1 million de caractères : un guillemet n’y est sans doute pas refermé. Rien n’a été importé : enregistrez-le à nouveau en CSV.");
        }
    }

    private static List<String> columns(CSVRecord titles) {
        var columns = new LinkedHashMap<String, String>();
        for (var title : titles) {
            var name = BareText.of(title);
            if (columns.put(name, title) != null) throw new UnreadableFile("La colonne « %s » paraît deux fois. Gardez-en une seule.".formatted(told(title)));
        }
        var missing = AidesTerritoiresRow.NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) throw new UnreadableFile("Il manque %s : %s. La première ligne du fichier porte : %s.".formatted(
                missing.size() == 1 ? "une colonne" : missing.size() + " colonnes",
                String.join(", ", missing.stream().map(AidesTerritoiresRow::title).toList()), told(String.join(", ", columns.values()))));
        return List.copyOf(columns.keySet());
    }

    private static String told(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** The sign most used in the line of titles. */
    private static char delimiter(BufferedReader letters) throws IOException {
        int commas = 0;
        int semicolons = 0;
        for (int read = 0; read < 8 * 1024; read++) {
            int letter = letters.read();
            if (letter < 0 || letter == '\n') break;
            if (letter == ',') commas++;
            if (letter == ';') semicolons++;
        }
        return semicolons > commas ? ';' : ',';
    }

    private static UnreadableFile cut(IOException failure) {
        var message = String.valueOf(failure.getMessage());
        return new UnreadableFile(message.contains("EOF")
                ? "Ce fichier est coupé : un texte entre guillemets n’est pas refermé. Rien n’a été importé : téléchargez-le à nouveau."
                : "Ce fichier n’est pas un CSV régulier : un guillemet est mal placé. Rien n’a été importé : enregistrez-le à nouveau en CSV.");
    }
}

package fr.levain.places;

import fr.levain.kernel.BareText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A list of spaces as a table: one per line, columns known by their titles, in any order. */
final class CsvPlaces {
    private CsvPlaces() {}

    static PlaceFile read(String text) {
        var titles = text.lines().findFirst().orElse("");
        char delimiter = titles.chars().filter(each -> each == ';').count() > titles.chars().filter(each -> each == ',').count() ? ';' : ',';
        try (var parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier qui contient des espaces.");
            var columns = new ArrayList<String>();
            records.next().forEach(title -> columns.add(BareText.of(title)));
            if (!PlaceColumns.tellName(columns))
                throw new UnreadableFile("Il manque la colonne « nom ». La première ligne du fichier porte : %s.".formatted(shortened(titles)));
            if (!PlaceColumns.tellCommune(columns))
                throw new UnreadableFile("Il manque la commune : une colonne « code_insee », ou « commune » avec « code_postal ». La première ligne du fichier porte : %s.".formatted(shortened(titles)));
            var rows = new ArrayList<PlaceFile.Row>();
            // asked before the next row is read ahead
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                var read = records.next();
                // spreadsheets leave rows of separators at the end
                if (read.stream().anyMatch(cell -> !cell.isBlank())) rows.add(row(line, read, columns));
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > PlaceFile.MOST_ROWS) throw PlaceFile.tooLong();
            }
            if (rows.isEmpty()) throw new UnreadableFile("Ce fichier ne contient aucun espace sous sa ligne de titres.");
            return new PlaceFile(rows, PlaceColumns.leftOut(columns), FileFormat.TABLE);
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("Ce fichier n’est pas un CSV régulier : un guillemet est mal placé, ou n’est pas refermé. Rien n’a été gardé : enregistrez-le à nouveau en CSV.");
        }
    }

    private static PlaceFile.Row row(long line, CSVRecord record, List<String> columns) {
        if (record.size() != columns.size()) throw new UnreadableFile(
                "La ligne %d compte %d cellules au lieu de %d. Rien n’a été gardé : corrigez-la, puis recommencez.".formatted(line, record.size(), columns.size()));
        var told = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) if (!record.get(i).isBlank()) told.putIfAbsent(columns.get(i), record.get(i).strip());
        return PlaceColumns.row(line, told.getOrDefault("id", ""), told);
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}

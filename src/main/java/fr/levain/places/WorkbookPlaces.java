package fr.levain.places;

import fr.levain.forms.spreadsheet.Cell;
import fr.levain.forms.spreadsheet.OpenedFile;
import fr.levain.forms.spreadsheet.Sheet;
import fr.levain.forms.spreadsheet.Spreadsheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A list of spaces as a workbook, XLSX or ODS: the first sheet that has a row of titles, wherever it is. */
final class WorkbookPlaces {
    private static final Spreadsheets.Expected SPACES = new Spreadsheets.Expected(
            "une liste d’espaces", "la seule feuille des espaces", "Ouvrez-le dans votre tableur, enregistrez-le au format « CSV UTF-8 », puis recommencez.");

    private WorkbookPlaces() {}

    static PlaceFile read(byte[] bytes) {
        return switch (opened(bytes)) {
            case OpenedFile.Refused(var why) -> throw new UnreadableFile(why);
            case OpenedFile.Opened(var sheets) -> sheets.stream().flatMap(sheet -> sheet.rows().keySet().stream()
                            .filter(row -> PlaceColumns.tellName(titles(sheet, row).values())).limit(1).map(row -> spaces(sheet, row))).findFirst()
                    .orElseThrow(() -> new UnreadableFile("Aucune feuille de ce classeur n’a de colonne « nom ». Ajoutez une ligne de titres au-dessus des espaces."));
        };
    }

    private static OpenedFile opened(byte[] bytes) {
        try {
            return Spreadsheets.open(new ByteArrayInputStream(bytes), "Ce classeur", SPACES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlaceFile spaces(Sheet sheet, int header) {
        var titles = titles(sheet, header);
        if (!PlaceColumns.tellCommune(titles.values()))
            throw new UnreadableFile("Il manque la commune dans la feuille « %s » : une colonne « code_insee », ou « commune » avec « code_postal ».".formatted(sheet.name()));
        var rows = new ArrayList<PlaceFile.Row>();
        sheet.rows().forEach((number, cells) -> {
            if (number <= header) return;
            var told = new HashMap<String, String>();
            cells.forEach((column, cell) -> {
                var title = titles.getOrDefault(column, "");
                if (!title.isEmpty() && !cell.isBlank()) told.putIfAbsent(title, cell.text().strip());
            });
            if (!told.isEmpty()) rows.add(PlaceColumns.row(number + 1L, told.getOrDefault("id", ""), told));
        });
        if (rows.isEmpty()) throw new UnreadableFile("La feuille « %s » ne contient aucun espace sous sa ligne de titres.".formatted(sheet.name()));
        return new PlaceFile(rows, PlaceColumns.leftOut(titles.values()), FileFormat.TABLE);
    }

    /** By column. */
    private static Map<Integer, String> titles(Sheet sheet, int row) {
        var titles = new TreeMap<Integer, String>();
        for (Cell cell : sheet.row(row)) titles.put(cell.column(), PlaceColumns.bare(cell.text()));
        return titles;
    }
}

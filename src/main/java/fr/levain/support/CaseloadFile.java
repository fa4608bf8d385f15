package fr.levain.support;

import fr.levain.kernel.Spelling;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * A table that comes in, as {@code docs/guides/echanger-des-tableaux.md} describes it: UTF-8, semicolons or commas, columns by their
 * titles in any order.
 */
record CaseloadFile(List<Row> rows) {
    private static final int MOST_LINES = 5_000;
    private static final int MOST_BYTES = 2_000_000;

    /** @param line of the file, from 1 @param cells by title; without those left empty */
    record Row(long line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Nothing of a file can be read; the message says why and what to do, in French. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    static CaseloadFile read(byte[] bytes, CaseloadTable table) {
        if (bytes.length == 0) throw new Unreadable("Choisissez un fichier CSV qui contient au moins une ligne.");
        if (bytes.length > MOST_BYTES) throw new Unreadable("Ce fichier dépasse 2 Mo. Découpez-le en plusieurs fichiers.");
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K')
            throw new Unreadable("Ce fichier est un classeur, pas un CSV. Ouvrez-le dans votre tableur, enregistrez-le au format « CSV UTF-8 », puis recommencez.");
        var text = text(bytes);
        var titles = text.lines().findFirst().orElse("");
        char delimiter = titles.indexOf(';') >= 0 || titles.indexOf(',') < 0 ? ';' : ',';
        try (var parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) throw new Unreadable("Ce fichier est vide. Sa première ligne porte les titres des colonnes.");
            var columns = columns(records.next().toList(), table);
            var rows = new ArrayList<Row>();
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                var read = records.next().toList();
                if (read.size() > columns.size())
                    throw new Unreadable("La ligne %d compte %d cellules au lieu de %d. Corrigez-la, puis recommencez : rien n’est importé.".formatted(line, read.size(), columns.size()));
                var cells = new LinkedHashMap<String, String>();
                for (int i = 0; i < read.size(); i++) if (!read.get(i).isBlank()) cells.put(columns.get(i), read.get(i).strip());
                if (!cells.isEmpty()) rows.add(new Row(line, cells));
                if (rows.size() > MOST_LINES) throw new Unreadable("Ce fichier compte plus de 5 000 lignes. Découpez-le, puis importez chaque partie.");
                line = parser.getCurrentLineNumber() + 1;
            }
            if (rows.isEmpty()) throw new Unreadable("Ce fichier ne contient rien sous sa ligne de titres.");
            return new CaseloadFile(List.copyOf(rows));
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new Unreadable("Ce fichier n’est pas un CSV régulier : un guillemet est mal placé, ou n’est pas refermé. Rien n’est importé.");
        }
    }

    private static List<String> columns(List<String> titles, CaseloadTable table) {
        var columns = titles.stream().map(title -> title.strip().toLowerCase(Locale.ROOT)).toList();
        var known = table.names();
        for (var title : columns)
            if (!known.contains(title)) throw new Unreadable("La colonne « %s » n’existe pas dans %s%s. Les colonnes sont : %s."
                    .formatted(title, table.fileName(), Spelling.suggestion(title, known), String.join(", ", known)));
        for (var needed : table.needed()) if (!columns.contains(needed)) throw new Unreadable("Il manque la colonne « %s ».".formatted(needed));
        if (!columns.contains("cle") && !columns.contains("numero"))
            throw new Unreadable("Il manque la colonne « cle », le numéro du projet dans votre outil, ou « numero », celui de l’accompagnement dans Levain.");
        if (columns.stream().distinct().count() < columns.size()) throw new Unreadable("Une colonne paraît deux fois. Gardez-en une, puis recommencez.");
        return columns;
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new Unreadable("Ce fichier n’est pas en UTF-8 : ses accents seraient perdus. Enregistrez-le au format « CSV UTF-8 », puis recommencez.");
        }
    }
}

package fr.levain.places;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of spaces, whatever it is written in: a table ({@link CsvPlaces}), a workbook
 * ({@link WorkbookPlaces}), a GeoJSON or an answer of Overpass
 * ({@link JsonPlaces}).
 *
 * @param leftOut titles of columns that name people: never read
 */
record PlaceFile(List<Row> rows, List<String> leftOut, FileFormat format) {
    static final int MOST_BYTES = 10_000_000;
    static final int MOST_ROWS = 30_000;

    PlaceFile {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param line of the file, from 1; of a file without lines, the rank of the space
     * @param externalId blank when the file gives none
     * @param town its name, when no code says which
     * @param kindWords by which its kinds are told
     * @param tags of OpenStreetMap, {@code amenity=coworking_space}; empty elsewhere
     */
    record Row(long line, String externalId, Map<PlaceField, String> cells, String town, String kindWords, Set<String> tags) {
        Row(long line, String externalId, Map<PlaceField, String> cells, String town, String kindWords) {
            this(line, externalId, cells, town, kindWords, Set.of());
        }
    }

    static PlaceFile read(byte[] bytes) {
        if (bytes.length == 0) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier qui contient des espaces.");
        if (bytes.length > MOST_BYTES) throw new UnreadableFile("Ce fichier dépasse 10 Mo. Découpez-le en plusieurs fichiers.");
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K') return WorkbookPlaces.read(bytes);
        for (byte each : bytes) if (each == 0) throw new UnreadableFile("Ce fichier n’est pas un texte. Enregistrez votre tableau au format « CSV UTF-8 », puis recommencez.");
        var text = text(bytes);
        return text.stripLeading().startsWith("{") ? JsonPlaces.read(text) : CsvPlaces.read(text);
    }

    static UnreadableFile tooLong() {
        return new UnreadableFile("Ce fichier compte plus de 30 000 espaces. Découpez-le, puis importez chaque partie.");
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}

package fr.levain.places;

import fr.levain.kernel.BareText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of spaces: the public schema of places open to all ({@code lieux-mediation-numerique} 1.0.1), the regional list
 * of third places (2022), or the extract of France Tiers-Lieux. Columns are known by their titles, in any order.
 *
 * @param leftOut titles of columns that name people: never read
 */
record PlaceFile(List<Row> rows, List<String> leftOut) {
    static final int MOST_BYTES = 10_000_000;
    static final int MOST_ROWS = 30_000;

    /**
     * @param line of the file, from 1
     * @param externalId blank when the file gives none
     * @param town its name, when no code says which
     * @param kindWords by which its kinds are told
     */
    record Row(long line, String externalId, Map<PlaceField, String> cells, String town, String kindWords) {}

    private static final Map<PlaceField, List<String>> TITLES = new EnumMap<>(Map.ofEntries(
            Map.entry(PlaceField.NAME, List.of("nom", "nom du lieu", "name")),
            Map.entry(PlaceField.CARRIER, List.of("structure porteuse", "porteur")),
            Map.entry(PlaceField.NUMBER, List.of("pivot", "siret", "siren", "code officiel")),
            Map.entry(PlaceField.ADDRESS, List.of("adresse")),
            Map.entry(PlaceField.POSTAL_CODE, List.of("code postal", "cp")),
            Map.entry(PlaceField.COMMUNE, List.of("code insee", "numcom")),
            Map.entry(PlaceField.LATITUDE, List.of("latitude", "y wgs84", "lat")),
            Map.entry(PlaceField.LONGITUDE, List.of("longitude", "x wgs84", "lon", "lng")),
            Map.entry(PlaceField.SITE, List.of("site web", "url web", "site")),
            Map.entry(PlaceField.PHONE, List.of("telephone")),
            Map.entry(PlaceField.EMAIL, List.of("courriels", "courriel")),
            Map.entry(PlaceField.HOURS, List.of("horaires")),
            Map.entry(PlaceField.SERVICES, List.of("services", "service annexe")),
            Map.entry(PlaceField.EQUIPMENT, List.of("equipements")),
            Map.entry(PlaceField.ACCESS, List.of("accessibilite", "acces pmr", "prise en charge specifique")),
            Map.entry(PlaceField.PRICES, List.of("tarifs", "frais a charge")),
            Map.entry(PlaceField.SUMMARY, List.of("presentation resume", "presentation", "presentation detail"))));
    private static final List<String> TOWN = List.of("commune", "ville", "nomcom");
    private static final List<String> KINDS = List.of("natures", "typologie", "categorie");

    static PlaceFile read(byte[] bytes) {
        if (bytes.length == 0) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier CSV qui contient des espaces.");
        if (bytes.length > MOST_BYTES) throw new UnreadableFile("Ce fichier dépasse 10 Mo. Découpez-le en plusieurs fichiers.");
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K')
            throw new UnreadableFile("Ce fichier est un classeur, pas un CSV. Ouvrez-le dans votre tableur, enregistrez-le au format « CSV UTF-8 », puis recommencez.");
        for (byte each : bytes) if (each == 0) throw new UnreadableFile("Ce fichier n’est pas un texte. Enregistrez votre tableau au format « CSV UTF-8 », puis recommencez.");
        var text = text(bytes);
        var titles = text.lines().findFirst().orElse("");
        char delimiter = titles.chars().filter(each -> each == ';').count() > titles.chars().filter(each -> each == ',').count() ? ';' : ',';
        try (var parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            var records = parser.iterator();
            if (!records.hasNext()) throw new UnreadableFile("Ce fichier est vide. Choisissez un fichier CSV qui contient des espaces.");
            var columns = new ArrayList<String>();
            records.next().forEach(title -> columns.add(BareText.of(title)));
            if (columns.stream().noneMatch(TITLES.get(PlaceField.NAME)::contains))
                throw new UnreadableFile("Il manque la colonne « nom ». La première ligne du fichier porte : %s.".formatted(shortened(titles)));
            if (columns.stream().noneMatch(title -> TITLES.get(PlaceField.COMMUNE).contains(title) || TOWN.contains(title)))
                throw new UnreadableFile("Il manque la commune : une colonne « code_insee », ou « commune » avec « code_postal ». La première ligne du fichier porte : %s.".formatted(shortened(titles)));
            var rows = new ArrayList<Row>();
            // asked before the next row is read ahead
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                var read = records.next();
                // spreadsheets leave rows of separators at the end
                if (read.stream().anyMatch(cell -> !cell.isBlank())) rows.add(row(line, read, columns));
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > MOST_ROWS) throw new UnreadableFile("Ce fichier compte plus de 30 000 lignes. Découpez-le, puis importez chaque partie.");
            }
            if (rows.isEmpty()) throw new UnreadableFile("Ce fichier ne contient aucun espace sous sa ligne de titres.");
            return new PlaceFile(rows, columns.stream().filter(title -> title.startsWith("ct ") || title.startsWith("contact ")).map(title -> title.replace(' ', '_')).toList());
        } catch (IOException | java.io.UncheckedIOException | IllegalStateException broken) {
            throw new UnreadableFile("Ce fichier n’est pas un CSV régulier : un guillemet est mal placé, ou n’est pas refermé. Rien n’a été gardé : enregistrez-le à nouveau en CSV.");
        }
    }

    private static Row row(long line, CSVRecord record, List<String> columns) {
        if (record.size() != columns.size()) throw new UnreadableFile(
                "La ligne %d compte %d cellules au lieu de %d. Rien n’a été gardé : corrigez-la, puis recommencez.".formatted(line, record.size(), columns.size()));
        var told = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) if (!record.get(i).isBlank()) told.putIfAbsent(columns.get(i), record.get(i).strip());
        var cells = new EnumMap<PlaceField, String>(PlaceField.class);
        TITLES.forEach((field, titles) -> cells.put(field, first(told, titles)));
        if (told.containsKey("complement adresse")) cells.merge(PlaceField.ADDRESS, told.get("complement adresse"), (street, more) -> street + ", " + more);
        var town = first(told, TOWN);
        // a code in the column of names
        if (cells.get(PlaceField.COMMUNE).isEmpty() && town.matches("[0-9][0-9AB][0-9]{3}")) cells.put(PlaceField.COMMUNE, town);
        return new Row(line, told.getOrDefault("id", ""), cells, town, KINDS.stream().map(title -> told.getOrDefault(title, "")).reduce("", (all, one) -> all + " " + one).strip());
    }

    private static String first(Map<String, String> told, List<String> titles) {
        return titles.stream().map(title -> told.getOrDefault(title, "")).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}

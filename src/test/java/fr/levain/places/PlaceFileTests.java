package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PlaceFileTests {
    @Test
    void the_regional_list_is_read_without_the_columns_that_name_people() {
        var file = PlaceFile.read("id;nom;numcom;ct_nom;ct_courriel;x_wgs84;y_wgs84;typologie\n7;Le Chai;23025;Dupont;d@exemple.fr;1,9;46,33;Fablab\n".getBytes(StandardCharsets.UTF_8));

        assertThat(file.leftOut()).containsExactly("ct_nom", "ct_courriel");
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsEntry(PlaceField.LATITUDE, "46,33").containsEntry(PlaceField.LONGITUDE, "1,9").containsEntry(PlaceField.COMMUNE, "23025");
            assertThat(row.cells().values()).doesNotContain("Dupont", "d@exemple.fr");
            assertThat(row.kindWords()).isEqualTo("Fablab");
        });
    }

    @Test
    void an_old_spreadsheet_in_windows_letters_is_read_too() {
        assertThat(PlaceFile.read("nom,commune\nÉtabli,Guéret\n".getBytes(Charset.forName("windows-1252"))).rows().getFirst().town()).isEqualTo("Guéret");
    }

    @Test
    void a_file_that_is_not_a_list_of_spaces_says_why() {
        refused("", "vide");
        refused("PK\u0003\u0004xxxx", "« CSV UTF-8 »");
        refused("titre,commune\na,b\n", "Il manque la colonne « nom »");
        refused("nom,adresse\na,b\n", "Il manque la commune");
        refused("nom,commune\na,b,c\n", "La ligne 2 compte 3 cellules au lieu de 2");
        refused("nom,commune\n\"a,b\n", "guillemet");
        refused("nom,commune\n", "aucun espace");
    }

    @Test
    void a_workbook_is_read_from_its_row_of_titles() throws IOException {
        var file = PlaceFile.read(workbook("Nom du lieu", "Code INSEE", "SIRET", "ct_nom"));

        assertThat(file.leftOut()).containsExactly("ct_nom");
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).as("as the spreadsheet numbers it").isEqualTo(4);
            assertThat(row.cells()).containsEntry(PlaceField.NAME, "L’Établi").containsEntry(PlaceField.COMMUNE, "23096").containsEntry(PlaceField.NUMBER, "90731264900011");
        });
        assertThatThrownBy(() -> PlaceFile.read(workbook("titre", "Code INSEE", "SIRET", "ct_nom"))).hasMessageContaining("Aucune feuille de ce classeur n’a de colonne « nom »");
        assertThatThrownBy(() -> PlaceFile.read(workbook("nom", "adresse", "SIRET", "ct_nom"))).hasMessageContaining("Il manque la commune dans la feuille « Espaces »");
    }

    private static byte[] workbook(String... titles) throws IOException {
        try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Lisez-moi").createRow(0).createCell(0).setCellValue("Liste 2026");
            var sheet = workbook.createSheet("Espaces");
            sheet.createRow(0).createCell(0).setCellValue("Espaces de la CRESS");
            var header = sheet.createRow(2);
            for (int i = 0; i < titles.length; i++) header.createCell(i).setCellValue(titles[i]);
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("L’Établi");
            row.createCell(1).setCellValue(23096);
            row.createCell(2).setCellValue(90731264900011d);
            row.createCell(3).setCellValue("Dupont");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void an_extract_of_openstreetmap_is_known_by_its_identifiers_and_its_tags_become_fields() {
        var file = PlaceFile.read(SomeFile.named("overpass-turbo.geojson"));

        assertThat(file.format()).isEqualTo(FileFormat.OPENSTREETMAP);
        assertThat(file.leftOut()).as("who drew it").containsExactly("@user");
        assertThat(file.rows()).hasSize(5).first().satisfies(row -> {
            assertThat(row.externalId()).isEqualTo("way/810000001");
            assertThat(row.town()).isEqualTo("Bonnat");
            assertThat(row.tags()).contains("amenity=coworking_space");
            assertThat(row.cells()).containsEntry(PlaceField.ADDRESS, "22 Rue Grande").containsEntry(PlaceField.POSTAL_CODE, "23220")
                    .containsEntry(PlaceField.HOURS, "du lundi au vendredi de 9 h à 12 h 30, de 14 h à 18 h ; jours fériés fermé")
                    .containsEntry(PlaceField.ACCESS, "Accessible en partie en fauteuil roulant");
            assertThat(Double.parseDouble(row.cells().getOrDefault(PlaceField.LATITUDE, ""))).as("the middle of the building").isEqualTo(46.3282);
        });
        assertThat(file.rows().get(1).cells()).containsEntry(PlaceField.PHONE, "+33 5 55 00 00 02").containsEntry(PlaceField.PRICES, "Gratuit").containsEntry(PlaceField.SITE, "https://circuits.exemple.fr");
    }

    @Test
    void the_two_other_forms_of_openstreetmap_say_the_same() {
        assertThat(PlaceFile.read(SomeFile.named("osmtogeojson.geojson")).rows()).singleElement().satisfies(row -> {
            assertThat(row.externalId()).isEqualTo("relation/17000001");
            assertThat(row.cells()).containsEntry(PlaceField.NAME, "Les Tanneries").containsEntry(PlaceField.COMMUNE, "23096").containsEntry(PlaceField.LATITUDE, "46.17");
        });
        var overpass = PlaceFile.read(SomeFile.named("overpass.json"));
        assertThat(overpass.format()).isEqualTo(FileFormat.OPENSTREETMAP);
        assertThat(overpass.rows()).as("nodes that only draw a way are no space").extracting(PlaceFile.Row::externalId)
                .containsExactly("node/9100000002", "way/810000001", "way/810000006");
        assertThat(overpass.rows().get(1).cells()).containsEntry(PlaceField.LATITUDE, "46.3282");
        assertThat(Double.parseDouble(overpass.rows().get(2).cells().getOrDefault(PlaceField.LONGITUDE, ""))).isCloseTo(1.881, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void any_other_geojson_is_read_by_the_titles_of_its_properties() {
        var file = PlaceFile.read("""
                {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point", "coordinates": [1.87, 46.17]},
                 "properties": {"id": "c1", "Nom du lieu": "L’Établi", "code_insee": "23096", "natures": ["fab-lab", "coworking"], "contact_nom": "Dupont", "effectif": 3, "plus": {"a": 1}}}]}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(file.format()).isEqualTo(FileFormat.GEOJSON);
        assertThat(file.leftOut()).containsExactly("contact_nom");
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.externalId()).isEqualTo("c1");
            assertThat(row.kindWords()).isEqualTo("fab-lab|coworking");
            assertThat(row.cells()).containsEntry(PlaceField.NAME, "L’Établi").containsEntry(PlaceField.LONGITUDE, "1.87");
        });
    }

    @Test
    void a_json_that_holds_no_space_says_why() {
        refused("{\"type\": \"FeatureCollection\", \"features\": [", "coupé ou mal écrit, à la ligne 1");
        refused("{\"nom\": \"Le Chai\"}", "ni un GeoJSON");
        refused("{\"type\": \"FeatureCollection\", \"features\": []}", "aucun espace");
        refused("{\"features\": [{\"properties\": {\"titre\": \"x\"}}]}", "Aucun espace de ce fichier ne porte de nom");
    }

    @Test
    void opening_hours_are_said_in_french_and_what_is_not_plain_stays_as_it_is() {
        assertThat(OsmHours.inFrench("24/7")).isEqualTo("tous les jours, jour et nuit");
        assertThat(OsmHours.inFrench("Tu,Th 13:30-18:00")).isEqualTo("mardi, jeudi de 13 h 30 à 18 h");
        assertThat(OsmHours.inFrench("Mo-Fr 09:00-18:00 \"sur rendez-vous\"")).isEqualTo("Mo-Fr 09:00-18:00 \"sur rendez-vous\"");
        assertThat(OsmHours.inFrench("")).isEmpty();
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> PlaceFile.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableFile.class).hasMessageContaining(why);
    }
}

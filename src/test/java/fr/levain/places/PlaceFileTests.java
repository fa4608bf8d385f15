package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
        refused("PK\u0003\u0004xxxx", "classeur");
        refused("titre,commune\na,b\n", "Il manque la colonne « nom »");
        refused("nom,adresse\na,b\n", "Il manque la commune");
        refused("nom,commune\na,b,c\n", "La ligne 2 compte 3 cellules au lieu de 2");
        refused("nom,commune\n\"a,b\n", "guillemet");
        refused("nom,commune\n", "aucun espace");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> PlaceFile.read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(UnreadableFile.class).hasMessageContaining(why);
    }
}

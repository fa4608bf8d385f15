package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Caller;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.testing.LevainTest;
import fr.levain.territory.Territories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The same space from two sources; coordinates outside France, exchanged, missing; the real lists. */
@LevainTest
class PlaceImportsTests {
    private static final Caller BY = new Caller.System("test");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);

    @Autowired
    PlaceImports imports;

    @Autowired
    Places places;

    @Autowired
    PlaceStore store;

    @Autowired
    Territories territories;

    @Autowired
    MockMvcTester browser;

    @Test
    void N03_the_same_space_from_two_sources_is_one_space_with_two_sources_and_importing_twice_changes_nothing() {
        var first = take("Liste A", "id,nom,code_insee,adresse\na1,Atelier du Thoré,19276,4 rue de la Forge\n", ImportChoices.NONE);
        assertThat(first.rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.NEW);

        var csv = "id,nom,code_insee,adresse,site_web,latitude,longitude\nb9,L'atelier du Thore,19276,4 r. de la forge,https://thore.exemple.fr,45.20,2.10\n";
        var second = take("Liste B", csv, ImportChoices.NONE);

        assertThat(second.rows()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.JOINED);
            assertThat(row.other()).isEqualTo("Atelier du Thoré");
            assertThat(row.witnesses()).contains("noms semblables", "même adresse");
        });
        var detail = places.detail("atelier-du-thore");
        assertThat(detail.listedBy()).extracting(PlaceSource::name).containsExactlyInAnyOrder("Liste A", "Liste B");
        assertThat(detail.said().get(PlaceField.ADDRESS).name()).isEqualTo("Liste A");
        assertThat(detail.said().get(PlaceField.SITE).name()).isEqualTo("Liste B");

        var before = detail.place();
        var again = take("Liste B", csv, ImportChoices.NONE);
        assertThat(again.rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.SAME);
        assertThat(places.detail("atelier-du-thore").place()).isEqualTo(before);
        assertThat(store.inCommune(before.sheet().get(PlaceField.COMMUNE))).filteredOn(place -> place.name().contains("Thor")).hasSize(1);
    }

    @Test
    void two_lines_of_one_file_that_tell_one_space_make_one_and_names_only_alike_wait_for_an_officer() {
        var csv = "nom,code_insee,adresse\nFabrique Tardoire,87187,3 rue Haute\nFABRIQUE TARDOIRE,87187,3 rue haute\nFabrique Tardoire numérique,87187,9 rue Basse\n";
        var id = imports.receive("un.csv", csv.getBytes(StandardCharsets.UTF_8), "Liste C", Licence.OPEN, DAY, BY);

        assertThat(imports.look(id).rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.NEW, Outcome.REFUSED, Outcome.DOUBTFUL);
        assertThat(imports.look(id).rows().get(1).notes()).singleElement().asString().contains("déjà dans le fichier : ligne 2");
        imports.run(id, new ImportChoices(Set.of(), Set.of(4L)), BY);
        assertThat(imports.look(id).rows().get(2).outcome()).isEqualTo(Outcome.JOINED);
        assertThat(imports.run(id, ImportChoices.NONE, BY)).as("one click too many").isFalse();
    }

    @Test
    void coordinates_outside_france_exchanged_or_missing_are_each_told_and_a_pair_is_put_in_order_only_when_said() {
        var csv = """
                nom,code_insee,latitude,longitude
                Phare du Nord,33063,52.52,13.40
                Atelier à l’envers,33063,-0.5651,44.8471
                Atelier retourné,33063,-0.5700,44.8400
                Atelier sans point,33063,,
                Atelier lointain,33063,43.3179,-0.3510
                """;
        var id = imports.receive("points.csv", csv.getBytes(StandardCharsets.UTF_8), "Liste D", Licence.OPEN, DAY, BY);

        var seen = imports.look(id);
        assertThat(seen.rows().get(0)).satisfies(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.notes()).singleElement().asString().contains("hors de France");
        });
        assertThat(seen.swapped()).extracting(PlannedRow::swapped).containsExactly("44.8471 ; -0.5651", "44.84 ; -0.57");
        assertThat(seen.rows().get(3).notes()).singleElement().asString().contains("centre de la commune");
        assertThat(seen.rows().get(4).notes()).singleElement().asString().contains("Le point est à 171 km de Bordeaux (33)");

        imports.run(id, new ImportChoices(Set.of(3L), Set.of()), BY);
        assertThat(places.detail("atelier-a-l-envers").place()).satisfies(place -> {
            assertThat(place.approximate()).isFalse();
            assertThat(place.point().latitude()).isEqualTo(44.8471);
        });
        assertThat(places.detail("atelier-retourne").place().approximate()).isTrue();
        assertThat(places.detail("atelier-sans-point").place().approximate()).isTrue();
    }

    @Test
    void the_real_list_of_third_places_gives_its_seven_spaces_of_the_region_and_a_reason_for_each_other_line() throws IOException {
        byte[] real;
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/reference/places/tiers-lieux-extrait-2023.csv"))) {
            real = file.readAllBytes();
        }
        var id = imports.receive("tiers-lieux.csv", real, "Un autre envoi de la même liste", Licence.OPEN, DAY, BY);

        var seen = imports.look(id);
        assertThat(seen.rows()).hasSize(46);
        assertThat(seen.of(Outcome.JOINED)).extracting(PlannedRow::name).hasSize(7).contains("Le Chai", "Cocoba");
        assertThat(seen.of(Outcome.REFUSED)).hasSize(39).allSatisfy(row -> assertThat(row.notes().getFirst()).contains("n’est pas dans la région"));
        assertThat(seen.of(Outcome.REFUSED).getFirst().line()).isEqualTo(2);
        imports.giveUp(id);
    }

    @Test
    void who_gives_a_file_is_written_once_it_is_imported_and_not_before() {
        var csv = "nom,code_insee\nGrange du Teich,33527\n".getBytes(StandardCharsets.UTF_8);
        var id = imports.receive("g.csv", csv, "Liste qui attend", Licence.OPEN, DAY, BY);
        assertThat(imports.look(id).source().name()).isEqualTo("Liste qui attend");
        assertThat(places.sources()).doesNotContainKey("import-liste-qui-attend");
        imports.run(id, ImportChoices.NONE, BY);
        var closed = imports.receive("g.csv", csv, "Liste qui attend", Licence.UNKNOWN, DAY, BY);
        assertThat(places.sources().get("import-liste-qui-attend").licence()).as("read, not imported").isEqualTo(Licence.OPEN);
        imports.giveUp(closed);
    }

    @Test
    void what_a_source_gave_without_an_open_licence_is_shown_and_given_in_no_open_file_not_even_as_a_mark() {
        notGivenAgain("Maison fermée", "maison-fermee", "2 rue Close", "43.9011", Licence.UNKNOWN);
        notGivenAgain("Verger partagé", "verger-partage", "9 route du Bois", "43.8722", Licence.ODBL);
        var shareAlike = PlaceExports.odbl(places.sources(), places.settings(), territories);
        assertThat(shareAlike.gives(places.detail("maison-fermee").place())).isFalse();
        var orchard = places.detail("verger-partage").place();
        assertThat(shareAlike.gives(orchard)).isTrue();
        assertThat(shareAlike.properties(orchard)).containsEntry("horaires", "le lundi").containsEntry("licence", "ODbL 1.0");
        assertThat(shareAlike.point(orchard).latitude()).isEqualTo(43.8722);
        var mont = PlaceQuery.from(Map.of("departement", "40"));
        assertThat(marks(places.map(mont)) - marks(places.openMap(mont))).isGreaterThanOrEqualTo(2);
    }

    private static int marks(List<Cluster> clusters) {
        return clusters.stream().filter(each -> each.code().equals("40192")).mapToInt(Cluster::count).sum();
    }

    private void notGivenAgain(String name, String slug, String address, String latitude, Licence licence) {
        var csv = "nom,code_insee,adresse,horaires,latitude,longitude\n%s,40192,%s,le lundi,%s,-0.5011\n".formatted(name, address, latitude);
        var id = imports.receive("f.csv", csv.getBytes(StandardCharsets.UTF_8), "Liste " + licence, licence, DAY, BY);
        imports.run(id, ImportChoices.NONE, BY);

        var place = places.detail(slug).place();
        assertThat(place.sheet().get(PlaceField.HOURS)).isEqualTo("le lundi");
        var open = PlaceExports.open(places.sources(), places.settings(), territories);
        assertThat(open.gives(place)).as("not even its name").isFalse();
        assertThat(open.publicLine(place)).doesNotContain("le lundi", address, latitude, "-0.5011");
    }

    @Test
    void an_extract_of_openstreetmap_joins_what_is_known_cites_its_contributors_and_stays_under_its_licence() {
        var id = imports.receive("export.geojson", SomeFile.named("overpass-turbo.geojson"), "Un agent pressé", Licence.OPEN, DAY, BY);

        var seen = imports.look(id);
        assertThat(seen.source()).isEqualTo(PlaceSource.openStreetMap(DAY));
        assertThat(seen.rows()).extracting(PlannedRow::outcome).containsExactly(Outcome.JOINED, Outcome.NEW, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(seen.rows().get(1).notes()).singleElement().asString().contains("la plus proche du point est Guéret (23)");
        assertThat(seen.of(Outcome.REFUSED)).extracting(row -> row.notes().getFirst()).satisfiesExactly(
                why -> assertThat(why).contains("amenity=cafe", "aucune des natures"), why -> assertThat(why).contains("nom manque"), why -> assertThat(why).contains("n’est pas dans la région"));
        imports.run(id, ImportChoices.NONE, BY);

        var cabin = places.detail("la-cabane-aux-circuits");
        assertThat(cabin.place().kinds()).containsExactly("fab-lab");
        assertThat(cabin.said().get(PlaceField.NAME)).extracting(PlaceSource::name, PlaceSource::licence).containsExactly("© les contributeurs d’OpenStreetMap", Licence.ODBL);
        assertThat(PlaceExports.open(places.sources(), places.settings(), territories).gives(cabin.place())).isFalse();
        assertThat(PlaceExports.odbl(places.sources(), places.settings(), territories).properties(cabin.place()).toString()).contains("© les contributeurs d’OpenStreetMap (ODbL 1.0)");
        var cellar = places.detail("le-chai");
        assertThat(cellar.listedBy()).extracting(PlaceSource::name).contains("© les contributeurs d’OpenStreetMap");
        assertThat(PlaceExports.open(places.sources(), places.settings(), territories).properties(cellar.place()).toString()).as("what it adds goes elsewhere").doesNotContain("OpenStreetMap");

        var overpass = imports.receive("interpreter.json", SomeFile.named("overpass.json"), "OSM", Licence.UNKNOWN, DAY, BY);
        assertThat(imports.look(overpass).rows()).extracting(PlannedRow::outcome).as("the same objects, another day").containsExactly(Outcome.SAME, Outcome.SAME, Outcome.NEW);
        imports.giveUp(overpass);
        // other tests meet the spaces of the pack as they were
        assertThat(imports.undo(id, BY)).isEqualTo(PlaceImports.Undone.DONE);
    }

    @Test
    void our_own_geojson_read_back_changes_nothing_and_is_no_source() throws Exception {
        var shown = browser.get().uri("/donnees/espaces.geojson").exchange().getResponse().getContentAsByteArray();
        var before = places.changedAt();
        var id = imports.receive("espaces.geojson", shown, "Notre fichier", Licence.OPEN, DAY, BY);

        var seen = imports.look(id);
        assertThat(seen.format()).isEqualTo(FileFormat.OWN);
        assertThat(seen.rows()).filteredOn(row -> row.outcome() != Outcome.SAME).isEmpty();
        assertThat(seen.saysNothingNew()).isTrue();
        imports.run(id, ImportChoices.NONE, BY);
        assertThat(places.changedAt()).isEqualTo(before);
        assertThat(places.detail("le-chai").listedBy()).extracting(PlaceSource::name).doesNotContain("Notre fichier");
    }

    @Test
    void a_space_added_by_hand_to_our_own_geojson_is_new_and_the_others_are_still_known() throws Exception {
        var shown = browser.get().uri("/donnees/espaces.geojson").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var added = """
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1.87, 46.17]}, "properties": {"id": "à-venir", "nom": "Pigeonnier ajouté", "code_insee": "23096"}},""";
        var id = imports.receive("espaces.geojson", shown.replaceFirst("\"features\"\\s*:\\s*\\[", "$0" + added).getBytes(StandardCharsets.UTF_8), "Notre fichier complété", Licence.OPEN, DAY, BY);

        var seen = imports.look(id);

        assertThat(seen.format()).isEqualTo(FileFormat.OWN);
        assertThat(seen.rows()).filteredOn(row -> row.outcome() != Outcome.SAME).singleElement()
                .satisfies(row -> assertThat(row).extracting(PlannedRow::name, PlannedRow::outcome).containsExactly("Pigeonnier ajouté", Outcome.NEW));
        imports.giveUp(id);
    }

    @Test
    void the_journal_counts_in_french() {
        assertThat(new PlaceSentences().sentence("PlacesImported", Map.of("added", 1, "joined", 0, "changed", 2, "refused", 1)))
                .contains("Espaces importés d’un fichier : 1\u00a0nouveau, 0\u00a0réuni à un espace connu, 2\u00a0modifiés, 1\u00a0ligne refusée.");
        assertThat(new PlaceSentences().sentence("PlacesImportUndone", Map.of("withdrawn", 2, "restored", 1, "left", 0)))
                .contains("Import d’espaces défait : 2\u00a0espaces retirés, 1\u00a0fiche remise comme avant, 0\u00a0laissée, changée depuis.");
    }

    private PlaceImport take(String source, String csv, ImportChoices choices) {
        var id = imports.receive("liste.csv", csv.getBytes(StandardCharsets.UTF_8), source, Licence.OPEN, DAY, BY);
        imports.run(id, choices, BY);
        return imports.look(id);
    }
}

package fr.levain.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.places.PlaceImports.Undone;
import fr.levain.places.PlannedRow.Outcome;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import made by mistake is taken back, but what somebody touched since, and why is told. */
@LevainTest
class ImportUndoTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired PlaceImports imports;
    @Autowired Places places;
    @Autowired Keeping keeping;
    @Autowired Proposals proposals;
    @Autowired PlaceReports reports;
    @Autowired PlaceReminders reminders;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void what_nobody_touched_goes_or_is_put_back_what_somebody_touched_stays_and_the_report_says_why() {
        take("Liste de départ", "nom,code_insee,adresse\nMoulin de Vassivière,23177,1 chemin du Lac\n");
        var before = places.detail("moulin-de-vassiviere");
        var csv = """
                nom,code_insee,adresse,horaires
                Moulin de Vassivière,23177,1 chemin du Lac,le mardi
                Grange aux Essais,23177,5 chemin du Lac,le lundi
                Forge retouchée,23177,9 route des Pins,le lundi
                Scierie signalée,23177,40 route des Bois,le lundi
                Halle citée deux fois,23177,70 place du Foirail,le lundi
                """;
        var id = take("Liste fautive", csv);
        assertThat(places.detail("moulin-de-vassiviere").place().sheet().get(PlaceField.HOURS)).isEqualTo("le mardi");

        var officer = accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow();
        var forge = places.detail("forge-retouchee").place();
        proposals.change(forge.id(), forge.sheet().with(PlaceField.HOURS, "le vendredi"), "", officer);
        reports.tell("scierie-signalee", ReportGround.CLOSED, "", Optional.empty(), "visite", new Caller.Visitor());
        take("Liste sérieuse", "nom,code_insee,adresse\nHalle citée deux fois,23177,70 place du Foirail\n");

        assertThat(imports.undo(id, officer)).isEqualTo(Undone.DONE);

        assertThatThrownBy(() -> places.detail("grange-aux-essais")).isInstanceOf(NotFound.class);
        var after = places.detail("moulin-de-vassiviere");
        assertThat(after.place().sheet()).isEqualTo(before.place().sheet());
        assertThat(after.said()).isEqualTo(before.said());
        assertThat(after.listedBy()).isEqualTo(before.listedBy());
        var report = imports.look(id).undoing().report().orElseThrow();
        assertThat(report.withdrawn()).isOne();
        assertThat(report.restored()).isOne();
        assertThat(report.left()).extracting(UndoReport.Left::name, UndoReport.Left::why).containsExactlyInAnyOrder(
                tuple("Forge retouchée", "sa fiche a été changée ou vérifiée le %s.".formatted(French.day(LocalDate.ofInstant(clock.instant(), French.PARIS)))),
                tuple("Scierie signalée", "une personne l’a signalé, confirmé, ou propose d’en changer la fiche."),
                tuple("Halle citée deux fois", "une autre source le cite depuis."));

        assertThat(imports.undo(id, officer)).as("one click too many").isEqualTo(Undone.ALREADY);
        var again = imports.receive("liste.csv", csv.getBytes(StandardCharsets.UTF_8), "Liste fautive", Licence.OPEN, LocalDate.of(2026, 3, 27), BY);
        assertThat(imports.look(again).rows()).extracting(PlannedRow::outcome).as("as if it had never come, but for what stayed")
                .containsExactly(Outcome.JOINED, Outcome.NEW, Outcome.SAME, Outcome.SAME, Outcome.SAME);
        imports.giveUp(again);
    }

    @Test
    void an_import_changed_by_a_later_one_says_which_to_undo_first_and_a_month_later_none_is() {
        var first = take("Liste double", "id,nom,code_insee,horaires\nd1,Pressoir double,23177,le lundi\n");
        var second = take("Liste double", "id,nom,code_insee,horaires\nd1,Pressoir double,23177,le jeudi\n");

        assertThat(imports.undo(first, BY)).isEqualTo(Undone.DONE);
        assertThat(imports.look(first).undoing().report().orElseThrow().left()).singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo("le fichier « liste.csv », importé depuis, l’a changé : défaites-le d’abord."));
        assertThat(imports.undo(second, BY)).isEqualTo(Undone.DONE);
        assertThat(places.detail("pressoir-double").place().sheet().get(PlaceField.HOURS)).isEqualTo("le lundi");

        var old = take("Liste ancienne", "nom,code_insee\nLavoir ancien,23177\n");
        clock.advance(Duration.ofDays(31));
        reminders.remind();
        assertThat(imports.undo(old, BY)).isEqualTo(Undone.NOT_POSSIBLE);
        assertThat(places.detail("lavoir-ancien").place().closedOn()).isEmpty();
    }

    @Test
    void what_a_later_file_of_the_same_source_lists_too_stays_and_so_does_its_name_in_it() {
        var csv = "id,nom,code_insee\ns1,Fournil suivi,23177\n";
        var first = take("Liste suivie", csv);
        clock.advance(Duration.ofMinutes(1));
        take("Liste suivie", csv);

        assertThat(imports.undo(first, BY)).isEqualTo(Undone.DONE);

        assertThat(imports.look(first).undoing().report().orElseThrow().left()).singleElement()
                .satisfies(left -> assertThat(left.why()).isEqualTo("le fichier « liste.csv », importé depuis, le cite aussi : sa fiche reste comme elle est."));
        assertThat(places.detail("fournil-suivi").listedBy()).extracting(PlaceSource::name).containsExactly("Liste suivie");
    }

    @Test
    void whoever_kept_a_sheet_before_an_import_replaced_their_address_keeps_it_again_by_a_new_link_once_it_is_undone() {
        take("Liste des clés", "id,nom,code_insee,courriel\nk1,Atelier rendu,23177,garde-rendu@exemple.fr\n");
        var place = places.detail("atelier-rendu").place();
        keeping.ask(place.slug(), Email.read("garde-rendu@exemple.fr").orElseThrow(), "J’y travaille", new Caller.Visitor());
        var old = key();
        keeping.verify(place.id(), ((Keeping.Opening.Sheet) keeping.open(old)).by());
        var wrong = take("Liste des clés", "id,nom,code_insee,courriel\nk1,Atelier rendu,23177,autre-rendu@exemple.fr\n");
        assertThat(places.detail("atelier-rendu").place().keeper()).isEmpty();
        clock.advance(Duration.ofMinutes(1));

        imports.undo(wrong, BY);

        assertThat(places.detail("atelier-rendu").place()).satisfies(back -> {
            assertThat(back.keeper()).contains("garde-rendu@exemple.fr");
            assertThat(back.sheet().get(PlaceField.EMAIL)).isEqualTo("garde-rendu@exemple.fr");
        });
        assertThat(keeping.open(old)).isInstanceOf(Keeping.Opening.Expired.class);
        assertThat(keeping.open(key())).isInstanceOf(Keeping.Opening.Sheet.class);
    }

    private PlaceKey key() {
        return new PlaceKey(new Mailbox(sql).found("garde-rendu@exemple.fr", "/espaces/cle/([\\w-]{32})"));
    }

    private UUID take(String source, String csv) {
        var id = imports.receive("liste.csv", csv.getBytes(StandardCharsets.UTF_8), source, Licence.OPEN, LocalDate.of(2026, 3, 27), BY);
        imports.run(id, ImportChoices.NONE, BY);
        return id;
    }
}

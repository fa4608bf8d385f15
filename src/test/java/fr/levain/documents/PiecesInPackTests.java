package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Pack;
import fr.levain.testing.LevainTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue of pieces: checked before anything is written, with the line and what to mend. */
@LevainTest
class PiecesInPackTests {
    @Autowired
    PieceTypes types;

    @Autowired
    PiecesInPack section;

    @Test
    void D8_each_piece_of_the_pack_says_why_with_an_example_and_whether_it_is_indispensable_or_due_before_effect() {
        var all = types.all();

        assertThat(all).containsKeys("STATUTS", "RIB", "COMPTES", "LETENG", "DELIB", "DEVIS");
        assertThat(all.values()).allSatisfy(type -> {
            assertThat(type.reason()).endsWith(".");
            assertThat(type.example()).isNotBlank();
        });
        assertThat(all.get("LETENG").due()).isEqualTo(PieceType.Due.INDISPENSABLE);
        assertThat(all.get("DELIB").due()).isEqualTo(PieceType.Due.BEFORE_EFFECT);
    }

    @Test
    void a_dated_piece_is_worth_so_many_months_from_its_own_date() {
        var accounts = types.find("KBIS").orElseThrow();

        assertThat(accounts.until(Optional.of(LocalDate.of(2026, 11, 28)))).contains(LocalDate.of(2027, 2, 28));
        assertThat(accounts.validity().orElseThrow().isOver(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 11, 28))).isTrue();
        assertThat(accounts.validity().orElseThrow().isOver(LocalDate.of(2026, 8, 29), LocalDate.of(2026, 11, 28))).isFalse();
    }

    @Test
    void a_missing_reason_a_code_twice_a_wrong_duration_and_a_date_without_one_are_told() {
        assertThat(problems("""
                pieces:
                  - {code: statuts, label: Statuts, reason: r, example: e, due: indispensable, source: s}
                  - {code: RIB, label: RIB, example: e, due: bientot, source: s}
                  - {code: RIB, label: RIB, reason: r, example: e, due: avant-effet, months: 0, dated: d, source: s}
                  - {code: KBIS, label: Kbis, reason: r, example: e, due: avant-effet, dated: d, source: s}
                """)).anyMatch(told -> told.startsWith("2: « statuts » : le code"))
                .anyMatch(told -> told.startsWith("3: il manque le champ « reason »"))
                .anyMatch(told -> told.startsWith("3: « bientot » n’est pas un choix"))
                .anyMatch(told -> told.startsWith("4: la pièce « RIB » est décrite deux fois"))
                .anyMatch(told -> told.startsWith("4: une durée va de 1 à 120 mois"))
                .anyMatch(told -> told.startsWith("5: une pièce datée"));
    }

    private List<String> problems(String yaml) {
        var pack = Pack.of(Map.of("pieces.yaml", yaml), Instant.parse("2026-01-01T00:00:00Z"), true);
        section.read(pack);
        return pack.problems().stream().map(problem -> problem.line() + ": " + problem.message()).toList();
    }
}

package fr.levain.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for what the organisation's record knows is counted, and told before publication. */
@LevainTest
class AskedAgainTests {
    @Autowired Forms forms;
    @Autowired FormKind kind;

    @Test
    void a_form_that_asks_for_what_is_known_is_told_so_by_term_and_by_piece_without_being_blocked() {
        var page = new FormPage("structure", "Structure", Optional.empty(), Optional.empty(), List.of(
                Field.required("president", "Qui préside ?", new FieldType.Text(120)).boundTo("representative_name"),
                Field.required("comptes", "Vos comptes", new FieldType.FileType("COMPTES", 3)),
                Field.required("projet", "Votre projet", new FieldType.Text(120))));

        var found = kind.check("essai", FormJson.write(new FormRevision(FormKind.UNPUBLISHED, "essai", 0, "Essai", List.of(page))));

        assertThat(found).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.message()).startsWith("La fiche de la structure répond déjà à");
        });
        assertThat(found).extracting(finding -> finding.where()).containsExactly("/questions/president", "/questions/comptes");
    }

    @Test
    void the_record_itself_is_not_told_that_it_asks_what_it_knows() {
        var record = forms.latest("fiche-structure").orElseThrow();

        assertThat(kind.check(record.slug(), FormJson.write(record))).noneMatch(finding -> finding.message().contains("répond déjà"));
        assertThat(forms.asked(record.id()).known()).isEmpty();
    }

    @Test
    void the_questions_of_a_call_are_counted_against_those_already_known() {
        var asked = forms.asked(forms.latest("ami-innovation-sociale").orElseThrow().id());

        assertThat(asked.questions()).isGreaterThan(50);
        assertThat(asked.known()).extracting(Field::id).contains("holder_kind", "representative_name", "employees", "de_minimis", "file_accounts")
                .doesNotContain("need", "project_title");
    }
}

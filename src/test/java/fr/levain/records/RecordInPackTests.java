package fr.levain.records;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.forms.FormRevision;
import fr.levain.forms.SomeForm;
import fr.levain.kernel.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a pack says of the record is checked before anything is written, with its line and what to mend. */
class RecordInPackTests {
    @TempDir Path folder;

    private List<String> problems(String yaml) throws IOException {
        Files.writeString(folder.resolve("record.yaml"), yaml);
        var pack = Pack.in(folder, Instant.parse("2026-01-01T00:00:00Z"), true);
        pack.share(FormRevision.class, "fiche", SomeForm.FORM);
        new RecordInPack(new RecordStore(JdbcClient.create(new org.springframework.jdbc.datasource.SimpleDriverDataSource()))).read(pack);
        return pack.problems().stream().map(problem -> problem.line() + ": " + problem.message()).toList();
    }

    @Test
    void durations_of_known_questions_read_well() throws IOException {
        assertThat(problems("""
                form: fiche
                identity: {months: 12, source: choix}
                freshness:
                  - {fields: [title], months: 6, source: choix, assumption: true}
                """)).isEmpty();
    }

    @Test
    void a_missing_source_an_unknown_question_a_wrong_duration_and_an_unknown_form_are_told() throws IOException {
        assertThat(problems("""
                form: autre
                identity: {months: 0, source: choix}
                freshness:
                  - {fields: [title], months: 6}
                  - {fields: [title], months: 6, source: choix}
                """)).anyMatch(told -> told.startsWith("1: aucun formulaire ne s’appelle « autre »"))
                .anyMatch(told -> told.startsWith("2: une durée va de 1 à 120 mois"))
                .anyMatch(told -> told.startsWith("4: il manque le champ « source »"))
                .anyMatch(told -> told.startsWith("5: la question « title » a déjà une durée"));
        assertThat(problems("""
                form: fiche
                identity: {months: 12, source: choix}
                freshness:
                  - {fields: [inconnue], months: 6, source: choix}
                """)).singleElement().asString().contains("la fiche ne pose pas la question « inconnue »");
    }
}

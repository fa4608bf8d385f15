package fr.levain.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.accounts.Accounts;
import fr.levain.applications.SomeApplicant;
import fr.levain.audit.Journal;
import fr.levain.directory.OrganisationId;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.documents.Upload;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class RecordsTests {
    @Autowired Records records;
    @Autowired SomeApplicant some;
    @Autowired Accounts accounts;
    @Autowired Documents documents;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    Caller.Account jeanne;
    OrganisationId organisation;

    @BeforeEach
    void an_organisation() {
        jeanne = some.person();
        organisation = some.organisationOf(jeanne, HolderKind.ASSOCIATION);
    }

    private RecordSaved says(Caller by, String page, int version, Map<String, String> values) {
        return records.save(organisation, page, version, SomeApplicant.typed(values), Map.of(), by);
    }

    @Test
    void what_the_directory_knows_is_never_typed_again() {
        var record = records.record(organisation, jeanne);

        assertThat(record.answers().codes("holder_kind")).containsExactly("association");
        assertThat(record.answers().text("organisation_address")).contains("1 rue Haute, 23000 Guéret");
        assertThat(record.answered().get("holder_kind").source()).isEqualTo("le rattachement de la structure");
    }

    @Test
    void an_answer_is_dated_goes_stale_and_is_fresh_again_once_confirmed() {
        says(jeanne, "responsables", 0, Map.of("representative_name", "Jeanne Morel", "employees", "2"));
        assertThat(records.record(organisation, jeanne).stale()).isZero();

        clock.advance(Duration.ofDays(190));
        var later = records.record(organisation, jeanne);
        assertThat(later.answered().get("employees").isStale(later.today())).as("six months").isTrue();
        assertThat(later.answered().get("representative_name").isStale(later.today())).as("a year").isFalse();

        says(jeanne, "responsables", later.version(), Map.of("representative_name", "Jeanne Morel", "employees", "2"));
        assertThat(records.record(organisation, jeanne).stale()).isZero();
    }

    @Test
    void only_members_write_only_members_and_officers_read() {
        var stranger = some.person();
        var officer = accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();

        assertThatThrownBy(() -> records.record(organisation, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> says(stranger, "responsables", 0, Map.of("employees", "2"))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> says(officer, "responsables", 0, Map.of("employees", "2"))).isInstanceOf(NotAllowed.class);
        assertThat(records.record(organisation, officer).answers().codes("holder_kind")).isNotEmpty();
    }

    @Test
    void two_members_who_answer_the_same_question_are_told_and_lose_nothing() {
        var karim = some.person();
        organisation = some.shared(jeanne, karim);
        var version = records.record(organisation, karim).version();
        says(jeanne, "responsables", version, Map.of("representative_name", "Jeanne Morel"));

        var saved = says(karim, "responsables", version, Map.of("representative_name", "Karim Benali", "employees", "3"));

        assertThat(saved).isInstanceOfSatisfying(RecordSaved.Conflict.class, conflict -> {
            assertThat(conflict.told()).singleElement().satisfies(gap -> assertThat(gap.message()).contains("« Jeanne Morel »"));
            assertThat(conflict.typed().text("representative_name")).contains("Karim Benali");
        });
        assertThat(records.record(organisation, jeanne).answers().text("representative_name")).contains("Jeanne Morel");
    }

    @Test
    void what_cannot_be_read_is_told_and_never_kept_the_rest_is() {
        var saved = says(jeanne, "responsables", 0, Map.of("representative_name", "Jeanne Morel", "employees", "beaucoup"));

        assertThat(saved).isInstanceOfSatisfying(RecordSaved.Kept.class, kept -> assertThat(kept.problems()).extracting(gap -> gap.field()).containsExactly("employees"));
        assertThat(records.record(organisation, jeanne).answered()).containsKey("representative_name").doesNotContainKey("employees");
    }

    @Test
    void an_account_number_never_enters_the_answers_and_the_journal_holds_no_value() {
        says(jeanne, "comptes", 0, Map.of("bank_account", "FR76 3000 6000 0112 3456 7890 189"));

        assertThat(records.record(organisation, jeanne).answers().to("bank_account").toString()).doesNotContain("3000", "1234567890").contains("0189");
        says(jeanne, "responsables", 0, Map.of("representative_name", "Jeanne Morel"));
        assertThat(journal.timelineOf(organisation.subject())).extracting(entry -> entry.sentence())
                .contains("La fiche de la structure a été mise à jour : 1\u00a0réponse.").noneMatch(sentence -> sentence.contains("Jeanne"));
    }

    @Test
    void a_document_taken_off_the_record_goes_with_its_row() {
        records.save(organisation, "documents", 0, SomeApplicant.typed(Map.of()), Map.of("file_statutes", List.of(Upload.of("statuts.pdf", SomeFile.pdf("statuts")))), jeanne);
        var file = records.record(organisation, jeanne).answers().files("file_statutes").getFirst();
        assertThat(documents.of(organisation.subject())).hasSize(1);

        records.save(organisation, "documents", records.record(organisation, jeanne).version(),
                SomeApplicant.typed(Map.of("champ", "file_statutes", "action", "retirer:file_statutes:" + file.document())), Map.of(), jeanne);

        assertThat(records.record(organisation, jeanne).answered()).doesNotContainKey("file_statutes");
        assertThat(documents.of(organisation.subject())).isEmpty();
    }
}

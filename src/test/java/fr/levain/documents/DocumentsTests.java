package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class DocumentsTests {
    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    final Subject owner = new Subject("test-document", UUID.randomUUID());
    final Caller.Account caller =
            new Caller.Account(new AccountId(UUID.randomUUID()), "Léa", "lea@exemple.fr", Set.of(), Set.of());

    @Test
    void keeps_a_row_per_use_and_the_bytes_once() {
        var content = SomeFile.pdf("deux fois " + UUID.randomUUID());

        var first = stored("statuts.pdf", content);
        var second = stored("statuts bis.pdf", content);

        assertThat(first.digest()).isEqualTo(second.digest());
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(documents.of(owner)).containsExactlyInAnyOrder(first, second);
        assertThat(documents.open(first.id())).hasBinaryContent(content);
        assertThat(first.scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void a_refused_file_leaves_no_row_and_a_fact() {
        var result = documents.store(Upload.of("a.pdf", SomeFile.elf()), caller, owner, clock.instant());

        assertThat(result).isInstanceOf(UploadResult.Rejected.class);
        assertThat(documents.of(owner)).isEmpty();
    }

    @Test
    void a_removed_file_is_gone_for_its_subject() {
        var document = stored("statuts.pdf", SomeFile.pdf("x"));

        documents.remove(document.id(), caller, clock.instant());

        assertThat(documents.find(document.id())).isEmpty();
    }

    @Test
    void what_nobody_answers_for_is_readable_by_no_one() {
        var document = stored("statuts.pdf", SomeFile.pdf("x"));

        assertThatThrownBy(() -> documents.readable(document.id(), caller)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.readable(document.id(), new Caller.Visitor())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void H02_a_file_that_waits_for_the_antivirus_cannot_be_opened() {
        var document = stored("statuts.pdf", SomeFile.pdf("x"));
        jdbc.sql("update documents.document set scan = 'PENDING' where id = :id").param("id", document.id().value()).update();

        assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void an_unknown_address_is_told_apart_from_nothing() {
        assertThat(mvc.get().uri("/documents/" + UUID.randomUUID())).hasStatus(404);
    }

    private StoredDocument stored(String name, byte[] content) {
        return ((UploadResult.Stored) documents.store(Upload.of(name, content), caller, owner, clock.instant())).document();
    }
}

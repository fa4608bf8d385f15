package fr.levain.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@LevainTest
class DownloadControllerTest {
    @Autowired
    Documents documents;

    @Autowired
    TestClock clock;

    @Test
    void G7_hands_out_an_attachment_that_no_browser_opens_in_our_name() {
        var result = documents.store(
                Upload.of("Statuts « 2026 ».pdf", SomeFile.pdf("x")),
                new Caller.Visitor(),
                new Subject("test-open", UUID.randomUUID()),
                clock.instant());
        var document = ((UploadResult.Stored) result).document();

        var answer = (ResponseEntity<?>) new DownloadController(documents).download(document.id().value(), new Caller.Visitor());

        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaders().getFirst("Cache-Control")).contains("no-store");
    }
}

package fr.levain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LevainTest
class UpkeepTests {
    @Autowired
    Documents documents;

    @Autowired
    FileStore files;

    @Autowired
    DocumentStore store;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Test
    void H02_a_waiting_file_opens_once_the_antivirus_has_found_nothing() {
        var document = waiting();

        upkeep(Scan.CLEAN).scanWaiting(clock.instant());

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.CLEAN);
        assertThat(documents.open(document.id())).isNotEmpty();
    }

    @Test
    void H02_a_file_found_infected_later_is_quarantined() {
        var document = waiting();

        upkeep(Scan.INFECTED).scanWaiting(clock.instant());

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.INFECTED);
        assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_keeps_waiting_while_the_antivirus_does_not_answer() {
        var document = waiting();

        upkeep(Scan.PENDING).scanWaiting(clock.instant());

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.PENDING);
    }

    @Test
    void a_file_in_use_survives_the_night() {
        var document = waiting();

        upkeep(Scan.CLEAN).sweep(clock.instant().plus(Upkeep.GRACE).plusSeconds(60));

        upkeep(Scan.CLEAN).scanWaiting(clock.instant());
        assertThat(documents.open(document.id())).isNotEmpty();
    }

    @Test
    void H02_files_stored_before_there_was_an_antivirus_are_scanned_once_there_is_one() throws Exception {
        var sound = neverScanned("sain");
        var infected = neverScanned(Scanner.EICAR);
        try (var clamd = new Scanner(0)) {
            new Upkeep(files, store, new Clamd("localhost", clamd.port(), Duration.ofSeconds(5)), events, transaction).scanNeverScanned(clock.instant());
        }

        assertThat(documents.find(sound.id())).map(StoredDocument::scan).contains(Scan.CLEAN);
        assertThat(documents.find(infected.id())).map(StoredDocument::scan).contains(Scan.INFECTED);
        assertThatThrownBy(() -> documents.open(infected.id())).isInstanceOf(NotFound.class);
        assertThat(journal.timelineOf(infected.owner())).extracting(TimelineEntry::event).contains("DocumentQuarantined");
    }

    @Test
    void without_an_antivirus_files_never_scanned_stay_open_and_say_so() {
        var document = neverScanned("sain");

        new Upkeep(files, store, Antivirus.NONE, events, transaction).scanNeverScanned(clock.instant());

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.NOT_SCANNED);
        assertThat(documents.open(document.id())).isNotEmpty();
    }

    @Test
    void a_file_never_scanned_stays_so_while_the_antivirus_does_not_answer() {
        var document = neverScanned("sain");

        upkeep(Scan.PENDING).scanNeverScanned(clock.instant());

        assertThat(documents.find(document.id())).map(StoredDocument::scan).contains(Scan.NOT_SCANNED);
    }

    @Test
    void a_file_lost_from_the_disk_holds_no_other_back() throws Exception {
        var lost = neverScanned("perdu");
        jdbc.sql("update documents.document set digest = :nowhere where id = :id").param("nowhere", "0".repeat(64)).param("id", lost.id().value()).update();
        clock.advance(Duration.ofSeconds(1));
        var sound = neverScanned("sain");

        try (var clamd = new Scanner(0)) {
            new Upkeep(files, store, new Clamd("localhost", clamd.port(), Duration.ofSeconds(5)), events, transaction).scanNeverScanned(clock.instant());
        }

        assertThat(documents.find(sound.id())).map(StoredDocument::scan).contains(Scan.CLEAN);
        assertThat(documents.find(lost.id())).map(StoredDocument::scan).contains(Scan.NOT_SCANNED);
    }

    private StoredDocument neverScanned(String text) {
        var result = documents.store(Upload.of("a.pdf", SomeFile.pdf(text + " " + UUID.randomUUID())), new Caller.System("test"),
                new Subject("test-upkeep", UUID.randomUUID()), clock.instant());
        return ((UploadResult.Stored) result).document();
    }

    private Upkeep upkeep(Scan answer) {
        return new Upkeep(files, store, content -> answer, events, transaction);
    }

    private StoredDocument waiting() {
        var result = documents.store(
                Upload.of("a.pdf", SomeFile.pdf(UUID.randomUUID().toString())),
                new Caller.System("test"),
                new Subject("test-upkeep", UUID.randomUUID()),
                clock.instant());
        var document = ((UploadResult.Stored) result).document();
        jdbc.sql("update documents.document set scan = 'PENDING' where id = :id").param("id", document.id().value()).update();
        return document;
    }
}

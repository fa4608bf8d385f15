package fr.levain.applications;

import static fr.levain.applications.SomeApplicant.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levain.applications.SaveResult.Saved;
import fr.levain.documents.DocumentQuarantined;
import fr.levain.documents.Documents;
import fr.levain.documents.Scan;
import fr.levain.documents.SomeFile;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.documents.UploadStep.Going;
import fr.levain.documents.Uploads;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.web.AskedPiece;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.messaging.Outbox;
import fr.levain.messaging.SentMessage;
import fr.levain.records.Records;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** A piece from the day it is asked to the day it is read: joined, dated, announced, replaced, reused, archived. */
@LevainTest
class PiecesOfADossierTests {
    private static final Field BANK = Field.optional("file_bank", "Relevé d’identité bancaire", new FieldType.FileType("RIB", 5));

    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired AskedPieces asked;
    @Autowired DossierPieces pieces;
    @Autowired Copies copies;
    @Autowired AwaitedPieces awaited;
    @Autowired Documents documents;
    @Autowired Uploads uploads;
    @Autowired Records records;
    @Autowired Outbox outbox;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account person;
    ApplicationView draft;
    int version;

    @BeforeEach
    void a_draft_that_asks_for_a_bank_statement() {
        person = some.person();
        draft = some.draftAsking(BANK, person);
    }

    @Test
    void a_piece_is_asked_with_its_reason_an_example_and_when_it_is_due() {
        var piece = asked();

        assertThat(piece.type().orElseThrow().reason()).contains("versée sur ce compte");
        assertThat(piece.type().orElseThrow().example()).contains("IBAN");
        assertThat(piece.due()).contains("Exigible avant effet");
    }

    @Test
    void a_file_sent_by_parts_is_joined_by_the_page_that_names_it() {
        var content = SomeFile.pdf("rib");
        var id = ((Going) uploads.begin("rib.pdf", content.length, person)).upload().id();
        uploads.append(id, 0, Optional.empty(), new ByteArrayInputStream(content), person);
        var typed = new LinkedMultiValueMap<>(Map.of("file_bank" + Uploads.SUFFIX, List.of(id.toString())));

        drafts.save(draft.reference(), "plus", 0, typed, uploads.with(typed, null, person), person);

        assertThat(asked().files()).extracting(file -> file.document().name()).containsExactly("rib.pdf");
        assertThat(asked().files().getFirst().sent()).contains("par Camille Essai");
    }

    @Test
    void a_piece_replaced_keeps_its_versions_with_who_and_when() {
        sends("rib-2024.pdf");
        var first = asked().files().getFirst().document();
        clock.advance(Duration.ofDays(2));

        saves(Map.of("action", "retirer:file_bank:" + first.id()), Map.of("file_bank", List.of(Upload.of("rib-2026.pdf", SomeFile.pdf("nouveau")))));

        assertThat(asked().files()).extracting(file -> file.document().name()).containsExactly("rib-2026.pdf");
        assertThat(asked().replaced()).singleElement().satisfies(old -> {
            assertThat(old.document().name()).isEqualTo("rib-2024.pdf");
            assertThat(old.by()).isEqualTo("Camille Essai");
            assertThat(old.document().filed().retiredAt()).contains(clock.instant());
        });
        assertThat(documents.open(first.id())).isNotEmpty();
    }

    @Test
    void officers_see_what_was_replaced_after_the_filing_and_not_what_was_never_sent() {
        sends("erreur.pdf");
        saves(Map.of("action", "retirer:file_bank:" + asked().files().getFirst().document().id()), Map.of());
        sends("rib.pdf");
        files();

        assertThat(shelf(person).replaced()).extracting(old -> old.document().name()).containsExactly("erreur.pdf");
        assertThat(shelf(officer()).files()).extracting(file -> file.document().name()).containsExactly("rib.pdf");
        assertThat(shelf(officer()).replaced()).isEmpty();
    }

    @Test
    void a_version_replaced_before_the_filing_may_be_erased_for_good_and_one_that_counts_may_not() {
        sends("erreur.pdf");
        var mistake = asked().files().getFirst().document().id();
        assertThatThrownBy(() -> pieces.erase(draft.reference(), mistake, person)).isInstanceOf(NotFound.class);
        saves(Map.of("action", "retirer:file_bank:" + mistake), Map.of());

        pieces.erase(draft.reference(), mistake, person);

        assertThat(documents.find(mistake)).isEmpty();
        assertThat(asked().replaced()).isEmpty();
    }

    @Test
    void a_document_is_worth_so_long_from_the_date_it_bears_and_is_told_stale_before_filing() {
        saves(Map.of("file_bank-date-jour", "2", "file_bank-date-mois", "12", "file_bank-date-annee", "2025"),
                Map.of("file_bank", List.of(Upload.of("rib.pdf", SomeFile.pdf("x")))));
        assertThat(asked().isStale()).isFalse();
        assertThat(asked().files().getFirst().until()).contains(LocalDate.of(2026, 12, 2));

        clock.set(java.time.Instant.parse("2026-12-02T09:00:00Z"));

        assertThat(asked().isStale()).isTrue();
        assertThat(drafts.remarks(drafts.dossier(draft.reference(), person))).anySatisfy(remark -> {
            assertThat(remark.text()).contains("« rib.pdf » est périmé depuis le 2 décembre 2026");
            assertThat(remark.path()).isEqualTo("/pages/plus#piece-file_bank");
        });
    }

    @Test
    void a_date_that_cannot_be_is_told_beside_it_and_comes_back_while_the_file_is_kept() {
        var unreadable = saves(Map.of("file_bank-date-jour", "31", "file_bank-date-mois", "02", "file_bank-date-annee", "2026"),
                Map.of("file_bank", List.of(Upload.of("rib.pdf", SomeFile.pdf("x")))));

        assertThat(unreadable.problems()).extracting(gap -> gap.field()).containsExactly("file_bank-date-jour");
        assertThat(asked().dated().toString()).contains("31");
        assertThat(asked().files()).hasSize(1);
        var future = saves(Map.of("file_bank-date-jour", "1", "file_bank-date-mois", "1", "file_bank-date-annee", "2030"), Map.of());
        assertThat(future.problems()).singleElement().satisfies(gap -> assertThat(gap.message()).contains("Cette date est à venir"));
    }

    @Test
    void D8_a_piece_due_before_effect_may_be_announced_for_a_day_and_does_not_hold_the_filing_back() {
        announces(1, 2, 2027);

        assertThat(asked().comesLater()).isTrue();
        assertThat(shelf(person).awaited()).map(AwaitedPiece::due).contains(LocalDate.of(2027, 2, 1));
        assertThat(files()).isInstanceOf(SubmissionResult.Submitted.class);
        assertThat(shelf(officer()).awaited()).as("shown to officers").isPresent();
        assertThat(submissions.filing(draft.reference(), officer()).answers().byField()).as("sealed with the answers").containsKey("file_bank-annonce");
    }

    @Test
    void D8_an_indispensable_piece_is_not_one_to_come() {
        var letters = drafts.openCall(SomeApplicant.CALL).current();
        var other = some.draft(person);
        var dossier = drafts.dossier(other.reference(), person);
        var page = dossier.page("pieces");

        var piece = asked.on(dossier, page, dossier.answers(), person).get("file_commitments");

        assertThat(letters.pieces()).anyMatch(each -> each.code().equals("LETENG"));
        assertThat(piece.due()).contains("Indispensable à l’instruction");
        assertThat(piece.comesLater()).isFalse();
    }

    @Test
    void a_day_already_past_is_refused_for_a_piece_to_come() {
        assertThat(announces(1, 2, 2020).problems()).singleElement()
                .satisfies(gap -> assertThat(gap.message()).startsWith("Indiquez une date entre aujourd’hui et le"));
    }

    @Test
    void a_piece_to_come_is_recalled_once_in_the_week_before_its_day_then_sent_from_the_dossier() {
        announces(10, 1, 2027);
        files();
        clock.set(java.time.Instant.parse("2027-01-02T09:00:00Z"));
        awaited.remind();
        assertThat(mails("application.pieceExpected")).isEmpty();

        clock.set(java.time.Instant.parse("2027-01-03T09:00:00Z"));
        awaited.remind();
        awaited.remind();
        assertThat(mails("application.pieceExpected")).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("Relevé d’identité bancaire", "10 janvier 2027", draft.path() + "/pieces"));

        var sent = pieces.provide(draft.reference(), "RIB", Upload.of("rib.pdf", SomeFile.pdf("enfin")), Optional.of(LocalDate.of(2026, 12, 20)), person);
        assertThat(sent).isInstanceOf(Stored.class);
        assertThat(shelf(officer()).awaited()).isEmpty();
        assertThat(shelf(officer()).files()).singleElement().satisfies(file -> assertThat(file.document().filed().dated()).contains(LocalDate.of(2026, 12, 20)));
        assertThatThrownBy(() -> pieces.provide(draft.reference(), "RIB", Upload.of("b.pdf", SomeFile.pdf("b")), Optional.empty(), person))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_copy_takes_the_file_that_came_last_and_none_past_its_date() {
        announces(10, 1, 2027);
        files();
        clock.set(java.time.Instant.parse("2027-01-05T09:00:00Z"));
        pieces.provide(draft.reference(), "RIB", Upload.of("rib-enfin.pdf", SomeFile.pdf("enfin")), Optional.of(LocalDate.of(2026, 12, 20)), person);

        assertThat(copied()).extracting(fr.levain.forms.Value.FileReference::name).containsExactly("rib-enfin.pdf");
        clock.set(java.time.Instant.parse("2028-01-05T09:00:00Z"));
        assertThat(copied()).as("a bank statement is good for twelve months").isEmpty();
    }

    private List<fr.levain.forms.Value.FileReference> copied() {
        var copy = copies.copy(draft.reference(), draft.callSlug(), true, person).orElseThrow();
        return drafts.dossier(copy.reference(), person).answers().files("file_bank");
    }

    @Test
    void photos_sent_for_a_piece_become_one_pdf_and_stay_in_its_history() throws IOException {
        saves(Map.of(), Map.of("file_bank", List.of(Upload.of("1.jpg", photo()), Upload.of("2.jpg", photo()))));
        assertThat(asked().photos()).hasSize(2);

        saves(Map.of("action", "reunir:file_bank"), Map.of());

        assertThat(asked().files()).singleElement().satisfies(file -> assertThat(file.document().name()).isEqualTo("Relevé d’identité bancaire.pdf"));
        assertThat(asked().replaced()).hasSize(2);
        assertThat(asked().files().getFirst().document().scan()).as("no antivirus looked at the photos").isEqualTo(asked().replaced().getFirst().document().scan());
        assertThat(asked().files().getFirst().document().isShownInPlace()).isEqualTo(asked().replaced().getFirst().document().isShownInPlace());
    }

    @Test
    void A04_what_the_record_holds_is_offered_with_its_date_and_taken_without_being_sent_again() {
        records.save(draft.holder(), "documents", 0, typed(Map.of("file_bank-date-jour", "1", "file_bank-date-mois", "10", "file_bank-date-annee", "2026")),
                Map.of("file_bank", List.of(Upload.of("rib-fiche.pdf", SomeFile.pdf("fiche")))), person);
        assertThat(asked().offered()).hasValueSatisfying(offered -> {
            assertThat(offered.source()).isEqualTo("la fiche de la structure");
            assertThat(offered.documents()).extracting(StoredDocument::name).containsExactly("rib-fiche.pdf");
            assertThat(offered.stale()).isFalse();
        });

        saves(Map.of("action", "reprendre:file_bank"), Map.of());

        assertThat(asked().files()).singleElement().satisfies(file -> {
            assertThat(file.document().name()).isEqualTo("rib-fiche.pdf");
            assertThat(file.until()).as("it comes with its date").contains(LocalDate.of(2027, 10, 1));
        });
        assertThat(asked().offered()).as("offered once").isEmpty();
    }

    @Test
    void A04_a_document_of_the_record_goes_stale_from_its_own_date_and_is_not_joined_by_itself() {
        records.save(draft.holder(), "documents", 0, typed(Map.of("file_bank-date-jour", "1", "file_bank-date-mois", "10", "file_bank-date-annee", "2025")),
                Map.of("file_bank", List.of(Upload.of("vieux-rib.pdf", SomeFile.pdf("vieux")))), person);

        var record = records.record(draft.holder(), person);

        assertThat(record.answered().get("file_bank").isStale(record.today())).isTrue();
        assertThat(asked().offered().orElseThrow().stale()).isTrue();
    }

    @Test
    void two_dossiers_with_the_same_file_do_not_share_its_fate() {
        sends("rib.pdf");
        var mine = asked().files().getFirst().document();
        var other = some.person();
        var theirs = some.draftAsking(BANK, other);
        drafts.save(theirs.reference(), "plus", 0, typed(Map.of()), Map.of("file_bank", List.of(Upload.of("rib.pdf", SomeFile.pdf("x")))), other);
        var same = pieces.of(theirs.reference(), other).shelf("RIB").orElseThrow().files().getFirst().document();
        assertThat(same.digest()).isEqualTo(mine.digest());

        documents.remove(mine.id(), person, clock.instant());

        assertThat(documents.open(same.id())).isNotEmpty();
        assertThatThrownBy(() -> documents.readable(same.id(), person)).isInstanceOf(NotFound.class);
    }

    @Test
    void H02_whoever_sent_a_file_found_dangerous_later_is_told_and_may_send_a_sound_one() {
        sends("rib.pdf");
        files();
        clock.advance(Duration.ofMinutes(5));
        var document = shelf(person).files().getFirst().document();
        sql.sql("update documents.document set scan = 'INFECTED' where id = :id").param("id", document.id().value()).update();
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new DocumentQuarantined(draft.id().subject(), clock.instant(), new Caller.System("antivirus"), document.id())));

        assertThat(mails("application.infected")).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("programme dangereux dans « rib.pdf »", "envoyez une version saine"));
        pieces.provide(draft.reference(), "RIB", Upload.of("rib-sain.pdf", SomeFile.pdf("sain")), Optional.empty(), person);
        assertThat(shelf(officer()).files()).extracting(file -> file.document().name()).containsExactly("rib-sain.pdf");
        assertThat(shelf(officer()).replaced()).extracting(old -> old.document().scan()).containsExactly(Scan.INFECTED);
    }

    @Test
    void the_archive_holds_each_piece_in_its_folder_and_a_manifest_that_tells_its_digest_date_and_scan() throws IOException {
        saves(Map.of("file_bank-date-jour", "1", "file_bank-date-mois", "10", "file_bank-date-annee", "2026"),
                Map.of("file_bank", List.of(Upload.of("rib.pdf", SomeFile.pdf("a")), Upload.of("rib.pdf", SomeFile.pdf("b")))));
        var out = new ByteArrayOutputStream();

        documents.zip(pieces.archive(draft.reference(), person), out);

        var names = new ArrayList<String>();
        var manifest = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("manifeste.csv")) manifest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        assertThat(names).containsExactly("Relevé d’identité bancaire/rib.pdf", "Relevé d’identité bancaire/rib (2).pdf", "manifeste.csv");
        assertThat(manifest).contains("2026-10-01", "non analysé", asked().files().getFirst().document().digest());
    }

    private void sends(String name) {
        saves(Map.of(), Map.of("file_bank", List.of(Upload.of(name, SomeFile.pdf("x")))));
    }

    private Saved announces(int day, int month, int year) {
        return saves(Map.of("file_bank-annonce-jour", "" + day, "file_bank-annonce-mois", "" + month, "file_bank-annonce-annee", "" + year), Map.of());
    }

    private Saved saves(Map<String, String> values, Map<String, List<Upload>> files) {
        var saved = (Saved) drafts.save(draft.reference(), "plus", version, typed(values), files, person);
        version = saved.version();
        return saved;
    }

    private SubmissionResult files() {
        some.fillIn(draft, person);
        return submissions.submit(draft.reference(), true, person, new Arrival(clock.instant()));
    }

    private AskedPiece asked() {
        var dossier = drafts.dossier(draft.reference(), person);
        FormPage page = dossier.page("plus");
        return asked.on(dossier, page, dossier.answers(), person).get("file_bank");
    }

    private PieceShelf shelf(Caller caller) {
        return pieces.of(draft.reference(), caller).shelf("RIB").orElseThrow();
    }

    private List<SentMessage> mails(String kind) {
        return outbox.about(draft.id().subject()).stream().filter(mail -> mail.kind().equals(kind)).toList();
    }

    private static Caller.Account officer() {
        return new Caller.Account(new AccountId(UUID.randomUUID()), "Agnès", "agnes@region.example", Set.of(Role.CASE_OFFICER), Set.of());
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}

package fr.levain.applications.web;

import fr.levain.applications.ApplicationView;
import fr.levain.applications.AwaitedPiece;
import fr.levain.applications.DossierFiles;
import fr.levain.applications.PieceShelf;
import fr.levain.documents.DocumentId;
import fr.levain.documents.PieceType;
import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.StoredDocument.Filed;
import fr.levain.forms.Answer;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.Value;
import fr.levain.forms.web.AskedPiece;
import fr.levain.forms.web.AskedPiece.Joined;
import fr.levain.forms.web.AskedPiece.Offered;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Pieces in every state a page may show. */
final class SomePieces {
    static final Instant SENT = Instant.parse("2026-11-20T08:30:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    static final PieceType STATUTES = new PieceType("STATUTS", "Statuts en vigueur", "Ils disent qui peut engager la structure.",
            "Le texte complet, daté et signé.", PieceType.Due.BEFORE_EFFECT, Optional.of(new PieceType.Validity(12, "Date des statuts")),
            true, "Pratique", true);

    private SomePieces() {}

    static Map<String, AskedPiece> asked(FormPage page) {
        var asked = new LinkedHashMap<String, AskedPiece>();
        for (var field : page.fields()) if (field.type() instanceof FieldType.FileType) asked.put(field.id(), asked());
        return asked;
    }

    static AskedPiece asked() {
        var until = Optional.of(LocalDate.of(2026, 9, 1));
        return new AskedPiece(Optional.of(STATUTES), Optional.of("Exigible avant effet"),
                List.of(joined("statuts signés 🎉.pdf", Scan.NOT_SCANNED, "application/pdf", until), joined("page-1.jpg", Scan.CLEAN, "image/jpeg", Optional.empty()),
                        joined("page-2.jpg", Scan.PENDING, "image/jpeg", Optional.empty()), joined("page-3.jpg", Scan.INFECTED, "image/jpeg", Optional.empty())),
                List.of(replaced("statuts-2019.pdf")), true, Answer.of(new Value.Date(LocalDate.of(2025, 9, 1))), Answer.ABSENT,
                Optional.of(new Offered(List.of(document("statuts-2026.pdf", Scan.CLEAN, "application/pdf", Optional.empty())), "la fiche de la structure", SENT, false)), TODAY);
    }

    static Joined joined(String name, Scan scan, String type, Optional<LocalDate> until) {
        return new Joined(document(name, scan, type, Optional.empty()), "Jeanne Morel", until);
    }

    static Joined replaced(String name) {
        return new Joined(document(name, Scan.CLEAN, "application/pdf", Optional.of(SENT.plusSeconds(86_400))), "Jeanne Morel", Optional.empty());
    }

    static DossierFiles files(ApplicationView view) {
        return new DossierFiles(view, List.of(
                new PieceShelf("STATUTS", "Statuts en vigueur", Optional.of("Exigible avant effet"), Optional.empty(), asked().files(), asked().replaced(), Optional.empty()),
                new PieceShelf("RIB", "Relevé d’identité bancaire", Optional.empty(), STATUTES.validity(), List.of(), List.of(),
                        Optional.of(new AwaitedPiece("file_bank", "RIB", "Relevé d’identité bancaire", LocalDate.of(2026, 12, 1))))), TODAY);
    }

    private static StoredDocument document(String name, Scan scan, String type, Optional<Instant> retired) {
        return new StoredDocument(new DocumentId(new UUID(7, name.hashCode())), new Subject("application", new UUID(1, 1)), name, type, 1_300_000,
                Digest.of(name), SENT, scan, "account:" + new UUID(1, 3), new Filed(Optional.of("STATUTS"), Optional.empty(), retired));
    }
}

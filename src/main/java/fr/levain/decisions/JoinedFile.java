package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.documents.DocumentId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file joined to a decision: the signed deliberation, an extract, an annex (D01).
 *
 * @param application the dossier it is about; empty when it is about the whole act
 */
public record JoinedFile(Optional<ActId> act, Optional<ApplicationId> application, DocumentId document, String name, LocalDate on) {}

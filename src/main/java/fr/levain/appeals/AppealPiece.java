package fr.levain.appeals;

import fr.levain.documents.DocumentId;
import java.time.Instant;

/** A file sent with an appeal. */
public record AppealPiece(DocumentId document, String name, Instant addedAt) {}

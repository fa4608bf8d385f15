package fr.levain.support;

import fr.levain.documents.StoredDocument;

/** A document of a follow-up, and who reads it. */
public record FollowUpDocument(StoredDocument file, FiledDocument filed) {}

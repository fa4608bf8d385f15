package fr.levain.documents;

/**
 * A document as it lies in an archive.
 *
 * @param folder in the archive; empty at its root
 * @param piece what it answers, in words
 */
public record Archived(String folder, String piece, StoredDocument document) {}

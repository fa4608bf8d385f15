package fr.levain.messaging;

/** A file that leaves with a mail: an agenda, an invitation for a calendar. */
public record Attachment(String file, String mediaType, byte[] content) {
    public Attachment {
        if (file.isBlank() || file.contains("\n")) throw new IllegalArgumentException("Une pièce jointe a un nom, sur une ligne.");
    }
}

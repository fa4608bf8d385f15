package fr.levain.messaging;

import java.util.List;

/**
 * A mail that arrived, read.
 *
 * @param id as its sender's program gave it
 * @param to every address it was sent to
 * @param from in lower case; empty when it says none
 * @param text what its author wrote, without what they quote
 * @param automatic written by a machine: an absence, a failure to deliver, a list
 * @param tooLarge not read any further
 */
public record ReceivedMail(
        String id, List<String> to, String from, String text, List<Attachment> attachments, boolean automatic, boolean tooLarge) {
    public record Attachment(String name, byte[] content) {}
}

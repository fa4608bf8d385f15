package fr.levain.catalogue;

/** Nothing of a file can be kept; the message says why and what to do, in French. */
final class UnreadableFile extends RuntimeException {
    UnreadableFile(String message) {
        super(message);
    }
}

package fr.levain.places;

/** Nothing of a file can be kept; the message says why and what to do, in French. */
public final class UnreadableFile extends RuntimeException {
    UnreadableFile(String message) {
        super(message);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}

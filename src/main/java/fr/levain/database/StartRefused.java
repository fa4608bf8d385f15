package fr.levain.database;

/** Levain must not start; the message, in French, says why and what to do. */
public class StartRefused extends RuntimeException {
    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}

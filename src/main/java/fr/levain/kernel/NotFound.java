package fr.levain.kernel;

/** No such thing for this caller: it does not exist, or is not theirs to know. Shown as a 404. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}

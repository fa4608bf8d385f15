package fr.levain.kernel;

/** Somebody else changed the thing in between. Shown as a 409. */
public class Stale extends RuntimeException {
    public Stale(String what) {
        super(what);
    }
}

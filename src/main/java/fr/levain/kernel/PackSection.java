package fr.levain.kernel;

/**
 * The part of a pack one module reads. Every section of the pack is read and checked before any of them is applied;
 * they are then applied together, in one transaction. Supply it as a bean.
 */
public interface PackSection {
    /** As told to the person who loads the pack: {@code équipes}, {@code appels}. */
    String name();

    /** Lower first, for reading and for applying: a section may count on what those before it have shared. */
    int order();

    /** Reads and checks; problems are reported on the nodes, nothing is written. */
    Prepared read(Pack pack);

    /**
     * Writes what is in force here, when the files last loaded say something else. They were read, by {@link #read}, just
     * before.
     */
    default void write(PackFiles files) {}

    /** What a section will write once the whole pack has proved sound. Runs inside the loading transaction. */
    @FunctionalInterface
    interface Prepared {
        void apply(Pack pack, Caller by);
    }
}

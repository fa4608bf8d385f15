package fr.levain.commitments;

/** How typing a code ends. */
public sealed interface ConfirmResult {
    /** @param pass what the browser keeps: it has proved the address */
    record Done(String pass) implements ConfirmResult {}

    /** @param left tries before the code is worth nothing */
    record WrongCode(int left) implements ConfirmResult {}

    /** Too late, or too many tries: another code is to be asked for. */
    record CodeSpent() implements ConfirmResult {}

    /** What was to be signed is no longer what the form says: it is to be read again. */
    record Changed() implements ConfirmResult {}

    /** Nothing waits for a code: done already, or never begun. */
    record NothingPrepared() implements ConfirmResult {}
}

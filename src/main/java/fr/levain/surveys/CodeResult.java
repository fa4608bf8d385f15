package fr.levain.surveys;

public sealed interface CodeResult {
    /** @param pass what the browser keeps to come back */
    record Done(String pass) implements CodeResult {}

    record Wrong(int left) implements CodeResult {}

    /** Too old, tried too often, or never sent. */
    record Spent() implements CodeResult {}
}

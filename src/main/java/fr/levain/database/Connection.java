package fr.levain.database;

/** Where the database is and the two roles used on it: the owner migrates, the application has the least rights. */
record Connection(String url, Credentials owner, Credentials application) {
    record Credentials(String user, String password) {}
}

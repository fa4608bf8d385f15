package fr.levain.programmes;

/** What a partner looks for among those who catch needs. @param words of a name or a place @param gone those who declined or left */
public record ScoutSearch(String words, String department, String theme, boolean gone) {
    public static final ScoutSearch ALL = new ScoutSearch("", "", "", false);

    public boolean isNarrow() {
        return !words.isEmpty() || !department.isEmpty() || !theme.isEmpty();
    }
}

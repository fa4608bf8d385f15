package fr.levain.projects;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words that tell a project from others: those of its title first, and not those that all projects use. Two projects
 * are close when they share one of the first {@link #ANCHORS}, and another word. Among words of the same weight, those that
 * other projects use too come first: a word that nobody else uses finds nobody.
 *
 * @param words as the French dictionary ends them, the most telling first
 */
public record SimilarWords(List<String> words) {
    /**
     * Of more projects than this share, a word says nothing. It bounds the lists the index reads: among 400,000 texts whose
     * words follow Zipf, the search took 50 to 100 ms on two busy cores, and 250 ms with twice the share.
     */
    private static final double COMMON = 0.01;
    private static final int ANCHORS = 6;
    private static final int WORDS = 16;
    private static final int SHORTEST = 3;

    /**
     * @param frequency share of the projects that hold it; 0 for a rare one, or while there are too few projects to tell
     * @param weight A in the title, B in the summary, D in the need and the novelty
     */
    public record Word(String lexeme, double frequency, char weight) {}

    public static SimilarWords of(List<Word> said) {
        return new SimilarWords(said.stream()
                .filter(word -> word.frequency() <= COMMON && word.lexeme().length() >= SHORTEST && word.lexeme().chars().noneMatch(Character::isDigit))
                .sorted(Comparator.comparing(Word::weight).thenComparing(Word::frequency, Comparator.reverseOrder()).thenComparing(Word::lexeme))
                .limit(WORDS).map(Word::lexeme).toList());
    }

    /** For a GIN index: each anchor with any other word. Empty when there is too little to compare. */
    public String query() {
        if (words.size() < 2) return "";
        return words.stream().limit(ANCHORS).map(this::withAnother).collect(Collectors.joining(" | "));
    }

    /** Any of its anchors: for somebody who types two or three words. Empty when there is nothing to look for. */
    public String anyOf() {
        return words.stream().limit(ANCHORS).map(SimilarWords::quoted).collect(Collectors.joining(" | "));
    }

    /**
     * SQL, after {@code with}: {@code common (lexeme, frequency)}, how common each word is by the statistics of a column of
     * texts. Nothing else counts a million of them; under a thousand rows they say nothing.
     */
    public static String common(String schema, String table, String column) {
        return """
                common as (
                    select c.lexeme, c.frequency from pg_catalog.pg_stats s,
                           unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as c (lexeme, frequency)
                     where s.schemaname = '%1$s' and s.tablename = '%2$s' and s.attname = '%3$s' and c.lexeme is not null
                       and (select reltuples from pg_catalog.pg_class where oid = '%1$s.%2$s'::regclass) > 1000)
                """.formatted(schema, table, column);
    }

    private String withAnother(String anchor) {
        return "(" + quoted(anchor) + " & (" + words.stream().filter(word -> !word.equals(anchor)).map(SimilarWords::quoted).collect(Collectors.joining(" | ")) + "))";
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

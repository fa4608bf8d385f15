package fr.levain.catalogue;

import fr.levain.kernel.BareText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * « Voici celles qui contiennent… »: a word that no aid holds, and that is not French as far as we know, gives way to the
 * nearest ones of the catalogue. A word that is right is never replaced, even when no aid holds it.
 */
@Component
class Spelling {
    /** Spellings tried in all: each is a search. */
    private static final int TRIED = 12;
    private static final int PER_WORD = 4;
    private static final int SHORTEST = 4;
    private static final int MOST_ERRORS = 3;

    private final JdbcClient sql;
    private final Set<String> french = french();

    Spelling(JdbcClient sql) {
        this.sql = sql;
    }

    private record Near(String word, int errors) {}

    private record Attempt(String words, int errors) {}

    /** The same words spelt otherwise, the likeliest first; empty when they are right, or when nothing near is known. */
    List<String> corrections(String typed) {
        var attempts = List.of(new Attempt("", 0));
        var changed = false;
        for (var word : SearchTerms.words(typed)) {
            var choices = isKnown(word) ? List.of(new Near(word, 0)) : nearest(word);
            if (choices.isEmpty()) return List.of();
            changed |= choices.getFirst().errors() > 0;
            attempts = attempts.stream().flatMap(begun -> choices.stream()
                            .map(each -> new Attempt((begun.words() + " " + each.word()).strip(), begun.errors() + each.errors())))
                    .sorted(Comparator.comparingInt(Attempt::errors)).limit(TRIED).toList();
        }
        return changed ? attempts.stream().map(Attempt::words).toList() : List.of();
    }

    private boolean isKnown(String word) {
        var plain = BareText.of(word);
        if (plain.length() < SHORTEST || french.contains(plain) || french.contains(plain.replaceFirst("[sx]$", ""))) return true;
        return sql.sql("""
                with asked as (select to_tsquery('catalogue.fr', :word) as query)
                select numnode(query) = 0 or exists (select 1 from catalogue.listing l where l.visible and l.words @@ query) from asked
                """).param("word", SearchTerms.anyOf(word)).query(Boolean.class).single();
    }

    /** Those that a hurried hand turns into this one: its first letter is seldom the wrong one. */
    private List<Near> nearest(String word) {
        var plain = BareText.of(word);
        // two errors leave few groups of three letters whole: the usual bound of 0.3 would hide the right word
        sql.sql("select set_config('pg_trgm.similarity_threshold', '0.15', true)").query(String.class).single();
        var alike = sql.sql("""
                select w.word from catalogue.word w
                 where w.plain % :plain and length(w.plain) between :shortest and :longest
                 order by public.similarity(w.plain, :plain) desc, length(w.word), w.word
                 limit 60
                """).param("plain", plain).param("shortest", plain.length() - MOST_ERRORS).param("longest", plain.length() + MOST_ERRORS)
                .query(String.class).list();
        var near = new LinkedHashMap<String, Near>();
        // the words of the catalogue first, with their accents; then those of the language, which whole texts may hold
        Stream.concat(alike.stream(), french.stream()).forEach(each -> {
            var other = BareText.of(each);
            if (near.containsKey(other) || Math.abs(plain.length() - other.length()) > MOST_ERRORS) return;
            var errors = fr.levain.kernel.Spelling.errors(plain, other);
            if (errors > 0 && errors <= allowed(plain, other)) near.put(other, new Near(each, errors));
        });
        return near.values().stream().sorted(Comparator.comparingInt(Near::errors)).limit(PER_WORD).toList();
    }

    private static int allowed(String typed, String other) {
        if (typed.length() < 6 || typed.charAt(0) != other.charAt(0)) return 1;
        return typed.length() < 10 ? 2 : MOST_ERRORS;
    }

    private static Set<String> french() {
        try (InputStream file = Objects.requireNonNull(Spelling.class.getResourceAsStream("/reference/aides/mots.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.strip().split("\\s+"))).map(BareText::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.levain.catalogue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « Vouliez-vous dire… »: each word typed that no aid holds gives way to the nearest word of the titles. */
@Component
class Spelling {
    private final JdbcClient sql;

    Spelling(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty when nothing near is known. */
    Optional<String> correction(String words) {
        var corrected = Stream.of(words.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .limit(8).map(word -> word.length() < 4 ? word : nearest(word).orElse(word))
                .collect(Collectors.joining(" "));
        return corrected.isEmpty() || corrected.equalsIgnoreCase(words) ? Optional.empty() : Optional.of(corrected);
    }

    private Optional<String> nearest(String word) {
        return sql.sql("""
                select w.word
                  from catalogue.word w
                 where w.plain % catalogue.plain(:word)
                 order by public.similarity(w.plain, catalogue.plain(:word)) desc, length(w.word), w.word
                 limit 1
                """).param("word", word).query(String.class).optional();
    }
}

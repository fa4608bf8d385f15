package fr.levain.letters;

import fr.levain.kernel.Digest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter or a mail as officers write it.
 *
 * @param title its name among the texts
 * @param subject of the mail, or title of the letter; may have places to fill
 * @param source CommonMark
 * @param placeholders the values Levain gives it, in order; officers choose among them
 */
public record WrittenLetter(String title, String subject, String source, List<String> placeholders) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public WrittenLetter {
        placeholders = List.copyOf(new TreeSet<>(placeholders));
    }

    static WrittenLetter read(String json) {
        return JSON.readValue(json, WrittenLetter.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    Set<String> offered() {
        return new TreeSet<>(placeholders);
    }

    Template template(String slug) {
        return new Template(slug, 0, subject, source);
    }

    /** Tells whether it is still as somebody read it. */
    public String digest() {
        return Digest.of(json());
    }
}

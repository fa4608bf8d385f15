package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("guard")
class GlossaryTests {
    private static final Pattern CODE = Pattern.compile("`([A-Za-z_]+)`");
    private static final List<String> ROWS = SourceFiles.read(Path.of("docs/glossaire.md")).lines()
            .filter(line -> line.startsWith("|") && line.contains("`") && !line.contains("Français"))
            .toList();

    @Test
    void each_word_of_the_glossary_is_in_the_code_or_said_to_come() {
        var words = wordsOfTheCode();
        assertThat(ROWS).isNotEmpty().allSatisfy(row -> {
            var here = CODE.matcher(row).results().allMatch(code -> words.contains(code.group(1)));
            assertThat(here).as("%s: in the code, or marked « à venir »", row).isEqualTo(!row.contains("à venir"));
        });
    }

    @Test
    void a_french_word_has_one_english_word() {
        assertThat(ROWS.stream().map(row -> row.split("\\|")[1].strip())).doesNotHaveDuplicates();
    }

    private static Set<String> wordsOfTheCode() {
        var word = Pattern.compile("\\b[A-Za-z_][A-Za-z_0-9]*\\b");
        return SourceFiles.under("src/main/java", ".java").stream()
                .flatMap(file -> word.matcher(SourceFiles.read(file)).results().map(match -> match.group()))
                .collect(Collectors.toSet());
    }
}

package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("guard")
class HouseRulesTests {
    private static final List<Path> CODE = SourceFiles.under("src/main/java", ".java");
    private static final List<Path> TEMPLATES = SourceFiles.under("src/main/jte", ".jte");
    private static final List<Path> TESTS = SourceFiles.under("src/test/java", ".java");

    @Test
    void time_is_passed_in_never_read_from_the_air() {
        assertThat(linesOf(CODE, "(Instant|LocalDate|LocalDateTime|ZonedDateTime)\\.now\\(|System\\.currentTimeMillis|new Date\\(\\)"))
                .isEmpty();
        assertThat(linesOf(SourceFiles.under("src/main/java", ".java"), "\"\"\".*\\bnow\\(\\)|\\bcurrent_(timestamp|date)\\b")).isEmpty();
    }

    @Test
    void who_acts_is_passed_in_never_looked_up() {
        assertThat(linesOf(CODE.stream().filter(file -> !file.toString().contains("/accounts/")).toList(), "SecurityContextHolder"))
                .isEmpty();
    }

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        assertThat(CODE.stream().filter(file -> SourceFiles.read(file).lines().count() > 300)).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        var refused = Pattern.compile("(Util|Utils|Common|Helper|Manager|Processor|Base|Impl|Dto|DTO|Info|Misc)\\.java$");
        assertThat(CODE.stream().filter(file -> refused.matcher(file.getFileName().toString()).find())).isEmpty();
        assertThat(Stream.concat(CODE.stream(), TESTS.stream())
                        .filter(file -> file.toString().matches(".*/(util|common|helper|misc|impl|dto)s?/.*")))
                .isEmpty();
    }

    @Test
    void stores_belong_to_their_module_alone() {
        assertThat(CODE.stream().filter(file -> file.toString().endsWith("Store.java"))
                        .filter(contains("^public (final )?class")))
                .isEmpty();
    }

    @Test
    void pages_speak_plain_french() {
        assertThat(linesOf(TEMPLATES, "(?i)veuillez|erreur inconnue|champ invalide")).isEmpty();
        assertThat(linesOf(CODE, "(?i)\"[^\"]*(veuillez|erreur inconnue|champ invalide)")).isEmpty();
    }

    @Test
    void templates_carry_no_inline_script_or_style() {
        assertThat(linesOf(TEMPLATES, "\\sstyle=\"|<style|\\son[a-z]+=\"")).isEmpty();
        assertThat(TEMPLATES.stream().filter(contains("<script(?![^>]*\\ssrc=)"))).isEmpty();
    }

    @Test
    void tests_wait_for_conditions_never_for_time() {
        assertThat(linesOf(TESTS, "Thread\\.sle" + "ep|TimeUnit\\.\\w+\\.sle" + "ep")).isEmpty();
    }

    private static Predicate<Path> contains(String expression) {
        var pattern = Pattern.compile(expression, Pattern.MULTILINE);
        return file -> pattern.matcher(SourceFiles.read(file)).find();
    }

    private static List<String> linesOf(List<Path> files, String expression) {
        var pattern = Pattern.compile(expression);
        return files.stream()
                .flatMap(file -> SourceFiles.read(file).lines()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file + ": " + line.strip()))
                .toList();
    }
}

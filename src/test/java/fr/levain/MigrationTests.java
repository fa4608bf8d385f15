package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.Arrows;
import fr.levain.testing.SourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("guard")
class MigrationTests {
    private static final List<Path> MIGRATIONS = SourceFiles.under("src/main/resources/db/migration", ".sql");
    private static final Pattern NAME = Pattern.compile("V\\d{12}__[a-z0-9_]+\\.sql");
    private static final Pattern TOUCHED = Pattern.compile(
            "(?i)(?:(?:create|alter|drop)\\s+(?:table|view|materialized view|sequence|function)|create\\s+(?:unique\\s+)?index\\s+\\w+\\s+on|update|insert\\s+into|delete\\s+from)\\s+(?:if\\s+(?:not\\s+)?exists\\s+|only\\s+)?(\\w+)\\.\\w+");
    private static final Pattern REFERENCED = Pattern.compile("(?i)references\\s+(\\w+)\\.\\w+");

    @Test
    void migrations_form_one_ordered_history() {
        assertThat(MIGRATIONS).allSatisfy(file -> assertThat(file.getFileName().toString()).matches(NAME));
        assertThat(MIGRATIONS.stream().map(file -> file.getFileName().toString().substring(0, 13))).doesNotHaveDuplicates();
    }

    @Test
    void a_folder_touches_only_its_own_schema() {
        for (var file : MIGRATIONS) {
            var schema = file.getParent().getFileName().toString();
            var touched = TOUCHED.matcher(withoutComments(file)).results().map(match -> match.group(1)).collect(Collectors.toSet());
            assertThat(touched).as(file.toString()).isSubsetOf(Set.of(schema));
        }
    }

    @Test
    void foreign_keys_follow_the_arrows_between_modules() {
        var known = Arrows.declared();
        for (var file : MIGRATIONS) {
            var schema = file.getParent().getFileName().toString();
            var referenced = REFERENCED.matcher(withoutComments(file)).results().map(match -> match.group(1))
                    .filter(each -> !each.equals(schema)).collect(Collectors.toSet());
            assertThat(referenced).as(file.toString()).isSubsetOf(known.getOrDefault(schema, Set.of()));
        }
    }

    private static String withoutComments(Path file) {
        return SourceFiles.read(file).replaceAll("--[^\n]*", "");
    }
}

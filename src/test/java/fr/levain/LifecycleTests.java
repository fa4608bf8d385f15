package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.kernel.Lifecycle;
import fr.levain.testing.GeneratedFile;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("guard")
class LifecycleTests {
    @Test
    void every_status_can_be_reached() {
        lifecycles().forEach((name, lifecycle) -> assertThat(reached(lifecycle)).as(name)
                .hasSize(lifecycle.states().getEnumConstants().length));
    }

    @Test
    void every_move_is_announced_and_written_once() {
        lifecycles().forEach((name, lifecycle) -> {
            assertThat(lifecycle.moves()).as(name).allSatisfy(move -> assertThat(move.announcedBy()).isNotNull());
            assertThat(lifecycle.moves().stream().map(move -> move.from() + " " + move.to())).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void the_drawing_of_each_lifecycle_is_the_code() {
        lifecycles().forEach((name, lifecycle) -> {
            var drawing = new StringBuilder("# %s%n%nDrawn from the code.%n%n```mermaid%nstateDiagram-v2%n".formatted(name));
            drawing.append("  [*] --> %s%n".formatted(lifecycle.start()));
            lifecycle.moves().forEach(move -> drawing.append(
                    "  %s --> %s : %s%n".formatted(move.from(), move.to(), move.announcedBy().getSimpleName())));
            GeneratedFile.at("docs/diagrams/%s.md".formatted(name)).mustBe(drawing.append("```\n").toString());
        });
    }

    private static <S extends Enum<S>> EnumSet<S> reached(Lifecycle<S> lifecycle) {
        var reached = EnumSet.of(lifecycle.start());
        var grew = true;
        while (grew) {
            grew = false;
            for (var move : lifecycle.moves()) if (reached.contains(move.from())) grew |= reached.add(move.to());
        }
        return reached;
    }

    /** Reading every class takes a while: once is enough. */
    private static final class Found {
        static final Map<String, Lifecycle<?>> LIFECYCLES = read();
    }

    private static Map<String, Lifecycle<?>> lifecycles() {
        return Found.LIFECYCLES;
    }

    private static Map<String, Lifecycle<?>> read() {
        var found = new LinkedHashMap<String, Lifecycle<?>>();
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.levain").stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Lifecycle.class))
                .map(field -> field.reflect())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .sorted(java.util.Comparator.comparing(field -> field.getDeclaringClass().getName()))
                .forEach(field -> {
                    try {
                        field.setAccessible(true);
                        found.put(field.getDeclaringClass().getSimpleName(), (Lifecycle<?>) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
        assertThat(found).isNotEmpty();
        return found;
    }
}

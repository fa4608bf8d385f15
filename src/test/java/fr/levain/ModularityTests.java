package fr.levain;

import fr.levain.testing.Arrows;
import fr.levain.testing.GeneratedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@Tag("guard")
class ModularityTests {
    @Test
    void modules_know_only_the_modules_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(Levain.class).verify();
    }

    @Test
    void the_drawing_of_the_modules_is_the_code() {
        var drawing = new StringBuilder("""
                # Modules

                Drawn from the code; `A --> B` reads “A knows B”. `kernel` and `ui` are known by all and left out.

                ```mermaid
                flowchart TD
                """);
        Arrows.declared().keySet().forEach(module -> drawing.append("  ").append(module).append('\n'));
        Arrows.declared().forEach((module, known) ->
                known.forEach(each -> drawing.append("  ").append(module).append(" --> ").append(each).append('\n')));
        GeneratedFile.at("docs/diagrams/modules.md").mustBe(drawing.append("```\n").toString());
    }
}

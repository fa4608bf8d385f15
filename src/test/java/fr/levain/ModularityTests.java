package fr.levain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.GeneratedFile;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

@Tag("guard")
class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(Levain.class);

    @Test
    void modules_know_only_the_modules_they_declare_and_never_in_a_circle() {
        MODULES.verify();
    }

    @Test
    void each_module_declares_what_it_may_know() {
        for (var module : MODULES) {
            var annotation = module.getBasePackage()
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            assertThat(annotation).as("package-info.java of %s", module.getIdentifier()).isPresent();
        }
    }

    @Test
    void the_drawing_of_the_modules_is_the_code() {
        var drawing = new StringBuilder("# Modules\n\nDrawn from the code; `A --> B` reads “A knows B”. `kernel` and `ui` are known by all and left out.\n\n```mermaid\nflowchart TD\n");
        MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString).filter(ModularityTests::isDrawn).sorted()
                .forEach(name -> drawing.append("  ").append(name).append('\n'));
        for (var module : MODULES.stream().sorted(java.util.Comparator.comparing(each -> each.getIdentifier().toString())).toList()) {
            if (!isDrawn(module.getIdentifier().toString())) continue;
            var known = new TreeSet<String>();
            module.getDirectDependencies(MODULES, DependencyDepth.IMMEDIATE).uniqueModules()
                    .forEach(each -> known.add(each.getIdentifier().toString()));
            known.stream().filter(ModularityTests::isDrawn)
                    .forEach(each -> drawing.append("  %s --> %s%n".formatted(module.getIdentifier(), each)));
        }
        GeneratedFile.at("docs/diagrams/modules.md").mustBe(drawing.append("```\n").toString());
    }

    private static boolean isDrawn(String module) {
        return !module.equals("kernel") && !module.equals("ui");
    }
}

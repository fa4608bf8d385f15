package fr.levain.testing;

import fr.levain.Levain;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between modules as each module declares them. */
public final class Arrows {
    private Arrows() {}

    /** Each module with those it may know, both in alphabetical order; {@code kernel} and {@code ui} are left out. */
    public static Map<String, Set<String>> declared() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var module : ApplicationModules.of(Levain.class)) {
            var name = module.getIdentifier().toString();
            if (name.equals("kernel") || name.equals("ui")) continue;
            arrows.put(name, declaredBy(module.getBasePackage().getName()));
        }
        return arrows;
    }

    private static Set<String> declaredBy(String basePackage) {
        try {
            var declaration = Class.forName(basePackage + ".package-info").getAnnotation(ApplicationModule.class);
            if (declaration == null) throw new AssertionError(basePackage + " declares no @ApplicationModule");
            var known = new TreeSet<String>();
            for (var each : declaration.allowedDependencies()) known.add(each.replaceAll("\\s*::.*", ""));
            known.remove("kernel");
            known.remove("ui");
            return known;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(basePackage + " has no package-info.java", e);
        }
    }
}

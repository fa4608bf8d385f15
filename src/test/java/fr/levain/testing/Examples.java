package fr.levain.testing;

import fr.levain.ui.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every page record, and every example of one. */
final class Examples {
    /** @param name module and record, numbered: {@code calls CallPage 2} */
    record Example(String name, Page page) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Examples() {}

    static List<Example> all() {
        var found = new ArrayList<Example>();
        for (var source : classesUnder(Path.of("target/test-classes"), PageExamples.class)) {
            var pages = pagesOf(source);
            for (int i = 0; i < pages.size(); i++) {
                var page = pages.get(i);
                found.add(new Example(
                        "%s %s %d".formatted(source.getSimpleName(), page.getClass().getSimpleName(), i + 1), page));
            }
        }
        return found;
    }

    static Collection<? extends Class<?>> pageRecords() {
        return classesUnder(Path.of("target/classes"), Page.class);
    }

    private static List<Page> pagesOf(Class<? extends PageExamples> source) {
        try {
            var constructor = source.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance().pages();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(source + " needs a constructor without arguments", e);
        }
    }

    private static <T> List<Class<? extends T>> classesUnder(Path root, Class<T> kind) {
        try (Stream<Path> files = Files.walk(root.resolve("fr/levain"))) {
            var found = new ArrayList<Class<? extends T>>();
            for (var file : files.filter(file -> file.toString().endsWith(".class")).sorted().toList()) {
                var name = root.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
                if (name.contains("$") && !kind.equals(Page.class)) continue;
                var type = Class.forName(name, false, Examples.class.getClassLoader());
                if (kind.isAssignableFrom(type) && !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                    found.add(type.asSubclass(kind));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

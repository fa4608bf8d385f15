package fr.levain.kernel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The authority's own choices while they are being read: the files, what is wrong in them so far, and what sections
 * share with those after them.
 */
public final class Pack {
    /** A value that reads well but may not be used here; its message is shown as it is. */
    static final class Unresolved extends RuntimeException {
        Unresolved(String message) {
            super(message);
        }
    }

    private final SortedMap<String, String> texts;
    private final Optional<Set<String>> received;
    private final PackDates dates;
    private final Map<String, PackNode> roots = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<PackNode> nodes = new ArrayList<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private final Map<Shared, Object> shared = new HashMap<>();

    private record Shared(Class<?> type, String name) {}

    private Pack(SortedMap<String, String> texts, Instant firstStart, boolean demonstration, Optional<Set<String>> received) {
        this.texts = texts;
        this.received = received;
        this.dates = new PackDates(firstStart, demonstration);
    }

    /** Reads all {@code .yaml} and {@code .md} files of a folder, {@code README.md} left out. */
    public static Pack in(Path folder, Instant firstStart, boolean demonstration) {
        try (var files = Files.walk(folder)) {
            var texts = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".yaml") || name.endsWith(".md") && !name.endsWith("README.md")) {
                    texts.put(name, Files.readString(file));
                }
            }
            return new Pack(texts, firstStart, demonstration, Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Files that are not in a folder. */
    public static Pack of(Map<String, String> texts, Instant firstStart, boolean demonstration) {
        return new Pack(new TreeMap<>(texts), firstStart, demonstration, Optional.empty());
    }

    /**
     * What is in force here, with files received from elsewhere among it: it makes drafts of what is known here.
     *
     * @param received names of those files
     */
    public static Pack proposing(Map<String, String> texts, Set<String> received, Instant firstStart, boolean demonstration) {
        return new Pack(new TreeMap<>(texts), firstStart, demonstration, Optional.of(Set.copyOf(received)));
    }

    /** Name and text of each file, by name. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** Whether nothing that is in force here may change by it: an imported pack makes drafts. */
    public boolean isProposal() {
        return received.isPresent();
    }

    /** Whether this file came with it, and was not already ours. */
    public boolean brings(String file) {
        return received.map(names -> names.contains(file)).orElse(true);
    }

    /** The first start of the instance, from which demonstration dates count. */
    public Instant firstStart() {
        return dates.firstStart();
    }

    public boolean demonstration() {
        return dates.demonstration();
    }

    /** Whether the contacts told here are invented, and this instance is real: they are then told to nobody. */
    public boolean hides(PackNode node) {
        return node.bool("demonstration", false) && !demonstration();
    }

    /** SHA-256 of all the files and their names. */
    public String digest() {
        var all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\n').append(Digest.of(text)).append('\n'));
        return Digest.of(all.toString());
    }

    /** The root of a file, when the pack has it. Empty too when it is not YAML: that is then reported. */
    public Optional<PackNode> file(String name) {
        used.add(name);
        if (!texts.containsKey(name)) return Optional.empty();
        if (!roots.containsKey(name)) parse(name).ifPresent(root -> roots.put(name, root));
        return Optional.ofNullable(roots.get(name));
    }

    /** The roots of the YAML files of a folder, in the order of their names. */
    public List<PackNode> folder(String name) {
        return texts.keySet().stream().filter(file -> file.startsWith(name + "/") && file.endsWith(".yaml"))
                .map(this::file).flatMap(Optional::stream).toList();
    }

    /** A plain text of the pack (CommonMark). */
    public Optional<String> text(String name) {
        used.add(name);
        return Optional.ofNullable(texts.get(name));
    }

    /** The plain texts of a folder, by file name without {@code .md}. */
    public Map<String, String> textsIn(String folder) {
        var found = new TreeMap<String, String>();
        texts.forEach((name, text) -> {
            if (!name.startsWith(folder + "/") || !name.endsWith(".md")) return;
            used.add(name);
            found.put(name.substring(folder.length() + 1, name.length() - ".md".length()), text);
        });
        return found;
    }

    /** Leaves something to the sections after this one, e.g. a form they name. */
    public <T> void share(Class<T> type, String name, T value) {
        shared.put(new Shared(type, name), value);
    }

    public <T> Optional<T> shared(Class<T> type, String name) {
        return Optional.ofNullable(type.cast(shared.get(new Shared(type, name))));
    }

    public void report(String file, int line, String message) {
        problems.add(new PackProblem(file, line, message));
    }

    /** To call once every section has read: adds the fields and files nobody asked for. By file, then line. */
    public List<PackProblem> problems() {
        var all = new ArrayList<>(problems);
        problems.clear();
        List.copyOf(nodes).forEach(PackNode::reportUnknownFields);
        texts.keySet().stream().filter(name -> !used.contains(name))
                .forEach(name -> report(name, 1, "aucune partie de Levain ne lit ce fichier"));
        all.addAll(problems);
        problems.clear();
        problems.addAll(all);
        return all.stream().distinct()
                .sorted(Comparator.comparing(PackProblem::file).thenComparing(PackProblem::line)).toList();
    }

    PackDates dates() {
        return dates;
    }

    PackNode adopt(PackNode node) {
        nodes.add(node);
        return node;
    }

    private Optional<PackNode> parse(String name) {
        try {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(true);
            // no alias: a few of them, one inside the other, unfold without end
            options.setMaxAliasesForCollections(0);
            var root = new Yaml(options).compose(new StringReader(texts.get(name)));
            if (root == null) report(name, 1, "ce fichier est vide");
            return Optional.ofNullable(root).map(node -> adopt(new PackNode(this, name, node)));
        } catch (MarkedYAMLException malformed) {
            var mark = malformed.getProblemMark();
            report(name, mark == null ? 1 : mark.getLine() + 1,
                    "ce n’est pas du YAML lisible : vérifiez les retraits, les deux-points et les guillemets");
            return Optional.empty();
        } catch (YAMLException refused) {
            report(name, 1, "ce fichier contient un renvoi (& ou *), ou trop de niveaux : écrivez chaque valeur à sa place");
            return Optional.empty();
        }
    }
}

package fr.levain.pack;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One call or one aid, with all that it needs to live elsewhere: its form, its grid, its rules, its words. */
final class Bundle {
    private final Pack whole;
    private final SortedMap<String, String> files = new TreeMap<>();

    private Bundle(Pack whole) {
        this.whole = whole;
    }

    /** Calls and aids of a pack, {@code calls/slug}: what each is called. */
    static Map<String, String> offered(Pack whole) {
        var found = new LinkedHashMap<String, String>();
        for (var folder : List.of("calls", "aids")) whole.folder(folder).forEach(node -> found.put(folder + "/" + node.text("slug"), node.text("title")));
        return found;
    }

    /** @param folder {@code calls} or {@code aids} */
    static Optional<SortedMap<String, String>> of(Pack whole, String folder, String slug) {
        return whole.folder(folder).stream().filter(node -> node.text("slug").equals(slug)).findFirst().map(node -> {
            var bundle = new Bundle(whole);
            bundle.add(node);
            bundle.take("vocabulary.yaml");
            return bundle.files;
        });
    }

    private void add(PackNode node) {
        if (!take(node.file())) return;
        named(node, "scheme", "schemes").ifPresent(this::add);
        named(node, "form", "forms").ifPresent(form -> take(form.file()));
        named(node, "grid", "grids").ifPresent(grid -> take(grid.file()));
        named(node, "rules", "rules").ifPresent(rules -> take(rules.file()));
        named(node, "regulation", "regulations").ifPresent(regulation -> take(regulation.file()));
        listed(node, "team", "teams.yaml", "teams");
    }

    private boolean take(String file) {
        var text = whole.texts().get(file);
        return text != null && files.put(file, text) == null;
    }

    /** The file a field names: by its slug, else by its own name. */
    private Optional<PackNode> named(PackNode node, String field, String folder) {
        if (!node.isTextAt(field)) return Optional.empty();
        var name = node.text(field);
        return whole.folder(folder).stream()
                .filter(each -> each.optionalText("slug").map(name::equals).orElse(each.file().equals("%s/%s.yaml".formatted(folder, name)))).findFirst();
    }

    /** Only the line it needs of a file that lists many. */
    private void listed(PackNode node, String field, String file, String list) {
        if (!node.isTextAt(field)) return;
        var slug = node.text(field);
        whole.file(file).ifPresent(root -> root.list(list).stream().filter(each -> each.text("slug").equals(slug)).findFirst()
                .ifPresent(each -> files.put(file, PackFiles.yaml(Map.of(list, new ArrayList<>(List.of(each.plain())))))));
    }
}

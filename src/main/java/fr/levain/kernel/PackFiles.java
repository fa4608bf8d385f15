package fr.levain.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A pack being written: the files last loaded, and in place of some of them what was published since. */
public final class PackFiles {
    private final Pack kept;
    private final SortedMap<String, String> texts;

    public PackFiles(Pack kept) {
        this.kept = kept;
        this.texts = new TreeMap<>(kept.texts());
    }

    /** The files as they were loaded, already read. */
    public Pack kept() {
        return kept;
    }

    public void put(String name, String text) {
        texts.put(name, text.endsWith("\n") ? text : text + "\n");
    }

    /** @param fields texts, numbers, booleans, lists and named fields, in the order to write them */
    public void put(String name, Map<String, ?> fields) {
        put(name, yaml(fields));
    }

    public void remove(String name) {
        texts.remove(name);
    }

    /** Files of a folder that describe this slug under another name give way. */
    public void removeOthers(String folder, String slug, String name) {
        for (var node : kept.folder(folder)) {
            if (!node.file().equals(name) && node.optionalText("slug").filter(slug::equals).isPresent()) texts.remove(node.file());
        }
    }

    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    public static String yaml(Map<String, ?> fields) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        options.setIndent(2);
        return new Yaml(options).dump(fields);
    }
}

package fr.levain.accounts.web;

import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed before the session ended. */
public record ResumePage(String path, Map<String, List<String>> values) implements Page {
    private static final Set<String> MARKS = Set.of("version", "champ", "suite", "action");

    /** The answers worth reading again: not the marks that forms add for themselves. */
    public List<String> typed() {
        return typed(values);
    }

    public static List<String> typed(Map<String, List<String>> values) {
        return values.entrySet().stream()
                .filter(entry -> !MARKS.contains(entry.getKey()) && !entry.getKey().endsWith(".ligne"))
                .flatMap(entry -> entry.getValue().stream())
                .filter(value -> !value.isBlank())
                .toList();
    }
}

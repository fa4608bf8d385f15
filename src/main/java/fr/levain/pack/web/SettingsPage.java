package fr.levain.pack.web;

import fr.levain.kernel.PackProblem;
import fr.levain.pack.ImportedFile;
import fr.levain.pack.InventedContacts;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/**
 * The authority's choices, to take elsewhere or to bring from elsewhere.
 *
 * @param offered each call and aid that may go alone, {@code calls/slug}, and what it is called
 * @param done what was just taken, in one sentence; empty otherwise
 * @param changes what the import changes
 * @param contacts invented ones, hidden until the real ones are written
 * @param problems what is wrong in the file just sent: nothing of it was taken
 */
public record SettingsPage(
        Map<String, String> offered, String done, List<ImportedFile> changes, List<InventedContacts.Missing> contacts, boolean mayImport, FormErrors errors,
        List<PackProblem> problems) implements Page {
    private static final int MOST_SHOWN = 200;

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Map.Entry<String, String>> calls() {
        return offered.entrySet().stream().filter(each -> each.getKey().startsWith("calls/")).toList();
    }

    public List<Map.Entry<String, String>> aids() {
        return offered.entrySet().stream().filter(each -> each.getKey().startsWith("aids/")).toList();
    }

    /** {@code calls/ami} is fetched at {@code …/appels/ami.zip}. */
    public static String address(String name) {
        return "/gestion/reglages/%s/%s.zip".formatted(name.startsWith("calls/") ? "appels" : "aides", name.substring(name.indexOf('/') + 1));
    }

    /** Some of it was in force here, and has been replaced since. */
    public boolean isOlder() {
        return changes.stream().anyMatch(each -> each.olderThan().isPresent());
    }

    public List<PackProblem> shown() {
        return problems.stream().limit(MOST_SHOWN).toList();
    }

    public int hidden() {
        return problems.size() - shown().size();
    }
}

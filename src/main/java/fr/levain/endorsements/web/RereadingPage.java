package fr.levain.endorsements.web;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicationView;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who were invited to read a dossier say of it.
 *
 * @param access what the reader of this page may do in the dossier
 * @param count notes kept, more than are shown when old ones are dealt with
 * @param sections parts of the form a note may be about
 * @param mine partners in whose name they may recommend the project, by slug
 * @param typed what was typed, by field
 */
public record RereadingPage(
        ApplicationView view, Access access, boolean open, List<Remark> notes, int count, List<Choice> sections, List<Given> endorsements,
        Map<String, String> mine, Map<String, String> typed, FormErrors errors, @Nullable String notice)
        implements Page {
    /** @param by name @param about part of the form */
    public record Remark(UUID id, String by, String about, String text, Instant at, boolean settled) {}

    /** @param theirs whether the reader of this page answers for that partner */
    public record Given(UUID id, String partner, String signatory, String function, String text, Instant at, boolean joined, boolean theirs) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return view.path() + "/relecture";
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether the holder has one to read, and to join if they wish. */
    public boolean joins(Given given) {
        return open && access.files() && !given.joined();
    }

    public List<Choice> partners() {
        return mine.entrySet().stream().map(each -> Choice.of(each.getKey(), each.getValue())).toList();
    }

    /** The only one there is needs no choice. */
    public String partner() {
        return mine.size() == 1 ? mine.keySet().iterator().next() : value("organisation");
    }
}

package fr.levain.projects.web;

import fr.levain.projects.OwnProject;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The projects of a holder, wherever they are known: which are one, and which are not.
 *
 * @param proposals of partners, to answer
 * @param joined by the holder, to undo
 * @param one chosen
 * @param other chosen
 * @param notice said once, after an act; null for none
 */
public record MyProjectsPage(
        List<OwnProject> projects, List<Proposal> proposals, List<Joined> joined, String one, String other, FormErrors errors, @Nullable String notice) implements Page {
    static final String PATH = "/mes-projets";

    /** @param one in words, with where it is known */
    public record Proposal(UUID id, String partner, String one, String other) {}

    public record Joined(UUID id, String one, String other, Instant since) {}

    public boolean mayJoin() {
        return projects.size() > 1;
    }

    public List<Choice> choices() {
        return projects.stream().map(each -> Choice.of(each.root().toString(), each.title() + " (" + each.told() + ")")).toList();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

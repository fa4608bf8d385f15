package fr.levain.events.web;

import fr.levain.events.Gathering;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Writing a meeting, or changing what is said of it.
 *
 * @param changed the one that stands; empty for a new one
 * @param version of what is being changed
 * @param organisers for whom it may be written, when there is a choice
 */
public record GatheringFormPage(
        Optional<Gathering> changed, int version, GatheringTyped typed, List<Choice> organisers, List<Choice> departments, List<Choice> themes,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String action() {
        return changed.map(each -> each.organiserPath() + "/modification").orElse("/rencontres/nouvelle");
    }

    public String back() {
        return changed.map(Gathering::organiserPath).orElse(GatheringsPage.PATH);
    }

    public String title() {
        return changed.isPresent() ? "Modifier la rencontre" : "Préparer une rencontre";
    }

    public List<Choice> kinds() {
        return Words.kinds();
    }
}

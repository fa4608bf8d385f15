package fr.levain.applications.web;

import fr.levain.applications.Dossier;
import fr.levain.applications.SaveResult.Conflict;
import fr.levain.forms.Field;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/**
 * Two tabs, or two people, saved the same page. Both versions are shown; nothing is lost until one is chosen, field by
 * field.
 *
 * @param typed what was sent, to be sent again with the choice
 */
public record ConflictPage(Dossier dossier, Conflict conflict, Map<String, List<String>> typed) implements Page {
    public String path() {
        return dossier.view().path() + "/pages/" + conflict.page().id();
    }

    public List<Field> differing() {
        return conflict.page().fields().stream()
                .filter(field -> !conflict.stored().to(field.id()).equals(conflict.typed().to(field.id())))
                .toList();
    }

    @Override
    public int status() {
        return 409;
    }
}

package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.places.PlaceSettings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Optional;

/**
 * Who runs a space keeps its sheet: one click says it is right, a form changes it.
 *
 * @param path under which the acts of this page are
 * @param officer changes are in force at once
 * @param done what was just done, in a sentence
 */
public record KeeperPage(Place place, String path, SheetForm form, PlaceSettings settings, boolean officer, Optional<String> done) implements Page {
    public FormErrors errors() {
        return form.errors();
    }

    @Override
    public int status() {
        return errors().isEmpty() ? 200 : 422;
    }
}

package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.places.PlaceSettings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * Who runs a space keeps its sheet: one click says it is right, a form changes it.
 *
 * @param path under which the acts of this page are
 * @param officer changes are in force at once
 * @param done what was just done, in a sentence
 * @param waiting since when changes wait for the Region; the form then shows them
 */
public record KeeperPage(Place place, String path, SheetForm form, PlaceSettings settings, boolean officer, Optional<String> done, Optional<Instant> waiting) implements Page {
    /** Where the page says that somebody else changed the sheet meanwhile. */
    private static final String OVERTAKEN = "changer";

    /** Nothing typed is lost: sent again, it replaces what the other wrote, which can be read first. */
    static KeeperPage overtaken(Place place, String path, SheetForm form, PlaceSettings settings, boolean officer) {
        return new KeeperPage(place, path, form.plus(OVERTAKEN, "Quelqu’un a changé la fiche entre-temps. Relisez la fiche publique, puis envoyez de nouveau : vos réponses remplacent les siennes."), settings, officer, Optional.empty(), Optional.empty());
    }

    static boolean isOvertaken(Place place, SheetForm form) {
        return !String.valueOf(place.version()).equals(form.typed().get("version"));
    }

    /** The version of the sheet that was read: what is sent back is checked against it. */
    public String version() {
        return errors().concerns(OVERTAKEN) ? String.valueOf(place.version()) : form.typed().getOrDefault("version", String.valueOf(place.version()));
    }

    public FormErrors errors() {
        return form.errors();
    }

    @Override
    public int status() {
        if (errors().concerns(OVERTAKEN)) return 409;
        return errors().isEmpty() ? 200 : 422;
    }
}

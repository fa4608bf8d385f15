package fr.levain.places.web;

import fr.levain.places.PlaceSettings;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/**
 * Somebody proposes a space that is missing; or mends what was refused.
 *
 * @param action where the form goes
 * @param email asked of a visitor; not asked again of who mends
 * @param reason of the refusal; blank for a first time
 * @param status 422 to mend, 429 too many
 */
public record ProposePage(String action, SheetForm form, PlaceSettings settings, boolean asksEmail, String email, String note, String reason, int status) implements Page {
    public FormErrors errors() {
        return form.errors();
    }
}

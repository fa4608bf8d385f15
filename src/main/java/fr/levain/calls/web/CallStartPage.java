package fr.levain.calls.web;

import fr.levain.calls.CallMaterials.Material;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;

/** A new call: its title, and what it begins from. */
public record CallStartPage(List<Material> aids, List<Material> calls, Typed typed, FormErrors errors) implements Page {
    /** @param from « vierge », « aide » or « copie » */
    public record Typed(String title, String from, String aid, String copy, TypedDay opens) {}

    /** The title is that of another call: it may be kept on purpose. */
    public boolean isTitleTaken() {
        return errors.messageFor("titre").filter(CallTyped.TITLE_TAKEN::equals).isPresent();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

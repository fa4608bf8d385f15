package fr.levain.calls.web;

import fr.levain.calls.Criterion;
import fr.levain.calls.GridDraft;
import fr.levain.revisions.Difference;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One criterion of a grid being prepared.
 *
 * @param typed what the inputs hold
 * @param read digest of the criterion when it was drawn
 * @param theirs what somebody else kept in between
 */
public record CriterionPage(
        GridDraft draft, Criterion criterion, MultiValueMap<String, String> typed, String read, FormErrors errors, List<Difference> theirs)
        implements Page {
    static MultiValueMap<String, String> inputs(Criterion criterion) {
        var inputs = new LinkedMultiValueMap<String, String>();
        inputs.set("nom", criterion.label());
        inputs.set("question", criterion.question());
        inputs.set("bas", criterion.lowAnchor());
        inputs.set("haut", criterion.highAnchor());
        inputs.set("poids", criterion.weight().map(String::valueOf).orElse(""));
        inputs.set("minimum", criterion.minimum().map(String::valueOf).orElse(""));
        inputs.set("ou", criterion.whereToLook());
        for (int i = 0; i < criterion.levels().size(); i++) inputs.set("niveau-" + (i + 1), criterion.levels().get(i));
        return inputs;
    }

    @Override
    public int status() {
        return !theirs.isEmpty() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    public String address() {
        return draft.state().path() + "/criteres/" + criterion.code();
    }
}

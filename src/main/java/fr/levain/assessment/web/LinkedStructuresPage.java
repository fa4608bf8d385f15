package fr.levain.assessment.web;

import fr.levain.assessment.LinkedStructure;
import fr.levain.kernel.Siren;
import fr.levain.stateaid.Tie;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * @param siren of the holder, where its register can be read
 * @param typed what was sent, by the id of each input, when it comes back
 */
public record LinkedStructuresPage(
        String reference, String title, String holder, Optional<Siren> siren, List<LinkedStructure> structures, boolean mayAct,
        Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String field, LinkedStructure of) {
        return typed.getOrDefault(field + "-" + of.line(), "");
    }

    /** What the holder typed, until the officer types another. */
    public String siren(LinkedStructure of) {
        return typed.getOrDefault("siren-" + of.line(), of.typed());
    }

    public static List<Choice> ties() {
        return Tie.ofControl().stream().map(tie -> Choice.of(tie.name(), tie.label())).toList();
    }
}

package fr.levain.forms;

import java.util.List;

/** What is left to do in a form. What a condition hides is neither required nor counted. */
public final class FormCheck {
    private FormCheck() {}

    public static List<Gap> of(FormRevision form, Answers dossier) {
        return form.visiblePages(dossier).stream().flatMap(page -> of(form, page, dossier, true).stream()).toList();
    }

    static List<Gap> of(FormRevision form, FormPage page, Answers dossier, boolean missingToo) {
        var problems = new FieldProblems(page.id(), dossier);
        for (var field : form.visibleFields(page, dossier)) {
            problems.check(field, dossier.to(field.id()), missingToo);
            if (field.type() instanceof FieldType.FileType) problems.besideFile(field, dossier);
        }
        return problems.found();
    }
}

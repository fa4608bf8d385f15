package fr.levain.forms.web;

import fr.levain.forms.Answers;
import fr.levain.forms.Condition;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormDraft;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Gap;
import fr.levain.forms.SomeForm;
import fr.levain.forms.Term;
import fr.levain.forms.FormJson;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.RevisionsPageExamples;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;

public class FormsPageExamples implements PageExamples {
    private static final List<Term> TERMS = List.of(new Term("project_title", "Nom du projet", new FieldType.Text(120), true));
    private static final FormDraft DRAFT = new FormDraft(RevisionsPageExamples.prepared(), SomeForm.FORM, TERMS, Set.of("title"));

    @Override
    public List<Page> pages() {
        var empty = new FormDraft(RevisionsPageExamples.prepared(), new FormRevision(SomeForm.FORM.id(), "neuf", 0, "Neuf", List.of()), List.of(), Set.of());
        var pages = new ArrayList<Page>(List.of(
                new FormOutlinePage(DRAFT, FormErrors.none(), new LinkedMultiValueMap<>()),
                new FormOutlinePage(new FormDraft(RevisionsPageExamples.published(), SomeForm.FORM, TERMS, Set.of("title")), FormErrors.none(), new LinkedMultiValueMap<>()),
                new FormOutlinePage(empty, FormErrors.of("nouvelle-page", "Donnez un titre à la page."), new LinkedMultiValueMap<>()),
                new FormPagePage(DRAFT, SomeForm.MONEY, QuestionInputs.of(SomeForm.MONEY), "abc", FormErrors.none(), List.of()),
                new FormPagePage(DRAFT, SomeForm.MONEY, QuestionInputs.of(SomeForm.MONEY), "abc", FormErrors.none(),
                        List.of(Difference.changed("La page « Projet » s’appelle maintenant « Le projet »."))),
                new RemovalPage(DRAFT, "/gestion/formulaires/ami/pages/money", "Budget", List.of("Partenaires"), List.of("Régime")),
                trial(Optional.of(SomeForm.PROJECT), List.of(new Gap("project", "title", "Donnez un nom à votre projet."))),
                trial(Optional.of(SomeForm.MONEY), List.of()),
                trial(Optional.empty(), List.of())));
        SomeForm.FORM.fields().forEach(field -> pages.add(question(field.id(), field)));
        pages.add(question("partners.siret", DRAFT.field("partners.siret").orElseThrow()));
        pages.add(question("email", SomeForm.EMAIL.shownWhen(new Condition.Any(List.of(new Condition.AnswerIs("state_aid", "oui"),
                new Condition.AmountAbove("requested", fr.levain.kernel.Euros.of(23_000)))))));
        pages.add(question("email", SomeForm.EMAIL.shownWhen(new Condition.Not(new Condition.AmountAbove("requested", fr.levain.kernel.Euros.of(23_000))))));
        var typed = QuestionInputs.of(SomeForm.SUMMARY);
        typed.set("longueur", "beaucoup");
        pages.add(new QuestionPage(DRAFT, "summary", SomeForm.SUMMARY, typed, "abc", FormErrors.of("longueur", "Indiquez un nombre entier, par exemple 12."), List.of()));
        pages.add(new QuestionPage(DRAFT, "summary", SomeForm.SUMMARY, QuestionInputs.of(SomeForm.SUMMARY), "abc", FormErrors.none(),
                List.of(Difference.changed("La question « Résumé » devient facultative."))));
        return pages;
    }

    private static Page question(String path, Field field) {
        return new QuestionPage(DRAFT, path, field, QuestionInputs.of(field), FormDraft.digest(field), FormErrors.none(), List.of());
    }

    private static Page trial(Optional<FormPage> page, List<Gap> gaps) {
        var shown = page.orElse(new FormPage("fin", "", Optional.empty(), Optional.empty(), List.of()));
        return new FormTrialPage(DRAFT, page, PageFields.of(SomeForm.FORM, shown, Answers.NONE, gaps), Answers.NONE, FormJson.write(Answers.NONE));
    }
}

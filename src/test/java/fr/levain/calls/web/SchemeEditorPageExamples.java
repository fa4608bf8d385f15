package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.SchemeDraft;
import fr.levain.calls.SchemePart;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.SchemeStatus;
import fr.levain.calls.SchemeTrial;
import fr.levain.calls.SomeSchemes;
import fr.levain.forms.Answers;
import fr.levain.forms.Value;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.Euros;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Draft;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.TextState;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;

public class SchemeEditorPageExamples implements PageExamples {
    private static final Kind KIND = new Kind("aide", "aides-du-reglement", "Aides du règlement", "l’aide", "de l’aide", "Nouvelle aide", "");
    private static final SchemeRevision TERMS = SomeSchemes.terms("etude-de-faisabilite");
    private static final SchemePartPage.Choices CHOICES = new SchemePartPage.Choices(List.of(Choice.of("ess-direction", "Direction de l’ESS")),
            List.of(Choice.of("ampli", "AMPLI")));

    @Override
    public List<Page> pages() {
        var draft = draft(true, SchemeStatus.PUBLISHED);
        var pages = new ArrayList<Page>(List.of(
                new SchemeOutlinePage(draft, Optional.of("Création d’activités dans l’ESS"), true, true),
                new SchemeOutlinePage(draft(false, SchemeStatus.WITHDRAWN), Optional.empty(), false, false),
                new SchemeWithdrawalPage(draft),
                trial(draft, false),
                trial(draft, true)));
        for (var part : SchemePart.values()) {
            pages.add(new SchemePartPage(draft, part, SchemeInputs.of(TERMS, part), "d1", FormErrors.none(), List.of(), CHOICES));
        }
        var typed = new LinkedMultiValueMap<String, String>();
        typed.set("forme", "SHARE");
        typed.set("taux", "beaucoup");
        pages.add(new SchemePartPage(draft, SchemePart.AMOUNT, typed, "d1", FormErrors.of("taux", "Indiquez un pourcentage de 0 à 100, par exemple 75."),
                List.of(), CHOICES));
        pages.add(new SchemePartPage(draft, SchemePart.CONDITIONS, SchemeInputs.of(TERMS, SchemePart.CONDITIONS), "d1", FormErrors.none(),
                List.of(Difference.changed("Conditions : « Une fois. » devient « Deux fois. ».")), CHOICES));
        return pages;
    }

    private static SchemeTrialPage trial(SchemeDraft draft, boolean tried) {
        var trial = SchemeTrial.of(TERMS);
        var answers = tried ? Answers.NONE.with("holder_kind", new Value.Choice(List.of("entreprise"))).with("assiette_essai", new Value.Amount(Euros.of(20_000)))
                : Answers.NONE;
        return new SchemeTrialPage(draft, PageFields.of(trial.form(), trial.page(), answers, List.of()),
                tried ? Optional.of(trial.verdict(answers, LocalDate.of(2026, 12, 5))) : Optional.empty(), trial.amount(answers), false);
    }

    private static SchemeDraft draft(boolean open, SchemeStatus status) {
        var state = new TextState(KIND, "etude-de-faisabilite", TERMS.title(), Optional.of(1), Optional.of(SomeSchemes.PUBLISHED),
                open ? Optional.of(new Draft("aide", "etude-de-faisabilite", TERMS.title(), "{}", Optional.of(1), false, SomeSchemes.PUBLISHED, "Nadia Inventée"))
                        : Optional.empty(), false, true, true);
        var assumed = TERMS.assumptions();
        return new SchemeDraft(state, TERMS, SomeSchemes.REGULATION, Optional.of(status),
                List.of(new CallDraft.Assumed(assumed.getFirst(), false), new CallDraft.Assumed(assumed.getLast(), true)),
                open ? List.of(Finding.worthKnowing("Aucune dépense n’est décrite.", "/parties/depenses")) : List.of());
    }
}

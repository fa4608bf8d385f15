package fr.levain.calls.web;

import fr.levain.calls.Grid;
import fr.levain.calls.GridDraft;
import fr.levain.calls.RulesDraft;
import fr.levain.calls.SomeCalls;
import fr.levain.calls.WrittenGrid;
import fr.levain.calls.WrittenRules;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.RuleWords;
import fr.levain.eligibility.SomeTerms;
import fr.levain.eligibility.Weight;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.forms.Answers;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Gap;
import fr.levain.forms.Value;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.Euros;
import fr.levain.revisions.Difference;
import fr.levain.revisions.web.RevisionsPageExamples;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;

/** Grids and rules being prepared. */
public class TextPageExamples implements PageExamples {
    private static final FormRevision NO_FORM = new FormRevision(new FormRevisionId(new UUID(0, 0)), "", 0, "", List.of());
    private static final List<Difference> THEIRS = List.of(Difference.changed("« Ancrage » : poids 12 (avant : 8)."));

    @Override
    public List<Page> pages() {
        var grid = SomeCalls.continuous().grid();
        var prepared = new GridDraft(RevisionsPageExamples.prepared(), new WrittenGrid("Douze critères", "S9", grid));
        var published = new GridDraft(RevisionsPageExamples.published(), prepared.written());
        var blank = new GridDraft(RevisionsPageExamples.prepared(), new WrittenGrid("Neuve", "", new Grid("neuve", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), Set.of(), false)));
        var criterion = grid.criteria().getFirst();
        var nothing = new LinkedMultiValueMap<String, String>();

        var rule = new Rule("plafond", "Plafond", Optional.of("holder_kind == 'association'"), "requested_amount <= euros(40000)", Weight.BLOCKING,
                "L’aide demandée, {requested_amount}, convient.", "Demandez 40 000 € au plus.", "Indiquez l’aide demandée.", "S0", true);
        var example = new RuleCase("Un euro de trop", Optional.empty(), Map.of("requested_amount", new Value.Amount(Euros.of(40_001))),
                Map.of("plafond", Outcome.MET), Optional.of(false));
        var rules = new RulesDraft(RevisionsPageExamples.prepared(), new WrittenRules("Règles", "", new RuleSet(List.of(rule), List.of(example))), NO_FORM, SomeTerms.VOCABULARY);
        var rulesRead = new RulesDraft(RevisionsPageExamples.published(), rules.written(), NO_FORM, SomeTerms.VOCABULARY);
        var noRules = new RulesDraft(RevisionsPageExamples.prepared(), new WrittenRules("Règles", "", RuleSet.NONE), NO_FORM, SomeTerms.VOCABULARY);
        var typed = RuleEditPage.inputs(rule);
        typed.set("expression", "requested_amount <= 40000");
        var wrong = FormErrors.of("expression", "Ligne 1, colonne 18 : Un montant se compare à un montant.");
        var verdict = new VerdictPanel(RuleEngine.evaluate(rules.written().rules(), Facts.ofTerms(SomeTerms.VOCABULARY, Map.of())), true);
        return List.of(
                new GridOutlinePage(prepared, FormErrors.none(), nothing),
                new GridOutlinePage(published, FormErrors.none(), nothing),
                new GridOutlinePage(blank, FormErrors.of("nouveau", "Donnez un nom au critère."), nothing),
                new CriterionPage(prepared, criterion, CriterionPage.inputs(criterion), "abc", FormErrors.none(), List.of()),
                new CriterionPage(prepared, criterion, CriterionPage.inputs(criterion), "abc", FormErrors.of("poids", "Indiquez un nombre entier de 1 à 100."), List.of()),
                new CriterionPage(prepared, criterion, CriterionPage.inputs(criterion), "abc", FormErrors.none(), THEIRS),
                new RulesOutlinePage(rules, List.of(), FormErrors.none(), nothing),
                new RulesOutlinePage(rulesRead, List.of(), FormErrors.none(), nothing),
                new RulesOutlinePage(noRules, List.of(), FormErrors.of("nouvelle", "Donnez un titre à la règle."), nothing),
                new RuleEditPage(rules, rule, RuleEditPage.inputs(rule), "abc", FormErrors.none(), List.of()),
                new RuleEditPage(rules, rule, typed, "abc", wrong, List.of()),
                new RuleEditPage(rules, rule, typed, "abc", FormErrors.none(), THEIRS),
                new RulesTrialPage(rules, fields(rules, List.of()), "{}", verdict),
                new RulesTrialPage(noRules, fields(noRules, List.of()), "{}", verdict),
                new RuleExamplePage(rules, 1, Optional.of(example), fields(rules, List.of()), "{}", RuleExamplePage.inputs(example), "abc", FormErrors.none(), List.of()),
                new RuleExamplePage(rules, 1, Optional.of(example), fields(rules, List.of()), "{}", RuleExamplePage.inputs(example), "abc", FormErrors.none(), THEIRS),
                new RuleExamplePage(rules, 0, Optional.empty(), fields(rules, List.of(new Gap("essai", "requested_amount", "Indiquez un montant."))), "{}",
                        nothing, "", FormErrors.of("exemple", "Donnez un titre à l’exemple."), List.of()));
    }

    private static PageFields fields(RulesDraft draft, List<Gap> gaps) {
        var page = new FormPage("essai", "", Optional.empty(), Optional.empty(), RuleWords.readBy(draft.written().rules(), NO_FORM, SomeTerms.VOCABULARY));
        return PageFields.of(new FormRevision(NO_FORM.id(), "essai", 0, "", List.of(page)), page, Answers.NONE, gaps);
    }
}

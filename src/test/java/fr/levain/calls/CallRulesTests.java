package fr.levain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FieldType.PlaceKind;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallRulesTests {
    private static final Vocabulary WORDS = new Vocabulary(List.of(
            new Vocabulary.Term("departments", "Départements concernés", new FieldType.Place(PlaceKind.DEPARTMENT, true)),
            new Vocabulary.Term("project_commune", "Commune du projet", new FieldType.Place(PlaceKind.COMMUNE, false)),
            new Vocabulary.Term("support_months", "Mois d’accompagnement", new FieldType.NumberType(Optional.empty(), Optional.empty(), 0)),
            new Vocabulary.Term("recovers_vat", "TVA récupérée", new FieldType.YesNo())));

    private final CallRules rules = new CallRules(SomeCalls.names());

    @Test
    void a_project_outside_the_departments_of_the_call_is_blocked_with_its_ground() {
        var terms = in("23", "87");
        var form = asking("departments");

        assertThat(outcome(terms, form, places("33"))).isEqualTo(Outcome.NOT_MET);
        assertThat(outcome(terms, form, places("33", "87"))).isEqualTo(Outcome.MET);
        assertThat(outcome(terms, form, Answers.NONE)).isEqualTo(Outcome.UNKNOWN);
        var ground = verdict(terms, form, places("33")).grounds().getLast();
        assertThat(ground.rule().weight()).isEqualTo(Weight.BLOCKING);
        assertThat(ground.message()).isEqualTo("Cet appel vaut seulement pour : département 23, département 87. Votre projet se déroule ailleurs : Département 33.");
    }

    @Test
    void the_commune_tells_the_department_when_the_form_asks_nothing_else() {
        var form = asking("project_commune");

        assertThat(outcome(in("23", "87"), form, commune("23030"))).isEqualTo(Outcome.MET);
        assertThat(outcome(in("23", "87"), form, commune("33063"))).isEqualTo(Outcome.NOT_MET);
        assertThat(CallRules.asksWhere(form)).isTrue();
        assertThat(CallRules.asksWhere(asking("recovers_vat"))).isFalse();
    }

    @Test
    void a_call_open_everywhere_entails_nothing() {
        assertThat(rules.of(SomeCalls.continuous(), asking("departments"))).isEqualTo(SomeCalls.continuous().rules());
    }

    @Test
    void the_months_of_accompaniment_are_a_rule_as_soon_as_the_form_asks_them() {
        var terms = Redraft.of(words(), draft -> draft.support = Optional.of(new SupportTerms(6, 12, Optional.empty())));
        var form = asking("support_months");

        assertThat(outcome(terms, form, months(6))).isEqualTo(Outcome.MET);
        assertThat(outcome(terms, form, months(13))).isEqualTo(Outcome.NOT_MET);
        assertThat(verdict(terms, form, months(13)).grounds().getLast().message()).isEqualTo("L’accompagnement dure de 6 à 12\u00a0mois. Vous en prévoyez 13.");
        assertThat(rules.of(terms, asking("departments")).rules()).extracting(Rule::id).doesNotContain(CallRules.SUPPORT);
    }

    @Test
    void vat_tells_how_to_write_the_budget_and_closes_no_door() {
        var terms = Redraft.of(words(), draft -> draft.vat = Optional.of(Vat.NET_UNLESS_KEPT));
        var form = asking("recovers_vat");

        var kept = verdict(terms, form, Answers.NONE.with("recovers_vat", new Value.Flag(false))).grounds().getLast();
        assertThat(kept.message()).contains("ne récupère pas la TVA : comptez les dépenses toutes taxes comprises");
        assertThat(kept.rule().weight()).isEqualTo(Weight.INFORMATION);
    }

    @Test
    void what_a_call_entails_can_always_be_run() {
        var terms = Redraft.of(in("23", "87"), draft -> {
            draft.rules = fr.levain.eligibility.RuleSet.NONE;
            draft.support = Optional.of(new SupportTerms(6, 12, Optional.of("ATIS")));
            draft.vat = Optional.of(Vat.NET_UNLESS_KEPT);
        });
        for (var form : List.of(asking("departments", "support_months", "recovers_vat"), asking("project_commune"))) {
            assertThat(RuleChecker.check(rules.of(terms, form), form, WORDS)).isEmpty();
        }
        assertThat(rules.of(terms).rules()).extracting(Rule::id).containsExactly(CallRules.TERRITORY, CallRules.SUPPORT, CallRules.VAT);
    }

    @Test
    void stages_are_told_with_their_day_and_must_follow_one_another() {
        var first = new Stage(Stage.Kind.PRESELECTION, "Présélection", "Sur dossier.", Optional.of(java.time.LocalDate.of(2027, 3, 1)));
        var earlier = new Stage(Stage.Kind.HEARING, "Oral", "", Optional.of(java.time.LocalDate.of(2027, 2, 1)));

        assertThat(first.told()).isEqualTo("Sur dossier. Prévu le 1er mars 2027.");
        assertThat(Stage.outOfOrder(List.of(first, earlier))).hasValue(1);
        assertThat(Stage.outOfOrder(List.of(earlier, first))).isEmpty();
        assertThat(new SupportTerms(6, 12, Optional.empty()).told()).isEqualTo("Accompagnement de 6 à 12\u00a0mois par la structure que vous nommez dans le dossier.");
        assertThat(new SupportTerms(6, 6, Optional.of("ATIS")).told()).isEqualTo("Accompagnement de 6\u00a0mois par ATIS.");
    }

    private Outcome outcome(CallRevision terms, FormRevision form, Answers answers) {
        return verdict(terms, form, answers).grounds().getLast().outcome();
    }

    private Verdict verdict(CallRevision terms, FormRevision form, Answers answers) {
        return RuleEngine.evaluate(rules.of(terms, form), Facts.of(form, answers, WORDS));
    }

    private static CallRevision words() {
        return Redraft.of(SomeCalls.continuous(), draft -> draft.vocabulary = WORDS);
    }

    private static CallRevision in(String... departments) {
        return Redraft.of(words(), draft -> draft.access = new Access(Access.Admission.ALL, List.of(departments), Optional.empty()));
    }

    private static FormRevision asking(String... terms) {
        var fields = List.of(terms).stream().map(term -> WORDS.term(term).orElseThrow())
                .map(term -> new Field(term.name(), Optional.of(term.name()), term.label(), Optional.empty(), true, Optional.empty(), Optional.empty(), term.type(), false)).toList();
        return new FormRevision(new FormRevisionId(new UUID(9, terms.length)), "f", 1, "F",
                List.of(new FormPage("p", "P", Optional.empty(), Optional.empty(), fields)));
    }

    private static Answers places(String... codes) {
        return Answers.NONE.with("departments", new Value.Places(List.of(codes).stream().map(code -> new Value.PlaceReference(PlaceKind.DEPARTMENT, code, "Département " + code)).toList()));
    }

    private static Answers commune(String code) {
        return Answers.NONE.with("project_commune", new Value.Places(List.of(new Value.PlaceReference(PlaceKind.COMMUNE, code, "Commune"))));
    }

    private static Answers months(int count) {
        return Answers.NONE.with("support_months", new Value.Quantity(BigDecimal.valueOf(count)));
    }
}

package fr.levain.calls.web;

import fr.levain.calls.Aid;
import fr.levain.calls.Audience;
import fr.levain.calls.Condition;
import fr.levain.calls.Contact;
import fr.levain.calls.DocumentRequirement;
import fr.levain.calls.Expense;
import fr.levain.calls.PathStep;
import fr.levain.calls.PaymentTemplate;
import fr.levain.calls.SchemeEdit;
import fr.levain.calls.SchemePart;
import fr.levain.calls.SchemeRevision;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.RuleWords;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FormRevision;
import fr.levain.revisions.Slug;
import fr.levain.ui.FormErrors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** Reads what an officer typed of a part of an aid. What cannot be read is an error on its input, and nothing is kept. */
final class SchemeTyped {
    /** How the aid is counted, as officers choose it. */
    enum Form {
        SHARE("Une part des dépenses"),
        LUMP_SUM("Un forfait"),
        PER_JOB("Un montant par emploi créé"),
        CAPITAL_MATCH("Autant que l’apport au capital"),
        RANGE("Une fourchette, sans taux connu"),
        UNKNOWN("Pas encore connu");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Form of(Aid aid) {
            return switch (aid) {
                case Aid.Share _ -> SHARE;
                case Aid.LumpSum _ -> LUMP_SUM;
                case Aid.PerJob _ -> PER_JOB;
                case Aid.CapitalMatch _ -> CAPITAL_MATCH;
                case Aid.Range _ -> RANGE;
                case Aid.ToBeKnown _ -> UNKNOWN;
            };
        }
    }

    private final MultiValueMap<String, String> typed;
    private final TypedFigures figures;
    private final String action;

    SchemeTyped(MultiValueMap<String, String> typed) {
        this.typed = typed;
        this.figures = new TypedFigures(typed);
        this.action = text("action").orElse("");
    }

    FormErrors errors() {
        return figures.errors();
    }

    SchemeRevision of(SchemeRevision before, SchemePart part) {
        var edit = SchemeEdit.of(before);
        return switch (part) {
            case PRESENTATION -> presentation(edit, before);
            case AUDIENCE -> edit.audience(new Audience(lines("beneficiaires"), chosen("porteurs"), chosen("phases"), chosen("themes"),
                    chosen("depenses"))).terms();
            case AMOUNT -> edit.aid(aid()).terms();
            case EXPENSES -> edit.expenses(expenses()).terms();
            case CONDITIONS -> edit.conditions(rows("condition", row -> new Condition(
                    words(row + ".libelle"), words(row + ".source"), assumed(row)))).terms();
            case RULES -> edit.rules(new RuleSet(rules(before.vocabulary()), before.rules().cases())).terms();
            case DOCUMENTS -> edit.documents(documents(before.vocabulary())).terms();
            case PAYMENT -> edit.stateAidRegimes(List.copyOf(typed.getOrDefault("regimes", List.of())))
                    .frames(List.copyOf(typed.getOrDefault("strategies", List.of()))).payment(payment()).terms();
            case PATH -> edit.advice(lines("conseils")).next(text("suite")).path(rows("etape", row -> new PathStep(
                    words(row + ".libelle"), words(row + ".texte"), text(row + ".piece"), Optional.empty()))).terms();
        };
    }

    private SchemeRevision presentation(SchemeEdit edit, SchemeRevision before) {
        return edit.title(words("titre")).summary(words("resume")).head(words("modalite")).article(text("article")).source(words("source"))
                .period(figures.day("debut").orElse(before.from()), figures.day("fin"), typed.containsKey("dates-connues"))
                .team(words("equipe")).contact(new Contact(words("contact"), text("telephone"), text("courriel")))
                .rolling(typed.containsKey("en-continu")).unknown(lines("inconnu")).terms();
    }

    private Aid aid() {
        return switch (form()) {
            case SHARE -> new Aid.Share(figures.share());
            case LUMP_SUM -> new Aid.LumpSum(figures.amount("forfait"), words("resultat"));
            case PER_JOB -> new Aid.PerJob(figures.amount("par-emploi"), figures.optionalAmount("plafond"));
            case CAPITAL_MATCH -> new Aid.CapitalMatch(
                    figures.amount("minimum"), figures.amount("maximum"), words("par-qui"), figures.optionalAmount("plafond"));
            case RANGE -> new Aid.Range(figures.amount("minimum"), figures.amount("maximum"));
            case UNKNOWN -> new Aid.ToBeKnown(words("inconnu.source"));
        };
    }

    private Form form() {
        return java.util.Arrays.stream(Form.values()).filter(form -> form.name().equals(words("forme"))).findFirst().orElse(Form.UNKNOWN);
    }

    private List<Expense> expenses() {
        var codes = new HashSet<String>();
        return rows("depense", row -> new Expense(code(row, "D", codes), words(row + ".libelle"),
                one(row + ".prise", Expense.Taken.values(), Expense.Taken.YES), text(row + ".limite"), words(row + ".source"), assumed(row),
                TypedCosts.accounts(text(row + ".comptes")), TypedCosts.share(text(row + ".part"), text(row + ".part-de"))));
    }

    private List<Rule> rules(Vocabulary words) {
        var codes = new HashSet<String>();
        return rows("regle", row -> new Rule(code(row, "R", codes), words(row + ".libelle"), runs(row + ".si", words), runs(row + ".expression", words).orElse(""),
                one(row + ".poids", Weight.values(), Weight.BLOCKING), words(row + ".respectee"), words(row + ".non-respectee"),
                words(row + ".inconnue"), words(row + ".source"), assumed(row)));
    }

    private List<DocumentRequirement> documents(Vocabulary words) {
        var codes = new HashSet<String>();
        return rows("piece", row -> new DocumentRequirement(code(row, "PIECE", codes), words(row + ".libelle"),
                one(row + ".quand", DocumentRequirement.Due.values(), DocumentRequirement.Due.INDISPENSABLE), runs(row + ".si", words),
                text(row + ".concerne"), words(row + ".source"), assumed(row)));
    }

    /** An expression that cannot be run is refused on its input, with its line and its column. */
    private Optional<String> runs(String name, Vocabulary words) {
        text(name).ifPresent(expression -> RuleWords.problemsIn(expression, FormRevision.NONE, words).stream().limit(1)
                .forEach(problem -> figures.wrong(name, problem.told())));
        return text(name);
    }

    private Optional<PaymentTemplate> payment() {
        var parts = rows("part", row -> new PaymentTemplate.Part(words(row + ".libelle"), figures.rate(row + ".part"), words(row + ".quand")));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PaymentTemplate(parts, words("versement.source"), assumed("versement")));
    }

    /** The code of a row, or one of its own when it is new. */
    private String code(String row, String letter, Set<String> taken) {
        var code = text(row + ".code").map(typedCode -> typedCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_-]", "")).filter(each -> !each.isEmpty())
                .orElseGet(() -> Slug.freeName(letter, List.of()).toUpperCase(Locale.ROOT));
        var free = code;
        for (int i = 2; !taken.add(free); i++) free = code + i;
        return free;
    }

    /** A row without a label is none: that is how one is taken away, or with its button. */
    private <T> List<T> rows(String name, Function<String, T> reading) {
        var read = new ArrayList<T>();
        for (int i = 0; i < SchemeInputs.rows(typed, name); i++) {
            var row = name + "." + i;
            if (text(row + ".libelle").isEmpty() || action.equals("retirer:" + row)) continue;
            read.add(reading.apply(row));
        }
        return List.copyOf(read);
    }

    private <E extends Enum<E>> E one(String name, E[] values, E otherwise) {
        return java.util.Arrays.stream(values).filter(value -> value.name().equals(words(name))).findFirst().orElse(otherwise);
    }

    private boolean assumed(String row) {
        return typed.containsKey(row + ".hypothese");
    }

    private Set<String> chosen(String name) {
        return Set.copyOf(typed.getOrDefault(name, List.of()));
    }

    private List<String> lines(String name) {
        return words(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String words(String name) {
        return text(name).orElse("");
    }

    private Optional<String> text(String name) {
        return TypedFigures.text(typed, name);
    }
}

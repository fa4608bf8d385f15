package fr.levain.calls;

import fr.levain.calls.DocumentRequirement.Due;
import fr.levain.calls.Expense.Taken;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCaseReader;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.CostRule;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a call as packs write them. Problems are reported on the nodes. */
final class CallReader {
    private static final Map<String, Due> DUE =
            Map.of("indispensable", Due.INDISPENSABLE, "avant-effet", Due.BEFORE_EFFECT, "apres-attribution", Due.AFTER_AWARD);
    private static final Map<String, Taken> TAKEN = Map.of("oui", Taken.YES, "en-partie", Taken.PARTLY, "non", Taken.NO);
    private static final Map<String, Weight> WEIGHTS =
            Map.of("bloquante", Weight.BLOCKING, "alerte", Weight.WARNING, "information", Weight.INFORMATION);

    static final Map<String, Vat> VAT = Map.of("hors-taxes", Vat.NET, "hors-taxes-si-recuperee", Vat.NET_UNLESS_KEPT, "toutes-taxes", Vat.GROSS);
    static final Map<String, Access.Admission> ADMISSIONS = Stream.of(Access.Admission.values()).collect(Collectors.toMap(Access.Admission::code, each -> each));
    private static final Map<String, Stage.Kind> STAGES = Stream.of(Stage.Kind.values()).collect(Collectors.toMap(Stage.Kind::code, each -> each));

    private CallReader() {}

    static List<Stage> stages(PackNode node) {
        var nodes = node.list("stages");
        var stages = nodes.stream().map(each -> new Stage(each.has("kind") ? each.oneOf("kind", STAGES) : Stage.Kind.OTHER, each.text("title"),
                each.optionalText("text").orElse(""), each.optionalDate("on"))).toList();
        Stage.outOfOrder(stages).ifPresent(at -> nodes.get(at).problem("on", "cette étape précède celle qui est écrite avant elle"));
        return stages;
    }

    static SupportTerms support(PackNode node) {
        var fewest = node.integer("months-min");
        var most = node.integer("months-max");
        if (!SupportTerms.holds(fewest, most)) {
            node.problem("months-min", "l’accompagnement dure d’un à %d mois, le plus court d’abord".formatted(SupportTerms.LONGEST));
        }
        return new SupportTerms(fewest, most, node.optionalText("by"));
    }

    static Grid grid(PackNode node) {
        node.optionalText("source");
        node.optionalText("title");
        var weighting = node.oneOf("weighting",
                Map.of("none", Grid.Weighting.NONE, "hundred", Grid.Weighting.HUNDRED));
        var grid = new Grid(node.text("id"), weighting, node.list("criteria").stream().map(CallReader::criterion).toList(),
                node.optionalInteger("scale-max").orElse(4), node.optionalInteger("shortest-justification"),
                scores(node), node.bool("assumption", false));
        if (weighting == Grid.Weighting.HUNDRED && grid.weightSum() != 100) {
            node.problem("criteria", "les poids de la grille font %d, il faut 100".formatted(grid.weightSum()));
        }
        return grid;
    }

    private static Set<Integer> scores(PackNode node) {
        var scores = new TreeSet<Integer>();
        for (var score : node.texts("justified-scores")) {
            if (score.matches("\\d{1,2}") && Integer.parseInt(score) <= node.optionalInteger("scale-max").orElse(4)) scores.add(Integer.valueOf(score));
            else node.problem("justified-scores", "« %s » n’est pas une note de la grille".formatted(score));
        }
        return scores;
    }

    private static Criterion criterion(PackNode node) {
        return new Criterion(node.text("code"), node.text("label"), node.text("question"), node.text("low"),
                node.text("high"), node.optionalInteger("weight"), node.text("look"), node.optionalInteger("minimum"), node.texts("levels"));
    }

    static RuleSet rules(PackNode node, Vocabulary vocabulary) {
        var ids = new HashSet<String>();
        return new RuleSet(node.list("rules").stream().map(rule -> {
            var id = rule.text("id");
            if (!ids.add(id)) rule.problem("id", "la règle « %s » est écrite deux fois".formatted(id));
            return new Rule(id, rule.text("title"), rule.optionalText("applies-when"), rule.text("expression"),
                    rule.oneOf("weight", WEIGHTS), rule.text("met"), rule.text("not-met"), rule.text("unknown"),
                    rule.text("source"), rule.bool("assumption", false));
        }).toList(), RuleCaseReader.read(node, vocabulary));
    }

    static AmountTerms amounts(PackNode node) {
        return new AmountTerms(
                figure(node.part("rate"), PackNode::rate),
                node.child("rate-under-state-aid").map(each -> figure(each, PackNode::rate)),
                node.child("ceiling").map(each -> figure(each, PackNode::euros)),
                node.child("floor").map(each -> figure(each, PackNode::euros)),
                node.child("public-share-cap").map(each -> figure(each, PackNode::rate)));
    }

    static <T> Figure<T> figure(PackNode node, BiFunction<PackNode, String, T> value) {
        return new Figure<>(value.apply(node, "value"), node.text("source"), node.bool("assumption", false));
    }

    static List<DocumentRequirement> documents(PackNode node) {
        return node.list("documents").stream()
                .map(piece -> new DocumentRequirement(piece.text("code"), piece.text("label"), piece.oneOf("due", DUE),
                        piece.optionalText("applies-when"), piece.optionalText("concerns"), piece.text("source"),
                        piece.bool("assumption", false)))
                .toList();
    }

    static CallSheet sheet(PackNode node) {
        return new CallSheet(node.texts("aims"), node.texts("beneficiaries"), node.texts("conditions"),
                node.list("expenses").stream().map(CallReader::expense).toList(), node.texts("journey"),
                node.text("judging"), node.texts("sources"));
    }

    static Expense expense(PackNode node) {
        return new Expense(node.text("code"), node.text("label"), node.oneOf("taken", TAKEN), node.optionalText("limit"),
                node.text("source"), node.bool("assumption", false), node.texts("accounts"),
                node.child("share").map(share -> new CostRule.Share(share.rate("most"), share.texts("of"))));
    }

    /** Invented contacts are left out on a real instance: the call or the aid then asks for the real ones. */
    static Contact contact(PackNode node, Pack pack) {
        var told = !pack.hides(node);
        return new Contact(node.text("name"), node.optionalText("phone").filter(_ -> told), node.optionalText("email").filter(_ -> told));
    }

    static List<CutOff> cutOffs(PackNode node) {
        var opens = node.dateTime("opens");
        return node.list("cut-offs").stream().map(each -> {
            var cutOff = new CutOff(each.dateTime("at"), each.date("commission"), each.bool("assumption", false));
            each.optionalText("source");
            if (cutOff.at().isBefore(opens)) each.problem("at", "cette relève précède l’ouverture de l’appel");
            if (cutOff.commission().isBefore(java.time.LocalDate.ofInstant(cutOff.at(), fr.levain.kernel.French.PARIS))) {
                each.problem("commission", "la commission précède sa relève");
            }
            return cutOff;
        }).toList();
    }

    static Optional<java.time.Instant> closing(PackNode node) {
        var closing = node.optionalDateTime("closes");
        if (closing.filter(end -> !end.isAfter(node.dateTime("opens"))).isPresent()) {
            node.problem("closes", "l’appel se termine avant de commencer");
        }
        return closing;
    }
}

package fr.levain.calls;

import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.Titles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An aid and a règlement as packs write them. Problems are reported on the nodes. */
final class SchemeReader {
    private static final Map<String, Function<PackNode, Aid>> AIDS = Map.of(
            "part", node -> new Aid.Share(CallReader.amounts(node)),
            "forfait", node -> new Aid.LumpSum(CallReader.figure(node.part("amount"), PackNode::euros), node.text("result")),
            "par-emploi", node -> new Aid.PerJob(CallReader.figure(node.part("each"), PackNode::euros), ceiling(node)),
            "apport", node -> new Aid.CapitalMatch(CallReader.figure(node.part("least"), PackNode::euros),
                    CallReader.figure(node.part("most"), PackNode::euros), node.text("per"), ceiling(node)),
            "fourchette", node -> new Aid.Range(CallReader.figure(node.part("least"), PackNode::euros),
                    CallReader.figure(node.part("most"), PackNode::euros)),
            "inconnu", node -> new Aid.ToBeKnown(node.text("source")));

    private static final List<String> SOURCED = List.of("conditions", "expenses", "rules", "documents");

    private SchemeReader() {}

    static Regulation regulation(String slug, PackNode node) {
        return new Regulation(slug, node.text("title"),
                node.list("versions").stream().map(each -> new Regulation.Version(
                        each.date("adopted"), each.text("label"), each.optionalText("act"), each.text("source"))).toList(),
                node.list("heads").stream().map(each -> new Regulation.Head(each.text("code"), each.text("title"), each.text("gloss"),
                        each.text("source"), each.bool("assumption", false))).toList(),
                node.list("frames").stream().map(each -> new Regulation.Frame(
                        each.text("code"), each.text("title"), each.optionalDate("adopted"), each.text("source"))).toList(),
                node.list("regimes").stream().map(each -> new Regulation.Regime(
                        each.text("code"), each.text("title"), each.text("text"), each.text("source"))).toList(),
                node.list("sources").stream().map(each -> new Regulation.Source(
                        each.text("code"), each.text("title"), each.optionalText("address"))).toList());
    }

    static SchemeRevision scheme(PackNode node, Regulation regulation, Vocabulary vocabulary, Pack pack) {
        var from = node.optionalDate("from");
        var rules = CallReader.rules(node, vocabulary);
        for (var problem : RuleChecker.check(rules, vocabulary)) {
            node.list("rules").stream().filter(rule -> rule.optionalText("id").equals(Optional.of(problem.ruleId()))).findFirst()
                    .ifPresent(rule -> rule.problem("expression", "règle %s, ligne %d, colonne %d : %s"
                            .formatted(problem.ruleId(), problem.line(), problem.column(), problem.message())));
        }
        RuleCases.failures(rules, vocabulary).forEach(failure -> node.problem("cases", failure));
        known(node, "head", node.text("head"), regulation.head(node.text("head")).isPresent());
        node.texts("frames").forEach(code -> known(node, "frames", code, regulation.frame(code).isPresent()));
        node.texts("state-aid").forEach(code -> known(node, "state-aid", code, regulation.regime(code).isPresent()));
        return sourced(node, new SchemeRevision(
                SchemeRevisionId.NONE, SchemeId.NONE, node.text("slug"), 0, regulation.slug(), node.text("head"),
                node.optionalText("article"), Titles.read(node), node.text("summary"), from.orElseGet(() -> earliest(regulation)),
                node.optionalDate("until"), from.isPresent(), audience(node.part("audience")),
                node.list("expenses").stream().map(CallReader::expense).toList(), aid(node.part("aid")),
                node.list("conditions").stream().map(each -> new Condition(
                        each.text("text"), each.text("source"), each.bool("assumption", false))).toList(),
                vocabulary, rules, CallReader.documents(node), node.texts("state-aid"), node.child("payment").map(SchemeReader::payment),
                node.texts("frames"), node.texts("advice"),
                node.list("path").stream().map(each -> new PathStep(
                        each.text("title"), each.text("text"), each.optionalText("document"), each.optionalText("next"))).toList(),
                CallReader.contact(node.part("contact"), pack), node.text("team"), node.text("source"), node.bool("rolling", true),
                node.optionalText("form"), node.optionalText("next"), node.texts("unknown"), List.of()), regulation);
    }

    private static void known(PackNode node, String key, String code, boolean known) {
        if (!code.isEmpty() && !known) node.problem(key, "« %s » n’existe pas dans ce règlement".formatted(code));
    }

    /** A mark such as S24 stands for a text the règlement lists: elsewhere it would mean nothing to whoever reads the aid. */
    private static SchemeRevision sourced(PackNode node, SchemeRevision terms, Regulation regulation) {
        if (regulation.sources().isEmpty()) return terms;
        for (var part : SOURCED) node.list(part).forEach(each -> marks(each, "source", each.text("source"), regulation));
        node.child("payment").ifPresent(each -> marks(each, "source", each.text("source"), regulation));
        SchemeSources.of(terms.aid()).forEach(text -> marks(node, "aid", text, regulation));
        marks(node, "source", node.text("source"), regulation);
        return terms;
    }

    private static void marks(PackNode node, String key, String text, Regulation regulation) {
        Regulation.marks(text).filter(mark -> regulation.source(mark).isEmpty())
                .forEach(mark -> node.problem(key, "la source « %s » n’est pas dans la liste du règlement".formatted(mark)));
    }

    private static LocalDate earliest(Regulation regulation) {
        return regulation.versions().stream().map(Regulation.Version::adopted).findFirst().orElse(LocalDate.EPOCH);
    }

    private static Audience audience(PackNode node) {
        return new Audience(node.texts("beneficiaries"), Set.copyOf(node.texts("holder-kinds")), Set.copyOf(node.texts("phases")),
                Set.copyOf(node.texts("themes")), Set.copyOf(node.texts("spendings")));
    }

    private static Aid aid(PackNode node) {
        return node.oneOf("kind", AIDS).apply(node);
    }

    private static Optional<fr.levain.eligibility.Figure<Euros>> ceiling(PackNode node) {
        return node.child("ceiling").map(each -> CallReader.figure(each, PackNode::euros));
    }

    private static PaymentTemplate payment(PackNode node) {
        var template = new PaymentTemplate(node.list("parts").stream()
                .map(part -> new PaymentTemplate.Part(part.text("label"), part.rate("share"), part.text("when"))).toList(),
                node.text("source"), node.bool("assumption", false));
        if (!template.isWhole()) node.problem("parts", "les parts d’un versement font 100 % ensemble");
        return template;
    }
}

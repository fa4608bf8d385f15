package fr.levain.assessment;

import fr.levain.assessment.RuleCondition.Kind;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rules on answers of {@code assignment.yaml} against the questions and the teams of the same pack. */
final class RuleReading {
    private static final Map<String, String> YES_NO = Map.of("oui", "Oui", "non", "Non");

    /** @param options empty when its answers are no codes */
    private record Question(String label, Map<String, String> options) {}

    private final Map<String, Question> questions = new HashMap<>();
    private final Set<String> teams;

    RuleReading(Pack pack) {
        teams = pack.file("teams.yaml").map(file -> file.list("teams").stream().flatMap(team -> team.optionalText("slug").stream()).collect(Collectors.toSet()))
                .orElse(new HashSet<>());
        pack.file("vocabulary.yaml").ifPresent(file -> file.map("terms").forEach((term, node) -> questions.put(term, question(node, Map.of()))));
        for (var form : pack.folder("forms"))
            for (var page : form.list("pages"))
                for (var field : page.list("fields")) {
                    var ofTheTerm = field.optionalText("term").map(questions::get).map(Question::options).orElse(Map.of());
                    field.optionalText("id").ifPresent(id -> questions.put(id, question(field, ofTheTerm)));
                }
    }

    private static Question question(PackNode node, Map<String, String> otherwise) {
        var options = new HashMap<String, String>();
        node.map("options").forEach((code, label) -> options.put(code, label.isText() ? label.asText() : label.optionalText("label").orElse(code)));
        if (options.isEmpty() && node.optionalText("type").filter("yes-no"::equals).isPresent()) options.putAll(YES_NO);
        return new Question(node.optionalText("label").orElse(""), options.isEmpty() ? otherwise : options);
    }

    AssignmentRules.Rule rule(PackNode node) {
        var team = node.optionalText("team");
        team.filter(slug -> !teams.contains(slug)).ifPresent(slug -> node.problem("team", "aucune équipe ne s’appelle « %s » dans teams.yaml".formatted(slug)));
        var email = node.has("email") ? Optional.of(AssignmentRulesInPack.email(node)) : Optional.<String>empty();
        if (team.isEmpty() && email.isEmpty()) node.problem("écrivez l’équipe (team), la personne (email), ou les deux");
        var conditions = new ArrayList<RuleCondition>();
        var when = node.part("when");
        answer(when, AssignmentRulesInPack.THEMES, "themes", when.texts("themes"), "le thème est %s").ifPresent(conditions::add);
        departments(when).ifPresent(conditions::add);
        amount(when).ifPresent(conditions::add);
        when.map("answers").forEach((question, codes) -> {
            var known = questions.get(question);
            if (known == null) codes.problem("aucun formulaire ne pose la question « %s »".formatted(question));
            answer(when, question, "answers", when.part("answers").texts(question), "la réponse à « %s » est %%s".formatted(known == null ? question : known.label()))
                    .ifPresent(conditions::add);
        });
        if (conditions.isEmpty()) when.problem("écrivez au moins une condition : themes, departments, amount-from, amount-to ou answers");
        return new AssignmentRules.Rule(conditions, team, email);
    }

    private Optional<RuleCondition> answer(PackNode node, String question, String key, List<String> codes, String words) {
        if (codes.isEmpty()) return Optional.empty();
        var options = Optional.ofNullable(questions.get(question)).map(Question::options).orElse(Map.of());
        codes.stream().filter(code -> !options.isEmpty() && !options.containsKey(code))
                .forEach(code -> node.problem(key, "« %s » n’est pas une réponse à « %s »".formatted(code, question)));
        return Optional.of(new RuleCondition(Kind.ANSWER, question, codes, Optional.empty(), Optional.empty(),
                words.formatted(codes.stream().map(code -> "« %s »".formatted(options.getOrDefault(code, code))).collect(Collectors.joining(" ou ")))));
    }

    private static Optional<RuleCondition> departments(PackNode when) {
        var codes = when.texts("departments");
        if (codes.isEmpty()) return Optional.empty();
        codes.stream().filter(code -> !code.matches("\\d{2,3}|2[AB]")).forEach(code -> when.problem("departments", "« %s » n’est pas un code de département".formatted(code)));
        return Optional.of(new RuleCondition(Kind.DEPARTMENT, "", codes, Optional.empty(), Optional.empty(),
                "le projet est dans le département " + String.join(" ou ", codes)));
    }

    private static Optional<RuleCondition> amount(PackNode when) {
        var from = when.optionalEuros("amount-from");
        var to = when.optionalEuros("amount-to");
        if (from.isEmpty() && to.isEmpty()) return Optional.empty();
        if (from.isPresent() && to.isPresent() && to.get().cents() < from.get().cents()) when.problem("amount-to", "ce montant est plus petit que amount-from");
        var words = from.isPresent() && to.isPresent() ? "est entre %s et %s".formatted(told(from.get()), told(to.get()))
                : from.map(least -> "est d’au moins " + told(least)).orElseGet(() -> "est d’au plus " + told(to.orElseThrow()));
        return Optional.of(new RuleCondition(Kind.AMOUNT, "", List.of(), from, to, "le montant demandé " + words));
    }

    private static String told(Euros amount) {
        return French.shortAmount(amount);
    }
}

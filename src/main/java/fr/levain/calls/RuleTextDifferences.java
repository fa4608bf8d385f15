package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.Weight;
import fr.levain.revisions.Difference;
import java.util.ArrayList;
import java.util.List;

/** What changes from one rule set to another, sentence by sentence. */
final class RuleTextDifferences {
    private final List<Difference> found = new ArrayList<>();

    private RuleTextDifferences() {}

    static List<Difference> between(WrittenRules before, WrittenRules after) {
        var differences = new RuleTextDifferences();
        if (!before.title().equals(after.title())) differences.change("Ces règles s’appellent maintenant « %s ».", after.title());
        if (!before.form().equals(after.form())) differences.change("Elles lisent maintenant le formulaire « %s ».", after.form().isEmpty() ? "aucun" : after.form());
        differences.rules(before, after);
        differences.examples(before.rules().cases(), after.rules().cases());
        return differences.found;
    }

    static List<Difference> between(Rule before, Rule after) {
        var differences = new RuleTextDifferences();
        differences.rule(before, after);
        return differences.found;
    }

    private void rules(WrittenRules before, WrittenRules after) {
        for (var rule : after.rules().rules()) {
            before.rule(rule.id()).ifPresentOrElse(old -> rule(old, rule), () -> found.add(Difference.added(
                    "Ajoutée : la règle « %s » (%s), %s".formatted(rule.title(), weight(rule.weight()), rule.expression()))));
        }
        before.rules().rules().stream().filter(old -> after.rule(old.id()).isEmpty())
                .forEach(old -> found.add(Difference.removed("Retirée : la règle « %s ».".formatted(old.title()))));
        var kept = before.rules().rules().stream().map(Rule::id).filter(id -> after.rule(id).isPresent()).toList();
        var now = after.rules().rules().stream().map(Rule::id).filter(kept::contains).toList();
        if (!kept.equals(now)) change("L’ordre des règles change.");
    }

    private void rule(Rule before, Rule after) {
        var name = before.title();
        if (!before.title().equals(after.title())) change("La règle « %s » devient « %s ».", name, after.title());
        if (!before.expression().equals(after.expression())) change("« %s » calcule maintenant %s (avant : %s).", name, after.expression(), before.expression());
        if (!before.appliesWhen().equals(after.appliesWhen())) {
            change("« %s » concerne maintenant %s.", name, after.appliesWhen().map("les dossiers où %s"::formatted).orElse("tous les dossiers"));
        }
        if (before.weight() != after.weight()) change("« %s » devient %s (avant : %s).", name, weight(after.weight()), weight(before.weight()));
        text(name, "message quand elle est respectée", before.met(), after.met());
        text(name, "message quand elle ne l’est pas", before.notMet(), after.notMet());
        text(name, "message quand on ne sait pas", before.unknown(), after.unknown());
        text(name, "source", before.source(), after.source());
        if (before.assumption() != after.assumption()) change(after.assumption() ? "« %s » est maintenant à confirmer." : "« %s » est confirmée.", name);
    }

    private void text(String name, String what, String before, String after) {
        if (!before.equals(after)) change("« %s », %s : « %s ».", name, what, after);
    }

    private void examples(List<RuleCase> before, List<RuleCase> after) {
        for (var example : after) {
            var old = before.stream().filter(each -> each.title().equals(example.title())).findFirst();
            if (old.isEmpty()) found.add(Difference.added("Ajouté : l’exemple « %s ».".formatted(example.title())));
            else if (!old.get().equals(example)) change("L’exemple « %s » change.", example.title());
        }
        before.stream().filter(old -> after.stream().noneMatch(each -> each.title().equals(old.title())))
                .forEach(old -> found.add(Difference.removed("Retiré : l’exemple « %s ».".formatted(old.title()))));
    }

    static String weight(Weight weight) {
        return switch (weight) {
            case BLOCKING -> "bloquante";
            case WARNING -> "alerte";
            case INFORMATION -> "information";
        };
    }

    private void change(String told, Object... values) {
        found.add(Difference.changed(values.length == 0 ? told : told.formatted(values)));
    }
}

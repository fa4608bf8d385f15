package fr.levain.scenarios.web;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.scenarios.Axis;
import fr.levain.scenarios.Breakdown;
import fr.levain.scenarios.Candidate;
import fr.levain.scenarios.ChoiceResult;
import fr.levain.scenarios.NotToldApart;
import fr.levain.scenarios.Points;
import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.WhatIf;
import fr.levain.ui.Choice;
import fr.levain.ui.Figure;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a session would give, tried out. Nothing is decided here.
 *
 * @param typed as it comes back in the form
 * @param choice of the computation under constraints, when it was asked for
 * @param saved scenarios of this session, the latest first
 */
public record SimulationPage(
        Table table, Map<String, String> typed, WhatIf result, Optional<ChoiceResult> choice, List<SavedScenario> saved, FormErrors errors)
        implements Page {
    /** @param author empty when the account is gone */
    public record SavedScenario(Scenario scenario, String author, boolean adopted) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Figure> figures() {
        return figures(result);
    }

    static List<Figure> figures(WhatIf result) {
        var left = result.left();
        return List.of(
                new Figure(French.shortAmount(result.pot()), "enveloppe essayée"),
                new Figure("" + result.funded(), result.funded() < 2 ? "dossier retenu" : "dossiers retenus"),
                new Figure(French.shortAmount(result.given()), "pour eux"),
                new Figure("" + result.count(fr.levain.scenarios.Effect.WAITS), "en attente, pour " + French.shortAmount(result.waiting())),
                new Figure(French.shortAmount(left.isNegative() ? Euros.ZERO.minus(left) : left), left.isNegative() ? "manque" : "reste"));
    }

    /** Around the line, whatever the computation says: for discussion. */
    public List<Candidate> notToldApart() {
        return NotToldApart.around(result.lines(), table.ranks());
    }

    public List<Breakdown> breakdowns() {
        return Stream.of(Axis.values()).map(axis -> Breakdown.of(axis, result)).filter(Breakdown::isKnown).toList();
    }

    public Optional<ChoiceResult.Chosen> chosen() {
        return choice.flatMap(made -> made instanceof ChoiceResult.Chosen chosen ? Optional.of(chosen) : Optional.empty());
    }

    /** What the constraints take, in points and in money, in words. */
    public String cost(ChoiceResult.Chosen chosen) {
        var difference = chosen.difference();
        if (chosen.points() == 0 && difference.equals(Euros.ZERO)) return "Les contraintes ne coûtent rien.";
        var money = difference.equals(Euros.ZERO) ? "Le montant donné est le même."
                : difference.isNegative() ? "%s de moins sont donnés.".formatted(French.shortAmount(Euros.ZERO.minus(difference)))
                : "%s de plus sont donnés.".formatted(French.shortAmount(difference));
        return "Ensemble, les contraintes coûtent %s points. %s".formatted(Points.outOfHundred(chosen.points()), money);
    }

    public long unscored() {
        return table.files().stream().filter(file -> file.points().isEmpty()).count();
    }

    /** Why the computation gives no list, in words. */
    public Optional<String> noChoice() {
        return choice.flatMap(made -> switch (made) {
            case ChoiceResult.Chosen _ -> Optional.<String>empty();
            case ChoiceResult.Impossible(var together) when together.isEmpty() ->
                    Optional.of("Les avis déjà favorables dépassent l’enveloppe essayée. Écrivez une enveloppe plus haute.");
            case ChoiceResult.Impossible(var together) when together.size() == 1 ->
                    Optional.of("Aucune liste ne respecte cette contrainte : %s. Baissez-la, le seuil, ou les montants.".formatted(together.getFirst().told()));
            case ChoiceResult.Impossible(var together) -> Optional.of("Aucune liste ne respecte ensemble ces contraintes : %s. Baissez l’une d’elles."
                    .formatted(String.join(" ; ", together.stream().map(each -> each.told()).toList())));
            case ChoiceResult.Unsettled _ -> Optional.of("Le calcul s’arrête avant d’avoir trouvé une liste, sans prouver qu’il n’y en a pas. Donnez moins de contraintes.");
        });
    }

    public List<Choice> rules() {
        return List.of(Choice.of("ordre", "s’arrêter : ordre strict"), Choice.of("premier", "passer au suivant que l’argent permet"));
    }

    /** A constraint may bear on any place of any axis. */
    public List<Choice> places() {
        var places = new ArrayList<Choice>();
        for (var axis : Axis.values())
            table.files().stream().flatMap(file -> file.on(axis).stream()).distinct().filter(place -> !place.equals(Candidate.UNKNOWN)).sorted()
                    .forEach(place -> places.add(Choice.of(axis.code() + ":" + place, axis.label() + " : " + place)));
        return places;
    }

    public List<Choice> units() {
        return List.of(Choice.of("dossiers", "dossiers"), Choice.of("part", "% de l’enveloppe"));
    }

    public List<Integer> constraints() {
        return IntStream.rangeClosed(1, TypedTerms.CONSTRAINTS).boxed().toList();
    }

    public boolean asksConstraint() {
        return choice.isPresent() || errors.errors().stream().anyMatch(error -> error.fieldId().startsWith("moins-"));
    }

    public List<Choice> compared() {
        return saved.stream().map(each -> Choice.of(each.scenario().id().toString(), each.scenario().name())).toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Width of a bar of a hundred units. */
    public static int width(Euros part, Euros whole) {
        return whole.isPositive() ? (int) Math.min(100, part.cents() * 100 / whole.cents()) : 0;
    }

    public int width(Breakdown breakdown, Breakdown.Row row) {
        return width(row.given(), breakdown.given());
    }
}

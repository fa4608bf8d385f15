package fr.levain.cofunding.web;

import fr.levain.cofunding.CostSplit;
import fr.levain.cofunding.FunderAnswers;
import fr.levain.cofunding.FunderStatus;
import fr.levain.kernel.Euros;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.List;
import java.util.Map;

/** What another funder sees from its link: its share and the dates, nothing of the file. */
public record FunderPage(String key, FunderAnswers.Opening opening, Map<String, String> typed, FormErrors errors, String notice) implements Page {
    public record Line(String label, Euros amount, Euros share) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/co-instruction/" + key;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay votedOn() {
        return TypedDay.from(name -> typed.getOrDefault(name, ""), "vote");
    }

    public boolean mayAcknowledge() {
        return opening.funder().status() == FunderStatus.ASKED;
    }

    public boolean mayVote() {
        return opening.funder().status() == FunderStatus.ASKED || opening.funder().status() == FunderStatus.ACKNOWLEDGED;
    }

    /** Those of its own share only. */
    public List<Line> lines() {
        CostSplit split = opening.coFunding().split();
        return split.costs().stream().map(cost -> new Line(cost.label(), cost.amount(), split.of(opening.funder().id(), cost.line())))
                .filter(line -> line.share().isPositive()).toList();
    }

    public Euros total() {
        return opening.coFunding().share(opening.funder());
    }

    public static List<Choice> senses() {
        return List.of(Choice.of("oui", "Notre aide est attribuée"), Choice.of("non", "Notre aide n’est pas attribuée"));
    }
}

package fr.levain.calls;

import java.util.List;

/**
 * What the public page says besides figures and dates.
 *
 * @param aims one sentence each
 * @param beneficiaries kinds of holders, as people say them
 * @param conditions facts about the call, not assumptions
 * @param journey the steps of a dossier
 * @param sources the texts it rests on
 */
public record CallSheet(
        List<String> aims,
        List<String> beneficiaries,
        List<String> conditions,
        List<Expense> expenses,
        List<String> journey,
        String judging,
        List<String> sources) {
    public CallSheet {
        aims = List.copyOf(aims);
        beneficiaries = List.copyOf(beneficiaries);
        conditions = List.copyOf(conditions);
        expenses = List.copyOf(expenses);
        journey = List.copyOf(journey);
        sources = List.copyOf(sources);
    }

    CallSheet addressedTo(List<String> theirBeneficiaries, List<String> itsAims, List<String> itsConditions) {
        return new CallSheet(itsAims, theirBeneficiaries, itsConditions, expenses, journey, judging, sources);
    }

    CallSheet paying(List<Expense> itsExpenses) {
        return new CallSheet(aims, beneficiaries, conditions, itsExpenses, journey, judging, sources);
    }

    CallSheet going(List<String> itsJourney) {
        return new CallSheet(aims, beneficiaries, conditions, expenses, itsJourney, judging, sources);
    }

    CallSheet judged(String itsJudging, List<String> itsSources) {
        return new CallSheet(aims, beneficiaries, conditions, expenses, journey, itsJudging, itsSources);
    }

    /** Expenses the public may be told: those the authority has confirmed. */
    public List<Expense> knownExpenses() {
        return expenses.stream().filter(expense -> !expense.assumption()).toList();
    }
}

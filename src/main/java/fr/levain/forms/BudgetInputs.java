package fr.levain.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of a budget as its page sends them: what {@link BudgetReading} reads back as the same lines. */
public final class BudgetInputs {
    private static final Field AMOUNT = Field.optional("amount", "Montant", new FieldType.Money(java.util.Optional.empty(), java.util.Optional.empty()));

    private BudgetInputs() {}

    /** @param id of the question; {@code id.ligne} has one value a line, every other name has one */
    public static Map<String, List<String>> of(String id, List<BudgetLine> lines) {
        var inputs = new LinkedHashMap<String, List<String>>();
        inputs.put(id + ".ligne", lines.stream().map(line -> line.id().toString()).toList());
        for (var line : lines) {
            var name = id + "." + line.id();
            put(inputs, name + ".compte", line.account());
            put(inputs, name + ".objet", line.label());
            if (line.years().isEmpty() && line.staff().flatMap(StaffCost::cost).isEmpty()) put(inputs, name + ".montant", typed(line.amount()));
            if (line.staff().flatMap(StaffCost::cost).isEmpty()) line.years().forEach((year, amount) -> put(inputs, name + ".an." + year, typed(amount)));
            put(inputs, name + ".etat", line.status().map(Enum::name).orElse(""));
            line.proof().ifPresent(proof -> {
                put(inputs, name + ".preuve", proof.note());
                put(inputs, name + ".piece", proof.document().map(Object::toString).orElse(""));
            });
            line.staff().ifPresent(staff -> {
                put(inputs, name + ".etp", typed(staff.fte()));
                put(inputs, name + ".cout", typed(staff.monthly()));
                staff.months().forEach((year, months) -> put(inputs, name + ".mois" + (year == StaffCost.WHOLE ? "" : "." + year), typed(months)));
            });
        }
        return inputs;
    }

    private static void put(Map<String, List<String>> inputs, String name, String value) {
        if (!value.isEmpty()) inputs.put(name, List.of(value));
    }

    private static String typed(Answer answer) {
        return Retyped.one(AMOUNT, answer);
    }
}

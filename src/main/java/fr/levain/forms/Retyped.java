package fr.levain.forms;

import fr.levain.kernel.French;
import fr.levain.kernel.Phone;
import fr.levain.kernel.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** An answer as it goes back into its inputs: what was read, written as people write it; what was not, as it was typed. */
public final class Retyped {
    private Retyped() {}

    /** The text of the input number {@code part}: three for a date, six for a period, one otherwise. */
    public static String part(Field field, Answer answer, int part) {
        var parts = parts(field.type(), answer);
        return part < parts.size() ? parts.get(part) : "";
    }

    /** The answers with the account numbers that could not be read as they were typed: for the page that answers, never to be kept. */
    public static Answers accountsAsTyped(FormPage page, Answers answers, MultiValueMap<String, String> typed) {
        var shown = answers;
        for (var field : page.fields()) {
            if (field.type() instanceof FieldType.IbanType
                    && answers.to(field.id()) instanceof Answer.Unreadable(_, var why)
                    && typed.getFirst(field.id()) instanceof String number)
                shown = shown.with(field.id(), new Answer.Unreadable(number, why));
        }
        return shown;
    }

    public static String one(Field field, Answer answer) {
        return part(field, answer, 0);
    }

    static List<String> parts(FieldType type, Answer answer) {
        return switch (answer) {
            case Answer.Absent _ -> List.of();
            case Answer.Unreadable(var typed, _) -> typed;
            case Answer.Given(var value) -> parts(type, value);
        };
    }

    private static List<String> parts(FieldType type, Value value) {
        return switch (value) {
            case Value.Words(var text) when type instanceof FieldType.SiretType -> List.of(Siret.read(text).map(Siret::spaced).orElse(text));
            case Value.Words(var text) when type instanceof FieldType.PhoneType -> List.of(Phone.read(text).map(Phone::spaced).orElse(text));
            case Value.Words(var text) -> List.of(text);
            case Value.Quantity(var number) -> List.of(number.toPlainString().replace('.', ','));
            case Value.Amount(var euros) -> List.of(French.amount(euros).replace(French.THIN + "€", "").replace('−', '-'));
            case Value.Date(var day) -> day(day);
            case Value.Span(var start, var end) -> {
                var both = new ArrayList<>(day(start));
                both.addAll(day(end));
                yield both;
            }
            case Value.Flag _, Value.Choice _, Value.Places _ -> value.codes();
            case Value.Files _, Value.BankAccountReference _, Value.Rows _, Value.BudgetLines _ -> List.of();
        };
    }

    private static List<String> day(LocalDate day) {
        return List.of(String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()), String.valueOf(day.getYear()));
    }
}

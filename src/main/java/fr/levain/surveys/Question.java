package fr.levain.surveys;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question of the survey, as the pack words it.
 *
 * @param choices of a {@link Kind#CHOICE}; empty otherwise
 * @param satisfaction asked only where the funder wants to know what people think, and the first time only
 */
public record Question(String code, String label, String hint, Kind kind, List<Option> choices, boolean satisfaction) {
    /** NUMBER may have decimals; COUNT may not; AMOUNT is in euros. */
    public enum Kind {
        NUMBER, COUNT, AMOUNT, CHOICE, TEXT;

        /** Whether answers may be added up. */
        public boolean isSummed() {
            return this == NUMBER || this == COUNT || this == AMOUNT;
        }
    }

    public record Option(String code, String label) {}

    private static final int LONGEST = 1000;

    public Question {
        choices = List.copyOf(choices);
    }

    /** @param valid as it is kept: digits, a code or a text @param problem what to mend */
    record Read(Optional<String> valid, Optional<String> problem) {
        static Read of(String value) {
            return new Read(Optional.of(value), Optional.empty());
        }

        static Read wrong(String problem) {
            return new Read(Optional.empty(), Optional.of(problem));
        }
    }

    /** An empty answer is kept as nothing: no question is compulsory. */
    Read read(String typed) {
        var value = typed.strip();
        if (value.isEmpty()) return new Read(Optional.empty(), Optional.empty());
        var digits = value.replaceAll("[\\s\\p{Z}€]", "").replace(',', '.');
        return switch (kind) {
            case NUMBER -> digits.matches("\\d{1,6}(\\.\\d{1,2})?") ? Read.of(digits) : Read.wrong("Écrivez un nombre, par exemple 2,5.");
            case COUNT -> digits.matches("\\d{1,8}") ? Read.of(digits) : Read.wrong("Écrivez un nombre entier, par exemple 120.");
            case AMOUNT -> digits.matches("\\d{1,10}(\\.\\d{1,2})?") ? Read.of(digits) : Read.wrong("Écrivez un montant en euros, par exemple 45 000.");
            case CHOICE -> choices.stream().anyMatch(each -> each.code().equals(value)) ? Read.of(value) : Read.wrong("Choisissez une réponse de la liste.");
            case TEXT -> value.length() <= LONGEST ? Read.of(value) : Read.wrong("Raccourcissez : 1 000 caractères au plus.");
        };
    }

    /** As people read it. */
    public String shown(String value) {
        return switch (kind) {
            case NUMBER, COUNT -> French.number(new BigDecimal(value));
            case AMOUNT -> French.shortAmount(Euros.of(new BigDecimal(value)));
            case CHOICE -> choices.stream().filter(each -> each.code().equals(value)).map(Option::label).findFirst().orElse(value);
            case TEXT -> value;
        };
    }
}

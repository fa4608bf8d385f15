package fr.levain.calls.web;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Amounts, rates and days as officers type them: {@code 36 643,50}, {@code 75}, three inputs for a day. */
final class TypedFigures {
    private final MultiValueMap<String, String> typed;
    private FormErrors errors = FormErrors.none();

    TypedFigures(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String name, String message) {
        errors = errors.plus(name, message);
    }

    AmountTerms share() {
        return new AmountTerms(figure("taux", rate("taux")), optional("taux-aide-etat", this::rate), optional("plafond", this::euros),
                optional("plancher", this::euros), optional("part-publique", this::rate));
    }

    Figure<Euros> amount(String name) {
        return figure(name, euros(name));
    }

    Optional<Figure<Euros>> optionalAmount(String name) {
        return optional(name, this::euros);
    }

    private <T> Optional<Figure<T>> optional(String name, java.util.function.Function<String, T> reading) {
        return text(typed, name).map(_ -> figure(name, reading.apply(name)));
    }

    private <T> Figure<T> figure(String name, T value) {
        return new Figure<>(value, text(typed, name + ".source").orElse(""), typed.containsKey(name + ".hypothese"));
    }

    Rate rate(String name) {
        var number = number(name).filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) <= 0);
        if (number.isEmpty()) errors = errors.plus(name, "Indiquez un pourcentage de 0 à 100, par exemple 75.");
        return Rate.percent(number.orElse(BigDecimal.ZERO).toPlainString());
    }

    private Euros euros(String name) {
        var number = number(name);
        if (number.isEmpty()) errors = errors.plus(name, "Indiquez un montant, par exemple 40\u202f000.");
        return Euros.of(number.orElse(BigDecimal.ZERO));
    }

    private Optional<BigDecimal> number(String name) {
        return text(typed, name).map(text -> text.replaceAll("[\\s\\p{Z}€%]", "").replace(',', '.'))
                .filter(digits -> digits.matches("\\d{1,9}(\\.\\d{1,2})?")).map(BigDecimal::new);
    }

    /** Empty when nothing is typed. */
    Optional<LocalDate> day(String name) {
        var day = TypedDay.from(input -> text(typed, input).orElse(""), name);
        if (!day.isEmpty() && day.read().isEmpty()) errors = errors.plus(name + "-jour", "Indiquez une date qui existe, par exemple 27 3 2027.");
        return day.read();
    }

    static Optional<String> text(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).map(text -> text.replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
    }
}

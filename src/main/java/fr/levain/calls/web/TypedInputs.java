package fr.levain.calls.web;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Reads inputs as people type them, and says what cannot be read. */
final class TypedInputs {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:h|:)?\\s*(\\d{2})?");

    private final MultiValueMap<String, String> inputs;
    private FormErrors errors = FormErrors.none();

    TypedInputs(MultiValueMap<String, String> inputs) {
        this.inputs = inputs;
    }

    FormErrors errors() {
        return errors;
    }

    void wrong(String name, String message) {
        errors = errors.plus(name, message);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(inputs.getFirst(name)).map(text -> text.replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
    }

    List<String> lines(String name) {
        return text(name).map(text -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()).orElse(List.of());
    }

    List<String> several(String name) {
        return inputs.getOrDefault(name, List.of());
    }

    boolean ticked(String name) {
        return inputs.containsKey(name);
    }

    int rows(String before) {
        return CallInputs.rows(inputs, before);
    }

    boolean isRemoved(String row) {
        return text("action").orElse("").equals("retirer:" + row);
    }

    Optional<Euros> euros(String name) {
        var typed = text(name);
        if (typed.isEmpty()) return Optional.empty();
        var digits = typed.get().replaceAll("[\\s\\p{Z}€]", "").replace(',', '.');
        if (digits.matches("\\d{1,10}(\\.\\d{1,2})?")) return Optional.of(Euros.of(new BigDecimal(digits)));
        wrong(name, "Indiquez un montant en euros, par exemple 40\u202f000.");
        return Optional.empty();
    }

    Optional<Rate> percent(String name) {
        var typed = text(name);
        if (typed.isEmpty()) return Optional.empty();
        var digits = typed.get().replaceAll("[\\s\\p{Z}%]", "").replace(',', '.');
        if (digits.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(digits).compareTo(new BigDecimal(100)) <= 0) return Optional.of(Rate.percent(digits));
        wrong(name, "Indiquez un pourcentage entre 0 et 100, par exemple 50.");
        return Optional.empty();
    }

    /** A whole number from 1. */
    Optional<Integer> whole(String name, int most) {
        var typed = text(name);
        if (typed.isEmpty()) return Optional.empty();
        if (typed.get().matches("\\d{1,4}") && Integer.parseInt(typed.get()) >= 1 && Integer.parseInt(typed.get()) <= most) return typed.map(Integer::valueOf);
        wrong(name, "Indiquez un nombre entier de 1 à %d.".formatted(most));
        return Optional.empty();
    }

    /** What stands in the inputs of a day. */
    TypedDay typedDay(String name) {
        return TypedDay.from(input -> text(input).orElse(""), name);
    }

    Optional<LocalDate> day(String name) {
        var typed = typedDay(name);
        if (typed.isEmpty()) return Optional.empty();
        if (typed.read().isEmpty()) wrong(name, "Indiquez une date qui existe, par exemple 27 3 2027.");
        return typed.read();
    }

    /** A day and an hour of Paris, from {@code name.jour} and {@code name.heure}. */
    Optional<Instant> moment(String name) {
        var day = day(name + ".jour");
        var hour = hour(name + ".heure");
        if (day.isEmpty() || hour.isEmpty()) return Optional.empty();
        return Optional.of(day.get().atTime(hour.get()).atZone(French.PARIS).toInstant());
    }

    /** Midnight when nothing is typed. */
    private Optional<LocalTime> hour(String name) {
        var typed = text(name);
        if (typed.isEmpty()) return Optional.of(LocalTime.MIDNIGHT);
        var match = HOUR.matcher(typed.get());
        if (match.matches()) {
            var hours = Integer.parseInt(match.group(1));
            var minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            if (hours < 24 && minutes < 60) return Optional.of(LocalTime.of(hours, minutes));
        }
        wrong(name, "Indiquez une heure comme 17:00.");
        return Optional.empty();
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}

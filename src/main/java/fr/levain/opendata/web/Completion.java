package fr.levain.opendata.web;

import fr.levain.opendata.AwardRecord;
import fr.levain.ui.FormErrors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which an officer completes a line, as it was typed. */
public record Completion(Map<String, String> typed) {
    private static final int LONGEST_OBJECT = 256;

    static Completion of(AwardRecord award) {
        var typed = new java.util.HashMap<String, String>();
        award.paymentFrom().ifPresent(day -> put(typed, "debut", day));
        award.paymentTo().ifPresent(day -> put(typed, "fin", day));
        typed.put("objet", award.object());
        return new Completion(typed);
    }

    static Completion typed(Map<String, String> typed) {
        return new Completion(Map.copyOf(typed));
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public FormErrors errors() {
        var errors = FormErrors.none();
        if (from().isEmpty()) errors = errors.plus("debut-jour", "Indiquez la date du premier versement : jour, mois, année.");
        if (to().isEmpty() && isTyped("fin"))
            errors = errors.plus("fin-jour", "Cette date n’existe pas. Indiquez jour, mois, année, ou laissez vide.");
        if (from().isPresent() && to().filter(end -> end.isBefore(from().get())).isPresent())
            errors = errors.plus("fin-jour", "La fin précède le début. Indiquez une date après le premier versement.");
        var object = value("objet").strip();
        if (object.isEmpty()) errors = errors.plus("objet", "Écrivez l’objet de la subvention en une phrase.");
        int length = object.codePointCount(0, object.length());
        if (length > LONGEST_OBJECT)
            errors = errors.plus("objet", "Retirez %d caractères : 256 au plus.".formatted(length - LONGEST_OBJECT));
        return errors;
    }

    Optional<LocalDate> from() {
        return day("debut");
    }

    Optional<LocalDate> to() {
        return day("fin");
    }

    Optional<String> shortObject() {
        return Optional.of(value("objet").strip());
    }

    private boolean isTyped(String name) {
        return List.of("-jour", "-mois", "-annee").stream().anyMatch(part -> !value(name + part).isBlank());
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.of(part(name, "-annee"), part(name, "-mois"), part(name, "-jour")));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private int part(String name, String part) {
        int number = Integer.parseInt(value(name + part).strip());
        if (part.equals("-annee") && (number < 2000 || number > 2100)) throw new DateTimeException("year");
        return number;
    }

    private static void put(Map<String, String> typed, String name, LocalDate day) {
        typed.put(name + "-jour", String.valueOf(day.getDayOfMonth()));
        typed.put(name + "-mois", String.valueOf(day.getMonthValue()));
        typed.put(name + "-annee", String.valueOf(day.getYear()));
    }
}

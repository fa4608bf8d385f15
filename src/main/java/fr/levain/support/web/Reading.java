package fr.levain.support.web;

import fr.levain.kernel.Email;
import fr.levain.kernel.Euros;
import fr.levain.programmes.Programme;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDuration;
import fr.levain.ui.TypedMoney;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a form field by field, and gathers what is to mend. What it gives back is of use only when there is nothing. */
final class Reading {
    static final int LINE = 200;
    static final int TEXT = 4000;

    private final Typed typed;
    private final LocalDate today;
    private FormErrors errors = FormErrors.none();

    Reading(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    Typed typed() {
        return typed;
    }

    FormErrors errors() {
        return errors;
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    boolean isWrong(String field) {
        return errors.concerns(field);
    }

    void wrong(String field, String message) {
        errors = errors.plus(field, message);
    }

    /** @param missing what to do when nothing is typed */
    String text(String field, int longest, String missing) {
        if (typed.value(field).isBlank()) wrong(field, missing);
        return optional(field, longest);
    }

    String optional(String field, int longest) {
        var text = typed.value(field).strip();
        if (text.length() > longest) wrong(field, "Raccourcissez ce texte : %s caractères au plus.".formatted(fr.levain.kernel.French.number(longest)));
        return text;
    }

    /** What is written on each line, at least one. */
    List<String> lines(String field, int most, String missing) {
        var lines = typed.value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) wrong(field, missing);
        if (lines.size() > most) wrong(field, "Écrivez %d lignes au plus.".formatted(most));
        if (lines.stream().anyMatch(line -> line.length() > LINE)) wrong(field, "Raccourcissez chaque ligne : %d caractères au plus.".formatted(LINE));
        return lines;
    }

    /** Of something one chooses in a list. */
    Optional<UUID> identifier(String field, String missing) {
        if (typed.value(field).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.of(UUID.fromString(typed.value(field)));
        wrong(field, missing);
        return Optional.empty();
    }

    /** Days of work, counted by halves: {@code 4,5} gives 9. */
    int halfDays(String field) {
        var text = typed.value(field).strip().replace('.', ',');
        if (text.matches("\\d{1,3}(,[05])?")) {
            int halves = Integer.parseInt(text.replaceAll(",.", "")) * 2 + (text.endsWith(",5") ? 1 : 0);
            if (halves >= 1 && halves <= 1000) return halves;
        }
        wrong(field, "Indiquez un nombre de jours, à la demi-journée, par exemple : 4,5.");
        return 1;
    }

    <E extends Enum<E>> E choice(String field, Class<E> among, String missing) {
        for (var each : among.getEnumConstants()) if (each.name().equals(typed.value(field))) return each;
        wrong(field, missing);
        return among.getEnumConstants()[0];
    }

    /** Of something done: not to come. Today when the form does not ask. */
    LocalDate pastDay(String field) {
        if (!typed.asks(field)) return today;
        var day = day(field);
        if (day.isEmpty()) {
            wrong(field + "-jour", "Indiquez une date qui existe, par exemple : 27 3 2026.");
            return today;
        }
        if (day.get().isAfter(today)) wrong(field + "-jour", "Cette date n’est pas encore venue. Indiquez une date passée ou celle d’aujourd’hui.");
        return day.get();
    }

    Optional<LocalDate> optionalPastDay(String field) {
        return typed.day(field).isEmpty() ? Optional.empty() : Optional.of(pastDay(field));
    }

    Optional<LocalDate> optionalDay(String field) {
        if (typed.day(field).isEmpty()) return Optional.empty();
        var day = day(field);
        if (day.isEmpty()) wrong(field + "-jour", "Cette date n’existe pas. Corrigez-la, ou laissez-la vide.");
        return day;
    }

    int minutes(String field, int most) {
        var minutes = TypedDuration.read(typed.value(field)).filter(read -> read >= 1 && read <= most);
        if (minutes.isEmpty()) wrong(field, "Indiquez une durée, par exemple : 45 min ou 1 h 30, jusqu’à %d h.".formatted(most / 60));
        return minutes.orElse(1);
    }

    /** 0 when nothing is typed. */
    int optionalMinutes(String field, int most) {
        return typed.value(field).isBlank() ? 0 : minutes(field, most);
    }

    /** The level chosen on each axis that was looked at; one at least, where there are some. */
    Map<String, Integer> levels(List<Programme.Axis> axes) {
        var levels = new HashMap<String, Integer>();
        for (var axis : axes) {
            var level = typed.value("axe-" + axis.code());
            if (level.matches("[1-9]") && Integer.parseInt(level) <= axis.levels().size()) levels.put(axis.code(), Integer.valueOf(level));
        }
        if (levels.isEmpty() && !axes.isEmpty()) wrong("axe-" + axes.getFirst().code(), "Choisissez un niveau sur un axe au moins.");
        return levels;
    }

    Euros money(String field) {
        var amount = TypedMoney.read(typed.value(field));
        if (amount.isEmpty()) wrong(field, "Indiquez un montant en euros, par exemple : 12 500.");
        return amount.orElse(Euros.ZERO);
    }

    String email(String field) {
        var read = Email.reading(typed.value(field));
        if (read.valid().isEmpty()) wrong(field, typed.value(field).isBlank() ? "Indiquez une adresse électronique." : read.problem().orElseThrow());
        return read.valid().map(Email::value).orElse("");
    }

    private Optional<LocalDate> day(String field) {
        return typed.day(field).read().filter(day -> day.getYear() > 1990 && day.getYear() < 2100);
    }
}

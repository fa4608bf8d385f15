package fr.levain.committees.web;

import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day, the hour and the place of a meeting as they are typed. */
final class TypedMoment {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:h|:)?\\s*(\\d{2})?");

    private TypedMoment() {}

    static Optional<Instant> read(Map<String, String> typed) {
        var day = TypedDay.read(typed, "jour");
        var hour = hour(typed.getOrDefault("heure", ""));
        return day.isEmpty() || hour.isEmpty() ? Optional.empty()
                : Optional.of(day.get().atTime(hour.get()).atZone(French.PARIS).toInstant());
    }

    static FormErrors problems(Map<String, String> typed, Instant now) {
        var errors = FormErrors.none();
        if (TypedDay.read(typed, "jour").isEmpty()) errors = errors.plus("jour", "Indiquez le jour de la séance, par exemple 25 2 2027.");
        if (hour(typed.getOrDefault("heure", "")).isEmpty()) errors = errors.plus("heure", "Indiquez l’heure, par exemple 14 h 30.");
        if (read(typed).filter(at -> !at.isAfter(now)).isPresent()) errors = errors.plus("jour", "Choisissez un jour à venir.");
        if (typed.getOrDefault("lieu", "").isBlank() && typed.getOrDefault("lien", "").isBlank())
            errors = errors.plus("lieu", "Indiquez le lieu, ou le lien de la visioconférence.");
        var link = typed.getOrDefault("lien", "").strip();
        if (!link.isEmpty() && !link.matches("https://\\S+")) errors = errors.plus("lien", "Écrivez un lien qui commence par https://.");
        return errors;
    }

    static Map<String, String> written(Instant at, String place, String link) {
        var typed = new HashMap<String, String>();
        var moment = at.atZone(French.PARIS);
        typed.put("jour-jour", "" + moment.getDayOfMonth());
        typed.put("jour-mois", "" + moment.getMonthValue());
        typed.put("jour-annee", "" + moment.getYear());
        typed.put("heure", French.hour(at));
        typed.put("lieu", place);
        typed.put("lien", link);
        return typed;
    }

    private static Optional<LocalTime> hour(String typed) {
        var match = HOUR.matcher(typed.replaceAll("[\\u00a0\\u202f]", " ").strip());
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), match.group(2) == null ? 0 : Integer.parseInt(match.group(2))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

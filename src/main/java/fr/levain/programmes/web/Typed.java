package fr.levain.programmes.web;

import fr.levain.kernel.Email;
import fr.levain.kernel.Phone;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A form as it was typed, and what is to mend in it. */
public record Typed(Map<String, String> values) {
    public static final Typed NOTHING = new Typed(Map.of());

    static final int LINE = 160;
    static final int TEXT = 4000;

    /** What is wrong is gathered here while it is read. */
    static final class Reading {
        private final Typed typed;
        private FormErrors errors = FormErrors.none();

        Reading(Typed typed) {
            this.typed = typed;
        }

        FormErrors errors() {
            return errors;
        }

        void refuse(String id, String message) {
            errors = errors.plus(id, message);
        }

        /** @param missing what to do when it is empty */
        String line(String id, String missing) {
            return text(id, missing, LINE);
        }

        String text(String id, String missing) {
            return text(id, missing, TEXT);
        }

        String optional(String id, int most) {
            var value = typed.value(id).strip();
            if (value.length() > most) refuse(id, "Raccourcissez : %d caractères au plus.".formatted(most));
            return value;
        }

        String email(String id, boolean needed) {
            var value = typed.value(id).strip();
            if (value.isEmpty() && !needed) return "";
            var read = Email.reading(value);
            if (read.valid().isEmpty()) refuse(id, value.isEmpty() ? "Indiquez une adresse électronique." : read.problem().orElseThrow());
            return read.valid().map(Email::value).orElse("");
        }

        String phone(String id) {
            var value = typed.value(id).strip();
            if (value.isEmpty()) return "";
            var read = Phone.read(value);
            if (read.isEmpty()) refuse(id, "Vérifiez le numéro de téléphone : dix chiffres, par exemple 05 55 00 00 00.");
            return read.map(Phone::value).orElse("");
        }

        int number(String id, int least, int most, String wrong) {
            var value = typed.value(id).strip();
            int read = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
            if (read < least || read > most) refuse(id, wrong);
            return read;
        }

        LocalDate day(String id, String missing) {
            // a year nobody means is a slip of the finger
            var read = typed.day(id).read().filter(day -> day.getYear() >= 1900 && day.getYear() <= 2200);
            if (read.isEmpty()) refuse(id, missing);
            return read.orElse(LocalDate.EPOCH);
        }

        private String text(String id, String missing, int most) {
            var value = optional(id, most);
            if (value.isEmpty()) refuse(id, missing);
            return value;
        }
    }

    public String value(String id) {
        return values.getOrDefault(id, "");
    }

    public boolean isTicked(String id) {
        return value(id).equals("oui");
    }

    public TypedDay day(String id) {
        return TypedDay.from(this::value, id);
    }

    Optional<String> chosen(String id) {
        return Optional.of(value(id)).filter(each -> !each.isEmpty());
    }

    Reading reading() {
        return new Reading(this);
    }
}

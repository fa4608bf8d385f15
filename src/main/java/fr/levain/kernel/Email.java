package fr.levain.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address to write to, in lower case. Only its form is checked: a mail that arrives is the proof. */
public record Email(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([\\p{L}0-9]([\\p{L}0-9-]*[\\p{L}0-9])?\\.)+[\\p{L}]{2,}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Email {
        if (value.length() > 254 || !FORM.matcher(value).matches()) throw new IllegalArgumentException("e-mail: wrong form");
    }

    public static Optional<Email> read(String typed) {
        return reading(typed).wellFormed();
    }

    public static Reading<Email> reading(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        if (value.length() <= 254 && FORM.matcher(value).matches()) return new Reading.Read<>(new Email(value));
        if (value.chars().anyMatch(Character::isWhitespace))
            return new Reading.Unread<>("Une adresse électronique ne contient pas d’espace.");
        return new Reading.Unread<>(
                value.contains("@")
                        ? "Cette adresse est incomplète : écrivez-la sous la forme nom@exemple.fr."
                        : "Il manque le signe @ : écrivez l’adresse sous la forme nom@exemple.fr.");
    }

    public boolean hasValidKey() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

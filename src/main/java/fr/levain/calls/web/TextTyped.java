package fr.levain.calls.web;

import fr.levain.ui.FormErrors;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What an editor's form sent, and what cannot be read in it. */
final class TextTyped {
    private final MultiValueMap<String, String> sent;
    private FormErrors errors = FormErrors.none();

    TextTyped(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    String text(String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    Optional<Integer> number(String name, int least, int most) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) return Optional.of(Integer.valueOf(text));
        refuse(name, "Indiquez un nombre entier de %d à %d.".formatted(least, most));
        return Optional.empty();
    }

    void refuse(String name, String message) {
        errors = errors.plus(name, message);
    }

    FormErrors errors() {
        return errors;
    }
}

package fr.levain.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left to mend in a form, in the order of its fields. Hand it to {@code ui/layout}, which draws the summary,
 * and to each field, which finds its own message by its identifier.
 */
public record FormErrors(List<FormError> errors) {
    private static final FormErrors NONE = new FormErrors(List.of());

    /**
     * @param fieldId the {@code id} of the input, or of the first one of a group
     * @param message says what is wrong and what to do: « Indiquez un SIRET à 14 chiffres. »
     */
    public record FormError(String fieldId, String message) {}

    public FormErrors {
        errors = List.copyOf(errors);
    }

    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(String fieldId, String message) {
        return NONE.plus(fieldId, message);
    }

    public FormErrors plus(String fieldId, String message) {
        var all = new ArrayList<>(errors);
        all.add(new FormError(fieldId, message));
        return new FormErrors(all);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public Optional<String> messageFor(String fieldId) {
        return errors.stream().filter(error -> error.fieldId().equals(fieldId)).map(FormError::message).findFirst();
    }

    /** All of them: a field that takes several files may have something to say of each. */
    public List<String> messagesFor(String fieldId) {
        return errors.stream().filter(error -> error.fieldId().equals(fieldId)).map(FormError::message).toList();
    }

    public boolean concerns(String fieldId) {
        return messageFor(fieldId).isPresent();
    }
}

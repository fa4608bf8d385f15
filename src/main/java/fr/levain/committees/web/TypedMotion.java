package fr.levain.committees.web;

import fr.levain.committees.Deliberations.Motion;
import fr.levain.committees.OpinionKind;
import fr.levain.committees.Tally;
import fr.levain.kernel.Euros;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedEuros;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the secretary typed to put an opinion to the vote. */
record TypedMotion(Map<String, String> typed) {
    /** What is not understood; without it, {@link #motion} may be asked. */
    FormErrors errors() {
        var errors = FormErrors.none();
        if (kind().isEmpty()) errors = errors.plus("sens", "Choisissez le sens de l’avis.");
        if (kind().filter(OpinionKind::isFavourable).isPresent() && amount().isEmpty())
            errors = errors.plus("montant", TypedEuros.wrong(typed.getOrDefault("montant", ""), "Écrivez un montant en euros, par exemple 36 643,50."));
        return voices(typed, List.of("pour", "contre", "abstentions"), errors);
    }

    Motion motion() {
        return new Motion(kind().orElseThrow(), amount().orElse(Euros.ZERO), typed.getOrDefault("conditions", ""), typed.getOrDefault("motifs", ""),
                new Tally(voices(typed, "pour"), voices(typed, "contre"), voices(typed, "abstentions"), typed.containsKey("secret"), typed.containsKey("president")),
                voices(typed, "version"));
    }

    private Optional<OpinionKind> kind() {
        return Stream.of(OpinionKind.values()).filter(each -> each.name().equals(typed.get("sens"))).findFirst();
    }

    private Optional<Euros> amount() {
        return TypedEuros.read(typed.getOrDefault("montant", ""));
    }

    /** @param errors those known already */
    static FormErrors voices(Map<String, String> typed, List<String> fields, FormErrors errors) {
        for (var field : fields)
            if (!typed.getOrDefault(field, "").strip().matches("\\d{0,3}")) errors = errors.plus(field, "Écrivez un nombre de voix.");
        return errors;
    }

    static int voices(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}

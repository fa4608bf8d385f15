package fr.levain.assessment;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of assignment read of a dossier.
 *
 * @param department code where it takes place; empty when it was not told
 * @param requested empty while no amount is asked
 */
record RuledDossier(String department, Optional<Euros> requested, FormRevision form, Answers answers) {
    /** Codes chosen, {@code oui} or {@code non}; none when its form does not ask that. @param question of the form, or term of the vocabulary */
    List<String> codes(String question) {
        return form.fieldOf(question).or(() -> form.field(question)).map(field -> answers.codes(field.id())).orElse(List.of());
    }
}

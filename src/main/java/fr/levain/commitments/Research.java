package fr.levain.commitments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.levain.kernel.Euros;
import java.util.Optional;

/**
 * What a research partner says of its work.
 *
 * @param ethics how people taking part are informed and protected
 * @param data what personal data is gathered, on what basis, where and how long (RGPD)
 */
public record Research(
        String laboratory, String question, String method, String deliverables, String ethics, String data, Optional<Euros> cost) {
    public static final Research NONE = new Research("", "", "", "", "", "", Optional.empty());

    @JsonIgnore
    public boolean isComplete() {
        return !laboratory.isBlank() && !question.isBlank() && !method.isBlank() && !deliverables.isBlank() && !ethics.isBlank() && !data.isBlank()
                && cost.isPresent();
    }
}

package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.util.Optional;

/** A dossier whose proposal the head validated, and that no agenda holds yet. */
public record ReadyDossier(
        ApplicationId application, String reference, String title, String holder, String location, String department,
        boolean favourable, Euros requested, Euros proposed, Optional<Integer> perMille, String envelope) {
    /** For whoever may not see scores of it yet. */
    ReadyDossier unscored() {
        return new ReadyDossier(application, reference, title, holder, location, department, favourable, requested, proposed, Optional.empty(), envelope);
    }

    public String shownTitle() {
        return title.isBlank() ? "Projet sans titre" : title;
    }

    public String outOfHundred() {
        return perMille.map(p -> p % 10 == 0 ? String.valueOf(p / 10) : p / 10 + "," + p % 10).orElse("—");
    }
}

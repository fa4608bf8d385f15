package fr.levain.opendata;

import fr.levain.decisions.AwardFollowUp;
import fr.levain.kernel.French;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells beside an award what still keeps it from the public file. */
@Component
class PublicationFollowUp implements AwardFollowUp {
    private final Datasets datasets;

    PublicationFollowUp(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public Optional<Note> of(String reference) {
        return datasets.find(reference).flatMap(publication -> switch (publication.state()) {
            case PUBLISHED -> Optional.of(new Note("Publiée dans les données ouvertes.", Optional.empty()));
            case TO_MEND -> Optional.of(new Note(
                    publication.due().map(day -> "À publier au plus tard le " + French.day(day) + ".").orElse("À publier.")
                            + " Il reste à compléter la ligne.",
                    Optional.of("/gestion/donnees/" + publication.award().reference())));
            case AWAITING_AGREEMENT, NOT_REQUIRED, WITHHELD -> Optional.empty();
        });
    }
}

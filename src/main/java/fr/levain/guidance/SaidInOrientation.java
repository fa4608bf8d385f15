package fr.levain.guidance;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Prefilled;
import fr.levain.applications.SaidBefore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Marks, question by question, what a dossier owes to an orientation or to a link. */
@Component
class SaidInOrientation implements SaidBefore {
    private final PrefilledAnswerStore store;

    SaidInOrientation(PrefilledAnswerStore store) {
        this.store = store;
    }

    @Override
    public List<Prefilled> of(ApplicationId application) {
        return store.of(application).stream()
                .map(each -> new Prefilled(each.field(), each.answer(), each.at(), each.source(), Optional.empty())).toList();
    }
}

package fr.levain.applications;

import fr.levain.eligibility.Verdict;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rules find of a filed dossier with what is known since: partners who committed, answers corrected. It stands
 * beside the verdict sealed at the filing and never replaces it.
 */
@Service
@Transactional(readOnly = true)
public class FreshVerdicts {
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final DossierReading reading;

    FreshVerdicts(ApplicationStore store, AnswerStore answers, CorrectionStore corrections, DossierReading reading) {
        this.store = store;
        this.answers = answers;
        this.corrections = corrections;
        this.reading = reading;
    }

    /** Empty for a draft. The rules count their days from the filing, as they did then: time alone changes nothing. */
    public Optional<Verdict> of(ApplicationId id) {
        var view = store.find(id).filter(found -> found.submittedAt().isPresent());
        if (view.isEmpty()) return Optional.empty();
        var filed = view.get().submittedAt().map(at -> LocalDate.ofInstant(at, French.PARIS)).orElseThrow();
        return corrections.standing(id, answers.filedAnswers(id))
                .map(standing -> reading.findings(reading.application(view.get(), standing), filed).verdict());
    }
}

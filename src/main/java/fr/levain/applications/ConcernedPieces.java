package fr.levain.applications;

import fr.levain.calls.DocumentRequirement;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pieces a filed dossier has to join: those its call asks of everyone, and those its answers call for. */
@Service
@Transactional(readOnly = true)
public class ConcernedPieces {
    private final ApplicationStore store;
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final DossierReading reading;

    ConcernedPieces(ApplicationStore store, AnswerStore answers, CorrectionStore corrections, DossierReading reading) {
        this.store = store;
        this.answers = answers;
        this.corrections = corrections;
        this.reading = reading;
    }

    /** In the order of the call; one whose condition cannot be told yet is among them. Empty for a draft. */
    public List<DocumentRequirement> of(ApplicationId id) {
        var view = store.find(id).filter(found -> found.submittedAt().isPresent());
        if (view.isEmpty()) return List.of();
        var filed = view.get().submittedAt().map(at -> LocalDate.ofInstant(at, French.PARIS)).orElseThrow();
        return corrections.standing(id, answers.filedAnswers(id))
                .map(standing -> reading.concerned(reading.application(view.get(), standing), filed)).orElse(List.of());
    }
}

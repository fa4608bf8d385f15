package fr.levain.applications;

import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A dossier in one piece: to print, to keep, to hand to another program. */
@Service
@Transactional(readOnly = true)
public class WholeDossiers {
    private final AnswerStore answers;
    private final CorrectionStore corrections;
    private final DossierReading reading;
    private final Ownership ownership;
    private final Forms forms;

    WholeDossiers(AnswerStore answers, CorrectionStore corrections, DossierReading reading, Ownership ownership, Forms forms) {
        this.answers = answers;
        this.corrections = corrections;
        this.reading = reading;
        this.ownership = ownership;
        this.forms = forms;
    }

    /**
     * @param answers as filed and corrected since, or as the draft stands
     * @param receipt empty for a draft
     */
    public record Whole(ApplicationView view, FormRevision form, Answers answers, List<Correction> corrections, Optional<Receipt> receipt) {}

    /** For whoever works on it, and for officers once it is filed. @throws fr.levain.kernel.NotFound otherwise */
    public Whole of(ApplicationReference reference, Caller caller) {
        var found = ownership.visible(reference, caller);
        var view = caller.isOfficer() ? found : ownership.asTold(found);
        var filing = answers.filing(view.id());
        var standing = corrections.standing(view.id(), filing.map(Filing::answers)).orElseGet(() -> reading.application(view).answers());
        return new Whole(view, forms.revision(view.form()), standing, corrections.sent(view.id()), filing.map(Filing::receipt));
    }
}

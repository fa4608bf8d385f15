package fr.levain.applications;

import fr.levain.forms.Answers;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What many dossiers say at once, as {@link Applications#answers} says of one: for a list. */
@Service
@Transactional(readOnly = true)
public class FiledAnswers {
    private final AnswerStore answers;
    private final CorrectionStore corrections;

    FiledAnswers(AnswerStore answers, CorrectionStore corrections) {
        this.answers = answers;
        this.corrections = corrections;
    }

    /** In two statements, whatever their number; without the drafts. */
    public Map<ApplicationId, Answers> of(Collection<ApplicationId> applications) {
        var filed = answers.filedAnswers(applications);
        corrections.sent(applications).forEach((application, sent) -> sent.forEach(correction ->
                filed.computeIfPresent(application, (_, standing) -> standing.and(correction.after()))));
        return filed;
    }
}

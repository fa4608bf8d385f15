package fr.levain.decisions.web;

import fr.levain.assessment.Mark;
import fr.levain.assessment.ScoreSheet;
import fr.levain.audit.TimelineEntry;
import fr.levain.decisions.AlgorithmUsed;
import fr.levain.decisions.DecisionChange;
import fr.levain.decisions.Explanation;
import fr.levain.eligibility.web.VerdictPanel;
import fr.levain.kernel.French;
import fr.levain.law.AccessRequest;
import fr.levain.ui.Page;
import fr.levain.ui.TimelineItem;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * « Pourquoi cette décision »: one page to read or to print.
 *
 * @param officer of the service; else its applicant
 * @param access what becomes of a request for documents made today
 * @param changes how the decision changed since, both versions
 */
public record ExplanationPage(Explanation explained, boolean officer, AccessRequest access, List<DecisionChange> changes) implements Page {
    private static final Set<AlgorithmUsed.Kind> READINGS = EnumSet.of(AlgorithmUsed.Kind.ALLOCATION, AlgorithmUsed.Kind.ADJUSTED, AlgorithmUsed.Kind.INTERVALS);

    public ExplanationPage(Explanation explained, boolean officer, AccessRequest access) {
        this(explained, officer, access, List.of());
    }

    public VerdictPanel rules() {
        return new VerdictPanel(explained.verdict(), officer, explained.overruled(), List.of());
    }

    public String heading() {
        var outcome = explained.outcome();
        return switch (outcome.kind()) {
            case AWARDED -> "Pourquoi " + outcome.amount() + " sont attribués";
            case REFUSED -> "Pourquoi l’aide n’est pas attribuée";
            case INADMISSIBLE -> "Pourquoi le dossier n’est pas recevable";
            case CLOSED -> "Pourquoi le dossier est classé sans suite";
        };
    }

    public String back() {
        return officer ? "/instruction/" + explained.outcome().reference() : "/dossiers/" + explained.outcome().reference() + "/notification";
    }

    public String score(ScoreSheet.Line line) {
        return switch (line.mark().orElse(null)) {
            case Mark.Score(int value) -> value + " sur " + explained.scoring().orElseThrow().scaleMax();
            case Mark.CannotJudge() -> "non jugé";
            case null -> "non noté";
        };
    }

    /** Then the method of the readings tells how. */
    public boolean readingsComputed() {
        return explained.algorithms().stream().map(AlgorithmUsed::kind).anyMatch(READINGS::contains);
    }

    public List<TimelineItem> steps() {
        return Stream.concat(explained.journal().stream(), explained.minutes().stream()).sorted(Comparator.comparing(TimelineEntry::at)).map(entry -> new TimelineItem(entry.at(), entry.sentence(), null, null)).toList();
    }

    /** Where the journal stands: an auditor finds these acts there under the same numbers. */
    public String entries() {
        var journal = explained.journal();
        return journal.isEmpty() ? "" : French.plural(journal.size(), "acte", "actes")
                + ", du n° %d au n° %d de son journal".formatted(journal.getFirst().position(), journal.getLast().position());
    }
}

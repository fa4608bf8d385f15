package fr.levain.opinions;

import fr.levain.calls.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a person answers, complete or not. @param marks by code of criterion */
public record OpinionAnswer(Optional<OpinionVerdict> verdict, String words, Map<String, OpinionMark> marks, Optional<Joined> joined) {
    public static final OpinionAnswer NONE = new OpinionAnswer(Optional.empty(), "", Map.of(), Optional.empty());

    /** A file sent with the answer. */
    public record Joined(UUID document, String name) {}

    /** @param field of the form, as it is named there @param message says what to do */
    public record Gap(String field, String message) {}

    public OpinionAnswer {
        marks = Map.copyOf(marks);
    }

    public OpinionMark mark(String criterion) {
        return marks.getOrDefault(criterion, OpinionMark.NONE);
    }

    public OpinionAnswer with(Optional<Joined> file) {
        return new OpinionAnswer(verdict, words, marks, file);
    }

    /** What keeps it from being sent, in the order of the page. */
    public List<Gap> gaps(List<Criterion> criteria, int scaleMax) {
        var gaps = new ArrayList<Gap>();
        for (var criterion : criteria) {
            var mark = mark(criterion.code());
            if (mark.isMissing() && verdict.filter(OpinionVerdict.NO_REMARK::equals).isEmpty())
                gaps.add(new Gap("note." + criterion.code(),
                        "« %s » : donnez une note de 0 à %d, ou « ne peut pas juger ».".formatted(criterion.label(), scaleMax)));
            if (mark.score() != null && (mark.score() < 0 || mark.score() > scaleMax))
                gaps.add(new Gap("note." + criterion.code(), "« %s » : la note va de 0 à %d.".formatted(criterion.label(), scaleMax)));
            else if (mark.asksJustification(scaleMax) && mark.justification().isBlank())
                gaps.add(new Gap("motif." + criterion.code(), "« %s » : dites en une phrase pourquoi cette note.".formatted(criterion.label())));
        }
        if (verdict.isEmpty()) gaps.add(new Gap("avis", "Choisissez votre avis."));
        else if (verdict.get().asksWords() && words.isBlank())
            gaps.add(new Gap("mots", verdict.get() == OpinionVerdict.WITH_RESERVE
                    ? "Dites quelle est votre réserve." : "Dites pourquoi votre avis est défavorable."));
        return gaps;
    }
}

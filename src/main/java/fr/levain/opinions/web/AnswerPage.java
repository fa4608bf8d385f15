package fr.levain.opinions.web;

import fr.levain.calls.Criterion;
import fr.levain.opinions.Excerpt;
import fr.levain.opinions.OpinionAnswer;
import fr.levain.opinions.OpinionMark;
import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.OtherOpinion;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Unkept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What this kind of opinion needs of the dossier, the question, and the answer: drafted, then sent once. @param unkept another answer, sent after the first */
public record AnswerPage(Inside inside, Excerpt excerpt, OpinionAnswer answer, String notice, List<OtherOpinion> others, Optional<Unkept> unkept, FormErrors errors) implements Page {
    @Override
    public int status() {
        return unkept.isPresent() ? 409 : errors.isEmpty() ? 200 : 422;
    }

    public boolean isSent() {
        return inside.opinion().status() == OpinionStatus.ANSWERED;
    }

    public String mark(Criterion criterion) {
        OpinionMark mark = answer.mark(criterion.code());
        return mark.cannotJudge() ? "nsp" : mark.score() == null ? "" : String.valueOf(mark.score());
    }

    public List<Choice> scale() {
        var scale = new ArrayList<Choice>();
        for (int i = 0; i <= excerpt.scaleMax(); i++) scale.add(Choice.of(String.valueOf(i), String.valueOf(i)));
        scale.add(Choice.of("nsp", "Ne peut pas juger"));
        return scale;
    }

    public String anchors(Criterion criterion) {
        return IntStream.rangeClosed(0, excerpt.scaleMax()).filter(score -> !criterion.anchor(score, excerpt.scaleMax()).isBlank())
                .mapToObj(score -> score + "\u202f: " + criterion.anchor(score, excerpt.scaleMax())).collect(Collectors.joining(" · "));
    }
}

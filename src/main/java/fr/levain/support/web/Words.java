package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.Alert;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUpDocument;
import fr.levain.support.Funding;
import fr.levain.support.SupportStatus;
import fr.levain.ui.Choice;
import fr.levain.ui.Radar;
import fr.levain.ui.Step;
import fr.levain.ui.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and drawings the pages of a follow-up share. */
final class Words {
    private Words() {}

    static Tone tone(SupportStatus status) {
        return switch (status) {
            case INVITED -> Tone.WAIT;
            case ACTIVE -> Tone.OK;
            case SUSPENDED -> Tone.KO;
            case DECLINED, ENDED -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Funding.Answer answer) {
        return switch (answer) {
            case AWAITED -> Tone.WAIT;
            case GRANTED -> Tone.OK;
            case REFUSED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    static Tone tone(Alert.Kind kind) {
        return kind == Alert.Kind.MILESTONE || kind == Alert.Kind.ACTION ? Tone.KO : Tone.WAIT;
    }

    static Tone tone(Action action, java.time.LocalDate today) {
        return action.doneOn().isPresent() ? Tone.OK : action.isLate(today) ? Tone.KO : Tone.WAIT;
    }

    /** Where the project is on the way of its programme. */
    static List<Step> steps(FollowUp read) {
        var known = read.programme().map(Programme::steps).orElse(List.of());
        int here = known.stream().map(Programme.Step::code).toList().indexOf(read.plan().step());
        var steps = new ArrayList<Step>();
        for (int i = 0; i < known.size(); i++) {
            var label = known.get(i).label();
            steps.add(i < here || read.plan().status() == SupportStatus.ENDED ? Step.done(label) : i == here ? Step.here(label) : Step.toCome(label));
        }
        return steps;
    }

    static String step(Optional<Programme> programme, String code) {
        return programme.stream().flatMap(each -> each.steps().stream()).filter(each -> each.code().equals(code)).findFirst().map(Programme.Step::label).orElse(code);
    }

    static String milestone(Optional<Programme> programme, String code) {
        return programme.stream().flatMap(each -> each.milestones().stream()).filter(each -> each.code().equals(code)).findFirst()
                .map(Programme.Milestone::label).orElse(code);
    }

    /** The first diagnosis and the latest: how far the project came. */
    static Optional<Radar> radar(FollowUp read) {
        var axes = read.programme().map(Programme::axes).orElse(List.of());
        int levels = axes.stream().mapToInt(axis -> axis.levels().size()).max().orElse(0);
        if (read.diagnoses().isEmpty() || levels == 0) return Optional.empty();
        var shown = read.diagnoses().size() == 1 ? read.diagnoses() : List.of(read.diagnoses().getFirst(), read.diagnoses().getLast());
        return Radar.of(shown.stream().map(each -> new Radar.Scores(fr.levain.kernel.French.shortDay(each.madeOn()),
                axes.stream().map(axis -> Optional.ofNullable(each.levels().get(axis.code()))).toList())).toList(), axes.size(), levels);
    }

    /** What a document may be about: a step or a milestone of the programme. */
    static List<Choice> about(FollowUp read) {
        return read.programme().stream().flatMap(each -> Stream.concat(each.steps().stream().map(step -> Choice.of(step.code(), "Étape : " + step.label())),
                each.milestones().stream().map(milestone -> Choice.of(milestone.code(), "Jalon : " + milestone.label())))).toList();
    }

    static String about(FollowUp read, FollowUpDocument document) {
        return about(read).stream().filter(each -> each.value().equals(document.filed().about())).findFirst().map(Choice::label).orElse("");
    }

    static List<Choice> levels(Programme.Axis axis) {
        return IntStream.rangeClosed(1, axis.levels().size()).mapToObj(level -> Choice.of("" + level, level + " : " + axis.levels().get(level - 1))).toList();
    }

    static <E extends Enum<E>> List<Choice> choices(Class<E> among, Function<E, String> label) {
        return Arrays.stream(among.getEnumConstants()).map(each -> Choice.of(each.name(), label.apply(each))).toList();
    }
}

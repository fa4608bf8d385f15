package fr.levain.committees.web;

import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.MemberReadings.Access;
import fr.levain.committees.MemberReadings.MemberFile;
import fr.levain.committees.MemberReadings.Seated;
import fr.levain.committees.MemberTies.Tie;
import fr.levain.committees.OwnScore;
import fr.levain.committees.RecusalGround;
import fr.levain.committees.SessionBoard;
import fr.levain.committees.SheetReading;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file as a member sees it: its public summary until they declared, then its sheet and their own score.
 *
 * @param reading empty before the declaration
 * @param ties between the member and the project, while they have not declared
 * @param token of the form of the score
 * @param kept the score was kept by the form just sent
 * @param conflict status of the answer when the score could not be kept
 */
public record MemberFilePage(
        Seated seated, MemberFile file, Optional<SheetReading> reading, List<Tie> ties, UUID token, boolean kept, int conflict,
        Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return conflict > 0 ? conflict : errors.isEmpty() ? 200 : 422;
    }

    public Meeting meeting() {
        return seated.meeting();
    }

    public String path() {
        return "/mes-seances/" + meeting().id() + "/" + file.item().reference();
    }

    public boolean declares() {
        return file.access() == Access.TO_DECLARE;
    }

    public boolean mayScore() {
        return seated.member().seat().voting() && file.item().opinion().isEmpty()
                && (meeting().status() == MeetingStatus.CONVENED || meeting().status() == MeetingStatus.OPEN);
    }

    public boolean mayLeave() {
        return file.item().opinion().isEmpty() && (meeting().status() == MeetingStatus.CONVENED || meeting().status() == MeetingStatus.OPEN);
    }

    public List<Choice> grounds() {
        return Stream.of(RecusalGround.values()).map(ground -> Choice.of(ground.name(), ground.label())).toList();
    }

    public List<Choice> scale() {
        return IntStream.rangeClosed(0, OwnScore.MOST).mapToObj(score -> Choice.of("" + score, score + " · " + OwnScore.word(score))).toList();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, file.own().map(own -> field.equals("note") ? "" + own.score() : own.note()).orElse(""));
    }

    public int version() {
        return file.own().map(OwnScore::version).orElse(0);
    }

    public String mean() {
        return file.others().flatMap(SessionBoard::mean).map(mean -> mean % 10 == 0 ? String.valueOf(mean / 10) : mean / 10 + "," + mean % 10).orElse("—");
    }
}

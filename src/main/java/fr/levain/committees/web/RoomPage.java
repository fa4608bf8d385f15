package fr.levain.committees.web;

import fr.levain.committees.AgendaItem;
import fr.levain.committees.Attendance;
import fr.levain.committees.Meeting;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.Member;
import fr.levain.committees.SessionBoard;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.Figure;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The session as its secretary holds it. */
public record RoomPage(SessionBoard board, LocalDate today, Map<String, String> typed, FormErrors errors) implements Page {
    /** Ticked to close the session while a dossier called has no opinion. */
    static final String WITHOUT_OPINION = "sans-avis";

    /** Ticked to open the session on another day than planned. */
    static final String ANOTHER_DAY = "autre-jour";

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public Meeting meeting() {
        return board.meeting();
    }

    public boolean mayAttend() {
        return meeting().status() == MeetingStatus.CONVENED || isOpen();
    }

    public boolean isAnotherDay() {
        return !meeting().day().equals(today);
    }

    public boolean isOtherDayMeant() {
        return typed.containsKey(ANOTHER_DAY);
    }

    public boolean isOpen() {
        return meeting().status() == MeetingStatus.OPEN;
    }

    /** Dossiers called on which nothing is recorded, named. */
    public String undecided() {
        return board.agenda().stream().filter(item -> item.calledAt().isPresent() && item.opinion().isEmpty()).map(AgendaItem::object).collect(Collectors.joining(", "));
    }

    public boolean isUndecidedMeant() {
        return typed.containsKey(WITHOUT_OPINION);
    }

    public boolean isClosed() {
        return meeting().status() == MeetingStatus.CLOSED;
    }

    public Bar bar() {
        return Bar.of(board);
    }

    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        board.pot().ifPresent(pot -> figures.add(new Figure(French.shortAmount(pot), "enveloppe de la séance")));
        figures.add(new Figure("" + board.agenda().size(), board.agenda().size() < 2 ? "dossier" : "dossiers"));
        figures.add(new Figure("" + board.agenda().stream().filter(item -> item.opinion().isPresent()).count(), "avis rendus"));
        long departments = board.agenda().stream().map(AgendaItem::department).filter(code -> !code.isBlank()).distinct().count();
        figures.add(new Figure("" + departments, departments < 2 ? "département" : "départements"));
        return figures;
    }

    public List<Choice> attendances() {
        return List.of(Attendance.values()).stream().map(each -> Choice.of(each.name(), Words.of(each))).toList();
    }

    public List<Choice> bearers(Member member) {
        return meeting().members().stream().filter(each -> each.seat().voting() && each.number() != member.number())
                .map(each -> Choice.of("" + each.number(), each.name())).toList();
    }

    public String attendance(Member member) {
        return typed.getOrDefault("presence-" + member.number(), member.attendance().name());
    }

    public String mandate(Member member) {
        return typed.getOrDefault("mandat-" + member.number(), member.mandateTo().map(String::valueOf).orElse(""));
    }
}

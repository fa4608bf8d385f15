package fr.levain.calls.web;

import fr.levain.accounts.Team;
import fr.levain.calls.Call;
import fr.levain.calls.CallChange;
import fr.levain.calls.CallRevision;
import fr.levain.calls.CallStatus;
import fr.levain.calls.CutOff;
import fr.levain.calls.DocumentRequirement;
import fr.levain.calls.Extension;
import fr.levain.eligibility.Figure;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call as anyone reads it. Assumptions are left out.
 *
 * @param contacts one team per department, by name
 * @param departments names of those the call is for; empty when it is the whole region
 * @param extensions closings put off, the latest first
 */
public record CallPage(Call call, List<CallChange> history, List<Team> contacts, List<String> departments, List<Extension> extensions, List<Page> parts, Instant now)
        implements Page {
    public CallPage(Call call, List<CallChange> history, List<Team> contacts, List<String> departments, List<Extension> extensions, Instant now) {
        this(call, history, contacts, departments, extensions, List.of(), now);
    }

    public CallRevision terms() {
        return call.current();
    }

    public boolean isOpen() {
        return call.status() == CallStatus.PUBLISHED && terms().takes(now);
    }

    public String state() {
        if (isOpen()) return Calendar.nextIn(terms(), now);
        if (call.status() == CallStatus.PUBLISHED && now.isBefore(terms().opensAt())) {
            return "Ouvre le " + French.moment(terms().opensAt());
        }
        return "Appel clos · ouvert le " + French.day(terms().opensAt());
    }

    public Optional<CutOff> next() {
        return isOpen() ? terms().cutOffFor(now) : Optional.empty();
    }

    /** Relèves to come for an open call, all of them for a past one. */
    public List<CutOff> cutOffs() {
        return isOpen() ? Calendar.ahead(terms(), now) : terms().cutOffs();
    }

    public List<fr.levain.ui.Figure> figures() {
        var figures = new ArrayList<fr.levain.ui.Figure>();
        ceiling().ifPresent(ceiling -> figures.add(new fr.levain.ui.Figure(ceiling, "au plus par projet")));
        terms().support().ifPresent(support -> figures.add(new fr.levain.ui.Figure(support.duration().replace('\u00a0', ' ').replaceFirst("^de ", ""), "d’accompagnement")));
        if (!terms().grid().criteria().isEmpty()) figures.add(new fr.levain.ui.Figure(counted(terms().grid().criteria().size(), "critère", "critères"),
                "publiés, chaque note est motivée"));
        next().ifPresent(cutOff -> {
            figures.add(new fr.levain.ui.Figure(counted(
                    Math.max(0, java.time.Duration.between(now, cutOff.at()).toDays()), "jour", "jours"), "avant la prochaine relève"));
            figures.add(new fr.levain.ui.Figure(Calendar.dayAndMonth(cutOff), "vote prévu en commission permanente"));
        });
        return figures;
    }

    /** Big figures may break between number and word on a phone. */
    private static String counted(long count, String one, String many) {
        return French.plural(count, one, many).replace('\u00a0', ' ');
    }

    public Optional<String> ceiling() {
        return terms().amounts().ceiling().filter(ceiling -> !ceiling.assumption()).map(Figure::value).map(French::shortAmount);
    }

    /** The rate as the public may be told, when the authority has confirmed it. */
    public Optional<String> rate() {
        return Optional.of(terms().amounts().rate()).filter(rate -> !rate.assumption()).map(rate -> rate.value().toString());
    }

    public Optional<String> floor() {
        return terms().amounts().floor().filter(floor -> !floor.assumption()).map(Figure::value).map(French::shortAmount);
    }

    /** Pieces the public may be told about. */
    public List<DocumentRequirement> documents() {
        return terms().documents().stream().filter(piece -> !piece.assumption()).toList();
    }

    public String clock() {
        return Calendar.clock(now);
    }

    public static String departmentOf(Team team) {
        return team.name().replaceFirst("^.*– ", "");
    }

    public static String dial(String phone) {
        return "tel:" + phone.replace(" ", "");
    }
}

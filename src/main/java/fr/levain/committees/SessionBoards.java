package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Scores;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.readings.Readings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Draws what each reader may see of a session: a file somebody left is not on their screen (I3), and whoever has a reading of a
 * file to give sees nobody's scores of it before.
 */
@Component
class SessionBoards {
    private final AgendaStore agendas;
    private final InterestStore interests;
    private final Scores scores;
    private final Envelopes envelopes;
    private final Committees committees;
    private final Readings readings;
    private final Applications applications;

    SessionBoards(AgendaStore agendas, InterestStore interests, Scores scores, Envelopes envelopes, Committees committees, Readings readings,
            Applications applications) {
        this.agendas = agendas;
        this.interests = interests;
        this.scores = scores;
        this.envelopes = envelopes;
        this.committees = committees;
        this.readings = readings;
        this.applications = applications;
    }

    SessionBoard of(Meeting meeting, Caller reader) {
        var whole = read(meeting, agendas.of(meeting.id()), reader);
        var recusals = interests.recusals(meeting.id());
        var seat = meeting.seatOf(reader).map(Member::number);
        var left = recusals.stream().filter(each -> seat.filter(number -> number == each.seat()).isPresent())
                .map(Recusal::application).collect(Collectors.toCollection(HashSet::new));
        left.addAll(closed(whole, reader));
        var withheld = withheld(whole.stream().map(AgendaItem::application).toList(), reader);
        var agenda = whole.stream().filter(item -> !left.contains(item.application()))
                .map(item -> withheld.contains(item.application()) ? item.unscored() : item).toList();
        var given = interests.scores(meeting.id()).stream().filter(score -> !left.contains(score.application()))
                .filter(score -> !withheld.contains(score.application()) || seat.filter(number -> number == score.seat()).isPresent()).toList();
        var pot = pot(whole);
        return new SessionBoard(meeting, agenda, whole.size() - agenda.size(), withheld,
                recusals.stream().filter(each -> !left.contains(each.application())).toList(), given, pot,
                SessionBoard.rank(meeting, agenda, withheld, given, pot.orElse(new Euros(Long.MAX_VALUE / 4))));
    }

    /** Those among these files that this officer withdrew from (I3): they are on none of their screens. */
    Set<ApplicationId> closed(Collection<AgendaItem> agenda, Caller reader) {
        return applications.closedTo(agenda.stream().map(AgendaItem::application).toList(), reader);
    }

    /** Those among these files whose scores this reader may not see yet. */
    Set<ApplicationId> withheld(Collection<ApplicationId> files, Caller reader) {
        return scores.withheld(files, reader);
    }

    /** Whoever has a reading of these calls to give is shown nothing that is computed from the others. */
    private List<AgendaItem> read(Meeting meeting, List<AgendaItem> agenda, Caller reader) {
        if (meeting.rules().rankedBy() != RankedBy.READINGS) return agenda;
        var withheld = committees.of(meeting.committee()).calls().stream().anyMatch(call -> readings.isWithheld(reader, call));
        return withheld ? agenda.stream().map(AgendaItem::unread).toList() : agenda;
    }

    /** What is free, and what is already set aside or decided for the dossiers of the agenda. */
    private Optional<Euros> pot(List<AgendaItem> agenda) {
        var slugs = agenda.stream().map(AgendaItem::envelope).filter(slug -> !slug.isBlank()).distinct().toList();
        var known = slugs.stream().flatMap(slug -> envelopes.find(slug).stream()).toList();
        if (known.isEmpty()) return Optional.empty();
        var free = Euros.sum(known.stream().map(each -> each.available()).toList());
        var about = agenda.stream().map(item -> item.application().subject()).toList();
        return Optional.of(free.plus(Euros.sum(known.stream().map(each -> envelopes.held(each.slug(), about)).toList())));
    }

    static boolean isRecused(List<Recusal> recusals, ApplicationId application, int seat) {
        return recusals.stream().anyMatch(each -> each.application().equals(application) && each.seat() == seat);
    }
}

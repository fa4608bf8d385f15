package fr.levain.scenarios;

import fr.levain.applications.ApplicationClosed;
import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.ApplicationReoriented;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.ApplicationWithdrawn;
import fr.levain.applications.Applications;
import fr.levain.applications.FoundInadmissible;
import fr.levain.applications.Outcome;
import fr.levain.applications.OutcomeRecorded;
import fr.levain.committees.AgendaItem;
import fr.levain.committees.MinutesSigned;
import fr.levain.committees.Ranking;
import fr.levain.committees.SessionBoard;
import fr.levain.committees.SessionLists;
import fr.levain.envelopes.EnvelopeDrawn;
import fr.levain.envelopes.EnvelopeVoted;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the reserve list true, in the transaction of the act that changes it. */
@Component
class ReserveKeeper {
    private final ReserveList reserve;
    private final ProfileStore rules;
    private final SessionLists lists;
    private final Applications applications;
    private final Envelopes envelopes;

    ReserveKeeper(ReserveList reserve, ProfileStore rules, SessionLists lists, Applications applications, Envelopes envelopes) {
        this.reserve = reserve;
        this.rules = rules;
        this.lists = lists;
        this.applications = applications;
        this.envelopes = envelopes;
    }

    /**
     * Opinions count once the minutes are signed: money then follows them, and those it does not reach wait in order. What was
     * set aside for a deferred file stays: its proposal still stands. A file withdrawn since its opinion takes nothing.
     */
    @EventListener
    void on(MinutesSigned signed) {
        var board = lists.settled(signed.meeting());
        var heard = board.ranking().lines().stream()
                .sorted((one, other) -> Boolean.compare(other.funded(), one.funded()))
                .map(line -> board.item(line.reference()).orElseThrow())
                .filter(item -> item.opinion().filter(opinion -> !opinion.kind().comesBack()).isPresent() && !item.envelope().isBlank()).toList();
        var calls = applications.views(heard.stream().map(AgendaItem::application).toList()).values().stream()
                .filter(view -> view.status().isOpen()).collect(Collectors.toMap(ApplicationView::id, ApplicationView::callSlug));
        heard.stream().filter(item -> calls.containsKey(item.application()))
                .collect(Collectors.groupingBy(AgendaItem::envelope, LinkedHashMap::new, Collectors.toList()))
                .forEach((envelope, items) -> settle(board, envelope, items, calls, signed.by()));
    }

    private void settle(SessionBoard board, String envelope, List<AgendaItem> heard, Map<ApplicationId, String> calls, Caller by) {
        if (envelopes.find(envelope).isEmpty()) return;
        var wanted = new LinkedHashMap<Subject, Euros>();
        heard.forEach(item -> wanted.put(item.application().subject(), item.amount()));
        var skipping = heard.stream().allMatch(item -> rules.rule(calls.getOrDefault(item.application(), "")).skipping());
        var beyond = envelopes.share(envelope, wanted, skipping, by);
        var waits = new ArrayList<ReserveEntry>();
        for (var item : heard) {
            if (beyond.contains(item.application().subject())) waits.add(entry(board, item, calls.getOrDefault(item.application(), ""), waits.size() + 1));
            else reserve.leave(item.application(), by);
        }
        reserve.enter(waits, by);
        for (var each : waits)
            if (applications.view(each.application()).status() == ApplicationStatus.ON_AGENDA)
                applications.recordOutcome(each.application(), new Outcome.Reserved(reserve.rank(each)), by);
    }

    private static ReserveEntry entry(SessionBoard board, AgendaItem item, String call, int place) {
        var points = board.ranking().lines().stream().filter(line -> line.reference().equals(item.reference())).findFirst().flatMap(Ranking.Line::points);
        return new ReserveEntry(item.application(), board.meeting().id(), item.envelope(), call, item.reference(), item.object(), item.holder(),
                item.amount(), points, board.meeting().at(), place, ReserveEntry.Status.WAITING, Optional.empty());
    }

    /** Money set aside, or paid out of what was decided, frees none; committing less than was set aside does. */
    @EventListener
    void on(EnvelopeDrawn drawn) {
        var takes = drawn.movement() == EnvelopeDrawn.Movement.RESERVED && drawn.amount().isPositive();
        if (!takes && drawn.movement() != EnvelopeDrawn.Movement.PAID) reserve.serve(drawn.slug());
    }

    @EventListener
    void on(EnvelopeVoted voted) {
        reserve.serve(voted.slug());
    }

    @EventListener
    void on(OutcomeRecorded recorded) {
        switch (recorded.outcome()) {
            case Outcome.Awarded _ -> reserve.leave(recorded.application(), recorded.by());
            case Outcome.Refused _ -> reserve.giveUp(recorded.application(), recorded.by());
            case Outcome.Deferred _, Outcome.Reserved _ -> {}
        }
    }

    @EventListener({ApplicationWithdrawn.class, ApplicationReoriented.class, FoundInadmissible.class, ApplicationClosed.class})
    void on(ApplicationEvent ended) {
        reserve.giveUp(ended.application(), ended.by());
    }
}

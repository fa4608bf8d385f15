package fr.levain.desk;

import fr.levain.applications.ApplicationStatus;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The steps a dossier went through, drawn from its dates alone. The time its author takes to send pieces belongs to nobody's
 * level: the check of the pieces ends when they are asked for, and begins anew when they come.
 */
final class Steps {
    /** One stretch. @param ended empty while it runs */
    record Span(Step step, LocalDate started, LocalDate due, Optional<LocalDate> ended) {
        boolean runs() {
            return ended.isEmpty();
        }
    }

    /** When pieces were asked for, and when that request closed. */
    record Request(LocalDate asked, Optional<LocalDate> closed) {}

    /** @param due as told to whoever was asked */
    record AskedOpinion(LocalDate asked, LocalDate due, Optional<LocalDate> ended) {}

    /** A dossier taken up again after it had ended. @param before when it had been proposed, found inadmissible or withdrawn */
    record Resumption(LocalDate on, Optional<LocalDate> before) {}

    /**
     * @param complete found complete
     * @param started assessment begun
     * @param proposed the head made the proposal of the service
     * @param decided vote, or signature
     * @param told the outcome was sent
     * @param payable an award came to the knowledge of its holder
     */
    record Dates(
            ApplicationStatus status, LocalDate received, Optional<LocalDate> complete, Optional<LocalDate> started,
            Optional<LocalDate> proposed, Optional<LocalDate> decided, Optional<LocalDate> told, Optional<LocalDate> payable,
            Optional<Resumption> resumed, List<Request> requests, List<AskedOpinion> opinions) {}

    private static final EnumSet<ApplicationStatus> BEFORE_ASSESSMENT = EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.COMPLETE);
    private static final EnumSet<ApplicationStatus> ASSESSED =
            EnumSet.of(ApplicationStatus.COMPLETE, ApplicationStatus.UNDER_ASSESSMENT, ApplicationStatus.REINSTATED);

    private final Dates dates;
    private final ServiceLevels levels;
    private final List<Span> spans = new ArrayList<>();

    private Steps(Dates dates, ServiceLevels levels) {
        this.dates = dates;
        this.levels = levels;
    }

    static List<Span> of(Dates dates, ServiceLevels levels) {
        var steps = new Steps(dates, levels);
        // the receipt is sealed in the transaction of the filing
        steps.add(Step.ACKNOWLEDGEMENT, dates.received(), Optional.of(dates.received()), false);
        steps.completeness();
        steps.assessment();
        for (var opinion : dates.opinions())
            if (opinion.ended().isPresent() || dates.status().isOpen())
                steps.spans.add(new Span(Step.OPINION, opinion.asked(), opinion.due(), opinion.ended().map(day -> latest(day, opinion.asked()))));
        dates.decided().ifPresent(vote -> steps.add(Step.NOTIFICATION, vote, dates.told(), dates.status().isOutcome()));
        dates.payable().ifPresent(from -> steps.add(Step.PAYMENT, from, Optional.empty(), true));
        return List.copyOf(steps.spans);
    }

    /** One taken up again is owed the whole time once more: nobody is late for what was decided before. */
    private void assessment() {
        var from = dates.complete().or(dates::started);
        var end = dates.proposed().or(dates::decided);
        boolean running = ASSESSED.contains(dates.status());
        dates.resumed().ifPresentOrElse(resumed -> {
            from.filter(resumed.on()::isAfter).filter(_ -> resumed.before().isPresent())
                    .ifPresent(first -> add(Step.ASSESSMENT, first, resumed.before(), false));
            add(Step.ASSESSMENT, resumed.on(), end.filter(day -> !day.isBefore(resumed.on())), running);
        }, () -> from.ifPresent(first -> add(Step.ASSESSMENT, first, end, running)));
    }

    private void completeness() {
        var end = dates.resumed().isEmpty() ? dates.complete().or(dates::started) : dates.complete().or(() -> dates.resumed().get().before());
        var from = Optional.of(dates.received());
        for (var request : dates.requests().stream().sorted(Comparator.comparing(Request::asked)).toList()) {
            if (from.isEmpty() || end.filter(request.asked()::isAfter).isPresent()) break;
            add(Step.COMPLETENESS, from.get(), Optional.of(request.asked()), false);
            from = request.closed();
        }
        if (from.isEmpty() || end.filter(from.get()::isAfter).isPresent()) return;
        add(Step.COMPLETENESS, from.get(), end, BEFORE_ASSESSMENT.contains(dates.status()));
    }

    /** @param running whether it is kept while it has no end; one that nobody will end says nothing */
    private void add(Step step, LocalDate from, Optional<LocalDate> ended, boolean running) {
        if (ended.isPresent() || running)
            spans.add(new Span(step, from, levels.due(step, from), ended.map(day -> latest(day, from))));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The nearest term among those the service itself has to keep. */
    static Optional<LocalDate> nearest(List<Span> spans) {
        return spans.stream().filter(span -> span.runs() && span.step().isOwn()).map(Span::due).min(Comparator.naturalOrder());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}

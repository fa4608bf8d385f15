package fr.levain.appeals;

import fr.levain.law.AppealPeriod;
import fr.levain.law.Delays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Until when the court may be asked about a decision that was contested first before its author (I7; CRPA L411-2; CJA R421-1,
 * R421-2, R421-5). The first request made in time interrupts the delay, once and for all: another one against the same decision
 * moves nothing.
 *
 * @param first the delay of the decision itself
 * @param requests against this decision, in the order they came
 */
record CourtDelay(AppealPeriod first, List<Request> requests) {
    /**
     * @param silentOn the day silence becomes a rejection
     * @param withdrawn its author gave it up
     * @param answer the express answer
     */
    record Request(LocalDate sentOn, LocalDate silentOn, boolean withdrawn, Optional<Answer> answer) {}

    /**
     * @param on the day it was taken: that day says whether it comes in time, its notification where the delay starts
     * @param knownOn the day its author knew it
     * @param changes whether it puts another decision in the place of the first: that one has a delay of its own
     */
    record Answer(LocalDate on, Optional<LocalDate> knownOn, boolean changes) {}

    CourtDelay {
        requests = List.copyOf(requests);
    }

    /** Another request is not the first. One that was withdrawn counts: nobody is told a later day than the sure one. */
    boolean wasInterrupted() {
        return interrupting().isPresent();
    }

    /** The last day to go before the court; empty while an answer waits to be known: the delay starts with it. */
    Optional<LocalDate> until(Delays delays) {
        var other = requests.stream().flatMap(request -> request.answer().stream()).filter(Answer::changes).reduce((_, last) -> last);
        if (other.isPresent()) return other.get().knownOn().map(delays::appealDeadline);
        var request = interrupting();
        if (request.isEmpty() || request.get().withdrawn()) return Optional.of(first.until());
        var silence = delays.appealDeadline(request.get().silentOn());
        var answer = request.get().answer().filter(given -> !given.on().isAfter(silence));
        if (answer.isEmpty()) return Optional.of(silence);
        var known = answer.get().knownOn().map(delays::appealDeadline);
        // answered after the silence and not known yet: the delay that silence opened still runs
        return known.isPresent() || !answer.get().on().isAfter(request.get().silentOn()) ? known : Optional.of(silence);
    }

    /** Whether an answer of that day starts the delay again: before silence answers, or while the delay it opened still runs. */
    boolean startsAgain(LocalDate answeredOn, Delays delays) {
        return interrupting().filter(request -> !request.withdrawn() && !answeredOn.isAfter(delays.appealDeadline(request.silentOn()))).isPresent();
    }

    private Optional<Request> interrupting() {
        return requests.stream().filter(request -> !request.sentOn().isAfter(first.until())).findFirst();
    }
}

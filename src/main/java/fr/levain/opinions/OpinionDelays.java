package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When opinions were asked, are due, and came: dates alone, which tell nobody who was asked nor what was said. */
@Service
@Transactional(readOnly = true)
public class OpinionDelays {
    /** @param ended answered, declined, or deemed silent */
    public record Dates(LocalDate asked, LocalDate due, Optional<LocalDate> ended) {}

    private final OpinionStore store;

    OpinionDelays(OpinionStore store) {
        this.store = store;
    }

    public List<Dates> of(ApplicationId application) {
        return store.of(application).stream()
                .map(opinion -> new Dates(day(opinion.askedAt()), opinion.dueOn(), opinion.endedAt().map(OpinionDelays::day)))
                .toList();
    }

    /** @param received answered, or deemed « sans observation » @param asked those declined, recused or withdrawn left out */
    public record Tally(int received, int asked) {}

    /** How many opinions came, of those that still count. */
    public Tally tally(ApplicationId application) {
        var counted = store.of(application).stream().map(Opinion::status)
                .filter(status -> status.isAwaited() || status == OpinionStatus.ANSWERED || status == OpinionStatus.SILENT).toList();
        return new Tally((int) counted.stream().filter(status -> !status.isAwaited()).count(), counted.size());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}

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

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}

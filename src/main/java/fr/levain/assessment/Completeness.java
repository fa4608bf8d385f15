package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.ConcernedPieces;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplements;
import fr.levain.calls.DocumentRequirement.Due;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finding a dossier complete. What is missing is told first; an officer may find it complete all the same, and then says
 * why.
 */
@Service
@Transactional
public class Completeness {
    private static final int SHORTEST_REASON = 10;

    /** @param what a piece, or a request that waits for one @param why what is wrong with it */
    public record Hindrance(String what, String why) {}

    private final Assessments assessments;
    private final CaseStore store;
    private final ConcernedPieces pieces;
    private final Supplements supplements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completeness(
            Assessments assessments, CaseStore store, ConcernedPieces pieces, Supplements supplements, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.store = store;
        this.pieces = pieces;
        this.supplements = supplements;
        this.events = events;
        this.clock = clock;
    }

    /** Indispensable pieces nobody found conforming, then requests nobody has answered. */
    @Transactional(readOnly = true)
    public List<Hindrance> hindrances(ApplicationId application) {
        var found = store.checks(application).stream().collect(Collectors.toMap(DocumentCheck::document, Function.identity()));
        var hindrances = new ArrayList<Hindrance>();
        for (var piece : pieces.of(application)) {
            var check = Optional.ofNullable(found.get(piece.code()));
            if (piece.due() != Due.INDISPENSABLE || check.filter(each -> !each.verdict().isToAskFor()).isPresent()) continue;
            hindrances.add(new Hindrance(piece.label(), check.map(each -> each.verdict().label()).orElse("À vérifier").toLowerCase(Locale.FRENCH)));
        }
        for (var request : supplements.of(application)) {
            if (request.kind() == Supplement.Kind.PIECES && request.isOpen())
                hindrances.add(new Hindrance("Demande de pièces du " + French.day(request.askedAt()),
                        "%s, à envoyer avant le %s".formatted(French.plural(request.missing().size(), "pièce attendue", "pièces attendues"), French.day(request.due()))));
        }
        return hindrances;
    }

    /**
     * @param reason why it is complete all the same; not read when nothing is missing
     * @return what still stands in the way; empty once it is declared
     */
    public List<Hindrance> declare(String reference, String reason, Caller by) {
        var file = assessments.handled(reference, by);
        var hindrances = file.completeAt().isPresent() ? List.<Hindrance>of() : hindrances(file.application());
        if (!hindrances.isEmpty() && reason.strip().length() < SHORTEST_REASON) return hindrances;
        assessments.declareComplete(reference, by);
        if (!hindrances.isEmpty()) {
            store.completeDespite(file.application(), reason.strip());
            events.publishEvent(new CompleteDespite(file.application(), clock.instant(), by, hindrances.size()));
        }
        return List.of();
    }

    /** Why it was found complete despite what was missing; empty when nothing was. */
    @Transactional(readOnly = true)
    public Optional<String> reason(ApplicationId application) {
        return store.completeReason(application);
    }
}

package fr.levain.appeals;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.decisions.Evidence;
import fr.levain.decisions.Evidences;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.law.Delays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking appeals up. */
@Service
@Transactional(readOnly = true)
public class Appeals {
    private static final int PAGE = 50;

    /** @param next place after the last one shown, for the address; empty on the last page */
    public record AppealList(List<Appeal> appeals, Optional<String> next) {}

    private final AppealStore store;
    private final Applications applications;
    private final Evidences evidences;
    private final FirstInstructors first;
    private final CourtDelays courts;
    private final Delays delays;

    Appeals(AppealStore store, Applications applications, Evidences evidences, FirstInstructors first, CourtDelays courts, Delays delays) {
        this.store = store;
        this.applications = applications;
        this.evidences = evidences;
        this.first = first;
        this.courts = courts;
        this.delays = delays;
    }

    /** The latest first. */
    public List<Appeal> of(ApplicationId application) {
        return store.of(application);
    }

    /** @throws NotFound when there is none, when the caller is no officer, or when they withdrew from its dossier (I3) */
    public Appeal byReference(String reference, Caller officer) {
        if (!officer.isOfficer()) throw new NotFound("appeal " + reference);
        return store.find(reference).filter(appeal -> applications.isVisible(appeal.application(), officer)).orElseThrow(() -> new NotFound("appeal " + reference));
    }

    public List<AppealPiece> pieces(AppealId appeal) {
        return store.pieces(appeal);
    }

    /** @param after {@code <day>~<id>}, or anything else for the first page */
    public AppealList page(boolean open, String after, Caller reader) {
        var place = Place.read(after);
        var found = store.page(open, place.map(Place::day).orElse(null), place.map(Place::id).orElse(null), PAGE + 1);
        // of a file its officer withdrew from, nothing (I3)
        var closed = applications.closedTo(found.stream().map(Appeal::application).toList(), reader);
        var shown = found.stream().limit(PAGE).filter(each -> !closed.contains(each.application())).toList();
        if (found.size() <= PAGE) return new AppealList(shown, Optional.empty());
        var last = found.get(PAGE - 1);
        return new AppealList(shown, Optional.of(last.clock().silentOn() + "~" + last.id()));
    }

    /** What the first decision rested on, as frozen then. */
    public Evidence evidence(Appeal appeal) {
        return evidences.find(appeal.evidence()).orElseThrow(() -> new NotFound("evidence of " + appeal.reference()));
    }

    /** Whether the caller had no part in the first decision (I7). */
    public boolean mayReview(Appeal appeal, Caller caller) {
        return caller instanceof Caller.Account account && !first.include(appeal.application(), account);
    }

    /** The last day to go before the court, as things stand; empty while an answer waits to be known. */
    public Optional<LocalDate> courtUntil(Appeal appeal) {
        return courts.of(appeal).until(delays);
    }

    private record Place(LocalDate day, UUID id) {
        static Optional<Place> read(String after) {
            int cut = after.indexOf('~');
            if (cut < 0) return Optional.empty();
            try {
                return Optional.of(new Place(LocalDate.parse(after.substring(0, cut)), UUID.fromString(after.substring(cut + 1))));
            } catch (java.time.DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}

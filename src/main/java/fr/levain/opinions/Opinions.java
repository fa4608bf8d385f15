package fr.levain.opinions;

import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Mark;
import fr.levain.assessment.Scores;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the opinions asked stand, as each officer may read them. */
@Service
@Transactional(readOnly = true)
public class Opinions {
    public static final int PER_PAGE = 50;

    private final OpinionStore store;
    private final OpinionsInPack pack;
    private final Scores scores;
    private final Clock clock;

    Opinions(OpinionStore store, OpinionsInPack pack, Scores scores, Clock clock) {
        this.store = store;
        this.pack = pack;
        this.scores = scores;
        this.clock = clock;
    }

    public OpinionBoard of(ApplicationId application, Caller caller) {
        var all = store.of(application);
        if (all.isEmpty() || !caller.isOfficer()) return new OpinionBoard(List.of(), List.of(), 1, false);
        var comparison = pack.settings().comparison();
        var scoring = scores.of(application);
        // whoever reads the dossier apart from the others sees no scores before giving theirs
        var open = (!comparison.ownScoreFirst() || scoring.closed()) && !scores.isWithheld(application, caller);
        var today = today();
        var lines = new ArrayList<OpinionBoard.Line>();
        for (int i = 0; i < all.size(); i++) {
            var opinion = all.get(i);
            if (opinion.status() == OpinionStatus.HIDDEN && !opinion.isOf(caller)) continue;
            lines.add(new OpinionBoard.Line(opinion, i + 1, opinion.tellsWhoTo(caller), isRevealed(opinion, open), opinion.isOf(caller), opinion.isLate(today)));
        }
        var rows = new ArrayList<OpinionBoard.Row>();
        var scored = lines.stream().filter(OpinionBoard::isScored).toList();
        for (var line : scored.isEmpty() ? List.<fr.levain.assessment.ScoreSheet.Line>of() : scoring.sheet().lines()) {
            var marks = scored.stream().map(each -> Optional.ofNullable(each.opinion().answer().marks().get(line.code())).filter(mark -> !mark.isMissing())).toList();
            if (scored.stream().noneMatch(each -> each.opinion().kind().criteria().contains(line.code()))) continue;
            Optional<Mark> own = scoring.closed() ? line.mark() : Optional.empty();
            rows.add(new OpinionBoard.Row(line.label(), own, marks, OpinionBoard.parts(own, marks, comparison.dispersion())));
        }
        var waits = !open && all.stream().anyMatch(each -> each.status() == OpinionStatus.ANSWERED && !each.kind().criteria().isEmpty());
        return new OpinionBoard(List.copyOf(lines), List.copyOf(rows), scoring.grid().scaleMax(), waits);
    }

    /** @throws NotFound when this dossier has no such opinion, or this caller may not know of it */
    public OpinionBoard.Line line(ApplicationId application, OpinionId id, Caller caller) {
        return of(application, caller).lines().stream().filter(line -> line.opinion().id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("opinion " + id));
    }

    /** What those consulted wrote of each criterion, by its code: never who wrote it. */
    public Map<String, List<String>> wordsByCriterion(ApplicationId application) {
        return store.of(application).stream().filter(opinion -> opinion.status() == OpinionStatus.ANSWERED)
                .flatMap(opinion -> opinion.answer().marks().entrySet().stream())
                .filter(mark -> !mark.getValue().justification().isBlank())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(mark -> mark.getValue().justification(), Collectors.toList())));
    }

    /** What was answered and not set aside, as anybody who may read the analysis of the dossier reads it: no name of an anonymous kind. */
    public List<ReceivedOpinion> received(ApplicationId application) {
        return store.of(application).stream().filter(opinion -> opinion.status() == OpinionStatus.ANSWERED)
                .map(opinion -> ReceivedOpinion.of(opinion, opinion.endedAt().map(at -> LocalDate.ofInstant(at, French.PARIS)).orElse(today()))).toList();
    }

    /** Awaited by the caller's service, the most pressing first. @param page from 1 */
    public List<Opinion> awaited(Caller.Account caller, int page) {
        return store.awaited(caller.teams(), PER_PAGE + 1, (Math.max(page, 1) - 1) * PER_PAGE);
    }

    /** How many of them are late. */
    public int late(Caller.Account caller) {
        return store.late(caller.teams(), today());
    }

    /** Who sent this file, and whether this caller may read it: the name of a file may tell who sent it. */
    boolean mayReadFile(OpinionId id, Caller caller) {
        return store.find(id).filter(opinion -> opinion.tellsWhoTo(caller) && opinion.wasAnswered())
                .filter(opinion -> isRevealed(opinion, (!pack.settings().comparison().ownScoreFirst() || scores.of(opinion.application()).closed())
                        && !scores.isWithheld(opinion.application(), caller)))
                .isPresent();
    }

    /** What comes with scores waits for the reader's own; a plain opinion does not. */
    private static boolean isRevealed(Opinion opinion, boolean open) {
        return open || opinion.kind().criteria().isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}

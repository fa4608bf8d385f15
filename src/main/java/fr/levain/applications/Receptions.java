package fr.levain.applications;

import fr.levain.kernel.French;
import fr.levain.law.Delays;
import fr.levain.law.Suspension;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a request was received, and what suspended its delay: a re-oriented dossier keeps both (CRPA L114-3). */
@Component
class Receptions {
    private final ReorientationStore reorientations;
    private final SupplementStore supplements;
    private final Delays delays;

    Receptions(ReorientationStore reorientations, SupplementStore supplements, Delays delays) {
        this.reorientations = reorientations;
        this.supplements = supplements;
        this.delays = delays;
    }

    /** Empty for a dossier that follows on no other: it is received when it arrives. */
    Optional<Reception> before(ApplicationId application) {
        var links = reorientations.links(application);
        return links.from().flatMap(from -> links.receivedAt()
                .map(at -> new Reception(at, from.reference(), suspensions(application, List.of()))));
    }

    /** Those of the dossier, after those of the dossiers it follows on. */
    List<Suspension> suspensions(ApplicationId application, List<Supplement> requests) {
        var earlier = reorientations.origins(application).stream().flatMap(origin -> supplements.of(origin).stream());
        return Stream.concat(earlier, requests.stream())
                .filter(request -> request.kind() == Supplement.Kind.PIECES)
                .map(this::suspension)
                .toList();
    }

    private Suspension suspension(Supplement request) {
        var asked = LocalDate.ofInstant(request.askedAt(), French.PARIS);
        return delays.piecesAsked(asked, (int) ChronoUnit.DAYS.between(asked, request.due()),
                request.closedAt().map(at -> LocalDate.ofInstant(at, French.PARIS)));
    }
}

package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.Reorientations;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dossiers a committee would rather see under another aid, by its signed minutes, and whose holder nobody has proposed one to
 * since: an officer does, the holder chooses.
 */
@Service
@Transactional(readOnly = true)
public class ReorientationsToPropose {
    private static final int MOST = 200;

    /** @param saidAt when the committee said so */
    record Advised(ApplicationId application, String reference, Instant saidAt) {}

    private final AgendaStore agendas;
    private final Applications applications;
    private final Assessments assessments;
    private final Reorientations reorientations;

    ReorientationsToPropose(AgendaStore agendas, Applications applications, Assessments assessments, Reorientations reorientations) {
        this.agendas = agendas;
        this.applications = applications;
        this.assessments = assessments;
        this.reorientations = reorientations;
    }

    /** References of those this caller works on, the oldest session first. */
    public List<String> references(Caller caller) {
        var advised = agendas.reoriented(MOST);
        if (advised.isEmpty()) return List.of();
        var ids = advised.stream().map(Advised::application).toList();
        var dossiers = applications.views(ids);
        var proposed = reorientations.lastProposed(ids);
        var cases = assessments.casesOf(ids);
        return advised.stream()
                .filter(each -> Optional.ofNullable(cases.get(each.application())).filter(file -> file.isOf(caller)).isPresent())
                .filter(each -> reorientations.isPossible(dossiers.get(each.application())))
                .filter(each -> !proposed.getOrDefault(each.application(), Instant.MIN).isAfter(each.saidAt()))
                .map(Advised::reference).toList();
    }

    public boolean isToPropose(GivenOpinion given, ApplicationId application) {
        return given.signed() && given.opinion().kind() == OpinionKind.REORIENTED && reorientations.isPossible(applications.view(application))
                && !reorientations.lastProposed(List.of(application)).getOrDefault(application, Instant.MIN).isAfter(given.opinion().at());
    }
}

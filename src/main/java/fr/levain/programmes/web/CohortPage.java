package fr.levain.programmes.web;

import fr.levain.programmes.Candidacy;
import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortStatus;
import fr.levain.programmes.Programme;
import fr.levain.ui.Figure;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A cohort, for the partner that chooses who enters it. */
public record CohortPage(
        Cohort cohort, Programme programme, Map<CandidacyStatus, Integer> counts, List<Candidacy> candidacies, Paging paging, @Nullable String notice, Instant now)
        implements Page {
    public List<Figure> figures() {
        return List.of(
                new Figure(count(CandidacyStatus.ADMITTED) + "\u202f/\u202f" + cohort.details().places(), "places prises"),
                new Figure("" + count(CandidacyStatus.APPLIED), "à examiner"),
                new Figure("" + count(CandidacyStatus.WAITING), "en attente"),
                new Figure("" + count(CandidacyStatus.REFUSED), count(CandidacyStatus.REFUSED) < 2 ? "non retenue" : "non retenues"));
    }

    public int count(CandidacyStatus status) {
        return counts.getOrDefault(status, 0);
    }

    public boolean mayPublish() {
        return cohort.status() == CohortStatus.PREPARED;
    }

    public boolean isClosed() {
        return cohort.status() == CohortStatus.CLOSED;
    }
}

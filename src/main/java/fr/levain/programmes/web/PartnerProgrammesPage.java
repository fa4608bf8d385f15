package fr.levain.programmes.web;

import fr.levain.programmes.CandidacyStatus;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.CohortId;
import fr.levain.programmes.Programme;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The programmes a partner runs, and their cohorts. @param partners for whom the reader answers */
public record PartnerProgrammesPage(
        List<String> partners, List<Programme> programmes, List<Cohort> cohorts, Map<CohortId, Map<CandidacyStatus, Integer>> counts, Instant now) implements Page {
    public List<Cohort> of(Programme programme) {
        return cohorts.stream().filter(each -> each.programme().equals(programme.slug())).toList();
    }

    public int count(Cohort cohort, CandidacyStatus status) {
        return counts.getOrDefault(cohort.id(), Map.of()).getOrDefault(status, 0);
    }
}

package fr.levain.decisions.web;

import fr.levain.decisions.ProposedDossier;
import fr.levain.decisions.ReportResult.Lack;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report being prepared.
 *
 * @param report identifier it will have: sent twice, it is made once
 * @param meeting the committee’s meeting whose dossiers were ticked; empty for all
 * @param lacks what the dossiers chosen do not say yet
 * @param closed how many dossiers that wait its reader withdrew from: nothing of them is shown (I3)
 */
public record NewReportPage(
        String report, List<ProposedDossier> dossiers, Paging paging, String meeting, Set<String> ticked, Map<String, String> typed, FormErrors errors, List<Lack> lacks, int closed)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isTicked(ProposedDossier dossier) {
        return ticked.contains(dossier.reference());
    }

    public List<ProposedDossier> ready() {
        return dossiers.stream().filter(each -> each.hold().isEmpty()).toList();
    }

    public List<ProposedDossier> held() {
        return dossiers.stream().filter(each -> each.hold().isPresent()).toList();
    }

    /** Meetings whose signed opinions wait for a vote, by address. */
    public Map<String, String> meetings() {
        var found = new LinkedHashMap<String, String>();
        ready().forEach(each -> each.opinion().ifPresent(given ->
                found.put("/decisions/rapports/nouveau?seance=" + given.meeting(), "%s du %s".formatted(given.committee(), French.day(given.heldAt())))));
        return found;
    }
}

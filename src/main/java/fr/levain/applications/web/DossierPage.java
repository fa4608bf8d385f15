package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.AlreadyKnown;
import fr.levain.applications.Dossier;
import fr.levain.applications.SignOffs;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Step;
import fr.levain.ui.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The home of a draft: where am I, what is missing, what the rules say, when it leaves.
 *
 * @param access what the reader may do there
 * @param signOff where the agreement of the legal representative stands, once asked for
 * @param whose who has each part to fill in, by page: « Confiée à Paul Martin »
 */
public record DossierPage(Dossier dossier, AlreadyKnown known, Access access, Map<String, String> whose, Optional<SignOffs.Standing> signOff, Instant now, List<Page> panels) implements Page {
    public String record() {
        return "/organisations/" + dossier.view().holder() + "/fiche";
    }

    public String path() {
        return dossier.view().path();
    }

    public List<Step> steps() {
        return Words.steps(dossier.view().status());
    }

    public List<Task> tasks() {
        return dossier.sections().stream()
                .map(section -> Words.task(section, access.writes() ? path() + "/pages/" + section.page() : null, whose.get(section.page())))
                .toList();
    }

    /** « relève dans 12 jours », « relève aujourd’hui à 17 h ». */
    public String untilCutOff() {
        return dossier.cutOff()
                .map(cutOff -> {
                    long days = ChronoUnit.DAYS.between(
                            LocalDate.ofInstant(now, French.PARIS), LocalDate.ofInstant(cutOff.at(), French.PARIS));
                    return days == 0
                            ? "relève aujourd’hui à " + French.hour(cutOff.at())
                            : "relève dans " + French.plural(days, "jour", "jours");
                })
                .orElse("prochaine relève : date à fixer");
    }

    public boolean isTooLate() {
        return dossier.isTooLate(now);
    }
}

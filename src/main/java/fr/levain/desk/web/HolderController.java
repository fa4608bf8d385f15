package fr.levain.desk.web;

import fr.levain.assessment.Assessments;
import fr.levain.applications.HolderDossiers;
import fr.levain.desk.HolderFiles;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.opendata.PublicAwards;
import fr.levain.ui.Paging;
import fr.levain.ui.View;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All that is known of the holder of a dossier, page by page. */
@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR})
class HolderController {
    private static final int MOST_PAGES = 1_000;

    private final Assessments assessments;
    private final HolderFiles files;
    private final PublicAwards awards;

    HolderController(Assessments assessments, HolderFiles files, PublicAwards awards) {
        this.assessments = assessments;
        this.files = files;
        this.awards = awards;
    }

    @GetMapping("/instruction/{reference}/porteur")
    View holder(@PathVariable String reference, @RequestParam(defaultValue = "1") int dossiers, @RequestParam(defaultValue = "1") int aides, Caller caller) {
        var application = assessments.byReference(reference, caller).application();
        int filed = Math.clamp(dossiers, 1, MOST_PAGES), found = Math.clamp(aides, 1, MOST_PAGES);
        var file = files.of(application, filed, found, caller);
        var here = "/instruction/" + reference + "/porteur?dossiers=%d&aides=%d#%s";
        return new HolderPage(file, awards.sources(),
                paging(French.plural(file.dossierCount(), "dossier déposé", "dossiers déposés"), filed, HolderDossiers.PER_PAGE, file.dossierCount(),
                        at -> here.formatted(at, found, "dossiers")),
                paging(French.plural(file.foundCount(), "aide publiée", "aides publiées"), found, PublicAwards.PER_PAGE, file.foundCount(),
                        at -> here.formatted(filed, at, "aides")));
    }

    private static Paging paging(String summary, int page, int size, int count, java.util.function.IntFunction<String> address) {
        return new Paging(summary, page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
                page * size < count ? Optional.of(address.apply(page + 1)) : Optional.empty());
    }
}

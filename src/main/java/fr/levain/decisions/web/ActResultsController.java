package fr.levain.decisions.web;

import fr.levain.decisions.ActId;
import fr.levain.decisions.ActResults;
import fr.levain.decisions.ActResults.Reading;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Embargoes;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The results of an act brought in from a file of the shape of its annex: a preview, then all at once. */
@Controller
@RequestMapping("/decisions/{act}/resultats")
@AllowedTo({Role.ASSEMBLY_SECRETARY, Role.HEAD})
class ActResultsController {
    private static final long HEAVIEST = 1_000_000;

    private final ActResults results;
    private final Decisions decisions;
    private final Embargoes embargoes;

    ActResultsController(ActResults results, Decisions decisions, Embargoes embargoes) {
        this.results = results;
        this.decisions = decisions;
        this.embargoes = embargoes;
    }

    /** D06: before every route of this act that says an outcome. */
    @ModelAttribute
    void checkEmbargo(@PathVariable UUID act, Caller caller) {
        embargoes.check(new ActId(act), caller);
    }

    @GetMapping
    View choose(@PathVariable UUID act) {
        return page(act, Optional.empty(), "", FormErrors.none());
    }

    @GetMapping("/modele.csv")
    ResponseEntity<byte[]> template(@PathVariable UUID act, Caller caller) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"resultats.csv\"")
                .body(("\uFEFF" + results.template(new ActId(act), caller)).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    View preview(@PathVariable UUID act, @RequestParam("fichier") MultipartFile file, Caller caller) throws IOException {
        if (file.isEmpty()) return page(act, Optional.empty(), "", FormErrors.of("fichier", "Choisissez le fichier des résultats."));
        if (file.getSize() > HEAVIEST) return page(act, Optional.empty(), "", FormErrors.of("fichier", "Ce fichier dépasse 1 Mo. Ne gardez que le tableau des résultats."));
        var content = ActResults.text(file.getBytes());
        return page(act, Optional.of(results.preview(new ActId(act), content, caller)), content, FormErrors.none());
    }

    /** Sent twice, it records once and says so. */
    @PostMapping("/enregistrement")
    View record(@PathVariable UUID act, @RequestParam(defaultValue = "") String contenu, Caller caller) {
        var reading = results.record(new ActId(act), contenu, caller);
        return reading.problems().isEmpty() && !reading.isAllKnown() ? Redirect.to("/decisions/" + act) : page(act, Optional.of(reading), contenu, FormErrors.none());
    }

    private View page(UUID act, Optional<Reading> reading, String content, FormErrors errors) {
        return new ActResultsPage(decisions.act(new ActId(act)), reading, content, errors);
    }
}

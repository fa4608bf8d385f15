package fr.levain.assessment.web;

import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CoverCode;
import fr.levain.assessment.CoverSheets;
import fr.levain.assessment.ScanBatch.Outcome;
import fr.levain.assessment.Scans;
import fr.levain.calls.Calls;
import fr.levain.calls.DocumentRequirement.Due;
import fr.levain.documents.PieceType;
import fr.levain.documents.PieceTypes;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Cover sheets, and the batches scanned with them. */
@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
class ScanController {
    private static final String HERE = "/instruction/numerisations";

    private final Scans scans;
    private final Assessments assessments;
    private final Applications applications;
    private final Calls calls;
    private final PieceTypes types;

    ScanController(Scans scans, Assessments assessments, Applications applications, Calls calls, PieceTypes types) {
        this.scans = scans;
        this.assessments = assessments;
        this.applications = applications;
        this.calls = calls;
        this.types = types;
    }

    @GetMapping("/instruction/{reference}/bordereaux.pdf")
    ResponseEntity<byte[]> covers(@PathVariable String reference, Caller caller) {
        var dossier = applications.view(assessments.byReference(reference, caller).application());
        var sheets = calls.revision(dossier.callRevision()).pieces().stream().filter(piece -> piece.due() != Due.AFTER_AWARD)
                .map(piece -> new CoverSheets.Sheet(new CoverCode(reference, piece.code()), piece.label(), dossier.shownTitle())).toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", ContentDisposition.attachment().filename("bordereaux-" + reference + ".pdf").build().toString())
                .body(CoverSheets.pdf(sheets));
    }

    @GetMapping(HERE)
    View batches(@RequestParam(defaultValue = "1") int page) {
        return batches(page, FormErrors.none());
    }

    @PostMapping(HERE)
    View take(@RequestParam(required = false) MultipartFile lot, Caller caller) {
        if (lot == null || lot.isEmpty()) return batches(1, FormErrors.of("lot", "Choisissez le PDF du lot numérisé."));
        return switch (scans.take(Upload.of(lot), caller)) {
            case Scans.Result.Refused(var why) -> batches(1, FormErrors.of("lot", why));
            case Scans.Result.Kept(var batch) -> Redirect.to(HERE + "/" + batch);
        };
    }

    @GetMapping(HERE + "/{batch}")
    View report(@PathVariable String batch) {
        return report(id(batch), Map.of(), FormErrors.none());
    }

    @PostMapping(HERE + "/{batch}/parties/{part}")
    View file(@PathVariable String batch, @PathVariable String part, @RequestParam(defaultValue = "") String code, Caller caller) {
        var field = "code-" + part;
        var read = CoverCode.read(code);
        if (read.isEmpty())
            return report(id(batch), Map.of(field, code), FormErrors.of(field, "Recopiez la référence et la pièce, par exemple 2026-AIS-00042 / COMPTES."));
        var outcome = scans.fileByHand(id(batch), id(part), read.get(), caller);
        if (outcome != Outcome.FILED) return report(id(batch), Map.of(field, code), FormErrors.of(field, outcome.label() + ". Vérifiez ce que vous avez recopié."));
        return Redirect.to(HERE + "/" + batch);
    }

    private ScanReportPage report(UUID batch, Map<String, String> typed, FormErrors errors) {
        var labels = new TreeMap<String, String>();
        types.all().values().forEach((PieceType type) -> labels.put(type.code(), type.label()));
        return new ScanReportPage(scans.batch(batch), scans.parts(batch), labels, typed, errors);
    }

    private ScansPage batches(int number, FormErrors errors) {
        int page = Math.max(number, 1);
        var found = scans.latest(page);
        return new ScansPage(found.subList(0, Math.min(found.size(), Scans.PER_PAGE)), new Paging("",
                page > 1 ? Optional.of(HERE + "?page=" + (page - 1)) : Optional.empty(),
                found.size() > Scans.PER_PAGE ? Optional.of(HERE + "?page=" + (page + 1)) : Optional.empty()), errors);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound("scan " + typed);
        }
    }
}

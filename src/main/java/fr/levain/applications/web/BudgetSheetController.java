package fr.levain.applications.web;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Dossier;
import fr.levain.applications.Drafts;
import fr.levain.applications.Participants;
import fr.levain.forms.BudgetImport;
import fr.levain.forms.BudgetLine;
import fr.levain.forms.BudgetSetting;
import fr.levain.forms.BudgetSheets;
import fr.levain.forms.BudgetTotals;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The budget of a draft taken away as a spreadsheet, and brought back: shown first, kept only once accepted. */
@Controller
@AnyAccount
@RequestMapping("/dossiers/{reference}/pages/{page}/{field}")
class BudgetSheetController {
    private final Drafts drafts;
    private final Participants participants;
    private final BudgetSheets sheets;

    BudgetSheetController(Drafts drafts, Participants participants, BudgetSheets sheets) {
        this.drafts = drafts;
        this.participants = participants;
        this.sheets = sheets;
    }

    @GetMapping("/budget.{format}")
    ResponseEntity<byte[]> take(
            @PathVariable String reference, @PathVariable String page, @PathVariable String field, @PathVariable String format, Caller caller) {
        var dossier = drafts.dossier(new ApplicationReference(reference), caller);
        var type = budget(dossier.page(page), field);
        var wanted = Arrays.stream(BudgetSheets.Format.values()).filter(each -> each.name().equalsIgnoreCase(format)).findFirst()
                .orElseThrow(() -> new NotFound("format " + format));
        var title = "%s, dossier %s".formatted(dossier.view().shownTitle(), reference);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", ContentDisposition.attachment()
                        .filename("budget-%s.%s".formatted(reference, wanted.name().toLowerCase()), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(sheets.write(wanted, title, type, BudgetSetting.of(type, dossier.answers()), lines(dossier, field)));
    }

    @GetMapping("/tableur")
    View ask(@PathVariable String reference, @PathVariable String page, @PathVariable String field, Caller caller) {
        var dossier = drafts.dossier(new ApplicationReference(reference), caller);
        budget(dossier.page(page), field);
        if (!mayWrite(dossier, caller)) return Redirect.to(dossier.view().path());
        return page(dossier, dossier.page(page), field, Optional.empty(), FormErrors.none());
    }

    @PostMapping("/tableur")
    View show(
            @PathVariable String reference, @PathVariable String page, @PathVariable String field,
            @RequestParam(required = false) MultipartFile fichier, Caller caller) throws IOException {
        var dossier = drafts.dossier(new ApplicationReference(reference), caller);
        var type = budget(dossier.page(page), field);
        if (!mayWrite(dossier, caller)) return Redirect.to(dossier.view().path());
        var name = fichier == null || fichier.getOriginalFilename() == null ? "" : fichier.getOriginalFilename();
        if (name.isBlank()) return page(dossier, dossier.page(page), field, Optional.empty(), FormErrors.of("fichier", "Choisissez le tableur à rapporter, en XLSX ou en ODS."));
        try (var content = fichier.getInputStream()) {
            return switch (sheets.read(content, name, type, lines(dossier, field))) {
                case BudgetImport.Refused(var why) -> page(dossier, dossier.page(page), field, Optional.empty(), FormErrors.of("fichier", why));
                case BudgetImport.Read read -> page(dossier, dossier.page(page), field, Optional.of(read), FormErrors.none());
            };
        }
    }

    private static BudgetImportPage page(Dossier dossier, FormPage page, String field, Optional<BudgetImport.Read> read, FormErrors errors) {
        return new BudgetImportPage(dossier, page, page.field(field).orElseThrow(), dossier.version(page.id()), read, errors);
    }

    private boolean mayWrite(Dossier dossier, Caller caller) {
        return dossier.view().status().isDraft() && participants.access(dossier.view().reference(), caller).writes();
    }

    private static List<BudgetLine> lines(Dossier dossier, String field) {
        return dossier.answers().budget(field).map(BudgetTotals::lines).orElse(List.of());
    }

    private static FieldType.Budget budget(FormPage page, String field) {
        return page.field(field).map(Field::type).filter(FieldType.Budget.class::isInstance).map(FieldType.Budget.class::cast)
                .orElseThrow(() -> new NotFound("budget " + field));
    }
}

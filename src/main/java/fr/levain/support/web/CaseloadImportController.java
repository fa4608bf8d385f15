package fr.levain.support.web;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.support.CaseloadImports;
import fr.levain.support.CaseloadTable;
import fr.levain.support.SupportPlans;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A table of a partner's own tool: sent, shown line by line, then taken whole. */
@Controller
@AllowedTo(Role.PARTNER)
@RequestMapping(CaseloadImportPage.PATH)
class CaseloadImportController {
    private final CaseloadImports imports;
    private final SupportPlans plans;

    CaseloadImportController(CaseloadImports imports, SupportPlans plans) {
        this.imports = imports;
        this.plans = plans;
    }

    @GetMapping
    View form(Caller caller) {
        return new CaseloadImportPage(plans.programmesOf(caller), "", FormErrors.none());
    }

    @PostMapping
    View send(@RequestParam(defaultValue = "") String tableau, @RequestParam("fichier") MultipartFile file, Caller caller) throws IOException {
        var table = CaseloadTable.of(tableau).filter(CaseloadTable::isImported);
        if (table.isEmpty()) return new CaseloadImportPage(plans.programmesOf(caller), tableau, FormErrors.of("tableau", "Dites ce que contient le fichier."));
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var reception = imports.receive(table.get(), name.substring(0, Math.min(name.length(), 200)), file.getBytes(), caller);
        return reception.received().<View>map(received -> Redirect.to(received.path()))
                .orElseGet(() -> new CaseloadImportPage(plans.programmesOf(caller), tableau, FormErrors.of("fichier", reception.unreadable().orElseThrow())));
    }

    @GetMapping("/{id}")
    View show(@PathVariable String id, Caller caller) {
        return new ImportPreviewPage(imports.show(id(id), caller), false);
    }

    /** Once done, whoever sends it again reads what was done. */
    @PostMapping("/{id}")
    View take(@PathVariable String id, Caller caller) {
        var shown = imports.take(id(id), caller);
        return shown.received().taken().isPresent() ? Redirect.to(shown.received().path()) : new ImportPreviewPage(shown, true);
    }

    private static UUID id(String typed) {
        if (!typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) throw new NotFound("table " + typed);
        return UUID.fromString(typed);
    }
}

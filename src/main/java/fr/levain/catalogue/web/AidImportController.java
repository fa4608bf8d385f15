package fr.levain.catalogue.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.catalogue.Imports;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/gestion/aides/import")
@AllowedTo({HEAD, ADMINISTRATOR})
class AidImportController {
    private static final int TOLD = 10;

    private final Imports imports;
    private final Clock clock;

    AidImportController(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    View latest() {
        return new AidImportPage(imports.latest(TOLD), FormErrors.none());
    }

    /** The report, also of a file refused whole, is the first of the page come back to. */
    @PostMapping
    View read(@RequestParam("fichier") MultipartFile file, @RequestParam Map<String, String> typed, Caller caller) {
        if (file.isEmpty()) return refused("fichier", "Choisissez un fichier CSV qui contient des aides.");
        var told = TypedDay.read(typed, "du").filter(date -> !date.isAfter(LocalDate.ofInstant(clock.instant(), French.PARIS)));
        if (told.isEmpty()) return refused("du", "Indiquez le jour où la source a donné ce fichier, passé ou d’aujourd’hui.");
        var name = Optional.ofNullable(file.getOriginalFilename()).filter(each -> !each.isBlank()).orElse("aides.csv");
        imports.read(name.length() > 100 ? name.substring(0, 100) : name, file::getInputStream, told.get(), caller);
        return Redirect.to("/gestion/aides/import");
    }

    private View refused(String field, String message) {
        return new AidImportPage(imports.latest(TOLD), FormErrors.of(field, message));
    }
}

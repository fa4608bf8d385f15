package fr.levain.places.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.places.ImportChoices;
import fr.levain.places.Licence;
import fr.levain.places.PlaceImports;
import fr.levain.places.UnreadableFile;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of spaces: received, read by an officer, imported. */
@Controller
@RequestMapping("/gestion/espaces/imports")
@AllowedTo({HEAD, ADMINISTRATOR})
class PlaceImportController {
    private static final int TOLD = 10;

    private final PlaceImports imports;
    private final Clock clock;

    PlaceImportController(PlaceImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    View latest() {
        return new PlaceImportsPage(imports.latest(TOLD), "", "", FormErrors.none());
    }

    @PostMapping
    View receive(@RequestParam("fichier") MultipartFile file, @RequestParam Map<String, String> typed, Caller caller) throws IOException {
        var source = typed.getOrDefault("source", "").strip();
        var told = typed.getOrDefault("licence", "");
        var licence = Arrays.stream(Licence.values()).filter(each -> each.name().equals(told)).findFirst();
        var day = TypedDay.read(typed, "du").filter(date -> !date.isAfter(LocalDate.ofInstant(clock.instant(), French.PARIS)));
        var errors = FormErrors.none();
        if (file.isEmpty()) errors = errors.plus("fichier", "Choisissez un tableau, un GeoJSON ou un JSON qui contient des espaces.");
        if (source.isEmpty() || source.length() > 120) errors = errors.plus("source", "Dites qui a donné ce fichier, par exemple : CRESS, liste 2026.");
        if (licence.isEmpty()) errors = errors.plus("licence", "Choisissez la licence du fichier.");
        if (day.isEmpty()) errors = errors.plus("du", "Indiquez le jour où la source a donné ce fichier, passé ou d’aujourd’hui.");
        if (!errors.isEmpty()) return new PlaceImportsPage(imports.latest(TOLD), source, told, errors);
        var name = Optional.ofNullable(file.getOriginalFilename()).filter(each -> !each.isBlank()).orElse("espaces.csv");
        try {
            var id = imports.receive(name.length() > 100 ? name.substring(0, 100) : name, file.getBytes(), source, licence.orElseThrow(), day.orElseThrow(), caller);
            return Redirect.to("/gestion/espaces/imports/" + id);
        } catch (UnreadableFile whole) {
            return new PlaceImportsPage(imports.latest(TOLD), source, told, FormErrors.of("fichier", whole.why()));
        }
    }

    @GetMapping("/{id}")
    View look(@PathVariable UUID id, @RequestParam(name = "fait", defaultValue = "") String done) {
        return new PlaceImportPage(imports.look(id), done);
    }

    /** Said twice, it is done once. */
    @PostMapping("/{id}/execution")
    View run(@PathVariable UUID id, @RequestParam(name = "remettre", defaultValue = "") List<String> unswapped,
            @RequestParam(name = "reunir", defaultValue = "") List<String> joined, Caller caller) {
        var first = imports.run(id, new ImportChoices(lines(unswapped), lines(joined)), caller);
        return Redirect.to("/gestion/espaces/imports/" + id + "?fait=" + (first ? "importe" : "deja"));
    }

    @PostMapping("/{id}/annulation")
    View undo(@PathVariable UUID id, Caller caller) {
        var told = switch (imports.undo(id, caller)) {
            case DONE -> "defait";
            case ALREADY -> "deja";
            case NOT_POSSIBLE -> "impossible";
        };
        return Redirect.to("/gestion/espaces/imports/" + id + "?fait=" + told);
    }

    @PostMapping("/{id}/abandon")
    View giveUp(@PathVariable UUID id) {
        imports.giveUp(id);
        return Redirect.to("/gestion/espaces/imports");
    }

    private static Set<Long> lines(List<String> typed) {
        return typed.stream().filter(each -> each.matches("\\d{1,7}")).map(Long::valueOf).collect(Collectors.toSet());
    }
}

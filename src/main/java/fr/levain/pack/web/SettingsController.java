package fr.levain.pack.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.PackProblem;
import fr.levain.pack.Exchanges;
import fr.levain.pack.Exchanges.Received;
import fr.levain.pack.ImportedFile;
import fr.levain.pack.InventedContacts;
import fr.levain.ui.FormErrors;
import fr.levain.ui.View;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/gestion/reglages")
@AllowedTo({HEAD, ADMINISTRATOR})
class SettingsController {
    private static final long LARGEST = 5_000_000;

    private final Exchanges exchanges;
    private final InventedContacts contacts;

    SettingsController(Exchanges exchanges, InventedContacts contacts) {
        this.exchanges = exchanges;
        this.contacts = contacts;
    }

    @GetMapping
    View settings(Caller caller) {
        return page("", List.of(), FormErrors.none(), List.of(), caller);
    }

    @GetMapping("/export.zip")
    ResponseEntity<byte[]> whole() {
        return archive("reglages-levain.zip", exchanges.whole());
    }

    @GetMapping("/{kind:appels|aides}/{slug}.zip")
    ResponseEntity<byte[]> one(@PathVariable String kind, @PathVariable String slug) {
        var bundle = exchanges.bundle(kind.equals("appels") ? "calls" : "aids", slug).orElseThrow(() -> new NotFound(kind + " " + slug));
        return archive("levain-%s.zip".formatted(slug), bundle);
    }

    @AllowedTo(ADMINISTRATOR)
    @PostMapping
    View take(@RequestParam(required = false) MultipartFile fichier, Caller caller) throws IOException {
        if (fichier == null || fichier.isEmpty()) return refused("Choisissez le fichier .zip à importer.", List.of(), caller);
        if (fichier.getSize() > LARGEST) return refused("Ce fichier pèse plus de 5 Mo. Un réglage exporté par Levain est plus léger : vérifiez que c’est le bon.", List.of(), caller);
        try (var archive = fichier.getInputStream()) {
            return switch (exchanges.take(archive, caller)) {
                case Received.Taken(var first, var changes) -> page(first ? "Le réglage est importé et en vigueur." : told(changes), changes, FormErrors.none(), List.of(), caller);
                case Received.Known _ -> page("Ce réglage avait déjà été importé : rien n’a changé.", List.of(), FormErrors.none(), List.of(), caller);
                case Received.Unreadable(var why) -> refused(why, List.of(), caller);
                case Received.Refused(var problems) -> refused("Ce réglage contient %s. Rien n’a été importé."
                        .formatted(French.plural(problems.size(), "point à corriger", "points à corriger")), problems, caller);
            };
        }
    }

    private View refused(String why, List<PackProblem> problems, Caller caller) {
        return page("", List.of(), FormErrors.of("fichier", why), problems, caller);
    }

    private static String told(List<ImportedFile> changes) {
        return changes.isEmpty() ? "Le réglage est importé : il dit la même chose que ce qui est en vigueur."
                : "Le réglage est importé : %s.".formatted(French.plural(changes.size(), "texte diffère", "textes diffèrent"));
    }

    private View page(String done, List<ImportedFile> changes, FormErrors errors, List<PackProblem> problems, Caller caller) {
        return new SettingsPage(exchanges.offered(), done, changes, caller.has(ADMINISTRATOR) ? contacts.missing() : List.of(), caller.has(ADMINISTRATOR), errors,
                problems);
    }

    private static ResponseEntity<byte[]> archive(String name, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name)).body(content);
    }
}

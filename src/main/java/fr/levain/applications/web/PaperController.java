package fr.levain.applications.web;

import fr.levain.applications.PaperDossiers;
import fr.levain.applications.PaperDossiers.Paper;
import fr.levain.calls.Call;
import fr.levain.calls.CallStatus;
import fr.levain.calls.Calls;
import fr.levain.directory.Claim;
import fr.levain.directory.MemberRole;
import fr.levain.documents.Upload;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siret;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Paging;
import fr.levain.ui.Redirect;
import fr.levain.ui.TypedDay;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Keying in a dossier received on paper, on behalf of its author. */
@Controller
@RequestMapping("/instruction/papier")
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
class PaperController {
    /** A letter posted in time and sent back, or lost for a while, still comes. */
    private static final Duration LATE_POST = Duration.ofDays(60);

    private final PaperDossiers papers;
    private final Calls calls;
    private final Territories territories;
    private final Clock clock;

    PaperController(PaperDossiers papers, Calls calls, Territories territories, Clock clock) {
        this.papers = papers;
        this.calls = calls;
        this.territories = territories;
        this.clock = clock;
    }

    @GetMapping
    View toFinish(@RequestParam(defaultValue = "1") int page) {
        int count = papers.countToFinish();
        return new PapersPage(papers.toFinish(page), new Paging(French.plural(count, "dossier à finir", "dossiers à finir"),
                page > 1 ? Optional.of("/instruction/papier?page=" + (page - 1)) : Optional.empty(),
                page * PaperDossiers.PER_PAGE < count ? Optional.of("/instruction/papier?page=" + (page + 1)) : Optional.empty()));
    }

    @GetMapping("/nouveau")
    View blank() {
        return new PaperPage(offered(), Map.of("nature", HolderKind.ASSOCIATION.name()), FormErrors.none());
    }

    @PostMapping("/nouveau")
    View enter(@RequestParam Map<String, String> typed, @RequestParam(required = false) MultipartFile original, Caller caller) {
        var problems = new Problems();
        var call = offered().stream().filter(each -> each.slug().equals(typed.get("appel"))).findFirst();
        if (call.isEmpty()) problems.add("appel", "Choisissez l’appel auquel répond ce dossier.");
        var name = required(typed, "auteur", "Indiquez prénom et nom de l’auteur.", problems);
        var address = word(typed, "adresse").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (address.size() < 2 || address.size() > 5) problems.add("adresse", "Écrivez l’adresse postale sur 2 à 5 lignes : la rue, puis le code postal et la ville.");
        var received = day(typed, "reception", "Indiquez le jour d’arrivée du courrier, par exemple 27 3 2026.", problems);
        var posted = day(typed, "cachet", "Indiquez le jour du cachet de la poste. Sans cachet lisible, reprenez le jour d’arrivée.", problems);
        if (received.isPresent() && posted.isPresent() && posted.get().isAfter(received.get()))
            problems.add("cachet-jour", "Le cachet ne peut pas suivre l’arrivée. Vérifiez les deux dates.");
        if (call.isPresent() && posted.isPresent() && !PaperDossiers.isInTime(call.get(), posted.get()))
            problems.add("cachet-jour", "Ce jour-là, l’appel ne recevait pas de dossier. Vérifiez l’appel et le cachet.");
        var claim = claim(typed, problems);
        if (!problems.errors.isEmpty()) return new PaperPage(offered(), typed, problems.errors);
        var reference = papers.enter(call.orElseThrow(), claim.orElseThrow(), new Paper(name, address, posted.orElseThrow(), received.orElseThrow()), caller);
        if (original != null && !original.isEmpty()) {
            var refused = papers.keepOriginal(reference, Upload.of(original), caller);
            if (refused.isPresent()) return Redirect.to("/instruction/papier/original?reference=" + reference + "&refus=oui");
        }
        return Redirect.to("/dossiers/" + reference);
    }

    /** The scan may come later, or again when it was refused. */
    @GetMapping("/original")
    View original(@RequestParam String reference, @RequestParam(defaultValue = "") String refus) {
        return new OriginalPage(reference, refus.isEmpty() ? FormErrors.none()
                : FormErrors.of("original", "Le dossier est ouvert, mais le fichier joint n’a pas été accepté. Envoyez un PDF ou une photo."));
    }

    @PostMapping("/original")
    View keep(@RequestParam String reference, @RequestParam(required = false) MultipartFile original, Caller caller) {
        if (original == null || original.isEmpty()) return new OriginalPage(reference, FormErrors.of("original", "Choisissez le fichier numérisé."));
        var refused = papers.keepOriginal(fr.levain.applications.ApplicationReference.valueOf(reference), Upload.of(original), caller);
        return refused.<View>map(why -> new OriginalPage(reference, FormErrors.of("original", why))).orElseGet(() -> Redirect.to("/dossiers/" + reference));
    }

    private Optional<Claim> claim(Map<String, String> typed, Problems problems) {
        var name = required(typed, "structure", "Indiquez le nom de la structure.", problems);
        var kind = Stream.of(HolderKind.values()).filter(each -> each.name().equals(typed.get("nature"))).findFirst();
        if (kind.isEmpty()) problems.add("nature", "Choisissez la nature de la structure.");
        var siret = word(typed, "siret").isEmpty() ? Optional.<Siret>empty() : Siret.reading(word(typed, "siret")).valid();
        if (siret.isEmpty() && !word(typed, "siret").isEmpty()) problems.add("siret", Siret.reading(word(typed, "siret")).problem().orElse("Vérifiez le SIRET."));
        var rna = word(typed, "rna").isEmpty() ? Optional.<Rna>empty() : Rna.reading(word(typed, "rna")).valid();
        if (rna.isEmpty() && !word(typed, "rna").isEmpty()) problems.add("rna", Rna.reading(word(typed, "rna")).problem().orElse("Vérifiez le numéro RNA."));
        var commune = commune(word(typed, "commune"), problems);
        if (name.isEmpty() || kind.isEmpty()) return Optional.empty();
        return Optional.of(new Claim(name, kind.get(), siret, rna, Optional.of(word(typed, "siege")).filter(seat -> !seat.isEmpty()), commune, MemberRole.SIGNATORY));
    }

    private Optional<CommuneCode> commune(String typed, Problems problems) {
        if (typed.isEmpty()) return Optional.empty();
        var name = typed.replaceFirst("\\s*\\(..\\)$", "");
        var found = territories.search(name, 10).stream().filter(each -> each.label().equalsIgnoreCase(typed) || each.name().equalsIgnoreCase(typed)).toList();
        if (found.size() == 1) return Optional.of(found.getFirst().code());
        var near = territories.search(name, 5).stream().map(Commune::label).toList();
        problems.add("commune", near.isEmpty() ? "Aucune commune de la région ne porte ce nom. Corrigez-le, ou laissez vide." : "Recopiez une de ces communes : " + String.join(", ", near) + ".");
        return Optional.empty();
    }

    /** Those that take dossiers, and those just closed, whose late post may still arrive. */
    private List<Call> offered() {
        var now = clock.instant();
        var late = now.minus(LATE_POST);
        return Stream.concat(calls.openAt(now).stream(), calls.past(now).stream()
                .filter(call -> call.status() == CallStatus.PUBLISHED && call.current().closesAt().filter(late::isBefore).isPresent())).toList();
    }

    private Optional<LocalDate> day(Map<String, String> typed, String name, String missing, Problems problems) {
        var day = TypedDay.read(typed, name);
        if (day.isEmpty()) problems.add(name + "-jour", missing);
        else if (day.get().isAfter(LocalDate.ofInstant(clock.instant(), French.PARIS))) problems.add(name + "-jour", "Ce jour est à venir.");
        return day;
    }

    private static String required(Map<String, String> typed, String name, String missing, Problems problems) {
        var word = word(typed, name);
        if (word.isEmpty()) problems.add(name, missing);
        else if (word.length() > 200) problems.add(name, "Raccourcissez : 200 caractères au plus.");
        return word;
    }

    private static String word(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static final class Problems {
        FormErrors errors = FormErrors.none();

        void add(String field, String message) {
            errors = errors.plus(field, message);
        }
    }
}

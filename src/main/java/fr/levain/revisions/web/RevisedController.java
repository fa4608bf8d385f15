package fr.levain.revisions.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Titles;
import fr.levain.revisions.Consultations;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Kind;
import fr.levain.revisions.Publication;
import fr.levain.revisions.Revisions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What all kinds of revised texts have in common: the list, a new one, the check, the publication, the history. */
@Controller
@RequestMapping("/gestion/{path:formulaires|grilles|regles|courriers|aides-du-reglement}")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class RevisedController {
    private final Revisions revisions;
    private final DraftRevisions drafts;
    private final Consultations consultations;

    RevisedController(Revisions revisions, DraftRevisions drafts, Consultations consultations) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.consultations = consultations;
    }

    @GetMapping
    View list(@PathVariable String path) {
        var kind = kind(path);
        return new RevisedListPage(kind, revisions.kinds(), revisions.all(kind.code()));
    }

    @PostMapping
    View start(@PathVariable String path, @RequestParam(defaultValue = "") String titre, @RequestParam(defaultValue = "") String copie,
            @RequestParam(name = "meme-titre", defaultValue = "") String memeTitre, Caller caller) {
        var kind = kind(path);
        if (titre.isBlank()) {
            return new StartPage(kind, revisions.all(kind.code()), titre, copie, FormErrors.of("titre", "Donnez un titre, par exemple « Innovations sociales 2016 »."));
        }
        var taken = memeTitre.isEmpty() && Titles.isAmong(revisions.all(kind.code()).stream().map(text -> text.title()).toList(), titre);
        var wrong = Titles.tooLong(titre.strip()).or(() -> Optional.of(StartPage.TITLE_TAKEN).filter(_ -> taken));
        if (wrong.isPresent()) return new StartPage(kind, revisions.all(kind.code()), titre, copie, FormErrors.of("titre", wrong.get()));
        var copyOf = Optional.of(copie).filter(slug -> !slug.isBlank());
        return Redirect.to(kind.pathOf(drafts.start(kind.code(), titre.strip(), copyOf, caller)));
    }

    @PostMapping("/{slug}/brouillon")
    View open(@PathVariable String path, @PathVariable String slug, Caller caller) {
        var kind = kind(path);
        drafts.open(kind.code(), slug, caller);
        return Redirect.to(kind.pathOf(slug));
    }

    @GetMapping("/{slug}/verification")
    View check(@PathVariable String path, @PathVariable String slug, Caller caller) {
        return checked(kind(path), slug, false, false, caller);
    }

    @AllowedTo({HEAD, ADMINISTRATOR})
    @PostMapping("/{slug}/publication")
    View publish(@PathVariable String path, @PathVariable String slug, @RequestParam(defaultValue = "") String lu,
            @RequestParam(name = "sans-lire", defaultValue = "") String despite, Caller caller) {
        var kind = kind(path);
        return switch (drafts.publish(kind.code(), slug, lu, !despite.isEmpty(), caller)) {
            case Publication.Published(var number) -> Redirect.to(kind.pathOf(slug) + "/versions?publiee=" + number);
            case Publication.Refused _ -> checked(kind, slug, false, true, caller);
            case Publication.Moved _ -> checked(kind, slug, true, false, caller);
            case Publication.Unread _ -> checked(kind, slug, false, true, caller);
        };
    }

    @GetMapping("/{slug}/versions")
    View history(@PathVariable String path, @PathVariable String slug, @RequestParam Optional<Integer> publiee, Caller caller) {
        var kind = kind(path).code();
        return new HistoryPage(revisions.state(kind, slug, caller), revisions.history(kind, slug), publiee, consultations.of(kind, slug));
    }

    @GetMapping("/{slug}/abandon")
    View askBeforeDropping(@PathVariable String path, @PathVariable String slug, Caller caller) {
        var kind = kind(path).code();
        return new DropPage(revisions.state(kind, slug, caller), drafts.differences(kind, slug));
    }

    @PostMapping("/{slug}/abandon")
    View drop(@PathVariable String path, @PathVariable String slug, Caller caller) {
        var kind = kind(path);
        drafts.drop(kind.code(), slug, caller);
        return Redirect.to("/gestion/" + kind.path());
    }

    @PostMapping("/{slug}/politique")
    View takePack(@PathVariable String path, @PathVariable String slug, Caller caller) {
        var kind = kind(path);
        drafts.takePack(kind.code(), slug, caller);
        return Redirect.to(kind.pathOf(slug) + "/verification");
    }

    private View checked(Kind kind, String slug, boolean moved, boolean refused, Caller caller) {
        var state = revisions.state(kind.code(), slug, caller);
        if (!state.hasDraft()) return Redirect.to(kind.pathOf(slug));
        return new DraftCheckPage(state, drafts.check(kind.code(), slug), drafts.differences(kind.code(), slug),
                state.draft().orElseThrow().digest(), consultations.unread(kind.code(), slug), moved, refused);
    }

    private Kind kind(String path) {
        return revisions.kinds().stream().filter(kind -> kind.path().equals(path)).findFirst()
                .orElseThrow(() -> new NotFound("/gestion/" + path));
    }
}

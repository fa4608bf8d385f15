package fr.levain.opinions.web;

import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.opinions.CodeResult;
import fr.levain.opinions.ConflictKind;
import fr.levain.opinions.OpinionAnswers;
import fr.levain.opinions.OpinionId;
import fr.levain.opinions.OpinionKey;
import fr.levain.opinions.OpinionLinks;
import fr.levain.opinions.OpinionOpening.Closed;
import fr.levain.opinions.OpinionOpening.Door;
import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.web.OpinionClosedPage.Why;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: the link, the code, the declaration. The link is checked by each act; the code opens one browser. */
@Controller
@OpenToAll
@RequestMapping("/avis/{key}")
class DoorController {
    static final String PASS = "avis";
    private static final Duration KEPT = Duration.ofHours(48);
    private static final int REASON = 1_000;

    private final OpenedOpinions opened;
    private final OpinionLinks links;
    private final OpinionAnswers answers;

    DoorController(OpenedOpinions opened, OpinionLinks links, OpinionAnswers answers) {
        this.opened = opened;
        this.links = links;
        this.answers = answers;
    }

    /** A private address stays out of search engines, and of what browsers keep. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String key, @CookieValue(name = PASS, defaultValue = "") String pass) {
        return opened.open(new OpinionKey(key), pass, door -> new OpinionDoorPage(door, FormErrors.none()), inside ->
                inside.opinion().status() == OpinionStatus.ASKED ? page(inside, Map.of(), FormErrors.none()) : Redirect.to(inside.path() + "/reponse"));
    }

    @PostMapping("/code")
    View code(@PathVariable String key) {
        var typed = new OpinionKey(key);
        return opened.open(typed, "", door -> links.sendCode(typed)
                ? Redirect.to(typed.path() + "/confirmation")
                : new OpinionDoorPage(door, FormErrors.of("code", "Cinq codes sont déjà partis en une heure. Attendez une heure, puis réessayez : rien n’est perdu.")),
                _ -> Redirect.to(typed.path()));
    }

    @GetMapping("/confirmation")
    View confirm(@PathVariable String key) {
        return opened.open(new OpinionKey(key), "", door -> new OpinionCodePage(door, "", FormErrors.none()), _ -> Redirect.to("/avis/" + key));
    }

    @PostMapping("/confirmation")
    View confirmed(@PathVariable String key, @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        var typed = new OpinionKey(key);
        return opened.open(typed, "", door -> {
            if (code.isBlank()) return page(door, "Écrivez le code reçu par courriel.");
            return switch (links.confirm(typed, code)) {
                case CodeResult.Done(var pass) -> {
                    keep(typed, pass, request, response);
                    yield Redirect.to(typed.path());
                }
                case CodeResult.Wrong(var left) -> page(door,
                        "Ce n’est pas le bon code. Vérifiez le dernier courriel reçu : il reste %s.".formatted(French.plural(left, "essai", "essais")));
                case CodeResult.Spent() -> page(door, "Ce code ne vaut plus rien. Demandez-en un autre ci-dessous.");
            };
        }, _ -> Redirect.to(typed.path()));
    }

    /** Another link, to the address asked. */
    @PostMapping("/lien")
    View sendLink(@PathVariable String key) {
        var typed = new OpinionKey(key);
        var address = links.open(typed, "") instanceof Closed(_, _, var masked) ? masked : "";
        return new OpinionClosedPage(links.sendNew(typed) ? Why.SENT : Why.NOT_SENT, typed.path(), address);
    }

    /** Something found while reading: one still stands aside, or declines. */
    @GetMapping("/declaration")
    View declare(@PathVariable String key, @CookieValue(name = PASS, defaultValue = "") String pass) {
        return opened.inside(new OpinionKey(key), pass, inside -> inside.opinion().status().isAwaited()
                ? page(inside, Map.of(), FormErrors.none()) : Redirect.to(inside.path()));
    }

    @PostMapping("/declaration")
    View declared(@PathVariable String key, @CookieValue(name = PASS, defaultValue = "") String pass, @RequestParam Map<String, String> typed) {
        return opened.inside(new OpinionKey(key), pass, inside -> {
            if (!inside.opinion().status().isAwaited()) return Redirect.to(inside.path());
            var conflict = Stream.of(ConflictKind.values()).filter(each -> each.name().equals(typed.get("lien"))).findFirst();
            var reason = typed.getOrDefault("precision", "").strip();
            return switch (typed.getOrDefault("declaration", "")) {
                case "aucun" -> {
                    answers.declareNone(inside);
                    yield Redirect.to(inside.path() + "/reponse");
                }
                case "conflit" -> {
                    if (conflict.isEmpty()) yield page(inside, typed, "lien", "Choisissez la nature de ce lien.");
                    if (reason.length() > REASON) yield page(inside, typed, "precision", "Raccourcissez ce texte : 1 000 caractères au plus.");
                    answers.standAside(inside, conflict.get(), reason);
                    yield Redirect.to(inside.path());
                }
                case "decline" -> {
                    var why = typed.getOrDefault("motif", "").strip();
                    if (why.isEmpty()) yield page(inside, typed, "motif", "Dites pourquoi en une phrase : le service cherchera une autre personne.");
                    if (why.length() > REASON) yield page(inside, typed, "motif", "Raccourcissez ce texte : 1 000 caractères au plus.");
                    answers.decline(inside, why);
                    yield Redirect.to(inside.path());
                }
                default -> page(inside, typed, "declaration", "Dites si vous avez un lien avec ce projet.");
            };
        });
    }

    /** Another opinion asked of the same address: the code typed here is worth it there. */
    @PostMapping("/autres/{id}")
    View other(
            @PathVariable String key, @PathVariable UUID id, @CookieValue(name = PASS, defaultValue = "") String pass, HttpServletRequest request,
            HttpServletResponse response) {
        return opened.inside(new OpinionKey(key), pass, inside -> {
            var other = links.open(inside, new OpinionId(id));
            keep(other.key(), other.pass(), request, response);
            return Redirect.to(other.key().path());
        });
    }

    private View page(Inside inside, Map<String, String> typed, String field, String message) {
        return page(inside, typed, FormErrors.of(field, message));
    }

    private View page(Inside inside, Map<String, String> typed, FormErrors errors) {
        return new DeclarationPage(inside, links.others(inside), typed, errors);
    }

    private static View page(Door door, String message) {
        return new OpinionCodePage(door, "", FormErrors.of("code", message));
    }

    /** Sent back to this address only, and read by no script. */
    private static void keep(OpinionKey key, String pass, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(PASS, pass).path(key.path()).httpOnly(true).secure(request.isSecure())
                .sameSite("Lax").maxAge(KEPT).build().toString());
    }
}

package fr.levain.opinions.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.documents.StoredDocument;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Stale;
import fr.levain.letters.Letters;
import fr.levain.opinions.OpinionAnswer;
import fr.levain.opinions.OpinionAnswers;
import fr.levain.opinions.OpinionKey;
import fr.levain.opinions.OpinionLinks;
import fr.levain.opinions.OpinionMark;
import fr.levain.opinions.OpinionOpening.Inside;
import fr.levain.opinions.OpinionStatus;
import fr.levain.opinions.OpinionVerdict;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Frames;
import fr.levain.ui.Redirect;
import fr.levain.ui.Unkept;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Reading and answering, for who typed the code and declared no conflict of interest. */
@Controller
@OpenToAll
@RequestMapping("/avis/{key}")
class AnswerController {
    private static final int WORDS = 8_000;
    private static final int JUSTIFICATION = 2_000;

    private final OpenedOpinions opened;
    private final OpinionLinks links;
    private final OpinionAnswers answers;
    private final Documents documents;
    private final Letters letters;
    private final Frames frames;
    private final Clock clock;

    AnswerController(
            OpenedOpinions opened, OpinionLinks links, OpinionAnswers answers, Documents documents, Letters letters, Frames frames, Clock clock) {
        this.opened = opened;
        this.links = links;
        this.answers = answers;
        this.documents = documents;
        this.letters = letters;
        this.frames = frames;
        this.clock = clock;
    }

    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/reponse")
    View show(@PathVariable String key, @CookieValue(name = DoorController.PASS, defaultValue = "") String pass, @RequestParam(defaultValue = "") String fait) {
        return opened.inside(new OpinionKey(key), pass, inside -> inside.mayRead()
                ? page(inside, inside.opinion().answer(), told(fait), FormErrors.none()) : Redirect.to(inside.path()));
    }

    /** {@code enregistrer} keeps the draft, {@code envoyer} sends once. */
    @PostMapping("/reponse")
    View answer(
            @PathVariable String key, @CookieValue(name = DoorController.PASS, defaultValue = "") String pass, @RequestParam Map<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file) {
        return opened.inside(new OpinionKey(key), pass, inside -> {
            if (!inside.mayRead()) return Redirect.to(inside.path());
            var answer = read(inside, typed);
            if (inside.opinion().status() == OpinionStatus.ANSWERED) return sent(inside, answer);
            var errors = tooLong(inside, answer);
            if (errors.isEmpty() && file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank()) {
                switch (documents.store(Upload.of(file), inside.bearer(), inside.opinion().id().subject(), clock.instant())) {
                    case Stored(var document) -> answer = answer.with(Optional.of(new OpinionAnswer.Joined(document.id().value(), document.name())));
                    case Rejected(_, var reason) -> errors = errors.plus("fichier", reason);
                }
            }
            if (!errors.isEmpty()) return page(inside, answer.with(inside.opinion().answer().joined()), "", errors);
            try {
                return keep(inside, answer, typed);
            } catch (Stale moved) {
                answer.joined().ifPresent(stored -> documents.remove(new DocumentId(stored.document()), inside.bearer(), clock.instant()));
                if (links.open(new OpinionKey(key), pass) instanceof Inside now && now.opinion().status() == OpinionStatus.ANSWERED) return sent(now, answer);
                throw moved;
            }
        });
    }

    private View keep(Inside inside, OpinionAnswer answer, Map<String, String> typed) {
        var withoutFile = typed.getOrDefault("sans-fichier", "").equals("oui");
        if (!"envoyer".equals(typed.get("action"))) {
            answers.save(inside, answer, withoutFile);
            return Redirect.to(inside.path() + "/reponse?fait=brouillon");
        }
        var sending = answers.send(inside, answer, withoutFile);
        var errors = FormErrors.none();
        for (var gap : sending.gaps()) errors = errors.plus(gap.field(), gap.message());
        return errors.isEmpty() ? Redirect.to(inside.path() + "/reponse?fait=envoye") : page(inside, sending.kept(), "", errors);
    }

    /** Sent once it was sent: the same words were sent, others are handed back. */
    private View sent(Inside inside, OpinionAnswer answer) {
        var before = inside.opinion().answer();
        if (answer.with(before.joined()).equals(before)) return Redirect.to(inside.path() + "/reponse?fait=envoye");
        var written = new LinkedHashMap<String, String>();
        answer.verdict().ifPresent(verdict -> written.put("Votre avis", verdict.label()));
        if (!answer.words().isEmpty()) written.put("En quelques phrases", answer.words());
        for (var criterion : answers.excerpt(inside).criteria()) {
            var mark = answer.mark(criterion.code());
            var told = (mark.cannotJudge() ? "ne peut pas juger" : mark.score() == null ? "" : "" + mark.score()) + "\n" + mark.justification();
            if (!told.isBlank()) written.put(criterion.label(), told.strip());
        }
        if (written.isEmpty()) return Redirect.to(inside.path());
        return new AnswerPage(inside, answers.excerpt(inside), before, "", links.others(inside), Optional.of(new Unkept(
                "Vous aviez déjà envoyé votre avis, d’une autre fenêtre : celui-ci n’a rien remplacé. Le premier est faux ? Écrivez au service qui vous consulte.", written)), FormErrors.none());
    }

    /** A file of the dossier that this kind of opinion shows, or the one sent with the answer; no other. */
    @GetMapping("/fichiers/{document}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable String key, @PathVariable UUID document, @CookieValue(name = DoorController.PASS, defaultValue = "") String pass) {
        var inside = reading(key, pass);
        var shown = Stream.concat(answers.excerpt(inside).files().stream(), documents.of(inside.opinion().id().subject()).stream())
                .filter(each -> each.id().value().equals(document)).filter(each -> each.scan().isAvailable()).findFirst()
                .orElseThrow(() -> new NotFound("document " + document));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(shown.mediaType())).contentLength(shown.size())
                .cacheControl(CacheControl.noStore().cachePrivate()).header(HttpHeaders.CONTENT_DISPOSITION, attachment(shown))
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(documents.open(shown.id())));
    }

    /** To read away from a screen. */
    @GetMapping("/lecture.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String key, @CookieValue(name = DoorController.PASS, defaultValue = "") String pass, HttpServletRequest request) {
        var inside = reading(key, pass);
        var frame = frames.of(request);
        var title = "Avis demandé : " + inside.summary().title();
        var html = "<h1>%s</h1>".formatted(htmlEscape(title, "UTF-8")) + frame.pages().render(new OpinionSheet(inside, answers.excerpt(inside), clock.instant()), frame);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("avis-a-donner.pdf").build().toString())
                .body(letters.pdf(title, html));
    }

    private Inside reading(String key, String pass) {
        if (links.open(new OpinionKey(key), pass) instanceof Inside inside && inside.mayRead()) return inside;
        throw new NotFound("opinion");
    }

    private View page(Inside inside, OpinionAnswer answer, String notice, FormErrors errors) {
        return new AnswerPage(inside, answers.excerpt(inside), answer, notice, links.others(inside), Optional.empty(), errors);
    }

    private OpinionAnswer read(Inside inside, Map<String, String> typed) {
        var marks = new LinkedHashMap<String, OpinionMark>();
        for (var criterion : answers.excerpt(inside).criteria()) {
            var mark = typed.getOrDefault("note." + criterion.code(), "");
            marks.put(criterion.code(), new OpinionMark(
                    mark.matches("\\d{1,2}") ? Integer.valueOf(mark) : null, mark.equals("nsp"), typed.getOrDefault("motif." + criterion.code(), "").strip()));
        }
        var verdict = Stream.of(OpinionVerdict.values()).filter(each -> each.name().equals(typed.get("avis"))).findFirst();
        return new OpinionAnswer(verdict, typed.getOrDefault("mots", "").strip(), marks, Optional.empty());
    }

    private FormErrors tooLong(Inside inside, OpinionAnswer answer) {
        var errors = FormErrors.none();
        for (var mark : answer.marks().entrySet())
            if (mark.getValue().justification().length() > JUSTIFICATION)
                errors = errors.plus("motif." + mark.getKey(), "Raccourcissez cette justification : 2 000 caractères au plus.");
        if (answer.words().length() > WORDS) errors = errors.plus("mots", "Raccourcissez votre avis : 8 000 caractères au plus, ou joignez un fichier.");
        return errors;
    }

    private static String attachment(StoredDocument document) {
        return ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString();
    }

    private static String told(String done) {
        return switch (done) {
            case "brouillon" -> "Votre brouillon est gardé. Il n’est pas encore envoyé.";
            case "envoye" -> "Votre avis est envoyé. Merci.";
            default -> "";
        };
    }
}

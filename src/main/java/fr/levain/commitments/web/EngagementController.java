package fr.levain.commitments.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.Evidence;
import fr.levain.commitments.LinkOpening;
import fr.levain.commitments.PartnerLinks;
import fr.levain.commitments.web.ClosedLinkPage.Why;
import fr.levain.documents.Documents;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.letters.Letters;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner's own page, without an account. The link itself is what opens it: it is checked by each act. */
@Controller
@OpenToAll
@RequestMapping("/engagements/{key}")
class EngagementController {
    private final OpenedLinks opened;
    private final PartnerLinks links;
    private final Documents documents;
    private final Letters letters;

    EngagementController(OpenedLinks opened, PartnerLinks links, Documents documents, Letters letters) {
        this.opened = opened;
        this.links = links;
        this.documents = documents;
        this.letters = letters;
    }

    /** A private address stays out of search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String key, @RequestParam(defaultValue = "") String fait) {
        return opened.read(new EngagementKey(key), space -> new EngagementPage(space, told(fait)));
    }

    /** Another link, to the address invited. */
    @PostMapping("/lien")
    View sendLink(@PathVariable String key) {
        var typed = new EngagementKey(key);
        var why = links.sendNew(typed) ? Why.SENT : Why.NOT_SENT;
        var address = switch (links.open(typed)) {
            case LinkOpening.Expired(_, var commitment) -> commitment.maskedEmail();
            case LinkOpening.Replaced(_, var commitment) -> commitment.maskedEmail();
            case LinkOpening.Opened _, LinkOpening.Removed _, LinkOpening.Cancelled _ -> "";
        };
        return new ClosedLinkPage(why, typed.path(), address, "");
    }

    /** The letter this partner sent, to whoever holds its link. */
    @GetMapping("/lettre-deposee")
    ResponseEntity<InputStreamResource> letter(@PathVariable String key) {
        var letter = latest(new EngagementKey(key)).letter().orElseThrow(() -> new NotFound("letter"));
        var document = documents.find(letter.document()).orElseThrow(() -> new NotFound("letter"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(documents.open(document.id())));
    }

    /** What was signed, to keep. */
    @GetMapping("/engagement.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String key) {
        var evidence = latest(new EngagementKey(key));
        var words = new StringBuilder("<h1>Engagement de partenaire</h1>");
        evidence.text().lines().filter(line -> !line.isBlank()).forEach(line -> words.append("<p>").append(htmlEscape(line, "UTF-8")).append("</p>"));
        words.append("<p>%s, le %s. Confirmé par un code envoyé à %s.</p><p>Empreinte (SHA-256) : %s</p>".formatted(
                Words.kind(evidence.kind()), French.momentToTheSecond(evidence.at()), htmlEscape(evidence.address(), "UTF-8"), evidence.digest()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename("engagement.pdf").build().toString())
                .body(letters.pdf("Engagement de partenaire", words.toString()));
    }

    private Evidence latest(EngagementKey key) {
        var history = switch (links.open(key)) {
            case LinkOpening.Opened(var space) -> space.history();
            case LinkOpening.Removed(var space) -> space.history();
            case LinkOpening.Expired _, LinkOpening.Replaced _, LinkOpening.Cancelled _ -> List.<Evidence>of();
        };
        return history.stream().findFirst().orElseThrow(() -> new NotFound("evidence"));
    }

    private static String told(String done) {
        return switch (done) {
            case "engage" -> "Votre engagement est enregistré. Une copie part à votre adresse.";
            case "decline" -> "Votre réponse est enregistrée. Le porteur est prévenu.";
            case "correction" -> "Votre correction est envoyée au porteur. Il y répond, et vous êtes prévenu.";
            case "recherche" -> "Votre description est enregistrée.";
            case "apports" -> "Le détail de vos apports est enregistré.";
            default -> "";
        };
    }
}

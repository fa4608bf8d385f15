package fr.levain.commitments.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import fr.levain.applications.Partnership;
import fr.levain.commitments.Correction;
import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.Evidence;
import fr.levain.commitments.LinkOpening;
import fr.levain.commitments.PartnerActs;
import fr.levain.commitments.PartnerLinks;
import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.Research;
import fr.levain.commitments.web.ClosedLinkPage.Why;
import fr.levain.documents.Documents;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.letters.Letters;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
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
    private static final int ROLE = 255;
    private static final int WORD = 1_000;
    private static final int RESEARCH = 2_000;

    private final OpenedLinks opened;
    private final PartnerLinks links;
    private final PartnerActs acts;
    private final Documents documents;
    private final Letters letters;
    private final Clock clock;

    EngagementController(OpenedLinks opened, PartnerLinks links, PartnerActs acts, Documents documents, Letters letters, Clock clock) {
        this.opened = opened;
        this.links = links;
        this.acts = acts;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
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

    @GetMapping("/correction")
    View correct(@PathVariable String key) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayCorrect()) return Redirect.to(space.path());
            var known = new LinkedMultiValueMap<String, String>();
            known.set("role", space.terms().role());
            known.set("argent", Inputs.amount(space.terms().cash()));
            known.set("nature", space.terms().inKind());
            known.set("valeur", Inputs.amount(space.terms().inKindValue()));
            return new CorrectionPage(space, new Inputs(known), FormErrors.none());
        });
    }

    @PostMapping("/correction")
    View propose(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayCorrect()) return Redirect.to(space.path());
            var inputs = new Inputs(typed);
            var errors = correctionErrors(inputs);
            if (!errors.isEmpty()) return new CorrectionPage(space, inputs, errors);
            var asked = space.partnership();
            acts.propose(space.key(), new Correction(inputs.line("role"), inputs.euros("argent"),
                    asked.asks(Partnership.IN_KIND) ? inputs.line("nature") : space.terms().inKind(),
                    asked.asks(Partnership.IN_KIND_VALUE) ? inputs.euros("valeur") : space.terms().inKindValue(), inputs.words("mot"), clock.instant()));
            return Redirect.to(space.path() + "?fait=correction");
        });
    }

    @GetMapping("/recherche")
    View research(@PathVariable String key) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.terms().asksResearch()) return Redirect.to(space.path());
            var research = space.commitment().research();
            var known = new LinkedMultiValueMap<String, String>();
            known.set("laboratoire", research.laboratory());
            known.set("question", research.question());
            known.set("methode", research.method());
            known.set("livrables", research.deliverables());
            known.set("ethique", research.ethics());
            known.set("donnees", research.data());
            known.set("cout", Inputs.amount(research.cost()));
            return new ResearchPage(space, new Inputs(known), FormErrors.none());
        });
    }

    @PostMapping("/recherche")
    View describe(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.terms().asksResearch()) return Redirect.to(space.path());
            var inputs = new Inputs(typed);
            var errors = researchErrors(inputs);
            if (!errors.isEmpty()) return new ResearchPage(space, inputs, errors);
            acts.describe(space.key(), new Research(inputs.line("laboratoire"), inputs.words("question"), inputs.words("methode"),
                    inputs.words("livrables"), inputs.words("ethique"), inputs.words("donnees"), inputs.euros("cout")));
            return Redirect.to(space.path() + "?fait=recherche");
        });
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

    private static FormErrors correctionErrors(Inputs inputs) {
        var errors = FormErrors.none();
        if (inputs.line("role").isBlank()) errors = errors.plus("role", "Dites votre rôle dans le projet.");
        else if (inputs.line("role").length() > ROLE) errors = errors.plus("role", "Raccourcissez votre rôle : 255 caractères au plus.");
        if (!inputs.isAmount("argent")) errors = errors.plus("argent", "Écrivez un montant en euros, par exemple 2 500, ou laissez vide.");
        if (inputs.line("nature").length() > ROLE) errors = errors.plus("nature", "Raccourcissez : 255 caractères au plus.");
        if (!inputs.isAmount("valeur")) errors = errors.plus("valeur", "Écrivez un montant en euros, par exemple 1 200, ou laissez vide.");
        if (inputs.words("mot").length() > WORD) errors = errors.plus("mot", "Raccourcissez votre mot : 1 000 caractères au plus.");
        return errors;
    }

    /** What is missing may wait; what is too long or unreadable is told at once. */
    private static FormErrors researchErrors(Inputs inputs) {
        var errors = FormErrors.none();
        if (inputs.line("laboratoire").length() > ROLE) errors = errors.plus("laboratoire", "Raccourcissez : 255 caractères au plus.");
        for (var name : List.of("question", "methode", "livrables", "ethique", "donnees"))
            if (inputs.words(name).length() > RESEARCH) errors = errors.plus(name, "Raccourcissez ce texte : 2 000 caractères au plus.");
        if (!inputs.isAmount("cout")) errors = errors.plus("cout", "Écrivez un montant en euros, par exemple 8 000. Écrivez 0 si la recherche ne coûte rien au projet.");
        return errors;
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

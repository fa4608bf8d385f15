package fr.levain.commitments.web;

import fr.levain.commitments.ConfirmResult.Changed;
import fr.levain.commitments.ConfirmResult.CodeSpent;
import fr.levain.commitments.ConfirmResult.Done;
import fr.levain.commitments.ConfirmResult.NothingPrepared;
import fr.levain.commitments.ConfirmResult.WrongCode;
import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.Evidence;
import fr.levain.commitments.PartnerActs;
import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.PreparedAct;
import fr.levain.commitments.PreparedAct.Kind;
import fr.levain.documents.Documents;
import fr.levain.documents.Upload;
import fr.levain.documents.UploadResult.Rejected;
import fr.levain.documents.UploadResult.Stored;
import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A partner commits or declines: it says what, then types the code sent to the address invited. */
@Controller
@OpenToAll
@RequestMapping("/engagements/{key}")
class CommittingController {
    private static final int NAME = 120;
    private static final int HOW = 500;
    private static final int REASON = 1_000;

    private final OpenedLinks opened;
    private final PartnerActs acts;
    private final ProvedAddress address;
    private final Documents documents;
    private final Clock clock;

    CommittingController(OpenedLinks opened, PartnerActs acts, ProvedAddress address, Documents documents, Clock clock) {
        this.opened = opened;
        this.acts = acts;
        this.address = address;
        this.documents = documents;
        this.clock = clock;
    }

    /** A private address stays out of search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/{act:signature|lettre|attestation|refus}")
    View show(@PathVariable String key, @PathVariable String act) {
        return opened.act(new EngagementKey(key), space -> {
            var kind = kind(act);
            if (!isOffered(space, kind)) return Redirect.to(space.path());
            var known = new LinkedMultiValueMap<String, String>();
            if (kind != Kind.LETTER) known.set("nom", space.commitment().contact());
            if (kind == Kind.ATTEST) known.set("fonction", space.terms().name());
            return new ActPage(space, kind, new Inputs(known), FormErrors.none());
        });
    }

    @PostMapping("/{act:signature|lettre|attestation|refus}")
    View prepare(@PathVariable String key, @PathVariable String act, @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "fichier", required = false) @Nullable MultipartFile file) {
        return opened.act(new EngagementKey(key), space -> {
            var kind = kind(act);
            if (!isOffered(space, kind)) return Redirect.to(space.path());
            var inputs = new Inputs(typed);
            var errors = errors(kind, inputs);
            var letter = Optional.<Evidence.Letter>empty();
            if (kind == Kind.LETTER && (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank()))
                errors = errors.plus("fichier", "Choisissez la lettre : un PDF, ou une photo prise avec votre téléphone.");
            else if (kind == Kind.LETTER && file != null && errors.isEmpty()) {
                switch (documents.store(Upload.of(file), space.bearer(), space.commitment().id().subject(), clock.instant())) {
                    case Stored(var document) -> letter = Optional.of(new Evidence.Letter(document.id(), document.name()));
                    case Rejected(_, var reason) -> errors = errors.plus("fichier", reason);
                }
            }
            if (!errors.isEmpty()) return new ActPage(space, kind, inputs, errors);
            var prepared = new PreparedAct(kind, inputs.line("nom"), inputs.line("fonction"), inputs.number("personnes"), inputs.words("accord"),
                    inputs.words("motif"), letter);
            if (acts.prepare(space.key(), prepared)) return Redirect.to(space.path() + "/confirmation");
            return new ActPage(space, kind, inputs, FormErrors.of("nom", tooMany()));
        });
    }

    @GetMapping("/confirmation")
    View confirm(@PathVariable String key, @RequestParam(defaultValue = "") String code) {
        return opened.act(new EngagementKey(key), space ->
                page(space, code.equals("renvoye") ? "Un nouveau code est envoyé." : "", FormErrors.none()));
    }

    @PostMapping("/confirmation")
    View confirmed(@PathVariable String key, @RequestParam(defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response) {
        return opened.act(new EngagementKey(key), space -> {
            if (code.isBlank()) return page(space, "", FormErrors.of("code", "Écrivez le code reçu par courriel."));
            var declines = acts.prepared(space).filter(act -> act.kind() == Kind.DECLINE).isPresent();
            return switch (acts.confirm(space.key(), code)) {
                case Done(var pass) -> {
                    address.keep(space, pass, request, response);
                    yield Redirect.to(space.path() + (declines ? "?fait=decline" : "?fait=engage"));
                }
                // a second click: the page says what is done
                case NothingPrepared _ -> Redirect.to(space.path());
                case WrongCode(var left) -> page(space, "", FormErrors.of("code",
                        "Ce n’est pas le bon code. Vérifiez le dernier courriel reçu : il reste %s.".formatted(French.plural(left, "essai", "essais"))));
                case CodeSpent _ -> page(space, "", FormErrors.of("code", "Ce code ne vaut plus rien. Demandez-en un autre ci-dessous."));
                case Changed _ -> new ActChangedPage(space.path());
            };
        });
    }

    @PostMapping("/code")
    View codeAgain(@PathVariable String key) {
        return opened.act(new EngagementKey(key), space -> acts.sendCodeAgain(space.key())
                ? Redirect.to(space.path() + "/confirmation?code=renvoye")
                : page(space, "", FormErrors.of("code", tooMany())));
    }

    private View page(PartnerSpace space, String notice, FormErrors errors) {
        return acts.prepared(space)
                .<View>map(act -> new CodePage(space, act, acts.statement(act), notice, errors))
                .orElseGet(() -> Redirect.to(space.path()));
    }

    /** Research is described before anything is signed; only users together without legal personality attest. */
    private static boolean isOffered(PartnerSpace space, Kind kind) {
        var lacksResearch = space.terms().asksResearch() && !space.commitment().research().isComplete();
        return switch (kind) {
            case DECLINE -> true;
            case ATTEST -> space.terms().mayAttest();
            case SIGN, LETTER -> !lacksResearch;
        };
    }

    private static FormErrors errors(Kind kind, Inputs inputs) {
        var errors = FormErrors.none();
        if (inputs.line("nom").isBlank()) errors = errors.plus("nom", kind == Kind.LETTER ? "Écrivez le nom de qui a signé la lettre." : "Écrivez votre prénom et votre nom.");
        else if (inputs.line("nom").length() > NAME) errors = errors.plus("nom", "Raccourcissez ce nom : 120 caractères au plus.");
        if (inputs.line("fonction").isBlank()) errors = errors.plus("fonction", kind == Kind.ATTEST ? "Nommez le collectif." : "Écrivez la fonction, par exemple directrice ou maire.");
        else if (inputs.line("fonction").length() > NAME) errors = errors.plus("fonction", "Raccourcissez : 120 caractères au plus.");
        if (kind == Kind.ATTEST && inputs.number("personnes") < 2) errors = errors.plus("personnes", "Dites combien de personnes prennent part au projet : deux au moins.");
        if (kind == Kind.ATTEST && inputs.words("accord").isBlank()) errors = errors.plus("accord", "Dites comment ces personnes se sont mises d’accord.");
        if (inputs.words("accord").length() > HOW) errors = errors.plus("accord", "Raccourcissez ce texte : 500 caractères au plus.");
        if (kind == Kind.SIGN && !inputs.of("engagement").equals("oui")) errors = errors.plus("engagement", "Cochez la case pour engager votre structure.");
        if (kind == Kind.DECLINE && inputs.words("motif").isBlank()) errors = errors.plus("motif", "Dites pourquoi : le porteur le lira.");
        if (inputs.words("motif").length() > REASON) errors = errors.plus("motif", "Raccourcissez ce texte : 1 000 caractères au plus.");
        return errors;
    }

    private static Kind kind(String act) {
        return switch (act) {
            case "lettre" -> Kind.LETTER;
            case "attestation" -> Kind.ATTEST;
            case "refus" -> Kind.DECLINE;
            default -> Kind.SIGN;
        };
    }

    private static String tooMany() {
        return "Cinq codes sont déjà partis en une heure. Attendez une heure, puis réessayez : rien n’est perdu.";
    }
}

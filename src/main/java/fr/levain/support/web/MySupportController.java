package fr.levain.support.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.documents.DocumentId;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.support.MySupport;
import fr.levain.support.ProjectTimelines;
import fr.levain.support.Successions;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of whoever carries a project: whoever holds its link is its holder. */
@Controller
@OpenToAll
@RequestMapping("/mon-accompagnement/{token}")
class MySupportController {
    private static final String AUTHORITY = "La Région";

    private final MySupport mine;
    private final Successions successions;
    private final ProjectTimelines timelines;
    private final Partners partners;
    private final Accounts accounts;
    private final Documents documents;
    private final Clock clock;

    MySupportController(
            MySupport mine, Successions successions, ProjectTimelines timelines, Partners partners, Accounts accounts, Documents documents, Clock clock) {
        this.mine = mine;
        this.successions = successions;
        this.timelines = timelines;
        this.partners = partners;
        this.accounts = accounts;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        return page(token, "", notice(fait), FormErrors.none());
    }

    private MySupportPage page(String token, String chosenPartner, @Nullable String notice, FormErrors errors) {
        var opened = mine.open(token);
        var plan = opened.followUp().plan();
        return new MySupportPage(
                opened.followUp(), partners.nameOf(plan.partner()), partners.find(plan.partner()).map(Partner::presentation).orElse(""),
                plan.adviser().flatMap(accounts::find).map(Person::name).orElse(""),
                opened.consents().stream().map(consent -> permission(consent, plan.partner())).toList(),
                opened.looks().stream().map(look -> new MySupportPage.Looked(name(look.recipient()), look.person(), look.day())).toList(),
                opened.consents().stream().filter(each -> each.isInForce() && each.recipient().equals(Consents.AUTHORITY)).findFirst().map(Consent::shared).orElse(Set.of()),
                mine.otherPartners(plan).stream().map(each -> Choice.of(each.slug(), each.name())).toList(), chosenPartner,
                timelines.forHolder(plan, 1).items(), LocalDate.ofInstant(clock.instant(), French.PARIS), notice, errors);
    }

    @PostMapping("/accord")
    View agree(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!isAnswer(reponse)) return page(token, "", null, FormErrors.of("accepter", "Choisissez « J’accepte cet accompagnement » ou « Je refuse ». Rien n’est changé."));
        if (reponse.equals("non")) {
            mine.decline(token, caller);
            return new DeclinedPage();
        }
        mine.agree(token, caller);
        mine.share(token, scopes(region), caller);
        return home(token, "accord");
    }

    /** @param organisation that reads it no more; the one that follows the project when blank */
    @PostMapping("/retrait")
    View withdraw(@PathVariable String token, @RequestParam(defaultValue = "") String organisation, Caller caller) {
        mine.revoke(token, organisation, caller);
        return home(token, "retrait");
    }

    @PostMapping("/partage")
    View shareWith(
            @PathVariable String token, @RequestParam(defaultValue = "") String organisation, @RequestParam(name = "lecture", defaultValue = "") List<String> lecture, Caller caller) {
        var shared = scopes(lecture);
        var errors = FormErrors.none();
        if (organisation.isBlank()) errors = errors.plus("organisation", "Choisissez l’organisation.");
        if (shared.isEmpty()) errors = errors.plus("lecture", "Cochez ce qu’elle peut lire.");
        if (!errors.isEmpty()) return page(token, organisation, null, errors);
        mine.shareWith(token, organisation, shared, caller);
        return home(token, "partage");
    }

    @PostMapping("/retour")
    View agreeAgain(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, Caller caller) {
        mine.agree(token, caller);
        mine.share(token, scopes(region), caller);
        return home(token, "accord");
    }

    @PostMapping("/region")
    View share(@PathVariable String token, @RequestParam(name = "region", defaultValue = "") List<String> region, Caller caller) {
        mine.share(token, scopes(region), caller);
        return home(token, "region");
    }

    @PostMapping("/reprise")
    View handOver(@PathVariable String token, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        if (!isAnswer(reponse)) return page(token, "", null, FormErrors.of("confier", "Choisissez de confier votre projet ou de le garder. Rien n’est changé."));
        if (reponse.equals("non")) {
            successions.keep(token, caller);
            return home(token, "garde");
        }
        successions.letGo(token, caller);
        return isStillTheirs(token) ? home(token, "confie") : new HandedOverPage("", false);
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<InputStreamResource> document(@PathVariable String token, @PathVariable UUID id) {
        var document = mine.document(token, new DocumentId(id));
        return ResponseEntity.ok()
                .header("Content-Disposition", ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build().toString())
                .header("Content-Type", document.mediaType()).header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(documents.open(document.id())));
    }

    /** Once both agreed, this link opens nothing more: the page is the successor's. */
    private boolean isStillTheirs(String token) {
        try {
            mine.open(token);
            return true;
        } catch (NotFound handedOver) {
            return false;
        }
    }

    private MySupportPage.Permission permission(Consent consent, String partner) {
        return new MySupportPage.Permission(
                consent.recipient(), name(consent.recipient()), consent.shared().stream().sorted().map(Shared::label).collect(Collectors.joining(" ; ")), consent.givenAt(), consent.revokedAt(),
                consent.recipient().equals(partner));
    }

    private String name(String recipient) {
        return recipient.equals(Consents.AUTHORITY) ? AUTHORITY : partners.nameOf(recipient);
    }

    /** A form sent without its button answers nothing. */
    static boolean isAnswer(String answer) {
        return answer.equals("oui") || answer.equals("non");
    }

    private static Set<Shared> scopes(List<String> typed) {
        return MySupport.FOR_READERS.stream().filter(each -> typed.contains(each.name())).collect(Collectors.toSet());
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "accord" -> "Votre accord est donné. Vous le retirez sur cette page quand vous voulez.";
            case "retrait" -> "Votre accord est retiré : plus rien de votre suivi n’est lu de ce côté, dès maintenant.";
            case "partage" -> "Votre accord est donné : l’organisation est prévenue. Vous le retirez sur cette page quand vous voulez.";
            case "region" -> "Votre choix est enregistré : il vaut dès maintenant.";
            case "garde" -> "Vous gardez votre projet.";
            case "confie" -> "Votre accord est noté. Le projet change de mains quand l’autre personne accepte aussi.";
            default -> null;
        };
    }

    private static View home(String token, String done) {
        return Redirect.to("/mon-accompagnement/" + token + "?fait=" + done);
    }
}

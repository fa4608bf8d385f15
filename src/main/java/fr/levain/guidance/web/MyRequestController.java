package fr.levain.guidance.web;

import fr.levain.consents.Consents;
import fr.levain.directory.Need;
import fr.levain.directory.Partners;
import fr.levain.guidance.FundingShortlist;
import fr.levain.guidance.Handover;
import fr.levain.guidance.HandoverStatus;
import fr.levain.guidance.OrientationRequest;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.RequestSettings;
import fr.levain.guidance.RequestStatus;
import fr.levain.guidance.Satisfaction;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The private page of a request: whoever holds its link is its author. */
@Controller
@OpenToAll
@RequestMapping("/demandes/{token}")
class MyRequestController {
    private static final String AUTHORITY = "Le service de la Région";

    private final OrientationRequests requests;
    private final FundingShortlist shortlist;
    private final Consents consents;
    private final Partners partners;

    MyRequestController(OrientationRequests requests, FundingShortlist shortlist, Consents consents, Partners partners) {
        this.requests = requests;
        this.shortlist = shortlist;
        this.consents = consents;
        this.partners = partners;
    }

    @GetMapping
    View show(@PathVariable String token, @RequestParam(required = false) @org.jspecify.annotations.Nullable String envoyee) {
        var request = requests.byToken(token);
        var subject = request.id().subject();
        var handovers = requests.handovers(request.id());
        // a consent stays in force after a partner has let the request go, but opens nothing any more
        var readers = Stream.concat(Stream.of(Consents.AUTHORITY),
                handovers.stream().filter(each -> each.status().isReadable()).map(Handover::partner)).collect(Collectors.toSet());
        var needs = partners.needs().stream().filter(need -> request.needs().contains(need.slug())).map(Need::label).toList();
        var settings = requests.settings().orElse(new RequestSettings(List.of(), 30, 12, List.of()));
        return new MyRequestPage(
                request, needs, settings.labelOf(request.holderKind()), request.answeredBy().map(this::name).orElse(""),
                handovers.stream().map(each -> new MyRequestPage.Line(partners.nameOf(each.partner()), each.status(), each.since(), each.reason())).toList(),
                handovers.stream().filter(each -> each.status() == HandoverStatus.AWAITING_CONSENT).map(each -> question(request, each)).toList(),
                consents.of(subject).stream().filter(each -> !each.isInForce() || readers.contains(each.recipient())).map(each -> new MyRequestPage.Permission(name(each.recipient()), each.givenAt(), each.revokedAt(),
                        each.isInForce() && !each.recipient().equals(Consents.AUTHORITY) ? Optional.of(each.recipient()) : Optional.empty())).toList(),
                consents.looks(subject).stream().map(look -> new MyRequestPage.Looked(name(look.recipient()), look.person(), look.day())).toList(),
                shortlist.of(request.project()), settings.unansweredDays(),
                envoyee == null ? null : "Votre demande est envoyée. Gardez l’adresse de cette page : elle est aussi dans le message que vous recevez.");
    }

    @PostMapping("/accord")
    View agree(@PathVariable String token, @RequestParam(defaultValue = "") String transmission, @RequestParam(defaultValue = "") String reponse, Caller caller) {
        var handover = id(transmission);
        if (reponse.equals("oui")) requests.agree(token, handover, caller);
        else requests.refuse(token, handover, caller);
        return home(token);
    }

    @PostMapping("/retrait")
    View revoke(@PathVariable String token, @RequestParam(defaultValue = "") String organisation, Caller caller) {
        requests.revoke(token, organisation, caller);
        return home(token);
    }

    /** Asks first: it cannot be undone. */
    @GetMapping("/reprise")
    View confirm(@PathVariable String token) {
        var request = requests.byToken(token);
        return request.erased() ? home(token) : new TakeBackPage(request.privatePath(), request.reference(), request.status() == RequestStatus.ANSWERED);
    }

    @PostMapping("/reprise")
    View withdraw(@PathVariable String token, Caller caller) {
        requests.withdraw(token, caller);
        return home(token);
    }

    @GetMapping("/avis")
    View opinion(@PathVariable String token) {
        var request = requests.byToken(token);
        if (request.status() != RequestStatus.ANSWERED) return home(token);
        return opinion(request, request.satisfaction().isPresent(), "", "", FormErrors.none());
    }

    @PostMapping("/avis")
    View say(@PathVariable String token, @RequestParam(defaultValue = "") String avis, @RequestParam(defaultValue = "") String commentaire, Caller caller) {
        var request = requests.byToken(token);
        var errors = FormErrors.none();
        var said = Arrays.stream(Satisfaction.values()).filter(each -> each.name().equals(avis)).findFirst();
        if (said.isEmpty()) errors = errors.plus("avis", "Choisissez une réponse.");
        if (commentaire.length() > OpinionPage.COMMENT) errors = errors.plus("commentaire", "Raccourcissez ce texte : 1 000 caractères au plus.");
        if (!errors.isEmpty()) return opinion(request, false, avis, commentaire, errors);
        requests.say(token, said.orElseThrow(), commentaire, caller);
        return Redirect.to(request.privatePath() + "/avis");
    }

    private static View opinion(OrientationRequest request, boolean said, String value, String comment, FormErrors errors) {
        return new OpinionPage(request.privatePath(), request.reference(), said, value, comment, errors);
    }

    private MyRequestPage.Question question(OrientationRequest request, Handover handover) {
        var does = partners.find(handover.partner()).map(found -> found.presentation()).orElse("");
        return new MyRequestPage.Question(handover.id(), handover.passedBy().map(this::name).orElse(""), partners.nameOf(handover.partner()), does);
    }

    private String name(String recipient) {
        return recipient.equals(Consents.AUTHORITY) ? AUTHORITY : partners.nameOf(recipient);
    }

    private static View home(String token) {
        return Redirect.to("/demandes/" + token);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("handover");
        }
    }
}

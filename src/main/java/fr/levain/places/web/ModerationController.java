package fr.levain.places.web;

import static fr.levain.kernel.Role.ADMINISTRATOR;
import static fr.levain.kernel.Role.CASE_OFFICER;
import static fr.levain.kernel.Role.HEAD;

import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.places.Keeping;
import fr.levain.places.Place;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceReports;
import fr.levain.places.Places;
import fr.levain.places.ProposalId;
import fr.levain.places.Proposals;
import fr.levain.places.PublishResult;
import fr.levain.places.ReportGround;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Region looks at what is proposed, asked and told about spaces. */
@Controller
@RequestMapping("/gestion/espaces")
@AllowedTo({CASE_OFFICER, HEAD, ADMINISTRATOR})
class ModerationController {
    private final Proposals proposals;
    private final Keeping keeping;
    private final PlaceReports reports;
    private final Places places;
    private final Territories territories;

    ModerationController(Proposals proposals, Keeping keeping, PlaceReports reports, Places places, Territories territories) {
        this.proposals = proposals;
        this.keeping = keeping;
        this.reports = reports;
        this.places = places;
        this.territories = territories;
    }

    @GetMapping
    View waiting() {
        return waiting("");
    }

    @GetMapping("/propositions/{id}")
    View proposal(@PathVariable UUID id) {
        return proposal(id, FormErrors.none());
    }

    @PostMapping("/propositions/{id}/publication")
    View publish(@PathVariable UUID id, @RequestParam(name = "remplacer", defaultValue = "") String over, Caller caller) {
        var version = over.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(over)) : Optional.<Integer>empty();
        return switch (proposals.publish(new ProposalId(id), version, caller)) {
            case PublishResult.Published(var slug) -> Redirect.to("/espaces/" + slug);
            case PublishResult.Overtaken _ -> proposal(id, FormErrors.of(ProposalPage.OVERTAKEN, "La fiche a changé depuis cette proposition. Lisez les deux textes, puis choisissez."));
        };
    }

    @PostMapping("/propositions/{id}/refus")
    View refuse(@PathVariable UUID id, @RequestParam(name = "motif", defaultValue = "") String reason, Caller caller) {
        if (reason.isBlank()) return proposal(id, FormErrors.of("motif", "Dites pourquoi, en une phrase : la personne reçoit ce motif."));
        proposals.refuse(new ProposalId(id), cut(reason), caller);
        return Redirect.to("/gestion/espaces");
    }

    @PostMapping("/demandes/{id}")
    View settleClaim(@PathVariable UUID id, @RequestParam(name = "reponse", defaultValue = "") String answer, @RequestParam(name = "motif", defaultValue = "") String reason, Caller caller) {
        boolean accepted = answer.equals("confier");
        if (!accepted && reason.isBlank()) return waiting("Dites pourquoi la fiche n’est pas confiée : la personne reçoit ce motif.");
        keeping.settleClaim(id, accepted, cut(reason), caller);
        return Redirect.to("/gestion/espaces");
    }

    @PostMapping("/{slug}/constats")
    View settle(@PathVariable String slug, @RequestParam("constat") ReportGround ground, @RequestParam(name = "suite", defaultValue = "") String answer, Caller caller) {
        reports.settle(slug, ground, answer.equals("corrige"), caller);
        return Redirect.to("/gestion/espaces");
    }

    @GetMapping("/{slug}")
    View sheet(@PathVariable String slug, @RequestParam(name = "fait", defaultValue = "") String done) {
        var place = keeping.place(slug);
        var form = SheetForm.of(place.sheet(), territories.commune(place.sheet().get(PlaceField.COMMUNE)).map(commune -> commune.label()).orElse(""));
        return page(place, form, done.isEmpty() ? Optional.empty() : Optional.of("C’est enregistré."));
    }

    @PostMapping("/{slug}/verification")
    View verify(@PathVariable String slug, Caller caller) {
        keeping.verify(keeping.place(slug).id(), caller);
        return Redirect.to("/gestion/espaces/" + slug + "?fait=oui");
    }

    @PostMapping("/{slug}/fiche")
    View change(@PathVariable String slug, @RequestParam Map<String, String> typed, @RequestParam(name = "natures", defaultValue = "") List<String> kinds, Caller caller) {
        var place = keeping.place(slug);
        var form = SheetForm.read(typed, kinds, places.settings(), territories);
        if (!form.errors().isEmpty()) return page(place, form, Optional.empty());
        if (KeeperPage.isOvertaken(place, form)) return KeeperPage.overtaken(place, "/gestion/espaces/" + slug, form, places.settings(), true);
        proposals.change(place.id(), form.sheet(), "", caller);
        return Redirect.to("/gestion/espaces/" + slug + "?fait=oui");
    }

    @PostMapping("/{slug}/retrait")
    View close(@PathVariable String slug, @RequestParam(name = "retirer", defaultValue = "oui") String closed, Caller caller) {
        proposals.close(keeping.place(slug).id(), closed.equals("oui"), caller);
        return Redirect.to("/gestion/espaces/" + slug + "?fait=oui");
    }

    private View waiting(String reasonMissing) {
        return new ModerationPage(proposals.waiting(ModerationPage.SHOWN), keeping.claims(ModerationPage.SHOWN), reports.open(ModerationPage.SHOWN), reasonMissing);
    }

    private View proposal(UUID id, FormErrors errors) {
        var proposal = proposals.find(new ProposalId(id));
        var alike = proposal.isNew() ? proposals.alike(proposal.sheet()) : List.<Proposals.Alike>of();
        return new ProposalPage(proposal, proposals.changed(proposal), proposals.conflicts(proposal), ProposalPage.nameOf(proposal, territories), alike, places.settings(), errors);
    }

    private View page(Place place, SheetForm form, Optional<String> done) {
        return new KeeperPage(place, "/gestion/espaces/" + place.slug(), form, places.settings(), true, done, Optional.empty());
    }

    private static String cut(String text) {
        var plain = text.strip();
        return plain.length() > 500 ? plain.substring(0, 500) : plain;
    }
}

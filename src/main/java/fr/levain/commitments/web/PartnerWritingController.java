package fr.levain.commitments.web;

import fr.levain.applications.Partnership;
import fr.levain.commitments.Correction;
import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.PartnerActs;
import fr.levain.commitments.PartnerSpace;
import fr.levain.commitments.Research;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner asks for a correction, or describes its research. The link opens the page; the code sent to its address lets it write. */
@Controller
@OpenToAll
@RequestMapping("/engagements/{key}")
class PartnerWritingController {
    private static final int ROLE = 255;
    private static final int WORD = 1_000;
    private static final int RESEARCH = 2_000;

    private final OpenedLinks opened;
    private final PartnerActs acts;
    private final ProvedAddress address;
    private final Clock clock;

    PartnerWritingController(OpenedLinks opened, PartnerActs acts, ProvedAddress address, Clock clock) {
        this.opened = opened;
        this.acts = acts;
        this.address = address;
        this.clock = clock;
    }

    /** A private address stays out of search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/correction")
    View correct(@PathVariable String key, HttpServletRequest request) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayCorrect()) return Redirect.to(space.path());
            var known = new LinkedMultiValueMap<String, String>();
            known.set("role", space.terms().role());
            known.set("argent", Inputs.amount(space.terms().cash()));
            known.set("nature", space.terms().inKind());
            known.set("valeur", Inputs.amount(space.terms().inKindValue()));
            return new CorrectionPage(space, new Inputs(known), address.step(space, request), FormErrors.none());
        });
    }

    @PostMapping("/correction")
    View propose(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request,
            HttpServletResponse response) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayCorrect()) return Redirect.to(space.path());
            var inputs = new Inputs(typed);
            var errors = correctionErrors(inputs);
            if (!errors.isEmpty()) return new CorrectionPage(space, inputs, address.step(space, request), errors);
            return address.write(space, inputs, request, response, (step, wrong) -> new CorrectionPage(space, inputs, step, wrong), pass -> {
                acts.propose(space.key(), pass, correction(space, inputs));
                return Redirect.to(space.path() + "?fait=correction");
            });
        });
    }

    @GetMapping("/recherche")
    View research(@PathVariable String key, HttpServletRequest request) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayDescribe()) return Redirect.to(space.path());
            var research = space.commitment().research();
            var known = new LinkedMultiValueMap<String, String>();
            known.set("laboratoire", research.laboratory());
            known.set("question", research.question());
            known.set("methode", research.method());
            known.set("livrables", research.deliverables());
            known.set("ethique", research.ethics());
            known.set("donnees", research.data());
            known.set("cout", Inputs.amount(research.cost()));
            return new ResearchPage(space, new Inputs(known), address.step(space, request), FormErrors.none());
        });
    }

    @PostMapping("/recherche")
    View describe(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request,
            HttpServletResponse response) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayDescribe()) return Redirect.to(space.path());
            var inputs = new Inputs(typed);
            var errors = researchErrors(inputs);
            if (!errors.isEmpty()) return new ResearchPage(space, inputs, address.step(space, request), errors);
            return address.write(space, inputs, request, response, (step, wrong) -> new ResearchPage(space, inputs, step, wrong), pass -> {
                acts.describe(space.key(), pass, new Research(inputs.line("laboratoire"), inputs.words("question"), inputs.words("methode"),
                        inputs.words("livrables"), inputs.words("ethique"), inputs.words("donnees"), inputs.euros("cout")));
                return Redirect.to(space.path() + "?fait=recherche");
            });
        });
    }

    private Correction correction(PartnerSpace space, Inputs inputs) {
        var asked = space.partnership();
        return new Correction(inputs.line("role"), inputs.euros("argent"),
                asked.asks(Partnership.IN_KIND) ? inputs.line("nature") : space.terms().inKind(),
                asked.asks(Partnership.IN_KIND_VALUE) ? inputs.euros("valeur") : space.terms().inKindValue(), inputs.words("mot"), clock.instant());
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
}

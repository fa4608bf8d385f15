package fr.levain.recognitions.web;

import fr.levain.accounts.PublicForms;
import fr.levain.kernel.OpenToAll;
import fr.levain.recognitions.Recognitions;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anyone verifies an attestation: what it says, and whether it still holds. */
@Controller
@OpenToAll
@RequestMapping("/attestations")
class AttestationController {
    private final Recognitions recognitions;
    private final PublicForms limits;

    AttestationController(Recognitions recognitions, PublicForms limits) {
        this.recognitions = recognitions;
        this.limits = limits;
    }

    @GetMapping
    View form() {
        return new AttestationSearchPage("", FormErrors.none(), 200);
    }

    @PostMapping
    View find(@RequestParam(defaultValue = "") String numero, HttpServletRequest from) {
        if (numero.isBlank() || numero.length() > 40)
            return new AttestationSearchPage(numero, FormErrors.of("numero", "Écrivez le numéro ou le code lu sur l’attestation, par exemple PSI-2026-00012."), 422);
        if (!limits.admits("attestation " + numero, from.getRemoteAddr()))
            return new AttestationSearchPage(numero, FormErrors.of("numero", "Trop de vérifications de suite. Réessayez dans un quart d’heure."), 429);
        return recognitions.find(numero).<View>map(found -> Redirect.to(found.path())).orElseGet(() -> new AttestationSearchPage(
                numero, FormErrors.of("numero", "Aucune attestation ne porte ce numéro. Vérifiez la saisie ; si elle est exacte, l’attestation n’est pas authentique."), 422));
    }

    @GetMapping("/{code}")
    View verify(@PathVariable String code) {
        return new AttestationPage(recognitions.verify(code));
    }
}

package fr.levain.desk.web;

import fr.levain.desk.Registries;
import fr.levain.directory.RegisterCheckResult;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks the register about the holder of a dossier, when an officer wants to know where it stands today. */
@Controller
@AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD})
class RegistryController {
    private final Registries registries;

    RegistryController(Registries registries) {
        this.registries = registries;
    }

    @PostMapping("/instruction/{reference}/registres")
    View check(@PathVariable String reference, Caller caller) {
        return switch (registries.check(reference, caller)) {
            case RegisterCheckResult.Kept _ -> Redirect.to("/instruction/" + reference + "#registres");
            case RegisterCheckResult.NoNumber() -> new RegistryUnansweredPage(reference, "Cette structure n’a encore ni SIRET ni RNA : aucun registre ne peut la reconnaître.", false);
            case RegisterCheckResult.Unanswered(var register) -> new RegistryUnansweredPage(
                    reference, "%s ne répond pas. Ce que vous saviez reste affiché ; essayez de nouveau dans quelques minutes.".formatted(register), true);
        };
    }
}

package fr.levain.privacy.web;

import fr.levain.kernel.OpenToAll;
import fr.levain.privacy.ProcessingRegister;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll
class PersonalDataController {
    private final ProcessingRegister register;

    PersonalDataController(ProcessingRegister register) {
        this.register = register;
    }

    @GetMapping("/donnees-personnelles")
    View notice() {
        return new PersonalDataPage(register.processings());
    }
}

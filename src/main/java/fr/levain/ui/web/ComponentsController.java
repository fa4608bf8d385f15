package fr.levain.ui.web;

import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The components, side by side; on a demonstration instance only. */
@Controller
class ComponentsController {
    private final Instance instance;

    ComponentsController(Instance instance) {
        this.instance = instance;
    }

    @GetMapping("/composants")
    @OpenToAll
    ComponentsPage components() {
        if (!instance.demonstration()) throw new NotFound("components");
        return new ComponentsPage();
    }
}

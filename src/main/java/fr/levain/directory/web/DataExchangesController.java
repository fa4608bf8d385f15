package fr.levain.directory.web;

import fr.levain.directory.DataExchanges;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll
class DataExchangesController {
    private final DataExchanges exchanges;

    DataExchangesController(DataExchanges exchanges) {
        this.exchanges = exchanges;
    }

    @GetMapping("/echanges-de-donnees")
    View exchanges() {
        return new DataExchangesPage(exchanges.all(), exchanges.monthsKept());
    }
}

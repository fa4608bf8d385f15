package fr.levain.directory.web;

import fr.levain.directory.DataExchange;
import fr.levain.ui.Page;
import java.util.List;

/** Data obtained elsewhere (D9, W6). @param monthsKept of the traces */
public record DataExchangesPage(List<DataExchange> exchanges, int monthsKept) implements Page {
    public List<DataExchange> active() {
        return exchanges.stream().filter(DataExchange::active).toList();
    }

    public List<DataExchange> possible() {
        return exchanges.stream().filter(each -> !each.active()).toList();
    }
}

package fr.levain.applications.web;

import fr.levain.applications.Receipt;
import fr.levain.ui.Page;

public record ReceiptPage(Receipt receipt) implements Page {
    public String path() {
        return "/dossiers/" + receipt.reference();
    }
}

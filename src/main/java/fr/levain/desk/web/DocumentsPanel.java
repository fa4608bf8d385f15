package fr.levain.desk.web;

import fr.levain.documents.StoredDocument;
import fr.levain.ui.Page;
import java.util.List;

public record DocumentsPanel(List<StoredDocument> documents) implements Page {
    public String size(StoredDocument document) {
        long kilobytes = Math.max(1, document.size() / 1024);
        return kilobytes < 1024 ? kilobytes + " Ko" : "%.1f Mo".formatted(kilobytes / 1024.0).replace('.', ',');
    }
}

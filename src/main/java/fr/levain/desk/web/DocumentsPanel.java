package fr.levain.desk.web;

import fr.levain.documents.Scan;
import fr.levain.documents.StoredDocument;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/** @param pieces where all of them are, with their versions and the archive */
public record DocumentsPanel(List<StoredDocument> documents, String pieces) implements Page {
    public List<StoredDocument> inForce() {
        return documents.stream().filter(StoredDocument::isInForce).toList();
    }

    public boolean tellsScan(StoredDocument document) {
        return document.scan() != Scan.CLEAN;
    }

    public Tone tone(StoredDocument document) {
        return switch (document.scan()) {
            case CLEAN -> Tone.OK;
            case NOT_SCANNED -> Tone.NEUTRAL;
            case PENDING -> Tone.WAIT;
            case INFECTED -> Tone.KO;
        };
    }
}

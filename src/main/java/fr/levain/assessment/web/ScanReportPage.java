package fr.levain.assessment.web;

import fr.levain.assessment.ScanBatch;
import fr.levain.assessment.ScanBatch.Outcome;
import fr.levain.assessment.ScanBatch.Part;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

/** Where each page of a batch went, and what was not recognised. @param labels of the pieces, by code */
public record ScanReportPage(ScanBatch batch, List<Part> parts, Map<String, String> labels, Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Part> filed() {
        return parts.stream().filter(part -> part.outcome() == Outcome.FILED).toList();
    }

    public List<Part> left() {
        return parts.stream().filter(part -> part.outcome() != Outcome.FILED).toList();
    }

    public String piece(Part part) {
        return part.piece().map(code -> labels.getOrDefault(code, code)).orElse("");
    }

    public String field(Part part) {
        return "code-" + part.id();
    }

    public String typed(Part part) {
        return typed.getOrDefault(field(part), part.reference().map(ref -> ref + " / " + part.piece().orElse("")).orElse(""));
    }

    public String action(Part part) {
        return batch.path() + "/parties/" + part.id();
    }
}

package fr.levain.appeals.web;

import fr.levain.appeals.Appeal;
import fr.levain.decisions.Evidence;
import fr.levain.ui.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What the first decision rested on, as frozen, line by line. @param textPath the same as a file, whose digest anyone may compute */
public record EvidencePage(Appeal appeal, Evidence evidence, String back, String textPath) implements Page {
    public record Line(String name, String value) {}

    public List<Line> lines() {
        return evidence.content().lines().map(line -> {
            int cut = line.indexOf(" : ");
            return cut < 0 ? new Line("", line) : new Line(line.substring(0, cut), line.substring(cut + 3));
        }).toList();
    }

    /** Neither the evidence nor what the appeal said of it has changed. */
    public boolean isIntact() {
        return evidence.isIntact() && evidence.digest().equals(appeal.evidenceDigest());
    }

    static ResponseEntity<String> text(Evidence evidence) {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"preuve.txt\"").body(evidence.content());
    }
}

package fr.levain.opendata.web;

import fr.levain.kernel.Digest;
import fr.levain.kernel.OpenToAll;
import fr.levain.opendata.Datasets;
import fr.levain.opendata.ScdlGrants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The essential data of awards: UTF-8 without mark, comma, exact columns (O2, O3). */
@Controller
@OpenToAll
class AwardsFileController {
    private final Datasets datasets;

    AwardsFileController(Datasets datasets) {
        this.datasets = datasets;
    }

    @GetMapping("/donnees/subventions.csv")
    void awards(WebRequest request, HttpServletResponse answer) throws IOException {
        var lines = datasets.awardLines();
        var etag = "\"" + Digest.of(lines.toString()).substring(0, 32) + "\"";
        answer.setHeader("Cache-Control", "public, max-age=300");
        // anyone may read it from anywhere: it is public
        answer.setHeader("Access-Control-Allow-Origin", "*");
        if (datasets.changedAt().map(at -> request.checkNotModified(etag, at.toEpochMilli())).orElseGet(() -> request.checkNotModified(etag)))
            return;
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"subventions.csv\"");
        var csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8)),
                CSVFormat.RFC4180);
        csv.printRecord(ScdlGrants.COLUMNS);
        for (var line : lines) csv.printRecord(line);
        csv.flush();
    }
}

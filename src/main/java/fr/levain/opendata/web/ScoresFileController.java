package fr.levain.opendata.web;

import fr.levain.decisions.Distributions;
import fr.levain.kernel.OpenToAll;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How the dossiers of each call were scored, without a dossier (X05): one line per band, UTF-8, comma. */
@Controller
@OpenToAll
class ScoresFileController {
    private final Distributions distributions;

    ScoresFileController(Distributions distributions) {
        this.distributions = distributions;
    }

    @GetMapping("/donnees/notes.csv")
    void scores(HttpServletResponse answer) throws IOException {
        answer.setHeader("Cache-Control", "public, max-age=300");
        // anyone may read it from anywhere: it is public
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setContentType("text/csv;charset=UTF-8");
        answer.setHeader("Content-Disposition", "attachment; filename=\"notes.csv\"");
        var csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord("appel", "intitule", "premierVote", "dernierVote", "dossiersNotes", "effectifMinimal", "noteDe", "noteA", "dossiers", "notePlancherDesProjetsSoutenus");
        for (var each : distributions.all())
            for (var band : each.bands())
                csv.printRecord(each.callSlug(), each.callTitle(), each.firstVote(), each.lastVote(), each.dossiers(), each.smallestGroup(), band.from(), band.to(),
                        band.dossiers(), each.cut().map(String::valueOf).orElse(""));
        csv.flush();
    }
}

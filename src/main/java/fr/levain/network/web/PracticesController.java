package fr.levain.network.web;

import fr.levain.kernel.NotFound;
import fr.levain.kernel.OpenToAll;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkSettings;
import fr.levain.network.NetworkWords;
import fr.levain.network.Practices;
import fr.levain.network.PublishedPractice;
import fr.levain.ui.CsvCell;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Practice sheets for anyone to read, and to take away with their licence. */
@Controller
@OpenToAll
class PracticesController {
    private static final List<String> COLUMNS = List.of("identifiant", "version", "titre", "resume", "besoin", "demarche", "moyens", "lecons", "themes", "auteur", "licence", "date_publication", "adresse");

    private final Practices practices;
    private final NetworkWords words;
    private final Searches searches;
    private final JsonMapper json;

    PracticesController(Practices practices, NetworkWords words, Searches searches, JsonMapper json) {
        this.practices = practices;
        this.words = words;
        this.searches = searches;
        this.json = json;
    }

    @GetMapping(PracticesPage.PATH)
    View find(@RequestParam Map<String, String> asked) {
        var typed = NetworkQuery.from(asked);
        var query = NetworkQuery.ALL.with(NetworkQuery.Key.WORDS, typed.get(NetworkQuery.Key.WORDS)).with(NetworkQuery.Key.THEME, typed.get(NetworkQuery.Key.THEME)).at(typed.page());
        return new PracticesPage(searches.box(query, "", PracticesPage.PATH), practices.find(query));
    }

    /** @param version an earlier text; the one of today when blank */
    @GetMapping("/reseau/fiches-pratiques/{slug}")
    View sheet(@PathVariable String slug, @RequestParam(name = "version", defaultValue = "") String version) {
        var versions = practices.versions(slug);
        var shown = versions.stream().filter(each -> version.isEmpty() ? each.live() : String.valueOf(each.version()).equals(version)).findFirst()
                .orElseThrow(() -> new NotFound("version " + version));
        return new PracticePage(shown, versions, words.settings());
    }

    @GetMapping("/donnees/fiches-pratiques.csv")
    void csv(HttpServletResponse answer) throws IOException {
        open(answer, "text/csv");
        answer.setHeader("Content-Disposition", "attachment; filename=\"fiches-pratiques.csv\"");
        var settings = words.settings();
        try (var csv = new CSVPrinter(new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS);
            practices.each(practice -> {
                try {
                    csv.printRecord(line(practice, settings).stream().map(CsvCell::of).toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @GetMapping("/donnees/fiches-pratiques.json")
    void json(HttpServletResponse answer) throws IOException {
        open(answer, MediaType.APPLICATION_JSON_VALUE);
        var settings = words.settings();
        var all = new ArrayList<Map<String, String>>();
        practices.each(practice -> {
            var told = new LinkedHashMap<String, String>();
            var line = line(practice, settings);
            for (int at = 0; at < COLUMNS.size(); at++) told.put(COLUMNS.get(at), line.get(at));
            all.add(told);
        });
        answer.getOutputStream().write(json.writeValueAsBytes(all));
    }

    /** Anyone may read it from anywhere: it is public. */
    private static void open(HttpServletResponse answer, String type) {
        answer.setHeader("Cache-Control", "public, max-age=300");
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setContentType(type + ";charset=UTF-8");
    }

    private static List<String> line(PublishedPractice practice, NetworkSettings settings) {
        var text = practice.text();
        var licence = settings.licence(text.licence());
        return Stream.of(practice.slug(), String.valueOf(practice.version()), text.title(), text.summary(), text.need(), text.steps(), text.means(), text.lessons(),
                String.join("|", text.themes()), practice.byName(), (licence.name() + " " + licence.address()).strip(), practice.publishedOn().toString(), practice.path()).toList();
    }
}

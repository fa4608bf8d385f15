package fr.levain.readings;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.readings.ReadingTerms.Checklist;
import fr.levain.readings.ReadingTerms.Lay;
import fr.levain.readings.ReadingTerms.Third;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code readings.yaml}: how the dossiers of each call are read. A call it does not name has no readings. */
@Component
class ReadingsInPack implements PackSection {
    private static final String FILE = "readings.yaml";
    /** The grid of the call itself. */
    private static final String OF_THE_CALL = "appel";

    /** @param grids slug of the grid of each kind; none for the call's own */
    private record Read(ReadingTerms terms, Map<String, String> grids) {}

    private final ReadingCalls calls;

    ReadingsInPack(ReadingCalls calls) {
        this.calls = calls;
    }

    @Override
    public String name() {
        return "lectures";
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Prepared read(Pack pack) {
        var known = Known.in(pack);
        var read = new ArrayList<Read>();
        var named = new HashSet<String>();
        for (var node : pack.file(FILE).map(file -> file.list("calls")).orElse(List.of())) {
            var each = call(node, known);
            if (!named.add(each.terms().call())) node.problem("call", "l’appel « %s » est décrit deux fois".formatted(each.terms().call()));
            read.add(each);
        }
        return (_, _) -> read.forEach(each -> calls.declare(each.terms(), each.grids(), Digest.of(each.toString())));
    }

    private static Read call(PackNode node, Known known) {
        node.text("source");
        node.bool("assumption", false);
        var call = node.text("call");
        if (!known.calls().isEmpty() && !known.calls().contains(call)) node.problem("call", "aucun appel ne s’appelle « %s »".formatted(call));
        var grids = new java.util.TreeMap<String, String>();
        var kinds = new ArrayList<ReadingTerms.Kind>();
        for (var each : node.list("kinds")) {
            var kind = kind(each, known, grids);
            if (kinds.stream().anyMatch(other -> other.slug().equals(kind.slug()))) each.problem("slug", "deux lectures portent le code « %s »".formatted(kind.slug()));
            kinds.add(kind);
        }
        if (kinds.isEmpty()) node.problem("kinds", "écrivez au moins une lecture");
        else if (kinds.getFirst().lay().filter(lay -> !lay.ranks()).isPresent())
            node.problem("kinds", "la première lecture classe : placez celle des pairs ou des citoyens après une autre, ou écrivez « ranks: true »");
        var terms = new ReadingTerms(call, between(node, "readers", 1, 9), between(node, "days", 1, 120), optional(node, "expires", 1, 120), between(node, "dispersion", 1, 10),
                node.child("third-reader").map(ReadingsInPack::third), node.child("adjusted").map(each -> between(each, "readings", SeverityModel.LEAST_READINGS, 100)),
                node.bool("intervals", false), optional(node, "threshold", 1, 99), node.bool("calibration", false), node.bool("allocation", false), kinds,
                node.child("second-analysis").map(ReadingsInPack::checklist));
        return new Read(terms, grids);
    }

    private static Third third(PackNode node) {
        return new Third(between(node, "from", 1, 100), node.oneOf("asked", Map.of("agent", false, "automatique", true)));
    }

    private static Lay lay(PackNode node) {
        return new Lay(node.oneOf("who", Map.of("porteurs", Lay.Who.HOLDERS, "laureats", Lay.Who.LAUREATES, "citoyens", Lay.Who.CITIZENS)),
                between(node, "each", 1, 50), between(node, "least", 1, 9), node.bool("ranks", false));
    }

    private static ReadingTerms.Kind kind(PackNode node, Known known, Map<String, String> grids) {
        var slug = node.text("slug");
        if (!slug.matches("[a-z0-9][a-z0-9-]*")) node.problem("slug", "le nom court s’écrit en minuscules, chiffres et tirets");
        var grid = node.text("grid");
        if (!grid.equals(OF_THE_CALL)) {
            if (!known.grids().isEmpty() && !known.grids().contains(grid)) node.problem("grid", "aucune grille ne s’appelle « %s »".formatted(grid));
            grids.put(slug, grid);
        }
        var fields = node.texts("fields");
        if (fields.isEmpty()) node.problem("fields", "écrivez les questions du dossier que le lecteur voit");
        if (!known.fields().isEmpty())
            fields.stream().filter(each -> !known.fields().contains(each)).forEach(each -> node.problem("fields", "aucun formulaire ne pose la question « %s »".formatted(each)));
        return new ReadingTerms.Kind(slug, node.text("title"), null, fields, node.texts("documents"), node.bool("anonymous", false), node.bool("masked", false), node.child("evaluators").map(ReadingsInPack::lay));
    }

    private static Checklist checklist(PackNode node) {
        var items = new ArrayList<Checklist.Item>();
        for (var part : node.list("parts")) {
            var title = part.text("title");
            for (var item : part.list("items")) {
                var code = item.text("code");
                if (!code.matches("[A-Z0-9][A-Z0-9-]*")) item.problem("code", "un code s’écrit en capitales, chiffres et tirets");
                if (items.stream().anyMatch(other -> other.code().equals(code))) item.problem("code", "deux points portent le code « %s »".formatted(code));
                items.add(new Checklist.Item(code, title, item.text("question")));
            }
        }
        if (items.isEmpty()) node.problem("parts", "écrivez au moins un point à vérifier");
        return new Checklist(node.text("title"), node.bool("required", false), items);
    }

    private static Optional<Integer> optional(PackNode node, String key, int least, int most) {
        return node.has(key) ? Optional.of(between(node, key, least, most)) : Optional.empty();
    }

    private static int between(PackNode node, String key, int least, int most) {
        var value = node.integer(key);
        if (value < least || value > most) node.problem(key, "entre %d et %d".formatted(least, most));
        return value;
    }

    /** What the other files of the pack name; nothing is checked against a file that is not there. */
    private record Known(Set<String> calls, Set<String> grids, Set<String> fields) {
        static Known in(Pack pack) {
            var calls = new HashSet<String>();
            for (var call : pack.folder("calls")) call.optionalText("slug").ifPresent(calls::add);
            var grids = new HashSet<String>();
            for (var grid : pack.folder("grids")) grid.optionalText("id").ifPresent(grids::add);
            var fields = new HashSet<String>();
            for (var form : pack.folder("forms"))
                form.list("pages").forEach(page -> page.list("fields").forEach(field -> field.optionalText("id").ifPresent(fields::add)));
            return new Known(calls, grids, fields);
        }
    }
}

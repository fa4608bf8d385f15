package fr.levain.opinions;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code opinions.yaml}: the kinds of opinions, what each may see, how long things last. */
@Component
class OpinionsInPack implements PackSection {
    private static final String FILE = "opinions.yaml";

    private final JdbcClient sql;
    private final JsonMapper json;

    OpinionsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "avis demandés";
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var times = new OpinionSettings.Times(between(node, "code-minutes", 5, 60), between(node, "session-hours", 1, 48),
                between(node, "link-days", 1, 180), reminders(node), between(node, "late-reminder", 1, 30));
        var comparison = new OpinionSettings.Comparison(between(node, "dispersion", 1, 10), node.bool("own-score-first", true));
        var known = Known.in(pack);
        var kinds = new ArrayList<OpinionKind>();
        var slugs = new HashSet<String>();
        for (var each : node.list("kinds")) {
            var kind = kind(each, known);
            if (!slugs.add(kind.slug())) each.problem("slug", "deux natures d’avis portent le code « %s »".formatted(kind.slug()));
            kinds.add(kind);
        }
        if (kinds.isEmpty()) node.problem("kinds", "écrivez au moins une nature d’avis");
        var read = new OpinionSettings(List.copyOf(kinds), times, comparison, node.texts("shared-mail-domains"));
        return (_, _) -> put(read);
    }

    OpinionSettings settings() {
        return sql.sql("select value::text from opinions.settings").query(String.class).optional()
                .map(value -> json.readValue(value, OpinionSettings.class)).orElse(OpinionSettings.NONE);
    }

    private void put(OpinionSettings settings) {
        sql.sql("insert into opinions.settings (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }

    private static OpinionKind kind(PackNode node, Known known) {
        node.optionalText("source");
        node.bool("assumption", false);
        var kind = new OpinionKind(node.text("slug"), node.text("title"), node.bool("anonymous", false), between(node, "days", 1, 120),
                between(node, "minutes", 1, 240), node.bool("silence", false), node.texts("fields"), node.texts("documents"), node.texts("criteria"));
        check(node, "fields", kind.fields(), known.fields(), "aucun formulaire ne pose la question « %s »");
        check(node, "documents", kind.documents(), known.pieces(), "aucune pièce ne porte le code « %s »");
        check(node, "criteria", kind.criteria(), known.criteria(), "aucune grille n’a le critère « %s »");
        return kind;
    }

    private static void check(PackNode node, String key, List<String> named, Set<String> known, String problem) {
        // a pack that brings opinions.yaml alone speaks of what is in force here already
        if (known.isEmpty()) return;
        for (var name : named) if (!known.contains(name)) node.problem(key, problem.formatted(name));
    }

    private static List<Integer> reminders(PackNode node) {
        var days = new ArrayList<Integer>();
        for (var each : node.texts("reminders")) {
            if (each.matches("[1-9]\\d?")) days.add(Integer.valueOf(each));
            else node.problem("reminders", "écrivez des nombres de jours, de 1 à 99 ; lu : « %s »".formatted(each));
        }
        days.sort(Comparator.reverseOrder());
        return days;
    }

    private static int between(PackNode node, String key, int least, int most) {
        var value = node.integer(key);
        if (value < least || value > most) node.problem(key, "entre %d et %d".formatted(least, most));
        return value;
    }

    /** What the other files of the pack name. */
    private record Known(Set<String> fields, Set<String> pieces, Set<String> criteria) {
        static Known in(Pack pack) {
            var fields = new HashSet<String>();
            for (var form : pack.folder("forms"))
                form.list("pages").forEach(page -> page.list("fields").forEach(field -> field.optionalText("id").ifPresent(fields::add)));
            var pieces = new HashSet<String>();
            pack.file("pieces.yaml").ifPresent(file -> file.list("pieces").forEach(piece -> piece.optionalText("code").ifPresent(pieces::add)));
            var criteria = new HashSet<String>();
            for (var grid : pack.folder("grids")) grid.list("criteria").forEach(each -> each.optionalText("code").ifPresent(criteria::add));
            return new Known(fields, pieces, criteria);
        }
    }
}

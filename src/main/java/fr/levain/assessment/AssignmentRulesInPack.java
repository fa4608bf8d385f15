package fr.levain.assessment;

import fr.levain.kernel.Email;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code assignment.yaml}: the rules on answers, the specialists of the themes, the referents of the departments. */
@Component
class AssignmentRulesInPack implements PackSection {
    private static final String FILE = "assignment.yaml";
    /** The question whose answers are themes. */
    static final String THEMES = "themes";

    private final JdbcClient sql;
    private final JsonMapper json;

    AssignmentRulesInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "affectation des dossiers";
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var known = themes(pack);
        var specialists = new ArrayList<AssignmentRules.Specialist>();
        for (var each : node.list("specialists")) {
            var theme = each.text("theme");
            if (!known.isEmpty() && !theme.isEmpty() && !known.containsKey(theme)) each.problem("theme", "aucun formulaire ne propose le thème « %s »".formatted(theme));
            var email = email(each);
            if (isTold(each, pack)) specialists.add(new AssignmentRules.Specialist(theme, known.getOrDefault(theme, theme), email));
        }
        var referents = new ArrayList<AssignmentRules.Referent>();
        var taken = new HashSet<String>();
        for (var each : node.list("referents")) {
            var departments = each.texts("departments");
            if (departments.isEmpty()) each.problem("departments", "écrivez au moins un département");
            departments.stream().filter(code -> !taken.add(code)).forEach(code -> each.problem("departments", "le département « %s » a déjà un référent".formatted(code)));
            var email = email(each);
            if (isTold(each, pack)) referents.add(new AssignmentRules.Referent(departments, email));
        }
        var rules = new ArrayList<AssignmentRules.Rule>();
        var reading = new RuleReading(pack);
        for (var each : node.list("rules")) {
            var rule = reading.rule(each);
            each.optionalText("source");
            each.bool("assumption", false);
            if (isTold(each, pack)) rules.add(rule);
        }
        var read = new AssignmentRules(node.bool("automatic", false), rules, specialists, referents);
        return (_, _) -> put(read);
    }

    AssignmentRules rules() {
        return sql.sql("select value::text from assessment.assignment_rules").query(String.class).optional()
                .map(value -> json.readValue(value, AssignmentRules.class)).orElse(AssignmentRules.NONE);
    }

    private void put(AssignmentRules rules) {
        sql.sql("insert into assessment.assignment_rules (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(rules)).update();
    }

    static String email(PackNode node) {
        node.optionalText("source");
        node.bool("assumption", false);
        var written = node.text("email");
        if (!written.isEmpty() && Email.reading(written).problem().isPresent()) node.problem("email", "« %s » n’est pas une adresse".formatted(written));
        return written.toLowerCase(Locale.ROOT);
    }

    /** Invented people are those of the demonstration only. */
    private static boolean isTold(PackNode node, Pack pack) {
        return !node.bool("demonstration", false) || pack.demonstration();
    }

    /** Themes that some form offers, with their words. */
    private static Map<String, String> themes(Pack pack) {
        var themes = new HashMap<String, String>();
        for (var form : pack.folder("forms"))
            for (var page : form.list("pages"))
                for (var field : page.list("fields"))
                    if (field.optionalText("id").filter(THEMES::equals).isPresent())
                        field.map("options").forEach((code, label) -> themes.put(code, label.isText() ? label.asText() : code));
        return themes;
    }
}

package fr.levain.decisions;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code decisions.yaml}: who reads outcomes under embargo, below how many dossiers nothing is published. */
@Component
class DecisionsInPack implements PackSection {
    private static final Map<String, Role> ROLES = Stream.of(Role.ASSEMBLY_SECRETARY, Role.HEAD)
            .collect(Collectors.toMap(role -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), role -> role));

    private final JdbcClient sql;
    private final JsonMapper json;

    DecisionsInPack(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public String name() {
        return "décisions";
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("decisions.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.text("source");
        node.bool("assumption", false);
        var roles = EnumSet.noneOf(Role.class);
        for (var name : node.texts("embargo-roles")) {
            if (ROLES.containsKey(name)) roles.add(ROLES.get(name));
            else node.problem("embargo-roles", "« %s » ne lit pas les délibérations ; rôles possibles : %s".formatted(name, String.join(", ", ROLES.keySet().stream().sorted().toList())));
        }
        if (roles.isEmpty()) node.problem("embargo-roles", "nommez au moins un rôle : quelqu’un doit pouvoir préparer les lettres");
        int smallest = node.integer("smallest-group");
        if (smallest < 5 || smallest > 100) node.problem("smallest-group", "entre 5 et 100 dossiers");
        var read = new DecisionSettings(roles, smallest);
        return (_, _) -> put(read);
    }

    DecisionSettings settings() {
        return sql.sql("select value::text from decisions.settings").query(String.class).optional()
                .map(value -> json.readValue(value, DecisionSettings.class)).orElse(DecisionSettings.NONE);
    }

    private void put(DecisionSettings settings) {
        sql.sql("insert into decisions.settings (value) values (:value::jsonb) on conflict (only_row) do update set value = excluded.value")
                .param("value", json.writeValueAsString(settings)).update();
    }
}

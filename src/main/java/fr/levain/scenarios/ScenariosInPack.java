package fr.levain.scenarios;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code reserve.yaml}: how the money of a call goes down its lists. */
@Component
class ScenariosInPack implements PackSection {
    private final ProfileStore store;

    ScenariosInPack(ProfileStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "listes complémentaires";
    }

    @Override
    public int order() {
        return 68;
    }

    @Override
    public Prepared read(Pack pack) {
        var rules = new LinkedHashMap<String, CallRule>();
        for (var node : pack.file("reserve.yaml").map(file -> file.list("rules")).orElse(java.util.List.of())) {
            node.text("source");
            node.bool("assumption", false);
            var rule = new CallRule(node.oneOf("promotion", Map.of("ordre-strict", false, "premier-qui-tient", true)), node.bool("partial", false));
            var calls = node.texts("calls");
            if (calls.isEmpty()) node.problem("calls", "nommez un appel au moins");
            for (var call : calls)
                if (rules.putIfAbsent(call, rule) != null) node.problem("calls", "l’appel « %s » a déjà sa règle".formatted(call));
        }
        return (_, _) -> rules.forEach(store::rule);
    }
}

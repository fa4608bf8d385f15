package fr.levain.records;

import fr.levain.forms.FormRevision;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code record.yaml}: the form that asks what an organisation says once, and how long each answer may be offered. */
@Component
class RecordInPack implements PackSection {
    private static final String FILE = "record.yaml";

    private final RecordStore store;

    RecordInPack(RecordStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "fiche de la structure";
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var form = file.get().text("form");
        var known = pack.shared(FormRevision.class, form);
        if (known.isEmpty()) file.get().problem("form", "aucun formulaire ne s’appelle « %s »".formatted(form));
        var identity = file.get().part("identity");
        var months = months(identity);
        source(identity);
        var seen = new HashSet<String>();
        var durations = file.get().list("freshness").stream().flatMap(node -> durations(node, known, seen).stream()).toList();
        return (_, _) -> store.define(new RecordStore.Definition(form, months), durations);
    }

    private static List<Freshness> durations(PackNode node, Optional<FormRevision> form, HashSet<String> seen) {
        var months = months(node);
        var source = source(node);
        var assumption = node.bool("assumption", false);
        var fields = node.texts("fields");
        if (fields.isEmpty()) node.problem("fields", "dites à quelles questions cette durée s’applique");
        for (var field : fields) {
            if (!seen.add(field)) node.problem("fields", "la question « %s » a déjà une durée".formatted(field));
            if (form.isPresent() && form.get().field(field).isEmpty()) node.problem("fields", "la fiche ne pose pas la question « %s »".formatted(field));
        }
        return fields.stream().distinct().map(field -> new Freshness(field, months, source, assumption)).toList();
    }

    private static int months(PackNode node) {
        var months = node.integer("months");
        if (node.has("months") && (months < 1 || months > 120)) node.problem("months", "une durée va de 1 à 120 mois");
        return Math.clamp(months, 1, 120);
    }

    private static String source(PackNode node) {
        node.bool("assumption", false);
        return node.text("source");
    }
}

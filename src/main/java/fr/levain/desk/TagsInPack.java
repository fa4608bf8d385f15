package fr.levain.desk;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** {@code tags.yaml}: the words offered to officers for their tags. */
@Component
class TagsInPack implements PackSection {
    private final TagStore store;

    TagsInPack(TagStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "étiquettes";
    }

    @Override
    public int order() {
        return 69;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("tags.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        var labels = new ArrayList<String>();
        for (var each : node.list("tags")) {
            var label = each.asText().strip();
            if (label.isEmpty() || label.length() > Tag.LONGEST) each.problem("une étiquette compte de 1 à %d caractères".formatted(Tag.LONGEST));
            else if (labels.contains(label)) each.problem("l’étiquette « %s » est écrite deux fois".formatted(label));
            else labels.add(label);
        }
        return (_, _) -> store.offer(labels);
    }
}

package fr.levain.guidance;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.territory.Point;
import fr.levain.territory.Territories;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code places.yaml}: the spaces for innovation, each in a commune we know, with the source that lists it. */
@Component
class SpacesInPack implements PackSection {
    private final Spaces spaces;
    private final Territories territories;

    SpacesInPack(Spaces spaces, Territories territories) {
        this.spaces = spaces;
        this.territories = territories;
    }

    @Override
    public String name() {
        return "espaces d’innovation";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Prepared read(Pack pack) {
        var seen = new HashSet<String>();
        var read = pack.file("places.yaml").map(file -> {
            var source = file.text("source");
            var year = file.integer("source-year");
            return file.list("places").stream().flatMap(node -> {
                if (!seen.add(node.text("slug"))) node.problem("slug", "l’espace « %s » est écrit deux fois".formatted(node.text("slug")));
                return space(node, source, year).stream();
            }).toList();
        }).orElse(List.of());
        return (_, _) -> spaces.replace(read);
    }

    private Optional<InnovationSpace> space(PackNode node, String source, int year) {
        var code = node.text("commune");
        var commune = territories.commune(code);
        if (commune.isEmpty()) node.problem("commune", "la commune « %s » n’est pas dans la région".formatted(code));
        // all its fields are read, right or wrong: one fault is told once
        var space = new InnovationSpace(node.text("slug"), node.text("name"), node.optionalText("carrier"), node.text("address"), node.text("town"),
                commune.map(known -> known.code().value()).orElse(code), node.optionalText("site"),
                commune.map(known -> known.point()).orElse(new Point(0, 0)), source, year);
        return commune.map(_ -> space);
    }
}

package fr.levain.envelopes;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code envelopes.yaml}: the money the assembly has voted for each call. */
@Component
class EnvelopesInPack implements PackSection {
    private record Voted(String slug, String title, int year, Euros amount, boolean arbitrated) {}

    private final Envelopes envelopes;

    EnvelopesInPack(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    @Override
    public String name() {
        return "enveloppes";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Prepared read(Pack pack) {
        var read = pack.file("envelopes.yaml").map(file -> file.list("envelopes").stream().map(node -> {
            node.text("source");
            node.bool("assumption", false);
            return new Voted(node.text("slug"), node.text("title"), node.integer("year"), node.euros("amount"), node.bool("arbitrated", false));
        }).toList()).orElse(List.of());
        return (_, by) -> read.forEach(each -> envelopes.declare(each.slug(), each.title(), each.year(), each.amount(), each.arbitrated(), by));
    }
}

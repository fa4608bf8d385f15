package fr.levain.envelopes;

import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code envelopes.yaml}: the money the assembly has voted for each call, for all the region or for one of its departments. */
@Component
class EnvelopesInPack implements PackSection {
    private record Voted(EnvelopeTerms terms, Euros amount) {}

    private final Envelopes envelopes;
    private final ResizingStore resizings;

    EnvelopesInPack(Envelopes envelopes, ResizingStore resizings) {
        this.envelopes = envelopes;
        this.resizings = resizings;
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
        var nodes = pack.file("envelopes.yaml").map(file -> file.list("envelopes")).orElse(List.of());
        var slugs = nodes.stream().map(node -> node.text("slug")).toList();
        var read = nodes.stream().map(node -> voted(node, slugs)).toList();
        return (_, by) -> read.forEach(each -> envelopes.declare(each.terms(), amount(each), by));
    }

    private static Voted voted(PackNode node, List<String> slugs) {
        node.text("source");
        node.bool("assumption", false);
        var territory = node.optionalText("territory").filter(code -> {
            if (DepartmentCode.read(code).isPresent()) return true;
            node.problem("territory", "« %s » n’est pas un code de département, par exemple 23".formatted(code));
            return false;
        }).flatMap(DepartmentCode::read);
        var partOf = node.optionalText("part-of");
        partOf.filter(slug -> !slugs.contains(slug)).ifPresent(slug -> node.problem("part-of", "aucune enveloppe ne s’appelle « %s »".formatted(slug)));
        if (partOf.isPresent() && territory.isEmpty()) node.problem("part-of", "indiquez `territory` : le département que cette part paie");
        return new Voted(
                new EnvelopeTerms(node.text("slug"), node.text("title"), node.integer("year"), node.bool("arbitrated", false), territory, partOf),
                node.euros("amount"));
    }

    /** Once a vote changed it, the amount is the vote's, whatever the file says. */
    private Euros amount(Voted read) {
        var slug = read.terms().slug();
        return resizings.isChangedByAct(slug) ? envelopes.of(slug).voted() : read.amount();
    }
}

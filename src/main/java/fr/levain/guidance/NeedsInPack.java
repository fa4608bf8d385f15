package fr.levain.guidance;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.AnswerText;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code orientation.yaml}: which help the answers of a visitor call for. Terms, codes and needs must exist in the pack. */
@Component
class NeedsInPack implements PackSection {
    private final PartnersToSee partnersToSee;

    NeedsInPack(PartnersToSee partnersToSee) {
        this.partnersToSee = partnersToSee;
    }

    @Override
    public String name() {
        return "besoins d’après les réponses";
    }

    /** After the partners, whose needs it names. */
    @Override
    public int order() {
        return 36;
    }

    @Override
    public Prepared read(Pack pack) {
        var signs = new ArrayList<NeedSign>();
        pack.file("orientation.yaml").ifPresent(file -> {
            file.text("source");
            file.bool("assumption", false);
            var needs = pack.file("partners.yaml").map(partners -> partners.map("needs").keySet()).orElse(Set.of());
            var words = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
            for (var node : file.list("needs")) {
                var need = node.text("need");
                if (!needs.contains(need)) node.problem("need", "le besoin « %s » n’est pas dans partners.yaml".formatted(need));
                if (!node.has("when")) signs.add(new NeedSign(need, "", ""));
                node.list("when").forEach(when -> signs.addAll(signs(when, need, words)));
            }
        });
        return (_, _) -> partnersToSee.replace(signs);
    }

    private static List<NeedSign> signs(PackNode when, String need, Vocabulary words) {
        var term = when.text("term");
        var options = words.term(term).map(known -> AnswerText.options(known.type())).orElse(List.of());
        if (options.isEmpty()) when.problem("term", "« %s » n’est pas un terme à choix du vocabulaire".formatted(term));
        var signs = new ArrayList<NeedSign>();
        for (var code : when.texts("codes")) {
            if (options.stream().noneMatch(option -> option.code().equals(code))) when.problem("codes", "« %s » n’est pas un choix de « %s »".formatted(code, term));
            signs.add(new NeedSign(need, term, code));
        }
        return signs;
    }
}

package fr.levain.eligibility;

import fr.levain.forms.FieldType;
import fr.levain.forms.FormReader;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code vocabulary.yaml}: terms with one meaning across forms. Nothing to store: each call keeps the terms it was published with. */
@Component
class VocabularyInPack implements PackSection {
    @Override
    public String name() {
        return "vocabulaire";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Prepared read(Pack pack) {
        var terms = pack.file("vocabulary.yaml").map(file -> file.map("terms").entrySet().stream()
                        .map(term -> new Vocabulary.Term(
                                term.getKey(), term.getValue().text("label"), FormReader.type(term.getValue()),
                                term.getValue().optionalText("question"), term.getValue().optionalText("help"),
                                term.getValue().bool("changeable", false) ? term.getValue().optionalInteger("effort").orElse(1) : 0))
                        .toList())
                .orElse(List.of());
        terms.forEach(term -> pack.share(FieldType.class, term.name(), term.type()));
        pack.share(Vocabulary.class, "", new Vocabulary(terms));
        return (_, _) -> {};
    }
}

package fr.levain.letters;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** {@code letters.yaml}, and the text of each in {@code letters/<slug>.md}. */
@Component
class LettersInPack implements PackSection {
    private record Text(String slug, String subject, String source, Set<String> placeholders) {}

    private final Letters letters;
    private final List<LetterUse> uses;

    LettersInPack(Letters letters, List<LetterUse> uses) {
        this.letters = letters;
        this.uses = uses;
    }

    @Override
    public String name() {
        return "courriers";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Prepared read(Pack pack) {
        var texts = new ArrayList<Text>();
        pack.file("letters.yaml").ifPresent(file -> file.map("letters").forEach((slug, node) -> read(pack, slug, node, texts)));
        return (_, by) -> texts.forEach(
                text -> letters.declare(text.slug(), text.subject(), text.source(), text.placeholders(), by));
    }

    private void read(Pack pack, String slug, PackNode node, List<Text> texts) {
        var subject = node.text("subject");
        var placeholders = new HashSet<>(node.texts("placeholders"));
        uses.stream().filter(use -> use.template().equals(slug) && !use.placeholders().containsAll(placeholders)).forEach(use ->
                node.problem("placeholders", "Levain donne à ce courrier : %s ; rien d’autre"
                        .formatted(String.join(", ", new TreeSet<>(use.placeholders())))));
        letters.check(subject, placeholders).forEach(problem -> node.problem("subject", problem.message()));
        var file = "letters/" + slug + ".md";
        pack.text(file).ifPresentOrElse(source -> {
            letters.check(source, placeholders).forEach(problem -> pack.report(file, problem.line(), problem.message()));
            texts.add(new Text(slug, subject, source, placeholders));
        }, () -> node.problem("il manque le texte « %s »".formatted(file)));
    }
}

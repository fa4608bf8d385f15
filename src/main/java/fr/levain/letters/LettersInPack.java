package fr.levain.letters;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.revisions.Revisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** {@code letters.yaml}, and the text of each in {@code letters/<slug>.md}. */
@Component
class LettersInPack implements PackSection {
    private record Text(String slug, WrittenLetter written) {}

    private final Letters letters;
    private final List<LetterUse> uses;
    private final Revisions revisions;

    LettersInPack(Letters letters, List<LetterUse> uses, Revisions revisions) {
        this.letters = letters;
        this.uses = uses;
        this.revisions = revisions;
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
        return (_, by) -> texts.forEach(text ->
                revisions.takeFromPack(LetterKind.CODE, text.slug(), text.written().title(), text.written().json(), by));
    }

    private void read(Pack pack, String slug, PackNode node, List<Text> texts) {
        var title = node.optionalText("title").orElse(slug);
        var subject = node.text("subject");
        var placeholders = new HashSet<>(node.texts("placeholders"));
        uses.stream().filter(use -> use.template().equals(slug) && !use.placeholders().containsAll(placeholders)).forEach(use ->
                node.problem("placeholders", "Levain donne à ce courrier : %s ; rien d’autre"
                        .formatted(String.join(", ", new TreeSet<>(use.placeholders())))));
        letters.check(subject, placeholders).forEach(problem -> node.problem("subject", problem.message()));
        var file = "letters/" + slug + ".md";
        pack.text(file).ifPresentOrElse(source -> {
            letters.check(source, placeholders).forEach(problem -> pack.report(file, problem.line(), problem.message()));
            texts.add(new Text(slug, new WrittenLetter(title, subject, source.strip(), List.copyOf(placeholders))));
        }, () -> node.problem("il manque le texte « %s »".formatted(file)));
    }
}

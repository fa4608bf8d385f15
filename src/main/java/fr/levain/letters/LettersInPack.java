package fr.levain.letters;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFields;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Titles;
import fr.levain.revisions.Revisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
        texts.forEach(text -> pack.share(WrittenLetter.class, text.slug(), text.written()));
        return (applied, by) -> texts.forEach(text -> revisions.takeFromPack(
                LetterKind.CODE, text.slug(), text.written().title(), text.written().json(), applied.isProposal(), by));
    }

    /** One file lists them all: it is written anew when any of them has changed. */
    @Override
    public void write(PackFiles files) {
        var inForce = new TreeMap<String, WrittenLetter>();
        revisions.inForce(LetterKind.CODE).forEach(revision -> inForce.put(revision.slug(), WrittenLetter.read(revision.content())));
        if (inForce.entrySet().stream().allMatch(each -> files.kept().shared(WrittenLetter.class, each.getKey()).filter(each.getValue()::equals).isPresent())) return;
        var all = new LinkedHashMap<String, Object>();
        inForce.forEach((slug, letter) -> {
            all.put(slug, new PackFields().text("title", letter.title()).text("subject", letter.subject()).texts("placeholders", letter.placeholders()).map());
            files.put("letters/%s.md".formatted(slug), letter.source());
        });
        files.put("letters.yaml", new PackFields().fields("letters", all).map());
    }

    private void read(Pack pack, String slug, PackNode node, List<Text> texts) {
        var title = Titles.read(node, slug);
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

package fr.levain.letters;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * {@code letters/*.md}: a front matter ({@code subject}, {@code kind}, and {@code values} when no module declares the
 * template) then CommonMark with places to fill.
 */
@Component
class LetterPackSection implements PackSection {
    private record Declared(String slug, String subject, String source, Set<String> placeholders) {}

    private static final Set<String> KINDS = Set.of("letter", "mail", "receipt");

    private final Letters letters;
    private final Map<String, Set<String>> uses = new HashMap<>();

    LetterPackSection(Letters letters, List<LetterUse> uses) {
        this.letters = letters;
        for (var use : uses) this.uses.computeIfAbsent(use.template(), slug -> new TreeSet<>()).addAll(use.placeholders());
    }

    @Override
    public String name() {
        return "courriers";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Prepared read(Pack pack) {
        var declared = new ArrayList<Declared>();
        pack.textsIn("letters").forEach((slug, text) -> {
            var file = "letters/" + slug + ".md";
            var written = FrontMatter.of(text);
            written.problems().forEach(problem -> pack.report(file, problem.line(), problem.message()));
            if (!written.problems().isEmpty()) return;
            var subject = written.fields().getOrDefault("subject", "");
            if (subject.isBlank()) pack.report(file, 1, "le champ « subject » manque : c’est l’objet du courrier");
            var kind = written.fields().getOrDefault("kind", "letter");
            if (!KINDS.contains(kind)) pack.report(file, 1, "« kind » attend letter, mail ou receipt, pas « %s »".formatted(kind));
            var known = known(slug, written, subject);
            Template.problemsIn(subject, known).forEach(problem -> pack.report(file, 2, problem.message()));
            Template.problemsIn(written.text(), known)
                    .forEach(problem -> pack.report(file, written.firstLine() + problem.line() - 1, problem.message()));
            declared.add(new Declared(slug, subject, written.text(), known));
        });
        return (loaded, by) -> declared.forEach(letter ->
                letters.declare(letter.slug(), letter.subject(), letter.source(), letter.placeholders(), by));
    }

    private Set<String> known(String slug, FrontMatter written, String subject) {
        if (uses.containsKey(slug)) return uses.get(slug);
        var listed = written.fields().getOrDefault("values", "");
        if (!listed.isBlank()) return new TreeSet<>(List.of(listed.strip().split("[,\\s]+")));
        // Nobody says which values there are: those the text names are taken, and asked for when it is rendered.
        return new Template(slug, 0, subject, written.text()).places();
    }
}

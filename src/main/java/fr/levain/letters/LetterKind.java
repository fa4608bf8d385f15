package fr.levain.letters;

import fr.levain.kernel.Caller;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Letters and mails, as texts that officers revise. What was sent keeps the text it was made from. */
@Component
class LetterKind implements RevisedKind {
    static final String CODE = "letter";
    private static final Kind KIND = new Kind(CODE, "courriers", "Courriers", "le courrier", "du courrier", "",
            "Les textes des courriers et des messages. Un courrier déjà envoyé ne change pas.");

    /** Without these, what the letter does for its reader is lost. */
    private static final Map<String, String> OWED = Map.of(
            "voies-de-recours", "Citez {{voies-de-recours}} : sans elles, le délai de recours ne court pas (code de justice administrative, article R421-5).",
            "motifs", "Citez {{motifs}} : une décision défavorable dit ses motifs (CRPA, article L211-5).");

    private final Letters letters;

    LetterKind(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String blank(String slug, String title) {
        return new WrittenLetter(title, "", "", List.of()).json();
    }

    @Override
    public String renamed(String content, String slug, String title) {
        var written = WrittenLetter.read(content);
        return new WrittenLetter(title, written.subject(), written.source(), written.placeholders()).json();
    }

    @Override
    public List<Finding> check(String slug, String content) {
        var written = WrittenLetter.read(content);
        var found = new ArrayList<Finding>();
        if (written.subject().isBlank()) found.add(Finding.blocking("Écrivez l’objet.", "#objet"));
        if (written.source().isBlank()) found.add(Finding.blocking("Écrivez le texte.", "#texte"));
        problems(written, found);
        var cited = written.template(slug).places();
        for (var name : written.placeholders()) {
            if (cited.contains(name)) continue;
            found.add(OWED.containsKey(name) ? Finding.blocking(OWED.get(name), "#texte")
                    : Finding.worthKnowing("Le texte ne dit pas {{%s}}.".formatted(name), "#texte"));
        }
        return found;
    }

    private static void problems(WrittenLetter written, List<Finding> found) {
        Template.problemsIn(written.subject(), written.offered())
                .forEach(problem -> found.add(Finding.blocking("Objet : %s".formatted(problem.message()), "#objet")));
        Template.problemsIn(written.source(), written.offered())
                .forEach(problem -> found.add(Finding.blocking("Ligne %d : %s".formatted(problem.line(), problem.message()), "#texte")));
    }

    @Override
    public List<Difference> differences(Optional<String> before, String after) {
        return before.map(json -> LetterDifferences.between(WrittenLetter.read(json), WrittenLetter.read(after)))
                .orElseGet(() -> List.of(Difference.added("Première version du courrier.")));
    }

    @Override
    public int publish(String slug, String content, int next, Caller by) {
        var written = WrittenLetter.read(content);
        return letters.declare(slug, written.subject(), written.source(), written.offered(), by);
    }
}

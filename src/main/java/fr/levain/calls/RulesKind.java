package fr.levain.calls;

import fr.levain.eligibility.RuleSentences;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Terms;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Finding;
import fr.levain.revisions.Kind;
import fr.levain.revisions.RevisedKind;
import fr.levain.revisions.TextPart;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rule sets, as texts that officers revise. A call keeps the rules it was published with. */
@Component
class RulesKind implements RevisedKind {
    static final String CODE = "rules";
    private static final Kind KIND = new Kind(CODE, "regles", "Règles", "les règles", "des règles", "Nouvelles règles",
            "Ce qu’un dossier doit respecter, une idée par règle. Chaque appel garde la version avec laquelle il a été publié.");

    private final Forms forms;
    private final Terms terms;

    RulesKind(Forms forms, Terms terms) {
        this.forms = forms;
        this.terms = terms;
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String blank(String slug, String title) {
        return new WrittenRules(title, "", RuleSet.NONE).json();
    }

    @Override
    public String renamed(String content, String slug, String title) {
        var written = WrittenRules.read(content);
        return new WrittenRules(title, written.form(), written.rules()).json();
    }

    @Override
    public List<Finding> check(String slug, String content) {
        var written = WrittenRules.read(content);
        return RuleTextFindings.of(written, form(written), vocabulary());
    }

    @Override
    public List<Difference> differences(Optional<String> before, String after) {
        return before.map(json -> RuleTextDifferences.between(WrittenRules.read(json), WrittenRules.read(after)))
                .orElseGet(() -> List.of(Difference.added("Première version des règles.")));
    }

    @Override
    public List<TextPart> parts(String content) {
        var written = WrittenRules.read(content);
        var form = form(written);
        var vocabulary = vocabulary();
        return written.rules().rules().stream().map(rule -> new TextPart(rule.id(), rule.title(), RuleSentences.of(rule, form, vocabulary)
                + (rule.notMet().isBlank() ? "" : "\nSinon : " + rule.notMet()) + (rule.source().isBlank() ? "" : "\nSource : " + rule.source()))).toList();
    }

    /** The form in force whose fields these rules read. */
    FormRevision form(WrittenRules written) {
        return Optional.of(written.form()).filter(slug -> !slug.isEmpty()).flatMap(forms::latest).orElse(FormRevision.NONE);
    }

    Vocabulary vocabulary() {
        return new Vocabulary(terms.all().stream().map(term -> new Vocabulary.Term(term.name(), term.label(), term.type())).toList());
    }
}

package fr.levain.calls;

import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Field;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Pack;

/** Rules and form of a call, read together. */
final class RuleCheck {
    private RuleCheck() {}

    static void report(Pack pack, String name, RuleSet rules, FormRevision form, Vocabulary vocabulary) {
        form.fields().map(Field::term).flatMap(java.util.Optional::stream)
                .filter(term -> vocabulary.term(term).isEmpty())
                .forEach(term -> pack.report("vocabulary.yaml", 1,
                        "le formulaire « %s » emploie le terme « %s », qui n’est pas au vocabulaire".formatted(form.slug(), term)));
    }
}

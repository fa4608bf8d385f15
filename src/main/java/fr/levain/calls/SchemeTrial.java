package fr.levain.calls;

import fr.levain.eligibility.AmountComputation;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleChecker;
import fr.levain.eligibility.RuleEngine;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.forms.Value;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An aid tried on answers: a page asks what its rules read, and what its amount is counted on. */
public final class SchemeTrial {
    private static final String BASE = "assiette_essai";
    private static final String STATE_AID = "aide_etat_essai";
    private static final String OTHERS = "autres_aides_essai";

    private final SchemeRevision terms;
    private final FormRevision form;

    private SchemeTrial(SchemeRevision terms, FormRevision form) {
        this.terms = terms;
        this.form = form;
    }

    public static SchemeTrial of(SchemeRevision terms) {
        var fields = new ArrayList<Field>();
        terms.vocabulary().terms().stream().filter(term -> isRead(term, terms.rules().rules())).map(SchemeTrial::asked).forEach(fields::add);
        if (terms.aid() instanceof Aid.Share) {
            fields.add(Field.optional(BASE, "Dépenses prises en compte", new FieldType.Money(Optional.of(Euros.ZERO), Optional.empty())));
            fields.add(Field.optional(OTHERS, "Autres aides publiques sur ces dépenses", new FieldType.Money(Optional.of(Euros.ZERO), Optional.empty())));
            fields.add(Field.optional(STATE_AID, "L’aide est une aide d’État", new FieldType.YesNo()));
        }
        var page = new FormPage("essai", "Essai", Optional.empty(), Optional.empty(), List.copyOf(fields));
        return new SchemeTrial(terms, new FormRevision(new FormRevisionId(new UUID(0, 0)), "essai", 0, "Essai", List.of(page)));
    }

    public FormRevision form() {
        return form;
    }

    public FormPage page() {
        return form.pages().getFirst();
    }

    /** Rules that cannot be read say nothing: the check tells which. */
    public boolean readable() {
        return RuleChecker.check(terms.rules(), terms.vocabulary()).isEmpty();
    }

    public Verdict verdict(Answers answers, LocalDate today) {
        return RuleEngine.evaluate(terms.rules(), Facts.of(form, answers, terms.vocabulary()).on(today));
    }

    /** Empty unless the aid is a share of expenses, and these are told. */
    public Optional<AmountComputation> amount(Answers answers) {
        if (!(terms.aid() instanceof Aid.Share(var shares))) return Optional.empty();
        return money(answers, BASE).map(base -> shares.compute(new AmountTerms.Case(base,
                answers.to(STATE_AID).known().filter(value -> value instanceof Value.Flag(var yes) && yes).isPresent(),
                money(answers, OTHERS).orElse(Euros.ZERO), Optional.empty())));
    }

    private static Optional<Euros> money(Answers answers, String field) {
        return answers.to(field).known().flatMap(value -> value instanceof Value.Amount(var amount) ? Optional.of(amount) : Optional.empty());
    }

    private static boolean isRead(Vocabulary.Term term, List<Rule> rules) {
        var name = Pattern.compile("\\b" + Pattern.quote(term.name()) + "\\b");
        return rules.stream().flatMap(rule -> Stream.concat(Stream.of(rule.expression()), rule.appliesWhen().stream()))
                .anyMatch(expression -> name.matcher(expression).find());
    }

    private static Field asked(Vocabulary.Term term) {
        return Field.optional(term.name(), term.question().orElse(term.label()), term.type()).boundTo(term.name());
    }
}

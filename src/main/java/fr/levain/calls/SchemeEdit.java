package fr.levain.calls;

import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Terms of an aid being written: what is not named stays as it was. */
public final class SchemeEdit {
    private SchemeRevisionId id;
    private SchemeId scheme;
    private String slug;
    private int number;
    private String regulation;
    private String head;
    private Optional<String> article;
    private String title;
    private String summary;
    private LocalDate from;
    private Optional<LocalDate> until;
    private boolean datesKnown;
    private Audience audience;
    private List<Expense> expenses;
    private Aid aid;
    private List<Condition> conditions;
    private Vocabulary vocabulary;
    private RuleSet rules;
    private List<DocumentRequirement> documents;
    private List<String> stateAidRegimes;
    private Optional<PaymentTemplate> payment;
    private List<String> frames;
    private List<String> advice;
    private List<PathStep> path;
    private Contact contact;
    private String team;
    private String source;
    private boolean rolling;
    private Optional<String> form;
    private Optional<String> next;
    private List<String> unknown;
    private List<EarlierTerms> earlier;

    private SchemeEdit(SchemeRevision terms) {
        id = terms.id();
        scheme = terms.scheme();
        slug = terms.slug();
        number = terms.number();
        regulation = terms.regulation();
        head = terms.head();
        article = terms.article();
        title = terms.title();
        summary = terms.summary();
        from = terms.from();
        until = terms.until();
        datesKnown = terms.datesKnown();
        audience = terms.audience();
        expenses = terms.expenses();
        aid = terms.aid();
        conditions = terms.conditions();
        vocabulary = terms.vocabulary();
        rules = terms.rules();
        documents = terms.documents();
        stateAidRegimes = terms.stateAidRegimes();
        payment = terms.payment();
        frames = terms.frames();
        advice = terms.advice();
        path = terms.path();
        contact = terms.contact();
        team = terms.team();
        source = terms.source();
        rolling = terms.rolling();
        form = terms.form();
        next = terms.next();
        unknown = terms.unknown();
        earlier = terms.earlier();
    }

    public static SchemeEdit of(SchemeRevision terms) {
        return new SchemeEdit(terms);
    }

    public SchemeRevision terms() {
        return new SchemeRevision(
                id, scheme, slug, number, regulation, head, article, title, summary, from, until, datesKnown,
                audience, expenses, aid, conditions, vocabulary, rules, documents, stateAidRegimes, payment,
                frames, advice, path, contact, team, source, rolling, form, next, unknown, earlier);
    }

    SchemeEdit stored(SchemeRevisionId newId, SchemeId itsScheme, int itsNumber) {
        id = newId;
        scheme = itsScheme;
        number = itsNumber;
        return this;
    }

    /** @param last last day in force; from and known tell since when, and whether the texts say so */
    public SchemeEdit period(LocalDate first, Optional<LocalDate> last, boolean known) {
        from = first;
        until = last;
        datesKnown = known;
        return this;
    }

    public SchemeEdit head(String other) {
        head = other;
        return this;
    }

    public SchemeEdit article(Optional<String> other) {
        article = other;
        return this;
    }

    public SchemeEdit title(String other) {
        title = other;
        return this;
    }

    public SchemeEdit summary(String other) {
        summary = other;
        return this;
    }

    public SchemeEdit audience(Audience other) {
        audience = other;
        return this;
    }

    public SchemeEdit expenses(List<Expense> other) {
        expenses = other;
        return this;
    }

    public SchemeEdit aid(Aid other) {
        aid = other;
        return this;
    }

    public SchemeEdit conditions(List<Condition> other) {
        conditions = other;
        return this;
    }

    public SchemeEdit vocabulary(Vocabulary other) {
        vocabulary = other;
        return this;
    }

    public SchemeEdit rules(RuleSet other) {
        rules = other;
        return this;
    }

    public SchemeEdit documents(List<DocumentRequirement> other) {
        documents = other;
        return this;
    }

    public SchemeEdit stateAidRegimes(List<String> other) {
        stateAidRegimes = other;
        return this;
    }

    public SchemeEdit payment(Optional<PaymentTemplate> other) {
        payment = other;
        return this;
    }

    public SchemeEdit frames(List<String> other) {
        frames = other;
        return this;
    }

    public SchemeEdit advice(List<String> other) {
        advice = other;
        return this;
    }

    public SchemeEdit path(List<PathStep> other) {
        path = other;
        return this;
    }

    public SchemeEdit contact(Contact other) {
        contact = other;
        return this;
    }

    public SchemeEdit team(String other) {
        team = other;
        return this;
    }

    public SchemeEdit source(String other) {
        source = other;
        return this;
    }

    public SchemeEdit rolling(boolean other) {
        rolling = other;
        return this;
    }

    public SchemeEdit form(Optional<String> other) {
        form = other;
        return this;
    }

    public SchemeEdit next(Optional<String> other) {
        next = other;
        return this;
    }

    public SchemeEdit slug(String other) {
        slug = other;
        return this;
    }

    public SchemeEdit regulation(String other) {
        regulation = other;
        return this;
    }

    public SchemeEdit unknown(List<String> other) {
        unknown = other;
        return this;
    }
}

package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Terms being rewritten: what is not told otherwise stays. */
final class Redraft {
    private final CallRevision from;
    String slug;
    String title;
    String summary;
    CallSheet sheet;
    String regulation;
    String referencePrefix;
    FormRevisionId form;
    Vocabulary vocabulary;
    RuleSet rules;
    Grid grid;
    AmountTerms amounts;
    List<DocumentRequirement> documents;
    Instant opensAt;
    Optional<Instant> closesAt;
    List<CutOff> cutOffs;
    String envelope;
    Contact contact;
    String team;
    Optional<String> aid;
    Access access;
    List<Stage> stages;
    Optional<SupportTerms> support;
    Optional<Vat> vat;

    private Redraft(CallRevision from) {
        this.from = from;
        slug = from.slug();
        title = from.title();
        summary = from.summary();
        sheet = from.sheet();
        regulation = from.regulation();
        referencePrefix = from.referencePrefix();
        form = from.form();
        vocabulary = from.vocabulary();
        rules = from.rules();
        grid = from.grid();
        amounts = from.amounts();
        documents = from.documents();
        opensAt = from.opensAt();
        closesAt = from.closesAt();
        cutOffs = from.cutOffs();
        envelope = from.envelope();
        contact = from.contact();
        team = from.team();
        aid = from.aid();
        access = from.access();
        stages = from.stages();
        support = from.support();
        vat = from.vat();
    }

    static CallRevision of(CallRevision from, Consumer<Redraft> change) {
        var redraft = new Redraft(from);
        change.accept(redraft);
        return redraft.terms();
    }

    private CallRevision terms() {
        return new CallRevision(from.id(), from.call(), slug, from.number(), title, summary, sheet, regulation, referencePrefix, form,
                vocabulary, rules, grid, amounts, documents, opensAt, closesAt, cutOffs, envelope, contact, team, aid, access, stages,
                support, vat);
    }
}

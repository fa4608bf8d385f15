package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevisionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The terms of a call. Frozen once published: a dossier keeps those in force when its draft was opened.
 *
 * @param number from 1; 0 before it is stored
 * @param referencePrefix letters inside the references of its dossiers, e.g. {@code AIS}
 * @param closesAt definitive closing; the window is {@code [opensAt, closesAt)}. Empty for a continuous call
 * @param cutOffs in order of time; may be empty
 * @param envelope slug of the envelope that pays
 * @param team slug of the team in charge by default
 * @param aid slug of the aid of the règlement this call applies
 * @param stages of the selection, in order; empty when dossiers are judged once
 * @param support the accompaniment it pays for or asks for
 * @param vat how its expenses are counted; empty when nobody said
 */
public record CallRevision(
        CallRevisionId id,
        CallId call,
        String slug,
        int number,
        String title,
        String summary,
        CallSheet sheet,
        String regulation,
        String referencePrefix,
        FormRevisionId form,
        Vocabulary vocabulary,
        RuleSet rules,
        Grid grid,
        AmountTerms amounts,
        List<DocumentRequirement> documents,
        Instant opensAt,
        Optional<Instant> closesAt,
        List<CutOff> cutOffs,
        String envelope,
        Contact contact,
        String team,
        Optional<String> aid,
        Access access,
        List<Stage> stages,
        Optional<SupportTerms> support,
        Optional<Vat> vat) {

    public CallRevision {
        documents = List.copyOf(documents);
        aid = aid == null ? Optional.empty() : aid;
        access = Access.kept(access);
        stages = stages == null ? List.of() : List.copyOf(stages);
        support = support == null ? Optional.empty() : support;
        vat = vat == null ? Optional.empty() : vat;
        cutOffs = cutOffs.stream().sorted(Comparator.comparing(CutOff::at)).toList();
    }

    /** Terms of a call open to all, judged in one stage. */
    public CallRevision(
            CallRevisionId id, CallId call, String slug, int number, String title, String summary, CallSheet sheet, String regulation,
            String referencePrefix, FormRevisionId form, Vocabulary vocabulary, RuleSet rules, Grid grid, AmountTerms amounts,
            List<DocumentRequirement> documents, Instant opensAt, Optional<Instant> closesAt, List<CutOff> cutOffs, String envelope,
            Contact contact, String team) {
        this(id, call, slug, number, title, summary, sheet, regulation, referencePrefix, form, vocabulary, rules, grid, amounts,
                documents, opensAt, closesAt, cutOffs, envelope, contact, team, Optional.empty(), Access.OPEN, List.of(), Optional.empty(), Optional.empty());
    }

    /** Whether a form was chosen: a call begun blank has none. */
    public boolean hasForm() {
        return !form.equals(NewTerms.NO_FORM);
    }

    /** What an award makes its holder file, and the service accept. */
    public List<DocumentRequirement> deliverables() {
        return documents.stream().filter(piece -> piece.due() == DocumentRequirement.Due.AFTER_AWARD).toList();
    }

    /** Pieces of the dossier itself. */
    public List<DocumentRequirement> pieces() {
        return documents.stream().filter(piece -> piece.due() != DocumentRequirement.Due.AFTER_AWARD).toList();
    }

    /** Whether a deposit that arrived at this instant is taken: only a definitive closing refuses. */
    public boolean takes(Instant arrival) {
        return !arrival.isBefore(opensAt) && closesAt.map(arrival::isBefore).orElse(true);
    }

    /** The same, closing at this instant if it is later. */
    CallRevision closingNoEarlierThan(Optional<Instant> other) {
        if (closesAt.isEmpty() || other.filter(closesAt.get()::isBefore).isEmpty()) return this;
        return Redraft.of(this, draft -> draft.closesAt = other);
    }

    CallRevision neverClosing() {
        return Redraft.of(this, draft -> draft.closesAt = Optional.empty());
    }

    /** The batch of a dossier arrived at this instant; empty after the last known one: « date à fixer ». */
    public Optional<CutOff> cutOffFor(Instant arrival) {
        return cutOffs.stream().filter(cutOff -> arrival.isBefore(cutOff.at())).findFirst();
    }

    /** What nobody has confirmed yet in these terms (the form's own assumptions left out). */
    public List<Assumption> assumptions() {
        var found = new ArrayList<Assumption>();
        rules.rules().stream().filter(rule -> rule.assumption())
                .forEach(rule -> found.add(new Assumption("regle:" + rule.id(), rule.title(), rule.expression())));
        found.addAll(Figures.assumptionsOf(amounts));
        if (grid.assumption()) {
            found.add(new Assumption("grille:" + grid.id(), "Pondération, échelle, repères et longueur des justifications de la grille", grid.weights()));
        }
        documents.stream().filter(DocumentRequirement::assumption)
                .forEach(piece -> found.add(new Assumption("piece:" + piece.code(), piece.label(), piece.due().label())));
        sheet.expenses().stream().filter(Expense::assumption)
                .forEach(expense -> found.add(new Assumption("depense:" + expense.code(), expense.label(), expense.told())));
        return List.copyOf(found);
    }

    CallRevision stored(CallRevisionId newId, CallId itsCall, int itsNumber) {
        return new CallRevision(newId, itsCall, slug, itsNumber, title, summary, sheet, regulation, referencePrefix, form,
                vocabulary, rules, grid, amounts, documents, opensAt, closesAt, cutOffs, envelope, contact, team, aid, access, stages, support,
                vat);
    }

    /** Whether both say the same, whatever their number. */
    boolean saysAs(CallRevision other) {
        return stored(other.id, other.call, other.number).equals(other);
    }
}

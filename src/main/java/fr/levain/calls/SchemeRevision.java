package fr.levain.calls;

import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of an aid. Frozen once published: what was opened under them keeps them.
 *
 * @param number from 1; 0 before it is stored
 * @param regulation slug of the règlement
 * @param head code of the modalité inside it
 * @param article where the règlement says it; empty when the public texts do not tell
 * @param from first day in force
 * @param until last day in force
 * @param datesKnown false when the public texts give no date: {@code from} is then only the earliest possible day
 * @param rules on terms of the vocabulary only, so that they can be read before any form
 * @param stateAidRegimes codes of the règlement's regimes
 * @param frames codes of the règlement's strategies this aid serves
 * @param advice whom to see before asking
 * @param team slug of the team in charge
 * @param rolling asked for at any time, without a call
 * @param form slug of the form to fill in
 * @param next slug of the aid offered afterwards
 * @param unknown what the public texts do not tell, one sentence each
 */
public record SchemeRevision(
        SchemeRevisionId id,
        SchemeId scheme,
        String slug,
        int number,
        String regulation,
        String head,
        Optional<String> article,
        String title,
        String summary,
        LocalDate from,
        Optional<LocalDate> until,
        boolean datesKnown,
        Audience audience,
        List<Expense> expenses,
        Aid aid,
        List<Condition> conditions,
        Vocabulary vocabulary,
        RuleSet rules,
        List<DocumentRequirement> documents,
        List<String> stateAidRegimes,
        Optional<PaymentTemplate> payment,
        List<String> frames,
        List<String> advice,
        List<PathStep> path,
        Contact contact,
        String team,
        String source,
        boolean rolling,
        Optional<String> form,
        Optional<String> next,
        List<String> unknown,
        List<EarlierTerms> earlier) {

    public SchemeRevision {
        expenses = List.copyOf(expenses);
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
        stateAidRegimes = List.copyOf(stateAidRegimes);
        frames = List.copyOf(frames);
        advice = List.copyOf(advice);
        path = List.copyOf(path);
        unknown = List.copyOf(unknown);
        earlier = List.copyOf(earlier);
    }

    public List<String> beneficiaries() {
        return audience.beneficiaries();
    }

    public Set<String> holderKinds() {
        return audience.holderKinds();
    }

    public Set<String> phases() {
        return audience.phases();
    }

    public Set<String> themes() {
        return audience.themes();
    }

    public Set<String> spendings() {
        return audience.spendings();
    }

    public boolean isInForceAt(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What nobody has confirmed yet in these terms. */
    public List<Assumption> assumptions() {
        return SchemeAssumptions.in(this);
    }

    SchemeRevision stored(SchemeRevisionId newId, SchemeId itsScheme, int itsNumber) {
        return SchemeEdit.of(this).stored(newId, itsScheme, itsNumber).terms();
    }

    SchemeRevision reading(Vocabulary words) {
        return SchemeEdit.of(this).vocabulary(words).terms();
    }

    /** Whether both say the same, whatever their number. */
    boolean saysAs(SchemeRevision other) {
        return stored(other.id, other.scheme, other.number).equals(other);
    }
}

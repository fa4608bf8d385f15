package fr.levain.calls.web;

import fr.levain.calls.Aid;
import fr.levain.calls.AidWords;
import fr.levain.calls.Call;
import fr.levain.calls.Expense;
import fr.levain.calls.Regulation;
import fr.levain.calls.SchemeRevision;
import fr.levain.calls.SchemeSheet;
import fr.levain.calls.SchemeStatus;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSentences;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An aid of the règlement as anyone reads it. What nobody has confirmed is left out.
 *
 * @param call the call it is asked through, when it takes dossiers now
 * @param next the aid offered afterwards
 */
public record SchemePage(SchemeSheet sheet, Optional<Call> call, Optional<SchemeRevision> next, Instant now) implements Page {
    public SchemeRevision terms() {
        return sheet.terms();
    }

    public boolean isOffered() {
        return sheet.scheme().status() == SchemeStatus.PUBLISHED && isLatest() && terms().isInForceAt(LocalDate.ofInstant(now, French.PARIS));
    }

    public boolean isLatest() {
        return sheet.versions().isEmpty() || sheet.versions().getFirst().number() == terms().number();
    }

    public String state() {
        if (sheet.scheme().status() == SchemeStatus.WITHDRAWN) return "Aide retirée : elle n’est plus proposée";
        if (!isLatest()) return "Version %d, remplacée depuis".formatted(terms().number());
        if (!isOffered()) return "Version %d, hors de sa période".formatted(terms().number());
        return terms().rolling() ? "Ouverte toute l’année" : "Demandée pendant un appel ou une période";
    }

    public Optional<String> head() {
        return sheet.regulation().head(terms().head()).map(Regulation.Head::title);
    }

    public String amount() {
        return AidWords.told(terms().aid());
    }

    public boolean isAmountKnown() {
        return AidWords.isKnown(terms().aid());
    }

    /** What a lump sum pays for. */
    public Optional<String> result() {
        return terms().aid() instanceof Aid.LumpSum(_, var result) ? Optional.of(result) : Optional.empty();
    }

    public List<Regulation.Regime> regimes() {
        return terms().stateAidRegimes().stream().flatMap(code -> sheet.regulation().regime(code).stream()).toList();
    }

    public List<Regulation.Frame> frames() {
        return terms().frames().stream().flatMap(code -> sheet.regulation().frame(code).stream()).toList();
    }

    public List<String> rules() {
        return terms().rules().rules().stream().map(this::told).toList();
    }

    private String told(Rule rule) {
        return RuleSentences.of(rule, terms().vocabulary());
    }

    /** {@code Règlement d’intervention…, version du 27 mars 2023}. */
    public String regulation() {
        return sheet.regulation().at(LocalDate.ofInstant(now, French.PARIS))
                .map(version -> "%s, version du %s".formatted(sheet.regulation().title(), French.day(version.adopted())))
                .orElse(sheet.regulation().title());
    }

    public String published() {
        return sheet.versions().stream().filter(version -> version.number() == terms().number()).findFirst()
                .map(version -> "Version %d, publiée le %s".formatted(version.number(), French.day(version.publishedAt()))).orElse("");
    }

    public static Tone tone(Expense expense) {
        return switch (expense.taken()) {
            case YES -> Tone.OK;
            case PARTLY -> Tone.WAIT;
            case NO -> Tone.KO;
        };
    }
}

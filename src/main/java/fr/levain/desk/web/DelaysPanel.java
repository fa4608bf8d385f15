package fr.levain.desk.web;

import fr.levain.applications.Supplement;
import fr.levain.desk.CaseRow;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * @param acknowledgementDue last day the law gives for the receipt (D2)
 * @param resumedOn taken up again by an act: its delays start again from there, and what suspended them before is spent
 */
public record DelaysPanel(
        CaseRow row, LocalDate acknowledgementDue, Optional<Instant> completeAt, Optional<LocalDate> resumedOn, List<Supplement> pieces) implements Page {
    public String received() {
        return French.moment(row.receivedAt());
    }

    /** The receipt is sealed in the transaction of the filing. */
    public String acknowledged() {
        return "remis au dépôt, dû le " + French.day(acknowledgementDue);
    }

    public String complete() {
        return completeAt.map(at -> "le " + French.day(day(at))).orElse("à vérifier");
    }

    public String rejection() {
        var over = over();
        if (over.isPresent()) return over.get();
        return row.rejectionOn().map(day -> "le " + French.day(day)).orElse("ne s’applique pas entre administrations");
    }

    public Optional<String> resumed() {
        return resumedOn.map(day -> "le %s : les délais repartent de ce jour".formatted(French.day(day)));
    }

    public List<Supplement> suspending() {
        return pieces.stream().filter(asked -> resumedOn.isEmpty() || !day(asked.askedAt()).isBefore(resumedOn.get())).toList();
    }

    /** D7: each request of pieces, from when to when it stops the delay. */
    public String suspension(Supplement asked) {
        var from = day(asked.askedAt());
        var provided = asked.closedAt().map(DelaysPanel::day).filter(day -> day.isBefore(asked.due()));
        return "Délai suspendu du %s au %s%s".formatted(
                French.shortDay(from), French.shortDay(provided.orElse(asked.due())),
                provided.isPresent() ? ", pièces reçues" : asked.isOpen() ? ", terme de la demande" : "");
    }

    public String commission() {
        var over = over();
        if (over.isPresent()) return over.get();
        return row.commission().map(day -> "le " + French.day(day)).orElse("date à fixer");
    }

    /** Why nothing is awaited any more; empty while the dossier is open. */
    private Optional<String> over() {
        return switch (row.status()) {
            case WITHDRAWN -> Optional.of("sans objet : dossier retiré par son porteur");
            case REORIENTED -> Optional.of("sans objet : dossier réorienté");
            default -> row.status().isOpen() ? Optional.empty() : Optional.of("décision prise");
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, French.PARIS);
    }
}

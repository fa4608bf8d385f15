package fr.levain.envelopes.web;

import fr.levain.envelopes.EnvelopeFigure;
import fr.levain.envelopes.EnvelopeSubjects;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.MovementView;
import fr.levain.envelopes.Resizing;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Subject;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One envelope: its figures, the movements behind each, the votes that changed it.
 *
 * @param territory name of the department it pays for, or all of them
 * @param calls titles of those it pays
 * @param figure the one whose movements are shown; empty for all
 * @param names of what the movements are about
 * @param sealed whether an act under embargo has moved it since, which this reader is not told (D06)
 * @param opens whether the reader may open the dossiers
 * @param typed what was sent, when it comes back
 */
public record EnvelopePage(
        EnvelopeView envelope, String territory, List<String> calls, List<Resizing> acts, Optional<EnvelopeFigure> figure, List<MovementView> movements,
        Map<Subject, EnvelopeSubjects.Named> names, boolean sealed, Paging paging, boolean opens, boolean mayResize, Map<String, String> typed, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/enveloppes/" + envelope.slug();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay votedOn() {
        return TypedDay.from(this::value, "jour");
    }

    public static String day(MovementView movement) {
        return French.shortDay(LocalDate.ofInstant(movement.at(), French.PARIS));
    }

    /** With its sign: a movement gives or takes. */
    public static String signed(Euros amount) {
        return amount.isPositive() ? "+ " + amount : amount.isNegative() ? "− " + Euros.ZERO.minus(amount) : "";
    }

    public static String label(EnvelopeFigure figure) {
        return switch (figure) {
            case RESERVED -> "Réservé";
            case COMMITTED -> "Engagé";
            case PAID -> "Payé";
        };
    }

    public Euros amount(EnvelopeFigure of) {
        return switch (of) {
            case RESERVED -> envelope.reserved();
            case COMMITTED -> envelope.committed();
            case PAID -> envelope.paid();
        };
    }
}

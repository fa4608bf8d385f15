package fr.levain.support;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Money asked of one funder, and its answer.
 *
 * @param dossier reference of the dossier at the authority this line is: its amounts and its answer are the dossier's; else empty
 */
public record Funding(
        UUID id, String funder, Euros asked, LocalDate askedOn, Answer answer, Optional<Euros> granted, Optional<LocalDate> answeredOn, Optional<String> dossier) {
    public enum Answer {
        AWAITED, GRANTED, REFUSED,
        /** Its holder asks no more. */
        WITHDRAWN;

        public String label() {
            return switch (this) {
                case AWAITED -> "Réponse attendue";
                case GRANTED -> "Accordé";
                case REFUSED -> "Refusé";
                case WITHDRAWN -> "Demande retirée";
            };
        }
    }

    /** One that is noted by hand. */
    public Funding(UUID id, String funder, Euros asked, LocalDate askedOn, Answer answer, Optional<Euros> granted, Optional<LocalDate> answeredOn) {
        this(id, funder, asked, askedOn, answer, granted, answeredOn, Optional.empty());
    }

    /** More is a slip of the keyboard: no funder of these projects gives as much. */
    public static final Euros MOST = Euros.of(50_000_000);

    /** What is wrong with an amount asked, and what to do. */
    public static Optional<String> problem(Euros asked) {
        return asked.isPositive() && !asked.isAbove(MOST) ? Optional.empty()
                : Optional.of("Indiquez le montant demandé, de 1\u00a0€ à %s. Vérifiez le nombre de zéros.".formatted(French.shortAmount(MOST)));
    }

    /** What is wrong with an amount granted when this was asked, and what to do. @param asked zero when nobody knows */
    public static Optional<String> problem(Euros asked, Euros granted) {
        if (!granted.isPositive()) return Optional.of("Indiquez le montant obtenu. Si le financeur ne donne rien, choisissez «\u00a0Refusé\u00a0».");
        if (!asked.isPositive()) return granted.isAbove(MOST) ? problem(granted) : Optional.empty();
        return granted.isAbove(asked) ? Optional.of("Le montant obtenu dépasse les %s demandés. Corrigez-le, ou corrigez d’abord le montant demandé.".formatted(French.shortAmount(asked)))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when the amount granted is wrong, or an answer has not what it needs */
    void check() {
        if ((answer == Answer.GRANTED) != granted.isPresent() || granted.flatMap(each -> problem(asked, each)).isPresent())
            throw new IllegalArgumentException("funding " + id);
    }

    String told() {
        return "%s, %s demandés le %s. %s%s%s.".formatted(funder, French.shortAmount(asked), French.day(askedOn), answer.label(),
                granted.map(each -> " : " + French.shortAmount(each)).orElse(""), answeredOn.map(day -> ", le " + French.day(day)).orElse(""));
    }
}

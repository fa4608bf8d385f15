package fr.levain.opendata;

import fr.levain.kernel.Rate;
import fr.levain.law.Delays;
import fr.levain.opendata.ScdlCheck.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an award stands on its way to the public file.
 *
 * @param due last day to publish, when publication is compulsory (O1)
 * @param notes what is left out of the line on purpose, in French
 */
public record Publication(
        AwardRecord award, State state, List<Fault> faults, Optional<LocalDate> due, boolean late, List<String> notes) {
    public enum State {
        PUBLISHED,
        /** Something in the line is wrong or missing. */
        TO_MEND,
        /** An agreement is compulsory and not signed yet. */
        AWAITING_AGREEMENT,
        /** Below the threshold and without agreement: there is no date to publish, and no duty to. */
        NOT_REQUIRED,
        /** A natural person: withheld (O6). */
        WITHHELD
    }

    /** @param beneficiaries all the records of one award, this one included */
    static Publication of(AwardRecord award, List<AwardRecord> beneficiaries, Delays delays, LocalDate today) {
        var notes = ScdlGrants.rnaLeftOut(award)
                ? List.of("Le numéro RNA %s porte une lettre : le schéma le refuse, il n’est pas publié.".formatted(award.rna().orElse("")))
                : List.<String>of();
        if (award.naturalPerson()) return new Publication(award, State.WITHHELD, List.of(), Optional.empty(), false, notes);
        if (award.agreementSignedOn().isEmpty()) {
            var state = award.agreementRequired() ? State.AWAITING_AGREEMENT : State.NOT_REQUIRED;
            return new Publication(award, state, List.of(), Optional.empty(), false, notes);
        }
        var signed = award.agreementSignedOn().get();
        var due = delays.mustBePublished(award.amount(), signed)
                ? Optional.of(delays.publicationDue(signed))
                : Optional.<LocalDate>empty();
        var faults = new ArrayList<>(ScdlCheck.line(ScdlGrants.line(award)));
        if (sharesOf(beneficiaries).compareTo(BigDecimal.ONE) != 0)
            faults.add(new Fault(0, "pourcentageSubvention", "les parts ne font pas 1 au total", "répartissez toute la subvention"));
        if (signed.isAfter(today))
            faults.add(new Fault(0, "dateConvention", "la convention porte une date à venir", "vérifiez la date sur la copie signée"));
        var state = faults.isEmpty() ? State.PUBLISHED : State.TO_MEND;
        boolean late = state == State.TO_MEND && due.filter(today::isAfter).isPresent();
        return new Publication(award, state, faults, due, late, notes);
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    private static BigDecimal sharesOf(List<AwardRecord> beneficiaries) {
        return beneficiaries.stream().map(AwardRecord::share).map(Rate::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

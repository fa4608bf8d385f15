package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of an aid's basis, without a database. */
final class GrantRules {
    private final LegalParameters parameters;
    private final Schemes schemes;

    GrantRules(LegalParameters parameters) {
        this.parameters = parameters;
        this.schemes = new Schemes(parameters);
    }

    Schemes schemes() {
        return schemes;
    }

    /** E7: what may still be given on these costs without exceeding the highest intensity allowed. */
    static Euros room(Euros eligibleCosts, Rate highestIntensity, Euros otherAid) {
        var room = eligibleCosts.times(highestIntensity).minus(otherAid);
        return room.isNegative() ? Euros.ZERO : room;
    }

    DeMinimisPosition position(Basis basis, List<AidGranted> ledger, LocalDate date) {
        var ceiling = parameters.at(basis.ceiling().orElseThrow(), date).euros();
        return DeMinimisPosition.of(basis, ledger, date, ceiling);
    }

    GrantCheck check(Grant grant, List<AidGranted> ledger) {
        return switch (grant.basis()) {
            case NO_AID -> justified(grant, "Dites pourquoi cette aide n’est pas une aide d’État.");
            case SGEI_DECISION -> justified(grant, "Indiquez l’acte qui confie le service d’intérêt économique général.");
            case EXEMPTED_SCHEME -> scheme(grant);
            case DE_MINIMIS -> deMinimis(grant, ledger);
            case DE_MINIMIS_SGEI -> grant.justification().isBlank()
                    ? new GrantCheck.Unjustified("Indiquez l’acte qui confie le service d’intérêt économique général.")
                    : deMinimis(grant, ledger);
        };
    }

    private static GrantCheck justified(Grant grant, String why) {
        return grant.justification().isBlank() ? new GrantCheck.Unjustified(why) : new GrantCheck.Allowed(Optional.empty());
    }

    private GrantCheck scheme(Grant grant) {
        var scheme = schemes.find(grant.justification());
        if (scheme.isEmpty())
            return new GrantCheck.Unjustified("Indiquez le numéro d’un régime connu, par exemple SA.111728.");
        if (!scheme.get().isInForce(grant.date()))
            return new GrantCheck.Unjustified("Le régime %s ne s’applique pas le %s. Choisissez un autre fondement."
                    .formatted(scheme.get().number(), French.day(grant.date())));
        return new GrantCheck.Allowed(Optional.empty());
    }

    private GrantCheck deMinimis(Grant grant, List<AidGranted> ledger) {
        var excluded = grant.activity().excluded(grant.basis());
        if (excluded.isPresent()) return new GrantCheck.Unjustified(excluded.get());
        var position = position(grant.basis(), ledger, grant.date());
        return position.allows(grant.amount())
                ? new GrantCheck.Allowed(Optional.of(position))
                : new GrantCheck.AboveCeiling(position, grant.amount());
    }
}

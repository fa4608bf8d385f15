package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.kernel.Rate;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            case DE_MINIMIS_FARMING -> new GrantCheck.Unjustified("La Région n’aide pas sur ce fondement. Choisissez-en un autre.");
        };
    }

    private static GrantCheck justified(Grant grant, String why) {
        return grant.justification().isBlank() ? new GrantCheck.Unjustified(why) : new GrantCheck.Allowed(Optional.empty());
    }

    private GrantCheck scheme(Grant grant) {
        var named = schemes.named(grant.justification());
        if (named.isEmpty())
            return new GrantCheck.Unjustified("Indiquez un régime connu et son article, par exemple SA.111728, article 18.");
        if (named.size() > 1)
            return new GrantCheck.Unjustified("Précisez l’article du régime %s : %s.".formatted(
                    named.getFirst().number(), named.stream().map(ExemptedScheme::article).collect(Collectors.joining(", "))));
        var scheme = named.getFirst();
        if (!scheme.isInForce(grant.date()))
            return new GrantCheck.Unjustified("Le régime %s ne s’applique pas le %s. Choisissez un autre fondement."
                    .formatted(scheme.reference(), French.day(grant.date())));
        if (grant.costs().size() == UndertakingSize.UNSAID)
            return new GrantCheck.Unjustified("Indiquez la taille de l’entreprise unique : l’intensité du régime %s en dépend.".formatted(scheme.reference()));
        if (scheme.intensity(grant.costs().size()).isEmpty())
            return new GrantCheck.Unjustified("Le régime %s n’est pas ouvert à une %s. Choisissez un autre fondement."
                    .formatted(scheme.reference(), grant.costs().size().label().toLowerCase(Locale.FRENCH)));
        return cumulated(grant, Stream.concat(Stream.of(scheme), others(grant).stream()).toList())
                .orElseGet(() -> new GrantCheck.Allowed(Optional.empty()));
    }

    private GrantCheck deMinimis(Grant grant, List<AidGranted> ledger) {
        var excluded = grant.activity().excluded(grant.basis());
        if (excluded.isPresent()) return new GrantCheck.Unjustified(excluded.get());
        var position = position(grant.basis(), ledger, grant.date());
        if (!position.allows(grant.amount())) return new GrantCheck.AboveCeiling(position, grant.amount());
        if (grant.costs().othersScheme().isBlank()) return new GrantCheck.Allowed(Optional.of(position));
        var schemes = others(grant);
        if (schemes.isEmpty())
            return new GrantCheck.Unjustified("Le régime des autres aides, « %s », n’est pas connu. Choisissez-le dans la liste, avec la taille de l’entreprise."
                    .formatted(grant.costs().othersScheme()));
        return cumulated(grant, schemes).orElseGet(() -> new GrantCheck.Allowed(Optional.of(position)));
    }

    private List<ExemptedScheme> others(Grant grant) {
        var named = schemes.named(grant.costs().othersScheme());
        return named.stream().filter(scheme -> named.size() == 1 && scheme.intensity(grant.costs().size()).isPresent()).toList();
    }

    /** E7: the most favourable of these schemes bounds all the aid on the same costs. */
    private static Optional<GrantCheck> cumulated(Grant grant, List<ExemptedScheme> schemes) {
        var costs = grant.costs();
        var highest = schemes.stream().max(Comparator.comparing(scheme -> scheme.intensity(costs.size()).orElseThrow())).orElseThrow();
        var rate = highest.intensity(costs.size()).orElseThrow();
        var room = room(costs.eligible(), rate, costs.otherAid());
        if (grant.amount().isAbove(room))
            return Optional.of(new GrantCheck.AboveIntensity("Le taux de %s du régime %s".formatted(rate, highest.reference()), costs, room, grant.amount()));
        var most = schemes.stream().map(ExemptedScheme::most).max(Comparator.naturalOrder()).orElseThrow();
        var left = most.minus(costs.otherAid()).isNegative() ? Euros.ZERO : most.minus(costs.otherAid());
        return grant.amount().isAbove(left)
                ? Optional.of(new GrantCheck.AboveIntensity("Le plafond de %s du régime %s".formatted(most, highest.reference()), costs, left, grant.amount()))
                : Optional.empty();
    }
}

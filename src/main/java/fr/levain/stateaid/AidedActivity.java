package fr.levain.stateaid;

import java.util.Optional;

/** What the aid pays for, as de minimis asks it (E3): règlement (UE) 2023/2831, article 1, paragraphes 1 et 2. */
public enum AidedActivity {
    ADMITTED,
    /** Some of the activity is excluded; the accounts of the other are kept apart. */
    SEPARATE_ACCOUNTS,
    PRIMARY_FARMING,
    FISHERIES,
    EXPORT,
    DOMESTIC_PREFERENCE;

    public String label() {
        return switch (this) {
            case ADMITTED -> "Aucune activité exclue";
            case SEPARATE_ACCOUNTS -> "Activité mixte, avec une comptabilité séparée";
            case PRIMARY_FARMING -> "Production agricole primaire";
            case FISHERIES -> "Pêche ou aquaculture";
            case EXPORT -> "Aide liée à l’exportation";
            case DOMESTIC_PREFERENCE -> "Aide subordonnée à l’usage de produits nationaux";
        };
    }

    /** Why de minimis cannot serve, in French; empty when it can. */
    Optional<String> excluded(Basis basis) {
        return switch (this) {
            case ADMITTED, SEPARATE_ACCOUNTS -> Optional.empty();
            default -> Optional.of("%s : exclue par le %s. Choisissez un autre fondement, ou dites que la comptabilité est séparée."
                    .formatted(label(), basis.reference()));
        };
    }
}

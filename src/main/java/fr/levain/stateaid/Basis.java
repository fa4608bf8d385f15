package fr.levain.stateaid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The basis of an aid in state-aid law (E9); it is written in the decision. */
public enum Basis {
    /** {@code HORS_AIDE_ETAT}: needs a reason. */
    NO_AID,
    DE_MINIMIS,
    DE_MINIMIS_SGEI,
    /** Received from others, for farming or fishing: the Region never gives it, and it counts in the general ceiling. */
    DE_MINIMIS_FARMING,
    /** Compensation for a service of general economic interest. */
    SGEI_DECISION,
    /** Needs the number of a scheme in force. */
    EXEMPTED_SCHEME;

    public String label() {
        return switch (this) {
            case NO_AID -> "Hors aide d’État";
            case DE_MINIMIS -> "De minimis général";
            case DE_MINIMIS_SGEI -> "De minimis SIEG";
            case DE_MINIMIS_FARMING -> "De minimis agriculture ou pêche";
            case SGEI_DECISION -> "Compensation de SIEG (décision 2012/21/UE)";
            case EXEMPTED_SCHEME -> "Régime exempté de notification";
        };
    }

    /** As decisions and letters quote it. */
    public String reference() {
        return switch (this) {
            case NO_AID -> "article 107, paragraphe 1, du traité : conditions non réunies";
            case DE_MINIMIS -> "règlement (UE) 2023/2831 du 13 décembre 2023";
            case DE_MINIMIS_SGEI -> "règlement (UE) 2023/2832 du 13 décembre 2023";
            case DE_MINIMIS_FARMING -> "règlements (UE) 1408/2013 et 717/2014";
            case SGEI_DECISION -> "décision 2012/21/UE du 20 décembre 2011";
            case EXEMPTED_SCHEME -> "règlement (UE) 651/2014 du 17 juin 2014";
        };
    }

    public boolean isDeMinimis() {
        return ceiling().isPresent();
    }

    /** E10: what {@code notificationUE} of the open data says. */
    public boolean isStateAid() {
        return this != NO_AID;
    }

    /** Key of the legal parameter that caps it over three years. */
    Optional<String> ceiling() {
        return switch (this) {
            case DE_MINIMIS -> Optional.of("minimis.general.plafond");
            case DE_MINIMIS_SGEI -> Optional.of("minimis.sieg.plafond");
            case NO_AID, SGEI_DECISION, EXEMPTED_SCHEME, DE_MINIMIS_FARMING -> Optional.empty();
        };
    }

    /** Those the Region may give on. */
    public static List<Basis> offered() {
        return Arrays.stream(values()).filter(basis -> basis != DE_MINIMIS_FARMING).toList();
    }

    /** Whether an aid of the other basis uses up this ceiling: règlement (UE) 2023/2831, article 5, paragraphe 2. */
    boolean counts(Basis other) {
        return this == other || this == DE_MINIMIS && other == DE_MINIMIS_FARMING;
    }
}

package fr.levain.assessment;

import fr.levain.kernel.Euros;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;

/** E9: on what ground the aid may be given. Settled at the proposal, before the vote. */
public enum StateAidBasis {
    NOT_STATE_AID("Hors aide d’État : activité non économique, ou échanges non affectés", "Hors aide d’État", null),
    DE_MINIMIS("De minimis général, règlement (UE) 2023/2831", "règlement (UE) 2023/2831 de minimis", "minimis.general.plafond"),
    DE_MINIMIS_SGEI(
            "De minimis SIEG, règlement (UE) 2023/2832, avec acte confiant le service",
            "règlement (UE) 2023/2832 de minimis SIEG", "minimis.sieg.plafond"),
    SGEI_DECISION("Compensation de service public, décision 2012/21/UE", "décision 2012/21/UE (SIEG)", null),
    EXEMPTED_SCHEME("Régime exempté de notification, règlement (UE) 651/2014", "règlement (UE) 651/2014 (RGEC)", null);

    private final String label;
    private final String title;
    private final @org.jspecify.annotations.Nullable String ceiling;

    StateAidBasis(String label, String title, @org.jspecify.annotations.Nullable String ceiling) {
        this.label = label;
        this.title = title;
        this.ceiling = ceiling;
    }

    public String label() {
        return label;
    }

    /** As the decision names it (E6). */
    public String title() {
        return title;
    }

    public boolean isDeMinimis() {
        return ceiling != null;
    }

    public boolean isStateAid() {
        return this != NOT_STATE_AID;
    }

    /** E1, E4: greatest sum over three rolling years, in force on that day. */
    Optional<Euros> ceiling(LegalParameters parameters, LocalDate on) {
        return Optional.ofNullable(ceiling).map(key -> parameters.at(key, on).euros());
    }
}

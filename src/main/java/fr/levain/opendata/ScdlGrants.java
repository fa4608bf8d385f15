package fr.levain.opendata;

import fr.levain.kernel.Rna;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** SCDL Subventions 2.1.1: sixteen columns, in this order (O2). */
public final class ScdlGrants {
    public static final List<String> COLUMNS = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "rnaBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention",
            "dispositifAide");

    private ScdlGrants() {}

    /** The line as it is published; what is unknown is empty. */
    public static List<String> line(AwardRecord award) {
        return List.of(
                award.grantor().name(),
                award.grantor().siret(),
                award.agreementSignedOn().map(Object::toString).orElse(""),
                award.deliberation(),
                award.beneficiary(),
                award.siret().orElse(""),
                // O4: about 4 % of real numbers have a letter in third place and fail the schema; the SIRET then tells enough.
                award.rna().filter(ScdlGrants::fitsSchema).orElse(""),
                award.object(),
                award.amount().toDecimal().toPlainString(),
                award.nature(),
                award.paymentConditions(),
                period(award),
                "",
                notifiedToUnion(award.basis()).map(yes -> yes ? "oui" : "non").orElse(""),
                award.share().fraction().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                "");
    }

    /** Whether a well-formed RNA has to be left out of the file. */
    public static boolean rnaLeftOut(AwardRecord award) {
        return award.rna().flatMap(Rna::read).isPresent() && award.rna().filter(ScdlGrants::fitsSchema).isEmpty();
    }

    /** E10: yes for de minimis aid and for aid notified to the Commission; empty when the basis is not one we know. */
    static Optional<Boolean> notifiedToUnion(String basis) {
        return switch (basis) {
            case "DE_MINIMIS", "DE_MINIMIS_SGEI", "NOTIFIED_AID" -> Optional.of(true);
            case "NO_AID", "SGEI_DECISION", "EXEMPTED_SCHEME" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static boolean fitsSchema(String rna) {
        return rna.matches("W\\d{9}");
    }

    private static String period(AwardRecord award) {
        var from = award.paymentFrom().map(Object::toString);
        return from.map(start -> award.paymentTo()
                        .filter(end -> !end.equals(award.paymentFrom().get()))
                        .map(end -> start + "/" + end)
                        .orElse(start))
                .orElse("");
    }
}

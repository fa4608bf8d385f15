package fr.levain.privacy;

import fr.levain.kernel.PersonalData.Kept;
import fr.levain.kernel.PersonalData.LegalBasis;
import java.util.List;

/** One activity of the register: what a module keeps about people, told for them. */
public record Processing(String module, String title, List<Kept> kept) {
    /** The purposes, each once, in order. */
    public List<String> purposes() {
        return kept.stream().map(Kept::purpose).distinct().toList();
    }

    public List<String> legalBases() {
        return kept.stream().map(each -> basis(each.basis())).distinct().toList();
    }

    public List<String> retentions() {
        return kept.stream().map(Kept::retention).distinct().toList();
    }

    public List<String> what() {
        return kept.stream().map(Kept::what).distinct().toList();
    }

    public static String basis(LegalBasis basis) {
        return switch (basis) {
            case PUBLIC_INTEREST -> "mission d’intérêt public (RGPD, art. 6-1-e)";
            case LEGAL_OBLIGATION -> "obligation légale (RGPD, art. 6-1-c)";
            case CONSENT -> "consentement (RGPD, art. 6-1-a)";
            case CONTRACT -> "contrat (RGPD, art. 6-1-b)";
        };
    }
}

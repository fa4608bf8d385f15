package fr.levain.eligibility;

import fr.levain.kernel.French;
import fr.levain.law.LegalParameter;
import fr.levain.law.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;

/** Shares that the law fixes, as rules read them: {@code legal_percent('investissement.participation_maitre_ouvrage', today)}. */
final class LegalShares {
    private static final LegalParameters LAW = LegalParameters.delivered();
    private static final String PERCENT = "pourcent";

    private LegalShares() {}

    /** @throws IllegalArgumentException when nothing is in force that day */
    static long percent(String key, LocalDate day) {
        return LAW.find(key, day).filter(known -> known.unit().equals(PERCENT)).map(LegalParameter::whole)
                .orElseThrow(() -> new IllegalArgumentException("No legal share %s at %s".formatted(key, day)));
    }

    static boolean exists(String key) {
        return latest(key).isPresent();
    }

    /** {@code la part légale (20 %, CGCT L1111-10)}: the latest known. */
    static Optional<String> told(String key) {
        return latest(key).map(known -> "la part légale (%s%c%%, %s)".formatted(French.number(known.whole()), French.THIN, known.source()));
    }

    private static Optional<LegalParameter> latest(String key) {
        return LAW.all().stream().filter(known -> known.key().equals(key) && known.unit().equals(PERCENT)).reduce((_, later) -> later);
    }
}

package fr.levain.directory.registers;

import fr.levain.kernel.HolderKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the legal category lets guess of the kind of holder (K5). The person confirms: a SCIC is hard to tell by its code. */
final class LegalCategories {
    private LegalCategories() {}

    static Optional<HolderKind> kind(@Nullable String code) {
        if (code == null || !code.matches("\\d{4}")) return Optional.empty();
        var family = code.substring(0, 2);
        return switch (family) {
            case "92" -> Optional.of(HolderKind.ASSOCIATION);
            case "93" -> Optional.of(HolderKind.FOUNDATION);
            case "82" -> Optional.of(HolderKind.MUTUAL);
            case "51", "54", "55", "56", "57" -> Optional.of(
                    code.matches("51..|5[45]5[189]|5[56]5[18]|5[456]60") ? HolderKind.COOPERATIVE : HolderKind.COMPANY);
            case "72" -> Optional.of(HolderKind.LOCAL_AUTHORITY);
            case "73" -> Optional.of(code.matches("734[3-8]") ? HolderKind.EPCI
                    : code.matches("738[1-3]|733[12]") ? HolderKind.EDUCATION : HolderKind.PUBLIC_BODY);
            case "71", "74" -> Optional.of(HolderKind.PUBLIC_BODY);
            case "84" -> Optional.of(code.matches("84[12]0") ? HolderKind.UNION : HolderKind.PROFESSIONAL_ORGANISATION);
            default -> code.startsWith("5") || code.startsWith("6") ? Optional.of(HolderKind.COMPANY) : Optional.empty();
        };
    }
}

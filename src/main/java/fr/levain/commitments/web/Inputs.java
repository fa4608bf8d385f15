package fr.levain.commitments.web;

import fr.levain.commitments.PlainText;
import fr.levain.kernel.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What was typed on a page, as it was typed, and what can be read of it. */
public record Inputs(MultiValueMap<String, String> typed) {
    private static final int LONGEST = 20_000;

    /** To be shown again as it was. */
    public String of(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.substring(0, Math.min(value.length(), LONGEST));
    }

    String line(String name) {
        return PlainText.line(of(name));
    }

    /** Line ends as the wording of a signature counts them. */
    String words(String name) {
        return PlainText.of(of(name).replace("\r\n", "\n"));
    }

    boolean isAmount(String name) {
        return of(name).isBlank() || euros(name).isPresent();
    }

    Optional<Euros> euros(String name) {
        var compact = of(name).replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return compact.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(Euros.of(new BigDecimal(compact))) : Optional.empty();
    }

    /** A whole number; 0 when there is none. */
    int number(String name) {
        var compact = of(name).replaceAll("[\\s\\u00a0\\u202f]", "");
        return compact.matches("\\d{1,6}") ? Integer.parseInt(compact) : 0;
    }

    static String amount(Optional<Euros> euros) {
        return euros.map(each -> each.toDecimal().toPlainString().replace('.', ',').replaceFirst(",00$", "")).orElse("");
    }
}

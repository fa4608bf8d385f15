package fr.levain.eligibility;

import java.util.Optional;

/**
 * One rule of a call.
 *
 * @param appliesWhen an expression; when it is false the dossier is not concerned
 * @param expression true when the rule is met, e.g. {@code requested_amount <= euros(40000)}
 * @param met what to say when met; {@code {requested_amount}} is replaced by the value as people read it
 * @param source the text the rule comes from
 * @param assumption true when the text it comes from does not say it: told to officers only, until one of them confirms it
 */
public record Rule(
        String id,
        String title,
        Optional<String> appliesWhen,
        String expression,
        Weight weight,
        String met,
        String notMet,
        String unknown,
        String source,
        boolean assumption) {
    /** As the public may read it, without the marks of our own sources ({@code [S5]}). What was assumed rests on whoever confirmed it. */
    public String publicSource() {
        return assumption ? "valeur confirmée par le service instructeur" : source.replaceAll("\\s*\\[[^\\]]*]", "");
    }
}

package fr.levain.eligibility;

/**
 * Why a rule cannot be published.
 *
 * @param line from 1, within the expression
 * @param column from 1
 */
public record RuleProblem(String ruleId, int line, int column, String message) {
    /** With the place where to mend it. */
    public String told() {
        return "Ligne %d, colonne %d : %s".formatted(line, column, message);
    }
}

package fr.levain.eligibility;

/**
 * Why a rule cannot be published.
 *
 * @param line from 1, within the expression
 * @param column from 1
 */
public record RuleProblem(String ruleId, int line, int column, String message) {}

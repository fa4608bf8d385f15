package fr.levain.insight;

/**
 * Which results are looked at together.
 *
 * @param months after the exit: what was said at six months is never added to what is said at twelve
 * @param programme slug; empty for all
 * @param department code; empty for all
 * @param exitYear of the end of the follow-up; 0 for all
 */
public record PortfolioFilter(int months, String programme, String department, int exitYear) {}

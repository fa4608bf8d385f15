package fr.levain.insight;

/**
 * Which results are looked at together.
 *
 * @param months after the exit: what was said at six months is never added to what is said at twelve
 * @param programme slug; empty for all
 * @param department code; empty for all
 * @param exitYear of the end of the follow-up; 0 for all
 * @param theme in words, as people tick it; empty for all, and for those who ticked none
 */
public record PortfolioFilter(int months, String programme, String department, int exitYear, String theme) {}

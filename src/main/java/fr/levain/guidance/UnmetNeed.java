package fr.levain.guidance;

/**
 * How many questionnaires found none of our aids, for one theme in one department.
 *
 * @param theme label; empty when none was told
 * @param department label; empty when it was not told
 * @param times how many in all
 * @param elsewhere among them, those for which another funder may have one
 */
public record UnmetNeed(String theme, String department, int times, int elsewhere) {}

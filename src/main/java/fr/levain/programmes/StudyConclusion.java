package fr.levain.programmes;

/**
 * How a study of opportunity ends: what it thinks, and whether somebody is looked for.
 *
 * @param goes the need looks for somebody to carry it; otherwise it is set aside
 * @param word why, in a sentence; whoever said the need reads it
 */
public record StudyConclusion(StudyOpinion opinion, boolean goes, String word) {
    public StudyConclusion {
        if (isAbsurd(opinion, goes)) throw new IllegalArgumentException("Nobody is sent where the study says not to go.");
        if (word.isBlank()) throw new IllegalArgumentException("A decision says why.");
    }

    /** A study may be favourable and stop there, for want of money; the other way round, nobody would take it up. */
    public static boolean isAbsurd(StudyOpinion opinion, boolean goes) {
        return goes && opinion == StudyOpinion.UNFAVOURABLE;
    }
}

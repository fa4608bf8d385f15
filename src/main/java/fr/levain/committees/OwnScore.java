package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a member gives a dossier before hearing the others.
 *
 * @param score from 0 to 4
 * @param token of the form that wrote it
 * @param version from 1, grows with each change
 */
public record OwnScore(ApplicationId application, int seat, int score, String note, UUID token, int version, Instant givenAt) {
    public static final int MOST = 4;

    public static String word(int score) {
        return switch (score) {
            case 0 -> "hors sujet";
            case 1 -> "faible";
            case 2 -> "moyen";
            case 3 -> "bon";
            case 4 -> "excellent";
            default -> throw new IllegalArgumentException("score " + score);
        };
    }
}

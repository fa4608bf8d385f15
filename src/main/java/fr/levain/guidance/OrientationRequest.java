package fr.levain.guidance;

import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody asks for help with a project.
 *
 * @param token of its private page, which needs no account
 * @param since of its status
 * @param words the project in its author's words; empty once erased
 * @param takenBy slug of the partner who looks after it
 * @param answeredBy slug of the partner who answered, or {@link fr.levain.consents.Consents#AUTHORITY}
 */
public record OrientationRequest(
        RequestId id,
        String reference,
        String token,
        RequestStatus status,
        Instant since,
        Instant sentAt,
        ProjectId project,
        String commune,
        String department,
        String holderKind,
        List<String> needs,
        boolean mayPassOn,
        String words,
        List<GivenAnswer> answers,
        Optional<Requester> requester,
        Optional<String> takenBy,
        Optional<String> answer,
        Optional<String> answeredBy,
        Optional<Satisfaction> satisfaction,
        boolean erased) {
    private static final int TITLE = 120;

    /** The first sentence of their words, cut where it is too long; empty once erased. */
    public String title() {
        return titleOf(words);
    }

    /** The title that a project told in these words may bear. */
    public static String titleOf(String words) {
        var first = words.strip().split("(?<=[.!?])\\s|\\R", 2)[0].replaceFirst("\\.$", "");
        return first.length() <= TITLE ? first : first.substring(0, TITLE - 1).strip() + "…";
    }

    public String privatePath() {
        return "/demandes/" + token;
    }
}

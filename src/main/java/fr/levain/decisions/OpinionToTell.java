package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.ToldOpinion.News;
import java.util.List;
import java.util.Optional;

/**
 * A dossier of a session whose holder is told what the committee said.
 *
 * @param mode how its letter leaves, or left
 * @param lacks what keeps it from being written
 * @param told once it left
 */
public record OpinionToTell(
        ApplicationId application, String reference, String object, String holder, News news, NotificationMode mode, List<MissingValue> lacks,
        Optional<ToldOpinion> told) {
    public OpinionToTell {
        lacks = List.copyOf(lacks);
    }

    public boolean isReady() {
        return told.isEmpty() && lacks.isEmpty();
    }
}

package fr.levain.guidance;

import fr.levain.projects.ProjectId;
import fr.levain.territory.Commune;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody is about to ask.
 *
 * @param key made with the form: sent twice, it is one request
 * @param kind a word of the vocabulary; blank when not said
 * @param partners slugs of those its author lets see it
 * @param mayPassOn whether those may pass it on to another without asking again
 * @param project one its author already has
 */
public record RequestDraft(
        UUID key, List<String> needs, Commune commune, String kind, String words, Requester requester, Set<String> partners,
        boolean mayPassOn, Optional<ProjectId> project, List<GivenAnswer> answers) {
    public RequestDraft {
        needs = List.copyOf(needs);
        partners = Set.copyOf(partners);
        answers = List.copyOf(answers);
    }
}

package fr.levain.network;

import fr.levain.kernel.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a project or a laboratory looks for, until a day.
 *
 * @param byName of the organisation; empty for a person
 * @param until the last day it is shown
 */
public record Notice(UUID id, AccountId author, String byName, NoticeDraft said, Optional<Spot> spot, LocalDate publishedOn, LocalDate until, boolean suspended) {
    public String path() {
        return "/reseau/annonces/" + id;
    }

    /** « Les Ateliers de la Rive, Angoulême (16) ». */
    public String who() {
        var name = !byName.isEmpty() ? byName : said.kind() == NoticeKind.QUESTION_OFFERED ? "Une équipe de recherche" : "Une personne qui porte un projet";
        return spot.map(where -> name + ", " + where.label()).orElse(name);
    }
}

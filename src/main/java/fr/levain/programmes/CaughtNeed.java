package fr.levain.programmes;

import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A need badly covered on a territory, caught before anybody carries an answer to it.
 *
 * @param scout who brought it; empty when anybody, or the partner, said it
 * @param stop of the page by which whoever left an address is written to no more; empty when they left none
 * @param study from the day it begins
 * @param reason why it was set aside, or why the last person it was offered to declined; empty otherwise
 * @param offer to the entrepreneur who may take it up
 * @param project of whoever took it up
 */
public record CaughtNeed(
        CaughtNeedId id, String programme, NeedStatus status, Entry said, Optional<ScoutId> scout, String stop, LocalDate caughtOn, Instant since,
        Optional<OpportunityStudy> study, String reason, Optional<Offer> offer, Optional<ProjectId> project) {
    /** @param token of the page where they answer */
    public record Offer(String name, String email, String organisation, String token) {
        public String path() {
            return "/besoins/" + token;
        }
    }

    /**
     * What is said of it.
     *
     * @param what the need, in the words of whoever says it
     * @param theme code of the vocabulary
     * @param place where, in words
     * @param placeCode INSEE code of a commune, SIREN of an intercommunality; empty when it was said in words only
     * @param department code
     * @param saidBy who says it: a town hall, a group of inhabitants
     * @param email to tell them what becomes of it; empty when they left none
     */
    public record Entry(String title, String what, String theme, String place, String placeCode, String department, String saidBy, String email) {}

    public String title() {
        return said.title();
    }

    /** What its study found; empty until something is written. */
    public String findings() {
        return study.map(OpportunityStudy::findings).orElse("");
    }

    public boolean isLate(LocalDate today) {
        return status == NeedStatus.STUDIED && study.filter(each -> each.isLate(today)).isPresent();
    }

    public String partnerPath() {
        return "/partenaire/besoins/" + id;
    }
}

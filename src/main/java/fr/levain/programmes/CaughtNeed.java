package fr.levain.programmes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A need badly covered on a territory, caught before anybody carries an answer to it.
 *
 * @param what the need, in the words of whoever says it
 * @param place where, in words
 * @param department code
 * @param saidBy who says it: a town hall, a group of inhabitants
 * @param scoutEmail to tell them what becomes of it; empty when they left none
 * @param study what the study of opportunity found; empty until it is concluded
 * @param reason why it was set aside, or why the last person it was offered to declined; empty otherwise
 * @param offer to the entrepreneur who may take it up
 */
public record CaughtNeed(
        CaughtNeedId id, String programme, NeedStatus status, String title, String what, String place, String department, String saidBy,
        String scoutEmail, LocalDate caughtOn, Instant since, String study, String reason, Optional<Offer> offer) {
    /** @param token of the page where they answer */
    public record Offer(String name, String email, String organisation, String token) {
        public String path() {
            return "/besoins/" + token;
        }
    }

    /** What is typed about it. */
    public record Entry(String title, String what, String place, String department, String saidBy, String scoutEmail) {}

    public String partnerPath() {
        return "/partenaire/besoins/" + id;
    }
}

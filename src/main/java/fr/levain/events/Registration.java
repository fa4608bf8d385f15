package fr.levain.events;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who comes or waits, with those of the same organisation they register.
 *
 * @param project in whose name they come, if any
 * @param token key of their link: whoever reads their mail holds it
 * @param wantsNews asked to be invited to the next ones
 * @param mayWait enters the waiting list if no seat is left when it is confirmed
 * @param since when it came to its status: the rank on the waiting list
 * @param offeredUntil until when the seats offered are kept
 */
public record Registration(
        UUID id, GatheringId gathering, RegistrationStatus status, String email, String name, String organisation, Optional<AccountId> account,
        Optional<ProjectId> project, List<Attendee> attendees, String token, boolean wantsNews, boolean mayWait, Instant askedAt, Instant mailedAt, Instant since,
        Optional<Instant> offeredUntil) {
    public Registration {
        attendees = List.copyOf(attendees);
    }

    public int people() {
        return attendees.size();
    }

    public String path() {
        return "/agenda/inscriptions/" + token;
    }

    /** Whether somebody of the registration came. */
    public boolean isPresent() {
        return attendees.stream().anyMatch(each -> each.presentAt().isPresent());
    }

    /** Whether nobody is missing. */
    public boolean isWholePresent() {
        return attendees.stream().allMatch(each -> each.presentAt().isPresent());
    }

    /** Whoever holds the link acts for this registration alone. */
    Caller bearer(Instant until) {
        return new Caller.LinkBearer(id, "inscription", gathering.subject(), until);
    }
}

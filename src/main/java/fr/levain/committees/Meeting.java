package fr.levain.committees;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of a committee, with the rules and the seats it was planned with.
 *
 * @param title name of the committee
 * @param link of the video, empty when everybody is in the room
 * @param sequence how many times it was moved since it was convened, as calendars count
 * @param frozen the reading pack once sealed
 * @param version grows with each act of the session
 */
public record Meeting(
        MeetingId id, String committee, String title, Instant at, String place, String link, MeetingStatus status,
        CommitteeRules rules, List<Member> members, Optional<Instant> convenedAt, int sequence, Optional<Frozen> frozen,
        Optional<Instant> openedAt, Optional<Instant> closedAt, int version) {
    /** @param text the same to correct in a word processor; empty for a pack sealed before it was made */
    public record Frozen(Instant at, DocumentId document, String digest, Optional<DocumentId> text) {}

    public Meeting {
        members = List.copyOf(members);
    }

    public String path() {
        return "/seances/" + id;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(at, French.PARIS);
    }

    /** Last day to convene by the rules. */
    public LocalDate conveneBy() {
        return day().minusDays(rules.noticeDays());
    }

    public LocalDate freezeOn() {
        return day().minusDays(rules.freezeDays());
    }

    public boolean freezesBy(Instant now) {
        return !LocalDate.ofInstant(now, French.PARIS).isBefore(freezeOn());
    }

    public Optional<Member> member(int number) {
        return members.stream().filter(member -> member.number() == number).findFirst();
    }

    public Member chair() {
        return members.stream().filter(member -> member.seat().chair()).findFirst().orElseThrow();
    }

    /** The chair, else whoever bears the chair's voice. */
    public Member presiding() {
        var chair = chair();
        return chair.attendance().isThere() ? chair : chair.mandateTo().flatMap(this::member).orElse(chair);
    }

    /** The seat this person holds: an address is an account's own. */
    public Optional<Member> seatOf(Caller caller) {
        return caller instanceof Caller.Account account
                ? members.stream().filter(member -> member.seat().email().equals(account.email())).findFirst()
                : Optional.empty();
    }

    public Duration length(List<AgendaItem> agenda) {
        return Duration.ofMinutes(agenda.stream().mapToInt(AgendaItem::minutes).sum());
    }
}

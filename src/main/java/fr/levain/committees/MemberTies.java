package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.ConflictHints;
import fr.levain.opinions.Opinion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ties between members and a project, from what was declared or is public only: their address, their house, the mandates they
 * declared, what the directory of organisations says (I3). Told to the member before they declare, they decide nothing.
 */
@Service
@Transactional(readOnly = true)
public class MemberTies {
    /** @param party the holder or a partner, told to officers only */
    public record Tie(Kind kind, String party) {
        /** {@code MANDATE}: declared with the seat. */
        public enum Kind { SAME_ADDRESS, MAIL_DOMAIN, HOUSE, MANDATE, OFFICE, SUPPORT, REPRESENTS }
    }

    private final ConflictHints hints;
    private final Applications applications;

    MemberTies(ConflictHints hints, Applications applications) {
        this.hints = hints;
        this.applications = applications;
    }

    /** By seat, in its order; members without a tie are not there. */
    public Map<Integer, List<Tie>> of(List<Member> members, ApplicationId application) {
        var asked = members.stream().flatMap(member -> Stream.concat(Stream.of(person(member.seat())), mandates(member.seat()).stream())).distinct().toList();
        var found = hints.betweenAll(asked, List.of(applications.view(application))).getOrDefault(application, Map.of());
        var ties = new LinkedHashMap<Integer, List<Tie>>();
        for (var member : members) {
            var theirs = new ArrayList<Tie>();
            found.getOrDefault(person(member.seat()), List.of()).forEach(hint -> theirs.add(new Tie(kind(hint), hint.party())));
            for (var mandate : mandates(member.seat()))
                found.getOrDefault(mandate, List.of()).forEach(hint -> theirs.add(new Tie(Tie.Kind.MANDATE, hint.party())));
            if (!theirs.isEmpty()) ties.put(member.number(), theirs.stream().distinct().toList());
        }
        return ties;
    }

    /** The same for one member alone, who is also told that a tie exists where its holder lets nobody else know. */
    public List<Tie> toThem(Member member, ApplicationId application) {
        var ties = new ArrayList<>(of(List.of(member), application).getOrDefault(member.number(), List.of()));
        var known = ties.stream().anyMatch(tie -> tie.kind() == Tie.Kind.REPRESENTS);
        if (!known && hints.concerns(member.seat().email(), applications.view(application))) ties.add(new Tie(Tie.Kind.REPRESENTS, ""));
        return List.copyOf(ties);
    }

    private static Opinion.Person person(Seat seat) {
        return new Opinion.Person(seat.name(), seat.quality(), seat.email());
    }

    /** Each mandate is read as the house of somebody without an address. */
    private static List<Opinion.Person> mandates(Seat seat) {
        return seat.mandates().stream().map(mandate -> new Opinion.Person(seat.name(), mandate, "")).toList();
    }

    private static Tie.Kind kind(ConflictHint hint) {
        return switch (hint.kind()) {
            case SAME_ADDRESS -> Tie.Kind.SAME_ADDRESS;
            case MAIL_DOMAIN -> Tie.Kind.MAIL_DOMAIN;
            case EMPLOYER -> Tie.Kind.HOUSE;
            case OFFICE -> Tie.Kind.OFFICE;
            case PAST_SUPPORT -> Tie.Kind.SUPPORT;
            case REPRESENTS -> Tie.Kind.REPRESENTS;
        };
    }
}

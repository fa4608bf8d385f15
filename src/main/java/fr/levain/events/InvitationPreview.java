package fr.levain.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Who will be invited, and who will not.
 *
 * @param invited already to this meeting
 * @param registered already, or waiting
 * @param stopped who want no invitation
 * @param unreachable laureates without an address
 */
public record InvitationPreview(List<Invitee> invitees, int invited, int registered, int stopped, int unreachable) {
    static final InvitationPreview NOBODY = new InvitationPreview(List.of(), 0, 0, 0, 0);

    /** What is known of addresses. @param invited @param stopped by digest @param registered by address */
    record Known(Set<String> invited, Set<String> stopped, Set<String> registered) {}

    public InvitationPreview {
        invitees = List.copyOf(invitees);
    }

    /** One line for each address, however many reasons there are to invite it: the first one is told. */
    static InvitationPreview of(List<Invitee> found, Known known, int unreachable) {
        var once = new LinkedHashMap<String, Invitee>();
        found.forEach(each -> once.putIfAbsent(each.email(), each));
        int invited = 0;
        int registered = 0;
        int stopped = 0;
        var kept = new ArrayList<Invitee>();
        for (var each : once.values()) {
            var digest = FollowerStore.digest(each.email());
            if (known.stopped().contains(digest)) stopped++;
            else if (known.registered().contains(each.email())) registered++;
            else if (known.invited().contains(digest)) invited++;
            else kept.add(each);
        }
        return new InvitationPreview(kept, invited, registered, stopped, unreachable);
    }

    public int count() {
        return invitees.size();
    }
}

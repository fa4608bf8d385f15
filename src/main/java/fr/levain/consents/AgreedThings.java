package fr.levain.consents;

import fr.levain.kernel.Caller;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Supplied as a bean by each module that asks people for agreements: all of them are read, and taken back, on one page. */
public interface AgreedThings {
    /** Who holds a link, and of which project: their address is never shown. */
    record Bearer(UUID project, String email) {}

    /** Of whoever signed in, the latest first. */
    List<AgreedThing> of(Caller.Account holder);

    /** Of the same project and the same person, the latest first. */
    List<AgreedThing> of(Bearer bearer);

    /** Whom the link of a page was sent to; empty when it is none of this module's. */
    Optional<Bearer> bearer(String link);

    /** What each of its pages does when one is taken back. @return false when the thing is none of this module's */
    boolean revoke(AgreedThing thing, String recipient, Caller by);
}

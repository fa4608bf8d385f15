package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.util.Optional;

/** What another module lets this authority grant, at most. Asked in the transaction of the vote: until its end the limit does not move. */
public interface AwardLimit {
    /** Why the amount is too much, and what to do; empty when it is not. */
    Optional<String> excess(ApplicationId application, Euros amount);
}

package fr.levain.committees;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The committee gave its opinion of a dossier, or an officer corrected what was written of it. The journal says who voted,
 * by seat, and the tally: never a ballot.
 */
public record OpinionGiven(
        ApplicationId application, MeetingId meeting, OpinionKind opinion, Euros amount, Tally tally, String voters, int version,
        Instant at, Caller by)
        implements ApplicationEvent, InMeeting {
    @Override
    public Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("meeting", meeting.toString());
        facts.put("opinion", opinion.name());
        facts.put("amountInCents", amount.cents());
        facts.put("for", tally.inFavour());
        facts.put("against", tally.against());
        facts.put("abstentions", tally.abstentions());
        facts.put("secret", tally.secret());
        facts.put("voters", voters);
        facts.put("version", version);
        return facts;
    }
}

package fr.levain.decisions;

import fr.levain.kernel.French;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the journal keeps of a vote: the tally and how many stood aside, never a name. */
final class VoteFacts {
    private VoteFacts() {}

    static Map<String, Object> with(Optional<AssemblyVote> vote, Map<String, Object> facts) {
        var all = new LinkedHashMap<String, Object>(facts);
        vote.ifPresent(each -> {
            all.put("for", each.count().inFavour());
            all.put("against", each.count().against());
            all.put("abstentions", each.count().abstentions());
            all.put("aside", each.aside().size());
        });
        return all;
    }

    /** « (41 pour, 3 contre, 2 abstentions, 1 déport) », after what was voted; empty when it was not counted. */
    static String told(Map<String, Object> facts) {
        if (!(facts.get("for") instanceof Number inFavour) || !(facts.get("against") instanceof Number against)
                || !(facts.get("abstentions") instanceof Number abstentions)) return "";
        var aside = facts.get("aside") instanceof Number count && count.intValue() > 0
                ? ", " + French.plural(count.longValue(), "déport", "déports") : "";
        return " (%s pour, %s contre, %s%s)".formatted(inFavour, against,
                French.plural(abstentions.longValue(), "abstention", "abstentions"), aside);
    }
}

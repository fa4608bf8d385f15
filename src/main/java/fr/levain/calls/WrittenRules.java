package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleSet;
import fr.levain.kernel.Digest;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules as officers write them.
 *
 * @param form slug of the form whose fields they may read besides the vocabulary; empty for none
 */
public record WrittenRules(String title, String form, RuleSet rules) {
    /** Names in order, so that the same rules are always the same text. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    static WrittenRules read(String json) {
        return JSON.readValue(json, WrittenRules.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    public Optional<Rule> rule(String id) {
        return rules.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Tells whether a rule is still as somebody read it. */
    public static String digest(Rule rule) {
        return Digest.of(JSON.writeValueAsString(rule));
    }

    public static String digest(RuleCase example) {
        return Digest.of(JSON.writeValueAsString(example));
    }
}

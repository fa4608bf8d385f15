package fr.levain.eligibility;

import tools.jackson.databind.json.JsonMapper;

/** Verdicts and computations as sealed with a dossier: nothing is lost on the way there and back. */
public final class VerdictJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VerdictJson() {}

    public static String write(Verdict verdict) {
        return JSON.writeValueAsString(verdict);
    }

    public static Verdict verdict(String json) {
        return JSON.readValue(json, Verdict.class);
    }

    public static String write(AmountComputation computation) {
        return JSON.writeValueAsString(computation);
    }

    public static AmountComputation computation(String json) {
        return JSON.readValue(json, AmountComputation.class);
    }
}

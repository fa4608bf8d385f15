package fr.levain.network;

import java.util.Arrays;
import java.util.Optional;

/** What may be reported. */
public enum AbuseTarget {
    PROFILE("annuaire"), NOTICE("annonces"), INTRODUCTION("mises-en-relation");

    private final String word;

    AbuseTarget(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<AbuseTarget> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}

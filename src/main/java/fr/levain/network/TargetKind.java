package fr.levain.network;

import java.util.Arrays;
import java.util.Optional;

/** Through what somebody may be asked. */
public enum TargetKind {
    PROFILE("annuaire"), NOTICE("annonces"), PRECEDENT("projets");

    private final String word;

    TargetKind(String word) {
        this.word = word;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    public static Optional<TargetKind> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}

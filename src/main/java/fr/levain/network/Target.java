package fr.levain.network;

import java.util.UUID;

/** An entry, a notice or a project through which somebody is asked. */
public record Target(TargetKind kind, UUID id) {
    public String askPath() {
        return "/reseau/%s/%s/mise-en-relation".formatted(kind.word(), id);
    }
}

package fr.levain.documents;

import fr.levain.documents.PieceType.Due;
import fr.levain.documents.PieceType.Validity;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code pieces.yaml}: the pieces that forms and calls may ask for, shared with them under their code. */
@Component
class PiecesInPack implements PackSection {
    static final String FILE = "pieces.yaml";

    private static final Map<String, Due> DUE = Map.of("indispensable", Due.INDISPENSABLE, "avant-effet", Due.BEFORE_EFFECT);

    private final PieceTypes types;

    PiecesInPack(PieceTypes types) {
        this.types = types;
    }

    @Override
    public String name() {
        return "pièces";
    }

    @Override
    public int order() {
        return 38;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file(FILE);
        if (file.isEmpty()) return (_, _) -> {};
        var seen = new HashSet<String>();
        var read = file.get().list("pieces").stream().map(node -> piece(node, seen)).toList();
        if (read.isEmpty()) file.get().problem("pieces", "il manque les pièces, sous « pieces »");
        read.forEach(type -> pack.share(PieceType.class, type.code(), type));
        return (_, _) -> types.define(read);
    }

    private static PieceType piece(PackNode node, HashSet<String> seen) {
        var code = node.text("code");
        if (!code.isEmpty() && !code.matches("[A-Z][A-Z0-9_]*"))
            node.problem("code", "« %s » : le code d’une pièce s’écrit en capitales et chiffres".formatted(code));
        if (!seen.add(code)) node.problem("code", "la pièce « %s » est décrite deux fois".formatted(code));
        return new PieceType(code, node.text("label"), node.text("reason"), node.text("example"), node.oneOf("due", DUE),
                validity(node), node.bool("later", false), node.text("source"), node.bool("assumption", false));
    }

    private static Optional<Validity> validity(PackNode node) {
        if (!node.has("months")) {
            if (node.has("dated")) node.problem("dated", "une pièce datée dit aussi combien de mois elle vaut, sous « months »");
            return Optional.empty();
        }
        var months = node.integer("months");
        if (months < 1 || months > 120) node.problem("months", "une durée va de 1 à 120 mois");
        return Optional.of(new Validity(Math.clamp(months, 1, 120), node.text("dated")));
    }
}

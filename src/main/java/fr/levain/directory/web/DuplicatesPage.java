package fr.levain.directory.web;

import fr.levain.directory.Duplicate;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Pairs of records that may be one organisation. */
public record DuplicatesPage(List<Duplicate> pairs, Paging paging) implements Page {
    public String href(Duplicate pair) {
        return "/instruction/structures/doublons/%s/%s".formatted(pair.first().id(), pair.second().id());
    }

    public String numbers(Duplicate.Side side) {
        return side.siren().map(siren -> "SIREN " + siren).or(() -> side.rna().map(rna -> "RNA " + rna)).orElse("sans numéro");
    }
}

package fr.levain.commitments;

import fr.levain.applications.Partnership;
import fr.levain.kernel.French;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What its holder is told beside the answers a partner has signed, before changing them. */
final class SignedAnswers {
    /** What a partner signed under each column, and how it is called. */
    private enum Signed {
        NAME(Partnership.NAME, "ce nom", "le changez", terms -> text(terms.name())),
        ROLE(Partnership.ROLE, "ce rôle", "le changez", terms -> text(terms.role())),
        CASH(Partnership.CASH, "ce montant", "le changez", PartnerTerms::cash),
        IN_KIND(Partnership.IN_KIND, "cet apport", "le changez", terms -> text(terms.inKind())),
        IN_KIND_VALUE(Partnership.IN_KIND_VALUE, "cette valeur", "la changez", PartnerTerms::inKindValue);

        private final String column;
        private final String called;
        private final String change;
        private final Function<PartnerTerms, Optional<?>> said;

        Signed(String column, String called, String change, Function<PartnerTerms, Optional<?>> said) {
            this.column = column;
            this.called = called;
            this.change = change;
            this.said = said;
        }

        private static Optional<String> text(String typed) {
            return Optional.of(typed).filter(words -> !words.isBlank());
        }
    }

    private SignedAnswers() {}

    /** By column of the form. Empty for a partner who signed nothing that still counts. */
    static Map<String, String> cautions(PartnerLine line) {
        var proof = line.commitment().flatMap(Commitment::evidence);
        var committed = line.is(CommitmentStatus.COMMITTED);
        if (proof.isEmpty() || line.terms().isEmpty() || !committed && !line.is(CommitmentStatus.TO_RECONFIRM)) return Map.of();
        var told = new LinkedHashMap<String, String>();
        var day = French.day(proof.get().at());
        for (var each : Signed.values()) {
            var signed = each.said.apply(proof.get().terms());
            var changed = !signed.equals(each.said.apply(line.terms().get()));
            if (changed) told.put(each.column, "Changé depuis la signature du %s : ce partenaire doit reconfirmer.".formatted(day));
            else if (committed && signed.isPresent())
                told.put(each.column, "Ce partenaire a signé %s le %s : si vous %s, il devra reconfirmer.".formatted(each.called, day, each.change));
        }
        return told;
    }
}

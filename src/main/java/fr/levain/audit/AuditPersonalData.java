package fr.levain.audit;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AuditPersonalData implements PersonalData {
    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "audit.entry.by_whom",
                        "référence opaque du compte qui a agi ; sans le compte, elle ne désigne plus personne",
                        "prouver qui a fait quoi et quand",
                        LegalBasis.LEGAL_OBLIGATION,
                        "10 ans, comme les pièces de la dépense publique"),
                new Kept(
                        "audit.entry.facts",
                        "codes, montants et références des actes ; jamais un nom, une adresse ni un texte saisi",
                        "prouver qui a fait quoi et quand",
                        LegalBasis.LEGAL_OBLIGATION,
                        "10 ans, comme les pièces de la dépense publique"));
    }
}

package fr.levain.catalogue;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CataloguePersonalData implements PersonalData {
    @Override
    public String module() {
        return "catalogue";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "catalogue.import.imported_by",
                "référence interne de l’agent qui a importé un fichier d’aides",
                "savoir qui a changé le catalogue public",
                LegalBasis.PUBLIC_INTEREST,
                "5 ans"));
    }
}

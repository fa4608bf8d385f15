package fr.levain.catalogue;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CataloguePersonalData implements PersonalData {
    private static final String ALERT = "jusqu’à 7 jours après l’arrêt de l’alerte ; 3 jours si elle n’est pas confirmée";

    @Override
    public String module() {
        return "catalogue";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                contact("catalogue.listing.office_email", "adresse du service à joindre, qui peut nommer un agent"),
                contact("catalogue.listing.office_phone", "téléphone du service à joindre"),
                new Kept("catalogue.alert.email", "adresse à laquelle envoyer les nouvelles aides d’une recherche", "prévenir d’une nouvelle aide",
                        LegalBasis.CONSENT, ALERT),
                new Kept("catalogue.alert.query", "recherche suivie, dont des mots libres", "prévenir d’une nouvelle aide", LegalBasis.CONSENT, ALERT),
                new Kept("catalogue.alert.token", "clé des liens envoyés", "confirmer ou arrêter sans compte", LegalBasis.CONSENT, ALERT),
                new Kept(
                        "catalogue.import.imported_by",
                        "référence interne de l’agent qui a importé un fichier d’aides",
                        "savoir qui a changé le catalogue public",
                        LegalBasis.PUBLIC_INTEREST,
                        "5 ans"));
    }

    private static Kept contact(String column, String what) {
        return new Kept(column, what, "dire à qui s’adresser pour une aide", LegalBasis.PUBLIC_INTEREST, "tant que l’aide est au catalogue");
    }
}

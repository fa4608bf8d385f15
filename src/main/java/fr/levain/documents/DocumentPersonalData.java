package fr.levain.documents;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DocumentPersonalData implements PersonalData {
    private static final String AS_ITS_FILE =
            "comme le dossier auquel le fichier appartient ; les octets partent dans la nuit qui suit le dernier usage";

    @Override
    public String module() {
        return "documents";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "documents.document.name",
                        "nom du fichier, tel que la personne l’a choisi",
                        "retrouver une pièce du dossier",
                        LegalBasis.PUBLIC_INTEREST,
                        AS_ITS_FILE),
                new Kept(
                        "documents.document.stored_by",
                        "référence du compte qui a déposé le fichier",
                        "savoir qui a produit la pièce",
                        LegalBasis.PUBLIC_INTEREST,
                        AS_ITS_FILE),
                new Kept(
                        "documents.document.retired_by",
                        "référence du compte qui a remplacé ou retiré le fichier",
                        "savoir qui a changé la pièce, et quand",
                        LegalBasis.PUBLIC_INTEREST,
                        AS_ITS_FILE),
                new Kept(
                        "documents.upload.name",
                        "nom d’un fichier en cours d’envoi",
                        "reprendre un envoi coupé",
                        LegalBasis.PUBLIC_INTEREST,
                        "48 heures après le début de l’envoi"),
                new Kept(
                        "documents.upload.account",
                        "référence du compte qui envoie le fichier",
                        "reprendre un envoi coupé, et limiter ce qu’une personne envoie à la fois",
                        LegalBasis.PUBLIC_INTEREST,
                        "48 heures après le début de l’envoi"),
                new Kept(
                        "documents.document.digest",
                        "fichiers déposés, qui peuvent nommer des personnes",
                        "instruire la demande et la contrôler",
                        LegalBasis.PUBLIC_INTEREST,
                        AS_ITS_FILE));
    }
}

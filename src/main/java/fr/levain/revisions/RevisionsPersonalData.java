package fr.levain.revisions;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RevisionsPersonalData implements PersonalData {
    private static final String WHY = "savoir qui a préparé et publié un formulaire, une grille, des règles ou un courrier";

    private static final String REMARKS = "écrire une aide avec ceux qui la vivent, et leur répondre";
    private static final String TEN_YEARS = "10 ans";

    @Override
    public String module() {
        return "revisions";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("revisions.draft.changed_by", "référence interne de l’agent qui prépare le texte", WHY,
                        LegalBasis.PUBLIC_INTEREST, "jusqu’à la publication ou l’abandon du brouillon"),
                new Kept("revisions.revision.published_by", "référence interne de l’agent qui a publié le texte", WHY,
                        LegalBasis.PUBLIC_INTEREST, "comme le texte : 10 ans après la clôture du dernier appel qui s’en sert"),
                new Kept("revisions.consultation.opened_by", "référence interne de l’agent qui a ouvert un brouillon aux remarques", WHY,
                        LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.author", "nom de la personne qui fait une remarque, si elle le donne", REMARKS,
                        LegalBasis.CONSENT, "1 an après la fin de la consultation"),
                new Kept("revisions.remark.organisation", "structure au nom de laquelle une remarque est faite", REMARKS,
                        LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.body", "texte de la remarque", REMARKS, LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.answer", "réponse de la Région à une remarque", REMARKS, LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.reason", "raison pour laquelle une remarque n’est pas publiée", REMARKS, LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.sender_digest", "empreinte de l’adresse réseau d’où vient une remarque", "ralentir les envois en nombre",
                        LegalBasis.PUBLIC_INTEREST, "1 jour"),
                new Kept("revisions.remark.moderated_by", "référence interne de l’agent qui a relu une remarque", WHY, LegalBasis.PUBLIC_INTEREST, TEN_YEARS),
                new Kept("revisions.remark.answered_by", "référence interne de l’agent qui a répondu à une remarque", WHY, LegalBasis.PUBLIC_INTEREST, TEN_YEARS));
    }
}

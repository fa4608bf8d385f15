package fr.levain.letters;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LetterPersonalData implements PersonalData {
    @Override
    public String module() {
        return "letters";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(
                        "letters.letter.html",
                        "courrier tel qu’il a été établi : nom et adresse du destinataire, nom du signataire",
                        "prouver ce qui a été écrit, à qui et quand",
                        LegalBasis.LEGAL_OBLIGATION,
                        "comme le dossier que le courrier concerne"),
                new Kept(
                        "letters.letter.title",
                        "objet du courrier",
                        "retrouver un courrier du dossier",
                        LegalBasis.PUBLIC_INTEREST,
                        "comme le dossier que le courrier concerne"),
                new Kept("letters.posting.recipient", "nom et adresse postale du destinataire", "poster le courrier", LegalBasis.LEGAL_OBLIGATION,
                        "comme le dossier que le courrier concerne"),
                new Kept("letters.posting.again_reason", "motif d’une seconde impression", "ne rien imprimer deux fois sans le dire",
                        LegalBasis.PUBLIC_INTEREST, "comme le dossier que le courrier concerne"),
                new Kept("letters.batch.made_by", "référence du compte qui a imprimé un lot", "savoir qui a imprimé", LegalBasis.PUBLIC_INTEREST, "10 ans"),
                new Kept("letters.batch.sent_by", "référence du compte qui a dit un lot posté", "prouver l’envoi", LegalBasis.LEGAL_OBLIGATION, "10 ans"),
                new Kept(
                        "letters.template.declared_by",
                        "référence du compte qui a changé un modèle",
                        "savoir qui a changé un texte de l’autorité",
                        LegalBasis.PUBLIC_INTEREST,
                        "10 ans"));
    }
}

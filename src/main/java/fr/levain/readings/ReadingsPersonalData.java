package fr.levain.readings;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadingsPersonalData implements PersonalData {
    private static final String AS_THE_DOSSIER = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";
    private static final String AS_THE_CALL = "tant que l’appel est instruit";
    private static final String SCORE = "noter les dossiers à plusieurs";
    private static final String REOPENED = "garder ce qu’une lecture disait avant d’être rouverte";
    private static final String FAIR = "instruire sans conflit d’intérêts";

    @Override
    public String module() {
        return "readings";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("reader.account", "référence interne du compte du lecteur", SCORE, AS_THE_CALL),
                kept("reader.criteria", "critères de la compétence du lecteur", "répartir les lectures", AS_THE_CALL),
                kept("reader.themes", "thèmes que le lecteur connaît", "répartir les lectures", AS_THE_CALL),
                kept("reader.departments", "territoires que le lecteur connaît", "répartir les lectures", AS_THE_CALL),
                kept("citizen.account", "référence interne du compte d’une personne invitée à lire", SCORE, AS_THE_CALL),
                kept("reading.reader", "référence interne du compte du lecteur", SCORE, AS_THE_DOSSIER),
                kept("reading.why", "pourquoi la lecture est confiée à cette personne, liens possibles compris", FAIR, AS_THE_DOSSIER),
                kept("reading.asked_by", "référence interne du compte de l’agent", "savoir qui a demandé la lecture", AS_THE_DOSSIER),
                kept("reading.conflict", "nature du conflit d’intérêts déclaré", FAIR, AS_THE_DOSSIER),
                kept("reading.conflict_words", "précision d’un déport, texte libre", FAIR, AS_THE_DOSSIER),
                kept("reading.reason", "pourquoi une personne décline, texte libre", "chercher une autre personne", AS_THE_DOSSIER),
                kept("reading.joined", "nom du fichier joint par le lecteur", SCORE, AS_THE_DOSSIER),
                kept("reading.marks", "notes, justifications et explications du lecteur", SCORE, AS_THE_DOSSIER),
                kept("former_reading.reader", "référence interne du compte du lecteur", REOPENED, AS_THE_DOSSIER),
                kept("former_reading.marks", "premières notes et justifications d’une lecture rouverte", REOPENED, AS_THE_DOSSIER),
                kept("former_reading.reason", "motif de la réouverture, texte libre", REOPENED, AS_THE_DOSSIER),
                kept("former_reading.reopened_by", "référence interne du compte de l’agent", REOPENED, AS_THE_DOSSIER),
                kept("allocation.plan", "répartition proposée, avec les noms des lecteurs et ses raisons", "répartir les lectures", AS_THE_CALL),
                kept("allocation.made_by", "référence interne du compte de l’agent", "savoir qui a préparé la répartition", AS_THE_CALL),
                kept("second_analysis.sheet", "constats et remarques de l’agent", "instruire la demande", AS_THE_DOSSIER),
                kept("second_analysis.saved_by", "référence interne du compte de l’agent", "savoir qui a écrit l’analyse", AS_THE_DOSSIER),
                kept("second_analysis.signed_by", "référence interne du compte de l’agent", "savoir qui a signé l’analyse", AS_THE_DOSSIER));
    }

    private static Kept kept(String column, String what, String purpose, String retention) {
        return new Kept("readings." + column, what, purpose, LegalBasis.PUBLIC_INTEREST, retention);
    }
}

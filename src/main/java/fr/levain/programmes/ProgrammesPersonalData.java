package fr.levain.programmes;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProgrammesPersonalData implements PersonalData {
    private static final String AS_CANDIDACY = "24 mois après la dernière réponse (durée du pack), ou dès le retrait de la candidature";
    private static final String AS_SCOUT = "dès qu’il refuse ou quitte le réseau, 60 jours après une invitation sans réponse, ou après 24 mois sans nouvelles (durées du pack)";
    private static final String AS_NEED = "24 mois après la fin du besoin, ou après le dernier acte s’il reste en attente (durée du pack)";

    @Override
    public String module() {
        return "programmes";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                candidacy("title", "titre du projet, tel que son porteur l’écrit"),
                candidacy("words", "le projet dans les mots de son porteur"),
                candidacy("name", "nom de la personne qui porte le projet"),
                candidacy("email", "adresse de la personne qui porte le projet"),
                candidacy("phone", "téléphone de la personne qui porte le projet"),
                candidacy("organisation", "structure de la personne qui porte le projet"),
                candidacy("account_id", "compte de la personne qui porte le projet, si elle en a un"),
                candidacy("token", "clé de la page privée de la candidature"),
                candidacy("reason", "raison de la réponse du jury"),
                new Kept("programmes.cohort.prepared_by", "référence interne de la personne qui a préparé la promotion", "tenir les promotions",
                        LegalBasis.PUBLIC_INTEREST, "tant que la promotion est gardée"),
                need("said_by", "qui dit le besoin : une mairie, un groupe d’habitants"),
                need("what", "le besoin, dans les mots de qui le dit"),
                need("scout_email", "adresse de qui a dit le besoin, s’il l’a laissée"),
                need("stop_token", "clé par laquelle qui a dit le besoin retire son adresse"),
                need("study_payer", "qui paie l’étude : une collectivité, un fonds"),
                need("study_word", "mot de la décision, lu par qui a dit le besoin"),
                need("scout_id", "capteur d’idées qui a dit le besoin"),
                scout("name", "nom du capteur d’idées"),
                scout("organisation", "structure du capteur d’idées"),
                scout("email", "adresse du capteur d’idées"),
                scout("areas", "territoires que connaît le capteur d’idées"),
                scout("sought", "nom, structure et territoires du capteur d’idées, sans accents, pour la recherche"),
                scout("token", "clé de la page du capteur d’idées"),
                scout("invited_by", "référence interne de la personne qui l’a invité"),
                need("recorded_by", "référence interne de la personne qui a écrit le besoin"),
                need("offer_name", "nom de l’entrepreneur à qui le besoin est proposé"),
                need("offer_email", "adresse de l’entrepreneur à qui le besoin est proposé"),
                need("offer_organisation", "structure de l’entrepreneur à qui le besoin est proposé"),
                need("offer_token", "clé de la page où l’entrepreneur répond"),
                need("reason", "raison d’un refus ou d’une mise de côté"));
    }

    private static Kept candidacy(String column, String what) {
        return new Kept("programmes.candidacy." + column, what, "choisir les projets d’un programme et leur répondre", LegalBasis.CONSENT, AS_CANDIDACY);
    }

    private static Kept scout(String column, String what) {
        return new Kept("programmes.scout." + column, what, "tenir le réseau de ceux qui repèrent les besoins", LegalBasis.CONSENT, AS_SCOUT);
    }

    private static Kept need(String column, String what) {
        return new Kept("programmes.caught_need." + column, what, "étudier le besoin et trouver qui y répond", LegalBasis.PUBLIC_INTEREST, AS_NEED);
    }
}

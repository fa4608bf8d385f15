package fr.levain.committees;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CommitteesPersonalData implements PersonalData {
    private static final String AS_THE_DOSSIER = "comme le dossier : 10 ans après le dernier versement, 5 ans après un refus";
    private static final String WHILE_SEATED = "tant que la personne siège";

    @Override
    public String module() {
        return "committees";
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("committee_seat.name", "nom d’un membre de comité", "composer le comité", WHILE_SEATED),
                kept("committee_seat.quality", "qualité d’un membre de comité", "composer le comité", WHILE_SEATED),
                kept("committee_seat.email", "adresse électronique d’un membre de comité", "convoquer les membres", WHILE_SEATED),
                kept("committee_seat.mandates", "mandats et fonctions qu’un membre déclare", "prévenir les conflits d’intérêts (CGCT L1111-6)", WHILE_SEATED),
                kept("meeting_seat.mandates", "mandats et fonctions qu’un membre avait déclarés", "prévenir les conflits d’intérêts (CGCT L1111-6)", AS_THE_DOSSIER),
                kept("meeting.planned_by", "référence interne du compte de l’agent", "savoir qui a préparé la séance", AS_THE_DOSSIER),
                kept("meeting.list_name", "nom qu’un agent donne à la liste adoptée", "retrouver la liste de la séance", AS_THE_DOSSIER),
                kept("meeting.list_adopted_by", "référence interne du compte de l’agent", "savoir qui a adopté la liste de la séance", AS_THE_DOSSIER),
                kept("meeting_seat.name", "nom d’un membre convoqué", "écrire le procès-verbal (CRPA R133-13 par analogie)", AS_THE_DOSSIER),
                kept("meeting_seat.quality", "qualité d’un membre convoqué", "écrire le procès-verbal (CRPA R133-13 par analogie)", AS_THE_DOSSIER),
                kept("meeting_seat.email", "adresse électronique d’un membre convoqué", "convoquer les membres", AS_THE_DOSSIER),
                kept("meeting_seat.attendance", "présence d’un membre", "vérifier le quorum", AS_THE_DOSSIER),
                kept("agenda_item.recorded_by", "référence interne du compte de l’agent", "savoir qui a enregistré l’avis", AS_THE_DOSSIER),
                kept("agenda_item.reasons", "ce que la discussion a retenu d’un dossier", "expliquer l’avis", AS_THE_DOSSIER),
                kept("recusal.ground", "nature de l’intérêt qui écarte un membre d’un dossier", "prévenir les conflits d’intérêts (CGCT L1111-6)", AS_THE_DOSSIER),
                kept("recusal.declared_by", "référence interne du compte qui a déclaré le déport", "prévenir les conflits d’intérêts (CGCT L1111-6)", AS_THE_DOSSIER),
                kept("own_score.score", "note donnée par un membre", "éclairer l’avis du comité", AS_THE_DOSSIER),
                kept("own_score.note", "remarque d’un membre sur un dossier", "éclairer l’avis du comité", AS_THE_DOSSIER),
                kept("poll.opened_by", "référence interne du compte de l’agent", "savoir qui a ouvert le vote", AS_THE_DOSSIER),
                kept("poll_voter.voted", "participation d’un membre à un vote", "compter chaque voix une fois", AS_THE_DOSSIER),
                kept("poll_voter.ballot", "ce que dit un membre dans un vote ouvert, jamais dans un vote secret", "décompter un vote ouvert", AS_THE_DOSSIER),
                kept("minutes.body", "texte du procès-verbal", "rendre compte de la séance", AS_THE_DOSSIER),
                kept("minutes.saved_by", "référence interne du compte de l’agent", "savoir qui a écrit le procès-verbal", AS_THE_DOSSIER),
                kept("minutes.signatory_name", "nom de qui a signé le procès-verbal", "rendre compte de la séance", AS_THE_DOSSIER),
                kept("minutes.signatory_quality", "qualité de qui a signé le procès-verbal", "rendre compte de la séance", AS_THE_DOSSIER));
    }

    private static Kept kept(String column, String what, String purpose, String retention) {
        return new Kept("committees." + column, what, purpose, LegalBasis.PUBLIC_INTEREST, retention);
    }
}

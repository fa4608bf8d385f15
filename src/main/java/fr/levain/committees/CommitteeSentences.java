package fr.levain.committees;

import fr.levain.kernel.Euros;
import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CommitteeSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "CommitteeAmended" -> "Le comité compte %s sièges, dont %s avec voix.".formatted(facts.get("seats"), facts.get("voices"));
            case "MeetingPlanned" -> "Une séance du comité est prévue.";
            case "MeetingConvened" -> "%s, %s à l’ordre du jour.".formatted(EventSentences.count(facts, "members", "membre convoqué", "membres convoqués"), EventSentences.count(facts, "dossiers", "dossier", "dossiers"));
            case "DocumentsFrozen" -> "Le dossier de séance est figé : %s.".formatted(EventSentences.count(facts, "dossiers", "dossier", "dossiers"));
            case "MeetingOpened" -> "La séance est ouverte.";
            case "MeetingClosed" -> "La séance est levée, %s.".formatted(EventSentences.count(facts, "opinions", "avis rendu", "avis rendus"));
            case "MeetingCancelled" -> "La séance est annulée.";
            case "MinutesSigned" -> "Le procès-verbal %s est signé.".formatted(facts.get("number"));
            case "AttendanceNoted" -> "La présence du siège %s est notée.".formatted(facts.get("seat"));
            case "MemberRecused" -> "Le siège %s du comité se déporte de ce dossier.".formatted(facts.get("seat"));
            case "InterestDenied" -> "Le siège %s du comité déclare n’avoir pas d’intérêt dans ce dossier.".formatted(facts.get("seat"));
            case "OwnScoreGiven" -> "Le siège %s du comité donne sa note.".formatted(facts.get("seat"));
            case "MeetingMoved" -> "La séance change de jour ou de lieu.";
            case "AgendaArranged" -> "L’ordre du jour est rangé.";
            case "HearingAsked" -> "Le porteur sera entendu par le comité.";
            case "HearingGivenUp" -> "Le porteur ne sera pas entendu par le comité.";
            case "HolderHeard" -> "Le porteur est entendu par le comité.";
            case "ListAdopted" -> "La liste n° %s de la séance est adoptée : %s, %s.".formatted(
                    facts.get("list"), EventSentences.count(facts, "funded", "dossier retenu", "dossiers retenus"), EventSentences.count(facts, "others", "autre", "autres"));
            case "FileCalled" -> "Le comité examine le dossier.";
            case "MinutesWritten" -> "Le texte du procès-verbal %s est écrit (version %s).".formatted(facts.get("number"), facts.get("version"));
            case "PollOpened" -> "Un vote %s s’ouvre sur les écrans, %s voix.".formatted(
                    Boolean.TRUE.equals(facts.get("secret")) ? "à bulletin secret" : "ouvert", facts.get("voices"));
            case "BallotCast" -> "Le siège %s vote.".formatted(facts.get("seat"));
            case "PollClosed" -> poll(facts);
            case "OpinionGiven" -> opinion(facts);
            default -> null;
        });
    }

    private static String poll(Map<String, Object> facts) {
        if ("ANNULLED".equals(facts.get("outcome"))) return "Le vote est annulé, sans décompte.";
        return "Le vote est clos, l’avis %s : %s pour, %s contre, %s.".formatted(
                "ADOPTED".equals(facts.get("outcome")) ? "est adopté" : "n’est pas adopté", facts.get("for"), facts.get("against"), EventSentences.count(facts, "abstentions", "abstention", "abstentions"));
    }

    private static String opinion(Map<String, Object> facts) {
        var votes = "%s pour, %s contre, %s%s".formatted(facts.get("for"), facts.get("against"), EventSentences.count(facts, "abstentions", "abstention", "abstentions"),
                Boolean.TRUE.equals(facts.get("secret")) ? ", à bulletin secret" : "");
        return switch (OpinionKind.valueOf(String.valueOf(facts.get("opinion")))) {
            case FAVOURABLE -> "Le comité est favorable, pour %s (%s).".formatted(amount(facts), votes);
            case WITH_RESERVE -> "Le comité est favorable avec réserve, pour %s (%s).".formatted(amount(facts), votes);
            case DEFERRED -> "Le comité ajourne le dossier (%s).".formatted(votes);
            case UNFAVOURABLE -> "Le comité est défavorable (%s).".formatted(votes);
            case REORIENTED -> "Le comité propose de réorienter le dossier (%s).".formatted(votes);
        };
    }

    private static String amount(Map<String, Object> facts) {
        return facts.get("amountInCents") instanceof Number cents ? Euros.ofCents(cents.longValue()).toString() : "un montant";
    }
}

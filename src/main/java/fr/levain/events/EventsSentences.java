package fr.levain.events;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EventsSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "GatheringPrepared" -> "Rencontre préparée.";
            case "GatheringPublished" -> "Rencontre publiée à l’agenda.";
            case "GatheringChanged" -> "Rencontre modifiée%s.".formatted(number(facts, "told") == 0 ? "" : " ; " + people(facts, "told", "personne prévenue", "personnes prévenues"));
            case "GatheringHeld" -> "Rencontre tenue : %s.".formatted(people(facts, "present", "personne présente", "personnes présentes"));
            case "GatheringCancelled" -> "Rencontre annulée : %s.".formatted(people(facts, "told", "inscription prévenue", "inscriptions prévenues"));
            case "SeatTaken" -> "Inscription : %s.".formatted(people(facts, "people", "place", "places"));
            case "PutOnWaitingList" -> "Liste d’attente : %s de plus.".formatted(people(facts, "people", "personne", "personnes"));
            case "SeatOffered" -> "Proposition à la liste d’attente : %s.".formatted(people(facts, "people", "place", "places"));
            case "OfferLapsed" -> "Proposition sans réponse : %s.".formatted(people(facts, "people", "place remise en jeu", "places remises en jeu"));
            case "RegistrationCancelled" -> "Inscription annulée : %s.".formatted(people(facts, "people", "place", "places"));
            case "AttendanceNoted" -> "Présences notées : %s.".formatted(people(facts, "present", "personne", "personnes"));
            case "InvitationsSent" -> "Invitations envoyées : %s.".formatted(French.number(number(facts, "invited")));
            case "InvitationsStopped" -> "Une personne invitée ne veut plus d’invitation.";
            case "FeedbackGiven" -> "Avis reçu.";
            case "BalanceRecorded" -> "Bilan enregistré : %s, %s de travail.".formatted(
                    new Euros(number(facts, "cents")), FrenchDates.length(Math.toIntExact(number(facts, "minutes"))));
            case "NeedsErased" -> "Besoins d’accessibilité et de repas effacés.";
            case "ProjectRegistered" -> "Inscription à « %s » au nom du projet.".formatted(facts.get("title"));
            case "ProjectAttended" -> "Présence à « %s » au nom du projet.".formatted(facts.get("title"));
            default -> null;
        });
    }

    private static long number(Map<String, Object> facts, String key) {
        return facts.get(key) instanceof Number number ? number.longValue() : 0;
    }

    private static String people(Map<String, Object> facts, String key, String one, String many) {
        return French.plural(number(facts, key), one, many);
    }
}

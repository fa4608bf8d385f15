package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class AssessmentSentences implements EventSentences {
    private final Accounts accounts;

    AssessmentSentences(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(switch (event) {
            case "CaseOpened" -> "Le dossier d’instruction est ouvert.";
            case "CaseAssigned" -> "Le dossier est confié à %s.".formatted(nameOf(facts.get("officer")));
            case "AbsenceDeclared" -> "Une absence est déclarée du %s au %s. %s supplée.".formatted(
                    French.day(LocalDate.parse(String.valueOf(facts.get("from")))), French.day(LocalDate.parse(String.valueOf(facts.get("until")))), nameOf(facts.get("deputy")));
            case "FilesHandedOver" -> "%s à %s.".formatted(EventSentences.count(facts, "files", "dossier ouvert passe", "dossiers ouverts passent"), nameOf(facts.get("deputy")));
            case "AbsenceEnded" -> "L’absence prend fin, %s.".formatted(EventSentences.count(facts, "files", "dossier revient", "dossiers reviennent"));
            case "DocumentChecked" -> "La pièce « %s » est vérifiée.".formatted(facts.get("document"));
            case "CompleteDespite" -> "Le dossier est déclaré complet malgré %s, avec un motif écrit.".formatted(EventSentences.count(facts, "missing", "manque", "manques"));
            case "PieceScanned" -> "La pièce « %s », reçue sur papier, est numérisée et classée.".formatted(facts.get("piece"));
            case "LinkedStructureSetAside" -> "Une structure déclarée comme liée ne compte pas avec le porteur : le motif est gardé.";
            case "NoteWritten" -> Boolean.TRUE.equals(facts.get("mended")) ? "Une note de travail est corrigée." : "Une note de travail est écrite.";
            case "ContactNoted" -> contact(facts);
            case "ChecklistConfirmed" -> "La recevabilité est confirmée, avec %s.".formatted(EventSentences.count(facts, "overridden", "écart motivé", "écarts motivés"));
            case "InadmissibilityProposed" -> "L’irrecevabilité est proposée à la signature.";
            case "InadmissibilitySigned" -> "L’irrecevabilité est signée.";
            case "InadmissibilityDeclined" -> "La proposition d’irrecevabilité n’est pas suivie.";
            case "ScoresDrafted" -> "La grille est enregistrée, %s.".formatted(EventSentences.count(facts, "judged", "critère noté", "critères notés"));
            case "ScoresRecorded" -> "La grille est close.";
            case "ScoresReopened" -> Boolean.TRUE.equals(facts.get("blank"))
                    ? "La grille repart à blanc ; la version %s reste lisible.".formatted(facts.get("version"))
                    : "La grille close est rouverte, avec un motif ; la version %s reste lisible.".formatted(facts.get("version"));
            case "OfficerRecused" -> Boolean.TRUE.equals(facts.get("followed"))
                    ? "La personne qui suivait le dossier s’en est déportée." : "Un agent s’est déporté de ce dossier.";
            case "BudgetSettled" -> "Le budget est retenu à hauteur de %s sur %s demandés, %s.".formatted(
                    amount(facts.get("retainedInCents")), amount(facts.get("askedInCents")), EventSentences.count(facts, "lines", "ligne modifiée", "lignes modifiées"));
            case "RecommendationMade" -> "Une aide de %s est proposée à la direction.".formatted(amount(facts.get("amountInCents")));
            case "RecommendationReturned" -> "La proposition est rendue au chargé de mission.";
            case "AssessmentCompleted" -> "La direction propose %s au vote.".formatted(amount(facts.get("proposedInCents")));
            default -> null;
        });
    }

    private static String contact(Map<String, Object> facts) {
        var day = French.day(LocalDate.parse(String.valueOf(facts.get("on"))));
        var received = Boolean.TRUE.equals(facts.get("received"));
        return switch (Contact.Kind.valueOf(String.valueOf(facts.get("kind")))) {
            case CALL -> "Un appel téléphonique %s le %s est noté.".formatted(received ? "reçu" : "passé", day);
            case MAIL -> "Un courriel %s le %s est noté.".formatted(received ? "reçu" : "envoyé", day);
            case LETTER -> "Un courrier %s le %s est noté.".formatted(received ? "reçu" : "envoyé", day);
        };
    }

    private String nameOf(Object account) {
        return accounts.find(new AccountId(UUID.fromString(String.valueOf(account)))).map(Person::name).orElse("un chargé de mission");
    }

    private static String amount(Object cents) {
        return cents instanceof Number number ? Euros.ofCents(number.longValue()).toString() : "un montant";
    }
}

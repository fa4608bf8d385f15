package fr.levain.accounts;

import fr.levain.kernel.EventSentences;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AccountSentences implements EventSentences {
    @Override
    public Optional<String> sentence(String event, Map<String, Object> facts) {
        return Optional.ofNullable(
                switch (event) {
                    case "AccountOpened" -> "Le compte a été ouvert.";
                    case "RoleGranted" -> "Un rôle a été donné à ce compte.";
                    case "RoleRevoked" -> "Un rôle a été retiré à ce compte.";
                    case "SecondFactorEnrolled" -> "La double vérification a été mise en place.";
                    case "SecondFactorForgotten" -> "La double vérification a été effacée, pour être refaite.";
                    default -> null;
                });
    }
}

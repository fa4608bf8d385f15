package fr.levain.support.web;

import fr.levain.kernel.French;
import fr.levain.support.Action;
import fr.levain.support.Alert;
import fr.levain.support.FollowUp;
import fr.levain.support.Funding;

/** What is late, in words, with what it is about and what to do. */
final class AlertWords {
    private AlertWords() {}

    static String told(Alert alert, FollowUp read) {
        return switch (alert.kind()) {
            case QUIET -> "Aucun contact depuis le %s. Proposez un rendez-vous.".formatted(French.day(read.plan().lastContactOn()));
            case MILESTONE -> "Jalon « %s » prévu le %s. Notez-le atteint, ou fixez une autre date.".formatted(Words.milestone(read.programme(), alert.item()), French.day(alert.since()));
            case FUNDING -> "« %s » n’a pas répondu. Relancez, puis notez sa réponse.".formatted(
                    read.funding().lines().stream().filter(each -> each.id().toString().equals(alert.item())).map(Funding::funder).findFirst().orElse("Un financeur"));
            case ACTION -> "« %s » était attendu le %s. Notez-le fait, ou voyez ce qui bloque.".formatted(
                    read.actions().stream().filter(each -> each.id().toString().equals(alert.item())).map(Action::what).findFirst().orElse("Une action"), French.day(alert.since()));
            case DIAGNOSIS -> "Aucun diagnostic n’est noté. Il était attendu le %s.".formatted(French.day(alert.since()));
        };
    }
}

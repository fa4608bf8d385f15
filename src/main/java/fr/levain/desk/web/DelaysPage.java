package fr.levain.desk.web;

import fr.levain.desk.DelayBoard;
import fr.levain.desk.DelayBoard.Line;
import fr.levain.desk.LevelFilter;
import fr.levain.desk.Step;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The board of delays. @param teamNames by slug */
public record DelaysPage(DelayBoard board, Map<String, String> teamNames) implements Page {
    public List<Step> steps() {
        return List.of(Step.values());
    }

    public String team(Line line) {
        return line.team().map(slug -> teamNames.getOrDefault(slug, slug)).orElse("Toutes les équipes");
    }

    public String since() {
        return French.day(board.since());
    }

    /** What the step is counted from, and until when. */
    public String counted(Step step) {
        return switch (step) {
            case ACKNOWLEDGEMENT -> "Levain le remet à l’instant du dépôt.";
            case COMPLETENESS -> "Du dépôt, ou du retour des pièces, jusqu’au dossier complet ou à la demande de pièces. Le temps du porteur n’est pas compté.";
            case ASSESSMENT -> "Du dossier complet à la proposition validée par la direction.";
            case OPINION -> "De la demande à la réponse. En retard : passé le jour annoncé à la personne.";
            case NOTIFICATION -> "Du vote, ou de la signature, à l’envoi de la lettre.";
            case PAYMENT -> "De la notification de l’aide au versement, sauf autre date dans la convention. Levain ne sait pas encore ce qui est versé : vérifiez auprès des finances.";
        };
    }

    /** Whether Levain knows when the step ends. */
    public boolean isFollowed(Step step) {
        return step != Step.PAYMENT;
    }

    public String lateLabel(Step step) {
        return isFollowed(step) ? "En retard" : "Terme passé";
    }

    public String href(Line line, LevelFilter.Standing standing) {
        return "/instruction?" + line.team().map(team -> "equipe=" + team + "&").orElse("")
                + "niveau=" + new LevelFilter(line.step(), standing).word() + "&tri=afaire";
    }

    public String lateHref(Line line) {
        return href(line, LevelFilter.Standing.LATE);
    }

    public String soonHref(Line line) {
        return href(line, LevelFilter.Standing.SOON);
    }

    public String runningHref(Line line) {
        return href(line, LevelFilter.Standing.RUNNING);
    }

    public static String days(int days) {
        return French.plural(days, "jour", "jours");
    }

    public List<String> legalTeams() {
        return List.copyOf(new LinkedHashSet<>(board.legal().stream().map(DelayBoard.LegalLine::team).toList()));
    }

    public List<Integer> alerts() {
        return board.levels().alerts();
    }

    public int legal(String team, int days) {
        return board.legal().stream().filter(line -> line.team().equals(team) && line.days() == days).mapToInt(DelayBoard.LegalLine::dossiers).sum();
    }

    public String teamName(String slug) {
        return teamNames.getOrDefault(slug, slug);
    }

    public String lateVotesHref(String team) {
        return "/instruction?equipe=%s&delai=vote-apres&tri=echeance".formatted(team);
    }

    /** The list knows some delays only: the nearest one that holds them all. */
    public String legalHref(String team, int days) {
        return "/instruction?equipe=%s&delai=%d&tri=echeance".formatted(team, Arrays.stream(new int[] {5, 15, 30}).filter(known -> known >= days).findFirst().orElse(30));
    }
}

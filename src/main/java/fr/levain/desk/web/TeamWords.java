package fr.levain.desk.web;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.assessment.CaseFile;

/** Which team answers for a dossier, and why. */
final class TeamWords {
    private TeamWords() {}

    static String of(CaseFile file, Teams teams) {
        var name = teams.bySlug(file.team()).map(Team::name).orElse(file.team());
        return file.teamReason().isEmpty() ? name : name + ", " + file.teamReason();
    }
}

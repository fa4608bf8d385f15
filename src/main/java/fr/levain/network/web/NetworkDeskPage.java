package fr.levain.network.web;

import fr.levain.network.AbuseReport;
import fr.levain.network.BarredAuthor;
import fr.levain.network.Practice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** What waits for an officer in the network. @param barred who is kept from writing @param typed why a suspension is lifted, when it comes back */
public record NetworkDeskPage(List<AbuseReport> reports, List<Practice> practices, List<BarredAuthor> barred, String typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public static String path(AbuseReport report) {
        return switch (report.target()) {
            case PROFILE -> "/reseau/annuaire/" + report.targetId();
            case NOTICE -> "/reseau/annonces/" + report.targetId();
            case INTRODUCTION -> "";
        };
    }
}

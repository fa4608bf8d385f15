package fr.levain.network.web;

import fr.levain.network.AbuseReport;
import fr.levain.network.Practice;
import fr.levain.ui.Page;
import java.util.List;

/** What waits for an officer in the network. */
public record NetworkDeskPage(List<AbuseReport> reports, List<Practice> practices) implements Page {
    public static String path(AbuseReport report) {
        return switch (report.target()) {
            case PROFILE -> "/reseau/annuaire/" + report.targetId();
            case NOTICE -> "/reseau/annonces/" + report.targetId();
            case INTRODUCTION -> "";
        };
    }
}

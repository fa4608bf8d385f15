package fr.levain.network.web;

import fr.levain.network.NetworkSettings;
import fr.levain.network.Notice;
import fr.levain.network.Notices.Matches;
import fr.levain.network.Target;
import fr.levain.network.TargetKind;
import fr.levain.territory.Department;
import fr.levain.ui.Page;
import java.util.ArrayList;
import java.util.List;

/** @param mine the reader wrote it, and reads who may answer */
public record NoticePage(Notice notice, Matches matches, NetworkSettings settings, List<Department> departments, boolean mine, String done) implements Page {
    public record Row(String label, String value) {}

    public List<Row> rows() {
        var topics = notice.said().topics();
        var rows = new ArrayList<Row>();
        add(rows, "Cherche", NetworkSettings.told(settings.exchanges(), topics.needs()));
        add(rows, "Apporte", NetworkSettings.told(settings.exchanges(), topics.offers()));
        add(rows, "Thèmes", NetworkSettings.told(settings.themes(), topics.themes()));
        add(rows, "Disciplines", NetworkSettings.told(settings.disciplines(), topics.disciplines()));
        add(rows, "Territoires", topics.territories(departments));
        return rows;
    }

    public String askPath() {
        return new Target(TargetKind.NOTICE, notice.id()).askPath();
    }

    public boolean hasMatches() {
        return !matches.notices().isEmpty() || !matches.profiles().isEmpty();
    }

    private static void add(List<Row> rows, String label, String value) {
        if (!value.isBlank()) rows.add(new Row(label, value));
    }
}

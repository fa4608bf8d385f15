package fr.levain.network.web;

import fr.levain.network.NetworkSettings;
import fr.levain.network.Profile;
import fr.levain.network.Target;
import fr.levain.network.TargetKind;
import fr.levain.network.Asking;
import fr.levain.territory.Department;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** @param mine the reader keeps it */
public record ProfilePage(Profile profile, NetworkSettings settings, List<Department> departments, boolean mine, LocalDate today) implements Page {
    public record Row(String label, String value) {}

    /** Only what its keeper chose to say. */
    public List<Row> rows() {
        var said = profile.said();
        var topics = said.topics();
        var rows = new ArrayList<Row>();
        add(rows, "Compétences", said.skills());
        add(rows, "Thèmes", NetworkSettings.told(settings.themes(), topics.themes()));
        add(rows, "Disciplines", NetworkSettings.told(settings.disciplines(), topics.disciplines()));
        add(rows, "Territoires", topics.territories(departments));
        add(rows, "Apporte", join(NetworkSettings.told(settings.exchanges(), topics.offers()), said.offer()));
        add(rows, "Cherche", join(NetworkSettings.told(settings.exchanges(), topics.needs()), said.need()));
        return rows;
    }

    public boolean mayBeAsked() {
        return !mine && profile.said().asking() != Asking.NONE;
    }

    public String askPath() {
        return new Target(TargetKind.PROFILE, profile.id()).askPath();
    }

    public boolean stale() {
        return profile.isStale(today, settings.staleMonths());
    }

    private static void add(List<Row> rows, String label, String value) {
        if (!value.isBlank()) rows.add(new Row(label, value));
    }

    private static String join(String words, String text) {
        return words.isEmpty() || text.isEmpty() ? words + text : words + ". " + text;
    }
}

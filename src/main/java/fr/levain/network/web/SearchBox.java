package fr.levain.network.web;

import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.network.NetworkSettings;
import fr.levain.network.NetworkSettings.Word;
import fr.levain.network.ProfileKind;
import fr.levain.network.NoticeKind;
import fr.levain.territory.Commune;
import fr.levain.territory.Department;
import fr.levain.territory.Elsewhere;
import fr.levain.ui.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a search of the network keeps, and what it offers to choose.
 *
 * @param path of the list
 * @param near the commune distances count from
 * @param typed a name of commune that several bear, or none
 * @param same those who bear it
 * @param elsewhere where it is, when it is not in the region
 */
public record SearchBox(
        String path, NetworkQuery asked, NetworkSettings settings, List<Department> departments, Optional<Commune> near, String typed, List<Commune> same, Optional<Elsewhere> elsewhere) {
    public record Kept(String label, String href) {}

    public SearchBox {
        departments = List.copyOf(departments);
        same = List.copyOf(same);
    }

    public String words() {
        return asked.get(Key.WORDS);
    }

    public String get(String key) {
        return asked.get(Key.valueOf(key));
    }

    public List<Choice> themes() {
        return NetworkSettings.choices(settings.themes());
    }

    public List<Choice> exchanges() {
        return NetworkSettings.choices(settings.exchanges());
    }

    public List<Choice> disciplines() {
        return NetworkSettings.choices(settings.disciplines());
    }

    public List<Choice> places() {
        return departments.stream().map(each -> Choice.of(each.code().value(), each.label())).toList();
    }

    /** What narrows the search, each with the way to widen it. */
    public List<Kept> kept() {
        var kept = new ArrayList<Kept>();
        asked.kept().forEach((key, value) -> kept.add(new Kept(label(key, value), asked.without(key).address(path))));
        near.ifPresent(commune -> kept.add(new Kept("Près de " + commune.label(), asked.near(Optional.empty()).address(path))));
        return kept;
    }

    public String in(Commune commune) {
        return asked.near(Optional.of(commune.code())).address(path);
    }

    /** Whether something other than words and a commune was chosen. */
    public boolean isPrecise() {
        return asked.kept().keySet().stream().anyMatch(key -> key != Key.WORDS);
    }

    private String label(Key key, String value) {
        return switch (key) {
            case WORDS -> "« " + value + " »";
            case KIND -> kind(value);
            case THEME -> "Thème : " + told(settings.themes(), value);
            case NEED -> "Cherche : " + told(settings.exchanges(), value);
            case OFFER -> "Apporte : " + told(settings.exchanges(), value);
            case DISCIPLINE -> "Discipline : " + told(settings.disciplines(), value);
            case DEPARTMENT -> "Département : " + departments.stream().filter(each -> each.code().value().equals(value)).map(Department::label).findFirst().orElse(value);
            case EPCI -> "Une intercommunalité de la carte";
        };
    }

    private static String kind(String value) {
        return Arrays.stream(ProfileKind.values()).filter(each -> each.name().equals(value)).map(ProfileKind::label).findFirst()
                .or(() -> Arrays.stream(NoticeKind.values()).filter(each -> each.name().equals(value)).map(NoticeKind::label).findFirst()).orElse(value);
    }

    private static String told(List<Word> words, String code) {
        var told = NetworkSettings.told(words, List.of(code));
        return told.isEmpty() ? code : told;
    }
}

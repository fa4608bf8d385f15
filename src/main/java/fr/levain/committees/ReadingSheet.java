package fr.levain.committees;

import fr.levain.kernel.Digest;
import fr.levain.territory.RegionMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the members read of a dossier, line by line. Sealed with the pack of the meeting.
 *
 * @param places where the project takes place, to draw them; none in sheets sealed before they were kept
 */
public record ReadingSheet(List<Part> parts, RegionMap.@Nullable Places places) {
    /** The parts where people score or judge. */
    static final String ANALYSIS = "L’analyse du service";
    static final String READINGS = "Les lectures, ";
    static final String OPINIONS = "Les avis demandés";

    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String label, String value) {}

    /** @param before empty when it was not there, @param after empty when it is not any more */
    public record Change(String label, String before, String after) {}

    public ReadingSheet {
        parts = List.copyOf(parts);
        if (places == null) places = RegionMap.Places.NONE;
    }

    /** The lines alone: the map draws what they say. */
    public String digest() {
        return Digest.of(parts.toString());
    }

    /** For whoever may not see scores of the dossier yet: what people judged is left out. */
    ReadingSheet unscored() {
        return new ReadingSheet(parts.stream().filter(part -> !part.title().equals(ANALYSIS) && !part.title().equals(OPINIONS) && !part.title().startsWith(READINGS)).toList(), places);
    }

    /** What differs in a later one. */
    public List<Change> changesIn(ReadingSheet later) {
        var before = byLabel();
        var after = later.byLabel();
        var changes = new ArrayList<Change>();
        before.forEach((label, value) -> {
            if (!value.equals(after.getOrDefault(label, ""))) changes.add(new Change(label, value, after.getOrDefault(label, "")));
        });
        after.forEach((label, value) -> {
            if (!before.containsKey(label)) changes.add(new Change(label, "", value));
        });
        return changes;
    }

    private LinkedHashMap<String, String> byLabel() {
        var all = new LinkedHashMap<String, String>();
        parts.forEach(part -> part.lines().forEach(line -> all.put(part.title() + " : " + line.label(), line.value())));
        return all;
    }
}

package fr.levain.committees;

import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of minutes that a link may lead to: each dossier has a title that starts with its place on the agenda. */
public final class MinutesLines {
    private static final Pattern DOSSIER = Pattern.compile("## (\\d{1,3})\\. .*");

    private MinutesLines() {}

    static String anchor(int place) {
        return "point-" + place;
    }

    /** Of a line of the text; empty for one that is no dossier’s title. */
    public static Optional<String> anchorOf(String line) {
        var title = DOSSIER.matcher(line);
        return title.matches() ? Optional.of(anchor(Integer.parseInt(title.group(1)))) : Optional.empty();
    }
}

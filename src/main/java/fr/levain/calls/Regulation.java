package fr.levain.calls;

import fr.levain.kernel.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A règlement d'intervention: the text the aids of an authority rest on.
 *
 * @param versions from the oldest to the latest
 * @param heads the modalités under which its schemes are sorted
 * @param frames strategies of the authority that its schemes serve
 * @param regimes State-aid regimes its schemes may quote
 * @param sources the public texts its schemes were read in
 */
public record Regulation(
        String slug,
        String title,
        List<Version> versions,
        List<Head> heads,
        List<Frame> frames,
        List<Regime> regimes,
        List<Source> sources) {
    public record Version(LocalDate adopted, String label, Optional<String> act, String source) {}

    public record Head(String code, String title, String gloss, String source, boolean assumption) {}

    public record Frame(String code, String title, Optional<LocalDate> adopted, String source) {}

    public record Regime(String code, String title, String text, String source) {}

    /** @param code the mark that stands for it, e.g. {@code S24} */
    public record Source(String code, String title, Optional<String> address) {}

    private static final Pattern MARK = Pattern.compile("\\bS\\d+\\b");

    public Regulation {
        versions = List.copyOf(versions);
        heads = List.copyOf(heads);
        frames = List.copyOf(frames);
        regimes = List.copyOf(regimes);
        // stored before sources were listed
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** The version in force on a day. */
    public Optional<Version> at(LocalDate day) {
        return versions.stream().filter(version -> !version.adopted().isAfter(day)).reduce((_, later) -> later);
    }

    public Optional<Head> head(String code) {
        return heads.stream().filter(head -> head.code().equals(code)).findFirst();
    }

    public Optional<Frame> frame(String code) {
        return frames.stream().filter(frame -> frame.code().equals(code)).findFirst();
    }

    public Optional<Regime> regime(String code) {
        return regimes.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }

    public Optional<Source> source(String mark) {
        return sources.stream().filter(source -> source.code().equals(mark)).findFirst();
    }

    /** The marks of sources in a text: {@code S13} and {@code S18} in « Condition commune [S13, S18] ». */
    public static Stream<String> marks(String text) {
        return MARK.matcher(text).results().map(MatchResult::group);
    }

    /** {@code …, version du 27 mars 2023}. */
    String toldAt(LocalDate day) {
        return at(day).map(version -> "%s, version du %s".formatted(title, French.day(version.adopted()))).orElse(title);
    }
}

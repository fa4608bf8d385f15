package fr.levain.readings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the given readings of a dossier say on one grid, for those who advise and decide.
 *
 * @param title of the kind of reading
 * @param consultative told beside the others: it ranks nothing
 * @param readers by name; nobody in an anonymous kind
 * @param perMille raw result of all of them, out of 1,000
 * @param lines in the order of the grid
 */
public record ReadResult(String title, boolean consultative, List<String> readers, int readings, int scaleMax, int perMille, List<Line> lines) {
    /** @param said one for each reading that judges this criterion, the first given first */
    public record Line(String code, String label, List<Said> said) {
        public Line {
            said = List.copyOf(said);
        }

        /** Why, reading after reading; empty when nobody said. */
        public String reasons() {
            return said.stream().map(Said::why).filter(why -> !why.isBlank()).distinct().collect(Collectors.joining("\n"));
        }
    }

    /**
     * @param score empty for a reader who could not judge
     * @param why the justification, then what was added about a parting
     */
    public record Said(Optional<Integer> score, String why) {}

    public ReadResult {
        readers = List.copyOf(readers);
        lines = List.copyOf(lines);
    }

    public String outOfHundred() {
        return ReadPlace.outOfHundred(perMille);
    }

    /** {@code 3 et 4 sur 4}. */
    public String marks(Line line) {
        var told = line.said().stream().map(said -> said.score().map(String::valueOf).orElse("non jugé")).toList();
        if (told.isEmpty()) return "non noté";
        var all = told.size() == 1 ? told.getFirst() : String.join(", ", told.subList(0, told.size() - 1)) + " et " + told.getLast();
        return line.said().stream().allMatch(said -> said.score().isEmpty()) ? all : all + " sur " + scaleMax;
    }
}

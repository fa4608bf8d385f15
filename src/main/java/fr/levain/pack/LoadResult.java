package fr.levain.pack;

import fr.levain.kernel.PackProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a pack. */
public sealed interface LoadResult {
    record Loaded(String digest, boolean first) implements LoadResult {}

    /** This very pack was loaded before. */
    record AlreadyLoaded(String digest) implements LoadResult {}

    /** Nothing was written. @param first no pack has ever been loaded: the instance has nothing to work with */
    record Refused(List<PackProblem> problems, boolean first) implements LoadResult {
        /** One problem a line. */
        public String told() {
            return problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n"));
        }
    }
}

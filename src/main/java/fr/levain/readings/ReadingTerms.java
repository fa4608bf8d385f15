package fr.levain.readings;

import fr.levain.calls.Grid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the dossiers of one call are read. What is empty or false is off.
 *
 * @param call slug
 * @param readers readings of each dossier, for each kind
 * @param days to give one
 * @param expires days after the date from which an unanswered reading expires; empty when it never does
 * @param dispersion difference of scores on a criterion from which both readers are asked why
 * @param third when somebody else reads too
 * @param adjustedFrom readings per reader under which no adjusted score is computed; empty when none is wanted
 * @param intervals ranks are shown with an interval
 * @param threshold score out of 100 that draws the line; the envelope does when empty
 * @param calibration reference files are read before the real ones
 * @param allocation Levain may propose who reads what
 * @param kinds of readings, each with its grid; the first one ranks
 */
public record ReadingTerms(
        String call, int readers, int days, Optional<Integer> expires, int dispersion, Optional<Third> third, Optional<Integer> adjustedFrom, boolean intervals,
        Optional<Integer> threshold, boolean calibration, boolean allocation, List<Kind> kinds, Optional<Checklist> secondAnalysis) {
    /** @param from points out of 100 between two results @param automatic asked at once; else an officer is told and asks */
    public record Third(int from, boolean automatic) {}

    /**
     * A kind of reading.
     *
     * @param slug e.g. {@code analyse-1}
     * @param grid as it was when the terms were set; the grid of the call when null
     * @param fields ids of the questions of the dossier that its readers see
     * @param documents codes of the pieces that its readers see
     * @param anonymous who reads is known to the service that handles the dossier, and to no one else
     * @param masked its readers are not told who carries the project: see {@link MaskedExcerpt}
     * @param lay peers or citizens read it; the service does when empty
     */
    public record Kind(String slug, String title, @Nullable Grid grid, List<String> fields, List<String> documents, boolean anonymous, boolean masked, Optional<Lay> lay) {
        public Kind {
            // terms kept before peers and citizens could read say nothing of them
            lay = lay == null ? Optional.empty() : lay;
            fields = List.copyOf(fields);
            documents = List.copyOf(documents);
        }

        /** Whether a tie that is found keeps somebody from reading: peers and citizens, and whoever is not told who carries the project. */
        public boolean isBarredByTies() {
            return masked || lay.isPresent();
        }

        /** It lights the debate beside the ranking. */
        public boolean isConsultative() {
            return lay.filter(each -> !each.ranks()).isPresent();
        }
    }

    /**
     * Evaluation by people who are not of the service. It is told beside the other readings and never ranks, unless {@code ranks}.
     *
     * @param each dossiers that one person reads at most
     * @param least readings that each dossier receives
     */
    public record Lay(Who who, int each, int least, boolean ranks) {
        /** Holders of other dossiers of the call, laureates of any call, citizens whom the service invites. */
        public enum Who { HOLDERS, LAUREATES, CITIZENS }
    }

    /**
     * The second analysis: technical, legal, financial.
     *
     * @param required no proposal goes to the committee before it is signed
     */
    public record Checklist(String title, boolean required, List<Item> items) {
        public record Item(String code, String part, String question) {}

        public Checklist {
            items = List.copyOf(items);
        }
    }

    public ReadingTerms {
        // terms kept before readings could expire say nothing of it
        expires = expires == null ? Optional.empty() : expires;
        kinds = List.copyOf(kinds);
    }

    public Optional<Kind> kind(String slug) {
        return kinds.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    /** Whether a computation weighs on what people are shown: then it says so (A1). */
    public boolean computes() {
        return adjustedFrom.isPresent() || intervals || kinds.stream().anyMatch(this::allocates) || third.filter(Third::automatic).isPresent();
    }

    /** Whether a kind of reading is anonymous. */
    public boolean hidesReaders() {
        return kinds.stream().anyMatch(Kind::anonymous);
    }

    /** Readings that each dossier receives for this kind. */
    public int wanted(Kind kind) {
        return kind.lay().map(Lay::least).orElse(readers);
    }

    /** Whether Levain may propose who reads what for this kind: where everybody has a quota, it does. */
    public boolean allocates(Kind kind) {
        return allocation || kind.lay().isPresent();
    }

    public boolean areOn() {
        return !kinds.isEmpty();
    }

    ReadingTerms with(Switches switches) {
        return new ReadingTerms(call, switches.readers(), switches.days(), switches.expires(), switches.dispersion(), switches.third(), switches.adjustedFrom(), switches.intervals(),
                switches.threshold(), switches.calibration(), switches.allocation(), kinds,
                secondAnalysis.map(list -> new Checklist(list.title(), switches.analysisRequired(), list.items())));
    }

    public Switches switches() {
        return new Switches(readers, days, expires, dispersion, third, adjustedFrom, intervals, threshold, calibration, allocation,
                secondAnalysis.filter(Checklist::required).isPresent());
    }

    /** What the head of the service may change. */
    public record Switches(
            int readers, int days, Optional<Integer> expires, int dispersion, Optional<Third> third, Optional<Integer> adjustedFrom, boolean intervals, Optional<Integer> threshold,
            boolean calibration, boolean allocation, boolean analysisRequired) {}
}

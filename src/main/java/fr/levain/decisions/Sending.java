package fr.levain.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Letters or feedback of an act sent in one act, and what became of each. */
public record Sending(UUID id, ActId act, What what, Instant madeAt, List<Line> lines) {
    public enum What { LETTERS, FEEDBACK }

    /** PORTAL and LETTER: how a letter leaves; TOLD: its reader is told on the portal; REFUSED: nothing left, for a reason. */
    public enum Result { PORTAL, LETTER, TOLD, REFUSED }

    /**
     * @param reason why nothing left
     * @param path where to mend it; may be empty
     */
    public record Line(DecidedOutcome outcome, Result result, String reason, String path) {}

    public Sending {
        lines = List.copyOf(lines);
    }

    Sending of(List<Line> shown) {
        return new Sending(id, act, what, madeAt, shown);
    }

    public long count(Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    public String path() {
        return "/decisions/" + act + "/envois/" + id;
    }
}

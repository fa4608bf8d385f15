package fr.levain.records;

import fr.levain.forms.Answers;
import fr.levain.forms.Gap;
import java.util.List;

/** How saving a page of the record ends. What was typed is never lost. */
public sealed interface RecordSaved {
    /** @param problems what could not be kept, and why; the rest is */
    record Kept(List<Gap> problems, Answers typed) implements RecordSaved {}

    /** Another member changed these answers in between: nothing was kept. @param told what they are now, by question */
    record Conflict(List<Gap> told, Answers typed) implements RecordSaved {}
}

package fr.levain.forms.spreadsheet;

import java.util.List;

/** What opening a spreadsheet gives. */
public sealed interface OpenedFile {
    record Opened(List<Sheet> sheets) implements OpenedFile {}

    /** @param why what to do, for the person who sent it */
    record Refused(String why) implements OpenedFile {}
}

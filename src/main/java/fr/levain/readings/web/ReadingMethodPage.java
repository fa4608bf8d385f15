package fr.levain.readings.web;

import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Page;
import java.util.List;

/** For anyone: what is computed from readings, how, from which source, and where it is in use (A3). */
public record ReadingMethodPage(List<InUse> calls) implements Page {
    public record InUse(String title, ReadingTerms terms) {}
}

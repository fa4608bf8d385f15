package fr.levain.readings.web;

import fr.levain.ui.Page;
import java.util.List;

/** What is computed from readings, in short. @param calls titles of those open now where something is */
public record ReadingMethod(List<String> calls) implements Page {}

package fr.levain.readings.web;

import fr.levain.readings.ReadingBoard;
import fr.levain.readings.ReadingTerms;
import fr.levain.readings.SecondAnalysis;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** In the case file: where the readings stand, and the second analysis. */
public record ReadingPanel(
        String reference, String call, List<ReadingBoard> boards, Optional<ReadingTerms.Checklist> checklist, SecondAnalysis analysis, Optional<String> signedBy) implements Page {}

package fr.levain.opendata.web;

import fr.levain.ui.Page;
import java.time.Instant;
import java.util.Optional;

/** @param awards lines in the file of awards */
public record DatasetsPage(long awards, Optional<Instant> changedAt) implements Page {}

package fr.levain.desk.web;

import fr.levain.desk.Batch;
import fr.levain.ui.Page;
import java.util.List;

/** The last batches of whoever looks. */
public record BatchesPage(List<Batch> batches) implements Page {}

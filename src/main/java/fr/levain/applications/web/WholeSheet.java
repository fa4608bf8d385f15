package fr.levain.applications.web;

import fr.levain.applications.WholeDossiers.Whole;
import fr.levain.ui.Page;
import java.time.Instant;

/** The whole dossier as it is printed, without the frame of the site. */
public record WholeSheet(Whole whole, Instant at) implements Page {}

package fr.levain.applications.web;

import fr.levain.applications.Receipt;
import fr.levain.ui.Page;

/** The receipt as it goes into its PDF: the body alone. */
public record ReceiptSheet(Receipt receipt) implements Page {}

package fr.levain.applications.web;

import fr.levain.law.AppealPeriod;
import fr.levain.ui.Page;
import java.time.LocalDate;

/** For an officer: what silence would mean, and how long it could be challenged (D4). */
public record AppealPanel(LocalDate rejection, AppealPeriod appeal) implements Page {}

package fr.levain.calls.web;

import fr.levain.ui.Page;
import java.util.List;

/** Open calls on the home page: drawn without layout. */
public record OpenCallsPage(List<CallCard> open) implements Page {}

package fr.levain.calls.web;

import fr.levain.ui.Page;
import java.util.List;

public record CallsPage(List<CallCard> open, List<CallCard> coming, List<CallCard> past) implements Page {}

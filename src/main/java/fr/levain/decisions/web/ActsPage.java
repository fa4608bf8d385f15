package fr.levain.decisions.web;

import fr.levain.decisions.Act;
import fr.levain.ui.Page;
import java.util.List;

public record ActsPage(List<Act> acts) implements Page {}

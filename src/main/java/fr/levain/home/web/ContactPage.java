package fr.levain.home.web;

import fr.levain.accounts.Team;
import fr.levain.ui.Page;
import java.util.List;

public record ContactPage(List<Team> teams) implements Page {}

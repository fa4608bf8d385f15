package fr.levain.projects.web;

import fr.levain.ui.Page;

/** In somebody’s own space: how many projects they have, and whether a partner asks if two are one. */
public record MyProjectsCard(int projects, int proposals) implements Page {}

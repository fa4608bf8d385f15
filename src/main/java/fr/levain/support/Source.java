package fr.levain.support;

import fr.levain.projects.ProjectId;

/** What a project comes from: a request taken, a dossier its holder invited somebody to. @param reference blank for a direct meeting */
public record Source(Origin origin, String reference, ProjectId project, String title, Holder holder) {}

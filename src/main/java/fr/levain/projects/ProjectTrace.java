package fr.levain.projects;

import java.time.Instant;

/**
 * Where a project of somebody's is known: a request they sent, a candidacy, a follow-up, a dossier.
 *
 * @param title as they or their adviser said it
 * @param told what it is, in French, for its holder: « Demande d’accompagnement 2026-ORI-00012 »
 * @param path of its page, for its holder
 */
public record ProjectTrace(ProjectId project, Kind kind, String title, String told, String path, Instant at) {
    public enum Kind { REQUEST, CANDIDACY, FOLLOW_UP, DOSSIER }
}

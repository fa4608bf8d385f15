package fr.levain.applications;

import java.util.List;

/** Supplied by a module where people tell their project before any dossier: what a dossier began with. */
public interface SaidBefore {
    List<Prefilled> of(ApplicationId application);
}
